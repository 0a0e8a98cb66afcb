// Match patterns for the hosts in host-table.ts: what the extension asks permission for, and where its script runs.
import type { HostGroup } from './host-table'

/** Match patterns by group. `main` comes with the installation, the others are asked for when met. */
export const GROUP_PATTERNS: Readonly<Record<HostGroup, readonly string[]>> = {
  main: ['https://*.salesforce.com/*', 'https://*.lightning.force.com/*', 'https://*.salesforce-setup.com/*'],
  government: ['https://*.my.salesforce.mil/*', 'https://*.lightning.crmforce.mil/*'],
  china: ['https://*.my.sfcrmproducts.cn/*', 'https://*.lightning.sfcrmapps.cn/*'],
  cloudforce: ['https://*.cloudforce.com/*'],
  /** Every other host, behind the proxy for companies. */
  proxy: [
    'https://*.salesforce.com.mcas.ms/*',
    'https://*.lightning.force.com.mcas.ms/*',
    'https://*.salesforce-setup.com.mcas.ms/*',
    'https://*.my.salesforce.mil.mcas.ms/*',
    'https://*.lightning.crmforce.mil.mcas.ms/*',
    'https://*.my.sfcrmproducts.cn.mcas.ms/*',
    'https://*.lightning.sfcrmapps.cn.mcas.ms/*',
    'https://*.cloudforce.com.mcas.ms/*',
  ],
  /** The hosts of the United States, behind the proxies for their governments. */
  proxy_government: [
    'https://*.salesforce.com.mcas-gov.us/*',
    'https://*.lightning.force.com.mcas-gov.us/*',
    'https://*.salesforce-setup.com.mcas-gov.us/*',
    'https://*.my.salesforce.mil.mcas-gov.us/*',
    'https://*.lightning.crmforce.mil.mcas-gov.us/*',
    'https://*.cloudforce.com.mcas-gov.us/*',
    'https://*.salesforce.com.mcas-gov.ms/*',
    'https://*.lightning.force.com.mcas-gov.ms/*',
    'https://*.salesforce-setup.com.mcas-gov.ms/*',
    'https://*.my.salesforce.mil.mcas-gov.ms/*',
    'https://*.lightning.crmforce.mil.mcas-gov.ms/*',
    'https://*.cloudforce.com.mcas-gov.ms/*',
  ],
}

/** Match patterns of the three main families: the extension's host permissions. */
export const HOST_PATTERNS: readonly string[] = GROUP_PATTERNS.main

/** Every pattern there is; the browser answers only for those that are granted. */
export const ALL_PATTERNS: readonly string[] = Object.values(GROUP_PATTERNS).flat()

/** Public sites of Salesforce under the same names: no org answers there, so nothing of ours runs there. */
export const PUBLIC_SITE_PATTERNS: readonly string[] = [
  'www',
  'help',
  'trailhead',
  'developer',
  'admin',
  'appexchange',
  'status',
  'trust',
  'investor',
  'engineering',
].map((name) => `https://${name}.salesforce.com/*`)
