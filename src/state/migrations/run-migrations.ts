// Brings a stored record of an older version to today's version, one version at a time:
//
//   version 1 --migration from 1--> version 2 --migration from 2--> version 3 ...
import * as v from 'valibot'

export interface MigrationDefinition<
  Old extends { readonly version: number },
  New extends { readonly version: number },
> {
  readonly fromVersion: Old['version']
  /** The record as that version was shipped. Never changed afterwards. */
  readonly schema: v.GenericSchema<unknown, Old>
  readonly migrate: (old: Old) => New
}

/** A migration whose record types are hidden, so that several stand in one list. */
export interface Migration {
  readonly fromVersion: number
  /** The record of the next version; null where the value does not match the schema of `fromVersion`. */
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

const versionedSchema = v.object({ version: v.pipe(v.number(), v.integer()) })

/** The value after all migrations that apply; the very same value where none does. Never throws. */
export function runMigrations(value: unknown, migrations: readonly Migration[]): unknown {
  const parsed = v.safeParse(versionedSchema, value)
  const next = parsed.success
    ? migrations.find(({ fromVersion }) => fromVersion === parsed.output.version)?.migrate(value)
    : null
  return next == null ? value : runMigrations(next, migrations)
}
