import type { CitationPart } from '../../../src/lib/citation/citation.ts';
import { listCitations } from '../../../src/lib/citation/list-citations.ts';
import type { CitableItem } from '../../../src/lib/citation/model.ts';
import { printText } from '../../../src/lib/citation/print-text.ts';

/** The reader's day in every expected citation. */
export const ACCESSED = '2026-11-22';

/** Prints the citations of an article in every style, a paragraph each, with *italics* marked. */
export function printStyles(item: CitableItem): string {
  return listCitations(item)
    .flatMap(({ name, forms }) =>
      forms.map(({ name: form, citation }) => {
        const label = [name, form?.toLowerCase()].filter(Boolean).join(', ');
        return `${label}\n${printText(citation.map(markItalics), ACCESSED).replaceAll('**', '')}\n`;
      }),
    )
    .join('\n');
}

function markItalics(part: CitationPart): CitationPart {
  if (typeof part === 'string') return part;
  if ('title' in part && part.isItalic) return `*${part.title}*`;
  return 'italic' in part ? `*${part.italic}*` : part;
}
