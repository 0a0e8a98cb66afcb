// Looking into the closed shadow root of our mark, in Chromium (DevTools protocol) and Firefox (WebDriver BiDi).
import type { Frame } from 'puppeteer-core'
import { isFirefox } from './firefox'

const FIND = "document.querySelector('html > token-guide')"

interface Chromium {
  readonly client: { send(method: string, params: object): Promise<never> }
}

interface Firefox {
  readonly _id: string
  page(): { browser(): { connection: { send(method: string, params: object): Promise<never> } } }
}

/** Runs a self-contained function on the root of the frame's mark; null where there is none. */
export async function inClosedRoot<T>(frame: Frame, task: (this: ShadowRoot) => T): Promise<T | null> {
  const source = selfContained(task)
  return isFirefox(frame.page().browser())
    ? inFirefox(frame as unknown as Firefox, source)
    : inChromium(frame, frame as unknown as Chromium, source)
}

/** The function's source for another world. Outside the tests, tsx wraps inner functions in a helper that only it has. */
const selfContained = (task: (this: ShadowRoot) => unknown): string =>
  `function () { const __name = (it) => it; return (${task.toString()}).call(this) }`

async function inChromium<T>(frame: Frame, { client }: Chromium, source: string): Promise<T | null> {
  const host = await frame.evaluateHandle(FIND)
  const objectId = host.remoteObject().objectId
  if (objectId === undefined) return null
  const { node } = (await client.send('DOM.describeNode', { objectId, depth: 1, pierce: true })) as {
    node: { shadowRoots?: { backendNodeId: number }[] }
  }
  const backendNodeId = node.shadowRoots?.[0]?.backendNodeId
  if (backendNodeId === undefined) return null
  const { object } = (await client.send('DOM.resolveNode', { backendNodeId })) as { object: { objectId: string } }
  const { result } = (await client.send('Runtime.callFunctionOn', {
    objectId: object.objectId,
    functionDeclaration: source,
    returnByValue: true,
  })) as { result: { value: T } }
  return result.value
}

async function inFirefox<T>(frame: Firefox, source: string): Promise<T | null> {
  const { connection } = frame.page().browser()
  const call = async (params: object) => {
    const all = { target: { context: frame._id }, awaitPromise: false, ...params }
    const answer = (await connection.send('script.callFunction', all)) as { result: { result?: unknown } }
    return answer.result.result
  }
  const host = (await call({
    functionDeclaration: `() => ${FIND}`,
    serializationOptions: { maxDomDepth: 0, includeShadowTree: 'all' },
  })) as { value?: { shadowRoot?: { sharedId: string } } } | undefined
  const sharedId = host?.value?.shadowRoot?.sharedId
  if (sharedId === undefined) return null
  const functionDeclaration = `function () { return JSON.stringify((${source}).call(this)) }`
  const answer = (await call({ functionDeclaration, this: { sharedId } })) as { value: string } | undefined
  return answer === undefined ? null : (JSON.parse(answer.value) as T)
}
