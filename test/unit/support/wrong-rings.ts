// Pages on which something was once ringed, or said, that should not have been. `t` marks what is rightly ringed; a ring that
// is not certain counts as "perhaps".
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { readSighting } from '../../../src/salesforce/read-sighting'
import { viewOf } from './page'

export const MY = 'https://acme.my.salesforce.com'
export const LIGHTNING = 'https://acme.lightning.force.com/lightning'
export const FORM = `${MY}/_ui/system/security/ResetApiTokenEdit`
export const MY_SETTINGS = `${MY}/ui/setup/Setup?setupid=PersonalSetup`
export const SETTINGS = `${LIGHTNING}/settings/personal/PersonalInformation/home`

/** Classic's left column. */
export const column = (html: string) => `<table><tr><td class="oLeft">${html}</td><td class="oRight"></td></tr></table>`

/** What is ringed: "right", "perhaps right", "nothing", or the wrong element; in front of it the kind of page. */
function outcome(address: string, html: string, filled: readonly string[] = []): string {
  const { pageKind, found, isAbsent } = readSighting(viewOf(address, html, filled))
  if (found === null || isAbsent) return `${pageKind}: nothing`
  const what = found.element.hasAttribute('t') ? 'right' : found.element.outerHTML
  return `${pageKind}: ${found.sure === 'yes' ? '' : 'perhaps '}${what}`
}

export type Case = readonly [name: string, address: string, html: string, expected: string, filled?: readonly string[]]

/** One test for each case. */
export function judge(title: string, cases: readonly Case[]): void {
  beforeEach(() => void vi.stubGlobal('CSS', { escape: (text: string) => text }))
  afterEach(() => void vi.unstubAllGlobals())

  describe(title, () => {
    it.each(cases.map((each): [string, Case] => [each[0], each]))(
      '%s',
      (_name, [, address, html, expected, filled]) => {
        expect(outcome(address, html, filled)).toBe(expected)
      },
    )
  })
}
