// Where scripts of the extension run: the browser's own list of script worlds, in every page and frame.
import type { Browser, CDPSession, Frame, Page } from 'puppeteer-core'

/** Addresses of all web pages and frames in which the extension's script has run. */
export async function pagesWithOurScript(browser: Browser, extensionId: string): Promise<string[]> {
  const root = await browser.target().createCDPSession()
  const { targetInfos } = await root.send('Target.getTargets')
  const found: string[] = []
  for (const { targetId, type, url } of targetInfos) {
    if (!['page', 'iframe'].includes(type) || !url.startsWith('http')) continue
    const { sessionId } = await root.send('Target.attachToTarget', { targetId, flatten: true })
    const session = root.connection()?.session(sessionId)
    if (session != null && (await ranIn(session, extensionId))) found.push(url)
    await root.send('Target.detachFromTarget', { sessionId })
  }
  await root.detach()
  return found
}

/** Whether our script has run in the documents that are shown now. An empty world can outlive a reload: it is asked. */
async function ranIn(session: CDPSession, extensionId: string): Promise<boolean> {
  const worlds: number[] = []
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.includes(extensionId)) worlds.push(context.id)
  })
  await session.send('Runtime.enable') // answers after it has told of every world there is
  for (const contextId of worlds) {
    const { result } = await session.send('Runtime.evaluate', {
      contextId,
      expression: "Symbol.for('token-guide.life') in globalThis",
    })
    if (result.value === true) return true
  }
  return false
}

export interface World {
  /** Runs an expression there, gives its value. */
  run(expression: string): Promise<unknown>
}

/** The extension's script world in the top frame of a page. */
export const ourWorld = async (page: Page, extensionId: string): Promise<World> =>
  worldIn(await page.createCDPSession(), extensionId)

/** The same in a frame from another site, which the browser keeps apart from the page around it. */
export async function ourFrameWorld(frame: Frame, extensionId: string): Promise<World> {
  const root = await frame.page().browser().target().createCDPSession()
  const { targetInfos } = await root.send('Target.getTargets')
  const info = targetInfos.find(({ type, url }) => type === 'iframe' && url === frame.url())
  if (info === undefined) throw new Error(`The browser knows no such frame: ${frame.url()}`)
  const { sessionId } = await root.send('Target.attachToTarget', { targetId: info.targetId, flatten: true })
  const session = root.connection()?.session(sessionId)
  if (session == null) throw new Error(`There is no way into the frame: ${frame.url()}`)
  return worldIn(session, extensionId)
}

async function worldIn(session: CDPSession, extensionId: string): Promise<World> {
  let contextId: number | undefined
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.includes(extensionId)) contextId = context.id
  })
  await session.send('Runtime.enable')
  if (contextId === undefined) throw new Error('The extension has no script here')
  const id = contextId
  return {
    async run(expression) {
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        expression,
        contextId: id,
        returnByValue: true,
      })
      if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description)
      return result.value
    },
  }
}
