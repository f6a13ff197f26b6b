export const id=44,ids=[44],modules={1044:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{createRunGit:()=>createRunGit});var node_child_process__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
1421),node_os__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(8161),_text_failure_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
6085);const LONGEST_MS=3e4,MOST_BYTES=64*1024*1024,ALWAYS=["--git-dir=.git","--work-tree=.","-c","safe.directory=*","-c",
"core.fsmonitor=false","--no-pager"],QUIET={GIT_OPTIONAL_LOCKS:"0",GIT_TERMINAL_PROMPT:"0",GIT_NO_LAZY_FETCH:"1",GIT_NO_REPLACE_OBJECTS:"\
1",LC_ALL:"C"};function createRunGit(env){const inherited=Object.fromEntries(Object.entries(env).filter(([name])=>!/^(?:INPUT_|GIT_)/i.
test(name))),cwd=(0,node_os__WEBPACK_IMPORTED_MODULE_1__.platform)()==="win32"?env.SystemRoot??"C:\\Windows":"/";return(root,args)=>new Promise(
(resolve,reject)=>{const options={cwd,env:{...inherited,...QUIET},timeout:LONGEST_MS,killSignal:"SIGKILL"};(0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.
execFile)("git",["-C",root,...ALWAYS,...args],{...options,maxBuffer:MOST_BYTES,windowsHide:!0,encoding:"buffer"},(error,stdout,stderr)=>{
const exitCode=error?error.code:0;typeof exitCode=="number"?resolve({exitCode,stdout,stderr:stderr.toString()}):reject(new Error(
whyNot(error),{cause:error}))}).stdin?.end()})}function whyNot(error){const code=(0,_text_failure_js__WEBPACK_IMPORTED_MODULE_2__.
$)(error);return code==="ENOENT"?"git, which knows the files of the checkout, is not installed here":code==="ERR_CHILD_P\
ROCESS_STDIO_MAXBUFFER"?"git lists more than 64 MB of names":error?.killed?"git did not answer within 30 seconds":`git c\
ould not be run (${code||"it was stopped"})`}})};
