import { absoluteAddress, addresses } from '../../lib/addresses.ts';
import { findDataVersion } from '../../lib/data/find-data-version.ts';
import type { Holdings } from '../../lib/model.ts';

/** Prints how to cite the data, as programs read it (Citation File Format 1.2.0). JSON strings are YAML's too. */
export function printDataCitation(holdings: Holdings): string {
  const { archive } = holdings;
  const say = (text: string) => JSON.stringify(text);
  return `cff-version: "1.2.0"
message: "If you use these data, please cite them as below, with their version."
type: "dataset"
title: ${say(`${archive.title}: data`)}
abstract: ${say(archive.tagline)}
authors:
  - name: ${say(archive.editor)}
version: ${say(findDataVersion(holdings))}
url: ${say(absoluteAddress(addresses.data(), archive.site))}
`;
}
