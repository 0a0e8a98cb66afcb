// Takes from the content script what a rung relies on (`by: 'address'`): only reports name it, and they have a script of their own.
import type { Plugin } from 'vite'

const TARGETS = /\/src\/salesforce\/(?:targets|pages)\/.*\.ts$/
const KIND = /\bby: '[a-z-]+',\s*/g

export const withoutRungKinds: Plugin = {
  name: 'without-rung-kinds',
  enforce: 'pre',
  transform: (code, id) => (TARGETS.test(id.replaceAll('\\', '/')) ? code.replaceAll(KIND, '') : null),
}
