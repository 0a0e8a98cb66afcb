// When the extension is installed, updated, or its browser starts; and keyboard commands.
import { browser } from './api-with-polyfill'

/** Tells of an installation or update, which drops registered content scripts in Chromium. */
export const onInstalled = (listener: () => void): void => browser.runtime.onInstalled.addListener(listener)

export const onStartup = (listener: () => void): void => browser.runtime.onStartup.addListener(listener)

export const onCommand = (listener: (command: string) => void): void => browser.commands.onCommand.addListener(listener)
