import { openOffice, type Office } from './kit'
import { addSheet, deleteSheet, insertRows, renameSheet, sortRows, typeInto } from './people'

let office: Office
const heard: string[] = []
beforeEach(async () => {
  heard.length = 0
  office = openOffice({ sheets: { 登记: [['姓名'], ['王伟'], ['李娜']] } })
  await office.run(async (context) => {
    const { worksheets } = context.workbook
    worksheets.onChanged.add(
      async ({ address, changeType, source }) => void heard.push(`${changeType} ${address} ${source}`),
    )
    worksheets.onAdded.add(async () => void heard.push('added'))
    worksheets.onDeleted.add(async () => void heard.push('deleted'))
    worksheets.onNameChanged.add(async ({ nameAfter }) => void heard.push(`renamed ${nameAfter}`))
    worksheets.onRowSorted.add(async ({ address }) => void heard.push(`sorted ${address}`))
    await context.sync()
  })
})
afterEach(() => office.close())
const write = (value: string) =>
  office.run(async (context) => {
    context.workbook.worksheets.getItem('登记').getRange('A2').values = [[value]]
    await context.sync()
  })

test('tells of what people, co-authors and the add-in itself do', async () => {
  office.person(typeInto('登记', 'A2', '张敏'))
  office.person(typeInto('登记', 'A3', '赵敏'), 'Remote')
  office.person(insertRows('登记', '2:2'))
  office.person(addSheet('新'))
  office.person(renameSheet('新', '旧'))
  office.person(deleteSheet('旧'))
  office.person(sortRows('登记', 'A2:A4', 0))
  await office.settled()
  expect(heard).toEqual([
    'RangeEdited A2 Local',
    'RangeEdited A3 Remote',
    'RowInserted 2:2 Local',
    'added',
    'renamed 旧',
    'deleted',
    'sorted A2:A4',
  ])
  heard.length = 0
  await write('自己')
  await office.settled()
  expect(heard).toEqual(['RangeEdited A2 Local'])
})

test('is silent while the add-in has switched events off', async () => {
  await office.run(async (context) => {
    context.runtime.enableEvents = false
    await context.sync()
  })
  await write('静')
  await office.settled()
  expect(heard).toEqual([])
})

test('lets a co-author write between two messages, and moves ranges and names with inserted rows', async () => {
  await office.run(async (context) => {
    const range = context.workbook.worksheets.getItem('登记').getRange('A2').load('values')
    const name = context.workbook.names.add('这里', range)
    await context.sync()
    office.faults.coAuthor(1, insertRows('登记', '1:1'))
    range.load('address,values')
    name.load('formula')
    await context.sync()
    expect([range.address, range.values, name.formula]).toEqual(['登记!A3', [['王伟']], '=登记!$A$3'])
  })
})

test('keeps an undo list as messages leave it: writes that can be undone add to it, others empty it', async () => {
  const { undo, sheets } = office.workbook
  await write('一')
  await write('二')
  expect(undo.depth).toBe(2)
  expect(undo.undo()).toBe(true)
  expect(sheets[0]!.cells.value(1, 0)).toBe('一')
  await office.run(async (context) => {
    context.workbook.worksheets.getItem('登记').protection.protect()
    await context.sync()
  })
  expect([undo.depth, undo.cleared]).toEqual([0, 1])
})
