// What becomes of the label in a file of tools: a user who is called nothing yet is called that; nobody is renamed, and no
// two users are called the same.

/** `take`: the user is to be called that. `differs`: the tools have come to another user's list. */
export type LabelOfFile = 'none' | 'same' | 'take' | 'differs'

/** `own`: what the user of the list is called, `others`: what the other users of the org are called. */
export function labelOfFile(label: string, own: string, others: readonly string[]): LabelOfFile {
  if (label === '') return 'none'
  if (label === own) return 'same'
  return own === '' && !others.includes(label) ? 'take' : 'differs'
}
