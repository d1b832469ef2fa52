/** Lines that pages have around their matter, by their words; in the languages of the sites that are read most. */

const SCRAP =
  /^(?:(?:print|share|tweet|send|e-?mail|download|listen|save|back|next|previous|top|close|menu|home|search|subscribe|follow us|tags?|keywords|views?|comments?|advertisement|loading)(?: (?:this|the))?(?: (?:page|article|story|news|now|post|to friend|to a friend|as pdf|pdf|version))?|imprimer|partager|envoyer|télécharger|retour|suivant|précédent|haut de page|accueil|rechercher|s’abonner|imprimir|compartir|volver|drucken|teilen|zurück|печать|распечатать|поделиться|назад|наверх|версия для печати|отправить)(?: on [\w, ]+)?[:\s.…»>|/-]*[\d\s]*$/i
const LINE =
  /^(?:©|\(c\) ?(?:19|20)\d\d|copyright\b|all rights reserved|tous droits réservés|все права защищены|todos los derechos|share (?:this|on|via)\b|partager (?:cette|sur)\b|follow us\b|suivez-nous\b|subscribe to\b|tags? ?:|keywords? ?:|mots[- ]clés ?:|теги ?:|views? ?: ?\d|(?:total )?(?:views|hits|visits|reads) ?:? ?[\d,. ]+$|просмотров ?: ?\d|number of views|font size|text size|a\s*[-+]\s*a|you are here|vous êtes ici|this (?:web)?site uses cookies|we use cookies|ce site utilise des cookies|skip to (?:main )?content|aller au contenu|read (?:more|also) ?[:›»]|\d+ (?:min(?:ute)?s? read|views?|comments?|shares?|likes?)$|[\d,.]+k? (?:views|shares)$|(?:print|pdf)(?: ?[|/] ?\w+)+$)/i
const RELATED =
  /^(?:related|similar|recommended|more|other|latest|recent|most|popular|top|trending|read (?:also|more|next)|see also|you may|you might|in (?:other|this) (?:news|section)|further reading|also (?:in|on)|à lire|à voir|lire aussi|voir aussi|sur le même|autres? (?:actualités|articles|communiqués)|dernières|actualités|articles? (?:liés|connexes|similaires)|en savoir plus|по теме|читайте также|смотрите также|другие|последние|похожие|ещё|lea también|noticias|más|mehr|weitere|verwandte)\b/iu
const NEWS =
  /^(?:news|press releases?|stories|articles|links|documents|videos?|photos?|gallery|comments?|leave a (?:reply|comment)|share|tags|contacts?|media contacts?|follow|newsletter|subscribe|archive|categories|partager|commentaires|liens|новости|теги)\s*:?$/i

export const isScrap = (text: string): boolean => {
  const line = text.trim()
  return line.length < 160 && (SCRAP.test(line) || LINE.test(line) || !/[\p{L}\p{N}]/u.test(line))
}

/** "Related news", "Lire aussi": what follows is of other pages. */
export const isRelatedHeading = (text: string): boolean => {
  const line = text.trim().replace(/[:…]+$/, '')
  return (
    line.length < 60 &&
    (NEWS.test(line) || (RELATED.test(line) && !/[.!?]$/.test(line) && line.split(/\s+/).length <= 5))
  )
}

/** A line that is little more than a day: "Moscow, 3 May 2024", "03.05.2024 14:30". */
export const looksLikeDay = (text: string): boolean =>
  text.length < 90 &&
  /(?:^|\D)(?:19|20)\d\d(?:\D|$)/.test(text) &&
  /(?:^|\D)\d{1,2}(?:\D|$)/.test(text.replace(/(?:19|20)\d\d/, ' '))

/** Address, telephone and terms of use, as they stand at the foot of a site. */
export const isImprint = (text: string): boolean =>
  text.length < 400 &&
  (/©|\ball (?:rights|content)\b|\btous droits\b|\bвсе права\b|\bwebmaster\b|\bprinted from\b|\bpowered by\b/i.test(
    text,
  ) ||
    /\b(?:tel(?:ephone|\.)?|phone|fax|tél(?:éphone|\.)?|тел\.?)[\s.:]*\+?[\d(]/iu.test(text))
