// The matrix in real Chromium; see walk-cells.ts. The full run walks every cell, `npm test` some.
import { walkCells } from './walk-cells'

walkCells('Chromium')
