// The page that explains the extension. It opens after the installation, and again whenever a person asks for it.
import { extensionPageUrl } from './extension-info'
import { openTab } from './tabs'

export const welcomePageUrl = (): string => extensionPageUrl('src/welcome/welcome.html')

export const openWelcomePage = (): Promise<void> => openTab(welcomePageUrl())
