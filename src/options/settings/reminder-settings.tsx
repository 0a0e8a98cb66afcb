// Whether a person is reminded of a token that waits to be saved, and when they are not.
import { useId } from 'preact/hooks'
import { t } from '../../browser/i18n'
import { SettingRow } from '../setting-row'
import type { SettingProps } from './setting-props'
import { minutesOfText, timeOfDayText } from './time-of-day'

export const RemindersRow = ({ settings: { reminds }, change }: SettingProps) => (
  <SettingRow
    label={t('options_reminders')}
    hint={t('options_reminders_hint')}
    control={(ids) => (
      <input
        {...ids}
        type="checkbox"
        data-field="reminders"
        checked={reminds}
        onChange={({ currentTarget: { checked } }) => change({ reminds: checked })}
      />
    )}
  />
)

export function QuietHoursRow({ settings: { reminds, quietHours }, change }: SettingProps) {
  const titleId = useId()
  const hintId = useId()
  const fields = [
    ['begin', t('options_quiet_begin')],
    ['end', t('options_quiet_end')],
  ] as const
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a row whose words stand beside its fields
    <div class="setting" role="group" aria-labelledby={titleId} aria-describedby={hintId}>
      <div class="what">
        <strong id={titleId}>{t('options_quiet')}</strong>
        <span class="small quiet" id={hintId}>
          {t('options_quiet_hint')}
        </span>
      </div>
      <div class="times">
        {fields.map(([edge, label]) => (
          <label key={edge} class="field">
            <span>{label}</span>
            <input
              type="time"
              data-field={`quiet-${edge}`}
              disabled={!reminds}
              value={timeOfDayText(quietHours[edge])}
              onChange={({ currentTarget }) => {
                const minutes = minutesOfText(currentTarget.value)
                if (minutes !== null) change({ quietHours: { ...quietHours, [edge]: minutes } })
                else currentTarget.value = timeOfDayText(quietHours[edge])
              }}
            />
          </label>
        ))}
      </div>
    </div>
  )
}
