// Entry of the content script: one life per document. It is put into a page only while a guide runs.

import { beginLife } from './content-script-lifetime'
import { guidePage } from './guide-page'

const life = beginLife()
guidePage(life).catch(() => life.end()) // the extension was updated or removed in the meantime
