import type { WordLists } from '../../reader/lexicon.ts'

/** Words of the calendar. */
export const dates: WordLists = {
  month: {
    1: 'january, jan', 2: 'february, feb', 3: 'march, mar', 4: 'april, apr', 5: 'may', 6: 'june, jun', 7: 'july, jul',
    8: 'august, aug', 9: 'september, sep, sept', 10: 'october, oct', 11: 'november, nov', 12: 'december, dec',
  },
  weekday: {
    1: 'monday, mon', 2: 'tuesday, tue, tues', 3: 'wednesday, wed', 4: 'thursday, thu, thurs', 5: 'friday, fri', 6: 'saturday', 7: 'sunday',
  },
  season: { 21: 'spring', 22: 'summer', 23: 'autumn, fall', 24: 'winter' },
  // payload: 10 + days from publication
  relativeDay: { 10: 'today, tonight, this morning, this afternoon, this evening, this noon, today morning, today afternoon, today evening', 9: 'yesterday, last night, yesterday morning, yesterday afternoon, yesterday evening', 11: 'tomorrow, tomorrow morning, tomorrow afternoon, tomorrow evening', 8: 'the day before yesterday', 12: 'the day after tomorrow' },
  sameDay: 'after that, afterwards, thereafter, the same day, same day, that day, that very day, the very same day, later that day, later in the day, earlier that day, the same morning, the same afternoon, the same evening, that morning, that afternoon, that evening, that night, in the morning, in the afternoon, in the evening, at noon, at midday, at lunchtime, in the late afternoon, in the early evening, in the early morning, in the late morning',
  sameYear: 'the same year, that same year, that year',
  // verbs of the news item itself: a date beside them is when it was said
  report: 'say/says/said/said/saying, tell/tells/told/told/telling, announce~, report~, inform~, state~, confirm~, reveal~, disclose~, note~, write/writes/wrote/written/writing',
  founded: 'established, founded, created, set up, born, elected, appointed, built, opened, launched, inaugurated, adopted, independence',
  when: 'when',
  scheduled: 'scheduled, announced, arranged, planned, slated, due, expected, foreseen, set, envisaged, proposed',
  lasts: 'last~, run/runs/ran/run/running, begin/begins/began/begun/beginning, start~, end~, conclude~, continue~, extend~, span/spans/spanned/spanned/spanning, get under way, got under way, kick~ off, come to an end, came to an end',
  nextDay: 'the following day, the next day, a day later, one day later, next day, the day after, the following morning, the next morning',
  dayBefore: 'the day before, the previous day, a day earlier, one day earlier, the day prior, the previous evening',
  // 99: the last
  dayOf: {
    1: 'first day, the first day, day one',
    2: 'second day, the second day, day two',
    3: 'third day, the third day, day three',
    4: 'fourth day, the fourth day, day four',
    5: 'fifth day, the fifth day, day five',
    6: 'sixth day, the sixth day, day six',
    7: 'seventh day, the seventh day, day seven',
    99: 'last day, the last day, final day, the final day, the closing day, the concluding day, the second and last day, the second and final day, the third and last day, the third and final day, at the end of the visit, at the end of his visit, at the end of her visit, at the end of their visit, at the conclusion of the visit, at the conclusion of his visit, at the close of the visit, at the end of the trip, at the end of the mission',
  },
  last: 'last, past, the past, previous',
  next: 'next, coming, the coming, the following',
  this: 'this, the current, current',
  // 1 from publication; 2 before and 3 after the day told before
  ago: { 1: 'ago', 2: 'earlier, before, prior', 3: 'later, afterwards' },
  unit: { 1: 'day+', 2: 'week+', 3: 'month+', 4: 'year+', 5: 'weekend, week end' },
  units: 'days, weeks, months, years',
  decade: 's',
  earlyMidLate: 'early, mid, late, the beginning of, the end of, beginning of, end of, the middle of, the start of, start of, earlier, later',
  quarter: { 1: 'first quarter, the first quarter, q1, quarter one', 2: 'second quarter, the second quarter, q2, quarter two', 3: 'third quarter, the third quarter, q3, quarter three', 4: 'fourth quarter, the fourth quarter, q4, quarter four, last quarter' },
  half: { 1: 'first half, the first half, h1', 2: 'second half, the second half, h2' },
  ordinal: {
    1: 'first', 2: 'second', 3: 'third', 4: 'fourth', 5: 'fifth', 6: 'sixth', 7: 'seventh', 8: 'eighth', 9: 'ninth', 10: 'tenth', 11: 'eleventh', 12: 'twelfth',
    13: 'thirteenth', 14: 'fourteenth', 15: 'fifteenth', 20: 'twentieth', 25: 'twenty fifth', 30: 'thirtieth', 50: 'fiftieth',
  },
  cardinal: {
    1: 'one, a', 2: 'two, a couple of', 3: 'three', 4: 'four', 5: 'five', 6: 'six', 7: 'seven', 8: 'eight', 9: 'nine', 10: 'ten', 11: 'eleven', 12: 'twelve, a dozen, dozen',
    13: 'thirteen', 14: 'fourteen', 15: 'fifteen', 16: 'sixteen', 17: 'seventeen', 18: 'eighteen', 19: 'nineteen', 20: 'twenty', 30: 'thirty', 40: 'forty', 50: 'fifty', 60: 'sixty',
    70: 'seventy', 80: 'eighty', 90: 'ninety', 100: 'hundred, a hundred, one hundred', 24: 'two dozen',
  },
  // 2: of dates too
  approximate: { 1: 'some, nearly, almost, more than, over, close to, up to, at least, as many as, upwards of, an estimated, no fewer than, no less than', 2: 'about, around, approximately, roughly, circa, ca, approx' },
  duration: { 2: 'two day', 3: 'three day', 4: 'four day', 5: 'five day', 6: 'six day', 7: 'seven day, week long, weeklong', 1: 'one day', 8: 'eight day', 9: 'nine day', 10: 'ten day' },
  // 2: of a change
  publishedWord: {
    1: 'published, published on, posted, posted on, posted by, date, date of publication, publication date, published date, date published, post date, released, release date, released on, issued, issued on, created, created on, uploaded, submitted, press release, news release, for immediate release, time of post, post time, publish time, publication time, release time, time of publication, added, added on, date added, date posted',
    2: 'updated, update, updated on, last update, last updated, last updated on, latest update, last modified, last change, last revised, last reviewed, date modified, modified, as of, as at, status, page updated, this page was last updated on, this page was last updated, current as of, reviewed',
  },
}
