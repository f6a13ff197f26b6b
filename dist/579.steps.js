"use strict";exports.id=579,exports.ids=[579],exports.modules={9526:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{githubReporters:()=>githubReporters,T:()=>keyOf});var comment_key=__webpack_require__(
4363),model_outcome=__webpack_require__(6805),report_channel=__webpack_require__(8725),body=__webpack_require__(1758);function createComment(channel,{
mode,facts,hide}){return channel.left({kind:"open"}),{name:"The comment on the pull request",on(event){if(event.type!=="\
ended")return;const{outcome}=event,isWanted=mode==="always"||!(0,model_outcome.gf)(outcome),end=most=>({body:hide((0,body.
wQ)(outcome,{...facts,most})),isWanted});return(0,report_channel.c)(channel,end(body.kk),()=>(0,report_channel.L)(channel,
end(body.GJ)))}}}var left_to_tell=__webpack_require__(6979),refusal=__webpack_require__(8595);const PACE_MS=15e3,MOST=199,
ON_ITS_WAY_MS=3e3;function createLiveStatus({clock,put},onRefused){const ended=new AbortController,abandoned=new AbortController;
let wanted,busy,shown=0,next=-1/0,allowed=-1/0;const sendNext=async()=>{await clock.sleep(Math.max(0,next-clock.now(),allowed-
clock.now()),ended.signal);const status=wanted;if(!(ended.signal.aborted||status===void 0)){wanted=void 0,next=clock.now()+
PACE_MS;try{await put(status,abandoned.signal),shown++}catch(error){if(abandoned.signal.aborted)return;const waitMs=(0,refusal.
Ko)(error,clock.now());if(waitMs===1/0)return shown=MOST,onRefused(error);allowed=clock.now()+waitMs,wanted??=status}}},
work=async()=>{for(;wanted!==void 0&&!ended.signal.aborted&&shown<MOST;)await sendNext();busy=void 0};return{show(status){
wanted=status,busy??=work()},async end(status,limitMs){const until=clock.now()+limitMs;if(ended.abort(),busy&&await Promise.
race([busy,clock.sleep(ON_ITS_WAY_MS)]),abandoned.abort(),allowed>=until)throw new Error("it asks for a longer wait than\
 there is time for");await clock.sleep(Math.max(0,allowed-clock.now())),await(0,report_channel.L)({clock,put,limitMs:until-
clock.now()},status)}}}var words=__webpack_require__(5796);function createCommitStatus(channel,page,hide){const{clock,limitMs}=channel;
let isRefused=!1;const live=createLiveStatus(channel,error=>{isRefused=!0,channel.onFailure(error,!0),channel.left(void 0)});
let told="";return channel.left({kind:"open"}),live.show((0,words.tn)(page)),{name:"The commit status",on(event){if(isRefused)
return;if(event.type==="ended"){const status=(0,words.Cy)(event.outcome,page),end={...status,description:hide(status.description)};
return(0,report_channel.c)(channel,end,()=>live.end(end,limitMs))}if(event.type!=="look")return;const key=(0,words.Bk)(event.
run);key!==told&&live.show((0,words.Ux)(event.run,clock.now(),page)),told=key}}}var token=__webpack_require__(6248),github_channels=__webpack_require__(
4832),saved_state=__webpack_require__(2120);const END_MS=9e3,FOR_GOOD="The verdict does not depend on it.",ONCE_MORE="Th\
e clean-up step of this action tries once more.";async function githubReporters(world,commands,asked,hide){const{telling,
context,leg}=asked,key=await keyOf(world,asked),marker=(0,comment_key.w)(key);let all={key};const save=part=>{all={...all,
...part},(0,saved_state.hg)(world,(0,left_to_tell.L)(all))},comment=channelTo((0,github_channels.$)(world,commands,asked,
marker),left=>save({comment:left})),status=channelTo((0,github_channels.i)(world,commands,asked),left=>save({status:left}));
return[...comment?[createComment(comment,{mode:telling.prComment,facts:{context,leg,marker},hide})]:[],...status?[createCommitStatus(
status,context.url,hide)]:[]]}async function keyOf({createFile},{context,leg}){const key=(0,comment_key.U)(context,leg),
ordinal=await(0,token.Os)(context.temp,`told-${key}`,createFile).catch(()=>0);return ordinal===0?key:`${key}-${ordinal}`}
function channelTo(channel,left){return channel?{...channel,left,onFailure:(error,isForGood)=>channel.warn(error,isForGood?
FOR_GOOD:ONCE_MORE),limitMs:END_MS}:void 0}}),4899:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{B6:()=>LONGEST_NAME,Bn:()=>LONG,GA:()=>labeled,GO:()=>isToldInside,I9:()=>emojiOf,
K2:()=>next,PU:()=>linkedKey,TM:()=>folded,TN:()=>keyOf,WP:()=>LONGEST_QUOTE,bX:()=>LONGEST_MESSAGE,c2:()=>statusOf,mt:()=>isPartial,
o:()=>foreignCode,oR:()=>joined,qz:()=>MANY,sH:()=>shownTasks,t2:()=>isRunJob});var _model_outcome_6=__webpack_require__(
6805),_model_run_5=__webpack_require__(60),_text_cut_4=__webpack_require__(9967),_text_plain_0=__webpack_require__(4395),
_text_markdown_1=__webpack_require__(5235),_text_states_2=__webpack_require__(2556),_text_words_3=__webpack_require__(2181);
const LONGEST_NAME=120,LONGEST_MESSAGE=2e3,LONGEST_QUOTE=500,LONGEST_KEY=40,LONG=25,MANY=10;function joined(blocks){return blocks.
filter(Boolean).join(`

`)}function folded(title,content){return`<details><summary>${title}</summary>

${content}

</details>`}function labeled(title,content){return`${title}:

${content}`}function next(advice){return advice?`**What to do next:** ${(0,_text_plain_0.A4)(advice,LONGEST_MESSAGE).split(
`
`).map(line=>(0,_text_markdown_1.CS)(line)).join("<br>")}`:void 0}function foreignCode(word){return(0,_text_markdown_1.aY)(
(0,_text_plain_0.A4)(word,LONGEST_NAME))}function keyOf(task){return(0,_text_markdown_1.aY)((0,_text_cut_4.ml)((0,_text_plain_0.
A4)(task.key,LONGEST_MESSAGE),LONGEST_KEY,"both")||(0,_text_words_3.Ep)(task))}function linkedKey(task){return(0,_text_markdown_1.
q)(keyOf(task),(0,_model_run_5.mh)(task).url)}function statusOf(task){return(0,_text_markdown_1.X1)((0,_text_plain_0.A4)(
(0,_text_words_3.al)(task).text,LONGEST_NAME))}function emojiOf(task){return _text_states_2.$J[(0,_text_words_3.al)(task).
icon]}function shownTasks({tasks}){return(0,_model_outcome_6.OF)(tasks,isRunJob)}function isRunJob({kind}){return kind===
"run-job"}function isToldInside(task){return isRunJob(task)&&(task.children??[]).some(_model_run_5.WN)}function isPartial({
verdict}){return verdict?.kind==="success-with-failures"}}),7474:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$$:()=>bytesOf,R$:()=>SUMMARY_BYTES,Wv:()=>Room,zd:()=>NOTICE_BYTES});const SUMMARY_BYTES=1e6,
NOTICE_BYTES=2e3;class Room{notices=[];bytes;constructor(bytes){this.bytes=bytes}close(notice){this.bytes=0,this.notices.
push(notice)}take(block,overhead=0){const bytes=bytesOf(block)+overhead;return bytes>this.bytes?!1:(this.bytes-=bytes,!0)}takeEach(items,render,leftOut,overhead){
const taken=new Map;for(const item of items){const block=this.bytes>0?render(item):"";if(block===""||!this.take(block,overhead?.(
item)))break;taken.set(item,block)}return taken.size<items.length&&this.close(leftOut(items.length-taken.size)),taken}}function bytesOf(block){
return Buffer.byteLength(block)+EMPTY_LINE}const EMPTY_LINE=2}),5235:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Bj:()=>verbatim,CS:()=>prose,EU:()=>fence,X1:()=>escapeText,aY:()=>code,nf:()=>link,
q:()=>linked});var _text_cut_1=__webpack_require__(9967),_text_plain_0=__webpack_require__(4395);const ENTITIES={"&":"&a\
mp;","<":"&lt;",">":"&gt;","|":"&#124;","`":"&#96;","*":"&#42;",_:"&#95;","~":"&#126;","[":"&#91;","]":"&#93;","\\":"&#9\
2;"},TELLING=new RegExp([/[&<>|`*~[\]\\]|(?<![a-z0-9])_|_(?![a-z0-9])/,/@|#(?=\d)|(?<=\bGH)-(?=\d)|:(?=\/)|(?<=\b(?:mailto|xmpp)):|(?<=\bwww)\.|(?<!\d):(?=[\w+-]+:)|\$/,
/\b(?=\d{0,39}[a-f])(?=[a-f]{0,39}\d)[\da-f](?=[\da-f]{6,39}\b)/].map(part=>part.source).join("|"),"gi"),OPENING=/^(?:[#+=-](?!\d)|\d{1,9}[.)])/;
function escapeText(text){return inert((0,_text_plain_0.TN)(text))}function code(text){return`<code>${inert((0,_text_plain_0.
TN)(text))}</code>`}function verbatim(text){const body=(0,_text_plain_0.wh)(text).replaceAll(`
`," ").trim(),marks="`".repeat(longestRun(body)+1),edge=/^`|`$/.test(body)?" ":"";return`${marks}${edge}${body}${edge}${marks}`}
function prose(text,most=1/0){const pieces=(0,_text_plain_0.TN)((0,_text_cut_1.VI)(text,most*8)).split(/`([^`]+)`/);return fitting(
pieces,most).map((piece,index)=>index%2===1?code(piece):inert(piece)).join("")}function fitting(pieces,most){if(pieces.reduce(
(sum,{length})=>sum+length,0)<=most)return pieces;let left=Math.max(0,most-1);for(const[index,piece]of pieces.entries()){
if(piece.length<=left){left-=piece.length;continue}const before=pieces.slice(0,index);return index%2===1&&left<most/2?[...before.
slice(0,-1),`${(before.at(-1)??"").trimEnd()}\u2026`]:[...before,`${(0,_text_cut_1.VI)(piece,left).trimEnd()}\u2026`]}return pieces}
function fence(text,info=""){const body=(0,_text_plain_0.J7)((0,_text_plain_0.wh)(text)),marks="`".repeat(Math.max(3,longestRun(
body)+1));return`${marks}${info.replace(/[^\w+-]/g,"")}
${body}
${marks}`}function link(text,url){return linked(escapeText(text),url)}function linked(markdown,url){const target=webAddress(
url);return target&&markdown?`[${markdown}](${target})`:markdown}function inert(line){const opening=OPENING.exec(line)?.[0]??
"";return opening.replace(/\D$/,character=>`&#${character.charCodeAt(0)};`)+line.slice(opening.length).replace(TELLING,character=>ENTITIES[character]??
`<span>${character}</span>`)}function longestRun(text){let longest=0;for(let at=text.indexOf("`");at>=0;at=text.indexOf(
"`",at)){const start=at;for(;text[at]==="`";)at++;longest=Math.max(longest,at-start)}return longest}const HOST=/^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d+)?$/i,
LONGEST_URL=2e3;function webAddress(url){if(!url||url.length>LONGEST_URL||!URL.canParse(url))return;const{protocol,username,
password,host,pathname,search,hash}=new URL(url);if(protocol!=="https:"&&protocol!=="http:"||username||password||!HOST.test(
host))return;const rest=`${pathname}${search}${hash}`.replace(/[^\w\-.~:/?#@!&+,;=%]/g,percent).replaceAll("&","&amp;");
return`${protocol}//${host}${rest}`}function percent(character){const[first=0]=Buffer.from(character);return`%${first.toString(
16).toUpperCase().padStart(2,"0")}`}}),2556:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$J:()=>EMOJI,EM:()=>FAILURES,Xu:()=>stateWords,ZG:()=>iconOf,kV:()=>resultWord,
l2:()=>GLYPH,x:()=>RUN_ENDS});var _text_plain_0=__webpack_require__(4395);const EMOJI={ok:"\u2705",partial:"\u26A0\uFE0F",
failed:"\u274C","timed-out":"\u23F1\uFE0F",canceled:"\u{1F6AB}",skipped:"\u23ED\uFE0F",running:"\u{1F3C3}",terminating:"\
\u{1F3C3}",waiting:"\u23F3",unknown:"\u2754"},GLYPH={ok:"\u2714",partial:"\u2714",failed:"\u2718","timed-out":"\u2718",canceled:"\
\u2718",skipped:"\u25CB",running:"\u25B6",terminating:"\u25CC",waiting:"\u25CC",unknown:"?"},EMPHASIS={ok:"ok",partial:"\
warning",failed:"failed","timed-out":"failed",canceled:"failed",skipped:"muted",running:"running",terminating:"warning",
waiting:"waiting",unknown:"warning"},LONGEST_WORD=200;function stateWords(condition){const icon=iconOf(condition);return{
icon,words:wordsFor(icon,condition),emphasis:EMPHASIS[icon]}}function iconOf({phase,verdict}){switch(phase){case"waiting":case"\
running":case"terminating":case"unknown":return phase;case"ended":break}switch(verdict?.kind){case"success":return"ok";case"\
success-with-failures":return"partial";case"failure":return RUN_ENDS[verdict.failure].icon;case"not-run":return"skipped";case void 0:
return"unknown"}}function resultWord(condition){return condition.result||condition.phase==="ended"&&condition.code||condition.
lifeCycle||"UNKNOWN"}function wordsFor(icon,condition){const{lifeCycle,result,verdict}=condition,word=foreignWord(result);
switch(icon){case"ok":return"succeeded";case"partial":return"succeeded with failures";case"failed":case"timed-out":case"\
canceled":return verdict?.kind==="failure"&&verdict.unknown?`ended as ${word}, which this action does not know`:lookUp(FAILED,
word)??`failed (${word})`;case"skipped":return lookUp(NOT_RUN,word)??`not run (${word})`;case"running":return"running";case"\
terminating":case"waiting":return foreignWord(lifeCycle).toLowerCase().replaceAll("_"," ")||"state unknown";case"unknown":
return foreignWord(lifeCycle)||"state unknown"}}const FAILED={FAILED:"failed",TIMEDOUT:"timed out",CANCELED:"canceled"},
NOT_RUN={SKIPPED:"skipped",UPSTREAM_FAILED:"skipped: upstream failed",UPSTREAM_CANCELED:"skipped: upstream canceled",EXCLUDED:"\
excluded",DISABLED:"disabled",MAXIMUM_CONCURRENT_RUNS_REACHED:"skipped: too many concurrent runs"};function foreignWord(word){
return(0,_text_plain_0.TN)((0,_text_plain_0.A4)(word,LONGEST_WORD))}function lookUp(table,word){return Object.hasOwn(table,
word)?table[word]:void 0}const RUN_ENDS={"run-failed":{icon:"failed",words:"failed"},"run-canceled":{icon:"canceled",words:"\
was canceled"},"run-timed-out":{icon:"timed-out",words:"timed out"},"run-skipped":{icon:"skipped",words:"was not run"}},
FAILURES={...RUN_ENDS,"wait-timeout":{icon:"timed-out",words:"did not end in time"},"workflow-canceled":{icon:"canceled",
words:": the workflow was canceled"},"request-refused":{icon:"failed",words:": Databricks refused the request"},auth:{icon:"\
failed",words:": could not sign in"},unreachable:{icon:"failed",words:": could not learn how it ended"},input:{icon:"fai\
led",words:": the inputs are wrong"},"plan-changed":{icon:"failed",words:": the plan is not the one that was approved"},
"plan-refused":{icon:"failed",words:": the plan is refused"},"apply-failed":{icon:"failed",words:": not all of the plan \
was done"},internal:{icon:"failed",words:": a fault of this action itself"}}}),2181:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Ep:()=>kindName,OG:()=>NOTHING_TO_RUN,PV:()=>splitBeside,al:()=>taskStatus,c_:()=>tallyWords,
g6:()=>countTasks,nc:()=>taskCount,pp:()=>progressWords,s0:()=>usualWords,ui:()=>timeSplit});var _model_run_2=__webpack_require__(
60),_text_duration_0=__webpack_require__(5111),_states_1=__webpack_require__(2556);const KIND_NAMES={notebook:"notebook",
jar:"JAR","python-file":"Python file",wheel:"Python wheel","spark-submit":"spark-submit","sql-query":"SQL query","sql-al\
ert":"SQL alert","sql-dashboard":"SQL dashboard","sql-file":"SQL file",dbt:"dbt","run-job":"run job",condition:"if/else \
condition","for-each":"for each",pipeline:"pipeline","clean-room":"clean room notebook",dashboard:"dashboard","power-bi":"\
Power BI","dbt-cloud":"dbt Cloud","dbt-platform":"dbt platform","gen-ai-compute":"generative AI compute","python-operato\
r":"Python operator",alert:"alert","ai-runtime":"AI runtime",unknown:"task"};function kindName({kind,kindField}){return kind===
"unknown"&&kindField||KIND_NAMES[kind]}function taskCount(count,which=""){return`${count}${which&&` ${which}`} ${count===
1?"task":"tasks"}`}const COUNTED_AS={ok:"succeeded",partial:"succeeded",failed:"failed","timed-out":"failed",canceled:"c\
anceled",skipped:"skipped",running:"running",terminating:"running",waiting:"waiting",unknown:"unknown"};function countTasks(tasks){
const counts={failed:0,canceled:0,unknown:0,skipped:0,running:0,waiting:0,succeeded:0};for(const task of tasks)counts[COUNTED_AS[(0,_states_1.
ZG)((0,_model_run_2.mh)(task).condition)]]++;return counts}function progressWords(tasks){if(tasks.length===0)return"";const{
succeeded,...others}=countTasks(tasks);return[`${succeeded} of ${taskCount(tasks.length)} succeeded`,...countWords(others)].
join(", ")}function tallyWords(tasks){return tasks.length===0?"":`${taskCount(tasks.length)}: ${countWords(countTasks(tasks)).
join(", ")}`}function countWords(counts){return Object.entries(counts).flatMap(([word,count])=>count>0?[`${count} ${word}`]:
[])}function taskStatus(task){const{condition}=(0,_model_run_2.mh)(task),words=[(0,_states_1.kV)(condition)+reason(condition),
progress(task,condition)];return{icon:(0,_states_1.ZG)(condition),text:words.filter(Boolean).join(", ")}}const EMPTY_CODES=new Set(
["RUN_EXECUTION_ERROR","SKIPPED"]);function reason({phase,code,result,verdict}){return phase!=="ended"||!code||!result||
code===result||verdict?.kind==="success"||EMPTY_CODES.has(code)?"":` (${code})`}function progress({outcome,iterations},{
phase,verdict}){if(outcome)return`outcome ${outcome}`;if(!iterations||verdict?.kind==="not-run")return"";const{total,succeeded,
failed}=iterations;return total===0?phase==="ended"?"no iterations":"":failed>0?`${failed} of ${total} iterations failed`:
phase==="ended"?`${succeeded} of ${total} iterations`:`${succeeded} of ${total} iterations done`}function timeSplit(attempt){
return[["queued",attempt.queuedMs],["cluster",attempt.setupMs],["running",attempt.runMs]].flatMap(([name,ms])=>ms!==void 0&&
Math.round(ms)>0?[`${name} ${(0,_text_duration_0.a)(ms)}`]:[]).join(", ")}const NOTHING_TO_RUN="The change touches none \
of the notebooks that `notebook-path` names, so nothing was started (`changed-only`).";function splitBeside(took,attempt){
const split=timeSplit(attempt);return split===`running ${took}`?"":split}function usualWords(usualMs){if(usualMs===void 0)
return"";const step=STEPS_MS.find(ms=>usualMs>=ms*LEAST_STEPS)??1;return`usually ${(0,_text_duration_0.a)(Math.round(usualMs/
step)*step)}`}const STEPS_MS=[10*6e4,6e4,1e4,1e3],LEAST_STEPS=10})};
