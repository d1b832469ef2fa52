// A real browser, where there is one.

import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium, type Browser } from 'playwright-core'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome']

const executable = (process.env['PATH'] ?? '')
  .split(delimiter)
  .flatMap((folder) => NAMES.map((name) => join(folder, name)))
  .find((path) => existsSync(path))

if (!executable && process.env['CHANCERY_CHROMIUM'] === 'required')
  throw new Error('no Chromium in PATH, and CHANCERY_CHROMIUM=required')

/** Why the tests that need it are skipped. */
export const noChromium: string | false = executable
  ? false
  : `no Chromium here: none of ${NAMES.join(', ')} is in PATH`

export const launch = (): Promise<Browser> =>
  chromium.launch({ executablePath: executable!, args: ['--no-sandbox', '--disable-gpu'] })
