// What the popup asks the browser first.
import { findTabs } from './surroundings'

export const tabsFound = findTabs()
