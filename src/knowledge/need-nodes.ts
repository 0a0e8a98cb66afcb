// The shapes of questions and answers of "Do you need a token at all?".
import type { ArticleId } from './articles'
import type { RetirementId } from './password-login-retirements'
import type { SourcedFact } from './sourced-fact'

interface NeedFact extends SourcedFact {
  /** From the day of a retirement on, another answer takes the place of this question or answer. */
  readonly until?: { readonly retirement: RetirementId; readonly next: string }
}

export interface Question extends NeedFact {
  readonly kind: 'question'
  readonly yes: string
  readonly no: string
  /**
   * The next id for a person who does not know. Where it is that of `yes` or of `no`, this is assumed, and the answer
   * at the end says so: `need_<id>_if` is the sentence. Elsewhere it is an answer that is right for “yes” and for “no”.
   */
  readonly unsure: string
}

export interface Answer extends NeedFact {
  readonly kind: 'answer'
  /**
   * `yes`: the person needs a token. `no`: they need none, or it would not help. `cannot`: they cannot get one before
   * something in their org is changed.
   */
  readonly verdict: 'no' | 'yes' | 'cannot'
  readonly article: ArticleId
  /** With this answer stands the message that an administrator can be sent: they must look why the option is missing. */
  readonly offersAdminMessage?: true
}
