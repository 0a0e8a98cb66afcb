// Once the token is saved: which tools have been given it, and the next one that has not.
import { t } from '../../browser/i18n'
import { userKeyOf } from '../../state/records/storage-keys'
import type { KnownTool } from '../../state/records/tool-list-record'
import { adoptStylesheet } from '../../ui/adopt-stylesheet'
import { ForwardIcon, PlugIcon } from '../../ui/icons'
import { stepTitle } from '../../ui/step-and-phase-texts'
import { latestResetTime, toolsOf } from '../popup-subject'
import { useTickedTools } from '../tools/use-ticked-tools'
import type { StateProps } from './state-props'
import styles from './tools-to-update.css?inline'
import '../frame/adopt-items'

adoptStylesheet(styles)

/** No more tools fit into the popup; the others are in the view. */
const MOST_SHOWN = 3
/** A longer name (characters) takes lines away from the rows, and is too much for a button. */
const LONG_NAME = 30
const isLong = ({ name }: KnownTool): boolean => name.length > LONG_NAME

interface Props extends Omit<StateProps, 'children'> {
  /** Something else is asked first: the tools are one line that leads to their view. */
  readonly isSecond: boolean
}

export function ToolsToUpdate({ subject, stored, showOutcome, showMessage, openView, onToggle, isSecond }: Props) {
  const { owner, progress } = subject
  const all = toolsOf(stored, owner)
  const orgKey = owner.kind === 'org' ? userKeyOf(owner) : ''
  const resetAt = latestResetTime(progress)
  const { isDone, tick } = useTickedTools({ orgKey, tools: all, resetAt, showOutcome, showMessage })
  const toDo = all.filter((tool) => !isDone(tool))
  const counts = [String(all.length - toDo.length), String(all.length)]
  const isEmpty = all.length === 0
  if (owner.kind !== 'org' || (isEmpty && progress.told['use-token']?.kind === 'done')) return null
  if (isSecond) {
    return (
      <button type="button" class="item alone" data-action="use-token" onClick={() => openView('use')}>
        <PlugIcon />
        <span class="what">
          {t('view_use')}
          <span class="small quiet">{isEmpty ? t('use_none_listed') : t('use_count', ...counts)}</span>
        </span>
        <ForwardIcon />
      </button>
    )
  }
  const [next] = toDo
  const shown = shownOf(all, next)
  return (
    <>
      <section class="stack" data-use>
        <div class="line">
          <h3>{t(isEmpty ? 'use_none_listed' : 'use_who')}</h3>
          {!isEmpty && <span class="small quiet">{t('use_count', ...counts)}</span>}
        </div>
        {!isEmpty && (
          <progress class="bar" aria-label={t('use_who')} value={all.length - toDo.length} max={all.length} />
        )}
      </section>
      {!isEmpty && (
        <div class="things">
          {shown.map((tool) => (
            <label class="thing" key={tool.id} data-tool={tool.id}>
              <input
                type="checkbox"
                checked={isDone(tool)}
                onChange={({ currentTarget }) => tick(tool, currentTarget.checked)}
              />
              <span class="what">
                <span class={isDone(tool) ? 'quiet' : 'strong'}>
                  <bdi>{tool.name}</bdi>
                </span>
              </span>
            </label>
          ))}
        </div>
      )}
      {isEmpty && (
        <div class="actions">
          <button type="button" class="secondary" data-action="add-tool" onClick={() => openView('tools')}>
            {t('tool_add_title')}
          </button>
          <button
            type="button"
            class="primary"
            data-action="no-tool-done"
            aria-label={t('popup_step_done', stepTitle('use-token'))}
            onClick={() => onToggle('use-token', true)}
          >
            {t('card_done')}
          </button>
        </div>
      )}
      {next !== undefined && (
        <div class="actions">
          <button type="button" class="primary" data-action="use-token" onClick={() => openView('use')}>
            {isLong(next) ? t('view_use') : t('use_next', next.name)}
          </button>
        </div>
      )}
    </>
  )
}

/** As many as fit, with the next one among them. */
function shownOf(tools: readonly KnownTool[], next: KnownTool | undefined): readonly KnownTool[] {
  const at = next === undefined ? 0 : tools.indexOf(next)
  const count = tools.some(isLong) ? MOST_SHOWN - 1 : MOST_SHOWN
  const start = Math.max(0, Math.min(at - 1, tools.length - count))
  return tools.slice(start, start + count)
}
