// The welcome page opens once after an installation, after nothing else, and not where a company has switched it off.
import { beforeEach, describe, expect, it, vi } from 'vitest'
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

describe('the welcome page', () => {
  it('opens where no company has set anything, or the browser cannot tell', async () => {
    await openWelcomeTab()
    expect(world.opened).toEqual([WELCOME])
  })

  it.each([{}, { welcomePage: true }, { welcomePage: 'false' }, { other: false }])('opens with %j', async (managed) => {
    world.managed = managed
    await openWelcomeTab()
    expect(world.opened).toEqual([WELCOME])
  })

  it('opens behind a page of Salesforce that is in front, and before any other', async () => {
    world.tabs.set(1, 'https://acme.lightning.force.com/lightning/page/home')
    await openWelcomeTab()
    world.tabs.set(1, 'https://www.example.com/')
    await openWelcomeTab()
    expect(world.opened).toEqual([`behind: ${WELCOME}`, WELCOME])
  })

  it('opens a window where none is open', async () => {
    world.windows = 0
    await openWelcomeTab()
    expect(world.opened).toEqual([WELCOME])
  })

  it('does not open where a company has switched it off', async () => {
    world.managed = { welcomePage: false }
    await openWelcomeTab()
    expect(world.opened).toEqual([])
  })
})
