import { tableRule } from '../../model/rule'
import { text, type Data } from '../../model/text'
import type { Level } from '../../model/vocabulary'
import { customerAt } from '../facts/prospects'
import { isShorter } from '../facts/reason-quality'

/** O is asked for its deposit (DF47); A may be added in the settings. What is asked is what the form has a column for. */
export default tableRule({
  code: 'DF08',
  id: 'high-level-loss-unexamined',
  severity: 'warning',
  title: text('高级别战败未追问', 'Loss at a high level not examined'),
  why: text(
    '谈到价格和交车期的客户丢了，问题多半在最后一步：经理亲自问过，才知道是价格、现车还是人',
    'A customer who was about to order was lost at the last step: only the manager’s own question tells whether by price, stock or people',
  ),
  messages: {
    both: text(
      '{name}以{level}级战败，请经理回访确认，并写明分析意见',
      '{name} was lost at level {level}: the manager should call back and write down what went wrong',
    ),
    callBack: text(
      '{name}以{level}级战败，请经理亲自回访确认',
      '{name} was lost at level {level}: the manager should call in person',
    ),
    comment: text(
      '{name}以{level}级战败，请经理写明追问到的情况',
      '{name} was lost at level {level}: the manager should write down what was found out',
    ),
  },
  source: ['S002'],
  examples: {
    bad: [
      {
        tables: {
          'loss-analysis': [
            {
              customerName: '陈立',
              lossDate: '2026-03-05',
              lossLevel: 'H',
              lossReason: '买了哈弗H6',
              managerCallBack: null,
            },
          ],
        },
      },
    ],
    good: [
      {
        tables: {
          'loss-analysis': [
            {
              customerName: '陈立',
              lossDate: '2026-03-05',
              lossLevel: 'H',
              lossReason: '买了哈弗H6',
              managerCallBack: '已电话回访，客户确认买了哈弗H6',
            },
          ],
        },
      },
    ],
  },
  on: ['loss-analysis'],
  fields: ['lossLevel'],
  optional: ['customerName', 'managerCallBack', 'managerComment', 'lossKind'],
  byRow: true,
  *check(view, { settings }) {
    const { table, values } = view
    const high = new Set<string>(settings.highLevels satisfies readonly Level[])
    const { managerCallBack, managerComment, lossKind } = values
    const isShort = managerComment?.where((words) => isShorter(words, settings.commentMinChars))
    const isUncalled = (row: number): boolean => managerCallBack?.at(row) === null
    const isUnsaid = (row: number): boolean =>
      managerComment !== undefined && (managerComment.at(row) === null || isShort?.(row) === true)
    const unexamined = values.lossLevel
      .rowsWhere((level) => high.has(level))
      .filter((row) => isUncalled(row) || isUnsaid(row))
    for (const row of unexamined) {
      if (lossKind?.at(row) === '失控') continue
      const uncalled = isUncalled(row)
      const message = uncalled && isUnsaid(row) ? 'both' : uncalled ? 'callBack' : 'comment'
      const data: Data = { name: customerAt(table, row), level: values.lossLevel.at(row) }
      yield { row, field: 'lossLevel', message, data }
    }
  },
})
