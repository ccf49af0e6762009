/** Where the manifest in the repository says that the add-in stands: the development server. */
const DEVELOPMENT = /https:\/\/localhost:3000(?!\d)/gu;

/** The address without slashes at its end, fit for an attribute; throws one sentence on what Office would refuse. */
function base(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url?.protocol !== "https:") throw new Error(`The add-in's address must begin with https://, not "${address}".`);
  if (/[?#]/u.test(address)) throw new Error(`The add-in's address must have no "?" or "#": "${address}".`);
  return url.href.replace(/\/+$/u, "").replaceAll("&", "&amp;");
}

/** @throws Error, in one sentence, for an address that Office would refuse. */
export function checkAddress(address: string): void {
  base(address);
}

/**
 * The manifest of an add-in that is served from `address`, such as `https://example.cn/qingping`.
 * @throws Error when the address is not https, or has a query or a hash.
 */
export function manifestFor(xml: string, address: string): string {
  const production = base(address);
  return xml.replace(DEVELOPMENT, () => production);
}
