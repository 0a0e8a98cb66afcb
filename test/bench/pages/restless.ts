// A page like Lightning's, made up: thousands of elements in nested open shadow roots, of which some change in every frame.
// The whole function runs in the page.

export interface RestlessOptions {
  /** Elements in the innermost shadow roots, more or less. */
  readonly elements: number
  /** Nodes inserted, nodes removed, and attributes changed, each per frame; 0 leaves the page at rest. */
  readonly perFrame: number
  readonly hasTarget: boolean
  /** Empty frames of the same host. */
  readonly frames?: number
}

/** What the page offers to the bench, as `window.subject`. */
export interface RestlessSubject {
  /** Puts the target into the header, or takes it out. */
  setTarget(isThere: boolean): void
  /** The target as soon as it is there. */
  target(): Element | null
  /** Begins or ends changing. */
  setRestless(isRestless: boolean): void
}

/** Where the target stands: each selector in the shadow root of what the one before it has found. */
export const TARGET_PATH: readonly string[] = ['one-app', 'one-appnav', '.branding-userProfile-button']

export const RESTLESS_STYLE = `
body { margin: 0; font: 13px/1.4 sans-serif }
iframe { width: 200px; height: 80px }`

export function restlessPage({ elements, perFrame, hasTarget, frames = 0 }: RestlessOptions): void {
  const PER_LIST = 50
  const TAGS = ['span', 'a', 'button', 'x-item', 'div']
  const add = (parent: ParentNode & Node, tag: string): HTMLElement => {
    const element = document.createElement(tag)
    parent.appendChild(element)
    return element
  }
  const rootIn = (parent: ParentNode & Node, tag: string): ShadowRoot => add(parent, tag).attachShadow({ mode: 'open' })

  const app = rootIn(document.body, 'one-app')
  const header = rootIn(app, 'one-appnav')
  header.innerHTML = `<style>header { height: 50px; background: #eef } .slot { position: absolute; right: 24px; top: 9px }
    button { width: 32px; height: 32px; border-radius: 50% }</style><header class="slds-global-header"><span class="slot"></span></header>`
  const slot = header.querySelector('.slot')

  let made = 0
  const item = (): HTMLElement => {
    made += 1
    const element = document.createElement(TAGS[made % TAGS.length] ?? 'span')
    element.textContent = `Item ${made}`
    return element
  }
  const main = rootIn(app, 'one-main')
  main.innerHTML = `<style>:host { display: block; height: 600px; overflow: hidden; contain: strict }</style>`
  const lists: HTMLElement[] = []
  const countOfLists = Math.ceil(elements / PER_LIST)
  let card: ShadowRoot | null = null
  for (let each = 0; each < countOfLists; each += 1) {
    if (card === null || each % 4 === 0) card = rootIn(rootIn(main, 'c-section'), 'c-card')
    const list = add(rootIn(card, 'c-list'), 'div')
    list.style.height = '40px'
    if (perFrame > 0) list.style.contain = 'strict' // what changes all the time is laid out by itself
    for (let row = 0; row < PER_LIST; row += 1) list.append(item())
    lists.push(list)
  }
  for (let each = 0; each < frames; each += 1) {
    const frame = add(document.body, 'iframe') as HTMLIFrameElement
    frame.src = `/lightning/frame/${each}`
  }

  let turn = 0
  const next = (): HTMLElement => {
    turn += 1
    return lists[(turn * 7) % lists.length] ?? document.body
  }
  const change = (): void => {
    for (let left = perFrame; left > 0; left -= PER_LIST) {
      const list = next()
      const fresh = document.createDocumentFragment()
      for (let row = 0; row < Math.min(left, PER_LIST); row += 1) {
        list.firstChild?.remove()
        fresh.append(item())
      }
      list.append(fresh)
    }
    for (let left = perFrame; left > 0; left -= PER_LIST) {
      for (const element of [...next().children].slice(0, Math.min(left, PER_LIST))) element.classList.toggle('odd')
    }
    const text = next().firstElementChild?.firstChild
    if (text instanceof Text) text.data = `Text ${turn}`
  }

  let isRestless = false
  let ticks = 0
  const frame = (): void => {
    if (!isRestless) return
    change()
    requestAnimationFrame(frame)
  }
  setInterval(() => {
    if (!isRestless) return
    ticks += 1
    history.pushState(null, '', `?tick=${ticks}`)
  }, 1_000)

  const subject: RestlessSubject = {
    setTarget(isThere) {
      slot?.replaceChildren()
      if (!isThere || slot === null) return
      const button = add(slot, 'button')
      button.className = 'branding-userProfile-button'
      button.ariaLabel = 'View profile'
    },
    target: () => slot?.firstElementChild ?? null,
    setRestless(asked) {
      if (asked && !isRestless) requestAnimationFrame(frame)
      isRestless = asked
    },
  }
  ;(window as unknown as { subject: RestlessSubject }).subject = subject
  subject.setTarget(hasTarget)
  subject.setRestless(perFrame > 0)
}
