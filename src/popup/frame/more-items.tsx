// What is in the menu More: the views, and the other pages of the extension.
import type { ComponentChild } from 'preact'
import { openOptionsPage } from '../../browser/extension-info'
import { t } from '../../browser/i18n'
import { openWelcomePage } from '../../browser/welcome-page'
import {
  DataIcon,
  ForwardIcon,
  PersonIcon,
  PlugIcon,
  QuestionIcon,
  TickIcon,
  WarningIcon,
  WindowIcon,
} from '../../ui/icons'
import { latestResetTime, type Subject } from '../popup-subject'
import type { ViewId } from '../view-address'
import './adopt-items'

export interface MoreItemsProps {
  readonly subject: Subject | null
  readonly openView: (view: ViewId) => void
}

export function MoreItems({ subject, openView }: MoreItemsProps) {
  const isOrgKnown = subject?.owner.kind === 'org'
  const isReset = subject?.owner.kind === 'org' && latestResetTime(subject.progress) !== null
  const view = (id: ViewId, icon: ComponentChild) => (
    <Item action={`open-${id}`} icon={icon} text={t(VIEW_TITLES[id])} onClick={() => openView(id)} />
  )
  return (
    <>
      {view('need', <QuestionIcon />)}
      {view('failures', <WarningIcon />)}
      {isOrgKnown && view('tools', <PlugIcon />)}
      {isReset && view('use', <TickIcon />)}
      {isReset && view('users', <PersonIcon />)}
      <Item action="options" icon={<DataIcon />} text={t('popup_options')} onClick={() => void openOptionsPage()} />
      <Item action="welcome" icon={<WindowIcon />} text={t('popup_welcome')} onClick={() => void openWelcomePage()} />
    </>
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
