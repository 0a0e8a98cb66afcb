// A drawing of the mail: its senders, its subject today and its former one, and the org's name in it.
import { t } from '../../browser/i18n'
import { TOKEN_MAIL } from '../../knowledge/token-mail-and-mailboxes'

export function MailPicture({ org }: { org: string }) {
  const { senders, subjects } = TOKEN_MAIL
  return (
    <figure class="mail-picture" data-mail-picture>
      <dl>
        <dt>{t('mail_from')}</dt>
        <dd>{senders.join(', ')}</dd>
        <dt>{t('mail_subject')}</dt>
        <dd>
          {subjects.now}
          <span class="quiet">{t('mail_subject_older', subjects.older)}</span>
        </dd>
      </dl>
      <svg viewBox="0 0 300 74" aria-hidden="true">
        <rect x="0" y="4" width="190" height="8" rx="4" />
        <rect x="0" y="22" width="270" height="8" rx="4" />
        <rect x="0" y="40" width="120" height="8" rx="4" />
        <rect class="token" x="0" y="56" width="230" height="16" rx="5" />
      </svg>
      <figcaption class="quiet">{t('mail_names', org)}</figcaption>
    </figure>
  )
}
