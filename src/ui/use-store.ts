// A zustand store in a Preact component, without the React binding.
import { useEffect, useState } from 'preact/hooks'
import type { StoreApi } from 'zustand/vanilla'

export function useStore<T>(store: StoreApi<T>): T {
  const [, setState] = useState(store.getState())
  useEffect(() => {
    setState(store.getState())
    return store.subscribe(setState)
  }, [store])
  return store.getState()
}
