// The texts for the entries of src/knowledge, by their ids. An id without its texts in messages.json is a type error.
import { t } from '../browser/i18n'
import type { DatedFailureId, FailureId } from '../knowledge/login-failures'
import type { MailCauseId } from '../knowledge/missing-mail'
import type { AssumedQuestionId } from '../knowledge/need-assumptions'
import type { AnswerId, NeedId, QuestionId } from '../knowledge/need-decision-tree'
import type { MailboxId } from '../knowledge/token-mail-and-mailboxes'
import type { TokenPlaceId } from '../knowledge/token-place-ids'
import type { ToolKindId } from '../knowledge/tool-kind-ids'
import { underscored } from './step-and-phase-texts'

export const mailboxName = (id: MailboxId): string => t(`mailbox_${underscored(id)}`)
export const tokenPlaceName = (id: TokenPlaceId): string => t(`place_${underscored(id)}`)

export const toolKindName = (id: ToolKindId): string => t(`tool_${underscored(id)}`)
/** How the token is entered into a tool of this kind. */
export const tokenEntryText = (id: ToolKindId): string => t(`tool_${underscored(id)}_how`)

/** A question, or the heading of an answer. */
export const needText = (id: NeedId): string => t(`need_${underscored(id)}`)
/** How to find out what a question asks. */
export const needHintText = (id: QuestionId): string => t(`need_${underscored(id)}_hint`)
/** What “I don’t know” assumes. */
export const needAssumptionText = (id: AssumedQuestionId): string => t(`need_${underscored(id)}_if`)
/** What to do after an answer. */
export const needAdviceText = (id: AnswerId): string => t(`need_${underscored(id)}_do`)

export const mailCauseText = (id: MailCauseId): string => t(`mail_cause_${underscored(id)}`)
/** How to find out whether this is the cause. */
export const mailCheckText = (id: MailCauseId): string => t(`mail_check_${underscored(id)}`)

export const failureCauseText = (id: FailureId): string => t(`failure_${underscored(id)}_cause`)
export const failureRemedyText = (id: FailureId): string => t(`failure_${underscored(id)}_remedy`)
/** The remedy from the day on that `until` names. */
export const endedRemedyText = (id: DatedFailureId): string => t(`failure_${underscored(id)}_remedy_ended`)
