// The view "Do you need a token at all?": one question after the other, with a button back, until an answer says what
// to do.
import { useEffect, useRef, useState } from 'preact/hooks'
import { t } from '../../browser/i18n'
import {
  type AnswerId,
  FIRST_QUESTION,
  isQuestion,
  NEED_TREE,
  type NeedId,
  type QuestionId,
} from '../../knowledge/need-decision-tree'
import { needAdviceText, needHintText, needText } from '../../ui/knowledge-texts'
import { ArticleLink } from './article-link'

export function NeedView() {
  /** The questions so far, and the question or answer that is shown, last. */
  const [path, setPath] = useState<readonly NeedId[]>([FIRST_QUESTION])
  const id = path.at(-1) ?? FIRST_QUESTION
  const shownText = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (path.length > 1) shownText.current?.focus() // the button that had the focus is gone
  }, [path])
  const backButton = path.length > 1 && (
    <button type="button" data-action="previous-question" onClick={() => setPath(path.slice(0, -1))}>
      {t('need_previous')}
    </button>
  )
  return (
    <div class="advice" data-need={id}>
      <p class="asks" tabIndex={-1} ref={shownText}>
        {needText(id)}
      </p>
      {isQuestion(id) ? (
        <QuestionButtons id={id} onChoose={(next) => setPath([...path, next])} />
      ) : (
        <AnswerAdvice id={id} />
      )}
      <div class="row">{backButton}</div>
    </div>
  )
}

function QuestionButtons({ id, onChoose }: { id: QuestionId; onChoose: (next: NeedId) => void }) {
  const { yes, no, unsure } = NEED_TREE[id]
  return (
    <>
      <p class="quiet">{needHintText(id)}</p>
      <div class="pair">
        <button type="button" class="secondary" data-answer="yes" onClick={() => onChoose(yes)}>
          {t('need_yes')}
        </button>
        <button type="button" class="secondary" data-answer="no" onClick={() => onChoose(no)}>
          {t('need_no')}
        </button>
        <button type="button" class="secondary" data-answer="unsure" onClick={() => onChoose(unsure)}>
          {t('need_unsure')}
        </button>
      </div>
    </>
  )
}

function AnswerAdvice({ id }: { id: AnswerId }) {
  return (
    <>
      <p>{needAdviceText(id)}</p>
      <ArticleLink article={NEED_TREE[id].article} />
    </>
  )
}
