import { createHash } from 'node:crypto'
import { readdirSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'

/** All files in and below a folder whose names match. */
export const filesIn = (folder: string, named: RegExp): readonly string[] =>
  readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const path = join(folder, name)
      return statSync(path).isDirectory() ? filesIn(path, named) : named.test(name) ? [path] : []
    })

/** The seed's order, whatever else is in the folder. */
export function shuffled(paths: readonly string[], root: string, seed: string): readonly string[] {
  const rank = (path: string): string =>
    createHash('sha256')
      .update(`${seed}:${relative(root, path)}`)
      .digest('hex')
  return paths
    .map((path) => ({ path, by: rank(path) }))
    .sort((a, b) => (a.by < b.by ? -1 : 1))
    .map(({ path }) => path)
}
