// The view "Do you need a token at all?": one question after the other, with a button back, until an answer says what
// to do. After "I don't know", the answer first lists what to look up.
import { useEffect, useRef, useState } from 'preact/hooks'
import { t } from '../../browser/i18n'
import {
  type AssumedQuestionId,
  needAfter,
  openAssumptions,
  type RepliedQuestion,
  type Reply,
} from '../../knowledge/need-assumptions'
import { type AnswerId, isQuestion, NEED_TREE, type QuestionId } from '../../knowledge/need-decision-tree'
import { needAdviceText, needAssumptionText, needHintText, needText } from '../../ui/knowledge-texts'
import { useNow } from '../../ui/use-now'
import { AdminMessageNotice } from '../admin-message-notice'
import { ArticleLink } from './article-link'

export function NeedView() {
  const [replies, setReplies] = useState<readonly RepliedQuestion[]>([])
  const now = useNow()
  const id = needAfter(replies, now)
  const hasMoved = useRef(false)
  const shownText = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (hasMoved.current) shownText.current?.focus() // the button that had the focus is gone
    hasMoved.current = true
  }, [replies])
  const assumptions = isQuestion(id) ? [] : openAssumptions(replies, now)
  const isCertain = assumptions.length === 0
  return (
    <div class="advice" data-need={id} data-certain={isCertain}>
      <p class="asks" tabIndex={-1} ref={shownText}>
        {isQuestion(id) || isCertain ? needText(id) : t(`need_probably_${NEED_TREE[id].verdict}`)}
      </p>
      {!isQuestion(id) && !isCertain && <Assumptions assumptions={assumptions} answer={id} />}
      {isQuestion(id) ? (
        <QuestionButtons id={id} onReply={(reply) => setReplies([...replies, { id, reply }])} />
      ) : (
        <AnswerAdvice id={id} />
      )}
      <div class="row">
        {replies.length > 0 && (
          <button type="button" data-action="previous-question" onClick={() => setReplies(replies.slice(0, -1))}>
            {t('need_previous')}
          </button>
        )}
      </div>
    </div>
  )
}

interface AssumptionsProps {
  readonly assumptions: readonly AssumedQuestionId[]
  readonly answer: AnswerId
}

/** What to look up, and the answer that counts if all of it is so. */
function Assumptions({ assumptions, answer }: AssumptionsProps) {
  return (
    <>
      <ul class="assumptions">
        {assumptions.map((question) => (
          <li key={question} data-look-up={question}>
            <strong>{needAssumptionText(question)}</strong> <span class="quiet">{needHintText(question)}</span>
          </li>
        ))}
      </ul>
      <p>
        {t('need_then')} <strong>{needText(answer)}</strong>
      </p>
    </>
  )
}

const REPLY_LABELS = { yes: 'need_yes', no: 'need_no', unsure: 'need_unsure' } as const
const REPLIES: readonly Reply[] = ['yes', 'no', 'unsure']

function QuestionButtons({ id, onReply }: { id: QuestionId; onReply: (reply: Reply) => void }) {
  return (
    <>
      <p class="quiet">{needHintText(id)}</p>
      <div class="pair">
        {REPLIES.map((reply) => (
          <button key={reply} type="button" class="secondary" data-answer={reply} onClick={() => onReply(reply)}>
            {t(REPLY_LABELS[reply])}
          </button>
        ))}
      </div>
    </>
  )
}

function AnswerAdvice({ id }: { id: AnswerId }) {
  const { article, offersAdminMessage } = NEED_TREE[id]
  return (
    <>
      <p>{needAdviceText(id)}</p>
      <ArticleLink article={article} />
      {offersAdminMessage && <AdminMessageNotice seen="told" />}
    </>
  )
}
