// The orgs that something is stored of, what that is, and a button that deletes it.
import { type MessageKey, t, tCount, uiLanguage } from '../browser/i18n'
import type { Items } from '../browser/storage'
import { type GuideStatus, guideStatusOf } from '../guide/guide-status'
import { isRunning } from '../guide/progress-state'
import { guideDisplayName } from '../state/guide-display-name'
import type { Guide } from '../state/records/guide-record-types'
import { orgGuideKey, tokenPlaceKey, toolsKey } from '../state/records/storage-keys'
import type { StoredState } from '../state/stored/stored-state'
import { tokenPlaceName } from '../ui/knowledge-texts'
import { dayAndTimeText } from '../ui/relative-time-text'
import { DeleteOrgButton } from './delete-org-button'
import { orgsOfStoredKeys } from './orgs-of-stored-keys'

interface Props {
  readonly stored: StoredState
  readonly items: Items
  readonly remove: (keys: readonly string[]) => void
}

export function StoredOrgs({ stored, items, remove }: Props) {
  const orgs = orgsOfStoredKeys(Object.keys(items))
  return (
    <section>
      <h2>{t('options_orgs')}</h2>
      {orgs.length === 0 && <p class="quiet">{t('options_no_orgs')}</p>}
      <ul class="rows">
        {orgs.map(({ key, keys }) => {
          const guide = stored.guides[orgGuideKey(key)]
          const name = guide === undefined ? key : guideDisplayName(guide)
          return (
            <li key={key} data-org-key={key}>
              <div>
                <strong>{name}</strong>
                {orgDetailLines(stored, key, guide).map((line) => (
                  <span key={line} class="quiet">
                    {line}
                  </span>
                ))}
              </div>
              <DeleteOrgButton
                orgDisplayName={name}
                isGuideRunning={isGuideRunning(guide)}
                onDelete={() => remove(keys)}
              />
            </li>
          )
        })}
      </ul>
    </section>
  )
}

const isGuideRunning = (guide: Guide | undefined): boolean => guide !== undefined && isRunning(guide.progress)

const STATUS_TEXTS: Readonly<Record<GuideStatus, MessageKey>> = {
  new: 'options_stage_new',
  running: 'popup_other_running',
  waiting: 'popup_other_waiting',
  stopped: 'popup_other_stopped',
  saved: 'popup_other_saved',
}

function orgDetailLines({ tools, tokenPlaces }: StoredState, key: string, guide: Guide | undefined): readonly string[] {
  const toolCount = tools[toolsKey(key)]?.length ?? 0
  const tokenPlace = tokenPlaces[tokenPlaceKey(key)]
  const resetAt = guide?.progress.reset?.at ?? guide?.progress.lastReset?.at
  return [
    ...(guide === undefined ? [] : [t('options_checklist', t(STATUS_TEXTS[guideStatusOf(guide.progress)]))]),
    ...(resetAt === undefined ? [] : [t('popup_last_reset', dayAndTimeText(resetAt, Date.now(), uiLanguage()))]),
    ...(toolCount === 0 ? [] : [tCount('options_tools', toolCount)]),
    ...(tokenPlace === undefined ? [] : [t('options_place', tokenPlaceName(tokenPlace.kind))]),
  ]
}
