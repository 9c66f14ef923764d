/** Turns a name round: "Yoon Suk Yeol" gives "Suk Yeol Yoon", "Taro Kono" gives "Kono Taro"; a name without its surname apart gives none. */
export function turnName(name: string, surname: string): string | undefined {
  if (name.startsWith(`${surname} `)) return `${name.slice(surname.length + 1)} ${surname}`;
  if (name.endsWith(` ${surname}`)) return `${surname} ${name.slice(0, -surname.length - 1)}`;
  return undefined;
}
