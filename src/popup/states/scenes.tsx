// What will happen, in three pictures: a ring on a page of Salesforce, a mail, a key that is kept. They hold no words.

import type { ComponentChild, ComponentChildren } from 'preact'
import { adoptStylesheet } from '../../ui/adopt-stylesheet'
import styles from './scenes.css?inline'

adoptStylesheet(styles)

const PAGE = (
  <>
    <rect class="thing" x="17" y="14" width="74" height="46" rx="5" />
    <path class="edge" d="M17 27h74" />
    <path class="soft" d="M25 20.5h20M26 36h14M26 44h9M26 52h12" />
    <rect class="fill-soft" x="49" y="34" width="35" height="20" rx="3" />
    <circle class="fill-ground" cx="82" cy="20.5" r="11" />
    <circle class="fill-edge" cx="82" cy="20.5" r="4.5" />
    <circle class="hot" cx="82" cy="20.5" r="8.7" />
  </>
)

const MAIL = (
  <>
    <rect class="thing" x="34" y="11" width="40" height="34" rx="3" />
    <path class="soft" d="M42 19h16" />
    <rect class="fill-hot" x="40" y="26" width="28" height="7" rx="3.5" />
    <path class="thing" d="M26 33v24a3 3 0 003 3h50a3 3 0 003-3V33L54 50z" />
    <path class="edge" d="M27 59l19-14M81 59L62 45" />
  </>
)

const SAFE = (
  <>
    <rect class="thing" x="31" y="12" width="46" height="48" rx="6" />
    <circle class="edge" cx="54" cy="36" r="15" />
    <circle class="hot" cx="49.5" cy="36" r="3.6" />
    <path class="hot" d="M53.3 36h9.2M59 36v3.6M62.5 36v2.8" />
    <circle class="fill-ground" cx="77" cy="57" r="10.5" />
    <circle class="fill-good" cx="77" cy="57" r="8.5" />
    <path class="tick" d="M73 57.3l2.8 2.8 5.2-5.8" />
  </>
)

const DRAWINGS = { 'in-salesforce': PAGE, 'in-mailbox': MAIL, 'keep-it': SAFE } as const

/** `children`: the words below it; none where the picture stands alone. */
export function Scene({ of, children }: { of: keyof typeof DRAWINGS; children?: ComponentChildren }) {
  return (
    <figure>
      <Drawing>{DRAWINGS[of]}</Drawing>
      {children !== undefined && <figcaption>{children}</figcaption>}
    </figure>
  )
}

const Drawing = ({ children }: { children: ComponentChild }) => (
  <svg viewBox="0 0 108 72" aria-hidden="true">
    <rect class="fill-ground" width="108" height="72" />
    {children}
  </svg>
)
