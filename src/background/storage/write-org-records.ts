// What a person notes of an org besides its guide: the tools that use the token, where the token is, which mailbox. Call in
// turn (write-queue.ts).
import { changeTools, isTooMany, type ToolChange } from '../../guide/tools'
import type { MailboxId } from '../../knowledge/mailboxes'
import { MAILBOX_KEY, tokenPlaceKey, toolsKey } from '../../state/records/storage-keys'
import { type KnownTokenPlace, tokenPlaceRecord } from '../../state/records/token-place-record'
import { type KnownTool, parseTools, toolsRecord } from '../../state/records/tool-record'
import { readStored, store, unstore } from './retrying-store'

/** The tools after the change; null where the list would become too long: then nothing of it is done. */
export async function changeToolsOf(org: string, change: ToolChange<KnownTool>): Promise<readonly KnownTool[] | null> {
  const key = toolsKey(org)
  const before = parseTools((await readStored([key]))[key]).tools
  if (isTooMany(before, change)) return null
  const tools = changeTools(before, change)
  if (tools.length === 0) await unstore([key])
  else await store({ [key]: toolsRecord(tools) })
  return tools
}

export const notePlace = (org: string, place: KnownTokenPlace): Promise<void> =>
  store({ [tokenPlaceKey(org)]: tokenPlaceRecord(place) })

export const forgetPlace = (org: string): Promise<void> => unstore([tokenPlaceKey(org)])

export const noteMailbox = (mailbox: MailboxId): Promise<void> => store({ [MAILBOX_KEY]: mailbox })
