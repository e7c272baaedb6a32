"""What the signs and words around a message weigh: written by ``tests.weighing.learn``, not by hand."""

BIAS = 1.12
SIGNS = {
    "typeset": -2.2,
    "text about texts": -1.7,
    "introduced as example": -1.6,
    "about texts": -1.5,
    "within code": -1.5,
    "explained behind": -1.4,
    "its words taken up": -1.4,
    "blanks near": -1.1,
    "much about texts": -1.1,
    "hypothetical sentence": -1.0,
    "indented": -1.0,
    "a sentence leads": -0.8,
    "answered by mail": -0.8,
    "often may": -0.7,
    "comment": -0.6,
    "heads a document": -0.6,
    "remedies below": -0.6,
    "mentioned": -0.5,
    "names the words": -0.5,
    "nobody speaks": -0.5,
    "words before": -0.5,
    "advised": -0.4,
    "marked": -0.4,
    "markup near": -0.4,
    "may happen": -0.4,
    "other near": -0.4,
    "block opened": -0.3,
    "in quotes": -0.3,
    "much advised": -0.3,
    "record": -0.3,
    "traceback above": -0.3,
    "value of a document": -0.3,
    "a short text": -0.2,
    "a site's lines": -0.2,
    "a whole error line": -0.2,
    "beside a quotation": -0.2,
    "advised by nobody": -0.1,
    "between sections": -0.1,
    "remedies above": -0.1,
    "somebody's own": -0.1,
    "a failed test": 0.1,
    "a thread's title": 0.1,
    "code near": 0.1,
    "somebody's own question, in short": 0.1,
    "trace near": 0.1,
    "alone": 0.2,
    "nothing stated": 0.2,
    "somebody's own machine, in short": 0.2,
    "steps that led to it": 0.2,
    "a question, in short": 0.3,
    "item of a list": 0.3,
    "much trouble": 0.3,
    "a failed run's record": 0.4,
    "cut by dots": 0.4,
    "a failed run": 0.5,
    "advice share": 0.5,
    "a picture near": 0.6,
    "somebody speaks": 0.6,
    "text behind": 0.6,
    "on a stamped line": 0.7,
    "a thread's page": 0.8,
    "trouble": 0.9,
    "a report's heading": 1.0,
    "behind a prefix": 1.0,
    "its hint printed": 1.0,
    "its place behind": 1.0,
    "setting near": 1.0,
    "begins the text": 1.1,
    "ends the text": 1.2,
    "in a thread": 1.4,
    "begins its line": 1.5,
    "happened to somebody": 1.5,
    "a setup, in short": 1.8,
    "output near": 1.9,
}
# Each line a weight and the words that have it.
WORDS = {
    "said": r"""
-1.35 на
-1.20 como se
-1.10 la для
-1.00 docs память
-0.95 constraint чем что
-0.90 message
-0.85 die into oom
-0.80 driver en http prints size text
-0.75 der memory mib on~http without~it wording из
-0.70 allocator between cannot in~this keeps server~is vram which это
-0.65 cluster holds into~the met nobody only our qlora reserved sie сколько
-0.60 by~the card don drill end grows helped like loader near no si single slurm takes tenant the~program write
-0.55 are at~gb condition empty_cache entry export faq kept las limit looks more~than nccl nicht no~gpu num_gpu ollama
-0.55 order pytorch runtime scheda shared status the~cuda the~message users what~the workspace would you
-0.50 bytes cuda~oom del does~not due ein errors five list log~the maintainer managed multi name not~fit
-0.50 outofmemoryerror output planner processor raise seconds the~allocator the~error to~allocate падает
-0.45 as ce class console cudamalloc drivers everybody figures first from~the full is~left ja killed managed~memory
-0.45 million my~run para printed request system top trainer up~in when~the writing гб от 直 这 메~모 모~리
-0.40 adam allocate~pinned and~you anything board capacity ci count drop few fine~tuning für gradient_checkpointing
-0.40 gradients inside~the ist kann lecture line looks~at made made~up match numbers owner parameter pinned~memory
-0.40 program reading requested scenes search sur table target te the~device the~docs the~free the~nightly this tuning
-0.40 we workspace~size 中 减 者 메 모 문
-0.35 _k_m add allocate ask~for autocast below choose closed compare cuda~out diese ends exhausted~out fine~for fit
-0.35 fixed flag full~card halves~the has~to karte kv~cache laptop look mb meldung model~does on~our opened options
-0.35 out own per più real refuses reicht reproduce resource same~card sees settings share~of sheet slide space stops
-0.35 string subject the the~desktop the~number todos too~small to~do true~the under warn windows 不 半 只 合 显~存 的
-0.35 쓰 용
-0.30 adds allocate~bytes als also array before bus but~it cell channel chrome close core cost cpu cpu~and
-0.30 cudaerrormemoryallocation decreasing~the den depends depends~on des detected device de~la dies~at do~not end~of
-0.30 error~step example exc_info external fast fit~on for~cuda free grows~with halves happened heap ibuilderconfig im
-0.30 in is~full its kernel key know label larger largest like~so lo log~and long mail may~not memory~not mismo most
-0.30 need none none~of normal notes number objects ones operation others over pas pictures please please~try pour pr
-0.30 printed~by pytorch~cuda quote ram raw reboot retry roll run runtimeerror say server shared~memory shown six
-0.30 size~with source step~exc_info still system~memory tactic texts that~failed then therefore the~line the~log
-0.30 the~next the~workspace to~know tp transformers try~decreasing una und uses want wie will with~ibuilderconfig
-0.30 with~no year yes う 先 够 大 存 小 文 看 나 세 프
-0.25 above advice alles allocation allocators although and and~gpu and~tell arena asks~for assert~triggered available
-0.25 behaviour block bot boxes builds bus~error catches changed closing codes comes~from corpus cpp cudamemgetinfo
-0.25 cuda~error day detach do~the el empty enumerate enumerate~loader exceeded failed failed~out failing fan
-0.25 first~step for from front grow help hip in~enumerate is~taken is~too is~your item it~from it~out it~takes jobs
-0.25 killed~by last~line layer la~tarjeta like~this like~to llama~cpp logs log~which losses map mb~on memoryerror
-0.25 memory~can message~of minimum needs needs~more not~give number~of of~its of~this ops or or~later page parse
-0.25 points por press quarter que question quota recorded refused registers requested~size requires
-0.25 resource~exhausted rest see~it sh shape side~assert sizes skipping staging stops~at stop~with tarjeta tasks
-0.25 template than that their the~bug the~cluster the~cpu the~driver the~file the~other the~table this~one to~the
-0.25 tried~to true type un use user use~the ve vous wants what~is when where who wiki without worth く で~は 做 全
-0.25 出~现 多 度 文~件 次 程 面 가 스 한
-0.20 above~gb activations ago allocating~tensor along another~gpu answer an~exception api asked asking at~once aus
-0.20 auto autotuning bad_alloc batch~too before~you bring byte cap cards card~and carry caught changes change~it
-0.20 clear connection copies cpus cuda~memory cuda~used dataloader~worker decoding desk deux device~memory
-0.20 device~side do~that draft due~to ecc eine encountered error~device error~encountered error~no exceptions
-0.20 exported falta feb fewer~layers file fills fire fired flat fleet forget form full~fine gb~and gb~cards gb~or
-0.20 getting gib give give~the gpu~available grafikspeicher grande graph half~the has~the hier hip~out how~much if
-0.20 if~the insufficient is~about is~free is~out is~possible is~printed it~stops julia keeps~the last~br later
-0.20 level~error library limits lines loss makes~the matching may may~have memoria~de memory~grows memory~is mention
-0.20 mit mps names newer not~in not~use no~longer nvidia~smi oct off~the of~all of~an of~std of~the of~these on~cuda
-0.20 on~my on~small ooms oserror pager paging param part pinned place pool~has print priority proposal purpose px
-0.20 quit range reason regex region remote resource_exhausted resourceexhaustederror~oom returns right runbook
-0.20 running~on run~time same~here section sent setmemorypoollimit share shm slow small spill std std~bad_alloc
-0.20 stops~with strings subject~re suggestions supervisor takes~gb task~was that~can then~the there these the~arena
-0.20 the~cache the~caching the~class the~environment the~example the~node the~paging the~pool the~raw the~red
-0.20 the~size the~step the~text the~validation the~wording this~as this~on timestamp time~it too torch~lib to~keep
-0.20 triggered true~cuda unified unified~memory until up upgrading upstream versions welcome we~get wheel
-0.20 when~allocating which~of whose with~exit would~have would~you wrap wrote wsl xid you~may さ て~く ま~す れ イ テ
-0.20 一~直 么 什 以 会 关 同 如~果 存~不 很 意 或 所 手 推 是~一 显 果 法 激 激~活 行 表 被 记 请 连 를 리 면 사~용
-0.15 aborted about~the access~was age algorithm alone amd and~on an~array an~illegal asks assert as~the as~well
-0.15 at~start at~step available~true batch_size batch~or below~the best block~sizes bottom broken but~the
-0.15 but~unallocated by~hand by~one by~signal cached call~failed cannot~allocate cards~with che checkpoints ckpt
-0.15 classes columns come~up comments contiguous cores ctrl cuda~outofmemoryerror dashboard date decoder decode~tiled
-0.15 desktop dmesg documented does does~it double do~we driver~on error~means error~when estimate et event event~in
-0.15 exceeds exceed~the except exhausted exit~status fails~on fake falls far fatal fehler file~is fill finds
-0.15 fine~with format forty for~in fresh from~it geometry gpu_memory_utilization~when ha halve~the hardware~limit
-0.15 has~no have~been have~the helpful hit how~do ibuilderconfig~setmemorypoollimit ignore illegal illegal~memory img
-0.15 initializing~the in~cuda in~loader in~our in~seconds ip is~gb itself it~for it~here it~the je job~is job~script
-0.15 json kb keep~the kv le left left~to les lesson limit~reducing line~with lists~what look~like lost low max~model
-0.15 may~help means~that meet memoria memory~access memory~error memory~errors memory~limit memory~outofmemoryerror
-0.15 memory~please memory~required memory~was mig minus modelo model~len model~requires move much mxnet mémoire
-0.15 nccl~warn ngl nightly ninja notes~for nothing~has nothing~is not~load not~run not~what now~it num num_stages
-0.15 num_stages~may numba numbers~in nvidia of~bytes of~it of~jobs of~resource of~them of~today once one~line
-0.15 on~memory on~purpose on~top on~windows on~your oom_kill oom~killed optimizer or~lower or~num_stages
-0.15 outofmemoryerror~out packages paddle paging~file pairs parts past pdf performance per~card physical pid pipe
-0.15 plain platform plugin portal prompt propose quantization questions raises recently reduce~the reducing~block
-0.15 reports required~hardware requires~more reserved~in reset resource~shared return rmm run~with scale seeing seen
-0.15 sentence shape~and should~not signal sind sizes~or slurmstepd slurmstepd~error small~cards small~for snapshot
-0.15 snippet socket something~like some~gb some~of sooner sooner~or spilling srv standard stands start~with stop
-0.15 storage students studio study sum swap switch takes~the take~the tell~me ten tensorflow tensors texture
-0.15 texture~limit thanks that~does that~of then~it there~no the~channel the~code the~first the~graph the~hint
-0.15 the~inference the~last the~learning the~order the~process the~regex the~session the~string the~time this~page
-0.15 this~pr tools too~many top~of total total~capacity to~and to~have to~host to~run to~take trt tsl turn~on typical
-0.15 unallocated une users~of usually vendor walk warning was~encountered web webui weights what~happens
-0.15 when~initializing when~it while~it why~does will~not with with~its word worker~pid write~to
-0.15 xla_python_client_preallocate you~to you~will не い く~だ さ~い だ~さ は ア ズ~を 一 一~次 一~行 三 上 不~下
-0.15 不~足 么~办 习 二 什~么 何 值 减~半 出 分 别~的 办 化 占~着 大~き 失~敗 好 字 学~习 完 己 常~见 怎 怎~么 我
-0.15 或~者 敗 条 注 的~报 的~显 相 示 种 维 缓 缓~存 自 自~己 见 论 说 赞 足 공 는 다~른 래 려 른 아~래 은 크 터
-0.10 __init__ aa about~it accumulation address address~the alike allocated~is allocate~buffer allocate~gpu allocating
-0.10 allocation~of already~allocated and~nothing and~only and~so and~there and~this and~your answer~with
-0.10 anything~else an~example applications arc are~out are~you article asked~for assertions assistant as~an as~cuda
-0.10 as~device as~of attn avant back backend backend~out backward~pass bare batch~to because~of been been~allocated
-0.10 been~oom being be~enough bf bfc bfc_allocator billion bis buffer~of by~insufficient cache cache~blocks called
-0.10 can canary candidate can~be can~see capacity~of card~br card~was case caught~collective caught~cuda causes
-0.10 changelog checks choose~smaller chunk classifier close~other code colab collective~operation come commented~on
-0.10 compiler compile~with computed contains continue counts cuda cudamalloc~failed cuda~driver cuda~jl cumemalloc
-0.10 cupy~cuda custom cut dataloader~workers dataset days~ago de deck decreasing description detected~oom_kill
-0.10 dev~shm differ do documentation~on don~have do~need driver~and drops drops~the du dummy dummy~requests dumped
-0.10 earlier ecc~error edit enable~device encountered~in ends~with environment~variable en~latest
-0.10 erroroutofdevicememory errors~in errors~outofresources error~an error~it error~on evaluation ever everyone
-0.10 exceeds~the exceptions~outofmemoryerror exercise exit exit~code explain fail fails feature fewer files filled
-0.10 fin final find finder finished first~backward first~epoch fits folder for~an for~launch for~memory for~requested
-0.10 for~the for~your four framebuffer framework~bfc_allocator freeze frequently gb~for gb~on gb~which generate
-0.10 gib~br gib~for gpus~detected gpu~at gpu~oom guest half~precision halve hand hardware have~you head header heads
-0.10 here~the heron holds~the hour how html https~docs id ignored incident increasing inference info
-0.10 insufficient~shared intel invented in~all in~bit in~float in~stepid in~the in~total in~training in~worker io
-0.10 is~available is~called is~insufficient is~it is~no is~off is~on is~up is~used is~wrong it~at it~br it~has
-0.10 it~with jax job~log keep~it killed~due labels large~model la~carte learning~rate libraries limit~is line~such
-0.10 line~that lists live log~description log~if log~no log~title looks~for look~at look~for lower low~on machines
-0.10 main malloc many many~resources marked matched matches max_split_size_mb meant memory~allocating memory~by
-0.10 memory~issue memory~shm memory~to memory~used memory~what merely message~with minute ml model~and months
-0.10 more~memory more~system mps~backend much~memory my~script nano neighbours network next noch node~running
-0.10 nothing~to notice not~find no~available no~device no~single ns of~device of~job of~lines of~mib of~shared
-0.10 of~vram old once~per one one~of one~piece onnx~runtime on~shared on~this oom_kill~event oomkilled
-0.10 operation~timeout operation~to outofmemoryerror~task outofresources outofresources~out packages~torch pages~are
-0.10 page~that page~the parser patch pick pickle pid~is piece plat port possible~that pp preallocates preallocation
-0.10 preferences prefix prima print~the pro process~is product production ptxas pulled put~it raised~by raise~the
-0.10 raise~your ram~not rank~torch rapids ratio ray~exceptions read reader reads read~this really reduce refuses~to
-0.10 related~to released render repo requested~for request~that required reserved~but resources~requested restoring
-0.10 results row running~low runs~on runtimeerror~dataloader runtime~errors run~out saw say~which scheduled scratch
-0.10 see~something served service~gpu short shouldn show side~assertions signal~bus simply site site~packages sized
-0.10 size~finder size~of slides slower slowly smaller~model smi so~far so~no spark stack standard~error step stepid
-0.10 stepid~some step~tasks submit succeeded suppose synthetic system~is table~of tasks~have tell tensor tensorrt
-0.10 texttt that~dataloader that~it them~to there~is the~cards the~context the~exception the~failure the~figures
-0.10 the~form the~input the~job the~layers the~limit the~list the~loader the~loss the~most the~numbers the~platform
-0.10 the~pod the~render the~retry the~right the~scheduler the~single the~source the~sum the~usual the~weights
-0.10 the~wheel the~whole thing think~it this~article this~operation this~time through~the tile tiled tmp today
-0.10 too~long torch torch_use_cuda_dsa torch_use_cuda_dsa~to torch~outofmemoryerror total~by to~address to~complete
-0.10 to~end to~fix to~gb to~get to~or to~raise to~send to~solve tpu training~on treats trial tried triton~runtime
-0.10 troubleshooting tsl~framework unexpected~bus update~the up~on used~gb usual vae~decode var verbose vram~for vs
-0.10 want~to was~gb was~killed was~running watchdog~caught were we~don we~have we~want we~will what what~this what~to
-0.10 whenever where~do where~the will~be will~continue with~an with~br with~dummy with~full with~less with~ngl
-0.10 with~torch with~torch_use_cuda_dsa worker~this workflow writes writing~the wrong xla
-0.10 xla_python_client_mem_fraction xla~service xpu~out xx your~shared you~call you~get you~have you~like you~re
-0.10 you~would zero всё но сообщение あ~る い~う い~と が~あ が~出 こ こ~の し~ま し~ょ ず と と~い ど に に~し の~例
-0.10 ま~で め も ょ ょ~う る~こ る~の れ~る を イ~ズ サ~イ ズ チ~サ バ~ッ フ ム メ モ~リ リ 不~够 事 件 任 体 你 候
-0.10 再 原~文 合~精 吗 含 和 块 太 如 完~了 实 容 容~量 工 差 序 度~检 建 当 录 往 思 把 接 推~理 时~候 是~显 显~卡
-0.10 更~新 查 梯 梯~度 检~查 次~の 残 注~意 活 混 混~合 照 版 率 理 用 申 申~请 的~大 的~时 直~接 看~到 看~看 着 知
-0.10 碎 碎~片 確~保 程~占 答 算 结 置~文 能 见~报 語 論 记~录 误 这~一 连~续 那 都~没 错~误 间 附 页 것 게 다 설 으
-0.10 을 의 있 자 장 제 줄 트 합 합~니
-0.05 _k_m~gguf ab accelerator accept access activation activations~and activity added against agreed alerts allocates
-0.05 allocating~bytes allocations~gb allocation~fails allocator~keeps almost and~free and~goes and~is and~one
-0.05 and~raise and~run and~see and~the and~what and~why anyone~know any~more an~allocation an~instance an~out april
-0.05 archive are~closed are~kept are~of ask asked~questions attempt attention at~home at~most at~time auf~der avail
-0.05 available~cpu avail~mem badly batch~in batch~that because~it before~and begin~this behind beim belonging
-0.05 belonging~to best~fit between~cuda be~set be~stored bfc_allocator~cc binary binary~is bitte blocks~back
-0.05 blocks~try block~that bool branch budget builder~pass building but~is but~there but~this by bytes~allocated
-0.05 bytes~from bytes~is by~op cached~blocks cache~in cache~memory caching caching~allocator caller~indicates
-0.05 call~socket canned can~tell capacty card~at card~nvidia catches~torch cc~allocator cc~this cgroup change
-0.05 changed~the change~the checkpointing check~that chip classify clean close~the coalescing code~br code~is coffee
-0.05 collective complete computing content context context~and core~platform core~py correct could~the
-0.05 cpu_feature_guard cpu_feature_guard~cc cpu~instructions creating creating~shared critical critical~operations
-0.05 cublas cuda_error_out_of_memory cudaerrormemoryallocation~is cuda~failure cumemalloc~device_pointer da data
-0.05 dataloader ddp dead decorator demand dense device_pointer device_pointer~size device~cuda_error_out_of_memory
-0.05 device~error di did~the dies difference~between disk distbackenderror docs~say does~anyone done~in doubles
-0.05 double~the do~get do~you drain driver~refused driver~version drop~the dtype each~backend each~time effective
-0.05 eight ended~with engine~to english enough~free environment envs error errors~of error~core error~detected
-0.05 error~loading error~message error~messages estimated esto example~of exceed exceeding execute executed
-0.05 executed~in exhaustion exit~codes external~library failed~or failed~to failed~with fails~and failure failure~out
-0.05 fall fallen fallen~off fall~back fault february files~belonging fill~the filter find~the first~line fit~with
-0.05 fixed~it follow followed~by follow~the forest forgot former forum forward~pass for~days for~each for~example
-0.05 for~gpu for~larger for~one for~steps found found~files four~times fp~int freed_by_count freed_by_count~the frees
-0.05 free~including free~the frequently~asked from~device from~my further gap garbage gb~in gc~gc generated get~it
-0.05 gib~are gib~that gib~with gigabytes gives~me gn golden good~first gpu~cannot gpu~gb gpu~layers gpu~の gpu~メ
-0.05 gpu~显 gradient~accumulation graphics graphics~card graph~begin green grep grep~for group guess half half~of
-0.05 handles happy harmless has~fallen has~terminated have~not have~to high highest hip~hip hits host host~oom hours
-0.05 how~the hundred ib ich if~there import including including~non increasing~gpu_memory_utilization index indicates
-0.05 indicates~that information initialized inputs inside instructions instructions~in int~建 in~bytes in~cumemalloc
-0.05 in~deep in~gb in~it in~mixed in~one in~order in~performance in~pytorch in~str in~two is ist~der is~bytes
-0.05 is~enough is~expected is~from is~given is~harmless is~host is~killed is~larger is~none is~now is~optimized
-0.05 is~raised is~slow is~then is~using its~workspace it~be it~by it~could it~looks it~that it~would
-0.05 jax~resource_exhausted jobs~that job~and job~killed job~page job~was keep kept~for kernel~launch keys
-0.05 killed~process killer kind knowledge know~it kubelet lang larger~card larger~than large~for latest la~memoria
-0.05 least leave leaves left~for left~on len let~us level level~info library~call likely like~the limit~exceeded
-0.05 limit~of lines~that line~and line~is live~tensors llama_kv_cache_init llama_kv_cache_init~failed loaded load~the
-0.05 local local~timing login log~is log~of log~you lol longer lora lote lowering~max_num_seqs mac mais malloc~or
-0.05 mapping matrix matters max_num_seqs~or maximum~pool max~num may~use md meaning means mean~the measured medvram
-0.05 meets memory_allocated memory~although memory~at memory~exhausted memory~failures memory~goes memory~killed
-0.05 memory~message memory~no memory~occurred memory~on memory~oom memory~or memory~ran memory~segment memory~space
-0.05 memory~you mem~gb message~for message~is metal metric me~with mi mib~gpu minutes~avail mir missing mock mode
-0.05 model~is module moments month more more~with ms must~not mxnet_cudnn_autotune_default
-0.05 mxnet_cudnn_autotune_default~to myself native ncclsystemerror ncclsystemerror~system needed need~not need~the
-0.05 next~week nine nit not~be not~create not~failure not~gpu not~have not~help not~know not~memory not~of
-0.05 not~supported now~and no~change no~job no~other no~room no~space no~such no~the null nvrm occurred~when offload
-0.05 often of~cuda of~each of~our of~what of~which older~than one~in one~large one~more one~that only~mb only~one
-0.05 only~that on~an on~apr on~by on~cards on~every on~rank oom~kill oom~killer oom~on oom~when operations operator
-0.05 opposite optimiser optimized~to org or~device or~external or~gpu_memory_utilization or~more or~reduce or~the
-0.05 outofmemoryerror~and over~the owns pass passed pass~will pattern pci people performance~critical per~process pin
-0.05 plan platform~cpu_feature_guard please~add please~don please~read pods pool~size possible posts preempted
-0.05 pressure price processgroupnccl processgroupnccl~cpp profiling~results programming programs prompt~executed
-0.05 put~on pytorch_cuda_alloc_ question~about question~is quiz quoted raising ranks rate readme ready read~the
-0.05 reasons recognises referenced release remedies rendering requested~by request~is require reserved~is residues
-0.05 resolution resource_exhausted~ran resourceexhaustederror resourceexhaustederror~out results~in resuming retried
-0.05 returns~the reviewed room~for room~left rows runner~process runtime~version same~thing sample sampler
-0.05 sampler~with scanner see~that see~what segments segment~dev sequence~length servers setting~pytorch_cuda_alloc_
-0.05 set~the several~minutes sglang sharding shipper shm~nccl short~of shows~the shrink similar simplify size~and
-0.05 size~exceeded size~failed size~to skipped sleep smaller~batch smaller~than small~card socket~malloc sorted
-0.05 so~guess so~you space~left space~vmem speaks stack~trace staff stale stand start~up stay str su such~as support
-0.05 suspect systems system~call tab tables taken takes~of take~up talk targets td teaching team tells~you tell~from
-0.05 tell~them temp tensorflow~binary term text~and text~encoder text~is text~of that~all that~are that~card that~did
-0.05 that~fits that~only that~this that~was their~own there~could there~was these~lines the~activations the~block
-0.05 the~bottom the~bus the~caller the~classifier the~compiler the~compute the~dashboard the~difference
-0.05 the~documentation the~end the~estimate the~figure the~former the~largest the~lines the~micro the~output the~page
-0.05 the~problem the~ram the~request the~requested the~reserved the~runtime the~search the~small the~status
-0.05 the~supervisor the~system the~task the~test the~texture the~trainer the~vllm the~way the~wiki the~words
-0.05 the~wrong this~builder this~might this~order this~tensorflow this~the threads throws tickets timing timing~cache
-0.05 title took~the too~large to~br to~change to~enable to~requested to~several to~start to~tell to~try trace
-0.05 train~on translate tries trt~local try~increasing try~lowering two~of type~half typo~in ub um unchanged
-0.05 under~the unhandled~system unit unit~test unit~tests unknown upgrade uploaded up~sampler used~to use~available
-0.05 use~profiling variable~mxnet_cudnn_autotune_default venv~lib version~is vmem vocabulary wants~to want~the
-0.05 warming warming~up was was~left was~too ways weeks weights~are what~each what~would when~an when~request
-0.05 when~warming which~mib while~creating while~set whole who~has who~is why~is why~the will~see with~adam
-0.05 with~coalescing with~freed_by_count with~max with~mem with~mib with~more with~shape with~this wording~of words
-0.05 workers~are wrong~with xformers xpu years yours yourself you~run you~see you~set при い~る え か~ら が さ~れ し
-0.05 す す~る た た~め て~も で~き で~も と~き な~い に~な に~は の~メ ま み よ よ~う れ~ま を~使 カ シ~ュ ス ス~テ
-0.05 セ ッ~チ ッ~プ デ デ~ル ト プ メ~モ モ~デ リ~不 ル ロ ロ~グ ー~ジ ー~ド 下~面 中~的 为~什 主 义 也 于 今 从~改
-0.05 使 使~っ 例 保 信~息 修~复 决 决~办 减~小 剩 効 占 只~算 可~能 右 同~时 向 含~义 哪 增 外 多~少 大~小 太~多
-0.05 存~用 対 小~batch 小~さ 少 少~显 左 左~右 度~学 度~累 张~量 息 护 推~論 数~字 整 断 新 時 有~别 本~太 本~文 权
-0.05 权~重 查~点 标 标~题 样~本 案 检 模 比 没~有 深 深~度 爆 片 现 理~训 用~完 的~cuda 的~提 的~样 的~进 的~问 看~谁
-0.05 积 程~序 空 空~闲 算~推 精 精~度 系 累 累~积 练~推 练~时 维~护 老 考 行~就 要~多 要~求 見 见~问 解~决 計 読
-0.05 読~み 计~算 试 说~明 谁 谁~在 超 足~的 这~个 这~样 进~程 部 释 释~放 里 错 错~原 開 開~始 闲 需 需~要 과 기 부
-0.05 아 약 음 입 입~니 정 하
+0.05 aber about~memory about~of acc accounts~on activation~checkpointing actor ada again~with allocated~gib
+0.05 allocated~so allocate~cuda allocate~gb allocate~gib allocate~mb allocations~gib allocations~mb allowed~gib
+0.05 all~available all~loaded all~models alone~are already~searched already~taken amount and~available and~file
+0.05 and~get and~gib and~keep and~my and~report and~take and~to another anyone an~existing an~gb an~option api~call
+0.05 appears are~about are~in are~no around~it asynchronously asynchronously~reported as~they at~batch at~first at~it
+0.05 at~line at~opt at~some automatic automatically available~memory available~qualifiers available~when awq backward
+0.05 based batch~and batch~br batch~of before~submitting begins bei belongs belongs~to be~asynchronously be~in be~on
+0.05 bigger~one bigger~scenes bios bitsandbytes blame ble blender blob blobs~sha blocks~and body branches branches~or
+0.05 breaks broke bugs bug~reports built~by but~with buy by~default camera cann cann~rc can~do can~get capacty~of
+0.05 capture~consider capturing capturing~cudagraphs card~memory card~or card~too catch caused cause~first cfg
+0.05 changing check~and check~the child child~failed chunks ci~pid cleaning client client~src closes colleagues
+0.05 collected comfy command command~is commented common_runtime common_runtime~bfc_allocator communicator compile
+0.05 conda config~file confused consequences consequences~if context~with conv convolution~algorithm copied
+0.05 core~common_runtime costs could~it could~not cp created create~cuda creating~server crops cu cuda_malloc_async
+0.05 cudagraphs~for cudagraph~capture cuda~buffer cuda~device cuda~empty_cache cuda~graphs cuda~kernel cudf cure
+0.05 data~loader dear decoding~this decrease~the decreasing~max_model_len default~config dem demo describe desired
+0.05 desired~gpu detail details~nccl developers dgx differently direct distributed~processgroupnccl docker
+0.05 docs~stable does~anybody doing dry dry~run during~cudagraph during~processing eleven encountered~an enforce
+0.05 enforce~eager enginecore_dp enginecore_dp~pid engine~build engine~core engine~version env epochs errors~might
+0.05 error~creating error~cuda error~fields error~in error~is error~llama error~occurs error~out error~run
+0.05 error~system error~text_generation_launcher error~the error~warmup es est every~piece every~single exactly exc
+0.05 exception~content exception~during exception~set exception~traceback executable executable~batch execution
+0.05 existing existing~issue existing~issues exiting exits~with expandable_segments expandable_segments~true expect
+0.05 experimental expression external~xla extra fails~in failure~br failure~but feedback feedback~and fields~message
+0.05 find~out fine fine~but finish first~observed first~time fit~in fixes flags flags_fraction_of_gpu_memory_to_use
+0.05 float~on folds followed for~another for~any for~decoding for~instance for~it for~more for~my for~now
+0.05 for~relevant for~simplicity for~that for~training found~in found~reached fraction~static frames~from
+0.05 frame~buffer free~process fsdp gb~are gb~card gb~memory gb~the gb~tried gb~used geforce~rtx gib~current gib~max
+0.05 gib~other gib~reserved gib~tried giving~up gi~ci got~an got~the go~away go~msg gpt gpu_ gpu~br gpu~gi gpu~has
+0.05 gpu~in graph~capture graph~failed graph~of grid gromacs gtx~gb habe hang hard has~been has~it has~removed
+0.05 have~an have~gtx heavy held here~is hidden higher hires history hit~an hi~all honest host~ram hpp https~pytorch
+0.05 hung if~out if~reserved if~this if~yes if~you igpu image include~these increases increases~the ines info~engine
+0.05 info~for info~this info~using initialization input~very installation internal~failed internal~frames invalid
+0.05 in~general in~jupyter in~kv in~nvidia in~place in~single in~that issues issues~and issue~for is~above is~already
+0.05 is~and is~at is~gone is~gtx is~just is~less is~more is~my is~only is~set is~smaller is~this is~what is~with
+0.05 iteration~on its~internal it~again it~and it~back it~comes it~fits it~loads it~means it~seems it~should it~to
+0.05 it~trains jax_traceback_filtering jax_traceback_filtering~off jaxlib~xla_extension jax~has jobs~on job~localhost
+0.05 journalctl kaggle kept~in kernel~errors lab language language~model last last~night launcher lax lead lead~to
+0.05 less~memory lib~rs light line~for line~of link linux llama~server load_model load_model~failed loaded~models
+0.05 loads load~all localhost localhost~replica log log~error log~hint log~on log~with longest looked looks~like lot
+0.05 lower~the machine make makes~it make~it management~and mapped mark max_model_len~when max~allowed max~seq
+0.05 may~node may~see mb~max memory~available memory~has memory~it memory~mps memory~pool memory~resource_exhausted
+0.05 memory~than memory~that memory~the memory~tried memory~trying mem~fraction merge message~and message~server
+0.05 method~of method~warmup me~one mib~on might~have mind mini mining mix mixed mixed~precision mmap mo model~max
+0.05 model~root model~weights mostly most~of moved~to moving mpi~rank mps~allocated msg much~gpu multiple my my~card
+0.05 my~laptop más nach~dem name~gpu nccl_debug nccl_debug~info ncclutils never~appears night nn no_grad node~gpu
+0.05 node~train nodo note notebooks noticed not~allocate not~get not~static now~on no~branches no~difference
+0.05 no~executable npu object observed observed~failure occurs~during of~and of~every of~feedback of~one of~that
+0.05 of~thrust ollama~llama ollama~llama_load_model_from_file once~more once~the one~the on~and on~bigger on~both
+0.05 on~card on~device on~for on~friday on~gb on~job on~single on~startup on~thursday oom~unloading oom~with
+0.05 opened~this open~the optimized org~docs original ort or~decreasing or~pull or~smaller or~start or~switching
+0.05 other other~api other~processes our~documentation outofmemoryerror~allocation outputs output~of overnight
+0.05 packing padding paddlepaddle paddlepaddle~on pages part~that patience per~batch picks pid~error pid~type pieces
+0.05 piece~of pinned~host placa place~of planned please~help please~stop plenty plus pools prints~the probe problems
+0.05 proc processes process~holds process~name project pull pull~requests python~site pytorch_cuda_alloc_conf
+0.05 pytorch_cuda_alloc_conf~expandable_segments pytorch~org py~capturing py~userwarning py~valueerror qualifiers
+0.05 qualifiers~see quant quick raise~runtimeerror rank~cuda rank~failed rank~ncclunhandledcudaerror rank~the
+0.05 rank~traceback rather~not reached~zero read~every read~it receiving recompute record ref relevant
+0.05 relevant~issues removed~its rendered~viewport render~fails replaced replica~task reported~at reproduce~the
+0.05 request~of request~with reranker reserved~memory restarting~the restarts retries review root~cause root~ollama
+0.05 router router~client rs~server rtx~gb running~in runtime_error runtimeerror~no runtimeerror~not
+0.05 runtimeerror~traceback run~the same~error same~with sampler~warm samples save saves says~that says~what
+0.05 scenes~are scenes~through scheduler scheduler~hit sd sdxl searched~for second~epoch second~notebook see~all
+0.05 see~our segment seq~len seriously serve server~internal server~stops serve~at sets setting~up set~by set~it
+0.05 set~jax_traceback_filtering seven severity shard should~fit should~we shows simplicity simplicity~jax sits
+0.05 size~found smaller~chunks smallest small~scenes smi~and smi~showed smoke software solution something
+0.05 something~else something~went some~other sorry~something sort so~is so~nothing speed split~the sprint src~lib
+0.05 srun~job srv~load_model stage started starts startup~is start~paddlepaddle start~the static static~to stays
+0.05 std~runtime_error steps stop~them student subdivisions submitting such supported supports sure~you
+0.05 switched~accounts switching~to sys tags tail~of take~your task~device tell~the tell~us temporaries
+0.05 tensorflow~core tensor~cores terminate terminate~called tested tests text_generation_launcher
+0.05 text_generation_launcher~method tf_gpu_allocator tf_gpu_allocator~cuda_malloc_async than~desired that~has
+0.05 that~no that~there that~you them~or then~in the~base the~batch the~child the~display the~draft the~existing
+0.05 the~exit the~fix the~four the~full the~help the~image the~issue the~kv the~large the~latest the~launch the~long
+0.05 the~loop the~memory the~one the~ones the~only the~optimizer the~others the~package the~paper the~picture
+0.05 the~prompt the~quick the~rendered the~resolution the~sample the~smallest the~title the~training the~tutorial
+0.05 the~use the~vae the~very the~vram this~can this~card this~comes this~expected this~isn this~line this~may
+0.05 threshold through~zluda thrust thus tiled~vae times timestamp~level titan to tokenizer tomorrow torch_npu
+0.05 torch_npu~post torch~cuda total~capacty total~of to~ask to~blame to~build to~comment to~eager to~finish
+0.05 to~include to~increase to~it to~make to~me to~model to~serve to~smaller to~unexpected to~use to~work
+0.05 traceback~of trained training~with true~or true~to try~again try~the turns twice two~cards txt type~process
+0.05 unallocated~memory unexpected~consequences unhandled unloading~all unsubscribe upper upscale up~the up~to
+0.05 up~with usage used~up userwarning use~smaller usually~means utilization~gib vae valueerror~free valueerror~to
+0.05 value~but variables vectors version~br very~first very~seriously view viewport viewport~never viewport~render
+0.05 virtual vllm~valueerror vol wait waiting~for wait~for wandb warm warmup warmup~encountered warm~up was~in
+0.05 was~not was~printed was~used way~is week weekly were~not we~read what~could what~did what~else what~get
+0.05 which~may while while~the wiki~page without~the without~trouble with~batch with~batch_size with~bigger with~code
+0.05 with~device with~error with~memory with~one with~out with~status with~two worked~before workers worker~cc
+0.05 working works~with would~do wrapped xla_extension xla_extension~xlaruntimeerror
+0.05 xla_python_client_preallocate~false xlaruntimeerror xlaruntimeerror~resource_exhausted xla~xla yaml yes~please
+0.05 yet your~batch your~data your~input your~own you~already you~don you~find you~for you~should you~switched
+0.05 you~try zluda あ い~ま き き~は こ~と し~て す~か す~が せ~ん そ た~と っ~た で で~す に~す の~で ば ま~せ ら~に
+0.05 る ん キ サ シ ス~ト セ~ー ッ ッ~セ バ ブ メ~ッ ュ ョ ン~ト 一~点 上~跑 上~还 不~到 不~是 不~行 两 为 从 作 佬
+0.05 像 别 動 单 卡~上 原 发 号 吧 回 在~用 均 型 大~佬 失 定 就~好 己~的 已~经 并 建~议 张 张~卡 微~调 总 想 成
+0.05 我~的 打~开 报~错 挂~了 换 据 提 数 数~据 文~档 时~报 昇 昇~腾 明 最 望 样~的 档 止 满 环 画 画~像 确 第~个 終
+0.05 约 练 练~到 置 能~跑 腾 腾~上 解 训 训~练 议 设 证 评 识 读 调 足~り 跑~到 返 述 配 重 错~如 长 集 验~证 네 되
+0.05 러 번 보 사 서~버 어 주 지
+0.10 abort about~gib accepted add~report_tensor_allocations_upon_oom afterwards allocations allocation~info
+0.10 allowed~memory and~after and~an and~for and~gb and~no and~of and~shared and~type and~with another~tab answers
+0.10 anybody an~old append approved approx are~fine are~not as~far at attach at~all at~least at~that au audio
+0.10 autograd avoid~fragmentation away batches because believe below~might benchmark between~the be~allocated
+0.10 be~created be~incorrect bigger~card bigger~than book bricht build~on built but~in but~no but~not bytes~on by~an
+0.10 by~setting by~user call calling calling~cublascreate cannot~be can~it card~has card~with cause~is chapter chat
+0.10 check classification click clip code~and colleague come~from command~line common_init_from_params
+0.10 common_init_from_params~failed compiled compute~buffer config consider~decreasing container conv~node could~you
+0.10 course cpp~unhandled create~llama cross cross~attention csrc csrc~distributed cublas_status_alloc_failed
+0.10 cublas_status_alloc_failed~when cublascreate cublascreate~handle cuda_launch_blocking cuda_malloc_async~will
+0.10 cuda_visible_devices cudagraph cudagraphs cuda~failed cuda~function cuda~runtime cycles cycles~gpu dag dass
+0.10 debug debugging decreasing~gpu_memory_utilization delete deleted depth devices device~would different disabled
+0.10 dismiss dismiss~alert doesn does~the done do~have dropped durch during~the dynamic each each~step ed ended
+0.10 engine~built errors_impl~resourceexhaustederror error~cublas_status_alloc_failed error~failed error~not
+0.10 error~occurred error~unable etc eval_accumulation_steps eval~bug events exceed~allowed executing exhausted~oom
+0.10 exists exiting~due exits failed~for far~as figure finetune flash~attention forward for~all for~batch for~current
+0.10 for~debugging for~this fragmentation~maybe free~gpu from~last function~failed gave~up gb~gb gb~で general
+0.10 generation gguf gib~at gib~the git giving goes~up good go~on go~through gpu_memory_utilization~or gpu~by gpu~out
+0.10 gpu~rendering gradient graphs hangs happens hashcat has~not has~nothing has~one have~searched here~with hint
+0.10 how~can how~large how~many how~to huge image~is image~size improve improve~the increase~mem inference_mode
+0.10 info~model_runner input~size instances int interview into~it in~an in~another in~eager in~its in~with in~your
+0.10 is~large is~nearly is~the is~there is~to items itself~is its~log it~as it~can it~does it~gb it~go it~on
+0.10 it~prints it~ran it~runs it~says it~too it~went it~when it~works java jaxlib jl job~of kernel~of kib kill kills
+0.10 knob know~how layers~on layers~to leak leaks learn less lib~python lighter limit~set lines~of lives llama
+0.10 llama_load_model_from_file llama_load_model_from_file~failed llama~context load_tensors~loading
+0.10 load_tensors~offloading loading~error logged log~what looked~at main~error main~exiting make~sure
+0.10 management~https max_split_size_mb~to maybe~the may~lead mean mem memory~allocation memory~for memory~fraction
+0.10 memory~fragmentation memory~left memory~see memory~use mib~is mistral models~blobs model~in model~loading
+0.10 model~of model~on model~tensors model~with mpi must mx my~own ncclunhandledcudaerror ncclunhandledcudaerror~call
+0.10 nemo node~name not~to not~work no~card no~please numa number~is nvidia~geforce occurs offloading~repeating of~in
+0.10 of~other of~ram of~video of~your oh ollama~models ollama~panic once~and one~with on~another on~cpu on~gtx on~how
+0.10 on~may on~private on~two opencl or~use or~window other~allocations other~process our~own outofmemoryerror~cuda
+0.10 outofmemoryerror~traceback out~in page~on parameters partition path peak per_device_train_batch_size perhaps
+0.10 phone picture pid~ip please~run pme po posting prediction prefill private private~pool probably process~using
+0.10 pytorch~and pytorch~but pytorch~limit quite radeon refresh refresh~your relion reload reload~to remember
+0.10 rendering~documentation repeated repeating repeating~layers report_tensor_allocations_upon_oom
+0.10 report_tensor_allocations_upon_oom~to res reserve response restart~the rest~is root rule running~conv runoptions
+0.10 runoptions~for runtimeerror~cuda runtimeerror~mps runtime~out run~it run~on rx~xt same~script says~and scope
+0.10 score searched~the seed see~if see~the separate sequences server~error serving session~dismiss session~you
+0.10 setting~max_split_size_mb several shared~host signed signed~in signed~out sin since~the situation slicing
+0.10 smaller~number somebody~else so~it so~that srun~error stacks stacktrace stacktrace~below start startup~complete
+0.10 start~of state statement states steps~to still~alive stored~in style supplied supplied~memory sure survives
+0.10 switching tab~or take take~while tensors~this than~what that~may there~an there~are the~community the~container
+0.10 the~cycles the~data the~frame the~lab the~maximum the~notebook the~on the~oom the~reason the~result the~runner
+0.10 the~same the~situation the~stacktrace the~terminal the~weekend the~worker this~is this~question time
+0.10 together~with torch~csrc torch~xpu to~cuda to~refresh to~runoptions to~set to~train trainer~main trainworker
+0.10 trainworker~pid true~for try trying try~smaller try~to two~boxes two~things type~float unallocated~if
+0.10 unhandled~cuda updated us used user~supplied use~it using~the utc variable variable~tf_gpu_allocator
+0.10 video~memory viewer vision von waiting was~fine watchdog wav weights~alone well went~to we~keep what~it
+0.10 what~should which~gib while~mmap while~running whoever will~improve window~reload with~another with~model
+0.10 with~the work would~exceed xt your~gpu your~job your~session you~can you~do you~signed あ~り い~て い~で お
+0.10 し~た じ そ~の た~ら だ~け っ~て て て~い な ま~し り ク サ~ー ッ~ク メ~ン ラ ー ー~バ ー~メ 一~下 一~个 一~张
+0.10 一~样 个~epoch 之 人 代 代~码 修 倍 写 别~人 到~第 加 单~卡 卡~是 台 号~卡 問~題 器 复 就~报 就~挂 已 平 平~台
+0.10 开~始 微 才 打 投 挂 改~成 是 本 机~器 正 步 没~问 点 然 由 的~是 目 第 第~一 网 試 試~し 认 谢 还~是 还~有 退
+0.10 退~出 都 配~置 限 題 감 고 니 니~다 배 배~치 서 세~요 습~니 어~요 에~러 이 치 하~세 했
+0.15 above~exception above~for account~to affected after~some again agent agree allocated~by allocated~tensors
+0.15 allocations~may allowed all~the amount~of amp and~contact and~got and~memory and~not and~still and~that and~use
+0.15 another~exception any any~other application~startup are~still are~the as~it attempts bar~is batch~prefill be
+0.15 beforehand before~that better bit black blobs br but~these call~so can~take cause~system chair check~whether cli
+0.15 cnn code~returned collect comes~up computer contact~its copy could~be cpu~it crash crop customer das decode
+0.15 decrease~max default~rank dev de~gb did~not dies~in diffusion disable~upper doc each~of eager~mode eats else~is
+0.15 el~modelo ended~in engine enough~for enough~memory errors_impl errors~were exception~occurred exited failed~cuda
+0.15 failed~exit fields flux following for~possible fraction framework~errors_impl free~github free~memory gb~at
+0.15 gb~of gb~ram gc~collect geforce gemma gets~through github~account github~com gmx gpus gpu~or
+0.15 gradient~checkpointing great gtx~ti guide handle~prefill has have have~gb have~question hence hpc https~github
+0.15 if~no incorrect infra instead~of in~fp in~my in~torch is~allocated is~an is~any is~known is~memory is~ok
+0.15 iterations its~maintainers it~is it~what job~on keras kernels large~try last~week launch leaving li limit~for
+0.15 llama_model_load llama_model_load~error load load_tensors loading log~could log~that looking los läuft
+0.15 maintainers~and make~the management may~cause means~the meeting memory~after memory~allocations
+0.15 memory~management memory~this memory~usage micro micro~batch miner mmap~true model model_runner model_runner~py
+0.15 model~unable mortem ne nearly neighbour nodes noise non~pytorch non~zero not not~at no~memory of offloading
+0.15 of~gpu of~my of~service of~two on~all on~gpu on~its on~node on~that open~an option optix or~set or~so package
+0.15 panel panic panic~unable paper par parallelism passing per~gpu pod~trainer pool~is pool~use possible~solutions
+0.15 post~mortem predict prefill~tokens present preset privacy progress progress~bar project~sign ps python
+0.15 python~framework pytorch_mps_high_watermark_ratio pytorch_mps_high_watermark_ratio~to pytorch~memory queue ray
+0.15 raylet removed rendered renders replicas resume returned~while rocm rollout running~the runs~out same~process
+0.15 sampling saved says scan searched sessions setting set~to shorter should~be should~have since~yesterday skip
+0.15 slices solutions solver speech spelling srun stable~diffusion startup start~it stderr step~and studies
+0.15 successfully~but system~failure tail task task~exited tells tensorflow~python terms textures text~was tf thank
+0.15 thank~you than~gb that~one that~we these~errors they~are the~build the~cause the~command the~demo the~following
+0.15 the~kernel the~logits the~merge the~model the~shared the~start the~vision think this~process this~project
+0.15 thought tiles tips today~on todo together tokens~you tonight to~be to~cpu to~one to~open to~reproduce trials
+0.15 trying~to typed updated~successfully upper~limit used~by use~pytorch_mps_high_watermark_ratio using~gpu
+0.15 utilization validation value vram~is vulkan wanted~to was~it weekend were~encountered we~ll we~need what~was
+0.15 when~running whether~there whisper~large won wrapper you~are you~need zero~status zombie всем как い~た っ の ら
+0.15 ろ エ~ラ ラ~ー 但 助 卡 参 各 启~动 問 好~了 如~下 始 学 开 批 是~不 机 模~型 正~常 求~助 用~的 码 終~了 经 落
+0.15 落~ち 计 谢~谢 输 过 题 그
+0.20 accounts after~that alert allocated allocation~failed allocation~summary already~on and~all and~then an~issue
+0.20 attached bar before~the begin big bs caffe call~last cards~are checked counted created~from
+0.20 cuda_error_out_of_memory~out current darknet deepseek details detector device~with did~you dir display else em
+0.20 enabled ends~in engine~could ep error~job even evening even~with every every~time exception~another failed~on
+0.20 false faster field flux~dev fold for~me fp fragmentation~see frame freed free~of from~network gb~free gb~is gets
+0.20 get~the get~this github~sign given given~back gives go goes~through going gone gpu~is gpu~with happens~add hash
+0.20 has~gb helps here~for hint~if ho holding il increase initialize install internal issue~and is~in is~not
+0.20 is~reserved is~so iteration it~doesn it~in it~may it~only it~please jupyter killed~it last~lines length ll
+0.20 loading~model load~model log~torch lowered maintainers manual maps maximum mdrun memory~but memory~try method
+0.20 might mixtral nach node not~set not~the occurred odd off~to of~allocated of~memory ok only~gb onnxruntime
+0.20 on~call on~github on~it oom~happens oom~in opt orin~nano ours packed particles pc please~check problem
+0.20 processing proposed put quality rather remat requests rerun resources returned runner run~of said seems~to
+0.20 see~list seq sha shift showed sign~up since smi~says someone so~not split src starting~the steam steht structure
+0.20 summary~follows tensors~when terms~of tesla that~is them the~allocated the~box the~gib the~old the~run
+0.20 the~second the~sequence the~value this~in this~message this~week though tiny too~little to~avoid to~decrease
+0.20 to~disable to~go to~gpu to~handle to~initialize to~your traceback traceback~most trains trouble tuesday
+0.20 unexpected vary very video was~updated went~down werden when~oom yolov your your~account you~might し~い の~エ
+0.20 エ 下 之~后 入 务 动 告 因 图 失~败 後 志 指 日~志 服 来 每 生 習 败 起 还 问 问~题 습 에 요 작 중
+0.25 about after~the allocated~memory and~it and~now and~try an~error avoid base batch batch~size between~and be~done
+0.25 capture card~is cases changes~nothing comment community consider crashed crashes~today create~context days dec
+0.25 decrease depth~maps didn died documentation during~handling eager failures for~details function gan gc gib~on
+0.25 go~to gpu_memory_utilization gpu~memory had~no handle handling handling~of if~your instead in~to issue is~one
+0.25 job~failed join just llm lm ma memory~gib memory~in memory~out metashape me~it new non nothing nothing~else
+0.25 not~need nov no~idea no~more of~course okay on~host on~with or~is point post process~has re related reply
+0.25 reported~by resnet screen second~one see see~documentation segmentation self session sign sign~in thanks~for
+0.25 there~way the~above the~card the~config the~engine the~gpus the~main the~rest those tiling token too~much
+0.25 tracker turned unable unable~to unet up~for used~the using wanted way~to with~several with~smaller written~by 个
+0.25 原~因 参~数 启 学~習 月 月~日 같 녕 녕~하 는~데 데 로~그 수 실 안 안~녕 에~서
+0.30 account all allocate~mib am app application around as~soon atoms back~to bug bug~report checkpoint compute
+0.30 create current~allocation documentation~for en~el er err exited~with fell force for~free gb~vram gpu_mem_limit
+0.30 growth halved has~gib hat here host~memory in~use is~fine it~goes list~of little max~batch may~be moment monday
+0.30 moved need~to net nx off op orin os pod py quadro qwen ran restarting retrying rs rx script sequence set
+0.30 should~the solved soon~as sorry~for so~the st stable stopped th that~the they the~machine three to~this triton
+0.30 ts tts values what~can what~you whether whisper window written you~want по 到 돌 드 시 학~습
+0.35 about~this apply backtrace batch~is crashes does~this embedding error~code everything exception fell~over
+0.35 first~one follows gave gib~gpu gib~is gib~memory gpu~and heute hi https idea it~was jetson job~ended lief logits
+0.35 loop maybe mehr me~on never notebook of~gib of~size on out~of passes pipeline resource_exhausted~out restart
+0.35 seems smaller soon summary switched test things ticket tokens to~load to~see vllm wird worked worker workstation
+0.35 日 까 었 인 학
+0.40 auf avec buffer build compute~buffers default disable down~to encoder en~la fix float frames from~to gestern
+0.40 github hello lowvram models most~recent ocr on~the process recent recent~call same second seit starting stream
+0.40 terminal the~gpu took to~lower ultra update use~of what~does with~it yesterday 报
+0.45 al already con epoch eval isn is~that it min morning no~half open raised reported the~default the~gb the~new
+0.45 through to~create train volume went~through works 后 求
+0.50 bigger comes could did during gb input job max minutes not~enough super this~morning training tutorial version
+0.50 до
+0.55 cause floor got mine rtx runs
+0.60 action enough expected restarted the~third way 改 跑
+0.65 after so somebody sorry two
+0.70 ai com down
+0.75 memory~of running 了
+0.80 but
+0.85 get gtx should third
+0.90 both had ti
+1.05 na went
+1.25 me
""",
    "near": r"""
-2.00 errno
-1.45 finished
-1.30 gib
-1.20 demo oom
-1.05 exc_info log ms
-1.00 creating killed
-0.95 memory txt
-0.90 cannot figures host
-0.85 cpu dataloader long po raise
-0.80 docs pamięci reason saved vram
-0.75 from lesson pinned retrying ve
-0.70 cudnn errors grep limit llama_kv_cache_unified made want will you
-0.65 amp card detected epoch name pipeline scratch tests true
-0.60 are best channel const cpp cudaerrormemoryallocation data do for gemm_fusion_autotuner job limits messages needs
-0.60 notes request return sheet skipped users val_loss
-0.55 algorithm autotuning cheat chosen debug ecc eng fake gc je json known kv mem mit moved need no_grad oserror pool
-0.55 queued shapes slice test troubleshooting was writing yes
-0.50 also author br bytes colab completed count date exec faq global_step guild hbm if ile jest kb kill label local
-0.50 mock no null per pull quit title to type
-0.45 accuracy assert bfloat caught checkpoint co configs cublas_status_alloc_failed drill fits fixed gpu_oom illegal
-0.45 jl loader max_length md mean merged mixed model na oomkilled pager parse pro red runtimeerror sh simulated size
-0.45 slurmstepd string tail timeout uid un unit what
-0.40 af attempt below bot checkpoints closed commit compiling con conv_algorithm_picker corpus cuda_visible_devices
-0.40 cudnn_status_not_supported del deps dice dir ep etc exceeded expandable_segments explain format gpu_device hards
-0.40 infer invalid lgtm logging nan num_ooms ok only oom_kill reading reference rss runner saving sec serving shorter
-0.40 sim speech std supervisor tenant tensor text throughput tok trtexec und xla yaml
-0.35 alert allocator assistant avg begin benchmark byte cases cell class commands connection coverage
-0.35 defaultcpuallocator die due else entry env erroroutofdevicememory exhausted fewer fixes fusions
-0.35 garbage_collection_threshold generation gpu gx handler hiperroroutofmemory hits import kind last loom loop
-0.35 medvram multiprocessing must nas nm one or order predict previous prints registers reinitialize reset round
-0.35 running score sent sm_ space str te tensorflow than typeinfo uncorrectable under userwarning wiki write
-0.30 _exceptions address all anon asked bad_alloc bash batch_size bit black capability checkpointing classify cluster
-0.30 collect component config constraint context creation cublascreate cuda_error_launch_out_of_resources
-0.30 cuda_error_out_of_memory cupy define des device_memory diff doc driver empty empty_cache enforce export exported
-0.30 far fresh golden grow guard ignored info initialized insufficient io julia kernel kmg lang language largest
-0.30 leaves like lines login look lower max_model_len mb memoryerror mx nb num_alloc_retries of otherwise plan quota
-0.30 reached removed report role selected shown stdout stream_executor sudo sw test_other_errors_pass_through that
-0.30 the timestamp translation triggered used utf val valid verbatim watch welcome yolo
-0.25 _arraymemoryerror _check_cuda_python_error _utils access activations alphafold apply argument artifact
-0.25 assertionerror average bfc bus canary captured closing collected compiler controlnet created cudaerror_t
-0.25 cudageterrorstring day defaults den deploy depth deviceerror diffusion dmesg domain done end event except
-0.25 execution_count expect few final five function gcs gi group half hip idle img injected js lab let
-0.25 llama_new_context_with_model local_rank localhost log_dist map matte max_seq_len maximum merci meta metadata mod
-0.25 msg mémoire native nicht nightly ns object options output passed path petrel pluggy por pr precision pt
-0.25 quantization qué ran read reduce reduced registry render requested requirements resource response restored
-0.25 results retry returned rmm rootdir routes runbook safetensors search site slug small staging stderr struct
-0.25 succeed success synthetic taken team testclassify this tickets topic typo up upstream use user value verdict we
-0.20 __call__ __init__ accelerators alloc_cpu allocate allocatememory an ask asr autocast avail backends badge be
-0.20 block block_n builds bump bye can causes cell_type cf changed changes clip compilation compile configuration
-0.20 convnext copy cuda_dnn cudasuccess current_context datasets der device ds elapsed engine estimate events
-0.20 everything exports fatal fd feat ff float forcausallm fork four fp get_memory_info gets ggml_vulkan gpu_executor
-0.20 gpus hardware hlo_rematerialization il information install items jonas kestrel keyerror later launch license
-0.20 linux local_xla lvl many markdown match measured message might mm more mu new nodes num_stages ollama once open
-0.20 originally out_of_memory outofmemory outofmemoryerror owner para parameters passes pending physical place printf
-0.20 profile pth pytorch_mps_high_watermark_ratio questions random real rejected rematerialization reports retcode rg
-0.20 runtime sampling save scavenge schema scripts section signatures since snapshot somebody sources step_ strings
-0.20 study such supported svg swap sweep symptom take target tcp tensorrt tensors test_parse threads timed to_string
-0.20 too torch ts uint unsigned url util vae validation vm vnet ways weights while without workspace xml zu 小
-0.15 ac accelerator accepted added al alerts and apache apple arc arrays article before beispiel big block_k block_m
-0.15 blocks body broken buy calls cancelled cap capacty cards ce changelog check concurrency contained corp course
-0.15 ctc cudaapierror cudnn_status_alloc_failed dans dependencies desk diagnostics display_name div does dropped
-0.15 dtype dunlin encoding eu exit exitcode fallback fc feb fi filename files filtered fired fixtures ft generate
-0.15 generated get get_default_memory_pool getting given gradient gres heading highlights host_oom increase item
-0.15 keeps ksameasrequested la ld_preload les llama lock longer lowvram lustre mail make max_seq_length maxrss means
-0.15 mib model_runner modulenotfounderror mon named names ncclunhandledcudaerror never nice nie none num_warps
-0.15 numbers oncall others over pack par pcie performance persistent policy pp priority prod prompt properties ptxas
-0.15 pub pytest qps quadro queue quillnet ra ranks raw rb ready regex regexp release repeated reqmem resolution
-0.15 resuming retention retryable returns reviewed rst sdpa sdxl see seen seg series set_limit sharded showerror
-0.15 shows shuffle signal się skipping slot so speicher sprint state stepid tells terminating thu tile tomasz trace
-0.15 tuesday tuning uploading usable utils val_accuracy variant venv visible wall watchdog wav wheels why window
-0.15 written wrote xformers xid xla_python_client_preallocate zeros
-0.10 _core _run_code acc acceptance accumulation activation ad ada adamw algorithms allowed allreduce alternatives
-0.10 ansible answered any anything attr attributes au auc automatic avec awq backoff base_model bc bf bpw bucket busy
-0.10 caching change checks choose ci classname clear close comments completely concurrent confluence container
-0.10 contains content counter criteria cuda_driver cuda_error_launch_failed cudamalloc cudf cumemalloc_v decision
-0.10 defined destroyed detector device_oom deviceoutofmemory diag directory eager ee ef el elastic embeddings encode
-0.10 envs eq errorf etl evaluate evaluation exc exclusive executed fan fb field flag fmt framebuffer freeze friday
-0.10 from_pretrained front gold gpu_memory gradient_accumulation_steps gradient_checkpointing_enable grafikspeicher
-0.10 green gw halving head height hint hints how ib identifier im infra initial_pool_size inputs ipynb is_available
-0.10 is_oom issues its january jenkins jobid keras kernels kw latency launcher leave less libtpu linear links ll
-0.10 load_in_ loki lr mailing marked mat matches meaning medium memory_stats metal mi mig mode modèle moves mps much
-0.10 multiline nbformat nbformat_minor nbytes needed new_token_ratio nf ninja noise norm normal_vram notebooks np
-0.10 numpy nvrm off office older omp_num_threads onnx oom_score_adj oomd opened_zipfile optype out outputs page patch
-0.10 people per_device_train_batch_size pgtables pipeline_tag placeholder preallocation preflight prepare press
-0.10 pressure pretrain private priya problems program progress proj pycuda pytorch qa quick quote ram range reactions
-0.10 reads recommended refused related released remap req requires retract retracted_reqs review reviewer right room
-0.10 ruff runpy samples sans scenarios seed seqnum sequences set shared shm shmem short shrink shutdown size_t sm
-0.10 smoke socket span spare spawn split_k start step stopping stride systemd tactic targets tasks template tessera
-0.10 testcase testsuite testsuites textarea thcstorage third_party thread thursday times toml tool tp train_step
-0.10 triage unspecified ur_result_error_out_of_device_memory validations variable vk vk_error_out_of_device_memory
-0.10 vllm were who worked working worknccl world would xla_bridge yet yyyy 度 法
-0.05 _execution_engine above accumulate activate activation_checkpointing active actors advice ae against agent
-0.05 allocators alone always answers api_server arena_extend_strategy assert_eq attached attack bad badges bb because
-0.05 being board boot break bronze builder cake called capable case catalogue category cd cells cgroup charset
-0.05 checkboxes checking chip chunked_prefill_size ckpt ckpt_ clean cleanup cmake cnmem_status_out_of_memory codes
-0.05 compare completions components compute_ conda confidence consumed context_len control cores count_over_time crit
-0.05 cs csrc css cublas cuda_error_illegal_address cuda_error_no_device cuda_error_not_initialized cuda_graph_max_bs
-0.05 cuda_launch_blocking cuda_memory_resource cudaerrorlaunchoutofresources cudamallocasync custom cut dashboard
-0.05 dcgm_fi_dev_fb_used debian decoding deletions derive detection df dict digest disp dl doctype double draft drain
-0.05 drop dropdown dropout dry edges element ended engineer enum eth evening evidence exercise exiting expect_that
-0.05 expecting expr fallen falsepositives family fast fault faults feature filenotfounderror fit fix fleet flush
-0.05 footer force found frequently further fwd gateway gauge gen git glossary gm gn good gpu_mem gpu_mem_limit
-0.05 gpu_memory_utilization gpudevicemanager gpuid gpuoom gpuwatch grad_norm gradient_checkpointing grads grid grpc
-0.05 halve hassubstr healthy heap helpful here heron holds hostname hpp href http human igpu imagerecordioparser
-0.05 images impl improve in index input insertions interface interval iter_image_recordio_ java kept killer kubectl
-0.05 kubelet kv_cache_utils labels larger larkspur launching layers layout lbm lecture legendformat libcudart licence
-0.05 llama_model_loader lm_head loggers logsource looks low lt maintenance malloc march mark marking math
-0.05 max_input_tokens max_memory_allocated max_new_tokens max_num_seqs max_running_requests max_tokens
-0.05 max_total_num_tokens mdash median mem_fraction_static memoria merge method micro_batch_size milliseconds mining
-0.05 ml month mr multi multiple museum nccl_timeout nodevice normal num_shard nx oct often on_oom ones oom_text
-0.05 oomwatch ops option ort outofresources overlap overview packing paged_adamw_ pairs panels parquet parser parsers
-0.05 parts passe passing paste patience pelican perf persistence picked pipe play points pool_memory_resource pos pre
-0.05 prefix price printed proc process processes processgroupnccl processing product project property provided public
-0.05 put pwr py qlora rate readme reasons recap reclaim recompute region reported reqs rescued reserve residues
-0.05 resourceexhausted restarting retries revision run_backward sample scan schemaversion searched selftest
-0.05 serverargs sharding side_effect signature silver six skip slack snapshots solution something sort spectra speed
-0.05 spill starts stay still story streamexecutor strict successful support switch sxm sync synopsis sys tables
-0.05 taking tb td terminated test_guard test_retry tested thc these they third thiserror throw timeseries toc tokens
-0.05 torch_ total train_loss train_wall trainable trainer tue tutorial typical ui ull unavailable uncorr unexpectedly
-0.05 unreachable updated upgrade upscale uses v_num val_dice val_loader validate versionchanged versions virtual
-0.05 vkallocatememory volatile volumes wandb wanted warn warnings weekly weight when wide width within wording xe
-0.05 year zero_grad 半 精
+0.05 __inference_train_function_ _call_impl _contextlib _engine_run_backward _initialize_kv_caches _k _kernel _lib
+0.05 _ndarray_base _nn _no _run_module_as_main _src _tensor _try_malloc _vf _zn aa ab acceleration actions activity
+0.05 actor adding additional alertname alive allocaterawinternal amber answer approved apps architecture args
+0.05 arguments argv assigned async atoms attic attn_implementation attn_mask audio aug autoencoders automatically
+0.05 automodelforcausallm await axes batches beta between bfc_arena bfcarena bld both bsz budget bufferassignment
+0.05 byref ca cached calling calloc cam checklist chrome clips clone cls cn coder cols column columns comes
+0.05 communicator completing computing conformer connected conv conv_ops crashes ct cu_stream_non_blocking
+0.05 cuda_memory_manager cuda_settings cuda_stream_ cudadevice cumemcreate curriculum custreamcreate cxx d_
+0.05 data_format dbackpropinput dd debugging decorate_context decorator deepseek deepspeed det detect device_array
+0.05 device_id device_put diffusers disable disabled discussion distributed dlasram doesn dso_loader dump ea edited
+0.05 effective elementwise ema embedding enginecore err error_handler est every exceed exceptions executing executor
+0.05 exist exllamav expert_gating_func fa faiss falcon falling february fetching filtered_tb first flags
+0.05 flags_fraction_of_gpu_memory_to_use flash flash_causal_lm forge forward_call fps from_engine_args full fun func
+0.05 functools gemm general generate_token generating generic get_output_data
+0.05 ggml_backend_cuda_buffer_type_alloc_buffer ggml_cuda_force_mmq ggml_metal_graph_compute githubusercontent gives
+0.05 giving gnorm gnu gpt gradient_tape gradients gradio hallo handle happens has_subgraph heads healthz
+0.05 hidden_states hist history hr hw hyun_k ignore include including increasing inf init_memory_pool
+0.05 initialize_cache inner inner_training_loop inp input_data_all instance_group instruct internal internalerror
+0.05 into ipex is_complex isn iters jit just jvp keys kfloat kind_gpu kofi kubernetes kv_size largestfreeblock
+0.05 latents launch_server lc ldm learner learning_rate li libc likes link listening live llamarunner
+0.05 llm_load_print_meta lmdeploy local_tsl logprobs logs longest lost mac macos maintainer managed managers manual
+0.05 martenhq mask master max_batch_prefill_tokens max_bin max_prefill_tokens maxlen maybe maybe_live_out meeting
+0.05 memcpy memorypool merge_chunk mhz minibatch mirkolz missing mistralai mlp mlx mo model_ model_name
+0.05 modeling_utils morning mpi_abort n_layer_dense_lead navi nccl nd nearest neighbour newest nfs night not nov nu
+0.05 nuc num_gpu_blocks numa nvcc obs october ollama_keep_alive onnxruntime_src opt_state optim opts output_data
+0.05 output_ui pad param parameter params patterns pc pci peakreserved peft pin pin_memory pinned_memory_manager pip
+0.05 positions possible pot ppocr pred present prompts provider providers proxy ps pts px que
+0.05 raise_if_cache_size_invalid rapids ray raytaskerror records refiner relu remedy rendering reply reshape
+0.05 resizephysical response_ restarts retro reward rl rope_yarn_log_mul router rt run_id run_scheduler_process
+0.05 samplingparams sat says scale scale_factor scaled_dot_product_attention scans schedule scores screenshots
+0.05 sd_hijack_optimizations sed sending sequential_executor serve set_per_process_memory_fraction settings sgl shard
+0.05 shift show si side sigmoid similar sizeof slices slide slow split_cross_attention_forward srun stable stages
+0.05 states status student style sub subprocess sum table tasksetmanager tensor_parallel_size tensorview terminate
+0.05 testing text_generation_router text_generation_server thing tid tif time timer timereformat titan todo
+0.05 torch_dtype tot tower tpu traceback_utils tracer transport tree trouble trt tts type_k type_v ufunc una unified
+0.05 unnamed unused upscaler us usage valueerror vdl_writer vendor vit vl vmap vs wait week where win with_traceback
+0.05 work workerdict wpb ws wsl xc xgboosterror xl yml your zeros_like 片 的
+0.10 __version__ _c _call_tf_sessionrun _check_error _conv_forward _cuda_deserialize _dummy_sampler_run _load _malloc
+0.10 about actual anaconda apiversion app arch arena assets auf backend become bert ble bound buffer bytesize
+0.10 callback capturing carte catch ccpem ccsrc char classes cli collecting complex condition console constant copied
+0.10 cpu_mapped critical cron cu cudaallocator curr_region_allocation_bytes_ daemon de deck default denoise
+0.10 device_map dgx died dim display distill down dynamic eb emb enc endgroup environ er exactly examples exited face
+0.10 feeds fetch fields flash_attn flow fn fname foreignnode forkpoolworker freq_base fsdp fusion gb gcc geometry
+0.10 getbesttactic ggml_cuda_init gpu_rendering gpuarray graphics graphs gz had hash head_dim held help high hires
+0.10 home hx id imperative inside instance intern interpolate ipc is_floating_point ish iterations joined june keep
+0.10 know library light lightning lint llama_init_from_model llama_kv_cache_update_impl
+0.10 llama_model_load_from_file_impl llm_engine lm loops losses lumen mainprocess makefile matched max_total_tokens
+0.10 mean_ memory_allocated memory_limit_ metrics mini model_executor moe monday n_batch namespace ndarray nemo
+0.10 newbie nlp non_torch_memory notebook nothing obj offload ollama_llama_server ollama_num_parallel ooms op_kernel
+0.10 op_name op_requires optix output_type panicked parsing partition pas pass pbtxt pe pid platform pod preds
+0.10 prefetch print process_name profiling pyx raises recording refine rerank reranker reserve_size resident
+0.10 responding restore_location rm rmmrapidsretryiterator rocm rollback rope row run_metadata runbooks
+0.10 safe_cuda_api_call sd sentence sep session setup severity shell solve solver sorted splits srt st stage stat
+0.10 stem stops successfully sur svc swin teacher temp text_generation_client text_generation_launcher textures tgi
+0.10 tiling timing tools total_region_allocated_bytes_ trains transcribe transformer triangles triton
+0.10 tritonbackend_modelinstanceinitialize tuple uk unset updating used_gpu_memory used_memory utilization var venvs
+0.10 version vgg via viewlayer vision vmm von waiting wan warming warp words workflow xs zephyr
+0.15 __name__ _alloc _device according ai allocateimpl allocation allocations artifacts as attachments attempts
+0.15 attn_weights auto axis ba bge binary bits buf bug caffe calcul callbacks cat cb cfg check_error ciao
+0.15 cl_mem_object_allocation_failure comfy comfyui common_init_from_params community computecosts convert crash
+0.15 create create_graph cuarray cudadrv cuh darknet dataframe dataset def default_restore_location details docker
+0.15 enable entries es exp faster fedora ffff find fine fr fra fragmentation framework gave gemma ghz gin gone google
+0.15 gpu_worker ids impact implementation inc init ip jax jpg key key_states lattice lindqvist load_state_dict loaded
+0.15 loadmodel location macbook main map_location matrix max_batch_size max_input_length max_split_size_mb
+0.15 mem_get_info member memor microsoft mindspore minibatchsize miniconda mixtral module months mxnet ng ngl
+0.15 non_blocking note now num_updates num_workers operating optimization optshapes our output_dir padding paddleocr
+0.15 pages parallel pattern peak peer phi plugin plus png ppl ppo prefill prop ptr query_states quiet raised raylet
+0.15 rec record repeat reporter reproduction required resnet rest retain_graph rounded runners sampler saveengine
+0.15 scene segmentation seqs sessions set_logical_device_configuration shutting single slurm split sqrt sr storage
+0.15 studio subdivisions system task thank threshold through ticket tiled tiles token torchvision total_gpu_memory
+0.15 trainnetwork trainworker trying tune types unallocated ups usr utc view virtualmemorybuffer void warm webui
+0.15 xlaruntimeerror years yesterday yolov zero 境
+0.20 ____ __main__ _apply _attempt_allocation _k_m air api assertion autograd bd begin_example bench blobs bugs build
+0.20 building built bvh candle chain chat command crop currently cycles da dag decoder devices disk dist dumped
+0.20 during encoder encountered end_example enough errors_impl expansion failure fairseq_cli finetune follows forum
+0.20 functional gan ggml ggml_gallocr_reserve_n gguf gromacs ha hello itself jaxlib jul jupyter kaggle kib ksampler
+0.20 learning libmxnet llama_kv_cache_init llm_load_tensors logicaldeviceconfiguration lol lora lunch machine macro
+0.20 memory_limit mesh micro_batch model_lifecycle models monitor más nano nn nnet noheader nvidia ocr offloading
+0.20 optimizer org_tensorflow paged paper phase point pools preallocated protein radv recover repeating say sentences
+0.20 sha singledevicememorypool softmax solved statistics stats summary tags takes three tm today tout train_ds
+0.20 train_inner transformers tried try two ultra uma une units vec warmup webserver with www ça
+0.25 accelerate after ago alignment alloc_tensor_range allocatable application attempting backbone backtrace badalloc
+0.25 batch bitsandbytes bo but chapter clock collective common common_runtime concat cp cuda_allocator cuda_host
+0.25 cudaexecutionprovider did dt dt_float du duration enginecore_dp false farm fluid fraction freed ggml_assert go
+0.25 got happened hi hpc int journal já lan llama_load_model_from_file llama_model_load loads lot maxallocsize mcu
+0.25 memusagechange min mine mp numallocs opt org outcome own partial particles please port pose posts processed qwen
+0.25 recon relevant res restarted result rolled ryzen script select service setting smi source stand started static
+0.25 super systemerror tmp to_device train translate unable video wrong xla_extension
+0.30 add allocating am append archive backward bins blender caller cause chunked com complete current dask dear dec
+0.30 decode deep diffuse ed enabled execute expectation fail features fft floor flux follower frame game goroutine
+0.30 html ilse image inlined intel inuse ipython jo jun laptop learn len ma matmul maxinuse network next optimized
+0.30 other pjrt problem python randn re relion restart rows seconds secs sigabrt some starting training ubuntu
+0.30 warning which wps xtx
+0.35 _bfc again alloc amd been bin bt cargo caused code ctx cv embed eta external fails fairseq feats gpu_ graph gs
+0.35 hit load_model mais mar minutes mistral n_ctx non old pjrt_stream_executor_client powershell print_info query
+0.35 replica root seq sorry startup there trial tsl unknown variables volume well
+0.40 alloca apr at avoid bonjour client crashed decrease desktop devicebuffer ends environment forums gfx global
+0.40 incident kwargs layer left length llama_context lo logits modules offloaded onnxruntime operator overflow post
+0.40 question received regards runs steps stopped tesla th thanks ti timeline top vocab whisper windows xgboost
+0.45 action chunk chunks compute core en expected failures frames join loading may num os rtx same sglang srv stream
+0.45 tokenizer went xt
+0.50 allocated behavior csv et execution hashcat https is iteration jan llm management most on opencl rank recent
+0.50 rule rx stacktrace
+0.55 already capacity could documentation exe failed geforce issue le lib net resourceexhaustederror self server
+0.55 stack transpose
+0.60 aborted dev error forward opened radeon reproduce tf worker
+0.65 bs cc description exception large line list max run src update
+0.70 back bfc_allocator continued github my traceback turn using
+0.75 commented following op pm resource_exhausted
+0.80 file me
+0.85 by load
+0.90 works
+0.95 gtx
+1.05 loss
+1.10 comment
+1.80 it
""",
    "lead": r"""
-1.60 `
-1.45 „
-1.15 for you
-1.05 is numpy there
-1.00 ram
-0.95 info or out who would
-0.90 docs
-0.85 core memory we
-0.80 texto
-0.75 # paddle that tried »
-0.70 = > command does exc_info il mib no { 的
-0.65 cuda_driver red stream_executor under «
-0.60 later una
-0.55 " are don if je note site tensorflow tests torch 是
-0.50 do every fixed hint metal more plan pytorch que re read refuses sdxl slide 。
-0.45 allocator crashed em faq gib im isn la level line to
-0.40 ' as back card executekernel fit fix into known limit only reads runs see si skipping un unit
-0.40 virtualmemorybuffer will │ 问
-0.35 ; \ buffer conv_ops end entry es number oom question returns section seen sequential_executor ts where メ
-0.30 ? algorithm answers by each eng errors grep issues its jobs local_xla mb met op_kernel op_requires paste pr
-0.30 print resourceexhaustederror shows test tf want your
-0.25 answer caught conv fake has host kv like llama_model_load none per please said say script service should steht
-0.25 stop tensor userwarning what 出 第 ：
-0.20 block cache catch conv_algorithm_picker cpu debug den der expect fields fine free generate guard hip meldung
-0.20 never next now numba other people phrase post put reading rtsafe scheduler smi state string than this times too
-0.20 tree usually vram warn warning which width words 到 时
-0.15 $ about above between bytes colleague config cudamalloc cudasuccess de depth doc exit file
-0.15 ggml_backend_cuda_buffer_type_alloc_buffer graph instead itself launcher layers lib own page pattern printed
-0.15 raises raising resource_exhausted saferuntime seq small some starts static std stem the true when wording
-0.15 workspace 로
-0.10 / ^ and batch_size bfcarena c_api canned ci classify const cudadrv cycles device difference driver
-0.10 find_executable_batch_size given gpu_hist have how in it jaxlib kernel layer learning let level_zero local_tsl
-0.10 logs mac may meet mi mps native once options pool regex resizephysical retry runtime scratch search shared
-0.10 stream summary tgi think tsl updater_gpu_hist whole windows 不 我
-0.05 & : [ allocated an anything backend because cannot cause cdata compile compiler content counts cudaapierror cupy
-0.05 deep echo ended enginecore_ feb ggml_vulkan hello image init know lines ll longer looks loss merge mock needs
-0.05 offload onnx outofmemoryerror permanent plain program prompt python raise reported rocm row runtime_error
-0.05 runtime_exception serve started status such system table take thing three total tp trt txt up wants weights were
-0.05 write xgboosterror ¿ — … に 一
+0.05 _driver ai allocatenewregion apr asr be caller check comment cuh decode device_helpers explain external faiss
+0.05 following framework gave goes gpu https int jan jaxruntimeerror jun large loading loop max_input_length
+0.05 max_prefill_tokens mem model ncclunhandledcudaerror new nnet non nuc onnxruntimeerror proc py reason sched
+0.05 something srv standardgpuresources still tells text_generation_client thanks through tm tower traceback used
+0.05 utils workerdict xpu yes す と の ま 用
+0.10 _work acceleratorerror allocation anyone arc ask been bool caffe cards cc chain chat cl_ class common
+0.10 common_runtime create cuda cudf das directml engine execution executor fail finetune forge frames go ich
+0.10 initialization left long mistral ok onnxruntime_src pro processing project providers request return router rs
+0.10 scene share so source syncedmem tensorrt terminal them they thread tid timestamp torch_memory_saver tpu
+0.10 unexpected using vae workstation | на 、 は を 上
+0.15 * _state ab abi ac allocate attention batch bit bricht capi cuda_call cudacall decoder died dies doesn
+0.15 drivererror due en enough failure fp full function fusedconv gets good gtx id inference internalerror jit keeps
+0.15 libc llama memory_pool memoryerror message mxnet net onnxruntime_pybind optimizer output
+0.15 pjrt_stream_executor_client predict qwen radeon ranks rmm rx self slurm stack_like_memory_pool stops terminating
+0.15 today triton users void von waitnotificationfn was xla • 「 が
+0.20 ] bei bitsandbytes cu down el example exceptions get hi nothing nvidia of one open openmm openmmexception
+0.20 org_tensorflow pc pycuda render reports rmmerror runtimeexception sample set side start sur terminated us xt ~
+0.20 し た で 个 跑
+0.25 ( api bf bfc_arena called can cell client commit con console critical data during encoder enginecore_dp fails
+0.25 false fatal fraction help keep laptop llm loader loaderror lol max night ocr rule run steps taichi text time
+0.25 told trainworker value vllm while xlaruntimeerror zero 다
+0.30 al bad beim body but call code description ends errors_impl exc exhausted fairseq faster flux found from inside
+0.30 instance ip iteration kaggle last lora name nccl notebook pipeline raylet resolve resource returned session
+0.30 short ti trial type uncaught works “ 学 習
+0.35 % aborted amrex crash detail frame jax main ml na ollama opencl pod pre raised replica src task valueerror
+0.35 version yolov 开
+0.40 base bfc_allocator clenqueuendrangekernel comfyui default defaultallocator dr got hey internal mit screen went
+0.45 + - < abort all both box build catboosterror cpp here load lost onnxruntime ray rtx runner tokens train whisper
+0.45 ，
+0.50 bs case cuda_lib eval had hashcat prints process result running runtimeerror 始 데 리
+0.55 am bug catboost demo epoch first ksampler mine nach not over ran se since step 就 에
+0.60 blender rank then vulkan with
+0.65 auf avec matlab pid ticket yesterday
+0.70 , colab err gb hit stderr update warmup
+0.75 ) bonjour darknet dem our sglang title –
+0.80 again com could gives nightly stage
+0.85 job node quick
+0.90 says server stopped 가
+0.95 ! at failed just log same student trainer 报 서
+1.00 after exception second training
+1.05 →
+1.15 generation
+1.20 user
+1.25 @ on worker
+1.30 error
+1.80 me
""",
    "tail": r"""
-1.40 ;
-1.20 what windows
-1.05 >
-0.95 " ? no
-0.85 acity available your
-0.80 are see you
-0.75 that three „
-0.70 * they we who
-0.65 allocated already missing retry though up were 这
-0.60 ` bytes di for post text true would 分
-0.55 added buffer can driver how ist job of «
-0.50 : allocate answer batch_size data either mps never ram reserved someone static such » 里 을
-0.45 even here mean number our outofmemoryerror string use wrong を
-0.40 allocator cpp der into means needs or page question queue says should table thing used user why “ と 个 나
-0.35 ' anywhere block cudnn den design go may memory most name once runtime turned не ” 为 出 文 的 에
-0.30 answers backend carte come cudaerrormemoryallocation die does fewer fragmentation has look lower made mem
-0.30 message much nicht not plain reported rtx se this | → 、 の 上 么 는 로 하
-0.25 ) . \ about and asking bare checkpointing comes could device exception ich instead kept loaded many node onnx
-0.25 oom part pool side size smaller some start tells will か た れ 一 存
-0.20 < an be build by capacity caught code cut did empty fraction full gradient halve hip host inside isn issue like
-0.20 lines more readme resource_exhausted runtimeerror search since status try us vram wanted where work に ら 使 示
-0.20 면
-0.15 api arena as bf call card chunk counts cublas_status_alloc_failed don eine else er es far figure gib holds if il
-0.15 logs medvram must nobody non put read restart same sample say skipped so step taken times trying type users want
-0.15 which won что さ な メ 下 不 表 세
-0.10 ] add allocation also below cache caching cards catch check context cuda cudamalloc de end et failed
-0.10 hiperroroutofmemory is kv layers leave log max mb nothing path pytorch raise raised room seen shape source than
-0.10 think tried two until value way weights yes } – け て で ま も 就 用
-0.05 , asked before builds cell cuda_error_out_of_memory defaultcpuallocator different en failure find get gets
-0.05 gpu_oom incorrect jax je limit long machine micro might na nccl none ordinal pass people py red results rocm
-0.05 running second shows stacktrace tensorflow traceback under word xla { し す る 가 다
+0.05 alone any attention been blocks bs class cpu do example except follows fp half know last le loads loop
+0.05 max_num_seqs medium ml mode only over solver src summary system to today train without zero っ ょ り 지
+0.10 above again anyone anything ask auf csrc default doesn engine false four got graph he in info llama lo lowvram
+0.10 makes minutes new now nvidia para prints somebody these token too total txt une validation very 。 が 只 ？
+0.15 alloc allocating both bug cc changed cuda_malloc_async current details during file fix hours improve int large
+0.15 layer list night plus px re request rest situation skipping takes there through tokens vae well whether
+0.15 workspace xpu zu × 」 ッ 因
+0.20 % docs down el environment fault figures karte larger logits mi native out prefill ran server shared
+0.20 tf_gpu_allocator ti ticket ~ じ 同
+0.25 @ back del found free func gone gpus itself just keep ll nodes own prompt report run starts the them tile twice
+0.25 using variable — 了 是
+0.30 + / although always box change conv cu das decode each enough epoch frames had hour it kind loss next off other
+0.30 right runs single test tf third ¿
+0.35 - [ all another batch because calling exists from have help its loading läuft net per script 이
+0.40 float image jupyter load python que ranks shard time went with 有 고
+0.45 avec da desktop frame gpu maybe one open pre still … 没
+0.50 am con images kernel mib on set textures training week whole 습
+0.55 but dev est good process 요
+0.60 first на
+0.65 at goes mit notebook ，
+0.70 ( function rank
+0.75 every guess restarted small was
+0.80 bit op works
+0.85 checkpoint exits fine gtx my ok split while
+0.90 me
+0.95 ! =
+1.20 after then
+1.25 gb
+1.45 model
""",
    "ahead": r"""
-1.10 0
-0.90 „
-0.75 «
-0.65 ^~error~:
-0.55 / >~runtimeerror~: runtimeerror~:
-0.45 ^~outofmemoryerror~:
-0.40 .~.~. :~« ^~ggml_backend_cuda_buffer_type_alloc_buffer~: ^~runtimeerror~: with
-0.35 " .~. .~xlaruntimeerror~: outofmemoryerror~(~" reads~" resourceexhaustederror~:
-0.30 :~resourceexhaustederror~: :~runtimeerror~: `~xlaruntimeerror~:
-0.25 0~}~: = ? cuda~error~: no~" on~" read~" }~:
-0.20 "~" "~ggml_backend_cuda_buffer_type_alloc_buffer~: ( :~resource_exhausted~: `~outofmemoryerror~: says~` see~"
-0.20 s~" with~`
-0.15 "~ggml_vulkan~: '~s~" )~- 0~)~- 0~:~` :~"~" [~trt~] ^~resourceexhaustederror~: `~` `~valueerror~:
-0.15 error~runtimeerror~: execution~failed~: in~" to~" trt~] xlaruntimeerror~: 「
-0.10 "~,~" # #~" (~` + , -~" -~' -~` .~cudaapierror~: ;~" ^~-~` api~failed~. as~` cudaapierror~: level_zero
-0.05 ,~" .~jaxruntimeerror~: 0~" :~0~] <~code~> ^~#~" ^~-~' ^~ggml_vulkan~:
-0.05 `~ggml_backend_cuda_buffer_type_alloc_buffer~: allocation~failed~: code~> error error~. for~" ggml_vulkan~:
-0.05 g~.~" jaxruntimeerror~: loading~model~: memory~| of~memory~| or~" permanent~error~. resource_exhausted~: std~:~:
-0.05 t warning~: “ │~runtimeerror~:
+0.05 )~runtimeerror~: ,~0~error ,~bool~) .~internalerror~: 0~)~: 0~]~: 0~error :~standardgpuresources~:
+0.05 :~valueerror~: =~" bool~) cudacall~] error~]~: get~` is~" prints~" proc~0~: standardgpuresources~: tp~0~]
+0.05 |~runtimeerror~:
+0.10 (~)~: .~acceleratorerror~: .~cpp~] .~outofmemoryerror~: 0~,~" 0~runtimeerror~: :~' ]~error~: ^~>
+0.10 ^~xlaruntimeerror~: `~runtimeerror~: acceleratorerror~: cl_ cpp~] err~: internal~: message~:~"
+0.10 outofmemoryerror~: |
+0.15 ! !~! !~!~! "~llama~runner )~: )~valueerror~: - .~` .~resourceexhaustederror~: .~trainer~| 0~:~0 0~failed~: 0~|
+0.15 :~waitnotificationfn~) [~gpu~] ]~: ]~runtimeerror~: ^ ^~# ^~0~: ^~` ^~memoryerror~: ^~valueerror~: cc~:~0
+0.15 drivererror~( error~: f failed~: gpu~] internalerror~: node~0~: outofmemoryerror~(~' trainer~|
+0.15 waitnotificationfn~) |~ggml_backend_cuda_buffer_type_alloc_buffer~: »
+0.20 "~:~" ,~' .~exceptions~. .~openmmexception~: .~rmmerror~: .~runtimeerror~: 0~) 0~] :~0~) :~cl_ [~error~] [~e~]
+0.20 buffer~failed~. error~] exceptions~. e~] openmmexception~: rmmerror~: server~error~: |~`
+0.25 :~drivererror~( :~ggml_backend_cuda_buffer_type_alloc_buffer~: :~loaderror~: ; failed~. llama~runner loaderror~:
+0.25 runner says
+0.30 "~resourceexhaustederror~: ) *~* .~" .~base~. :~error~: >~outofmemoryerror~: base~. error~" exhausted~:
+0.30 fatal~error~: memoryerror~: resource~exhausted~:
+0.35 "~error~: 0~:~: ^~" exception~: valueerror~:
+0.40 #~runtimeerror~: -~> > says~" with~exception~:
+0.45 . :~: :~outofmemoryerror~: >~"
+0.50 ' ,~` 0~:~" :~0 :~0~: ` prints~`
+0.55 ]
+0.60 "~runtimeerror~: generation~(~"
+0.65 (~" runtimeerror~(~'
+0.75 (~' *
+0.80 :~`
+0.90 with~"
+1.05 0~:
+1.40 :~"
+1.45 :
""",
    "behind": r"""
-1.50 0
-1.15 "~is
-1.00 were
-0.85 ) .~$ acity were~available were~available~.
-0.80 "~-
-0.65 `~,
-0.60 `~is
-0.55 0~. <
-0.45 "~,~$ ( -~> `~: acity~) on
-0.40 `~(
-0.35 "~.~$
-0.30 "~$ "~)~, "~} .~' acity~;~.
-0.25 "~,~the "~-~> "~? "~that )~$ .~` in
-0.20 "~: "~for (~requested / `~? `~on { ”
-0.15 "~)~$ "~, "~and~" "~in~the "~}~$ '~, .~"~$ .~tried .~tried~to `~) `~from `~in~the `~the »~.
-0.10 "~and '~,~' .~"~, ;~. ;~.~. ? \ \~\ with~shape “
-0.05 # .~"~) .~`~, <~/~code `~* `~*~* of }
+0.05 "~( "~0 "~}~, )~" .~current~allocation <~/~pre ` `~. `~at `~in |
+0.10 "~) #~0 #~0~$ '~" (~0~) .~current `~.~$ `~— file file~= file~=~csrc for i src src~/ » —
+0.15 "~,~and '~"~$ (~0 , .~0 ; [~func [~func~: [~op [~op~: if the « 」
+0.20 "~.~the "~; '~. .~. .~.~. .~`~$ `~| a and a~total maybe maybe~the maybe~the~environment
+0.25 "~,~0 '~)~$ .~gpu .~i `~`~` `~|~$ acity~; |~$
+0.30 "~i *~* - while
+0.35 "~,~so * :~file :~file~exists
+0.40 '~` .~the `~when
+0.45 "~from `~" when
+0.50 "~at `~"~) `~`
+0.55 " .
+0.60 "~on `~and at
+0.65 "~in ' [
+0.70 '~)
+0.75 “~.
+0.80 :
+0.90 $
+1.00 "~.
+1.05 `~$
""",
    "pair": r"""
-1.15 ends_the_text&in_quotes
-1.10 figures&hypothetical_sentence
-0.95 nothing_stated&text_behind
-0.90 begins_the_text&in_quotes somebody's_own_machine,_in_short&trouble
-0.85 markup_near&text_behind
-0.80 behind_a_prefix&code_near happened_to_somebody&somebody's_own_question,_in_short
-0.75 cut_by_dots&other_near hypothetical_sentence&other_near
-0.70 a_site's_lines&its_hint_printed alone&words_before mentioned&other_near
-0.70 nothing_stated&somebody's_own_question,_in_short
-0.65 a_failed_run&in_quotes begins_the_text&output_near behind_a_prefix&markup_near mentioned&somebody's_own
-0.65 on_a_stamped_line&output_near
-0.60 a_sentence_leads&ends_the_text a_setup,_in_short&its_hint_printed a_setup,_in_short&output_near
-0.60 a_setup,_in_short&trace_near a_short_text&about_texts a_short_text&output_near about_texts&begins_the_text
-0.60 about_texts&indented alone&record begins_its_line&explained_behind begins_the_text&on_a_stamped_line
-0.60 code_near&text_behind cut_by_dots&figures ends_the_text&somebody_speaks ends_the_text&text_behind
-0.60 explained_behind&text_behind in_quotes&text_behind in_quotes&trace_near item_of_a_list&nothing_stated
-0.60 nothing_stated&trouble
-0.55 a_question,_in_short&happened_to_somebody a_question,_in_short&hypothetical_sentence
-0.55 a_sentence_leads&behind_a_prefix a_setup,_in_short&hypothetical_sentence a_site's_lines&figures
-0.55 a_site's_lines&other_near a_thread's_title&on_a_stamped_line behind_a_prefix&somebody's_own
-0.55 ends_the_text&output_near in_quotes&record mentioned&nothing_stated nobody_speaks&setting_near
-0.55 record&somebody's_own
-0.50 a_failed_run&words_before a_question,_in_short&alone a_question,_in_short&typeset
-0.50 a_setup,_in_short&a_whole_error_line a_setup,_in_short&setting_near a_short_text&mentioned a_short_text&typeset
-0.50 behind_a_prefix&on_a_stamped_line behind_a_prefix&record code_near&in_quotes code_near&setting_near
-0.50 in_quotes&mentioned in_quotes&names_the_words indented&nobody_speaks introduced_as_example&nobody_speaks
-0.50 markup_near&other_near may_happen&record may_happen&text_behind mentioned&trace_near
-0.50 somebody's_own_question,_in_short&trouble
-0.45 a_failed_run&somebody's_own a_question,_in_short&trouble a_sentence_leads&code_near
-0.45 a_setup,_in_short&a_site's_lines a_setup,_in_short&traceback_above a_setup,_in_short&words_before
-0.45 a_short_text&introduced_as_example advice_share&figures advice_share&remedies_above advised&figures
-0.45 advised&remedies_above begins_its_line&nobody_speaks begins_the_text&somebody's_own,_in_short
-0.45 comment&output_near explained_behind&nothing_stated figures&traceback_above heads_a_document&indented
-0.45 hypothetical_sentence&trouble in_quotes&on_a_stamped_line mentioned&names_the_words much_trouble&setting_near
-0.45 names_the_words&trouble nothing_stated&record
-0.40 a_question,_in_short&ends_the_text a_sentence_leads&a_thread's_page a_short_text&comment
-0.40 a_short_text&its_hint_printed a_short_text&somebody's_own a_short_text&text_behind
-0.40 a_thread's_page&hypothetical_sentence a_thread's_title&output_near a_whole_error_line&markup_near
-0.40 a_whole_error_line&other_near a_whole_error_line&somebody_speaks about_texts&figures
-0.40 advice_share&happened_to_somebody advised&happened_to_somebody advised_by_nobody&remedies_above
-0.40 alone&behind_a_prefix alone&in_quotes begins_the_text&words_before behind_a_prefix&in_quotes
-0.40 blanks_near&on_a_stamped_line code_near&within_code comment&trouble explained_behind&nobody_speaks
-0.40 figures&introduced_as_example happened_to_somebody&on_a_stamped_line happened_to_somebody&output_near
-0.40 hypothetical_sentence&markup_near hypothetical_sentence&text_behind in_a_thread&trace_near indented&typeset
-0.40 its_hint_printed&somebody's_own_question,_in_short may_happen&mentioned somebody's_own&somebody's_own,_in_short
-0.40 text_behind&trace_near
-0.35 a_question,_in_short&may_happen a_sentence_leads&about_texts a_sentence_leads&trace_near
-0.35 a_setup,_in_short&cut_by_dots a_setup,_in_short&trouble a_short_text&block_opened a_short_text&explained_behind
-0.35 a_short_text&figures a_short_text&marked a_short_text&text_about_texts a_whole_error_line&advice_share
-0.35 a_whole_error_line&advised about_texts&within_code alone&nobody_speaks alone&somebody's_own_question,_in_short
-0.35 begins_its_line&somebody's_own,_in_short begins_the_text&nobody_speaks behind_a_prefix&output_near
-0.35 behind_a_prefix&traceback_above blanks_near&figures blanks_near&output_near code_near&typeset
-0.35 ends_the_text&item_of_a_list explained_behind&markup_near happened_to_somebody&setting_near
-0.35 hypothetical_sentence&item_of_a_list hypothetical_sentence&much_trouble hypothetical_sentence&nobody_speaks
-0.35 hypothetical_sentence&somebody's_own_machine,_in_short indented&markup_near indented&other_near
-0.35 may_happen&nobody_speaks may_happen&setting_near may_happen&somebody_speaks names_the_words&other_near
-0.35 nobody_speaks&within_code nothing_stated&somebody's_own_machine,_in_short often_may&text_behind
-0.35 often_may&words_before
-0.30 a_failed_run&code_near a_question,_in_short&a_whole_error_line a_question,_in_short&figures
-0.30 a_question,_in_short&its_hint_printed a_question,_in_short&setting_near a_setup,_in_short&begins_the_text
-0.30 a_setup,_in_short&markup_near a_short_text&a_site's_lines a_short_text&may_happen a_short_text&within_code
-0.30 a_whole_error_line&advised_by_nobody a_whole_error_line&code_near about_texts&code_near
-0.30 about_texts&names_the_words advice_share&hypothetical_sentence advice_share&somebody's_own,_in_short
-0.30 advised&hypothetical_sentence advised&somebody's_own,_in_short alone&somebody_speaks
-0.30 answered_by_mail&happened_to_somebody begins_the_text&setting_near behind_a_prefix&may_happen
-0.30 blanks_near&code_near block_opened&code_near block_opened&somebody's_own,_in_short code_near&comment
-0.30 code_near&much_trouble comment&figures comment&on_a_stamped_line comment&somebody's_own cut_by_dots&setting_near
-0.30 ends_the_text&nothing_stated ends_the_text&other_near figures&markup_near happened_to_somebody&much_trouble
-0.30 happened_to_somebody&text_behind hypothetical_sentence&trace_near in_a_thread&traceback_above
-0.30 in_quotes&item_of_a_list in_quotes&nothing_stated indented&introduced_as_example item_of_a_list&other_near
-0.30 its_hint_printed&may_happen markup_near&may_happen may_happen&other_near much_about_texts&on_a_stamped_line
-0.30 names_the_words&nothing_stated names_the_words&somebody_speaks often_may&somebody's_own
-0.30 often_may&somebody's_own,_in_short often_may&somebody's_own_machine,_in_short on_a_stamped_line&text_behind
-0.30 output_near&somebody's_own,_in_short somebody_speaks&trouble trace_near&trouble
-0.25 a_failed_run&happened_to_somebody a_failed_run&other_near a_failed_run&trouble a_sentence_leads&alone
-0.25 a_sentence_leads&other_near a_sentence_leads&somebody's_own,_in_short a_setup,_in_short&figures
-0.25 a_setup,_in_short&often_may a_setup,_in_short&record a_short_text&its_words_taken_up
-0.25 a_short_text&on_a_stamped_line a_short_text&setting_near a_short_text&somebody_speaks
-0.25 a_site's_lines&begins_its_line a_thread's_page&happened_to_somebody a_whole_error_line&block_opened
-0.25 a_whole_error_line&introduced_as_example a_whole_error_line&may_happen
-0.25 a_whole_error_line&somebody's_own_question,_in_short about_texts&item_of_a_list about_texts&much_about_texts
-0.25 about_texts&much_trouble advice_share&block_opened advice_share&on_a_stamped_line advice_share&text_behind
-0.25 advised&block_opened advised&on_a_stamped_line advised&text_behind advised_by_nobody&begins_its_line
-0.25 alone&may_happen answered_by_mail&somebody's_own begins_its_line&block_opened begins_the_text&figures
-0.25 begins_the_text&trouble behind_a_prefix&much_about_texts behind_a_prefix&somebody's_own_question,_in_short
-0.25 behind_a_prefix&words_before between_sections&comment between_sections&mentioned code_near&introduced_as_example
-0.25 code_near&may_happen code_near&trace_near comment&nobody_speaks cut_by_dots&nothing_stated
-0.25 ends_the_text&hypothetical_sentence explained_behind&heads_a_document explained_behind&trace_near
-0.25 figures&heads_a_document figures&its_words_taken_up figures&nobody_speaks figures&nothing_stated
-0.25 figures&often_may figures&on_a_stamped_line figures&within_code heads_a_document&markup_near
-0.25 heads_a_document&output_near hypothetical_sentence&in_a_thread hypothetical_sentence&somebody_speaks
-0.25 hypothetical_sentence&words_before in_a_thread&on_a_stamped_line in_quotes&traceback_above indented&mentioned
-0.25 indented&trouble introduced_as_example&setting_near item_of_a_list&setting_near its_hint_printed&setting_near
-0.25 its_words_taken_up&other_near marked&on_a_stamped_line marked&output_near marked&trouble markup_near&record
-0.25 may_happen&often_may much_trouble&on_a_stamped_line much_trouble&other_near names_the_words&on_a_stamped_line
-0.25 names_the_words&record nobody_speaks&record nobody_speaks&text_about_texts often_may&output_near
-0.25 often_may&trouble other_near&text_about_texts output_near&text_behind setting_near&somebody_speaks
-0.25 somebody's_own&words_before somebody_speaks&somebody's_own,_in_short
-0.20 a_failed_run&a_short_text a_failed_run&begins_the_text a_failed_run&hypothetical_sentence
-0.20 a_failed_run&somebody_speaks a_question,_in_short&a_site's_lines a_question,_in_short&behind_a_prefix
-0.20 a_question,_in_short&comment a_question,_in_short&indented a_question,_in_short&nothing_stated
-0.20 a_question,_in_short&text_about_texts a_sentence_leads&may_happen a_sentence_leads&mentioned
-0.20 a_sentence_leads&output_near a_sentence_leads&traceback_above a_short_text&a_whole_error_line
-0.20 a_short_text&heads_a_document a_short_text&hypothetical_sentence a_thread's_page&somebody's_own,_in_short
-0.20 a_thread's_page&somebody_speaks a_thread's_page&traceback_above a_thread's_page&words_before
-0.20 a_thread's_title&nobody_speaks a_thread's_title&trace_near a_whole_error_line&somebody's_own,_in_short
-0.20 about_texts&may_happen about_texts&often_may about_texts&typeset advice_share&between_sections
-0.20 advice_share&markup_near advice_share&other_near advice_share&setting_near advised&between_sections
-0.20 advised&markup_near advised&other_near advised&setting_near advised_by_nobody&behind_a_prefix
-0.20 advised_by_nobody&between_sections advised_by_nobody&item_of_a_list advised_by_nobody&markup_near
-0.20 advised_by_nobody&may_happen advised_by_nobody&words_before alone&figures answered_by_mail&somebody_speaks
-0.20 begins_its_line&introduced_as_example begins_its_line&remedies_below between_sections&in_quotes
-0.20 between_sections&nothing_stated between_sections&text_behind code_near&marked comment&heads_a_document
-0.20 comment&trace_near cut_by_dots&somebody's_own ends_the_text&indented ends_the_text&markup_near
-0.20 ends_the_text&may_happen ends_the_text&somebody's_own figures&words_before happened_to_somebody&much_about_texts
-0.20 happened_to_somebody&other_near happened_to_somebody&trouble heads_a_document&hypothetical_sentence
-0.20 in_a_thread&somebody's_own in_quotes&setting_near its_words_taken_up&markup_near
-0.20 its_words_taken_up&nobody_speaks marked&somebody's_own marked&trace_near markup_near&mentioned
-0.20 may_happen&traceback_above much_about_texts&output_near names_the_words&somebody's_own
-0.20 names_the_words&somebody's_own,_in_short nobody_speaks&nothing_stated often_may&setting_near
-0.20 on_a_stamped_line&somebody's_own,_in_short output_near&trouble remedies_above&trouble setting_near&text_behind
-0.20 somebody's_own_question,_in_short&text_behind trace_near&within_code
-0.15 a_failed_run&behind_a_prefix a_failed_run&item_of_a_list a_failed_run&markup_near a_failed_run&traceback_above
-0.15 a_question,_in_short&begins_its_line a_question,_in_short&between_sections a_report's_heading&advice_share
-0.15 a_report's_heading&advised a_sentence_leads&explained_behind a_sentence_leads&in_a_thread
-0.15 a_sentence_leads&indented a_sentence_leads&much_trouble a_sentence_leads&nobody_speaks
-0.15 a_setup,_in_short&between_sections a_setup,_in_short&marked a_setup,_in_short&somebody's_own
-0.15 a_short_text&advice_share a_short_text&advised a_short_text&in_a_thread a_short_text&nobody_speaks
-0.15 a_short_text&often_may a_short_text&remedies_above a_short_text&traceback_above
-0.15 a_site's_lines&a_whole_error_line a_site's_lines&somebody_speaks a_site's_lines&text_behind
-0.15 a_thread's_page&output_near a_thread's_page&somebody's_own a_thread's_title&comment a_thread's_title&marked
-0.15 about_texts&behind_a_prefix about_texts&trouble advice_share&begins_its_line advice_share&marked
-0.15 advice_share&text_about_texts advised&begins_its_line advised&marked advised&text_about_texts
-0.15 advised_by_nobody&hypothetical_sentence advised_by_nobody&nothing_stated advised_by_nobody&on_a_stamped_line
-0.15 answered_by_mail&figures begins_its_line&much_trouble begins_the_text&somebody's_own behind_a_prefix&typeset
-0.15 between_sections&explained_behind between_sections&heads_a_document between_sections&setting_near
-0.15 between_sections&trace_near blanks_near&nothing_stated block_opened&markup_near block_opened&setting_near
-0.15 block_opened&somebody's_own_question,_in_short boxes_ticked&in_quotes boxes_ticked&mentioned
-0.15 boxes_ticked&text_behind code_near&hypothetical_sentence code_near&other_near comment&happened_to_somebody
-0.15 comment&marked comment&somebody's_own_question,_in_short ends_the_text&in_a_thread explained_behind&setting_near
-0.15 figures&in_quotes figures&text_about_texts figures&text_behind figures&typeset
-0.15 happened_to_somebody&names_the_words happened_to_somebody&somebody's_own heads_a_document&setting_near
-0.15 heads_a_document&trace_near heads_a_document&traceback_above in_quotes&markup_near in_quotes&much_trouble
-0.15 in_quotes&text_about_texts indented&within_code indented&words_before item_of_a_list&mentioned
-0.15 its_words_taken_up&trouble markup_near&nothing_stated markup_near&often_may mentioned&much_about_texts
-0.15 mentioned&output_near mentioned&somebody's_own_machine,_in_short much_trouble&text_behind
-0.15 names_the_words&output_near nobody_speaks&remedies_below nothing_stated&somebody_speaks
-0.15 nothing_stated&words_before often_may&on_a_stamped_line often_may&somebody_speaks often_may&traceback_above
-0.15 other_near&somebody's_own other_near&typeset other_near&within_code output_near&somebody's_own
-0.15 output_near&within_code record&somebody's_own_question,_in_short remedies_below&trouble
-0.15 somebody's_own&somebody's_own_machine,_in_short somebody's_own_machine,_in_short&text_behind
-0.15 somebody's_own_machine,_in_short&words_before somebody_speaks&text_behind traceback_above&trouble
-0.15 trouble&words_before
-0.10 a_failed_run&begins_its_line a_failed_run&its_hint_printed a_failed_run&much_trouble a_failed_run&remedies_below
-0.10 a_failed_run&somebody's_own,_in_short a_failed_run&trace_near a_question,_in_short&advised_by_nobody
-0.10 a_question,_in_short&blanks_near a_question,_in_short&cut_by_dots a_question,_in_short&item_of_a_list
-0.10 a_question,_in_short&mentioned a_question,_in_short&much_about_texts a_question,_in_short&often_may
-0.10 a_question,_in_short&text_behind a_question,_in_short&trace_near a_report's_heading&advised_by_nobody
-0.10 a_sentence_leads&a_thread's_title a_sentence_leads&comment a_sentence_leads&somebody_speaks
-0.10 a_setup,_in_short&other_near a_setup,_in_short&text_behind a_short_text&behind_a_prefix
-0.10 a_short_text&boxes_ticked a_short_text&much_advised a_short_text&words_before a_site's_lines&about_texts
-0.10 a_site's_lines&happened_to_somebody a_site's_lines&somebody's_own a_site's_lines&trace_near
-0.10 a_thread's_page&setting_near a_thread's_title&code_near a_thread's_title&words_before
-0.10 a_whole_error_line&often_may a_whole_error_line&traceback_above about_texts&happened_to_somebody
-0.10 about_texts&heads_a_document about_texts&marked about_texts&nobody_speaks about_texts&output_near
-0.10 about_texts&trace_near advice_share&advised advice_share&behind_a_prefix advice_share&comment
-0.10 advice_share&its_words_taken_up advice_share&may_happen advice_share&much_about_texts
-0.10 advice_share&remedies_below advice_share&within_code advised&behind_a_prefix advised&comment
-0.10 advised&its_words_taken_up advised&may_happen advised&much_about_texts advised&remedies_below
-0.10 advised&within_code advised_by_nobody&happened_to_somebody advised_by_nobody&much_about_texts
-0.10 advised_by_nobody&much_advised advised_by_nobody&remedies_below advised_by_nobody&somebody's_own,_in_short
-0.10 advised_by_nobody&text_about_texts advised_by_nobody&within_code alone&somebody's_own_machine,_in_short
-0.10 answered_by_mail&nothing_stated answered_by_mail&trouble begins_its_line&its_words_taken_up
-0.10 begins_its_line&typeset begins_the_text&somebody_speaks begins_the_text&value_of_a_document
-0.10 behind_a_prefix&introduced_as_example behind_a_prefix&somebody's_own,_in_short
-0.10 between_sections&hypothetical_sentence between_sections&item_of_a_list between_sections&its_hint_printed
-0.10 between_sections&marked between_sections&may_happen between_sections&nobody_speaks
-0.10 between_sections&traceback_above blanks_near&comment blanks_near&markup_near blanks_near&mentioned
-0.10 blanks_near&somebody's_own,_in_short blanks_near&words_before block_opened&happened_to_somebody
-0.10 block_opened&text_behind boxes_ticked&item_of_a_list boxes_ticked&may_happen boxes_ticked&nothing_stated
-0.10 boxes_ticked&somebody's_own,_in_short boxes_ticked&words_before code_near&explained_behind
-0.10 code_near&happened_to_somebody code_near&its_words_taken_up comment&hypothetical_sentence comment&may_happen
-0.10 comment&within_code cut_by_dots&in_quotes cut_by_dots&markup_near cut_by_dots&somebody's_own_machine,_in_short
-0.10 ends_the_text&somebody's_own_question,_in_short figures&much_advised
-0.10 happened_to_somebody&somebody's_own,_in_short happened_to_somebody&words_before heads_a_document&item_of_a_list
-0.10 heads_a_document&mentioned heads_a_document&text_behind hypothetical_sentence&often_may in_a_thread&often_may
-0.10 in_a_thread&output_near in_a_thread&somebody's_own,_in_short in_a_thread&value_of_a_document in_quotes&indented
-0.10 indented&marked indented&may_happen indented&often_may its_words_taken_up&output_near
-0.10 its_words_taken_up&somebody_speaks its_words_taken_up&text_behind marked&nobody_speaks marked&within_code
-0.10 markup_near&names_the_words markup_near&text_about_texts mentioned&setting_near much_about_texts&somebody's_own
-0.10 much_about_texts&somebody_speaks much_advised&nobody_speaks much_trouble&words_before
-0.10 nobody_speaks&remedies_above nobody_speaks&typeset nothing_stated&typeset nothing_stated&within_code
-0.10 often_may&somebody's_own_question,_in_short on_a_stamped_line&trouble other_near&remedies_below
-0.10 output_near&somebody's_own_machine,_in_short output_near&somebody's_own_question,_in_short
-0.10 record&traceback_above record&trouble remedies_above&trace_near remedies_above&traceback_above
-0.10 setting_near&somebody's_own,_in_short setting_near&somebody's_own_machine,_in_short setting_near&trouble
-0.10 somebody_speaks&traceback_above text_about_texts&text_behind text_about_texts&words_before
-0.10 traceback_above&words_before trouble&typeset typeset&words_before
-0.05 a_failed_run&a_report's_heading a_failed_run&a_thread's_title a_failed_run&comment a_failed_run&ends_the_text
-0.05 a_failed_run&its_words_taken_up a_failed_run&marked a_failed_run&much_advised a_failed_run&output_near
-0.05 a_failed_run&remedies_above a_failed_run's_record&markup_near a_question,_in_short&other_near
-0.05 a_report's_heading&behind_a_prefix a_report's_heading&item_of_a_list a_report's_heading&much_trouble
-0.05 a_report's_heading&setting_near a_sentence_leads&between_sections a_sentence_leads&block_opened
-0.05 a_sentence_leads&boxes_ticked a_sentence_leads&its_words_taken_up a_sentence_leads&often_may
-0.05 a_sentence_leads&record a_sentence_leads&text_about_texts a_setup,_in_short&a_thread's_page
-0.05 a_setup,_in_short&begins_its_line a_setup,_in_short&item_of_a_list a_setup,_in_short&somebody_speaks
-0.05 a_short_text&a_thread's_page a_short_text&code_near a_short_text&remedies_below a_site's_lines&mentioned
-0.05 a_site's_lines&remedies_below a_thread's_page&behind_a_prefix a_thread's_page&in_quotes a_thread's_page&indented
-0.05 a_thread's_page&somebody's_own_machine,_in_short a_thread's_title&advice_share a_thread's_title&advised
-0.05 a_thread's_title&begins_the_text a_thread's_title&in_a_thread a_thread's_title&value_of_a_document
-0.05 a_whole_error_line&begins_its_line a_whole_error_line&explained_behind a_whole_error_line&figures
-0.05 a_whole_error_line&in_a_thread a_whole_error_line&its_hint_printed a_whole_error_line&much_advised
-0.05 a_whole_error_line&much_trouble a_whole_error_line&trace_near a_whole_error_line&trouble
-0.05 about_texts&beside_a_quotation about_texts&block_opened about_texts&comment about_texts&cut_by_dots
-0.05 about_texts&much_advised about_texts&setting_near about_texts&somebody's_own
-0.05 about_texts&somebody's_own,_in_short advice_share&advised_by_nobody advice_share&boxes_ticked
-0.05 advice_share&code_near advice_share&item_of_a_list advice_share&much_advised advice_share&much_trouble
-0.05 advice_share&nobody_speaks advice_share&somebody_speaks advice_share&steps_that_led_to_it advice_share&typeset
-0.05 advice_share&words_before advised&advised_by_nobody advised&boxes_ticked advised&code_near
-0.05 advised&item_of_a_list advised&much_advised advised&much_trouble advised&nobody_speaks advised&somebody_speaks
-0.05 advised&steps_that_led_to_it advised&typeset advised&words_before advised_by_nobody&block_opened
-0.05 advised_by_nobody&boxes_ticked advised_by_nobody&code_near advised_by_nobody&heads_a_document
-0.05 advised_by_nobody&its_words_taken_up advised_by_nobody&nobody_speaks advised_by_nobody&output_near
-0.05 advised_by_nobody&steps_that_led_to_it advised_by_nobody&typeset alone&names_the_words alone&somebody's_own
-0.05 alone&text_behind answered_by_mail&other_near answered_by_mail&output_near answered_by_mail&setting_near
-0.05 begins_its_line&blanks_near begins_its_line&in_a_thread begins_its_line&much_advised begins_its_line&other_near
-0.05 begins_its_line&record begins_its_line&remedies_above begins_its_line&setting_near
-0.05 begins_its_line&somebody's_own_question,_in_short begins_the_text&code_near begins_the_text&comment
-0.05 begins_the_text&names_the_words begins_the_text&somebody's_own_machine,_in_short begins_the_text&text_behind
-0.05 begins_the_text&trace_near behind_a_prefix&between_sections behind_a_prefix&happened_to_somebody
-0.05 behind_a_prefix&names_the_words beside_a_quotation&code_near beside_a_quotation&figures
-0.05 beside_a_quotation&in_quotes beside_a_quotation&nobody_speaks beside_a_quotation&other_near
-0.05 beside_a_quotation&trouble between_sections&blanks_near between_sections&in_a_thread
-0.05 between_sections&output_near between_sections&somebody's_own,_in_short
-0.05 between_sections&somebody's_own_question,_in_short blanks_near&happened_to_somebody blanks_near&item_of_a_list
-0.05 blanks_near&may_happen blanks_near&somebody's_own blanks_near&trouble block_opened&nobody_speaks
-0.05 block_opened&remedies_above block_opened&traceback_above block_opened&words_before
-0.05 boxes_ticked&hypothetical_sentence boxes_ticked&nobody_speaks code_near&ends_the_text code_near&item_of_a_list
-0.05 code_near&markup_near code_near&much_advised code_near&remedies_below comment&indented comment&much_trouble
-0.05 comment&other_near comment&traceback_above cut_by_dots&names_the_words
-0.05 cut_by_dots&somebody's_own_question,_in_short cut_by_dots&trouble ends_the_text&heads_a_document
-0.05 ends_the_text&its_place_behind ends_the_text&mentioned ends_the_text&traceback_above ends_the_text&trouble
-0.05 explained_behind&item_of_a_list explained_behind&may_happen figures&indented figures&marked figures&may_happen
-0.05 figures&somebody's_own_machine,_in_short frames_of_a_process_near&output_near
-0.05 happened_to_somebody&heads_a_document happened_to_somebody&item_of_a_list happened_to_somebody&markup_near
-0.05 happened_to_somebody&mentioned heads_a_document&its_hint_printed heads_a_document&its_words_taken_up
-0.05 heads_a_document&marked heads_a_document&much_about_texts heads_a_document&names_the_words
-0.05 heads_a_document&words_before hypothetical_sentence&output_near hypothetical_sentence&somebody's_own,_in_short
-0.05 hypothetical_sentence&text_about_texts hypothetical_sentence&traceback_above in_a_thread&marked
-0.05 in_a_thread&mentioned in_a_thread&somebody_speaks in_a_thread&trouble in_quotes&its_words_taken_up
-0.05 in_quotes&may_happen in_quotes&output_near indented&its_hint_printed indented&setting_near
-0.05 introduced_as_example&markup_near introduced_as_example&on_a_stamped_line introduced_as_example&other_near
-0.05 introduced_as_example&traceback_above item_of_a_list&its_words_taken_up item_of_a_list&may_happen
-0.05 item_of_a_list&much_about_texts item_of_a_list&nobody_speaks item_of_a_list&somebody's_own
-0.05 item_of_a_list&trace_near its_hint_printed&other_near its_hint_printed&text_behind its_words_taken_up&may_happen
-0.05 its_words_taken_up&nothing_stated its_words_taken_up&setting_near its_words_taken_up&words_before
-0.05 marked&may_happen marked&somebody_speaks marked&traceback_above markup_near&remedies_above
-0.05 markup_near&trace_near may_happen&remedies_above may_happen&somebody's_own_question,_in_short may_happen&typeset
-0.05 mentioned&on_a_stamped_line mentioned&remedies_above mentioned&within_code
-0.05 much_about_texts&somebody's_own,_in_short much_advised&output_near names_the_words&nobody_speaks
-0.05 names_the_words&traceback_above names_the_words&within_code nobody_speaks&often_may
-0.05 nobody_speaks&steps_that_led_to_it nothing_stated&remedies_above nothing_stated&remedies_below
-0.05 nothing_stated&somebody's_own nothing_stated&value_of_a_document often_may&steps_that_led_to_it
-0.05 on_a_stamped_line&somebody's_own on_a_stamped_line&somebody's_own_question,_in_short
-0.05 on_a_stamped_line&words_before other_near&record other_near&remedies_above other_near&steps_that_led_to_it
-0.05 other_near&traceback_above other_near&value_of_a_document other_near&words_before output_near&setting_near
-0.05 output_near&steps_that_led_to_it output_near&trace_near remedies_above&text_behind remedies_below&setting_near
-0.05 remedies_below&text_behind remedies_below&trace_near setting_near&typeset somebody's_own,_in_short&trouble
-0.05 somebody_speaks&somebody's_own_machine,_in_short somebody_speaks&typeset steps_that_led_to_it&trouble
-0.05 text_behind&traceback_above text_behind&typeset text_behind&value_of_a_document text_behind&within_code
-0.05 trace_near&traceback_above within_code&words_before
+0.05 a_failed_run&advice_share a_failed_run&advised a_failed_run&blanks_near a_failed_run&block_opened
+0.05 a_failed_run's_record&a_short_text a_failed_run's_record&nobody_speaks a_failed_run's_record&other_near
+0.05 a_failed_run's_record&words_before a_picture_near&a_report's_heading a_picture_near&a_thread's_title
+0.05 a_picture_near&begins_its_line a_picture_near&begins_the_text a_picture_near&comment a_picture_near&figures
+0.05 a_picture_near&markup_near a_picture_near&mentioned a_picture_near&nothing_stated a_picture_near&output_near
+0.05 a_picture_near&setting_near a_picture_near&somebody_speaks a_picture_near&trace_near a_picture_near&trouble
+0.05 a_question,_in_short&a_report's_heading a_question,_in_short&code_near a_question,_in_short&marked
+0.05 a_question,_in_short&names_the_words a_question,_in_short&somebody's_own,_in_short
+0.05 a_question,_in_short&somebody's_own_question,_in_short a_report's_heading&a_thread's_page
+0.05 a_report's_heading&about_texts a_report's_heading&begins_the_text a_report's_heading&comment
+0.05 a_report's_heading&in_quotes a_report's_heading&may_happen a_report's_heading&mentioned
+0.05 a_report's_heading&on_a_stamped_line a_report's_heading&output_near a_report's_heading&somebody_speaks
+0.05 a_report's_heading&text_behind a_report's_heading&traceback_above a_report's_heading&words_before
+0.05 a_sentence_leads&a_site's_lines a_sentence_leads&happened_to_somebody a_sentence_leads&markup_near
+0.05 a_sentence_leads&remedies_below a_sentence_leads&setting_near a_sentence_leads&somebody's_own
+0.05 a_setup,_in_short&comment a_setup,_in_short&happened_to_somebody a_setup,_in_short&introduced_as_example
+0.05 a_setup,_in_short&may_happen a_setup,_in_short&much_about_texts a_setup,_in_short&somebody's_own,_in_short
+0.05 a_setup,_in_short&somebody's_own_machine,_in_short a_short_text&a_thread's_title a_short_text&advised_by_nobody
+0.05 a_short_text&alone a_short_text&between_sections a_short_text&names_the_words
+0.05 a_short_text&somebody's_own_machine,_in_short a_short_text&somebody's_own_question,_in_short
+0.05 a_site's_lines&nobody_speaks a_thread's_page&between_sections a_thread's_page&boxes_ticked
+0.05 a_thread's_page&somebody's_own_question,_in_short a_thread's_page&trace_near a_thread's_page&trouble
+0.05 a_thread's_page&value_of_a_document a_thread's_title&advised_by_nobody a_thread's_title&begins_its_line
+0.05 a_thread's_title&figures a_thread's_title&happened_to_somebody a_thread's_title&in_quotes
+0.05 a_thread's_title&much_trouble a_thread's_title&trouble a_whole_error_line&alone a_whole_error_line&boxes_ticked
+0.05 a_whole_error_line&happened_to_somebody about_texts&blanks_near about_texts&ends_the_text
+0.05 advice_share&cut_by_dots advice_share&explained_behind advice_share&record advice_share&traceback_above
+0.05 advice_share&trouble advised&cut_by_dots advised&explained_behind advised&record advised&traceback_above
+0.05 advised&trouble advised_by_nobody&comment advised_by_nobody&ends_the_text advised_by_nobody&names_the_words
+0.05 alone&ends_the_text alone&trouble answered_by_mail&code_near begins_its_line&boxes_ticked
+0.05 begins_its_line&cut_by_dots begins_its_line&much_about_texts begins_its_line&text_behind
+0.05 begins_the_text&in_a_thread begins_the_text&much_trouble begins_the_text&often_may behind_a_prefix&block_opened
+0.05 behind_a_prefix&comment behind_a_prefix&hypothetical_sentence behind_a_prefix&much_advised
+0.05 behind_a_prefix&text_behind behind_a_prefix&trouble between_sections&markup_near between_sections&much_trouble
+0.05 between_sections&somebody's_own blanks_near&block_opened blanks_near&introduced_as_example
+0.05 blanks_near&its_words_taken_up blanks_near&much_advised blanks_near&record block_opened&boxes_ticked
+0.05 block_opened&introduced_as_example block_opened&much_about_texts block_opened&somebody_speaks
+0.05 block_opened&typeset boxes_ticked&code_near boxes_ticked&in_a_thread boxes_ticked&its_hint_printed
+0.05 boxes_ticked&output_near boxes_ticked&somebody_speaks code_near&much_about_texts code_near&often_may
+0.05 code_near&remedies_above comment&introduced_as_example cut_by_dots&may_happen cut_by_dots&somebody_speaks
+0.05 ends_the_text&introduced_as_example ends_the_text&names_the_words ends_the_text&trace_near
+0.05 explained_behind&in_quotes explained_behind&other_near explained_behind&somebody's_own
+0.05 explained_behind&somebody's_own,_in_short explained_behind&somebody_speaks explained_behind&trouble
+0.05 figures&much_trouble figures&steps_that_led_to_it frames_of_a_process_near&nobody_speaks
+0.05 happened_to_somebody&somebody's_own_machine,_in_short happened_to_somebody&somebody_speaks
+0.05 heads_a_document&nobody_speaks heads_a_document&nothing_stated heads_a_document&often_may
+0.05 heads_a_document&remedies_above heads_a_document&somebody's_own,_in_short
+0.05 in_a_thread&somebody's_own_machine,_in_short in_quotes&introduced_as_example in_quotes&remedies_above
+0.05 in_quotes&somebody's_own_machine,_in_short indented&much_trouble indented&nothing_stated
+0.05 introduced_as_example&item_of_a_list introduced_as_example&its_hint_printed
+0.05 introduced_as_example&much_about_texts introduced_as_example&nothing_stated item_of_a_list&much_trouble
+0.05 item_of_a_list&somebody's_own,_in_short its_hint_printed&much_about_texts its_hint_printed&nobody_speaks
+0.05 its_hint_printed&somebody's_own,_in_short its_place_behind&markup_near its_words_taken_up&trace_near
+0.05 marked&nothing_stated marked&somebody's_own_question,_in_short markup_near&nobody_speaks
+0.05 markup_near&setting_near markup_near&steps_that_led_to_it markup_near&words_before may_happen&much_advised
+0.05 may_happen&much_trouble may_happen&nothing_stated may_happen&somebody's_own much_about_texts&much_trouble
+0.05 much_about_texts&other_near much_about_texts&trouble much_about_texts&words_before much_advised&often_may
+0.05 much_advised&setting_near much_advised&trouble much_trouble&record much_trouble&somebody's_own_machine,_in_short
+0.05 much_trouble&trouble nothing_stated&on_a_stamped_line nothing_stated&output_near nothing_stated&setting_near
+0.05 often_may&record often_may&remedies_above other_near&somebody's_own_question,_in_short other_near&text_behind
+0.05 record&somebody's_own,_in_short remedies_above&remedies_below remedies_above&somebody's_own,_in_short
+0.05 remedies_below&words_before somebody's_own&traceback_above
+0.05 somebody's_own_machine,_in_short&somebody's_own,_in_short somebody's_own_machine,_in_short&traceback_above
+0.05 somebody's_own_question,_in_short&somebody's_own,_in_short somebody's_own_question,_in_short&trace_near
+0.05 somebody's_own_question,_in_short&traceback_above
+0.10 a_failed_run&a_failed_run's_record a_failed_run&in_a_thread a_failed_run's_record&in_quotes
+0.10 a_failed_run's_record&nothing_stated a_failed_run's_record&output_near a_failed_run's_record&setting_near
+0.10 a_picture_near&code_near a_picture_near&in_a_thread a_picture_near&nobody_speaks
+0.10 a_question,_in_short&a_short_text a_question,_in_short&a_thread's_page a_question,_in_short&a_thread's_title
+0.10 a_question,_in_short&about_texts a_question,_in_short&begins_the_text a_question,_in_short&block_opened
+0.10 a_question,_in_short&introduced_as_example a_question,_in_short&traceback_above a_report's_heading&a_short_text
+0.10 a_report's_heading&a_whole_error_line a_report's_heading&begins_its_line a_report's_heading&happened_to_somebody
+0.10 a_report's_heading&its_hint_printed a_report's_heading&nothing_stated a_report's_heading&somebody's_own
+0.10 a_report's_heading&trace_near a_sentence_leads&a_setup,_in_short a_sentence_leads&its_hint_printed
+0.10 a_sentence_leads&marked a_sentence_leads&somebody's_own_question,_in_short a_short_text&begins_the_text
+0.10 a_short_text&cut_by_dots a_short_text&much_about_texts a_short_text&nothing_stated
+0.10 a_site's_lines&a_thread's_page a_site's_lines&words_before a_thread's_page&figures a_thread's_page&markup_near
+0.10 a_thread's_title&about_texts a_thread's_title&somebody's_own_question,_in_short a_thread's_title&text_behind
+0.10 a_whole_error_line&between_sections a_whole_error_line&much_about_texts a_whole_error_line&nobody_speaks
+0.10 about_texts&advised_by_nobody about_texts&explained_behind about_texts&introduced_as_example
+0.10 about_texts&remedies_below about_texts&somebody's_own_question,_in_short about_texts&somebody_speaks
+0.10 advice_share&ends_the_text advice_share&in_a_thread advice_share&in_quotes
+0.10 advice_share&somebody's_own_machine,_in_short advice_share&somebody's_own_question,_in_short
+0.10 advised&ends_the_text advised&in_a_thread advised&in_quotes advised&somebody's_own_machine,_in_short
+0.10 advised&somebody's_own_question,_in_short advised_by_nobody&alone advised_by_nobody&cut_by_dots
+0.10 advised_by_nobody&figures advised_by_nobody&in_a_thread advised_by_nobody&text_behind alone&comment
+0.10 begins_its_line&figures begins_its_line&may_happen begins_its_line&traceback_above
+0.10 behind_a_prefix&heads_a_document behind_a_prefix&in_a_thread behind_a_prefix&indented
+0.10 behind_a_prefix&item_of_a_list behind_a_prefix&marked behind_a_prefix&other_near between_sections&block_opened
+0.10 between_sections&on_a_stamped_line between_sections&trouble blanks_near&indented blanks_near&much_about_texts
+0.10 blanks_near&often_may blanks_near&setting_near blanks_near&trace_near blanks_near&traceback_above
+0.10 block_opened&ends_the_text block_opened&in_a_thread block_opened&nothing_stated block_opened&other_near
+0.10 block_opened&somebody's_own block_opened&somebody's_own_machine,_in_short boxes_ticked&figures
+0.10 boxes_ticked&other_near code_near&heads_a_document code_near&indented code_near&its_place_behind
+0.10 code_near&names_the_words comment&nothing_stated comment&often_may comment&somebody's_own,_in_short
+0.10 comment&somebody's_own_machine,_in_short cut_by_dots&indented cut_by_dots&text_behind ends_the_text&much_trouble
+0.10 ends_the_text&setting_near ends_the_text&somebody's_own_machine,_in_short explained_behind&figures
+0.10 explained_behind&words_before figures&in_a_thread figures&other_near happened_to_somebody&in_a_thread
+0.10 happened_to_somebody&nothing_stated happened_to_somebody&traceback_above heads_a_document&introduced_as_example
+0.10 heads_a_document&somebody's_own heads_a_document&somebody's_own_machine,_in_short
+0.10 heads_a_document&somebody's_own_question,_in_short hypothetical_sentence&indented hypothetical_sentence&marked
+0.10 in_a_thread&names_the_words in_a_thread&nothing_stated in_a_thread&somebody's_own_question,_in_short
+0.10 in_quotes&its_hint_printed in_quotes&marked in_quotes&often_may in_quotes&somebody's_own,_in_short
+0.10 in_quotes&somebody_speaks indented&somebody_speaks indented&steps_that_led_to_it indented&trace_near
+0.10 introduced_as_example&much_trouble introduced_as_example&often_may introduced_as_example&output_near
+0.10 introduced_as_example&somebody's_own_question,_in_short introduced_as_example&somebody_speaks
+0.10 introduced_as_example&trace_near introduced_as_example&trouble item_of_a_list&names_the_words
+0.10 item_of_a_list&often_may item_of_a_list&somebody's_own_machine,_in_short item_of_a_list&trouble
+0.10 item_of_a_list&words_before its_hint_printed&markup_near its_hint_printed&somebody's_own_machine,_in_short
+0.10 its_place_behind&output_near marked&markup_near marked&mentioned marked&often_may marked&text_behind
+0.10 marked&words_before may_happen&trouble mentioned&much_trouble mentioned&often_may mentioned&words_before
+0.10 much_about_texts&nothing_stated much_about_texts&often_may much_about_texts&setting_near
+0.10 much_about_texts&trace_near much_advised&much_trouble much_trouble&nobody_speaks much_trouble&somebody's_own
+0.10 much_trouble&trace_near nothing_stated&often_may on_a_stamped_line&traceback_above other_near&trace_near
+0.10 output_near&remedies_below record&somebody's_own_machine,_in_short remedies_above&setting_near
+0.10 remedies_above&words_before somebody's_own&trace_near somebody_speaks&trace_near
+0.15 a_failed_run&indented a_failed_run&record a_failed_test&trouble a_failed_test&words_before
+0.15 a_picture_near&other_near a_question,_in_short&markup_near a_question,_in_short&much_trouble
+0.15 a_question,_in_short&somebody_speaks a_report's_heading&between_sections a_report's_heading&nobody_speaks
+0.15 a_report's_heading&other_near a_report's_heading&trouble a_sentence_leads&item_of_a_list
+0.15 a_setup,_in_short&on_a_stamped_line a_short_text&its_place_behind a_short_text&other_near
+0.15 a_site's_lines&hypothetical_sentence a_site's_lines&on_a_stamped_line a_thread's_page&a_whole_error_line
+0.15 a_thread's_page&advice_share a_thread's_page&advised a_thread's_page&begins_its_line a_thread's_page&in_a_thread
+0.15 a_thread's_page&marked a_thread's_page&may_happen a_thread's_page&nothing_stated
+0.15 a_thread's_page&on_a_stamped_line a_thread's_title&markup_near a_thread's_title&somebody_speaks
+0.15 a_whole_error_line&heads_a_document a_whole_error_line&typeset about_texts&nothing_stated
+0.15 about_texts&remedies_above advice_share&alone advice_share&its_hint_printed advice_share&nothing_stated
+0.15 advice_share&often_may advised&alone advised&its_hint_printed advised&nothing_stated advised&often_may
+0.15 advised_by_nobody&its_hint_printed advised_by_nobody&mentioned advised_by_nobody&much_trouble
+0.15 advised_by_nobody&other_near begins_its_line&its_hint_printed begins_its_line&its_place_behind
+0.15 begins_the_text&behind_a_prefix behind_a_prefix&often_may behind_a_prefix&somebody's_own_machine,_in_short
+0.15 between_sections&figures between_sections&indented blanks_near&in_quotes blanks_near&text_behind
+0.15 block_opened&heads_a_document block_opened&its_hint_printed block_opened&mentioned code_near&cut_by_dots
+0.15 code_near&mentioned code_near&output_near comment&words_before cut_by_dots&much_about_texts
+0.15 cut_by_dots&nobody_speaks cut_by_dots&trace_near ends_the_text&nobody_speaks happened_to_somebody&often_may
+0.15 heads_a_document&in_a_thread heads_a_document&may_happen heads_a_document&much_trouble heads_a_document&trouble
+0.15 hypothetical_sentence&mentioned hypothetical_sentence&on_a_stamped_line hypothetical_sentence&record
+0.15 in_a_thread&indented in_a_thread&its_hint_printed in_a_thread&other_near in_quotes&trouble
+0.15 item_of_a_list&output_near its_hint_printed&much_trouble its_place_behind&nobody_speaks markup_near&much_trouble
+0.15 much_about_texts&names_the_words much_about_texts&nobody_speaks much_about_texts&record much_trouble&output_near
+0.15 much_trouble&somebody's_own_question,_in_short names_the_words&somebody's_own_question,_in_short
+0.15 nobody_speaks&on_a_stamped_line nobody_speaks&other_near nothing_stated&other_near often_may&trace_near
+0.15 on_a_stamped_line&other_near on_a_stamped_line&setting_near other_near&trouble output_near&traceback_above
+0.15 record&setting_near somebody's_own,_in_short&trace_near somebody's_own,_in_short&traceback_above
+0.15 somebody's_own,_in_short&words_before somebody_speaks&somebody's_own_question,_in_short
+0.20 a_failed_run&a_question,_in_short a_failed_run&a_setup,_in_short a_failed_run&a_whole_error_line
+0.20 a_failed_run&nobody_speaks a_failed_run&often_may a_question,_in_short&in_a_thread
+0.20 a_question,_in_short&output_near a_report's_heading&figures a_report's_heading&in_a_thread
+0.20 a_sentence_leads&advice_share a_sentence_leads&advised a_sentence_leads&cut_by_dots
+0.20 a_setup,_in_short&advised_by_nobody a_setup,_in_short&alone a_setup,_in_short&behind_a_prefix
+0.20 a_setup,_in_short&blanks_near a_setup,_in_short&code_near a_setup,_in_short&names_the_words
+0.20 a_short_text&happened_to_somebody a_site's_lines&markup_near a_thread's_page&advised_by_nobody
+0.20 a_thread's_page&begins_the_text a_thread's_page&comment a_thread's_page&its_hint_printed
+0.20 a_thread's_page&often_may a_thread's_title&setting_near a_whole_error_line&ends_the_text about_texts&in_a_thread
+0.20 about_texts&traceback_above about_texts&words_before advice_share&indented advice_share&names_the_words
+0.20 advised&indented advised&names_the_words advised_by_nobody&begins_the_text advised_by_nobody&in_quotes
+0.20 advised_by_nobody&trouble alone&its_hint_printed begins_its_line&between_sections begins_its_line&nothing_stated
+0.20 begins_the_text&marked begins_the_text&mentioned behind_a_prefix&its_place_behind behind_a_prefix&mentioned
+0.20 between_sections&remedies_below code_near&figures code_near&its_hint_printed
+0.20 code_near&somebody's_own_machine,_in_short code_near&trouble comment&ends_the_text comment&in_quotes
+0.20 comment&markup_near comment&mentioned comment&setting_near cut_by_dots&traceback_above ends_the_text&figures
+0.20 ends_the_text&on_a_stamped_line explained_behind&output_near figures&somebody's_own_question,_in_short
+0.20 figures&somebody_speaks happened_to_somebody&its_hint_printed heads_a_document&remedies_below
+0.20 hypothetical_sentence&may_happen in_a_thread&in_quotes in_a_thread&text_behind indented&record
+0.20 introduced_as_example&somebody's_own,_in_short item_of_a_list&text_behind its_hint_printed&often_may
+0.20 its_hint_printed&words_before markup_near&somebody_speaks names_the_words&setting_near
+0.20 names_the_words&text_behind names_the_words&trace_near nothing_stated&trace_near nothing_stated&traceback_above
+0.20 on_a_stamped_line&record setting_near&trace_near setting_near&within_code
+0.20 somebody's_own_machine,_in_short&trace_near somebody_speaks&words_before
+0.25 a_failed_run&a_sentence_leads a_failed_run&its_place_behind a_failed_run&somebody's_own_machine,_in_short
+0.25 a_failed_run&somebody's_own_question,_in_short a_report's_heading&markup_near a_sentence_leads&names_the_words
+0.25 a_sentence_leads&nothing_stated a_sentence_leads&somebody's_own_machine,_in_short a_sentence_leads&words_before
+0.25 a_setup,_in_short&indented a_short_text&begins_its_line a_short_text&much_trouble a_site's_lines&behind_a_prefix
+0.25 a_thread's_page&block_opened a_thread's_page&introduced_as_example a_thread's_title&somebody's_own,_in_short
+0.25 a_whole_error_line&somebody's_own_machine,_in_short about_texts&begins_its_line advice_share&mentioned
+0.25 advised&mentioned advised_by_nobody&often_may alone&cut_by_dots begins_its_line&code_near
+0.25 begins_its_line&happened_to_somebody begins_its_line&markup_near begins_its_line&trace_near
+0.25 begins_the_text&nothing_stated behind_a_prefix&cut_by_dots behind_a_prefix&trace_near block_opened&output_near
+0.25 code_near&record code_near&somebody's_own,_in_short cut_by_dots&ends_the_text cut_by_dots&output_near
+0.25 ends_the_text&words_before figures&names_the_words figures&somebody's_own,_in_short happened_to_somebody&record
+0.25 heads_a_document&in_quotes hypothetical_sentence&setting_near in_a_thread&nobody_speaks in_a_thread&words_before
+0.25 in_quotes&much_about_texts introduced_as_example&may_happen its_hint_printed&record
+0.25 its_hint_printed&somebody_speaks its_place_behind&nothing_stated marked&setting_near markup_near&typeset
+0.25 may_happen&much_about_texts may_happen&output_near may_happen&somebody's_own_machine,_in_short
+0.25 mentioned&somebody_speaks much_about_texts&text_behind much_about_texts&traceback_above
+0.25 nobody_speaks&traceback_above output_near&somebody_speaks record&text_behind setting_near&traceback_above
+0.25 trace_near&words_before
+0.30 a_failed_run&cut_by_dots a_failed_run&names_the_words a_failed_run&on_a_stamped_line a_failed_run&text_behind
+0.30 a_question,_in_short&words_before a_sentence_leads&begins_the_text a_sentence_leads&much_about_texts
+0.30 a_setup,_in_short&advice_share a_setup,_in_short&advised a_setup,_in_short&nobody_speaks
+0.30 a_short_text&blanks_near a_short_text&item_of_a_list a_thread's_page&a_thread's_title
+0.30 a_whole_error_line&about_texts a_whole_error_line&begins_the_text a_whole_error_line&output_near
+0.30 about_texts&record advice_share&blanks_near advice_share&output_near advised&blanks_near advised&output_near
+0.30 advised_by_nobody&blanks_near advised_by_nobody&indented begins_its_line&somebody's_own_machine,_in_short
+0.30 begins_the_text&hypothetical_sentence behind_a_prefix&much_trouble code_near&in_a_thread
+0.30 code_near&somebody_speaks comment&item_of_a_list comment&text_behind ends_the_text&its_hint_printed
+0.30 ends_the_text&somebody's_own,_in_short explained_behind&indented figures&setting_near
+0.30 happened_to_somebody&trace_near heads_a_document&on_a_stamped_line heads_a_document&other_near
+0.30 hypothetical_sentence&much_about_texts hypothetical_sentence&somebody's_own in_a_thread&may_happen
+0.30 in_quotes&other_near in_quotes&somebody's_own item_of_a_list&on_a_stamped_line its_place_behind&other_near
+0.30 may_happen&names_the_words may_happen&on_a_stamped_line names_the_words&somebody's_own_machine,_in_short
+0.30 nobody_speaks&somebody's_own_machine,_in_short nobody_speaks&somebody's_own_question,_in_short
+0.30 nobody_speaks&trace_near nobody_speaks&words_before output_near&remedies_above setting_near&words_before
+0.35 a_failed_run&may_happen a_failed_run&nothing_stated a_report's_heading&code_near a_sentence_leads&trouble
+0.35 a_site's_lines&output_near a_thread's_page&code_near a_thread's_page&nobody_speaks about_texts&advice_share
+0.35 about_texts&advised about_texts&other_near begins_its_line&somebody's_own begins_the_text&markup_near
+0.35 behind_a_prefix&ends_the_text cut_by_dots&hypothetical_sentence cut_by_dots&record figures&output_near
+0.35 figures&somebody's_own happened_to_somebody&nobody_speaks hypothetical_sentence&names_the_words
+0.35 indented&on_a_stamped_line its_hint_printed&somebody's_own its_hint_printed&trace_near
+0.35 markup_near&somebody's_own,_in_short markup_near&somebody's_own_machine,_in_short
+0.35 markup_near&somebody's_own_question,_in_short may_happen&trace_near mentioned&somebody's_own_question,_in_short
+0.35 nobody_speaks&somebody's_own other_near&somebody's_own_machine,_in_short record&trace_near
+0.40 a_question,_in_short&somebody's_own a_sentence_leads&text_behind a_setup,_in_short&about_texts
+0.40 a_setup,_in_short&heads_a_document a_setup,_in_short&typeset a_short_text&markup_near
+0.40 a_site's_lines&nothing_stated a_whole_error_line&setting_near advised_by_nobody&trace_near
+0.40 alone&hypothetical_sentence alone&somebody's_own,_in_short begins_the_text&happened_to_somebody
+0.40 behind_a_prefix&setting_near behind_a_prefix&somebody_speaks block_opened&on_a_stamped_line
+0.40 code_near&on_a_stamped_line code_near&words_before figures&item_of_a_list figures&its_hint_printed
+0.40 figures&trace_near in_a_thread&setting_near in_quotes&somebody's_own_question,_in_short
+0.40 its_hint_printed&on_a_stamped_line markup_near&output_near may_happen&words_before mentioned&nobody_speaks
+0.40 much_trouble&often_may other_near&output_near somebody's_own&somebody's_own_question,_in_short
+0.45 a_failed_run&alone a_failed_run&figures a_failed_run&much_about_texts a_question,_in_short&heads_a_document
+0.45 a_setup,_in_short&a_short_text a_short_text&ends_the_text a_short_text&indented a_short_text&trouble
+0.45 about_texts&between_sections about_texts&hypothetical_sentence advice_share&trace_near advised&trace_near
+0.45 hypothetical_sentence&nothing_stated indented&output_near indented&somebody's_own,_in_short
+0.45 its_hint_printed&output_near mentioned&somebody's_own,_in_short mentioned&trouble nobody_speaks&output_near
+0.45 nothing_stated&somebody's_own,_in_short other_near&somebody's_own,_in_short text_behind&words_before
+0.50 a_failed_run&mentioned a_question,_in_short&a_setup,_in_short a_setup,_in_short&mentioned
+0.50 advice_share&somebody's_own advised&somebody's_own alone&on_a_stamped_line begins_its_line&output_near
+0.50 cut_by_dots&mentioned cut_by_dots&words_before happened_to_somebody&may_happen in_quotes&nobody_speaks
+0.50 markup_near&trouble on_a_stamped_line&somebody_speaks on_a_stamped_line&trace_near record&words_before
+0.50 somebody's_own&trouble somebody_speaks&somebody's_own
+0.55 alone&begins_its_line begins_the_text&record happened_to_somebody&in_quotes in_quotes&words_before
+0.55 indented&somebody's_own indented&text_behind its_hint_printed&trouble nobody_speaks&somebody's_own,_in_short
+0.60 a_sentence_leads&figures a_setup,_in_short&in_quotes about_texts&in_quotes about_texts&on_a_stamped_line
+0.60 alone&happened_to_somebody ends_the_text&record mentioned&text_behind
+0.65 a_failed_run&setting_near a_setup,_in_short&block_opened a_short_text&trace_near a_site's_lines&setting_near
+0.65 begins_its_line&begins_the_text code_near&somebody's_own ends_the_text&happened_to_somebody
+0.65 markup_near&on_a_stamped_line somebody's_own,_in_short&text_behind
+0.65 somebody's_own_question,_in_short&words_before
+0.70 a_question,_in_short&in_quotes a_sentence_leads&hypothetical_sentence a_sentence_leads&in_quotes
+0.70 begins_the_text&other_near hypothetical_sentence&in_quotes
+0.75 alone&mentioned behind_a_prefix&its_hint_printed somebody's_own&text_behind
+0.80 other_near&somebody_speaks
+0.85 a_setup,_in_short&ends_the_text
+1.00 output_near&record
+1.05 begins_its_line&ends_the_text
+1.15 a_failed_run&about_texts a_question,_in_short&nobody_speaks
""",
}
