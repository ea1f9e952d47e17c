import { catalog } from '../../../src/catalog'
import {
  headerCodes,
  headerNumber,
  headersOf,
  isMarked,
  markHeaders,
} from '../../../src/engine/recognition/header-words'

const templates = catalog.templates.filter(({ derived }) => !derived)
const headers = headersOf(templates)
const markedIn = (strings: readonly string[], of = headers): number[] => {
  const marked = markHeaders(strings, of)
  return [...strings.keys()].filter((code) => isMarked(marked, code))
}

test('strings that are one header, however they are written, have its number', () => {
  const strings = ['客户姓名', ' 客 户 姓 名 ', '客户姓名：', '客戶姓名', '张伟', '13800000001']
  const number = headerNumber('客户姓名')!
  expect(headers[number]).toBe(1)
  expect(markedIn(strings)).toEqual([0, 1, 2, 3])
  expect(headerCodes(strings).get(number)).toEqual([0, 1, 2, 3])
})

test('a header stretched over its cell heads no column by itself, yet is one of its spellings', () => {
  const stretched = ['客', '户', '姓', '名'].join(' '.repeat(9))
  const strings = [stretched, `${stretched}${' '.repeat(40)}`]
  expect(markedIn(strings)).toEqual([])
  expect(headerCodes(strings).get(headerNumber('客户姓名')!)).toEqual([0])
})

test('strings that a dictionary gets later are judged, too', () => {
  const strings = ['张伟']
  expect(headerCodes(strings).size).toBe(0)
  expect(markedIn(strings)).toEqual([])
  for (let more = 0; more < 100; more++) strings.push(more === 70 ? '客户姓名' : `客${more}`)
  expect(headerCodes(strings).get(headerNumber('客户姓名')!)).toEqual([71])
  expect(markedIn(strings)).toEqual([71])
})

test('headers of a template that is asked for later are compared with all strings again', () => {
  const strings = ['自家的列', '客户姓名']
  expect(markedIn(strings)).toEqual([1])
  const [first] = templates
  const own = headersOf([{ ...first!, columns: { remark: { headers: ['自家的列'] } } }])
  expect(own[headerNumber('自家的列')!]).toBe(1)
  expect(own[headerNumber('客户姓名')!]).toBe(0)
  expect(headerCodes(strings).get(headerNumber('自家的列')!)).toEqual([0])
  expect(markedIn(strings, own)).toEqual([0])
})
