// The content below the bar: follows the route, late, and is made anew each time. The settings keep their tree.
import { config, hosts, labels, later, settings } from './config.js'
import { homeView, otherView } from './home.js'
import { personalView } from './personal.js'
import { setupView } from './setup.js'

let waiting = 0

export function renderContent(content, route) {
  clearTimeout(waiting)
  waiting = later(settings.latency.route, () => {
    if (leavesHost(route)) return
    document.title = titleOf(route)
    if (route.kind === 'personal') personalView(content, route)
    else content.replaceChildren(viewOf(route))
  })
}

/** Setup lives on the setup host and the apps on the Lightning host: the other one is a new page. */
function leavesHost(route) {
  if (route.kind === 'setup' && !config.inSetup && hosts.setup !== location.host) {
    location.replace(`https://${hosts.setup}${location.pathname}`)
    return true
  }
  if (config.inSetup && (route.kind === 'home' || route.kind === 'other')) {
    location.replace(`https://${hosts.lightning}${location.pathname}`)
    return true
  }
  return false
}

function viewOf(route) {
  if (route.kind === 'setup') return setupView(route)
  return route.kind === 'home' ? homeView() : otherView(route.title)
}

function titleOf(route) {
  if (route.kind === 'home') return 'Home | Salesforce'
  if (route.kind === 'setup') return `${labels.setup} | Salesforce`
  if (route.kind === 'personal') return `${labels.settings} | Salesforce`
  return `${route.title} | Salesforce`
}
