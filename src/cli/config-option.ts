import { catalog } from '../catalog'
import type { RuleSettings } from '../model/rule-settings'
import { text } from '../model/text'
import { ConfigRefusal, readConfigFile } from '../session/config-file'
import { optionFile } from './option-file'
import { Usage } from './usage'

/** How the rules are set by `--config FILE`. */
export function parseConfig(path: string): RuleSettings {
  try {
    return readConfigFile(optionFile('--config', path), catalog)
  } catch (error) {
    if (!(error instanceof ConfigRefusal)) throw error
    throw new Usage(text(`--config ${path}：${error.text.zh}`, `--config ${path}: ${error.text.en}`))
  }
}
