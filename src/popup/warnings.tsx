// What the person must know or allow before anything else: damaged storage, missing permission.

import { openOptionsPage } from '../browser/extension'
import { type MessageKey, t } from '../browser/i18n'
import { requestHostPermissions } from '../browser/permissions'
import { GROUP_PATTERNS } from '../salesforce/hosts/host-patterns'
import type { HostGroup } from '../salesforce/hosts/host-table'
import type { StoredState } from '../state/stored/stored-state'
import { ask } from '../ui/ask-background'
import type { TabContext } from './tab-context'

interface Props {
  shelf: StoredState
  around: TabContext
  run: (task: Promise<string | null>) => void
}

export function Notices({ shelf, around, run }: Props) {
  return (
    <>
      {shelf.hasPendingWrites && (
        <Notice
          id="unstored"
          text={t('unstored_text')}
          button={t('popup_options')}
          onClick={() => void openOptionsPage()}
        />
      )}
      {shelf.unacknowledgedDamage.length > 0 && (
        <Notice
          id="damage"
          text={t('popup_damage')}
          button={t('popup_damage_ok')}
          onClick={() => run(ask({ kind: 'acknowledge-damage' }))}
        />
      )}
      {around.lacks !== null && (
        <Notice
          id="permission"
          text={t(PERMISSION_TEXTS[around.lacks])}
          button={t('popup_permission_ask')}
          onClick={() => around.lacks !== null && void allow(around.lacks)}
        />
      )}
    </>
  )
}

const PERMISSION_TEXTS = {
  main: 'popup_permission',
  government: 'popup_permission_government',
  china: 'popup_permission_china',
  proxy: 'popup_permission_proxy',
  cloudforce: 'popup_permission_cloudforce',
} as const satisfies Record<HostGroup, MessageKey>

/** The browser asks the person. Granted, this window begins anew with what it may see now. */
async function allow(group: HostGroup): Promise<void> {
  if (await requestHostPermissions(GROUP_PATTERNS[group])) location.reload()
}

function Notice({ id, text, button, onClick }: { id: string; text: string; button: string; onClick: () => void }) {
  return (
    <section class="notice" data-notice={id} role="alert">
      <p>{text}</p>
      <button type="button" class="secondary" onClick={onClick}>
        {button}
      </button>
    </section>
  )
}
