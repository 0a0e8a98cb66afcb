// The message for the administrator, in Firefox.
import { describe } from 'vitest'
import { ADMIN_MESSAGE_HOSTS, testAdminMessage } from './support/admin-message-tests'
import { useTestbed } from './support/testbed'

describe('in Firefox', () => testAdminMessage(useTestbed({ firefoxHosts: ADMIN_MESSAGE_HOSTS })))
