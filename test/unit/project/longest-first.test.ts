// The list of the longest test files names files that there are.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { LONGEST } from '../../longest-first'

describe('the longest test files', () => {
  const files = readdirSync(join(import.meta.dirname, '../..'), { recursive: true, encoding: 'utf8' })

  it.each(LONGEST)('%s is one', (name) => {
    expect(files.some((file) => file.replaceAll('\\', '/').includes(name))).toBe(true)
  })
})
