// The ten steps: their order, their phases, and what comes before and after each.
import { describe, expect, it } from 'vitest'
import {
  isSightedStep,
  isToldStep,
  PHASES,
  phaseOf,
  STEP_IDS,
  stepAfter,
  stepBefore,
  stepIndex,
  stepNumber,
  TOLD_STEP_IDS,
} from '../../../src/guide/steps'

describe('the steps', () => {
  it('are ten, in the order that outside tools rely on', () => {
    expect(STEP_IDS).toEqual([
      'log-in',
      'open-settings',
      'quick-find',
      'search',
      'open-reset-page',
      'reset-token',
      'find-mailbox',
      'open-email',
      'save-token',
      'use-token',
    ])
  })

  it('stand in three phases, six, two and two, without coming back to one', () => {
    const sizes = PHASES.map((phase) => STEP_IDS.filter((id) => phaseOf(id) === phase).length)
    expect(sizes).toEqual([6, 2, 2])
    expect(STEP_IDS.map(phaseOf)).toEqual(PHASES.flatMap((phase, at) => Array(sizes[at]).fill(phase)))
  })

  it('are sighted in Salesforce and told everywhere else', () => {
    for (const id of STEP_IDS) {
      expect(isSightedStep(id)).toBe(phaseOf(id) === 'in-salesforce')
      expect(isToldStep(id)).toBe(!isSightedStep(id))
    }
    expect(STEP_IDS.filter(isToldStep)).toEqual(TOLD_STEP_IDS)
  })

  it('follow each other both ways', () => {
    expect(stepBefore('log-in')).toBeNull()
    expect(stepAfter('use-token')).toBeNull()
    for (const id of STEP_IDS.slice(1)) {
      const before = stepBefore(id)
      expect(before !== null && stepAfter(before)).toBe(id)
    }
  })

  it('are counted from one for people', () => {
    expect(STEP_IDS.map(stepNumber)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    expect(stepIndex('log-in')).toBe(0)
  })
})
