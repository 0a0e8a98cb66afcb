// The view "It does not come": why the mail may be missing, the likeliest reason for this org first, and how to check
// each.
import { t } from '../../browser/i18n'
import { MAIL_CAUSES, type MailCause, mailCausesByLikelihood } from '../../knowledge/missing-mail'
import { mailCauseText, mailCheckText } from '../../ui/knowledge-texts'
import { ArticleLink } from '../advice/article-link'
import { emailSettingsAddress, isInSandbox } from '../popup-subject'
import type { ViewProps } from '../view-props'

export function NoMailView({ subject }: ViewProps) {
  const settingsAddress = subject === null ? null : emailSettingsAddress(subject)
  return (
    <ol class="advice causes">
      {mailCausesByLikelihood(isInSandbox(subject)).map((id) => {
        const { article, isCheckedInSettings }: MailCause = MAIL_CAUSES[id]
        return (
          <li key={id} data-cause={id}>
            <strong>{mailCauseText(id)}</strong>
            <span>{mailCheckText(id)}</span>
            <div class="links">
              {isCheckedInSettings === true && settingsAddress !== null && (
                <a data-action="show-address" href={settingsAddress} target="_blank" rel="noreferrer">
                  {t('mail_show_address')}
                </a>
              )}
              <ArticleLink article={article} />
            </div>
          </li>
        )
      })}
    </ol>
  )
}
