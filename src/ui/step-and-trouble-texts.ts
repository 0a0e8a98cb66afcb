// The texts for steps, phases and troubles, by their ids. The card and the popup use them.
import { t } from '../browser/i18n'
import type { Phase, StepId } from '../guide/steps'
import type { TroubleId } from '../knowledge/troubles-by-step'

export type Underscored<S extends string> = S extends `${infer A}-${infer B}` ? `${A}_${Underscored<B>}` : S

/** The id as a part of a key in messages.json, where hyphens are not allowed. */
export const underscored = <S extends string>(id: S): Underscored<S> => id.replaceAll('-', '_') as Underscored<S>

export const stepTitle = (id: StepId): string => t(`step_${underscored(id)}`)
export const phaseTitle = (id: Phase): string => t(`phase_${underscored(id)}`)
export const troubleText = (id: TroubleId): string => t(`trouble_${underscored(id)}`)
