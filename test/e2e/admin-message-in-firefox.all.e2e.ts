// The message for the administrator, in Firefox.
import { describe } from 'vitest'
import { ADMIN_MESSAGE_HOSTS, testAdminMessage } from './support/admin-message-tests'
import { testCopyByHand } from './support/copy-by-hand-tests'
import { useTestbed } from './support/testbed'

describe('in Firefox', () => {
  const testbed = useTestbed({ firefoxHosts: ADMIN_MESSAGE_HOSTS })
  testAdminMessage(testbed)
  testCopyByHand(testbed)
})
