// The troubles: every step has some, none twice, and every trouble belongs to a step.
import { describe, expect, it } from 'vitest'
import { STEP_IDS } from '../../../src/guide/steps'
import { idsOfTable } from '../../../src/knowledge/ids-of-table'
import { TROUBLE_SOURCES, TROUBLES_BY_STEP } from '../../../src/knowledge/troubles-by-step'

describe('troubles', () => {
  it.each(STEP_IDS)('are told at %s, none twice', (id) => {
    expect(TROUBLES_BY_STEP[id].length).toBeGreaterThan(0)
    expect(new Set(TROUBLES_BY_STEP[id]).size).toBe(TROUBLES_BY_STEP[id].length)
  })

  it.each(idsOfTable(TROUBLE_SOURCES))('%s belongs to a step', (trouble) => {
    expect(STEP_IDS.filter((step) => TROUBLES_BY_STEP[step].includes(trouble))).not.toEqual([])
  })
})
