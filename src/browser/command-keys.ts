// The keys of the extension's commands, as the person has set them.
import { extensionApi } from './api-native-for-all-contexts'

/** The keys of a command, such as `Alt`, `Shift` and `G`; none where it has none. On a Mac, all are one text of signs. */
export async function keysOfCommand(name: string): Promise<readonly string[]> {
  const command = (await extensionApi.commands.getAll()).find((each) => each.name === name)
  return (command?.shortcut ?? '').split('+').filter((key) => key !== '')
}
