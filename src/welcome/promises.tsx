// What the extension never does, in three cards.
import type { ComponentType } from 'preact'
import { type MessageKey, t } from '../browser/i18n'
import { NoClickIcon, NoLookIcon, NoNetIcon } from './welcome-icons'

const PROMISES: readonly [Icon: ComponentType, title: MessageKey, text: MessageKey][] = [
  [NoClickIcon, 'welcome_clicks_title', 'welcome_clicks_text'],
  [NoLookIcon, 'welcome_reads_title', 'welcome_reads_text'],
  [NoNetIcon, 'welcome_sends_title', 'welcome_sends_text'],
]

export const Promises = () => (
  <div class="thirds">
    {PROMISES.map(([Icon, title, text]) => (
      <section key={title} class="card promise">
        <Icon />
        <h2>{t(title)}</h2>
        <p class="quiet">{t(text)}</p>
      </section>
    ))}
  </div>
)
