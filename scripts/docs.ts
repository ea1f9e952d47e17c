import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { catalog } from '../src/catalog'
import { pagesOf } from './docs/pages'

/** Writes docs/ from the catalog; with --check only compares, and exits 1 where a page is stale, missing or left over. */
const root = join(__dirname, '..', 'docs')
const generated = ['rules', 'templates', 'kpis', 'summaries', 'profiles']

const pages = pagesOf(catalog)
const left = generated
  .flatMap((folder) =>
    existsSync(join(root, folder)) ? readdirSync(join(root, folder)).map((name) => `${folder}/${name}`) : [],
  )
  .filter((path) => !pages.has(path))
const stale = [...pages]
  .filter(([path, text]) => !existsSync(join(root, path)) || readFileSync(join(root, path), 'utf8') !== text)
  .map(([path]) => path)

if (process.argv.includes('--check')) {
  for (const path of stale) console.error(`docs/${path}: 已过期，请运行 npm run docs / stale: run npm run docs`)
  for (const path of left) console.error(`docs/${path}: 多余的页面 / left over: run npm run docs`)
  if (stale.length + left.length > 0) process.exit(1)
  console.log(`docs: ${pages.size} 页均为最新 / all ${pages.size} pages are up to date`)
} else {
  for (const path of left) rmSync(join(root, path))
  for (const path of stale) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), pages.get(path) ?? '')
  }
  console.log(`docs: ${stale.length} written, ${left.length} removed, in ${relative(process.cwd(), root) || '.'}`)
}
