// intro.js, as its page shows to use it for one element.
import { introJs } from 'intro.js'
import css from 'intro.js/introjs.css?inline'
import { offer } from './peer'

let tour: ReturnType<typeof introJs> | null = null

function end(): void {
  tour?.exit()
  tour = null
  for (const left of document.querySelectorAll('[class^=introjs-]')) left.remove()
}

offer(
  {
    show(element) {
      end()
      tour = introJs()
      tour.setOptions({ steps: [{ element, intro: 'Open your settings: click here.' }] })
      tour.start()
    },
    end,
  },
  css,
)
