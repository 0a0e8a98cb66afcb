// The matrix in real Firefox; see walk-cells.ts. in the full run only.
import { walkCells } from './walk-cells'

walkCells('Firefox')
