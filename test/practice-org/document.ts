// The skeleton of every page, with the strip that says this is not Salesforce (never inside frames).
import { Html, html, type Piece } from './html'
import { INVENTED, labelsOf } from './labels'
import { inventPage } from './labels/xx'

export interface DocumentParts {
  readonly title: string
  readonly language?: string
  readonly bodyClass?: string
  readonly styles: readonly string[]
  readonly scripts?: readonly string[]
  /** scripts that must run before anything is shown */
  readonly earlyScripts?: readonly string[]
  readonly framed?: boolean
  /** A page of somebody else's: without the frame that Salesforce's login host puts into its pages. */
  readonly isElsewhere?: boolean
  readonly body: Piece
}

/** The invisible frame of the login host in every page; what answers in it is in `pages/session-frame.ts`. */
const SESSION_FRAME = html`<iframe src="https://login.salesforce.com/login/sessionserver212.html" title="" hidden></iframe>`

export const ASSETS = '/practice-assets/'

const RIGHT_TO_LEFT = new Set(['ar', 'he', 'iw', 'fa', 'ur', 'yi'])

export function directionOf(language: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(language.split('_')[0] ?? '') ? 'rtl' : 'ltr'
}

export function documentOf(parts: DocumentParts): Html {
  const language = parts.language ?? 'en'
  const styles = parts.framed ? parts.styles : [...parts.styles, 'strip.css']
  const page = html`<!DOCTYPE html>
<html lang="${language.replace('_', '-')}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<title>${parts.title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
${parts.earlyScripts?.map((file) => html`<script src="${ASSETS + file}"></script>\n`)}
${styles.map((file) => html`<link rel="stylesheet" href="${ASSETS + file}">\n`)}
${parts.scripts?.map((file) => html`<script type="module" src="${ASSETS + file}"></script>\n`)}
</head>
<body class="${parts.bodyClass ?? ''}">
${parts.body}
${!parts.framed && !parts.isElsewhere && SESSION_FRAME}
${!parts.framed && html`<div class="practice-strip" role="note">Practice org: a reconstruction for Token Guide, not Salesforce</div>`}
</body>
</html>
`
  return language === INVENTED ? new Html(inventPage(page.text, labelsOf(INVENTED))) : page
}
