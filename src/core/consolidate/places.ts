/** A text without what typing adds: spaces, full-width letters, case. */
export function plainText(text: string): string {
  return text.normalize("NFKC").replace(/\s+/gu, "");
}

/** A unified social credit code as it is compared: half-width capitals without spaces; "" for none. */
export function plainCode(text: string): string {
  return plainText(text).replace(/[-－]/gu, "").toUpperCase();
}

/** Provinces and autonomous regions as addresses begin with them, with or without 省 and 自治区. */
const PROVINCES =
  "河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾|" +
  "内蒙古|广西壮族|广西|西藏|宁夏回族|宁夏|新疆维吾尔|新疆";
const PROVINCE = new RegExp(`^(?:${PROVINCES})(?:省|自治区|(?=.{2}))(?=.)`, "u");

/**
 * The city that a place's text means, as it is compared: without province, without 市 and what follows it. "广东省佛山市南海区",
 * "广东佛山市", "佛山市" and "佛山" are 佛山. A text of another shape stays as it is.
 */
export function plainPlace(text: string): string {
  const plain = plainText(text);
  // The city of 吉林 has its province's name.
  const city = /^吉林市/u.test(plain) ? plain : plain.replace(PROVINCE, "");
  return /^(.{2,}?)(?:市|地区|盟|自治州)/u.exec(city)?.[1] ?? city;
}

/** Of `known` places the one that a text means: the same, or the only one that it begins with; else null. */
export function placeAmong(text: string, known: ReadonlySet<string>): string | null {
  const place = plainPlace(text);
  if (known.has(place)) return place;
  const begun = [...known].filter((each) => each !== "" && place.startsWith(each));
  return begun.length === 1 ? (begun[0] ?? null) : null;
}
