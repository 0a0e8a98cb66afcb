// What a person notes of an org besides its guide: the tools that use the token, where the token is, which mailbox. Call in
// turn (write-queue.ts).
import { applyToolChange, exceedsToolLimit, type ToolChange } from '../../guide/tool-list'
import type { MailboxId } from '../../knowledge/mailboxes'
import { MAILBOX_KEY, tokenPlaceKey, toolsKey } from '../../state/records/storage-keys'
import { type KnownTokenPlace, tokenPlaceRecord } from '../../state/records/token-place-record'
import { type KnownTool, parseTools, toolsRecord } from '../../state/records/tool-record'
import { deleteItems, readStoredItems, storeItems } from './retrying-store'

/** The tools after the change; null where the list would become too long: then nothing of it is done. */
export async function changeToolRecord(
  org: string,
  change: ToolChange<KnownTool>,
): Promise<readonly KnownTool[] | null> {
  const key = toolsKey(org)
  const before = parseTools((await readStoredItems([key]))[key]).tools
  if (exceedsToolLimit(before, change)) return null
  const tools = applyToolChange(before, change)
  if (tools.length === 0) await deleteItems([key])
  else await storeItems({ [key]: toolsRecord(tools) })
  return tools
}

export const writeTokenPlace = (org: string, place: KnownTokenPlace): Promise<void> =>
  storeItems({ [tokenPlaceKey(org)]: tokenPlaceRecord(place) })

export const deleteTokenPlace = (org: string): Promise<void> => deleteItems([tokenPlaceKey(org)])

export const writeMailbox = (mailbox: MailboxId): Promise<void> => storeItems({ [MAILBOX_KEY]: mailbox })
