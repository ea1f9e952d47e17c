import { readdir, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'

/** Files to check, and those of a folder that are none. Both sorted by path. */
export interface FoundFiles {
  readonly files: readonly FoundFile[]
  readonly others: readonly string[]
}
export interface FoundFile {
  readonly path: string
  /** On the command line, not met in a folder: being refused is then an error. */
  readonly named: boolean
}

const workbookTypes = ['.xlsx', '.xlsm', '.xls']
const isWorkbook = (name: string): boolean => workbookTypes.includes(extname(name).toLowerCase())
/** Excel's lock files and our own results. */
const isSkipped = (name: string): boolean => name.startsWith('~$') || /-已检查\.xls[xm]?$/i.test(name.normalize('NFC'))

/** Follows files and folders, these through and through; a path met twice is taken once, one that is not there when it is read. */
export async function findFiles(paths: readonly string[]): Promise<FoundFiles> {
  const files = new Map<string, FoundFile>()
  const others = new Set<string>()
  for (const path of paths) {
    const found = await stat(path).catch(() => null)
    if (!found?.isDirectory()) files.set(path, { path, named: true })
    else for await (const inside of walk(path)) addFound(inside)
  }
  return { files: [...files.values()].sort(byPath), others: [...others].sort() }

  function addFound(path: string): void {
    if (!isWorkbook(path)) others.add(path)
    else if (!files.has(path)) files.set(path, { path, named: false })
  }
}

const byPath = (one: FoundFile, other: FoundFile): number => (one.path < other.path ? -1 : 1)

/** Links are not followed: a link to a parent folder has no end. */
async function* walk(folder: string): AsyncGenerator<string> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) yield* walk(path)
    else if (entry.isFile() && !isSkipped(entry.name)) yield path
  }
}
