import { SHAPE_NAMES } from '../model/shapes.ts';
import { PATHS } from './marks.ts';

const COLUMNS = 4;
const WIDTH = 170;
const HEIGHT = 44;

/** An SVG of all shapes with their names, for the editors' guide, with light and dark colours. */
export function marksPicture(): string {
  const rows = Math.ceil(SHAPE_NAMES.length / COLUMNS);
  const shapes = SHAPE_NAMES.map((name, index) => {
    const [x, y] = [(index % COLUMNS) * WIDTH + 10, Math.floor(index / COLUMNS) * HEIGHT + 10];
    return `<g transform="translate(${x} ${y})"><path transform="scale(1.5)" fill-rule="evenodd" d="${PATHS[name]}"/><text x="34" y="17">${name}</text></g>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${COLUMNS * WIDTH} ${rows * HEIGHT}" width="${COLUMNS * WIDTH}" height="${rows * HEIGHT}">
<style>svg { fill: #1f2328; font: 14px sans-serif } @media (prefers-color-scheme: dark) { svg { fill: #f0f6fc } }</style>
${shapes.join('\n')}
</svg>
`;
}
