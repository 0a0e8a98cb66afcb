// The build shortens the custom properties of the card, where they are declared, used, and set by the script.
import { expect, it } from 'vitest'
import { withShortCustomProperties } from '../../../build/short-custom-properties'

it('gives each its own short name everywhere', () => {
  const code =
    "a='.b{--ring:red;--ring-soft:pink;color:var(--ring);background:var(--ring-soft)}';s.setProperty('--ring',c)"
  expect(withShortCustomProperties(code)).toBe(
    "a='.b{--a:red;--b:pink;color:var(--a);background:var(--b)}';s.setProperty('--a',c)",
  )
})

it('leaves alone what is no custom property of ours', () => {
  const code = "a='.b{color:var(--of-the-page)}';c?--d:--e;'x--name'.split('--')"
  expect(withShortCustomProperties(code)).toBe(code)
})
