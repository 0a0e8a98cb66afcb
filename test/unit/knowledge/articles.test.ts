// The articles: pages of Salesforce over https, without a language, each used by an entry. None opens a page that
// resets a token.
import { describe, expect, it } from 'vitest'
import { ARTICLES, type ArticleId } from '../../../src/knowledge/articles'
import { idsOfTable } from '../../../src/knowledge/ids-of-table'
import { FAILURES } from '../../../src/knowledge/login-failures'
import { MAIL_CAUSES } from '../../../src/knowledge/missing-mail'
import { ANSWER_IDS, NEED_TREE } from '../../../src/knowledge/need-decision-tree'
import { TOOL_KINDS } from '../../../src/knowledge/tool-kinds'
import { helpAddress, inLanguage } from '../../../src/salesforce/addresses/address-builders'

const ALL = Object.entries(ARTICLES).map(([id, { address }]) => [id, address] as const)
const HOSTS = ['help.salesforce.com', 'developer.salesforce.com']

describe('every article', () => {
  it.each(ALL)('%s is a page of Salesforce', (_id, address) => {
    const url = new URL(address)
    expect(url.protocol).toBe('https:')
    expect(HOSTS).toContain(url.hostname)
    expect(url.href).toBe(address)
    expect([url.username, url.password, url.port, url.hash]).toEqual(['', '', '', ''])
    expect(address).not.toMatch(/ResetApiToken/i)
  })

  it.each(ALL)('%s is written without a language', (_id, address) => {
    expect(address).not.toMatch(/language=|en-us|en_US/i)
  })

  it.each(ALL.filter(([, address]) => address.includes('help.salesforce.com')))(
    '%s has the form of its kind',
    (_id, address) => {
      expect(address).toMatch(/\/s\/articleView\?id=(\d{9}&type=1|[a-z]+\.\w+\.htm&type=5)$/)
    },
  )

  it('has its own address', () => {
    expect(new Set(ALL.map(([, address]) => address)).size).toBe(ALL.length)
  })

  it('is used', () => {
    const used: ArticleId[] = [FAILURES, MAIL_CAUSES, TOOL_KINDS].flatMap((table) =>
      Object.values<{ readonly article: ArticleId }>(table).map(({ article }) => article),
    )
    used.push(...ANSWER_IDS.map((id) => NEED_TREE[id].article))
    expect(idsOfTable(ARTICLES).filter((id) => !used.includes(id))).toEqual([])
  })
})

describe('in a language', () => {
  it.each([
    ['en-GB', 'en_US'],
    ['de-AT', 'de'],
    ['pt', 'pt_BR'],
    ['zh-TW', 'zh_TW'],
    ['tlh', 'en_US'],
  ])('%s, an article of the help site is %s', (language, code) => {
    const { address } = ARTICLES['option-missing']
    expect(inLanguage(address, language)).toBe(`${address}&language=${code}`)
    expect(inLanguage(inLanguage(address, 'ja'), language)).toBe(`${address}&language=${code}`)
  })

  it('the developers’ pages stay as they are', () => {
    const { address } = ARTICLES['soap-login']
    expect(inLanguage(address, 'de')).toBe(address)
  })

  it('no site that only looks like the help site is touched', () => {
    for (const address of ['https://help.salesforce.com.example/s?id=1', 'https://example.com/help.salesforce.com']) {
      expect(inLanguage(address, 'de')).toBe(address)
    }
  })

  it('the documentation of the token is the same article', () => {
    expect(helpAddress('fr')).toBe(inLanguage(ARTICLES['reset-token'].address, 'fr'))
    expect(helpAddress('fr')).toMatch(/user_security_token\.htm&type=5&language=fr$/)
  })
})
