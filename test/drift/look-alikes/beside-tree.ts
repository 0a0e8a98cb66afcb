// What may stand in the column of the tree, or in a tree of its own, and is not the tree's.
import { nameOf, placesOf } from '../dom'
import type { Scene } from '../scene'
import { intoContent, type LookAlike, make } from './build'

const COLUMNS = 'td.oLeft, .onesetupSetupNavTree, .setupNavtree, nav.setupSide'

const LABEL = 'Reset My Security Token'

/** Where a page asks for the tree's column. */
function intoColumn({ document, random }: Scene, element: Element): string | null {
  const column = random.pick(placesOf(document).filter((place) => place.matches(COLUMNS)))
  if (column === undefined) return null
  const root = column.shadowRoot ?? column
  if (random.chance(0.5)) root.prepend(element)
  else root.append(element)
  return `in ${nameOf(column)}`
}

const ELSEWHERE = [
  'https://wiki.acme.example/token',
  'https://help.salesforce.com/s/articleView?id=xcloud.user_security_token.htm',
  'https://other--uat.sandbox.lightning.force.com/lightning/settings/personal/ResetApiToken/home',
  'https://other.my.salesforce.com/_ui/system/security/ResetApiTokenEdit?setupid=ResetApiToken',
  '/apex/TokenHelp',
]

/** The entry's name on something else, in the tree's own column. */
export const namesake: LookAlike = (scene) => {
  const href = scene.random.pick(ELSEWHERE) ?? '#'
  return intoColumn(scene, make(scene.document, 'p', {}, make(scene.document, 'a', { href }, LABEL)))
}

/** A tree of another make, with a row that leads elsewhere or to the form. */
export const otherTree: LookAlike = (scene) => {
  const { document, random } = scene
  const href = random.pick([...ELSEWHERE, '/lightning/settings/personal/ResetApiToken/home']) ?? '#'
  const row = make(document, 'li', { role: 'treeitem' }, make(document, 'a', { href }, LABEL))
  return intoContent(scene, make(document, 'aside', {}, make(document, 'ul', { role: 'tree' }, row)))
}

/** A search of its own in the tree's column. */
export const searchInColumn: LookAlike = (scene) => {
  const { document } = scene
  const box = make(document, 'input', { type: 'text', id: 'sbstr', name: 'str', placeholder: 'Search people' })
  const button = make(document, 'input', { type: 'submit', class: 'btn', value: 'Go!' })
  return intoColumn(scene, make(document, 'form', { id: 'sbsearch', action: '/search/SearchResults' }, box, button))
}
