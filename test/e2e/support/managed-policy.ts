// What a company sets for its computers: Chromium reads it from a folder of the system, so only where tests may write there.
import { createHash } from 'node:crypto'
import { accessSync, constants, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { EXTENSION } from './chromium'

const POLICY = '/etc/chromium/policies/managed/token-guide-test.json'

/** Whether this computer lets a test be the company. */
export function canSetPolicy(): boolean {
  try {
    accessSync('/etc/chromium', constants.W_OK)
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

/** Sets the policy for the built extension alone, for browsers that are launched from now on. */
export function setPolicy(settings: object): void {
  mkdirSync(dirname(POLICY), { recursive: true })
  writeFileSync(POLICY, JSON.stringify({ ExtensionSettings: { [idOfFolder(EXTENSION)]: settings } }))
}

export const removePolicy = (): void => rmSync(POLICY, { force: true })
