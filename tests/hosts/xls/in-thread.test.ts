import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { utils } from '@e965/xlsx'
import { readInThread } from '../../../src/hosts/xls/in-thread'
import { xlsOf } from '../../support/xls/write'

jest.setTimeout(120_000)
const source = join(__dirname, '..', '..', '..', 'src', 'cli', 'xls-worker.ts')
const folder = mkdtempSync(join(tmpdir(), 'sanbiao-thread-'))
const script = (name: string, code: string): string => {
  const path = join(folder, name)
  writeFileSync(path, code)
  return path
}

test('reads in a thread of its own', async () => {
  const book = utils.book_new()
  utils.book_append_sheet(book, utils.aoa_to_sheet([['客户'], ['王伟']]), '表')
  const answer = await readInThread(source, 100_000)(xlsOf(book))
  expect(answer).toMatchObject({ strings: ['客户', '王伟'], sheets: [{ name: '表', height: 2 }] })
})

test('gives up a reader that hangs, crashes, leaves or takes all memory', async () => {
  const bytes = new Uint8Array(4)
  const said = (name: string, code: string, time?: number) => readInThread(script(name, code), time)(bytes)
  expect(await said('hang.js', 'for (;;) {}', 1000)).toEqual({ refused: 'too-large', detail: 'time' })
  expect(await said('crash.js', 'throw new Error("x")')).toEqual({ refused: 'damaged', detail: 'crash' })
  expect(await said('leave.js', '')).toEqual({ refused: 'damaged', detail: 'exit' })
})
