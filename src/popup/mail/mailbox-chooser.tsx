// Which mailbox the person uses, and a button that opens it with a search for the mail.
import { t } from '../../browser/i18n'
import { MAILBOXES, type Mailbox, type MailboxId, TOKEN_MAIL } from '../../knowledge/token-mail-and-mailboxes'
import type { ShowOutcome } from '../../ui/ask-background'
import { CopyIcon, OutIcon } from '../../ui/icons'
import { MailboxSelect } from '../../ui/mailbox-select'
import { openMailbox } from './open-mailbox'

interface Props {
  readonly mailbox: MailboxId | null
  /** Its button is the main action. */
  readonly isNext: boolean
  readonly showOutcome: ShowOutcome
}

export function MailboxChooser({ mailbox, isNext, showOutcome }: Props) {
  const chosen = MAILBOXES.find(({ id }) => id === mailbox)
  return (
    <div class="grow">
      <MailboxSelect
        mailbox={mailbox}
        noneText={t('mail_choose')}
        showOutcome={showOutcome}
        aria-label={t('mail_which')}
      />
      {chosen !== undefined && (
        <button
          type="button"
          class={isNext ? 'primary slim' : 'secondary slim'}
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
