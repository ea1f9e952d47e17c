import { openWorkbookFile } from '../../../src/hosts/file'
import { partsOf, tinyXlsx, zipped } from '../../support/package'

const bytes = tinyXlsx({ sheets: [{ name: '甲', rows: '' }], more: { 'xl/vbaProjectSignature.bin': 'x' } })
const origin = 'http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin'
const parts = partsOf(bytes)

test('a signed workbook is said to be so', async () => {
  const signed = zipped({
    ...parts,
    '_rels/.rels': parts['_rels/.rels']!.replace(
      '</Relationships>',
      `<Relationship Id="rId9" Type="${origin}" Target="_xmlsignatures/origin.sigs"/></Relationships>`,
    ),
    '_xmlsignatures/origin.sigs': '',
    '_xmlsignatures/sig1.xml': '<Signature/>',
  })
  const host = await openWorkbookFile(signed, 'a.xlsx')
  expect(host.remarks!()).toMatchObject([{ kind: 'signed', text: { zh: expect.stringContaining('数字签名会失效') } }])
  expect(partsOf(await host.save())).toEqual(partsOf(signed))
})

test('one whose macros alone are signed is not', async () => {
  expect((await openWorkbookFile(bytes, 'a.xlsx')).remarks!()).toEqual([])
})
