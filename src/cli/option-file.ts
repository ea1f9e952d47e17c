import { readFileSync } from 'node:fs'
import { text } from '../model/text'
import { notThere, Usage } from './usage'

/** The text of the file that an option names. */
export function optionFile(option: string, path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') throw new Usage(notThere(path))
    throw new Usage(text(`${option} 的文件读不出来：${path}（${code}）`, `${option} can't be read: ${path} (${code})`))
  }
}
