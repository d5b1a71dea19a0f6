/** Device names that Windows reserves: no file or folder can have one, in any case, with or without an extension. */
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])(?:\.|$)/i;

/** Whether Windows reserves a name for a device, so that the site or its content could not be copied there. */
export function isDeviceName(name: string): boolean {
  return DEVICE.test(name);
}
