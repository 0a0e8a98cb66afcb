// The popup: a header, one column, a footer; or one of the views in their place. What the column holds depends on the state of
// the guide that is shown.
import { useEffect, useRef, useState } from 'preact/hooks'
import type { StoredStateStore } from '../state/stored/stored-state'
import type { ShowOutcome } from '../ui/ask-background'
import { forgetFocusFallback, offerFocusFallback, useFocusFallback } from '../ui/use-focus-fallback'
import { useZustandStore } from '../ui/use-zustand-store'
import { PopupFooter } from './frame/popup-footer'
import { PopupHeader } from './frame/popup-header'
import { lazyPart } from './lazy-part'
import { LazyView } from './lazy-view'
import { MAIN_ACTION } from './main-action'
import { type Subject, subjectOf, subjectWithStoredProgress } from './popup-subject'
import { Said } from './said'
import { startOrShowGuide } from './start-guide-and-open-tabs'
import { GuideColumn } from './states/guide-column'
import { Warnings } from './states/lazy-warnings'
import { type TabContext, tabKey, watchTabContext } from './tab-context'
import { useMessageWithUndo } from './use-message-with-undo'
import type { StatusOfTab } from './use-overlay-status'
import { useViewWithFocusReturn } from './use-view-with-focus-return'
import type { ViewId } from './view-address'

/** Nothing is said before something is done. */
const MessageLine = lazyPart(() => import('./message-line').then((module) => module.MessageLine))

const NotOnSalesforce = lazyPart(() => import('./states/not-on-salesforce').then((module) => module.NotOnSalesforce), {
  isAwaited: true,
})

interface Props {
  readonly store: StoredStateStore
  /** The tabs as they were when the popup opened. */
  readonly firstTabContext: TabContext
  /** What could be seen of ring and card then. */
  readonly firstStatus: StatusOfTab | null
  /** The storage key of the guide that the popup's address names, as after a click on a reminder. */
  readonly askedGuide: string | null
  /** The view that the popup opens with; null for the checklist. */
  readonly firstView: ViewId | null
}

export function PopupRoot({ store, firstTabContext, firstStatus, askedGuide, firstView }: Props) {
  const stored = useZustandStore(store)
  const [changedTabContext, setTabContext] = useState<TabContext | null>(null)
  const [chosenGuide, chooseGuide] = useState(askedGuide)
  const { message, showMessage, clearMessage, ...line } = useMessageWithUndo()
  useFocusFallback()
  const showOutcome: ShowOutcome = (task) => {
    offerFocusFallback(MAIN_ACTION) // what was clicked may go with its state
    line.showOutcome(task)
  }
  const { view, openView, closeView } = useViewWithFocusReturn(firstView, clearMessage)
  /** An open view stays with its org, whichever tab comes to the front meanwhile. */
  const viewSubject = useRef<Subject | null>(null)
  /** The storage key of the guide that was shown last. */
  const lastShown = useRef<string | null>(null)
  const tabInFront = useRef(tabKey(firstTabContext.currentTab))
  useEffect(
    () =>
      watchTabContext((next) => {
        setTabContext(next)
        // A panel follows the tab in front, also after another guide was chosen in it.
        const inFront = tabKey(next.currentTab)
        if (next.place === 'panel' && inFront !== tabInFront.current) chooseGuide(null)
        tabInFront.current = inFront
      }),
    [],
  )

  // Until a tab changes, what the caller gives counts: the popup is drawn a second time when permissions are known.
  const tabContext = changedTabContext ?? firstTabContext
  const currentSubject = subjectOf(stored, tabContext, chosenGuide, lastShown.current)
  if (currentSubject !== null && currentSubject.key in stored.guides) lastShown.current = currentSubject.key
  if (view === null) viewSubject.current = currentSubject
  else viewSubject.current ??= currentSubject
  const shownKey = currentSubject?.key
  // Both were about another guide.
  useEffect(() => {
    clearMessage()
    forgetFocusFallback()
  }, [shownKey])
  const messageLine = message !== null && <MessageLine message={message} onClose={clearMessage} />
  const said = <Said text={message?.text ?? ''} />
  const common = { stored, tabContext, showOutcome, openView }

  if (view !== null) {
    const subject =
      viewSubject.current === null ? currentSubject : subjectWithStoredProgress(viewSubject.current, stored)
    const showGuide = (key: string) => {
      chooseGuide(key)
      closeView()
    }
    return (
      <>
        {said}
        <LazyView
          {...common}
          key={view}
          view={view}
          subject={subject}
          showMessage={showMessage}
          showGuide={showGuide}
          onClose={closeView}
          message={messageLine}
        />
      </>
    )
  }
  const subject = currentSubject
  const startOrShow = () => subject !== null && showOutcome(startOrShowGuide(subject, tabContext))
  return (
    <>
      {said}
      <PopupHeader
        subject={subject}
        stored={stored}
        chooseGuide={chooseGuide}
        canOpenPanel={tabContext.place === 'popup'}
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
            firstStatus={firstStatus}
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
        showMessage={showMessage}
        openView={openView}
      />
    </>
  )
}
