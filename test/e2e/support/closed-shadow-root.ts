// Runs functions on the closed shadow root of our overlay, in Chromium (DevTools protocol) and Firefox (WebDriver BiDi).
// A test asks many times, so what was found is kept for as long as it stands in its page: then a question is one message.
import type { Frame } from 'puppeteer-core'
import { isFirefox } from './firefox'

/** A page may put elements of that name beside ours: only ours has a closed root. */
const ALL = "[...document.querySelectorAll('html > token-guide')]"

/** Our own world in the page, in which nothing that the page has changed counts. */
const WORLD = 'token-guide-tests'

interface Session {
  send(method: string, params: object): Promise<never>
}

interface Chromium {
  readonly _id: string
  readonly client: Session
}

interface Firefox {
  readonly _id: string
  page(): { browser(): { connection: Session } }
}

/** A task that takes arguments, which must be what JSON can hold. */
type RootTask<A extends readonly unknown[], T> = (this: ShadowRoot, ...args: A) => T | Promise<T>

/** Runs a self-contained function on the closed root in a frame, and waits for what it promises; null where there is none. */
export async function inClosedRoot<A extends readonly unknown[], T>(
  frame: Frame,
  task: RootTask<A, T>,
  ...args: A
): Promise<T | null> {
  const source = selfContained(task, args)
  return isFirefox(frame.page().browser())
    ? inFirefox(frame as unknown as Firefox, source)
    : inChromium(frame as unknown as Chromium, source)
}

/** What stands in for an answer where the root has left its document. */
interface Answer<T> {
  readonly isThere: boolean
  readonly value?: T
  /** The task has failed: it is not run again. */
  readonly error?: string
}

/** The function's source for another world. Outside the tests, tsx wraps inner functions in a helper that only it has. */
const selfContained = <A extends readonly unknown[]>(task: RootTask<A, unknown>, args: A): string =>
  `async function () {
    const __name = (it) => it
    if (!this.isConnected || this.ownerDocument !== document) return { isThere: false } // a page that was left may be kept
    try {
      return { isThere: true, value: await (${task.toString()}).apply(this, ${JSON.stringify(args)}) }
    } catch (error) {
      return { isThere: true, error: String(error) }
    }
  }`

function valueIn<T>({ value, error }: Answer<T>): T | null {
  if (error !== undefined) throw new Error(error)
  return value ?? null
}

/** The closed root as an object of our world in a frame. The browser numbers worlds in each process anew, but not such objects. */
interface KnownRoot {
  readonly client: Session
  readonly objectId: string
}

const roots = new WeakMap<Chromium, KnownRoot>()

async function inChromium<T>(frame: Chromium, source: string): Promise<T | null> {
  const known = roots.get(frame)
  if (known !== undefined && known.client === frame.client) {
    const answer = await callOn<T>(known, source).catch(() => null) // the frame has another document now
    if (answer?.isThere === true) return valueIn(answer)
  }
  const root = await rootInChromium(frame)
  if (root === null) return null
  roots.set(frame, root)
  return valueIn(await callOn<T>(root, source))
}

async function callOn<T>({ client, objectId }: KnownRoot, source: string): Promise<Answer<T>> {
  const { result, exceptionDetails } = (await client.send('Runtime.callFunctionOn', {
    objectId,
    functionDeclaration: source,
    awaitPromise: true,
    returnByValue: true,
  })) as { result: { value: Answer<T> }; exceptionDetails?: { text: string } }
  if (exceptionDetails !== undefined) throw new Error(exceptionDetails.text)
  return result.value
}

/** The closed root of the first element that has one. A world that is there already under that name is used again. */
async function rootInChromium({ _id: frameId, client }: Chromium): Promise<KnownRoot | null> {
  const { executionContextId: contextId } = (await client.send('Page.createIsolatedWorld', {
    frameId,
    worldName: WORLD,
  })) as { executionContextId: number }
  const there = { expression: `${ALL}.length`, contextId }
  const { result: count } = (await client.send('Runtime.evaluate', there)) as { result: { value: number } }
  for (let index = 0; index < count.value; index += 1) {
    const objectId = await closedRootOf(client, `${ALL}[${index}]`, contextId)
    if (objectId !== null) return { client, objectId }
  }
  return null
}

async function closedRootOf(client: Session, expression: string, executionContextId: number): Promise<string | null> {
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

const firefoxRoots = new WeakMap<Firefox, string>()

async function inFirefox<T>(frame: Firefox, source: string): Promise<T | null> {
  const known = firefoxRoots.get(frame)
  if (known !== undefined) {
    const answer = await callInFirefox<T>(frame, known, source).catch(() => null) // it belongs to another document
    if (answer?.isThere === true) return valueIn(answer)
    firefoxRoots.delete(frame)
  }
  const root = await rootInFirefox(frame)
  if (root === undefined) return null
  firefoxRoots.set(frame, root)
  return valueIn(await callInFirefox<T>(frame, root, source))
}

async function rootInFirefox(frame: Firefox): Promise<string | undefined> {
  const host = (await callFunction(frame, {
    functionDeclaration: `() => ${ALL}[0] ?? null`,
    serializationOptions: { maxDomDepth: 0, includeShadowTree: 'all' },
  })) as { value?: { shadowRoot?: { sharedId: string } } } | undefined
  return host?.value?.shadowRoot?.sharedId
}

async function callInFirefox<T>(frame: Firefox, sharedId: string, source: string): Promise<Answer<T>> {
  const functionDeclaration = `async function () { return JSON.stringify(await (${source}).call(this)) }`
  const answer = (await callFunction(frame, { functionDeclaration, this: { sharedId } })) as
    | { value: string }
    | undefined
  if (answer === undefined) throw new Error('The function has failed in the page')
  return JSON.parse(answer.value) as Answer<T>
}

async function callFunction(frame: Firefox, params: object): Promise<unknown> {
  const { connection } = frame.page().browser()
  const all = { target: { context: frame._id }, awaitPromise: true, ...params }
  const answer = (await connection.send('script.callFunction', all)) as { result: { result?: unknown } }
  return answer.result.result
}
