// Texts that belong to steps and troubles, by their ids; shared by the card and the popup.
import { t } from '../browser/i18n'
import type { Phase, StepId } from '../guide/steps'
import type { TroubleId } from '../knowledge/troubles'

export type Underscored<S extends string> = S extends `${infer A}-${infer B}` ? `${A}_${Underscored<B>}` : S

/** Message keys cannot hold hyphens. */
export const underscored = <S extends string>(id: S): Underscored<S> => id.replaceAll('-', '_') as Underscored<S>

export const stepTitle = (id: StepId): string => t(`step_${underscored(id)}`)
export const phaseTitle = (id: Phase): string => t(`phase_${underscored(id)}`)
export const troubleText = (id: TroubleId): string => t(`trouble_${underscored(id)}`)
