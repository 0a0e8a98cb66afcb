// The gear menu. Its Setup opens on the setup host, in a new tab; the reset page is not in there.
import { hosts, labels } from './config.js'
import { assistive, h } from './dom.js'
import { icon } from './icons.js'

export function gearMenu() {
  const root = h('li', { class: 'slds-global-actions__item setupGear slds-dropdown-trigger' })
  const trigger = h(
    'a',
    {
      class: 'slds-button slds-button_icon slds-global-actions__item-action menuTriggerLink',
      role: 'button',
      href: '#gear',
      title: labels.setup,
      'aria-haspopup': 'true',
      'aria-expanded': 'false',
      onclick: toggle,
    },
    icon('gear'),
    assistive(labels.setup),
  )
  root.append(trigger)

  function toggle(event) {
    event.preventDefault()
    const open = root.querySelector('.uiMenuList')
    if (open) close()
    else root.append(menu())
    trigger.setAttribute('aria-expanded', String(!open))
  }
  function close() {
    root.querySelector('.uiMenuList')?.remove()
    trigger.setAttribute('aria-expanded', 'false')
  }
  document.addEventListener('click', (event) => {
    if (!event.composedPath().includes(root)) close()
  })
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close()
  })
  return root
}

function menu() {
  const setup = `https://${hosts.setup}/lightning/setup/SetupOneHome/home`
  return h(
    'ul',
    { class: 'uiMenuList slds-dropdown visible', role: 'menu' },
    entry(setup, labels.setup, 'related_setup_app_home'),
    entry(`https://${hosts.my}/_ui/common/apex/debug/ApexCSIPage`, 'Developer Console', 'developer-console'),
  )
}

function entry(href, label, id) {
  return h(
    'li',
    { class: 'slds-dropdown__item', id, role: 'presentation' },
    h('a', { href, target: '_blank', rel: 'noopener', role: 'menuitem' }, label),
  )
}
