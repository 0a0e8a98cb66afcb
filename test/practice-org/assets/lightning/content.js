// The content below the bar: follows the route, late, and is made anew each time. The settings keep their tree.
import { articleView } from './article.js'
import { config, hosts, labels, later, settings } from './config.js'
import { homeView, otherView } from './home.js'
import { personalView } from './personal.js'
import { shellAddress } from './router.js'
import { goesToCheck } from './session.js'
import { setupView } from './setup.js'

let waiting = 0

export function renderContent(content, route) {
  clearTimeout(waiting)
  waiting = later(settings.latency.route, () => {
    if (leavesHost(route) || goesToCheck(route)) return
    document.title = titleOf(route)
    if (route.kind === 'personal') personalView(content, route)
    else content.replaceChildren(viewOf(route))
  })
}

/** Setup lives on the setup host and the apps on the Lightning host: the other one is a new page. */
function leavesHost(route) {
  if (route.kind === 'setup' && !config.inSetup && hosts.setup !== location.host) {
    location.replace(shellAddress(hosts.setup))
    return true
  }
  if (config.inSetup && ['home', 'article', 'other'].includes(route.kind)) {
    location.replace(shellAddress(hosts.lightning))
    return true
  }
  return false
}

function viewOf(route) {
  if (route.kind === 'setup') return setupView(route)
  if (route.kind === 'article') return articleView()
  return route.kind === 'home' ? homeView() : otherView(route.title)
}

function titleOf(route) {
  if (route.kind === 'home') return 'Home | Salesforce'
  if (route.kind === 'article') return 'How to reset your security token | Salesforce'
  if (route.kind === 'setup') return `${labels.setup} | Salesforce`
  if (route.kind === 'personal') return `${labels.settings} | Salesforce`
  return `${route.title} | Salesforce`
}
