import type { ProblemNote } from '../../model/rule'
import { text } from '../../model/text'

/** 补登说明 with a true date, a reason or a name: more than the word itself. */
export const isLateEntryNote = (remark: string): boolean => /补[登录].{4,}/u.test(remark)

const title = text('写补登说明', 'Write a late-entry note')
/** Offers the note in the entry's remark, with the day that the entry is of. */
export const lateEntryNote = (day: number): ProblemNote => ({ title, field: 'remark', day })
