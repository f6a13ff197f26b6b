export const id=579;export const ids=[579];export const modules={9526:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{githubReporters:()=>githubReporters,T:()=>keyOf});var comment_key=__webpack_require__(
4363);var model_outcome=__webpack_require__(6805);var report_channel=__webpack_require__(8725);var body=__webpack_require__(
1758);;function createComment(channel,{mode,facts}){channel.left({kind:"open"});return{name:"The comment on the pull req\
uest",on(event){if(event.type!=="ended")return void 0;const{outcome}=event;const isWanted=mode==="always"||!(0,model_outcome.
gf)(outcome);const end=most=>({body:(0,body.wQ)(outcome,{...facts,most}),isWanted});return(0,report_channel.c)(channel,end(
body.kk),()=>(0,report_channel.L)(channel,end(body.GJ)))}}}var left_to_tell=__webpack_require__(6979);var refusal=__webpack_require__(
8595);;const PACE_MS=15e3;const MOST=199;const ON_ITS_WAY_MS=3e3;function createLiveStatus({clock,put},onRefused){const ended=new AbortController;
const abandoned=new AbortController;let wanted;let busy;let shown=0;let next=-Infinity;let allowed=-Infinity;const sendNext=async()=>{
await clock.sleep(Math.max(0,next-clock.now(),allowed-clock.now()),ended.signal);const status=wanted;if(ended.signal.aborted||
status===void 0)return;wanted=void 0;next=clock.now()+PACE_MS;try{await put(status,abandoned.signal);shown++}catch(error){
if(abandoned.signal.aborted)return;const waitMs=(0,refusal.Ko)(error,clock.now());if(waitMs===Infinity){shown=MOST;return onRefused(
error)}allowed=clock.now()+waitMs;wanted??=status}};const work=async()=>{while(wanted!==void 0&&!ended.signal.aborted&&shown<
MOST)await sendNext();busy=void 0};return{show(status){wanted=status;busy??=work()},async end(status,limitMs){const until=clock.
now()+limitMs;ended.abort();if(busy)await Promise.race([busy,clock.sleep(ON_ITS_WAY_MS)]);abandoned.abort();if(allowed>=
until)throw new Error("it asks for a longer wait than there is time for");await clock.sleep(Math.max(0,allowed-clock.now()));
await(0,report_channel.L)({clock,put,limitMs:until-clock.now()},status)}}}var words=__webpack_require__(5796);;function createCommitStatus(channel,page){
const{clock,limitMs}=channel;let isRefused=false;const onRefused=error=>{isRefused=true;channel.onFailure(error,true);channel.
left(void 0)};const live=createLiveStatus(channel,onRefused);let told="";channel.left({kind:"open"});live.show((0,words.
tn)(page));return{name:"The commit status",on(event){if(isRefused)return void 0;if(event.type==="ended"){const end=(0,words.
Cy)(event.outcome,page);return(0,report_channel.c)(channel,end,()=>live.end(end,limitMs))}if(event.type!=="look")return void 0;
const key=(0,words.Bk)(event.run);if(key!==told)live.show((0,words.Ux)(event.run,clock.now(),page));told=key}}}var token=__webpack_require__(
6248);var github_channels=__webpack_require__(4832);var saved_state=__webpack_require__(2120);;const END_MS=9e3;const FOR_GOOD="\
The verdict does not depend on it.";const ONCE_MORE="The clean-up step of this action tries once more.";async function githubReporters(world,commands,asked){
const{telling,context,leg}=asked;const key=await keyOf(world,asked);const marker=(0,comment_key.w)(key);let all={key};const save=part=>{
all={...all,...part};(0,saved_state.hg)(world,(0,left_to_tell.L)(all))};const comment=channelTo((0,github_channels.$)(world,
commands,asked,marker),left=>save({comment:left}));const status=channelTo((0,github_channels.i)(world,commands,asked),left=>save(
{status:left}));return[...comment?[createComment(comment,{mode:telling.prComment,facts:{context,leg,marker}})]:[],...status?
[createCommitStatus(status,context.url)]:[]]}async function keyOf({createFile},{context,leg}){const key=(0,comment_key.U)(
context,leg);const ordinal=await(0,token.Os)(context.temp,`told-${key}`,createFile).catch(()=>0);return ordinal===0?key:
`${key}-${ordinal}`}function channelTo(channel,left){if(!channel)return void 0;const onFailure=(error,isForGood)=>channel.
warn(error,isForGood?FOR_GOOD:ONCE_MORE);return{...channel,left,onFailure,limitMs:END_MS}}}),4899:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{B6:()=>LONGEST_NAME,Bn:()=>LONG,GA:()=>labeled,GO:()=>isToldInside,I9:()=>emojiOf,
K2:()=>next,PU:()=>linkedKey,TM:()=>folded,TN:()=>keyOf,WP:()=>LONGEST_QUOTE,bX:()=>LONGEST_MESSAGE,c2:()=>statusOf,mt:()=>isPartial,
o:()=>foreignCode,oR:()=>joined,qz:()=>MANY,sH:()=>shownTasks,t2:()=>isRunJob});var _model_outcome_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
6805);var _model_run_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(60);var _text_cut_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
9967);var _text_plain_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4395);var _text_markdown_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
5235);var _text_states_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(2556);var _text_words_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
2181);const LONGEST_NAME=120;const LONGEST_MESSAGE=2e3;const LONGEST_QUOTE=500;const LONGEST_KEY=40;const LONG=25;const MANY=10;
function joined(blocks){return blocks.filter(Boolean).join("\n\n")}function folded(title,content){return`<details><summa\
ry>${title}</summary>

${content}

</details>`}function labeled(title,content){return`${title}:

${content}`}function next(advice){if(!advice)return void 0;const lines=(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__.A4)(
advice,LONGEST_MESSAGE).split("\n");return`**What to do next:** ${lines.map(line=>(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.
CS)(line)).join("<br>")}`}function foreignCode(word){return(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.aY)((0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__.
A4)(word,LONGEST_NAME))}function keyOf(task){return(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.aY)((0,_text_cut_js__WEBPACK_IMPORTED_MODULE_4__.
ml)((0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__.A4)(task.key,LONGEST_MESSAGE),LONGEST_KEY,"both")||(0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__.
Ep)(task))}function linkedKey(task){return(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.q)(keyOf(task),(0,_model_run_js__WEBPACK_IMPORTED_MODULE_5__.
mh)(task).url)}function statusOf(task){return(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.X1)((0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__.
A4)((0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__.al)(task).text,LONGEST_NAME))}function emojiOf(task){return _text_states_js__WEBPACK_IMPORTED_MODULE_2__.
$J[(0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__.al)(task).icon]}function shownTasks({tasks}){return(0,_model_outcome_js__WEBPACK_IMPORTED_MODULE_6__.
OF)(tasks,isRunJob)}function isRunJob({kind}){return kind==="run-job"}function isToldInside(task){return isRunJob(task)&&
(task.children??[]).some(_model_run_js__WEBPACK_IMPORTED_MODULE_5__.WN)}function isPartial({verdict}){return verdict?.kind===
"success-with-failures"}}),7474:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{$$:()=>bytesOf,R$:()=>SUMMARY_BYTES,Wv:()=>Room,zd:()=>NOTICE_BYTES});const SUMMARY_BYTES=1e6;const NOTICE_BYTES=2e3;
class Room{notices=[];bytes;constructor(bytes){this.bytes=bytes}close(notice){this.bytes=0;this.notices.push(notice)}take(block,overhead=0){
const bytes=bytesOf(block)+overhead;if(bytes>this.bytes)return false;this.bytes-=bytes;return true}takeEach(items,render,leftOut,overhead){
const taken=new Map;for(const item of items){const block=this.bytes>0?render(item):"";if(block===""||!this.take(block,overhead?.(
item)))break;taken.set(item,block)}if(taken.size<items.length)this.close(leftOut(items.length-taken.size));return taken}}
function bytesOf(block){return Buffer.byteLength(block)+EMPTY_LINE}const EMPTY_LINE=2}),5235:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{CS:()=>prose,EU:()=>fence,X1:()=>escapeText,aY:()=>code,nf:()=>link,q:()=>linked});
var _text_cut_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(9967);var _text_plain_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
4395);const ENTITIES={"&":"&amp;","<":"&lt;",">":"&gt;","|":"&#124;","`":"&#96;","*":"&#42;",_:"&#95;","~":"&#126;","[":"\
&#91;","]":"&#93;","\\":"&#92;"};const TELLING=new RegExp([/[&<>|`*~[\]\\]|(?<![a-z0-9])_|_(?![a-z0-9])/,/@|#(?=\d)|(?<=\bGH)-(?=\d)|:(?=\/)|(?<=\b(?:mailto|xmpp)):|(?<=\bwww)\.|(?<!\d):(?=[\w+-]+:)|\$/,
/\b(?=\d{0,39}[a-f])(?=[a-f]{0,39}\d)[\da-f](?=[\da-f]{6,39}\b)/].map(part=>part.source).join("|"),"gi");const OPENING=/^(?:[#+=-](?!\d)|\d{1,9}[.)])/;
function escapeText(text){return inert((0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__.TN)(text))}function code(text){return`\
<code>${inert((0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__.TN)(text))}</code>`}function prose(text,most=Infinity){const pieces=(0,
_text_plain_js__WEBPACK_IMPORTED_MODULE_0__.TN)((0,_text_cut_js__WEBPACK_IMPORTED_MODULE_1__.VI)(text,most*8)).split(/`([^`]+)`/);
const shown=fitting(pieces,most);return shown.map((piece,index)=>index%2===1?code(piece):inert(piece)).join("")}function fitting(pieces,most){
if(pieces.reduce((sum,{length})=>sum+length,0)<=most)return pieces;let left=Math.max(0,most-1);for(const[index,piece]of pieces.
entries()){if(piece.length<=left){left-=piece.length;continue}const before=pieces.slice(0,index);const isCode=index%2===
1;if(isCode&&left<most/2)return[...before.slice(0,-1),`${(before.at(-1)??"").trimEnd()}…`];return[...before,`${(0,_text_cut_js__WEBPACK_IMPORTED_MODULE_1__.
VI)(piece,left).trimEnd()}…`]}return pieces}function fence(text,info=""){const body=(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__.
J7)((0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__.wh)(text));const marks="`".repeat(Math.max(3,longestRun(body)+1));return`${marks}${info.
replace(/[^\w+-]/g,"")}
${body}
${marks}`}function link(text,url){return linked(escapeText(text),url)}function linked(markdown,url){const target=webAddress(
url);return target&&markdown?`[${markdown}](${target})`:markdown}function inert(line){const opening=OPENING.exec(line)?.[0]??
"";const escaped=opening.replace(/\D$/,character=>`&#${character.charCodeAt(0)};`);return escaped+line.slice(opening.length).
replace(TELLING,character=>ENTITIES[character]??`<span>${character}</span>`)}function longestRun(text){let longest=0;for(let at=text.
indexOf("`");at>=0;at=text.indexOf("`",at)){const start=at;while(text[at]==="`")at++;longest=Math.max(longest,at-start)}
return longest}const HOST=/^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d+)?$/i;const LONGEST_URL=2e3;function webAddress(url){if(!url||
url.length>LONGEST_URL||!URL.canParse(url))return void 0;const{protocol,username,password,host,pathname,search,hash}=new URL(
url);if(protocol!=="https:"&&protocol!=="http:"||username||password||!HOST.test(host))return void 0;const rest=`${pathname}${search}${hash}`.
replace(/[^\w\-.~:/?#@!&+,;=%]/g,percent).replaceAll("&","&amp;");return`${protocol}//${host}${rest}`}function percent(character){
const[first=0]=Buffer.from(character);return`%${first.toString(16).toUpperCase().padStart(2,"0")}`}})};
