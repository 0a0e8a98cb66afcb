// Cases that once were wrong. Each stays right, behind or admitted from then on.

export interface Regression {
  readonly page: string
  readonly seed: number
  /** What is done to the page: operators, each with the beginning of what it says. Where a seed does this no more, find another. */
  readonly mutations: readonly string[]
  /** What the finding trusted, and should not have. */
  readonly because: string
}

export const REGRESSIONS: readonly Regression[] = [
  {
    page: 'reset-form-classic',
    seed: 60,
    mutations: ['take away'],
    because: 'a lone button of the header passed for that of the form',
  },
  {
    page: 'reset-form',
    seed: 1372,
    mutations: ['look-alike: another submit button', 'take away'],
    because: 'a lone button beside the form passed for its own',
  },
  {
    page: 'reset-form',
    seed: 93424,
    mutations: ['look-alike: a newsletter', 'take away'],
    because: 'the same with the button of a newsletter',
  },
  {
    page: 'login-branded',
    seed: 69,
    mutations: ['into a shadow root: moved input#acme-member'],
    because: 'the password was next while the user name was not recognised',
  },
  {
    page: 'login',
    seed: 5035,
    mutations: ['look-alike: a newsletter', 'take away'],
    because: "a newsletter's e-mail field inside the login box passed for the user name",
  },
  {
    page: 'login-two-step-2',
    seed: 39244,
    mutations: ['look-alike: a newsletter', 'into a shadow root'],
    because: 'the same where the user name was sent already',
  },
  {
    page: 'identity',
    seed: 13474,
    mutations: ['drop ids', 'into a shadow root: moved input#emc'],
    because: 'the button was next while the code was not recognised',
  },
  {
    page: 'classic-home',
    seed: 2494,
    mutations: ['take away', 'into a shadow root: moved the content of div#userNavButton'],
    because: 'the empty frame of the user menu passed for the menu',
  },
  {
    page: 'classic-home-menu-open',
    seed: 1333,
    mutations: ["look-alike: the administrator's Setup", 'take away'],
    because: "the administrator's Setup passed for My Settings",
  },
  {
    page: 'lightning-home-card-open',
    seed: 1039,
    mutations: ['change tag: turned a.profile-link-label', 'take away'],
    because: 'Log Out passed for Settings, the other link beside it',
  },
  {
    page: 'my-settings-filtered',
    seed: 7219,
    mutations: ['shape of an href: scripted', 'change tag: turned a#ResetApiToken_font'],
    because: 'an entry that had become a button passed for Search',
  },
  {
    page: 'settings-landing-lwc',
    seed: 3097,
    mutations: ['look-alike: another submit button', 'take away'],
    because: 'a submit button beside the tree passed for Quick Find',
  },
  {
    page: 'settings-landing-lwc',
    seed: 5731,
    mutations: ['look-alike: a search box beside the tree', 'take away'],
    because: 'a search box beside the tree passed for its own',
  },
  {
    page: 'lightning-home',
    seed: 10948,
    mutations: ['change tag: turned button.bare', 'look-alike: a newsletter'],
    because: 'the button of a newsletter beside the avatar passed for it',
  },
  {
    page: 'login+username',
    seed: 80031,
    mutations: ['out of its form: moved input#password'],
    because: 'the login button was next while the password stood in no form',
  },
  {
    page: 'login-branded',
    seed: 80002,
    mutations: ['out of its form: moved input#acme-member'],
    because: 'the password was next while the user name stood in no form',
  },
  {
    page: 'login-branded+username',
    seed: 80004,
    mutations: ['out of its form: moved input#acme-secret'],
    because: 'the button was next while the password stood in no form',
  },
  {
    page: 'reset-form-outside',
    seed: 410001,
    mutations: ['relabel', 'take away', "look-alike: somebody else's profile"],
    because: 'a lone button of the content passed for one that stands in no form',
  },
  {
    page: 'old-setup-button-link',
    seed: 510052,
    mutations: ['drop ids of a subtree: dropped all 55 ids of div#PersonalSetup_child'],
    because: 'the head of an open section passed for a closed folder',
  },
  {
    page: 'old-setup-results-in-content',
    seed: 510022,
    mutations: ['into a shadow root: moved a', 'change tag', 'drop ids of a subtree'],
    because: 'the same while results show',
  },
  {
    page: 'old-setup-results',
    seed: 4400012,
    mutations: [
      'change tag',
      'drop ids of a subtree: dropped all 6 ids of div#PersonalSetup_child',
      'results in another',
    ],
    because: 'the head of an open section, of whose content nothing was known any more, passed for a closed folder',
  },
  {
    page: 'old-setup+quick-find',
    seed: 4400017,
    mutations: ['look-alike: another tree', 'drop ids of a subtree'],
    because: 'a tree beside the content passed for results of the search',
  },
  {
    page: 'settings-filtered',
    seed: 1120010,
    mutations: ['look-alike: an entry that resets at once', 'rename the frame', 'change tag'],
    because: 'Quick Find was asked for again while two entries of one name showed',
  },
  {
    page: 'settings-unknown-word-lwc',
    seed: 5500001,
    mutations: ['wrap', 'into a shadow root: moved button.slds-button', 'take away: took folder away'],
    because: 'an empty wrapper passed for what a row shows',
  },
]
