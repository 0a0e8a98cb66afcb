// The second half of `npm start`: opens the practice window where there is a display, else runs the walkthrough.
// `--walkthrough` always runs it; `--pictures` runs only what the documentation shows, then takes every state of the face, and writes
// docs/pictures. `--pictures popup-new card` takes only the states with these words in their names.
import { takeFacePictures } from './face-pictures'
import { openPracticeWindow } from './practice-window'
import { runWalkthrough } from './walkthrough/run-walkthrough'

const { argv, env, platform } = process
const hasDisplay = platform === 'darwin' || platform === 'win32' || Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY'])
const at = argv.indexOf('--pictures')
const forDocumentation = at >= 0
const wanted = forDocumentation ? argv.slice(at + 1) : []

if (wanted.length > 0) {
  await takeFacePictures(wanted)
} else if (forDocumentation || argv.includes('--walkthrough') || !hasDisplay) {
  if (!forDocumentation && !hasDisplay) console.log('\nThere is no display here, so a scripted person takes the walk.')
  await runWalkthrough({ forDocumentation })
  if (forDocumentation) await takeFacePictures()
} else {
  await openPracticeWindow()
}
