export const id=411;export const ids=[411,975];export const modules={975:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);__webpack_require__.d(__webpack_exports__,{askChangedFiles:()=>askChangedFiles,
connectGithub:()=>connectGithub});var redact=__webpack_require__(8944);var user_agent=__webpack_require__(79);var deadline=__webpack_require__(
219);var cut=__webpack_require__(9967);var failure=__webpack_require__(6085);var plain=__webpack_require__(4395);var fields=__webpack_require__(
5486);var github_refusal=__webpack_require__(8595);;const DEADLINE_MS=3e4;const MOST_OF_PULL_REQUEST=3e3;const MOST_OF_COMPARISON=300;
const FILES_A_PAGE=100;const MOST_TRIES=3;const LONGEST_WAIT_MS=5e3;const LONGEST_SAID=200;async function changedFiles(github,repository,change,{
signal,clock}){if(change.kind==="none")return unknown(change.reason);const[owner="",repo=""]=repository.split("/");if(!owner||
!repo)return unknown("the repository is not known (GITHUB_REPOSITORY)");try{return await(0,deadline.N)(clock,DEADLINE_MS,
signal,stop=>{const ask=(route,parameters)=>askPatiently(github,{signal:stop,clock},route,{owner,repo,...parameters});return change.
kind==="pull-request"?filesOfPullRequest(ask,change):filesBetween(ask,change)})}catch(error){signal.throwIfAborted();return whyUnknown(
error,change)}}async function filesOfPullRequest(ask,{number,head}){const of={pull_number:number};const now=(0,fields.P)(
await ask("GET /repos/{owner}/{repo}/pulls/{pull_number}",of));const headNow=(0,fields.P)(now.head).sha;if(typeof headNow!==
"string")return unknown("GitHub’s answer is not a pull request");if(head!==void 0&&headNow!==head)return unknown("the \
pull request has another head commit by now than the one under test");const files=[];for(let page=1;files.length<MOST_OF_PULL_REQUEST;page++){
const route="GET /repos/{owner}/{repo}/pulls/{pull_number}/files";const some=readFiles(await ask(route,{...of,per_page:FILES_A_PAGE,
page}));if(!some)return unreadable();files.push(...some);if(some.length<FILES_A_PAGE)break}if(files.length>=MOST_OF_PULL_REQUEST)
return cutOff(MOST_OF_PULL_REQUEST);if(files.length!==now.changed_files)return unknown(`GitHub lists ${files.length} cha\
nged files, but counts ${describeCount(now.changed_files)}`);return{kind:"known",files}}async function filesBetween(ask,{
base,head}){const parameters={basehead:`${base}...${head}`,per_page:1,page:1};const{files:listed,status}=(0,fields.P)(await ask(
"GET /repos/{owner}/{repo}/compare/{basehead}",parameters));const files=readFiles(listed);if(!files)return unreadable();
if(status!=="ahead"&&status!=="identical")return unknown("the earlier commit is not part of the later one");return files.
length>=MOST_OF_COMPARISON?cutOff(MOST_OF_COMPARISON):{kind:"known",files}}async function askPatiently(github,{signal,clock},route,parameters){
for(let tries=1;;tries++){try{return(await github.request(route,{...parameters,request:{signal}})).data}catch(error){signal.
throwIfAborted();const waitMs=(0,github_refusal.Ko)(error,clock.now());if(tries>=MOST_TRIES||waitMs>LONGEST_WAIT_MS)throw error;
await clock.sleep(waitMs,signal);signal.throwIfAborted()}}}function readFiles(listed){const files=Array.isArray(listed)?
listed.map(readFile):[void 0];return files.every(file=>file!==void 0)?files:void 0}function readFile(entry){const{filename,
previous_filename:previous,status}=(0,fields.P)(entry);if(!isName(filename)||status==="renamed"&&!isName(previous))return void 0;
return{path:filename,...isName(previous)&&{previousPath:previous},status:typeof status==="string"?status:""}}const PERMISSIONS={
"pull-request":"pull-requests: read",compare:"contents: read"};function whyUnknown(error,{kind}){const refusal=(0,github_refusal.
ni)(error);if(!refusal)return unknown(`GitHub could not be asked (${said((0,failure.U)(error))})`);const{status,isLimit}=refusal;
const words=(0,github_refusal.Z9)(refusal);if(isLimit)return unknown(`too many requests were made with this token (${words}\
)`);if(status===403||status===404)return unknown(words,PERMISSIONS[kind]);return unknown(words)}function unknown(reason,missingPermission){
return{kind:"unknown",reason,...missingPermission&&{missingPermission}}}function cutOff(most){return unknown(`the change\
 touches ${most.toLocaleString("en-US")} files or more, and GitHub lists no more than that`)}function unreadable(){return unknown(
"GitHub’s answer is not a list of files")}function describeCount(count){return typeof count==="number"?String(count):"\
none"}function said(text){return(0,plain.TN)((0,cut.VI)(text,LONGEST_SAID))}function isName(value){return typeof value===
"string"&&value!==""}var dist_src=__webpack_require__(2813);var dist_bundle=__webpack_require__(3779);;const fetch_DEADLINE_MS=1e4;
const MOST_REDIRECTS=3;function createFetch({apiUrl,transport,clock,signal}){const{origin}=new URL(apiUrl);return(url,{method,
headers,body,signal:ownSignal})=>{const canceled=AbortSignal.any([signal,ownSignal].filter(each=>each!==void 0));return(0,
deadline.N)(clock,fetch_DEADLINE_MS,canceled,async stop=>{let target=url;for(let hops=0;hops<=MOST_REDIRECTS;hops++){checkOrigin(
target,origin);const response=await transport.send({method,url:target,headers,body},stop);const next=redirectOf(response,
target);if(next===void 0)return answerOf(response,target);target=next}throw new Error(`more than ${MOST_REDIRECTS} redir\
ects`)})}}function checkOrigin(url,origin){const{origin:other}=new URL(url);if(other!==origin)throw new Error(`${other} \
is not ${origin}: nothing was sent there`)}function redirectOf({status,headers},from){if(status<300||status>399||status===
304)return void 0;const location=URL.parse(headers.location??"",from);if(![301,302,307,308].includes(status)||!headers.location||
!location)throw new Error(`a redirect (${status}) that leads nowhere`);return location.href}function answerOf({status,headers,
body},url){return{status,url,headers:new Map(Object.entries(headers)),text:()=>Promise.resolve(body),arrayBuffer:()=>Promise.
resolve(new TextEncoder().encode(body).buffer)}};function createGithub(options){const octokit=new(dist_src.E.plugin(dist_bundle.
ud))({auth:options.token,baseUrl:withoutSlash(options.apiUrl),log:SILENT,request:{fetch:createFetch(options),log:SILENT}});
octokit.hook.error("request",(error,{request})=>{options.signal?.throwIfAborted();request.signal?.throwIfAborted();throw error});
octokit.hook.after("request",({data,status,url},{method})=>{if(!isJson(data))throw new Error(`GitHub answered ${method} ${url}\
 with ${status}, but not with JSON`)});return octokit}const SILENT={debug:()=>void 0,info:()=>void 0,warn:()=>void 0,error:()=>void 0};
function withoutSlash(url){return url.endsWith("/")?withoutSlash(url.slice(0,-1)):url}function isJson(data){return typeof data===
"string"?data==="":!(data instanceof ArrayBuffer)};function connectGithub({env,clock,createTransport},{githubToken,context},signal){
const transport=createTransport((0,user_agent.N)(env,"github-token"));try{const github=createGithub({apiUrl:context.apiUrl,
token:githubToken,transport,clock,signal});return{github,close:()=>transport.close()}}catch(error){transport.close();throw error}}
async function askChangedFiles(world,asking,signal){const{githubToken,context}=asking;if(githubToken==="")return{kind:"u\
nknown",reason:"the input `github-token` is empty, so GitHub cannot be asked"};const hide=(0,redact.Q0)([githubToken]);let close=()=>void 0;
try{const connection=connectGithub(world,asking,signal);close=connection.close;const{clock}=world;const changed=await changedFiles(
connection.github,context.repository,context.change,{signal,clock});return changed.kind==="unknown"?{...changed,reason:hide(
changed.reason)}:changed}catch(error){signal.throwIfAborted();return{kind:"unknown",reason:hide(`GitHub could not be ask\
ed (${(0,failure.U)(error)})`)}}finally{close()}}}),4832:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$:()=>commentChannel,i:()=>statusChannel});var settings=__webpack_require__(1149);
var redact=__webpack_require__(8944);var fields=__webpack_require__(5486);var github_refusal=__webpack_require__(8595);;
const A_PAGE=100;const ACTIONS_BOT="github-actions[bot]";async function bringUpToDate(github,{repository,pullRequest,marker},{
body,isWanted},signal){const[owner="",repo=""]=repository.split("/");const at={owner,repo,request:{signal}};const found=await findOwn(
github,{...at,issue_number:pullRequest},marker);if(found){if(comparable(found.body)===comparable(body))return;const route="\
PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}";await github.request(route,{...at,comment_id:found.id,body})}else if(isWanted){
const route="POST /repos/{owner}/{repo}/issues/{issue_number}/comments";await github.request(route,{...at,issue_number:pullRequest,
body})}}async function findOwn(github,of,marker){const marked=[];const route="GET /repos/{owner}/{repo}/issues/{issue_nu\
mber}/comments";for(let page=1;;page++){const{data}=await github.request(route,{...of,per_page:A_PAGE,page});marked.push(
...readComments(data).filter(({body})=>comparable(body).endsWith(marker)));if(data.length<A_PAGE)break}if(marked.length===
0)return void 0;const login=await ownLogin(github,of.request);return marked.find(comment=>comment.login===login)}async function ownLogin(github,request){
try{const{viewer}=(0,fields.P)(await github.graphql("query { viewer { login } }",{request}));const{login}=(0,fields.P)(viewer);
return typeof login==="string"?login:ACTIONS_BOT}catch(error){request.signal.throwIfAborted();const refusal=(0,github_refusal.
ni)(error);const isRefused=refusal?refusal.status<500&&!refusal.isLimit:(0,fields.P)(error).name===GRAPHQL_ERROR;if(isRefused)
return ACTIONS_BOT;throw error}}const GRAPHQL_ERROR="GraphqlResponseError";function readComments(data){if(!Array.isArray(
data))throw new Error("GitHub’s answer is not a list of comments");return data.flatMap(entry=>{const{id:id2,body,user}=(0,
fields.P)(entry);const{login}=(0,fields.P)(user);return typeof id2==="number"&&typeof body==="string"&&typeof login==="s\
tring"?[{id:id2,body,login}]:[]})}function comparable(body){return body.replaceAll("\r\n","\n").trimEnd()};async function setStatus(github,{
repository,sha,context},{state,description,url},signal){const[owner="",repo=""]=repository.split("/");const status={state,
context,description,...url!==void 0&&{target_url:url}};await github.request("POST /repos/{owner}/{repo}/statuses/{sha}",
{owner,repo,sha,...status,request:{signal}})}var ask_github=__webpack_require__(975);var app_asked=__webpack_require__(9003);
;function commentChannel(world,commands,asked,marker){const pullRequest=(0,app_asked.g0)(asked);if(pullRequest===void 0)
return void 0;const place={repository:asked.context.repository,pullRequest,marker};const what=`The comment on pull reque\
st #${pullRequest} could not be written`;return channelOf(world,commands,asked,{what,permission:"pull-requests: write"},
(github,end,signal)=>bringUpToDate(github,place,{...end,body:hideSecrets(world,asked)(end.body)},signal))}function statusChannel(world,commands,asked){
const context=(0,app_asked.Er)(asked);if(context===void 0)return void 0;const place={repository:asked.context.repository,
sha:asked.context.sha,context};const what=`The commit status ${context} could not be set`;return channelOf(world,commands,
asked,{what,permission:"statuses: write"},(github,status,signal)=>setStatus(github,place,{...status,description:hideSecrets(
world,asked)(status.description)},signal))}function channelOf(world,commands,asked,{what,permission},send){if(asked.githubToken===
""){commands.warning(`${what}: the input \`github-token\` is empty.`);return void 0}const hide=hideSecrets(world,asked);
let connection;return{clock:world.clock,async put(end,signal){connection??=(0,ask_github.connectGithub)(world,asked);await send(
connection.github,end,signal)},warn(error,rest){const{withheld}=asked.context;commands.warning(hide(`${what}: ${(0,github_refusal.
GR)(error,{permission,withheld})} ${rest}`))},close:()=>connection?.close()}}function hideSecrets({env},{githubToken}){return(0,
redact.Q0)([githubToken,...(0,settings.Fj)(env,void 0)])}}),5486:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{P:()=>fieldsOf});function fieldsOf(value){return typeof value==="object"&&value!==
null?value:{}}}),8595:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{GR:()=>whyNotDone,Ko:()=>retryWaitMs,Z9:()=>wordsOf,ni:()=>readRefusal});var _text_cut_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
9967);var _text_failure_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(6085);var _text_plain_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
4395);var _fields_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(5486);function readRefusal(error){const answer=answerOf(
error);if(!answer)return void 0;const{status,headers,message}=answer;const isLimit=status===429||status===403&&(headers["\
retry-after"]!==void 0||headers["x-ratelimit-remaining"]==="0"||/\brate limit/i.test(message));return{status,message,isLimit}}
function wordsOf({status,message}){const words=said(message);return words===""?`GitHub answered ${status}`:`GitHub answe\
red ${status}: ${words}`}const LONGEST_SAID=300;function whyNotDone(error,{permission,withheld}){const refusal=readRefusal(
error);if(!refusal)return`GitHub did not answer as it should: ${said((0,_text_failure_js__WEBPACK_IMPORTED_MODULE_1__.U)(
error))}.`;const{status,message,isLimit}=refusal;const words=`${wordsOf(refusal)}.`;if(isLimit)return`Too many requests \
were made with this token. ${words}`;if(status===401)return`${words} Give a valid token as \`github-token\`, or leave that\
 input out.`;if(status!==403&&status!==404||/\blocked\b/i.test(message))return words;const reason=withheld&&`${WITHHELD[withheld]}\
 are given a token that may only read. `;return`${words} ${reason??""}It takes \`permissions: {${permission}}\` in the jo\
b.`}const WITHHELD={fork:"Pull requests of forks",dependabot:"Pull requests of Dependabot"};function said(text){return(0,
_text_cut_js__WEBPACK_IMPORTED_MODULE_2__.hT)((0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__.TN)((0,_text_cut_js__WEBPACK_IMPORTED_MODULE_2__.
VI)(text,LONGEST_SAID)),".")}const SOON_MS=1e3;const LIMIT_WAIT_MS=6e4;function retryWaitMs(error,now){const refusal=readRefusal(
error);if(!refusal)return SOON_MS;if(refusal.status>=500)return SOON_MS;if(!refusal.isLimit)return Infinity;const headers=answerOf(
error)?.headers??{};const seconds=Number(headers["retry-after"]??NaN);if(seconds>=0)return Math.max(SOON_MS,seconds*1e3);
const resetAt=headers["x-ratelimit-remaining"]==="0"?Number(headers["x-ratelimit-reset"]??NaN)*1e3:NaN;return resetAt>=0?
Math.max(SOON_MS,resetAt-now):LIMIT_WAIT_MS}function answerOf(error){const{response}=(0,_fields_js__WEBPACK_IMPORTED_MODULE_3__.
P)(error);const{status,headers,data}=(0,_fields_js__WEBPACK_IMPORTED_MODULE_3__.P)(response);if(typeof status!=="number")
return void 0;const{message,errors}=(0,_fields_js__WEBPACK_IMPORTED_MODULE_3__.P)(data);const messages=[message,...(Array.
isArray(errors)?errors:[]).map(one=>(0,_fields_js__WEBPACK_IMPORTED_MODULE_3__.P)(one).message)];const texts=messages.filter(
one=>typeof one==="string"&&one!=="");return{status,headers:(0,_fields_js__WEBPACK_IMPORTED_MODULE_3__.P)(headers),message:texts.
join(": ")}}}),8725:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{L:()=>putEnd,c:()=>sayEnd});var refusal=__webpack_require__(8595);var deadline=__webpack_require__(
219);;async function untilDone(clock,limitMs,act){const until=clock.now()+limitMs;let last;try{return await(0,deadline.N)(
clock,limitMs,void 0,async stop=>{for(;;){try{return await act(stop)}catch(error){stop.throwIfAborted();last=error;const waitMs=(0,
refusal.Ko)(error,clock.now());if(clock.now()+waitMs>=until)throw error;await clock.sleep(waitMs,stop);stop.throwIfAborted()}}})}catch(error){
throw last??error}};function putEnd({clock,put,limitMs},end){return untilDone(clock,limitMs,stop=>put(end,stop))}async function sayEnd(channel,rest,say){
const{clock,onFailure,left,close}=channel;left({kind:"end",end:rest,isWarned:false});try{await say();left(void 0)}catch(error){
const isForGood=(0,refusal.Ko)(error,clock.now())===Infinity;onFailure(error,isForGood);left(isForGood?void 0:{kind:"end",
end:rest,isWarned:true})}finally{close()}}}),1758:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{GJ:()=>COMMENT_BYTES,kk:()=>SAVED_COMMENT_BYTES,wQ:()=>renderComment});var _model_run_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(
60);var _text_cut_js__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(9967);var _text_duration_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
5111);var _text_plain_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(4395);var _summary_blocks_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
4899);var _summary_failures_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(2274);var _summary_opening_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
8209);var _summary_room_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(7474);var _summary_table_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
6593);var _text_markdown_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(5235);var _text_words_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(
2181);const COMMENT_BYTES=6e4;const SAVED_COMMENT_BYTES=8e3;const MOST_ROWS=25;const MOST_FAILURES=10;const LONGEST_ERROR=1500;
const LONGEST_CELL=1500;const LONGEST_PRINTED=2500;const LONGEST_TESTS=2e3;const LONGEST_MATRIX=100;const SHORT_SHA=7;function renderComment(outcome,facts){
const{run}=outcome;const foot=(0,_summary_blocks_js__WEBPACK_IMPORTED_MODULE_2__.oR)([footer(run,facts),facts.marker]);const room=new _summary_room_js__WEBPACK_IMPORTED_MODULE_8__.
W(facts.most);const head=opening(outcome,facts);room.take(head);room.take(foot);const failures=run?takeFailures(run,room,
facts):[];const table=run?taskRows(run):"";return(0,_summary_blocks_js__WEBPACK_IMPORTED_MODULE_2__.oR)([head,room.take(
table)?table:"",...failures,foot])}const STOPPED={icon:"canceled",words:": the step was stopped"};function opening(outcome,{
isStopped}){const{run}=outcome;const isUnexplained=outcome.kind==="failed"&&!outcome.run.tasks.some(_summary_failures_js__WEBPACK_IMPORTED_MODULE_3__.
f3);return(0,_summary_blocks_js__WEBPACK_IMPORTED_MODULE_2__.oR)([`### ${(0,_summary_opening_js__WEBPACK_IMPORTED_MODULE_4__.
Pl)(run,isStopped?STOPPED:(0,_summary_opening_js__WEBPACK_IMPORTED_MODULE_4__.DD)(outcome))}`,...isStopped?stopped(outcome):
(0,_summary_opening_js__WEBPACK_IMPORTED_MODULE_4__.Qb)(outcome),...isUnexplained?(0,_summary_opening_js__WEBPACK_IMPORTED_MODULE_4__.
d8)(outcome,[]):[],run&&tally(run)])}function stopped(outcome){const isUnknown=outcome.kind==="canceled"&&outcome.fate===
"unknown";return["The step was ended from outside before it had said how its run ended.",...isUnknown?["What became of t\
he run is not known: look for it in the workspace."]:(0,_summary_opening_js__WEBPACK_IMPORTED_MODULE_4__.Qb)(outcome)]}function tally(run){
const told=(0,_text_words_js__WEBPACK_IMPORTED_MODULE_7__.c_)(run.tasks);return[told&&`**${told}**`,run.totalMs===void 0?
"":(0,_text_duration_js__WEBPACK_IMPORTED_MODULE_0__.a)(run.totalMs)].filter(Boolean).join(" · ")}function taskRows({tasks}){
if(tasks.length<2)return"";const isMany=tasks.length>MOST_ROWS;const inOrder=(0,_summary_table_js__WEBPACK_IMPORTED_MODULE_5__.
se)(tasks);const shown=isMany?inOrder.filter(isInteresting).slice(0,MOST_ROWS):inOrder;if(shown.length===0)return"";const others=tasks.
filter(task=>!shown.includes(task));const rows=shown.map(task=>`| ${(0,_summary_blocks_js__WEBPACK_IMPORTED_MODULE_2__.I9)(
task)} | ${(0,_summary_blocks_js__WEBPACK_IMPORTED_MODULE_2__.PU)(task)} | ${(0,_summary_blocks_js__WEBPACK_IMPORTED_MODULE_2__.
c2)(task)} | ${took(task)} |`);const rest=others.length>0?[`| | and ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_7__.c_)(
others).replace(/^\d+/,"$& other")} | | |`]:[];return["| | Task | Result | Time |","| :--- | :--- | :--- | :--- |",...rows,
...rest].join("\n")}function isInteresting(task){const kind=(0,_model_run_js__WEBPACK_IMPORTED_MODULE_9__.mh)(task).condition.
verdict?.kind;return kind!=="success"&&kind!=="not-run"}function took(task){const{totalMs,condition}=(0,_model_run_js__WEBPACK_IMPORTED_MODULE_9__.
mh)(task);return totalMs===void 0||condition.verdict?.kind==="not-run"?"":(0,_summary_table_js__WEBPACK_IMPORTED_MODULE_5__.
D_)((0,_text_duration_js__WEBPACK_IMPORTED_MODULE_0__.a)(totalMs))}function takeFailures(run,room,facts){const causes=(0,
_summary_failures_js__WEBPACK_IMPORTED_MODULE_3__.cZ)(run.tasks.filter(_summary_failures_js__WEBPACK_IMPORTED_MODULE_3__.
f3));const blocks=[];const rest="More failures are in the summary of the workflow run.";for(const cause of causes.slice(
0,MOST_FAILURES)){const block=failure(cause,facts);if(!room.take(block,Buffer.byteLength(rest)))break;blocks.push(block)}
return blocks.length<causes.length?[...blocks,rest]:blocks}function failure(cause,{context}){const[task]=cause;const{cell}=task.
output??{};const tests=(0,_summary_failures_js__WEBPACK_IMPORTED_MODULE_3__.zk)(task,LONGEST_TESTS,context);return(0,_summary_blocks_js__WEBPACK_IMPORTED_MODULE_2__.
oR)([`#### ${(0,_summary_failures_js__WEBPACK_IMPORTED_MODULE_3__.Wm)(cause)}`,(0,_summary_failures_js__WEBPACK_IMPORTED_MODULE_3__.
Xf)(cause,context),(0,_summary_failures_js__WEBPACK_IMPORTED_MODULE_3__.QK)((0,_summary_failures_js__WEBPACK_IMPORTED_MODULE_3__.
Mz)(task),LONGEST_ERROR),tests,cell&&tests===""?failedCell(cell):""])}function failedCell({source,printed}){const shownSource=(0,
_text_plain_js__WEBPACK_IMPORTED_MODULE_1__.A4)(source,LONGEST_CELL);const shownPrinted=(0,_text_cut_js__WEBPACK_IMPORTED_MODULE_10__.
pJ)(printed,LONGEST_PRINTED);return(0,_summary_blocks_js__WEBPACK_IMPORTED_MODULE_2__.oR)([shownSource.trim()&&`The cell\
 that failed:

${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_6__.EU)(shownSource)}`,shownPrinted.trim()&&`It printed:

${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_6__.EU)(shownPrinted)}`])}function footer(run,{context,leg}){const{serverUrl,
repository,sha,url,runAttempt}=context;const commit=/^[\da-f]{7,}$/.test(sha)?(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_6__.
q)(`<code>${sha.slice(0,SHORT_SHA)}</code>`,`${serverUrl}/${repository}/commit/${sha}`):"";const attempt=Number(runAttempt)>
1?` (attempt ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_6__.X1)(runAttempt)})`:"";return[run&&(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_6__.
nf)(`Run ${run.runId}`,run.url),`${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_6__.nf)("workflow run",url)}${attempt}`,
commit&&`commit ${commit}`,(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_6__.X1)((0,_text_cut_js__WEBPACK_IMPORTED_MODULE_10__.
ml)(stepName(context,leg),_summary_blocks_js__WEBPACK_IMPORTED_MODULE_2__.B6))].filter(Boolean).join(" · ")}function stepName({
workflow,job,step},{matrix}){const values=matrixValues(matrix);const leg=values?` (${(0,_text_cut_js__WEBPACK_IMPORTED_MODULE_10__.
ml)(values,LONGEST_MATRIX)})`:"";return[workflow,`${job}${leg}`,step.startsWith("__")?"":step].filter(Boolean).join(" / ")}
function matrixValues(matrix){try{const values=JSON.parse(matrix);if(typeof values!=="object"||values===null)return"";return Object.
values(values).map(value=>typeof value==="object"?JSON.stringify(value):String(value)).join(", ")}catch{return""}}}),4363:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{U:()=>stepKey,w:()=>markerOf});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
7598);function stepKey(context,{matrix}){const{serverUrl,repository,workflow,job,orchestration,step}=context;const parts={
server:serverUrl,repository,workflow,job,matrix,orchestration,step};return(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(
"sha256").update(JSON.stringify(parts)).digest("hex").slice(0,32)}function markerOf(key){return`<!-- databricks-run ${key}\
 -->`}}),5796:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Bk:()=>progressKey,Cy:()=>endStatus,Ux:()=>progressStatus,Yf:()=>stoppedStatus,tn:()=>startingStatus});var _model_run_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
60);var _text_cut_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(9967);var _text_duration_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
5111);var _text_plain_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(4395);var _text_states_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
2556);var _text_words_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(2181);const MOST_CHARACTERS=140;const LONGEST_URL=2e3;
const LONGEST_KEY=40;function startingStatus(page){return status("pending","Starting","",page)}function progressStatus(run,now,page){
const done=run.tasks.filter(task=>(0,_model_run_js__WEBPACK_IMPORTED_MODULE_4__.mh)(task).condition.phase==="ended").length;
const{failed}=(0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__.g6)(run.tasks);const words=[run.tasks.length>0?`${done} of ${(0,
_text_words_js__WEBPACK_IMPORTED_MODULE_3__.nc)(run.tasks.length)} done`:"Started",failed>0?`${failed} failed`:"",run.startedAt===
void 0?"":(0,_text_duration_js__WEBPACK_IMPORTED_MODULE_0__.a)(wholeSeconds(now-run.startedAt))];return status("pending",
words.filter(Boolean).join(", "),run.url,page)}function wholeSeconds(ms){return Math.floor(ms/1e3)*1e3}function progressKey({
tasks,condition}){const ended=tasks.filter(task=>(0,_model_run_js__WEBPACK_IMPORTED_MODULE_4__.mh)(task).condition.phase===
"ended");return[condition.phase,ended.length,tasks.length,(0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__.g6)(tasks).failed].
join(" ")}function endStatus(outcome,page){const{run}=outcome;return status(stateOf(outcome),wordsOf(outcome),run?.url??
"",page)}function stoppedStatus(run,page){const{phase,result,verdict}=run?.condition??{};const end=phase==="ended"&&result?
`; the run ended as ${result}`:"";const isRed=verdict?.kind==="failure"&&verdict.failure!=="run-canceled"&&!verdict.unknown;
return status(isRed?"failure":"error",`The step was stopped${end}`,run?.url??"",page)}function status(state,words,url,page){
const target=[url,page].find(address=>/^https?:\/\//.test(address)&&address.length<=LONGEST_URL);const description=(0,_text_cut_js__WEBPACK_IMPORTED_MODULE_5__.
ml)((0,_text_plain_js__WEBPACK_IMPORTED_MODULE_1__.TN)(words),MOST_CHARACTERS);return{state,description,...target!==void 0&&
{url:target}}}function stateOf(outcome){switch(outcome.kind){case"succeeded":case"nothing-to-run":return"success";case"s\
tarted":return"pending";case"failed":return outcome.unknown||outcome.failure==="run-canceled"?"error":"failure";case"tim\
ed-out":return"failure";case"canceled":case"refused":return"error"}}function wordsOf(outcome){switch(outcome.kind){case"\
succeeded":{const{run,withFailures}=outcome;const words=withFailures?"Succeeded with failures":"Succeeded";return`${words}${inTime(
run)}${run.tasks.length>0?` (${extent(run)})`:""}`}case"nothing-to-run":return"Nothing to run: the change touches none o\
f the notebooks";case"started":return"Started; this step does not wait for the end";case"failed":{const{run,error,unknown,
failure}=outcome;const task=(0,_model_run_js__WEBPACK_IMPORTED_MODULE_4__.gV)(run.tasks);const name=task?`${(0,_text_cut_js__WEBPACK_IMPORTED_MODULE_5__.
ml)((0,_text_plain_js__WEBPACK_IMPORTED_MODULE_1__.TN)(task.key),LONGEST_KEY,"both")}: `:"";const end=unknown?`ended as ${run.
condition.result}`:_text_states_js__WEBPACK_IMPORTED_MODULE_2__.x[failure].words;const reason=error?` – ${name}${error}`:
"";return`${end.replace(/^[a-z]/,first=>first.toUpperCase())}${inTime(run)}${reason}`}case"timed-out":return`Not done af\
ter ${(0,_text_duration_js__WEBPACK_IMPORTED_MODULE_0__.a)(outcome.afterMs)}, which is all that timeout allows`;case"can\
celed":return"The workflow was canceled";case"refused":return outcome.error.message}}function inTime({totalMs}){return totalMs===
void 0?"":` after ${(0,_text_duration_js__WEBPACK_IMPORTED_MODULE_0__.a)(totalMs)}`}function extent({tasks}){const{failed}=(0,
_text_words_js__WEBPACK_IMPORTED_MODULE_3__.g6)(tasks);return failed>0?`${failed} of ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__.
nc)(tasks.length)} failed`:(0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__.nc)(tasks.length)}})};
