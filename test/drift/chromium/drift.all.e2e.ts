// A hundred mutated pages in real Chromium: the same answers as in the DOM in which the laboratory runs.
import { expect, it } from 'vitest'
import { SITUATIONS } from '../situations'
import { compared } from './ask'

const PAGES = 100

it('Chromium rings what the laboratory rings', async () => {
  const asked = Array.from({ length: PAGES }, (_, at) => ({
    situation: SITUATIONS[at % SITUATIONS.length] ?? expect.unreachable('no situation'),
    seed: 1 + Math.floor(at / SITUATIONS.length),
  }))
  const answers = await compared(asked)
  const said = (by: 'plain' | 'chromium') => answers.map((each) => `${each.situation.name} ${each.seed}: ${each[by]}`)
  expect(said('chromium')).toEqual(said('plain'))
  expect(answers.filter(({ chromium }) => chromium !== 'nothing').length).toBeGreaterThan(PAGES / 2)
})
