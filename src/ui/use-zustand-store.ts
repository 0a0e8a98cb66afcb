// A zustand store in a Preact component, without the React binding.
import { useEffect, useState } from 'preact/hooks'
import type { StoreApi } from 'zustand/vanilla'

export function useZustandStore<T>(store: StoreApi<T>): T {
  const [, setState] = useState(store.getState()) // only to be drawn anew: what was changed before the effect counts, too
  useEffect(() => {
    setState(store.getState())
    return store.subscribe(setState)
  }, [store])
  return store.getState()
}
