// What is known about one error message of a login.
import type { ArticleId } from './articles'
import type { RetirementId } from './password-login-retirements'
import type { SourcedFact } from './sourced-fact'

export interface Failure extends SourcedFact {
  /**
   * The message as it is shown here. Codes, and what tools print, are the same everywhere. What Login History prints is in the
   * language of the person who reads it.
   */
  readonly message: string
  /** Codes, in the letters in which Salesforce prints them, that mean this failure and no other. */
  readonly codes: readonly string[]
  /** Codes that come with several failures. They decide only where nothing else does. */
  readonly vagueCodes: readonly string[]
  /** What is printed besides a code, of two words or more. */
  readonly phrases: readonly string[]
  /** More words that people may search for. */
  readonly searchWords: readonly string[]
  readonly article: ArticleId
  /** From the day of this retirement on, another remedy takes the place of this one: `failure_<id>_remedy_ended`. */
  readonly until?: RetirementId
}
