// Other entries in the tree: other things to reset, and a link that would reset at once.
import { nameOf, placesOf } from '../dom'
import { copyOf, type LookAlike } from './build'

const LEAVES = '.leaf, .setupLeaf'

const leaf =
  (label: string, name: string, href: (before: string) => string): LookAlike =>
  ({ document, random }) => {
    const leaves = placesOf(document).filter(
      (place) => place.matches(LEAVES) && place.querySelector('a[href]') !== null,
    )
    const place = random.pick(leaves)
    if (place === undefined) return null
    const copy = copyOf(place)
    if (copy.hasAttribute('aria-label')) copy.setAttribute('aria-label', label)
    for (const link of copy.querySelectorAll('a')) {
      link.textContent = label
      if (link.hasAttribute('title')) link.setAttribute('title', label)
      if (link.id !== '') link.id = `${name}_font`
      link.setAttribute('href', href(link.getAttribute('href') ?? ''))
    }
    place.before(copy)
    return `beside ${nameOf(place)}`
  }

const named = (name: string) => (before: string) =>
  before.startsWith('/lightning/')
    ? `/lightning/settings/personal/${name}/home`
    : `/_ui/setup/personal/${name}?setupid=${name}`

export const resetDashboard = leaf('Reset My Dashboard', 'ResetMyDashboard', named('ResetMyDashboard'))
export const resetPassword = leaf('Reset Password', 'ResetPassword', named('ResetPassword'))
/** Performs the reset when it is only opened: never to be pointed at. */
export const resetsAtOnce = leaf(
  'Reset My Security Token',
  'ResetNow',
  () => '/_ui/system/security/ResetApiTokenConfirm?setupid=ResetApiToken',
)
