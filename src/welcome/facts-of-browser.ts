// What the browser allows at the moment: the page shows it, and ticks it off as it becomes true.
import { useEffect, useState } from 'preact/hooks'
import { keysOfCommand } from '../browser/commands'
import { grantedOrigins, hasHostPermissions, onPermissionsAdded, onPermissionsRemoved } from '../browser/permissions'
import { isIconPinned, onIconPinned } from '../browser/toolbar-pin'
import { grantedSalesforcePatterns } from '../salesforce/hosts/granted-patterns'
import { HOST_PATTERNS } from '../salesforce/hosts/host-patterns'

export interface Facts {
  /** Access to Salesforce pages. `some`: to sites that the person chose. */
  readonly access: 'all' | 'some' | 'none'
  /** Whether the icon stands in the toolbar; null where the browser does not tell. */
  readonly isPinned: boolean | null
  /** The keys that open Token Guide; none where they are switched off. */
  readonly openKeys: readonly string[]
  /** The keys that bring the focus to the card. */
  readonly cardKeys: readonly string[]
}

export async function readFacts(): Promise<Facts> {
  const [access, isPinned, openKeys, cardKeys] = await Promise.all([
    readAccess(),
    isIconPinned(),
    keysOfCommand('_execute_action'),
    keysOfCommand('focus-card'),
  ])
  return { access, isPinned, openKeys, cardKeys }
}

async function readAccess(): Promise<Facts['access']> {
  if (await hasHostPermissions(HOST_PATTERNS)) return 'all'
  return grantedSalesforcePatterns(await grantedOrigins()).length > 0 ? 'some' : 'none'
}

/**
 * The facts as they are now. Not every browser has an event for each of them: they are also read when the person comes back to
 * the page.
 */
export function useFacts(first: Facts): Facts {
  const [facts, setFacts] = useState(first)
  useEffect(() => {
    const readAgain = () => void readFacts().then(setFacts)
    onPermissionsAdded(readAgain)
    onPermissionsRemoved(readAgain)
    onIconPinned(readAgain)
    addEventListener('focus', readAgain)
    document.addEventListener('visibilitychange', readAgain)
  }, [])
  return facts
}
