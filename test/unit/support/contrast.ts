// Contrast of colours as WCAG 2 computes it, and the colours that a style sheet names.

/** The relative luminance of a colour such as #fff or #e04e0b. */
function luminance(colour: string): number {
  const digits = colour.slice(1)
  const pairs = digits.length === 3 ? [...digits].map((digit) => digit + digit) : (digits.match(/../g) ?? [])
  const [red = 0, green = 0, blue = 0] = pairs.map((pair) => {
    const share = Number.parseInt(pair, 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

export function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y)
  return (high + 0.05) / (low + 0.05)
}

/** The colours of a style sheet by name, in light and in dark. */
export function coloursIn(css: string, scheme: 'light' | 'dark'): (name: string) => string {
  const colours = new Map<string, string>()
  for (const [, name = '', value = ''] of css.matchAll(/--([\w-]+): ([^;]+);/g)) {
    const both = /^light-dark\((#\w+), (#\w+)\)$/.exec(value)
    if (!colours.has(name)) colours.set(name, (scheme === 'light' ? both?.[1] : both?.[2]) ?? value)
  }
  return (name) => {
    const colour = colours.get(name) ?? ''
    if (!/^#(\w{3}|\w{6})$/.test(colour)) throw new Error(`--${name} is no opaque colour: ${colour}`)
    return colour
  }
}
