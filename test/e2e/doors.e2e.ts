// What stands in front of an org, and pages without known marks, in Chromium.
import { testDoors } from './support/door-tests'
import { useTestbed } from './support/testbed'

testDoors(useTestbed())
