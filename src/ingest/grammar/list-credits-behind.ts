/**
 * Lists the forms of a credit that need a full stop before it or a line of its own, for a sentence of the text may end alike:
 * `name` and `agency` are patterns of a person's name and of a known agency.
 */
export function listCreditsBehind(name: string, agency: string): RegExp[] {
  const behind = String.raw`(?<=[.!?”"’])\s*[([]`;
  const end = String.raw`[)\]][.\s]*$`;
  return [
    // (ABC News: Ian Example), (Reuters: Sam Example)
    new RegExp(String.raw`${behind}(?<credit>\p{Lu}[\p{L}.&]*(?:\s\p{Lu}[\p{L}.&]*){0,3}:\s${name})${end}`, 'u'),
    // (Andrew E. / Getty Images)
    new RegExp(String.raw`${behind}(?<credit>[^()[\]]{2,40}\s?/\s?${agency})${end}`, 'u'),
    // (IHA Photo)
    new RegExp(String.raw`${behind}(?<credit>(?:\p{Lu}[\p{L}&.-]*\s){1,4}(?:[Pp]hoto|PHOTO))${end}`, 'u'),
    // (Evan Example / Example Times) alone on its line
    new RegExp(String.raw`^[([](?<credit>${name}\s?/\s?\p{Lu}[\p{L}\s.&]{1,40})[)\]]$`, 'u'),
    // Pat Example/AP alone on its line
    new RegExp(String.raw`^(?<credit>${name}\s?/\s?${agency})$`, 'u'),
    // … in Pasay City. AP
    new RegExp(String.raw`(?<=[\p{L}\p{N}”"’)]{2}[.!?]\s)(?<credit>${agency})$`, 'u'),
  ];
}
