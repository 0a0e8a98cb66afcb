// Everything as it is, or is to be, stored.
import { type StoredState, storedStateFrom } from '../../state/stored/stored-state'
import { readStoredItems } from './retrying-store'

export const readStoredState = async (): Promise<StoredState> => storedStateFrom(await readStoredItems(null))
