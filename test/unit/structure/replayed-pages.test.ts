// Every page of the practice org, reported and replayed, gives the answer that it gives itself.
import { describe, expect, it } from 'vitest'
import { STEP_IDS } from '../../../src/guide/steps'
import { salesforceHostOf } from '../../../src/salesforce/hosts/salesforce-host'
import { findForStep, type PageSnapshot, readSighting } from '../../../src/salesforce/read-sighting'
import { rungCounts } from '../../../src/salesforce/rung-match-counts'
import { everyElement, isShown, truthOf } from '../../drift/dom'
import { mutated } from '../../drift/mutate'
import { open, SITUATIONS, type Situation } from '../../drift/situations'
import { readIndex } from '../../read-index'
import { frameOf } from '../../replay/read-for-report'
import { rebuildPage } from '../../replay/rebuild-page'
import { inScope } from '../../scope'

function snapshotOf(situation: Situation, document = open(situation)): PageSnapshot {
  const { address } = situation.entry
  const host = salesforceHostOf(address)
  if (host === null) throw new Error(`${address} is not Salesforce`)
  const filled: readonly string[] = situation.filled
  const isFilled = (element: Element) => filled.includes(truthOf(element) ?? '')
  return { host, address, document, index: readIndex(document), isVisible: isShown, isFilled }
}

/** Everything that the finding says of a page, without the texts that no report holds. */
const MUTATED = inScope(50, 3000)

/** What stands in a report by a line of its own. */
const reported = ({ documentElement, body, head }: Document): Element[] =>
  [
    documentElement,
    head,
    ...everyElement(documentElement).filter((each) => each !== head && !head.contains(each)),
  ].filter((each) => each === body || each.parentElement?.closest('svg') == null)

function answers(snapshot: PageSnapshot) {
  const sighting = readSighting(snapshot)
  const { found, ...said } = sighting
  const moves = STEP_IDS.map((step) => {
    const target = findForStep(sighting, step, snapshot)
    return target === null ? '' : `${target.target} ${target.sure}`
  })
  const pointed = found === null ? null : { target: found.target, step: found.step, sure: found.sure }
  return { ...said, pointed, moves, rungs: rungCounts(sighting.pageKind, snapshot) }
}

describe('a page of the practice org', () => {
  it.each(SITUATIONS.map((situation) => [situation.name, situation] as const))(
    '%s gives the same answer replayed',
    (_name, situation) => {
      const snapshot = snapshotOf(situation)
      const frame = frameOf(snapshot)
      const rebuilt = rebuildPage(frame)
      expect(answers(rebuilt)).toEqual(answers(snapshot))
      expect(frame.leftOut).toBe(0)
      const place = (element: Element | undefined, all: readonly Element[]) =>
        element === undefined ? null : all.indexOf(element)
      const [own, again] = [readSighting(snapshot).found?.element, readSighting(rebuilt).found?.element]
      expect(place(own, reported(snapshot.document))).not.toBe(-1)
      expect(place(again, rebuilt.elements)).toBe(place(own, reported(snapshot.document)))
      expect(frame.elements.filter((line) => line.includes('unreadable'))).toEqual([])
      expect(frame.answer.target).toBe(readSighting(snapshot).found?.target ?? null)
    },
  )
})

describe('a page that the drift laboratory has changed', () => {
  it(`gives the same answer replayed (${MUTATED} pages)`, () => {
    const differing: string[] = []
    for (let made = 0; made < MUTATED; made += 1) {
      const situation = SITUATIONS[(made * 7) % SITUATIONS.length] ?? expect.unreachable()
      const snapshot = snapshotOf(situation, mutated(situation, made + 1).document)
      const [own, again] = [answers(snapshot), answers(rebuildPage(frameOf(snapshot)))]
      if (JSON.stringify(own) !== JSON.stringify(again))
        differing.push(`${situation.name}, seed ${made + 1}: ${JSON.stringify([own.pointed, again.pointed])}`)
    }
    expect(differing).toEqual([])
  }, 600_000)
})
