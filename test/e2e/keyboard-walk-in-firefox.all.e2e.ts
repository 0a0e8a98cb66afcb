// The whole walk without a mouse, in Firefox. In Classic, because its driver brings no Enter into a frame of another site.
import { describe } from 'vitest'
import { testKeyboardWalk } from './support/keyboard-walk-tests'
import { useTestbed } from './support/testbed'

const ORG = 'keyboard-walk'
const testbed = useTestbed({
  firefoxHosts: ['my.salesforce.com', 'lightning.force.com', 'my.salesforce-setup.com'].map((host) => `${ORG}.${host}`),
})

describe('with the keyboard alone', () => {
  testKeyboardWalk(testbed, {
    org: ORG,
    settings: { ui: 'classic' },
    from: (org) => `https://${org}.my.salesforce.com/home/home.jsp`,
  })
})
