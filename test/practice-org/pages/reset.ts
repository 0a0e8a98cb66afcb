// The page this project is about: the form with one button, and the confirmation after it.
import { type Html, html } from '../html'
import { PERSON } from '../person'
import { RESET_LEAF } from '../tree'
import { labelsFor, type Visit } from '../visit'
import { alohaPage, pageBlock, pageTitle, submitButton } from './aloha'
import { picture } from './pictures'

export function formPage(visit: Visit): Html {
  const label = labelsFor(visit).resetButton
  const query = visit.ask.url.searchParams
  const hidden = (name: string, value: string) => html`<input type="hidden" name="${name}" value="${value}">`
  const block = pageBlock({
    form: html`<form id="editPage" name="editPage" method="${visit.org.settings.formMethod}" action="/_ui/system/security/ResetApiTokenConfirm">
${hidden('retURL', query.get('retURL') ?? '/')}${hidden('setupid', RESET_LEAF)}${query.has('isdtp') && hidden('isdtp', 'p1')}`,
    body: [
      html`<p class="explanation">Programs that log in from outside your company's trusted network need a security token besides your password. The
token is a mix of letters and digits in which capitals count. Each new password brings a new token, too.</p>`,
      warning('Once you reset the token, the one you use now stops working in every program that has it.'),
    ],
    bottom: submitButton('save', label),
  })
  return alohaPage(visit, { title: label, leaf: RESET_LEAF, body: [pageTitle(label), block] })
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
