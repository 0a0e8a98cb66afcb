// The header of the popup: the name, address and type of the org, and whose token it is; without an org, the name of the
// extension.
import { t } from '../browser/i18n'
import { orgAddress } from '../salesforce/addresses/address-builders'
import { userName } from '../state/guide-display-name'
import type { Subject } from './popup-subject'

export function OrgHeader({ subject }: { subject: Subject | null }) {
  if (subject === null) return <OrgTitle name={t('extension_name')} detail={null} type={null} />
  const { owner } = subject
  if (owner.kind === 'login') return <OrgTitle name={t('popup_login_page')} detail={owner.host} type={null} />
  const { name, type, sandbox } = owner.org
  const detail = new URL(orgAddress(owner.org)).host
  const typeText = type === 'production' ? null : t(`popup_org_${type}`)
  return (
    <OrgTitle
      name={name}
      detail={detail}
      type={typeText === null || sandbox === null ? typeText : `${typeText} · ${sandbox}`}
      user={userName(subject)}
    />
  )
}

interface OrgTitleProps {
  name: string
  detail: string | null
  type: string | null
  /** Whose token it is; empty where the org has one user who is called nothing. */
  user?: string
}

function OrgTitle({ name, detail, type, user = '' }: OrgTitleProps) {
  return (
    <header>
      <img src="/icons/icon-48.png" width="32" height="32" alt="" />
      <div>
        <h1>
          <span data-org>{name}</span>
          {type !== null && (
            <span class="org-type" data-org-type>
              {type}
            </span>
          )}
        </h1>
        {detail !== null && <p class="quiet">{detail}</p>}
        {user !== '' && (
          <p data-user dir="auto">
            {user}
          </p>
        )}
      </div>
    </header>
  )
}
