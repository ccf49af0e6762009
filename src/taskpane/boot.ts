/*
 * The first script of the task pane, built for engines back to Internet Explorer 11, which perpetual Excel up to 2019
 * uses. It loads the pane where the engine can run it and shows a plain page where not.
 */
const main = document.body.getAttribute("data-main");
// The youngest thing of the language that the pane uses; older engines lack it.
const canRun = typeof Object.hasOwn === "function";
if (canRun && main !== null) {
  const script = document.createElement("script");
  script.src = main;
  document.body.appendChild(script);
} else {
  const page = document.getElementById("too-old");
  if (page !== null) page.removeAttribute("hidden");
}
