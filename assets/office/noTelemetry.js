// Stands where Office.js looks for its telemetry. It defines nothing, and finding nothing Office.js switches that off.
