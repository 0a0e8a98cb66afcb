// The words of which names in the markup of user interfaces are made. An id, a class or a part of an address stays readable in a
// report only if it consists of these words; anything else is masked. So no name of a person, a company or a record can be in a
// report, whatever it looks like. Words that are also common names of people are left out.
const PARTS = `
  accordion action actions active actual add additional address advanced after alert align aloha alternate anchor animation
  announcement any app application apps area arrow assist assistant assistive attribute auto autocomplete available avatar back
  background backdrop badge banner bar bare base basic before behavior bell between block blocked body border bottom box
  brand branded branding breadcrumb breadcrumbs browse btn bubble builder busy button buttons calendar callout cancel canvas caption
  card cards carousel caret category cell center change changed chart check checkbox checked chevron child children choice choose clear
  click clickable client close closed cloud code col collapse collapsed collapsible collection color column columns combobox command
  common compact component components composer computed condensed config configuration confirm confirmation connect connected
  connection connections container contains content contents context continue control controls copy core count counter create
  current custom customize dark dashboard data date datepicker day default definition delete demo density description design desktop
  detail details device dialog dialogs direction dirty disabled display div divider dock docked docking document domain done
  dot down download draggable drawer drop dropdown dual dynamic edit editable editor element elements ellipsis email embedded empty
  enable enabled end entity entry environment error errors event expand expandable expanded expander explanation explorer
  external extra factory faux favorite favorites feature feed feedback field fields fieldset figure figures file fill
  filter filtered filters first fit fixed flex flexipage float floating fluid focus focusable folder font footer
  force foreground form format formatted forms forgot frame frames framework full function gear general generated generic
  global go grant grid group grouped groups grow guidance guide half handle handler has head header heading height help helper helptext
  hidden hide hierarchy highlight history holder home horizontal host hover icon icons id identity iframe illustration image images img
  import in inactive include indicator info information initial inline inner input inputs inset inside instance interaction internal
  invalid inverse is item items key keyboard label labels landing language large last launcher layer layout leaf left legacy length
  level lexicon library light lightning limit line lines link links list listbox listitem live load loaded loader loading local location
  lock locked log logged logged login logo logout lookup loop main manage manager mask max media medium menu menubar
  menuitem message messages meta middle min mini minimal minimized mobile modal mode modified module more mouse
  move multi multiple my name names native nav navbar navigation navigator navtree neutral new next no nodes node none normal not note
  notice notification notifications number object objects of off offline offset on one online only open opened option options or order
  org organization other out outer output outside overflow overlay overview owner padding page pages pagination pane panel panels parent
  part partial password path pending permission permissions personal phone picker picklist picture pill pin placeholder platform plain
  player plus policy popover popup portal position post prefix presentation press pressed preview previous primary print primitive
  profile progress prompt properties property provider public publisher push quick quickfind quiet radio radiogroup range
  rail read readonly recent record records recovery rectangle refresh region related release reload remember reminder reminders
  remove renderer reorder replace report reports request required reset resizable resize resource response responsive restore
  result results return review right role root rotate round rounded row rows run runtime save saved scale scope screen script scroll
  scrollable scroller search searchbox second secondary section sections secure security segment select selected
  selection selector separator server service session set settings setup setups shadow shape share shared sharing sheet shell
  shortcut show shown side sidebar sign signup simple single site size skin skip skiplink slider slot small snap social sort
  sortable sorted source space spacer span spinner split spread square stack stacked standard star start state static status
  step sticky strip strong style styles sub submenu submit subtitle suffix suggestion summary support surface switch switcher symbol system
  tab tabbar table tablist tabpanel tabs tabset tag target task tasks team template term test text textarea textbox theme thumb thumbnail
  tile tiles time timeline timer title to toast today toggle token toolbar tools tooltip top total track transition
  transparent tree treegrid treeitem trial trigger truncate truncated type typeahead typing typography unit unread unselected
  up update upload user username users utilities utility valid validation value variant verification verify version vertical
  via video view viewer viewport views visible visually visual vote waffle wait warning web widget width window with
  without wizard word workspace wrap wrapped wrapper zone
  alertdialog application article aside columnheader combobox complementary contentinfo gridcell img math menuitemcheckbox
  menuitemradio meter progressbar rowgroup rowheader scrollbar spinbutton tel url color hidden image datetime month week
  abbr aria html href src svg css dom js url ui uid ux rtl ltr api sdk iframe px xl lg md sm xs hr br th td tr ul ol li dl dt dd nav
  account accounts activity activities admin agent agentic apex approver aura campaign campaigns case cases chatter classic community
  contact contacts console console dashboards lead leads lex lwc lwr mbr oauth opportunities opportunity ph phone queue release
  salesforce sandbox saml setup sfdc slds lds force forcecom ltng lightningout onesetup trailhead territory uix vf visualforce vlocity uns
  alias city company cellphone country department fax mail mailing nickname state street timezone locale
  certificate challenge consent device factor mfa passkey passwords resend sms totp authenticator approve deny idp sso
  activation assertion expired failed failure frozen invalid retry blocked success denied unavailable
  object manager overview finder developer experience partner customer systems stay touch office squares wrappers inputs groups agents
`

/** In lower case. */
export const INTERFACE_WORDS: ReadonlySet<string> = new Set(PARTS.trim().split(/\s+/))
