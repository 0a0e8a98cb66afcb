// Pictures drawn for the practice org. The cloud is a plain one, not a logo.
import { ASSETS } from '../document'
import { type Html, html } from '../html'

export function picture(name: string, className: string, alt = ''): Html {
  return html`<img class="${className}" src="${ASSETS}pictures/${name}.svg" alt="${alt}">`
}

export function cloud(className: string): Html {
  return picture('cloud', className)
}
