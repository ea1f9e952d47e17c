import malformedPlate from '../../../src/catalog/rules/malformed-plate'
import { testRule, type TablesLiteral } from '../../support/testRule'

const owners = (...plates: readonly (string | null)[]): TablesLiteral => ({
  'owner-card': plates.map((plate) => ({
    customerName: '陈立',
    phone: '13800000001',
    ownedModel: '菱智M5',
    plate,
    deliveryDate: '2026-03-05',
  })),
})

testRule(malformedPlate, {
  bad: [
    {
      name: 'too short, too long, no province',
      tables: owners('桂B1234', '桂B1234567', 'B12345', '桂12345'),
      expect: [
        { row: 0, field: 'plate', message: 'wrong', severity: 'warning', data: { value: '桂B1234' } },
        { row: 1, field: 'plate', message: 'wrong' },
        { row: 2, field: 'plate', message: 'wrong' },
        { row: 3, field: 'plate', message: 'wrong' },
      ],
    },
    {
      name: 'a green plate without its drive, a plate without its province',
      tables: owners('粤L3N0JG0', 'LD63006'),
      expect: [
        { row: 0, field: 'plate', message: 'wrong' },
        { row: 1, field: 'plate', message: 'wrong' },
      ],
    },
    {
      name: 'O and I where plates have digits',
      tables: owners('桂BO1234', '桂B1234I'),
      expect: [
        { row: 0, field: 'plate', message: 'letters', fix: '桂B01234' },
        { row: 1, field: 'plate', message: 'letters', data: { value: '桂B1234I', letters: ['I'], near: '桂B12341' } },
      ],
    },
    {
      name: 'small letters',
      tables: owners('桂b12a45', '桂b·12345'),
      expect: [
        { row: 0, field: 'plate', message: 'small', severity: 'info', fix: '桂B12A45' },
        { row: 1, field: 'plate', message: 'small', fix: '桂B·12345' },
      ],
    },
  ],
  good: [
    {
      name: 'seven and eight characters',
      tables: owners('桂B12345', '桂BD12345', '桂B12345F', '京A·12345', '粤B 12345'),
    },
    {
      name: 'of many kinds',
      tables: owners('桂A1234学', '京A1234警', '粤Z1234港', '桂B1234挂', '使123456', 'WJ桂1234A'),
    },
    { name: 'not on the road yet', tables: owners('临牌', '未上牌', '新车', '桂B临1234', '待上牌') },
    {
      name: 'the end of the VIN where there is no plate',
      tables: {
        'accident-lead': ['Z00001', 'LGG7B2D12AZ000001'].map((plate) => ({
          accidentDate: '2026-03-05',
          plate,
          damage: '后部受损',
        })),
      },
    },
    { name: 'none', tables: owners(null, '-', '无') },
  ],
})
