// The same in real Firefox.
import { DOOR_HOSTS, testDoors } from './support/door-tests'
import { useTestbed } from './support/testbed'

testDoors(useTestbed({ firefoxHosts: DOOR_HOSTS }))
