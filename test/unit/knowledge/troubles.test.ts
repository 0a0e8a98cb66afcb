// What may be wrong at each step: known, told once, and of use.
import { describe, expect, it } from 'vitest'
import { STEP_IDS } from '../../../src/guide/steps'
import { idsOf } from '../../../src/knowledge/ids-of-table'
import { TROUBLE_FACTS, TROUBLES } from '../../../src/knowledge/troubles'

describe('troubles', () => {
  it.each(STEP_IDS)('are told at %s, none twice', (id) => {
    expect(TROUBLES[id].length).toBeGreaterThan(0)
    expect(new Set(TROUBLES[id]).size).toBe(TROUBLES[id].length)
  })

  it.each(idsOf(TROUBLE_FACTS))('%s belongs to a step', (trouble) => {
    expect(STEP_IDS.filter((step) => TROUBLES[step].includes(trouble))).not.toEqual([])
  })
})
