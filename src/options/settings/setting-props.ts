// What each row of the settings is given: what counts now, and how it is changed.
import type { Settings } from '../../state/records/settings-record'

export interface SettingProps {
  readonly settings: Settings
  readonly change: (change: Partial<Settings>) => void
}
