// Texts that belong to what src/knowledge knows, by its ids. A missing text does not compile.
import { t } from '../browser/i18n'
import type { FailureId } from '../knowledge/failures'
import type { MailboxId } from '../knowledge/mailboxes'
import type { MailCauseId } from '../knowledge/missing-mail'
import type { AnswerId, NeedId, QuestionId } from '../knowledge/need-decision-tree'
import type { PlaceId } from '../knowledge/token-place-ids'
import type { ToolKindId } from '../knowledge/tool-kind-ids'
import { underscored } from './step-and-trouble-texts'

export const mailboxName = (id: MailboxId): string => t(`mailbox_${underscored(id)}`)
export const placeName = (id: PlaceId): string => t(`place_${underscored(id)}`)

export const toolName = (id: ToolKindId): string => t(`tool_${underscored(id)}`)
/** How the token goes into such a tool. */
export const toolHow = (id: ToolKindId): string => t(`tool_${underscored(id)}_how`)

/** A question, or the heading of an answer. */
export const needText = (id: NeedId): string => t(`need_${underscored(id)}`)
/** How to find out what a question asks. */
export const needHint = (id: QuestionId): string => t(`need_${underscored(id)}_hint`)
/** What to do after an answer. */
export const needToDo = (id: AnswerId): string => t(`need_${underscored(id)}_do`)

export const mailCause = (id: MailCauseId): string => t(`mail_cause_${underscored(id)}`)
/** How to find out whether it is this cause. */
export const mailCheck = (id: MailCauseId): string => t(`mail_check_${underscored(id)}`)

export const failureCause = (id: FailureId): string => t(`failure_${underscored(id)}_cause`)
export const failureRemedy = (id: FailureId): string => t(`failure_${underscored(id)}_remedy`)
/** Both, for the search among failures. */
export const failureText = (id: FailureId): string => `${failureCause(id)} ${failureRemedy(id)}`
