// Burns 5 ms of every 100 ms of the main thread while the page asks for it: what the bench must report as 5 %.
const EVERY = 100
const SHARE = 0.05

/** When a tick that comes late makes up for what was missed, the share stays what it is over any span. */
let since = 0

function tick() {
  if (document.documentElement.dataset.burn === undefined) {
    since = 0
    return
  }
  const now = performance.now()
  const owed = since === 0 ? EVERY * SHARE : (now - since) * SHARE
  since = now
  while (performance.now() - now < owed) {
    // burns
  }
}

setInterval(tick, EVERY)
