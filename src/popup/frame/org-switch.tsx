// The switch between guides: the users of the org in front, and the other orgs. A click shows that guide in the popup.
import { t, tCount } from '../../browser/i18n'
import { type GuideStatus, guideStatusOf } from '../../guide/guide-status'
import { orgHost } from '../../salesforce/addresses/address-builders'
import { guideDisplayName, userName } from '../../state/guide-display-name'
import type { Guide, GuideOwner } from '../../state/records/guide-record-types'
import { adoptStylesheet } from '../../ui/adopt-stylesheet'
import { guideStatusText } from '../../ui/guide-status-text'
import { ChevronIcon } from '../../ui/icons'
import styles from '../../ui/status-dot.css?inline'
import type { Subject } from '../popup-subject'
import { useClosingDetails } from './use-closing-details'
import './adopt-items'

adoptStylesheet(styles)

interface Props {
  readonly guides: Readonly<Record<string, Guide>>
  /** The guide that is shown. */
  readonly subject: Subject | null
  readonly chooseGuide: (key: string) => void
}

/** The most urgent first. */
const STATUSES_BY_URGENCY: readonly GuideStatus[] = ['waiting', 'running', 'stopped', 'saved', 'new']

interface Entry {
  readonly key: string
  readonly guide: Guide
  readonly status: GuideStatus
  readonly isOfShownOrg: boolean
}

export function OrgSwitch({ guides, subject, chooseGuide }: Props) {
  const { details, close } = useClosingDetails()
  const entries = entriesOf(guides, subject)
  const orgCount = new Set(entries.map(({ guide: { owner } }) => (owner.kind === 'org' ? owner.org.key : ''))).size
  const isOnlyTheShown = entries.every(({ key }) => key === subject?.key)
  if (isOnlyTheShown) return null
  const choose = (key: string) => {
    chooseGuide(key)
    close()
  }
  const button = (entry: Entry) => (
    <EntryButton key={entry.key} entry={entry} isShown={entry.key === subject?.key} onClick={() => choose(entry.key)} />
  )
  return (
    <details class="orgs" ref={details}>
      <summary data-action="orgs">
        <span class="tag">
          {tCount(orgCount > 1 ? 'popup_orgs' : 'popup_users', orgCount > 1 ? orgCount : entries.length)}
        </span>
        <ChevronIcon />
      </summary>
      <nav class="sheet" aria-label={t('popup_other_orgs')}>
        <div data-users>{entries.filter(({ isOfShownOrg }) => isOfShownOrg).map(button)}</div>
        {entries.filter(({ isOfShownOrg }) => !isOfShownOrg).map(button)}
      </nav>
    </details>
  )
}

/** The users of the org that is shown first, then the orgs by urgency. A guide that asks whose it is has its own card. */
function entriesOf(guides: Props['guides'], subject: Subject | null): readonly Entry[] {
  return Object.entries(guides)
    .map(([key, guide]) => ({
      key,
      guide,
      status: guideStatusOf(guide.progress),
      isOfShownOrg: isShownOrg(guide.owner, subject),
    }))
    .filter(({ guide, status, isOfShownOrg }) => guide.asks === null && (status !== 'new' || isOfShownOrg))
    .sort(
      (a, b) =>
        Number(b.isOfShownOrg) - Number(a.isOfShownOrg) ||
        STATUSES_BY_URGENCY.indexOf(a.status) - STATUSES_BY_URGENCY.indexOf(b.status) ||
        b.guide.changedAt - a.guide.changedAt,
    )
}

const isShownOrg = (owner: GuideOwner, subject: Subject | null): boolean =>
  owner.kind === 'org'
    ? subject?.owner.kind === 'org' && subject.owner.org.key === owner.org.key
    : subject?.owner.kind === 'login'

interface EntryButtonProps {
  readonly entry: Entry
  readonly isShown: boolean
  readonly onClick: () => void
}

function EntryButton({ entry: { key, guide, status, isOfShownOrg }, isShown, onClick }: EntryButtonProps) {
  const user = userName(guide)
  return (
    <button type="button" class="item" data-guide={key} aria-current={isShown} onClick={onClick}>
      <span class="what">
        <span>{guideDisplayName(guide)}</span>
        <span class="small quiet" dir="auto">
          {isOfShownOrg && user !== '' ? user : addressOf(guide.owner)}
        </span>
      </span>
      {status !== 'new' && <span class={`state ${status}`}>{guideStatusText(guide.progress)}</span>}
    </button>
  )
}

/** The address, or the type where the name of a sandbox makes the address long. */
function addressOf(owner: GuideOwner): string {
  if (owner.kind === 'login') return owner.host
  const { type } = owner.org
  return type === 'production' ? orgHost(owner.org) : t(`popup_org_${type}`)
}
