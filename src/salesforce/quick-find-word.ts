// What to type into Quick Find so that it finds the entry: a word of the entry's own label in the language of the tree.
import { BOX_LANGUAGES, WORDS_BY_LANGUAGE } from './language-tables'
import { byLanguage } from './look-up-by-language'

const ENGLISH_BOX = 'Quick Find'

/** The known name with which the name of a Quick Find box begins; null where it begins with none. */
export const knownBoxName = (name: string): string | null =>
  [ENGLISH_BOX, ...BOX_LANGUAGES.map(([known]) => known)].find((known) => name.startsWith(known)) ?? null

/** What tells the language of a tree. */
export interface TreeLanguageClues {
  /** The entry's own label, where it stands in the page, in sight or not; else ''. */
  readonly entry: string
  /** The name of the Quick Find box; '' where it has none, null where there is no box to be seen yet. */
  readonly box: string | null
  /** The language (BCP 47 or Salesforce code) that the page declares; '' where it declares none. */
  readonly language: string
}

/**
 * The text that finds the entry in this tree. The entry's own label decides, then the name of the box, then the language of
 * the page. Null where no word is known: then Quick Find is of no use.
 */
export function quickFindText({ entry, box, language }: TreeLanguageClues): string | null {
  if (entry !== '') return knownWordIn(entry)
  const spoken = treeLanguage(box, language.trim())
  return spoken === null ? null : (byLanguage(WORDS_BY_LANGUAGE, spoken) ?? null)
}

/** Null where neither the box nor the page tells it. Without a box English is as good as any: nobody types yet. */
function treeLanguage(box: string | null, declared: string): string | null {
  const byBox = BOX_LANGUAGES.find(([name]) => box?.startsWith(name))?.[1]
  if (byBox !== undefined) return byBox
  if (declared !== '') return declared
  return box === null || box.startsWith(ENGLISH_BOX) ? 'en' : null
}

/** The word that finds an entry with this label; null where the label has none of the words that are known. */
export function knownWordIn(label: string): string | null {
  const text = label.toLowerCase()
  return WORDS_BY_LANGUAGE.find(([, word]) => text.includes(word.toLowerCase()))?.[1] ?? null
}
