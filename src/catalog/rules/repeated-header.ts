import { fields, type FieldKey } from '../../model/field'
import { foldWord } from '../../model/fold'
import { readingRule, type RuleReading } from '../../model/rule'
import { text } from '../../model/text'

/** Words beside the form: a second column of them hides no customer. */
const beside: ReadonlySet<FieldKey> = new Set(['remark', 'sequence'])
const header = ['登记日期', '客户姓名', '客户姓名', '车系', '销售顾问', '流失时间', '流失原因']

/** Blocks side by side repeat their header rightly (ST04), and so do bands one below the other: each has the same fields. */
export default readingRule({
  code: 'ST03',
  id: 'repeated-header',
  severity: 'error',
  title: text('列名重复', 'Header repeated'),
  why: text(
    '两列同名，查找和透视只认第一列：电话被当成姓名，客户就对不上了',
    'Lookups and pivot tables know only the first of two columns of one name: a phone is taken for a name, and customers no longer meet',
  ),
  messages: {
    unsure: text(
      '列名“{header}”有{n}列，分不清哪一列是{field}，请改列名或指定',
      'There are {n} columns "{header}", and it is not certain which is the {field}: please rename one or say which',
    ),
    unread: text(
      '列名“{header}”有{n}列，这一列没有读取，请改成它真正的名称',
      'There are {n} columns "{header}", and this one is not read: please give it its true name',
    ),
    told: text(
      '列名“{header}”有{n}列，这一列按内容读作{field}，请改列名',
      'There are {n} columns "{header}"; by its cells this one is read as {field}: please rename it',
    ),
  },
  severities: { unread: 'warning', told: 'warning' },
  source: ['public'],
  examples: {
    bad: [
      {
        tables: {},
        grids: {
          流失客户: [
            header,
            ['2026-03-01', '陈立', '13800000001', '菱智', '周敏', '2026-03-05', '买了哈弗H6'],
            ['2026-03-02', '王芳', '13800000002', '景逸', '周敏', '2026-03-06', '买了五菱宏光'],
            ['2026-03-03', '李强', '13800000003', '菱智', '周敏', '2026-03-07', '买了博越'],
          ],
        },
      },
    ],
    good: [
      {
        tables: {},
        grids: {
          流失客户: [
            header.map((word, index) => (index === 2 ? '联系电话' : word)),
            ['2026-03-01', '陈立', '13800000001', '菱智', '周敏', '2026-03-05', '买了哈弗H6'],
          ],
        },
      },
    ],
  },
  *check({ columns, doubts }) {
    const groups = new Map<string, RuleReading['columns'][number][]>()
    for (const column of columns) {
      const word = foldWord(column.header)
      if (word === '' || column.by === 'layout') continue
      const there = groups.get(word)
      if (!there) groups.set(word, [column])
      else if (!there.some((other) => other.column === column.column)) there.push(column)
    }
    for (const [word, group] of groups) {
      const known = group.flatMap(({ field }) => field ?? [])
      if (group.length < 2 || new Set(known).size < known.length || known.some((field) => beside.has(field))) continue
      const n = group.length
      for (const { column, header: written, field, by } of group.slice(0, known.length > 0 ? undefined : 1)) {
        const place = { column, subject: `${word} ${column}` }
        const doubt = doubts.find((one) => one.column === column)
        const [candidate] = (doubt?.candidates ?? []) as readonly FieldKey[]
        if (candidate) {
          const data = { header: written, n, field: fields[candidate].title }
          yield { ...place, field: candidate, message: 'unsure', data }
        } else if (field && (by === 'content' || by === 'near'))
          yield { ...place, field, message: 'told', data: { header: written, n, field: fields[field].title } }
        else if (!field && known[0])
          yield { ...place, field: known[0], message: 'unread', data: { header: written, n } }
      }
    }
  },
})
