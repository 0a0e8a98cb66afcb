// Which families of Salesforce's hosts Token Guide may see, with buttons that ask for more or give it back.
import { useEffect, useState } from 'preact/hooks'
import { type MessageKey, t } from '../../browser/i18n'
import {
  grantedOrigins,
  onPermissionsAdded,
  onPermissionsRemoved,
  removeHostPermissions,
  requestHostPermissions,
} from '../../browser/permissions'
import { accessToPatterns, hostOfPattern } from '../../salesforce/hosts/granted-patterns'
import { GROUP_PATTERNS } from '../../salesforce/hosts/host-patterns'
import { type HostGroup, PROXIES } from '../../salesforce/hosts/host-table'
import type { ShowOutcome } from '../../ui/ask-background'

const GROUPS: readonly (readonly [group: HostGroup, name: MessageKey])[] = [
  ['main', 'options_access_main'],
  ['government', 'options_access_government'],
  ['china', 'options_access_china'],
  ['cloudforce', 'options_access_cloudforce'],
  ['proxy', 'options_access_proxy'],
  ['proxy_government', 'options_access_proxy_government'],
]

const ACCESS_TEXTS = {
  all: 'options_access_all',
  some: 'options_access_some',
  none: 'options_access_none',
} as const satisfies Record<string, MessageKey>

/** The hosts of a group in short: behind a proxy it is the same hosts with another ending. */
function hostsInShort(group: HostGroup): readonly string[] {
  const endings = PROXIES.filter((proxy) => proxy.group === group).map(({ suffix }) => `*${suffix}`)
  return endings.length > 0 ? endings : GROUP_PATTERNS[group].flatMap((pattern) => hostOfPattern(pattern) ?? [])
}

export function AccessToSites({ showOutcome }: { showOutcome: ShowOutcome }) {
  const [granted, setGranted] = useState<readonly string[]>([])
  useEffect(() => {
    const read = () => void grantedOrigins().then(setGranted)
    read()
    onPermissionsAdded(read)
    onPermissionsRemoved(read)
  }, [])
  const ask = (group: HostGroup) =>
    requestHostPermissions(GROUP_PATTERNS[group]).then((isAllowed) =>
      t(isAllowed ? 'options_access_allowed' : 'options_access_refused'),
    )
  const withdraw = (group: HostGroup) =>
    removeHostPermissions(GROUP_PATTERNS[group]).then(
      (isWithdrawn) => t(isWithdrawn ? 'options_hosts_withdrawn' : 'refusal_not_stored'),
      () => t('refusal_not_stored'),
    )
  return (
    <>
      <h3>{t('options_access')}</h3>
      <ul class="things">
        {GROUPS.map(([group, name]) => (
          <AccessRow
            key={group}
            group={group}
            name={t(name)}
            access={accessToPatterns(GROUP_PATTERNS[group], granted)}
            onAllow={() => showOutcome(ask(group))}
            onWithdraw={() => showOutcome(withdraw(group))}
          />
        ))}
      </ul>
    </>
  )
}

interface RowProps {
  readonly group: HostGroup
  readonly name: string
  readonly access: keyof typeof ACCESS_TEXTS
  readonly onAllow: () => void
  readonly onWithdraw: () => void
}

/** What comes with the installation is needed, and is taken away only in the browser's own settings. */
const AccessRow = ({ group, name, access, onAllow, onWithdraw }: RowProps) => (
  <li class="setting" data-host-group={group} data-access={access}>
    <div class="what">
      <strong>{name}</strong>
      <span class="facts small quiet">
        {hostsInShort(group).map((host) => (
          <code key={host}>{host}</code>
        ))}
      </span>
    </div>
    <span class="line">
      <span class={access === 'all' ? 'small good' : 'small quiet'}>{t(ACCESS_TEXTS[access])}</span>
      {access !== 'all' && (
        <button
          type="button"
          class="secondary slim"
          data-action="allow-hosts"
          aria-label={t('options_access_allow_group', name)}
          onClick={onAllow}
        >
          {t('options_access_allow')}
        </button>
      )}
      {access !== 'none' && group !== 'main' && (
        <button
          type="button"
          class="secondary slim"
          data-action="withdraw-hosts"
          aria-label={t('options_access_withdraw_group', name)}
          onClick={onWithdraw}
        >
          {t('options_hosts_withdraw')}
        </button>
      )}
    </span>
  </li>
)
