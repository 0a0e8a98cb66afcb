// The replies so far stand behind the # of the page's address, so that they are still there after a reload, and in the tab that
// the view is opened in.
import { needAfter, REPLIES, type RepliedQuestion } from '../../knowledge/need-assumptions'
import { isQuestion } from '../../knowledge/need-decision-tree'

const SEPARATOR = '.'

export function writeReplies(replies: readonly RepliedQuestion[]): void {
  const address = new URL(location.href)
  address.hash = replies.map(({ reply }) => reply).join(SEPARATOR)
  history.replaceState(null, '', address)
}

/** An address names no questions: which one a reply is to follows from those before it. */
export function readReplies(now: number): readonly RepliedQuestion[] {
  let replies: readonly RepliedQuestion[] = []
  for (const word of location.hash.slice(1).split(SEPARATOR)) {
    const id = needAfter(replies, now)
    const reply = REPLIES.find((each) => each === word)
    if (reply === undefined || !isQuestion(id)) break
    replies = [...replies, { id, reply }]
  }
  return replies
}
