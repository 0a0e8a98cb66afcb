// What may be wrong when a person does not see what a step tells them to click (“I don’t see this”). In messages.json,
// `trouble_<id>` says what to do about it.
import type { StepId } from '../guide/steps'
import type { SourcedFact } from './sourced-fact'

/** All troubles, each with the source it is known from. */
export const TROUBLE_SOURCES = {
  'own-login-page': { source: 'Salesforce Help on My Domain and single sign-on', checked: '2026-11-01' },
  'wrong-login-host': { source: 'Salesforce Help, KB 000385817', checked: '2026-11-24' },
  'username-not-address': {
    source: 'Salesforce Help, “Reset Your Security Token”; KB 000385817',
    checked: '2026-11-27',
  },
  'identity-check': {
    source:
      'Salesforce Help on identity verification, “Passwordless Login with Passkeys” and “Preserve Login Access During a My Domain Login URL Change”',
    checked: '2026-11-27',
  },
  'user-frozen': { source: 'Salesforce Help, KB 005318944 and KB 005319571', checked: '2026-11-27' },
  'playground-login': {
    source: 'Trailhead, “Get Your Trailhead Playground Username and Password”',
    checked: '2026-11-27',
  },
  'integration-user': {
    source: 'Reports of administrators; Spinning Code, “Reset Security Token for Salesforce Integration User”',
    checked: '2026-11-27',
  },
  'not-the-gear': { source: 'Salesforce Help, “Reset Your Security Token”', checked: '2026-11-24' },
  'classic-menu': { source: 'AdvoLogix manual, “Change Login Information”', checked: '2026-11-24' },
  'header-hidden': { source: 'npm salesforce-pageobjects, header', checked: '2026-11-01' },
  'scroll-the-tree': { source: 'npm salesforce-pageobjects, setup tree', checked: '2026-11-01' },
  'other-search-box': { source: 'npm salesforce-pageobjects, header and setup tree', checked: '2026-11-01' },
  'no-search-button': { source: 'npm salesforce-pageobjects, setup tree', checked: '2026-11-01' },
  'other-language': { source: 'npm salesforce-pageobjects; help pages in other languages', checked: '2026-11-01' },
  'option-hidden': { source: 'Salesforce Help, “Reset Your Security Token”; KB 000386179', checked: '2026-11-24' },
  'frame-slow': { source: 'Public reports of the Classic form inside Lightning', checked: '2026-11-01' },
  'address-not-username': { source: 'Salesforce Help, “Reset Your Security Token”', checked: '2026-11-24' },
  'playground-address': {
    source: 'Trailhead, “Get Your Trailhead Playground Username and Password”',
    checked: '2026-11-27',
  },
  'sandbox-address': { source: 'Salesforce Help, KB 000386507', checked: '2026-11-24' },
  'spam-folder': { source: 'Salesforce Help, KB 000385234', checked: '2026-11-24' },
  'old-address': { source: 'Salesforce Help, KB 000385234', checked: '2026-11-24' },
  'where-to-save': { source: 'Our own advice', checked: '2026-11-01' },
  'token-lost': { source: 'Salesforce Help, “Reset Your Security Token”', checked: '2026-11-24' },
  'no-space': { source: 'SOAP API Developer Guide, login()', checked: '2026-11-24' },
  'login-host': { source: 'Salesforce Help, KB 000385817', checked: '2026-11-24' },
  'token-ended': {
    source:
      'Salesforce Help, “Reset Your Security Token” and “Determine the Required Authentication Updates After a My Domain Change”',
    checked: '2026-11-27',
  },
  'takes-minutes': { source: 'Manuals of tools that connect to Salesforce', checked: '2026-11-01' },
} as const satisfies Readonly<Record<string, SourcedFact>>

export type TroubleId = keyof typeof TROUBLE_SOURCES

/** The troubles that are shown for each step, the most likely first. */
export const TROUBLES_BY_STEP: Readonly<Record<StepId, readonly TroubleId[]>> = {
  'log-in': [
    'own-login-page',
    'wrong-login-host',
    'username-not-address',
    'identity-check',
    'playground-login',
    'user-frozen',
    'integration-user',
  ],
  'open-settings': ['not-the-gear', 'classic-menu', 'header-hidden'],
  'quick-find': ['scroll-the-tree', 'other-search-box', 'option-hidden'],
  search: ['no-search-button', 'option-hidden'],
  'open-reset-page': ['other-language', 'option-hidden'],
  'reset-token': ['frame-slow', 'option-hidden'],
  'find-mailbox': ['address-not-username', 'sandbox-address', 'playground-address'],
  'open-email': ['spam-folder', 'old-address', 'sandbox-address'],
  'save-token': ['where-to-save', 'token-lost'],
  'use-token': ['no-space', 'login-host', 'takes-minutes', 'token-ended', 'user-frozen'],
}

/** Troubles of a step in one org. Those of Trailhead Playgrounds are left out where it is sure that it is none. */
export const troublesOf = (step: StepId, mayBePlayground: boolean): readonly TroubleId[] =>
  TROUBLES_BY_STEP[step].filter((id) => mayBePlayground || !id.startsWith('playground'))
