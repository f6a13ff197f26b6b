export const id = 255;
export const ids = [255];
export const modules = {

/***/ 1255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   post: () => (/* binding */ post)
/* harmony export */ });
/* harmony import */ var _action_commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(934);
/* harmony import */ var _action_context_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6225);
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7101);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3434);
/* harmony import */ var _run_cancel_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1587);
/* harmony import */ var _run_request_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9456);
/* harmony import */ var _run_start_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5044);







/** How long the run is watched after the cancel request: later steps wait for this one. */
const SEE_END_MS = 60_000;
/** How long a repair may take to show in the run. */
const REPAIR_SHOWS_MS = 10_000;
/** The run burns money while we look: not for long, and in short attempts. */
const LOOK = { outageMs: 30_000, deadlineMs: 10_000 };
/**
 * The clean-up step: when the main step did not see its run end, finds the run, cancels it and watches it end for at
 * most a minute. Resolves with the exit code: 1 when a run may have been left behind.
 */
async function post(world) {
    const left = readState(world.env);
    // Without a phase nothing was ever sent.
    if (left.phase === '' || left.phase === 'done')
        return 0;
    const commands = (0,_action_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .createCommands */ .h)(world);
    try {
        if (left.stopMarker !== '')
            await world.createFile(left.stopMarker).catch(() => false);
        const inputs = await (0,_main_js__WEBPACK_IMPORTED_MODULE_1__/* .readMasked */ .uk)(world, commands, left.runId ? justTheRun(world.env, left.runId) : world.env, (0,_action_context_js__WEBPACK_IMPORTED_MODULE_5__/* .readContext */ .y)(world.env, world.event));
        return await findAndCancel(world, commands, inputs, left);
    }
    catch (error) {
        commands.error(`${tellOf(left)} could not be looked after: ${error instanceof Error ? error.message : String(error)}\nLook for it in the workspace, and cancel it there if it still runs.`);
        return 1;
    }
}
function readState(env) {
    const of = (name) => env[`STATE_${name}`] ?? '';
    return {
        phase: of('phase'),
        token: of('token'),
        runId: of('run-id'),
        jobId: of('job-id'),
        stopMarker: of('stop-marker'),
        repair: of('repair'),
    };
}
async function findAndCancel(world, commands, inputs, left) {
    const { client, log, close } = (0,_main_js__WEBPACK_IMPORTED_MODULE_1__/* .connect */ .Ng)(world, inputs, commands);
    try {
        if (left.phase !== 'timed-out' && (!inputs.wait || inputs.onCancel === 'leave')) {
            log.note(`${tellOf(left)} is left running, as ${inputs.wait ? 'on-cancel' : 'wait: false'} says.`);
            return 0;
        }
        const runId = left.runId || (await findByToken(client, log, inputs, left.token));
        // A repair on its way takes a moment to show; the end before it is none.
        if (left.repair === 'pending')
            await world.clock.sleep(REPAIR_SHOWS_MS);
        const run = await lookAt(client, runId, left, (world.env['INPUT_RUN-ID'] ?? '') !== '');
        if (run?.condition.phase === 'ended' && (left.repair === '' || run.repairIds.includes(left.repair))) {
            log.note(`Run ${runId} has ended (${run.condition.result}); nothing to cancel.`);
            return 0;
        }
        await client.cancelRun(runId);
        log.note(`The step did not see run ${runId} end, so it is canceled. ${run?.url ?? ''}`);
        return tellEnd(log, commands, runId, await (0,_run_cancel_js__WEBPACK_IMPORTED_MODULE_3__/* .seeItEnd */ .g)({ ...world, client }, runId, SEE_END_MS));
    }
    finally {
        close();
    }
}
/** What the step was asked, less what a known run does not need: files and names may have changed since it was started. */
function justTheRun(env, runId) {
    const kept = Object.entries(env).filter(([name]) => !name.startsWith('INPUT_') || NEEDED.includes(name));
    return { ...Object.fromEntries(kept), 'INPUT_RUN-ID': runId };
}
const NEEDED = ['HOST', 'TOKEN', 'CLIENT-ID', 'CLIENT-SECRET', 'AUTH-TYPE', 'OIDC-AUDIENCE', 'WAIT', 'ON-CANCEL'].map((name) => `INPUT_${name}`);
/** As idempotency.ts makes them; any other was given. */
const DERIVED_TOKEN = /^[0-9a-f]{64}$/;
/**
 * The run, and that it is ours. Undefined when the workspace cannot be asked: then the run is canceled unseen, unless a
 * token was given, which may have led to another's run. Cancelling a run that has ended changes nothing.
 */
async function lookAt(client, runId, { jobId, token }, given) {
    try {
        const run = await client.getRun(runId, LOOK);
        (0,_run_start_js__WEBPACK_IMPORTED_MODULE_4__/* .checkOwnership */ ._E)({ runId, how: given ? 'given' : 'started', jobId: jobId || undefined }, run);
        return run;
    }
    catch (error) {
        if (!(given || DERIVED_TOKEN.test(token)) || !(error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ) || error.kind !== 'unreachable')
            throw error;
        return undefined;
    }
}
/** The start request was sent and not answered: sent again under the same token, it names the run that it started, if it did. */
async function findByToken(client, log, inputs, token) {
    if (inputs.work.kind === 'run')
        return inputs.work.runId;
    const { endpoint, body } = (0,_run_request_js__WEBPACK_IMPORTED_MODULE_6__/* .buildRequest */ .m)(inputs.work, await (0,_run_start_js__WEBPACK_IMPORTED_MODULE_4__/* .jobOf */ .Zw)(client, inputs.work), inputs.context);
    const runId = await (0,_run_start_js__WEBPACK_IMPORTED_MODULE_4__/* .sendStart */ .NC)(client, { endpoint, body: { ...body, idempotency_token: token } });
    log.note(`The step ended before its start request was answered; the idempotency token leads to run ${runId}.`);
    return runId;
}
function tellEnd(log, commands, runId, last) {
    if (last?.condition.phase === 'ended') {
        log.note(`Run ${runId} has ended: ${last.condition.result}.`);
        return 0;
    }
    commands.warning(`Run ${runId} was canceled, but its end was not seen within a minute. It is usually over soon: ${last?.url ?? ''}`);
    return 0;
}
function tellOf({ runId, token }) {
    return runId ? `Run ${runId}` : `The run of the idempotency token ${token}`;
}


/***/ })

};
