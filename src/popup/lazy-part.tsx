// A part of the popup that is loaded only where it is shown. Nothing stands in its place until then.
import type { ComponentChildren, ComponentType } from 'preact'
import { useState } from 'preact/hooks'
import { loadPart, PartNotLoaded } from './load-part'

/** Parts that are being loaded and without which the popup is not to be shown. */
const awaited = new Set<Promise<void>>()

/** Resolves when all those parts are loaded. False where there was nothing to wait for. */
export async function awaitedPartsLoaded(): Promise<boolean> {
  const loading = [...awaited]
  awaited.clear()
  await Promise.all(loading)
  return loading.length > 0
}

/** `preload` loads it before it is shown, so that it is there at once. The popup is not shown before that. */
export type LazyPart<Props> = ComponentType<Props> & { readonly preload: () => void }

interface LazyPartOptions {
  /** The popup is not shown before this part is loaded: it is what a person sees first. */
  readonly isAwaited?: boolean
}

/** In place of a part that could not be loaded: what stands inside it. */
const Inside = ({ children }: { children?: ComponentChildren }) => children

export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  { isAwaited = false }: LazyPartOptions = {},
): LazyPart<Props> {
  /** Once loaded, it is there at once where the popup shows it again. */
  let loaded: ComponentType<Props> | null = null
  let loading: Promise<void> | null = null
  const loadOnce = (): Promise<void> => {
    loading ??= loadPart(load).then((part) => {
      loaded = part instanceof PartNotLoaded ? Inside : part
    })
    return loading
  }
  function Part(props: Props) {
    const [, drawAgain] = useState({})
    if (loaded === null) {
      void loadOnce().then(() => drawAgain({}))
      if (isAwaited) awaited.add(loadOnce())
    }
    const Loaded = loaded
    return Loaded === null ? null : <Loaded {...props} />
  }
  const preload = () => {
    if (loaded === null) awaited.add(loadOnce())
  }
  return Object.assign(Part, { preload })
}
