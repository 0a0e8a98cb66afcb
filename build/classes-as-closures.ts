// Builds each class of the content script as a function: private fields and methods become its variables, and what it returns
// has the public ones. A variable gets a name of one letter, where a private field stays `this.#a`. Sources keep their classes.
// Measured in November 2026, bytes with gzip -9: 29,270 without it, 28,427 with it.
import type { ESTree, Plugin } from 'vite'
import { childrenOf, type Edit, edited, type Node, type Place, parse, type Span, walk } from './edited-code'

type Member = ESTree.MethodDefinition | ESTree.PropertyDefinition

const SOURCE = /\/src\/.*\.ts$/

/** Names with this sign are ours: sources have none. */
const SIGN = '$'
/** What a function returns in place of `this`. */
const SELF = `${SIGN}self`

/** @throws for what no class of ours has needed yet */
function refuse(what: string): never {
  throw new Error(`A class with ${what} cannot be built as a function.`)
}

const isMember = (node: Node): node is Member => node.type === 'MethodDefinition' || node.type === 'PropertyDefinition'
const isMethod = (node: Node): node is ESTree.MethodDefinition => node.type === 'MethodDefinition'
const isPrivate = ({ key }: Member): boolean => key.type === 'PrivateIdentifier'
const isOfKind = (member: Member, kind: ESTree.MethodDefinition['kind']): boolean =>
  member.type === 'MethodDefinition' && member.kind === kind

const variableOf = ({ key }: Member): string =>
  key.type === 'PrivateIdentifier' ? `${SIGN}${key.name}` : refuse(`a private ${key.type}`)

/** `this.#name` becomes a variable, where it is a getter a call. */
function privateEdit({ name }: ESTree.PrivateIdentifier, parent: Node, getters: ReadonlySet<string>): readonly Edit[] {
  if (isMember(parent)) return []
  if (parent.type !== 'MemberExpression' || parent.object.type !== 'ThisExpression')
    refuse("another one's private field")
  const variable = `${SIGN}${name}`
  return [{ start: parent.start, end: parent.end, text: getters.has(variable) ? `${variable}()` : variable }]
}

const isThisOfPrivate = (parent: Node): boolean =>
  parent.type === 'MemberExpression' && parent.property.type === 'PrivateIdentifier'

const hasOwnThis = ({ type }: Node): boolean => type === 'FunctionDeclaration' || type === 'FunctionExpression'

function editsOfThis(body: ESTree.ClassBody, members: readonly Member[]): readonly Edit[] {
  const getters = new Set(members.filter((each) => isOfKind(each, 'get') && isPrivate(each)).map(variableOf))
  return walk(body).flatMap(([node, parent]) => {
    if (hasOwnThis(node) && !isMember(parent)) refuse('a function that has its own `this`')
    if (node.type === 'PrivateIdentifier') return privateEdit(node, parent, getters)
    if (node.type !== 'ThisExpression' || isThisOfPrivate(parent)) return []
    return [{ start: node.start, end: node.end, text: SELF }]
  })
}

/** The names that a pattern declares. */
function namesIn(pattern: Node): readonly string[] {
  if (pattern.type === 'Identifier') return [pattern.name]
  if (pattern.type === 'AssignmentPattern') return namesIn(pattern.left)
  if (pattern.type === 'Property') return namesIn(pattern.value)
  return childrenOf(pattern).flatMap(namesIn)
}

/** A name that stands for a variable gets the sign. The name of a property stays: `{ name }` becomes `{ name: name$ }`. */
function withSign([node, parent]: Place, name: string): readonly Edit[] {
  const renamed = { start: node.start, end: node.end, text: `${name}${SIGN}` }
  if (parent.type === 'MemberExpression') return node === parent.property && !parent.computed ? [] : [renamed]
  if (parent.type !== 'Property' || node !== parent.key || parent.computed) return [renamed]
  return parent.shorthand ? [{ start: node.start, end: node.start, text: `${name}: ` }] : []
}

/** Whether the function that the node is in may end at it. */
const returns = (node: Node): boolean =>
  node.type === 'ReturnStatement' ||
  (!hasOwnThis(node) && node.type !== 'ArrowFunctionExpression' && childrenOf(node).some(returns))

/** The variables of a constructor come to stand beside the methods, which may mean something else by the same names. */
function editsOfConstructor({ params, body }: ESTree.Function): readonly Edit[] {
  if (body?.body.some(returns)) refuse('a constructor that returns')
  const places = [...params, ...(body === null ? [] : [body])].flatMap((each) => walk(each))
  const variables = places.flatMap(([node]) => (node.type === 'VariableDeclarator' ? namesIn(node.id) : []))
  const declared = new Set([...params.flatMap(namesIn), ...variables])
  return places.flatMap((place) => {
    const [node] = place
    return node.type === 'Identifier' && declared.has(node.name) ? withSign(place, node.name) : []
  })
}

type TextOf = (span: Span) => string

/** A public field without a value needs no statement. */
function fieldStatement(field: ESTree.PropertyDefinition, text: TextOf): string {
  const name = isPrivate(field) ? `let ${variableOf(field)}` : `${SELF}.${text(field.key)}`
  if (field.value !== null) return `${name} = ${text(field.value)}`
  return isPrivate(field) ? name : ''
}

function methodStatement(method: ESTree.MethodDefinition, text: TextOf): string {
  const { async: isAsync, generator: isGenerator } = method.value
  const kind = `${isAsync ? 'async ' : ''}function${isGenerator ? '*' : ''}`
  return `${kind} ${variableOf(method)}${text(method.value)}`
}

/** What stands between the parentheses. */
function parametersOf({ params }: ESTree.Function, text: TextOf): string {
  const [first, last] = [params[0], params.at(-1)]
  return first === undefined || last === undefined ? '' : text({ start: first.start, end: last.end })
}

function asFunction(code: string, { id, body, superClass }: ESTree.Class): string {
  if (id === null || superClass !== null) refuse('no name, or with a base')
  const members = body.body.map((each) =>
    isMember(each) && !each.static && !each.computed ? each : refuse(`a ${each.type}`),
  )
  const methods = members.filter(isMethod)
  const constructing = methods.find((each) => isOfKind(each, 'constructor'))?.value
  const edits = [...editsOfThis(body, members), ...(constructing === undefined ? [] : editsOfConstructor(constructing))]
  const text: TextOf = (span) => edited(code, span, edits)
  const publicMethods = methods.filter((each) => !isPrivate(each) && !isOfKind(each, 'constructor'))
  return [
    `function ${id.name}(${constructing === undefined ? '' : parametersOf(constructing, text)}) {`,
    `const ${SELF} = { ${publicMethods.map(text).join(', ')} }`,
    ...methods.filter((each) => isPrivate(each)).map((each) => methodStatement(each, text)),
    ...members.flatMap((each) => (isMethod(each) ? [] : [fieldStatement(each, text)])),
    ...(constructing?.body?.body ?? []).map(text),
    `return ${SELF} }`,
  ].join('\n;')
}

/** What a module imports from another one of ours. */
const importedFromUs = (node: Node): readonly string[] =>
  node.type === 'ImportDeclaration' && node.source.value.startsWith('.')
    ? node.specifiers.map(({ local }) => local.name)
    : []

/** Where a class was constructed, the function is called. */
function withoutNew(code: string, names: ReadonlySet<string>): string {
  const program = parse(code)
  const edits = walk(program).flatMap(([node]) =>
    node.type === 'NewExpression' && node.callee.type === 'Identifier' && names.has(node.callee.name)
      ? [{ start: node.start, end: node.callee.start, text: '' }]
      : [],
  )
  return edited(code, program, edits)
}

export function classesAsFunctions(code: string): string {
  const program = parse(code)
  const nodes = walk(program).map(([node]) => node)
  const classes = nodes.filter((node): node is ESTree.Class => node.type === 'ClassDeclaration')
  const edits = classes.map((each) => ({ start: each.start, end: each.end, text: asFunction(code, each) }))
  const names = [...nodes.flatMap(importedFromUs), ...classes.map(({ id }) => id?.name ?? '')]
  return withoutNew(edited(code, program, edits), new Set(names))
}

export const classesAsClosures: Plugin = {
  name: 'classes-as-closures',
  enforce: 'post', // types are gone then
  transform: (code, id) => (SOURCE.test(id.replaceAll('\\', '/')) ? classesAsFunctions(code) : null),
}
