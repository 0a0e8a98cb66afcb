// The popup from top to bottom: warnings, the org, what to do now, the checklist or an open view, links and controls.
import { useEffect, useRef, useState } from 'preact/hooks'
import { isRunning } from '../guide/progress-state'
import type { StoredStateStore } from '../state/stored/stored-state'
import { askBackground, type ShowOutcome } from '../ui/ask-background'
import { useZustandStore } from '../ui/use-zustand-store'
import { Checklist } from './checklist'
import { GuideControlsFooter } from './guide-controls-footer'
import { lazyPart } from './lazy-part'
import { LazyView } from './lazy-view'
import { NotOnSalesforce } from './not-on-salesforce'
import { OrgHeader } from './org-header'
import { type Subject, subjectOf, subjectWithStoredProgress } from './popup-subject'
import { type TabContext, watchTabContext } from './tab-context'
import { useViewWithFocusReturn } from './use-view-with-focus-return'
import { UsersOfOrg } from './users/lazy-users-of-org'
import type { ViewId } from './view-address'
import { ViewLinks } from './view-links'
import { Warnings } from './warnings'
import { WhatToDoNowSection } from './what-to-do-now-section'

/** It asks the page, whose answer comes later anyway. */
const OverlayStatusNotice = lazyPart(() =>
  import('./overlay-status-notice').then((module) => module.OverlayStatusNotice),
)
/** The other orgs are read after the first paint. */
const OtherOrgs = lazyPart(() => import('./other-orgs').then((module) => module.OtherOrgs))

interface Props {
  store: StoredStateStore
  /** The tabs as they were when the popup opened. */
  firstTabContext: TabContext
  /** The storage key of the guide that the popup's address names, as after a click on a reminder. */
  askedGuide: string | null
  /** The view that the popup opens with; null for the checklist. */
  firstView: ViewId | null
}

export function PopupRoot({ store, firstTabContext, askedGuide, firstView }: Props) {
  const stored = useZustandStore(store)
  const [changedTabContext, setTabContext] = useState<TabContext | null>(null)
  const [chosenGuide, chooseGuide] = useState(askedGuide)
  const [message, setMessage] = useState<string | null>(null)
  const { view, openView, closeView } = useViewWithFocusReturn(firstView)
  /** An open view stays with its org, whichever tab comes to the front meanwhile. */
  const viewSubject = useRef<Subject | null>(null)
  /** The storage key of the guide that was shown last. */
  const lastShown = useRef<string | null>(null)
  useEffect(() => watchTabContext(setTabContext), [])

  // Until a tab changes, what the caller gives counts: the popup is drawn a second time when permissions are known.
  const tabContext = changedTabContext ?? firstTabContext
  const currentSubject = subjectOf(stored, tabContext, chosenGuide, lastShown.current)
  if (currentSubject !== null && currentSubject.key in stored.guides) lastShown.current = currentSubject.key
  if (view === null) viewSubject.current = currentSubject
  else viewSubject.current ??= currentSubject
  const subject =
    view === null || viewSubject.current === null
      ? currentSubject
      : subjectWithStoredProgress(viewSubject.current, stored)
  const showOutcome: ShowOutcome = (task) => void task.then(setMessage)
  const showGuide = (key: string) => {
    chooseGuide(key)
    closeView()
  }

  return (
    <>
      <Warnings stored={stored} tabContext={tabContext} showOutcome={showOutcome} />
      {tabContext.currentTab === null && <NotOnSalesforce tabContext={tabContext} hasSubject={subject !== null} />}
      <OrgHeader subject={subject} />
      {view === null && (
        <UsersOfOrg subject={subject} stored={stored} showOutcome={showOutcome} chooseGuide={chooseGuide} />
      )}
      {subject !== null && view === null && (
        <WhatToDoNowSection
          subject={subject}
          stored={stored}
          tabContext={tabContext}
          showOutcome={showOutcome}
          openView={openView}
        />
      )}
      {subject !== null && subject.tab !== null && view === null && isRunning(subject.progress) && (
        <OverlayStatusNotice tabId={subject.tab.tab.id} />
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
          tabContext={tabContext}
          showOutcome={showOutcome}
          openView={openView}
          showGuide={showGuide}
          onClose={closeView}
        />
      )}
      {subject !== null && view === null && (
        <Checklist
          progress={subject.progress}
          onToggle={(step, done) => showOutcome(askBackground({ kind: 'tick', guide: subject.key, step, done }))}
        />
      )}
      {view === null && <ViewLinks subject={subject} openView={openView} />}
      {view === null && <OtherOrgs guides={stored.guides} subject={subject} chooseGuide={chooseGuide} />}
      <GuideControlsFooter key={subject?.key} subject={subject} showOutcome={showOutcome} />
    </>
  )
}
