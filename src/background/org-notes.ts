// What a person notes of an org besides its guide: the tools that use the token, where the token is, which mailbox. Call in
// turn (queue.ts).
import { readItems, removeItems, writeItems } from '../browser/storage'
import { changeTools, isTooMany, type ToolChange } from '../guide/tools'
import type { MailboxId } from '../knowledge/mailboxes'
import { MAILBOX_KEY } from '../state/other-records'
import { type KnownPlace, placeKey, placeRecord } from '../state/place-record'
import { type KnownTool, parseTools, toolsKey, toolsRecord } from '../state/tool-record'

/** The tools after the change; null where the list would become too long: then nothing of it is done. */
export async function changeToolsOf(org: string, change: ToolChange<KnownTool>): Promise<readonly KnownTool[] | null> {
  const key = toolsKey(org)
  const before = parseTools((await readItems([key]))[key]).tools
  if (isTooMany(before, change)) return null
  const tools = changeTools(before, change)
  if (tools.length === 0) await removeItems([key])
  else await writeItems({ [key]: toolsRecord(tools) })
  return tools
}

export const notePlace = (org: string, place: KnownPlace): Promise<void> =>
  writeItems({ [placeKey(org)]: placeRecord(place) })

export const forgetPlace = (org: string): Promise<void> => removeItems([placeKey(org)])

export const noteMailbox = (mailbox: MailboxId): Promise<void> => writeItems({ [MAILBOX_KEY]: mailbox })
