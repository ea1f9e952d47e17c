import { readFileSync } from 'node:fs'
import { catalog } from '../catalog'
import type { Mapping } from '../model/mapping'
import type { RuleSettings } from '../model/rule-settings'
import { text } from '../model/text'
import { readConfigFile } from '../session/config-file'
import { JsonRefusal } from '../session/json-file'
import { readMappingFile } from '../session/mapping-file'
import { notThere, Usage } from './usage'

/** The mapping of `--mapping FILE`. */
export const parseMapping = (path: string): Mapping =>
  optionFile('--mapping', path, (json) => readMappingFile(json, catalog))

/** How the rules are set by `--config FILE`. */
export const parseConfig = (path: string): RuleSettings =>
  optionFile('--config', path, (json) => readConfigFile(json, catalog))

/** What the file that an option names says. */
function optionFile<T>(option: string, path: string, read: (json: string) => T): T {
  const json = contentOf(option, path)
  try {
    return read(json)
  } catch (error) {
    if (!(error instanceof JsonRefusal)) throw error
    throw new Usage(text(`${option} ${path}：${error.text.zh}`, `${option} ${path}: ${error.text.en}`))
  }
}

function contentOf(option: string, path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') throw new Usage(notThere(path))
    throw new Usage(text(`${option} 的文件读不出来：${path}（${code}）`, `${option} can't be read: ${path} (${code})`))
  }
}
