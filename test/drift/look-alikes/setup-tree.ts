// Setup's own tree, of the same make as that of the personal settings, which stays a moment after leaving Setup.
import { nameOf, placesOf } from '../dom'
import { type LookAlike, make } from './build'

const LINKS = ['Users', 'PermSets', 'ResetPasswordPolicies']

export const setupTree: LookAlike = ({ document, random }) => {
  const nav = random.pick(placesOf(document).filter((place) => place.matches('.setupSide, nav')))
  if (nav === undefined) return null
  const rows = LINKS.map((name) => {
    const link = make(document, 'a', { href: `/lightning/setup/${name}/home` }, name)
    return make(document, 'li', { class: 'leaf onesetupNavTreeNode', role: 'treeitem', 'aria-level': '2' }, link)
  })
  const list = make(document, 'ul', { role: 'tree' }, ...rows)
  const box = make(document, 'input', { type: 'search', class: 'filter-box input', placeholder: 'Quick Find' })
  const tree = make(document, 'div', { class: 'onesetupSetupNavTree' }, box)
  if (random.chance(0.5)) tree.append(list)
  else {
    const host = make(document, 'lightning-tree')
    host.attachShadow({ mode: 'open' }).append(list)
    tree.append(host)
  }
  nav.before(make(document, 'nav', {}, tree))
  return `beside ${nameOf(nav)}`
}
