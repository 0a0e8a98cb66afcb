// A page like Lightning's that changes as much as it is told to, steadily, in bursts, or as in a navigation. The target comes where
// it is told to. The whole function runs in the page.

/** Where the target comes: in the resting header, beside elements that come and go, or in a new shadow root beside them. */
export type Place = 'resting' | 'among' | 'in a root'

export interface BusyOptions {
  /** Elements in the innermost shadow roots, more or less. */
  readonly elements: number
}

/** What the page offers to the bench, as `window.busy`. */
export interface BusyPage {
  /** Changes so much in each second from now on: half of it nodes that come and go, half attributes. */
  load(perSecond: number): void
  /** Replaces so many elements within this time (ms), and then rests. Resolves at its end. */
  navigate(elements: number, ms: number): Promise<void>
  show(place: Place): void
  hide(): void
}

const LIST_PATH = ['one-app', 'one-main', 'c-section', 'c-card', 'c-list']
/** Where the target stands: each selector in the shadow root of what the one before it has found. */
export const PATHS: Readonly<Record<Place, readonly string[]>> = {
  resting: ['one-app', 'one-appnav', '.branding-userProfile-button'],
  among: [...LIST_PATH, '.branding-userProfile-button'],
  'in a root': [...LIST_PATH, 'c-late', '.branding-userProfile-button'],
}

export const BUSY_STYLE = 'body { margin: 0; font: 13px/1.4 sans-serif }'

export function busyPage({ elements }: BusyOptions): void {
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
  let card: ShadowRoot | null = null
  for (let each = 0; each < elements / PER_LIST; each += 1) {
    if (card === null || each % 4 === 0) card = rootIn(rootIn(main, 'c-section'), 'c-card')
    const list = add(rootIn(card, 'c-list'), 'div')
    list.style.cssText = 'height: 40px; contain: strict'
    for (let row = 0; row < PER_LIST; row += 1) list.append(item())
    for (let inner = 0; inner < 2; inner += 1) rootIn(list, 'c-cell').append(document.createElement('span'))
    lists.push(list)
  }
  const [first = document.body] = lists

  let turn = 0
  const nextList = (): HTMLElement => {
    turn += 1
    return lists[(turn * 7) % lists.length] ?? first
  }
  /** Two nodes and two attributes. */
  const changeFour = (): void => {
    const list = turn % 8 === 0 ? first : nextList()
    turn += 1
    list.insertBefore(item(), list.children[10] ?? null)
    list.children[11]?.remove()
    list.children[20]?.classList.toggle('odd')
    list.children[30]?.classList.toggle('odd')
  }

  let perSecond = 0
  let owed = 0
  let before = 0
  const frame = (now: number): void => {
    if (perSecond === 0) return
    owed += (perSecond * Math.min(50, now - before)) / 1_000
    before = now
    for (; owed >= 4; owed -= 4) changeFour()
    requestAnimationFrame(frame)
  }

  const target = document.createElement('button')
  target.className = 'branding-userProfile-button'
  target.ariaLabel = 'View profile'
  target.style.cssText = 'width: 32px; height: 32px'
  let late: Element | null = null

  const busy: BusyPage = {
    load(asked) {
      const wasAtRest = perSecond === 0
      perSecond = asked
      before = performance.now()
      owed = 0
      if (wasAtRest && asked > 0) requestAnimationFrame(frame)
    },
    async navigate(count, ms) {
      const CHUNK_MS = 40
      const perChunk = Math.ceil((count * CHUNK_MS) / ms)
      for (let left = ms; left > 0; left -= CHUNK_MS) {
        for (let each = 0; each < perChunk; each += 1) {
          const list = nextList()
          list.firstElementChild?.remove()
          list.append(item())
        }
        await new Promise((resolve) => setTimeout(resolve, CHUNK_MS))
      }
    },
    show(place) {
      if (place === 'resting') header.querySelector('.slot')?.append(target)
      else if (place === 'among') first.prepend(target)
      else {
        late = document.createElement('c-late')
        late.attachShadow({ mode: 'open' }).append(target)
        first.prepend(late)
      }
    },
    hide() {
      target.remove()
      late?.remove()
    },
  }
  ;(window as unknown as { busy: BusyPage }).busy = busy
}
