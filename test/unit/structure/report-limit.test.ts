// A report is never larger than 200 KB, and what stands around the targets comes first.
import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { readSighting } from '../../../src/salesforce/read-sighting'
import { reportText } from '../../../src/structure/compose-report'
import { reportOf } from '../../replay/read-for-report'
import { rebuildPage } from '../../replay/rebuild-page'

const ADDRESS = 'https://acme.my.salesforce.com/ui/setup/Setup?setupid=PersonalSetup'
const filler = (count: number): string =>
  '<div class="slds-card container"><ul class="list"><li class="item"><span class="label"></span></li></ul></div>'.repeat(
    count,
  )
const page = (count: number): Document =>
  new JSDOM(
    `<body><div id="bodyTable">${filler(count)}<table><tbody><tr><td class="oLeft" id="sidebarCell">
     <input type="text" class="quickfindInput"><a id="PersonalInfo_font" href="#x"></a><div id="PersonalInfo_child">
     <a id="ResetApiToken_font" href="/_ui/system/security/ResetApiTokenEdit"></a></div></td></tr></tbody></table>${filler(count)}</div></body>`,
  ).window.document

describe('a report of a large page', () => {
  const report = reportOf(
    { address: ADDRESS, document: page(1500) },
    { address: ADDRESS, document: page(300), isTop: false },
  )
  const [top] = report.frames

  it('stays below 200 KB, of all frames together', () => {
    expect(reportText(report).length).toBeLessThan(200_000)
    expect(reportText(report).length).toBeGreaterThan(170_000)
  })

  it('says how much was left out, and where', () => {
    expect(top?.leftOut).toBeGreaterThan(1000)
    expect((top?.leftOut ?? 0) + (top?.elements.length ?? 0)).toBe(2 * 1500 * 4 + 12)
    expect(top?.elements.filter((line) => line.endsWith(' more'))).not.toEqual([])
  })

  it('holds what surrounds the targets, so that the replay gives the same answer', () => {
    for (const frame of report.frames) {
      expect(frame.elements.filter((line) => /oLeft|ResetApiToken_font|quickfindInput/.test(line))).toHaveLength(3)
      expect(readSighting(rebuildPage(frame)).found?.target).toBe('entry')
    }
  })
})

describe('a hostile page', () => {
  it('can make neither a line nor an address endless', () => {
    const { document } = new JSDOM('<body></body>').window
    const element = document.createElement('a')
    element.className = Array.from({ length: 5000 }, (_none, at) => `card-${at}`).join(' ')
    element.setAttribute('href', `/${'x/'.repeat(10_000)}?${'a=b&'.repeat(10_000)}`)
    element.id = 'a'.repeat(100_000)
    for (let at = 0; at < 2000; at += 1) element.setAttribute(`data-x${at}`, '')
    document.body.append(element)
    const [frame] = reportOf({ address: ADDRESS, document }).frames
    expect(Math.max(...(frame?.elements ?? []).map((line) => line.length))).toBeLessThan(2000)
  })

  it('with a form whose fields are named like its properties is read all the same', () => {
    const names = [
      'id',
      'localName',
      'attributes',
      'children',
      'getAttribute',
      'matches',
      'shadowRoot',
      'ownerDocument',
    ]
    const fields = names.map((name) => `<input name="${name}">`).join('')
    const { document } = new JSDOM(
      `<body><form class="card">${fields}</form><a id="ResetApiToken_font" href="#"></a></body>`,
    ).window
    const [frame] = reportOf({ address: ADDRESS, document }).frames
    expect(frame?.elements.filter((line) => line.includes('input'))).toHaveLength(names.length)
    expect(frame?.elements.at(-1)).toContain('ResetApiToken_font')
  })
})
