// What takes the keyboard focus when what was clicked has gone with its state.

export const MAIN_ACTION = 'main .primary, [data-field="mailbox"], [data-action="more"]'

/** The heading of what is next, where a step was ticked. */
export const NEXT_HEADING = 'main h2[tabindex]'
