// The language that a page declares, as a report names it: only languages of which Salesforce is known to have an interface.
import { type ByLanguage, byLanguage } from '../salesforce/look-up-by-language'

// Source: Salesforce Help "Supported languages"; those with a script or region have words of their own there.
const CODES =
  'ar bg ca cs cy da de el en es es-mx et eu fa fi fr fr-ca he hi hr hu hy id is it iw ja ka ko lb lt lv mi mk ms mt nb nl nn no pl pt pt-br pt-pt rm ro ru sh sk sl sq sr sv ta th tl tr uk ur vi zh zh-cn zh-hans zh-hant zh-hk zh-tw'

const KNOWN: ByLanguage<string> = CODES.split(' ').map((code) => [code, code])

/** Its code, `xx` for a language that is not known, and '' where the page declares none. */
export const declaredLanguage = (language: string): string =>
  language.trim() === '' ? '' : (byLanguage(KNOWN, language.trim()) ?? 'xx')
