// Taking turns: A B A B …, so that whatever else the machine does meets every subject alike.

/** What each subject gave in each turn. Every second round goes backwards, so that none is always first. */
export async function takeTurns<T, N extends string>(
  turns: number,
  subjects: Readonly<Record<N, (turn: number) => Promise<T>>>,
  say: (text: string) => void = () => {},
): Promise<Record<N, T[]>> {
  const names = Object.keys(subjects) as N[]
  const results = Object.fromEntries(names.map((name) => [name, [] as T[]])) as Record<N, T[]>
  for (let turn = 0; turn < turns; turn += 1) {
    for (const name of turn % 2 === 0 ? names : names.toReversed()) results[name].push(await subjects[name](turn))
    say(`turn ${turn + 1} of ${turns}`)
  }
  return results
}
