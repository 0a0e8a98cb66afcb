// The moment after which work no longer delays what the person is waiting to see.

/** A page that is not painted, like a popup that opens out of sight, is not waited for longer (ms). */
const LATEST = 100

/** Once something of this page has been painted, more than its background. */
export function firstPaint(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, LATEST)
    const observer = new PerformanceObserver((paints) => {
      if (paints.getEntriesByName('first-contentful-paint').length === 0) return
      observer.disconnect()
      resolve()
    })
    observer.observe({ type: 'paint', buffered: true })
  })
}
