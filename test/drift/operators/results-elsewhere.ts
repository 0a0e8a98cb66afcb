// The entry that was searched for stands in another column: as a page of results, or with the list that it is in.
import { nameOf, placesOf } from '../dom'
import { copyOf, make } from '../look-alikes/build'
import { nextTruths, type Operator, type Scene } from '../scene'

/** The column beside the tree, in Lightning and in Classic. */
const CONTENT = '.setupBody, td.oRight, #bodyCell'
const ROW = '.leaf, .setupLeaf, [role=treeitem], li'

export const resultsElsewhere: Operator = {
  name: 'results in another column',
  apply(scene) {
    const { document, next, random } = scene
    const entry = next === 'entry' ? random.pick(nextTruths(scene)) : undefined
    const column = random.pick(placesOf(document).filter((place) => place.matches(CONTENT)))
    const row = entry?.closest(ROW)
    const list = row?.parentElement
    if (entry === undefined || column === undefined || row == null || list == null) return null
    const name = nameOf(entry)
    const isWhole = !list.contains(column) && random.chance(0.4)
    const results = isWhole ? list : page(scene, row)
    if (!isWhole && random.chance(0.5)) entry.removeAttribute('id')
    if (random.chance(0.7)) column.prepend(results)
    else column.append(results)
    return `moved ${name} into ${nameOf(column)}, ${isWhole ? `with its ${nameOf(list)}` : 'as a page of results'}`
  },
}

/** Other entries of the personal settings, which a search for "reset" or "security" finds, too. */
const OTHERS = ['ChangePassword', 'SecurityQuestions', 'GrantLoginAccess']

function page({ document, random }: Scene, row: Element): Element {
  const others = OTHERS.slice(random.below(OTHERS.length)).map((name) => other(row, name))
  const rows = random.shuffled([row, ...others])
  const title = make(document, 'div', { class: 'bPageTitle' }, make(document, 'h1', { class: 'pageType' }, 'Results'))
  return make(document, 'div', { class: 'searchResults' }, title, ...rows)
}

/** Another row of the same make. */
function other(row: Element, name: string): Element {
  const copy = copyOf(row)
  copy.removeAttribute('aria-label')
  for (const link of copy.querySelectorAll('a, button')) {
    const href = link.getAttribute('href') ?? ''
    if (href !== '') link.setAttribute('href', href.replace(/ResetApiToken(?:Edit)?/gi, name))
    for (const attribute of ['id', 'title']) link.removeAttribute(attribute)
    link.textContent = name
  }
  return copy
}
