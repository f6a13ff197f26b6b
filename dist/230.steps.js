export const id=230;export const ids=[230];export const modules={162:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{LO:()=>selectPaths,P7:()=>createMatcher,rG:()=>patternFault});const LEADS_OUT=/(?:^|[/{,(|])\.\.(?:[/},)|]|$)/;
const LONGEST_PATTERN=65536-10;const GLOB=/[*?[\]{}]|[!+@]\(/;function patternFault(pattern){const text=pattern.replace(
/^!/,"").trim();if(text==="")return"names nothing. Write a path or a glob.";if(text.length>LONGEST_PATTERN)return"is too\
 long.";if(text.includes("\\"))return"has a backslash. Write paths with forward slashes.";if(text.startsWith("/")||/^[a-z]:/i.
test(text))return"is absolute. Write it relative to the root of the repository.";if(LEADS_OUT.test(text))return"leads ou\
t of the repository. Write it relative to its root.";return void 0}async function createMatcher(patterns){return matcherOf(
await readPatterns(patterns))}async function selectPaths(patterns,paths){const read=await readPatterns(patterns);const idle=patterns.
filter((_,index)=>{const{isTakenOut,text,matches}=read[index];return!(isTakenOut&&GLOB.test(text))&&!paths.some(matches)});
return{matches:matcherOf(read),idle}}function matcherOf(patterns){const isAllFirst=patterns[0]?.isTakenOut??false;return path=>patterns.
reduce((isIn,{isTakenOut,matches})=>isIn===isTakenOut&&matches(path)?!isIn:isIn,isAllFirst)}async function readPatterns(patterns){
const{default:picomatch}=await __webpack_require__.e(625).then(__webpack_require__.t.bind(__webpack_require__,4006,19));
return patterns.map(pattern=>{const{isTakenOut,text}=split(pattern);if(text==="")return{isTakenOut,text,matches:()=>true};
const isGlobbed=picomatch(text,{dot:true,nonegate:true,flags:"s"});const matches=path=>path===text||path.startsWith(`${text}\
/`)||isGlobbed(path);return{isTakenOut,text,matches}})}function split(pattern){const isTakenOut=pattern.startsWith("!");
const rest=(isTakenOut?pattern.slice(1):pattern).trim();const parts=rest.split("/").filter((part,index)=>part!=="."&&(part!==
""||index===0));return{isTakenOut,text:parts.join("/")}}}),7230:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);__webpack_require__.d(__webpack_exports__,{chooseNotebooks:()=>chooseNotebooks});
var checkout_select=__webpack_require__(162);;function selectChanged(notebooks,changed,isRunAll){const touched=changed.flatMap(
({path,previousPath})=>previousPath?[path,previousPath]:[path]);const allBecauseOf=touched.find(isRunAll);if(allBecauseOf!==
void 0)return{notebooks:[...notebooks],allBecauseOf};const paths=new Set(touched.map(comparable));return{notebooks:notebooks.
filter(({source,path})=>source==="workspace"||isTouched(comparable(path),paths))}}function isTouched(path,paths){const names=path.
split("/");return names.some((_,index)=>paths.has(names.slice(0,index+1).join("/")))}function comparable(path){return path.
normalize("NFC")};async function chooseNotebooks(dependencies,work,context,signal){const{emit}=dependencies;const notebooks=await chosen(
dependencies,work,context,signal);await emit({type:"notebooks",notebooks:notebooks.map(({path})=>path)});return notebooks.
length===0?void 0:{...work,notebooks}}async function chosen({emit,changedFiles},{notebooks,changedOnly},{change},signal){
if(changedOnly===void 0||!notebooks.some(({source})=>source==="repository"))return notebooks;if(change.kind==="none"){await emit(
{type:"note",text:allRun(change.reason)});return notebooks}const changed=await changedFiles(signal);if(changed.kind==="u\
nknown"){const{reason,missingPermission}=changed;const remedy=missingPermission&&` To ask that, the job needs \`permissio\
ns: {${missingPermission}}\`.`;await emit({type:remedy?"warning":"notice",text:`${allRun(reason)}${remedy??""}`});return notebooks}
const selected=selectChanged(notebooks,changed.files,await(0,checkout_select.P7)(changedOnly.runAllWhen));if(selected.notebooks.
length>0)await emit({type:"note",text:whichRun(notebooks,selected)});return selected.notebooks}function allRun(reason){return`\
All notebooks run, although \`changed-only\` is set: ${reason}.`}function whichRun(all,{notebooks,allBecauseOf}){if(allBecauseOf!==
void 0)return`All notebooks run: the change touches ${allBecauseOf}, which \`run-all-when\` names.`;const left=all.length-
notebooks.length;return left===0?"All notebooks run: the change touches each of them.":`${notebooks.length} of ${all.length}\
 notebooks run (\`changed-only\`): the change does not touch the others.`}})};
