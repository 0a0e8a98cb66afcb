// A small webmail on mailbox.example: the mails of all practice orgs, or with `?org=` those of one; and the start page that
// lists the orgs.
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
  const query = ask.url.searchParams
  const org = query.get('org')
  const open = addressOf(org, query.get('of') ?? org ?? '', Number(query.get('mail') ?? 'NaN'))
  return pageReply(mailboxPage(org, inboxOf(world, org), open))
}

interface Received {
  readonly mail: Mail
  /** Holds the number of its arrival in its org, so that it stays right when more mails arrive. */
  readonly address: string
}

/** The newest first. `org`: whose mails are shown; null for those of all. */
function inboxOf(world: World, org: string | null): readonly Received[] {
  return world
    .knownOrgs()
    .filter(({ myDomain }) => org === null || myDomain === org)
    .flatMap(({ myDomain, inbox }) =>
      inbox.map((mail, at) => ({ mail, address: addressOf(org, myDomain, at) })).reverse(),
    )
    .sort((a, b) => b.mail.receivedAt.getTime() - a.mail.receivedAt.getTime())
}

const listAddress = (org: string | null): string => (org === null ? '/' : `/?${new URLSearchParams({ org })}`)

const addressOf = (shown: string | null, org: string, at: number): string =>
  `/?${new URLSearchParams({ [shown === null ? 'of' : 'org']: org, mail: String(at) })}`

function mailboxPage(org: string | null, inbox: readonly Received[], open: string): Html {
  const mail = inbox.find(({ address }) => address === open)?.mail
  const rows = inbox.map((each) => rowOf(org, each, each.address === open))
  const body = html`<header class="mail-top"><span class="mail-mark" aria-hidden="true"></span><h1>Mailbox</h1>
<span class="mail-person">${PERSON_NAME}<small>${PERSON.email}</small></span></header>
<div class="mail-body"><nav class="mail-folders"><a class="on" href="${listAddress(org)}">Inbox <b>${inbox.length}</b></a><span>Sent</span><span>Drafts</span><span>Spam</span></nav>
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

function rowOf(org: string | null, { mail, address }: Received, isOpen: boolean): Html {
  return html`<li class="${isOpen ? 'on' : ''}"><a href="${address}">
<span class="mail-from">${senderName(mail)}</span><time>${timeOf(mail)}</time>
<span class="mail-subject">${mail.subject}</span><span class="mail-preview">${org === null ? `${mail.org} · ` : ''}Sent to ${mail.username}</span></a></li>`
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
