// The card: what to do now, and the way out of it. Nothing here changes anything in Salesforce.
import { render } from 'preact'
import { useState } from 'preact/hooks'
import { t } from '../browser/i18n'
import { tellBackground } from '../state/messages'
import type { CardContent } from './card-content'
import { Troubles } from './troubles'

export interface CardActions {
  readonly onClose: () => void
  readonly onShow: () => void
}

/** Draws the card into its element, which carries the dialog role and the step. */
export function renderCard(card: HTMLElement, content: CardContent, actions: CardActions): void {
  card.dataset.card = ''
  card.dataset.step = content.step
  card.role = 'dialog'
  card.tabIndex = -1
  card.ariaLabel = `${content.progress}. ${content.heading}`
  render(<Card key={content.step} content={content} actions={actions} />, card)
}

function Card({ content, actions }: { content: CardContent; actions: CardActions }) {
  return (
    <>
      <header>
        <span class="progress">{content.progress}</span>
        <button type="button" class="close" data-action="close" aria-label={t('card_close')} onClick={actions.onClose}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M4 4l8 8M12 4l-8 8" />
          </svg>
        </button>
      </header>
      <h2>{content.heading}</h2>
      <SentenceLine content={content} />
      {content.note !== null && <p class="note">{content.note}</p>}
      <Offers content={content} actions={actions} />
      <Footer content={content} />
    </>
  )
}

function SentenceLine({ content: { sentence } }: { content: CardContent }) {
  const [before, after] = sentence.parts
  return (
    <p class="sentence">
      {before}
      {sentence.typeText !== null && <kbd data-type-text>{sentence.typeText}</kbd>}
      {after}
    </p>
  )
}

function Offers({ content, actions }: { content: CardContent; actions: CardActions }) {
  const { settingsHref, formHref, addressHref, offersToShow, done, offersToSave } = content
  return (
    <>
      {settingsHref !== null && (
        <a class="primary" data-action="open-settings" href={settingsHref} target="_top">
          {t('card_open_settings')}
        </a>
      )}
      {formHref !== null && (
        <a class="primary" data-action="open-form" href={formHref} target="_top">
          {t('card_open_form')}
        </a>
      )}
      {addressHref !== null && (
        <p>
          <a data-action="show-address" href={addressHref} target="_top">
            {t('card_show_address')}
          </a>
        </p>
      )}
      {offersToShow && (
        <button type="button" class="primary" data-action="show" onClick={actions.onShow}>
          {t('card_show')}
        </button>
      )}
      {done !== null && (
        <button
          type="button"
          class="primary"
          data-action="toggle"
          onClick={() => void tellBackground({ kind: 'ticked', step: done, done: true })}
        >
          {t('card_done')}
        </button>
      )}
      {offersToSave && (
        <button
          type="button"
          class="primary"
          data-action="open-checklist"
          onClick={() => void tellBackground({ kind: 'open-checklist' })}
        >
          {t('card_save')}
        </button>
      )}
    </>
  )
}

function Footer({ content }: { content: CardContent }) {
  const { step, plain, back, skip, opensHelp } = content
  const [openFor, setOpenFor] = useState<string | null>(null)
  const isOpen = opensHelp ? openFor !== step : openFor === step
  const toggle = () => setOpenFor(openFor === step ? null : step)
  const move = (to: typeof step) => void tellBackground({ kind: 'moved', plain, from: step, to })
  return (
    <>
      <footer>
        <button type="button" data-action="back" disabled={back === null} onClick={() => back !== null && move(back)}>
          {t('card_back')}
        </button>
        <button type="button" data-action="skip" disabled={skip === null} onClick={() => skip !== null && move(skip)}>
          {t('card_skip')}
        </button>
        <button type="button" data-action="trouble" aria-expanded={isOpen} onClick={toggle}>
          {t('card_trouble')}
        </button>
      </footer>
      {isOpen && <Troubles content={content} />}
    </>
  )
}
