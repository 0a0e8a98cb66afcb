// What the replies to a question of "Do you need a token at all?" are called.
import type { MessageKey } from '../../browser/i18n'
import type { Reply } from '../../knowledge/need-assumptions'

export const REPLY_LABELS = { yes: 'need_yes', no: 'need_no', unsure: 'need_unsure' } as const satisfies Record<
  Reply,
  MessageKey
>
