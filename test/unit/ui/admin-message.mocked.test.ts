// The message for the administrator: whole, with Salesforce's own articles, and nothing of the person or the org in it.
import { describe, expect, it, vi } from 'vitest'
import { ARTICLES, type ArticleId } from '../../../src/knowledge/articles'
import { adminMessage } from '../../../src/ui/admin-message'
import { english } from '../support/knowledge'

vi.mock('../../../src/browser/i18n', async () => {
  const { english } = await import('../support/knowledge')
  return { t: (key: string, seen = '') => english(key).replace('$SEEN$', () => seen) }
})

const LINKED: readonly ArticleId[] = [
  'option-missing',
  'login-ip-ranges',
  'integration-user',
  'mfa-for-api',
  'login-history',
]

describe.each(['absent', 'refused', 'told'] as const)('the message where the option is %s', (seen) => {
  const message = adminMessage(seen)

  it('says what was seen, what to look at and where', () => {
    expect(message).toContain(seen === 'refused' ? 'does not show me the page' : 'have no entry')
    for (const part of ['in Setup', 'Login IP Ranges', 'API Only User', 'Multi-Factor Authentication for API Logins']) {
      expect(message).toContain(part)
    }
    expect(message).not.toContain('$')
  })

  it('knows every cause that the answers know, and promises nothing that may not come', () => {
    for (const part of ['save it unchanged', 'Network Access', 'Salesforce Support']) {
      expect(message).toContain(part)
      expect(english('need_option_missing_do')).toContain(part)
    }
    expect(message).not.toMatch(/as soon as/)
  })

  it('links to the articles that are known here, and to nothing else', () => {
    expect(message.match(/https?:\S+/g)).toEqual(LINKED.map((id) => ARTICLES[id].address))
  })

  it('is short enough to be read', () => {
    expect(message.length).toBeLessThan(2_000)
    expect(Math.max(...message.split('\n').map((line) => line.length))).toBeLessThan(220)
  })
})
