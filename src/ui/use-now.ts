// The current time, for a component that shows how long ago something was.
import { useEffect, useState } from 'preact/hooks'

/** How often the component is rendered again (ms). */
const REFRESH_INTERVAL_MS = 20_000

/** The current time in ms since the epoch. */
export function useNow(): number {
  const [now, setNow] = useState(Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), REFRESH_INTERVAL_MS)
    return () => clearInterval(timer)
  }, [])
  return now
}
