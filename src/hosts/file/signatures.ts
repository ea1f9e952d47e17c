import { text } from '../../model/text'
import type { HostRemark } from '../../model/host'
import type { Package } from './package'
import { relationshipsOf } from './readable'

/** What to know of a workbook that is signed (ECMA-376 part 2, clause 10); the signature of its macros is another one, and stays. */
export function signatureRemarks(parts: Package): readonly HostRemark[] {
  const signed =
    relationshipsOf(parts, '').some(({ kind, target }) => kind === 'origin' && /sig/i.test(target)) ||
    parts.names().some((name) => /^\/?_xmlsignatures\/.+\.xml$/i.test(name))
  return signed ? [{ kind: 'signed', text: remark }] : []
}

const remark = text(
  '工作簿带有数字签名，保存修改后数字签名会失效，请保留原件。',
  'This workbook is signed: once a change is saved the signature is no longer valid, so keep the original.',
)
