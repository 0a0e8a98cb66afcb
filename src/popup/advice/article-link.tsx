// A link to one of Salesforce's own articles, in the language of the browser.
import { browserLanguage, t } from '../../browser/i18n'
import { ARTICLES, type ArticleId } from '../../knowledge/articles'
import { inLanguage } from '../../salesforce/addresses/address-builders'

export function ArticleLink({ article }: { article: ArticleId }) {
  return (
    <a
      data-article={article}
      href={inLanguage(ARTICLES[article].address, browserLanguage())}
      target="_blank"
      rel="noreferrer"
    >
      {t('article_link')}
    </a>
  )
}
