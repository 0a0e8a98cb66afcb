// Everything that people read or hear is in the catalogue of texts; none of it is written in the code.
import { describe, expect, it } from 'vitest'
import { FILES, type File, literal, type Node, nameOf } from '../support/sources'

/** "file: what", for every file in which `find` finds something. */
const breaches = (files: readonly File[], find: (file: File) => readonly string[]): string[] =>
  files.flatMap((file) => find(file).map((what) => `${file.path}: ${what}`))

describe('texts for people', () => {
  const LETTERS = /\p{L}/u
  const SPOKEN = ['title', 'alt', 'placeholder', 'aria-label', 'aria-description', 'label']

  it('stand in the catalogue, not in markup', () => {
    const written = ({ nodes }: File) =>
      nodes
        .filter(({ type, value }) => type === 'JSXText' && LETTERS.test(String(value)))
        .map(({ value }) => String(value).trim())
    expect(breaches(FILES, written)).toEqual([])
  })

  it('are no bare strings between tags', () => {
    const written = ({ nodes }: File) =>
      nodes
        .filter(({ type }) => type === 'JSXElement' || type === 'JSXFragment')
        .flatMap(({ children }) => children as Node[])
        .map(({ expression }) => literal(expression))
        .filter((text) => text !== null && LETTERS.test(text))
        .map(String)
    expect(breaches(FILES, written)).toEqual([])
  })

  it('are no attributes that are read aloud', () => {
    const written = ({ nodes }: File) =>
      nodes
        .filter(({ type, name }) => type === 'JSXAttribute' && SPOKEN.includes(nameOf(name) ?? ''))
        .map(({ value }) => literal(value) ?? '')
        .filter((text) => LETTERS.test(text))
    expect(breaches(FILES, written)).toEqual([])
  })
})
