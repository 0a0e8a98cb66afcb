// Which mailbox a person opens for the mail with the token.
import { t } from '../../browser/i18n'
import type { MailboxId } from '../../knowledge/token-mail-and-mailboxes'
import type { ShowOutcome } from '../../ui/ask-background'
import { MailboxSelect } from '../../ui/mailbox-select'
import { SettingRow } from '../setting-row'

interface Props {
  readonly mailbox: MailboxId | null
  readonly showOutcome: ShowOutcome
}

export const MailboxRow = ({ mailbox, showOutcome }: Props) => (
  <SettingRow
    label={t('options_mailbox')}
    hint={t('options_mailbox_hint')}
    control={(ids) => (
      <MailboxSelect {...ids} mailbox={mailbox} noneText={t('options_mailbox_none')} showOutcome={showOutcome} />
    )}
  />
)
