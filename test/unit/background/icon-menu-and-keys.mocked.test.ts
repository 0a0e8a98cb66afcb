// The context menu of the icon, and the keyboard commands: what each item and each command does.
import { beforeEach, describe, expect, it, vi } from 'vitest'
import manifest from '../../../manifest.json' with { type: 'json' }
import { registerIconMenu, runIconMenuItem } from '../../../src/background/icon-menu'
import { runKeyboardCommand } from '../../../src/background/keyboard-commands'
import { newWorld, world } from '../support/fake-browser'

vi.mock('webextension-polyfill', async () => ({ default: (await import('../support/fake-browser')).browser }))
beforeEach(newWorld)

const TAB = { id: 7, windowId: 3 }

describe('the menu of the icon', () => {
  it('has three items, however often it is registered', async () => {
    await registerIconMenu()
    await registerIconMenu()
    expect([...world.menu]).toEqual([
      ['panel', 'Open the side panel'],
      ['welcome', 'Welcome page'],
      ['report', 'Report this page'],
    ])
  })

  it('opens the panel in the window of the menu, before anything is awaited', () => {
    void runIconMenuItem('panel', TAB)
    expect(world.panels).toEqual([3])
  })

  it.each([
    ['welcome', 'chrome-extension://token-guide/src/welcome/welcome.html'],
    ['report', 'chrome-extension://token-guide/src/report/report.html?tab=7'],
  ])('opens a page: %s', async (item, page) => {
    await runIconMenuItem(item, TAB)
    expect(world.opened).toEqual([page])
  })

  it('does nothing for an item that is not known', async () => {
    await runIconMenuItem('other', TAB)
    expect([world.opened, world.panels]).toEqual([[], []])
  })
})

describe('a keyboard command', () => {
  it.each(Object.keys(manifest.commands))('%s of the manifest does something', async (command) => {
    world.tabs.set(7, 'https://acme.lightning.force.com/lightning/page/home')
    await runKeyboardCommand(command, 3)
    const isBrowsersOwn = command.startsWith('_execute_')
    expect(world.sent.length + world.panels.length).toBe(isBrowsersOwn ? 0 : 1)
  })

  it('opens the panel in its window, before anything is awaited', () => {
    void runKeyboardCommand('open-panel', 3)
    expect(world.panels).toEqual([3])
  })

  it('asks the card of the tab in front for its help', async () => {
    world.tabs.set(7, 'https://acme.lightning.force.com/lightning/page/home')
    await runKeyboardCommand('show-help', 3)
    expect(world.sent).toEqual([{ tabId: 7, message: { kind: 'show-help' } }])
  })

  it.each(['show-help', 'focus-card'])('brings a card back that was closed, before %s', async (command) => {
    world.tabs.set(7, 'https://acme.lightning.force.com/lightning/page/home')
    world.items.set('hidden-tabs', [7])
    await runKeyboardCommand(command, 3)
    expect(world.sent.map(({ message }) => message)).toEqual([{ kind: 'show-card' }, { kind: command }])
    expect(world.items.get('hidden-tabs')).toEqual([])
  })

  it('does nothing while there is no tab', async () => {
    for (const command of ['focus-card', 'show-help', 'other']) await runKeyboardCommand(command, 3)
    expect(world.sent).toEqual([])
  })
})
