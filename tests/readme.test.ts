import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { pictureFolder } from './support/page/pictures'
import { states } from './support/page/states'

const root = join(__dirname, '..')
const readme = readFileSync(join(root, 'README.md'), 'utf8')
const named = [...readme.matchAll(/!\[([^\]]*)\]\(([^)]+)\)/g)].map(([, words = '', path = '']) => ({ words, path }))
const committed = readdirSync(pictureFolder)

test('every picture that the README names is there, is told in words, and none lies about', () => {
  expect(named.filter(({ path }) => !existsSync(join(root, path)))).toEqual([])
  expect(named.filter(({ words }) => words.trim() === '')).toEqual([])
  expect(named.map(({ path }) => path).sort()).toEqual(committed.map((name) => `docs/images/${name}`).sort())
})

test('at most 24 pictures are committed, all of them small', () => {
  expect(committed.length).toBeLessThanOrEqual(24)
  const large = committed.filter((name) => statSync(join(pictureFolder, name)).size > 250_000)
  expect(large).toEqual([])
})

test('every picture of a state that the walk takes is shown', () => {
  const taken = states.flatMap(({ picture }) => (picture ? [`docs/images/${picture.name}.png`] : []))
  expect(taken.length).toBeGreaterThan(0)
  expect(named.map(({ path }) => path)).toEqual(expect.arrayContaining(taken))
})

test('every file that the README leads to is there', () => {
  const links = [...readme.matchAll(/\]\((?!https?:|#)([^)#]+)(?:#[^)]*)?\)/g)].map(([, path = '']) => path)
  expect(links.length).toBeGreaterThan(10)
  expect(links.filter((path) => !existsSync(join(root, decodeURI(path))))).toEqual([])
})
