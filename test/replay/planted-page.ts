// Made-up pages with secrets in every place that a page has. The same seed makes the same page; with another purse, the same
// page has other secrets in the same places.
import { JSDOM } from 'jsdom'
import { placesOf } from '../drift/dom'
import { open, SITUATIONS } from '../drift/situations'
import { type Random, randomFrom, seedOf } from '../random'
import { anyKind, type SecretKind, secretOf } from './made-up-secrets'

export interface PlantedPage {
  readonly address: string
  readonly document: Document
  readonly secrets: readonly string[]
}

interface Purse {
  /** A new secret. */
  take(kind?: SecretKind): string
}

type Planter = (element: Element, purse: Purse, random: Random) => void

const ATTRIBUTES =
  'id class name type role for aria-expanded aria-level aria-haspopup aria-selected aria-hidden aria-label aria-labelledby aria-controls aria-describedby value title alt placeholder label content style srcset data datetime cite poster ping download formaction action href src xlink:href lang dir tabindex accesskey autocomplete pattern list usemap is slot part itemid srcdoc onclick key guid auraid recordid'.split(
    ' ',
  )
const AROUND: readonly ((secret: string) => string)[] = [
  (secret) => secret,
  (secret) => secret.replace(/[^\w]+/g, '-'),
  (secret) => secret.replace(/[^\w]+/g, '_').toLowerCase(),
  (secret) => `user-${secret.replace(/\W+/g, '')}`,
  (secret) => `${secret.replace(/\W+/g, '')}_font`,
  (secret) => `${secret.replace(/\W+/g, '')}_child`,
  (secret) => `PersonalInformationSetup:${secret}:email`,
  (secret) => `vfFrameId_${secret}`,
  (secret) => `slds-${secret} slds-button ${secret}`,
  (secret) => `card${secret.replace(/\W+/g, '')}Header`,
]
const ADDRESSES: readonly ((secret: string) => string)[] = [
  (secret) => `/${secret}`,
  (secret) => `/lightning/r/Contact/${secret}/view?c__name=${secret}`,
  (secret) => `/lightning/settings/personal/${secret}/home#${secret}`,
  (secret) =>
    `/_ui/system/security/ResetApiTokenEdit?retURL=%2F${encodeURIComponent(secret)}&setupid=ResetApiToken${secret}`,
  (secret) => `/ui/setup/Setup?setupid=${encodeURIComponent(secret)}&setupSearch=${encodeURIComponent(secret)}`,
  (secret) => `https://${domainOf(secret)}.my.salesforce.com/secur/logout.jsp?u=${secret}`,
  (secret) => `https://${domainOf(secret)}.example.com/${secret}?q=${secret}#${secret}`,
  (secret) => `https://user:${encodeURIComponent(secret)}@login.salesforce.com/`,
  (secret) => `javascript:open('${secret}')`,
  (secret) => `mailto:${secret}`,
  (secret) => `tel:${secret}`,
  (secret) => `data:text/plain,${secret}`,
  (secret) => `#${secret}`,
  (secret) => `/one/one.app#/sObject/${secret}/view?setupid=${secret}`,
  (secret) =>
    `/lightning/settings/personal/ResetApiToken/home?url=${encodeURIComponent(`/_ui/x/${secret}?a=${secret}`)}`,
  (secret) => `${secret}/relative?${encodeURIComponent(secret)}=${secret}&${secret}search=${secret}`,
  (secret) => `/profilephoto/${secret}/F?fromEmail=${secret}`,
  (secret) => `//${domainOf(secret)}.lightning.force.com/${encodeURIComponent(encodeURIComponent(secret))}`,
  (secret) => `/;jsessionid=${secret}/${secret}.apexp`,
  (secret) => `https://[${secret}`,
]
const domainOf = (secret: string): string =>
  secret
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

/** Sets it where it can be set at all. */
function set(element: Element, name: string, text: string): void {
  try {
    element.setAttribute(name, text)
  } catch {
    element.setAttribute('title', text)
  }
}

function made(document: Document, tag: string): Element {
  try {
    return document.createElement(tag)
  } catch {
    return document.createElement('div')
  }
}

const wordOf = (secret: string): string =>
  secret
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')

const PLANTERS: readonly Planter[] = [
  (element, purse) => element.append(purse.take()),
  (element, purse) => element.append(element.ownerDocument.createComment(purse.take())),
  (element, purse, random) =>
    set(element, random.pick(ATTRIBUTES) ?? 'id', (random.pick(AROUND) ?? String)(purse.take())),
  (element, purse, random) =>
    set(element, random.pick(ATTRIBUTES) ?? 'id', (random.pick(AROUND) ?? String)(purse.take())),
  (element, purse, random) => {
    const name = random.pick(['href', 'src', 'action']) ?? 'href'
    set(element, name, (random.pick(ADDRESSES) ?? String)(purse.take()))
  },
  (element, purse) => set(element, `data-${wordOf(purse.take())}`, purse.take()),
  (element, purse) => set(element, wordOf(purse.take('name')), purse.take()),
  (element, purse) => element.append(made(element.ownerDocument, `c-${wordOf(purse.take('company'))}`)),
  (element, purse) => element.append(made(element.ownerDocument, wordOf(purse.take('name')))),
  (element, purse) => {
    const host = made(element.ownerDocument, 'c-card')
    const root = host.attachShadow({ mode: 'open' })
    const inner = made(element.ownerDocument, 'button')
    set(inner, 'id', wordOf(purse.take()))
    inner.append(purse.take())
    root.append(inner, purse.take())
    element.append(host)
  },
  (element, purse, random) => {
    const tag =
      random.pick(['script', 'style', 'template', 'noscript', 'title', 'option', 'textarea', 'svg']) ?? 'script'
    const inner = made(element.ownerDocument, tag)
    inner.append(purse.take())
    set(inner, 'class', purse.take())
    if (tag === 'template') (inner as HTMLTemplateElement).content.append(purse.take())
    element.append(inner)
  },
  (element, purse, random) => {
    const input = made(element.ownerDocument, 'input') as HTMLInputElement
    input.type = random.pick(['text', 'password', 'hidden', 'email', 'submit', 'button']) ?? 'text'
    set(input, 'value', purse.take())
    input.value = purse.take()
    set(input, 'name', (random.pick(AROUND) ?? String)(purse.take()))
    element.append(input)
  },
  (element, purse) => {
    const frame = made(element.ownerDocument, 'iframe')
    for (const name of ['src', 'name', 'id', 'title', 'srcdoc']) set(frame, name, purse.take())
    element.append(frame)
  },
  (element, purse, random) => {
    const form = made(element.ownerDocument, 'form')
    for (const name of ['id', 'attributes', 'children', 'localName', 'getAttribute', 'shadowRoot', 'matches']) {
      if (!random.chance(0.3)) continue
      const field = made(element.ownerDocument, 'input')
      set(field, 'name', name)
      set(field, 'value', purse.take())
      form.append(field)
    }
    set(form, 'id', purse.take())
    element.append(form)
  },
]

const TAGS =
  'div span a button input ul li header nav form table label iframe select p h1 c-panel lightning-button'.split(' ')

/**
 * One document for all pages: each takes the place of the one before. It is in no window, so that its frames are never opened:
 * jsdom would keep every one of them.
 */
const shared = new JSDOM().window.document.implementation.createHTMLDocument()

/** A small page of nothing but elements. */
function bareDocument(random: Random): Document {
  const document = shared
  const html = document.createElement('html')
  html.lang = 'en'
  html.append(document.createElement('body'))
  document.documentElement.replaceWith(html)
  const places: Element[] = [document.body]
  for (let count = 8 + random.below(20); count > 0; count -= 1) {
    const element = document.createElement(random.pick(TAGS) ?? 'div')
    random.pick(places)?.append(element)
    places.push(element)
  }
  return document
}

const PAGE_ADDRESSES: readonly ((secret: string) => string)[] = ADDRESSES.filter(
  (make) => make('x').startsWith('/') && !make('x').startsWith('//'),
)

/** After so many secrets, what they have brought into the page gets secrets, too. */
const RENEWED_AFTER = 8

const REDRAWN = 20

/** `purse`: which secrets; the page is otherwise the same. */
export function plantedPage(seed: number, purse: number): PlantedPage {
  const random = randomFrom(seedOf('planted page', seed))
  const chances = randomFrom(seedOf('secrets', seed, purse))
  const secrets: string[] = []
  const take = (kind: SecretKind = anyKind(random)): string => {
    const shape = random.below(2 ** 31)
    const draw = (): string => secretOf(kind, chances, randomFrom(shape))
    let secret = draw()
    // Twice the same name in a page would make one attribute where other secrets make two. Some shapes have no other name.
    for (let again = 0; again < REDRAWN && secrets.includes(secret); again += 1) secret = draw()
    secrets.push(secret)
    return secret
  }
  const situation = random.chance(0.1) ? random.pick(SITUATIONS) : undefined
  const document = situation === undefined ? bareDocument(random) : open(situation)
  let places: readonly Element[] = []
  for (let count = 12 + random.below(20); count > 0; count -= 1) {
    if (count % RENEWED_AFTER === 0 || places.length === 0) places = placesOf(document)
    const place = random.pick(places) ?? document.body
    random.pick(PLANTERS)?.(place, { take }, random)
  }
  if (random.chance(0.2)) set(document.documentElement, 'lang', take())
  set(document.body, 'class', `sfdcBody ${take()}`)
  const domain = domainOf(take('domain'))
  const path = (random.pick(PAGE_ADDRESSES) ?? String)(take())
  const host =
    random.pick([
      `${domain}.my.salesforce.com`,
      `${domain}.lightning.force.com`,
      `${domain}--uat.sandbox.my.salesforce.com`,
    ]) ?? ''
  const address = situation === undefined ? `https://${host}${path}` : situation.entry.address.replace('acme', domain)
  return { address, document, secrets }
}
