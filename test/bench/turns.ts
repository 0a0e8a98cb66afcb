// Taking turns: A B B A …, so that whatever else the machine does meets every subject alike.

type Subjects = Readonly<Record<string, (turn: number) => Promise<unknown>>>

type Taken<S extends Subjects> = { [N in keyof S]: Awaited<ReturnType<S[N]>>[] }

/** What each subject gave in each turn. Every second round goes backwards, so that none is always first. */
export async function takeTurns<S extends Subjects>(
  turns: number,
  subjects: S,
  say: (text: string) => void,
): Promise<Taken<S>> {
  const names = Object.keys(subjects)
  const results: Record<string, unknown[]> = Object.fromEntries(names.map((name) => [name, []]))
  for (let turn = 0; turn < turns; turn += 1) {
    for (const name of turn % 2 === 0 ? names : names.toReversed()) {
      results[name]?.push(await subjects[name]?.(turn))
    }
    say(`turn ${turn + 1} of ${turns}`)
  }
  return results as Taken<S>
}
