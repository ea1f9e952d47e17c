import { catalog } from '../catalog'
import type { Mapping } from '../model/mapping'
import { text } from '../model/text'
import { MappingRefusal, readMappingFile } from '../session/mapping-file'
import { optionFile } from './option-file'
import { Usage } from './usage'

/** The mapping of `--mapping FILE`. */
export function parseMapping(path: string): Mapping {
  try {
    return readMappingFile(optionFile('--mapping', path), catalog)
  } catch (error) {
    if (!(error instanceof MappingRefusal)) throw error
    throw new Usage(text(`--mapping ${path}：${error.text.zh}`, `--mapping ${path}: ${error.text.en}`))
  }
}
