// The part of the options page that shows what is stored, all of it, and lets people keep a copy or delete it.
import { t } from '../../browser/i18n'
import type { Items } from '../../browser/storage'
import type { StoredState } from '../../state/stored/stored-state'
import { AllStoredData } from './all-stored-data'
import { DamagedValues } from './damaged-values'
import { StoredOrgs } from './stored-orgs'

interface Props {
  readonly stored: StoredState
  readonly items: Items
  readonly remove: (keys: readonly string[]) => void
}

export const YourData = ({ stored, items, remove }: Props) => (
  <section class="part" id="data" aria-labelledby="data-title">
    <div class="stack">
      <h2 class="title" id="data-title">
        {t('options_data')}
      </h2>
      <p class="quiet">{t('options_about')}</p>
    </div>
    <StoredOrgs stored={stored} items={items} remove={remove} />
    <DamagedValues items={items} remove={remove} />
    <AllStoredData items={items} remove={remove} />
  </section>
)
