// Personal Information: a Visualforce page that is a form at once, with the e-mail address in a field of it.
// Address and ids as public UI tests on GitHub use them: `PersonalInformationSetup:editPage:pageBlock:` with `firstName`,
// `lastName`, `alias` and `city` for text fields and `userName` for plain text (org.fundacionjala.salesforce and other
// suites), the address in sfdx-browserforce-plugin. None of them touches the e-mail field: that its id ends in `email`
// follows from the others. Nothing that is saved here is kept.
import { type Html, html, type Piece } from '../html'
import { personalLabelsOf } from '../labels/personal'
import { PERSON, PERSON_ALIAS, PERSON_NAME } from '../person'
import { LANDING_LEAF, LANDING_PAGE, leafLabel } from '../tree'
import { labelsFor, type Visit } from '../visit'
import { alohaPage, pageBlock, pageTitle } from './aloha'

const FORM = 'PersonalInformationSetup:editPage'
const BLOCK = `${FORM}:pageBlock`
const [FIRST_NAME = '', LAST_NAME = ''] = PERSON_NAME.split(' ')

export function personalInformationPage(visit: Visit): Html {
  const title = leafLabel(LANDING_LEAF, labelsFor(visit))
  const block = pageBlock({
    form: formOf(visit),
    header: html`<h2 class="mainTitle">${title}</h2><div class="pbButton">${buttons(visit, 'top')}</div>`,
    body: html`<table class="detailList"><tbody>${rows(visit)}</tbody></table>`,
    bottom: buttons(visit, 'bottom'),
  })
  return alohaPage(visit, { title, leaf: LANDING_LEAF, body: [pageTitle(title), block] })
}

function formOf({ ask }: Visit): Html {
  const query = ask.url.searchParams
  const hidden = (name: string, value: string) => html`<input type="hidden" name="${name}" value="${value}">`
  return html`<form id="${FORM}" name="${FORM}" method="post" action="${LANDING_PAGE + ask.url.search}">
${hidden(FORM, FORM)}${hidden('retURL', query.get('retURL') ?? '/')}${hidden('setupid', LANDING_LEAF)}`
}

function buttons(visit: Visit, where: 'top' | 'bottom'): Piece {
  const { save, cancel } = personalLabelsOf(visit.org.settings.language)
  const button = (name: string, label: string) =>
    html`<input class="btn" type="submit" id="${BLOCK}:${where}:${name}" name="${BLOCK}:${where}:${name}" value="${label}" title="${label}">`
  return [button('save', save), ' ', button('cancel', cancel)]
}

function rows(visit: Visit): Piece {
  const labels = personalLabelsOf(visit.org.settings.language)
  return [
    field('firstName', labels.firstName, FIRST_NAME),
    required('lastName', labels.lastName, LAST_NAME),
    required('alias', labels.alias, PERSON_ALIAS),
    required('email', labels.email, PERSON.email),
    row(labelsFor(visit).username, html`<span id="${BLOCK}:userName">${PERSON.username}</span>`),
    field('title', 'Title', 'Integration Manager'),
    field('companyName', 'Company', 'Acme'),
    field('phone', 'Phone', ''),
    field('city', 'City', 'Delft'),
  ]
}

const row = (label: Piece, content: Html): Html =>
  html`<tr><th class="labelCol" scope="row">${label}</th><td class="dataCol">${content}</td></tr>`

const labelFor = (name: string, label: Piece): Html => html`<label for="${BLOCK}:${name}">${label}</label>`

const input = (name: string, value: string): Html =>
  html`<input id="${BLOCK}:${name}" name="${BLOCK}:${name}" type="text" size="30" value="${value}">`

const field = (name: string, label: string, value: string): Html => row(labelFor(name, label), input(name, value))

/** A red bar beside the field, and a star for those who do not see it. */
const required = (name: string, label: string, value: string): Html =>
  row(
    labelFor(name, html`<span class="assistiveText">*</span>${label}`),
    html`<div class="requiredInput"><div class="requiredBlock"></div>${input(name, value)}</div>`,
  )
