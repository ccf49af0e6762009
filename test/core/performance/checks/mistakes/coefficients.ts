import { mistakesOf } from "./mistake";

/** In the coefficients of the general table. */
export const coefficientMistakes = mistakesOf("general-performance", [
  // Coefficients.
  [
    "steam in kgce per tonne",
    { "/coefficients/standard-coal/steam/value": 128.6 },
    "coefficient-scale",
    ["/coefficients/standard-coal/steam/value"],
    ["128.6 kgce/kg", "0.1286 kgce/kg", "1000 倍"],
  ],
  [
    "heat-poor steam in kgce per tonne",
    { "/coefficients/standard-coal/steam/value": 94.3 },
    "coefficient-scale",
    ["/coefficients/standard-coal/steam/value"],
    ["94.3 kgce/kg", "1000 倍"],
  ],
  [
    "steam a thousand times too small",
    { "/coefficients/standard-coal/steam/value": 0.0001286 },
    "coefficient-scale",
    ["/coefficients/standard-coal/steam/value"],
    ["0.0001286 kgce/kg", "1000 倍"],
  ],
  [
    "diesel per litre",
    { "/coefficients/standard-coal/diesel/value": 1.24 },
    "coefficient-per-litre",
    ["/coefficients/standard-coal/diesel/value"],
    ["1.24 kgce/kg", "1.4571 kgce/kg"],
  ],
  [
    "a density for diesel in tonnes",
    { "/coefficients/density": { diesel: 0.84 } },
    "density-not-needed",
    ["/coefficients/density/diesel"],
    ["0.84 kg/L", "吨/年"],
  ],
  [
    "electricity by an old equivalent value",
    { "/coefficients/standard-coal/electricity/value": 4.04 },
    "coefficient-old-equivalent",
    ["/coefficients/standard-coal/electricity/value"],
    ["4.04 kgce/kWh", "0.1229 kgce/kWh"],
  ],
  [
    "a CO2 factor for standard coal",
    { "/coefficients/standard-coal/electricity/value": 0.5568 },
    "coefficient-other-measure",
    ["/coefficients/standard-coal/electricity/value", "/coefficients/co2/electricity/value"],
    ["0.5568 kgce/kWh", "0.5568 kgCO2/kWh"],
  ],
  [
    "standard coal for a CO2 factor",
    { "/coefficients/co2/diesel/value": 1.4571 },
    "coefficient-other-measure",
    ["/coefficients/co2/diesel/value", "/coefficients/standard-coal/diesel/value"],
    ["1.4571 tCO2/t", "1.4571 kgce/kg"],
  ],
  [
    "natural gas outside its range",
    { "/coefficients/standard-coal/natural-gas/value": 1.5 },
    "coefficient-outside-range",
    ["/coefficients/standard-coal/natural-gas/value"],
    ["1.5 kgce/m3", "1.1000", "1.3300"],
  ],
  [
    "a coefficient beyond belief",
    { "/coefficients/co2/diesel/value": 9 },
    "coefficient-implausible",
    ["/coefficients/co2/diesel/value"],
    ["9 tCO2/t", "3.096 tCO2/t"],
  ],
  [
    "a coefficient of one's own",
    { "/coefficients/standard-coal/diesel/value": 1.45 },
    "coefficient-replaced",
    ["/coefficients/standard-coal/diesel/value"],
    ["1.45 kgce/kg", "1.4571 kgce/kg"],
  ],
  [
    "a CO2 factor credited to the standard of coal",
    { "/coefficients/co2/diesel/source": "GB/T 2589-2020" },
    "coefficient-source-wrong",
    ["/coefficients/co2/diesel/source"],
    ["GB/T 2589-2020"],
  ],
  [
    "no coefficient at all",
    { "/coefficients/standard-coal/steam/value": null },
    "coefficient-missing",
    ["/coefficients/standard-coal/steam/value", "/indicators/energy.steam/y1"],
    ["外购蒸汽"],
  ],
]);
