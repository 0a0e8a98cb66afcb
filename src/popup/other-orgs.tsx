// Guides of other orgs, side by side.
import { t } from '../browser/i18n'
import { type GuideStatus, guideStatusOf } from '../guide/guide-status'
import { orgName } from '../state/org-display-name'
import type { Guide } from '../state/records/guide-record'

interface Props {
  guides: Readonly<Record<string, Guide>>
  current: string | null
  choose: (key: string) => void
}

const STATUS_TEXTS = {
  running: 'popup_other_running',
  waiting: 'popup_other_waiting',
  stopped: 'popup_other_stopped',
  saved: 'popup_other_saved',
} as const satisfies Record<Exclude<GuideStatus, 'new'>, string>

/** The most urgent first, and no more than fit; the others are a click on their tab away. */
const STATUSES_BY_URGENCY: readonly GuideStatus[] = ['waiting', 'running', 'stopped', 'saved']
const MAX_SHOWN = 5

export function OtherOrgs({ guides, current, choose }: Props) {
  const others = Object.entries(guides)
    .map(([key, guide]) => ({ key, guide, stage: guideStatusOf(guide.progress) }))
    .filter(({ key, stage }) => key !== current && stage !== 'new')
    .sort(
      (a, b) =>
        STATUSES_BY_URGENCY.indexOf(a.stage) - STATUSES_BY_URGENCY.indexOf(b.stage) ||
        b.guide.changedAt - a.guide.changedAt,
    )
    .slice(0, MAX_SHOWN)
  if (others.length === 0) return null
  return (
    <section class="others">
      <h2>{t('popup_other_orgs')}</h2>
      {others.map(({ key, guide, stage }) => (
        <button type="button" key={key} data-guide={key} onClick={() => choose(key)}>
          <span>{orgName(guide.owner)}</span>
          <span class="quiet">{stage !== 'new' && t(STATUS_TEXTS[stage])}</span>
        </button>
      ))}
    </section>
  )
}
