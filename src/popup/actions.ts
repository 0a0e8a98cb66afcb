// What the popup's buttons do. Each answers with what to tell the person, or null when the checklist says enough.
import { t } from '../browser/i18n'
import { openTab, showTab } from '../browser/tabs'
import { LOGIN_ADDRESS, orgAddress } from '../salesforce/links'
import { type PopupToBackground, type Refusal, tellBackground } from '../state/messages'
import { underscored } from '../ui/texts'
import type { Subject } from './subject'
import type { SalesforceTab } from './surroundings'

/** How long (ms) the popup stays to say that the guide has started; it would cover the ring. */
const CLOSE_AFTER_MS = 900

const refusalText = (why: Refusal): string => t(`refusal_${underscored(why)}`)

export async function ask(message: PopupToBackground): Promise<string | null> {
  const reply = await tellBackground(message)
  return reply.ok ? null : refusalText(reply.why)
}

/** Starts or continues the guide, or brings its card back, and goes to its tab. */
export async function startOrShow(subject: Subject, isOrdinaryTab: boolean): Promise<string | null> {
  const { tab, stage, owner } = subject
  if (tab === null) {
    const address = owner.kind === 'org' ? orgAddress(owner.org) : LOGIN_ADDRESS
    if (stage !== 'running' && stage !== 'waiting') return refusalText('tab-gone')
    await openTab(address)
    return null
  }
  const isRunning = stage === 'running' || stage === 'waiting'
  const refused = await ask({ kind: isRunning ? 'show' : 'start', tabId: tab.tab.id })
  if (refused !== null) return refused
  await goTo(tab)
  if (!isOrdinaryTab) setTimeout(() => window.close(), CLOSE_AFTER_MS)
  return isRunning ? null : t('popup_started')
}

export const goTo = ({ tab }: SalesforceTab): Promise<void> => showTab(tab)

export const openLogin = (): Promise<void> => openTab(LOGIN_ADDRESS)
