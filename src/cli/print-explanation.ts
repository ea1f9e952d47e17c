import { text, type Locale, type Text } from '../model/text'
import { isoDay } from '../model/month'
import type { SheetRecognition } from '../session/recognition'
import { evidence, sureness } from '../session/recognition-words'
import type { Explained } from './explain-json'
import type { Mask } from '../engine/masking/mask'
import { textTable } from './text-table'

/** How a workbook was read, for a terminal: aligned lines, headers and counts only. */
export function printExplanation({ path, context, sheets }: Explained, mask: Mask, locale: Locale): string {
  const say = (sentence: Text): string => sentence[locale]
  const { profile, month, asOf, why } = context
  const went = textTable(
    [
      [text('口径', 'Profile'), profile.oem, why.profile],
      [text('月份', 'Month'), month === null ? text('不明', 'unknown') : text(month, month), why.month],
      [text('截至', 'As of'), text(isoDay(asOf), isoDay(asOf)), why.asOf],
    ].map((row) => row.map(say)),
  )
  return [`━━ ${path}\n`, went, ...sheets.map((sheet) => `\n${printSheet(sheet, mask, locale)}`)].join('')
}

function printSheet(sheet: SheetRecognition, mask: Mask, locale: Locale): string {
  const say = (sentence: Text): string => onOneLine(mask(sentence[locale]))
  const facts: (readonly [Text, string])[] = [
    [text('认作', 'Read as'), takenFor(sheet)[locale]],
    [text('依据', 'Why'), say(sheet.why)],
  ]
  const rows = sheet.template ? readRows(sheet) : null
  if (rows) facts.push([text('记录', 'Entries'), rows[locale]])
  for (const { title, entries, made } of sheet.further)
    facts.push([made ? text('另生成', 'Made') : text('另有', 'Further'), counted(title, entries)[locale]])
  for (const note of sheet.notes) facts.push([text('读法', 'Note'), say(note)])
  for (const one of sheet.drift) facts.push([text('变动', 'Differs'), say(one)])
  for (const { text: words, candidates } of sheet.doubts) {
    const choices = candidates.map(({ id, title }) => `${title[locale]} (${id})`).join(locale === 'zh' ? '、' : ', ')
    const offered = candidates.length > 1 && text(` 可能是：${choices}`, ` It may be: ${choices}`)[locale]
    facts.push([text('待确认', 'Asked'), `${say(words)}${offered || ''}`])
  }
  if (sheet.doubts.length > 0 || (!sheet.template && sheet.columns.length > 0))
    facts.push([text('怎么办', 'To do'), howToSay[locale]])
  const lines = textTable(facts.map(([what, words]) => [`  ${what[locale]}`, words]))
  return `【${mask(sheet.name)}】\n${lines}${printColumns(sheet, mask, locale)}`
}

const onOneLine = (words: string): string => words.replace(/\s+/g, ' ')

const howToSay = text(
  '请在三表助手的“识别”里选定是哪种表、哪一列；在命令行，用--export-mapping写出映射文件，改好后用--mapping带上',
  'Choose the form or the column in the pane; or write a mapping file with --export-mapping, mend it and give it with --mapping',
)

const counted = (title: Text, entries: number): Text =>
  text(`${title.zh}，${entries}条`, `${title.en}, ${entries} ${entries === 1 ? 'entry' : 'entries'}`)

function takenFor({ template, confidence, said }: SheetRecognition): Text {
  if (!template) return text('没有读', 'not read')
  const sure = said.template ? text('您指定', 'as you said') : sureness(confidence)
  const share = said.template ? '' : ` ${Math.round(confidence * 100)}%`
  return text(
    `《${template.title.zh}》（${template.id}，${sure.zh}${share}）`,
    `${template.title.en} (${template.id}, ${sure.en}${share})`,
  )
}

function readRows({ entries, rows, month, columns }: SheetRecognition): Text {
  const of = month === null ? text('', '') : text(`，${month}`, `, ${month}`)
  if (!rows) return text(`没有记录${of.zh}`, `none${of.en}`)
  const [first, last] = rows
  if (columns.length > 0 && columns.every(({ by }) => by === 'layout'))
    return text(`${entries}张卡，第${first}行至第${last}行${of.zh}`, `${entries} cards, from row ${first} on${of.en}`)
  const skipped = last - first + 1 - entries
  const left = skipped > 0 ? text(`，其间${skipped}行不是记录`, `, ${skipped} rows between are none`) : text('', '')
  return text(
    `${entries}条，第${first}行至第${last}行${left.zh}${of.zh}`,
    `${entries}, rows ${first} to ${last}${left.en}${of.en}`,
  )
}

function printColumns({ columns, doubts }: SheetRecognition, mask: Mask, locale: Locale): string {
  if (columns.length === 0) return ''
  const asked = new Set(doubts.map(({ column }) => column))
  const heading = [
    text('列', 'Col'),
    text('表头', 'Header'),
    text('认作', 'Read as'),
    text('依据', 'Evidence'),
    text('说明', 'Why'),
  ]
  const unread = (column: number): Text => (asked.has(column) ? text('待确认', 'asked') : text('没有用到', 'not used'))
  return textTable([
    heading.map((word, index) => `${index === 0 ? '  ' : ''}${word[locale]}`),
    ...columns.map(({ column, letters, header, field, by, confidence, why }) => [
      `  ${letters}`,
      onOneLine(mask(header)) || text('（空）', '(blank)')[locale],
      field ? `${field.title[locale]} (${field.id})` : unread(column)[locale],
      by ? `${evidence[by][locale]}${confidence < 0.995 ? ` ${Math.round(confidence * 100)}%` : ''}` : '',
      onOneLine(mask(why[locale])),
    ]),
  ])
}
