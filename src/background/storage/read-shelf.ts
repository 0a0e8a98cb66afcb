// Everything as it is, or is to be, stored.
import { type Shelf, shelfOf } from '../../state/shelf/shelf-snapshot'
import { readStored } from './retrying-store'

export const readShelf = async (): Promise<Shelf> => shelfOf(await readStored(null))
