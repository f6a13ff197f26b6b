"use strict";exports.id=230,exports.ids=[230],exports.modules={162:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{LO:()=>selectPaths,P7:()=>createMatcher,rG:()=>patternFault});const LEADS_OUT=/(?:^|[/{,(|])\.\.(?:[/},)|]|$)/,
LONGEST_PATTERN=65526,GLOB=/[*?[\]{}]|[!+@]\(/;function patternFault(pattern){const text=pattern.replace(/^!/,"").trim();
if(text==="")return"names nothing. Write a path or a glob.";if(text.length>LONGEST_PATTERN)return"is too long.";if(text.
includes("\\"))return"has a backslash. Write paths with forward slashes.";if(text.startsWith("/")||/^[a-z]:/i.test(text))
return"is absolute. Write it relative to the root of the repository.";if(LEADS_OUT.test(text))return"leads out of the re\
pository. Write it relative to its root."}async function createMatcher(patterns){return matcherOf(await readPatterns(patterns))}
async function selectPaths(patterns,paths){const read=await readPatterns(patterns),idle=patterns.filter((_,index)=>{const{
isTakenOut,text,matches}=read[index];return!(isTakenOut&&GLOB.test(text))&&!paths.some(matches)});return{matches:matcherOf(
read),idle}}function matcherOf(patterns){const isAllFirst=patterns[0]?.isTakenOut??!1;return path=>patterns.reduce((isIn,{
isTakenOut,matches})=>isIn===isTakenOut&&matches(path)?!isIn:isIn,isAllFirst)}async function readPatterns(patterns){const{
default:picomatch}=await __webpack_require__.e(6).then(__webpack_require__.t.bind(__webpack_require__,4006,19));return patterns.
map(pattern=>{const{isTakenOut,text}=split(pattern);if(text==="")return{isTakenOut,text,matches:()=>!0};const isGlobbed=picomatch(
text,{dot:!0,nonegate:!0,flags:"s"});return{isTakenOut,text,matches:path=>path===text||path.startsWith(`${text}/`)||isGlobbed(
path)}})}function split(pattern){const isTakenOut=pattern.startsWith("!"),parts=(isTakenOut?pattern.slice(1):pattern).trim().
split("/").filter((part,index)=>part!=="."&&(part!==""||index===0));return{isTakenOut,text:parts.join("/")}}}),7230:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{chooseNotebooks:()=>chooseNotebooks});
var checkout_select=__webpack_require__(162);function selectChanged(notebooks,changed,isRunAll){const touched=changed.flatMap(
({path,previousPath})=>previousPath?[path,previousPath]:[path]),allBecauseOf=touched.find(isRunAll);if(allBecauseOf!==void 0)
return{notebooks:[...notebooks],allBecauseOf};const paths=new Set(touched.map(comparable));return{notebooks:notebooks.filter(
({source,path})=>source==="workspace"||isTouched(comparable(path),paths))}}function isTouched(path,paths){const names=path.
split("/");return names.some((_,index)=>paths.has(names.slice(0,index+1).join("/")))}function comparable(path){return path.
normalize("NFC")}async function chooseNotebooks(dependencies,work,context,signal){const{emit}=dependencies,notebooks=await chosen(
dependencies,work,context,signal);return await emit({type:"notebooks",notebooks:notebooks.map(({path})=>path)}),notebooks.
length===0?void 0:{...work,notebooks}}async function chosen({emit,changedFiles},{notebooks,changedOnly},{change},signal){
if(changedOnly===void 0||!notebooks.some(({source})=>source==="repository"))return notebooks;if(change.kind==="none")return await emit(
{type:"note",text:allRun(change.reason)}),notebooks;const changed=await changedFiles(signal);if(changed.kind==="unknown"){
const{reason,missingPermission}=changed,remedy=missingPermission&&` To ask that, the job needs \`permissions: {${missingPermission}\
}\`.`;return await emit({type:remedy?"warning":"notice",text:`${allRun(reason)}${remedy??""}`}),notebooks}const selected=selectChanged(
notebooks,changed.files,await(0,checkout_select.P7)(changedOnly.runAllWhen));return selected.notebooks.length>0&&await emit(
{type:"note",text:whichRun(notebooks,selected)}),selected.notebooks}function allRun(reason){return`All notebooks run, al\
though \`changed-only\` is set: ${reason}.`}function whichRun(all,{notebooks,allBecauseOf}){return allBecauseOf!==void 0?
`All notebooks run: the change touches ${allBecauseOf}, which \`run-all-when\` names.`:all.length-notebooks.length===0?"\
All notebooks run: the change touches each of them.":`${notebooks.length} of ${all.length} notebooks run (\`changed-only\`\
): the change does not touch the others.`}})};
