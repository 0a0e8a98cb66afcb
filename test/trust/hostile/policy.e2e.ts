// A page as strict as pages get: nothing but its own files, no inline style, and Trusted Types that allow nothing.
import type { Page } from 'puppeteer-core'
import { expect, test } from 'vitest'
import { personAt } from '../../e2e/support/person'
import { useTestbed } from '../../e2e/support/testbed'
import { until } from '../../e2e/support/until'
import { record } from '../record-row'

const testbed = useTestbed()

/** What browsers say of a rule that was broken. */
const BROKEN = /Content Security Policy|TrustedHTML|TrustedScript/

/** Whether the policy holds: text may not become markup. */
const isMarkupRefused = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    try {
      document.createElement('p').innerHTML = '<b>bold</b>'
      return false
    } catch {
      return true
    }
  })

test('strict policy with Trusted Types: the guide leads to the reset, and breaks no rule', async () => {
  testbed.org.configure('strict', { policy: 'strict' })
  const violations: string[] = []
  const page = await testbed.open('https://strict.lightning.force.com/lightning/page/home')
  page.on('console', (message) => BROKEN.test(message.text()) && violations.push(message.text()))
  expect(await isMarkupRefused(page)).toBe(true)
  await until('the browser says so', () => violations.length === 1)
  await testbed.start()
  const person = personAt(page)
  await person.followUntil(({ card }) => card.step === 'reset-token')
  expect(violations.slice(1)).toEqual([])
  const outcome = 'ring and card as on any page, and no violation'
  record({
    kind: 'attack',
    what: 'a strict policy with Trusted Types',
    browser: 'Chromium',
    rounds: 1,
    lost: 0,
    outcome,
  })
  await page.close()
})
