// The tabs are read again whenever one changes. Where an older answer comes after a newer one, the newer one counts.
import { expect, it, vi } from 'vitest'
import type { TabInfo } from '../../../src/browser/tabs'
import { watchTabContext } from '../../../src/popup/tab-context'

interface Question {
  readonly answer: (tab: TabInfo) => void
}

const { questions, tabsChange } = vi.hoisted(() => ({
  questions: [] as Question[],
  tabsChange: { tell: () => {} },
}))

vi.mock('webextension-polyfill', async () => ({ default: (await import('../support/fake-browser')).browser }))
vi.mock('../../../src/browser/tabs', () => ({
  activeTab: () => new Promise<TabInfo>((answer) => questions.push({ answer })),
  isInPopup: () => false,
  onTabsChanged: (listener: () => void) => Object.assign(tabsChange, { tell: listener }),
  ownTab: async () => null,
  tabsMatching: async () => [],
}))

const tab = (id: number): TabInfo => ({
  id,
  windowId: 1,
  url: `https://org-${id}.lightning.force.com/lightning/page/home`,
  lastAccessed: 0,
})

it('an older answer that comes later is ignored', async () => {
  vi.stubGlobal('location', { search: '?in=panel' })
  const told: (number | undefined)[] = []
  watchTabContext(({ currentTab }) => told.push(currentTab?.tab.id))
  tabsChange.tell()
  tabsChange.tell()
  const [first, second] = questions
  second?.answer(tab(2))
  await vi.waitFor(() => expect(told).toEqual([2]))
  first?.answer(tab(1))
  tabsChange.tell()
  questions[2]?.answer(tab(3))
  await vi.waitFor(() => expect(told.at(-1)).toBe(3))
  expect(told).toEqual([2, 3])
  vi.unstubAllGlobals()
})
