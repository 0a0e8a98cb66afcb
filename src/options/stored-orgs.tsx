// What is stored of each org, and a way to delete it.
import { type MessageKey, t, uiLanguage } from '../browser/i18n'
import type { Items } from '../browser/storage'
import { type GuideStatus, guideStatusOf } from '../guide/guide-status'
import { isRunning } from '../guide/progress-state'
import { orgName } from '../state/org-display-name'
import type { Guide } from '../state/records/guide-record'
import { orgGuideKey, tokenPlaceKey, toolsKey } from '../state/records/storage-keys'
import type { StoredState } from '../state/stored/stored-state'
import { placeName } from '../ui/knowledge-texts'
import { when } from '../ui/relative-time-text'
import { Delete } from './delete-org-button'
import { orgsIn } from './orgs-of-stored-keys'

interface Props {
  readonly shelf: StoredState
  readonly items: Items
  readonly remove: (keys: readonly string[]) => void
}

export function Orgs({ shelf, items, remove }: Props) {
  const orgs = orgsIn(Object.keys(items))
  return (
    <section>
      <h2>{t('options_orgs')}</h2>
      {orgs.length === 0 && <p class="quiet">{t('options_no_orgs')}</p>}
      <ul class="rows">
        {orgs.map(({ key, keys }) => {
          const guide = shelf.guides[orgGuideKey(key)]
          const name = guide === undefined ? key : orgName(guide.owner)
          return (
            <li key={key} data-org-key={key}>
              <div>
                <strong>{name}</strong>
                {linesOf(shelf, key, guide).map((line) => (
                  <span key={line} class="quiet">
                    {line}
                  </span>
                ))}
              </div>
              <Delete name={name} isUnderWay={isUnderWay(guide)} onDelete={() => remove(keys)} />
            </li>
          )
        })}
      </ul>
    </section>
  )
}

const isUnderWay = (guide: Guide | undefined): boolean => guide !== undefined && isRunning(guide.progress)

const STAGES: Readonly<Record<GuideStatus, MessageKey>> = {
  new: 'options_stage_new',
  running: 'popup_other_running',
  waiting: 'popup_other_waiting',
  stopped: 'popup_other_stopped',
  saved: 'popup_other_saved',
}

function linesOf({ tools, places }: StoredState, key: string, guide: Guide | undefined): readonly string[] {
  const listed = tools[toolsKey(key)]?.length ?? 0
  const place = places[tokenPlaceKey(key)]
  const reset = guide?.progress.reset?.at ?? guide?.progress.lastReset?.at
  return [
    ...(guide === undefined ? [] : [t('options_checklist', t(STAGES[guideStatusOf(guide.progress)]))]),
    ...(reset === undefined ? [] : [t('popup_last_reset', when(reset, Date.now(), uiLanguage()))]),
    ...(listed === 0 ? [] : [t('options_tools', String(listed))]),
    ...(place === undefined ? [] : [t('options_place', placeName(place.kind))]),
  ]
}
