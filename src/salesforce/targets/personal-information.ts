// The e-mail field of Personal Information: the token is sent to that address. The address itself is never read, neither in the
// field nor in a link.

import { AROUND_CLASSIC_CONTENT } from './excluded-areas'
import type { Target } from './ladder'

/** The form by its Visualforce names, which are the same in every language. */
const FORM = "form[id^='PersonalInformationSetup' i], form[name^='PersonalInformationSetup' i]"
const NAMED_PART = "[id^='PersonalInformationSetup:' i], [name^='PersonalInformationSetup:' i]"
/** Recognises the form where the page's address does not. */
export const PERSONAL_FORM_SELECTOR = `${FORM}, ${NAMED_PART}`
/** A form about a person has such a field; a form for news has none. */
const LAST_NAME = "input[id$='lastName' i], input[name$='lastName' i], input[autocomplete~=family-name]"
const TEXT_BOX = 'input:is([type=text], [type=email], :not([type]))'
/** Anything to fill in. */
const FIELD = 'input:not([type=hidden], [type=submit], [type=button])'

export const EMAIL_FIELD = {
  id: 'email-field',
  step: 'find-mailbox',
  destination: 'mail',
  quotes: 'field',
  rungs: [
    { by: 'id', selector: `${TEXT_BOX}[id$=':email' i]`, outside: AROUND_CLASSIC_CONTENT, sure: 'yes' },
    { by: 'id', selector: `${TEXT_BOX}[name$=':email' i]`, outside: AROUND_CLASSIC_CONTENT, sure: 'yes' },
    // Where the address may not be changed, it may be plain text, as the user name is.
    { by: 'id', selector: "span[id$=':email' i]", outside: AROUND_CLASSIC_CONTENT, sure: 'likely' },
    // A form without those names: only one that asks for the person's own name, too.
    {
      by: 'role',
      selector: 'input[type=email]',
      within: 'form',
      holding: LAST_NAME,
      outside: AROUND_CLASSIC_CONTENT,
      unlessPresent: NAMED_PART,
      sure: 'likely',
    },
    // Where the page only shows the address, it shows no field.
    {
      by: 'address',
      selector: "a[href^='mailto:' i]",
      leads: 'there',
      within: '.detailList, .bPageBlock',
      lacking: FIELD,
      outside: AROUND_CLASSIC_CONTENT,
      unlessPresent: NAMED_PART,
      sure: 'likely',
    },
  ],
} as const satisfies Target
