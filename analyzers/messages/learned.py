"""What the signs and words around a message weigh: written by ``tests.weighing.learn``, not by hand."""

BIAS = 0.54
SIGNS = {
    "text about texts": -1.9,
    "within code": -1.6,
    "typeset": -1.5,
    "spoken of reader": -1.4,
    "about texts": -1.3,
    "explained behind": -1.3,
    "nobody speaks": -1.3,
    "introduced as example": -1.1,
    "much about texts": -1.1,
    "names the words": -1.1,
    "says lesson": -1.1,
    "spoken of lesson": -1.1,
    "blanks near": -1.0,
    "spoken of example": -1.0,
    "its words taken up": -0.9,
    "says reader": -0.9,
    "hypothetical sentence": -0.8,
    "says example": -0.8,
    "says means": -0.8,
    "answered by mail": -0.7,
    "says ask": -0.7,
    "somebody speaks": -0.7,
    "spoken of means": -0.7,
    "comment": -0.6,
    "heads a document": -0.6,
    "remedies below": -0.6,
    "spoken of ask": -0.6,
    "marked": -0.5,
    "record": -0.5,
    "spoken of if": -0.5,
    "a short text": -0.4,
    "a site's lines": -0.4,
    "in a commit": -0.4,
    "indented": -0.4,
    "much advised": -0.4,
    "says remedy": -0.4,
    "spoken of may": -0.4,
    "value of a document": -0.4,
    "a sentence leads": -0.3,
    "beside a quotation": -0.3,
    "between sections": -0.3,
    "advised": -0.2,
    "advised by nobody": -0.2,
    "block opened": -0.2,
    "may happen": -0.2,
    "says lower it": -0.2,
    "says may": -0.2,
    "spoken of lower it": -0.2,
    "a whole error line": -0.1,
    "boxes ticked": -0.1,
    "mentioned": -0.1,
    "often may": -0.1,
    "remedies above": -0.1,
    "spoken of never": -0.1,
    "traceback above": -0.1,
    "item of a list": 0.1,
    "says if": 0.1,
    "somebody's own question, in short": 0.1,
    "a failed run": 0.2,
    "a failed test": 0.2,
    "nothing stated": 0.2,
    "somebody's own machine, in short": 0.2,
    "somebody's own, in short": 0.2,
    "steps that led to it": 0.2,
    "a question, in short": 0.3,
    "code near": 0.3,
    "in quotes": 0.3,
    "other near": 0.3,
    "a failed run's record": 0.4,
    "a picture near": 0.4,
    "markup near": 0.4,
    "says self": 0.4,
    "a thread's page": 0.5,
    "a thread's title": 0.5,
    "cut by dots": 0.5,
    "figures": 0.5,
    "says help": 0.5,
    "says never": 0.5,
    "trace near": 0.5,
    "says happened": 0.6,
    "on a stamped line": 0.7,
    "somebody's own": 0.7,
    "text behind": 0.7,
    "trouble": 0.7,
    "advice share": 0.8,
    "begins the text": 0.8,
    "ends the text": 0.8,
    "says but": 0.8,
    "spoken of happened": 0.8,
    "its place behind": 0.9,
    "spoken of help": 0.9,
    "alone": 1.0,
    "behind a prefix": 1.0,
    "in a thread": 1.0,
    "spoken of but": 1.0,
    "a report's heading": 1.1,
    "says lately": 1.1,
    "happened to somebody": 1.2,
    "setting near": 1.2,
    "spoken of lately": 1.3,
    "begins its line": 1.4,
    "its hint printed": 1.4,
    "a setup, in short": 1.8,
    "output near": 2.1,
    "host memory": 2.4,
}
# Each line a weight and the words that have it.
WORDS = {
    "said": r"""
-1.30 bu
-1.25 на
-1.15 для
-1.05 we
-1.00 cudamemgetinfo memory
-0.95 cannot
-0.90 ve
-0.85 cudamallocasync
-0.80 allocate~pinned in~this limit no runtime
-0.75 batch_size does~not holds keeps killed mib pro
-0.70 allocator are driver empty_cache http into like made~up met pamięci shown the~message
-0.65 cluster como cudaerrormemoryallocation der drill figures llama~cpp message nccl oom outofmemoryerror size
-0.65 workspace из чем
-0.60 byte do~we end ile last~line output pinned prints raise table tensor text the~device what~the where which
-0.60 wording write
-0.55 and~what between by~the card close data do five grows into~the its long nobody numbers only say shared takes
-0.55 the~allocator the~workspace vram what~do without~it
-0.50 anything below class count del errores gib halve het made must page qlora reason reset se server~is the~number
-0.50 всё не от
-0.45 as cards caught cpu el en entry errors exceeded half is~left je jest kv~cache multi needs no~gpu on~http options
-0.45 para please por retry runbook same~card search step synthetic tenant this torch to~the trainer under writing
-0.45 падает 大 足
-0.40 and and~the board bot bytes condition constraint detected dir dónde event except fit ggml_vulkan
-0.40 gradient_checkpointing halves host is~listening karte la label list listening~on lo look maintainer main~server
-0.40 mal memoryerror model~does my~run name next not~fit opened or oserror over pair purpose queued share sheet się
-0.40 status tensorflow then the~arena the~last the~line the~next type unit users without~gpu xid гб памяти свободно
-0.40 что
-0.35 arena at~gb bfloat cache cada cannot~allocate ce checkpoints ci closed cpp cuda~error cuda~oom die dies~at don
-0.35 do~not drivers drop ein ends end~of everybody fine~for fit~on for~cuda frecuentes from~the full gpu~memory
-0.35 grows~with halves~the has~to help hip hip~out in key kind ksameasrequested kv later line listening log~the map
-0.35 need nightly normal objects ollama one~gb on~purpose order own owner pager pinned~host più please~try processor
-0.35 program raw real reserved sees single small string team than their the~board the~cpu the~driver the~file
-0.35 throughput todos too to~allocate welcome обучение し~ま め 不~足 减 这 대
-0.30 about~gb above adam adapters again als also api bus choose closing codes count~in cuda~jl cuda~memory
-0.30 deep~learning demo ecc eine fallback few first fixture fleet for~the fragmentation full~card gb~cards gb~for
-0.30 generated give halve~the is~too julia la~tarjeta log~which many mb memory~access mismo mock nas near needs~gb
-0.30 newer of~this order~of ore or~later ou our parse pixels planner plugin pods pour registers requested return
-0.30 scratch sentence shared~memory share~of size~with sizing space staging tarjeta texts the therefore the~cuda
-0.30 the~docs the~free the~program to top traducción translation tried~to true true~the tuning typeinfo typeinfo~for
-0.30 unified unified~memory user use~the via where~it who words would year при 常~见 或 程 能 见 게 리
-0.25 algorithm along and~you answer area array avg best buffers bus~error by~signal capacity catches cell changes
-0.25 channel choose~smaller compare compile~with compiling completed cudamalloc cupy~cuda cómo dashboard
-0.25 dataloader~worker decreasing~the depends depends~on des does~it due ends~with errno error~encountered error~step
-0.25 event~in exc_info exhausted~out external falcon falcon~opened falta fine~tuning fine~with finished fixed four
-0.25 full~fine für gb~one good gpu~available grafikkarte grow hardware harmless head header ibuilderconfig ignored
-0.25 illegal illegal~memory im ist it~the jl jobs las le leaves lesson logs log~and looks makes~the managed~memory
-0.25 memoria memory~at memory~errors memory~grows memory~outofmemoryerror mig ml more~than names nan nodo none number
-0.25 number~of off~the of~cuda of~its of~jobs once ones one~of on~feb operation or~choose others outofmemoryerror~out
-0.25 parameter parser pas pick preallocation precision priority proposal quarter quit ready red requested~size
-0.25 requires resource roll runtimeerror saved~model scenes sein settings sie since slurmstepd slurmstepd~error
-0.25 small~cards stat step~exc_info still stub sur~la sync target tasks tensors that there~something the~cluster
-0.25 the~context the~count the~end the~log the~manual the~minimum the~nightly the~node the~table this~as
-0.25 throughput~tokens tier today too~many too~small triage true~cuda try~decreasing txt und until upstream up~in
-0.25 used~true want warn we~do wheels when~the wiki without with~ibuilderconfig worker~pid workspace~size writes
-0.25 wrote xla_python_client_mem_fraction xpu~out yes zero или память сколько ま~す 不 么~办 二 値 全 字 小 所 显~存
-0.25 直 終 者 要 足~的 開 開~始 내 메~모 모 모~리 문 하
-0.20 access activations add adds advice alles allocate amd and~data and~gpu and~tell and~we any~more an~array
-0.20 an~illegal argument asking assert~triggered as~well attempt at~once auto autocast autotuning available~false
-0.20 avant backward~pass behaviour block bought but~it by~me canary capacty carry caught~cuda cc~failed checkpoint~is
-0.20 chrome colab compile compiler connection console cores cost could~the coverage cpus cpu~and cuda~driver cuda~out
-0.20 dans dataloader datasets day decreasing deep detected~for device~cpu diese distributed ecc~error exercise
-0.20 explain export fake faq figures~are fills find first~step flag flat forget for~launch for~tactic
-0.20 ggml_gallocr_reserve_n ggml_gallocr_reserve_n~failed gradients groups happened holds~the home how how~much
-0.20 how~the inside~the in~line is~free is~full is~gb is~never itself ja kann keeps~the kernel killed~by larger last
-0.20 learning lecture leftovers less~than let~the limits log logs~and log~no look~for low low~vram many~resources
-0.20 match matching may~not medvram meldung memory~error memory~here memory~limit memory~was memory~you messages
-0.20 message~of mio mit mixed~precision mod modelo model~needs model~to much mémoire nicht ninja ninja~build none~of
-0.20 nothing~is now~it no~longer numba não object of~detected of~the of~these of~vram ok one~card on~requested
-0.20 oomkilled opens or~lower otherwise param peak peer pictures pid~is pinned~memory pool press prima propose
-0.20 pytorch quantiledmatrix quantisation quantization ram range ran~tests rapids read reading recorded regex reicht
-0.20 remote rent reports requested~for required resources~requested result returns round row runtimeerror~resource
-0.20 sandbox second~process seen see~it selected shape shipper should~not side~assert signal simply sizes skipping
-0.20 skipping~tactic slow spill stack stands start~with step~on stop~with such tactic tactic~due takes~of template
-0.20 tests tests~in test~result than~is that~card that~failed then~the the~alert the~caching the~class the~compute
-0.20 the~desktop the~port the~raw the~traceback tile~size timeout timestamp took~the to~have to~or triggered una
-0.20 uncorrectable uncorrectable~ecc ur_result_error_out_of_device_memory uses venv venv~lib versions vram~for
-0.20 weights what whatever where~are with~no with~the wrap xla_python_client_preallocate xpu yours you~like you~ve
-0.20 zum это く で~は イ 中 么 例 做 减~小 分 办 半 合 存 存~不 实 就~是 必 我 显 用 的 看 表 请 那 가 기 나 를 메 쓰
-0.20 용 으 은 을 해
-0.15 __call__ aa aber about~mb above~gb accelerators access~was address add~the algorithm~eng alive alloc_cpu
-0.15 alloc_cpu~cpp allocate~kmg allocate~memory allocation am amount am~writing and~mib and~on answer~with
-0.15 anything~else any~other an~earlier an~exception apple arc arena_extend_strategy arithmetic array~with article
-0.15 asked asked~for as~the at~alloc_cpu at~run at~start at~step auch auf~der available~true backends batch~in
-0.15 batch~too before~we before~you beyond bias~self bis bit bitte break bring but~unallocated bytes~total bytes~xc
-0.15 by~one by~peer caching call can~allocate can~be card~the catalogue ce~que changed changed~the change~it clear
-0.15 closed~this code~cannot collection comes~from commented~on connection~reset consumer contact container contains
-0.15 contiguous contributors conv~input corpus cuda cudaerrormemoryallocation~in cudaerrormemoryallocation~out
-0.15 cuda~used cumemcreate da dataloader~workers data~bytes data~type decoding defaultcpuallocator
-0.15 defaultcpuallocator~can desk detected~oom_kill device~memory device~side dies dll dmesg documented doubles
-0.15 down~from do~the drain eight either elapsed encountered enforce~fail eng entry~function errors~in error~entry
-0.15 error~means error~on error~out error~uncorrectable eu ever exact example~org exceeds exception~is exported fail
-0.15 failing fail~at fallen fallen~off fan feb file~train finds fire fires fixed~in for form forty for~an for~gib
-0.15 for~our for~small fourth framebuffer free free~is from~gib front game gb~card gb~on generate getting
-0.15 ggml_cuda_host_malloc ggml_cuda_host_malloc~failed gi gpu_memory_utilization~when gpu_oom guard ha half~the
-0.15 hardware~limit has~no have~been have~the heap heron hit ibuilderconfig~setmemorypoollimit if~cuda img included
-0.15 including including~non inputs input~weight insufficient in~__call__ in~code in~cuda in~our in~predict in~the
-0.15 in~worker is~enough is~insufficient is~killed is~on is~possible is~your its~last it~be it~from it~is it~with
-0.15 jax~resource_exhausted job~script kb keep~the key~value kmg kmg~ib laptop large~for la~mémoire left~to less
-0.15 like~so limit~exceeded limit~is lines line~with lists~what live live~tensors llama loader log~cuda log~this loki
-0.15 looks~at looks~like look~like loom lost mail malloc managed max~batch mb~on means~that meet memory~can
-0.15 memory~failures memory~please memory~to minimum minus mixed model_lifecycle model_lifecycle~cc model~requires
-0.15 monitor mps ms much~memory much~shared native nccl~warn needs~more next~to nie noch notes~for nothing~has notice
-0.15 not~give not~in not~load not~run nov num_stages numbers~in nvidia~smi ob of of~device of~resource older one~and
-0.15 on~oct on~top on~your oom_kill oom_kill~event ops or~there otter out out_of_memory outside packages
-0.15 packages~torch paging part peaks peak~is picks plain platform po printed printed~by process~exited product
-0.15 programming prüfen ptxas ptxas~error px pytorch~cuda query quota quote raise~it random reads reboot recovery
-0.15 reduce refine refuse refused registry release~notes rendering reproduce request required~hardware requires~more
-0.15 reset~by resolution resource~shared resuming retry~failed return~conv running~on runtimeerror~dataloader
-0.15 runtimeerror~enforce run~time save saving scale scanner scheduler screenshots self~stride send served server
-0.15 setmemorypoollimit sets shape~and shared~data signal~killed six size~gb size~is size~of slice slurm sm_
-0.15 smaller~model some~of so~you speicher sprawdź start starts stays stop stopping stops stops~with storage stored
-0.15 stores stream_executor stream_executor~cuda stride strings students subject subject~re suggestions supervisor
-0.15 table~of takes~gb task~was texture text~is that~it there~is they~re the~base the~bus the~cache the~dashboard
-0.15 the~exception the~failed the~hint the~inference the~input the~loss the~numbers the~output the~rank the~regex
-0.15 the~report the~small the~step the~string the~user the~validation the~wording the~words this~pr this~the
-0.15 this~time torch~lib torch~outofmemoryerror to~know to~out to~take treats tree true~and unallocated unless
-0.15 update~the up~failed url users~on users~will uses~too verdict wants was~encountered webui weight~bias we~get
-0.15 we~give we~will what~users wheel which~of whose will~see with~torch word wsl xc xc~max
-0.15 xla_python_client_preallocate~false xlarge yolo you~know you~set you~to you~tried you~would без но う す イ~ズ
-0.15 サ~イ ズ ズ~を セ チ~サ 一 一~下 一~直 中~的 什 先 其 其~他 减~半 占~着 只 同 吗 否 够 够~用 大~き 完 度 怎
-0.15 怎~么 懂 是~一 是~否 最 理~的 申 申~请 的~报 示 終~了 置~文 装 記~事 论 话 赞 连 그 는 다 으~로 의 일 자 정 프
-0.15 한 합 합~니
-0.10 _arraymemoryerror _arraymemoryerror~unable _exceptions _exceptions~_arraymemoryerror accept accumulation against
-0.10 age algorithms allocated~is allocate~gb allocate~gpu allocators an and~batch and~later and~ready and~run and~so
-0.10 and~why and~your answers apart are~out are~there article~helpful ask~for assistant as~cuda as~device as~in as~of
-0.10 at~hand aus au~bout available avg~generation avg~prompt backend backend~out backward back~off bat batch~sizes
-0.10 been~oom before~anything behind bias billion block~sizes bout boxes builds busy bytes~down bytes~error
-0.10 bytes~originally by~insufficient cached cache~and cache~blocks cache~on cache~usage caching~allocator cake
-0.10 callable calls call~failed cap cards~with card~for card~that cc cc~can cc~xla changed~in changelog change~the
-0.10 checks ckpt class~is co columns complete~error computed conda conda~envs confirm context~and
-0.10 conv_algorithm_picker conv_algorithm_picker~cc copies cordon core~py could~do cpp~err cs
-0.10 cudaerrorlaunchoutofresources cudaerrorlaunchoutofresources~too cudamalloc~failed cuda~context cuda~failure
-0.10 cuda~outofmemoryerror cuda~reclaim cuda~to_device custom dat decoder delta demande desktop~with detach developer
-0.10 device~is diffusion docs dopo do~that draft drained driver~and driver~error driver~on drop~the dummy
-0.10 dummy~requests earlier effective either~the encountered~in enforce engine~profile engine~to enumerate
-0.10 enumerate~loader errors~outofresources errors~py error~an error~cannot error~detected error~device error~it
-0.10 error~no err~defaultcpuallocator es est~ce everyone everything~else exceed~the exceptions execute exhaustion
-0.10 exist exit~status expr expr~sum extension external~local_xla factor failed~container failed~javascript
-0.10 failed~out failed~to fails~and fails~on fall fall~back false fatal fault fb fc feature fewer~layers file~and
-0.10 file~home filter finding finished~in fired fired~up first~backward first~day first~epoch first~run fits fixes
-0.10 flush for~gb for~its for~platform found~no fragmented freeze free~the friday friend from from~it from~models
-0.10 garbage gb~or gb~so gc gc~gc generation~throughput geometry gets gib~br gib~of gib~than gigabytes git give~the
-0.10 gn good~first gpus~detected gpu~at gpu~it gpu~kv gradient~accumulation grafikspeicher graphics green gx
-0.10 has~fallen has~terminated has~the heads heap~limit heap~out here~is hires hires~fix hlo_rematerialization
-0.10 hlo_rematerialization~cc hold host_oom how~do if~there ik image~is increasing~gpu_memory_utilization info~core
-0.10 info~started initialized initialized~for initializing~the instead~of insufficient~for insufficient~shared intel
-0.10 invalid in~cumemalloc in~deep in~der in~enumerate in~file in~front in~main in~processgroupnccl in~pytorch
-0.10 in~stepid in~str is~about is~available is~called is~disabled is~fired is~nan is~no is~now is~still is~taken
-0.10 is~up it~and it~here it~takes it~would javascript javascript~heap jax~checkpoint jenkins job~is json kept~for
-0.10 know knowledge known know~how kommt kubelet kubelet~back kw labels largest latest layers layers~and layers~on
-0.10 la~taille learning~rate level~error library like~the limit~allocation limit~of limit~reducing line~such links
-0.10 lists loading~checkpoint loading~weights load~with local_xla local_xla~xla lock login log~ends log~if longer
-0.10 losses loss~is lote mac machines macos matched match~on may~help md meaning meant memory~killed memory~shm
-0.10 memory~space memory~the memory~use memory~used memory~what mensaje mention message~with mib~of million minute
-0.10 mlp mo model model~is model~py more~memory more~system most move moves mxnet nada nccl~timeout need~not norm
-0.10 normal_vram not~exist not~help not~memory not~what now~and no~available no~change no~such num_stages~may
-0.10 off~restarting often of~all of~bytes of~pinned of~shared older~than oneapi one~was only~reduced on~cuda on~gb
-0.10 on~linux on~one on~our on~small on~this on~windows oom~kill oom~killed optimiser originally or~num_stages or~the
-0.10 other~process our~nightly outofresources outofresources~out outputs out~to overlap over~the owns packages~numba
-0.10 pages~are page~that page~the paging~file pairs partition passed~failed past paste pasted pdf peaks~at peft
-0.10 per~process pickle pipe pipelines plat platform~team policy pool~has pool~size portal possible~that posted
-0.10 preallocates prefix pressure previous print processes~on process~is process~on process~python programs
-0.10 prompt~throughput pulled puts qu quando raise~your ram~not rare ratio reader readme read~the really reasons
-0.10 recently reclaim reduced reduced~to reducing~block reference regexp region release rematerialization repo reqs
-0.10 reqs~gpu request~that reserved~is resolved resource_exhausted~ran resourceexhaustederror~out resource~exhausted
-0.10 rest restarting~failed restart~the restoring retried returned role rss runner~process running~reqs
-0.10 runtime~errors rusty safetensors same~gpu same~here saves saw say~how say~that say~what say~which scenario
-0.10 seconds section seeing see~also see~what segments server~process service~cc service~gpu service~service
-0.10 setting~pytorch_cuda_alloc_conf several sh share~one sheet~for shm shuffle shutdown signal~bus signature
-0.10 simplify simulation size_t sized sizes~or size~and size~in size~to slide slow~but small~for snapshot snippet
-0.10 socket soft something~like sooner sooner~or space~vmem sparrow spec stable~diffusion stack~trace staff standard
-0.10 standard~error state~to stepid stepid~some step~tasks step~the story str streams study succeeded such~as sum~by
-0.10 support svc system~memory tab taille takes~the take~the taking targets tasks~have task~out te tell~me ten
-0.10 tensorflow~stream_executor tensors~are tensors~from tessera texttt textures~and text~for that~can
-0.10 that~dataloader that~does that~nobody that~of that~time them~to these the~cards the~compiler the~current
-0.10 the~environment the~error the~example the~following the~graphics the~limit the~lines the~list the~module
-0.10 the~most the~order the~out the~paging the~parser the~platform the~profile the~ram the~red the~request the~right
-0.10 the~same the~scheduler the~shared the~slice the~source the~system the~text the~top the~trainer the~usual
-0.10 the~weights this~article this~on this~one thus tile times title title~cuda title~gpu to_device tokens~avg
-0.10 tokens~running tool too~large too~long top~of torch~torch total to~and to~change to~find to~gib to~host
-0.10 to~insufficient to~normal_vram to~raise to~roll to~runs to~say to~send to~write tp tr trace translate trial
-0.10 turn~on twenty typical unexpected~bus until~it upgrade uploaded upper usa usable usar used~gb usual vendor
-0.10 version~is vk_error_out_of_device_memory vllm~no vmem vmm void walk warning~backoff was~this ways weight well~as
-0.10 we~want what~happens what~this when~initializing when~it while~it who~holds why~not why~the will will~not
-0.10 with~dummy with~less with~memory with~vllm worker~this would~have wraps writing~the xla yet your~own your~shared
-0.10 you~asked you~call you~may you~will あ~る い~る え か~ら が が~あ が~出 く~だ こ~の こ~れ さ~い し ず だ~さ
-0.10 て~く に~し の~例 ま み も る~こ る~の を ス テ ド ル ロ ー~ド 三 不~下 也 习 于 什~么 他 体 何 出~现 加 化
-0.10 原~文 参 句 哪 块 型~大 外 多 太~多 如~果 始 学~习 容 対 差 己 往 很 思 或~者 推 推~荐 放 文 文~件 有 有~其
-0.10 有~别 果 查 标 次~の 残 注 深 激 激~活 片 现~的 用~完 相 着 碎 碎~片 终 结~果 置 群 自~己 荐 見 见~报 见~问 計
-0.10 記 読 読~み 设~置 象 这~一 进~程 连~续 遇 都~没 错~原 附 需 面 다~른 다~음 른 면 사~용 설 약 음 이~고 체
-0.05 _execution_engine _execution_engine~run_backward _k_m _k_m~gguf _utils about~it about~the accumulate~gradients
-0.05 across actions activations~and activity actor actors actors~killed added adding address~the add~up agreed alerts
-0.05 algo alike allocate~bytes allocate~gib allocation~fails allocation~on allowed~gb almost alphafold
-0.05 already~allocated already~present alter and~allocated and~asked and~cuda and~go and~goes and~if and~nothing
-0.05 and~only and~raise and~see and~start and~tensors announce anon~rss another~process answered anybody anyone~know
-0.05 an~allocation an~example an~igpu an~issue an~out appendix april arbeitsspeicher are~free are~you artifact
-0.05 asks~for assert assertions as~an as~before at~batch at~gib at~most at~node at~pytorch at~that au avail
-0.05 available~cpu available~gib available~mb avec awq bad_alloc badges based~on batch_size~in batch~or batch~that
-0.05 been~allocated begin begin~with beispiel belegt belongs below~gib below~the bench best~fit beta be~enough be~had
-0.05 be~ignored be~read be~set bfc bfcarena blender~cycles blocks~back blocks~try block~that bool both~the bottom
-0.05 branch bronze bronze~badges browser btw bucket budget built~with but~is but~the but~this buy by bytes~allocated
-0.05 bytes~by bytes~in bytes~is bytes~on byte~size by~allocator by~cause by~gpu by~itself by~rematerialization
-0.05 by~this cached~blocks cache~memory cache~of cache~size calcul calls~into call~socket call~torch can~reduce
-0.05 can~see capacity~of cap~the cards~of card~and card~at card~br card~so card~was card~will catch catches~torch
-0.05 caught~collective caused~by causes cc~nccl cc~please cc~workers cells cgroup change classify clean close~other
-0.05 close~the coalescing codes~of code~cuda code~is commented comments compared compilation compiler~xla complete
-0.05 compute~apps connect containers content continue~with copyright core~_exceptions correct cosa counts covered
-0.05 crashed~due create~cuda creating~shared ctrl cuda_driver cuda_driver~cc cuda_visible_devices
-0.05 cudaerrormemoryallocation~is cuda~amp cuda~cuda_driver cuda~gib cudnn~is cumemalloc cumemalloc~device_pointer
-0.05 cumemalloc~results currently daemon data~with days~ago dcgm ddp dear decode~tiled decreasing~batch default~of
-0.05 delete~the dem den dense deploy deployment description~the detail device device_map device_pointer
-0.05 device_pointer~size device~error device~has device~oom device~out device~request dev~shm de~la de~mémoire
-0.05 die~meldung differ difference difference~between differently digest directory distributed~ncclutils
-0.05 distributed~run div dl documentation~on does does~anyone done~in don~have double download do~need driver~api
-0.05 driver~refused driver~version drops~the due~to duplicate each~process edited effect effective~batch empty
-0.05 empty~the enable~device ended engineer engine~is environ environment~variable envs erroroutofdevicememory
-0.05 errors~on error~codes error~core error~failed error~gn error~gpu error~messages error~model error~task
-0.05 error~that error~unexpected esta estimate estimated evaluation every~second exam example~of exceeds~the
-0.05 exceptions~outofmemoryerror exclusive exclusive~mode exemple exhausted exit exit~codes expandable
-0.05 expandable_segments expandable~segments expect extend external~library failed~jobs failed~or failure~out figure
-0.05 file files~older file~or filled final finder finder~will finished~batch first~issue first~line fitting fit~into
-0.05 fit~with fix~cuda flash~attn flavour float fmt fn follow forgot format former forward~pass for~all for~days
-0.05 for~each for~gpu for~requested fp~int freed_by_count freed_by_count~the frees free~device free~including
-0.05 frequent frequently fresh from~step full~log full~run games gap gb~should gb~use gb~was gb~which gb~with gb~の
-0.05 generic gib~and gib~are gib~bytes gib~that gigabyte gio give~up goes goes~on golden go~for gpu~cannot
-0.05 gpu~compute gpu~gb gpu~gpu gpu~has gpu~on gpu~the gpu~vram gpu~was gpu~の gpu~メ gpu~显 gradient grande
-0.05 graphics~card graph~for grep grep~for group groß grpc guest guild half~of half~precision halving handler handles
-0.05 happy happy~to hasn has~its haven have~no have~not hbm heap~space helpful helpful~yes hints hip~hip his hits
-0.05 hold~the hook host~oom ib id~ip id~where ignore il import improve~this increase~mem increasing infer inference
-0.05 info~gpu info~kv_cache_utils info~text_generation_launcher init inner install install~the instruct
-0.05 insufficient~to in~all in~bytes in~cuda_error_out_of_memory in~default in~gb in~help in~job in~llama in~loop
-0.05 in~memory in~queue in~seconds in~some in~step in~text io ip~id ip~over is~any is~at is~for is~given is~harmless
-0.05 is~lost is~none is~passed is~printed is~raised is~shown is~slow is~started is~to is~using it~by it~comes
-0.05 it~could it~has it~looks it~shows it~so it~stops it~that it~up java~heap java~lang job~and job~ends job~killed
-0.05 kb~anon keep kernels kernel~launch killed~due killed~process killed~this killer knows kubectl kv_cache_utils
-0.05 kv_cache_utils~py lang lang~outofmemoryerror last_traceback last~br last~time latency latent latter launched
-0.05 la~carte la~memoria leak~of leave let let~us library~call lib~site likely like~this like~to limit~in limit~on
-0.05 lines~that lines~with line~and line~is line~that linux llama_model_loader llama_model_loader~loaded llama~runner
-0.05 loaded~in loaded~meta local~memory logger logging log~all log~description log~how log~jax log~shipper log~title
-0.05 log~was long~prompts looks~for lowering~max_num_seqs lower~batch lowvram low~on main making malloc~or man
-0.05 manager manual many~layers map_location mapping mapping~of mar max_bin max_num_seqs~or max~model may~exceed
-0.05 may~fail may~have may~stop may~use mb~available mb~device measured meets mein memoria~de memoryerror~unable
-0.05 memory~after memory~and memory~by memory~cgroup memory~during memory~exhausted memory~exhaustion memory~goes
-0.05 memory~guide memory~is memory~issue memory~message memory~not memory~occurred memory~oom memory~or
-0.05 memory~pressure memory~segment memory~怎 merely message~is message~such meta metadata meta~data me~with misc
-0.05 misc~shmutils ml~platform models~on model~len model~loaded model~or momentum more mossy most~frequent
-0.05 most~recently moved~to mps~backend must~not myself my~script mémoire~du named namespace name~of name~the naming
-0.05 ncclsystemerror ncclsystemerror~system nearly~always need~more neighbours newest new~gpu nice nine nit
-0.05 nobody~has node_manager node_manager~cc node~id node~ip node~running notes nothing~to not~be not~go not~know
-0.05 no~device no~error no~single no~the ns num_workers numba~cuda numpy~core nvrm nvrm~xid oct oder office offload
-0.05 of~free of~gpu of~it of~job of~lines of~mib of~oom of~ray of~total of~what ohne omp_num_threads
-0.05 omp_num_threads~environment onboarding once~per one one~is one~large one~line one~message one~on one~or
-0.05 one~piece one~that only~if only~when onnx~runtime on~an on~and on~apr on~br on~by on~cards on~disk on~each
-0.05 on~every on~friday on~mac on~memory on~rank on~shared ooms oom~error oom~killer oom~on oom~workers opened~on
-0.05 opening open~ticket operation~timeout operation~to operator operators optim optimized~to ordinal orphan
-0.05 or~external or~gpu_memory_utilization or~more or~pick other~programs other~reasons outofmemory
-0.05 outofmemoryerror~as outofmemoryerror~java outofmemoryerror~task outofmemoryerror~xpu output~of outside~the
-0.05 packing paddle~out paddle~resourceexhaustederror page~https pairs~and panel par parallel parent partly pass
-0.05 patch pci~gpu peak~memory pending per perfect performance period per~card per~parameter pessoal physical
-0.05 pick~smaller place platform~cuda please~add points port possibly post pourquoi preempted prefix~cache present~on
-0.05 pressure~oom price private~pool priya probe problems processors process~using production progress project
-0.05 prompts provided provider proxy pull put~on pytest pytest~raises python~site python~total pytorch_cuda_alloc_
-0.05 pytorch_cuda_alloc_conf~expandable_segments pytorch~で py~gpu py~setting que questions question~about que~la
-0.05 raised~by raises raise~the ran ran~all rate rather~than raylet~node_manager ray~exceptions ray~killed
-0.05 reading~the ready~to reasons~at reason~for rec recently~scheduled recognises recommended records reduce~memory
-0.05 reduce~the refiner refuses regular related~to released rematerialization~only remedies report reporter
-0.05 request~mb request~related require reserved~and reserved~in residues resource_exhausted
-0.05 resourceexhaustederror~oom results results~in return~variable revert reviewed reviewer re~compile rid rid~of
-0.05 right right~now right~the room~for router rss~kb rtx~gb run_backward run_backward~calls running~low running~was
-0.05 runs~on runs~there runtime~api runtime~error runtime~version run~it run~using run~with same~as sample
-0.05 sampler~with says~gb scan scene~needs scheda scheduled scheduled~task seed see~something see~that segment~dev
-0.05 servers service~initialized serving setting~omp_num_threads setting~pytorch_cuda_alloc_ set~up set~vram shall
-0.05 sharding shmutils shmutils~cc shm~nccl shouldn show shows~the shrink si side~assertions since~the sind
-0.05 single~request sit site~packages size~br size~finder size~on size~succeeded size~tokens slower smaller~batch smi
-0.05 snapshots socket~malloc somebody~else so~in so~no so~there spark spawn speaks spilling splits srv stale
-0.05 started~by stay std~bad_alloc sticky stopped~with straight studio subprocess succeeded~trying success suggest
-0.05 suites sum supported swapped swap~space switch system~call system~error sys~last_traceback table~for
-0.05 tactic~device take taken takes~about takes~minutes talk tasks~actors td teaching tells~you tell~them temporary
-0.05 tenants tensorflow~compiler tensorflow~oom term terminated~cudamalloc test~suites texture~limit text~and text~of
-0.05 text~to thanks thanks~that than~days that~all that~are that~be that~did that~fits that~matches that~need
-0.05 that~the that~this their~own then~it there~could there~was these~lines the~backend the~backward the~batch
-0.05 the~best the~block the~bottom the~builder the~call the~cell the~channel the~code the~console the~difference
-0.05 the~exit the~failing the~failure the~feature the~figure the~figures the~form the~former the~game the~gap
-0.05 the~graph the~job the~kv the~latest the~latter the~layers the~learning the~loader the~models the~other the~peak
-0.05 the~process the~queue the~render the~reserved the~retry the~scene the~script the~service the~share the~single
-0.05 the~size the~sum the~supervisor the~topic the~two the~vae the~vllm the~wheel the~wiki thing think~it this~br
-0.05 this~channel this~helpful this~might this~operation this~order this~page this~worker those threshold~of throws
-0.05 tickets tiene timed timed~out times~the time~it time~limit time~period title~how tm tmp tomasz too~high topic~of
-0.05 torch_use_cuda_dsa torch_use_cuda_dsa~to torch~utils total~used total~vm touched to~address to~complete
-0.05 to~cumemalloc to~do to~enable to~end to~fit to~fix to~keep to~look to~other to~problem traces traffic train~on
-0.05 train~py tries triton~runtime troubleshooting trtexec trt~tactic trust try~again try~increasing try~lowering
-0.05 try~setting tsl tue turn turn~it two~of ty type~reason unchanged understanding under~the unexpected
-0.05 unhandled~system unit~test un~message up upcast upgrading up~and up~sampler usage~threshold used~to users~of
-0.05 uses~the use~available use~below use~tactic using~batch utils~data vae~decode valueerror value~pairs
-0.05 variable~_execution_engine variable~for var~jenkins verbose verified visible vivid vm~kb vocabulary von
-0.05 vram~state vram~total vs warming warming~up warn~error was~gb was~left was~running was~the was~too watch
-0.05 watchdog~caught ways~to we~don we~look what~an what~each wheels~for whenever when~allocating when~an
-0.05 when~request when~warming where~the which~bytes which~exceeds which~free while~creating who~has who~is why~is
-0.05 wieder wiki~page will~continue will~do will~get winerror winerror~the wins within without~the with~an with~br
-0.05 with~coalescing with~exit with~freed_by_count with~full with~gb with~gpu with~key with~medvram with~mib with~one
-0.05 with~our with~pytest with~size with~this with~torch_use_cuda_dsa with~your wording~of work workers~are
-0.05 workers~crashed workers~tasks workflow workload work~is work~with worse worth would~like wrap~the write~to ws
-0.05 xid~pci xla~stream_executor xpu~xpu yaml years~ago yes~no you~open you~say you~think меня い い~う い~と う~と
-0.05 え~る か こ さ さ~く し~ょ す~る た~め っ~た つ と と~い と~き ど に~は の~は の~ま の~よ の~メ ま~と ま~ま ょ
-0.05 ょ~う よ よ~う れ~ま れ~る を~使 を~小 を~確 ア カ~ー シ~ュ タ デ デ~ル バ~ッ フ プ プ~ロ モ~デ ル~の ロ~ー
-0.05 一~行 上 不~到 义 了~一 了~可 事 们 任 会 会~这 你 使~っ 例~如 便 信 信~息 修~复 值 入~力 共 决 処 列 别~人
-0.05 别~的 前 力 効 卡~内 原 发 可~能 右 合~精 同~一 含 含~义 型 增 大~一 失~敗 好 存~用 学 容~量 对~照 小~batch
-0.05 小~さ 就 就~会 左 左~右 常 常~用 序 度~学 度~检 度~累 张~卡 当 录 得 息 意 或~推 手 找 护 按 接 推~理 提~示 收
-0.05 放~不 敗 数 数~字 新 显~卡 有~効 本~太 条 查~看 标~题 样~本 梯 梯~度 检~查 次~送 比 求 泄 泄~漏 活 深~度 混
-0.05 混~合 版 率 现~cuda 理~时 留 疑 的~cuda 的~大 的~提 的~样 的~模 的~进 直~接 看~看 確 確~保 示~例 种 积 程~占 空
-0.05 空~き 空~闲 答 累 累~积 続 练~或 维 维~护 缓 缓~存 翻 老 能~是 自~动 表~示 被 要~多 要~求 計~算 設 語 論 计~算
-0.05 记 设 评 说 请~问 超 载 过~大 这~样 进 配 释 释~放 里 量~一 错~内 闲 验 高 默 默~认 려 로~줄 류 세 스 아 오~류
-0.05 전 제 주 줄 줄~이 지 크 크~기 할
+0.05 ab about about~gib about~memory accelerate accelerate~utils acceleration accepted accepted~answer accumulate
+0.05 accumulation~steps accuracy activation activation~checkpointing active adafactor add~repor
+0.05 add~report_tensor_allocations_upon_oom advance affected after~it alert algorithm~this alguien alguém alle alloc
+0.05 allocated~gb allocated~mib allocated~so allocate~buffer allocate~mb allocate~out allocate~request allocating~mib
+0.05 allocations~gib allocation~badalloc allocation~of allocator~gpu_ allowed~gib all~available all~is alone~are
+0.05 already~searched amp and~an and~are and~available and~can and~checked and~cupy and~file and~get and~its and~keep
+0.05 and~my and~no and~take and~when another~gpu answering any~hint an~existing an~gb an~idea an~instance an~oom
+0.05 an~paddle apply~node approved apr are~fine are~in are~no are~on are~too assertion assertion~failed async~bytes
+0.05 as~they as~you attached attention attention~cache at~first at~fragmentation at~iteration at~least at~line at~of
+0.05 authors available~qualifiers available~when avx backbone badalloc badalloc~exception batch_size_per_card
+0.05 batchsize batch~and batch~engine batch~some because~the become been before~start before~submitting before~the
+0.05 believe below~might best~convolution better between~the be~allocated be~closed be~incorrect be~ready bigger~one
+0.05 bigger~scenes bigger~than big~for bin binary binary~is bin~gib bin~kib bios bits bitsandbytes black blame ble
+0.05 blocks bool~onnxruntime branches branches~or broke bucketing buffer~for building~the builds~commits bus~id
+0.05 but~doing but~in but~no but~with bytes~from bytes~limit by~github by~not by~setting cache~could cache~is
+0.05 callback called calling~cublascreate calloc calloc~bytes calm can~answer can~the can~we capability capacity~gib
+0.05 capacty~of capture~consider capture~cuda capturing capturing~cudagraphs cards~are card~memory card~please
+0.05 card~too cast catch~it caused~the cc~created cc~op_requires cc~resource cc~sum cc~this cfg~sampler_name chain
+0.05 checked~the checkpoint checkpointing checkpointing~on check~and check~failure check~whether child~failed chunk
+0.05 chunks~in chunks~mib classes cleaning~up clip code~in collect come~back comfyui~execution command~buffer
+0.05 command~is command~line common_ksampler common_ksampler~model communicator compile~by complex compute~capability
+0.05 com~ollama concat configs connected consequences consequences~if consider~passing context context~is conv
+0.05 conversation convert convolution convolution~algorithm conv~conv conv~node core core~platform corner corporation
+0.05 could~you counter cp cpu_feature_guard cpu_feature_guard~cc created~device created~on cross cross~attention csrc
+0.05 ctx cu cu_stream_non_blocking cuando cublas_status_alloc_failed cublas_status_alloc_failed~when cublascreate
+0.05 cublascreate~handle cuda_launch_blocking cuda_malloc_async cuda_malloc_async~will cudagraph cudagraphs
+0.05 cudagraphs~for cudagraph~capture cudasuccess cuda~bytes cuda~calloc cuda~cu cuda~device cuda~for cuda~function
+0.05 cuda~graph cuda~or cur custre custream custream~error cut cv danke dass date dd debugging debugging~consider
+0.05 deck decoding~this decrease~the decreasing~max_model_len deepspeed delete description~of details details~nccl
+0.05 detect dev devices device~allocation device~br device~cuda_error_out_of_memory device~dtype device~job
+0.05 device~name device~nvidia device~ordinal device~was did~the dies~in diffusers~models diffusion~model
+0.05 diffusion~webui dim direct direct_io direct_io~false disable~torch distribute distribute~load docker
+0.05 does~anybody does~nvidia doing~this do~about do~with driver~the dry dry~run ds dtype~if dtype~torch durch
+0.05 during~cudagraph during~getbesttactic during~processing during~timereformat each~has each~mpi each~time edit
+0.05 efficient efficient~way elementwise else else~none el~modelo emptied enable enabled~n_copies encountered~an
+0.05 ended~after ends~in ends~the enforce~eager enginecore enginecore_dp enginecore_dp~pid engine~br engine~core
+0.05 engine~from engine~py enter entraînement env~lib epochs error~at error~br error~could error~during error~engine
+0.05 error~fields error~loading error~occurs error~source error~text_generation_launcher error~warmup error~when et
+0.05 ethereum eval_accumulation_steps events every~piece every~single exactly exceed exception~set
+0.05 exception~traceback executable executable~batch executed executed~in execute~in executing execution~error
+0.05 execution~py existing~issue existing~issues exist~models exiting~due exit~code expandable_segments~true
+0.05 experience external~org_tensorflow fa failed~at failed~for failed~on failed~with fails~in failure failure~br
+0.05 failure~stack faiss faiss~gpu falling falling~back fatal~operator feedback~and fields~message files files~are
+0.05 file~app file~opt file~tools file~users file~usr file~workspace fill~the find~out fine~but fit~use flags
+0.05 flash~attention fold following~exception forums for~and for~any for~debugging for~decoding for~one for~relevant
+0.05 for~self for~shard for~simplicity for~that for~tokens for~traceback for~your found~reached found~vulkan
+0.05 four~times fp~fp fp~kv fraction~static fragmentation~maybe frames~from framework~op_kernel free_all_blocks
+0.05 free~according from~child from~device from~last from~our functional~py function~alloc further fusion gable
+0.05 gathered gb~are gb~each gb~gb gb~it gb~memory gb~of gb~per gb~tried general~and generation generation~not
+0.05 generator getbesttactic getbesttactic~unnamed get~cuda gfx ggml_backend_cuda_buffer_type_alloc_buffer
+0.05 ggml_backend_cuda_buffer_type_alloc_buffer~allocating ggml_metal_graph_compute ggml_metal_graph_compute~command
+0.05 ggml_vulkan~found ggml~cuda gh gib~allocated gib~already gib~at gib~client gib~current gib~max gib~other
+0.05 gib~rounded gib~tried gives~me giving glm goes~up got~the go~away go~on go~through go~up gpt gpu_device
+0.05 gpu_device~cc gpus~in gpus~to gpu~by gpu~cuda gpu~device gpu~gib gpu~gpu_device gpu~in gpu~increases gpu~light
+0.05 gpu~loading gpu~models gpu~nvidia gpu~out gracias graph~execution graph~failed graph~of great gres gres~gpu grid
+0.05 growing grpo gtx~with guess gui hand handbook handout hangs hard has has~been has~it has~more has~one
+0.05 has~removed has~total hat have~an have~gb have~happened have~searched have~to have~two have~you hay heavy helped
+0.05 helps here~on here~with hidden hilft history hit~an hi~all honest host~skipping hours how~large hpc hung hunyuan
+0.05 id~compute if~is_floating_point if~out if~reserved if~that if~this if~yes igpu~and improve include include~these
+0.05 increase increases increases~the increase~performance inference_mode inference~with information info~fields
+0.05 info~source info~this info~train info~using inlet instance internal~frames interpolate in~advance in~allocate
+0.05 in~allocator in~an in~bf in~capture in~cluster in~custre in~decorator in~epoch in~general in~interpolate in~its
+0.05 in~jupyter in~kv in~loader in~python in~range in~single in~thread in~tiles in~your ipex is_complex
+0.05 is_complex~else is_floating_point is_floating_point~else is_floating_point~or isn~available issues issue~and
+0.05 issue~for is~already is~an is~cuda is~from is~gone is~large is~memory is~ollama is~optimized is~over is~probably
+0.05 is~smaller is~something is~there is~written its~internal it~about it~again it~can it~does it~for it~gb it~go
+0.05 it~means it~prints it~ran it~seems it~should it~still it~then it~too it~usually it~went it~when ivory jan
+0.05 jax_traceback_filtering jax_traceback_filtering~off jax~has jetson~nano jobid joined jolly journalctl jul
+0.05 juniper juniper~opened keeping kept~in kernel~of kestrel keys kfloat kfloat~batch kib~client kill killed~it
+0.05 kills~the ksampler kubernetes lack lack~of large~try last~one layer~elementwise layer~to lead~to leak~in left~it
+0.05 left~on libraries lib~ollama lib~python lib~rs light lighter light~cache limit~the line~of linked listed
+0.05 llama_load_model_from_file llama_load_model_from_file~failed llama_new_context_with_model~pipeline
+0.05 llm_load_tensors~offloaded load_model~failed loaded~models loader~workers loading~error loading~llama
+0.05 loading~the load~over load~sdxl load~the log~do log~exit log~from log~hint log~in log~it log~on log~oom log~out
+0.05 log~output log~please log~same log~that log~when log~with longest los loss lower lsf ma machine~with mac~mini
+0.05 main~exiting make~sure manual~cast mask matmul max_input_length max_input_length~max_prefill_tokens
+0.05 max_model_len max_model_len~when max_prefill_tokens max_total_tokens max~seq maybe~the may~lead may~see
+0.05 mb~memory median meeting memory~available memory~br memory~device memory~efficient memory~fragmentation
+0.05 memory~growth memory~mps memory~pool memory~problem memory~relion memory~resource_exhausted memory~see
+0.05 memory~than memory~utilization memory~when mem~fraction message~and message~server message~summary
+0.05 message~waiting method~of method~warmup metric me~one me~the me~too mib~allocated mib~free mib~in mig~slices
+0.05 mine~is miniconda mint missing modeling modeling_utils modeling_utils~py models~and models~yolov model~and
+0.05 model~br model~from model~loading model~loads model~max model~root model~seed model~var model~weight model~will
+0.05 modified more~on mory move~the mr msg~error msg~new much~is much~vram multiple multiple~gpus my~training même
+0.05 n_copies nach~dem name~and name~nvidia nb nccl_buffsize ncclunhandledcudaerror ncclunhandledcudaerror~call
+0.05 nccl~info nccl~version needs~about needs~less nemo network never~appears new~issue nn~functional nn~modules
+0.05 node~that non_blocking none~non_blocking nor notebook~is note~the nothing~was not~allocate not~come not~find
+0.05 not~found not~get not~static not~to not~using no~branches no~crash no~executable no~half no~memory no~space npu
+0.05 number~is nvcc nvidia~corporation nvidia~geforce obtiens occurs occurs~during october odes odes~py off~by of~and
+0.05 of~br of~every of~feedback of~mb of~one of~other of~ours of~pytorch of~training of~two of~video of~which of~you
+0.05 oh ollama~blobs ollama~llama ollama~llama_load_model_from_file ollama~models once~and one~gpu one~node one~rank
+0.05 one~tensor only~mb only~that on~bigger on~dec on~device on~its on~jan on~nov on~sep on~single on~thursday on~to
+0.05 oom~at oom~the op_kernel op_kernel~cc op_requires op_requires~failed opencv open~the operator~conv optimized
+0.05 option org_tensorflow org_tensorflow~tensorflow orin ort or~decreasing or~is_complex or~pull or~smaller or~start
+0.05 or~switching other~processes ought ought~to our~documentation our~own outofmemoryerror~allocation out~the
+0.05 over~multiple packages~accelerate paddlepaddle~on paddle~memory page~on paper parallelism~enabled parameters
+0.05 params parquet parsing parts part~of passing~cuda_launch_blocking password password~length pass~and path pci
+0.05 pci~bus peak~usage per~request phone photos pid pid~error pid~info piece~of pip planned
+0.05 platform~cpu_feature_guard please~decrease please~don please~help please~run please~stop plenty plot plus
+0.05 pod~trainer pointer por~qué predict preferences preset primary private~pools process processgroupnccl
+0.05 processgroupnccl~cpp processing~allocation process~it process~out profiling program~py progress~bar
+0.05 prompt~executed properties pro~gb pytorch_cuda_alloc_conf pytorch~and pytorch~but py~capturing py~in py~lib
+0.05 py~loading py~valueerror qualifiers qualifiers~see quickly raise~valueerror rank~cuda rank~failed rank~in
+0.05 rank~is rank~ncclunhandledcudaerror rank~running rank~traceback rather reached reached~zero read~every read~it
+0.05 received~sigquit receiving recent~builds reducing refresh regards regression reject relevant~issues relevant~log
+0.05 rematerialisation removed~its rendered~viewport render~fails repeats repor report_tensor_allocations_upon_oom
+0.05 report_tensor_allocations_upon_oom~to repository requested~by requested~to request~for request~with res
+0.05 reset~the resourceexhaustederror resourceexhaustederror~graph resources response restarting~the rest~is rest~of
+0.05 resume retries retry~with returned~while return~common_ksampler return~to review rien rl rmm rollout root
+0.05 root~ollama roughly rs~server rtx~pci rtx~ti runner~execute running~conv running~in runtime_error
+0.05 runtimeerror~error runtimeerror~no runtime~and runtime~out run~into same~thing same~with sampler sampler_name
+0.05 sampler_name~scheduler sampling saturday says~and says~cuda says~it says~what scenes~are scenes~through sched
+0.05 scheduler~hit scheduler~positive sched~go score screen sdxl searched~for searched~the second~epoch seed~steps
+0.05 see~all see~the seg segment segmentation~fault self~attention sender sent seqs server~stops serves serve~at
+0.05 set_memory_growth setting~up set~jax_traceback_filtering set~subdivisions sgl shaders shards shard~to shorter
+0.05 short~test shutting shutting~down sign~up sigquit sigquit~from simplicity simplicity~jax simply~too single~gpu
+0.05 size~found size~per skipped skipping~download skip~to small~scenes smi~and smi~says solve solver someone
+0.05 something something~else something~went sorry~if sorry~something sorted source source~sched so~far space~left
+0.05 speed splitting src~lib srun srun~error stacktrace stacktrace~below stages stand start~paddlepaddle state~batch
+0.05 state~metrics static status~code std~runtime_error steht steps steps~cfg step~and still~alive stops~after
+0.05 stop~them store stream~stderr subject~job submitting submitting~new successfully sure~you swap sweep switching
+0.05 switching~to sys systemerror systemerror~fatal system~is system~ram tag tags tail~of take~it take~your
+0.05 task~device tell tells tell~the temp temporaries tensorflow~binary tensorrt~llm tensor~cores tensor~is
+0.05 tensor~with terminated~error tested testing text_generation_client~router text_generation_launcher
+0.05 text_generation_launcher~webserver tgi that~caused that~has that~may that~one that~was that~xla them~or then~in
+0.05 there~any these~changes the~answer the~api the~bug the~cause the~checkpoint the~child the~ci the~command the~dag
+0.05 the~day the~dev the~draft the~errors the~existing the~fix the~flag the~framework the~handler the~kernel
+0.05 the~large the~least the~load the~long the~merge the~morning the~ones the~only the~owner the~paper the~picture
+0.05 the~pod the~pool the~problem the~readme the~reason the~rendered the~repository the~resolution the~rest the~rtx
+0.05 the~runner the~sample the~smaller the~stacktrace the~terminal the~three the~training the~very the~vram the~way
+0.05 the~weekend the~whole the~window think~the thistle this~and this~does this~isn this~question this~tensorflow
+0.05 this~week thousand thread threshold through~zluda thx tiled~vae tiles timereformat timestamp~level title~of todo
+0.05 together tomorrow took~gb tools tools~program too~low torch~autograd torch~float tot total~capacty total~vram
+0.05 tot~alloc to~be to~blame to~build to~distribute to~eager to~finish to~gb to~go to~include to~increase to~model
+0.05 to~open to~read to~requested to~serve to~set to~smaller to~start to~train to~unexpected to~work tp~scheduler
+0.05 traceback~of traceback~oom train_step train_step~state trainer~py train~with transformers trials trick tried~the
+0.05 tries~to true~direct_io true~or true~to try~to turns two~different two~things type~float ubuntu ui~with uma
+0.05 unexpected~consequences unhandled unnamed unnamed~layer unused updated upscale up~model up~verlet up~with
+0.05 used_memory used~memory use~gib use~in use~process use~to using~enable using~gpu using~network usr usr~local
+0.05 usually utc utils utils~memory vae validate valueerror~to variable variables variable~tf_gpu_allocator var~lib
+0.05 ver verlet verlet~run very~same vgg viewer viewport~never views viola vit vllm~valueerror vol vous vram~used
+0.05 vulkan~devices waitnotificationfn wait~for walltime wandb wanted~to warmup warmup~encountered warmup~generation
+0.05 warmup~max_input_length warmup~text_generation_client warning warning~get was was~asked was~fine was~it was~kept
+0.05 was~not was~ok was~on was~submitted wav way~is webserver~crashed weekly weeks~ago weights~in weights~of
+0.05 weights~took weight~dtype werden were~not we~read wgpu what~am what~did what~else what~get what~is what~it
+0.05 what~tried what~your when~executing when~run whether~there which~gib which~gpu which~is which~may which~mib
+0.05 while~loading whoever why~does with~and with~another with~batch_size with~bigger with~each with~mb with~non
+0.05 with~out with~status with~that worked~before worked~with workers worker~py would~do would~you wrapped wrong~with
+0.05 wry xformers xgboost xlaruntimeerror~traceback xla~tsl xla~will xorg yes~please yolov~kfloat young your~batch
+0.05 your~card your~data your~input you~already you~don you~find you~see you~turn you~use zluda zombie как сообщение
+0.05 あ い~て い~ま き き~は こ~と じ す~が せ そ た た~ら だ ち っ っ~て で~の で~止 な~り に の の~で ば ま~し
+0.05 ま~り ら~に れ~て れ~ば を~か キ サ ジ~ョ ス~ト セ~ー チ チ~を ッ~セ メ メ~ッ メ~モ メ~ン モ モ~リ ョ ョ~ブ リ
+0.05 ン~ト ー~メ 一~个 一~样 一~次 一~点 一~般 上~跑 下~面 不~够 不~行 两 两~张 中~间 代 以 佬 使~用 修 入 内~存 再
+0.05 出 剩 办~法 占 参~数 台 名 吧 和 四 图~片 均 基 変 大~佬 大~小 失 如 実 对 少 就~报 就~挂 己~的 平 平~台 并
+0.05 开~始 引 循 您 想 成~就 打~开 批~量 持 挂~了 指~点 换 教 整~理 时~报 昇 昇~腾 是~显 時 更 最~後 期 机~器 权~重
+0.05 架 样 样~的 框~架 止~ま 没~有 清 满 点 然 現 理 生~成 画 画~像 発 的~是 的~显 的~问 看~到 确 確~認 第~个 第~二
+0.05 篇 约 腾 腾~上 般 补 認 计 议 证 误 起~動 跑~了 跑~到 输~入 返 还~有 这~里 通 错~误 问 集 题 题~描 验~证 감
+0.05 감~사 고 까 단 델 되 드 모~델 버 보 분 비 사~합 세~요 습 습~니 어 예 오 요 있 죽 하~세 했 확~인
+0.10 _bfc about~cuda about~this above~for according according~to account accounts~on activation~peak ada add~comment
+0.10 afterwards after~that after~throwing air~gb allocated allocated~by allocated~for allocated~tensors
+0.10 allocations~mb allocation~failed allocation~gib all~loaded all~models always amber amount~of analysis and~after
+0.10 and~all and~got and~leave and~memory and~now and~of and~report and~still and~there and~use and~with another~tab
+0.10 antes any~implementation an~error an~option are~not are~still arguments around asked~years assuming
+0.10 assuming~engine async as~far as~many attach attempting attempting~to at~tokens auf autograd automatic
+0.10 available~memory available~vram avoid~fragmentation bad badly bar~is batches batch~it be beforehand behavior
+0.10 beim bei~mir benchmark be~used big bigger~card bigger~gpu bin~total blob blobs~sha body br broken buffer~failed
+0.10 buffer~of builder~api building~engine build~on built~by but~not by~new by~op called~after call~so can cannot~be
+0.10 can~do can~it can~try card~with cases cc~allocator cc~bin cedar chair chose chunks~chunks chunks~kib
+0.10 classification cleaning cli click client client~requested client~src closes cnn code~and code~returned coffee
+0.10 colleague come~to command common_runtime~gpu computecosts computecosts~error config~file confused
+0.10 consider~decreasing content~is context~for context~with copy~of could cpp~computecosts cpp~unhandled crashed
+0.10 create~execution creating~server critical crop csrc~distributed cuda_error_out_of_memory cudadrv~driver
+0.10 cuda~empty_cache cuda~failed cudnn current dead decreasing~gpu_memory_utilization deepseek developers
+0.10 device~cuda device~cudamalloc dict diffusers disabled dismiss dismiss~alert dist distinct
+0.10 distributed~processgroupnccl dist~packages document documents doesn do~have driver~py dropped du dumped dusky
+0.10 dynamic dès each~step each~with ed editor eleven em ema ended~in engine~built engine~failed engine~version
+0.10 entries errors_impl errors~were error~creating error~cublas_status_alloc_failed error~cuda error~llama error~not
+0.10 error~occurred error~unable err~mem every~step examples exception~content exception~during excerpt
+0.10 execution~context executor exhausted~oom exiting expectation experimental external~xla face failed failed~cuda
+0.10 failed~resource_exhausted fails far far~as faster~whisper feedback file~assuming fin fine~tune finish followed
+0.10 foreignnode for~batch for~chunks for~current for~memory for~node for~some for~stream for~them found~in fp fr
+0.10 framework~errors_impl freed free~of free~process function function~failed fused gateway gb~br gb~free gb~used
+0.10 gb~で geforce geforce~gtx gets~through gets~to ggml gguf gib~in gib~non_torch_memory gib~pytorch gigs ging
+0.10 goes~through got~an go~down go~to gp gpu_mem_limit gpu_memory_utilization~or gpu_~_bfc gpu~node gpu~or
+0.10 gpu~rendering gradient~checkpointing gromacs gtx~super gtx~ti guide had~been had~no harbor has~not have hazel
+0.10 here~for here~the hint how~can how~many huge hybrid if if~the images~in implementation implementation~for
+0.10 improve~the incorrect index info~engine info~worker initialization initialize inside installation instance~of
+0.10 instead internal internal~failed into~it in~another in~available in~bin in~br in~convert in~eager in~float in~fp
+0.10 in~function in~gpu in~place in~run in~sample in~that in~with issues~and is~above is~built is~created is~done
+0.10 is~empty is~gib is~heavy is~just is~known is~nearly is~nothing is~only is~set is~the is~what is~with items
+0.10 itself~is its~memory it~happens it~it it~on it~only it~please it~to it~trains it~will it~works jaxlib
+0.10 jaxlib~xla_extension jetson~orin jo jobs~on job~of jupyter~kernel já kept kernel~image kib~allocated kib~in
+0.10 kills knob koboldcpp label~fusion lantern late lax lax~map leaks leave~the leaving~this len less~memory
+0.10 level~info li lib lief like~that little~memory llama_kv_cache_update_impl llama_kv_cache_update_impl~failed
+0.10 llama_model_load llama_model_load~error llm~info ll~occasionally lm~studio load_model load_tensors~loading
+0.10 load_tensors~offloaded loads~the load~all localhost~replica local~lib logged logits log~before log~could log~is
+0.10 log~runtimeerror log~so log~there log~torch looked lots lots~of lowered lower~resolution lỗi machine~is make
+0.10 makes~it master max_len max_memory max_split_size_mb max~approx max~memory max~tokens may~node mb~max mean
+0.10 medium mem memo memory~allocating memory~allocation memory~but memory~fraction memory~it memory~mb memory~out
+0.10 memory~py memory~reserved memory~takes memory~usage mem~types mesh method mib~is mib~rounded mib~used might~be
+0.10 mind miner minibatchsize mir mistral mmap models~blobs model~in model~tensors modules~module module~py mon
+0.10 months morning mpi mpi~rank mps~allocated msg much~for much~gpu nach nd need~to new new~builder new~model
+0.10 nicht~mehr node~foreignnode node~name node~train non_torch_memory non_torch_memory~takes non~zero noticed
+0.10 not~always now no~kernel no~problem no~that numa occasionally occasionally~send offloading~output of~context
+0.10 of~gb of~my of~pipeline of~ram of~your ollama~llama_model_load ollama~time one~go one~the one~with
+0.10 onnxruntime~gpu on~all on~another on~aug on~both on~gtx on~how on~machine on~may on~my on~node on~private on~two
+0.10 oom~in oom~unloading operating operating~system optimizer optimizer~cpp optimizer~step op~conv org or~set
+0.10 or~window other~allocations our~terms output~layer out~in package paged page~file panicked panicked~at passed
+0.10 passed~tests passing patches per_device_train_batch_size place~of please~check possible~solutions
+0.10 preallocated~temp prediction present probably proc process~has pull~requests python~dist python~framework
+0.10 pytorch~activation py~model question~is que~je quick quite raised~from rank~the rays rd rebooted rebuild record
+0.10 recover recover~from refer refer~to refresh~your relevant relion reload reload~to remember removed render
+0.10 renders replica~task requested~in reserve reserved~for resident resolution~max resourceexhaustederror~see
+0.10 returned~entries rocm root~cause rounded rounded~to router~client runs~out runtimeerror~mps runtimeerror~not
+0.10 run~of run~on rx~gb rx~xt same~problem same~script same~time scrypt sd searched sec second see~if seit self sep
+0.10 separate serve server~internal service~hlo_rematerialization session~dismiss session~you setting
+0.10 setting~pytorch_hip_alloc_conf set~by set~it sha shapes shard should~be should~go shows show~the sign signed~in
+0.10 signed~out since~yesterday sits situation smi~showed solo solutions sometimes somewhere speaker sprint
+0.10 srv~load_model stacks started startup statement state~dict step~with stopped~at stops~in style submitted suite
+0.10 summary~info suppose switched~accounts tab~or takes~gib take~gib take~while task~exited tell~us temp~allocation
+0.10 tensorflow~python tensors~this terminating tests~failed tests~passed text_generation_client textures
+0.10 text~encoder tf thank thank~you than~what than~your that~much that~there that~we there there~an the~blender
+0.10 the~cli the~default the~encoder the~frame the~full the~index the~issue the~logs the~moment the~notebook
+0.10 the~nvidia the~on the~pipeline the~recent the~result the~run the~situation the~start the~time the~ui the~value
+0.10 the~worker things~to think this~comes this~error this~in this~message throwing throwing~an thrown time~level
+0.10 today~on torch_npu torch~csrc torch~cu torch~nn total~capacity total~chunks tower to~device to~display
+0.10 to~initialize to~it to~make to~one to~our to~refresh to~this trace~returned tracker trainer~main trainworker
+0.10 trainworker~pid transfer try~smaller two~boxes two~cards two~crashes types ui um understand unhandled~cuda units
+0.10 unloading~all up~as up~for usage~bytes use used~by used~mb used~up user~guide use~it use~kib use~lower
+0.10 usually~means ut validation value~but van vary version~and version~found very viewport viewport~render virtual
+0.10 voice vram~in vram~is wait wan wanted warm warm~up warning~warning was~printed was~used watchdog week
+0.10 weights~alone weights~from weights~take went~from were~encountered we~can we~ll we~need what~to what~we what~you
+0.10 when~start whether while~mmap whisper~large whole width will~fit will~improve window~reload without~trouble
+0.10 with~code with~cpu with~model with~several with~two with~vulkan won workaround worker~cc works~with wrapper
+0.10 xla_extension xla_extension~xlaruntimeerror xla~label xla~xla ya yarrow years~months your~session you~for
+0.10 you~have you~might you~post you~should you~signed you~switched zero~status zu то あ~り う~か お お~り せ~ん
+0.10 だ~け て~い て~お で~し で~す で~落 な に~す に~変 の~学 ま~せ り~ま ろ を~に ん エ~ポ ク ッ ッ~ク ポ ポ~ッ
+0.10 一~半 介 代~码 倍 关 写 写~法 到 到~第 割 单~卡 卡~是 原~因 又 可 启~动 因 在~用 変~更 天 如~下 子 定 工 已 希
+0.10 希~望 帮 建~议 情 成 我~这 打 投 挂 指 提 改~成 昨 月 月~日 本 本~文 来 求~助 环 用~的 由 码 确~认 管 管~理
+0.10 系~统 练~到 练~时 统 缩 网 解 試 試~し 试~试 谢 输 还~剩 还~是 速 错 问~题 间 页 것 까~요 네 네~요 는~데 니~다
+0.10 데 도 라 배~치 사 상 어~요 에 올 입 입~니 장 치 학
+0.15 _bfc~op _bfc~ran abort above~exception acc account~related agree~to air alloc_tensor_range
+0.15 alloc_tensor_range~failed allocated~gib allocate~br allocating allocating~bytes allocations allocations~may
+0.15 allocation~info allowed~memory and~every and~privacy and~pytorch_cuda_alloc_conf and~try and~type
+0.15 another~exception any~way an~assert append application approx asr as~it as~one automatically bar batch batch~of
+0.15 batch~prefill beetle before bei between~and be~created be~done bf bfc_allocator bfc_allocator~cc but~these by~an
+0.15 by~clicking by~hand by~user bị caffe call~to can~one can~use capture cause~system chainer check checked
+0.15 chunked~prefill chunks clicking clicking~sign code~internal collective~operation come come~from comfy comfyui
+0.15 commits common_init_from_params common_init_from_params~failed community computer concurrency copied copy
+0.15 could~be crash crashes~today created created~from create~llama creating cuda_error_out_of_memory~out cudadrv
+0.15 cuda~cudadrv cuda~graphs cuh cupy cycles~device cycles~gpu dag dec decode deleted describe~the description
+0.15 detector device~not device~would dgx did~not disable~upper docs~say docs~stable does~the down~with do~it dump
+0.15 duration during~the eager~mode eats emails engine~could entrenar env ep error~job error~using eval~bug
+0.15 every~time exceed~allowed exception~another exception~occurred exists exited failed~exit falls~back fern field
+0.15 fields filters filters~size find~any fine first~of fit~in float~on forum for~another for~details for~free
+0.15 for~github for~kv for~possible for~validation for~you found fraction free~gib free~memory from~network
+0.15 functional gave~up gb~ram gb~vram gemma general ggml_vulkan~device gib~reserved github~you given~back global
+0.15 going google go~msg gpu_ gpu_memory_utilization gpu~with graph growth gt halved handle~prefill handling
+0.15 handling~of he healthy heute holding how~to https~github https~pytorch idea if~you ilse image~size incident
+0.15 info~model_runner input~output input~size instance_group instances int intern internal~error intern~cycles in~my
+0.15 in~torch in~train is isn~enough issue~on is~it is~more item it~doesn it~ll it~may it~says it~what job~has
+0.15 job~localhost journal jun jupyter kib large last~week layer~filters la~gpu learn leaving left~for length lengths
+0.15 limit~for limit~set lines~of list~of little llama_new_context_with_model llama~context llama~server
+0.15 llm_load_tensors localhost logits~on log~error log~traceback looked~at looking look~into loss~item luck macbook
+0.15 main~error makes~no make~it management~and management~https matlab max_split_size_mb~to may mdrun means~the
+0.15 memory~allocations memory~lower memory~tried memory~trying message~for me~it mib~on might mixtral mmap~true mode
+0.15 model_runner model_runner~py modelo~de model~fit model~unable modules moment months~ago moved mx my~gtx my~own
+0.15 nano~gb ne nearly neighbour neural never night non nothing~else not~the no~card no~luck null nvidia~rtx occurred
+0.15 offloaded offloaded~layers off~to of~memory of~mine of~service of~that one~request on~any on~it on~jun on~ti
+0.15 oom~when opened~this optix org~docs ours outofmemoryerror~traceback out~of packed patterns pebble percent phase
+0.15 picture pid~ip pme pools pool~use posting ppo preallocated privacy privacy~statement processes processing
+0.15 proposed protein put pytorch_hip_alloc_conf pytorch_mps_high_watermark_ratio~to pytorch~if pytorch~limit
+0.15 pytorch~org quality quiet raise~runtimeerror ran~out ray related~emails remat rendered rendering~documentation
+0.15 repeated reproduce~the rerun reserved~by reserved~memory restarts room rows rs run running~out running~the
+0.15 runoptions runoptions~for same~process saved second~one seems~to see~https send~you seq~len service~and session
+0.15 setting~max_split_size_mb sglang shift showed shows~mib signed size~input skip smaller~number smallest smi~shows
+0.15 smoke some so~close so~not so~the speech spelling stable start~the statement~we steam steps~to structure studies
+0.15 subdivisions successfully~but sum~total supplied supplied~memory supported~by sure survives system~failure tail
+0.15 teacher terminate terminate~called terms terms~of test test~summary text~was thanks~for there~are these~errors
+0.15 they~are the~box the~br the~config the~container the~cycles the~logits the~maximum the~model the~noise
+0.15 the~second the~sequence the~tail the~test the~title the~tutorial things this~can this~expected this~is this~line
+0.15 this~morning tiling time~and titan token tokens~you topic total~of tout to~br to~comment to~decrease
+0.15 to~runoptions to~self to~use training~with trainnetwork tried trouble trying~to ts tune typed umber unset
+0.15 updated~successfully user~supplied use~chunks use~pytorch_mps_high_watermark_ratio values value~in
+0.15 virtual~memory vision vllm vocab waiting was~updated weekend weeks what~should win with with~error with~my
+0.15 working would~exceed xla~service your~job you~account you~agree you~can you~need you~try zeros ça до い~た い~で
+0.15 し~い し~た た~こ ち~ま ら エ~ラ サ~ー バ ラ ラ~ー ー~バ 个~epoch 之 候 停 动 動 单 号 号~卡 各~位 告 器 夜
+0.15 失~败 室 待 後 微~调 我~的 据 描 描~述 数~据 文~档 时~候 是~不 望 机 档 止 正 的~时 第 系 经 落 落~ち 识 调
+0.15 谢~谢 败 运 运~行 还 述 都 里~的 重 녕 녕~하 니 돌~리 러 로~그 배 수 시 안~녕 어~제 었 에~러 인 재
+0.20 aborted after~some after~the agree all allocate~compute all~of and~it and~shared an~image apply atoms because
+0.20 before~it before~that bert blobs bug~report ca caller carte cc~execution cette cfg changes~nothing check~the
+0.20 chunked chunks~gib collective comes~up commit common_runtime~bfc_allocator compiled core~dumped course cpu~it
+0.20 create~context cudf dataset debug decrease~max denoise describe det de~gb did~you different display
+0.20 during~handling embed endpoint engine error~message esto eval even~with example exception execution~of features
+0.20 fell finetune fix for~more frame from~to gb~at gb~is gb~the gib~free gib~gpu gib~memory gib~the github~com gmx
+0.20 gmx~mdrun gone gpus gpu~is gpu~oom happens~add hashcat hint~if host~memory html https~docs id impact infra
+0.20 in~execute in~forward is~in is~ok is~reserved is~so is~that iter iterations it~goes it~runs it~was job job~on
+0.20 join kaggle lab layers~to left load_tensors load_tensors~offloading loading log~of log~to mais mark may~cause
+0.20 memory~left memory~on mi model~weights model~with module mortem mp my~card ngl nn not~need no~more nvidia~driver
+0.20 off offloading offloading~repeating of~allocated of~in of~replica okay ollama~panic only~gb on~gpu on~job
+0.20 oom~happens op orin~nano or~is or~so other paddlepaddle particles passe pattern pc pin pjrt
+0.20 pjrt_stream_executor_client pjrt_stream_executor_client~cc pjrt~pjrt_stream_executor_client placa please~set pod
+0.20 point pool~is post~mortem prefill~tokens python pytorch_mps_high_watermark_ratio raylet recording repeating
+0.20 repeating~layers replicas replica~failed reply restarting rolled rules sdpa see~list series server~error
+0.20 set_per_process_memory_fraction shared~host short should~do should~have size~failed slices split st starting~the
+0.20 stuck task tensors~when tesla they the~above the~allocated the~demo the~gib the~gpu the~loop the~others
+0.20 the~smallest the~vision though thought ticket tiny tips too~little too~much to~your un unallocated~if update
+0.20 utilization value well went~to were what~does what~went when~oom while~running with~cuda with~smaller worked
+0.20 written xla~pjrt you~do всем всем~привет привет し~て の~エ エ ー 之~后 作 像 务 助 各 后 問 問~題 微 志 批
+0.20 日~志 服 服~务 检 正~常 每 测 第~一 练 络 网~络 行 训 训~练 过 退 退~出 題 같 돌 서 실 에~서 작 학~습
+0.25 aborted~core accounts agent alloca allocatable allocate~cuda allocation~summary all~the already~on and~gib
+0.25 as~soon audio avoid away batch~size blender box came camera chapter chạy common_runtime compute~buffers config
+0.25 core~common_runtime could~not counted crashes create customer default~rank depth device~with disk doc eager
+0.25 en~el est everything failures faster fewer file~src first~call first~one free~gpu gan gestern get~the gib~is
+0.25 gib~on github~sign gives grad graphs has~gb has~gib input in~one in~use is~fine is~one is~this iteration
+0.25 jax~errors job~failed last~lines leak ll loads load~model main~loop main~panicked make~the maps mas memory~for
+0.25 mib~gpu mindspore mini model~of my nothing not~set no~idea old only~in on~github on~host on~with opencl
+0.25 outofmemoryerror~cuda paddleocr panic panic~unable parallelism passes pattern~cuda pipeline~parallelism queue
+0.25 qwen raised rank replica resnet runner rx same~box script see~documentation segmentation sequence service
+0.25 should~the slicing smaller soon~as so~is so~it starting stderr summary~follows survive system tensorflow~core
+0.25 there~way the~engine the~gpus the~machine the~main thread~main tokens took to~ask to~avoid to~cuda to~disable
+0.25 to~gpu to~handle to~lower to~see trains triton try tts turned unable unable~to unet up~to waiting~for war way~to
+0.25 went~down went~well what~can when~running why wird workstation works~on written~by yolov your~account you~are
+0.25 почему て り 个 可~以 启 图 开 报 日 生 编 안 중
+0.30 allocated~memory allocate~mib arch at~the bien bigger bs build by~pytorch calling che cuda~buffer
+0.30 current~allocation cycles depth~maps does~this down~to dr each each~of embedding enough~memory er error~code
+0.30 error~in evening exited~with fell~over fft floor flux~dev force forward for~me for~this gb hi if~your isso issue
+0.30 job~ended les line~in llm lm loading~model lora management maybe memory~management memory~try metashape min
+0.30 monday na net note nx of~course of~gib onnxruntime on~the perhaps prefill problem py~line radeon related
+0.30 reported~by rig rule same samples samples~per says seq set~to sign~in sin soon sorry~for thanks~lot the~build
+0.30 the~card time told to~cpu to~load to~reproduce used~the using vulkan when xt xtx your~gpu you~want época 了 卡
+0.30 复 改 起
+0.35 and~then app attempts backtrace back~to buffer call~last can~take card~is compute di died disable documentation
+0.35 enabled en~la error follows fragmentation~see get~this go gtx~gb handle happens image isn jetson just loaded
+0.35 loop lot maximum may~be memory~gib memory~in memory~of me~on models ocr of~size open opt overflow per~gpu
+0.35 requests retrying set solved src super switched the~old to~create traceback traceback~most var volume while
+0.35 whisper with~it worker yesterday 回 时
+0.40 at bug chat comes comment con didn documentation~for dtype execution flux gave gig github got hello in~to mine
+0.40 most~recent node notebook quadro recent~call reported restart see seems su summary termina terminal the~gb three
+0.40 trying ultra used window you
+0.45 after al already bo but com decrease during err gpu~and machine mistake not not~enough resource_exhausted~out
+0.45 runs th them the~new training two use~of went~through по
+0.50 action days encoder epoch flax following frames ho load on py recent stream through treino way your вот 跑
+0.55 back batch~is both did even https noise os somebody sorry the~third tutorial version
+0.60 ai cause de enough expected here pipeline re running за
+0.65 default had minutes restarted rtx train works
+0.70 it third
+0.75 down get should ti
+0.80 so
+1.10 went
+1.30 gtx
+1.50 me
""",
    "near": r"""
-1.45 errno
-1.40 oom
-1.30 finished
-1.10 gib
-1.05 saved
-1.00 txt
-0.95 creating exc_info
-0.80 hbm long no pipeline
-0.75 cudnn errors if mem ms true
-0.70 cpu for killed notes start tests type
-0.65 author epoch log memory retrying slice
-0.60 assert best commit demo queued test want who
-0.55 cards debug format info job kind llama_kv_cache_unified output pt raise request runtimeerror sec skipped
-0.55 val_loss yaml
-0.50 br grep label messages name there xla
-0.45 accuracy amp class config configs date dir global_step import kb ok pull reason reinitialize scratch the weights
-0.45 you
-0.40 allocate are chosen const data detected device ecc end example from garbage_collection_threshold
-0.40 gemm_fusion_autotuner gpu group img kv limits llama_new_context_with_model mean msgstr nan of report saving
-0.40 sheet simulated slurmstepd swap tail tex title tok trtexec val vram
-0.35 autotuning benchmark bytes cases changed channel classify completed created cuda_error_launch_out_of_resources
-0.35 cudaerrormemoryallocation dataloader device_memory ep fake fewer gpu_device gpus gx hiperroroutofmemory infer
-0.35 install kernel la loader logging loop match max_model_len max_split_size_mb message msg need nm nodes null
-0.35 num_ooms passed plan platform running shapes speech strings supervisor supported unit
-0.30 _check_cuda_python_error after alert app assistant attempt be before capability commands component context
-0.30 cublas_status_alloc_failed cuda_visible_devices cudnn_status_not_supported deploy done else eng etc events exc
-0.30 exported generation gpu_oom guild invalid io json known lgtm local login medvram merged mig mon nb
-0.30 num_alloc_retries only oom_kill oomkilled over parse per pytorch_cuda_alloc_conf quit render restored return rmm
-0.30 score so sort space str string take text thu timeout troubleshooting uid var verdict writing
-0.25 af algorithm allocating alphafold apple as ask asked attention black body bot call cannot card collected
-0.25 compiling coverage cpp cudamalloc diff do doc empty_cache ended exhausted explain faq fatal feb fired fits fixed
-0.25 fri generated half information item kill let limit llama local_rank loom maximum mbs meta metadata model mx
-0.25 needs nothing object open outofmemory pluggy pth py quota reached reading red registers requests requirements
-0.25 results returns rootdir rss runner save sdpa search sh stdout step stop struct sudo sw taken tenant tensors than
-0.25 topic url userwarning window with without write xformers xid yes
-0.20 ac acc activations allocator also anon apply argument backends badge begin block_n buffer builds bump bus caught
-0.20 changelog checkpointing comments common_runtime compiled concurrency constraint corpus ctc cuda_dnn cudaerror_t
-0.20 define defined deps dice div drill ds each empty enforce env estimate eval exceeded expandable_segments export
-0.20 exports far final fleet ft generate get golden guard hards has head index jest js keyerror kmg ksameasrequested
-0.20 labels lang language launcher lesson license linear lines log_dist look lower lvl map marked mb md metal method
-0.20 mit mm mps native ncclunhandledcudaerror notebooks num_stages offload_optimizer options path pinned pool pr
-0.20 prngkey profile pytorch_mps_high_watermark_ratio quadro reference registry removed residues resource response
-0.20 retcode rg sample samples sent serving sim small snapshot step_ success sxm tcp test_other_errors_pass_through
-0.20 timestamp too tp train_step tried triggered trt under use used utf value was what why wiki yi yolo zeros
-0.15 ad added and arena_extend_strategy args assertionerror awq base_model being block_k block_m bye cancelled
-0.15 captured causes cell_type changes checkpoint checkpoints ckpt cluster connection consumed contained content
-0.15 conv_algorithm_picker copy corp cuda_error_out_of_memory cudaapierror cudageterrorstring cudnn_conv_algo_search
-0.15 cupy de deviceerror diagnostics disk dmesg docs does dropped dunlin epochs erroroutofdevicememory est etl
-0.15 execution_count exited expr feat fi first five fixes fusions gable gc gn good handler helm heron hits illegal
-0.15 inference initialized instead insufficient items kestrel level linux local_xla localhost lustre many maxrss mi
-0.15 missing mlx names new not np ns num_warps numba oomd opened_zipfile operation oserror out_of_memory panels panic
-0.15 parameters patch patterns pending petrel physical pip pipeline_tag place pos predict problems processing project
-0.15 pub pytorch_hip_alloc_conf qps questions raw read related reports reqmem requested reserved retry routes rst
-0.15 runbook scripts section sharded showerror since site size skip slow span sprint static std sum symptom synthetic
-0.15 systemd target targets tb team tessera test_parse testclassify threads timeseries to tomasz took train_loss try
-0.15 uncorrectable ur_result_error_out_of_device_memory vae val_accuracy valid variable verbatim wanted watch
-0.15 watchdog were wrote ws xla_python_client_preallocate xml yolov 小 度 法
-0.10 __init__ ab abort acceptance access activation activity address agent all api_server article attn_implementation
-0.10 attr avail average avg bb bf big bool building cache calls case category change classifier classname clear
-0.10 closing cmd compact compile compiler components contains control count counter create criterion css cublascreate
-0.10 cuda_memory_manager cudamemgetinfo cudnn_status_alloc_failed cumemalloc_v dc dcgm_fi_dev_fb_used debian decision
-0.10 def defaults del dependencies describe device_oom diag diffusion directory display_name domain driver dtype
-0.10 eager effective elastic encode encoding es eth event everything expect fallen fault faults field fieldconfig
-0.10 fixtures flash_attention_ floor fn fwd gateway get_default_memory_pool
-0.10 ggml_backend_cuda_buffer_type_alloc_buffer gold gpu_helpers grad_norm gradient_checkpointing grid had halve
-0.10 halving heading height helps highlights hint hip history host hpp idle images in increase inputs ipynb issues
-0.10 january jobid joined jonas killer lab largest launch legendformat lm_head load_tensors low lr lunar maintenance
-0.10 math max_seq_length max_tokens median medium memory_stats might model_runner network new_token_ratio nf numbers
-0.10 nvrm obj oct office oncall once one onnx oom_count oom_score_adj outofdevicememory owner pack parts paste pci
-0.10 persistent pgtables pinned_memory_manager placeholder plus po pp pressure pretrain previous prod properties
-0.10 pytest ran random ranks reactions reclaim rejected remedy repeated req resolution retract retracted_reqs retries
-0.10 reviewed round row sacct safetensors scavenge sched schema schemaversion seconds seen segmentation setting shmem
-0.10 slide slot sm_ socket split_k status stderr stepid still succeed sweep tensorrt testcase testsuite testsuites
-0.10 textarea they to_string tpu train trainable trainer types unspecified upgrade urchin usage user vm volume wait
-0.10 wall wandb wav wed week when wide width workspace written xla_python_client_mem_fraction zu
-0.05 __call__ _load_pretrained_model _utils accepted accumulation activate ada adam ago allowed allreduce
-0.05 alternatives ansible answered arc arrays artifact assert_eq attn attributes autocast backoff bad bad_alloc bare
-0.05 barrier between bfc bfloat bit block boot branch break bucket budget bug builder caching call_count calm capable
-0.05 cd cell cf ch charset checklist cheers chip ck ckpt_ clip codes collective comm compat completely completions
-0.05 confluence constraint_memcg containers contents copied copyof count_over_time crates criteria csrc cublas
-0.05 cuda_error_launch_failed cuda_error_no_device cuda_error_not_initialized cuda_memory_resource cudadrv
-0.05 cudagetlasterror cudamallocasync cudasuccess cudf current_context customer cut dashboard day debugging
-0.05 defaultcpuallocator deletions deprecated depth derive desk deviceoutofmemory devices dict dies direct display
-0.05 dlasram doctype download drop dropdown dry du due during dynamic edit ef elapsed element embedder endgroup entry
-0.05 enum epilog eq errorf evaluation except exercise exitcode exiting expect_that fa family fb fc fd feature ff
-0.05 filename filenotfounderror files filetags flag flash float fmt footer forcausallm formatter fp free frequently
-0.05 gauge gave get_memory_info gi glossary goes gpu_executor gpu_mem gpu_mem_limit gpu_memory gpu_memory_utilization
-0.05 gpu_model_runner gpu_nodes gpuerror gpuwatch grad gradient_accumulation_steps gradient_checkpointing_enable grpc
-0.05 guide gw happens hardware hassubstr have hazel health heap help helpful high hints holds home host_oom hostname
-0.05 hours how href ib ignore ignored im impl include insertions instruct interface interval is_oom isinstance
-0.05 iterations keys kv_cache_utils larger latency le leave libcudart lists load_in_ loaded logger loki make malloc
-0.05 markdown matches max_input_tokens max_memory_allocated max_new_tokens max_num_seqs meaning means memcpy
-0.05 memory_reserved memoryerror merci merge mesh metric micro mira mock mod model_id modeling_utils month more mr mt
-0.05 mu multi multiline mut never num_shard number nvidia on_oom oom_text oomguard optimizer optype otter package
-0.05 packing paged_adamw_ parquet parser parsers partialeq performance picked play pods points pre preflight present
-0.05 printed printf priya proc processes property public pycuda qa quantization queue quick quiet quillnet range
-0.05 rank_ rb readme real recap recompute reduce ref regex register release requires rescued reset reshape
-0.05 resourceexhausted responses restarting retryable review role room rs run_id samplingparams sbin scenarios
-0.05 scheduled schemas scope sdxl se_gpu_pjrt_client selftest sending seq_len seqnum series set set_limit shards
-0.05 shared should shows shrink side_effect signal signature signatures sigterm smaller smoke snapshots solutions
-0.05 sources spare spill srun state story strict subject successful support switch synopsis sys td temperature
-0.05 tensor_parallel test_guard that thcstorage third_party thiserror throughput throw times tiny toc toml train_wall
-0.05 translation triage trying tts tue tuesday typeinfo uint un unexpected unexpectedly unreachable unsigned up
-0.05 updated usize utilization uvicorn v_num val_dice validate validation validations valueerror values vector
-0.05 versionchanged vision vit vk_error_out_of_device_memory vllm volumes vs warnings weekly while whl within wording
-0.05 worknccl world world_size wrong xpu yet zero_grad 半 原 因 用 碎 精
+0.05 __inference_train_function_ __main__ __version__ _call_impl _call_tf_sessionrun _check_ctypes_error _contextlib
+0.05 _cuda_deserialize _initialize_kv_caches _k _lib _load _malloc _nn _session _src _try_malloc _zn aa accelerator
+0.05 actions actor_id adamw additional alertname alignment alloc_tensor_range allocatememory allocaterawinternal
+0.05 allocations any anyone apache apiversion apps arch arena asr attempting attic attn_weights aug auto
+0.05 automatically avoid axolotl badalloc batches bc below bert beta bfcarena binary blas ble both bst bsz buf
+0.05 bufferassignment buffers bvh byref byte bytesize ca cached callback called cap capi capturing cdist cells
+0.05 chainer channels char check_call check_error cl_mem_object_allocation_failure clone closed cls collect cols
+0.05 concat concurrent conda connected console constant conv create_graph cron cross_entropy cs cudadevice
+0.05 cudaexecutionprovider d_ dark_cuda dataset datasets dd deck decorate_context deep deepspeed
+0.05 default_restore_location delta desktop detect detector device_put did died difference diffusers dilation dim
+0.05 disabled dp_rank dumped duration eb embedding embeddings en encoder enforce_eager engine_args enginecore environ
+0.05 eps errors_impl eval_metric examples exceptions executed execution_block_cb executor_base exp external faiss
+0.05 falling faster_whisper fe features fedora feed_dict feeds fetch fetch_list fields filter find finish flash_attn
+0.05 flash_causal_lm flux fname follow force forum forward_call fps fraction from_engine_args from_pretrained fsdp
+0.05 full fun gather gcc general generate_token generating ggml_cuda_force_mmq ggml_init_cublas ggml_vulkan
+0.05 githubusercontent gpt gptq gpu_hist gpu_id gpu_options graphics green gres gt gz has_subgraph head_dim healthz
+0.05 hires hist huggingface hx imperative inf inferencesession init_memory_pool inner inner_training_loop inp inside
+0.05 instance_group interpolate ipc ipex ipykernel_launcher is_complex is_floating_point isn jit jnp june jvp keep
+0.05 kept kernelspec key_states kind_gpu kofi ksampler kubernetes largestfreeblock last_hidden_state latent
+0.05 latent_image lbm lc ldm learning libxgboost lightning likes live llama_init_from_model llama_model_load
+0.05 llama_model_load_from_file_impl llamarunner llm_load_print_meta lmdeploy load_state_dict local_tsl location lock
+0.05 logged lol longest lumen ma macos makefile managed managers map_location mark master max_batch_prefill_tokens
+0.05 max_input_length max_seq_len max_total_tokens mean_ memorypool mempoolsize metrics mhz micro_batch mistralai
+0.05 mixed mlp mode model_executor model_lifecycle model_path model_type monitor monkeypatch months mqllmengine
+0.05 mxgetlasterror mxneterror n_batch n_ctx_per_seq n_layer_dense_lead n_seq_max nas navi nchw ndarray ne nemo
+0.05 newbie nfs no_grad non_blocking notebook nov nu nuc num_workers obs october ollama_context_length
+0.05 ollama_keep_alive ollama_llama_server ollama_max_loaded_models onnxruntime_src onnxruntimeerror openai opencv
+0.05 operating ops optim optimization optshapes org_tensorflow out override pad params partitions pc peakreserved
+0.05 peft phase port port_args possible posted pre_execute_cb pred private probe process process_name processor
+0.05 provider proxy py_str pytorch qlora quant query_states raise_if_cache_size_invalid rand ray raytaskerror record
+0.05 refiner relu rendering repeat repeats replay replicas required reranker responding restore_location
+0.05 resume_from_checkpoint retro rmm_pool_size rmmrapidsretryiterator rollout router rows rules run_metadata
+0.05 run_mp_engine run_scheduler_process runs runtime_exception runtimeexception safe_cuda_api_call sat saveengine
+0.05 say says scale_factor scans script sd select sep sequential_executor serialization server_args
+0.05 set_per_process_memory_fraction setup sglang sha share short shutting side sigmoid skipping solver sparrow
+0.05 squeue st stable stablediffusion starting starting_batch_size startup state_dict states stopping stops storage
+0.05 stride strides student studio sub such suite sun swin symbol tag target_list tasksetmanager teacher temp
+0.05 tensor_parallel_size tensorview text_generation_client text_generation_router text_generation_server thank tif
+0.05 tile time timing tmp tokenizer torchvision tp_rank tracer train_data training trainnetwork trains traj
+0.05 transformer transport tree triton tuning tuple two ty type_k type_v ui uk unable unet unused updating uploading
+0.05 upscale used_gpu_memory used_memory uses util utils validation_data variant vdl_writer vendor venvs versions via
+0.05 viewlayer virtualmemorybuffer vl vmap vocab wan warming warn warp went will worked workflow wpb wrapper xgb xs
+0.05 young ze zip µs 片
+0.10 _alloc _apply _attempt_allocation _c _conv_forward _dummy_sampler_run _no _state according actor add amdgpu
+0.10 architecture arguments artifacts assets atoms attachments attn_mask autograd await axes axis ba back backend
+0.10 batch begin_example bench bfc_arena bflops bge bits bitsandbytes box caffe calcul can cat cb ccsrc chunks ci
+0.10 classes cli coder collecting comfy comfyui complex concat_op convert could cp cpu_mapped critical
+0.10 cu_stream_non_blocking cuda_host cuda_stream_ cudaallocator cumemcreate curr_region_allocation_bytes_
+0.10 custreamcreate daemon darknet data_format ddr den details dims disp distill edited el emb enable end_example
+0.10 enough eog er every execute existing exits exllamav ffff fftn flags flow fold fr fra freq_base freq_scale func
+0.10 function functional gb gen geometry get_output_data gfx ggml_cuda_init git google gpu_rendering gpu_worker
+0.10 gpudevicemanager gpuid gs handle harbor hash heads held hidden_states hpc ids ilse impact including initialize
+0.10 input_data_all int intern iteration ivory jax jpg jupyter keras latest layers library llama_model_loader
+0.10 llm_engine lm loadmodel loads losses macbook machine manual mask max max_length max_prefill_tokens
+0.10 maybe_live_out memgetinfo memory_allocated memory_limit_ mindspore mine mini model_name_or_path moe moin morning
+0.10 my na namespace newest ng ngl node none note now nproc_per_node numpy offload ollama ollama_num_parallel
+0.10 onnxruntime_pybind ooms op_name order output_data output_ui paddle pages parallel parameter partial pass pbtxt
+0.10 perf persistence plain pow preds prefetch problem profiling ptr pwr pyx re recover replica rerank resnet
+0.10 resources response_ restart retain_graph return_tensors reward rm runbooks runners s_ scala
+0.10 scaled_dot_product_attention scheduler sd_hijack_optimizations se sed seed sentence serve sgl shard shm silver
+0.10 similar single singledevicememorypool sleep slurm sorted source source_file source_line spark
+0.10 split_cross_attention_forward sqrt sr srt stat stem steps systemerror tasks terminating threshold through tid
+0.10 tiles tiling tm tokens torch total_region_allocated_bytes_ trainworker tritonbackend_modelinstanceinitialize
+0.10 ultra uncorr unset upscaler us utc view virtual vk vmm vol volatile vulkan we words wsl xc xl xtx xx yml 境
+0.15 _device _k_m actual allocatable allocateimpl anaconda api application apr archive async backtrace base bins
+0.15 blender blobs build built but callbacks candle caused cfg chapter clock command community condition container
+0.15 cuarray cuda_driver currently cv dask decoder denoise device_id discussions dist docker documentation down enc
+0.15 encountered ends enginecore_dp envs err executing execution executor fairseq_cli fan forums gemma ggml_assert
+0.15 gguf gin got image initializing into ip is iter jolly length libmxnet llama_kv_cache_init load_model
+0.15 logicaldeviceconfiguration lora macro main maxallocsize mem_get_info memory_limit microsoft min minibatchsize
+0.15 mistral mixtral models mp nccl nettle non num_updates old op_kernel op_requires operator ort other our
+0.15 output_type padding paged particles ppl ppo prefill print processed prop radv relion repeating reporter
+0.15 reproduction res reserve_size restarted ryzen scale scan scene scores secs seg seq seqs
+0.15 set_logical_device_configuration settings severity sigabrt size_t softmax spec stats successfully summary takes
+0.15 text_generation_launcher tf th to_device token total_gpu_memory train_inner transform translate ubuntu uma ups
+0.15 usr vec win xt zero
+0.20 ____ again amd answers assertion available backward badger bd bugs cargo chain crop ctx cuda cycles dear dt
+0.20 dt_float ed expansion expected farm faster fern fit forkpoolworker ggml_gallocr_reserve_n ghz global go gpuarray
+0.20 hi html init issue jaxlib join jul key kib lan left len lib llm_load_tensors logs mainprocess matmul
+0.20 max_batch_size memusagechange miniconda mo modules nnet noheader num numallocs offloaded offloading os
+0.20 output_dir partition phi posts program rank raven raylet rec recent recon reply session shape shell stage
+0.20 stream_executor system tgi thanks tiled total train_ds transcribe tune viola warning webui wps www xla_extension
+0.20 xlaruntimeerror
+0.25 _bfc aborted at backbone bonjour brisk bs common complete current dec devicebuffer embed fails failure fairseq
+0.25 fft fine frame game ggml glad goroutine gpu_ intel inuse ipython julia jun laptop layer list lo lunch maxinuse
+0.25 mcu me member minutes mossy mxnet n_ctx net noble ocr peak pid plugin question qwen ram randn regards result
+0.25 rule rx stream svc tags thistle today tsl video vivid void whisper whole wry
+0.30 append bt chunk ciao client com cuda_allocator default dgx failures framework gromacs hello http https inlined
+0.30 instance jl juniper learn libc like loading maple mar matched most opencl png post print_info pro ps radeon
+0.30 reproduce root sentences src task ti tidy timeline trial unknown users webserver willow xgboost yarrow zesty
+0.35 allocated already behavior caller capacity con core decode falcon fluid github hit internal kwargs llama_context
+0.35 powershell quarry query stack stacktrace tensorflow tesla top transformers unallocated variables warmup windows
+0.40 allocation am beetle bin code continued crane crashed csv dev environment eta exception exe feats forward frames
+0.40 incident keen large load next op opt org page rtx stopped turn update which
+0.45 action alloc amber compute cu graph hashcat inc inlet jan logits onnxruntime opal pod rusty self smi transpose
+0.45 umber
+0.50 bfc_allocator lantern llm may opened run using works
+0.55 fail on pm received server srv
+0.60 resourceexhaustederror
+0.65 cc error file geforce packages traceback worker
+0.70 gtx line resource_exhausted
+0.75 failed
+0.80 by comment
+0.90 commented
+1.20 description
+1.35 loss
+1.75 it
""",
    "lead": r"""
-1.90 `
-1.45 „
-1.25 for
-1.15 once we
-1.00 memory ram
-0.95 tensorflow to who
-0.90 info torch
-0.85 > as does il
-0.80 ggml_cuda_host_malloc is no —
-0.75 allocator der there
-0.70 bytes cuda_driver diffusion free never red stream_executor tried would
-0.65 ' de exc_info or out that {
-0.60 fine je later only seen where whole
-0.55 \ do hint if messages │
-0.50 " fake fp gib met que returns stop words
-0.45 expected has meldung plan re tests 是
-0.40 about allocating batch_size come config conv conv_ops cpu del end er isn it its jobs note op_kernel op_requires
-0.40 paddle paste pytorch read reads saw sentence skipping under unit will wording » 的 错
-0.35 den don every executekernel guard have just lol mb of oom raises sdxl sequential_executor told you
-0.30 / back block command docs each engine how metal mib pattern regex said say size sooner texto ti ts
-0.30 virtualmemorybuffer warn which メ 我 题
-0.25 = add are between bot cannot catch compile cudnn device driver ended es feature known like limit
-0.25 llama_model_load more my numba number please pool question refuses so throws una userwarning warning way 。 モ
-0.25 로
-0.20 ; ? algorithm allocate asked be c_api card cards cc el em errors expect faq fields gpus grep hip host kv
-0.20 launcher level lib line list local_xla looks mac new nit none page people per post ran resourceexhaustederror
-0.20 runs scheduler slide small smaller status test this through tune von were workspace … の 问 ：
-0.15 alert any caught ci classify cudadrv cycles da eng entry fit fix front into issues lines needs now nvidia other
-0.15 phrase print raise raising reported resizephysical resource_exhausted runtime_exception site state string
-0.15 strings the think tp trt un want weights workstation не
-0.10 $ accelerate also answer answers backbone bf cluster colleague compiler const conv_algorithm_picker core counts
-0.10 cudamalloc cudaruntimeerror cudasuccess cuh debug device_helpers difference echo ends except explain file
-0.10 find_executable_batch_size fixed framework ggml_backend_cuda_buffer_type_alloc_buffer graph hi holds la loss
-0.10 match mit msg onnxruntimeerror options output plain plugin printed problem prompt put reading rtsafe saferuntime
-0.10 sample scratch script search see set shared shows si some starts such tf tgi today total try tsl txt usually
-0.10 vram width work ws ¿ 出 微 行 调
-0.05 & ^ above app attempt because bfcarena bs cache canned common common_runtime contains content context
-0.05 cudaapierror depth else fails gb generate given gpu_hist gpu_oom infer instead itself killed let ll local_tsl
-0.05 logs mar matches max_batch_size mean meet mi mir mock mps native ncclunhandledcudaerror next oct onnxruntime_src
-0.05 parse past permanent pr reason section sep size_t std stem system table take times tree updater_gpu_hist utils
-0.05 wants wrapper xgboosterror | « · い て 显 用 第 里
+0.05 aborted acceleratorerror allocatenewregion allocation always an anyone asr batch been bfc_arena bool by chat
+0.05 check comes con ctx cuda das dies exit external forward ggml_vulkan got hpp ich keeps le logging long mistral
+0.05 moved nnet nuc ok onnx opencv pjrt_stream_executor_client port proc project ranks request rmm rule scene seq
+0.05 serve source srv started tells tensorrt them they thing thread three tid tm torch_memory_saver tpu trained up
+0.05 used virtual void windows write xpu yes } し に る を 个
+0.10 * _cl ab all anything bit bricht buffer cause changed class client create data decode decoder directml doc
+0.10 encountered executor faiss finetune forge from function gets goes good initialization inside int jit kernel
+0.10 kubernetes lab left local loop lost memory_pool minutes nccl non optimizer org_tensorflow outofmemoryerror own
+0.10 peak pro providers pyopencl radeon refine rocm runtimeerror runtimeexception seit should slurm
+0.10 stack_like_memory_pool standardgpuresources steht still stops syncedmem than triton unexpected vae version when
+0.10 while window without xla xt ~ と グ 大 提 时 昨 는 다
+0.15 : ] _driver _work abi ac amrex arc ask before bitsandbytes call chain cl_ conv_ due enginecore_dp et exhausted
+0.15 fail float found fraction fusedconv gemma hit home inference internalerror jan libc llama loaderror loading
+0.15 message mixtral mon net operator predict processing python reports resource rmmerror se split src sur terminated
+0.15 terminating tile timestamp trainworker unwrap us using was what xlaruntimeerror × 、 で ま ー 一 后
+0.20 ai api bad but cell comment commit cuda_call cudacall cudf deep dem description encoder enough failure flux gave
+0.20 ggml_gallocr_reserve_n internal ip ist iteration jax launch layer learning lm min old opencl pipeline pod
+0.20 program pycuda render rx share short steps terminal vllm xgboost zero が す は ロ 到 回 始 开
+0.25 . am apr beim bfc_allocator catboosterror console critical cu cuda_lib died during exceptions fairseq false
+0.25 faster fatal frames full go keep laptop model na nothing ollama open openmm openmmexception pc qwen replica
+0.25 returned running runtime_error session taichi task uncaught value valueerror video yolov “ 上 务 学 示 習 跑 리
+0.30 % abort attention catboost clenqueuendrangekernel default drivererror exc gpu lora max mxnet name night notebook
+0.30 onnxruntime raylet run self step third ticket
+0.35 _nvenc al body bug caffe did doesn dr dreambooth errors_impl julia large last load memoryerror ocr ray screen
+0.35 start trial vulkan yesterday 型 ，
+0.40 ( avec base build case comfyui demo down eval get hey instance llm loader main ml not pre rtx since tokens type
+0.40 your – 데
+0.45 again auf called com cpp crash defaultallocator detail example gtx ksampler mine over process runner two works
+0.45 падает 报 模 에
+0.50 + - < code embedding failed first nach pid raised stderr
+0.55 ! bonjour can here matlab prints result sglang stopped train update 가
+0.60 , atoms rank resolve time went
+0.65 blender both frame had job nightly quick student then warmup with на
+0.70 ) colab err server stage title whisper 就
+0.75 at node same training
+0.80 box could darknet our user
+0.85 kaggle second 서
+0.90 gives
+0.95 log trainer worker
+1.00 generation
+1.05 says
+1.10 hashcat →
+1.15 epoch
+1.20 @ after me
+1.30 exception
+1.35 error on
""",
    "tail": r"""
-1.50 we
-1.40 allocate
-1.20 ;
-0.95 " ?
-0.85 > available were
-0.80 are
-0.75 acity ist much «
-0.70 : ` already since не „
-0.65 allocated bytes di driver gib medvram peak pytorch reserved を
-0.60 che for nicht no of pr string table three tried which
-0.55 failed five into job our por use windows
-0.50 ) as den die don logs see that they today true
-0.45 * allocator and comes full post says text what wrong → 、
-0.40 call capacity checkpointing context cudnn fragmentation look once retry said te why 는
-0.35 ' answer code else failure mean number printed question runtime thing to type who will | “ 例 分 多 字 문
-0.30 between buffer empty er es fewer how if log means most name needs or put smi status such unable us yet » ” の ス
-0.30 不 存 서
-0.25 added an anywhere asked bare batch_size der go inside la message more none nvidia only outofmemoryerror page
-0.25 people raised sizes start static stderr turned users version что た れ 里 나
-0.20 allocation ask asking block by container counts data design either error figures gets ich is layer leave max
-0.20 memory missing mps never non onnx output py read reading readme room search second seen shape skipped someone
-0.20 try un user value was yes { } さ す と ま 一 为 出 就 세 에
-0.15 < \ ] add be bot caught config cpp cudamalloc exception gradient happen here hip instead isn lost machine made
-0.15 max_num_seqs new oom part plain point python resource_exhausted rocm size tells this though too very wanted
-0.15 where writing に め ら 个 显 空 아 을 입 지 하
-0.10 again answers api backend blocks build builds caching case done figure fit forward fraction
-0.10 gpu_memory_utilization has hiperroroutofmemory hits holds illegal jax jobs less line llama lol lower many may mb
-0.10 mem node nothing old per pool prints queue raise reads replica running scratch si step times traceback und under
-0.10 want word workspace か き く も る ト リ 下 使 是 用 这
-0.05 ^ access activations algorithm arena at bf cache calls carte check count cublas_status_alloc_failed
-0.05 cuda_error_out_of_memory da defaultcpuallocator een et follows gpu_oom halve im kv larger last layers left like
-0.05 lines live loaded long longer micro must nobody not path ram runtimeerror say shared should side smaller some
-0.05 somewhere source take tf thanks those total trying until used ve vram weights work workers zu – け で は イ バ
-0.05 メ モ 上 么 了 到 张 片 드 면
+0.05 & because before below bug cards catch cell changed closed csrc de end except exit false far four graphs high
+0.05 host idle incorrect kept later list lo loop might moment nur out over own pick que re restart rx se seq stable
+0.05 stacktrace still them train twice written · × 。 」 ち っ な チ 成 文 落
+0.10 . above always anyone anything asynchronously cause details does en gone got half have he info input int keep
+0.10 killed ll logits loss läuft ml na native ngl nodes now off report reported resnet resource server solver
+0.10 somebody stays taken takes think txt up validation vllm well whether you ¿ が し じ ん ッ 怎 我 题 라 ？
+0.15 # although been but cc come cpu cuda_malloc_async das desktop doesn down during ends engine float get il improve
+0.15 kernel large limit makes next other plus prefill rest runner runs situation starts system test ticket timeline
+0.15 token une vae without would … う ょ り 同 解 请 고 습
+0.20 + alloc another both box default environment even example file fix found func ggml gigs hat hour hours itself
+0.20 lief looks maybe minutes mit night others passed picture request run setting src tf_gpu_allocator th tokens
+0.20 using variable 只 因 问
+0.25 @ about bs day decode del device didn eight exists graph had help just know le load loads mi net px quadro
+0.25 script shows the there third tile told way — 시
+0.30 / al also auf con cuda current fault gpus level one process ranks scene textures ti torch whole 有 이
+0.35 [ attention batch card exits first guess happens images jupyter lowvram same soon ya ~ 样
+0.40 % all avec back calling cu laptop right shard single through went
+0.45 - conv darknet dev frame ollama open rank trains week 卡 요 은 ，
+0.50 do each epoch est frames medium notebook pre restarted small time 가
+0.55 ! bit could docs from loading
+0.60 after el fine goes mib ok training 没
+0.65 enough good image on op set
+0.70 am gpu me rtx
+0.75 every it
+0.80 ( function no_grad split while with
+0.85 = came works
+0.95 checkpoint then
+1.00 gtx para
+1.05 my на
+1.20 model
+1.45 gb
""",
    "ahead": r"""
-0.85 0 „
-0.65 «
-0.50 ^~runtimeerror~:
-0.45 "
-0.40 ?
-0.35 .~. .~.~. :~runtimeerror~: resourceexhaustederror~: r~" «~runtimeerror~:
-0.30 :~resource_exhausted~: >~runtimeerror~: ^~ggml_backend_cuda_buffer_type_alloc_buffer~: reads~" runtimeerror~:
-0.30 std~:~: with~` worker~0~: 「
-0.25 -~" .~outofmemoryerror~: .~xlaruntimeerror~: / `~xlaruntimeerror~: of~" outofmemoryerror~(~" read~"
-0.25 xlaruntimeerror~:
-0.20 # = [~trt~] ^~outofmemoryerror~: get~" trt~]
-0.15 "~" "~# ( (~` .~cudaapierror~: 0~}~: :~"~# for~" no~" resource_exhausted~: the~" to~" }~:
-0.10 "~and~" "~ggml_backend_cuda_buffer_type_alloc_buffer~: )~- -~` 0~)~- :~"~" :~0~] =~" ^~resourceexhaustederror~:
-0.10 `~valueerror~: as~` cudaruntimeerror~: loading~model~: model~: on~" see~" │~runtimeerror~:
-0.05 "~,~" "~or~" #~" + -~' .~jaxruntimeerror~: :~resourceexhaustederror~: ;~" <~code~>
-0.05 >~ggml_backend_cuda_buffer_type_alloc_buffer~: ^~#~" ^~-~" ^~-~' ^~-~` ^~0 ^~error~: ^~│ ^~│~" `~`
-0.05 allocation~failed~: code~> cudaapierror~: cuda~error~: error~. error~runtimeerror~: execution~failed~: g~.~"
-0.05 is~" jaxruntimeerror~: memory~| of~memory~| or~" permanent~error~. that~" warning~: with » “ │~"
+0.05 '~runtimeerror~: (~)~: ,~bool~) .~acceleratorerror~: .~cpp~] .~internalerror~: 0~)~: 0~,~" :~' :~llama~runner
+0.05 :~standardgpuresources~: :~valueerror~: ; [~e~] ^~# ^~xlaruntimeerror~:
+0.05 `~ggml_backend_cuda_buffer_type_alloc_buffer~: acceleratorerror~: allocaterawinternal api~failed~. bool~) cpp~]
+0.05 error~]~: err~: e~] ggml_backend_cuda_buffer_type_alloc_buffer~: ggml_vulkan~: message~:~" outofmemoryerror~:
+0.05 proc~0~: see~` standardgpuresources~: t tp~0~] |~runtimeerror~:
+0.10 "~error~: "~ggml_vulkan~: "~resourceexhaustederror~: "~valueerror~: '~s~" )~: )~valueerror~: ,~" ,~' - -~0~:
+0.10 0~]~: 0~failed~: :~:~allocaterawinternal :~allocaterawinternal :~internal~: >~outofmemoryerror~: [~gpu~]
+0.10 ]~runtimeerror~: ]~valueerror~: ^~memoryerror~: cudacall~] f fatal~error~: gpu~] internal~: node~0~: s~"
+0.10 |~ggml_backend_cuda_buffer_type_alloc_buffer~:
+0.15 ) .~memoryerror~: .~resourceexhaustederror~: .~rmmerror~: .~trainer~| 0~:~0 0~:~: 0~| :~cl_ :~loaderror~: =~'
+0.15 ]~: ]~error~: ^~" ^~` cl_ exhausted~: internalerror~: loaderror~: resource~exhausted~: rmmerror~: server~error~:
+0.15 trainer~| with~exception~: |
+0.20 !~! !~!~! "~llama~runner .~" .~exceptions~. 0~" 0~}~} :~0~) :~: :~ggml_backend_cuda_buffer_type_alloc_buffer~:
+0.20 >~" [~error~] ^~0~: and~" error~] exceptions~. ggml_gallocr_reserve_n~: outofmemoryerror~(~' says |~` } }~}
+0.20 “~runtimeerror~:
+0.25 ! *~* .~openmmexception~: 0~) exception~: llama~runner openmmexception~: runner valueerror~:
+0.30 -~> .~` :~drivererror~( :~error~: :~outofmemoryerror~: `~runtimeerror~: buffer~failed~. drivererror~(
+0.30 memoryerror~: says~"
+0.35 "~* , .~base~. :~0 :~0~: > ^ base~. failed~. prints~` 「~runtimeerror~:
+0.45 0~:~" 0~] ` error error~" error~:
+0.50 "~:~" ' ,~` with~"
+0.55 (~" generation~(~"
+0.65 * . ] runtimeerror~(~'
+0.80 "~runtimeerror~:
+0.85 (~' 0~: :~`
+1.35 :~"
+1.45 :
""",
    "behind": r"""
-1.25 "~is .~$
-1.10 0
-1.05 were
-0.95 `~after
-0.90 )
-0.80 .~tried .~tried~to were~available were~available~.
-0.75 "~- acity
-0.55 0~.
-0.50 <
-0.45 "~.~$ `~is on
-0.40 )~$ “
-0.35 "~)~, "~} ( `~:
-0.30 "~,~$ "~-~> "~→ -~> acity~)
-0.25 / `~( acity~;~.
-0.20 "~as "~that (~requested .~"~$ .~' ? `~in~the
-0.15 "~)~$ \ `~) `~? of~which that {
-0.10 "~,~the "~for '~,~' *~*~$ .~" .~"~) <~/ \~\ `~,~so a~total~capacity with~shape
-0.05 "~, "~: "~and~" "~or "~or~" "~with "~}~$ '~" '~, .~"~, ;~. ;~.~. <~/~code \~. \~.~tried `~* `~*~* `~`~$ `~i n of
-0.05 with~shape~[ } « » ”~.
+0.05 "~) "~)~) "~,~and "~.~the "~0 "~}~, # '~"~$ '~)~" '~` (~0~) . .~.~. .~`~, .~current .~current~allocation `~.~$
+0.05 `~; `~at `~from file file~= file~=~csrc for in~function in~function~' is src src~/ the
+0.10 "~,~0 "~,~so #~0~$ .~. .~0 be be~asynchronously be~asynchronously~reported error if | »~$
+0.15 "~i #~0 (~0 )~" .~`~$ [~func [~func~: `~on a acity~; a~total when »~, »~. —
+0.20 "~; "~and "~in~the '~. * - .~gpu .~i `~`~` `~when `~| `~— and i maybe maybe~the maybe~the~environment |~$ ” 」
+0.25 "~from '~)~$ :~file :~file~exists [~op [~op~: ` `~on~the `~|~$ while
+0.30 `~the
+0.35 "~( "~after *~* ; `~in
+0.40 "~at '~$ .~the `~`
+0.45 , [ `~"
+0.50 "~in : `~"~)
+0.55 `~.
+0.60 " “~.
+0.65 ' `~and
+0.75 "~on at
+0.80 '~)
+1.05 "~.
+1.10 `~$
+1.20 $
""",
    "pair": r"""
-1.20 says_may&text_behind
-1.10 ends_the_text&in_quotes
-1.05 nothing_stated&text_behind
-1.00 cut_by_dots&other_near
-0.95 markup_near&text_behind
-0.90 cut_by_dots&figures
-0.85 a_setup,_in_short&says_self a_short_text&output_near alone&words_before cut_by_dots&setting_near
-0.80 a_setup,_in_short&output_near behind_a_prefix&code_near item_of_a_list&nothing_stated
-0.75 ends_the_text&somebody's_own in_quotes&on_a_stamped_line indented&other_near on_a_stamped_line&output_near
-0.75 other_near&says_lower_it
-0.70 a_sentence_leads&says_help alone&in_quotes alone&nobody_speaks alone&says_lesson begins_the_text&in_quotes
-0.70 ends_the_text&somebody_speaks in_quotes&trace_near output_near&spoken_of_happened
-0.70 somebody's_own_question,_in_short&spoken_of_happened
-0.65 a_failed_run&in_quotes a_question,_in_short&ends_the_text a_sentence_leads&says_never
-0.65 a_setup,_in_short&says_never behind_a_prefix&on_a_stamped_line hypothetical_sentence&words_before
-0.65 indented&spoken_of_lately may_happen&other_near may_happen&record says_reader&words_before
-0.60 behind_a_prefix&markup_near behind_a_prefix&record cut_by_dots&nothing_stated happened_to_somebody&says_never
-0.60 hypothetical_sentence&other_near in_quotes&mentioned says_self&words_before
-0.55 a_failed_run&says_lately a_sentence_leads&behind_a_prefix a_sentence_leads&ends_the_text
-0.55 a_setup,_in_short&its_hint_printed a_setup,_in_short&spoken_of_lower_it a_whole_error_line&other_near
-0.55 alone&behind_a_prefix alone&says_never behind_a_prefix&in_quotes behind_a_prefix&may_happen
-0.55 ends_the_text&says_never ends_the_text&spoken_of_happened figures&spoken_of_if hypothetical_sentence&says_ask
-0.55 in_quotes&says_reader mentioned&says_lower_it record&somebody's_own says_but&says_may says_happened&trace_near
-0.55 says_may&trouble says_means&trouble setting_near&spoken_of_lower_it spoken_of_happened&trouble
-0.50 a_sentence_leads&spoken_of_may a_sentence_leads&trace_near a_setup,_in_short&spoken_of_but
-0.50 a_setup,_in_short&spoken_of_lesson a_setup,_in_short&trace_near a_setup,_in_short&words_before
-0.50 about_texts&figures alone&figures alone&record begins_its_line&explained_behind begins_the_text&output_near
-0.50 happened_to_somebody&output_near in_quotes&record item_of_a_list&mentioned may_happen&spoken_of_if
-0.50 mentioned&names_the_words mentioned&says_reader nobody_speaks&spoken_of_reader nothing_stated&record
-0.50 on_a_stamped_line&says_self says_lately&says_may says_may&says_self somebody's_own,_in_short&spoken_of_lower_it
-0.50 spoken_of_but&spoken_of_may spoken_of_if&spoken_of_may
-0.45 a_failed_run&says_means a_question,_in_short&hypothetical_sentence a_sentence_leads&about_texts
-0.45 a_sentence_leads&spoken_of_ask a_setup,_in_short&says_happened a_setup,_in_short&setting_near
-0.45 a_short_text&mentioned a_short_text&spoken_of_ask a_short_text&text_behind a_whole_error_line&spoken_of_lower_it
-0.45 about_texts&indented about_texts&names_the_words begins_its_line&spoken_of_remedy behind_a_prefix&words_before
-0.45 ends_the_text&nothing_stated ends_the_text&spoken_of_ask ends_the_text&spoken_of_self
-0.45 figures&hypothetical_sentence figures&says_self figures&somebody's_own_machine,_in_short
-0.45 figures&spoken_of_example figures&spoken_of_means figures&traceback_above happened_to_somebody&on_a_stamped_line
-0.45 hypothetical_sentence&mentioned hypothetical_sentence&trouble in_quotes&spoken_of_but indented&says_happened
-0.45 indented&spoken_of_may may_happen&says_lower_it mentioned&nothing_stated nothing_stated&says_never
-0.45 on_a_stamped_line&words_before output_near&says_self record&says_happened says_happened&somebody's_own,_in_short
-0.45 says_happened&trouble says_help&spoken_of_self spoken_of_happened&spoken_of_may spoken_of_help&text_behind
-0.45 spoken_of_lately&spoken_of_may spoken_of_lesson&spoken_of_reader
-0.40 a_sentence_leads&code_near a_sentence_leads&says_ask a_short_text&about_texts a_short_text&says_lesson
-0.40 a_short_text&says_may a_short_text&spoken_of_lesson a_short_text&text_about_texts a_site's_lines&figures
-0.40 a_whole_error_line&markup_near a_whole_error_line&spoken_of_remedy about_texts&begins_the_text
-0.40 advised_by_nobody&may_happen begins_the_text&words_before behind_a_prefix&somebody's_own
-0.40 behind_a_prefix&traceback_above block_opened&markup_near code_near&much_trouble code_near&setting_near
-0.40 code_near&within_code comment&output_near explained_behind&nobody_speaks explained_behind&says_means
-0.40 explained_behind&text_behind happened_to_somebody&somebody's_own_question,_in_short
-0.40 happened_to_somebody&text_behind hypothetical_sentence&spoken_of_help hypothetical_sentence&spoken_of_lower_it
-0.40 in_quotes&nothing_stated in_quotes&says_if in_quotes&traceback_above indented&setting_near
-0.40 introduced_as_example&nobody_speaks introduced_as_example&setting_near item_of_a_list&other_near
-0.40 its_hint_printed&spoken_of_never markup_near&may_happen markup_near&other_near mentioned&spoken_of_lower_it
-0.40 names_the_words&other_near nobody_speaks&nothing_stated nothing_stated&spoken_of_may
-0.40 nothing_stated&spoken_of_reader on_a_stamped_line&spoken_of_happened record&says_never
-0.40 says_happened&somebody's_own_machine,_in_short says_lower_it&says_reader
-0.40 somebody's_own_machine,_in_short&spoken_of_reader spoken_of_cause&words_before spoken_of_example&trace_near
-0.40 spoken_of_happened&spoken_of_means
-0.35 a_failed_run&says_self a_failed_run&spoken_of_but a_failed_run&words_before a_setup,_in_short&cut_by_dots
-0.35 a_setup,_in_short&happened_to_somebody a_setup,_in_short&traceback_above a_short_text&comment
-0.35 a_short_text&figures a_short_text&its_hint_printed a_short_text&marked a_short_text&typeset
-0.35 about_texts&spoken_of_lately advice_share&happened_to_somebody advice_share&heads_a_document
-0.35 advice_share&hypothetical_sentence advice_share&may_happen advised&happened_to_somebody advised&heads_a_document
-0.35 advised&hypothetical_sentence advised&may_happen behind_a_prefix&somebody's_own_question,_in_short
-0.35 behind_a_prefix&spoken_of_happened blanks_near&figures block_opened&spoken_of_may code_near&in_quotes
-0.35 code_near&spoken_of_ask code_near&typeset ends_the_text&says_but figures&spoken_of_lesson
-0.35 happened_to_somebody&hypothetical_sentence heads_a_document&spoken_of_happened hypothetical_sentence&says_remedy
-0.35 hypothetical_sentence&somebody_speaks in_quotes&markup_near in_quotes&names_the_words in_quotes&says_may
-0.35 indented&nobody_speaks indented&spoken_of_if introduced_as_example&other_near markup_near&mentioned
-0.35 may_happen&says_if may_happen&somebody's_own_question,_in_short mentioned&setting_near much_trouble&setting_near
-0.35 names_the_words&on_a_stamped_line nobody_speaks&text_about_texts nobody_speaks&within_code
-0.35 nothing_stated&says_lesson other_near&somebody's_own other_near&spoken_of_never output_near&spoken_of_means
-0.35 record&says_if says_ask&trouble says_happened&says_means says_if&says_reader
-0.35 says_lesson&somebody's_own,_in_short says_lesson&somebody_speaks says_lower_it&says_may says_lower_it&trace_near
-0.35 says_means&says_reader says_reader&somebody's_own,_in_short says_reader&somebody_speaks says_self&spoken_of_help
-0.35 says_self&spoken_of_reader says_self&trouble setting_near&spoken_of_but setting_near&spoken_of_lesson
-0.35 spoken_of_if&spoken_of_lately
-0.30 a_failed_run&says_happened a_failed_run&says_lower_it a_failed_run&spoken_of_self
-0.30 a_question,_in_short&a_site's_lines a_question,_in_short&says_happened a_question,_in_short&setting_near
-0.30 a_question,_in_short&spoken_of_if a_question,_in_short&spoken_of_lower_it a_question,_in_short&text_about_texts
-0.30 a_setup,_in_short&record a_short_text&a_site's_lines a_short_text&explained_behind a_short_text&may_happen
-0.30 a_short_text&says_example a_short_text&somebody_speaks a_short_text&within_code a_site's_lines&its_hint_printed
-0.30 a_whole_error_line&advice_share a_whole_error_line&advised a_whole_error_line&advised_by_nobody
-0.30 a_whole_error_line&somebody's_own_question,_in_short about_texts&code_near about_texts&heads_a_document
-0.30 about_texts&setting_near advice_share&block_opened advice_share&remedies_above advised&block_opened
-0.30 advised&remedies_above advised_by_nobody&behind_a_prefix advised_by_nobody&heads_a_document
-0.30 advised_by_nobody&remedies_above alone&somebody's_own begins_the_text&setting_near behind_a_prefix&figures
-0.30 behind_a_prefix&says_if behind_a_prefix&says_never blanks_near&output_near comment&figures comment&spoken_of_if
-0.30 ends_the_text&item_of_a_list explained_behind&markup_near explained_behind&nothing_stated figures&in_quotes
-0.30 figures&says_ask figures&spoken_of_reader figures&within_code happened_to_somebody&nothing_stated
-0.30 happened_to_somebody&spoken_of_happened happened_to_somebody&trouble heads_a_document&indented
-0.30 hypothetical_sentence&item_of_a_list hypothetical_sentence&markup_near in_a_thread&spoken_of_never
-0.30 in_quotes&says_means in_quotes&says_self in_quotes&spoken_of_help indented&introduced_as_example
-0.30 indented&words_before markup_near&nobody_speaks markup_near&says_example may_happen&mentioned
-0.30 may_happen&often_may may_happen&says_but may_happen&setting_near may_happen&spoken_of_lesson
-0.30 mentioned&says_lately mentioned&says_may mentioned&says_never mentioned&trace_near names_the_words&says_reader
-0.30 nobody_speaks&spoken_of_lesson nothing_stated&says_example often_may&spoken_of_happened often_may&text_behind
-0.30 on_a_stamped_line&text_behind other_near&text_about_texts other_near&text_behind output_near&says_happened
-0.30 record&spoken_of_reader says_ask&spoken_of_self says_example&spoken_of_self says_happened&says_self
-0.30 says_happened&somebody_speaks says_happened&spoken_of_reader says_help&says_may says_help&somebody_speaks
-0.30 says_if&says_may says_if&says_means says_if&spoken_of_ask says_lately&says_lower_it says_lower_it&spoken_of_self
-0.30 says_means&spoken_of_happened says_never&somebody's_own_question,_in_short
-0.30 says_reader&somebody's_own_machine,_in_short says_self&spoken_of_self setting_near&spoken_of_never
-0.30 setting_near&trouble somebody's_own&spoken_of_help somebody's_own,_in_short&spoken_of_but
-0.30 somebody's_own_question,_in_short&spoken_of_ask somebody_speaks&somebody's_own,_in_short
-0.30 somebody_speaks&spoken_of_help spoken_of_ask&spoken_of_if spoken_of_ask&spoken_of_lower_it
-0.30 spoken_of_but&spoken_of_reader spoken_of_example&traceback_above spoken_of_happened&words_before
-0.30 spoken_of_help&spoken_of_lesson spoken_of_help&spoken_of_never spoken_of_if&spoken_of_means
-0.30 spoken_of_lower_it&spoken_of_never spoken_of_never&words_before text_behind&trace_near
-0.25 a_failed_run&happened_to_somebody a_failed_run&spoken_of_cause a_failed_run&spoken_of_happened
-0.25 a_failed_run&spoken_of_help a_failed_run&spoken_of_lately a_question,_in_short&a_whole_error_line
-0.25 a_question,_in_short&alone a_question,_in_short&cut_by_dots a_question,_in_short&happened_to_somebody
-0.25 a_question,_in_short&may_happen a_question,_in_short&says_never a_question,_in_short&spoken_of_lesson
-0.25 a_question,_in_short&typeset a_sentence_leads&other_near a_sentence_leads&says_remedy
-0.25 a_sentence_leads&setting_near a_sentence_leads&somebody's_own_question,_in_short
-0.25 a_sentence_leads&somebody_speaks a_sentence_leads&spoken_of_cause a_sentence_leads&spoken_of_lately
-0.25 a_setup,_in_short&between_sections a_setup,_in_short&markup_near a_short_text&hypothetical_sentence
-0.25 a_short_text&says_ask a_short_text&says_means a_short_text&says_reader a_short_text&traceback_above
-0.25 a_site's_lines&spoken_of_lower_it a_whole_error_line&block_opened about_texts&much_about_texts
-0.25 about_texts&spoken_of_help advice_share&between_sections advised&between_sections advised_by_nobody&block_opened
-0.25 advised_by_nobody&code_near alone&says_example alone&says_self alone&somebody's_own_question,_in_short
-0.25 answered_by_mail&happened_to_somebody begins_its_line&block_opened begins_the_text&on_a_stamped_line
-0.25 begins_the_text&says_happened begins_the_text&says_lesson behind_a_prefix&spoken_of_lesson
-0.25 between_sections&in_quotes between_sections&its_hint_printed block_opened&code_near block_opened&spoken_of_ask
-0.25 code_near&says_happened code_near&says_lower_it code_near&text_behind comment&spoken_of_happened
-0.25 ends_the_text&may_happen ends_the_text&other_near ends_the_text&output_near ends_the_text&says_example
-0.25 ends_the_text&text_behind explained_behind&trace_near figures&introduced_as_example figures&nobody_speaks
-0.25 figures&spoken_of_remedy figures&words_before happened_to_somebody&other_near
-0.25 happened_to_somebody&spoken_of_lower_it hypothetical_sentence&says_but hypothetical_sentence&says_if
-0.25 hypothetical_sentence&spoken_of_but in_a_thread&traceback_above in_quotes&may_happen in_quotes&much_trouble
-0.25 in_quotes&says_lately in_quotes&says_never in_quotes&text_behind indented&markup_near indented&mentioned
-0.25 introduced_as_example&spoken_of_lower_it item_of_a_list&text_behind its_hint_printed&spoken_of_ask
-0.25 its_hint_printed&spoken_of_means marked&output_near markup_near&says_lower_it markup_near&spoken_of_means
-0.25 markup_near&spoken_of_reader may_happen&says_help may_happen&spoken_of_but mentioned&other_near
-0.25 mentioned&output_near mentioned&says_if mentioned&spoken_of_happened much_trouble&spoken_of_happened
-0.25 names_the_words&record names_the_words&says_help names_the_words&setting_near names_the_words&somebody_speaks
-0.25 nobody_speaks&says_remedy nobody_speaks&spoken_of_if nobody_speaks&trouble nobody_speaks&typeset
-0.25 nothing_stated&says_reader nothing_stated&somebody's_own,_in_short
-0.25 nothing_stated&somebody's_own_question,_in_short nothing_stated&spoken_of_lower_it nothing_stated&spoken_of_self
-0.25 nothing_stated&words_before often_may&somebody_speaks often_may&spoken_of_means on_a_stamped_line&says_example
-0.25 other_near&record output_near&within_code record&somebody's_own_question,_in_short
-0.25 remedies_above&spoken_of_happened says_ask&says_but says_happened&spoken_of_ask says_help&says_reader
-0.25 says_if&somebody's_own_machine,_in_short says_lately&words_before says_lesson&says_self says_lesson&words_before
-0.25 says_lower_it&trouble says_may&spoken_of_but says_reader&text_behind says_self&spoken_of_if
-0.25 setting_near&spoken_of_if somebody's_own,_in_short&spoken_of_may spoken_of_ask&trace_near
-0.25 spoken_of_ask&traceback_above spoken_of_happened&spoken_of_lower_it spoken_of_help&trouble
-0.25 spoken_of_lower_it&spoken_of_remedy spoken_of_lower_it&trouble spoken_of_remedy&trouble trace_near&within_code
-0.20 a_question,_in_short&a_sentence_leads a_question,_in_short&its_hint_printed a_question,_in_short&spoken_of_cause
-0.20 a_question,_in_short&text_behind a_question,_in_short&trouble a_sentence_leads&a_thread's_title
-0.20 a_sentence_leads&comment a_sentence_leads&mentioned a_sentence_leads&much_trouble a_sentence_leads&says_lesson
-0.20 a_sentence_leads&spoken_of_help a_sentence_leads&spoken_of_lesson a_setup,_in_short&a_whole_error_line
-0.20 a_setup,_in_short&figures a_setup,_in_short&marked a_setup,_in_short&names_the_words a_short_text&code_near
-0.20 a_short_text&heads_a_document a_short_text&setting_near a_short_text&spoken_of_may a_site's_lines&advice_share
-0.20 a_site's_lines&advised a_site's_lines&begins_its_line a_site's_lines&spoken_of_never a_thread's_page&says_self
-0.20 a_thread's_page&somebody_speaks a_whole_error_line&explained_behind a_whole_error_line&somebody_speaks
-0.20 a_whole_error_line&spoken_of_lesson about_texts&behind_a_prefix about_texts&often_may about_texts&text_behind
-0.20 about_texts&within_code advice_share&begins_its_line advice_share&other_near advice_share&says_means
-0.20 advice_share&spoken_of_lower_it advice_share&spoken_of_may advice_share&text_behind advised&begins_its_line
-0.20 advised&other_near advised&says_means advised&spoken_of_lower_it advised&spoken_of_may advised&text_behind
-0.20 advised_by_nobody&begins_its_line advised_by_nobody&between_sections advised_by_nobody&says_means
-0.20 advised_by_nobody&spoken_of_lower_it advised_by_nobody&words_before answered_by_mail&somebody's_own
-0.20 answered_by_mail&somebody_speaks answered_by_mail&spoken_of_self begins_its_line&blanks_near
-0.20 begins_its_line&much_about_texts begins_its_line&remedies_below begins_its_line&somebody's_own,_in_short
-0.20 begins_its_line&somebody_speaks begins_its_line&spoken_of_example begins_its_line&spoken_of_lesson
-0.20 begins_its_line&spoken_of_never begins_its_line&spoken_of_reader begins_its_line&typeset
-0.20 begins_the_text&nothing_stated begins_the_text&says_remedy begins_the_text&spoken_of_help
-0.20 behind_a_prefix&somebody's_own,_in_short between_sections&mentioned between_sections&text_behind
-0.20 blanks_near&code_near blanks_near&nobody_speaks blanks_near&words_before
-0.20 block_opened&somebody's_own_question,_in_short block_opened&spoken_of_reader code_near&marked
-0.20 code_near&often_may code_near&other_near code_near&somebody's_own_machine,_in_short
-0.20 code_near&somebody's_own_question,_in_short code_near&spoken_of_remedy code_near&spoken_of_self
-0.20 comment&hypothetical_sentence comment&marked comment&spoken_of_lower_it comment&within_code
-0.20 cut_by_dots&somebody's_own_question,_in_short ends_the_text&says_lesson ends_the_text&says_self
-0.20 ends_the_text&spoken_of_help explained_behind&heads_a_document explained_behind&traceback_above
-0.20 figures&heads_a_document figures&spoken_of_ask figures&spoken_of_never figures&text_about_texts
-0.20 figures&text_behind happened_to_somebody&mentioned happened_to_somebody&much_trouble
-0.20 happened_to_somebody&says_happened happened_to_somebody&spoken_of_help happened_to_somebody&spoken_of_self
-0.20 heads_a_document&spoken_of_lesson heads_a_document&spoken_of_lower_it hypothetical_sentence&much_trouble
-0.20 hypothetical_sentence&spoken_of_if hypothetical_sentence&spoken_of_reader hypothetical_sentence&text_behind
-0.20 hypothetical_sentence&trace_near in_a_thread&trouble in_quotes&says_cause in_quotes&says_lesson
-0.20 in_quotes&says_remedy in_quotes&somebody's_own_machine,_in_short indented&spoken_of_ask indented&spoken_of_means
-0.20 introduced_as_example&spoken_of_if item_of_a_list&may_happen item_of_a_list&setting_near
-0.20 its_hint_printed&spoken_of_may marked&somebody's_own marked&spoken_of_happened marked&spoken_of_if
-0.20 marked&spoken_of_self marked&within_code markup_near&spoken_of_lesson may_happen&says_lately
-0.20 may_happen&says_lesson may_happen&spoken_of_remedy mentioned&says_help mentioned&spoken_of_but
-0.20 mentioned&spoken_of_reader much_about_texts&nobody_speaks much_about_texts&on_a_stamped_line
-0.20 much_about_texts&spoken_of_happened much_trouble&on_a_stamped_line much_trouble&text_behind
-0.20 names_the_words&says_may names_the_words&trouble nobody_speaks&says_cause nobody_speaks&says_if
-0.20 nobody_speaks&setting_near nobody_speaks&spoken_of_example nobody_speaks&spoken_of_means
-0.20 nothing_stated&says_happened nothing_stated&says_lately nothing_stated&says_means
-0.20 often_may&somebody's_own_machine,_in_short often_may&spoken_of_may often_may&spoken_of_self
-0.20 on_a_stamped_line&spoken_of_reader output_near&somebody's_own,_in_short output_near&spoken_of_lesson
-0.20 output_near&trouble record&says_but record&spoken_of_lower_it remedies_above&spoken_of_lower_it
-0.20 says_ask&says_help says_ask&somebody's_own,_in_short says_but&says_happened says_but&says_help
-0.20 says_cause&says_happened says_cause&says_if says_cause&spoken_of_lower_it says_example&somebody's_own,_in_short
-0.20 says_example&somebody_speaks says_happened&spoken_of_but says_happened&spoken_of_happened
-0.20 says_happened&spoken_of_lower_it says_help&spoken_of_but says_help&trouble says_if&trouble
-0.20 says_lately&somebody's_own_question,_in_short says_lesson&setting_near
-0.20 says_lesson&somebody's_own_question,_in_short says_may&somebody_speaks says_may&spoken_of_if
-0.20 says_may&spoken_of_self says_never&says_self says_self&somebody's_own says_self&spoken_of_ask
-0.20 says_self&spoken_of_happened setting_near&spoken_of_ask setting_near&text_behind
-0.20 somebody's_own&spoken_of_happened somebody's_own,_in_short&spoken_of_ask
-0.20 somebody's_own,_in_short&spoken_of_reader somebody's_own_machine,_in_short&text_behind
-0.20 somebody_speaks&spoken_of_self spoken_of_but&trouble spoken_of_example&spoken_of_never
-0.20 spoken_of_happened&spoken_of_help spoken_of_happened&traceback_above spoken_of_help&spoken_of_lately
-0.20 spoken_of_if&text_behind spoken_of_lately&trouble spoken_of_lower_it&spoken_of_means spoken_of_may&text_behind
-0.20 trace_near&trouble
-0.15 a_failed_run&behind_a_prefix a_failed_run&says_ask a_failed_run&says_example a_failed_run&spoken_of_never
-0.15 a_failed_run&traceback_above a_question,_in_short&much_about_texts a_question,_in_short&nothing_stated
-0.15 a_question,_in_short&record a_sentence_leads&cut_by_dots a_sentence_leads&says_cause a_sentence_leads&says_may
-0.15 a_sentence_leads&somebody's_own a_sentence_leads&somebody's_own,_in_short a_setup,_in_short&a_site's_lines
-0.15 a_setup,_in_short&introduced_as_example a_setup,_in_short&often_may a_setup,_in_short&other_near
-0.15 a_setup,_in_short&says_reader a_setup,_in_short&text_behind a_short_text&advice_share a_short_text&advised
-0.15 a_short_text&begins_the_text a_short_text&boxes_ticked a_short_text&introduced_as_example
-0.15 a_short_text&its_words_taken_up a_short_text&somebody's_own a_short_text&spoken_of_if
-0.15 a_short_text&spoken_of_means a_site's_lines&a_whole_error_line a_site's_lines&about_texts
-0.15 a_site's_lines&spoken_of_help a_site's_lines&spoken_of_lesson a_site's_lines&spoken_of_may
-0.15 a_site's_lines&text_behind a_thread's_page&ends_the_text a_thread's_page&hypothetical_sentence
-0.15 a_thread's_page&says_may a_thread's_page&spoken_of_never a_thread's_page&traceback_above
-0.15 a_thread's_title&markup_near a_thread's_title&output_near a_thread's_title&text_behind
-0.15 a_thread's_title&words_before a_whole_error_line&blanks_near a_whole_error_line&code_near
-0.15 a_whole_error_line&spoken_of_example a_whole_error_line&spoken_of_happened a_whole_error_line&spoken_of_means
-0.15 a_whole_error_line&spoken_of_never about_texts&happened_to_somebody about_texts&says_help
-0.15 about_texts&says_lesson about_texts&trace_near about_texts&trouble advice_share&code_near advice_share&figures
-0.15 advice_share&its_hint_printed advice_share&remedies_below advice_share&somebody's_own,_in_short
-0.15 advice_share&spoken_of_happened advice_share&within_code advice_share&words_before advised&code_near
-0.15 advised&figures advised&its_hint_printed advised&remedies_below advised&somebody's_own,_in_short
-0.15 advised&spoken_of_happened advised&within_code advised&words_before advised_by_nobody&happened_to_somebody
-0.15 advised_by_nobody&hypothetical_sentence advised_by_nobody&much_about_texts advised_by_nobody&on_a_stamped_line
-0.15 advised_by_nobody&remedies_below advised_by_nobody&spoken_of_example advised_by_nobody&within_code
-0.15 alone&may_happen alone&nothing_stated alone&somebody_speaks answered_by_mail&nothing_stated
-0.15 answered_by_mail&spoken_of_lower_it answered_by_mail&trouble begins_its_line&heads_a_document
-0.15 begins_its_line&introduced_as_example begins_its_line&much_trouble begins_its_line&nobody_speaks
-0.15 begins_the_text&figures begins_the_text&hypothetical_sentence begins_the_text&spoken_of_means
-0.15 begins_the_text&spoken_of_never begins_the_text&value_of_a_document behind_a_prefix&much_about_texts
-0.15 behind_a_prefix&output_near behind_a_prefix&spoken_of_never between_sections&comment
-0.15 between_sections&explained_behind blanks_near&nothing_stated blanks_near&on_a_stamped_line
-0.15 blanks_near&says_happened blanks_near&somebody's_own,_in_short blanks_near&spoken_of_help
-0.15 block_opened&nobody_speaks block_opened&often_may boxes_ticked&in_quotes boxes_ticked&item_of_a_list
-0.15 boxes_ticked&mentioned boxes_ticked&text_behind code_near&comment code_near&explained_behind
-0.15 code_near&introduced_as_example comment&heads_a_document comment&other_near comment&spoken_of_lately
-0.15 cut_by_dots&hypothetical_sentence cut_by_dots&says_may cut_by_dots&says_means
-0.15 cut_by_dots&somebody's_own_machine,_in_short cut_by_dots&somebody_speaks ends_the_text&indented
-0.15 ends_the_text&names_the_words ends_the_text&says_happened ends_the_text&says_reader
-0.15 explained_behind&setting_near explained_behind&spoken_of_means figures&its_words_taken_up figures&marked
-0.15 figures&somebody_speaks happened_to_somebody&heads_a_document happened_to_somebody&markup_near
-0.15 happened_to_somebody&spoken_of_but heads_a_document&output_near heads_a_document&spoken_of_cause
-0.15 heads_a_document&trace_near hypothetical_sentence&says_cause hypothetical_sentence&says_lower_it
-0.15 hypothetical_sentence&somebody's_own,_in_short hypothetical_sentence&spoken_of_may in_a_thread&much_trouble
-0.15 in_a_thread&often_may in_a_thread&spoken_of_help in_a_thread&text_behind in_a_thread&value_of_a_document
-0.15 in_quotes&item_of_a_list in_quotes&says_help in_quotes&spoken_of_example in_quotes&text_about_texts
-0.15 indented&spoken_of_example indented&spoken_of_help introduced_as_example&spoken_of_means
-0.15 item_of_a_list&says_example item_of_a_list&says_self item_of_a_list&spoken_of_but its_hint_printed&may_happen
-0.15 its_hint_printed&spoken_of_cause its_words_taken_up&markup_near its_words_taken_up&nobody_speaks
-0.15 its_words_taken_up&other_near marked&somebody's_own,_in_short marked&spoken_of_lately
-0.15 markup_near&much_about_texts markup_near&much_advised markup_near&nothing_stated markup_near&record
-0.15 markup_near&says_lesson markup_near&says_means markup_near&spoken_of_cause markup_near&spoken_of_remedy
-0.15 may_happen&says_self mentioned&says_cause mentioned&says_self mentioned&spoken_of_if mentioned&spoken_of_lately
-0.15 much_about_texts&spoken_of_self much_trouble&spoken_of_but names_the_words&nothing_stated
-0.15 names_the_words&output_near names_the_words&spoken_of_reader nobody_speaks&record nobody_speaks&remedies_below
-0.15 nobody_speaks&says_lesson nobody_speaks&spoken_of_may nothing_stated&says_but nothing_stated&spoken_of_but
-0.15 nothing_stated&spoken_of_lesson nothing_stated&typeset often_may&output_near often_may&somebody's_own
-0.15 often_may&somebody's_own,_in_short often_may&spoken_of_if often_may&words_before
-0.15 on_a_stamped_line&somebody's_own,_in_short on_a_stamped_line&spoken_of_lower_it other_near&remedies_below
-0.15 other_near&says_cause other_near&says_means other_near&spoken_of_but other_near&spoken_of_help
-0.15 other_near&spoken_of_lately other_near&spoken_of_lower_it output_near&setting_near output_near&traceback_above
-0.15 output_near&words_before record&spoken_of_if remedies_above&trace_near remedies_above&traceback_above
-0.15 remedies_below&setting_near remedies_below&spoken_of_happened says_ask&setting_near says_ask&somebody_speaks
-0.15 says_but&says_example says_but&words_before says_cause&says_may says_cause&text_behind
-0.15 says_example&says_lower_it says_example&says_means says_happened&says_never says_happened&spoken_of_if
-0.15 says_happened&spoken_of_remedy says_help&says_lower_it says_help&spoken_of_happened says_help&spoken_of_lower_it
-0.15 says_help&spoken_of_may says_if&says_lower_it says_if&spoken_of_if says_if&spoken_of_self says_lately&says_means
-0.15 says_lesson&spoken_of_self says_may&spoken_of_ask says_means&somebody_speaks says_means&spoken_of_reader
-0.15 says_means&text_behind says_remedy&trouble says_remedy&words_before says_self&somebody_speaks
-0.15 setting_near&somebody's_own_machine,_in_short setting_near&spoken_of_self
-0.15 somebody's_own&somebody's_own,_in_short somebody's_own&spoken_of_means somebody's_own,_in_short&spoken_of_help
-0.15 somebody's_own_machine,_in_short&spoken_of_self somebody's_own_question,_in_short&spoken_of_cause
-0.15 somebody's_own_question,_in_short&spoken_of_example somebody's_own_question,_in_short&spoken_of_lower_it
-0.15 somebody_speaks&somebody's_own spoken_of_ask&spoken_of_but spoken_of_ask&spoken_of_cause
-0.15 spoken_of_ask&spoken_of_lately spoken_of_ask&spoken_of_lesson spoken_of_but&text_behind
-0.15 spoken_of_but&words_before spoken_of_cause&spoken_of_may spoken_of_cause&spoken_of_means
-0.15 spoken_of_cause&trace_near spoken_of_if&traceback_above spoken_of_if&trouble spoken_of_if&within_code
-0.15 spoken_of_lesson&words_before spoken_of_lower_it&spoken_of_may spoken_of_lower_it&within_code
-0.15 spoken_of_lower_it&words_before spoken_of_may&spoken_of_remedy spoken_of_means&spoken_of_never
-0.15 spoken_of_means&spoken_of_reader spoken_of_means&text_behind text_about_texts&words_before trouble&typeset
-0.15 typeset&words_before
-0.10 a_failed_run&a_short_text a_failed_run&code_near a_failed_run&item_of_a_list a_failed_run&much_trouble
-0.10 a_failed_run&other_near a_failed_run&says_if a_failed_run&somebody's_own a_failed_run&spoken_of_lesson
-0.10 a_failed_run&trace_near a_failed_run&trouble a_question,_in_short&behind_a_prefix
-0.10 a_question,_in_short&between_sections a_question,_in_short&code_near a_question,_in_short&item_of_a_list
-0.10 a_question,_in_short&names_the_words a_question,_in_short&other_near a_question,_in_short&spoken_of_ask
-0.10 a_question,_in_short&spoken_of_but a_question,_in_short&spoken_of_happened a_question,_in_short&trace_near
-0.10 a_report's_heading&advice_share a_report's_heading&advised a_report's_heading&setting_near
-0.10 a_sentence_leads&a_thread's_page a_sentence_leads&advice_share a_sentence_leads&advised
-0.10 a_sentence_leads&between_sections a_sentence_leads&boxes_ticked a_sentence_leads&explained_behind
-0.10 a_sentence_leads&heads_a_document a_sentence_leads&indented a_sentence_leads&often_may
-0.10 a_sentence_leads&output_near a_sentence_leads&record a_sentence_leads&says_if a_sentence_leads&words_before
-0.10 a_setup,_in_short&says_but a_setup,_in_short&says_may a_setup,_in_short&spoken_of_if
-0.10 a_short_text&behind_a_prefix a_short_text&much_about_texts a_short_text&much_advised
-0.10 a_short_text&names_the_words a_short_text&often_may a_short_text&spoken_of_but a_short_text&spoken_of_example
-0.10 a_short_text&spoken_of_self a_short_text&words_before a_site's_lines&advised_by_nobody
-0.10 a_site's_lines&spoken_of_ask a_site's_lines&spoken_of_self a_thread's_page&about_texts
-0.10 a_thread's_page&output_near a_thread's_page&says_happened a_thread's_page&somebody's_own
-0.10 a_thread's_page&somebody's_own,_in_short a_thread's_page&text_behind a_thread's_page&trouble
-0.10 a_thread's_title&says_happened a_thread's_title&somebody's_own a_thread's_title&value_of_a_document
-0.10 a_whole_error_line&introduced_as_example a_whole_error_line&trace_near about_texts&begins_its_line
-0.10 about_texts&in_a_thread about_texts&item_of_a_list about_texts&mentioned about_texts&much_advised
-0.10 about_texts&much_trouble about_texts&output_near about_texts&says_lately about_texts&says_means
-0.10 about_texts&says_remedy about_texts&spoken_of_means about_texts&spoken_of_reader about_texts&typeset
-0.10 about_texts&words_before advice_share&behind_a_prefix advice_share&introduced_as_example
-0.10 advice_share&markup_near advice_share&much_about_texts advice_share&much_advised advice_share&on_a_stamped_line
-0.10 advice_share&says_but advice_share&says_example advice_share&setting_near advice_share&spoken_of_example
-0.10 advice_share&spoken_of_if advice_share&text_about_texts advised&behind_a_prefix advised&introduced_as_example
-0.10 advised&markup_near advised&much_about_texts advised&much_advised advised&on_a_stamped_line advised&says_but
-0.10 advised&says_example advised&setting_near advised&spoken_of_example advised&spoken_of_if
-0.10 advised&text_about_texts advised_by_nobody&introduced_as_example advised_by_nobody&its_hint_printed
-0.10 advised_by_nobody&much_advised advised_by_nobody&nothing_stated advised_by_nobody&says_but
-0.10 advised_by_nobody&says_example advised_by_nobody&says_never advised_by_nobody&says_self
-0.10 advised_by_nobody&spoken_of_ask advised_by_nobody&spoken_of_but advised_by_nobody&spoken_of_happened
-0.10 advised_by_nobody&spoken_of_lately alone&says_if alone&says_lately alone&somebody's_own_machine,_in_short
-0.10 answered_by_mail&figures begins_its_line&in_a_thread begins_its_line&much_advised begins_its_line&setting_near
-0.10 begins_its_line&spoken_of_if begins_the_text&much_advised begins_the_text&names_the_words
-0.10 begins_the_text&spoken_of_happened behind_a_prefix&says_but behind_a_prefix&says_lower_it
-0.10 behind_a_prefix&spoken_of_cause behind_a_prefix&spoken_of_help behind_a_prefix&typeset
-0.10 between_sections&code_near between_sections&hypothetical_sentence between_sections&item_of_a_list
-0.10 between_sections&marked between_sections&nothing_stated between_sections&says_lower_it
-0.10 between_sections&setting_near between_sections&spoken_of_cause between_sections&spoken_of_may
-0.10 between_sections&spoken_of_means between_sections&trace_near between_sections&traceback_above
-0.10 between_sections&words_before blanks_near&heads_a_document blanks_near&much_trouble blanks_near&other_near
-0.10 blanks_near&spoken_of_happened block_opened&in_quotes block_opened&its_hint_printed block_opened&much_trouble
-0.10 block_opened&setting_near block_opened&somebody's_own,_in_short block_opened&spoken_of_lately
-0.10 block_opened&spoken_of_means block_opened&spoken_of_remedy boxes_ticked&nothing_stated
-0.10 boxes_ticked&somebody's_own,_in_short boxes_ticked&trouble boxes_ticked&words_before code_near&nobody_speaks
-0.10 code_near&says_means code_near&spoken_of_cause code_near&spoken_of_reader comment&indented comment&markup_near
-0.10 comment&may_happen comment&names_the_words comment&nobody_speaks comment&somebody's_own comment&spoken_of_help
-0.10 comment&spoken_of_reader comment&trouble cut_by_dots&markup_near cut_by_dots&somebody's_own,_in_short
-0.10 cut_by_dots&spoken_of_cause cut_by_dots&spoken_of_lately cut_by_dots&spoken_of_means cut_by_dots&spoken_of_self
-0.10 ends_the_text&heads_a_document ends_the_text&says_if ends_the_text&spoken_of_lesson explained_behind&figures
-0.10 explained_behind&may_happen explained_behind&spoken_of_happened figures&indented figures&markup_near
-0.10 figures&much_about_texts figures&much_advised figures&often_may figures&on_a_stamped_line figures&says_example
-0.10 figures&spoken_of_cause figures&typeset happened_to_somebody&indented happened_to_somebody&marked
-0.10 happened_to_somebody&names_the_words happened_to_somebody&spoken_of_example
-0.10 heads_a_document&hypothetical_sentence heads_a_document&marked heads_a_document&markup_near
-0.10 heads_a_document&much_about_texts heads_a_document&says_self heads_a_document&setting_near
-0.10 heads_a_document&traceback_above host_memory&says_reader hypothetical_sentence&in_a_thread
-0.10 hypothetical_sentence&may_happen hypothetical_sentence&often_may hypothetical_sentence&says_may
-0.10 hypothetical_sentence&spoken_of_cause hypothetical_sentence&spoken_of_example
-0.10 hypothetical_sentence&spoken_of_means in_a_thread&markup_near in_a_thread&says_happened
-0.10 in_a_thread&spoken_of_lately in_a_thread&trace_near in_quotes&indented in_quotes&says_ask in_quotes&spoken_of_if
-0.10 indented&item_of_a_list indented&marked indented&often_may indented&says_example indented&says_lower_it
-0.10 indented&somebody's_own_machine,_in_short indented&trouble indented&typeset indented&within_code
-0.10 introduced_as_example&markup_near introduced_as_example&spoken_of_lately introduced_as_example&spoken_of_reader
-0.10 introduced_as_example&traceback_above item_of_a_list&says_means item_of_a_list&spoken_of_help
-0.10 item_of_a_list&spoken_of_lesson item_of_a_list&spoken_of_never item_of_a_list&spoken_of_reader
-0.10 item_of_a_list&trouble its_hint_printed&markup_near its_words_taken_up&output_near
-0.10 its_words_taken_up&spoken_of_happened its_words_taken_up&spoken_of_self its_words_taken_up&text_behind
-0.10 its_words_taken_up&trouble marked&markup_near marked&says_happened marked&somebody_speaks marked&spoken_of_but
-0.10 marked&spoken_of_lower_it marked&trouble markup_near&often_may markup_near&remedies_above markup_near&says_if
-0.10 markup_near&somebody_speaks markup_near&trace_near may_happen&says_ask may_happen&says_cause
-0.10 may_happen&says_remedy may_happen&somebody_speaks may_happen&spoken_of_example may_happen&spoken_of_lately
-0.10 may_happen&spoken_of_lower_it may_happen&spoken_of_means may_happen&text_behind mentioned&much_about_texts
-0.10 mentioned&says_ask mentioned&somebody's_own mentioned&spoken_of_help much_about_texts&other_near
-0.10 much_about_texts&spoken_of_lately much_advised&nobody_speaks much_advised&spoken_of_lower_it
-0.10 much_advised&spoken_of_remedy much_trouble&somebody's_own,_in_short much_trouble&spoken_of_remedy
-0.10 names_the_words&says_lately names_the_words&says_lower_it names_the_words&spoken_of_cause
-0.10 names_the_words&spoken_of_lesson names_the_words&traceback_above nobody_speaks&says_lower_it
-0.10 nobody_speaks&spoken_of_never nobody_speaks&text_behind nothing_stated&says_cause nothing_stated&says_lower_it
-0.10 nothing_stated&says_remedy nothing_stated&somebody's_own nothing_stated&value_of_a_document
-0.10 often_may&on_a_stamped_line often_may&spoken_of_example often_may&trouble on_a_stamped_line&says_lately
-0.10 on_a_stamped_line&somebody's_own_question,_in_short on_a_stamped_line&spoken_of_lesson
-0.10 on_a_stamped_line&spoken_of_self other_near&says_reader other_near&spoken_of_ask other_near&trouble
-0.10 other_near&value_of_a_document other_near&within_code output_near&says_ask output_near&says_help
-0.10 output_near&says_may output_near&says_means output_near&says_remedy output_near&somebody's_own_machine,_in_short
-0.10 output_near&spoken_of_cause output_near&spoken_of_never output_near&text_behind record&says_help record&says_may
-0.10 record&says_reader record&spoken_of_cause record&spoken_of_example remedies_above&spoken_of_cause
-0.10 remedies_above&spoken_of_if remedies_above&trouble says_ask&says_example says_ask&says_lower_it
-0.10 says_ask&says_may says_ask&spoken_of_ask says_ask&spoken_of_but says_ask&spoken_of_lesson
-0.10 says_ask&spoken_of_lower_it says_but&says_reader says_but&somebody's_own,_in_short
-0.10 says_but&somebody's_own_machine,_in_short says_but&spoken_of_lately says_but&trouble says_example&spoken_of_ask
-0.10 says_example&text_behind says_happened&says_help says_happened&traceback_above says_help&says_if
-0.10 says_help&spoken_of_help says_if&spoken_of_lower_it says_if&traceback_above says_lately&trouble
-0.10 says_lesson&spoken_of_lower_it says_lower_it&says_means says_lower_it&spoken_of_if says_lower_it&text_behind
-0.10 says_may&says_remedy says_may&somebody's_own,_in_short says_may&spoken_of_cause says_means&spoken_of_but
-0.10 says_means&spoken_of_lesson says_means&spoken_of_self says_remedy&text_behind says_self&setting_near
-0.10 setting_near&spoken_of_example setting_near&spoken_of_reader somebody's_own&spoken_of_never
-0.10 somebody's_own&spoken_of_reader somebody's_own&spoken_of_remedy somebody's_own&value_of_a_document
-0.10 somebody's_own,_in_short&spoken_of_self somebody's_own_machine,_in_short&spoken_of_lately
-0.10 somebody's_own_machine,_in_short&spoken_of_lesson somebody's_own_question,_in_short&spoken_of_but
-0.10 somebody's_own_question,_in_short&spoken_of_may somebody's_own_question,_in_short&spoken_of_reader
-0.10 somebody's_own_question,_in_short&trouble somebody_speaks&spoken_of_ask somebody_speaks&spoken_of_happened
-0.10 somebody_speaks&value_of_a_document somebody_speaks&words_before spoken_of_ask&spoken_of_never
-0.10 spoken_of_ask&trouble spoken_of_but&spoken_of_remedy spoken_of_cause&traceback_above spoken_of_cause&typeset
-0.10 spoken_of_example&spoken_of_lesson spoken_of_example&spoken_of_lower_it spoken_of_example&spoken_of_remedy
-0.10 spoken_of_example&typeset spoken_of_happened&spoken_of_if spoken_of_happened&spoken_of_reader
-0.10 spoken_of_happened&text_about_texts spoken_of_happened&within_code spoken_of_help&trace_near
-0.10 spoken_of_help&words_before spoken_of_lesson&trouble spoken_of_lesson&typeset
-0.10 spoken_of_lower_it&steps_that_led_to_it spoken_of_lower_it&text_about_texts spoken_of_may&steps_that_led_to_it
-0.10 spoken_of_may&typeset spoken_of_may&value_of_a_document spoken_of_may&words_before spoken_of_means&words_before
-0.10 spoken_of_never&text_behind spoken_of_reader&spoken_of_remedy spoken_of_reader&traceback_above
-0.10 spoken_of_remedy&spoken_of_self spoken_of_remedy&trace_near spoken_of_self&traceback_above
-0.10 spoken_of_self&value_of_a_document steps_that_led_to_it&trouble text_about_texts&text_behind
-0.10 text_behind&value_of_a_document trouble&value_of_a_document trouble&within_code
-0.05 a_failed_run&a_report's_heading a_failed_run&hypothetical_sentence a_failed_run&introduced_as_example
-0.05 a_failed_run&much_advised a_failed_run&remedies_below a_failed_run&says_cause a_failed_run&somebody_speaks
-0.05 a_failed_run&spoken_of_ask a_failed_run&spoken_of_if a_failed_run's_record&a_whole_error_line
-0.05 a_failed_run's_record&advice_share a_failed_run's_record&advised a_failed_run's_record&advised_by_nobody
-0.05 a_failed_run's_record&markup_near a_failed_run's_record&spoken_of_lower_it a_failed_run's_record&traceback_above
-0.05 a_failed_run's_record&trouble a_question,_in_short&blanks_near a_question,_in_short&introduced_as_example
-0.05 a_question,_in_short&often_may a_question,_in_short&says_lesson a_question,_in_short&somebody_speaks
-0.05 a_question,_in_short&spoken_of_may a_report's_heading&advised_by_nobody a_report's_heading&spoken_of_lesson
-0.05 a_report's_heading&spoken_of_lower_it a_sentence_leads&advised_by_nobody a_sentence_leads&alone
-0.05 a_sentence_leads&blanks_near a_sentence_leads&in_a_thread a_sentence_leads&item_of_a_list
-0.05 a_sentence_leads&its_words_taken_up a_sentence_leads&marked a_sentence_leads&markup_near
-0.05 a_sentence_leads&may_happen a_sentence_leads&spoken_of_but a_sentence_leads&spoken_of_example
-0.05 a_sentence_leads&spoken_of_never a_sentence_leads&spoken_of_reader a_sentence_leads&traceback_above
-0.05 a_setup,_in_short&a_thread's_page a_setup,_in_short&says_example a_setup,_in_short&somebody's_own
-0.05 a_setup,_in_short&spoken_of_lately a_setup,_in_short&spoken_of_reader a_setup,_in_short&spoken_of_self
-0.05 a_short_text&advised_by_nobody a_short_text&block_opened a_short_text&in_a_thread a_short_text&in_quotes
-0.05 a_short_text&says_but a_short_text&says_never a_short_text&says_remedy a_short_text&spoken_of_never
-0.05 a_site's_lines&happened_to_somebody a_site's_lines&in_quotes a_site's_lines&indented a_site's_lines&may_happen
-0.05 a_site's_lines&mentioned a_site's_lines&much_advised a_site's_lines&nobody_speaks a_site's_lines&other_near
-0.05 a_site's_lines&remedies_below a_site's_lines&somebody's_own a_site's_lines&somebody_speaks
-0.05 a_site's_lines&spoken_of_example a_site's_lines&spoken_of_reader a_site's_lines&trace_near
-0.05 a_thread's_page&begins_its_line a_thread's_page&much_trouble a_thread's_page&says_but
-0.05 a_thread's_page&says_lower_it a_thread's_page&somebody's_own_machine,_in_short a_thread's_page&spoken_of_example
-0.05 a_thread's_page&spoken_of_may a_thread's_page&spoken_of_self a_thread's_page&words_before
-0.05 a_thread's_title&code_near a_thread's_title&on_a_stamped_line a_thread's_title&spoken_of_example
-0.05 a_thread's_title&spoken_of_happened a_thread's_title&spoken_of_lower_it a_thread's_title&trouble
-0.05 a_whole_error_line&begins_its_line a_whole_error_line&figures a_whole_error_line&its_hint_printed
-0.05 a_whole_error_line&its_words_taken_up a_whole_error_line&may_happen a_whole_error_line&much_advised
-0.05 a_whole_error_line&much_trouble a_whole_error_line&often_may a_whole_error_line&remedies_above
-0.05 a_whole_error_line&remedies_below a_whole_error_line&setting_near a_whole_error_line&spoken_of_if
-0.05 a_whole_error_line&traceback_above about_texts&beside_a_quotation about_texts&block_opened
-0.05 about_texts&says_cause about_texts&says_if about_texts&says_may about_texts&steps_that_led_to_it
-0.05 advice_share&advised advice_share&advised_by_nobody advice_share&boxes_ticked advice_share&comment
-0.05 advice_share&explained_behind advice_share&its_words_taken_up advice_share&nobody_speaks
-0.05 advice_share&says_reader advice_share&says_self advice_share&somebody's_own_machine,_in_short
-0.05 advice_share&spoken_of_but advice_share&spoken_of_remedy advised&advised_by_nobody advised&boxes_ticked
-0.05 advised&comment advised&explained_behind advised&its_words_taken_up advised&nobody_speaks advised&says_reader
-0.05 advised&says_self advised&somebody's_own_machine,_in_short advised&spoken_of_but advised&spoken_of_remedy
-0.05 advised_by_nobody&explained_behind advised_by_nobody&its_words_taken_up advised_by_nobody&nobody_speaks
-0.05 advised_by_nobody&says_reader advised_by_nobody&text_about_texts advised_by_nobody&text_behind
-0.05 alone&names_the_words alone&says_means alone&says_reader answered_by_mail&output_near
-0.05 answered_by_mail&setting_near answered_by_mail&spoken_of_example begins_its_line&its_words_taken_up
-0.05 begins_its_line&record begins_its_line&remedies_above begins_its_line&says_may
-0.05 begins_its_line&somebody's_own_question,_in_short begins_its_line&spoken_of_may begins_the_text&its_hint_printed
-0.05 begins_the_text&says_help begins_the_text&spoken_of_cause begins_the_text&spoken_of_lesson
-0.05 begins_the_text&spoken_of_remedy behind_a_prefix&blanks_near behind_a_prefix&item_of_a_list
-0.05 behind_a_prefix&its_words_taken_up behind_a_prefix&mentioned behind_a_prefix&much_advised
-0.05 behind_a_prefix&names_the_words behind_a_prefix&spoken_of_example behind_a_prefix&spoken_of_remedy
-0.05 behind_a_prefix&within_code beside_a_quotation&code_near beside_a_quotation&figures beside_a_quotation&in_quotes
-0.05 beside_a_quotation&indented beside_a_quotation&nobody_speaks beside_a_quotation&nothing_stated
-0.05 beside_a_quotation&other_near beside_a_quotation&spoken_of_happened beside_a_quotation&text_behind
-0.05 beside_a_quotation&words_before between_sections&blanks_near between_sections&happened_to_somebody
-0.05 between_sections&may_happen between_sections&nobody_speaks between_sections&other_near
-0.05 between_sections&remedies_above between_sections&says_happened between_sections&somebody's_own
-0.05 between_sections&somebody's_own_question,_in_short between_sections&spoken_of_lately
-0.05 between_sections&spoken_of_reader blanks_near&happened_to_somebody blanks_near&item_of_a_list
-0.05 blanks_near&may_happen blanks_near&mentioned blanks_near&record blanks_near&somebody's_own
-0.05 blanks_near&spoken_of_lately blanks_near&spoken_of_self blanks_near&trouble block_opened&figures
-0.05 block_opened&its_words_taken_up block_opened&spoken_of_example block_opened&typeset boxes_ticked&markup_near
-0.05 boxes_ticked&output_near code_near&hypothetical_sentence code_near&its_words_taken_up code_near&says_ask
-0.05 code_near&says_example code_near&says_help code_near&says_if code_near&spoken_of_help code_near&spoken_of_may
-0.05 code_near&trace_near comment&happened_to_somebody comment&much_trouble comment&says_means comment&spoken_of_but
-0.05 comment&spoken_of_self comment&traceback_above cut_by_dots&often_may cut_by_dots&somebody's_own
-0.05 cut_by_dots&spoken_of_ask cut_by_dots&spoken_of_help cut_by_dots&spoken_of_may cut_by_dots&spoken_of_remedy
-0.05 ends_the_text&hypothetical_sentence ends_the_text&says_lately ends_the_text&somebody's_own_question,_in_short
-0.05 ends_the_text&traceback_above explained_behind&item_of_a_list figures&remedies_below figures&says_means
-0.05 figures&says_remedy frames_of_a_process_near&other_near happened_to_somebody&introduced_as_example
-0.05 happened_to_somebody&item_of_a_list happened_to_somebody&much_about_texts happened_to_somebody&says_means
-0.05 happened_to_somebody&setting_near happened_to_somebody&spoken_of_lately happened_to_somebody&spoken_of_means
-0.05 happened_to_somebody&spoken_of_remedy heads_a_document&item_of_a_list heads_a_document&its_hint_printed
-0.05 heads_a_document&its_words_taken_up heads_a_document&mentioned heads_a_document&much_advised
-0.05 heads_a_document&says_example heads_a_document&says_lately heads_a_document&says_lesson
-0.05 heads_a_document&says_lower_it heads_a_document&says_may heads_a_document&spoken_of_example
-0.05 heads_a_document&text_behind hypothetical_sentence&its_words_taken_up hypothetical_sentence&says_lately
-0.05 hypothetical_sentence&says_lesson hypothetical_sentence&says_never in_a_thread&item_of_a_list in_a_thread&marked
-0.05 in_a_thread&output_near in_a_thread&somebody's_own in_quotes&its_words_taken_up in_quotes&marked
-0.05 in_quotes&says_example in_quotes&says_lower_it in_quotes&somebody_speaks indented&much_about_texts
-0.05 indented&much_advised indented&says_may indented&says_reader indented&text_about_texts
-0.05 introduced_as_example&much_advised introduced_as_example&somebody's_own_question,_in_short
-0.05 introduced_as_example&spoken_of_cause introduced_as_example&spoken_of_example
-0.05 introduced_as_example&spoken_of_remedy item_of_a_list&much_about_texts item_of_a_list&says_if
-0.05 item_of_a_list&spoken_of_may item_of_a_list&trace_near its_hint_printed&its_words_taken_up
-0.05 its_hint_printed&spoken_of_happened its_hint_printed&text_behind its_words_taken_up&may_happen
-0.05 its_words_taken_up&nothing_stated its_words_taken_up&record its_words_taken_up&setting_near
-0.05 its_words_taken_up&somebody_speaks its_words_taken_up&spoken_of_ask its_words_taken_up&spoken_of_but
-0.05 its_words_taken_up&spoken_of_example its_words_taken_up&spoken_of_help its_words_taken_up&spoken_of_if
-0.05 its_words_taken_up&spoken_of_lately its_words_taken_up&spoken_of_lesson its_words_taken_up&spoken_of_lower_it
-0.05 its_words_taken_up&spoken_of_may its_words_taken_up&spoken_of_means its_words_taken_up&spoken_of_never
-0.05 its_words_taken_up&spoken_of_reader its_words_taken_up&spoken_of_remedy its_words_taken_up&words_before
-0.05 marked&may_happen marked&much_trouble marked&names_the_words marked&somebody's_own_question,_in_short
-0.05 marked&traceback_above marked&words_before markup_near&names_the_words markup_near&says_cause
-0.05 markup_near&says_reader markup_near&says_remedy markup_near&text_about_texts markup_near&value_of_a_document
-0.05 may_happen&much_advised may_happen&remedies_above may_happen&says_example may_happen&says_means
-0.05 may_happen&somebody's_own,_in_short may_happen&spoken_of_ask may_happen&spoken_of_self may_happen&typeset
-0.05 mentioned&remedies_above mentioned&says_lesson mentioned&spoken_of_cause mentioned&spoken_of_self
-0.05 mentioned&traceback_above mentioned&within_code much_about_texts&somebody's_own,_in_short
-0.05 much_about_texts&spoken_of_may much_advised&nothing_stated much_advised&setting_near much_advised&spoken_of_but
-0.05 much_advised&spoken_of_example much_advised&spoken_of_lesson much_advised&spoken_of_may
-0.05 much_advised&spoken_of_reader much_trouble&names_the_words much_trouble&other_near much_trouble&says_self
-0.05 much_trouble&spoken_of_cause much_trouble&spoken_of_help much_trouble&spoken_of_lately
-0.05 much_trouble&spoken_of_lesson names_the_words&says_if names_the_words&somebody's_own,_in_short
-0.05 names_the_words&somebody's_own_question,_in_short names_the_words&spoken_of_if names_the_words&spoken_of_means
-0.05 names_the_words&words_before nobody_speaks&says_self nobody_speaks&spoken_of_ask nothing_stated&says_ask
-0.05 nothing_stated&steps_that_led_to_it nothing_stated&within_code often_may&says_lower_it often_may&says_may
-0.05 often_may&says_reader often_may&says_self often_may&setting_near often_may&somebody's_own_question,_in_short
-0.05 often_may&spoken_of_help often_may&spoken_of_remedy often_may&traceback_above on_a_stamped_line&says_cause
-0.05 on_a_stamped_line&says_if on_a_stamped_line&spoken_of_ask on_a_stamped_line&spoken_of_cause
-0.05 on_a_stamped_line&spoken_of_help on_a_stamped_line&spoken_of_may on_a_stamped_line&spoken_of_means
-0.05 other_near&says_remedy other_near&spoken_of_example other_near&spoken_of_if other_near&spoken_of_remedy
-0.05 other_near&traceback_above other_near&typeset output_near&steps_that_led_to_it record&spoken_of_means
-0.05 record&traceback_above record&trouble remedies_above&spoken_of_may remedies_above&text_behind
-0.05 remedies_below&spoken_of_lower_it remedies_below&spoken_of_means remedies_below&spoken_of_reader
-0.05 remedies_below&text_behind remedies_below&trace_near remedies_below&trouble says_ask&says_happened
-0.05 says_ask&spoken_of_happened says_ask&spoken_of_help says_ask&text_behind says_but&says_if says_but&spoken_of_ask
-0.05 says_but&spoken_of_help says_but&trace_near says_cause&says_lower_it says_cause&says_reader
-0.05 says_cause&spoken_of_happened says_cause&words_before says_example&setting_near
-0.05 says_example&somebody's_own_machine,_in_short says_example&spoken_of_help says_example&spoken_of_if
-0.05 says_example&spoken_of_lower_it says_happened&spoken_of_cause says_happened&spoken_of_means
-0.05 says_happened&spoken_of_never says_help&somebody's_own says_help&somebody's_own_machine,_in_short
-0.05 says_help&spoken_of_reader says_if&setting_near says_if&somebody's_own_question,_in_short
-0.05 says_if&spoken_of_example says_if&spoken_of_happened says_if&spoken_of_help says_if&spoken_of_lately
-0.05 says_if&spoken_of_lesson says_if&spoken_of_never says_if&spoken_of_remedy says_if&trace_near
-0.05 says_lately&somebody's_own,_in_short says_lately&spoken_of_happened says_lately&spoken_of_lately
-0.05 says_lately&spoken_of_lesson says_lesson&says_may says_lesson&says_reader says_lesson&spoken_of_happened
-0.05 says_lesson&spoken_of_may says_lower_it&says_remedy says_lower_it&spoken_of_ask says_lower_it&spoken_of_happened
-0.05 says_lower_it&spoken_of_lately says_lower_it&traceback_above says_lower_it&words_before says_may&says_never
-0.05 says_may&spoken_of_never says_means&setting_near says_means&somebody's_own,_in_short says_means&spoken_of_means
-0.05 says_never&says_reader says_never&spoken_of_help says_never&spoken_of_lesson says_never&spoken_of_lower_it
-0.05 says_never&spoken_of_self says_never&text_behind says_reader&setting_near says_reader&spoken_of_may
-0.05 says_reader&spoken_of_means says_self&spoken_of_lately says_self&spoken_of_lesson
-0.05 setting_near&somebody's_own,_in_short setting_near&somebody_speaks
-0.05 somebody's_own&somebody's_own_machine,_in_short somebody's_own&spoken_of_lately somebody's_own&words_before
-0.05 somebody's_own,_in_short&spoken_of_cause somebody's_own,_in_short&spoken_of_example
-0.05 somebody's_own,_in_short&spoken_of_lately somebody's_own,_in_short&spoken_of_remedy
-0.05 somebody's_own_machine,_in_short&spoken_of_help somebody's_own_machine,_in_short&spoken_of_may
-0.05 somebody's_own_machine,_in_short&spoken_of_means somebody's_own_machine,_in_short&trouble
-0.05 somebody's_own_machine,_in_short&words_before somebody's_own_question,_in_short&text_behind
-0.05 somebody_speaks&somebody's_own_question,_in_short somebody_speaks&spoken_of_cause
-0.05 somebody_speaks&spoken_of_example somebody_speaks&spoken_of_lower_it somebody_speaks&spoken_of_remedy
-0.05 somebody_speaks&traceback_above somebody_speaks&typeset spoken_of_ask&spoken_of_example
-0.05 spoken_of_cause&spoken_of_example spoken_of_cause&spoken_of_reader spoken_of_example&spoken_of_if
-0.05 spoken_of_example&spoken_of_lately spoken_of_example&spoken_of_means spoken_of_example&spoken_of_self
-0.05 spoken_of_example&words_before spoken_of_happened&typeset spoken_of_happened&value_of_a_document
-0.05 spoken_of_help&spoken_of_if spoken_of_if&spoken_of_reader spoken_of_if&steps_that_led_to_it
-0.05 spoken_of_lately&spoken_of_reader spoken_of_lesson&spoken_of_lower_it spoken_of_lesson&spoken_of_means
-0.05 spoken_of_lesson&text_behind spoken_of_lower_it&traceback_above spoken_of_lower_it&value_of_a_document
-0.05 spoken_of_may&spoken_of_means spoken_of_may&spoken_of_never spoken_of_may&text_about_texts
-0.05 spoken_of_may&traceback_above spoken_of_may&within_code spoken_of_means&spoken_of_remedy
-0.05 spoken_of_means&trace_near spoken_of_means&within_code spoken_of_reader&text_behind
-0.05 spoken_of_remedy&traceback_above spoken_of_self&within_code text_behind&traceback_above text_behind&typeset
-0.05 traceback_above&trouble within_code&words_before
+0.05 a_failed_run&a_site's_lines a_failed_run&a_thread's_title a_failed_run&begins_the_text
+0.05 a_failed_run&heads_a_document a_failed_run&its_hint_printed a_failed_run&markup_near a_failed_run&output_near
+0.05 a_failed_run&says_but a_failed_run&says_lesson a_failed_run&says_never a_failed_run&somebody's_own,_in_short
+0.05 a_failed_run&spoken_of_lower_it a_failed_run&spoken_of_means a_failed_run's_record&a_short_text
+0.05 a_failed_run's_record&code_near a_failed_run's_record&often_may a_failed_run's_record&record
+0.05 a_failed_run's_record&spoken_of_means a_failed_run's_record&words_before a_failed_test&about_texts
+0.05 a_failed_test&code_near a_picture_near&a_report's_heading a_picture_near&a_thread's_page
+0.05 a_picture_near&a_thread's_title a_picture_near&advice_share a_picture_near&advised
+0.05 a_picture_near&advised_by_nobody a_picture_near&begins_its_line a_picture_near&begins_the_text
+0.05 a_picture_near&code_near a_picture_near&comment a_picture_near&figures a_picture_near&in_a_thread
+0.05 a_picture_near&marked a_picture_near&markup_near a_picture_near&mentioned a_picture_near&nobody_speaks
+0.05 a_picture_near&nothing_stated a_picture_near&output_near a_picture_near&setting_near
+0.05 a_picture_near&somebody_speaks a_picture_near&spoken_of_but a_picture_near&spoken_of_happened
+0.05 a_picture_near&spoken_of_help a_picture_near&spoken_of_if a_picture_near&spoken_of_lower_it
+0.05 a_picture_near&spoken_of_may a_picture_near&spoken_of_means a_picture_near&spoken_of_reader
+0.05 a_picture_near&text_behind a_picture_near&trace_near a_picture_near&trouble
+0.05 a_question,_in_short&a_report's_heading a_question,_in_short&begins_the_text a_question,_in_short&indented
+0.05 a_question,_in_short&much_trouble a_question,_in_short&says_if a_question,_in_short&somebody's_own,_in_short
+0.05 a_question,_in_short&somebody's_own_question,_in_short a_question,_in_short&spoken_of_example
+0.05 a_question,_in_short&spoken_of_never a_question,_in_short&traceback_above a_report's_heading&a_whole_error_line
+0.05 a_report's_heading&begins_the_text a_report's_heading&behind_a_prefix a_report's_heading&comment
+0.05 a_report's_heading&happened_to_somebody a_report's_heading&in_quotes a_report's_heading&indented
+0.05 a_report's_heading&marked a_report's_heading&much_advised a_report's_heading&often_may
+0.05 a_report's_heading&somebody's_own,_in_short a_report's_heading&somebody's_own_machine,_in_short
+0.05 a_report's_heading&somebody_speaks a_report's_heading&spoken_of_example a_report's_heading&spoken_of_happened
+0.05 a_report's_heading&spoken_of_help a_report's_heading&traceback_above a_report's_heading&words_before
+0.05 a_sentence_leads&a_setup,_in_short a_sentence_leads&a_short_text a_sentence_leads&a_site's_lines
+0.05 a_sentence_leads&on_a_stamped_line a_sentence_leads&remedies_below a_sentence_leads&says_but
+0.05 a_sentence_leads&says_lower_it a_sentence_leads&somebody's_own_machine,_in_short
+0.05 a_setup,_in_short&behind_a_prefix a_setup,_in_short&comment a_setup,_in_short&in_a_thread
+0.05 a_setup,_in_short&item_of_a_list a_setup,_in_short&mentioned a_setup,_in_short&says_remedy
+0.05 a_setup,_in_short&somebody's_own,_in_short a_setup,_in_short&somebody's_own_machine,_in_short
+0.05 a_setup,_in_short&somebody_speaks a_setup,_in_short&spoken_of_cause a_setup,_in_short&spoken_of_may
+0.05 a_short_text&cut_by_dots a_short_text&nothing_stated a_short_text&on_a_stamped_line a_short_text&says_cause
+0.05 a_short_text&says_if a_short_text&somebody's_own,_in_short a_short_text&somebody's_own_machine,_in_short
+0.05 a_short_text&somebody's_own_question,_in_short a_short_text&spoken_of_reader a_site's_lines&in_a_thread
+0.05 a_site's_lines&spoken_of_means a_site's_lines&spoken_of_remedy a_thread's_page&a_whole_error_line
+0.05 a_thread's_page&advised_by_nobody a_thread's_page&begins_the_text a_thread's_page&between_sections
+0.05 a_thread's_page&comment a_thread's_page&indented a_thread's_page&marked a_thread's_page&markup_near
+0.05 a_thread's_page&names_the_words a_thread's_page&nothing_stated a_thread's_page&on_a_stamped_line
+0.05 a_thread's_page&other_near a_thread's_page&spoken_of_ask a_thread's_page&spoken_of_but
+0.05 a_thread's_page&spoken_of_lately a_thread's_title&advice_share a_thread's_title&advised
+0.05 a_thread's_title&advised_by_nobody a_thread's_title&begins_its_line a_thread's_title&begins_the_text
+0.05 a_thread's_title&behind_a_prefix a_thread's_title&figures a_thread's_title&in_a_thread
+0.05 a_thread's_title&nobody_speaks a_thread's_title&nothing_stated
+0.05 a_thread's_title&somebody's_own_question,_in_short a_thread's_title&somebody_speaks
+0.05 a_thread's_title&spoken_of_lesson a_thread's_title&spoken_of_may a_thread's_title&spoken_of_means
+0.05 a_thread's_title&spoken_of_self a_thread's_title&trace_near a_whole_error_line&about_texts
+0.05 a_whole_error_line&alone a_whole_error_line&boxes_ticked a_whole_error_line&happened_to_somebody
+0.05 a_whole_error_line&trouble about_texts&blanks_near about_texts&boxes_ticked about_texts&ends_the_text
+0.05 about_texts&host_memory about_texts&marked about_texts&remedies_below about_texts&says_but
+0.05 about_texts&says_never about_texts&somebody's_own_machine,_in_short
+0.05 about_texts&somebody's_own_question,_in_short about_texts&somebody_speaks about_texts&spoken_of_but
+0.05 about_texts&spoken_of_never advice_share&in_quotes advice_share&item_of_a_list advice_share&much_trouble
+0.05 advice_share&often_may advice_share&record advice_share&spoken_of_ask advice_share&spoken_of_never
+0.05 advice_share&steps_that_led_to_it advice_share&traceback_above advised&in_quotes advised&item_of_a_list
+0.05 advised&much_trouble advised&often_may advised&record advised&spoken_of_ask advised&spoken_of_never
+0.05 advised&steps_that_led_to_it advised&traceback_above advised_by_nobody&begins_the_text
+0.05 advised_by_nobody&ends_the_text advised_by_nobody&record advised_by_nobody&says_lately
+0.05 advised_by_nobody&setting_near advised_by_nobody&spoken_of_may advised_by_nobody&spoken_of_means
+0.05 advised_by_nobody&spoken_of_never advised_by_nobody&steps_that_led_to_it advised_by_nobody&traceback_above
+0.05 alone&its_hint_printed alone&says_ask alone&text_behind answered_by_mail&code_near
+0.05 answered_by_mail&spoken_of_happened answered_by_mail&spoken_of_reader begins_its_line&boxes_ticked
+0.05 begins_its_line&figures begins_its_line&markup_near begins_its_line&says_self begins_its_line&spoken_of_ask
+0.05 begins_its_line&spoken_of_happened begins_its_line&trouble begins_the_text&much_trouble
+0.05 begins_the_text&nobody_speaks begins_the_text&often_may begins_the_text&says_means begins_the_text&says_never
+0.05 begins_the_text&says_self begins_the_text&somebody's_own begins_the_text&spoken_of_lately
+0.05 begins_the_text&spoken_of_self behind_a_prefix&block_opened behind_a_prefix&boxes_ticked
+0.05 behind_a_prefix&heads_a_document behind_a_prefix&says_lately behind_a_prefix&says_self
+0.05 behind_a_prefix&spoken_of_may behind_a_prefix&text_behind between_sections&much_trouble
+0.05 between_sections&on_a_stamped_line between_sections&output_near between_sections&spoken_of_example
+0.05 between_sections&spoken_of_self blanks_near&block_opened blanks_near&in_quotes blanks_near&much_advised
+0.05 blanks_near&often_may blanks_near&spoken_of_may blanks_near&spoken_of_means blanks_near&text_behind
+0.05 blanks_near&trace_near block_opened&heads_a_document block_opened&in_a_thread block_opened&mentioned
+0.05 block_opened&much_about_texts block_opened&other_near block_opened&says_happened block_opened&says_self
+0.05 block_opened&spoken_of_but block_opened&spoken_of_never block_opened&text_behind block_opened&trouble
+0.05 boxes_ticked&code_near boxes_ticked&its_hint_printed boxes_ticked&other_near boxes_ticked&says_happened
+0.05 boxes_ticked&somebody's_own boxes_ticked&spoken_of_cause boxes_ticked&spoken_of_example
+0.05 boxes_ticked&spoken_of_reader code_near&happened_to_somebody code_near&its_place_behind code_near&markup_near
+0.05 code_near&names_the_words code_near&remedies_below code_near&says_lately code_near&says_reader
+0.05 comment&introduced_as_example comment&often_may comment&on_a_stamped_line comment&somebody's_own,_in_short
+0.05 comment&somebody's_own_question,_in_short comment&spoken_of_cause comment&spoken_of_may comment&spoken_of_never
+0.05 comment&words_before cut_by_dots&may_happen cut_by_dots&on_a_stamped_line cut_by_dots&says_happened
+0.05 cut_by_dots&says_lower_it cut_by_dots&spoken_of_lesson cut_by_dots&spoken_of_reader ends_the_text&in_a_thread
+0.05 ends_the_text&its_place_behind ends_the_text&markup_near ends_the_text&says_means ends_the_text&says_remedy
+0.05 ends_the_text&spoken_of_lately ends_the_text&spoken_of_reader ends_the_text&trouble explained_behind&in_quotes
+0.05 explained_behind&mentioned explained_behind&other_near explained_behind&somebody's_own
+0.05 explained_behind&somebody's_own,_in_short explained_behind&somebody_speaks explained_behind&spoken_of_never
+0.05 figures&may_happen figures&much_trouble figures&says_cause figures&says_if figures&says_lesson
+0.05 figures&spoken_of_help frames_of_a_process_near&nobody_speaks happened_to_somebody&says_but
+0.05 happened_to_somebody&says_help happened_to_somebody&spoken_of_cause heads_a_document&in_a_thread
+0.05 heads_a_document&introduced_as_example heads_a_document&nothing_stated heads_a_document&remedies_above
+0.05 heads_a_document&says_if heads_a_document&says_reader host_memory&in_a_thread host_memory&indented
+0.05 host_memory&somebody's_own,_in_short host_memory&somebody's_own_question,_in_short host_memory&spoken_of_if
+0.05 host_memory&spoken_of_lower_it host_memory&spoken_of_reader hypothetical_sentence&somebody's_own
+0.05 hypothetical_sentence&somebody's_own_machine,_in_short hypothetical_sentence&traceback_above
+0.05 in_a_thread&introduced_as_example in_a_thread&says_but in_a_thread&says_if in_a_thread&says_self
+0.05 in_a_thread&somebody's_own_machine,_in_short in_a_thread&spoken_of_remedy in_quotes&setting_near
+0.05 in_quotes&spoken_of_means indented&much_trouble indented&names_the_words indented&says_lately
+0.05 indented&spoken_of_cause indented&spoken_of_reader introduced_as_example&item_of_a_list
+0.05 introduced_as_example&much_trouble introduced_as_example&on_a_stamped_line introduced_as_example&spoken_of_ask
+0.05 introduced_as_example&spoken_of_but introduced_as_example&spoken_of_help introduced_as_example&spoken_of_lesson
+0.05 introduced_as_example&spoken_of_never item_of_a_list&much_trouble item_of_a_list&nobody_speaks
+0.05 item_of_a_list&often_may item_of_a_list&spoken_of_ask item_of_a_list&spoken_of_self
+0.05 its_hint_printed&much_about_texts its_hint_printed&much_advised its_hint_printed&names_the_words
+0.05 its_hint_printed&says_lower_it its_hint_printed&setting_near its_hint_printed&somebody's_own_machine,_in_short
+0.05 its_hint_printed&spoken_of_example its_hint_printed&spoken_of_lately its_hint_printed&spoken_of_remedy
+0.05 its_hint_printed&spoken_of_self its_hint_printed&traceback_above its_place_behind&markup_near
+0.05 its_place_behind&output_near its_words_taken_up&trace_near marked&much_about_texts marked&often_may
+0.05 marked&spoken_of_help marked&spoken_of_means marked&trace_near markup_near&remedies_below
+0.05 markup_near&says_lately markup_near&says_self markup_near&setting_near markup_near&somebody's_own
+0.05 markup_near&spoken_of_ask markup_near&steps_that_led_to_it markup_near&traceback_above markup_near&typeset
+0.05 may_happen&on_a_stamped_line mentioned&often_may mentioned&says_but mentioned&says_remedy
+0.05 mentioned&spoken_of_example mentioned&spoken_of_may much_about_texts&much_trouble much_about_texts&says_may
+0.05 much_about_texts&somebody's_own much_about_texts&somebody_speaks much_about_texts&spoken_of_help
+0.05 much_about_texts&spoken_of_if much_about_texts&trouble much_advised&much_trouble much_advised&often_may
+0.05 much_advised&output_near much_advised&spoken_of_cause much_trouble&nothing_stated much_trouble&output_near
+0.05 much_trouble&says_if much_trouble&says_means much_trouble&says_reader
+0.05 much_trouble&somebody's_own_question,_in_short much_trouble&spoken_of_if much_trouble&spoken_of_means
+0.05 names_the_words&says_cause names_the_words&spoken_of_happened names_the_words&spoken_of_lately
+0.05 names_the_words&spoken_of_may names_the_words&spoken_of_never names_the_words&spoken_of_self
+0.05 names_the_words&trace_near nobody_speaks&says_never nobody_speaks&says_reader
+0.05 nobody_speaks&somebody's_own_question,_in_short nobody_speaks&spoken_of_cause nobody_speaks&spoken_of_remedy
+0.05 nobody_speaks&steps_that_led_to_it nobody_speaks&words_before nothing_stated&trouble often_may&says_if
+0.05 often_may&says_means often_may&spoken_of_ask often_may&spoken_of_lately often_may&trace_near
+0.05 on_a_stamped_line&record on_a_stamped_line&says_help other_near&says_self other_near&spoken_of_happened
+0.05 other_near&spoken_of_lesson other_near&spoken_of_may other_near&spoken_of_means other_near&words_before
+0.05 output_near&remedies_below output_near&says_cause output_near&says_lately output_near&spoken_of_help
+0.05 output_near&trace_near record&says_lately record&spoken_of_but record&spoken_of_never
+0.05 remedies_above&setting_near remedies_above&somebody's_own,_in_short remedies_above&spoken_of_but
+0.05 remedies_above&spoken_of_lesson remedies_above&spoken_of_means remedies_below&spoken_of_example
+0.05 remedies_below&spoken_of_if remedies_below&words_before says_ask&says_means says_ask&says_never
+0.05 says_ask&somebody's_own says_ask&spoken_of_may says_ask&trace_near says_but&says_lesson says_but&says_lower_it
+0.05 says_but&spoken_of_example says_cause&says_self says_cause&setting_near says_cause&somebody's_own
+0.05 says_cause&spoken_of_self says_cause&trouble says_example&somebody's_own
+0.05 says_example&somebody's_own_question,_in_short says_example&spoken_of_reader says_happened&says_remedy
+0.05 says_happened&words_before says_if&spoken_of_but says_if&spoken_of_reader says_if&words_before
+0.05 says_lately&somebody_speaks says_lately&spoken_of_if says_lately&spoken_of_reader says_lesson&says_never
+0.05 says_lesson&spoken_of_but says_lesson&spoken_of_help says_lesson&text_behind says_lesson&trouble
+0.05 says_lower_it&spoken_of_lower_it says_may&somebody's_own_question,_in_short says_may&spoken_of_example
+0.05 says_may&spoken_of_help says_may&spoken_of_lesson says_may&spoken_of_reader says_may&spoken_of_remedy
+0.05 says_means&spoken_of_lately says_means&spoken_of_never says_never&spoken_of_but says_never&spoken_of_if
+0.05 says_reader&spoken_of_help says_reader&spoken_of_if says_reader&trace_near says_remedy&somebody's_own
+0.05 says_self&spoken_of_cause says_self&spoken_of_means says_self&spoken_of_remedy says_self&trace_near
+0.05 says_self&traceback_above setting_near&somebody's_own setting_near&somebody's_own_question,_in_short
+0.05 setting_near&spoken_of_remedy setting_near&words_before somebody's_own&spoken_of_but
+0.05 somebody's_own&spoken_of_example somebody's_own&spoken_of_lesson somebody's_own&spoken_of_may
+0.05 somebody's_own&trace_near somebody's_own,_in_short&spoken_of_happened somebody's_own,_in_short&spoken_of_if
+0.05 somebody's_own,_in_short&spoken_of_means somebody's_own,_in_short&trouble
+0.05 somebody's_own_machine,_in_short&somebody's_own,_in_short somebody's_own_machine,_in_short&spoken_of_but
+0.05 somebody's_own_machine,_in_short&spoken_of_cause somebody's_own_machine,_in_short&spoken_of_example
+0.05 somebody's_own_machine,_in_short&spoken_of_lower_it somebody's_own_machine,_in_short&spoken_of_never
+0.05 somebody's_own_machine,_in_short&spoken_of_remedy somebody's_own_machine,_in_short&traceback_above
+0.05 somebody's_own_question,_in_short&somebody's_own,_in_short somebody's_own_question,_in_short&spoken_of_means
+0.05 somebody's_own_question,_in_short&traceback_above somebody_speaks&somebody's_own_machine,_in_short
+0.05 somebody_speaks&spoken_of_may somebody_speaks&spoken_of_means spoken_of_but&spoken_of_cause
+0.05 spoken_of_but&spoken_of_never spoken_of_cause&spoken_of_never spoken_of_cause&text_behind
+0.05 spoken_of_cause&trouble spoken_of_example&spoken_of_help spoken_of_example&text_behind
+0.05 spoken_of_happened&spoken_of_remedy spoken_of_happened&trace_near spoken_of_help&spoken_of_lower_it
+0.05 spoken_of_help&spoken_of_remedy spoken_of_lately&spoken_of_lower_it spoken_of_lately&spoken_of_remedy
+0.05 spoken_of_lesson&spoken_of_remedy spoken_of_may&spoken_of_reader spoken_of_never&spoken_of_remedy
+0.05 spoken_of_never&traceback_above spoken_of_self&trouble spoken_of_self&typeset
+0.10 a_failed_run&a_failed_run's_record a_failed_run&a_question,_in_short a_failed_run&blanks_near
+0.10 a_failed_run&marked a_failed_run&says_help a_failed_run&spoken_of_example a_failed_run&spoken_of_reader
+0.10 a_failed_run's_record&in_quotes a_failed_run's_record&nobody_speaks a_failed_run's_record&nothing_stated
+0.10 a_failed_run's_record&other_near a_failed_run's_record&output_near a_failed_test&trouble
+0.10 a_picture_near&other_near a_question,_in_short&a_short_text a_question,_in_short&a_thread's_title
+0.10 a_question,_in_short&advised_by_nobody a_question,_in_short&block_opened a_question,_in_short&explained_behind
+0.10 a_question,_in_short&figures a_question,_in_short&host_memory a_question,_in_short&in_a_thread
+0.10 a_question,_in_short&on_a_stamped_line a_question,_in_short&says_but a_question,_in_short&spoken_of_self
+0.10 a_report's_heading&begins_its_line a_report's_heading&in_a_thread a_report's_heading&its_hint_printed
+0.10 a_report's_heading&mentioned a_report's_heading&nothing_stated a_report's_heading&output_near
+0.10 a_report's_heading&somebody's_own a_report's_heading&spoken_of_if a_report's_heading&spoken_of_means
+0.10 a_report's_heading&spoken_of_self a_report's_heading&text_behind a_report's_heading&trace_near
+0.10 a_sentence_leads&begins_the_text a_sentence_leads&its_hint_printed a_sentence_leads&much_advised
+0.10 a_sentence_leads&says_reader a_sentence_leads&spoken_of_if a_sentence_leads&spoken_of_means
+0.10 a_sentence_leads&text_behind a_sentence_leads&trouble a_setup,_in_short&alone a_setup,_in_short&begins_its_line
+0.10 a_setup,_in_short&nothing_stated a_setup,_in_short&on_a_stamped_line a_setup,_in_short&spoken_of_example
+0.10 a_setup,_in_short&spoken_of_means a_setup,_in_short&spoken_of_remedy a_setup,_in_short&trouble
+0.10 a_setup,_in_short&typeset a_short_text&a_thread's_page a_short_text&a_thread's_title
+0.10 a_short_text&a_whole_error_line a_short_text&happened_to_somebody a_short_text&says_help
+0.10 a_short_text&spoken_of_cause a_short_text&trouble a_site's_lines&a_thread's_page
+0.10 a_site's_lines&hypothetical_sentence a_site's_lines&on_a_stamped_line a_site's_lines&words_before
+0.10 a_thread's_page&a_thread's_title a_thread's_page&figures a_thread's_page&mentioned
+0.10 a_thread's_page&somebody's_own_question,_in_short a_thread's_page&spoken_of_happened
+0.10 a_thread's_page&spoken_of_help a_thread's_page&spoken_of_lesson a_thread's_page&spoken_of_lower_it
+0.10 a_thread's_title&about_texts a_thread's_title&in_quotes a_thread's_title&mentioned a_thread's_title&other_near
+0.10 a_thread's_title&somebody's_own,_in_short a_thread's_title&spoken_of_reader a_whole_error_line&output_near
+0.10 a_whole_error_line&somebody's_own a_whole_error_line&spoken_of_reader about_texts&advice_share
+0.10 about_texts&advised about_texts&comment about_texts&cut_by_dots about_texts&markup_near about_texts&may_happen
+0.10 about_texts&remedies_above about_texts&says_lower_it about_texts&spoken_of_if about_texts&spoken_of_remedy
+0.10 about_texts&traceback_above advice_share&begins_the_text advice_share&cut_by_dots advice_share&says_lately
+0.10 advice_share&says_may advice_share&somebody's_own_question,_in_short advice_share&spoken_of_lately
+0.10 advice_share&trouble advised&begins_the_text advised&cut_by_dots advised&says_lately advised&says_may
+0.10 advised&somebody's_own_question,_in_short advised&spoken_of_lately advised&trouble advised_by_nobody&alone
+0.10 advised_by_nobody&cut_by_dots advised_by_nobody&item_of_a_list advised_by_nobody&mentioned
+0.10 advised_by_nobody&names_the_words advised_by_nobody&other_near advised_by_nobody&says_happened
+0.10 advised_by_nobody&says_if advised_by_nobody&says_may advised_by_nobody&spoken_of_cause
+0.10 advised_by_nobody&spoken_of_if alone&comment begins_its_line&cut_by_dots begins_its_line&its_hint_printed
+0.10 begins_its_line&its_place_behind begins_its_line&spoken_of_lately begins_the_text&code_near
+0.10 begins_the_text&in_a_thread begins_the_text&somebody_speaks begins_the_text&spoken_of_but
+0.10 begins_the_text&trouble behind_a_prefix&comment behind_a_prefix&indented behind_a_prefix&often_may
+0.10 behind_a_prefix&other_near behind_a_prefix&says_help behind_a_prefix&says_may behind_a_prefix&spoken_of_but
+0.10 behind_a_prefix&spoken_of_reader between_sections&spoken_of_but between_sections&spoken_of_happened
+0.10 between_sections&spoken_of_lesson between_sections&trouble blanks_near&setting_near block_opened&boxes_ticked
+0.10 block_opened&may_happen block_opened&output_near block_opened&somebody's_own_machine,_in_short
+0.10 block_opened&spoken_of_cause block_opened&spoken_of_if block_opened&words_before boxes_ticked&figures
+0.10 boxes_ticked&in_a_thread boxes_ticked&spoken_of_happened boxes_ticked&spoken_of_lesson
+0.10 boxes_ticked&spoken_of_lower_it boxes_ticked&spoken_of_may code_near&cut_by_dots code_near&heads_a_document
+0.10 code_near&record code_near&says_cause code_near&spoken_of_example code_near&spoken_of_means comment&host_memory
+0.10 comment&says_but comment&says_happened comment&somebody's_own_machine,_in_short comment&spoken_of_means
+0.10 comment&trace_near cut_by_dots&indented cut_by_dots&says_reader cut_by_dots&text_behind
+0.10 ends_the_text&its_hint_printed ends_the_text&mentioned ends_the_text&says_may
+0.10 ends_the_text&somebody's_own,_in_short ends_the_text&somebody's_own_machine,_in_short
+0.10 ends_the_text&spoken_of_never ends_the_text&spoken_of_remedy explained_behind&spoken_of_if
+0.10 explained_behind&spoken_of_lower_it figures&happened_to_somebody figures&in_a_thread figures&says_help
+0.10 figures&says_reader figures&spoken_of_happened figures&spoken_of_lately figures&spoken_of_may
+0.10 figures&steps_that_led_to_it figures&trouble heads_a_document&in_quotes heads_a_document&much_trouble
+0.10 heads_a_document&names_the_words heads_a_document&spoken_of_may heads_a_document&spoken_of_never
+0.10 heads_a_document&words_before host_memory&introduced_as_example host_memory&marked host_memory&output_near
+0.10 host_memory&spoken_of_may hypothetical_sentence&indented in_a_thread&other_near in_a_thread&somebody_speaks
+0.10 in_a_thread&spoken_of_example in_a_thread&spoken_of_means in_quotes&nobody_speaks in_quotes&spoken_of_cause
+0.10 in_quotes&spoken_of_lesson in_quotes&within_code indented&remedies_below indented&says_means indented&says_self
+0.10 indented&spoken_of_lesson introduced_as_example&may_happen introduced_as_example&much_about_texts
+0.10 introduced_as_example&output_near introduced_as_example&somebody's_own introduced_as_example&spoken_of_may
+0.10 introduced_as_example&spoken_of_self introduced_as_example&words_before
+0.10 item_of_a_list&somebody's_own_machine,_in_short item_of_a_list&spoken_of_if its_hint_printed&much_trouble
+0.10 its_hint_printed&often_may its_hint_printed&says_help its_hint_printed&says_if its_hint_printed&says_may
+0.10 its_hint_printed&says_self its_hint_printed&spoken_of_lower_it marked&nobody_speaks marked&other_near
+0.10 marked&setting_near markup_near&somebody's_own_question,_in_short markup_near&spoken_of_example
+0.10 markup_near&spoken_of_happened markup_near&spoken_of_help markup_near&words_before may_happen&much_trouble
+0.10 may_happen&spoken_of_never may_happen&traceback_above mentioned&much_trouble
+0.10 mentioned&somebody's_own_question,_in_short mentioned&spoken_of_never much_about_texts&nothing_stated
+0.10 much_about_texts&often_may much_about_texts&spoken_of_example much_about_texts&spoken_of_reader
+0.10 much_advised&text_behind much_trouble&says_help much_trouble&says_may much_trouble&spoken_of_never
+0.10 much_trouble&spoken_of_reader much_trouble&spoken_of_self much_trouble&trace_near names_the_words&says_ask
+0.10 names_the_words&says_never names_the_words&spoken_of_lower_it nobody_speaks&says_example nobody_speaks&says_may
+0.10 nobody_speaks&says_means nobody_speaks&spoken_of_but often_may&remedies_above on_a_stamped_line&somebody's_own
+0.10 on_a_stamped_line&spoken_of_but on_a_stamped_line&spoken_of_if on_a_stamped_line&spoken_of_lately
+0.10 other_near&says_example output_near&says_reader output_near&somebody_speaks output_near&spoken_of_ask
+0.10 output_near&spoken_of_lately record&says_cause record&somebody_speaks record&spoken_of_ask
+0.10 remedies_above&words_before remedies_below&spoken_of_cause remedies_below&spoken_of_self says_ask&says_reader
+0.10 says_ask&spoken_of_reader says_ask&words_before says_but&says_lately says_but&spoken_of_never
+0.10 says_example&says_happened says_example&says_if says_example&says_never says_example&trace_near
+0.10 says_happened&says_if says_happened&says_lower_it says_help&says_self says_help&somebody's_own,_in_short
+0.10 says_help&spoken_of_example says_if&says_never says_if&says_remedy says_if&spoken_of_means says_lately&says_self
+0.10 says_lately&setting_near says_lately&spoken_of_but says_lately&spoken_of_help says_lesson&spoken_of_reader
+0.10 says_lower_it&says_never says_lower_it&somebody's_own_machine,_in_short says_may&says_reader
+0.10 says_may&spoken_of_means says_means&somebody's_own_machine,_in_short says_means&spoken_of_lower_it
+0.10 says_reader&spoken_of_reader says_remedy&somebody's_own,_in_short says_remedy&spoken_of_may
+0.10 says_remedy&spoken_of_reader says_self&somebody's_own_machine,_in_short
+0.10 somebody's_own,_in_short&spoken_of_lesson somebody's_own_machine,_in_short&spoken_of_ask
+0.10 somebody_speaks&spoken_of_if somebody_speaks&spoken_of_never somebody_speaks&trouble
+0.10 spoken_of_ask&spoken_of_means spoken_of_but&spoken_of_if spoken_of_but&traceback_above
+0.10 spoken_of_cause&spoken_of_lately spoken_of_cause&spoken_of_lesson spoken_of_example&spoken_of_may
+0.10 spoken_of_if&spoken_of_remedy spoken_of_if&words_before spoken_of_lately&spoken_of_never
+0.10 spoken_of_lately&trace_near spoken_of_lately&traceback_above spoken_of_lesson&traceback_above
+0.10 spoken_of_lower_it&text_behind spoken_of_may&spoken_of_self spoken_of_may&trouble
+0.10 spoken_of_means&traceback_above spoken_of_means&trouble
+0.15 a_failed_run&a_whole_error_line a_failed_run&begins_its_line a_failed_run&indented a_failed_run&says_may
+0.15 a_failed_run's_record&setting_near a_failed_test&says_happened a_failed_test&words_before
+0.15 a_question,_in_short&a_thread's_page a_question,_in_short&says_cause a_question,_in_short&says_lately
+0.15 a_question,_in_short&says_may a_question,_in_short&says_means a_question,_in_short&spoken_of_lately
+0.15 a_report's_heading&a_short_text a_report's_heading&about_texts a_report's_heading&between_sections
+0.15 a_report's_heading&other_near a_report's_heading&spoken_of_may a_report's_heading&trouble
+0.15 a_sentence_leads&names_the_words a_sentence_leads&spoken_of_remedy a_setup,_in_short&advice_share
+0.15 a_setup,_in_short&advised a_setup,_in_short&advised_by_nobody a_setup,_in_short&says_if
+0.15 a_setup,_in_short&spoken_of_never a_short_text&indented a_short_text&its_place_behind a_short_text&much_trouble
+0.15 a_short_text&says_self a_site's_lines&behind_a_prefix a_site's_lines&markup_near a_site's_lines&output_near
+0.15 a_thread's_page&advice_share a_thread's_page&advised a_thread's_page&block_opened a_thread's_page&in_a_thread
+0.15 a_thread's_page&in_quotes a_thread's_page&introduced_as_example a_thread's_page&its_hint_printed
+0.15 a_thread's_page&may_happen a_whole_error_line&somebody's_own_machine,_in_short a_whole_error_line&spoken_of_self
+0.15 about_texts&nothing_stated about_texts&other_near about_texts&spoken_of_self advice_share&indented
+0.15 advice_share&names_the_words advice_share&says_happened advice_share&says_if advice_share&says_remedy
+0.15 advice_share&spoken_of_cause advised&indented advised&names_the_words advised&says_happened advised&says_if
+0.15 advised&says_remedy advised&spoken_of_cause advised_by_nobody&figures advised_by_nobody&indented
+0.15 advised_by_nobody&much_trouble advised_by_nobody&output_near advised_by_nobody&says_remedy
+0.15 advised_by_nobody&spoken_of_self alone&says_cause begins_its_line&between_sections begins_its_line&may_happen
+0.15 begins_its_line&says_lower_it begins_the_text&says_ask begins_the_text&says_but begins_the_text&says_example
+0.15 begins_the_text&says_lower_it begins_the_text&somebody's_own_machine,_in_short begins_the_text&spoken_of_example
+0.15 begins_the_text&spoken_of_if begins_the_text&trace_near behind_a_prefix&in_a_thread
+0.15 behind_a_prefix&introduced_as_example behind_a_prefix&its_place_behind behind_a_prefix&says_means
+0.15 behind_a_prefix&spoken_of_ask between_sections&spoken_of_ask blanks_near&indented blanks_near&much_about_texts
+0.15 blanks_near&spoken_of_if blanks_near&traceback_above block_opened&introduced_as_example
+0.15 block_opened&nothing_stated block_opened&spoken_of_help code_near&ends_the_text code_near&indented
+0.15 code_near&mentioned code_near&much_about_texts code_near&says_but code_near&somebody_speaks
+0.15 code_near&spoken_of_lately code_near&spoken_of_lower_it code_near&traceback_above comment&ends_the_text
+0.15 comment&item_of_a_list comment&nothing_stated comment&says_if comment&somebody_speaks comment&spoken_of_ask
+0.15 comment&spoken_of_example comment&text_behind cut_by_dots&says_example cut_by_dots&says_if
+0.15 cut_by_dots&spoken_of_but cut_by_dots&spoken_of_happened cut_by_dots&spoken_of_if cut_by_dots&trace_near
+0.15 cut_by_dots&trouble ends_the_text&figures ends_the_text&introduced_as_example ends_the_text&nobody_speaks
+0.15 ends_the_text&says_cause ends_the_text&spoken_of_but explained_behind&spoken_of_self figures&record
+0.15 figures&somebody's_own,_in_short figures&spoken_of_self happened_to_somebody&in_a_thread
+0.15 happened_to_somebody&its_hint_printed happened_to_somebody&often_may happened_to_somebody&says_example
+0.15 happened_to_somebody&somebody's_own_machine,_in_short happened_to_somebody&spoken_of_if
+0.15 happened_to_somebody&spoken_of_never happened_to_somebody&traceback_above heads_a_document&may_happen
+0.15 heads_a_document&somebody's_own,_in_short heads_a_document&somebody's_own_question,_in_short
+0.15 heads_a_document&spoken_of_but host_memory&mentioned host_memory&spoken_of_happened host_memory&spoken_of_self
+0.15 hypothetical_sentence&names_the_words hypothetical_sentence&somebody's_own_question,_in_short
+0.15 in_a_thread&its_hint_printed in_a_thread&nobody_speaks in_a_thread&on_a_stamped_line
+0.15 in_a_thread&somebody's_own_question,_in_short in_a_thread&spoken_of_happened in_quotes&its_hint_printed
+0.15 in_quotes&says_but in_quotes&somebody's_own,_in_short in_quotes&spoken_of_ask in_quotes&spoken_of_remedy
+0.15 in_quotes&trouble indented&nothing_stated indented&record indented&spoken_of_but indented&spoken_of_never
+0.15 indented&spoken_of_self indented&steps_that_led_to_it introduced_as_example&somebody's_own,_in_short
+0.15 introduced_as_example&somebody_speaks item_of_a_list&on_a_stamped_line item_of_a_list&output_near
+0.15 item_of_a_list&says_happened item_of_a_list&says_lower_it its_hint_printed&record its_hint_printed&says_happened
+0.15 its_hint_printed&spoken_of_help its_hint_printed&spoken_of_reader its_place_behind&nobody_speaks
+0.15 marked&spoken_of_example markup_near&says_but markup_near&spoken_of_but markup_near&spoken_of_may
+0.15 may_happen&says_never may_happen&somebody's_own may_happen&somebody's_own_machine,_in_short
+0.15 may_happen&spoken_of_happened may_happen&spoken_of_help may_happen&trouble
+0.15 mentioned&somebody's_own_machine,_in_short much_about_texts&setting_near much_about_texts&spoken_of_ask
+0.15 much_about_texts&spoken_of_lesson much_about_texts&spoken_of_remedy much_about_texts&traceback_above
+0.15 much_advised&says_lower_it much_advised&words_before names_the_words&says_but names_the_words&spoken_of_help
+0.15 nobody_speaks&says_happened nobody_speaks&spoken_of_lately nothing_stated&often_may nothing_stated&says_may
+0.15 nothing_stated&setting_near nothing_stated&somebody's_own_machine,_in_short nothing_stated&spoken_of_happened
+0.15 nothing_stated&spoken_of_remedy often_may&record often_may&spoken_of_but often_may&spoken_of_lower_it
+0.15 on_a_stamped_line&says_ask on_a_stamped_line&says_but on_a_stamped_line&says_may on_a_stamped_line&setting_near
+0.15 other_near&says_but other_near&says_if other_near&spoken_of_cause output_near&says_lower_it
+0.15 output_near&spoken_of_example output_near&spoken_of_self record&says_lesson says_ask&says_if
+0.15 says_ask&somebody's_own_question,_in_short says_but&spoken_of_lower_it says_but&text_behind
+0.15 says_cause&somebody_speaks says_example&says_lately says_example&spoken_of_happened says_happened&says_lesson
+0.15 says_happened&spoken_of_lately says_happened&spoken_of_lesson says_help&says_lately says_if&says_lesson
+0.15 says_if&somebody_speaks says_if&spoken_of_may says_lately&says_lesson says_lately&spoken_of_lower_it
+0.15 says_lesson&says_means says_may&trace_near says_may&traceback_above says_means&spoken_of_ask
+0.15 says_never&somebody's_own says_never&words_before says_remedy&says_self says_self&spoken_of_but
+0.15 setting_near&spoken_of_help setting_near&within_code somebody's_own&spoken_of_if
+0.15 somebody's_own,_in_short&spoken_of_never somebody's_own,_in_short&traceback_above
+0.15 somebody's_own_machine,_in_short&spoken_of_if somebody's_own_question,_in_short&spoken_of_if
+0.15 somebody's_own_question,_in_short&spoken_of_lately somebody's_own_question,_in_short&spoken_of_self
+0.15 somebody_speaks&spoken_of_but somebody_speaks&spoken_of_reader somebody_speaks&trace_near
+0.15 spoken_of_ask&spoken_of_happened spoken_of_ask&spoken_of_remedy spoken_of_ask&words_before
+0.15 spoken_of_but&spoken_of_help spoken_of_cause&spoken_of_lower_it spoken_of_cause&spoken_of_remedy
+0.15 spoken_of_example&trouble spoken_of_lesson&spoken_of_never spoken_of_lower_it&spoken_of_reader
+0.15 spoken_of_never&spoken_of_reader spoken_of_never&trouble spoken_of_reader&trouble spoken_of_self&trace_near
+0.20 a_failed_run&advice_share a_failed_run&advised a_failed_run&in_a_thread a_failed_run&its_place_behind
+0.20 a_failed_run&spoken_of_remedy a_question,_in_short&advice_share a_question,_in_short&advised
+0.20 a_report's_heading&figures a_sentence_leads&says_example a_setup,_in_short&about_texts
+0.20 a_setup,_in_short&blanks_near a_setup,_in_short&hypothetical_sentence a_setup,_in_short&says_help
+0.20 a_setup,_in_short&says_means a_short_text&item_of_a_list a_short_text&says_lately a_site's_lines&spoken_of_but
+0.20 a_thread's_page&spoken_of_if a_thread's_title&spoken_of_ask about_texts&introduced_as_example
+0.20 about_texts&its_hint_printed about_texts&nobody_speaks about_texts&record about_texts&spoken_of_cause
+0.20 advice_share&alone advice_share&in_a_thread advice_share&nothing_stated advice_share&says_ask
+0.20 advice_share&says_lower_it advised&alone advised&in_a_thread advised&nothing_stated advised&says_ask
+0.20 advised&says_lower_it advised_by_nobody&host_memory advised_by_nobody&in_quotes advised_by_nobody&often_may
+0.20 advised_by_nobody&says_ask advised_by_nobody&says_lower_it alone&host_memory alone&on_a_stamped_line
+0.20 alone&says_may begins_its_line&happened_to_somebody begins_its_line&other_near
+0.20 begins_its_line&somebody's_own_machine,_in_short begins_its_line&text_behind begins_its_line&trace_near
+0.20 begins_the_text&comment begins_the_text&happened_to_somebody begins_the_text&other_near begins_the_text&says_may
+0.20 begins_the_text&spoken_of_lower_it behind_a_prefix&marked behind_a_prefix&much_trouble
+0.20 behind_a_prefix&nothing_stated behind_a_prefix&says_cause between_sections&indented
+0.20 between_sections&remedies_below between_sections&spoken_of_if blanks_near&spoken_of_ask
+0.20 blanks_near&spoken_of_never block_opened&on_a_stamped_line block_opened&spoken_of_lower_it code_near&host_memory
+0.20 code_near&item_of_a_list code_near&output_near code_near&somebody's_own,_in_short code_near&spoken_of_happened
+0.20 comment&in_quotes comment&says_self cut_by_dots&in_quotes cut_by_dots&much_about_texts cut_by_dots&output_near
+0.20 cut_by_dots&traceback_above ends_the_text&host_memory ends_the_text&says_help explained_behind&indented
+0.20 explained_behind&output_near figures&nothing_stated figures&other_near figures&says_but figures&says_lower_it
+0.20 happened_to_somebody&record happened_to_somebody&says_ask happened_to_somebody&says_lately
+0.20 happened_to_somebody&says_reader happened_to_somebody&somebody's_own,_in_short
+0.20 happened_to_somebody&spoken_of_ask happened_to_somebody&spoken_of_reader happened_to_somebody&trace_near
+0.20 heads_a_document&remedies_below heads_a_document&spoken_of_help heads_a_document&spoken_of_if
+0.20 host_memory&other_near host_memory&says_self host_memory&somebody_speaks host_memory&text_behind
+0.20 hypothetical_sentence&record hypothetical_sentence&says_happened hypothetical_sentence&setting_near
+0.20 hypothetical_sentence&spoken_of_lately in_a_thread&spoken_of_ask in_a_thread&spoken_of_but
+0.20 in_a_thread&spoken_of_self in_quotes&much_about_texts in_quotes&spoken_of_self
+0.20 indented&somebody's_own_question,_in_short introduced_as_example&spoken_of_happened
+0.20 introduced_as_example&trouble item_of_a_list&says_never item_of_a_list&spoken_of_happened
+0.20 item_of_a_list&spoken_of_lately item_of_a_list&words_before its_hint_printed&somebody's_own,_in_short
+0.20 its_hint_printed&spoken_of_if its_hint_printed&words_before its_place_behind&nothing_stated
+0.20 its_place_behind&other_near its_place_behind&spoken_of_happened marked&mentioned marked&nothing_stated
+0.20 marked&spoken_of_ask marked&spoken_of_may markup_near&says_happened markup_near&spoken_of_self
+0.20 markup_near&trouble mentioned&says_example mentioned&text_behind much_about_texts&names_the_words
+0.20 names_the_words&says_self names_the_words&spoken_of_ask names_the_words&text_behind nobody_speaks&often_may
+0.20 nobody_speaks&on_a_stamped_line nobody_speaks&other_near nobody_speaks&says_but nobody_speaks&says_lately
+0.20 nobody_speaks&somebody's_own nobody_speaks&spoken_of_self nothing_stated&spoken_of_if
+0.20 nothing_stated&traceback_above on_a_stamped_line&other_near on_a_stamped_line&trouble other_near&says_ask
+0.20 other_near&says_help other_near&trace_near output_near&remedies_above output_near&says_but
+0.20 output_near&says_never record&says_example record&spoken_of_may says_but&says_means says_but&somebody's_own
+0.20 says_but&spoken_of_self says_cause&somebody's_own,_in_short says_example&says_self
+0.20 says_happened&somebody's_own_question,_in_short says_happened&spoken_of_help says_help&says_lesson
+0.20 says_help&text_behind says_if&somebody's_own,_in_short says_lately&somebody's_own_machine,_in_short
+0.20 says_lately&spoken_of_self says_lesson&says_lower_it says_lower_it&spoken_of_but says_may&says_means
+0.20 says_may&setting_near says_never&spoken_of_reader says_never&trouble says_remedy&somebody_speaks
+0.20 setting_near&spoken_of_happened setting_near&trace_near setting_near&traceback_above
+0.20 somebody's_own,_in_short&words_before somebody's_own_question,_in_short&spoken_of_never
+0.20 somebody_speaks&spoken_of_lately spoken_of_but&spoken_of_means spoken_of_but&spoken_of_self
+0.20 spoken_of_cause&spoken_of_happened spoken_of_happened&spoken_of_self spoken_of_if&trace_near
+0.20 spoken_of_lately&spoken_of_means spoken_of_lately&spoken_of_self spoken_of_lesson&trace_near
+0.20 spoken_of_lower_it&spoken_of_self spoken_of_may&trace_near spoken_of_reader&words_before
+0.20 spoken_of_remedy&words_before
+0.25 a_failed_run&a_sentence_leads a_failed_run&host_memory a_failed_run&may_happen a_failed_run&mentioned
+0.25 a_failed_run&nobody_speaks a_failed_run&says_reader a_question,_in_short&mentioned
+0.25 a_question,_in_short&somebody's_own a_report's_heading&nobody_speaks a_sentence_leads&says_lately
+0.25 a_setup,_in_short&heads_a_document a_short_text&alone a_short_text&blanks_near a_short_text&ends_the_text
+0.25 a_short_text&host_memory a_short_text&markup_near a_short_text&nobody_speaks a_short_text&record
+0.25 a_site's_lines&nothing_stated a_thread's_page&often_may about_texts&between_sections about_texts&in_quotes
+0.25 about_texts&on_a_stamped_line advice_share&ends_the_text advice_share&mentioned advice_share&spoken_of_lesson
+0.25 advice_share&spoken_of_reader advice_share&spoken_of_self advised&ends_the_text advised&mentioned
+0.25 advised&spoken_of_lesson advised&spoken_of_reader advised&spoken_of_self advised_by_nobody&spoken_of_help
+0.25 alone&ends_the_text alone&hypothetical_sentence begins_its_line&says_if begins_its_line&spoken_of_but
+0.25 begins_its_line&traceback_above begins_the_text&markup_near begins_the_text&spoken_of_ask
+0.25 begins_the_text&spoken_of_may behind_a_prefix&spoken_of_self behind_a_prefix&trouble block_opened&ends_the_text
+0.25 code_near&says_lesson code_near&says_never code_near&says_self code_near&spoken_of_lesson code_near&trouble
+0.25 cut_by_dots&spoken_of_lower_it ends_the_text&setting_near ends_the_text&spoken_of_may figures&somebody's_own
+0.25 figures&somebody's_own_question,_in_short happened_to_somebody&says_self happened_to_somebody&somebody's_own
+0.25 heads_a_document&on_a_stamped_line heads_a_document&other_near heads_a_document&trouble host_memory&in_quotes
+0.25 host_memory&markup_near host_memory&says_may host_memory&somebody's_own host_memory&trouble
+0.25 host_memory&words_before hypothetical_sentence&on_a_stamped_line hypothetical_sentence&says_example
+0.25 in_a_thread&in_quotes in_a_thread&setting_near in_a_thread&spoken_of_lesson in_quotes&other_near
+0.25 indented&somebody_speaks indented&spoken_of_lower_it indented&spoken_of_remedy its_hint_printed&somebody_speaks
+0.25 markup_near&much_trouble markup_near&somebody's_own_machine,_in_short may_happen&says_reader
+0.25 may_happen&spoken_of_may mentioned&somebody_speaks much_about_texts&spoken_of_lower_it
+0.25 much_about_texts&words_before names_the_words&nobody_speaks nothing_stated&other_near often_may&spoken_of_lesson
+0.25 on_a_stamped_line&says_reader on_a_stamped_line&somebody's_own_machine,_in_short other_near&says_lately
+0.25 other_near&says_lesson other_near&spoken_of_self output_near&somebody's_own output_near&spoken_of_if
+0.25 output_near&spoken_of_remedy record&text_behind says_but&says_self says_example&says_reader
+0.25 says_example&words_before says_help&somebody's_own_question,_in_short says_if&says_lately says_lately&says_never
+0.25 says_lower_it&somebody's_own,_in_short says_may&somebody's_own_machine,_in_short says_means&somebody's_own
+0.25 says_reader&somebody's_own_question,_in_short says_reader&trouble setting_near&spoken_of_cause
+0.25 setting_near&spoken_of_lately somebody's_own&somebody's_own_question,_in_short somebody's_own&text_behind
+0.25 somebody's_own,_in_short&trace_near somebody's_own_machine,_in_short&trace_near
+0.25 somebody's_own_question,_in_short&spoken_of_lesson spoken_of_but&trace_near spoken_of_help&spoken_of_self
+0.25 spoken_of_lower_it&trace_near spoken_of_self&words_before text_behind&words_before trace_near&words_before
+0.30 a_failed_run&cut_by_dots a_failed_run&often_may a_failed_run&somebody's_own_question,_in_short
+0.30 a_question,_in_short&markup_near a_question,_in_short&somebody's_own_machine,_in_short
+0.30 a_report's_heading&code_near a_report's_heading&markup_near a_sentence_leads&figures
+0.30 a_sentence_leads&spoken_of_happened a_setup,_in_short&says_lesson
+0.30 a_setup,_in_short&somebody's_own_question,_in_short a_short_text&begins_its_line a_short_text&other_near
+0.30 a_short_text&says_lower_it a_short_text&spoken_of_remedy a_whole_error_line&begins_the_text
+0.30 a_whole_error_line&ends_the_text about_texts&spoken_of_example advice_share&host_memory advice_share&output_near
+0.30 advice_share&somebody's_own advised&host_memory advised&output_near advised&somebody's_own
+0.30 advised_by_nobody&trouble begins_its_line&begins_the_text begins_its_line&spoken_of_means
+0.30 begins_its_line&spoken_of_self begins_the_text&behind_a_prefix begins_the_text&marked
+0.30 begins_the_text&spoken_of_reader behind_a_prefix&nobody_speaks behind_a_prefix&spoken_of_if
+0.30 behind_a_prefix&trace_near block_opened&spoken_of_self code_near&its_hint_printed code_near&spoken_of_never
+0.30 comment&mentioned cut_by_dots&nobody_speaks cut_by_dots&says_help ends_the_text&spoken_of_lower_it
+0.30 figures&names_the_words figures&says_happened figures&setting_near happened_to_somebody&says_lower_it
+0.30 happened_to_somebody&somebody_speaks host_memory&hypothetical_sentence hypothetical_sentence&much_about_texts
+0.30 hypothetical_sentence&says_help hypothetical_sentence&spoken_of_happened in_a_thread&words_before
+0.30 in_quotes&somebody's_own_question,_in_short in_quotes&spoken_of_may in_quotes&spoken_of_never
+0.30 in_quotes&words_before indented&on_a_stamped_line its_hint_printed&somebody's_own
+0.30 markup_near&somebody's_own,_in_short may_happen&much_about_texts may_happen&says_may
+0.30 much_about_texts&says_example much_about_texts&says_happened much_about_texts&text_behind much_trouble&often_may
+0.30 names_the_words&somebody's_own nobody_speaks&somebody's_own_machine,_in_short nobody_speaks&spoken_of_happened
+0.30 nobody_speaks&trace_near nothing_stated&on_a_stamped_line nothing_stated&spoken_of_ask
+0.30 nothing_stated&spoken_of_example nothing_stated&spoken_of_means nothing_stated&spoken_of_never
+0.30 often_may&other_near often_may&spoken_of_reader on_a_stamped_line&says_lesson on_a_stamped_line&somebody_speaks
+0.30 other_near&says_may other_near&spoken_of_reader output_near&says_example output_near&spoken_of_but
+0.30 record&says_lower_it record&says_self record&setting_near record&trace_near says_but&setting_near
+0.30 says_lately&somebody's_own says_lower_it&setting_near says_lower_it&somebody's_own says_lower_it&somebody_speaks
+0.30 says_may&words_before says_means&says_self says_never&setting_near says_reader&says_self
+0.30 says_self&somebody's_own,_in_short says_self&spoken_of_may somebody's_own&spoken_of_ask
+0.30 somebody's_own&spoken_of_self somebody's_own&trouble
+0.30 somebody's_own_machine,_in_short&somebody's_own_question,_in_short
+0.30 somebody's_own_question,_in_short&spoken_of_help spoken_of_but&spoken_of_lesson
+0.30 spoken_of_example&spoken_of_happened spoken_of_help&spoken_of_reader spoken_of_lesson&spoken_of_may
+0.35 a_failed_run&figures a_question,_in_short&says_reader a_question,_in_short&spoken_of_help
+0.35 a_sentence_leads&host_memory a_sentence_leads&says_happened a_setup,_in_short&indented
+0.35 a_short_text&spoken_of_lately a_thread's_page&code_near a_thread's_page&nobody_speaks
+0.35 a_whole_error_line&spoken_of_but a_whole_error_line&spoken_of_help about_texts&spoken_of_may
+0.35 advice_share&blanks_near advised&blanks_near advised_by_nobody&blanks_near advised_by_nobody&spoken_of_lesson
+0.35 advised_by_nobody&trace_near alone&happened_to_somebody begins_its_line&spoken_of_help begins_the_text&mentioned
+0.35 blanks_near&spoken_of_reader code_near&in_a_thread code_near&words_before ends_the_text&says_lower_it
+0.35 figures&output_near happened_to_somebody&in_quotes happened_to_somebody&words_before
+0.35 heads_a_document&spoken_of_reader in_a_thread&may_happen in_a_thread&spoken_of_may in_a_thread&spoken_of_reader
+0.35 in_quotes&somebody's_own introduced_as_example&nothing_stated its_hint_printed&trace_near
+0.35 markup_near&on_a_stamped_line markup_near&says_never markup_near&spoken_of_never may_happen&words_before
+0.35 mentioned&spoken_of_ask names_the_words&says_happened nothing_stated&output_near on_a_stamped_line&says_lower_it
+0.35 other_near&says_happened output_near&spoken_of_lower_it record&says_ask record&spoken_of_self
+0.35 says_happened&somebody's_own says_help&words_before says_may&somebody's_own
+0.35 somebody's_own_machine,_in_short&spoken_of_happened spoken_of_ask&spoken_of_reader spoken_of_ask&spoken_of_self
+0.35 spoken_of_ask&text_behind spoken_of_if&spoken_of_self spoken_of_never&spoken_of_self
+0.40 a_failed_run&alone a_failed_run&names_the_words a_failed_run&nothing_stated a_failed_run&on_a_stamped_line
+0.40 a_failed_run&somebody's_own_machine,_in_short a_question,_in_short&about_texts
+0.40 a_question,_in_short&heads_a_document a_question,_in_short&in_quotes a_sentence_leads&much_about_texts
+0.40 a_sentence_leads&says_self a_setup,_in_short&block_opened a_setup,_in_short&spoken_of_ask
+0.40 a_setup,_in_short&spoken_of_happened a_site's_lines&setting_near a_thread's_page&spoken_of_reader
+0.40 about_texts&hypothetical_sentence about_texts&says_happened alone&cut_by_dots alone&says_lower_it
+0.40 begins_its_line&somebody's_own behind_a_prefix&cut_by_dots behind_a_prefix&host_memory behind_a_prefix&says_ask
+0.40 behind_a_prefix&says_happened ends_the_text&on_a_stamped_line figures&host_memory figures&its_hint_printed
+0.40 figures&says_never figures&spoken_of_but happened_to_somebody&spoken_of_lesson heads_a_document&spoken_of_self
+0.40 host_memory&nobody_speaks host_memory&nothing_stated hypothetical_sentence&says_self
+0.40 hypothetical_sentence&spoken_of_self indented&output_near its_hint_printed&on_a_stamped_line
+0.40 may_happen&names_the_words names_the_words&says_example nobody_speaks&somebody's_own,_in_short
+0.40 on_a_stamped_line&says_happened on_a_stamped_line&trace_near other_near&output_near output_near&says_if
+0.40 says_happened&spoken_of_may says_help&says_never says_if&somebody's_own says_lately&text_behind
+0.40 says_lower_it&somebody's_own_question,_in_short spoken_of_if&spoken_of_never
+0.45 a_failed_run&a_setup,_in_short a_failed_run&much_about_texts a_question,_in_short&says_lower_it
+0.45 a_sentence_leads&nobody_speaks a_setup,_in_short&a_short_text a_setup,_in_short&in_quotes
+0.45 a_setup,_in_short&spoken_of_help a_short_text&says_happened about_texts&spoken_of_ask
+0.45 advised_by_nobody&spoken_of_reader alone&begins_its_line alone&mentioned behind_a_prefix&ends_the_text
+0.45 behind_a_prefix&somebody_speaks cut_by_dots&ends_the_text cut_by_dots&mentioned ends_the_text&words_before
+0.45 figures&says_lately figures&trace_near happened_to_somebody&may_happen hypothetical_sentence&in_quotes
+0.45 indented&somebody's_own may_happen&output_near mentioned&words_before nobody_speaks&says_help
+0.45 other_near&says_never other_near&somebody's_own_machine,_in_short record&spoken_of_happened
+0.45 record&spoken_of_lately record&words_before says_lower_it&says_self says_means&says_never
+0.45 says_means&words_before says_self&somebody's_own_question,_in_short
+0.45 somebody's_own_question,_in_short&words_before spoken_of_if&spoken_of_lower_it
+0.50 a_question,_in_short&nobody_speaks a_question,_in_short&says_ask a_question,_in_short&says_self
+0.50 a_question,_in_short&words_before a_setup,_in_short&nobody_speaks a_setup,_in_short&says_lately
+0.50 a_short_text&spoken_of_happened a_short_text&trace_near about_texts&spoken_of_lesson advice_share&trace_near
+0.50 advised&trace_near begins_its_line&code_near cut_by_dots&record ends_the_text&happened_to_somebody
+0.50 ends_the_text&record happened_to_somebody&says_if host_memory&says_happened in_quotes&spoken_of_lately
+0.50 its_hint_printed&output_near its_hint_printed&trouble mentioned&trouble nobody_speaks&output_near
+0.50 somebody_speaks&text_behind spoken_of_ask&spoken_of_help spoken_of_lately&text_behind
+0.55 a_failed_run&setting_near a_failed_run&spoken_of_may a_sentence_leads&in_quotes a_sentence_leads&nothing_stated
+0.55 alone&trouble begins_its_line&output_near begins_the_text&cut_by_dots behind_a_prefix&its_hint_printed
+0.55 behind_a_prefix&spoken_of_lately block_opened&spoken_of_happened code_near&on_a_stamped_line
+0.55 cut_by_dots&words_before hypothetical_sentence&nothing_stated indented&text_behind may_happen&nothing_stated
+0.55 may_happen&trace_near nobody_speaks&spoken_of_help other_near&somebody's_own,_in_short
+0.55 output_near&spoken_of_reader
+0.60 a_question,_in_short&a_setup,_in_short a_question,_in_short&says_help a_sentence_leads&spoken_of_lower_it
+0.60 a_short_text&spoken_of_help alone&somebody's_own,_in_short code_near&somebody's_own figures&item_of_a_list
+0.60 figures&says_may in_quotes&spoken_of_lower_it indented&somebody's_own,_in_short markup_near&output_near
+0.60 mentioned&nobody_speaks mentioned&says_happened somebody's_own,_in_short&text_behind
+0.65 a_sentence_leads&hypothetical_sentence a_sentence_leads&spoken_of_self nothing_stated&says_self
+0.65 other_near&somebody_speaks
+0.70 a_sentence_leads&says_means a_setup,_in_short&ends_the_text about_texts&spoken_of_lower_it
+0.70 begins_the_text&record says_happened&says_reader says_if&says_self
+0.75 output_near&record says_happened&setting_near says_happened&text_behind
+0.80 hypothetical_sentence&says_reader may_happen&says_happened spoken_of_if&spoken_of_lesson
+0.85 a_failed_run&about_texts behind_a_prefix&setting_near
+0.95 names_the_words&says_means says_self&text_behind
+1.25 begins_its_line&ends_the_text
""",
}
