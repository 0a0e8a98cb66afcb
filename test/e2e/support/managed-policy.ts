// What a company sets for its computers: browsers read it from folders of the system, so only where tests may write there.
import { createHash } from 'node:crypto'
import { accessSync, constants, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

const CHROMIUM_POLICY = '/etc/chromium/policies/managed/token-guide-test.json'
/** Another file: tests that run at the same time set the other one. */
const CHROMIUM_STORAGE = '/etc/chromium/policies/managed/token-guide-storage-test.json'
/** The only name that Firefox reads: a file that is there already stays, and is no test's. */
const FIREFOX_POLICY = '/etc/firefox/policies/policies.json'

/** Whether this computer lets a test be the company. */
export const canSetPolicy = (): boolean => canWrite('/etc/chromium')

export const canSetFirefoxPolicy = (): boolean => canWrite('/etc') && !existsSync('/etc/firefox')

function canWrite(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK)
    return true
  } catch {
    return false
  }
}

/** The id that Chromium gives to an unpacked extension: from the path of its folder. */
export const idOfFolder = (folder: string): string =>
  [...createHash('sha256').update(folder).digest('hex').slice(0, 32)]
    .map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)))
    .join('')

/**
 * Sets the policy for the unpacked extension in this folder alone. Browsers that run already read it, too: where others must not be
 * met, the folder is a copy.
 */
export const setPolicy = (folder: string, settings: object): void =>
  write(CHROMIUM_POLICY, { ExtensionSettings: { [idOfFolder(folder)]: settings } })

/** Sets what the extension in this folder reads from its managed storage. */
export const setManagedStorage = (folder: string, values: object): void =>
  write(CHROMIUM_STORAGE, { '3rdparty': { extensions: { [idOfFolder(folder)]: values } } })

export const removeManagedStorage = (): void => rmSync(CHROMIUM_STORAGE, { force: true })

export const removePolicy = (): void => rmSync(CHROMIUM_POLICY, { force: true })

/** The same in Firefox, for the extension with this id. */
export const setFirefoxPolicy = (id: string, settings: object): void =>
  write(FIREFOX_POLICY, { policies: { ExtensionSettings: { [id]: settings } } })

export const setFirefoxManagedStorage = (id: string, values: object): void =>
  write(FIREFOX_POLICY, { policies: { '3rdparty': { Extensions: { [id]: values } } } })

export const removeFirefoxPolicy = (): void => rmSync('/etc/firefox', { recursive: true, force: true })

function write(file: string, content: object): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, JSON.stringify(content))
}
