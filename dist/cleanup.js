require("./steps.js").cleanUpStep();
