// The welcome page opens once after an installation, after nothing else, and not where a company has switched it off.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openWelcomeTab } from '../../../src/background/tabs/open-welcome-tab'
import { onFirstInstalled } from '../../../src/browser/extension-events'
import { newWorld, world } from '../support/fake-browser'

vi.mock('webextension-polyfill', async () => ({ default: (await import('../support/fake-browser')).browser }))

const WELCOME = 'chrome-extension://token-guide/src/welcome/welcome.html'

beforeEach(newWorld)

describe('the listener for the first installation', () => {
  const calledAfter = (reason: string): number => {
    const listener = vi.fn()
    onFirstInstalled(listener)
    for (const listen of world.onInstalled) listen({ reason })
    return listener.mock.calls.length
  }

  it('is called after the installation', () => {
    expect(calledAfter('install')).toBe(1)
  })

  it.each(['update', 'chrome_update', 'browser_update', 'shared_module_update'])(
    'is not called after: %s',
    (reason) => {
      expect(calledAfter(reason)).toBe(0)
    },
  )
})

/** The time in which a company's wish comes, if it comes. */
const letTimePass = () => vi.advanceTimersByTimeAsync(20_000)

/** The company's wish comes some time after the installation. */
async function bring(managed: Record<string, unknown>): Promise<void> {
  await vi.advanceTimersByTimeAsync(3_000)
  world.managed = managed
  const changes = Object.fromEntries(Object.entries(managed).map(([key, newValue]) => [key, { newValue }]))
  for (const listen of world.onChanged) listen(changes, 'managed')
  await vi.advanceTimersByTimeAsync(0)
}

const shown = (): string[] => [...world.tabs.values()].filter((url) => url === WELCOME)

describe('the welcome page', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('opens at once where no company has set anything, or the browser cannot tell', async () => {
    void openWelcomeTab()
    await vi.advanceTimersByTimeAsync(0)
    expect(shown()).toHaveLength(1)
    await letTimePass()
    expect(shown()).toHaveLength(1)
    expect(world.onChanged).toEqual([])
  })

  it.each([{}, { welcomePage: true }, { welcomePage: 'false' }, { other: false }])('opens with %j', async (managed) => {
    world.managed = managed
    void openWelcomeTab()
    await vi.advanceTimersByTimeAsync(0)
    expect(shown()).toHaveLength(1)
  })

  it('opens behind a page of Salesforce that is in front, and before any other', async () => {
    world.tabs.set(1, 'https://acme.lightning.force.com/lightning/page/home')
    void openWelcomeTab()
    await letTimePass()
    expect(world.behind).toEqual([WELCOME])
    world.tabs.set(1, 'https://www.example.com/')
    void openWelcomeTab()
    await letTimePass()
    expect(world.opened).toEqual([WELCOME, WELCOME])
    expect(world.behind).toEqual([WELCOME])
  })

  it('opens a window where none is open', async () => {
    world.windows = 0
    void openWelcomeTab()
    await letTimePass()
    expect(world.opened).toEqual([WELCOME])
  })
})

describe('where a company has switched it off', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('does not open', async () => {
    world.managed = { welcomePage: false }
    void openWelcomeTab()
    await letTimePass()
    expect(world.opened).toEqual([])
  })

  it('goes again where that is known only later', async () => {
    void openWelcomeTab()
    await bring({ welcomePage: false })
    expect(world.opened).toEqual([WELCOME])
    expect(shown()).toEqual([])
  })

  it('leaves the tab alone in which the person has gone on', async () => {
    void openWelcomeTab()
    await vi.advanceTimersByTimeAsync(0)
    for (const id of world.tabs.keys()) world.tabs.set(id, 'https://acme.lightning.force.com/')
    await bring({ welcomePage: false })
    expect([...world.tabs.values()]).toEqual(['https://acme.lightning.force.com/'])
  })

  it('stays where the company sets something else later', async () => {
    void openWelcomeTab()
    await bring({ welcomePage: true })
    expect(shown()).toHaveLength(1)
  })

  it('nobody sees it where the company has installed the extension, too', async () => {
    world.installType = 'admin'
    void openWelcomeTab()
    await bring({ welcomePage: false })
    expect(world.opened).toEqual([])
  })

  it('opens there once it is known that it may, or nothing is said in time', async () => {
    world.installType = 'admin'
    void openWelcomeTab()
    await bring({ welcomePage: true })
    expect(world.opened).toEqual([WELCOME])
    world.managed = null
    void openWelcomeTab()
    await letTimePass()
    expect(world.opened).toEqual([WELCOME, WELCOME])
  })
})
