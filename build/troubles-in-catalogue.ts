// The card shows all troubles of a step. So the built catalogue has one text for each step, a line for each trouble, and the content
// script has no table of them. Measured in November 2026: 28,661 bytes with gzip -9 without it, 28,433 with it.
import { STEP_IDS, type StepId } from '../src/guide/steps'
import { TROUBLE_SOURCES, troublesOf } from '../src/knowledge/troubles-by-step'
import type { Catalogue, DataInCatalogue } from './catalogue'

/** A step without troubles of playgrounds has no second text. */
const CODE = `
import { t } from '../browser/i18n'
export function troubleTexts(step, mayBePlayground) {
  const key = 'troubles_' + step.replaceAll('-', '_')
  return ((mayBePlayground && t(key + '_playground')) || t(key)).split('\\n')
}
`

const underscored = (id: string): string => id.replaceAll('-', '_')
const keyOf = (trouble: string): string => `trouble_${underscored(trouble)}`

/** The catalogue with the troubles by step in place of one by one. */
export function withTroublesByStep(catalogue: Catalogue): Catalogue {
  const single = new Set(Object.keys(TROUBLE_SOURCES).map(keyOf))
  const textOf = (step: StepId, mayBePlayground: boolean): string =>
    troublesOf(step, mayBePlayground)
      .map((id) => catalogue[keyOf(id)]?.message ?? '')
      .join('\n')
  const bySteps = STEP_IDS.flatMap((step) => {
    const [text, inPlayground] = [textOf(step, false), textOf(step, true)]
    const key = `troubles_${underscored(step)}`
    return [[key, text] as const, ...(inPlayground === text ? [] : [[`${key}_playground`, inPlayground] as const])]
  })
  return Object.fromEntries([
    ...Object.entries(catalogue).filter(([key]) => !single.has(key)),
    ...bySteps.map(([key, message]) => [key, { message }] as const),
  ])
}

export const TROUBLES: DataInCatalogue = { module: 'ui/trouble-texts.ts', code: CODE, into: withTroublesByStep }
