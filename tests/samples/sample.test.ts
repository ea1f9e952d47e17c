import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { nodeCodec } from '../../src/hosts/file/node-codec'
import { openDocument } from '../../src/hosts/file/open'
import { sampleMonth, sampleReadme } from '../support/dealer-month/sample'
import { xlsxOf } from '../support/dealer-month/xlsx'
import { foundIn, type Found } from '../support/found'
import { leftOut } from '../support/left-out'

const samples = join(__dirname, '..', '..', 'samples')
const month = sampleMonth()

describe('the sample workbook', () => {
  it('is what npm run sample writes, byte for byte', () => {
    expect(Buffer.from(xlsxOf(month)).equals(readFileSync(join(samples, 'sample.xlsx')))).toBe(true)
    expect(readFileSync(join(samples, 'README.md'), 'utf8')).toBe(sampleReadme(month))
  })

  it('shows each planted defect at its cell', () => {
    const { findings } = foundIn(month.workbook(), month.days.today)
    const places = findings.map(place)
    expect(places).toEqual(
      expect.arrayContaining(month.planted.map(({ code, sheet, cell }) => `${code} ${sheet} ${cell}`)),
    )
  })

  it('says the same when read from its file', () => {
    const bytes = new Uint8Array(readFileSync(join(samples, 'sample.xlsx')))
    const read = openDocument(bytes, 'sample.xlsx', { codec: nodeCodec }).workbook()
    const { findings } = foundIn(read, month.days.today)
    expect(findings).toEqual(foundIn(month.workbook(), month.days.today).findings)
  })

  it('shows little else: nothing graver than info', () => {
    const { findings, notChecked } = foundIn(month.workbook(), month.days.today)
    const planted = new Set(month.planted.map(({ code, sheet, cell }) => `${code} ${sheet} ${cell}`))
    // Where a day differs from the log its parts no longer come to its total.
    for (const { code, sheet, cell } of month.planted) if (code === 'RG01') planted.add(`KP05 ${sheet} ${cell}`)
    const others = findings.filter((finding) => !planted.has(place(finding)))
    expect(others.filter(({ severity }) => severity !== 'info').map(place)).toEqual([])
    expect(others.length).toBeLessThan(6)
    expect(leftOut(month, notChecked)).toEqual([])
  })
})

const place = ({ code, sheet, cell }: Found): string => `${code} ${sheet} ${cell}`
