// Takes the screenshots of a walkthrough, names and numbers their files, and prints each caption as it goes.
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { ElementHandle, Page } from 'puppeteer-core'
import { DOCUMENTATION_PICTURES } from './documentation-pictures'

export interface Caption {
  /** Becomes part of the file's name. */
  readonly name: string
  readonly title: string
  readonly sentence: string
}

export interface Picture extends Caption {
  readonly file: string
}

export interface RecordedChapter {
  /** Begins the names of its pictures. */
  readonly id: string
  readonly title: string
  readonly about: string
  readonly pictures: readonly Picture[]
}

export interface ScreenshotRecorder {
  readonly folder: string
  readonly chapters: readonly RecordedChapter[]
  /** Pictures taken from now on belong to this chapter. */
  begin(chapter: Omit<RecordedChapter, 'pictures'>): void
  take(area: Page | ElementHandle, caption: Caption): Promise<void>
}

const WALKTHROUGH_FOLDER = join('out', 'walkthrough')
const DOCUMENTATION_FOLDER = join('docs', 'pictures')

/** The ring's animation is over after this, in ms. */
const ANIMATION_MS = 300

export const waitForAnimations = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, ANIMATION_MS))

/** Writes all screenshots as PNG, or for the documentation only those of documentation-pictures.ts as WebP. */
export function createScreenshotRecorder(forDocumentation: boolean): ScreenshotRecorder {
  const folder = forDocumentation ? DOCUMENTATION_FOLDER : WALKTHROUGH_FOLDER
  const chapters: (RecordedChapter & { pictures: Picture[] })[] = []
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  return {
    folder,
    chapters,
    begin(chapter) {
      chapters.push({ ...chapter, pictures: [] })
      console.log(`\n━━ ${chapter.title}\n   ${chapter.about}\n`)
    },
    async take(area, caption) {
      const chapter = chapters.at(-1)
      if (chapter === undefined) throw new Error('A screenshot before the first chapter')
      const number = chapter.pictures.length + 1
      const name = `${chapter.id}-${String(number).padStart(2, '0')}-${caption.name}`
      const documentationName = DOCUMENTATION_PICTURES.get(name)
      const file = forDocumentation ? `${documentationName}.webp` : `${name}.png`
      chapter.pictures.push({ ...caption, file })
      const isTaken = !forDocumentation || documentationName !== undefined
      if (isTaken) await writeScreenshot(area, join(folder, file))
      console.log(`   ${caption.title}\n      ${caption.sentence}${isTaken ? `\n      ${join(folder, file)}` : ''}`)
    },
  }
}

async function writeScreenshot(area: Page | ElementHandle, path: string): Promise<void> {
  await waitForAnimations()
  const isSmall = path.endsWith('.webp')
  await area.screenshot(isSmall ? { path, type: 'webp', quality: 80 } : { path, type: 'png' })
}
