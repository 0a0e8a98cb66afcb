// How a stored record of an older version becomes one of today's: one numbered step after the other, each from the shape of
// a version to that of the next.
import * as v from 'valibot'

/** From the records of version `from` to those of the next one. */
export interface MigrationDefinition<
  Old extends { readonly version: number },
  New extends { readonly version: number },
> {
  readonly fromVersion: Old['version']
  /** The shape as it was shipped; never changed afterwards. */
  readonly schema: v.GenericSchema<unknown, Old>
  readonly migrate: (old: Old) => New
}

/** A step whose shapes only it knows. */
export interface Migration {
  readonly fromVersion: number
  /** The record one version on; null where the value is not exactly of this step's version. */
  readonly migrate: (value: unknown) => unknown
}

export const defineMigration = <Old extends { readonly version: number }, New extends { readonly version: number }>({
  fromVersion,
  schema,
  migrate,
}: MigrationDefinition<Old, New>): Migration => ({
  fromVersion,
  migrate: (value) => {
    const parsed = v.safeParse(schema, value)
    return parsed.success ? migrate(parsed.output) : null
  },
})

const versioned = v.object({ version: v.pipe(v.number(), v.integer()) })

/** The value as far on as the steps lead; the very same one where none applies. Never throws. */
export function runMigrations(value: unknown, steps: readonly Migration[]): unknown {
  const parsed = v.safeParse(versioned, value)
  const next = parsed.success
    ? steps.find(({ fromVersion }) => fromVersion === parsed.output.version)?.migrate(value)
    : null
  return next == null ? value : runMigrations(next, steps)
}
