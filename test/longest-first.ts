// The order of test files: those that take longest begin first, so that no worker is left alone with one at the end.
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** By measured time; whatever is not here is short. */
export const LONGEST: readonly string[] = [
  'walks-in-firefox.e2e',
  'matrix/chromium.e2e',
  'missing.e2e',
  'walks-in-chromium.e2e',
  'promises.e2e',
  'face.e2e',
  'orgs.e2e',
  'sighting.e2e',
  'hostile.e2e',
  'card.e2e',
  'survive.e2e',
  'storage.mocked',
  'drift/drift.test',
]

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      const found = LONGEST.findIndex((name) => moduleId.includes(name))
      return found < 0 ? LONGEST.length : found
    }
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b))
  }
}
