// The header of the popup: the org, its address and type, and whose token it is. Without an org: the name of the extension.
// Where there are guides of other orgs or users, it is also the switch between them.
import { t } from '../../browser/i18n'
import { orgHost } from '../../salesforce/addresses/address-builders'
import { userName } from '../../state/guide-display-name'
import type { StoredState } from '../../state/stored/stored-state'
import { Mark } from '../../ui/icons'
import { lazyPart } from '../lazy-part'
import { guidesOfSubject, type Subject } from '../popup-subject'

/** The other orgs are read after the first paint, and the other users of this one before it. */
const OrgSwitch = lazyPart(() => import('./org-switch').then((module) => module.OrgSwitch))

/** Its place in the header is kept for it. */
const OpenPanelButton = lazyPart(() => import('./open-panel-button').then((module) => module.OpenPanelButton))

interface Props {
  readonly subject: Subject | null
  readonly stored: StoredState
  readonly chooseGuide: (key: string) => void
  readonly canOpenPanel: boolean
}

export function PopupHeader({ subject, stored, chooseGuide, canOpenPanel }: Props) {
  const { name, address, type, user } = titleOf(subject)
  if (guidesOfSubject(stored, subject).length > 1) OrgSwitch.preload()
  return (
    <header class="org">
      <Mark />
      <div class="who">
        <h1>{subject === null ? name : <span data-org>{name}</span>}</h1>
        <p class="small quiet">
          {user !== '' && (
            <span>
              <bdi data-user>{user}</bdi>
              {' · '}
            </span>
          )}
          {subject === null ? (
            address
          ) : (
            <span class="host" title={address}>
              {address}
            </span>
          )}
        </p>
      </div>
      <OrgSwitch guides={stored.guides} subject={subject} chooseGuide={chooseGuide} />
      {type !== null && (
        <span class="tag" data-org-type>
          {type}
        </span>
      )}
      {canOpenPanel && <OpenPanelButton />}
    </header>
  )
}

interface Title {
  readonly name: string
  readonly address: string
  readonly type: string | null
  /** Whose token it is; empty where the org has one user who is called nothing. */
  readonly user: string
}

function titleOf(subject: Subject | null): Title {
  if (subject === null) return { name: t('extension_name'), address: t('popup_tagline'), type: null, user: '' }
  const { owner } = subject
  if (owner.kind === 'login') return { name: t('popup_login_page'), address: owner.host, type: null, user: '' }
  const { name, type, sandbox } = owner.org
  const typeText = type === 'production' ? null : t(`popup_org_${type}`)
  return {
    name,
    address: orgHost(owner.org),
    type: typeText === null || sandbox === null ? typeText : `${typeText} · ${sandbox}`,
    user: userName(subject),
  }
}
