// Reads a zustand store in a Preact component. Zustand's own hook needs React.
import { useEffect, useState } from 'preact/hooks'
import type { StoreApi } from 'zustand/vanilla'

export function useZustandStore<T>(store: StoreApi<T>): T {
  // This copy only makes the component render again. The result is read from the store, so that it is never older
  // than that.
  const [, setState] = useState(store.getState())
  useEffect(() => {
    setState(store.getState())
    return store.subscribe(setState)
  }, [store])
  return store.getState()
}
