// Every kind of page, in the order in which a page is asked for it. Whoever adds a kind writes its file and its line here.
import type { Target } from '../targets/ladder'
import { CLASSIC_PAGE } from './classic'
import { CLASSIC_SETTINGS_PAGE } from './classic-settings'
import { IDENTITY_CHECK_PAGE } from './identity-check'
import { LIGHTNING_PAGE } from './lightning'
import { LIGHTNING_RESET_PAGE } from './lightning-reset'
import { LIGHTNING_SETTINGS_PAGE } from './lightning-settings'
import { LOGIN_PAGE } from './login'
import { NEW_PASSWORD_PAGE } from './new-password'
import { OTHER_PAGE } from './other'
import type { PageKindDefinition } from './page-kind-definition'
import { PERSONAL_INFORMATION_PAGE } from './personal-information'
import type { PageFacts } from './recognition/page-facts'
import { REFUSED_PAGE } from './refused'
import { RESET_DONE_PAGE } from './reset-done'
import { RESET_FORM_PAGE } from './reset-form'
import { SSO_FAILED_PAGE } from './sso-failed'

/** Fallbacks last: they have what no other kind recognises. */
const KINDS = [
  IDENTITY_CHECK_PAGE,
  NEW_PASSWORD_PAGE,
  SSO_FAILED_PAGE,
  RESET_DONE_PAGE,
  RESET_FORM_PAGE,
  REFUSED_PAGE,
  PERSONAL_INFORMATION_PAGE,
  LIGHTNING_RESET_PAGE,
  LIGHTNING_SETTINGS_PAGE,
  CLASSIC_SETTINGS_PAGE,
  LOGIN_PAGE,
  LIGHTNING_PAGE,
  CLASSIC_PAGE,
  OTHER_PAGE,
] as const

type Kind = (typeof KINDS)[number]
export type PageKind = Kind['name']

/** What the guide may point at: every target but those that are only counted. */
export type TargetId =
  | Kind['targets'][number]['id']
  | Extract<Kind, { form: object }>['form']['controls'][number]['id']
  | Extract<Kind, { mailboxTarget: object }>['mailboxTarget']['id']

/** Texts that a kind of page has for a missing target. */
type MissingText = NonNullable<ReturnType<Extract<Kind, { missingText: object }>['missingText']>>

export type KnownPageKind = PageKindDefinition<PageKind, TargetId, MissingText>
export type PageTarget = Target<TargetId>

export const ALL_PAGE_KINDS: readonly KnownPageKind[] = KINDS

/** The kind of a page: the first in the list that recognises it. */
export const recognizePage = (page: PageFacts): KnownPageKind =>
  ALL_PAGE_KINDS.find((kind) => kind.recognizes(page)) ?? OTHER_PAGE

/** The kind as the way to the reset form sees it, which may be another one: see `countsAs`. */
export function recognizePageOnTheWay(page: PageFacts): KnownPageKind {
  const kind = recognizePage(page)
  return kind.countsAs?.(page) ?? kind
}

export const pageKindNamed = (name: PageKind): KnownPageKind =>
  ALL_PAGE_KINDS.find((kind) => kind.name === name) ?? OTHER_PAGE

/** The targets that are counted in the report behind "not found", in the order of the report. */
export const countedTargets = ({ countedTargets: others, form, targets }: PageKindDefinition): readonly Target[] =>
  others ?? form?.controls ?? targets
