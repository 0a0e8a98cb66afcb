// The optional host permissions that the person has granted after the installation, with a button that withdraws them.
import { useEffect, useState } from 'preact/hooks'
import { t } from '../browser/i18n'
import { grantedHostPatterns, removeHostPermissions } from '../browser/permissions'
import { ALL_PATTERNS, HOST_PATTERNS } from '../salesforce/hosts/host-patterns'
import type { ShowOutcome } from '../ui/ask-background'

const OPTIONAL_PATTERNS = ALL_PATTERNS.filter((pattern) => !HOST_PATTERNS.includes(pattern))

export function GrantedHosts({ showOutcome }: { showOutcome: ShowOutcome }) {
  const [granted, setGranted] = useState<readonly string[]>([])
  const readGranted = () => void grantedHostPatterns(OPTIONAL_PATTERNS).then(setGranted)
  useEffect(readGranted, [])
  if (granted.length === 0) return null
  const withdraw = async () => {
    const isWithdrawn = await removeHostPermissions(granted)
    readGranted()
    return t(isWithdrawn ? 'options_hosts_withdrawn' : 'refusal_not_stored')
  }
  return (
    <section data-hosts>
      <h2>{t('options_hosts')}</h2>
      <p class="quiet">{t('options_hosts_about')}</p>
      <ul>
        {granted.map((pattern) => (
          <li key={pattern}>
            <code>{pattern}</code>
          </li>
        ))}
      </ul>
      <button type="button" class="secondary" data-action="withdraw-hosts" onClick={() => showOutcome(withdraw())}>
        {t('options_hosts_withdraw')}
      </button>
    </section>
  )
}
