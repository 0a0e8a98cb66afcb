// What stands above everything: stored data that is damaged or could not be written, what the browser refuses, and a missing
// host permission where no card asks for it.
import { openOptionsPage } from '../../browser/extension-info'
import { t } from '../../browser/i18n'
import { requestHostPermissions } from '../../browser/permissions'
import { GROUP_PATTERNS } from '../../salesforce/hosts/host-patterns'
import type { HostGroup } from '../../salesforce/hosts/host-table'
import type { StoredState } from '../../state/stored/stored-state'
import { askBackground, type ShowOutcome } from '../../ui/ask-background'
import { WarningIcon } from '../../ui/icons'
import type { MissingAccess } from '../site-access'

export interface WarningsProps {
  readonly stored: StoredState
  /** Null where nothing is missing, and where a card asks for it. */
  readonly missingAccess: MissingAccess | null
  readonly showOutcome: ShowOutcome
}

export function LoadedWarnings({ stored, missingAccess, showOutcome }: WarningsProps) {
  const { refusedParts } = stored
  const isReminding = !refusedParts.includes('alarms') && !refusedParts.includes('notifications')
  return (
    <>
      {stored.hasPendingWrites && (
        <Warning
          id="unstored"
          kind="fault"
          title={t('unstored_title')}
          text={t('unstored_text')}
          button={t('popup_options')}
          onClick={() => void openOptionsPage()}
        />
      )}
      {stored.unacknowledgedDamage.length > 0 && (
        <Warning
          id="damage"
          kind="caution"
          title={t('popup_damage_title')}
          text={t('popup_damage')}
          button={t('popup_damage_ok')}
          onClick={() => showOutcome(askBackground({ kind: 'acknowledge-damage' }))}
        />
      )}
      {missingAccess !== null && (
        <Warning
          id="permission"
          kind="caution"
          title={t('popup_permission_title')}
          text={t('popup_permission')}
          button={t('popup_permission_allow')}
          onClick={() => void requestHostsAndReload(missingAccess.group)}
        />
      )}
      {refusedParts.includes('script') ? (
        <Warning id="refused" kind="caution" title={t('popup_refused_script_title')} text={t('popup_refused_script')} />
      ) : (
        !isReminding && (
          <Warning
            id="refused"
            kind="caution"
            title={t('popup_refused_reminders_title')}
            text={t('popup_refused_reminders')}
          />
        )
      )}
    </>
  )
}

/** The browser asks the person. After a yes, the popup reloads, because it may see more tabs now. */
async function requestHostsAndReload(group: HostGroup): Promise<void> {
  if (await requestHostPermissions(GROUP_PATTERNS[group])) location.reload()
}

interface WarningProps {
  readonly id: string
  readonly kind: 'caution' | 'fault'
  readonly title: string
  readonly text: string
  readonly button?: string
  readonly onClick?: () => void
}

function Warning({ id, kind, title, text, button, onClick }: WarningProps) {
  return (
    <section class={`notice ${kind}`} data-notice={id} role="alert">
      <WarningIcon />
      <div class="stack">
        <div>
          <h2>{title}</h2>
          <p>{text}</p>
        </div>
        {button !== undefined && (
          <button type="button" class="secondary slim" onClick={onClick}>
            {button}
          </button>
        )}
      </div>
    </section>
  )
}
