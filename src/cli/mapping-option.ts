import { readFileSync } from 'node:fs'
import { catalog } from '../catalog'
import type { Mapping } from '../model/mapping'
import { text } from '../model/text'
import { MappingRefusal, readMappingFile } from '../session/mapping-file'
import { notThere, Usage } from './usage'

/** The mapping of `--mapping FILE`. */
export function parseMapping(path: string): Mapping {
  try {
    return readMappingFile(contentOf(path), catalog)
  } catch (error) {
    if (!(error instanceof MappingRefusal)) throw error
    throw new Usage(text(`--mapping ${path}：${error.text.zh}`, `--mapping ${path}: ${error.text.en}`))
  }
}

function contentOf(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') throw new Usage(notThere(path))
    throw new Usage(text(`--mapping 的文件读不出来：${path}（${code}）`, `--mapping can't be read: ${path} (${code})`))
  }
}
