/** A file is not as it was when it was read, so what was found out about it is not about what will be published. */
export class ChangedFile extends Error {
  override name = 'ChangedFile';
}
