// Where the mail may come to, and the search for it there.
import { describe, expect, it } from 'vitest'
import { MAIL, MAILBOX_IDS, MAILBOXES, searchAddress } from '../../../src/knowledge/mailboxes'

describe('mailboxes', () => {
  it('are those that people use, with any other last', () => {
    const used = ['gmail', 'outlook-work', 'outlook-personal', 'yahoo', 'icloud']
    expect(MAILBOX_IDS).toEqual(expect.arrayContaining(used))
    expect(MAILBOX_IDS.at(-1)).toBe('other')
  })

  it.each(MAILBOXES)('$id opens over https, or nowhere known', ({ id, home }) => {
    if (home === null) return expect(id).toBe('other')
    expect(home).toMatch(/^https:/)
    expect(new URL(home).href).toBe(home)
  })

  it('have a search address in Gmail and Yahoo only', () => {
    expect(MAILBOXES.filter(({ search }) => search !== null).map(({ id }) => id)).toEqual(['gmail', 'yahoo'])
  })

  it.each(MAILBOXES)('$id is searched for the mail, on the same host', (mailbox) => {
    const address = searchAddress(mailbox)
    expect(address === null).toBe(mailbox.search === null)
    if (address === null || mailbox.home === null) return
    expect(new URL(address).origin).toBe(new URL(mailbox.home).origin)
    expect(address).toMatch(/[/=]salesforce%20security%20token$/)
  })
})

describe('the mail', () => {
  it('comes from Salesforce', () => {
    expect(MAIL.senders).toEqual(['noreply@salesforce.com', 'support@salesforce.com'])
    expect(MAIL.normalMinutes).toBe(10)
  })

  it('is found by its subject, new or old', () => {
    for (const subject of Object.values(MAIL.subjects)) {
      for (const word of MAIL.search.split(' ')) expect(subject.toLowerCase()).toContain(word)
    }
  })
})
