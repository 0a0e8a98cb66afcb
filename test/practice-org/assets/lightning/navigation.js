// The bar below the header: app launcher, name of the app, its tabs.
import { labels } from './config.js'
import { assistive, h } from './dom.js'
import { icon } from './icons.js'
import { shellHref } from './router.js'

const SALES_TABS = ['Home', 'Opportunities', 'Leads', 'Accounts', 'Contacts', 'Campaigns', 'Dashboards', 'Reports']

export function navigationBar(setup) {
  const tabs = setup ? ['Home', 'Object Manager'] : SALES_TABS
  return h(
    'div',
    { class: 'slds-context-bar oneAppNav' },
    h(
      'button',
      { type: 'button', class: 'slds-button slds-context-bar__icon-action appLauncher' },
      h('div', { class: 'slds-icon-waffle' }, ...Array.from({ length: 9 }, () => h('i'))),
      assistive('App Launcher'),
    ),
    h(
      'span',
      { class: 'slds-context-bar__label-action appName', title: setup ? labels.setup : 'Sales' },
      setup ? labels.setup : 'Sales',
    ),
    h(
      'ul',
      { class: 'slds-context-bar__items', role: 'list' },
      tabs.map((tab, index) => tabOf(tab, index, setup)),
    ),
  )
}

function tabOf(label, index, setup) {
  const first = index === 0
  const home = setup ? '/setup/SetupOneHome/home' : '/page/home'
  const href = shellHref(first ? home : `/${setup ? 'setup' : 'o'}/${label.replace(' ', '')}/home`)
  const more = setup ? index === 1 : !first
  return h(
    'li',
    { class: `slds-context-bar__item${first ? ' slds-is-active' : ''}` },
    h('a', { class: 'slds-context-bar__label-action', href, title: label }, label),
    more && icon('chevron', 'tabArrow'),
  )
}
