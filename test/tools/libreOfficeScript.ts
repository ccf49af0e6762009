import { spawn, spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { OFFICE_PROGRAM, type Office } from "./libreOffice";
import { answers } from "./require";

const PYTHON = process.env["PYTHON"] ?? "/usr/bin/python3";

/** Whether LibreOffice can be driven by a script. */
export const officeScriptsPresent = answers(PYTHON, ["-c", "import uno"]);

const SAVED = "qingping: saved";

function program(pipe: string, url: string, statements: string): string {
  return `
import time, uno
from com.sun.star.beans import PropertyValue
from com.sun.star.awt import Rectangle
local = uno.getComponentContext()
resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
for _ in range(200):
    try:
        context = resolver.resolve("uno:pipe,name=${pipe};urp;StarOffice.ComponentContext")
        break
    except Exception:
        time.sleep(0.1)
desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
def prop(name, value):
    made = PropertyValue()
    made.Name, made.Value = name, value
    return made
doc = desktop.loadComponentFromURL("${url}", "_blank", 0, (prop("Hidden", True),))
${statements}
doc.storeToURL("${url}", (prop("FilterName", "Calc MS Excel 2007 XML"),))
doc.close(True)
print("${SAVED}", flush=True)
try:
    desktop.terminate()
except Exception:
    pass
`;
}

/** Opens an .xlsx file in LibreOffice, runs Python statements on it as `doc`, and saves it as .xlsx again. */
export function runInOffice(office: Office, file: Uint8Array, statements: string): Buffer {
  const path = join(office.folder, "script.xlsx");
  writeFileSync(path, file);
  const pipe = `qingping${randomBytes(4).toString("hex")}`;
  const profile = `-env:UserInstallation=${pathToFileURL(join(office.folder, "profile")).href}`;
  const server = spawn(OFFICE_PROGRAM, [profile, "--headless", "--norestore", `--accept=pipe,name=${pipe};urp;`], {
    stdio: "ignore",
  });
  const script = program(pipe, pathToFileURL(path).href, statements);
  const { stdout, stderr, signal } = spawnSync(PYTHON, ["-c", script], { encoding: "utf8", timeout: 60_000 });
  server.kill();
  // The office may go away while it is told to, and take the script with it: what counts is that the file was saved.
  if (!stdout.includes(SAVED)) throw new Error(`${String(signal)} ${stderr}`);
  return readFileSync(path);
}
