import { readingRule } from '../../model/rule'
import { text } from '../../model/text'

/** Less like the nearest form than this a sheet is something else: a cover, a note, the dealer's own paper. */
const SOMEWHAT = 0.35

/** Empty sheets, copies, ours and those that the user left out are none of it; nor is a sheet that is like no form. */
export default readingRule({
  code: 'ST01',
  id: 'unrecognised-sheet',
  severity: 'error',
  title: text('没有认出的表', 'Sheet not recognised'),
  why: text(
    '没认出的表一行也不检查，里面的错误和漏掉的客户谁也看不见',
    'Nothing of a sheet that was not recognised is checked: its mistakes and its customers stay unseen',
  ),
  messages: {
    unsure: text(
      '未识别的表“{sheet}”{reason}；不是报表的话设为不读',
      '"{sheet}" was not recognised. {reason} If it is no form, leave it out',
    ),
    nearly: text(
      '未识别的表“{sheet}”：{reason}，请指定表单类型，不是报表的话设为不读',
      '"{sheet}" was not recognised. {reason}: please say which form it is, or leave it out if it is none',
    ),
  },
  severities: { nearly: 'warning' },
  source: ['inferred'],
  examples: {
    bad: [
      {
        tables: {},
        grids: {
          三月: [
            ['客户姓名', '级别', '备注', '到店时间'],
            ['陈立', 'A', '看车', '下午'],
            ['王芳', 'B', '看车', '上午'],
          ],
        },
      },
    ],
    good: [{ tables: {}, grids: { 说明: [['本工作簿由销售部填写'], ['每日夕会前交前台']] } }],
  },
  *check({ name: sheet, tables, nearest, coded, doubts, confidence, reason }) {
    if (tables.length > 0) return
    const doubt = doubts.find(({ about }) => about === 'template')
    if (doubt) yield { message: 'unsure', data: { sheet, reason: doubt.text } }
    else if (coded || (nearest !== null && confidence >= SOMEWHAT)) yield { message: 'nearly', data: { sheet, reason } }
  },
})
