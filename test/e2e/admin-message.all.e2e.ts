// The message for the administrator, in Chromium, and what is shown where it cannot be copied.
import { describe } from 'vitest'
import { testAdminMessage } from './support/admin-message-tests'
import { testCopyByHand } from './support/copy-by-hand-tests'
import { useTestbed } from './support/testbed'

describe('in Chromium', () => {
  const testbed = useTestbed()
  testAdminMessage(testbed)
  testCopyByHand(testbed)
})
