// Shown while the token waits in a mailbox: how long ago the reset was, a button to the mailbox, what the mail looks like.
import type { ComponentChild } from 'preact'
import { t } from '../../browser/i18n'
import { mailCausesByLikelihood } from '../../knowledge/missing-mail'
import type { MailboxId } from '../../knowledge/token-mail-and-mailboxes'
import { orgDisplayName } from '../../state/org-display-name'
import type { ShowOutcome } from '../../ui/ask-background'
import { InfoIcon } from '../../ui/icons'
import { mailCauseText, mailCheckText } from '../../ui/knowledge-texts'
import { stepTitle } from '../../ui/step-and-phase-texts'
import { lazyPart } from '../lazy-part'
import { emailSettingsAddress, isInSandbox, type Subject } from '../popup-subject'
import type { ViewId } from '../view-address'
import { isMailLate, mailClockText } from './mail-clock'
import { MailboxChooser } from './mailbox-chooser'

const MailPicture = lazyPart(() => import('./mail-picture').then((module) => module.MailPicture))

interface Props {
  readonly subject: Subject
  readonly mailbox: MailboxId | null
  /** The time (ms since the epoch). */
  readonly now: number
  /** Going to the mailbox is what is to be done next. */
  readonly isNext: boolean
  /** How far the guide is, where this card is the first one. */
  readonly bars: ComponentChild
  readonly isPictureOpen: boolean
  readonly setPictureOpen: (isOpen: boolean) => void
  readonly showOutcome: ShowOutcome
  readonly openView: (view: ViewId) => void
}

export function MailPanel(props: Props) {
  const { subject, mailbox, now, isNext, bars, isPictureOpen, setPictureOpen, showOutcome, openView } = props
  const isLate = isMailLate(subject.progress, now)
  const settingsAddress = emailSettingsAddress(subject)
  return (
    <section class="card tight" data-mail>
      {bars}
      <div class="stack">
        <div class="line">
          {isNext ? <h2 class="title">{stepTitle('find-mailbox')}</h2> : <h3>{stepTitle('find-mailbox')}</h3>}
          {settingsAddress !== null && (
            <a
              class="button plain end-edge"
              data-action="show-address"
              href={settingsAddress}
              title={t('mail_where')}
              target="_blank"
              rel="noreferrer"
            >
              {t('mail_show_address')}
            </a>
          )}
        </div>
        <p class="small quiet" data-clock>
          {mailClockText(subject.progress, now).join(' ')}
        </p>
      </div>
      <MailboxChooser mailbox={mailbox} isNext={isNext} showOutcome={showOutcome} />
      {isLate && <LikeliestCause subject={subject} />}
      <div class="links">
        <button
          type="button"
          class="plain start-edge"
          data-action="mail-picture"
          aria-expanded={isPictureOpen}
          onClick={() => setPictureOpen(!isPictureOpen)}
        >
          {t('mail_looks')}
        </button>
        <button
          type="button"
          class={isLate ? 'small' : 'plain'}
          data-action="no-mail"
          onClick={() => openView('no-mail')}
        >
          {t(isLate ? 'mail_other_reasons' : 'mail_not_there')}
        </button>
      </div>
      {isPictureOpen && <MailPicture org={orgDisplayName(subject.owner)} />}
    </section>
  )
}

/** The likeliest reason in this kind of org, shown once the mail is late. */
function LikeliestCause({ subject }: { subject: Subject }) {
  const [cause] = mailCausesByLikelihood(isInSandbox(subject)).filter((id) => id !== 'wait')
  if (cause === undefined) return null
  return (
    <div class="notice" data-first-cause={cause}>
      <InfoIcon />
      <div>
        <h3>{mailCauseText(cause)}</h3>
        <p class="small">{mailCheckText(cause)}</p>
      </div>
    </div>
  )
}
