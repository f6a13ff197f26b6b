"use strict";exports.id=975,exports.ids=[975],exports.modules={975:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
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
P)(headers),message:texts.join(": ")}}})};
