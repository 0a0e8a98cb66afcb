// Preact as the build puts it into the bundles: without raw HTML, and otherwise as it is.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { JSDOM } from 'jsdom'
import type * as PreactModule from 'preact'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { withoutRawHtml } from '../../../build/no-raw-html'

const installed = readFileSync(createRequire(import.meta.url).resolve('preact'), 'utf8')
const folder = mkdtempSync(join(tmpdir(), 'token-guide-preact-'))
const { document } = new JSDOM('<main></main>').window
const main = document.body.firstElementChild as HTMLElement

let preact: typeof PreactModule
beforeAll(async () => {
  const file = join(folder, 'preact.mjs')
  writeFileSync(file, withoutRawHtml(installed))
  preact = await import(/* @vite-ignore */ pathToFileURL(file).href)
})
afterAll(() => rmSync(folder, { recursive: true }))

/** Draws over what was drawn before, and answers with the markup. */
function drawn(node: PreactModule.ComponentChild): string {
  preact.render(node, main)
  return main.innerHTML
}

describe('what is taken out', () => {
  it('is raw HTML, and nothing else but that branch', () => {
    const left = withoutRawHtml(installed)
    expect(installed).toMatch(/innerHTML/)
    expect(left).not.toMatch(/innerHTML|__html/i)
    expect(installed.length - left.length).toBeLessThan(250)
  })

  it.each([
    ['it is not there', () => ''],
    ['it is there twice', () => installed + installed],
    ['one of its props is gone', () => installed.replace('"dangerouslySetInnerHTML"==', '"unsafe"==')],
    ['it does something else', () => installed.replace('.__k=[]):(', '.__k=[],0):(')],
    ['its props have changed places', () => installed.replace(/\?(\w+)=(\w+):"children"==/, '?other=$2:"children"==')],
    ['raw HTML is written elsewhere too', () => `${installed};document.body.innerHTML=location.hash`],
  ])('stops the build where %s', (_what, changed) => {
    expect(changed()).not.toBe(installed)
    expect(() => withoutRawHtml(changed())).toThrow('Preact has changed')
  })
})

describe('what is left', () => {
  it('never makes markup of a text', () => {
    const { h } = preact
    const html = { dangerouslySetInnerHTML: { __html: '<b>x</b>' } }
    preact.render(h('p', html), main)
    expect(main.querySelector('b')).toBeNull()
    preact.render(h('p', { ...html, children: 'words' }), main)
    expect(main.querySelector('p')?.textContent).toBe('words')
    expect(drawn(h('p', null, '<b>x</b>'))).toBe('<p>&lt;b&gt;x&lt;/b&gt;</p>')
  })

  it('draws, changes, reorders and removes', () => {
    const { h, Fragment } = preact
    const list = (...names: string[]) =>
      h('ul', { class: 'list' }, ...names.map((name) => h('li', { key: name }, name)))
    expect(drawn(list('a', 'b', 'c'))).toBe('<ul class="list"><li>a</li><li>b</li><li>c</li></ul>')
    const first = main.querySelector('li')
    expect(drawn(list('c', 'a'))).toBe('<ul class="list"><li>c</li><li>a</li></ul>')
    expect(main.querySelectorAll('li')[1]).toBe(first)
    expect(drawn(h(Fragment, null, 1, h('i', { lang: 'de' }), null))).toBe('1<i lang="de"></i>')
    expect(drawn(h(Fragment, null, 2, h('i', { lang: 'fr' }), 'x'))).toBe('2<i lang="fr"></i>x')
    expect(drawn(null)).toBe('')
  })

  it('keeps fields, pictures and listeners', () => {
    const { h } = preact
    let clicks = 0
    const form = (value: string, checked: boolean) =>
      h('form', null, [
        h('textarea', { value }),
        h('input', { type: 'checkbox', checked }),
        h('button', { type: 'button', onClick: () => clicks++ }),
        h('svg', { viewBox: '0 0 1 1' }, h('path', { d: 'M0 0' })),
      ])
    for (const [value, checked] of [['one', true] as const, ['two', false] as const]) {
      preact.render(form(value, checked), main)
      expect(main.querySelector('textarea')?.value).toBe(value)
      expect(main.querySelector('input')?.checked).toBe(checked)
    }
    main.querySelector('button')?.click()
    expect(clicks).toBe(1)
    expect(main.querySelector('path')?.namespaceURI).toBe('http://www.w3.org/2000/svg')
  })
})
