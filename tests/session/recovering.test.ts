import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { catalog } from '../../src/catalog'
import { openWorkbookFile } from '../../src/hosts/file'
import { serialOf } from '../../src/model/month'
import { createSession } from '../../src/session/create-session'
import type { FileToOpen } from '../../src/session/open-several'
import type { Session } from '../../src/session/session'
import { partsOf } from '../support/package'

const sample = new Uint8Array(readFileSync(join(__dirname, '..', '..', 'samples', 'sample.xlsx')))
const aSession = (): Session =>
  createSession({
    catalog,
    question: { profile: catalog.profiles[0]!, today: serialOf(2026, 4, 10) ?? 0 },
    openHost: (bytes, fileName) => openWorkbookFile(bytes, fileName),
    now: () => performance.now(),
    salt: () => 'salt',
  })
const files: readonly FileToOpen[] = [{ bytes: sample, fileName: '示例.xlsx' }]
const opened = async (): Promise<Session> => {
  const session = aSession()
  await session.openSeveral(files)
  return session
}
const piecesOf = async (session: Session): Promise<readonly Uint8Array<ArrayBuffer>[]> =>
  (await session.journal([])).added.map(({ bytes }) => bytes)

/** After a crash: the same file, and what was kept. */
async function afterCrash(session: Session): Promise<Session> {
  const other = aSession()
  expect(await other.recover(files, await piecesOf(session))).toBe(true)
  return other
}
/** Cells, formulas and what stands around them, sheet by sheet; the numbers of looks and relations depend on what was marked when. */
async function savedSheets(session: Session): Promise<ReadonlyMap<string, string>> {
  await session.clearMarks()
  const [saved] = await session.save()
  const parts = Object.entries(partsOf(saved!.bytes)).map(
    ([name, part]) => [name, part.replaceAll(numbers, '')] as const,
  )
  return new Map(parts.filter(([name]) => /^xl.(worksheets|tables|pivotTables|charts).\w+[.]xml$/.test(name)).sort())
}
const numbers = / (?:s|r:id|dxfId|cacheId)="\w+"/g
/** The names of those that are not the same: whole sheets are nothing to look at. */
async function differences(one: Session, other: Session): Promise<readonly string[]> {
  const [a, b] = [await savedSheets(one), await savedSheets(other)]
  expect([...a.keys()]).toEqual([...b.keys()])
  expect(a.size).toBeGreaterThan(3)
  return [...a].flatMap(([name, part]) => (b.get(name) === part ? [] : [name]))
}
const sheetNamed = (session: Session, name: string): string =>
  session.state().sheets.find((sheet) => sheet.name.includes(name))!.id

test('what was done is done again, part by part the same', async () => {
  const session = await opened()
  await session.check()
  await session.fixAllSafe()
  const sheet = sheetNamed(session, '流失')
  await session.edit({ sheet, row: 14, column: 10 }, '买了哈弗H6，比我们便宜8千')
  await session.edit({ sheet, row: 15, column: 10 }, '不要的话')
  await session.undo()
  await session.fillKpis('zh')
  await session.makeSummary('zh')
  const [first] = await session.findings({ severities: ['error', 'warning', 'info'] }, 0)
  await session.accept({ ids: [first!.id] }, '试乘试驾车', '王伟')

  const other = await afterCrash(session)
  expect(other.state()).toMatchObject({ phase: 'ready', unsaved: true, changed: true, outline: null })
  expect(other.state().notice).toMatchObject({ kind: 'done', text: { zh: expect.stringContaining('已恢复') } })
  expect(other.state().sheets.map(({ name }) => name)).toEqual(session.state().sheets.map(({ name }) => name))
  await other.check()
  expect(other.state().outline!.counts).toEqual(session.state().outline!.counts)
  expect(other.state().outline!.accepted).toBe(1)
  expect(await differences(session, other)).toEqual([])
})

test('a writing that was taken back is not done again, and what was saved is no longer unsaved', async () => {
  const session = await opened()
  await session.check()
  // A check alone leaves nothing that another check would not bring back.
  expect(session.state()).toMatchObject({ changed: true, unsaved: false })
  await session.fillKpis('zh')
  expect(session.state().unsaved).toBe(true)
  const filled = await session.journal([])
  await session.undo()
  const undone = await session.journal(filled.ids)
  expect(undone.added).toEqual([])
  expect(undone.ids.length).toBe(filled.ids.length - 1)

  await session.redo()
  expect((await session.journal(filled.ids)).ids).toEqual(filled.ids)
  await session.save()
  expect(session.state()).toMatchObject({ changed: false, unsaved: false })
  const sheet = sheetNamed(session, '流失')
  await session.edit({ sheet, row: 14, column: 10 }, '买了哈弗H6')
  expect(session.state().unsaved).toBe(true)
  // The file on the disk is the one of before: all of it is needed.
  const { added, ids } = await session.journal(filled.ids)
  expect(ids).toEqual([...filled.ids, added[0]!.id])
  const other = await afterCrash(session)
  expect(await differences(session, other)).toEqual([])
})

test('of several files, each gets its own back', async () => {
  const both = [...files, { bytes: sample, fileName: '另一家.xlsx' }]
  const session = aSession()
  await session.openSeveral(both)
  const sheet = session.state().sheets.findLast(({ name }) => name.includes('流失'))!.id
  await session.edit({ sheet, row: 14, column: 10 }, '买了哈弗H6')
  const other = aSession()
  await other.recover(both, await piecesOf(session))
  const saved = await other.save()
  expect(saved.map(({ name }) => name)).toEqual(['另一家-已检查.xlsx'])
  expect(partsOf(saved[0]!.bytes)).toEqual(partsOf((await session.save())[0]!.bytes))
})

test('a file that changed meanwhile takes what still fits, and it is said that some does not', async () => {
  const session = await opened()
  const sheet = sheetNamed(session, '流失')
  await session.edit({ sheet, row: 14, column: 10 }, '买了哈弗H6')
  const pieces = await piecesOf(session)
  const [changed] = await session.save()
  const other = aSession()
  await other.recover([{ bytes: changed!.bytes, fileName: '示例.xlsx' }], pieces)
  expect(other.state().notice).toMatchObject({ kind: 'refused', text: { zh: expect.stringContaining('1处没能恢复') } })
})
