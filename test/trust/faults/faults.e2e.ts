// Something breaks at every step of the walk. Afterwards the checklist shows what was last true, with one ring and one card.
import { expect, test } from 'vitest'
import { inWorker, openPopup, press, statuses } from '../../e2e/support/extension'
import { personAt } from '../../e2e/support/person'
import { until } from '../../e2e/support/until'
import { WALKS } from '../../e2e/support/walks'
import { type Random, randomFrom, seedOf } from '../../random'
import { inScope } from '../../scope'
import { record } from '../record-row'
import { FAULTS, type Fault } from './faults'
import { FaultyWalk } from './faulty-walk'
import { shownStateOf, waitUntilShownAgain } from './shown-state'

/** One walk per fault in `npm test`. */
const WALKS_EACH = inScope(1, 4)
/** How likely a fault strikes at a step: everywhere in the whole run. */
const LIKELY = inScope(0.3, 1)

/** A round is one strike. Lost is one after which something was not as before. */
interface Tally {
  rounds: number
  readonly lost: string[]
}

test('an error of ours in any console would be seen', async () => {
  const faultyWalk = await FaultyWalk.start()
  await inWorker(faultyWalk.browser, () => void Promise.reject(new Error('on purpose')))
  await until('it is seen', () => faultyWalk.errors().some((line) => line.includes('on purpose')))
  await faultyWalk.close()
})

const CHOSEN = FAULTS.filter(({ isInFullRunOnly }) => inScope(isInFullRunOnly !== true, true))

test.each(CHOSEN.map((fault) => [fault.what, fault] as const))(
  '%s',
  async (what, fault) => {
    const tally: Tally = { rounds: 0, lost: [] }
    const faultyWalk = await FaultyWalk.start()
    for (let seed = 1; seed <= WALKS_EACH; seed += 1) await walk(faultyWalk, fault, seed, tally)
    await faultyWalk.close()
    const outcome = 'checklist, ring and card as before; no error of ours in any console'
    record({ kind: 'fault', what, browser: 'Chromium', rounds: tally.rounds, lost: tally.lost.length, outcome })
    expect(tally.lost).toEqual([])
    expect(tally.rounds).toBeGreaterThan(0)
  },
  inScope(180_000, 1_200_000),
)

async function walk(faultyWalk: FaultyWalk, fault: Fault, seed: number, tally: Tally): Promise<void> {
  const random = randomFrom(seedOf(fault.what, seed))
  const way = WALKS[(seedOf(fault.what) + seed) % WALKS.length] ?? expect.unreachable('no way')
  const org = `faulty-${seed}`
  await faultyWalk.begin(org, { ...way.settings, keptByBrowser: true }, way.from(org))
  const struck = new Set<string>()
  while (!struck.has('save-token')) {
    const { card } = await personAt(faultyWalk.page).followUntil(({ card }) => !struck.has(card.step))
    struck.add(card.step)
    if (random.chance(LIKELY))
      await strike(faultyWalk, fault, org, random, tally, `${way.name}, seed ${seed}, ${card.step}`)
  }
  await save(faultyWalk)
  await strike(faultyWalk, fault, org, random, tally, `${way.name}, seed ${seed}, after saving`)
  if (faultyWalk.resets(org) !== 1) tally.lost.push(`reset ${faultyWalk.resets(org)} times`)
  await faultyWalk.page.close()
}

async function strike(faultyWalk: FaultyWalk, fault: Fault, org: string, random: Random, tally: Tally, where: string) {
  const before = await shownStateOf(faultyWalk, org)
  tally.rounds += 1
  try {
    const kept = await fault.strike(faultyWalk, random)
    await waitUntilShownAgain(faultyWalk, org, before, kept)
  } catch (error) {
    tally.lost.push(`${where}: ${error}`)
  }
}

async function save(faultyWalk: FaultyWalk): Promise<void> {
  await faultyWalk.page.bringToFront()
  const popup = await openPopup(faultyWalk.browser)
  await press(popup, 'saved')
  await until('it is saved', async () => (await statuses(popup))['save-token'] === 'done')
  await popup.close()
  await until('the overlay is gone', () =>
    faultyWalk.page.evaluate(() => document.querySelector('token-guide') === null),
  )
}
