// The least that finds a target and follows it: everything is observed for ever, and each new element is asked at once. It knows one
// target, has no card, and spares no page.
const MARKS =
  '.branding-userProfile-button, .userProfileCardTriggerRoot, .onesetupSetupNavTree, .userProfilePanel, #userNav'
const TARGET = '.branding-userProfile-button'
const MARGIN = 6

const marked = new Set()
const observed = new WeakSet()
let ring = null

const observer = new MutationObserver((records) => {
  for (const { type, target, addedNodes } of records) {
    if (type === 'attributes') note(target)
    else for (const node of addedNodes) if (node.nodeType === Node.ELEMENT_NODE) readElement(node)
  }
  place()
})

function note(element) {
  if (element.matches(MARKS)) marked.add(element)
}

function readElement(element) {
  note(element)
  if (element.shadowRoot !== null) readRoot(element.shadowRoot)
  if (element.firstElementChild !== null) readBelow(element)
}

function readBelow(node) {
  for (const element of node.querySelectorAll(MARKS)) marked.add(element)
  for (const element of node.querySelectorAll('*')) if (element.shadowRoot !== null) readRoot(element.shadowRoot)
}

function readRoot(root) {
  if (observed.has(root)) return
  observed.add(root)
  observer.observe(root, { subtree: true, childList: true, attributeFilter: ['class', 'id', 'href', 'hidden', 'role'] })
  readBelow(root)
}

function findTarget() {
  for (const element of marked) if (!element.isConnected) marked.delete(element)
  return [...marked].find((element) => element.matches(TARGET))
}

function place() {
  const target = findTarget()
  if (target === undefined) {
    ring?.getRootNode().host.remove()
    ring = null
    return
  }
  if (ring === null) {
    const host = document.documentElement.appendChild(document.createElement('token-guide'))
    ring = host.attachShadow({ mode: 'closed' }).appendChild(document.createElement('div'))
    ring.dataset.ring = ''
    requestAnimationFrame(follow)
  }
  const { left, top, width, height } = target.getBoundingClientRect()
  ring.style.cssText = `position: fixed; z-index: 2147483647; box-sizing: border-box; border: 3px solid #c2410c; pointer-events: none;
    left: ${left - MARGIN}px; top: ${top - MARGIN}px; width: ${width + 2 * MARGIN}px; height: ${height + 2 * MARGIN}px`
}

function follow() {
  if (ring === null) return
  place()
  requestAnimationFrame(follow)
}

readRoot(document)
