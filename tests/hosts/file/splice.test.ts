import { insertion, splice } from '../../../src/hosts/file/splice'
import { emptyStyles, Styles } from '../../../src/hosts/file/styles'

test('at one place an insertion comes before what is replaced, whichever is given first', () => {
  const replaced = { start: 1, end: 2, text: 'X' }
  expect(splice('abc', [replaced, insertion(1, '+')])).toBe('a+Xc')
  expect(splice('abc', [insertion(1, '+'), replaced, insertion(1, '-')])).toBe('a+-Xc')
})

test('styles without number formats take some, and fonts, at once', () => {
  const styles = new Styles(emptyStyles)
  styles.add('fonts', '<font><b/></font>')
  styles.numberFormat('0.0%')
  const again = new Styles(styles.text())
  expect(again.items('fonts')).toHaveLength(2)
  expect(again.items('numFmts')).toEqual(['<numFmt numFmtId="164" formatCode="0.0%"/>'])
})
