// Icons of the welcome page alone.
import { icon } from '../ui/icons'

export const NoClickIcon = icon(<path d="M5 4l10.5 5-4.5 1.5L9 15zM3 17L17 3" />)
export const NoLookIcon = icon(
  <path d="M2.5 10C4.5 6.5 7 5 10 5s5.5 1.5 7.5 5c-2 3.5-4.5 5-7.5 5s-5.5-1.5-7.5-5zM12.2 10a2.2 2.2 0 11-4.4 0 2.2 2.2 0 014.4 0zM4 16.5L16 3.5" />,
)
export const NoNetIcon = icon(
  <path d="M17 10a7 7 0 11-14 0 7 7 0 0114 0zM3 10h14M10 3c2.5 2 2.5 12 0 14M10 3c-2.5 2-2.5 12 0 14M4 17L16 3" />,
)
/** What is put into a page: a ring around something. */
export const RingIcon = icon(
  <path d="M17 10a7 7 0 11-14 0 7 7 0 0114 0zM12.6 10a2.6 2.6 0 11-5.2 0 2.6 2.6 0 015.2 0z" />,
)
export const BellIcon = icon(<path d="M5.5 14V9a4.5 4.5 0 019 0v5l1.2 1.2H4.3zM8.5 17.2h3" />)
export const AgainIcon = icon(<path d="M4.2 10a5.8 5.8 0 105.8-5.8H6.5M9 1.7L6.3 4.2 9 6.7" />)
