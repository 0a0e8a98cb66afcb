// A browser in memory for tests of the background: what it stores, shows and opens can be looked at, and storing can fail.
// Used with vi.mock('webextension-polyfill', …); it knows just as much of the API as src/browser asks for.
import catalogue from '../../../public/_locales/en/messages.json' with { type: 'json' }
import { HOST_PATTERNS } from '../../../src/salesforce/hosts/host-patterns'

type Items = Record<string, unknown>

const ID = 'token-guide'
const ORIGIN = `chrome-extension://${ID}/`
const POPUP = `${ORIGIN}src/popup/popup.html`

interface Texts {
  readonly [key: string]: { readonly message: string; readonly placeholders?: Record<string, { content: string }> }
}

function text(key: string, substitutions: readonly string[] = []): string {
  const { message, placeholders = {} } = (catalogue as Texts)[key] ?? { message: '' }
  return Object.entries(placeholders).reduce(
    (all, [name, { content }]) =>
      all.replaceAll(new RegExp(`\\$${name}\\$`, 'gi'), () => substitutions[Number(content.slice(1)) - 1] ?? ''),
    message,
  )
}

const copy = <T>(value: T): T => structuredClone(value)
const nothing = { addListener: () => {} }

/** Everything the fake remembers. */
export const world = {
  items: new Map<string, unknown>(),
  session: new Map<string, unknown>(),
  alarms: new Map<string, number>(),
  notices: new Map<string, { title: string; message: string; buttons?: { title: string }[] }>(),
  opened: [] as string[],
  /** Those of them that did not come to the front. */
  behind: [] as string[],
  badge: '',
  /** What a click on the icon opens; '' where it opens no popup. */
  popup: POPUP,
  /** Whether a click on the icon opens the panel. */
  opensPanel: false,
  /** The windows in which the panel was opened. */
  panels: [] as number[],
  /** The titles of the icon's context menu, by id. */
  menu: new Map<string, string>(),
  registered: [] as object[],
  tabs: new Map<number, string>(),
  sent: [] as { tabId: number; message: unknown }[],
  /** Writes fail while this is more than nothing; each failure counts it down. */
  failures: 0,
  writes: 0,
  /** The granted host patterns. Those of the installation, unless a test takes them away. */
  granted: [...HOST_PATTERNS],
  /** How many windows are open. */
  windows: 1,
  /** The optional permission is granted; without it, browsers have no such API. */
  hasNotifications: true,
  /** What a company has set; null where it has set nothing, as Firefox tells it. */
  managed: null as Items | null,
  /** Who follows what is stored or set. */
  onChanged: [] as ((changes: Record<string, { newValue?: unknown }>, area: string) => void)[],
  /** How the extension was installed. */
  installType: 'normal',
  /** Who waits for an installation or update. */
  onInstalled: [] as ((details: { reason: string }) => void)[],
  /** Parts of the API that reject at the moment. */
  broken: new Set<'scripting' | 'alarms' | 'action' | 'notifications'>(),
}

export function newWorld(): void {
  for (const all of [world.items, world.session, world.alarms, world.notices, world.tabs, world.menu, world.broken]) {
    all.clear()
  }
  Object.assign(world, {
    granted: [...HOST_PATTERNS],
    windows: 1,
    hasNotifications: true,
    managed: null,
    installType: 'normal',
  })
  Object.assign(world, { popup: POPUP, opensPanel: false, panels: [] })
  Object.assign(world, {
    opened: [],
    behind: [],
    onInstalled: [],
    onChanged: [],
    badge: '',
    registered: [],
    sent: [],
    failures: 0,
    writes: 0,
  })
}

function failNow(): void {
  world.writes += 1
  if (world.failures <= 0) return
  world.failures -= 1
  throw new Error('Resource::kQuotaBytes quota exceeded')
}

function failWhereBroken(part: 'scripting' | 'alarms' | 'action' | 'notifications'): void {
  if (world.broken.has(part)) throw new Error(`The browser refuses: ${part}`)
}

interface Script {
  readonly matches: readonly string[]
}

/** As browsers do: none without a match pattern. */
function registerScripts(scripts: readonly Script[]): void {
  failWhereBroken('scripting')
  if (scripts.some(({ matches }) => matches.length === 0)) throw new Error("Script must specify 'matches'.")
  world.registered = copy([...scripts])
}

const hostOf = (pattern: string): string => pattern.replace(/^[^:]+:\/\/(?:\*\.)?([^/]+)\/.*$/, '$1')

const isGranted = (origin: string): boolean =>
  world.granted.some(
    (granted) =>
      hostOf(granted) === hostOf(origin) || (granted.includes('*.') && hostOf(origin).endsWith(`.${hostOf(granted)}`)),
  )

const local = {
  get: async (keys: string[] | null): Promise<Items> =>
    copy(Object.fromEntries([...world.items].filter(([key]) => keys === null || keys.includes(key)))),
  set: async (items: Items) => {
    failNow()
    for (const [key, value] of Object.entries(items)) world.items.set(key, copy(value))
  },
  remove: async (keys: string[]) => {
    failNow()
    for (const key of keys) world.items.delete(key)
  },
}

const session = {
  get: async (keys: string[]): Promise<Items> =>
    copy(Object.fromEntries([...world.session].filter(([key]) => keys.includes(key)))),
  set: async (items: Items) => {
    for (const [key, value] of Object.entries(items)) world.session.set(key, copy(value))
  },
}

const managed = {
  get: async (keys: string[]): Promise<Items> => {
    if (world.managed === null) throw new Error('Managed storage manifest not found')
    return copy(Object.fromEntries(Object.entries(world.managed).filter(([key]) => keys.includes(key))))
  },
}

const onChanged = {
  addListener: (listener: (typeof world.onChanged)[number]) => void world.onChanged.push(listener),
  removeListener: (listener: (typeof world.onChanged)[number]) => {
    world.onChanged = world.onChanged.filter((each) => each !== listener)
  },
}

const tabOf = (id: number) => ({ id, url: world.tabs.get(id), windowId: 1, lastAccessed: 0 })

const notifications = {
  create: async (id: string, options: { title: string; message: string }) => void world.notices.set(id, options),
  clear: async (id: string) => world.notices.delete(id),
  getAll: async () => {
    failWhereBroken('notifications')
    return Object.fromEntries(world.notices)
  },
  onClicked: { ...nothing, hasListener: () => false },
  onButtonClicked: nothing,
}

export const browser = {
  storage: { local, session, managed, onChanged },
  alarms: {
    getAll: async () => {
      failWhereBroken('alarms')
      return [...world.alarms].map(([name, scheduledTime]) => ({ name, scheduledTime }))
    },
    create: async (name: string, { when }: { when: number }) => {
      failWhereBroken('alarms')
      world.alarms.set(name, when)
    },
    clear: async (name: string) => {
      failWhereBroken('alarms')
      return world.alarms.delete(name)
    },
    onAlarm: nothing,
  },
  get notifications() {
    return world.hasNotifications ? notifications : undefined
  },
  action: {
    setBadgeText: async ({ text }: { text: string }) => {
      failWhereBroken('action')
      world.badge = text
    },
    setBadgeBackgroundColor: async () => {},
    setTitle: async () => {},
    getPopup: async () => world.popup,
    setPopup: async ({ popup }: { popup: string }) => {
      failWhereBroken('action')
      world.popup = popup
    },
    onClicked: nothing,
  },
  sidePanel: {
    open: async ({ windowId }: { windowId: number }) => void world.panels.push(windowId),
    getPanelBehavior: async () => ({ openPanelOnActionClick: world.opensPanel }),
    setPanelBehavior: async ({ openPanelOnActionClick }: { openPanelOnActionClick: boolean }) => {
      world.opensPanel = openPanelOnActionClick
    },
  },
  contextMenus: {
    removeAll: async () => world.menu.clear(),
    create: ({ id, title, contexts }: { id: string; title: string; contexts: string[] }, done: () => void) => {
      if (contexts.join() !== 'action') throw new Error('Only the icon has a menu of ours.')
      world.menu.set(id, title)
      done()
    },
    onClicked: nothing,
  },
  runtime: {
    id: ID,
    getURL: (path: string) => `${ORIGIN}${path.replace(/^\//, '')}`,
    getManifest: () => ({ version: '0.0.0' }),
    sendMessage: async () => undefined,
    onMessage: { ...nothing, removeListener: () => {} },
    onInstalled: {
      addListener: (listener: (details: { reason: string }) => void) => void world.onInstalled.push(listener),
    },
    onStartup: nothing,
  },
  tabs: {
    query: async () => [...world.tabs.keys()].map(tabOf),
    get: async (id: number) => {
      if (!world.tabs.has(id)) throw new Error(`No tab with id: ${id}.`)
      return tabOf(id)
    },
    create: async ({ url, active = true }: { url: string; active?: boolean }) => {
      if (world.windows === 0) throw new Error('No current window')
      world.opened.push(url)
      if (!active) world.behind.push(url)
      const id = 100 + world.opened.length
      world.tabs.set(id, url)
      return { id }
    },
    remove: async (id: number) => void world.tabs.delete(id),
    sendMessage: async (tabId: number, message: unknown) => {
      world.sent.push({ tabId, message })
      return undefined
    },
    onRemoved: nothing,
  },
  windows: {
    getAll: async () => Array.from({ length: world.windows }, (_, id) => ({ id })),
    create: async ({ url }: { url: string }) => {
      world.windows += 1
      world.opened.push(url)
      return {}
    },
  },
  management: { getSelf: async () => ({ installType: world.installType }) },
  scripting: {
    getRegisteredContentScripts: async () => copy(world.registered),
    registerContentScripts: async (scripts: Script[]) => registerScripts(scripts),
    updateContentScripts: async (scripts: Script[]) => registerScripts(scripts),
    unregisterContentScripts: async () => {
      failWhereBroken('scripting')
      world.registered = []
    },
    executeScript: async () => {},
  },
  permissions: {
    contains: async ({ origins }: { origins: string[] }) => origins.every(isGranted),
    getAll: async () => ({ origins: [...world.granted], permissions: [] }),
    onAdded: nothing,
    onRemoved: nothing,
  },
  i18n: { getMessage: text, getUILanguage: () => 'en' },
  commands: { onCommand: nothing },
}
