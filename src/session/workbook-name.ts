import { sha256 } from '@noble/hashes/sha2'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils'
import type { Report } from '../model/report'
import { savedName } from './saved-name'

/** A hash that a workbook goes by on this machine, month by month: its own salt, else its file's name as it is saved; null where it has neither. */
export function workbookName({ workbook, context }: Report, fileName: string | null): string | null {
  const name = fileName ?? workbook.fileName ?? null
  const own = workbook.memory?.salt
  if (!own && name === null) return null
  const parts = own ? ['salt', own] : ['file', savedName(name ?? '')]
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify([...parts, context.month])))).slice(0, 32)
}
