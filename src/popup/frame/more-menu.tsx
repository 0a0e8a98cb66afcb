// More: the one quiet place for all that is not the next step.
import type { ComponentChild } from 'preact'
import { openOptionsPage } from '../../browser/extension-info'
import { t } from '../../browser/i18n'
import { openWelcomePage } from '../../browser/welcome-page'
import {
  DataIcon,
  ForwardIcon,
  MoreIcon,
  PersonIcon,
  PlugIcon,
  QuestionIcon,
  TickIcon,
  WarningIcon,
  WindowIcon,
} from '../../ui/icons'
import { latestResetTime, type Subject } from '../popup-subject'
import type { ViewId } from '../view-address'
import { useClosingDetails } from './use-closing-details'

interface Props {
  readonly subject: Subject | null
  readonly openView: (view: ViewId) => void
}

export function MoreMenu({ subject, openView }: Props) {
  const { details } = useClosingDetails()
  const isOrgKnown = subject?.owner.kind === 'org'
  const isReset = subject?.owner.kind === 'org' && latestResetTime(subject.progress) !== null
  const view = (id: ViewId, icon: ComponentChild) => (
    <Item action={`open-${id}`} icon={icon} text={t(VIEW_TITLES[id])} onClick={() => openView(id)} />
  )
  return (
    <details class="more" ref={details}>
      <summary data-action="more">
        <MoreIcon />
        {t('more_links')}
      </summary>
      <nav class="sheet" aria-label={t('more_links')}>
        {view('need', <QuestionIcon />)}
        {view('failures', <WarningIcon />)}
        {isOrgKnown && view('tools', <PlugIcon />)}
        {isReset && view('use', <TickIcon />)}
        {isReset && view('users', <PersonIcon />)}
        <Item action="options" icon={<DataIcon />} text={t('popup_options')} onClick={() => void openOptionsPage()} />
        <Item action="welcome" icon={<WindowIcon />} text={t('popup_welcome')} onClick={() => void openWelcomePage()} />
      </nav>
    </details>
  )
}

const VIEW_TITLES = {
  need: 'view_need',
  failures: 'view_failures',
  tools: 'view_tools',
  use: 'view_use',
  users: 'view_users',
  'no-mail': 'view_no_mail',
} as const satisfies Record<ViewId, string>

interface ItemProps {
  readonly action: string
  readonly icon: ComponentChild
  readonly text: string
  readonly onClick: () => void
}

const Item = ({ action, icon, text, onClick }: ItemProps) => (
  <button type="button" class="item" data-action={action} onClick={onClick}>
    {icon}
    <span class="what">{text}</span>
    <ForwardIcon />
  </button>
)
