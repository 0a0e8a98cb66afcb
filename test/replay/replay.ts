// npm run replay: builds the page of a report again, runs the finding over it, and says what each rung saw.
//
//   npm run replay -- report.json
//   npm run replay -- report.json --write tree-of-2027 [--frame 2] [--target entry --line 57]
//
// `--write` keeps the page of a frame (the first one where none is said) as a situation of the drift laboratory. `--target` and
// `--line` say which element is to be ringed there; without them, nothing is.
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { describedReport } from './described-replay'
import { parseReport } from './parse-report'
import { type Truth, writeSituation } from './write-situation'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    write: { type: 'string' },
    frame: { type: 'string', default: '1' },
    target: { type: 'string' },
    line: { type: 'string' },
  },
})

function truth(): Truth | null {
  const { target, line } = values
  if ((target === undefined) !== (line === undefined)) throw new Error('--target and --line belong together.')
  return target === undefined ? null : { target, line: Number(line) }
}

function run(path: string | undefined): string {
  if (path === undefined) throw new Error('Say which report: npm run replay -- report.json')
  const report = parseReport(readFileSync(path, 'utf8'))
  const frame = report.frames[Number(values.frame) - 1]
  if (frame === undefined) throw new Error(`The report has no frame ${values.frame}.`)
  const written = values.write === undefined ? [] : [writeSituation(frame, values.write, truth())]
  return [describedReport(report), ...written].join('\n\n')
}

try {
  console.log(run(positionals[0]))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
