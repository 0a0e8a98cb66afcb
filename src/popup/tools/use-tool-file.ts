// Reads a file of tools into the list, and keeps what became of it.
import { useState } from 'preact/hooks'
import { t } from '../../browser/i18n'
import { userName } from '../../state/guide-display-name'
import { requestFromBackground } from '../../state/messages/messages'
import { readToolFile, type ToolFile } from '../../state/readers/tool-list-file'
import { refusalText } from '../../ui/ask-background'
import type { Subject } from '../popup-subject'
import { labelOfFile } from './label-of-file'
import type { ToolsWithUndo } from './use-tools-with-undo'

interface List {
  readonly editedTools: ToolsWithUndo
  readonly subject: Subject
  /** What the other users of the org are called. */
  readonly otherLabels: readonly string[]
}

/** A file that was read. `labelText`: what became of its label; null where it has none. */
export interface ImportedFile {
  readonly file: ToolFile
  readonly labelText: string | null
}

interface FileOfTools {
  /** Null where none was read. */
  readonly imported: ImportedFile | null
  readonly importFile: (file: File | undefined) => void
}

export function useToolFile({ editedTools: { tools, change }, subject, otherLabels }: List): FileOfTools {
  const [imported, setImported] = useState<ImportedFile | null>(null)
  const read = async (file: File) => {
    const content = readToolFile(await file.text().catch(() => ''), tools)
    setImported(null)
    if (content.ok && content.rows.length > 0) {
      const added = content.rows.map((row) => ({ id: crypto.randomUUID(), updatedAt: null, ...row }))
      if (!(await change({ kind: 'added', tools: added, index: null }))) return
    }
    const labelText = content.ok ? await takeLabel(content.label, subject, otherLabels) : null
    setImported({ file: content, labelText })
  }
  return {
    imported,
    importFile: (file) => {
      if (file !== undefined) void read(file)
    },
  }
}

/** Calls the user what the file says, where they are called nothing yet. Resolves to what the person is told of it. */
async function takeLabel(label: string, subject: Subject, others: readonly string[]): Promise<string | null> {
  switch (labelOfFile(label, subject.label, others)) {
    case 'none':
      return null
    case 'same':
      return t('import_label', label)
    case 'differs':
      return t('import_label_differs', label, userName(subject) || t('user_number', 1))
    case 'take': {
      const reply = await requestFromBackground({ kind: 'label-guide', guide: subject.key, label })
      if (reply.ok) return t('import_label', label)
      return reply.why === 'no-such-guide' ? t('import_label_not_kept', label) : refusalText(reply.why)
    }
  }
}
