/** Where a document was seen, what else stood there, what it changed, and where the same text stands. */

import { shortIdOf } from '../../register/report.ts'
import type { ComparedSlot } from '../../register/versions.ts'
import type { Sight } from '../../store/sights.ts'
import { html, joined, type Html, type Part } from '../html.ts'
import type { Changes, DocumentSeen } from '../resources/document.ts'
import type { Site } from '../site.ts'
import { COMMON } from '../words/common.ts'
import { SOURCES } from '../words/sources.ts'
import { valueOf } from './decision.ts'
import { headline, named } from './entry.ts'
import { day, moment } from './when.ts'

/** The part of an address that a reader looks for; the whole stands in the link. */
const addressOf = (address: string): string => decoded(address.replace(/^https?:\/\/(www\.)?|^file:\/\//, ''))

function decoded(text: string): string {
  try {
    return decodeURI(text)
  } catch {
    return text
  }
}

/** An address of the web can be followed. */
export const addressLink = (address: string): Part =>
  /^https?:/.test(address) ? html`<a href="${address}" rel="noreferrer">${addressOf(address)}</a>` : addressOf(address)

/** One line of the margin: every address with the days on which it stood there. */
export function seenAt(sights: readonly Sight[], site: Site): Part {
  const w = SOURCES[site.language]
  const { language } = site
  return sights.map(({ address, first, last, led, replaced, gone }, i) => {
    const isOneDay = first.slice(0, 10) === last.slice(0, 10)
    const days = isOneDay
      ? [w.seenOn, ' ', day(first, language)]
      : [w.seenFrom, ' ', day(first, language), ' ', w.until, ' ', day(last, language)]
    const since = replaced ?? gone
    return html`${i > 0 && html`<br />`}${addressLink(address)},
    ${days}${led && [', ', w.led, ' ', addressLink(led)]}${
      since && [
        `${site.language === 'fr' ? ' ' : ''}; `,
        replaced ? w.replacedThere : w.goneThere,
        ' ',
        day(since, language),
      ]
    }`
  })
}

/** That the page says something else now. */
export function replacedNotice({ id, sights }: DocumentSeen, site: Site): Part {
  const w = SOURCES[site.language]
  const [{ versions }] = [...sights.filter(({ replaced }) => replaced), { versions: [] }]
  const now = versions.at(-1)
  if (!sights.length || !sights.every(({ replaced }) => replaced) || !now || now.id === id) return ''
  return html`<p class="notice">
    ${w.replaced} <a href="${site.to(['documents', shortIdOf(now.id)])}">${w.current}</a>
  </p>`
}

/** All versions at every address, with what this one changed. */
export function versions(seen: DocumentSeen, site: Site): Part {
  const w = SOURCES[site.language]
  const sights = seen.sights.filter((sight) => sight.versions.length > 1)
  if (!sights.length) return ''
  return html`<div class="head" id="versions">
      <h2>${w.versions}</h2>
      <p>${w.versionsHow}</p>
    </div>
    ${sights.map((sight) => history(sight, seen.id, site))} ${seen.changes && changed(seen.changes, seen, site)}`
}

function history({ address, versions: all }: Sight, own: string, site: Site): Html {
  const [c, w] = [COMMON[site.language], SOURCES[site.language]]
  return html`<div>
    <p class="kind">${addressLink(address)}</p>
    <ol class="plain">
      ${all.map((one) => {
        const title = named(one.title ?? c.untitled)
        return html`<li>
          ${moment(one.at, site.language)}${COMMON[site.language].colon}${
            one.id === own
              ? html`${title} <span class="hint">(${w.thisOne})</span>`
              : html`<a href="${site.to(['documents', shortIdOf(one.id)])}">${title}</a>`
          }
        </li>`
      })}
    </ol>
  </div>`
}

function changed({ blocks, engagements }: Changes, { entries, language }: DocumentSeen, site: Site): Html {
  const w = SOURCES[site.language]
  const lang = language !== 'und' && html` lang="${language}"`
  const told = engagements.map(({ before, after, values, entry: of }) => {
    const entry = entries.find(({ id }) => id === of)
    const what = entry ? html`<a href="${site.to(['engagements', entry.id])}">${headline(entry, site)}</a>` : ''
    const how = after === undefined ? w.goneTold : before === undefined ? w.addedTold : w.changedTold
    return html`<li>
      <b>${how}</b>${entry && [COMMON[site.language].colon, what]}
      ${values.map(
        (value) =>
          html`<br />${w.slots[value.slot]}${COMMON[site.language].colon}<del class="strike"
              >${saidOf(value.slot, value.before, site)}</del
            >, ${w.becomes} <ins>${saidOf(value.slot, value.after, site)}</ins>`,
      )}
    </li>`
  })
  return html`<div class="head" id="changes">
      <h2>${w.changes}</h2>
      <p>${w.changesHow}</p>
    </div>
    <div>
      <h3 class="label">${w.inEngagements}</h3>
      ${
        told.length
          ? html`<ul class="plain">
              ${told}
            </ul>`
          : html`<p>${w.nothingTold}</p>`
      }
      <h3 class="label gap">${w.inText}</h3>
      ${
        blocks.length
          ? html`<ul class="plain">
              ${blocks.map(({ change, text }) =>
                change === 'gone'
                  ? html`<li>${w.goneBlock} <del class="strike" ${lang}>${text}</del></li>`
                  : html`<li>${w.addedBlock} <ins ${lang}>${text}</ins></li>`,
              )}
            </ul>`
          : html`<p>${w.nothingInText}</p>`
      }
    </div>`
}

function saidOf(slot: ComparedSlot, values: readonly string[], site: Site): Part {
  if (!values.length) return SOURCES[site.language].nothing
  const said = values.map((value): Part => valueOf(slot, value, site))
  return joined(said, ', ')
}

/** Where the same text stands. */
export function copies({ copies: all }: DocumentSeen, site: Site): Part {
  const [c, w] = [COMMON[site.language], SOURCES[site.language]]
  return (
    all.length > 0 &&
    html`<div class="head" id="copies">
        <span class="count" aria-hidden="true">${all.length}</span>
        <h2>${w.copies}</h2>
        <p>${w.copiesHow}</p>
      </div>
      <ul class="plain">
        ${all.map(
          (one) =>
            html`<li>
              <a href="${site.to(['documents', shortIdOf(one.id)])}">${named(one.title ?? c.untitled)}</a>,
              ${addressLink(one.origin)}
            </li>`,
        )}
      </ul>`
  )
}
