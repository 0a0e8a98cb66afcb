// The view in which the person ticks each tool that has been given the new token, with instructions for every kind of
// tool.
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { t, tAround } from '../../browser/i18n'
import { hasRetired } from '../../knowledge/password-login-retirements'
import { TOOL_KIND_IDS } from '../../knowledge/tool-kind-ids'
import { type LoginHosts, loginHosts } from '../../salesforce/addresses/address-builders'
import type { GuideOwner } from '../../state/records/guide-record-types'
import { userKeyOf } from '../../state/records/storage-keys'
import { ChevronIcon, ForwardIcon, PencilIcon } from '../../ui/icons'
import { toolKindName } from '../../ui/knowledge-texts'
import { useNow } from '../../ui/use-now'
import { latestResetTime, type Subject, toolsOf } from '../popup-subject'
import { ViewBody, ViewWithoutOrg } from '../view-frame'
import type { ViewProps } from '../view-props'
import { TickedTool } from './ticked-tool'
import { TokenEntryInstructions } from './token-entry-instructions'
import { useTickedTools } from './use-ticked-tools'
import '../frame/adopt-items'

export function UpdateToolsView({ subject, ...props }: ViewProps) {
  if (subject === null || subject.owner.kind !== 'org') return <ViewWithoutOrg view="use" message={props.message} />
  return <OrgToolsChecklist {...props} subject={subject} owner={subject.owner} />
}

interface OrgToolsChecklistProps extends ViewProps {
  readonly subject: Subject
  readonly owner: Extract<GuideOwner, { kind: 'org' }>
}

function OrgToolsChecklist({ subject, owner, ...props }: OrgToolsChecklistProps) {
  const { stored, showOutcome, showMessage, openView, message } = props
  const tools = toolsOf(stored, owner)
  const resetAt = latestResetTime(subject.progress)
  const { isDone, tick } = useTickedTools({ orgKey: userKeyOf(owner), tools, resetAt, showOutcome, showMessage })
  const [next] = useState(() => tools.find((tool) => !isDone(tool))?.id)
  const hosts = loginHosts(owner.org)
  const unlistedKinds = TOOL_KIND_IDS.filter((kind) => tools.every((tool) => tool.kind !== kind))
  return (
    <ViewBody
      view="use"
      message={message}
      foot={
        tools.length > 0 && (
          <span class="small quiet">{t('use_progress', tools.filter(isDone).length, tools.length)}</span>
        )
      }
    >
      <LoginHostsOfOrg {...hosts} />
      {tools.length === 0 ? (
        <p class="quiet">{t('use_empty')}</p>
      ) : (
        <ul class="things">
          {tools.map((tool) => (
            <TickedTool
              key={tool.id}
              tool={tool}
              isDone={isDone(tool)}
              loginHost={hosts.best}
              isNext={tool.id === next}
              onTick={(done) => tick(tool, done)}
            />
          ))}
        </ul>
      )}
      <button type="button" class="item alone" data-action="open-tools" onClick={() => openView('tools')}>
        <PencilIcon />
        <span class="what">{t('stops_change')}</span>
        <ForwardIcon />
      </button>
      <div class="things">
        {unlistedKinds.length > 0 && (
          <Fold title={t('use_other_kinds')}>
            <div class="rows">
              {unlistedKinds.map((kind) => (
                <TokenEntryInstructions key={kind} kind={kind} loginHost={hosts.best} title={toolKindName(kind)} />
              ))}
            </div>
          </Fold>
        )}
        <Fold title={t('use_dates_title')}>
          <div class="stack">
            <LoginDates />
          </div>
        </Fold>
      </div>
    </ViewBody>
  )
}

const Fold = ({ title, children }: { title: string; children: ComponentChildren }) => (
  <details class="fold">
    <summary>
      {title}
      <ChevronIcon />
    </summary>
    {children}
  </details>
)

/** Where tools of this org log in. */
function LoginHostsOfOrg({ best, other }: LoginHosts) {
  const [before, after] = tAround('use_login_host', 1)
  return (
    <>
      <p class="quiet" data-login-host>
        {before}
        <code class="host">{best}</code>
        {after}
      </p>
      {other !== null && <p class="small quiet">{t('use_login_host_other', other)}</p>}
    </>
  )
}

/** When logins with password and token end. */
function LoginDates() {
  const now = useNow()
  return (
    <p class="quiet" data-login-dates>
      {t(hasRetired('password-flow', now) ? 'use_dates_soap' : 'use_dates_both')}
    </p>
  )
}
