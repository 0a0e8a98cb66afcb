// Which pages of Salesforce the granted permissions reach, however the browser words them.
import { describe, expect, it } from 'vitest'
import { accessToPatterns, grantedSalesforcePatterns } from '../../../src/salesforce/hosts/granted-patterns'
import { ALL_PATTERNS, GROUP_PATTERNS, HOST_PATTERNS } from '../../../src/salesforce/hosts/host-patterns'

describe('granted patterns', () => {
  it('nothing granted is nothing', () => expect(grantedSalesforcePatterns([])).toEqual([]))

  it('whole families are as they are', () => {
    expect(grantedSalesforcePatterns(HOST_PATTERNS)).toEqual(HOST_PATTERNS)
    const granted = [...HOST_PATTERNS, ...GROUP_PATTERNS.proxy]
    expect(grantedSalesforcePatterns(granted).toSorted()).toEqual(granted.toSorted())
  })

  it.each(['<all_urls>', '*://*/*', 'https://*/*'])('%s reaches all of them', (pattern) =>
    expect(grantedSalesforcePatterns([pattern])).toEqual(ALL_PATTERNS),
  )

  it.each([
    [['https://acme.my.salesforce.com/*'], ['https://acme.my.salesforce.com/*']],
    [['*://acme.my.salesforce.com/*'], ['https://acme.my.salesforce.com/*']],
    [['https://*.my.salesforce.com/*'], ['https://*.my.salesforce.com/*']],
    [
      ['https://acme.lightning.force.com/*', 'https://acme.lightning.force.com/*'],
      ['https://acme.lightning.force.com/*'],
    ],
  ])('single sites count as what they are: %j', (granted, expected) =>
    expect(grantedSalesforcePatterns(granted)).toEqual(expected),
  )

  it('a site within a granted family is not named twice', () =>
    expect(grantedSalesforcePatterns(['https://*.salesforce.com/*', 'https://acme.my.salesforce.com/*'])).toEqual([
      'https://*.salesforce.com/*',
    ]))

  it.each([
    'https://example.com/*',
    'https://salesforce.com.evil.example/*',
    'https://notsalesforce.com/*',
    'http://acme.my.salesforce.com/*',
    'file:///*',
    'chrome://favicon/',
    'moz-extension://6f6a1f0e/*',
    '',
  ])('%s is none of Salesforce', (pattern) => expect(grantedSalesforcePatterns([pattern])).toEqual([]))
})

describe('how much of a group is granted', () => {
  const { main, government } = GROUP_PATTERNS

  it.each([
    ['all', main, HOST_PATTERNS],
    ['all', government, ['<all_urls>']],
    ['none', government, HOST_PATTERNS],
    ['none', main, []],
    ['some', main, ['https://*.salesforce.com/*']],
    ['some', main, ['https://acme.my.salesforce.com/*']],
    ['some', main, ['*://acme.lightning.force.com/*']],
    ['none', main, ['https://acme.my.salesforce.mil/*']],
    ['some', government, ['https://acme.my.salesforce.mil/*']],
  ])('is %s', (access, patterns, granted) => expect(accessToPatterns(patterns, granted)).toBe(access))
})
