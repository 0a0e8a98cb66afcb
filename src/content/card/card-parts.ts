// The parts of the card from top to bottom: head, what to do, notes, offers, the way back and on, help.
import { t } from '../../browser/i18n'
import { STEP_IDS, type StepId, stepIndex } from '../../guide/steps'
import { requestFromBackground } from '../../state/messages/messages'
import type { CardContent } from './card-content'
import { CHEVRON, CLOSE, INFO, MARK, WARNING } from './card-icons'
import type { Note } from './card-notes'
import { offeredActions } from './card-offers'
import type { SentencePart } from './card-sentences'
import { type CopyActions, copyButton } from './copy-button'
import { button, h, icon } from './dom-patch'
import { helpPanel } from './help-panel'
import type { OpenSections, SetOpenSections } from './open-sections'

export interface CardActions {
  readonly onClose: () => void
  readonly onScrollToTarget: () => void
  /** Its size may have changed. */
  readonly onRedrawn: () => void
  /** Says a text to a screen reader. */
  readonly say: (text: string) => void
}

export type CardPart = HTMLElement | null

export function cardParts(
  content: CardContent,
  actions: CardActions,
  open: OpenSections,
  setOpen: SetOpenSections,
): CardPart[] {
  const { step, heading, sentence, notes, back, skip } = content
  const copying: CopyActions = { setOpen, say: actions.say }
  const [mainAction = null, ...otherActions] = offeredActions(content, actions.onScrollToTarget)
  const isHelpOpen = open.help ?? content.opensHelp
  const toggleHelp = (): void => setOpen({ help: !isHelpOpen, showsMessage: false })
  return [
    head(content, actions),
    h(
      'div',
      { class: 'track', 'aria-hidden': 'true' },
      ...STEP_IDS.map((id, at) => h('i', { class: id === step ? 'now' : at < stepIndex(step) && 'done' })),
    ),
    h('h2', {}, heading),
    h('p', { class: 'sentence' }, ...sentence.map((part) => sentencePart(part, open, copying))),
    ...notes.map(noteParagraph),
    ...otherActions,
    h(
      'footer',
      {},
      mainAction,
      moveButton('back', t('card_back'), content, back),
      moveButton('skip', t('card_skip'), content, skip),
      button('trouble', toggleHelp, { 'aria-expanded': `${isHelpOpen}` }, t('card_trouble'), icon(CHEVRON)),
    ),
    isHelpOpen ? helpPanel(content, open, copying) : null,
  ]
}

const head = ({ progress }: CardContent, { onClose }: CardActions): HTMLElement =>
  h(
    'header',
    {},
    icon(MARK, { class: 'mark' }),
    h('span', { class: 'by' }, t('extension_name')),
    h('span', { class: 'progress' }, progress),
    button(
      'close',
      onClose,
      { class: 'close', 'aria-label': t('card_close'), title: t('card_close_hint') },
      icon(CLOSE),
    ),
  )

/** A label is in the page's language and direction, not in ours. What to type copies itself, or is selected where it cannot. */
function sentencePart({ text, kind }: SentencePart, open: OpenSections, copying: CopyActions): HTMLElement | string {
  if (kind === undefined) return text
  if (kind === 'label') return h('b', { dir: 'auto', lang: document.documentElement.lang }, text)
  const typed = h('kbd', { 'data-type-text': '' }, text)
  const select = ({ firstChild }: HTMLElement): void => getSelection()?.selectAllChildren(firstChild ?? typed)
  const label = { 'aria-label': t('card_copy_text', text) }
  const copy = copyButton('copy-text', text, open, copying, select, label)
  const chip = h('span', { class: 'chip' }, typed, copy)
  chip.onclick = copy.onclick // a click on the button comes here, too
  copy.onclick = null
  return chip
}

const noteParagraph = ({ text, title, isCaution }: Note): HTMLElement =>
  h(
    'p',
    { class: isCaution ? 'note caution' : 'note' },
    icon(isCaution ? WARNING : INFO),
    h('span', {}, title === undefined ? null : h('b', {}, title), title === undefined ? null : ' ', text),
  )

/** Back and Skip: they change only which step the guide takes for the current one. */
function moveButton(action: string, label: string, { derivedStep, step }: CardContent, to: StepId | null): HTMLElement {
  const move = (): void => {
    if (to !== null) void requestFromBackground({ kind: 'moved', derived: derivedStep, from: step, to })
  }
  return button(action, move, { disabled: to === null }, label)
}
