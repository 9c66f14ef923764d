import type { Rule } from '../page/page.ts';
import { addressLine } from './address-line.ts';
import { agencyAndPlace } from './agency-and-place.ts';
import { appealToReader } from './appeal-to-reader.ts';
import { authorBio } from './author-bio.ts';
import { bareName } from './bare-name.ts';
import { bioBlock } from './bio-block.ts';
import { bodyParagraph } from './body-paragraph.ts';
import { breakOff } from './break-off.ts';
import { breakOffAtEnd } from './break-off-at-end.ts';
import { bylineByForm } from './byline-by-form.ts';
import { bylineLine } from './byline-line.ts';
import { bylineWithOutlet } from './byline-with-outlet.ts';
import { captionBySigns } from './caption-by-signs.ts';
import { captionLabel } from './caption-label.ts';
import { captionOverCredit } from './caption-over-credit.ts';
import { captionUnderImage } from './caption-under-image.ts';
import { captionWithCredit } from './caption-with-credit.ts';
import { carriedTeaser } from './carried-teaser.ts';
import { clockBelowDay } from './clock-below-day.ts';
import { contributors } from './contributors.ts';
import { creditUnderSentence } from './credit-under-sentence.ts';
import { cutByPaywall } from './cut-by-paywall.ts';
import { datelineAlone } from './dateline-alone.ts';
import { datelineInFront } from './dateline-in-front.ts';
import { entryAuthor } from './entry-author.ts';
import { entryTime } from './entry-time.ts';
import { eyebrowAboveTitle } from './eyebrow-above-title.ts';
import { frontMatter } from './front-matter.ts';
import { headingOverPitch } from './heading-over-pitch.ts';
import { headline } from './headline.ts';
import { keyPoint } from './key-point.ts';
import { labelOfTitle } from './label-of-title.ts';
import { labelledOutlet } from './labelled-outlet.ts';
import { letterToReaders } from './letter-to-readers.ts';
import { lineUnderTitle } from './line-under-title.ts';
import { listItem } from './list-item.ts';
import { noteEntry } from './note-entry.ts';
import { numberedItem } from './numbered-item.ts';
import { otherLine } from './other-line.ts';
import { outletByForm } from './outlet-by-form.ts';
import { outletLine } from './outlet-line.ts';
import { outletsCorrection } from './outlets-correction.ts';
import { pageWords } from './page-words.ts';
import { pitchBesideButtons } from './pitch-beside-buttons.ts';
import { promotionalBlurb } from './promotional-blurb.ts';
import { pullQuote } from './pull-quote.ts';
import { readersComments } from './readers-comments.ts';
import { relatedBehindLabel } from './related-behind-label.ts';
import { relatedHeading } from './related-heading.ts';
import { relatedTitle } from './related-title.ts';
import { rightsLine } from './rights-line.ts';
import { runInHeading } from './run-in-heading.ts';
import { secondPrinting } from './second-printing.ts';
import { separatorLine } from './separator-line.ts';
import { signOff } from './sign-off.ts';
import { siteName } from './site-name.ts';
import { speakersTurn } from './speakers-turn.ts';
import { speechFrame } from './speech-frame.ts';
import { stampLine } from './stamp-line.ts';
import { subheadingLine } from './subheading-line.ts';
import { teaserCard } from './teaser-card.ts';
import { templateStamp } from './template-stamp.ts';

/** Rules that need a line and its neighbours alone, in the order in which they are asked. The first that answers decides. */
export const LINE_RULES: readonly Rule[] = [
  separatorLine,
  addressLine,
  noteEntry,
  outletsCorrection,
  relatedHeading,
  readersComments,
  entryTime,
  stampLine,
  clockBelowDay,
  creditUnderSentence,
  bylineByForm,
  agencyAndPlace,
  bylineWithOutlet,
  bylineLine,
  frontMatter,
  rightsLine,
  breakOff,
  pageWords,
  labelledOutlet,
  outletLine,
  contributors,
  appealToReader,
  letterToReaders,
  pitchBesideButtons,
  headingOverPitch,
  teaserCard,
  captionLabel,
  captionWithCredit,
  captionOverCredit,
  captionUnderImage,
];

/** Rules that need to know where the articles of the page lie. Those that refine come last: they cut parts off a line. */
export const PLACE_RULES: readonly Rule[] = [
  headline,
  secondPrinting,
  templateStamp,
  captionBySigns,
  outletByForm,
  siteName,
  bareName,
  datelineAlone,
  keyPoint,
  numberedItem,
  eyebrowAboveTitle,
  pullQuote,
  speakersTurn,
  promotionalBlurb,
  authorBio,
  bioBlock,
  lineUnderTitle,
  listItem,
  relatedTitle,
  carriedTeaser,
  entryAuthor,
  subheadingLine,
  bodyParagraph,
  cutByPaywall,
  speechFrame,
  otherLine,
  relatedBehindLabel,
  labelOfTitle,
  datelineInFront,
  runInHeading,
  signOff,
  breakOffAtEnd,
];
