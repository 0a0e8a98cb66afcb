// The orgs that something is stored of, what that is, and a button that deletes it.
import { t, tCount, uiLanguage } from '../../browser/i18n'
import type { Items } from '../../browser/storage'
import { guideStatusOf } from '../../guide/guide-status'
import { isRunning } from '../../guide/progress-state'
import { orgHost } from '../../salesforce/addresses/address-builders'
import { guideDisplayName } from '../../state/guide-display-name'
import type { Guide } from '../../state/records/guide-record-types'
import { orgGuideKey, tokenPlaceKey, toolsKey } from '../../state/records/storage-keys'
import type { StoredState } from '../../state/stored/stored-state'
import { guideStatusText } from '../../ui/guide-status-text'
import { tokenPlaceName } from '../../ui/knowledge-texts'
import { dayAndTimeText } from '../../ui/relative-time-text'
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
    <>
      <h3>{t('options_orgs')}</h3>
      {orgs.length === 0 && <p class="quiet">{t('options_no_orgs')}</p>}
      {orgs.length > 0 && (
        <ul class="things">
          {orgs.map(({ key, keys }) => (
            <OrgRow key={key} orgKey={key} stored={stored} onDelete={() => remove(keys)} />
          ))}
        </ul>
      )}
    </>
  )
}

interface RowProps {
  readonly orgKey: string
  readonly stored: StoredState
  readonly onDelete: () => void
}

function OrgRow({ orgKey, stored, onDelete }: RowProps) {
  const guide = stored.guides[orgGuideKey(orgKey)]
  const name = guide === undefined ? orgKey : guideDisplayName(guide)
  const status = guide === undefined ? null : guideStatusOf(guide.progress)
  return (
    <li class="setting" data-org-key={orgKey}>
      <div class="what">
        <span>
          <strong>{name}</strong> <span class="quiet">{hostOf(guide)}</span>
        </span>
        <span class="facts small quiet">
          {guide !== undefined && status !== null && (
            <span class={`state ${status}`}>{guideStatusText(guide.progress)}</span>
          )}
          {factsOf(stored, orgKey, guide).map((fact) => (
            <span key={fact}>{fact}</span>
          ))}
        </span>
      </div>
      <DeleteOrgButton
        orgDisplayName={name}
        isGuideRunning={guide !== undefined && isRunning(guide.progress)}
        onDelete={onDelete}
      />
    </li>
  )
}

/** Where the org answers; empty while that is not known. */
const hostOf = (guide: Guide | undefined): string => (guide?.owner.kind === 'org' ? orgHost(guide.owner.org) : '')

function factsOf({ tools, tokenPlaces }: StoredState, key: string, guide: Guide | undefined): readonly string[] {
  const toolCount = tools[toolsKey(key)]?.length ?? 0
  const tokenPlace = tokenPlaces[tokenPlaceKey(key)]
  const resetAt = guide?.progress.reset?.at ?? guide?.progress.lastReset?.at
  return [
    ...(toolCount === 0 ? [] : [tCount('options_tools', toolCount)]),
    ...(resetAt === undefined ? [] : [t('popup_last_reset', dayAndTimeText(resetAt, Date.now(), uiLanguage()))]),
    ...(tokenPlace === undefined ? [] : [t('options_place', tokenPlaceName(tokenPlace.kind))]),
  ]
}
