// Runs the chapters of the walkthrough one after the other, then writes the page that shows their screenshots. The command
// fails when a chapter does.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type PracticeOrg, startPracticeOrg } from '../../test/practice-org/server'
import { type Chapter, runChapter } from './chapter'
import { DOCUMENTATION_PICTURES } from './documentation-pictures'
import { galleryHtml } from './gallery-html'
import { OPTIONS_CHAPTER } from './options-chapter'
import { POPUP_CHAPTER } from './popup-chapter'
import { POPUP_VIEWS_CHAPTER } from './popup-views-chapter'
import { createScreenshotRecorder, type ScreenshotRecorder } from './screenshot-recorder'
import { SPECIAL_CASES_CHAPTER } from './special-cases-chapter'
import { WALK_ANIMATION_CHAPTER } from './walk-animation-chapter'
import { walkChapter } from './walk-chapter'
import { WALKS } from './walk-definitions'

const CHAPTERS: readonly Chapter[] = [
  ...WALKS.map(walkChapter),
  POPUP_CHAPTER,
  POPUP_VIEWS_CHAPTER,
  OPTIONS_CHAPTER,
  SPECIAL_CASES_CHAPTER,
]

const isInDocumentation = ({ id }: Chapter): boolean =>
  [...DOCUMENTATION_PICTURES.keys()].some((name) => name.startsWith(`${id}-`))

export async function runWalkthrough({ forDocumentation }: { forDocumentation: boolean }): Promise<void> {
  const chapters = forDocumentation ? [...CHAPTERS.filter(isInDocumentation), WALK_ANIMATION_CHAPTER] : CHAPTERS
  const recorder = createScreenshotRecorder(forDocumentation)
  const org = await startPracticeOrg()
  const failure = await runChapters(chapters, org, recorder)
  await org.close()
  if (!forDocumentation) writeFileSync(join(recorder.folder, 'index.html'), galleryHtml(recorder.chapters))
  printResult(recorder, failure ?? (forDocumentation ? missingPictures(recorder) : null))
}

/** Runs them until one fails; answers with a sentence about that failure, or null. */
async function runChapters(
  chapters: readonly Chapter[],
  org: PracticeOrg,
  recorder: ScreenshotRecorder,
): Promise<string | null> {
  for (const chapter of chapters) {
    try {
      await runChapter(chapter, org, recorder)
    } catch (reason) {
      return `The walkthrough stopped in "${chapter.title}": ${reason instanceof Error ? reason.message : reason}`
    }
  }
  return null
}

function missingPictures({ chapters }: ScreenshotRecorder): string | null {
  const taken = new Set(chapters.flatMap(({ pictures }) => pictures.map(({ file }) => file)))
  const names = [...DOCUMENTATION_PICTURES.values()].filter((name) => !taken.has(`${name}.webp`))
  return names.length === 0
    ? null
    : `Not taken: ${names.join(', ')}. Do the names in documentation-pictures.ts still exist?`
}

function printResult({ folder, chapters }: ScreenshotRecorder, failure: string | null): void {
  if (failure !== null) {
    console.error(`\n${failure}`)
    process.exitCode = 1
    return
  }
  const count = chapters.reduce((sum, { pictures }) => sum + pictures.length, 0)
  console.log(`\nEvery walk got to a saved token: ${count} screenshots, in ${folder}.`)
}
