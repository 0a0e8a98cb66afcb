// A page whose target moves: two nested scrollers, a transition, content that shifts. The whole function runs in the page.

/** The ways in which the page itself moves its target. */
export type Motion = 'nested scrolling' | 'CSS transition' | 'layout shift' | 'zoom of the document'

/** What the page offers to the bench, as `window.subject`. */
export interface MovingSubject {
  /** Moves the target there, or back again; resolves when the movement is over. */
  move(motion: Motion, isBack: boolean): Promise<void>
  /** Puts the target into the page, or takes it out. */
  setTarget(isThere: boolean): void
  target(): Element | null
}

export const MOVING_PATH: readonly string[] = ['.branding-userProfile-button']

export const MOVING_STYLE = `
body { margin: 0; font: 13px/1.4 sans-serif }
.outer { position: absolute; left: 100px; top: 20px; width: 800px; height: 620px; overflow: auto; background: #f4f4f8 }
.inner { margin: 100px 40px 900px; width: 600px; height: 420px; overflow: auto; background: #fff }
.content { padding: 200px 40px 900px }
.shift { height: 0 }
.slide { transition: margin-left 400ms ease-in-out }
.slide.moved { margin-left: 160px }
.place { height: 32px }
.branding-userProfile-button { width: 32px; height: 32px; padding: 0 }`

export function movingPage(): void {
  document.body.innerHTML = `<div class="outer"><div class="inner"><div class="content">
    <div class="shift"></div><div class="slide"><div class="place"></div></div></div></div></div>`
  const find = (selector: string): HTMLElement => {
    const found = document.querySelector<HTMLElement>(selector)
    if (found === null) throw new Error(`Nothing is ${selector}`)
    return found
  }
  const [outer, inner, shift, slide, place] = ['.outer', '.inner', '.shift', '.slide', '.place'].map(find)
  const FRAMES = 24
  const eachFrame = (step: (part: number) => void): Promise<void> =>
    new Promise((done) => {
      let count = 0
      const frame = (): void => {
        count += 1
        step(count / FRAMES)
        if (count < FRAMES) requestAnimationFrame(frame)
        else done()
      }
      requestAnimationFrame(frame)
    })
  const nextFrame = (deed: () => void): Promise<void> =>
    new Promise((done) =>
      requestAnimationFrame(() => {
        deed()
        done()
      }),
    )
  /** From the nearest thing to a person's deed: a task of its own, at any time in a frame. */
  const motions: Record<Motion, (isBack: boolean) => Promise<void>> = {
    'nested scrolling': (isBack) =>
      eachFrame((part) => {
        const way = isBack ? 1 - part : part
        if (outer !== undefined) outer.scrollTop = way * 60
        if (inner !== undefined) inner.scrollTop = way * 120
      }),
    'CSS transition': (isBack) =>
      new Promise((done) => {
        slide?.addEventListener('transitionend', () => done(), { once: true })
        slide?.classList.toggle('moved', !isBack)
      }),
    'layout shift': (isBack) =>
      nextFrame(() => {
        if (shift !== undefined) shift.style.height = isBack ? '' : '48px'
      }),
    'zoom of the document': (isBack) =>
      nextFrame(() => {
        document.documentElement.style.zoom = isBack ? '' : '1.25'
      }),
  }
  const subject: MovingSubject = {
    move: (motion, isBack) => motions[motion](isBack),
    setTarget(isThere) {
      place?.replaceChildren()
      if (!isThere) return
      const button = document.createElement('button')
      button.className = 'branding-userProfile-button'
      place?.append(button)
    },
    target: () => place?.firstElementChild ?? null,
  }
  ;(window as unknown as { subject: MovingSubject }).subject = subject
  subject.setTarget(true)
}
