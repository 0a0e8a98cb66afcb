// Makes a rebuilt page a situation of the drift laboratory: a page in test/drift/pages/reported, and its entry in the index there.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { salesforceHostOf } from '../../src/salesforce/hosts/salesforce-host'
import { ALL_TARGETS } from '../../src/salesforce/pages/all-targets'
import type { ReportedFrame } from '../../src/structure/compose-report'
import { isShown } from '../drift/dom'
import { parsedPage } from '../drift/situations'
import { type IndexEntry, PAGES } from '../practice-org/snapshot/read'
import type { TruthTarget } from '../practice-org/snapshot/truth'
import { readIndex } from '../read-index'
import { answerOf } from './described-replay'
import { htmlOf } from './page-html'
import { rebuildPage } from './rebuild-page'

const NOTE =
  '<!-- The structure of a page of Salesforce, from a report of a person: no text, no value. Written by npm run replay. -->'
const NAME = /^[a-z][a-z0-9-]{1,60}$/

export interface Truth {
  readonly target: string
  /** The line of the element that is the target, from 1. */
  readonly line: number
}

/**
 * Gives what is to be told of it. `truth`: what is to be ringed there; null where nothing is.
 * @throws for a name that is taken or none, and a truth that is not there
 */
export function writeSituation(frame: ReportedFrame, name: string, truth: Truth | null, folder = PAGES): string {
  const file = `reported/${name}.html`
  if (!NAME.test(name)) throw new Error(`${name} is no name for a page: small letters, digits and hyphens.`)
  if (existsSync(join(folder, file))) throw new Error(`There is a page ${name} already.`)
  const page = rebuildPage(frame)
  const target = ALL_TARGETS.find(({ id }) => id === truth?.target)
  if (truth !== null) {
    const element = page.elements[page.lines.indexOf(truth.line)]
    if (target === undefined) throw new Error(`There is no target ${truth.target}.`)
    if (element === undefined) throw new Error(`Line ${truth.line} is no element.`)
    element.setAttribute('data-truth', target.id)
  }
  const html = `<!DOCTYPE html>\n${NOTE}\n${htmlOf(page)}\n`
  const next = (target?.id ?? null) as TruthTarget | null
  const entry: IndexEntry = {
    kind: name,
    family: familyOf(frame.address),
    markup: null,
    file,
    address: frame.address,
    step: target?.step ?? frame.answer.step ?? 'open-settings',
    next,
    targets: next === null ? [] : [next],
  }
  const index = join(folder, 'reported/index.json')
  const entries = [...(JSON.parse(readFileSync(index, 'utf8')) as IndexEntry[]), entry]
  writeFileSync(join(folder, file), html)
  writeFileSync(index, `${JSON.stringify(entries, null, 2)}\n`)
  return isLikeReport(html, frame)
    ? `Written: ${file}.`
    : `Written: ${file}. As HTML the page is not quite what was reported: look at it before you rely on it.`
}

const familyOf = (address: string): IndexEntry['family'] => {
  const host = salesforceHostOf(address)
  if (host === null || host.kind === 'login') return 'login'
  return host.role === 'my' ? 'classic' : 'lightning'
}

/** Whether the page gives the report's answer also when it is read from its file. */
function isLikeReport(html: string, frame: ReportedFrame): boolean {
  const rebuilt = rebuildPage(frame)
  const document = parsedPage(html)
  const again = { ...rebuilt, document, index: readIndex(document), isVisible: isShown, isFilled: () => false }
  return JSON.stringify(answerOf(again)) === JSON.stringify(answerOf({ ...rebuilt, isFilled: () => false }))
}
