import { formatOffice } from '../../authorities/office-on.ts';
import { absoluteAddress, addresses } from '../addresses.ts';
import type { Holdings, Person } from '../model.ts';
import type { LinkedThing } from './model.ts';

type Office = Person['offices'][number];

/** Describes a person in the words of schema.org, with every name of the record and the offices by their days. */
export function describePerson(person: Person, holdings: Holdings): LinkedThing {
  const { id, name, native = {}, variants = [], offices, sameAs } = person;
  const { archive, authorities } = holdings;
  const address = absoluteAddress(addresses.person(id), archive.site);
  const others = [...new Set([...Object.values(native), ...variants])];
  const held = offices.filter(({ to }) => to === undefined).map((office) => formatOffice(office, authorities));
  return {
    '@type': 'Person',
    '@id': address,
    url: address,
    name,
    alternateName: others.length > 0 ? others : undefined,
    jobTitle: held.length > 0 ? held : undefined,
    hasOccupation: offices.length > 0 ? offices.map((office) => describeTerm(office, holdings)) : undefined,
    sameAs: sameAs?.wikidata && `https://www.wikidata.org/entity/${sameAs.wikidata}`,
  };
}

/** schema.org dates an occupation by a role between the person and it. */
function describeTerm(office: Office, { authorities }: Holdings): LinkedThing {
  return {
    '@type': 'Role',
    hasOccupation: { '@type': 'Occupation', name: formatOffice(office, authorities) },
    startDate: office.from,
    endDate: office.to,
  };
}
