// What the button of the mailbox does. It resolves to a text for the person, or to null where the popup has nothing to say.
import { t } from '../../browser/i18n'
import { openTab } from '../../browser/tabs'
import { type Mailbox, mailSearchAddress, TOKEN_MAIL } from '../../knowledge/token-mail-and-mailboxes'
import { copyToClipboard } from '../../ui/copy-to-clipboard'

/**
 * Opens a mailbox with a search for the mail. Where its service has no address for a search, the words are copied
 * instead.
 */
export async function openMailbox(mailbox: Mailbox): Promise<string | null> {
  const searchAddress = mailSearchAddress(mailbox)
  if (searchAddress !== null) {
    await openTab(searchAddress)
    return null
  }
  const isCopied = await copyToClipboard(TOKEN_MAIL.search)
  // The popup closes when a tab opens. If copying failed, the person must read the words here, so no tab is opened.
  if (isCopied && mailbox.address !== null) await openTab(mailbox.address)
  return t(isCopied ? 'mail_search_copied' : 'mail_search_type', TOKEN_MAIL.search)
}
