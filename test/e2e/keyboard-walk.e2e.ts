// The whole walk without a mouse, in Chromium; and what a screen reader is told on the way: each step once.
import type { Frame } from 'puppeteer-core'
import { describe, expect } from 'vitest'
import { heardIn, spokenIn } from './support/heard'
import { testKeyboardWalk } from './support/keyboard-walk-tests'
import type { Moment } from './support/person'
import { useTestbed } from './support/testbed'
import { until } from './support/until'

const testbed = useTestbed()

/** The dialog is named by step and heading, and the live region says heading and sentence, once. */
async function listen({ sight: { card, frame } }: Moment): Promise<void> {
  const said = await until(`the words of ${card.step}`, async () => {
    const { statuses } = await heardIn(frame)
    return statuses.some((text) => text.includes(card.heading)) ? statuses : null
  })
  expect(said.filter((text) => text.includes(card.heading))).toHaveLength(1)
  const { dialogs } = await heardIn(frame)
  expect(dialogs).toContain(`${card.progress}. ${card.heading}`)
  await expectEachOnce(frame)
}

async function expectEachOnce(frame: Frame): Promise<void> {
  const spoken = (await spokenIn(frame)) ?? []
  expect(spoken.filter((text, index) => spoken[index - 1] === text)).toEqual([])
}

describe('with the keyboard alone', () => {
  testKeyboardWalk(
    testbed,
    {
      org: 'keyboard-walk',
      settings: { ui: 'lightning' },
      from: (org) => `https://${org}.lightning.force.com/lightning/page/home`,
    },
    listen,
  )
})
