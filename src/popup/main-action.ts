// What takes the keyboard focus when what was clicked has gone with its state.

export const MAIN_ACTION = 'main .primary, [data-field="mailbox"], [data-action="more"]'
