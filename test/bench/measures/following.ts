// How late the ring is while its target moves, and how far off when it rests; beside the tools that do the same.
import { OURS, PROBE } from '../browsers'
import { type Context, type LimitAsked, limited, type Measure, type Row, type Table } from '../measure'
import { type AnyMotion, type Moved, type Moving, moveOnce, openMoving } from '../moving'
import { aboutPeer, PEERS, type RingName } from '../peers'
import { takeTurns } from '../turns'

const MOTIONS: readonly AnyMotion[] = [
  'nested scrolling',
  'CSS transition',
  'layout shift',
  'zoom of the document',
  'zoom of the browser',
]
const RINGS: readonly RingName[] = ['token-guide', ...PEERS]

const LATE: readonly LimitAsked[] = [['maximum', 1, 'frame']]
const EXACT: readonly LimitAsked[] = [['maximum', 0, 'px']]

const nameOf = (ring: RingName): string => (ring === 'token-guide' ? 'Token Guide' : ring)

function rowsOf(motion: AnyMotion, moved: Readonly<Record<string, readonly Moved[]>>): [late: Row[], error: Row[]] {
  const rows = (of: (moved: Moved) => number, limits: readonly LimitAsked[]): Row[] =>
    RINGS.map((ring) => {
      const what = `${motion}: ${nameOf(ring)}`
      return limited(what, (moved[ring] ?? []).map(of), ring === 'token-guide' ? limits : [])
    })
  return [rows(({ late }) => late, LATE), rows(({ error }) => error, EXACT)]
}

const run = ({ pairs, say, withBrowser }: Context): Promise<readonly Table[]> =>
  withBrowser([OURS, PROBE], async (browser) => {
    const open = (ring: RingName) => openMoving(browser, ring, `bench-moving-${ring.replace(/\W/g, '')}`)
    const pages = new Map<RingName, Moving>()
    for (const ring of RINGS) pages.set(ring, await open(ring))
    const late: Row[] = []
    const error: Row[] = []
    for (const motion of MOTIONS) {
      const turns = [...pages].map(([ring, moving]) => [ring, () => moveOnce(moving, motion)] as const)
      const [lateRows, errorRows] = rowsOf(motion, await takeTurns(pairs, Object.fromEntries(turns), say))
      late.push(...lateRows)
      error.push(...errorRows)
    }
    return [
      { title: 'How late the ring is', unit: 'frames', digits: 0, rows: late, note: NOTE },
      { title: 'How far from its place it rests afterwards', unit: 'CSS px', digits: 2, rows: error },
    ]
  })

const versions = PEERS.map((name) => {
  const { version, licence } = aboutPeer(name)
  return `${name} ${version} (${licence})`
}).join(', ')

const NOTE = `The largest number of frames by which the ring was where the target had been; 30 is not following at all. Peers: ${versions}:
the last releases under the MIT licence. The releases of shepherd.js from 14 and of intro.js from 2 are under the AGPL-3.0.`

export const followingMeasure: Measure = {
  name: 'following',
  title: 'Following',
  about:
    'The target moves: in two scrollers one in the other, by a transition of its margin, by content that grows above it, by zoom. Each ring is placed anew before each movement, and followed frame by frame.',
  run,
}
