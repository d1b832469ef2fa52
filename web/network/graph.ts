/** The graph on its canvas: what is seen of it, and whom it is about at the moment. */

import type { Order, Standing } from '../network-layout.ts'
import { coloursOf, onColoursChanged } from './colours.ts'
import type { Network } from './data.ts'
import { discOf, draw, type Colours } from './drawing.ts'
import { Told } from './told.ts'
import { View } from './view.ts'

const CLOSER = 1.4
/** Pixels that an arrow key moves the picture. */
const STEP = 60
/** Pixels beyond its disc from which a person can be pointed at. */
const NEAR = 6

/** Makes the canvas in the figure show the network from now on. */
export function showGraph(figure: HTMLElement, network: Network): void {
  new Graph(figure, network).start()
}

class Graph {
  readonly #figure: HTMLElement
  readonly #canvas: HTMLCanvasElement
  readonly #network: Network
  readonly #met: readonly ReadonlySet<number>[]
  readonly #greatest: readonly number[]
  readonly #view = new View()
  readonly #told: Told
  #places: Float32Array = new Float32Array()
  #colours: Colours
  /** Whom the reader chose; it stays when the pointer goes on. */
  #chosen: number | undefined
  #pointed: number | undefined
  #isDue = false

  constructor(figure: HTMLElement, network: Network) {
    this.#figure = figure
    this.#canvas = figure.querySelector('canvas')!
    this.#network = network
    this.#met = metOf(network)
    this.#greatest = network.people
      .map((_, i) => i)
      .sort((a, b) => network.people[b].engagements - network.people[a].engagements)
    this.#told = new Told(figure, network, this.#met, (chosen) => this.#choose(chosen))
    this.#colours = coloursOf(figure)
  }

  start(): void {
    onColoursChanged(() => {
      this.#colours = coloursOf(this.#figure)
      this.#draw()
    })
    new ResizeObserver(() => this.#resize()).observe(this.#canvas)
    this.#followPointer()
    this.#followKeys()
    this.#followControls()
    this.#followTable()
    this.#layOut()
  }

  #layOut(): void {
    const worker = new Worker(new URL('../network-layout.ts', import.meta.url), { type: 'module' })
    worker.addEventListener('message', ({ data: { places, isAtRest } }: MessageEvent<Standing>) => {
      this.#places = places
      if (!this.#view.isMoved) this.#view.fit(places, this.#size)
      this.#draw()
      if (!isAtRest) return
      worker.terminate()
      this.#figure.dataset.state = 'at-rest'
    })
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches
    const { people, links } = this.#network
    worker.postMessage({ people, links, isStill } satisfies Order)
  }

  #followPointer(): void {
    const canvas = this.#canvas
    let from: PointerEvent | undefined
    let isDragged = false
    canvas.addEventListener('pointerdown', (event) => {
      from = event
      isDragged = false
      canvas.setPointerCapture(event.pointerId)
    })
    canvas.addEventListener('pointermove', (event) => {
      if (!from) return this.#point(this.#at(event))
      if (!isDragged && Math.hypot(event.clientX - from.clientX, event.clientY - from.clientY) < 4) return
      isDragged = true
      this.#view.pan(event.movementX, event.movementY)
      this.#draw()
    })
    canvas.addEventListener('pointerup', (event) => {
      if (from && !isDragged) this.#choose(this.#at(event))
      from = undefined
    })
    canvas.addEventListener('pointercancel', () => (from = undefined))
    canvas.addEventListener('pointerleave', () => this.#point(undefined))
    // A page that is scrolled past stays a page: the wheel is the picture's while it has the focus.
    canvas.addEventListener(
      'wheel',
      (event) => {
        if (!event.ctrlKey && document.activeElement !== canvas) return
        event.preventDefault()
        this.#view.zoom(2 ** (-event.deltaY / 300), event.offsetX, event.offsetY)
        this.#draw()
      },
      { passive: false },
    )
    canvas.addEventListener('focus', () => (canvas.style.touchAction = 'none'))
    canvas.addEventListener('blur', () => (canvas.style.touchAction = ''))
  }

  #followKeys(): void {
    const moves: Readonly<Record<string, () => void>> = {
      ArrowLeft: () => this.#view.pan(STEP, 0),
      ArrowRight: () => this.#view.pan(-STEP, 0),
      ArrowUp: () => this.#view.pan(0, STEP),
      ArrowDown: () => this.#view.pan(0, -STEP),
      '+': () => this.#zoom(CLOSER),
      '=': () => this.#zoom(CLOSER),
      '-': () => this.#zoom(1 / CLOSER),
      '0': () => this.#view.fit(this.#places, this.#size),
      Escape: () => this.#choose(undefined),
    }
    this.#canvas.addEventListener('keydown', (event) => {
      const move = event.ctrlKey || event.metaKey || event.altKey ? undefined : moves[event.key]
      if (!move) return
      event.preventDefault()
      move()
      this.#draw()
    })
  }

  #followControls(): void {
    const does: Readonly<Record<string, () => void>> = {
      in: () => this.#zoom(CLOSER),
      out: () => this.#zoom(1 / CLOSER),
      all: () => this.#view.fit(this.#places, this.#size),
    }
    this.#figure.addEventListener('click', ({ target }) => {
      const name = target instanceof Element ? target.closest<HTMLElement>('[data-zoom]')?.dataset.zoom : undefined
      if (name === undefined) return
      does[name]()
      this.#draw()
    })
  }

  /** Pointing at someone in the table, or going there by keyboard, shows them in the picture. */
  #followTable(): void {
    const places = new Map(this.#network.people.map(({ address }, i) => [address, i]))
    const point = ({ target }: Event): void => {
      const link = target instanceof Element ? target.closest('a') : null
      this.#point(link ? places.get(link.pathname) : undefined)
    }
    for (const table of document.querySelectorAll('table.people')) {
      for (const name of ['focusin', 'pointerover']) table.addEventListener(name, point)
      for (const name of ['focusout', 'pointerleave']) table.addEventListener(name, () => this.#point(undefined))
    }
  }

  #zoom(factor: number): void {
    const { width, height } = this.#size
    this.#view.zoom(factor, width / 2, height / 2)
  }

  #point(person: number | undefined): void {
    if (person === this.#pointed) return
    this.#pointed = person
    this.#canvas.style.cursor = person === undefined ? '' : 'pointer'
    this.#tell()
  }

  #choose(person: number | undefined): void {
    this.#chosen = person
    this.#pointed = undefined
    if (person !== undefined && this.#places.length) {
      const [x, y] = this.#places.subarray(2 * person, 2 * person + 2)
      const { width, height } = this.#size
      const [across, down] = [this.#view.across(x), this.#view.down(y)]
      if (across < 0 || down < 0 || across > width || down > height) this.#view.centre(x, y, this.#size)
    }
    this.#tell()
  }

  #tell(): void {
    this.#told.about(this.#pointed ?? this.#chosen)
    this.#draw()
  }

  /** Who is at the pointer; of several the nearest. */
  #at({ offsetX, offsetY }: PointerEvent): number | undefined {
    let nearest: number | undefined
    let least = Infinity
    for (let i = 0; i < this.#places.length / 2; i++) {
      const across = this.#view.across(this.#places[2 * i])
      const down = this.#view.down(this.#places[2 * i + 1])
      const away =
        Math.hypot(across - offsetX, down - offsetY) - discOf(this.#network.people[i].engagements, this.#view)
      if (away > NEAR || away >= least) continue
      nearest = i
      least = away
    }
    return nearest
  }

  get #size(): { width: number; height: number } {
    return { width: this.#canvas.clientWidth, height: this.#canvas.clientHeight }
  }

  #resize(): void {
    const { width, height } = this.#size
    this.#canvas.width = Math.round(width * devicePixelRatio)
    this.#canvas.height = Math.round(height * devicePixelRatio)
    if (!this.#view.isMoved) this.#view.fit(this.#places, this.#size)
    this.#draw()
  }

  /** With the browser's next picture, once however much has changed. */
  #draw(): void {
    if (this.#isDue || !this.#places.length) return
    this.#isDue = true
    requestAnimationFrame(() => {
      this.#isDue = false
      const scene = {
        ...this.#network,
        places: this.#places,
        met: this.#met,
        greatest: this.#greatest,
        about: this.#pointed ?? this.#chosen,
      }
      draw(this.#canvas.getContext('2d')!, scene, this.#view, this.#size, this.#colours)
    })
  }
}

function metOf({ people, links }: Network): ReadonlySet<number>[] {
  const met = people.map(() => new Set<number>())
  for (const { a, b } of links) {
    met[a].add(b)
    met[b].add(a)
  }
  return met
}
