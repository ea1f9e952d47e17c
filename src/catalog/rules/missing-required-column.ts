import { fields } from '../../model/field'
import { sheetRule } from '../../model/rule'
import { shortened, text } from '../../model/text'

export default sheetRule({
  code: 'ST02',
  id: 'missing-required-column',
  severity: 'error',
  title: text('缺少必填列', 'Required column missing'),
  why: text(
    '厂家要求的内容没有地方填写，靠这一列的检查和指标都做不了，月底装订的表也不合格',
    'What the OEM asks for has no place to be written: the checks and figures that need the column cannot be made, and the form fails at the month-end binder',
  ),
  messages: {
    missing: text('缺少“{column}”列，请补上', 'The column “{column}” is missing: please add it'),
    unmatched: text(
      '缺少“{column}”列，请补上；如果就是{unmapped}中的一列，请把列名改成“{column}”',
      'The column “{column}” is missing: please add it, or rename it if it is one of {unmapped}',
    ),
    signature: text(
      '没有“{column}”列，表尾也没有签字处，请留出签字的位置',
      'There is no column “{column}” and no signature at the foot: please leave a place to sign',
    ),
  },
  severities: { signature: 'warning' },
  source: ['S000', 'S002', 'inferred'],
  examples: {
    bad: [
      {
        tables: {
          'loss-analysis': [
            { customerName: '陈立', phone: '13800000001', lossDate: '2026-03-05', lossReason: '买了哈弗H6' },
          ],
        },
      },
    ],
    good: [
      {
        tables: {
          'prospect-card': [
            { customerName: '陈立', phone: '13800000001', model: '菱智M5', createdDate: '2026-03-01', status: '在跟' },
          ],
        },
      },
    ],
  },
  *check({ missing, foot, unmapped }) {
    for (const field of missing) {
      const { title: column, type } = fields[field]
      if (type === 'signature') {
        if (foot[field] === undefined) yield { field, message: 'signature', data: { column }, subject: field }
      } else if (unmapped.length > 0) {
        yield { field, message: 'unmatched', data: { column, unmapped: quoted(unmapped) }, subject: field }
      } else yield { field, message: 'missing', data: { column }, subject: field }
    }
  },
})

const MAX_HEADERS = 5
const quoted = (headers: readonly string[]): readonly string[] =>
  shortened(
    headers.map((header) => `“${header.replace(/\s+/g, '')}”`),
    MAX_HEADERS,
  )
