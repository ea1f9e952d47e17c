import { execFileSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = join(__dirname, '..', '..', '..')

/** Builds the page as it is published, into a folder of its own. */
export const buildPage = (): string => build('workbench')

/** Builds the add-in as it is published at an address, into a folder of its own. */
export const buildAddin = (base?: string): string => build('addin', base ? { SANBIAO_BASE_URL: base } : {})

function build(name: string, environment: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), `sanbiao-${name}-`))
  const webpack = join(root, 'node_modules', 'webpack', 'bin', 'webpack.js')
  execFileSync(
    process.execPath,
    [webpack, '--config-name', name, '--mode', 'production', '--no-devtool', '--output-path', folder],
    { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], encoding: 'utf8', env: { ...process.env, ...environment } },
  )
  return folder
}

/** An installed Chromium, Chrome or Edge; `CHROMIUM_PATH` says which. */
export function chromiumPath(): string {
  const ask = "import('./scripts/find-programs.mjs').then(({ findChromium }) => console.log(findChromium() ?? ''))"
  const path = execFileSync(process.execPath, ['-e', ask], { cwd: root, encoding: 'utf8' }).trim()
  if (!path) throw new Error('no Chromium, Chrome or Edge found: set CHROMIUM_PATH')
  return path
}
