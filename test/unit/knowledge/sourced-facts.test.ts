// Every entry has a source, and a day on which somebody compared it with the source.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { SourcedFact } from '../../../src/knowledge/sourced-fact'
import { FACTS } from '../support/knowledge'

const TODAY = new Date().toISOString().slice(0, 10)

/** What is wrong with a fact, in words. */
function faultsOf({ source, checked }: SourcedFact): string[] {
  const moment = new Date(checked)
  const isDay = !Number.isNaN(moment.getTime()) && moment.toISOString().slice(0, 10) === checked
  return [
    ...(source.trim().length > 3 && source === source.trim() ? [] : ['the source is missing']),
    ...(/https?:|\/work\//.test(source) ? ['the source is a link, not a name'] : []),
    ...(isDay ? [] : ['the day does not exist']),
    ...(isDay && checked > TODAY ? ['the day is in the future'] : []),
  ]
}

describe('the check of facts', () => {
  it.each<[string, SourcedFact, string[]]>([
    ['a good one', { source: 'Salesforce Help, KB 1', checked: '2026-11-01' }, []],
    ['no source', { source: ' ', checked: '2026-11-01' }, ['the source is missing']],
    ['an address', { source: 'https://example.com', checked: '2026-11-01' }, ['the source is a link, not a name']],
    ['no such day', { source: 'A manual', checked: '2026-02-30' }, ['the day does not exist']],
    ['no day at all', { source: 'A manual', checked: 'November' }, ['the day does not exist']],
    ['a day to come', { source: 'A manual', checked: '2999-01-01' }, ['the day is in the future']],
  ])('finds what is wrong with %s', (_name, fact, faults) => {
    expect(faultsOf(fact)).toEqual(faults)
  })

  it('reads every table of the room', () => {
    const types = ['sourced-fact.ts', 'failure.ts', 'need-nodes.ts']
    const functions = ['ids-of-table.ts', 'need-assumptions.ts', 'need-decision-tree.ts']
    const listsOfIds = ['token-place-ids.ts', 'tool-kind-ids.ts']
    const withoutFacts = [...types, ...functions, ...listsOfIds]
    const files = readdirSync(join(import.meta.dirname, '../../../src/knowledge')).filter(
      (name) => !withoutFacts.includes(name),
    )
    expect(files).toEqual([
      'articles.ts',
      'failures-of-apps-and-policies.ts',
      'failures-of-credentials.ts',
      'login-failures.ts',
      'missing-mail.ts',
      'need-answers.ts',
      'need-questions.ts',
      'password-login-retirements.ts',
      'snippets.ts',
      'token-mail-and-mailboxes.ts',
      'tool-kinds.ts',
      'troubles-by-step.ts',
    ])
    expect(FACTS.length).toBeGreaterThan(100)
  })
})

describe('every fact', () => {
  it.each(FACTS)('%s has a source and a day', (_name, fact) => {
    expect(faultsOf(fact).join(', ')).toBe('')
  })
})
