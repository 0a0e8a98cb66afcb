// The card as it is drawn: bars, the text to type with its copy button, notes, one primary offer; and what a screen reader hears.
import { JSDOM } from 'jsdom'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { CardContent } from '../../../src/content/card/card-content'
import { CardDialog } from '../../../src/content/card/card-dialog'
import { COPY, TICK } from '../../../src/content/card/card-icons'
import { pointingSentence } from '../../../src/content/card/card-sentences'
import { LiveRegion } from '../../../src/content/card/live-region'

vi.mock('webextension-polyfill', async () => ({ default: (await import('../support/fake-browser')).browser }))

const { window } = new JSDOM('<!doctype html><html lang="fr"><body></body></html>')
const { document } = window
const say = vi.fn()
const writeText = vi.fn()
const execCommand = vi.fn(() => false)

beforeEach(() => {
  vi.useFakeTimers()
  say.mockReset()
  writeText.mockReset()
  document.body.replaceChildren()
  vi.stubGlobal('document', Object.assign(document, { execCommand }))
  vi.stubGlobal('Element', window.Element)
  vi.stubGlobal('getSelection', () => window.getSelection())
  vi.stubGlobal('navigator', { clipboard: { writeText } })
})

const CONTENT: CardContent = {
  step: 'quick-find',
  derivedStep: 'quick-find',
  progress: 'Step 3 of 10',
  heading: 'Type into Quick Find',
  sentence: [
    { text: 'Type ' },
    { text: 'reset', kind: 'type-text' },
    { text: ' into “' },
    { text: 'Recherche rapide', kind: 'label' },
    { text: '”.' },
  ],
  notes: [],
  back: 'open-settings',
  skip: null,
  offersToShow: false,
  settingsHref: null,
  addressHref: null,
  done: null,
  openChecklist: null,
  formHref: null,
  troubles: ['Scroll up.'],
  offersReport: false,
  forAdmin: null,
  opensHelp: false,
  helpHref: 'https://help.salesforce.com/',
}

const ACTIONS = { onClose: () => {}, onScrollToTarget: () => {}, onRedrawn: () => {}, say }

function cardWith(change: Partial<CardContent>): HTMLElement {
  const element = document.createElement('section')
  document.body.append(element)
  new CardDialog(element, ACTIONS).show({ ...CONTENT, ...change })
  return element
}

const textsOf = (card: HTMLElement, selector: string): string[] =>
  [...card.querySelectorAll(selector)].map(({ textContent }) => textContent)

const drawnIn = (card: HTMLElement, selector: string): string =>
  card.querySelector(`${selector} path`)?.getAttribute('d') ?? ''

async function clickOn(card: HTMLElement, action: string): Promise<void> {
  card.querySelector<HTMLElement>(`[data-action=${action}]`)?.click()
  await vi.advanceTimersByTimeAsync(0)
}

describe('the card', () => {
  it('says the step with ten bars that a screen reader passes over', () => {
    const track = cardWith({}).querySelector('.track')
    const bars = [...(track?.children ?? [])].map(({ className }) => className)
    expect(bars).toEqual(['done', 'done', 'now', '', '', '', '', '', '', ''])
    expect(track?.getAttribute('aria-hidden')).toBe('true')
  })

  it('holds its content in a part that scrolls, beside the beak', () => {
    expect([...cardWith({}).children].map(({ className }) => className)).toEqual(['beak', 'in'])
  })

  it('quotes a label in the language of its page, as the only bold thing', () => {
    const card = cardWith({})
    expect(textsOf(card, '.sentence')).toEqual(['Type reset into “Recherche rapide”.'])
    expect(textsOf(card, 'b')).toEqual(['Recherche rapide'])
    expect(card.querySelector('b')?.lang).toBe('fr')
  })

  it('marks a caution, with its title in front', () => {
    const notes = [
      { title: 'It stops at once.', text: 'Two tools.', isCaution: true },
      { text: 'Compare it.' },
    ] as const
    const card = cardWith({ notes })
    expect(textsOf(card, '.note')).toEqual(['It stops at once. Two tools.', 'Compare it.'])
    expect(textsOf(card, '.caution')).toEqual(['It stops at once. Two tools.'])
    expect(textsOf(card, '.note b')).toEqual(['It stops at once.'])
    expect(drawnIn(card, '.caution')).not.toBe(drawnIn(card, '.note:not(.caution)'))
  })

  it('has one primary offer at most', () => {
    const card = cardWith({ step: 'find-mailbox', done: 'find-mailbox', openChecklist: 'Answer', addressHref: '/a' })
    expect(textsOf(card, '.primary')).toEqual(['Answer'])
    expect(textsOf(card, '[data-action=toggle], [data-action=show-address]')).toEqual(['Done', 'Show me the address'])
  })

  it('starts a card for another step anew', async () => {
    const element = document.createElement('section')
    const dialog = new CardDialog(element, ACTIONS)
    dialog.show(CONTENT)
    await clickOn(element, 'trouble')
    expect(element.querySelector('.troubles')).not.toBeNull()
    dialog.show({ ...CONTENT, heading: 'The same step' })
    expect(element.querySelector('.troubles')).not.toBeNull()
    const inside = element.lastElementChild ?? expect.unreachable()
    inside.scrollTop = 40
    dialog.show({ ...CONTENT, step: 'search' })
    expect(element.querySelector('.troubles')).toBeNull()
    expect(inside.scrollTop).toBe(0)
  })
})

describe('Escape', () => {
  it('closes the help first, and says whether there was one', async () => {
    const element = document.createElement('section')
    const dialog = new CardDialog(element, ACTIONS)
    dialog.show(CONTENT)
    expect(dialog.closeHelp()).toBe(false)
    await clickOn(element, 'trouble')
    expect(dialog.closeHelp()).toBe(true)
    expect(element.querySelector('.troubles')).toBeNull()
    expect(dialog.closeHelp()).toBe(false)
  })
})

describe('the text to type', () => {
  it('is exactly that, and copies itself: its icon is a tick for two seconds, and that is said', async () => {
    writeText.mockResolvedValue(undefined)
    const card = cardWith({})
    expect(textsOf(card, '[data-type-text]')).toEqual(['reset'])
    expect(card.querySelector('[data-action=copy-text]')?.getAttribute('aria-label')).toBe('Copy “reset”')
    expect(drawnIn(card, '[data-action=copy-text]')).toBe(COPY)
    await clickOn(card, 'copy-text')
    expect(writeText).toHaveBeenCalledExactlyOnceWith('reset')
    expect(say).toHaveBeenCalledExactlyOnceWith('Copied.')
    expect(drawnIn(card, '[data-action=copy-text]')).toBe(TICK)
    await vi.advanceTimersByTimeAsync(2_000)
    expect(drawnIn(card, '[data-action=copy-text]')).toBe(COPY)
  })

  it('copies itself wherever it is clicked, once', async () => {
    writeText.mockResolvedValue(undefined)
    const card = cardWith({})
    for (const part of ['kbd', '.chip', '[data-action=copy-text]']) card.querySelector<HTMLElement>(part)?.click()
    await vi.advanceTimersByTimeAsync(0)
    expect(writeText.mock.calls).toEqual([['reset'], ['reset'], ['reset']])
  })

  it('is selected where the browser lets nothing be copied', async () => {
    writeText.mockRejectedValue(new Error('refused'))
    const card = cardWith({})
    await clickOn(card, 'copy-text')
    expect(say).toHaveBeenCalledExactlyOnceWith('Select the text and copy it.')
    expect(`${window.getSelection()}`).toBe('reset')
    expect(drawnIn(card, '[data-action=copy-text]')).toBe(COPY)
  })
})

describe('the message for the administrator', () => {
  it('is shown where it cannot be copied', async () => {
    writeText.mockRejectedValue(new Error('refused'))
    const card = cardWith({ forAdmin: 'absent', opensHelp: true })
    expect(card.querySelector('pre')).toBeNull()
    await clickOn(card, 'copy-admin-message')
    expect(textsOf(card, '.troubles pre')[0]).toMatch(/^Hello,/)
  })
})

describe('a sentence', () => {
  const sentenceAt = (label: string) =>
    pointingSentence(
      {
        kind: 'pointing',
        step: 'quick-find',
        derivedStep: 'quick-find',
        found: { target: 'quick-find', label } as never,
      },
      'in-sight',
      'reset',
    )

  it('has the text to type and the label in the places that the message gives them', () => {
    expect(sentenceAt('Quick Find')).toEqual([
      { text: 'Type ' },
      { text: 'reset', kind: 'type-text' },
      { text: ' into “' },
      { text: 'Quick Find', kind: 'label' },
      { text: '”.' },
    ])
    expect(sentenceAt('').map(({ kind }) => kind)).toEqual([undefined, 'type-text', undefined])
  })
})

describe('what lies outside the window', () => {
  const sentenceFor = (target: string, label: string) =>
    pointingSentence(
      {
        kind: 'pointing',
        step: 'open-settings',
        derivedStep: 'open-settings',
        found: { target, label } as never,
      },
      'out-of-reach',
      null,
    )
      .map(({ text }) => text)
      .join('')

  it('is named as in the step itself, and the keys that zoom out are', () => {
    expect(sentenceFor('avatar', 'View profile')).toMatch(/^Your picture \(“View profile”\) .*Ctrl/)
    expect(sentenceFor('user-menu', 'Robin')).toMatch(/^“Robin” .*Ctrl/)
    expect(sentenceFor('avatar', '')).toMatch(/^It .*Ctrl/)
  })
})

describe('at the address to which the token is sent', () => {
  const sentenceAt = (step: 'find-mailbox' | 'open-email') =>
    pointingSentence(
      { kind: 'pointing', step, derivedStep: step, found: { target: 'email-field', label: 'Email' } as never },
      'in-sight',
      null,
    )
      .map(({ text }) => text)
      .join('')

  it('the card asks about the mailbox, and then says which e-mail is to be opened', () => {
    expect(sentenceAt('find-mailbox')).toMatch(/“Email”.*mailbox/)
    expect(sentenceAt('open-email')).toMatch(/security token.*Open it/)
  })
})

describe('a screen reader', () => {
  it('hears step, heading, sentence and notes of a card once, and then what was done', async () => {
    const layer = document.createElement('div')
    const region = new LiveRegion()
    region.attachTo(layer)
    const heard = () => [...(layer.firstElementChild?.children ?? [])].map(({ textContent }) => textContent)
    const content = { ...CONTENT, notes: [{ title: 'It stops.', text: 'Two tools.' }] }
    region.announce(content)
    expect(heard()).toEqual([])
    await vi.advanceTimersByTimeAsync(200)
    const said = [
      'Step 3 of 10',
      'Type into Quick Find',
      'Type reset into “Recherche rapide”.',
      'It stops.',
      'Two tools.',
    ]
    expect(heard()).toEqual(said)
    layer.firstElementChild?.replaceChildren()
    region.announce({ ...content, opensHelp: true })
    await vi.advanceTimersByTimeAsync(200)
    expect(heard()).toEqual([])
    region.say('Copied.')
    await vi.advanceTimersByTimeAsync(200)
    expect(heard()).toEqual(['Copied.'])
  })
})
