// Samples, in every frame, where the target and the ring are when the frame is painted.
//
// An animation frame callback makes a new resize observer. A new observer always reports once: after all animation frame
// callbacks and layout of the same frame, after all observers made before it, and before the frame is painted. So what it
// reads is what the frame shows, whoever moved the ring, and however late in the frame.
//
// It runs in a script world of its own, where closed shadow roots are open to extensions and no page can see it.
const MOST = 6_000

let goal = { target: ['.branding-userProfile-button'], ring: 'token-guide' }
let samples = []
let observer = null

function boxOf(element) {
  if (!element?.checkVisibility({ visibilityProperty: true })) return null
  const { left, top, width, height } = element.getBoundingClientRect()
  return width === 0 ? null : [left, top, width, height]
}

/** Each selector is sought in the shadow root of what the one before it has found. */
function targetIn(path) {
  let element = null
  for (const selector of path) {
    const root = element === null ? document : element.shadowRoot
    element = root?.querySelector(selector) ?? null
    if (element === null) return null
  }
  return element
}

function inClosedRoot(selector) {
  const host = document.querySelector('html > token-guide')
  return host === null ? null : (chrome.dom.openOrClosedShadowRoot(host)?.querySelector(selector) ?? null)
}

const numbers = (text) => [...text.matchAll(/-?\d+(?:\.\d+)?/g)].map(([number]) => Number(number))

/** The hole in the overlay of driver.js: `M x,y h w a r,r … v h …` after the outer path. */
function driverHole(path) {
  const hole = path?.getAttribute('d')?.split('Z').at(-1) ?? ''
  const [x, y, width, radius] = numbers(hole)
  const height = numbers(hole.match(/v(-?[\d.]+)/)?.[1] ?? '')[0]
  return height === undefined ? null : [x - radius, y, width + 2 * radius, height + 2 * radius]
}

/** The hole in the overlay of shepherd.js: `M x,y a … V bottom a … H right a … V y a … Z` after the outer path. */
function shepherdHole(path) {
  const hole = path?.getAttribute('d')?.split('Z')[1] ?? ''
  const [x, y] = numbers(hole)
  const bottom = Number(hole.match(/V(-?[\d.]+)/)?.[1])
  const right = Number(hole.match(/H(-?[\d.]+)/)?.[1])
  return right > x ? [x, y, right - x, bottom - y] : null
}

/** How each ring is read: its box, and the element whose opacity is its strength. */
const RINGS = {
  'token-guide': () => {
    const ring = inClosedRoot('[data-ring]')
    return { box: boxOf(ring), strength: ring }
  },
  'driver.js': () => {
    const overlay = document.querySelector('.driver-overlay')
    return { box: overlay && driverHole(overlay.querySelector('path')), strength: overlay }
  },
  'shepherd.js': () => {
    const overlay = document.querySelector('.shepherd-modal-overlay-container')
    return { box: overlay && shepherdHole(overlay.querySelector('path')), strength: overlay }
  },
  'intro.js': () => {
    const ring = document.querySelector('.introjs-helperLayer')
    return { box: boxOf(ring), strength: ring }
  },
  known: () => {
    const ring = document.querySelector('.known-ring')
    return { box: boxOf(ring), strength: ring }
  },
}

function sample() {
  const { box, strength } = RINGS[goal.ring]()
  const opacity = box === null || strength === null ? 0 : Number(getComputedStyle(strength).opacity)
  samples.push({ at: performance.now(), target: boxOf(targetIn(goal.target)), ring: box, opacity })
  if (samples.length > MOST) samples.shift()
}

function frame() {
  observer?.disconnect()
  observer = new ResizeObserver(sample)
  observer.observe(document.documentElement)
  requestAnimationFrame(frame)
}

globalThis.probe = {
  /** Samples from now on what is asked for. */
  watch(next) {
    goal = next
    samples = []
  },
  /** What was sampled since then. */
  samples: () => samples,
}

requestAnimationFrame(frame)
