// Every look-alike there is.
import { namesake, otherTree, searchInColumn } from './beside-tree'
import { newsletter, otherLogin, otherSubmit, searchBesideTree, searchInContent, searchInHeader } from './boxes'
import type { LookAlike } from './build'
import { appSettings, feedback, forgotten, signUp } from './forms'
import { resetDashboard, resetPassword, resetsAtOnce } from './leaves'
import { administratorSetup, articleLink, otherProfile, settingsLink } from './links'
import { setupTree } from './setup-tree'

export const LOOK_ALIKES: readonly (readonly [name: string, add: LookAlike])[] = [
  ['Reset My Dashboard', resetDashboard],
  ['Reset Password', resetPassword],
  ['an entry that resets at once', resetsAtOnce],
  ['an article', articleLink],
  ['another link to the settings', settingsLink],
  ["somebody else's profile", otherProfile],
  ['a search box in the content', searchInContent],
  ['a search box beside the tree', searchBesideTree],
  ['a search box in the header', searchInHeader],
  ['another submit button', otherSubmit],
  ['a newsletter', newsletter],
  ['another way to log in', otherLogin],
  ["the administrator's Setup", administratorSetup],
  ["Setup's tree", setupTree],
  ['a namesake of the entry', namesake],
  ['another tree', otherTree],
  ["a search box in the tree's column", searchInColumn],
  ['a form to sign up', signUp],
  ['a forgotten password', forgotten],
  ['a form for feedback', feedback],
  ["an app's own settings", appSettings],
]
