// The words of which names in the markup of user interfaces are made. An id, a class or a part of an address stays readable in a
// report only if it consists of these words; anything else is masked, whatever it looks like. Words that are also common names of
// people, or of which companies like to make their names (cloud, star, target), are left out, as long as no selector of ours needs
// them. A name that is made of the words below and of nothing else cannot be told from markup.
const PARTS = `
  accordion action actions active actual add additional address advanced after alert align alternate anchor animation
  announcement any app application apps area assist assistant assistive attribute auto autocomplete available avatar background
  backdrop badge bare base basic before behavior between blocked body border bottom branded branding breadcrumb breadcrumbs
  browse btn builder busy button buttons calendar callout cancel caption carousel caret category cell center change changed
  chart check checkbox checked chevron children choice clear clickable client code col collapse collapsed collapsible collection
  color column columns combobox command component components composer computed condensed config configuration confirm
  confirmation connected connection connections container contains content contents context continue control controls copy
  counter create current customize dashboard data date datepicker default definition delete demo density description design
  desktop detail details device dialog dialogs direction dirty disabled display div divider dock docked docking document domain
  done down download draggable drawer drop dropdown dual dynamic edit editable editor element elements ellipsis email embedded
  empty enable enabled end entity entry environment error errors event expand expandable expanded expander explanation explorer
  external extra faux favorites feature feedback fieldset figures file filter filtered filters fixed flex flexipage float
  floating fluid focus focusable folder footer foreground form format formatted forms forgot frames framework full function
  general generated generic grid group grouped groups guidance half handle handler has header heading height help helper
  helptext hidden hide hierarchy highlight history home horizontal host hover icon icons id identity iframe illustration image
  images img import in inactive include indicator info information initial inline inner input inputs inset inside instance
  interaction internal invalid inverse is item items keyboard label labels landing language launcher layer layout left legacy
  length level lexicon library lightning limit lines link links list listbox listitem load loaded loader loading location log
  logged login logo logout lookup main manage mask menu menubar menuitem message messages meta middle mini minimal minimized
  mobile modal mode modified module move multi multiple name names nav navbar navigation navigator navtree neutral no nodes node
  none normal not note notice notification notifications number object objects of off offline offset on one online only open
  opened option options or order org organization other out outer output outside overflow overlay overview owner padding
  pagination pane panel panels part partial password path pending permission permissions personal phone picker picklist picture
  placeholder platform policy popover popup portal position prefix presentation pressed preview previous primary print primitive
  profile progress prompt properties property provider public publisher quickfind radio radiogroup readonly recent record
  records recovery rectangle refresh region related release reload remember reminder reminders remove renderer reorder replace
  report reports request required reset resizable resize resource response responsive restore result results return review role
  rotate rounded row rows run runtime save saved scale scope screen script scroll scrollable scroller search searchbox second
  secondary section sections secure security segment select selected selection selector separator server service session set
  settings setup setups shape shared sharing shortcut show shown side sidebar signup site size skip skiplink slider slot sort
  sortable sorted source space spacer span spinner split stacked standard start state static status step sticky style styles sub
  submenu submit subtitle suffix suggestion summary support surface switch switcher symbol system tab tabbar table tablist
  tabpanel tabs tabset tag task tasks template test text textarea textbox theme thumb thumbnail tile tiles time timeline timer
  title to toast today toggle token toolbar tools tooltip top total track transition transparent tree treegrid treeitem trial
  trigger truncate truncated type typeahead typing typography unit unread unselected up update upload user username users
  utilities utility valid validation value variant verification verify version vertical via video view viewport views visible
  visually visual wait warning widget width window with without workspace wrap wrapped wrapper alertdialog article aside
  columnheader complementary contentinfo gridcell math menuitemcheckbox menuitemradio meter progressbar rowgroup rowheader
  scrollbar spinbutton tel url datetime month week abbr aria html href src svg css js ui uid ux rtl ltr api sdk px xl md sm xs
  hr br th td tr ul ol dl dt dd account accounts activity activities admin agent agentic approver campaign campaigns contact
  contacts console dashboards lwc lwr mbr oauth opportunities opportunity ph queue salesforce sandbox saml sfdc slds lds
  forcecom ltng lightningout onesetup territory uix vf visualforce vlocity uns alias city company cellphone country department
  fax mail mailing nickname timezone locale certificate challenge consent factor mfa passkey passwords resend sms totp
  authenticator idp sso activation assertion expired failed failure frozen retry denied unavailable finder developer wrappers
  agents
`

/** In lower case. */
export const INTERFACE_WORDS: ReadonlySet<string> = new Set(PARTS.trim().split(/\s+/))
