// The navigation tree of setup pages (page objects setup/setupNavTree, setup/navTreeNode): Quick Find first, nodes later.
import { labels, later, settings } from './config.js'
import { assistive, h } from './dom.js'
import { icon } from './icons.js'
import { inRoot } from './roots.js'

/**
 * @param groups data: [{ id, label, leaves: [{ id, label }] }]
 * @param hrefOf the address of a leaf
 * @returns the element, and `select(id)` that marks the leaf one is on
 */
export function navTree(groups, hrefOf, quickFindLabel) {
  const expanded = new Set()
  let selected = ''
  let ready = false
  const list = h('ul', { class: 'slds-tree', role: 'tree', 'aria-label': 'Setup' })
  const empty = h('p', { class: 'filter-empty', role: 'status', hidden: true }, labels.noResults)
  const box = h('input', {
    type: 'search',
    class: 'filter-box input',
    role: 'searchbox',
    placeholder: quickFindLabel,
    'aria-label': quickFindLabel,
    autocomplete: 'off',
    oninput: draw,
  })
  const root = h(
    'div',
    { class: 'onesetupSetupNavTree', 'data-aura-class': 'onesetupSetupNavTree' },
    h('div', { class: 'filter-box-wrap' }, icon('search'), inRoot('lightning-input', box)),
    h('div', { class: 'tree-scroll' }, inRoot('lightning-tree', list), empty),
  )

  function draw() {
    if (!ready) return
    const wanted = box.value.trim().toLowerCase()
    const nodes = groups.flatMap((group) => groupNode(group, wanted) ?? [])
    list.replaceChildren(...nodes)
    empty.hidden = nodes.length > 0
  }

  function groupNode(group, wanted) {
    const leaves = wanted ? group.leaves.filter((leaf) => leaf.label.toLowerCase().includes(wanted)) : group.leaves
    const matches = wanted && leaves.length > 0
    if (wanted && !matches && !group.label.toLowerCase().includes(wanted)) return undefined
    const open = matches || (!wanted && expanded.has(group.id))
    const toggle = (event) => {
      event.preventDefault()
      expanded[expanded.has(group.id) ? 'delete' : 'add'](group.id)
      draw()
    }
    return h(
      'li',
      {
        class: 'onesetupNavTreeNode slds-tree__branch',
        role: 'treeitem',
        'aria-level': '1',
        'aria-expanded': String(Boolean(open)),
        'aria-label': group.label,
      },
      h(
        'div',
        { class: 'slds-tree__item' },
        h(
          'button',
          {
            type: 'button',
            class: 'slds-button slds-button_icon expander',
            tabindex: '-1',
            title: group.label,
            onclick: toggle,
          },
          icon('right'),
          assistive(group.label),
        ),
        h('a', { href: '#tree', class: 'nodeLabel', onclick: toggle }, group.label),
      ),
      open &&
        h(
          'ul',
          { role: 'group' },
          leaves.map((leaf) => leafNode(leaf, wanted)),
        ),
    )
  }

  function leafNode(leaf, wanted) {
    const on = leaf.id === selected
    return h(
      'li',
      {
        class: `leaf onesetupNavTreeNode${on ? ' slds-is-selected' : ''}`,
        role: 'treeitem',
        'aria-level': '2',
        'aria-label': leaf.label,
        'aria-selected': String(on),
      },
      h('a', { href: hrefOf(leaf.id), title: leaf.label }, marked(leaf.label, wanted)),
    )
  }

  later(settings.latency.tree, () => {
    ready = true
    draw()
  })
  return {
    root: inRoot('setup-nav-tree', root, true),
    select(id) {
      selected = id
      const group = groups.find((each) => each.leaves.some((leaf) => leaf.id === id))
      if (group && settings.tree === 'open') expanded.add(group.id)
      draw()
    },
  }
}

/** The label with each match in a `<mark>`. */
function marked(label, wanted) {
  const text = (piece) => document.createTextNode(piece)
  if (!wanted) return [text(label)]
  const pieces = []
  let from = 0
  for (let at = label.toLowerCase().indexOf(wanted); at >= 0; at = label.toLowerCase().indexOf(wanted, from)) {
    pieces.push(text(label.slice(from, at)), h('mark', {}, text(label.slice(at, at + wanted.length))))
    from = at + wanted.length
  }
  return [...pieces, text(label.slice(from))]
}
