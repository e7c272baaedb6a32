"""What the signs and words around a message weigh: written by ``tests.weighing.learn``, not by hand."""

BIAS = 1.31
SIGNS = {
    "typeset": -2.3,
    "text about texts": -1.8,
    "about texts": -1.5,
    "within code": -1.5,
    "introduced as example": -1.4,
    "its words taken up": -1.3,
    "explained behind": -1.2,
    "blanks near": -1.1,
    "much about texts": -1.1,
    "indented": -1.0,
    "remedies below": -0.9,
    "hypothetical sentence": -0.8,
    "in quotes": -0.8,
    "names the words": -0.8,
    "often may": -0.8,
    "comment": -0.7,
    "heads a document": -0.7,
    "mentioned": -0.6,
    "advised": -0.5,
    "nobody speaks": -0.5,
    "alone": -0.4,
    "marked": -0.4,
    "may happen": -0.4,
    "other near": -0.4,
    "record": -0.4,
    "a sentence leads": -0.3,
    "answered by mail": -0.3,
    "block opened": -0.3,
    "markup near": -0.3,
    "remedies above": -0.3,
    "words before": -0.3,
    "a site's lines": -0.2,
    "beside a quotation": -0.2,
    "much advised": -0.2,
    "traceback above": -0.2,
    "value of a document": -0.2,
    "advised by nobody": -0.1,
    "between sections": -0.1,
    "code near": -0.1,
    "trace near": -0.1,
    "a failed test": 0.1,
    "a thread's title": 0.1,
    "boxes ticked": 0.1,
    "frames of a process near": 0.1,
    "figures": 0.2,
    "much trouble": 0.2,
    "somebody's own machine, in short": 0.2,
    "somebody's own question, in short": 0.3,
    "steps that led to it": 0.3,
    "text behind": 0.3,
    "a failed run's record": 0.4,
    "nothing stated": 0.4,
    "cut by dots": 0.5,
    "somebody speaks": 0.5,
    "a picture near": 0.6,
    "a failed run": 0.7,
    "a thread's page": 0.7,
    "advice share": 0.7,
    "on a stamped line": 0.7,
    "trouble": 0.7,
    "behind a prefix": 0.9,
    "its hint printed": 0.9,
    "setting near": 0.9,
    "a report's heading": 1.0,
    "begins the text": 1.0,
    "its place behind": 1.0,
    "in a thread": 1.1,
    "begins its line": 1.4,
    "happened to somebody": 1.5,
    "a setup, in short": 1.7,
    "ends the text": 1.7,
    "output near": 2.5,
}
# Each line a weight and the words that have it.
WORDS = {
    "said": r"""
-1.50 на
-1.30 se
-1.05 docs en
-0.95 como la что
-0.90 message
-0.85 die wording память сколько
-0.80 cluster der only oom qlora это
-0.75 allocator constraint keeps mib would
-0.70 http into in~this like our reserved si which without~it write
-0.65 between holds into~the later memory met near pytorch runtime shared sie из
-0.60 card class empty_cache loader log~the name no on~http output scheda single size takes text the~error the~program
-0.60 workspace writing
-0.55 are as ce drill driver grows killed las line nobody no~gpu num_gpu on~my program tenant the~allocator the~cuda
-0.55 the~log the~message this to~allocate what~the you падает
-0.50 adam below cannot cuda~oom del does~not don due ein end errors five ja maintainer most multi nccl nicht not~fit
-0.50 order para parameter planner processor raise seconds server~is status the~device от
-0.45 board bytes capacity ci codes device ends entry everybody flag free helped is~left kept managed managed~memory
-0.45 own request slurm then~the the~docs too~small up~in users vram when~the 메~모 모~리 용
-0.40 add allocate~pinned and~you by~the choose closed closing cuda~out do~not faq few fine~tuning first
-0.40 gradient_checkpointing gradients inside~the is~listening layer limit list listening listening~on main~server
-0.40 million model~does more~than must out pas pr printed requested rest subject target the~free the~nightly
-0.40 the~number top tuning user with~no 不 减 直 者 这 메 모 문
-0.35 _k_m allocate~bytes allocation anything ask~for close compare count cpp cpu cudaerrormemoryallocation des
-0.35 drivers drop exhausted~out fewer~layers figures fixed full~card happen happened has~to heap in ist is~full its
-0.35 it~takes kv~cache label largest match number numbers ollama once on~our opened operation over owner per
-0.35 pinned~memory prints ram reason reicht same~card say scenes sees slide string the~cpu the~desktop the~driver
-0.35 todos tp trainer when wie windows workspace~size гб う 半 合 小
-0.30 adds allocate aus autocast bus cell channel chrome core cost cpu~and decreasing~the depends depends~on detach
-0.30 detected diese empty enumerate enumerate~loader error~step exc_info exceeded first~step fit fit~on for from~the
-0.30 für halves halves~the ibuilderconfig im included in~enumerate item it~to key larger la~tarjeta like~so like~this
-0.30 llama~cpp log~and looks made made~up may~not mb mb~on meldung memory~can mismo ones ops outofmemoryerror page
-0.30 pictures place plain por pytorch~cuda raw real report runtimeerror see~it settings shape share~of sheet space
-0.30 step~exc_info still stops supervisor sur table tarjeta te ten texts the the~line the~process the~workspace to~do
-0.30 to~know to~the tried~to try~decreasing und until uses ve want warn we where with~ibuilderconfig year yes で~は
-0.30 先 只 够 大 度 文 显~存 的 看 가 나 세 쓰 한
-0.25 ago alles als although and and~gpu and~tell any~more an~exception api array asks~for assert~triggered at~most
-0.25 auto but~it cap carry catches changes comes~from commit cudamemgetinfo den device~memory device~side dies~at do
-0.25 does due~to error~device failing falta fast fatal for~cuda full give grande grow grows~with ha has~the id
-0.25 is~free is~taken is~too is~your itself it~out jobs karte killed~by last~line lecture level~error like~to lines
-0.25 line~is long look losses lower makes~the memoria memoryerror memory~is message~of native needs needs~more
-0.25 none~of normal notes not~give not~use number~of objects of~all of~the of~these once~for or oserror others pair
-0.25 parse please~try press print quit quota reboot recorded refused registers requested~size requires resource
-0.25 rest~of return returns right roll running~on seen sent setmemorypoollimit shared~memory shown side~assert six
-0.25 some source staging stands stops~at subject~re tactic tasks template that~can their there these the~cache
-0.25 the~cluster the~size the~table the~wording this~one this~pr triggered type under upstream use use~the warning
-0.25 weights welcome what~to which~of why~not worth wsl xla く れ 中 以 做 出~现 同 多 如~果 存 意 手 果 次 法 表 记
-0.25 面 제
-0.20 aborted about~the above~gb along also and~nothing an~illegal asked asked~for asking assert as~the as~well
-0.20 at~home backend bad_alloc batch_size batch~too before before~you billion block bot boxes bring builds bus~error
-0.20 byte can cards cards~with card~and caught chunk clear comments computer console corpus ctrl day decoding desk
-0.20 deux do~the draft driver~on ecc edit eine encountered end~of error~encountered error~when exceptions exported
-0.20 external failed fake fewer fills fixture fleet forget form forty for~gpu front full~fine further gb~and gb~cards
-0.20 gb~or generate getting gib grafikspeicher helpful hip hip~out how~much ich if~the illegal illegal~memory img
-0.20 insufficient is is~about is~possible it~from it~stops it~with julia keeps~the know layers left limits logs
-0.20 log~is looks~at look~like loss mail many matching max~model may memoria~de memory~access minus mir mit modelo
-0.20 model~len more move mps mémoire names need nightly none not~in not~run no~device oct of~its of~std of~them
-0.20 on~oct on~purpose on~top on~your ooms optimizer options or~later pager paging passed pid pinned please points
-0.20 pool~has portal posts prompt proposal pulled purpose px quarter que range reading reads regex reserved~in retry
-0.20 runbook same~here section sentence server sh shm sizes size~with skipping small~for std std~bad_alloc steps stop
-0.20 stops~with sum task~was tell~me tensors thanks that~was there~is there~no the~arena the~bug the~caching
-0.20 the~class the~file the~hint the~next the~node the~other the~paging the~pool the~red the~step the~text the~time
-0.20 think~it this~as this~on time~it title too total to~keep un unified unified~memory up walk want~to webui what~is
-0.20 what~this who with~exit would~you xid xla_python_client_preallocate you~may you~to не さ 一~直 不~足 么 么~办 二
-0.20 什 会 全 关 办 好 存~不 常~见 很 或 是~一 激 激~活 示 程 行 被 见 请 赞 足 连 는 를 리 사~용 스 하
-0.15 ab above access~was address address~the advice allocated~is allocating~tensor alone already~allocated and~is
-0.15 and~on and~why answer anything~else arena asks assertions as~device as~of at~once at~step autotuning available
-0.15 back backend~out batch~or behaviour box broken but~unallocated by~one by~signal cache cached call~failed classes
-0.15 classifier colab come~up compiler compile~with connection contains contiguous copies creating cuda~error
-0.15 cuda~memory cuda~outofmemoryerror cuda~used custom dataloader~worker date days~ago decode~tiled desktop
-0.15 documentation~on documented do~that do~we du enable~device errors~in error~means error~message error~no estimate
-0.15 example exceeds except exceptions~outofmemoryerror exercise exit~status export fail failed~out fails falls
-0.15 feature file file~is fill find fine~with fired for~an for~in for~launch four framebuffer frequently from~it
-0.15 gb~for geometry goes~on gpu~available groups guess guest half~the have have~been have~not have~the heads help
-0.15 heron hier hit holds~the how~do ibuilderconfig~setmemorypoollimit incident info~started in~loader in~our in~the
-0.15 io ip is~available is~killed is~out is~up job~is job~log job~script json kb keep killed~due kv last~br left~to
-0.15 lists~what live log~title look~for lora low low~on many~resources matched may~have means~that meant memory~error
-0.15 memory~errors memory~grows memory~limit memory~please merely message~with mig minimum model~requires mps~backend
-0.15 much much~memory my~script nano nccl~warn newer ngl ninja node~running not~load not~what no~longer ns num
-0.15 num_stages numba off~the of~an of~bytes of~device of~job of~jobs of~this one~line on~memory on~small on~this
-0.15 on~windows operation~to or~lower outofmemoryerror~task packages~torch paddle paging~file param past per~card
-0.15 physical pipe plugin preallocation prima priority pro propose quantization questions quote raises ram~not
-0.15 ray~exceptions recently reduce reduce~the refuses region remote requested~for requires~more reset
-0.15 resourceexhaustederror~oom resources~requested resource~exhausted rmm running~low run~out run~with saw scale
-0.15 search server~process share short should~not side~assertions signal sized small small~cards snapshot socket
-0.15 spill spilling started~server start~with step storage strings students studio study su suggestions takes~gb
-0.15 take~the tell texture that~does that~of then~it the~compiler the~context the~environment the~figures the~graph
-0.15 the~learning the~loader the~order the~raw the~render the~scheduler the~source the~string the~sum thing this~line
-0.15 this~operation this~page tiles tools torch_use_cuda_dsa torch_use_cuda_dsa~to total~capacity to~address
-0.15 to~complete to~host to~run true true~cuda turn~on typical una unallocated upgrading usually vendor versions
-0.15 wants was~encountered was~killed web were we~get what~happens when~allocating which~mib whose why~does wiki
-0.15 will~not with~its with~torch_use_cuda_dsa word worker~pid would~have wrap write~to writing~the wrong
-0.15 xla_python_client_mem_fraction xpu~out you~like you~will при сообщение い く~だ し~ょ だ~さ て~く と と~い は
-0.15 ま~す め も ょ ょ~う れ~る イ テ 一 一~次 一~行 三 不~下 习 什~么 何 值 再 减~半 别~的 和 大~き 如 字 学~习 己
-0.15 建 当 或~者 所 接 推 显 条 注 的~报 的~显 直~接 相 种 维 缓 缓~存 能 自 自~己 记~录 论 都~没 것 공 다 면 있 크
-0.10 aa about~it against agreed algorithm allocate~buffer amd and~your answer~with an~example appendix are~out
-0.10 are~you ask assistant as~an as~cuda attn at~gb at~start available~true backward~pass batch~to because~of been
-0.10 been~allocated been~oom bei~mir best be~enough bitte blame block~sizes bool both~of bucket buffer~of building
-0.10 but~the cache~blocks caching caching~allocator came canary candidate cannot~allocate can~be capacity~of card~at
-0.10 case catch caught~collective caught~cuda causes checkpoints choose~smaller close~other code coffee collective
-0.10 collective~operation columns come commented~on compiled computed content continue could~the cuda cudamalloc
-0.10 cudamalloc~failed cuda~driver cuda~jl cuda~reclaim cumemalloc cupy~cuda cut da dashboard dataloader~workers dead
-0.10 deck decoder decreasing def description detected~oom_kill dev~shm differ dmesg does~anyone does~it do~need
-0.10 do~you drop~the dummy dummy~requests dumped ecc~error eight ends~with engine~to enough~memory en~latest
-0.10 erroroutofdevicememory errors~outofresources error~an error~it error~messages error~on estimated evaluation
-0.10 event~in everyone exceeds~the exceed~the exhausted explain failed~to fails~on failure fault files final
-0.10 fine~tune first~backward flat folder format for~your found~no fragmentation framework~bfc_allocator freeze
-0.10 free~including fresh from from~my garbage gb~card gb~on gb~which gib~br goes gpu_memory_utilization~when
-0.10 gpus~detected gpu~at gpu~cannot gpu~oom gpu~メ graph green halve halve~the hand hardware~limit header here~the
-0.10 high home host hour hours html https~docs ib ignored including including~non increasing~gpu_memory_utilization
-0.10 info initializing~the inputs insufficient~for intel invented in~float in~pytorch in~seconds in~stepid in~total
-0.10 in~worker issue~on is~from is~gb is~insufficient is~now is~off is~on is~wrong it~at it~by it~has it~here
-0.10 keep~the labels large~model la~memoria le learning~rate len less~memory library like~the limit~exceeded
-0.10 limit~reducing line~such line~that line~with link lists live~tensors llama_kv_cache_init
-0.10 llama_kv_cache_init~failed lo logged log~no looks~for look~at lost lote lower~the machines mais malloc map
-0.10 marked matches max_split_size_mb may~help md meet memory~allocating memory~at memory~by memory~issue memory~not
-0.10 memory~outofmemoryerror memory~required memory~to memory~used memory~was memory~what minute mode model~and
-0.10 more~system myself network next~week notes~for nothing~is not~be not~come not~find no~available no~single
-0.10 num_stages~may nvidia nvidia~smi of~cuda of~it of~resource of~shared of~that once~per one one~in one~of
-0.10 only~that onnx~runtime on~an on~cuda on~shared oom_kill oom_kill~event oomkilled oom~killed operation~timeout
-0.10 or~num_stages otherwise outofmemoryerror~out outofresources outofresources~out outside packages pages~are
-0.10 page~the pairs parser parts patch pdf people pick pickle pid~is platform please~add pool port possible~that pp
-0.10 preallocates prefix pressure print~the production ptxas query raise~the raising random ratio read read~this
-0.10 reclaim red reducing~block refuses~to released required~hardware resource_exhausted resource~shared results
-0.10 retried runtimeerror~dataloader runtime~errors say~which scheduled scratch see~what segments sequence~length
-0.10 served service~gpu sets shape~and side signal~bus similar simply site site~packages sizes~or size~of slides slow
-0.10 slurmstepd slurmstepd~error smaller~batch smaller~model something~like some~of sooner sooner~or spark speaks
-0.10 stale standard standard~error stepid step~tasks suppose swap switch synthetic system system~is tab table~of
-0.10 taken takes~the tasks~have tensorrt textures~and texture~limit text~and than that~dataloader that~failed that~it
-0.10 them~to therefore the~cards the~difference the~example the~exception the~failure the~first the~form the~former
-0.10 the~inference the~input the~job the~layers the~loss the~most the~numbers the~platform the~pod the~retry
-0.10 the~session the~weights the~whole this~error this~issue through~the tile tiled to too~long too~many topic torch
-0.10 total~by to~and to~enable to~fix to~gb to~get to~have to~or to~start to~take to~try training~on tried
-0.10 triton~runtime tsl tsl~framework up~on used~gb usual vae~decode var venv~lib verbose vram~for vs was~gb
-0.10 was~running was~too watchdog~caught ways week weeks we~don we~want we~will what what~would wheel whenever
-0.10 when~initializing when~it where~the while~it who~is with with~br with~dummy with~full with~less with~ngl
-0.10 with~shape workflow writes xformers xx you~call you~re you~would zero но あ~る い~う い~と が~あ こ こ~の さ~い
-0.10 す~る ず た ど に~し に~な ま~で る~こ る~の を~使 ズ~を バ~ッ フ メ リ ル 上 不~够 中~的 事 件 任 例 保 候
-0.10 减~小 出 分 化 占~着 原~文 合~精 含 块 实 容 容~量 工 差 度~检 录 往 怎 怎~么 思 我 把 推~理 时~候 是~显 显~卡
-0.10 更~新 有~别 查 案 梯 梯~度 检 检~查 残 没~有 注~意 活 混 混~合 照 片 版 率 现 理 用~完 申 申~请 的~大 的~时
-0.10 看~到 看~看 着 知 碎 碎~片 確~保 程~占 空 答 算 线 结 见~报 见~问 试 误 说 这~一 连~续 里 错 错~误 间 附 需
-0.10 需~要 页 게 과 다~른 른 약 으 은 의
-0.05 __init__ _execution_engine _execution_engine~run_backward about~gb accelerator accept access activation
-0.05 activations activity added adding alerts alias allocated~and allocates allocate~gpu allocating allocating~bytes
-0.05 allocation~of allocator~keeps allowed~gb almost an and~cuda and~free and~goes and~mib and~raise and~run and~see
-0.05 and~the and~there and~what another~process an~allocation an~gb an~oom an~rtx appears applications april arc
-0.05 archive are~kept are~of article asked~questions as~before as~in attached attempt at~that at~time avail
-0.05 available~kv avail~mem away bare batch~in batch~that because~it before~and begin~this behind bei being belonging
-0.05 belonging~to best~fit between~cuda be~set be~the bf bfc bfc_allocator bfc_allocator~cc blocks~try both~the
-0.05 branch budget buffers but~is but~there bytes~allocated bytes~from bytes~is by~hand by~op cached~blocks cache~in
-0.05 cache~memory callback calls calls~into call~socket capacty card~br card~nvidia card~of cc~allocator changed
-0.05 changed~the changelog checks chip chosen classify close~the cloud coalescing codes~of code~br code~is complete
-0.05 computing condition consumer context~and core~py correct counts creating~shared cublas
-0.05 cudaerrormemoryallocation~is cuda~failure cudnn cumemalloc~device_pointer cupy dask ddp decorator device_pointer
-0.05 device_pointer~size device~cuda_error_out_of_memory device~error device~is de~la did~the dies difference
-0.05 difference~between directly docs~say done~in doubles do~get drain driver~api driver~refused driver~version
-0.05 each~backend each~time effective el else~on ended~with english ensemble entries envs error errors~of error~core
-0.05 error~loading error~not et event ever example~of exceeding exception~is excluded execute executed executed~in
-0.05 exhaustion exit exit~code exit~codes expandable expandable~segments factor failed~or failed~with failure~out
-0.05 fail~with fallen fallen~off far fatal~error february fehler files~belonging filled fill~the filter fin finder
-0.05 finds find~the fine finished first~epoch first~line fits fit~with fixed~it flash follow followed~by follow~the
-0.05 forgot former forward~pass for~another for~days for~example for~kv for~my for~one for~requested for~which found
-0.05 found~files four~times fp~int framework frees frequently~asked friday from~device game gap gb~in gb~other
-0.05 gb~with generated gi gib~kv gib~with gigabytes gigs gn goes~to good gpu_oom gpu~gb gpu~layers gpu~の
-0.05 gradient~accumulation graphics graphics~card graph~begin graph~for grep grep~for half half~of half~precision
-0.05 handler handles hands hardware harmless has~fallen has~terminated has~total have~you highest hip~hip hits hold
-0.05 host~oom how~the hundred if if~not if~this ignore import increasing index inference information inside instance
-0.05 in~all in~another in~bf in~bytes in~cumemalloc in~deep in~gb in~it in~mixed in~order in~str in~training in~two
-0.05 in~which is~bytes is~called is~enough is~expected is~given is~harmless is~larger is~no is~then is~used is~using
-0.05 its~own its~workspace it~be it~br it~could it~for it~isn it~looks it~should it~starts it~that jax
-0.05 jax~resource_exhausted jobs~that job~and job~page keep~it kept~for kernel~launch keys killed~process killer
-0.05 knowledge know~it lang laptop large larger~card larger~than large~for last latter learning least least~one
-0.05 left~for left~on len~gib less lesson let~us lib library~call likely limit~of lines~that llama~runner load~the
-0.05 login log~description log~of log~you long~prompts lowering~max_num_seqs makes malloc~or map_location mapping
-0.05 matter matters max_num_seqs~or maximum~pool max~num may~use mean~the measured medvram meets mem_get_info
-0.05 memory~although memory~exhausted memory~for memory~goes memory~killed memory~message memory~no memory~occurred
-0.05 memory~on memory~oom memory~or memory~segment memory~space memory~the memory~you mem~gb messages message~for
-0.05 message~is me~with minutes~avail missing mlx mock models~max model~or module month more~with moves must~not
-0.05 my~card my~run ncclsystemerror ncclsystemerror~system needed~which need~more new~one next nine nit noch nodo
-0.05 nothing~to notice not~change not~have not~help not~know not~of not~used now~and no~change no~job no~other
-0.05 no~such no~the null nvrm occurred~when of~core of~each of~mib of~our of~vram of~what of~which old older~than
-0.05 one~card one~is one~large one~that only~mb only~the on~by on~cards on~gb on~mig on~one on~rank oom~kill
-0.05 oom~killer oom~on operator opposite optimiser optimizer~state org or~device or~external
-0.05 or~gpu_memory_utilization or~reduce or~the other~programs out_of_memory outofmemoryerror~and out~the over~the
-0.05 owns paged page~that parallel pattern pci pick~smaller plan plat please~don please~read plenty plus pods
-0.05 pool~size posted preempted preferences price process~is programming programs prompt~executed put~on
-0.05 pytorch_cuda_alloc_ question question~about quiz quoted raised~by rank~torch ran~the rate reader reasons
-0.05 recognises remedies render rendering requested~by request~is request~that require required reserved~by
-0.05 reserved~is resource_exhausted~ran resourceexhaustederror resourceexhaustederror~out restoring results~in
-0.05 resuming returns~the reviewer room~left round run run_backward run_backward~calls runner~process runtime~version
-0.05 same~thing sampler sampler~with say~that say~what scripts see~something segment~dev servers
-0.05 setting~pytorch_cuda_alloc_ several several~minutes sglang sharding shipper shm~nccl shows~the shows~what shrink
-0.05 shrink~the sind size~and size~exceeded size~finder size~or size~to skipped sleep slowly smaller~than small~card
-0.05 snippet socket~malloc solve sorted so~you space~left space~vmem speicher srv staff stage stand start~up
-0.05 status~code stay str stream_executor stream_executor~cuda submit succeeded such sum~of support suspect svc
-0.05 systems system~call tables take~up talk targets team tells~you tell~them temp tensorflow term terminated texttt
-0.05 text~is text~of that~card that~did there~was these~lines the~activations the~available the~block the~builder
-0.05 the~bus the~call the~checkpoint the~code the~compute the~dashboard the~documentation the~end the~estimate
-0.05 the~largest the~last the~latter the~library the~lines the~list the~micro the~models the~out the~output the~page
-0.05 the~parser the~peak the~problem the~request the~reserved the~right the~runtime the~sampler the~script the~shared
-0.05 the~small the~status the~th the~total the~user the~usual the~way the~words this~article this~the this~time
-0.05 threads thrown throws thx tickets today told took~the too~high too~large torch~no_grad torch~outofmemoryerror
-0.05 to~br to~bytes to~end to~read to~reduce to~requested to~several to~solve to~tell trace trained training~job
-0.05 training~loop tries troubleshooting trt try~increasing try~lowering tune turns two~of ty ub um under~the
-0.05 unhandled~system unit~test unloading until~it update~the upgrade up~sampler variable~_execution_engine
-0.05 version~is vmem warming warming~up was~left wednesday weights~are we~have what~do what~each when~an when~warming
-0.05 where~do while~creating while~the whole who~has why why~is why~the will will~be will~get within without
-0.05 with~adam with~an with~coalescing with~gpu with~max with~mem with~mib with~torch wording~of words workers~are
-0.05 wrote xla~service xpu yaml years you~asked you~get you~have you~say you~see всё памяти い~る え か か~ら が
-0.05 が~出 が~足 さ~れ し す た~め て~も で~き で~も と~き な~い に に~は の~メ み よ よ~う り~ま れ~ま を ア イ~ズ
-0.05 カ サ~イ シ~ュ ズ セ チ~サ デ デ~ル ド メ~モ モ~デ モ~リ リ~不 ー~ド 下~面 为~什 主 义 也 于 今 从~改 他 们
-0.05 任~务 余 你 使 使~っ 信~息 修~复 其 决 决~办 剩 剩~余 办~法 効 占 占~用 只~算 可~能 右 同~时 向 吗 含~义 哪 在
-0.05 增 外 多~少 大~小 太 太~多 存~用 完 完~了 対 小~batch 小~さ 少 少~显 就 左 左~右 序 度~学 度~累 张~量 息 护
-0.05 提~示 整 断 新 時 有 本~太 权 权~重 查~点 标 标~题 样~本 次~の 比 深 深~度 清 爆 理~训 的~cuda 的~提 的~样 的~问
-0.05 看~谁 確 积 程~序 空~闲 算~推 精 精~度 系 累 累~积 続 练~推 练~时 终 统 续 维~护 老 考 节 要~多 見 解~决 読
-0.05 読~み 論 计~算 说~明 谁 谁~在 超 通 那 部 释 错~原 闲 결 기 다~음 래 로 부 아 아~래 을 음 자 장 정 줄 터 합
-0.05 합~니 해~결
+0.05 _bfc aber acceleration according according~to accounts~on activation~checkpointing actor afterwards again~with
+0.05 algorithm~this allocated~gib allocated~so allocate~cuda allocate~gib allocate~memory allocations~gib
+0.05 allocations~mb allocator~gpu_ allowed~gib all~available all~loaded all~models alone~are already~searched amount
+0.05 and~after and~at and~available and~file and~in and~it and~its and~my and~take and~to and~with another~gpu
+0.05 answered answers any anyone an~existing an~hour api~call apply are~on around~it asynchronously
+0.05 asynchronously~reported as~far as~it as~they attention at~all at~first at~it at~line au author authors automatic
+0.05 available~qualifiers awq backward based batches batch~and batch~br batch~of became because before~submitting
+0.05 begins beim benchmark between~the be~asynchronously be~in be~on be~used bigger~one bigger~scenes bigger~than
+0.05 bios bitsandbytes ble blender blob blobs~sha blocks~and body branches branches~or bug bug~in bug~reports
+0.05 build~on built~by by~allocator by~itself by~setting calling camera can~see can~the can~you capacty~of card~has
+0.05 card~or card~the cases caused cause~first cause~is chapter check~and check~the child child~failed chunks
+0.05 cleaning click client~src clips closes code~and collected comfy command common_init_from_params
+0.05 common_init_from_params~failed common_runtime common_runtime~bfc_allocator communicator config configuration
+0.05 contact context~is context~with convolution convolution~algorithm copied core~common_runtime costs could~not
+0.05 counted cp create~cuda create~llama cross csrc csrc~distributed cublas_status_alloc_failed cuda_malloc_async
+0.05 cuda~buffer cuda~device cuda~failed cuda~function cuda~graph cuda~kernel cuda~runtime das dataset data~loader
+0.05 dear decrease~the decreasing~max_model_len desired desired~gpu detail details~nccl device~ordinal dgx different
+0.05 direct directory dismiss dismiss~alert distributed~processgroupnccl docs~stable doesn does~the doing do~with dry
+0.05 dry~run during~processing either enable encountered~an ended enginecore_dp enginecore_dp~pid engine~core env
+0.05 environment errors~might error~and error~fields error~is error~llama error~system error~text_generation_launcher
+0.05 error~warmup error~while est evening every~piece every~single exc exception~content exception~during
+0.05 exception~set exception~traceback executable executable~batch execution existing existing~issue existing~issues
+0.05 exiting exits~with expandable_segments~true external~xla failed~cuda failure~br faiss far~as feedback
+0.05 feedback~and fields~message first~observed fit~in fixes flags flags_fraction_of_gpu_memory_to_use
+0.05 flash~attention float~on flux~dev followed for~any for~batch for~device for~instance for~model for~more for~now
+0.05 for~relevant for~shard for~simplicity for~training for~two for~you found~in found~reached fraction~static
+0.05 fragmentation~maybe frames~from free~process gb~are gb~br gb~free gb~gb gb~memory gb~that gb~tried geforce~rtx
+0.05 gib~and gib~max gib~other gib~reserved gib~tried giving~up got~an go~away go~msg gpu_~_bfc gpu~in grad
+0.05 graph~capture graph~failed gromacs gtx~gb habe happens happy hard has~it has~no has~nothing has~one has~removed
+0.05 have~an have~gtx have~to hbm head heavy here~is hidden hit~an hi~all honest hosts host~ram how~to hpp
+0.05 https~pytorch huge idle if~yes if~you igpu include~these increases increases~the increase~mem info~this
+0.05 info~using init initialization input~very internal~failed internal~frames interview in~an in~general in~jupyter
+0.05 in~kv in~nvidia in~one in~single issues~and issue~for is~and is~broken is~gone is~good is~less is~more is~my
+0.05 is~what is~with iteration~on its~internal it~again it~comes it~fits it~is it~seems it~the it~trains it~usually
+0.05 jax_traceback_filtering jax_traceback_filtering~off jaxlib~xla_extension jax~has jobs~on job~localhost
+0.05 journalctl kernel kernel~errors kernel~of kib know~how language language~model last~night latest launch launcher
+0.05 lax leave let lib~rs light linux llama llama_model_load_from_file_impl llama_model_load_from_file_impl~failed
+0.05 llama~context llama~server load load_model load_model~failed load_tensors~loading loaded~models loads load~all
+0.05 localhost localhost~replica log~error log~how log~it log~on log~says longest looks~like lowering make
+0.05 management~and mapped march mask max_model_len~when maybe~the may~node mb~max mem memory~available
+0.05 memory~fragmentation memory~gib memory~it memory~per memory~pool memory~than memory~utilization memory~when
+0.05 memory~with mem~fraction message~and message~server message~user method~of method~warmup me~one mib~is mini mix
+0.05 mixed mixed~precision mo model~in model~is model~max model~root model~tensors model~weights model~will most~of
+0.05 moved~to moving mpi~rank multiple más ncclunhandledcudaerror ncclunhandledcudaerror~call never~appears newest
+0.05 new~issue new~to nn node~train nothing~for not~allocate not~work now no~branches no~card no~difference
+0.05 no~executable npu observed observed~failure of~and of~every of~feedback of~one of~ours of~thrust of~tokens oh
+0.05 older once~more once~the one~piece one~the one~with on~and on~bigger on~how on~jetson on~job on~startup
+0.05 oom~unloading open~the optimized ordinal org~docs original~traceback ort or~decreasing or~pull or~smaller
+0.05 or~start other~allocations other~api other~processes our~documentation outofmemoryerror~allocation outputs
+0.05 output~of overnight padding paddlepaddle paddlepaddle~on pages par partition part~that pass~and patches patience
+0.05 patterns peak~memory per~batch phone pid~error piece pieces piece~of pinned~host placa please~help please~stop
+0.05 proc processes process~holds pull pull~requests pytorch_cuda_alloc_conf
+0.05 pytorch_cuda_alloc_conf~expandable_segments pytorch~org py~userwarning py~valueerror qualifiers qualifiers~see
+0.05 question~is quick raise~runtimeerror ram~mb rank~cuda rank~failed rank~ncclunhandledcudaerror rank~the
+0.05 rank~traceback rc reached reached~zero read~every read~it really recommended recompute reducing ref relevant
+0.05 relevant~issues removed~its rendered~viewport render~fails reported~at reproduce~the request~for request~with
+0.05 reserved~memory resident restarting~the review root~ollama router router~client rows rs~server rtx~gb rule
+0.05 running~in runtime_error runtimeerror~mps runtimeerror~no runtimeerror~not runtime~error run~on run~the
+0.05 same~with sample save saves says~that says~what scenes~are scenes~through sched scheduler~hit sched~go sd
+0.05 searched~for second~epoch seed see~all see~our send seq~len seriously server~stops serve~at service
+0.05 session~dismiss set~it set~jax_traceback_filtering severity shard should~be should~fit should~have shows
+0.05 simplicity simplicity~jax since~this sit size~found slice smallest small~scenes software solution solver
+0.05 something something~else something~went some~other sorry~something sort so~far so~nothing sprint src~lib
+0.05 srun~job srv~load_model started startup~is start~of start~paddlepaddle start~the static static~to stays
+0.05 std~runtime_error stop~them stored student style submitting successfully supports sure~you switched~accounts
+0.05 take~your tell~the tensorflow~core tensors~this tensor~cores terminate terminate~called tesla tested tests
+0.05 text_generation_launcher text_generation_launcher~method textures tf_gpu_allocator
+0.05 tf_gpu_allocator~cuda_malloc_async than~desired that~has that~may that~one them~or then~in there~an the~answer
+0.05 the~api the~base the~bios the~bottom the~child the~display the~draft the~existing the~exit the~fix the~full
+0.05 the~lab the~large the~latest the~launch the~longest the~notebook the~one the~ones the~only the~optimizer
+0.05 the~others the~paper the~part the~picture the~quick the~readme the~rendered the~resolution the~rest the~sample
+0.05 the~search the~three the~traceback the~trainer the~training the~tutorial the~use the~vae this~can this~card
+0.05 this~comes this~is this~isn this~process through~zluda thrust thus tiled~vae timestamp~level time~and tokenizer
+0.05 tool torch_npu torch~csrc torch~cu total~capacty total~of to~ask to~build to~each to~find to~include to~increase
+0.05 to~our to~serve to~smaller to~use tpu tp~scheduler traceback~of training~with train~on true~or true~to try
+0.05 try~setting try~smaller try~the ts~text twice two~cards type~message unhandled unloading~all unsubscribe upscale
+0.05 up~and up~the up~to us usage used~up userwarning use~smaller using usually~means utilization~gib vae
+0.05 valueerror~free valueerror~to value~but variables version~br very~first very~seriously view viewer viewport
+0.05 viewport~never viewport~render virtual vision vllm~valueerror warm warmup warmup~encountered warm~up was~in
+0.05 was~not was~on was~used watchdog way~is weights~alone we~read whatever what~could what~get what~we when~you
+0.05 which~may while while~mmap without~the without~trouble with~batch with~batch_size with~bigger with~code
+0.05 with~cuda with~error with~memory with~oom with~out with~status with~two worked~before workers worker~cc working
+0.05 works~with xla_extension xla_extension~xlaruntimeerror xlaruntimeerror xlaruntimeerror~resource_exhausted
+0.05 xla~xla yes~please your~batch your~card your~data your~input you~already you~find you~for you~should
+0.05 you~switched zluda zu あ~り い~ま し~た し~て す~か す~が せ~ん そ た~と ち っ~た っ~て で な の~で ま~し ま~せ
+0.05 ら~に り ん キ シ セ~ー ッ ッ~セ ッ~プ ブ メ~ッ ュ ョ ロ~グ ン ン~ト 一~张 一~点 上~跑 上~还 不~到 不~是 不~行
+0.05 两 为 位 作 像 加 单 卡~上 原 号 各~位 在~用 均 型 就~好 就~挂 己~的 已~经 年 并 建~议 张 张~卡 总 想 成 我~的
+0.05 打 报~错 挂~了 换 据 提 放 数~据 文~档 时~报 昇 昇~腾 明 样 样~的 档 止 满 漏 点 环 現 画 画~像 的~数 第 第~个
+0.05 约 练 练~到 能~跑 腾 腾~上 要 計~算 训 训~练 设 证 识 读 调 質 跑~到 返 进 述 重 长 集 验~证 감 도 만 서 서~버
+0.05 세~요 입 해
+0.10 abort about~gib about~of accepted ada add~report_tensor_allocations_upon_oom advance after~that allocated~by
+0.10 allocations allocations~may allocation~info allowed allowed~memory all~the amount~of and~get and~gib and~no
+0.10 and~shared and~try and~type and~use another~tab an~error an~old an~option append application~startup approved
+0.10 approx are~fine are~no are~not attach attempts at~least at~some audio automatically avoid~fragmentation
+0.10 batch~prefill before~it believe belongs belongs~to below~might better be~created be~incorrect bigger~card bit
+0.10 book bricht built but~no but~with by bytes~on by~user calling~cublascreate can~do can~it capture~consider
+0.10 capturing capturing~cudagraphs cause~system chair chat check checkpointing client clip code~returned colleagues
+0.10 command~line commented compute~buffer conda config~file confused consequences consequences~if container context
+0.10 conv~node could~you cpp~unhandled crop cross~attention cublas_status_alloc_failed~when cublascreate
+0.10 cublascreate~handle cuda_error_out_of_memory~out cuda_malloc_async~will cuda_visible_devices cudagraph
+0.10 cudagraphs cudagraphs~for cudagraph~capture cuda~graphs cure cycles~gpu dag dass debug decoding~this
+0.10 decrease~max delete depth describe dev developers devices device~would disable~upper doc docker dropped
+0.10 during~cudagraph dynamic each each~step ed enforce enforce~eager errors_impl~resourceexhaustederror
+0.10 error~cublas_status_alloc_failed error~failed error~in error~occurred error~occurs error~unable etc
+0.10 eval_accumulation_steps events exceed~allowed executing exhausted~oom exists exited exiting~due
+0.10 expandable_segments expect experimental failed~for fails~in fields figure finetune forum forward for~all
+0.10 for~current for~decoding for~that fp frame frame~buffer from~last function~failed gb~で general gib~at gib~of
+0.10 git giving go~on go~through gpu gpu_ gpu~by gpu~has gpu~ran gpu~rendering graph~of grid handle~prefill hangs
+0.10 have~searched here~with higher how~can how~many if~out if~reserved image image~is image~size improve improve~the
+0.10 inference_mode info~application instances int in~advance in~eager in~its in~python in~that in~with in~your
+0.10 issues is~above is~allocated is~it is~just is~set is~there is~to items its~log it~as it~can it~gb it~go it~in
+0.10 it~means it~prints it~ran it~works java jaxlib job~of kernels knob layers~to lead lead~to leaks learn lib~python
+0.10 limit~for limit~is limit~set lines~of list~is ll llama_load_model_from_file llama_load_model_from_file~failed
+0.10 load_tensors loading~error log~hint looked~at los main main~error main~exiting makes~it make~sure
+0.10 management~https matlab max_split_size_mb~to may~lead memory~allocation memory~allocations memory~fraction
+0.10 memory~left memory~resource_exhausted memory~see memory~this memory~tried memory~trying memory~use merge mib~on
+0.10 micro mind mining mistral mmap~true model model~loading model~of model~with more~memory moved mpi msg much~gpu
+0.10 mx my ne node~name noise non~pytorch notebooks not~set not~static not~to no~please numa nvidia~geforce object
+0.10 occurs occurs~during odd of offloading offloading~repeating often of~video of~your ollama~models ollama~panic
+0.10 once~and on~another on~card on~gpu on~gtx on~node on~private on~that on~two or~switching or~window other~process
+0.10 our~own outofmemoryerror~traceback out~in package packing page~on panic panic~unable path
+0.10 per_device_train_batch_size picture planned please~run po point pools pool~use posting precision prediction
+0.10 prefill prefill~tokens prints~the private private~pool probably problems process~using python~site
+0.10 pytorch_mps_high_watermark_ratio pytorch_mps_high_watermark_ratio~to pytorch~and pytorch~but pytorch~limit
+0.10 pytorch~memory py~capturing quite radeon rank ranks re receiving refresh refresh~your relion reload reload~to
+0.10 remember rendering~documentation repeating repeating~layers report_tensor_allocations_upon_oom
+0.10 report_tensor_allocations_upon_oom~to reproduce requests rerun res response restarts restart~the rest~is retries
+0.10 returned~while rollout root~cause runner running~conv runoptions runoptions~for runs~out runtimeerror~cuda
+0.10 runtime~out run~it same~error same~script samples score searched~the see~if see~the separate serve server~error
+0.10 serving session~you setting~max_split_size_mb set~by set~to shared~host signed signed~in signed~out sin
+0.10 since~the sits situation skip smaller~number somebody~else so~that split srun~error stacks stacktrace
+0.10 stacktrace~below startup~complete steps~to stored~in subdivisions supplied supplied~memory supported survives
+0.10 switching switching~to sys system~failure tab~or tags take take~while task tf thank thank~you than~gb than~what
+0.10 that~there there~are they~are the~container the~cycles the~data the~frame the~image the~issue the~kv the~logits
+0.10 the~long the~loop the~maximum the~memory the~model the~newest the~on the~oom the~result the~runner the~second
+0.10 the~situation the~stacktrace the~start the~terminal the~very the~vram the~weekend the~worker this~may threshold
+0.10 timeout titan tokens~you too~little to~comment to~cuda to~eager to~it to~me to~model to~refresh to~reproduce
+0.10 to~runoptions to~set to~train to~unexpected trainer~main true~for try~to two~boxes type~float
+0.10 unexpected~consequences unhandled~cuda updated upper~limit used~by user~supplied
+0.10 use~pytorch_mps_high_watermark_ratio using~the utc validation variable variable~tf_gpu_allocator vector vectors
+0.10 vol wait waiting waiting~for wait~for was was~fine was~kept wav weekly well we~keep what~did what~should
+0.10 what~was while~running whoever wiki~page will~improve window~reload with~another with~model with~several work
+0.10 would~be would~exceed wrapper your~gpu your~job your~session you~do you~signed you~try то い~て い~で お け
+0.10 こ~と じ そ~の た~ら っ て て~い の ろ ク グ サ ジ ッ~ク バ ポ メ~ン 一~下 一~个 一~样 下 个~epoch 之 代 代~码
+0.10 修 倍 写 别 别~人 到~第 单~卡 卡~是 台 号~卡 問 問~題 器 复 失 好~了 如~下 学 就~报 已 平 平~台 开 开~始 微
+0.10 微~调 投 挂 是 最 机~器 正 正~常 步 没~问 由 的~是 目 码 经 网 置 落 試 試~し 认 评 谢 起~動 载 过 还~是 还~有
+0.10 退 退~出 都 配 配~置 題 题 고 니~다 러 배 배~치 번 보 어 어~요 에~러 이 치 하~세 했
+0.15 account~to affected after~some agent agree allocated~tensors allocation~failed all~of amp and~an and~contact
+0.15 and~got and~look and~memory and~not and~still and~that any~other are~still atoms autograd bar~is be begin
+0.15 be~allocated black blobs but~not but~these by~an call~last cannot~be can~take cards~are card~with checked
+0.15 check~whether cli colleague collect comes~up come~from compile consider~decreasing contact~its copy could~be
+0.15 could~it course crashed created~from cu cuda_launch_blocking customer cycles darknet days debugging dec decode
+0.15 decreasing~gpu_memory_utilization default~rank deleted demo details de~gb dies~in done do~have do~it during~the
+0.15 each~of eager~mode eats else~is el~modelo ended~in engine engine~could errors_impl errors~were error~job
+0.15 eval~bug exits failed~exit for~and for~debugging for~it for~possible for~this fraction framework~errors_impl
+0.15 freed free~github free~memory from~network gb~ram gc gc~collect geforce generation gets~through get~this gguf
+0.15 github~com gmx goes~through goes~up gpu_memory_utilization~or gpu~is gpu~memory gpu~out gradient
+0.15 gradient~checkpointing graphs great gtx~ti handle has~gb has~not hence hint ho holding hpc https~github if~no il
+0.15 info~model_runner infra input~size instead~of internal in~fp in~my in~torch issue is~any is~known is~large
+0.15 is~memory is~nearly is~ok iterations its~maintainers it~and it~doesn it~runs it~says job~on keras kill leak
+0.15 lengths li little lives llm loading~model log~that log~what läuft maintainers~and management may~be may~cause
+0.15 mdrun mean meeting memory~after memory~but memory~management memory~usage micro~batch miner model_runner
+0.15 model_runner~py models~blobs model~on model~unable more~information mortem my~own nach nearly neighbour nemo
+0.15 non~zero not~at not~the no~memory of~gpu of~in of~ram on~all on~cpu on~device on~its on~with opencl open~an
+0.15 option or~set or~use paper parallelism particles pc perhaps per~gpu pod~trainer pool~is possible~solutions post
+0.15 post~mortem predict privacy put python~framework rather ray removed rendered renders repeated replicas reserve
+0.15 resources resume root running~the run~of said same~process sampling saved says says~and scan scope searched
+0.15 segmentation sequences sessions since~yesterday slices solutions solved spelling srun startup start~it statement
+0.15 states stderr step~and structure successfully~but tail task~exited tells tensorflow~python text~was that~we
+0.15 these~errors the~batch the~box the~build the~cause the~command the~community the~merge the~run the~sequence
+0.15 this~in this~question those thought tips todo together tonight torch~xpu to~cpu to~decrease to~gpu to~handle
+0.15 to~make to~one traceback~most trying typed unallocated~memory updated~successfully using~gpu utilization value
+0.15 video video~memory von wanted~to weekend went~to were~encountered we~ll what~it when~running whether~there
+0.15 which~gib whisper~large xt yet you~can you~need you~use zero~status всем как い~た だ~け の~エ ら エ~ラ ラ ラ~ー
+0.15 ー ー~バ 人 但 务 助 動 卡 参 各 启~动 图 定 志 才 批 改~成 数 日~志 是~不 本 机 模~型 求~助 用~的 第~一 終~了
+0.15 落~ち 谢~谢 输 问 问~题 그 니 되 습~니 실 안 요 주 중
+0.20 above~exception above~for accounts allocated allocation~summary already~on always and~now another~exception
+0.20 an~issue application are~the avoid batch~size beforehand before~the br call~so cnn comment create~context
+0.20 decrease deepseek device~with diffusion dir durch em ends~in ep error~out even~with every~time exception~another
+0.20 exception~occurred faster fell field fold following fragmentation~see frames free~of gan gb~of gemma gets
+0.20 gib~the github~account github~sign given~back gone go~to gpus gpu~or gpu~with hash have~gb have~question
+0.20 incorrect initialize issue~and is~an is~not is~reserved is~so iteration it~may it~on it~only it~please it~what
+0.20 job~failed join kaggle killed~it kills large~try last~lines last~week leaving length llama_model_load
+0.20 llama_model_load~error lm loading log log~torch looking lowered maintainers maps means~the memory~try method mi
+0.20 mixtral morning node nodes not nothing~else nov off~to of~service okay only~gb onnxruntime on~github oom~in open
+0.20 opt optix or~so ours panel passing present processing process~has progress project~sign proposed ps quality
+0.20 queue raylet remat restart seems~to seq session setting shift shorter showed smi~says someone so~the speech st
+0.20 stable~diffusion start steht summary~follows sure tensors~when terms terms~of thanks~for that~is them there~way
+0.20 the~allocated the~following the~gib the~old the~value the~vision think this~project though tiling tiny to~avoid
+0.20 to~be to~go to~initialize to~open to~your traceback tracker trains trouble trying~to tuesday turned
+0.20 unallocated~if used vram~is vulkan was~updated werden what~you won worked yolov your your~account you~are
+0.20 you~might zombie по し~い エ サ~ー 之~后 入 动 因 失~败 始 後 指 服 来 每 生 習 计 败 还 로~그 에
+0.25 about after~the again allocated~memory and~then as~soon at~the bar base between~and big bs build card~is
+0.25 changes~nothing checkpoint community consider create detector didn died disabled display documentation
+0.25 during~handling eager enough~for error~code exception failed~on failures features force for~details function
+0.25 gb~is gib~gpu gib~on going gpu_mem_limit gpu~and had~no handling handling~of happens~add has has~gib hat helps
+0.25 hint~if host~memory http~starting if~your instead into~it in~use is~fine is~in jupyter load~model lowvram ma
+0.25 main~loop make~the manual maximum max~batch memory~in memory~out metashape me~it non nothing no~idea occurred
+0.25 of~allocated of~memory on~call on~host on~it oom~happens op orin outofmemoryerror~cuda please~check problem
+0.25 python ran resnet returned rocm screen script second~one see~documentation see~list self sequence set sign~up
+0.25 since soon~as sorry~for so~not src starting~the that~the the~above the~engine the~machine the~main this~message
+0.25 token tokens too~much to~lower ts unable unable~to unexpected up~for values very wanted was~it when~oom window
+0.25 wird with~smaller 到 原~因 参~数 启 告 学~習 起 같 녕 녕~하 는~데 데 수 습 안~녕 작
+0.30 account at auf avec back~to batch batch~is call capture could crash current~allocation did~you en~el err es
+0.30 exited~with for~me gestern get~the gib~memory given gives go gpu_memory_utilization growth here heute hi idea
+0.30 increase install in~to is~one is~that it it~goes it~was job~ended lief list~of logits might models moment monday
+0.30 need~to never new notebook not~need nx of~course of~gib or~is out~of py quadro reply reported~by restarting
+0.30 retrying rs rx second see sha sign~in soon stopped super test th the~config the~gpu the~gpus the~new things
+0.30 this~morning to~disable to~this training triton unet what~can whether whisper workstation written~by 个 月 月~日
+0.30 돌 시 에~서 학~습
+0.35 action al allocate~mib around be~done compute current documentation~for does~this en~la er even every false
+0.35 for~free gb~vram gib~is jetson loop min net no~more of~my on os passes pipeline pod qwen related same seit
+0.35 should~the sign smaller stable starting switched terminal they through ultra use~of version vllm way~to with~it
+0.35 with~the worker written you~want 었 학
+0.40 about~this ai all am buffer comes compute~buffers down~to embedding epoch everything expected first~one float
+0.40 follows gave github job maybe mehr most~recent ocr on~the raised recent recent~call resource_exhausted~out runs
+0.40 summary the~gb three ticket took to~create to~load what~does до 报 日 까 드 인
+0.45 already backtrace crashes default disable encoder eval fix from~to isn just mine minutes not~enough no~half
+0.45 process seems stream the~card the~default to~see tutorial update volume went~through 后
+0.50 con get hello https off of~size train yesterday 求
+0.55 after bigger did during floor got input reported sorry works 跑
+0.60 cause down enough max restarted rtx so the~third way 改
+0.65 should two
+0.70 com running somebody third
+0.75 gb memory~of
+0.80 both gtx ti 了
+0.85 but
+0.90 had
+1.05 na
+1.10 went
+1.30 me
""",
    "near": r"""
-1.55 finished
-1.15 demo oom
-1.10 gib host
-1.05 ms
-1.00 memory
-0.95 killed
-0.90 cannot card log long raise txt
-0.85 creating dataloader exc_info pinned po
-0.80 cpu grep pamięci
-0.75 detected do lesson vram you
-0.70 limit local retrying return want
-0.65 amp assert closed const errno errors for gemm_fusion_autotuner limits llama_kv_cache_unified messages pro queued
-0.65 reason saved tests ve
-0.60 also are autotuning channel epoch faq from if name oserror scratch shapes sheet skipped test writing
-0.55 algorithm completed cpp cudnn data eng job known label mit monkeypatch need no notes null pipeline quit true was
-0.50 author br cudaerrormemoryallocation date ecc exec fake gc global_step guild hbm json kill loop max_length md mem
-0.50 model needs pool pull red request runner runtimeerror size slice timeout title to type
-0.45 begin bfloat bot capability caught checkpoint compile count cublas_status_alloc_failed debug dice drill else ep
-0.45 etc illegal info invalid jest labels logging mean merged mock moved na nm parse per running saving score
-0.45 simulated slurmstepd speech tail tenant that trtexec typeinfo uid utils yes
-0.40 accuracy allocator an attempt co commit compiling con configs conv_algorithm_picker des dir
-0.40 erroroutofdevicememory exceeded expandable_segments fewer fits fixed fusions handler hards lgtm loader lowvram
-0.40 medvram multiprocessing nan no_grad oom_kill oomkilled pager registers reset rss tensorflow than troubleshooting
-0.40 unit val_loss
-0.35 af apply argument avg bad_alloc below bytes chosen commands corpus deps docs driver due elapsed entry env
-0.35 explain exported format generation gpu_device gpu_oom gpus guard hiperroroutofmemory ile import infer
-0.35 initialized kb kind kv lower map mixed nas ns num_ooms only or reached reading reference review rmm round sec
-0.35 serving shorter sim site sm_ space std str string supervisor te tensor text throughput val valid venv weights
-0.35 welcome write xla yaml
-0.30 __init__ alert allocate anon assertionerror assistant backends bash best bit cases checkpoints class classify
-0.30 component config constraint context coverage created cublascreate cuda_dnn cuda_error_launch_out_of_resources
-0.30 cuda_visible_devices cupy defaultcpuallocator define del depth device device_memory die diff distributed
-0.30 empty_cache exhausted export fixes fprintf fresh garbage_collection_threshold gcs gx half je kmg lab lang
-0.30 language look loom match max_model_len msg mx nb nie num_alloc_retries object ok options order outofmemoryerror
-0.30 predict previous random registry reinitialize removed report response role safetensors sdxl selected sh
-0.30 streamexecutor sudo sw taken test_other_errors_pass_through timestamp tok uncorrectable under used utf vae
-0.30 verdict we wiki xformers yolo
-0.25 _check_cuda_python_error _exceptions address allocatememory alphafold app asked average black broken canary cell
-0.25 cell_type changes check checkpointing closing cluster codes colab collected compiler connection controlnet
-0.25 creation day deploy deviceerror dmesg doc domain done dtype empty end enforce engine event events except
-0.25 execution_count far few final fork fp gi golden grow hardware hits ignored injected insufficient io jonas kernel
-0.25 keyerror largest launch llama llama_new_context_with_model local_rank local_xla localhost login message metadata
-0.25 might mod more mémoire ollama one otherwise pending pluggy pr precision pt quantization questions quota ran read
-0.25 render req resource restored results retcode rootdir routes runbook save scavenge small stderr stdout
-0.25 stream_executor struct succeed success sync synthetic target team this topic un unchanged unsigned use user
-0.25 watch what
-0.20 _arraymemoryerror _utils ac access activations against alloc_cpu any anything apple arc artifact ask asr
-0.20 autocast avail badge batch_size benchmark block builds bus byte cache calls captured causes cf changed clip
-0.20 compilation conda configuration copy count_over_time cuda_error_out_of_memory cudaapierror current_context dans
-0.20 datetime defaults der diffusion ds estimate eu exit expect expr fatal feat fired five forcausallm four
-0.20 get_default_memory_pool get_memory_info gpu gpu_executor grid hip hlo_rematerialization how idle img in
-0.20 information install item items js kestrel lambda later les let license lines lvl mail many markdown matte
-0.20 max_seq_len maximum mb measured memoryerror meta mm mon mu nicht nightly nvrm once onnx originally out
-0.20 outofmemory output owner pack par para passed physical place plan por printed prod profile
-0.20 pytorch_mps_high_watermark_ratio qué ready real reduce reduced regexp rematerialization reports requested
-0.20 requirements retry returned sampling schema scripts search section sent since slug so somebody staging start
-0.20 state strings study supported sweep tensorrt testclassify threads tickets to_string trace trainable typo uint
-0.20 unspecified upstream url usable variant verbatim vm vnet wall wav width without written zeros 小
-0.15 __call__ acc accelerators accepted ada added agent al all apache array arrays be before bfc big block_k block_m
-0.15 block_n bump buy bye cancelled cards change changelog clear collect comments completely contained content ctc
-0.15 cublas cudaerror_t cudageterrorstring cudasuccess cudf cudnn_status_not_supported datasets defined dependencies
-0.15 desk diagnostics directory display_name div el elastic encoding etl everything exitcode exports fc fd ff fi
-0.15 figures fixtures ft generate generated get gets gradient gradient_accumulation_steps gres group heading here
-0.15 highlights hints host_oom ib keeps kernels killer ksameasrequested last latency ll longer lr lustre mailing
-0.15 max_seq_length merci mib model_runner mps names ncclunhandledcudaerror new nice nodes norm not notebooks
-0.15 num_stages num_warps numbers oct of office others out_of_memory parameters passes path
-0.15 per_device_train_batch_size performance persistent pipe preallocation prints priority priya prompt properties
-0.15 ptxas qps quadro quillnet ra ram ranks raw regex rejected repeated requires resolution resuming returns reviewed
-0.15 rg rst runtime sans seed seen seg sequences set set_limit showerror shrink shuffle signal signatures skipping
-0.15 snapshot sources split_k sprint step step_ stepid swap symptom take tcp terminated test_parse the tomasz too tp
-0.15 ts tue uploading ur_result_error_out_of_device_memory users validation value visible vk watchdog were wheels
-0.15 while why window worked xgboosterror xid xla_python_client_preallocate xml
-0.10 accelerator acceptance active ad adamw allowed allreduce alternatives and annotations ansible article attached
-0.10 attributes automatic avec awq backoff base_model bc bf blocks board body boot bucket builder caching cap capacty
-0.10 checking checks choose chunked_prefill_size ci ckpt classname concurrency concurrent container contains corp
-0.10 counter cudaerrorlaunchoutofresources cudnn_status_alloc_failed decision den destroyed device_oom
-0.10 deviceoutofmemory does drop dunlin ef envs eq errorf est evaluate evaluation evening example exc executed
-0.10 fallback faults field filename filenotfounderror files filtered first fmt framebuffer from_pretrained front func
-0.10 function gauge ggml_vulkan git given gold gpu_memory gpudevicemanager gpuid gpuoom gpuwatch
-0.10 gradient_checkpointing_enable gw halving head height heron holds hostoom hpp il im images increase infra inputs
-0.10 invoked ipynb january jenkins keras kv_cache_utils launcher leave libtpu links linux load_in_ lock loki looks
-0.10 make march mark mat matches max_tokens maxrss meaning means memory_stats merge method mi mig modulenotfounderror
-0.10 much multiline named native nbformat nbformat_minor nbytes never noise normal_vram np often on_oom oom_score_adj
-0.10 oomd open opened_zipfile optype outputs over panels params parquet patch patience pcie people pipeline_tag
-0.10 placeholder policy pp pre preflight prepare pressure pretrain private problems process processing product
-0.10 progress pytest qa queue quick range rb reactions reads reboot reclaim recommended release released remap reqmem
-0.10 residues retryable reviewer revision right room samples scan seqnum sharded shared shm short shows shutdown
-0.10 size_t snapshots socket span spawn speicher sum support sxm systemd tasks template tensors terminating tessera
-0.10 testcase testsuite testsuites textarea thcstorage these third_party thread throw thu thursday tile timed
-0.10 timeseries toml tool total train_step triage triggered tuesday tuning userwarning util val_accuracy validations
-0.10 variable vk_error_out_of_device_memory warnings who wide working worknccl world would xla_bridge xpu your yyyy
-0.10 zh zu 度 法
-0.05 _core _execution_engine _run_code aa accum accumulation acme activation activation_checkpointing actors advice
-0.05 ae alerts algorithms allocators alone answered answers api_server arena_extend_strategy args assert_eq attn auc
-0.05 badges base based bb because being beispiel both bpw break bronze busy cake called can capable catalogue catch
-0.05 category cd cdata cgroup charset chip ckpt_ classifier cleanup close cmd cnmem_status_out_of_memory compare
-0.05 compat completions components compute_ confluence consumed context_len control crit criteria cs css cuda_driver
-0.05 cuda_error_illegal_address cuda_error_launch_failed cuda_error_no_device cuda_error_not_initialized
-0.05 cuda_graph_max_bs cuda_launch_blocking cuda_memory_resource cuda_runtime cudamalloc cudamallocasync
-0.05 cudamemgetinfo dashboard dcgm_fi_dev_fb_used dcgmi dd deletions dense derive detection detector diag dict digest
-0.05 disp distbackenderror dl double drain dropdown dropout dry edges ee element embeddings ended engineer enum
-0.05 epochs estimated eth evidence exclusive exercise exhaustion exiting expecting expression fallen family fast fb
-0.05 feature feb filetags fingerprint fix flag free frees freeze frequently fri further fwd gateway gen generic
-0.05 glossary gm gn gpu_mem gpu_mem_limit gpu_memory_utilization grad grad_norm gradient_checkpointing grads green
-0.05 groups grpc has heap helps hooks hostname href human identifier idx igpu improve include index initial_pool_size
-0.05 initializing insertions instead integer interface interval is_oom its java kw larger larkspur layers layout lbm
-0.05 legendformat less libcudart licence linear link lists lm_head load_tensors loggers logs low maintenance marked
-0.05 marking max_input_tokens max_len max_new_tokens max_num_batched_tokens max_num_seqs max_running_requests
-0.05 max_total_num_tokens median medium mem_fraction_static memoria metal micro micro_batch_size mode model_path
-0.05 modeling_utils modèle month mr multi multiple museum new_token_ratio newer nf normal num_shard numba nvcc nx
-0.05 older omp_num_threads oncall oom_text oomwatch ops option ort outofdevicememory outofresources overlap overview
-0.05 package packing pad parser part parts passing pelican persistence picked pinned_memory_manager plain play points
-0.05 pool_memory_resource pos prefix press price proc processes program project property ps pth pub public pwr qlora
-0.05 quote rate reader readme reasons recap recompute ref region related reply reqs requeue rescued reserve resolved
-0.05 resourceexhausted responses restarting retract retracted_reqs retries roll route ruff run_backward runpy
-0.05 scenarios sched schemaversion scope searched second selftest sequence serverargs sharding shards share
-0.05 side_effect signature sigterm silver skip slot sm smoke solution something sort spare speed spill
-0.05 stablediffusion stopping story strict succeeded such suites switch synopsis sys tables tactic taking targets tb
-0.05 test_guard test_retry tested texture thc third tiny toc torch_ tpu train_loader train_wall tritonserver tutorial
-0.05 typical ui ull unavailable uncorr unreachable updated upgrade upscale usage uses v_num val_dice validate values
-0.05 versions vkallocatememory vocabulary volatile volumes wandb wanted warn weekly within wording world_size
-0.05 xla_python_client_mem_fraction xmlns year zero_grad 半 精
+0.05 __inference_train_function_ _c _call_impl _conv_forward _dummy_sampler_run _initialize_kv_caches _k _kernel _lib
+0.05 _ndarray_base _nn _no _run_module_as_main _src _try_malloc _worker_loop _zn abort accelerated acceleration actor
+0.05 adam adding additional amber another api arguments argv atoms attic au audio auf autoencoders axis bar barrier
+0.05 beta bfc_arena bfcarena bld bool bsz budget buffer bufferassignment bug ca calling calloc capturing char
+0.05 checklist child chrome clips cls coder collecting cols comes comfyui_windows_portable comm communicator
+0.05 completing complex computing conf conformer connected contextlib conv_ops copied cpu_mapped ct ctk
+0.05 cu_stream_non_blocking cuda_settings cuda_stream_ cudadevice cumemcreate curriculum custreamcreate d_ da
+0.05 data_format dataframe deepseek deepspeed describe detect device_id device_map device_put disable disabled doesn
+0.05 dso_loader dump each echo edited elementwise em embedding encode enginecore err error_handler eval every exceed
+0.05 executing execution_block_cb executor exist exp_avg_sq extension fa faiss falcon falling fe february feeds
+0.05 fetcher fetching fields filtered_tb flags_fraction_of_gpu_memory_to_use flags_passthrough flash_attn
+0.05 flash_causal_lm fname fold follow force forge forkpoolworker forward_call found from_engine_args fusion gave
+0.05 general generate_token geo get_output_data ggml_cuda_init ggml_metal_graph_compute githubusercontent giving
+0.05 gnorm gpu_worker gradient_tape gradio graphics happens has_subgraph heads healthz hidden_states hires hist http
+0.05 hyun_k id ignore imperative including inference init_memory_pool initialize_cache inner_training_loop inp
+0.05 input_data_all internalerror interpolate ipc ipex is_floating_point ish isn iter iters jetson jit jl joined june
+0.05 jvp keep key keys kfloat killing kind_gpu kofi kubernetes kv_size largestfreeblock latent latents launch_server
+0.05 ldm learner learning_rate likes llamarunner llm_load_print_meta lm lmdeploy loaded local_tsl logged logprobs
+0.05 longest lost macos mainprocess maintainer managed managers manual mapping margin martenhq master math
+0.05 max_batch_prefill_tokens max_bin max_prefill_tokens maxpool maybe maybe_live_out meeting memory_format
+0.05 merge_chunk metrics mini minibatch mirkolz ml mlp mlx model_name modeling models module moe momentum mpi_abort
+0.05 mpi_comm_world n_batch navi nd nearest newest nfs ngl node nu nuc num_gpu_blocks numa nvidia obs october odes
+0.05 offload ollama_num_parallel onnxruntime_src operations opt_state output_data output_ui param parsing partitions
+0.05 pass pc pci peakreserved peaks peft pid pip positions possible ppocr pre_execute_cb pred print prompts provided
+0.05 provider providers proxy pts px quarry raise_if_cache_size_invalid rapids ray raytaskerror refine refiner relu
+0.05 remat remedy rendering repeats reraise resizephysical resources response_ return_values reward rl rmm_pool_size
+0.05 rollout router run_id run_scheduler_process samplingparams says scale_factor schedule scheduler scores
+0.05 sd_hijack_optimizations se sed sep sequential_executor serve service set_per_process_memory_fraction settings
+0.05 show si side sigmoid sizeof sizes slack slices slow solver spec split_cross_attention_forward srun st stable
+0.05 stages states stop student style sub subprocess supports swin system systems takes task tasksetmanager
+0.05 tensor_parallel_size tensorview text_generation_router text_generation_server them thing tif tiling timer
+0.05 timereformat times timing titan tm tobe todo token tokens torch tot tower tr traceback_utils tracer train
+0.05 transcribe transformer transport tree triangles trt type_k type_v ufunc una unet unified unnamed until unused
+0.05 updating us utilization valueerror vdl_writer venvs version via viewlayer vl vmap vmm vs wait week whole
+0.05 with_traceback words work workerdict wpb wrapper wsl xs zeros_like 片 的
+0.10 __main__ __version__ _cuda_deserialize _k_m _load _malloc ab about alertname apiversion approved apps
+0.10 architecture arena assertion assets attempts attention attn_implementation aug await batches become bert binary
+0.10 ble buffers callbacks cat ccpem ccsrc cfg check_error classes cn compiled condition constant convert cron cuda
+0.10 curr_region_allocation_bytes_ cxx daemon darknet dataset deck decorator default_restore_location det dgx died
+0.10 dim distill down dynamic eb ema emb enable encountered environ exactly exp face fetch fine flags flash flux
+0.10 forum fra freq_base fsdp fun functional gcc geometry getbesttactic google gpt gpu_rendering graphs had head_dim
+0.10 held high history home hx ids inc inf inner inside instance_group instruct iterations jobs kaggle know latest
+0.10 lattice li libc light lightning lint listening live llama_init_from_model llama_kv_cache_update_impl
+0.10 llama_model_load_from_file_impl llm_engine loadmodel lumen macbook makefile map_location mask max_split_size_mb
+0.10 max_total_tokens mean_ memcpy memory_limit_ memorypool model_executor monday months morning namespace nccl
+0.10 ndarray neighbour nemo newbie nlp non_blocking non_torch_memory notebook nothing num_updates ollama_llama_server
+0.10 op_kernel op_name op_requires optim optix opts other output_type own parameter partition patterns pbtxt pe pin
+0.10 pin_memory platform png powershell ppl preds prefetch prefill process_name ptr pytorch raises recording records
+0.10 reranker res reserve_size resident resnet restore_location rm rmmrapidsretryiterator rollback rounded row rt
+0.10 sampler scaled_dot_product_attention scene sd seqs session setup sgl single slide slower solve sorted splits srt
+0.10 stage stat status stem still stride successfully summary sur svc table teacher temp text_generation_client
+0.10 text_generation_launcher textures tgi threshold total_region_allocated_bytes_ trainer trains tried triton
+0.10 tritonbackend_modelinstanceinitialize tts tune tuple types uk unallocated unset upscaler used_gpu_memory
+0.10 used_memory var view viewed virtualmemorybuffer vit von waiting warm warming webui where workflow xl yesterday
+0.10 zephyr
+0.15 _alloc _apply _attempt_allocation _device according actual after again alignment allocateimpl allocation
+0.15 allocations anaconda application arch artifacts as attachments attn_weights auto ba backbone begin_example bge
+0.15 buf building built bvh caffe calcul ciao cli common_init_from_params computecosts concat create create_graph
+0.15 crop cuarray cudaallocator cuh denoise devices disk dropped du dumped enc end_example endgroup enough er
+0.15 errors_impl es examples exited expansion failure faster fedora find flow fr framework full gb gemma ggml_assert
+0.15 ggml_gallocr_reserve_n gguf gin gpuarray gz ha happened impact implementation init instance intern ip ipython
+0.15 itself jax jpg jupyter key_states like loads losses lunch machine macro main matched max_batch_size
+0.15 max_input_length mem_get_info member memor memory_allocated microsoft min mindspore minibatchsize miniconda
+0.15 mixtral monitor más nano ng noheader obj offloading optimization optshapes org_tensorflow padding paddleocr
+0.15 pages panicked parallel pattern peer phi plugin pools ppo preallocated profiling prop pyx que query_states quiet
+0.15 raised record recover repeating rerank reserved responding rest retain_graph runners saveengine say scale sha
+0.15 shutting slurm split sr stops storage subject thank then through ticket tiled tiles time today torchvision
+0.15 total_gpu_memory train_ds train_inner trainnetwork trainworker units ups usr video wan warp weight
+0.15 xlaruntimeerror xtx yolov 境
+0.20 ____ air answer autograd backward bench bias bins bits blobs bugs but candle carte cb chain chapter chat
+0.20 cl_mem_object_allocation_failure clock comfyui command common community console conv crash critical currently
+0.20 dag de dec decoder details docker ffff finetune fn follows fragmentation frame ggml gnu gone got gromacs hash
+0.20 hpc html int intel jaxlib journal julia jun ksampler learning library lindqvist llama_load_model_from_file
+0.20 llama_model_load llm_load_tensors location logicaldeviceconfiguration lol mar memory_limit memusagechange mesh
+0.20 micro_batch model_lifecycle mp ne nnet nov num_workers ocr ooms operating our output_dir paged partial particles
+0.20 peak phase plus pod raylet re rec relevant relion reproduction required runbooks script secs segmentation
+0.20 sentences set_logical_device_configuration shell singledevicememorypool softmax solved sqrt stand statistics
+0.20 stats studio subdivisions super tags three to_device tools tout transformers translate try trying two ultra une
+0.20 up utc vec vocab warmup webserver with www ça
+0.25 accelerate ai alloc_tensor_range am attempting backtrace badalloc bd bitsandbytes bo chunked code collective
+0.25 complete cp cu cuda_allocator cuda_host cudaexecutionprovider cycles decode deep default did diffuse duration
+0.25 during enginecore_dp entries eta execute expectation fairseq_cli false farm features follower freed game
+0.25 goroutine https ilse inlined issue já kib lan learn left libmxnet llama_kv_cache_init lora ma matmul matrix
+0.25 maxallocsize mxnet next nn numallocs pas please port print_info processed protein python radv randn recon
+0.25 restarted rolled rows ryzen select sigabrt started systemerror ubuntu uma unable volume which wrong
+0.25 xla_extension years zero
+0.30 add allocatable allocating append archive batch bin blender build caller cargo cause caused client current dear
+0.30 desktop devicebuffer dist dt dt_float ed embed encoder ends fail fft floor fluid fraction go gs hello hi image
+0.30 incident inuse jo join jul kwargs laptop len length loading maxinuse mcu mine minutes n_ctx network offloaded
+0.30 onnxruntime opt optimizer outcome pjrt posts problem query question qwen result setting some source stacktrace
+0.30 starting startup static stopped trial warning win wps
+0.35 _bfc amd been chunks com ctx cv enabled fails fairseq feats global gpu_ hit layer load_model mais mistral non
+0.35 note old operator optimized pjrt_stream_executor_client radeon received restart root rtx seq sorry stream tesla
+0.35 there timeline tmp training tsl variables void well xgboost
+0.40 ago already apr at avoid bonjour bt common_runtime compute core decrease environment expected external frames
+0.40 gfx graph llama_context lo most my opencl overflow regards replica runs seconds sglang smi th unknown whisper
+0.45 action allocated behavior crashed dev en iteration le lib logits may num opened os post recent rx src thanks
+0.45 tokenizer top xt
+0.50 aborted chunk could csv documentation et failures large management modules net on packages rank see srv stack
+0.50 steps ti transpose went worker
+0.55 continued failed forward hashcat jan llm resource_exhausted resourceexhaustederror rule same self server
+0.60 back bs cc error exception exe is list max tf turn using windows
+0.65 by capacity commented reproduce update
+0.70 bfc_allocator execution following pm traceback
+0.75 comment description geforce github line me op run
+0.80 works
+0.90 file load
+0.95 loss
+1.30 gtx
+1.65 it
""",
    "lead": r"""
-1.55 „
-1.30 `
-1.05 for you
-1.00 # info
-0.95 is or out
-0.90 ram there who
-0.85 would
-0.80 " »
-0.75 fixed mib torch we
-0.70 = core exc_info gib no red under
-0.65 > ? raise tensorflow tried un where
-0.60 cuda_driver es la memory paddle stream_executor tests una {
-0.55 are command docs does every into more plan que read site 的
-0.50 cudamalloc don il later level metal note sdxl service slide to 。 题
-0.45 allocator answers as crashed em faq if isn question refuses see virtualmemorybuffer what «
-0.40 ' ; conv_algorithm_picker de end known like only pytorch resource_exhausted shows skipping
-0.35 conv_ops executekernel fit im issues jobs met my pr runs section seen sequential_executor will メ
-0.30 \ back entry fix grep it now numba paste people re said say scratch that times ts userwarning vram warning │ 到
-0.30 时
-0.25 / alert algorithm conv cuda_error_out_of_memory den eng file free guard has its kv line local_xla logs mb none
-0.25 number oom op_kernel op_requires resourceexhaustederror rtsafe should si steht stop string tensor want when
-0.25 words 出 是
-0.20 above answer block buffer by bytes cache catch ci do doc errors fake fields generate hint hip
-0.20 hiperroroutofmemory host lib limit pattern phrase pool printed put saferuntime scheduler some state than true
-0.20 warn 로
-0.15 $ card cluster config cpu cudadrv cudasuccess depth each exit ggml_backend_cuda_buffer_type_alloc_buffer graph
-0.15 have holds init instead kernel launcher level_zero local_tsl mac match meet merge mps next offload other own
-0.15 page per please resizephysical test two which width wording your 一 第
-0.10 about allocate allocation backend before between bfcarena caller canned catches caught classify counts
-0.10 cudaerrormemoryallocation cupy cycles debug device die expect find_executable_batch_size given gpu itself jaxlib
-0.10 le lines ll llama_model_load longer mi never options post raising reserved sample search seq shared small
-0.10 smaller so stem stream summary tgi the too tree up whole 不 跑
-0.05 [ ] ^ aa an batch_size c_api cdata clcreatebuffer colleague content difference echo enginecore_ fails feb
-0.05 gpu_hist gpu_oom hello how layers let loading looks native once permanent plain print program prompt python
-0.05 raises reads retry runtime size source starts status std such system table take this three total trt tsl txt
-0.05 updater_gpu_hist weights write xgboosterror て に ー 行 问
+0.05 _work allocaterawinternal and asked attention bei cannot chain check comment const conv_ decode drivererror
+0.05 explain external following function goes ich int know large layer left loop max_input_length max_prefill_tokens
+0.05 msg nnet non notebook nuc of one onnxruntimeerror opencl peak pycuda report rocm router sched size_t something
+0.05 still stops text text_generation_client thanks they thing tid tile tm tower traceback unexpected utils virtual
+0.05 why wrapper yes } ¿ × す と ま を 练
+0.10 % * ab acceleratorerror ai api batch been bricht bug caffe chat class common common_runtime context cuda cuh
+0.10 device_helpers else en executor fail faiss finetune forge fp frames gpus gtx in initialization jit lm long mem
+0.10 memory_pool message mistral new ok onnxruntime_src output proc processing project providers py rmm rs
+0.10 runtimeerror rx scene srv stack_like_memory_pool standardgpuresources syncedmem tells thread timestamp tpu vae
+0.10 waitnotificationfn workspace workstation xla “ • 、 が の は
+0.15 _state abi ac anyone beim bitsandbytes bool called capi cards cell clenqueuendrangekernel console create
+0.15 cuda_call cudacall decoder doesn due el framework gave good id inside jan keeps libc loss mini model mxnet
+0.15 nothing nvidia onnxruntime_pybind optimizer pro ranks reports returns rmmerror runtimeexception slurm tensorrt
+0.15 terminated terminating them told torch_memory_saver us using void was zero ~ … で 上 就 ：
+0.20 - ask bfc_arena bit body call compile cudf das directml down engine example exceptions failure faster fatal from
+0.20 fusedconv get gets help inference loaderror na nccl net open openmm openmmexception over pc
+0.20 pjrt_stream_executor_client predict qwen radeon request self set today trainworker triton uncaught xt на — た 训
+0.25 bf client critical detail during encoder enginecore_dp enough fairseq false fine instance internalerror ip keep
+0.25 llm max memoryerror night raised render rule run sur taichi tf trial type while works | し
+0.30 al amrex bad com commit con crash data description died errors_impl execution full hi kaggle laptop last mit ocr
+0.30 org_tensorflow pipeline ran screen short start steps ti time value version vllm whisper xlaruntimeerror 个 学 習
+0.35 bfc_allocator build code ends exc found frame got internal iteration jax pod pre ray raylet result returned
+0.35 session src task yolov 다
+0.40 abort all base can hey lol lora ml running step train valueerror went 报
+0.45 ( ) auf box bs default defaultallocator main mine name ollama onnxruntime process runner since tokens vulkan
+0.50 case catboosterror comfyui cpp had hashcat here load lost replica then
+0.55 + , am avec cuda_lib demo dies nach pid prints rtx ticket update with
+0.60 catboost dem epoch eval first ksampler se stopped yesterday 에
+0.65 blender bonjour failed not title
+0.70 < again colab gb hit our stderr warmup –
+0.75 err gives rank
+0.80 at sglang stage ，
+0.85 ! could just quick says
+0.90 trainer
+0.95 after nightly same second server
+1.00 exception job log node
+1.05 generation on training → 서
+1.20 @ student user worker
+1.30 error
+1.70 me
""",
    "tail": r"""
-1.30 windows
-1.25 what
-1.20 cudaerrormemoryallocation
-1.15 ;
-0.95 > no
-0.90 available
-0.85 that your
-0.80 " who
-0.75 bytes though „
-0.70 * ? are post see
-0.65 allocate driver reserved they were you «
-0.60 ` data retry so up
-0.55 acity answer buffer failed failure job mps true 을
-0.50 allocator as backend comes ist look lower name outofmemoryerror ram this user
-0.45 : allocated already either error even memory never nicht or our runtime would yet » を 分 这 나
-0.40 batch_size block call can could has like mean page plain says se smaller someone static string such table we
-0.40 will не ” と 一 里
-0.35 ' ) . checkpointing cpp cuda den der device gib into made means much needs not onnx queue than two use users why
-0.35 出 用 的
-0.30 an answers caching carte different empty fewer for go instead reported should size start thing trying か の 么
-0.30 文
-0.25 # < \ algorithm and api be cudamalloc die en exception gradient how inside kept may message number of once oom
-0.25 part question runtimeerror side three try vram “ → 、 た れ 하
-0.20 any anywhere bare de else er halve kv larger left many more pool rocm smi status tells text times type wanted ら
-0.20 个 使 示 请 는 면 에
-0.15 arena build by come counts cublas_status_alloc_failed does don es far full half here hip il issue je leave max
-0.15 mem resource_exhausted sample shows since some taken think under until us value where さ 为 显 表 로
-0.10 ] attention bf cards caught context cuda_error_out_of_memory default did four fraction gets gpu_oom holds if is
-0.10 isn jax layers lines loaded logs nccl none nothing nur put que raised read restart room same say seen shape
-0.10 skipped src step twice ve want which won 。 す な に ま も る メ
-0.05 add below cannot cell check code defaultcpuallocator down end et figure fit get hiperroroutofmemory host ich
-0.05 illegal incorrect large len limit list long machine micro ml mode must na ordinal over pass path raise results
-0.05 skipping takes tensor tensorflow used way when without word て で イ バ 上 下 就
+0.05 & , allocating allocation also another anything ask asynchronously been box cache changed cpu enough example
+0.05 exit false graph he info less loads lora most optimizer pytorch ran requested rest shared solver starts system
+0.05 the traceback train tried zero { · — う が し せ っ ん 存 가 다
+0.10 about above back bs capture card das details el except follows fp free last line max_num_seqs mb new next nodes
+0.10 open para please prompt server summary tokens torch total zu × – 」 니
+0.15 alloc auf before csrc do doesn during float had hours in itself karte keep le llama log lowvram makes net re
+0.15 second somebody third token too txt un xpu り 有 没
+0.20 % because cuda_malloc_async current each environment epoch fix got improve int know logits mi minutes native one
+0.20 out plus prefill px situation tf_gpu_allocator there through ti was ッ
+0.25 - @ although conv every file found frames func gone gpus guess it its kernel ll needed per right shard today
+0.25 variable whether } ~ … 因 ？
+0.30 [ ^ both bug change con decode docs have help läuft my own report script single test tile went ¿
+0.35 + all avec calling cu del exists image loss off on other restarted runs well 了 同 고
+0.40 batch first from maybe mib notebook run set training ，
+0.45 da gpu jupyter just load now pre python ranks still with 이
+0.50 / desktop frame loading time
+0.55 but images process на
+0.60 est mit ok small 요
+0.65 ( = bit dev goes
+0.70 checkpoint good rank
+0.75 gtx op split
+0.80 ! exits function works
+0.85 at fine while
+0.90 me
+0.95 then
+1.20 after model
+1.30 gb
""",
    "ahead": r"""
-1.15 =
-0.95 „
-0.75 cuda~error~: «
-0.70 gpu
-0.50 >~runtimeerror~: failed~: with
-0.45 / :~runtimeerror~: ^~ggml_backend_cuda_buffer_type_alloc_buffer~: ^~outofmemoryerror~:
-0.40 ^~runtimeerror~:
-0.35 " :~resourceexhaustederror~: :~«
-0.30 .~xlaruntimeerror~: outofmemoryerror~(~" read~" resourceexhaustederror~:
-0.25 0~}~: `~outofmemoryerror~: `~xlaruntimeerror~: no~" on~" runtimeerror~: }~:
-0.20 "~" )~- , ,~" .~.~. 0~)~- :~"~" ? allocation~failed~: t torch~.
-0.15 "~ggml_backend_cuda_buffer_type_alloc_buffer~: .~. .~cudaapierror~: 0 :~resource_exhausted~: `~`
-0.15 error~runtimeerror~: in~" level_zero see~" “ 「
-0.10 "~,~" "~ggml_vulkan~: "~valueerror~: #~" (~` )~:~cl_ + -~" -~' .~` 0~:~` :~0~] ;~" [~trt~]
-0.10 ^~resourceexhaustederror~: `~valueerror~: as~` error says~` to~" trt~] xlaruntimeerror~:
-0.05 "~:~" "~outofmemoryerror~: '~s~" -~` .~cuda~. .~memoryerror~: <~code~> ^~#~" ^~-~` ^~ggml_vulkan~: ^~│
-0.05 api~failed~. code~> cuda~. error~. execution~failed~: for~" g~.~" permanent~error~. resource_exhausted~: std~:~:
-0.05 s~" with~` │
+0.05 )~runtimeerror~: ,~0~error ,~bool~) -~0~: .~internalerror~: 0~)~: 0~]~: 0~error 0~runtimeerror~: :~internal~:
+0.05 :~standardgpuresources~: :~valueerror~: > ]~valueerror~: ^ ^~` ^~error~: ^~xlaruntimeerror~: bool~)
+0.05 drivererror~( error~]~: ggml_backend_cuda_buffer_type_alloc_buffer~: is~" model~: outofmemoryerror~: tp~0~]
+0.05 |~runtimeerror~:
+0.10 !~! !~!~! (~)~: )~valueerror~: -~> .~acceleratorerror~: 0~,~" 0~:~0 :~cl_ :~waitnotificationfn~) [~gpu~]
+0.10 ]~error~: ]~runtimeerror~: ^~0~: ^~> ^~memoryerror~: acceleratorerror~: cc~:~0 cudacall~] exhausted~: gpu~]
+0.10 internal~: prints~" proc~0~: resource~exhausted~: standardgpuresources~: waitnotificationfn~) »
+0.15 ! "~llama~runner # .~cpp~] .~resourceexhaustederror~: .~rmmerror~: .~trainer~| :~' :~drivererror~( =~" ]~:
+0.15 ^~valueerror~: cpp~] failed~. memoryerror~: node~0~: rmmerror~: trainer~|
+0.15 |~ggml_backend_cuda_buffer_type_alloc_buffer~:
+0.20 )~: .~exceptions~. .~openmmexception~: .~outofmemoryerror~: .~runtimeerror~: 0~) 0~| :~0~) :~loaderror~: ;
+0.20 >~outofmemoryerror~: [~e~] buffer~failed~. exceptions~. e~] loaderror~: openmmexception~: outofmemoryerror~(~'
+0.20 says server~error~: |
+0.25 *~* - .~" :~ggml_backend_cuda_buffer_type_alloc_buffer~: >~" fatal~error~: internalerror~: llama~runner runner
+0.25 |~`
+0.30 ( ) 0~:~: 0~] 0~failed~: :~0 :~error~: [~error~] ^~" ^~# error~]
+0.35 . .~base~. :~: base~. error~: exception~: with~exception~:
+0.40 "~error~: "~resourceexhaustederror~: 0~:~" :~outofmemoryerror~: valueerror~:
+0.45 ' ,~` :~0~: `~runtimeerror~:
+0.50 "~runtimeerror~: prints~` says~"
+0.55 #~runtimeerror~: ] `
+0.60 generation~(~" runtimeerror~(~'
+0.75 (~" (~'
+0.80 :~`
+0.85 with~"
+1.00 *
+1.10 0~:
+1.30 :
+1.45 :~"
""",
    "behind": r"""
-1.20 "~is
-1.15 0
-1.10 (
-1.00 were
-0.90 .~$
-0.85 were~available were~available~.
-0.70 "~- 0~.
-0.65 `~, `~is error »~.
-0.55 "~)~$ ) < acity
-0.50 /
-0.45 "~,~$ acity~)
-0.40 -~> `~(
-0.35 acity~;~.
-0.30 "~.~$ "~: )~$ .~'
-0.25 "~,~the "~-~> "~that on
-0.20 .~"~$ .~` `~: {
-0.15 "~? "~and "~} '~, (~requested (~requested~0 `~) `~in~the “
-0.10 "~, "~and~" "~with "~}~$ '~,~' .~"~, .~tried .~tried~to ;~. ;~.~. \ ` `~,~so `~at `~the with~shape
-0.05 "~) "~)~, "~;~$ "~in~the # .~"~) <~/ <~/~code `~* `~*~* `~? error~` of }
+0.05 "~; "~in (~0~) `~.~$ `~on a~total~capacity be be~asynchronously be~asynchronously~reported error~on error~on~gpu
+0.05 in~function in~function~' is the with |
+0.10 "~.~the "~or '~. )~" .~current .~current~allocation `~in a a~total src src~/ « —
+0.15 #~0 #~0~$ '~" (~0 , .~0 .~the ; [~func [~func~: file file~= file~=~csrc i if while ” 」
+0.20 '~"~$ .~" .~. .~.~. .~`~$ .~gpu .~i [~op [~op~: in maybe maybe~the maybe~the~environment |~$
+0.25 "~$ "~,~0 *~* `~. `~`~` `~when `~| for
+0.30 "~i '~)~$ '~` `~|~$ when »
+0.35 * :~file at
+0.40 `~" and
+0.45 .
+0.50 "~at ' `~"~)
+0.55 "~from `~` `~and
+0.60 "~on
+0.65 " $ [
+0.70 “~.
+0.80 '~)
+0.95 :
+1.15 "~. `~$
""",
    "pair": r"""
-1.35 ends_the_text&in_quotes
-1.15 nothing_stated&text_behind
-1.05 figures&hypothetical_sentence item_of_a_list&nothing_stated
-0.95 on_a_stamped_line&output_near somebody's_own_machine,_in_short&trouble
-0.85 begins_the_text&in_quotes ends_the_text&text_behind markup_near&text_behind
-0.70 a_short_text&mentioned a_site's_lines&its_hint_printed ends_the_text&somebody_speaks
-0.70 hypothetical_sentence&other_near
-0.65 a_question,_in_short&hypothetical_sentence a_setup,_in_short&a_site's_lines a_setup,_in_short&output_near
-0.65 begins_the_text&output_near cut_by_dots&figures cut_by_dots&other_near ends_the_text&item_of_a_list
-0.60 a_setup,_in_short&trace_near a_short_text&about_texts begins_its_line&explained_behind
-0.60 behind_a_prefix&somebody's_own code_near&in_quotes explained_behind&text_behind figures&traceback_above
-0.60 happened_to_somebody&somebody's_own_question,_in_short in_quotes&trace_near introduced_as_example&nobody_speaks
-0.55 a_setup,_in_short&its_hint_printed a_short_text&comment a_short_text&may_happen a_short_text&output_near
-0.55 a_site's_lines&begins_its_line a_whole_error_line&other_near about_texts&begins_the_text
-0.55 begins_the_text&nobody_speaks behind_a_prefix&code_near behind_a_prefix&markup_near code_near&setting_near
-0.55 figures&markup_near hypothetical_sentence&item_of_a_list mentioned&trace_near text_behind&trace_near
-0.50 a_failed_run&hypothetical_sentence a_failed_run&item_of_a_list a_failed_run&somebody's_own
-0.50 a_question,_in_short&typeset a_short_text&a_site's_lines a_short_text&somebody's_own a_short_text&typeset
-0.50 a_site's_lines&mentioned alone&behind_a_prefix begins_the_text&on_a_stamped_line behind_a_prefix&record
-0.50 comment&on_a_stamped_line happened_to_somebody&output_near hypothetical_sentence&words_before
-0.50 in_quotes&names_the_words in_quotes&on_a_stamped_line markup_near&other_near may_happen&record
-0.50 mentioned&other_near nobody_speaks&setting_near somebody's_own&somebody's_own,_in_short
-0.50 somebody's_own_question,_in_short&trouble
-0.45 a_sentence_leads&a_thread's_page a_sentence_leads&ends_the_text a_sentence_leads&nobody_speaks
-0.45 a_setup,_in_short&cut_by_dots a_setup,_in_short&traceback_above a_setup,_in_short&trouble a_short_text&figures
-0.45 a_short_text&its_hint_printed a_short_text&marked a_whole_error_line&advice_share a_whole_error_line&advised
-0.45 about_texts&figures advice_share&figures advice_share&remedies_above advised&figures advised&remedies_above
-0.45 alone&words_before begins_its_line&nobody_speaks behind_a_prefix&on_a_stamped_line blanks_near&figures
-0.45 code_near&text_behind ends_the_text&output_near in_quotes&record indented&nobody_speaks
-0.45 its_hint_printed&somebody's_own_question,_in_short may_happen&text_behind mentioned&names_the_words
-0.45 mentioned&nothing_stated names_the_words&nothing_stated record&somebody's_own
-0.40 a_failed_run&in_quotes a_failed_run&somebody's_own,_in_short a_failed_run&trouble
-0.40 a_question,_in_short&happened_to_somebody a_question,_in_short&indented a_sentence_leads&behind_a_prefix
-0.40 a_sentence_leads&trace_near a_setup,_in_short&a_whole_error_line a_short_text&introduced_as_example
-0.40 a_short_text&text_about_texts a_site's_lines&text_behind a_thread's_page&somebody_speaks
-0.40 a_thread's_title&output_near a_whole_error_line&advised_by_nobody about_texts&code_near about_texts&indented
-0.40 begins_the_text&setting_near behind_a_prefix&output_near blanks_near&code_near blanks_near&on_a_stamped_line
-0.40 comment&output_near explained_behind&nothing_stated heads_a_document&output_near
-0.40 hypothetical_sentence&somebody's_own_machine,_in_short hypothetical_sentence&trouble markup_near&may_happen
-0.40 may_happen&setting_near much_trouble&on_a_stamped_line much_trouble&setting_near names_the_words&trouble
-0.40 nothing_stated&record often_may&somebody's_own
-0.35 a_failed_run&words_before a_question,_in_short&may_happen a_sentence_leads&a_site's_lines
-0.35 a_sentence_leads&code_near a_sentence_leads&somebody's_own a_setup,_in_short&figures
-0.35 a_setup,_in_short&setting_near a_short_text&hypothetical_sentence a_thread's_title&on_a_stamped_line
-0.35 advice_share&happened_to_somebody advice_share&somebody's_own,_in_short advised&happened_to_somebody
-0.35 advised&somebody's_own,_in_short advised_by_nobody&item_of_a_list alone&record begins_the_text&somebody's_own
-0.35 begins_the_text&somebody's_own,_in_short block_opened&code_near code_near&within_code cut_by_dots&setting_near
-0.35 ends_the_text&indented explained_behind&markup_near figures&introduced_as_example
-0.35 happened_to_somebody&setting_near heads_a_document&indented in_a_thread&trace_near
-0.35 indented&introduced_as_example indented&markup_near indented&typeset marked&on_a_stamped_line
-0.35 markup_near&names_the_words may_happen&mentioned mentioned&somebody's_own nobody_speaks&record
-0.35 nothing_stated&somebody's_own_machine,_in_short nothing_stated&trouble often_may&somebody's_own,_in_short
-0.35 output_near&text_behind
-0.30 a_failed_run&a_short_text a_failed_run&code_near a_failed_run&happened_to_somebody a_failed_run&much_trouble
-0.30 a_failed_run&somebody_speaks a_question,_in_short&a_site's_lines a_question,_in_short&its_hint_printed
-0.30 a_question,_in_short&nothing_stated a_sentence_leads&much_trouble a_sentence_leads&output_near
-0.30 a_setup,_in_short&begins_the_text a_setup,_in_short&hypothetical_sentence a_setup,_in_short&often_may
-0.30 a_setup,_in_short&record a_setup,_in_short&somebody_speaks a_setup,_in_short&words_before
-0.30 a_short_text&block_opened a_short_text&explained_behind a_short_text&in_a_thread a_short_text&text_behind
-0.30 a_short_text&within_code a_site's_lines&a_whole_error_line a_site's_lines&figures
-0.30 a_thread's_page&hypothetical_sentence a_thread's_title&somebody's_own a_whole_error_line&may_happen
-0.30 about_texts&heads_a_document about_texts&often_may about_texts&within_code advice_share&hypothetical_sentence
-0.30 advice_share&text_behind advised&hypothetical_sentence advised&text_behind advised_by_nobody&may_happen
-0.30 advised_by_nobody&remedies_above alone&nobody_speaks alone&somebody's_own_question,_in_short
-0.30 begins_the_text&text_behind begins_the_text&trouble begins_the_text&words_before behind_a_prefix&in_quotes
-0.30 behind_a_prefix&may_happen blanks_near&output_near code_near&comment code_near&may_happen code_near&much_trouble
-0.30 code_near&typeset comment&somebody's_own ends_the_text&markup_near ends_the_text&somebody's_own
-0.30 explained_behind&nobody_speaks figures&within_code figures&words_before happened_to_somebody&much_trouble
-0.30 heads_a_document&text_behind hypothetical_sentence&somebody's_own,_in_short
-0.30 hypothetical_sentence&somebody's_own_question,_in_short hypothetical_sentence&somebody_speaks
-0.30 hypothetical_sentence&text_behind hypothetical_sentence&trace_near in_a_thread&output_near
-0.30 in_a_thread&somebody's_own in_a_thread&traceback_above in_quotes&nothing_stated
-0.30 introduced_as_example&setting_near marked&nobody_speaks mentioned&output_near much_about_texts&on_a_stamped_line
-0.30 names_the_words&other_near nobody_speaks&text_about_texts nobody_speaks&within_code
-0.30 nothing_stated&somebody's_own_question,_in_short nothing_stated&words_before
-0.30 often_may&somebody's_own_machine,_in_short output_near&somebody's_own,_in_short
-0.30 somebody_speaks&somebody's_own_machine,_in_short somebody_speaks&text_behind somebody_speaks&trouble
-0.30 trace_near&trouble
-0.25 a_question,_in_short&alone a_question,_in_short&text_about_texts a_question,_in_short&trouble
-0.25 a_short_text&its_words_taken_up a_short_text&setting_near a_site's_lines&may_happen
-0.25 a_site's_lines&names_the_words a_site's_lines&words_before a_thread's_page&somebody's_own
-0.25 a_thread's_page&words_before a_whole_error_line&code_near a_whole_error_line&markup_near
-0.25 a_whole_error_line&trouble about_texts&behind_a_prefix about_texts&happened_to_somebody
-0.25 about_texts&much_about_texts advice_share&block_opened advice_share&on_a_stamped_line advised&block_opened
-0.25 advised&on_a_stamped_line advised_by_nobody&markup_near alone&in_quotes begins_its_line&remedies_below
-0.25 begins_its_line&somebody's_own,_in_short begins_the_text&trace_near behind_a_prefix&traceback_above
-0.25 code_near&introduced_as_example comment&figures comment&somebody's_own,_in_short comment&trouble
-0.25 ends_the_text&hypothetical_sentence ends_the_text&other_near ends_the_text&trouble explained_behind&trace_near
-0.25 figures&happened_to_somebody figures&its_words_taken_up figures&on_a_stamped_line figures&typeset
-0.25 happened_to_somebody&names_the_words hypothetical_sentence&markup_near in_quotes&output_near
-0.25 in_quotes&setting_near in_quotes&traceback_above indented&other_near indented&trouble item_of_a_list&mentioned
-0.25 its_hint_printed&may_happen its_words_taken_up&other_near marked&output_near marked&somebody's_own
-0.25 markup_near&nothing_stated markup_near&record may_happen&nobody_speaks may_happen&somebody_speaks
-0.25 names_the_words&somebody's_own nobody_speaks&remedies_below often_may&on_a_stamped_line often_may&setting_near
-0.25 often_may&somebody_speaks often_may&text_behind often_may&trouble often_may&words_before other_near&record
-0.25 other_near&text_about_texts other_near&words_before remedies_above&text_behind remedies_above&trouble
-0.25 setting_near&text_behind somebody's_own&words_before traceback_above&trouble
-0.20 a_failed_run&ends_the_text a_failed_run&other_near a_question,_in_short&ends_the_text
-0.20 a_question,_in_short&other_near a_question,_in_short&setting_near a_sentence_leads&about_texts
-0.20 a_sentence_leads&mentioned a_sentence_leads&record a_setup,_in_short&markup_near a_setup,_in_short&text_behind
-0.20 a_short_text&advice_share a_short_text&advised a_short_text&heads_a_document a_short_text&on_a_stamped_line
-0.20 a_short_text&traceback_above a_short_text&words_before a_thread's_page&traceback_above
-0.20 a_whole_error_line&somebody's_own_question,_in_short a_whole_error_line&somebody_speaks
-0.20 advice_share&between_sections advice_share&may_happen advised&between_sections advised&may_happen
-0.20 advised_by_nobody&begins_its_line advised_by_nobody&behind_a_prefix advised_by_nobody&hypothetical_sentence
-0.20 advised_by_nobody&nothing_stated advised_by_nobody&remedies_below advised_by_nobody&words_before
-0.20 answered_by_mail&figures answered_by_mail&happened_to_somebody between_sections&comment
-0.20 between_sections&in_quotes between_sections&mentioned blanks_near&markup_near block_opened&markup_near
-0.20 block_opened&text_behind code_near&ends_the_text code_near&other_near comment&heads_a_document
-0.20 comment&nobody_speaks comment&trace_near cut_by_dots&names_the_words ends_the_text&mentioned
-0.20 explained_behind&heads_a_document figures&heads_a_document figures&nothing_stated
-0.20 happened_to_somebody&on_a_stamped_line happened_to_somebody&other_near heads_a_document&remedies_above
-0.20 heads_a_document&setting_near hypothetical_sentence&much_trouble hypothetical_sentence&nobody_speaks
-0.20 in_quotes&text_about_texts item_of_a_list&may_happen item_of_a_list&trouble its_hint_printed&setting_near
-0.20 its_words_taken_up&markup_near its_words_taken_up&nobody_speaks marked&somebody's_own,_in_short
-0.20 markup_near&remedies_above may_happen&other_near names_the_words&nobody_speaks names_the_words&record
-0.20 nothing_stated&somebody_speaks often_may&output_near often_may&traceback_above other_near&remedies_below
-0.20 output_near&somebody's_own record&somebody_speaks setting_near&somebody's_own_machine,_in_short
-0.20 setting_near&somebody_speaks somebody's_own_machine,_in_short&text_behind trouble&typeset
-0.15 a_failed_run&advice_share a_failed_run&advised a_failed_run&output_near a_question,_in_short&between_sections
-0.15 a_question,_in_short&comment a_question,_in_short&cut_by_dots a_question,_in_short&often_may
-0.15 a_question,_in_short&words_before a_report's_heading&advice_share a_report's_heading&advised
-0.15 a_sentence_leads&explained_behind a_sentence_leads&indented a_sentence_leads&traceback_above
-0.15 a_setup,_in_short&begins_its_line a_setup,_in_short&between_sections a_setup,_in_short&marked
-0.15 a_setup,_in_short&much_trouble a_setup,_in_short&nothing_stated a_short_text&behind_a_prefix
-0.15 a_short_text&remedies_above a_short_text&somebody_speaks a_site's_lines&ends_the_text
-0.15 a_site's_lines&somebody_speaks a_site's_lines&trouble a_thread's_page&behind_a_prefix
-0.15 a_thread's_page&happened_to_somebody a_thread's_page&output_near a_thread's_title&behind_a_prefix
-0.15 a_thread's_title&trace_near a_thread's_title&words_before a_whole_error_line&block_opened
-0.15 a_whole_error_line&introduced_as_example about_texts&item_of_a_list about_texts&may_happen
-0.15 about_texts&much_trouble about_texts&names_the_words about_texts&somebody's_own about_texts&trace_near
-0.15 about_texts&typeset advice_share&begins_its_line advice_share&markup_near advice_share&remedies_below
-0.15 advice_share&text_about_texts advice_share&words_before advised&begins_its_line advised&markup_near
-0.15 advised&remedies_below advised&text_about_texts advised&words_before advised_by_nobody&between_sections
-0.15 advised_by_nobody&names_the_words advised_by_nobody&on_a_stamped_line answered_by_mail&output_near
-0.15 begins_its_line&block_opened begins_its_line&much_trouble begins_its_line&remedies_above
-0.15 begins_the_text&often_may behind_a_prefix&much_about_texts behind_a_prefix&often_may behind_a_prefix&typeset
-0.15 between_sections&explained_behind between_sections&marked between_sections&setting_near
-0.15 between_sections&text_behind blanks_near&comment blanks_near&somebody's_own,_in_short block_opened&in_quotes
-0.15 block_opened&nobody_speaks block_opened&remedies_above block_opened&setting_near boxes_ticked&in_quotes
-0.15 boxes_ticked&text_behind code_near&explained_behind code_near&happened_to_somebody code_near&marked
-0.15 code_near&trace_near comment&marked comment&may_happen comment&nothing_stated
-0.15 comment&somebody's_own_question,_in_short comment&within_code cut_by_dots&nothing_stated
-0.15 cut_by_dots&somebody's_own ends_the_text&in_a_thread ends_the_text&may_happen figures&in_quotes
-0.15 figures&nobody_speaks figures&text_about_texts figures&text_behind happened_to_somebody&hypothetical_sentence
-0.15 happened_to_somebody&much_about_texts happened_to_somebody&remedies_above happened_to_somebody&trouble
-0.15 heads_a_document&markup_near heads_a_document&trace_near heads_a_document&traceback_above
-0.15 in_a_thread&somebody's_own,_in_short in_a_thread&somebody_speaks indented&within_code
-0.15 introduced_as_example&other_near item_of_a_list&names_the_words item_of_a_list&nobody_speaks
-0.15 item_of_a_list&setting_near item_of_a_list&words_before marked&trace_near marked&within_code
-0.15 markup_near&trace_near may_happen&traceback_above mentioned&on_a_stamped_line much_about_texts&output_near
-0.15 much_trouble&other_near much_trouble&text_behind names_the_words&on_a_stamped_line names_the_words&output_near
-0.15 nothing_stated&setting_near often_may&record often_may&somebody's_own_question,_in_short other_near&setting_near
-0.15 other_near&typeset output_near&trouble output_near&within_code output_near&words_before
-0.15 remedies_below&setting_near remedies_below&trouble setting_near&somebody's_own,_in_short
-0.15 somebody_speaks&somebody's_own,_in_short somebody_speaks&traceback_above trace_near&within_code
-0.10 a_failed_run&a_thread's_title a_failed_run&begins_the_text a_failed_run&comment a_failed_run&its_hint_printed
-0.10 a_failed_run&much_advised a_failed_run&remedies_below a_failed_run&traceback_above
-0.10 a_question,_in_short&a_sentence_leads a_question,_in_short&a_whole_error_line
-0.10 a_question,_in_short&advised_by_nobody a_question,_in_short&begins_its_line a_question,_in_short&blanks_near
-0.10 a_question,_in_short&figures a_question,_in_short&much_about_texts a_sentence_leads&a_setup,_in_short
-0.10 a_sentence_leads&a_thread's_title a_sentence_leads&may_happen a_sentence_leads&other_near
-0.10 a_sentence_leads&somebody's_own,_in_short a_setup,_in_short&happened_to_somebody a_short_text&a_whole_error_line
-0.10 a_short_text&alone a_short_text&boxes_ticked a_short_text&much_advised a_short_text&names_the_words
-0.10 a_short_text&nobody_speaks a_short_text&often_may a_short_text&remedies_below
-0.10 a_site's_lines&happened_to_somebody a_site's_lines&much_trouble a_site's_lines&other_near
-0.10 a_thread's_page&somebody's_own,_in_short a_thread's_page&somebody's_own_machine,_in_short
-0.10 a_thread's_page&value_of_a_document a_whole_error_line&in_a_thread a_whole_error_line&often_may
-0.10 a_whole_error_line&remedies_above a_whole_error_line&traceback_above about_texts&block_opened
-0.10 about_texts&trouble advice_share&advised advice_share&code_near advice_share&comment advice_share&item_of_a_list
-0.10 advice_share&its_words_taken_up advice_share&marked advice_share&much_about_texts advice_share&other_near
-0.10 advice_share&setting_near advice_share&somebody_speaks advice_share&within_code advised&code_near
-0.10 advised&comment advised&item_of_a_list advised&its_words_taken_up advised&marked advised&much_about_texts
-0.10 advised&other_near advised&setting_near advised&somebody_speaks advised&within_code
-0.10 advised_by_nobody&happened_to_somebody advised_by_nobody&much_about_texts advised_by_nobody&much_advised
-0.10 advised_by_nobody&somebody's_own,_in_short advised_by_nobody&text_about_texts advised_by_nobody&within_code
-0.10 alone&ends_the_text alone&figures alone&may_happen alone&somebody_speaks answered_by_mail&other_near
-0.10 answered_by_mail&setting_near answered_by_mail&somebody's_own begins_its_line&blanks_near
-0.10 begins_its_line&introduced_as_example begins_its_line&much_advised
-0.10 begins_its_line&somebody's_own_question,_in_short begins_the_text&code_near begins_the_text&comment
-0.10 begins_the_text&figures begins_the_text&names_the_words begins_the_text&somebody's_own_machine,_in_short
-0.10 begins_the_text&somebody_speaks behind_a_prefix&blanks_near behind_a_prefix&introduced_as_example
-0.10 behind_a_prefix&nothing_stated behind_a_prefix&somebody's_own_question,_in_short
-0.10 between_sections&heads_a_document between_sections&item_of_a_list between_sections&its_hint_printed
-0.10 between_sections&nobody_speaks between_sections&nothing_stated between_sections&other_near
-0.10 between_sections&remedies_above between_sections&trace_near between_sections&traceback_above
-0.10 blanks_near&nothing_stated blanks_near&trouble blanks_near&words_before block_opened&somebody's_own,_in_short
-0.10 boxes_ticked&item_of_a_list boxes_ticked&mentioned boxes_ticked&nothing_stated boxes_ticked&words_before
-0.10 code_near&hypothetical_sentence code_near&its_words_taken_up code_near&nothing_stated cut_by_dots&markup_near
-0.10 cut_by_dots&somebody's_own_machine,_in_short ends_the_text&somebody's_own_question,_in_short
-0.10 ends_the_text&traceback_above explained_behind&may_happen explained_behind&setting_near figures&marked
-0.10 figures&much_advised figures&much_trouble figures&often_may figures&remedies_above
-0.10 happened_to_somebody&heads_a_document happened_to_somebody&introduced_as_example happened_to_somebody&often_may
-0.10 happened_to_somebody&words_before heads_a_document&hypothetical_sentence heads_a_document&marked
-0.10 heads_a_document&much_about_texts heads_a_document&names_the_words in_a_thread&often_may
-0.10 in_a_thread&on_a_stamped_line in_a_thread&remedies_above in_a_thread&value_of_a_document in_quotes&indented
-0.10 in_quotes&somebody_speaks in_quotes&text_behind indented&nothing_stated indented&words_before
-0.10 introduced_as_example&markup_near its_hint_printed&text_behind its_words_taken_up&output_near
-0.10 its_words_taken_up&somebody_speaks its_words_taken_up&text_behind its_words_taken_up&trouble
-0.10 markup_near&mentioned markup_near&often_may may_happen&somebody's_own,_in_short
-0.10 may_happen&somebody's_own_question,_in_short mentioned&much_about_texts mentioned&setting_near
-0.10 much_about_texts&somebody's_own much_about_texts&somebody_speaks much_advised&nobody_speaks
-0.10 much_trouble&output_near nobody_speaks&nothing_stated nothing_stated&typeset often_may&other_near
-0.10 on_a_stamped_line&somebody's_own,_in_short on_a_stamped_line&words_before other_near&somebody's_own
-0.10 other_near&traceback_above other_near&within_code record&somebody's_own_question,_in_short
-0.10 record&traceback_above remedies_above&somebody's_own remedies_above&somebody_speaks remedies_below&trace_near
-0.10 setting_near&somebody's_own_question,_in_short text_about_texts&text_behind text_about_texts&words_before
-0.10 trouble&words_before typeset&words_before
-0.05 a_failed_run&a_report's_heading a_failed_run&its_words_taken_up a_failed_run&marked a_failed_run&text_behind
-0.05 a_failed_run&trace_near a_failed_run's_record&markup_near a_failed_run's_record&trouble
-0.05 a_question,_in_short&behind_a_prefix a_question,_in_short&item_of_a_list
-0.05 a_question,_in_short&somebody's_own_machine,_in_short a_question,_in_short&trace_near
-0.05 a_report's_heading&advised_by_nobody a_report's_heading&indented a_report's_heading&item_of_a_list
-0.05 a_report's_heading&much_trouble a_report's_heading&setting_near a_sentence_leads&a_short_text
-0.05 a_sentence_leads&block_opened a_sentence_leads&boxes_ticked a_sentence_leads&happened_to_somebody
-0.05 a_sentence_leads&item_of_a_list a_sentence_leads&its_words_taken_up
-0.05 a_sentence_leads&somebody's_own_machine,_in_short a_sentence_leads&text_about_texts
-0.05 a_setup,_in_short&a_thread's_page a_setup,_in_short&somebody's_own_question,_in_short
-0.05 a_short_text&a_thread's_title a_short_text&between_sections a_short_text&code_near a_site's_lines&advice_share
-0.05 a_site's_lines&advised a_site's_lines&code_near a_site's_lines&comment a_site's_lines&cut_by_dots
-0.05 a_site's_lines&in_quotes a_site's_lines&introduced_as_example a_site's_lines&markup_near
-0.05 a_site's_lines&nobody_speaks a_site's_lines&often_may a_site's_lines&remedies_below
-0.05 a_site's_lines&somebody's_own a_site's_lines&trace_near a_thread's_page&about_texts a_thread's_page&indented
-0.05 a_thread's_page&setting_near a_thread's_title&about_texts a_thread's_title&advice_share a_thread's_title&advised
-0.05 a_thread's_title&begins_the_text a_thread's_title&comment a_thread's_title&in_a_thread a_thread's_title&marked
-0.05 a_thread's_title&nothing_stated a_thread's_title&somebody_speaks a_thread's_title&trouble
-0.05 a_thread's_title&value_of_a_document a_whole_error_line&blanks_near a_whole_error_line&its_hint_printed
-0.05 a_whole_error_line&much_advised a_whole_error_line&much_trouble a_whole_error_line&nobody_speaks
-0.05 a_whole_error_line&remedies_below a_whole_error_line&somebody's_own,_in_short a_whole_error_line&trace_near
-0.05 about_texts&beside_a_quotation about_texts&cut_by_dots about_texts&markup_near about_texts&mentioned
-0.05 about_texts&nobody_speaks about_texts&nothing_stated advice_share&behind_a_prefix advice_share&boxes_ticked
-0.05 advice_share&cut_by_dots advice_share&introduced_as_example advice_share&much_advised
-0.05 advice_share&steps_that_led_to_it advised&behind_a_prefix advised&boxes_ticked advised&cut_by_dots
-0.05 advised&introduced_as_example advised&much_advised advised&steps_that_led_to_it advised_by_nobody&block_opened
-0.05 advised_by_nobody&boxes_ticked advised_by_nobody&code_near advised_by_nobody&cut_by_dots
-0.05 advised_by_nobody&heads_a_document advised_by_nobody&its_words_taken_up advised_by_nobody&output_near
-0.05 advised_by_nobody&record advised_by_nobody&steps_that_led_to_it alone&somebody's_own alone&trouble
-0.05 answered_by_mail&somebody_speaks begins_its_line&in_a_thread begins_its_line&its_words_taken_up
-0.05 begins_its_line&often_may begins_its_line&record begins_its_line&trouble begins_its_line&typeset
-0.05 begins_the_text&may_happen behind_a_prefix&between_sections behind_a_prefix&in_a_thread
-0.05 behind_a_prefix&its_words_taken_up behind_a_prefix&text_behind behind_a_prefix&within_code
-0.05 beside_a_quotation&code_near beside_a_quotation&figures beside_a_quotation&in_quotes beside_a_quotation&indented
-0.05 beside_a_quotation&nobody_speaks beside_a_quotation&other_near beside_a_quotation&setting_near
-0.05 beside_a_quotation&trouble between_sections&blanks_near between_sections&code_near
-0.05 between_sections&hypothetical_sentence between_sections&may_happen between_sections&somebody's_own,_in_short
-0.05 between_sections&somebody's_own_question,_in_short blanks_near&happened_to_somebody blanks_near&item_of_a_list
-0.05 blanks_near&much_trouble blanks_near&record blanks_near&setting_near blanks_near&somebody's_own
-0.05 blanks_near&somebody's_own_question,_in_short block_opened&happened_to_somebody
-0.05 block_opened&somebody's_own_question,_in_short block_opened&traceback_above block_opened&trouble
-0.05 boxes_ticked&much_trouble boxes_ticked&nobody_speaks boxes_ticked&somebody's_own,_in_short code_near&cut_by_dots
-0.05 code_near&much_advised comment&hypothetical_sentence comment&much_trouble comment&traceback_above
-0.05 ends_the_text&its_place_behind ends_the_text&setting_near ends_the_text&trace_near
-0.05 explained_behind&item_of_a_list figures&indented figures&remedies_below figures&somebody's_own_machine,_in_short
-0.05 happened_to_somebody&indented happened_to_somebody&somebody's_own_machine,_in_short
-0.05 heads_a_document&item_of_a_list heads_a_document&its_hint_printed heads_a_document&mentioned
-0.05 heads_a_document&nothing_stated heads_a_document&words_before hypothetical_sentence&in_a_thread
-0.05 hypothetical_sentence&remedies_above hypothetical_sentence&text_about_texts
-0.05 hypothetical_sentence&traceback_above in_quotes&its_words_taken_up in_quotes&much_trouble
-0.05 in_quotes&remedies_above indented&its_hint_printed indented&marked indented&mentioned indented&much_about_texts
-0.05 indented&names_the_words introduced_as_example&on_a_stamped_line introduced_as_example&traceback_above
-0.05 item_of_a_list&much_about_texts its_hint_printed&other_near its_hint_printed&remedies_below
-0.05 its_words_taken_up&may_happen its_words_taken_up&nothing_stated its_words_taken_up&record
-0.05 its_words_taken_up&words_before marked&may_happen marked&text_behind marked&traceback_above marked&trouble
-0.05 markup_near&much_about_texts markup_near&text_about_texts markup_near&within_code may_happen&often_may
-0.05 may_happen&remedies_below may_happen&typeset mentioned&remedies_above mentioned&within_code
-0.05 much_about_texts&somebody's_own,_in_short much_advised&output_near much_advised&trace_near
-0.05 much_advised&traceback_above names_the_words&somebody's_own,_in_short names_the_words&somebody_speaks
-0.05 names_the_words&traceback_above names_the_words&words_before nobody_speaks&remedies_above
-0.05 nobody_speaks&steps_that_led_to_it nobody_speaks&typeset nothing_stated&often_may nothing_stated&remedies_below
-0.05 nothing_stated&value_of_a_document nothing_stated&within_code often_may&remedies_below
-0.05 often_may&steps_that_led_to_it on_a_stamped_line&text_behind other_near&steps_that_led_to_it
-0.05 other_near&value_of_a_document output_near&setting_near output_near&somebody's_own_machine,_in_short
-0.05 output_near&somebody's_own_question,_in_short output_near&steps_that_led_to_it output_near&trace_near
-0.05 record&trouble remedies_above&trace_near remedies_above&traceback_above remedies_below&text_behind
-0.05 remedies_below&traceback_above setting_near&trouble setting_near&typeset somebody's_own,_in_short&trouble
-0.05 somebody's_own_machine,_in_short&somebody's_own_question,_in_short somebody_speaks&typeset
-0.05 steps_that_led_to_it&trouble text_behind&typeset text_behind&value_of_a_document text_behind&within_code
-0.05 trace_near&traceback_above trouble&within_code within_code&words_before
+0.05 a_failed_run&begins_its_line a_failed_run&boxes_ticked a_failed_run&in_a_thread
+0.05 a_failed_run's_record&a_short_text a_failed_run's_record&code_near a_failed_run's_record&nobody_speaks
+0.05 a_failed_run's_record&other_near a_picture_near&a_thread's_title a_picture_near&begins_its_line
+0.05 a_picture_near&begins_the_text a_picture_near&comment a_picture_near&figures a_picture_near&markup_near
+0.05 a_picture_near&mentioned a_picture_near&nothing_stated a_picture_near&output_near a_picture_near&setting_near
+0.05 a_picture_near&somebody_speaks a_picture_near&trace_near a_picture_near&trouble a_picture_near&words_before
+0.05 a_question,_in_short&a_report's_heading a_question,_in_short&a_thread's_title a_question,_in_short&marked
+0.05 a_question,_in_short&record a_question,_in_short&text_behind a_report's_heading&a_setup,_in_short
+0.05 a_report's_heading&a_whole_error_line a_report's_heading&begins_its_line a_report's_heading&begins_the_text
+0.05 a_report's_heading&in_quotes a_report's_heading&may_happen a_report's_heading&mentioned
+0.05 a_report's_heading&on_a_stamped_line a_report's_heading&somebody's_own_machine,_in_short
+0.05 a_report's_heading&somebody_speaks a_sentence_leads&blanks_near a_sentence_leads&comment
+0.05 a_sentence_leads&in_a_thread a_sentence_leads&markup_near a_sentence_leads&much_advised
+0.05 a_sentence_leads&on_a_stamped_line a_sentence_leads&somebody's_own_question,_in_short
+0.05 a_sentence_leads&words_before a_setup,_in_short&much_about_texts a_setup,_in_short&on_a_stamped_line
+0.05 a_setup,_in_short&other_near a_setup,_in_short&somebody's_own,_in_short
+0.05 a_setup,_in_short&somebody's_own_machine,_in_short a_short_text&advised_by_nobody a_short_text&other_near
+0.05 a_short_text&somebody's_own_machine,_in_short a_site's_lines&between_sections
+0.05 a_site's_lines&hypothetical_sentence a_site's_lines&remedies_above
+0.05 a_site's_lines&somebody's_own_question,_in_short a_thread's_page&heads_a_document a_thread's_page&nothing_stated
+0.05 a_thread's_page&somebody's_own_question,_in_short a_thread's_page&trouble a_thread's_title&advised_by_nobody
+0.05 a_thread's_title&begins_its_line a_thread's_title&figures a_thread's_title&somebody's_own_question,_in_short
+0.05 a_whole_error_line&alone a_whole_error_line&happened_to_somebody a_whole_error_line&somebody's_own
+0.05 about_texts&boxes_ticked about_texts&comment about_texts&ends_the_text about_texts&marked
+0.05 about_texts&remedies_below about_texts&setting_near advice_share&explained_behind advice_share&much_trouble
+0.05 advice_share&somebody's_own_machine,_in_short advised&explained_behind advised&much_trouble
+0.05 advised&somebody's_own_machine,_in_short advised_by_nobody&comment advised_by_nobody&figures
+0.05 advised_by_nobody&mentioned advised_by_nobody&setting_near alone&names_the_words alone&text_behind
+0.05 answered_by_mail&code_near answered_by_mail&nothing_stated begins_its_line&boxes_ticked
+0.05 begins_its_line&cut_by_dots begins_its_line&heads_a_document begins_its_line&much_about_texts
+0.05 begins_its_line&other_near begins_its_line&traceback_above behind_a_prefix&comment behind_a_prefix&much_advised
+0.05 behind_a_prefix&somebody's_own,_in_short behind_a_prefix&words_before between_sections&block_opened
+0.05 between_sections&markup_near between_sections&much_trouble between_sections&output_near
+0.05 between_sections&somebody's_own between_sections&somebody_speaks blanks_near&block_opened blanks_near&indented
+0.05 blanks_near&introduced_as_example blanks_near&its_hint_printed blanks_near&its_words_taken_up
+0.05 blanks_near&much_advised block_opened&boxes_ticked block_opened&figures block_opened&much_about_texts
+0.05 block_opened&nothing_stated boxes_ticked&code_near boxes_ticked&in_a_thread boxes_ticked&its_hint_printed
+0.05 boxes_ticked&often_may boxes_ticked&output_near boxes_ticked&somebody's_own code_near&indented
+0.05 code_near&item_of_a_list code_near&much_about_texts code_near&names_the_words code_near&often_may
+0.05 comment&ends_the_text comment&introduced_as_example comment&names_the_words comment&other_near
+0.05 comment&text_behind cut_by_dots&may_happen cut_by_dots&on_a_stamped_line cut_by_dots&somebody's_own,_in_short
+0.05 cut_by_dots&somebody_speaks ends_the_text&words_before explained_behind&in_quotes explained_behind&mentioned
+0.05 explained_behind&somebody's_own explained_behind&somebody's_own,_in_short explained_behind&somebody_speaks
+0.05 explained_behind&trouble figures&other_near figures&trouble frames_of_a_process_near&nobody_speaks
+0.05 frames_of_a_process_near&nothing_stated frames_of_a_process_near&other_near frames_of_a_process_near&trace_near
+0.05 happened_to_somebody&nothing_stated heads_a_document&nobody_speaks heads_a_document&often_may
+0.05 heads_a_document&record heads_a_document&somebody's_own heads_a_document&somebody's_own,_in_short
+0.05 hypothetical_sentence&often_may hypothetical_sentence&output_near in_a_thread&marked in_a_thread&markup_near
+0.05 in_a_thread&much_trouble in_a_thread&names_the_words in_a_thread&somebody's_own_machine,_in_short
+0.05 in_quotes&introduced_as_example in_quotes&its_hint_printed in_quotes&marked in_quotes&within_code
+0.05 indented&much_trouble introduced_as_example&nothing_stated introduced_as_example&often_may
+0.05 introduced_as_example&output_near item_of_a_list&often_may item_of_a_list&somebody's_own
+0.05 item_of_a_list&somebody's_own_question,_in_short its_hint_printed&much_advised its_hint_printed&nobody_speaks
+0.05 its_place_behind&markup_near its_words_taken_up&trace_near marked&much_trouble marked&nothing_stated
+0.05 marked&somebody's_own_question,_in_short marked&somebody_speaks marked&words_before markup_near&nobody_speaks
+0.05 markup_near&steps_that_led_to_it may_happen&much_advised may_happen&nothing_stated may_happen&somebody's_own
+0.05 mentioned&much_advised mentioned&somebody's_own_question,_in_short much_about_texts&much_trouble
+0.05 much_about_texts&nothing_stated much_about_texts&often_may much_about_texts&words_before
+0.05 much_advised&setting_near much_advised&somebody's_own much_advised&somebody_speaks much_advised&text_behind
+0.05 much_advised&trouble much_advised&words_before much_trouble&nobody_speaks much_trouble&somebody's_own,_in_short
+0.05 much_trouble&somebody_speaks much_trouble&trace_near much_trouble&trouble nobody_speaks&often_may
+0.05 nobody_speaks&text_behind often_may&remedies_above on_a_stamped_line&remedies_below
+0.05 on_a_stamped_line&somebody's_own on_a_stamped_line&somebody's_own_machine,_in_short on_a_stamped_line&trouble
+0.05 record&somebody's_own,_in_short remedies_above&remedies_below remedies_above&words_before
+0.05 remedies_below&words_before somebody's_own&traceback_above
+0.05 somebody's_own_machine,_in_short&somebody's_own,_in_short somebody's_own_question,_in_short&trace_near
+0.05 somebody's_own_question,_in_short&traceback_above text_behind&trouble traceback_above&words_before
+0.10 a_failed_run&a_failed_run's_record a_failed_run&advised_by_nobody a_failed_run&behind_a_prefix
+0.10 a_failed_run&block_opened a_failed_run's_record&in_quotes a_failed_run's_record&nothing_stated
+0.10 a_failed_run's_record&setting_near a_failed_run's_record&words_before a_failed_test&on_a_stamped_line
+0.10 a_failed_test&trouble a_failed_test&words_before a_picture_near&code_near a_picture_near&in_a_thread
+0.10 a_picture_near&nobody_speaks a_question,_in_short&a_thread's_page a_question,_in_short&about_texts
+0.10 a_question,_in_short&in_a_thread a_question,_in_short&on_a_stamped_line
+0.10 a_question,_in_short&somebody's_own,_in_short a_question,_in_short&somebody's_own_question,_in_short
+0.10 a_question,_in_short&traceback_above a_report's_heading&a_sentence_leads a_report's_heading&about_texts
+0.10 a_report's_heading&happened_to_somebody a_report's_heading&its_hint_printed a_report's_heading&output_near
+0.10 a_report's_heading&somebody's_own a_report's_heading&text_behind a_report's_heading&trace_near
+0.10 a_report's_heading&trouble a_sentence_leads&cut_by_dots a_sentence_leads&heads_a_document
+0.10 a_sentence_leads&its_hint_printed a_sentence_leads&marked a_sentence_leads&often_may
+0.10 a_sentence_leads&remedies_below a_sentence_leads&setting_near a_sentence_leads&trouble
+0.10 a_setup,_in_short&behind_a_prefix a_setup,_in_short&comment a_short_text&blanks_near a_short_text&cut_by_dots
+0.10 a_short_text&much_about_texts a_short_text&somebody's_own_question,_in_short a_site's_lines&about_texts
+0.10 a_site's_lines&in_a_thread a_site's_lines&record a_thread's_page&a_whole_error_line
+0.10 a_thread's_page&begins_its_line a_thread's_page&between_sections a_thread's_page&in_a_thread
+0.10 a_thread's_page&may_happen a_thread's_page&other_near a_thread's_page&text_behind a_thread's_title&code_near
+0.10 about_texts&advised_by_nobody about_texts&blanks_near about_texts&explained_behind
+0.10 about_texts&introduced_as_example about_texts&output_near advice_share&in_quotes advice_share&indented
+0.10 advice_share&names_the_words advice_share&somebody's_own_question,_in_short advice_share&trouble
+0.10 advised&in_quotes advised&indented advised&names_the_words advised&somebody's_own_question,_in_short
+0.10 advised&trouble advised_by_nobody&in_a_thread answered_by_mail&trouble begins_its_line&figures
+0.10 begins_its_line&its_place_behind begins_its_line&may_happen begins_the_text&in_a_thread
+0.10 begins_the_text&much_trouble begins_the_text&somebody's_own_question,_in_short
+0.10 behind_a_prefix&hypothetical_sentence behind_a_prefix&item_of_a_list behind_a_prefix&marked
+0.10 behind_a_prefix&names_the_words between_sections&figures between_sections&on_a_stamped_line
+0.10 blanks_near&mentioned blanks_near&often_may blanks_near&trace_near block_opened&ends_the_text
+0.10 block_opened&remedies_below block_opened&somebody's_own_machine,_in_short block_opened&somebody_speaks
+0.10 block_opened&words_before boxes_ticked&figures boxes_ticked&other_near boxes_ticked&somebody_speaks
+0.10 code_near&its_place_behind code_near&markup_near code_near&nobody_speaks code_near&trouble comment&in_a_thread
+0.10 comment&mentioned comment&often_may comment&somebody's_own_machine,_in_short cut_by_dots&indented
+0.10 cut_by_dots&nobody_speaks ends_the_text&somebody's_own,_in_short explained_behind&figures
+0.10 explained_behind&other_near figures&steps_that_led_to_it happened_to_somebody&somebody's_own
+0.10 happened_to_somebody&somebody's_own,_in_short happened_to_somebody&text_behind
+0.10 happened_to_somebody&traceback_above heads_a_document&in_a_thread heads_a_document&introduced_as_example
+0.10 heads_a_document&somebody's_own_machine,_in_short hypothetical_sentence&marked hypothetical_sentence&may_happen
+0.10 in_a_thread&introduced_as_example in_a_thread&text_behind in_quotes&item_of_a_list indented&often_may
+0.10 indented&traceback_above introduced_as_example&much_about_texts introduced_as_example&much_trouble
+0.10 introduced_as_example&somebody's_own introduced_as_example&trace_near item_of_a_list&somebody's_own,_in_short
+0.10 item_of_a_list&somebody's_own_machine,_in_short item_of_a_list&somebody_speaks its_hint_printed&markup_near
+0.10 its_hint_printed&somebody's_own_machine,_in_short its_place_behind&nobody_speaks its_place_behind&output_near
+0.10 marked&mentioned marked&other_near markup_near&somebody_speaks markup_near&traceback_above
+0.10 much_about_texts&nobody_speaks much_about_texts&setting_near much_about_texts&trace_near
+0.10 much_advised&much_trouble much_advised&often_may much_trouble&record
+0.10 much_trouble&somebody's_own_machine,_in_short names_the_words&trace_near nobody_speaks&other_near
+0.10 nobody_speaks&trouble nothing_stated&remedies_above nothing_stated&somebody's_own often_may&trace_near
+0.10 on_a_stamped_line&setting_near on_a_stamped_line&somebody's_own_question,_in_short
+0.10 on_a_stamped_line&traceback_above output_near&remedies_below record&setting_near setting_near&somebody's_own
+0.10 somebody's_own&trace_near somebody's_own,_in_short&trace_near somebody's_own,_in_short&traceback_above
+0.10 somebody's_own_machine,_in_short&traceback_above somebody's_own_machine,_in_short&words_before
+0.10 somebody's_own_question,_in_short&somebody's_own,_in_short somebody_speaks&trace_near
+0.15 a_failed_run&a_sentence_leads a_failed_run&a_whole_error_line a_failed_run&blanks_near
+0.15 a_failed_run&nobody_speaks a_failed_run's_record&output_near a_picture_near&other_near
+0.15 a_question,_in_short&somebody_speaks a_report's_heading&a_short_text a_report's_heading&figures
+0.15 a_report's_heading&nobody_speaks a_report's_heading&nothing_stated a_report's_heading&other_near
+0.15 a_sentence_leads&advice_share a_sentence_leads&advised a_sentence_leads&nothing_stated
+0.15 a_short_text&its_place_behind a_site's_lines&a_thread's_page a_site's_lines&block_opened
+0.15 a_site's_lines&heads_a_document a_site's_lines&somebody's_own,_in_short a_thread's_page&advice_share
+0.15 a_thread's_page&advised a_thread's_page&begins_the_text a_thread's_page&block_opened a_thread's_page&figures
+0.15 a_thread's_page&mentioned a_thread's_page&often_may a_thread's_title&markup_near a_thread's_title&setting_near
+0.15 a_thread's_title&text_behind a_whole_error_line&between_sections a_whole_error_line&heads_a_document
+0.15 a_whole_error_line&much_about_texts a_whole_error_line&somebody's_own_machine,_in_short
+0.15 about_texts&begins_its_line about_texts&record about_texts&somebody's_own,_in_short
+0.15 about_texts&somebody's_own_question,_in_short advice_share&alone advice_share&ends_the_text
+0.15 advice_share&in_a_thread advice_share&mentioned advice_share&nothing_stated advice_share&often_may advised&alone
+0.15 advised&ends_the_text advised&in_a_thread advised&mentioned advised&nothing_stated advised&often_may
+0.15 advised_by_nobody&begins_the_text advised_by_nobody&its_hint_printed advised_by_nobody&much_trouble
+0.15 advised_by_nobody&other_near alone&its_hint_printed alone&somebody's_own_machine,_in_short
+0.15 begins_its_line&somebody_speaks begins_its_line&text_behind begins_the_text&marked
+0.15 behind_a_prefix&heads_a_document behind_a_prefix&indented behind_a_prefix&other_near between_sections&indented
+0.15 between_sections&trouble blanks_near&much_about_texts blanks_near&traceback_above block_opened&output_near
+0.15 code_near&heads_a_document code_near&its_hint_printed code_near&output_near comment&setting_near
+0.15 comment&words_before cut_by_dots&trace_near ends_the_text&much_trouble
+0.15 ends_the_text&somebody's_own_machine,_in_short explained_behind&words_before figures&in_a_thread
+0.15 figures&somebody's_own_question,_in_short happened_to_somebody&marked happened_to_somebody&mentioned
+0.15 heads_a_document&somebody's_own_question,_in_short hypothetical_sentence&record in_a_thread&its_hint_printed
+0.15 in_a_thread&mentioned in_a_thread&somebody's_own_question,_in_short in_a_thread&trouble in_quotes&often_may
+0.15 indented&somebody_speaks indented&steps_that_led_to_it item_of_a_list&much_trouble its_hint_printed&much_trouble
+0.15 marked&markup_near markup_near&somebody's_own_machine,_in_short may_happen&much_trouble
+0.15 may_happen&somebody's_own_machine,_in_short may_happen&trouble mentioned&nobody_speaks mentioned&somebody_speaks
+0.15 mentioned&trouble much_about_texts&names_the_words much_about_texts&record much_trouble&nothing_stated
+0.15 much_trouble&somebody's_own names_the_words&somebody's_own_question,_in_short nobody_speaks&on_a_stamped_line
+0.15 nobody_speaks&trace_near nothing_stated&output_near nothing_stated&trace_near on_a_stamped_line&record
+0.15 other_near&somebody's_own_question,_in_short record&somebody's_own_machine,_in_short
+0.15 somebody_speaks&somebody's_own_question,_in_short
+0.20 a_failed_run&a_setup,_in_short a_failed_run&record a_failed_run&remedies_above
+0.20 a_question,_in_short&begins_the_text a_question,_in_short&much_trouble a_question,_in_short&names_the_words
+0.20 a_report's_heading&between_sections a_report's_heading&in_a_thread a_setup,_in_short&blanks_near
+0.20 a_setup,_in_short&somebody's_own a_short_text&begins_its_line a_short_text&happened_to_somebody
+0.20 a_short_text&item_of_a_list a_short_text&record a_site's_lines&indented a_site's_lines&much_about_texts
+0.20 a_site's_lines&on_a_stamped_line a_thread's_page&advised_by_nobody a_thread's_page&its_hint_printed
+0.20 a_thread's_page&marked a_thread's_page&on_a_stamped_line a_thread's_title&happened_to_somebody
+0.20 a_thread's_title&in_quotes a_thread's_title&mentioned a_whole_error_line&about_texts
+0.20 a_whole_error_line&ends_the_text a_whole_error_line&typeset about_texts&somebody_speaks
+0.20 about_texts&traceback_above about_texts&words_before advice_share&its_hint_printed advised&its_hint_printed
+0.20 advised_by_nobody&indented begins_its_line&between_sections begins_its_line&happened_to_somebody
+0.20 begins_its_line&its_hint_printed begins_its_line&somebody's_own_machine,_in_short
+0.20 begins_the_text&behind_a_prefix begins_the_text&mentioned behind_a_prefix&cut_by_dots
+0.20 behind_a_prefix&ends_the_text behind_a_prefix&its_place_behind behind_a_prefix&much_trouble
+0.20 behind_a_prefix&somebody's_own_machine,_in_short blanks_near&nobody_speaks block_opened&its_hint_printed
+0.20 block_opened&other_near code_near&figures code_near&mentioned code_near&remedies_above
+0.20 code_near&somebody's_own_machine,_in_short comment&in_quotes cut_by_dots&much_about_texts
+0.20 cut_by_dots&text_behind cut_by_dots&traceback_above ends_the_text&its_hint_printed ends_the_text&names_the_words
+0.20 figures&output_near happened_to_somebody&its_hint_printed happened_to_somebody&nobody_speaks
+0.20 happened_to_somebody&somebody_speaks heads_a_document&may_happen heads_a_document&much_trouble
+0.20 heads_a_document&remedies_below hypothetical_sentence&indented hypothetical_sentence&setting_near
+0.20 in_quotes&much_about_texts in_quotes&somebody's_own_machine,_in_short in_quotes&trouble indented&remedies_above
+0.20 introduced_as_example&may_happen item_of_a_list&output_near its_hint_printed&often_may
+0.20 its_hint_printed&words_before marked&setting_near markup_near&much_trouble markup_near&typeset
+0.20 mentioned&much_trouble mentioned&often_may mentioned&words_before much_trouble&somebody's_own_question,_in_short
+0.20 names_the_words&text_behind nobody_speaks&somebody's_own nobody_speaks&somebody's_own_machine,_in_short
+0.20 other_near&text_behind output_near&somebody_speaks setting_near&traceback_above setting_near&within_code
+0.20 somebody's_own&somebody's_own_machine,_in_short somebody's_own_machine,_in_short&trace_near
+0.25 a_failed_run&its_place_behind a_failed_run&often_may a_failed_run&on_a_stamped_line
+0.25 a_failed_run&somebody's_own_question,_in_short a_question,_in_short&block_opened
+0.25 a_question,_in_short&markup_near a_question,_in_short&mentioned a_question,_in_short&output_near
+0.25 a_report's_heading&markup_near a_setup,_in_short&code_near a_setup,_in_short&indented
+0.25 a_setup,_in_short&item_of_a_list a_short_text&begins_the_text a_short_text&nothing_stated
+0.25 a_site's_lines&nothing_stated a_site's_lines&setting_near a_thread's_page&a_thread's_title
+0.25 a_thread's_page&comment a_thread's_page&introduced_as_example a_whole_error_line&begins_the_text
+0.25 advised_by_nobody&blanks_near advised_by_nobody&ends_the_text advised_by_nobody&often_may
+0.25 begins_its_line&nothing_stated between_sections&remedies_below block_opened&heads_a_document
+0.25 block_opened&on_a_stamped_line code_near&somebody's_own,_in_short code_near&somebody_speaks comment&markup_near
+0.25 explained_behind&output_near happened_to_somebody&in_a_thread heads_a_document&trouble
+0.25 hypothetical_sentence&on_a_stamped_line in_a_thread&in_quotes in_a_thread&indented in_a_thread&other_near
+0.25 in_a_thread&setting_near in_a_thread&words_before in_quotes&somebody's_own,_in_short indented&on_a_stamped_line
+0.25 indented&record introduced_as_example&somebody_speaks item_of_a_list&markup_near its_hint_printed&record
+0.25 its_hint_printed&somebody_speaks its_place_behind&nothing_stated markup_near&somebody's_own,_in_short
+0.25 markup_near&words_before may_happen&much_about_texts may_happen&on_a_stamped_line may_happen&words_before
+0.25 much_about_texts&text_behind much_about_texts&traceback_above names_the_words&somebody's_own_machine,_in_short
+0.25 nobody_speaks&somebody's_own_question,_in_short output_near&remedies_above output_near&traceback_above
+0.25 remedies_above&setting_near somebody_speaks&somebody's_own somebody_speaks&words_before
+0.30 a_failed_run&a_question,_in_short a_failed_run&alone a_failed_run&names_the_words
+0.30 a_failed_run&somebody's_own_machine,_in_short a_report's_heading&code_near a_sentence_leads&begins_the_text
+0.30 a_sentence_leads&names_the_words a_setup,_in_short&advised_by_nobody a_setup,_in_short&alone
+0.30 a_whole_error_line&output_near about_texts&other_near advice_share&blanks_near advice_share&output_near
+0.30 advised&blanks_near advised&output_near advised_by_nobody&alone advised_by_nobody&trouble
+0.30 begins_its_line&code_near begins_its_line&markup_near begins_its_line&trace_near
+0.30 begins_the_text&happened_to_somebody begins_the_text&nothing_stated behind_a_prefix&mentioned
+0.30 behind_a_prefix&somebody_speaks blanks_near&in_quotes code_near&record cut_by_dots&hypothetical_sentence
+0.30 cut_by_dots&record cut_by_dots&words_before ends_the_text&on_a_stamped_line figures&somebody's_own
+0.30 figures&somebody's_own,_in_short happened_to_somebody&record happened_to_somebody&trace_near
+0.30 heads_a_document&in_quotes heads_a_document&other_near hypothetical_sentence&much_about_texts
+0.30 in_a_thread&nobody_speaks in_quotes&other_near introduced_as_example&somebody's_own,_in_short
+0.30 its_place_behind&other_near markup_near&somebody's_own_question,_in_short may_happen&names_the_words
+0.30 nobody_speaks&words_before other_near&somebody's_own_machine,_in_short other_near&trouble record&trace_near
+0.30 setting_near&trace_near somebody's_own,_in_short&words_before
+0.35 a_failed_run&a_site's_lines a_failed_run&mentioned a_question,_in_short&in_quotes
+0.35 a_sentence_leads&much_about_texts a_setup,_in_short&about_texts a_setup,_in_short&heads_a_document
+0.35 a_setup,_in_short&nobody_speaks a_setup,_in_short&typeset a_short_text&indented a_short_text&markup_near
+0.35 about_texts&between_sections about_texts&remedies_above advised_by_nobody&in_quotes alone&cut_by_dots
+0.35 begins_its_line&somebody's_own begins_the_text&hypothetical_sentence begins_the_text&markup_near
+0.35 behind_a_prefix&trace_near blanks_near&text_behind comment&item_of_a_list cut_by_dots&ends_the_text
+0.35 cut_by_dots&output_near ends_the_text&figures explained_behind&indented figures&names_the_words
+0.35 happened_to_somebody&may_happen heads_a_document&on_a_stamped_line in_a_thread&may_happen in_quotes&words_before
+0.35 indented&text_behind item_of_a_list&on_a_stamped_line its_hint_printed&somebody's_own
+0.35 its_hint_printed&trace_near markup_near&trouble may_happen&output_near may_happen&trace_near
+0.35 nobody_speaks&output_near nobody_speaks&traceback_above nothing_stated&traceback_above
+0.35 other_near&somebody's_own,_in_short other_near&trace_near record&text_behind setting_near&words_before
+0.40 a_failed_run&cut_by_dots a_failed_run&figures a_failed_run&nothing_stated a_sentence_leads&text_behind
+0.40 a_setup,_in_short&a_short_text a_setup,_in_short&advice_share a_setup,_in_short&advised
+0.40 a_setup,_in_short&names_the_words about_texts&advice_share about_texts&advised alone&hypothetical_sentence
+0.40 begins_its_line&output_near begins_the_text&record code_near&on_a_stamped_line figures&its_hint_printed
+0.40 figures&setting_near happened_to_somebody&in_quotes in_quotes&somebody's_own mentioned&somebody's_own,_in_short
+0.40 names_the_words&setting_near on_a_stamped_line&other_near record&words_before
+0.45 a_failed_run&much_about_texts a_question,_in_short&heads_a_document a_thread's_page&code_near
+0.45 advice_share&somebody's_own advised&somebody's_own advised_by_nobody&trace_near alone&on_a_stamped_line
+0.45 behind_a_prefix&setting_near figures&item_of_a_list figures&trace_near hypothetical_sentence&names_the_words
+0.45 indented&somebody's_own,_in_short its_hint_printed&on_a_stamped_line nobody_speaks&somebody's_own,_in_short
+0.45 trace_near&words_before
+0.50 a_failed_run&may_happen a_question,_in_short&somebody's_own a_short_text&trouble a_whole_error_line&setting_near
+0.50 about_texts&hypothetical_sentence advice_share&trace_near advised&trace_near alone&somebody's_own,_in_short
+0.50 code_near&in_a_thread code_near&somebody's_own ends_the_text&record hypothetical_sentence&in_quotes
+0.50 hypothetical_sentence&nothing_stated in_quotes&nobody_speaks its_hint_printed&output_near much_trouble&often_may
+0.50 somebody's_own&somebody's_own_question,_in_short
+0.55 a_site's_lines&behind_a_prefix a_site's_lines&output_near a_thread's_page&nobody_speaks about_texts&in_quotes
+0.55 about_texts&on_a_stamped_line alone&begins_its_line begins_the_text&other_near code_near&words_before
+0.55 figures&somebody_speaks indented&output_near mentioned&text_behind on_a_stamped_line&somebody_speaks
+0.55 other_near&output_near somebody's_own,_in_short&text_behind somebody's_own_question,_in_short&words_before
+0.60 a_setup,_in_short&mentioned a_short_text&trace_near cut_by_dots&mentioned indented&somebody's_own
+0.60 markup_near&output_near on_a_stamped_line&trace_near somebody's_own&trouble
+0.65 a_question,_in_short&a_setup,_in_short a_sentence_leads&figures a_sentence_leads&in_quotes
+0.65 a_setup,_in_short&block_opened a_short_text&ends_the_text begins_its_line&begins_the_text
+0.65 hypothetical_sentence&somebody's_own its_hint_printed&trouble
+0.70 a_failed_run&setting_near a_setup,_in_short&ends_the_text a_setup,_in_short&in_quotes alone&happened_to_somebody
+0.70 ends_the_text&happened_to_somebody markup_near&on_a_stamped_line text_behind&words_before
+0.75 a_sentence_leads&hypothetical_sentence alone&mentioned nothing_stated&somebody's_own,_in_short
+0.75 other_near&somebody_speaks somebody's_own&text_behind
+0.80 behind_a_prefix&its_hint_printed
+0.85 begins_its_line&ends_the_text
+1.00 output_near&record
+1.05 a_failed_run&about_texts
+1.35 a_question,_in_short&nobody_speaks
""",
}
