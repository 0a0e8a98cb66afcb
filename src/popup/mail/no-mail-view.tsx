// "It does not come": what may be the reason, the likeliest for this org first, each with the way to check it.
import { causesFor, MAIL_CAUSES } from '../../knowledge/missing-mail'
import { mailCause, mailCheck } from '../../ui/knowledge-texts'
import { ArticleLink } from '../advice/article-link'
import { isInSandbox } from '../subject'
import type { ViewProps } from '../views'

export function NoMailView({ subject }: ViewProps) {
  return (
    <ol class="advice causes">
      {causesFor(isInSandbox(subject)).map((id) => (
        <li key={id} data-cause={id}>
          <strong>{mailCause(id)}</strong>
          <span>{mailCheck(id)}</span>
          <ArticleLink article={MAIL_CAUSES[id].article} />
        </li>
      ))}
    </ol>
  )
}
