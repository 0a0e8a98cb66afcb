// The report behind "not found": plain text that a person can read, copy and send. It holds no address, no name, no id.

import { extensionVersion } from '../../browser/extension-info'
import { uiLanguage } from '../../browser/i18n'
import type { PageSnapshot } from '../../salesforce/read-sighting'
import { type RungCount, rungCounts } from '../../salesforce/rung-match-counts'
import { browserName } from '../../ui/browser-name'
import type { Scene } from '../decide-scene'

type MissingScene = Extract<Scene, { kind: 'missing' }>

const LANGUAGES = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' })

/** A language, perhaps with a script and a region: BCP 47, or Salesforce's code with an underscore. Never a name. */
const LANGUAGE_TAG = /^[a-z]{2,3}([-_][a-z]{4})?([-_]([a-z]{2}|\d{3}))?$/i

/** The language that the page declares, if it is one. */
function languageOf({ documentElement: { lang } }: Document): string {
  if (lang === '') return 'no language'
  return LANGUAGE_TAG.test(lang) && LANGUAGES.of(lang.replaceAll('_', '-')) !== undefined ? lang : 'no known language'
}

const rungCountText = ({ by, count }: RungCount): string => `${by} ${count}`

/** One line each for the extension, the browser, the page, the step, and every target with its counts by rung. */
export function notFoundReport({ pageKind, step, why }: MissingScene, snapshot: PageSnapshot): string {
  const { host } = snapshot
  const where = host.kind === 'org' ? `${host.role}, ${host.group}` : 'shared login'
  return [
    `Token Guide ${extensionVersion()}`,
    `browser: ${browserName(navigator.userAgent)}, ${uiLanguage()}`,
    `page: ${pageKind} (${where}), ${languageOf(snapshot.document)}`,
    `step: ${step}, ${why}`,
    ...rungCounts(pageKind, snapshot).map(({ target, rungs }) => `${target}: ${rungs.map(rungCountText).join(', ')}`),
  ].join('\n')
}
