// Runs other programs in the foreground, and says things on the terminal.
import { spawn } from 'node:child_process'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the project, from wherever a command is started. */
export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..')

/** A reason to stop that is the person's to know; told without a stack. */
export class Trouble extends Error {}

/** @param {string} text */
export const say = (text) => console.log(text)

/** @param {string} text */
export const heading = (text) => say(`\n━━ ${text} ${'━'.repeat(Math.max(3, 68 - text.length))}`)

/** @param {number} since as given by performance.now() */
export const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`

/**
 * Runs a program with this terminal; answers with its exit code, 128 and more when a signal ended it. Ctrl+C reaches
 * the program by itself; this process stays until it has cleaned up.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Record<string, string>} variables added to the environment
 * @returns {Promise<number>}
 */
export function run(command, args, variables = {}) {
  return new Promise((done, fail) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      stdio: 'inherit',
      env: { ...process.env, ...variables },
      shell: process.platform === 'win32' && command === 'npm', // a .cmd file there
    })
    const stay = () => {}
    const pass = () => child.kill('SIGTERM')
    process.on('SIGINT', stay)
    process.on('SIGTERM', pass)
    child.on('error', fail)
    child.on('close', (code, signal) => {
      process.off('SIGINT', stay)
      process.off('SIGTERM', pass)
      done(code ?? (signal === 'SIGINT' ? 130 : 143))
    })
  })
}

/** Runs a command's work: troubles are told in a sentence, everything else with its stack; both end with 1. */
export async function command(work) {
  try {
    process.exitCode = await work()
  } catch (reason) {
    console.error(reason instanceof Trouble ? `\n${reason.message}` : reason)
    process.exitCode = 1
  }
}
