// Ring and card can be seen: the ring on every ground that Salesforce has, the card's words on its own ground. Computed from the
// colours in the style sheets.
import { describe, expect, it } from 'vitest'
import { coloursIn, contrast } from '../support/contrast'
import { readSource } from '../support/sources'

const COLOURS = readSource('content/overlay/colors.css')
const RING = readSource('content/overlay/ring.css')

/** What the ring lies on, and what it surrounds. */
const GROUNDS = {
  'a white page': '#ffffff',
  'the header of Lightning': '#0176d3',
  'the dark header': '#032d60',
  'a dark page': '#181818',
  'a grey page': '#808080',
  'a white button': '#ffffff',
  'a blue button': '#0176d3',
  'a button of Classic': '#e8e8e9',
  'a red button': '#ba0517',
}

/** The lines of the ring from the outside to the inside, as its rule has them. */
function linesOfRing(): string[] {
  const rule = /\[data-ring\] \{([^}]*)\}/.exec(RING)?.[1] ?? ''
  const named = (pattern: RegExp) => pattern.exec(rule)?.[1] ?? ''
  return [
    named(/outline: 2px solid var\(--(\w+)\)/),
    named(/border: 3px solid var\(--(\w+)\)/),
    named(/inset .* var\(--(\w+)\)/),
  ]
}

describe.each(['light', 'dark'] as const)('in %s colours', (scheme) => {
  const colour = coloursIn(COLOURS, scheme)

  it('the ring runs between two lines', () => {
    expect(linesOfRing()).toEqual(['between', 'ring', 'between'])
  })

  it.each(Object.entries(GROUNDS))('on %s, the ring stands out from both of its neighbours', (_name, ground) => {
    const [outer = '', ring = '', inner = ''] = linesOfRing().map(colour)
    expect(contrast(outer, ring)).toBeGreaterThanOrEqual(3)
    expect(contrast(ring, inner)).toBeGreaterThanOrEqual(3)
    // Where a line is lost in the ground, the ring itself stands beside the ground.
    for (const line of [outer, inner]) {
      expect(Math.max(contrast(ground, line), contrast(ground, ring))).toBeGreaterThanOrEqual(3)
    }
  })

  it.each([
    ['ink', 'surface', 4.5],
    ['ink', 'sunken', 4.5],
    ['ink', 'caution-soft', 4.5],
    ['quiet', 'surface', 4.5],
    ['quiet', 'sunken', 4.5],
    ['on-accent', 'accent', 4.5],
    ['on-accent', 'accent-hover', 4.5],
    ['caution', 'caution-soft', 3],
    ['edge', 'surface', 3],
    ['edge', 'sunken', 3],
    ['accent', 'surface', 3],
    ['ring', 'surface', 3],
    ['ring', 'line', 3],
    ['ink', 'line', 3],
  ])('%s stands out from %s', (a, b, least) => {
    expect(contrast(colour(a), colour(b))).toBeGreaterThanOrEqual(least)
  })
})
