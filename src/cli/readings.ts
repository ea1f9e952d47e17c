import type { Report } from '../model/report'
import { text, type Text } from '../model/text'
import type { Mask } from '../engine/masking/mask'
import type { ReadingLine } from './report-lines'

/** How each sheet was read, for people. */
export function readingLines(report: Report, mask: Mask, owns: (sheet: string) => boolean): ReadingLine[] {
  return report.sheets
    .filter(({ sheet }) => owns(sheet))
    .map((reading): ReadingLine => {
      const table = report.tables.find(({ id }) => id === reading.table)
      const said = table ? readAs(table) : (reading.reason ?? text('没有认出是哪种表', 'Not recognised'))
      return { sheet: mask(reading.name), words: mask.text(said) }
    })
}

function readAs({ template, height, month, notes, unmapped }: Report['tables'][number]): Text {
  const of = template.monthly && month ? text(`，${month}`, `, ${month}`) : text('', '')
  const odd = unmapped.filter((header) => header.trim())
  const left = odd.length > 0 ? [text(`未用到的列：${odd.join('、')}`, `columns not used: ${odd.join(', ')}`)] : []
  const more = [...notes, ...left]
  return text(
    `《${template.title.zh}》${of.zh}，${height}条${more.map(({ zh }) => `；${zh}`).join('')}`,
    `${template.title.en}${of.en}, ${height} ${height === 1 ? 'entry' : 'entries'}${more.map(({ en }) => `; ${en}`).join('')}`,
  )
}
