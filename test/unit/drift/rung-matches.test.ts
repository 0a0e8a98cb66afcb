// How often each rung of each target matches on each practice page, in the order of its ladder. Only exactly 1 is an answer.
// A number that changes says that a rung or a page did; look at both before writing the new one down.
import { describe, expect, it } from 'vitest'
import { salesforceHostOf } from '../../../src/salesforce/hosts/salesforce-host'
import { recognizePage } from '../../../src/salesforce/pages/all-page-kinds'
import { factsOf } from '../../../src/salesforce/read-sighting'
import { rungCounts } from '../../../src/salesforce/rung-match-counts'
import { isShown } from '../../drift/dom'
import { readIndex } from '../../read-index'
import '../../drift/css'
import { open, SITUATIONS } from '../../drift/situations'

const COUNTS: Readonly<Record<string, readonly string[]>> = {
  login: ['username 1 1 1 1 1 0', 'password 1 1 1 0', 'login-button 1 1 1 1'],
  'login-two-step-1': ['username 1 1 1 1 1 0', 'password 0 0 0 0', 'login-button 1 1 1 1'],
  'login-two-step-2': ['username 0 0 0 0 0 0', 'password 1 1 1 0', 'login-button 1 1 1 1'],
  'login-prefilled': ['username 1 1 1 1 1 0', 'password 1 1 1 0', 'login-button 1 1 1 1'],
  'login-branded': ['username 0 0 0 1 1 0', 'password 0 0 1 0', 'login-button 0 0 0 1'],
  'login-sso': ['username 0 0 0 0 0 0', 'password 0 0 0 0', 'login-button 0 0 0 0'],
  identity: ['code 1 1 0', 'code-button 1 1 1'],
  'identity-smc': ['code 1 1 0', 'code-button 1 1 1'],
  'identity-tc': ['code 1 1 0', 'code-button 1 1 1'],
  'identity-tc-verification-code': ['code 1 0 1', 'code-button 1 1 1'],
  'identity-EmailVerifCode': ['code 0 1 0', 'code-button 1 1 1'],
  'identity-push': ['code 0 0 0', 'code-button 0 0 0'],
  'logged-out': ['username 0 0 0 0 0 0', 'password 0 0 0 0', 'login-button 0 0 0 0'],
  'login-in-lightning': ['username 1 1 1 1 1 0', 'password 1 1 1 0', 'login-button 1 1 1 1'],
  'forgotten-password': [],
  'new-password': [],
  'sso-failed': [],
  'app-approval': [],
  'lightning-home': ['settings-link 0 0 0 0', 'avatar 1 1 1 1 1 1 0'],
  'lightning-home-lwc': ['settings-link 0 0 0 0', 'avatar 1 1 1 1 1 1 0'],
  'lightning-home-card-open': ['settings-link 1 1 1 1', 'avatar 1 1 1 1 1 1 0'],
  'lightning-home-card-open-lwc': ['settings-link 1 1 1 1', 'avatar 1 1 1 1 1 1 0'],
  'lightning-home-picture': ['settings-link 0 0 0 0', 'avatar 0 0 0 0 0 0 1'],
  'lightning-home-picture-lwc': ['settings-link 0 0 0 0', 'avatar 0 0 0 0 0 0 1'],
  'settings-unknown-word': ['entry 0 0 0 0 0', 'quick-find 0 1 1', 'folder 1 1'],
  'settings-unknown-word-lwc': ['entry 0 0 0 0 0', 'quick-find 0 1 1', 'folder 1 1'],
  'settings-landing': ['entry 0 0 0 0 0', 'quick-find 0 1 1', 'folder 1 1'],
  'settings-landing-lwc': ['entry 0 0 0 0 0', 'quick-find 0 1 1', 'folder 1 1'],
  'settings-filtered': ['entry 1 0 0 1 1', 'quick-find 1 1 1', 'folder 0 0'],
  'settings-filtered-lwc': ['entry 1 0 0 1 1', 'quick-find 1 1 1', 'folder 0 0'],
  'settings-filtered-look-alikes': ['entry 1 0 0 1 1', 'quick-find 1 1 1', 'folder 0 0'],
  'settings-filtered-look-alikes-lwc': ['entry 1 0 0 1 1', 'quick-find 1 1 1', 'folder 0 0'],
  'settings-open-group': ['entry 1 0 0 1 1', 'quick-find 1 1 1', 'folder 0 0'],
  'settings-open-group-lwc': ['entry 1 0 0 1 1', 'quick-find 1 1 1', 'folder 0 0'],
  'reset-shell': ['frame 1 1'],
  'reset-shell-lwc': ['frame 1 1'],
  article: ['settings-link 0 0 0 0', 'avatar 1 1 1 1 1 1 0'],
  'article-lwc': ['settings-link 0 0 0 0', 'avatar 1 1 1 1 1 1 0'],
  'one-app': ['settings-link 0 0 0 0', 'avatar 1 1 1 1 1 1 0'],
  'one-app-lwc': ['settings-link 0 0 0 0', 'avatar 1 1 1 1 1 1 0'],
  'one-app-filtered': ['entry 1 0 0 1 1', 'quick-find 1 1 1', 'folder 0 0'],
  'one-app-filtered-lwc': ['entry 1 0 0 1 1', 'quick-find 1 1 1', 'folder 0 0'],
  'setup-home': ['settings-link 0 0 0 0', 'avatar 1 1 1 1 1 1 0'],
  'setup-home-lwc': ['settings-link 0 0 0 0', 'avatar 1 1 1 1 1 1 0'],
  'reset-form': ['reset-button 1 1 0 1 0 0 0 0'],
  'reset-form-get': ['reset-button 1 1 0 1 0 0 0 0'],
  'reset-form-twice': ['reset-button 2 2 0 2 0 0 0 0'],
  'reset-form-script': ['reset-button 0 0 1 1 0 0 0 0'],
  'reset-form-link': ['reset-button 0 0 1 1 0 0 0 0'],
  'reset-form-outside': ['reset-button 0 0 0 0 0 0 1 1'],
  'personal-information': ['email-field 1 1 0 0 0'],
  'personal-information-classic': ['email-field 1 1 0 0 0'],
  'reset-form-classic': ['reset-button 1 1 0 1 0 0 0 0'],
  'classic-home': ['my-settings 0 0 0 0 0 0 0', 'user-menu 1 1 0 1 1'],
  'classic-home-menu-open': ['my-settings 1 1 1 1 0 0 0', 'user-menu 1 1 0 1 1'],
  'my-settings': ['entry 0 0 0 0 0 0 0', 'search-button 0 0 0', 'quick-find 1 1 1 1', 'folder 1 1 1 0 0'],
  'my-settings-filtered': ['entry 1 0 0 0 0 0 0', 'search-button 0 0 0', 'quick-find 1 1 1 1', 'folder 1 1 1 0 0'],
  'my-settings-nothing-found': ['entry 0 0 0 0 0 0 0', 'search-button 0 0 0', 'quick-find 1 1 1 0', 'folder 0 0 0 0 0'],
  'old-setup': ['entry 0 0 0 0 0 0 0', 'search-button 1 1 1', 'quick-find 1 1 1 1', 'folder 1 1 1 0 0'],
  'old-setup-button-link': ['entry 0 0 0 0 0 0 0', 'search-button 1 1 1', 'quick-find 1 1 1 1', 'folder 1 1 1 0 0'],
  'old-setup-button-image': ['entry 0 0 0 0 0 0 0', 'search-button 1 1 1', 'quick-find 1 1 1 1', 'folder 1 1 1 0 0'],
  'old-setup-results-in-content': [
    'entry 0 0 0 0 0 0 1',
    'search-button 1 1 1',
    'quick-find 1 1 1 1',
    'folder 1 1 1 0 0',
  ],
  'old-setup-results': ['entry 1 0 0 0 0 0 0', 'search-button 1 1 1', 'quick-find 1 1 1 1', 'folder 1 1 1 0 0'],
  'old-home': ['my-settings 0 0 0 0 0 0 0', 'user-menu 1 1 0 1 1'],
  'old-home-menu-open': ['my-settings 0 0 0 0 1 0 1', 'user-menu 1 1 0 1 1'],
  'bar-home': ['my-settings 0 0 0 0 0 0 0', 'user-menu 0 0 1 0 1'],
  'bar-home-menu-open': ['my-settings 1 1 1 1 0 0 0', 'user-menu 0 0 1 0 1'],
  'old-bar-home-menu-open': ['my-settings 0 0 0 0 1 0 0', 'user-menu 0 0 1 0 1'],
  'my-settings-unknown-word': ['entry 0 0 0 0 0 0 0', 'search-button 0 0 0', 'quick-find 1 1 1 1', 'folder 1 1 1 0 0'],
  refused: ['reset-button 0 0 0 0 0 0 0 0'],
  gone: ['reset-button 0 0 0 0 0 0 0 0'],
  'refused-framed': ['reset-button 0 0 0 0 0 0 0 0'],
  'reset-done': [],
}

const PAGES = SITUATIONS.filter(({ filled, name }) => filled.length === 0 || !name.includes('+'))

describe('the rungs', () => {
  it.each(PAGES)('match on $name as often as is written down', (page) => {
    const { address } = page.entry
    const host = salesforceHostOf(address) ?? expect.unreachable(`${address} is not Salesforce`)
    const document = open(page)
    const index = readIndex(document)
    const view = { host, address, document, index, isVisible: isShown, isFilled: () => false }
    const rows = rungCounts(recognizePage(factsOf(view)).name, view)
    expect(rows.map(({ target, rungs }) => [target, ...rungs.map(({ count }) => count)].join(' '))).toEqual(
      COUNTS[page.name],
    )
  })

  it('are written down for every page', () => {
    expect(PAGES.map(({ name }) => name)).toEqual(Object.keys(COUNTS))
  })
})
