import { answerWithFile, pathsBelow } from '../_files.ts';

export const getStaticPaths = () => pathsBelow('media/');

export const GET = answerWithFile;
