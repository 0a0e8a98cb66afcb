// A drawing of the mail: its senders, its subject today and its former one, and the org's name in it.
import { t } from '../../browser/i18n'
import { TOKEN_MAIL } from '../../knowledge/token-mail-and-mailboxes'
import { adoptStylesheet } from '../../ui/adopt-stylesheet'
import styles from './mail-picture.css?inline'

adoptStylesheet(styles)

export function MailPicture({ org }: { org: string }) {
  const { senders, subjects } = TOKEN_MAIL
  return (
    <figure class="letter small" data-mail-picture>
      <dl>
        <dt class="quiet">{t('mail_from')}</dt>
        <dd>{senders.join(', ')}</dd>
        <dt class="quiet">{t('mail_subject')}</dt>
        <dd>
          <strong>{subjects.now}</strong>
          <span class="quiet">{t('mail_subject_older', subjects.older)}</span>
        </dd>
      </dl>
      <svg viewBox="0 0 300 8" aria-hidden="true">
        <path d="M4 4h256" />
      </svg>
      <span class="token-here">{t('mail_token_here')}</span>
      <figcaption class="quiet">{t('mail_names', org)}</figcaption>
    </figure>
  )
}
