// Everything as it is, or is to be, stored.
import { type StoredState, storedStateFrom } from '../../state/stored/stored-state'
import { readStored } from './retrying-store'

export const readStoredState = async (): Promise<StoredState> => storedStateFrom(await readStored(null))
