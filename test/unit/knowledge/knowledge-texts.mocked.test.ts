// Every id of src/knowledge has its texts in the catalogue, and each text is short.
import { describe, expect, it, vi } from 'vitest'
import { FAILURE_IDS, isDatedFailure } from '../../../src/knowledge/login-failures'
import { mailCausesByLikelihood } from '../../../src/knowledge/missing-mail'
import { isAssumed } from '../../../src/knowledge/need-assumptions'
import { ANSWER_IDS, QUESTION_IDS } from '../../../src/knowledge/need-decision-tree'
import { MAILBOX_IDS } from '../../../src/knowledge/token-mail-and-mailboxes'
import { TOKEN_PLACE_IDS } from '../../../src/knowledge/token-place-ids'
import { TOOL_KIND_IDS } from '../../../src/knowledge/tool-kind-ids'
import * as texts from '../../../src/ui/knowledge-texts'
import { english } from '../support/knowledge'

vi.mock('../../../src/browser/i18n', async () => ({ t: (await import('../support/knowledge')).english }))

const textsOf = <Id extends string>(
  ids: readonly Id[],
  ...ways: ((id: Id) => string)[]
): [id: string, text: string][] => ids.flatMap((id) => ways.map((way): [string, string] => [id, way(id)]))

const NAMES = [
  ...textsOf(MAILBOX_IDS, texts.mailboxName),
  ...textsOf(TOKEN_PLACE_IDS, texts.tokenPlaceName),
  ...textsOf(TOOL_KIND_IDS, texts.toolKindName),
]
const HEADINGS = [
  ...textsOf(QUESTION_IDS, texts.needText),
  ...textsOf(ANSWER_IDS, texts.needText),
  ...textsOf(mailCausesByLikelihood(true), texts.mailCauseText),
]
const SENTENCES = [
  ...textsOf(TOOL_KIND_IDS, texts.tokenEntryText),
  ...textsOf(QUESTION_IDS, texts.needHintText),
  ...textsOf(QUESTION_IDS.filter(isAssumed), texts.needAssumptionText),
  ...textsOf(ANSWER_IDS, texts.needAdviceText),
  ...textsOf(mailCausesByLikelihood(true), texts.mailCheckText),
  ...textsOf(FAILURE_IDS, texts.failureCauseText, texts.failureRemedyText),
  ...textsOf(FAILURE_IDS.filter(isDatedFailure), texts.endedRemedyText),
]

describe('the texts', () => {
  it('are missing where the catalogue has none', () => {
    expect(english('need_there_is_none')).toBe('')
  })

  it.each(NAMES)('of %s are a name: %s', (_id, text) => {
    expect(text).toMatch(/^\S.{2,38}[^.?]$/)
  })

  it.each(HEADINGS)('of %s are a line: %s', (_id, text) => {
    expect(text).toMatch(/^[A-Z].{10,90}$/)
  })

  it.each(SENTENCES)('of %s are at most three short sentences: %s', (_id, text) => {
    expect(text).toMatch(/^[A-Z].*\.$/)
    expect(text.length).toBeLessThan(300)
    expect(text.split(/[.?]\s+(?=[A-Z])/).length).toBeLessThanOrEqual(3)
  })

  it.each(QUESTION_IDS)('%s asks', (id) => {
    expect(texts.needText(id)).toMatch(/\?$/)
  })

  it.each(ANSWER_IDS)('%s answers', (id) => {
    expect(texts.needText(id)).toMatch(/\.$/)
  })

  it('use typographic quotes', () => {
    for (const [, text] of [...NAMES, ...HEADINGS, ...SENTENCES]) expect(text).not.toMatch(/['"`]/)
  })

  it('say nothing twice', () => {
    const all = [...NAMES, ...HEADINGS, ...SENTENCES].map(([, text]) => text)
    expect(all.filter((text, at) => all.indexOf(text) !== at)).toEqual([])
  })
})
