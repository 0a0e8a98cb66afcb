// A checklist that is not begun: what will happen and how long it takes, what it costs, and Start. What it costs stands first: in a
// low window, Start lies over what is further down.
import { t, tCount, uiLanguage } from '../../browser/i18n'
import { PHASES, phaseOf, STEP_IDS } from '../../guide/steps'
import { adoptStylesheet } from '../../ui/adopt-stylesheet'
import { dayAndTimeText } from '../../ui/relative-time-text'
import { phaseTitle } from '../../ui/step-and-phase-texts'
import { latestResetTime } from '../popup-subject'
import { StepList } from '../steps/step-list'
import styles from './new-state.css?inline'
import { Scene } from './scenes'
import type { StateProps } from './state-props'
import { ToolsThatStop } from './tools-that-stop'

adoptStylesheet(styles)

export function NewState({ subject, stored, openView, startOrShow, onToggle, children }: StateProps) {
  const resetAt = latestResetTime(subject.progress)
  return (
    <>
      <section class="stack opening">
        <h2 class="title">{t('popup_new_title')}</h2>
        <p class="quiet">{t('popup_new_lead')}</p>
        {resetAt !== null && (
          <p class="small quiet">{t('popup_last_reset', dayAndTimeText(resetAt, Date.now(), uiLanguage()))}</p>
        )}
      </section>
      <ToolsThatStop subject={subject} stored={stored} openView={openView} />
      <div class="scenes">
        {PHASES.map((phase) => (
          <Scene key={phase} of={phase}>
            <strong>{phaseTitle(phase)}</strong>
            <span class="small quiet">
              {tCount('phase_steps', STEP_IDS.filter((id) => phaseOf(id) === phase).length)}
            </span>
          </Scene>
        ))}
      </div>
      <div class="actions">
        <button type="button" class="primary" data-action="start" onClick={startOrShow}>
          {t('popup_start')}
        </button>
      </div>
      {children}
      <StepList progress={subject.progress} form="folded" onToggle={onToggle} />
    </>
  )
}
