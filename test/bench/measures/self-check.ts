// The bench checks itself: a known share is reported as that share, a known lateness as that lateness, nothing as nothing.
import type { Browser, Page } from 'puppeteer-core'
import { appearOnce, openAppearing } from '../appearing'
import { BURNER, PROBE } from '../browsers'
import type { Context, Limit, Measure, Row, Table } from '../measure'
import { moveOnce, openMoving } from '../moving'
import { LIGHTNING_LIKE, openRestless } from '../restless'
import { inTurns, meanOver, onBothSides, type Share, type Side, shareDuring } from '../side-by-side'
import { median } from '../stats'
import { tracedShare } from '../traced'
import { takeTurns } from '../turns'

/** How long (ms) each turn is measured, and traced. */
const SPAN = 8_000
const TRACED = 4_000
/** What the burner burns (%). */
const BURNT = 5

const between = (low: number, high: number, unit: string, samples: readonly number[]): Limit => ({
  says: `median ${low} to ${high} ${unit}`,
  isReached: median(samples) >= low && median(samples) <= high,
})

const setBurning = (page: Page, isBurning: boolean): Promise<void> =>
  page.evaluate((isBurning) => {
    if (isBurning) document.documentElement.dataset['burn'] = ''
    else delete document.documentElement.dataset['burn']
  }, isBurning)

async function burning(side: Side, beside: Side): Promise<{ share: Share; traced: number }> {
  const { page } = side
  await setBurning(page, true)
  const share = await shareDuring(side, beside, SPAN)
  const traced = await tracedShare(page, TRACED)
  await setBurning(page, false)
  return { share, traced }
}

const openSubject = (browser: Browser): Promise<Page> =>
  openRestless(browser, 'bench-check', { ...LIGHTNING_LIKE, hasTarget: false })

const shares = (context: Context): Promise<Table> =>
  onBothSides(context, [BURNER], openSubject, async (sides) => {
    const nothing = (side: Side, beside: Side) => shareDuring(side, beside, SPAN)
    await inTurns(sides, nothing) // the pages warm up
    const subjects = { empty: () => inTurns(sides, nothing), burner: () => inTurns(sides, burning) }
    const { empty, burner } = await takeTurns(context.pairs, subjects, context.say)
    const noise = empty.map((turn) => meanOver(turn))
    const burnt = burner.map((turn) => meanOver(turn.map(({ share }) => share)))
    const traced = burner.flat().map(({ traced }) => traced)
    const rows: Row[] = [
      {
        what: 'the page alone, share of the main thread',
        samples: empty.map((turn) => meanOver(turn, 'alone')),
      },
      {
        what: 'nothing at all, over the page alone: the noise floor',
        samples: noise,
        limits: [between(-0.5, 0.5, '%', noise)],
      },
      {
        what: `a script that burns ${BURNT} %, over the page alone`,
        samples: burnt,
        limits: [between(4, 6, '%', burnt)],
      },
      { what: `the same, as the trace attributes it`, samples: traced, limits: [between(4.5, 5.5, '%', traced)] },
    ]
    return { title: 'Main thread', unit: '%', digits: 2, rows }
  })

const lateness = ({ pairs, say, withBrowser }: Context): Promise<Table> =>
  withBrowser([PROBE], async (browser) => {
    const subjects = [0, 2].map((late) => ({ late, org: `bench-known-${late}` }))
    const rows: Row[] = []
    for (const { late, org } of subjects) {
      const moving = await openMoving(browser, 'known', `${org}-moving`, late)
      const appearing = await openAppearing(browser, 'known', { org: `${org}-appearing`, perFrame: 0, lateBy: late })
      const { moved, appeared } = await takeTurns(
        pairs,
        { moved: () => moveOnce(moving, 'CSS transition'), appeared: () => appearOnce(appearing) },
        say,
      )
      const exactly = (samples: readonly number[]): Limit[] => [
        { says: `${late}, always`, isReached: samples.every((sample) => sample === late) },
      ]
      const follows = moved.map(({ late }) => late)
      const comes = appeared.map(({ frames }) => frames)
      rows.push(
        { what: `a ring known to follow ${late} frames late`, samples: follows, limits: exactly(follows) },
        { what: `a ring known to come ${late} frames after the target`, samples: comes, limits: exactly(comes) },
      )
    }
    return { title: 'Frames', unit: 'frames', digits: 0, rows }
  })

export const selfCheck: Measure = {
  name: 'self-check',
  title: 'The bench itself',
  about:
    'Subjects about which everything is known. If one of these is not reported as what it is, nothing below can be believed.',
  run: async (context) => [await shares(context), await lateness(context)],
}
