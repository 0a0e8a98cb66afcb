// Around the reset form and the login: pages that answer at their addresses, or look like them.
import { type Case, column, FORM, judge, LIGHTNING, MY } from '../support/wrong-rings'

const CONFIRM = `${MY}/_ui/system/security/ResetApiTokenConfirm`
const CHECK = `${MY}/_ui/identity/verification/method/x`

const RESET_FORM: readonly Case[] = [
  [
    'a branded login in two steps answers there',
    FORM,
    '<form><input type="hidden" name="retURL"><input type="email" name="user"><button type="submit">Next</button></form>',
    'login: nothing',
  ],
  [
    'a page in between asks for something',
    FORM,
    '<form id="editPage"><input type="hidden" name="retURL"><input type="text"><div class="pbBottomButtons"><input class="btn" type="submit" value="Confirm"></div></form>',
    'other: nothing',
  ],
  [
    'a form for feedback',
    FORM,
    '<form><input type="hidden" name="retURL"><textarea></textarea><button>Send</button></form>',
    'other: nothing',
  ],
  [
    'only Cancel can be seen',
    FORM,
    '<form action="/_ui/system/security/ResetApiTokenConfirm"><input type="submit" hidden value="Reset Security Token"><button type="button">Cancel</button></form>',
    'reset-form: nothing',
  ],
  [
    'a button that only a script presses',
    FORM,
    '<form action="/_ui/system/security/ResetApiTokenConfirm"><button t type="button">Reset</button></form>',
    'reset-form: perhaps right',
  ],
  [
    'the search for the setup id',
    `${MY}/_ui/core/search/ui/UnifiedSearchResults?setupid=ResetApiToken`,
    '<form action="/ui/setup/Setup?setupid=ResetApiToken"><input type="submit" value="Search again"></form>',
    'other: nothing',
  ],
  [
    'a page of help with the setup id',
    `${MY}/apex/Help?setupid=ResetApiToken`,
    '<form><input type="hidden" name="setupid" value="ResetApiToken"><input type="submit" value="Search help"></form>',
    'other: nothing',
  ],
  [
    'a refusal beside a search form with the setup id',
    FORM,
    `${column(
      '<form action="/ui/setup/Setup"><input type="hidden" name="setupid" value="ResetApiToken"><input type="text"><input type="submit" value="Search"></form>',
    )}<div id="errorTitle">Insufficient Privileges</div>`,
    'refused: nothing',
  ],
  [
    'a refusal in front of the form',
    FORM,
    '<form action="/_ui/system/security/ResetApiTokenConfirm" hidden><input type="submit"></form><div id="errorTitle">E</div>',
    'refused: nothing',
  ],
  [
    'a refusal at the setup address',
    `${MY}/ui/setup/Setup?setupid=ResetApiToken`,
    '<div id="phHeader"></div><div id="errorTitle">Insufficient Privileges</div>',
    'refused: nothing',
  ],
  [
    'the login in place of the confirmation',
    CONFIRM,
    '<form id="login_form"><input t id="username" type="email"><input id="password" type="password"><input id="Login" type="submit"></form>',
    'login: right',
  ],
  ['a refusal in place of the confirmation', CONFIRM, '<div id="errorTitle">E</div>', 'refused: nothing'],
  [
    "another site's confirmation in the shell",
    `${LIGHTNING}/settings/personal/ResetApiToken/home?url=${encodeURIComponent('https://evil.example/_ui/system/security/ResetApiTokenConfirm')}`,
    '',
    'lightning-reset: nothing',
  ],
  [
    "another org's confirmation in the shell",
    `${LIGHTNING}/settings/personal/ResetApiToken/home?url=${encodeURIComponent('https://other.my.salesforce.com/_ui/system/security/ResetApiTokenConfirm')}`,
    '',
    'lightning-reset: nothing',
  ],
]

const LOGIN: readonly Case[] = [
  [
    'who has forgotten the password',
    'https://login.salesforce.com/secur/forgotpassword.jsp?locale=us',
    '<div id="content"><form id="forgotPassForm"><input id="un" name="un" type="email" autocomplete="username"><input type="submit" value="Continue"></form></div>',
    'new-password: nothing',
    ['un'],
  ],
  [
    'the same on a My Domain',
    `${MY}/secur/forgotpassword.jsp`,
    '<form id="forgotPassForm"><input id="username" type="email"><input type="submit" value="Continue"></form>',
    'new-password: nothing',
  ],
  [
    "a page of the org's own that asks for another password",
    `${MY}/apex/Connect`,
    '<form><input id="username"><input type="password" id="pw"><input type="submit"></form>',
    'other: nothing',
  ],
  [
    'a sign-up beside single sign-on',
    `${MY}/`,
    '<form action="/signup"><input name="email" type="email"><input type="password" autocomplete="new-password"><button>Sign up</button></form>',
    'login: nothing',
  ],
  [
    'a new password',
    `${MY}/login/change`,
    '<form id="editPage"><input type="password" autocomplete="new-password"><button>Change</button></form>',
    'other: nothing',
  ],
  [
    'a link in place of the button',
    'https://login.salesforce.com/',
    '<form id="login_form"><input id="username"><input id="password" type="password"><a role="button" href="/secur/forgotpassword.jsp">Forgot Your Password?</a></form>',
    'login: nothing',
    ['username', 'password'],
  ],
  [
    'a check whose code stands in another form than the button',
    CHECK,
    '<form><input id="emc"></form><form><input type="submit" id="save" value="Resend"></form>',
    'identity-check: nothing',
    ['emc'],
  ],
  [
    'a check that has not sent its code yet',
    CHECK,
    '<form><input id="emc" hidden><input id="save" type="submit" value="Send code"></form>',
    'identity-check: nothing',
  ],
]

judge('at the form', RESET_FORM)
judge('logging in', LOGIN)
