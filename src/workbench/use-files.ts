import { useCallback, useEffect, useState } from 'react'
import type { Text } from '../model/text'
import type { Session } from '../session/session'
import { failureOf } from '../session/sentences'

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

/** Opening by button, by drop and at the start; saving as a download. */
export function useFiles(session: Session): Files {
  const [refused, setRefused] = useState<Text | null>(null)
  const [dropping, setDropping] = useState(false)
  const open = useCallback(
    async (bytes: Promise<ArrayBuffer>, name: string): Promise<void> => {
      try {
        setRefused(null)
        await session.open(new Uint8Array(await bytes), name)
      } catch (error) {
        setRefused(failureOf(error))
      }
    },
    [session],
  )

  useEffect(() => {
    void fetch('./sample.xlsx').then((answer) => {
      if (answer.ok) void open(answer.arrayBuffer(), '示例.xlsx')
    })
  }, [open])

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
      const file = event.dataTransfer?.files[0]
      if (file) void open(file.arrayBuffer(), file.name)
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
    input.onchange = () => {
      const file = input.files?.[0]
      if (file) void open(file.arrayBuffer(), file.name)
    }
    input.click()
  }, [open])

  const save = useCallback(async (): Promise<void> => {
    const { name, bytes } = await session.save()
    const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: XLSX }))
    const link = document.createElement('a')
    link.href = address
    link.download = name
    link.click()
    setTimeout(() => URL.revokeObjectURL(address), 60_000)
  }, [session])
  const forgive = useCallback(() => setRefused(null), [])
  return { refused, dropping, choose, forgive, save }
}
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
