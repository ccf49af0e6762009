import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { answers } from "./require";

/** The program, `SOFFICE` in the environment or the one on the path. */
export const OFFICE_PROGRAM = process.env["SOFFICE"] ?? "soffice";

/** Whether LibreOffice is installed. */
export const libreOfficePresent = answers(OFFICE_PROGRAM, ["--version"]);

/** LibreOffice trusts stored results unless told to compute everything on load (0 is "always"). */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** A folder of one test, with a LibreOffice profile of its own. */
export class Office {
  readonly folder = mkdtempSync(join(tmpdir(), "qingping-office-"));

  constructor() {
    const user = join(this.folder, "profile", "user");
    mkdirSync(user, { recursive: true });
    writeFileSync(join(user, "registrymodifications.xcu"), ALWAYS_RECALCULATE);
    for (const name of ["in", "out"]) mkdirSync(join(this.folder, name));
  }

  /** Opens each file, computes it anew and saves it in another format. The answer has the files in the same order. */
  convert(files: readonly Uint8Array[], to = "xlsx", from = "xlsx"): Buffer[] {
    const names = files.map((bytes, index) => {
      const name = String(index).padStart(4, "0");
      writeFileSync(join(this.folder, "in", `${name}.${from}`), bytes);
      return name;
    });
    const profile = `-env:UserInstallation=${pathToFileURL(join(this.folder, "profile")).href}`;
    const inputs = names.map((name) => join(this.folder, "in", `${name}.${from}`));
    const out = join(this.folder, "out");
    const filter = to === "xlsx" ? "xlsx:Calc MS Excel 2007 XML" : to;
    execFileSync(OFFICE_PROGRAM, [profile, "--headless", "--convert-to", filter, "--outdir", out, ...inputs], {
      stdio: ["ignore", "ignore", "pipe"],
    });
    return names.map((name) => readFileSync(join(out, `${name}.${to.split(":")[0]}`)));
  }

  dispose(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
