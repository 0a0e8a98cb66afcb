// Setup, behind the gear: a tree of its own with a Quick Find of its own. The reset page is not here.
import { labels, person } from './config.js'
import { h } from './dom.js'
import { icon } from './icons.js'
import { shellHref } from './router.js'
import { setupHeader } from './setup-header.js'
import { navTree } from './tree.js'

const leaf = (id, label) => ({ id, label })

const TREE = [
  {
    id: 'Users',
    label: 'Users',
    leaves: [leaf('PermSets', 'Permission Sets'), leaf('EnhancedProfiles', 'Profiles'), leaf('ManageUsers', 'Users')],
  },
  {
    id: 'Data',
    label: 'Data',
    leaves: [leaf('DataManagementExport', 'Data Export'), leaf('DuplicateRules', 'Duplicate Rules')],
  },
  {
    id: 'Email',
    label: 'Email',
    leaves: [leaf('OrgEmailSettings', 'Deliverability'), leaf('EmailFooters', 'Email Footers')],
  },
  { id: 'ProcessAutomation', label: 'Process Automation', leaves: [leaf('Flows', 'Flows')] },
  {
    id: 'UserInterface',
    label: 'User Interface',
    leaves: [leaf('AppMenu', 'App Menu'), leaf('UserInterfaceUI', 'User Interface')],
  },
  {
    id: 'Identity',
    label: 'Identity',
    leaves: [leaf('OauthOidcSettings', 'OAuth and OpenID Connect Settings'), leaf('LoginHistory', 'Login History')],
  },
  {
    id: 'Security',
    label: 'Security',
    leaves: [
      leaf('SecuritySession', 'Session Settings'),
      leaf('SecurityPolicies', 'Password Policies'),
      leaf('NetworkAccess', 'Network Access'),
    ],
  },
]

export function setupView(route) {
  const tree = navTree(TREE, (id) => shellHref(`/setup/${id}/home`), labels.quickFind)
  tree.select(route.node)
  const found = TREE.flatMap((group) => group.leaves).find((each) => each.id === route.node)
  const body = found ? page(found.label) : setupHome()
  return h(
    'div',
    { class: 'onesetupSetupApp setupSplit' },
    h('nav', { class: 'setupSide' }, tree.root),
    h('div', { class: 'setupBody' }, body),
  )
}

function page(title) {
  return h(
    'div',
    { class: 'onesetupSetupComponent' },
    setupHeader(title),
    h('div', { class: 'setupPlain' }, h('p', {}, 'The practice org has no settings on this page.')),
  )
}

function setupHome() {
  const tile = (title, text) => h('li', { class: 'setupTile' }, icon('gear'), h('b', {}, title), h('span', {}, text))
  return h(
    'div',
    { class: 'onesetupSetupComponent' },
    setupHeader(labels.setup),
    h(
      'div',
      { class: 'setupPlain' },
      h('h2', {}, `Welcome, ${person.name}`),
      h(
        'ul',
        { class: 'setupTiles' },
        tile('Users', 'Who may work here'),
        tile('Data', 'What comes in and goes out'),
        tile('Security', 'How people log in'),
      ),
      h('h2', {}, 'Most Recently Used'),
      h(
        'table',
        { class: 'setupRecent' },
        h(
          'tbody',
          {},
          ['Ines Castillo', 'Standard User', 'Nightly Import'].map((name) =>
            h('tr', {}, h('td', {}, name), h('td', {}, 'Active')),
          ),
        ),
      ),
    ),
  )
}
