// The labels the walk depends on, and a short way to write them.

export interface WalkLabels {
  readonly resetEntry: string
  readonly resetButton: string
  readonly quickFind: string
  readonly settings: string
  readonly mySettings: string
}

export function walk(
  resetEntry: string,
  resetButton: string,
  quickFind: string,
  settings: string,
  mySettings: string,
): WalkLabels {
  return { resetEntry, resetButton, quickFind, settings, mySettings }
}
