import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

const root = join(__dirname, '..', '..')
const sources = [
  'src',
  'assets',
  'samples',
  'webpack.config.js',
  'webpack.addin.js',
  'webpack.single.js',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
]
const cache = join(root, 'node_modules', '.cache', 'sanbiao-build')
/** A lock this old was left by a run that died. */
const STALE = 5 * 60_000

/** The folder of the production build (what `npm run build` writes to dist), built once for the sources as they are. */
export async function build(): Promise<string> {
  const target = join(cache, sourceHash())
  const lock = `${target}.lock`
  mkdirSync(cache, { recursive: true })
  for (;;) {
    if (existsSync(target)) return target
    if (take(lock)) break
    await wait(200)
  }
  try {
    if (!existsSync(target)) {
      webpack(`${target}.part`)
      dropOthers()
      renameSync(`${target}.part`, target)
    }
    return target
  } finally {
    rmSync(lock, { recursive: true, force: true })
  }
}

function take(lock: string): boolean {
  try {
    mkdirSync(lock)
    return true
  } catch {
    const since = statSync(lock, { throwIfNoEntry: false })?.mtimeMs
    if (since !== undefined && Date.now() - since > STALE) rmSync(lock, { recursive: true, force: true })
    return false
  }
}

function webpack(folder: string): void {
  rmSync(folder, { recursive: true, force: true })
  const args = [join(root, 'node_modules', 'webpack', 'bin', 'webpack.js'), '--mode', 'production']
  const env = { ...process.env, SANBIAO_DIST: folder, NODE_ENV: 'production' }
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, env, encoding: 'utf8' })
  if (status !== 0) throw new Error(`The build failed:\n${stdout}\n${stderr}`)
}

/** Earlier builds are of no use any more. */
function dropOthers(): void {
  for (const name of readdirSync(cache)) {
    if (!name.includes('.')) rmSync(join(cache, name), { recursive: true, force: true })
  }
}

function sourceHash(): string {
  const hash = createHash('sha256')
  const add = (path: string): void => {
    if (statSync(join(root, path)).isDirectory()) {
      for (const name of readdirSync(join(root, path)).sort()) add(join(path, name))
    } else
      hash
        .update(path)
        .update('\0')
        .update(readFileSync(join(root, path)))
        .update('\0')
  }
  for (const source of sources) if (existsSync(join(root, source))) add(source)
  return hash.digest('hex').slice(0, 20)
}
