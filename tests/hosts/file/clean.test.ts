import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openWorkbookFile, type FileHost } from '../../../src/hosts/file'
import { partsOf, tinyXlsx } from '../../support/package'
import { everyEdit } from '../every-edit'

const golden = join(__dirname, '../../golden')
const log = tinyXlsx({
  strings: '<si><t>姓名</t></si><si><t>停留时间(分)</t></si><si><t></t></si>',
  sheets: [
    {
      name: '来店登记',
      before: '<dimension ref="A1:C5"/>',
      rows:
        '<row r="1" spans="1:3"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>' +
        '<row r="2"><c r="A2"><v>0.5</v></c><c r="B2" s="1"/></row>' +
        '<row r="3"><c r="A3"><v>0.6</v></c><c r="B3" s="2"></c><c r="C3"><v>7</v></c></row>' +
        '<row r="4" ht="20"><c r="A4"><v>0.7</v></c><c r="B4" t="s" s="2"><v>2</v></c></row>' +
        '<row r="6" spans="1:3"/>',
      behind:
        '<conditionalFormatting sqref="A1"><cfRule type="expression" priority="3"><formula>A1&gt;1</formula></cfRule></conditionalFormatting><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>',
    },
  ],
  workbookBehind:
    '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">来店登记!$A$1:$C$5</definedName></definedNames><calcPr calcId="191029"/>',
})
const goldens = existsSync(golden) ? readdirSync(golden).filter((name) => name.endsWith('.xlsx')) : []
const files: readonly (readonly [string, Uint8Array])[] = [
  ['a log by hand', log],
  ...goldens.map((name) => [name, readFileSync(join(golden, name))] as const),
]

describe.each(files)('%s', (name, bytes) => {
  const reopened = async (host: FileHost): Promise<FileHost> => openWorkbookFile(await host.save(), name)

  test('saved untouched, it is the same byte for byte', async () => {
    expect(Buffer.from(await (await openWorkbookFile(bytes, name)).save()).equals(Buffer.from(bytes))).toBe(true)
  })

  test('cleaned after a save, every part is what it was', async () => {
    const host = await openWorkbookFile(bytes, name)
    expect(await host.apply(everyEdit((await host.read()).sheets[0]!))).toEqual([])
    const second = await reopened(host)
    expect((await second.read()).sheets.filter(({ ours }) => ours)).toHaveLength(3)
    await second.apply([{ kind: 'clean' }])
    expect(partsOf(await second.save())).toEqual(partsOf(bytes))
  })

  test('cleaned at once, it is the same too', async () => {
    const host = await openWorkbookFile(bytes, name)
    await host.apply(everyEdit((await host.read()).sheets[0]!))
    await host.apply([{ kind: 'clean' }])
    expect(partsOf(await host.save())).toEqual(partsOf(bytes))
  })

  test('written twice, nothing is doubled', async () => {
    const host = await openWorkbookFile(bytes, name)
    const edits = everyEdit((await host.read()).sheets[0]!)
    await host.apply(edits)
    const once = partsOf(await host.save())
    const second = await openWorkbookFile(await host.save(), name)
    await second.apply(edits)
    expect(partsOf(await second.save())).toEqual(once)
    await second.apply([{ kind: 'clean' }])
    expect(partsOf(await second.save())).toEqual(partsOf(bytes))
  })
})
