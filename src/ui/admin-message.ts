// A message that a person can send to their administrator: what was seen, what to look at in Setup, and Salesforce's own
// articles. It names no person, no org and no address of one.
import { t } from '../browser/i18n'

/** What is missing: the option in the settings, the form, which Salesforce refuses, or what the person told of: no option. */
export type ForAdmin = 'absent' | 'refused' | 'told'

export const adminMessage = (seen: ForAdmin): string => t('admin_message', t(`admin_seen_${seen}`))
