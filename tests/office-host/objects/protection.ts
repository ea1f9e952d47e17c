import { record } from '../argument'
import { documented } from '../behaviour'
import { define } from '../definition'
import { accessDenied, invalidArgument, invalidOperation } from '../host-error'
import type { SheetModel } from '../model/sheet'
import type { WorkbookModel } from '../model/workbook'

const known = [
  'allowAutoFilter',
  'allowDeleteColumns',
  'allowDeleteRows',
  'allowEditObjects',
  'allowEditScenarios',
  'allowFormatCells',
  'allowFormatColumns',
  'allowFormatRows',
  'allowInsertColumns',
  'allowInsertHyperlinks',
  'allowInsertRows',
  'allowPivotTables',
  'allowSort',
  'selectionMode',
]
export const protection = define<{ readonly sheet: SheetModel }>({
  type: 'WorksheetProtection',
  behaviours: [
    documented('worksheetprotection', 'protecting a protected sheet fails; a wrong password leaves it protected'),
    documented(
      'excel/excel-add-ins-worksheets',
      'locked cells of a protected sheet refuse every change with AccessDenied',
    ),
  ],
  scalars: {
    Protected: { read: ({ sheet }) => sheet.protection !== undefined },
    Options: {
      read({ sheet }) {
        const options = sheet.protection?.options
        return options
          ? { ...Object.fromEntries(known.map((key) => [key, false])), selectionMode: 'Normal', ...options }
          : null
      },
    },
  },
  methods: {
    Protect({ sheet }, options, password) {
      sheet.workbook.assertWritable()
      if (sheet.protection) throw invalidOperation('The worksheet is already protected.')
      const given = options === undefined || options === null ? {} : record(options)
      if (Object.keys(given).some((key) => !known.includes(key))) throw invalidArgument()
      sheet.protection = { options: given, ...(typeof password === 'string' ? { password } : {}) }
      sheet.workbook.fire('protectionChanged', { worksheetId: sheet.id, isProtected: true })
    },
    Unprotect({ sheet }, password) {
      sheet.workbook.assertWritable()
      const before = sheet.protection
      if (before?.password !== undefined && before.password !== password) throw accessDenied('The password is wrong.')
      sheet.protection = undefined
      if (before) sheet.workbook.fire('protectionChanged', { worksheetId: sheet.id, isProtected: false })
    },
  },
})

export const workbookProtection = define<{ readonly workbook: WorkbookModel }>({
  type: 'WorkbookProtection',
  behaviours: [
    documented('workbookprotection', 'a protected workbook refuses to add, delete, rename, hide and move sheets'),
  ],
  scalars: { Protected: { read: ({ workbook }) => workbook.structureProtected } },
  methods: {
    Protect: ({ workbook }) => void (workbook.structureProtected = true),
    Unprotect: ({ workbook }) => void (workbook.structureProtected = false),
  },
})
