// What the keys of a command do. Nothing where they are switched off.
import { type MessageKey, tAround } from '../browser/i18n'
import { KeyCombination } from '../ui/key-combination'

interface Props {
  readonly keys: readonly string[]
  /** A message with a place for the keys. */
  readonly text: MessageKey
}

export function KeysLine({ keys, text }: Props) {
  if (keys.length === 0) return null
  const [before, after] = tAround(text, 1)
  return (
    <p class="quiet">
      {before}
      <KeyCombination keys={keys} />
      {after}
    </p>
  )
}
