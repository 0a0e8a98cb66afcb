// The view in which the person ticks each tool that has been given the new token, with instructions for every kind of
// tool.
import { t, tAround } from '../../browser/i18n'
import { hasRetired } from '../../knowledge/password-login-retirements'
import { TOOL_KIND_IDS } from '../../knowledge/tool-kind-ids'
import { loginHosts } from '../../salesforce/addresses/address-builders'
import type { GuideOwner } from '../../state/records/guide-record-types'
import type { KnownTool } from '../../state/records/tool-list-record'
import { ForwardIcon, PencilIcon } from '../../ui/icons'
import { toolKindName } from '../../ui/knowledge-texts'
import { useNow } from '../../ui/use-now'
import type { Subject } from '../popup-subject'
import { ViewBody } from '../view-frame'
import type { ViewProps } from '../view-props'
import { CredentialsLocation, hostNoted } from './credentials-location'
import { TokenEntryInstructions } from './token-entry-instructions'
import { UndoMessage } from './undo-message'
import { useTickedTools } from './use-ticked-tools'

export function UpdateToolsView({ subject, ...props }: ViewProps) {
  if (subject === null || subject.owner.kind !== 'org') return <ViewBody>{t('tools_no_org')}</ViewBody>
  return <OrgToolsChecklist {...props} subject={subject} owner={subject.owner} />
}

interface OrgToolsChecklistProps extends ViewProps {
  readonly subject: Subject
  readonly owner: Extract<GuideOwner, { kind: 'org' }>
}

function OrgToolsChecklist({ subject, owner, stored, showOutcome, openView }: OrgToolsChecklistProps) {
  const { tools, isDone, doneCount, tick, justTicked } = useTickedTools(subject, owner, stored, showOutcome)
  const hosts = loginHosts(owner.org)
  const unlistedKinds = TOOL_KIND_IDS.filter((kind) => tools.every((tool) => tool.kind !== kind))
  return (
    <ViewBody
      foot={
        tools.length > 0 && (
          <span class="small quiet">{t('use_progress', String(doneCount), String(tools.length))}</span>
        )
      }
    >
      <LoginHosts {...hosts} />
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
              onTick={(done) => tick(tool, done)}
            />
          ))}
        </ul>
      )}
      <UndoMessage
        text={justTicked === null ? '' : t('use_ticked', justTicked.tool.name)}
        undo={justTicked?.undo ?? null}
        focusAfter={`[data-tool="${justTicked?.tool.id}"] input`}
      />
      <button type="button" class="item alone" data-action="open-tools" onClick={() => openView('tools')}>
        <PencilIcon />
        <span class="what">{t('stops_change')}</span>
        <ForwardIcon />
      </button>
      <LoginDates />
      {unlistedKinds.length > 0 && (
        <section class="stack">
          <h2>{t('use_other_kinds')}</h2>
          <div class="things">
            {unlistedKinds.map((kind) => (
              <TokenEntryInstructions key={kind} kind={kind} loginHost={hosts.best} title={toolKindName(kind)} />
            ))}
          </div>
        </section>
      )}
    </ViewBody>
  )
}

/** Where tools of this org log in. */
function LoginHosts({ best, other }: ReturnType<typeof loginHosts>) {
  const [before, after] = tAround('use_login_host', 1)
  return (
    <p class="quiet">
      <span data-login-host>
        {before}
        <code>{best}</code>
        {after}
      </span>
      {other !== null && ` ${t('use_login_host_other', other)}`}
    </p>
  )
}

function LoginDates() {
  const now = useNow()
  return (
    <p class="small quiet" data-login-dates>
      {t(hasRetired('password-flow', now) ? 'use_dates_soap' : 'use_dates_both')}
    </p>
  )
}

interface TickedToolProps {
  readonly tool: KnownTool
  readonly isDone: boolean
  readonly loginHost: string
  readonly onTick: (done: boolean) => void
}

function TickedTool({ tool: { id, name, kind, where }, isDone, loginHost, onTick }: TickedToolProps) {
  const isNote = hostNoted(where) === null
  return (
    <li data-tool={id} data-done={isDone}>
      <div class="ticked-tool">
        <label class="thing">
          <input type="checkbox" checked={isDone} onChange={({ currentTarget }) => onTick(currentTarget.checked)} />
          <span class="what">
            {isDone ? <span class="quiet">{name}</span> : <strong>{name}</strong>}
            {!isDone && isNote && <CredentialsLocation where={where} />}
          </span>
        </label>
        {!isDone && !isNote && <CredentialsLocation where={where} />}
      </div>
      {!isDone && <TokenEntryInstructions class="how" kind={kind} loginHost={loginHost} title={t('use_how')} />}
    </li>
  )
}
