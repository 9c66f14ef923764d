import type { ChangedPassage } from '../../schema/record.ts';
import { escapeHtml } from '../escape-html.ts';
import { formatDate } from '../format-date.ts';
import type { Block } from './model.ts';
import type { PlacedChanges } from './place-changes.ts';
import { findWords } from './print-text.ts';

/**
 * Renders a line for each passage that was linked to once and is now, as far as it is, in a block. It stands before the block
 * under the old address and shows for who follows such a link, with or without script.
 */
export function renderChangesBefore(block: Block, { before }: PlacedChanges): string {
  return findWords([block])
    .flatMap(({ address = '' }) => before.get(address) ?? [])
    .map((change) => renderLine(change, `was changed on ${formatDate(change.on)}. What is nearest to it now follows.`))
    .join('');
}

/** Renders a line for each passage of which no words are left; it stands before all others. */
export function renderLost({ lost }: PlacedChanges): string {
  return lost
    .map((change) =>
      renderLine(
        change,
        `was taken out or wholly changed on ${formatDate(change.on)}. The article follows as it stands now.`,
      ),
    )
    .join('');
}

function renderLine({ address }: ChangedPassage, words: string): string {
  return `<p class="changed" id="${address}">The passage that this link was made for ${escapeHtml(words)}</p>\n`;
}
