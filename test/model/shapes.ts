import fc from 'fast-check';

/** Octets of an IPv6 address with every pattern of zero groups, the mapped and compatible prefixes among them. */
const ip6Bytes = fc
  .tuple(
    fc.uint8Array({ minLength: 16, maxLength: 16 }),
    fc.nat(255),
    fc.constantFrom('as is', 'mapped', 'compatible'),
  )
  .map(([bytes, zeros, form]) => {
    for (let group = 0; group < 8; group++) if ((zeros >> group) & 1) bytes.fill(0, 2 * group, 2 * group + 2);
    if (form !== 'as is') bytes.fill(0, 0, 12);
    if (form === 'mapped') bytes.fill(255, 10, 12);
    return bytes;
  });

export const ip4Bytes = fc.uint8Array({ minLength: 4, maxLength: 4 });

export const anyBytes = fc.oneof(ip4Bytes, ip6Bytes, ip6Bytes);
