// Reads a report of a page's structure: its frames, and each element line taken apart.
import { REPORT_FORMAT, type Report } from '../../src/structure/compose-report'

export interface ParsedElement {
  readonly depth: number
  readonly tag: string
  /** In their order; a part without `=` has the text ''. */
  readonly parts: readonly (readonly [name: string, text: string])[]
}

/** @throws when the text is no report that this version can read */
export function parseReport(text: string): Report {
  let report: Partial<Report> | null
  try {
    report = JSON.parse(text)
  } catch {
    throw new Error('This is no report: it is not JSON.')
  }
  if (report?.format !== REPORT_FORMAT) throw new Error(`This is no report of format ${REPORT_FORMAT}.`)
  if (!Array.isArray(report.frames) || report.frames.length === 0) throw new Error('The report holds no frames.')
  for (const frame of report.frames) {
    if (typeof frame?.address !== 'string' || !Array.isArray(frame.elements)) throw new Error('A frame is damaged.')
  }
  return report as Report
}

export function parseElement(line: string): ParsedElement {
  const text = line.trimStart()
  const [tag = '', ...parts] = text.split(' ')
  return {
    depth: line.length - text.length,
    tag,
    parts: parts.map((part) => {
      const [name = '', said = ''] = part.split(/=(.*)/s)
      return [name, said] as const
    }),
  }
}
