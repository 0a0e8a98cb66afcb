import { expect, it } from 'vitest'
import { leanSelectors } from '../../../src/salesforce/dom/lean-selectors'

it.each([
  ['each once', ['.a, #b', '.a', '#b, c'], ['.a', '#b', 'c']],
  ['nothing that narrows another one', ['b[c=d]', 'b', "b:not([c='d'])", 'b.a', 'b#e'], ['b']],
  ['what only begins like another one', ['.a', '.a-b', '.ab', 'b', 'body'], ['.a', '.a-b', '.ab', 'b', 'body']],
  [
    'no piece of what stands in parentheses',
    ['.a, :is(p:is(b, :not(.e, .f)), g), h'],
    ['.a', ':is(p:is(b, :not(.e, .f)), g)', 'h'],
  ],
])('keeps %s', (_what, lists, lean) => {
  expect(leanSelectors(lists)).toEqual(lean)
})
