// Sites of Salesforce that are no org page are told apart from strangers.
import { expect, it } from 'vitest'
import { otherSiteOf } from '../../../src/salesforce/hosts/other-salesforce-sites'

it.each([
  ['https://acme.my.site.com/partners/s/login/', 'customers'],
  ['https://acme--uat.sandbox.my.site.com/', 'customers'],
  ['https://acme.my.site.com.mcas.ms/s/', 'customers'],
  ['https://acme.my.site.com.mcas-gov.us/s/', 'customers'],
  ['https://acme.my.salesforce-sites.com/form', 'customers'],
  ['https://acme.secure.force.com/', 'customers'],
  ['https://acme.force.com/partners', 'customers'],
  ['https://uat-acme.cs42.force.com/partners/s/login/', 'customers'],
  ['https://acme.force.com.mcas.ms/', 'customers'],
  ['https://acme.lightning.force.com/', 'other'],
  ['https://acme--c.na1.visual.force.com/apex/page', 'other'],
  ['https://acme--c.na1.content.force.com/', 'other'],
  ['https://acme.file.force.com/', 'other'],
  ['https://acme.builder.salesforce-experience.com/', 'other'],
  ['https://acme.other42.force.com/', 'other'],
  ['https://www.force.com/', 'other'],
  ['https://force.com/', 'other'],
  ['https://help.salesforce.com/s/', 'other'],
  ['https://trailhead.salesforce.com/', 'other'],
  ['https://acme--c.vf.force.com/apex/page', 'other'],
  ['https://trailhead.com/', 'other'],
  ['https://my.site.com.evil.example/', null],
  ['https://acme.site.com/', null],
  ['https://notsalesforce.com/', null],
  ['https://mailbox.example/', null],
  ['chrome://newtab/', null],
  ['about:blank', null],
  ['no address', null],
] as const)('%s: %s', (address, site) => expect(otherSiteOf(address)).toBe(site))
