import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { catalog } from '../../../src/catalog'
import { checkNow } from '../../../src/engine/check'
import { patch, readingOf } from '../../../src/engine/patch'
import { nodeCodec } from '../../../src/hosts/file/node-codec'
import { openDocument } from '../../../src/hosts/file/open'
import { serialOf } from '../../../src/model/month'
import type { Report } from '../../../src/model/report'
import type { Cell, CellRef, Workbook } from '../../../src/model/workbook'
import { day } from './read'

const folder = join(__dirname, '..', '..', 'golden', 'layouts')
const workbooks = readdirSync(folder)
  .filter((name) => name.endsWith('.xlsx'))
  .map((name): [string, Workbook] => [
    name,
    openDocument(new Uint8Array(readFileSync(join(folder, name))), name, { codec: nodeCodec }).workbook(),
  ])
const [profile] = catalog.profiles
const check = (workbook: Workbook, earlier?: Report): Report =>
  checkNow(workbook, catalog, { profile: profile!, today: serialOf(2026, 4, 10)!, month: '2026-03' }, earlier)

/** Everything that shows of a report. */
const shown = ({ findings, tables }: Report): unknown => [
  findings.map(({ code, row, field, at, data, related, fix }) => ({ code, row, field, at, data, related, fix })),
  tables.map(({ id, height, columns, place }) => [
    id,
    Object.values(columns).map(({ field, values }) =>
      Array.from({ length: height }, (_, row) => [field, values.at(row), place(row, field)]),
    ),
  ]),
]

const value = fc.constantFrom<Cell>(
  null,
  '*',
  '√',
  'H',
  '3月9日',
  day('2026-03-12'),
  '13800001199',
  '何勇',
  7,
  '2026.2.30',
)

test.each(workbooks)('%s: after any edits the re-check is what a check from scratch is', (_, workbook) => {
  const [sheet] = workbook.sheets
  const at = fc.record({
    sheet: fc.constant(sheet!.id),
    row: fc.integer({ min: sheet!.top + 2, max: sheet!.top + Math.min(12, sheet!.columns[0]!.length) }),
    column: fc.integer({ min: sheet!.left, max: sheet!.left + sheet!.columns.length - 1 }),
  }) as fc.Arbitrary<CellRef>
  fc.assert(
    fc.property(fc.array(fc.record({ at, value }), { minLength: 1, maxLength: 4 }), (edits) => {
      let now = workbook
      let report = check(now)
      for (const edit of edits) {
        now = patch(now, readingOf([edit], now))
        report = check(now, report)
      }
      const fresh = { ...now, sheets: now.sheets.map((one) => ({ ...one })) }
      expect(shown(report)).toEqual(shown(check(fresh)))
    }),
    { numRuns: 5 },
  )
})
