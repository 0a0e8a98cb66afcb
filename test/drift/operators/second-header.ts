// The page has a second header: one that was left behind, the same once more, or a company's own.
import { cloned, nameOf, placesOf } from '../dom'
import { copyOf, make } from '../look-alikes/build'
import type { Operator, Scene } from '../scene'

const HEADER = 'header, [role=banner], .bPageHeader, #globalHeaderBar'

export const secondHeader: Operator = {
  name: 'second header',
  apply(scene) {
    const { document, random } = scene
    const header = random.pick(placesOf(document).filter((place) => place.matches(HEADER)))
    if (header === undefined || random.chance(0.5)) return ownHeader(scene)
    // Two that look the same do the same: a target in either is true.
    const isLeftBehind = random.chance(0.7)
    const copy = isLeftBehind ? copyOf(header) : cloned(header)
    if (isLeftBehind) copy.setAttribute('hidden', '')
    if (random.chance(0.5)) header.before(copy)
    else header.after(copy)
    return isLeftBehind ? `left a hidden ${nameOf(header)} behind` : `put ${nameOf(header)} there twice`
  },
}

const SETTINGS = ['/apex/settings', '/apex/Account_Settings?setup=1', '/lightning/n/settings'] as const

/** What companies put above a page: their name, a search, who is logged in, settings of their own, a way out. */
function ownHeader({ document, random }: Scene): string {
  const person = make(document, 'button', { type: 'button', class: 'avatar', 'aria-haspopup': 'true' }, 'Robin Hale')
  const links = [
    make(document, 'a', { href: '/' }, 'Acme'),
    make(document, 'input', { type: 'search', 'aria-label': 'Search', placeholder: 'Search' }),
    person,
    make(document, 'a', { href: random.pick(SETTINGS) ?? '/apex/settings' }, 'Settings'),
    make(document, 'a', { href: '/setup/forcecomHomepage.apexp?setupid=ForceCom' }, 'Setup'),
    make(document, 'a', { href: '/secur/logout.jsp' }, 'Logout'),
  ]
  const header = make(document, random.pick(['header', 'div']) ?? 'div', { class: 'acmeHeader', role: 'banner' })
  header.append(...random.shuffled(links).slice(random.below(3)))
  document.body.prepend(header)
  return `a company's own ${nameOf(header)}`
}
