// The page this project is about: the form with one button, and the confirmation after it.
import { type Html, html } from '../html'
import { PERSON } from '../person'
import { RESET_LEAF } from '../tree'
import { labelsFor, type Visit } from '../visit'
import { alohaPage, pageBlock, pageTitle, submitButton } from './aloha'
import { picture } from './pictures'

const CONFIRM = '/_ui/system/security/ResetApiTokenConfirm'

const hidden = (name: string, value: string): Html => html`<input type="hidden" name="${name}" value="${value}">`

const explanation = (): Html[] => [
  html`<p class="explanation">Programs that log in from outside your company's trusted network need a security token besides your password. The
token is a mix of letters and digits in which capitals count. Each new password brings a new token, too.</p>`,
  warning('Once you reset the token, the one you use now stops working in every program that has it.'),
]

export function formPage(visit: Visit): Html {
  const label = labelsFor(visit).resetButton
  const { resetButton } = visit.org.settings
  const block = resetButton === 'outside' ? blockWithoutForm(visit, label) : blockWithForm(visit, label)
  return alohaPage(visit, {
    title: label,
    leaf: RESET_LEAF,
    scripts: ['reset-button.js'],
    body: [pageTitle(label), block],
  })
}

function blockWithForm(visit: Visit, label: string): Html {
  const query = visit.ask.url.searchParams
  const { formMethod, resetButton } = visit.org.settings
  const isScripted = resetButton === 'script' || resetButton === 'link'
  const action = isScripted ? visit.ask.url.pathname : CONFIRM
  const button = isScripted ? scriptedButton(visit, label) : submitButton('save', label)
  return pageBlock({
    form: html`<form id="editPage" name="editPage" method="${formMethod}" action="${action}">
${hidden('retURL', query.get('retURL') ?? '/')}${hidden('setupid', RESET_LEAF)}${query.has('isdtp') && hidden('isdtp', 'p1')}`,
    header: resetButton === 'twice' && html`<div class="pbButton">${button}</div>`,
    body: explanation(),
    bottom: button,
  })
}

/** The block of a page without any form: its button goes to the confirmation by a script. */
function blockWithoutForm(visit: Visit, label: string): Html {
  return html`<div class="bPageBlock brandSecondaryBrd secondaryPalette"><div class="pbHeader"></div><div class="pbBody">${explanation()}</div>
<div class="pbBottomButtons"><table><tbody><tr><td class="pbButtonb">${scriptedButton(visit, label)}</td></tr></tbody></table></div></div>`
}

function scriptedButton(visit: Visit, label: string): Html {
  const framed = visit.ask.url.searchParams.has('isdtp') ? '&isdtp=p1' : ''
  const address = `${CONFIRM}?retURL=%2F&setupid=${RESET_LEAF}${framed}`
  if (visit.org.settings.resetButton === 'link')
    return html`<a class="btn" data-practice-go="${address}" href="javascript:navigateToUrl('${address}','DETAIL','save');" title="${label}">${label}</a>`
  return html`<input class="btn" type="button" name="save" data-practice-go="${address}" value="${label}" title="${label}">`
}

export function confirmPage(visit: Visit): Html {
  const label = labelsFor(visit).resetButton
  const body = html`${pageTitle(label)}
<div class="bPageBlock secondaryPalette"><div class="pbHeader"></div><div class="pbBody">
<p class="explanation">A new security token is on its way by e-mail to <b>${PERSON.email}</b>. The old one no longer works.</p>
</div></div>`
  const announce = visit.ask.framed && visit.org.settings.doneIn === 'top'
  return alohaPage(visit, { title: label, leaf: RESET_LEAF, announce, body })
}

function warning(text: string): Html {
  return html`<div class="message warningM3" role="alert"><table class="messageTable"><tbody><tr>
<td>${picture('lock', 'msgIcon')}</td><td class="messageCell"><div class="messageText">${text}</div></td>
</tr></tbody></table></div>`
}
