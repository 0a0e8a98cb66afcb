// The texts of the practice org by language: Salesforce's fully supported ones, an invented one, and a right-to-left one.
// The labels the walk depends on stand in `labels/walk-*.ts`; the rest, one file a language, is our own translation.
import { ar } from './labels/ar'
import { da } from './labels/da'
import { de } from './labels/de'
import { en } from './labels/en'
import { es } from './labels/es'
import { es_MX } from './labels/es_MX'
import { fi } from './labels/fi'
import { fr } from './labels/fr'
import { it } from './labels/it'
import { ja } from './labels/ja'
import { ko } from './labels/ko'
import type { Labels } from './labels/labels-of-language'
import { nl } from './labels/nl'
import { no } from './labels/no'
import { pt_BR } from './labels/pt_BR'
import { ru } from './labels/ru'
import { sv } from './labels/sv'
import { th } from './labels/th'
import { KNOWN_WALK } from './labels/walk-known'
import { OWN_WALK } from './labels/walk-own'
import { inventLabels } from './labels/xx'
import { zh_CN } from './labels/zh_CN'
import { zh_TW } from './labels/zh_TW'

export type { Labels } from './labels/labels-of-language'
export type { WalkLabels } from './labels/walk'

const WALK = { ...KNOWN_WALK, ...OWN_WALK }
const OTHER = { ar, da, de, en, es, es_MX, fi, fr, it, ja, ko, nl, no, pt_BR, ru, sv, th, zh_CN, zh_TW } as const

/** The invented language: no word of it is known to anybody. */
export const INVENTED = 'xx'

export type PracticeLanguage = keyof typeof WALK | typeof INVENTED

export const PRACTICE_LANGUAGES = [...Object.keys(WALK), INVENTED].filter(isPracticeLanguage)

function isPracticeLanguage(code: string): code is PracticeLanguage {
  return Object.hasOwn(WALK, code) || code === INVENTED
}

/** The texts of a language; one without texts gets the English ones, and so does each single missing text of the tree. */
export function labelsOf(language: string): Labels {
  const code = isPracticeLanguage(language) ? language : 'en'
  if (code === INVENTED) return inventLabels({ ...WALK.en, ...OTHER.en })
  return { ...WALK[code], ...OTHER[code], tree: { ...en.tree, ...OTHER[code].tree } }
}
