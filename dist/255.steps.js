export const id = 255;
export const ids = [255];
export const modules = {

/***/ 1255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cleanUp: () => (/* binding */ cleanUp)
/* harmony export */ });
/* harmony import */ var _action_commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4610);
/* harmony import */ var _action_context_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(6225);
/* harmony import */ var _action_target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1148);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3434);
/* harmony import */ var _report_log_log_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8949);
/* harmony import */ var _report_reporter_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(1533);
/* harmony import */ var _run_cancel_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1587);
/* harmony import */ var _run_ownership_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(936);
/* harmony import */ var _run_find_started_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3770);
/* harmony import */ var _run_time_limit_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7350);
/* harmony import */ var _connect_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(494);
/* harmony import */ var _open_journal_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1717);
/* harmony import */ var _saved_state_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2120);
/* harmony import */ var _stop_marker_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2978);
/* harmony import */ var _text_failure_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6085);















/** How long the whole step may take: later steps wait for it, and the runner allows all of them five minutes. */
const LIMIT_MS = 90_000;
/** How long the run is watched after the cancel request. */
const SEE_END_MS = 60_000;
/** How long a repair may take to show in the run. */
const REPAIR_SHOWS_MS = 10_000;
/** The run burns money while we look: not for long, and in short attempts. */
const LOOK = { outageMs: 30_000, deadlineMs: 10_000 };
const PATIENCE_MS = 10_000;
/** How long it may take to leave word: the run that is to be looked after costs more. */
const LEAVE_WORD_MS = 5_000;
/**
 * The clean-up step: when the main step did not see its run end, finds the run, cancels it and watches it end for at
 * most a minute; takes 90 s at most, from its beginning. What to look for is in the saved journal. Resolves with the
 * exit code: 1 when a run may have been left behind.
 */
async function cleanUp(world) {
    const limit = (0,_run_time_limit_js__WEBPACK_IMPORTED_MODULE_7__/* .createTimeLimit */ .H)(world.clock, LIMIT_MS);
    try {
        return await cleanUpInTime(world, limit.signal);
    }
    finally {
        limit.close();
    }
}
async function cleanUpInTime(world, signal) {
    const saved = await inTime((0,_saved_state_js__WEBPACK_IMPORTED_MODULE_10__/* .loadJournal */ ._)(world), signal).catch(() => 'unreadable');
    // Also where nothing is saved: the main step may still live, and is not to begin now.
    await leaveWord(world, typeof saved === 'object' ? saved.stopMarker : undefined);
    if (saved === undefined)
        return 0;
    const commands = (0,_action_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .createCommands */ .h)(world);
    if (saved === 'unreadable') {
        const what = 'What the main step saved cannot be read, so the run that it may have started could not be looked after.';
        commands.error(`${what}\nLook for it in the workspace, and cancel it there if it still runs.`);
        return 1;
    }
    try {
        return await lookAfter(world, commands, saved, signal);
    }
    catch (error) {
        const isOver = error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .Interrupted */ .j$;
        const reason = isOver ? `${LIMIT_MS / 1000} s were not enough, and it takes no longer.` : (0,_text_failure_js__WEBPACK_IMPORTED_MODULE_12__/* .describeError */ .U)(error);
        const advice = 'Look for it in the workspace, and cancel it there if it still runs.';
        commands.error(`${nameOf(saved)} could not be looked after: ${reason}\n${advice}`);
        return 1;
    }
}
async function leaveWord(world, marker) {
    const left = new AbortController();
    const late = world.clock.sleep(LEAVE_WORD_MS, left.signal);
    await Promise.race([(0,_stop_marker_js__WEBPACK_IMPORTED_MODULE_11__/* .leaveStopMarker */ .mN)(world, marker), late]);
    left.abort();
}
/** What cannot be stopped, but need not be waited for. Rejects with the signal's reason when that aborts first. */
function inTime(work, signal) {
    return new Promise((resolve, reject) => {
        const leave = () => reject(signal.reason);
        if (signal.aborted)
            leave();
        signal.addEventListener('abort', leave, { once: true });
        void work.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave));
    });
}
function nameOf({ start }) {
    return start.kind === 'known'
        ? `Run ${start.runId}`
        : `The run of the idempotency token ${start.request.body.idempotency_token}`;
}
async function lookAfter(world, commands, saved, signal) {
    const journal = journalOf(world, commands);
    if (!saved.isTimedOut && (!saved.wait || saved.onCancel === 'leave')) {
        const says = saved.wait ? 'on-cancel' : 'wait: false';
        await journal.emit({ type: 'note', text: `${nameOf(saved)} is left running, as ${says} says.` });
        return 0;
    }
    const target = await inTime(findTarget(world, commands, saved), signal);
    const onTrouble = (trouble) => void journal.emit({ type: 'outage', trouble });
    const { client, close } = (0,_connect_js__WEBPACK_IMPORTED_MODULE_8__/* .connect */ .N)({ ...world, commands, onTrouble }, target);
    try {
        return await findAndCancel({ ...world, client, journal, commands, signal }, saved);
    }
    finally {
        close();
    }
}
function journalOf(world, commands) {
    const log = (0,_report_log_log_js__WEBPACK_IMPORTED_MODULE_3__/* .createLog */ .h)({ ...world, commands, logOutput: 'none' });
    const onFailure = () => undefined;
    const deliver = (0,_report_reporter_js__WEBPACK_IMPORTED_MODULE_13__/* .createFanOut */ .O)([log], { clock: world.clock, patienceMs: PATIENCE_MS, onFailure });
    // Nothing comes after this step that would need what it knows.
    return (0,_open_journal_js__WEBPACK_IMPORTED_MODULE_9__/* .openJournal */ ._)({
        savedForm: () => '',
        save: () => undefined,
        onUnsaved: () => undefined,
        mustBeSaved: false,
        deliver,
    });
}
/** The workspace that the main step used, and its way to sign in; credentials go to no other. */
async function findTarget(world, commands, { target }) {
    const machine = await (0,_connect_js__WEBPACK_IMPORTED_MODULE_8__/* .readMachine */ .U)(world, commands);
    return (0,_action_target_js__WEBPACK_IMPORTED_MODULE_1__/* .readSavedTarget */ .t)(world.env, (0,_action_context_js__WEBPACK_IMPORTED_MODULE_14__/* .readContext */ .y)(world.env, world.event), machine, target);
}
async function findAndCancel(cleanUp, saved) {
    const { client, journal, clock, signal } = cleanUp;
    const runId = saved.start.kind === 'known' ? saved.start.runId : await findRun(cleanUp, saved.start);
    if (runId === undefined)
        return 0;
    // A repair on its way takes a moment to show; the end before it is none.
    if (saved.repair.kind === 'asked')
        await clock.sleep(REPAIR_SHOWS_MS, signal);
    const run = await lookAt(cleanUp, runId, saved);
    if (run && hasEnded(run, saved)) {
        const text = `Run ${runId} has ended (${run.condition.result}); nothing to cancel.`;
        await journal.emit({ type: 'note', text });
        return 0;
    }
    await client.cancelRun(runId, { signal });
    const text = `The step did not see run ${runId} end, so it is canceled. ${run?.url ?? ''}`;
    await journal.emit({ type: 'note', text });
    return tellEnd(cleanUp, runId, await (0,_run_cancel_js__WEBPACK_IMPORTED_MODULE_4__/* .seeItEnd */ .g)(cleanUp, runId, SEE_END_MS, { signal }));
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
async function lookAt({ client, signal }, runId, { start }) {
    const origin = start.kind === 'known' ? start.origin : 'started';
    try {
        const run = await client.getRun(runId, { ...LOOK, signal });
        const stranger = (0,_run_ownership_js__WEBPACK_IMPORTED_MODULE_5__/* .strangersRun */ .zl)({ origin, jobId: start.jobId }, run);
        if (stranger)
            throw stranger;
        return run;
    }
    catch (error) {
        const isOurs = origin === 'given' || start.isTokenDerived;
        if (!isOurs || !(error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ) || error.kind !== 'unreachable')
            throw error;
        return undefined;
    }
}
/** The run of a start that was sent and not answered; undefined when it led to nothing that goes on. */
async function findRun(cleanUp, start) {
    const { journal } = cleanUp;
    const runId = await (0,_run_find_started_js__WEBPACK_IMPORTED_MODULE_6__/* .findStarted */ .$)(cleanUp, start);
    const text = runId === undefined
        ? 'The step ended before its start request was answered; no run that it can have started is going on.'
        : `The step ended before its start request was answered; the idempotency token leads to run ${runId}.`;
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
