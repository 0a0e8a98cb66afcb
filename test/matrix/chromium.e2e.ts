// The matrix in real Chromium; see walk-cells.ts. MATRIX=all walks every cell.
import { walkCells } from './walk-cells'

walkCells('Chromium')
