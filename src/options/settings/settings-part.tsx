// The part of the options page on which people choose: icon, reminders, mailbox, keys, access. Every choice counts at once.
import { t } from '../../browser/i18n'
import type { Settings } from '../../state/records/settings-record'
import type { StoredState } from '../../state/stored/stored-state'
import { askBackground, type ShowOutcome } from '../../ui/ask-background'
import { AccessToSites } from './access-to-sites'
import { BadgeRow, IconRow } from './icon-settings'
import { Keys } from './keys'
import { MailboxRow } from './mailbox-setting'
import { NotificationsRow } from './notifications-row'
import { QuietHoursRow, RemindersRow } from './reminder-settings'

interface Props {
  readonly stored: StoredState
  readonly showOutcome: ShowOutcome
}

export function SettingsPart({ stored: { settings, mailbox }, showOutcome }: Props) {
  const change = (changed: Partial<Settings>) =>
    showOutcome(askBackground({ kind: 'change-settings', change: changed }))
  return (
    <section class="part" id="settings" aria-labelledby="settings-title">
      <h2 class="title" id="settings-title">
        {t('options_settings')}
      </h2>
      <div class="things">
        <IconRow settings={settings} change={change} />
        <BadgeRow settings={settings} change={change} />
        <RemindersRow settings={settings} change={change} />
        <NotificationsRow reminds={settings.reminds} showOutcome={showOutcome} />
        <QuietHoursRow settings={settings} change={change} />
        <MailboxRow mailbox={mailbox} showOutcome={showOutcome} />
      </div>
      <Keys showOutcome={showOutcome} />
      <AccessToSites showOutcome={showOutcome} />
    </section>
  )
}
