import { catalog } from '../../src/catalog'
import type { Edit } from '../../src/model/edit'
import { serialOf } from '../../src/model/month'
import { text } from '../../src/model/text'
import { createSession } from '../../src/session/create-session'
import type { Session } from '../../src/session/session'
import { openWorkbookFile } from '../../src/hosts/file'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const sample = new Uint8Array(readFileSync(join(__dirname, '..', '..', 'samples', 'sample.xlsx')))
const remark = { kind: 'read-only', text: text('只读', 'Read-only') } as const

async function openReadOnly(): Promise<{ session: Session; asked: Edit[] }> {
  const host = await openWorkbookFile(sample, '三月.xls')
  const asked: Edit[] = []
  const session = createSession({
    catalog,
    question: { profile: catalog.profiles[0]!, today: serialOf(2026, 4, 10) ?? 0 },
    openHost: async () => ({
      ...host,
      remarks: () => [remark],
      apply: async (edits) => {
        asked.push(...edits)
        return edits.map((edit) => ({ edit, reason: 'read-only' as const }))
      },
    }),
    now: () => performance.now(),
    salt: () => 'salt',
  })
  await session.open(sample, '三月.xls')
  return { session, asked }
}

test('a read-only workbook is checked and marked on the page alone', async () => {
  const { session, asked } = await openReadOnly()
  expect(session.state()).toMatchObject({ readOnly: true, remarks: [remark] })
  await session.check()
  const { outline, changed, sheets } = session.state()
  expect(outline!.counts.error).toBeGreaterThan(0)
  expect(outline!.marked).toBeGreaterThan(0)
  expect(sheets.some(({ marks }) => marks.error > 0)).toBe(true)
  const [finding] = await session.findings({ severities: ['error'] }, 0)
  const { cells } = await session.cells({ ...finding!.at, height: 1, width: 1 })
  expect(cells[0]!.mark).toBe('error')
  expect(changed).toBe(false)
  expect(asked).toEqual([])
})

test('whatever would write says why it does not', async () => {
  const { session, asked } = await openReadOnly()
  await session.check()
  const { outline } = session.state()
  const at = { sheet: session.state().sheets[0]!.id, row: 3, column: 1 }
  const attempts: readonly (() => Promise<unknown>)[] = [
    () => session.fixAllSafe(),
    () => session.edit(at, '1'),
    () => session.paste(at, '1\t2'),
    () => session.fillKpis('zh'),
    () => session.makeSummary('zh'),
    () => session.writeProblems('zh'),
    () => session.clearMarks(),
    () => session.clean(),
  ]
  for (const attempt of attempts) {
    expect(await attempt()).toBeFalsy()
    expect(session.state().notice?.text.zh).toBe('工作簿是只读的，没有改动。')
  }
  expect(session.state()).toMatchObject({ canUndo: false, changed: false, outline })
  expect(asked).toEqual([])
})
