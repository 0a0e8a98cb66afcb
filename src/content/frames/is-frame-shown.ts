// Whether a person can see a frame of some host. A frame itself cannot tell: pages hide frames in ways that are not seen inside.
import type { IsVisible } from '../../salesforce/dom/is-visible'
import type { PageIndex } from '../../salesforce/dom/page-index'

function hostnameOf(frame: Element): string {
  const src = frame.getAttribute('src') ?? ''
  return URL.canParse(src, frame.baseURI) ? new URL(src, frame.baseURI).hostname : ''
}

/**
 * Whether one of the page's frames of this host can be seen. True also where the page has none of that host: a frame in a frame,
 * or one that went on to another host.
 */
export function showsFrameOf(hostname: string, index: PageIndex, isVisible: IsVisible): boolean {
  const frames = index.all('iframe').filter((frame) => hostnameOf(frame) === hostname)
  return frames.length === 0 || frames.some(isVisible)
}
