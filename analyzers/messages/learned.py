"""What the signs and words around a message weigh: written by ``tests.weighing.learn``, not by hand."""

BIAS = 0.53
SIGNS = {
    "text about texts": -1.8,
    "within code": -1.5,
    "explained behind": -1.4,
    "typeset": -1.4,
    "introduced as example": -1.3,
    "nobody speaks": -1.3,
    "about texts": -1.2,
    "spoken of reader": -1.2,
    "names the words": -1.1,
    "spoken of lesson": -1.1,
    "blanks near": -1.0,
    "much about texts": -1.0,
    "says lesson": -1.0,
    "spoken of example": -1.0,
    "its words taken up": -0.9,
    "says means": -0.9,
    "says reader": -0.8,
    "answered by mail": -0.7,
    "heads a document": -0.7,
    "hypothetical sentence": -0.7,
    "marked": -0.7,
    "says ask": -0.7,
    "spoken of means": -0.7,
    "comment": -0.6,
    "record": -0.6,
    "remedies below": -0.6,
    "says example": -0.6,
    "a site's lines": -0.5,
    "indented": -0.5,
    "spoken of ask": -0.5,
    "a sentence leads": -0.4,
    "block opened": -0.4,
    "much advised": -0.4,
    "says may": -0.4,
    "says remedy": -0.4,
    "somebody speaks": -0.4,
    "spoken of if": -0.4,
    "spoken of may": -0.4,
    "beside a quotation": -0.3,
    "between sections": -0.3,
    "spoken of lower it": -0.3,
    "a short text": -0.2,
    "a whole error line": -0.2,
    "advised": -0.2,
    "often may": -0.2,
    "remedies above": -0.2,
    "says lower it": -0.2,
    "traceback above": -0.2,
    "advised by nobody": -0.1,
    "boxes ticked": -0.1,
    "may happen": -0.1,
    "much trouble": -0.1,
    "says cause": -0.1,
    "spoken of self": -0.1,
    "value of a document": -0.1,
    "markup near": 0.1,
    "somebody's own question, in short": 0.1,
    "spoken of cause": 0.1,
    "a failed run": 0.2,
    "code near": 0.2,
    "cut by dots": 0.2,
    "in quotes": 0.2,
    "item of a list": 0.2,
    "says never": 0.2,
    "steps that led to it": 0.2,
    "a failed test": 0.3,
    "other near": 0.3,
    "says if": 0.3,
    "somebody's own, in short": 0.3,
    "a failed run's record": 0.4,
    "a picture near": 0.4,
    "a question, in short": 0.4,
    "figures": 0.4,
    "nothing stated": 0.4,
    "somebody's own machine, in short": 0.4,
    "says help": 0.5,
    "says self": 0.5,
    "trace near": 0.5,
    "a thread's title": 0.6,
    "on a stamped line": 0.6,
    "says but": 0.6,
    "somebody's own": 0.6,
    "spoken of happened": 0.6,
    "advice share": 0.7,
    "text behind": 0.7,
    "a thread's page": 0.8,
    "begins the text": 0.8,
    "ends the text": 0.8,
    "says happened": 0.8,
    "trouble": 0.8,
    "its place behind": 0.9,
    "says lately": 0.9,
    "alone": 1.0,
    "behind a prefix": 1.0,
    "spoken of but": 1.0,
    "spoken of help": 1.0,
    "a report's heading": 1.1,
    "setting near": 1.1,
    "spoken of lately": 1.1,
    "happened to somebody": 1.2,
    "in a thread": 1.2,
    "begins its line": 1.3,
    "its hint printed": 1.3,
    "a setup, in short": 1.8,
    "output near": 2.1,
    "host memory": 2.5,
}
# Each line a weight and the words that have it.
WORDS = {
    "said": r"""
-1.25 bu на
-1.10 we
-1.05 memory
-0.95 ve
-0.90 cannot empty_cache
-0.80 into in~this mib pro
-0.75 allocator does~not holds keeps limit se shown size
-0.70 allocate~pinned drill http met outofmemoryerror pamięci which
-0.65 do~we driver like llama~cpp message no pinned prints raise shared text the~message для чем
-0.60 and~what close cudaerrormemoryallocation ile into~the made~up oom program vram what~do wording write
-0.55 are below between byte ci del der do grows host nccl nobody numbers qlora reason runtime the~allocator от
-0.50 anything as by~the class cluster count en end entry errores figures ggml_vulkan is~left last~line long multi
-0.50 no~gpu or output say server~is table tensor the~number what~the without~it
-0.45 batch_size board bytes card caught cpu cuda~error data detected dir fit five je killed kv~cache look made my~run
-0.45 name not~fit only on~http order over please por queued real retry takes the~device the~program this to~allocate
-0.45 under users workspace writing из что
-0.40 ask~for bot closed como condition constraint cpp die don drop el errors from~the hip~out im is~listening key
-0.40 line looks maintainer main~server mal memoryerror model~does needs next oserror owner page pager pair para
-0.40 reserved scratch sees single status synthetic tenant the~next the~workspace to~the type without~gpu падает
-0.40 свободно 大 리
-0.35 adam and cache capacity ce choose cuda drivers eine everybody exceeded except fine~tuning fit~on full gib
-0.35 gradient_checkpointing half halves halves~the in its karte kv label list listening listening~on mock need
-0.35 needs~gb nightly normal objects on~purpose order~of our pixels plugin purpose quarter raw requested runbook
-0.35 runtimeerror sentence share się small step string target tensorflow the~board the~cpu the~driver the~line todos
-0.35 torch trainer tried~to tuning una user when~the where гб память при сколько し~ま め 一
-0.30 about~gb adapters also and~the api array ask at~gb bfloat bus channel checkpoints closing compiling connection
-0.30 count~in cudamalloc cudamemgetinfo cuda~memory day decreasing~the device~memory do~not ecc ein error~encountered
-0.30 error~out event export external fine~for four full~card gb~cards gb~for grows~with halve help hip ibuilderconfig
-0.30 illegal illegal~memory in~the is~too jobs julia kind la las later limits logs log~the log~which many map
-0.30 memory~access memory~at near number number~of of~its of~this ollama once one~gb options or~later others own
-0.30 parse pinned~host più please~try processor proposal pytorch ready reset return roll same~card search settings
-0.30 shared~memory share~of sheet simply size~with sizing space staging still tensors texts than their then the~arena
-0.30 the~cuda the~docs the~file the~free the~nightly the~right throughput too too~small traducción true
-0.30 try~decreasing unified unit upstream welcome with~ibuilderconfig workspace~size xpu yes меня не это 二 减 分 直
-0.30 能 要 足 这 기 내 문 자 하
-0.25 allocate allocate~bytes along and~gpu arena autocast avg block buffers bus~error cada cannot~allocate cards
-0.25 catches choose~smaller colab compiler compile~with cpu~and cuda~jl cuda~oom cuda~out cómo dashboard demo des
-0.25 dies~at due ends~with end~of errno event~in exhausted~out fallback falta faq few finished first~step fixed
-0.25 fixture flag fleet for for~cuda full~fine für gb~on generated give glad good gpu~available gradients grow has~to
-0.25 how~much ignored is~gb it~the ksameasrequested larger la~tarjeta lo log log~and look~for loss makes~the
-0.25 managed~memory matching mb memory~errors memory~grows memory~outofmemoryerror message~of mismo more~than must
-0.25 names nas newer none~of notes no~longer não of~cuda of~jobs ok on~feb oomkilled opened ore or~choose ou
-0.25 outofmemoryerror~out planner platform pr priority propose quantization registers requires resource row
-0.25 runtimeerror~resource saved~model scenes sein server shape slurm stub sur~la tarjeta tests than~is the therefore
-0.25 the~count the~desktop the~last the~node the~table this~as tile~size to today too~many tp translation true~cuda
-0.25 true~the und unified~memory until up~in used~true uses venv venv~lib wants warn where~it who wiki will with~no
-0.25 words would wrote xid xla_python_client_mem_fraction xla_python_client_preallocate xpu~out year 不 不~足 么~办
-0.25 办 就~是 所 用 程 終 者 见 那 開 開~始 메 메~모 모 모~리 용
-0.20 above accelerators access activations add adds advice algorithm alles allocation als am amd and~data and~tell
-0.20 and~you answer any~more an~array an~illegal arc at~start autotuning available~false backward~pass before~we best
-0.20 but~it but~unallocated by~one by~signal canary capacty carry catalogue caught~cuda cell changed changed~the
-0.20 changes chrome codes compare compile completed console cores corpus cost could~the coverage cupy~cuda
-0.20 dataloader~worker decoding decreasing den depends depends~on detected~for diese distributed doubles do~the
-0.20 ecc~error encountered error~step exc_info exit exported fail fake fatal fills fine~with fire fires first forget
-0.20 for~our for~tactic fragmentation from~gib game gb~one ggml_cuda_host_malloc ggml_cuda_host_malloc~failed green
-0.20 ha halve~the hardware header how inside~the is~full is~possible itself its~last jl kann kb key~value last le
-0.20 leaves lesson loader log~no loom low~vram mail match may~not mb~on meldung memory~error memory~to memory~was
-0.20 memory~you mit mixed mixed~precision ml mod model~needs model~to much native needs~more nicht ninja noch none
-0.20 nothing~is off~the of~detected of~these of~vram one~card on~requested or~lower param parameter parser peak peer
-0.20 per pick pictures pid~is pinned~memory po pods pour precision previous prima quit range ran~tests read reading
-0.20 reboot recorded recovery red refine reicht reports reproduce request requested~size returns round sandbox save
-0.20 scale scheduler see~it selected served sie since sizes skipping skipping~tactic stack starts step~exc_info
-0.20 stopping stops~with stop~with strings students subject suggestions supervisor support sync tactic tactic~due
-0.20 tasks team tests~in that that~card there~something the~cache the~caching the~class the~end the~inference
-0.20 the~minimum the~raw the~report the~text throughput~tokens tier timestamp top to~have to~or triage txt
-0.20 unallocated uncorrectable uncorrectable~ecc ur_result_error_out_of_device_memory uses~too use~the versions
-0.20 vram~for we~do whatever wheel wheels where~are which~of whose worker~pid wrap
-0.20 xla_python_client_preallocate~false で~は イ 一~直 么 任 例 做 全 半 只 合 够 常~见 我 或 是~一 次 理~的 示 表
-0.20 被 请 가 나 대 를 쓰 으 은 정 한 해
-0.15 _exceptions aa about~mb above~gb access~was address again algorithm~eng alive allocate~memory amount am~writing
-0.15 and~mib and~your answers answer~with anything~else an~exception are~there arithmetic array~with asked asking
-0.15 asks~for assert~triggered attempt at~once at~run auto available available~true avant backends backward bat
-0.15 batch~in batch~too before~you behaviour bias~self bitte bought boxes bring bytes~total bytes~xc by~me
-0.15 cache~blocks cache~usage caching caching~allocator can~allocate can~be cap cards~with change~it clips
-0.15 closed~this comes~from commented~on consumer container contiguous contributors conv_algorithm_picker
-0.15 conv_algorithm_picker~cc conv~input cpus crane~opened cudaerrormemoryallocation~in cuda~driver cuda~used
-0.15 cumemcreate da dans dataloader datasets data~bytes data~type defaultcpuallocator defaultcpuallocator~can desk
-0.15 detected~oom_kill device device~side dies dll dmesg documented does does~it dopo down~from either eng
-0.15 engine~profile entry~function errors~in error~entry error~means error~on error~uncorrectable everyone exact
-0.15 example~org exception~is execute exercise exit~status failing fails~and fail~at fan feb file~train finds fits
-0.15 flat float form for~an for~launch for~the fourth freeze free~is free~the friday from front gb~card gb~or gets
-0.15 getting ggml_gallocr_reserve_n ggml_gallocr_reserve_n~failed gpu_memory_utilization~when gpu_oom gpu~kv
-0.15 gpu~memory grafikspeicher groups guard half~the happened hardware~limit have~been have~the heap heron hit home
-0.15 how~the ibuilderconfig~setmemorypoollimit if~cuda info~core info~started init initializing~the invalid in~code
-0.15 in~cuda in~line in~our in~str ist is~enough is~free is~killed is~on is~out it~is it~stops ja job~is keep
-0.15 keeps~the keep~the kernel killed~by know labels large~for lecture left~to like~so limit~exceeded limit~is
-0.15 line~with live live~tensors loading~checkpoint login logs~and log~cuda log~this loki longer looks~at looks~like
-0.15 losses low managed many~resources match~on max~batch means~that medvram meet memory~can memory~failures
-0.15 memory~here memory~is memory~limit memory~please mensaje message~with mig million minus modelo model~is
-0.15 model~requires monitor mps ms much~memory much~shared mémoire nan nccl~warn nodo notes~for nothing~has not~give
-0.15 not~in not~load not~run now~it no~available num_stages numba numbers~in of~device of~resource one~and one~of
-0.15 on~oct on~small on~top oom_kill oom_kill~event opens operation ops otter out out_of_memory outside overlap
-0.15 packages packages~torch page~the paging paging~file part pas passed~failed past paste pool printed programming
-0.15 ptxas ptxas~error px pytorch~cuda quantisation quota quote raise~it reads really reduce refuse refused regex
-0.15 registry release~notes remote rent repo requested~for required required~hardware requires~more
-0.15 resource_exhausted resources~requested resource~shared rest return~conv right runtimeerror~dataloader run~time
-0.15 saving scanner seconds section seen self~stride send sent setmemorypoollimit shared~data shipper shm should~not
-0.15 side~assert signal six size~is slow slurmstepd slurmstepd~error some~of so~you spill staff standard
-0.15 standard~error start~with step~on stop stops stored stores str stream_executor stream_executor~cuda stride
-0.15 takes~gb task~was tell~me template test~result thanks that~failed that~it then~the they~re the~base the~cluster
-0.15 the~compute the~context the~exception the~hint the~input the~loss the~numbers the~platform the~port the~rank
-0.15 the~red the~small the~step the~system the~user the~validation the~wording the~words this~pr this~time tomasz
-0.15 took~the torch~no_grad torch~outofmemoryerror torch~torch total to~gib to~know to~out to~say tr tree triggered
-0.15 unless upgrade up~failed url used~gb users~will verdict want warning was~encountered well~as we~get we~will what
-0.15 what~users when~initializing will~not will~see without with~the with~torch with~vllm word would~have wsl xc
-0.15 xc~max you~know you~like you~set you~would zero всё но う く ま~す も イ~ズ サ~イ ズ ズ~を 一~下 上 习 什 先
-0.15 减~半 出~现 占~着 同 吗 大~き 字 学~习 己 度 必 怎 怎~么 懂 最 果 的~报 相 看 着 程~占 終~了 自~己 记 论 象 赞
-0.15 足~的 连 그 는 세 일 체 프
-0.10 __call__ _arraymemoryerror _arraymemoryerror~unable _exceptions~_arraymemoryerror _k_m about~it about~the accept
-0.10 accumulation add~the against age algorithms alloc_cpu alloc_cpu~cpp allocated~is allocate~gb allocate~kmg
-0.10 allocators alter although and~batch and~on and~ready and~run and~so and~tensors any~other an~earlier
-0.10 arbeitsspeicher are~out are~you article asked~for asks as~device as~of as~the as~well at~alloc_cpu at~step aus
-0.10 author au~bout avg~generation avg~prompt backend backend~out batch~sizes been~oom before~anything behind being
-0.10 beispiel beta beyond bfc bias billion bis bit blocks blocks~try block~sizes bout br break browser builds busy by
-0.10 bytes~down bytes~error bytes~originally by~insufficient cached cache~and cache~on cake call callable call~failed
-0.10 capacity~of card~and card~for card~that card~the caught~collective cc~can ce~que changed~in changelog checks
-0.10 ckpt class~is clear close~the co code~cannot collection complete~error computed conda conda~envs contains
-0.10 content controlnet copies core~py cpp~err cs cudaerrormemoryallocation~out cudamalloc~failed cuda~context
-0.10 cuda~failure cuda~gib cuda~to_device custom dataloader~workers days~ago decoder decreasing~batch delta desktop
-0.10 desktop~with detach device~is de~la difference docs don~have do~that draft drain driver~and driver~error
-0.10 driver~on drop~the dummy dummy~requests earlier effective eight either~the elapsed encountered~in ends
-0.10 enforce~fail enumerate enumerate~loader errors~py error~an error~detected error~device error~it error~no
-0.10 err~defaultcpuallocator est~ce eu evaluation ever everything~else exceeds exceed~the exceptions exhausted
-0.10 exhaustion extension external~local_xla failed~javascript failed~out fall fallen fallen~off fall~back false
-0.10 fault fb fewer~layers file file~and file~home fill filter finding finished~in fired fired~up first~backward
-0.10 fixes format forty forward~pass for~gb for~gib for~its fp fragmented framebuffer free from~it from~models
-0.10 garbage gb~should gb~so gc~gc generation~throughput geometry gi gib~and gib~br gib~of gib~than gigabytes
-0.10 give~the goes good~first gpus~detected gpu~at gpu~gb gpu~it gpu~メ graphics harmless has~fallen has~no
-0.10 has~terminated has~the heads heap~limit heap~out het hints hires hires~fix hits hlo_rematerialization
-0.10 hlo_rematerialization~cc holds~the host_oom how~do if~there ignore img import included
-0.10 increasing~gpu_memory_utilization initialized inner inputs input~weight insufficient insufficient~for
-0.10 insufficient~shared intel in~__call__ in~deep in~der in~enumerate in~file in~main in~predict in~processgroupnccl
-0.10 in~pytorch in~stepid in~worker io is~about is~available is~called is~disabled is~fired is~for is~insufficient
-0.10 is~no is~now is~still is~taken is~up is~your it~be it~for it~from it~here it~with it~would javascript
-0.10 javascript~heap jax~checkpoint jax~resource_exhausted jenkins job~script json kept~for kmg kmg~ib knowledge
-0.10 known know~how kubelet kw largest learning~rate less~than let~the level~error lib~site like~the like~to
-0.10 limit~allocation limit~reducing lines line~such links lists~what llama loading~weights local_xla local_xla~xla
-0.10 log~if log~jax looks~for look~like loss~item lost mac machines machine~with main malloc mapping matched matrix
-0.10 may~have may~help md meaning meant measured memoria~de memory~allocation memory~and memory~goes memory~killed
-0.10 memory~shm memory~space memory~used memory~while mention messages mib~of minimum mio mlp mo model model~py
-0.10 momentum more more~memory more~system mps~backend need~more nice nie no_grad norm normal_vram nothing~was notice
-0.10 not~memory not~what now~and no~such num_stages~may num_workers of~all of~an of~it of~mib of~pinned of~shared
-0.10 of~the older older~than oneapi ones one~was only~reduced on~cuda on~our on~rank on~this ooms oom~kill oom~killed
-0.10 operation~timeout operation~to optimiser originally or~num_stages otherwise outofmemoryerror~as outofresources
-0.10 outofresources~out output~of out~to over~the owns packages~numba paddle pages~are page~that pairs parts pass
-0.10 pasted patch per~process pickle picks pipe place plan plat points policy pool~has portal possible~that
-0.10 preallocates preallocation prefix prefix~cache pressure printed~by processes~on process~is process~python
-0.10 product production prompt~throughput provided pulled put~on qu query questions raises raise~your ram random
-0.10 rapids rate rather~than ratio reader readme ready~to read~the reasons recently reclaim reduced reduced~to
-0.10 reduce~memory reduce~the reducing~block regards region related~to release rematerialization report reqs reqs~gpu
-0.10 request~related reserved~is resolution resource_exhausted~ran resourceexhaustederror~out resource~exhausted
-0.10 restoring result resuming retried retry~failed returned role rss runner~process running~on running~reqs runs~on
-0.10 runtimeerror~enforce safetensors same~gpu saw say~that say~which scenario scheduled seeing see~also see~what
-0.10 server~process service~gpu service~service sets shape~and share~one sheet~for shouldn shuffle shutdown
-0.10 signal~bus signal~killed signature since~the site site~packages size_t sizes~or size~and size~gb size~of size~to
-0.10 smaller~batch smaller~model small~cards small~for snapshot snippet socket soft something~like sooner sooner~or
-0.10 space~vmem stable~diffusion stack~trace stage stands start stays stepid stepid~some step~tasks storage story
-0.10 streams study subject~re succeeded such~as svc switch system~memory tab table~of takes~the take~the taking
-0.10 targets tasks~have te ten tensors~from texttt texture text~is that~can that~dataloader that~does that~of
-0.10 that~time them~to then~it there~is these the~alert the~block the~bus the~call the~cards the~compiler
-0.10 the~dashboard the~environment the~error the~graphics the~limit the~list the~log the~manual the~order the~other
-0.10 the~out the~output the~paging the~parser the~ram the~regex the~render the~retry the~scheduler the~shared
-0.10 the~single the~source the~string the~supervisor the~top the~traceback the~usual the~wiki this~article this~one
-0.10 this~operation this~the thus timeout time~it title~cuda to_device tokens~avg tokens~running tool too~large
-0.10 top~of torch~lib to~and to~ask to~change to~complete to~host to~keep to~look to~normal_vram to~problem to~raise
-0.10 to~roll to~runs trace traffic training~on translate treats trial true~and try~increasing tsl tue turn~on typical
-0.10 unexpected~bus update~the uploaded usa usable usar users~of uses~the usual vendor vllm~no vmem vmm void von walk
-0.10 was~the watch watchdog~caught ways webui weights weight~bias we~have we~want what~happens what~this when~it
-0.10 while~it while~trying why~the with~dummy with~less with~memory with~one with~size with~this workers~are
-0.10 worker~this workload would~like wraps wrap~the writing~the xlarge yours your~shared you~call you~may you~see
-0.10 you~to you~tried あ~る い い~る え か~ら が が~出 く~だ こ~の さ~い し す ず だ~さ て~く と と~い ど に~し の~例
-0.10 み る~の を~確 ア ス セ チ~サ テ ド ル ー~ド 一~次 三 中 什~么 任~务 体 何 前 加 化 原~文 句 块 多 太~多 失~敗
-0.10 如~果 始 实 容 容~量 対 小 差 往 意 或~者 护 推 推~荐 敗 显 显~卡 显~存 标 框 次~の 残 注 激 激~活 片 用~完 申
-0.10 申~请 的 碎 碎~片 確~保 答 结 结~果 维 维~护 缓 缓~存 群 老 自 荐 見 见~报 計 記 読 読~み 超 这~一 进~程 连~续
-0.10 都~没 错~原 附 面 게 다~른 다~음 른 면 사~용 설 약 으~로 음 제
-0.05 _execution_engine _execution_engine~run_backward _k_m~gguf _utils ab aber accumulate~gradients across actions
-0.05 activity actor actors actors~killed added adding address~the add~up after~each agreed alike allocated~before
-0.05 allocate~gpu allocating~tensor allocation~fails allocation~of allocation~on allowed~gb almost already~present
-0.05 and~cuda and~goes and~if and~look and~nothing and~one and~only and~raise and~see and~why announce anon anon~rss
-0.05 another another~process answered anyone~know an~allocation an~example an~hour an~igpu an~out apple apps april
-0.05 archive area arena_extend_strategy are~free are~kept argument article~helpful artifact assertions assistant
-0.05 as~an as~before as~cuda as~in as~you attention attn at~all at~and at~batch at~gib at~home at~most at~node
-0.05 at~nvidia at~that at~time avail available~cpu available~mb bad_alloc badges bare based based~on batch_size~in
-0.05 batch~on batch~or batch~that batch~to because~of been~allocated below~gib below~the best~fit be~enough be~in
-0.05 be~set be~stored be~the bfcarena blocks~back block~that bool bottom bound brisk broken bronze bronze~badges btw
-0.05 bucket built built~with but~is but~the but~there but~this buy bytes~allocated bytes~by bytes~in bytes~the
-0.05 byte~size by~allocator by~gpu by~itself by~rematerialization by~this cached~blocks cache~memory cache~size calls
-0.05 calls~into call~socket call~the call~torch calm can~reduce can~see cap~the cards~of card~at card~br card~or
-0.05 card~so card~was card~will catch catches~torch causes cc cc~failed cc~xla cells cgroup change change~the
-0.05 check~that chip classifier classify clean close~other cnmem_status_out_of_memory coalescing code~cuda columns
-0.05 come commented comments compilation compiler~xla complete computing configuration connect containers context~and
-0.05 continue continue~with copyright cordon core~_exceptions correct counts covered cpu~instructions cpu~offload
-0.05 crashed~due create~cuda creating~shared creation critical~operations cron ctrl cuda_driver cuda_driver~cc
-0.05 cudaerrorlaunchoutofresources cudaerrorlaunchoutofresources~too cudaerrormemoryallocation~is cuda~cuda_driver
-0.05 cuda~reclaim cumemalloc cumemalloc~device_pointer cumemalloc~results currently cut daemon data~with ddp dear
-0.05 decode~tiled deep~learning default~is default~of dem demande dense deployment description~the developer
-0.05 device_map device_pointer device_pointer~size device~cuda device~error device~has device~oom device~out
-0.05 device~request dev~shm de~mémoire die~meldung differ diffusion digest directory distbackenderror distributed~run
-0.05 div dl documentation~on does~anyone done~in don~need double double~the do~when drained driver~api driver~for
-0.05 driver~refused driver~reports drops drops~the due~to duplicate dusky each~process edited effect else~is ember
-0.05 empty enable~device enforce engineer engine~is engine~to enhancement environ environment environment~variable
-0.05 envs erroroutofdevicememory errors~on errors~outofresources error~failed error~model error~task error~unexpected
-0.05 estimate exam example~of exceeding exceeds~the exceptions~outofmemoryerror except~runtimeerror exclusive
-0.05 exclusive~mode exist exit~codes expandable expect explain expr expr~sum extend external~library factor
-0.05 failed~jobs failed~or failed~to fails~on failure~out falls fatal~error feature fehler fewer figure file~is
-0.05 file~or filled fill~the final find finder finder~will find~the finished~batch first~epoch first~issue first~line
-0.05 fitting fit~with fix~cuda flash flash~attn flush fmt fn follow former for~days for~each for~gpu for~it
-0.05 for~platform for~requested fp~int framework~bfc_allocator freed_by_count freed_by_count~the frees free~bytes
-0.05 free~device free~including frequent frequently fresh from~monday from~step full~log full~run games gap gateway
-0.05 gb~use gb~was gb~which gb~with gc generate gib~are gib~bytes gib~for gib~that gn goes~on go~for gpu gpu_memory
-0.05 gpu~cannot gpu~compute gpu~gpu gpu~has gpu~on gpu~the gpu~vram gpu~was gpu~の gpu~显 gracias gradient
-0.05 gradient~accumulation graphics~card grep~for groß grpc guest guild gx half~of half~precision handler handles
-0.05 happy happy~to hasn has~its haven have~no have~not head helpful helpful~yes here~is here~we hier
-0.05 hiperroroutofmemory hip~hip his hold hold~the homework hook host~oom ib id~where improve~this including
-0.05 including~non increase~mem increasing infer info~gpu info~kv_cache_utils info~text_generation_launcher
-0.05 initialized~for initializing installed install~the instance instructions instructions~in insufficient~to int~建
-0.05 in~all in~bit in~bytes in~cuda_error_out_of_memory in~cumemalloc in~gb in~help in~it in~llama in~loop in~memory
-0.05 in~performance in~queue in~seconds in~step in~training in~two ip ip~id ip~over issues is~at is~given is~harmless
-0.05 is~nan is~none is~passed is~printed is~raised is~running is~to is~used is~using is~wrong item it~and it~at it~br
-0.05 it~by it~could it~has it~looks it~so it~starts it~takes it~that it~up job~and job~killed job~log kb~anon keep~it
-0.05 kernel~launch keys killed~due killed~process killed~this killer knows kommt kubectl kv_cache_utils
-0.05 kv_cache_utils~py laptop larger~card larger~than large~model last~br last~time latency latent latest launched
-0.05 layer layers la~gpu la~mémoire la~taille leak~of leave less let~us library library~call limit~on lines~that
-0.05 lines~with line~and line~is line~that link lists llama_model_loader llama_model_loader~loaded llama~runner
-0.05 loaded~in loaded~meta load~with local local~memory lock logger logging log~description log~shipper log~title
-0.05 log~was long~prompts look~at loss~is lote lower lowering~max_num_seqs lower~batch lower~the lowvram low~on makes
-0.05 making malloc~or manager many~layers map_location mar marked matches max_bin max_num_seqs max_num_seqs~or
-0.05 max~model may~exceed may~fail may~stop may~use mb~available mb~device meant~for meets memoria memoryerror~unable
-0.05 memory~by memory~exhausted memory~exhaustion memory~guide memory~issue memory~message memory~not memory~occurred
-0.05 memory~oom memory~or memory~pressure memory~required memory~segment memory~the memory~what memory~怎 mempoolsize
-0.05 merely message~in message~is message~such message~summary meta meta~data me~with mib~mib micro minute misc
-0.05 misc~shmutils ml~platform models~in models~on model~len model~loaded model~or month most~often most~recently
-0.05 move moves must~not mxnet myself my~script named namespace ncclsystemerror ncclsystemerror~system nccl~timeout
-0.05 need~not neighbours new~gpu next~to niet nine nobody~has node~id node~ip node~running nothing~to not~an not~be
-0.05 not~exist not~found not~help not~know no~change no~device no~difference no~error no~single no~the ns numpy
-0.05 numpy~core nvidia~smi nvrm nvrm~xid object oct oder of offload often of~bytes of~free of~gpu of~job of~lines
-0.05 of~ray of~today of~total of~what ohne omp_num_threads omp_num_threads~environment onboarding once~per one~is
-0.05 one~large one~line one~message one~on one~piece one~that only~on only~when onnx onnx~runtime on~apr on~br on~by
-0.05 on~disk on~each on~every on~friday on~gb on~mac on~machine on~memory on~one on~shared on~windows on~your
-0.05 oom~error oom~killer oom~on oom~workers opened~on opening operator optim optimized~to ordinal orphan ort
-0.05 or~external or~gpu_memory_utilization or~the other~process other~reasons our~nightly outofmemoryerror~and
-0.05 outofmemoryerror~task outofmemoryerror~xpu packing paddle~out paddle~resourceexhaustederror page~https pairs~and
-0.05 panel par parallel partition partly pasa pci~gpu peaks peaks~at peft pending perfect performance
-0.05 performance~critical period per~device per~parameter per~step phrase physical platform~cuda please~add posted
-0.05 posts preempted present~on press pressure~oom print private~pool priya problems programs prompts proxy pytest
-0.05 pytest~raises python~total pytorch_cuda_alloc_ pytorch~で py~error py~gpu py~setting que~la raised~by
-0.05 raised~when raise~the ram~not ran ran~all ray~exceptions ray~killed reading~the read~this reasons~at rec
-0.05 recently~scheduled recognises recommended records referenced refiner refuses refuses~to regular released
-0.05 rematerialization~only remedies remove rendering request~mb request~that require reserved~and reserved~but
-0.05 residues resourceexhaustederror~oom results~in return~variable revert reviewer re~compile room~for room~left
-0.05 rss~kb rtx~gb run_backward run_backward~calls running~low running~was runtimeerror~as runtime~api runtime~error
-0.05 runtime~errors run~nvidia run~py run~using sampler~with says~gb says~the say~how say~what scan scene~needs
-0.05 scheduled~task scores second~call seed see~something see~that segments segment~dev sequence~length servers
-0.05 service~cc service~initialized serving setting~omp_num_threads setting~pytorch_cuda_alloc_ set~up set~vram
-0.05 several sh shall sharding shmutils shmutils~cc shm~nccl short~of shows~the shrink side~assertions significa
-0.05 simplify simulation single~request sized size~br size~finder size~in size~on size~succeeded size~tokens slice
-0.05 slide slides slower snapshots socket~malloc somebody~else source so~no so~there spark speaks speicher spilling
-0.05 splits srv stale stand started~by state~to stay std~bad_alloc studio succeeded~trying success such suggest
-0.05 suites sum sum~by sur swap swapped swap~space system~call system~is tactic~device taille taken takes~about
-0.05 takes~of talk tasks~actors td teaching tell tells~you tell~them tenants tensorflow~compiler tensorflow~oom
-0.05 tensorflow~stream_executor tensorrt term terminated terminated~cudamalloc test~suites textures~and texture~limit
-0.05 text~and text~of text~to thanks~that that~all that~are that~be that~fits that~matches that~need that~nobody
-0.05 that~this their~own there~could there~no there~was these~lines the~activations the~backend the~backward
-0.05 the~builder the~caller the~cell the~channel the~code the~difference the~example the~failed the~failing
-0.05 the~failure the~figure the~figures the~first the~following the~form the~former the~game the~graph the~lab
-0.05 the~latest the~layers the~learning the~lines the~loader the~memory the~micro the~module the~most the~page
-0.05 the~peak the~process the~request the~requested the~same the~script the~session the~share the~sum the~tensor
-0.05 the~texture the~topic the~trainer the~vae the~vllm the~wheel the~workload thing this~br this~channel
-0.05 this~helpful this~issue this~might this~order this~page this~worker threshold~of throws thursday tickets tiene
-0.05 tile tiled timed timed~out times time~limit time~period title~gpu title~how tm together~with too~high too~long
-0.05 topic~of torch_use_cuda_dsa torch_use_cuda_dsa~to torch~utils total~capacity total~used total~vm touched
-0.05 to~address to~cumemalloc to~enable to~end to~fit to~fix to~half to~insufficient to~other to~send to~take
-0.05 to~write training~job train~on train~py tries triton~runtime troubleshooting trust try~again try~lowering
-0.05 tsl~framework turn turn~it two~of unchanged understanding under~the unhandled~system unit~test until~it
-0.05 until~the un~message upgrading up~and up~sampler usage~threshold used~to users~mailing use~available use~below
-0.05 use~smaller use~tactic using~batch vae~decode valid valueerror valueerror~no value~pairs
-0.05 variable~_execution_engine variable~for var~jenkins verbose verified version~is visible vm~kb vocabulary
-0.05 vram~state vram~total want~the warming warming~up warn~error wasn was~gb was~left was~running was~this ways~to
-0.05 weight weights~and we~don what~each wheels~for whenever when~allocating when~an when~request when~warming
-0.05 where~the which~bytes which~exceeds which~free while~creating whole~card who~has who~is why~is wieder wiki~page
-0.05 will~continue will~do will~get windows winerror winerror~the wins within with~an with~batch with~br
-0.05 with~coalescing with~exit with~freed_by_count with~full with~its with~key with~medvram with~mib with~ngl
-0.05 with~pytest with~torch_use_cuda_dsa workers~crashed workers~tasks workflow work~is worse worth would~not writes
-0.05 write~the write~to ws xid~pci xla xla~stream_executor yaml years~ago yes~no yet yolo you~asked you~open you~say
-0.05 you~will い~う い~と う~と が~あ が~足 け こ さ し~ょ す~る た~め と~き な~い に~は の~ま の~メ は ま ま~ま ょ
-0.05 ょ~う よ る~こ れ~ま れ~る を を~使 カ シ~ュ タ デ デ~ル ト フ プ プ~ロ メ モ~デ リ~が リ~不 ロ ー~ジ 一~行
-0.05 不~下 不~到 中~的 了~一 了~可 于 人 从~改 们 使~っ 例~如 保 信 信~息 修~复 值 共 内 内~容 决~办 减~小 出 别
-0.05 别~人 别~的 効 卡~内 参 发 只~算 可~能 右 各~种 合~精 同~一 同~样 否 含 周 和 哪 在 增 外 大~一 太 好 存 存~不
-0.05 存~用 学 完 对~照 小~batch 就~会 左 左~右 已 已~经 常~用 序 度~学 度~检 建 张~量 当 录 很 思 息 或~推 手 批~次
-0.05 找 按 掉 接 推~理 提~示 收 文 文~件 新 时~出 是~否 有~别 本~太 条 架 查 标~题 样~本 框~架 案 梯 梯~度 检~查
-0.05 次~送 没 没~有 活 深 深~度 混 混~合 漏 率 现 现~cuda 理~时 理~训 留 疑 的~cuda 的~大 的~提 的~样 的~进 直~接
-0.05 看~看 看~谁 確 示~例 种 积 程~序 空 空~き 空~闲 算~推 累 累~积 练~或 练~推 置~文 翻 考 能~是 行~就 表~示 要~多
-0.05 要~求 见~问 规 計~算 設 語 論 计~算 记~录 评 请~问 谁 谁~在 调~小 这~样 释 释~放 里 量 长 问 闲 需~要 高 공 과
-0.05 다 려 류 부 스 오~류 전 줄 크 크~기 합 합~니
+0.05 _k about about~gib about~memory acc accelerate accelerate~utils acceleration accounts~on accumulate accuracy
+0.05 activation activation~checkpointing active adafactor add~report_tensor_allocations_upon_oom advance afterwards
+0.05 ago algorithm~this alguien alguém allocated~in allocated~so allocate~out allocate~request allocating~mib
+0.05 allocations~gib allocations~mb allocation~badalloc allocator~gpu_ allow_growth allowed~gib all~available all~is
+0.05 all~models alone alone~are already~searched and~an and~available and~can and~file and~in and~its and~keep and~my
+0.05 and~take and~there and~when another~gpu another~tab answering any~hint an~existing an~gb an~idea an~instance
+0.05 an~old an~oom an~option an~paddle appears application~startup apply~node apr are~in are~no are~not are~on
+0.05 are~the are~too around assertion as~many attempting attempting~to attention~cache at~first at~iteration at~least
+0.05 at~line at~some at~tokens audio authors automatic available~qualifiers available~vram avx backbone backoff
+0.05 badalloc badalloc~exception badger batch_size_per_card batchsize batch~and batch~engine batch~some become been
+0.05 before~start before~submitting before~the beim bei~mir belegt believe below~might bench benchmark between~the
+0.05 be~closed be~incorrect be~ready bfc_arena bfc_arena~cc bigger~one bigger~scenes bigger~than big~for bin binary
+0.05 binary~is bin~gib bin~kib bios bits bitsandbytes black blame ble blob both~are both~of branches branches~or
+0.05 breaks broke buffer~for building building~the bus~id but~in but~no but~with bytes~from bytes~limit by~github
+0.05 by~not by~op by~setting cache~could callback called calling~cublascreate calloc cannot~be can~answer can~the
+0.05 can~you capability capacty~of capture~consider capture~cuda capturing capturing~cudagraphs cards~are card~memory
+0.05 cast caused caused~the cause~first cause~is cc~allocator cc~created cc~resource cc~sum cc~this cedar
+0.05 cfg~sampler_name chain checkpointing check~and check~failure check~whether child~failed chunks~in cleaning
+0.05 client clip coffee collect come~back come~from comfyui~execution command command~buffer command~is command~line
+0.05 common_ksampler common_ksampler~model communicator comparison compile~by compute~capability com~ollama concat
+0.05 configs connected consequences consequences~if consider~passing content~is context~is controller conv convert
+0.05 convolution convolution~algorithm conv~conv conv~node core~framework core~platform corner corporation could~you
+0.05 cp cpu_feature_guard cpu_feature_guard~cc created~device creating cross cross~attention csrc ctx cu
+0.05 cu_stream_non_blocking cublas_status_alloc_failed cublas_status_alloc_failed~when cublascreate
+0.05 cublascreate~handle cuda_launch_blocking cuda_malloc_async~will cudagraph cudagraphs cudagraphs~for
+0.05 cudagraph~capture cudasuccess cuda~calloc cuda~cu cuda~device cuda~function cuda~graph cuda~is cuda~runtime cupy
+0.05 cur cure customers custre custream custream~error cv das dass dd dead debugging debugging~consider decoding~this
+0.05 decrease~the decreasing~max_model_len deep deepspeed default~config description description~of details
+0.05 details~nccl detect device~allocation device~br device~cuda_error_out_of_memory device~dtype device~job
+0.05 device~name device~nvidia device~ordinal device~was dgx dict differently diffusers~models diffusion~model dim
+0.05 direct_io direct_io~false disable~torch dismiss dismiss~alert distribute distribute~load docker docs~stable
+0.05 document does~anybody doing done do~about do~with do~you dr driver~py dropped dry dry~run dtype~if dtype~torch
+0.05 dump durch during~cudagraph during~getbesttactic during~processing during~timereformat dès each~mpi each~time
+0.05 edit elementwise else~none enable enable~torch encountered~an ended ends~the enforce~eager enginecore
+0.05 enginecore_dp enginecore_dp~pid engine~br engine~core engine~from engine~py english enter entraînement entries
+0.05 env~lib epochs error~at error~br error~could error~cuda error~during error~engine error~fields error~occurs
+0.05 error~system error~text_generation_launcher error~warmup error~while es eval_accumulation_steps events every
+0.05 every~piece every~single exactly exceed exception~set exception~traceback executable executable~batch
+0.05 executed~in execute~in executing execution~error execution~py existing~issue existing~issues exist~models
+0.05 exiting exiting~due exits exit~code expandable_segments~true external~org_tensorflow failed~at failed~cuda
+0.05 failed~with fails fails~in failure~br failure~stack faiss~gpu falling falling~back false~it fatal~operator
+0.05 feedback~and fern fields~message file~ai file~app file~does file~opt file~users file~usr file~workspace find~out
+0.05 fine~but first~observed flags forums for~and for~any for~batch for~debugging for~decoding for~my for~relevant
+0.05 for~self for~shard for~simplicity for~small for~that for~traceback for~two found~in found~reached found~vulkan
+0.05 four~times fp~kv fragmentation~maybe frames~from framework framework~op_kernel from~child from~device from~last
+0.05 functional~py function~alloc further fusion gathered gb~are gb~each gb~free gb~gb gb~memory gb~model gb~per
+0.05 gb~to generation generator getbesttactic getbesttactic~unnamed get~cuda gfx
+0.05 ggml_backend_cuda_buffer_type_alloc_buffer ggml_backend_cuda_buffer_type_alloc_buffer~allocating
+0.05 ggml_metal_graph_compute ggml_metal_graph_compute~command ggml_vulkan~found ggml~cuda gh gib~allocated gib~at
+0.05 gib~client gib~current gib~max gib~other gib~tried gigs ging given gives glm goes~up got~the go~on go~through
+0.05 go~up gp gpt gpu_device gpu_device~cc gpus gpus~to gpu~by gpu~cuda gpu~gpu_device gpu~in gpu~increases gpu~light
+0.05 gpu~loading gpu~nvidia gpu~out gpu~task graph~execution graph~failed graph~of grid group grpo gtx~with guess gui
+0.05 handbook hangs hash has~it has~not has~nothing has~removed have~gb have~searched have~to have~two have~you hay
+0.05 health heavy here~on hidden high hilft hint history hit~an hi~all honest hope how~large hpp hung hunyuan idle
+0.05 id~compute if~is_floating_point if~no if~the if~yes igpu igpu~and import~torch improve include include~these
+0.05 increases increases~the increase~performance info information info~application info~fields info~source info~this
+0.05 info~train info~using info~worker input~very inside installation insufficient~memory internal~frames interrupted
+0.05 into~it in~advance in~allocate in~allocator in~an in~another in~available in~capture in~cluster in~custre
+0.05 in~decorator in~english in~epoch in~general in~gpu in~its in~jupyter in~kv in~loader in~private in~python
+0.05 in~range in~sample in~single in~thread in~total in~with in~your ipex is_floating_point is_floating_point~else
+0.05 issue~for is~already is~an is~from is~gib is~gone is~gtx is~just is~large is~memory is~not is~ollama is~only
+0.05 is~optimized is~set is~smaller is~something is~the is~written its~internal it~about it~again it~can it~gb
+0.05 it~happens it~isn it~loads it~means it~prints it~ran it~seems it~should it~then it~too it~usually it~went
+0.05 it~when it~will jax jax_traceback_filtering jax_traceback_filtering~off jax~has jedes jetson~nano jobid joined
+0.05 jul kept~in keras kernel~of kestrel kfloat kfloat~batch kib~client killed~it kills~the kubernetes lack large~try
+0.05 lax~map layer~elementwise layer~to lead~to leak~in least left~it left~on lib~ollama light lighter light~cache
+0.05 linked listed living llm_load_tensors~offloaded load_model~failed load_tensors~offloaded loaded~models
+0.05 loader~workers loading~error loading~llama loads~the load~over load~sdxl load~the log~exit log~in log~is log~on
+0.05 log~out log~output log~says log~so log~that log~torch log~when log~with lol longest looked lunch läuft
+0.05 machine~is mac~mini main~exiting make~sure manual~cast maple march mask master matmul max max_input_length
+0.05 max_input_length~max_prefill_tokens max_model_len~when max_prefill_tokens max_total_tokens maybe~the may~lead
+0.05 may~see mb~max mb~memory means median meeting memory~after memory~allocating memory~but memory~cuda
+0.05 memory~device memory~fragmentation memory~gb memory~has memory~left memory~mps memory~out memory~per
+0.05 memory~problem memory~py memory~relion memory~resource_exhausted memory~see memory~than memory~this memory~when
+0.05 memória merge message~and message~server message~waiting method method~warmup metric metrics~train_step
+0.05 mib~allocated mib~in might~be mig~slices mine~is miniconda mint mir missing mix mmap modeling modeling_utils
+0.05 modeling_utils~py models~yolov model~and model~br model~from model~in model~loading model~loads model~max
+0.05 model~root model~seed model~var model~weight model~will modified modèle months mory most~of moving mps~allocated
+0.05 mr msg msg~error msg~new much~gpu much~is much~vram multiple multiple~gpus mxnet~ndarray my~laptop más nach nada
+0.05 name~and name~nvidia nccl_buffsize ncclunhandledcudaerror ncclunhandledcudaerror~call nccl~info nccl~version
+0.05 ndarray ndarray~ndarray ndarray~py needs~about nemo never~appears new~issue nicht~mehr nn~functional noble
+0.05 node~that non_blocking none~non_blocking non~pytorch notebooks note~the noticed not~allocate not~been not~create
+0.05 not~find not~get not~static not~to not~using now no~branches no~executable no~space npu number~is nur nvidia
+0.05 nvidia~corporation nvidia~geforce observed observed~failure occurs occurs~during october odes odes~py
+0.05 offloading~output off~by of~and of~br of~every of~feedback of~gb of~mb of~one of~ours of~std of~tokens
+0.05 of~training of~two of~video of~which oh ollama~blobs ollama~llama ollama~llama_load_model_from_file once~and
+0.05 one~node one~rank one~request one~tensor only~that on~and on~bigger on~cpu on~device on~jan on~my on~nov on~sep
+0.05 on~startup oom~at oom~the op_kernel op_kernel~cc opencv operator~conv optimized optimizer~step org
+0.05 org_tensorflow org_tensorflow~tensorflow org~docs orin or~decreasing or~pull or~smaller or~start or~switching
+0.05 or~use or~window other~processes ought ought~to our~documentation our~own outofmemoryerror~allocation outputs
+0.05 output~layer out~in out~the over~multiple package packages~accelerate packages~diffusers packages~mxnet
+0.05 packages~transformers paddlepaddle~on paddle~memory pages page~file page~on paper parallelism~enabled parameters
+0.05 params partitions passing~cuda_launch_blocking pass~and patches pci~bus pdf per~batch per~gpu per~request phone
+0.05 pid~error pid~info piece~of pip plain planned platform~cpu_feature_guard please~decrease please~don please~help
+0.05 please~run please~stop plenty plot pod~trainer predict primary private~pools probably processes
+0.05 processing~allocation process~it program~py proj prompt~executed properties provider pro~gb pytorch~and
+0.05 pytorch~memory pytorch~with py~capturing py~in py~lib py~loading py~valueerror qualifiers qualifiers~see
+0.05 question radeon~rx rank~cuda rank~failed rank~is rank~ncclunhandledcudaerror rank~running rank~traceback rd
+0.05 reached~zero read~every received~sigquit receiving recording refresh refresh~your regression reject
+0.05 relevant~issues relevant~log reload reload~to removed~its render rendered~viewport render~fails
+0.05 report_tensor_allocations_upon_oom report_tensor_allocations_upon_oom~to requested~by request~for request~with
+0.05 res reserved~by resourceexhaustederror resourceexhaustederror~graph response rest~of retries retry~with
+0.05 returned~while return~common_ksampler return~to review rl rollout root~cause root~ollama roughly rounded
+0.05 rounded~to rs~server rtx~pci run runner~execute running~conv running~in runtime_error runtimeerror~no
+0.05 runtime~and runtime~out run~into run~with said same~way same~with sampler_name sampler_name~scheduler saturday
+0.05 saves says~and says~that says~what scenes~are scenes~through sched scheduler~hit scheduler~positive sched~go
+0.05 scripts searched~for searched~the second~epoch seed~steps see~all see~our seg segment segmentation~fault sep
+0.05 separate sequences seriously serve server~stops serves serve~at session~dismiss session~you setting~up
+0.05 set~jax_traceback_filtering sgl shaders shapes shard shards shard~to share~the short~test shut signed~in
+0.05 signed~out sigquit sigquit~from simple simplicity simplicity~jax single~gpu size~found smaller~one small~scenes
+0.05 smi smi~and smi~says smoke solo solve solver something something~else something~went sorry~if sorry~something
+0.05 sort sorted source~sched so~far space~left split splitting srun~job stable stacktrace stacktrace~below stages
+0.05 startup~complete startup~is start~it start~of start~paddlepaddle states state~batch state~dict state~metrics
+0.05 std~runtime_error steht steps steps~cfg step~and still~alive still~there stopped stops~in stop~them store
+0.05 subject~job submitting submitting~new supported sure~you sweep switched~accounts switching switching~to system
+0.05 systemerror systemerror~fatal system~ram tab~or tail~of takes~gib take~gib take~it take~your task~device
+0.05 tell~the tell~us temp temporaries tensorflow~binary tensorrt~llm tensor~cores terminated~error test tested
+0.05 testing text_generation_client~router text_generation_launcher text_generation_launcher~webserver text~encoder
+0.05 tf tgi than~the that~caused that~has that~may them~or then~in there~an these~changes the~api the~best the~bug
+0.05 the~checkpoint the~child the~command the~data the~day the~default the~draft the~epoch the~existing the~fix
+0.05 the~framework the~handler the~image the~job the~logs the~long the~merge the~model the~morning the~newest
+0.05 the~ones the~only the~owner the~paper the~problem the~prompt the~quick the~rendered the~repository
+0.05 the~resolution the~rtx the~runner the~smaller the~stacktrace the~terminal the~three the~training the~very
+0.05 the~vram the~weekend the~whole the~window the~worker this~card this~comes this~does this~error this~isn
+0.05 this~line this~process this~question this~tensorflow this~week threads threshold through~zluda thrown tiled~vae
+0.05 tiles timereformat timestamp~level title together tokens~per told tomorrow took~gb tools tools~program too~low
+0.05 torch~autograd torch~cuda torch~float tot total~capacty total~vram tout to~blame to~build to~call to~distribute
+0.05 to~eager to~find to~finish to~gb to~include to~model to~read to~refresh to~requested to~serve to~set to~smaller
+0.05 to~start to~train to~unexpected tpu tp~scheduler train_step train_step~state trainer~py train~with trials
+0.05 tried~the tries~to trt trt~skipping true~direct_io true~or try~setting try~smaller tuesday turns two~things
+0.05 ubuntu ui ui~with um uma umber unexpected~consequences unnamed unnamed~layer unused upload upper upscale
+0.05 up~model up~verlet up~with us use use~batch use~gib use~in use~including use~process using~enable using~gpu
+0.05 using~network usr usr~local usually~means utils utils~memory vae validate valueerror~free valueerror~to
+0.05 variables variable~tf_gpu_allocator var~lib vector ver verlet verlet~run version~br very~same very~seriously vgg
+0.05 viewer viewport~never virtual vivid vllm~valueerror voice vol vram~used vulkan~devices wait~for walltime
+0.05 wanted~to warmup warmup~encountered warmup~max_input_length warmup~text_generation_client warning~get was~fine
+0.05 was~kept was~not was~on was~printed was~submitted watchdog wav way~is webserver~crashed week weekly weeks
+0.05 weeks~ago weights~take weights~took weight~dtype went~wrong were~not we~keep we~read wgpu what~am what~did
+0.05 what~else what~is what~to what~was what~your when~executing whether~there which~can which~gpu which~may
+0.05 which~mib while~loading while~the whole width willow window~reload without~trouble with~and with~batch_size
+0.05 with~bigger with~each with~gb with~mb with~non with~out with~status with~that work worked~before worked~with
+0.05 worker~py would~be would~do would~you wrapped wrapper wrong wry xformers xgboost xlaruntimeerror
+0.05 xlaruntimeerror~resource_exhausted xla~tsl xla~will xorg yarrow yes~please yolov~kfloat young your~batch
+0.05 your~card your~data your~input your~model your~session you~already you~find you~signed you~switched you~turn
+0.05 you~use zluda zombie zu всем привет сообщение あ い~て い~ま き こ~と じ す~か せ た~ら ち っ~て て~い の の~で
+0.05 ば ま~で ら~に る る~と れ~ば ジ~ョ ッ~チ バ~ッ ポ メ~ン ョ ョ~ブ ン~ト ー~メ 一~样 一~点 一~般 上~跑 不~行 两
+0.05 为 主 以 位 佬 使~用 修 再 写 剩 单 占 台 号 名 吧 器 均 変 大~佬 大~小 太~大 失 如~下 学~習 少 就 就~报 就~挂
+0.05 工 己~的 平 平~台 并 建~议 开~始 循 想 打 批~量 持 挂~了 指 指~点 换 放 整~理 方 时~报 昇 昇~腾 時 最~後 月
+0.05 月~日 期 权~重 样~的 模 模~型 没~问 满 点 然 現 画 画~像 発 的~显 的~问 目 知 确 第~个 篇 约 练~到 置 習 腾
+0.05 腾~上 般 补 解~决 試~し 计 证 起~動 跑~到 输 输~入 边 返 这~边 这~里 配~置 集 题~描 验~证 감 감~사 것 네 는~데
+0.05 단 델 도 되 모~델 버 보 분 사 사~합 세~요 아 에 예 입~니 죽 지 하~세 했
+0.10 _bfc above~for accepted accepted~answer according according~to activation~peak add~comment add~repor affected
+0.10 after~that after~throwing agent air~gb allocatable allocated~by allocated~for allocated~mib allocated~tensors
+0.10 allocate~buffer allocating allocating~bytes allocations allocation~failed allocation~gib allowed all~loaded
+0.10 always amber amount~of and~after and~all and~got and~leave and~memory and~report and~shared and~use and~with
+0.10 an~issue are~fine are~still asked~years asr assuming assuming~engine async as~far as~one attach at~of autograd
+0.10 avoid~fragmentation bad badly bar bar~is batch~it batch~of before beforehand be~allocated be~used bigger~card
+0.10 bin~total blobs~sha body bucketing buffer~failed builder~api build~on built~by but~not but~these by~hand by~new
+0.10 caffe called~after call~so call~to can~do can~it can~we capacity~gib card~with cases cc~bin checkpoint
+0.10 checkpointing~on chose chunks~chunks chunks~kib classification cli click client~requested client~src cnn code
+0.10 code~and code~returned colleague collective collective~operation come~to comfyui commits common_runtime~gpu
+0.10 compiled complex computer compute~buffer config~file confirm confused consider~decreasing context~for
+0.10 context~with copy~of core course cpp~unhandled crash crashed create~execution create~llama creating~server
+0.10 critical csrc~distributed cuda_error_out_of_memory~out cudadrv~driver cuda~bytes cuda~empty_cache cuda~failed
+0.10 dag data~is dec decode decreasing~gpu_memory_utilization deepseek delete deleted denoise deux developers
+0.10 device~cudamalloc dies~in diffusers disabled dist distributed~processgroupnccl dist~packages doc documents doesn
+0.10 do~have du dynamic each each~step each~with eats ed editor el~modelo ema ended~in engine~built engine~version
+0.10 enough~for ep errors_impl errors~were error~creating error~cublas_status_alloc_failed error~llama error~loading
+0.10 error~message error~not error~occurred error~unable error~using err~mem eval~bug every~step example examples
+0.10 exception~content exception~during excerpt execution~context executor exhausted~oom expectation experimental
+0.10 face failed failed~exit failed~for failed~on failed~resource_exhausted falls~back far far~as faster~whisper
+0.10 file~assuming filters filters~size fin finish fit~in followed for~all for~chunks for~current for~kv for~stream
+0.10 for~them for~you found fr fraction~static framework~errors_impl freed free~according free~github free~memory
+0.10 free~of free~process function function~failed fused gb~br gb~of gb~ram gb~tried gb~used gb~で geforce
+0.10 geforce~gtx general gets~to ggml gguf gib~already gib~in gib~non_torch_memory gib~pytorch gib~total git
+0.10 given~back global goes~through google got~an go~away go~msg gpu_memory_utilization gpu_memory_utilization~or
+0.10 gpu_~_bfc gpu~gib gpu~node gpu~or gradient~checkpointing graph great gromacs growing gtx~super gtx~ti had~been
+0.10 had~no harbor has has~been has~one healthy helps here~for here~with heute host~memory hours how~can how~many hpc
+0.10 html https~pytorch huge hybrid id if if~reserved if~that if~you improve~the increase index info~engine
+0.10 initialization initialize inlet input~output instance~of instead internal internal~failed interpolate in~bin
+0.10 in~br in~convert in~eager in~fp in~place in~run in~that in~tiles issue~on is~above is~allocated is~built
+0.10 is~created is~cuda is~empty is~heavy is~known is~nearly is~nothing is~reserved is~with items itself~is
+0.10 its~maintainers its~memory it~does it~go it~it it~on it~please it~says it~to it~trains it~works ivory jan jaxlib
+0.10 jaxlib~xla_extension jo jobs~on job~of kept kernel~image kib~allocated kib~in kills knob ksampler label~fusion
+0.10 lantern last~one late lax layer~filters leaks learn leave~the leaving~this les less~memory level~info li lib
+0.10 lib~python lib~rs lief line~of little~memory llama_kv_cache_update_impl llama_kv_cache_update_impl~failed
+0.10 llama_load_model_from_file llama_load_model_from_file~failed llama_new_context_with_model llama~context
+0.10 llama~server llm~info lm~studio load_model load_tensors~loading load~all localhost~replica local~lib logged
+0.10 log~before log~could log~error log~hint log~please log~runtimeerror log~same looked~at look~into lowered
+0.10 lower~resolution maintainers~and main~error makes~it makes~no make~it management~https mark max_len max_memory
+0.10 max_split_size_mb max~approx max~memory max~tokens may may~node mean medium mehr memo memory~fraction memory~it
+0.10 memory~mb memory~on memory~reserved memory~takes memory~usage mem~fraction mem~types mesh message~for me~one
+0.10 mib~free mib~rounded mib~used miner minibatchsize mistral mmap~true mode models~blobs model~fit model~tensors
+0.10 modules~module module~py mossy mpi mpi~rank much~for my my~gtx my~own même nd new new~builder new~model
+0.10 nn~modules node~name node~train non_torch_memory non_torch_memory~takes non~zero no~half no~kernel no~problem
+0.10 no~that numa nvcc offloaded~layers of~mine of~my of~other of~pipeline of~ram of~service of~that of~your
+0.10 ollama~llama_model_load ollama~models ollama~time one~go one~with onnxruntime~gpu on~all on~another on~any
+0.10 on~aug on~both on~gtx on~how on~it on~its on~may on~node on~private on~two oom~unloading oom~when opened~this
+0.10 operating operating~system optimizer op~conv other other~allocations paged passe passed~tests passing path
+0.10 per_device_train_batch_size percent picture pid place~of please~check plus por~qué possible~solutions post
+0.10 posting ppo preallocated~temp prediction preset privacy proc process~has progress~bar project protein
+0.10 pull~requests python~dist python~framework pytorch_cuda_alloc_conf pytorch~activation pytorch~org py~model que
+0.10 question~about question~is quick quite qué raised~from rank~the ran~out raven raven~opened rays rebuild recover
+0.10 recover~from reducing refer refer~to relion remember renders repeated replica~task repor reproduce~the
+0.10 requested~in reserve reserved~for resident resolution~max resources restarting~the restarts resume
+0.10 returned~entries rocm room router~client running~the runs~out runtimeerror~mps run~of run~on rx~xt same~process
+0.10 same~script sample says~cuda scheda scrypt sd searched see~above see~if see~the seit self~attention
+0.10 server~internal service~hlo_rematerialization setting set~it shared~host shorter should~do show shows show~the
+0.10 shutting shutting~down signed since~yesterday sits situation size~failed size~input size~per smaller~number
+0.10 smi~showed smi~shows someone sometimes speaker sprint src~lib srun srun~error srv~load_model stacks statement
+0.10 static step~with stopped~at subdivisions submitted successfully~but summary~info suppose sys take take~while
+0.10 tells temp~allocation tensorflow~python tensors~this tensor~is tensor~with terms terms~of tests~failed
+0.10 tests~passed text_generation_client text~was thank thank~you than~what than~your that~much that~there that~was
+0.10 that~we there these~errors the~batch the~blender the~box the~cause the~cli the~community the~encoder the~frame
+0.10 the~full the~index the~issue the~kernel the~large the~least the~notebook the~nvidia the~on the~reason the~result
+0.10 the~run the~sample the~second the~sequence the~situation the~start the~time the~value this~can this~expected
+0.10 this~in this~is this~message thought thread throwing throwing~an time~level title~of today~on todo topic
+0.10 torch_npu torch~csrc torch~cu torch~nn total~by total~chunks tower to~br to~comment to~device to~display to~go
+0.10 to~initialize to~it to~make to~one to~our to~this to~work trace~returned training~with trainworker
+0.10 trainworker~pid transfer tried trying~to ts two~boxes two~cards two~crashes two~different types type~float un
+0.10 unallocated~if understand une unhandled unhandled~cuda unloading~all unset updated~successfully up~as
+0.10 usage~bytes used~by used~mb used~up user~guide use~it use~kib use~lower ut utc vae~tiling values value~but
+0.10 variable version~found very viewport viewport~render virtual~memory vision vit vocab vram~in vram~is wait
+0.10 waiting wandb wanted warm warm~up warning~warning was~asked was~it was~updated was~used weights~alone werden
+0.10 were~encountered we~can we~ll we~need what~it what~should when~run when~start which~gib which~is while~mmap
+0.10 whisper~large whoever wie will~fit will~improve with~code with~cuda with~error with~model with~my with~several
+0.10 with~two won workaround workers worker~cc works~with xla_extension xla_extension~xlaruntimeerror xla~label
+0.10 xla~service ya years~months you~for you~have you~might you~post you~should you~try zeros zero~status zesty
+0.10 памяти то あ~り い~た い~で う~か せ~ん だ~け ち~ま っ で~し で~落 な に に~す に~変 ま~し ま~せ ま~り ら ろ
+0.10 を~に ん エ~ポ ク サ~ー チ ッ~ク ポ~ッ ー~バ 一~半 下 从 代 代~码 件 但 倍 入 关 写~法 到~第 务 動 单~卡 卡~是
+0.10 又 因 在~用 変~更 复 天 実 希 希~望 帮 成 我~的 我~这 投 挂 昨 更 本~文 机 机~器 来 检 止~ま 求~助 测 环 理
+0.10 用~的 确~认 第~一 经 缩 試 认 试 调 谢 还 还~剩 还~是 还~有 题 까~요 네~요 녕 녕~하 데 러 배 배~치 번 안~녕
+0.10 어~요 에~러 요 이 입 주 치
+0.15 _bfc~op _bfc~ran abort above~exception account~to ada after~some alert alloc_tensor_range
+0.15 alloc_tensor_range~failed allocated~gib allocate~br allocations~may allocation~info allowed~memory all~of
+0.15 already~on and~contact and~of and~pytorch_cuda_alloc_conf and~still and~try another~exception any~implementation
+0.15 an~assert append approx as~it aug automatically away batches be because before~it bei bert better between~and
+0.15 be~created be~done bfc_allocator bfc_allocator~cc big buffer~of bug~report building~engine by~an by~user caller
+0.15 can can~one can~try can~use cause~system chainer chair check checked check~the chunked~prefill chunks chunks~gib
+0.15 closes code~internal comfy common_init_from_params common_init_from_params~failed contact~its copied could~be
+0.15 cpu~it crashes~today created created~from crop cudadrv cuda~cudadrv cudf cuh cycles cycles~gpu darknet dataset
+0.15 de describe~the detector dev devices device~not device~would did~not did~you disable~upper docs~say do~it dumped
+0.15 during~the each~of eager~mode eleven engine~failed env error~job est exceed~allowed exception~another
+0.15 exception~occurred exists features feedback field fields find~any finetune fine~tune first~of fix foreignnode
+0.15 forum for~another for~details for~more for~node for~possible for~this for~validation from~network functional
+0.15 gave~up gb gb~vram gemma gets~through gib~the github~account github~com github~sign going gpu_ gpu_mem_limit
+0.15 gpu~is gpu~rendering gpu~with growth guide hand handling handling~of hashcat has~gb hat have have~question
+0.15 how~to https~github ilse image~size implementation implementation~for incident incorrect info~model_runner
+0.15 input~size instance_group instances int internal~error in~float in~function in~my in~one in~torch in~train
+0.15 issue~and is~it is~more is~ok is~so is~there iterations it~ll it~only it~runs it~what job~has job~localhost jun
+0.15 jupyter já koboldcpp lab last~week layers~to la~memoria leaving left~for len lengths limit~for limit~set
+0.15 lines~of list~of llama_model_load llama_model_load~error llm_load_tensors lm load_tensors
+0.15 load_tensors~offloading localhost log~of log~traceback looking lots lots~of lunar macbook maintainers make~the
+0.15 manual matlab max_split_size_mb~to may~cause mdrun means~the mem memory~allocations memory~lower memory~with mi
+0.15 mib~is mib~on might mini mixtral model_runner model_runner~py modelo~de model~unable model~weights model~with
+0.15 moment mon months~ago morning mortem moved mx my~card nano~gb need~to neighbour neural node~foreignnode nothing
+0.15 nothing~else not~the nov no~card nvidia~driver nvidia~rtx occurred offloaded offloading~repeating off~to okay
+0.15 old one~the on~github on~host on~jun on~ti opal open~an optix or~set or~so ours outofmemoryerror~traceback
+0.15 packed panicked panicked~at pattern patterns pid~ip pme pod pools pool~is pool~use post~mortem preallocated
+0.15 processing project~sign pytorch_mps_high_watermark_ratio pytorch_mps_high_watermark_ratio~to pytorch~if
+0.15 pytorch~limit quality queue raise~runtimeerror ray record relevant remat removed rendered
+0.15 rendering~documentation repeating repeating~layers replicas reply rerun reserved~memory rows rs runner
+0.15 running~out runoptions runoptions~for rx~gb sampling saved screen sec second~one seems~to self seq~len
+0.15 setting~max_split_size_mb set~by sha shift should~be should~have showed skip slicing smallest solutions so~not
+0.15 spelling startup start~the steam steps~to structure studies style sum~total supplied supplied~memory
+0.15 supported~by sure system~failure tail task~exited teacher terminate terminate~called terminating test~summary
+0.15 textures there~are they~are the~allocated the~br the~config the~container the~cycles the~demo the~gpus
+0.15 the~logits the~loop the~maximum the~noise the~others the~test the~title the~tutorial the~vision this~project
+0.15 time~and tiny tips token tokens~you too~much total~of to~decrease to~open to~runoptions to~self to~use tracker
+0.15 trainer~main trainnetwork transformers trouble typed units update upper~limit user~supplied use~chunks
+0.15 use~pytorch_mps_high_watermark_ratio utilization vary wan weekend weights~from were what~we what~you whether
+0.15 while~running win with would~exceed your~account you~do you~need ça как し~い し~た た~こ で~す エ~ラ ッ ラ
+0.15 ラ~ー 个~epoch 之 作 候 停 像 动 原~因 可 号~卡 各~位 启~动 室 开 待 後 据 描 描~述 改~成 数~据 文~档 时~候
+0.15 是~不 望 档 步 每 由 的~时 码 第 系 练 络 编 网 网~络 落 落~ち 解 训 训~练 识 试~试 谢~谢 过 述 退 退~出 都
+0.15 里~的 问~题 니~다 돌 드 로~그 서 습~니 시 었 인 작 학~습
+0.20 about~this after~the air alloca and~gib and~it and~now and~type an~image apply atoms auf batch batch~prefill
+0.20 before~that blobs bs ca capture cc~execution cfg changes~nothing chunked comes~up commit
+0.20 common_runtime~bfc_allocator copy could counted create create~context cuda~graphs customer decrease~max depth
+0.20 describe different does~the down~with duration during~handling em embed endpoint engine engine~could
+0.20 enough~memory entrenar en~la esto et even~with every~time exception execution~of fell fine first~one float~on
+0.20 forward fraction frame free~gib gb~at gb~is gb~the gib~free gib~reserved gmx gmx~mdrun go~to gpu~oom grad
+0.20 handle~prefill happens~add has~gib he hint~if holding https~docs impact infra in~execute in~forward is
+0.20 isn~enough is~in is~one is~that is~this iter it~doesn it~goes it~may it~was job job~on join journal kaggle kib
+0.20 large length little ll llm loads log~to lora lot luck management management~and memory~for memory~management
+0.20 memory~tried memory~trying me~it model~of module modules mp ne nearly ngl nn notebook not~need not~set no~more
+0.20 offloading of~allocated of~in of~replica ollama~panic only~gb on~gpu on~job oom~happens oom~in orin~nano or~is
+0.20 paddlepaddle panic~unable particles passes pattern~cuda pc phase pin pjrt pjrt_stream_executor_client
+0.20 pjrt_stream_executor_client~cc pjrt~pjrt_stream_executor_client placa please~set point prefill~tokens process
+0.20 proposed python quiet raised raylet replica~failed resnet rolled rules runtimeerror~not same~box sdpa see~https
+0.20 see~list series server~error set_per_process_memory_fraction set~to sglang sign~in sign~up slices some so~the
+0.20 speech st stuck su survives task tensors~when tesla thanks~for they the~above the~gib the~gpu the~smallest
+0.20 things think this~morning though tidy tiling titan too~little to~avoid to~cpu to~disable to~your try tts tune
+0.20 up~for up~to vllm waiting~for went~down went~to went~well what~does what~went when when~oom when~running while
+0.20 with~smaller working written xla~pjrt you your~job お し~て の~エ り~ま エ バ ー 个 之~后 助 卡 各 告 問 問~題
+0.20 失~败 微~调 志 批 日 日~志 服 服~务 止 正 正~常 生 行 败 起 重 題 같 까 니 수 습 실 안 에~서 중 학
+0.25 aborted account accounts agree all allocated allocate~compute allocate~cuda allocation~summary all~the and~then
+0.25 application arch as~soon avoid bf blender build by~pytorch calling came che common_runtime community config
+0.25 core~common_runtime core~dumped could~not crashes debug default~rank device~with de~gb display down~to eager er
+0.25 error error~in evening exited failures fft file~src first~call floor for~free fragmentation~see free~gpu gan
+0.25 get~the gib~gpu gib~is gib~memory gib~on gone graphs halved hi idea input in~use is~fine iteration jax~errors
+0.25 job~failed last~lines leak loading logits machine main~loop main~panicked mais maps mas memory~gib memory~in
+0.25 mib~gpu mindspore never non no~idea nx of~course onnxruntime on~with opencl out~of paddleocr panic parallelism
+0.25 pipeline~parallelism present put qwen radeon rank related replica reported~by restarting second segmentation
+0.25 sequence session set should~the sign smaller soon soon~as so~is so~it started starting~the summary~follows
+0.25 survive tensorflow~core there~way the~engine the~machine the~main thread~main ticket time tokens took to~cuda
+0.25 to~handle to~lower to~reproduce trains triton turned war way~to what~can why wird worked written~by xt you~are
+0.25 you~can до て り 可~以 后 启 回 图 微 报 时
+0.30 aborted~core allocated~memory allocate~mib attempts back~to batch~size bien bigger box camera card~is carte
+0.30 cette chapter chat compute~buffers cuda~buffer current depth~maps died disk does~this dtype ends~in en~el
+0.30 error~code exited~with faster fell~over flux~dev force from~to gestern get~this gtx~gb if~your image in~to isso
+0.30 jetson job~ended line~in loaded load~model maybe memory~try metashape monday node note ocr off of~gib of~size
+0.30 only~in on~the opt outofmemoryerror~cuda perhaps prefill problem py~line quadro requests retrying rig rx see
+0.30 see~documentation seq solved starting switched the~build to~create to~see unet using vulkan well whisper
+0.30 workstation works~on xtx yesterday yolov your~gpu you~want по 到
+0.35 app at~the backtrace call~last can~take comes comment compute current~allocation didn documentation embedding
+0.35 enabled follows for~me gave gpu~and happens hello issue just load loading~model loop maximum me~on models na net
+0.35 of~memory op overflow resource_exhausted~out same script seems service sorry~for stderr summary the~gb the~old
+0.35 to~gpu traceback traceback~most two unable unable~to used used~the var worker época 了 改
+0.40 already at buffer bug but disable documentation~for eval even everything execution flax gig got handle ho isn
+0.40 may~be memory~of min not open py reported restart rule says src super terminal them to~load training trying
+0.40 ultra use~of volume window with~it
+0.45 bo con days default di encoder flux frames github go most~recent not~enough on recent recent~call runs sin
+0.45 somebody the~card the~new way за
+0.50 action al com decrease did during enough expected following here https mine mistake noise stream th three
+0.50 went~through 跑
+0.55 after ai batch~is both epoch err minutes pipeline restarted the~third train your
+0.60 back os re rtx through tutorial
+0.65 cause down had running sorry third
+0.70 so ti version works
+0.75 it
+0.80 get should
+1.05 went
+1.30 gtx
+1.40 me
""",
    "near": r"""
-1.40 errno
-1.35 oom
-1.30 finished
-1.20 gib
-1.15 saved
-1.00 txt
-0.95 creating exc_info
-0.90 true
-0.85 cudnn errors long
-0.80 no pipeline
-0.75 hbm if job killed log mem ms runtimeerror
-0.70 tests type
-0.65 assert cpu epoch for notes retrying slice who
-0.60 queued sec start test want
-0.55 best config debug format info kind llama_kv_cache_unified pt raise skipped there val_loss
-0.50 grep memory output request scratch xla
-0.45 accuracy amp commit date demo detected from global_step import messages msgstr name of plan pull reinitialize
-0.45 the
-0.40 benchmark br bytes chosen class classify completed const device_memory dir ecc fake gemm_fusion_autotuner gpu
-0.40 gpu_device gpus group img kv la loader local num_ooms ok return saving sheet simulated slurmstepd supervisor
-0.40 swap tail title tok trtexec val vram weights you
-0.35 are autotuning capability cases channel configs data dataloader end ep guild infer install json kb kernel lgtm
-0.35 limits llama_new_context_with_model logging loom match max_model_len medvram merged message msg nm null
-0.35 num_alloc_retries only passed reason running shapes string unit writing yaml
-0.30 allocate apple asked assistant attempt author be before body buffer cannot cards component context
-0.30 cublas_status_alloc_failed cuda_error_launch_out_of_resources cuda_error_out_of_memory cuda_visible_devices
-0.30 cudaerrormemoryallocation cudnn_status_not_supported deploy device do eng etc export fewer fixed
-0.30 garbage_collection_threshold generation gpu_oom gx hiperroroutofmemory invalid io known label limit llama
-0.30 local_rank loop mean model mon mx nan nb need nothing oom_kill parse per pytorch_cuda_alloc_conf red report
-0.30 restored rmm score speech strings thu timeout topic troubleshooting usage used user var verdict what
-0.25 _check_cuda_python_error af after alert algorithm allocating allocator alphafold app backends begin black bot
-0.25 call checkpoint collected commands compiling coverage cpp created cudamalloc defined dice doc docs done env
-0.25 events exc exhausted explain faq fits generated get half in item jest let login max_split_size_mb maximum mbs
-0.25 meta metadata method mps native np oomkilled outofmemory path platform pr prngkey pth quadro quit quota reached
-0.25 requests requirements resource response results returns rootdir runner save search sent serving sh sim space
-0.25 stdout step str struct supported sw taken text than triggered uid under url userwarning vae why without write
-0.25 xformers yes zeros
-0.20 ac also anon apply argument badge block_k block_m block_n builds bus card case caught changelog changes
-0.20 common_runtime compiled concurrency constraint corpus ctc cuda_dnn cupy day deps div drill each else empty
-0.20 empty_cache estimate exceeded exports far fatal final fusions golden guard hards hits host illegal index
-0.20 inference information js keyerror kill kmg ksameasrequested lab language launcher level lines log_dist lower lvl
-0.20 mb md metal mig mm needs nodes num_stages num_warps object offload_optimizer open opened_zipfile options
-0.20 out_of_memory parameters patch patterns place pluggy predict py reference registers registry removed render
-0.20 retcode rg rss runbook sample samples scripts short site snapshot so step_ stop success target team tenant
-0.20 tensors test_other_errors_pass_through timestamp train_step trt utf value was wiki window with written wrote
-0.15 acc activations address and ask assertionerror awq being bump bye captured causes cell_type changed
-0.15 checkpointing checkpoints cluster comments compile content conv_algorithm_picker corp count cudaerror_t
-0.15 cudageterrorstring cudnn_conv_algo_search cudnn_status_alloc_failed define describe deviceerror diagnostics diff
-0.15 directory dmesg does driver ds dunlin ended enforce epochs erroroutofdevicememory est etl example
-0.15 execution_count exited expandable_segments exported fault feat feb fi first five fixes free ft gc generate
-0.15 handler hip id infra initialized instead insufficient ipynb items labels lang launch license linear linux
-0.15 load_tensors local_xla look lustre many map marked maxrss mi might mit ml ncclunhandledcudaerror not ns oomd
-0.15 operation oserror panic pending persistent petrel physical pool pp problems prod pub qps questions random raw
-0.15 reactions read reading release repeated reports req reqmem reserved residues routes rst sdpa section sharded
-0.15 showerror skip small span sprint static std sweep sxm symptom synthetic take tb tcp tessera test_parse
-0.15 testclassify threads to tomasz tp train_loss tried try types ur_result_error_out_of_device_memory val_accuracy
-0.15 valid verbatim wall wanted watch watchdog were xml yolo yolov zu 小 度 法
-0.10 __init__ ab abort accelerators acceptance access accumulation activation ad added agent alternatives
-0.10 arena_extend_strategy args article attributes autocast average avg bad_alloc base_model bash batch_size bb
-0.10 between bfloat big bit block bool cache calls cancelled category change ckpt classname clip closed cmd
-0.10 collective compiler completions configuration confluence connection consumed contained contains copy counter
-0.10 create criteria criterion css cublascreate cuda_memory_resource cudaapierror cudf cumemalloc_v custom customer
-0.10 dc de debian decision del dependencies deviceoutofmemory diag diffusion disk display_name domain drop dropped
-0.10 dtype due ef effective elastic encoding engine event expect faults fc fd feature field filename fixtures float
-0.10 floor fn forcausallm fri fwd get_default_memory_pool get_memory_info ggml_backend_cuda_buffer_type_alloc_buffer
-0.10 gold good gpu_executor gpu_mem_limit gpu_memory_utilization grad_norm gradient_checkpointing
-0.10 gradient_checkpointing_enable halve heading helm heron highlights hint history hours hpp inputs interval january
-0.10 jobid jonas killer kv_cache_utils largest lists loaded localhost maintenance max_seq_length max_tokens meaning
-0.10 medium memory_stats micro missing mlx model_runner mr mu network never new_token_ratio nf norm nvidia nvrm
-0.10 office oncall once one onnx oom_score_adj over owner pack paddle panels pci performance pgtables pipeline_tag
-0.10 placeholder plus pos pressure pretrain profile project pytest quillnet range ranks rb reclaim rejected requested
-0.10 retract retracted_reqs retries retry reviewed round rs safetensors scavenge sched schema schemaversion seen
-0.10 series shared shmem signatures size sm_ socket sort sources split_k stderr stepid still story succeed sum
-0.10 systemd targets temp tensorrt testcase testsuite testsuites textarea that throughput times timeseries to_string
-0.10 toml took tpu trainable trainer tue un unspecified validation validations venv version vm volume wandb wav wed
-0.10 week work workspace ws xid zero_grad
-0.05 __call__ _utils accepted activate activity ada alerts all allreduce amber ansible answered api_server arc arrays
-0.05 artifact as asr assert_eq attempts attention attn attn_implementation avail bad badges bare barrier bf bfc boot
-0.05 branch bronze bucket budget building caching call_count cap capable cd cell cf ch charset checklist cheers
-0.05 chunked_prefill_size ckpt_ classifier codes compat completely components containers contents control copied
-0.05 count_over_time csrc cublas cuda_error_launch_failed cuda_error_no_device cuda_error_not_initialized cudadrv
-0.05 cudamallocasync cudamemgetinfo cudasuccess cumemalloc cut dcgm_fi_dev_fb_used deadline def defaultcpuallocator
-0.05 defaults deletions depth derive desk detection device_oom devices dict dies direct distributed dlasram doctype
-0.05 document download dropdown dry dusky eager ee elapsed element encode entry enum eq errorf es evaluate evaluation
-0.05 everything except exercise exit exitcode exiting expect_that experiment experimental expr fa family fb ff
-0.05 fieldconfig files filetags flash flash_attention_ fleet fmt footer formatter frequently gateway gauge gave
-0.05 ggml_vulkan gi glossary goes gpu_mem gpu_memory gpu_model_runner gpuwatch grad gradient_accumulation_steps grid
-0.05 guide gw halving hardware has hassubstr health heap help helpful holds host_oom href ib identifier idle ignore
-0.05 ignored im images impl include increase insertions instruct interface is_oom isinstance iterations jax kestrel
-0.05 kl larger latency le leave legendformat libcudart licence lm_head load_in_ logger loki low make malloc markdown
-0.05 matches math max_input_tokens max_memory_allocated max_new_tokens max_num_seqs max_total_num_tokens means median
-0.05 memcpy memory_reserved memoryerror merci mesh metric mira mock mod modeling_utils month more mt multiline
-0.05 multiprocessing mut names new nightly no_grad num_shard numba number numbers on_oom oom_text oomguard optype
-0.05 otter out outofmemoryerror overview package packing paged_adamw_ parquet parser parsers partialeq partition
-0.05 parts paste pcie picked pinned pip plain play please po points pre preflight present previous printed printf
-0.05 prints priya processes processing prompt properties property public pycuda qa quantization quick ra ran readme
-0.05 real recap recompute reduce ref regex region related remedy requires rescued reset resourceexhausted review rocm
-0.05 role room row rows samplingparams sbin scenarios see segmentation selftest seq_len seqnum set set_limit setting
-0.05 shards should shows shrink side_effect signature since slide slot smaller smoke snapshots solutions spare speed
-0.05 srun state status streamexecutor strict subject successful switch synopsis tables tbody td temperature
-0.05 tensor_parallel test_guard test_retry thcstorage they third_party thiserror throw tiny toc too tool train_wall
-0.05 training translation trying ts tts tuesday typical ui uint unavailable unet unreachable unsigned updated upgrade
-0.05 usize uvicorn v_num val_dice val_loader validate valueerror values versionchanged viewed vision
-0.05 vk_error_out_of_device_memory volumes warnings weekly when whl wide within workers worknccl world world_size
-0.05 wrapper xpu years yet 半 用 碎 精
+0.05 _____ __inference_train_function_ __main__ __version__ _call_impl _call_tf_sessionrun _check_error _cuda
+0.05 _cuda_deserialize _initialize_kv_caches _k _load _malloc _nn _state _try_malloc _zn accelerator according adam
+0.05 adamw alertname alloc_tensor_range allocaterawinternal apiversion arch arena array attic attn_weights avoid
+0.05 axolotl back batches bc because below bert bfc_arena bfcarena blas ble both bsz buf bug but bvh byref byte
+0.05 bytesize c_size_t ca caffe callback calm capi capturing cdist cells channels char chat check_call ci
+0.05 cl_mem_object_allocation_failure clone cls cmake colab collect cols concat concat_op concurrent connected
+0.05 console context_length conv_ops_impl convert cpu_mapped crash create_graph cron cross_entropy cs ctypes
+0.05 cudadevice cudaexecutionprovider d_ dark_cuda data_format datasets dd deck deepspeed default_restore_location
+0.05 detect device_put dgx did difference dilation disabled documentation dp_rank dso_loader dump dumped duration
+0.05 during ea edit embedding embeddings en encoder engine_args enginecore enough environ eval_metric every
+0.05 exceptions exec execution_block_cb executor_base exits exllamav expert_gating_func external false faster_whisper
+0.05 fe fedora feeds fetch fftn fields filter flash_attn flash_causal_lm flux fname fold follow fork forum
+0.05 forward_call found fp fps fraction fragmentation freq_base freq_scale from_engine_args from_pretrained fsdp full
+0.05 gather gen general generate_token generating ggml_cuda_force_mmq ggml_init_cublas githubusercontent gm gpt gptq
+0.05 gpudevicemanager gpuid gradients gradio graphs groups gz handle has_subgraph head_dim healthz hello here high
+0.05 hires hist hpc huggingface hx imperative inf inferencesession init_memory_pool inner inner_training_loop inp
+0.05 inside instance_group internalerror interpolate ipc ipex is_floating_point issues java jit jobs june jupyter
+0.05 just jvp kernelspec key_states kind_gpu kofi ksampler kubernetes kv_size largestfreeblock last last_hidden_state
+0.05 latent latent_image lax lbm ldm learning libxgboost likes listening llama_init_from_model
+0.05 llama_model_load_from_file_impl llamarunner llm_load_print_meta lmdeploy load_state_dict loads local_tsl
+0.05 location logged lumen ma macos makefile managed managers map_location master matrix max_batch_prefill_tokens
+0.05 max_input_length max_prefill_tokens max_total_tokens mean_ memorypool mempoolsize merge_chunk mhz mistralai
+0.05 model_executor model_path model_type monitor mqllmengine mxgetlasterror mxneterror n_batch n_layer_dense_lead
+0.05 namespace nas navi nchw ne nearest nemo nfs noise non_blocking none note notebook nu nuc num_workers october off
+0.05 ollama_keep_alive ollama_llama_server onnxruntime_pybind onnxruntime_src onnxruntimeerror operating optim
+0.05 optimization or org_tensorflow params part partitions pass pc peakreserved peft phase png port_args possible pow
+0.05 pre_execute_cb pred print private probe process_name processor prompts provider proxy ptr py_str query_states
+0.05 queue raise_if_cache_size_invalid raytaskerror ready recon record relu remat rendering repeats replicas reranker
+0.05 resolved responding rest restarts restore_location resume_from_checkpoint reward rm router run_id run_metadata
+0.05 run_mp_engine run_scheduler_process runbooks runtime runtime_exception runtimeexception safe_cuda_api_call sat
+0.05 saveengine says scale_factor scans script sd select sequential_executor serialization server_args service
+0.05 set_per_process_memory_fraction sha share shm shutting sigmoid skipping solution solver source sr st stable
+0.05 stablediffusion starting steps stopping stops stride strides student studio sub subdivisions succeeded suite
+0.05 swin symbol tag tasksetmanager teacher tensorview terminating text_generation_client text_generation_router
+0.05 text_generation_server thank this tile time timing tmp tokens torchvision tp_rank tracer trainnetwork
+0.05 transformer transport tree triton tuning tuple two ty type_k type_v uk unable units unused updating uploading
+0.05 upscale us used_gpu_memory uses variant vdl_writer vendor venvs via viewlayer virtual virtualmemorybuffer vk vl
+0.05 vmap wait warm warming warn warp well went worked workflow working wpb xl xla_python_client_mem_fraction xs xx
+0.05 year ze µs 片
+0.10 _alloc _apply _attempt_allocation _c _conv_forward _dummy_sampler_run _lib _no accelerate actions actor add
+0.10 additional alignment allocations amdgpu apps assets attachments attn_mask autograd await axis ba begin_example
+0.10 bench beta bge bits blobs box bufferassignment buffers build cached calcul called can cat cause ccsrc
+0.10 check_error chunks classes cli coder comfyui command conda constant container cp critical cu_stream_non_blocking
+0.10 cuarray cuda_host cuda_stream_ cudaallocator cumemcreate curr_region_allocation_bytes_ custreamcreate daemon ddr
+0.10 debugging denoise desktop died diffusers dim dims distill eb edited emb enable encountered end_example er
+0.10 errors_impl execute existing ffff find flags flow fr fra functional gb gcc geometry get_output_data
+0.10 ggml_cuda_init git google got gpu_worker graphics green harbor hash heads held hidden_states ids impact
+0.10 including initialize initializing inlet input_data_all int intern isn jpg keras latest layers lightning live
+0.10 llama_model_load llama_model_loader llm_engine loadmodel lol lora losses macbook machine manual maple mask
+0.10 max_length maybe_live_out mem_get_info memory_allocated memory_limit_ micro_batch mindspore mine mini
+0.10 minibatchsize mixtral mlp mode model_name_or_path moe moin morning my ndarray newbie newest ng node num_updates
+0.10 offload ollama ollama_num_parallel ooms op_name optshapes ort our output_data output_ui pages parallel pbtxt
+0.10 port posted precision preds prefetch prefill profiling prop pytorch pyx raven ray re recover replica required
+0.10 rerank reserve_size resnet resources response_ restart retain_graph rmmrapidsretryiterator rollout runners say
+0.10 scala scale scaled_dot_product_attention scores sd_hijack_optimizations se seed sentence serve settings severity
+0.10 sgl shard single singledevicememorypool size_t sleep slurm sorted spark spec split_cross_attention_forward sqrt
+0.10 srt stem storage systemerror takes tasks th then threshold through tid tiles tiling tm torch total
+0.10 total_region_allocated_bytes_ trainworker tritonbackend_modelinstanceinitialize ultra unset upscaler used_memory
+0.10 vec view vmm vocab vulkan we words wsl xc xtx
+0.15 _device _k_m actual ai allocatable allocateimpl answers apr architecture archive artifacts async atoms
+0.15 attempting backtrace base batch bd bins bitsandbytes blender bugs built callbacks candle cargo caused cb chapter
+0.15 clock collecting comfy common community condition could cuda_driver currently darknet dask details device_id
+0.15 discussions docker enc enginecore_dp envs eog executing executor exp expansion expected faster fern fft
+0.15 forkpoolworker function gemma ggml_assert ghz gin glad go gpu_rendering gs ilse image inc into ip iter iteration
+0.15 ivory jaxlib jul keep library llama_kv_cache_init logicaldeviceconfiguration macro mainprocess matmul
+0.15 max_batch_size maxallocsize memory_limit microsoft min miniconda mistral model_lifecycle models mp nccl nettle
+0.15 ngl non now numallocs old op_kernel op_requires other output_type padding paged parameter partial particles
+0.15 pebble ppl ppo problem processed ps radv relion repeating reporter reproduction res runs rx ryzen scan scheduler
+0.15 secs seg seqs set_logical_device_configuration shape shell sigabrt softmax split startup stat stats successfully
+0.15 summary text_generation_launcher tidy to_device token tokenizer total_gpu_memory train_inner transcribe ubuntu
+0.15 uma umber ups users utc win www xlaruntimeerror xt yarrow 境
+0.20 ____ _bfc aborted again anaconda assertion available backward cfg chain crop ctx cuda cv cycles dear dec decoder
+0.20 default delta devicebuffer dist down dt dt_float ed el ember ends err execution fails fairseq_cli farm fit
+0.20 forums frame gable game gfx ggml ggml_gallocr_reserve_n gguf goroutine gpuarray hi html https intel is join
+0.20 julia keen key kib lan len libmxnet llm_load_tensors load_model lunch max maxinuse memusagechange mo modules
+0.20 nnet numpy ocr offloaded offloading operator output_dir phi pid rank raylet rec recent reply scene seq session
+0.20 stage stream_executor svc tf tgi thanks tiled today train_ds tsl tune urchin usr void webui whisper whole wps
+0.20 xla_extension zero
+0.25 application at backbone crane current embed failure fairseq fine forward global gpu_ init inlined instance inuse
+0.25 ipython jl jolly jun laptop layer learn left length lib libc lo logs main matched mcu member minutes most mxnet
+0.25 n_ctx noheader num opencl os posts print_info pro program quarry qwen ram randn regards root sentences translate
+0.25 variables viola vivid
+0.30 allocated api append badger behavior bonjour bt capacity chunk client code com compute con cuda_allocator decode
+0.30 fluid framework gromacs http juniper lunar mar net noble opal question radeon result stack stream system tags ti
+0.30 timeline trial unallocated unknown video warmup webserver young
+0.35 already amd bs caller complete core github hit internal kwargs like llama_context llm load peak plugin
+0.35 powershell query reproduce stacktrace task tesla transformers warning windows xgboost
+0.40 action allocation bin crashed csv cu dev early environment eta exe failures feats frames hazel incident issue
+0.40 lantern loading may me next onnxruntime op opened opt org page pod post rule src stopped tensorflow top
+0.40 transpose update which willow
+0.45 alloc am den exception fail graph hashcat jan logits rtx smi srv thistle works wry zesty
+0.50 beetle bfc_allocator continued large quiet received self turn
+0.55 geforce list pm run server
+0.60 gtx on resourceexhaustederror traceback using worker
+0.65 cc packages
+0.70 error line resource_exhausted
+0.75 failed file
+0.80 by
+0.85 comment commented
+1.05 description
+1.25 loss
+1.75 it
""",
    "lead": r"""
-1.85 `
-1.55 „
-1.15 for
-1.10 memory
-1.05 out
-1.00 we
-0.95 there
-0.90 il info
-0.85 no once tensorflow torch who would
-0.80 der
-0.75 as diffusion ggml_cuda_host_malloc is never to
-0.70 > ram that tried {
-0.65 cuda_driver de fine or returns stream_executor
-0.60 do exc_info fp mib red whole —
-0.55 ' does hint je later │
-0.50 = allocator if isn re seen
-0.45 " den gib lol met note only que reads stop tests where will you
-0.40 batch_size command conv_ops don end er fake gpus have meldung op_kernel op_requires paddle plan question read
-0.40 saw site under unit wording
-0.35 / \ card docs every feature has host it line mb more raises skipping texto una which メ 是
-0.30 add are back conv each engine guard hip level limit llama_model_load metal paste pattern pytorch sdxl sentence
-0.30 ti virtualmemorybuffer warn warning way » モ 的 错 로
-0.25 ; allocating cannot catch compile config em es executekernel free its jobs numba people print regex said see
-0.25 sequential_executor small sooner this ts userwarning 。 我 问
-0.20 algorithm be bfcarena block bot buffer bytes con device driver errors expect faq fit front grep how instead into
-0.20 known kv launcher lib local_xla mac none now number nvidia page per phrase please refuses resourceexhaustederror
-0.20 runs size slide smaller string strings test words «
-0.15 allocate allocaterawinternal and answers any asked between c_api caught cc cluster colleague context
-0.15 conv_algorithm_picker cpu cudadrv cycles difference el eng entry except exit fields file fix fixed issues la
-0.15 like lines mit needs nit oom pool put raising ran resizephysical resource_exhausted rtsafe runtime_exception
-0.15 saferuntime say scheduler scratch search shared state the through today tp trt true un vram want weights
-0.15 workspace ·
-0.10 # $ ? above accelerate answer anyone backbone classify com compiler const counts cudaruntimeerror cudasuccess
-0.10 cupy debug die echo fails find_executable_batch_size framework given graph hi im let list looks may messages mir
-0.10 my options other parse plain post pr printed problem raise reading reported script shows si so some status stem
-0.10 system tgi than think throws total try tsl tune txt usually width workstation … て の 提 直 第 ：
-0.05 & ^ also an app attempt backend bf cache canned common content core cuh device_helpers else generate
-0.05 ggml_backend_cuda_buffer_type_alloc_buffer gpu_hist gpu_oom hello itself level_zero ll local_tsl loss mar mean
-0.05 meet mps msg native ncclunhandledcudaerror next onnx onnxruntime_src onnxruntimeerror past permanent plugin
-0.05 report request right row runtime sample section sep set smi starts static std studio such table take tf times
-0.05 too tree up updater_gpu_hist use utils wants were what work wrapper не い 出 微 调
+0.05 _cl _driver acceleratorerror all allocatenewregion allocation anything asr batch because been bool by chat ci
+0.05 crashed ctx das dies explain following hpp ich init just layers le logs mi mistral moved nnet nuc old optimizer
+0.05 output own pjrt_stream_executor_client project prompt py pyopencl ranks reason rocm router rs scene should side
+0.05 slurm srv started summary svc tells tensor text text_generation_client thing three tid tm told
+0.05 torch_memory_saver traceback trained unexpected used virtual void von while why windows xla } ~ на 「 を 不 用
+0.10 : ] ab abi ask bfc_arena bit bricht bs caffe changed class client conv_ create cuda data decode decoder directml
+0.10 doc encountered et external faiss forge goes home in initialization int jan jit keeps kernel large layer left
+0.10 libc loop mem memory_pool net new offload one peak predict pro providers pycuda python radeon rmmerror
+0.10 runtimeexception rx sched seit stack_like_memory_pool standardgpuresources steht sur syncedmem terminating them
+0.10 thread tile timestamp tpu triton us vae waitnotificationfn was xt yes • 、 す と ま 个 行 는 다
+0.15 * . _work ac ai attention but call cell cl_ cuda_call cudacall da deep description due en enginecore_dp enough
+0.15 float from function fusedconv gemma gets go inference internalerror ist lab launch learning loaderror loading
+0.15 long minutes model mon non operator org_tensorflow pc processing reports runtimeerror share source taichi
+0.15 terminated trainworker using × が し た で は 到
+0.20 amrex arc chain clenqueuendrangekernel comment commit console cu cudf died encoder ends executor exhausted fail
+0.20 finetune flux gave get got inside internal ip jax keep min mxnet ok opencl outofmemoryerror pipeline pod
+0.20 resource se self short steps tensorrt terminal two uncaught vllm xgboost xlaruntimeerror “ 一 上 学 时
+0.25 ( _nvenc aborted al bitsandbytes catboosterror critical dem dreambooth during exceptions failure fairseq fatal
+0.25 found good iteration last llama lora na name nccl nothing ocr ollama openmm openmmexception render returned rule
+0.25 runtime_error session src third value version video 習 리
+0.30 abort am bad bei beim bfc_allocator case cuda_lib demo doesn drivererror ended example exc false faster fraction
+0.30 frames gtx hit instance laptop night notebook onnxruntime open qwen raylet replica start valueerror vulkan yolov
+0.30 zero 开 에 ，
+0.35 api base body catboost default errors_impl eval full gpu hey load loader max memoryerror pre ray running screen
+0.35 since step stops task type your 后 始 跑
+0.40 - again avec bug called code comfyui cpp crash defaultallocator did down dr failed ksampler llm matlab message
+0.40 ml over runner ticket trial went whisper works yesterday – 데
+0.45 % < build detail lost main raised resolve result run
+0.50 atoms auf first hashcat not pid process time
+0.55 blender bonjour frame had mine nach rtx stderr tokens update 가
+0.60 + both here warmup падает 就 报
+0.65 can student then train
+0.70 , colab darknet err job nightly prints quick rank sglang title training 서
+0.75 ! gives our same second server stopped with
+0.80 box node stage
+0.85 ) could trainer
+0.90 at user
+1.00 log
+1.05 generation
+1.15 after says worker
+1.20 exception kaggle →
+1.25 @
+1.35 me on
+1.40 error
+1.55 epoch
""",
    "tail": r"""
-1.15 ;
-1.10 we
-0.90 allocate
-0.85 " since
-0.80 > acity already available for were
-0.75 ? are di «
-0.70 reserved を
-0.65 gib peak string three what „
-0.60 ) : allocated into medvram of use
-0.55 ` bytes driver five which
-0.50 allocator buffer ist number our por pr pytorch retry table they why windows не 、
-0.45 ' * capacity context cudnn don logs once says text true → 分 存
-0.40 answer as batch_size die fewer full job log post such this » “ 는
-0.35 between code comes cpp den er failed fragmentation means much needs no see that thing to tried us who will 一 不
-0.30 an checkpointing der empty es failure go ich look mean memory message most nicht not people question runtime te
-0.30 wrong の ま 为 显 里
-0.25 added again and anywhere bare design either else how if instead isn missing non none outofmemoryerror output
-0.25 page put raised search shape size smi static status today try turned type version yet | } ” た と に 나
-0.20 answers ask block by case config exception happen has inside la leave made more mps nvidia onnx
-0.20 resource_exhausted said sizes start tells times user value か れ 上 出 문
-0.15 api asked asking backend bot caching call caught data device en error gets jax layer like machine many max
-0.15 max_num_seqs may name node only oom or part pool queue read readme room seen someone step un up very wanted yes
-0.15 your что ら 个 세 아 지
-0.10 < \ access add allocation any build check counts cudaerrormemoryallocation cudamalloc done figure figures
-0.10 follows get here hiperroroutofmemory holds kept kv layers left less lines llama loaded mem must old over plain
-0.10 raise reads second skipped smaller so some somewhere source total trying under until users weights word work {
-0.10 け さ す で ト 么 使 就 로 면 하
-0.05 ] activations algorithm arena be blocks builds cache chunk cublas_status_alloc_failed cuda_error_out_of_memory
-0.05 defaultcpuallocator did different een end et find fraction gpu_oom gradient halve hip im is issue je last line
-0.05 live long longer lower mb micro never nobody nothing other path per processes py restart runtimeerror scratch
-0.05 side skipping take taken though ve want where workers zu – く め も る バ 下 用 这 에
+0.05 % & allocating alone anyone anything asynchronously attention before card cause change changed closed csrc das
+0.05 example except exit false far fit in larger later len list lo loads loop lost might mode native now nur pick que
+0.05 ran reported requested runner rx sample should shows solver stable starts th these twice vllm when workspace
+0.05 written xpu zero · せ ち な ん 成 落 题 ？
+0.10 # , above although at been both box cc cuda details doesn during fault free half have he high host idle info
+0.10 input int karte läuft ml moment nccl ngl own prompt re report resnet se src system takes test tile traceback
+0.10 train txt vae validation well ¿ 。 」 じ チ 因 的 解 습
+0.15 ^ alloc always but come cuda_malloc_async desktop engine even func gone got gpus hat hours il improve keep
+0.15 kernel large logits loss makes medium net next night nodes plus request server situation somebody still think
+0.15 ticket tokens une way without would う が ょ ッ 我 고
+0.20 da de decode default del didn down environment fix found ggml graph just know ll looks maybe mi na passed px
+0.20 python quadro rest setting tf tf_gpu_allocator there timeline token told too torch variable was whether whole 问
+0.25 + @ all another current exists file gigs had le level lief limit minutes off others out para prefill runs script
+0.25 ti using — り 이
+0.30 - about auf avec back because bs each enough first float frames guess help hour images new run scene shard
+0.30 single the third went 同 有 请 가
+0.35 batch calling con cpu happens itself load mib ranks same textures through ~ … 只
+0.40 / [ also cu dev el frame jupyter ollama one process rank week
+0.45 conv could est from lowvram mit notebook on open pre right soon time 卡
+0.50 am do goes loading works
+0.55 after docs set small 没 요 ，
+0.60 good image it op rtx
+0.65 bit came ok restarted training
+0.70 ! every exits gpu на
+0.75 fine function me while with
+0.80 epoch
+0.85 checkpoint
+0.90 ( split
+0.95 my
+1.00 = then
+1.10 gtx no_grad
+1.20 model
+1.45 gb
""",
    "ahead": r"""
-0.95 „
-0.90 0
-0.65 «
-0.50 " :~runtimeerror~: ^~runtimeerror~:
-0.40 reads~"
-0.35 >~runtimeerror~: ? ^~ggml_backend_cuda_buffer_type_alloc_buffer~:
-0.30 # .~. .~.~. .~xlaruntimeerror~: / :~resource_exhausted~: :~« cuda~error~: resourceexhaustederror~: worker~0~:
-0.25 .~outofmemoryerror~: = `~xlaruntimeerror~: read~" runtimeerror~: with~` xlaruntimeerror~:
-0.20 -~" no~" outofmemoryerror~(~" resource_exhausted~: std~:~: to~" 「
-0.15 ( )~- .~cudaapierror~: 0~)~- 0~}~: [~trt~] ^~outofmemoryerror~: get~" is~" loading~model~: on~" the~" trt~] }~:
-0.15 │~runtimeerror~:
-0.10 "~" "~ggml_backend_cuda_buffer_type_alloc_buffer~: '~s~" (~` -~' :~:~allocaterawinternal :~allocaterawinternal
-0.10 ^~# ^~│ `~valueerror~: allocaterawinternal and~" as~` cudaruntimeerror~: error~runtimeerror~: execution~failed~:
-0.10 for~" model~: see~" s~" that~" warning~:
-0.05 "~,~" "~ggml_vulkan~: "~or~" "~outofmemoryerror~: #~" #~runtimeerror~: + -~` .~jaxruntimeerror~:
-0.05 0~runtimeerror~: :~"~" :~0~] :~resourceexhaustederror~: ;~" <~code~> =~" ^~-~" ^~-~' ^~-~` ^~error~:
-0.05 ^~resourceexhaustederror~: `~` allocation~failed~: code~> g~.~" jaxruntimeerror~: level_zero memory~|
-0.05 of~memory~| or~" permanent~error~. » │
+0.05 '~runtimeerror~: (~)~: )~:~cl_ ,~0~error - -~0~: .~` .~acceleratorerror~: .~cpp~] .~internalerror~:
+0.05 .~memoryerror~: 0~)~: 0~,~" 0~:~` 0~error 0~failed~: :~' :~internal~: :~standardgpuresources~: :~valueerror~:
+0.05 ^~ggml_vulkan~: acceleratorerror~: cc~:~0 cpp~] cudacall~] error~:~: error~]~: err~: function~failed~. get~`
+0.05 ggml_backend_cuda_buffer_type_alloc_buffer~: message~:~" outofmemoryerror~: see~` t tp~0~] |~runtimeerror~: “
+0.10 "~error~: "~resourceexhaustederror~: )~: )~valueerror~: .~rmmerror~: 0~]~: :~waitnotificationfn~) [~e~] [~gpu~]
+0.10 ]~runtimeerror~: ]~valueerror~: ^~xlaruntimeerror~: `~runtimeerror~: e~] fatal~error~: gpu~] internal~: node~0~:
+0.10 rmmerror~: standardgpuresources~: waitnotificationfn~) |~ggml_backend_cuda_buffer_type_alloc_buffer~:
+0.15 !~! !~!~! "~valueerror~: ) ,~' .~resourceexhaustederror~: .~runtimeerror~: 0~" 0~:~0 0~| :~cl_
+0.15 :~ggml_backend_cuda_buffer_type_alloc_buffer~: :~loaderror~: >~outofmemoryerror~: ]~: ]~error~: ^~> ^~`
+0.15 ^~memoryerror~: `~ggml_backend_cuda_buffer_type_alloc_buffer~: cl_ f internalerror~: loaderror~: says
+0.15 server~error~: with~exception~:
+0.20 ! "~llama~runner .~" .~exceptions~. .~openmmexception~: .~trainer~| 0~:~: :~0~) :~: ; [~error~] ^~" ^~0~:
+0.20 error~] exceptions~. exhausted~: resource~exhausted~: trainer~| with | |~`
+0.25 *~* .~base~. 0~) ` base~. buffer~failed~. exception~: llama~runner memoryerror~: openmmexception~:
+0.25 outofmemoryerror~(~' runner says~"
+0.30 , -~> :~error~: :~outofmemoryerror~: drivererror~( failed~. valueerror~:
+0.35 "~* :~0~: :~drivererror~( ^ error~: 「~runtimeerror~:
+0.40 0~:~" 0~] :~0 > >~" error
+0.45 error~"
+0.50 . prints~`
+0.55 ' (~" generation~(~"
+0.60 runtimeerror~(~' with~"
+0.65 "~:~" ]
+0.70 * ,~`
+0.80 "~runtimeerror~: 0~: :~`
+0.85 (~'
+1.35 :~"
+1.50 :
""",
    "behind": r"""
-1.15 .~$
-1.05 0
-1.00 "~is were
-0.85 ) were~available were~available~.
-0.80 `~after acity
-0.65 "~-
-0.60 0~.
-0.50 <
-0.45 `~is on
-0.40 acity~) “
-0.35 "~)~, "~} ( )~$ `~: acity~;~.
-0.30 "~$ "~,~$ "~-~> "~→ -~>
-0.25 "~.~$ `~(
-0.20 "~, "~that .~' .~tried .~tried~to / `~? {
-0.15 "~)~$ "~,~the .~" .~"~$ ? `~,~so `~in~the that »~.
-0.10 "~and~" "~for '~, '~,~' (~requested *~*~$ .~"~, ;~. ;~.~. <~/ \ \~\ `~on `~the with~shape
-0.05 "~,~" "~;~$ "~? "~and "~or "~or~" "~with "~}~$ .~"~) <~/~code `~) `~* `~*~* `~`~$ is n of~which } « ” …
+0.05 "~)~) "~,~and "~.~the "~}~, (~0~) . .~.~. .~`~, .~current ` `~.~$ `~; `~from `~i a~total~capacity be
+0.05 be~asynchronously be~asynchronously~reported error file file~= file~=~csrc for in~function in~function~' the |
+0.05 »~,
+0.10 "~) "~in~the #~0~$ '~"~$ '~)~" '~` .~. .~`~$ [~func [~func~: `~at acity~; i if src src~/ when
+0.15 "~,~0 "~from "~i #~0 (~0 )~" - .~0 `~— of — 」
+0.20 "~,~so .~gpu .~i [~op [~op~: `~`~` and maybe maybe~the maybe~the~environment while |~$
+0.25 '~)~$ '~. ; `~on~the `~when `~| `~|~$
+0.30 '~$ * *~* , :~file :~file~exists a a~total
+0.35 "~; "~at .~the »~$
+0.40 `~`
+0.45 "~( "~. "~in : `~" `~in
+0.50 " [ `~"~) `~.
+0.60 "~on at
+0.65 ' “~.
+0.80 '~)
+0.85 `~and
+0.90 `~$
+1.05 $
""",
    "pair": r"""
-1.25 ends_the_text&in_quotes says_may&text_behind
-1.00 nothing_stated&text_behind
-0.90 begins_the_text&in_quotes cut_by_dots&other_near markup_near&text_behind
-0.85 a_setup,_in_short&output_near a_short_text&output_near
-0.80 a_question,_in_short&ends_the_text behind_a_prefix&code_near
-0.75 a_setup,_in_short&says_self cut_by_dots&setting_near ends_the_text&somebody_speaks item_of_a_list&nothing_stated
-0.75 says_reader&words_before
-0.70 alone&in_quotes alone&says_lesson alone&words_before cut_by_dots&figures ends_the_text&somebody's_own
-0.70 in_quotes&on_a_stamped_line in_quotes&trace_near says_self&words_before
-0.70 somebody's_own_question,_in_short&spoken_of_happened
-0.65 a_sentence_leads&says_help a_sentence_leads&says_never a_setup,_in_short&says_never behind_a_prefix&markup_near
-0.65 behind_a_prefix&on_a_stamped_line figures&spoken_of_if on_a_stamped_line&output_near other_near&says_lower_it
-0.65 output_near&spoken_of_happened
-0.60 a_failed_run&in_quotes a_failed_run&says_lately a_sentence_leads&behind_a_prefix a_setup,_in_short&words_before
-0.60 alone&nobody_speaks behind_a_prefix&in_quotes hypothetical_sentence&says_ask hypothetical_sentence&words_before
-0.60 in_quotes&mentioned mentioned&nothing_stated names_the_words&other_near
-0.55 a_question,_in_short&hypothetical_sentence a_setup,_in_short&setting_near a_setup,_in_short&trace_near
-0.55 a_short_text&about_texts about_texts&begins_the_text alone&behind_a_prefix alone&figures alone&says_never
-0.55 begins_its_line&explained_behind behind_a_prefix&record code_near&in_quotes cut_by_dots&nothing_stated
-0.55 figures&hypothetical_sentence happened_to_somebody&says_never in_quotes&nothing_stated indented&other_near
-0.55 may_happen&other_near may_happen&record may_happen&says_if mentioned&says_lower_it
-0.55 nothing_stated&somebody's_own_question,_in_short on_a_stamped_line&says_self record&somebody's_own
-0.50 a_sentence_leads&trace_near a_setup,_in_short&spoken_of_lesson a_whole_error_line&other_near
-0.50 about_texts&indented alone&record behind_a_prefix&words_before ends_the_text&nothing_stated
-0.50 ends_the_text&says_never explained_behind&says_means explained_behind&text_behind
-0.50 happened_to_somebody&says_happened in_quotes&record indented&spoken_of_lately
-0.50 introduced_as_example&nobody_speaks item_of_a_list&mentioned mentioned&says_reader
-0.50 nobody_speaks&spoken_of_reader nothing_stated&record nothing_stated&spoken_of_may output_near&says_self
-0.50 says_happened&says_never says_means&trouble somebody's_own,_in_short&spoken_of_lower_it
-0.50 spoken_of_happened&spoken_of_may spoken_of_if&spoken_of_may
-0.45 a_failed_run&words_before a_setup,_in_short&spoken_of_but a_setup,_in_short&traceback_above
-0.45 a_short_text&says_may a_site's_lines&figures about_texts&figures begins_its_line&spoken_of_remedy
-0.45 begins_the_text&output_near code_near&setting_near ends_the_text&spoken_of_ask figures&says_self
-0.45 figures&somebody's_own_machine,_in_short figures&spoken_of_reader figures&traceback_above
-0.45 happened_to_somebody&on_a_stamped_line hypothetical_sentence&other_near in_quotes&says_happened
-0.45 in_quotes&says_may in_quotes&spoken_of_but indented&spoken_of_may item_of_a_list&other_near
-0.45 may_happen&says_lower_it other_near&text_behind says_ask&spoken_of_self says_lower_it&says_may
-0.45 setting_near&spoken_of_but spoken_of_cause&words_before spoken_of_help&text_behind
-0.45 spoken_of_lesson&spoken_of_reader
-0.40 a_failed_run&says_means a_failed_run&spoken_of_but a_sentence_leads&about_texts a_sentence_leads&code_near
-0.40 a_sentence_leads&ends_the_text a_sentence_leads&spoken_of_may a_setup,_in_short&cut_by_dots
-0.40 a_setup,_in_short&its_hint_printed a_short_text&says_lesson a_short_text&spoken_of_ask
-0.40 a_short_text&spoken_of_lesson a_short_text&text_about_texts a_whole_error_line&spoken_of_remedy
-0.40 about_texts&spoken_of_lately begins_the_text&words_before behind_a_prefix&may_happen behind_a_prefix&says_if
-0.40 behind_a_prefix&somebody's_own_question,_in_short code_near&much_trouble code_near&spoken_of_ask
-0.40 comment&spoken_of_happened ends_the_text&spoken_of_self explained_behind&nobody_speaks
-0.40 explained_behind&nothing_stated figures&spoken_of_example figures&spoken_of_means
-0.40 happened_to_somebody&output_near happened_to_somebody&somebody's_own_question,_in_short
-0.40 hypothetical_sentence&says_remedy hypothetical_sentence&spoken_of_lower_it in_quotes&markup_near
-0.40 in_quotes&names_the_words in_quotes&says_reader in_quotes&traceback_above indented&introduced_as_example
-0.40 its_hint_printed&spoken_of_never markup_near&other_near may_happen&spoken_of_if nobody_speaks&within_code
-0.40 says_but&says_may says_happened&says_means says_help&says_lower_it says_if&says_means says_lower_it&says_reader
-0.40 says_may&trouble says_means&says_reader says_self&spoken_of_reader setting_near&spoken_of_lesson
-0.40 somebody's_own_question,_in_short&spoken_of_ask spoken_of_happened&trouble spoken_of_help&trouble
-0.40 spoken_of_lately&spoken_of_may
-0.35 a_failed_run&says_self a_sentence_leads&spoken_of_ask a_setup,_in_short&happened_to_somebody
-0.35 a_setup,_in_short&spoken_of_lower_it a_short_text&comment a_short_text&figures a_short_text&its_hint_printed
-0.35 a_short_text&marked a_short_text&may_happen a_whole_error_line&advice_share a_whole_error_line&advised
-0.35 a_whole_error_line&spoken_of_lower_it about_texts&code_near about_texts&mentioned
-0.35 advice_share&hypothetical_sentence advice_share&remedies_above advised&hypothetical_sentence
-0.35 advised&remedies_above advised_by_nobody&behind_a_prefix advised_by_nobody&may_happen alone&says_self
-0.35 begins_the_text&setting_near behind_a_prefix&traceback_above blanks_near&output_near block_opened&spoken_of_may
-0.35 block_opened&spoken_of_reader code_near&text_behind code_near&within_code comment&output_near
-0.35 ends_the_text&spoken_of_happened happened_to_somebody&text_behind hypothetical_sentence&item_of_a_list
-0.35 hypothetical_sentence&spoken_of_but in_a_thread&says_happened in_quotes&may_happen in_quotes&says_if
-0.35 its_hint_printed&spoken_of_ask markup_near&may_happen markup_near&spoken_of_means may_happen&often_may
-0.35 may_happen&somebody's_own_question,_in_short mentioned&names_the_words mentioned&spoken_of_lower_it
-0.35 nobody_speaks&text_about_texts other_near&spoken_of_never output_near&spoken_of_means record&says_if
-0.35 record&says_never says_happened&says_may says_happened&trouble says_help&spoken_of_self says_help&trouble
-0.35 says_if&says_may says_lately&words_before says_lower_it&trace_near says_may&says_self says_self&spoken_of_self
-0.35 says_self&trouble spoken_of_ask&spoken_of_if spoken_of_but&spoken_of_may spoken_of_but&trouble
-0.35 spoken_of_happened&spoken_of_lesson spoken_of_lower_it&spoken_of_never spoken_of_lower_it&trouble
-0.35 spoken_of_never&words_before text_behind&trace_near
-0.30 a_failed_run&says_lower_it a_failed_run&spoken_of_happened a_question,_in_short&a_whole_error_line
-0.30 a_question,_in_short&spoken_of_ask a_question,_in_short&spoken_of_if a_question,_in_short&typeset
-0.30 a_sentence_leads&says_ask a_sentence_leads&says_remedy a_sentence_leads&setting_near
-0.30 a_sentence_leads&somebody's_own a_sentence_leads&somebody's_own,_in_short a_sentence_leads&spoken_of_cause
-0.30 a_setup,_in_short&a_whole_error_line a_short_text&says_ask a_short_text&text_behind a_short_text&typeset
-0.30 a_short_text&within_code a_whole_error_line&advised_by_nobody a_whole_error_line&markup_near
-0.30 a_whole_error_line&somebody's_own_question,_in_short about_texts&heads_a_document about_texts&often_may
-0.30 about_texts&spoken_of_help advice_share&happened_to_somebody advice_share&heads_a_document
-0.30 advised&happened_to_somebody advised&heads_a_document advised_by_nobody&heads_a_document
-0.30 advised_by_nobody&remedies_above begins_its_line&somebody's_own,_in_short behind_a_prefix&says_never
-0.30 behind_a_prefix&somebody's_own behind_a_prefix&spoken_of_happened behind_a_prefix&spoken_of_never
-0.30 blanks_near&figures block_opened&markup_near code_near&typeset comment&figures ends_the_text&item_of_a_list
-0.30 ends_the_text&says_but ends_the_text&text_behind explained_behind&markup_near figures&heads_a_document
-0.30 figures&says_ask figures&spoken_of_lesson figures&spoken_of_remedy figures&within_code
-0.30 happened_to_somebody&nothing_stated heads_a_document&indented hypothetical_sentence&mentioned
-0.30 hypothetical_sentence&trace_near in_a_thread&traceback_above in_quotes&indented
-0.30 in_quotes&somebody's_own_machine,_in_short indented&mentioned indented&nobody_speaks
-0.30 introduced_as_example&setting_near marked&trouble markup_near&mentioned markup_near&says_example
-0.30 may_happen&spoken_of_lesson mentioned&other_near mentioned&output_near mentioned&somebody's_own
-0.30 mentioned&spoken_of_reader much_trouble&setting_near names_the_words&on_a_stamped_line
-0.30 names_the_words&somebody_speaks nobody_speaks&spoken_of_lesson nobody_speaks&trouble nobody_speaks&typeset
-0.30 nothing_stated&says_example nothing_stated&says_lesson nothing_stated&says_never nothing_stated&spoken_of_lately
-0.30 nothing_stated&words_before often_may&spoken_of_happened on_a_stamped_line&spoken_of_happened
-0.30 on_a_stamped_line&text_behind on_a_stamped_line&words_before other_near&somebody's_own
-0.30 other_near&text_about_texts output_near&says_happened output_near&text_behind
-0.30 record&somebody's_own_question,_in_short says_ask&somebody's_own,_in_short says_ask&somebody_speaks
-0.30 says_help&somebody_speaks says_if&spoken_of_ask says_lately&says_lower_it says_lower_it&spoken_of_self
-0.30 says_may&spoken_of_self says_reader&somebody's_own,_in_short says_reader&somebody's_own_machine,_in_short
-0.30 says_reader&somebody_speaks somebody's_own,_in_short&spoken_of_but somebody's_own_machine,_in_short&text_behind
-0.30 somebody's_own_question,_in_short&trouble spoken_of_but&spoken_of_reader spoken_of_happened&spoken_of_reader
-0.30 spoken_of_help&spoken_of_lately spoken_of_help&spoken_of_lesson spoken_of_help&spoken_of_never
-0.30 spoken_of_if&spoken_of_means
-0.25 a_failed_run&spoken_of_cause a_question,_in_short&a_site's_lines a_question,_in_short&happened_to_somebody
-0.25 a_question,_in_short&its_hint_printed a_question,_in_short&record a_question,_in_short&says_happened
-0.25 a_question,_in_short&spoken_of_happened a_question,_in_short&spoken_of_lower_it
-0.25 a_question,_in_short&text_about_texts a_sentence_leads&other_near a_sentence_leads&says_lesson
-0.25 a_sentence_leads&somebody_speaks a_setup,_in_short&record a_short_text&explained_behind a_short_text&in_a_thread
-0.25 a_short_text&says_example a_short_text&says_means a_site's_lines&its_hint_printed
-0.25 a_site's_lines&spoken_of_lower_it a_whole_error_line&block_opened about_texts&happened_to_somebody
-0.25 about_texts&much_about_texts about_texts&names_the_words about_texts&setting_near about_texts&text_behind
-0.25 about_texts&within_code advice_share&may_happen advice_share&text_behind advised&may_happen advised&text_behind
-0.25 advised_by_nobody&words_before alone&says_if alone&somebody's_own alone&somebody_speaks
-0.25 answered_by_mail&happened_to_somebody begins_its_line&blanks_near begins_its_line&block_opened
-0.25 begins_its_line&somebody_speaks begins_its_line&spoken_of_lesson begins_its_line&spoken_of_reader
-0.25 begins_the_text&on_a_stamped_line begins_the_text&says_lesson begins_the_text&spoken_of_help
-0.25 behind_a_prefix&spoken_of_help behind_a_prefix&spoken_of_lesson blanks_near&nothing_stated
-0.25 block_opened&code_near block_opened&spoken_of_ask code_near&other_near code_near&says_lower_it comment&marked
-0.25 comment&spoken_of_if cut_by_dots&says_happened cut_by_dots&somebody's_own_machine,_in_short
-0.25 ends_the_text&other_near figures&introduced_as_example figures&spoken_of_never
-0.25 happened_to_somebody&hypothetical_sentence happened_to_somebody&spoken_of_help
-0.25 happened_to_somebody&spoken_of_lower_it happened_to_somebody&trouble hypothetical_sentence&in_a_thread
-0.25 hypothetical_sentence&much_trouble hypothetical_sentence&says_cause hypothetical_sentence&spoken_of_help
-0.25 hypothetical_sentence&text_behind in_quotes&says_means in_quotes&says_remedy indented&markup_near
-0.25 indented&setting_near introduced_as_example&other_near item_of_a_list&says_self its_hint_printed&spoken_of_may
-0.25 its_hint_printed&spoken_of_means marked&spoken_of_happened markup_near&spoken_of_lesson
-0.25 markup_near&spoken_of_reader markup_near&spoken_of_remedy may_happen&says_lesson may_happen&setting_near
-0.25 may_happen&spoken_of_but mentioned&says_lately mentioned&trace_near much_about_texts&on_a_stamped_line
-0.25 much_trouble&on_a_stamped_line names_the_words&nothing_stated names_the_words&setting_near
-0.25 names_the_words&trouble nobody_speaks&nothing_stated nobody_speaks&setting_near nobody_speaks&spoken_of_means
-0.25 nothing_stated&says_but nothing_stated&spoken_of_self often_may&somebody_speaks often_may&spoken_of_may
-0.25 often_may&spoken_of_means often_may&spoken_of_self often_may&text_behind
-0.25 on_a_stamped_line&somebody's_own,_in_short other_near&spoken_of_lately output_near&somebody's_own,_in_short
-0.25 output_near&trouble remedies_above&spoken_of_lower_it says_ask&says_but says_ask&trouble says_but&says_happened
-0.25 says_cause&says_may says_example&somebody's_own,_in_short says_example&somebody_speaks
-0.25 says_example&spoken_of_self says_happened&says_self says_happened&spoken_of_ask says_happened&spoken_of_if
-0.25 says_help&says_reader says_if&somebody's_own_machine,_in_short says_if&spoken_of_if says_lately&says_may
-0.25 says_lesson&somebody's_own,_in_short says_lesson&somebody_speaks says_may&somebody_speaks says_may&spoken_of_but
-0.25 says_may&spoken_of_if says_means&somebody_speaks says_never&says_self says_self&spoken_of_ask
-0.25 says_self&spoken_of_if setting_near&spoken_of_lower_it setting_near&trouble somebody's_own&spoken_of_happened
-0.25 somebody's_own&spoken_of_help somebody's_own,_in_short&spoken_of_may somebody's_own,_in_short&spoken_of_self
-0.25 somebody's_own_question,_in_short&text_behind somebody_speaks&spoken_of_self spoken_of_ask&spoken_of_lower_it
-0.25 spoken_of_ask&trace_near spoken_of_example&trace_near spoken_of_happened&spoken_of_help
-0.25 spoken_of_if&spoken_of_lately spoken_of_lower_it&spoken_of_means spoken_of_lower_it&spoken_of_remedy
-0.25 spoken_of_lower_it&words_before spoken_of_means&text_behind spoken_of_remedy&trouble
-0.20 a_failed_run&happened_to_somebody a_failed_run&spoken_of_help a_question,_in_short&alone
-0.20 a_question,_in_short&setting_near a_question,_in_short&spoken_of_lesson a_sentence_leads&comment
-0.20 a_sentence_leads&says_if a_sentence_leads&traceback_above a_setup,_in_short&often_may
-0.20 a_setup,_in_short&says_happened a_setup,_in_short&says_reader a_setup,_in_short&spoken_of_lately
-0.20 a_setup,_in_short&text_behind a_short_text&a_site's_lines a_short_text&behind_a_prefix
-0.20 a_short_text&heads_a_document a_short_text&hypothetical_sentence a_short_text&introduced_as_example
-0.20 a_short_text&its_words_taken_up a_short_text&mentioned a_short_text&says_reader a_short_text&setting_near
-0.20 a_short_text&somebody's_own a_short_text&somebody_speaks a_short_text&spoken_of_may a_short_text&traceback_above
-0.20 a_site's_lines&begins_its_line a_site's_lines&spoken_of_never a_thread's_page&hypothetical_sentence
-0.20 a_thread's_page&says_may a_thread's_page&says_self a_thread's_page&somebody's_own,_in_short
-0.20 a_thread's_page&somebody_speaks a_whole_error_line&blanks_near a_whole_error_line&introduced_as_example
-0.20 a_whole_error_line&somebody_speaks a_whole_error_line&spoken_of_lesson about_texts&behind_a_prefix
-0.20 about_texts&says_help advice_share&begins_its_line advice_share&between_sections advice_share&block_opened
-0.20 advice_share&figures advice_share&other_near advice_share&spoken_of_if advice_share&spoken_of_lower_it
-0.20 advised&begins_its_line advised&between_sections advised&block_opened advised&figures advised&other_near
-0.20 advised&spoken_of_if advised&spoken_of_lower_it advised_by_nobody&begins_its_line advised_by_nobody&code_near
-0.20 advised_by_nobody&much_about_texts advised_by_nobody&spoken_of_example advised_by_nobody&spoken_of_lower_it
-0.20 answered_by_mail&somebody_speaks answered_by_mail&spoken_of_self begins_its_line&introduced_as_example
-0.20 begins_its_line&remedies_below begins_its_line&typeset begins_the_text&figures begins_the_text&spoken_of_means
-0.20 begins_the_text&text_behind behind_a_prefix&figures behind_a_prefix&somebody's_own,_in_short
-0.20 between_sections&in_quotes between_sections&text_behind between_sections&trace_near blanks_near&code_near
-0.20 blanks_near&nobody_speaks blanks_near&words_before block_opened&somebody's_own_question,_in_short
-0.20 code_near&introduced_as_example code_near&marked code_near&spoken_of_remedy comment&happened_to_somebody
-0.20 comment&somebody's_own comment&spoken_of_help comment&trouble comment&within_code cut_by_dots&says_means
-0.20 ends_the_text&indented ends_the_text&output_near ends_the_text&says_example ends_the_text&says_lesson
-0.20 ends_the_text&says_self explained_behind&trace_near explained_behind&traceback_above figures&marked
-0.20 figures&nobody_speaks figures&text_about_texts figures&text_behind happened_to_somebody&mentioned
-0.20 happened_to_somebody&much_trouble happened_to_somebody&other_near happened_to_somebody&spoken_of_but
-0.20 happened_to_somebody&spoken_of_self heads_a_document&spoken_of_lower_it heads_a_document&trace_near
-0.20 hypothetical_sentence&markup_near hypothetical_sentence&somebody_speaks hypothetical_sentence&trouble
-0.20 in_a_thread&trace_near in_quotes&item_of_a_list in_quotes&much_trouble in_quotes&says_cause
-0.20 in_quotes&spoken_of_help in_quotes&text_behind indented&spoken_of_ask indented&spoken_of_example
-0.20 indented&spoken_of_if indented&spoken_of_means indented&trouble introduced_as_example&spoken_of_if
-0.20 introduced_as_example&spoken_of_reader item_of_a_list&may_happen item_of_a_list&setting_near
-0.20 item_of_a_list&text_behind its_hint_printed&spoken_of_cause its_words_taken_up&nobody_speaks marked&output_near
-0.20 marked&says_happened marked&somebody's_own marked&spoken_of_if marked&within_code markup_near&record
-0.20 may_happen&mentioned may_happen&says_but may_happen&text_behind mentioned&says_cause mentioned&says_lesson
-0.20 mentioned&says_may mentioned&spoken_of_but much_about_texts&nobody_speaks much_trouble&spoken_of_but
-0.20 names_the_words&record names_the_words&says_help names_the_words&says_may names_the_words&says_reader
-0.20 nobody_speaks&says_remedy nobody_speaks&spoken_of_example nobody_speaks&spoken_of_may nothing_stated&says_lately
-0.20 nothing_stated&says_means nothing_stated&says_reader often_may&somebody's_own_machine,_in_short
-0.20 on_a_stamped_line&spoken_of_lower_it on_a_stamped_line&spoken_of_reader other_near&record other_near&says_cause
-0.20 other_near&spoken_of_if other_near&spoken_of_lower_it output_near&spoken_of_lesson output_near&within_code
-0.20 record&spoken_of_if record&spoken_of_reader says_example&says_means says_example&trouble
-0.20 says_happened&somebody's_own,_in_short says_if&says_reader says_if&spoken_of_self says_if&trouble
-0.20 says_lesson&says_self says_lesson&words_before says_lower_it&spoken_of_if says_reader&text_behind
-0.20 says_remedy&trouble says_remedy&words_before says_self&setting_near says_self&somebody_speaks
-0.20 setting_near&somebody's_own_machine,_in_short setting_near&spoken_of_ask setting_near&text_behind
-0.20 somebody's_own&somebody's_own,_in_short somebody_speaks&somebody's_own somebody_speaks&somebody's_own,_in_short
-0.20 somebody_speaks&spoken_of_happened spoken_of_ask&traceback_above spoken_of_but&words_before
-0.20 spoken_of_cause&trace_near spoken_of_happened&spoken_of_means spoken_of_if&trouble
-0.20 spoken_of_lower_it&spoken_of_may trace_near&within_code
-0.15 a_failed_run&behind_a_prefix a_failed_run&other_near a_failed_run&says_example a_failed_run&somebody's_own
-0.15 a_failed_run&spoken_of_lately a_failed_run&spoken_of_self a_failed_run&trace_near a_failed_run&trouble
-0.15 a_question,_in_short&begins_the_text a_question,_in_short&behind_a_prefix a_question,_in_short&comment
-0.15 a_question,_in_short&cut_by_dots a_question,_in_short&says_lesson a_question,_in_short&says_never
-0.15 a_question,_in_short&spoken_of_cause a_question,_in_short&text_behind a_question,_in_short&trace_near
-0.15 a_question,_in_short&trouble a_sentence_leads&a_thread's_title a_sentence_leads&boxes_ticked
-0.15 a_sentence_leads&much_trouble a_sentence_leads&often_may a_sentence_leads&output_near
-0.15 a_sentence_leads&spoken_of_but a_sentence_leads&spoken_of_lesson a_setup,_in_short&figures
-0.15 a_setup,_in_short&marked a_setup,_in_short&markup_near a_short_text&advice_share a_short_text&advised
-0.15 a_short_text&boxes_ticked a_short_text&names_the_words a_short_text&spoken_of_example a_short_text&words_before
-0.15 a_site's_lines&about_texts a_site's_lines&spoken_of_help a_site's_lines&spoken_of_lesson
-0.15 a_site's_lines&spoken_of_may a_site's_lines&text_behind a_thread's_page&output_near
-0.15 a_thread's_page&says_happened a_thread's_title&output_near a_whole_error_line&may_happen
-0.15 a_whole_error_line&spoken_of_example about_texts&says_may about_texts&says_self about_texts&typeset
-0.15 about_texts&words_before advice_share&says_means advice_share&somebody's_own,_in_short
-0.15 advice_share&spoken_of_example advice_share&spoken_of_may advice_share&text_about_texts advice_share&within_code
-0.15 advice_share&words_before advised&says_means advised&somebody's_own,_in_short advised&spoken_of_example
-0.15 advised&spoken_of_may advised&text_about_texts advised&within_code advised&words_before
-0.15 advised_by_nobody&between_sections advised_by_nobody&happened_to_somebody
-0.15 advised_by_nobody&hypothetical_sentence advised_by_nobody&much_advised advised_by_nobody&on_a_stamped_line
-0.15 advised_by_nobody&says_means advised_by_nobody&says_self advised_by_nobody&within_code alone&says_example
-0.15 alone&says_reader alone&somebody's_own_machine,_in_short answered_by_mail&nothing_stated
-0.15 answered_by_mail&somebody's_own answered_by_mail&spoken_of_lower_it begins_its_line&much_about_texts
-0.15 begins_its_line&much_trouble begins_its_line&spoken_of_example begins_the_text&hypothetical_sentence
-0.15 begins_the_text&spoken_of_never behind_a_prefix&much_about_texts between_sections&comment
-0.15 between_sections&explained_behind between_sections&its_hint_printed between_sections&mentioned
-0.15 between_sections&setting_near between_sections&spoken_of_may between_sections&traceback_above
-0.15 blanks_near&on_a_stamped_line blanks_near&somebody's_own,_in_short blanks_near&spoken_of_help
-0.15 block_opened&nobody_speaks block_opened&setting_near block_opened&somebody's_own,_in_short
-0.15 boxes_ticked&in_quotes boxes_ticked&item_of_a_list boxes_ticked&mentioned boxes_ticked&somebody's_own,_in_short
-0.15 boxes_ticked&text_behind code_near&comment code_near&nothing_stated code_near&often_may comment&heads_a_document
-0.15 comment&other_near comment&spoken_of_lately comment&spoken_of_lower_it cut_by_dots&somebody_speaks
-0.15 ends_the_text&hypothetical_sentence ends_the_text&may_happen ends_the_text&says_reader
-0.15 ends_the_text&spoken_of_help explained_behind&heads_a_document explained_behind&setting_near figures&in_quotes
-0.15 figures&its_words_taken_up figures&much_about_texts figures&on_a_stamped_line figures&says_means
-0.15 figures&somebody_speaks figures&spoken_of_ask happened_to_somebody&markup_near heads_a_document&output_near
-0.15 heads_a_document&says_example heads_a_document&setting_near heads_a_document&spoken_of_cause
-0.15 heads_a_document&spoken_of_happened heads_a_document&spoken_of_lesson heads_a_document&text_behind
-0.15 heads_a_document&traceback_above hypothetical_sentence&often_may hypothetical_sentence&says_if
-0.15 hypothetical_sentence&says_never hypothetical_sentence&spoken_of_reader in_a_thread&much_trouble
-0.15 in_a_thread&often_may in_a_thread&output_near in_a_thread&spoken_of_never in_quotes&says_help
-0.15 in_quotes&says_lesson in_quotes&text_about_texts indented&often_may indented&spoken_of_help
-0.15 indented&traceback_above indented&words_before introduced_as_example&spoken_of_lower_it
-0.15 introduced_as_example&spoken_of_means item_of_a_list&says_example item_of_a_list&spoken_of_but
-0.15 item_of_a_list&spoken_of_never its_words_taken_up&markup_near its_words_taken_up&other_near
-0.15 marked&somebody's_own,_in_short marked&spoken_of_lately marked&spoken_of_self marked&text_behind
-0.15 markup_near&much_advised markup_near&nobody_speaks markup_near&says_lower_it markup_near&somebody_speaks
-0.15 markup_near&spoken_of_cause may_happen&says_example may_happen&says_help mentioned&says_never
-0.15 mentioned&says_self mentioned&spoken_of_lesson much_advised&nobody_speaks much_trouble&other_near
-0.15 much_trouble&text_behind names_the_words&spoken_of_reader nobody_speaks&remedies_below nobody_speaks&says_cause
-0.15 nobody_speaks&says_if nobody_speaks&says_lesson nobody_speaks&text_behind nothing_stated&says_cause
-0.15 nothing_stated&says_remedy nothing_stated&somebody's_own,_in_short nothing_stated&spoken_of_but
-0.15 nothing_stated&spoken_of_reader nothing_stated&trouble often_may&somebody's_own
-0.15 often_may&somebody's_own,_in_short often_may&spoken_of_example often_may&spoken_of_if often_may&trouble
-0.15 often_may&words_before on_a_stamped_line&says_example on_a_stamped_line&says_lately other_near&spoken_of_example
-0.15 other_near&trouble output_near&says_may output_near&spoken_of_cause output_near&spoken_of_never
-0.15 output_near&traceback_above record&says_but record&says_happened record&says_help record&spoken_of_lower_it
-0.15 remedies_above&spoken_of_if remedies_above&trace_near remedies_above&traceback_above remedies_above&trouble
-0.15 remedies_below&setting_near says_ask&says_help says_but&says_example says_but&says_help says_but&trouble
-0.15 says_cause&text_behind says_example&says_lower_it says_example&spoken_of_help says_example&text_behind
-0.15 says_help&says_may says_help&spoken_of_but says_lately&trouble says_lesson&setting_near
-0.15 says_lesson&somebody's_own_question,_in_short says_lesson&spoken_of_self says_lower_it&text_behind
-0.15 says_may&somebody's_own,_in_short says_means&spoken_of_but says_means&spoken_of_happened says_means&text_behind
-0.15 says_never&text_behind says_self&somebody's_own says_self&spoken_of_happened setting_near&spoken_of_if
-0.15 somebody's_own&spoken_of_reader somebody's_own,_in_short&spoken_of_ask
-0.15 somebody's_own_machine,_in_short&spoken_of_reader somebody's_own_machine,_in_short&trouble
-0.15 somebody's_own_machine,_in_short&words_before somebody's_own_question,_in_short&spoken_of_cause
-0.15 somebody's_own_question,_in_short&spoken_of_example somebody's_own_question,_in_short&spoken_of_lower_it
-0.15 somebody_speaks&spoken_of_lower_it spoken_of_ask&spoken_of_cause spoken_of_ask&spoken_of_example
-0.15 spoken_of_ask&spoken_of_may spoken_of_cause&spoken_of_may spoken_of_cause&spoken_of_means
-0.15 spoken_of_example&spoken_of_lesson spoken_of_example&spoken_of_never spoken_of_example&traceback_above
-0.15 spoken_of_happened&spoken_of_never spoken_of_happened&spoken_of_self spoken_of_if&traceback_above
-0.15 spoken_of_lately&trouble spoken_of_lesson&trouble spoken_of_lower_it&text_about_texts
-0.15 spoken_of_means&spoken_of_reader spoken_of_means&words_before trace_near&trouble trouble&typeset
-0.15 trouble&words_before
-0.10 a_failed_run&a_short_text a_failed_run&item_of_a_list a_failed_run&much_trouble a_failed_run&remedies_below
-0.10 a_failed_run&somebody_speaks a_failed_run&spoken_of_if a_failed_run&spoken_of_lesson
-0.10 a_failed_run&spoken_of_never a_failed_run&traceback_above a_question,_in_short&a_sentence_leads
-0.10 a_question,_in_short&begins_its_line a_question,_in_short&between_sections a_question,_in_short&blanks_near
-0.10 a_question,_in_short&item_of_a_list a_question,_in_short&much_about_texts a_question,_in_short&names_the_words
-0.10 a_question,_in_short&other_near a_question,_in_short&spoken_of_may a_sentence_leads&a_thread's_page
-0.10 a_sentence_leads&between_sections a_sentence_leads&explained_behind a_sentence_leads&heads_a_document
-0.10 a_sentence_leads&in_a_thread a_sentence_leads&item_of_a_list a_sentence_leads&may_happen
-0.10 a_sentence_leads&mentioned a_sentence_leads&says_cause a_sentence_leads&spoken_of_help
-0.10 a_sentence_leads&spoken_of_lately a_sentence_leads&spoken_of_reader a_sentence_leads&words_before
-0.10 a_setup,_in_short&a_site's_lines a_setup,_in_short&between_sections a_setup,_in_short&names_the_words
-0.10 a_setup,_in_short&other_near a_setup,_in_short&says_but a_setup,_in_short&says_lower_it
-0.10 a_setup,_in_short&somebody's_own a_setup,_in_short&spoken_of_if a_short_text&code_near
-0.10 a_short_text&much_about_texts a_short_text&much_advised a_short_text&says_but a_short_text&spoken_of_means
-0.10 a_site's_lines&a_whole_error_line a_site's_lines&advice_share a_site's_lines&advised
-0.10 a_site's_lines&nobody_speaks a_site's_lines&spoken_of_ask a_site's_lines&spoken_of_reader
-0.10 a_site's_lines&trace_near a_thread's_page&ends_the_text a_thread's_page&happened_to_somebody
-0.10 a_thread's_page&somebody's_own a_thread's_page&somebody's_own_machine,_in_short a_thread's_page&traceback_above
-0.10 a_thread's_title&markup_near a_thread's_title&spoken_of_happened a_thread's_title&spoken_of_lower_it
-0.10 a_thread's_title&text_behind a_thread's_title&words_before a_whole_error_line&explained_behind
-0.10 a_whole_error_line&remedies_below a_whole_error_line&spoken_of_means a_whole_error_line&spoken_of_never
-0.10 about_texts&beside_a_quotation about_texts&item_of_a_list about_texts&says_cause about_texts&says_lately
-0.10 about_texts&says_lesson about_texts&says_means about_texts&says_remedy about_texts&spoken_of_if
-0.10 about_texts&trouble advice_share&behind_a_prefix advice_share&boxes_ticked advice_share&code_near
-0.10 advice_share&much_about_texts advice_share&much_advised advice_share&on_a_stamped_line advice_share&says_but
-0.10 advice_share&says_example advice_share&says_help advice_share&setting_near advice_share&spoken_of_happened
-0.10 advice_share&spoken_of_remedy advised&behind_a_prefix advised&boxes_ticked advised&code_near
-0.10 advised&much_about_texts advised&much_advised advised&on_a_stamped_line advised&says_but advised&says_example
-0.10 advised&says_help advised&setting_near advised&spoken_of_happened advised&spoken_of_remedy
-0.10 advised_by_nobody&block_opened advised_by_nobody&explained_behind advised_by_nobody&in_a_thread
-0.10 advised_by_nobody&remedies_below advised_by_nobody&says_but advised_by_nobody&says_example
-0.10 advised_by_nobody&says_help advised_by_nobody&says_never advised_by_nobody&spoken_of_ask
-0.10 advised_by_nobody&spoken_of_lately advised_by_nobody&text_behind alone&may_happen alone&says_but alone&says_help
-0.10 alone&says_means alone&somebody's_own_question,_in_short answered_by_mail&figures answered_by_mail&trouble
-0.10 begins_its_line&heads_a_document begins_its_line&its_words_taken_up begins_its_line&nobody_speaks
-0.10 begins_its_line&says_may begins_its_line&setting_near begins_its_line&somebody's_own_question,_in_short
-0.10 begins_its_line&spoken_of_if begins_its_line&spoken_of_may begins_the_text&much_advised
-0.10 begins_the_text&names_the_words begins_the_text&says_happened begins_the_text&says_remedy
-0.10 begins_the_text&spoken_of_happened begins_the_text&spoken_of_remedy behind_a_prefix&blanks_near
-0.10 behind_a_prefix&names_the_words behind_a_prefix&output_near behind_a_prefix&says_lower_it
-0.10 behind_a_prefix&spoken_of_cause behind_a_prefix&typeset beside_a_quotation&nobody_speaks
-0.10 between_sections&code_near between_sections&hypothetical_sentence between_sections&item_of_a_list
-0.10 between_sections&marked between_sections&nothing_stated between_sections&spoken_of_cause
-0.10 between_sections&spoken_of_means between_sections&words_before blanks_near&much_trouble blanks_near&other_near
-0.10 blanks_near&says_happened blanks_near&spoken_of_happened blanks_near&spoken_of_lately blanks_near&trouble
-0.10 block_opened&in_quotes block_opened&much_trouble block_opened&often_may block_opened&spoken_of_lately
-0.10 block_opened&trace_near boxes_ticked&nothing_stated boxes_ticked&trouble boxes_ticked&words_before
-0.10 code_near&nobody_speaks code_near&spoken_of_cause code_near&spoken_of_help comment&hypothetical_sentence
-0.10 comment&may_happen comment&says_example comment&somebody's_own_question,_in_short
-0.10 cut_by_dots&somebody's_own,_in_short cut_by_dots&spoken_of_cause cut_by_dots&spoken_of_means
-0.10 ends_the_text&heads_a_document ends_the_text&says_happened ends_the_text&says_if ends_the_text&spoken_of_lesson
-0.10 explained_behind&may_happen figures&indented figures&markup_near figures&remedies_below figures&says_example
-0.10 figures&spoken_of_help figures&spoken_of_lower_it figures&typeset figures&words_before
-0.10 happened_to_somebody&marked happened_to_somebody&much_about_texts happened_to_somebody&names_the_words
-0.10 happened_to_somebody&spoken_of_example happened_to_somebody&spoken_of_remedy heads_a_document&its_hint_printed
-0.10 heads_a_document&marked hypothetical_sentence&nobody_speaks hypothetical_sentence&says_lesson
-0.10 hypothetical_sentence&says_lower_it hypothetical_sentence&spoken_of_cause
-0.10 hypothetical_sentence&spoken_of_example hypothetical_sentence&spoken_of_if hypothetical_sentence&spoken_of_may
-0.10 hypothetical_sentence&spoken_of_means in_a_thread&markup_near in_a_thread&says_may
-0.10 in_a_thread&somebody's_own,_in_short in_a_thread&spoken_of_lately in_a_thread&spoken_of_lower_it
-0.10 in_a_thread&trouble in_quotes&says_lately in_quotes&says_self in_quotes&somebody_speaks
-0.10 in_quotes&spoken_of_reader indented&item_of_a_list indented&much_about_texts indented&says_example
-0.10 indented&says_lower_it indented&somebody's_own_machine,_in_short indented&typeset indented&within_code
-0.10 introduced_as_example&markup_near item_of_a_list&says_if item_of_a_list&spoken_of_help
-0.10 item_of_a_list&spoken_of_lesson item_of_a_list&spoken_of_reader item_of_a_list&trouble
-0.10 its_hint_printed&may_happen its_words_taken_up&output_near its_words_taken_up&spoken_of_happened
-0.10 its_words_taken_up&spoken_of_self its_words_taken_up&text_behind its_words_taken_up&trouble
-0.10 marked&somebody_speaks marked&spoken_of_help marked&spoken_of_lower_it marked&words_before
-0.10 markup_near&nothing_stated markup_near&often_may markup_near&remedies_above markup_near&says_if
-0.10 markup_near&says_lesson markup_near&says_means markup_near&text_about_texts markup_near&trace_near
-0.10 may_happen&says_ask may_happen&says_cause may_happen&says_lately may_happen&says_remedy
-0.10 may_happen&spoken_of_lower_it may_happen&spoken_of_means mentioned&much_about_texts mentioned&says_ask
-0.10 mentioned&says_happened mentioned&says_if mentioned&setting_near mentioned&spoken_of_example
-0.10 mentioned&spoken_of_self much_about_texts&spoken_of_happened much_about_texts&spoken_of_lately
-0.10 much_about_texts&spoken_of_self much_advised&nothing_stated much_advised&spoken_of_lower_it
-0.10 much_advised&spoken_of_remedy much_trouble&says_happened much_trouble&somebody's_own,_in_short
-0.10 much_trouble&spoken_of_happened names_the_words&says_lately names_the_words&spoken_of_cause
-0.10 names_the_words&spoken_of_if names_the_words&spoken_of_lesson names_the_words&traceback_above
-0.10 names_the_words&words_before nobody_speaks&record nobody_speaks&says_lower_it nobody_speaks&spoken_of_if
-0.10 nothing_stated&spoken_of_lesson nothing_stated&spoken_of_lower_it nothing_stated&steps_that_led_to_it
-0.10 nothing_stated&typeset often_may&output_near often_may&says_reader
-0.10 on_a_stamped_line&somebody's_own_question,_in_short on_a_stamped_line&spoken_of_cause
-0.10 on_a_stamped_line&spoken_of_means other_near&remedies_below other_near&says_means other_near&says_reader
-0.10 other_near&somebody's_own_question,_in_short other_near&spoken_of_ask other_near&traceback_above
-0.10 other_near&within_code output_near&says_ask output_near&says_help output_near&says_means output_near&says_remedy
-0.10 record&spoken_of_cause record&trouble remedies_above&spoken_of_cause says_ask&setting_near
-0.10 says_ask&spoken_of_help says_but&spoken_of_ask says_but&words_before says_cause&says_reader
-0.10 says_happened&says_help says_happened&says_if says_happened&somebody_speaks says_happened&spoken_of_reader
-0.10 says_happened&trace_near says_happened&traceback_above says_happened&words_before says_help&spoken_of_help
-0.10 says_help&spoken_of_lower_it says_help&spoken_of_may says_help&trace_near says_if&spoken_of_lower_it
-0.10 says_if&spoken_of_never says_if&spoken_of_remedy says_if&text_behind says_lesson&says_may
-0.10 says_lesson&spoken_of_lower_it says_lower_it&says_means says_may&says_never says_may&says_remedy
-0.10 says_may&spoken_of_ask says_may&spoken_of_cause says_may&spoken_of_never
-0.10 says_means&somebody's_own_question,_in_short says_means&spoken_of_lesson says_means&spoken_of_reader
-0.10 says_means&spoken_of_self says_never&says_reader says_never&somebody's_own_machine,_in_short
-0.10 says_never&somebody's_own_question,_in_short says_reader&spoken_of_may says_self&spoken_of_help
-0.10 setting_near&somebody's_own,_in_short setting_near&spoken_of_example setting_near&spoken_of_may
-0.10 setting_near&spoken_of_never setting_near&spoken_of_reader somebody's_own&somebody's_own_machine,_in_short
-0.10 somebody's_own&spoken_of_means somebody's_own_machine,_in_short&spoken_of_help
-0.10 somebody's_own_machine,_in_short&spoken_of_lately somebody's_own_machine,_in_short&spoken_of_lesson
-0.10 somebody's_own_machine,_in_short&spoken_of_means somebody's_own_question,_in_short&spoken_of_but
-0.10 somebody's_own_question,_in_short&spoken_of_may somebody_speaks&spoken_of_ask somebody_speaks&spoken_of_help
-0.10 somebody_speaks&spoken_of_never spoken_of_ask&trouble spoken_of_but&spoken_of_remedy spoken_of_but&text_behind
-0.10 spoken_of_cause&spoken_of_example spoken_of_cause&traceback_above spoken_of_example&spoken_of_help
-0.10 spoken_of_example&spoken_of_if spoken_of_example&typeset spoken_of_happened&text_about_texts
-0.10 spoken_of_happened&words_before spoken_of_help&trace_near spoken_of_lately&spoken_of_never
-0.10 spoken_of_lesson&typeset spoken_of_lower_it&steps_that_led_to_it spoken_of_lower_it&within_code
-0.10 spoken_of_may&spoken_of_never spoken_of_may&spoken_of_remedy spoken_of_may&steps_that_led_to_it
-0.10 spoken_of_may&text_about_texts spoken_of_may&text_behind spoken_of_may&typeset spoken_of_may&words_before
-0.10 spoken_of_means&spoken_of_never spoken_of_remedy&trace_near spoken_of_self&traceback_above
-0.10 steps_that_led_to_it&trouble text_about_texts&text_behind text_about_texts&words_before
-0.10 text_behind&traceback_above traceback_above&trouble traceback_above&words_before typeset&words_before
-0.05 a_failed_run&a_report's_heading a_failed_run&a_thread's_page a_failed_run&code_near
-0.05 a_failed_run&hypothetical_sentence a_failed_run&introduced_as_example a_failed_run&much_advised
-0.05 a_failed_run&remedies_above a_failed_run&spoken_of_ask a_failed_run&spoken_of_lower_it
-0.05 a_failed_run's_record&a_whole_error_line a_failed_run's_record&advice_share a_failed_run's_record&advised
-0.05 a_failed_run's_record&advised_by_nobody a_failed_run's_record&indented a_failed_run's_record&markup_near
-0.05 a_failed_run's_record&spoken_of_happened a_failed_run's_record&spoken_of_lower_it a_failed_run's_record&trouble
-0.05 a_question,_in_short&indented a_question,_in_short&marked a_question,_in_short&may_happen
-0.05 a_question,_in_short&nothing_stated a_question,_in_short&often_may a_question,_in_short&output_near
-0.05 a_question,_in_short&spoken_of_but a_question,_in_short&spoken_of_means a_question,_in_short&spoken_of_remedy
-0.05 a_report's_heading&advice_share a_report's_heading&advised a_report's_heading&setting_near
-0.05 a_report's_heading&spoken_of_lesson a_sentence_leads&advised_by_nobody a_sentence_leads&block_opened
-0.05 a_sentence_leads&happened_to_somebody a_sentence_leads&indented a_sentence_leads&its_words_taken_up
-0.05 a_sentence_leads&marked a_sentence_leads&record a_sentence_leads&says_may
-0.05 a_sentence_leads&somebody's_own_question,_in_short a_setup,_in_short&a_thread's_page
-0.05 a_setup,_in_short&begins_its_line a_setup,_in_short&begins_the_text a_setup,_in_short&introduced_as_example
-0.05 a_setup,_in_short&may_happen a_setup,_in_short&says_example a_setup,_in_short&trouble
-0.05 a_short_text&advised_by_nobody a_short_text&begins_the_text a_short_text&block_opened
-0.05 a_short_text&remedies_above a_short_text&says_never a_short_text&says_remedy a_short_text&spoken_of_but
-0.05 a_short_text&spoken_of_never a_site's_lines&happened_to_somebody a_site's_lines&in_quotes
-0.05 a_site's_lines&indented a_site's_lines&other_near a_site's_lines&remedies_below a_site's_lines&somebody's_own
-0.05 a_site's_lines&somebody_speaks a_site's_lines&spoken_of_example a_site's_lines&spoken_of_if
-0.05 a_site's_lines&spoken_of_self a_thread's_page&much_trouble a_thread's_page&says_but
-0.05 a_thread's_page&spoken_of_example a_thread's_page&spoken_of_never a_thread's_page&spoken_of_self
-0.05 a_thread's_page&trouble a_thread's_page&words_before a_thread's_title&happened_to_somebody
-0.05 a_thread's_title&on_a_stamped_line a_thread's_title&somebody's_own a_thread's_title&spoken_of_example
-0.05 a_thread's_title&spoken_of_lately a_thread's_title&value_of_a_document a_whole_error_line&begins_its_line
-0.05 a_whole_error_line&code_near a_whole_error_line&figures a_whole_error_line&its_words_taken_up
-0.05 a_whole_error_line&much_advised a_whole_error_line&much_trouble a_whole_error_line&somebody's_own,_in_short
-0.05 a_whole_error_line&spoken_of_ask a_whole_error_line&spoken_of_happened a_whole_error_line&spoken_of_if
-0.05 a_whole_error_line&spoken_of_may a_whole_error_line&trace_near about_texts&advised_by_nobody
-0.05 about_texts&block_opened about_texts&marked about_texts&markup_near about_texts&much_advised
-0.05 about_texts&much_trouble about_texts&output_near about_texts&says_if about_texts&spoken_of_means
-0.05 about_texts&spoken_of_reader about_texts&steps_that_led_to_it about_texts&trace_near advice_share&advised
-0.05 advice_share&advised_by_nobody advice_share&explained_behind advice_share&its_hint_printed
-0.05 advice_share&its_words_taken_up advice_share&markup_near advice_share&nobody_speaks advice_share&remedies_below
-0.05 advice_share&says_happened advice_share&says_reader advice_share&says_self advice_share&spoken_of_never
-0.05 advised&advised_by_nobody advised&explained_behind advised&its_hint_printed advised&its_words_taken_up
-0.05 advised&markup_near advised&nobody_speaks advised&remedies_below advised&says_happened advised&says_reader
-0.05 advised&says_self advised&spoken_of_never advised_by_nobody&comment advised_by_nobody&its_hint_printed
-0.05 advised_by_nobody&its_words_taken_up advised_by_nobody&marked advised_by_nobody&nobody_speaks
-0.05 advised_by_nobody&says_happened advised_by_nobody&says_reader advised_by_nobody&spoken_of_happened
-0.05 advised_by_nobody&spoken_of_if advised_by_nobody&spoken_of_never advised_by_nobody&text_about_texts
-0.05 alone&says_remedy alone&text_behind answered_by_mail&output_near answered_by_mail&setting_near
-0.05 answered_by_mail&spoken_of_example begins_its_line&in_a_thread begins_its_line&much_advised
-0.05 begins_its_line&record begins_its_line&remedies_above begins_its_line&spoken_of_happened
-0.05 begins_its_line&spoken_of_never begins_the_text&its_hint_printed begins_the_text&says_if
-0.05 begins_the_text&somebody's_own,_in_short begins_the_text&somebody's_own_question,_in_short
-0.05 begins_the_text&spoken_of_cause begins_the_text&spoken_of_lesson begins_the_text&value_of_a_document
-0.05 behind_a_prefix&says_but behind_a_prefix&says_remedy behind_a_prefix&spoken_of_remedy
-0.05 behind_a_prefix&within_code beside_a_quotation&code_near beside_a_quotation&figures beside_a_quotation&in_quotes
-0.05 beside_a_quotation&indented beside_a_quotation&nothing_stated beside_a_quotation&other_near
-0.05 beside_a_quotation&spoken_of_happened beside_a_quotation&text_behind beside_a_quotation&words_before
-0.05 between_sections&blanks_near between_sections&boxes_ticked between_sections&happened_to_somebody
-0.05 between_sections&heads_a_document between_sections&in_a_thread between_sections&markup_near
-0.05 between_sections&may_happen between_sections&nobody_speaks between_sections&other_near
-0.05 between_sections&remedies_above between_sections&says_lower_it between_sections&somebody's_own
-0.05 between_sections&somebody's_own_question,_in_short between_sections&somebody_speaks
-0.05 between_sections&spoken_of_lately between_sections&spoken_of_reader blanks_near&happened_to_somebody
-0.05 blanks_near&heads_a_document blanks_near&item_of_a_list blanks_near&mentioned blanks_near&record
-0.05 blanks_near&somebody's_own blanks_near&somebody_speaks blanks_near&spoken_of_example
-0.05 blanks_near&spoken_of_lesson blanks_near&spoken_of_self block_opened&figures block_opened&happened_to_somebody
-0.05 block_opened&its_words_taken_up block_opened&may_happen block_opened&says_happened
-0.05 block_opened&spoken_of_example block_opened&spoken_of_means block_opened&spoken_of_remedy
-0.05 block_opened&traceback_above block_opened&typeset boxes_ticked&markup_near boxes_ticked&output_near
-0.05 boxes_ticked&somebody_speaks boxes_ticked&spoken_of_self code_near&explained_behind
-0.05 code_near&hypothetical_sentence code_near&its_words_taken_up code_near&may_happen code_near&says_ask
-0.05 code_near&says_example code_near&says_help code_near&says_means code_near&spoken_of_may code_near&spoken_of_self
-0.05 comment&indented comment&much_trouble comment&names_the_words comment&nobody_speaks comment&remedies_above
-0.05 comment&says_happened comment&says_means comment&spoken_of_lesson comment&spoken_of_reader
-0.05 comment&traceback_above cut_by_dots&markup_near cut_by_dots&somebody's_own cut_by_dots&spoken_of_lately
-0.05 cut_by_dots&spoken_of_remedy cut_by_dots&spoken_of_self ends_the_text&much_trouble ends_the_text&names_the_words
-0.05 ends_the_text&spoken_of_if ends_the_text&spoken_of_means ends_the_text&traceback_above ends_the_text&trouble
-0.05 explained_behind&item_of_a_list explained_behind&spoken_of_means figures&may_happen figures&much_advised
-0.05 figures&names_the_words figures&record figures&says_if figures&says_remedy frames_of_a_process_near&other_near
-0.05 happened_to_somebody&heads_a_document happened_to_somebody&indented happened_to_somebody&introduced_as_example
-0.05 happened_to_somebody&setting_near happened_to_somebody&spoken_of_may heads_a_document&hypothetical_sentence
-0.05 heads_a_document&item_of_a_list heads_a_document&its_words_taken_up heads_a_document&markup_near
-0.05 heads_a_document&much_about_texts heads_a_document&record heads_a_document&says_lately
-0.05 heads_a_document&says_lesson heads_a_document&says_lower_it heads_a_document&says_may heads_a_document&says_self
-0.05 heads_a_document&spoken_of_example heads_a_document&words_before hypothetical_sentence&its_words_taken_up
-0.05 hypothetical_sentence&output_near hypothetical_sentence&says_but hypothetical_sentence&says_may
-0.05 hypothetical_sentence&setting_near hypothetical_sentence&somebody's_own,_in_short
-0.05 hypothetical_sentence&somebody's_own_machine,_in_short hypothetical_sentence&traceback_above
-0.05 in_a_thread&item_of_a_list in_a_thread&marked in_a_thread&names_the_words in_a_thread&says_self
-0.05 in_a_thread&spoken_of_help in_a_thread&spoken_of_if in_a_thread&value_of_a_document in_quotes&its_words_taken_up
-0.05 in_quotes&output_near in_quotes&remedies_below in_quotes&says_ask in_quotes&says_example in_quotes&says_never
-0.05 in_quotes&spoken_of_example indented&marked indented&much_advised indented&remedies_above indented&says_happened
-0.05 indented&says_may indented&text_about_texts indented&trace_near introduced_as_example&its_hint_printed
-0.05 introduced_as_example&somebody's_own_question,_in_short introduced_as_example&spoken_of_lately
-0.05 introduced_as_example&spoken_of_lesson introduced_as_example&spoken_of_remedy
-0.05 introduced_as_example&traceback_above item_of_a_list&much_about_texts item_of_a_list&says_lately
-0.05 item_of_a_list&says_means item_of_a_list&spoken_of_lower_it item_of_a_list&spoken_of_means
-0.05 item_of_a_list&trace_near its_hint_printed&markup_near its_hint_printed&nobody_speaks
-0.05 its_hint_printed&setting_near its_hint_printed&somebody's_own_question,_in_short its_hint_printed&spoken_of_but
-0.05 its_words_taken_up&may_happen its_words_taken_up&nothing_stated its_words_taken_up&setting_near
-0.05 its_words_taken_up&somebody_speaks its_words_taken_up&spoken_of_ask its_words_taken_up&spoken_of_but
-0.05 its_words_taken_up&spoken_of_example its_words_taken_up&spoken_of_help its_words_taken_up&spoken_of_if
-0.05 its_words_taken_up&spoken_of_lesson its_words_taken_up&spoken_of_lower_it its_words_taken_up&spoken_of_may
-0.05 its_words_taken_up&spoken_of_means its_words_taken_up&spoken_of_never its_words_taken_up&spoken_of_reader
-0.05 its_words_taken_up&spoken_of_remedy its_words_taken_up&words_before marked&markup_near marked&may_happen
-0.05 marked&names_the_words marked&somebody's_own_question,_in_short marked&spoken_of_but marked&spoken_of_example
-0.05 marked&traceback_above markup_near&much_about_texts markup_near&names_the_words markup_near&says_cause
-0.05 markup_near&says_help markup_near&says_reader markup_near&says_remedy markup_near&says_self
-0.05 markup_near&spoken_of_ask markup_near&spoken_of_lower_it markup_near&within_code may_happen&somebody's_own
-0.05 may_happen&somebody_speaks may_happen&spoken_of_example may_happen&spoken_of_remedy may_happen&traceback_above
-0.05 may_happen&typeset mentioned&remedies_above mentioned&remedies_below mentioned&somebody's_own_question,_in_short
-0.05 mentioned&spoken_of_if mentioned&spoken_of_lately mentioned&spoken_of_means mentioned&spoken_of_remedy
-0.05 mentioned&within_code much_about_texts&other_near much_about_texts&somebody's_own,_in_short
-0.05 much_about_texts&spoken_of_if much_about_texts&spoken_of_may much_advised&other_near much_advised&setting_near
-0.05 much_advised&spoken_of_but much_advised&spoken_of_example much_advised&spoken_of_lesson much_trouble&says_self
-0.05 much_trouble&somebody_speaks much_trouble&spoken_of_ask much_trouble&spoken_of_cause
-0.05 much_trouble&spoken_of_lately much_trouble&spoken_of_lesson much_trouble&spoken_of_remedy
-0.05 much_trouble&words_before names_the_words&says_if names_the_words&somebody's_own,_in_short
-0.05 names_the_words&spoken_of_remedy nobody_speaks&words_before nothing_stated&remedies_above
-0.05 nothing_stated&says_help nothing_stated&says_lower_it nothing_stated&spoken_of_cause
-0.05 nothing_stated&value_of_a_document nothing_stated&within_code often_may&on_a_stamped_line often_may&says_but
-0.05 often_may&says_lower_it often_may&says_may often_may&says_self often_may&setting_near
-0.05 often_may&somebody's_own_question,_in_short often_may&spoken_of_remedy on_a_stamped_line&says_means
-0.05 on_a_stamped_line&spoken_of_ask on_a_stamped_line&spoken_of_help on_a_stamped_line&spoken_of_lesson
-0.05 on_a_stamped_line&spoken_of_may other_near&setting_near other_near&spoken_of_help other_near&spoken_of_means
-0.05 other_near&spoken_of_remedy other_near&steps_that_led_to_it other_near&typeset other_near&value_of_a_document
-0.05 output_near&setting_near output_near&somebody's_own_machine,_in_short output_near&steps_that_led_to_it
-0.05 output_near&words_before record&says_may record&says_reader record&says_remedy record&somebody's_own,_in_short
-0.05 record&spoken_of_example record&spoken_of_help record&spoken_of_lesson record&spoken_of_never
-0.05 remedies_above&spoken_of_may remedies_above&text_behind remedies_below&spoken_of_happened
-0.05 remedies_below&spoken_of_means remedies_below&spoken_of_reader remedies_below&text_behind
-0.05 remedies_below&trace_near remedies_below&trouble says_ask&says_example says_ask&says_lately
-0.05 says_ask&says_lower_it says_ask&says_may says_ask&says_self says_ask&spoken_of_but says_ask&spoken_of_happened
-0.05 says_ask&text_behind says_but&says_if says_but&somebody's_own,_in_short
-0.05 says_but&somebody's_own_machine,_in_short says_but&spoken_of_help says_but&spoken_of_lately
-0.05 says_but&spoken_of_may says_but&trace_near says_cause&says_lower_it says_cause&spoken_of_happened
-0.05 says_cause&words_before says_example&says_lesson says_example&setting_near
-0.05 says_example&somebody's_own_question,_in_short says_example&spoken_of_if says_example&spoken_of_lower_it
-0.05 says_example&spoken_of_may says_happened&somebody's_own_question,_in_short says_happened&spoken_of_example
-0.05 says_happened&spoken_of_help says_happened&spoken_of_means says_happened&spoken_of_remedy says_help&setting_near
-0.05 says_help&somebody's_own says_help&spoken_of_reader says_if&spoken_of_example says_if&spoken_of_help
-0.05 says_if&spoken_of_lately says_if&spoken_of_lesson says_if&trace_near says_if&traceback_above
-0.05 says_lately&says_means says_lately&somebody's_own_question,_in_short says_lately&spoken_of_happened
-0.05 says_lately&spoken_of_lesson says_lesson&says_reader says_lesson&spoken_of_happened says_lower_it&says_remedy
-0.05 says_lower_it&spoken_of_ask says_lower_it&spoken_of_lesson says_lower_it&traceback_above
-0.05 says_may&somebody's_own_question,_in_short says_means&setting_near says_means&somebody's_own,_in_short
-0.05 says_never&somebody's_own,_in_short says_never&spoken_of_lesson says_never&spoken_of_lower_it
-0.05 says_reader&setting_near says_reader&somebody's_own says_reader&spoken_of_means says_reader&trace_near
-0.05 says_remedy&spoken_of_self says_remedy&text_behind says_self&spoken_of_never says_self&trace_near
-0.05 setting_near&somebody's_own_question,_in_short setting_near&somebody_speaks somebody's_own&spoken_of_remedy
-0.05 somebody's_own&value_of_a_document somebody's_own,_in_short&spoken_of_example
-0.05 somebody's_own,_in_short&spoken_of_if somebody's_own,_in_short&spoken_of_lately
-0.05 somebody's_own,_in_short&spoken_of_never somebody's_own,_in_short&spoken_of_reader
-0.05 somebody's_own,_in_short&spoken_of_remedy somebody's_own_machine,_in_short&spoken_of_if
-0.05 somebody's_own_machine,_in_short&spoken_of_may somebody's_own_machine,_in_short&spoken_of_self
-0.05 somebody's_own_question,_in_short&spoken_of_reader somebody's_own_question,_in_short&trace_near
-0.05 somebody_speaks&spoken_of_example somebody_speaks&traceback_above somebody_speaks&value_of_a_document
-0.05 spoken_of_ask&spoken_of_but spoken_of_ask&spoken_of_happened spoken_of_ask&spoken_of_lately
-0.05 spoken_of_ask&spoken_of_lesson spoken_of_ask&spoken_of_never spoken_of_cause&spoken_of_help
-0.05 spoken_of_example&spoken_of_lately spoken_of_example&spoken_of_lower_it spoken_of_example&spoken_of_means
-0.05 spoken_of_example&spoken_of_reader spoken_of_example&spoken_of_remedy spoken_of_example&spoken_of_self
-0.05 spoken_of_example&text_behind spoken_of_example&words_before spoken_of_happened&spoken_of_lower_it
-0.05 spoken_of_happened&typeset spoken_of_happened&within_code spoken_of_help&spoken_of_means
-0.05 spoken_of_if&spoken_of_reader spoken_of_if&steps_that_led_to_it spoken_of_if&within_code
-0.05 spoken_of_lately&spoken_of_lesson spoken_of_lately&spoken_of_self spoken_of_lesson&spoken_of_lower_it
-0.05 spoken_of_lesson&spoken_of_means spoken_of_lesson&text_behind spoken_of_lower_it&typeset
-0.05 spoken_of_lower_it&value_of_a_document spoken_of_may&spoken_of_means spoken_of_may&value_of_a_document
-0.05 spoken_of_may&within_code spoken_of_means&spoken_of_remedy spoken_of_means&trace_near
-0.05 spoken_of_reader&text_behind spoken_of_reader&traceback_above spoken_of_remedy&spoken_of_self
-0.05 spoken_of_remedy&traceback_above spoken_of_self&text_behind spoken_of_self&value_of_a_document
-0.05 spoken_of_self&within_code text_behind&typeset text_behind&value_of_a_document trace_near&traceback_above
-0.05 trouble&within_code within_code&words_before
+0.05 a_failed_run&a_site's_lines a_failed_run&a_thread's_title a_failed_run&begins_its_line a_failed_run&blanks_near
+0.05 a_failed_run&comment a_failed_run&indented a_failed_run&its_hint_printed a_failed_run&output_near
+0.05 a_failed_run&spoken_of_example a_failed_run&spoken_of_means a_failed_run's_record&a_short_text
+0.05 a_failed_run's_record&nobody_speaks a_failed_run's_record&often_may a_failed_run's_record&other_near
+0.05 a_failed_run's_record&record a_failed_run's_record&spoken_of_means a_failed_run's_record&words_before
+0.05 a_failed_test&about_texts a_failed_test&code_near a_picture_near&a_thread's_title a_picture_near&begins_its_line
+0.05 a_picture_near&begins_the_text a_picture_near&behind_a_prefix a_picture_near&code_near a_picture_near&figures
+0.05 a_picture_near&in_a_thread a_picture_near&marked a_picture_near&markup_near a_picture_near&mentioned
+0.05 a_picture_near&nothing_stated a_picture_near&output_near a_picture_near&setting_near
+0.05 a_picture_near&somebody_speaks a_picture_near&spoken_of_ask a_picture_near&spoken_of_but
+0.05 a_picture_near&spoken_of_happened a_picture_near&spoken_of_help a_picture_near&spoken_of_if
+0.05 a_picture_near&spoken_of_lower_it a_picture_near&spoken_of_may a_picture_near&spoken_of_means
+0.05 a_picture_near&spoken_of_reader a_picture_near&trace_near a_picture_near&trouble
+0.05 a_question,_in_short&a_report's_heading a_question,_in_short&a_thread's_page a_question,_in_short&block_opened
+0.05 a_question,_in_short&code_near a_question,_in_short&host_memory a_question,_in_short&much_trouble
+0.05 a_question,_in_short&says_but a_question,_in_short&says_cause a_question,_in_short&says_means
+0.05 a_question,_in_short&somebody's_own,_in_short a_question,_in_short&somebody's_own_question,_in_short
+0.05 a_question,_in_short&somebody_speaks a_report's_heading&a_whole_error_line a_report's_heading&boxes_ticked
+0.05 a_report's_heading&happened_to_somebody a_report's_heading&in_quotes a_report's_heading&indented
+0.05 a_report's_heading&much_advised a_report's_heading&often_may a_report's_heading&somebody's_own,_in_short
+0.05 a_report's_heading&somebody's_own_machine,_in_short a_report's_heading&somebody_speaks
+0.05 a_report's_heading&spoken_of_example a_report's_heading&spoken_of_help a_report's_heading&trace_near
+0.05 a_report's_heading&traceback_above a_sentence_leads&a_site's_lines a_sentence_leads&alone
+0.05 a_sentence_leads&cut_by_dots a_sentence_leads&names_the_words a_sentence_leads&remedies_below
+0.05 a_sentence_leads&says_example a_sentence_leads&says_reader a_sentence_leads&says_self
+0.05 a_sentence_leads&somebody's_own_machine,_in_short a_sentence_leads&spoken_of_means
+0.05 a_sentence_leads&spoken_of_never a_sentence_leads&text_behind a_setup,_in_short&comment
+0.05 a_setup,_in_short&in_a_thread a_setup,_in_short&says_remedy a_setup,_in_short&somebody_speaks
+0.05 a_setup,_in_short&spoken_of_self a_short_text&a_thread's_title a_short_text&a_whole_error_line
+0.05 a_short_text&between_sections a_short_text&cut_by_dots a_short_text&nothing_stated
+0.05 a_short_text&on_a_stamped_line a_short_text&somebody's_own,_in_short
+0.05 a_short_text&somebody's_own_question,_in_short a_site's_lines&a_thread's_page a_site's_lines&spoken_of_cause
+0.05 a_site's_lines&spoken_of_means a_site's_lines&trouble a_thread's_page&a_whole_error_line
+0.05 a_thread's_page&advised_by_nobody a_thread's_page&begins_the_text a_thread's_page&comment
+0.05 a_thread's_page&in_quotes a_thread's_page&indented a_thread's_page&marked a_thread's_page&mentioned
+0.05 a_thread's_page&names_the_words a_thread's_page&on_a_stamped_line a_thread's_page&other_near
+0.05 a_thread's_page&spoken_of_ask a_thread's_page&spoken_of_but a_thread's_page&spoken_of_remedy
+0.05 a_thread's_page&text_behind a_thread's_page&value_of_a_document a_thread's_title&advice_share
+0.05 a_thread's_title&advised a_thread's_title&begins_its_line a_thread's_title&behind_a_prefix
+0.05 a_thread's_title&figures a_thread's_title&much_trouble a_thread's_title&nobody_speaks
+0.05 a_thread's_title&spoken_of_lesson a_thread's_title&spoken_of_means a_whole_error_line&alone
+0.05 a_whole_error_line&between_sections a_whole_error_line&happened_to_somebody a_whole_error_line&setting_near
+0.05 a_whole_error_line&spoken_of_lately a_whole_error_line&trouble about_texts&advice_share about_texts&advised
+0.05 about_texts&begins_its_line about_texts&comment about_texts&remedies_below about_texts&says_example
+0.05 about_texts&says_never about_texts&somebody's_own about_texts&somebody's_own_machine,_in_short
+0.05 about_texts&somebody_speaks advice_share&in_quotes advice_share&introduced_as_example
+0.05 advice_share&item_of_a_list advice_share&says_lesson advice_share&spoken_of_but
+0.05 advice_share&steps_that_led_to_it advised&in_quotes advised&introduced_as_example advised&item_of_a_list
+0.05 advised&says_lesson advised&spoken_of_but advised&steps_that_led_to_it advised_by_nobody&begins_the_text
+0.05 advised_by_nobody&ends_the_text advised_by_nobody&item_of_a_list advised_by_nobody&markup_near
+0.05 advised_by_nobody&record advised_by_nobody&says_lately advised_by_nobody&says_lesson
+0.05 advised_by_nobody&spoken_of_may advised_by_nobody&steps_that_led_to_it advised_by_nobody&traceback_above
+0.05 alone&its_hint_printed alone&says_happened answered_by_mail&code_near answered_by_mail&spoken_of_may
+0.05 answered_by_mail&spoken_of_reader begins_its_line&boxes_ticked begins_its_line&says_happened
+0.05 begins_its_line&says_self begins_its_line&spoken_of_ask begins_the_text&code_near begins_the_text&host_memory
+0.05 begins_the_text&may_happen begins_the_text&says_lately begins_the_text&says_lower_it begins_the_text&says_never
+0.05 begins_the_text&somebody's_own begins_the_text&spoken_of_ask begins_the_text&spoken_of_but
+0.05 begins_the_text&spoken_of_lately behind_a_prefix&block_opened behind_a_prefix&boxes_ticked
+0.05 behind_a_prefix&frames_of_a_process_near behind_a_prefix&happened_to_somebody behind_a_prefix&heads_a_document
+0.05 behind_a_prefix&hypothetical_sentence behind_a_prefix&item_of_a_list behind_a_prefix&mentioned
+0.05 behind_a_prefix&says_example behind_a_prefix&says_lesson behind_a_prefix&spoken_of_but
+0.05 behind_a_prefix&spoken_of_example behind_a_prefix&spoken_of_lower_it behind_a_prefix&spoken_of_may
+0.05 between_sections&block_opened between_sections&much_trouble between_sections&on_a_stamped_line
+0.05 between_sections&output_near blanks_near&block_opened blanks_near&in_quotes blanks_near&much_advised
+0.05 blanks_near&often_may blanks_near&spoken_of_means blanks_near&text_behind blanks_near&trace_near
+0.05 block_opened&in_a_thread block_opened&introduced_as_example block_opened&mentioned block_opened&somebody's_own
+0.05 block_opened&somebody's_own_machine,_in_short block_opened&spoken_of_cause block_opened&spoken_of_help
+0.05 block_opened&spoken_of_never boxes_ticked&its_hint_printed boxes_ticked&other_near boxes_ticked&somebody's_own
+0.05 boxes_ticked&spoken_of_happened boxes_ticked&spoken_of_reader code_near&figures code_near&happened_to_somebody
+0.05 code_near&its_place_behind code_near&names_the_words code_near&remedies_below code_near&says_lately
+0.05 code_near&says_reader code_near&somebody's_own_machine,_in_short code_near&spoken_of_if comment&cut_by_dots
+0.05 comment&ends_the_text comment&introduced_as_example comment&on_a_stamped_line comment&somebody's_own,_in_short
+0.05 comment&spoken_of_may comment&spoken_of_never comment&spoken_of_self comment&text_behind comment&words_before
+0.05 cut_by_dots&item_of_a_list cut_by_dots&says_may cut_by_dots&spoken_of_lesson cut_by_dots&spoken_of_reader
+0.05 ends_the_text&in_a_thread ends_the_text&its_place_behind ends_the_text&mentioned ends_the_text&says_help
+0.05 ends_the_text&says_remedy ends_the_text&somebody's_own_machine,_in_short
+0.05 ends_the_text&somebody's_own_question,_in_short ends_the_text&spoken_of_but ends_the_text&spoken_of_reader
+0.05 ends_the_text&trace_near explained_behind&in_quotes explained_behind&other_near explained_behind&somebody's_own
+0.05 explained_behind&somebody's_own,_in_short explained_behind&somebody_speaks explained_behind&spoken_of_never
+0.05 explained_behind&trouble explained_behind&words_before figures&much_trouble figures&says_lesson
+0.05 figures&somebody's_own,_in_short frames_of_a_process_near&nobody_speaks happened_to_somebody&says_but
+0.05 happened_to_somebody&says_help happened_to_somebody&somebody's_own,_in_short happened_to_somebody&spoken_of_ask
+0.05 happened_to_somebody&spoken_of_cause happened_to_somebody&spoken_of_lately happened_to_somebody&spoken_of_means
+0.05 happened_to_somebody&spoken_of_reader heads_a_document&in_a_thread heads_a_document&in_quotes
+0.05 heads_a_document&introduced_as_example heads_a_document&much_trouble heads_a_document&often_may
+0.05 heads_a_document&remedies_above heads_a_document&says_if heads_a_document&somebody's_own
+0.05 heads_a_document&somebody's_own_machine,_in_short heads_a_document&spoken_of_ask host_memory&in_a_thread
+0.05 host_memory&may_happen host_memory&somebody's_own,_in_short host_memory&somebody's_own_question,_in_short
+0.05 host_memory&spoken_of_happened host_memory&spoken_of_may host_memory&trace_near hypothetical_sentence&may_happen
+0.05 hypothetical_sentence&says_lately hypothetical_sentence&says_means
+0.05 hypothetical_sentence&somebody's_own_question,_in_short hypothetical_sentence&spoken_of_happened
+0.05 in_a_thread&mentioned in_a_thread&says_but in_a_thread&says_lower_it
+0.05 in_a_thread&somebody's_own_machine,_in_short in_a_thread&somebody's_own_question,_in_short
+0.05 in_a_thread&somebody_speaks in_a_thread&spoken_of_remedy in_quotes&often_may in_quotes&says_but
+0.05 in_quotes&somebody's_own,_in_short in_quotes&spoken_of_if indented&may_happen indented&much_trouble
+0.05 indented&names_the_words indented&nothing_stated indented&remedies_below indented&says_lately
+0.05 indented&says_means indented&says_self indented&spoken_of_lesson indented&spoken_of_never
+0.05 introduced_as_example&item_of_a_list introduced_as_example&much_trouble introduced_as_example&on_a_stamped_line
+0.05 introduced_as_example&spoken_of_happened introduced_as_example&spoken_of_never introduced_as_example&text_behind
+0.05 introduced_as_example&trace_near introduced_as_example&trouble item_of_a_list&much_trouble
+0.05 item_of_a_list&names_the_words item_of_a_list&often_may item_of_a_list&somebody's_own,_in_short
+0.05 item_of_a_list&somebody's_own_question,_in_short item_of_a_list&somebody_speaks item_of_a_list&spoken_of_ask
+0.05 item_of_a_list&spoken_of_example item_of_a_list&spoken_of_if its_hint_printed&much_about_texts
+0.05 its_hint_printed&much_advised its_hint_printed&names_the_words its_hint_printed&says_but
+0.05 its_hint_printed&says_happened its_hint_printed&says_help its_hint_printed&says_lower_it
+0.05 its_hint_printed&somebody's_own_machine,_in_short its_hint_printed&spoken_of_example
+0.05 its_hint_printed&spoken_of_lately its_hint_printed&spoken_of_self its_hint_printed&text_behind
+0.05 its_hint_printed&traceback_above its_place_behind&markup_near its_place_behind&output_near
+0.05 its_words_taken_up&trace_near marked&nobody_speaks marked&setting_near marked&spoken_of_means
+0.05 marked&spoken_of_reader markup_near&says_may markup_near&somebody's_own_question,_in_short
+0.05 markup_near&spoken_of_lately markup_near&steps_that_led_to_it markup_near&traceback_above markup_near&typeset
+0.05 markup_near&words_before may_happen&on_a_stamped_line may_happen&spoken_of_happened may_happen&spoken_of_lately
+0.05 may_happen&spoken_of_never may_happen&spoken_of_reader may_happen&spoken_of_self mentioned&much_advised
+0.05 mentioned&says_means mentioned&spoken_of_may much_about_texts&much_trouble much_about_texts&often_may
+0.05 much_about_texts&somebody's_own much_about_texts&somebody_speaks much_about_texts&spoken_of_example
+0.05 much_about_texts&spoken_of_help much_about_texts&spoken_of_reader much_about_texts&trace_near
+0.05 much_advised&much_trouble much_advised&often_may much_advised&says_lower_it much_advised&somebody's_own
+0.05 much_advised&spoken_of_cause much_advised&spoken_of_happened much_advised&words_before
+0.05 much_trouble&nobody_speaks much_trouble&nothing_stated much_trouble&output_near much_trouble&says_help
+0.05 much_trouble&says_lower_it much_trouble&spoken_of_if much_trouble&spoken_of_means much_trouble&spoken_of_self
+0.05 much_trouble&traceback_above names_the_words&says_cause names_the_words&says_lower_it names_the_words&says_never
+0.05 names_the_words&spoken_of_may names_the_words&spoken_of_never names_the_words&spoken_of_self
+0.05 nobody_speaks&says_happened nobody_speaks&says_reader nobody_speaks&says_self nobody_speaks&spoken_of_but
+0.05 nobody_speaks&spoken_of_cause nobody_speaks&steps_that_led_to_it nothing_stated&often_may
+0.05 nothing_stated&remedies_below nothing_stated&spoken_of_happened nothing_stated&trace_near
+0.05 often_may&says_happened often_may&says_if often_may&says_means often_may&spoken_of_but on_a_stamped_line&record
+0.05 on_a_stamped_line&somebody's_own on_a_stamped_line&spoken_of_but on_a_stamped_line&spoken_of_example
+0.05 on_a_stamped_line&spoken_of_never other_near&spoken_of_may output_near&remedies_below output_near&says_cause
+0.05 output_near&says_lesson record&says_cause record&somebody's_own_machine,_in_short record&spoken_of_ask
+0.05 record&spoken_of_but remedies_above&setting_near remedies_above&somebody's_own,_in_short
+0.05 remedies_above&spoken_of_but remedies_above&spoken_of_lesson remedies_above&spoken_of_means
+0.05 remedies_above&spoken_of_remedy remedies_below&spoken_of_self remedies_below&words_before says_ask&says_never
+0.05 says_ask&somebody's_own_machine,_in_short says_ask&somebody's_own_question,_in_short says_but&somebody_speaks
+0.05 says_but&spoken_of_happened says_cause&somebody's_own says_cause&spoken_of_self says_example&says_if
+0.05 says_happened&says_lately says_happened&spoken_of_lately says_happened&spoken_of_lower_it
+0.05 says_happened&spoken_of_never says_help&says_lately says_help&somebody's_own,_in_short
+0.05 says_help&somebody's_own_machine,_in_short says_if&spoken_of_but says_if&spoken_of_means
+0.05 says_if&spoken_of_reader says_lately&spoken_of_lower_it says_lately&spoken_of_reader says_lesson&spoken_of_help
+0.05 says_lesson&text_behind says_lower_it&somebody's_own,_in_short says_lower_it&spoken_of_happened
+0.05 says_lower_it&spoken_of_help says_may&spoken_of_example says_may&spoken_of_lesson says_may&spoken_of_lower_it
+0.05 says_may&spoken_of_remedy says_may&traceback_above says_means&somebody's_own_machine,_in_short
+0.05 says_means&spoken_of_lately says_means&spoken_of_lower_it says_means&spoken_of_never
+0.05 says_never&spoken_of_happened says_never&spoken_of_may says_reader&spoken_of_example says_reader&spoken_of_help
+0.05 says_reader&spoken_of_lately says_reader&spoken_of_lower_it says_self&somebody's_own_machine,_in_short
+0.05 says_self&spoken_of_but says_self&spoken_of_cause says_self&spoken_of_remedy setting_near&somebody's_own
+0.05 somebody's_own&spoken_of_but somebody's_own&spoken_of_cause somebody's_own&traceback_above
+0.05 somebody's_own&words_before somebody's_own,_in_short&spoken_of_happened somebody's_own,_in_short&spoken_of_help
+0.05 somebody's_own_machine,_in_short&spoken_of_ask somebody's_own_machine,_in_short&spoken_of_cause
+0.05 somebody's_own_machine,_in_short&spoken_of_example somebody's_own_machine,_in_short&spoken_of_never
+0.05 somebody's_own_machine,_in_short&spoken_of_remedy somebody's_own_machine,_in_short&traceback_above
+0.05 somebody's_own_question,_in_short&somebody's_own,_in_short somebody's_own_question,_in_short&spoken_of_if
+0.05 somebody's_own_question,_in_short&spoken_of_means somebody's_own_question,_in_short&traceback_above
+0.05 somebody_speaks&somebody's_own_machine,_in_short somebody_speaks&somebody's_own_question,_in_short
+0.05 somebody_speaks&spoken_of_means somebody_speaks&trouble somebody_speaks&words_before
+0.05 spoken_of_but&spoken_of_cause spoken_of_but&spoken_of_lately spoken_of_cause&spoken_of_never
+0.05 spoken_of_cause&spoken_of_remedy spoken_of_cause&spoken_of_self spoken_of_cause&text_behind
+0.05 spoken_of_cause&trouble spoken_of_help&spoken_of_may spoken_of_help&spoken_of_remedy spoken_of_help&words_before
+0.05 spoken_of_lately&spoken_of_lower_it spoken_of_lately&spoken_of_remedy spoken_of_may&trouble
+0.05 spoken_of_never&spoken_of_reader spoken_of_never&text_behind spoken_of_never&traceback_above
+0.05 spoken_of_reader&spoken_of_remedy spoken_of_reader&trace_near
+0.10 a_failed_run&a_failed_run's_record a_failed_run&a_sentence_leads a_failed_run&heads_a_document
+0.10 a_failed_run&says_but a_failed_run&says_help a_failed_run&says_may a_failed_run&spoken_of_reader
+0.10 a_failed_run's_record&in_quotes a_failed_run's_record&nothing_stated a_failed_run's_record&output_near
+0.10 a_failed_run's_record&setting_near a_failed_test&trouble a_picture_near&nobody_speaks a_picture_near&other_near
+0.10 a_question,_in_short&a_short_text a_question,_in_short&advised_by_nobody a_question,_in_short&explained_behind
+0.10 a_question,_in_short&on_a_stamped_line a_question,_in_short&spoken_of_lately
+0.10 a_question,_in_short&spoken_of_never a_report's_heading&a_setup,_in_short a_report's_heading&about_texts
+0.10 a_report's_heading&begins_its_line a_report's_heading&between_sections a_report's_heading&in_a_thread
+0.10 a_report's_heading&its_hint_printed a_report's_heading&mentioned a_report's_heading&nothing_stated
+0.10 a_report's_heading&output_near a_report's_heading&somebody's_own a_report's_heading&spoken_of_if
+0.10 a_report's_heading&spoken_of_means a_report's_heading&spoken_of_self a_report's_heading&text_behind
+0.10 a_report's_heading&trouble a_sentence_leads&on_a_stamped_line a_sentence_leads&says_but
+0.10 a_sentence_leads&spoken_of_remedy a_setup,_in_short&about_texts a_setup,_in_short&alone
+0.10 a_setup,_in_short&mentioned a_setup,_in_short&on_a_stamped_line a_setup,_in_short&says_if
+0.10 a_setup,_in_short&somebody's_own,_in_short a_setup,_in_short&somebody's_own_machine,_in_short
+0.10 a_setup,_in_short&spoken_of_example a_setup,_in_short&spoken_of_may a_setup,_in_short&spoken_of_means
+0.10 a_setup,_in_short&spoken_of_remedy a_setup,_in_short&typeset a_short_text&happened_to_somebody
+0.10 a_short_text&says_help a_short_text&says_if a_short_text&says_lower_it
+0.10 a_short_text&somebody's_own_machine,_in_short a_short_text&spoken_of_reader a_site's_lines&hypothetical_sentence
+0.10 a_site's_lines&on_a_stamped_line a_site's_lines&words_before a_thread's_page&advice_share
+0.10 a_thread's_page&advised a_thread's_page&begins_its_line a_thread's_page&introduced_as_example
+0.10 a_thread's_page&its_hint_printed a_thread's_page&markup_near a_thread's_page&may_happen
+0.10 a_thread's_page&spoken_of_happened a_thread's_page&spoken_of_help a_thread's_page&spoken_of_lesson
+0.10 a_thread's_page&spoken_of_lower_it a_thread's_title&about_texts a_thread's_title&begins_the_text
+0.10 a_thread's_title&in_a_thread a_thread's_title&in_quotes a_thread's_title&mentioned
+0.10 a_thread's_title&nothing_stated a_thread's_title&setting_near a_thread's_title&somebody's_own,_in_short
+0.10 a_thread's_title&somebody_speaks a_thread's_title&spoken_of_help a_thread's_title&spoken_of_reader
+0.10 a_thread's_title&spoken_of_self a_thread's_title&trace_near a_whole_error_line&about_texts
+0.10 a_whole_error_line&heads_a_document a_whole_error_line&somebody's_own about_texts&boxes_ticked
+0.10 about_texts&cut_by_dots about_texts&ends_the_text about_texts&explained_behind about_texts&its_hint_printed
+0.10 about_texts&other_near about_texts&remedies_above about_texts&spoken_of_happened about_texts&spoken_of_may
+0.10 advice_share&begins_the_text advice_share&cut_by_dots advice_share&indented advice_share&often_may
+0.10 advice_share&record advice_share&says_ask advice_share&says_lately advice_share&says_lower_it
+0.10 advice_share&says_may advice_share&says_remedy advice_share&somebody's_own_question,_in_short
+0.10 advice_share&spoken_of_ask advice_share&spoken_of_lately advice_share&traceback_above advice_share&trouble
+0.10 advised&begins_the_text advised&cut_by_dots advised&indented advised&often_may advised&record advised&says_ask
+0.10 advised&says_lately advised&says_lower_it advised&says_may advised&says_remedy
+0.10 advised&somebody's_own_question,_in_short advised&spoken_of_ask advised&spoken_of_lately advised&traceback_above
+0.10 advised&trouble advised_by_nobody&alone advised_by_nobody&cut_by_dots advised_by_nobody&figures
+0.10 advised_by_nobody&indented advised_by_nobody&names_the_words advised_by_nobody&says_if
+0.10 advised_by_nobody&says_lower_it advised_by_nobody&says_may advised_by_nobody&says_remedy
+0.10 advised_by_nobody&setting_near advised_by_nobody&spoken_of_cause advised_by_nobody&spoken_of_self
+0.10 begins_its_line&cut_by_dots begins_its_line&figures begins_its_line&its_place_behind begins_its_line&may_happen
+0.10 begins_its_line&nothing_stated begins_its_line&often_may begins_its_line&spoken_of_lately
+0.10 begins_its_line&trouble begins_the_text&comment begins_the_text&markup_near begins_the_text&mentioned
+0.10 begins_the_text&much_trouble begins_the_text&nobody_speaks begins_the_text&spoken_of_example
+0.10 behind_a_prefix&comment behind_a_prefix&nothing_stated behind_a_prefix&says_lately
+0.10 behind_a_prefix&spoken_of_reader between_sections&spoken_of_lesson between_sections&trouble
+0.10 blanks_near&much_about_texts blanks_near&spoken_of_if block_opened&boxes_ticked block_opened&much_about_texts
+0.10 block_opened&spoken_of_if block_opened&words_before boxes_ticked&code_near boxes_ticked&figures
+0.10 boxes_ticked&in_a_thread boxes_ticked&spoken_of_example boxes_ticked&spoken_of_lesson
+0.10 boxes_ticked&spoken_of_lower_it boxes_ticked&spoken_of_may code_near&cut_by_dots code_near&heads_a_document
+0.10 code_near&much_about_texts code_near&says_cause code_near&says_never code_near&spoken_of_but
+0.10 code_near&spoken_of_happened code_near&spoken_of_lately code_near&traceback_above comment&host_memory
+0.10 comment&nothing_stated comment&says_but comment&somebody_speaks comment&spoken_of_ask comment&spoken_of_cause
+0.10 comment&trace_near cut_by_dots&happened_to_somebody cut_by_dots&in_quotes cut_by_dots&says_reader
+0.10 cut_by_dots&spoken_of_but cut_by_dots&trouble ends_the_text&says_ask ends_the_text&says_cause
+0.10 ends_the_text&says_lately ends_the_text&somebody's_own,_in_short ends_the_text&spoken_of_never
+0.10 ends_the_text&spoken_of_remedy explained_behind&spoken_of_if explained_behind&spoken_of_lower_it
+0.10 figures&happened_to_somebody figures&in_a_thread figures&says_cause figures&says_help figures&spoken_of_may
+0.10 figures&spoken_of_self figures&trouble happened_to_somebody&in_a_thread happened_to_somebody&nobody_speaks
+0.10 heads_a_document&somebody's_own,_in_short heads_a_document&somebody's_own_question,_in_short
+0.10 heads_a_document&spoken_of_never host_memory&marked host_memory&output_near host_memory&says_self
+0.10 host_memory&spoken_of_lower_it host_memory&spoken_of_self in_a_thread&introduced_as_example
+0.10 in_a_thread&nothing_stated in_quotes&nobody_speaks in_quotes&spoken_of_cause in_quotes&spoken_of_remedy
+0.10 in_quotes&within_code indented&spoken_of_but indented&spoken_of_cause indented&spoken_of_reader
+0.10 introduced_as_example&much_about_texts introduced_as_example&output_near introduced_as_example&somebody's_own
+0.10 introduced_as_example&spoken_of_ask introduced_as_example&spoken_of_may introduced_as_example&words_before
+0.10 item_of_a_list&nobody_speaks item_of_a_list&says_happened item_of_a_list&somebody's_own
+0.10 item_of_a_list&somebody's_own_machine,_in_short item_of_a_list&spoken_of_self item_of_a_list&words_before
+0.10 its_hint_printed&says_if its_hint_printed&says_may its_hint_printed&somebody's_own,_in_short
+0.10 its_hint_printed&spoken_of_remedy marked&other_near marked&trace_near markup_near&setting_near
+0.10 markup_near&somebody's_own markup_near&spoken_of_example may_happen&much_trouble may_happen&says_never
+0.10 may_happen&spoken_of_ask may_happen&trouble mentioned&says_example much_about_texts&spoken_of_lesson
+0.10 much_about_texts&spoken_of_remedy much_trouble&says_if much_trouble&says_may much_trouble&says_means
+0.10 much_trouble&somebody's_own_question,_in_short much_trouble&spoken_of_never much_trouble&spoken_of_reader
+0.10 much_trouble&trace_near names_the_words&says_ask names_the_words&somebody's_own_machine,_in_short
+0.10 names_the_words&somebody's_own_question,_in_short names_the_words&spoken_of_lately
+0.10 names_the_words&spoken_of_lower_it nobody_speaks&says_ask nobody_speaks&says_but nobody_speaks&says_lately
+0.10 nobody_speaks&says_may nobody_speaks&says_means nobody_speaks&spoken_of_lower_it nothing_stated&says_happened
+0.10 nothing_stated&somebody_speaks nothing_stated&spoken_of_help nothing_stated&traceback_above
+0.10 often_may&remedies_above often_may&trace_near on_a_stamped_line&says_may on_a_stamped_line&spoken_of_if
+0.10 other_near&says_lately other_near&says_self other_near&spoken_of_lesson other_near&spoken_of_reader
+0.10 other_near&spoken_of_self other_near&trace_near output_near&says_lately output_near&says_never
+0.10 output_near&says_reader output_near&spoken_of_ask output_near&spoken_of_lately record&says_lately
+0.10 remedies_above&words_before remedies_below&spoken_of_cause says_ask&says_if says_ask&spoken_of_if
+0.10 says_but&says_lately says_but&spoken_of_lower_it says_but&spoken_of_never says_cause&says_happened
+0.10 says_cause&setting_near says_cause&somebody_speaks says_cause&trouble says_example&says_happened
+0.10 says_example&spoken_of_reader says_example&trace_near says_help&spoken_of_example says_help&spoken_of_happened
+0.10 says_if&setting_near says_if&somebody's_own_question,_in_short says_lately&says_lesson
+0.10 says_lately&somebody's_own_machine,_in_short says_lately&somebody_speaks says_lately&spoken_of_but
+0.10 says_lesson&says_never says_lesson&spoken_of_but says_lesson&spoken_of_reader says_lesson&trouble
+0.10 says_lower_it&says_never says_lower_it&somebody's_own_machine,_in_short says_lower_it&spoken_of_may
+0.10 says_may&spoken_of_means says_may&trace_near says_means&spoken_of_ask says_never&somebody's_own
+0.10 says_never&trouble says_reader&somebody's_own_question,_in_short says_reader&spoken_of_reader
+0.10 says_remedy&somebody's_own,_in_short says_self&spoken_of_means setting_near&spoken_of_remedy
+0.10 somebody's_own&spoken_of_example somebody's_own&spoken_of_if somebody's_own&spoken_of_may
+0.10 somebody's_own&trace_near somebody's_own,_in_short&spoken_of_means somebody's_own,_in_short&traceback_above
+0.10 somebody's_own_machine,_in_short&somebody's_own,_in_short somebody's_own_question,_in_short&spoken_of_self
+0.10 somebody_speaks&spoken_of_lately somebody_speaks&spoken_of_may spoken_of_ask&spoken_of_means
+0.10 spoken_of_but&spoken_of_happened spoken_of_but&spoken_of_help spoken_of_but&traceback_above
+0.10 spoken_of_cause&spoken_of_lesson spoken_of_help&spoken_of_if spoken_of_help&spoken_of_lower_it
+0.10 spoken_of_if&spoken_of_remedy spoken_of_lately&trace_near spoken_of_lately&traceback_above
+0.10 spoken_of_lesson&spoken_of_never spoken_of_lesson&spoken_of_remedy spoken_of_lesson&traceback_above
+0.10 spoken_of_lower_it&text_behind spoken_of_may&spoken_of_reader spoken_of_means&traceback_above
+0.10 spoken_of_reader&trouble spoken_of_reader&words_before spoken_of_self&typeset text_behind&trouble
+0.15 a_failed_run&a_whole_error_line a_failed_run&marked a_failed_test&words_before a_question,_in_short&says_if
+0.15 a_question,_in_short&spoken_of_help a_report's_heading&figures a_report's_heading&other_near
+0.15 a_report's_heading&spoken_of_may a_sentence_leads&a_setup,_in_short a_sentence_leads&begins_the_text
+0.15 a_sentence_leads&its_hint_printed a_sentence_leads&says_lately a_setup,_in_short&blanks_near
+0.15 a_setup,_in_short&code_near a_setup,_in_short&hypothetical_sentence a_setup,_in_short&nothing_stated
+0.15 a_setup,_in_short&says_means a_setup,_in_short&spoken_of_never a_short_text&ends_the_text
+0.15 a_short_text&its_place_behind a_short_text&other_near a_short_text&says_lately a_short_text&says_self
+0.15 a_short_text&spoken_of_happened a_short_text&trouble a_site's_lines&behind_a_prefix a_site's_lines&markup_near
+0.15 a_thread's_page&a_thread's_title a_thread's_page&often_may a_thread's_page&spoken_of_if
+0.15 a_thread's_title&other_near a_thread's_title&spoken_of_ask a_thread's_title&spoken_of_may
+0.15 a_whole_error_line&somebody's_own_machine,_in_short about_texts&in_a_thread about_texts&introduced_as_example
+0.15 about_texts&may_happen about_texts&nothing_stated about_texts&says_lower_it about_texts&spoken_of_never
+0.15 about_texts&spoken_of_remedy about_texts&spoken_of_self about_texts&traceback_above advice_share&in_a_thread
+0.15 advice_share&mentioned advice_share&says_if advice_share&spoken_of_cause advised&in_a_thread advised&mentioned
+0.15 advised&says_if advised&spoken_of_cause advised_by_nobody&in_quotes advised_by_nobody&much_trouble
+0.15 advised_by_nobody&often_may advised_by_nobody&other_near advised_by_nobody&says_ask alone&says_cause
+0.15 begins_its_line&its_hint_printed begins_its_line&markup_near begins_its_line&somebody's_own_machine,_in_short
+0.15 begins_the_text&in_a_thread begins_the_text&says_ask begins_the_text&says_example
+0.15 begins_the_text&somebody's_own_machine,_in_short begins_the_text&somebody_speaks begins_the_text&spoken_of_may
+0.15 begins_the_text&trouble behind_a_prefix&in_a_thread behind_a_prefix&indented behind_a_prefix&its_place_behind
+0.15 behind_a_prefix&often_may behind_a_prefix&other_near behind_a_prefix&says_cause behind_a_prefix&says_means
+0.15 behind_a_prefix&text_behind between_sections&indented between_sections&spoken_of_ask blanks_near&indented
+0.15 blanks_near&setting_near blanks_near&spoken_of_never blanks_near&traceback_above block_opened&heads_a_document
+0.15 block_opened&nothing_stated block_opened&spoken_of_but code_near&indented code_near&item_of_a_list
+0.15 code_near&mentioned code_near&says_but code_near&spoken_of_example comment&says_self
+0.15 comment&somebody's_own_machine,_in_short comment&spoken_of_means cut_by_dots&hypothetical_sentence
+0.15 cut_by_dots&indented cut_by_dots&may_happen cut_by_dots&much_about_texts cut_by_dots&says_example
+0.15 cut_by_dots&says_if cut_by_dots&spoken_of_happened cut_by_dots&spoken_of_if cut_by_dots&trace_near
+0.15 ends_the_text&its_hint_printed ends_the_text&nobody_speaks ends_the_text&says_may
+0.15 explained_behind&spoken_of_self figures&steps_that_led_to_it happened_to_somebody&its_hint_printed
+0.15 happened_to_somebody&often_may happened_to_somebody&says_ask happened_to_somebody&somebody's_own
+0.15 happened_to_somebody&somebody's_own_machine,_in_short happened_to_somebody&spoken_of_never
+0.15 happened_to_somebody&traceback_above heads_a_document&may_happen heads_a_document&spoken_of_but
+0.15 heads_a_document&spoken_of_help heads_a_document&spoken_of_may host_memory&introduced_as_example
+0.15 host_memory&mentioned host_memory&other_near host_memory&somebody's_own hypothetical_sentence&says_help
+0.15 hypothetical_sentence&somebody's_own hypothetical_sentence&spoken_of_never in_a_thread&its_hint_printed
+0.15 in_a_thread&on_a_stamped_line in_a_thread&other_near in_a_thread&spoken_of_ask in_a_thread&spoken_of_example
+0.15 in_a_thread&spoken_of_means in_quotes&spoken_of_ask indented&record indented&steps_that_led_to_it
+0.15 introduced_as_example&somebody's_own,_in_short introduced_as_example&spoken_of_self item_of_a_list&output_near
+0.15 item_of_a_list&says_lower_it its_hint_printed&much_trouble its_hint_printed&often_may its_hint_printed&record
+0.15 its_hint_printed&says_self its_hint_printed&spoken_of_lower_it its_hint_printed&spoken_of_reader
+0.15 its_place_behind&nobody_speaks marked&mentioned marked&nothing_stated marked&spoken_of_ask marked&spoken_of_may
+0.15 markup_near&says_but markup_near&spoken_of_happened markup_near&spoken_of_may mentioned&much_trouble
+0.15 mentioned&says_but mentioned&spoken_of_help much_about_texts&nothing_stated much_about_texts&spoken_of_ask
+0.15 much_about_texts&traceback_above names_the_words&trace_near nobody_speaks&spoken_of_never often_may&record
+0.15 often_may&spoken_of_lower_it on_a_stamped_line&says_ask on_a_stamped_line&says_but
+0.15 on_a_stamped_line&setting_near on_a_stamped_line&somebody's_own_machine,_in_short
+0.15 on_a_stamped_line&spoken_of_lately on_a_stamped_line&trouble other_near&says_example other_near&says_may
+0.15 other_near&spoken_of_happened output_near&says_lower_it output_near&somebody_speaks
+0.15 output_near&spoken_of_example record&says_lesson record&spoken_of_may says_ask&somebody's_own
+0.15 says_ask&spoken_of_may says_ask&spoken_of_reader says_ask&words_before says_but&says_lower_it
+0.15 says_but&text_behind says_cause&somebody's_own,_in_short says_example&spoken_of_happened
+0.15 says_happened&says_lesson says_happened&somebody's_own_machine,_in_short says_help&says_if says_help&says_lesson
+0.15 says_if&says_lesson says_if&somebody_speaks says_if&spoken_of_may says_lately&says_never says_lately&says_reader
+0.15 says_lately&somebody's_own says_lately&spoken_of_help says_lately&spoken_of_self says_lesson&says_lower_it
+0.15 says_lesson&says_means says_lower_it&somebody_speaks says_may&says_means says_never&spoken_of_reader
+0.15 says_remedy&says_self says_remedy&somebody_speaks setting_near&spoken_of_help somebody's_own&spoken_of_ask
+0.15 somebody's_own&spoken_of_lesson somebody's_own,_in_short&spoken_of_lesson
+0.15 somebody's_own_question,_in_short&spoken_of_lately somebody's_own_question,_in_short&spoken_of_never
+0.15 spoken_of_ask&spoken_of_remedy spoken_of_but&spoken_of_means spoken_of_cause&spoken_of_lately
+0.15 spoken_of_cause&spoken_of_lower_it spoken_of_example&spoken_of_may spoken_of_lately&text_behind
+0.15 spoken_of_lately&words_before spoken_of_means&trouble
+0.20 a_failed_run&a_question,_in_short a_failed_run&advice_share a_failed_run&advised a_failed_run&host_memory
+0.20 a_failed_run&in_a_thread a_failed_run&its_place_behind a_failed_run&nobody_speaks a_failed_run&says_reader
+0.20 a_failed_run&somebody's_own_question,_in_short a_failed_run&spoken_of_remedy a_question,_in_short&advice_share
+0.20 a_question,_in_short&advised a_question,_in_short&markup_near a_question,_in_short&mentioned
+0.20 a_question,_in_short&spoken_of_self a_report's_heading&a_short_text a_sentence_leads&says_lower_it
+0.20 a_sentence_leads&spoken_of_if a_setup,_in_short&says_help a_setup,_in_short&spoken_of_help
+0.20 a_short_text&item_of_a_list a_short_text&much_trouble a_short_text&record a_short_text&spoken_of_cause
+0.20 a_short_text&spoken_of_lower_it a_site's_lines&output_near a_site's_lines&spoken_of_but
+0.20 a_site's_lines&spoken_of_happened a_thread's_page&block_opened a_thread's_page&in_a_thread
+0.20 a_thread's_page&nothing_stated a_whole_error_line&begins_the_text a_whole_error_line&spoken_of_help
+0.20 a_whole_error_line&spoken_of_self about_texts&between_sections about_texts&record about_texts&spoken_of_cause
+0.20 advice_share&alone advice_share&names_the_words advice_share&nothing_stated advice_share&spoken_of_lesson
+0.20 advice_share&spoken_of_reader advised&alone advised&names_the_words advised&nothing_stated
+0.20 advised&spoken_of_lesson advised&spoken_of_reader advised_by_nobody&host_memory alone&says_ask
+0.20 begins_its_line&between_sections begins_its_line&other_near begins_its_line&says_lower_it
+0.20 begins_its_line&text_behind begins_its_line&trace_near begins_the_text&marked begins_the_text&says_but
+0.20 begins_the_text&says_may begins_the_text&says_self behind_a_prefix&introduced_as_example behind_a_prefix&marked
+0.20 behind_a_prefix&much_trouble behind_a_prefix&says_may behind_a_prefix&spoken_of_ask behind_a_prefix&spoken_of_if
+0.20 between_sections&remedies_below between_sections&spoken_of_but between_sections&spoken_of_if
+0.20 blanks_near&spoken_of_ask block_opened&ends_the_text code_near&host_memory code_near&output_near
+0.20 code_near&record code_near&says_self code_near&spoken_of_means code_near&spoken_of_never
+0.20 code_near&spoken_of_reader code_near&trouble cut_by_dots&output_near cut_by_dots&spoken_of_lower_it
+0.20 cut_by_dots&traceback_above ends_the_text&figures ends_the_text&introduced_as_example explained_behind&indented
+0.20 explained_behind&output_near figures&other_near figures&says_happened figures&says_lower_it
+0.20 figures&spoken_of_happened happened_to_somebody&record happened_to_somebody&says_self
+0.20 happened_to_somebody&somebody_speaks happened_to_somebody&spoken_of_if happened_to_somebody&words_before
+0.20 heads_a_document&other_near heads_a_document&remedies_below heads_a_document&trouble host_memory&markup_near
+0.20 host_memory&says_may host_memory&somebody_speaks host_memory&trouble hypothetical_sentence&indented
+0.20 hypothetical_sentence&on_a_stamped_line hypothetical_sentence&says_example hypothetical_sentence&says_happened
+0.20 hypothetical_sentence&spoken_of_lately in_a_thread&in_quotes in_a_thread&nobody_speaks in_a_thread&spoken_of_but
+0.20 in_quotes&its_hint_printed in_quotes&much_about_texts in_quotes&setting_near in_quotes&spoken_of_self
+0.20 indented&somebody's_own_question,_in_short indented&somebody_speaks indented&spoken_of_lower_it
+0.20 introduced_as_example&somebody_speaks item_of_a_list&on_a_stamped_line item_of_a_list&says_never
+0.20 item_of_a_list&spoken_of_happened item_of_a_list&spoken_of_lately its_hint_printed&somebody_speaks
+0.20 its_hint_printed&spoken_of_help its_hint_printed&words_before its_place_behind&nothing_stated
+0.20 its_place_behind&other_near markup_near&says_never markup_near&somebody's_own,_in_short
+0.20 markup_near&spoken_of_but markup_near&spoken_of_self may_happen&nothing_stated may_happen&says_reader
+0.20 may_happen&somebody's_own_machine,_in_short mentioned&somebody_speaks mentioned&spoken_of_ask
+0.20 much_about_texts&names_the_words much_about_texts&setting_near names_the_words&says_but
+0.20 names_the_words&somebody's_own names_the_words&spoken_of_ask names_the_words&spoken_of_happened
+0.20 nobody_speaks&often_may nobody_speaks&on_a_stamped_line nobody_speaks&other_near nobody_speaks&says_example
+0.20 nobody_speaks&somebody's_own nobody_speaks&spoken_of_lately nothing_stated&other_near
+0.20 nothing_stated&spoken_of_example nothing_stated&spoken_of_remedy often_may&other_near
+0.20 on_a_stamped_line&says_reader other_near&says_help output_near&says_example output_near&trace_near
+0.20 record&says_ask record&says_example record&spoken_of_lately says_ask&says_happened says_but&says_means
+0.20 says_but&spoken_of_self says_example&says_self says_example&words_before says_happened&spoken_of_lesson
+0.20 says_help&somebody's_own_question,_in_short says_help&text_behind says_if&somebody's_own says_if&words_before
+0.20 says_lately&says_self says_lower_it&setting_near says_lower_it&words_before says_may&setting_near
+0.20 says_may&somebody's_own setting_near&spoken_of_cause setting_near&spoken_of_lately setting_near&trace_near
+0.20 setting_near&traceback_above setting_near&within_code setting_near&words_before
+0.20 somebody's_own,_in_short&trace_near somebody's_own_machine,_in_short&trace_near
+0.20 somebody's_own_question,_in_short&spoken_of_lesson somebody_speaks&spoken_of_but
+0.20 somebody_speaks&spoken_of_reader somebody_speaks&trace_near spoken_of_example&spoken_of_happened
+0.20 spoken_of_happened&trace_near spoken_of_help&spoken_of_reader spoken_of_if&trace_near
+0.20 spoken_of_lately&spoken_of_means spoken_of_lesson&spoken_of_may spoken_of_lower_it&trace_near
+0.20 spoken_of_may&spoken_of_self spoken_of_may&trace_near spoken_of_reader&spoken_of_self
+0.20 spoken_of_remedy&words_before spoken_of_self&trace_near spoken_of_self&trouble spoken_of_self&words_before
+0.25 a_failed_run&may_happen a_failed_run&names_the_words a_failed_run&often_may a_question,_in_short&somebody's_own
+0.25 a_report's_heading&code_near a_report's_heading&nobody_speaks a_sentence_leads&says_happened
+0.25 a_setup,_in_short&advice_share a_setup,_in_short&advised a_setup,_in_short&advised_by_nobody
+0.25 a_setup,_in_short&heads_a_document a_setup,_in_short&says_lesson a_short_text&alone a_short_text&blanks_near
+0.25 a_short_text&indented a_short_text&nobody_speaks a_short_text&says_happened a_site's_lines&nothing_stated
+0.25 a_whole_error_line&output_near about_texts&nobody_speaks about_texts&spoken_of_example advice_share&output_near
+0.25 advice_share&spoken_of_self advised&output_near advised&spoken_of_self advised_by_nobody&spoken_of_help
+0.25 alone&ends_the_text alone&hypothetical_sentence alone&on_a_stamped_line alone&says_lower_it alone&says_may
+0.25 begins_its_line&happened_to_somebody begins_its_line&says_if begins_its_line&traceback_above
+0.25 begins_the_text&happened_to_somebody begins_the_text&spoken_of_reader begins_the_text&trace_near
+0.25 behind_a_prefix&nobody_speaks behind_a_prefix&says_ask between_sections&spoken_of_happened
+0.25 block_opened&on_a_stamped_line block_opened&output_near block_opened&spoken_of_lower_it code_near&ends_the_text
+0.25 code_near&its_hint_printed code_near&spoken_of_lesson code_near&spoken_of_lower_it comment&in_quotes
+0.25 comment&item_of_a_list comment&mentioned cut_by_dots&nobody_speaks ends_the_text&host_memory
+0.25 ends_the_text&setting_near figures&says_but figures&says_reader figures&setting_near figures&somebody's_own
+0.25 happened_to_somebody&may_happen happened_to_somebody&says_lately happened_to_somebody&trace_near
+0.25 heads_a_document&on_a_stamped_line heads_a_document&spoken_of_if host_memory&says_happened
+0.25 host_memory&text_behind hypothetical_sentence&record hypothetical_sentence&says_self
+0.25 in_a_thread&spoken_of_lesson in_a_thread&spoken_of_self in_a_thread&words_before
+0.25 in_quotes&somebody's_own_question,_in_short in_quotes&spoken_of_happened indented&spoken_of_remedy
+0.25 its_hint_printed&spoken_of_if markup_near&much_trouble markup_near&somebody's_own_machine,_in_short
+0.25 markup_near&spoken_of_help markup_near&spoken_of_never markup_near&trouble may_happen&much_about_texts
+0.25 may_happen&names_the_words may_happen&says_may much_about_texts&says_happened
+0.25 much_about_texts&spoken_of_lower_it much_about_texts&text_behind much_about_texts&words_before
+0.25 names_the_words&says_example nobody_speaks&spoken_of_self nothing_stated&on_a_stamped_line
+0.25 nothing_stated&output_near nothing_stated&says_may nothing_stated&somebody's_own_machine,_in_short
+0.25 nothing_stated&spoken_of_ask often_may&spoken_of_lesson often_may&spoken_of_reader on_a_stamped_line&other_near
+0.25 on_a_stamped_line&says_happened other_near&says_ask other_near&says_but other_near&says_lesson
+0.25 other_near&spoken_of_cause output_near&remedies_above output_near&spoken_of_but record&setting_near
+0.25 says_but&somebody's_own says_if&somebody's_own,_in_short says_lower_it&spoken_of_but says_means&somebody's_own
+0.25 says_self&somebody's_own,_in_short says_self&spoken_of_may setting_near&spoken_of_happened
+0.25 somebody's_own&somebody's_own_question,_in_short somebody's_own,_in_short&words_before
+0.25 somebody's_own_machine,_in_short&spoken_of_happened somebody's_own_question,_in_short&spoken_of_help
+0.25 spoken_of_ask&spoken_of_reader spoken_of_ask&text_behind spoken_of_but&spoken_of_self
+0.25 spoken_of_happened&spoken_of_lately spoken_of_help&spoken_of_self spoken_of_lesson&trace_near
+0.25 spoken_of_lower_it&spoken_of_reader text_behind&words_before
+0.30 a_failed_run&alone a_failed_run&cut_by_dots a_question,_in_short&heads_a_document
+0.30 a_question,_in_short&says_lately a_question,_in_short&says_lower_it a_question,_in_short&says_reader
+0.30 a_report's_heading&markup_near a_setup,_in_short&indented a_setup,_in_short&spoken_of_ask
+0.30 a_short_text&spoken_of_remedy a_site's_lines&setting_near a_thread's_page&code_near about_texts&says_happened
+0.30 advice_share&blanks_near advice_share&ends_the_text advice_share&host_memory advised&blanks_near
+0.30 advised&ends_the_text advised&host_memory advised_by_nobody&blanks_near advised_by_nobody&spoken_of_lesson
+0.30 advised_by_nobody&trouble alone&cut_by_dots begins_its_line&spoken_of_means begins_its_line&spoken_of_self
+0.30 begins_the_text&behind_a_prefix behind_a_prefix&host_memory behind_a_prefix&spoken_of_lately
+0.30 behind_a_prefix&spoken_of_self behind_a_prefix&trace_near behind_a_prefix&trouble blanks_near&spoken_of_reader
+0.30 block_opened&spoken_of_self code_near&in_a_thread code_near&somebody's_own,_in_short code_near&somebody_speaks
+0.30 cut_by_dots&ends_the_text cut_by_dots&says_help ends_the_text&says_lower_it ends_the_text&spoken_of_lower_it
+0.30 ends_the_text&spoken_of_may figures&spoken_of_but happened_to_somebody&says_reader host_memory&in_quotes
+0.30 hypothetical_sentence&much_about_texts hypothetical_sentence&spoken_of_self in_a_thread&may_happen
+0.30 in_quotes&other_near in_quotes&spoken_of_lately in_quotes&spoken_of_never in_quotes&words_before
+0.30 introduced_as_example&nothing_stated its_hint_printed&trace_near markup_near&says_happened
+0.30 may_happen&output_near mentioned&words_before much_about_texts&says_example names_the_words&nobody_speaks
+0.30 names_the_words&says_self names_the_words&text_behind nothing_stated&spoken_of_means
+0.30 on_a_stamped_line&says_lesson on_a_stamped_line&somebody_speaks other_near&somebody's_own_machine,_in_short
+0.30 output_near&says_but output_near&somebody's_own output_near&spoken_of_lower_it output_near&spoken_of_remedy
+0.30 record&says_lower_it record&spoken_of_self record&trace_near says_but&says_self says_but&setting_near
+0.30 says_example&says_lately says_example&says_reader says_if&says_lately
+0.30 says_lower_it&somebody's_own_question,_in_short says_may&says_reader says_may&somebody's_own_machine,_in_short
+0.30 says_means&says_never says_reader&says_self says_reader&trouble says_self&somebody's_own_question,_in_short
+0.30 somebody's_own&spoken_of_self spoken_of_but&spoken_of_lesson spoken_of_but&trace_near
+0.30 spoken_of_happened&text_behind spoken_of_never&spoken_of_self spoken_of_never&trouble trace_near&words_before
+0.35 a_failed_run&on_a_stamped_line a_question,_in_short&about_texts
+0.35 a_question,_in_short&somebody's_own_machine,_in_short a_sentence_leads&host_memory
+0.35 a_sentence_leads&much_about_texts a_sentence_leads&nothing_stated a_sentence_leads&spoken_of_happened
+0.35 a_sentence_leads&trouble a_setup,_in_short&somebody's_own_question,_in_short
+0.35 a_setup,_in_short&spoken_of_happened a_short_text&begins_its_line a_short_text&host_memory
+0.35 a_short_text&spoken_of_lately a_whole_error_line&ends_the_text about_texts&hypothetical_sentence
+0.35 about_texts&on_a_stamped_line about_texts&spoken_of_ask advice_share&somebody's_own advised&somebody's_own
+0.35 advised_by_nobody&spoken_of_reader alone&happened_to_somebody alone&host_memory begins_its_line&code_near
+0.35 begins_its_line&spoken_of_but begins_its_line&spoken_of_help begins_the_text&other_near
+0.35 behind_a_prefix&cut_by_dots behind_a_prefix&somebody_speaks code_near&says_lesson ends_the_text&words_before
+0.35 figures&nothing_stated figures&somebody's_own_question,_in_short figures&spoken_of_lately
+0.35 happened_to_somebody&says_lower_it happened_to_somebody&spoken_of_lesson host_memory&hypothetical_sentence
+0.35 host_memory&words_before hypothetical_sentence&in_quotes hypothetical_sentence&names_the_words
+0.35 in_a_thread&setting_near in_quotes&somebody's_own indented&on_a_stamped_line its_hint_printed&somebody's_own
+0.35 its_hint_printed&spoken_of_happened markup_near&on_a_stamped_line may_happen&spoken_of_may mentioned&text_behind
+0.35 mentioned&trouble much_trouble&often_may nobody_speaks&somebody's_own,_in_short
+0.35 nobody_speaks&somebody's_own_machine,_in_short nobody_speaks&spoken_of_happened nobody_speaks&spoken_of_help
+0.35 nobody_speaks&trace_near nothing_stated&spoken_of_if output_near&spoken_of_if record&says_self
+0.35 record&text_behind says_happened&says_lower_it says_happened&spoken_of_may says_lower_it&says_self
+0.35 says_lower_it&somebody's_own says_means&says_self
+0.35 somebody's_own_machine,_in_short&somebody's_own_question,_in_short somebody_speaks&text_behind
+0.35 spoken_of_ask&words_before
+0.40 a_failed_run&a_setup,_in_short a_failed_run&mentioned a_failed_run&much_about_texts
+0.40 a_failed_run&somebody's_own_machine,_in_short a_question,_in_short&says_self a_sentence_leads&nobody_speaks
+0.40 a_setup,_in_short&says_lately a_short_text&markup_near a_thread's_page&nobody_speaks
+0.40 a_thread's_page&spoken_of_reader about_texts&in_quotes advised_by_nobody&trace_near code_near&words_before
+0.40 ends_the_text&on_a_stamped_line figures&its_hint_printed figures&output_near figures&trace_near
+0.40 heads_a_document&spoken_of_reader in_a_thread&spoken_of_may in_a_thread&spoken_of_reader in_quotes&spoken_of_may
+0.40 its_hint_printed&on_a_stamped_line nobody_speaks&says_help nothing_stated&says_self on_a_stamped_line&trace_near
+0.40 output_near&says_if record&words_before says_help&words_before somebody's_own&text_behind
+0.40 spoken_of_ask&spoken_of_help spoken_of_ask&spoken_of_self
+0.45 a_failed_run&figures a_failed_run&nothing_stated a_question,_in_short&words_before a_sentence_leads&figures
+0.45 a_sentence_leads&spoken_of_self a_setup,_in_short&a_short_text a_setup,_in_short&block_opened
+0.45 a_setup,_in_short&in_quotes a_whole_error_line&spoken_of_but about_texts&spoken_of_lesson alone&begins_its_line
+0.45 alone&trouble begins_its_line&somebody's_own code_near&somebody's_own figures&says_lately figures&says_never
+0.45 happened_to_somebody&says_if heads_a_document&spoken_of_self host_memory&nobody_speaks indented&text_behind
+0.45 markup_near&output_near may_happen&trace_near mentioned&nobody_speaks nothing_stated&spoken_of_never
+0.45 other_near&output_near other_near&says_if record&spoken_of_happened says_happened&setting_near
+0.45 says_if&says_never says_lately&text_behind says_may&words_before says_never&words_before somebody's_own&trouble
+0.45 spoken_of_if&spoken_of_never
+0.50 a_question,_in_short&in_quotes a_question,_in_short&nobody_speaks a_setup,_in_short&nobody_speaks
+0.50 a_short_text&trace_near alone&mentioned alone&somebody's_own,_in_short begins_the_text&cut_by_dots
+0.50 behind_a_prefix&ends_the_text block_opened&spoken_of_happened code_near&on_a_stamped_line cut_by_dots&record
+0.50 ends_the_text&happened_to_somebody ends_the_text&record figures&host_memory figures&says_may
+0.50 happened_to_somebody&in_quotes host_memory&nothing_stated indented&output_near indented&somebody's_own
+0.50 its_hint_printed&output_near its_hint_printed&trouble may_happen&words_before nobody_speaks&output_near
+0.50 on_a_stamped_line&says_lower_it other_near&says_never spoken_of_lower_it&spoken_of_self
+0.55 a_failed_run&setting_near a_question,_in_short&says_help a_short_text&spoken_of_help advice_share&trace_near
+0.55 advised&trace_near begins_its_line&output_near behind_a_prefix&its_hint_printed
+0.55 hypothetical_sentence&nothing_stated indented&somebody's_own,_in_short may_happen&says_happened
+0.55 other_near&says_happened says_help&says_never somebody's_own,_in_short&text_behind
+0.55 somebody's_own_question,_in_short&words_before spoken_of_if&spoken_of_lower_it
+0.60 a_failed_run&spoken_of_may a_question,_in_short&a_setup,_in_short a_sentence_leads&hypothetical_sentence
+0.60 a_sentence_leads&spoken_of_lower_it about_texts&spoken_of_lower_it behind_a_prefix&says_happened
+0.60 cut_by_dots&mentioned figures&item_of_a_list output_near&spoken_of_reader says_happened&text_behind
+0.60 says_means&words_before spoken_of_if&spoken_of_lesson
+0.65 a_question,_in_short&says_ask begins_its_line&begins_the_text begins_the_text&record
+0.65 hypothetical_sentence&says_reader other_near&somebody's_own,_in_short says_happened&somebody's_own
+0.70 a_sentence_leads&says_means a_setup,_in_short&ends_the_text behind_a_prefix&setting_near
+0.70 other_near&somebody_speaks says_happened&says_reader spoken_of_if&spoken_of_self
+0.75 a_sentence_leads&in_quotes
+0.80 cut_by_dots&words_before in_quotes&spoken_of_lower_it output_near&record
+0.85 says_if&says_self
+0.90 says_self&text_behind
+0.95 a_failed_run&about_texts
+1.10 names_the_words&says_means
+1.20 begins_its_line&ends_the_text
""",
}
