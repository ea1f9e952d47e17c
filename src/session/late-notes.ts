import { lateEntryNote, withNote } from '../engine/late-entry-note'
import { serialOf } from '../model/month'
import { text, type Text } from '../model/text'
import { fixSaid } from './applied'
import type { Bench } from './bench'
import type { Change } from './history'
import { findById } from './item'
import { writing } from './read-only'
import { done, refusalNotice, withUnseen } from './sentences'
import type { LateNote, NoteOutcome, Session } from './session'
import { oneCell } from './unseen'

/** Notes in the words of those who make a late entry, written into a blank remark alone. */
export const lateNotes = (bench: Bench): Pick<Session, 'writeNote'> => ({
  writeNote: (id, said) =>
    writing<NoteOutcome>(bench, notWritten(null, ''), async () => {
      const desk = bench.desk()
      const finding = desk.report && findById(desk.report, id)
      const { code, note } = finding ?? {}
      if (code === undefined || !note) return notWritten(gone, '')
      const { today } = bench.ports.question
      const day = dayOf(said.date)
      const lacking = lacks(said, day, today)
      if (lacking || day === null) return notWritten(lacking, '')
      const words = lateEntryNote({ day, reason: said.reason, by: said.by, today })
      if (!note.at) return notWritten(noRemark, words)
      const value = withNote(note.was, words)
      if (value === null) return notWritten(taken, words)
      const fix = fixSaid(code, note.title, 'remark')
      const change: Change = { at: note.at, before: { value: note.was }, after: { value }, fix }
      const refusals = await desk.set([change], 'remember')
      const refused = refusalNotice(refusals)
      if (!refused) await bench.check(false)
      const seen = done('补登说明已写入备注。', 'The late-entry note is in the remark.')
      bench.shown(withUnseen(refused ?? seen, refused ? null : await desk.unseen([oneCell(note.at)])))
      return refused ? notWritten(refused.text, words) : { written: true, words, why: null }
    }),
})

const notWritten = (why: Text | null, words: string): NoteOutcome => ({ written: false, words, why })

function dayOf(date: string): number | null {
  const [, year, month, day] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(date.trim()) ?? []
  return year === undefined ? null : serialOf(Number(year), Number(month), Number(day))
}

function lacks({ reason, by }: LateNote, day: number | null, today: number): Text | null {
  if (day === null) return text('请写实际日期，例如 2026-02-26。', 'Write the true day, such as 2026-02-26.')
  if (day > today) return text('实际日期不能晚于今天。', 'The true day cannot be after today.')
  if (reason.trim() === '') return text('请写没有及时登记的原因。', 'Write why it was not recorded in time.')
  return by.trim() === '' ? text('请写补登人。', 'Write who makes the late entry.') : null
}

const gone = text('这一条已经不在了，请看最新的结果。', 'This finding is gone: look at the latest result.')
const noRemark = text(
  '这张表没有备注栏，没有写入；请把下面的说明抄到表上。',
  'This form has no column for remarks, so nothing was written: copy the words below onto it.',
)
const taken = text(
  '备注里已有别人写的内容，没有改动；请把下面的说明抄到后面。',
  'Somebody’s words stand in the remark and were left as they are: copy the words below behind them.',
)
