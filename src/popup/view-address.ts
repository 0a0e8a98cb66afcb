// The ids of the popup's views, and the address at which a view opens in a tab of its own.
import type { Subject } from './popup-subject'

const VIEW_IDS = ['tools', 'need', 'no-mail', 'use', 'users', 'failures'] as const

export type ViewId = (typeof VIEW_IDS)[number]

/** The view that `?view=` names in an address; null where it names none. */
export const viewNamed = (name: string | null): ViewId | null => VIEW_IDS.find((id) => id === name) ?? null

/**
 * The address of a view as an ordinary tab, relative to the popup. Such a tab stays open while the person looks
 * elsewhere.
 */
export const viewAddress = (view: ViewId, subject: Pick<Subject, 'key'> | null): string =>
  `?${new URLSearchParams({ ...(subject === null ? {} : { guide: subject.key }), view })}`
