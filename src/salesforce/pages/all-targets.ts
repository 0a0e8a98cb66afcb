// Every target of every kind of page, each once.
import type { Target } from '../targets/ladder'
import { ALL_PAGE_KINDS } from './all-page-kinds'
import type { PageKindDefinition } from './page-kind-definition'

export const targetsOf = ({
  targets,
  form,
  mailboxTarget,
  countedTargets = [],
}: PageKindDefinition): readonly Target[] => [
  ...targets,
  ...(form?.controls ?? []),
  ...(mailboxTarget === undefined ? [] : [mailboxTarget]),
  ...countedTargets,
]

function allTargets(): readonly Target[] {
  return [...new Set(ALL_PAGE_KINDS.flatMap(targetsOf))]
}

export const ALL_TARGETS: readonly Target[] = /* @__PURE__ */ allTargets()
