// The pages of the extension that are tabs: welcome, and the three parts of the options.
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

const options = (part: string): Pick<PageState, 'in' | 'path' | 'query' | 'stored' | 'shows'> => ({
  in: 'tab',
  path: OPTIONS,
  query: `#${part}`,
  stored: threeOrgs,
  shows: 'h1',
})

export const PAGE_STATES: readonly PageState[] = [
  { id: 'welcome', title: 'Welcome', in: 'tab', path: 'src/welcome/welcome.html', shows: 'h1' },
  { id: 'options-settings', title: 'Options: settings', ...options('settings') },
  { id: 'options-data', title: 'Options: your data', ...options('data') },
  { id: 'options-about', title: 'Options: about', ...options('about') },
]
