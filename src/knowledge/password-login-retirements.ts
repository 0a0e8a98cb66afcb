// When Salesforce ends logins with username, password and token, and whether that day has come.
// A day begins at midnight in the time zone of the person's computer. Salesforce names the day, but no hour and no time
// zone. So an answer changes when the date on the person's own calendar is the one that our texts name.
// Only the clock decides, and nothing about it is stored. On a clock that was set back, the earlier answer is shown
// again. It names its day, too.
import type { SourcedFact } from './sourced-fact'

export interface Retirement extends SourcedFact {
  /** The first day without this login: yyyy-mm-dd. */
  readonly day: string
}

export const PASSWORD_LOGIN_RETIREMENTS = {
  /** The OAuth username-password flow: tools with a client ID. It ends for everybody on this day. */
  'password-flow': {
    day: '2027-02-20',
    source: 'Salesforce Help, KB 005461976',
    checked: '2026-11-27',
  },
  /**
   * SOAP login(): all other tools. Salesforce names the release Summer ’27, not a day. Orgs get a summer release one
   * after the other, about from this day on. From then on, each org must be looked at.
   */
  'soap-login': {
    day: '2027-06-01',
    source: 'Salesforce Help, KB 005132110; Vantage Point, “Salesforce SOAP API login() Retirement” (the day)',
    checked: '2026-11-27',
  },
} as const satisfies Readonly<Record<string, Retirement>>

export type RetirementId = keyof typeof PASSWORD_LOGIN_RETIREMENTS

/** The midnight with which the day begins, in the time zone of this computer (ms since the epoch). */
export function retirementTime(id: RetirementId): number {
  const [year = 0, month = 1, day = 1] = PASSWORD_LOGIN_RETIREMENTS[id].day.split('-').map(Number)
  return new Date(year, month - 1, day).getTime()
}

/** Whether the day has come. `now` is in ms since the epoch. */
export const hasRetired = (id: RetirementId, now: number): boolean => now >= retirementTime(id)
