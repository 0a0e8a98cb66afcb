// Points in time as people say them. All times are local, as for the person who reads them.
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { dayAndTimeText } from '../../../src/ui/relative-time-text'

vi.mock('../../../src/browser/i18n', async () => {
  const { english } = await import('../support/knowledge')
  return { t: (key: string, day: string, time: string) => english(key).replace('$DAY$', day).replace('$TIME$', time) }
})

const at = (day: number, hour: number, minute = 0): number => new Date(2026, 10, day, hour, minute).getTime()
const NOW = at(23, 14, 5)
const said = (time: number, language = 'en-US', now = NOW): string =>
  dayAndTimeText(time, now, language).replace(/\s+/g, ' ')

describe('a moment', () => {
  it.each([
    ['now', NOW, 'today, 2:05 PM'],
    ['early today', at(23, 0), 'today, 12:00 AM'],
    ['late today', at(23, 23, 59), 'today, 11:59 PM'],
    ['just after midnight', at(24, 0), 'tomorrow, 12:00 AM'],
    ['late tomorrow', at(24, 23, 59), 'tomorrow, 11:59 PM'],
    ['just before midnight', at(22, 23, 59), 'yesterday, 11:59 PM'],
    ['in two days', at(25, 9), 'Nov 25, 2026, 9:00 AM'],
    ['a week ago', at(16, 9), 'Nov 16, 2026, 9:00 AM'],
  ])('%s', (_name, time, expected) => {
    expect(said(time)).toBe(expected)
  })

  it('is said in the given language', () => {
    expect(said(NOW, 'de')).toBe('heute, 14:05')
    expect(said(at(24, 9), 'fr')).toBe('demain, 09:00')
    expect(said(NOW, 'ja')).toBe('今日, 14:05')
  })

  it('is of the next day one minute later at midnight', () => {
    expect(said(at(24, 0), 'en-US', at(23, 23, 59))).toBe('tomorrow, 12:00 AM')
    expect(said(at(23, 23, 59), 'en-US', at(24, 0))).toBe('yesterday, 11:59 PM')
  })

  it('counts days, not hours, on every day of the year', () => {
    const day = fc.integer({ min: 1, max: 365 })
    const hour = fc.integer({ min: 0, max: 23 })
    fc.assert(
      fc.property(day, hour, hour, (on, now, then) => {
        const [from, to] = [new Date(2026, 0, on, now).getTime(), new Date(2026, 0, on + 1, then).getTime()]
        expect(dayAndTimeText(to, from, 'en')).toMatch(/^tomorrow, /)
        expect(dayAndTimeText(from, to, 'en')).toMatch(/^yesterday, /)
      }),
    )
  })
})
