// A row of the options page: what it is about, and at the end of the line what can be done about it.
import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'

/** To be set on the control of a row, so that a screen reader says what it is about. */
export interface ControlIds {
  readonly id: string
  readonly 'aria-describedby': string
}

interface Props {
  readonly label: string
  readonly hint: ComponentChildren
  readonly control: (ids: ControlIds) => ComponentChildren
}

/** A row with one control, which the label belongs to. */
export function SettingRow({ label, hint, control }: Props) {
  const id = useId()
  const hintId = `${id}-hint`
  return (
    <div class="setting">
      <div class="what">
        <label for={id}>
          <strong>{label}</strong>
        </label>
        <span class="small quiet" id={hintId}>
          {hint}
        </span>
      </div>
      {control({ id, 'aria-describedby': hintId })}
    </div>
  )
}

interface PlainProps {
  readonly title: string
  readonly hint: ComponentChildren
  readonly children?: ComponentChildren
}

/** A row of words, with buttons or nothing at the end of the line. */
export const PlainRow = ({ title, hint, children }: PlainProps) => (
  <div class="setting">
    <div class="what">
      <strong>{title}</strong>
      <span class="small quiet">{hint}</span>
    </div>
    {children}
  </div>
)
