// The keyboard commands of the manifest: which keys they have, and the browser's own page on which people change them.
import { extensionApi } from './api-native-for-all-contexts'

export interface KeyboardCommand {
  /** As in the manifest, such as `focus-card`. */
  readonly name: string
  /** Such as `Alt`, `Shift` and `G`; none where it has none. On a Mac, all are one text of signs. */
  readonly keys: readonly string[]
}

export async function keyboardCommands(): Promise<readonly KeyboardCommand[]> {
  const commands = await extensionApi.commands.getAll()
  return commands.flatMap(({ name, shortcut }) => (name === undefined ? [] : [{ name, keys: keysOf(shortcut ?? '') }]))
}

const keysOf = (shortcut: string): readonly string[] => shortcut.split('+').filter((key) => key !== '')

/** The keys of one command. */
export const keysOfCommand = async (name: string): Promise<readonly string[]> =>
  (await keyboardCommands()).find((each) => each.name === name)?.keys ?? []

const CHROMIUM_PAGE = 'chrome://extensions/shortcuts'

/** Opens the page on which keys are changed. False where no extension may open it: Firefox before version 137. */
export async function openKeySettings(): Promise<boolean> {
  const { commands, runtime, tabs } = extensionApi
  try {
    if ('openShortcutSettings' in commands) await commands.openShortcutSettings()
    else if (runtime.getURL('').startsWith('moz')) return false
    else await tabs.create({ url: CHROMIUM_PAGE })
    return true
  } catch {
    return false
  }
}
