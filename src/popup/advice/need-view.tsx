// "Do you need a token at all?": one question after the other, with the way back, to an answer that says what to do.
import { useEffect, useRef, useState } from 'preact/hooks'
import { t } from '../../browser/i18n'
import { isQuestion, NEED, NEED_START, type NeedId } from '../../knowledge/need-decision-tree'
import { needHint, needText, needToDo } from '../../ui/knowledge-texts'
import { ArticleLink } from './article-link'

export function NeedView() {
  const [path, setPath] = useState<readonly NeedId[]>([NEED_START])
  const id = path.at(-1) ?? NEED_START
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
      {isQuestion(id) ? <Choice id={id} choose={(next) => setPath([...path, next])} /> : <Answer id={id} />}
      <div class="row">{back}</div>
    </div>
  )
}

function Choice({ id, choose }: { id: Parameters<typeof needHint>[0]; choose: (next: NeedId) => void }) {
  const { yes, no, unsure } = NEED[id]
  return (
    <>
      <p class="quiet">{needHint(id)}</p>
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

function Answer({ id }: { id: Parameters<typeof needToDo>[0] }) {
  return (
    <>
      <p>{needToDo(id)}</p>
      <ArticleLink article={NEED[id].article} />
    </>
  )
}
