// A part of the popup that is loaded only where it is shown. Nothing stands in its place until then.
import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'

export function lazyPart<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  /** Once loaded, it is there at once where the popup shows it again. */
  let loaded: ComponentType<Props> | null = null
  return function LazyPart(props: Props) {
    const [Part, setPart] = useState<ComponentType<Props> | null>(() => loaded)
    useEffect(() => {
      if (loaded !== null) return
      void load().then((part) => {
        loaded = part
        setPart(() => part)
      })
    }, [])
    return Part === null ? null : <Part {...props} />
  }
}
