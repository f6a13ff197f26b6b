"use strict";exports.id=44,exports.ids=[44],exports.modules={1044:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{createRunGit:()=>createRunGit});var node_child_process_0=__webpack_require__(
1421),node_os_1=__webpack_require__(8161),_text_failure_2=__webpack_require__(6085);const LONGEST_MS=3e4,MOST_BYTES=64*1024*
1024,ALWAYS=["--git-dir=.git","--work-tree=.","-c","safe.directory=*","-c","core.fsmonitor=false","--no-pager"],QUIET={GIT_OPTIONAL_LOCKS:"\
0",GIT_TERMINAL_PROMPT:"0",GIT_NO_LAZY_FETCH:"1",GIT_NO_REPLACE_OBJECTS:"1",LC_ALL:"C"};function createRunGit(env){const inherited=Object.
fromEntries(Object.entries(env).filter(([name])=>!/^(?:INPUT_|GIT_)/i.test(name))),cwd=(0,node_os_1.platform)()==="win32"?
env.SystemRoot??"C:\\Windows":"/";return(root,args)=>new Promise((resolve,reject)=>{const options={cwd,env:{...inherited,
...QUIET},timeout:LONGEST_MS,killSignal:"SIGKILL"};(0,node_child_process_0.execFile)("git",["-C",root,...ALWAYS,...args],
{...options,maxBuffer:MOST_BYTES,windowsHide:!0,encoding:"buffer"},(error,stdout,stderr)=>{const exitCode=error?error.code:
0;typeof exitCode=="number"?resolve({exitCode,stdout,stderr:stderr.toString()}):reject(new Error(whyNot(error),{cause:error}))}).
stdin?.end()})}function whyNot(error){const code=(0,_text_failure_2.$)(error);return code==="ENOENT"?"git, which knows t\
he files of the checkout, is not installed here":code==="ERR_CHILD_PROCESS_STDIO_MAXBUFFER"?"git lists more than 64 MB o\
f names":error?.killed?"git did not answer within 30 seconds":`git could not be run (${code||"it was stopped"})`}})};
