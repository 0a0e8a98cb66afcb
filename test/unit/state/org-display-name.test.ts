// The display name of an org, and the choice of a guide for a login page that all orgs share.
import { describe, expect, it } from 'vitest'
import { NEW_PROGRESS, type Progress } from '../../../src/guide/progress-state'
import { salesforceHostOf } from '../../../src/salesforce/hosts/salesforce-host'
import { guideForSharedLogin } from '../../../src/state/guide-for-shared-login'
import { orgDisplayName } from '../../../src/state/org-display-name'
import { GUIDE_VERSION, type Guide, type GuideOwner } from '../../../src/state/records/guide-record-types'

function ownerOn(address: string): GuideOwner {
  const host = salesforceHostOf(address)
  if (host?.kind !== 'org') throw new Error(`${address} is no org`)
  return { kind: 'org', org: host.org, user: 1 }
}
const LOGIN: GuideOwner = { kind: 'login', host: 'test.salesforce.com', tabId: 1 }

describe('an org is called', () => {
  it.each([
    ['https://acme.lightning.force.com/', 'acme'],
    ['https://acme--uat.sandbox.my.salesforce.com/', 'acme · uat'],
    ['https://acme--uat.cs42.my.salesforce.com/', 'acme · uat'],
    ['https://na15.salesforce.com/', 'na15'],
  ])('%s %s', (address, name) => {
    expect(orgDisplayName(ownerOn(address))).toBe(name)
  })

  it('by its login page while it is not known', () => {
    expect(orgDisplayName(LOGIN)).toBe('test.salesforce.com')
  })
})

describe('on a shared login page', () => {
  const guide = (name: string, changedAt: number, progress: Partial<Progress> = {}): Guide => ({
    version: GUIDE_VERSION,
    owner: name === 'login' ? LOGIN : ownerOn(`https://${name}.my.salesforce.com/`),
    progress: { ...NEW_PROGRESS, startedAt: 1, ...progress },
    label: '',
    asks: null,
    turn: 0,
    changedAt,
  })
  const chosen = (...guides: Guide[]): string | null => {
    const found = guideForSharedLogin(guides)
    return found === null ? null : orgDisplayName(found.owner)
  }

  it('the guide that was started there leads', () => {
    expect(chosen(guide('acme', 9), guide('login', 1))).toBe('test.salesforce.com')
  })

  it('else the one that changed last', () => {
    const guides = [guide('old', 1), guide('new', 9), guide('middle', 5)]
    const order = guides.map(({ changedAt }) => changedAt)
    expect(chosen(...guides)).toBe('new')
    expect(guides.map(({ changedAt }) => changedAt)).toEqual(order)
  })

  it('but none that is stopped or past its reset', () => {
    const reset = { at: 1, by: 'page' } as const
    expect(chosen(guide('acme', 9, { reset }), guide('b', 8, { startedAt: null }), guide('c', 1))).toBe('c')
    expect(chosen(guide('acme', 9, { reset }), guide('login', 8, { startedAt: null }))).toBeNull()
    expect(chosen()).toBeNull()
  })
})
