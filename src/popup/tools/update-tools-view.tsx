// Giving the new token to every tool: a checklist, and for each kind how the token goes in, for this org.
import { t } from '../../browser/i18n'
import { isUpdated } from '../../guide/tools'
import { TOOL_KIND_IDS } from '../../knowledge/tool-kind-ids'
import { loginHosts } from '../../salesforce/addresses/address-builders'
import type { KnownTool } from '../../state/records/tool-record'
import { toolName } from '../../ui/knowledge-texts'
import { resetOf, type Subject, toolsOf } from '../popup-subject'
import type { ViewProps } from '../view-props'
import { Where } from './credentials-location'
import { HowItGoesIn } from './token-entry-instructions'
import { useTools } from './use-tools-with-undo'

export function UseView({ subject, ...props }: ViewProps) {
  if (subject === null || subject.owner.kind !== 'org') return <p>{t('tools_no_org')}</p>
  return <OrgTools {...props} subject={subject} org={subject.owner.org} />
}

interface OrgToolsProps extends ViewProps {
  readonly subject: Subject
  readonly org: Parameters<typeof loginHosts>[0]
}

function OrgTools({ subject, org, shelf, run, openView }: OrgToolsProps) {
  const { owner, progress } = subject
  const { tools, change } = useTools(org.key, toolsOf(shelf, owner), run)
  const hosts = loginHosts(org)
  const resetAt = resetOf(progress)
  const isDone = (tool: KnownTool): boolean => isUpdated(tool, resetAt)
  const tick = ({ id }: KnownTool, done: boolean) => change({ kind: 'ticked', id, at: done ? Date.now() : null })
  const others = TOOL_KIND_IDS.filter((kind) => tools.every((tool) => tool.kind !== kind))
  return (
    <div class="use">
      <p data-login-host>{t('use_login_host', hosts.best)}</p>
      {hosts.other !== null && <p class="quiet">{t('use_login_host_other', hosts.other)}</p>}
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
            <Where where={tool.where} />
            <HowItGoesIn kind={tool.kind} host={hosts.best} title={t('use_how')} />
          </li>
        ))}
      </ul>
      <div class="links">
        <button type="button" data-action="open-tools" onClick={() => openView('tools')}>
          {t('view_tools')}
        </button>
      </div>
      {others.length > 0 && (
        <section>
          <h3>{t('use_other_kinds')}</h3>
          {others.map((kind) => (
            <HowItGoesIn key={kind} kind={kind} host={hosts.best} title={toolName(kind)} />
          ))}
        </section>
      )}
    </div>
  )
}
