// Puts a page of our own at the practice org's home address: its one script is a self-contained function with one argument.
import type { Browser, HTTPRequest, Page } from 'puppeteer-core'

export interface Subject<A> {
  /** Its My Domain: guides, and the browser's zoom, are kept per org. */
  readonly org: string
  readonly build: (argument: A) => void
  readonly argument: A
  /** Run after `build`, as source. */
  readonly script?: string
  readonly style?: string
}

export const homeOf = (org: string): string => `https://${org}.lightning.force.com/lightning/page/home`

/** Outside the tests, tsx wraps inner functions in a helper that pages do not have. */
export const HELPER = 'globalThis.__name ??= (it) => it'

function documentOf<A>({ build, argument, script = '', style = '' }: Subject<A>): string {
  const call = `;(${build.toString()})(${JSON.stringify(argument)});`
  const code = `${HELPER}${call}\n${script}`.replaceAll('</script', '<\\/script')
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Home</title><style>${style}</style></head>
<body><script>${code}</script></body></html>`
}

/** Opens it in a new tab in front. Documents that it puts into frames are empty. */
export async function openSubject<A>(browser: Browser, subject: Subject<A>): Promise<Page> {
  const page = await browser.newPage()
  const top = documentOf(subject)
  const answer = (request: HTTPRequest): void => {
    const isTop = request.frame() === page.mainFrame()
    const body = isTop ? top : '<!doctype html><title>Frame</title>'
    if (request.isNavigationRequest()) void request.respond({ contentType: 'text/html; charset=utf-8', body })
    else void request.respond({ status: 204 })
  }
  await page.setRequestInterception(true)
  page.on('request', answer)
  await page.goto(homeOf(subject.org))
  page.off('request', answer)
  await page.setRequestInterception(false)
  await page.bringToFront()
  return page
}
