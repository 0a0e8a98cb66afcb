// The start page: which practice orgs there are to visit, and who the practice person is.
import { documentOf } from '../document'
import { hostsOf } from '../hosts'
import { type Html, html } from '../html'
import { PERSON } from '../person'
import type { World } from '../world'

interface Place {
  readonly name: string
  readonly address: string
  readonly about: string
}

/** Orgs a demonstration may want, made when the start page is first opened; configured ones stay as they are. */
function prepare(world: World): void {
  const wanted = {
    classic: { ui: 'classic' },
    'classic-old': { ui: 'classic-old' },
    'logged-out': { loggedIn: false },
    'newer-markup': { markup: 'lwc' },
    'right-to-left': { language: 'ar' },
    branded: { loggedIn: false, login: 'branded' },
    sso: { loggedIn: false, login: 'sso' },
    'two-step': { loggedIn: false, login: 'two-step', identityCheck: true },
  } as const
  for (const [name, settings] of Object.entries(wanted)) {
    if (!world.has(name)) world.org(name).configure(settings)
  }
}

function places(): readonly Place[] {
  const lightning = (org: string) => `https://${hostsOf(org).lightning}/lightning/page/home`
  const classic = (org: string) => `https://${hostsOf(org).my}/home/home.jsp`
  return [
    {
      name: 'Lightning',
      address: lightning('acme'),
      about: 'The usual org: avatar at the top right, settings behind it.',
    },
    {
      name: 'Setup',
      address: `https://${hostsOf('acme').setup}/lightning/setup/SetupOneHome/home`,
      about: 'The same org behind the gear: the wrong tree, without the entry.',
    },
    {
      name: 'Classic',
      address: classic('classic'),
      about: 'My Settings in the menu under the name; Quick Find filters while typing.',
    },
    {
      name: 'Classic, old Setup',
      address: classic('classic-old'),
      about: 'Setup in the menu under the name; Quick Find has a Search button.',
    },
    {
      name: 'Sandbox',
      address: lightning('acme--uat.sandbox'),
      about: 'A sandbox of the first org, with a token of its own.',
    },
    { name: 'Logged out', address: lightning('logged-out'), about: 'Begins at the login form of its My Domain.' },
    {
      name: 'Logged out, two steps',
      address: lightning('two-step'),
      about: 'Username first, then password, then a code from the mailbox.',
    },
    {
      name: 'Branded login',
      address: lightning('branded'),
      about: 'Begins at a login form of the company’s own making.',
    },
    { name: 'Single sign-on', address: lightning('sso'), about: 'Begins at a company button, without any form.' },
    { name: 'Newer markup', address: lightning('newer-markup'), about: 'Lightning inside shadow roots.' },
    { name: 'Right to left', address: lightning('right-to-left'), about: 'Lightning in Arabic, mirrored.' },
    {
      name: 'login.salesforce.com',
      address: 'https://login.salesforce.com/',
      about: 'The common login page; leads to the first org.',
    },
    {
      name: 'test.salesforce.com',
      address: 'https://test.salesforce.com/',
      about: 'The login page of sandboxes; leads to the sandbox.',
    },
    { name: 'Mailbox', address: '/', about: 'Where the new tokens and the codes of all these orgs arrive.' },
  ]
}

export function startPage(world: World): Html {
  prepare(world)
  const body = html`<main class="start"><h1>Practice orgs</h1>
<p>A small stand-in for Salesforce, to try Token Guide without touching a real token.</p>
<dl class="start-person"><dt>Username</dt><dd><code>${PERSON.username}</code></dd><dt>Password</dt><dd><code>${PERSON.password}</code></dd>
<dt>Code</dt><dd><code>${PERSON.code}</code></dd></dl>
<ul>${places().map((place) => html`<li><a class="start-link" href="${place.address}">${place.name}</a><p class="start-about">${place.about}</p></li>`)}</ul></main>`
  return documentOf({ title: 'Practice orgs', isElsewhere: true, bodyClass: 'mailbox', styles: ['mailbox.css'], body })
}
