// The search among the failures: tried with messages as tools print them. No first answer may be wrong.
import { describe, expect, it } from 'vitest'
import { FAILURE_IDS, FAILURES, type FailureId } from '../../../src/knowledge/login-failures'
import { createFailureSearch } from '../../../src/popup/advice/failures/search-failures'
import { EMPTY_MESSAGES, FOREIGN_MESSAGES, KNOWN_MESSAGES } from '../samples/failure-messages'
import {
  FOREIGN_MESSAGES_OF_TOOLS,
  KNOWN_MESSAGES_OF_TOOLS,
  SINGLE_ANSWERS,
} from '../samples/failure-messages-of-tools'

const search = createFailureSearch(null)
/** The failures in the order in which they are shown, or why there is none. */
const answer = (message: string): string | readonly FailureId[] => {
  const result = search(message)
  return result.kind === 'found' ? result.ids : result.kind
}
const firstAnswer = (message: string): string | undefined => {
  const shown = answer(message)
  return typeof shown === 'string' ? shown : shown[0]
}

describe('the table of messages', () => {
  it('is long, has no row twice, and all failures', () => {
    const messages = [...KNOWN_MESSAGES.map(([, message]) => message), ...FOREIGN_MESSAGES, ...EMPTY_MESSAGES]
    expect(KNOWN_MESSAGES.length).toBeGreaterThan(90)
    expect(FOREIGN_MESSAGES.length).toBeGreaterThan(40)
    expect(new Set(messages).size).toBe(messages.length)
    const answered = new Set(KNOWN_MESSAGES.map(([, , id]) => id))
    expect(FAILURE_IDS.filter((id) => !answered.has(id))).toEqual([])
  })
})

describe('the first answer is right', () => {
  it.each([...KNOWN_MESSAGES, ...KNOWN_MESSAGES_OF_TOOLS])('%s: %s', (_tool, message, id) => {
    expect(firstAnswer(message)).toBe(id)
  })

  it.each(SINGLE_ANSWERS)('and the only one: %s', (message) => {
    expect(answer(message)).toHaveLength(1)
    expect(search(message).kind).toBe('found')
  })
})

describe('a message of something else', () => {
  it.each([...FOREIGN_MESSAGES, ...FOREIGN_MESSAGES_OF_TOOLS])('is unknown: %s', (message) => {
    expect(['unknown', 'nothing']).toContain(answer(message))
  })
})

describe('what says nothing', () => {
  it.each(EMPTY_MESSAGES)('chooses nothing: %s', (message) => {
    expect(answer(message)).toBe('nothing')
  })

  it('shows all where nothing is typed', () => {
    for (const message of ['', '   ', '\n']) expect(answer(message)).toBe('all')
  })
})

describe('a code in capitals that nobody knows', () => {
  it.each(FAILURE_IDS)('weighs more than the words that %s is found by', (id) => {
    for (const word of FAILURES[id].searchWords) expect(answer(`ZEBRA_NOT_STRIPED: ${word}`)).toBe('unknown')
  })

  it('does not hide a code that is known', () => {
    expect(firstAnswer('ZEBRA_NOT_STRIPED caused by INVALID_LOGIN')).toBe('invalid-login')
  })

  it('does not hide a whole sentence that is known', () => {
    expect(firstAnswer('ZEBRA_NOT_STRIPED: SOAP API login() is disabled by default in this org.')).toBe(
      'soap-login-disabled',
    )
  })
})

describe('each failure', () => {
  it.each(FAILURE_IDS)('%s is found first by its own message', (id) => {
    expect(firstAnswer(FAILURES[id].message)).toBe(id)
  })

  it.each(FAILURE_IDS)('%s is found in small letters, in quotes, with spaces around', (id) => {
    expect(answer(`  “${FAILURES[id].message.toLowerCase()}” `)).toContain(id)
  })

  it.each(FAILURE_IDS)('%s is found by each of its codes, phrases and words', (id) => {
    const { codes, vagueCodes, phrases, searchWords } = FAILURES[id]
    for (const sign of [...codes, ...vagueCodes, ...phrases, ...searchWords])
      expect([sign, answer(sign)]).toEqual([sign, expect.arrayContaining([id])])
  })

  it('has signs that no other has', () => {
    const signs = FAILURE_IDS.flatMap((id) => [
      ...FAILURES[id].codes,
      ...FAILURES[id].vagueCodes,
      ...FAILURES[id].phrases,
    ])
    expect(new Set(signs.map((sign) => sign.toLowerCase())).size).toBe(signs.length)
  })
})

describe('a code that comes with failures of many kinds', () => {
  it('alone leads to all of them', () => {
    expect(answer('INVALID_OPERATION')).toEqual(['soap-login-disabled', 'soap-login-retired'])
    expect(answer('INSUFFICIENT_ACCESS')).toEqual(['insufficient-access'])
  })
})

describe('a few words of a message', () => {
  it('lead to all messages that contain them, the best first', () => {
    expect(answer('user locked out')).toEqual(['locked-out', 'login-must-use-security-token', 'invalid-login'])
    expect(answer('invalid username')).toEqual(['invalid-login', 'login-must-use-security-token'])
  })

  it.each(FAILURE_IDS)('any three of %s in a row lead to it, where they lead to something', (id) => {
    const words = FAILURES[id].message.split(/\s+/)
    for (let at = 0; at + 3 <= words.length; at++) {
      const typed = words.slice(at, at + 3).join(' ')
      const shown = answer(typed)
      if (typeof shown !== 'string') expect([typed, shown]).toEqual([typed, expect.arrayContaining([id])])
    }
  })
})

describe('a single word', () => {
  const titlesOf = (message: string): readonly string[] => {
    const shown = answer(message)
    return typeof shown === 'string' ? [shown] : shown.map((id) => FAILURES[id].message)
  }

  it('leads to all messages that have it, after the one that it is the search word of', () => {
    expect(answer('locked')).toEqual(['locked-out', 'login-must-use-security-token', 'invalid-login'])
  })

  it('leads first to those that have it in their code or title', () => {
    const shown = titlesOf('invalid')
    expect(shown[0]).toMatch(/^INVALID_LOGIN:/)
    const inTitle = (message: string) => /^[^:]*invalid/i.test(message)
    const titled = shown.filter(inTitle)
    expect(titled.length).toBeGreaterThan(4)
    expect(shown.slice(0, titled.length)).toEqual(titled)
    const containing = shown.filter((message) => /invalid/i.test(message))
    expect(shown.slice(0, containing.length)).toEqual(containing)
  })

  it('that stands in no message at all leads nowhere', () => {
    expect(answer('zebra')).toBe('unknown')
  })
})

describe('while somebody types', () => {
  it('a code that has begun leads to all that begin so', () => {
    expect(answer('LOGIN_DURING_RESTR')).toEqual(expect.arrayContaining(['restricted-ip', 'login-hours']))
  })

  it('nothing is said before three letters', () => {
    for (const typed of ['I', 'IN', 'vp']) expect(answer(typed)).toBe('nothing')
    expect(answer('vpn')).toEqual(['user-frozen'])
  })
})

describe('in other languages', () => {
  const inJapanese = createFailureSearch((id) => (id === 'user-frozen' ? 'ユーザが凍結されています' : ''))

  it('the texts of the failures are searched, too', () => {
    expect(inJapanese('凍結')).toEqual({ kind: 'found', ids: ['user-frozen'] })
    expect(answer('凍結')).toBe('unknown')
  })

  it('a single ideograph is a word', () => {
    expect(inJapanese('凍')).toEqual({ kind: 'found', ids: ['user-frozen'] })
    expect(answer('国')).toEqual(['login-country'])
    expect(answer('鯨')).toBe('unknown')
  })
})

describe('bad input', () => {
  it.each([
    ['ten thousand letters', 'x'.repeat(10_000)],
    ['ten thousand words', 'password token user '.repeat(10_000)],
    ['control characters', '\u0000\u0007\u001b[31mINVALID_LOGIN\u001b[0m'],
    ['half of a surrogate pair', '\ud83d frozen'],
    ['names of what every object has', 'constructor __proto__ toString hasOwnProperty'],
    ['percent signs', '100 % %%% %zz'],
  ])('%s are survived', (_name, message) => {
    expect(['all', 'nothing', 'unknown', 'found']).toContain(search(message).kind)
  })

  it('is read at its beginning and at its end', () => {
    const trace = '    at com.example.Sync.run(Sync.java:42)\n'.repeat(500)
    expect(firstAnswer(`INVALID_LOGIN: no\n${trace}`)).toBe('invalid-login')
    expect(firstAnswer(`Exception in thread main\n${trace}Caused by: User is frozen`)).toBe('user-frozen')
  })
})
