import { profiles } from '../../../src/catalog/profiles'
import { templates } from '../../../src/catalog/templates'
import { recognise } from '../../../src/engine/recognise'
import { serialOf } from '../../../src/model/month'
import type { Profile } from '../../../src/model/profile'
import type { Cell } from '../../../src/model/workbook'
import { workbookOf } from '../../support/workbook'

const read = (rows: readonly (readonly Cell[])[]) =>
  recognise(
    workbookOf({ 登记: rows }),
    { templates },
    { profile: profiles[0] as Profile, today: serialOf(2026, 3, 31) ?? 0 },
  ).tables.map(({ template, height }) => [template.id, height])

test('entries whose words head columns of other forms do not end a table', () => {
  const header = '日期|客户姓名|联系电话|意向车型|级别|进店时间|离店时间|客户来源|几次来店|是否试驾|销售顾问|是否置换'
  const entry = '3月5日|张三|13800000001|菱智|A|9:00|10:00|媒体|首次|试驾|陈立|置换'
  const rows = Array.from({ length: 6 }, (_, row) => entry.replace('张三', `张${row}`).split('|'))
  expect(read([header.split('|'), ...rows])).toEqual([['showroom-traffic-log', 6]])
})

test('another header below does', () => {
  const visits = '日期|客户姓名|联系电话|拟购车型|来店时间|离店时间|销售顾问'
  const calls = '日期|来电时间|客户姓名|联系电话|拟购车型|信息来源|销售顾问'
  const rows = [
    visits,
    ...Array.from({ length: 16 }, (_, row) => `3月5日|张${row}|13800000001|菱智|9:00|10:00|陈立`),
    calls,
    '3月5日|9:10|王五|13800000003|菱智|网络|陈立',
  ].map((row) => row.split('|'))
  expect(read(rows)).toEqual([
    ['showroom-traffic-log', 16],
    ['phone-up-log', 1],
  ])
})
