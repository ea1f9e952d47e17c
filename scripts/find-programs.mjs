import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** The browser that tests drive: `CHROMIUM_PATH`, else an installed Chromium, Chrome or Edge; null where none is. */
export function findChromium() {
  if (process.env.CHROMIUM_PATH) return usable(process.env.CHROMIUM_PATH)
  return (
    onPath('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge') ??
    firstUsable(
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      ...windows('Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'),
    )
  )
}

/** `soffice` with Calc; `SOFFICE_PATH` says where. */
export function findLibreOffice() {
  if (process.env.SOFFICE_PATH) return usable(process.env.SOFFICE_PATH)
  const found =
    onPath('soffice', 'libreoffice') ??
    firstUsable('/Applications/LibreOffice.app/Contents/MacOS/soffice', ...windows('LibreOffice/program/soffice.exe'))
  return found && hasCalc() ? found : null
}

/** Writer alone also brings soffice, but opens no workbook. */
function hasCalc() {
  if (process.platform !== 'linux') return true
  const folders = ['/usr/lib/libreoffice', '/usr/lib64/libreoffice', '/opt/libreoffice']
  const installed = folders.filter((folder) => existsSync(folder))
  return installed.length === 0 || installed.some((folder) => existsSync(join(folder, 'program', 'libsclo.so')))
}

/** A font with Chinese characters, which screenshots and LibreOffice need; elsewhere than on Linux there is one. */
export function findFonts() {
  if (process.platform !== 'linux') return 'system'
  if (firstUsable('/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc')) return 'Noto Sans CJK'
  const { stdout } = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' })
  return stdout?.trim().split('\n')[0] || null
}

/** openpyxl as a package of the system's Python, which writes and reads workbooks by code of its own. */
export function findOpenpyxl() {
  const python = usable('/usr/bin/python3')
  return python && spawnSync(python, ['-c', 'import openpyxl'], { stdio: 'ignore' }).status === 0 ? python : null
}

const windows = (...paths) =>
  process.platform === 'win32'
    ? [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].flatMap((folder) =>
        folder ? paths.map((path) => join(folder, path)) : [],
      )
    : []

function usable(path) {
  try {
    accessSync(path, process.platform === 'win32' ? constants.F_OK : constants.X_OK | constants.R_OK)
    return path
  } catch {
    return null
  }
}
const firstUsable = (...paths) => paths.find((path) => existsSync(path)) ?? null
const onPath = (...names) => {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  for (const name of names) {
    for (const folder of folders) if (usable(join(folder, name))) return join(folder, name)
  }
  return null
}
