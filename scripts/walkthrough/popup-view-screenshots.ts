// Screenshots of the popup's views, as data: each with its caption, the view it opens and what the person does in it first.
// They build on each other: the tools that one adds are in the next.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ElementHandle, Page } from 'puppeteer-core'
import { press } from '../../test/e2e/support/extension'
import type { PopupScreenshot } from './popup-screenshot'

export const ORG = 'acme'
/** Opens the popup with the guide of this org, whichever tab is in front. */
export const GUIDE_QUERY = `?guide=guide%3A${ORG}`

const viewQuery = (name: string): string => `${GUIDE_QUERY}&view=${name}`

const click = async (popup: Page, selector: string): Promise<void> => {
  await (await popup.waitForSelector(selector))?.click()
}

/** Answers the question that is shown under “Do I need a token at all?”, and waits for what follows. */
async function replyTo(popup: Page, reply: string): Promise<void> {
  const shown = await popup.waitForSelector('[data-need]')
  const question = await shown?.evaluate((need) => need.getAttribute('data-need'))
  await click(popup, `[data-answer="${reply}"]`)
  await popup.waitForSelector(`[data-need]:not([data-need="${question}"])`)
}

/** Gives one reply after the other, up to an answer. */
const replies =
  (...given: readonly ('yes' | 'no' | 'unsure')[]) =>
  async (popup: Page): Promise<void> => {
    for (const reply of given) await replyTo(popup, reply)
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

export const BEFORE_RESET: readonly PopupScreenshot[] = [
  {
    name: 'tools-empty',
    title: 'Which tools will stop?',
    sentence: 'Asked kindly, with suggestions.',
    query: '?view=tools',
    prepare: async (popup) => void (await popup.waitForSelector('[data-suggestion]')),
  },
  {
    name: 'tool-token',
    title: 'No field takes a token',
    sentence: 'What looks like one is refused where it is typed.',
    query: '?view=tools',
    prepare: async (popup) => {
      await click(popup, '[data-suggestion="node"]')
      await typeIntoField(popup, 'tool-where', 'Zq8XcVb2NmLk9JhGfDsA1QwE')
    },
  },
  {
    name: 'tools',
    title: 'The tools',
    sentence: 'Ordered, changed, taken back, as a file.',
    query: '?view=tools',
    prepare: addTools,
  },
  { name: 'stops', title: 'Before the reset', sentence: 'These tools will stop until they have the new token.' },
  {
    name: 'need',
    title: 'Do I need a token at all?',
    sentence: 'One question after the other.',
    query: '?view=need',
    prepare: async (popup) => void (await popup.waitForSelector('[data-need]')),
  },
  {
    name: 'need-answer',
    title: 'An answer',
    sentence: 'What to do, and Salesforce’s own article.',
    query: '?view=need',
    prepare: (popup) => click(popup, '[data-answer="no"]'),
  },
  {
    name: 'need-probable',
    title: 'After “I don’t know”',
    sentence: 'A probable answer, and what to look up first.',
    query: '?view=need',
    prepare: replies('yes', 'yes', 'no', 'unsure', 'unsure', 'no', 'unsure'),
  },
  {
    name: 'need-dated',
    title: 'An answer with a date',
    sentence: 'On that day it becomes “no” by itself.',
    query: '?view=need',
    prepare: replies('yes', 'yes', 'yes', 'no', 'yes', 'yes', 'no'),
  },
  {
    name: 'import',
    title: 'A list from a colleague',
    sentence: 'Read from a file, with a word on every row that is not taken.',
    query: '?view=tools&in=panel', // the toolbar's popup would close when the browser asks for a file
    prepare: importToolsFile,
  },
]

export const WAITING_FOR_MAIL: readonly PopupScreenshot[] = [
  {
    name: 'mail',
    title: 'The mail',
    sentence: 'How long ago, and the mailbox in one click.',
    query: GUIDE_QUERY,
    prepare: async (popup) => {
      await popup.select('[data-field="mailbox"]', 'gmail')
      await popup.waitForSelector('[data-action="open-mailbox"]')
    },
  },
  {
    name: 'mail-picture',
    title: 'What the mail looks like',
    sentence: 'Drawn by us: from whom, which subject, what it names.',
    query: GUIDE_QUERY,
    prepare: (popup) => press(popup, 'mail-picture'),
  },
  {
    name: 'mail-unsearched',
    title: 'A mailbox that cannot be searched from outside',
    sentence: 'The words to search for are copied.',
    query: GUIDE_QUERY,
    prepare: async (popup) => {
      await popup.select('[data-field="mailbox"]', 'outlook-work')
      await popup.waitForSelector('[data-action="open-mailbox"][title]') // it says what it copies
    },
  },
  {
    name: 'no-mail',
    title: 'The mail does not come',
    sentence: 'The likeliest reason for this org first, and how to check it.',
    query: viewQuery('no-mail'),
    prepare: async (popup) => void (await popup.waitForSelector('[data-cause]')),
  },
]

export const TOKEN_SAVED: readonly PopupScreenshot[] = [
  {
    name: 'place',
    title: 'Where did you put it?',
    sentence: 'Asked once the token is saved, so that next time it is found.',
    query: GUIDE_QUERY,
    prepare: async (popup) => {
      await press(popup, 'saved')
      await typeIntoField(popup, 'place-note', '1Password, vault Integrations')
    },
  },
  {
    name: 'place-answer',
    title: 'Where it is',
    sentence: 'The popup answers, with the date, and counts the tools that have the new token.',
    query: GUIDE_QUERY,
    prepare: async (popup) => {
      await click(popup, 'input[value="password-manager"]')
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
    prepare: async (popup) => {
      await click(popup, '[data-tool] input[type=checkbox]')
      await click(popup, '[data-tool]:nth-child(2) summary')
    },
  },
  {
    name: 'failures',
    title: 'It still fails',
    sentence: 'Found by the message, or chosen from the list.',
    query: viewQuery('failures'),
    prepare: (popup) => click(popup, '[data-failure] summary'),
  },
]
