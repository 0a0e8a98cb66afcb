// Icons drawn for the practice org on a grid of 24; `icon(name)` gives a fresh SVG element.
const SHAPES = {
  search: '<circle cx="10" cy="10" r="6.500" class="line"/><path d="m15 15 6 6" class="line"/>',
  star: '<path d="m12 2.500 2.900 6.300 6.800.8-5 4.700 1.300 6.800-6-3.400-6 3.400 1.300-6.800-5-4.700 6.800-.8z"/>',
  down: '<path d="M4 8h16l-8 9z"/>',
  plus: '<rect x="2" y="2" width="20" height="20" rx="4"/><path d="M12 6.500v11M6.500 12h11" class="cut"/>',
  guide: '<path d="M12 3 2 20h20zm0 6 4.500 8h-9z"/>',
  help: '<path d="M7 8.500a5 5 0 1 1 7.400 4.400C12.600 14 12 14.700 12 16.500" class="line wide"/><circle cx="12" cy="21" r="1.700"/>',
  gear: '<path d="M12 2.500 14 3l.6 2.300 1.900 1.100 2.300-.6 1.700 2.800-1.600 1.700v2.400l1.600 1.700-1.700 2.800-2.300-.6-1.900 1.100L14 20.500h-4l-.6-2.300-1.900-1.100-2.300.6-1.700-2.800 1.600-1.700v-2.400L3.500 8.600l1.700-2.800 2.300.6 1.900-1.100L10 3z" fill-rule="evenodd"/><circle cx="12" cy="11.600" r="3.400" class="hole"/>',
  bell: '<path d="M12 2.500a6.500 6.500 0 0 0-6.500 6.500c0 5-2 6.500-3 8h19c-1-1.500-3-3-3-8A6.500 6.500 0 0 0 12 2.500zM9.500 19a2.500 2.500 0 0 0 5 0z"/>',
  right: '<path d="m9 5 7 7-7 7" class="line"/>',
  chevron: '<path d="m5 9 7 7 7-7" class="line"/>',
  person: '<circle cx="12" cy="8.500" r="4.500"/><path d="M3 22c0-5 4-8 9-8s9 3 9 8z"/>',
  cloud:
    '<path d="M6.500 19A5.300 5.300 0 0 1 5.700 8.500 6 6 0 0 1 16.500 6.600a4.800 4.800 0 0 1 3.300 9A4.200 4.200 0 0 1 17.500 19z"/>',
  lines: '<path d="M3 6h18M3 12h18M3 18h18" class="line"/>',
}

/** Puts shapes into an SVG element, without markup: the strictest policy lets no text become markup. */
export function draw(svg, shapes) {
  for (const [, name, attributes] of shapes.matchAll(/<(\w+) ([^>]*)\/>/g)) {
    const shape = document.createElementNS(svg.namespaceURI, name)
    for (const [, attribute, value] of attributes.matchAll(/([\w-]+)="([^"]*)"/g)) shape.setAttribute(attribute, value)
    svg.append(shape)
  }
}

export function icon(name, className = '') {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  svg.setAttribute('viewBox', '0 0 24 24')
  svg.setAttribute('class', `slds-icon practice-icon ${className}`)
  svg.setAttribute('aria-hidden', 'true')
  draw(svg, SHAPES[name] ?? '')
  return svg
}
