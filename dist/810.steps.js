"use strict";exports.id=810,exports.ids=[810],exports.modules={4810:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{createExecute:()=>createExecute});
var node_child_process_0=__webpack_require__(1421),node_os_1=__webpack_require__(8161),_http_redact_2=__webpack_require__(
8944);const MOST_BYTES=1024*1024,SECRET_NAME=/TOKEN|SECRET|PASSWORD/i;function createExecute(env){const inherited=Object.
fromEntries(Object.entries(env).filter(([name])=>!name.startsWith("INPUT_"))),hide=(0,_http_redact_2.Q0)(Object.entries(
env).flatMap(([name,value=""])=>SECRET_NAME.test(name)?[value.trim()]:[]));return(file,args,signal)=>new Promise((resolve,reject)=>{
const options={env:inherited,signal,windowsHide:!0,maxBuffer:MOST_BYTES,encoding:"utf8"},[program,all,place]=(0,node_os_1.
platform)()==="win32"?throughShell(env,file,args):[file,args,{}];(0,node_child_process_0.execFile)(program,all,{...options,
...place,env:{...inherited,...place.env}},(error,stdout,stderr)=>{const exitCode=error?error.code:0;typeof exitCode=="nu\
mber"?resolve({exitCode,stdout,stderr:hide(stderr)}):reject(Object.assign(new Error(hide(error?.message??`${file} ended`)),
{code:error?.code}))})})}function throughShell(env,file,args){const system=env.SystemRoot??"C:\\Windows";return[`${system}\
\\System32\\cmd.exe`,["/d","/s","/c",file,...args],{cwd:system,env:{NoDefaultCurrentDirectoryInExePath:"1"}}]}})};
