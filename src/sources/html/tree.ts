/**
 * The tree of a page as a browser builds it. Siblings are linked rather than listed, so that taking a node out or putting
 * one before another costs the same however many there are: a hostile page can not make it slow.
 */

import { html as H, type DefaultTreeAdapterTypes, type TreeAdapter, type TreeAdapterTypeMap } from 'parse5'

type Attribute = DefaultTreeAdapterTypes.Element['attrs'][number]

/** Elements have a name in small letters; text and documents have names that no element can have. */
export interface Node {
  readonly name: string
  parent: Node | null
  first: Node | null
  last: Node | null
  before: Node | null
  next: Node | null
  /** Of an element. */
  readonly attrs: Attribute[]
  readonly namespace: string
  /** Of a text. */
  text: string
  /** Of a template: it is no part of the page's text. */
  content: Node | null
}

export const TEXT = '#text'
const COMMENT = '#comment'
const DOCUMENT = '#document'
const FRAGMENT = '#fragment'
const DOCTYPE = '#doctype'

type Types = TreeAdapterTypeMap<Node, Node, Node, Node, Node, Node, Node, Node, Node, Node>
export type PageAdapter = TreeAdapter<Types>
export type PageTypes = Types

/** The page has more elements than any that was written for people. */
export class TooManyNodes extends Error {}

const NO_ATTRS: Attribute[] = []

export function adapterOf(most: number): PageAdapter {
  let nodes = 0
  let mode: H.DOCUMENT_MODE = H.DOCUMENT_MODE.NO_QUIRKS
  const node = (name: string, attrs: Attribute[], namespace: string, text: string): Node => {
    if (++nodes > most) throw new TooManyNodes()
    return {
      name,
      parent: null,
      first: null,
      last: null,
      before: null,
      next: null,
      attrs,
      namespace,
      text,
      content: null,
    }
  }
  const append = (parent: Node, child: Node): void => {
    child.parent = parent
    child.before = parent.last
    child.next = null
    if (parent.last) parent.last.next = child
    else parent.first = child
    parent.last = child
  }
  const insertBefore = (parent: Node, child: Node, reference: Node): void => {
    child.parent = parent
    child.before = reference.before
    child.next = reference
    if (reference.before) reference.before.next = child
    else parent.first = child
    reference.before = child
  }
  const childrenOf = (parent: Node): Node[] => {
    const all: Node[] = []
    for (let child = parent.first; child; child = child.next) all.push(child)
    return all
  }
  return {
    createDocument: () => node(DOCUMENT, NO_ATTRS, '', ''),
    createDocumentFragment: () => node(FRAGMENT, NO_ATTRS, '', ''),
    createElement: (name, namespace, attrs) => node(name, attrs, namespace, ''),
    createCommentNode: () => node(COMMENT, NO_ATTRS, '', ''),
    createTextNode: (text) => node(TEXT, NO_ATTRS, '', text),
    appendChild: append,
    insertBefore,
    setTemplateContent: (template, content) => {
      template.content = content
    },
    getTemplateContent: (template) => template.content!,
    setDocumentType: () => {},
    setDocumentMode: (_, given) => {
      mode = given
    },
    getDocumentMode: () => mode,
    detachNode: (child) => {
      const { parent, before, next } = child
      if (!parent) return
      if (before) before.next = next
      else parent.first = next
      if (next) next.before = before
      else parent.last = before
      child.parent = child.before = child.next = null
    },
    insertText: (parent, text) => {
      if (parent.last?.name === TEXT) parent.last.text += text
      else append(parent, node(TEXT, NO_ATTRS, '', text))
    },
    insertTextBefore: (parent, text, reference) => {
      if (reference.before?.name === TEXT) reference.before.text += text
      else insertBefore(parent, node(TEXT, NO_ATTRS, '', text), reference)
    },
    adoptAttributes: (recipient, attrs) => {
      const known = new Set(recipient.attrs.map(({ name }) => name))
      for (const attr of attrs) if (!known.has(attr.name)) recipient.attrs.push(attr)
    },
    getFirstChild: (parent) => parent.first,
    getChildNodes: childrenOf,
    getParentNode: (child) => child.parent,
    getAttrList: (element) => element.attrs,
    getTagName: (element) => element.name,
    getNamespaceURI: (element) => element.namespace as H.NS,
    getTextNodeContent: ({ text }) => text,
    getCommentNodeContent: () => '',
    getDocumentTypeNodeName: () => 'html',
    getDocumentTypeNodePublicId: () => '',
    getDocumentTypeNodeSystemId: () => '',
    isTextNode: (given): given is Node => given.name === TEXT,
    isCommentNode: (given): given is Node => given.name === COMMENT,
    isDocumentTypeNode: (given): given is Node => given.name === DOCTYPE,
    isElementNode: (given): given is Node => !given.name.startsWith('#'),
    setNodeSourceCodeLocation: () => {},
    getNodeSourceCodeLocation: () => null,
    updateNodeSourceCodeLocation: () => {},
  }
}

export const isElement = ({ name }: Node): boolean => !name.startsWith('#')

export function attributeOf(element: Node, name: string): string | undefined {
  for (const attr of element.attrs) if (attr.name === name) return attr.value
  return undefined
}

/** The node behind this one in the order of the page; with `over`, behind all that is in it. None behind `root`. */
export function following(node: Node, root: Node, over = false): Node | null {
  if (!over && node.first) return node.first
  for (let at: Node | null = node; at && at !== root; at = at.parent) if (at.next) return at.next
  return null
}

/** All characters in an element, as `textContent` gives them. */
export function contentOf(element: Node): string {
  const parts: string[] = []
  for (let node: Node | null = element; node; node = following(node, element))
    if (node.name === TEXT) parts.push(node.text)
  return parts.join('')
}

export function childNamed(parent: Node, name: string): Node | undefined {
  for (let child = parent.first; child; child = child.next) if (child.name === name) return child
  return undefined
}
