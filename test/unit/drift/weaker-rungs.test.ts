// Every rung answers somewhere: where a practice page has lost what the rungs above rely on. Each line says what is lost, and
// which rung then finds the true element, counted from 0.
import { describe, expect, it } from 'vitest'
import {
  countedTargets,
  type PageKind,
  pageKindNamed,
  type TargetId,
} from '../../../src/salesforce/pages/all-page-kinds'
import { locate, type Target, visibleMatches } from '../../../src/salesforce/targets/ladder'
import { everyElement, holdsAcross, truthOf } from '../../drift/dom'
import '../../drift/css'
import { opened } from '../support/snapshot'

const id = (...names: string[]) => names.map((name) => `#${name}@id`)
const PERSONAL = 'PersonalInformationSetup:editPage'
const FIELD = `[id="${PERSONAL}:pageBlock:email"]`

/** What stands in the section of the personal settings is there, but does not show. */
const CLOSED_SECTION = ['#PersonalSetup_child@id', '[href*=PersonalInformation]@hidden=hidden']

/** `a@b` takes the attribute b from every a, `a@b=c` sets it, `a@` takes a itself away. */
type Line = readonly [page: string, kind: PageKind, lost: readonly string[], answer: string]

const LINES: readonly Line[] = [
  ['login', 'login', [], 'username 0'],
  ['login', 'login', id('username'), 'username 1'],
  ['login', 'login', [...id('username'), '[name=username]@name'], 'username 2'],
  ['login-branded', 'login', [], 'username 3'],
  ['login-branded', 'login', ['[autocomplete]@autocomplete', '[type=submit]@name=Login'], 'username 4'],
  ['login-branded', 'login', ['.acme-form@tag=div'], 'username 5'],
  ['login', 'login', [], 'password 0'],
  ['login', 'login', id('password'), 'password 1'],
  ['login-branded', 'login', [], 'password 2'],
  ['login-branded', 'login', ['.acme-form@tag=div'], 'password 3'],
  ['login', 'login', [], 'login-button 0'],
  ['login', 'login', id('Login'), 'login-button 1'],
  ['login', 'login', [...id('Login'), '[name=Login]@name'], 'login-button 2'],
  ['login-branded', 'login', [], 'login-button 3'],
  ['identity', 'identity-check', [], 'code 0'],
  ['identity', 'identity-check', id('emc'), 'code 1'],
  ['identity-tc-verification-code', 'identity-check', id('tc-verification-code'), 'code 2'],
  ['identity', 'identity-check', [], 'code-button 0'],
  ['identity', 'identity-check', id('save'), 'code-button 1'],
  ['identity', 'identity-check', [...id('save'), '[name=save]@name'], 'code-button 2'],
  ['lightning-home', 'lightning', [], 'avatar 0'],
  [
    'lightning-home',
    'lightning',
    ['.branding-userProfile-button@role=button', 'button.branding-userProfile-button@tag=a'],
    'avatar 1',
  ],
  ['lightning-home', 'lightning', ['.userProfileCardTriggerRoot@class=x'], 'avatar 2'],
  [
    'lightning-home',
    'lightning',
    ['.branding-userProfile-button@class=x', '.userProfileCardTriggerRoot@class=oneUserProfileCardTrigger'],
    'avatar 3',
  ],
  [
    'lightning-home',
    'lightning',
    ['.branding-userProfile-button@class=slds-global-actions__avatar', '.userProfileCardTriggerRoot@class=x'],
    'avatar 4',
  ],
  [
    'lightning-home',
    'lightning',
    ['.branding-userProfile-button@class=x', '.userProfileCardTriggerRoot@class=x'],
    'avatar 5',
  ],
  ['lightning-home-picture', 'lightning', [], 'avatar 6'],
  ['lightning-home-card-open', 'lightning', [], 'settings-link 0'],
  [
    'lightning-home-card-open',
    'lightning',
    ['.userProfilePanel@class=x', '.oneUserProfileCard@class=x'],
    'settings-link 1',
  ],
  ['lightning-home-card-open', 'lightning', ['.profile-card-toplinks > a:first-child@href=#'], 'settings-link 2'],
  [
    'lightning-home-card-open',
    'lightning',
    ['.profile-card-toplinks > a:first-child@href=#', '.profile-card-toplinks@class=x'],
    'settings-link 3',
  ],
  ['settings-filtered', 'lightning-settings', [], 'quick-find 0'],
  ['settings-landing', 'lightning-settings', [], 'quick-find 1'],
  ['settings-landing', 'lightning-settings', ['.onesetupSetupNavTree@class=x'], 'quick-find 2'],
  ['settings-filtered', 'lightning-settings', [], 'entry 0'],
  ['settings-filtered', 'lightning-settings', ['.onesetupSetupNavTree@class=x'], 'entry 1'],
  ['settings-filtered', 'lightning-settings', ['.onesetupSetupNavTree@class=x', '[role=tree]@role'], 'entry 2'],
  ['settings-filtered', 'lightning-settings', ['[href*=ResetApiToken]@href=#'], 'entry 3'],
  [
    'settings-filtered',
    'lightning-settings',
    ['.onesetupSetupNavTree@class=x', '.filter-box-wrap@class=onesetupSetupNavTree'],
    'entry 4',
  ],
  ['settings-unknown-word', 'lightning-settings', [], 'folder 0'],
  ['settings-unknown-word', 'lightning-settings', ['.expander@'], 'folder 1'],
  ['reset-shell', 'lightning-reset', [], 'frame 0'],
  ['reset-shell', 'lightning-reset', ['iframe@name'], 'frame 1'],
  ['classic-home-menu-open', 'classic', [], 'my-settings 0'],
  [
    'classic-home-menu-open',
    'classic',
    [...id('userNav', 'userNavMenu', 'userNav-menuItems'), '.menuContent@class=x', '.mbrMenuItems@class=x'],
    'my-settings 1',
  ],
  ['classic-home-menu-open', 'classic', ['[href*=PersonalSetup]@href=#'], 'my-settings 2'],
  [
    'classic-home-menu-open',
    'classic',
    [
      '[href*=PersonalSetup]@href=#',
      ...id('userNav', 'userNavMenu', 'userNav-menuItems'),
      '.menuContent@class=x',
      '.mbrMenuItems@class=x',
    ],
    'my-settings 3',
  ],
  ['old-home-menu-open', 'classic', [], 'my-settings 4'],
  ['old-home-menu-open', 'classic', ["[href='/ui/setup/Setup']@href=/setup/forcecomHomepage.apexp"], 'my-settings 5'],
  ['old-home-menu-open', 'classic', ['[href*=UserProfilePage]@href=/x'], 'my-settings 6'],
  ['classic-home', 'classic', [], 'user-menu 0'],
  ['bar-home', 'classic', [], 'user-menu 2'],
  ['classic-home', 'classic', id('userNavButton'), 'user-menu 1'],
  ['classic-home', 'classic', id('userNavButton', 'userNavLabel'), 'user-menu 3'],
  [
    'classic-home',
    'classic',
    id('userNavButton', 'userNavLabel', 'userNav', 'userNavMenu', 'userNav-menuItems'),
    'user-menu 4',
  ],
  ['my-settings', 'classic-settings', [], 'quick-find 0'],
  ['my-settings', 'classic-settings', id('setupSearch'), 'quick-find 1'],
  ['my-settings', 'classic-settings', [...id('setupSearch'), '[id$=_font]@id', '[id$=_child]@id'], 'quick-find 2'],
  ['my-settings', 'classic-settings', [...id('setupSearch', 'sidebarCell'), '.oLeft@class=x'], 'quick-find 3'],
  ['old-setup', 'classic-settings', [], 'search-button 0'],
  ['old-setup', 'classic-settings', id('setupSearchButton'), 'search-button 1'],
  ['old-setup', 'classic-settings', [...id('setupSearchButton'), '.quickfindInput@wrapped'], 'search-button 2'],
  ['old-setup-results-in-content', 'classic-settings', ['.searchResults > li@class=setupLeaf'], 'entry 5'],
  ['old-setup-results-in-content', 'classic-settings', [], 'entry 6'],
  ['my-settings-filtered', 'classic-settings', [], 'entry 0'],
  ['my-settings-filtered', 'classic-settings', id('ResetApiToken_font'), 'entry 1'],
  ['my-settings-filtered', 'classic-settings', [...id('ResetApiToken_font'), '[id$=_child]@id'], 'entry 2'],
  [
    'my-settings-filtered',
    'classic-settings',
    [...id('ResetApiToken_font', 'sidebarCell'), '[id$=_child]@id', '.oLeft@class=x'],
    'entry 3',
  ],
  [
    'my-settings-filtered',
    'classic-settings',
    [...id('ResetApiToken_font'), '[href*=ResetApiToken]@href=#'],
    'entry 4',
  ],
  ['my-settings', 'classic-settings', [], 'folder 0'],
  ['my-settings', 'classic-settings', id('PersonalInfo_font'), 'folder 1'],
  ['my-settings', 'classic-settings', id('PersonalInfo_font', 'PersonalInfo_icon'), 'folder 2'],
  [
    'my-settings',
    'classic-settings',
    [...CLOSED_SECTION, '#PersonalInfo_icon@', '#PersonalInfo_font@href', '#PersonalInfo_font@id=PersonalSetup_font'],
    'folder 3',
  ],
  [
    'my-settings',
    'classic-settings',
    [...CLOSED_SECTION, '#PersonalInfo_font@', '#PersonalInfo_icon@href', '#PersonalInfo_icon@id=PersonalSetup_icon'],
    'folder 4',
  ],
  ['personal-information', 'personal-information', [], 'email-field 0'],
  ['personal-information', 'personal-information', [`${FIELD}@id`], 'email-field 1'],
  ['personal-information', 'personal-information', [`${FIELD}@tag=span`], 'email-field 2'],
  [
    'personal-information',
    'personal-information',
    [
      `${FIELD}@type=email`,
      `[id^="${PERSONAL}"]@id`,
      `[name$=lastName]@autocomplete=family-name`,
      `[name^="${PERSONAL}"]@name`,
    ],
    'email-field 3',
  ],
  [
    'personal-information',
    'personal-information',
    [`${FIELD}@href=mailto:x`, `${FIELD}@tag=a`, 'input@', `[id^="${PERSONAL}"]@id`, `[name^="${PERSONAL}"]@name`],
    'email-field 4',
  ],
  ['reset-form', 'reset-form', [], 'reset-button 0'],
  ['reset-form', 'reset-form', ['form@action'], 'reset-button 1'],
  ['reset-form', 'reset-form', ['.btn@type=button'], 'reset-button 2'],
  ['reset-form', 'reset-form', ['form@action', '[name=setupid]@'], 'reset-button 3'],
  ['reset-form', 'reset-form', ['form@action', '[name=setupid]@', '.btn@value=Zorp'], 'reset-button 4'],
  [
    'reset-form',
    'reset-form',
    ['form@action', '[name=setupid]@', '.btn@value=Zorp', '.btn@type=button'],
    'reset-button 5',
  ],
  ['reset-form-outside', 'reset-form', [], 'reset-button 6'],
  ['reset-form-outside', 'reset-form', ['.btn@value=Zorp'], 'reset-button 7'],
]

/** The first rung with exactly one answer, and whether that is the true element. */
function answer(target: Target, [page, , lost]: Line): string {
  const view = { ...opened(page, lost), mayShowResults: page.includes('results') }
  const match = locate(target, view)
  const rung = target.rungs.findIndex((each) => visibleMatches(each, target, view).length === 1)
  const truths = everyElement(view.document).filter((each) => truthOf(each) === target.id)
  const isTrue = truths.some(
    (truth) => match !== null && (holdsAcross(truth, match.element) || holdsAcross(match.element, truth)),
  )
  expect(isTrue || target.id === 'frame', `${target.id} on ${page} is the true one`).toBe(true)
  expect(match?.sure).toBe(target.rungs[rung]?.sure)
  return `${target.id} ${rung}`
}

const targetOf = (kind: PageKind, line: string): Target => {
  const target = countedTargets(pageKindNamed(kind)).find((each) => each.id === line.split(' ')[0])
  return target ?? expect.unreachable(`${kind} has no ${line}`)
}

describe('a weaker rung', () => {
  it.each(LINES)('%s (%s) without %j: %s', (...line) => {
    const [, kind, , expected] = line
    expect(answer(targetOf(kind, expected), line)).toBe(expected)
  })

  it('answers somewhere, whichever it is', () => {
    const kinds = [...new Set(LINES.map(([, kind]) => kind))]
    const all = kinds.flatMap((kind) =>
      countedTargets(pageKindNamed(kind)).flatMap(({ id: name, rungs }) =>
        rungs.map((_, at) => `${kind} ${name as TargetId} ${at}`),
      ),
    )
    const proved = LINES.map(([, kind, , expected]) => `${kind} ${expected}`)
    expect(all.filter((each) => !proved.includes(each))).toEqual([])
  })
})
