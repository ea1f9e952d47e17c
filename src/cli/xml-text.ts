const special: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}
const lone = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** A text inside an element or an attribute of XML 1.0; what no XML may hold (2.2) becomes the replacement character. */
export const xmlText = (value: string): string =>
  value
    .replace(lone, '\ufffd')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
    .replace(/[&<>"']|[\t\n\r]/g, (one) => special[one] ?? `&#${one.charCodeAt(0)};`)
