// Classic's home page: header, tabs, sidebar and a few plausible blocks.
import { documentOf } from '../document'
import { type Html, html } from '../html'
import { PERSON_NAME } from '../person'
import type { Visit } from '../visit'
import { classicHeader } from './classic-frame'

const RECENT = ['Northwind Traders', 'Renewal for Blue Yonder', 'Ines Castillo', 'Fabrikam Pilot']
const TASKS = [
  ['11/24', 'Call Ines about the pilot'],
  ['11/25', 'Send the renewal'],
  ['11/30', 'Check the nightly import'],
] as const

export function classicHomePage(visit: Visit): Html {
  const body = html`<div id="contentWrapper">${classicHeader(visit)}
<table class="outer homeTable" id="bodyTable" border="0" cellpadding="0" cellspacing="0" width="100%"><tbody><tr>
<td class="oLeft sidebarCell" id="sidebarCell">${sidebar()}</td>
<td class="oRight" id="bodyCell"><div class="homeHeader"><h1>${PERSON_NAME}</h1><p>Tuesday, a quiet day</p></div>${tasks()}</td>
</tr></tbody></table></div>`
  return documentOf({
    title: 'Salesforce - Home',
    language: visit.org.settings.language,
    bodyClass: 'sfdcBody hasMotif homeTab',
    styles: ['aloha.css', 'classic.css'],
    scripts: ['classic.js'],
    body,
  })
}

function sidebar(): Html {
  return html`<div class="sidebarModule"><h2>Create New...</h2></div>
<div class="sidebarModule"><h2>Recent Items</h2><ul>${RECENT.map((name) => html`<li><a href="/home/home.jsp">${name}</a></li>`)}</ul></div>
<div class="sidebarModule"><h2>Recycle Bin</h2></div>`
}

function tasks(): Html {
  return html`<div class="bPageBlock secondaryPalette"><div class="pbHeader"><h2 class="mainTitle">My Tasks</h2></div>
<div class="pbBody"><table class="list"><thead><tr><th>Date</th><th>Subject</th></tr></thead>
<tbody>${TASKS.map(([date, subject]) => html`<tr><td>${date}</td><td><a href="/home/home.jsp">${subject}</a></td></tr>`)}</tbody></table></div></div>
<div class="bPageBlock secondaryPalette"><div class="pbHeader"><h2 class="mainTitle">Calendar</h2></div>
<div class="pbBody"><p class="explanation">Nothing is planned for the next seven days.</p></div></div>`
}
