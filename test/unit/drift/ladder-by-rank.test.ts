// What a rung may ask of its surroundings: what a box holds or lacks, what is nearest to a mark, what an element is called.
import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { type Rung, type Target, visibleMatches } from '../../../src/salesforce/targets/ladder'
import { groundOf, seen } from '../support/page'
import '../../drift/css'

/** The ids a rung gives on a small page; `x-root` elements with content get it as their shadow root. */
function given(html: string, rung: Partial<Rung>): string[] {
  const { document } = new JSDOM(html).window
  for (const host of document.querySelectorAll('x-root')) {
    host.attachShadow({ mode: 'open' }).append(...host.childNodes)
  }
  const whole: Rung = { by: 'structure', selector: 'a, input', sure: 'yes', ...rung }
  const target: Target = { id: 'thing', step: 'search', rungs: [whole], destination: 'reset-form' }
  return visibleMatches(whole, target, groundOf(document)).map(({ id }) => id)
}

describe('a rung', () => {
  it.each<[string, string, Partial<Rung>, string[]]>([
    [
      'wants its box to hold',
      '<p><a id="a"></a><i></i></p><p><a id="b"></a></p>',
      { within: 'p', holding: 'i' },
      ['a'],
    ],
    [
      'sees what a box holds in shadow roots',
      '<p><a id="a"></a><x-root><i></i></x-root></p>',
      { within: 'p', holding: 'i' },
      ['a'],
    ],
    ['wants its box to lack', '<p><a id="a"></a><x-root><i></i></x-root></p>', { within: 'p', lacking: 'i' }, []],
    ['keeps out of boxes', '<p><x-root><a id="a"></a></x-root></p><a id="b"></a>', { outside: 'p' }, ['b']],
    ['is silent where better marks decide', '<a id="a"></a><form></form>', { unlessPresent: 'form' }, []],
    [
      'looks only into the first row, in the order of the page and not of its roots',
      '<p><x-root><u><a id="a"></a></u></x-root><u><a id="b"></a></u></p>',
      { within: 'p', inFirst: 'u' },
      ['a'],
    ],
    [
      'does not go on to the second row where the first is hidden',
      '<p><u hidden><a id="a"></a></u><x-root><u><a id="b"></a></u></x-root></p>',
      { within: 'p', inFirst: 'u' },
      [],
    ],
    [
      'shows something of its own',
      '<p><a id="a"><i hidden></i></a><a id="b"><i></i></a></p>',
      { within: 'p', showing: 'i' },
      ['b'],
    ],
    [
      'is around the only picture',
      '<p><a id="a"><x-root><i></i></x-root></a><a id="b"></a></p>',
      { around: 'i' },
      ['a'],
    ],
    ['is not beside the picture', '<p><i></i><a id="a"></a></p>', { around: 'i' }, []],
    ['is around no picture of several', '<p><a id="a"><i></i></a><i></i></p>', { around: 'i' }, []],
    [
      'leaves pictures elsewhere alone',
      '<p><a id="a"><i></i></a><b><a id="b"><i></i></a></b></p><p><a id="c"><i></i></a></p>',
      { around: 'i', inFirst: 'p', outside: 'b' },
      ['a'],
    ],
    [
      'takes no picture of the second box where the first has none',
      '<p></p><p><a id="a"><i></i></a></p>',
      { around: 'i', inFirst: 'p' },
      [],
    ],
    [
      'takes no picture of the second box where the first is hidden',
      '<p hidden><a id="a"><i></i></a></p><p><a id="b"><i></i></a></p>',
      { around: 'i', inFirst: 'p' },
      [],
    ],
    ['wants a name', '<a id="a">Reset  It</a><a id="b">Reset It All</a>', { labels: ['Reset It'] }, ['a']],
    [
      'never gives what resets at once',
      '<a id="a" href="/x/ResetApiTokenConfirm"></a><a id="b" href="/x/resetapitokenconfirm?y"></a>',
      {},
      [],
    ],
  ])('%s', (_name, html, rung, expected) => {
    expect(given(html, rung)).toEqual(expected)
  })

  it.each<[string, string, string[]]>([
    ['gives what is in the smallest box around a mark', '<div><p><i></i><a id="a"></a></p><a id="b"></a></div>', ['a']],
    ['looks further out while there is nothing', '<div><p><i></i></p><x-root><a id="b"></a></x-root></div>', ['b']],
    ['does not leave its part of the page', '<div><p><i></i></p><main><a id="b"></a></main></div>', []],
    ['does not choose between two marks', '<p><i></i><a id="a"></a></p><p><i></i></p>', []],
    ['gives nothing without a mark', '<p><a id="a"></a></p>', []],
    ['leaves foreign marks alone', '<p><i></i><a id="a"></a></p><div><i><b></b></i><a id="b"></a></div>', ['a']],
  ])('near a mark %s', (_name, html, expected) => {
    expect(given(html, { near: 'i', lacking: 'b' })).toEqual(expected)
  })
})

describe('the reset form', () => {
  const FORM = 'https://acme.my.salesforce.com/_ui/system/security/ResetApiTokenEdit'
  const inForm = (html: string) => `<form><input type="hidden" name="setupid" value="ResetApiToken">${html}</form>`

  it.each<[string, string, string]>([
    ['is known by its setup id', inForm('<button id="r">Reset</button>'), '#r Reset'],
    ['may have a link for a button', inForm('<a id="r" class="btn" href="#">Reset</a>'), '#r Reset'],
    [
      'tells its button from others only by its name',
      inForm('<button id="r">Reset Security Token</button><p class="pbBottomButtons"><button>Save</button></p>'),
      '#r Reset Security Token',
    ],
    [
      'does not choose between two buttons it cannot name',
      inForm('<button>Zurück</button><p class="pbBottomButtons"><button>Weiter</button></p>'),
      '-',
    ],
    ['has no button in its links', inForm('<a href="/help">Help for this Page</a>'), '-'],
    [
      'is not replaced by a button elsewhere when its own is not there',
      `${inForm('')}<div class="pbBottomButtons"><input id="x" class="btn" type="submit" value="Save"></div>`,
      '-',
    ],
    ['is not the search of the header', '<div id="phHeader"><input id="x" class="btn" type="submit"></div>', '-'],
  ])('%s', (_name, html, expected) => {
    expect(seen(FORM, html)).toContain(expected)
  })
})
