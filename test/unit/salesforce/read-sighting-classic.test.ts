// Guide by sighting in Classic, both generations: the user menu, Quick Find, Search, the entry.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { readSighting } from '../../../src/salesforce/read-sighting'
import { seen, viewOf } from '../support/page'

beforeEach(() => void vi.stubGlobal('CSS', { escape: (text: string) => text }))
afterEach(() => void vi.unstubAllGlobals())

const MY = 'https://acme.my.salesforce.com'
const LIGHTNING = 'https://acme.lightning.force.com'
const PERSONAL = `${LIGHTNING}/lightning/settings/personal/PersonalInformation/home`
const CLASSIC_SETTINGS = `${MY}/ui/setup/Setup?setupid=PersonalSetup`
const FORM_PAGE = `${MY}/_ui/system/security/ResetApiTokenEdit`
const CONFIRM = '/_ui/system/security/ResetApiTokenConfirm'

describe('Classic', () => {
  const menu = (items: string, hidden = 'hidden') =>
    `<div id="userNav"><div id="userNavButton" title="Pat Practice"></div><div id="userNav-menuItems" ${hidden}>${items}</div></div>`
  const mine = '<a id="mine" href="/ui/setup/Setup?setupid=PersonalSetup">My Settings</a>'
  const setup = '<a id="setupLink" href="/setup/forcecomHomepage.apexp">Setup</a>'
  const logout = '<a href="/secur/logout.jsp">Logout</a>'
  const column = (
    html: string,
  ): string => `<div id="phHeader"><input id="phSearchInput"><input id="phSearchButton" type="submit"></div>
    <table id="bodyTable"><tr><td class="oLeft">${html}</td><td class="oRight"><input id="other"><input type="submit"></td></tr></table>`
  const box = '<input id="q" type="text" placeholder="Quick Find">'
  const search = '<input id="s" type="submit" value="Search">'
  const folder = '<a id="PersonalInfo_font">Personal</a>'
  const entry = `<a id="ResetApiToken_font" href="${FORM_PAGE}?setupid=ResetApiToken">Reset My Security Token</a>`

  it.each<[string, string, string]>([
    ['rings the user menu', menu(mine), 'open-settings user-menu #userNavButton Pat Practice'],
    ['rings My Settings in the open menu', menu(mine, ''), 'open-settings my-settings #mine My Settings'],
    [
      'rings Setup in the open menu of the old interface',
      menu(`${setup}${logout}`, ''),
      'open-settings my-settings #setupLink Setup',
    ],
    ["never rings the administrator's Setup beside the menu", `${menu(logout, '')}${setup}`, 'open-settings -'],
    [
      "rings the menu, not the administrator's Setup, where My Settings is in it",
      `${menu(mine)}${setup}`,
      'open-settings user-menu #userNavButton Pat Practice',
    ],
  ])('%s', (_name, html, expected) => {
    expect(seen(`${MY}/home/home.jsp`, html)).toBe(expected)
  })

  it.each<[string, string, readonly string[], string]>([
    ['rings Quick Find', column(box + folder), [], 'quick-find quick-find #q Quick Find'],
    ['rings Quick Find before Search', column(box + search + folder), [], 'quick-find quick-find #q Quick Find'],
    ['rings Search when something was typed', column(box + search + folder), ['q'], 'search search-button #s Search'],
    [
      'rings the entry',
      column(box + search + folder + entry),
      ['q'],
      'open-reset-page entry #ResetApiToken_font Reset My Security Token',
    ],
    [
      'rings the folder where there is no Quick Find',
      column(folder),
      [],
      'open-reset-page folder #PersonalInfo_font Personal',
    ],
    ['rings no box of the header or the page', column(''), [], 'quick-find -'],
    ['does not ring a button alone', column(search), ['q'], 'quick-find -'],
    [
      'rings an entry known by its address',
      column(`<a id="e" href="/_ui/system/security/ResetApiTokenEdit?setupid=ResetApiToken">Reset</a>`),
      [],
      'open-reset-page entry #e Reset',
    ],
    [
      'never rings a link that resets',
      column(`<a id="e" href="${CONFIRM}?setupid=ResetApiToken">Reset</a>`),
      [],
      'quick-find -',
    ],
  ])('%s', (_name, html, filled, expected) => {
    expect(seen(CLASSIC_SETTINGS, html, filled)).toBe(expected)
  })

  it('says whether there is a Search button', () => {
    const tree = '<div class="onesetupSetupNavTree"><input type="search"></div>'
    const withButton = readSighting(viewOf(CLASSIC_SETTINGS, column(box + search)))
    const without = readSighting(viewOf(CLASSIC_SETTINGS, column(box)))
    const lightning = readSighting(viewOf(PERSONAL, tree + column(box + search)))
    expect([withButton, without, lightning].map(({ hasSearchButton }) => hasSearchButton)).toEqual([true, false, false])
  })
})
