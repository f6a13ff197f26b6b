export const id = 255;
export const ids = [255];
export const modules = {

/***/ 1255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cleanUp: () => (/* binding */ cleanUp)
/* harmony export */ });
/* harmony import */ var _action_commands_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(934);
/* harmony import */ var _action_context_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6225);
/* harmony import */ var _action_target_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1148);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3434);
/* harmony import */ var _report_log_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8949);
/* harmony import */ var _report_reporter_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1533);
/* harmony import */ var _run_cancel_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1587);
/* harmony import */ var _run_ownership_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(936);
/* harmony import */ var _run_saved_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9470);
/* harmony import */ var _run_send_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6661);
/* harmony import */ var _connect_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(494);
/* harmony import */ var _open_journal_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1717);
/* harmony import */ var _text_failure_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6085);













/** How long the run is watched after the cancel request: later steps wait for this one. */
const SEE_END_MS = 60_000;
/** How long a repair may take to show in the run. */
const REPAIR_SHOWS_MS = 10_000;
/** The run burns money while we look: not for long, and in short attempts. */
const LOOK = { outageMs: 30_000, deadlineMs: 10_000 };
const PATIENCE_MS = 10_000;
/**
 * The clean-up step: when the main step did not see its run end, finds the run, cancels it and watches it end for at
 * most a minute. What to look for is in the saved journal. Resolves with the exit code: 1 when a run may have been left
 * behind.
 */
async function cleanUp(world) {
    const saved = (0,_run_saved_js__WEBPACK_IMPORTED_MODULE_5__/* .readSaved */ .S)(world.env.STATE_journal ?? '');
    if (saved === undefined)
        return 0;
    const commands = (0,_action_commands_js__WEBPACK_IMPORTED_MODULE_9__/* .createCommands */ .h)(world);
    if (saved === 'unreadable') {
        const what = 'What the main step saved cannot be read, so the run that it may have started could not be looked after.';
        commands.error(`${what}\nLook for it in the workspace, and cancel it there if it still runs.`);
        return 1;
    }
    try {
        if (saved.stopMarker !== undefined)
            await world.createFile(saved.stopMarker).catch(() => false);
        return await lookAfter(world, commands, saved);
    }
    catch (error) {
        const reason = (0,_text_failure_js__WEBPACK_IMPORTED_MODULE_10__/* .describeError */ .U)(error);
        const advice = 'Look for it in the workspace, and cancel it there if it still runs.';
        commands.error(`${nameOf(saved)} could not be looked after: ${reason}\n${advice}`);
        return 1;
    }
}
function nameOf({ start }) {
    return start.kind === 'known'
        ? `Run ${start.runId}`
        : `The run of the idempotency token ${start.request.body.idempotency_token}`;
}
async function lookAfter(world, commands, saved) {
    const journal = journalOf(world, commands);
    if (!saved.isTimedOut && (!saved.wait || saved.onCancel === 'leave')) {
        const says = saved.wait ? 'on-cancel' : 'wait: false';
        await journal.emit({ type: 'note', text: `${nameOf(saved)} is left running, as ${says} says.` });
        return 0;
    }
    const target = await findTarget(world, commands, saved);
    const onTrouble = (trouble) => void journal.emit({ type: 'outage', trouble });
    const { client, close } = (0,_connect_js__WEBPACK_IMPORTED_MODULE_7__/* .connect */ .N)({ ...world, commands, onTrouble }, target);
    try {
        return await findAndCancel({ ...world, client, journal, commands }, saved);
    }
    finally {
        close();
    }
}
function journalOf(world, commands) {
    const log = (0,_report_log_log_js__WEBPACK_IMPORTED_MODULE_2__/* .createLog */ .h)({ ...world, commands, logOutput: 'none' });
    const onFailure = () => undefined;
    const deliver = (0,_report_reporter_js__WEBPACK_IMPORTED_MODULE_11__/* .createFanOut */ .O)([log], { clock: world.clock, patienceMs: PATIENCE_MS, onFailure });
    // Nothing comes after this step that would need what it knows.
    return (0,_open_journal_js__WEBPACK_IMPORTED_MODULE_8__/* .openJournal */ ._)({ savedForm: () => '', save: () => undefined, deliver });
}
/** The workspace that the main step used, and its way to sign in; credentials go to no other. */
async function findTarget(world, commands, { target: saved }) {
    const machine = await (0,_connect_js__WEBPACK_IMPORTED_MODULE_7__/* .readMachine */ .U)(world, commands);
    const found = await (0,_action_target_js__WEBPACK_IMPORTED_MODULE_0__/* .readTargetAlone */ .ve)(world.env, (0,_action_context_js__WEBPACK_IMPORTED_MODULE_12__/* .readContext */ .y)(world.env, world.event), machine);
    if (found.host === saved.host && found.signIn.type === saved.authType)
        return { ...found, ...saved };
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ('input', `The step signed in to ${saved.host} by ${saved.authType}, and now finds ${found.host} and ${found.signIn.type}.`, 'A later step of this job has changed them, for instance through GITHUB_ENV.');
}
async function findAndCancel(cleanUp, saved) {
    const { client, journal, clock } = cleanUp;
    const runId = saved.start.kind === 'known' ? saved.start.runId : await findRun(cleanUp, saved.start);
    // A repair on its way takes a moment to show; the end before it is none.
    if (saved.repair.kind === 'asked')
        await clock.sleep(REPAIR_SHOWS_MS);
    const run = await lookAt(client, runId, saved);
    if (run && hasEnded(run, saved)) {
        const text = `Run ${runId} has ended (${run.condition.result}); nothing to cancel.`;
        await journal.emit({ type: 'note', text });
        return 0;
    }
    await client.cancelRun(runId);
    const text = `The step did not see run ${runId} end, so it is canceled. ${run?.url ?? ''}`;
    await journal.emit({ type: 'note', text });
    return tellEnd(cleanUp, runId, await (0,_run_cancel_js__WEBPACK_IMPORTED_MODULE_3__/* .seeItEnd */ .g)(cleanUp, runId, SEE_END_MS));
}
/** Whether an end counts: after a repair that the workspace took, only one that shows it. */
function hasEnded({ condition, repairIds }, { repair }) {
    if (condition.phase !== 'ended' || repair.kind === 'asked')
        return false;
    return repair.kind === 'none' || repairIds.includes(repair.repairId);
}
/**
 * The run, and that it is ours. Undefined when the workspace cannot be asked: then the run is cancelled unseen, unless
 * a token was given, which may have led to another's run. Cancelling a run that has ended changes nothing.
 */
async function lookAt(client, runId, { start }) {
    const origin = start.kind === 'known' ? start.origin : 'started';
    try {
        const run = await client.getRun(runId, LOOK);
        const stranger = (0,_run_ownership_js__WEBPACK_IMPORTED_MODULE_4__/* .strangersRun */ .zl)({ origin, jobId: start.jobId }, run);
        if (stranger)
            throw stranger;
        return run;
    }
    catch (error) {
        const isOurs = origin === 'given' || start.isTokenDerived;
        if (!isOurs || !(error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ) || error.kind !== 'unreachable')
            throw error;
        return undefined;
    }
}
/** The start was sent and not answered: sent again under the same token, it names the run that it started, if it did. */
async function findRun({ client, journal }, start) {
    const runId = await (0,_run_send_js__WEBPACK_IMPORTED_MODULE_6__/* .sendStart */ .NC)(client, start.request);
    const text = `The step ended before its start request was answered; the idempotency token leads to run ${runId}.`;
    await journal.emit({ type: 'note', text });
    return runId;
}
async function tellEnd({ journal, commands }, runId, last) {
    if (last?.condition.phase === 'ended') {
        await journal.emit({ type: 'note', text: `Run ${runId} has ended: ${last.condition.result}.` });
        return 0;
    }
    const seen = 'but its end was not seen within a minute. It is usually over soon:';
    commands.warning(`Run ${runId} was canceled, ${seen} ${last?.url ?? ''}`);
    return 0;
}


/***/ })

};
