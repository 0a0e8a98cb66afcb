// What a reset costs: the tools that stop with it, by name where the person has listed them.
import { t } from '../../browser/i18n'
import { WarningIcon } from '../../ui/icons'
import { toolsThatStopText } from '../../ui/tools-that-stop-text'
import { toolsOf } from '../popup-subject'
import type { StateProps } from './state-props'

export function ToolsThatStop({ subject, stored, openView }: Pick<StateProps, 'subject' | 'stored' | 'openView'>) {
  const { owner } = subject
  const tools = toolsOf(stored, owner)
  return (
    <section class="notice caution" data-stops>
      <WarningIcon />
      <div class="stack">
        <div>
          <h3>{t('popup_stops_title')}</h3>
          <p>{toolsThatStopText(tools.map(({ name }) => name)) ?? t('popup_reset_warning')}</p>
        </div>
        {owner.kind === 'org' && (
          <button type="button" class="plain under" data-action="open-tools" onClick={() => openView('tools')}>
            {t(tools.length === 0 ? 'stops_which' : 'stops_change')}
          </button>
        )}
      </div>
    </section>
  )
}
