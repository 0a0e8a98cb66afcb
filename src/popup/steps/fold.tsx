// A part of the list that folds to its head. What a person has opened or closed stays so until the key of the guide's state changes.
import type { ComponentChild, ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { ChevronIcon } from '../../ui/icons'

interface Props {
  /** For `data-phase` or `data-steps`. */
  readonly hook: Readonly<Record<`data-${string}`, string>>
  readonly icon: ComponentChild
  readonly title: string
  readonly detail: string | null
  readonly isOpenAtFirst: boolean
  /** When this changes, as with a new step, it is as at first again. */
  readonly stateKey: string
  readonly children: ComponentChildren
}

export function Fold({ hook, icon, title, detail, isOpenAtFirst, stateKey, children }: Props) {
  const [choice, setChoice] = useState<{ stateKey: string; isOpen: boolean } | null>(null)
  const isOpen = choice?.stateKey === stateKey ? choice.isOpen : isOpenAtFirst
  return (
    <details
      {...hook}
      open={isOpen}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open !== isOpen) setChoice({ stateKey, isOpen: currentTarget.open })
      }}
    >
      <summary>
        {icon}
        <span>{title}</span>
        {detail !== null && <span class="small quiet">{detail}</span>}
        <ChevronIcon />
      </summary>
      {children}
    </details>
  )
}
