// What `npm start` does without a display runs to its end: a scripted person takes the walks, and a picture shows each thing.
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const SCRIPT = 'scripts/practice-window-or-walkthrough.ts'
/** It takes two to three minutes on two cores that do nothing else (ms). */
const LONGEST = 600_000

test(
  'every walk of the walkthrough gets to a saved token',
  async () => {
    const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', SCRIPT, '--walkthrough'])
    expect(stdout).toContain('Every walk got to a saved token')
  },
  LONGEST,
)
