// Reminders come by day only: the browsers of the tests live where it is about noon, whenever the tests run.

/** A time zone in which it is between twelve and one o'clock now. */
export function noonZone(now = new Date()): string {
  const ahead = 12 - now.getUTCHours()
  if (ahead === 0) return 'Etc/UTC'
  return `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}` // by POSIX, what lies ahead has a minus
}
