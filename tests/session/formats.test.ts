import type { Workbook } from '../../src/model/workbook'
import type { ShownCell } from '../../src/session/cells'
import type { Session } from '../../src/session/session'
import { dealerMonth } from '../support/dealer-month'
import { writeXlsx } from '../support/xlsx/write'
import { openFile } from './open-file'

/** The workbook as a file whose cells all have the format of text that nobody formatted. */
const unformatted = ({ sheets }: Workbook): Uint8Array =>
  writeXlsx(
    sheets.map(({ name, columns }) => ({
      name,
      rows: Array.from({ length: columns[0]?.length ?? 0 }, (_, row) => columns.map((column) => column.at(row))),
      columns: columns.map(() => ({ width: 12, style: 'text' as const })),
      titleRows: 0,
      headerRows: 1,
    })),
  )
const shown = async (session: Session, at: { sheet: string; row: number; column: number }): Promise<ShownCell> =>
  (await session.cells({ ...at, height: 1, width: 1 })).cells[0]!

test.each([
  ['2026-3-5', '2026-03-05', '2026-3-5'],
  ['14:30', '14:30', '14:30'],
  ['12%', '12%', '12%'],
])('%s typed into a plain cell is shown as %s, undone and redone', async (input, text, again) => {
  const { session, host } = await openFile(unformatted(dealerMonth().workbook()))
  const sheet = session.state().sheets[0]!.id
  const at = { sheet, row: 4, column: 3 }
  const before = await shown(session, at)
  const style = host.view(sheet).rows.find(({ index }) => index === 4)!.cells[3]!.look
  expect(await session.edit(at, input)).toBe(true)
  expect(await shown(session, at)).toMatchObject({ text, input: again, number: true })
  await session.undo()
  expect(await shown(session, at)).toEqual(before)
  expect(host.view(sheet).rows.find(({ index }) => index === 4)!.cells[3]!.look).toBe(style)
  await session.redo()
  expect((await shown(session, at)).text).toBe(text)
  const [{ bytes } = { bytes: new Uint8Array() }] = await session.save()
  const saved = await openFile(bytes)
  expect((await shown(saved.session, at)).text).toBe(text)
})

test('a text date that is fixed shows as a date, and as the text again when taken back', async () => {
  const { session } = await openFile(unformatted(dealerMonth({ defects: ['ST12'] }).workbook()))
  await session.check()
  const all = await session.findings({ severities: ['error', 'warning', 'info'], rule: 'text-date' }, 0)
  const { at } = all.find(({ fix }) => fix?.safe)!
  const before = await shown(session, at)
  expect(before.number).toBeUndefined()
  await session.fixAllSafe()
  expect(await shown(session, at)).toMatchObject({ text: expect.stringMatching(/^2026-\d\d-\d\d$/), number: true })
  await session.undo()
  expect(await shown(session, at)).toMatchObject({ text: before.text, look: before.look })
})
