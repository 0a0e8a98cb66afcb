// Which page answers which request: by host first, then by path.
import { assetReply } from './assets'
import { ASSETS } from './document'
import { siteOf } from './hosts'
import { type Ask, empty, pageReply, type Reply } from './http'
import { answerForLogin } from './login'
import { answerForOrg } from './org-routes'
import { answerForMailbox } from './pages/mailbox'
import { notFoundPage } from './pages/not-found'
import { answerForSso } from './sso'
import type { World } from './world'

export function answer(world: World, host: string, ask: Ask): Reply {
  const path = ask.url.pathname
  if (path.startsWith(ASSETS)) return assetReply(path.slice(ASSETS.length))
  if (path === '/favicon.ico') return empty(204)
  const site = world.sameFamily(siteOf(host))
  if (site.kind === 'mailbox') return answerForMailbox(world, ask)
  if (site.kind === 'login') return answerForLogin(world, site, ask)
  if (site.kind === 'sso') return answerForSso(world, ask)
  if (site.kind === 'org') return answerForOrg({ world, org: world.org(site.org), site, ask })
  return pageReply(notFoundPage(false, true), 404)
}
