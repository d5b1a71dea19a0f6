import { type LookupAddress, lookup as systemLookup } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';

/** The code of the error for a host in a private network. */
export const PRIVATE = 'EPRIVATE';

/** Whether an IP address is on the public internet: not private, loopback, link-local, or reserved in any other way. */
function isPublic(ip: string): boolean {
  return ipaddr.isValid(ip) && ipaddr.process(ip).range() === 'unicast';
}

/** Whether the host of an address is an IP address that must not be visited. Names are checked when they are looked up. */
export function isPrivateLiteral({ hostname }: URL): boolean {
  const bare = hostname.replace(/^\[(.*)\]$/, '$1');
  return isIP(bare) !== 0 && !isPublic(bare);
}

/**
 * Looks up a host and leaves out private addresses. The connection is made to an address that was checked, so a name that
 * changes its address between check and connection gains nothing.
 */
export function publicLookup(lookup: LookupFunction = systemLookup as LookupFunction): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, found) => {
      if (error) return callback(error, '');
      const addresses = (found as unknown as LookupAddress[]).filter(({ address }) => isPublic(address));
      const [first] = addresses;
      if (!first) return callback(Object.assign(new Error('private address'), { code: PRIVATE }), '');
      return options.all ? callback(null, addresses) : callback(null, first.address, first.family);
    });
  };
}
