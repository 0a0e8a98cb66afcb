// Addresses of the shell: what the present one means, and moving to another without a reload.
import { whileOpen } from './session.js'

const HASH_ROUTED = '/one/one.app'
const listeners = new Set()

/** The route of the present address: path routing, or the old hash routing of /one/one.app. */
export function currentRoute() {
  const address = isHashRouted() ? location.hash.slice(1) : location.pathname + location.search
  const [path, search] = address.replace(/^\/lightning(?=\/)/, '').split('?')
  const [, area, scope, node] = path.split('/')
  const query = new URLSearchParams(search)
  if (area === 'settings' && scope === 'personal' && node) return { kind: 'personal', node, url: query.get('url') }
  if (area === 'setup') return { kind: 'setup', node: scope ?? 'SetupOneHome' }
  if (area === 'page' && scope === 'article') return { kind: 'article' }
  if (!area || area === 'page') return { kind: 'home' }
  return { kind: 'other', title: [area, scope].filter(Boolean).join(' ') }
}

function isHashRouted() {
  return location.pathname === HASH_ROUTED
}

/** The address of a page of the shell, such as `/page/home`, in the routing that is in use. */
export function shellHref(path) {
  return isHashRouted() ? `#${path}` : `/lightning${path}`
}

/** The same page of the shell on another host. */
export function shellAddress(host) {
  const rest = isHashRouted() ? HASH_ROUTED + location.hash : location.pathname
  return `https://${host}${rest}`
}

export function personalHref(node) {
  return shellHref(`/settings/personal/${node}/home`)
}

export function onRoute(listener) {
  listeners.add(listener)
}

/** Writes another address without going there, as the shell does when its frame went elsewhere. */
export function showAddress(address) {
  history.pushState(null, '', address)
}

function announce() {
  whileOpen(() => {
    for (const listener of listeners) listener(currentRoute())
  })
}

addEventListener('popstate', announce)

document.addEventListener('click', (event) => {
  const link = event.composedPath().find((each) => each instanceof HTMLAnchorElement)
  if (!link || event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return
  const href = link.getAttribute('href')
  const inShell = link.origin === location.origin && (href?.startsWith('/lightning/') || href?.startsWith('#/'))
  if (!inShell || link.target) return
  event.preventDefault()
  if (link.href !== location.href) history.pushState(null, '', link.href)
  announce()
})
