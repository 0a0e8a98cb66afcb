// A queue for everything that reads storage and then writes it: one task at a time, so that no change is lost between
// the two.

let lastTask: Promise<unknown> = Promise.resolve()

/** Runs a task after all earlier ones, also where those failed. Settles as the task does. */
export function inWriteQueue<T>(task: () => Promise<T>): Promise<T> {
  const result = lastTask.then(task, task)
  lastTask = result.catch(() => {}) // the caller gets the error; the queue goes on
  return result
}
