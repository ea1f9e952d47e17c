import { catalog } from '../../../src/catalog'
import { headerCodes, headerNumber, headersOf } from '../../../src/engine/recognition/header-words'

const templates = catalog.templates.filter(({ derived }) => !derived)
const headers = headersOf(templates)

test('strings that are one header, however they are written, have its number', () => {
  const strings = ['客户姓名', ' 客 户 姓 名 ', '客户姓名：', '客戶姓名', '张伟', '13800000001']
  const { numbers, codes } = headerCodes(strings)
  const number = headerNumber('客户姓名')!
  expect(headers[number]).toBe(1)
  expect([...numbers.subarray(0, strings.length)]).toEqual([number, number, number, number, 0, 0])
  expect(codes.get(number)).toEqual([0, 1, 2, 3])
})

test('a header stretched over its cell heads no column by itself, yet is one of its spellings', () => {
  const stretched = ['客', '户', '姓', '名'].join(' '.repeat(9))
  const { numbers, codes } = headerCodes([stretched, `${stretched}${' '.repeat(40)}`])
  expect([...numbers]).toEqual([0, 0])
  expect(codes.get(headerNumber('客户姓名')!)).toEqual([0])
})

test('strings that a dictionary gets later are judged, too', () => {
  const strings = ['张伟']
  expect(headerCodes(strings).codes.size).toBe(0)
  for (let more = 0; more < 100; more++) strings.push(more === 70 ? '客户姓名' : `客${more}`)
  const { numbers, codes } = headerCodes(strings)
  expect(codes.get(headerNumber('客户姓名')!)).toEqual([71])
  expect(numbers[71]).toBe(headerNumber('客户姓名'))
})

test('headers of a template that is asked for later are compared with all strings again', () => {
  const strings = ['自家的列', '客户姓名']
  expect(headerCodes(strings).numbers[0]).toBe(0)
  const [first] = templates
  const own = headersOf([{ ...first!, columns: { remark: { headers: ['自家的列'] } } }])
  expect(own[headerNumber('自家的列')!]).toBe(1)
  expect(own[headerNumber('客户姓名')!]).toBe(0)
  expect(headerCodes(strings).numbers[0]).toBe(headerNumber('自家的列'))
})
