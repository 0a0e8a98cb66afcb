// Whether a person can see a frame of some host. A frame itself cannot tell: pages hide frames in ways that are not seen inside.
import type { IsVisible } from '../../salesforce/dom/is-visible'
import type { PageIndex } from '../../salesforce/dom/page-index'

/** The login host's invisible frame is no frame that went on to a login. */
const SESSION_PATH = '/login/sessionserver'

function hostnameOf(frame: Element): string {
  const src = frame.getAttribute('src') ?? ''
  if (!URL.canParse(src, frame.baseURI)) return ''
  const { hostname, pathname } = new URL(src, frame.baseURI)
  return pathname.startsWith(SESSION_PATH) ? '' : hostname
}

/**
 * Whether one of the page's frames of this host can be seen. Where the page has none of that host, it may be a frame in a frame, or
 * one that went on to another host: then any frame that can be seen will do.
 */
export function showsFrameOf(hostname: string, index: PageIndex, isVisible: IsVisible): boolean {
  const all = index.all('iframe')
  const ofHost = all.filter((frame) => hostnameOf(frame) === hostname)
  return (ofHost.length === 0 ? all : ofHost).some(isVisible)
}
