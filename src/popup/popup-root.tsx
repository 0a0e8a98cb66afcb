// The popup: a header, one column, a footer; or one of the views in their place. What the column holds depends on the state of
// the guide that is shown.
import { useEffect, useRef, useState } from 'preact/hooks'
import { hasSidePanel } from '../browser/side-panel'
import type { StoredStateStore } from '../state/stored/stored-state'
import { useZustandStore } from '../ui/use-zustand-store'
import { PopupFooter } from './frame/popup-footer'
import { PopupHeader } from './frame/popup-header'
import { lazyPart } from './lazy-part'
import { LazyView } from './lazy-view'
import { MessageLine } from './message-line'
import { type Subject, subjectOf, subjectWithStoredProgress } from './popup-subject'
import { startOrShowGuide } from './start-guide-and-open-tabs'
import { GuideColumn } from './states/guide-column'
import { Warnings } from './states/lazy-warnings'
import { type TabContext, watchTabContext } from './tab-context'
import { useMessageWithUndo } from './use-message-with-undo'
import { useViewWithFocusReturn } from './use-view-with-focus-return'
import type { ViewId } from './view-address'

const NotOnSalesforce = lazyPart(() => import('./states/not-on-salesforce').then((module) => module.NotOnSalesforce), {
  isAwaited: true,
})

interface Props {
  readonly store: StoredStateStore
  /** The tabs as they were when the popup opened. */
  readonly firstTabContext: TabContext
  /** The storage key of the guide that the popup's address names, as after a click on a reminder. */
  readonly askedGuide: string | null
  /** The view that the popup opens with; null for the checklist. */
  readonly firstView: ViewId | null
}

export function PopupRoot({ store, firstTabContext, askedGuide, firstView }: Props) {
  const stored = useZustandStore(store)
  const [changedTabContext, setTabContext] = useState<TabContext | null>(null)
  const [chosenGuide, chooseGuide] = useState(askedGuide)
  const { message, showOutcome, showMessage } = useMessageWithUndo()
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
  const messageLine = <MessageLine message={message} />
  const common = { stored, tabContext, showOutcome, openView }

  if (view !== null) {
    const subject =
      viewSubject.current === null ? currentSubject : subjectWithStoredProgress(viewSubject.current, stored)
    const showGuide = (key: string) => {
      chooseGuide(key)
      closeView()
    }
    return (
      <LazyView
        {...common}
        key={`${subject?.key} ${view}`}
        view={view}
        subject={subject}
        showMessage={showMessage}
        showGuide={showGuide}
        onClose={closeView}
        message={messageLine}
      />
    )
  }
  const subject = currentSubject
  const startOrShow = () => subject !== null && showOutcome(startOrShowGuide(subject, tabContext))
  return (
    <>
      <PopupHeader
        subject={subject}
        stored={stored}
        chooseGuide={chooseGuide}
        canOpenPanel={tabContext.place === 'popup' && hasSidePanel()}
      />
      <main>
        {subject === null ? (
          <>
            <Warnings stored={stored} missingAccess={tabContext.missingAccess} showOutcome={showOutcome} />
            <NotOnSalesforce tabContext={tabContext} openView={openView} />
            {messageLine}
          </>
        ) : (
          <GuideColumn
            {...common}
            key={subject.key}
            subject={subject}
            showMessage={showMessage}
            startOrShow={startOrShow}
            chooseGuide={chooseGuide}
          >
            {messageLine}
          </GuideColumn>
        )}
      </main>
      <PopupFooter
        key={subject?.key}
        subject={subject}
        showOutcome={showOutcome}
        openView={openView}
        startOrShow={startOrShow}
      />
    </>
  )
}
