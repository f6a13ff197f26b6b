"use strict";exports.id=29,exports.ids=[29],exports.modules={6968:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{finishTelling:()=>finishTelling});
var _action_commands_0=__webpack_require__(4610),_action_context_7=__webpack_require__(6354),_report_channel_1=__webpack_require__(
8725),_report_comment_body_2=__webpack_require__(1758),_report_comment_key_3=__webpack_require__(4363),_report_status_words_4=__webpack_require__(
5796),_asked_5=__webpack_require__(9003),_github_channels_6=__webpack_require__(4832);const LIMIT_MS=1e4;async function finishTelling(world,left,{
run,fate}){const commands=(0,_action_commands_0.h)(world),asked=(0,_asked_5.vo)(world.env,(0,_action_context_7.y)(world.
env,world.event)),{context,leg}=asked,marker=(0,_report_comment_key_3.w)(left.key),outcome={kind:"canceled",run,fate},facts={
context,leg,marker,most:_report_comment_body_2.kk,isStopped:!0};await Promise.all([left.comment&&finish((0,_github_channels_6.
$)(world,commands,asked,marker),left.comment,()=>({body:(0,_report_comment_body_2.wQ)(outcome,facts),isWanted:!0})),left.
status&&finish((0,_github_channels_6.i)(world,commands,asked),left.status,()=>(0,_report_status_words_4.Yf)(run,context.
url))])}async function finish(channel,left,stopped){if(!channel)return;const isWarned=left.kind==="end"&&left.isWarned;try{
await(0,_report_channel_1.L)({...channel,limitMs:LIMIT_MS},left.kind==="end"?left.end:stopped())}catch(error){isWarned||
channel.warn(error,"The verdict does not depend on it.")}finally{channel.close()}}}),4899:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
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
16).toUpperCase().padStart(2,"0")}`}})};
