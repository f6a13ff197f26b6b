export const id=798;export const ids=[798];export const modules={1798:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{commentOnDeployment:()=>commentOnDeployment});var origin=__webpack_require__(
5132);var blocks=__webpack_require__(4899);var summary_room=__webpack_require__(7474);var markdown=__webpack_require__(5235);
var cut=__webpack_require__(9967);var report=__webpack_require__(6542);var sections=__webpack_require__(2292);var words=__webpack_require__(
7363);;const EXTENT={rows:50,notes:20,lines:60,changes:60};const MOST_REFUSALS=20;const REST_BYTES=200;function renderDeployComment(report2,{
marker,most}){const room=new summary_room.Wv(most-REST_BYTES);const head=(0,blocks.oR)([`### ${(0,sections.gD)(report2)}`,
(0,sections.Qu)(report2),(0,sections.cu)(report2),(0,sections.bX)(report2)]);const foot=(0,blocks.oR)([footer(report2),marker]);
room.take(head);room.take(foot);const taken=block=>room.take(block)?block:"";const refusals=taken((0,sections.gx)(report2,
MOST_REFUSALS));const table=taken((0,sections.wF)(report2,EXTENT));const hash=taken((0,sections.QK)(report2));const notes=taken(
(0,sections.bY)(report2,EXTENT.notes));const leftOut=count=>`The changes of ${(0,words.pN)(count,"more")} are in the sum\
mary of the workflow run.`;const changes=(0,sections.dk)(report2,EXTENT,room,leftOut);return(0,blocks.oR)([head,refusals,
table,changes,...room.notices,notes,hash,foot])}function isCommentWanted(mode,{plan,failure}){return mode==="always"||mode===
"on-changes"&&(failure!==void 0||plan.jobs.some(report.N))}function footer({context}){return[(0,markdown.nf)("workflow r\
un",context.url),(0,origin.w)(context),(0,markdown.X1)((0,cut.ml)((0,origin.u)(context),blocks.B6))].filter(Boolean).join(
" · ")}var report_channel=__webpack_require__(8725);var comment_body=__webpack_require__(1758);var key=__webpack_require__(
4363);var github_channels=__webpack_require__(4832);var tell_github=__webpack_require__(9526);;const END_MS=9e3;const HASTY_END_MS=2e3;
async function commentOnDeployment(world,commands,report2,{prComment,githubToken,leg}){const asked={telling:{prComment:"\
always"},githubToken,context:report2.context,leg};const marker=(0,key.w)(await(0,tell_github.T)(world,asked));const channel=(0,
github_channels.$)(world,commands,asked,marker);if(!channel)return;const body=renderDeployComment(report2,{marker,most:comment_body.
GJ});const end={body,isWanted:isCommentWanted(prComment,report2)};try{await(0,report_channel.L)({...channel,limitMs:world.
canceled.aborted?HASTY_END_MS:END_MS},end)}catch(error){channel.warn(error,"The verdict does not depend on it.")}finally{
channel.close()}}}),9526:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{githubReporters:()=>githubReporters,T:()=>keyOf});var comment_key=__webpack_require__(4363);var model_outcome=__webpack_require__(
6805);var report_channel=__webpack_require__(8725);var body=__webpack_require__(1758);;function createComment(channel,{mode,
facts}){channel.left({kind:"open"});return{name:"The comment on the pull request",on(event){if(event.type!=="ended")return void 0;
const{outcome}=event;const isWanted=mode==="always"||!(0,model_outcome.gf)(outcome);const end=most=>({body:(0,body.wQ)(outcome,
{...facts,most}),isWanted});return(0,report_channel.c)(channel,end(body.kk),()=>(0,report_channel.L)(channel,end(body.GJ)))}}}
var left_to_tell=__webpack_require__(6979);var refusal=__webpack_require__(8595);;const PACE_MS=15e3;const MOST=199;const ON_ITS_WAY_MS=3e3;
function createLiveStatus({clock,put},onRefused){const ended=new AbortController;const abandoned=new AbortController;let wanted;
let busy;let shown=0;let next=-Infinity;let allowed=-Infinity;const sendNext=async()=>{await clock.sleep(Math.max(0,next-
clock.now(),allowed-clock.now()),ended.signal);const status=wanted;if(ended.signal.aborted||status===void 0)return;wanted=
void 0;next=clock.now()+PACE_MS;try{await put(status,abandoned.signal);shown++}catch(error){if(abandoned.signal.aborted)
return;const waitMs=(0,refusal.Ko)(error,clock.now());if(waitMs===Infinity){shown=MOST;return onRefused(error)}allowed=clock.
now()+waitMs;wanted??=status}};const work=async()=>{while(wanted!==void 0&&!ended.signal.aborted&&shown<MOST)await sendNext();
busy=void 0};return{show(status){wanted=status;busy??=work()},async end(status,limitMs){const until=clock.now()+limitMs;
ended.abort();if(busy)await Promise.race([busy,clock.sleep(ON_ITS_WAY_MS)]);abandoned.abort();if(allowed>=until)throw new Error(
"it asks for a longer wait than there is time for");await clock.sleep(Math.max(0,allowed-clock.now()));await(0,report_channel.
L)({clock,put,limitMs:until-clock.now()},status)}}}var words=__webpack_require__(5796);;function createCommitStatus(channel,page){
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
warn(error,isForGood?FOR_GOOD:ONCE_MORE);return{...channel,left,onFailure,limitMs:END_MS}}})};
