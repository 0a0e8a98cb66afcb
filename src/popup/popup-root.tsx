// The popup as a whole: which org, what to do, the checklist, and the way out.
import { useEffect, useRef, useState } from 'preact/hooks'
import { isRunning } from '../guide/progress-state'
import type { StoredStateStore } from '../state/stored/stored-state'
import { ask } from '../ui/ask-background'
import { useFocusKeeper } from '../ui/use-focus-fallback'
import { useStore } from '../ui/use-zustand-store'
import { Checklist } from './checklist'
import { Footer } from './guide-controls-footer'
import { OpenView } from './lazy-view'
import { MainPart } from './main-action'
import { Elsewhere } from './not-on-salesforce'
import { Header } from './org-header'
import { OtherOrgs } from './other-orgs'
import { renewed, type Subject, subjectOf } from './popup-subject'
import { RingHiddenWarning } from './ring-hidden-warning'
import { keepLooking, type TabContext } from './tab-context'
import type { ViewId } from './view-address'
import { MoreLinks } from './view-links'
import { Notices } from './warnings'

interface Props {
  shelf: StoredStateStore
  around: TabContext
  /** The guide that a reminder was about. */
  asked: string | null
  /** The view to begin with, in place of the checklist. */
  view: ViewId | null
}

export function Popup({ shelf: store, around: first, asked, view: firstView }: Props) {
  const shelf = useStore(store)
  const [later, setAround] = useState<TabContext | null>(null)
  const [chosen, choose] = useState(asked)
  const [message, say] = useState<string | null>(null)
  const [view, setView] = useState<ViewId | null>(firstView)
  /** A view stays with its org, whichever tab comes to the front meanwhile. */
  const pinned = useRef<Subject | null>(null)
  useEffect(() => keepLooking(setAround), [])

  const around = later ?? first
  const current = subjectOf(shelf, around, chosen)
  if (view === null) pinned.current = current
  else pinned.current ??= current
  const subject = view === null || pinned.current === null ? current : renewed(pinned.current, shelf)
  const opener = useRef<string | null>(null)
  const keepFocus = useFocusKeeper()
  const openView = (next: ViewId) => {
    if (view === null) opener.current = document.activeElement?.getAttribute('data-action') ?? null
    setView(next)
  }
  const closeView = () => {
    keepFocus(`[data-action="${opener.current ?? `open-${view}`}"]`)
    setView(null)
  }
  const run = (task: Promise<string | null>) => void task.then(say)

  return (
    <>
      <Notices shelf={shelf} around={around} run={run} />
      {around.here === null && <Elsewhere around={around} hasSubject={subject !== null} />}
      <Header subject={subject} />
      {subject !== null && view === null && (
        <MainPart subject={subject} shelf={shelf} around={around} run={run} openView={openView} />
      )}
      {subject !== null && subject.tab !== null && view === null && isRunning(subject.progress) && (
        <RingHiddenWarning tabId={subject.tab.tab.id} />
      )}
      <p class="message" role="status">
        {message}
      </p>
      {view !== null && (
        <OpenView
          key={`${subject?.key} ${view}`}
          view={view}
          subject={subject}
          shelf={shelf}
          isOrdinaryTab={around.isOrdinaryTab}
          run={run}
          openView={openView}
          close={closeView}
        />
      )}
      {subject !== null && view === null && (
        <Checklist
          progress={subject.progress}
          onToggle={(step, done) => run(ask({ kind: 'tick', guide: subject.key, step, done }))}
        />
      )}
      {view === null && <MoreLinks subject={subject} openView={openView} />}
      {view === null && <OtherOrgs guides={shelf.guides} current={subject?.key ?? null} choose={choose} />}
      <Footer key={subject?.key} subject={subject} run={run} />
    </>
  )
}
