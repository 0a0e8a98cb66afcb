// Puts together what the frames of a tab have given: one text, which a person can read whole, copy and save.
import { type ElementLine, type FrameStructure, SHADOW_ROOT } from './frame-structure'
import { keepNearest, MAX_BYTES, parentsOf } from './keep-nearest'

/** Grows when a report is written in another way. */
export const REPORT_FORMAT = 1
/** More frames than this have never been needed to see what is wrong; those that matter come first. */
const MAX_FRAMES = 24
/** What a frame takes besides its elements (bytes). */
const PER_FRAME = 1000

export interface ReportedFrame {
  readonly address: string
  readonly top: boolean
  /** Of the window or frame (CSS px): `1280x800`. */
  readonly size: string
  readonly language: string
  readonly answer: FrameStructure['answer']
  readonly leftOut: number
  /** One element a line; spaces in front of it are its depth. */
  readonly elements: readonly string[]
}

export interface Report {
  readonly about: string
  readonly format: typeof REPORT_FORMAT
  /** Of the extension. */
  readonly version: string
  readonly browser: string
  readonly framesLeftOut: number
  readonly frames: readonly ReportedFrame[]
}

const BRIEF = 'Token Guide: what it saw on a Salesforce page'
const ABOUT = 'Token Guide: the structure of a Salesforce page, without its text'

/** The top frame first, then those in which there is something to point at. */
const byUse = (one: FrameStructure, other: FrameStructure): number => rankOf(one) - rankOf(other)
const rankOf = ({ isTop, answer }: FrameStructure): number => (isTop ? 0 : answer.target !== null ? 1 : 2)

export function composeReport(
  frames: readonly FrameStructure[],
  { version, browser }: Pick<Report, 'version' | 'browser'>,
): Report {
  const shown = frames.toSorted(byUse).slice(0, MAX_FRAMES)
  const room = MAX_BYTES - PER_FRAME * shown.length
  const kept = keepNearest(
    shown.map(({ lines }) => lines),
    room,
  )
  return {
    about: ABOUT,
    format: REPORT_FORMAT,
    version,
    browser,
    framesLeftOut: frames.length - shown.length,
    frames: shown.map((frame, at) => reported(frame, kept[at] ?? new Set())),
  }
}

function reported(frame: FrameStructure, kept: ReadonlySet<number>): ReportedFrame {
  const { address, isTop, size, language, answer, lines, leftOut } = frame
  const missing = lines.filter(([, , text], at) => !kept.has(at) && text !== SHADOW_ROOT).length
  return {
    address,
    top: isTop,
    size: size.join('x'),
    language,
    answer,
    leftOut: leftOut + missing,
    elements: written(lines, kept),
  }
}

function written(lines: readonly ElementLine[], kept: ReadonlySet<number>): readonly string[] {
  const cut = new Set(parentsOf(lines).filter((parent, at) => !kept.has(at) && kept.has(parent)))
  return lines.flatMap(([depth, , text], at) =>
    kept.has(at) ? [`${' '.repeat(depth)}${text}${cut.has(at) ? ' more' : ''}`] : [],
  )
}

/** The text that is shown, copied and saved. */
export const reportText = (report: Report): string => asText(report)

/** The same without the elements: what the guide made of the page. */
export const briefReportText = ({ about: _, frames, ...report }: Report): string =>
  asText({ about: BRIEF, ...report, frames: frames.map(({ elements: _, leftOut: __, ...frame }) => frame) })

const asText = (report: object): string => `${JSON.stringify(report, null, 1)}\n`
