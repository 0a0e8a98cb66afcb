// On what the figures came out: said with them, without anything that tells whose machine it is.
import { cpus, totalmem } from 'node:os'

export interface Machine {
  readonly processor: string
  readonly cores: number
  /** GB */
  readonly memory: number
  readonly browser: string
}

export function machineWith(browser: string): Machine {
  const all = cpus()
  const processor = all[0]?.model.replace(/\s+/g, ' ').trim() ?? 'unknown processor'
  return { processor, cores: all.length, memory: Math.round(totalmem() / 1024 ** 3), browser }
}

export const machineText = ({ processor, cores, memory, browser }: Machine): string =>
  `${processor}, ${cores} cores, ${memory} GB of memory, ${browser}`
