// Shown while the token waits in a mailbox: how long ago the reset was, a button to the mailbox, what the mail looks like.
import { t } from '../../browser/i18n'
import { checklist } from '../../guide/checklist'
import { mailCausesByLikelihood } from '../../knowledge/missing-mail'
import type { MailboxId } from '../../knowledge/token-mail-and-mailboxes'
import { orgDisplayName } from '../../state/org-display-name'
import type { ShowOutcome } from '../../ui/ask-background'
import { InfoIcon } from '../../ui/icons'
import { mailCauseText, mailCheckText } from '../../ui/knowledge-texts'
import { phaseTitle, stepTitle } from '../../ui/step-and-phase-texts'
import { lazyPart } from '../lazy-part'
import { emailSettingsAddress, isInSandbox, type Subject } from '../popup-subject'
import { ProgressBars } from '../steps/progress-bars'
import type { ViewId } from '../view-address'
import { isMailLate, mailClockText } from './mail-clock'
import { MailboxChooser } from './mailbox-chooser'

const MailPicture = lazyPart(() => import('./mail-picture').then((module) => module.MailPicture))

type MailStep = 'find-mailbox' | 'open-email'

interface Props {
  readonly subject: Subject
  readonly mailbox: MailboxId | null
  /** The time (ms since the epoch). */
  readonly now: number
  /** The current step; null where it is not one in the mailbox. */
  readonly step: MailStep | null
  readonly onDone: (step: MailStep) => void
  readonly isPictureOpen: boolean
  readonly setPictureOpen: (isOpen: boolean) => void
  readonly showOutcome: ShowOutcome
  readonly openView: (view: ViewId) => void
}

export function MailPanel(props: Props) {
  const { subject, mailbox, now, step, onDone, isPictureOpen, setPictureOpen, showOutcome, openView } = props
  const isLate = isMailLate(subject.progress, now)
  const title = step === null ? phaseTitle('in-mailbox') : stepTitle(step)
  const settingsAddress = emailSettingsAddress(subject)
  return (
    <section class="card tight" data-mail>
      <ProgressBars statuses={checklist(subject.progress)} />
      <div class="stack">
        <div class="line">
          {step === null ? (
            <h3>{title}</h3>
          ) : (
            <h2 class="title" tabIndex={-1}>
              {title}
            </h2>
          )}
          {settingsAddress !== null && step !== 'open-email' && (
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
      <MailboxChooser mailbox={mailbox} isNext={step !== null} showOutcome={showOutcome} />
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
        {step !== null && (
          <button
            type="button"
            class="secondary slim push"
            data-action="mail-step-done"
            aria-label={t('popup_step_done', title)}
            onClick={() => onDone(step)}
          >
            {t('card_done')}
          </button>
        )}
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
