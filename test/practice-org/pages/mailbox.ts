// A small webmail on mailbox.example: one inbox for each practice org, and the start page that lists the orgs.
import { documentOf } from '../document'
import { type Html, html } from '../html'
import { type Ask, pageReply, type Reply } from '../http'
import type { Mail } from '../mail'
import { PERSON, PERSON_NAME } from '../person'
import type { World } from '../world'
import { notFoundPage } from './not-found'
import { startPage } from './start'

export function answerForMailbox(world: World, ask: Ask): Reply {
  if (ask.url.pathname === '/start') return pageReply(startPage(world))
  if (ask.url.pathname !== '/') return pageReply(notFoundPage(), 404)
  const org = ask.url.searchParams.get('org') || 'acme'
  const inbox = world.has(org) ? world.org(org).inbox : []
  return pageReply(mailboxPage(org, inbox, Number(ask.url.searchParams.get('mail') ?? 'NaN')))
}

/** Mails have the number of their arrival as address, so that a link to one stays right when more arrive. */
function mailboxPage(org: string, inbox: readonly Mail[], open: number): Html {
  const mail = inbox[open]
  const rows = inbox.map((each, index) => rowOf(org, each, index, index === open)).reverse()
  const body = html`<header class="mail-top"><span class="mail-mark" aria-hidden="true"></span><h1>Mailbox</h1>
<span class="mail-person">${PERSON_NAME}<small>${PERSON.email}</small></span></header>
<div class="mail-body"><nav class="mail-folders"><a class="on" href="/?org=${encodeURIComponent(org)}">Inbox <b>${inbox.length}</b></a><span>Sent</span><span>Drafts</span><span>Spam</span></nav>
<main class="mail-list"><h2>Inbox</h2>${rows.length ? html`<ul>${rows}</ul>` : nothingYet()}</main>
<section class="mail-open">${mail ? messageOf(mail) : html`<p class="mail-hint">${rows.length ? 'Choose a message to read it.' : ''}</p>`}</section></div>`
  return documentOf({
    title: `Inbox (${inbox.length}) – Mailbox`,
    isElsewhere: true,
    bodyClass: 'mailbox',
    styles: ['mailbox.css'],
    body,
  })
}

function nothingYet(): Html {
  return html`<div class="mail-empty"><span class="mail-mark" aria-hidden="true"></span><p>No mail yet</p>
<small>New mail shows when you reload the page.</small></div>`
}

function rowOf(org: string, mail: Mail, index: number, open: boolean): Html {
  return html`<li class="${open ? 'on' : ''}"><a href="/?org=${encodeURIComponent(org)}&amp;mail=${index}">
<span class="mail-from">${senderName(mail)}</span><time>${timeOf(mail)}</time>
<span class="mail-subject">${mail.subject}</span><span class="mail-preview">Sent to ${mail.username}</span></a></li>`
}

function messageOf(mail: Mail): Html {
  return html`<article><h2>${mail.subject}</h2>
<p class="mail-meta"><b>${senderName(mail)}</b> &lt;<span class="mail-sender">${mail.from}</span>&gt;<br>to ${mail.to} · ${timeOf(mail)}</p>
${mail.kind === 'token' ? tokenText(mail) : codeText(mail)}</article>`
}

function tokenText(mail: Mail): Html {
  return html`<p>Hello ${PERSON_NAME},</p><p>the security token of your user was reset. From now on only the one below works.</p>
<dl><dt>Username</dt><dd>${mail.username}</dd><dt>Org</dt><dd>${mail.org}</dd>
<dt>Security token (case-sensitive)</dt><dd><code class="mail-token">${mail.token}</code></dd></dl>
<p>Programs that ask only for a password take your password with the token right behind it, without a space between.</p>`
}

function codeText(mail: Mail): Html {
  return html`<p>Hello ${PERSON_NAME},</p><p>somebody, hopefully you, logs in from a new browser. Enter this code there:</p>
<dl><dt>Verification code</dt><dd><code class="mail-code">${mail.token}</code></dd></dl>`
}

function senderName(mail: Mail): string {
  return mail.kind === 'token' ? 'Salesforce' : 'Salesforce Identity'
}

function timeOf(mail: Mail): string {
  return mail.receivedAt.toTimeString().slice(0, 5)
}
