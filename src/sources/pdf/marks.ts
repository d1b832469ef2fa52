/** Bullets that are drawn as shapes, as browsers and typesetting libraries do: to the text, they are signs like others. */

import { OPS, type PDFPageProxy } from 'unpdf/pdfjs'

/** In the page's coordinates. */
export interface Mark {
  readonly x: number
  readonly y: number
  readonly size: number
}

type Matrix = readonly [number, number, number, number, number, number]

/** In points: what is smaller is a dot of a picture, what is larger a picture. */
const [LEAST, LARGEST] = [1, 10]
/** A page with more small shapes has a map or a chart. */
const MOST = 500

export async function marksOf(page: PDFPageProxy): Promise<Mark[]> {
  const { fnArray, argsArray } = await page.getOperatorList()
  const marks: Mark[] = []
  const saved: Matrix[] = []
  let matrix: Matrix = [1, 0, 0, 1, 0, 0]
  for (let i = 0; i < fnArray.length; i++) {
    const args = argsArray[i] as readonly unknown[]
    switch (fnArray[i]) {
      case OPS.save:
        saved.push(matrix)
        break
      case OPS.restore:
      case OPS.paintFormXObjectEnd:
        matrix = saved.pop() ?? matrix
        break
      case OPS.transform:
        matrix = times(matrix, args as unknown as Matrix)
        break
      case OPS.paintFormXObjectBegin:
        saved.push(matrix)
        if (args[0]) matrix = times(matrix, args[0] as Matrix)
        break
      case OPS.constructPath: {
        const mark = PAINTS.has(args[0] as number) && args[2] ? markOf(matrix, args[2] as ArrayLike<number>) : undefined
        if (mark) marks.push(mark)
      }
    }
    if (marks.length > MOST) return []
  }
  return marks
}

const PAINTS = new Set<number>([OPS.fill, OPS.eoFill, OPS.stroke, OPS.fillStroke, OPS.eoFillStroke])

/** A shape about as high as wide; `box` is left, lower, right and upper edge. */
function markOf(matrix: Matrix, box: ArrayLike<number>): Mark | undefined {
  const [x0, y0] = point(matrix, box[0], box[1])
  const [x1, y1] = point(matrix, box[2], box[3])
  const width = Math.abs(x1 - x0)
  const height = Math.abs(y1 - y0)
  if (!(width >= LEAST && width <= LARGEST && height >= width * 0.7 && height <= width * 1.4)) return undefined
  return { x: (x0 + x1) / 2, y: (y0 + y1) / 2, size: width }
}

const point = ([a, b, c, d, e, f]: Matrix, x: number, y: number): [number, number] => [
  a * x + c * y + e,
  b * x + d * y + f,
]

const times = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix => [
  a * g + c * h,
  b * g + d * h,
  a * i + c * j,
  b * i + d * j,
  a * k + c * l + e,
  b * k + d * l + f,
]
