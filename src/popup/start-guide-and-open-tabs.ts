// What the popup's buttons do. Each resolves to a text for the person, or to null when the popup already shows the
// result.
import { t } from '../browser/i18n'
import { requestHostPermissions } from '../browser/permissions'
import { readSessionItem } from '../browser/storage'
import { focusTab, openTab } from '../browser/tabs'
import { LOGIN_ADDRESS, orgAddress } from '../salesforce/addresses/address-builders'
import { GROUP_PATTERNS } from '../salesforce/hosts/host-patterns'
import { type OwnPageToBackground, requestFromBackground } from '../state/messages/messages'
import { START_WISH_KEY } from '../state/records/start-wish'
import { askBackground, refusalText } from '../ui/ask-background'
import type { Subject } from './popup-subject'
import type { SalesforceTab, TabContext } from './tab-context'

/** The popup says for so long (ms) that the guide has started. Then it closes, because it would cover the ring. */
const CLOSE_POPUP_AFTER_MS = 900

/**
 * Where a host permission is missing, the browser asks the person first: without it, the guide would end at the next page.
 * Resolves to what to say where they refuse. The question may close the popup; so the background is told of the wish before,
 * and fulfils it when the permission comes. Call before anything is awaited: later, Firefox no longer counts the click.
 */
export async function askForMissingAccess(
  { tab, key }: Subject,
  { currentTab, missingAccess }: TabContext,
  otherUser: string | null,
): Promise<string | null> {
  if (missingAccess === null || tab === null || tab.tab.id !== currentTab?.tab.id) return null
  const wish = requestFromBackground({ kind: 'wish-to-start', tabId: tab.tab.id, guide: key, otherUser })
  if (await requestHostPermissions(GROUP_PATTERNS[missingAccess.group])) return null
  await wish
  await requestFromBackground({ kind: 'forget-wish' })
  return t('popup_permission_refused')
}

/** Starts or continues the guide, or shows its card again, and goes to its tab. */
export const startOrShowGuide = async (subject: Subject, tabContext: TabContext): Promise<string | null> =>
  (await askForMissingAccess(subject, tabContext, null)) ?? startOrShowAllowedGuide(subject, tabContext)

/** As startOrShowGuide, after the question for a missing permission. */
export async function startOrShowAllowedGuide(subject: Subject, tabContext: TabContext): Promise<string | null> {
  const { tab, status, owner } = subject
  if (tab === null) {
    const address = owner.kind === 'org' ? orgAddress(owner.org) : LOGIN_ADDRESS
    if (status !== 'running' && status !== 'waiting') return refusalText('tab-gone')
    await openTab(address)
    return null
  }
  const isRunning = status === 'running' || status === 'waiting'
  const refused = await askBackground(startOrShowMessage(subject, tab.tab.id))
  if (refused !== null) return refused
  await showSalesforceTab(tab)
  if (tabContext.place === 'popup') setTimeout(() => window.close(), CLOSE_POPUP_AFTER_MS)
  return isRunning ? null : t('popup_started')
}

/** When the popup opens again, the question that had closed it was answered with no: else its wish were fulfilled. */
export async function forgetUnfulfilledWish(): Promise<void> {
  if ((await readSessionItem(START_WISH_KEY)) != null) await requestFromBackground({ kind: 'forget-wish' })
}

function startOrShowMessage({ key, owner, status }: Subject, tabId: number): OwnPageToBackground {
  if (status === 'running' || status === 'waiting') return { kind: 'show-card', tabId, guide: key }
  return { kind: 'start', tabId, user: owner.kind === 'org' ? owner.user : 1 }
}

export const showSalesforceTab = ({ tab }: SalesforceTab): Promise<void> => focusTab(tab)

export const openLoginPage = (): Promise<void> => openTab(LOGIN_ADDRESS)
