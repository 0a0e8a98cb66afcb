// What the server told this shell: hosts, labels, the tree, the person, how the org behaves.
export const config = JSON.parse(document.getElementById('practice-config').textContent)
export const { hosts, labels, person, settings } = config

/** Waits as the real page's network would make it wait. */
export function later(ms, action) {
  return setTimeout(action, ms)
}
