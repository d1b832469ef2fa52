#!/usr/bin/env node
// Starts the command line on Node 24 or later: on this one if it is new enough, else on the one that npm installed
// beside this package. Plain JavaScript of an old kind, so that an old Node can read it and say what is missing.

import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import nodeModule, { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { setFlagsFromString } from 'node:v8'

const OLDEST = 24
const NO_USABLE_NODE = 69

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
// A clone runs its sources, so that they are never older than what `dist` holds; a published package has only `dist`.
const sources = join(root, 'src/cli/main.ts')
const main = existsSync(sources) ? sources : join(root, 'dist/cli/main.js')

if (Number(process.versions.node.split('.')[0]) >= OLDEST) {
  // thousands of files in little memory: garbage is taken away soon, two compilers less hold code and working space, and
  // the last one takes smaller pieces, one at a time
  setFlagsFromString('--semi-space-growth-factor=1')
  setFlagsFromString('--heap-growing-percent=20')
  setFlagsFromString('--no-sparkplug')
  setFlagsFromString('--no-maglev')
  setFlagsFromString('--concurrent-turbofan-max-threads=1')
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=300')
  setFlagsFromString('--max-optimized-bytecode-size=2500')
  // what was compiled once (and of a clone, its types stripped) is kept for the next start
  nodeModule.enableCompileCache?.()
  const { main: run } = await import(pathToFileURL(main).href)
  await run(process.argv.slice(2))
} else {
  const node = packagedNode()
  if (node) runOn(node)
  else {
    process.stderr.write(
      `chancery: needs Node ${OLDEST} or later, and this is ${process.version} with no newer one installed beside it; ` +
        `install Node ${OLDEST}, or run npm install again without --omit=optional\n`,
    )
    process.exitCode = NO_USABLE_NODE
  }
}

function packagedNode() {
  const os = process.platform === 'win32' ? 'win' : process.platform
  try {
    const manifest = createRequire(import.meta.url).resolve(`node-${os}-${process.arch}/package.json`)
    const node = join(dirname(manifest), 'bin', os === 'win' ? 'node.exe' : 'node')
    return existsSync(node) ? node : null
  } catch {
    return null // no package for this machine, or it was left out
  }
}

function runOn(node) {
  const entry = fileURLToPath(import.meta.url)
  const child = spawn(node, [entry, ...process.argv.slice(2)], { stdio: inherited() })
  const pass = (signal) => child.kill(signal)
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
  for (const signal of signals) process.on(signal, pass)
  child.on('error', (error) => {
    process.stderr.write(`chancery: cannot start ${node}: ${error.message}\n`)
    process.exitCode = NO_USABLE_NODE
  })
  child.on('exit', (code, signal) => {
    for (const each of signals) process.off(each, pass)
    if (signal) process.kill(process.pid, signal)
    else process.exitCode = code
  })
}

// `chancery read <(…)` names a file descriptor that the shell opened: it has to be open in the child too.
function inherited() {
  const stdio = [0, 1, 2]
  for (const arg of process.argv.slice(2)) {
    const descriptor = /^\/(?:dev|proc\/self)\/fd\/(\d{1,3})$/.exec(arg)
    if (descriptor) stdio[Number(descriptor[1])] = Number(descriptor[1])
  }
  return Array.from(stdio, (fd) => fd ?? 'ignore')
}
