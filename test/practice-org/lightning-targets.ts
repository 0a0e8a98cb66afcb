// Addresses and selectors the browser tests of the practice org share; selectors come from Salesforce's page objects.
import { rootOf, selectorOf } from './page-objects'

export const HOME = 'https://acme.lightning.force.com/lightning/page/home'
export const PERSONAL = 'https://acme.lightning.force.com/lightning/settings/personal/PersonalInformation/home'
export const RESET = 'https://acme.lightning.force.com/lightning/settings/personal/ResetApiToken/home'
export const LEAF = selectorOf('setup/navTreeNode', 'leafNode', 'Reset My Security Token')
export const NODES = `${rootOf('setup/setupNavTree')} [role=treeitem]`
export const QUICK_FIND = '.onesetupSetupNavTree input.filter-box[type=search]'
export const BUTTON = selectorOf('setup/setupAlohaPage', 'footerButtonByText', 'Reset Security Token')
export const FRAME = `${rootOf('force/alohaPage')} >>> ${selectorOf('force/alohaPage', 'alohaPageFrame')}`
