// The avatar in the header, which opens the profile card a moment after the click and closes it again.
import { labels, later, settings } from './config.js'
import { assistive, h } from './dom.js'
import { icon } from './icons.js'
import { profilePanel } from './profile-panel.js'
import { inRoot } from './roots.js'
import { whileOpen } from './session.js'

let panel = null
let opening = 0

export function profileTrigger() {
  const trigger = h(
    'button',
    {
      type: 'button',
      class:
        'bare branding-userProfile-button slds-button slds-global-actions__avatar slds-global-actions__item-action uiButton forceHeaderButton',
      'aria-haspopup': 'dialog',
      'aria-expanded': 'false',
      onclick: () => toggle(trigger),
    },
    h(
      'div',
      { class: 'tooltipTrigger tooltip-trigger uiTooltip' },
      h('span', { class: 'userAvatar uiImage profileTrigger' }, icon('person')),
      assistive(labels.viewProfile),
    ),
  )
  if (settings.avatar === 'picture') showPicture(trigger)
  document.addEventListener('click', (event) => {
    const path = event.composedPath()
    if (path.includes(trigger) || (path.includes(panel) && !path.some((each) => each instanceof HTMLAnchorElement)))
      return
    close(trigger)
  })
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close(trigger)
  })
  return h(
    'li',
    { class: 'slds-global-actions__item slds-dropdown-trigger slds-dropdown-trigger_click' },
    inRoot(
      'one-user-profile-trigger',
      h(
        'span',
        settings.avatar === 'picture'
          ? { class: 'n8' }
          : {
              class: 'userProfileCardTriggerRoot oneUserProfileCardTrigger',
              'data-aura-class': 'oneUserProfileCardTrigger',
            },
        trigger,
      ),
      true,
    ),
  )
}

/** What a class says elsewhere is only in the picture's address here. */
function showPicture(trigger) {
  trigger.className = 'n9 practice-avatar'
  const picture = h('img', { src: '/profilephoto/005/T', alt: '', width: '30', height: '30' })
  trigger.replaceChildren(h('span', { class: 'n10' }, picture), assistive(labels.viewProfile))
}

function toggle(trigger) {
  if (panel || opening) return close(trigger)
  opening = later(settings.latency.card, () => {
    whileOpen(() => {
      if (opening) show(trigger)
    })
  })
}

function show(trigger) {
  opening = 0
  panel = profilePanel()
  document.getElementById('panels').append(panel)
  trigger.setAttribute('aria-expanded', 'true')
}

function close(trigger) {
  clearTimeout(opening)
  opening = 0
  panel?.remove()
  panel = null
  trigger.setAttribute('aria-expanded', 'false')
}
