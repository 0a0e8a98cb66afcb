// Says what the finding sees on a rebuilt page, rung by rung, beside what it said on the real one.
import { countedTargets, pageKindNamed } from '../../src/salesforce/pages/all-page-kinds'
import { readSighting } from '../../src/salesforce/read-sighting'
import { type Target, visibleMatches } from '../../src/salesforce/targets/ladder'
import type { Report, ReportedFrame } from '../../src/structure/compose-report'
import type { Answer } from '../../src/structure/frame-structure'
import { type RebuiltPage, rebuildPage } from './rebuild-page'

type ComparedAnswer = Pick<Answer, 'page' | 'step' | 'target' | 'sure'>

/** What the finding says of a rebuilt page, as a report says it of the real one. */
export function answerOf(page: RebuiltPage): ComparedAnswer {
  const { pageKind, step, found } = readSighting(page)
  return { page: pageKind, step, target: found?.target ?? null, sure: found?.sure ?? null }
}

const told = ({ page, step, target, sure }: ComparedAnswer): string =>
  `${page}, ${step === null ? 'no step' : `step ${step}`}, ${target === null ? 'no target' : `${target} (${sure})`}`

const isSame = (one: ComparedAnswer, other: ComparedAnswer): boolean => told(one) === told(other)

/** `2 address: 1 (line 57)` for each rung of a target. Lines are counted from 1 within the frame's elements. */
function rungLines(target: Target, page: RebuiltPage, lineOf: (element: Element) => number): string[] {
  return target.rungs.map((rung, at) => {
    const matches = visibleMatches(rung, target, page)
    const where = matches.length === 0 ? '' : ` (line ${matches.map(lineOf).join(', ')})`
    return `    ${at + 1} ${rung.by}: ${matches.length}${where}`
  })
}

function describedFrame(frame: ReportedFrame, at: number): string {
  const page = rebuildPage(frame)
  const answer = answerOf(page)
  const places = new Map(page.elements.map((element, place) => [element, page.lines[place] ?? 0]))
  const lineOf = (element: Element): number => places.get(element) ?? 0
  const found = readSighting(page).found?.element
  const targets = countedTargets(pageKindNamed(readSighting(page).pageKind))
  return [
    `frame ${at + 1}: ${frame.address}`,
    `  ${frame.top ? 'the page itself' : 'a frame'}, ${frame.size}, language ${frame.language || 'not declared'}, ${frame.elements.length} lines${frame.leftOut > 0 ? `, ${frame.leftOut} elements left out` : ''}`,
    `  on the page: ${told(frame.answer)}`,
    `  replayed:    ${isSame(answer, frame.answer) ? 'the same' : told(answer)}`,
    ...(found === undefined
      ? []
      : [`  pointed at:  line ${lineOf(found)}: ${frame.elements[lineOf(found) - 1]?.trim()}`]),
    ...targets.flatMap((target) => [`  ${target.id}`, ...rungLines(target, page, lineOf)]),
  ].join('\n')
}

export const describedReport = ({ version, browser, frames }: Report): string =>
  [`Report of Token Guide ${version} in ${browser}`, ...frames.map(describedFrame)].join('\n\n')
