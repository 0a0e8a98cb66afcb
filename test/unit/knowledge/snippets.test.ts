// The examples to copy: they hold nothing that looks like a token, and only known words are left open.
import { describe, expect, it } from 'vitest'
import { SNIPPET_IDS, SNIPPET_PLACEHOLDERS, SNIPPETS, snippetText } from '../../../src/knowledge/snippets'

const LOOKS_LIKE_A_TOKEN = /[A-Za-z0-9]{20,}/

const raw = (id: (typeof SNIPPET_IDS)[number]): string => SNIPPETS[id].lines.join('\n')
/** What is left open but is no known placeholder: something in braces, or a word with YOUR. */
function unknownIn(text: string): string[] {
  const rest = SNIPPET_PLACEHOLDERS.toSorted((a, b) => b.length - a.length).reduce(
    (left, known) => left.replaceAll(known, '·'),
    text,
  )
  return rest.match(/\{[\w-]*\}|\w*YOUR\w*|·[A-Z_]+/g) ?? []
}

describe('the check of snippets', () => {
  it('finds placeholders that are not known', () => {
    expect(unknownIn('{login-host} YOUR_PASSWORDYOUR_TOKEN { a: 1 }')).toEqual([])
    expect(unknownIn('{host}')).toEqual(['{host}'])
    expect(unknownIn('YOUR_SECRET')).toEqual(['YOUR_SECRET'])
    expect(unknownIn('YOUR_TOKEN_TOO')).toEqual(['·_TOO'])
  })

  it('finds what looks like a token', () => {
    expect('password=hunter2aBcDeFgHiJkLmNoPqRsT').toMatch(LOOKS_LIKE_A_TOKEN)
    expect('YOUR_PASSWORDYOUR_TOKEN').not.toMatch(LOOKS_LIKE_A_TOKEN)
  })
})

describe('every snippet', () => {
  it.each(SNIPPET_IDS)('%s leaves open only what is known', (id) => {
    expect(unknownIn(raw(id))).toEqual([])
  })

  it.each(SNIPPET_IDS)('%s holds nothing that looks like a token', (id) => {
    expect(raw(id)).not.toMatch(LOOKS_LIKE_A_TOKEN)
    expect(snippetText(id, 'login.salesforce.com')).not.toMatch(LOOKS_LIKE_A_TOKEN)
  })

  it.each(SNIPPET_IDS)('%s asks for username, password and token', (id) => {
    for (const word of ['YOUR_USERNAME', 'YOUR_PASSWORD', 'YOUR_TOKEN']) expect(raw(id)).toContain(word)
  })

  it.each(SNIPPET_IDS)('%s has lines without line breaks, tabs or trailing spaces', (id) => {
    for (const line of SNIPPETS[id].lines) expect(line).not.toMatch(/[\n\r\t]|\s$/)
  })
})

it.each(SNIPPET_PLACEHOLDERS)('the placeholder %s is used', (placeholder) => {
  expect(SNIPPET_IDS.filter((id) => raw(id).includes(placeholder))).not.toEqual([])
})

describe('for an org', () => {
  it.each([
    ['login.salesforce.com', 'login'],
    ['test.salesforce.com', 'test'],
    ['acme.my.salesforce.com', 'acme.my'],
    ['acme--uat.sandbox.my.salesforce.com', 'acme--uat.sandbox.my'],
  ])('that logs in at %s, simple-salesforce is told %s', (host, domain) => {
    expect(snippetText('simple-salesforce', host)).toContain(`domain="${domain}",`)
  })

  it.each(SNIPPET_IDS)('%s has its host filled in', (id) => {
    const text = snippetText(id, 'acme.my.salesforce.com')
    expect(text).not.toMatch(/\{login-/)
    expect(text.includes('acme.my')).toBe(raw(id).includes('{login-'))
  })

  it('SOAP goes to the last version that has login()', () => {
    expect(snippetText('soap-login', 'test.salesforce.com')).toContain(
      'https://test.salesforce.com/services/Soap/u/64.0',
    )
  })

  it('SOAP is well-formed XML in the partner namespace', async () => {
    const { JSDOM } = await import('jsdom')
    const [, xml = ''] = snippetText('soap-login', 'login.salesforce.com').split('\n\n')
    const { window } = new JSDOM(xml, { contentType: 'text/xml' })
    const [password] = window.document.getElementsByTagNameNS('urn:partner.soap.sforce.com', 'password')
    expect(password?.textContent).toBe('YOUR_PASSWORDYOUR_TOKEN')
    expect(window.document.documentElement.namespaceURI).toBe('http://schemas.xmlsoap.org/soap/envelope/')
  })

  it('the jsforce example is JavaScript', () => {
    expect(() => new Function(snippetText('jsforce', 'login.salesforce.com'))).not.toThrow()
  })
})
