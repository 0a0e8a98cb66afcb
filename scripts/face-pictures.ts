// The half of `npm run pictures` that is about the face: every state in every variant, and the pictures for the stores.
import { takeStorePictures } from '../test/pictures/store-pictures'
import { takePictures } from '../test/pictures/take-pictures'

/** `wanted`: words in the names of states; all of them where there are none. */
export async function takeFacePictures(wanted: readonly string[] = []): Promise<void> {
  console.log('\n━━ The face\n')
  const failures = await takePictures(wanted)
  if (wanted.length === 0) await takeStorePictures()
  if (failures.length === 0) return
  console.error(`\nNot taken:\n${failures.map((failure) => `  ${failure}`).join('\n')}`)
  process.exitCode = 1
}
