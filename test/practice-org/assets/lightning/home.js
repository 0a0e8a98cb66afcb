// The Home page of the Sales app, with a few plausible cards, and a plain page for everything else.
import { settings } from './config.js'
import { h } from './dom.js'
import { draw, icon } from './icons.js'
import { shellHref } from './router.js'

export function homeView() {
  return h(
    'div',
    { class: 'homeHomePage' },
    h('div', { class: 'homeMain' }, performance(), h('div', { class: 'homeRow' }, events(), tasks())),
    h('div', { class: 'homeAside' }, assistant(), recent(), settings.avatar === 'picture' && feed()),
  )
}

export function otherView(title) {
  return h(
    'div',
    { class: 'homeHomePage' },
    card(title, h('p', { class: 'quiet' }, 'The practice org has no content for this page.')),
  )
}

function card(title, ...body) {
  return h(
    'article',
    { class: 'slds-card' },
    h('h2', { class: 'slds-card__header' }, title),
    h('div', { class: 'slds-card__body' }, ...body),
  )
}

function performance() {
  const figure = (name, value) => h('span', { class: 'figure' }, h('small', {}, name), h('b', {}, value))
  const chart = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  chart.setAttribute('viewBox', '0 0 640 150')
  chart.setAttribute('class', 'performanceChart')
  draw(
    chart,
    '<path d="M0 20h640M0 60h640M0 100h640M0 140h640" class="grid"/><path d="M0 132 90 126 160 112 260 108 340 82 430 74 520 46 640 30" class="closed"/><path d="M0 48h640" class="goal"/>',
  )
  return card(
    'Quarterly Performance',
    h(
      'div',
      { class: 'figures' },
      figure('Closed', '$184,500'),
      figure('Open (>70%)', '$62,000'),
      figure('Goal', '$240,000'),
    ),
    chart,
  )
}

function events() {
  return card("Today's Events", h('p', { class: 'quiet' }, 'Free for the rest of the day.'))
}

function tasks() {
  const rows = ['Call Ines about the pilot', 'Send the renewal', 'Check the nightly import']
  return card(
    "Today's Tasks",
    h(
      'ul',
      { class: 'rows' },
      rows.map((text) => h('li', {}, h('span', { class: 'box' }), text)),
    ),
  )
}

/** Other people, each with a picture that can be clicked. */
function feed() {
  const post = (id) =>
    h(
      'div',
      { class: 'post' },
      h('button', { type: 'button' }, h('img', { src: `/profilephoto/${id}/T`, alt: '', width: '24', height: '24' })),
    )
  return card('Chatter', ['729', '730'].map(post))
}

function assistant() {
  return card('Assistant', h('p', { class: 'quiet' }, 'Nothing needs your attention right now.'))
}

function recent() {
  const rows = ['Northwind Traders', 'Renewal for Blue Yonder', 'Ines Castillo', 'Fabrikam Pilot']
  const link = (text) => h('li', {}, icon('star'), h('a', { href: shellHref('/o/Account/home') }, text))
  return card('Recent Records', h('ul', { class: 'rows' }, rows.map(link)))
}
