// Events of the extension: installation, update, start of the browser, and keyboard commands.
import { browser } from './api-polyfilled-for-background'

/** After an installation or update. Chromium drops registered content scripts with an update. */
export const onInstalled = (listener: () => void): void => browser.runtime.onInstalled.addListener(listener)

/** After an installation alone: not after an update of the extension or of the browser. */
export const onFirstInstalled = (listener: () => void): void =>
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') listener()
  })

export const onStartup = (listener: () => void): void => browser.runtime.onStartup.addListener(listener)

/** `windowId`: of the window in which the keys were pressed; -1 when the browser does not tell. */
export const onCommand = (listener: (command: string, windowId: number) => void): void =>
  browser.commands.onCommand.addListener((command, tab) => listener(command, tab?.windowId ?? -1))
