import rule from '../../../src/catalog/rules/unlisted-word'
import { testRule, type TablesLiteral } from '../../support/testRule'

const cards = (field: string, ...words: readonly (string | null)[]): TablesLiteral => ({
  'prospect-card': words.map((word) => ({
    customerName: '陈立',
    phone: '13800000001',
    model: '菱智M5',
    status: '在跟',
    [field]: word,
  })),
})
const zh = (sentence: string) => expect.objectContaining({ zh: sentence }) as never

testRule(rule, {
  bad: [
    {
      name: 'a model of no series',
      tables: cards('model', '菱智M5', '景逸X5', '凌志M5', '风行T5'),
      expect: [
        {
          row: 2,
          field: 'model',
          message: 'unlisted',
          severity: 'warning',
          data: { column: zh('意向车型'), value: '凌志M5' },
        },
      ],
    },
    {
      name: 'one word in two forms',
      tables: cards('district', '柳南区', '柳南区', '柳南', '鹿寨县'),
      expect: [
        {
          row: 2,
          field: 'district',
          message: 'variant',
          data: { column: zh('居住区域'), value: '柳南', other: '柳南区', n: 2 },
          fix: '柳南区',
        },
      ],
    },
    {
      name: 'one model in two forms',
      tables: cards('model', '菱智M5', '菱智M5', '菱智 M-5'),
      expect: [{ row: 2, field: 'model', message: 'variant', fix: '菱智M5' }],
    },
    {
      name: 'a source that nobody knows',
      tables: cards('source', '网络', '来店', '来店', '火星'),
      expect: [{ row: 3, field: 'source', message: 'unlisted', data: { column: zh('信息来源'), value: '火星' } }],
    },
    {
      name: 'a store of another make',
      tables: cards('model', '哈弗H6', '哈弗M6', '菱智M5'),
      expect: [{ row: -1, field: 'model', message: 'foreign', severity: 'info', data: { n: 2, value: '哈弗H6' } }],
    },
  ],
  good: [
    { name: 'models of the series', tables: cards('model', '菱智M5', '菱智V3', '风行T5', '景逸X5 旗舰版') },
    { name: 'a model by its number alone', tables: cards('model', '菱智M5', '500', '500', '600') },
    { name: 'a number of no listed series', tables: cards('model', '菱智M5', '301', '2008') },
    { name: 'not decided, or two', tables: cards('model', '未定', '其他', '菱智M5/哈弗H6', null) },
    {
      name: 'sources in the dealer’s words',
      tables: cards('source', '网络（汽车之家）', '老客户张伟介绍', '3', '抖音', '车展'),
    },
    { name: 'a source of its own, often', tables: cards('source', '火星', '火星', '火星') },
    { name: 'another district or trade', tables: cards('district', '柳南区', '柳南区', '融安县') },
    { name: 'two short words', tables: cards('district', '城区', '城县') },
  ],
})
