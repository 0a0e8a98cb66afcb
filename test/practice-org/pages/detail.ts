// The other leaves of the tree: a Classic detail page with a few rows and a harmless Edit button.
import { type Html, html } from '../html'
import { leafLabel } from '../tree'
import { labelsFor, type Visit } from '../visit'
import { alohaPage, pageBlock, pageTitle, submitButton } from './aloha'

type Row = readonly [label: string, value: string]

export function detailPage(visit: Visit, leaf: string): Html {
  const title = leafLabel(leaf, labelsFor(visit))
  const edit = submitButton('edit', 'Edit')
  const block = pageBlock({
    form: html`<form id="editPage" method="get" action="${visit.ask.url.pathname}">
<input type="hidden" name="setupid" value="${leaf}">${visit.ask.url.searchParams.has('isdtp') && html`<input type="hidden" name="isdtp" value="p1">`}`,
    header: html`<h2 class="mainTitle">${title}</h2> ${edit}`,
    body: html`<table class="detailList"><tbody>${rowsOf(title).map(rowOf)}</tbody></table>`,
    bottom: edit,
  })
  return alohaPage(visit, { title, leaf, body: [pageTitle(title), block] })
}

function rowsOf(title: string): readonly Row[] {
  return [
    ['Setting', title],
    ['State', 'As your administrator left it'],
  ]
}

function rowOf([label, value]: Row): Html {
  return html`<tr><td class="labelCol"><label>${label}</label></td><td class="data2Col">${value}</td></tr>`
}
