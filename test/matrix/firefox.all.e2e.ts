// The matrix in real Firefox; see walk-cells.ts. MATRIX=all walks every cell.
import { walkCells } from './walk-cells'

walkCells('Firefox')
