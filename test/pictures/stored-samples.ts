// What is stored in the states of the face: guides at each point of their way, tools, places.
import type { Items } from '../../src/browser/storage'
import { NEW_PROGRESS, type Progress } from '../../src/guide/progress-state'
import { orgOnMyDomain } from '../../src/salesforce/hosts/org-identity'
import { GUIDE_VERSION, type Guide } from '../../src/state/records/guide-record-types'
import { guideKey, MAILBOX_KEY, tokenPlaceKey, toolsKey } from '../../src/state/records/storage-keys'
import { tokenPlaceRecord } from '../../src/state/records/token-place-record'
import { toolsRecord } from '../../src/state/records/tool-list-record'
import type { Setting } from './face-state'

const MINUTE = 60_000

export type GuideMore = Partial<Pick<Guide, 'label' | 'asks' | 'turn'>> & { readonly user?: number }

/** The guide of an org; `labels` are those in front of `.my.salesforce.com`. */
export function guideOf(labels: string, now: number, progress: Partial<Progress>, more: GuideMore = {}): Items {
  const { user = 1, ...others } = more
  const owner = { kind: 'org', org: orgOnMyDomain(labels, 'main'), user } as const
  const guide: Guide = {
    version: GUIDE_VERSION,
    owner,
    progress: { ...NEW_PROGRESS, ...progress },
    label: '',
    asks: null,
    turn: 1,
    changedAt: now - MINUTE,
    ...others,
  }
  return { [guideKey(owner)]: guide }
}

const done = (at: number) => ({ kind: 'done', at }) as const

const saved = (now: number) => ({
  seen: 'reset-token' as const,
  reset: { at: now - 30 * MINUTE, by: 'page' as const },
  told: {
    'find-mailbox': done(now - 24 * MINUTE),
    'open-email': done(now - 23 * MINUTE),
    'save-token': done(now - 22 * MINUTE),
  },
})

type Point = (now: number, minutes?: number) => Partial<Progress>

/** Each point of the way, as the progress of a guide; `minutes`: how long ago the reset was. */
export const PROGRESS: Readonly<Record<'running' | 'stopped' | 'waiting' | 'saved' | 'allDone', Point>> = {
  running: (now) => ({ startedAt: now - 2 * MINUTE, seen: 'quick-find' }),
  stopped: () => ({ seen: 'quick-find' }),
  waiting: (now, minutes = 4) => ({
    startedAt: now - (minutes + 3) * MINUTE,
    seen: 'reset-token',
    reset: { at: now - minutes * MINUTE, by: 'page' },
  }),
  saved,
  allDone: (now) => ({ ...saved(now), told: { ...saved(now).told, 'use-token': done(now - 10 * MINUTE) } }),
}

const KINDS = ['data-loader', 'etl-bi', 'office-add-in'] as const
const UPDATED = 20 * MINUTE

/** `howMany`: tools on the list; `updated`: so many of them have the new token. */
export function toolsOf({ names, now }: Setting, howMany: 2 | 3, updated = 0): Items {
  const tools = names.tools.slice(0, howMany).map((name, index) => ({
    id: `00000000-0000-4000-8000-00000000000${index}`,
    name,
    kind: KINDS[index] ?? 'other',
    where: index === 1 ? names.where : '',
    updatedAt: index < updated ? now - UPDATED : null,
  }))
  return { [toolsKey(names.org)]: toolsRecord(tools) }
}

export const placeOf = ({ names, now }: Setting): Items => ({
  [tokenPlaceKey(names.org)]: tokenPlaceRecord({ kind: 'password-manager', note: names.note, at: now - 21 * MINUTE }),
})

export const MAILBOX_CHOSEN: Items = { [MAILBOX_KEY]: 'outlook-work' }
