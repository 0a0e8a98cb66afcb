// The keyboard commands with their keys, and the way to the browser's own page on which keys are changed.
import { useEffect, useState } from 'preact/hooks'
import { type KeyboardCommand, keyboardCommands, openKeySettings } from '../../browser/commands'
import { type MessageKey, t } from '../../browser/i18n'
import type { ShowOutcome } from '../../ui/ask-background'
import { KeyCombination } from '../../ui/key-combination'
import { PlainRow } from '../setting-row'

/** What each command of the manifest does, in their order on the page. */
const COMMAND_TEXTS: readonly (readonly [name: string, text: MessageKey])[] = [
  ['_execute_action', 'command_open'],
  ['open-panel', 'command_open_panel'],
  ['focus-card', 'command_focus_card'],
  ['show-help', 'command_show_help'],
]

export function Keys({ showOutcome }: { showOutcome: ShowOutcome }) {
  const [commands, setCommands] = useState<readonly KeyboardCommand[]>([])
  useEffect(() => {
    const read = () => void keyboardCommands().then(setCommands)
    read()
    window.addEventListener('focus', read) // the person may come back from the page on which keys are changed
    return () => window.removeEventListener('focus', read)
  }, [])
  const changeKeys = async () => ((await openKeySettings()) ? null : t('options_keys_by_hand'))
  return (
    <>
      <h3>{t('options_keys')}</h3>
      <div class="things">
        {COMMAND_TEXTS.map(([name, text]) => (
          <div key={name} class="setting" data-command={name}>
            <span class="what">{t(text)}</span>
            <KeysOrNone keys={commands.find((each) => each.name === name)?.keys ?? []} />
          </div>
        ))}
        <PlainRow title={t('options_keys_change')} hint={t('options_keys_change_hint')}>
          <button
            type="button"
            class="secondary slim"
            data-action="change-keys"
            onClick={() => showOutcome(changeKeys())}
          >
            {t('options_keys_open')}
          </button>
        </PlainRow>
      </div>
    </>
  )
}

const KeysOrNone = ({ keys }: { readonly keys: readonly string[] }) =>
  keys.length === 0 ? <span class="quiet">{t('options_keys_none')}</span> : <KeyCombination keys={keys} />
