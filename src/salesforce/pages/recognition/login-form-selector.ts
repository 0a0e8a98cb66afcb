// How Salesforce's own login form is told. Other forms ask for a user name and a password, too.

export const LOGIN_FORM_SELECTOR = '#Login, #idcard-identity, form#login_form, form[name=login]'
