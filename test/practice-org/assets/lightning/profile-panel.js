// The profile card behind the avatar (page object global/userProfileCard).
import { hosts, labels, person } from './config.js'
import { h } from './dom.js'
import { icon } from './icons.js'
import { inRoot } from './roots.js'
import { personalHref, shellHref } from './router.js'

const PROFILE = shellHref(`/r/User/${person.id}/view`)

export function profilePanel() {
  const panel = { class: 'userProfilePanel panel uiPanel--default uiPanel open active', role: 'dialog' }
  const card = h(
    'div',
    { class: 'panel-content oneUserProfileCard', 'data-aura-class': 'oneUserProfileCard' },
    h('div', { ...panel, 'aria-label': labels.viewProfile }, who(), densitySwitcher(), footer()),
  )
  return inRoot('one-user-profile-panel', inRoot('one-user-profile-card', card))
}

function who() {
  const avatar = h('a', { href: PROFILE, class: 'profile-link', title: person.name }, icon('person'))
  return h(
    'div',
    { class: 'profile-card-container' },
    h('div', { class: 'profile-card-avatar avatar-holder' }, avatar),
    h(
      'div',
      { class: 'profile-card-main' },
      h('h1', { class: 'profile-card-name' }, link(PROFILE, person.name)),
      h('div', { class: 'profile-card-username', title: person.username }, person.username),
      h('div', { class: 'profile-card-domain' }, hosts.my),
      inRoot('one-profile-links', topLinks()),
    ),
  )
}

function topLinks() {
  return h(
    'div',
    { class: 'profile-card-toplinks' },
    link(personalHref('PersonalInformation'), labels.settings),
    link(`https://${hosts.my}/secur/logout.jsp`, labels.logOut, 'logout uiOutputURL'),
  )
}

function link(href, text, more = '') {
  return h('a', { href, class: `profile-link-label ${more}`.trim() }, text)
}

function densitySwitcher() {
  const choose = (event) => {
    for (const each of event.currentTarget.parentElement.querySelectorAll('button')) {
      each.setAttribute('aria-checked', String(each === event.currentTarget))
    }
  }
  const option = (label, on) =>
    h(
      'button',
      {
        type: 'button',
        class: 'slds-button density-option',
        role: 'menuitemradio',
        'aria-checked': String(on),
        onclick: choose,
      },
      icon('lines'),
      h('span', {}, label),
    )
  return h(
    'one-density-switcher',
    {},
    h('h2', { class: 'profile-card-subtitle' }, 'Display Density'),
    option('Comfy', true),
    option('Compact', false),
  )
}

function footer() {
  return h(
    'div',
    { class: 'profile-card-footer' },
    h('h2', { class: 'profile-card-subtitle' }, 'Options'),
    h(
      'a',
      { href: `https://${hosts.my}/ltng/switcher?destination=classic`, class: 'footerLink switch-to-aloha' },
      labels.switchToClassic,
    ),
  )
}
