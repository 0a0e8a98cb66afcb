// What the popup does beside Salesforce's pages: the tools that a reset stops, the mail, the safe place, every tool again.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ElementHandle, Page } from 'puppeteer-core'
import { press } from '../../test/e2e/support/extension'
import { centre } from '../../test/e2e/support/marks'
import { personAt } from '../../test/e2e/support/person'
import { sightOf, startGuide } from '../../test/e2e/support/tabs'
import { pass } from '../../test/e2e/support/time'
import { until } from '../../test/e2e/support/until'
import { type Chapter, type ChapterContext, lightningHome, openPage } from './chapter'
import { type PopupScreenshot, takePopupScreenshot } from './popup-chapter'
import { takeRingAndCard } from './ring-and-card-screenshots'

const ORG = 'acme'
const GUIDE_QUERY = `?guide=guide%3A${ORG}`
const MINUTE_MS = 60_000

const viewQuery = (name: string): string => `${GUIDE_QUERY}&view=${name}`

const click = async (popup: Page, selector: string): Promise<void> => {
  await (await popup.waitForSelector(selector))?.click()
}

async function typeIntoField(popup: Page, field: string, text: string): Promise<void> {
  await click(popup, `[data-field="${field}"]`)
  await popup.keyboard.type(text)
}

async function addTool(popup: Page, kind: string, where: string): Promise<void> {
  await click(popup, `[data-suggestion="${kind}"]`)
  await typeIntoField(popup, 'tool-where', where)
  await press(popup, 'save-tool')
  await popup.waitForSelector('[data-suggestion]')
}

async function addTools(popup: Page): Promise<void> {
  await addTool(popup, 'data-loader', 'Ask Kim, desk 4')
  await addTool(popup, 'python', 'https://jobs.acme.example/nightly/settings')
  await addTool(popup, 'etl-bi', '')
}

const IMPORTED_TOOLS = [{ name: 'Warehouse', kind: 'etl-bi' }, { name: 'Zq8XcVb2NmLk9JhGfDsA1QwE' }, { kind: 'entra' }]

async function importToolsFile(popup: Page): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'token-guide-'))
  const file = join(folder, 'tools.json')
  writeFileSync(file, JSON.stringify({ format: 'token-guide-tools', version: 1, tools: IMPORTED_TOOLS }))
  const input = (await popup.waitForSelector('[data-field="import-tools"]')) as ElementHandle<HTMLInputElement> | null
  await input?.uploadFile(file)
  await popup.waitForSelector('[data-bad-row]')
  rmSync(folder, { recursive: true })
}

const BEFORE_RESET: readonly PopupScreenshot[] = [
  {
    name: 'tools-empty',
    title: 'Which tools will stop?',
    sentence: 'Asked kindly, with suggestions.',
    query: '?view=tools',
    does: async (popup) => void (await popup.waitForSelector('[data-suggestion]')),
  },
  {
    name: 'tool-token',
    title: 'No field takes a token',
    sentence: 'What looks like one is refused where it is typed.',
    query: '?view=tools',
    does: async (popup) => {
      await click(popup, '[data-suggestion="node"]')
      await typeIntoField(popup, 'tool-where', 'Zq8XcVb2NmLk9JhGfDsA1QwE')
    },
  },
  {
    name: 'tools',
    title: 'The tools',
    sentence: 'Ordered, changed, taken back, as a file.',
    query: '?view=tools',
    does: addTools,
  },
  { name: 'stops', title: 'Before the reset', sentence: 'These tools will stop until they have the new token.' },
  {
    name: 'need',
    title: 'Do I need a token at all?',
    sentence: 'One question after the other.',
    query: '?view=need',
    does: async (popup) => void (await popup.waitForSelector('[data-need]')),
  },
  {
    name: 'need-answer',
    title: 'An answer',
    sentence: 'What to do, and Salesforce’s own article.',
    query: '?view=need',
    does: (popup) => click(popup, '[data-answer="no"]'),
  },
  {
    name: 'import',
    title: 'A list from a colleague',
    sentence: 'Read from a file, with a word on every row that is not taken.',
    query: '?view=tools',
    does: importToolsFile,
  },
]

const WAITING_FOR_MAIL: readonly PopupScreenshot[] = [
  {
    name: 'mail',
    title: 'The mail',
    sentence: 'How long ago, and the mailbox in one click.',
    query: GUIDE_QUERY,
    does: async (popup) => {
      await popup.select('[data-field="mailbox"]', 'gmail')
      await popup.waitForSelector('[data-action="open-mailbox"]')
    },
  },
  {
    name: 'mail-picture',
    title: 'What the mail looks like',
    sentence: 'Drawn by us: from whom, which subject, what it names.',
    query: GUIDE_QUERY,
    does: (popup) => press(popup, 'mail-picture'),
  },
  {
    name: 'mail-unsearched',
    title: 'A mailbox that cannot be searched from outside',
    sentence: 'The words to search for are copied.',
    query: GUIDE_QUERY,
    does: async (popup) => {
      await popup.select('[data-field="mailbox"]', 'outlook-work')
      await until('it says so', () => popup.evaluate(() => document.body.textContent?.includes('cannot be searched')))
    },
  },
  {
    name: 'no-mail',
    title: 'The mail does not come',
    sentence: 'The likeliest reason for this org first, and how to check it.',
    query: viewQuery('no-mail'),
    does: async (popup) => void (await popup.waitForSelector('[data-cause]')),
  },
]

const TOKEN_SAVED: readonly PopupScreenshot[] = [
  {
    name: 'place',
    title: 'Where did you put it?',
    sentence: 'Asked once the token is saved, so that next time it is found.',
    query: GUIDE_QUERY,
    does: async (popup) => {
      await press(popup, 'saved')
      await typeIntoField(popup, 'place-note', '1Password, vault Integrations')
    },
  },
  {
    name: 'place-answer',
    title: 'Where it is',
    sentence: 'The popup answers, with the date, and counts the tools that have the new token.',
    query: GUIDE_QUERY,
    does: async (popup) => {
      await typeIntoField(popup, 'place-note', '1Password, vault Integrations')
      await press(popup, 'save-place')
      await popup.waitForSelector('[data-place-answer]')
    },
  },
  {
    name: 'use',
    title: 'Every tool',
    sentence: 'Ticked one by one; how the token goes in, for this org.',
    query: viewQuery('use'),
    does: async (popup) => {
      await click(popup, '.tick input')
      await click(popup, '[data-tool]:nth-child(2) summary')
    },
  },
  {
    name: 'failures',
    title: 'It still fails',
    sentence: 'Chosen by the message; nothing is pasted.',
    query: viewQuery('failures'),
    does: (popup) => click(popup, '[data-failure] summary'),
  },
]

export const POPUP_VIEWS_CHAPTER: Chapter = {
  id: 'afterwards',
  title: 'Beside Salesforce’s pages',
  about: 'What a reset stops, the mail, the safe place, and every tool again.',
  async run(context) {
    const page = await openPage(context, lightningHome(ORG))
    for (const shot of BEFORE_RESET) await takePopupScreenshot(context, shot)
    await takePopupScreenshot(context, {
      ...inTheDark(BEFORE_RESET, 'stops'),
      name: 'stops-dark',
      title: 'Before the reset, dark',
    })
    await page.bringToFront()
    await startGuide(context.browser)
    const sight = await personAt(page).followUntil(({ card }) => card.step === 'reset-token')
    await takeRingAndCard(context.recorder, page, sight, 'The card before the click')
    await takeMailAddress(context, page)
    await takeWaitingForMail(context)
    for (const shot of TOKEN_SAVED) await takePopupScreenshot(context, shot)
    await takeNextReset(context, page)
    await takePopupScreenshot(context, {
      ...inTheDark(TOKEN_SAVED, 'use'),
      name: 'use-dark',
      title: 'Every tool, dark',
    })
  },
}

/** After the click: the card leads to the address that the mail goes to. */
async function takeMailAddress(context: ChapterContext, page: Page): Promise<void> {
  const docked = await personAt(page).followUntil(({ card }) => card.step === 'find-mailbox')
  await takeRingAndCard(context.recorder, page, docked, 'After the click')
  const link = docked.card.actions['show-address']
  if (link !== undefined) await page.mouse.click(...centre(link))
  const onField = await sightOf(page, ({ card, ring }) => card.step === 'find-mailbox' && ring !== null)
  await takeRingAndCard(context.recorder, page, onField, 'Where the mail goes')
}

async function takeWaitingForMail(context: ChapterContext): Promise<void> {
  await pass(context.browser, 4 * MINUTE_MS)
  for (const shot of WAITING_FOR_MAIL) await takePopupScreenshot(context, shot)
  await pass(context.browser, 10 * MINUTE_MS)
  await takePopupScreenshot(context, {
    ...inTheDark(WAITING_FOR_MAIL, 'mail'),
    name: 'mail-late-dark',
    title: 'A late mail, dark',
  })
}

/** The place that was said of an earlier token is still there, and told apart. */
async function takeNextReset(context: ChapterContext, page: Page): Promise<void> {
  await pass(context.browser, 30 * 24 * 60 * MINUTE_MS)
  await page.bringToFront()
  await startGuide(context.browser)
  await personAt(page).followUntil(({ card }) => card.step === 'find-mailbox')
  await takePopupScreenshot(context, {
    name: 'place-outdated',
    title: 'Next month, a new token',
    sentence: 'Where the last one was put is still told, and that it no longer works.',
    query: GUIDE_QUERY,
    does: async (popup) => {
      await press(popup, 'saved')
      await press(popup, 'put-off')
      await popup.waitForSelector('[data-place-answer]')
    },
  })
}

/** The same shot in a dark browser. */
function inTheDark(shots: readonly PopupScreenshot[], name: string): PopupScreenshot {
  const shot = shots.find((each) => each.name === name)
  if (shot === undefined) throw new Error(`no shot ${name}`)
  return { ...shot, isDark: true }
}
