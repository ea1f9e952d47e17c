import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { OfficeAddinManifest } from 'office-addin-manifest'

/** Reads the manifests as Microsoft's tool does, and validates them against Microsoft's schemas where both they and xmllint are at hand. */
const root = join(__dirname, '..')
const schemas = join(root, '..', 'shared', 'manifest-schemas')
const built = join(root, 'dist', 'addin')
const manifests = [join(root, 'manifest.xml'), join(built, 'manifest.xml'), join(built, 'manifest-21vianet.xml')]

async function main(): Promise<void> {
  for (const manifest of manifests) {
    // The same reading as `office-addin-manifest info`, which would also report its use to Microsoft.
    const { id, displayName, version, defaultSettings } = await OfficeAddinManifest.readManifestFile(manifest)
    if (!id || !displayName || !version || !defaultSettings?.sourceLocation)
      throw new Error(`not readable: ${manifest}`)
    console.log(`manifest: ${displayName} ${version}, ${defaultSettings.sourceLocation}`)
  }
  if (!existsSync(schemas) || spawnSync('xmllint', ['--version']).error) {
    console.log('manifest: 跳过架构校验，没有架构文件或 xmllint / schemas skipped, no schemas or no xmllint')
    return
  }
  const schema = join(schemas, 'OfficeAppManifestV1_1.xsd')
  execFileSync('xmllint', ['--noout', '--schema', schema, ...manifests], { stdio: 'inherit' })
}
void main()
