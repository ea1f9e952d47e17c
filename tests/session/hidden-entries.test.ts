import { catalog } from '../../src/catalog'
import { checkNow } from '../../src/engine/check'
import { openWorkbookFile } from '../../src/hosts/file'
import type { Profile } from '../../src/model/profile'
import { hiddenEntries } from '../../src/session/hidden-entries'
import { tinyXlsx } from '../support/package'
import { day } from '../support/testRule'

const [profile] = catalog.profiles as readonly [Profile, ...Profile[]]
const header = ['客户姓名', '联系电话', '战败日期', '战败原因', '销售顾问']
const losses = Array.from({ length: 8 }, (_, n) => [`客户${n}`, `1380000000${n}`, '2026-03-05', '买了哈弗H6', '周敏'])

/** `hidden`: worksheet rows from 1. */
async function notesOf(hidden: readonly number[], more: { before?: string; state?: 'hidden' } = {}) {
  const rows = [header, ...losses]
    .map((cells, at) => {
      const texts = cells.map(
        (word, column) => `<c r="${'ABCDE'[column]}${at + 1}" t="inlineStr"><is><t>${word}</t></is></c>`,
      )
      return `<row r="${at + 1}"${hidden.includes(at + 1) ? ' hidden="1"' : ''}>${texts.join('')}</row>`
    })
    .join('')
  const bytes = tinyXlsx({
    sheets: [
      { name: '封面', rows: '' },
      { name: '2026年3月流失表', rows, ...more },
    ],
  })
  const host = await openWorkbookFile(bytes, 'a.xlsx')
  const report = checkNow(
    await host.read(),
    { ...catalog, rules: [], kpis: [], summaries: [] },
    { profile, today: day('2026-04-02') },
  )
  expect(report.tables.map(({ height }) => height)).toEqual([8])
  return (await hiddenEntries(host, report, report.sheets[1]!)).map(({ zh }) => zh)
}

test.each([
  ['nothing hidden', [], []],
  [
    'a row, and several',
    [3, 6, 7],
    ['第3、6至7行隐藏着或被筛选掉了，里面3条记录照样检查和计数，不该算的请删除或移到别的表'],
  ],
  ['the header alone', [1], []],
  ['all of them', [2, 3, 4, 5, 6, 7, 8, 9], ['8条记录都在隐藏的行或工作表里，照样检查和计数']],
])('%s', async (_, hidden, notes) => {
  expect(await notesOf(hidden)).toEqual(notes)
})

test('a hidden column hides no entry; a hidden sheet hides them all', async () => {
  expect(await notesOf([], { before: '<cols><col min="2" max="2" hidden="1" width="9"/></cols>' })).toEqual([])
  expect(await notesOf([], { state: 'hidden' })).toEqual(['8条记录都在隐藏的行或工作表里，照样检查和计数'])
})
