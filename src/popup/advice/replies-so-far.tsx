// What the person has replied so far, the last few in sight. The question stands beside each reply: it was read a moment ago,
// and a statement beside "No" would say the opposite at first glance.
import { t } from '../../browser/i18n'
import type { RepliedQuestion } from '../../knowledge/need-assumptions'
import { ChevronIcon, TickIcon } from '../../ui/icons'
import { needText } from '../../ui/knowledge-texts'
import { REPLY_LABELS } from './reply-labels'

/** With more of them, the question itself would not fit into the popup. */
const MAX_IN_SIGHT = 3

export function RepliesSoFar({ replies }: { replies: readonly RepliedQuestion[] }) {
  if (replies.length === 0) return null
  const earlier = replies.slice(0, -MAX_IN_SIGHT)
  return (
    <section class="stack" aria-label={t('need_trail')}>
      {earlier.length > 0 && (
        <details class="earlier">
          <summary class="small quiet">
            {t('need_earlier')}
            <ChevronIcon />
          </summary>
          <Trail replies={earlier} />
        </details>
      )}
      <Trail replies={replies.slice(-MAX_IN_SIGHT)} />
    </section>
  )
}

const Trail = ({ replies }: { replies: readonly RepliedQuestion[] }) => (
  <ol class="trail">
    {replies.map(({ id, reply }) => (
      <li key={id}>
        <TickIcon />
        <span>{needText(id)}</span>
        <strong>{t(REPLY_LABELS[reply])}</strong>
      </li>
    ))}
  </ol>
)
