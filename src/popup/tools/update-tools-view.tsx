// The view in which the person ticks each tool that has been given the new token, with instructions for every kind of
// tool.
import { t } from '../../browser/i18n'
import { hasNewToken } from '../../guide/tool-list'
import { hasRetired } from '../../knowledge/password-login-retirements'
import { TOOL_KIND_IDS } from '../../knowledge/tool-kind-ids'
import { loginHosts } from '../../salesforce/addresses/address-builders'
import type { GuideOwner } from '../../state/records/guide-record-types'
import { userKeyOf } from '../../state/records/storage-keys'
import type { KnownTool } from '../../state/records/tool-list-record'
import { toolKindName } from '../../ui/knowledge-texts'
import { useNow } from '../../ui/use-now'
import { latestResetTime, type Subject, toolsOf } from '../popup-subject'
import type { ViewProps } from '../view-props'
import { CredentialsLocation } from './credentials-location'
import { TokenEntryInstructions } from './token-entry-instructions'
import { useToolsWithUndo } from './use-tools-with-undo'

export function UpdateToolsView({ subject, ...props }: ViewProps) {
  if (subject === null || subject.owner.kind !== 'org') return <p>{t('tools_no_org')}</p>
  return <OrgToolsChecklist {...props} subject={subject} owner={subject.owner} />
}

interface OrgToolsChecklistProps extends ViewProps {
  readonly subject: Subject
  readonly owner: Extract<GuideOwner, { kind: 'org' }>
}

function OrgToolsChecklist({ subject, owner, stored, showOutcome, openView }: OrgToolsChecklistProps) {
  const { progress } = subject
  const { tools, change } = useToolsWithUndo(userKeyOf(owner), toolsOf(stored, owner), showOutcome)
  const hosts = loginHosts(owner.org)
  const now = useNow()
  const resetAt = latestResetTime(progress)
  const isDone = (tool: KnownTool): boolean => hasNewToken(tool, resetAt)
  const tick = ({ id }: KnownTool, done: boolean) => change({ kind: 'ticked', id, at: done ? Date.now() : null })
  const unlistedKinds = TOOL_KIND_IDS.filter((kind) => tools.every((tool) => tool.kind !== kind))
  return (
    <div class="use">
      <p data-login-host>{t('use_login_host', hosts.best)}</p>
      {hosts.other !== null && <p class="quiet">{t('use_login_host_other', hosts.other)}</p>}
      <p class="quiet" data-login-dates>
        {t(hasRetired('password-flow', now) ? 'use_dates_soap' : 'use_dates_both')}
      </p>
      {tools.length === 0 && <p class="quiet">{t('use_empty')}</p>}
      <ul class="tool-list">
        {tools.map((tool) => (
          <li class="used-tool" key={tool.id} data-tool={tool.id} data-done={isDone(tool)}>
            <label class="tick">
              <input
                type="checkbox"
                checked={isDone(tool)}
                onChange={({ currentTarget }) => void tick(tool, currentTarget.checked)}
              />
              <strong>{tool.name}</strong>
            </label>
            <CredentialsLocation where={tool.where} />
            <TokenEntryInstructions kind={tool.kind} loginHost={hosts.best} title={t('use_how')} />
          </li>
        ))}
      </ul>
      <div class="links">
        <button type="button" data-action="open-tools" onClick={() => openView('tools')}>
          {t('view_tools')}
        </button>
      </div>
      {unlistedKinds.length > 0 && (
        <section>
          <h3>{t('use_other_kinds')}</h3>
          {unlistedKinds.map((kind) => (
            <TokenEntryInstructions key={kind} kind={kind} loginHost={hosts.best} title={toolKindName(kind)} />
          ))}
        </section>
      )}
    </div>
  )
}
