// Waits until the page has been painted. Work after that no longer delays what the person is waiting to see.

/** The longest wait (ms): a popup that opens out of sight may never be painted. */
const LATEST_MS = 100

/** Resolves when this page has been painted (more than its background), or after 100 ms. */
export function resolveAfterFirstPaint(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, LATEST_MS)
    const observer = new PerformanceObserver((entries) => {
      if (entries.getEntriesByName('first-contentful-paint').length === 0) return
      observer.disconnect()
      resolve()
    })
    observer.observe({ type: 'paint', buffered: true })
  })
}
