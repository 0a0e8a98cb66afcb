// The shell and the session: one that ended sends the whole window to the login, and so does a check that is due.
import { config, hosts } from './config.js'

/** Runs the action while the session is open; else loads the present address anew, which the server answers. */
export async function whileOpen(action) {
  const { status } = await fetch('/practice-session', { cache: 'no-store' })
  if (status === 401) location.reload()
  else action()
}

/** Settings may need an identity check first: goes there, and back to this address afterwards. */
export function goesToCheck(route) {
  if (!config.check || route.kind !== 'personal') return false
  const back = `/visualforce/session?url=${encodeURIComponent(location.href)}`
  location.assign(`${config.check}?startURL=${encodeURIComponent(back)}`)
  return true
}

addEventListener('message', (event) => {
  if (event.origin === `https://${hosts.my}` && event.data?.practiceSessionGone) location.reload()
})
