import { existsSync, readdirSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'

const shared = join(__dirname, '..', '..', '..', 'shared')
const folders = ['corpus', 'real'].map((name) => join(shared, name))
const excelLike = /\.(?:xl[st][xm]?|xlsb|xlt|ods|fods|csv|et)$/i

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const path = join(folder, name)
      return statSync(path).isDirectory() ? filesIn(path) : excelLike.test(name) ? [path] : []
    })

/** Every file at hand that calls itself a spreadsheet; none where there is no collection. */
export const corpusFiles = (): readonly string[] => folders.filter((folder) => existsSync(folder)).flatMap(filesIn)
/** What we promise to open: the files of Office Open XML, macros or not. */
export const isPromised = (path: string): boolean => /\.xl[st][xm]$/i.test(path)
/** As the table of exceptions names it. */
export const nameOf = (path: string): string => relative(shared, path).replaceAll('\\', '/')
