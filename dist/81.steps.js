"use strict";exports.id=81,exports.ids=[81],exports.modules={5081:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{readDefinitions:()=>readDefinitions,readVariables:()=>readVariables});var quote=__webpack_require__(
7819);const READ_IN_BUNDLES={root:["bundle","variables","targets","resources","workspace","sync","scripts"],target:["def\
ault","variables","resources","bundle","workspace","sync","git"]},COMMON={artifacts:"Build and upload them before, and g\
ive the paths of the workspace.",permissions:"Write access_control_list in each job.",presets:"Write what they do in eac\
h job; the input name-prefix puts a prefix before names.",run_as:"Write it in each job.",python:"Write the jobs as YAML.",
experimental:"It belongs to the Databricks CLI."},COMPUTE="Write existing_cluster_id in the tasks.",NOT_FOR_US={root:{...COMMON,
include:"List the files in the input job-file, and take include out.",environments:"This is the old name of targets: ren\
ame it."},target:{...COMMON,mode:"Take it out of this target. What development does can be said with the input name-pref\
ix, and with pause_status and max_concurrent_runs in the jobs; production changes no job.",cluster_id:COMPUTE,compute_id:COMPUTE},
bundle:{cluster_id:COMPUTE,compute_id:COMPUTE},job:{permissions:"Write access_control_list.",lifecycle:"It belongs to th\
e Databricks CLI; take it out."}};var suggest=__webpack_require__(6101);const MOST_FAULTS=200,MOST_WARNINGS=50;class Findings{#faults=[];#warnings=[];#moreFaults=0;#moreWarnings=0;get faults(){
const more={file:this.#faults.at(-1)?.file??"",place:"",message:`There are ${this.#moreFaults} more faults of this kind.`};
return this.#moreFaults>0?[...this.#faults,more]:this.#faults}get warnings(){return this.#moreWarnings>0?[...this.#warnings,
`There are ${this.#moreWarnings} more warnings of this kind.`]:this.#warnings}get count(){return this.#faults.length+this.#moreFaults}fault({
file,line},place,message){this.#faults.length>=MOST_FAULTS?this.#moreFaults++:this.#faults.push({file,...line!==void 0&&
{line},place,message:message()})}warn({file,line},place,message){this.#warnings.length>=MOST_WARNINGS?this.#moreWarnings++:
this.#warnings.push(`${file}:${line}: ${place===""?"":`${place}: `}${message()}`)}note(message){this.#warnings.length>=MOST_WARNINGS?
this.#moreWarnings++:this.#warnings.push(message())}}function inside(place,field){return place===""?nameInPlace(field):`${place}\
.${nameInPlace(field)}`}function entry(place,key){return`${place}[${typeof key=="number"?key:nameInPlace(key)}]`}function nameInPlace(name){
return/^[\w./-]{1,100}$/.test(name)?name:(0,quote.h)(name)}var yaml=__webpack_require__(6475);const HEAVIEST=20*2**20,LIGHTEST=8;
class TooLarge extends Error{}function scalarNode({file,line},value,written){return{kind:"scalar",file,line,value,...written!==
void 0&&{written}}}function listNode({file,line},items){return{kind:"list",file,line,items,...extentOf(items,0)}}function mapNode({
file,line},entries){let keys=0;for(const key of entries.keys())keys+=key.length;return{kind:"map",file,line,entries,...extentOf(
entries.values(),keys)}}function lostNode(where){return{...scalarNode(where,""),lost:!0}}function isLost(node){return node?.
kind==="scalar"&&node.lost===!0}function moved(node,{file,line}){return{...node,file,line}}function extentOf(parts,keys){
let weight=LIGHTEST+keys,depth=0;for(const part of parts)weight+=weightOf(part),part.kind!=="scalar"&&part.depth>depth&&
(depth=part.depth);if(depth>=yaml.FI)throw new TooLarge(`it is nested more than ${yaml.FI} levels deep.`);return checkWeight(
weight),{weight,depth:depth+1}}function checkWeight(weight){if(weight>HEAVIEST)throw new TooLarge("it grows to more than\
 20 MB when its aliases and variables are written out.")}function weightOf(node){return node.kind!=="scalar"?node.weight:
typeof node.value=="string"?Math.max(LIGHTEST,node.value.length):LIGHTEST}function entryOf(node,key){return node?.kind===
"map"?node.entries.get(key):void 0}function itemsOf(node){return node?.kind==="list"?node.items:[]}function textOf(node){
if(!isLost(node))return node?.kind==="scalar"&&typeof node.value=="string"?node.value:void 0}function isNull(node){return node?.
kind==="scalar"&&node.value===null}function plain(node){return node.kind==="scalar"?node.value:node.kind==="list"?node.items.
map(plain):Object.fromEntries(Array.from(node.entries,([key,value])=>[key,plain(value)]))}function nodeOf(where,value,above=new Set){
if(above.size>yaml.FI)throw new TooLarge(`it is nested more than ${yaml.FI} levels deep.`);if(typeof value=="number"&&Number.
isSafeInteger(value))return scalarNode(where,BigInt(value));if(typeof value!="object"||value===null)return scalarNode(where,
value??null);const inside2=new Set(above).add(value);return Array.isArray(value)?listNode(where,value.map(item=>nodeOf(where,
item,inside2))):mapNode(where,new Map(Object.entries(value).map(([key,inner])=>[key,nodeOf(where,inner,inside2)])))}const LIST_KEYS=[
"task_key","job_cluster_key","environment_key","environment_variables_key","name"];function keyOf(item){if(item.kind!=="\
map")return;const field=LIST_KEYS.find(key=>item.entries.has(key));return field===void 0?void 0:textOf(item.entries.get(
field))}const KEYS=new Map([["tasks","task_key"],["job_clusters","job_cluster_key"],["parameters","name"],["environments",
"environment_key"]]);function mergeJob(base,over,place,findings){return base.kind!=="map"||over.kind!=="map"?merge(base,
over,place,findings):mergeMaps(base,over,(one,other,key)=>{const field=KEYS.get(key);return field!==void 0&&one.kind==="\
list"&&other.kind==="list"?mergeKeyed(one,other,field,inside(place,key),findings):merge(one,other,inside(place,key),findings)})}
function merge(base,over,place,findings){return isNull(base)?over:isNull(over)?base:base.kind==="map"&&over.kind==="map"?
mergeMaps(base,over,(one,other,key)=>merge(one,other,inside(place,key),findings)):base.kind==="list"&&over.kind==="list"?
listNode(base,[...base.items,...over.items]):(base.kind!==over.kind&&findings.fault(over,place,()=>`it is ${called(over)}\
, and ${called(base)} in ${base.file}, line ${base.line}.`),over)}function called({kind}){return kind==="scalar"?"a sing\
le value":`a ${kind}`}function mergeMaps(base,over,both){const entries=new Map(base.entries);for(const[key,value]of over.
entries){const there=entries.get(key);entries.set(key,there?both(there,value,key):value)}return mapNode(base,entries)}function mergeKeyed(base,over,field,place,findings){
const items=[...base.items],at=new Map(items.map((item,index)=>[textOf(entryOf(item,field)),index]));for(const item of over.
items){const key=textOf(entryOf(item,field)),index=key===void 0?void 0:at.get(key),there=index===void 0?void 0:items[index];
index===void 0||there===void 0?items.push(item):items[index]=merge(there,item,entry(place,key??index),findings)}return listNode(
base,items)}function readBundle(roots,{target:wanted,given},findings){for(const root of roots)checkFields(root,"","root",
findings);const variables=declared(roots,findings),target=chooseTarget(roots,wanted,findings);target?.node&&checkFields(
target.node,target.place,"target",findings);const name=roots.map(root=>entryOf(entryOf(root,"bundle"),"name")).find(node=>node&&
!isNull(node));return{jobs:jobsOf(roots,target,findings),values:{...name&&{name},target:target?.name??"default",variables:valuesOf(
variables,target,given,findings)}}}function checkFields(node,place,level,findings){const known=READ_IN_BUNDLES[level];for(const[
field,value]of node.entries){const advice=NOT_FOR_US[level][field],there=inside(place,field);advice!==void 0?findings.fault(
value,there,()=>`${field} of a bundle is not read here. ${advice}`):!known.includes(field)&&!/^[.]|^x-/.test(field)&&warnOfUnread(
value,there,field,known,findings)}checkInner(entryOf(node,"bundle"),inside(place,"bundle"),NOT_FOR_US.bundle,findings);for(const[
kind,value]of entriesOf(entryOf(node,"resources"),inside(place,"resources"),findings))kind!=="jobs"&&!isNull(value)&&findings.
fault(value,inside(inside(place,"resources"),kind),()=>`${(0,quote.h)(kind)} cannot be deployed here, only jobs can. Lea\
ve this to the Databricks CLI.`)}function warnOfUnread(node,place,field,known,findings){findings.warn(node,place,()=>`bu\
ndles have no such field. ${`Did you mean ${(0,suggest.p)(field,known)}?`} It is not read.`)}function checkInner(node,place,refused,findings){
for(const[field,value]of entriesOf(node,place,findings)){const advice=refused[field];advice!==void 0&&findings.fault(value,
inside(place,field),()=>`${field} of a bundle is not read here. ${advice}`)}}function entriesOf(node,place,findings){return node?.
kind==="map"?node.entries:(node&&!isNull(node)&&findings.fault(node,place,()=>"this must be a map."),[])}function declared(roots,findings){
const found=new Map;for(const root of roots)for(const[name,node]of entriesOf(entryOf(root,"variables"),"variables",findings)){
const first=found.get(name),place=inside("variables",name);first?findings.fault(node,place,()=>`this variable is there a\
lready, in ${first.file}, line ${first.line}.`):node.kind==="map"||isNull(node)?found.set(name,node):findings.fault(node,
place,()=>"a variable is a map, with its value as `default`.")}return found}function chooseTarget(roots,wanted,findings){
const targets=targetsOf(roots,findings),[root]=roots;if(!root)return;const name=nameOfTarget(targets,wanted,message=>findings.
fault(root,"targets",message));if(name===void 0)return;const node=targets.get(name);return{name,place:inside("targets",name),
node:node?.kind==="map"?node:void 0}}function targetsOf(roots,findings){const targets=new Map;for(const root of roots)for(const[
name,node]of entriesOf(entryOf(root,"targets"),"targets",findings)){const place=inside("targets",name),there=targets.get(
name);node.kind!=="map"&&!isNull(node)?findings.fault(node,place,()=>"a target is a map."):targets.set(name,there?merge(
there,node,place,findings):node)}return targets}function nameOfTarget(targets,wanted,fault){const names=[...targets.keys()],
[first]=names;if(first===void 0){if(wanted===void 0)return"default";fault(()=>`there is no target ${(0,quote.h)(wanted)}\
: the bundle has no targets.`);return}if(wanted!==void 0){if(targets.has(wanted))return wanted;fault(()=>`there is no ta\
rget ${(0,quote.h)(wanted)}. Did you mean ${(0,quote.h)((0,suggest.p)(wanted,names))}?`);return}const defaults=names.filter(
name=>isTrue(entryOf(targets.get(name),"default"))),[only,second]=defaults.length>0?defaults:names;if(second===void 0)return only;
fault(()=>defaults.length>0?`more than one target says default: true: ${listed(defaults)}. Name one in the input target.`:
`the bundle has several targets and none says default: true. Name one in the input target: ${listed(names)}.`)}function isTrue(node){
return node?.kind==="scalar"&&node.value===!0}const MOST_LISTED=10;function listed(names){const more=names.length-MOST_LISTED;
return names.slice(0,MOST_LISTED).map(quote.h).join(", ")+(more>0?` and ${more} more`:"")}function valuesOf(variables,target,given,findings){
const place=inside(target?.place??"","variables"),overrides=new Map(entriesOf(entryOf(target?.node,"variables"),place,findings));
for(const[name,node]of overrides){if(variables.has(name))continue;const names=[...variables.keys()],advice=names.length>
0?` Did you mean ${(0,quote.h)((0,suggest.p)(name,names))}?`:"";findings.fault(node,inside(place,name),()=>`no variable \
of this name is declared under variables.${advice}`)}const values=new Map;for(const[name,declaration]of variables){const over=overrides.
get(name),value=over&&!isNull(over)?overridden(over,declaration):declaration;values.set(name,entryOf(value,"default"));const lookup=entryOf(
value,"lookup"),there=value===declaration?"variables":place;lookup&&!Object.hasOwn(given,name)&&findings.fault(lookup,`${inside(
there,name)}.lookup`,()=>LOOKUP)}return values}const LOOKUP="lookup is not read here: it needs the workspace. Give the I\
D in the input variables, or as the default or value.";function overridden(over,declaration){const isDeclaration=over.kind===
"map"&&(over.entries.has("default")||over.entries.has("lookup")),isComplex=textOf(entryOf(declaration,"type"))==="comple\
x";return isDeclaration&&!(isComplex&&!over.entries.has("default"))?over:mapNode(over,new Map([["default",over]]))}function jobsOf(roots,target,findings){
const jobs=new Map,add=(key,node)=>{const place2=inside("resources.jobs",key),first=jobs.get(key)?.node;first?findings.fault(
node,place2,()=>sameKey(key,first)):jobs.set(key,{key,node,place:place2,isBundle:!0})};for(const root of roots)for(const[
key,node]of entriesOf(entryOf(entryOf(root,"resources"),"jobs"),"resources.jobs",findings))add(key,node);const place=inside(
inside(target?.place??"","resources"),"jobs");for(const[key,over]of entriesOf(entryOf(entryOf(target?.node,"resources"),
"jobs"),place,findings)){const base=jobs.get(key);base?jobs.set(key,{...base,node:mergeJob(base.node,over,inside(place,key),
findings)}):jobs.set(key,{key,node:over,place:inside(place,key),isBundle:!0})}return[...jobs.values()]}function sameKey(key,first){
return`the key ${(0,quote.h)(key)} is already that of a job in ${first.file}, line ${first.line}.`}const ONLY_IN_BUNDLES=[
"bundle","resources","targets","include","artifacts","workspace","variables","presets"],AROUND_SETTINGS=["settings","new\
_settings"],OF_ANSWERS=["job_id","created_time","creator_user_name","run_as_user_name"];function formOf(root,findings){const{
entries,file}=root,isJob=entries.has("tasks");if(!isJob&&ONLY_IN_BUNDLES.some(field=>entries.has(field)))return{kind:"bu\
ndle",root};const jobs=isJob?void 0:entries.get("jobs");if(jobs)return forms_jobsOf(root,jobs,findings);if(!isAnswer(root,
"",findings))return{kind:"jobs",sources:[{key:nameOfFile(file),node:root,place:"",isBundle:!1}]}}function forms_jobsOf(root,jobs,findings){
if(jobs.kind!=="map"){findings.fault(jobs,"jobs",()=>"it must be a map from a key to each job, such as `nightly: {name: \
\u2026, tasks: \u2026}`.");return}for(const[field,value]of root.entries)field!=="jobs"&&!/^[.]|^x-/.test(field)&&findings.
warn(value,field,()=>`beside \`jobs:\` nothing is read. Does ${(0,quote.h)(field)} belong into one of the jobs?`);const sources=[];
for(const[key,node]of jobs.entries){const place=inside("jobs",key);node.kind!=="map"?findings.fault(node,place,()=>"a jo\
b must be a map, in the format of jobs/create."):isAnswer(node,place,findings)||sources.push({key,node,place,isBundle:!1})}
return{kind:"jobs",sources}}function isAnswer(node,place,findings){const around=AROUND_SETTINGS.find(field=>node.entries.
get(field)?.kind==="map"),extra=OF_ANSWERS.filter(field=>node.entries.has(field));return around===void 0&&extra.length===
0?!1:(findings.fault(node,place,()=>around===void 0?`${extra.join(" and ")} are no part of a definition, but of what job\
s/get answers. Take them out.`:`this looks like ${around==="settings"?"what jobs/get answers":"what jobs/reset is sent"}\
. Keep only what is in ${around}, one level up, and take out what the service has filled in.`),!0)}function nameOfFile(path){
const name=path.slice(Math.max(path.lastIndexOf("/"),path.lastIndexOf("\\"))+1),dot=name.lastIndexOf(".");return dot>0?name.
slice(0,dot):name}function pathsOf(settings){return findPaths(settings).map(({place,path,kind})=>({place,path,kind}))}function withPaths(settings,replace){
const copy=structuredClone(settings);for(const{way,around,place,path,kind}of findPaths(settings)){const last=way.at(-1),
holder=way.slice(0,-1).reduce((found,step)=>found[step],copy);last!==void 0&&(holder[last]=around[0]+replace({place,path,
kind})+around[1])}return copy}function isRelative(path){return path!==""&&!path.startsWith("/")&&!/^[A-Za-z][\w+.-]*:/.test(
path)&&!path.startsWith("{{")}function findPaths(settings){return[...listIn(settings,"tasks").flatMap((task,index)=>ofTask(
task,entry("tasks",paths_keyOf(task,"task_key",index)),["tasks",index])),...listIn(settings,"environments").flatMap((environment,index)=>{
const place=`${entry("environments",paths_keyOf(environment,"environment_key",index))}.spec.dependencies`;return ofDependencies(
fieldOf(environment,"spec"),place,["environments",index,"spec","dependencies"])})]}const OF_TASKS=[["notebook_task","not\
ebook_path","notebook"],["spark_python_task","python_file","file"],["sql_task","file.path","file"],["dbt_task","project_\
directory","folder"],["gen_ai_compute_task","training_script_path","file"],["gen_ai_compute_task","yaml_parameters_file_\
path","file"]],LIBRARIES=["whl","jar","requirements"];function ofTask(task,place,way){const found=[];for(const[name,field,
kind]of OF_TASKS){const steps=[name,...field.split(".")],holder=steps.slice(0,-1).reduce(fieldOf,task),path=fieldOf(holder,
steps.at(-1)??"");if(typeof path!="string")continue;const source=fieldOf(holder,"source");found.push({place:[place,...steps].
join("."),path,kind,way:[...way,...steps],source,around:["",""]})}const nested=fieldOf(fieldOf(task,"for_each_task"),"ta\
sk"),inner=nested===void 0?[]:ofTask(nested,`${place}.for_each_task.task`,[...way,"for_each_task","task"]);return[...found,
...ofLibraries(task,place,way),...inner]}function ofLibraries(task,place,way){return listIn(task,"libraries").flatMap((library,index)=>LIBRARIES.
flatMap(field=>{const path=fieldOf(library,field);return typeof path!="string"||!isRelative(path)?[]:[{place:`${place}.l\
ibraries[${index}].${field}`,path,kind:"library",way:[...way,"libraries",index,field],source:void 0,around:["",""]}]}))}
function ofDependencies(spec,place,way){return listIn(spec,"dependencies").flatMap((dependency,index)=>{const file=typeof dependency==
"string"?fileOf(dependency):void 0;return!file||!isRelative(file.path)?[]:[{...file,place:`${place}[${index}]`,way:[...way,
index],source:void 0}]})}const OPTION=/^(?:-r|--requirement|-e|--editable|-c|--constraint)(?:\s+|=)/,EXTRAS=/\[[\w, .-]*\]$/,
LIBRARY=/\.(?:whl|tar\.gz|zip|jar)$/i;function fileOf(dependency){const text=dependency.trim(),option=OPTION.exec(text)?.[0];
if(option!==void 0){const kind=option.startsWith("-e")||option.startsWith("--e")?"folder":"file";return{path:text.slice(
option.length).trim(),kind,around:[option,""]}}const extras=EXTRAS.exec(text)?.[0]??"",path=text.slice(0,text.length-extras.
length);return/^\.{1,2}[/\\]/.test(path)||LIBRARY.test(path)&&!/[\s@]/.test(path)?{path,kind:"library",around:["",extras]}:
void 0}function fieldOf(value,field){return typeof value=="object"&&value!==null&&!Array.isArray(value)&&Object.hasOwn(value,
field)?value[field]:void 0}function listIn(value,field){const list=fieldOf(value,field);return Array.isArray(list)?list:
[]}function paths_keyOf(value,field,index){const key=fieldOf(value,field);return typeof key=="string"?key:index}var failure=__webpack_require__(
6085);function readJson(file,text,onTwice){if(!/^\s*\{/.test(text))return;try{JSON.parse(text)}catch{return}const node=new JsonReader(
file,text,onTwice).value(1);return node.kind==="map"?node:void 0}class JsonReader{#file;#text;#onTwice;#at=0;#line=1;constructor(file,text,onTwice){
this.#file=file,this.#text=text,this.#onTwice=onTwice}value(level,token=this.#next(),line=this.#line){if(level>yaml.FI+1)
throw new TooLarge(`it is nested more than ${yaml.FI} levels deep.`);return token==="{"?this.#map(level,line):token==="["?
this.#list(level,line):this.#scalar(token,line)}#map(level,line){const entries=new Map;for(let token=this.#next();token!==
"}";token=this.#next()){if(token===",")continue;const key=JSON.parse(token),keyLine=this.#line,first=entries.get(key);first&&
this.#onTwice(key,keyLine,first.line),this.#next(),entries.set(key,this.value(level+1,this.#next(),keyLine))}return mapNode(
{file:this.#file,line},entries)}#list(level,line){const items=[];for(let token=this.#next();token!=="]";token=this.#next())
token!==","&&items.push(this.value(level+1,token));return listNode({file:this.#file,line},items)}#scalar(token,line){const where={
file:this.#file,line};if(/^-?\d+$/.test(token))return scalarNode(where,BigInt(token),token);const value=JSON.parse(token);
return scalarNode(where,value,typeof value=="number"?token:void 0)}#next(){const text=this.#text;for(;SPACE.has(text.charAt(
this.#at));this.#at++)text.charAt(this.#at)===`
`&&this.#line++;const start=this.#at,first=text.charAt(start);if(first==='"'){for(this.#at++;text.charAt(this.#at)!=='"';this.#at++)
text.charAt(this.#at)==="\\"&&this.#at++;this.#at++}else if(PUNCTUATION.has(first))this.#at++;else for(;!ENDS_WORD.has(text.
charAt(this.#at));)this.#at++;return text.slice(start,this.#at)}}const SPACE=new Set([" ",`
`,"\r","	"]),PUNCTUATION=new Set(["{","}","[","]",",",":"]),ENDS_WORD=new Set([...SPACE,...PUNCTUATION,""]),MEGABYTE=2**
20,LONGEST=10*MEGABYTE,LONGEST_YAML=2*MEGABYTE;async function readNode(file,findings,wanted="a job, or a map `jobs:` fro\
m a key to each job"){try{const node=await readAny(file,findings);return node&&asMap(node,wanted,findings)}catch(error){
const message=sayTooLarge(error)??`it cannot be read: ${(0,failure.U)(error)}.`;findings.fault({file:file.path},"",()=>message);
return}}function sayTooLarge(error){return error instanceof TooLarge?error.message:error instanceof RangeError?"it is ne\
sted too deep.":void 0}async function readAny({path,text:given},findings){const text=given.startsWith("\uFEFF")?given.slice(
1):given;if(text.length>LONGEST)throw new TooLarge("it has more than 10 MB. Split it.");const json=readJson(path,text,(key,line,first)=>faultOfTwice(
findings,{file:path,line},key,first));if(json)return json;if(text.length>LONGEST_YAML)throw new TooLarge("it has more th\
an 2 MB of YAML. Split it, or write it as JSON.");const read=await(0,yaml.u0)(text,yaml.qy);if("message"in read){findings.
fault({file:path,line:read.line},"",()=>read.message.includes("Maximum call stack")?"it is nested too deep.":`it is not \
valid YAML or JSON: ${read.message} (column ${read.column}).`);return}return new YamlReader(path,read,findings).root()}function asMap(node,wanted,findings){
if(node.kind==="map")return node;findings.fault(node,"",()=>node.kind==="scalar"&&node.value===null?`it is empty, and sh\
ould be ${wanted}.`:`it is ${node.kind==="list"?"a list":"a single value"}, and should be ${wanted}.`)}function faultOfTwice(findings,where,key,first){
findings.fault(where,"",()=>`the key ${(0,quote.h)(key)} is there already, on line ${first}.`)}class YamlReader{#file;#read;#findings;#anchors=new Map;constructor(file,read,findings){
this.#file=file,this.#read=read,this.#findings=findings}root(){const{contents}=this.#read.document;return this.#node(contents,
this.#where(contents))}#where(node){const offset=this.#read.yaml.isNode(node)?node.range?.[0]:void 0;return{file:this.#file,
line:offset===void 0?1:this.#read.lines.linePos(offset).line}}#node(node,where){const{isAlias,isMap,isSeq,isScalar}=this.#read.
yaml;if(isAlias(node))return this.#alias(node.source,where);const anchor=isMap(node)||isSeq(node)||isScalar(node)?node.anchor:
void 0;anchor!==void 0&&this.#anchors.set(anchor,void 0);const made=isMap(node)?this.#map(node,where):isSeq(node)?listNode(
where,node.items.map(item=>this.#node(item,this.#where(item)))):this.#scalar(node,where);return anchor!==void 0&&this.#anchors.
set(anchor,made),made}#alias(name,where){const named=this.#anchors.get(name);return named?moved(named,where):(this.#findings.
fault(where,"",()=>this.#anchors.has(name)?`it contains itself through the alias ${(0,quote.h)(`*${name}`)}.`:`the alias\
 ${(0,quote.h)(`*${name}`)} stands for nothing: there is no ${(0,quote.h)(`&${name}`)} before it.`),scalarNode(where,null))}#scalar(node,where){
const scalar=this.#read.yaml.isScalar(node)?node:void 0,value=scalar?.value??null;return typeof value=="string"?scalarNode(
where,value):(typeof value=="number"&&!Number.isFinite(value)&&this.#findings.fault(where,"",()=>{const written=scalar?.
source??String(value);return`${(0,quote.h)(written)} is a number that JSON does not have. Put it in quotes: '${written}'\
.`}),scalarNode(where,value,scalar?.source))}#map(map,where){const entries=new Map,merged=[];for(const{key,value}of map.
items){const place=this.#where(key),name=this.#key(key,place);if(name===void 0)continue;const node=this.#node(value,place);
name==="<<"&&this.#isPlain(key)?merged.push([node,place]):this.#add(entries,name,node)}for(const[node,place]of merged)this.#merge(
entries,node,place);return mapNode(where,entries)}#add(entries,name,node){const first=entries.get(name);first?faultOfTwice(
this.#findings,node,name,first.line):entries.set(name,node)}#key(key,where){const{isScalar}=this.#read.yaml,value=isScalar(
key)?key.value:void 0;if(typeof value=="string")return value;if(isScalar(key)&&key.source!==void 0&&value!==null)return key.
source;this.#findings.fault(where,"",()=>"a key must be a text; this one is empty, an alias, a list or a map.")}#isPlain(key){
return this.#read.yaml.isScalar(key)&&key.type==="PLAIN"}#merge(entries,node,where){for(const part of node.kind==="list"?
node.items:[node])if(part.kind==="map")for(const[name,value]of part.entries)entries.has(name)||entries.set(name,value);else
this.#findings.fault(where,"",()=>"<< takes a map, or a list of maps.")}}function checkRules(job,place,findings){const tasks={
list:entryOf(job,"tasks"),field:"task_key",place:inside(place,"tasks")},keyed=KEYED_LISTS.map(([name,field])=>({list:entryOf(
job,name),field,place:inside(place,name)}));for(const list of[tasks,...keyed])checkKeys(list,findings);checkLimits(job,LIMITS,
place,findings),checkWebhooks(entryOf(job,"webhook_notifications"),inside(place,"webhook_notifications"),findings),checkTags(
entryOf(job,"tags"),inside(place,"tags"),findings),checkChoices(job,place,findings);const keys=keysOf(tasks);itemsOf(tasks.
list).forEach((task,index)=>{const there=entry(tasks.place,keyOf(task)??index);checkTask(task,there,job,findings),checkDependencies(
entryOf(task,"depends_on"),inside(there,"depends_on"),keys,findings)})}const KEYED_LISTS=[["job_clusters","job_cluster_k\
ey"],["environments","environment_key"],["environment_variables","environment_variables_key"],["parameters","name"]];function checkTask(task,place,job,findings){
checkLimits(task,LIMITS_OF_TASKS,place,findings),checkWebhooks(entryOf(task,"webhook_notifications"),inside(place,"webho\
ok_notifications"),findings);for(const[list,field]of KEYED_LISTS.slice(0,3)){const node=entryOf(task,field),key=textOf(node);
if(node===void 0||key===void 0)continue;const keys=keysOf({list:entryOf(job,list),field});!keys.has(key)&&!keys.has(void 0)&&
findings.fault(node,inside(place,field),()=>`${(0,quote.h)(key)} is not in ${list}.${didYouMean(key,keys)}`)}const forEach=entryOf(
task,"for_each_task"),nested=entryOf(forEach,"task"),there=inside(place,"for_each_task");forEach&&checkLimits(forEach,{concurrency:{
most:100}},there,findings),nested&&checkTask(nested,inside(there,"task"),job,findings)}function keysOf({list,field}){const nodes=itemsOf(
list).map(item=>entryOf(item,field));return new Set(nodes.filter(node=>node!==void 0).map(textOf))}function checkKeys({list,
field,place},findings){const seen=new Map;for(const item of itemsOf(list)){const node=entryOf(item,field),key=textOf(node);
if(node===void 0||key===void 0)continue;const first=seen.get(key),there=inside(entry(place,key),field);first?findings.fault(
node,there,()=>`${(0,quote.h)(key)} is there already, ${lineOf(first,node)}.`):seen.set(key,node);const isRight=field===
"name"?/^[\w.-]+$/.test(key):key.length<=100&&/^[\w-]+$/.test(key),rule=field==="name"?"letters, digits, _, - and .":"1 \
to 100 letters, digits, _ and -";!isRight&&field!=="environment_key"&&findings.fault(node,there,()=>`${(0,quote.h)(key)}\
 is not a valid ${field}. It may only have ${rule}.`)}}function lineOf(first,second){return first.file===second.file?`on\
 line ${first.line}`:`in ${first.file}, line ${first.line}`}function checkDependencies(list,place,tasks,findings){const seen=new Map;
for(const item of itemsOf(list)){const node=entryOf(item,"task_key"),key=textOf(node);if(node===void 0||key===void 0)continue;
const there=entry(place,key);!tasks.has(key)&&!tasks.has(void 0)&&findings.fault(node,there,()=>`there is no task ${(0,quote.
h)(key)}.${didYouMean(key,tasks)}`);const whole=`${key} ${textOf(entryOf(item,"outcome"))??""}`,first=seen.get(whole);first?
findings.fault(node,there,()=>`${(0,quote.h)(key)} is there already, ${lineOf(first,node)}.`):seen.set(whole,node)}}const MOST_CANDIDATES=200;
function didYouMean(key,keys){const known=[...keys].filter(candidate=>candidate!==void 0).slice(0,MOST_CANDIDATES);return known.
length>0?` Did you mean ${(0,quote.h)((0,suggest.p)(key,known))}?`:""}const MOST_WEBHOOKS=3;function checkWebhooks(webhooks,place,findings){
if(webhooks?.kind==="map")for(const[event,list]of webhooks.entries){const there=inside(place,event),count=itemsOf(list).
length;count>MOST_WEBHOOKS&&findings.fault(list,there,()=>`it has ${count} destinations, and ${MOST_WEBHOOKS} are the mo\
st for one event.`);const seen=new Map;for(const item of itemsOf(list)){const id=textOf(entryOf(item,"id")),first=id===void 0?
void 0:seen.get(id);first?findings.fault(item,there,()=>`${(0,quote.h)(id??"")} is there already, ${lineOf(first,item)}.`):
id!==void 0&&seen.set(id,item)}}}const MOST_TAGS=20,OUR_TAGS="databricks-run";function checkTags(tags,place,findings){if(tags?.
kind==="map"){tags.entries.size>MOST_TAGS&&findings.fault(tags,place,()=>`it has ${tags.entries.size} tags, and ${MOST_TAGS}\
 are the most: a job has 25, and this action needs five.`);for(const[name,value]of tags.entries)name.startsWith(OUR_TAGS)&&
findings.fault(value,inside(place,name),()=>`tags that begin with ${OUR_TAGS} are written by this action.`)}}const LIMITS={
name:{bytes:4096},description:{characters:27700},max_concurrent_runs:{least:0,most:1e3},tasks:{items:1e3},job_clusters:{
items:100},environments:{items:10}},LIMITS_OF_TASKS={description:{characters:1e3}},LIMITS_OF_GIT={git_url:{characters:300},
git_branch:{characters:255},git_tag:{characters:255},git_commit:{characters:64}};function checkLimits(node,limits,place,findings){
for(const[field,limit]of Object.entries(limits)){const value=entryOf(node,field),problem=value&&!isLost(value)?beyond(value,
limit):void 0;value&&problem!==void 0&&findings.fault(value,inside(place,field),()=>problem)}}function beyond(value,limit){
if("items"in limit){const count=itemsOf(value).length;return count>limit.items?`it has ${count} entries, and ${limit.items}\
 are the most.`:void 0}if(value.kind!=="scalar")return;if("most"in limit)return beyondNumber(value.value,limit);const text=String(
value.value),[size,most,unit]="bytes"in limit?[Buffer.byteLength(text),limit.bytes,"bytes"]:[[...text].length,limit.characters,
"characters"];return size>most?`it has ${size} ${unit}, and ${most} are the most.`:void 0}function beyondNumber(value,{least,
most}){if(typeof value=="bigint")return value>BigInt(most)?`it is ${value.toString()}, and ${most} is the most.`:least!==
void 0&&value<BigInt(least)?`it is ${value.toString()}, and ${least} is the least.`:void 0}const ONLY_ONE=[["schedule","\
continuous"]],ONLY_ONE_OF_GIT=[["git_branch","git_tag","git_commit"]],IDENTITIES=["user_name","service_principal_name","\
group_name"];function checkChoices(job,place,findings){const git=entryOf(job,"git_source"),runAs=entryOf(job,"run_as");checkOnlyOne(
job,ONLY_ONE,place,findings),git&&(checkOnlyOne(git,ONLY_ONE_OF_GIT,inside(place,"git_source"),findings),checkLimits(git,
LIMITS_OF_GIT,inside(place,"git_source"),findings)),runAs?.kind==="map"&&(checkOnlyOne(runAs,[IDENTITIES],inside(place,"\
run_as"),findings),IDENTITIES.some(field=>runAs.entries.has(field))||findings.fault(runAs,inside(place,"run_as"),()=>"it\
 names nobody: give user_name or service_principal_name."))}function checkOnlyOne(node,choices,place,findings){for(const fields of choices){
const there=fields.filter(field=>entryOf(node,field)!==void 0),second=there[1],value=second===void 0?void 0:entryOf(node,
second);value&&second!==void 0&&findings.fault(value,inside(place,second),()=>`only one of ${there.join(" and ")} can be\
 used.`)}}const SHAPES={job:{text:"budget_policy_id description duration_target edit_mode format name parent_path perfor\
mance_target usage_policy_id",continuous:"continuous",jobDeployment:"deployment",emailNotifications:"email_notifications",
"environmentVariables[]":"environment_variables","environment[]":"environments",gitSource:"git_source",health:"health","\
jobCluster[]":"job_clusters",int:"max_concurrent_runs timeout_seconds max_retries min_retry_interval_millis",notificationSettings:"\
notification_settings","parameter[]":"parameters",queueSettings:"queue",jobRunAs:"run_as",schedule:"schedule","text{}":"\
tags","task[]":"tasks",trigger:"trigger","anyTrigger[]":"triggers",webhookNotifications:"webhook_notifications","accessC\
ontrol[]":"access_control_list",flag:"retry_on_timeout disable_auto_optimization"},continuous:{maintenanceWindow:"mainte\
nance_window",text:"pause_status task_retry_mode"},maintenanceWindow:{int:"start_hour!",text:"day_of_week! timezone_id!"},
jobDeployment:{text:"kind! deployment_id metadata_file_path version_id"},emailNotifications:{flag:"no_alert_for_skipped_\
runs","text[]":"on_duration_warning_threshold_exceeded on_failure on_maintenance_complete on_maintenance_start on_start \
on_streaming_backlog_exceeded on_success"},environmentVariables:{text:"environment_variables_key!",environmentVariablesSpec:"\
spec"},environmentVariablesSpec:{"text[]":"files","text{}":"variables"},environment:{text:"environment_key!",environmentSpec:"\
spec"},environmentSpec:{text:"base_environment client environment_version project_environment","text[]":"dependencies ja\
va_dependencies"},gitSource:{text:"git_url! git_provider! git_branch git_commit git_tag",gitSnapshot:"git_snapshot",jobSource:"\
job_source",sparseCheckout:"sparse_checkout"},gitSnapshot:{text:"used_commit"},jobSource:{text:"job_config_path! import_\
from_git_branch! dirty_state"},sparseCheckout:{"text[]":"patterns"},health:{"healthRule[]":"rules"},healthRule:{text:"me\
tric! op!",int:"value!"},jobCluster:{text:"job_cluster_key! serverless_compute_id",cluster:"new_cluster",serverlessCompute:"\
serverless_compute"},cluster:{flag:"apply_policy_default_values enable_elastic_disk enable_local_disk_encryption is_sing\
le_node use_ml_runtime",autoScale:"autoscale",int:"autotermination_minutes num_workers remote_disk_throughput total_init\
ial_remote_disk_size",awsAttributes:"aws_attributes",azureAttributes:"azure_attributes",clusterLogConf:"cluster_log_conf",
text:"cluster_name data_security_mode dependency_mode driver_instance_pool_id driver_node_type_id instance_pool_id kind \
node_type_id policy_id runtime_engine single_user_name spark_version","text{}":"custom_tags spark_conf spark_env_vars",dockerImage:"\
docker_image",nodeTypeFlexibility:"driver_node_type_flexibility worker_node_type_flexibility",gcpAttributes:"gcp_attribu\
tes","initScriptInfo[]":"init_scripts","text[]":"ssh_public_keys",workloadType:"workload_type"},autoScale:{int:"max_work\
ers min_workers"},awsAttributes:{text:"availability ebs_volume_type instance_profile_arn zone_id",int:"ebs_volume_count \
ebs_volume_iops ebs_volume_size ebs_volume_throughput first_on_demand spot_bid_price_percent"},azureAttributes:{text:"av\
ailability capacity_reservation_group",int:"first_on_demand",logAnalyticsInfo:"log_analytics_info",number:"spot_bid_max_\
price"},logAnalyticsInfo:{text:"log_analytics_primary_key log_analytics_workspace_id"},clusterLogConf:{destination:"dbfs\
 volumes",s3StorageInfo:"s3"},destination:{text:"destination!"},s3StorageInfo:{text:"destination! canned_acl encryption_\
type endpoint kms_key region",flag:"enable_encryption"},dockerImage:{dockerBasicAuth:"basic_auth",text:"url"},dockerBasicAuth:{
text:"password username"},nodeTypeFlexibility:{"text[]":"alternate_node_type_ids",text:"aws_context_id"},gcpAttributes:{
text:"availability confidential_compute_type google_service_account zone_id",int:"boot_disk_size first_on_demand local_s\
sd_count",flag:"use_preemptible_executors"},initScriptInfo:{destination:"abfss dbfs file gcs volumes workspace",s3StorageInfo:"\
s3"},workloadType:{clientsTypes:"clients!"},clientsTypes:{flag:"jobs notebooks"},serverlessCompute:{text:"policy_id"},notificationSettings:{
flag:"no_alert_for_canceled_runs no_alert_for_skipped_runs alert_on_last_attempt"},parameter:{text:"name! default!"},queueSettings:{
flag:"enabled!"},jobRunAs:{text:"group_name service_principal_name user_name"},schedule:{text:"quartz_cron_expression! t\
imezone_id! pause_status",sqlCondition:"sql_condition"},sqlCondition:{text:"sql_query_id! warehouse_id! trigger_mode"},task:{
text:"task_key! description environment_key environment_variables_key existing_cluster_id job_cluster_key run_if",aiFunctionTask:"\
ai_function_task",aiRuntimeTask:"ai_runtime_task",alertTask:"alert_task",cleanRoomsNotebookTask:"clean_rooms_notebook_ta\
sk",compute:"compute",conditionTask:"condition_task",dashboardTask:"dashboard_task",dbtCloudTask:"dbt_cloud_task",dbtPlatformTask:"\
dbt_platform_task",dbtTask:"dbt_task","dependency[]":"depends_on",flag:"disable_auto_optimization disabled retry_on_time\
out",emailNotifications:"email_notifications",forEachTask:"for_each_task",genAiComputeTask:"gen_ai_compute_task",health:"\
health","library[]":"libraries",int:"max_retries min_retry_interval_millis timeout_seconds",cluster:"new_cluster",notebookTask:"\
notebook_task",notificationSettings:"notification_settings",pipelineTask:"pipeline_task",powerBiTask:"power_bi_task",pythonOperatorTask:"\
python_operator_task",pythonWheelTask:"python_wheel_task",runJobTask:"run_job_task",sparkJarTask:"spark_jar_task",sparkPythonTask:"\
spark_python_task",sparkSubmitTask:"spark_submit_task",sqlTask:"sql_task",webhookNotifications:"webhook_notifications"},
aiFunctionTask:{qualifiedName:"output!",aiClassify:"ai_classify",aiExtract:"ai_extract",aiParseDocument:"ai_parse_docume\
nt",deltaTableSource:"delta_table",volumeSource:"volume"},qualifiedName:{text:"catalog schema table"},aiClassify:{text:"\
version! instructions",flag:"enable_confidence_scores enable_rationales multilabel",inlineLabels:"inline_labels"},inlineLabels:{
"label[]":"labels!"},label:{text:"name! description"},aiExtract:{text:"version! instructions mode schema",flag:"enable_c\
itations enable_confidence_scores"},aiParseDocument:{text:"version! image_output_path page_range","text[]":"description_\
element_types"},deltaTableSource:{text:"table_name! input_column!","text[]":"merge_key_columns"},volumeSource:{text:"vol\
ume_path!"},aiRuntimeTask:{text:"experiment! code_source_path docker_image_url mlflow_artifact_location mlflow_experimen\
t_directory mlflow_run priority_class unity_catalog_image_path","deploymentSpec[]":"deployments!"},deploymentSpec:{computeSpec:"\
compute!",text:"command_path name"},computeSpec:{text:"accelerator_type! provisioned_capacity_id",int:"accelerator_count\
!"},alertTask:{text:"alert_id warehouse_id workspace_path","text{}":"parameters","subscriber[]":"subscribers"},subscriber:{
text:"destination_id user_name"},cleanRoomsNotebookTask:{text:"clean_room_name! notebook_name! etag","text{}":"notebook_\
base_parameters"},compute:{text:"hardware_accelerator"},conditionTask:{text:"op! left! right!"},dashboardTask:{text:"das\
hboard_id warehouse_id","text{}":"filters",subscription:"subscription"},subscription:{attachment:"attachment",text:"cust\
om_subject",flag:"paused","subscriber[]":"subscribers"},attachment:{dataAttachment:"data_attachment",pageAttachment:"pag\
e_attachment"},dataAttachment:{"widget[]":"widgets!",text:"file_format!",flag:"include_applied_filters"},widget:{text:"p\
age_id! widget_id!"},pageAttachment:{"text[]":"page_ids",text:"page_selection"},dbtCloudTask:{text:"connection_resource_\
name",int:"dbt_cloud_job_id"},dbtPlatformTask:{text:"connection_resource_name dbt_platform_job_id"},dbtTask:{"text[]":"c\
ommands!",text:"catalog profiles_directory project_directory schema source warehouse_id"},dependency:{text:"task_key! ou\
tcome"},forEachTask:{text:"inputs!",task:"task!",int:"concurrency"},genAiComputeTask:{text:"dl_runtime_image! command ml\
flow_experiment_name source training_script_path yaml_parameters yaml_parameters_file_path",computeConfig:"compute"},computeConfig:{
int:"num_gpus!",text:"gpu_node_pool_id gpu_type"},library:{packageLibrary:"cran pypi",text:"egg jar requirements whl",mavenLibrary:"\
maven"},packageLibrary:{text:"package! repo"},mavenLibrary:{text:"coordinates! repo","text[]":"exclusions"},notebookTask:{
text:"notebook_path! source warehouse_id","text{}":"base_parameters"},pipelineTask:{text:"pipeline_id!",flag:"full_refre\
sh","text[]":"full_refresh_selection refresh_flow_selection refresh_selection reset_checkpoint_selection","text{}":"para\
meters"},powerBiTask:{text:"connection_resource_name warehouse_id",powerBiModel:"power_bi_model",flag:"refresh_after_upd\
ate","powerBiTable[]":"tables"},powerBiModel:{text:"authentication_method model_name storage_mode workspace_name",flag:"\
overwrite_existing"},powerBiTable:{text:"catalog name schema storage_mode"},pythonOperatorTask:{text:"main","pythonOpera\
torTaskParameter[]":"parameters"},pythonOperatorTaskParameter:{text:"name value"},pythonWheelTask:{text:"package_name! e\
ntry_point!","text{}":"named_parameters","text[]":"parameters"},runJobTask:{int:"job_id!","text[]":"dbt_commands jar_par\
ams python_params spark_submit_params","text{}":"job_parameters notebook_params python_named_params sql_params",pipelineParams:"\
pipeline_params"},pipelineParams:{flag:"full_refresh","text[]":"full_refresh_selection refresh_flow_selection refresh_se\
lection reset_checkpoint_selection"},sparkJarTask:{text:"jar_uri main_class_name","text[]":"parameters",flag:"run_as_rep\
l"},sparkPythonTask:{text:"python_file! source","text[]":"parameters"},sparkSubmitTask:{"text[]":"parameters"},sqlTask:{
text:"warehouse_id!",sqlTaskAlert:"alert",sqlTaskDashboard:"dashboard",sqlTaskFile:"file","text{}":"parameters",sqlTaskQuery:"\
query"},sqlTaskAlert:{text:"alert_id!",flag:"pause_subscriptions","subscriber[]":"subscriptions"},sqlTaskDashboard:{text:"\
dashboard_id! custom_subject",flag:"pause_subscriptions","subscriber[]":"subscriptions"},sqlTaskFile:{text:"path! source"},
sqlTaskQuery:{text:"query_id!"},webhookNotifications:{"webhook[]":"on_duration_warning_threshold_exceeded on_failure on_\
maintenance_complete on_maintenance_start on_start on_streaming_backlog_exceeded on_success"},webhook:{text:"id!"},trigger:{
fileArrival:"file_arrival",jobCompletion:"job_completion",modelTrigger:"model",text:"pause_status",periodic:"periodic",sqlCondition:"\
sql_condition",tableUpdate:"table_update"},fileArrival:{text:"url!",int:"min_time_between_triggers_seconds wait_after_la\
st_change_seconds"},jobCompletion:{"monitoredJob[]":"jobs!",text:"if_status"},monitoredJob:{text:"workspace_id! job_id!"},
modelTrigger:{text:"condition! securable_name","text[]":"aliases",int:"min_time_between_triggers_seconds wait_after_last\
_change_seconds"},periodic:{int:"interval!",text:"unit!"},tableUpdate:{"text[]":"table_names!",text:"condition",int:"min\
_time_between_triggers_seconds wait_after_last_change_seconds"},anyTrigger:{continuousTrigger:"continuous",fileArrival:"\
file_arrival",jobCompletion:"job_completion",modelTrigger:"model",text:"pause_status",periodic:"periodic",cronTrigger:"s\
chedule",sqlCondition:"sql_condition",tableUpdate:"table_update"},continuousTrigger:{maintenanceWindow:"maintenance_wind\
ow",text:"task_retry_mode"},cronTrigger:{text:"quartz_cron_expression! timezone_id!"},accessControl:{text:"user_name gro\
up_name service_principal_name permission_level"}};class Shaper{#findings;#fields=new Map;constructor(findings){this.#findings=
findings}job(node,place,isBundle){return this.#map(node,"job",place,isBundle)}#map(node,shape,place,isBundle){const fields=this.#fieldsOf(
shape),entries=new Map;for(const[name,value]of node.entries){const field=fields.get(name),there=inside(place,name);field||
this.#warn(value,there,name,[...fields.keys()]),field?isNull(value)||entries.set(name,this.#value(value,field.type,there,
isBundle)):entries.set(name,value)}for(const[name,{isRequired}]of fields)isRequired&&!entries.has(name)&&this.#findings.
fault(node,place,()=>`${name} is missing, and the Jobs API requires it.`);return mapNode(node,entries)}#warn(value,place,name,known){
this.#findings.warn(value,place,()=>{const hint=`Did you mean ${(0,suggest.p)(name,known)}?`;return`the Jobs API knows n\
o field ${(0,quote.h)(name)} here. ${hint} It is sent as it is.`})}#value(node,type,place,isBundle){return node.kind==="\
scalar"&&node.lost?node:type.endsWith("[]")?this.#list(node,type.slice(0,-2),place,isBundle):type.endsWith("{}")?this.#entries(
node,type.slice(0,-2),place,isBundle):Object.hasOwn(SCALARS,type)?this.#scalar(node,type,place,isBundle):node.kind==="ma\
p"?this.#map(node,type,place,isBundle):this.#wrong(node,place,`a map, with fields such as ${[...this.#fieldsOf(type).keys()][0]??
""}`)}#list(node,type,place,isBundle){return node.kind!=="list"?this.#wrong(node,place,"a list"):listNode(node,node.items.
map((item,index)=>this.#value(item,type,entry(place,keyOf(item)??index),isBundle)))}#entries(node,type,place,isBundle){if(node.
kind!=="map")return this.#wrong(node,place,"a map");const entries=Array.from(node.entries,([key,value])=>[key,this.#value(
value,type,inside(place,key),isBundle)]);return mapNode(node,new Map(entries))}#scalar(node,type,place,isBundle){const scalar=SCALARS[type];
if(!scalar)return node;if(node.kind==="scalar"){const right=scalar.take(node)??(isBundle?scalar.convert(node):void 0);if(right)
return right}return this.#wrong(node,place,scalar.called)}#wrong(node,place,wanted){return this.#findings.fault(node,place,
()=>{if(node.kind!=="scalar")return`it is a ${node.kind}, and must be ${wanted}.`;const written=node.written??String(node.
value);if(node.value===null)return`it has no value, and must be ${wanted}.`;if(typeof node.value=="string")return`${(0,quote.
h)(written)} is text, and must be ${wanted}.`;const kind=typeof node.value=="boolean"?"":"the number ";return wanted===SCALARS.
text?.called?`it is ${kind}${written}, and must be text. Put it in quotes: '${written}'.`:`it is ${kind}${written}, and \
must be ${wanted}.`}),node}#fieldsOf(shape){const known=this.#fields.get(shape);if(known)return known;const fields=new Map;
for(const[type,names]of Object.entries(SHAPES[shape]??{}))for(const name of names.split(" "))fields.set(name.replace("!",
""),{type,isRequired:name.endsWith("!")});return this.#fields.set(shape,fields),fields}}const isDynamic=node=>typeof node.
value=="string"&&node.value.includes("{{"),isNumber=node=>typeof node.value=="number"||typeof node.value=="bigint",SCALARS={
text:{called:"text",take:node=>typeof node.value=="string"?node:void 0,convert:node=>node.value===null?void 0:scalarNode(
node,String(node.value))},int:{called:"a whole number",take:node=>{if(typeof node.value=="number"&&Number.isInteger(node.
value))return scalarNode(node,BigInt(node.value));const isDigits=typeof node.value=="string"&&/^-?\d{1,19}$/.test(node.value);
return typeof node.value=="bigint"||isDigits||isDynamic(node)?node:void 0},convert:()=>{}},number:{called:"a number",take:node=>{
const isDigits=typeof node.value=="string"&&/^-?\d{1,300}(?:\.\d{1,300})?$/.test(node.value);return isNumber(node)||isDigits||
isDynamic(node)?node:void 0},convert:()=>{}},flag:{called:"true or false",take:node=>typeof node.value=="boolean"||isDynamic(
node)?node:void 0,convert:({value,file,line})=>value==="true"||value==="false"?scalarNode({file,line},value==="true"):void 0}},
NAME=/^[A-Za-z_][\w-]*(?:\.[\w-]+|\[\d+\])*$/,LONGEST_NAME=500;function piecesOf(text){const pieces=[];let literal="",from=0;
for(let at=text.indexOf("${");at!==-1;at=text.indexOf("${",from)){if(at>from&&text.charAt(at-1)==="$"){literal+=`${text.
slice(from,at-1)}\${`,from=at+2;continue}literal+=text.slice(from,at),literal!==""&&pieces.push(literal),literal="";const end=text.
indexOf("}",at);if(end===-1)return[...pieces,{problem:"unclosed",written:text.slice(at)}];pieces.push(reference(text.slice(
at+2,end))),from=end+1}return literal+=text.slice(from),literal===""&&pieces.length>0?pieces:[...pieces,literal]}function reference(name){
return name.length<=LONGEST_NAME&&NAME.test(name)?{name}:{problem:"invalid",written:`\${${name}}`}}function partsOf(name){
const[first="",...rest]=name.split(/[.[]/).map(part=>part.replace(/\]$/,""));return[first,...rest]}const MOST_ROUNDS=11,
variables_MOST_CANDIDATES=200,LITERAL="For a literal ${ write $${.";class Variables{#values;#findings;#used=new Set;#resolved=new Map;constructor(values,findings){
this.#values=values,this.#findings=findings}resolve(node,place,context){if(node.kind==="scalar")return typeof node.value==
"string"?this.#text(node,place,context):node;if(node.kind==="list"){const items=node.items.map((item,index)=>this.resolve(
item,entry(place,keyOf(item)??index),context));return items.every((item,index)=>item===node.items[index])?node:listNode(
node,items)}const entries=new Map;let isSame=!0;for(const[key,value]of node.entries){const resolved=this.resolve(value,inside(
place,key),context);resolved!==value&&(isSame=!1),entries.set(key,resolved)}return isSame?node:mapNode(node,entries)}warnOfUnused(){
for(const name of Object.keys(this.#values.given))this.#used.has(name)||this.#findings.note(()=>`The variable ${(0,quote.
h)(name)} is given, and no file refers to it.`)}#text(node,place,context){const text=String(node.value);if(!text.includes(
"${"))return node;const pieces=piecesOf(text),[only]=pieces;if(pieces.length===1&&only!==void 0&&typeof only!="string")return moved(
this.#value(only,node,place,context),node);let joined="",isWhole=!0;for(const piece of pieces){const part=typeof piece==
"string"?piece:this.#written(piece,node,place,context);part===void 0?isWhole=!1:joined+=part,checkWeight(joined.length)}
return isWhole?scalarNode(node,joined):lostNode(node)}#written(piece,where,place,context){const value=this.#value(piece,
where,place,context);if(isLost(value))return;if(value.kind==="scalar"&&value.value!==null)return value.written??String(value.
value);const found=value.kind==="scalar"?"has no value":`is a ${value.kind}, which can only stand alone`;this.#findings.
fault(where,place,()=>`${spelled(piece)} ${found}.`)}#value(piece,where,place,context){if("problem"in piece){const what=piece.
problem==="unclosed"?"does not end with }":"is not a valid name of a variable";return this.#findings.fault(where,place,()=>`${(0,quote.
h)(piece.written)} ${what}. ${LITERAL}`),lostNode(where)}const found=this.#find(piece.name,where,context);return typeof found==
"object"?found:(this.#findings.fault(where,place,()=>found??this.#unknown(piece.name,context)),lostNode(where))}#find(name,where,context){
const given=this.#given(name,[name],where);if(given)return given;const[first,...rest]=partsOf(name),hasVar=context.isBundle||
this.#values.withVar;return first==="var"&&hasVar?this.#variable(name.slice(4),rest,where,context):context.isBundle&&OF_BUNDLES.
has(first)?this.#ofBundle(name,first,rest,where,context):this.#variable(name,[first,...rest],where,context)}#given(name,[
first="",...rest],where){const{given}=this.#values,key=Object.hasOwn(given,name)?name:first;if(!Object.hasOwn(given,key))
return;this.#used.add(key);const value=nodeOf(where,given[key]);return key===name?value:within(value,rest)}#variable(name,parts,where,context){
const given=this.#given(name,parts,where);if(given)return given;const[first="",...rest]=parts,value=this.#values.bundle?.
variables.get(first);if(!value)return this.#values.bundle?.variables.has(first)?this.#withoutValue(first):void 0;if(context.
on.includes(first))return`\${${name}} goes in a circle: ${[...context.on,first].join(" \u2192 ")}.`;if(context.on.length>=
MOST_ROUNDS)return`\${${name}} needs more than ${MOST_ROUNDS} variables one after another.`;let resolved=this.#resolved.
get(first);return resolved||(resolved=this.resolve(value,`variables.${first}`,{isBundle:!0,on:[...context.on,first]}),this.#resolved.
set(first,resolved)),within(resolved,rest)}#withoutValue(name){return`\${var.${name}} has no value: the bundle gives it \
no default. Give one in the input variables.`}#ofBundle(name,first,rest,where,context){const{bundle}=this.#values,[field="",
last]=rest;return first==="variables"&&last==="value"?this.#variable(field,[field,...rest.slice(2)],where,context)??this.#unknown(
field,context):(name==="bundle.target"||name==="bundle.environment")&&bundle?scalarNode(where,bundle.target):name==="bun\
dle.name"&&bundle?.name?bundle.name:`\${${name}} has no value here: only a deployment with the Databricks CLI knows it. \
What can be used are \${var.\u2026}, \${bundle.name} and \${bundle.target}.`}#unknown(name,{isBundle}){const known=[...new Set(
[...Object.keys(this.#values.given),...this.#values.bundle?.variables.keys()??[]])],wanted=name.startsWith("var.")?name.
slice(4):name,shown=isBundle&&name.startsWith("var.")?"var.":"",advice=known.length>0?`Did you mean \${${shown}${(0,suggest.
p)(wanted,known.slice(0,variables_MOST_CANDIDATES))}}?`:"Give it one in the input variables.";return`\${${name}} has no \
value. ${advice} ${LITERAL}`}}const OF_BUNDLES=new Set(["bundle","workspace","resources","variables","artifacts","target\
s"]);function spelled(piece){return"name"in piece?`\${${piece.name}}`:(0,quote.h)(piece.written)}function within(value,path){
let found=value;for(const part of path){if(isLost(found))return found;found=found?.kind==="list"?found.items[Number(part)]:
entryOf(found,part)}return found&&isNull(found)&&path.length>0?void 0:found}const WANTED="a map of names to values, such\
 as `region: eu`";async function readVariables(text){const findings=new Findings,node=text.trim()===""?void 0:await readNode(
{path:"",text},findings,WANTED);node&&checkNumbers(node,"",findings);const[first]=findings.faults;return first?{fault:sentence(
first)}:{value:node?plain(node):{}}}function sentence({line,place,message}){return[line===void 0?"":`line ${line}: `,place===
""?"":`${place}: `,message].join("")}function checkNumbers(node,place,findings){if(node.kind==="list"&&node.items.forEach(
(item,index)=>checkNumbers(item,entry(place,index),findings)),node.kind==="map")for(const[key,value2]of node.entries)checkNumbers(
value2,inside(place,key),findings);if(node.kind!=="scalar"||typeof node.value!="number"&&typeof node.value!="bigint")return;
const{written,value}=node;written!==void 0&&written!==String(value)&&findings.fault(node,place,()=>`${written} is the nu\
mber ${value}. Put it in quotes, or write ${value}.`)}const LARGEST_BODY=10*2**20;async function readDefinitions(files,options){
const findings=new Findings,{sources,variables}=await collect(files,options,findings),shaper=new Shaper(findings),jobs=[],
names=new Map;for(const source of sources){const before=findings.count,job=readSafely(source,{variables,shaper,options,findings});
job&&checkName(job,source.place,names,findings),job&&findings.count===before&&jobs.push(definitionOf(source,job))}return variables.
warnOfUnused(),{jobs,faults:findings.faults,warnings:findings.warnings}}async function collect(files,{target,variables:given,
syntax},findings){const roots=[],found=[];for(const file of files){const root=await readNode(file,findings),form=root&&formOf(
root,findings);form?.kind==="bundle"?roots.push(form.root):found.push(...form?.sources??[])}const bundle=roots.length>0?
readBundle(roots,{target,given},findings):void 0;target!==void 0&&!bundle&&findings.note(()=>`The target ${(0,quote.h)(target)}\
 is given, and no file belongs to a bundle.`);const values={given,withVar:syntax==="deploy",bundle:bundle?.values};return{
sources:withoutTwice([...found,...bundle?.jobs??[]],findings),variables:new Variables(values,findings)}}function withoutTwice(sources,findings){
const seen=new Map;for(const source of sources){const first=seen.get(source.key);first?findings.fault(source.node,source.
place,()=>sameKey(source.key,first.node)):seen.set(source.key,source)}return[...seen.values()]}function readSafely(source,means){
try{return readJob(source,means)}catch(error){const message=sayTooLarge(error);if(message===void 0)throw error;means.findings.
fault(source.node,source.place,()=>message);return}}function readJob({node,place,isBundle},{variables,shaper,options,findings}){
if(node.kind!=="map"){findings.fault(node,place,()=>"a job must be a map, in the format of jobs/create.");return}const own=isBundle?
withoutRefused(node,place,findings):node,resolved=variables.resolve(withoutManaged(own,place,findings),place,{isBundle,on:[]});
if(resolved.kind!=="map")return;const job=shaper.job(resolved,place,isBundle);return checkRules(job,place,findings),options.
relativePaths==="refused"&&checkPaths(job,place,findings),weightOf(job)>LARGEST_BODY&&findings.fault(job,place,()=>"it h\
as more than 10 MB, which is more than the Jobs API takes."),job}function withoutRefused(node,place,findings){const entries=new Map(
node.entries);for(const[field,advice]of Object.entries(NOT_FOR_US.job)){const value=entries.get(field);value&&findings.fault(
value,inside(place,field),()=>`${field} of a bundle is not read here. ${advice}`),entries.delete(field)}return mapNode(node,
entries)}function withoutManaged(node,place,findings){const entries=new Map(node.entries),deployment=entries.get("deploy\
ment"),mode=entries.get("edit_mode");deployment&&findings.warn(deployment,inside(place,"deployment"),()=>"it says that a\
 bundle manages the job, and is left out."),mode&&textOf(mode)==="UI_LOCKED"&&findings.warn(mode,inside(place,"edit_mode"),
()=>"UI_LOCKED is only for jobs of bundles, and is left out.");for(const field of["format","deployment","edit_mode"])entries.
delete(field);return mapNode(node,entries)}function checkPaths(job,place,findings){const hasGit=job.entries.has("git_sou\
rce");for(const found of findPaths(plain(job))){if(!isRelative(found.path)||hasGit&&found.source!=="WORKSPACE")continue;
const node=found.way.reduce((at,step)=>typeof step=="number"&&at?.kind==="list"?at.items[step]:entryOf(at,String(step)),
job);isLost(node)||findings.fault(node??job,place===""?found.place:`${place}.${found.place}`,()=>{const why=hasGit?"the \
task says source: WORKSPACE":"there is no git_source, and files are not uploaded";return`${(0,quote.h)(found.path)} is a\
 relative path, but ${why}. Give the path in the workspace, or a git_source.`})}}function checkName(job,place,names,findings){
const node=job.entries.get("name");if(isLost(node))return;const name=node===void 0?"Untitled":textOf(node);if(name===void 0)
return;const first=names.get(name),where=node??job;first?findings.fault(where,node?inside(place,"name"):place,()=>node?`\
the name ${(0,quote.h)(name)} is already that of a job in ${first.file}, line ${first.line}.`:`it has no name, and neith\
er has the job in ${first.file}, line ${first.line}.`):names.set(name,where)}function definitionOf({key,node},job){return{
key,file:node.file,line:node.line,settings:plain(job)}}})};
