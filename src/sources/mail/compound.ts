/**
 * Compound files (MS-CFB), of which Outlook's messages are some: sectors in chains, and a tree of names. The library that
 * reads them follows chains wherever they lead, so a chain that leads back to itself is looked for beforehand.
 *
 *     header | sector 0 | sector 1 | …      next sector = table[this sector], below 0 where the chain ends
 */

/** Whether every chain ends, no name is reached on two ways, and nothing claims to be longer than the file. */
export function isSound(bytes: Buffer): boolean {
  if (bytes.length < 512) return false
  const size = bytes[30] === 12 ? 4096 : 512
  // sectors of the table, of that of small sectors, and of the list of the first: the library counts up to what is said
  const said = [44, 64, 72].map((at) => bytes.readInt32LE(at))
  if (said.some((count) => count < 0 || count > bytes.length / size)) return false
  const sectorAt = (number: number): Buffer =>
    number < 0 ? bytes.subarray(0, 0) : bytes.subarray((number + 1) * size, (number + 2) * size)
  const tables = tablesOf(bytes, sectorAt)
  if (tables.some((number) => !sectorAt(number).length)) return false
  const table = numbersIn(tables.map(sectorAt))
  if (!endsEverywhere(table)) return false
  const small = numbersIn(chainOf(bytes.readInt32LE(60), table).map(sectorAt))
  return endsEverywhere(small) && isTree(chainOf(bytes.readInt32LE(48), table).map(sectorAt), bytes.length)
}

/** Sectors of the table, as many as the header says: 109 it names itself, others stand in sectors of which the last number leads on. */
function tablesOf(bytes: Buffer, sectorAt: (number: number) => Buffer): number[] {
  const count = bytes.readInt32LE(44)
  const found: number[] = []
  for (let at = 76; at < 512 && found.length < count; at += 4) found.push(bytes.readInt32LE(at))
  let next = bytes.readInt32LE(68)
  while (found.length < count && next >= 0) {
    const numbers = numbersIn([sectorAt(next)])
    if (!numbers.length) break
    next = numbers.pop()!
    found.push(...numbers.slice(0, count - found.length))
  }
  return found
}

function numbersIn(sectors: readonly Buffer[]): number[] {
  const found: number[] = []
  for (const sector of sectors) for (let at = 0; at + 4 <= sector.length; at += 4) found.push(sector.readInt32LE(at))
  return found
}

/** In a table whose chains end. */
function chainOf(start: number, table: readonly number[]): number[] {
  const found: number[] = []
  for (let at = start; at >= 0 && at < table.length; at = table[at]) found.push(at)
  return found
}

function endsEverywhere(table: readonly number[]): boolean {
  // 0: not yet seen; else by which walk
  const seen = new Int32Array(table.length)
  for (let start = 0; start < table.length; start++) {
    let at = start
    while (at >= 0 && at < table.length && !seen[at]) {
      seen[at] = start + 1
      at = table[at]
    }
    if (at >= 0 && at < table.length && seen[at] === start + 1 && table[start] >= 0) return false
  }
  return true
}

/** Entries of 128 bytes; at 68, 72 and 76 the numbers of those before, behind and below; at 120 how long each is. */
function isTree(sectors: readonly Buffer[], most: number): boolean {
  const reached = new Set<number>([0])
  for (const sector of sectors)
    for (let at = 0; at + 128 <= sector.length; at += 128) {
      if (sector[at + 66] === 0) continue
      if (sector[at + 66] === 2 && sector.readUInt32LE(at + 120) > most) return false
      for (const link of [68, 72, 76]) {
        const number = sector.readInt32LE(at + link)
        if (number < 0) continue
        if (reached.has(number)) return false
        reached.add(number)
      }
    }
  return true
}
