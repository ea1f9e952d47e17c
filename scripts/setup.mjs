// Runs before dependencies exist: Node's own modules only.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const stamp = join(root, 'node_modules', '.sanbiao-setup')
const say = (zh, en) => console.log(`${zh}\n${en}`)

function stop(zh, en) {
  console.error(`${zh}\n${en}`)
  process.exit(1)
}

checkNode()
installPackages()
if (process.argv.includes('--tests')) await prepareTests()

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 11)) return
  stop(
    `需要 Node.js 20.11 或更高版本，现在是 ${process.version}：https://nodejs.org`,
    `Node.js 20.11 or newer is needed, this is ${process.version}: https://nodejs.org`,
  )
}

/** The lock file decides: the same lock is installed once. */
function installPackages() {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return
  say('正在安装依赖（npm ci）……', 'Installing dependencies (npm ci)…')
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    // npm is a script on Windows, which only a shell runs.
    shell: process.platform === 'win32',
  })
  if (status !== 0) stop('依赖没有装上，请检查网络后再试', 'The dependencies could not be installed; check the network')
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, lock)
}

/** Chromium must be there; LibreOffice, the fonts and openpyxl may be absent, except in CI. */
async function prepareTests() {
  const { findChromium, findFonts, findLibreOffice, findOpenpyxl } = await import('./find-programs.mjs')
  const wanted = [
    { find: findChromium, packages: ['chromium'], name: 'Chromium', needed: true },
    { find: findLibreOffice, packages: ['libreoffice-calc-nogui', 'libreoffice-calc'], name: 'LibreOffice Calc' },
    { find: findFonts, packages: ['fonts-noto-cjk'], name: 'Noto CJK' },
    { find: findOpenpyxl, packages: ['python3-openpyxl'], name: 'openpyxl' },
  ]
  const missing = wanted.filter(({ find }) => !find())
  if (missing.length > 0 && mayInstall()) installByApt(missing)
  for (const { find, name, packages, needed } of missing) {
    if (find()) continue
    if (needed || process.env.CI === 'true') {
      stop(
        `测试需要 ${name}，请安装后再试（Debian/Ubuntu：sudo apt-get install ${packages[0]}）`,
        `The tests need ${name}; install it and try again (Debian/Ubuntu: sudo apt-get install ${packages[0]})`,
      )
    }
    say(`没有 ${name}，用到它的测试会跳过`, `${name} is absent: the tests that use it are skipped`)
  }
}

/** Root on Debian or its kin. */
function mayInstall() {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version')
}

function installByApt(missing) {
  const names = missing.map(({ name }) => name)
  say(`正在安装 ${names.join('、')}（apt-get）……`, `Installing ${names.join(', ')} (apt-get)…`)
  if (!apt('update')) return
  for (const { packages } of missing) packages.some((name) => apt('install', '--no-install-recommends', name))
}

/** Quiet unless it fails. */
function apt(...args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const { status, stderr } = spawnSync('apt-get', ['-y', '-qq', ...args], { env, encoding: 'utf8' })
  if (status !== 0) console.error(`apt-get ${args.join(' ')}: ${(stderr ?? '').trim().split('\n').at(-1)}`)
  return status === 0
}
