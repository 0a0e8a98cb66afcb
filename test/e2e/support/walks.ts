// The ways to the reset, one per interface: where they begin and the steps they show.
import type { SettingsChange } from '../../practice-org/server'

export interface Walk {
  readonly name: string
  readonly org: string
  readonly settings: SettingsChange
  readonly from: (org: string) => string
  readonly steps: readonly string[]
}

const LIGHTNING = ['open-settings', 'quick-find', 'open-reset-page', 'reset-token']
const OLD_CLASSIC = ['open-settings', 'quick-find', 'search', 'open-reset-page', 'reset-token']

export const WALKS: readonly Walk[] = [
  {
    name: 'Lightning',
    org: 'walk-lightning',
    settings: { ui: 'lightning' },
    from: (org) => `https://${org}.lightning.force.com/lightning/page/home`,
    steps: LIGHTNING,
  },
  {
    name: 'Lightning on the setup host',
    org: 'walk-setup',
    settings: { ui: 'lightning' },
    from: (org) => `https://${org}.my.salesforce-setup.com/lightning/setup/SetupOneHome/home`,
    steps: LIGHTNING,
  },
  {
    name: 'Classic with My Settings',
    org: 'walk-classic',
    settings: { ui: 'classic' },
    from: (org) => `https://${org}.my.salesforce.com/home/home.jsp`,
    steps: LIGHTNING,
  },
  {
    name: 'old Classic',
    org: 'walk-old',
    settings: { ui: 'classic-old' },
    from: (org) => `https://${org}.my.salesforce.com/home/home.jsp`,
    steps: OLD_CLASSIC,
  },
]
