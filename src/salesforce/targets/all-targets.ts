// Every target there is.

import { CLASSIC_ENTRY, CLASSIC_QUICK_FIND, MY_SETTINGS, PERSONAL_FOLDER, SEARCH_BUTTON, USER_MENU } from './classic'
import type { Target } from './ladder'
import { AVATAR, RESET_FRAME, SETTINGS_LINK, TREE_ENTRY, TREE_QUICK_FIND } from './lightning'
import { IDENTITY_FORM, LOGIN_FORM } from './login'
import { EMAIL_FIELD } from './personal-information'
import { RESET_BUTTON } from './reset-form'

export const ALL_TARGETS: readonly Target[] = [
  ...LOGIN_FORM,
  ...IDENTITY_FORM,
  ...[AVATAR, SETTINGS_LINK, TREE_QUICK_FIND, TREE_ENTRY, RESET_FRAME],
  ...[USER_MENU, MY_SETTINGS, CLASSIC_QUICK_FIND, SEARCH_BUTTON, CLASSIC_ENTRY, PERSONAL_FOLDER],
  ...[EMAIL_FIELD, RESET_BUTTON],
]
