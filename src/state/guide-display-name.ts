// The name of a guide in texts for people: the org, and whose token it is where an org has several users.
import { t } from '../browser/i18n'
import { orgDisplayName } from './org-display-name'
import type { Guide } from './records/guide-record-types'

type NamedGuide = Pick<Guide, 'owner' | 'label' | 'asks'>

/**
 * What the guide's user is called: by the person's label, or else by number. Empty for a first user without a label,
 * and while the org is not known yet.
 */
export function userName({ owner, label, asks }: NamedGuide): string {
  if (label !== '' || owner.kind === 'login') return label
  if (asks !== null) return t('user_unknown')
  return owner.user === 1 ? '' : t('user_number', owner.user)
}

/** `acme`, or `acme · integration user`. */
export function guideDisplayName(guide: NamedGuide): string {
  const user = userName(guide)
  const org = orgDisplayName(guide.owner)
  return user === '' ? org : `${org} · ${user}`
}
