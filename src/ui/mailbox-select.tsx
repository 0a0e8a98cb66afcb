// A field in which the person says which mailbox they use. It is stored at once.
import { MAILBOXES, type MailboxId } from '../knowledge/token-mail-and-mailboxes'
import { askBackground, type ShowOutcome } from './ask-background'
import { mailboxName } from './knowledge-texts'

interface Props {
  readonly id?: string
  readonly 'aria-label'?: string
  readonly 'aria-describedby'?: string
  readonly mailbox: MailboxId | null
  /** What is said while none is chosen. */
  readonly noneText: string
  readonly showOutcome: ShowOutcome
}

export function MailboxSelect({ mailbox, noneText, showOutcome, ...attributes }: Props) {
  const choose = (value: string) => {
    const next = MAILBOXES.find(({ id }) => id === value)
    if (next !== undefined) showOutcome(askBackground({ kind: 'choose-mailbox', mailbox: next.id }))
  }
  return (
    <select
      {...attributes}
      data-field="mailbox"
      value={mailbox ?? ''}
      onChange={({ currentTarget: { value } }) => choose(value)}
    >
      <option value="" disabled>
        {noneText}
      </option>
      {MAILBOXES.map(({ id }) => (
        <option key={id} value={id}>
          {mailboxName(id)}
        </option>
      ))}
    </select>
  )
}
