/** A link to an archived copy. Each has another name. */
export interface CopyLink {
  address: string;
  name: string;
}

/** Links to archived copies, named after their hosts, and numbered from the second on the same host. */
export function copyLinks(addresses: readonly string[]): CopyLink[] {
  const hosts = addresses.map((address) => new URL(address).hostname.replace(/^www\./, ''));
  return addresses.map((address, index) => {
    const host = hosts[index] ?? '';
    const before = hosts.slice(0, index).filter((one) => one === host).length;
    return { address, name: before === 0 ? host : `${host} (${before + 1})` };
  });
}
