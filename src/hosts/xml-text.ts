import { escapeXml } from './file/xml'

/** What no XML 1.0 may hold (2.2), half a surrogate pair among it. */
const unwritable =
  /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** A text inside an element or an attribute; what cannot be written becomes the replacement character. */
export const xmlText = (value: string): string =>
  escapeXml(value.replace(unwritable, '\ufffd')).replace(/[\t\n\r]/g, (one) => `&#${one.charCodeAt(0)};`)
