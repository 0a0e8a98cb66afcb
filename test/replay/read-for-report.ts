// Makes the report of a document that a test has, as the script makes it in a page.
import { composeReport, type Report, type ReportedFrame } from '../../src/structure/compose-report'
import type { FrameStructure } from '../../src/structure/frame-structure'
import { type DocumentToRead, readFrame } from '../../src/structure/read-frame'
import '../drift/css'
import { isShown } from '../drift/dom'

type Given = Pick<DocumentToRead, 'address' | 'document'> & Partial<DocumentToRead>

export function structureOf(given: Given): FrameStructure {
  const frame = readFrame({
    isTop: true,
    size: [1280, 800],
    isVisible: isShown,
    isFilled: () => false,
    boxOf: () => null,
    ...given,
  })
  if (frame === null) throw new Error(`${given.address} is not Salesforce.`)
  return frame
}

export const reportOf = (...given: readonly Given[]): Report =>
  composeReport(given.map(structureOf), { version: '0.0.0', browser: 'none' })

export function frameOf(given: Given): ReportedFrame {
  const [frame] = reportOf(given).frames
  if (frame === undefined) throw new Error('no frame')
  return frame
}
