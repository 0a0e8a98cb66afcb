// The report behind "not found": plain text that a person can read, copy and send. It holds no address, no name, no id.

import { extensionVersion } from '../../browser/extension'
import { uiLanguage } from '../../browser/i18n'
import type { View } from '../../salesforce/read-sighting'
import { type RungCount, rungCounts } from '../../salesforce/rung-match-counts'
import type { Scene } from '../decide-scene'

type MissingScene = Extract<Scene, { kind: 'missing' }>

/** "Chrome 156", "Firefox 153", or "unknown". */
function browserName(userAgent: string): string {
  const [, name, version] = /(Firefox|Edg)\/(\d+)/.exec(userAgent) ?? /(Chrome)\/(\d+)/.exec(userAgent) ?? [] // Edge is both
  return name === undefined ? 'unknown' : `${name} ${version}`
}

const LANGUAGES = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' })

/** A language, and perhaps a script and a region (BCP 47, or Salesforce's code with an underscore): every such tag is well formed. */
const TAG = /^[a-z]{2,3}([-_][a-z]{4})?([-_]([a-z]{2}|\d{3}))?$/i

/** The language that the page declares, if it is one. */
function languageOf({ documentElement: { lang } }: Document): string {
  if (lang === '') return 'no language'
  return TAG.test(lang) && LANGUAGES.of(lang.replaceAll('_', '-')) !== undefined ? lang : 'no known language'
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
