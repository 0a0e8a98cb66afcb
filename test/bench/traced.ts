// What the browser's trace attributes to our content script, as a share of the main thread.
import type { Page } from 'puppeteer-core'
import { type ContentScriptTime, contentScriptTimeDuring } from '../e2e/support/content-script-time'
import { span } from './span'

/** Of a span of so many ms, %. */
export const shareIn = ({ total }: ContentScriptTime, ms: number): number => (total / ms) * 100

/** While a span (ms) goes by, %. */
export const tracedShare = async (page: Page, ms: number): Promise<number> =>
  shareIn(await contentScriptTimeDuring(page, () => span(ms)), ms)
