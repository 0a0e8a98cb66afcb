// The popup as a whole: which org, what to do, the checklist, and the way out.
import { useEffect, useRef, useState } from 'preact/hooks'
import { isRunning } from '../guide/progress-state'
import type { StoredStateStore } from '../state/stored/stored-state'
import { askBackground } from '../ui/ask-background'
import { useFocusFallback } from '../ui/use-focus-fallback'
import { useZustandStore } from '../ui/use-zustand-store'
import { Checklist } from './checklist'
import { GuideControlsFooter } from './guide-controls-footer'
import { LazyView } from './lazy-view'
import { MainAction } from './main-action'
import { NotOnSalesforce } from './not-on-salesforce'
import { OrgHeader } from './org-header'
import { OtherOrgs } from './other-orgs'
import { type Subject, subjectOf, subjectWithStoredProgress } from './popup-subject'
import { RingHiddenWarning } from './ring-hidden-warning'
import { type TabContext, watchTabContext } from './tab-context'
import type { ViewId } from './view-address'
import { ViewLinks } from './view-links'
import { Warnings } from './warnings'

interface Props {
  stored: StoredStateStore
  tabContext: TabContext
  /** The guide that a reminder was about. */
  asked: string | null
  /** The view to begin with, in place of the checklist. */
  view: ViewId | null
}

export function PopupRoot({ stored: store, tabContext: first, asked, view: firstView }: Props) {
  const stored = useZustandStore(store)
  const [later, setAround] = useState<TabContext | null>(null)
  const [chosen, choose] = useState(asked)
  const [message, say] = useState<string | null>(null)
  const [view, setView] = useState<ViewId | null>(firstView)
  /** A view stays with its org, whichever tab comes to the front meanwhile. */
  const pinned = useRef<Subject | null>(null)
  useEffect(() => watchTabContext(setAround), [])

  const tabContext = later ?? first
  const current = subjectOf(stored, tabContext, chosen)
  if (view === null) pinned.current = current
  else pinned.current ??= current
  const subject = view === null || pinned.current === null ? current : subjectWithStoredProgress(pinned.current, stored)
  const opener = useRef<string | null>(null)
  const keepFocus = useFocusFallback()
  const openView = (next: ViewId) => {
    if (view === null) opener.current = document.activeElement?.getAttribute('data-action') ?? null
    setView(next)
  }
  const closeView = () => {
    keepFocus(`[data-action="${opener.current ?? `open-${view}`}"]`)
    setView(null)
  }
  const showOutcome = (task: Promise<string | null>) => void task.then(say)

  return (
    <>
      <Warnings stored={stored} tabContext={tabContext} showOutcome={showOutcome} />
      {tabContext.currentTab === null && <NotOnSalesforce tabContext={tabContext} hasSubject={subject !== null} />}
      <OrgHeader subject={subject} />
      {subject !== null && view === null && (
        <MainAction
          subject={subject}
          stored={stored}
          tabContext={tabContext}
          showOutcome={showOutcome}
          openView={openView}
        />
      )}
      {subject !== null && subject.tab !== null && view === null && isRunning(subject.progress) && (
        <RingHiddenWarning tabId={subject.tab.tab.id} />
      )}
      <p class="message" role="status">
        {message}
      </p>
      {view !== null && (
        <LazyView
          key={`${subject?.key} ${view}`}
          view={view}
          subject={subject}
          stored={stored}
          isOrdinaryTab={tabContext.isOrdinaryTab}
          showOutcome={showOutcome}
          openView={openView}
          close={closeView}
        />
      )}
      {subject !== null && view === null && (
        <Checklist
          progress={subject.progress}
          onToggle={(step, done) => showOutcome(askBackground({ kind: 'tick', guide: subject.key, step, done }))}
        />
      )}
      {view === null && <ViewLinks subject={subject} openView={openView} />}
      {view === null && <OtherOrgs guides={stored.guides} current={subject?.key ?? null} choose={choose} />}
      <GuideControlsFooter key={subject?.key} subject={subject} showOutcome={showOutcome} />
    </>
  )
}
