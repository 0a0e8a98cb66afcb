// Some data of the content script are texts in the built catalogue. A browser reads them when they are asked for, and the script,
// which is put into every page of an org, has no table of them.
import type { Plugin } from 'vite'
import type { Catalogue, DataInCatalogue } from './catalogue'
import { LANGUAGE_TABLES } from './language-tables-in-catalogue'
import { TROUBLES } from './troubles-in-catalogue'

const ALL: readonly DataInCatalogue[] = [TROUBLES, LANGUAGE_TABLES]

export const withData = (catalogue: Catalogue, isDefault: boolean): Catalogue =>
  ALL.reduce((result, data) => data.into(result, isDefault), catalogue)

export const dataInCatalogue: Plugin = {
  name: 'data-in-catalogue',
  enforce: 'pre',
  load(id) {
    const data = ALL.find(({ module }) => id.replaceAll('\\', '/').endsWith(`/src/${module}`))
    return data === undefined ? null : { code: data.code, moduleType: 'js' }
  },
}
