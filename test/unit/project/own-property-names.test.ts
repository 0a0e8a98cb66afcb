// The build shortens names of properties that only the content script knows. A name that the browser knows must stay.
import { expect, it } from 'vitest'
import { ownPropertyNames } from '../../../build/own-property-names'

const names = ownPropertyNames('.')

it('shortens what the content script has declared', () => {
  expect(names).toEqual(expect.arrayContaining(['within', 'sure', 'isFilled', 'requestLook']))
})

it.each(['block', 'inline', 'behavior', 'threshold', 'capture', 'x'])(
  'leaves the name of an option alone: %s',
  (name) => {
    expect(names).not.toContain(name)
  },
)

it.each(['kind', 'progress', 'guides', 'frameId'])('leaves alone what is stored or sent: %s', (name) => {
  expect(names).not.toContain(name)
})
