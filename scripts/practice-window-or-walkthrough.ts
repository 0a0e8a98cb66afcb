// Token Guide to try out: in a window of its own where there is a display, else as a walk in pictures.
// `--walkthrough` asks for the walk, `--pictures` for the few pictures of it that the documentation shows.
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
