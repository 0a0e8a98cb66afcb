// The rules of the house, read from the sources: which room may know which, and what no code of ours ever does.
import { describe, expect, it } from 'vitest'
import { callsOf, FILES, type File, isNode, NAMES, type Node, propertiesOf, textsOf } from '../support/sources'

const roomOf = (path: string): string => path.split('/')[0] ?? ''
const inRooms = (...rooms: string[]): File[] => FILES.filter(({ path }) => rooms.includes(roomOf(path)))
const isOurs = (path: string): boolean => NAMES.some((name) => name === path || name.startsWith(`${path}.`))

/** "file: what", for every file in which `find` finds something. */
const breaches = (files: readonly File[], find: (file: File) => readonly string[]): string[] =>
  files.flatMap((file) => find(file).map((what) => `${file.path}: ${what}`))

describe('the reader of these rules', () => {
  it('reads all rooms, and resolves what they import', () => {
    const rooms = [...new Set(FILES.map(({ path }) => roomOf(path)))]
    expect(rooms).toEqual(
      expect.arrayContaining([
        'background',
        'browser',
        'content',
        'guide',
        'knowledge',
        'popup',
        'salesforce',
        'state',
        'ui',
      ]),
    )
    expect(FILES.length).toBeGreaterThan(50)
    const relative = FILES.flatMap(({ imports }) => imports).filter((path) => roomOf(path) in ALLOWED)
    expect(relative.length).toBeGreaterThan(100)
    expect(relative.filter((path) => !isOurs(path))).toEqual([])
  })
})

/** Which rooms a room may know besides itself. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  guide: [],
  knowledge: ['guide'],
  salesforce: ['guide'],
  browser: [],
  structure: ['guide', 'salesforce'],
  state: ['guide', 'salesforce', 'browser', 'knowledge', 'structure'],
  ui: ['guide', 'knowledge', 'salesforce', 'browser', 'state'],
  content: ['guide', 'knowledge', 'salesforce', 'browser', 'state', 'ui'],
  background: ['guide', 'salesforce', 'browser', 'state', 'knowledge', 'structure'],
  popup: ['guide', 'knowledge', 'salesforce', 'browser', 'state', 'ui'],
  options: ['guide', 'knowledge', 'salesforce', 'browser', 'state', 'ui'],
  report: ['salesforce', 'browser', 'state', 'structure', 'ui'],
  welcome: ['salesforce', 'browser', 'ui'],
}
/** Imports that are allowed for a reason of their own. */
const ALLOWED_EXCEPTIONS: readonly [from: string, to: string][] = [
  ['browser/i18n.ts', '../public/_locales/en/messages.json'], // a type only: the keys of the catalogue
  ['background/tabs/built-content-script-path.ts', 'content/content.ts'], // an address only: where the build puts the script
  ['background/tabs/built-content-script-path.ts', 'structure/structure.ts'], // the same
]
/** What each room may take from outside; `*` stands for every room. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  'webextension-polyfill': ['browser'],
  valibot: ['state'],
  'zustand/vanilla': ['state', 'ui'],
  preact: ['popup', 'ui', 'options', 'report', 'welcome'],
  'preact/hooks': ['popup', 'ui', 'options', 'report', 'welcome'],
  minisearch: ['popup'],
}

describe('imports between folders', () => {
  it('every folder has its allowed imports written down', () => {
    expect([...new Set(FILES.map(({ path }) => roomOf(path)))].filter((room) => !(room in ALLOWED))).toEqual([])
  })

  it('run one way', () => {
    const isAllowed = (from: string, to: string): boolean => {
      const room = roomOf(from)
      if (!(roomOf(to) in ALLOWED) && !to.startsWith('..')) return PACKAGES[to]?.includes(room) ?? false
      if (ALLOWED_EXCEPTIONS.some(([at, through]) => at === from && through === to)) return true
      return room === roomOf(to) || (ALLOWED[room] ?? []).includes(roomOf(to))
    }
    expect(breaches(FILES, ({ path, imports }) => imports.filter((to) => !isAllowed(path, to)))).toEqual([])
  })

  it('guide knows nothing but itself', () => {
    expect(breaches(inRooms('guide'), ({ imports }) => imports.filter((to) => roomOf(to) !== 'guide'))).toEqual([])
  })

  it('salesforce and knowledge know of the guide only the steps', () => {
    const others = ({ imports }: File) => imports.filter((to) => roomOf(to) === 'guide' && to !== 'guide/steps')
    expect(breaches(inRooms('salesforce', 'knowledge'), others)).toEqual([])
  })

  it('the WebExtension API is imported in one place', () => {
    const users = FILES.filter(({ imports }) => imports.includes('webextension-polyfill')).map(({ path }) => path)
    expect(users).toEqual(['browser/api-polyfilled-for-background.ts'])
    const globals = ({ nodes }: File) =>
      nodes
        .filter(({ type, object }) => type === 'MemberExpression' && isNode(object) && object.type === 'Identifier')
        .map(({ object }) => (object as Node).name)
        .filter((name): name is string => name === 'chrome' || name === 'browser')
    expect(
      breaches(
        FILES.filter(({ path }) => roomOf(path) !== 'browser'),
        globals,
      ),
    ).toEqual([])
  })

  it('the content script takes no package along', () => {
    const taken = new Set(['content/content.ts'])
    for (const path of taken) {
      const file = FILES.find((each) => each.path === path || each.path.replace(/\.tsx?$/, '') === path)
      for (const to of file?.loads ?? []) taken.add(to)
    }
    expect(taken.size).toBeGreaterThan(50)
    expect([...taken].filter((path) => !isOurs(path))).toEqual([])
  })

  it('only a type crosses to the catalogue', () => {
    const i18n = FILES.find(({ path }) => path === 'browser/i18n.ts')
    expect(i18n?.text).toMatch(/^import type \w+ from '.*messages\.json'$/m)
  })
})

const FORBIDDEN_CALLS = [
  'fetch',
  'eval',
  'importScripts',
  'open',
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'Function',
  'Worker',
  'FormData',
  'RTCPeerConnection',
]
const FORBIDDEN_NAMES = [
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'dangerouslySetInnerHTML',
  'sendBeacon',
  'setHTMLUnsafe',
  'createContextualFragment',
  'write',
  'submit',
  'requestSubmit',
]

describe('no code of ours', () => {
  it('makes a request or runs text as code', () => {
    const found = breaches(FILES, (file) => callsOf(file).filter((name) => FORBIDDEN_CALLS.includes(name)))
    // What is opened there is the browser's own panel, with a page of ours: no address is given.
    expect(new Set(found)).toEqual(new Set(['browser/side-panel.ts: open']))
  })

  it('writes markup, beacons or submits', () => {
    expect(breaches(FILES, (file) => propertiesOf(file).filter((name) => FORBIDDEN_NAMES.includes(name)))).toEqual([])
  })

  it('reads what stands in a field', () => {
    const values = [
      'value',
      'valueAsNumber',
      'valueAsDate',
      'defaultValue',
      'selectedOptions',
      'selectedIndex',
      'files',
      'data',
      'clipboardData',
    ]
    const reads = (file: File) => propertiesOf(file).filter((name) => values.includes(name))
    expect(breaches(inRooms('content', 'salesforce', 'structure'), reads)).toEqual([])
  })

  it("reads a `value` attribute except as a button's caption", () => {
    const reads = FILES.filter(({ text }) => /getAttribute\(\s*['"`]value/.test(text)).map(({ path }) => path)
    expect(reads).toEqual(['salesforce/dom/element-label.ts'])
  })

  it('clicks, types or sends events into a page', () => {
    const acts = [
      'click',
      'dblclick',
      'KeyboardEvent',
      'MouseEvent',
      'PointerEvent',
      'InputEvent',
      'execCommand',
      'setRangeText',
    ]
    expect(
      breaches(inRooms('content', 'salesforce', 'structure'), (file) =>
        callsOf(file).filter((name) => acts.includes(name)),
      ),
    ).toEqual(['content/card/copy-from-card.ts: execCommand'])
  })

  it('gives the document a command other than to copy what the person asked for', () => {
    const commands = FILES.flatMap(({ text }) => [...text.matchAll(/execCommand\(([^)]*)\)/g)].map(([, what]) => what))
    expect(commands).toEqual(["'copy'"])
  })
})

describe('the confirmation address', () => {
  it('is named only where it is recognised, or left out', () => {
    const named = (file: File) => textsOf(file).filter((text) => /token\W?confirm(?!ation)/i.test(text))
    expect(breaches(FILES, named)).toEqual([])
    const known = FILES.filter(({ text }) => /token\W{0,3}confirm(?!ation)/i.test(text)).map(({ path }) => path)
    expect(known.toSorted()).toEqual([
      'salesforce/addresses/confirmation-address.ts',
      'salesforce/addresses/judge-link-address.ts',
    ])
  })

  it('is left out wherever an address of the reset is sought', () => {
    const open = FILES.flatMap(({ path, text }) =>
      [...text.matchAll(/\{[^{}]*selector: TO_FORM[^{}]*\}/g)].map(([rung]) => `${path}: ${rung}`),
    )
    expect(open.length).toBeGreaterThan(3)
    expect(open.filter((rung) => !rung.includes("leads: 'there'"))).toEqual([])
    const sought = FILES.filter(({ text }) => /href[*^$]?=['"]?[^\]]*resetapitoken/i.test(text)).map(({ path }) => path)
    expect(sought).toEqual(['salesforce/targets/classic-settings.ts', 'salesforce/targets/lightning.ts'])
  })
})
