// The whole walks of the walkthrough.
import { lightningHome } from './chapter'
import type { Walk } from './walk-chapter'

const classicHome = (org: string): string => `https://${org}.my.salesforce.com/home/home.jsp`

export const WALKS: readonly Walk[] = [
  {
    id: 'lightning',
    title: 'Lightning',
    about: 'The usual way: avatar, Settings, Quick Find, the entry, the button in the frame.',
    settings: { ui: 'lightning' },
    from: lightningHome('lightning'),
  },
  {
    id: 'classic',
    title: 'Classic',
    about: 'The menu under the name leads to My Settings.',
    settings: { ui: 'classic' },
    from: classicHome('classic'),
  },
  {
    id: 'old-classic',
    title: 'Old Classic',
    about: 'The older personal setup, with a Search button beside Quick Find.',
    settings: { ui: 'classic-old' },
    from: classicHome('old-classic'),
  },
  {
    id: 'logged-out',
    title: 'Lightning, starting logged out',
    about: 'The user name first, then the password, then a code by mail, then the usual way.',
    settings: { ui: 'lightning', loggedIn: false, login: 'two-step', identityCheck: true },
    from: lightningHome('logged-out'),
  },
]
