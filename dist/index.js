require("./steps.js").mainStep();
