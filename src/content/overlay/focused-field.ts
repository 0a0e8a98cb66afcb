// The field that has the focus, also in open shadow roots. What stands in it is never read.

export function focusedField(): Element | null {
  let { activeElement } = document
  while (activeElement?.shadowRoot?.activeElement) activeElement = activeElement.shadowRoot.activeElement
  return activeElement?.matches('input, textarea, select, [contenteditable]') === true ? activeElement : null
}
