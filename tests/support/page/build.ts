import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = join(__dirname, '..', '..', '..')

/** The page as it is published, built once for what its sources are now: many tests ask for it. */
export function buildPage(): string {
  const folder = join(tmpdir(), `sanbiao-page-${sourcesNow()}`)
  const lock = `${folder}.lock`
  for (let waited = 0; !existsSync(folder); waited += WAIT) {
    if (take(lock, waited)) {
      try {
        if (!existsSync(folder)) renameSync(build('workbench'), folder)
      } finally {
        rmSync(lock, { recursive: true, force: true })
      }
    } else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, WAIT)
  }
  return folder
}

const WAIT = 500
/** Longer than any build takes: whoever holds the lock is gone. */
const GONE = 300_000
function take(lock: string, waited: number): boolean {
  if (waited > GONE) rmSync(lock, { recursive: true, force: true })
  try {
    mkdirSync(lock)
    return true
  } catch {
    return false
  }
}

/** A hash of all that the page is built from. */
function sourcesNow(): string {
  const hash = createHash('sha256').update(root)
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.\w+$/.test(name))
    .map((name) => join('src', name))
  const built = [
    'package-lock.json',
    'webpack.config.js',
    'webpack.addin.js',
    'webpack.single.js',
    'samples/sample.xlsx',
  ]
  for (const file of [...files.sort(), ...built]) hash.update(file).update(readFileSync(join(root, file)))
  return hash.digest('hex').slice(0, 16)
}

/** Builds the add-in as it is published at an address, into a folder of its own. */
export const buildAddin = (base?: string): string => build('addin', base ? { SANBIAO_BASE_URL: base } : {})

/** The page in one file, as it is published; its path. */
export function buildSingle(): string {
  const folder = mkdtempSync(join(tmpdir(), 'sanbiao-single-'))
  webpack(['single-worker', 'single'], ['--mode', 'production'], { SANBIAO_DIST: folder })
  return join(folder, 'sanbiao.html')
}

function build(name: string, environment: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), `sanbiao-${name}-`))
  webpack([name], ['--mode', 'production', '--no-devtool', '--output-path', folder], environment)
  return folder
}

function webpack(
  names: readonly string[],
  options: readonly string[],
  environment: Readonly<Record<string, string>>,
): void {
  const script = join(root, 'node_modules', 'webpack', 'bin', 'webpack.js')
  execFileSync(process.execPath, [script, ...names.flatMap((name) => ['--config-name', name]), ...options], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    env: { ...process.env, ...environment },
  })
}

/** An installed Chromium, Chrome or Edge; `CHROMIUM_PATH` says which. */
export function chromiumPath(): string {
  const ask = "import('./scripts/find-programs.mjs').then(({ findChromium }) => console.log(findChromium() ?? ''))"
  const path = execFileSync(process.execPath, ['-e', ask], { cwd: root, encoding: 'utf8' }).trim()
  if (!path) throw new Error('no Chromium, Chrome or Edge found: set CHROMIUM_PATH')
  return path
}
