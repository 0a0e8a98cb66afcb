// A line that has become true, with its tick.
import type { ComponentChildren } from 'preact'
import { TickIcon } from '../ui/icons'

export const Ticked = ({ children }: { children: ComponentChildren }) => (
  <p class="ticked">
    <TickIcon class="good" />
    <span>{children}</span>
  </p>
)
