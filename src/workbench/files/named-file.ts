/** A file that somebody chose, before it is read. */
export interface NamedFile {
  readonly name: string
  readonly content: () => Promise<Blob>
  /** What finds it again, where the browser gives such a thing. */
  readonly handle?: FileSystemFileHandle
}

export const listed = (files: FileList | null | undefined): readonly NamedFile[] =>
  [...(files ?? [])].map((file) => ({ name: file.name, content: () => Promise.resolve(file) }))

export const behind = (handle: FileSystemFileHandle): NamedFile => ({
  name: handle.name,
  content: () => handle.getFile(),
  handle,
})

type MayHaveHandle = DataTransferItem & { getAsFileSystemHandle?(): Promise<FileSystemHandle | null> }

/** What was dropped; to be called while the drop lasts. */
export function dropped(data: DataTransfer | null): Promise<readonly NamedFile[]> {
  const items = [...(data?.items ?? [])].filter(({ kind }) => kind === 'file') as MayHaveHandle[]
  const files = items.map(async (item): Promise<readonly NamedFile[]> => {
    const file = item.getAsFile()
    const handle = await item.getAsFileSystemHandle?.().catch(() => null)
    if (handle?.kind === 'file') return [behind(handle as FileSystemFileHandle)]
    return file ? [{ name: file.name, content: () => Promise.resolve(file) }] : []
  })
  return Promise.all(files).then((all) => all.flat())
}
