import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pagesOf } from '../../scripts/docs/pages'
import { catalog } from '../../src/catalog'
import type { Text } from '../../src/model/text'

const root = join(__dirname, '..', '..')
const kinds = ['rules', 'templates', 'kpis', 'summaries', 'profiles'] as const
const filesOf = (folder: string): string[] =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.ts') && name !== 'index.ts')
    .map((name) => name.replace(/(\.test)?\.ts$/, ''))
    .sort()

/** Many figures and columns are tried alike: by a second definition, by rows and what they come to. */
const tables = [
  ...['sales', 'further', 'owners'].map((name) => `tests/support/kpi-definitions/${name}.ts`),
  'tests/catalog/kpis/each-row.test.ts',
  'tests/catalog/kpis/own-columns.test.ts',
  'tests/catalog/kpis/row-columns.test.ts',
]

describe.each(kinds)('%s', (kind) => {
  const ids = catalog[kind].map(({ id }) => id)
  test('one file a unit, named as its id, in the index', () => {
    expect(filesOf(`src/catalog/${kind}`)).toEqual([...ids].sort())
    for (const id of ids)
      expect(jest.requireActual<{ default: { id: string } }>(`../../src/catalog/${kind}/${id}`).default.id).toBe(id)
    expect(ids.length).toBeGreaterThan(0)
  })
  test('one test a unit, or a line in a test of all of them', () => {
    const tested = new Set(filesOf(`tests/catalog/${kind}`))
    const together = kind === 'kpis' ? tables.map((path) => readFileSync(join(root, path), 'utf8')).join('') : ''
    expect(ids.filter((id) => !tested.has(id) && !new RegExp(`['\\s]${id}['(:,]`).test(together))).toEqual([])
    const stray = [...tested].filter((name) => !(ids as readonly string[]).includes(name))
    expect(stray).toEqual(kind === 'kpis' ? ['each-row', 'own-columns', 'row-columns', 'second-computation'] : [])
  })
  test('kebab-case ids', () => {
    for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  })
})

test('the rules stand in the index alphabetically, with codes of their own', () => {
  const { rules } = catalog
  expect(rules.map(({ id }) => id)).toEqual(rules.map(({ id }) => id).toSorted())
  expect(new Set(rules.map(({ code }) => code)).size).toBe(rules.length)
  for (const { code } of rules) expect(code).toMatch(/^(ST|FL|RG|CT|DF|OW|KP|AS|AC|BD)\d\d$/)
  for (const { after = [] } of rules) for (const id of after) expect(rules.map((rule) => rule.id)).toContain(id)
})

test('every page of docs is what the catalog says, and none is left over', () => {
  const pages = pagesOf(catalog)
  for (const [path, page] of pages) {
    expect([path, existsSync(join(root, 'docs', path))]).toEqual([path, true])
    expect(readFileSync(join(root, 'docs', path), 'utf8')).toBe(page)
  }
  const written = kinds.flatMap((kind) => readdirSync(join(root, 'docs', kind)).map((name) => `${kind}/${name}`))
  expect(written.filter((path) => !pages.has(path))).toEqual([])
})

const placeholders = (sentence: string): string[] =>
  [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).sort()
const texts: readonly (readonly [string, Text])[] = [
  ...catalog.rules.flatMap(({ code, title, why, messages }) => [
    [`${code} title`, title] as const,
    [`${code} why`, why] as const,
    ...Object.entries(messages).map(([id, message]) => [`${code} ${id}`, message] as const),
  ]),
  ...catalog.templates.map(({ id, title }) => [id, title] as const),
  ...catalog.kpis.flatMap(({ id, title, definition }) => [
    [id, title] as const,
    [`${id} definition`, definition] as const,
  ]),
  ...catalog.kpis.flatMap((kpi) =>
    kpi.kind === 'row'
      ? []
      : kpi.variants.flatMap(({ id, title, counts, base = counts }) => [
          [`${kpi.id} ${id}`, title] as const,
          [`${kpi.id} ${id} counts`, counts] as const,
          [`${kpi.id} ${id} base`, base] as const,
        ]),
  ),
  ...catalog.summaries.flatMap(({ id, title, definition }) => [
    [id, title] as const,
    [`${id} definition`, definition] as const,
  ]),
]

test.each(texts)('%s: both languages, the same placeholders, no half-width sign in Chinese', (_, { zh, en }) => {
  expect(zh).toMatch(/[\u4e00-\u9fff]|[A-Z]{2}/)
  expect(en).not.toMatch(/[\u4e00-\u9fff，。：；]/)
  expect(new Set(placeholders(zh))).toEqual(new Set(placeholders(en)))
  expect(zh).not.toMatch(/[\u4e00-\u9fff][,:;!?]|[,:;!?][\u4e00-\u9fff]/)
  expect(zh).not.toMatch(/疑似|雷同|敷衍|补填/)
})
