import { lateEntryNote, withNote } from '../../src/engine/late-entry-note'
import { isLateEntryNote } from '../../src/catalog/facts/late-entry'
import { day } from '../support/testRule'

const note = (reason = '客户当时没有确认。', by = ' 周敏 ') =>
  lateEntryNote({ day: day('2026-02-26'), reason, by, today: day('2026-03-12') })

test('the note says the true day, the reason and the name, in words that the rules know', () => {
  expect(note()).toBe('补登说明：实际日期2026-02-26，原因：客户当时没有确认，补登人：周敏，2026-03-12补登')
  expect(isLateEntryNote(note())).toBe(true)
})

test('it goes into a blank cell and behind a note of ours, never beside a person’s words', () => {
  expect(withNote(null, note())).toBe(note())
  expect(withNote(note(), note('另有原因'))).toBe(`${note()}；${note('另有原因')}`)
  for (const was of ['已交接', 3, '补登说明：忘了', `${note()}，经理已知`, true])
    expect(withNote(was, note())).toBeNull()
})
