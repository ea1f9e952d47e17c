import malformedVin from '../../../src/catalog/rules/malformed-vin'
import { testRule, type TablesLiteral } from '../../support/testRule'

const owner = { customerName: '陈立', phone: '13800000001', plate: '桂B12345', deliveryDate: '2026-03-05' }
const owners = (...vins: readonly (string | number | null)[]): TablesLiteral => ({
  'owner-card': vins.map((vin) => ({ ...owner, vin })),
})
const lead = { accidentDate: '2026-03-05', plate: '桂B12345', damage: '后部受损' }

testRule(malformedVin, {
  bad: [
    {
      name: 'a digit too few and one too many',
      tables: owners('LGG7B2D12AZ00001', 'LGG7B2D12AZ0000012'),
      expect: [
        {
          row: 0,
          field: 'vin',
          message: 'length',
          severity: 'error',
          data: { value: 'LGG7B2D12AZ00001', n: 16 },
        },
        { row: 1, field: 'vin', message: 'length' },
      ],
    },
    {
      name: 'letters that a VIN does not have',
      tables: owners('LGG7B2D12AZOOOOO1', 'LGG7B2DI2AZ000001'),
      expect: [
        { row: 0, field: 'vin', message: 'letters', fix: 'LGG7B2D12AZ000001' },
        {
          row: 1,
          field: 'vin',
          message: 'letters',
          data: { value: 'LGG7B2DI2AZ000001', letters: ['I'], near: 'LGG7B2D12AZ000001' },
        },
      ],
    },
    {
      name: 'words, and the last six digits on an owner’s card',
      tables: owners('见行驶证', '000001'),
      expect: [
        { row: 0, field: 'vin', message: 'signs' },
        { row: 1, field: 'vin', message: 'length', data: { value: '000001', n: 6 } },
      ],
    },
    {
      name: 'five digits in the accident form',
      tables: { 'accident-lead': [{ ...lead, vin: '00001', assessedAmount: 800 }] },
      expect: [{ row: 0, field: 'vin', message: 'length' }],
    },
  ],
  good: [
    { name: 'seventeen characters', tables: owners('LGG7B2D12AZ000001', 'LVSHCAMB1CE000002') },
    { name: 'as they are written', tables: owners('lgg7b2d12az000001', ' LGG7B2D12AZ000001', 'LGG7B2D12-AZ000001') },
    { name: 'none', tables: owners(null, '-', '无') },
    {
      name: 'the last six digits in the accident form',
      tables: { 'accident-lead': [{ ...lead, vin: '000001', assessedAmount: 800 }] },
    },
    {
      name: 'a header that asks for the last six digits',
      tables: {
        'owner-card': {
          headers: { vin: '车架号后6位' },
          rows: [
            { ...owner, vin: 'Z00001' },
            { ...owner, vin: 'Z00002' },
          ],
        },
      },
    },
  ],
})
