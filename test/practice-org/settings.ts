// How one practice org behaves: every choice a test or a demonstration can make, and the defaults.

export type Ui = 'lightning' | 'classic' | 'classic-old'

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
}

export interface OrgSettings {
  readonly ui: Ui
  /** a code of the labels table; an unknown one falls back to English texts */
  readonly language: string
  /** two-step: the password field does not exist until the username was sent */
  readonly login: 'one-page' | 'two-step'
  /** ask for the code of one e-mail after the password */
  readonly identityCheck: boolean
  readonly latency: Latency
  readonly loggedIn: boolean
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
}

export const DEFAULT_SETTINGS: OrgSettings = {
  ui: 'lightning',
  language: 'en',
  login: 'one-page',
  identityCheck: false,
  latency: { card: 150, tree: 400, frame: 600, route: 120 },
  loggedIn: true,
  hiddenEntry: false,
  tree: 'collapsed',
  doneIn: 'frame',
  setupHeader: 'aura',
  formMethod: 'post',
}

/** What `configure` takes: any part of the settings, and of the latency. */
export type SettingsChange = Partial<Omit<OrgSettings, 'latency'>> & { readonly latency?: Partial<Latency> }

export function changeSettings(settings: OrgSettings, change: SettingsChange): OrgSettings {
  return { ...settings, ...change, latency: { ...settings.latency, ...change.latency } }
}
