// Every practice page worth keeping as a snapshot.
import { CLASSICS } from './classic-kinds'
import { LIGHTNINGS } from './lightning-kinds'
import { LOGINS } from './login-kinds'
import type { SnapshotKind } from './snapshot-kind'

export const SNAPSHOT_KINDS: readonly SnapshotKind[] = [...LOGINS, ...LIGHTNINGS, ...CLASSICS]
