import { isText, text } from '../argument'
import { documented, guessed } from '../behaviour'
import { define, type HostObject } from '../definition'
import { HostError, invalidArgument, itemNotFound } from '../host-error'
import { remove, type WorkbookModel, type XmlPartModel } from '../model/workbook'
import { rootNamespace } from '../model/xml'

interface Parts {
  readonly workbook: WorkbookModel
  readonly namespace?: string
}
const here = ({ workbook, namespace }: Parts): XmlPartModel[] =>
  workbook.xmlParts.filter((part) => namespace === undefined || part.namespace === namespace)
const find = (state: Parts, id: unknown): HostObject | null => {
  const found = here(state).find((part) => part.id === id)
  return found ? customXmlPart({ workbook: state.workbook, part: found }) : null
}
const itemMethods = {
  GetCount: (state: Parts) => here(state).length,
  GetItem(state: Parts, id: unknown) {
    const found = find(state, id)
    if (!found) throw itemNotFound()
    return found
  },
  GetItemOrNullObject: find,
}
const items = (state: Parts): HostObject[] =>
  here(state).map((part) => customXmlPart({ workbook: state.workbook, part }))
function namespaceOf(xml: unknown): string {
  if (!isText(xml)) throw invalidArgument()
  const namespace = rootNamespace(xml)
  if (namespace === null) throw invalidArgument()
  return namespace
}

export const customXmlParts = define<Parts>({
  type: 'CustomXmlPartCollection',
  behaviours: [documented('customxmlpartcollection', 'getByNamespace matches the namespace of the root element')],
  items,
  item: find,
  methods: {
    ...itemMethods,
    Add({ workbook }, xml) {
      workbook.assertWritable()
      const part = { id: workbook.nextId('custom xml part'), namespace: namespaceOf(xml), xml: text(xml) }
      workbook.xmlParts.push(part)
      return customXmlPart({ workbook, part })
    },
    GetByNamespace: ({ workbook }, namespace) => scopedParts({ workbook, namespace: text(namespace) }),
  },
})
const scopedParts = define<Parts>({
  type: 'CustomXmlPartScopedCollection',
  behaviours: [
    documented(
      'customxmlpartscopedcollection',
      'getOnlyItem fails unless there is exactly one; its OrNullObject gives null for none',
    ),
    guessed('getOnlyItemOrNullObject with several parts fails with InvalidOperation'),
  ],
  items,
  item: find,
  methods: {
    ...itemMethods,
    GetOnlyItem: (state) => {
      const only = onlyItem(state)
      if (!only) throw itemNotFound()
      return only
    },
    GetOnlyItemOrNullObject: onlyItem,
  },
})
function onlyItem(state: Parts): HostObject | null {
  const parts = items(state)
  if (parts.length > 1) throw new HostError('InvalidOperation', 'There are several custom XML parts of this namespace.')
  return parts[0] ?? null
}

interface Part {
  readonly workbook: WorkbookModel
  readonly part: XmlPartModel
}
const customXmlPart = define<Part>({
  type: 'CustomXmlPart',
  behaviours: [guessed('XML that is not well formed is refused with InvalidArgument')],
  scalars: { Id: { read: ({ part }) => part.id }, NamespaceUri: { read: ({ part }) => part.namespace } },
  methods: {
    GetXml: ({ part }) => part.xml,
    SetXml({ workbook, part }, xml) {
      workbook.assertWritable()
      part.namespace = namespaceOf(xml)
      part.xml = text(xml)
    },
    Delete({ workbook, part }) {
      workbook.assertWritable()
      remove(workbook.xmlParts, (one) => one === part)
    },
  },
  lives: ({ workbook, part }) => workbook.xmlParts.includes(part),
})
