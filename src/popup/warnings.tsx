// Warnings at the top of the popup: stored data that is damaged or could not be written, a missing host permission.

import { openOptionsPage } from '../browser/extension-info'
import { listText, type MessageKey, t } from '../browser/i18n'
import { requestHostPermissions } from '../browser/permissions'
import { GROUP_PATTERNS } from '../salesforce/hosts/host-patterns'
import type { HostGroup } from '../salesforce/hosts/host-table'
import type { StoredState } from '../state/stored/stored-state'
import { askBackground, type ShowOutcome } from '../ui/ask-background'
import type { MissingAccess } from './site-access'
import type { TabContext } from './tab-context'

interface Props {
  stored: StoredState
  tabContext: TabContext
  showOutcome: ShowOutcome
}

export function Warnings({ stored, tabContext, showOutcome }: Props) {
  const refusedText = refusedPartsText(stored)
  return (
    <>
      {stored.hasPendingWrites && (
        <Warning
          id="unstored"
          title={t('unstored_title')}
          text={t('unstored_text')}
          button={t('popup_options')}
          onClick={() => void openOptionsPage()}
        />
      )}
      {stored.unacknowledgedDamage.length > 0 && (
        <Warning
          id="damage"
          text={t('popup_damage')}
          button={t('popup_damage_ok')}
          onClick={() => showOutcome(askBackground({ kind: 'acknowledge-damage' }))}
        />
      )}
      {tabContext.missingAccess !== null && <MissingAccessWarning missing={tabContext.missingAccess} />}
      {refusedText !== null && <Warning id="refused" text={refusedText} />}
    </>
  )
}

/** The badge needs no words: what it counts stands in the popup. */
function refusedPartsText({ refusedParts }: StoredState): string | null {
  if (refusedParts.includes('script')) return t('popup_refused_script')
  return refusedParts.includes('alarms') || refusedParts.includes('notifications') ? t('popup_refused_reminders') : null
}

function MissingAccessWarning({ missing: { group, hosts } }: { missing: MissingAccess }) {
  const reason = PERMISSION_REASONS[group]
  return (
    <Warning
      id="permission"
      reason={reason === null ? undefined : t(reason)}
      title={t('popup_permission_title')}
      text={hosts.length > 0 ? t('popup_permission_hosts', listText(hosts)) : t('popup_permission')}
      button={t('popup_permission_ask')}
      onClick={() => void requestHostsAndReload(group)}
    />
  )
}

/** Null where no reason has to be named. */
const PERMISSION_REASONS: Readonly<Record<HostGroup, MessageKey | null>> = {
  main: null,
  government: 'popup_permission_government',
  china: 'popup_permission_china',
  proxy: 'popup_permission_proxy',
  proxy_government: 'popup_permission_proxy',
  cloudforce: 'popup_permission_cloudforce',
}

/** The browser asks the person. After a yes, the popup reloads, because it may see more tabs now. */
async function requestHostsAndReload(group: HostGroup): Promise<void> {
  if (await requestHostPermissions(GROUP_PATTERNS[group])) location.reload()
}

interface WarningProps {
  id: string
  /** In two or three words, above the title. */
  reason?: string | undefined
  title?: string
  text: string
  button?: string
  onClick?: () => void
}

function Warning({ id, reason, title, text, button, onClick }: WarningProps) {
  return (
    <section class="notice" data-notice={id} role="alert">
      {reason !== undefined && <p class="small quiet">{reason}</p>}
      {title !== undefined && <h2>{title}</h2>}
      <p>{text}</p>
      {button !== undefined && (
        <button type="button" class="secondary" onClick={onClick}>
          {button}
        </button>
      )}
    </section>
  )
}
