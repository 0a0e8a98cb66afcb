// shepherd.js, as its page shows to use it, with its overlay.
import Shepherd from 'shepherd.js'
import css from 'shepherd.js/dist/css/shepherd.css?inline'
import { offer } from './peer'

type Tour = InstanceType<typeof Shepherd.Tour>

let tour: Tour | null = null

function end(): void {
  tour?.cancel()
  tour = null
  for (const left of document.querySelectorAll('.shepherd-modal-overlay-container')) left.remove()
}

offer(
  {
    show(element) {
      end()
      tour = new Shepherd.Tour({ useModalOverlay: true, defaultStepOptions: { modalOverlayOpeningPadding: 6 } })
      const attachTo = { element: element as HTMLElement, on: 'bottom' as const }
      tour.addStep({ id: 'open-settings', title: 'Open your settings', text: 'Click here.', attachTo })
      void tour.start()
    },
    end,
  },
  css,
)
