exports.id=285,exports.ids=[285],exports.modules={770:((module,__unused_webpack_exports,__webpack_require__)=>{module.exports=
__webpack_require__(218)}),218:((__unused_webpack_module,exports2,__webpack_require__)=>{"use strict";var __webpack_unused_export__,
net=__webpack_require__(9278),tls=__webpack_require__(4756),http=__webpack_require__(8611),https=__webpack_require__(5692),
events=__webpack_require__(4434),assert=__webpack_require__(2613),util=__webpack_require__(9023);exports2.httpOverHttp=httpOverHttp,
exports2.httpsOverHttp=httpsOverHttp,exports2.httpOverHttps=httpOverHttps,exports2.httpsOverHttps=httpsOverHttps;function httpOverHttp(options){
var agent=new TunnelingAgent(options);return agent.request=http.request,agent}function httpsOverHttp(options){var agent=new TunnelingAgent(
options);return agent.request=http.request,agent.createSocket=createSecureSocket,agent.defaultPort=443,agent}function httpOverHttps(options){
var agent=new TunnelingAgent(options);return agent.request=https.request,agent}function httpsOverHttps(options){var agent=new TunnelingAgent(
options);return agent.request=https.request,agent.createSocket=createSecureSocket,agent.defaultPort=443,agent}function TunnelingAgent(options){
var self=this;self.options=options||{},self.proxyOptions=self.options.proxy||{},self.maxSockets=self.options.maxSockets||
http.Agent.defaultMaxSockets,self.requests=[],self.sockets=[],self.on("free",function(socket,host,port,localAddress){for(var options2=toOptions(
host,port,localAddress),i=0,len=self.requests.length;i<len;++i){var pending=self.requests[i];if(pending.host===options2.
host&&pending.port===options2.port){self.requests.splice(i,1),pending.request.onSocket(socket);return}}socket.destroy(),
self.removeSocket(socket)})}util.inherits(TunnelingAgent,events.EventEmitter),TunnelingAgent.prototype.addRequest=function(req,host,port,localAddress){
var self=this,options=mergeOptions({request:req},self.options,toOptions(host,port,localAddress));if(self.sockets.length>=
this.maxSockets){self.requests.push(options);return}self.createSocket(options,function(socket){socket.on("free",onFree),
socket.on("close",onCloseOrRemove),socket.on("agentRemove",onCloseOrRemove),req.onSocket(socket);function onFree(){self.
emit("free",socket,options)}function onCloseOrRemove(err){self.removeSocket(socket),socket.removeListener("free",onFree),
socket.removeListener("close",onCloseOrRemove),socket.removeListener("agentRemove",onCloseOrRemove)}})},TunnelingAgent.prototype.
createSocket=function(options,cb){var self=this,placeholder={};self.sockets.push(placeholder);var connectOptions=mergeOptions(
{},self.proxyOptions,{method:"CONNECT",path:options.host+":"+options.port,agent:!1,headers:{host:options.host+":"+options.
port}});options.localAddress&&(connectOptions.localAddress=options.localAddress),connectOptions.proxyAuth&&(connectOptions.
headers=connectOptions.headers||{},connectOptions.headers["Proxy-Authorization"]="Basic "+new Buffer(connectOptions.proxyAuth).
toString("base64")),debug("making CONNECT request");var connectReq=self.request(connectOptions);connectReq.useChunkedEncodingByDefault=
!1,connectReq.once("response",onResponse),connectReq.once("upgrade",onUpgrade),connectReq.once("connect",onConnect),connectReq.
once("error",onError),connectReq.end();function onResponse(res){res.upgrade=!0}function onUpgrade(res,socket,head){process.
nextTick(function(){onConnect(res,socket,head)})}function onConnect(res,socket,head){if(connectReq.removeAllListeners(),
socket.removeAllListeners(),res.statusCode!==200){debug("tunneling socket could not be established, statusCode=%d",res.statusCode),
socket.destroy();var error=new Error("tunneling socket could not be established, statusCode="+res.statusCode);error.code=
"ECONNRESET",options.request.emit("error",error),self.removeSocket(placeholder);return}if(head.length>0){debug("got ille\
gal response body from proxy"),socket.destroy();var error=new Error("got illegal response body from proxy");error.code="\
ECONNRESET",options.request.emit("error",error),self.removeSocket(placeholder);return}return debug("tunneling connection\
 has established"),self.sockets[self.sockets.indexOf(placeholder)]=socket,cb(socket)}function onError(cause){connectReq.
removeAllListeners(),debug(`tunneling socket could not be established, cause=%s
`,cause.message,cause.stack);var error=new Error("tunneling socket could not be established, cause="+cause.message);error.
code="ECONNRESET",options.request.emit("error",error),self.removeSocket(placeholder)}},TunnelingAgent.prototype.removeSocket=
function(socket){var pos=this.sockets.indexOf(socket);if(pos!==-1){this.sockets.splice(pos,1);var pending=this.requests.
shift();pending&&this.createSocket(pending,function(socket2){pending.request.onSocket(socket2)})}};function createSecureSocket(options,cb){
var self=this;TunnelingAgent.prototype.createSocket.call(self,options,function(socket){var hostHeader=options.request.getHeader(
"host"),tlsOptions=mergeOptions({},self.options,{socket,servername:hostHeader?hostHeader.replace(/:.*$/,""):options.host}),
secureSocket=tls.connect(0,tlsOptions);self.sockets[self.sockets.indexOf(socket)]=secureSocket,cb(secureSocket)})}function toOptions(host,port,localAddress){
return typeof host=="string"?{host,port,localAddress}:host}function mergeOptions(target){for(var i=1,len=arguments.length;i<
len;++i){var overrides=arguments[i];if(typeof overrides=="object")for(var keys=Object.keys(overrides),j=0,keyLen=keys.length;j<
keyLen;++j){var k=keys[j];overrides[k]!==void 0&&(target[k]=overrides[k])}}return target}var debug;process.env.NODE_DEBUG&&
/\btunnel\b/.test(process.env.NODE_DEBUG)?debug=function(){var args=Array.prototype.slice.call(arguments);typeof args[0]==
"string"?args[0]="TUNNEL: "+args[0]:args.unshift("TUNNEL:"),console.error.apply(console,args)}:debug=function(){},__webpack_unused_export__=
debug}),2285:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{"use strict";__webpack_require__.
r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{createTunnel:()=>createTunnel});var tunnel_0=__webpack_require__(
770);function createTunnel(url,proxy,options){const overHttps=proxy.protocol==="https:",agent=((url.protocol==="https:"?
[tunnel_0.httpsOverHttp,tunnel_0.httpsOverHttps]:[tunnel_0.httpOverHttp,tunnel_0.httpOverHttps])[overHttps?1:0]??tunnel_0.
httpOverHttp)({...options,proxy:{host:proxy.hostname,port:proxy.port}}),{request}=agent,credentials=credentialsOf(proxy);
return agent.request=asked=>request({...asked,headers:{...asked.headers,...credentials}}),Object.assign(agent,{destroy:()=>{}})}
function credentialsOf({username,password}){return username===""&&password===""?{}:{"Proxy-Authorization":`Basic ${Buffer.
from(`${username}:${password}`).toString("base64")}`}}})};
