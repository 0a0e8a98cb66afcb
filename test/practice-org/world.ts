// The memory of the practice org: each org's settings, session and mails, and the log of requests.
import type { OrgHosts, Site } from './hosts'
import { codeMail, type Mail, tokenMail } from './mail'
import { changeSettings, DEFAULT_SETTINGS, type OrgSettings, type SettingsChange, type Ui } from './settings'

export type Session = 'none' | 'needs-code' | 'open'

export interface LoggedRequest {
  readonly method: string
  readonly host: string
  /** with the query */
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
}

export class Org {
  settings: OrgSettings
  session: Session = 'open'
  readonly inbox: Mail[] = []
  resets = 0
  /** an identity check still stands in front of the settings */
  checkPending = false
  /** a new password must be set before anything else */
  passwordDue = false
  /** the Classic generation to return to from Lightning */
  private classicUi: Ui = 'classic'

  constructor(
    readonly myDomain: string,
    defaults: SettingsChange,
  ) {
    this.settings = changeSettings(DEFAULT_SETTINGS, defaults)
  }

  configure(change: SettingsChange): void {
    this.settings = changeSettings(this.settings, change)
    if (this.settings.ui !== 'lightning') this.classicUi = this.settings.ui
    if (change.loggedIn !== undefined) this.session = change.loggedIn ? 'open' : 'none'
    if (change.passwordExpired !== undefined) this.passwordDue = change.passwordExpired
    if (change.identityCheck !== undefined) this.checkPending = change.identityCheck === 'later'
  }

  switchUi(to: 'classic' | 'lightning'): void {
    this.configure({ ui: to === 'classic' ? this.classicUi : 'lightning' })
  }

  passwordAccepted(): void {
    this.session = this.settings.identityCheck === true ? 'needs-code' : 'open'
    if (this.session === 'needs-code') this.sendCode()
  }

  sendCode(): void {
    if (this.settings.identityField === 'emc') this.inbox.push(codeMail(this.myDomain))
  }

  codeAccepted(): void {
    this.session = 'open'
    this.checkPending = false
  }

  /** The token ends with the old password. A new one is mailed only where one was ever reset. */
  changePassword(): void {
    this.passwordDue = false
    if (this.resets > 0) this.inbox.push(tokenMail(this.myDomain))
  }

  resetToken(): void {
    this.resets += 1
    this.inbox.push(tokenMail(this.myDomain))
  }
}

export class World {
  readonly requests: LoggedRequest[] = []
  private readonly orgs = new Map<string, Org>()
  /** the hosts of orgs that were last reached on an old host */
  private readonly legacy = new Map<string, OrgHosts>()

  /** `defaults`: what every org begins with. */
  constructor(private readonly defaults: SettingsChange = {}) {}

  has(myDomain: string): boolean {
    return this.orgs.has(myDomain)
  }

  knownOrgs(): readonly Org[] {
    return [...this.orgs.values()]
  }

  org(myDomain: string): Org {
    const known = this.orgs.get(myDomain)
    if (known) return known
    const org = new Org(myDomain, this.defaults)
    this.orgs.set(myDomain, org)
    return org
  }

  /** An org reached on an old host stays with it: its Lightning host alone does not tell. */
  sameFamily(site: Site): Site {
    if (site.kind !== 'org') return site
    if (site.legacy) this.legacy.set(site.org, site.hosts)
    const hosts = this.legacy.get(site.org)
    if (hosts && Object.values(hosts).includes(site.host)) return { ...site, hosts }
    this.legacy.delete(site.org)
    return site
  }

  reset(): void {
    this.orgs.clear()
    this.legacy.clear()
    this.requests.length = 0
  }
}
