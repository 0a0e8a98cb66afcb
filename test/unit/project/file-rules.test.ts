// The rules of the house, read from the sources: how a file looks.
import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'
import { FILES, NAMES, readSource } from '../support/sources'

describe('a file', () => {
  const lengthOf = (text: string): number => text.trimEnd().split('\n').length

  it('starts by saying what lives in it', () => {
    const silent = FILES.filter(({ text }) => !/^\/\/ \S/.test(text)).map(({ path }) => path)
    expect(silent).toEqual([])
  })

  it('is short', () => {
    const all = NAMES.filter((name) => /\.(tsx?|css|html)$/.test(name))
    expect(all.filter((name) => lengthOf(readSource(name)) > 250)).toEqual([])
  })

  it('is mostly very short', () => {
    const lengths = FILES.map(({ text }) => lengthOf(text)).toSorted((a, b) => a - b)
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThan(60)
  })

  it('that is an entry has a name of its own', () => {
    const pages = NAMES.filter((name) => name.endsWith('.html')).map((name) => basename(name, '.html'))
    const entries = FILES.filter(({ path }) => {
      const [room, name] = path.split('/')
      return name === `${room}.ts` || name === `${room}.tsx`
    }).map(({ path }) => basename(path).replace(/\.tsx?$/, ''))
    expect(entries).toEqual(expect.arrayContaining(['background', 'content', 'popup']))
    expect(new Set(entries).size).toBe(entries.length)
    expect(new Set(pages).size).toBe(pages.length)
    for (const page of pages) expect(entries).toContain(page)
  })
})
