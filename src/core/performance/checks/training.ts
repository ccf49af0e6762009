import { spell } from "../../decimal";
import type { PerformanceCheck } from "./check";
import { citedAt, twoFigures } from "./tell";

/** Each person trained attends at least once, and at most every session. */
export const training: PerformanceCheck = (figures) => {
  const [sessions, persons, attendances] = ["sessions", "persons", "attendances"].map((key) =>
    citedAt(figures, `/fields/training.${key}`),
  );
  if (!persons || !attendances) return [];
  if (persons.value.gt(attendances.value)) {
    return [twoFigures("persons-above-attendances", "error", persons, attendances)];
  }
  if (!sessions) return [];
  const most = sessions.value.times(persons.value);
  if (attendances.value.lte(most)) return [];
  const name = { zh: "培训次数与培训人数之积", en: "sessions times persons" };
  const second = { path: sessions.path, figure: { ...attendances.figure, name, value: spell(most) } };
  return [twoFigures("attendances-above-possible", "error", attendances, second, [persons.path])];
};
