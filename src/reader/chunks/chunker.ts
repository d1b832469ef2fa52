import type { Context } from '../context.ts'
import type { Body, DateChunk, EventMention, Office } from '../mentions.ts'
import type { Names } from '../names/names.ts'

// What the files of this folder share.

// What begins at a token, and whether a longer name covers it.
export const DATE = 1
export const BODY = 2
export const OFFICE = 4
export const COVERED = 8
// Reused from block to block, as are the maps.
let room = { marks: new Uint8Array(1024), near: new Uint8Array(1024), nextGroup: new Int32Array(1024) }

const maps = {
  bodies: new Map<number, Body | EventMention>(),
  bodyEnds: new Map<number, Body>(),
  offices: new Map<number, Office>(),
  dates: new Map<number, DateChunk>(),
}

/** Most blocks leave most maps empty, and to empty an empty one takes time, too. */
function emptied<T>(map: Map<number, T>): Map<number, T> {
  if (map.size) map.clear()
  return map
}

function roomFor(from: number, limit: number): typeof room {
  if (limit >= room.marks.length)
    room = {
      marks: new Uint8Array(limit * 2),
      near: new Uint8Array(limit * 2),
      nextGroup: new Int32Array(limit * 2),
    }
  else room.marks.fill(0, from, limit)
  return room
}

/** What is found in a block before its mentions are put in order. */
export class Chunker {
  readonly n: Names
  readonly x: Context
  readonly from: number
  readonly limit: number
  readonly bodies = emptied(maps.bodies)
  readonly bodyEnds = emptied(maps.bodyEnds)
  readonly offices = emptied(maps.offices)
  readonly dates = emptied(maps.dates)
  /** By token: marks, which nouns are in reach, and where the next noun of a group is. */
  readonly marks: Uint8Array
  readonly near: Uint8Array
  readonly nextGroup: Int32Array

  constructor(n: Names, from: number, limit: number) {
    this.n = n
    this.x = n.x
    this.from = from
    this.limit = limit
    const { marks, near, nextGroup } = roomFor(from, limit)
    this.marks = marks
    this.near = near
    this.nextGroup = nextGroup
  }
}
