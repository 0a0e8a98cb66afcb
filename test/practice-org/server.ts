// The practice org: one TLS server on loopback that answers for Salesforce host names. A reconstruction for tests,
// development and demonstration; nothing of it is Salesforce's.
import { createServer } from 'node:https'
import { answer } from './answer'
import { practiceCertificate } from './certificate'
import type { Mail } from './mail'
import { receive, send } from './receive'
import type { SettingsChange } from './settings'
import { type LoggedRequest, World } from './world'

export { hostResolverRules, PRACTICE_HOSTS } from './hosts'
export type { Mail } from './mail'
export { PERSON } from './person'
export { type OrgSettings, type SettingsChange, SHORT_LATENCY } from './settings'
export type { LoggedRequest } from './world'

export interface PracticeOrg {
  readonly port: number
  /** every request received, in order, with the headers that tell who asked */
  readonly requests: readonly LoggedRequest[]
  /** set how one org behaves; orgs not configured use the defaults */
  configure(myDomain: string, settings: SettingsChange): void
  /** forget sessions, mails, settings, requests */
  reset(): void
  /** the token mails this org's user got, oldest first */
  mails(myDomain: string): readonly Mail[]
  /** how many times the token was reset */
  resets(myDomain: string): number
  logOut(myDomain: string): void
  logIn(myDomain: string): void
  close(): Promise<void>
}

export interface PracticeOrgOptions {
  /** any free one when 0 or not given */
  readonly port?: number
  /** what every org begins with, over the usual settings */
  readonly defaults?: SettingsChange
}

/** Starts a practice org on loopback. */
export async function startPracticeOrg(options: PracticeOrgOptions = {}): Promise<PracticeOrg> {
  const world = new World(options.defaults)
  const server = createServer(await practiceCertificate(), (request, response) => {
    receive(request, world)
      .then(({ ask, host }) => send(response, ask.method, answer(world, host, ask)))
      .catch((reason: unknown) => send(response, 'GET', failure(reason)))
  })
  server.on('tlsClientError', () => {})
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port ?? 0, '127.0.0.1', resolve)
  })
  const address = server.address()
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    requests: world.requests,
    configure: (myDomain, settings) => world.org(myDomain).configure(settings),
    reset: () => world.reset(),
    mails: (myDomain) => world.org(myDomain).inbox.filter((mail) => mail.kind === 'token'),
    resets: (myDomain) => world.org(myDomain).resets,
    logOut: (myDomain) => world.org(myDomain).configure({ loggedIn: false }),
    logIn: (myDomain) => world.org(myDomain).configure({ loggedIn: true }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function failure(reason: unknown) {
  const text = reason instanceof Error ? (reason.stack ?? reason.message) : String(reason)
  return { status: 500, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: text }
}
