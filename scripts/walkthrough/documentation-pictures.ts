// The few screenshots that the documentation shows: from the name in the walkthrough to the name in docs/pictures.

export const DOCUMENTATION_PICTURES: ReadonlyMap<string, string> = new Map([
  ['popup-01-new', 'popup'],
  ['lightning-01-open-settings', 'avatar'],
  ['lightning-03-quick-find', 'quick-find'],
  ['lightning-05-reset-token', 'reset-button'],
  ['popup-05-waiting', 'waiting'],
])
