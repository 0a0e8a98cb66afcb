// The label in a file of tools is never dropped without a word, and renames nobody.
import { describe, expect, it } from 'vitest'
import { labelOfFile } from '../../../src/popup/tools/label-of-file'

describe('the label in a file', () => {
  it.each([
    ['says nothing', '', 'mine', [], 'none'],
    ['is what the user is called already', 'integration user', 'integration user', [], 'same'],
    ['is taken for a user who is called nothing', 'integration user', '', ['mine'], 'take'],
    ['is not the one of this user', 'integration user', 'mine', [], 'differs'],
    ['is what another user is called', 'integration user', '', ['integration user'], 'differs'],
  ] as const)('%s', (_name, label, own, others, expected) => {
    expect(labelOfFile(label, own, others)).toBe(expected)
  })
})
