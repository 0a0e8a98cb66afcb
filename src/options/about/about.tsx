// The part of the options page about Token Guide itself: version, licences, documents, and what was checked when.
import { extensionVersion } from '../../browser/extension-info'
import { browserLanguage, t } from '../../browser/i18n'
import { helpAddress } from '../../salesforce/addresses/address-builders'
import { OutIcon } from '../../ui/icons'
import { PlainRow } from '../setting-row'
import { CheckedFacts } from './checked-facts'

interface DocumentProps {
  readonly title: string
  readonly hint: string
  readonly name: string
  readonly href: string
}

/** A document in a tab of its own. `name`: for tests. */
const DocumentRow = ({ title, hint, name, href }: DocumentProps) => (
  <PlainRow title={title} hint={hint}>
    <a
      class="button secondary slim"
      data-document={name}
      href={href}
      target="_blank"
      rel="noreferrer"
      aria-label={t('options_read_document', title)}
    >
      {t('options_read')}
      <OutIcon />
    </a>
  </PlainRow>
)

export const About = () => (
  <section class="part" id="about" aria-labelledby="about-title">
    <h2 class="title" id="about-title">
      {t('options_about_part')}
    </h2>
    <div class="things">
      <PlainRow title={t('options_version')} hint={t('options_version_hint')}>
        <span data-version>{extensionVersion()}</span>
      </PlainRow>
      <DocumentRow name="privacy" title={t('options_privacy')} hint={t('options_privacy_hint')} href="/privacy.txt" />
      <DocumentRow
        name="security"
        title={t('options_security')}
        hint={t('options_security_hint')}
        href="/security.txt"
      />
      <DocumentRow
        name="licences"
        title={t('options_licences')}
        hint={t('options_licences_hint')}
        href="/licences.txt"
      />
      <DocumentRow
        name="salesforce"
        title={t('options_salesforce')}
        hint={t('options_salesforce_hint')}
        href={helpAddress(browserLanguage())}
      />
    </div>
    <CheckedFacts />
  </section>
)
