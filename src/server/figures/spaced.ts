/**
 * Moves things that would overlap apart along a line, in their order and as little as can be: those that touch move as
 * one group to the middle of where they wanted to be.
 *
 *     spaced([10, 12, 90], [20, 20, 20], 0)   → [10, 30, 90]: centres, where the first may not begin before 0
 */
export function spaced(wanted: readonly number[], sizes: readonly number[], start: number): number[] {
  const order = wanted.map((_, i) => i).sort((a, b) => wanted[a] - wanted[b])
  const groups: { items: number[]; size: number; sum: number; begin: number }[] = []
  for (const i of order) {
    // What the group's beginning would be if it were for this item alone.
    let group = { items: [i], size: sizes[i], sum: wanted[i] - sizes[i] / 2, begin: 0 }
    group.begin = Math.max(start, group.sum)
    for (let last = groups.at(-1); last && last.begin + last.size > group.begin; last = groups.at(-1)) {
      groups.pop()
      const items = [...last.items, ...group.items]
      const sum = last.sum + group.sum - group.items.length * last.size
      group = { items, size: last.size + group.size, sum, begin: Math.max(start, sum / items.length) }
    }
    groups.push(group)
  }
  const centres: number[] = []
  for (const { items, begin } of groups) {
    let at = begin
    for (const i of items) {
      centres[i] = at + sizes[i] / 2
      at += sizes[i]
    }
  }
  return centres
}
