// How large what is stored is, in words.
import { describe, expect, it, vi } from 'vitest'
import { dataSizeText } from '../../../src/options/data/data-size-text'

vi.mock('../../../src/browser/i18n', () => ({ uiLanguage: () => 'en' }))

describe('the size of what is stored', () => {
  it.each([
    [0, '1 byte'],
    ['x'.repeat(863), '865 bytes'],
    ['x'.repeat(2398), '2.4 kB'],
  ])('is in words that fit the number (%#)', (value, size) => {
    expect(dataSizeText(value)).toBe(size)
  })
})
