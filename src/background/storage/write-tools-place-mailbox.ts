// Writes what a person tells us beside the guide: an org's tools, where its token is kept, and which mailbox they use.
// Call only inside the write queue (write-queue.ts).
import { applyToolChange, exceedsToolLimit, type ToolChange } from '../../guide/tool-list'
import type { MailboxId } from '../../knowledge/token-mail-and-mailboxes'
import { MAILBOX_KEY, tokenPlaceKey, toolsKey } from '../../state/records/storage-keys'
import { type KnownTokenPlace, tokenPlaceRecord } from '../../state/records/token-place-record'
import { type KnownTool, parseTools, toolsRecord } from '../../state/records/tool-list-record'
import { deleteItems, readStoredItems, storeItems } from './retrying-store'

/** The tools after the change; null where the list would become too long, and nothing was changed. */
export async function changeToolRecord(
  orgKey: string,
  change: ToolChange<KnownTool>,
): Promise<readonly KnownTool[] | null> {
  const key = toolsKey(orgKey)
  const before = parseTools((await readStoredItems([key]))[key]).tools
  if (exceedsToolLimit(before, change)) return null
  const tools = applyToolChange(before, change)
  if (tools.length === 0) await deleteItems([key])
  else await storeItems({ [key]: toolsRecord(tools) })
  return tools
}

export const writeTokenPlace = (orgKey: string, tokenPlace: KnownTokenPlace): Promise<void> =>
  storeItems({ [tokenPlaceKey(orgKey)]: tokenPlaceRecord(tokenPlace) })

export const deleteTokenPlace = (orgKey: string): Promise<void> => deleteItems([tokenPlaceKey(orgKey)])

/** One mailbox for all orgs. */
export const writeMailbox = (mailbox: MailboxId): Promise<void> => storeItems({ [MAILBOX_KEY]: mailbox })
