import { catalog } from '../../src/catalog'
import { checkNow } from '../../src/engine/check'
import { FileRefusal, openWorkbookFile, type FileHost } from '../../src/hosts/file'
import { nodeCodec } from '../../src/hosts/file/node-codec'
import { serialOf } from '../../src/model/month'
import { everyEdit } from '../../tests/hosts/every-edit'

const today = serialOf(2026, 4, 1)!

/** Opens a workbook as a user's would be, checks it, marks a cell, sets another, saves, and takes its own out. */
export async function tryMutant(bytes: Uint8Array): Promise<'opened' | 'refused'> {
  const host = await openWorkbookFile(bytes, '3月.xlsx', { codec: nodeCodec }).catch((problem: unknown) => {
    if (problem instanceof FileRefusal) return null
    throw problem
  })
  if (!host) return 'refused'
  await use(host)
  return 'opened'
}

async function use(host: FileHost): Promise<void> {
  const workbook = await host.read()
  for (const { id } of workbook.sheets) host.view(id)
  checkNow(workbook, catalog, { profile: catalog.profiles[0]!, today })
  const sheet = workbook.sheets[0]
  if (sheet) {
    const at = { sheet: sheet.id, row: 1, column: 0 }
    await host.apply([{ kind: 'mark', sheet: sheet.id, marks: [{ at, severity: 'error' }] }])
    await host.apply([{ kind: 'set', at, value: '王伟', was: sheet.columns[0]?.at(1) ?? null }])
    for (const { id } of (await host.read()).sheets) host.view(id)
  }
  await reopened(host)
  await host.apply([{ kind: 'clean' }])
  await reopened(host)
}

async function reopened(host: FileHost): Promise<void> {
  await openWorkbookFile(await host.save(), '3月.xlsx', { codec: nodeCodec }).catch((problem: unknown) => {
    throw new Error(`what was saved does not open: ${String(problem)}`)
  })
}

/** The same workbook with one of everything that we write. */
export async function withOurs(bytes: Uint8Array): Promise<Uint8Array> {
  const host = await openWorkbookFile(bytes, '3月.xlsx', { codec: nodeCodec })
  const [sheet] = (await host.read()).sheets
  if (sheet) await host.apply(everyEdit(sheet))
  return host.save()
}
