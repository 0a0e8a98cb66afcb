// Entry of the content script. It is put into a page only while a guide runs, and may be put there more than once.

import { startLifetime } from './content-script-lifetime'
import { guidePage } from './guide-page'

const lifetime = startLifetime()
guidePage(lifetime).catch(() => lifetime.end()) // the extension was updated or removed in the meantime
