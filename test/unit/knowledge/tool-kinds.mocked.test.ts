// The kinds of tools: each text says how the token is entered, and each example belongs to a kind.
import { describe, expect, it, vi } from 'vitest'
import { SNIPPET_IDS, SNIPPETS } from '../../../src/knowledge/snippets'
import { TOOL_KIND_IDS } from '../../../src/knowledge/tool-kind-ids'
import { TOOL_KINDS, type ToolKind } from '../../../src/knowledge/tool-kinds'
import { tokenEntryText } from '../../../src/ui/knowledge-texts'

vi.mock('../../../src/browser/i18n', async () => ({ t: (await import('../support/knowledge')).english }))

const kind = (id: (typeof TOOL_KIND_IDS)[number]): ToolKind => TOOL_KINDS[id]

describe('every kind of tool', () => {
  it('that people ask for is there, with the others last', () => {
    const asked = ['data-loader', 'lead-gen-crm', 'python', 'node', 'etl-bi', 'office-add-in', 'entra']
    expect(TOOL_KIND_IDS).toEqual(expect.arrayContaining(asked))
    expect(TOOL_KIND_IDS.at(-1)).toBe('other')
  })

  it.each(TOOL_KIND_IDS)('%s has snippets that exist, none twice', (id) => {
    const { snippets } = kind(id)
    expect(snippets.filter((snippet) => !(snippet in SNIPPETS))).toEqual([])
    expect(new Set(snippets).size).toBe(snippets.length)
  })

  it.each(TOOL_KIND_IDS)('%s says in words where its token goes', (id) => {
    const says = {
      'after-password': /password.*followed by the token|after the password/,
      'own-field': /argument|into/,
    }
    const { tokenEntry } = kind(id)
    expect(tokenEntryText(id)).toMatch(tokenEntry === 'either' ? /field/ : says[tokenEntry])
    if (tokenEntry === 'either') expect(tokenEntryText(id)).toMatch(/after the password|follows the password/)
  })

  it('says of Lead Gen & CRM what stops people there', () => {
    expect(tokenEntryText('lead-gen-crm')).toMatch(/Administrator.*Advanced and Ultimate.*API Only.*reset first/)
  })
})

it.each(SNIPPET_IDS)('the snippet %s belongs to a kind', (snippet) => {
  expect(TOOL_KIND_IDS.filter((id) => kind(id).snippets.includes(snippet))).not.toEqual([])
})
