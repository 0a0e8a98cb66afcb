// Says of one of our own pages in which language and direction its texts are.
import { textDirection, uiLanguage } from '../browser/i18n'

export function setPageLanguage(): void {
  document.documentElement.lang = uiLanguage()
  document.documentElement.dir = textDirection()
}
