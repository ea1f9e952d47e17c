import { codedColumn } from '../../../src/model/column'
import { foldWord } from '../../../src/model/fold'
import { isFootWord } from '../../../src/engine/read-foot'
import { isAsideWord, isTotalWord, rowKind, rowKinds, sectionOf } from '../../../src/engine/recognition/row-tests'

const words = [
  ...['合计', '总计', '本月合计', '小计：12批', '累计', '平均', '均值：3', 'Total', 'SUM', '合计3批', '月合计'],
  ...['上月留存', '本月新增', '一、上月留存', '2、本月新增', '（3）上月结转', '5.本月新生', '1）上月遗留', '3上月留存'],
  ...['以下空白', '续页', '接上页', '第2页', '转下页'],
  ...['销售经理签字：', '店总：', '备注：', '说明:', '制表人：张伟', '顾问签名：'],
  ...['张伟', '13800000001', '2026.3.5', '12.01', '本田', '总部', '上海', '1', '5', '3楼', '首次', 'A', '留存', '备件'],
]
const ways = [
  (word: string) => word,
  (word: string) => ` ${word}`,
  (word: string) => `　${word} `,
  (word: string) => `（${word}）`,
  (word: string) => [...word].join(' '),
  (word: string) => word.replace(/[!-~]/g, (unit) => String.fromCharCode(unit.charCodeAt(0) + 0xfee0)),
]
const strings = [...new Set(words.flatMap((word) => ways.map((write) => write(word))))]

function kindOf(written: string): number {
  const word = foldWord(written)
  return (
    (isTotalWord(word) || isAsideWord(word) ? rowKind.total : 0) |
    (sectionOf(word) !== null ? rowKind.section : 0) |
    (isFootWord(word) ? rowKind.foot : 0)
  )
}
const columnOf = (codes: readonly number[], some: readonly string[]) =>
  codedColumn({ codes: Int32Array.from(codes), strings: some, numbers: new Float64Array(0), errors: [] })

test('what a string begins with never hides a total, a section or a foot, however it is written', () => {
  const kinds = rowKinds([columnOf([...strings.keys()], strings)], 0, new Uint8Array(strings.length))
  expect([...kinds].map((kind, row) => [strings[row], kind])).toEqual(strings.map((one) => [one, kindOf(one)]))
  expect([...kinds].filter((kind) => kind !== 0).length).toBeGreaterThan(100)
})

test('few such strings are looked for one by one, in the same rows', () => {
  const few = ['张伟', '合计', '本月新增']
  const codes = [0, 1, 0, -1, 2, -2, 1, 0]
  expect([...rowKinds([columnOf(codes, few)], 2, new Uint8Array(codes.length))]).toEqual([
    0,
    0,
    0,
    0,
    rowKind.section,
    0,
    rowKind.total,
    0,
  ])
})
