// Reads the whole stored state, with the pending writes laid over it.
import { type StoredState, storedStateFrom } from '../../state/stored/stored-state'
import { readStoredItems } from './retrying-store'

export const readStoredState = async (): Promise<StoredState> => storedStateFrom(await readStoredItems(null))
