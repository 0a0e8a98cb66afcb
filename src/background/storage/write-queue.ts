// One change at a time: whatever reads and then writes storage takes its turn here.

let lastTask: Promise<unknown> = Promise.resolve()

/** Runs the task after all earlier ones, whether those failed or not. */
export function inWriteQueue<T>(task: () => Promise<T>): Promise<T> {
  const turn = lastTask.then(task, task)
  lastTask = turn.catch(() => {}) // the caller has the error; the queue goes on
  return turn
}
