// The main job in real Firefox: every interface, and a session that ends; those that begin logged out in the full run.
import { describe } from 'vitest'
import { inScope } from '../scope'
import { hostsOf, LOGGED_OUT_WALKS, testSessionEnd, testWalks } from './support/walk-tests'
import { WALKS } from './support/walks'

const walks = [...WALKS, ...inScope([], LOGGED_OUT_WALKS)]

describe('in Firefox', () => {
  const testbed = testWalks(walks, { firefoxHosts: hostsOf(walks), usualLatency: true })
  testSessionEnd(testbed, inScope(1, 2))
})
