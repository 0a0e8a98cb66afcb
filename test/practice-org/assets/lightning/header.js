// Lightning's global header (page object global/header). It is made once and outlives every change of route.
import { labels } from './config.js'
import { assistive, h } from './dom.js'
import { gearMenu } from './gear-menu.js'
import { icon } from './icons.js'
import { profileTrigger } from './profile-card.js'
import { inRoot } from './roots.js'

let searchInput = null

export function header() {
  const bar = h(
    'header',
    { class: 'slds-global-header_container branding-header slds-no-print oneHeader', id: 'oneHeader' },
    h(
      'div',
      { class: 'slds-global-header slds-grid slds-grid_align-spread' },
      h('div', { class: 'slds-global-header__item' }, h('div', { class: 'slds-global-header__logo' }, icon('cloud'))),
      h('div', { class: 'slds-global-header__item slds-global-header__item_search' }, searchBox()),
      h('ul', { class: 'slds-global-header__item slds-global-actions' }, actions()),
    ),
  )
  return inRoot('one-header', bar)
}

function searchBox() {
  searchInput = h('input', {
    type: 'text',
    class: 'slds-input globalSearchInput',
    id: 'practice-global-search',
    autocomplete: 'off',
  })
  return h('div', { class: 'forceSearchDesktopHeader' }, icon('search'), searchInput)
}

/** In Setup the same box searches Setup; it is never the tree's Quick Find. */
export function showSearchFor(setup) {
  const text = setup ? `${labels.search} ${labels.setup}` : `${labels.search}...`
  searchInput.placeholder = text
  searchInput.setAttribute('aria-label', text)
}

function actions() {
  return [
    favorites(),
    simple('plus', 'Global Actions', 'globalCreateTrigger'),
    trailhead(),
    simple('help', 'Salesforce Help', ''),
    gearMenu(),
    bell(),
    profileTrigger(),
  ]
}

function item(...children) {
  return h('li', { class: 'slds-global-actions__item' }, ...children)
}

function button(name, label, className) {
  return h(
    'button',
    {
      type: 'button',
      class: `slds-button slds-button_icon slds-global-actions__item-action ${className}`,
      title: label,
    },
    icon(name),
    assistive(label),
  )
}

function favorites() {
  return item(
    h(
      'div',
      { class: 'slds-global-actions__favorites slds-button-group' },
      button('star', 'Favorite this item', 'favStar'),
      button('down', 'Favorites list', 'favList'),
    ),
  )
}

function simple(name, label, trigger) {
  return item(button(name, label, trigger))
}

function trailhead() {
  return h(
    'li',
    { class: 'slds-global-actions__item' },
    h('div', { class: 'slds-dropdown-trigger trailheadTrigger' }, button('guide', 'Guidance Center', '')),
  )
}

function bell() {
  const bellButton = button('bell', 'Notifications', 'headerTrigger')
  return item(h('div', { class: 'unsNotificationsCounter' }, bellButton, h('span', { class: 'counterLabel' }, '2')))
}
