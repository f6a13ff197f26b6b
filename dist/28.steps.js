"use strict";exports.id=28,exports.ids=[28],exports.modules={2813:((De,re,se)=>{se.d(re,{E:()=>$r});function q(){return typeof navigator==
"object"&&"userAgent"in navigator?navigator.userAgent:typeof process=="object"&&process.version!==void 0?`Node.js/${process.
version.substr(1)} (${process.platform}; ${process.arch})`:"<environment undetectable>"}function F(e,r,s,t){if(typeof s!=
"function")throw new Error("method for before hook must be a function");return t||(t={}),Array.isArray(r)?r.reverse().reduce(
(o,n)=>F.bind(null,e,n,o,t),s)():Promise.resolve().then(()=>e.registry[r]?e.registry[r].reduce((o,n)=>n.hook.bind(null,o,
t),s)():s(t))}function V(e,r,s,t){const o=t;e.registry[s]||(e.registry[s]=[]),r==="before"&&(t=(n,a)=>Promise.resolve().
then(o.bind(null,a)).then(n.bind(null,a))),r==="after"&&(t=(n,a)=>{let i;return Promise.resolve().then(n.bind(null,a)).then(
c=>(i=c,o(i,a))).then(()=>i)}),r==="error"&&(t=(n,a)=>Promise.resolve().then(n.bind(null,a)).catch(i=>o(i,a))),e.registry[s].
push({hook:t,orig:o})}function x(e,r,s){if(!e.registry[r])return;const t=e.registry[r].map(o=>o.orig).indexOf(s);t!==-1&&
e.registry[r].splice(t,1)}const D=Function.bind,te=D.bind(D);function W(e,r,s){const t=te(x,null).apply(null,s?[r,s]:[r]);
e.api={remove:t},e.remove=t,["before","error","after","wrap"].forEach(o=>{const n=s?[r,o,s]:[r,o];e[o]=e.api[o]=te(V,null).
apply(null,n)})}function Ee(){const e=Symbol("Singular"),r={registry:{}},s=F.bind(null,r,e);return W(s,r,e),s}function M(){
const e={registry:{}},r=F.bind(null,e);return W(r,e),r}const p={Singular:Ee,Collection:M};var G="0.0.0-development",b=`o\
ctokit-endpoint.js/${G} ${q()}`,y={method:"GET",baseUrl:"https://api.github.com",headers:{accept:"application/vnd.github\
.v3+json","user-agent":b},mediaType:{format:""}};function O(e){return e?Object.keys(e).reduce((r,s)=>(r[s.toLowerCase()]=
e[s],r),{}):{}}function k(e){if(typeof e!="object"||e===null||Object.prototype.toString.call(e)!=="[object Object]")return!1;
const r=Object.getPrototypeOf(e);if(r===null)return!0;const s=Object.prototype.hasOwnProperty.call(r,"constructor")&&r.constructor;
return typeof s=="function"&&s instanceof s&&Function.prototype.call(s)===Function.prototype.call(e)}function A(e,r){const s=Object.
assign({},e);return Object.keys(r).forEach(t=>{k(r[t])?t in e?s[t]=A(e[t],r[t]):Object.assign(s,{[t]:r[t]}):Object.assign(
s,{[t]:r[t]})}),s}function _(e){for(const r in e)e[r]===void 0&&delete e[r];return e}function j(e,r,s){if(typeof r=="str\
ing"){let[o,n]=r.split(" ");s=Object.assign(n?{method:o,url:n}:{url:o},s)}else s=Object.assign({},r);s.headers=O(s.headers),
_(s),_(s.headers);const t=A(e||{},s);return s.url==="/graphql"&&(e&&e.mediaType.previews?.length&&(t.mediaType.previews=
e.mediaType.previews.filter(o=>!t.mediaType.previews.includes(o)).concat(t.mediaType.previews)),t.mediaType.previews=(t.
mediaType.previews||[]).map(o=>o.replace(/-preview/,""))),t}function $(e,r){const s=/\?/.test(e)?"&":"?",t=Object.keys(r);
return t.length===0?e:e+s+t.map(o=>o==="q"?"q="+r.q.split("+").map(encodeURIComponent).join("+"):`${o}=${encodeURIComponent(
r[o])}`).join("&")}var H=/\{[^{}}]+\}/g;function B(e){return e.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g,"").split(/,/)}function K(e){
const r=e.match(H);return r?r.map(B).reduce((s,t)=>s.concat(t),[]):[]}function X(e,r){const s={__proto__:null};for(const t of Object.
keys(e))r.indexOf(t)===-1&&(s[t]=e[t]);return s}function he(e){return e.split(/(%[0-9A-Fa-f]{2})/g).map(function(r){return/%[0-9A-Fa-f]/.
test(r)||(r=encodeURI(r).replace(/%5B/g,"[").replace(/%5D/g,"]")),r}).join("")}function J(e){return encodeURIComponent(e).
replace(/[!'()*]/g,function(r){return"%"+r.charCodeAt(0).toString(16).toUpperCase()})}function z(e,r,s){return r=e==="+"||
e==="#"?he(r):J(r),s?J(s)+"="+r:r}function U(e){return e!=null}function oe(e){return e===";"||e==="&"||e==="?"}function Be(e,r,s,t){
var o=e[s],n=[];if(U(o)&&o!=="")if(typeof o=="string"||typeof o=="number"||typeof o=="bigint"||typeof o=="boolean")o=o.toString(),
t&&t!=="*"&&(o=o.substring(0,parseInt(t,10))),n.push(z(r,o,oe(r)?s:""));else if(t==="*")Array.isArray(o)?o.filter(U).forEach(
function(a){n.push(z(r,a,oe(r)?s:""))}):Object.keys(o).forEach(function(a){U(o[a])&&n.push(z(r,o[a],a))});else{const a=[];
Array.isArray(o)?o.filter(U).forEach(function(i){a.push(z(r,i))}):Object.keys(o).forEach(function(i){U(o[i])&&(a.push(J(
i)),a.push(z(r,o[i].toString())))}),oe(r)?n.push(J(s)+"="+a.join(",")):a.length!==0&&n.push(a.join(","))}else r===";"?U(
o)&&n.push(J(s)):o===""&&(r==="&"||r==="?")?n.push(J(s)+"="):o===""&&n.push("");return n}function ze(e){return{expand:Le.
bind(null,e)}}function Le(e,r){var s=["+","#",".","/",";","?","&"];return e=e.replace(/\{([^\{\}]+)\}|([^\{\}]+)/g,function(t,o,n){
if(o){let i="";const c=[];if(s.indexOf(o.charAt(0))!==-1&&(i=o.charAt(0),o=o.substr(1)),o.split(/,/g).forEach(function(E){
var u=/([^:\*]*)(?::(\d+)|(\*))?/.exec(E);c.push(Be(r,i,u[1],u[2]||u[3]))}),i&&i!=="+"){var a=",";return i==="?"?a="&":i!==
"#"&&(a=i),(c.length!==0?i:"")+c.join(a)}else return c.join(",")}else return he(n)}),e==="/"?e:e.replace(/\/$/,"")}function Te(e){
let r=e.method.toUpperCase(),s=(e.url||"/").replace(/:([a-z]\w+)/g,"{$1}"),t=Object.assign({},e.headers),o,n=X(e,["metho\
d","baseUrl","url","headers","request","mediaType"]);const a=K(s);s=ze(s).expand(n),/^http/.test(s)||(s=e.baseUrl+s);const i=Object.
keys(e).filter(u=>a.includes(u)).concat("baseUrl"),c=X(n,i);if(!/application\/octet-stream/i.test(t.accept)&&(e.mediaType.
format&&(t.accept=t.accept.split(/,/).map(u=>u.replace(/application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/,`application/v\
nd$1$2.${e.mediaType.format}`)).join(",")),s.endsWith("/graphql")&&e.mediaType.previews?.length)){const u=t.accept.match(
/(?<![\w-])[\w-]+(?=-preview)/g)||[];t.accept=u.concat(e.mediaType.previews).map(f=>{const d=e.mediaType.format?`.${e.mediaType.
format}`:"+json";return`application/vnd.github.${f}-preview${d}`}).join(",")}return["GET","HEAD"].includes(r)?s=$(s,c):"\
data"in c?o=c.data:Object.keys(c).length&&(o=c),!t["content-type"]&&typeof o<"u"&&(t["content-type"]="application/json; \
charset=utf-8"),["PATCH","PUT"].includes(r)&&typeof o>"u"&&(o=""),Object.assign({method:r,url:s,headers:t},typeof o<"u"?
{body:o}:null,e.request?{request:e.request}:null)}function xe(e,r,s){return Te(j(e,r,s))}function Ge(e,r){const s=j(e,r),
t=xe.bind(null,s);return Object.assign(t,{DEFAULTS:s,defaults:Ge.bind(null,s),merge:j.bind(null,s),parse:Te})}var We=Ge(
null,y);const be=32,ye=9,Me=59,He=61,we=34,_e=92,Ke=44,ne=1,N=2,ve=4,C=8,L=16,ie=65280,Oe=ne|ie,T=new Uint8Array(256);T[ye]|=
N,T[be]|=N,T[Me]|=ve,T[Ke]|=C;for(let e=128;e<=255;e++)T[e]|=ne;for(const e of"!#$%&'*+-.^_`|~")T[e.charCodeAt(0)]|=L;for(let e=48;e<=
57;e++)T[e]|=L;for(let e=65;e<=90;e++)T[e]|=ne|L;for(let e=97;e<=122;e++)T[e]|=L;const Se=(()=>{const e=function(){};return e.
prototype=Object.create(null),e})();function Xe(e,r=0,s=e.length){let t=!1;for(let o=r;o<s;o++){const n=e.charCodeAt(o);
if(n===47){if(t||o===r||o>=s-1)return!1;t=!0}else if(!ae(n))return!1}return t}function Qe(e,r=0,s=e.length){if(r>=s)return!1;
for(let t=r;t<s;t++)if(!ae(e.charCodeAt(t)))return!1;return!0}function ae(e){return(T[e]&L)!==0}function Ze(e){const r=e.
length;if(r===0)return'""';let s=0;for(;s<r&&ae(e.charCodeAt(s));)s++;if(s===r)return e;let t='"',o=0;for(;s<r;){const n=e.
charCodeAt(s);if(n!==ye&&(n<be||n===127||n>255))throw new TypeError(`Invalid parameter value: ${e}`);(n===34||n===92)&&(t+=
`${e.slice(o,s)}\\`,o=s),s++}return`${t}${e.slice(o)}"`}function Cr(e){const{type:r,parameters:s}=e;if(!r||!Xe(r))throw new TypeError(
`Invalid type: ${r}`);let t=r;if(s)for(const o of Object.keys(s)){if(!Qe(o))throw new TypeError(`Invalid parameter name:\
 ${o}`);t+=`; ${o}=${Ze(s[o])}`}return t}function Ye(e,r){const s=ve|(r?.comma===!0?C:0),t=e.length;let o=r?.start??0;for(;(T[e.
charCodeAt(o)]&N)!==0;)o++;let n=o,a=0,i=-1,c=r?.parameters===!1?C:0;for(;n<t;){const d=e.charCodeAt(n),h=T[d];if((h&s)!==
0){c|=h&C;break}(h&N)!==0?i===-1&&(i=n):i=-1,a|=d&ie|h,n++}const E=i===-1?n:i,u=e.slice(o,E),f=(a&Oe)===0?u:u.toLowerCase();
return n===t||c!==0?{type:f,index:n,parameters:new Se}:er(e,f,n,t,s)}function er(e,r,s,t,o){const n=new Se;e:for(;s<t;){
for(s++;(T[e.charCodeAt(s)]&N)!==0;)s++;const a=s;let i=0,c=-1;for(;s<t;){const E=e.charCodeAt(s),u=T[E];if((u&o)!==0){if((u&
C)!==0)break e;continue e}if(E===He){const f=c===-1?s:c,d=e.slice(a,f),h=(i&Oe)===0?d:d.toLowerCase();for(s++;(T[e.charCodeAt(
s)]&N)!==0;)s++;if(s<t&&e.charCodeAt(s)===we){const m=++s;let v=!1;for(;s<t;){const I=e.charCodeAt(s);if(I===we){n[h]===
void 0&&(n[h]=v?rr(e,m,s):e.slice(m,s)),s++;let w=0;for(;s<t;){const ee=e.charCodeAt(s),P=T[ee];if((P&o)!==0){w=P&C;break}
s++}if(w!==0)break e;continue e}if(I===_e&&s+1<t){v=!0,s+=2;continue}s++}continue e}const l=s;let S=0,g=-1;for(;s<t;){const m=e.
charCodeAt(s),v=T[m];if((v&o)!==0){S=v&C;break}(v&N)!==0?g===-1&&(g=s):g=-1,s++}if(n[h]===void 0){const m=g===-1?s:g;n[h]=
e.slice(l,m)}if(S!==0)break e;continue e}(u&N)!==0?c===-1&&(c=s):c=-1,i|=E&ie|u,s++}}return{type:r,index:s,parameters:n}}
function rr(e,r,s){let t="";for(let o=r;o<s;o++)e.charCodeAt(o)===_e&&(t+=e.slice(r,o),r=++o);return t+e.slice(r,s)}const sr=/^-?\d+$/,
Q=/^-?\d+n+$/,R=JSON.stringify,ce=JSON.parse,ke=/^-?\d+n$/,Ae=/([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g,je=/([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g,
ue=e=>e===void 0||typeof e=="function"||typeof e=="symbol",pe=e=>e!==null&&typeof e=="object"&&e.constructor&&e.constructor.
name==="RawJSON",tr=(e,r,s)=>{let t="";typeof s=="number"?t=" ".repeat(Math.min(10,Math.max(0,Math.floor(s)))):typeof s==
"string"&&(t=s.slice(0,10));const o=typeof r=="function",n=Array.isArray(r)?new Set(r.map(String)):null,a=(l,S,g)=>(g!==
null&&typeof g=="object"&&typeof g.toJSON=="function"&&(g=g.toJSON(S)),typeof g=="string"&&Q.test(g)?g+"n":typeof g=="bi\
gint"?"rawJSON"in JSON?JSON.rawJSON(g.toString()):g.toString()+"n":(o&&(g=r.call(l,S,g)),g!==null&&typeof g=="object"&&(g instanceof
Number||g instanceof String||g instanceof Boolean)&&(g=g.valueOf()),g)),i=a({"":e},"",e);if(ue(i))return;const c=i===null||
typeof i!="object",E=pe(i);if(c||E)return R(i);const u=[];let f=0;const d=[{parent:{"":i},key:"",val:i,isArray:Array.isArray(
i),keys:Array.isArray(i)?null:Object.keys(i),index:0,first:!0}],h=new WeakSet([i]);for(;d.length>0;){const l=d[d.length-
1];l.index===0&&(u.push(l.isArray?"[":"{"),f++);let S=!1;if(l.isArray)if(l.index<l.val.length){l.first||u.push(","),t&&u.
push(`
`+t.repeat(f));const g=l.val[l.index],m=a(l.val,String(l.index),g);if(ue(m))u.push("null"),l.first=!1,l.index++;else{const v=m!==
null&&typeof m=="object",I=pe(m);if(v&&!I){if(h.has(m))throw new TypeError("Converting circular structure to JSON");h.add(
m),d.push({parent:l.val,key:String(l.index),val:m,isArray:Array.isArray(m),keys:Array.isArray(m)?null:Object.keys(m),index:0,
first:!0}),l.first=!1,l.index++}else u.push(R(m)),l.first=!1,l.index++}}else S=!0;else{for(;l.index<l.keys.length;){const m=l.
keys[l.index++];if(n&&!n.has(m))continue;const I=l.val[m],w=a(l.val,m,I);if(ue(w))continue;l.first||u.push(","),t?u.push(
`
`+t.repeat(f)+R(m)+": "):u.push(R(m)+":");const ee=w!==null&&typeof w=="object",P=pe(w);if(ee&&!P){if(h.has(w))throw new TypeError(
"Converting circular structure to JSON");h.add(w),d.push({parent:l.val,key:m,val:w,isArray:Array.isArray(w),keys:Array.isArray(
w)?null:Object.keys(w),index:0,first:!0}),l.first=!1;break}else u.push(R(w)),l.first=!1}l.index>=l.keys.length&&d[d.length-
1]===l&&(S=!0)}S&&(f--,!l.first&&t&&u.push(`
`+t.repeat(f)),u.push(l.isArray?"]":"}"),h.delete(l.val),d.pop())}return u.join("")},or=(e,r,s)=>{try{return"rawJSON"in JSON?
R(e,(i,c)=>typeof c=="bigint"?JSON.rawJSON(c.toString()):typeof r=="function"?r(i,c):(Array.isArray(r)&&r.includes(i),c),
s):e?R(e,(i,c)=>typeof c=="string"&&Q.test(c)||typeof c=="bigint"?c.toString()+"n":typeof r=="function"?r(i,c):(Array.isArray(
r)&&r.includes(i),c),s).replace(Ae,"$1$2$3").replace(je,"$1$2$3"):R(e,r,s)}catch(t){if(t instanceof RangeError){const o=tr(
e,r,s);return o===void 0?void 0:"rawJSON"in JSON?o:o.replace(Ae,"$1$2$3").replace(je,"$1$2$3")}throw t}},Z=new Map,nr=()=>{
const e=JSON.parse.toString();if(Z.has(e))return Z.get(e);try{const r=JSON.parse("1",(s,t,o)=>!!o?.source&&o.source==="1");
return Z.set(e,r),r}catch{return Z.set(e,!1),!1}},ir=(e,r,s,t)=>typeof r=="string"&&ke.test(r)?BigInt(r.slice(0,-1)):typeof r==
"string"&&Q.test(r)?r.slice(0,-1):typeof t=="function"?t(e,r,s):r,ar=(e,r)=>JSON.parse(e,(s,t,o)=>{const n=typeof t=="nu\
mber",a=t>Number.MAX_SAFE_INTEGER||t<Number.MIN_SAFE_INTEGER,i=n&&a,c=o&&sr.test(o.source);return i&&c?BigInt(o.source):
typeof r=="function"?r(s,t,o):t}),Ne=Number.MAX_SAFE_INTEGER.toString(),Re=Ne.length,cr=/"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g,
ur=/^"-?\d+n+"$/,pr=(e,r)=>{const s={"":e},t=[{parent:s,key:"",visited:!1}];for(;t.length>0;){const o=t[t.length-1];if(o.
visited){const{parent:n,key:a}=o;let i=n[a];typeof i=="string"&&(ke.test(i)?i=BigInt(i.slice(0,-1)):Q.test(i)&&(i=i.slice(
0,-1))),typeof r=="function"&&(i=r.call(n,a,i)),i===void 0?delete n[a]:n[a]=i,t.pop()}else{o.visited=!0;const n=o.parent[o.
key];if(n!==null&&typeof n=="object"){const i=Object.keys(n);for(let c=i.length-1;c>=0;c--)t.push({parent:n,key:i[c],visited:!1})}}}
return s[""]},$e=e=>e.replace(cr,(r,s,t,o)=>{const n=r[0]==='"';if(n&&ur.test(r))return r.substring(0,r.length-1)+'n"';const i=t||
o,c=s&&(s.length<Re||s.length===Re&&s<=Ne);return n||i||c?r:'"'+r+'n"'}),lr=(e,r)=>{if(!e)return ce(e,r);try{if(nr())return ar(
e,r);const s=$e(e);return ce(s,(t,o,n)=>ir(t,o,n,r))}catch(s){if(s instanceof RangeError){const t=$e(e),o=ce(t);return pr(
o,r)}throw s}};class Y extends Error{name;status;request;response;constructor(r,s,t){super(r,{cause:t.cause}),this.name=
"HttpError",this.status=Number.parseInt(s),Number.isNaN(this.status)&&(this.status=0);"response"in t&&(this.response=t.response);
const o=Object.assign({},t.request);t.request.headers.authorization&&(o.headers=Object.assign({},t.request.headers,{authorization:t.
request.headers.authorization.replace(/(?<! ) .*$/," [REDACTED]")})),o.url=o.url.replace(/\bclient_secret=\w+/g,"client_\
secret=[REDACTED]").replace(/\baccess_token=\w+/g,"access_token=[REDACTED]"),this.request=o}}var fr="10.0.16",gr={headers:{
"user-agent":`octokit-request.js/${fr} ${q()}`}};function dr(e){if(typeof e!="object"||e===null||Object.prototype.toString.
call(e)!=="[object Object]")return!1;const r=Object.getPrototypeOf(e);if(r===null)return!0;const s=Object.prototype.hasOwnProperty.
call(r,"constructor")&&r.constructor;return typeof s=="function"&&s instanceof s&&Function.prototype.call(s)===Function.
prototype.call(e)}var Ce=()=>"";async function Ie(e){const r=e.request?.fetch||globalThis.fetch;if(!r)throw new Error("f\
etch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https://github.\
com/octokit/octokit.js/#fetch-missing");const s=e.request?.log||console,t=e.request?.parseSuccessResponseBody!==!1,o=dr(
e.body)||Array.isArray(e.body)?or(e.body):e.body,n=Object.fromEntries(Object.entries(e.headers).map(([f,d])=>[f,String(d)]));
let a;try{a=await r(e.url,{method:e.method,body:o,redirect:e.request?.redirect,headers:n,signal:e.request?.signal,...e.body&&
{duplex:"half"}})}catch(f){let d="Unknown Error";if(f instanceof Error){if(f.name==="AbortError")throw f.status=500,f;d=
f.message,f.name==="TypeError"&&"cause"in f&&(f.cause instanceof Error?d=f.cause.message:typeof f.cause=="string"&&(d=f.
cause))}const h=new Y(d,500,{request:e});throw h.cause=f,h}const i=a.status,c=a.url,E={};for(const[f,d]of a.headers)E[f]=
d;const u={url:c,status:i,headers:E,data:""};if("deprecation"in E){const f=E.link&&E.link.match(/<([^<>]+)>; rel="deprecation"/),
d=f&&f.pop();s.warn(`[@octokit/request] "${e.method} ${e.url}" is deprecated. It is scheduled to be removed on ${E.sunset}${d?
`. See ${d}`:""}`)}if(i===204||i===205)return u;if(e.method==="HEAD"){if(i<400)return u;throw new Y(a.statusText,i,{response:u,
request:e})}if(i===304)throw u.data=await le(a),new Y("Not modified",i,{response:u,request:e});if(i>=400)throw u.data=await le(
a),new Y(Er(u.data),i,{response:u,request:e});return u.data=t?await le(a):a.body,u}async function le(e){const r=e.headers.
get("content-type");if(!r)return e.text().catch(Ce);const s=Ye(r);if(mr(s)){let t="";try{return t=await e.text(),lr(t)}catch{
return t}}else return s.type.startsWith("text/")||s.parameters.charset?.toLowerCase()==="utf-8"&&s.type!=="application/o\
ctet-stream"?e.text().catch(Ce):e.arrayBuffer().catch(()=>new ArrayBuffer(0))}function mr(e){return e.type==="applicatio\
n/json"||e.type==="application/scim+json"}function Er(e){if(typeof e=="string")return e;if(e instanceof ArrayBuffer)return"\
Unknown error";if(typeof e=="object"&&e!==null&&"message"in e){const r=e,s="documentation_url"in r?` - ${r.documentation_url}`:
"";return Array.isArray(r.errors)?`${r.message}: ${r.errors.map(t=>JSON.stringify(t)).join(", ")}${s}`:`${r.message}${s}`}
return`Unknown error: ${JSON.stringify(e)}`}function fe(e,r){const s=e.defaults(r);return Object.assign(function(o,n){const a=s.
merge(o,n);if(!a.request||!a.request.hook)return Ie(s.parse(a));const i=(c,E)=>Ie(s.parse(s.merge(c,E)));return Object.assign(
i,{endpoint:s,defaults:fe.bind(null,s)}),a.request.hook(i,a)},{endpoint:s,defaults:fe.bind(null,s)})}var ge=fe(We,gr);var hr="\
0.0.0-development";function Tr(e){return`Request failed due to following response errors:
`+e.errors.map(r=>` - ${r.message}`).join(`
`)}var Gr=class extends Error{constructor(e,r,s){super(Tr(s)),this.request=e,this.headers=r,this.response=s,this.errors=
s.errors,this.data=s.data,Error.captureStackTrace&&Error.captureStackTrace(this,this.constructor)}request;headers;response;name="\
GraphqlResponseError";errors;data},br=["method","baseUrl","url","headers","request","query","mediaType","operationName"],
yr=["query","method","url"],qe=/\/api\/v3\/?$/;function wr(e,r,s){if(s){if(typeof r=="string"&&"query"in s)return Promise.
reject(new Error('[@octokit/graphql] "query" cannot be used as variable name'));for(const a in s)if(yr.includes(a))return Promise.
reject(new Error(`[@octokit/graphql] "${a}" cannot be used as variable name`))}const t=typeof r=="string"?Object.assign(
{query:r},s):r,o=Object.keys(t).reduce((a,i)=>br.includes(i)?(a[i]=t[i],a):(a.variables||(a.variables={}),a.variables[i]=
t[i],a),{}),n=t.baseUrl||e.endpoint.DEFAULTS.baseUrl;return qe.test(n)&&(o.url=n.replace(qe,"/api/graphql")),e(o).then(a=>{
if(a.data.errors){const i={};for(const c of Object.keys(a.headers))i[c]=a.headers[c];throw new Gr(o,i,a.data)}return a.data.
data})}function de(e,r){const s=e.defaults(r);return Object.assign((o,n)=>wr(s,o,n),{defaults:de.bind(null,s),endpoint:s.
endpoint})}var Ir=de(ge,{headers:{"user-agent":`octokit-graphql.js/${hr} ${q()}`},method:"POST",url:"/graphql"});function _r(e){
return de(e,{method:"POST",url:"/graphql"})}var me="(?:[a-zA-Z0-9_-]+)",Je="\\.",Ue=new RegExp(`^${me}${Je}${me}${Je}${me}\
$`),vr=Ue.test.bind(Ue);async function Or(e){const r=vr(e),s=e.startsWith("v1.")||e.startsWith("ghs_"),t=e.startsWith("g\
hu_");return{type:"token",token:e,tokenType:r?"app":s?"installation":t?"user-to-server":"oauth"}}function Sr(e){return e.
split(/\./).length===3?`bearer ${e}`:`token ${e}`}async function kr(e,r,s,t){const o=r.endpoint.merge(s,t);return o.headers.
authorization=Sr(e),r(o)}var Ar=function(r){if(!r)throw new Error("[@octokit/auth-token] No token passed to createTokenA\
uth");if(typeof r!="string")throw new Error("[@octokit/auth-token] Token passed to createTokenAuth is not a string");return r=
r.replace(/^(token|bearer) +/i,""),Object.assign(Or.bind(null,r),{hook:kr.bind(null,r)})};const Pe="7.0.8",Fe=()=>{},jr=console.
warn.bind(console),Nr=console.error.bind(console);function Rr(e={}){return typeof e.debug!="function"&&(e.debug=Fe),typeof e.
info!="function"&&(e.info=Fe),typeof e.warn!="function"&&(e.warn=jr),typeof e.error!="function"&&(e.error=Nr),e}const Ve=`\
octokit-core.js/${Pe} ${q()}`;class $r{static VERSION=Pe;static defaults(r){return class extends this{constructor(...t){
const o=t[0]||{};if(typeof r=="function"){super(r(o));return}super(Object.assign({},r,o,o.userAgent&&r.userAgent?{userAgent:`${o.
userAgent} ${r.userAgent}`}:null))}}}static plugins=[];static plugin(...r){const s=this.plugins;return class extends this{static plugins=s.
concat(r.filter(o=>!s.includes(o)))}}constructor(r={}){const s=new p.Collection,t={baseUrl:ge.endpoint.DEFAULTS.baseUrl,
headers:{},request:Object.assign({},r.request,{hook:s.bind(null,"request")}),mediaType:{previews:[],format:""}};if(t.headers["\
user-agent"]=r.userAgent?`${r.userAgent} ${Ve}`:Ve,r.baseUrl&&(t.baseUrl=r.baseUrl),r.previews&&(t.mediaType.previews=r.
previews),r.timeZone&&(t.headers["time-zone"]=r.timeZone),this.request=ge.defaults(t),this.graphql=_r(this.request).defaults(
t),this.log=Rr(r.log),this.hook=s,r.authStrategy){const{authStrategy:n,...a}=r,i=n(Object.assign({request:this.request,log:this.
log,octokit:this,octokitOptions:a},r.auth));s.wrap("request",i.hook),this.auth=i}else if(!r.auth)this.auth=async()=>({type:"\
unauthenticated"});else{const n=Ar(r.auth);s.wrap("request",n.hook),this.auth=n}const o=this.constructor;for(let n=0;n<o.
plugins.length;++n)Object.assign(this,o.plugins[n](this,r))}request;graphql;log;hook;auth}}),3779:((De,re,se)=>{se.d(re,
{ud:()=>M});var q="0.0.0-development";function F(p){if(!p.data)return{...p,data:[]};if(!(("total_count"in p.data||"total\
_commits"in p.data)&&!("url"in p.data)))return p;const b=p.data.incomplete_results,y=p.data.repository_selection,O=p.data.
total_count,k=p.data.total_commits;delete p.data.incomplete_results,delete p.data.repository_selection,delete p.data.total_count,
delete p.data.total_commits;const A=Object.keys(p.data)[0],_=p.data[A];return p.data=_,typeof b<"u"&&(p.data.incomplete_results=
b),typeof y<"u"&&(p.data.repository_selection=y),p.data.total_count=O,p.data.total_commits=k,p}function V(p,G,b){const y=typeof G==
"function"?G.endpoint(b):p.request.endpoint(G,b),O=typeof G=="function"?G:p.request,k=y.method,A=y.headers;let _=y.url;return{
[Symbol.asyncIterator]:()=>({async next(){if(!_)return{done:!0};try{const j=await O({method:k,url:_,headers:A}),$=F(j);if(_=
(($.headers.link||"").match(/<([^<>]+)>;\s*rel="next"/)||[])[1],!_&&"total_commits"in $.data){const H=new URL($.url),B=H.
searchParams,K=parseInt(B.get("page")||"1",10),X=parseInt(B.get("per_page")||"250",10);K*X<$.data.total_commits&&(B.set(
"page",String(K+1)),_=H.toString())}return{value:$}}catch(j){if(j.status!==409)throw j;return _="",{value:{status:200,headers:{},
data:[]}}}}})}}function x(p,G,b,y){return typeof b=="function"&&(y=b,b=void 0),D(p,[],V(p,G,b)[Symbol.asyncIterator](),y)}
function D(p,G,b,y){return b.next().then(O=>{if(O.done)return G;let k=!1;function A(){k=!0}return G=G.concat(y?y(O.value,
A):O.value.data),k?G:D(p,G,b,y)})}var te=Object.assign(x,{iterator:V}),W=null;function Ee(p){return typeof p=="string"?W.
includes(p):!1}function M(p){return{paginate:Object.assign(x.bind(null,p),{iterator:V.bind(null,p)})}}M.VERSION=q;})};
