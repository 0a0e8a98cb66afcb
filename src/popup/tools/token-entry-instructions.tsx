// How the token goes into a kind of tool, with examples to copy for this org's host.
import { useState } from 'preact/hooks'
import { t } from '../../browser/i18n'
import { fitsHost, SNIPPETS, type Snippet, type SnippetId, snippetText } from '../../knowledge/snippets'
import type { ToolKindId } from '../../knowledge/tool-kind-ids'
import { TOOL_KINDS } from '../../knowledge/tool-kinds'
import { copy } from '../../ui/copy-to-clipboard'
import { toolHow } from '../../ui/knowledge-texts'
import { ArticleLink } from '../advice/article-link'

interface Props {
  readonly kind: ToolKindId
  /** Where tools of this org log in. */
  readonly host: string
  readonly title: string
}

export function HowItGoesIn({ kind, host, title }: Props) {
  const { snippets, article } = TOOL_KINDS[kind]
  const fitting = snippets.filter((id) => fitsHost(id, host))
  return (
    <details data-kind={kind}>
      <summary>{title}</summary>
      <p>{toolHow(kind)}</p>
      {fitting.length < snippets.length && <p class="quiet">{t('use_example_unfit', host)}</p>}
      {fitting.map((id) => (
        <Example key={id} id={id} host={host} />
      ))}
      <ArticleLink article={article} />
    </details>
  )
}

function Example({ id, host }: { id: SnippetId; host: string }) {
  const [isCopied, setCopied] = useState<boolean | null>(null)
  const text = snippetText(id, host)
  const { escapedFor }: Snippet = SNIPPETS[id]
  return (
    <figure class="example" data-snippet={id}>
      <pre>{text}</pre>
      {escapedFor !== undefined && <p class="quiet">{t(`snippet_note_${escapedFor}`)}</p>}
      <figcaption class="row">
        <button type="button" data-action="copy-snippet" onClick={() => void copy(text).then(setCopied)}>
          {t('card_report_copy')}
        </button>
        <span role="status" class="quiet">
          {isCopied !== null && t(isCopied ? 'card_report_copied' : 'card_report_select')}
        </span>
      </figcaption>
    </figure>
  )
}
