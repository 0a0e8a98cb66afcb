// The border: a message is validated and its sender looked at before anything is done. What only our own pages may ask
// for is in own-page-message-handlers.ts, what a page's content script may report is in content-message-handlers.ts.
import { isFromOwnPage, type Sender } from '../../browser/messaging'
import { parseFromContent, parseFromOwnPage } from '../../state/messages/message-schemas'
import type { Reply } from '../../state/messages/messages'
import { handleContent } from './content-message-handlers'
import { handleOwnPage } from './own-page-message-handlers'

/** Answers a message. Never rejects: what cannot be done is told. */
export async function route(message: unknown, sender: Sender): Promise<Reply> {
  try {
    if (isFromOwnPage(sender)) {
      const request = parseFromOwnPage(message)
      return request === null ? { ok: false, why: 'not-understood' } : await handleOwnPage(request)
    }
    const report = parseFromContent(message)
    return report === null ? { ok: false, why: 'not-understood' } : await handleContent(report, sender)
  } catch (error) {
    console.error('Token Guide could not carry out a request.', error)
    return { ok: false, why: 'not-stored' }
  }
}
