// Opens the page that explains the extension: after the installation, and again whenever a person asks for it.
import { extensionPageUrl } from './extension-info'
import { openTab } from './tabs'

export const openWelcomePage = (): Promise<void> => openTab(extensionPageUrl('src/welcome/welcome.html'))
