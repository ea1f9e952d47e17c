import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { goldenFiles, goldenFolder, goldenReport, type GoldenReport } from '../support/golden'

/** Workbooks that openpyxl, LibreOffice and (by its parts) WPS wrote; every expected line was judged by hand. */
describe('workbooks written by other programs', () => {
  it('are four, small, and each has its expectation', () => {
    expect(goldenFiles).toHaveLength(4)
    for (const name of goldenFiles) {
      expect(statSync(join(goldenFolder, name)).size).toBeLessThan(30_000)
      expect(existsSync(expectation(name))).toBe(true)
    }
  })

  it.each(goldenFiles)('%s is read and checked as its owner would', (name) => {
    const { notChecked, ...expected } = JSON.parse(readFileSync(expectation(name), 'utf8')) as GoldenReport
    const report = goldenReport(name)
    // Every new rule on a form that is not in the workbook joins the list.
    expect(report).toEqual({ ...expected, notChecked: expect.arrayContaining([...notChecked]) as string[] })
  })
})

const expectation = (name: string): string => join(goldenFolder, name.replace(/\.xlsx$/, '.expected.json'))
