// Copies a text from the card, when the person clicks a button for it. In frames of another site Chromium has no other way to the
// clipboard than to copy a selection; measured in Chromium 156. The selected text is our own, in our closed shadow root.
import { copyToClipboard } from '../../ui/copy-to-clipboard'
import { h } from './dom-patch'

/** Resolves to false where the browser forbids it. `clicked`: a button, which keeps the focus, or what holds it. */
export const copyFromCard = async (text: string, clicked: HTMLElement): Promise<boolean> =>
  (await copyToClipboard(text)) || copySelection(text, clicked)

function copySelection(text: string, clicked: HTMLElement): boolean {
  const area = h('textarea', {}, text) as HTMLTextAreaElement
  clicked.after(area)
  area.select()
  const isCopied = document.execCommand('copy')
  area.remove()
  const button = clicked.querySelector('button') ?? clicked
  button.focus()
  return isCopied
}
