// Which mailbox the person uses, and a button that opens it with a search for the mail.
import { t } from '../../browser/i18n'
import { MAILBOXES, type Mailbox, type MailboxId, TOKEN_MAIL } from '../../knowledge/token-mail-and-mailboxes'
import { askBackground, type ShowOutcome } from '../../ui/ask-background'
import { CopyIcon, OutIcon } from '../../ui/icons'
import { mailboxName } from '../../ui/knowledge-texts'
import { openMailbox } from './open-mailbox'

interface Props {
  readonly mailbox: MailboxId | null
  readonly showOutcome: ShowOutcome
}

export function MailboxChooser({ mailbox, showOutcome }: Props) {
  const chosen = MAILBOXES.find(({ id }) => id === mailbox)
  const choose = (value: string) => {
    const next = MAILBOXES.find(({ id }) => id === value)
    if (next !== undefined) showOutcome(askBackground({ kind: 'choose-mailbox', mailbox: next.id }))
  }
  return (
    <div class="grow">
      <select
        data-field="mailbox"
        aria-label={t('mail_which')}
        value={mailbox ?? ''}
        onChange={({ currentTarget: { value } }) => choose(value)}
      >
        <option value="" disabled>
          {t('mail_choose')}
        </option>
        {MAILBOXES.map(({ id }) => (
          <option key={id} value={id}>
            {mailboxName(id)}
          </option>
        ))}
      </select>
      {chosen !== undefined && (
        <button
          type="button"
          class="secondary slim"
          data-action="open-mailbox"
          title={chosen.searchAddress === null ? t('mail_will_copy', TOKEN_MAIL.search) : undefined}
          onClick={() => showOutcome(openMailbox(chosen))}
        >
          <OpenLabel mailbox={chosen} />
        </button>
      )}
    </div>
  )
}

function OpenLabel({ mailbox: { searchAddress, address } }: { mailbox: Mailbox }) {
  if (searchAddress === null && address === null) {
    return (
      <>
        <CopyIcon />
        {t('mail_copy_search')}
      </>
    )
  }
  if (searchAddress === null) return <>{t('mail_open')}</>
  return (
    <>
      {t('mail_open_search')}
      <OutIcon />
    </>
  )
}
