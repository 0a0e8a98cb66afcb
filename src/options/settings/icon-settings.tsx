// What the toolbar icon does: what a click on it opens, and whether it shows a number.
import { t } from '../../browser/i18n'
import { hasSidePanel } from '../../browser/side-panel'
import { SettingRow } from '../setting-row'
import type { SettingProps } from './setting-props'

export function IconRow({ settings: { iconOpens }, change }: SettingProps) {
  if (!hasSidePanel()) return null
  return (
    <SettingRow
      label={t('options_icon')}
      hint={t('options_icon_hint')}
      control={(ids) => (
        <select
          {...ids}
          data-field="icon-opens"
          value={iconOpens}
          onChange={({ currentTarget: { value } }) => change({ iconOpens: value === 'panel' ? 'panel' : 'popup' })}
        >
          <option value="popup">{t('options_icon_popup')}</option>
          <option value="panel">{t('options_icon_panel')}</option>
        </select>
      )}
    />
  )
}

export const BadgeRow = ({ settings: { showsBadge }, change }: SettingProps) => (
  <SettingRow
    label={t('options_badge')}
    hint={t('options_badge_hint')}
    control={(ids) => (
      <input
        {...ids}
        type="checkbox"
        data-field="badge"
        checked={showsBadge}
        onChange={({ currentTarget: { checked } }) => change({ showsBadge: checked })}
      />
    )}
  />
)
