// What is said of a count has a message for each plural category of the catalogue's language, and no number stands beside its
// noun in a message that has only one form.
import { describe, expect, it } from 'vitest'
import { COUNTED, formsOf, KEYS, MESSAGES } from '../support/catalogue'
import { FILES } from '../support/sources'

const SOURCES = FILES.map(({ text }) => text).join('\n')

/** Messages with a number that is a name or stands beside no noun: its form is the same for all numbers. */
const ONE_FORM: Readonly<Record<string, string>> = {
  card_progress: 'the number of a step; the other one is always 10',
  card_progress_of_user: 'the number of a step; the other one is always 10',
  import_row: 'the number of a row',
  need_number: 'n of up to m',
  phase_done: 'n of m',
  popup_stopped_at: 'the number of a step; the other one is always 10',
  popup_toggle_done: 'the number of a step',
  use_count: 'n of m',
  use_progress: 'n of m',
  user_number: 'a name',
}

const NUMBER = /^\d[\d.,]*$/
const hasNumber = (key: string): boolean =>
  Object.values(MESSAGES[key]?.placeholders ?? {}).some(({ example = '' }) => NUMBER.test(example))

describe('what is said of a count', () => {
  it.each(COUNTED)('%s has a message for each form, and no others', (prefix) => {
    const forms = KEYS.filter((key) => new RegExp(`^${prefix}_(?:zero|one|two|few|many|other)$`).test(key))
    expect(forms.toSorted()).toEqual(formsOf(prefix).toSorted())
  })

  it.each(COUNTED)('%s has the count as its first placeholder, in each form', (prefix) => {
    for (const key of formsOf(prefix)) {
      const { message = '', placeholders = {} } = MESSAGES[key] ?? {}
      expect(placeholders['count']?.content).toBe('$1')
      expect(message).toContain('$COUNT$')
    }
  })

  it.each(COUNTED)('%s is asked for by its count, not by a form', (prefix) => {
    for (const key of formsOf(prefix)) expect(SOURCES).not.toContain(`'${key}'`)
  })

  it('is known for some', () => expect(COUNTED.length).toBeGreaterThan(10))
})

describe('a number', () => {
  it('stands in a message of one form only where no noun depends on it', () => {
    const counted = new Set(COUNTED.flatMap(formsOf))
    expect(KEYS.filter((key) => hasNumber(key) && !counted.has(key)).toSorted()).toEqual(
      Object.keys(ONE_FORM).toSorted(),
    )
  })
})
