// The options page as a whole: what is stored, what was set aside, which hosts are allowed, and a way to delete all of it.
import { useState } from 'preact/hooks'
import { t } from '../browser/i18n'
import type { OwnPageMirror } from '../state/stored/own-page-mirror'
import type { Run } from '../ui/ask-background'
import { useStore } from '../ui/use-zustand-store'
import { Everything } from './all-stored-data'
import { SetAside } from './damaged-values'
import { Hosts } from './granted-hosts'
import { Orgs } from './stored-orgs'
import { useDeletion } from './use-delete-with-undo'

export function Options({ shelf: { store, items } }: { shelf: OwnPageMirror }) {
  const shelf = useStore(store)
  const [message, say] = useState<string | null>(null)
  const run: Run = (task) => void task.then(say)
  const deletion = useDeletion(items, say)
  return (
    <>
      <header>
        <img src="/icons/icon-48.png" width="32" height="32" alt="" />
        <h1>{t('options_title')}</h1>
      </header>
      <p>{t('options_about')}</p>
      <p class="message row" role="status">
        {message !== null && <span data-message>{message}</span>}
        {deletion.undo !== null && (
          <button type="button" data-action="undo" onClick={deletion.undo}>
            {t('undo')}
          </button>
        )}
      </p>
      {shelf.isUnstored && (
        <p class="fault" role="alert" data-unstored>
          {t('unstored_text')}
        </p>
      )}
      <Orgs shelf={shelf} items={items()} remove={deletion.remove} />
      <SetAside items={items()} remove={deletion.remove} />
      <Hosts run={run} />
      <Everything items={items()} remove={deletion.remove} />
    </>
  )
}
