// A button that copies a text. Its icon is a tick for a while when it has; where the browser refuses, what to do is said.
import { t } from '../../browser/i18n'
import { COPY, TICK } from './card-icons'
import { copyFromCard } from './copy-from-card'
import { type Attributes, button, icon } from './dom-patch'
import type { OpenSections, SetOpenSections } from './open-sections'

/** How long the tick stands (ms). */
const TICK_MS = 2_000

export interface CopyActions {
  readonly setOpen: SetOpenSections
  /** Says a text to a screen reader. */
  readonly say: (text: string) => void
}

/** `onRefused`: the browser lets nothing be copied; called with the button. */
export function copyButton(
  action: string,
  text: string,
  { copied }: OpenSections,
  { setOpen, say }: CopyActions,
  onRefused: (clicked: HTMLElement) => void,
  more: Attributes,
  ...label: readonly string[]
): HTMLElement {
  const copy = async (clicked: HTMLElement): Promise<void> => {
    const isCopied = await copyFromCard(text, clicked)
    say(t(isCopied ? 'copied' : 'copy_by_hand'))
    if (!isCopied) return onRefused(clicked)
    setOpen({ copied: action })
    setTimeout(() => setOpen({ copied: '' }), TICK_MS)
  }
  return button(action, (clicked) => void copy(clicked), more, ...label, icon(copied === action ? TICK : COPY))
}
