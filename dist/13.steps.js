export const id = 13;
export const ids = [13];
export const modules = {

/***/ 2013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cleanUp: () => (/* binding */ cleanUp)
});

// EXTERNAL MODULE: ./lib/action/commands.js + 1 modules
var action_commands = __webpack_require__(4610);
// EXTERNAL MODULE: ./lib/action/context.js
var context = __webpack_require__(6225);
// EXTERNAL MODULE: ./lib/action/target.js + 3 modules
var action_target = __webpack_require__(1148);
// EXTERNAL MODULE: ./lib/model/errors.js
var errors = __webpack_require__(3434);
// EXTERNAL MODULE: ./lib/report/log/log.js + 3 modules
var log_log = __webpack_require__(8949);
// EXTERNAL MODULE: ./lib/report/reporter.js
var reporter = __webpack_require__(1533);
// EXTERNAL MODULE: ./lib/run/cancel.js
var cancel = __webpack_require__(1587);
// EXTERNAL MODULE: ./lib/run/ownership.js
var ownership = __webpack_require__(936);
// EXTERNAL MODULE: ./lib/run/send.js + 1 modules
var send = __webpack_require__(6661);
;// CONCATENATED MODULE: ./lib/run/find-started.js



/** When to look, ms from the first look: what the workspace has taken may take a moment to show. */
const LOOKS_MS = [0, 3_000, 7_000];
/**
 * How far the clock by which runs are started may be from the others, ms. A run that is looked at too often costs
 * little, one that is overlooked goes on for ever.
 */
const START_SKEW_MS = 10 * 60_000;
const LOOK = { outageMs: 20_000, deadlineMs: 10_000 };
/**
 * The run that a start led to which was sent and not answered; undefined when nothing came of it. Looks first among the
 * active runs: where there is none that it can have started, nothing is going on. Only where there is one, or where the
 * workspace does not say, the start is sent again: under the same token it names the run that it started, if it did,
 * and starts it now if it did not.
 */
async function findStarted(dependencies, sent) {
    if (await isNothingActive(dependencies, sent))
        return undefined;
    const { client, signal } = dependencies;
    return (0,send/* sendStart */.NC)(client, sent.request, { signal });
}
async function isNothingActive(dependencies, sent) {
    const { client, clock, signal } = dependencies;
    const from = clock.now();
    for (const at of LOOKS_MS) {
        await clock.sleep(from + at - clock.now(), signal);
        signal?.throwIfAborted();
        try {
            const runs = await client.listStarted(sent.jobId, { ...LOOK, signal });
            if (runs.some((run) => mayBeOf(sent, run, dependencies)))
                return false;
        }
        catch (error) {
            if (!(error instanceof errors/* ActionError */.lZ))
                throw error;
            return false;
        }
    }
    return true;
}
/** Whether a run may be the one that a start led to. */
function mayBeOf({ request, jobId, sentAt }, run, { client, clock }) {
    const { run_name: name } = request.body;
    const isNamedOtherwise = jobId === undefined && typeof name === 'string' && run.name !== name;
    const now = clock.now();
    const clocks = { elapsedMs: Math.max(0, now - sentAt) + START_SKEW_MS, now, serverNow: client.serverNow() };
    return !isNamedOtherwise && (0,ownership/* ageOf */.hy)(run, clocks) !== 'earlier';
}

// EXTERNAL MODULE: ./lib/run/time-limit.js
var time_limit = __webpack_require__(7350);
// EXTERNAL MODULE: ./lib/app/connect.js + 11 modules
var connect = __webpack_require__(4417);
// EXTERNAL MODULE: ./lib/app/open-journal.js
var open_journal = __webpack_require__(1717);
// EXTERNAL MODULE: ./lib/app/saved-state.js
var saved_state = __webpack_require__(2120);
// EXTERNAL MODULE: ./lib/app/stop-marker.js
var stop_marker = __webpack_require__(2978);
// EXTERNAL MODULE: ./lib/text/failure.js
var failure = __webpack_require__(6085);
;// CONCATENATED MODULE: ./lib/app/cleanup.js















/** How long the whole step may take: later steps wait for it, and the runner allows all of them five minutes. */
const LIMIT_MS = 90_000;
/** How long the run is watched after the cancel request. */
const SEE_END_MS = 60_000;
/** How long a repair may take to show in the run. */
const REPAIR_SHOWS_MS = 10_000;
/** The run burns money while we look: not for long, and in short attempts. */
const cleanup_LOOK = { outageMs: 30_000, deadlineMs: 10_000 };
const PATIENCE_MS = 10_000;
/**
 * The clean-up step: when the main step did not see its run end, finds the run, cancels it and watches it end for at
 * most a minute. What to look for is in the saved journal. Resolves with the exit code: 1 when a run may have been left
 * behind.
 */
async function cleanUp(world) {
    const saved = await (0,saved_state/* loadJournal */._)(world);
    // Also where nothing is saved: the main step may still live, and is not to begin now.
    await (0,stop_marker/* leaveStopMarker */.mN)(world, typeof saved === 'object' ? saved.stopMarker : undefined);
    if (saved === undefined)
        return 0;
    const commands = (0,action_commands/* createCommands */.h)(world);
    if (saved === 'unreadable') {
        const what = 'What the main step saved cannot be read, so the run that it may have started could not be looked after.';
        commands.error(`${what}\nLook for it in the workspace, and cancel it there if it still runs.`);
        return 1;
    }
    try {
        return await lookAfter(world, commands, saved);
    }
    catch (error) {
        const isOver = error instanceof errors/* Interrupted */.j$;
        const reason = isOver ? `${LIMIT_MS / 1000} s were not enough, and it takes no longer.` : (0,failure/* describeError */.U)(error);
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
    const { client, close } = (0,connect/* connect */.N)({ ...world, commands, onTrouble }, target);
    const limit = (0,time_limit/* createTimeLimit */.H)(world.clock, LIMIT_MS);
    try {
        return await findAndCancel({ ...world, client, journal, commands, signal: limit.signal }, saved);
    }
    finally {
        limit.close();
        close();
    }
}
function journalOf(world, commands) {
    const log = (0,log_log/* createLog */.h)({ ...world, commands, logOutput: 'none' });
    const onFailure = () => undefined;
    const deliver = (0,reporter/* createFanOut */.O)([log], { clock: world.clock, patienceMs: PATIENCE_MS, onFailure });
    // Nothing comes after this step that would need what it knows.
    return (0,open_journal/* openJournal */._)({
        savedForm: () => '',
        save: () => undefined,
        onUnsaved: () => undefined,
        mustBeSaved: false,
        deliver,
    });
}
/** The workspace that the main step used, and its way to sign in; credentials go to no other. */
async function findTarget(world, commands, { target }) {
    const machine = await (0,connect/* readMachine */.U)(world, commands);
    return (0,action_target/* readSavedTarget */.t)(world.env, (0,context/* readContext */.y)(world.env, world.event), machine, target);
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
    return tellEnd(cleanUp, runId, await (0,cancel/* seeItEnd */.g)(cleanUp, runId, SEE_END_MS, { signal }));
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
        const run = await client.getRun(runId, { ...cleanup_LOOK, signal });
        const stranger = (0,ownership/* strangersRun */.zl)({ origin, jobId: start.jobId }, run);
        if (stranger)
            throw stranger;
        return run;
    }
    catch (error) {
        const isOurs = origin === 'given' || start.isTokenDerived;
        if (!isOurs || !(error instanceof errors/* ActionError */.lZ) || error.kind !== 'unreachable')
            throw error;
        return undefined;
    }
}
/** The run of a start that was sent and not answered; undefined when it led to nothing that goes on. */
async function findRun(cleanUp, start) {
    const { journal } = cleanUp;
    const runId = await findStarted(cleanUp, start);
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
