// The menu with the user's name in Classic, and the way to the personal settings in it: My Settings, or Setup where the improved
// Setup is off. Orgs with communities have a dark bar with another menu in place of it.
// Source: pages that Salesforce served from 2015 to 2026.

import { MY_SETTINGS_LABELS } from '../language-tables'
import type { Target } from './ladder'

const PRESSABLE = 'button, a, .menuButton, [role=button], [aria-haspopup]'
const LOGOUT = "a.logout, a[href*='/secur/logout']"
/** The content of any of Classic's menus. The user's is the one with a way to log out. */
const ANY_MENU = '.menuContent, .mbrMenuItems, .zen-options'
const MENU_CONTENT = `#userNav-menu, #userNavMenu, #userNav-menuItems, ${ANY_MENU}`
const MENU = `#userNav, ${MENU_CONTENT}`
const TO_SETTINGS = "a[href*='setupid=' i]"
const TO_SETUP = "a[href*='/ui/setup/setup' i]"
const TO_START_OF_SETUP = "a[href*='forcecomhomepage' i]"
/** An item of the user menu that may be My Settings: any but those that are known to be something else. */
const UNKNOWN_ITEM = {
  within: MENU,
  holding: LOGOUT,
  selector: [
    "a:not([href$='/ui/setup/Setup' i], [href*='forcecomhomepage' i], [href*='/005'], [href*='userprofile' i]",
    "[href*='ApexCSIPage'], [href*='/switcher'], [href*='SwitchToLightning'], [href*='/logout'])",
  ].join(', '),
}

const SETUP = { by: 'address', within: MENU, holding: LOGOUT, leads: 'setup-start' } as const

export const MY_SETTINGS = {
  id: 'my-settings',
  step: 'open-settings',
  destination: 'personal-setup',
  rungs: [
    { by: 'address', selector: TO_SETTINGS, within: MENU, leads: 'there', sure: 'yes' },
    { by: 'address', selector: TO_SETTINGS, near: LOGOUT, leads: 'there', sure: 'likely' },
    { by: 'label', selector: 'a, button', within: MENU, labels: MY_SETTINGS_LABELS, sure: 'likely' },
    { by: 'label', selector: 'a, button', near: LOGOUT, labels: MY_SETTINGS_LABELS, sure: 'likely' },
    // With the improved Setup off, Setup is the way. Outside the menu, and beside My Settings, Setup is the administrator's.
    { ...SETUP, selector: TO_SETUP, unlessPresent: UNKNOWN_ITEM, sure: 'yes' },
    // In the dark bar, this one is the administrator's.
    { ...SETUP, selector: TO_START_OF_SETUP, outside: '.zen-options', unlessPresent: UNKNOWN_ITEM, sure: 'likely' },
    // Beside an unknown item it is only likely; in the dark bar, where the administrator's stands, too, it says nothing.
    { ...SETUP, selector: TO_SETUP, outside: '.zen-options', sure: 'likely' },
  ],
} as const satisfies Target

export const USER_MENU = {
  id: 'user-menu',
  step: 'open-settings',
  unlessVisible: [
    { within: '#userNav-menu, #userNav-menuItems', selector: 'a, button' },
    { within: ANY_MENU, selector: 'a, button', holding: LOGOUT },
    // Where neither ids nor addresses tell whose menu it is, its place beside the user's button does.
    {
      within: '.menuParent',
      holding: '#userNavButton, #userNavLabel',
      selector: ':is(.menuContent, .mbrMenuItems) :is(a, button)',
    },
    { within: '.globalHeaderNameMenuContainer', selector: 'li :is(a, button)' },
    { within: '#globalHeaderBar', selector: LOGOUT },
  ],
  rungs: [
    { by: 'id', selector: '#userNavButton', sure: 'yes' },
    { by: 'id', selector: '#userNavLabel', sure: 'yes' },
    { by: 'id', selector: '#globalHeaderNameMink', sure: 'yes' },
    { by: 'role', selector: PRESSABLE, within: '#userNav', outside: MENU_CONTENT, sure: 'yes' },
    {
      by: 'structure',
      selector: PRESSABLE,
      within: '.menuParent, .zen-select',
      holding: LOGOUT,
      outside: MENU_CONTENT,
      sure: 'likely',
    },
  ],
} as const satisfies Target
