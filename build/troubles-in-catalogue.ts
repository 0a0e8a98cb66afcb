// The card shows all troubles of a step. So the built catalogue has one text for each step, a line for each trouble, and the content
// script has no table of them. Measured in November 2026: 28,661 bytes with gzip -9 without it, 28,433 with it.
import type { Plugin } from 'vite'
import { STEP_IDS, type StepId } from '../src/guide/steps'
import { TROUBLE_SOURCES, troublesOf } from '../src/knowledge/troubles-by-step'

export interface Message {
  readonly message: string
}
type Catalogue<M extends Message> = Readonly<Record<string, M | Message>>

const TEXTS = /\/src\/ui\/trouble-texts\.ts$/

/** Takes the place of src/ui/trouble-texts.ts. A step without troubles of playgrounds has no second text. */
const TEXTS_IN_CATALOGUE = `
import { t } from '../browser/i18n'
export function troubleTexts(step, mayBePlayground) {
  const key = 'troubles_' + step.replaceAll('-', '_')
  return ((mayBePlayground && t(key + '_playground')) || t(key)).split('\\n')
}
`

const underscored = (id: string): string => id.replaceAll('-', '_')
const keyOf = (trouble: string): string => `trouble_${underscored(trouble)}`

/** The catalogue with the troubles by step in place of one by one. */
export function withTroublesByStep<M extends Message>(catalogue: Readonly<Record<string, M>>): Catalogue<M> {
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
    ...Object.entries<M | Message>(catalogue).filter(([key]) => !single.has(key)),
    ...bySteps.map(([key, message]) => [key, { message }] as const),
  ])
}

export const troublesInCatalogue: Plugin = {
  name: 'troubles-in-catalogue',
  enforce: 'pre',
  load: (id) => (TEXTS.test(id.replaceAll('\\', '/')) ? { code: TEXTS_IN_CATALOGUE, moduleType: 'js' } : null),
}
