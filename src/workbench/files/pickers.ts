import { behind, listed, type NamedFile } from './named-file'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const types = [{ accept: { [XLSX]: ['.xlsx', '.xlsm'], 'application/vnd.ms-excel': ['.xls'] } }] as const

/** Chromium's dialogs, whose files can be found again and written. */
interface Pickers {
  showOpenFilePicker?(options: {
    readonly multiple: true
    readonly types: typeof types
  }): Promise<FileSystemFileHandle[]>
  showSaveFilePicker?(options: {
    readonly suggestedName: string
    readonly startIn: FileSystemFileHandle
    readonly types: readonly unknown[]
  }): Promise<FileSystemFileHandle>
}
const pickers = (): Pickers => globalThis as Pickers

const wasAborted = (problem: unknown): boolean => problem instanceof DOMException && problem.name === 'AbortError'

/** Has the user choose files; none where the dialog was left. */
export async function chooseFiles(): Promise<readonly NamedFile[]> {
  try {
    const chosen = await pickers().showOpenFilePicker?.({ multiple: true, types })
    if (chosen) return chosen.map(behind)
  } catch (problem) {
    if (wasAborted(problem)) return []
  }
  return chooseByInput()
}

function chooseByInput(): Promise<readonly NamedFile[]> {
  return new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = '.xlsx,.xlsm,.xls'
    input.multiple = true
    input.onchange = () => resolve(listed(input.files))
    input.oncancel = () => resolve([])
    input.click()
  })
}

/**
 * Where to save, asked in the folder of the original: under another name unless the user chooses the original.
 * `download` where the browser cannot ask, null where the dialog was left.
 */
export async function chooseTarget(
  original: FileSystemFileHandle | undefined,
  suggestedName: string,
): Promise<FileSystemFileHandle | 'download' | null> {
  const { showSaveFilePicker } = pickers()
  if (!original || !showSaveFilePicker) return 'download'
  try {
    const accept = { [XLSX]: [suggestedName.toLowerCase().endsWith('.xlsm') ? '.xlsm' : '.xlsx'] }
    return await showSaveFilePicker.call(globalThis, { suggestedName, startIn: original, types: [{ accept }] })
  } catch (problem) {
    return wasAborted(problem) ? null : 'download'
  }
}
