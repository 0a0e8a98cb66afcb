// Reads selectors out of Salesforce's own page objects (npm salesforce-pageobjects), so that the practice org is held
// to them and not to our memory of them.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const FOLDER = join(dirname(createRequire(import.meta.url).resolve('salesforce-pageobjects/package.json')), 'dist')

type Json = Readonly<Record<string, unknown>>

/** The selector of a page object's root, from its data or, where it has none, from its description. */
export function rootOf(pageObject: string): string {
  const data = read(pageObject)
  const direct = cssOf(data)
  if (direct) return direct
  const described = /Selector: (\S+)\./.exec(JSON.stringify(data.description ?? ''))?.[1]
  if (!described) throw new Error(`${pageObject} has no root selector`)
  return described
}

/** The selector of an element a page object names, with its placeholders filled in order. */
export function selectorOf(pageObject: string, element: string, ...fill: readonly (string | number)[]): string {
  const css = find(read(pageObject), element)
  if (!css) throw new Error(`${pageObject} names no element ${element}`)
  let filled = css
  for (const value of fill) filled = filled.replace(/%[sd]/, String(value))
  return filled
}

function read(pageObject: string): Json {
  const data: unknown = JSON.parse(readFileSync(join(FOLDER, `${pageObject}.utam.json`), 'utf8'))
  if (!isJson(data)) throw new Error(`${pageObject} is not an object`)
  return data
}

function find(value: unknown, element: string): string | undefined {
  if (Array.isArray(value)) return first(value, element)
  if (!isJson(value)) return undefined
  const own = value.name === element ? cssOf(value) : undefined
  return own ?? first([value.elements, value.shadow], element)
}

function first(values: readonly unknown[], element: string): string | undefined {
  for (const value of values) {
    const found = find(value, element)
    if (found) return found
  }
  return undefined
}

function cssOf(value: Json): string | undefined {
  const selector = value.selector
  const css = isJson(selector) ? selector.css : undefined
  return typeof css === 'string' ? css : undefined
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
