// One tool of the checklist: the tick that it has the new token, where its login is changed, and how the token goes in.
import { t } from '../../browser/i18n'
import type { KnownTool } from '../../state/records/tool-list-record'
import { CredentialsLocation, hostNoted } from './credentials-location'
import { TokenEntryInstructions } from './token-entry-instructions'

interface Props {
  readonly tool: KnownTool
  readonly isDone: boolean
  readonly loginHost: string
  /** It was the next one when the view opened, so how its token goes in is seen at once. */
  readonly isNext: boolean
  readonly onTick: (done: boolean) => void
}

export function TickedTool({ tool: { id, name, kind, where }, isDone, loginHost, isNext, onTick }: Props) {
  const isLink = hostNoted(where) !== null
  return (
    <li data-tool={id} data-done={isDone}>
      <div class="ticked-tool">
        <label class="thing">
          <input type="checkbox" checked={isDone} onChange={({ currentTarget }) => onTick(currentTarget.checked)} />
          <span class="what">
            <span class={isDone ? 'quiet' : 'to-do'}>
              <bdi>{name}</bdi>
            </span>
            {!isDone && !isLink && <CredentialsLocation where={where} />}
          </span>
        </label>
        {!isDone && isLink && <CredentialsLocation where={where} />}
      </div>
      {!isDone && (
        <TokenEntryInstructions
          class="how"
          kind={kind}
          loginHost={loginHost}
          title={t('use_how')}
          isOpenAtFirst={isNext}
        />
      )}
    </li>
  )
}
