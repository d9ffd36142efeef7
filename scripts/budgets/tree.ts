export interface TreeSize {
  nodes: number
  depth: number
  /** Most children of one node. */
  children: number
}

/** `cn` is where Taro keeps an element's children. */
function childrenOf(node: unknown): unknown[] {
  if (typeof node !== 'object' || node === null || !('cn' in node)) return []
  return Array.isArray(node.cn) ? node.cn : []
}

/** Nodes, depth and widest node of the tree under a page's root, which itself does not count. */
export function treeSize(root: unknown): TreeSize {
  const size = { nodes: 0, depth: 0, children: 0 }
  const walk = (node: unknown, depth: number) => {
    const children = childrenOf(node)
    size.nodes += children.length
    size.children = Math.max(size.children, children.length)
    if (children.length > 0) size.depth = Math.max(size.depth, depth + 1)
    for (const child of children) walk(child, depth + 1)
  }
  walk(root, 0)
  return size
}

/** The root that a page keeps in its data. */
export const rootOf = (data: unknown): unknown =>
  typeof data === 'object' && data !== null && 'root' in data ? data.root : undefined
