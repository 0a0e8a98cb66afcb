// What a shadow root holds moves out into the page, where its host stood.
import { ancestorsOf, nameOf, placesOf } from '../dom'
import { nextTruths, type Operator } from '../scene'

export const outOfShadow: Operator = {
  name: 'out of a shadow root',
  apply(scene) {
    const { random, document } = scene
    const hosts = placesOf(document).filter(({ shadowRoot }) => shadowRoot !== null)
    const above = nextTruths(scene).flatMap(ancestorsOf)
    const near = hosts.filter((host) => above.includes(host))
    const isAll = random.chance(0.2)
    const host = random.pick(near.length > 0 && random.chance(0.7) ? near : hosts)
    if (host === undefined) return null
    const names = (isAll ? hosts : [host]).map(release)
    return `moved out what was in the shadow root of ${names.join(', ')}`
  },
}

function release(host: Element): string {
  const box = host.ownerDocument.createElement('div')
  for (const { name, value } of host.attributes) box.setAttribute(name, value)
  box.append(...host.childNodes, ...(host.shadowRoot?.childNodes ?? []))
  host.replaceWith(box)
  return nameOf(host)
}
