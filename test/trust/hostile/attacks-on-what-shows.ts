// Attacks on what can be seen: covers, the top layer, and styles of the document. Each function runs in the page itself.
import type { Attack } from './attack'

/** A style on the root element, and that all is as before without it. */
const onRoot = (property: string, value: string, outcome: Attack['outcome']): Attack => ({
  name: `sets ${property}: ${value} on html`,
  during: (property = '', value = '') => document.documentElement.style.setProperty(property, value),
  args: [property, value],
  relief: () => document.documentElement.removeAttribute('style'),
  outcome,
})

export const ATTACKS_ON_WHAT_SHOWS: readonly Attack[] = [
  onRoot('zoom', '1.6', 'shown'),
  onRoot('zoom', '0.6', 'shown'),
  onRoot('transform', 'scale(0.8) rotate(2deg)', 'shown'),
  onRoot('filter', 'blur(1px) hue-rotate(90deg)', 'shown'),
  onRoot('perspective', '300px', 'shown'),
  onRoot('contain', 'strict', 'shown'),
  onRoot('pointer-events', 'none', 'shown'),
  onRoot('will-change', 'transform, opacity', 'shown'),
  onRoot('direction', 'rtl', 'shown'),
  onRoot('writing-mode', 'vertical-rl', 'shown'),
  onRoot('font-size', '200px', 'shown'),
  onRoot('content-visibility', 'hidden', 'hidden'),
  onRoot('opacity', '0', 'words'),
  onRoot('visibility', 'hidden', 'words'),
  {
    name: 'lifts everything with a huge z-index',
    during: () => {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync('* { z-index: 2147483647 !important }')
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
    },
    outcome: 'shown',
  },
  {
    name: 'covers the whole page',
    during: () => {
      const cover = document.createElement('div')
      cover.id = 'cover'
      cover.style.cssText = 'position: fixed; inset: 0; z-index: 2147483647; background: #fff'
      document.body.append(cover)
    },
    relief: () => document.querySelector('#cover')?.remove(),
    outcome: 'hidden',
  },
  {
    name: 'covers the whole page with glass',
    during: () => {
      const cover = document.createElement('div')
      cover.id = 'cover'
      cover.style.cssText = 'position: fixed; inset: 0; z-index: 2147483647; opacity: 0'
      document.body.append(cover)
    },
    relief: () => document.querySelector('#cover')?.remove(),
    outcome: 'hidden',
  },
  {
    name: 'covers card and page in the top layer',
    during: () => {
      const cover = document.createElement('div')
      cover.id = 'cover'
      cover.popover = 'manual'
      cover.style.cssText = 'position: fixed; inset: 0; width: 100vw; height: 100vh; opacity: 0; border: 0; margin: 0'
      document.body.append(cover)
      cover.showPopover()
    },
    relief: () => document.querySelector('#cover')?.remove(),
    outcome: 'hidden',
  },
  {
    name: 'opens a modal dialog',
    during: () => {
      const dialog = document.createElement('dialog')
      dialog.textContent = 'Are you sure?'
      document.body.append(dialog)
      dialog.showModal()
    },
    relief: () => document.querySelector('dialog')?.remove(),
    outcome: 'hidden',
  },
  {
    name: 'makes the whole document inert',
    during: () => {
      document.documentElement.inert = true
    },
    relief: () => {
      document.documentElement.inert = false
    },
    outcome: 'hidden',
  },
  {
    name: 'makes the ancestors of the target transparent',
    during: () => {
      document.body.style.opacity = '0'
    },
    relief: () => document.body.removeAttribute('style'),
    outcome: 'words',
  },
  {
    name: 'goes fullscreen with another element, and back',
    during: () => {
      const before = document.createElement('section')
      document.body.append(before)
      before.requestFullscreen().then(
        () => document.exitFullscreen(),
        () => {},
      )
    },
    outcome: 'shown',
  },
]
