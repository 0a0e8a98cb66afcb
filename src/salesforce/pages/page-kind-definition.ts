// What is known of one kind of page. Each kind is a value of this type in a file of its own in this folder.
import type { SightedStepId, StepId } from '../../guide/steps'
import type { AnySelector } from '../dom/scoped-selector'
import type { Target } from '../targets/ladder'
import type { PageFacts } from './recognition/page-facts'

/** Ids of texts, which are the card's matter; it asks for each by name. */
type TextId = `docked_${string}` | `missing_${string}`

export interface PageKindDefinition<
  Name extends string = string,
  Id extends string = string,
  Text extends TextId = TextId,
> {
  /** Its name in reports and in tests. */
  readonly name: Name
  /** Whether a page is of this kind. Asks the address first, and the page only where the address leaves it open. */
  readonly recognizes: (page: PageFacts) => boolean
  /**
   * The kind has every page that it recognises and no kind before it in the list does. No two other kinds may recognise the
   * same page.
   */
  readonly isFallback?: true
  /** Every selector that `recognizes` and `countsAs` ask for, so that one pass over a page indexes them all. */
  readonly selectors: readonly string[]
  /** One of Lightning's own pages, or Setup's. What they ask for is indexed on Lightning's hosts, and nothing else. */
  readonly isLightning?: true
  /** On the way to the form, a page of this kind may count as one of another; null where it does not. */
  readonly countsAs?: (page: PageFacts) => PageKindDefinition<Name, Id, Text> | null

  /** Targets to point at, the furthest along the walk first. */
  readonly targets: readonly Target<Id>[]
  /** Targets of steps before, for a person who goes back to one. */
  readonly targetsBefore?: readonly Target<Id>[]
  /** A small form of which one control is next. It is asked before `targets`. */
  readonly form?: FormDefinition<Id>
  /** Quick Find and the tree below it. */
  readonly settingsTree?: SettingsTree<Id>
  /** Shows the address that the token is sent to, for the steps that are about it. */
  readonly mailboxTarget?: Target<Id>
  /** Targets that are counted in the report behind "not found", where they are others than those above. */
  readonly countedTargets?: readonly Target[]

  /** The step that the page is about while none of its targets is found; null where it says nothing of the walk. */
  readonly step: SightedStepId | null
  /** The same on a login host that orgs share, where nobody is logged in yet. */
  readonly stepOnLoginHost?: SightedStepId
  /** Steps that belong to this page. Where their target is not found here, the card says that it is missing, not elsewhere. */
  readonly stepsHere: readonly StepId[]
  /** Part of the personal settings: the card offers no link to them. */
  readonly isSettings?: true
  /** Salesforce confirms here that the token was reset. */
  readonly isConfirmation?: true
  /** Salesforce refuses the form here. */
  readonly isRefusal?: true
  /** The guide works in a frame with such a page; in frames with any other it ends at once. */
  readonly mattersInFrame?: true
  /** A frame with such a page says itself what is missing; for any other the page around it does. */
  readonly speaksInFrame?: true
  /** The text of the card for a missing target, where this kind has one of its own for that step. */
  readonly missingText?: (step: StepId) => Text | null
}

export interface FormDefinition<Id extends string = string> {
  /** Fields and buttons in their order of focus. */
  readonly controls: readonly Target<Id>[]
  /** The form is read only while this control is found. */
  readonly onlyWith?: Target<Id>
}

/** How the entry of the reset form is searched for, and how it is known that a person has searched for it in vain. */
export interface SettingsTree<Id extends string = string> {
  readonly quickFind: Target<Id>
  readonly entry: Target<Id>
  /** Where the box has such a button, a page of results says that it was pressed. Elsewhere the tree answers while one types. */
  readonly searchButton?: Target<Id>
  /** In sight, it says in every language that the search found nothing. */
  readonly nothingFound?: string
  /** What Quick Find matches while it shows grey words in place of a text; a placeholder needs none. */
  readonly greyWords?: string
  /** What the entry's folder holds. Visible, the folder is open: then whoever has no word to search for has looked there. */
  readonly folderContent: AnySelector
  /** The folder of the entry, where nothing but its place tells it. While the box holds a text, the tree shows something else. */
  readonly firstFolder?: Target<Id>
}
