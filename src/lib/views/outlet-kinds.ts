import type { Outlet } from '../model.ts';

/** What readers call a kind of outlet, one and several. */
export const KIND_NAMES: Record<Outlet['kind'], { one: string; several: string }> = {
  newspaper: { one: 'newspaper', several: 'Newspapers' },
  magazine: { one: 'magazine', several: 'Magazines' },
  wire: { one: 'news agency', several: 'News agencies' },
  broadcaster: { one: 'broadcaster', several: 'Broadcasters' },
  website: { one: 'website', several: 'Websites' },
  government: { one: 'government', several: 'Governments' },
  aggregator: { one: 'aggregator', several: 'Aggregators' },
  'think-tank': { one: 'think tank', several: 'Think tanks' },
  archive: { one: 'this archive', several: 'This archive' },
};
