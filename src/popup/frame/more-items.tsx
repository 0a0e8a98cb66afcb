// What is in the menu More: the views, and the other pages of the extension.
import type { ComponentChild } from 'preact'
import { extensionPageUrl, openOptionsPage } from '../../browser/extension-info'
import { t } from '../../browser/i18n'
import { openTab } from '../../browser/tabs'
import { openWelcomePage } from '../../browser/welcome-page'
import {
  DataIcon,
  ForwardIcon,
  icon,
  OutIcon,
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

const SettingsIcon = icon(
  <path d="M3.5 6.5h6M13.5 6.5h3M13.5 6.5a2 2 0 11-4 0 2 2 0 014 0zM3.5 13.5h3M10.5 13.5h6M10.5 13.5a2 2 0 11-4 0 2 2 0 014 0z" />,
)
const DATA_ADDRESS = 'src/options/options.html#data'

export interface MoreItemsProps {
  readonly subject: Subject | null
  readonly openView: (view: ViewId) => void
}

export function MoreItems({ subject, openView }: MoreItemsProps) {
  const isOrgKnown = subject?.owner.kind === 'org'
  const isReset = subject?.owner.kind === 'org' && latestResetTime(subject.progress) !== null
  const view = (id: ViewId, ownIcon: ComponentChild) => (
    <Item action={`open-${id}`} icon={ownIcon} text={t(VIEW_TITLES[id])} onClick={() => openView(id)}>
      <ForwardIcon />
    </Item>
  )
  return (
    <>
      {view('need', <QuestionIcon />)}
      {view('failures', <WarningIcon />)}
      {isOrgKnown && view('tools', <PlugIcon />)}
      {isReset && view('use', <TickIcon />)}
      {isReset && view('users', <PersonIcon />)}
      <TabItem action="options" icon={<SettingsIcon />} text={t('options_settings')} openPage={openOptionsPage} />
      <TabItem
        action="your-data"
        icon={<DataIcon />}
        text={t('popup_options')}
        openPage={() => openTab(extensionPageUrl(DATA_ADDRESS))}
      />
      <TabItem action="welcome" icon={<WindowIcon />} text={t('popup_welcome')} openPage={openWelcomePage} />
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
}

type ClickableProps = ItemProps & {
  readonly onClick: (event: { readonly currentTarget: HTMLElement }) => void
  /** An icon that says where the item leads: to a view, or out into a tab. */
  readonly children: ComponentChild
}

const Item = ({ action, icon, text, onClick, children }: ClickableProps) => (
  <button type="button" class="item" data-action={action} onClick={onClick}>
    {icon}
    <span class="what">{text}</span>
    {children}
  </button>
)

/** The popup closes when the tab opens. A panel stays, and its menu closes. */
const TabItem = ({ openPage, ...item }: ItemProps & { readonly openPage: () => Promise<void> }) => (
  <Item
    {...item}
    onClick={({ currentTarget }) => {
      currentTarget.closest('details')?.removeAttribute('open')
      void openPage()
    }}
  >
    <OutIcon />
  </Item>
)
