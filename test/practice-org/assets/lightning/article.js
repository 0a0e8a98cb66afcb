// An ordinary article about the token: links to the reset page, the entry's own words, and a search box that is not
// Quick Find. Nothing here is what a person is to click.
import { hosts } from './config.js'
import { h } from './dom.js'
import { shellHref } from './router.js'

export function articleView() {
  const form = `https://${hosts.my}/_ui/system/security/ResetApiTokenEdit?retURL=%2Fhome%2Fhome.jsp&setupid=ResetApiToken`
  const search = { type: 'search', class: 'articleSearch', placeholder: 'Quick Find', 'aria-label': 'Find in articles' }
  return h(
    'article',
    { class: 'slds-card article' },
    h('h2', { class: 'slds-card__header' }, 'How to reset your security token'),
    h(
      'div',
      { class: 'slds-card__body' },
      h('input', { ...search, autocomplete: 'off' }),
      h('p', {}, 'Open your personal settings, type reset into Quick Find and choose Reset My Security Token.'),
      h('ol', {}, h('li', {}, 'Settings'), h('li', {}, h('b', {}, 'Reset My Security Token')), h('li', {}, 'Reset')),
      h(
        'p',
        {},
        'In a hurry: ',
        h('a', { href: shellHref('/settings/personal/ResetApiToken/home') }, 'Reset My Security Token'),
        ', or the same page ',
        h('a', { href: form }, 'in Classic'),
        '.',
      ),
      h('button', { type: 'button', class: 'slds-button articleVote' }, 'This helped'),
    ),
  )
}
