// What dependency-list.mjs gives, for TypeScript.

export interface Dependency {
  readonly name: string
  readonly version: string
  readonly licence: string
  readonly broughtBy: string
}

export function dependenciesOf(lockFile: string): readonly Dependency[]
