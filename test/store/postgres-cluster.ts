// A PostgreSQL server of our own, from the binaries of the machine.

import { spawnSync } from 'node:child_process'
import { chmodSync, chownSync, existsSync, globSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'

/** Where the binaries of a server are: those in PATH may be wrappers that have the others beside what they point to. */
function binariesOfPostgres(): string | undefined {
  const folders = [
    ...(process.env['PATH'] ?? '').split(delimiter),
    ...globSync('/usr/lib/postgresql/*/bin').sort((a, b) => Number(b.split('/')[4]) - Number(a.split('/')[4])),
    ...globSync('/opt/homebrew/opt/postgresql*/bin'),
  ]
  return folders.find((bin) => ['initdb', 'postgres', 'pg_ctl'].every((name) => existsSync(join(bin, name))))
}

/** The folder of the binaries; undefined where there are none. */
export const POSTGRES = binariesOfPostgres()

/**
 * Starts a server on a port of loopback that nothing else uses, and sees that it ends with this process. Nothing of it
 * need outlive a loss of power, so it never waits for the disk. Gives its address, to which the name of a database is added.
 */
export function startCluster(settings: readonly string[] = ['shared_buffers=64MB']): string {
  const bin = POSTGRES!
  const home = mkdtempSync(join(tmpdir(), 'chancery-postgres-'))
  // The server will not run as root.
  const user = process.getuid?.() === 0 ? userCalled('postgres') : undefined
  if (user) chownSync(home, user.uid, user.gid)
  chmodSync(home, 0o700)
  const run = (program: string, args: readonly string[]): { ok: boolean; said: string } => {
    const [command, all] = user
      ? ['setpriv', [`--reuid=${user.uid}`, `--regid=${user.gid}`, '--clear-groups', join(bin, program), ...args]]
      : [join(bin, program), args]
    const done = spawnSync(command, all, {
      cwd: home,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, HOME: home },
    })
    return { ok: done.status === 0, said: `${done.stdout ?? ''}${done.stderr ?? ''}${done.error?.message ?? ''}` }
  }
  const data = join(home, 'data')
  process.on('exit', () => {
    if (existsSync(join(data, 'postmaster.pid'))) run('pg_ctl', ['-D', data, '-m', 'immediate', '-w', 'stop'])
    rmSync(home, { recursive: true, force: true })
  })
  const init = run('initdb', ['-D', data, '-A', 'trust', '-U', 'chancery', '-E', 'UTF8', '--locale=C', '--no-sync'])
  if (!init.ok) throw new Error(`initdb failed: ${init.said}`)
  let said = ''
  // Somebody else may take the port between two tries.
  for (let tries = 0; tries < 20; tries++) {
    const port = 40_000 + ((process.pid * 7 + tries * 131) % 20_000)
    const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off -c synchronous_commit=off -c full_page_writes=off ${settings.map((one) => `-c ${one}`).join(' ')}`
    const start = run('pg_ctl', ['-D', data, '-l', join(home, 'log'), '-w', '-t', '30', '-o', options, 'start'])
    if (start.ok) return `postgres://chancery@127.0.0.1:${port}`
    said = start.said
  }
  throw new Error(`no server came up: ${said}`)
}

function userCalled(name: string): { uid: number; gid: number } | undefined {
  const [uid, gid] = ['-u', '-g'].map((which) =>
    Number(spawnSync('id', [which, name], { encoding: 'utf8' }).stdout || Number.NaN),
  )
  return Number.isNaN(uid) ? undefined : { uid, gid }
}

// A signal ends the process without `exit`.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))
