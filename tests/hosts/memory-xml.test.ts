import { SaxesParser } from 'saxes'
import { memoryOf } from '../../src/hosts/excel/memory-part'
import { writeMemory } from '../../src/hosts/memory-xml'
import { memoryNamespace } from '../../src/hosts/ours'
import type { Memory } from '../../src/model/workbook'

const mapping: Memory['mapping'] = {
  profile: 'fengxing',
  sheets: [
    { sheet: '3月"来店"&<电>*', template: 'showroom-traffic-log', headerRow: 4 },
    { sheet: '备注', template: 'ignore' },
    { sheet: '卡', columns: { '姓名#2': 'phone', '级\n别': 'level', 备注: 'ignore' } },
  ],
}

test('a mapping comes back as it was written', () => {
  const memory: Memory = { salt: 's', profile: 'fengxing', month: '2026-03', mapping, accepted: [] }
  expect(memoryOf(writeMemory(memory))).toEqual(memory)
  expect(memoryOf(writeMemory({ salt: 's', mapping: { sheets: [] }, accepted: [] }))).toEqual({
    salt: 's',
    mapping: { sheets: [] },
    accepted: [],
  })
})

test('how the rules are set comes back as it was written', () => {
  const config: Memory['config'] = {
    rules: { DF01: 'off', DF10: { severity: 'info' }, FL03: {} },
    settings: {
      gmRequired: false,
      cadence: { H: 3 },
      window: { C: null },
      vagueReasons: ['<贵> & "太贵"\n了'],
      restDays: { weekly: [1, 7] },
    },
  }
  expect(memoryOf(writeMemory({ salt: 's', mapping, config, accepted: [] }))).toEqual({
    salt: 's',
    mapping,
    config,
    accepted: [],
  })
  const empty: Memory = { salt: 's', config: { rules: {}, settings: {} }, accepted: [] }
  expect(memoryOf(writeMemory(empty))).toEqual(empty)
})

test('settings that a newer version or another hand wrote do no harm', () => {
  const config = `<config><rule name="DF01" change="later"/><rule name="XX99" severity="fatal"/><setting name="gmRequired" value="{"/><setting name="moonDays" value="3"/><mood/></config>`
  const read = memoryOf(`<memory xmlns="${memoryNamespace}" salt="s">${config}</memory>`)
  expect(read?.config).toEqual({ rules: { DF01: {}, XX99: {} }, settings: { moonDays: 3 } })
})

test('a memory without a mapping has none', () => {
  expect(memoryOf(writeMemory({ salt: 's', accepted: [] }))).toEqual({ salt: 's', accepted: [] })
})

test('what a newer version wrote is passed over, and its ids stay as they are', () => {
  const xml = `<memory xmlns="${memoryNamespace}" salt="s" mood="calm"><weather/><mapping kind="2"><sheet name="甲" template="moon-log" headerRow="-1" shade="x"><column header="月" field="moonPhase"/><row/></sheet><other/></mapping></memory>`
  const read = memoryOf(xml)
  expect(read).toEqual({
    salt: 's',
    mapping: { sheets: [{ sheet: '甲', template: 'moon-log', columns: { 月: 'moonPhase' } }] },
    accepted: [],
  })
  expect(memoryOf(writeMemory(read!))).toEqual(read)
})

test('a heading with characters that no XML may hold leaves the part well-formed', () => {
  const sheets = [{ sheet: '卡\ud800', columns: { '姓\u0001名': 'customerName' } as const }]
  const xml = writeMemory({ salt: 's', mapping: { sheets }, accepted: [] })
  expect(() => new SaxesParser({ xmlns: true }).write(xml).close()).not.toThrow()
  expect(memoryOf(xml)?.mapping?.sheets).toEqual([{ sheet: '卡\ufffd', columns: { '姓\ufffd名': 'customerName' } }])
})

test('a damaged part is no memory', () => {
  expect(memoryOf('<memory><mapping>')).toBeUndefined()
})
