// “Report this” with the structure of the page, in Firefox.
import { testPageReport } from './support/page-report-tests'
import { useTestbed } from './support/testbed'

const orgs = ['fox-report', 'fox-report-gone']
const hosts = orgs.flatMap((org) => [`${org}.lightning.force.com`, `${org}.my.salesforce.com`])

testPageReport(useTestbed({ firefoxHosts: hosts }), 'fox-report')
