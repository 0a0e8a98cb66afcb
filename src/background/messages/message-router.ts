// Validates every message and its sender before anything is done. What only our own pages may ask for is in
// own-page-message-handlers.ts; what a content script may report is in content-message-handlers.ts.
import { isFromOwnPage, type Sender } from '../../browser/messaging'
import { parseContentMessage, parseOwnPageMessage } from '../../state/messages/message-schemas'
import type { Reply } from '../../state/messages/messages'
import { handleContentMessage } from './content-message-handlers'
import { handleOwnPageMessage } from './own-page-message-handlers'

/** Answers a message. Never rejects: a failure is answered with `not-stored`. */
export async function routeMessage(message: unknown, sender: Sender): Promise<Reply> {
  try {
    if (isFromOwnPage(sender)) {
      const request = parseOwnPageMessage(message)
      return request === null ? { ok: false, why: 'not-understood' } : await handleOwnPageMessage(request)
    }
    const report = parseContentMessage(message)
    return report === null ? { ok: false, why: 'not-understood' } : await handleContentMessage(report, sender)
  } catch (error) {
    console.error('Token Guide could not carry out a request.', error)
    return { ok: false, why: 'not-stored' }
  }
}
