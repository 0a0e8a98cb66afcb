// The mail services: their addresses, and the address of the search for the mail.
import { describe, expect, it } from 'vitest'
import { MAILBOX_IDS, MAILBOXES, mailSearchAddress, TOKEN_MAIL } from '../../../src/knowledge/token-mail-and-mailboxes'

describe('mailboxes', () => {
  it('are those that people use, with any other last', () => {
    const used = ['gmail', 'outlook-work', 'outlook-personal', 'yahoo', 'icloud']
    expect(MAILBOX_IDS).toEqual(expect.arrayContaining(used))
    expect(MAILBOX_IDS.at(-1)).toBe('other')
  })

  it.each(MAILBOXES)('$id opens over https, or nowhere known', ({ id, address }) => {
    if (address === null) return expect(id).toBe('other')
    expect(address).toMatch(/^https:/)
    expect(new URL(address).href).toBe(address)
  })

  it('have a search address in Gmail and Yahoo only', () => {
    expect(MAILBOXES.filter(({ searchAddress }) => searchAddress !== null).map(({ id }) => id)).toEqual([
      'gmail',
      'yahoo',
    ])
  })

  it.each(MAILBOXES)('$id is searched for the mail, on the same host', (mailbox) => {
    const address = mailSearchAddress(mailbox)
    expect(address === null).toBe(mailbox.searchAddress === null)
    if (address === null || mailbox.address === null) return
    expect(new URL(address).origin).toBe(new URL(mailbox.address).origin)
    expect(address).toMatch(/[/=]salesforce%20security%20token$/)
  })
})

describe('the mail', () => {
  it('comes from Salesforce', () => {
    expect(TOKEN_MAIL.senders).toEqual(['noreply@salesforce.com', 'support@salesforce.com'])
    expect(TOKEN_MAIL.normalMinutes).toBe(10)
  })

  it('is found by its subject, new or old', () => {
    for (const subject of Object.values(TOKEN_MAIL.subjects)) {
      for (const word of TOKEN_MAIL.search.split(' ')) expect(subject.toLowerCase()).toContain(word)
    }
  })
})
