import { creditCheckCharacter, organisationCheckCharacter } from "../../src/core/socialCreditCode";
import type { Random } from "./random";

/** Guangdong's 21 cities with their division codes; a city stands there as often as it has audits, roughly. */
const CITIES: readonly (readonly [name: string, code: string, share: number])[] = [
  ["广州", "440100", 5],
  ["深圳", "440300", 6],
  ["佛山", "440600", 5],
  ["东莞", "441900", 5],
  ["惠州", "441300", 3],
  ["江门", "440700", 3],
  ["中山", "442000", 3],
  ["珠海", "440400", 2],
  ["肇庆", "441200", 2],
  ["清远", "441800", 2],
  ["韶关", "440200", 2],
  ["汕头", "440500", 2],
  ["揭阳", "445200", 1],
  ["潮州", "445100", 1],
  ["梅州", "441400", 1],
  ["河源", "441600", 1],
  ["云浮", "445300", 1],
  ["阳江", "441700", 1],
  ["茂名", "440900", 1],
  ["湛江", "440800", 1],
  ["汕尾", "441500", 1],
];
const DRAWN = CITIES.flatMap((city) => Array.from({ length: city[2] }, () => city));

const INDUSTRIES = [
  "陶瓷制品制造",
  "印制电路板制造",
  "金属表面处理",
  "造纸",
  "棉印染精加工",
  "化学原料制造",
  "食品制造",
  "塑料制品业",
  "家具制造业",
  "水泥制造",
  "电池制造",
  "汽车零部件及配件制造",
];
const SYLLABLES = Array.from("禾澜昱峤沐珩翊宸岚钰湛霖骁晟彧铄熠芃栩筠");
const TRADES = ["陶瓷", "电子", "五金", "纸业", "染整", "化工", "食品", "塑胶", "家具", "建材", "新能源", "汽配"];

/** An enterprise that does not exist, and says so. */
export interface InventedEnterprise {
  readonly name: string;
  readonly code: string;
  readonly place: string;
  readonly industry: string;
}

/**
 * A unified social credit code with the right check characters. Its organisation's code begins with "XN" (for 虚拟,
 * invented), which none that was issued does.
 */
function inventedCode(division: string, index: number): string {
  const first8 = `XN${String(index).padStart(6, "0")}`;
  const first17 = `91${division}${first8}${organisationCheckCharacter(first8) ?? ""}`;
  return `${first17}${creditCheckCharacter(first17) ?? ""}`;
}

/** The enterprise at a place of the corpus; each has a code of its own. */
export function inventedEnterprise(random: Random, index: number): InventedEnterprise {
  const [city, division] = random.pick(DRAWN);
  const trade = random.below(TRADES.length);
  const name = `${city}${random.pick(SYLLABLES)}${random.pick(SYLLABLES)}${TRADES[trade] ?? ""}有限公司（虚构）`;
  return { name, code: inventedCode(division, index), place: `${city}市`, industry: INDUSTRIES[trade] ?? "" };
}

/** The name of an expert who does not exist, and says so. */
export function inventedExpert(random: Random): string {
  return `虚构专家${random.below(60) + 1}`;
}
