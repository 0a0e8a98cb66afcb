// The view "It does not come": why the mail may be missing, the likeliest reason for this org first, and how to check
// each.
import { t } from '../../browser/i18n'
import { MAIL_CAUSES, type MailCause, type MailCauseId, mailCausesByLikelihood } from '../../knowledge/missing-mail'
import { ChevronIcon } from '../../ui/icons'
import { mailCauseText, mailCheckText } from '../../ui/knowledge-texts'
import { ArticleLink } from '../advice/article-link'
import { emailSettingsAddress, isInSandbox } from '../popup-subject'
import { ViewBody } from '../view-frame'
import type { ViewProps } from '../view-props'

export function NoMailView({ subject, message }: ViewProps) {
  const settingsAddress = subject === null ? null : emailSettingsAddress(subject)
  return (
    <ViewBody view="no-mail" message={message}>
      <p class="quiet">{t('no_mail_about')}</p>
      <ol class="things">
        {mailCausesByLikelihood(isInSandbox(subject)).map((id, index) => (
          <li key={id} data-cause={id}>
            <Cause id={id} settingsAddress={settingsAddress} isLikeliest={index === 0} />
          </li>
        ))}
      </ol>
    </ViewBody>
  )
}

interface CauseProps {
  readonly id: MailCauseId
  readonly settingsAddress: string | null
  readonly isLikeliest: boolean
}

function Cause({ id, settingsAddress, isLikeliest }: CauseProps) {
  const { article, isCheckedInSettings }: MailCause = MAIL_CAUSES[id]
  return (
    <details class="fold" open={isLikeliest}>
      <summary>
        <strong>{mailCauseText(id)}</strong>
        <ChevronIcon />
      </summary>
      <div class="stack">
        <p>{mailCheckText(id)}</p>
        <p class="links small">
          {isCheckedInSettings === true && settingsAddress !== null && (
            <a data-action="show-address" href={settingsAddress} target="_blank" rel="noreferrer">
              {t('mail_show_address')}
            </a>
          )}
          <ArticleLink article={article} />
        </p>
      </div>
    </details>
  )
}
