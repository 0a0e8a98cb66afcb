// The options page from top to bottom: the orgs with stored data, damaged values, granted hosts, and all that is
// stored.
import { useState } from 'preact/hooks'
import { t } from '../browser/i18n'
import type { OwnPageMirror } from '../state/stored/own-page-mirror'
import type { ShowOutcome } from '../ui/ask-background'
import { useZustandStore } from '../ui/use-zustand-store'
import { AllStoredData } from './all-stored-data'
import { DamagedValues } from './damaged-values'
import { GrantedHosts } from './granted-hosts'
import { StoredOrgs } from './stored-orgs'
import { useDeleteWithUndo } from './use-delete-with-undo'

export function OptionsRoot({ mirror: { store, items } }: { mirror: OwnPageMirror }) {
  const stored = useZustandStore(store)
  const [message, setMessage] = useState<string | null>(null)
  const showOutcome: ShowOutcome = (task) => void task.then(setMessage)
  const deletion = useDeleteWithUndo(items, setMessage)
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
      {stored.hasPendingWrites && (
        <p class="fault" role="alert" data-unstored>
          <strong>{t('unstored_title')}</strong> {t('unstored_text')}
        </p>
      )}
      <StoredOrgs stored={stored} items={items()} remove={deletion.remove} />
      <DamagedValues items={items()} remove={deletion.remove} />
      <GrantedHosts showOutcome={showOutcome} />
      <AllStoredData items={items()} remove={deletion.remove} />
    </>
  )
}
