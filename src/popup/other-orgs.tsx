// Buttons for the guides of other orgs: a click shows that guide in the popup.
import { t } from '../browser/i18n'
import { type GuideStatus, guideStatusOf } from '../guide/guide-status'
import { guideDisplayName } from '../state/guide-display-name'
import type { Guide, GuideOwner } from '../state/records/guide-record-types'
import type { Subject } from './popup-subject'

interface Props {
  guides: Readonly<Record<string, Guide>>
  /** The guide that is shown. Other users of its org are not listed here; see users/users-of-org.tsx. */
  subject: Subject | null
  chooseGuide: (key: string) => void
}

export const STATUS_TEXTS = {
  running: 'popup_other_running',
  waiting: 'popup_other_waiting',
  stopped: 'popup_other_stopped',
  saved: 'popup_other_saved',
} as const satisfies Record<Exclude<GuideStatus, 'new'>, string>

/** The most urgent first. */
const STATUSES_BY_URGENCY: readonly GuideStatus[] = ['waiting', 'running', 'stopped', 'saved']
/** No more fit into the popup. The other guides are reached from their own tabs. */
const MAX_SHOWN = 5

export function OtherOrgs({ guides, subject, chooseGuide }: Props) {
  const others = Object.entries(guides)
    .map(([key, guide]) => ({ key, guide, status: guideStatusOf(guide.progress) }))
    .filter(({ guide, status }) => !isShownOrg(guide.owner, subject) && guide.asks === null && status !== 'new')
    .sort(
      (a, b) =>
        STATUSES_BY_URGENCY.indexOf(a.status) - STATUSES_BY_URGENCY.indexOf(b.status) ||
        b.guide.changedAt - a.guide.changedAt,
    )
    .slice(0, MAX_SHOWN)
  if (others.length === 0) return null
  return (
    <section class="others">
      <h2>{t('popup_other_orgs')}</h2>
      {others.map(({ key, guide, status }) => (
        <button type="button" key={key} data-guide={key} onClick={() => chooseGuide(key)}>
          <span>{guideDisplayName(guide)}</span>
          <span class="quiet">{status !== 'new' && t(STATUS_TEXTS[status])}</span>
        </button>
      ))}
    </section>
  )
}

const isShownOrg = (owner: GuideOwner, subject: Subject | null): boolean =>
  owner.kind === 'org'
    ? subject?.owner.kind === 'org' && subject.owner.org.key === owner.org.key
    : subject?.owner.kind === 'login'
