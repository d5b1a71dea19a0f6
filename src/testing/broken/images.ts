import { added, PIXEL, wrote } from '../../pipeline/rules/valid-folder.ts';
import type { Cases } from './cases.ts';

export const IMAGES: Cases = {
  'a picture that does not exist': wrote('![Two aeroplanes](flights.png)'),
  'pictures named in the front matter, one of which does not exist': {
    ...added(
      'appearances: [{ url: https://post.example/1, screenshot: { file: shots/1.png, alt: A post } }]',
      'media: [{ file: shots/1.png, alt: A post }, { file: shots/2.png, alt: A post }]',
    ),
    'shots/1.png': PIXEL,
  },
  'a picture in another folder, with a space in its name': {
    ...wrote('![Two aeroplanes](<../pictures/two planes.png>)'),
    'pictures/two planes.png': PIXEL,
  },
  'a text file named like a picture': {
    ...wrote('![Two aeroplanes](flights.png)'),
    'claims/flights.png': '<script>alert(1)</script>',
  },
  'a picture that is a document': { ...wrote('![Two aeroplanes](flights.svg)'), 'claims/flights.svg': '<svg/>' },
  'a picture outside the content folder': wrote('![Two aeroplanes](../../flights.png)'),
  'a picture with an absolute path': wrote('![Two aeroplanes](/flights.png)'),
  'a picture in a data URL': wrote('![Two aeroplanes](data:image/png;base64,AAAA)'),
  'a picture with an empty text': { ...wrote('![ ](flights.png)'), 'claims/flights.png': PIXEL },
};
