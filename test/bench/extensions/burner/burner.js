// Burns 1 ms of every 20 ms of the main thread while the page asks for it: what the bench must report as 5 %. In pieces as short as
// ours are: long ones make the page miss frames, and then the page does less.
const EVERY = 20
const SHARE = 0.05

/** The clock goes in steps of 0.1 ms. Where it has jumped further, the processor was with somebody else: that is not burnt. */
const LONGEST_STEP = 0.2

/** When a tick that comes late makes up for what was missed, the share stays what it is over any span. */
let since = 0
let owed = 0

function tick() {
  if (document.documentElement.dataset.burn === undefined) {
    since = 0
    return
  }
  let last = performance.now()
  owed += (since === 0 ? EVERY : last - since) * SHARE
  since = last
  while (owed > 0) {
    const now = performance.now()
    if (now - last <= LONGEST_STEP) owed -= now - last
    last = now
  }
}

setInterval(tick, EVERY)
