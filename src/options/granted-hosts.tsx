// The hosts that the person has allowed besides those that come with the installation, and a way to withdraw that.
import { useEffect, useState } from 'preact/hooks'
import { t } from '../browser/i18n'
import { grantedHosts, withdrawHosts } from '../browser/permissions'
import { ALL_PATTERNS, HOST_PATTERNS } from '../salesforce/hosts/host-patterns'
import type { ShowOutcome } from '../ui/ask-background'

const OPTIONAL_PATTERNS = ALL_PATTERNS.filter((pattern) => !HOST_PATTERNS.includes(pattern))

export function GrantedHosts({ showOutcome }: { showOutcome: ShowOutcome }) {
  const [granted, setGranted] = useState<readonly string[]>([])
  const look = () => void grantedHosts(OPTIONAL_PATTERNS).then(setGranted)
  useEffect(look, [])
  if (granted.length === 0) return null
  const withdraw = async () => {
    const isDone = await withdrawHosts(granted)
    look()
    return t(isDone ? 'options_hosts_withdrawn' : 'refusal_not_stored')
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
