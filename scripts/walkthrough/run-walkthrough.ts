// The walkthrough: all walks and scenes, one after the other, and the page that shows them. Fails when a walk does.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type PracticeOrg, startPracticeOrg } from '../../test/practice-org/server'
import { type Play, perform } from './chapter'
import { CHOSEN } from './documentation-pictures'
import { galleryPage } from './gallery-html'
import { OPTIONS_PLAY } from './options-chapter'
import { POPUP_PLAY } from './popup-chapter'
import { AFTERWARDS_PLAY } from './popup-view-screenshots'
import { type Album, newAlbum } from './screenshot-recorder'
import { SITUATIONS_PLAY } from './special-cases-chapter'
import { walkPlay } from './walk-chapter'
import { WALKS } from './walk-definitions'

const PLAYS: readonly Play[] = [...WALKS.map(walkPlay), POPUP_PLAY, AFTERWARDS_PLAY, OPTIONS_PLAY, SITUATIONS_PLAY]

const isChosenFrom = ({ id }: Play): boolean => [...CHOSEN.keys()].some((name) => name.startsWith(`${id}-`))

export async function walkthrough({ forDocumentation }: { forDocumentation: boolean }): Promise<void> {
  const plays = forDocumentation ? PLAYS.filter(isChosenFrom) : PLAYS
  const album = newAlbum(forDocumentation)
  const org = await startPracticeOrg()
  const failure = await performAll(plays, org, album)
  await org.close()
  if (!forDocumentation) writeFileSync(join(album.folder, 'index.html'), galleryPage(album.chapters))
  tellEnd(album, failure ?? (forDocumentation ? missing(album) : null))
}

/** Why it stopped, or null. */
async function performAll(plays: readonly Play[], org: PracticeOrg, album: Album): Promise<string | null> {
  for (const play of plays) {
    try {
      await perform(play, org, album)
    } catch (reason) {
      return `The walkthrough stopped in "${play.title}": ${reason instanceof Error ? reason.message : reason}`
    }
  }
  return null
}

function missing({ chapters }: Album): string | null {
  const taken = new Set(chapters.flatMap(({ pictures }) => pictures.map(({ file }) => file)))
  const names = [...CHOSEN.values()].filter((name) => !taken.has(`${name}.webp`))
  return names.length === 0 ? null : `Not taken: ${names.join(', ')}. Do the names in documentation-pictures.ts still exist?`
}

function tellEnd({ folder, chapters }: Album, failure: string | null): void {
  if (failure !== null) {
    console.error(`\n${failure}`)
    process.exitCode = 1
    return
  }
  const count = chapters.reduce((sum, { pictures }) => sum + pictures.length, 0)
  console.log(`\nEvery walk got to a saved token: ${count} sights, in ${folder}.`)
}
