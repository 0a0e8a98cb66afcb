// Minutes of the day as the text of a field for a time, and back.
import { describe, expect, it } from 'vitest'
import { MINUTES_PER_DAY } from '../../../src/guide/quiet-hours'
import { minutesOfText, timeOfDayText } from '../../../src/options/settings/time-of-day'

describe('a time of day', () => {
  it('goes there and back', () => {
    for (let minutes = 0; minutes < MINUTES_PER_DAY; minutes += 1) {
      expect(minutesOfText(timeOfDayText(minutes))).toBe(minutes)
    }
  })

  it.each([
    [425, '07:05'],
    [0, '00:00'],
    [1439, '23:59'],
  ])('%i is %s', (minutes, text) => expect(timeOfDayText(minutes)).toBe(text))

  it('may have seconds', () => expect(minutesOfText('07:05:30')).toBe(425))

  it.each(['', '7:05', '25:00', '24:00', 'noon'])('is not %j', (text) => expect(minutesOfText(text)).toBeNull())
})
