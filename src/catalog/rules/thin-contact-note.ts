import { isoDay } from '../../model/month'
import { workbookRule, type Place } from '../../model/rule'
import { text, type Data } from '../../model/text'
import { foldWord } from '../../model/fold'
import { isBlankWord } from '../facts/blank-words'
import { contactHistories } from '../facts/contact-history'
import { examplePerson } from '../facts/example-card'
import { saysUnreached } from '../facts/loss-words'
import { customerAt } from '../facts/prospects'
import { tablesOf } from '../facts/table-rows'

const contact = { ...examplePerson, contactMethod: '电话' } as const
const MAX_RELATED = 50
/** Two or three characters that say all there is to say. */
const isFull = (note: string): boolean =>
  saysUnreached(note) ||
  /试驾|试乘|到店|来店|已订|下订|订车|交车|提车|签约|交定|报价|送资料|[买购]了|空号|停机|约/u.test(note)

/** Of one customer: the same words on several contacts are a question, unless they say that nobody answered. A row that is only planned has no note yet. */
export default workbookRule({
  code: 'CT18',
  id: 'thin-contact-note',
  severity: 'warning',
  title: text('跟进内容不充实', 'Thin contact note'),
  why: text(
    '写“电话回访”等于没写：客户在意什么、下一步做什么，换了顾问也要看得懂',
    '“Called” says nothing: what matters to the customer and what comes next must be readable by whoever takes over',
  ),
  messages: {
    blank: text(
      '{name}{date}有联系，没有写访问经过，请补写要点',
      '{name} was contacted on {date}, but nothing is noted: please add the main points',
    ),
    short: text(
      '{name}{date}的跟进“{v}”可再具体些：客户怎么说、下一步做什么',
      '{name}’s note of {date}, “{v}”, could say more: what did the customer say, what comes next',
    ),
    same: text(
      '{name}有{n}次跟进都写“{v}”，请补充每次的具体情况',
      '{name} has {n} contacts with the same note, “{v}”: please add what each was about',
    ),
  },
  source: ['S002', 'inferred'],
  examples: {
    bad: [{ tables: { 'contact-log': [{ ...contact, contactDate: '2026-03-05', contactNote: '回访' }] } }],
    good: [{ tables: { 'contact-log': [{ ...contact, contactDate: '2026-03-05', contactNote: '未接通' }] } }],
  },
  reads: {
    logs: {
      template: 'contact-log',
      fields: ['contactDate', 'contactNote'],
      optional: ['customerName', 'phone', 'consultant', 'contactPlanned', 'contactMade'],
    },
  },
  *check({ logs }, { settings, asOf }) {
    const isShort = (note: string): boolean => [...note].length < settings.noteMinChars
    for (const contacts of contactHistories(tablesOf(logs))) {
      const same = new Map<string, { readonly v: string; readonly places: Place[] }>()
      for (const { table, row, day } of contacts) {
        const view = logs[table]
        if (!view || day > asOf) continue
        const v = view.values.contactNote.at(row)?.trim() ?? ''
        const place: Place = { in: view, row, field: 'contactNote' }
        const data: Data = { name: customerAt(view.table, row), date: isoDay(day) }
        if (v === '' || isBlankWord(v)) {
          yield { ...place, message: 'blank', data }
          continue
        }
        if (isFull(v)) continue
        if (isShort(v)) yield { ...place, message: 'short', data: { ...data, v } }
        const key = foldWord(v).replace(/[，。,.!！\s]/g, '')
        const group = same.get(key)
        if (group) group.places.push(place)
        else same.set(key, { v, places: [place] })
      }
      for (const { v, places } of same.values()) {
        const [first, ...rest] = places
        if (!first || places.length < settings.sameNoteMinRows || isShort(v)) continue
        const data: Data = { name: customerAt(first.in.table, first.row), n: places.length, v }
        yield { ...first, message: 'same', data, related: rest.slice(0, MAX_RELATED) }
      }
    }
  },
})
