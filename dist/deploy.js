require("./steps.js").deployStep();
