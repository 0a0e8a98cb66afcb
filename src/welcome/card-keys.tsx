// The keys that lead to the card.
import { tAround } from '../browser/i18n'
import { KeyCombination } from '../ui/key-combination'

export function CardKeys({ keys }: { keys: readonly string[] }) {
  const [before, after] = tAround('welcome_keys', 1)
  return (
    <p class="quiet">
      {before}
      <KeyCombination keys={keys} />
      {after}
    </p>
  )
}
