// Asks a real Chromium what it would ring on mutated pages, for comparison with a DOM that has no layout.
import { join } from 'node:path'
import puppeteer from 'puppeteer-core'
import { build } from 'vite'
import { chromiumPath } from '../../e2e/support/chromium'
import { mutated } from '../mutate'
import type { Situation } from '../situations'
import { drawn } from './drawn'
import { type Question, told } from './in-page'

const NAME = 'drift'

export interface Asked {
  readonly situation: Situation
  readonly seed: number
}

export interface Compared extends Asked {
  readonly plain: string
  readonly chromium: string
}

/** The same pages in both: what each would ring. */
export async function compared(asked: readonly Asked[]): Promise<readonly Compared[]> {
  const code = await bundled()
  const browser = await puppeteer.launch({
    executablePath: chromiumPath(),
    pipe: true,
    args: ['--no-sandbox', '--host-resolver-rules=MAP * ~NOTFOUND'],
  })
  try {
    const page = await browser.newPage()
    const answers: Compared[] = []
    for (const each of asked) {
      const { document } = mutated(each.situation, each.seed)
      const question: Question = { page: drawn(document.documentElement), situation: each.situation }
      await page.setContent('<!DOCTYPE html><title>drift</title>')
      await page.evaluate(code)
      const chromium = String(await page.evaluate(`${NAME}.answer(${JSON.stringify(question)})`))
      answers.push({ ...each, plain: told(each.situation, document), chromium })
    }
    return answers
  } finally {
    await browser.close()
  }
}

/** The in-page part as one script, in memory. */
async function bundled(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: join(import.meta.dirname, 'in-page.ts'), formats: ['iife'], name: NAME },
    },
  })
  const [first] = Array.isArray(result) ? result : [result]
  const chunk = first !== undefined && 'output' in first ? first.output[0] : undefined
  if (chunk === undefined) throw new Error('nothing was bundled')
  return chunk.code
}
