import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { catalog } from '../../src/catalog'
import { keying } from '../../src/cli/keying'
import { knownPeople } from '../../src/engine/masking/known-people'
import { maskOf } from '../../src/engine/masking/mask'
import { reportJson } from '../../src/cli/report-json'
import { checkNow } from '../../src/engine/check'
import { openWorkbookFile } from '../../src/hosts/file'
import { nodeCodec } from '../../src/hosts/file/node-codec'
import { memoryHost } from '../../src/hosts/memory'
import { memoryNamespace } from '../../src/hosts/ours'
import type { Edit } from '../../src/model/edit'
import type { Host } from '../../src/model/host'
import { serialOf } from '../../src/model/month'
import type { Workbook } from '../../src/model/workbook'
import { goldenFiles, goldenFolder } from '../support/golden'
import { openExcel, type OpenExcel } from './excel/excel-witness'

let open: OpenExcel | undefined
afterEach(() => {
  open?.office.close()
  open = undefined
})
const fileHost = (name: string) =>
  openWorkbookFile(new Uint8Array(readFileSync(join(goldenFolder, name))), name, { codec: nodeCodec })
/** What pictures cover only a file tells. */
const withoutPictures = (workbook: Workbook): Workbook => ({
  ...workbook,
  sheets: workbook.sheets.map(({ pictures: _, ...sheet }) => sheet),
})
function excelHost(workbook: Workbook): Host {
  open = openExcel({ sheets: workbook })
  open.office.workbook.name = workbook.fileName!
  return open.host
}

/** The report as the command line prints it, checked as on 10 April 2026. */
async function jsonOf(host: Host, name: string): Promise<string> {
  const workbook = withoutPictures(await host.read())
  const [profile] = catalog.profiles
  const report = checkNow(workbook, catalog, { profile: profile!, today: serialOf(2026, 4, 10)! })
  const people = knownPeople(report)
  const keys = keying(report, workbook, people)
  const share = {
    path: name,
    report,
    mask: maskOf(people),
    keys,
    owns: () => true,
    fileOf: () => undefined,
    remarks: [],
  }
  return JSON.stringify(reportJson(share), null, 2)
}

test.each(goldenFiles)('%s gives the same report, byte for byte, through file, memory and Excel', async (name) => {
  const file = await fileHost(name)
  const workbook = await file.read()
  const expected = await jsonOf(file, name)
  expect(JSON.parse(expected)).toMatchObject({ findings: expect.arrayContaining([expect.anything()]) })
  expect(await jsonOf(memoryHost(workbook), name)).toBe(expected)
  expect(await jsonOf(excelHost(workbook), name)).toBe(expected)
})

test('what one host remembers in a workbook the other reads, by the very same text', async () => {
  const remember: Edit = {
    kind: 'remember',
    memory: {
      salt: 'a1',
      profile: 'fengxing',
      month: '2026-03',
      accepted: [{ key: 'DF01:x', facts: 'f', by: '王经理', reason: '已核实 <"&>\n二次', date: '2026-03-31' }],
    },
  }
  const [name] = goldenFiles
  const file = await fileHost(name!)
  const excel = excelHost(await file.read())
  await file.apply([remember])
  await excel.apply([remember])
  const saved = await openWorkbookFile(await file.save(), name!, { codec: nodeCodec })
  expect((await saved.read()).memory).toEqual(remember.memory)
  expect((await excel.read()).memory).toEqual(remember.memory)
  const [part] = open!.office.workbook.xmlParts
  expect(part).toMatchObject({ namespace: memoryNamespace })
  expect(part!.xml).toBe(await memoryPart(await file.save()))
})

async function memoryPart(bytes: Uint8Array): Promise<string | undefined> {
  const { openDocument } = await import('../../src/hosts/file/open')
  const { findCustomPart } = await import('../../src/hosts/file/custom-parts')
  const document = openDocument(bytes, 'saved.xlsx', { codec: nodeCodec })
  const part = findCustomPart(document, memoryNamespace)
  return part && document.parts.text(part)
}
