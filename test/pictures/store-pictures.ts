// Takes the pictures that the stores show: each is a page of its own in store/, whose name ends in its size.
import { mkdirSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import puppeteer from 'puppeteer-core'
import { launchOptions } from '../e2e/support/chromium'

const PAGES = resolve(import.meta.dirname, 'store')
const FOLDER = join('docs', 'pictures', 'store')
const SIZED = /^(?<name>.+)-(?<width>\d+)x(?<height>\d+)\.html$/

export async function takeStorePictures(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true })
  const browser = await puppeteer.launch(launchOptions({ port: 0, extension: false }))
  try {
    const page = await browser.newPage()
    for (const file of readdirSync(PAGES)) {
      const { width, height } = SIZED.exec(file)?.groups ?? {}
      if (width === undefined || height === undefined) continue
      await page.setViewport({ width: Number(width), height: Number(height) })
      await page.goto(pathToFileURL(join(PAGES, file)).href)
      const path = join(FOLDER, file.replace('.html', '.png'))
      await page.screenshot({ path: path as `${string}.png` })
      console.log(`   ${path}`)
    }
  } finally {
    await browser.close()
  }
}
