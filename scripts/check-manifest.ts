import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** Validates manifest.xml against Microsoft's schemas where both they and xmllint are at hand. */
const root = join(__dirname, '..')
const schemas = join(root, '..', 'shared', 'manifest-schemas')

if (!existsSync(schemas) || spawnSync('xmllint', ['--version']).error) {
  console.log('manifest: 跳过，没有架构文件或 xmllint / skipped, no schemas or no xmllint')
} else {
  execFileSync(
    'xmllint',
    ['--noout', '--schema', join(schemas, 'OfficeAppManifestV1_1.xsd'), join(root, 'manifest.xml')],
    { stdio: 'inherit' },
  )
}
