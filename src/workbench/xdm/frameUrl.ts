/** What goes into the address of an add-in's page. */
export interface FrameUrlOptions {
  /** Address of the add-in's page, with or without a query. */
  readonly page: string;
  /** Language that the add-in is told, for example "zh-CN". */
  readonly locale: string;
  /** Origin of the page around the frame. The client only trusts https and its own host name. */
  readonly origin: string;
  /** A new one for every load: the client caches settings by it. */
  readonly conversation: string;
}

/** The address under which Excel on the web would load an add-in's page. */
export function frameUrl({ page, locale, origin, conversation }: FrameUrlOptions): string {
  const mark = page.includes("?") ? "&" : "?";
  const hostInfo = `_host_Info=Excel$Web$16.00$${locale}$corr$$$0`;
  // The client takes all that follows the key, so this part comes last.
  const xdmInfo = `&_xdm_Info=${conversation}|app1|${encodeURIComponent(origin)}`;
  return `${page}${mark}${hostInfo}#&_serializer_version=1${xdmInfo}`;
}
