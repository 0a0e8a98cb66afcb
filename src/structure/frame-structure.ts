// What a report says of one document: a frame of a tab, or the page itself.

/** One element: how deep it stands, how far it is from the nearest target, and its line in the report. */
export type ElementLine = readonly [depth: number, distance: number, text: string]

/** What the guide itself made of the page. */
export interface Answer {
  /** The kind of page. */
  readonly page: string
  readonly step: string | null
  readonly target: string | null
  readonly sure: 'yes' | 'likely' | null
  /** The person has searched for the entry in vain. */
  readonly absent: boolean
  /** For each target of this kind of page, how often each of its rungs matched. */
  readonly rungs: readonly string[]
}

export interface FrameStructure {
  /** With a stand-in for the org, and with masks; see mask-address.ts. */
  readonly address: string
  readonly isTop: boolean
  /** Width and height of the window or frame (CSS px), rounded. */
  readonly size: readonly [width: number, height: number]
  /** The language that the page declares, where Salesforce has it; '' where it declares none, `xx` for any other. */
  readonly language: string
  readonly answer: Answer
  /** In the order of the page; an element's shadow root stands before its children. */
  readonly lines: readonly ElementLine[]
  /** Elements for which there was no room. */
  readonly leftOut: number
}

/** The line that stands for the open shadow root of the element above it. */
export const SHADOW_ROOT = '#shadow'
