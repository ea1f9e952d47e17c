import { readFileSync, writeFileSync } from 'node:fs'
import exceljs from 'exceljs'
import { columnToSet, contend, rowsToSet, textToSet } from '../task.ts'

const dayOf1970 = 25_569
const millisecondsPerDay = 86_400_000

async function open(file) {
  const workbook = new exceljs.Workbook()
  await workbook.xlsx.load(file)
  return workbook
}

/** Dates as their serials, as the other contenders give them. */
const plain = (value) => (value instanceof Date ? value.getTime() / millisecondsPerDay + dayOf1970 : value)

await contend(
  {
    async read(file, visit) {
      const workbook = await open(file)
      for (const [sheet, worksheet] of workbook.worksheets.entries()) {
        worksheet.eachRow((row, rowNumber) => {
          row.eachCell((cell, columnNumber) => visit(sheet, rowNumber - 1, columnNumber - 1, plain(cell.value)))
        })
      }
    },
    async edit(file) {
      const workbook = await open(file)
      const worksheet = workbook.worksheets[0]
      for (let row = 1; row <= rowsToSet; row++) worksheet.getCell(row + 1, columnToSet + 1).value = textToSet(row)
      return new Uint8Array(await workbook.xlsx.writeBuffer())
    },
  },
  readFileSync,
  writeFileSync,
)
