/** Names of devices: on Windows no file or folder can be called so, with or without an ending, in capitals or not. */
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])(?:\.|$)/i;

/** Whether Windows keeps a name for a device, so that a copy of the site or of its content could not be made there. */
export function isDeviceName(name: string): boolean {
  return DEVICE.test(name);
}
