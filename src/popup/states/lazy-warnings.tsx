// Loads what stands above everything, only where there is something to warn of.
import type { StoredState } from '../../state/stored/stored-state'
import { lazyPart } from '../lazy-part'
import type { WarningsProps } from './warnings'

const LoadedWarnings = lazyPart(() => import('./warnings').then((module) => module.LoadedWarnings), {
  isAwaited: true,
})

/** Something about what is stored, or refused by the browser, must be said. */
export const hasWarning = (stored: StoredState): boolean =>
  stored.hasPendingWrites ||
  stored.unacknowledgedDamage.length > 0 ||
  stored.refusedParts.some((part) => part === 'script' || part === 'alarms' || part === 'notifications')

export const Warnings = (props: WarningsProps) =>
  hasWarning(props.stored) || props.missingAccess !== null ? <LoadedWarnings {...props} /> : null
