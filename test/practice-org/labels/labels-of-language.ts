// What the labels of a language are: those that the walk depends on, and those around it: chrome, login form, tree.
import type { WalkLabels } from './walk'

export interface OtherLabels {
  readonly viewProfile: string
  readonly logOut: string
  readonly switchToClassic: string
  readonly setup: string
  readonly search: string
  readonly username: string
  readonly password: string
  readonly logIn: string
  readonly rememberMe: string
  /** what a filter or search says that finds nothing */
  readonly noResults: string
  /** labels of groups and leaves by their ids */
  readonly tree: Readonly<Record<string, string>>
}

export type Labels = WalkLabels & OtherLabels
