// Before the reset: which tools it will stop. Once the new token is saved: how many tools have been given it.
import { t } from '../../browser/i18n'
import type { StoredState } from '../../state/stored/stored-state'
import { toolsThatStopText } from '../../ui/tools-that-stop-text'
import { countToolsToUpdate, type Subject, toolsOf } from '../popup-subject'
import type { ViewId } from '../view-address'

interface Props {
  readonly subject: Subject
  readonly stored: StoredState
  readonly openView: (view: ViewId) => void
}

export function ToolsStoppedOrUpdated({ subject, stored, openView }: Props) {
  const { owner, progress, status } = subject
  const tools = toolsOf(stored, owner)
  if (progress.reset === null) {
    return (
      <p class="warning" data-stops>
        {toolsThatStopText(tools.map(({ name }) => name)) ?? t('popup_reset_warning')}{' '}
        {owner.kind === 'org' && (
          <button type="button" class="inline" data-action="open-tools" onClick={() => openView('tools')}>
            {t(tools.length === 0 ? 'stops_which' : 'stops_change')}
          </button>
        )}
      </p>
    )
  }
  if (status !== 'saved') return null
  const updatedCount = tools.length - countToolsToUpdate(subject, stored)
  return (
    <section class="panel" data-use>
      <p>{tools.length === 0 ? t('use_none_listed') : t('use_count', updatedCount, tools.length)}</p>
      <button type="button" class="secondary" data-action="use-token" onClick={() => openView('use')}>
        {t('view_use')}
      </button>
    </section>
  )
}
