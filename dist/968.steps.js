export const id=968;export const ids=[968];export const modules={6968:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);__webpack_require__.d(__webpack_exports__,{finishTelling:()=>finishTelling});
var _action_commands_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4610);var _action_context_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(
6354);var _report_channel_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(8725);var _report_comment_body_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
7741);var _report_comment_key_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(4363);var _report_status_words_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
5796);var _asked_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(9003);var _github_channels_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
4832);const LIMIT_MS=1e4;async function finishTelling(world,left,{run,fate}){const commands=(0,_action_commands_js__WEBPACK_IMPORTED_MODULE_0__.
h)(world);const asked=(0,_asked_js__WEBPACK_IMPORTED_MODULE_6__.vo)(world.env,(0,_action_context_js__WEBPACK_IMPORTED_MODULE_7__.
y)(world.env,world.event));const{context,leg}=asked;const marker=(0,_report_comment_key_js__WEBPACK_IMPORTED_MODULE_3__.
w)(left.key);const outcome={kind:"canceled",run,fate};const facts={context,leg,marker,most:_report_comment_body_js__WEBPACK_IMPORTED_MODULE_2__.
kk,isStopped:true};await Promise.all([left.comment&&finish((0,_github_channels_js__WEBPACK_IMPORTED_MODULE_5__.$)(world,
commands,asked,marker),left.comment,()=>({body:(0,_report_comment_body_js__WEBPACK_IMPORTED_MODULE_2__.wQ)(outcome,facts),
isWanted:true})),left.status&&finish((0,_github_channels_js__WEBPACK_IMPORTED_MODULE_5__.i)(world,commands,asked),left.status,
()=>(0,_report_status_words_js__WEBPACK_IMPORTED_MODULE_4__.Yf)(run,context.url))])}async function finish(channel,left,stopped){
if(!channel)return;const isWarned=left.kind==="end"&&left.isWarned;try{await(0,_report_channel_js__WEBPACK_IMPORTED_MODULE_1__.
L)({...channel,limitMs:LIMIT_MS},left.kind==="end"?left.end:stopped())}catch(error){if(!isWarned)channel.warn(error,"The\
 verdict does not depend on it.")}finally{channel.close()}}})};
