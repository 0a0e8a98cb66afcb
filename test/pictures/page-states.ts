// The pages of the extension that are tabs: welcome and options.
import type { PageState, Setting } from './face-state'
import { guideOf, MAILBOX_CHOSEN, PROGRESS, placeOf, toolsOf } from './stored-samples'

const OPTIONS = 'src/options/options.html'

const threeOrgs = (setting: Setting) => {
  const { names, now } = setting
  return {
    ...guideOf(names.org, now, PROGRESS.running(now)),
    ...guideOf(names.sandbox, now, PROGRESS.waiting(now)),
    ...guideOf('globex', now, PROGRESS.saved(now)),
    ...toolsOf(setting, 3),
    ...placeOf(setting),
    ...MAILBOX_CHOSEN,
  }
}

export const PAGE_STATES: readonly PageState[] = [
  { id: 'welcome', title: 'Welcome', in: 'tab', path: 'src/welcome/welcome.html', shows: 'h1' },
  { id: 'options-empty', title: 'Options, nothing stored', in: 'tab', path: OPTIONS, shows: 'h1' },
  { id: 'options', title: 'Options', in: 'tab', path: OPTIONS, stored: threeOrgs, shows: 'h1' },
]
