// The header of the popup: the org, its address and type, and whose token it is. Without an org: the name of the extension.
// Where there are guides of other orgs or users, it is also the switch between them.
import { t } from '../../browser/i18n'
import { orgAddress } from '../../salesforce/addresses/address-builders'
import { userName } from '../../state/guide-display-name'
import type { StoredState } from '../../state/stored/stored-state'
import { Mark } from '../../ui/icons'
import { lazyPart } from '../lazy-part'
import type { Subject } from '../popup-subject'

/** The other orgs are read after the first paint. */
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
  const title = subject === null ? null : titleOf(subject)
  return (
    <header class="org">
      <Mark />
      <div class="who">
        <h1>{title === null ? t('extension_name') : <span data-org>{title.name}</span>}</h1>
        <p class="small quiet">
          {title !== null && title.user !== '' && (
            <>
              <bdi data-user>{title.user}</bdi>
              {' · '}
            </>
          )}
          {title === null ? t('popup_tagline') : title.address}
        </p>
      </div>
      <OrgSwitch guides={stored.guides} subject={subject} chooseGuide={chooseGuide} />
      {title !== null && title.type !== null && (
        <span class="tag" data-org-type>
          {title.type}
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

function titleOf(subject: Subject): Title {
  const { owner } = subject
  if (owner.kind === 'login') return { name: t('popup_login_page'), address: owner.host, type: null, user: '' }
  const { name, type, sandbox } = owner.org
  const typeText = type === 'production' ? null : t(`popup_org_${type}`)
  return {
    name,
    address: new URL(orgAddress(owner.org)).host,
    type: typeText === null || sandbox === null ? typeText : `${typeText} · ${sandbox}`,
    user: userName(subject),
  }
}
