// What the person must know or allow before anything else: damaged storage, missing permission.
import { t } from '../browser/i18n'
import { askForHosts } from '../browser/permissions'
import { HOST_PATTERNS } from '../salesforce/hosts'
import type { Shelf } from '../state/shelf'
import { ask } from './actions'
import type { Surroundings } from './surroundings'

interface Props {
  shelf: Shelf
  around: Surroundings
  run: (task: Promise<string | null>) => void
}

export function Notices({ shelf, around, run }: Props) {
  return (
    <>
      {shelf.untoldDamage.length > 0 && (
        <Notice
          id="damage"
          text={t('popup_damage')}
          button={t('popup_damage_ok')}
          onClick={() => run(ask({ kind: 'damage-told' }))}
        />
      )}
      {around.lacksPermission && (
        <Notice
          id="permission"
          text={t('popup_permission')}
          button={t('popup_permission_ask')}
          onClick={() => void askForHosts(HOST_PATTERNS).then((isGranted) => isGranted && location.reload())}
        />
      )}
    </>
  )
}

function Notice({ id, text, button, onClick }: { id: string; text: string; button: string; onClick: () => void }) {
  return (
    <section class="notice" data-notice={id} role="alert">
      <p>{text}</p>
      <button type="button" class="secondary" onClick={onClick}>
        {button}
      </button>
    </section>
  )
}
