// Whether a person can see a frame of some host, as far as the page around it can tell.
import { describe, expect, it } from 'vitest'
import { showsFrameOf } from '../../../src/content/frames/is-frame-shown'
import { viewOf } from '../support/page'

const FORM = 'https://acme.my.salesforce.com/_ui/system/security/ResetApiTokenEdit'
const LOGIN = 'https://login.salesforce.com/'
const SESSION = 'https://login.salesforce.com/login/sessionserver212.html'

const isShown = (hostname: string, html: string): boolean => {
  const { index, isVisible } = viewOf('https://acme.lightning.force.com/lightning/page/home', html)
  return showsFrameOf(hostname, index, isVisible)
}
const frame = (src: string, more = '') => `<iframe src="${src}" ${more}></iframe>`

describe('a frame of a host', () => {
  it('is shown where one of them is in sight', () => {
    expect(isShown('acme.my.salesforce.com', frame(FORM))).toBe(true)
    expect(isShown('acme.my.salesforce.com', frame(FORM, 'hidden'))).toBe(false)
    expect(isShown('login.salesforce.com', frame(LOGIN, 'hidden') + frame(LOGIN))).toBe(true)
  })

  it('may be one that went on to a login, beside the invisible one of the login host', () => {
    expect(isShown('login.salesforce.com', frame(SESSION, 'hidden') + frame(FORM))).toBe(true)
    expect(isShown('login.salesforce.com', frame(SESSION, 'hidden'))).toBe(false)
  })

  it('is in no sight where no frame is', () => {
    expect(isShown('acme.my.salesforce.com', frame('about:blank', 'hidden'))).toBe(false)
    expect(isShown('acme.my.salesforce.com', '')).toBe(false)
  })
})
