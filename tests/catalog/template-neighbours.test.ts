import { templates } from '../../src/catalog/templates'
import { fieldKeys, type FieldKey } from '../../src/model/field'
import type { SheetTemplate } from '../../src/model/template'
import { Random } from '../support/dealer-month/random'
import { readHeaders } from '../support/recognise-headers'

const forms = templates.filter(({ derived }) => !derived)
/** Columns that stand in most forms and tell none. */
const common: readonly FieldKey[] = [
  'sequence',
  'customerName',
  'phone',
  'model',
  'level',
  'consultant',
  'source',
  'district',
  'remark',
]
const fieldsOf = ({ columns }: SheetTemplate): readonly FieldKey[] => fieldKeys.filter((field) => columns[field])
const headersOf = ({ columns }: SheetTemplate, field: FieldKey): readonly string[] => columns[field]?.headers ?? []
const rowOf = (form: SheetTemplate, has: (field: FieldKey) => boolean): string =>
  fieldsOf(form)
    .filter(has)
    .map((field) => headersOf(form, field)[0])
    .join('|')

describe.each(forms)('$id among its neighbours', (form) => {
  const demanded = fieldsOf(form).filter((field) => form.columns[field]?.required)

  test('all its columns are this form, each what it is', () => {
    const { template, columns, unmapped } = readHeaders(rowOf(form, () => true))
    expect([template, unmapped]).toEqual([form.id, []])
    expect(columns).toEqual(Object.fromEntries(fieldsOf(form).map((field) => [field, headersOf(form, field)[0]])))
  })

  test('each group that tells it, with what it demands and what is common, is this form', () => {
    for (const group of form.telling) {
      const row = rowOf(form, (field) => [...demanded, ...group, ...common].includes(field))
      expect([row, readHeaders(row).template]).toEqual([row, form.id])
    }
  })

  test('what it demands and what is common is no other form', () => {
    const row = rowOf(form, (field) => demanded.includes(field) || common.includes(field))
    expect([form.id, null]).toContain(readHeaders(row).template)
  })

  test('some of its columns, in spellings of every kind, are no other form', () => {
    const random = new Random(fieldsOf(form).length)
    for (const group of form.telling.slice(0, 5)) {
      const some = fieldsOf(form).filter((field) => [...demanded, ...group].includes(field) || random.chance(0.4))
      const row = some.map((field) => random.pick(headersOf(form, field))).join('|')
      expect([row, [form.id, null].includes(readHeaders(row).template as SheetTemplate['id'])]).toEqual([row, true])
    }
  })
})

const titleOf = (id: string): string => forms.find((form) => form.id === id)?.title.zh ?? ''
/** Forms whose columns are much alike: a title of one above the columns of another changes nothing. */
const alike = [
  ['showroom-traffic-log', 'phone-up-log', 'lead-log', 'traffic-statistics'],
  ['prospect-card', 'contact-log', 'lead-log'],
  ['daily-report', 'contact-log', 'loss-analysis'],
  ['follow-up-log', 'daily-report'],
  ['owner-card', 'owner-tier', 'service-churn', 'owner-visit-plan'],
  ['service-churn', 'service-defection', 'unreached-outcomes', 'win-back-board'],
  ['kpi-sheet', 'target-sheet', 'win-back-board'],
  ['tier-referrals', 'referral-statistics', 'owner-tier'],
  ['accident-lead', 'service-churn', 'loss-analysis'],
].flatMap((ids) => ids.flatMap((id) => ids.filter((other) => other !== id).map((other) => [id, other] as const)))
test.each(alike)('%s under the title of %s is itself, or none', (id, other) => {
  const form = forms.find((one) => one.id === id)
  if (!form) throw new Error(id)
  const [group = []] = form.telling
  const row = rowOf(form, (field) => form.columns[field]?.required || group.includes(field) || common.includes(field))
  expect([id, null]).toContain(readHeaders(row, titleOf(other)).template)
})

test.each([
  ['an empty sheet', ''],
  ['figures of ours', '指标|口径/取自|全店|陈立|王芳|说明'],
  ['a block of figures', '比率|口径/取自|全店|陈立|合计|说明'],
  ['findings of ours', '序号|级别|规则|工作表|单元格|问题|为什么'],
  ['findings with what was done', '序号|级别|规则|工作表|单元格|问题|为什么|处理|备注'],
  ['a summary of ours', '原因分类|菱智|景逸|合计'],
  ['a summary with shares', '原因分类|数量|占比|数量|占比'],
  ['a stock list', '序号|商品名称|数量|单价|金额|备注'],
  ['a cash book', '日期|项目|收入|支出|余额|备注'],
  ['a timetable', '节次|星期一|星期二|星期三|星期四|星期五'],
  ['a plan of work', '序号|任务|负责人|开始日期|完成日期|状态|备注'],
  ['pupils', '姓名|年龄|班级|成绩|备注'],
  ['orders of a shop', '订单号|客户|产品|数量|金额|日期'],
  ['parts', '配件编码|配件名称|单位|库存数量|单价|仓库'],
  ['rebates', '经销商代码|返利类型|返利金额|返利年月|备注'],
  ['technical recalls', '召回编号|VIN|车型|召回内容|状态'],
  [
    'call-backs of a management system',
    '经销商代码|联系人姓名|联系人电话|VIN|反馈时间|反馈类型|反馈内容|跟踪性质|渠道来源',
  ],
  ['after-sales business', '月份|首保|定保|机电|保修|保险理赔|客户自费|合计'],
  ['measures', '原因|措施|责任人|期限|效果评估'],
  ['names in English', 'Name|Phone|Email|Company|Date'],
])('no form claims %s', (_, headers) => {
  expect(readHeaders(headers).template).toBeNull()
})
