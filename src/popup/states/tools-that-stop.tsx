// What a reset costs: the tools that stop with it, by name where the person has listed them. And which of them may need no token.
import { type MessageKey, t } from '../../browser/i18n'
import type { ToolKindId } from '../../knowledge/tool-kind-ids'
import { adoptStylesheet } from '../../ui/adopt-stylesheet'
import { WarningIcon } from '../../ui/icons'
import { toolsThatStopText } from '../../ui/tools-that-stop-text'
import { toolsOf } from '../popup-subject'
import type { StateProps } from './state-props'
import styles from './tools-that-stop.css?inline'

adoptStylesheet(styles)

/** Kinds of tools that can log in without a token. What has to be done for it stands in `tool_<id>_how`. */
const WITHOUT_TOKEN: Readonly<Partial<Record<ToolKindId, MessageKey>>> = {
  'data-loader': 'stops_without_data_loader',
  'office-add-in': 'stops_without_office_add_in',
}

export function ToolsThatStop({ subject, stored, openView }: Pick<StateProps, 'subject' | 'stored' | 'openView'>) {
  const { owner } = subject
  const tools = toolsOf(stored, owner)
  // The first tool of such a kind: more sentences would be too many.
  const withoutToken = tools.flatMap(({ kind }) => WITHOUT_TOKEN[kind] ?? [])[0]
  return (
    <section class="notice caution" data-stops>
      <WarningIcon />
      <div class="stack">
        <div>
          <h3>{t('popup_stops_title')}</h3>
          <p>{toolsThatStopText(tools.map(({ name }) => name)) ?? t('popup_reset_warning')}</p>
          {withoutToken !== undefined && (
            <p class="small" data-without-token>
              {t(withoutToken)}
            </p>
          )}
        </div>
        <div class="links">
          {owner.kind === 'org' && (
            <button type="button" class="plain under" data-action="open-tools" onClick={() => openView('tools')}>
              {t(tools.length === 0 ? 'stops_which' : 'stops_change')}
            </button>
          )}
          <button type="button" class="plain under" data-action="open-need" onClick={() => openView('need')}>
            {t('view_need')}
          </button>
        </div>
      </div>
    </section>
  )
}
