// The personal settings: their tree stays while one moves between its leaves, the page beside it is made anew.

import { alohaView } from './aloha-page.js'
import { config, hosts, labels } from './config.js'
import { h } from './dom.js'
import { inRoot } from './roots.js'
import { personalHref } from './router.js'
import { setupHeader } from './setup-header.js'
import { navTree } from './tree.js'

let shown = null

export function personalView(content, route) {
  if (!shown || !content.contains(shown.root)) {
    shown = frame()
    content.replaceChildren(shown.root)
  }
  shown.tree.select(route.node)
  shown.body.replaceChildren(component(route))
}

function frame() {
  const tree = navTree(config.tree, personalHref, labels.quickFind)
  const body = h('div', { class: 'setupBody' })
  const root = h('div', { class: 'onesetupSetupApp setupSplit' }, h('nav', { class: 'setupSide' }, tree.root), body)
  return { tree, body, root }
}

function component(route) {
  const title = leafTitle(route.node)
  const content = h(
    'div',
    { class: 'onesetupSetupComponent', 'data-aura-class': 'onesetupSetupComponent' },
    setupHeader(title),
    alohaView(frameAddress(route), title, route.node),
  )
  return inRoot('setup-lwc-component', content)
}

function leafTitle(node) {
  if (node === 'ResetApiToken') return labels.resetEntry
  return labels.tree[node] ?? node
}

function frameAddress(route) {
  const back = `https://${hosts.my}/setup/personal?isdtp=p1`
  const query = `retURL=${encodeURIComponent(back)}&setupid=${route.node}&isdtp=p1`
  if (route.url && URL.canParse(route.url, `https://${hosts.my}`)) {
    const asked = new URL(route.url, `https://${hosts.my}`)
    if (asked.host === hosts.my) return `${asked.origin}${asked.pathname}?isdtp=p1`
  }
  if (route.node === 'ResetApiToken') return `https://${hosts.my}/_ui/system/security/ResetApiTokenEdit?${query}`
  if (route.node === 'PersonalInformation') return `https://${hosts.my}/setup/personalInformationSetup.apexp?${query}`
  return `https://${hosts.my}/_ui/setup/personal/${encodeURIComponent(route.node)}?${query}`
}
