// The tree of the personal settings: groups and leaves by their language-free ids.
// Only `PersonalInfo`, `ResetApiToken` and `PersonalInformation` are Salesforce's known ids; the others are plausible.
import type { Labels } from './labels'
import type { OrgSettings } from './settings'

export const RESET_LEAF = 'ResetApiToken'
export const LANDING_LEAF = 'PersonalInformation'
/** The landing leaf is a Visualforce page of its own, at an address unlike those of the other leaves. */
export const LANDING_PAGE = '/setup/personalInformationSetup.apexp'

export interface TreeGroup {
  readonly id: string
  readonly label: string
  readonly leaves: readonly TreeLeaf[]
}

export interface TreeLeaf {
  readonly id: string
  readonly label: string
}

const GROUPS: readonly (readonly [string, readonly string[]])[] = [
  [
    'PersonalInfo',
    [
      'AdvancedUserDetails',
      'ApproverSettings',
      'ExternalSystems',
      'ChangePassword',
      'Connections',
      'GrantLoginAccess',
      'LanguageAndTimeZone',
      'PersonalLoginHistory',
      LANDING_LEAF,
      RESET_LEAF,
      'SecurityCentral',
    ],
  ],
  ['DisplayAndLayout', ['CustomizeTabs', 'CustomizePages', 'RecordPages']],
  ['EmailSetup', ['EmailSettings', 'EmailTemplates', 'EmailToSalesforce', 'StayInTouch']],
  ['ChatterSetup', ['ChatterSettings', 'ChatterEmail']],
  ['CalendarAndReminders', ['CalendarSharing', 'ActivityReminders']],
  ['DesktopAddOns', ['ConnectOffline', 'OfficeConnect']],
  ['ImportSetup', ['ImportMyAccounts', 'ImportMyContacts']],
]

/** Entries that sound like the one entry but are not, by the group they stand in. */
const LOOK_ALIKES: Readonly<Record<string, readonly string[]>> = {
  DisplayAndLayout: ['ResetMyDashboard'],
  DesktopAddOns: ['ResetPassword'],
}

/** The tree in the org's language. */
export function treeOf(labels: Labels, settings: OrgSettings): readonly TreeGroup[] {
  const leafOf = (id: string): TreeLeaf => ({ id, label: leafLabel(id, labels) })
  return GROUPS.map(([id, leaves]) => ({
    id,
    label: labels.tree[id] ?? id,
    leaves: [...leaves, ...(settings.lookAlikes ? (LOOK_ALIKES[id] ?? []) : [])]
      .filter((leaf) => leaf !== RESET_LEAF || !settings.hiddenEntry)
      .map(leafOf),
  }))
}

export function leafLabel(id: string, labels: Labels): string {
  return id === RESET_LEAF ? labels.resetEntry : (labels.tree[id] ?? id)
}

export function isLeaf(id: string): boolean {
  return [...GROUPS.map(([, leaves]) => leaves), ...Object.values(LOOK_ALIKES)].some((leaves) => leaves.includes(id))
}
