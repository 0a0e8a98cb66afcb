// The users of one org whose tokens the person resets: whose the latest reset is, where only the person can say, and a
// button for each user's checklist.
import { useState } from 'preact/hooks'
import { t, uiLanguage } from '../../browser/i18n'
import { guideStatusOf } from '../../guide/guide-status'
import { userName } from '../../state/guide-display-name'
import type { Guide } from '../../state/records/guide-record-types'
import { guideKey, MAX_USERS } from '../../state/records/storage-keys'
import { guideInQuestion } from '../../state/users-of-org'
import { askBackground } from '../../ui/ask-background'
import { dayAndTimeText } from '../../ui/relative-time-text'
import { useFocusFallback } from '../../ui/use-focus-fallback'
import { STATUS_TEXTS } from '../other-orgs'
import { LabelForm } from './label-form'
import type { UsersProps } from './users-props'

export function LoadedUsersOfOrg({ subject, guides, showOutcome, chooseGuide }: UsersProps) {
  const [isLabelling, setLabelling] = useState(false)
  const setFocusFallback = useFocusFallback()
  const asking = guideInQuestion(guides)
  const known = guides.filter(({ asks }) => asks === null)
  const openLabelForm = () => {
    setFocusFallback('[data-field="label"]')
    setLabelling(true)
  }
  const closeLabelForm = () => {
    setFocusFallback('[data-users] [aria-pressed="true"]')
    setLabelling(false)
  }
  return (
    <>
      {guides.length >= MAX_USERS && (
        <p class="quiet" data-users-full>
          {t('users_all_taken')}
        </p>
      )}
      {asking !== null && (
        <WhoseReset
          asking={asking}
          known={known}
          showOutcome={showOutcome}
          onAnswered={(shown) => {
            setFocusFallback('[data-field="label"], [data-action="saved"], [data-action="start"]')
            chooseGuide(guideKey(shown.owner))
            setLabelling(shown === asking)
          }}
        />
      )}
      {known.length > 1 && (
        <section class="users" data-users aria-label={t('users_of_org')}>
          {known.map((guide) => (
            <UserButton
              key={guideKey(guide.owner)}
              guide={guide}
              isShown={guideKey(guide.owner) === subject.key}
              onClick={() => {
                setLabelling(false)
                chooseGuide(guideKey(guide.owner))
              }}
            />
          ))}
        </section>
      )}
      {subject.asks === null && known.length > 1 && isLabelling && (
        <LabelForm key={subject.key} subject={subject} showOutcome={showOutcome} onSaved={closeLabelForm} />
      )}
      {subject.asks === null && known.length > 1 && !isLabelling && (
        <button type="button" class="quiet" data-action="say-label" onClick={openLabelForm}>
          {t(subject.label === '' ? 'label_say' : 'label_change')}
        </button>
      )}
    </>
  )
}

/** A first user who is called nothing is "user 1" beside others. */
const nameAmongOthers = (guide: Guide): string => {
  const name = userName(guide)
  return name === '' ? t('user_number', 1) : name
}

function UserButton({ guide, isShown, onClick }: { guide: Guide; isShown: boolean; onClick: () => void }) {
  const status = guideStatusOf(guide.progress)
  return (
    <button type="button" class="chip" data-guide={guideKey(guide.owner)} aria-pressed={isShown} onClick={onClick}>
      <span dir="auto">{nameAmongOthers(guide)}</span>
      {status !== 'new' && <span class="quiet"> {t(STATUS_TEXTS[status])}</span>}
    </button>
  )
}

interface WhoseResetProps extends Pick<UsersProps, 'showOutcome'> {
  readonly asking: Guide
  readonly known: readonly Guide[]
  /** `shown`: the guide for which the reset counts from now on. */
  readonly onAnswered: (shown: Guide) => void
}

/** Nothing is lost while this is not answered: the reset has reminders of its own. */
function WhoseReset({ asking, known, showOutcome, onAnswered }: WhoseResetProps) {
  const answer = async (shown: Guide): Promise<string | null> => {
    const guide = guideKey(asking.owner)
    const refused = await askBackground(
      shown === asking || shown.owner.kind === 'login'
        ? { kind: 'is-of-other-user', guide }
        : { kind: 'is-of-known-user', guide, user: shown.owner.user },
    )
    if (refused === null) onAnswered(shown)
    return refused
  }
  const isWaited = ({ owner }: Guide): boolean => owner.kind === 'org' && owner.user === asking.asks
  return (
    <section class="panel" data-question="whose" aria-labelledby="whose-question">
      <p>{t('whose_text', dayAndTimeText(asking.progress.reset?.at ?? asking.changedAt, Date.now(), uiLanguage()))}</p>
      <h2 id="whose-question">{t('whose_question')}</h2>
      <div class="pair">
        {known.map((guide) => (
          <button
            type="button"
            class="secondary"
            key={guideKey(guide.owner)}
            data-action={isWaited(guide) ? 'same-user' : 'known-user'}
            onClick={() => showOutcome(answer(guide))}
          >
            {known.length === 1 && guide.label === '' ? t('whose_same') : t('whose_same_named', nameAmongOthers(guide))}
          </button>
        ))}
        <button type="button" class="secondary" data-action="other-user" onClick={() => showOutcome(answer(asking))}>
          {t('whose_other')}
        </button>
      </div>
      <p class="quiet">{t('whose_hint')}</p>
    </section>
  )
}
