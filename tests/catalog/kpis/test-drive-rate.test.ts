import { numbersOf, readTables } from '../../support/kpi-report'

const card = (createdDate: string, testDriveDate: string | null, consultant = '陈晓东') => ({
  createdDate,
  initialLevel: 'A',
  customerName: '王芳',
  phone: '13800001234',
  model: '菱智',
  status: '在跟',
  testDriveDate,
  consultant,
})
const visit = (visitKind: string, testDriven: string) => ({
  visitDate: '2026-03-05',
  arrivalTime: 0.4,
  departureTime: 0.5,
  customerName: '王芳',
  phone: '13800001234',
  model: '菱智',
  visitKind,
  testDriven,
  consultant: '陈晓东',
})

describe('test-drive-rate', () => {
  const report = readTables({
    'prospect-card': [
      card('2026-03-02', '2026-03-02'),
      card('2026-03-20', '2026-04-02'),
      card('2026-03-21', null, '李海燕'),
      card('2026-02-20', '2026-03-02'),
    ],
    'showroom-traffic-log': [visit('首次', '是'), visit('首次', '否'), visit('再次', '有'), visit('再次', '')],
  })

  test("is of the month's new prospects: a drive after its end does not count, an older card's neither", () => {
    expect(numbersOf(report, 'test-drive-rate', 'prospects')).toEqual([1, 3, 1 / 3])
    expect(numbersOf(report, 'test-drive-rate', 'prospects', '李海燕')).toEqual([0, 1, 0])
  })
  test('over visits goes by the log', () => {
    expect(numbersOf(report, 'test-drive-rate', 'first-visits')).toEqual([1, 2, 0.5])
    expect(numbersOf(report, 'test-drive-rate', 'all-visits')).toEqual([2, 4, 0.5])
  })
})
