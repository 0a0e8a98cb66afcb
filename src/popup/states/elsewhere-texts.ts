// What is said of a tab that is no page of an org, and how the last Salesforce tab is called.
import type { MessageKey } from '../../browser/i18n'
import { orgDisplayName } from '../../state/org-display-name'
import type { Elsewhere, SalesforceTab } from '../tab-context'

export const ELSEWHERE_TEXTS = {
  elsewhere: { what: 'popup_elsewhere', hint: 'popup_elsewhere_hint' },
  customers: { what: 'popup_elsewhere_customers', hint: 'popup_elsewhere_customers_hint' },
  other: { what: 'popup_elsewhere_other', hint: 'popup_elsewhere_hint' },
  hidden: { what: 'popup_elsewhere_hidden', hint: 'popup_elsewhere_hidden_hint' },
} as const satisfies Record<Elsewhere, { what: MessageKey; hint: MessageKey }>

export const nameOfTab = ({ host }: SalesforceTab): string =>
  host.kind === 'login' ? host.hostname : orgDisplayName({ kind: 'org', org: host.org, user: 1 })
