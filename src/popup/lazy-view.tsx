// Loads one of the popup's views when it is opened, with its frame and styles. None of that is part of the popup's first
// script, so that the checklist appears at once.
import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { loadPart, PartNotLoaded } from './load-part'
import type { ViewId } from './view-address'
import type { ViewHead } from './view-frame'
import type { ViewProps } from './view-props'

const LOAD_CONTENT: Readonly<Record<ViewId, () => Promise<ComponentType<ViewProps>>>> = {
  tools: async () => (await import('./tools/edit-tools-view')).EditToolsView,
  need: async () => (await import('./advice/need-view')).NeedView,
  'no-mail': async () => (await import('./mail/no-mail-view')).NoMailView,
  use: async () => (await import('./tools/update-tools-view')).UpdateToolsView,
  users: async () => (await import('./users/users-view')).UsersView,
  failures: async () => (await import('./advice/failures/failures-view')).FailuresView,
}

interface LoadedView {
  readonly Head: typeof ViewHead
  readonly Content: ComponentType<ViewProps>
}

async function loadView(view: ViewId): Promise<LoadedView> {
  const [frame, Content] = await Promise.all([import('./view-frame'), LOAD_CONTENT[view]()])
  return { Head: frame.ViewHead, Content }
}

/** Keeps the height of the window until the view is there, so that the window does not shrink and grow again. */
const Placeholder = () => <div ref={(element) => element?.style.setProperty('block-size', `${innerHeight}px`)} />

export function LazyView({ view, onClose, ...props }: ViewProps & { view: ViewId; onClose: () => void }) {
  const [loaded, setLoaded] = useState<LoadedView | null>(null)
  useEffect(() => {
    void loadPart(() => loadView(view)).then((part) => (part instanceof PartNotLoaded ? onClose() : setLoaded(part)))
  }, [view])
  if (loaded === null) return <Placeholder />
  const { Head, Content } = loaded
  return (
    <>
      <Head {...props} view={view} onClose={onClose} />
      <Content {...props} />
    </>
  )
}
