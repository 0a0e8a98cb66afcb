// Spans of time that are measured, or after which something is known to have settled: the only waits for time in the bench.

/** Lets a span (ms) go by. */
export const span = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))
