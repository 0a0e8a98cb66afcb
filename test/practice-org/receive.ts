// Between Node's requests and our plain values: reads, logs and sends. No odd request may throw here.
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Ask, Reply } from './http'
import type { World } from './world'

const LOGGED_HEADERS = [
  'referer',
  'origin',
  'sec-fetch-dest',
  'sec-fetch-site',
  'sec-fetch-mode',
  'sec-fetch-user',
  'sec-purpose',
  'user-agent',
]
const LONGEST_BODY = 64 * 1024

export async function receive(request: IncomingMessage, world: World): Promise<{ ask: Ask; host: string }> {
  const host = request.headers.host ?? ''
  const path = request.url ?? '/'
  const method = request.method ?? 'GET'
  world.requests.push({ method, host: host.replace(/:\d+$/, ''), path, headers: whoAsked(request) })
  const url = urlOf(path)
  const form = new URLSearchParams(method === 'POST' ? await bodyOf(request) : '')
  const wanted = request.headers['sec-fetch-dest']
  const framed = wanted ? wanted === 'iframe' || wanted === 'frame' : url.searchParams.has('isdtp')
  return { ask: { method, url, form, framed }, host }
}

export function send(response: ServerResponse, method: string, reply: Reply): void {
  if (reply.afterMs) return void setTimeout(send, reply.afterMs, response, method, { ...reply, afterMs: 0 }).unref()
  response.writeHead(reply.status, reply.headers)
  response.end(method === 'HEAD' ? undefined : reply.body)
}

function whoAsked(request: IncomingMessage): Record<string, string> {
  const headers: Record<string, string> = {}
  for (const name of LOGGED_HEADERS) {
    const value = request.headers[name]
    if (typeof value === 'string') headers[name] = value
  }
  return headers
}

/** Only path and query of the URL matter; the host in it is a stand-in. */
function urlOf(path: string): URL {
  const base = 'https://practice.invalid'
  const local = path.startsWith('/') ? path.replace(/^\/+/, '/') : '/'
  return URL.canParse(local, base) ? new URL(local, base) : new URL(base)
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = []
  let size = 0
  for await (const piece of request) {
    const part = Buffer.from(piece)
    size += part.length
    if (size > LONGEST_BODY) break
    pieces.push(part)
  }
  return Buffer.concat(pieces).toString('utf8')
}
