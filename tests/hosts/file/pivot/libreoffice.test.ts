import { openWorkbookFile } from '../../../../src/hosts/file'
import { isCellError, type Cell } from '../../../../src/model/workbook'
import { rowsOf } from '../../contract'
import { convert, describeWithLibreOffice } from '../../../support/libreoffice'
import { partsOf, zipped } from '../../../support/package'
import { monthlyCharts, putCharts } from '../chart/monthly'
import { lossesXlsx, putShapes } from './losses'

/** LibreOffice says the labels of a PivotTable in its own words, and shows nothing where Excel adds words up to 0. */
const same = (value: Cell): Cell => {
  if (typeof value === 'number') return value === 0 ? null : Number(value.toPrecision(12))
  if (typeof value !== 'string') return isCellError(value) ? null : value
  return value
    .replace(/总计|Total Result/, '∑')
    .replace(/^(.*) (?:汇总|Result)$/, 'Σ$1')
    .replace(/^(?:Total (.+)|(.+)汇总)$/, 'Σ$1$2')
    .replace(/\(未填\)|\(empty\)/, '∅')
    .replace(/^(?:\(全部\)|- all -)$/, '*')
    .replace(/^(?:值|Data)$/, '=')
}

describeWithLibreOffice('PivotTables and charts in LibreOffice', () => {
  test('it computes from the source what we wrote, also where records and cells were forged', async () => {
    const host = await openWorkbookFile(lossesXlsx(), 'a.xlsx')
    await host.apply([...putShapes, putCharts])
    const ours = (await host.read()).sheets
    const parts = partsOf(await host.save())
    const forged = Object.entries(parts).map(([name, text]) => {
      if (/pivotCacheRecords/.test(name)) return [name, text.replaceAll(/<n v="[^"]*"/g, '<n v="777"')]
      return [name, /sanbiao-pivot/.test(name) ? text.replaceAll(/<v>[^<]*<\/v>/g, '<v>777</v>') : text]
    })
    expect(JSON.stringify(forged)).toContain('777')
    const back = convert(zipped(Object.fromEntries(forged) as Record<string, string>), 'xlsx')
    const theirs = (await (await openWorkbookFile(back, 'a.xlsx')).read()).sheets
    expect(theirs.map(({ name }) => name)).toEqual(ours.map(({ name }) => name))
    for (const [place, sheet] of ours.entries()) {
      const [written, computed] = [sheet, theirs[place]!].map((one) => rowsOf(one).map((row) => row.map(same)))
      expect({ [sheet.name]: computed }).toEqual({ [sheet.name]: written })
    }
    const kept = Object.keys(partsOf(back))
    expect(kept.filter((name) => /charts\/chart\d+\.xml$/.test(name))).toHaveLength(monthlyCharts.length)
    expect(kept.filter((name) => /pivotTable\d+\.xml$/.test(name))).toHaveLength(putShapes.length)
  }, 240_000)

  test('saved there in between, cleaning leaves no part of ours', async () => {
    const host = await openWorkbookFile(lossesXlsx(), 'a.xlsx')
    await host.apply([...putShapes.slice(0, 3), putCharts])
    const back = await openWorkbookFile(convert(await host.save(), 'xlsx'), 'a.xlsx')
    await back.apply([{ kind: 'clean' }])
    const parts = partsOf(await back.save())
    expect(Object.keys(parts).filter((name) => /pivot|chart|drawing/i.test(name))).toEqual([])
    for (const part of ['[Content_Types].xml', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels'])
      expect(parts[part]).not.toMatch(/pivot/i)
  }, 240_000)
})
