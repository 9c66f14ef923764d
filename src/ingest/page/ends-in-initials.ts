/** The editor's initials behind the last sentence: "… a spokesman said. /abc", "… he added. /abc/de". */
const INITIALS = /[.!?”"]\s\/[a-z]{2,4}(?:\/[a-z]{2,4})?$/u;

/** Whether a text ends as an article does whose editor signs with initials. */
export function endsInInitials(text: string): boolean {
  return INITIALS.test(text);
}
