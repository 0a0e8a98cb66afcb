// The question whose token the latest reset is, where an earlier one in the same org still waits to be saved.
import { useId } from 'preact/hooks'
import { t, uiLanguage } from '../../browser/i18n'
import { userName } from '../../state/guide-display-name'
import type { Guide } from '../../state/records/guide-record-types'
import { guideKey } from '../../state/records/storage-keys'
import { askBackground, type ShowOutcome } from '../../ui/ask-background'
import { dayAndTimeText } from '../../ui/relative-time-text'

/** A first user who is called nothing is "user 1" beside others. */
const nameAmongOthers = (guide: Guide): string => userName(guide) || t('user_number', 1)

interface Props {
  readonly asking: Guide
  readonly known: readonly Guide[]
  readonly showOutcome: ShowOutcome
  /** `shown`: the guide for which the reset counts from now on. */
  readonly onAnswered: (shown: Guide) => void
}

/** Nothing is lost while this is not answered: the reset has reminders of its own. */
export function WhoseReset({ asking, known, showOutcome, onAnswered }: Props) {
  const titleId = useId()
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
  const resetAt = asking.progress.reset?.at ?? asking.changedAt
  return (
    <section class="card" data-question="whose" aria-labelledby={titleId}>
      <div class="stack">
        <h2 class="title" id={titleId}>
          {t('whose_question')}
        </h2>
        <p>{t('whose_text', dayAndTimeText(resetAt, Date.now(), uiLanguage()))}</p>
      </div>
      <p class="small quiet">{t('whose_hint')}</p>
      <div class="actions">
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
    </section>
  )
}
