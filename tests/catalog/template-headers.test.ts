import { templates } from '../../src/catalog/templates'
import { fieldKeys } from '../../src/model/field'

const folded = (header: string): string =>
  header
    .normalize('NFKC')
    .replace(/\([^()]*\)/g, '')
    .replace(/\s/g, '')
    .toLowerCase()

describe.each(templates)('headers of $id', ({ columns, telling, eventDate }) => {
  const spelled = fieldKeys.flatMap((field) => (columns[field]?.headers ?? []).map((header) => [folded(header), field]))

  test('spell one field each', () => {
    const owner = new Map<string, string>()
    const shared = spelled.filter(([header = '', field = '']) => {
      const taken = owner.get(header)
      owner.set(header, field)
      return taken !== undefined && taken !== field
    })
    expect(shared).toEqual([])
  })

  test('are listed once each, folded variants left out', () => {
    expect(spelled.map(([header]) => header).filter((header, at, all) => all.indexOf(header) !== at)).toEqual([])
  })

  test('cover the telling fields and the event date', () => {
    for (const field of [...telling.flat(), eventDate]) expect(columns[field]).toBeDefined()
  })
})
