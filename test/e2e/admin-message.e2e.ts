// The message for the administrator, in Chromium, and what is shown where it cannot be copied.
import { describe } from 'vitest'
import { testAdminMessage } from './support/admin-message-tests'
import { useTestbed } from './support/testbed'

describe('in Chromium', () => testAdminMessage(useTestbed()))
