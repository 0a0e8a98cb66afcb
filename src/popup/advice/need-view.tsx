// "Do you need a token at all?": one question after the other, with the way back, to an answer that says what to do.
import { useEffect, useRef, useState } from 'preact/hooks'
import { t } from '../../browser/i18n'
import { FIRST_QUESTION, isQuestion, NEED_TREE, type NeedId } from '../../knowledge/need-decision-tree'
import { needAdviceText, needHintText, needText } from '../../ui/knowledge-texts'
import { ArticleLink } from './article-link'

export function NeedView() {
  const [path, setPath] = useState<readonly NeedId[]>([FIRST_QUESTION])
  const id = path.at(-1) ?? FIRST_QUESTION
  const question = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (path.length > 1) question.current?.focus() // the button that was pressed is gone
  }, [path])
  const back = path.length > 1 && (
    <button type="button" data-action="previous-question" onClick={() => setPath(path.slice(0, -1))}>
      {t('need_previous')}
    </button>
  )
  return (
    <div class="advice" data-need={id}>
      <p class="asks" tabIndex={-1} ref={question}>
        {needText(id)}
      </p>
      {isQuestion(id) ? (
        <QuestionButtons id={id} choose={(next) => setPath([...path, next])} />
      ) : (
        <AnswerAdvice id={id} />
      )}
      <div class="row">{back}</div>
    </div>
  )
}

function QuestionButtons({ id, choose }: { id: Parameters<typeof needHintText>[0]; choose: (next: NeedId) => void }) {
  const { yes, no, unsure } = NEED_TREE[id]
  return (
    <>
      <p class="quiet">{needHintText(id)}</p>
      <div class="pair">
        <button type="button" class="secondary" data-answer="yes" onClick={() => choose(yes)}>
          {t('need_yes')}
        </button>
        <button type="button" class="secondary" data-answer="no" onClick={() => choose(no)}>
          {t('need_no')}
        </button>
        <button type="button" class="secondary" data-answer="unsure" onClick={() => choose(unsure)}>
          {t('need_unsure')}
        </button>
      </div>
    </>
  )
}

function AnswerAdvice({ id }: { id: Parameters<typeof needAdviceText>[0] }) {
  return (
    <>
      <p>{needAdviceText(id)}</p>
      <ArticleLink article={NEED_TREE[id].article} />
    </>
  )
}
