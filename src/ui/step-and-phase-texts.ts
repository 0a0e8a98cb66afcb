// The texts for steps and phases, by their ids. The card and the popup use them.
import { t } from '../browser/i18n'
import type { Phase, StepId } from '../guide/steps'

export type Underscored<S extends string> = S extends `${infer A}-${infer B}` ? `${A}_${Underscored<B>}` : S

/** The id as a part of a key in messages.json, where hyphens are not allowed. */
export const underscored = <S extends string>(id: S): Underscored<S> => id.replaceAll('-', '_') as Underscored<S>

export const stepTitle = (id: StepId): string => t(`step_${underscored(id)}`)
export const phaseTitle = (id: Phase): string => t(`phase_${underscored(id)}`)
