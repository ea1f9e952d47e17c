import { randomUUID } from 'node:crypto'
import { realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { text } from '../model/text'
import { notThere, Usage } from './usage'

/** Refuses an output that is the input, also by another name or through a link. */
export async function assertApart(input: string, output: string): Promise<void> {
  if (!(await stat(input).catch(() => null))) throw new Usage(notThere(input))
  const folder = await stat(dirname(resolve(output))).catch(() => null)
  if (!folder?.isDirectory()) throw new Usage(notThere(dirname(output)))
  const there = await stat(output).catch(() => null)
  if (there?.isDirectory()) {
    throw new Usage(text(`--out 是一个文件夹：${output}`, `--out is a folder: ${output}`))
  }
  const from = await stat(input)
  const isInput = there
    ? (from.ino === there.ino && from.dev === there.dev) || (await realpath(input)) === (await realpath(output))
    : false
  if (isInput) {
    throw new Usage(
      text('--out 就是原文件，原文件不能被覆盖，请换一个名字', '--out is the input itself, which is never overwritten'),
    )
  }
}

/** Writes whole or not at all: beside, then renamed. */
export async function writeBeside(path: string, bytes: Uint8Array): Promise<void> {
  const beside = join(dirname(resolve(path)), `.${basename(path)}.${randomUUID().slice(0, 8)}.tmp`)
  try {
    await writeFile(beside, bytes, { flag: 'wx' })
    await rename(beside, path)
  } catch (error) {
    await rm(beside, { force: true })
    throw error
  }
}
