// Which mailbox a person opens for the mail with the token.
import { t } from '../../browser/i18n'
import { MAILBOXES, type MailboxId } from '../../knowledge/token-mail-and-mailboxes'
import { askBackground, type ShowOutcome } from '../../ui/ask-background'
import { mailboxName } from '../../ui/knowledge-texts'
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
      <select
        {...ids}
        data-field="mailbox"
        value={mailbox ?? ''}
        onChange={({ currentTarget: { value } }) => {
          const next = MAILBOXES.find(({ id }) => id === value)
          if (next !== undefined) showOutcome(askBackground({ kind: 'choose-mailbox', mailbox: next.id }))
        }}
      >
        <option value="" disabled>
          {t('options_mailbox_none')}
        </option>
        {MAILBOXES.map(({ id }) => (
          <option key={id} value={id}>
            {mailboxName(id)}
          </option>
        ))}
      </select>
    )}
  />
)
