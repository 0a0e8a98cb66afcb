// Asks the practice org for one page, without a browser: for tests of what the server alone decides.
import { request } from 'node:https'
import { JSDOM } from 'jsdom'

export interface Answer {
  readonly status: number
  readonly location: string
  readonly text: string
  /** the page as a document; its scripts do not run */
  readonly document: Document
}

export interface Wish {
  readonly method?: string
  readonly form?: Readonly<Record<string, string>>
  readonly headers?: Readonly<Record<string, string>>
}

/** The answer to one request; redirects are answers too. `address` names the real host, `port` is where it listens. */
export async function askFor(port: number, address: string, wish: Wish = {}): Promise<Answer> {
  const host = /^https:\/\/([^/]+)/.exec(address)?.[1] ?? ''
  const path = address.slice('https://'.length + host.length) || '/'
  const body = wish.form ? new URLSearchParams(wish.form).toString() : ''
  const method = wish.method ?? (wish.form ? 'POST' : 'GET')
  const headers = { host, 'content-type': 'application/x-www-form-urlencoded', ...wish.headers }
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port, path, method, headers, rejectUnauthorized: false, agent: false as const }
    const asked = request(options, (response) => {
      const pieces: Buffer[] = []
      response.on('data', (piece: Buffer) => pieces.push(piece))
      response.on('error', reject)
      response.on('end', () => {
        const text = Buffer.concat(pieces).toString('utf8')
        const { statusCode: status = 0, headers: got } = response
        resolve({ status, location: got.location ?? '', text, document: new JSDOM(text).window.document })
      })
    })
    asked.on('error', reject)
    asked.end(body)
  })
}

/** Follows redirects with GET to the page they end in. */
export async function follow(port: number, first: Answer): Promise<{ address: string; answer: Answer }> {
  let answer = first
  let address = ''
  for (let hops = 0; answer.location && hops < 10; hops += 1) {
    address = answer.location
    answer = await askFor(port, address)
  }
  return { address, answer }
}
