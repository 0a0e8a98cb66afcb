// The options page from top to bottom: the settings, what is stored, and what Token Guide is made of. What just happened
// stands at the lower edge of the window, wherever the page is scrolled to.
import { useState } from 'preact/hooks'
import { t } from '../browser/i18n'
import type { OwnPageMirror } from '../state/stored/own-page-mirror'
import type { ShowOutcome } from '../ui/ask-background'
import { WarningIcon } from '../ui/icons'
import { useFocusFallback } from '../ui/use-focus-fallback'
import { useZustandStore } from '../ui/use-zustand-store'
import { About } from './about/about'
import { useDeleteWithUndo } from './data/use-delete-with-undo'
import { YourData } from './data/your-data'
import { PageHead } from './page-head'
import { SettingsPart } from './settings/settings-part'

export function OptionsRoot({ mirror: { store, items } }: { mirror: OwnPageMirror }) {
  const stored = useZustandStore(store)
  const [message, setMessage] = useState<string | null>(null)
  const showOutcome: ShowOutcome = (task) => void task.then(setMessage)
  const deletion = useDeleteWithUndo(items, message, setMessage)
  const setFocusFallback = useFocusFallback()
  const remove = (keys: readonly string[]) => {
    setFocusFallback('[data-action="undo"]') // what had the focus is deleted
    deletion.remove(keys)
  }
  return (
    <>
      <PageHead />
      {stored.hasPendingWrites && (
        <div class="notice fault" role="alert" data-unstored>
          <WarningIcon />
          <div class="stack">
            <p>
              <strong>{t('unstored_title')}</strong>
            </p>
            <p>{t('unstored_text')}</p>
          </div>
        </div>
      )}
      <SettingsPart stored={stored} showOutcome={showOutcome} />
      <YourData stored={stored} items={items()} remove={remove} />
      <About />
      <p class="message" role="status">
        {message !== null && <span data-message>{message}</span>}
        {deletion.undo !== null && (
          <button type="button" data-action="undo" onClick={deletion.undo}>
            {t('undo')}
          </button>
        )}
      </p>
    </>
  )
}
