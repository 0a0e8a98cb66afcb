// The built content script reads its tables of languages from the catalogue; they answer as the sources do.
import { build } from 'vite'
import { describe, expect, it } from 'vitest'
import { dataInCatalogue, withData } from '../../../build/data-in-catalogue'
import catalogue from '../../../public/_locales/en/messages.json' with { type: 'json' }
import * as addresses from '../../../src/salesforce/addresses/address-builders'
import * as tables from '../../../src/salesforce/language-tables'
import * as quickFind from '../../../src/salesforce/quick-find-word'

type Texts = Readonly<Record<string, { readonly message: string }>>

const built: Texts = withData(catalogue, true)

/** What a module gives as a part of the content script, in an extension with these texts. */
async function fromBuilt<Module>(source: string, texts: Texts): Promise<Module> {
  const lib = { entry: `src/salesforce/${source}.ts`, formats: ['iife' as const], name: 'outcome' }
  const results = await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [dataInCatalogue],
    build: { lib, write: false },
  })
  const [chunk] = [results].flat().flatMap((each) => ('output' in each ? each.output : []))
  const chrome = { i18n: { getMessage: (key: string) => texts[key]?.message ?? '' } }
  const code = chunk?.type === 'chunk' ? chunk.code : ''
  return new Function('chrome', `${code}; return outcome`)(chrome) as Module
}

const LANGUAGES = [...tables.WORDS_BY_LANGUAGE, ...tables.HELP_LANGUAGES].map(([language]) => language)
const TAGS = [...LANGUAGES, 'de-AT', 'zh_Hant_TW', 'pt_BR', 'tlh', 'constructor', '']
const LABELS = [tables.ENTRY_LABELS, tables.RESET_LABELS, tables.SETTINGS_LABELS, tables.MY_SETTINGS_LABELS].flat<
  readonly (readonly string[])[]
>()
const BOXES = [...tables.BOX_LANGUAGES.map(([name]) => name), 'Quick Find', 'Zzyzx', '']

const wordsIn = ({ quickFindText, knownWordIn }: typeof quickFind) => [
  TAGS.map((language) => quickFindText({ entry: '', box: null, language })),
  BOXES.map((box) => quickFindText({ entry: '', box, language: '' })),
  LABELS.map(knownWordIn),
]
const helpIn = ({ helpAddress }: typeof addresses) => TAGS.map(helpAddress)
const labelsIn = ({ ENTRY_LABELS, RESET_LABELS, SETTINGS_LABELS, MY_SETTINGS_LABELS }: typeof tables) =>
  [ENTRY_LABELS, RESET_LABELS, SETTINGS_LABELS, MY_SETTINGS_LABELS].map((list: readonly string[]) =>
    [...LABELS, '', 'Log Out'].map((label) => list.includes(label)),
  )

describe('the built content script', () => {
  it('knows the same words for Quick Find', async () => {
    expect(wordsIn(await fromBuilt('quick-find-word', built))).toEqual(wordsIn(quickFind))
  })

  it('knows the same articles', async () => {
    expect(helpIn(await fromBuilt('addresses/address-builders', built))).toEqual(helpIn(addresses))
  })

  it('knows the same labels', async () => {
    expect(labelsIn(await fromBuilt('language-tables', built))).toEqual(labelsIn(tables))
  })
})

describe('without the text', () => {
  it('knows no label and no word, and gives the English article', async () => {
    expect(labelsIn(await fromBuilt('language-tables', {})).flat()).not.toContain(true)
    expect(
      wordsIn(await fromBuilt('quick-find-word', {}))
        .flat()
        .filter(Boolean),
    ).toEqual([])
    const english = addresses.helpAddress('en')
    expect(new Set(helpIn(await fromBuilt('addresses/address-builders', {})))).toEqual(new Set([english]))
  })
})

it('stands in the default catalogue alone', () => {
  const added = Object.keys(withData(catalogue, true)).filter((key) => !(key in withData(catalogue, false)))
  expect(added).toEqual(['data_language_tables'])
})

it('has no sign with which a placeholder begins', () => {
  expect(built['data_language_tables']?.message).not.toContain('$')
})
