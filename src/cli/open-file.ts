import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { FileHost } from '../hosts/file'
import { nodeCodec } from '../hosts/file/node-codec'
import { FileRefusal } from '../hosts/file/refusal'
import { openWorkbook } from '../hosts/open-workbook'
import { text, type Text } from '../model/text'
import { readXls } from './read-xls'
import { notThere } from './usage'

/** Why a file could not be used, in words for people. */
export class Refused extends Error {
  constructor(
    readonly path: string,
    readonly code: string,
    readonly text: Text,
  ) {
    super(text.zh)
  }
}

export interface Opened {
  readonly host: FileHost
  readonly bytes: Uint8Array
}

/** Opens a workbook, or throws Refused. */
export async function openFile(path: string): Promise<Opened> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new Refused(path, error.code ?? 'unreadable', systemText(error, path))
  })
  return { bytes, host: await refusing(path, () => openWorkbook(bytes, basename(path), { codec: nodeCodec, readXls })) }
}

/** Names the file that a host refused. */
export async function refusing<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof FileRefusal) throw new Refused(path, error.code, error.text)
    throw error
  }
}

function systemText(error: NodeJS.ErrnoException, path: string): Text {
  if (error.code === 'ENOENT') return notThere(path)
  if (error.code === 'EACCES' || error.code === 'EPERM') return text('没有读取权限', 'No permission to read it')
  if (error.code === 'EISDIR') return text('这是一个文件夹', 'It is a folder')
  return text(`读不出来（${error.code}）`, `It can't be read (${error.code})`)
}
