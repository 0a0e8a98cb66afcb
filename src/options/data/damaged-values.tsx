// Lists the damaged values in storage, to save as a file or to delete. Most were set aside under a key of their own
// when they were read; where that failed, the value is still under its first key.
import { t, uiLanguage } from '../../browser/i18n'
import type { Items } from '../../browser/storage'
import { checkRecord } from '../../state/readers/check-and-migrate-record'
import { parseSetAsideKey } from '../../state/records/set-aside-keys'
import { downloadTextFile } from '../../ui/download-text-file'
import { dayAndTimeText } from '../../ui/relative-time-text'
import { dataSizeText } from './data-size-text'

interface Props {
  readonly items: Items
  readonly remove: (keys: readonly string[]) => void
}

export function DamagedValues({ items, remove }: Props) {
  const damagedValues = damagedValuesIn(items)
  if (damagedValues.length === 0) return null
  const keys = damagedValues.map(({ key }) => key)
  const saveFile = () => downloadTextFile(setAsideFile(items, keys), 'token-guide-set-aside.json')
  return (
    <div class="part" data-set-aside>
      <div class="stack">
        <h3>{t('options_set_aside')}</h3>
        <p class="quiet">{t('options_set_aside_about')}</p>
      </div>
      <ul class="things">
        {damagedValues.map(({ key, storedKey, setAsideAt }) => (
          <li key={key} class="setting" data-set-aside-key={key}>
            <div class="what">
              <strong>{storedKey}</strong>
              <span class="facts small quiet">
                <span>
                  {setAsideAt === null
                    ? t('options_damaged_here')
                    : dayAndTimeText(setAsideAt, Date.now(), uiLanguage())}
                </span>
                <span>{dataSizeText(items[key])}</span>
              </span>
            </div>
          </li>
        ))}
      </ul>
      <div class="links">
        <button type="button" class="secondary slim" data-action="export-set-aside" onClick={saveFile}>
          {t('options_save')}
        </button>
        <button type="button" class="secondary slim" data-action="delete-set-aside" onClick={() => remove(keys)}>
          {t('options_delete_these')}
        </button>
      </div>
    </div>
  )
}

interface DamagedValue {
  readonly key: string
  /** The key under which it was stored before it was set aside. */
  readonly storedKey: string
  /** When it was set aside (ms since the epoch); null where it is still under its first key. */
  readonly setAsideAt: number | null
}

const damagedValuesIn = (items: Items): readonly DamagedValue[] =>
  Object.entries(items)
    .flatMap(([key, value]): DamagedValue[] => {
      const setAside = parseSetAsideKey(key)
      if (setAside !== null) return [{ key, storedKey: setAside.key, setAsideAt: setAside.at }]
      return ['lost', 'salvaged'].includes(checkRecord(key, value).kind)
        ? [{ key, storedKey: key, setAsideAt: null }]
        : []
    })
    .toSorted((a, b) => (b.setAsideAt ?? 0) - (a.setAsideAt ?? 0))

const setAsideFile = (items: Items, keys: readonly string[]): string =>
  `${JSON.stringify({ format: 'token-guide-set-aside', items: Object.fromEntries(keys.map((key) => [key, items[key]])) }, null, 2)}\n`
