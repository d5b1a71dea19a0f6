import { answerWithFile, pathsBelow } from '../_files.ts';

export const getStaticPaths = () => pathsBelow('theme/');

export const GET = answerWithFile;
