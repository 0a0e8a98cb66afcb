// The view "Do you need a token at all?": one question after the other, with a button back, until an answer says what
// to do. After "I don't know", the answer first lists what to look up.
import { useEffect, useRef, useState } from 'preact/hooks'
import { t } from '../../browser/i18n'
import {
  type AssumedQuestionId,
  liveReplies,
  mostQuestionsFrom,
  needAfter,
  openAssumptions,
  REPLIES,
  type Reply,
} from '../../knowledge/need-assumptions'
import { type AnswerId, isQuestion, NEED_TREE, type QuestionId } from '../../knowledge/need-decision-tree'
import { BackIcon } from '../../ui/icons'
import { needAdviceText, needAssumptionText, needHintText, needText } from '../../ui/knowledge-texts'
import { showTogether } from '../../ui/show-together'
import { useNow } from '../../ui/use-now'
import { AdminMessageNotice } from '../states/admin-message-notice'
import { ViewBody } from '../view-frame'
import type { ViewProps } from '../view-props'
import { ArticleLink } from './article-link'
import { readReplies, writeReplies } from './replies-in-address'
import { RepliesSoFar } from './replies-so-far'
import { REPLY_LABELS } from './reply-labels'

export function NeedView({ message }: ViewProps) {
  const now = useNow()
  const [replies, setReplies] = useState(() => readReplies(now))
  const id = needAfter(replies, now)
  const live = liveReplies(replies, now)
  const hasMoved = useRef(false)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    writeReplies(replies)
    if (hasMoved.current) heading.current?.focus() // the button that had the focus is gone
    hasMoved.current = true
    const last = heading.current?.parentElement?.lastElementChild
    if (heading.current && last) showTogether(heading.current, last)
  }, [replies])
  useEffect(() => () => writeReplies([]), [])
  const assumptions = isQuestion(id) ? [] : openAssumptions(replies, now)
  const isCertain = assumptions.length === 0
  return (
    <ViewBody
      view="need"
      message={message}
      foot={
        replies.length > 0 && (
          <button
            type="button"
            class="plain quiet"
            data-action="previous-question"
            onClick={() => setReplies(replies.slice(0, -1))}
          >
            <BackIcon />
            {t('need_previous')}
          </button>
        )
      }
    >
      <RepliesSoFar replies={live} />
      <section class="card" data-need={id} data-certain={isCertain}>
        <p class="small quiet">
          {isQuestion(id)
            ? t('need_number', live.length + 1, live.length + mostQuestionsFrom(id, now))
            : t('need_answer')}
        </p>
        <h2 class="title" tabIndex={-1} ref={heading}>
          {isQuestion(id) || isCertain ? needText(id) : t(`need_probably_${NEED_TREE[id].verdict}`)}
        </h2>
        {!isQuestion(id) && !isCertain && <Assumptions assumptions={assumptions} answer={id} />}
        {isQuestion(id) ? (
          <ReplyButtons id={id} onReply={(reply) => setReplies([...replies, { id, reply }])} />
        ) : (
          <AnswerAdvice id={id} />
        )}
      </section>
    </ViewBody>
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
      <ul class="look-up">
        {assumptions.map((question) => (
          <li key={question} data-look-up={question}>
            <strong>{needAssumptionText(question)}</strong> <span class="quiet">{needHintText(question)}</span>
          </li>
        ))}
      </ul>
      <div>
        <p class="small quiet">{t('need_then')}</p>
        <h3>{needText(answer)}</h3>
      </div>
    </>
  )
}

function ReplyButtons({ id, onReply }: { id: QuestionId; onReply: (reply: Reply) => void }) {
  return (
    <>
      <p class="quiet">{needHintText(id)}</p>
      <div class="actions replies">
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
      <p>
        <ArticleLink article={article} />
      </p>
      {offersAdminMessage && <AdminMessageNotice seen="told" />}
    </>
  )
}
