// The second half of `npm start`: opens the practice window where there is a display, else runs the walkthrough.
// `--walkthrough` always runs it; `--pictures` runs only what the documentation shows, and writes docs/pictures.
import { openPracticeWindow } from './practice-window'
import { runWalkthrough } from './walkthrough/run-walkthrough'

const { argv, env, platform } = process
const hasDisplay = platform === 'darwin' || platform === 'win32' || Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY'])
const forDocumentation = argv.includes('--pictures')

if (forDocumentation || argv.includes('--walkthrough') || !hasDisplay) {
  if (!forDocumentation && !hasDisplay) console.log('\nThere is no display here, so a scripted person takes the walk.')
  await runWalkthrough({ forDocumentation })
} else {
  await openPracticeWindow()
}
