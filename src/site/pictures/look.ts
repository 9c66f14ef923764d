/** The light tokens of src/styles/tokens.css; a picture has but one ground. */
export const COLOURS = {
  paper: '#fcfbf8',
  ink: '#1c1b19',
  soft: '#6a665e',
  line: '#ddd8cc',
  tick: '#b9b3a6',
  wax: '#9c2a1c',
} as const;

/** The white space at the edges of a picture, in pixels: sites that show it cut a little off. */
export const MARGIN = 84;
