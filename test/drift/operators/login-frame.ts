// A frame of the login host joins the page, as Salesforce puts it on pages of people who are logged in.
import { nameOf } from '../dom'
import { make } from '../look-alikes/build'
import { type Operator, placeIn } from '../scene'

const PAGES = ['login/sessionserver212.html', 'login/sessionserver190.html', 'login-messages/promos.html', ''] as const
/** Elements that a frame may not stand beside. */
const BOUND = 'tr, td, th, tbody, thead, tfoot, option'

export const loginFrame: Operator = {
  name: 'frame of the login host',
  apply(scene) {
    const { document, random } = scene
    const src = `https://login.salesforce.com/${random.pick(PAGES) ?? ''}`
    const frame = make(document, 'iframe', { src, title: 'login', width: '1', height: '1' })
    if (random.chance(0.7)) frame.setAttribute('hidden', '')
    const place = random.chance(0.5) ? null : placeIn(scene)
    if (place === null || place.matches(BOUND)) {
      document.body.append(frame)
      return `${src} at the end`
    }
    if (random.chance(0.5)) place.before(frame)
    else place.after(frame)
    return `${src} beside ${nameOf(place)}`
  },
}
