// Several users' tokens in one org, in real Firefox: as in users-of-org.e2e.ts.
import { useTestbed } from './support/testbed'
import { ORGS_WITH_USERS, testUsersOfOrg } from './support/users-of-org-tests'

const FAMILIES = ['my.salesforce.com', 'lightning.force.com', 'my.salesforce-setup.com'] as const

testUsersOfOrg(
  useTestbed({ firefoxHosts: ORGS_WITH_USERS.flatMap((org) => FAMILIES.map((family) => `${org}.${family}`)) }),
)
