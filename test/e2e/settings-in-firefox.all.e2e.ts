// The settings in real Firefox, and its sidebar.
import { expect, test } from 'vitest'
import { inExtension } from './support/extension'
import { SETTINGS_HOSTS, testSettings } from './support/settings-tests'
import { useTestbed } from './support/testbed'

const testbed = useTestbed({ firefoxHosts: SETTINGS_HOSTS })

interface Sidebar {
  getPanel(details: object): Promise<string>
  isOpen(details: object): Promise<boolean>
}

test('the sidebar shows the popup’s page, and is not open after the installation', async () => {
  const [page, isOpen] = await inExtension(testbed.browser, async () => {
    const { sidebarAction } = chrome as unknown as { sidebarAction: Sidebar }
    return [await sidebarAction.getPanel({}), await sidebarAction.isOpen({})]
  })
  expect(page).toMatch(/\/src\/popup\/popup\.html\?in=panel$/)
  expect(isOpen).toBe(false)
})

testSettings(testbed)
