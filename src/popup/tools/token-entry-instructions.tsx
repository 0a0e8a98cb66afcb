// How the token is entered into one kind of tool, with examples to copy that hold this org's login host. An example whose
// login Salesforce has ended is left out.
import { useState } from 'preact/hooks'
import { t } from '../../browser/i18n'
import {
  SNIPPETS,
  type Snippet,
  type SnippetId,
  snippetFitsHost,
  snippetStillWorks,
  snippetText,
} from '../../knowledge/snippets'
import type { ToolKindId } from '../../knowledge/tool-kind-ids'
import { TOOL_KINDS } from '../../knowledge/tool-kinds'
import { copyToClipboard } from '../../ui/copy-to-clipboard'
import { ChevronIcon, CopyIcon, TickIcon } from '../../ui/icons'
import { tokenEntryText } from '../../ui/knowledge-texts'
import { useNow } from '../../ui/use-now'
import { ArticleLink } from '../advice/article-link'
import '../../ui/adopt-code'

interface Props {
  readonly kind: ToolKindId
  /** The host where tools of this org log in. */
  readonly loginHost: string
  readonly title: string
  /** A class name beside that of everything that folds. */
  readonly class?: string
  /** Whether it stands open before the person has touched it. */
  readonly isOpenAtFirst?: boolean
}

export function TokenEntryInstructions({ kind, loginHost, title, class: more = '', isOpenAtFirst = false }: Props) {
  const { snippets, article } = TOOL_KINDS[kind]
  const now = useNow()
  const workingSnippets = snippets.filter((id) => snippetStillWorks(id, now))
  const fittingSnippets = workingSnippets.filter((id) => snippetFitsHost(id, loginHost))
  return (
    <details class={`fold ${more}`} data-kind={kind} open={isOpenAtFirst}>
      <summary>
        {title}
        <ChevronIcon />
      </summary>
      <div class="stack">
        <p>{tokenEntryText(kind)}</p>
        {workingSnippets.length < snippets.length && <p class="quiet">{t('use_example_ended')}</p>}
        {fittingSnippets.length < workingSnippets.length && <p class="quiet">{t('use_example_unfit', loginHost)}</p>}
        {fittingSnippets.map((id) => (
          <SnippetExample key={id} id={id} host={loginHost} />
        ))}
        <p class="small">
          <ArticleLink article={article} />
        </p>
      </div>
    </details>
  )
}

function SnippetExample({ id, host }: { id: SnippetId; host: string }) {
  const [isCopied, setCopied] = useState<boolean | null>(null)
  const text = snippetText(id, host)
  const { escapeFor, login }: Snippet = SNIPPETS[id]
  return (
    <figure class="stack" data-snippet={id}>
      <pre>{text}</pre>
      {login !== undefined && (
        <p class="small quiet" data-until={login}>
          {t(login === 'password-flow' ? 'use_example_until' : 'use_example_summer')}
        </p>
      )}
      {escapeFor !== undefined && <p class="small quiet">{t(`snippet_note_${escapeFor}`)}</p>}
      <figcaption class="line">
        <button
          type="button"
          class="plain start-edge"
          data-action="copy-snippet"
          onClick={() => void copyToClipboard(text).then(setCopied)}
        >
          {isCopied === true ? <TickIcon /> : <CopyIcon />}
          {t('report_copy')}
        </button>
        <span role="status" class="small quiet">
          {isCopied !== null && t(isCopied ? 'copied' : 'copy_by_hand')}
        </span>
      </figcaption>
    </figure>
  )
}
