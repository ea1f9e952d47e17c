import { newRows } from '../../src/engine/appending/new-rows'
import { lateEntryNote, withNote } from '../../src/engine/late-entry-note'
import { cellAt, patch, readingOf } from '../../src/engine/patch'
import type { Finding } from '../../src/model/finding'
import type { Report } from '../../src/model/report'
import type { Rule } from '../../src/model/rule'
import type { Workbook } from '../../src/model/workbook'

interface Checking<C> {
  readonly workbookOf: (some: C) => Workbook
  readonly reportOf: (rule: Rule, some: C, workbook: Workbook) => Report
}

/** Whatever a rule offers to write clears the finding that offers it, and never stands where something stood. */
export function testFixes<C>(rule: Rule, bad: readonly C[], { workbookOf, reportOf }: Checking<C>): void {
  const own = (report: Report): readonly Finding[] => report.findings.filter((finding) => finding.rule === rule.id)
  test('an appended row clears its finding and causes none', () => {
    for (const some of bad) {
      const workbook = workbookOf(some)
      const report = reportOf(rule, some, workbook)
      const before = own(report)
      for (const { entry, at, message } of before) {
        const cells = entry ? newRows(report, [entry]).rows.flatMap((row) => row.cells) : []
        if (cells.length === 0) continue
        for (const cell of cells) expect(cellAt(workbook, cell.at)).toBeNull()
        const after = own(reportOf(rule, some, patch(workbook, readingOf(cells, workbook))))
        expect(after.filter((other) => other.at.row === at.row && other.message === message)).toEqual([])
        expect(after.length).toBeLessThan(before.length)
      }
    }
  })
  test('a note that settles a finding clears it', () => {
    for (const some of bad) {
      const workbook = workbookOf(some)
      const before = own(reportOf(rule, some, workbook))
      for (const { note, at, message } of before) {
        const value =
          note && withNote(note.was, lateEntryNote({ day: note.day, reason: '忘了', by: '周敏', today: 46_100 }))
        if (!note?.at || value === null || value === undefined) continue
        expect(cellAt(workbook, note.at)).toBe(note.was)
        const after = own(reportOf(rule, some, patch(workbook, readingOf([{ at: note.at, value }], workbook))))
        expect(after.filter((other) => other.at.row === at.row && other.message === message)).toEqual([])
        expect(after.length).toBeLessThan(before.length)
      }
    }
  })
  test('an applied fix clears its finding and causes none', () => {
    for (const some of bad) {
      const workbook = workbookOf(some)
      const before = own(reportOf(rule, some, workbook))
      for (const finding of before) {
        if (!finding.fix) continue
        const fixed = patch(workbook, readingOf([{ at: finding.fix.at, value: finding.fix.value }], workbook))
        const after = own(reportOf(rule, some, fixed))
        expect(
          after.filter(
            (other) =>
              other.at.row === finding.at.row &&
              other.at.column === finding.at.column &&
              other.message === finding.message,
          ),
        ).toEqual([])
        expect(after.length).toBeLessThan(before.length)
      }
    }
  })
}
