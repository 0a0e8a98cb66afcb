// One change at a time: whatever reads and then writes storage takes its turn here.

let last: Promise<unknown> = Promise.resolve()

/** Runs the task after all earlier ones, whether those failed or not. */
export function inTurn<T>(task: () => Promise<T>): Promise<T> {
  const turn = last.then(task, task)
  last = turn.catch(() => {}) // the caller has the error; the queue goes on
  return turn
}
