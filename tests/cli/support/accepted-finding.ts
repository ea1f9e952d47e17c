import type { CheckedFile, FileReport, FindingLine } from '../../../src/cli/report-lines'
import { text } from '../../../src/model/text'

/** An accepted finding whose words no XML and no address takes as they are. */
export const finding: FindingLine = {
  code: 'DF01',
  rule: 'lost-card-not-in-table',
  severity: 'error',
  sheet: '卡<1> & "2"',
  cell: 'B3',
  row: 3,
  field: 'status',
  consultant: "O'何\u0001",
  message: text('“<b>”\n]]> \ud800 & \u000b', 'x'),
  data: {},
  related: [],
  fixable: false,
  key: 'DF01:k',
  causedBy: null,
  accepted: true,
  acceptance: { by: '何刚', reason: '<已核实> & “\u0002”', date: '2026-04-10', holds: true },
}
export const checked = {
  path: '甲 & 乙/"三月".xlsx',
  report: { findings: [finding], notChecked: [] } as unknown as FileReport,
  readings: [],
} satisfies CheckedFile
