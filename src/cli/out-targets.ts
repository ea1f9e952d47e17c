import { mkdir, stat } from 'node:fs/promises'
import { dirname, join, relative, resolve } from 'node:path'
import { text } from '../model/text'
import { findFiles } from './find-files'
import { Usage } from './usage'
import { assertApart } from './write-beside'

/** Where the copy of each file goes: one file to `--out` itself, several into it as a folder, as they stand below the folder that they share. */
export async function targetsOf(paths: readonly string[], out: string): Promise<(path: string) => Promise<string>> {
  const [first = ''] = paths
  if (paths.length === 1 && !(await isFolder(first))) {
    await assertApart(first, out)
    return () => Promise.resolve(out)
  }
  if (
    await stat(out).then(
      (there) => !there.isDirectory(),
      () => false,
    )
  ) {
    throw new Usage(
      text(
        `几个文件各写一份，--out 要写文件夹：${out}`,
        `Several files are written each by itself: --out is a folder, not ${out}`,
      ),
    )
  }
  const { files } = await findFiles(paths)
  const shared = sharedFolder(files.map(({ path }) => dirname(resolve(path))))
  return async (path) => {
    const target = join(out, relative(shared, resolve(path)))
    await mkdir(dirname(target), { recursive: true })
    for (const { path: input } of files) await assertApart(input, target)
    return target
  }
}

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (there) => there.isDirectory(),
    () => false,
  )

/** The innermost folder that holds all of these. */
function sharedFolder(folders: readonly string[]): string {
  let [shared = '.'] = folders
  for (const folder of folders) while (relative(shared, folder).startsWith('..')) shared = dirname(shared)
  return shared
}
