// driver.js, as its page shows to use it for one element.
import { driver } from 'driver.js'
import css from 'driver.js/dist/driver.css?inline'
import { offer } from './peer'

let tour: ReturnType<typeof driver> | null = null

offer(
  {
    show(element) {
      tour?.destroy()
      tour = driver({ stagePadding: 6 })
      tour.highlight({ element, popover: { title: 'Open your settings', description: 'Click here.' } })
    },
    end() {
      tour?.destroy()
      tour = null
    },
  },
  css,
)
