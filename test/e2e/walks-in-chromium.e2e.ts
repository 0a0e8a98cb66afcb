// The main job in real Chromium: a person who only follows the ring and the card gets from the popup to a saved token.

import { describe } from 'vitest'
import { inScope } from '../scope'
import { FEW_LOGGED_OUT_WALKS, LOGGED_OUT_WALKS, testSessionEnd, testWalks } from './support/walk-tests'
import { WALKS } from './support/walks'

describe('in Chromium', () => {
  const testbed = testWalks([...WALKS, ...inScope(FEW_LOGGED_OUT_WALKS, LOGGED_OUT_WALKS)], {
    usualLatency: true,
  })
  testSessionEnd(testbed, inScope(1, 2))
})
