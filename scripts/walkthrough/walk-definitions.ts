// The whole walks of the walkthrough, as data: where each starts, and how its practice org is set up.
import { lightningHomeUrl } from './practice-pages'
import type { Walk } from './walk-chapter'

const classicHomeUrl = (org: string): string => `https://${org}.my.salesforce.com/home/home.jsp`

export const WALKS: readonly Walk[] = [
  {
    id: 'lightning',
    title: 'Lightning',
    about: 'The usual way: avatar, Settings, Quick Find, the entry, the button in the frame.',
    settings: { ui: 'lightning' },
    startUrl: lightningHomeUrl('lightning'),
  },
  {
    id: 'classic',
    title: 'Classic',
    about: 'The menu under the name leads to My Settings.',
    settings: { ui: 'classic' },
    startUrl: classicHomeUrl('classic'),
  },
  {
    id: 'old-classic',
    title: 'Old Classic',
    about: 'The older personal setup, with a Search button beside Quick Find.',
    settings: { ui: 'classic-old' },
    startUrl: classicHomeUrl('old-classic'),
  },
  {
    id: 'logged-out',
    title: 'Lightning, starting logged out',
    about: 'The user name first, then the password, then a code by mail, then the usual way.',
    settings: { ui: 'lightning', loggedIn: false, login: 'two-step', identityCheck: true },
    startUrl: lightningHomeUrl('logged-out'),
  },
]
