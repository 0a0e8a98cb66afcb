// How one practice org behaves: every choice a test or a demonstration can make, and the defaults.

export type Ui = 'lightning' | 'classic' | 'classic-old'

/**
 * The fields of an identity check: e-mail, SMS, authenticator; two newer ones, of which the last has only a name; `push` has no
 * field and goes on by itself.
 */
export type IdentityField = 'emc' | 'smc' | 'tc' | 'tc-verification-code' | 'EmailVerifCode' | 'push'

/** Waiting times in ms, as the page's script adds them after the network. */
export interface Latency {
  /** from the click on the avatar to the profile card */
  readonly card: number
  /** from the Quick Find box to the nodes of the tree */
  readonly tree: number
  /** from the setup header to the frame with the Classic page */
  readonly frame: number
  /** from a change of route to the new content */
  readonly route: number
  /** from the page of a push approval to its going on */
  readonly push: number
  /** from the request of the reset form to its answer, with `form: 'slow'` */
  readonly form: number
}

export interface OrgSettings {
  readonly ui: Ui
  /** a code of the labels table; an unknown one falls back to English texts */
  readonly language: string
  /**
   * two-step: the password field does not exist until the username was sent; two-step-prefilled: then both fields stand
   * there, the username put in by the page; branded: the company's own form, with other ids; sso: no form, only a button
   * to the company's own login; sso-failing: the same, and Salesforce refuses what the company says
   */
  readonly login: 'one-page' | 'two-step' | 'two-step-prefilled' | 'branded' | 'sso' | 'sso-failing'
  /** where the login form answers when a page of Lightning wants a session */
  readonly loginAt: 'my-domain' | 'lightning'
  /** the password must be changed before anything else */
  readonly passwordExpired: boolean
  /** what answers a log-out: the login page at once, or a page that says so */
  readonly loggedOutPage: 'login' | 'own'
  /** ask for a code after the password; later: once, in front of the settings */
  readonly identityCheck: boolean | 'later'
  readonly identityField: IdentityField
  readonly latency: Latency
  readonly loggedIn: boolean
  /** aura: everything in the page; lwc: header, card, tree and frame host in open shadow roots, some attached late */
  readonly markup: 'aura' | 'lwc'
  /** picture: the avatar has no known class, only the person's picture; pictures of others stand in a feed */
  readonly avatar: 'known' | 'picture'
  /** what answers at the reset form's address */
  readonly form: 'normal' | 'no-privileges' | 'gone' | 'slow'
  /** other groups of the tree have entries such as "Reset My Dashboard" */
  readonly lookAlikes: boolean
  /** the tree has no entry for the reset page, as for users who may not reset */
  readonly hiddenEntry: boolean
  /** open: the group of the page one is on stands open on landing */
  readonly tree: 'collapsed' | 'open'
  /** where a finished reset shows: in the frame only, or in the top window's address too */
  readonly doneIn: 'frame' | 'top'
  /** the two generations of setup headers: Aura in the page, LWC in a shadow root */
  readonly setupHeader: 'aura' | 'lwc'
  /** how the form reaches the confirmation */
  readonly formMethod: 'get' | 'post'
  /** what sends the form: a submit button, twice in the rows around the block, a scripted button or link, or one outside any form */
  readonly resetButton: 'submit' | 'twice' | 'script' | 'link' | 'outside'
  /** Classic: a menu under the user's name, or the dark bar of orgs with communities */
  readonly userMenu: 'name' | 'bar'
  /** old Classic: what a search with its button shows, and what the button is */
  readonly results: 'tree' | 'content'
  readonly searchButton: 'submit' | 'link' | 'image'
  /** whether browsers may keep pages, and so bring them back from their back/forward cache */
  readonly keptByBrowser: boolean
  /** strict: nothing but the page's own files, and Trusted Types that allow nothing */
  readonly policy: 'usual' | 'strict'
}

export const DEFAULT_SETTINGS: OrgSettings = {
  ui: 'lightning',
  language: 'en',
  login: 'one-page',
  loginAt: 'my-domain',
  passwordExpired: false,
  loggedOutPage: 'login',
  identityCheck: false,
  identityField: 'emc',
  latency: { card: 150, tree: 400, frame: 600, route: 120, push: 1500, form: 8000 },
  loggedIn: true,
  markup: 'aura',
  avatar: 'known',
  form: 'normal',
  lookAlikes: false,
  hiddenEntry: false,
  tree: 'collapsed',
  doneIn: 'frame',
  setupHeader: 'aura',
  formMethod: 'post',
  resetButton: 'submit',
  userMenu: 'name',
  results: 'tree',
  searchButton: 'submit',
  keptByBrowser: false,
  policy: 'usual',
}

/** Waiting times (ms) for tests that are not about waiting: long enough for everything to come late, and no longer. */
export const SHORT_LATENCY: Partial<Latency> = { card: 20, tree: 40, frame: 60, route: 20, push: 150 }

/** What `configure` takes: any part of the settings, and of the latency. */
export type SettingsChange = Partial<Omit<OrgSettings, 'latency'>> & { readonly latency?: Partial<Latency> }

export function changeSettings(settings: OrgSettings, change: SettingsChange): OrgSettings {
  return { ...settings, ...change, latency: { ...settings.latency, ...change.latency } }
}
