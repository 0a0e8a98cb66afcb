// Addresses of links and forms get another shape: absolute, with parameters, hash-routed, packed, scripted, renamed.
import { nameOf, placesOf } from '../dom'
import { nextTruths, type Operator, placeIn, type Scene } from '../scene'

type Shape = (href: string, page: string) => string

const SHAPES: Readonly<Record<string, Shape>> = {
  absolute: (href, page) => new URL(href, page).href,
  parameters: (href) => `${href}${href.includes('?') ? '&' : '?'}from=personal&tour=`,
  'hash route': (href) => href.replace(/^\/lightning\//, '/one/one.app#/'),
  packed: (href) => `/lightning/page?address=${encodeURIComponent(href)}`,
  scripted: () => 'javascript:void(0);',
  'another path': (href) => href.replace('/settings/personal/', '/settings/my/').replace(/\/home$/, '/view'),
  'another ending': (href) => href.replace(/\/home$/, '').replace('/ui/setup/Setup?', '/setup/own?tour=&'),
  'lower case': (href) => href.toLowerCase(),
}

const LINKS = 'a[href]:not([href^="#"]), form[action]'

export const hrefShape: Operator = {
  name: 'shape of an href',
  apply(scene) {
    const shape = scene.random.pick(Object.keys(SHAPES)) ?? 'absolute'
    const changed = chosen(scene).filter((element) => reshape(element, SHAPES[shape], scene.address))
    return changed.length === 0 ? null : `${shape}: ${changed.slice(0, 4).map(nameOf).join(', ')}`
  },
}

function chosen(scene: Scene): Element[] {
  const all = placesOf(scene.document).filter((element) => element.matches(LINKS))
  if (scene.random.chance(0.3)) return all
  const truth = scene.random.pick(nextTruths(scene))?.closest(LINKS)
  if (truth != null) return [truth]
  const near = placeIn(scene)?.closest(LINKS) ?? scene.random.pick(all)
  return near == null ? [] : [near]
}

function reshape(element: Element, shape: Shape | undefined, page: string): boolean {
  const name = element.localName === 'form' ? 'action' : 'href'
  const before = element.getAttribute(name) ?? ''
  const after = shape?.(before, page) ?? before
  element.setAttribute(name, after)
  return after !== before
}
