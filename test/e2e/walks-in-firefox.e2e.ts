// The main job in real Firefox: every interface, one that begins logged out, and a session that ends; all in the full run.
import { describe } from 'vitest'
import { inScope } from '../scope'
import { FEW_LOGGED_OUT_WALKS, hostsOf, LOGGED_OUT_WALKS, testSessionEnd, testWalks } from './support/walk-tests'
import { WALKS } from './support/walks'

const walks = [...WALKS, ...inScope(FEW_LOGGED_OUT_WALKS.slice(0, 1), LOGGED_OUT_WALKS)]

describe('in Firefox', () => {
  const testbed = testWalks(walks, { firefoxHosts: hostsOf(walks), usualLatency: true })
  testSessionEnd(testbed, inScope(1, 2))
})
