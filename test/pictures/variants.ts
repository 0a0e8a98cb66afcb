// How each state is shown: light, dark, with forced colours, with large text, and in two made-up languages.
import type { SettingsChange } from '../practice-org/server'
import type { Media } from './emulate'
import type { FaceState } from './face-state'
import { type Catalogue, longCatalogue, rtlCatalogue } from './made-up-catalogue'

export interface Variant {
  /** Ends the name of the picture. */
  readonly name: string
  readonly media?: Media
  /** How large the text is; 1 is usual. */
  readonly textScale?: number
  /** Which states have it; all where it is not given. */
  readonly isFor?: (state: FaceState) => boolean
}

/** One build of the extension, and what is taken of it. */
export interface Edition {
  /** Null for the extension as it is. */
  readonly madeUp: ((catalogue: Catalogue) => Catalogue) | null
  /** What is different in the org. */
  readonly org?: SettingsChange
  readonly variants: readonly Variant[]
}

const isMain = (state: FaceState): boolean => state.in === 'popup' && state.main !== undefined

export const EDITIONS: readonly Edition[] = [
  {
    madeUp: null,
    variants: [
      { name: 'light' },
      { name: 'dark', media: { dark: true } },
      { name: 'forced', media: { forcedColours: true }, isFor: (state) => state.in === 'page' || isMain(state) },
      { name: 'large', textScale: 2, isFor: isMain },
    ],
  },
  { madeUp: longCatalogue, variants: [{ name: 'long' }] },
  { madeUp: rtlCatalogue, org: { language: 'ar' }, variants: [{ name: 'rtl' }] },
]

/** In the order of the contact sheet. */
export const VARIANT_NAMES: readonly string[] = EDITIONS.flatMap(({ variants }) => variants.map(({ name }) => name))
