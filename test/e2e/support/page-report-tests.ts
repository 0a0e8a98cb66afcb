// “Report this” with the structure of the page, in whichever browser: read only after the click, shown whole, never stored, and without
// anything that is the person's own.
import type { Browser, Page } from 'puppeteer-core'
import { expect, test } from 'vitest'
import { readSighting } from '../../../src/salesforce/read-sighting'
import { rebuildPage } from '../../replay/rebuild-page'
import { extensionId, press, stored } from './extension'
import { isFirefox } from './firefox'
import { says, settings, typeIntoRing } from './not-found'
import { addStructure, openPageReport, parsed, shownReport } from './page-report'
import { says as pageSays } from './popup'
import { ourWorld } from './script-worlds'
import { sightOf, type Testbed } from './testbed'
import { until } from './until'

const SECRETS = ['Okonkwo', 'grace.okonkwo@initech.example', '0055g00000Qx7TzAAJ', 'hunter2-Zanzibar', '4915212345678']

/** Puts them into every kind of place of a page. */
async function plant(page: Page): Promise<void> {
  await page.evaluate((secrets) => {
    const [name = '', mail = '', id = '', password = '', phone = ''] = secrets
    const box = document.createElement('div')
    box.id = `card-${id}`
    box.className = `forceCard ${name} user-${phone}`
    box.title = mail
    box.setAttribute(`data-${id.toLowerCase()}`, name)
    box.append(`${name} ${mail}`, document.createComment(password))
    const input = document.createElement('input')
    input.name = name
    input.value = password
    input.placeholder = mail
    const link = document.createElement('a')
    link.href = `/lightning/r/User/${id}/view?name=${name}#${phone}`
    const host = document.createElement('c-panel')
    host.attachShadow({ mode: 'open' }).append(link)
    box.append(input, host, document.createElement(`c-${name.toLowerCase()}`))
    document.body.append(box)
  }, SECRETS)
}

/** A page on which the entry was searched for in vain, so that the card offers a report. */
export async function searchedInVain(testbed: Testbed, org: string): Promise<Page> {
  testbed.org.configure(org, { hiddenEntry: true })
  const page = await testbed.open(settings(org))
  await page.bringToFront()
  await testbed.start()
  await typeIntoRing(page, 'reset')
  await sightOf(page, says('The search shows no entry'))
  return page
}

const wasRead = async (browser: Browser, page: Page): Promise<unknown> =>
  (await ourWorld(page, await extensionId(browser))).run('typeof tokenGuideStructure')

export function testPageReport(testbed: Testbed, org: string): void {
  test('shows all of the page’s structure and nothing of the person, and stores nothing', async () => {
    const page = await searchedInVain(testbed, org)
    await plant(page)
    const before = await stored(testbed.browser)
    if (!isFirefox(testbed.browser)) expect(await wasRead(testbed.browser, page)).toBe('undefined')
    const report = await openPageReport(testbed.browser, page)
    if (!isFirefox(testbed.browser)) expect(await wasRead(testbed.browser, page)).toBe('object')
    await until('our page comes to the front', () => report.evaluate(() => document.visibilityState === 'visible'))
    expect(await shownReport(report)).not.toContain('elements')
    await addStructure(report)
    const text = await shownReport(report)
    for (const secret of [...SECRETS, org]) expect(text.toLowerCase()).not.toContain(secret.toLowerCase())
    expect(Buffer.byteLength(text)).toBeLessThan(200_000)
    expect(await stored(testbed.browser)).toEqual(before)

    const { frames } = parsed(text)
    const [top] = frames
    expect(top).toMatchObject({ top: true, answer: { page: 'lightning-settings', target: 'quick-find' } })
    expect(top?.elements.filter((line) => line.includes('onesetupSetupNavTree'))).toHaveLength(1)
    expect(top?.elements.join('\n')).not.toContain('token-guide')
    expect(frames.map(({ address }) => new URL(address).host)).toContain('this-org.my.salesforce.com')
    for (const frame of frames) {
      const { pageKind, found } = readSighting(rebuildPage(frame))
      expect({ page: pageKind, target: found?.target ?? null, sure: found?.sure ?? null }).toEqual({
        page: frame.answer.page,
        target: frame.answer.target,
        sure: frame.answer.sure,
      })
    }
    await page.bringToFront()
    await sightOf(page, says('The search shows no entry'), 'the card is still there')
    await Promise.all([report.close(), page.close()])
  })

  test('says what is wrong when the page is gone', async () => {
    const page = await searchedInVain(testbed, `${org}-gone`)
    const report = await openPageReport(testbed.browser, page)
    await page.close()
    await press(report, 'read-again')
    await pageSays(report, '[data-fault]', 'was closed')
    expect(await report.evaluate(() => document.querySelector('[data-report], [data-action=copy]'))).toBeNull()
    await report.close()
  })
}
