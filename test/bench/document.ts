// docs/performance.md: one section per measure, with what came out, the limits, and what a limit that is missed is made of.
import { readFileSync, writeFileSync } from 'node:fs'
import { markdownTable } from '../../scripts/lib/markdown-table.mjs'
import { machineText } from './machine'
import type { Measure, Row, Table } from './measure'
import { MEASURES } from './measures'
import { kept, type Result } from './results'
import { highest, lowest, mean, median, percentile } from './stats'

const DOCUMENT = new URL('../../docs/performance.md', import.meta.url)
const LIMITS = new URL('./limits.md', import.meta.url)

const FIGURES: Readonly<Record<string, (samples: readonly number[]) => number>> = {
  median,
  mean,
  min: lowest,
  max: highest,
  '95 %': (samples) => percentile(samples, 95),
}
/** For what comes out the same however often it is done. */
const ONCE: typeof FIGURES = { value: median }

function tableText({ title, unit, digits, rows, note }: Table): string {
  const isOnce = rows.every(({ samples }) => samples.length === 1)
  const figures = isOnce ? ONCE : FIGURES
  const text = (value: number) => (Number.isFinite(value) ? value.toFixed(digits).replace(/^-(0(\.0+)?)$/, '$1') : '–')
  const cells = ({ what, samples, limits = [] }: Row) => [
    what,
    ...Object.values(figures).map((of) => text(of(samples))),
    ...(isOnce ? [] : [samples.length]),
    limits.map(({ says }) => says).join('; '),
    limits.map(({ isReached }) => (isReached ? 'yes' : '**no**')).join('; '),
  ]
  const counted = [...Object.keys(figures), ...(isOnce ? [] : ['turns'])]
  const heads = ['', ...counted, 'limit', 'reached']
  const table = markdownTable(heads, rows.map(cells), { numbers: counted.map((_, at) => at + 1) })
  return [`### ${title} (${unit})`, table, ...(note === undefined ? [] : [note])].join('\n\n')
}

/** What is known of the limits that a measure misses: its part of limits.md, written by hand. */
function notesOn(name: string): string[] {
  const parts = readFileSync(LIMITS, 'utf8').split(/^## /m).slice(1)
  const own = parts
    .find((part) => part.startsWith(`${name}\n`))
    ?.slice(name.length)
    .trim()
  return own === undefined || own === '' ? [] : [`### What the limits are made of\n\n${own}`]
}

export function sectionText(
  { name, title, about }: Measure,
  { tables, date, machine, build, seconds }: Result,
): string {
  const when = `Build ${build}, measured on ${date} in ${seconds} s: ${machineText(machine)}. \`npm run bench -- ${name}\``
  return [`## ${title}`, about, ...tables.map(tableText), ...notesOn(name), when].join('\n\n')
}

/** Throws where a measure was never run: the record would say nothing of its limits. */
export function writeRecord(): void {
  const measured = MEASURES.map((measure) => ({ measure, result: resultOf(measure) }))
  const sections = measured.map(({ measure, result }) => sectionText(measure, result))
  writeFileSync(DOCUMENT, `${INTRODUCTION}\n\n${overview(measured)}\n\n${sections.join('\n\n')}\n`)
}

interface Measured {
  readonly measure: Measure
  readonly result: Result
}

function resultOf({ name }: Measure): Result {
  const result = kept(name)
  if (result === null) throw new Error(`"${name}" was never run: the record needs every measure.`)
  return result
}

/** Every limit, and whether it is reached; and of how many builds this is. */
function overview(all: readonly Measured[]): string {
  const rows = all.flatMap(({ measure: { title }, result: { tables } }) => {
    const limits = tables.flatMap((table) => table.rows.flatMap((row) => row.limits ?? []))
    const missed = limits.filter(({ isReached }) => !isReached).length
    return limits.length === 0 ? [] : [[title, limits.length, missed]]
  })
  const builds = new Set(all.map(({ result }) => result.build))
  const of = builds.size === 1 ? `All of one build, ${[...builds]}.` : `Of ${builds.size} builds: see each section.`
  return `${of}\n\n${markdownTable(['', 'limits', 'missed'], rows, { numbers: [1, 2] })}`
}

const INTRODUCTION = `# How fast Token Guide is

Made by \`npm run bench -- --write\`: real Chromium, the built extension, the practice org, and a made-up page like Lightning's
with 8,000 elements in nested open shadow roots, of which hundreds change in every frame. Nothing here is an absolute time
alone: every figure is compared with a baseline or another tool that had its turns in the same run (A B B A …, or side by
side and then, where no guide runs for ten minutes, with changed places), a sample or two per turn. The bench first checks itself.
A limit is what the figures have to reach.`
