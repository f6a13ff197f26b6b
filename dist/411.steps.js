"use strict";exports.id=411,exports.ids=[411,975],exports.modules={975:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{askChangedFiles:()=>askChangedFiles,
connectGithub:()=>connectGithub});var redact=__webpack_require__(8944),user_agent=__webpack_require__(79),deadline=__webpack_require__(
219),cut=__webpack_require__(9967),failure=__webpack_require__(6085),plain=__webpack_require__(4395),fields=__webpack_require__(
5486),github_refusal=__webpack_require__(8595);const DEADLINE_MS=3e4,MOST_OF_PULL_REQUEST=3e3,MOST_OF_COMPARISON=300,FILES_A_PAGE=100,
MOST_TRIES=3,LONGEST_WAIT_MS=5e3,LONGEST_SAID=200;async function changedFiles(github,repository,change,{signal,clock}){if(change.
kind==="none")return unknown(change.reason);const[owner="",repo=""]=repository.split("/");if(!owner||!repo)return unknown(
"the repository is not known (GITHUB_REPOSITORY)");try{return await(0,deadline.N)(clock,DEADLINE_MS,signal,stop=>{const ask=(route,parameters)=>askPatiently(
github,{signal:stop,clock},route,{owner,repo,...parameters});return change.kind==="pull-request"?filesOfPullRequest(ask,
change):filesBetween(ask,change)})}catch(error){return signal.throwIfAborted(),whyUnknown(error,change)}}async function filesOfPullRequest(ask,{
number,head}){const of={pull_number:number},now=(0,fields.P)(await ask("GET /repos/{owner}/{repo}/pulls/{pull_number}",of)),
headNow=(0,fields.P)(now.head).sha;if(typeof headNow!="string")return unknown("GitHub\u2019s answer is not a pull request");
if(head!==void 0&&headNow!==head)return unknown("the pull request has another head commit by now than the one under test");
const files=[];for(let page=1;files.length<MOST_OF_PULL_REQUEST;page++){const some=readFiles(await ask("GET /repos/{owne\
r}/{repo}/pulls/{pull_number}/files",{...of,per_page:FILES_A_PAGE,page}));if(!some)return unreadable();if(files.push(...some),
some.length<FILES_A_PAGE)break}return files.length>=MOST_OF_PULL_REQUEST?cutOff(MOST_OF_PULL_REQUEST):files.length!==now.
changed_files?unknown(`GitHub lists ${files.length} changed files, but counts ${describeCount(now.changed_files)}`):{kind:"\
known",files}}async function filesBetween(ask,{base,head}){const parameters={basehead:`${base}...${head}`,per_page:1,page:1},
{files:listed,status}=(0,fields.P)(await ask("GET /repos/{owner}/{repo}/compare/{basehead}",parameters)),files=readFiles(
listed);return files?status!=="ahead"&&status!=="identical"?unknown("the earlier commit is not part of the later one"):files.
length>=MOST_OF_COMPARISON?cutOff(MOST_OF_COMPARISON):{kind:"known",files}:unreadable()}async function askPatiently(github,{
signal,clock},route,parameters){for(let tries=1;;tries++)try{return(await github.request(route,{...parameters,request:{signal}})).
data}catch(error){signal.throwIfAborted();const waitMs=(0,github_refusal.Ko)(error,clock.now());if(tries>=MOST_TRIES||waitMs>
LONGEST_WAIT_MS)throw error;await clock.sleep(waitMs,signal),signal.throwIfAborted()}}function readFiles(listed){const files=Array.
isArray(listed)?listed.map(readFile):[void 0];return files.every(file=>file!==void 0)?files:void 0}function readFile(entry){
const{filename,previous_filename:previous,status}=(0,fields.P)(entry);if(!(!isName(filename)||status==="renamed"&&!isName(
previous)))return{path:filename,...isName(previous)&&{previousPath:previous},status:typeof status=="string"?status:""}}const PERMISSIONS={
"pull-request":"pull-requests: read",compare:"contents: read"};function whyUnknown(error,{kind}){const refusal=(0,github_refusal.
ni)(error);if(!refusal)return unknown(`GitHub could not be asked (${said((0,failure.U)(error))})`);const{status,isLimit}=refusal,
words=(0,github_refusal.Z9)(refusal);return isLimit?unknown(`too many requests were made with this token (${words})`):status===
403||status===404?unknown(words,PERMISSIONS[kind]):unknown(words)}function unknown(reason,missingPermission){return{kind:"\
unknown",reason,...missingPermission&&{missingPermission}}}function cutOff(most){return unknown(`the change touches ${most.
toLocaleString("en-US")} files or more, and GitHub lists no more than that`)}function unreadable(){return unknown("GitHu\
b\u2019s answer is not a list of files")}function describeCount(count){return typeof count=="number"?String(count):"none"}
function said(text){return(0,plain.TN)((0,cut.VI)(text,LONGEST_SAID))}function isName(value){return typeof value=="strin\
g"&&value!==""}var dist_src=__webpack_require__(2813),dist_bundle=__webpack_require__(3779);const fetch_DEADLINE_MS=1e4,
MOST_REDIRECTS=3;function createFetch({apiUrl,transport,clock,signal}){const{origin}=new URL(apiUrl);return(url,{method,
headers,body,signal:ownSignal})=>{const canceled=AbortSignal.any([signal,ownSignal].filter(each=>each!==void 0));return(0,deadline.
N)(clock,fetch_DEADLINE_MS,canceled,async stop=>{let target=url;for(let hops=0;hops<=MOST_REDIRECTS;hops++){checkOrigin(
target,origin);const response=await transport.send({method,url:target,headers,body},stop),next=redirectOf(response,target);
if(next===void 0)return answerOf(response,target);target=next}throw new Error(`more than ${MOST_REDIRECTS} redirects`)})}}
function checkOrigin(url,origin){const{origin:other}=new URL(url);if(other!==origin)throw new Error(`${other} is not ${origin}\
: nothing was sent there`)}function redirectOf({status,headers},from){if(status<300||status>399||status===304)return;const location=URL.
parse(headers.location??"",from);if(![301,302,307,308].includes(status)||!headers.location||!location)throw new Error(`a\
 redirect (${status}) that leads nowhere`);return location.href}function answerOf({status,headers,body},url){return{status,
url,headers:new Map(Object.entries(headers)),text:()=>Promise.resolve(body),arrayBuffer:()=>Promise.resolve(new TextEncoder().
encode(body).buffer)}}function createGithub(options){const octokit=new(dist_src.E.plugin(dist_bundle.ud))({auth:options.
token,baseUrl:withoutSlash(options.apiUrl),log:SILENT,request:{fetch:createFetch(options),log:SILENT}});return octokit.hook.
error("request",(error,{request})=>{throw options.signal?.throwIfAborted(),request.signal?.throwIfAborted(),error}),octokit.
hook.after("request",({data,status,url},{method})=>{if(!isJson(data))throw new Error(`GitHub answered ${method} ${url} w\
ith ${status}, but not with JSON`)}),octokit}const SILENT={debug:()=>{},info:()=>{},warn:()=>{},error:()=>{}};function withoutSlash(url){
return url.endsWith("/")?withoutSlash(url.slice(0,-1)):url}function isJson(data){return typeof data=="string"?data==="":
!(data instanceof ArrayBuffer)}function connectGithub({env,clock,createTransport},{githubToken,context},signal){const transport=createTransport(
(0,user_agent.N)(env,"github-token"));try{return{github:createGithub({apiUrl:context.apiUrl,token:githubToken,transport,
clock,signal}),close:()=>transport.close()}}catch(error){throw transport.close(),error}}async function askChangedFiles(world,asking,signal){
const{githubToken,context}=asking;if(githubToken==="")return{kind:"unknown",reason:"the input `github-token` is empty, s\
o GitHub cannot be asked"};const hide=(0,redact.Q0)([githubToken]);let close=()=>{};try{const connection=connectGithub(world,
asking,signal);close=connection.close;const{clock}=world,changed=await changedFiles(connection.github,context.repository,
context.change,{signal,clock});return changed.kind==="unknown"?{...changed,reason:hide(changed.reason)}:changed}catch(error){
return signal.throwIfAborted(),{kind:"unknown",reason:hide(`GitHub could not be asked (${(0,failure.U)(error)})`)}}finally{
close()}}}),4832:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(
__webpack_exports__,{$:()=>commentChannel,i:()=>statusChannel});var fields=__webpack_require__(5486),github_refusal=__webpack_require__(
8595);const A_PAGE=100,ACTIONS_BOT="github-actions[bot]";async function bringUpToDate(github,{repository,pullRequest,marker},{
body,isWanted},signal){const[owner="",repo=""]=repository.split("/"),at={owner,repo,request:{signal}},found=await findOwn(
github,{...at,issue_number:pullRequest},marker);if(found){if(comparable(found.body)===comparable(body))return;await github.
request("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}",{...at,comment_id:found.id,body})}else isWanted&&await github.
request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments",{...at,issue_number:pullRequest,body})}async function findOwn(github,of,marker){
const marked=[],route="GET /repos/{owner}/{repo}/issues/{issue_number}/comments";for(let page=1;;page++){const{data}=await github.
request(route,{...of,per_page:A_PAGE,page});if(marked.push(...readComments(data).filter(({body})=>comparable(body).endsWith(
marker))),data.length<A_PAGE)break}if(marked.length===0)return;const login=await ownLogin(github,of.request);return marked.
find(comment=>comment.login===login)}async function ownLogin(github,request){try{const{viewer}=(0,fields.P)(await github.
graphql("query { viewer { login } }",{request})),{login}=(0,fields.P)(viewer);return typeof login=="string"?login:ACTIONS_BOT}catch(error){
request.signal.throwIfAborted();const refusal=(0,github_refusal.ni)(error);if(refusal?refusal.status<500&&!refusal.isLimit:
(0,fields.P)(error).name===GRAPHQL_ERROR)return ACTIONS_BOT;throw error}}const GRAPHQL_ERROR="GraphqlResponseError";function readComments(data){
if(!Array.isArray(data))throw new Error("GitHub\u2019s answer is not a list of comments");return data.flatMap(entry=>{const{
id,body,user}=(0,fields.P)(entry),{login}=(0,fields.P)(user);return typeof id=="number"&&typeof body=="string"&&typeof login==
"string"?[{id,body,login}]:[]})}function comparable(body){return body.replaceAll(`\r
`,`
`).trimEnd()}async function setStatus(github,{repository,sha,context},{state,description,url},signal){const[owner="",repo=""]=repository.
split("/"),status={state,context,description,...url!==void 0&&{target_url:url}};await github.request("POST /repos/{owner\
}/{repo}/statuses/{sha}",{owner,repo,sha,...status,request:{signal}})}var ask_github=__webpack_require__(975),app_asked=__webpack_require__(
9003),secrets=__webpack_require__(3586);function commentChannel(world,commands,asked,marker){const pullRequest=(0,app_asked.
g0)(asked);if(pullRequest===void 0)return;const place={repository:asked.context.repository,pullRequest,marker},hide=(0,secrets.
n)(world,[asked.githubToken]),what=`The comment on pull request #${pullRequest} could not be written`;return channelOf(world,
commands,asked,{what,permission:"pull-requests: write"},(github,end,signal)=>bringUpToDate(github,place,{...end,body:hide(
end.body)},signal))}function statusChannel(world,commands,asked){const context=(0,app_asked.Er)(asked);if(context===void 0)
return;const place={repository:asked.context.repository,sha:asked.context.sha,context},hide=(0,secrets.n)(world,[asked.githubToken]),
what=`The commit status ${context} could not be set`;return channelOf(world,commands,asked,{what,permission:"statuses: w\
rite"},(github,status,signal)=>setStatus(github,place,{...status,description:hide(status.description)},signal))}function channelOf(world,commands,asked,{
what,permission},send){if(asked.githubToken===""){commands.warning(`${what}: the input \`github-token\` is empty.`);return}
const hide=(0,secrets.n)(world,[asked.githubToken]);let connection;return{clock:world.clock,async put(end,signal){connection??=
(0,ask_github.connectGithub)(world,asked),await send(connection.github,end,signal)},warn(error,rest){const{withheld}=asked.
context;commands.warning(hide(`${what}: ${(0,github_refusal.GR)(error,{permission,withheld})} ${rest}`))},close:()=>connection?.
close()}}}),5486:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(
__webpack_exports__,{P:()=>fieldsOf});function fieldsOf(value){return typeof value=="object"&&value!==null?value:{}}}),8595:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{GR:()=>whyNotDone,Ko:()=>retryWaitMs,Z9:()=>wordsOf,ni:()=>readRefusal});var _text_cut_2=__webpack_require__(
9967),_text_failure_1=__webpack_require__(6085),_text_plain_0=__webpack_require__(4395),_fields_3=__webpack_require__(5486);
function readRefusal(error){const answer=answerOf(error);if(!answer)return;const{status,headers,message}=answer,isLimit=status===
429||status===403&&(headers["retry-after"]!==void 0||headers["x-ratelimit-remaining"]==="0"||/\brate limit/i.test(message));
return{status,message,isLimit}}function wordsOf({status,message}){const words=said(message);return words===""?`GitHub an\
swered ${status}`:`GitHub answered ${status}: ${words}`}const LONGEST_SAID=300;function whyNotDone(error,{permission,withheld}){
const refusal=readRefusal(error);if(!refusal)return`GitHub did not answer as it should: ${said((0,_text_failure_1.U)(error))}\
.`;const{status,message,isLimit}=refusal,words=`${wordsOf(refusal)}.`;if(isLimit)return`Too many requests were made with\
 this token. ${words}`;if(status===401)return`${words} Give a valid token as \`github-token\`, or leave that input out.`;
if(status!==403&&status!==404||/\blocked\b/i.test(message))return words;const reason=withheld&&`${WITHHELD[withheld]} ar\
e given a token that may only read. `;return`${words} ${reason??""}It takes \`permissions: {${permission}}\` in the job.`}
const WITHHELD={fork:"Pull requests of forks",dependabot:"Pull requests of Dependabot"};function said(text){return(0,_text_cut_2.
hT)((0,_text_plain_0.TN)((0,_text_cut_2.VI)(text,LONGEST_SAID)),".")}const SOON_MS=1e3,LIMIT_WAIT_MS=6e4;function retryWaitMs(error,now){
const refusal=readRefusal(error);if(!refusal||refusal.status>=500)return SOON_MS;if(!refusal.isLimit)return 1/0;const headers=answerOf(
error)?.headers??{},seconds=Number(headers["retry-after"]??NaN);if(seconds>=0)return Math.max(SOON_MS,seconds*1e3);const resetAt=headers["\
x-ratelimit-remaining"]==="0"?Number(headers["x-ratelimit-reset"]??NaN)*1e3:NaN;return resetAt>=0?Math.max(SOON_MS,resetAt-
now):LIMIT_WAIT_MS}function answerOf(error){const{response}=(0,_fields_3.P)(error),{status,headers,data}=(0,_fields_3.P)(
response);if(typeof status!="number")return;const{message,errors}=(0,_fields_3.P)(data),texts=[message,...(Array.isArray(
errors)?errors:[]).map(one=>(0,_fields_3.P)(one).message)].filter(one=>typeof one=="string"&&one!=="");return{status,headers:(0,_fields_3.
P)(headers),message:texts.join(": ")}}}),8725:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{L:()=>putEnd,c:()=>sayEnd});var refusal=__webpack_require__(8595),deadline=__webpack_require__(
219);async function untilDone(clock,limitMs,act){const until=clock.now()+limitMs;let last;try{return await(0,deadline.N)(
clock,limitMs,void 0,async stop=>{for(;;)try{return await act(stop)}catch(error){stop.throwIfAborted(),last=error;const waitMs=(0,refusal.
Ko)(error,clock.now());if(clock.now()+waitMs>=until)throw error;await clock.sleep(waitMs,stop),stop.throwIfAborted()}})}catch(error){
throw last??error}}function putEnd({clock,put,limitMs},end){return untilDone(clock,limitMs,stop=>put(end,stop))}async function sayEnd(channel,rest,say){
const{clock,onFailure,left,close}=channel;left({kind:"end",end:rest,isWarned:!1});try{await say(),left(void 0)}catch(error){
const isForGood=(0,refusal.Ko)(error,clock.now())===1/0;onFailure(error,isForGood),left(isForGood?void 0:{kind:"end",end:rest,
isWarned:!0})}finally{close()}}}),1758:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{GJ:()=>COMMENT_BYTES,kk:()=>SAVED_COMMENT_BYTES,wQ:()=>renderComment});var _model_run_10=__webpack_require__(
60),_text_cut_11=__webpack_require__(9967),_text_duration_0=__webpack_require__(5111),_text_plain_1=__webpack_require__(
4395),_summary_blocks_2=__webpack_require__(4899),_summary_failures_3=__webpack_require__(2274),_summary_opening_4=__webpack_require__(
8209),_summary_room_9=__webpack_require__(7474),_summary_table_5=__webpack_require__(6593),_text_markdown_6=__webpack_require__(
5235),_text_words_7=__webpack_require__(2181),_origin_8=__webpack_require__(5132);const COMMENT_BYTES=6e4,SAVED_COMMENT_BYTES=8e3,
MOST_ROWS=25,MOST_FAILURES=10,LONGEST_ERROR=1500,LONGEST_CELL=1500,LONGEST_PRINTED=2500,LONGEST_TESTS=2e3;function renderComment(outcome,facts){
const{run}=outcome,foot=(0,_summary_blocks_2.oR)([footer(run,facts),facts.marker]),room=new _summary_room_9.Wv(facts.most),
head=opening(outcome,facts);room.take(head),room.take(foot);const failures=run?takeFailures(run,room,facts):[],table=run?
taskRows(run):"";return(0,_summary_blocks_2.oR)([head,room.take(table)?table:"",...failures,foot])}const STOPPED={icon:"\
canceled",words:": the step was stopped"};function opening(outcome,{isStopped,most}){const{run}=outcome,isUnexplained=outcome.
kind==="failed"&&!outcome.run.tasks.some(_summary_failures_3.f3);return(0,_summary_blocks_2.oR)([`### ${(0,_summary_opening_4.
Pl)(run,isStopped?STOPPED:(0,_summary_opening_4.DD)(outcome))}`,...isStopped?stopped(outcome):(0,_summary_opening_4.Qb)(
outcome,Math.floor(most/2)),...isUnexplained?(0,_summary_opening_4.d8)(outcome,[]):[],run&&tally(run)])}function stopped(outcome){
return["The step was ended from outside before it had said how its run ended.",...outcome.kind==="canceled"&&outcome.fate===
"unknown"?["What became of the run is not known: look for it in the workspace."]:(0,_summary_opening_4.Qb)(outcome)]}function tally(run){
const told=(0,_text_words_7.c_)(run.tasks);return[told&&`**${told}**`,run.totalMs===void 0?"":(0,_text_duration_0.a)(run.
totalMs)].filter(Boolean).join(" \xB7 ")}function taskRows({tasks}){if(tasks.length<2)return"";const isMany=tasks.length>
MOST_ROWS,inOrder=(0,_summary_table_5.se)(tasks),shown=isMany?inOrder.filter(isInteresting).slice(0,MOST_ROWS):inOrder;if(shown.
length===0)return"";const others=tasks.filter(task=>!shown.includes(task)),rows=shown.map(task=>`| ${(0,_summary_blocks_2.
I9)(task)} | ${(0,_summary_blocks_2.PU)(task)} | ${(0,_summary_blocks_2.c2)(task)} | ${took(task)} |`),rest=others.length>
0?[`| | and ${(0,_text_words_7.c_)(others).replace(/^\d+/,"$& other")} | | |`]:[];return["| | Task | Result | Time |","|\
 :--- | :--- | :--- | :--- |",...rows,...rest].join(`
`)}function isInteresting(task){const kind=(0,_model_run_10.mh)(task).condition.verdict?.kind;return kind!=="success"&&kind!==
"not-run"}function took(task){const{totalMs,condition}=(0,_model_run_10.mh)(task);return totalMs===void 0||condition.verdict?.
kind==="not-run"?"":(0,_summary_table_5.D_)((0,_text_duration_0.a)(totalMs))}function takeFailures(run,room,facts){const causes=(0,_summary_failures_3.
cZ)(run.tasks.filter(_summary_failures_3.f3)),blocks=[],rest="More failures are in the summary of the workflow run.";for(const cause of causes.
slice(0,MOST_FAILURES)){const block=failure(cause,facts);if(!room.take(block,Buffer.byteLength(rest)))break;blocks.push(
block)}return blocks.length<causes.length?[...blocks,rest]:blocks}function failure(cause,{context}){const[task]=cause,{cell}=task.
output??{},tests=(0,_summary_failures_3.zk)(task,LONGEST_TESTS,context);return(0,_summary_blocks_2.oR)([`#### ${(0,_summary_failures_3.
Wm)(cause)}`,(0,_summary_failures_3.Xf)(cause,context),(0,_summary_failures_3.QK)((0,_summary_failures_3.Mz)(task),LONGEST_ERROR),
tests,cell&&tests===""?failedCell(cell):""])}function failedCell({source,printed}){const shownSource=(0,_text_plain_1.A4)(
source,LONGEST_CELL),shownPrinted=(0,_text_cut_11.pJ)(printed,LONGEST_PRINTED);return(0,_summary_blocks_2.oR)([shownSource.
trim()&&`The cell that failed:

${(0,_text_markdown_6.EU)(shownSource)}`,shownPrinted.trim()&&`It printed:

${(0,_text_markdown_6.EU)(shownPrinted)}`])}function footer(run,{context,leg}){const{url,runAttempt}=context,attempt=Number(
runAttempt)>1?` (attempt ${(0,_text_markdown_6.X1)(runAttempt)})`:"";return[run&&(0,_text_markdown_6.nf)(`Run ${run.runId}`,
run.url),`${(0,_text_markdown_6.nf)("workflow run",url)}${attempt}`,(0,_origin_8.w)(context),(0,_text_markdown_6.X1)((0,_text_cut_11.
ml)((0,_origin_8.u)(context,leg.matrix),_summary_blocks_2.B6))].filter(Boolean).join(" \xB7 ")}}),4363:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{U:()=>stepKey,w:()=>markerOf});var node_crypto_0=__webpack_require__(7598);function stepKey(context,{
matrix}){const{serverUrl,repository,workflow,job,orchestration,step}=context,parts={server:serverUrl,repository,workflow,
job,matrix,orchestration,step};return(0,node_crypto_0.createHash)("sha256").update(JSON.stringify(parts)).digest("hex").
slice(0,32)}function markerOf(key){return`<!-- databricks-run ${key} -->`}}),5132:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{u:()=>stepName,w:()=>commitLink});var _text_cut_1=__webpack_require__(9967),_text_markdown_0=__webpack_require__(
5235);const LONGEST_MATRIX=100,SHORT_SHA=7;function commitLink(context){const{serverUrl,repository}=context,sha=commitOf(
context);return/^[\da-f]{7,}$/.test(sha)?`commit ${(0,_text_markdown_0.q)(`<code>${sha.slice(0,SHORT_SHA)}</code>`,`${serverUrl}\
/${repository}/commit/${sha}`)}`:""}function commitOf({eventName,sha,importedCommit}){return eventName.startsWith("pull_\
request")?sha:importedCommit??sha}function stepName({workflow,job,step},matrix=""){const values=matrixValues(matrix),leg=values?
` (${(0,_text_cut_1.ml)(values,LONGEST_MATRIX)})`:"";return[workflow,`${job}${leg}`,step.startsWith("__")?"":step].filter(
Boolean).join(" / ")}function matrixValues(matrix){try{const values=JSON.parse(matrix);return typeof values!="object"||values===
null?"":Object.values(values).map(value=>typeof value=="object"?JSON.stringify(value):String(value)).join(", ")}catch{return""}}}),
5796:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Bk:()=>progressKey,Cy:()=>endStatus,Ux:()=>progressStatus,Yf:()=>stoppedStatus,tn:()=>startingStatus});var _model_run_4=__webpack_require__(
60),_text_cut_5=__webpack_require__(9967),_text_duration_0=__webpack_require__(5111),_text_plain_1=__webpack_require__(4395),
_text_states_2=__webpack_require__(2556),_text_words_3=__webpack_require__(2181);const MOST_CHARACTERS=140,LONGEST_URL=2e3,
LONGEST_KEY=40;function startingStatus(page){return status("pending","Starting","",page)}function progressStatus(run,now,page){
const done=run.tasks.filter(task=>(0,_model_run_4.mh)(task).condition.phase==="ended").length,{failed}=(0,_text_words_3.
g6)(run.tasks),words=[run.tasks.length>0?`${done} of ${(0,_text_words_3.nc)(run.tasks.length)} done`:"Started",failed>0?
`${failed} failed`:"",run.startedAt===void 0?"":(0,_text_duration_0.a)(wholeSeconds(now-run.startedAt))];return status("\
pending",words.filter(Boolean).join(", "),run.url,page)}function wholeSeconds(ms){return Math.floor(ms/1e3)*1e3}function progressKey({
tasks,condition}){const ended=tasks.filter(task=>(0,_model_run_4.mh)(task).condition.phase==="ended");return[condition.phase,
ended.length,tasks.length,(0,_text_words_3.g6)(tasks).failed].join(" ")}function endStatus(outcome,page){const{run}=outcome;
return status(stateOf(outcome),wordsOf(outcome),run?.url??"",page)}function stoppedStatus(run,page){const{phase,result,verdict}=run?.
condition??{},end=phase==="ended"&&result?`; the run ended as ${result}`:"",isRed=verdict?.kind==="failure"&&verdict.failure!==
"run-canceled"&&!verdict.unknown;return status(isRed?"failure":"error",`The step was stopped${end}`,run?.url??"",page)}function status(state,words,url,page){
const target=[url,page].find(address=>/^https?:\/\//.test(address)&&address.length<=LONGEST_URL),description=(0,_text_cut_5.
ml)((0,_text_plain_1.TN)(words),MOST_CHARACTERS);return{state,description,...target!==void 0&&{url:target}}}function stateOf(outcome){
switch(outcome.kind){case"succeeded":case"nothing-to-run":return"success";case"started":return"pending";case"failed":return outcome.
unknown||outcome.failure==="run-canceled"?"error":"failure";case"timed-out":return"failure";case"canceled":case"refused":
return"error"}}function wordsOf(outcome){switch(outcome.kind){case"succeeded":{const{run,withFailures}=outcome;return`${withFailures?
"Succeeded with failures":"Succeeded"}${inTime(run)}${run.tasks.length>0?` (${extent(run)})`:""}`}case"nothing-to-run":return"\
Nothing to run: the change touches none of the notebooks";case"started":return"Started; this step does not wait for the \
end";case"failed":{const{run,error,unknown,failure}=outcome,task=(0,_model_run_4.gV)(run.tasks),name=task?`${(0,_text_cut_5.
ml)((0,_text_plain_1.TN)(task.key),LONGEST_KEY,"both")}: `:"",end=unknown?`ended as ${run.condition.result}`:_text_states_2.
x[failure].words,reason=error?` \u2013 ${name}${error}`:"";return`${end.replace(/^[a-z]/,first=>first.toUpperCase())}${inTime(
run)}${reason}`}case"timed-out":return`Not done after ${(0,_text_duration_0.a)(outcome.afterMs)}, which is all that time\
out allows`;case"canceled":return"The workflow was canceled";case"refused":return outcome.error.message}}function inTime({
totalMs}){return totalMs===void 0?"":` after ${(0,_text_duration_0.a)(totalMs)}`}function extent({tasks}){const{failed}=(0,_text_words_3.
g6)(tasks);return failed>0?`${failed} of ${(0,_text_words_3.nc)(tasks.length)} failed`:(0,_text_words_3.nc)(tasks.length)}})};
