/** What of a page is furniture (navigation, banners, related news), by what its elements are called. */

import { attributeOf, type Node } from './tree.ts'

/** An element that looks like furniture, and those around it that do. */
export interface Suspicion {
  readonly element: Node
  /** Nothing is seen of it, or nothing but furniture can be so: no look at its words is needed. */
  readonly sure: boolean
  readonly outer: Suspicion | undefined
}

const ROLES = new Set(
  'navigation banner contentinfo search complementary dialog alertdialog menu menubar menuitem toolbar tablist alert status tooltip'.split(
    ' ',
  ),
)
const SURE_TAGS = new Set(['nav', 'dialog', 'search'])
const TAGS = new Set(['aside', 'footer', 'header', 'menu'])

/** Words of classes and ids, as they stand between hyphens, underscores and capitals. */
const WORDS = new Set(
  (
    'nav navbar navigation menu megamenu submenu topmenu mainmenu breadcrumb breadcrumbs crumb crumbs crumbtrail topbar toolbar toolbox sidebar aside leftcol rightcol ' +
    'footer foot bottom colophon copyright legal disclaimer masthead banner cookie cookies consent gdpr overlay modal popup popin lightbox dialog ' +
    'share sharing sharer social socials addthis sharethis addtoany follow related similar recommended recommendation recommendations more readmore seealso also latest recent popular trending mostread ' +
    'teaser teasers promo promotion promoted ad ads advert advertisement advertising sponsor sponsored newsletter subscribe subscription signup login ' +
    'comment comments disqus pagination pager paging paginator prevnext tag tags tagcloud keywords widget widgets carousel slider slideshow ticker ' +
    'search searchbox searchform skip skiplink skiplinks print printer tools actions language languages langs langswitch lang switcher accessibility feedback rating survey poll ' +
    'calendar weather rss feeds sitemap quicklinks links shortcuts services partners logos hotline contact contacts emergency alert notice toc editsection author-bio bio counter views'
  ).split(' '),
)
/** Two words that are furniture together only. */
const PAIRS =
  /(?:back[-_ ]?to[-_ ]?top|go[-_ ]?top|read[-_ ]?(?:more|next|also)|see[-_ ]?also|other[-_ ]?(?:news|posts|articles|items)|you[-_ ]?may|next[-_ ]?(?:prev|article|post)|prev(?:ious)?[-_ ]?(?:next|article|post)|font[-_ ]?size|text[-_ ]?size|site[-_ ]?(?:header|name|info|map|title)|page[-_ ]?tools|side[-_ ]?(?:bar|menu|nav|col)|(?:left|right)[-_ ]?(?:col(?:umn)?|menu|bar|block|side)|drop[-_ ]?down|hidden[-_ ]?print|no[-_ ]?print|top[-_ ]?(?:bar|menu|nav|news|stories)|(?:all|last|news)[-_ ]?(?:news|list)|news[-_ ]?(?:feed|line|ticker))/i
/** Words that say that it is the matter itself: with them, others of the same name say how it is laid out. */
const MATTER =
  /(?:^|[-_ ])(?:article|content|contents|main|body|post|entry|story|text|detail|details|page|wrapper|container|layout|has|with|is|no|section|row|grid)(?=$|[-_ ])/i
const UNSEEN_CLASSES = new Set(
  'sr-only visually-hidden visuallyhidden screen-reader-text hidden hide d-none invisible element-invisible offscreen screenreader assistive-text u-hidden is-hidden'.split(
    ' ',
  ),
)

/** The suspicion that lies on what is in an element. */
export function suspicionOf(element: Node, outer: Suspicion | undefined): Suspicion | undefined {
  if (outer?.sure) return outer
  const { name } = element
  if (name === 'body' || name === 'html' || name === 'main') return outer
  if (element.attrs.length === 0 && !SURE_TAGS.has(name) && !TAGS.has(name)) return outer
  const verdict = verdictOf(element)
  return verdict === 'none' ? outer : { element, sure: verdict === 'sure', outer }
}

function verdictOf(element: Node): 'sure' | 'maybe' | 'none' {
  const { name, attrs } = element
  if (SURE_TAGS.has(name)) return 'sure'
  let named = ''
  for (const { name: attr, value } of attrs) {
    if (attr === 'hidden' && value !== 'until-found') return 'sure'
    if (attr === 'aria-hidden' && value === 'true') return 'sure'
    if (attr === 'style' && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(value)) return 'sure'
    if (attr === 'role' && ROLES.has(value)) return value === 'navigation' || value === 'search' ? 'sure' : 'maybe'
    if (attr === 'aria-modal' && value === 'true') return 'sure'
    if (attr === 'class' || attr === 'id') {
      if (attr === 'class') for (const one of value.split(/\s+/)) if (UNSEEN_CLASSES.has(one)) return 'sure'
      named += ` ${value}`
    }
  }
  // The head of an article holds its title and date.
  if (TAGS.has(name) && !(name === 'header' && isInArticle(element))) return 'maybe'
  return named && isFurnitureName(named) ? 'maybe' : 'none'
}

function isInArticle(element: Node): boolean {
  for (let at = element.parent; at; at = at.parent)
    if (at.name === 'article' || at.name === 'main' || attributeOf(at, 'role') === 'main') return true
  return false
}

const known = new Map<string, boolean>()

/** `class` and `id` together. Remembered: a page has few names, and a site has the same on all of its pages. */
function isFurnitureName(named: string): boolean {
  let is = known.get(named)
  if (is === undefined) {
    if (known.size > 5000) known.clear()
    known.set(named, (is = named.trim().split(/\s+/).some(isFurnitureWord)))
  }
  return is
}

function isFurnitureWord(name: string): boolean {
  const spaced = name.replace(/([a-z\d])([A-Z])/g, '$1-$2')
  const words = spaced
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(Boolean)
  if (WORDS.has(words.at(-1) ?? '') || WORDS.has(words[0] ?? '')) return true
  // "content-with-sidebar": what it is stands first or last, how it is laid out beside it.
  return !MATTER.test(spaced) && (words.some((word) => WORDS.has(word)) || PAIRS.test(name))
}
