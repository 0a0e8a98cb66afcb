// The matrix in real Firefox; every cell; see walk-cells.ts.
import { walkCells } from './walk-cells'

walkCells('Firefox')
