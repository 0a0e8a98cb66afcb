// The matrix in real Chromium; see walk-cells.ts. the full run walks every cell.
import { walkCells } from './walk-cells'

walkCells('Chromium')
