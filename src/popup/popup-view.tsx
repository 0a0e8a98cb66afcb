// The popup as a whole: which org, what to do, the checklist, and the way out.
import { useEffect, useState } from 'preact/hooks'
import type { ShelfStore } from '../state/shelf'
import { useStore } from '../ui/use-store'
import { ask } from './actions'
import { Checklist } from './checklist'
import { Elsewhere } from './elsewhere'
import { Footer } from './footer'
import { Header } from './header'
import { MainPart } from './main-part'
import { Notices } from './notices'
import { OtherOrgs } from './other-orgs'
import { subjectOf } from './subject'
import { keepLooking, type Surroundings } from './surroundings'

interface Props {
  shelf: ShelfStore
  around: Surroundings
  /** The guide that a reminder was about. */
  asked: string | null
}

export function Popup({ shelf: store, around: first, asked }: Props) {
  const shelf = useStore(store)
  const [around, setAround] = useState(first)
  const [chosen, choose] = useState(asked)
  const [message, say] = useState<string | null>(null)
  useEffect(() => keepLooking(setAround), [])

  const subject = subjectOf(shelf, around, chosen)
  const run = (task: Promise<string | null>) => void task.then(say)

  return (
    <>
      <Notices shelf={shelf} around={around} run={run} />
      {around.here === null && <Elsewhere around={around} hasSubject={subject !== null} />}
      <Header subject={subject} />
      {subject !== null && <MainPart subject={subject} isOrdinaryTab={around.isOrdinaryTab} run={run} />}
      <p class="message" role="status">
        {message}
      </p>
      {subject !== null && (
        <Checklist
          progress={subject.progress}
          onToggle={(step, done) => run(ask({ kind: 'tick', guide: subject.key, step, done }))}
        />
      )}
      <OtherOrgs guides={shelf.guides} current={subject?.key ?? null} choose={choose} />
      <Footer key={subject?.key} subject={subject} run={run} />
    </>
  )
}
