// The head of the options page: whose page it is, its title, and links to its three parts.
import { t } from '../browser/i18n'
import { Mark } from '../ui/icons'

export const PageHead = () => (
  <>
    <header class="stack">
      <p class="brand">
        <Mark />
        {t('extension_name')}
      </p>
      <h1 class="display">{t('options_title')}</h1>
    </header>
    <nav class="links start-edge" aria-label={t('options_parts')}>
      <a class="button" href="#settings">
        {t('options_settings')}
      </a>
      <a class="button" href="#data">
        {t('options_data')}
      </a>
      <a class="button" href="#about">
        {t('options_about_part')}
      </a>
    </nav>
  </>
)
