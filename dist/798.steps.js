"use strict";exports.id=798,exports.ids=[798],exports.modules={1798:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{commentOnDeployment:()=>commentOnDeployment});var origin=__webpack_require__(
5132),blocks=__webpack_require__(4899),summary_room=__webpack_require__(7474),markdown=__webpack_require__(5235),cut=__webpack_require__(
9967),report=__webpack_require__(6542),sections=__webpack_require__(2292),words=__webpack_require__(7363);const EXTENT={
rows:50,notes:20,lines:60,changes:60},MOST_REFUSALS=20,REST_BYTES=200;function renderDeployComment(report2,{marker,most}){
const room=new summary_room.Wv(most-REST_BYTES),head=(0,blocks.oR)([`### ${(0,sections.gD)(report2)}`,(0,sections.Qu)(report2),
(0,sections.cu)(report2),(0,sections.bX)(report2)]),foot=(0,blocks.oR)([footer(report2),marker]);room.take(head),room.take(
foot);const taken=block=>room.take(block)?block:"",refusals=taken((0,sections.gx)(report2,MOST_REFUSALS)),table=taken((0,sections.
wF)(report2,EXTENT)),hash=taken((0,sections.QK)(report2)),notes=taken((0,sections.bY)(report2,EXTENT.notes)),leftOut=count=>`\
The changes of ${(0,words.pN)(count,"more")} are in the summary of the workflow run.`,changes=(0,sections.dk)(report2,EXTENT,
room,leftOut);return(0,blocks.oR)([head,refusals,table,changes,...room.notices,notes,hash,foot])}function isCommentWanted(mode,{
plan,failure}){return mode==="always"||mode==="on-changes"&&(failure!==void 0||plan.jobs.some(report.N))}function footer({
context}){return[(0,markdown.nf)("workflow run",context.url),(0,origin.w)(context),(0,markdown.X1)((0,cut.ml)((0,origin.
u)(context),blocks.B6))].filter(Boolean).join(" \xB7 ")}var report_channel=__webpack_require__(8725),comment_body=__webpack_require__(
1758),key=__webpack_require__(4363),github_channels=__webpack_require__(4832),tell_github=__webpack_require__(9526);const END_MS=9e3,
HASTY_END_MS=2e3;async function commentOnDeployment(world,commands,report2,{prComment,githubToken,leg},hide){const asked={
telling:{prComment:"always"},githubToken,context:report2.context,leg},marker=(0,key.w)(await(0,tell_github.T)(world,asked)),
channel=(0,github_channels.$)(world,commands,asked,marker);if(!channel)return;const end={body:hide(renderDeployComment(report2,
{marker,most:comment_body.GJ})),isWanted:isCommentWanted(prComment,report2)};try{await(0,report_channel.L)({...channel,limitMs:world.
canceled.aborted?HASTY_END_MS:END_MS},end)}catch(error){channel.warn(error,"The verdict does not depend on it.")}finally{
channel.close()}}}),9526:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{githubReporters:()=>githubReporters,T:()=>keyOf});var comment_key=__webpack_require__(4363),model_outcome=__webpack_require__(
6805),report_channel=__webpack_require__(8725),body=__webpack_require__(1758);function createComment(channel,{mode,facts,
hide}){return channel.left({kind:"open"}),{name:"The comment on the pull request",on(event){if(event.type!=="ended")return;
const{outcome}=event,isWanted=mode==="always"||!(0,model_outcome.gf)(outcome),end=most=>({body:hide((0,body.wQ)(outcome,
{...facts,most})),isWanted});return(0,report_channel.c)(channel,end(body.kk),()=>(0,report_channel.L)(channel,end(body.GJ)))}}}
var left_to_tell=__webpack_require__(6979),refusal=__webpack_require__(8595);const PACE_MS=15e3,MOST=199,ON_ITS_WAY_MS=3e3;
function createLiveStatus({clock,put},onRefused){const ended=new AbortController,abandoned=new AbortController;let wanted,
busy,shown=0,next=-1/0,allowed=-1/0;const sendNext=async()=>{await clock.sleep(Math.max(0,next-clock.now(),allowed-clock.
now()),ended.signal);const status=wanted;if(!(ended.signal.aborted||status===void 0)){wanted=void 0,next=clock.now()+PACE_MS;
try{await put(status,abandoned.signal),shown++}catch(error){if(abandoned.signal.aborted)return;const waitMs=(0,refusal.Ko)(
error,clock.now());if(waitMs===1/0)return shown=MOST,onRefused(error);allowed=clock.now()+waitMs,wanted??=status}}},work=async()=>{
for(;wanted!==void 0&&!ended.signal.aborted&&shown<MOST;)await sendNext();busy=void 0};return{show(status){wanted=status,
busy??=work()},async end(status,limitMs){const until=clock.now()+limitMs;if(ended.abort(),busy&&await Promise.race([busy,
clock.sleep(ON_ITS_WAY_MS)]),abandoned.abort(),allowed>=until)throw new Error("it asks for a longer wait than there is t\
ime for");await clock.sleep(Math.max(0,allowed-clock.now())),await(0,report_channel.L)({clock,put,limitMs:until-clock.now()},
status)}}}var words=__webpack_require__(5796);function createCommitStatus(channel,page,hide){const{clock,limitMs}=channel;
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
FOR_GOOD:ONCE_MORE),limitMs:END_MS}:void 0}})};
