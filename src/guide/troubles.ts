// What may be wrong when a person does not see what a step speaks of: ids only, most likely first.
// Their texts are the messages `trouble_<id with underscores>`.
import type { StepId } from './steps'

export const TROUBLES = {
  'log-in': ['own-login-page', 'wrong-login-host', 'identity-check'],
  'open-settings': ['not-the-gear', 'classic-menu', 'header-hidden'],
  'quick-find': ['scroll-the-tree', 'other-search-box'],
  search: ['no-search-button'],
  'open-reset-page': ['other-language', 'option-hidden'],
  'reset-token': ['frame-slow', 'option-hidden'],
  'find-mailbox': ['address-not-username', 'sandbox-address'],
  'open-email': ['spam-folder', 'old-address', 'sandbox-address'],
  'save-token': ['where-to-save', 'token-lost'],
  'use-token': ['no-space', 'login-host', 'takes-minutes'],
} as const satisfies Record<StepId, readonly string[]>

export type TroubleId = (typeof TROUBLES)[StepId][number]
