// Where only an administrator can help: a button that copies a message for them, and the message to copy by hand where that fails.
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { t } from '../../browser/i18n'
import { adminMessage, type ForAdmin } from '../../ui/admin-message'
import { copyToClipboard } from '../../ui/copy-to-clipboard'
import { CopyIcon, InfoIcon, TickIcon } from '../../ui/icons'

/** `children`: what is said above the button. */
export function AdminMessageNotice({ seen, children }: { seen: ForAdmin; children?: ComponentChildren }) {
  const [isCopied, setCopied] = useState<boolean | null>(null)
  const message = adminMessage(seen)
  return (
    <section class="notice" data-notice="admin">
      <InfoIcon />
      <div class="stack">
        {children}
        <button
          type="button"
          class="secondary slim"
          data-action="copy-admin-message"
          onClick={() => void copyToClipboard(message).then(setCopied)}
        >
          {isCopied === true ? <TickIcon /> : <CopyIcon />}
          {t('admin_copy')}
        </button>
        <span class="small" role="status">
          {isCopied !== null && t(isCopied ? 'copied' : 'copy_by_hand')}
        </span>
        {isCopied === false && <pre data-admin-message>{message}</pre>}
      </div>
    </section>
  )
}
