// How a stored record of an older version becomes one of today's: one numbered step after the other, each from the shape of
// a version to that of the next.
import * as v from 'valibot'

/** From the records of version `from` to those of the next one. */
export interface Migration<Old extends { readonly version: number }, New extends { readonly version: number }> {
  readonly from: Old['version']
  /** The shape as it was shipped; never changed afterwards. */
  readonly shape: v.GenericSchema<unknown, Old>
  readonly up: (old: Old) => New
}

/** A step whose shapes only it knows. */
export interface Step {
  readonly from: number
  /** The record one version on; null where the value is not exactly of this step's version. */
  readonly next: (value: unknown) => unknown
}

export const step = <Old extends { readonly version: number }, New extends { readonly version: number }>({
  from,
  shape,
  up,
}: Migration<Old, New>): Step => ({
  from,
  next: (value) => {
    const parsed = v.safeParse(shape, value)
    return parsed.success ? up(parsed.output) : null
  },
})

const versioned = v.object({ version: v.pipe(v.number(), v.integer()) })

/** The value as far on as the steps lead; the very same one where none applies. Never throws. */
export function migrated(value: unknown, steps: readonly Step[]): unknown {
  const parsed = v.safeParse(versioned, value)
  const next = parsed.success ? steps.find(({ from }) => from === parsed.output.version)?.next(value) : null
  return next == null ? value : migrated(next, steps)
}
