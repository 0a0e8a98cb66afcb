// Requests and replies as plain values, so that every page is a function from one to the other.
import type { Html } from './html'

export interface Ask {
  readonly method: string
  readonly url: URL
  readonly form: URLSearchParams
  /** the page is for a frame: Lightning says so with `isdtp`, the browser with Sec-Fetch-Dest */
  readonly framed: boolean
}

export interface Reply {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Uint8Array
  /** ms to wait before answering */
  readonly afterMs?: number
}

// Styles only from our own files: stricter than Salesforce, so that a guest that needs inline styles is found out.
const CONTENT_SECURITY =
  "default-src 'self'; script-src 'self' 'unsafe-eval'; style-src 'self'; img-src 'self' data:; frame-src https:; object-src 'none'"

/** As strict as pages get: no inline style, and no text that becomes markup or script. */
export const STRICT_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; frame-src https:; form-action 'self'; require-trusted-types-for 'script'; trusted-types 'none'"

export function pageReply(page: Html, status = 200): Reply {
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'content-security-policy': CONTENT_SECURITY,
    'referrer-policy': 'origin-when-cross-origin',
  }
  return { status, headers, body: page.text }
}

export function redirect(location: string): Reply {
  return { status: 302, headers: { location, 'cache-control': 'no-store' }, body: '' }
}

export function empty(status: number): Reply {
  return { status, headers: { 'cache-control': 'no-store' }, body: '' }
}
