// Links elsewhere on the page that lead where a target leads: articles, recent items, other people's profiles.
import { nameOf, placesOf, truthOf } from '../dom'
import { intoContent, type LookAlike, make } from './build'

const RESET = [
  '/lightning/settings/personal/ResetApiToken/home',
  '/_ui/system/security/ResetApiTokenEdit?setupid=ResetApiToken',
]
const CONFIRM = '/_ui/system/security/ResetApiTokenConfirm'

/** An article that leads to the reset page, or, worse, to the reset itself. */
export const articleLink: LookAlike = (scene) => {
  const { document, random } = scene
  const href = random.pick([...RESET, CONFIRM]) ?? CONFIRM
  const link = make(document, 'a', { href }, 'Reset My Security Token')
  return intoContent(scene, make(document, 'article', {}, make(document, 'p', {}, 'In a hurry: ', link)))
}

export const settingsLink: LookAlike = (scene) => {
  const { document, random } = scene
  const [href, text] =
    random.pick([
      ['/lightning/settings/personal/PersonalInformation/home', 'Settings'],
      ['/ui/setup/Setup?setupid=PersonalSetup', 'My Settings'],
    ] as const) ?? []
  return intoContent(scene, make(document, 'p', {}, make(document, 'a', { href: href ?? '#' }, text ?? '')))
}

export const otherProfile: LookAlike = (scene) => {
  const { document } = scene
  const attributes = {
    class: 'slds-button profileTrigger userAvatar',
    'aria-haspopup': 'dialog',
    title: 'View profile',
  }
  return intoContent(scene, make(document, 'button', { type: 'button', ...attributes }, 'View profile'))
}

/** Classic's own Setup, for administrators, beside a user menu with My Settings in it. */
export const administratorSetup: LookAlike = ({ document, random }) => {
  const places = placesOf(document)
  const bar = random.pick(places.filter((place) => place.matches('.linkElements, .navLinks')))
  const isImproved = places.some((place) => truthOf(place) === 'my-settings' && place.id !== 'setupLink')
  if (bar === undefined || !isImproved) return null
  bar.append(make(document, 'a', { id: 'setupLink', href: '/setup/forcecomHomepage.apexp' }, 'Setup'))
  return `in ${nameOf(bar)}`
}
