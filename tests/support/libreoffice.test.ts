import { convert, describeWithLibreOffice } from './libreoffice'
import { tinyXlsx } from './package'

describeWithLibreOffice('LibreOffice as an oracle', () => {
  test('a planted wrong cached value comes back right', () => {
    const bytes = tinyXlsx({
      sheets: [{ name: 'S', rows: '<row r="1"><c r="A1"><v>2</v></c><c r="B1"><f>A1*21</f><v>7</v></c></row>' }],
    })
    expect(new TextDecoder().decode(convert(bytes, 'csv')).trim()).toBe('2,42')
  }, 120_000)
})
