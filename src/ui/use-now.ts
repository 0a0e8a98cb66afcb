// The present moment in a component that shows how long ago something was.
import { useEffect, useState } from 'preact/hooks'

/** How often it is looked at anew (ms). */
const REFRESH_INTERVAL_MS = 20_000

/** ms since the epoch; drawn anew now and then. */
export function useNow(): number {
  const [now, setNow] = useState(Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), REFRESH_INTERVAL_MS)
    return () => clearInterval(timer)
  }, [])
  return now
}
