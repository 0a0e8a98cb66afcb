// The tables of languages are one text in the default catalogue. Measured in November 2026: 29,118 bytes with gzip -9 without it,
// 28,427 with it.
import * as tables from '../src/salesforce/language-tables'
import type { DataInCatalogue } from './catalogue'

const KEY = 'data_language_tables'

/** Reads the text no sooner than a table is asked for: the first text of a page takes some 5 ms. Without it all tables are empty. */
const READ = `
import { t } from '../browser/i18n'
let tables
const table = (at) => (tables ??= JSON.parse(t('${KEY}') || '[]'))[at] ?? []
`

const tableCode = (name: string, at: number): string => `
export const ${name} = { includes: (each) => table(${at}).includes(each), find: (is) => table(${at}).find(is) }
`

export const LANGUAGE_TABLES: DataInCatalogue = {
  module: 'salesforce/language-tables.ts',
  code: READ + Object.keys(tables).map(tableCode).join(''),
  into: (catalogue, isDefault) =>
    isDefault ? { ...catalogue, [KEY]: { message: JSON.stringify(Object.values(tables)) } } : catalogue,
}
