// The icons of our own pages: lines in a square of 20 px, in the colour of the text. They say nothing to a screen reader:
// words stand beside each one.
import type { ComponentChild, ComponentType } from 'preact'

interface IconProps {
  readonly class?: string
}

/** An icon made of lines. `flips`: "flips" where it is mirrored with the direction of reading. */
export const icon =
  (drawing: ComponentChild, flips = ''): ComponentType<IconProps> =>
  ({ class: more = '' }: IconProps) => (
    <svg class={`icon ${flips} ${more}`} viewBox="0 0 20 20" aria-hidden="true">
      {drawing}
    </svg>
  )

/** An icon that points along the line of reading: it is mirrored where that goes from right to left. */
const arrow = (drawing: ComponentChild): ComponentType<IconProps> => icon(drawing, 'flips')

export const TickIcon = /* @__PURE__ */ icon(<path d="M4.5 10.5l3.7 3.7 7.5-8" />)
export const ChevronIcon = /* @__PURE__ */ icon(<path d="M5 8l5 5 5-5" />, 'chevron')
export const ForwardIcon = /* @__PURE__ */ arrow(<path d="M8 5l5 5-5 5" />)
export const BackIcon = /* @__PURE__ */ arrow(<path d="M12 5l-5 5 5 5" />)
/** Leads out of the extension, to a page of another site or to a tab. */
export const OutIcon = /* @__PURE__ */ arrow(<path d="M8 5H5v10h10v-3M11 4.5h4.5V9M15.2 4.8L9.5 10.5" />)
export const WarningIcon = /* @__PURE__ */ icon(<path d="M10 3.5l7 12.5H3zM10 8.2v3.6M10 13.7v.1" />)
export const InfoIcon = /* @__PURE__ */ icon(<path d="M17 10a7 7 0 11-14 0 7 7 0 0114 0zM10 9.2v4.3M10 6.5v.1" />)
export const QuestionIcon = /* @__PURE__ */ icon(
  <path d="M17 10a7 7 0 11-14 0 7 7 0 0114 0zM7.9 8.2a2.1 2.1 0 114 .9c-.5.9-1.9 1-1.9 2.4M10 13.9v.1" />,
)
export const CloseIcon = /* @__PURE__ */ icon(<path d="M5.5 5.5l9 9M14.5 5.5l-9 9" />)
export const CopyIcon = /* @__PURE__ */ icon(
  <path d="M9 7h5a2 2 0 012 2v5a2 2 0 01-2 2H9a2 2 0 01-2-2V9a2 2 0 012-2zM13 4.5H6A1.5 1.5 0 004.5 6v7" />,
)
export const SearchIcon = /* @__PURE__ */ icon(<path d="M14 9a5 5 0 11-10 0 5 5 0 0110 0zM12.7 12.7L16.5 16.5" />)
export const PlugIcon = /* @__PURE__ */ icon(<path d="M7.5 3.5V7M12.5 3.5V7M5.5 7h9v2.5a4.5 4.5 0 01-9 0zM10 14v3" />)
export const DataIcon = /* @__PURE__ */ icon(
  <path d="M16 5.5c0 1.3-2.7 2.3-6 2.3s-6-1-6-2.3 2.7-2.3 6-2.3 6 1 6 2.3v9c0 1.3-2.7 2.3-6 2.3s-6-1-6-2.3v-9M4 10c0 1.3 2.7 2.3 6 2.3s6-1 6-2.3" />,
)
export const PanelIcon = /* @__PURE__ */ arrow(<path d="M4 4.5h12v11H4zM11.5 4.5v11" />)
export const MoreIcon = /* @__PURE__ */ icon(<path d="M4.5 10h.01M10 10h.01M15.5 10h.01" stroke-width="2.6" />)
export const WindowIcon = /* @__PURE__ */ icon(<path d="M3 4.5h14v11H3zM3 8h14" />)
export const MailIcon = /* @__PURE__ */ icon(<path d="M3 5h14v10.5H3zM3.5 6.5L10 11l6.5-4.5" />)
export const LockIcon = /* @__PURE__ */ icon(<path d="M4.5 9h11v7.5h-11zM7 9V6.8a3 3 0 016 0V9" />)
export const PersonIcon = /* @__PURE__ */ icon(
  <path d="M13 7a3 3 0 11-6 0 3 3 0 016 0zM4 16.5c.6-3 3-4.5 6-4.5s5.4 1.5 6 4.5" />,
)

/** The mark of Token Guide: a key in a ring. */
export const Mark = () => (
  <svg class="mark" viewBox="0 0 32 32" aria-hidden="true" fill="none" stroke="#fff" stroke-width="2.2">
    <circle cx="16" cy="16" r="16" fill="#b83c0a" stroke="none" />
    <circle cx="16" cy="16" r="11" />
    <circle cx="12.6" cy="16" r="2.9" />
    <path d="M15.6 16h7.2M19.4 16v2.7M22.4 16v2.1" stroke-linecap="round" />
  </svg>
)
