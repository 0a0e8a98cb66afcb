// What the popup is about: one org's guide, chosen by the tab, by a reminder, or by the person. Pure.

import { type GuideStatus, guideStatusOf } from '../guide/guide-status'
import { isRunning, isWaiting, NEW_PROGRESS, type Progress } from '../guide/progress-state'
import { isUpdated } from '../guide/tools'
import { orgAddress, personalInformationAddress } from '../salesforce/addresses/address-builders'
import { salesforceHostOf } from '../salesforce/hosts/salesforce-host'
import type { Guide, Owner } from '../state/records/guide-record'
import { guideKey, tokenPlaceKey, toolsKey } from '../state/records/storage-keys'
import type { KnownTokenPlace } from '../state/records/token-place-record'
import type { KnownTool } from '../state/records/tool-record'
import type { StoredState } from '../state/stored/stored-state'
import { keyOfHost, type SalesforceTab, type TabContext, tabOf } from './tab-context'

export interface Subject {
  readonly key: string
  readonly owner: Owner
  readonly progress: Progress
  readonly status: GuideStatus
  /** The tab to act in; null when this org has none open. */
  readonly tab: SalesforceTab | null
}

/** `chosen`: the key that the person or a reminder asked for. Null when there is nothing to speak of. */
export function subjectOf(shelf: StoredState, around: TabContext, chosen: string | null): Subject | null {
  if (chosen !== null) {
    const guide = Object.hasOwn(shelf.guides, chosen) ? shelf.guides[chosen] : undefined
    if (guide !== undefined) return about(guide, around)
    const open = around.tabs.find(({ host }) => keyOfHost(host) === chosen)
    if (open !== undefined) return aboutTab(shelf, open, around)
  }
  if (around.here !== null) return aboutTab(shelf, around.here, around)
  const latest = latestOpen(Object.values(shelf.guides))
  return latest === null ? null : about(latest, around)
}

function about({ owner, progress }: Guide, around: TabContext): Subject {
  const tab = around.here !== null && owner.kind === 'login' ? around.here : tabOf(owner, around)
  return { key: guideKey(owner), owner, progress, status: guideStatusOf(progress), tab }
}

function aboutTab(shelf: StoredState, here: SalesforceTab, around: TabContext): Subject {
  const { host, tab } = here
  const known = shelf.guides[keyOfHost(host)]
  if (known !== undefined) return { ...about(known, around), tab: here }
  const owner: Owner =
    host.kind === 'org' ? { kind: 'org', org: host.org } : { kind: 'login', host: host.hostname, tabId: tab.id }
  return { key: guideKey(owner), owner, progress: NEW_PROGRESS, status: 'new', tab: here }
}

/** What to speak of away from Salesforce: a token that waits to be saved before anything else. */
function latestOpen(guides: readonly Guide[]): Guide | null {
  const latest = guides.filter(({ progress }) => isRunning(progress)).toSorted((a, b) => b.changedAt - a.changedAt)
  return latest.find(({ progress }) => isWaiting(progress)) ?? latest[0] ?? null
}

/** The tools that use the token of a guide's org; none while the org is not known. */
export const toolsOf = ({ tools }: StoredState, owner: Owner): readonly KnownTool[] =>
  owner.kind === 'org' ? (tools[toolsKey(owner.org.key)] ?? []) : []

/** Where the token of a guide's org is, as far as the person has said. */
export const tokenPlaceOf = ({ places }: StoredState, owner: Owner): KnownTokenPlace | null =>
  owner.kind === 'org' ? (places[tokenPlaceKey(owner.org.key)] ?? null) : null

/** How many tools on the list have not got the newest token. */
export const toolsToDo = ({ owner, progress }: Subject, shelf: StoredState): number =>
  toolsOf(shelf, owner).filter((tool) => !isUpdated(tool, resetOf(progress))).length

/** When the newest token was mailed (ms since the epoch), as far as that is known. */
export const resetOf = ({ reset, lastReset }: Progress): number | null => reset?.at ?? lastReset?.at ?? null

/** Whether the org is a sandbox, whose addresses are changed with every refresh; the login page of sandboxes says so, too. */
export function isInSandbox(subject: Subject | null): boolean {
  if (subject === null) return false
  const { owner } = subject
  return owner.kind === 'org' ? owner.org.type === 'sandbox' : owner.host.startsWith('test.')
}

/** The page with the e-mail address in the personal settings: in the org's own tab, or where there is none, by its name. */
export function addressPageOf({ tab, owner }: Subject): string | null {
  const address = tab?.tab.url ?? (owner.kind === 'org' ? orgAddress(owner.org) : undefined)
  const place = salesforceHostOf(address)
  return address === undefined || place === null ? null : personalInformationAddress(place, address)
}

/** The subject as it is now: what is stored of it may have changed since. */
export function renewed(subject: Subject, shelf: StoredState): Subject {
  const guide = Object.hasOwn(shelf.guides, subject.key) ? shelf.guides[subject.key] : undefined
  return guide === undefined ? subject : { ...subject, progress: guide.progress, status: guideStatusOf(guide.progress) }
}
