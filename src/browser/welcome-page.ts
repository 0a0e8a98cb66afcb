// Opens the page that explains the extension: after the installation, and again whenever a person asks for it.
import { extensionPageUrl } from './extension-info'
import { openTab, openTabBehind } from './tabs'

const address = (): string => extensionPageUrl('src/welcome/welcome.html')

export const openWelcomePage = (): Promise<void> => openTab(address())

/** Behind the tab in front. */
export const openWelcomePageBehind = (): Promise<void> => openTabBehind(address())
