// What the popup's buttons do. Each answers with what to tell the person, or null when the checklist says enough.
import { t } from '../browser/i18n'
import { askForHosts } from '../browser/permissions'
import { openTab, showTab } from '../browser/tabs'
import { MAIL, type Mailbox, searchAddress } from '../knowledge/mailboxes'
import { LOGIN_ADDRESS, orgAddress } from '../salesforce/addresses/address-builders'
import { GROUP_PATTERNS } from '../salesforce/hosts/host-patterns'
import { ask, refusalText } from '../ui/ask-background'
import { copy } from '../ui/copy-to-clipboard'
import type { Subject } from './popup-subject'
import type { SalesforceTab, TabContext } from './tab-context'

/** How long (ms) the popup stays to say that the guide has started; it would cover the ring. */
const CLOSE_AFTER_MS = 900

/**
 * Starts or continues the guide, or brings its card back, and goes to its tab. Where the browser does not let us look at
 * these pages yet, it asks the person first: without that, the guide would end with the page it was started on.
 */
export async function startOrShow(subject: Subject, around: TabContext): Promise<string | null> {
  const { tab, status, owner } = subject
  const asksFirst = around.lacks !== null && tab !== null && tab === around.here
  if (asksFirst && !(await askForHosts(GROUP_PATTERNS[around.lacks]))) return t('popup_permission_refused')
  if (tab === null) {
    const address = owner.kind === 'org' ? orgAddress(owner.org) : LOGIN_ADDRESS
    if (status !== 'running' && status !== 'waiting') return refusalText('tab-gone')
    await openTab(address)
    return null
  }
  const isRunning = status === 'running' || status === 'waiting'
  const refused = await ask({ kind: isRunning ? 'show' : 'start', tabId: tab.tab.id })
  if (refused !== null) return refused
  await goTo(tab)
  if (!around.isOrdinaryTab) setTimeout(() => window.close(), CLOSE_AFTER_MS)
  return isRunning ? null : t('popup_started')
}

export const goTo = ({ tab }: SalesforceTab): Promise<void> => showTab(tab)

export const openLogin = (): Promise<void> => openTab(LOGIN_ADDRESS)

/** Opens a mailbox, with the search for the mail where its service has an address for that; else the words are copied. */
export async function openMailbox(mailbox: Mailbox): Promise<string | null> {
  const searched = searchAddress(mailbox)
  if (searched !== null) {
    await openTab(searched)
    return null
  }
  const isCopied = await copy(MAIL.search)
  // The window of the toolbar closes with the new tab: what could not be copied must be read here first.
  if (isCopied && mailbox.home !== null) await openTab(mailbox.home)
  return t(isCopied ? 'mail_search_copied' : 'mail_search_type', MAIL.search)
}
