// docs/drift.md: the numbers of a run, what they mean and how to make them again.
import { byOperator, byOperatorAndStep, byStep, totals } from './report'
import { SITUATIONS } from './situations'
import type { Case } from './tally'

export interface Run {
  readonly cases: readonly Case[]
  /** Each got the same number of cases. */
  readonly firstSeeds: readonly number[]
  readonly seconds: number
  readonly date: Date
}

export const documented = ({ cases, firstSeeds, seconds, date }: Run): string => `# The drift laboratory

Salesforce changes its pages. The laboratory changes the practice pages before Salesforce does and asks the real finding
(\`readSighting\`) what it would ring: the right element, nothing, or something wrong. Wrong is worse than nothing.

Made by \`npm run drift -- --write\` on ${date.toISOString().slice(0, 10)}: ${cases.length} mutated pages in ${seconds.toFixed(0)} s, from
${SITUATIONS.length} situations (the snapshots in \`test/drift/pages\`, some with fields already typed into), with
${new Intl.ListFormat('en').format(firstSeeds.map((seed) => `${seed}`))} as first seeds.

## How sure it is

${totals(cases)}

- **target there**: what the page is about is still to be seen. Only there a ring can be right, so the last column counts
  only these. The others had it taken away, or never had it.
- **right**: the ring is on the true element, or on a part or row of it with nothing else to click.
- **behind**: the page's own target is gone or not recognised, and a true one of another step is ringed, such as
  Quick Find while the entry is not found. It leads nobody astray. While the target is there, only the folder of the entry
  may be ringed like that.
- **admitted**: nothing is ringed, and the card says so.
- **wrong**: anything else. There must be none; a target further along than the page's own counts as wrong too, unless
  the page's own is gone.

Required: wrong 0; right at least 97 % with one mutation and 92 % with three. The command fails otherwise.

## By operator

A page with several mutations counts for each of them.

${byOperator(cases)}

## By step

${byStep(cases)}

## By operator and step

Right, of those whose target is there.

${byOperatorAndStep(cases)}

## Where it is not right, and why

These gaps are left open, because closing them would mean guessing. In all of them nothing wrong is ringed.

- **Every class of the page renamed at once** (one in ten of \`rename classes\`): Quick Find of Lightning, and an avatar
  without the person's picture, have nothing else that does not depend on language or on position. The card says that it
  is not found.
- **A link that became a button** loses its address. Where its label is not known in that language, nothing is left that
  tells it from its neighbours. A login button that became a bare link, without role, id or name, looks like
  "Forgot your password?". Behind or admitted.
- **Languages whose word for Quick Find is not known** (\`relabel\`): in Lightning the way leads through the folder
  "My Personal Information", which has neither an address nor an id while it is closed. Only its place tells it, the first
  in the tree. \`reorder\` leaves that row where it is. Where the tree itself is not recognised, it is admitted.
- **A second box or button in the very place of the target** makes a rung ambiguous, and an ambiguous rung is no answer.
- **The same header twice, both in sight** (\`second header\`): either would do, and neither is chosen.
- **A login button that stands in no form** (\`out of its form\`) and has neither Salesforce's id nor its name: any other
  button of the page could be it.
- **An item of the user menu that became a button or a link for a script**, where its label is not known.

## How to run it

\`\`\`
npm run drift                                             3000 pages, the tables, exit code 1 if it is not good enough
npm run drift -- --cases 50000 --first-seed 5000          more pages, other seeds
npm run drift -- --first-seed 1,40000,900000              3000 pages from each of these seeds on
npm run drift -- --mutations 3                            always three mutations
npm run drift -- --misses                                 also names every page whose target is there and not ringed
npm run drift -- --write                                  also writes this page
npm run drift -- --seed 1234 --page settings-filtered     one case in detail
\`\`\`

Unless it is asked for, the number of mutations is 1 + seed mod 3. The same page, seed and number give the same mutated page
everywhere. An operator's choices follow from its own name, the page and the seed, so that a new operator leaves those of
the others as they are. A page named
\`login+username\` is \`login.html\` after the user name was typed. \`npm test\` runs a small part with fixed seeds and the
cases that once were wrong (\`test/drift/regressions.ts\`). \`npm run test:all\` also looks at 100 mutated pages in real Chromium,
measured with its own layout: the answers must be the same (\`test/drift/chromium\`).

When a case is wrong: look at it with \`--seed\` and \`--page\`, mend the ladder in \`src/salesforce/targets\` so that what
it trusted no longer counts alone, and add the case to the regressions.
`
