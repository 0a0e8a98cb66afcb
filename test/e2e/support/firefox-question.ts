// What opens in Firefox's own window: the real popup under the icon, and the question for permissions. Both are looked at and
// clicked there, because no page of a test can reach them.
import type { Browser } from 'puppeteer-core'
import { inFirefoxWindow } from './firefox-settings'
import { until } from './until'

/** From now on Firefox asks the person for permissions; the other tests have it grant them without a question. */
export const askForPermissions = async (browser: Browser): Promise<void> =>
  void (await inFirefoxWindow(
    browser,
    "Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', true)",
  ))

/** A popup that is just being opened may never answer (ms). */
const LATE_MS = 2_000

/** Runs code in the real popup, if it is open; gives the text that the code returns, else an empty one. */
const inRealPopup = (browser: Browser, code: string): Promise<string> =>
  inFirefoxWindow(
    browser,
    `const popup = document.querySelector('.webextension-popup-browser')
    if (popup === null) return ''
    return new Promise((answer) => {
      const { messageManager } = popup
      const listener = ({ data }) => {
        messageManager.removeMessageListener('test:answer', listener)
        answer(data)
      }
      messageManager.addMessageListener('test:answer', listener)
      setTimeout(answer, ${LATE_MS}, '')
      const source = ${JSON.stringify(`sendAsyncMessage('test:answer', (({ document }) => { ${code} })(content) ?? '')`)}
      messageManager.loadFrameScript('data:,' + encodeURIComponent(source), false)
    })`,
  )

/** Clicks the icon in the toolbar. Resolves when the real popup shows an element. */
export async function openRealPopup(browser: Browser, selector: string): Promise<void> {
  await inFirefoxWindow(
    browser,
    `const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs')
    const { extension } = WebExtensionPolicy.getByID('__ID__')
    await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window)`,
  )
  await until(`the popup shows ${selector}`, async () => (await textInRealPopup(browser, selector)) !== '')
}

/** What an element of the real popup says; empty where there is none. */
export const textInRealPopup = (browser: Browser, selector: string): Promise<string> =>
  inRealPopup(browser, `return document.querySelector(${JSON.stringify(selector)})?.textContent`)

export const isRealPopupOpen = async (browser: Browser): Promise<boolean> =>
  (await textInRealPopup(browser, 'main')) !== ''

/** Closes it as a click beside it does. */
export async function closeRealPopup(browser: Browser): Promise<void> {
  await inFirefoxWindow(browser, "document.querySelector('.webextension-popup-browser')?.closest('panel').hidePopup()")
  await until('the popup is closed', async () => !(await isRealPopupOpen(browser)))
}

/** A real click in the real popup: the browser asks for nothing without one. */
export const clickInRealPopup = async (browser: Browser, selector: string): Promise<void> =>
  void (await inRealPopup(
    browser,
    `const element = document.querySelector(${JSON.stringify(selector)})
    element.scrollIntoView({ block: 'center' })
    const { x, y, width, height } = element.getBoundingClientRect()
    for (const type of ['mousedown', 'mouseup']) {
      content.synthesizeMouseEvent(type, x + width / 2, y + height / 2, { button: 0, clickCount: 1 }, {})
    }`,
  ))

/** Runs code on the browser's question, if it is shown; gives the text that the code returns, else an empty one. */
const atQuestion = (browser: Browser, code: string): Promise<string> =>
  inFirefoxWindow(
    browser,
    `const question = PopupNotifications.isPanelOpen ? PopupNotifications.panel.firstElementChild : null
    if (question === null) return ''
    ${code}`,
  )

/** What the browser asks; empty while it asks nothing. */
export const questionText = (browser: Browser): Promise<string> => atQuestion(browser, 'return question.textContent')

export const answerQuestion = async (browser: Browser, answer: 'Allow' | 'Deny'): Promise<void> => {
  const button = answer === 'Allow' ? 'button' : 'secondaryButton'
  await atQuestion(browser, `question.${button}.click(); return ''`)
  await until('the question is gone', async () => (await questionText(browser)) === '')
}
