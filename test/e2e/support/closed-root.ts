// Looking into the closed shadow root of our mark, in Chromium (DevTools protocol) and Firefox (WebDriver BiDi).
import type { Frame } from 'puppeteer-core'
import { isFirefox } from './firefox'

/** A page may put elements of that name beside ours: only ours has a closed root. */
const ALL = "[...document.querySelectorAll('html > token-guide')]"

/** Our own world in the page, in which nothing that the page has changed counts. */
const WORLD = 'token-guide-tests'

interface Chromium {
  readonly _id: string
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
    : inChromium(frame as unknown as Chromium, source)
}

/** The function's source for another world. Outside the tests, tsx wraps inner functions in a helper that only it has. */
const selfContained = (task: (this: ShadowRoot) => unknown): string =>
  `function () { const __name = (it) => it; return (${task.toString()}).call(this) }`

async function inChromium<T>({ _id: frameId, client }: Chromium, source: string): Promise<T | null> {
  const { executionContextId } = await client.send('Page.createIsolatedWorld', { frameId, worldName: WORLD })
  const there = { expression: `${ALL}.length`, contextId: executionContextId }
  const { result: count } = (await client.send('Runtime.evaluate', there)) as { result: { value: number } }
  for (let index = 0; index < count.value; index += 1) {
    const root = await rootInChromium(client, `${ALL}[${index}]`, executionContextId)
    if (root === null) continue
    const { result } = (await client.send('Runtime.callFunctionOn', {
      objectId: root,
      functionDeclaration: source,
      returnByValue: true,
    })) as { result: { value: T } }
    return result.value
  }
  return null
}

/** The closed root of an element, as an object of a script world; null where it has none. */
async function rootInChromium(
  client: Chromium['client'],
  expression: string,
  executionContextId: number,
): Promise<string | null> {
  const { result } = await client.send('Runtime.evaluate', { expression, contextId: executionContextId })
  const { objectId } = result as { objectId?: string }
  if (objectId === undefined) return null
  const { node } = (await client.send('DOM.describeNode', { objectId, depth: 1, pierce: true })) as {
    node: { shadowRoots?: { backendNodeId: number; shadowRootType: string }[] }
  }
  const backendNodeId = node.shadowRoots?.find(({ shadowRootType }) => shadowRootType === 'closed')?.backendNodeId
  if (backendNodeId === undefined) return null
  const { object } = (await client.send('DOM.resolveNode', { backendNodeId, executionContextId })) as {
    object: { objectId: string }
  }
  return object.objectId
}

async function inFirefox<T>(frame: Firefox, source: string): Promise<T | null> {
  const { connection } = frame.page().browser()
  const call = async (params: object) => {
    const all = { target: { context: frame._id }, awaitPromise: false, ...params }
    const answer = (await connection.send('script.callFunction', all)) as { result: { result?: unknown } }
    return answer.result.result
  }
  const host = (await call({
    functionDeclaration: `() => ${ALL}[0] ?? null`,
    serializationOptions: { maxDomDepth: 0, includeShadowTree: 'all' },
  })) as { value?: { shadowRoot?: { sharedId: string } } } | undefined
  const sharedId = host?.value?.shadowRoot?.sharedId
  if (sharedId === undefined) return null
  const functionDeclaration = `function () { return JSON.stringify((${source}).call(this)) }`
  const answer = (await call({ functionDeclaration, this: { sharedId } })) as { value: string } | undefined
  return answer === undefined ? null : (JSON.parse(answer.value) as T)
}
