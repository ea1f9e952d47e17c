import type { Saved } from '../../session/session'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

export function download({ name, bytes }: Saved): void {
  const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: XLSX }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

/** False where the file could not be written; what stood there is then untouched. */
export async function writeTo(target: FileSystemFileHandle, { bytes }: Saved): Promise<boolean> {
  try {
    const stream = await target.createWritable()
    await stream.write(bytes as Uint8Array<ArrayBuffer>)
    await stream.close()
    return true
  } catch {
    return false
  }
}
