// What the popup's buttons do. Each answers with what to tell the person, or null when the checklist says enough.
import { t } from '../browser/i18n'
import { askForHosts } from '../browser/permissions'
import { openTab, showTab } from '../browser/tabs'
import { type Mailbox, mailSearchAddress, TOKEN_MAIL } from '../knowledge/mailboxes'
import { LOGIN_ADDRESS, orgAddress } from '../salesforce/addresses/address-builders'
import { GROUP_PATTERNS } from '../salesforce/hosts/host-patterns'
import { askBackground, refusalText } from '../ui/ask-background'
import { copyToClipboard } from '../ui/copy-to-clipboard'
import type { Subject } from './popup-subject'
import type { SalesforceTab, TabContext } from './tab-context'

/** How long (ms) the popup stays to say that the guide has started; it would cover the ring. */
const CLOSE_POPUP_AFTER_MS = 900

/**
 * Starts or continues the guide, or brings its card back, and goes to its tab. Where the browser does not let us look at
 * these pages yet, it asks the person first: without that, the guide would end with the page it was started on.
 */
export async function startOrShowGuide(subject: Subject, tabContext: TabContext): Promise<string | null> {
  const { tab, status, owner } = subject
  const asksFirst = tabContext.missingHostGroup !== null && tab !== null && tab === tabContext.currentTab
  if (asksFirst && !(await askForHosts(GROUP_PATTERNS[tabContext.missingHostGroup])))
    return t('popup_permission_refused')
  if (tab === null) {
    const address = owner.kind === 'org' ? orgAddress(owner.org) : LOGIN_ADDRESS
    if (status !== 'running' && status !== 'waiting') return refusalText('tab-gone')
    await openTab(address)
    return null
  }
  const isRunning = status === 'running' || status === 'waiting'
  const refused = await askBackground({ kind: isRunning ? 'show' : 'start', tabId: tab.tab.id })
  if (refused !== null) return refused
  await showSalesforceTab(tab)
  if (!tabContext.isOrdinaryTab) setTimeout(() => window.close(), CLOSE_POPUP_AFTER_MS)
  return isRunning ? null : t('popup_started')
}

export const showSalesforceTab = ({ tab }: SalesforceTab): Promise<void> => showTab(tab)

export const openLoginPage = (): Promise<void> => openTab(LOGIN_ADDRESS)

/** Opens a mailbox, with the search for the mail where its service has an address for that; else the words are copied. */
export async function openMailbox(mailbox: Mailbox): Promise<string | null> {
  const searched = mailSearchAddress(mailbox)
  if (searched !== null) {
    await openTab(searched)
    return null
  }
  const isCopied = await copyToClipboard(TOKEN_MAIL.search)
  // The window of the toolbar closes with the new tab: what could not be copied must be read here first.
  if (isCopied && mailbox.address !== null) await openTab(mailbox.address)
  return t(isCopied ? 'mail_search_copied' : 'mail_search_type', TOKEN_MAIL.search)
}
