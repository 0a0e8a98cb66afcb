// What all Classic ("Aloha") pages share, framed in Lightning or within Classic: title, block, buttons, hidden start.
import { documentOf } from '../document'
import { type Html, html, type Piece } from '../html'
import type { Visit } from '../visit'
import { classicFrame } from './classic-frame'
import { picture } from './pictures'

export interface AlohaParts {
  readonly title: string
  /** the id of the tree's leaf this page belongs to */
  readonly leaf: string
  /** tells the shell around the frame that this page shows, so that it can put it in its address */
  readonly announce?: boolean
  readonly scripts?: readonly string[]
  readonly body: Piece
}

/** Bare when a frame holds it (or asked for it), with Classic's header and tree when a Classic user opens it. */
export function alohaPage(visit: Visit, parts: AlohaParts): Html {
  const bare = visit.ask.framed || visit.ask.url.searchParams.has('isdtp') || visit.org.settings.ui === 'lightning'
  const announcement = parts.announce && html`<span id="practice-announce" hidden></span>`
  return documentOf({
    title: `${parts.title} ~ Salesforce`,
    language: visit.org.settings.language,
    bodyClass: bare ? 'sfdcBody bare' : 'sfdcBody hasMotif setupTab',
    styles: bare ? ['aloha.css'] : ['aloha.css', 'classic.css', 'classic-tree.css'],
    earlyScripts: ['aloha.js'],
    scripts: [...(bare ? [] : ['classic.js', 'classic-quick-find.js']), ...(parts.scripts ?? [])],
    framed: visit.ask.framed,
    body: [
      announcement,
      bare ? html`<div class="alohaContent">${parts.body}</div>` : classicFrame(visit, parts.leaf, parts.body),
    ],
  })
}

export function pageTitle(title: string): Html {
  return html`<div class="bPageTitle"><div class="ptBody"><div class="content"><h1 class="noSecondHeader pageType">${title}</h1></div>
<div class="links"><a class="helpLink" href="#help"><span class="helpText">Help for this Page</span>${picture('help', 'helpImage')}</a></div></div></div>`
}

/** A page block as a form: buttons in its header, rows in its body, buttons at its bottom. */
export function pageBlock(parts: { form: Html; header?: Piece; body: Piece; bottom?: Piece }): Html {
  return html`<div class="bPageBlock brandSecondaryBrd secondaryPalette">${parts.form}
<div class="pbHeader">${parts.header}</div>
<div class="pbBody">${parts.body}</div>
<div class="pbBottomButtons">${parts.bottom}</div>
</form></div>`
}

export function submitButton(name: string, label: string): Html {
  return html`<input class="btn" type="submit" name="${name}" value="${label}" title="${label}">`
}
