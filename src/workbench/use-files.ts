import { useCallback, useEffect, useState } from 'react'
import type { Text } from '../model/text'
import type { Session } from '../session/session'
import { failureOf } from '../session/sentences'

interface NamedFile {
  readonly name: string
  readonly bytes: () => Promise<ArrayBuffer>
}
const namedFiles = (files: FileList | null | undefined): readonly NamedFile[] =>
  [...(files ?? [])].map((file) => ({ name: file.name, bytes: () => file.arrayBuffer() }))

/** The workbook that the page begins with, where it can be had. */
export type Sample = () => Promise<ArrayBuffer | null>

export interface Files {
  /** Why the last file was refused. */
  readonly refused: Text | null
  /** A file is held over the page. */
  readonly dropping: boolean
  readonly choose: () => void
  /** Back to the workbook that is still open. */
  readonly forgive: () => void
  readonly save: () => Promise<void>
}

/** Opening by button, by drop and at the start, several files as one month; saving as downloads. */
export function useFiles(session: Session, sample: Sample): Files {
  const [refused, setRefused] = useState<Text | null>(null)
  const [dropping, setDropping] = useState(false)
  const open = useCallback(
    async (files: readonly NamedFile[]): Promise<void> => {
      try {
        setRefused(null)
        const read = await Promise.all(
          files.map(async ({ name, bytes }) => ({ fileName: name, bytes: new Uint8Array(await bytes()) })),
        )
        const [first] = read
        if (first && read.length === 1) await session.open(first.bytes, first.fileName)
        else if (first) await session.openSeveral(read)
      } catch (error) {
        setRefused(failureOf(error))
      }
    },
    [session],
  )

  useEffect(() => {
    void sample().then((bytes) => bytes && open([{ name: '示例.xlsx', bytes: () => Promise.resolve(bytes) }]))
  }, [open, sample])

  useEffect(() => {
    const over = (event: DragEvent): void => {
      event.preventDefault()
      setDropping(event.dataTransfer?.types.includes('Files') ?? false)
    }
    const leave = (event: DragEvent): void => {
      if (!event.relatedTarget) setDropping(false)
    }
    const drop = (event: DragEvent): void => {
      event.preventDefault()
      setDropping(false)
      void open(namedFiles(event.dataTransfer?.files))
    }
    document.addEventListener('dragover', over)
    document.addEventListener('dragleave', leave)
    document.addEventListener('drop', drop)
    return () => {
      document.removeEventListener('dragover', over)
      document.removeEventListener('dragleave', leave)
      document.removeEventListener('drop', drop)
    }
  }, [open])

  const choose = useCallback((): void => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = '.xlsx,.xlsm,.xls'
    input.multiple = true
    input.onchange = () => void open(namedFiles(input.files))
    input.click()
  }, [open])

  const save = useCallback(async (): Promise<void> => {
    for (const { name, bytes } of await session.save()) {
      const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: XLSX }))
      const link = document.createElement('a')
      link.href = address
      link.download = name
      link.click()
      setTimeout(() => URL.revokeObjectURL(address), 60_000)
    }
  }, [session])
  const forgive = useCallback(() => setRefused(null), [])
  return { refused, dropping, choose, forgive, save }
}
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
