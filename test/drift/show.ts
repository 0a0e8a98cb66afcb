// One case in detail: what was done to the page, and what was found in it.
import { nameOf, truthOf } from './dom'
import { judged } from './judge'
import { mutated } from './mutate'
import { SITUATIONS } from './situations'

export function shown(page: string, seed: number, count?: number): string {
  const situation = SITUATIONS.find(({ name }) => name === page)
  if (situation === undefined)
    return `There is no page "${page}". There are: ${SITUATIONS.map(({ name }) => name).join(', ')}`
  const { document, mutations } = mutated(situation, seed, count)
  const { outcome, isThere, found } = judged(situation, document)
  const ring =
    found === null
      ? 'nothing'
      : `${found.target} (${found.sure}) at ${nameOf(found.element)} "${found.label}", truly ${truthOf(found.element) ?? 'none'}`
  return [
    `${page}, seed ${seed}: ${outcome}`,
    ...mutations.map(({ operator, what }) => `  ${operator}: ${what}`),
    `  next: ${situation.next ?? 'nothing'}, ${isThere ? 'there' : 'not there'}; found: ${ring}`,
  ].join('\n')
}
