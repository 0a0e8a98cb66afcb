// "It does not come": what may be the reason, the likeliest for this org first, each with the way to check it.
import { t } from '../../browser/i18n'
import { causesFor, MAIL_CAUSES, type MailCause } from '../../knowledge/missing-mail'
import { mailCause, mailCheck } from '../../ui/knowledge-texts'
import { ArticleLink } from '../advice/article-link'
import { addressPageOf, isInSandbox } from '../popup-subject'
import type { ViewProps } from '../view-props'

export function NoMailView({ subject }: ViewProps) {
  const address = subject === null ? null : addressPageOf(subject)
  return (
    <ol class="advice causes">
      {causesFor(isInSandbox(subject)).map((id) => {
        const { article, checkedAtAddress }: MailCause = MAIL_CAUSES[id]
        return (
          <li key={id} data-cause={id}>
            <strong>{mailCause(id)}</strong>
            <span>{mailCheck(id)}</span>
            <div class="links">
              {checkedAtAddress === true && address !== null && (
                <a data-action="show-address" href={address} target="_blank" rel="noreferrer">
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
