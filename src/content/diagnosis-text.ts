// The report behind "not found": plain text that a person can read, copy and send. It holds no address, no name, no id.

import { uiLanguage } from '../browser/i18n'
import { extensionVersion } from '../browser/lifecycle'
import { rungCounts } from '../salesforce/diagnosis'
import type { View } from '../salesforce/sighting'
import type { Scene } from './decide'

type MissingScene = Extract<Scene, { kind: 'missing' }>

/** "Chrome 156", "Firefox 153", or "unknown". */
function browserName(userAgent: string): string {
  const [, name, version] = /(Firefox|Edg|Chrome)\/(\d+)/.exec(userAgent) ?? []
  return name === undefined ? 'unknown' : `${name} ${version}`
}

export function diagnosisText({ page, step, why }: MissingScene, view: View): string {
  const { place } = view
  const where = place.kind === 'org' ? `${place.role}, ${place.group}` : 'shared login'
  return [
    `Token Guide ${extensionVersion()}`,
    `browser: ${browserName(navigator.userAgent)}, ${uiLanguage()}`,
    `page: ${page} (${where}), ${view.document.documentElement.lang || 'no language'}`,
    `step: ${step}, ${why}`,
    ...rungCounts(page, view).map(({ target, counts }) => `${target}: ${counts.join(' ')}`),
  ].join('\n')
}
