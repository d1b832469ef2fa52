// Runs the command line as a shell would: another process, its own standard streams, an exit code.

import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'

export const root = join(import.meta.dirname, '../..')
export const launcher = join(root, 'bin/chancery.js')

export interface Run {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly out: string
  readonly err: string
}
interface Setting {
  readonly input?: string | Uint8Array
  readonly env?: NodeJS.ProcessEnv
  readonly cwd?: string
  readonly node?: string
  readonly nodeOptions?: readonly string[]
  readonly uid?: number
}

/** Nothing of the tester's own terminal reaches the command. */
export const plainEnvironment = (): NodeJS.ProcessEnv => {
  const { PATH, HOME, TMPDIR } = process.env
  return { PATH, HOME, TMPDIR }
}

export function chancery(args: readonly string[], setting: Setting = {}): Run {
  const { input = '', env, cwd = root, node = process.execPath, nodeOptions = [], uid } = setting
  const run = spawnSync(node, [...nodeOptions, launcher, ...args], {
    input,
    cwd,
    uid,
    encoding: 'utf8',
    env: { ...plainEnvironment(), ...env },
    timeout: 60_000,
    maxBuffer: 1 << 28,
  })
  if (run.error) throw run.error
  return { code: run.status, signal: run.signal, out: run.stdout, err: run.stderr }
}

export interface Started {
  readonly pid: number
  readonly ended: Promise<Run>
  /** Until it has said so on standard output, or has ended. */
  says(words: RegExp): Promise<void>
  kill(signal?: NodeJS.Signals): void
}

/** As `chancery`, but goes on beside the test. */
export function start(args: readonly string[]): Started {
  const child = spawn(process.execPath, [launcher, ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: plainEnvironment(),
  })
  let out = ''
  let err = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text))
  const ended = new Promise<Run>((resolve) => {
    child.on('close', (code, signal) => resolve({ code, signal, out, err }))
  })
  const says = (words: RegExp) =>
    new Promise<void>((resolve) => {
      const listen = () => words.test(out) && resolve()
      child.stdout.on('data', listen)
      listen()
      void ended.then(() => resolve())
    })
  return { pid: child.pid!, ended, says, kill: (signal = 'SIGKILL') => void child.kill(signal) }
}

/** A folder that is gone after the tests of the file; others may look into it. */
export function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'chancery-test-'))
  chmodSync(path, 0o755)
  after(() => rmSync(path, { recursive: true, force: true }))
  return path
}
