// The report behind "not found": plain text that a person can read, copy and send. It holds no address, no name, no id.

import { uiLanguage } from '../browser/i18n'
import { extensionVersion } from '../browser/lifecycle'
import { type RungCount, rungCounts } from '../salesforce/diagnosis'
import type { View } from '../salesforce/sighting'
import type { Scene } from './decide'

type MissingScene = Extract<Scene, { kind: 'missing' }>

/** "Chrome 156", "Firefox 153", or "unknown". */
function browserName(userAgent: string): string {
  const [, name, version] = /(Firefox|Edg|Chrome)\/(\d+)/.exec(userAgent) ?? []
  return name === undefined ? 'unknown' : `${name} ${version}`
}

/** The language that the page declares, if it is one (BCP 47, or Salesforce's code with an underscore). */
function languageOf({ documentElement: { lang } }: Document): string {
  if (lang === '') return 'no language'
  return /^[a-z]{2,3}([-_][a-z0-9]{2,8}){0,3}$/i.test(lang) ? lang : 'no known language'
}

const counted = ({ by, count }: RungCount): string => `${by} ${count}`

export function diagnosisText({ page, step, why }: MissingScene, view: View): string {
  const { place } = view
  const where = place.kind === 'org' ? `${place.role}, ${place.group}` : 'shared login'
  return [
    `Token Guide ${extensionVersion()}`,
    `browser: ${browserName(navigator.userAgent)}, ${uiLanguage()}`,
    `page: ${page} (${where}), ${languageOf(view.document)}`,
    `step: ${step}, ${why}`,
    ...rungCounts(page, view).map(({ target, rungs }) => `${target}: ${rungs.map(counted).join(', ')}`),
  ].join('\n')
}
