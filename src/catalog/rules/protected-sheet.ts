import { readingRule } from '../../model/rule'
import { text } from '../../model/text'

const card = { customerName: '陈立', phone: '13800000001', model: '菱智M5', status: '在跟' }

/** Forms of the OEM come protected, rightly: one remark for a sheet that is read, none for one that lets its formats be changed. */
export default readingRule({
  code: 'ST10',
  id: 'protected-sheet',
  severity: 'info',
  title: text('工作表受保护', 'Sheet is protected'),
  why: text(
    '受保护的表标不上颜色，问题只在侧栏和问题清单里：只看表格的人以为没有问题',
    'A protected sheet takes no marks: problems stand only in the pane and the problem list, and who looks at the sheet sees none',
  ),
  messages: {
    locked: text(
      '“{sheet}”受保护，标注不写入表格，问题请看侧栏和问题清单',
      '"{sheet}" is protected and takes no marks: its problems stand in the pane and the problem list',
    ),
  },
  source: ['inferred'],
  examples: {
    bad: [{ locked: true, tables: { 'prospect-card': [card] } }],
    good: [{ tables: { 'prospect-card': [card] } }],
  },
  *check({ name: sheet, tables, locked }) {
    if (locked && tables.length > 0) yield { message: 'locked', data: { sheet } }
  },
})
