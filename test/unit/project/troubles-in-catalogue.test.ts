// The built catalogue has the troubles of a step in one text; the card's own way to them gives the same.
import { expect, it } from 'vitest'
import { withTroublesByStep } from '../../../build/troubles-in-catalogue'
import catalogue from '../../../public/_locales/en/messages.json' with { type: 'json' }
import { STEP_IDS } from '../../../src/guide/steps'
import { TROUBLE_SOURCES, troublesOf } from '../../../src/knowledge/troubles-by-step'

const built = withTroublesByStep(catalogue)
const messages: Readonly<Record<string, { readonly message: string }>> = catalogue
const keyOf = (id: string): string => id.replaceAll('-', '_')

it.each(STEP_IDS)('has the troubles of %s, in their order, with and without playgrounds', (step) => {
  const texts = (mayBePlayground: boolean): readonly (string | undefined)[] =>
    troublesOf(step, mayBePlayground).map((id) => messages[`trouble_${keyOf(id)}`]?.message)
  const key = `troubles_${keyOf(step)}`
  expect(built[key]?.message.split('\n')).toEqual(texts(false))
  expect((built[`${key}_playground`] ?? built[key])?.message.split('\n')).toEqual(texts(true))
})

it('has no trouble alone, and everything else', () => {
  expect(Object.keys(built).filter((key) => key.startsWith('trouble_'))).toEqual([])
  const others = Object.keys(catalogue).filter((key) => !key.startsWith('trouble_'))
  expect(Object.keys(built)).toEqual(expect.arrayContaining(others))
})

it('has texts that need neither placeholders nor lines of their own', () => {
  const texts = Object.keys(TROUBLE_SOURCES).map((id) => messages[`trouble_${keyOf(id)}`])
  for (const text of texts)
    expect(text).toEqual({ message: expect.not.stringMatching(/[$\n]/), description: expect.anything() })
})
