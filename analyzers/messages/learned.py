"""What the signs and words around a message weigh: written by ``tests.weighing.learn``, not by hand."""

BIAS = 0.92
SIGNS = {
    "spoken of words": -2.5,
    "about texts": -1.9,
    "says buy": -1.8,
    "within code": -1.7,
    "text about texts": -1.6,
    "typeset": -1.6,
    "spoken of reader": -1.5,
    "says looks for": -1.4,
    "spoken of lesson": -1.4,
    "says lesson": -1.3,
    "spoken of made up": -1.3,
    "explained behind": -1.2,
    "its words taken up": -1.2,
    "names the words": -1.2,
    "spoken of example": -1.1,
    "introduced as example": -1.0,
    "much about texts": -1.0,
    "says explained": -1.0,
    "says proposed": -1.0,
    "spoken of proposed": -1.0,
    "blanks near": -0.9,
    "hypothetical sentence": -0.9,
    "nobody speaks": -0.9,
    "says supposed": -0.9,
    "heads a document": -0.8,
    "says made up": -0.8,
    "says means": -0.8,
    "a site's lines": -0.7,
    "may happen": -0.7,
    "says ask": -0.7,
    "says reader": -0.7,
    "says words": -0.7,
    "spoken of if": -0.7,
    "indented": -0.6,
    "spoken of ask": -0.6,
    "spoken of means": -0.6,
    "a whole error line": -0.5,
    "much advised": -0.5,
    "remedies above": -0.5,
    "says changes": -0.5,
    "says example": -0.5,
    "says lower it": -0.5,
    "spoken of labelled remedy": -0.5,
    "spoken of looks for": -0.5,
    "a short text": -0.4,
    "advised by nobody": -0.4,
    "answered by mail": -0.4,
    "between sections": -0.4,
    "comment": -0.4,
    "remedies below": -0.4,
    "spoken of buy": -0.4,
    "spoken of explained": -0.4,
    "spoken of lower it": -0.4,
    "spoken of people": -0.4,
    "beside a quotation": -0.3,
    "record": -0.3,
    "spoken of self": -0.3,
    "advised": -0.2,
    "spoken of supposed": -0.2,
    "a failed run": -0.1,
    "a sentence leads": -0.1,
    "marked": -0.1,
    "much trouble": -0.1,
    "often may": -0.1,
    "says labelled cause": -0.1,
    "says people": -0.1,
    "spoken of cause": -0.1,
    "spoken of remedy": -0.1,
    "block opened": 0.1,
    "frames of a process near": 0.1,
    "on a stamped line": 0.1,
    "says cause": 0.1,
    "says if": 0.1,
    "says labelled remedy": 0.1,
    "says self": 0.1,
    "somebody speaks": 0.1,
    "spoken of changes": 0.1,
    "spoken of labelled cause": 0.1,
    "words before": 0.1,
    "a failed test": 0.2,
    "somebody's own": 0.2,
    "somebody's own machine, in short": 0.2,
    "spoken of laughs": 0.2,
    "a question, in short": 0.3,
    "nothing stated": 0.3,
    "says remedy": 0.3,
    "somebody's own, in short": 0.3,
    "steps that led to it": 0.3,
    "a failed run's record": 0.4,
    "a picture near": 0.4,
    "boxes ticked": 0.4,
    "in quotes": 0.4,
    "says never": 0.4,
    "spoken of labelled symptom": 0.4,
    "begins the text": 0.5,
    "cut by dots": 0.5,
    "ends the text": 0.5,
    "figures": 0.5,
    "says help": 0.5,
    "somebody's own question, in short": 0.5,
    "a thread's page": 0.6,
    "a thread's title": 0.6,
    "behind a prefix": 0.6,
    "denied in front": 0.6,
    "says numbered": 0.6,
    "spoken of signed": 0.6,
    "spoken of when": 0.6,
    "trace near": 0.6,
    "markup near": 0.7,
    "says happened": 0.7,
    "says labelled symptom": 0.7,
    "other near": 0.8,
    "says but": 0.8,
    "says when": 0.8,
    "spoken of happened": 0.8,
    "trouble": 0.8,
    "says lately": 0.9,
    "says solved": 0.9,
    "spoken of but": 0.9,
    "spoken of numbered": 0.9,
    "text behind": 0.9,
    "advice share": 1.0,
    "in a thread": 1.0,
    "setting near": 1.0,
    "spoken of help": 1.0,
    "its place behind": 1.1,
    "spoken of lately": 1.1,
    "a report's heading": 1.2,
    "alone": 1.2,
    "host memory": 1.3,
    "spoken of solved": 1.3,
    "says after so long": 1.5,
    "a setup, in short": 1.6,
    "happened to somebody": 1.6,
    "its hint printed": 1.6,
    "begins its line": 1.8,
    "output near": 2.5,
}
# Each line a weight and the words that have it.
WORDS = {
    "said": r"""
-1.30 cannot
-1.10 met
-1.00 memory we
-0.90 bu into~the killed ve
-0.80 allocator cpu der keeps la no prints than without~it
-0.75 are cluster driver figures julia limit per
-0.70 allocate~pinned event fan holds ile in~this like me~what name para table
-0.65 amd and~what by~the does~not drill http into nccl please precision to~the для ошибки
-0.60 des mib outofmemoryerror przy raise runtime too what~the which writing
-0.55 ask byte como cudaerrormemoryallocation do~we errores hardware is~left la~scheda little lo made~up nobody ollama
-0.55 pamięci pinned same~card shared shown the~allocator the~driver this чем 내
-0.50 against antes~de bytes class den do dónde empty_cache errors five help it~my jest leave limits line log~which
-0.50 near next oom own pytorch say scratch server~is takes tensor the~last the~line what~do wiki workspace всё гб
-0.50 драйвер на
-0.45 array below cache close closed cudamemgetinfo dans dashboard data do~not ein end first gb~cards
-0.45 gradient_checkpointing grows halves hier how if ist is~too job look more~than my~run need numbers on~gtx on~http
-0.45 order over peak più retry since tenant that~the their the~device the~job the~program the~two the~workspace
-0.45 throughput tried~to true users warn where who write до так
-0.40 adds again allocate api avg board card caught checkpoints constraint cudamallocasync cuda~oom cupy del dir drop
-0.40 du entry exit fehler fine~tuning fit frecuentes im is~listening is~now kernel~was la~tarjeta library lines
-0.40 listening listening~on llama~cpp log maintainer main~server mal model~on multi must needs~gb not~fit opened
-0.40 operation or or~later oserror owner page please~try printed quote required reset save saved~model single size
-0.40 switch the~arena the~board the~next the~number to tuning unified usar yours 常~见 数 程 见 足
-0.35 adapters and are~red at~step batch_size between be~loaded bus by by~its cannot~allocate cards change~it codes
-0.35 compute_type cupy~cuda dataloader~worker device~cpu een ends exec exits~with faq finishes fit~on fixed form
-0.35 for~all for~the gb~on harmless has~to hip hip~out illegal kv~cache larger last~line log~the medvram ml
-0.35 model~does model~to modèle nan not~found no~gpu om once on~feb options pasted pixels prima pro program real
-0.35 refused roses roses~are runbook runtimeerror sees server share shared~memory się slow synthetic the~desktop
-0.35 to~out trainer type unified~memory unit vi welcome what when~the will wir xid you~know из め 不 减 字 最 看 这
-0.30 above as asked at~gb auto autocast best bfloat by~me canary cannot~be capacity cell change closing conda
-0.30 consumer count cpp cudamalloc cuda~error cuda~version cómo dataloader deep~learning deux dies~at drivers early
-0.30 eine end~of error~step exceeded exit~code fine~for fleet full~card gb~as gb~one ggml_vulkan gpu~memory halve
-0.30 halves~the hand~in header home how~much illegal~memory is~not je job~is keep kernel kind kv las last la~taille
-0.30 lesson log~cuda log~you long map match mb~on memoryerror memory~access mismo ms names needs nicht normal not~in
-0.30 number objects of~its of~model of~these one~gb only on~one on~purpose oomkilled opens outputs padding pager
-0.30 pinned~host prompt purpose queued raises raw reason regex registered registers release request return scheduler
-0.30 seen sizing slurmstepd slurmstepd~error status such sudo taille tensorflow thanks~closing that the therefore
-0.30 the~cache the~cluster the~context the~cpu the~cuda the~free the~minimum throughput~tokens todos to~allocate
-0.30 traducción triggered true~the typeinfo typeinfo~for user validation venv whose wording worked worker~pid year
-0.30 you~to zwei или нет от падает при 不~足 多 报~错 数~字 直 가 고
-0.25 above~gb advice and~your any~other attempt auf~dem bar bot but~it by~default by~signal caching caching~allocator
-0.25 carry catches cheat cheat~sheet choose choose~smaller classes compile~with compiling completed condition
-0.25 count~in cuda~memory cuda~out datasets detected de~la drive ecc either engineer entraînement et event~in
-0.25 exc_info exits external fallback falta feb front fsdp full~fine gb~for goes~fine good grows~with ha half hallo
-0.25 incidents inputs installation instance in~line in~our in~ram is~free it~is it~with jax jax~takes kb keep~the key
-0.25 killed~by ksameasrequested laptop later learning leaves left~to less let~the lost low mail many matter
-0.25 max_length means~that memory~you miniforge monitor nas near~the next~to niet nodo npt often of~it of~this ones
-0.25 one~card ore owns paging param parser pending pero pid~is plugin pods pour preallocation priority processor
-0.25 process~exited px qlora quarter reading remote reports requires resolution roll row shape shared~with share~of
-0.25 sizes staging step step~exc_info step~on still stop~with storage sync tab tarjeta tell~me tests tests~in texts
-0.25 than~is the~caching the~count the~log the~message the~plain the~regex the~server the~vendor the~wiki this~kind
-0.25 tier time~for torch~outofmemoryerror under vae venv~lib versions vram vram~for we~do whatever where~are where~it
-0.25 windows with~zero wraps wrong xpu~out zum ещё не что это し~ま 么~办 先~看 分 办 半 小 怎 怎~么 或 最~大 示 終
-0.25 能 见~问 请 足~的 进~程 连 생 장 정~리
-0.20 __call__ _k_m aa above~it access~was affiche algorithm allocate~memory alloc~bytes als and~data and~gpu and~we
-0.20 and~you antes anything an~array an~illegal apart apple arc arena arithmetic asked~for ask~for assert~triggered
-0.20 as~cuda as~its as~well at~once at~start available~true avg~prompt backends back~at batch~in batch~too bin bring
-0.20 bus~error cached card~nvidia card~on cc~failed chrome closed~this co colleagues commented~on compile compiler
-0.20 cost cpus cpu~and cube cudaerrormemoryallocation~out cudamalloc~retry cuda~driver deep della dem depends
-0.20 depends~on desk device_map~auto device~side distributed dmesg don dopo double down~from due el ends~with errno
-0.20 error~encountered error~means error~on est~ce everybody exclusive fail~at falcon false~using finished first~and
-0.20 fixed~it for for~cuda for~launch for~real from~gib from~it für ggml_cuda_host_malloc
-0.20 ggml_cuda_host_malloc~failed gib gib~than go~into gpu~available gradients guía halve~the hardly heads here~is
-0.20 hold holds~the host il imágenes int invalid in~__call__ in~deep is~available is~killed is~possible its its~last
-0.20 it~be it~ended it~takes jax~resource_exhausted jobs~of karte keeps~the large large~for left~out line~and loader
-0.20 log~no log~this looks~like loss~is lowvram läuft macos malloc managed~memory many~resources may~not memory~after
-0.20 memory~error memory~errors memory~here memory~outofmemoryerror memory~use mig minimum mixed mixed~precision mod
-0.20 modelo model~requires more~system most mxnet~cudamalloc nccl~warn newer nightly ninja nov no~longer off~the
-0.20 of~jobs of~last of~resource of~vram only~when onto order~of or~choose or~there otter out packages~torch par
-0.20 paragraph parse pick pipe posted prompt~throughput qu quantised quota ran~tests read recorded red release~notes
-0.20 requested requested~for requires~more resources~requested restored retry~failed right~the running~on
-0.20 runtimeerror~dataloader scheda se second~process seed selected served settings sheet should~not shrinks shuffle
-0.20 sich side~assert sie signal signal~killed signature size~and size~gb skip slack somewhat space sparrow sprawdź
-0.20 square square~of stopping subcommand system~memory takes~of tasks task~was tell there~is there~something these
-0.20 the~caller the~compute the~difference the~inference the~memory the~nightly the~paging the~peak the~request
-0.20 the~size the~square the~table this~as this~the this~time too~many top total to~find tpu~available tpu~cores
-0.20 training~run triage true~cuda txt uncorrectable until~now update~the upstream usa used~true use~the using~tpu
-0.20 values~are via vom was~encountered webui weights without wrap writes xla_python_client_mem_fraction
-0.20 xla_python_client_preallocate xpu your~log your~own you~would zero занято イ 中~的 为 么 习 例 値 做 先 全 减~小
-0.20 合 否 大 就~是 度 很 手 把 文 新 是~否 显~存 查 空 考 者 表 見 附 게 대 리 모 을 자 정 하 해
-0.15 _arraymemoryerror _arraymemoryerror~unable _z aber about~mb accept access accumulation address after~this
-0.15 algorithm~eng alloc_cpu alloc_cpu~cpp all~layers along alphafold amount am~writing and~call and~have and~later
-0.15 and~not and~tell and~want anything~else any~more an~out api~call argument array~with article asking as~is as~the
-0.15 at~alloc_cpu at~load aus autotuning available~false available~gib backend~out batchgröße before~anything
-0.15 before~you below~gb block block~sizes breaks browser buffers bytes~down bytes~error bytes~originally bytes~total
-0.15 bytes~xc cache~usage call~fails canned can~allocate cap cards~the caught~cuda changes checkpoint~is ckpt
-0.15 code~cannot colab collection collector comes~from complete~error component computed connection contact
-0.15 containers contains context~and conv_algorithm_picker conv_algorithm_picker~cc copies cores costs counts
-0.15 coverage cuda cudaerrorlaunchoutofresources cudaerrorlaunchoutofresources~too cudamalloc~failed cuda~used
-0.15 curious dan dataloader~workers data~bytes data~type decoding defaultcpuallocator defaultcpuallocator~can delta
-0.15 design detected~oom_kill device_map device~is die difference~between diffusion dla dll does does~it
-0.15 donate_argnums doubles double~the do~the draft~is drop~the easy ecc~error edge elapsed en ends~like enforce~fail
-0.15 eng enough~for entry~function enumerate~loader environment environment~variable errors~in error~cannot
-0.15 error~device error~entry everyone example~of except exception~is exhausted~out exist explain explain~the export
-0.15 extension factory fail fails~and fails~on fair feature figure file~train fills finished~in fire first~step
-0.15 fix~it format for~gb for~our for~your fp~on frees freeze friday from~models from~on function~_z garbage
-0.15 generated gets~the gi gigabytes gpu_oom gradient grafikkarte grafikspeicher group groups happened hardware~limit
-0.15 helpful hence ignore ignored image~is in included including including~non injected instead~of is~fixed
-0.15 is~insufficient is~nan is~never is~no is~still is~the is~this is~to it~off jenkins job~script karta key~value
-0.15 know larger~than largest leave~it leftovers less~than let level like~so like~this limits~the limit~exceeded
-0.15 limit~is limit~reducing line~with list lists~what live log~and log~ends log~we loki looks look~for los low~vram
-0.15 machines made make may may~help meaning medium meet mein memory~back memory~failures memory~grows memory~limit
-0.15 memory~please memory~used message~of me~if mib~is mib~of million modelfile mps msa much~shared mxnet nach
-0.15 need~more none~of notes notes~for nothing~in notice not~exist not~give no~half num num_stages num_stages~may
-0.15 numba~cuda number~of nur of of~bytes of~cuda of~device oneapi one~is on~by on~cpu on~laptop oom_kill
-0.15 oom_kill~event oom~killed optimiser originally or~lower or~num_stages or~one out_of_memory outofmemoryerror~out
-0.15 output~of out~to overlap packages~numba paging~file pair parameter part pdf peaks peak~is peft person
-0.15 per~process pinned~memory place planner plat platform pool pre pressure print process~on process~python ptxas
-0.15 ptxas~error pytorch~cuda quantiledmatrix quantization raise~it ratio reboot recompute reduce reduced
-0.15 reducing~block reicht rent replace requeued required~hardware resource resource_exhausted
-0.15 resourceexhaustederror~out resource~shared restart~the resuming retries rss runs~on runtimeerror~enforce
-0.15 runtimeerror~resource safe same~here same~thing sandbox saw say~which scenes search see~it selected~device send
-0.15 sender serialization serialization~py service~gpu sh shared~data shares shipper shm shrink sind six sizes~or
-0.15 slurm smaller~batch smaller~model small~cards something something~else so~is spill stable~diffusion started
-0.15 start~with stderr~file step~the stop stops stops~with stores stream_executor stream_executor~cuda strings study
-0.15 supervisor support svc switch~to table~of takes~gb takes~the tensorflow~oom test~result test~that thanks~that
-0.15 that~all that~card that~from then~it the~alert the~backward the~class the~code the~edge the~environment
-0.15 the~exact the~file the~form the~hint the~mib the~raw the~same the~scheduler the~step the~string the~weights
-0.15 this~on this~order thus tile tile~size took~the too~small torch~lib torch~serialization to~gib to~have to~know
-0.15 to~nothing to~run to~runs to~say to~see to~take traffic train~on tree trt~skipping true~and unchanged und une
-0.15 until upcast uploaded upper up~failed usable used~gb users~on user~sees uses uses~too vendor verkleinern
-0.15 version~is viewer well~as what~you which~of wiki~page will~see without~gpu with~br with~context with~no
-0.15 with~oneapi with~torch words worked~out working would writing~the xc~max xla_python_client_preallocate~false
-0.15 xlarge yes~it you~still you~think you~tried you~ve you~will карте обучение う え が く す を~半 ズ~を テ 一~下
-0.15 一~行 下 二 何 便 其 其~他 减~半 出~现 分~に 半~分 占~着 块 够~了 够~用 大~き 学~习 常 并 往 必 懂 我 所 文~件
-0.15 是~我 显 更~新 有~其 条 查~看 标 激 激~活 理~的 申 申~请 的 的~报 的~数 相 確~保 示~例 缓 置~文 要 讲 设 赞 进
-0.15 连~续 那 错 開 開~始 面 그 글 기 럼 일 적
-0.10 _exceptions _exceptions~_arraymemoryerror about about~gb about~it about~the accelerator activations adam add~the
-0.10 add~up advise age algorithms allocated~is allocate~gpu allocate~kmg allocations~gb almost alone
-0.10 already~allocated also and~backward and~from and~look and~no and~nothing and~on and~raise and~ready and~run
-0.10 and~see and~there anon answers answer~with an~earlier an~exception an~incident appears applies applies~to
-0.10 arbeitsspeicher architecture arena_extend_strategy are~below are~idle are~out are~you artifact assert assistant
-0.10 as~long as~of attached attention at~run aucun auf avant avg~generation axis backward bat batch~or batch~sizes
-0.10 been~allocated been~oom before~we begin~with behaviour behind~it beispiel below~gib be~in be~that bias~self bis
-0.10 bitte bought bout~de box~size break broken built~in busy bytes~allocated bytes~by by~insufficient by~peer
-0.10 by~rematerialization cached~blocks cache~of cada cake callable calls call~failed call~gc call~is can~have
-0.10 can~reduce capacty card~at card~has card~that catalogue caught~collective caused~by cc~can cells changed~in
-0.10 channel channels chunk clients code~is column columns compiler~xla compute~the conda~envs connection~reset
-0.10 console continue~with contributors conv~input copied~from corpus couldn could~be could~the cpp~err cross
-0.10 cuda_driver cuda~context cuda~failure cudnn~is cumemalloc cumemcreate cupy~out dann dask_cudf date deadline
-0.10 decreasing decreasing~batch decreasing~the deploy der~grafikspeicher der~karte desktop detected~for dev~shm
-0.10 diese differs documented does~the don~have do~that do~you draft driver~error driver~version dummy~requests
-0.10 either~the el~mensaje encountered~in ended enforce engine~profile engine~to enumerate errors~outofresources
-0.10 errors~py error~codes error~detected error~model error~no error~uncorrectable err~defaultcpuallocator eu
-0.10 evaluation everything~else every~sample every~second exam example~org exceeds exceed~the exceptions exercise
-0.10 exhaustion exported external~local_tsl external~local_xla factor failed failed~javascript failed~out failure~in
-0.10 failure~out fall fallen fallen~off fall~back false far~bytes fatal fb fc fewer~layers figures~are file~home
-0.10 filter finder finder~will finding finds fine~with finished~batch fired fired~up fires fits~on fixed~in fixes
-0.10 fixture float flush force forget for~an for~host for~one for~small for~tactic found fragmentation framebuffer
-0.10 free_all_blocks free~the frequently from~my from~the front~of full full~run functional games garbage~collector
-0.10 generation~throughput generator getting get~its ggml ggml~cuda gib~and gib~br gib~bytes give give~the giving~up
-0.10 good~first gpu_memory_utilization~when gpu~cannot gpu~errors gpu~it gpu~kv gpu~layers gpu~on gpu~の gpu~메
-0.10 gradient~accumulation graphics hand handbuch has~fallen has~no has~terminated have~been heap~limit heap~out her
-0.10 heron het high hip~hip hires hires~fix hit hits hlo_rematerialization hlo_rematerialization~cc host_oom how~do
-0.10 how~it how~the ibuilderconfig idle if~the if~there increasing~gpu_memory_utilization info~core info~started
-0.10 initializing~the inner input~weight inside~the install instances insufficient insufficient~for
-0.10 insufficient~shared intel in~code in~cumemalloc in~enumerate in~every in~file in~front in~llama in~predict
-0.10 in~processgroupnccl in~pytorch in~row in~seconds in~stepid in~tiles in~worker is~about is~disabled is~enough
-0.10 is~fired is~for is~harmless is~wrong itself it~again it~back it~falls it~from it~here it~looks it~over it~the ja
-0.10 javascript javascript~heap jobs job~ends keras killer kmg kmg~ib knowledge know~how label large~is last~br
-0.10 last~edited last~run layers layers~of layout leak~of least leave~the lecture left level~error like~the
-0.10 limit~allocation lines~in line~is link list~is live~tensors llama_model_load_from_file_impl
-0.10 llama_model_load_from_file_impl~failed loading~checkpoint loading~weights load~with local_tsl local_tsl~tsl
-0.10 local_xla local_xla~xla logger logging log~do log~that log~then longer long~as look~at look~like loom losses
-0.10 lower~batch lower~ngl machine~with makes~sense makes~the mar matrix may~stop mb~each md means meant med
-0.10 memory~at memory~exhausted memory~killed memory~or memory~pressure memory~pytorch memory~shm memory~space
-0.10 memory~the memory~what memory~while memória mensajes minus minute mlp mo mock model~needs model~that momentum
-0.10 more move moved~to mps~backend much~memory multi~scale myself my~ti más mémoire ncclsystemerror need~not
-0.10 node~gpu none norm note~that note~to nothing~has not~change not~get not~load not~what now~and now~that no~memory
-0.10 no~such ns numbers~in numpy não object oder of~all of~an of~detected of~mib of~pinned of~shared older~than
-0.10 onboarding one~after one~of one~with only~reduced on~friday on~gradient on~its on~main on~oct on~stack on~your
-0.10 oom~kill oom~killer oom~on operation~timeout operation~to orphan or~the others otherwise ou our
-0.10 outofmemoryerror~in outofresources outofresources~out output paddle page~https page~that pairs panel parent
-0.10 partition passed~failed paste peaks~at peer pickle pictures pid plot pool~size position prefix prefix~cache
-0.10 press previous price printed~by problems processes~on product programa programming progress proposal prüfen
-0.10 quantisation query question que~la quit raise~the raise~your ram~not ram~the range rank~error reader ready~to
-0.10 really reasons recently reduced~to reduce~memory reduce~the refuses reicht~nicht remaining rematerialization
-0.10 rematerialization~only remedies rendering reqs reqs~gpu requested~size request~it request~that reserved reset~by
-0.10 resource_exhausted~ran resources restoring results retries~with returned return~conv return~variable re~compile
-0.10 right right~now role room round run running~reqs runtime~errors run~stops run~time run~using rusty safetensors
-0.10 said same~gpu saved saying scale scenario score seeing see~what segments self~stride sense sequence~length
-0.10 service~service setting~pytorch_cuda_alloc_conf several shape~and sharding share~one signal~bus significa size_t
-0.10 sized size~finder size~is size~of size~on size~succeeded skipping slice slide slower slowly snapshot socket
-0.10 something~like some~of sooner sooner~or so~there so~you space~vmem speicher ssd standard standard~error
-0.10 started~server stepid stepid~some step~tasks sticky stops~right story stride string students subject succeeded
-0.10 succeeded~trying success such~as suggestions sum supported sure sur~la take take~smaller taking talk tasks~have
-0.10 team ten tensorflow~compiler tensors~from that~and that~be that~dataloader that~failed that~nobody that~of
-0.10 then~that there~was the~bus the~cell the~customer the~dashboard the~exit the~failure the~faq the~figure the~five
-0.10 the~function the~graphics the~is the~lines the~loader the~loss the~mail the~most the~node the~numbers the~out
-0.10 the~parser the~port the~pr the~pre the~pytorch the~red the~render the~report the~requested the~retry the~shared
-0.10 the~slice the~system the~traceback the~user the~validation the~week this~article this~br this~means this~node
-0.10 this~one this~operation this~page three~times tiene time timestamp time~limit together~with tokenizer tokens~avg
-0.10 tokens~running tool too~high too~large torch touched to~alloc to~change to~complete to~end to~or to~other
-0.10 to~raise to~roll to~test to~time to~torch to~write translate translation triton~runtime trust try~decreasing
-0.10 two~lines typical ub uncorrectable~ecc unexpected~bus unreal~engine unstable until~it up upgrade up~in up~is
-0.10 ur_result_error_out_of_device_memory url used~to use~below using~batch values vllm~no vmem vmm void want~the
-0.10 was~gb was~this watchdog~caught watermark wer we~don we~will what~is what~this wheel wheels when~they where~does
-0.10 while~trying whole~card who~holds who~is why~is wie will~continue will~do winerror winerror~the with~all
-0.10 with~big with~dummy with~full with~gb with~ibuilderconfig with~less with~map_location with~shape with~something
-0.10 workers~are worker~this workspace~size works~but would~have wrap~it wrap~the xla~stream_executor yolo
-0.10 your~shared you~get you~like you~may you~set you~start градиенты сколько い~う う~と か~ら が~出 く~だ こ~の
-0.10 こ~れ さ さ~い し だ~さ て~く で~は と~い と~し の~が の~よ の~記 は~バ ま~す み~ま よ よ~う る~の れ を を~確
-0.10 シ ス ド ブ ラ~イ リ~が ル 一 一~块 一~直 三 下~面 中 于 他 任 会~看 修 修~复 值 内 区 原~文 去 参 句 只 哪
-0.10 型~大 处 处~理 多~卡 够 太~多 如~果 存 存~不 容 容~量 差 己 师 年 录 必~ず 思 慢 或~者 打~开 接 故 早 是 是~一
-0.10 更 最~后 果 案 检~查 次~の 残 段 活~值 深 片 现~的 用~完 的~进 直~接 着 碎 碎~片 碰 社 程~占 空~き 空~闲 章
-0.10 終~了 结~果 续 缓~存 置 習~を 老 自 自~己 装 见~报 記~事 论 载 这~一 配 错~原 闲 集 高 거 나 됐 려 메 메~모
-0.10 모~리 으 의 이~고 한
-0.05 _execution_engine _execution_engine~run_backward _k_m~gguf _utils ab acceleration~structure accelerators
-0.05 accelerator~memory across actions activations~and active activity actor actors actors~killed adamw added adding
-0.05 address~the adr affected afraid after~epoch against~the again~the alerts alignment alike alive allocated~so
-0.05 allocate~enough allocate~gb allocating~bytes allocation allocation~of allocators allocator~asked
-0.05 allocator~settings allowed~gb allows all~that alone~is alter although and~allocated and~double and~everything
-0.05 and~if and~in and~is and~memory and~mib and~other and~reserved and~so and~start and~stops and~tensors and~the
-0.05 and~to and~vram and~will annotation announce anon~rss another another~process anyone anywhere an~allocation
-0.05 an~example an~igpu an~old appear appendix apps apps~pid april area arena_extend_strategy~ksameasrequested
-0.05 are~all are~made are~there args~kwargs arrête article~helpful asked~questions asked~the asks~for assertions
-0.05 assigner as~an as~before as~device así at~about at~all at~home at~node at~pytorch at~time at~your auch auf~der
-0.05 autoencoderkl au~bout avail available available~cpu available~mb backward~pass back~off badges bare based~on
-0.05 batch~does batch~smaller batch~that batch~to becomes behind belegt below~are below~the best~fit beta
-0.05 between~reserved between~these beyond be~had be~ignored be~on be~put be~set bfc bias binding blame
-0.05 blender~cycles blocks blocks~and blocks~back blocks~to blocks~try block~that blog bool both~the bottom bound
-0.05 bout boxes box~on bronze bronze~badges buffers~are bug~oom button but~only but~the but~this but~unallocated
-0.05 bytes~in byte~size cache~and cache~blocks cache~memory cache~on cache~size calls~into call~it call~socket
-0.05 cameras candidate can~see can~we capability~vmm capable capacity~of cap~the cards~with card~br card~by card~for
-0.05 card~or card~was catch~the caused cc~nccl cc~please cc~xla cgroup changed~it changelog change~the checks chip
-0.05 ci~pid class~is cleaning~up clear close~other close~the close~this coalescing codes~of code~cuda coming commands
-0.05 command~and comments compare comparing compilation compute~apps config~yaml confirm consider constant content
-0.05 context~on contiguous continue controlnet copied copies~its cordon core~_exceptions core~py correct correctly
-0.05 could~we counter count~the covered cpu~gpu cpu~instructions crane crashed~due creating~shared
-0.05 critical~operations cs ctrl~to cublas_status_alloc_failed cuda_driver~cc cudaerrormemoryallocation~in cuda~amp
-0.05 cuda~compiler cuda~cuda_driver cuda~gib cuda~jl cuda~outofmemoryerror cuda~reclaim cuda~so
-0.05 cumemalloc~device_pointer cumemalloc~results custom~call czy daemon dask~cudf data~set ddp deal debug decide
-0.05 decoder decode~tiled default~is default~of default~on delete~the dense desktop~with detail developer
-0.05 device_pointer device_pointer~size device~error device~gib device~has device~memory device~out device~request
-0.05 dies differ difference directory discord distbackenderror distbackenderror~nccl distributed~distbackenderror
-0.05 distributed~ncclutils distribution div dl docs documentation~on does~another does~anyone don~fit don~need
-0.05 don~think drain drained driver~and driver~api driver~cuda driver~refused drops~the dummy dumped each~run earlier
-0.05 edited edited~by ee effective else embeddings empty~the enable~device ended~with end~in end~with en~latest equal
-0.05 erroroutofdevicememory errors~of error~an error~and error~gn error~gpu error~it error~messages error~out
-0.05 error~run error~so error~task error~unexpected estimated ever every~rank exceeds~the exceptions~outofmemoryerror
-0.05 exception~class execute executed~in exhausted exit~codes exit~status expandable expandable~segments expr
-0.05 expr~sum extend external~library failed~because failed~container failed~jobs failed~or fails~too fake far fault
-0.05 february ffmpeg file~and file~data file~or file~proj final find_executable_batch_size find~out finetune
-0.05 first~card first~day first~epoch first~forward first~issue first~line first~run fit~with flag
-0.05 flags_fraction_of_gpu_memory_to_use flash flash~attention fluid fmt fn follow forgot format~csv former forty
-0.05 forward~and forward~pass for~block for~every for~gib for~others for~out for~platform for~requested for~step
-0.05 for~steps found~no fp~int fp~is fra fragmented frames~are frameworks freed free~including free~is frequent
-0.05 frequently~asked friend friendlier from~gb from~monday from~torch full~log gains game gap gather gb~max gb~my
-0.05 gb~or gb~plus gb~use gb~was gb~which gb~の geforce gen generic geometry get~one ggml_cuda_init
-0.05 ggml_cuda_init~found ggml_gallocr_reserve_n ggml_gallocr_reserve_n~failed gib~are gigabyte give~up giving gi~ci
-0.05 gn gn~task go~for go~through gpu_mem_limit gpus~detected gpus~in gpu~at gpu~gb gpu~gi gpu~gpu gpu~was gpu~メ
-0.05 graphics~card graph~for green grep grep~for grow groß grpc guard guest guild gx hace half~precision halving
-0.05 handles happy happy~to hasn has~an has~failed has~its has~less has~run has~the haven have~no have~not have~the
-0.05 healthy heap helpful~yes here~are here~we higher higher~value hints hint~is hold~the hook hosts host~oom
-0.05 host~ram how~does how~large how~would hpc~support hpp~unhandled ib ibuilderconfig~setmemorypoollimit id~where
-0.05 if~cuda if~it illegal~address img improve~this inc increase~mem info~for info~gpu info~kv_cache_utils
-0.05 info~text_generation_launcher info~uvicorn initialized initialized~for install~the instructions instructions~in
-0.05 insufficient~to intermediate int~建 in~bit in~by in~bytes in~cuda in~cuda_error_out_of_memory in~der in~gb
-0.05 in~help in~it in~jax in~job in~memory in~mixed in~nvidia in~order in~out in~performance in~queue in~some
-0.05 in~source in~there in~two in~use in~vram io ipynb ip~id ip~over ist~der is~any is~as is~at is~being is~br
-0.05 is~bytes is~called is~computed is~flat is~full is~gb is~gpu is~how is~idle is~larger is~lost is~out is~passed
-0.05 is~printed is~raised is~read is~shown is~slow is~something is~started is~taken is~thrown is~used is~well is~what
-0.05 its~share its~standard it~about it~an it~br it~breaks it~but it~by it~comes it~could it~out it~shows it~slow
-0.05 it~thanks it~that it~up it~would job~and job~killed job~runs job~with jumps just~the karten kb~anon kept~for
-0.05 kernels kernel~launch killed~due killed~process killed~this kleinere knows know~the know~what kubelet
-0.05 kv_cache_utils kv_cache_utils~py label~the lambda larger~card largest~batch large~model large~or large~see
-0.05 last~step last~time latency latent latest latter launched launcher layers~and layers~on layer~of la~mémoire
-0.05 learning~rate leaves~the left~of left~over len~gib less~memory let~me let~us library~call license lies life
-0.05 likely like~to limit~of limit~the lines~that lines~with line~such line~that links lists llama_model_loader
-0.05 llama_model_loader~loaded llama~runner llm~error loaded~in loaded~meta load~autoencoderkl local local~memory
-0.05 lock login logs logs~and log~description log~for log~how log~if log~jax log~line log~set log~shipper
-0.05 log~tensorflow log~was log~with long~prompts looks~at looks~for loss lower lowering lowering~max_num_seqs low~on
-0.05 mac macro makes~it malloc~or mam managed many~gib map_location map_location~cpu mapping mapping~of marked
-0.05 matched matching match~on max_bin max_memory_allocated max_num_seqs max_num_seqs~or max~memory may~exceed
-0.05 may~fail may~have mb~available mb~device meant~for mean~and measured memoryerror~unable memory~allocating
-0.05 memory~by memory~can memory~cgroup memory~code memory~during memory~exhaustion memory~issue memory~message
-0.05 memory~not memory~occurred memory~oom memory~out memory~required memory~segment memory~so memory~was
-0.05 memory~where memory~怎 mempoolsize mempoolsize~workspace message~such message~with meta metadata meta~data meu
-0.05 me~with misc misc~shmutils ml~platform model_lifecycle model_lifecycle~cc modell models~in models~max
-0.05 model~loaded model~or model~py month more~with most~frequent most~recently moves mpi~ranks much my~job my~script
-0.05 mémoire~du nada named namespace names~the name~gpu naming nccl_debug nccl_debug~info ncclsystemerror~system
-0.05 ncclutils ncclutils~hpp nearly~always needs~more network~is never~gets new~gpu next~week nine nobody~has noch
-0.05 node~id node~ip node~is node~running non~pytorch normal_vram nothing~is nothing~to nothing~was not~allocate
-0.05 not~an not~help not~know not~memory not~run not~use not~vram now~on nox no~available no~card no~device no~error
-0.05 no~room num_workers numbers~are number~in numpy~core nvidia~geforce oct off~restarting off~to of~core of~free
-0.05 of~gpu of~job of~on of~ray of~rmm of~scope of~such of~ten of~tensor of~torch of~total of~what of~yours ok~then
-0.05 older ollama~model ollama~run on_oom once~per once~the one one~and one~has one~large one~line one~on one~piece
-0.05 one~rank one~that one~the only~on on~allocator on~allocators on~and on~call on~cards on~disk on~each on~linux
-0.05 on~mac on~memory on~our on~requested on~shared on~small on~top on~windows oomkilled~exit ooms oom~error
-0.05 oom~message oom~workers opencv opened~on open~ticket operations opposite optim optimized~to optimizer~state
-0.05 ordinal ort ort~failed or~an or~external or~gpu_memory_utilization or~pick or~reduce or~runtimeerror
-0.05 other~people other~processes other~programs other~reasons otter~opened our~nightly outofmemory
-0.05 outofmemoryerror~task outofmemoryerror~xpu outside~the over~the packing paddle~out paddle~resourceexhaustederror
-0.05 paged_adamw_ paged_adamw_~bit pages pages~are page~of page~the pairs~and parameters parse_oom partly parts pasa
-0.05 pass past patch pcie pcie~gb peak~gib peak~memory perfect performance performance~critical perform~the period
-0.05 per~device per~parameter phrase physical pick~smaller picture~is pid~used_memory pin_memory plain plan planned
-0.05 plans plan~for platform~cuda platform~team please~add please~use pointers points policy poll pool~limit por
-0.05 portal possible~that pour~le power preallocates preallocates~of predicted preempted preferences prepare
-0.05 pressure~oom press~ctrl pretrained probe process~hold process~holds process~using programs progress~bar
-0.05 prompt~executed propose proxy pull~request pytest pytest~raises python~total pytorch_cuda_alloc_ pytorch~memory
-0.05 pytorch~で py~gpu query~compute que~je quickest qué raised raised~by raised~when raises~the ran rank~per rapids
-0.05 rate rather~than ray~exceptions ray~killed reading~the ready read~the reasons~at recently~scheduled recognises
-0.05 records recovery refactor reference~to refine refiner refuse refuses~to regex~in region regular
-0.05 regular~expression related~to released repeat repo reproduce reproduced requested~buffer requests~please
-0.05 request~mb request~related research reserved~and reserved~is resolved resourceexhaustederror
-0.05 resourceexhaustederror~oom rest restarting~failed retryable review reviewed reviewer rid rid~of room~for roughly
-0.05 rows rss~kb rtx~ti run_backward run_backward~calls runner~process running~low running~since running~was
-0.05 runtimeerror~cuda runtime~and runtime~version run~command run~it run~the same~text sampler sampler~with sampling
-0.05 saves saving says~gb say~how say~that say~what scanner scene~needs scheduled scheduled~task scope screenshots
-0.05 script~is script~with seats seem seem~to see~also see~how see~something see~that segment~dev sein sentence
-0.05 sequences servers server~process service~cc service~initialized setmemorypoollimit setting~pytorch_cuda_alloc_
-0.05 set~is set~mem set~up set~vram sharing sheet~for shmutils shmutils~cc shm~nccl shouldn shows~the shrink~the
-0.05 shutdown side~assertions simplify since~it sistema site sits~at sits~on sitting size~br size~to size~tokens
-0.05 size~with skipping~tactic slides slots slow~but small smaller~quant smaller~tile smaller~value small~for
-0.05 smi~does smi~query snippet socket~malloc soft solo solution~you someone~else so~no so~we so~with spark speaks
-0.05 speicher~der spill~to splits split~the stack stackoverflow stand stands started~again starting~webserver
-0.05 starts~command start~again start~and start~up state~to static stats status~draft stayed stays~on step~with
-0.05 stops~at stop~the stored stored~in straight strong subclass subclass~of subject~patch submit subprocess suggest
-0.05 suites sum~by support~for swapped switch~on system~call system~error system~is sí só table~in tactic
-0.05 tactic~device tactic~due takes~about takes~minutes target targets tarjeta~no tasks~actors td tell~them temp
-0.05 tenants tensorflow~stream_executor tensorflow~tsl tensors tensor~with term terminated~cudamalloc tessera
-0.05 test~suites text_generation_launcher~starting texto texttt texture textures~and texture~limit text~and text~is
-0.05 text~of text~to tf~oom thanks~to than~the than~there that~can that~did that~does that~don that~fails that~fits
-0.05 that~holds that~need that~this that~time that~works their~own them~to these~is these~lines these~two they~re
-0.05 the~accelerator the~answer the~array the~available the~backend the~base the~best the~big the~bios the~body
-0.05 the~bottom the~builder the~cards the~crop the~current the~data the~default the~display the~docs the~example
-0.05 the~failing the~figures the~following the~former the~forum the~gap the~gradients the~head the~input the~lab
-0.05 the~largest the~latest the~latter the~layers the~learning the~limit the~modelfile the~models the~module
-0.05 the~morning the~name the~native the~one the~oom the~opposite the~order the~page the~part the~platform
-0.05 the~present the~previous the~progress the~rank the~ratio the~reserved the~right the~rule the~runtime the~scene
-0.05 the~score the~search the~sentence the~service the~share the~solution the~source the~supervisor the~task the~ten
-0.05 the~thing the~top the~topic the~usual the~vae the~wheel the~wording the~words the~wrong third~is thistle
-0.05 this~answer this~channel this~from this~helpful this~line this~pr this~when this~worker those~are threads
-0.05 threshold~of through~on tick tickets tiles times~the time~it time~period title~gpu tm today todo together
-0.05 tokens~per tokens~that tools too~long topic~of torch_use_cuda_dsa torch_use_cuda_dsa~to torch~torch torch~utils
-0.05 total~used total~vm to~address to~and to~blame to~cumemalloc to~do to~enable to~give to~higher to~increase
-0.05 to~keep to~look to~normal_vram to~of to~problem to~send to~split to~tell to~us trace traces trained
-0.05 training~stops trains~with train~py treats trial tries triggers trying~batch try~increasing try~it try~lowering
-0.05 try~to tsl tuesday turn turn~it turn~on twenty two~gb two~processes typed type~reason typo typo~in
-0.05 unallocated~is unallocated~memory under~the unhandled~system unit~test unreal unter upgrading up~sampler
-0.05 usage~threshold used_memory used_memory~format users~will use~available use~gpu use~smaller use~tactic using~the
-0.05 usual utils~data uvicorn uvicorn~running value~pairs variable~_execution_engine variant var~jenkins vector
-0.05 verbose verdict verified vmm~yes vm~kb vous vram~state vram~than vs walk warming warming~up warn~cuda warn~error
-0.05 was~asked was~full was~left was~running was~unable wav ways ways~to week weeks~ago weights~in weight~bias
-0.05 well~and we~get we~give we~have we~ll we~look we~want what~each what~users wheels~for whenever~the
-0.05 when~allocating when~an when~device when~initializing when~it when~my when~request when~run when~warming
-0.05 where~do which~bytes which~exceeds which~free which~is which~mib while~creating while~it who~has why~does
-0.05 why~the wieder will~get will~not with~adam with~byte with~coalescing with~device with~exit with~gradient
-0.05 with~key with~medvram with~mem with~memory with~more with~nccl_debug with~one with~pytest with~size
-0.05 with~torch_use_cuda_dsa with~vllm with~your wording~of words~are workers~crashed workers~tasks works~on work~in
-0.05 work~out worst worth would~like would~see wrapper write~the write~to written~to ws xc xla xpu~xpu yep yes~no
-0.05 your~card you~call you~ll you~mean you~open you~re you~read you~say zesty zusammen гиб же кэш нужно почему あ~る
-0.05 い~と い~の う~な え~る か が~あ が~足 き き~な き~は け さ~く し~ょ す~る ぜ そ た~め だ ち~ら て~み で~も
-0.05 と~が と~き ど な~い な~ぜ に に~し に~は の~か の~に の~は の~ま の~メ の~例 ま~で ま~と ま~ま み も や ょ
-0.05 ょ~う り~当 る~か る~こ れ~ま れ~る を~使 を~見 ア ィ イ~ズ カ カ~ー キ~ャ グ サ~イ シ~ュ ス~が ス~テ ズ タ
-0.05 チ~サ ッ~シ デ デ~ル フ ム モ~デ ャ ャ~ッ リ~不 ロ ロ~グ ロ~ー ー~ド ー~ム 不~下 了~可 了~多 人 什 什~么 今
-0.05 从~改 他~の 件 会~这 位 体 余 例~如 保 保~し 册 再 决 决~定 処 切 别~的 前 剩 割~り 化 卡~内 卡~的 反 只~算
-0.05 可~能 合~精 同 同~一 名 吗 含 和 型~fp 域 域~が 場 外 多~少 大~一 太 失~敗 好~了 如~何 存~没 存~用 学 完 完~了
-0.05 实 実~際 对~照 対 就~会 常~用 序 度~学 度~检 式 当 当~て 得 心 我~们 或~推 手~册 打 找 把~batch 报 持 按 换
-0.05 换~卡 据~集 推 推~荐 提~示 放 敗 教 整 文~章 断~片 時 書 有~别 本~太 查~点 标~题 样~本 框 梯 梯~度 機 次~送 比
-0.05 比~例 泄 泄~漏 注 活 深~度 混 混~合 清 漏 照~表 片~化 版 率 现~cuda 理~办 理~时 用 用~同 疑 的~提 的~样 的~模
-0.05 看~看 知~道 確 社~区 积 程~序 空~い 端 等 答 算 算~推 练~或 终 给 群 翻 能~是 自~动 节 荐 表~示 被 要~多 言 計
-0.05 計~算 記 設~定 語 読 読~み 論 计~算 记 设~置 评 话 说 请~问 读 象 超 足~り 边 这~个 这~边 遇 都~没 配~置 释
-0.05 释~放 量~一 错~对 際 際~の 需 領 領~域 개 교 구 기~를 까~지 남 닝 더 드 로~세 류 를 를~로 리~가 말 문 문~제
-0.05 방~법 번 법 사~용 세~스 실~제 쓰 오~류 요 용 으~로 은 주 체 프 프~로 할 합 합~니 해~결
+0.05 __getitem__ __main__ __traceback__ _bfc~br aborts about~gib about~memory about~of about~this accelerate~utils
+0.05 accepted~answer access~the according according~to activation~peak adafactor additional add~repor
+0.05 add~report_tensor_allocations_upon_oom admins advanced after~about after~each after~restart after~that
+0.05 after~throwing after~two again~and again~with ago ah air~gb alert alguien alguém all_reduce alle alles
+0.05 allocated~by allocated~for allocated~tensors allocated~there allocates allocates~its allocate~mb allocate~out
+0.05 allocate~request allocate~the allocating~mib allocations~gib allocation~badalloc allocation~gib allocation~info
+0.05 allocation~on allocation~to allowed allowed~gib all~available all~four all~loaded all~with alone~are
+0.05 already~have am amount~of am~doing am~not am~on anaconda anaconda~envs analysis and~are and~available and~br
+0.05 and~checked and~cuda and~cupy and~device and~file and~gb and~get and~keep and~leave and~my and~nvidia and~of
+0.05 and~report and~retry and~runs and~take and~takes and~version and~when annoying another~gpu answer
+0.05 answer~accepted anybody anybody~know any~hint an~account an~empty an~error an~existing an~idea an~rtx ao
+0.05 applications apply~node après aren are~already are~captured are~empty are~gb are~in are~on are~running are~too
+0.05 are~using arguments around~the asked~years asker asks assertion assertion~failed assuming assuming~engine async
+0.05 as~above as~in as~many attic attn attn_implementation at~batch at~conv_ops at~iteration at~least at~night at~of
+0.05 aug autograd automatically available~qualifiers available~vram available~when avec away~with aws background
+0.05 backoff bad badalloc badalloc~exception badger base~model basta batch_size~in batch_size~is batches~are
+0.05 batches~of batchsize batch~after batch~and batch~of batch~with batch~works be become become~available been
+0.05 been~running before~any before~loading before~submitting began bench benchmark between~the be~allocated
+0.05 be~caused be~great be~made be~ready bfc_arena bfc_arena~cc bfcarena~allocaterawinternal bigger~one bigger~scenes
+0.05 bild bin~gib bin~total bitsandbytes bit~adam ble blender~scenes blocks~in block~size bonjour bool~onnxruntime
+0.05 both~cards both~of box~is bricht broke btw bucket budget buff buffers~of buffer~for buff~cache
+0.05 bug~ggml_backend_cuda_buffer_type_alloc_buffer builder builder~api builder~pass builds~commits builds~the
+0.05 build~on built~by built~for bus~id but~in but~no but~nothing but~that but~then but~with buy bytes~could
+0.05 bytes~from bytes~is bytes~limit by~disable by~github by~itself by~my by~new by~not by~setting by~then cache~is
+0.05 callback called called~after calling~cublascreate call~so can can~confirm can~get can~it can~one can~try can~you
+0.05 capability capture~consider capture~cuda capturing~cuda capturing~cudagraphs card~and card~gb card~had card~it
+0.05 card~of card~please card~the card~too card~when case cast catch~it caused~the cause~is cause~of cc cc~bin
+0.05 cc~could cc~op_requires cc~resource cc~successful cc~sum cedar ce~que cfg~file chain chainer~and changed
+0.05 change~anything changing checked~the checking checklist checkpoint~with check~failure check~whether
+0.05 chunks~chunks chunks~kib chunks~mib classification classifier clean client~requested client~session closing~the
+0.05 code~in code~internal code~no code~the coffee colab~with collect~torch comes~in comes~to comes~with come~back
+0.05 comfyui~execution command~buffer command~line command~was common common_runtime~gpu communicator community
+0.05 comparison compile~by computecosts computecosts~error compute~capability computing com~ollama concat conda~lib
+0.05 config~file config~is confused connected consequences consequences~if consider~decreasing container content~is
+0.05 context~is context~with controller conv_ops conv_ops~cc conversation conversation~on convolution conv~conv
+0.05 conv~d_ conv~d_grad con~la copy~of cpu~in cpu~is cpu~mode crashes~on created created~device create~cuda
+0.05 create~engine creation crop crops csrc csrc~distributed cu cu_stream_non_blocking cublas cublascreate
+0.05 cublascreate~handle cuda_gpu_executor cuda_gpu_executor~cc cuda_malloc_async cuda_malloc_async~will cudagraph
+0.05 cudagraphs cudagraphs~for cudagraph~capture cudasuccess cuda~available cuda~bytes cuda~call
+0.05 cuda~cuda_gpu_executor cuda~function cuda~is cuda~memory_allocated cuda~on cuda~or cuda~runtime
+0.05 cuda~set_per_process_memory_fraction cudnn~handle cupy~as current currently current~device custre custream
+0.05 custream~error cuts cut~the d_ d_grad d_grad~raises da darknet~src dask dass dat days~ago dear debian
+0.05 debug~build dec decoding~this decrease~the decreasing~gpu_memory_utilization decreasing~max_model_len
+0.05 deepspeed~runtime deep~neural defaulting defaulting~to default~config delete deployment description~of detection
+0.05 detectron device_memory_limit device~br device~cuda_error_out_of_memory device~dtype device~failed device~job
+0.05 device~ordinal device~pool_memory_resource device~the device~was dev~fp dgx did~this dies~in dies~while
+0.05 dies~with different~sizes diffusers diffusers~models dim direct_io direct_io~false direct~cause disable~cuda
+0.05 disable~torch disguise distance distance~matrix distinct distribute dit docker document doesn doesn~help
+0.05 does~anybody does~nvidia does~one don~know downloaded do~call do~need do~with draining driver~py driver~the
+0.05 dropout dry dry~run dtype~if dtype~torch during~cudagraph during~getbesttactic during~processing dynamic dès
+0.05 each~batch each~has each~time each~with eager~in eats~the edit editor effect eight elements else~is else~none
+0.05 el~modelo embedding~model enable_model_cpu_offload enabled~n_copies enable~torch encode encoder~for encountered
+0.05 ends~the enforce_eager enforce_eager~true enforce~eager enginecore enginecore_dp enginecore_dp~pid engine~br
+0.05 engine~build engine~core engine~from engine~is engine~version enough~to ensemble enter entries environ envs
+0.05 env~lib epochs~and epoch~is eps era errors_impl~resourceexhaustederror error~assertion error~at error~could
+0.05 error~cuda error~cudamalloc error~exception error~failed error~fields error~from error~job error~loading
+0.05 error~occurs error~source error~when error~while estimate~is eval_accumulation_steps evaluate eval~batch
+0.05 every~piece every~single every~step exception~content exception~during exception~raised exception~set
+0.05 exception~traceback exception~was except~block except~the exe executekernel executekernel~non execute~in
+0.05 execution~error execution~py exemple existing~issue experience experiment experimental extensions
+0.05 external~org_tensorflow external~xla face failed~at failed~exit failed~with fails~for fails~the fails~when
+0.05 fails~with failure~at failure~but failure~stack fail~on faiss faiss~gpu far~more fast faster_whisper fatal~error
+0.05 fatal~operator feed feedback~and fields~message files files~are file~app file~assuming file~is file~it file~of
+0.05 file~on file~paddle file~users file~usr file~workspace filtered_tb filtered_tb~from fin find fine~on fine~tune
+0.05 finished~parsing first~backward first~collective first~of first~optimizer fits fitting fit~use
+0.05 flags_fraction_of_gpu_memory_to_use~is flag~in flow fn~args following~exception forgotten forums
+0.05 forward~backward for~allocation for~and for~another for~any for~chunks for~current for~decoding for~details
+0.05 for~each for~epoch for~hours for~input for~kv for~lack for~memory for~my for~output for~pinned for~shard
+0.05 for~simplicity for~tokens for~two for~us for~validation for~weeks for~whoever for~you found~in found~this
+0.05 found~vulkan fr fragmentation~maybe frames~and frames~at frames~from frames~of framework~bfc_arena
+0.05 free~according free~and free~of free~on free~shared free~to from~checkpoint from~device from~disk from~me
+0.05 from~model from~none from~step from~this from~vllm functional~py gateway gb~br gb~card gb~each gb~in gb~it
+0.05 gb~memory gb~only gb~per gb~should gb~tried gb~where gb~you gc geforce~gtx generation~not getbesttactic
+0.05 ggml_backend_cuda_buffer_type_alloc_buffer~allocating ggml_metal_graph_compute ggml_metal_graph_compute~command
+0.05 ggml_vulkan~found gh gib~allocated gib~at gib~client gib~max gib~non_torch_memory gib~other gib~pytorch
+0.05 gib~total gib~tried gives~back glm global gnu goes~on goes~through got~it got~this go~away go~on go~to go~up gpu
+0.05 gpu_device gpu_device~cc gpu_memory_utilization~or gpudevice gpus gpu~as gpu~cuda gpu~device gpu~gib
+0.05 gpu~gpu_device gpu~is gpu~loading gpu~models gpu~nvidia gpu~of gpu~runs gracias gradient~checkpointing
+0.05 graphs~are graph~by graph~capture graph~execution graph~failed graph~of greedy grid grpo gráfica gtx~super guess
+0.05 habe had~the had~this halved halved~the handbook handler happen hashes has~mib has~more has~one has~removed
+0.05 has~two have~gb have~happened have~read have~searched hazel head height helped here~it here~my here~on hide
+0.05 hitting hit~an hi~all hm hmm homelab homelab~ollama honest horas how~many how~to hpp~maximum hundred hunyuan
+0.05 hybrid ids id~compute if~is_floating_point if~out if~so if~yes ignores igpu~and imagenet images~of import~cupy
+0.05 import~llm import~torch include~rmm include~these increase infer inference_mode inference~on inference~with info
+0.05 info~application info~engine info~fields info~source info~this info~train info~worker ing initialised
+0.05 initialize~the initializing input~size input~very inside inside~except instance~of instant instruct intel~hd
+0.05 interactive internal internal~error internal~frames interrupted into~gb invalid~value in~__getitem__ in~allocate
+0.05 in~an in~available in~batch in~capture in~convert in~custre in~decorator in~disguise in~for in~general in~gpu
+0.05 in~loss in~main in~my in~one in~pieces in~place in~python in~range in~sample in~system in~the in~thread
+0.05 in~update in~validation ipex ipython is_floating_point isaac isn~available isn~the issue~and issue~for is~above
+0.05 is~allocated is~an is~and is~below is~debug is~done is~empty is~export is~given is~gtx is~heavy is~it is~just
+0.05 is~large is~mb is~memory is~missing is~my is~nearly is~none is~nothing is~on is~only is~over is~simply is~sized
+0.05 is~smaller is~split is~that is~ti items itself~is its~internal its~memory its~own it~always it~at it~did it~ends
+0.05 it~fails it~fits it~gb it~if it~in it~loads it~needs it~never it~not it~prints it~ran it~reads it~renders
+0.05 it~seems it~stays it~still it~then it~took it~use it~wants it~went it~what it~work jan jax_traceback_filtering
+0.05 jax_traceback_filtering~off jax~has jemand job~of job~to joined join~this journalctl joy js jul jun
+0.05 jupyter~kernel just~not kernel~for kernel~of kib kib~allocated kib~in kill killed~it kill~on kind~of known
+0.05 know~it koboldcpp kohya_ss kokkos labels labels~bug lack lack~of lammps language language~model large~the
+0.05 large~try last~one launch layer layer~to lazily lead lead~to leftover left~it left~on le~message library~onednn
+0.05 lib~python lib~rs light lightning like~that limit~on linear line~error line~of linked linux listed little~memory
+0.05 llama_context llama_init_from_gpt_params llama_init_from_gpt_params~error llama_load_model_from_file
+0.05 llama_load_model_from_file~failed llama_new_context_with_model~pipeline llama~instruct
+0.05 llm_load_tensors~offloaded llm_load_tensors~offloading llm~info llm~samplingparams llm~server load_model
+0.05 load_model~failed load_tensors~offloaded loaded~models loader~workers loading~error loading~llama loading~the
+0.05 loads~the load~sdxl load~the local~lib location locked~host logits~are log~before log~current log~during log~in
+0.05 log~info log~it log~memory log~nvidia log~out log~please log~same log~so log~thanks log~there log~tried
+0.05 log~warning log~what longest lora~on lose lower~resolution lower~the lstm lts lunar läuft~es mac~mini make~sure
+0.05 make~this malloc~at manual~cast many~thanks marked~as matches matrix~is max max_batch_size
+0.05 max_input_length~max_prefill_tokens max_len max_memory max_model_len~when max_prefill_tokens~max_total_tokens
+0.05 max_prefill_tokens~warmup max_total_tokens max~approx max~gb max~tokens may~lead may~node may~see mb~per median
+0.05 mehr memoria memory_allocated memoryerror~traceback memory~allocation memory~and memory~as memory~but
+0.05 memory~bytes memory~do memory~fragmentation memory~growth memory~has memory~isn memory~left memory~mb memory~mps
+0.05 memory~only memory~py memory~reserved memory~see memory~should memory~snapshot memory~takes memory~than
+0.05 memory~to memory~utilization mensaje merge merge~of mesh messages message~and message~method message~waiting
+0.05 me~the mib~in mib~rounded middle middle~of miniconda mining mint mira mir~das missing mistral mistral~nemo
+0.05 modeling models~and model~and model~br model~fits model~for model~gguf model~has model~in model~loads model~max
+0.05 model~models model~not model~parse model~root model~usr model~weight model~with mode~set modules~module
+0.05 module~py moe mon months morgen most~of moving mpi mpirun mpi~rank mps~allocated mr~device msg~error msg~new
+0.05 msg~waiting much~for much~gpu multiply mx~gb my~code my~gb my~old n_copies nach~dem namd name~and name~nvidia
+0.05 nas~ollama native nccl_buffsize ncclunhandledcudaerror ncclunhandledcudaerror~call nccl~timeout nccl~version
+0.05 nearly~all needed~for neither network~library network~model never~appears newest new~builder new~one ng night
+0.05 nlp nn~functional no_grad node~that node~train non_blocking non_torch_memory non_torch_memory~takes
+0.05 none~non_blocking nor normally not notebook~is note~the nothing~left noticed not~create not~given not~go
+0.05 not~have not~static not~the not~to not~using not~work now~it now~please now~thank now~the no~change no~cuda
+0.05 no~matter no~other no~please no~that np nu nuc nuc~ollama num_ctx numba nvcc observed occurred~when occurs
+0.05 occurs~during october odes odes~py off offloading~output off~by off~in of~and of~br of~context of~feedback of~is
+0.05 of~mb of~my of~other of~ours of~pipeline of~pytorch of~ram of~std of~today of~two of~video of~which of~with
+0.05 of~you of~your oh ollama~llama_load_model_from_file ollama~models ollama~ollama ollama~time oneapi~deep onednn
+0.05 one~go one~in one~node only~changes onnxruntime~bfcarena onnxruntime~gpu onnxruntime~stream on~apr on~bigger
+0.05 on~both on~br on~cuda on~how on~it on~jan on~jul on~oom on~sep on~single on~that ooms~on oom~after oom~and
+0.05 oom~the oom~unloading oom~with op_requires op_requires~failed opal openai opening openmm open~an open~the
+0.05 operator operator~conv optimized~with optimizer~cpp option op~conv org_tensorflow org_tensorflow~tensorflow
+0.05 original ory or~commit or~decreasing or~file or~set or~start or~switching or~use os~environ other~allocations
+0.05 ours our~documentation outofmemoryerror~allocation output~layer outside override own~pictures oyelaran package
+0.05 packages~accelerate packages~deepspeed packages~tensorflow packages~transformers paddleocr~tools paddle~memory
+0.05 paper parallelism~enabled parameters~in parse~time parsing parsing~network particles pass~and pass~will past~it
+0.05 patches pci pci~bus peak~gb per~request phone photo photos picked picture pids pid~error pid~info piece
+0.05 pin_memory~false pip places platforms platforms~do please~decrease please~do please~don please~stop pod~trainer
+0.05 pool_memory_resource~hpp pool~is por~qué pourquoi pp pr preallocated~temp prediction present preset pretraining
+0.05 preview primary prints~the private private~pool private~pools problem~you process processing~allocation
+0.05 process~and process~for profiling profiling~results program~py project~is protein pro~gb pth python~client
+0.05 pytorch~activation pytorch~allocator pytorch~and py~capturing py~model py~userwarning qlora~on qualifiers
+0.05 qualifiers~see quant question~on qui quits raise~valueerror raise~with_traceback rank~cuda rank~failed rank~is
+0.05 ran~out ran~the rather rather~not raven rc reads reads~the read~every read~times rebuild received receiving
+0.05 recent~builds recommends record recover recover~from references~the refresh reject relion~src relu remember
+0.05 removed removed~its render rendered~viewport renders render~fails repeated repor
+0.05 report_tensor_allocations_upon_oom report_tensor_allocations_upon_oom~to reporting reports~that requested~amount
+0.05 requested~bytes requested~in requested~to rerank reserved~for reserved~in resolution~max
+0.05 resourceexhaustederror~graph response restarted~the restarts restore rest~of retain_graph retried
+0.05 returned~entries return~to right~at rl rmm~failure rmm~mr rocm rolled~back root~ollama rounds rtx~gb rtx~laptop
+0.05 rtx~pci rtx~super rund runners runner~execute running~in running~with runoptions runoptions~for runs~at runs~for
+0.05 runs~the runtime_error runtimeerror~mps runtimeerror~traceback runtime~out run~in run~into run~is ryzen sam
+0.05 same~command same~config same~data same~error same~file same~problem same~process same~settings same~with
+0.05 samplingparams saturday says~and says~cuda says~it says~mib says~that says~what scenes~are scenes~through sched
+0.05 scheduler~hit sched~go schon schritt scrypt sd searched~for sec second~call second~card second~epoch second~time
+0.05 seeing~the see~all seg segmentation~fault sep separate~crashes sequence seq~len series seriously server~does
+0.05 server~stops server~to serve~at serve~py service serving session~py set_memory_growth set~enforce_eager set~flag
+0.05 set~jax_traceback_filtering set~subdivisions set~the several~times severity shapes sharded shard~to shared~buff
+0.05 short shortage short~test should~go should~make show shows~gpu show~the sign sign~up similar simple simplicity
+0.05 simplicity~jax simply~too sit size_t~bool size~the skip~to smaller smaller~than smallest small~scenes smi~and
+0.05 smi~lists smi~say smoke softmax software solution solve solve~it something~went sometimes sorry~if
+0.05 sorry~something source~sched so~and so~do so~don so~for so~its so~nothing so~on so~why spare sparse spawn
+0.05 splitting src~acc src~lib src~utils srv srv~load_model stable~for stacktrace stacktrace~below stages starts
+0.05 starts~and startup start~paddlepaddle state states state~batch state~dict state~metrics status~code stay~in
+0.05 stay~on std~runtime_error steps~and still~alive still~open still~there stopped stopped~at stopped~it stops~after
+0.05 stops~in stop~them streaming stream~error stream~stderr struct studies studio subdivisions~in subject~job
+0.05 submitting succeed successful successfully suite sure~the surfaces sur~le switched~on switched~to switching
+0.05 switching~to systemerror systemerror~fatal table~for takes~gib takes~it take~gib take~your tell~us temporaries
+0.05 temp~allocation tensorrt~llm tensor~cores tensor~is tensor~parallel terminated~error terms testing text
+0.05 text_generation_launcher text_generation_launcher~method text_generation_launcher~webserver tf_gpu_allocator
+0.05 tf_gpu_allocator~cuda_malloc_async tf~lib tgi thank thanks~in thank~you than~gb than~one than~requested
+0.05 than~that than~you that~caused that~has that~in that~may that~not that~on that~size that~we that~why them~is
+0.05 them~or then~at then~dies then~in there~it there~may there~should these~changes the~attention the~bit
+0.05 the~blender the~branch the~bug the~card the~chat the~child the~command the~course the~dag the~dataloader the~dev
+0.05 the~direct the~draft the~embedding the~end the~epoch the~error the~except the~final the~fix the~frames the~guide
+0.05 the~hash the~image the~images the~issue the~kernel the~key the~large the~list the~logs the~long the~longest
+0.05 the~matrix the~merge the~middle the~moment the~network the~newest the~night the~older the~ones the~only
+0.05 the~option the~owner the~partition the~pipeline the~pod the~point the~process the~profile the~ram the~rd
+0.05 the~release the~rendered the~repo the~resolution the~rest the~session the~shell the~solver the~stack
+0.05 the~stacktrace the~start the~state the~tensors the~texture the~tile the~total the~train the~value the~variable
+0.05 the~very the~vram the~weekend the~whole the~workflow thing things things~to think~the this~branch this~builder
+0.05 this~comes this~conversation this~does this~error this~expected this~in this~is this~isn this~issue
+0.05 this~question those though~the thousand threshold through~without through~zluda throwing throwing~an thì till
+0.05 time~and time~the tips title~of title~says ti~gb tomorrow tools~program too~late torch~bfloat torch~compile
+0.05 torch~csrc torch~float torch~inference_mode torch~nn tot total~chunks total~gib tout to~access to~all to~become
+0.05 to~br to~display to~each to~eager to~finish to~gb to~get to~go to~include to~it to~join to~leave to~me to~read
+0.05 to~runoptions to~serve to~set to~start to~succeed to~tokens to~unexpected to~upload to~work tp tpu tp~scheduler
+0.05 tr trace~returned tracker trade trained~on trainer~py training~goes training~is training~the trains~for
+0.05 train~with transfer transformer trick tried~the troubleshooting true~direct_io true~or true~to try~in
+0.05 try~smaller turned~out two~boxes two~different two~separate two~things ty ubuntu uhd ui~with ulimit ultra~high
+0.05 uma umber un understood under~load unexpected~consequences unhandled unique unloaded unloading~all unrelated
+0.05 until~oom until~the unused update~it up~at up~model up~on up~with used~for used~memory used~up userwarning
+0.05 uses~gb use~enforce use~for use~in use~including use~kib use~lower use~process use~profiling use~to using~enable
+0.05 using~gpu usr usually~means ut utc utilization utilization~to utils~error utils~memory ut~of va vaedecode val
+0.05 valueerror~to value~but variable variable~length variable~tf_gpu_allocator version~br version~found version~of
+0.05 version~or very~first very~same very~seriously vgg video viewport~never virtual visible vivid vkallocatememory
+0.05 vl vllm~import vmap vocabulary vocoder voice vol volatile vram~at vram~in vram~is vulkan~devices wait walltime
+0.05 wandb wants~gb warm warmup~generation warmup~text_generation_client warm~up warning warning~warning was~kept
+0.05 was~no was~ok was~printed was~still was~too was~used watchdog webserver~crashed weeks weights~of weights~on
+0.05 weights~take weight~dtype went~from went~wrong werden we~read we~start what~could what~get what~happened
+0.05 what~platforms what~see what~tried what~would whether~there which~gib which~gpu which~may while~the whoever
+0.05 why~would width~height willow will~be will~fit with_traceback with_traceback~filtered_tb without~the with~and
+0.05 with~bigger with~cpu with~gpus with~limit with~llama with~max with~mb with~mib with~non with~nothing with~only
+0.05 with~several with~vulkan workers~each workflow workload works~and works~now work~for work~on would~do would~you
+0.05 wrapped xl xlaruntimeerror~traceback xla~will xla~xla yarrow yarrow~opened years~months yes~please your~batch
+0.05 your~data your~input your~ram your~tensors your~vram you~might you~run you~see zluda zu можно い~で う~か が~落
+0.05 じ す~か だ~け で~き で~し で~の な な~ら な~り に~す に~な に~変 の の~で は ま を~か を~に エ~ラ キ ク ジ~ョ
+0.05 セ セ~ス チ~を ッ~ク ノ バ~ッ プ~ロ ョ ョ~ン ラ ラ~ー ロ~セ ン~ト ー~で ㅠㅠ 一~个 一~半 一~次 一~点 一~般 上
+0.05 上~微 上~跑 下~の 不~到 不~够 不~是 不~行 中~で 之 也 了~谢 事 代 代~码 以~下 佬 使~用 停 像~度 写 出 刚 初 别
+0.05 别~模 到~一 割 动 十 占~满 占~用 卡~上 原~因 参~数 又 变 只~有 各~位 同~じ 向 吧 周 四 因 图~片 型 型~时 境
+0.05 変~わ 変~更 夜 大~佬 好 始 子 学~習 実 小~一 就 就~好 就~报 就~挂 工 年~月 建 开~了 张~卡 张~量 形 循 忘 忘~了
+0.05 快 总 您 意 我~这 批~量 投 挂~了 指 指~点 换~成 据 掉 提 数~据 整~理 断 方~法 时~报 明 显~卡 月 月~日 本~身
+0.05 机~器 权 样~的 检 模~型 求~助 没~问 注~意 済 済~み 满~了 爆 爆~显 环~境 理 的~内 的~问 目 确~认 確~認 管 管~理
+0.05 篇 系~统 约 练~时 统 编~号 缩 网 習 腾~上 般 行 行~就 补 要~显 解~像 認 认 证 试~试 误 调~到 跑~不 跑~到 身
+0.05 输~入 还~剩 这~样 这~里 途 途~中 速 遇~到 里 错~误 问 间 限 面~的 順 页 验~证 가~납 감 감~사 계 까 납 납~니 노
+0.05 노~드 는 다 다~시 다~음 단 되 라 래 러 리~는 면 문~의 바 배 배~치 버 부~탁 분 비 사~합 서~버 설~정 세~요 수 스
+0.05 습~니 시~작 실 어 어~요 어~제 없 에 에~러 예 오 올~리 우 인~데 있 재 제 조 종 종~료 죽~었 처 치 크~기 탁 탁~드
+0.05 파 하~세 학 행
+0.10 about~cuda above~for acc account accounts~on account~related ada adamw_ adamw_~bit add add~comment advance
+0.10 after~few after~it agent ago~by agree agree~to air al alloc allocat allocatable allocatable~device allocate~br
+0.10 allocate~gib allocations allocations~mb allocation~failed allocator~gpu_ alloc~at alloc~tot allowed~memory
+0.10 all~models all~ranks always and~accumulate and~after and~all and~does and~every and~its and~never and~privacy
+0.10 and~still and~that and~try and~use another~tab answered answering any any~way an~gb an~hour an~oom append~loss
+0.10 applied approx are~free are~still ascend as~far as~it as~they atom atoms attack attention~cache at~br at~first
+0.10 at~is at~line at~random author~commented available~memory awq back~and back~the badly base batch
+0.10 batch_size_per_card batch~it beetle beforehand bei belong~to below~might bert besides be~created be~incorrect
+0.10 be~the big~for bit~on blob blobs~sha boa body both~on branches branches~or brings buenas buffer~failed
+0.10 bug~report bug~server building~engine builds but~not by~an by~clicking by~hand by~user bị call call~first
+0.10 call~of call~the can~do can~the can~use capa cards~are card~memory card~with cases ch chair changed~the chapter
+0.10 checkpoint checkpointing chez chez~moi chunked~prefill chunking chunks clearer cli click clicking clicking~sign
+0.10 client~src clips closes cloud cnn colleague collect come comfy commits complaint complete computer concurrency
+0.10 context context~failed conv_ conv_~status conv~node copy core~framework cpp~unhandled cpu~it creating
+0.10 creating~server cucontext cucontext~intern cuctxpopcurrent cuctxpopcurrent~null cuctxpushcurrent
+0.10 cuctxpushcurrent~device cuda_launch_blocking cudadrv cudadrv~driver cuda~and cuda~cu cuda~cudadrv cuda~graph
+0.10 cuda~html cuda~to_device cuda~util cur cur~usage cycles~device danke darknet das deepseek deepspeed deleted
+0.10 denoise detect developers device~and device~cucontext device~cudamalloc device~gpu device~name device~not
+0.10 device~would dict directml dismiss dismiss~alert display~backtrace distill distributed~processgroupnccl
+0.10 dist~packages documents doing domain done do~about drei drivererror drivererror~cuda_error_out_of_memory ds
+0.10 dtype due~to durch each~card eager~attention eager~mode eats ed eleven emails embed empty enable encountered~an
+0.10 ends~in engine~failed engine~py engine~with enough~allocatable env ep erreur error~after error~creating
+0.10 error~cublas_status_alloc_failed error~nccl error~text_generation_launcher error~using error~warmup ersten
+0.10 evening every everything~is every~iteration examples example~with exceed~allowed exception~occurred excerpt
+0.10 executable executable~batch executing executor exhausted~oom existing existing~issues exited exiting exiting~due
+0.10 explodes fa failed~cuda fails~after fails~in failures~this far~as faster~whisper fcn features feedback fell
+0.10 field file fine~but first~batch first~long fit~in flags fold for~batch for~both for~free for~github for~in
+0.10 for~now for~self for~some for~stream for~them for~traceback for~what found~reached four fp framework~op_kernel
+0.10 frame~of free free~process from from~source frozen funciona function~alloc function~failed fused gave~up
+0.10 gb~after gb~and gb~at gb~free gb~now gb~of gb~profile gb~used gb~vram gb~で gc~collect
+0.10 ggml_backend_cuda_buffer_type_alloc_buffer ggml_vulkan~device gguf gib~is gib~rounded gigs ging gio git
+0.10 github~you gives~me goes~up google got~an go~down go~msg gp gpu~before gpu~by gpu~node gpu~oom gpu~or gpu~out
+0.10 gpu~with gui gunicorn had~been happens~when has~and has~gb has~not has~only have~it have~to hbm held helps hey
+0.10 hilft hola host~memory hour ideas if~reserved if~this images~in improve improve~the include increases
+0.10 info~model_runner infra insufficient~memory intern internal~failed intern~cycles interpolate into~it
+0.10 invalid~context in~advance in~another in~bin in~cuctxpopcurrent in~cuctxpushcurrent in~eager in~float in~fp
+0.10 in~interpolate in~jupyter in~paged in~run in~torch in~train in~with in~your issues issues~and is~already
+0.10 is~another is~gib is~good is~loaded is~more is~small is~with item its~workspace it~all it~also it~can it~dies
+0.10 it~does it~doesn it~fine it~for it~gone it~happens it~has it~isn it~it it~makes it~on it~or it~please it~should
+0.10 it~tells it~to it~was ivory jaxlib~xla_extension jetson~nano jobs~on journal kept kernel~image keys không kills
+0.10 kills~it kw lantern laptop~gb last~night laugh leaks leak~in level~info lib limited limit~for line~out
+0.10 llama_init_from_model llama_init_from_model~failed llama_kv_cache_update_impl llama_kv_cache_update_impl~failed
+0.10 llama_new_context_with_model llama~context llama~server llm_load_tensors ll~occasionally lm~studio
+0.10 load_tensors~loading load_tensors~offloading loading load~all logged logits~on log~on log~output
+0.10 log~runtimeerror log~your lol looked look~into lora lot lots~of lower~batch_size lr luck lỗi ma machine~is main
+0.10 main~exiting make~it manual maple mark mask math matmul max_input_length max_prefill_tokens max_seq_length
+0.10 maximum_pool_size maybe~the mb~and mb~for mb~max meeting memo memory~fraction memory~gb memory~is memory~leak
+0.10 memory~lower memory~problem memory~tried memory~usage message~onnxruntime_src message~server method~warmup
+0.10 metric metric~cur me~at me~one mib~used micro micro~batch might~be mind mine~is mini minutes~of minutos mir mmap
+0.10 mmap~true model_runner model_runner~py models~blobs model~fit model~loading model~tensors model~weights mode~is
+0.10 modified modules moi months~ago mr mx my~card my~gtx my~jobs my~training name~conv_ name~the needs~about
+0.10 neighbour nemo nettle network never~comes newbie next~one nicht~mehr node non~zero notes~cuda note~run
+0.10 not~always not~be not~come no~branches no~effect no~executable no~kernel no~luck npu null null~intern numa
+0.10 nvidia~driver nvidia~rtx nvidia~smi occasionally occasionally~send offloaded of~one of~our of~service of~them
+0.10 of~training of~weights ok~on ok~with ollama~llama_model_load one~batch one~by one~more one~request only~the onnx
+0.10 onnxruntime_src onnxruntime_src~onnxruntime onnxruntime~core on~all on~an on~another on~aug on~card on~host
+0.10 on~jun on~may on~my on~private on~this on~two oom~when op_kernel op_kernel~cc opencl~platform operating
+0.10 operating~system ops optimizer~step optix opt~conda or~pull or~window ot other~ranks other~than our~terms
+0.10 outofmemoryerror~as outofmemoryerror~cuda outside~of out~in over~gb pack packages~cupy packed paged~kv page~file
+0.10 page~locked panicked~at parallel part~of passe passing password~length peak~usage pessoal phase pieces
+0.10 please~check please~set plenty pme~cpu pools pool~of port possible~solutions privacy privacy~statement proc prod
+0.10 properties proposed prototxt ps pull~requests put~the python~dist python~processes python~pytorch
+0.10 pytorch_cuda_alloc_conf pytorch_hip_alloc_conf~expandable_segments pytorch~but pytorch~limit på quality
+0.10 question~is raise~runtimeerror ray rays reached~zero recipe recording refer refer~to refresh~your regards
+0.10 reinstalled related~emails relevant~log reload reload~to replica~task reply~to requested~by res reserves resize
+0.10 resourceexhaustederror~see resume retry~with rien right~before rolled rollout router~client rs~server
+0.10 running~conv running~for runtimeerror~no run~on rust_backtrace rust_backtrace~environment same~batch same~model
+0.10 same~node script~in searched~the section see see~above see~the segfault seit seit~dem send~you serve
+0.10 server~internal service~and service~hlo_rematerialization session~dismiss session~you
+0.10 setting~pytorch_hip_alloc_conf setting~the setting~up set~by seven sha shards shift should~the shows shutting
+0.10 shutting~down side signed~in signed~out silly since~this single~gpu situation size~failed size~found size~in
+0.10 size~per skipped slices slicing smaller~number smi~says solutions solves solves~it souci so~all so~close so~not
+0.10 so~that so~the speaker speech speed split~it srun srun~error stable~notes stacks started~the statement
+0.10 statement~we status~message structure submitted suffice summary~info sum~total supplied supplied~memory
+0.10 supported~by supposed swap switched~accounts sys tab~or tail take~of take~while task task~device te technical
+0.10 tell~the tensors~this tentei terminating terms~of tested test~summary test~with text_generation_client
+0.10 text_generation_client~router text~generation text~was than~what than~your that~gpu that~is that~no that~should
+0.10 that~still that~what then~on there~an there~any the~box the~br the~cause the~container the~crash the~detector
+0.10 the~encoder the~eval the~existing the~fp the~frame the~fused the~graph the~graphs the~handler the~kv the~nvidia
+0.10 the~on the~optimizer the~other the~readme the~recent the~record the~runner the~sample the~second the~situation
+0.10 the~tail the~tensor the~text the~th the~time the~unet think this~attack this~can thread thu tiling
+0.10 timestamp~level time~level to_device today~on tokens~in tomasz too~big topic torch_npu torch~cuda total~bytes
+0.10 total~of tot~alloc tot~freed touches to~batch to~catch to~comment to~device to~host to~model to~no to~our
+0.10 to~refresh to~requested to~train to~use traceback~oom train_step trainnetwork train~the trt try~one trên
+0.10 turned~on two~crashes type~float unet unhandled~cuda units unset un~message updated upscale upscaler up~verlet
+0.10 usage~bytes usage~peak usage~tot useful~to user~guide user~supplied use~it using~device util utils util~cpp
+0.10 value~in variable~to vary vega verlet verlet~run version~and viewport viewport~render viola vit vk vllm
+0.10 vllm~valueerror vocab voll volume von wall wanted wants warmup warmup~encountered warmup~max_input_length was~at
+0.10 was~not way~around weekend week~both weights~from well we~can we~need what~am what~else what~was what~we
+0.10 when~executing when~running while~mmap while~you whisper why will~improve will~look window~reload within
+0.10 without~trouble with~another with~chainer with~dtype with~half with~my with~rust_backtrace with~status with~that
+0.10 with~what workers worker~cc workstation would~exceed would~fit wow wrote wsl xgboost xla_extension
+0.10 xla_extension~xlaruntimeerror xlaruntimeerror xlaruntimeerror~resource_exhausted xla~tsl xorg yaml yes yes~know
+0.10 young your~job your~session you~account you~agree you~can you~could you~signed you~switched you~try you~use zip
+0.10 zombie ça вылетает запускаю карта кто сообщение спасибо то あ あ~り い~た い~ま お お~り こ~と し~い せ~ん た
+0.10 た~ら ち て~お で で~止 ば ま~せ ま~り ら り り~ま れ~ば ん エ サ ジ ス~ト チ ッ~チ ト ノ~ー ポ メ~ン ー~ジ
+0.10 ー~バ 一~样 一~步 两 两~张 主 交 从 但~是 低 写~法 到~第 加~载 可 号 同~时 启~动 回~复 在~用 大~小 天 失 如~下
+0.10 它 定~し 层 应 应~该 开~始 後 志 想 成 成~了 我~在 挂 日 日~志 昇 昇~腾 昨 是~不 有~问 本~文 权~重 模 求 测 满
+0.10 然 版~本 环 现 現 生~成 用~的 由 画 画~像 発 第~一 第~个 第~二 系 练 练~到 試 試~し 试 起~来 越 越~多 转 输 运
+0.10 运~行 返 还~有 通 里~的 题~描 같 것 까~요 녕 녕~하 는~데 니~다 데 드~립 로 로~그 료 립 립~니 상 서 습 시 실~행
+0.10 안~녕 업 었 었~습 에~서 올 인 입 입~니 있~을 작 죽 중 추 학~습 했 했~습 호
+0.15 __init__ _bfc _bfc~op _bfc~ran abort aborted~at above~exception acceleration all alla alloc_tensor_range
+0.15 alloc_tensor_range~failed alloca allocated~gib allocate~mib allocations~may allow_growth amber and~each and~got
+0.15 and~pytorch_cuda_alloc_conf and~with another~exception an~assert an~option aparece apply apr are~fine asr as~if
+0.15 attach at~gib at~on at~that avoid~fragmentation backend before~it before~that behavior be~done be~too big bios
+0.15 bisected bit blobs branch bucketing buffer~of building~the but~these by~op ca calling camera capture capturing
+0.15 cause~system cc~allocator ce cette changes~nothing check checked children chunks~gib climbs code~returned
+0.15 collective~operation come~up common_init_from_params common_init_from_params~failed could~you crashes~today
+0.15 created~from create~execution create~llama cuda_error_out_of_memory cuda_error_out_of_memory~out
+0.15 cudaexecutionprovider cuda~failed cudf custom customer custom~code det detach dev devicebuffer de~gb dia did~the
+0.15 die~karte disabled disable~the disable~upper display dist docs~stable down~with do~have do~it dropped dump
+0.15 during~handling each~worker ema enabled engine~could erro errors_impl errors~were error~llama error~occurred
+0.15 err~mem es eval~bug events every~time exception~another execution~context exists expectation extra failed~on
+0.15 failed~resource_exhausted failure falling falling~back falls falls~back falls~over fewer fields file~opt filters
+0.15 filters~size finally finetuning finish first~iteration flat~at followed for~minutes for~node for~possible
+0.15 framework~errors_impl free~gib free~gpu free~memory from~network further gb~are gb~is gb~ram gemma general
+0.15 gestern gets~through gfx gib~gpu gib~in gib~memory give~it going go~from gpt gpu_ gpu_memory_utilization
+0.15 gpu_~_bfc gpu~rendering grad grande great growth gtx~ti guide had~no hair handling~of has~nothing have~look
+0.15 have~written he here~the heute holding host~cuda_error_out_of_memory host~has html https~docs https~pytorch id
+0.15 impact incorrect initialization inlet input~output in~bf in~function in~loader in~total issue~on is~back
+0.15 is~built is~known is~one is~so is~written iterations iteration~of it~go it~helps it~ll it~may it~runs it~says
+0.15 it~will it~works jaxlib jetpack jetson~orin job~failed job~has job~localhost jpg keen ksampler label~fusion
+0.15 last~week late layer~filters la~gpu le learn len lengths limit~set llama_model_load llama_model_load~error
+0.15 loaded load~model localhost localhost~replica locked log~could log~from log~is log~note log~to log~traceback
+0.15 looking losses~append loss~item made~it management~https mas matlab max_split_size_mb~to may~cause means~the
+0.15 meldung mem memory~allocations memory~gib memory~goes memory~it memory~of memory~on memory~with mem~types
+0.15 message~says message~summary method me~it mi mib~mib mib~on mindspore miner mit mixtral model~file model~is
+0.15 model~of model~unable model~was moment more~information morning moved~the mp msg même nano nano~gb nd ne nearly
+0.15 need~gb neural neural~network never ngl nie node~with nothing~else nothing~for not~find not~need not~set
+0.15 no~difference offloaded~layers of~in of~mine of~size of~that one~process only~in on~any on~every on~free on~me
+0.15 on~smaller on~ti on~with oom~in opened~this org org~docs or~is or~not ought ought~to out~and overnight
+0.15 paddlepaddle passed passed~tests password people percent perhaps pin pme pool~use post ppo predict probably
+0.15 process~is project puts python~framework pytorch_hip_alloc_conf pytorch_mps_high_watermark_ratio
+0.15 pytorch_mps_high_watermark_ratio~to pytorch~if pytorch~org quite radeon raised~from raylet rebooted
+0.15 reconstruction references regression remat rendered rendering~documentation rerun reserved~memory resident
+0.15 resnet restarting~the returned~while root~cause rounded rounded~to rs runner running~out running~the
+0.15 runtimeerror~not rx~gb same~script same~time screenshot seconds seems see~below see~https segmentation
+0.15 self~attention sentences separate session setting~max_split_size_mb set~it sglang shard showed shows~mib si
+0.15 signed sim size~input smi~showed solver somewhere sont source source~file spelling split st starten starting~the
+0.15 stays stays~at steam steps step~and student subdivisions successfully~but survives sweep system~failure tag
+0.15 task~exited tells template tensorflow~installed terminate terminate~called tests~failed tests~passed textures
+0.15 text~encoder thanks~lot that~it that~moment that~my then there these~errors they the~cli the~config the~cycles
+0.15 the~dataset the~fraction the~logits the~loop the~maximum the~noise the~notebook the~ocr the~quick the~reason
+0.15 the~result the~tutorial the~vision the~worker this~message this~model this~week though too~much torch~zeros
+0.15 total~by total~vram tower to~cuda to~make to~one to~self to~this trainer~main trainworker trainworker~pid
+0.15 train~log trouble trtexec trying~to tu turns two~cards two~days two~failures types unallocated~if understand
+0.15 updated~successfully upload up~by urchin use~batch use~chunks use~pytorch_mps_high_watermark_ratio value
+0.15 virtual~memory vision vram~used wan want was~fine was~it was~updated were were~encountered wh what~did what~does
+0.15 what~went when whole width win window with~code with~two work works~for works~thanks works~with work~and
+0.15 written~custom xla~service xt yes~that you~for you~go you~have you~should zero~status всем всем~привет привет
+0.15 た~こ っ~て て~い で~す で~落 の~学 ま~し ろ エ~ポ サ~ー セ~ー ッ~セ バ ポ~ッ メ~ッ ー~メ 个~epoch 中~间 之~后
+0.15 介 以~了 但 倍 候 单 单~卡 卡~是 号~卡 各 告 器 室 对 已 希 希~望 帮 建~议 待 微~调 我~的 描 描~述 改~成 文~档
+0.15 时~候 服 本 机 来 样 档 止~ま 的~时 的~是 的~显 确 编 腾 解 训 训~练 议 识 该 谢 起~動 还~是 述 退 退~出 问~题
+0.15 니 도 돌 돌~리
+0.20 after~some allocating already~on and~now and~shared and~type any~implementation as~soon as~you batches before
+0.20 between~and bfc_allocator bfc_allocator~cc bien binary blender box bs bucketed build~of call~to card~in card~is
+0.20 carte check~the chose client clip come~from comment~by common_runtime~bfc_allocator compiled compute context~for
+0.20 could~not counted crashed cuda~device cuda~graphs cuh cycles~gpu có dag deck decode device device~cuda
+0.20 device~with different does~this do~what duration each~iteration eager endpoint error~unable even~with example
+0.20 failures find~any firefox first~call fix floats float~on foreignnode for~more for~that frame framework
+0.20 from~yesterday gave gb~gb gb~with gets gib~on gib~reserved github~sign given~back gives gmx gmx~mdrun growing
+0.20 guten hashcat has~gib here~for hours https~github huge ik images image~size implementation~for initialize
+0.20 installed~from in~forward in~that isn~enough ist~eine is~ok is~reserved it~goes it~only it~starts it~trains
+0.20 job~ended job~on karte~ist keeps~its la~memoria la~primera leak left~for lief lines~of llama load_tensors logits
+0.20 log~error log~of looked~at lowered macbook main~error main~loop mais makes~no make~the management~and master
+0.20 mdrun mdrun~version memory~trying memory~when metashape mib~gpu might minibatch mistake mit~gb module mortem
+0.20 mossy moved must~be na nel nn noble node~foreignnode node~name no~idea no~problem num_gpu nó occurred of~course
+0.20 of~gib of~memory ollama~panic on~device opencl or~so other outofmemoryerror~traceback overflow parsed passes phi
+0.20 pid~ip pipeline~parallelism pjrt pjrt~pjrt_stream_executor_client plus pod post~mortem preallocated primera
+0.20 program~gmx py~in quiet rank~the replicas reported~by reporter reproduce~the reserved~by runs~out runs~to rx
+0.20 same~box sdpa searched second~one select set_per_process_memory_fraction shared~host should~have sin soon
+0.20 soon~as sprint stable stack~overflow start stay stderr steps~to step~to switched teacher tells~me
+0.20 tensorflow~python tensorrt~engine there~way the~build the~first the~gb the~gib the~main the~nccl the~others
+0.20 the~output the~problem the~processes the~smallest the~ui this~morning thought title token told took too~little
+0.20 to~cpu to~decrease to~disable to~initialize to~load tried ts two ui unable unable~to up~to use used~the
+0.20 using~cuda version very waiting warp weekly went~down went~to went~well what~can what~should when~start whether
+0.20 with with~cuda with~model with~smaller written written~by xla~label xla~pjrt yolov your~account you~are
+0.20 you~asked you~do you~post zeros ² пошло し~た し~て ち~ま っ の~エ ッ 了 以 作 关 务 助 動 可~以 在 复 复~现
+0.20 失~败 开 张 微 批 服~务 望 止 每 第 经 络 网~络 落 落~ち 谢~谢 败 还 重~启 네 네~요 안
+0.25 aborted~core afternoon allocate~compute all~of all~the an and~gib an~image application at automatic avoid away
+0.25 batch~prefill beim believe bf bigger~card call~last case~it cc~execution chat chunked chạy ci collective comes
+0.25 comes~up commit common_runtime compute~buffers con conv core core~common_runtime core~dumped cp crashes
+0.25 create~context cycles de decrease~max depth~maps describe~the didn did~not did~you died doc docs~say down~to
+0.25 enough~memory entrenar en~la error~code error~message exactly execution~of expandable_segments~true fails faster
+0.25 fell~over fft file~src fine first~then floor forum fusion gan gb~the gib~free gib~the github~com goes graph
+0.25 handle~prefill happens~add hash have how~can ich idea if~your ilse implementation installed in~case in~execute
+0.25 is~fine is~gone is~in iter jax~errors join já ll lm loading~model loads loop lvl lvl~info main~panicked
+0.25 management maps memory~for memory~management merging message mode modelo~de my~own need~to người note no~more
+0.25 obtiens of~gb of~replica of~the old only~gb onnxruntime on~github on~gpu on~job oom~happens opt orin~nano
+0.25 orin~nx paddleocr panic panic~unable pc pjrt_stream_executor_client pjrt_stream_executor_client~cc placa posting
+0.25 prefill~tokens processing push ranks rd related replaced replica~failed reported root rule same~on
+0.25 see~documentation see~list seq server~error setting should~be should~do sign~in smi solved some specified stage
+0.25 stuck sur tensorflow~core tensorrt tensors~when tesla thanks that~much them the~above the~allocated the~full
+0.25 the~gpus the~machine the~old the~test this~here thread~main thx ticket tiny titan tokens tokens~you to~avoid
+0.25 to~lower to~your traceback~most training~with triton tune turned ultra um una used used~mb vulkan was~on
+0.25 went~through wgpu when~oom while~running whisper~large with~it workaround xtx your época по て 个 像 后 启 問
+0.25 問~題 正~常 调 都 重 題
+0.30 aborted accepted accounts allocated~memory allocate~cuda allocation~summary append arch around attempts back~to
+0.30 because buffer build caffe can~take cfg chainer command confirmed course cpu~the crash cuda~buffer cuda~for
+0.30 depth describe disable disk dr each~of embedding enough error~in estoy everything exception exited~with
+0.30 first~one flaky flux~dev four~times from~to get~this graphs gromacs hint~if hung if~you input is~there jupyter
+0.30 kaggle last~lines layers~to length les llm machine maximum maybe memory~try merged min monday most~recent nb ocr
+0.30 offload offloading~repeating of~allocated orin out~of paged pattern pattern~cuda point processes py queue quick
+0.30 recent~call reduction repeating repeating~layers replica reply retrying rig rules samples samples~per second
+0.30 start~the step~of summary~follows survive thanks~for the~gpu the~model the~pool the~title times to~ask to~be
+0.30 to~gpu to~handle to~in try~with tts update using waiting~for want~to war way~to wird with~batch 图 正 生 起 过
+0.35 after and~then app audio came config current~allocation default default~rank er err error error~not esto
+0.35 expandable_segments expected flux forward for~me fragmentation~see get~the gig github gpu~and hidden ho
+0.35 instance_group instance_group~count in~to is isso issue is~all is~set leaving leaving~this list~of log~my lots
+0.35 me~on offloading op open os panicked parallelism per~gpu python py~line qwen recent relevant resolve
+0.35 resource_exhausted~out restarting script self set smi~shows someone sorry~for su super ta termina test the~run
+0.35 van your~gpu you~need как 卡
+0.40 already batch~is bigger but by~pytorch documentation~for dos each~one follows for~this fraction gtx~gb handle
+0.40 has hello iteration may~be mine models noise non notebook okay on optimizer pipeline png put requests src stream
+0.40 terminal the~third three use~of var ya you~want вот тема 到 回 改 时
+0.45 action backtrace better black bo bug could create decrease detector documentation down during engine en~el eval
+0.45 execution flax frames get go hint image just line~in minutes new not~enough nx prefill quadro que restart set~to
+0.45 should somebody so~it starting the~demo the~new third through to~reproduce treino ver while worker 跑
+0.50 ai and~it back batch~size com di following gone here https isn jetson now po restarted running runs says th
+0.50 timeline to~create traceback train tutorial yesterday you
+0.55 days encoder happens hi summary try way
+0.60 cause comment dataset each load net problem rank trains trying
+0.65 epoch even gb got nothing on~the training за
+0.70 demo sorry
+0.75 had rtx same ti
+0.80 gt re
+0.85 both did gtx my so works
+0.95 it
+1.10 me went
""",
    "near": r"""
-1.50 errno finished
-1.40 oom
-1.05 killed
-1.00 saved txt
-0.95 exc_info gib notes who
-0.85 memory pipeline there
-0.80 creating cudaerrormemoryallocation epoch kb kv
-0.75 errors if log ms return sec tests
-0.70 cpu hbm long mb slice
-0.65 no runtimeerror skipped true
-0.60 accuracy allocate cublas_status_alloc_failed cudnn invalid msg pt retrying val_loss
-0.55 cards class env llama_kv_cache_init message passed raise running sh start status test the trtexec want xla
-0.50 commit debug explain for grep mem reason scratch size title weights
-0.45 amp anon apple as assert be benchmark best call channel completed config const dataloader dir format global_step
-0.45 gpu gpus infer label llama_kv_cache_unified logging messages moved name nan output requested retry rss supported
-0.45 timeout yes
-0.40 allocating author classify configs data end ep gemm_fusion_autotuner info kernel kind mig msgstr plan queued
-0.40 report request restored slurmstepd tok train_loss troubleshooting why
-0.35 accumulation alert are autotuning bat black built cases cluster cuda_error_launch_out_of_resources
-0.35 cudnn_status_not_supported date def detected device_memory do ecc etc fake faq from grad_norm group
-0.35 hiperroroutofmemory import let llama loader match need needs null num_ooms pinned points red reinitialize sheet
-0.35 style swap text three train type val valueerror vm what wiki window you
-0.30 _check_cuda_python_error address allocator assistant before begin br cannot case chosen ckpt compiling component
-0.30 content corpus created ctranslate deploy dice done driver dtype fatal get gguf gpu_device gpu_oom guild io
-0.30 learning_rate level limits lines loaded look max_model_len max_split_size_mb new nm num_alloc_retries numbers
-0.30 only oom_kill open parameters plus reading save score shapes since slide space stdout stop str string strings
-0.30 struct tensors thu unit use utf vram writing wrote
-0.25 algorithm also app args asked attempt backends bot capability card causes commands count cudaapierror
-0.25 cudaerror_t cudasuccess cupy define demo diff doc dunlin empty exact example execution_count exhausted expect
-0.25 far garbage_collection_threshold gx img input install item job json lang lgtm limit llama_new_context_with_model
-0.25 local loom medvram mm mon mps mx native nb ncclunhandledcudaerror nodes np of ok or parse patterns per place pth
-0.25 pull pytest quit quota reached resolved retcode returns safetensors saving sdpa search setting shrink sim
-0.25 simulated sort speech std step_ supervisor synthetic taken tcp than timestamp took topic triggered trt uid
-0.25 userwarning valid value verdict vs without write xid xla_python_client_allocator xml yi 用
-0.20 ac activations ask attention back badge bfloat block_k block_m block_n body builds bus cancelled check
-0.20 checkpoint checkpoints collected compile concurrency constraint contained conv_algorithm_picker counter coverage
-0.20 cross ctc cuda_dnn cudf div drill ds elapsed else ended eng engine epochs estimate events exceeded export
-0.20 exported exports external fewer filename five fixed ft fusions gc ggml_backend_cuda_buffer_type_alloc_buffer
-0.20 grüße half handler hards host_oom how idle images insufficient jest js kill kmg known ksameasrequested
-0.20 local_rank local_xla login loop lustre max_memory_allocated maximum mbs mean merged meta metadata mi ngl not
-0.20 nothing num_stages num_warps offload_optimizer offload_param options outofmemory pass patch pending
-0.20 per_device_train_batch_size performance platform pluggy predict processing prod pytorch_hip_alloc_conf questions
-0.20 registers registry remedy render reports req rmm rootdir routes samples section sent site skip small snapshot so
-0.20 success sudo symptom tail test_other_errors_pass_through too tried ts under user val_accuracy var wed with
-0.20 workspace written xformers yaml
-0.15 __init__ ab activation ad af alphafold always apply arena_extend_strategy assertionerror attn_implementation bf
-0.15 bind bump byte bytes caffe captured caught cell_type changed charset checkpointing comfyui comments compiled
-0.15 compiler configuration connection copy corp ctx cuda_visible_devices cudadrv cudamemgetinfo de decision deps
-0.15 deviceerror diagnostics diffusion directory display_name dmesg does domain ef empty_cache encoding enforce exc
-0.15 exited faults filenotfounderror final fired fits fixture flash_attention_ fp generated generation gold golden
-0.15 gradient_checkpointing gradients grid guard hand has heron heuristic hint history hits id illegal index
-0.15 initialized instance_group items jobid la launch launcher license linear lm_head load_in_ load_tensors log_dist
-0.15 lower max_seq_length maxrss median metal missing mémoire notebooks object off onnx oom_count oomd oomkilled
-0.15 opened_zipfile operation oserror out_of_memory over panic parser paste petrel pickle_module pkg pool pp pr
-0.15 prngkey profile pytorch_cuda_alloc_conf pytorch_mps_high_watermark_ratio quadro quantize reactions ref related
-0.15 removed reqmem requirements resource review rg runbook scripts series sharded shift slow span split_k st sw sxm
-0.15 systemd take tb tenant tensorrt them thread toml tp try tue tuner unsigned ur_result_error_out_of_device_memory
-0.15 url validation verbatim verbose wall watchdog well when xla_python_client_preallocate zeros 度 法
-0.10 acc acceptance accepted access activity add agent ai all answer argument array article artifact assign attr
-0.10 autocast avail average avg backend bb behaviour being bit blocks bucket buffer builder bye catch category cell
-0.10 changelog checklist classname closed codes colab collective common_runtime compact consumed contains context
-0.10 control creation criteria css cuda_error_launch_failed cudageterrorstring cudamalloc cudnn_conv_algo_search
-0.10 cumemalloc_v current_context customer debugging defaultcpuallocator devices docs du echo effective encode
-0.10 endgroup entry est eval fault fd feat fi field figures first fixes floor fn forcausallm gauge good gpu_executor
-0.10 gpu_helpers gpuwatch grad gradient_checkpointing_enable guide gw had header heading helpful helps hints hip
-0.10 inference instead is_oom issues january journalctl labels language larger largest last leave linux listening
-0.10 loki lr macos make many mapping markdown marked max_input_tokens max_new_tokens memcpy memory_stats merci method
-0.10 micro_batch might mira mlx msgid mt names network nf nn ns nvrm nx oncall oom_score_adj others out
-0.10 outofmemoryerror pack panels parquet parts path pgtables picked pip pipe po port pos pressure problems proj
-0.10 projects prompt pub quillnet random raw read regex rejected repeated requires resourceexhausted response round
-0.10 rst scavenge sequences serving severity shmem signatures slot smaller smoke socket soft sprint static step
-0.10 stepid still succeed successful team tessera testcase testclassify testsuite testsuites text_generation_router_v
-0.10 that threads tick tiles times timeseries tmp to_string tpu train_step trainer triage types ul unexpected
-0.10 unspecified up uv vae variable venv vision volumes wandb wanted was watch week while wide wording world yarrow
-0.10 yolov 太 存 小 碎 重
-0.05 __call__ _k _load_pretrained_model _utils abort accum activate adam added allowed allreduce announce ansible
-0.05 answered arch arg arrays assert_eq attributes automodelforcausallm badges bare barrier base_model baseexception
-0.05 between bfc bfcallocator bld bool boot bootstrap branch break bronze cached caching calls calm cause cd cf
-0.05 change changes chip choose chunked_prefill_size ckpt_ clear cli_args clip collect columns comm commandline_args
-0.05 compat completely completion completions components conf confidence confluence conftest containers contents
-0.05 context_len context_length copied count_over_time crashes crates criterion cross_entropy cs ctk ctv
-0.05 cuda_error_not_initialized cuda_error_out_of_memory cuda_memory_manager cuda_memory_resource cudadriverversion
-0.05 cudagetlasterror cudnn_status_alloc_failed custom cut dashboard days dc dcgm_fi_dev_fb_used debian defaults
-0.05 dependencies depth derive desk device device_map device_oom deviceoutofmemory diag dies digest direct disk
-0.05 display doctype don double dp drive dropdown during each eager edges edit elastic enum epilog eq errored errorf
-0.05 erroroutofdevicememory es etl evening event every everything except exercise exitcode expandable_segments
-0.05 expect_that fallback fb fc feature fieldconfig filetags find_executable_batch_size fixtures flag flash fleet
-0.05 flush fmt footer formatter fprintf fragmentation frecuentes free frequently fri full fwd gb_free generate geo
-0.05 get_default_memory_pool get_memory_info glossary gn gnorm goes gpu_mem_limit gpu_memory gpu_model_runner
-0.05 gpu_nodes gradient grpc halve halving happened hassubstr head health healthy heap here hi highlights hpp href ib
-0.05 idea identifier ignored impl increase infra invoked ipynb jobs jonas kaggle kestrel keyerror killer kl lambda
-0.05 latency launching learning legendformat li libcudart lighthouse limitations lists logger low lowvram lvl
-0.05 maintenance management manager matches math matrix max max_bin max_len max_num_seqs max_running_requests
-0.05 max_tokens max_total_num_tokens md meaning medium mem_fraction_static memory_reserved merge mesh micro
-0.05 micro_batch_size mime mit mk mmlu mmu mnt mock model_id model_runner modeling_utils more mr mu multiline mut
-0.05 nanny nav nbformat nbformat_minor new_token_ratio num_inference_steps num_shard number nvcc nvidia obj office
-0.05 on_oom once one orin otter outofdevicememory package pairs param parametrize parsers part partialeq pci
-0.05 persistent pinned_memory_manager pipeline_tag placeholder pme preflight present previous print printed printf
-0.05 priority proc processes product project public px pycuda qa qps quick ra range ranker ranks rb rc readme recap
-0.05 record refused register release rescued reshape residues restarting restarts retract retracted_reqs retryable
-0.05 reviewed role room rows runner sacct sbin scenarios schemaversion se_gpu_pjrt_client searched see seen
-0.05 segmentation selective seq_len server_args set sha sharding shards shared showerror shuffle six sm sm_ snapshots
-0.05 solutions something sourcelocation sources spare srun states stderr story strong study succeeded such sum
-0.05 support sweep sync synopsis systems table td tensor tensor_parallel test_classify test_parse testing textarea
-0.05 thcstorage they third_party thiserror throughput tiny tl toc tokens tomasz train_wall trainingarguments
-0.05 translation tts tuning two typeinfo uint un unreachable updated usable used uvicorn v_num val_dice validate
-0.05 validations viewed vk_error_out_of_device_memory volume votes waiting wav weekly were width willow world_size
-0.05 would wrong xe xla_python_client_mem_fraction xpu years yet yolo your zero_grad zu 办 半 原 因 大 片 目 精
+0.05 ___ _____ __inference_train_function_ __main__ __version__ _apply _attempt_allocation _avx _c _call_impl
+0.05 _call_tf_sessionrun _contextlib _conv_forward _core _cuda_deserialize _dummy_sampler_run _malloc _nn _no _recv
+0.05 _state _try_malloc _zn according actions actor actor_id again alertname alloc_tensor_range allocaterawinternal
+0.05 amdgpu ana anything arc architecture arguments asr assets attachments attention_mask attic attn_weights auto
+0.05 axes ba background badalloc bank base bash bc begin_example below bench bert bfc_arena bfcarena bflops bge bias
+0.05 big binary bins bits bitsandbytes blas block_until_ready both boxes bst buf bufferassignment buffers bugs
+0.05 bytes_in_use bytes_limit bytesize callback called calling can can_shift capi cb ccsrc cdist cell_ cells cfg
+0.05 chainer chapter check_error chunks classes clean clenqueuendrangekernel client_terminated clips closing cmd co
+0.05 coder collecting cols comfy common_init_from_params concat_op concurrent connected continue conv_ conv_ops_impl
+0.05 corporation cpp cpu_mapped cpuexecutionprovider create_graph cron crop cuarrays cuda_call cuda_v
+0.05 cudaexecutionprovider cumem_attach da dark_cuda dataset ddr decay deck decoder decorate_context
+0.05 default_restore_location defaultallocator den denoise describe deserialized_objects det detach detail detector
+0.05 dev development device_put devicememory died dilation directly disabled disp dlalocaldram dmatrix dmlc dpi
+0.05 dropped dso_loader dump dumped duration eb edge_ edited efficientnet el emb end_example engine_args entrypoints
+0.05 eps error_handler ethminer eu ev evaluation exec executed execution_block_cb exiting exits exllamav
+0.05 expert_gating_func extractimagepatches face faster_whisper fe fedora fetch fields flash_attn flash_causal_lm
+0.05 flow flux fold follow force forest forkpoolworker forum fr freeze fsdp full_state_dict fun function_node
+0.05 functional fused_moe gcc generate_token generating geometry getfield ggml_cuda_init gi githubusercontent giving
+0.05 gone google got gp gpu_hist gpu_memory_utilization gpudevicemanager gpuid gpupooledstoragemanager
+0.05 gradient_accumulation_steps gradio groupby gruß gs gz hallo hash heads healthz hires hist homelab hour hours hpc
+0.05 im_end imgs impact imperative implementation including ines inp input_bufs input_feed input_ids internalerror
+0.05 interpolate interval ipc ipex ips ipykernel_launcher ir isn jit jnp june kernelspec key_states kind_gpu kofi
+0.05 ksampler kubectl kubernetes kv_size latent lc ldm lin linalg link live llama_init_from_model llama_model_load
+0.05 llamarunner llm_engine llm_load_print_meta lm lmdeploy load_state_dict local_tsl location lock logged loops
+0.05 losses lstm lunch mainprocess malloc managed managers map_location maple masks matlab max_batch_prefill_tokens
+0.05 max_depth max_length maxpool maybe_live_out mean_ megatron memoryerror memorypool merge_chunk metrics mhz mib
+0.05 mindspore mine mistral mistralai mittel mlp model_dir model_executor model_type module moe momentum monitor
+0.05 months motivation moving mpi msvc n_batch n_ctx_per_seq n_expert_shared n_ff_exp n_layer n_layer_dense_lead
+0.05 n_seq_max nas ndarray ne nearest nemo nfs ng nightly noise non_blocking notebook nov nt nuc num_ctx
+0.05 num_images_per_prompt nv_gpu_memory_used_bytes oct october offline offload ollama_context_length
+0.05 ollama_flash_attention ollama_gpu_overhead ollama_keep_alive ollama_llama_server ollama_max_loaded_models ones
+0.05 onnxruntime_pybind onnxruntime_src operating optimization order org_tensorflow ort ot output_names oyelaran
+0.05 packing paddleocr paged_adamw_ pages particles partition partitions patch_match_stereo pattern pcie pd pdf peft
+0.05 perf persistence persistent_load phase pickle_load_args picture pin_memory pipelines pjit pods pools portable
+0.05 possible ppdet pre_execute_cb probe process_name processor provider ptr pwr py py_str qe que query_states queue
+0.05 queuec queuet qwq raise_if_cache_size_invalid ready real recv_device reference refvalue relevant remat rendering
+0.05 repeat repeats reranker resident resnet resolution response_ restore restore_location revision reward right rl
+0.05 rm rmm_pool_size rmmrapidsretryiterator rollout root_key rounded run_options run_scheduler_process runners
+0.05 runtimeexception same sample say says scala scale_factor sched schedule scheduler screenshots script se
+0.05 secondstagefeatureextractor sed send_device send_device_incarnation september sequential sequential_executor
+0.05 serialization sgl share should shutting side sigmoid similar skipping slack solution solver some sorted
+0.05 source_file source_line spark sql sqrt sr_x srt starting startup state_dict stem stopping stops storage_type
+0.05 stride student studio subgraph_callable suite sun super swin systemerror sz tactic taichi target tasksetmanager
+0.05 teacher tensor_name tensor_parallel_size tensor_type tensorrt_llm tensorview text_generation_client
+0.05 text_generation_router text_generation_server texts then thx tile timing token tokenizer_mode torchrun total tr
+0.05 traceback_utils tracer train_batch_size train_net trained traj transcribe trust_remote_code trying tuple type_k
+0.05 type_v uk uncorr unet unix unused upload upscale upscaler us usage used_gpu_memory uses utc util validation_data
+0.05 variant vdl_writer vgg via virtualmemorybuffer vivid vk vllm vmm volatile wan wants warm warming will words
+0.05 worker_base workflow wpb wrapper wry ws xgb xl xlarge xs ze zeros_like zesty zip 境
+0.10 _alloc _conv _do_call _lib _run_fn _session accelerate accelerator activation_checkpointing additional alignment
+0.10 allocateimpl amd any apiversion application apr archive attempting attn_mask autograd await axis backbone
+0.10 batches bhqk bitmaps ble blobs bsz calcul caller camera cargo cat caused cedar centos ci cli clock command
+0.10 community complex conda constant conv crash crit critical cu_stream_non_blocking cuarray cuda_driver cuda_host
+0.10 cuda_stream_ cudaallocator cufft cumemcreate curr_region_allocation_bytes_ currently custreamcreate d_ daemon
+0.10 der detect device_id did diffusers dim dims discussions dist docker documentation elif enable encountered
+0.10 enginecore enough entries eog er exceptions execute executor existing exit faster feed_dict fetch_list ffff fftn
+0.10 flags forward_call freq_base freq_scale func gan gen get_output_data ggml_vulkan gh git gives gpu_worker
+0.10 graphics graphs green gres has_subgraph hidden_states high html https hx ids igpu ilse include initialize inner
+0.10 input_data_all inputs int intern into iq ish iter jo jul keep largestfreeblock last_hidden_state lightning
+0.10 lindqvist llama_model_load_from_file_impl loadmodel loads logicaldeviceconfiguration lost ls ma macbook macro
+0.10 makefile matmul max_input_length max_prefill_tokens max_total_tokens mem_get_info memgetinfo memo memory_limit
+0.10 memory_limit_ minibatchsize miniconda model_lifecycle model_parameters modeling modules monday morning mp
+0.10 namespace navi nchw ner newbie newest nhwc none now nproc_per_node official ollama_num_parallel onnxruntimeerror
+0.10 openai optim optimized optshapes other output_data output_type output_ui outputs parallel params partial pbtxt
+0.10 peakreserved petra physical plugin posted pow preds prefetch prefill properties ps pytorch pyx quarry radv ray
+0.10 raytaskerror re recover relion repeating requests rerank res resources restart ret retain_graph retries retro
+0.10 return_tensors rtx run_id runbooks runtime runtime_exception rusty saveengine scale scaled_dot_product_attention
+0.10 sd sd_hijack_optimizations seg service set_logical_device_configuration shard shutdown sigabrt
+0.10 singledevicememorypool sizeof sleep slurm softmax solved source spec split_cross_attention_forward starts stream
+0.10 strides successfully summary target_list tasks terminating th thank threshold through throw_api_error tid tiling
+0.10 titan tm to_device tokenizer total_gpu_memory total_region_allocated_bytes_ trace trainnetwork transform
+0.10 transformer transport triton tritonbackend_modelinstanceinitialize truncation ui ultra undefinitializer unset
+0.10 unsqueeze ups utils vec vega versions view visible vol von warp work worked xc xtx xx zero_optimization zusammen
+0.15 aborted about actual adding after allocatable amber and answers artifacts backtrace beetle beta blender box
+0.15 building but callbacks candle catboost classifier condition console container cp create darknet dask day dec
+0.15 deepseek desktop down dt duplicates embedding en enabled environ err executing execution expansion failures
+0.15 false farm few find forums found fps fraction game gemma ggml_assert global go gpt gpu_rendering gromacs http
+0.15 initializing iteration join juniper keras key kib lab lan left length libmxnet load_model log_softmax lora
+0.15 machine main manual mask mixtral model_name_or_path moin mossy normal num_updates num_workers old ooms op_kernel
+0.15 op_name op_requires opal parameter pc pose ppo process processed profiling prop quiet rand rank raylet recent
+0.15 recon relu replica reserve_size rules run_metadata runoptions ryzen scores secs serve settings sglang silver
+0.15 size_t started sur takes text_generation_launcher this ticket time to translate triangles ub uma umber uploading
+0.15 version viewlayer virtual warn wsl www xgboost young
+0.20 ____ _bfc _device _k_m adamw am async atoms aug bonjour bt bvh cache chain crane cuda current cv cycles dag
+0.20 data_format dear decode deepspeed devicebuffer diffuse distribution ed enc expected fairseq_cli feeds fft fine
+0.20 float fra freememory gfx ggml_gallocr_reserve_n gin glad gpuarray gt harbor intel ip jax jpg jvp layer learn len
+0.20 libc llm_load_tensors loading lunar major max_batch_size memoryclockrate min mini minor minutes ml mode model
+0.20 models my na nnet noble node noheader note num observed offloading opencl operator our output_dir padding paddle
+0.20 pcibusid peak peer phi ppl pred predictor problem program qwen randn rec reply required shell short solve
+0.20 sparrow sr ss stat stats steps task terminated tiled timeline totalmemory train_ds train_inner trains
+0.20 trainworker tsl ty updating usr video we webui whisper xorg zero
+0.25 anaconda api assertion at badger bd bs ciao client com complete con csv default details dt_float dusky embed
+0.25 enginecore_dp envs errors_impl examples fairseq falcon fan fit gable gb ggml goroutine gpu_ gpu_options inc
+0.25 inferencesession inlet inlined is jaxlib jun kept lantern laptop large like list lo load makes maxallocsize mcu
+0.25 member memusagechange mo mxnet nettle non numallocs ocr offloaded opened page paged
+0.25 per_process_gpu_memory_fraction powershell print_info raven reproduction runs sentences seq seqs server session
+0.25 single src stage svc system tags tf tgi today transformers trial tune unknown variables void warning
+0.25 xla_extension xlaruntimeerror xt
+0.30 alloc bin brisk chunk common compute core cuda_allocator delta distill early failure frame hazel hello hit image
+0.30 instance jan jl latest logits matched may most nccl ollama pid posts python query radeon received regards root
+0.30 rx seed shape stacktrace tensorflow top torch turn warmup webserver which whole wps
+0.35 action backward bug could dgx ends exe fern fluid forward github hashcat incident init inuse ipython issue jolly
+0.35 kwargs layers llama_context maxinuse me microsoft n_ctx net next opt png post pro reporter reproduce rule run
+0.35 scene smi unallocated viola windows
+0.40 allocated behavior crashed environment eta feats ghz handle ivory lib pebble plain ram stopped thistle ti
+0.40 training transpose ubuntu update users
+0.45 allocation already append build cu ember fails frames framework graph internal julia onnxruntime pm stack thanks
+0.50 bfc_allocator capacity exception fail pod resourceexhaustederror result
+0.55 continued op srv vulkan
+0.60 on org packages scan tesla using works
+0.65 cc code error failed os resource_exhausted worker
+0.70 file line llm
+0.75 by geforce gtx traceback
+0.80 self
+1.00 comment commented
+1.05 loss
+1.40 description
+1.95 it
""",
    "lead": r"""
-1.90 `
-1.70 „
-1.25 gib info like
-1.20 for who
-1.10 that we
-1.00 tensorflow tried
-0.90 memory out question
-0.85 free how ram torch
-0.80 ; does is page
-0.75 allocator per {
-0.70 > exc_info pytorch «
-0.65 cuda_driver ggml_cuda_host_malloc il met stream_executor theano there to would
-0.60 docs interview once oom seen virtualmemorybuffer where will
-0.55 ' as den do front hold je read shown stop threw warning 文
-0.50 " allocate asked de für has isn plan resizephysical returns │ 问
-0.45 common_runtime engine from guard if launch limit looks lower op_requires or ran sim starts stops write вопрос 题
-0.40 \ and ciao conv_ops device docstring fields hand hello im kind kurze llama_model_load msgid op_kernel pool
-0.40 prefill show » — ” 的
-0.35 allocating an are batch_size block c_api cluster counts cudnn di ein errors every hallo hint idea keep mib never
-0.35 noch que size skipping strings tests throws unit zusammen 。
-0.30 ? about be below come conv cudaprogram der ends entry jobs level many matches number não of recognises sooner
-0.30 the userwarning warn yet zero メ 下 请
-0.25 allocated arena asks back blocks canned cannot cl_ command config context die each fault figure fine fp
-0.25 gpu_memory_utilization gpu_oom hypothetically its known metal modules needs raise red refused regex row search
-0.25 should this trained ts video which wiki workspace не モ ・ 是 시 의
-0.20 / = again algorithm at attempt bar between bytes caught com compare core cudamalloc cudasuccess cuh dans
-0.20 device_helpers difference diffusion driver echo een em estimate everyone executekernel exit explain fake faq
-0.20 find_executable_batch_size gb into kb komunikat lib line makes none please por raises raising re readme sample
-0.20 scheduler sequential_executor sh slide std str suppose tensor texto thing way whether whole windows won work …
-0.20 、 ト 本 这 错 ）
-0.15 allocaterawinternal avec backends bfcarena cards catch commit console conv_algorithm_picker cpu eng fit gets
-0.15 have het hip ich just later launcher local_xla longer look make mar march msg much nit note pattern people
-0.15 pessoal print request resource_exhausted return reviewer room rtsafe say scratch simulated site small stable
-0.15 startup table test three times total tune una usually vllm von vram week weights while xgboost 中 会 在 显 그 지
-0.10 accelerate already also ask available backbone bot cache common cu cuda_error_out_of_memory dataloader debug dev
-0.10 docker don du empty_cache end er ever except expected fix forum generate ggml_vulkan gpus grep guide host http
-0.10 int keeps killed kv la left lines low matmul model_lifecycle ngl no opencv opt options paddle predict proposal
-0.10 quiz reading reads real reason refuses reported requested reserved resourceexhaustederror runtime
-0.10 runtime_exception saferuntime sampler section shared some spec string style sur system tensorrt think threads
-0.10 trains txt un unallocated under unhandled use want why width wording wrapper you × 「 が の ま 不 出 存 我 第 니
-0.10 오
-0.05 $ % & ^ _state aa allocation anybody au big capacity capi cdata classifier classify const content
-0.05 cudaruntimeerror dataset day dec deep empty en even event exercise feb finetune frage game gave
-0.05 ggml_backend_cuda_buffer_type_alloc_buffer given graphics gtx help hence holds in know lab let local_tsl logs
-0.05 lvl mail meet mock more mps nobody nur object offload only onnxruntime_pybind onnxruntime_src onnxruntimeerror
-0.05 outofmemory outofmemoryerror para params past paste patch phrase plain printed problem release review
-0.05 runtimeerror runtimeexception rust said sep side_effect smaller stream such summary sweep take textures tgi
-0.05 through tip typical wants were when words xgboosterror xpu } ¿ か こ た 大 好 微 版 调 다 로 문
+0.05 [ acceleratorerror allocatenewregion always amd answers apr asr assert aug bench bfc_allocator builds changed
+0.05 char clcreatebuffer conditional_t conv_ops_impl create ctx cv dear decoder deepspeed directml envs errtype et
+0.05 everything exits export fixed following fooocus forward four function_node goes got hires hpp include instead
+0.05 internalerror issue issues item iterations jan jaxlib jaxruntimeerror jit jun kernel kubernetes level_zero
+0.05 loaded localhost logging loss mal matmul_ max_batch_size max_input_length max_prefill_tokens may mini mining
+0.05 minutes mixtral monday morning must nas native nccl nd next nnet nodes nuc ok opencl operator optimizer ort peak
+0.05 permanent pjrt pjrt_stream_executor_client pooled_ pour proc project providers rapids refine rendering requests
+0.05 reranker rig rmmerror rror rs runtime_error sched screenshot se sentence set single się slurm soon started steht
+0.05 still storage stub super svc tell text_generation_client tf they things third thrw tid torch_memory_saver tp tpu
+0.05 tree true try tsl um us version workers xla_extension your | · привет す て と に ロ 今 后 回 志 成 直 里 리 이
+0.10 ( * _cl api assertion batch bf bitsandbytes bool by candle cause chain ci client closing colleague container
+0.10 critical cuda_call cudacall cudaerror data dialog encountered english enough external friday function fusedconv
+0.10 getting ggml ggml_gallocr_reserve_n gpu_mat graph img layer learning llama llm loaderror md meldung mensagem
+0.10 mode modelo nie non notebook org_tensorflow own parallel pipeline point port pyopencl radeon retry right rocm
+0.10 router runs serve serving source split src srv state takes team them timestamp tm today tutorial two und
+0.10 unexpected upscale void waitnotificationfn window xlaruntimeerror グ ッ ー 一 天 始 开 用 起 가 돌
+0.15 # ] _driver _work abi aborts ac add amrex answer arc arrête awq backward beim bit body carb chat con conv_ cudf
+0.15 days decode detector dies doc due else epochs es execute executor exhausted fail failing faster folks good had
+0.15 high hola home id image ipex iteration itself laden libc lora mein memory_pool min moved na new nicht numpy old
+0.15 ollama optix pass processing program prompt pycuda reply resource rule rx sale scene sd seit self sent seq
+0.15 stack_like_memory_pool studio su taichi terminated terminating th thread uncaught unwrap up users vae wrong xla
+0.15 yes вылетает гб ち は を バ 个 例 务 卡 提
+0.20 _exceptions anyone backend bad been bfc_arena broke call cc clenqueuendrangekernel clip cudaapierror cupy del
+0.20 dem dr encoder exceptions faiss fell find float flux found gone inside instant internal ist jetson lammps list
+0.20 mb mean mon name nano ngp night nothing octane off prints relion returned rows saw setting side spark
+0.20 standardgpuresources syncedmem task terminal throwing told ultra une using value workstation xt ~ で ら 挂 模 练
+0.20 行 训 는 ：
+0.25 : abort all any app attention branch bricht caffe can case checkpoint class cpp cycles da das deepseek
+0.25 description did example exllamav failure far file gemma go his inference instance ip lm long lost lr mac mi mir
+0.25 mistral ml mxnet ocr open openmm openmmexception over packaged pr pre pro py ray raylet render replica report
+0.25 running screen trainworker trial valueerror wan was without yolov 型 测 습 학
+0.30 _nvenc ab ai am atom buffer catboosterror doesn dreambooth enginecore_dp false farm ffmpeg forge fragmentation
+0.30 gym hey hit index intel keras loop max mem mx net pc runner script sglang si smi static went меня 了 时 示 데
+0.35 bonjour called comfyui comment cuda_base done errors_impl execution fairseq full give le loading main
+0.35 onnxruntime python raised service session so steps text tile trainnetwork triton until well при 学 習 跑 안
+0.40 aborted amber auto before blender but cell channel darknet exc fails jax julia ksampler loader memoryerror nach
+0.40 one paddleocr pmemd qwen record resolve seeing shard support sure what 요
+0.45 , . atoms because code davinci detail embedding fatal large load matlab meu overnight sorry stage step
+0.45 subdivisions ticket tokens type unreal user 중 하 ，
+0.50 ! - answered auf bei both cuda_lib dead died fraction lol machine pid treino vulkan warmup webui weekend works
+0.50 上 到
+0.55 base catboost crash default drivererror failed frames lightgbm my nightly process падает 인
+0.60 during fyi gpu images job mine mit px rank run 就 报
+0.65 bs colmap defaultallocator eval node not time title на “ 에
+0.70 < build could first last pod result student validation
+0.75 + box down get stderr whisper with yesterday 서
+0.80 bug colab customer frame gives server then train
+0.85 err exception generation laptop message says stopped –
+0.90 demo kaggle log training
+0.95 @ second
+1.00 hashcat here our
+1.05 same trainer update worker
+1.10 quick
+1.15 ) after epoch
+1.25 me
+1.40 error
+1.50 →
+1.55 on
""",
    "tail": r"""
-1.20 " `
-1.15 ;
-1.05 ? windows
-1.00 under we «
-0.95 are available
-0.90 peak
-0.85 : acity which
-0.80 > check runtime since “
-0.75 * by free ggml wiki
-0.70 allocate error into nobody of page por size use
-0.65 allocator die figure knows launch path were what „
-0.60 as capacity cudnn failed hand lines list rest source 定
-0.55 bytes ist let nicht no sat see table that total well 、
-0.50 and comes else five may numbers they up within » を 会 到 本
-0.45 asked do full la pool runtimeerror seen ti von worked не の 例 前 그 아
-0.40 ein gib lo memoryerror names requested retry smi take tensor | 見
-0.35 ' below che da di for how inside job look means must or prints stop than touched tried your と 字 数 的
-0.30 ) . answers call checked count done empty er former fraction fragmentation instead kernel like line logs more
-0.30 much oom please printed reads reserved static string tell worker → た 其 存 是 用 里
-0.25 < already block blocks calls code context counts cublas_status_alloc_failed data den don entry ever happen hence
-0.25 http killed latter map matter md name number nur ones our out plain post question ratio real results row se seq
-0.25 simply sizes task te three too un unknown until version ら ス 为 多 明 模 空 表 부
-0.20 allocated allocation an answer ask behind bei buffer caching cc checkpointing co comfyui creation cumemalloc der
-0.20 des except failure fake fewer follows go gpu_oom gradient here hits is kb kind leave little lora mean mib
-0.20 mémoire nccl nightly normal oder once onnx otherwise part people pytorch reading red shared shown status stderr
-0.20 tensorflow thing und warning weights working wrong ” 。 お き さ な に は リ 一 不 確 自 解 还 는 실 이
-0.15 ] added another anywhere bit bitte cublascreate cuda_error_out_of_memory cut dass documented driver en enum
-0.15 gives good has host il jax kept last less lost ma max medvram mem memoria mig most neighbour neither nie none
-0.15 nvidia prefill put read readme resources says sentence she skipped someone stops strings tells tests true value
-0.15 when who why — 「 」 え く こ す ま め ク メ モ ー 上 占 就 成 时 足 것 라 문 을 하
-0.10 , \ add algorithm amd answered bar between bigger buffers buy cached cap cards caught cause changes chunked
-0.10 client come cudaerrormemoryallocation cudamalloc design end et few flag friday gave gpu_memory_utilization guide
-0.10 hiperroroutofmemory hit issue its jobs kann label loop lowvram manual mps niet ours pas patch pid point raise
-0.10 raised reader reduce resource_exhausted returns room said scratch screenshot shape si space start state steps
-0.10 tactic taken th treiber type wanted where whisper wording yours い イ ト ン 下 什 何 出 分 可 回 张 显 节 리
-0.05 access always arena auch bare best better bot both close com cuda_visible_devices cudnn_status_not_supported
-0.05 defaultcpuallocator dem eine figures forward gets give gpu_mem_limit gpus graphics grep halve halves hbm ich
-0.05 illegal isn killer later left library limit live llama machine many memory met mi minutes modelo ne needs ngl
-0.05 night noch old outofmemoryerror par pick que queue regex remat restart retried short side skipping steht step
-0.05 test the those tiles timeout tiny title today turned used users ve whole workspace writing xla zu что это で れ
-0.05 ド バ 了 以 吗 大 片 算 行 说 세 의 ？
+0.05 aber above although around array attention backend been blender cache can capture carte chunk ci clip csrc
+0.05 current dans del does each eight either ends finished half hat helps hip info input int layers len long low là
+0.05 mac mehr offload optimizer passes pipeline placa plus po pour pr print requests retrying rx saw server sglang
+0.05 single skip smaller so solo started stays such swap tarjeta tensors thanks them these times took traceback turn
+0.05 txt update us usage utilization vk_error_out_of_device_memory vorher whether work written yes гб あ じ せ っ る
+0.05 内 動 原 文 没 第 能 请 题 나 로 인 입
+0.10 al alloc builds but copy crash cu d_ das details diffusion during errors exit exits explain fault graph het
+0.10 holding idle if im karte loaded loads lowering match mb moved need new nr passe passed pro py ranks rather
+0.10 recent resource rows sample say session solver somewhere src stage super sur system target temporal tf ticket
+0.10 try two una user very way window without xla_python_client_preallocate zero { ¿ が ん チ ッ ラ 两 之 后 因 在 果
+0.10 正 经 这 配 가 드 면 어 해 ）
+0.15 ai anything black bug could different engine expected faq float frame gigs he hint hires idea itself jupyter
+0.15 just keep large logits longer loss make might na needed next node nodes non note only other points px replicas
+0.15 rocm run scheduler schon script show slow stack studio suppose takes thread une validation vllm was workers
+0.15 xformers you zeros zombie } · как │ け 使 保 只 小 已 常 我 改 理 留 要 뜨 에
+0.20 @ ^ against any asynchronously bf big closing colab cuda cuda_malloc_async dag demo desktop dtype du es eval
+0.20 exists fix flash going happy help hours images improve in level lot main min missing moment nothing own para
+0.20 quadro ran re really render reported scene setting share situation starts statefulpartitionedcall still text
+0.20 tf_gpu_allocator this token viewport yolov уже だ ち て ょ 同 图 直 置 落 试 跑 都 重 问 를 있 치
+0.25 + [ all atoms bad before box calling catch con container cpp darknet day default depth el em environment false
+0.25 found func hour inputs laptop lief max_bin message noise others process program ram renders report right runner
+0.25 vae vocab went ça う 样 배 습 ，
+0.30 anyone because course cpu device did doesn encoder even followed je know length les load lol open problem resnet
+0.30 runs sorry stable straight there though tile to variable же карта り 止 같 까 은
+0.35 % - about auf avec came decode docs epoch four got item looks made not replica restarted second × 设 오
+0.40 back fp get guess limits ll mx notebook off one op shard subdivisions tokens trains using with ya ~ 有 도
+0.45 ( again alone also conv core de didn fit grid have it mine ollama over picture running sent small soon textures
+0.45 요
+0.50 ! auto be everything had net now pre prompt through timeline xt 卡
+0.55 = file goes
+0.60 am first from gpu happens high maybe time training
+0.65 # enough gone image loading medium rank same week
+0.70 dev frames request …
+0.75 gt
+0.80 every function ok set third while would
+0.85 card
+0.90 / after me no_grad on split
+0.95 fine
+1.00 checkpoint then
+1.05 le rtx
+1.15 works на
+1.30 model
+1.35 my
+1.40 gb gtx
""",
    "ahead": r"""
-1.00 0
-0.80 „
-0.75 «~runtimeerror~:
-0.70 " ? warning~:
-0.50 on~" resourceexhaustederror~:
-0.45 ^~error~: 「
-0.40 0~:~" ^~runtimeerror~: `~ggml_backend_cuda_buffer_type_alloc_buffer~:
-0.35 .~. .~.~. :~runtimeerror~: runtimeerror~:
-0.30 -~" :~resource_exhausted~: [~trt~] `~resourceexhaustederror~: `~xlaruntimeerror~: in~" loading~model~: model~:
-0.30 of~" the~" trt~] « │~runtimeerror~:
-0.25 ( *~" .~outofmemoryerror~: / :~llama~runner `~error~: cl_ std~:~: with~` xlaruntimeerror~:
-0.20 "~,~" "~ggml_vulkan~: '~s~` = about~` get~" in~` no~` reads~" read~" r~" s~` with worker~0~:
-0.15 "~" "~and~" "~valueerror~: 0~}~: :~"~" :~0~] ^~>~" ^~ggml_backend_cuda_buffer_type_alloc_buffer~:
-0.15 ^~outofmemoryerror~: for~" or~" resource_exhausted~: stream~*~) }~:
-0.10 "~or~" "~outofmemoryerror~: #~runtimeerror~: )~- )~` *~) -~` .~cudaruntimeerror~: .~xlaruntimeerror~: 0~(~"
-0.10 0~)~- =~" [~w~] ^~resourceexhaustederror~: `~llama~runner allocation~failed~: as~` cuda~error~: ggml_vulkan~:
-0.10 no~" outofmemoryerror~(~" outofmemoryerror~: that~" to~" t~" w~] | » „~runtimeerror~:
-0.05 "~# "~ggml_backend_cuda_buffer_type_alloc_buffer~: # (~` + ,~runtimeerror~: -~' 0~.~` :~"~# :~' :~internal~: ;~"
-0.05 <~code~> >~runtimeerror~: >~valueerror~: ^~-~" ^~-~' ^~0 ^~valueerror~: `~` `~outofmemoryerror~: about~" a~"
-0.05 code~> cudaruntimeerror~: error~runtimeerror~: for~` g~.~" like~" memory~| of~memory~| see~" xgboosterror~: {~"
-0.05 |~runtimeerror~:
+0.05 "~resourceexhaustederror~: "~xlaruntimeerror~: '~runtimeerror~: )~: *~runtimeerror~: - .~/~pooled_
+0.05 .~acceleratorerror~: .~cpp~] .~internalerror~: .~rmmerror~: .~runtimeerror~: /~it~] /~pooled_ /~s~] 0~)~: 0~,~"
+0.05 0~- 0~. 0~cudacall~] 0~failed~: :~ggml_vulkan~: ]~error~: ^~# ^~> ^~exception~: ^~ggml_vulkan~: ^~memoryerror~:
+0.05 ^~xlaruntimeerror~: ^~│ acceleratorerror~: code cpp~] cudacall~] error~- error~. error~]~: execution~failed~:
+0.05 function~failed~. get~` ggml_backend_cuda_buffer_type_alloc_buffer~: has~" internalerror~: it~] i~get~`
+0.05 level_zero llama~runner message~:~" permanent~error~. pooled_ proc~0~: rmmerror~: runner stops~with~" s~] t
+0.05 │~ggml_backend_cuda_buffer_type_alloc_buffer~: ：~runtimeerror~:
+0.10 "~> "~drivererror~( "~memoryerror~: ) )~runtimeerror~: ,~' ,~` ,~bool~) .~resourceexhaustederror~: 0~]~: 0~|
+0.10 0~}~} :~*~* :~0~: :~loaderror~: :~valueerror~: :~waitnotificationfn~) [~gpu~] ]~valueerror~: api~failed~. bool~)
+0.10 cuda~error f fatal~error~: ggml_gallocr_reserve_n~: got~" gpu~] loaderror~: node~0~: outofmemoryerror~(~' see~`
+0.10 title~: waitnotificationfn~) with~' |~` } }~} “~runtimeerror~: │ ：
+0.15 "~error~: 0~:~0 0~:~: :~: :~cl_ :~level_zero >~" [~e~] ^~0~: `~drivererror~( exhausted~: e~] message~:
+0.15 resource~exhausted~: runtimeerror~:~level_zero server~error~: stopped~with~" “
+0.20 !~! !~!~! "~` )~valueerror~: . .~exceptions~. .~memoryerror~: :~"~` :~0~) ]~: ]~runtimeerror~: ^ ^~"
+0.20 `~runtimeerror~: and~" cudaapierror~: c~0~] exceptions~. execution~error~: failure~: prints~" says
+0.20 standardgpuresources~: then~" with~exception~: |~ggml_backend_cuda_buffer_type_alloc_buffer~:
+0.25 ! -~> .~openmmexception~: .~trainer~| 0~) 0~runtimeerror~: 0~with~" :~0
+0.25 :~ggml_backend_cuda_buffer_type_alloc_buffer~: [~error~] error~] exception~: failed~: memoryerror~:
+0.25 openmmexception~: trainer~| valueerror~:
+0.30 "~:~" '~s~" .~` 0~] :~outofmemoryerror~: :~„ ^~` err~: says~` shows~" s~" 「~runtimeerror~:
+0.35 "~* "~llama~runner *~* ,~" :~drivererror~( ; error
+0.40 -~>~" :~"~* :~error~: :~« ` error~" generation~(~" me~" prints~` →
+0.45 ' buffer~failed~. →~"
+0.50 .~" .~base~. base~. runtimeerror~(~'
+0.55 [~cuda~] cuda~] drivererror~( error~:
+0.60 0~: > says~"
+0.65 (~' , failed~.
+0.70 "~runtimeerror~:
+0.80 * ]
+1.00 :~` with~"
+1.25 :
+1.30 :~"
""",
    "behind": r"""
-1.20 were
-1.10 0
-1.05 `~( were~available were~available~.
-1.00 ) .~$
-0.90 "~is .~tried .~tried~to
-0.85 acity
-0.60 < `~?
-0.50 "~- )~$ 0~. 0~.~0 `~after of~which on
-0.45 "~, `~is
-0.40 <~- `~.~i `~.~the acity~)
-0.35 "~)~$ `~: acity~)~" for that “
-0.30 (~0~) of
-0.25 "~)~, "~,~$ "~,~which -~> .~" .~gpu `~, a~total~capacity n n~bytes
-0.20 "~) "~-~> "~.~$ "~on~0 , <~/ in~the ”~. →
-0.15 "~} % (~0 .~' / `~has `~→ «
-0.10 "~$ "~,~0 "~: "~for "~or "~→ '~` (~requested - .~"~$ ? \ \~\ `~,~so `~and~` | 」
-0.05 "~)~` "~.~the "~? "~anywhere "~as "~or~" "~that "~the '~, '~,~' '~`~. (~requested~0 )~` .~"~) <~/~code <~/~pre
-0.05 \~. \~.~tried `~`~$ `~is~raised a acity~;~. a~total in~function in~function~' with~shape with~shape~[ |~$ }
+0.05 "~)~. "~,~" "~with "~}~, # '~" '~)~. ( (~code .~0 .~`~$ .~`~, .~it ;~$ [~/ `~- `~.~$ `~as be be~asynchronously
+0.05 be~asynchronously~reported file file~= file~=~csrc if~reserved in src src~/ the »~. …
+0.10 "~)~) "~,~so "~and~" "~on~the "~– #~0~$ *~*~. .~.~. .~` `~; `~in~the `~— and error i if while~calling with »~,
+0.10 。
+0.15 "~after "~and~then "~}~$ #~0 '~)~$ -~- .~. .~i acity~; — ” ”~， │ │~$
+0.20 "~; "~in~the '~)~" .~the :~file :~file~exists ;~. ;~.~. [~func [~func~: `~`~` `~the `~when `~| when while
+0.25 "~.~0 "~i "~— `~i `~on~the maybe maybe~the maybe~the~environment
+0.30 "~( "~right '~. . `~"~) `~from `~on `~|~$
+0.35 [~op [~op~: `~" `~` `~with
+0.40 * `~and~the `~， at »~$
+0.45 "~at "~on~a ; ` “~.
+0.50 "~in *~*
+0.60 "~from '~$ `~and
+0.65 ' `~in
+0.70 :
+0.75 [
+0.80 "~.
+0.85 " '~)
+0.90 $ `~.
+1.00 `~$
+1.05 "~on
""",
    "pair": r"""
-1.20 markup_near&text_behind
-1.05 ends_the_text&in_quotes nothing_stated&text_behind
-0.95 a_setup,_in_short&says_laughs alone&in_quotes
-0.90 a_setup,_in_short&says_self says_may&text_behind
-0.85 a_setup,_in_short&its_hint_printed
-0.80 a_sentence_leads&trace_near a_setup,_in_short&output_near a_short_text&output_near
-0.80 happened_to_somebody&text_behind says_happened&trace_near says_laughs&somebody's_own_machine,_in_short
-0.80 says_self&words_before
-0.75 cut_by_dots&nothing_stated in_quotes&trace_near output_near&spoken_of_happened
-0.75 says_after_so_long&somebody's_own_machine,_in_short spoken_of_after_so_long&spoken_of_looks_for
-0.70 a_question,_in_short&spoken_of_when a_setup,_in_short&denied_in_front ends_the_text&somebody_speaks
-0.70 in_quotes&says_supposed indented&other_near its_hint_printed&spoken_of_when names_the_words&says_may
-0.70 says_lately&says_people says_laughs&text_behind somebody's_own_question,_in_short&trouble
-0.65 a_setup,_in_short&setting_near alone&figures begins_the_text&in_quotes behind_a_prefix&code_near
-0.65 cut_by_dots&other_near cut_by_dots&setting_near happened_to_somebody&says_never item_of_a_list&nothing_stated
-0.65 mentioned&says_help says_happened&somebody's_own_machine,_in_short spoken_of_when&text_behind
-0.60 a_question,_in_short&says_happened a_sentence_leads&ends_the_text about_texts&figures
-0.60 begins_its_line&spoken_of_words begins_the_text&spoken_of_looks_for behind_a_prefix&on_a_stamped_line
-0.60 denied_in_front&nothing_stated figures&hypothetical_sentence figures&spoken_of_made_up
-0.60 happened_to_somebody&spoken_of_when host_memory&names_the_words in_quotes&mentioned in_quotes&record
-0.60 in_quotes&says_made_up in_quotes&says_reader introduced_as_example&setting_near mentioned&names_the_words
-0.60 names_the_words&says_looks_for on_a_stamped_line&says_self output_near&says_when
-0.60 output_near&spoken_of_after_so_long says_help&says_if says_may&trouble says_when&somebody_speaks
-0.60 spoken_of_proposed&words_before
-0.55 a_failed_run&spoken_of_solved a_sentence_leads&behind_a_prefix a_sentence_leads&says_when
-0.55 a_sentence_leads&spoken_of_may a_setup,_in_short&says_after_so_long a_setup,_in_short&says_never
-0.55 a_short_text&a_site's_lines a_short_text&text_behind about_texts&begins_the_text about_texts&spoken_of_lately
-0.55 alone&record alone&says_words begins_the_text&setting_near begins_the_text&spoken_of_when
-0.55 behind_a_prefix&in_quotes behind_a_prefix&words_before cut_by_dots&somebody's_own_machine,_in_short
-0.55 denied_in_front&in_quotes ends_the_text&somebody's_own figures&spoken_of_example figures&spoken_of_means
-0.55 happened_to_somebody&says_solved in_quotes&markup_near in_quotes&on_a_stamped_line indented&may_happen
-0.55 indented&spoken_of_lately markup_near&may_happen markup_near&spoken_of_reader may_happen&says_help
-0.55 may_happen&says_supposed nobody_speaks&spoken_of_words nothing_stated&record record&somebody's_own
-0.55 says_but&says_looks_for says_lately&words_before says_means&trouble spoken_of_looks_for&spoken_of_when
-0.50 a_sentence_leads&denied_in_front a_setup,_in_short&words_before a_short_text&about_texts a_site's_lines&figures
-0.50 alone&says_lesson alone&says_people alone&words_before begins_its_line&nobody_speaks begins_its_line&text_behind
-0.50 begins_its_line&trouble begins_the_text&on_a_stamped_line behind_a_prefix&record cut_by_dots&figures
-0.50 cut_by_dots&says_happened denied_in_front&words_before ends_the_text&spoken_of_ask explained_behind&text_behind
-0.50 figures&in_quotes figures&on_a_stamped_line figures&traceback_above happened_to_somebody&names_the_words
-0.50 hypothetical_sentence&says_if in_quotes&item_of_a_list in_quotes&names_the_words may_happen&says_if
-0.50 mentioned&setting_near nobody_speaks&spoken_of_reader nobody_speaks&trouble
-0.50 nothing_stated&somebody's_own,_in_short on_a_stamped_line&output_near on_a_stamped_line&spoken_of_when
-0.50 says_after_so_long&says_happened says_after_so_long&says_supposed says_but&says_never
-0.50 says_happened&somebody's_own says_lately&somebody's_own_question,_in_short says_lesson&says_never
-0.50 setting_near&somebody's_own setting_near&somebody's_own,_in_short spoken_of_after_so_long&words_before
-0.50 spoken_of_cause&words_before spoken_of_happened&spoken_of_means
-0.45 a_failed_run&words_before a_question,_in_short&ends_the_text a_question,_in_short&hypothetical_sentence
-0.45 a_question,_in_short&says_lately a_sentence_leads&somebody's_own a_setup,_in_short&spoken_of_lower_it
-0.45 a_setup,_in_short&spoken_of_when a_short_text&mentioned a_short_text&says_lesson
-0.45 a_whole_error_line&somebody's_own_question,_in_short about_texts&names_the_words
-0.45 behind_a_prefix&spoken_of_happened behind_a_prefix&spoken_of_lesson behind_a_prefix&spoken_of_when
-0.45 code_near&in_quotes code_near&much_trouble code_near&within_code comment&nobody_speaks ends_the_text&says_never
-0.45 ends_the_text&spoken_of_self figures&markup_near happened_to_somebody&somebody's_own_question,_in_short
-0.45 hypothetical_sentence&other_near hypothetical_sentence&says_supposed in_quotes&says_if in_quotes&text_behind
-0.45 indented&markup_near introduced_as_example&nobody_speaks may_happen&record may_happen&spoken_of_if
-0.45 mentioned&nothing_stated nobody_speaks&text_about_texts often_may&spoken_of_supposed other_near&says_lower_it
-0.45 other_near&setting_near output_near&says_self output_near&spoken_of_when says_buy&text_behind
-0.45 says_happened&says_lower_it says_help&says_may says_laughs&somebody's_own says_looks_for&somebody_speaks
-0.45 says_people&somebody's_own,_in_short says_people&somebody_speaks says_proposed&says_self
-0.45 says_solved&somebody's_own says_solved&somebody's_own_machine,_in_short
-0.45 setting_near&somebody's_own_machine,_in_short setting_near&spoken_of_if
-0.45 somebody's_own,_in_short&spoken_of_looks_for somebody_speaks&somebody's_own spoken_of_help&spoken_of_looks_for
-0.45 spoken_of_help&spoken_of_solved
-0.40 a_sentence_leads&about_texts a_sentence_leads&says_never a_sentence_leads&spoken_of_ask a_setup,_in_short&record
-0.40 a_setup,_in_short&spoken_of_but a_short_text&comment a_short_text&says_buy a_short_text&spoken_of_looks_for
-0.40 a_whole_error_line&markup_near advice_share&happened_to_somebody advice_share&may_happen
-0.40 advised&happened_to_somebody advised&may_happen alone&says_when begins_its_line&spoken_of_lesson
-0.40 begins_its_line&spoken_of_never begins_the_text&hypothetical_sentence begins_the_text&somebody's_own,_in_short
-0.40 begins_the_text&spoken_of_words behind_a_prefix&says_made_up blanks_near&output_near block_opened&markup_near
-0.40 block_opened&spoken_of_example denied_in_front&says_never ends_the_text&text_behind figures&spoken_of_ask
-0.40 figures&spoken_of_lesson figures&within_code happened_to_somebody&says_help
-0.40 hypothetical_sentence&somebody's_own,_in_short hypothetical_sentence&spoken_of_lower_it
-0.40 hypothetical_sentence&words_before in_quotes&says_words indented&spoken_of_may indented&spoken_of_means
-0.40 its_hint_printed&spoken_of_never markup_near&nobody_speaks may_happen&other_near
-0.40 may_happen&somebody's_own_question,_in_short much_about_texts&spoken_of_after_so_long
-0.40 names_the_words&output_near names_the_words&says_happened names_the_words&somebody's_own_machine,_in_short
-0.40 nobody_speaks&spoken_of_if nothing_stated&somebody's_own_question,_in_short nothing_stated&spoken_of_reader
-0.40 on_a_stamped_line&spoken_of_made_up on_a_stamped_line&text_behind
-0.40 says_explained&somebody's_own_question,_in_short says_happened&says_laughs says_happened&spoken_of_reader
-0.40 says_labelled_symptom&somebody_speaks says_labelled_symptom&spoken_of_self
-0.40 says_looks_for&somebody's_own,_in_short says_looks_for&text_behind says_lower_it&says_self says_may&says_means
-0.40 says_means&says_words says_self&somebody_speaks says_when&somebody's_own,_in_short says_when&spoken_of_happened
-0.40 somebody's_own_question,_in_short&spoken_of_ask somebody's_own_question,_in_short&spoken_of_happened
-0.40 spoken_of_after_so_long&trouble spoken_of_but&spoken_of_may spoken_of_happened&spoken_of_labelled_symptom
-0.40 spoken_of_happened&spoken_of_lower_it spoken_of_if&spoken_of_lately spoken_of_lesson&spoken_of_self
-0.40 spoken_of_never&spoken_of_when spoken_of_solved&trouble
-0.35 a_failed_run&says_lately a_question,_in_short&says_explained a_question,_in_short&says_never
-0.35 a_question,_in_short&spoken_of_ask a_question,_in_short&spoken_of_made_up a_question,_in_short&trouble
-0.35 a_sentence_leads&code_near a_sentence_leads&other_near a_sentence_leads&spoken_of_cause
-0.35 a_setup,_in_short&happened_to_somebody a_setup,_in_short&says_supposed a_setup,_in_short&trace_near
-0.35 a_short_text&says_looks_for a_short_text&setting_near a_short_text&spoken_of_ask a_short_text&spoken_of_made_up
-0.35 a_short_text&spoken_of_self a_short_text&text_about_texts a_short_text&typeset a_short_text&within_code
-0.35 a_site's_lines&its_hint_printed a_whole_error_line&other_near advice_share&between_sections
-0.35 advice_share&remedies_above advice_share&text_behind advised&between_sections advised&remedies_above
-0.35 advised&text_behind begins_its_line&spoken_of_remedy begins_the_text&output_near begins_the_text&says_lesson
-0.35 behind_a_prefix&spoken_of_made_up code_near&other_near code_near&says_happened code_near&spoken_of_proposed
-0.35 code_near&spoken_of_self comment&output_near denied_in_front&says_reader ends_the_text&names_the_words
-0.35 ends_the_text&says_but ends_the_text&says_people ends_the_text&says_self ends_the_text&says_words
-0.35 figures&says_words figures&spoken_of_if figures&text_behind figures&words_before
-0.35 happened_to_somebody&output_near heads_a_document&mentioned heads_a_document&spoken_of_happened
-0.35 hypothetical_sentence&says_means hypothetical_sentence&somebody_speaks in_quotes&nothing_stated
-0.35 in_quotes&says_but in_quotes&says_buy in_quotes&says_self indented&words_before item_of_a_list&mentioned
-0.35 item_of_a_list&setting_near its_hint_printed&spoken_of_ask marked&output_near marked&trouble
-0.35 may_happen&spoken_of_means mentioned&output_near mentioned&says_if mentioned&says_lower_it
-0.35 mentioned&says_supposed mentioned&spoken_of_happened nobody_speaks&nothing_stated nobody_speaks&says_changes
-0.35 nobody_speaks&says_supposed nobody_speaks&typeset often_may&spoken_of_may
-0.35 on_a_stamped_line&somebody's_own,_in_short on_a_stamped_line&spoken_of_after_so_long
-0.35 on_a_stamped_line&spoken_of_reader other_near&says_supposed other_near&somebody's_own
-0.35 other_near&text_about_texts other_near&text_behind output_near&says_numbered output_near&spoken_of_means
-0.35 record&says_supposed record&spoken_of_lesson says_after_so_long&says_but says_after_so_long&says_made_up
-0.35 says_after_so_long&says_may says_after_so_long&somebody's_own says_ask&somebody_speaks
-0.35 says_but&somebody's_own_machine,_in_short says_example&trouble says_happened&says_never says_help&says_words
-0.35 says_if&says_words says_labelled_symptom&somebody's_own,_in_short says_looks_for&trouble says_lower_it&trouble
-0.35 says_means&text_behind says_never&somebody's_own_question,_in_short says_people&text_behind
-0.35 says_proposed&trouble says_reader&text_behind says_self&spoken_of_self says_when&spoken_of_help
-0.35 says_when&spoken_of_looks_for says_when&spoken_of_self says_words&somebody's_own,_in_short
-0.35 says_words&spoken_of_if setting_near&spoken_of_words setting_near&text_behind
-0.35 somebody's_own_machine,_in_short&spoken_of_if spoken_of_after_so_long&spoken_of_when
-0.35 spoken_of_changes&spoken_of_looks_for spoken_of_changes&spoken_of_reader spoken_of_happened&spoken_of_may
-0.35 spoken_of_happened&trouble spoken_of_help&spoken_of_people spoken_of_if&spoken_of_means
-0.35 spoken_of_laughs&spoken_of_self spoken_of_made_up&words_before spoken_of_people&spoken_of_reader
-0.35 spoken_of_self&trouble trace_near&trouble trouble&typeset
-0.30 a_failed_run&says_looks_for a_failed_run&says_means a_failed_run&says_self a_failed_run&spoken_of_but
-0.30 a_question,_in_short&happened_to_somebody a_question,_in_short&other_near a_question,_in_short&says_made_up
-0.30 a_question,_in_short&setting_near a_question,_in_short&spoken_of_lesson a_question,_in_short&spoken_of_proposed
-0.30 a_question,_in_short&typeset a_sentence_leads&mentioned a_sentence_leads&says_remedy
-0.30 a_sentence_leads&words_before a_setup,_in_short&cut_by_dots a_setup,_in_short&says_solved
-0.30 a_setup,_in_short&somebody's_own a_setup,_in_short&spoken_of_self a_setup,_in_short&traceback_above
-0.30 a_short_text&begins_the_text a_short_text&its_words_taken_up a_short_text&marked a_short_text&says_proposed
-0.30 a_site's_lines&spoken_of_lower_it a_whole_error_line&advised_by_nobody a_whole_error_line&block_opened
-0.30 a_whole_error_line&spoken_of_lesson a_whole_error_line&spoken_of_remedy about_texts&setting_near
-0.30 about_texts&spoken_of_words about_texts&trouble advice_share&heads_a_document advice_share&says_after_so_long
-0.30 advice_share&says_lower_it advised&heads_a_document advised&says_after_so_long advised&says_lower_it
-0.30 advised_by_nobody&between_sections advised_by_nobody&code_near advised_by_nobody&heads_a_document
-0.30 advised_by_nobody&may_happen advised_by_nobody&mentioned advised_by_nobody&remedies_above
-0.30 advised_by_nobody&says_lower_it alone&behind_a_prefix begins_its_line&introduced_as_example
-0.30 begins_the_text&figures begins_the_text&says_looks_for behind_a_prefix&says_labelled_symptom
-0.30 behind_a_prefix&spoken_of_example behind_a_prefix&spoken_of_laughs behind_a_prefix&spoken_of_looks_for
-0.30 behind_a_prefix&traceback_above between_sections&its_hint_printed code_near&spoken_of_labelled_symptom
-0.30 code_near&typeset comment&hypothetical_sentence comment&spoken_of_happened cut_by_dots&says_words
-0.30 cut_by_dots&somebody's_own cut_by_dots&spoken_of_self denied_in_front&happened_to_somebody
-0.30 denied_in_front&names_the_words explained_behind&markup_near explained_behind&nobody_speaks
-0.30 explained_behind&says_means figures&says_after_so_long figures&says_people happened_to_somebody&marked
-0.30 happened_to_somebody&mentioned host_memory&mentioned host_memory&somebody's_own_question,_in_short
-0.30 hypothetical_sentence&may_happen hypothetical_sentence&says_lately
-0.30 hypothetical_sentence&somebody's_own_question,_in_short hypothetical_sentence&text_behind in_quotes&may_happen
-0.30 in_quotes&says_happened in_quotes&says_looks_for indented&says_happened indented&says_when indented&setting_near
-0.30 marked&somebody's_own marked&spoken_of_happened markup_near&mentioned markup_near&spoken_of_after_so_long
-0.30 mentioned&says_never mentioned&spoken_of_cause much_about_texts&nobody_speaks names_the_words&says_proposed
-0.30 names_the_words&says_words nobody_speaks&says_lesson nobody_speaks&spoken_of_lesson
-0.30 nobody_speaks&spoken_of_made_up nobody_speaks&within_code nothing_stated&says_reader
-0.30 nothing_stated&spoken_of_but nothing_stated&spoken_of_changes nothing_stated&spoken_of_proposed
-0.30 often_may&output_near often_may&spoken_of_people on_a_stamped_line&says_labelled_symptom
-0.30 on_a_stamped_line&says_solved on_a_stamped_line&spoken_of_happened other_near&remedies_below
-0.30 other_near&says_laughs other_near&spoken_of_help other_near&spoken_of_made_up other_near&trouble
-0.30 output_near&says_happened output_near&says_made_up output_near&somebody's_own,_in_short
-0.30 record&somebody's_own_question,_in_short remedies_above&spoken_of_lower_it says_after_so_long&says_never
-0.30 says_after_so_long&words_before says_ask&says_lately says_ask&spoken_of_self says_but&words_before
-0.30 says_buy&words_before says_changes&says_words says_example&says_words says_happened&says_solved
-0.30 says_happened&spoken_of_lower_it says_happened&trouble says_help&says_lately says_help&says_when
-0.30 says_help&spoken_of_self says_if&says_may says_if&somebody's_own_question,_in_short
-0.30 says_labelled_symptom&spoken_of_ask says_laughs&somebody's_own,_in_short says_laughs&somebody_speaks
-0.30 says_lesson&says_when says_lesson&somebody's_own,_in_short says_lesson&somebody_speaks says_lower_it&says_reader
-0.30 says_made_up&says_when says_may&says_never says_never&says_people says_never&says_proposed
-0.30 says_self&somebody's_own says_self&spoken_of_after_so_long setting_near&spoken_of_people
-0.30 setting_near&spoken_of_when somebody's_own&somebody's_own_machine,_in_short somebody's_own&spoken_of_solved
-0.30 somebody's_own,_in_short&spoken_of_but somebody's_own,_in_short&spoken_of_may
-0.30 somebody's_own,_in_short&spoken_of_self spoken_of_after_so_long&spoken_of_remedy spoken_of_ask&spoken_of_cause
-0.30 spoken_of_ask&spoken_of_labelled_remedy spoken_of_ask&spoken_of_never spoken_of_ask&traceback_above
-0.30 spoken_of_example&spoken_of_made_up spoken_of_happened&spoken_of_solved spoken_of_laughs&text_behind
-0.30 spoken_of_looks_for&spoken_of_self spoken_of_lower_it&spoken_of_may spoken_of_lower_it&spoken_of_means
-0.30 spoken_of_means&text_behind spoken_of_people&trace_near spoken_of_people&words_before
-0.30 spoken_of_reader&spoken_of_supposed spoken_of_reader&spoken_of_when spoken_of_self&spoken_of_words
-0.30 trace_near&within_code
-0.25 a_failed_run&markup_near a_failed_run&spoken_of_happened a_failed_run&spoken_of_self
-0.25 a_failed_run&traceback_above a_question,_in_short&a_site's_lines a_question,_in_short&begins_the_text
-0.25 a_question,_in_short&nothing_stated a_question,_in_short&output_near a_question,_in_short&spoken_of_example
-0.25 a_question,_in_short&text_about_texts a_sentence_leads&indented a_sentence_leads&may_happen
-0.25 a_sentence_leads&says_after_so_long a_sentence_leads&says_cause a_sentence_leads&says_help
-0.25 a_sentence_leads&says_words a_sentence_leads&spoken_of_labelled_symptom a_sentence_leads&spoken_of_reader
-0.25 a_setup,_in_short&spoken_of_made_up a_setup,_in_short&spoken_of_numbered a_setup,_in_short&spoken_of_solved
-0.25 a_short_text&advice_share a_short_text&advised a_short_text&behind_a_prefix a_short_text&explained_behind
-0.25 a_short_text&heads_a_document a_short_text&hypothetical_sentence a_short_text&says_example
-0.25 a_short_text&says_explained a_short_text&says_may a_short_text&somebody_speaks a_short_text&spoken_of_lesson
-0.25 a_short_text&spoken_of_may a_short_text&spoken_of_words a_site's_lines&a_whole_error_line
-0.25 a_site's_lines&advice_share a_site's_lines&advised a_site's_lines&begins_its_line a_site's_lines&indented
-0.25 a_site's_lines&spoken_of_never a_thread's_page&says_self a_whole_error_line&advice_share
-0.25 a_whole_error_line&advised a_whole_error_line&introduced_as_example a_whole_error_line&somebody_speaks
-0.25 a_whole_error_line&spoken_of_lower_it a_whole_error_line&spoken_of_when a_whole_error_line&trace_near
-0.25 about_texts&much_about_texts about_texts&says_after_so_long about_texts&says_help about_texts&spoken_of_help
-0.25 advice_share&block_opened advice_share&within_code advised&block_opened advised&within_code
-0.25 advised_by_nobody&begins_its_line advised_by_nobody&behind_a_prefix advised_by_nobody&within_code
-0.25 alone&explained_behind alone&says_buy alone&says_changes alone&says_explained alone&says_reader
-0.25 alone&somebody's_own_question,_in_short begins_its_line&block_opened begins_its_line&explained_behind
-0.25 begins_its_line&spoken_of_people begins_its_line&spoken_of_proposed begins_its_line&typeset
-0.25 begins_the_text&spoken_of_after_so_long begins_the_text&spoken_of_people begins_the_text&words_before
-0.25 behind_a_prefix&denied_in_front behind_a_prefix&figures behind_a_prefix&markup_near
-0.25 behind_a_prefix&says_supposed behind_a_prefix&somebody's_own,_in_short block_opened&code_near
-0.25 block_opened&figures block_opened&spoken_of_ask block_opened&spoken_of_made_up block_opened&spoken_of_supposed
-0.25 code_near&introduced_as_example code_near&says_looks_for code_near&somebody's_own_question,_in_short
-0.25 comment&figures comment&heads_a_document comment&other_near cut_by_dots&happened_to_somebody
-0.25 cut_by_dots&says_when denied_in_front&record denied_in_front&says_after_so_long denied_in_front&text_behind
-0.25 ends_the_text&explained_behind ends_the_text&says_buy ends_the_text&spoken_of_example
-0.25 ends_the_text&spoken_of_lesson explained_behind&says_happened figures&its_words_taken_up
-0.25 figures&spoken_of_explained figures&typeset happened_to_somebody&somebody's_own_machine,_in_short
-0.25 happened_to_somebody&spoken_of_solved happened_to_somebody&trouble heads_a_document&indented
-0.25 heads_a_document&spoken_of_lesson hypothetical_sentence&says_ask hypothetical_sentence&says_but
-0.25 hypothetical_sentence&says_proposed hypothetical_sentence&spoken_of_help hypothetical_sentence&spoken_of_reader
-0.25 in_a_thread&says_happened in_a_thread&text_behind in_a_thread&trouble in_quotes&says_lesson
-0.25 in_quotes&says_lower_it indented&spoken_of_looks_for indented&spoken_of_supposed
-0.25 introduced_as_example&spoken_of_means item_of_a_list&spoken_of_after_so_long item_of_a_list&text_behind
-0.25 marked&spoken_of_self markup_near&much_about_texts markup_near&remedies_above markup_near&spoken_of_means
-0.25 markup_near&spoken_of_words may_happen&mentioned may_happen&says_lately may_happen&says_numbered
-0.25 may_happen&says_proposed may_happen&setting_near may_happen&spoken_of_made_up may_happen&spoken_of_supposed
-0.25 mentioned&says_labelled_symptom mentioned&spoken_of_may mentioned&trace_near much_about_texts&says_after_so_long
-0.25 much_about_texts&spoken_of_happened much_trouble&on_a_stamped_line much_trouble&setting_near
-0.25 much_trouble&spoken_of_happened much_trouble&spoken_of_solved names_the_words&spoken_of_lesson
-0.25 nobody_speaks&record nobody_speaks&says_buy nobody_speaks&says_if nobody_speaks&says_proposed
-0.25 nobody_speaks&says_remedy nobody_speaks&says_words nothing_stated&says_buy nothing_stated&says_lower_it
-0.25 nothing_stated&says_supposed nothing_stated&spoken_of_may often_may&somebody's_own_machine,_in_short
-0.25 often_may&spoken_of_if often_may&spoken_of_means on_a_stamped_line&says_made_up on_a_stamped_line&says_numbered
-0.25 on_a_stamped_line&setting_near on_a_stamped_line&spoken_of_ask other_near&spoken_of_labelled_remedy
-0.25 other_near&spoken_of_lower_it other_near&spoken_of_never output_near&somebody's_own_machine,_in_short
-0.25 output_near&spoken_of_may output_near&trouble output_near&within_code output_near&words_before
-0.25 record&says_happened says_after_so_long&spoken_of_lesson says_ask&somebody's_own,_in_short
-0.25 says_but&says_happened says_but&says_lesson says_cause&says_happened says_explained&says_happened
-0.25 says_explained&somebody's_own,_in_short says_explained&somebody_speaks says_happened&spoken_of_happened
-0.25 says_happened&spoken_of_if says_help&says_reader says_help&says_self says_help&trouble says_if&says_people
-0.25 says_if&says_reader says_if&spoken_of_self says_labelled_symptom&somebody's_own
-0.25 says_labelled_symptom&spoken_of_happened says_lately&trouble says_looks_for&says_supposed
-0.25 says_looks_for&somebody's_own_question,_in_short says_may&somebody's_own_question,_in_short
-0.25 says_may&somebody_speaks says_means&spoken_of_happened says_never&says_self says_never&trouble
-0.25 says_people&trouble says_reader&words_before says_self&says_words says_self&spoken_of_reader
-0.25 says_supposed&words_before says_when&trace_near says_when&trouble says_words&somebody_speaks
-0.25 says_words&text_behind somebody's_own&spoken_of_after_so_long somebody's_own&spoken_of_help
-0.25 somebody's_own,_in_short&spoken_of_reader somebody's_own_machine,_in_short&spoken_of_may
-0.25 somebody's_own_machine,_in_short&spoken_of_self somebody's_own_question,_in_short&spoken_of_but
-0.25 somebody's_own_question,_in_short&spoken_of_reader somebody_speaks&somebody's_own,_in_short
-0.25 somebody_speaks&spoken_of_self spoken_of_after_so_long&spoken_of_lately spoken_of_ask&spoken_of_example
-0.25 spoken_of_ask&spoken_of_explained spoken_of_ask&spoken_of_lower_it spoken_of_ask&trace_near
-0.25 spoken_of_but&spoken_of_labelled_symptom spoken_of_buy&spoken_of_reader spoken_of_example&spoken_of_when
-0.25 spoken_of_example&trace_near spoken_of_explained&spoken_of_lesson spoken_of_explained&spoken_of_proposed
-0.25 spoken_of_explained&spoken_of_when spoken_of_explained&trace_near spoken_of_explained&traceback_above
-0.25 spoken_of_happened&spoken_of_reader spoken_of_if&spoken_of_may spoken_of_labelled_symptom&trace_near
-0.25 spoken_of_lately&spoken_of_looks_for spoken_of_lesson&spoken_of_reader spoken_of_lesson&spoken_of_solved
-0.25 spoken_of_looks_for&trouble spoken_of_looks_for&words_before spoken_of_made_up&spoken_of_words
-0.25 spoken_of_may&text_behind spoken_of_may&typeset spoken_of_means&spoken_of_people spoken_of_self&spoken_of_solved
-0.25 spoken_of_supposed&spoken_of_words traceback_above&within_code
-0.20 a_failed_run&a_short_text a_failed_run&behind_a_prefix a_failed_run&explained_behind a_failed_run&says_example
-0.20 a_failed_run&says_proposed a_failed_run&spoken_of_cause a_failed_run&spoken_of_if a_failed_run&spoken_of_never
-0.20 a_question,_in_short&says_laughs a_question,_in_short&says_people a_question,_in_short&spoken_of_reader
-0.20 a_question,_in_short&text_behind a_sentence_leads&says_proposed
-0.20 a_sentence_leads&somebody's_own_machine,_in_short a_sentence_leads&spoken_of_lately
-0.20 a_sentence_leads&traceback_above a_setup,_in_short&introduced_as_example a_setup,_in_short&marked
-0.20 a_setup,_in_short&markup_near a_setup,_in_short&names_the_words a_setup,_in_short&often_may
-0.20 a_setup,_in_short&says_proposed a_setup,_in_short&spoken_of_if a_short_text&code_near a_short_text&figures
-0.20 a_short_text&says_ask a_short_text&says_reader a_short_text&says_supposed a_short_text&spoken_of_if
-0.20 a_short_text&spoken_of_lower_it a_short_text&spoken_of_proposed a_site's_lines&spoken_of_after_so_long
-0.20 a_site's_lines&spoken_of_labelled_symptom a_site's_lines&spoken_of_may a_thread's_page&somebody_speaks
-0.20 a_thread's_page&spoken_of_explained a_thread's_page&spoken_of_when a_thread's_title&happened_to_somebody
-0.20 a_thread's_title&says_happened a_thread's_title&spoken_of_happened a_whole_error_line&spoken_of_happened
-0.20 a_whole_error_line&spoken_of_supposed about_texts&begins_its_line about_texts&code_near
-0.20 about_texts&happened_to_somebody about_texts&heads_a_document about_texts&in_a_thread about_texts&indented
-0.20 about_texts&often_may about_texts&says_lately about_texts&spoken_of_changes advice_share&its_hint_printed
-0.20 advice_share&much_about_texts advice_share&remedies_below advice_share&spoken_of_changes
-0.20 advice_share&spoken_of_when advised&its_hint_printed advised&much_about_texts advised&remedies_below
-0.20 advised&spoken_of_changes advised&spoken_of_when advised_by_nobody&block_opened
-0.20 advised_by_nobody&its_hint_printed advised_by_nobody&much_about_texts advised_by_nobody&nothing_stated
-0.20 advised_by_nobody&remedies_below advised_by_nobody&spoken_of_lately alone&names_the_words alone&nobody_speaks
-0.20 alone&says_example alone&says_proposed begins_its_line&much_about_texts begins_its_line&remedies_below
-0.20 begins_its_line&somebody's_own_question,_in_short begins_the_text&says_happened begins_the_text&says_if
-0.20 begins_the_text&spoken_of_changes begins_the_text&spoken_of_never behind_a_prefix&says_numbered
-0.20 behind_a_prefix&spoken_of_buy between_sections&trace_near blanks_near&code_near blanks_near&figures
-0.20 blanks_near&nobody_speaks blanks_near&spoken_of_help blanks_near&words_before block_opened&nobody_speaks
-0.20 code_near&nobody_speaks code_near&spoken_of_explained code_near&spoken_of_reader code_near&spoken_of_supposed
-0.20 comment&markup_near comment&says_happened comment&spoken_of_lately comment&spoken_of_lower_it
-0.20 cut_by_dots&says_but cut_by_dots&says_lately denied_in_front&says_means denied_in_front&says_when
-0.20 denied_in_front&spoken_of_after_so_long denied_in_front&spoken_of_ask ends_the_text&nothing_stated
-0.20 ends_the_text&output_near ends_the_text&says_example ends_the_text&says_explained ends_the_text&says_happened
-0.20 ends_the_text&says_laughs ends_the_text&spoken_of_happened ends_the_text&spoken_of_help
-0.20 explained_behind&nothing_stated explained_behind&trace_near figures&spoken_of_labelled_remedy
-0.20 figures&spoken_of_supposed figures&text_about_texts happened_to_somebody&much_trouble
-0.20 happened_to_somebody&says_proposed happened_to_somebody&says_reader host_memory&somebody's_own,_in_short
-0.20 hypothetical_sentence&item_of_a_list hypothetical_sentence&markup_near hypothetical_sentence&much_trouble
-0.20 hypothetical_sentence&spoken_of_but hypothetical_sentence&spoken_of_if hypothetical_sentence&spoken_of_may
-0.20 in_a_thread&marked in_a_thread&somebody's_own in_a_thread&spoken_of_changes in_a_thread&spoken_of_explained
-0.20 in_quotes&says_ask in_quotes&says_laughs in_quotes&says_proposed in_quotes&says_when in_quotes&spoken_of_but
-0.20 in_quotes&spoken_of_cause in_quotes&spoken_of_happened in_quotes&spoken_of_made_up in_quotes&text_about_texts
-0.20 in_quotes&traceback_above indented&nobody_speaks indented&says_labelled_symptom
-0.20 introduced_as_example&spoken_of_after_so_long item_of_a_list&says_lower_it item_of_a_list&spoken_of_never
-0.20 its_hint_printed&remedies_above marked&says_happened marked&somebody's_own,_in_short markup_near&record
-0.20 markup_near&says_cause markup_near&says_means markup_near&spoken_of_looks_for markup_near&spoken_of_people
-0.20 markup_near&within_code may_happen&often_may may_happen&says_after_so_long may_happen&somebody_speaks
-0.20 may_happen&spoken_of_but may_happen&spoken_of_solved mentioned&says_explained mentioned&says_lesson
-0.20 mentioned&says_solved mentioned&spoken_of_but mentioned&spoken_of_labelled_cause mentioned&spoken_of_when
-0.20 mentioned&spoken_of_words much_about_texts&on_a_stamped_line names_the_words&says_made_up
-0.20 names_the_words&says_supposed names_the_words&somebody_speaks names_the_words&spoken_of_labelled_symptom
-0.20 names_the_words&trouble nobody_speaks&spoken_of_example nobody_speaks&spoken_of_proposed
-0.20 nothing_stated&says_explained nothing_stated&says_remedy nothing_stated&spoken_of_after_so_long
-0.20 nothing_stated&spoken_of_labelled_symptom nothing_stated&spoken_of_lately nothing_stated&spoken_of_solved
-0.20 often_may&on_a_stamped_line often_may&spoken_of_happened often_may&text_behind often_may&words_before
-0.20 on_a_stamped_line&says_when on_a_stamped_line&spoken_of_self on_a_stamped_line&words_before
-0.20 other_near&says_means other_near&spoken_of_after_so_long other_near&spoken_of_ask other_near&spoken_of_proposed
-0.20 other_near&spoken_of_supposed output_near&says_solved output_near&spoken_of_changes
-0.20 output_near&spoken_of_made_up record&says_help record&says_if record&says_never record&spoken_of_buy
-0.20 record&spoken_of_changes record&spoken_of_laughs record&spoken_of_made_up remedies_above&spoken_of_happened
-0.20 says_after_so_long&says_when says_after_so_long&spoken_of_reader says_ask&says_words says_ask&trouble
-0.20 says_but&says_made_up says_but&somebody's_own_question,_in_short says_buy&says_self says_buy&somebody_speaks
-0.20 says_explained&says_lately says_explained&says_self says_explained&somebody's_own says_explained&text_behind
-0.20 says_explained&trouble says_happened&spoken_of_ask says_happened&spoken_of_but says_happened&spoken_of_solved
-0.20 says_happened&spoken_of_words says_help&says_people says_help&somebody's_own says_lately&says_proposed
-0.20 says_lesson&spoken_of_people says_looks_for&spoken_of_may says_lower_it&trace_near says_made_up&says_may
-0.20 says_made_up&says_words says_made_up&somebody's_own_question,_in_short says_made_up&text_behind
-0.20 says_means&says_people says_means&says_reader says_means&somebody_speaks says_never&spoken_of_ask
-0.20 says_people&spoken_of_people says_people&trace_near says_reader&says_when says_remedy&says_words
-0.20 says_remedy&spoken_of_happened says_self&spoken_of_ask says_supposed&text_behind
-0.20 says_when&somebody's_own_question,_in_short says_when&spoken_of_explained says_when&spoken_of_people
-0.20 says_when&spoken_of_remedy says_words&spoken_of_never setting_near&spoken_of_never
-0.20 setting_near&spoken_of_numbered somebody's_own&spoken_of_words somebody's_own,_in_short&spoken_of_lower_it
-0.20 somebody's_own,_in_short&spoken_of_solved somebody's_own_machine,_in_short&spoken_of_reader
-0.20 somebody_speaks&spoken_of_help somebody_speaks&spoken_of_people spoken_of_after_so_long&spoken_of_numbered
-0.20 spoken_of_ask&spoken_of_made_up spoken_of_but&spoken_of_never spoken_of_but&spoken_of_people
-0.20 spoken_of_but&trouble spoken_of_cause&spoken_of_means spoken_of_changes&spoken_of_when
-0.20 spoken_of_changes&spoken_of_words spoken_of_example&spoken_of_words spoken_of_help&spoken_of_never
-0.20 spoken_of_help&trouble spoken_of_if&spoken_of_supposed spoken_of_labelled_symptom&traceback_above
-0.20 spoken_of_lately&spoken_of_lesson spoken_of_lesson&spoken_of_lower_it spoken_of_lesson&spoken_of_may
-0.20 spoken_of_looks_for&text_behind spoken_of_lower_it&spoken_of_solved spoken_of_may&spoken_of_means
-0.20 spoken_of_may&spoken_of_people spoken_of_may&spoken_of_when spoken_of_may&trouble
-0.20 spoken_of_never&spoken_of_people spoken_of_numbered&spoken_of_when spoken_of_proposed&spoken_of_supposed
-0.20 spoken_of_solved&spoken_of_supposed spoken_of_words&text_about_texts text_about_texts&words_before
-0.15 a_failed_run&in_quotes a_failed_run&introduced_as_example a_failed_run&much_advised a_failed_run&much_trouble
-0.15 a_failed_run&says_changes a_failed_run&spoken_of_labelled_cause a_failed_run&text_behind
-0.15 a_question,_in_short&alone a_question,_in_short&code_near a_question,_in_short&says_when
-0.15 a_question,_in_short&spoken_of_labelled_symptom a_question,_in_short&spoken_of_numbered
-0.15 a_report's_heading&advice_share a_report's_heading&advised a_sentence_leads&advice_share
-0.15 a_sentence_leads&advised a_sentence_leads&explained_behind a_sentence_leads&names_the_words
-0.15 a_sentence_leads&says_supposed a_sentence_leads&setting_near a_sentence_leads&spoken_of_help
-0.15 a_sentence_leads&spoken_of_never a_sentence_leads&spoken_of_proposed a_sentence_leads&spoken_of_remedy
-0.15 a_sentence_leads&spoken_of_solved a_sentence_leads&spoken_of_supposed a_setup,_in_short&alone
-0.15 a_setup,_in_short&between_sections a_setup,_in_short&says_ask a_setup,_in_short&says_help
-0.15 a_setup,_in_short&says_lesson a_setup,_in_short&says_may a_setup,_in_short&spoken_of_laughs
-0.15 a_setup,_in_short&spoken_of_lesson a_short_text&its_hint_printed a_short_text&says_means a_short_text&says_never
-0.15 a_short_text&spoken_of_reader a_site's_lines&advised_by_nobody a_site's_lines&spoken_of_help
-0.15 a_site's_lines&text_behind a_thread's_page&says_after_so_long a_thread's_page&spoken_of_after_so_long
-0.15 a_thread's_page&spoken_of_changes a_thread's_page&spoken_of_proposed a_thread's_page&spoken_of_signed
-0.15 a_thread's_page&traceback_above a_thread's_title&markup_near a_thread's_title&somebody's_own
-0.15 a_thread's_title&spoken_of_after_so_long a_thread's_title&spoken_of_lower_it a_thread's_title&text_behind
-0.15 a_whole_error_line&spoken_of_after_so_long a_whole_error_line&spoken_of_never
-0.15 a_whole_error_line&spoken_of_proposed a_whole_error_line&spoken_of_words a_whole_error_line&traceback_above
-0.15 about_texts&much_trouble about_texts&says_lesson about_texts&says_when about_texts&spoken_of_reader
-0.15 about_texts&spoken_of_when about_texts&typeset advice_share&begins_its_line advice_share&figures
-0.15 advice_share&hypothetical_sentence advice_share&introduced_as_example advice_share&says_labelled_symptom
-0.15 advice_share&says_proposed advice_share&says_reader advice_share&somebody's_own,_in_short
-0.15 advice_share&spoken_of_labelled_symptom advice_share&spoken_of_lower_it advised&begins_its_line advised&figures
-0.15 advised&hypothetical_sentence advised&introduced_as_example advised&says_labelled_symptom advised&says_proposed
-0.15 advised&says_reader advised&somebody's_own,_in_short advised&spoken_of_labelled_symptom
-0.15 advised&spoken_of_lower_it advised_by_nobody&introduced_as_example advised_by_nobody&says_labelled_symptom
-0.15 advised_by_nobody&setting_near advised_by_nobody&spoken_of_labelled_symptom alone&may_happen alone&says_never
-0.15 answered_by_mail&happened_to_somebody answered_by_mail&spoken_of_after_so_long answered_by_mail&spoken_of_self
-0.15 answered_by_mail&spoken_of_when begins_its_line&heads_a_document begins_its_line&much_trouble
-0.15 begins_its_line&nothing_stated begins_its_line&says_labelled_symptom begins_its_line&says_may
-0.15 begins_its_line&spoken_of_example begins_its_line&spoken_of_happened begins_its_line&spoken_of_labelled_remedy
-0.15 begins_its_line&spoken_of_when begins_the_text&spoken_of_but begins_the_text&spoken_of_happened
-0.15 behind_a_prefix&says_example behind_a_prefix&says_if behind_a_prefix&spoken_of_after_so_long
-0.15 behind_a_prefix&spoken_of_changes between_sections&code_near between_sections&comment
-0.15 between_sections&nothing_stated between_sections&other_near between_sections&spoken_of_lower_it
-0.15 between_sections&spoken_of_means between_sections&words_before blanks_near&heads_a_document
-0.15 blanks_near&nothing_stated blanks_near&says_happened blanks_near&trouble block_opened&often_may
-0.15 block_opened&spoken_of_may block_opened&spoken_of_words code_near&comment code_near&says_if
-0.15 code_near&says_lower_it code_near&says_means code_near&says_when code_near&somebody_speaks
-0.15 code_near&spoken_of_people code_near&spoken_of_remedy code_near&text_behind comment&in_a_thread comment&indented
-0.15 comment&spoken_of_after_so_long comment&spoken_of_self comment&spoken_of_solved comment&trouble
-0.15 cut_by_dots&says_lower_it cut_by_dots&says_self cut_by_dots&spoken_of_means cut_by_dots&spoken_of_when
-0.15 denied_in_front&ends_the_text denied_in_front&indented denied_in_front&mentioned denied_in_front&says_happened
-0.15 denied_in_front&says_self denied_in_front&somebody's_own_machine,_in_short denied_in_front&spoken_of_when
-0.15 ends_the_text&heads_a_document ends_the_text&may_happen ends_the_text&other_near ends_the_text&says_proposed
-0.15 ends_the_text&somebody's_own_question,_in_short ends_the_text&spoken_of_after_so_long
-0.15 explained_behind&setting_near explained_behind&traceback_above figures&indented figures&marked figures&often_may
-0.15 figures&spoken_of_buy figures&spoken_of_lower_it figures&spoken_of_remedy figures&spoken_of_words
-0.15 happened_to_somebody&hypothetical_sentence happened_to_somebody&much_about_texts
-0.15 happened_to_somebody&says_after_so_long happened_to_somebody&says_looks_for happened_to_somebody&says_words
-0.15 happened_to_somebody&setting_near happened_to_somebody&somebody's_own
-0.15 happened_to_somebody&somebody's_own,_in_short happened_to_somebody&spoken_of_after_so_long
-0.15 happened_to_somebody&spoken_of_changes happened_to_somebody&spoken_of_example
-0.15 happened_to_somebody&spoken_of_help happened_to_somebody&spoken_of_lower_it happened_to_somebody&spoken_of_may
-0.15 heads_a_document&markup_near heads_a_document&much_about_texts heads_a_document&nobody_speaks
-0.15 heads_a_document&output_near heads_a_document&spoken_of_lower_it heads_a_document&trace_near
-0.15 heads_a_document&traceback_above hypothetical_sentence&says_explained hypothetical_sentence&says_numbered
-0.15 hypothetical_sentence&says_when hypothetical_sentence&somebody's_own_machine,_in_short
-0.15 hypothetical_sentence&spoken_of_after_so_long hypothetical_sentence&trace_near in_a_thread&says_after_so_long
-0.15 in_a_thread&spoken_of_after_so_long in_a_thread&spoken_of_lower_it in_a_thread&spoken_of_never
-0.15 in_a_thread&spoken_of_people in_a_thread&spoken_of_solved in_a_thread&spoken_of_words in_quotes&says_may
-0.15 in_quotes&spoken_of_explained in_quotes&spoken_of_help in_quotes&spoken_of_labelled_remedy
-0.15 in_quotes&spoken_of_labelled_symptom indented&introduced_as_example indented&item_of_a_list
-0.15 indented&says_looks_for indented&spoken_of_explained indented&spoken_of_happened indented&spoken_of_if
-0.15 indented&spoken_of_words item_of_a_list&markup_near item_of_a_list&other_near item_of_a_list&spoken_of_but
-0.15 its_hint_printed&spoken_of_labelled_symptom its_words_taken_up&nobody_speaks its_words_taken_up&output_near
-0.15 its_words_taken_up&somebody_speaks its_words_taken_up&spoken_of_but its_words_taken_up&spoken_of_happened
-0.15 its_words_taken_up&spoken_of_self marked&somebody_speaks marked&spoken_of_if marked&spoken_of_lower_it
-0.15 markup_near&says_example markup_near&says_lesson markup_near&says_lower_it markup_near&spoken_of_labelled_cause
-0.15 may_happen&says_explained may_happen&says_lesson may_happen&says_made_up may_happen&spoken_of_buy
-0.15 may_happen&spoken_of_lesson mentioned&says_ask mentioned&says_buy mentioned&spoken_of_help
-0.15 mentioned&spoken_of_labelled_remedy mentioned&spoken_of_lately mentioned&spoken_of_lower_it
-0.15 mentioned&spoken_of_made_up mentioned&spoken_of_remedy much_about_texts&says_when
-0.15 much_advised&spoken_of_lower_it much_trouble&spoken_of_changes much_trouble&spoken_of_help
-0.15 much_trouble&spoken_of_people much_trouble&spoken_of_supposed names_the_words&on_a_stamped_line
-0.15 names_the_words&says_if names_the_words&says_lately names_the_words&setting_near names_the_words&spoken_of_self
-0.15 names_the_words&spoken_of_words nobody_speaks&says_cause nobody_speaks&says_made_up nobody_speaks&spoken_of_ask
-0.15 nobody_speaks&spoken_of_looks_for nobody_speaks&spoken_of_may nobody_speaks&spoken_of_means
-0.15 nobody_speaks&text_behind nothing_stated&says_after_so_long nothing_stated&says_ask nothing_stated&says_changes
-0.15 nothing_stated&says_lesson nothing_stated&says_means nothing_stated&says_people nothing_stated&spoken_of_lesson
-0.15 nothing_stated&trace_near often_may&somebody's_own,_in_short often_may&somebody_speaks often_may&spoken_of_ask
-0.15 often_may&spoken_of_changes often_may&spoken_of_example often_may&spoken_of_self
-0.15 on_a_stamped_line&says_looks_for on_a_stamped_line&spoken_of_example on_a_stamped_line&spoken_of_help
-0.15 on_a_stamped_line&spoken_of_looks_for other_near&record other_near&says_if other_near&says_looks_for
-0.15 other_near&says_proposed other_near&spoken_of_laughs other_near&spoken_of_remedy output_near&says_supposed
-0.15 output_near&spoken_of_buy output_near&spoken_of_never output_near&spoken_of_numbered record&says_may
-0.15 record&says_proposed record&spoken_of_example remedies_below&spoken_of_happened says_after_so_long&says_self
-0.15 says_after_so_long&setting_near says_after_so_long&spoken_of_after_so_long says_after_so_long&spoken_of_may
-0.15 says_ask&says_people says_ask&setting_near says_ask&text_behind says_but&says_changes says_but&says_reader
-0.15 says_but&spoken_of_after_so_long says_buy&says_lower_it says_buy&somebody's_own,_in_short says_cause&text_behind
-0.15 says_example&says_happened says_example&says_lately says_example&spoken_of_self says_explained&says_means
-0.15 says_explained&says_reader says_happened&says_made_up says_happened&somebody's_own,_in_short
-0.15 says_happened&spoken_of_self says_happened&traceback_above says_help&spoken_of_after_so_long
-0.15 says_help&spoken_of_lately says_help&spoken_of_may says_help&spoken_of_reader says_if&says_lately
-0.15 says_if&says_means says_if&says_never says_if&somebody's_own_machine,_in_short says_if&spoken_of_after_so_long
-0.15 says_if&spoken_of_ask says_if&spoken_of_lower_it says_labelled_symptom&spoken_of_if
-0.15 says_labelled_symptom&spoken_of_lately says_labelled_symptom&spoken_of_lesson says_lately&says_means
-0.15 says_lately&spoken_of_lesson says_looks_for&says_lower_it says_looks_for&spoken_of_when
-0.15 says_lower_it&setting_near says_lower_it&spoken_of_happened says_may&says_people says_may&somebody's_own
-0.15 says_may&somebody's_own,_in_short says_may&spoken_of_but says_may&spoken_of_changes says_may&spoken_of_if
-0.15 says_may&spoken_of_people says_means&spoken_of_reader says_means&spoken_of_when says_never&spoken_of_never
-0.15 says_never&spoken_of_self says_people&says_reader says_people&spoken_of_happened says_proposed&says_when
-0.15 says_proposed&somebody's_own,_in_short says_proposed&text_behind says_reader&somebody's_own
-0.15 says_reader&somebody_speaks says_remedy&says_when says_self&says_solved says_self&spoken_of_when
-0.15 says_supposed&setting_near says_supposed&spoken_of_after_so_long says_supposed&spoken_of_when
-0.15 says_when&spoken_of_after_so_long says_when&spoken_of_lesson says_words&somebody's_own says_words&spoken_of_may
-0.15 says_words&spoken_of_self setting_near&spoken_of_but setting_near&spoken_of_example
-0.15 setting_near&spoken_of_lower_it setting_near&spoken_of_may setting_near&trouble somebody's_own&spoken_of_lately
-0.15 somebody's_own&spoken_of_never somebody's_own,_in_short&spoken_of_after_so_long
-0.15 somebody's_own,_in_short&spoken_of_help somebody's_own,_in_short&spoken_of_lesson
-0.15 somebody's_own_machine,_in_short&spoken_of_buy somebody's_own_machine,_in_short&spoken_of_lesson
-0.15 somebody's_own_machine,_in_short&spoken_of_solved somebody's_own_question,_in_short&spoken_of_example
-0.15 somebody's_own_question,_in_short&spoken_of_laughs somebody's_own_question,_in_short&spoken_of_proposed
-0.15 somebody_speaks&spoken_of_lower_it somebody_speaks&spoken_of_solved spoken_of_after_so_long&spoken_of_help
-0.15 spoken_of_after_so_long&text_behind spoken_of_after_so_long&typeset spoken_of_ask&spoken_of_but
-0.15 spoken_of_but&spoken_of_if spoken_of_but&spoken_of_reader spoken_of_but&text_behind spoken_of_but&words_before
-0.15 spoken_of_buy&spoken_of_if spoken_of_buy&spoken_of_lower_it spoken_of_buy&spoken_of_supposed
-0.15 spoken_of_cause&spoken_of_labelled_remedy spoken_of_cause&spoken_of_remedy spoken_of_cause&text_behind
-0.15 spoken_of_changes&spoken_of_happened spoken_of_example&spoken_of_lesson spoken_of_example&spoken_of_never
-0.15 spoken_of_example&spoken_of_remedy spoken_of_example&traceback_above spoken_of_example&words_before
-0.15 spoken_of_explained&spoken_of_happened spoken_of_explained&spoken_of_lower_it spoken_of_happened&spoken_of_never
-0.15 spoken_of_happened&traceback_above spoken_of_happened&within_code spoken_of_help&spoken_of_when
-0.15 spoken_of_labelled_cause&words_before spoken_of_lately&spoken_of_may spoken_of_lately&spoken_of_supposed
-0.15 spoken_of_laughs&spoken_of_people spoken_of_looks_for&spoken_of_never spoken_of_looks_for&spoken_of_numbered
-0.15 spoken_of_lower_it&traceback_above spoken_of_lower_it&typeset spoken_of_may&spoken_of_reader
-0.15 spoken_of_may&words_before spoken_of_means&spoken_of_numbered spoken_of_means&spoken_of_reader
-0.15 spoken_of_means&spoken_of_supposed spoken_of_never&trace_near spoken_of_never&traceback_above
-0.15 spoken_of_people&traceback_above spoken_of_proposed&spoken_of_words spoken_of_proposed&trace_near
-0.15 spoken_of_proposed&traceback_above spoken_of_reader&spoken_of_remedy spoken_of_reader&spoken_of_self
-0.15 spoken_of_remedy&trouble spoken_of_self&spoken_of_when spoken_of_self&within_code
-0.15 spoken_of_solved&spoken_of_when traceback_above&words_before
-0.10 a_failed_run&comment a_failed_run&nobody_speaks a_failed_run&says_cause a_failed_run&spoken_of_help
-0.10 a_failed_run's_record&advice_share a_failed_run's_record&advised a_failed_run's_record&advised_by_nobody
-0.10 a_question,_in_short&a_whole_error_line a_question,_in_short&begins_its_line
-0.10 a_question,_in_short&its_words_taken_up a_question,_in_short&much_about_texts a_question,_in_short&says_proposed
-0.10 a_question,_in_short&says_words a_question,_in_short&spoken_of_but a_question,_in_short&spoken_of_explained
-0.10 a_question,_in_short&spoken_of_lower_it a_question,_in_short&spoken_of_words a_report's_heading&spoken_of_lesson
-0.10 a_report's_heading&spoken_of_solved a_sentence_leads&a_thread's_page a_sentence_leads&advised_by_nobody
-0.10 a_sentence_leads&alone a_sentence_leads&between_sections a_sentence_leads&heads_a_document
-0.10 a_sentence_leads&markup_near a_sentence_leads&output_near a_sentence_leads&says_if a_sentence_leads&says_may
-0.10 a_sentence_leads&says_reader a_sentence_leads&somebody's_own_question,_in_short a_sentence_leads&somebody_speaks
-0.10 a_sentence_leads&spoken_of_but a_sentence_leads&text_behind a_setup,_in_short&a_site's_lines
-0.10 a_setup,_in_short&a_whole_error_line a_setup,_in_short&item_of_a_list a_setup,_in_short&says_but
-0.10 a_setup,_in_short&says_numbered a_short_text&in_quotes a_short_text&may_happen a_short_text&much_advised
-0.10 a_short_text&nothing_stated a_short_text&on_a_stamped_line a_short_text&remedies_above a_short_text&says_changes
-0.10 a_short_text&says_made_up a_short_text&says_people a_short_text&somebody's_own a_short_text&spoken_of_but
-0.10 a_short_text&words_before a_site's_lines&about_texts a_site's_lines&happened_to_somebody
-0.10 a_site's_lines&nobody_speaks a_site's_lines&somebody's_own a_site's_lines&spoken_of_ask
-0.10 a_site's_lines&spoken_of_happened a_site's_lines&spoken_of_self a_thread's_page&ends_the_text
-0.10 a_thread's_page&says_happened a_thread's_page&says_when a_thread's_page&spoken_of_may
-0.10 a_thread's_page&spoken_of_remedy a_thread's_page&spoken_of_solved a_thread's_page&spoken_of_supposed
-0.10 a_thread's_title&output_near a_thread's_title&somebody's_own_question,_in_short
-0.10 a_thread's_title&spoken_of_solved a_whole_error_line&begins_its_line a_whole_error_line&between_sections
-0.10 a_whole_error_line&blanks_near a_whole_error_line&figures a_whole_error_line&its_words_taken_up
-0.10 a_whole_error_line&much_advised a_whole_error_line&much_trouble a_whole_error_line&nobody_speaks
-0.10 a_whole_error_line&remedies_below a_whole_error_line&spoken_of_buy a_whole_error_line&spoken_of_labelled_remedy
-0.10 a_whole_error_line&spoken_of_labelled_symptom about_texts&marked about_texts&much_advised
-0.10 about_texts&says_made_up about_texts&says_means about_texts&says_remedy about_texts&says_supposed
-0.10 about_texts&spoken_of_but about_texts&spoken_of_supposed about_texts&within_code about_texts&words_before
-0.10 advice_share&advised_by_nobody advice_share&item_of_a_list advice_share&markup_near advice_share&mentioned
-0.10 advice_share&much_advised advice_share&nobody_speaks advice_share&says_looks_for advice_share&says_may
-0.10 advice_share&says_self advice_share&setting_near advice_share&spoken_of_if advice_share&spoken_of_lately
-0.10 advice_share&spoken_of_never advice_share&spoken_of_people advice_share&spoken_of_remedy
-0.10 advice_share&text_about_texts advice_share&words_before advised&advised_by_nobody advised&item_of_a_list
-0.10 advised&markup_near advised&mentioned advised&much_advised advised&nobody_speaks advised&says_looks_for
-0.10 advised&says_may advised&says_self advised&setting_near advised&spoken_of_if advised&spoken_of_lately
-0.10 advised&spoken_of_never advised&spoken_of_people advised&spoken_of_remedy advised&text_about_texts
-0.10 advised&words_before advised_by_nobody&happened_to_somebody advised_by_nobody&hypothetical_sentence
-0.10 advised_by_nobody&much_advised advised_by_nobody&nobody_speaks advised_by_nobody&says_after_so_long
-0.10 advised_by_nobody&says_changes advised_by_nobody&says_help advised_by_nobody&says_if
-0.10 advised_by_nobody&says_looks_for advised_by_nobody&says_may advised_by_nobody&says_reader
-0.10 advised_by_nobody&says_when advised_by_nobody&spoken_of_changes advised_by_nobody&spoken_of_example
-0.10 advised_by_nobody&spoken_of_if advised_by_nobody&spoken_of_never advised_by_nobody&words_before alone&says_help
-0.10 alone&says_made_up alone&somebody_speaks alone&text_behind answered_by_mail&nothing_stated
-0.10 answered_by_mail&somebody's_own answered_by_mail&somebody_speaks answered_by_mail&text_behind
-0.10 answered_by_mail&trouble begins_its_line&blanks_near begins_its_line&its_words_taken_up
-0.10 begins_its_line&markup_near begins_its_line&remedies_above begins_its_line&spoken_of_explained
-0.10 begins_its_line&spoken_of_laughs begins_its_line&spoken_of_lower_it begins_its_line&spoken_of_made_up
-0.10 begins_its_line&spoken_of_reader begins_its_line&spoken_of_supposed begins_the_text&often_may
-0.10 begins_the_text&says_lately begins_the_text&says_made_up begins_the_text&says_reader begins_the_text&says_remedy
-0.10 begins_the_text&spoken_of_lately begins_the_text&text_about_texts behind_a_prefix&much_about_texts
-0.10 behind_a_prefix&says_remedy behind_a_prefix&says_when behind_a_prefix&says_words
-0.10 behind_a_prefix&somebody's_own_question,_in_short behind_a_prefix&spoken_of_solved
-0.10 between_sections&explained_behind between_sections&marked between_sections&mentioned
-0.10 between_sections&spoken_of_cause between_sections&spoken_of_labelled_symptom between_sections&spoken_of_reader
-0.10 between_sections&text_behind between_sections&traceback_above blanks_near&much_trouble
-0.10 blanks_near&on_a_stamped_line blanks_near&other_near blanks_near&spoken_of_happened blanks_near&spoken_of_words
-0.10 block_opened&much_trouble block_opened&says_words block_opened&somebody's_own_question,_in_short
-0.10 block_opened&spoken_of_proposed block_opened&spoken_of_reader boxes_ticked&item_of_a_list boxes_ticked&mentioned
-0.10 code_near&explained_behind code_near&often_may code_near&says_ask code_near&says_help code_near&says_self
-0.10 code_near&spoken_of_buy code_near&text_about_texts code_near&trace_near comment&happened_to_somebody
-0.10 comment&names_the_words comment&says_words comment&somebody's_own comment&spoken_of_help comment&spoken_of_if
-0.10 comment&within_code comment&words_before cut_by_dots&hypothetical_sentence cut_by_dots&names_the_words
-0.10 cut_by_dots&says_made_up cut_by_dots&somebody_speaks cut_by_dots&spoken_of_cause cut_by_dots&spoken_of_lately
-0.10 cut_by_dots&spoken_of_words denied_in_front&says_lately denied_in_front&says_numbered
-0.10 denied_in_front&spoken_of_changes denied_in_front&spoken_of_example denied_in_front&spoken_of_lower_it
-0.10 denied_in_front&spoken_of_may denied_in_front&spoken_of_self denied_in_front&traceback_above
-0.10 ends_the_text&hypothetical_sentence ends_the_text&says_lesson ends_the_text&says_reader
-0.10 ends_the_text&spoken_of_explained ends_the_text&spoken_of_supposed ends_the_text&spoken_of_when
-0.10 ends_the_text&spoken_of_words explained_behind&heads_a_document explained_behind&may_happen
-0.10 explained_behind&spoken_of_happened figures&heads_a_document figures&introduced_as_example
-0.10 figures&remedies_below figures&says_example figures&says_if figures&says_labelled_symptom figures&says_lesson
-0.10 figures&says_made_up figures&says_means figures&somebody's_own_machine,_in_short figures&spoken_of_laughs
-0.10 figures&spoken_of_people figures&spoken_of_proposed happened_to_somebody&item_of_a_list
-0.10 happened_to_somebody&markup_near happened_to_somebody&other_near happened_to_somebody&says_may
-0.10 happened_to_somebody&somebody_speaks happened_to_somebody&spoken_of_means heads_a_document&hypothetical_sentence
-0.10 heads_a_document&marked heads_a_document&nothing_stated heads_a_document&says_lower_it
-0.10 heads_a_document&says_self heads_a_document&spoken_of_example heads_a_document&text_behind
-0.10 heads_a_document&words_before host_memory&somebody_speaks hypothetical_sentence&often_may
-0.10 hypothetical_sentence&output_near hypothetical_sentence&says_cause hypothetical_sentence&says_may
-0.10 hypothetical_sentence&says_remedy hypothetical_sentence&says_words hypothetical_sentence&spoken_of_example
-0.10 hypothetical_sentence&spoken_of_people hypothetical_sentence&spoken_of_proposed in_a_thread&mentioned
-0.10 in_a_thread&much_trouble in_a_thread&often_may in_a_thread&spoken_of_lately in_a_thread&spoken_of_proposed
-0.10 in_a_thread&traceback_above in_quotes&its_words_taken_up in_quotes&much_trouble in_quotes&says_changes
-0.10 in_quotes&says_remedy in_quotes&somebody's_own_machine,_in_short in_quotes&spoken_of_if indented&marked
-0.10 indented&says_after_so_long indented&spoken_of_ask indented&spoken_of_lesson indented&typeset
-0.10 introduced_as_example&its_hint_printed introduced_as_example&markup_near
-0.10 introduced_as_example&says_labelled_symptom introduced_as_example&spoken_of_labelled_symptom
-0.10 introduced_as_example&spoken_of_lately introduced_as_example&spoken_of_lower_it
-0.10 introduced_as_example&spoken_of_reader introduced_as_example&spoken_of_supposed
-0.10 introduced_as_example&spoken_of_words introduced_as_example&traceback_above item_of_a_list&may_happen
-0.10 item_of_a_list&nobody_speaks item_of_a_list&says_example item_of_a_list&says_lesson item_of_a_list&says_means
-0.10 item_of_a_list&spoken_of_reader item_of_a_list&spoken_of_words item_of_a_list&trace_near
-0.10 its_hint_printed&may_happen its_hint_printed&spoken_of_cause its_hint_printed&spoken_of_may
-0.10 its_words_taken_up&may_happen its_words_taken_up&other_near its_words_taken_up&somebody's_own,_in_short
-0.10 its_words_taken_up&spoken_of_ask its_words_taken_up&spoken_of_if its_words_taken_up&spoken_of_lower_it
-0.10 its_words_taken_up&spoken_of_never its_words_taken_up&trouble marked&markup_near
-0.10 marked&somebody's_own_question,_in_short marked&spoken_of_lately marked&spoken_of_solved marked&text_behind
-0.10 marked&within_code marked&words_before markup_near&much_advised markup_near&names_the_words
-0.10 markup_near&often_may markup_near&other_near markup_near&says_made_up markup_near&spoken_of_labelled_remedy
-0.10 markup_near&spoken_of_lately markup_near&spoken_of_solved markup_near&text_about_texts may_happen&output_near
-0.10 may_happen&says_changes may_happen&somebody's_own,_in_short may_happen&somebody's_own_machine,_in_short
-0.10 may_happen&spoken_of_explained may_happen&spoken_of_lately may_happen&spoken_of_people
-0.10 may_happen&spoken_of_remedy mentioned&much_about_texts mentioned&remedies_below mentioned&says_but
-0.10 mentioned&says_cause mentioned&says_reader mentioned&spoken_of_people mentioned&spoken_of_reader
-0.10 mentioned&text_about_texts mentioned&traceback_above much_about_texts&output_near much_about_texts&says_made_up
-0.10 much_about_texts&spoken_of_labelled_symptom much_about_texts&spoken_of_supposed much_about_texts&spoken_of_words
-0.10 much_about_texts&trace_near much_advised&nobody_speaks much_advised&nothing_stated much_advised&spoken_of_reader
-0.10 much_advised&spoken_of_remedy much_trouble&somebody's_own,_in_short much_trouble&spoken_of_when
-0.10 much_trouble&text_behind names_the_words&says_help names_the_words&somebody's_own_question,_in_short
-0.10 names_the_words&spoken_of_after_so_long names_the_words&spoken_of_never nobody_speaks&remedies_above
-0.10 nobody_speaks&remedies_below nobody_speaks&says_reader nobody_speaks&spoken_of_explained
-0.10 nobody_speaks&spoken_of_labelled_symptom nothing_stated&says_example nothing_stated&says_help
-0.10 nothing_stated&says_never nothing_stated&spoken_of_help nothing_stated&spoken_of_labelled_cause
-0.10 nothing_stated&spoken_of_people nothing_stated&text_about_texts nothing_stated&trouble
-0.10 nothing_stated&words_before often_may&spoken_of_buy on_a_stamped_line&record on_a_stamped_line&says_example
-0.10 on_a_stamped_line&says_remedy on_a_stamped_line&spoken_of_cause on_a_stamped_line&spoken_of_laughs
-0.10 on_a_stamped_line&spoken_of_remedy other_near&remedies_above other_near&spoken_of_means output_near&says_ask
-0.10 output_near&says_remedy output_near&spoken_of_ask output_near&spoken_of_cause output_near&spoken_of_proposed
-0.10 output_near&spoken_of_solved output_near&spoken_of_supposed output_near&text_about_texts output_near&text_behind
-0.10 output_near&traceback_above output_near&typeset record&says_but record&says_made_up record&spoken_of_reader
-0.10 record&spoken_of_solved record&spoken_of_supposed record&spoken_of_when record&trouble
-0.10 remedies_above&spoken_of_cause remedies_above&spoken_of_self remedies_above&trace_near
-0.10 remedies_above&traceback_above remedies_above&trouble remedies_below&spoken_of_help
-0.10 remedies_below&spoken_of_lower_it remedies_below&spoken_of_may remedies_below&spoken_of_people
-0.10 remedies_below&trace_near says_after_so_long&says_cause says_ask&says_looks_for says_ask&says_made_up
-0.10 says_ask&somebody's_own_machine,_in_short says_ask&spoken_of_ask says_ask&spoken_of_lower_it
-0.10 says_but&says_example says_but&spoken_of_ask says_but&spoken_of_lately says_cause&says_may says_cause&says_when
-0.10 says_cause&words_before says_changes&says_people says_changes&text_behind says_changes&trouble
-0.10 says_changes&words_before says_example&says_made_up says_example&says_when says_example&spoken_of_after_so_long
-0.10 says_explained&says_if says_explained&says_lesson says_explained&says_words says_happened&somebody_speaks
-0.10 says_happened&spoken_of_explained says_happened&spoken_of_labelled_symptom says_help&says_looks_for
-0.10 says_if&spoken_of_happened says_if&spoken_of_if says_if&spoken_of_laughs says_if&spoken_of_remedy
-0.10 says_labelled_symptom&trouble says_lately&says_lower_it says_lately&says_may says_lately&says_solved
-0.10 says_lately&somebody's_own,_in_short says_lately&spoken_of_when says_lately&trace_near says_lesson&says_may
-0.10 says_lesson&says_reader says_lesson&spoken_of_self says_lesson&text_behind says_lesson&trouble
-0.10 says_looks_for&says_may says_looks_for&says_reader says_looks_for&spoken_of_happened
-0.10 says_looks_for&spoken_of_help says_looks_for&spoken_of_reader says_lower_it&says_people
-0.10 says_lower_it&spoken_of_labelled_symptom says_lower_it&spoken_of_lesson says_lower_it&spoken_of_means
-0.10 says_made_up&says_supposed says_made_up&somebody's_own says_made_up&spoken_of_when says_may&says_reader
-0.10 says_may&spoken_of_after_so_long says_may&spoken_of_ask says_may&spoken_of_when
-0.10 says_means&somebody's_own,_in_short says_means&spoken_of_lesson says_never&spoken_of_help says_never&text_behind
-0.10 says_numbered&trace_near says_people&says_when says_people&somebody's_own_question,_in_short
-0.10 says_people&spoken_of_but says_people&spoken_of_help says_people&spoken_of_if says_people&spoken_of_looks_for
-0.10 says_people&spoken_of_lower_it says_people&spoken_of_reader says_people&spoken_of_when
-0.10 says_reader&somebody's_own,_in_short says_reader&somebody's_own_question,_in_short
-0.10 says_reader&spoken_of_lower_it says_reader&spoken_of_may says_reader&spoken_of_when says_reader&trouble
-0.10 says_remedy&trouble says_self&says_supposed says_self&spoken_of_labelled_symptom says_self&spoken_of_proposed
-0.10 says_solved&somebody's_own_question,_in_short says_solved&somebody_speaks says_supposed&says_when
-0.10 says_supposed&somebody's_own_question,_in_short says_supposed&spoken_of_may says_supposed&spoken_of_reader
-0.10 says_when&spoken_of_example says_when&spoken_of_made_up says_when&traceback_above says_words&spoken_of_but
-0.10 says_words&spoken_of_lower_it says_words&spoken_of_words somebody's_own&somebody's_own,_in_short
-0.10 somebody's_own&spoken_of_buy somebody's_own&spoken_of_means somebody's_own&spoken_of_people
-0.10 somebody's_own&spoken_of_self somebody's_own&words_before
-0.10 somebody's_own_machine,_in_short&spoken_of_after_so_long somebody's_own_machine,_in_short&spoken_of_but
-0.10 somebody's_own_machine,_in_short&spoken_of_numbered somebody's_own_question,_in_short&spoken_of_cause
-0.10 somebody's_own_question,_in_short&spoken_of_explained somebody's_own_question,_in_short&spoken_of_supposed
-0.10 somebody_speaks&spoken_of_buy somebody_speaks&spoken_of_changes somebody_speaks&spoken_of_example
-0.10 somebody_speaks&spoken_of_labelled_remedy spoken_of_after_so_long&spoken_of_buy
-0.10 spoken_of_after_so_long&spoken_of_lesson spoken_of_ask&spoken_of_buy spoken_of_ask&spoken_of_if
-0.10 spoken_of_ask&spoken_of_lesson spoken_of_ask&spoken_of_people spoken_of_ask&spoken_of_reader
-0.10 spoken_of_ask&spoken_of_words spoken_of_but&spoken_of_changes spoken_of_but&spoken_of_remedy
-0.10 spoken_of_buy&spoken_of_example spoken_of_buy&spoken_of_happened spoken_of_buy&spoken_of_never
-0.10 spoken_of_buy&spoken_of_self spoken_of_buy&trouble spoken_of_cause&spoken_of_example
-0.10 spoken_of_cause&spoken_of_labelled_cause spoken_of_cause&spoken_of_made_up spoken_of_cause&trace_near
-0.10 spoken_of_changes&spoken_of_lesson spoken_of_changes&spoken_of_never spoken_of_changes&spoken_of_people
-0.10 spoken_of_changes&spoken_of_solved spoken_of_changes&text_behind spoken_of_changes&traceback_above
-0.10 spoken_of_example&spoken_of_explained spoken_of_example&spoken_of_reader spoken_of_example&spoken_of_solved
-0.10 spoken_of_example&typeset spoken_of_explained&spoken_of_help spoken_of_explained&spoken_of_words
-0.10 spoken_of_happened&text_about_texts spoken_of_happened&words_before spoken_of_help&spoken_of_laughs
-0.10 spoken_of_help&spoken_of_lower_it spoken_of_help&spoken_of_means spoken_of_help&spoken_of_supposed
-0.10 spoken_of_help&typeset spoken_of_if&traceback_above spoken_of_if&within_code
-0.10 spoken_of_labelled_cause&spoken_of_labelled_remedy spoken_of_labelled_cause&spoken_of_remedy
-0.10 spoken_of_labelled_remedy&spoken_of_never spoken_of_labelled_remedy&spoken_of_reader
-0.10 spoken_of_labelled_symptom&spoken_of_lesson spoken_of_labelled_symptom&spoken_of_lower_it
-0.10 spoken_of_labelled_symptom&spoken_of_may spoken_of_labelled_symptom&spoken_of_people
-0.10 spoken_of_labelled_symptom&spoken_of_supposed spoken_of_labelled_symptom&words_before
-0.10 spoken_of_lately&spoken_of_words spoken_of_lately&trouble spoken_of_laughs&trouble
-0.10 spoken_of_lesson&spoken_of_supposed spoken_of_lesson&spoken_of_words spoken_of_looks_for&spoken_of_means
-0.10 spoken_of_looks_for&spoken_of_remedy spoken_of_lower_it&spoken_of_remedy spoken_of_lower_it&text_about_texts
-0.10 spoken_of_lower_it&words_before spoken_of_may&spoken_of_supposed spoken_of_may&spoken_of_words
-0.10 spoken_of_means&spoken_of_signed spoken_of_means&spoken_of_words spoken_of_means&within_code
-0.10 spoken_of_means&words_before spoken_of_never&spoken_of_words spoken_of_never&text_behind
-0.10 spoken_of_numbered&spoken_of_supposed spoken_of_people&spoken_of_self spoken_of_people&spoken_of_solved
-0.10 spoken_of_reader&spoken_of_solved spoken_of_reader&trouble spoken_of_remedy&spoken_of_self
-0.10 spoken_of_self&spoken_of_signed spoken_of_self&text_about_texts spoken_of_self&trace_near
-0.10 spoken_of_solved&text_behind spoken_of_supposed&text_behind spoken_of_supposed&trace_near
-0.10 spoken_of_supposed&traceback_above spoken_of_when&traceback_above text_about_texts&text_behind
-0.10 text_behind&trouble trouble&within_code
-0.05 a_failed_run&a_failed_test a_failed_run&a_thread's_title a_failed_run&other_near a_failed_run&remedies_below
-0.05 a_failed_run&says_ask a_failed_run&says_remedy a_failed_run&somebody_speaks a_failed_run&spoken_of_buy
-0.05 a_failed_run&spoken_of_lately a_failed_run's_record&a_whole_error_line a_failed_run's_record&figures
-0.05 a_failed_run's_record&indented a_failed_run's_record&markup_near a_failed_run's_record&may_happen
-0.05 a_failed_run's_record&spoken_of_happened a_failed_run's_record&spoken_of_labelled_symptom
-0.05 a_failed_run's_record&spoken_of_lower_it a_failed_run's_record&traceback_above a_failed_run's_record&trouble
-0.05 a_failed_test&nobody_speaks a_failed_test&output_near a_question,_in_short&between_sections
-0.05 a_question,_in_short&blanks_near a_question,_in_short&marked a_question,_in_short&record
-0.05 a_question,_in_short&says_reader a_question,_in_short&says_supposed a_question,_in_short&somebody_speaks
-0.05 a_question,_in_short&spoken_of_cause a_question,_in_short&spoken_of_laughs a_question,_in_short&spoken_of_never
-0.05 a_report's_heading&a_thread's_page a_report's_heading&says_self a_report's_heading&setting_near
-0.05 a_report's_heading&spoken_of_people a_report's_heading&spoken_of_when a_sentence_leads&a_thread's_title
-0.05 a_sentence_leads&comment a_sentence_leads&cut_by_dots a_sentence_leads&in_a_thread
-0.05 a_sentence_leads&its_words_taken_up a_sentence_leads&much_trouble a_sentence_leads&often_may
-0.05 a_sentence_leads&record a_sentence_leads&says_ask a_sentence_leads&says_buy a_sentence_leads&says_example
-0.05 a_sentence_leads&says_happened a_sentence_leads&says_lower_it a_sentence_leads&somebody's_own,_in_short
-0.05 a_sentence_leads&spoken_of_example a_sentence_leads&spoken_of_looks_for a_sentence_leads&spoken_of_numbered
-0.05 a_sentence_leads&spoken_of_people a_sentence_leads&text_about_texts a_setup,_in_short&code_near
-0.05 a_setup,_in_short&figures a_setup,_in_short&says_changes a_setup,_in_short&says_explained
-0.05 a_setup,_in_short&says_looks_for a_setup,_in_short&says_made_up a_setup,_in_short&spoken_of_buy
-0.05 a_setup,_in_short&spoken_of_changes a_setup,_in_short&spoken_of_people a_setup,_in_short&text_behind
-0.05 a_short_text&answered_by_mail a_short_text&introduced_as_example a_short_text&names_the_words
-0.05 a_short_text&often_may a_short_text&says_but a_short_text&says_labelled_symptom a_short_text&says_lower_it
-0.05 a_short_text&says_words a_site's_lines&may_happen a_site's_lines&mentioned a_site's_lines&remedies_below
-0.05 a_site's_lines&somebody_speaks a_site's_lines&spoken_of_example a_site's_lines&spoken_of_lesson
-0.05 a_site's_lines&spoken_of_means a_site's_lines&spoken_of_words a_thread's_page&a_whole_error_line
-0.05 a_thread's_page&about_texts a_thread's_page&behind_a_prefix a_thread's_page&hypothetical_sentence
-0.05 a_thread's_page&on_a_stamped_line a_thread's_page&says_lower_it a_thread's_page&says_may
-0.05 a_thread's_page&somebody's_own a_thread's_page&somebody's_own_machine,_in_short a_thread's_page&words_before
-0.05 a_thread's_title&comment a_thread's_title&marked a_thread's_title&spoken_of_changes
-0.05 a_thread's_title&spoken_of_looks_for a_thread's_title&trouble a_thread's_title&words_before
-0.05 a_whole_error_line&code_near a_whole_error_line&explained_behind a_whole_error_line&heads_a_document
-0.05 a_whole_error_line&in_a_thread a_whole_error_line&somebody's_own,_in_short a_whole_error_line&spoken_of_example
-0.05 a_whole_error_line&spoken_of_explained a_whole_error_line&spoken_of_if a_whole_error_line&spoken_of_made_up
-0.05 a_whole_error_line&spoken_of_means a_whole_error_line&spoken_of_people a_whole_error_line&typeset
-0.05 about_texts&behind_a_prefix about_texts&beside_a_quotation about_texts&comment about_texts&its_words_taken_up
-0.05 about_texts&mentioned about_texts&says_ask about_texts&says_cause about_texts&says_may about_texts&says_reader
-0.05 about_texts&spoken_of_explained about_texts&spoken_of_happened about_texts&spoken_of_looks_for
-0.05 about_texts&text_behind about_texts&trace_near advice_share&advised advice_share&behind_a_prefix
-0.05 advice_share&explained_behind advice_share&in_quotes advice_share&its_words_taken_up advice_share&record
-0.05 advice_share&says_changes advice_share&says_example advice_share&says_happened advice_share&says_help
-0.05 advice_share&says_if advice_share&says_words advice_share&somebody's_own_question,_in_short
-0.05 advice_share&spoken_of_after_so_long advice_share&spoken_of_example advice_share&spoken_of_help
-0.05 advice_share&spoken_of_labelled_remedy advice_share&spoken_of_solved advice_share&typeset
-0.05 advised&behind_a_prefix advised&explained_behind advised&in_quotes advised&its_words_taken_up advised&record
-0.05 advised&says_changes advised&says_example advised&says_happened advised&says_help advised&says_if
-0.05 advised&says_words advised&somebody's_own_question,_in_short advised&spoken_of_after_so_long
-0.05 advised&spoken_of_example advised&spoken_of_help advised&spoken_of_labelled_remedy advised&spoken_of_solved
-0.05 advised&typeset advised_by_nobody&explained_behind advised_by_nobody&host_memory
-0.05 advised_by_nobody&its_words_taken_up advised_by_nobody&on_a_stamped_line advised_by_nobody&record
-0.05 advised_by_nobody&says_example advised_by_nobody&says_proposed advised_by_nobody&says_self
-0.05 advised_by_nobody&spoken_of_after_so_long advised_by_nobody&spoken_of_but advised_by_nobody&spoken_of_buy
-0.05 advised_by_nobody&spoken_of_explained advised_by_nobody&spoken_of_labelled_remedy
-0.05 advised_by_nobody&spoken_of_remedy advised_by_nobody&spoken_of_self advised_by_nobody&text_about_texts
-0.05 advised_by_nobody&typeset alone&denied_in_front alone&its_hint_printed alone&says_self
-0.05 answered_by_mail&output_near answered_by_mail&spoken_of_example begins_its_line&cut_by_dots
-0.05 begins_its_line&much_advised begins_its_line&record begins_its_line&says_happened
-0.05 begins_its_line&spoken_of_looks_for begins_the_text&much_advised begins_the_text&names_the_words
-0.05 begins_the_text&says_explained begins_the_text&says_help begins_the_text&somebody's_own_question,_in_short
-0.05 begins_the_text&spoken_of_lesson begins_the_text&spoken_of_lower_it begins_the_text&spoken_of_made_up
-0.05 begins_the_text&spoken_of_remedy begins_the_text&value_of_a_document behind_a_prefix&blanks_near
-0.05 behind_a_prefix&may_happen behind_a_prefix&much_advised behind_a_prefix&often_may behind_a_prefix&says_help
-0.05 behind_a_prefix&says_lesson behind_a_prefix&says_proposed behind_a_prefix&says_self
-0.05 behind_a_prefix&spoken_of_but behind_a_prefix&typeset beside_a_quotation&code_near beside_a_quotation&in_quotes
-0.05 beside_a_quotation&indented beside_a_quotation&nobody_speaks beside_a_quotation&nothing_stated
-0.05 beside_a_quotation&other_near beside_a_quotation&spoken_of_happened beside_a_quotation&text_behind
-0.05 beside_a_quotation&words_before between_sections&blanks_near between_sections&block_opened
-0.05 between_sections&boxes_ticked between_sections&happened_to_somebody between_sections&in_a_thread
-0.05 between_sections&in_quotes between_sections&item_of_a_list between_sections&nobody_speaks
-0.05 between_sections&remedies_above between_sections&says_labelled_symptom between_sections&somebody's_own
-0.05 between_sections&somebody's_own_question,_in_short between_sections&somebody_speaks
-0.05 between_sections&spoken_of_may between_sections&spoken_of_supposed blanks_near&markup_near blanks_near&says_self
-0.05 blanks_near&says_words blanks_near&somebody's_own,_in_short blanks_near&spoken_of_cause
-0.05 blanks_near&spoken_of_labelled_symptom blanks_near&spoken_of_lately blanks_near&spoken_of_people
-0.05 blanks_near&spoken_of_self block_opened&in_a_thread block_opened&indented block_opened&its_words_taken_up
-0.05 block_opened&much_advised block_opened&says_labelled_symptom block_opened&spoken_of_labelled_symptom
-0.05 block_opened&spoken_of_lately block_opened&spoken_of_lesson block_opened&spoken_of_people
-0.05 block_opened&traceback_above boxes_ticked&output_near boxes_ticked&setting_near boxes_ticked&spoken_of_changes
-0.05 code_near&marked code_near&may_happen code_near&nothing_stated code_near&remedies_above code_near&says_explained
-0.05 code_near&says_numbered code_near&says_reader code_near&says_remedy code_near&setting_near
-0.05 code_near&somebody's_own,_in_short code_near&spoken_of_numbered code_near&spoken_of_signed comment&marked
-0.05 comment&much_trouble comment&says_help comment&says_labelled_symptom comment&says_means comment&setting_near
-0.05 comment&somebody's_own_question,_in_short comment&spoken_of_changes comment&spoken_of_numbered
-0.05 comment&traceback_above cut_by_dots&says_means cut_by_dots&says_people cut_by_dots&says_proposed
-0.05 cut_by_dots&somebody's_own,_in_short cut_by_dots&spoken_of_ask cut_by_dots&spoken_of_help
-0.05 cut_by_dots&spoken_of_looks_for cut_by_dots&spoken_of_may cut_by_dots&spoken_of_remedy
-0.05 cut_by_dots&spoken_of_solved cut_by_dots&spoken_of_supposed denied_in_front&markup_near
-0.05 denied_in_front&much_trouble denied_in_front&spoken_of_but denied_in_front&spoken_of_happened
-0.05 denied_in_front&spoken_of_reader denied_in_front&trace_near ends_the_text&item_of_a_list ends_the_text&says_ask
-0.05 ends_the_text&says_made_up ends_the_text&spoken_of_labelled_symptom ends_the_text&spoken_of_reader
-0.05 ends_the_text&trouble explained_behind&hypothetical_sentence explained_behind&names_the_words
-0.05 explained_behind&says_reader explained_behind&spoken_of_cause explained_behind&spoken_of_lesson
-0.05 explained_behind&spoken_of_looks_for explained_behind&spoken_of_means explained_behind&spoken_of_people
-0.05 explained_behind&words_before figures&much_about_texts figures&much_advised figures&nobody_speaks
-0.05 figures&remedies_above figures&says_but figures&says_buy figures&says_numbered figures&spoken_of_happened
-0.05 figures&spoken_of_reader figures&spoken_of_signed happened_to_somebody&heads_a_document
-0.05 happened_to_somebody&in_a_thread happened_to_somebody&introduced_as_example
-0.05 happened_to_somebody&on_a_stamped_line happened_to_somebody&says_supposed happened_to_somebody&spoken_of_but
-0.05 happened_to_somebody&spoken_of_happened happened_to_somebody&spoken_of_lately
-0.05 happened_to_somebody&spoken_of_numbered happened_to_somebody&spoken_of_people
-0.05 happened_to_somebody&spoken_of_proposed happened_to_somebody&spoken_of_signed
-0.05 happened_to_somebody&text_about_texts heads_a_document&its_words_taken_up heads_a_document&much_advised
-0.05 heads_a_document&often_may heads_a_document&says_example heads_a_document&says_happened
-0.05 heads_a_document&says_labelled_symptom heads_a_document&says_lately heads_a_document&says_lesson
-0.05 heads_a_document&says_people heads_a_document&spoken_of_cause heads_a_document&spoken_of_changes
-0.05 host_memory&indented host_memory&within_code hypothetical_sentence&in_a_thread hypothetical_sentence&indented
-0.05 hypothetical_sentence&much_advised hypothetical_sentence&says_buy hypothetical_sentence&says_changes
-0.05 hypothetical_sentence&says_lesson hypothetical_sentence&says_people hypothetical_sentence&spoken_of_cause
-0.05 hypothetical_sentence&spoken_of_solved hypothetical_sentence&spoken_of_supposed in_a_thread&markup_near
-0.05 in_a_thread&nothing_stated in_a_thread&output_near in_a_thread&record in_a_thread&says_help
-0.05 in_a_thread&says_lately in_a_thread&says_people in_a_thread&says_when in_a_thread&spoken_of_labelled_symptom
-0.05 in_a_thread&spoken_of_remedy in_a_thread&spoken_of_signed in_a_thread&value_of_a_document
-0.05 in_quotes&introduced_as_example in_quotes&much_advised in_quotes&remedies_below in_quotes&says_cause
-0.05 in_quotes&says_help in_quotes&spoken_of_buy in_quotes&spoken_of_changes in_quotes&typeset in_quotes&words_before
-0.05 indented&its_hint_printed indented&much_about_texts indented&says_example indented&says_made_up
-0.05 indented&says_people indented&says_supposed indented&says_words indented&spoken_of_changes
-0.05 indented&spoken_of_labelled_remedy indented&spoken_of_labelled_symptom indented&spoken_of_lower_it
-0.05 indented&spoken_of_signed indented&text_about_texts indented&within_code introduced_as_example&much_advised
-0.05 introduced_as_example&output_near introduced_as_example&spoken_of_cause introduced_as_example&spoken_of_made_up
-0.05 introduced_as_example&spoken_of_remedy introduced_as_example&spoken_of_when item_of_a_list&remedies_above
-0.05 item_of_a_list&says_if item_of_a_list&says_looks_for item_of_a_list&says_may item_of_a_list&says_self
-0.05 item_of_a_list&spoken_of_solved item_of_a_list&traceback_above its_hint_printed&markup_near
-0.05 its_hint_printed&says_lower_it its_hint_printed&says_means its_hint_printed&says_words
-0.05 its_hint_printed&somebody's_own_question,_in_short its_hint_printed&spoken_of_buy
-0.05 its_hint_printed&spoken_of_labelled_remedy its_words_taken_up&markup_near its_words_taken_up&nothing_stated
-0.05 its_words_taken_up&record its_words_taken_up&setting_near its_words_taken_up&spoken_of_help
-0.05 its_words_taken_up&spoken_of_labelled_symptom its_words_taken_up&spoken_of_lesson
-0.05 its_words_taken_up&spoken_of_looks_for its_words_taken_up&spoken_of_may its_words_taken_up&spoken_of_reader
-0.05 its_words_taken_up&spoken_of_remedy its_words_taken_up&spoken_of_words its_words_taken_up&text_behind
-0.05 marked&may_happen marked&names_the_words marked&spoken_of_after_so_long marked&spoken_of_but
-0.05 marked&spoken_of_changes marked&spoken_of_supposed marked&spoken_of_when marked&traceback_above
-0.05 markup_near&nothing_stated markup_near&remedies_below markup_near&says_changes markup_near&says_reader
-0.05 markup_near&says_remedy markup_near&says_self markup_near&spoken_of_cause markup_near&spoken_of_changes
-0.05 markup_near&spoken_of_never markup_near&spoken_of_signed markup_near&traceback_above may_happen&much_advised
-0.05 may_happen&on_a_stamped_line may_happen&remedies_above may_happen&remedies_below
-0.05 may_happen&spoken_of_after_so_long may_happen&spoken_of_changes may_happen&spoken_of_labelled_remedy
-0.05 may_happen&spoken_of_never may_happen&steps_that_led_to_it may_happen&typeset mentioned&much_advised
-0.05 mentioned&on_a_stamped_line mentioned&other_near mentioned&remedies_above mentioned&says_looks_for
-0.05 mentioned&says_made_up mentioned&says_words mentioned&somebody's_own mentioned&somebody's_own,_in_short
-0.05 mentioned&spoken_of_solved much_about_texts&record much_about_texts&spoken_of_but
-0.05 much_about_texts&spoken_of_changes much_about_texts&spoken_of_lately much_about_texts&spoken_of_may
-0.05 much_about_texts&spoken_of_self much_about_texts&spoken_of_when much_about_texts&trouble much_advised&other_near
-0.05 much_advised&spoken_of_but much_advised&spoken_of_example much_advised&spoken_of_happened
-0.05 much_advised&spoken_of_labelled_symptom much_advised&spoken_of_lesson much_advised&spoken_of_looks_for
-0.05 much_advised&spoken_of_never much_advised&spoken_of_people much_advised&spoken_of_self
-0.05 much_advised&steps_that_led_to_it much_trouble&nobody_speaks much_trouble&other_near much_trouble&says_words
-0.05 much_trouble&spoken_of_ask much_trouble&spoken_of_example much_trouble&spoken_of_remedy
-0.05 much_trouble&words_before names_the_words&says_cause names_the_words&says_changes
-0.05 names_the_words&somebody's_own,_in_short names_the_words&spoken_of_ask names_the_words&spoken_of_but
-0.05 names_the_words&spoken_of_lower_it names_the_words&spoken_of_may names_the_words&spoken_of_reader
-0.05 names_the_words&spoken_of_remedy names_the_words&traceback_above nobody_speaks&says_lower_it
-0.05 nobody_speaks&says_self nobody_speaks&spoken_of_but nobody_speaks&spoken_of_cause
-0.05 nobody_speaks&spoken_of_labelled_remedy nobody_speaks&spoken_of_never nothing_stated&remedies_above
-0.05 nothing_stated&says_cause nothing_stated&says_if nothing_stated&says_lately nothing_stated&says_proposed
-0.05 nothing_stated&spoken_of_cause nothing_stated&spoken_of_looks_for nothing_stated&spoken_of_lower_it
-0.05 nothing_stated&spoken_of_numbered nothing_stated&spoken_of_supposed nothing_stated&typeset
-0.05 nothing_stated&within_code often_may&says_but often_may&says_lower_it often_may&says_may often_may&says_reader
-0.05 often_may&says_self often_may&somebody's_own often_may&spoken_of_lately often_may&spoken_of_made_up
-0.05 often_may&spoken_of_signed often_may&spoken_of_solved often_may&spoken_of_when on_a_stamped_line&says_help
-0.05 on_a_stamped_line&says_lately on_a_stamped_line&spoken_of_means on_a_stamped_line&spoken_of_solved
-0.05 other_near&says_cause other_near&says_remedy other_near&spoken_of_changes other_near&spoken_of_happened
-0.05 other_near&spoken_of_if other_near&spoken_of_solved other_near&within_code output_near&says_looks_for
-0.05 output_near&spoken_of_explained output_near&spoken_of_lesson output_near&spoken_of_people record&says_lately
-0.05 record&says_remedy record&spoken_of_people record&traceback_above remedies_above&remedies_below
-0.05 remedies_above&somebody's_own remedies_above&somebody_speaks remedies_above&spoken_of_example
-0.05 remedies_above&spoken_of_if remedies_above&spoken_of_labelled_symptom remedies_above&spoken_of_may
-0.05 remedies_above&spoken_of_reader remedies_above&text_behind remedies_below&says_words remedies_below&setting_near
-0.05 remedies_below&spoken_of_after_so_long remedies_below&spoken_of_if remedies_below&spoken_of_lesson
-0.05 remedies_below&spoken_of_means remedies_below&spoken_of_never remedies_below&spoken_of_reader
-0.05 remedies_below&traceback_above says_after_so_long&says_proposed says_after_so_long&says_solved
-0.05 says_after_so_long&spoken_of_words says_ask&says_but says_ask&says_example
-0.05 says_ask&somebody's_own_question,_in_short says_ask&spoken_of_but says_ask&spoken_of_happened
-0.05 says_ask&spoken_of_help says_ask&spoken_of_lesson says_ask&spoken_of_words says_ask&trace_near
-0.05 says_but&says_cause says_but&says_lately says_but&says_means says_but&says_remedy says_but&says_self
-0.05 says_but&says_when says_but&somebody's_own,_in_short says_but&spoken_of_supposed says_but&spoken_of_when
-0.05 says_buy&says_if says_cause&says_lesson says_cause&spoken_of_lower_it says_cause&trouble says_changes&says_if
-0.05 says_changes&says_lately says_changes&says_lower_it says_changes&says_made_up says_changes&spoken_of_self
-0.05 says_example&says_means says_example&somebody's_own,_in_short says_example&somebody's_own_machine,_in_short
-0.05 says_example&spoken_of_ask says_example&spoken_of_help says_example&spoken_of_lower_it says_explained&says_may
-0.05 says_explained&setting_near says_explained&spoken_of_help says_explained&words_before
-0.05 says_happened&spoken_of_example says_happened&spoken_of_made_up says_happened&spoken_of_means
-0.05 says_happened&spoken_of_proposed says_happened&spoken_of_remedy says_help&says_lesson says_help&says_means
-0.05 says_help&says_remedy says_help&spoken_of_but says_help&spoken_of_happened says_help&spoken_of_help
-0.05 says_help&spoken_of_lesson says_help&spoken_of_looks_for says_help&spoken_of_lower_it says_help&spoken_of_solved
-0.05 says_help&spoken_of_words says_if&says_looks_for says_if&says_proposed says_if&setting_near
-0.05 says_if&spoken_of_example says_if&spoken_of_lesson says_if&spoken_of_people says_if&trace_near
-0.05 says_if&traceback_above says_labelled_symptom&spoken_of_cause says_labelled_symptom&spoken_of_help
-0.05 says_labelled_symptom&spoken_of_looks_for says_labelled_symptom&spoken_of_lower_it
-0.05 says_labelled_symptom&spoken_of_may says_labelled_symptom&spoken_of_means says_labelled_symptom&spoken_of_reader
-0.05 says_labelled_symptom&trace_near says_labelled_symptom&traceback_above says_lately&says_numbered
-0.05 says_lately&says_remedy says_lately&says_words says_lately&spoken_of_after_so_long
-0.05 says_lately&spoken_of_happened says_lately&spoken_of_words says_lesson&setting_near says_lesson&spoken_of_may
-0.05 says_lesson&words_before says_looks_for&says_made_up says_looks_for&says_words says_looks_for&spoken_of_ask
-0.05 says_looks_for&spoken_of_but says_looks_for&spoken_of_cause says_looks_for&spoken_of_changes
-0.05 says_looks_for&spoken_of_example says_looks_for&spoken_of_lesson says_looks_for&spoken_of_people
-0.05 says_looks_for&spoken_of_words says_looks_for&traceback_above says_lower_it&spoken_of_ask
-0.05 says_lower_it&spoken_of_example says_lower_it&spoken_of_if says_lower_it&text_behind
-0.05 says_lower_it&traceback_above says_made_up&says_people says_made_up&spoken_of_happened
-0.05 says_made_up&spoken_of_looks_for says_may&says_solved says_may&spoken_of_lesson says_may&spoken_of_never
-0.05 says_may&spoken_of_proposed says_may&spoken_of_self says_may&spoken_of_supposed says_means&says_when
-0.05 says_means&somebody's_own_machine,_in_short says_means&spoken_of_but says_means&spoken_of_changes
-0.05 says_means&spoken_of_help says_means&spoken_of_lately says_means&spoken_of_looks_for
-0.05 says_means&spoken_of_lower_it says_means&spoken_of_means says_means&spoken_of_people says_means&spoken_of_self
-0.05 says_means&spoken_of_words says_never&says_reader says_never&somebody's_own says_never&somebody's_own,_in_short
-0.05 says_never&somebody_speaks says_never&spoken_of_after_so_long says_numbered&says_reader
-0.05 says_numbered&spoken_of_when says_people&says_words says_people&spoken_of_changes says_people&spoken_of_example
-0.05 says_people&spoken_of_lesson says_people&spoken_of_words says_proposed&says_words says_proposed&somebody's_own
-0.05 says_reader&somebody's_own_machine,_in_short says_reader&spoken_of_after_so_long says_reader&spoken_of_but
-0.05 says_reader&spoken_of_people says_reader&spoken_of_supposed says_self&spoken_of_help says_self&spoken_of_if
-0.05 says_self&spoken_of_laughs says_self&trace_near says_self&traceback_above says_solved&says_when
-0.05 says_solved&somebody's_own,_in_short says_supposed&spoken_of_happened says_supposed&spoken_of_lower_it
-0.05 says_supposed&spoken_of_self says_supposed&spoken_of_supposed says_when&spoken_of_never
-0.05 says_when&spoken_of_words says_words&spoken_of_after_so_long says_words&spoken_of_lately
-0.05 says_words&spoken_of_lesson says_words&spoken_of_made_up says_words&spoken_of_remedy says_words&trace_near
-0.05 setting_near&somebody's_own_question,_in_short setting_near&spoken_of_labelled_cause
-0.05 setting_near&spoken_of_means setting_near&spoken_of_remedy setting_near&text_about_texts setting_near&typeset
-0.05 somebody's_own&spoken_of_but somebody's_own&spoken_of_remedy somebody's_own&spoken_of_signed
-0.05 somebody's_own&text_about_texts somebody's_own&traceback_above somebody's_own,_in_short&spoken_of_buy
-0.05 somebody's_own,_in_short&spoken_of_example somebody's_own,_in_short&spoken_of_made_up
-0.05 somebody's_own,_in_short&spoken_of_never somebody's_own_machine,_in_short&spoken_of_labelled_symptom
-0.05 somebody's_own_machine,_in_short&spoken_of_means somebody's_own_machine,_in_short&spoken_of_people
-0.05 somebody's_own_machine,_in_short&spoken_of_signed somebody's_own_machine,_in_short&traceback_above
-0.05 somebody's_own_question,_in_short&spoken_of_labelled_symptom somebody's_own_question,_in_short&spoken_of_when
-0.05 somebody_speaks&somebody's_own_question,_in_short somebody_speaks&spoken_of_after_so_long
-0.05 somebody_speaks&spoken_of_happened somebody_speaks&spoken_of_lesson somebody_speaks&spoken_of_made_up
-0.05 somebody_speaks&spoken_of_proposed somebody_speaks&spoken_of_remedy somebody_speaks&spoken_of_signed
-0.05 somebody_speaks&spoken_of_supposed somebody_speaks&spoken_of_when somebody_speaks&spoken_of_words
-0.05 somebody_speaks&traceback_above spoken_of_after_so_long&spoken_of_changes
-0.05 spoken_of_after_so_long&spoken_of_people spoken_of_after_so_long&spoken_of_signed spoken_of_ask&spoken_of_lately
-0.05 spoken_of_ask&spoken_of_may spoken_of_ask&spoken_of_means spoken_of_ask&spoken_of_numbered
-0.05 spoken_of_ask&spoken_of_proposed spoken_of_but&spoken_of_example spoken_of_but&spoken_of_supposed
-0.05 spoken_of_buy&spoken_of_may spoken_of_buy&trace_near spoken_of_cause&spoken_of_labelled_symptom
-0.05 spoken_of_cause&spoken_of_numbered spoken_of_cause&spoken_of_self spoken_of_cause&spoken_of_supposed
-0.05 spoken_of_cause&traceback_above spoken_of_cause&typeset spoken_of_changes&spoken_of_if
-0.05 spoken_of_changes&spoken_of_labelled_symptom spoken_of_changes&spoken_of_supposed spoken_of_changes&words_before
-0.05 spoken_of_example&spoken_of_labelled_remedy spoken_of_example&spoken_of_lately spoken_of_example&spoken_of_means
-0.05 spoken_of_example&spoken_of_people spoken_of_example&spoken_of_proposed spoken_of_explained&spoken_of_if
-0.05 spoken_of_explained&spoken_of_lately spoken_of_explained&spoken_of_made_up spoken_of_explained&spoken_of_means
-0.05 spoken_of_explained&spoken_of_never spoken_of_explained&spoken_of_remedy spoken_of_explained&spoken_of_supposed
-0.05 spoken_of_happened&spoken_of_if spoken_of_happened&spoken_of_labelled_remedy spoken_of_happened&spoken_of_lesson
-0.05 spoken_of_happened&spoken_of_self spoken_of_happened&text_behind spoken_of_happened&typeset
-0.05 spoken_of_happened&value_of_a_document spoken_of_help&words_before spoken_of_if&spoken_of_laughs
-0.05 spoken_of_if&spoken_of_when spoken_of_if&trouble spoken_of_labelled_remedy&spoken_of_may
-0.05 spoken_of_labelled_remedy&spoken_of_self spoken_of_labelled_remedy&spoken_of_when
-0.05 spoken_of_labelled_remedy&trace_near spoken_of_labelled_symptom&spoken_of_means
-0.05 spoken_of_labelled_symptom&spoken_of_numbered spoken_of_labelled_symptom&trouble
-0.05 spoken_of_lately&spoken_of_solved spoken_of_laughs&spoken_of_when spoken_of_laughs&spoken_of_words
-0.05 spoken_of_lesson&text_behind spoken_of_lesson&typeset spoken_of_looks_for&spoken_of_lower_it
-0.05 spoken_of_looks_for&spoken_of_proposed spoken_of_looks_for&spoken_of_supposed spoken_of_looks_for&within_code
-0.05 spoken_of_lower_it&spoken_of_people spoken_of_lower_it&steps_that_led_to_it spoken_of_lower_it&within_code
-0.05 spoken_of_made_up&spoken_of_means spoken_of_made_up&spoken_of_proposed spoken_of_made_up&spoken_of_remedy
-0.05 spoken_of_made_up&trouble spoken_of_may&spoken_of_remedy spoken_of_may&spoken_of_signed
-0.05 spoken_of_may&spoken_of_solved spoken_of_may&steps_that_led_to_it spoken_of_may&text_about_texts
-0.05 spoken_of_may&within_code spoken_of_never&words_before spoken_of_numbered&spoken_of_solved
-0.05 spoken_of_people&spoken_of_signed spoken_of_people&typeset spoken_of_reader&traceback_above
-0.05 spoken_of_reader&typeset spoken_of_self&traceback_above spoken_of_signed&spoken_of_when
-0.05 spoken_of_signed&spoken_of_words spoken_of_supposed&typeset spoken_of_supposed&within_code
-0.05 spoken_of_when&typeset spoken_of_when&words_before steps_that_led_to_it&trouble text_about_texts&trouble
-0.05 trace_near&words_before typeset&words_before
+0.05 a_failed_run&a_site's_lines a_failed_run&a_thread's_page a_failed_run&a_whole_error_line
+0.05 a_failed_run&advised_by_nobody a_failed_run&happened_to_somebody a_failed_run&hypothetical_sentence
+0.05 a_failed_run&nothing_stated a_failed_run&record a_failed_run&says_happened a_failed_run&says_if
+0.05 a_failed_run&says_lower_it a_failed_run&says_made_up a_failed_run&says_may a_failed_run&says_never
+0.05 a_failed_run&says_people a_failed_run&says_when a_failed_run&somebody's_own,_in_short
+0.05 a_failed_run&spoken_of_example a_failed_run&spoken_of_explained a_failed_run&spoken_of_means
+0.05 a_failed_run&spoken_of_reader a_failed_run&spoken_of_supposed a_failed_run&trouble
+0.05 a_failed_run's_record&nobody_speaks a_failed_run's_record&other_near a_failed_run's_record&spoken_of_means
+0.05 a_failed_test&about_texts a_failed_test&on_a_stamped_line a_failed_test&trouble a_picture_near&begins_its_line
+0.05 a_picture_near&begins_the_text a_picture_near&code_near a_picture_near&figures a_picture_near&in_a_thread
+0.05 a_picture_near&markup_near a_picture_near&mentioned a_picture_near&nobody_speaks a_picture_near&nothing_stated
+0.05 a_picture_near&setting_near a_picture_near&somebody_speaks a_picture_near&spoken_of_ask
+0.05 a_picture_near&spoken_of_but a_picture_near&spoken_of_happened a_picture_near&spoken_of_help
+0.05 a_picture_near&spoken_of_if a_picture_near&spoken_of_lower_it a_picture_near&spoken_of_may
+0.05 a_picture_near&spoken_of_means a_picture_near&spoken_of_reader a_picture_near&spoken_of_words
+0.05 a_picture_near&text_behind a_picture_near&trace_near a_picture_near&traceback_above a_picture_near&trouble
+0.05 a_question,_in_short&a_report's_heading a_question,_in_short&a_short_text a_question,_in_short&block_opened
+0.05 a_question,_in_short&denied_in_front a_question,_in_short&figures a_question,_in_short&introduced_as_example
+0.05 a_question,_in_short&says_changes a_question,_in_short&says_example a_question,_in_short&says_lesson
+0.05 a_question,_in_short&says_may a_question,_in_short&somebody's_own_machine,_in_short
+0.05 a_question,_in_short&spoken_of_lately a_question,_in_short&traceback_above a_report's_heading&begins_its_line
+0.05 a_report's_heading&begins_the_text a_report's_heading&boxes_ticked a_report's_heading&comment
+0.05 a_report's_heading&happened_to_somebody a_report's_heading&heads_a_document
+0.05 a_report's_heading&hypothetical_sentence a_report's_heading&marked a_report's_heading&may_happen
+0.05 a_report's_heading&mentioned a_report's_heading&nothing_stated a_report's_heading&often_may
+0.05 a_report's_heading&on_a_stamped_line a_report's_heading&output_near a_report's_heading&says_after_so_long
+0.05 a_report's_heading&says_happened a_report's_heading&says_when a_report's_heading&says_words
+0.05 a_report's_heading&somebody's_own a_report's_heading&somebody's_own_machine,_in_short
+0.05 a_report's_heading&somebody_speaks a_report's_heading&spoken_of_example a_report's_heading&spoken_of_lower_it
+0.05 a_report's_heading&trace_near a_report's_heading&traceback_above a_report's_heading&trouble
+0.05 a_sentence_leads&boxes_ticked a_sentence_leads&much_advised a_sentence_leads&says_explained
+0.05 a_sentence_leads&spoken_of_changes a_sentence_leads&spoken_of_made_up a_setup,_in_short&about_texts
+0.05 a_setup,_in_short&heads_a_document a_setup,_in_short&hypothetical_sentence a_setup,_in_short&in_a_thread
+0.05 a_setup,_in_short&its_place_behind a_setup,_in_short&its_words_taken_up a_setup,_in_short&other_near
+0.05 a_setup,_in_short&somebody's_own,_in_short a_setup,_in_short&somebody's_own_machine,_in_short
+0.05 a_setup,_in_short&somebody's_own_question,_in_short a_setup,_in_short&spoken_of_signed a_setup,_in_short&typeset
+0.05 a_short_text&advised_by_nobody a_short_text&much_trouble a_short_text&says_cause
+0.05 a_short_text&somebody's_own,_in_short a_short_text&somebody's_own_machine,_in_short a_short_text&spoken_of_buy
+0.05 a_short_text&spoken_of_explained a_short_text&spoken_of_means a_short_text&spoken_of_never
+0.05 a_short_text&spoken_of_solved a_short_text&traceback_above a_site's_lines&hypothetical_sentence
+0.05 a_site's_lines&in_a_thread a_site's_lines&says_happened a_site's_lines&says_if a_site's_lines&spoken_of_but
+0.05 a_site's_lines&spoken_of_cause a_site's_lines&spoken_of_changes a_site's_lines&spoken_of_if
+0.05 a_site's_lines&spoken_of_reader a_site's_lines&spoken_of_remedy a_site's_lines&trouble
+0.05 a_thread's_page&begins_its_line a_thread's_page&between_sections a_thread's_page&block_opened
+0.05 a_thread's_page&happened_to_somebody a_thread's_page&names_the_words a_thread's_page&says_if
+0.05 a_thread's_page&says_labelled_symptom a_thread's_page&says_reader a_thread's_page&somebody's_own,_in_short
+0.05 a_thread's_page&spoken_of_ask a_thread's_page&spoken_of_happened a_thread's_page&spoken_of_lately
+0.05 a_thread's_page&spoken_of_numbered a_thread's_page&trace_near a_thread's_page&value_of_a_document
+0.05 a_thread's_title&about_texts a_thread's_title&advice_share a_thread's_title&advised a_thread's_title&figures
+0.05 a_thread's_title&mentioned a_thread's_title&much_trouble a_thread's_title&often_may
+0.05 a_thread's_title&spoken_of_if a_thread's_title&spoken_of_labelled_symptom a_thread's_title&spoken_of_lesson
+0.05 a_thread's_title&spoken_of_proposed a_whole_error_line&alone a_whole_error_line&often_may
+0.05 a_whole_error_line&setting_near a_whole_error_line&spoken_of_lately about_texts&boxes_ticked
+0.05 about_texts&cut_by_dots about_texts&explained_behind about_texts&says_lower_it about_texts&says_never
+0.05 about_texts&somebody's_own_question,_in_short about_texts&spoken_of_laughs about_texts&spoken_of_may
+0.05 about_texts&spoken_of_numbered about_texts&spoken_of_signed advice_share&code_near advice_share&comment
+0.05 advice_share&indented advice_share&marked advice_share&on_a_stamped_line advice_share&says_made_up
+0.05 advice_share&says_when advice_share&somebody_speaks advice_share&spoken_of_but advice_share&spoken_of_explained
+0.05 advice_share&spoken_of_laughs advice_share&spoken_of_lesson advice_share&spoken_of_made_up
+0.05 advice_share&spoken_of_may advice_share&trouble advised&code_near advised&comment advised&indented
+0.05 advised&marked advised&on_a_stamped_line advised&says_made_up advised&says_when advised&somebody_speaks
+0.05 advised&spoken_of_but advised&spoken_of_explained advised&spoken_of_laughs advised&spoken_of_lesson
+0.05 advised&spoken_of_made_up advised&spoken_of_may advised&trouble advised_by_nobody&comment
+0.05 advised_by_nobody&output_near advised_by_nobody&says_happened advised_by_nobody&says_lesson
+0.05 advised_by_nobody&says_numbered advised_by_nobody&spoken_of_looks_for advised_by_nobody&spoken_of_people
+0.05 advised_by_nobody&spoken_of_when advised_by_nobody&text_behind advised_by_nobody&traceback_above
+0.05 alone&hypothetical_sentence alone&says_lately alone&trouble begins_its_line&in_a_thread
+0.05 begins_its_line&often_may begins_its_line&says_lower_it begins_its_line&says_self begins_its_line&spoken_of_buy
+0.05 begins_its_line&spoken_of_cause begins_its_line&spoken_of_may begins_the_text&denied_in_front
+0.05 begins_the_text&happened_to_somebody begins_the_text&host_memory begins_the_text&its_hint_printed
+0.05 begins_the_text&may_happen begins_the_text&says_may begins_the_text&says_never begins_the_text&says_self
+0.05 begins_the_text&spoken_of_explained begins_the_text&spoken_of_may begins_the_text&spoken_of_proposed
+0.05 begins_the_text&spoken_of_signed behind_a_prefix&between_sections behind_a_prefix&boxes_ticked
+0.05 behind_a_prefix&mentioned behind_a_prefix&says_but behind_a_prefix&says_explained behind_a_prefix&says_lately
+0.05 behind_a_prefix&says_lower_it behind_a_prefix&spoken_of_cause behind_a_prefix&spoken_of_explained
+0.05 behind_a_prefix&spoken_of_help behind_a_prefix&spoken_of_labelled_symptom behind_a_prefix&spoken_of_never
+0.05 behind_a_prefix&spoken_of_proposed behind_a_prefix&spoken_of_remedy behind_a_prefix&spoken_of_supposed
+0.05 behind_a_prefix&spoken_of_words between_sections&figures between_sections&heads_a_document
+0.05 between_sections&introduced_as_example between_sections&much_trouble between_sections&often_may
+0.05 between_sections&spoken_of_people between_sections&spoken_of_self between_sections&spoken_of_words
+0.05 blanks_near&block_opened blanks_near&in_quotes blanks_near&introduced_as_example blanks_near&its_hint_printed
+0.05 blanks_near&its_words_taken_up blanks_near&may_happen blanks_near&much_advised blanks_near&often_may
+0.05 blanks_near&somebody's_own_machine,_in_short blanks_near&somebody_speaks blanks_near&spoken_of_changes
+0.05 blanks_near&spoken_of_example blanks_near&spoken_of_looks_for blanks_near&spoken_of_means
+0.05 blanks_near&spoken_of_when block_opened&boxes_ticked block_opened&heads_a_document block_opened&in_quotes
+0.05 block_opened&says_happened block_opened&says_when block_opened&somebody's_own_machine,_in_short
+0.05 block_opened&spoken_of_changes block_opened&spoken_of_means block_opened&typeset boxes_ticked&code_near
+0.05 boxes_ticked&comment boxes_ticked&its_hint_printed boxes_ticked&much_trouble boxes_ticked&spoken_of_example
+0.05 boxes_ticked&spoken_of_if boxes_ticked&spoken_of_lesson boxes_ticked&spoken_of_lower_it
+0.05 boxes_ticked&spoken_of_people boxes_ticked&spoken_of_reader boxes_ticked&spoken_of_remedy
+0.05 boxes_ticked&spoken_of_supposed boxes_ticked&spoken_of_when code_near&happened_to_somebody
+0.05 code_near&names_the_words code_near&says_cause code_near&says_example code_near&spoken_of_ask
+0.05 code_near&spoken_of_cause code_near&spoken_of_happened code_near&spoken_of_words code_near&traceback_above
+0.05 comment&denied_in_front comment&in_quotes comment&introduced_as_example comment&much_about_texts
+0.05 comment&often_may comment&says_but comment&spoken_of_explained comment&spoken_of_made_up comment&spoken_of_may
+0.05 comment&spoken_of_never comment&spoken_of_remedy comment&spoken_of_when cut_by_dots&in_quotes
+0.05 cut_by_dots&on_a_stamped_line cut_by_dots&says_ask cut_by_dots&says_looks_for
+0.05 cut_by_dots&somebody's_own_question,_in_short cut_by_dots&spoken_of_example cut_by_dots&spoken_of_happened
+0.05 cut_by_dots&spoken_of_if cut_by_dots&spoken_of_lesson cut_by_dots&spoken_of_made_up cut_by_dots&spoken_of_people
+0.05 cut_by_dots&trace_near denied_in_front&marked denied_in_front&may_happen denied_in_front&often_may
+0.05 denied_in_front&other_near denied_in_front&output_near denied_in_front&says_changes denied_in_front&says_may
+0.05 denied_in_front&somebody's_own denied_in_front&somebody's_own_question,_in_short
+0.05 denied_in_front&spoken_of_labelled_symptom denied_in_front&spoken_of_lesson denied_in_front&spoken_of_never
+0.05 denied_in_front&spoken_of_people ends_the_text&markup_near ends_the_text&mentioned ends_the_text&much_trouble
+0.05 ends_the_text&often_may ends_the_text&somebody's_own,_in_short ends_the_text&spoken_of_but
+0.05 ends_the_text&spoken_of_lately ends_the_text&spoken_of_made_up ends_the_text&spoken_of_never
+0.05 ends_the_text&spoken_of_numbered ends_the_text&spoken_of_people explained_behind&in_quotes
+0.05 explained_behind&mentioned explained_behind&spoken_of_after_so_long explained_behind&spoken_of_but
+0.05 explained_behind&spoken_of_changes explained_behind&spoken_of_if explained_behind&spoken_of_never
+0.05 explained_behind&spoken_of_remedy explained_behind&spoken_of_words figures&may_happen figures&much_trouble
+0.05 figures&somebody's_own_question,_in_short frames_of_a_process_near&nobody_speaks
+0.05 frames_of_a_process_near&spoken_of_supposed frames_of_a_process_near&spoken_of_when
+0.05 happened_to_somebody&indented happened_to_somebody&record happened_to_somebody&spoken_of_labelled_symptom
+0.05 happened_to_somebody&spoken_of_laughs heads_a_document&may_happen heads_a_document&much_trouble
+0.05 heads_a_document&record heads_a_document&says_but heads_a_document&says_means heads_a_document&says_reader
+0.05 heads_a_document&says_when heads_a_document&says_words heads_a_document&somebody's_own
+0.05 heads_a_document&somebody's_own_machine,_in_short heads_a_document&somebody_speaks
+0.05 heads_a_document&spoken_of_help heads_a_document&spoken_of_means heads_a_document&spoken_of_numbered
+0.05 heads_a_document&spoken_of_proposed heads_a_document&spoken_of_remedy heads_a_document&spoken_of_solved
+0.05 heads_a_document&spoken_of_supposed heads_a_document&typeset host_memory&in_a_thread
+0.05 host_memory&introduced_as_example host_memory&says_means host_memory&says_reader host_memory&spoken_of_if
+0.05 host_memory&spoken_of_labelled_symptom host_memory&spoken_of_may host_memory&text_behind host_memory&trace_near
+0.05 hypothetical_sentence&mentioned hypothetical_sentence&nobody_speaks hypothetical_sentence&says_made_up
+0.05 hypothetical_sentence&spoken_of_explained hypothetical_sentence&spoken_of_laughs
+0.05 hypothetical_sentence&spoken_of_when hypothetical_sentence&text_about_texts in_a_thread&indented
+0.05 in_a_thread&says_but in_a_thread&says_if in_a_thread&says_lower_it in_a_thread&says_means
+0.05 in_a_thread&somebody's_own_machine,_in_short in_a_thread&somebody_speaks in_a_thread&spoken_of_buy
+0.05 in_a_thread&spoken_of_happened in_a_thread&spoken_of_if in_a_thread&spoken_of_made_up in_a_thread&trace_near
+0.05 in_quotes&says_example in_quotes&says_never in_quotes&says_numbered in_quotes&spoken_of_ask
+0.05 in_quotes&steps_that_led_to_it in_quotes&within_code indented&mentioned indented&much_trouble
+0.05 indented&nothing_stated indented&often_may indented&remedies_above indented&says_but indented&says_lower_it
+0.05 indented&somebody's_own_machine,_in_short indented&spoken_of_help indented&spoken_of_laughs
+0.05 indented&spoken_of_reader introduced_as_example&may_happen introduced_as_example&much_trouble
+0.05 introduced_as_example&often_may introduced_as_example&on_a_stamped_line introduced_as_example&spoken_of_help
+0.05 introduced_as_example&spoken_of_solved introduced_as_example&text_behind item_of_a_list&much_trouble
+0.05 item_of_a_list&often_may item_of_a_list&says_labelled_symptom item_of_a_list&says_lately
+0.05 item_of_a_list&somebody's_own_question,_in_short item_of_a_list&spoken_of_ask item_of_a_list&spoken_of_cause
+0.05 item_of_a_list&spoken_of_example item_of_a_list&spoken_of_explained item_of_a_list&spoken_of_help
+0.05 item_of_a_list&spoken_of_numbered its_hint_printed&names_the_words its_hint_printed&says_may
+0.05 its_hint_printed&says_reader its_hint_printed&spoken_of_but its_hint_printed&spoken_of_changes
+0.05 its_hint_printed&spoken_of_example its_hint_printed&spoken_of_explained its_hint_printed&spoken_of_lately
+0.05 its_hint_printed&spoken_of_laughs its_hint_printed&spoken_of_means its_hint_printed&spoken_of_people
+0.05 its_hint_printed&spoken_of_proposed its_place_behind&markup_near its_place_behind&output_near
+0.05 its_place_behind&somebody's_own,_in_short its_place_behind&somebody_speaks marked&much_about_texts
+0.05 marked&nobody_speaks marked&says_but marked&says_example marked&says_labelled_symptom marked&spoken_of_explained
+0.05 marked&spoken_of_lesson marked&spoken_of_may marked&spoken_of_people marked&spoken_of_words
+0.05 markup_near&says_lately markup_near&spoken_of_but markup_near&spoken_of_explained markup_near&spoken_of_remedy
+0.05 may_happen&much_trouble may_happen&nothing_stated may_happen&says_ask may_happen&says_buy may_happen&says_cause
+0.05 may_happen&says_example may_happen&spoken_of_example may_happen&spoken_of_proposed may_happen&spoken_of_signed
+0.05 may_happen&text_behind mentioned&often_may mentioned&says_changes mentioned&says_example mentioned&says_may
+0.05 mentioned&says_when mentioned&spoken_of_if mentioned&spoken_of_never mentioned&spoken_of_proposed
+0.05 mentioned&within_code much_about_texts&says_may much_about_texts&says_words
+0.05 much_about_texts&somebody's_own,_in_short much_about_texts&spoken_of_example much_about_texts&spoken_of_help
+0.05 much_about_texts&spoken_of_if much_about_texts&spoken_of_reader much_about_texts&words_before
+0.05 much_advised&much_trouble much_advised&often_may much_advised&output_near much_advised&spoken_of_cause
+0.05 much_advised&spoken_of_help much_advised&trace_near much_advised&words_before much_trouble&record
+0.05 much_trouble&says_after_so_long much_trouble&says_but much_trouble&says_means much_trouble&says_reader
+0.05 much_trouble&says_self much_trouble&says_when much_trouble&somebody's_own
+0.05 much_trouble&somebody's_own_question,_in_short much_trouble&somebody_speaks much_trouble&spoken_of_after_so_long
+0.05 much_trouble&spoken_of_but much_trouble&spoken_of_lately much_trouble&spoken_of_lesson
+0.05 much_trouble&spoken_of_means names_the_words&says_after_so_long names_the_words&says_people
+0.05 names_the_words&says_reader names_the_words&spoken_of_explained names_the_words&spoken_of_happened
+0.05 names_the_words&words_before nobody_speaks&says_after_so_long nobody_speaks&says_example
+0.05 nobody_speaks&says_explained nobody_speaks&says_lately nobody_speaks&says_means nobody_speaks&setting_near
+0.05 nobody_speaks&somebody's_own_question,_in_short nobody_speaks&spoken_of_after_so_long
+0.05 nobody_speaks&spoken_of_lately nobody_speaks&spoken_of_lower_it nobody_speaks&traceback_above
+0.05 nothing_stated&says_but nothing_stated&somebody_speaks nothing_stated&spoken_of_laughs often_may&says_if
+0.05 often_may&setting_near often_may&spoken_of_labelled_symptom often_may&spoken_of_lower_it
+0.05 often_may&spoken_of_numbered on_a_stamped_line&says_if on_a_stamped_line&spoken_of_but
+0.05 on_a_stamped_line&spoken_of_lesson on_a_stamped_line&spoken_of_words on_a_stamped_line&traceback_above
+0.05 other_near&says_example other_near&says_explained other_near&says_help other_near&says_labelled_symptom
+0.05 other_near&says_numbered other_near&says_reader other_near&somebody's_own_question,_in_short
+0.05 other_near&spoken_of_example other_near&spoken_of_looks_for other_near&spoken_of_people
+0.05 other_near&spoken_of_signed other_near&spoken_of_when other_near&trace_near other_near&words_before
+0.05 output_near&says_cause output_near&says_explained output_near&says_help output_near&says_lately
+0.05 output_near&says_may output_near&says_means output_near&says_proposed output_near&spoken_of_labelled_remedy
+0.05 output_near&spoken_of_lately output_near&trace_near record&says_when record&somebody's_own,_in_short
+0.05 record&spoken_of_cause record&spoken_of_looks_for record&spoken_of_may record&spoken_of_means
+0.05 record&spoken_of_proposed record&spoken_of_words record&text_behind remedies_above&setting_near
+0.05 remedies_above&somebody's_own,_in_short remedies_above&spoken_of_but remedies_above&spoken_of_lesson
+0.05 remedies_above&spoken_of_looks_for remedies_above&spoken_of_means remedies_above&words_before
+0.05 remedies_below&spoken_of_cause remedies_below&spoken_of_labelled_cause remedies_below&trouble
+0.05 says_after_so_long&says_lately says_after_so_long&says_numbered says_after_so_long&says_words
+0.05 says_after_so_long&spoken_of_but says_after_so_long&spoken_of_people says_after_so_long&spoken_of_supposed
+0.05 says_after_so_long&trace_near says_ask&says_means says_ask&says_self says_ask&says_supposed says_ask&says_when
+0.05 says_ask&spoken_of_reader says_but&says_solved says_but&somebody_speaks says_but&spoken_of_changes
+0.05 says_but&spoken_of_example says_but&spoken_of_happened says_but&spoken_of_people says_but&spoken_of_remedy
+0.05 says_but&spoken_of_words says_cause&says_reader says_cause&setting_near says_cause&spoken_of_labelled_symptom
+0.05 says_cause&spoken_of_when says_changes&says_example says_changes&somebody's_own,_in_short
+0.05 says_example&says_lower_it says_example&says_may says_example&says_never says_example&setting_near
+0.05 says_example&somebody's_own_question,_in_short says_example&spoken_of_if says_example&spoken_of_people
+0.05 says_example&spoken_of_when says_example&text_behind says_explained&says_looks_for says_explained&says_never
+0.05 says_explained&spoken_of_happened says_explained&spoken_of_lower_it says_happened&says_labelled_symptom
+0.05 says_happened&says_remedy says_happened&spoken_of_cause says_happened&spoken_of_never says_happened&words_before
+0.05 says_help&says_lower_it says_help&says_made_up says_help&spoken_of_ask says_help&spoken_of_if
+0.05 says_help&trace_near says_help&traceback_above says_if&says_remedy says_if&says_solved says_if&spoken_of_solved
+0.05 says_if&spoken_of_supposed says_labelled_symptom&somebody's_own_machine,_in_short
+0.05 says_labelled_symptom&somebody's_own_question,_in_short says_labelled_symptom&spoken_of_example
+0.05 says_labelled_symptom&spoken_of_labelled_cause says_labelled_symptom&spoken_of_people says_lately&says_reader
+0.05 says_lately&spoken_of_but says_lately&spoken_of_if says_lately&spoken_of_looks_for says_lesson&says_proposed
+0.05 says_lesson&says_supposed says_lesson&says_words says_lesson&somebody's_own_machine,_in_short
+0.05 says_lesson&spoken_of_but says_lesson&spoken_of_happened says_lesson&spoken_of_help
+0.05 says_lesson&spoken_of_lower_it says_lesson&spoken_of_reader says_looks_for&says_people
+0.05 says_looks_for&spoken_of_labelled_symptom says_looks_for&spoken_of_lower_it says_looks_for&spoken_of_never
+0.05 says_lower_it&spoken_of_remedy says_lower_it&spoken_of_when says_lower_it&spoken_of_words
+0.05 says_made_up&spoken_of_if says_may&says_proposed says_may&says_self says_may&spoken_of_happened
+0.05 says_may&spoken_of_help says_may&spoken_of_lately says_may&spoken_of_means says_may&spoken_of_reader
+0.05 says_may&trace_near says_never&says_remedy says_never&says_words says_never&spoken_of_lower_it
+0.05 says_never&spoken_of_may says_never&spoken_of_when says_numbered&setting_near says_numbered&somebody's_own
+0.05 says_numbered&somebody's_own,_in_short says_numbered&somebody's_own_machine,_in_short
+0.05 says_numbered&spoken_of_happened says_numbered&spoken_of_help says_numbered&spoken_of_lower_it
+0.05 says_numbered&spoken_of_self says_numbered&text_behind says_people&says_supposed
+0.05 says_people&spoken_of_after_so_long says_people&spoken_of_may says_people&spoken_of_never
+0.05 says_reader&says_remedy says_reader&spoken_of_if says_reader&spoken_of_lately says_reader&spoken_of_reader
+0.05 says_reader&spoken_of_self says_reader&spoken_of_words says_reader&trace_near says_remedy&spoken_of_lower_it
+0.05 says_remedy&spoken_of_remedy says_self&says_when says_self&spoken_of_but says_self&spoken_of_cause
+0.05 says_self&spoken_of_happened says_self&spoken_of_lower_it says_self&spoken_of_means says_self&spoken_of_numbered
+0.05 says_self&spoken_of_people says_self&spoken_of_signed says_self&spoken_of_solved says_self&spoken_of_supposed
+0.05 says_self&spoken_of_words says_solved&spoken_of_self says_supposed&somebody's_own
+0.05 says_supposed&spoken_of_looks_for says_when&spoken_of_if says_when&spoken_of_lower_it
+0.05 says_when&spoken_of_proposed says_when&spoken_of_supposed says_words&spoken_of_means
+0.05 says_words&spoken_of_proposed says_words&spoken_of_supposed says_words&spoken_of_when setting_near&spoken_of_ask
+0.05 setting_near&spoken_of_buy setting_near&spoken_of_happened setting_near&spoken_of_lesson
+0.05 somebody's_own&spoken_of_looks_for somebody's_own&spoken_of_made_up somebody's_own&spoken_of_numbered
+0.05 somebody's_own&spoken_of_when somebody's_own&trace_near somebody's_own,_in_short&spoken_of_changes
+0.05 somebody's_own,_in_short&spoken_of_if somebody's_own,_in_short&spoken_of_lately
+0.05 somebody's_own,_in_short&spoken_of_signed somebody's_own,_in_short&typeset somebody's_own,_in_short&words_before
+0.05 somebody's_own_machine,_in_short&somebody's_own,_in_short
+0.05 somebody's_own_machine,_in_short&somebody's_own_question,_in_short
+0.05 somebody's_own_machine,_in_short&spoken_of_ask somebody's_own_machine,_in_short&spoken_of_laughs
+0.05 somebody's_own_machine,_in_short&spoken_of_never somebody's_own_question,_in_short&spoken_of_buy
+0.05 somebody's_own_question,_in_short&spoken_of_remedy somebody's_own_question,_in_short&spoken_of_solved
+0.05 somebody's_own_question,_in_short&text_behind somebody's_own_question,_in_short&traceback_above
+0.05 somebody_speaks&spoken_of_ask somebody_speaks&spoken_of_cause somebody_speaks&spoken_of_laughs
+0.05 somebody_speaks&spoken_of_never somebody_speaks&spoken_of_numbered somebody_speaks&typeset
+0.05 spoken_of_after_so_long&spoken_of_cause spoken_of_after_so_long&spoken_of_if
+0.05 spoken_of_after_so_long&spoken_of_laughs spoken_of_after_so_long&spoken_of_reader
+0.05 spoken_of_ask&spoken_of_looks_for spoken_of_ask&spoken_of_supposed spoken_of_but&spoken_of_cause
+0.05 spoken_of_but&spoken_of_looks_for spoken_of_but&spoken_of_made_up spoken_of_but&traceback_above
+0.05 spoken_of_buy&spoken_of_words spoken_of_cause&spoken_of_if spoken_of_cause&spoken_of_lately
+0.05 spoken_of_cause&spoken_of_never spoken_of_cause&spoken_of_proposed spoken_of_cause&spoken_of_reader
+0.05 spoken_of_cause&spoken_of_solved spoken_of_cause&spoken_of_words spoken_of_cause&trouble
+0.05 spoken_of_changes&spoken_of_made_up spoken_of_changes&trace_near spoken_of_example&spoken_of_labelled_symptom
+0.05 spoken_of_example&spoken_of_signed spoken_of_example&spoken_of_supposed
+0.05 spoken_of_explained&spoken_of_labelled_symptom spoken_of_explained&spoken_of_looks_for
+0.05 spoken_of_explained&text_behind spoken_of_explained&trouble spoken_of_explained&words_before
+0.05 spoken_of_happened&spoken_of_laughs spoken_of_happened&spoken_of_remedy spoken_of_happened&spoken_of_signed
+0.05 spoken_of_help&spoken_of_if spoken_of_help&spoken_of_proposed spoken_of_help&spoken_of_remedy
+0.05 spoken_of_if&spoken_of_labelled_symptom spoken_of_if&spoken_of_numbered spoken_of_if&spoken_of_people
+0.05 spoken_of_if&spoken_of_self spoken_of_labelled_cause&text_behind spoken_of_labelled_remedy&spoken_of_words
+0.05 spoken_of_labelled_remedy&text_behind spoken_of_labelled_symptom&spoken_of_looks_for
+0.05 spoken_of_labelled_symptom&spoken_of_made_up spoken_of_labelled_symptom&spoken_of_proposed
+0.05 spoken_of_labelled_symptom&spoken_of_reader spoken_of_labelled_symptom&spoken_of_solved
+0.05 spoken_of_lately&spoken_of_made_up spoken_of_lately&spoken_of_never spoken_of_lately&spoken_of_numbered
+0.05 spoken_of_lately&spoken_of_reader spoken_of_lately&traceback_above spoken_of_lately&words_before
+0.05 spoken_of_laughs&spoken_of_reader spoken_of_lesson&spoken_of_looks_for spoken_of_lesson&spoken_of_proposed
+0.05 spoken_of_lesson&spoken_of_remedy spoken_of_lesson&trace_near spoken_of_lesson&traceback_above
+0.05 spoken_of_looks_for&spoken_of_solved spoken_of_looks_for&spoken_of_words spoken_of_looks_for&traceback_above
+0.05 spoken_of_lower_it&spoken_of_signed spoken_of_made_up&spoken_of_people spoken_of_made_up&trace_near
+0.05 spoken_of_may&spoken_of_never spoken_of_may&spoken_of_numbered spoken_of_may&spoken_of_proposed
+0.05 spoken_of_means&spoken_of_proposed spoken_of_means&spoken_of_self spoken_of_means&spoken_of_solved
+0.05 spoken_of_means&traceback_above spoken_of_means&trouble spoken_of_never&spoken_of_solved
+0.05 spoken_of_numbered&spoken_of_reader spoken_of_numbered&spoken_of_words spoken_of_people&spoken_of_when
+0.05 spoken_of_people&spoken_of_words spoken_of_proposed&spoken_of_self spoken_of_proposed&spoken_of_signed
+0.05 spoken_of_reader&text_behind spoken_of_reader&trace_near spoken_of_remedy&typeset spoken_of_remedy&words_before
+0.05 spoken_of_self&spoken_of_supposed spoken_of_solved&spoken_of_words spoken_of_solved&traceback_above
+0.05 spoken_of_solved&words_before spoken_of_when&steps_that_led_to_it spoken_of_words&traceback_above
+0.05 spoken_of_words&trouble steps_that_led_to_it&text_behind steps_that_led_to_it&words_before
+0.05 text_behind&traceback_above text_behind&typeset trace_near&typeset
+0.10 a_failed_run&a_failed_run's_record a_failed_run&heads_a_document a_failed_run&in_a_thread a_failed_run&marked
+0.10 a_failed_run&mentioned a_failed_run&names_the_words a_failed_run&output_near a_failed_run&says_but
+0.10 a_failed_run&says_help a_failed_run&says_supposed a_failed_run&somebody's_own a_failed_run&spoken_of_ask
+0.10 a_failed_run&spoken_of_labelled_symptom a_failed_run&spoken_of_lesson a_failed_run&spoken_of_remedy
+0.10 a_failed_run's_record&a_short_text a_failed_run's_record&in_quotes a_failed_run's_record&nothing_stated
+0.10 a_failed_run's_record&record a_failed_run's_record&words_before a_failed_test&says_happened
+0.10 a_failed_test&words_before a_picture_near&other_near a_question,_in_short&a_thread's_page
+0.10 a_question,_in_short&explained_behind a_question,_in_short&in_a_thread a_question,_in_short&much_trouble
+0.10 a_question,_in_short&often_may a_question,_in_short&somebody's_own,_in_short
+0.10 a_question,_in_short&somebody's_own_question,_in_short a_question,_in_short&spoken_of_changes
+0.10 a_question,_in_short&spoken_of_happened a_report's_heading&a_setup,_in_short a_report's_heading&behind_a_prefix
+0.10 a_report's_heading&in_a_thread a_report's_heading&in_quotes a_report's_heading&its_hint_printed
+0.10 a_report's_heading&says_may a_report's_heading&spoken_of_but a_report's_heading&spoken_of_happened
+0.10 a_report's_heading&spoken_of_help a_report's_heading&spoken_of_looks_for a_report's_heading&spoken_of_means
+0.10 a_report's_heading&spoken_of_self a_report's_heading&spoken_of_words a_report's_heading&steps_that_led_to_it
+0.10 a_report's_heading&text_behind a_report's_heading&words_before a_sentence_leads&item_of_a_list
+0.10 a_sentence_leads&its_hint_printed a_sentence_leads&on_a_stamped_line a_sentence_leads&remedies_below
+0.10 a_sentence_leads&says_made_up a_setup,_in_short&boxes_ticked a_setup,_in_short&comment
+0.10 a_setup,_in_short&mentioned a_setup,_in_short&nobody_speaks a_setup,_in_short&nothing_stated
+0.10 a_setup,_in_short&says_remedy a_setup,_in_short&spoken_of_cause a_setup,_in_short&spoken_of_explained
+0.10 a_setup,_in_short&spoken_of_lately a_setup,_in_short&spoken_of_never a_setup,_in_short&spoken_of_proposed
+0.10 a_setup,_in_short&spoken_of_remedy a_short_text&a_whole_error_line a_short_text&block_opened
+0.10 a_short_text&cut_by_dots a_short_text&host_memory a_short_text&indented a_short_text&markup_near
+0.10 a_short_text&much_about_texts a_short_text&remedies_below a_short_text&says_help a_short_text&says_remedy
+0.10 a_short_text&says_self a_short_text&somebody's_own_question,_in_short a_short_text&spoken_of_cause
+0.10 a_short_text&spoken_of_example a_short_text&spoken_of_labelled_cause a_short_text&spoken_of_laughs
+0.10 a_short_text&steps_that_led_to_it a_site's_lines&a_thread's_page a_site's_lines&code_near
+0.10 a_site's_lines&says_when a_site's_lines&words_before a_thread's_page&comment a_thread's_page&its_hint_printed
+0.10 a_thread's_page&marked a_thread's_page&nothing_stated a_thread's_page&other_near a_thread's_page&setting_near
+0.10 a_thread's_page&somebody's_own_question,_in_short a_thread's_page&spoken_of_example
+0.10 a_thread's_page&spoken_of_labelled_symptom a_thread's_page&spoken_of_lesson a_thread's_page&spoken_of_looks_for
+0.10 a_thread's_title&begins_its_line a_thread's_title&begins_the_text a_thread's_title&in_a_thread
+0.10 a_thread's_title&nothing_stated a_thread's_title&spoken_of_ask a_thread's_title&spoken_of_help
+0.10 a_thread's_title&spoken_of_may a_thread's_title&spoken_of_means a_thread's_title&trace_near
+0.10 a_whole_error_line&happened_to_somebody a_whole_error_line&spoken_of_ask a_whole_error_line&spoken_of_numbered
+0.10 a_whole_error_line&spoken_of_solved about_texts&blanks_near about_texts&introduced_as_example
+0.10 about_texts&markup_near about_texts&other_near about_texts&record about_texts&remedies_above
+0.10 about_texts&says_but about_texts&says_example about_texts&spoken_of_labelled_remedy
+0.10 about_texts&spoken_of_made_up advice_share&often_may advice_share&says_never advice_share&says_numbered
+0.10 advice_share&somebody's_own_machine,_in_short advice_share&spoken_of_means advice_share&spoken_of_supposed
+0.10 advice_share&steps_that_led_to_it advised&often_may advised&says_never advised&says_numbered
+0.10 advised&somebody's_own_machine,_in_short advised&spoken_of_means advised&spoken_of_supposed
+0.10 advised&steps_that_led_to_it advised_by_nobody&indented advised_by_nobody&much_trouble
+0.10 advised_by_nobody&other_near advised_by_nobody&says_means advised_by_nobody&says_people
+0.10 advised_by_nobody&says_remedy advised_by_nobody&somebody's_own,_in_short advised_by_nobody&spoken_of_cause
+0.10 advised_by_nobody&spoken_of_proposed advised_by_nobody&spoken_of_supposed advised_by_nobody&steps_that_led_to_it
+0.10 alone&host_memory alone&says_after_so_long alone&says_happened alone&says_if alone&says_looks_for alone&says_may
+0.10 alone&says_means alone&says_remedy alone&says_supposed alone&somebody's_own_machine,_in_short
+0.10 begins_its_line&says_but begins_its_line&spoken_of_ask begins_its_line&spoken_of_lately
+0.10 begins_the_text&behind_a_prefix begins_the_text&in_a_thread begins_the_text&much_trouble
+0.10 begins_the_text&nothing_stated begins_the_text&says_but begins_the_text&says_when
+0.10 begins_the_text&spoken_of_example begins_the_text&spoken_of_if begins_the_text&spoken_of_means
+0.10 begins_the_text&spoken_of_reader begins_the_text&spoken_of_solved behind_a_prefix&introduced_as_example
+0.10 behind_a_prefix&item_of_a_list behind_a_prefix&names_the_words behind_a_prefix&nothing_stated
+0.10 behind_a_prefix&says_cause behind_a_prefix&says_solved behind_a_prefix&spoken_of_lower_it
+0.10 behind_a_prefix&text_behind between_sections&indented between_sections&output_near
+0.10 between_sections&spoken_of_after_so_long between_sections&spoken_of_ask between_sections&spoken_of_happened
+0.10 between_sections&spoken_of_looks_for between_sections&spoken_of_remedy blanks_near&denied_in_front
+0.10 blanks_near&setting_near blanks_near&spoken_of_if blanks_near&spoken_of_may blanks_near&spoken_of_never
+0.10 blanks_near&trace_near blanks_near&traceback_above block_opened&introduced_as_example
+0.10 block_opened&much_about_texts block_opened&output_near block_opened&says_self
+0.10 block_opened&somebody's_own,_in_short block_opened&spoken_of_cause block_opened&spoken_of_lower_it
+0.10 block_opened&spoken_of_remedy boxes_ticked&happened_to_somebody boxes_ticked&markup_near boxes_ticked&other_near
+0.10 boxes_ticked&says_happened boxes_ticked&says_when boxes_ticked&somebody's_own_machine,_in_short
+0.10 boxes_ticked&somebody_speaks boxes_ticked&spoken_of_may boxes_ticked&words_before code_near&cut_by_dots
+0.10 code_near&host_memory code_near&its_place_behind code_near&remedies_below code_near&says_after_so_long
+0.10 code_near&says_but code_near&says_lately code_near&says_may code_near&says_people code_near&spoken_of_if
+0.10 code_near&spoken_of_labelled_cause code_near&spoken_of_labelled_remedy code_near&spoken_of_never
+0.10 comment&item_of_a_list comment&says_when comment&spoken_of_means comment&spoken_of_reader
+0.10 comment&spoken_of_signed cut_by_dots&spoken_of_after_so_long cut_by_dots&spoken_of_but
+0.10 cut_by_dots&spoken_of_reader denied_in_front&heads_a_document denied_in_front&in_a_thread
+0.10 denied_in_front&says_looks_for denied_in_front&says_lower_it denied_in_front&says_words
+0.10 denied_in_front&somebody's_own,_in_short denied_in_front&spoken_of_solved denied_in_front&trouble
+0.10 ends_the_text&host_memory ends_the_text&in_a_thread ends_the_text&indented ends_the_text&introduced_as_example
+0.10 ends_the_text&its_hint_printed ends_the_text&says_supposed ends_the_text&spoken_of_if
+0.10 ends_the_text&spoken_of_means ends_the_text&spoken_of_remedy explained_behind&spoken_of_lower_it
+0.10 explained_behind&spoken_of_self explained_behind&spoken_of_when explained_behind&trouble
+0.10 figures&happened_to_somebody figures&says_ask figures&says_changes figures&says_never figures&says_self
+0.10 figures&setting_near figures&somebody_speaks figures&spoken_of_cause figures&spoken_of_help
+0.10 figures&steps_that_led_to_it happened_to_somebody&in_quotes happened_to_somebody&its_hint_printed
+0.10 happened_to_somebody&says_but happened_to_somebody&says_changes happened_to_somebody&says_labelled_symptom
+0.10 happened_to_somebody&says_lower_it happened_to_somebody&says_remedy heads_a_document&in_a_thread
+0.10 heads_a_document&in_quotes heads_a_document&names_the_words heads_a_document&says_if
+0.10 heads_a_document&says_looks_for heads_a_document&somebody's_own,_in_short heads_a_document&spoken_of_but
+0.10 heads_a_document&spoken_of_if heads_a_document&spoken_of_lately heads_a_document&spoken_of_may
+0.10 heads_a_document&spoken_of_never heads_a_document&spoken_of_signed host_memory&in_quotes host_memory&says_self
+0.10 host_memory&spoken_of_happened host_memory&spoken_of_looks_for host_memory&spoken_of_self
+0.10 host_memory&spoken_of_words hypothetical_sentence&spoken_of_ask hypothetical_sentence&spoken_of_lately
+0.10 hypothetical_sentence&traceback_above in_a_thread&introduced_as_example in_a_thread&says_labelled_symptom
+0.10 in_a_thread&says_may in_a_thread&somebody's_own,_in_short in_a_thread&somebody's_own_question,_in_short
+0.10 in_a_thread&spoken_of_looks_for in_a_thread&spoken_of_when in_quotes&much_about_texts in_quotes&says_lately
+0.10 in_quotes&setting_near in_quotes&spoken_of_lesson in_quotes&spoken_of_signed in_quotes&spoken_of_solved
+0.10 in_quotes&spoken_of_supposed indented&record indented&spoken_of_but indented&spoken_of_buy
+0.10 indented&steps_that_led_to_it introduced_as_example&much_about_texts introduced_as_example&spoken_of_looks_for
+0.10 introduced_as_example&spoken_of_may item_of_a_list&somebody's_own item_of_a_list&spoken_of_people
+0.10 item_of_a_list&spoken_of_when item_of_a_list&trouble its_hint_printed&often_may its_hint_printed&other_near
+0.10 its_hint_printed&record its_hint_printed&says_help its_hint_printed&says_if its_hint_printed&says_when
+0.10 its_hint_printed&setting_near its_hint_printed&somebody's_own_machine,_in_short its_hint_printed&spoken_of_help
+0.10 its_words_taken_up&trace_near marked&spoken_of_ask marked&spoken_of_example marked&spoken_of_means
+0.10 marked&spoken_of_signed markup_near&says_looks_for markup_near&says_people markup_near&says_words
+0.10 markup_near&setting_near markup_near&spoken_of_example markup_near&spoken_of_lesson markup_near&spoken_of_self
+0.10 markup_near&spoken_of_when markup_near&steps_that_led_to_it markup_near&typeset may_happen&spoken_of_cause
+0.10 may_happen&spoken_of_help mentioned&spoken_of_numbered mentioned&spoken_of_self mentioned&spoken_of_signed
+0.10 mentioned&text_behind much_about_texts&nothing_stated much_about_texts&often_may much_about_texts&says_happened
+0.10 much_about_texts&spoken_of_numbered much_about_texts&traceback_above much_trouble&output_near
+0.10 much_trouble&says_if much_trouble&says_lower_it much_trouble&spoken_of_labelled_symptom
+0.10 much_trouble&spoken_of_never much_trouble&spoken_of_proposed much_trouble&spoken_of_reader
+0.10 much_trouble&spoken_of_self much_trouble&trace_near names_the_words&says_but names_the_words&says_laughs
+0.10 names_the_words&spoken_of_help names_the_words&spoken_of_when nobody_speaks&says_help nobody_speaks&says_never
+0.10 nobody_speaks&says_numbered nobody_speaks&says_when nobody_speaks&spoken_of_changes
+0.10 nobody_speaks&steps_that_led_to_it nothing_stated&on_a_stamped_line nothing_stated&remedies_below
+0.10 nothing_stated&spoken_of_labelled_remedy nothing_stated&spoken_of_signed nothing_stated&spoken_of_when
+0.10 often_may&record often_may&remedies_above often_may&says_when often_may&spoken_of_laughs often_may&trouble
+0.10 on_a_stamped_line&says_ask on_a_stamped_line&says_but on_a_stamped_line&says_people
+0.10 on_a_stamped_line&says_supposed on_a_stamped_line&somebody's_own_machine,_in_short
+0.10 on_a_stamped_line&spoken_of_never on_a_stamped_line&spoken_of_signed on_a_stamped_line&spoken_of_supposed
+0.10 other_near&says_ask other_near&says_lesson other_near&says_never other_near&says_people
+0.10 other_near&spoken_of_labelled_cause other_near&spoken_of_lately output_near&says_after_so_long
+0.10 output_near&spoken_of_labelled_cause output_near&spoken_of_laughs record&says_changes record&says_means
+0.10 record&says_reader record&says_words record&somebody_speaks record&spoken_of_after_so_long
+0.10 record&spoken_of_labelled_symptom record&spoken_of_numbered remedies_above&spoken_of_when
+0.10 remedies_above&spoken_of_words remedies_below&says_happened remedies_below&spoken_of_self
+0.10 remedies_below&spoken_of_words remedies_below&words_before says_after_so_long&says_help
+0.10 says_after_so_long&says_people says_after_so_long&spoken_of_happened says_after_so_long&spoken_of_help
+0.10 says_after_so_long&spoken_of_lower_it says_after_so_long&spoken_of_proposed says_after_so_long&spoken_of_when
+0.10 says_ask&says_never says_ask&spoken_of_if says_but&says_may says_but&spoken_of_but says_but&spoken_of_if
+0.10 says_but&spoken_of_never says_but&spoken_of_reader says_but&text_behind says_cause&says_self
+0.10 says_changes&says_help says_changes&says_never says_changes&says_proposed says_changes&says_supposed
+0.10 says_changes&somebody_speaks says_example&says_looks_for says_example&says_self says_example&somebody's_own
+0.10 says_example&spoken_of_example says_example&spoken_of_happened says_example&trace_near
+0.10 says_happened&says_numbered says_happened&somebody's_own_question,_in_short says_happened&spoken_of_lately
+0.10 says_happened&spoken_of_numbered says_happened&spoken_of_signed says_happened&spoken_of_when
+0.10 says_help&setting_near says_help&somebody's_own,_in_short says_help&somebody's_own_question,_in_short
+0.10 says_help&spoken_of_example says_help&text_behind says_if&says_made_up says_if&spoken_of_looks_for
+0.10 says_if&spoken_of_may says_labelled_symptom&spoken_of_after_so_long says_labelled_symptom&spoken_of_solved
+0.10 says_lately&says_supposed says_lately&says_when says_lately&somebody_speaks says_lately&spoken_of_help
+0.10 says_lately&spoken_of_self says_laughs&says_reader says_lesson&says_made_up
+0.10 says_lesson&somebody's_own_question,_in_short says_looks_for&says_self says_looks_for&setting_near
+0.10 says_looks_for&spoken_of_if says_looks_for&spoken_of_looks_for says_lower_it&says_made_up
+0.10 says_lower_it&spoken_of_but says_lower_it&spoken_of_changes says_lower_it&spoken_of_help
+0.10 says_lower_it&spoken_of_lower_it says_lower_it&spoken_of_reader says_lower_it&spoken_of_self
+0.10 says_made_up&says_never says_made_up&says_self says_made_up&spoken_of_self says_made_up&words_before
+0.10 says_may&says_when says_may&setting_near says_may&spoken_of_numbered says_may&spoken_of_remedy
+0.10 says_means&says_proposed says_means&says_self says_numbered&says_people says_numbered&spoken_of_may
+0.10 says_numbered&spoken_of_numbered says_reader&says_supposed says_reader&says_words says_remedy&spoken_of_may
+0.10 says_remedy&spoken_of_reader says_remedy&text_behind says_self&spoken_of_made_up says_self&spoken_of_never
+0.10 says_solved&trouble says_solved&words_before says_supposed&somebody's_own,_in_short
+0.10 says_supposed&somebody_speaks says_when&says_words says_when&somebody's_own_machine,_in_short
+0.10 says_when&spoken_of_reader says_when&spoken_of_solved says_when&spoken_of_when says_when&text_behind
+0.10 says_words&spoken_of_cause says_words&spoken_of_help says_words&spoken_of_looks_for says_words&spoken_of_people
+0.10 setting_near&spoken_of_cause setting_near&spoken_of_changes setting_near&spoken_of_made_up
+0.10 setting_near&within_code somebody's_own&spoken_of_example somebody's_own&spoken_of_labelled_symptom
+0.10 somebody's_own&spoken_of_supposed somebody's_own&typeset somebody's_own,_in_short&spoken_of_happened
+0.10 somebody's_own,_in_short&spoken_of_laughs somebody's_own,_in_short&spoken_of_people
+0.10 somebody's_own,_in_short&spoken_of_remedy somebody's_own,_in_short&spoken_of_supposed
+0.10 somebody's_own,_in_short&trouble somebody's_own_machine,_in_short&spoken_of_example
+0.10 somebody's_own_machine,_in_short&spoken_of_explained somebody's_own_machine,_in_short&spoken_of_lower_it
+0.10 somebody's_own_machine,_in_short&text_behind somebody's_own_machine,_in_short&trouble
+0.10 somebody's_own_question,_in_short&somebody's_own,_in_short somebody's_own_question,_in_short&spoken_of_if
+0.10 somebody's_own_question,_in_short&spoken_of_lately somebody's_own_question,_in_short&spoken_of_lesson
+0.10 somebody's_own_question,_in_short&spoken_of_lower_it somebody's_own_question,_in_short&spoken_of_may
+0.10 somebody's_own_question,_in_short&spoken_of_never spoken_of_after_so_long&spoken_of_ask
+0.10 spoken_of_after_so_long&spoken_of_made_up spoken_of_after_so_long&spoken_of_may spoken_of_ask&spoken_of_laughs
+0.10 spoken_of_ask&trouble spoken_of_buy&spoken_of_lesson spoken_of_buy&spoken_of_means
+0.10 spoken_of_buy&spoken_of_people spoken_of_cause&spoken_of_changes spoken_of_cause&spoken_of_lesson
+0.10 spoken_of_cause&spoken_of_lower_it spoken_of_changes&spoken_of_example spoken_of_changes&spoken_of_numbered
+0.10 spoken_of_explained&spoken_of_may spoken_of_help&spoken_of_lesson spoken_of_help&traceback_above
+0.10 spoken_of_if&words_before spoken_of_labelled_cause&spoken_of_words spoken_of_labelled_symptom&spoken_of_never
+0.10 spoken_of_labelled_symptom&text_behind spoken_of_lately&spoken_of_laughs spoken_of_lately&spoken_of_means
+0.10 spoken_of_lately&spoken_of_remedy spoken_of_laughs&spoken_of_lower_it spoken_of_laughs&spoken_of_may
+0.10 spoken_of_laughs&words_before spoken_of_lesson&spoken_of_made_up spoken_of_lesson&trouble
+0.10 spoken_of_looks_for&spoken_of_people spoken_of_made_up&spoken_of_solved spoken_of_made_up&traceback_above
+0.10 spoken_of_never&spoken_of_proposed spoken_of_never&spoken_of_reader spoken_of_never&spoken_of_remedy
+0.10 spoken_of_numbered&spoken_of_self spoken_of_numbered&trace_near spoken_of_people&spoken_of_remedy
+0.10 spoken_of_people&trouble spoken_of_proposed&trouble spoken_of_remedy&spoken_of_when spoken_of_self&typeset
+0.10 spoken_of_supposed&trouble trouble&words_before
+0.15 a_failed_run&a_setup,_in_short a_failed_run&blanks_near a_failed_run&block_opened a_failed_run&says_reader
+0.15 a_failed_run&says_words a_failed_run's_record&output_near a_failed_run's_record&setting_near
+0.15 a_question,_in_short&about_texts a_question,_in_short&behind_a_prefix a_question,_in_short&says_after_so_long
+0.15 a_question,_in_short&says_ask a_question,_in_short&says_if a_question,_in_short&says_looks_for
+0.15 a_question,_in_short&says_numbered a_question,_in_short&says_remedy a_question,_in_short&spoken_of_buy
+0.15 a_question,_in_short&spoken_of_means a_question,_in_short&spoken_of_solved
+0.15 a_question,_in_short&spoken_of_supposed a_report's_heading&a_short_text a_report's_heading&spoken_of_may
+0.15 a_sentence_leads&begins_the_text a_sentence_leads&block_opened a_sentence_leads&says_but
+0.15 a_sentence_leads&says_laughs a_sentence_leads&spoken_of_if a_sentence_leads&spoken_of_signed
+0.15 a_setup,_in_short&advised_by_nobody a_setup,_in_short&on_a_stamped_line a_setup,_in_short&says_cause
+0.15 a_setup,_in_short&says_happened a_setup,_in_short&says_labelled_symptom
+0.15 a_setup,_in_short&spoken_of_labelled_symptom a_short_text&item_of_a_list a_short_text&other_near
+0.15 a_short_text&says_lately a_short_text&trouble a_site's_lines&markup_near a_site's_lines&on_a_stamped_line
+0.15 a_thread's_page&code_near a_thread's_page&introduced_as_example a_thread's_page&mentioned
+0.15 a_thread's_page&spoken_of_but a_thread's_page&spoken_of_help a_thread's_page&spoken_of_words
+0.15 a_thread's_title&nobody_speaks a_thread's_title&other_near a_thread's_title&setting_near
+0.15 a_whole_error_line&output_near a_whole_error_line&somebody's_own_machine,_in_short
+0.15 a_whole_error_line&spoken_of_may a_whole_error_line&spoken_of_self about_texts&denied_in_front
+0.15 about_texts&its_hint_printed about_texts&says_labelled_symptom about_texts&says_self about_texts&says_words
+0.15 about_texts&spoken_of_example about_texts&spoken_of_labelled_cause about_texts&spoken_of_people
+0.15 about_texts&spoken_of_remedy about_texts&traceback_above advice_share&says_people advice_share&spoken_of_ask
+0.15 advice_share&spoken_of_cause advice_share&spoken_of_looks_for advice_share&spoken_of_numbered
+0.15 advice_share&spoken_of_proposed advice_share&spoken_of_self advised&says_people advised&spoken_of_ask
+0.15 advised&spoken_of_cause advised&spoken_of_looks_for advised&spoken_of_numbered advised&spoken_of_proposed
+0.15 advised&spoken_of_self advised_by_nobody&denied_in_front advised_by_nobody&figures advised_by_nobody&markup_near
+0.15 advised_by_nobody&says_lately advised_by_nobody&says_words advised_by_nobody&spoken_of_help
+0.15 advised_by_nobody&spoken_of_means advised_by_nobody&spoken_of_numbered alone&says_but
+0.15 begins_its_line&its_place_behind begins_its_line&spoken_of_after_so_long
+0.15 begins_its_line&spoken_of_labelled_symptom begins_its_line&spoken_of_means begins_its_line&spoken_of_numbered
+0.15 begins_its_line&spoken_of_self begins_its_line&spoken_of_solved begins_the_text&says_ask
+0.15 begins_the_text&says_example begins_the_text&says_words begins_the_text&somebody's_own
+0.15 begins_the_text&spoken_of_ask begins_the_text&spoken_of_labelled_symptom begins_the_text&trouble
+0.15 behind_a_prefix&in_a_thread behind_a_prefix&its_place_behind behind_a_prefix&much_trouble
+0.15 behind_a_prefix&nobody_speaks behind_a_prefix&other_near behind_a_prefix&says_after_so_long
+0.15 behind_a_prefix&says_ask between_sections&remedies_below between_sections&trouble blanks_near&indented
+0.15 blanks_near&spoken_of_reader block_opened&mentioned block_opened&somebody's_own
+0.15 block_opened&spoken_of_after_so_long block_opened&spoken_of_never boxes_ticked&figures
+0.15 boxes_ticked&somebody's_own boxes_ticked&spoken_of_happened boxes_ticked&spoken_of_looks_for
+0.15 boxes_ticked&spoken_of_self code_near&figures code_near&item_of_a_list code_near&output_near
+0.15 code_near&says_never code_near&says_supposed code_near&spoken_of_but code_near&spoken_of_changes
+0.15 code_near&spoken_of_help code_near&spoken_of_solved comment&ends_the_text comment&host_memory
+0.15 comment&on_a_stamped_line comment&says_after_so_long comment&says_example comment&says_if
+0.15 comment&somebody's_own,_in_short comment&spoken_of_example cut_by_dots&much_about_texts cut_by_dots&says_may
+0.15 cut_by_dots&spoken_of_changes denied_in_front&says_if denied_in_front&somebody_speaks
+0.15 denied_in_front&spoken_of_if denied_in_front&spoken_of_lately ends_the_text&nobody_speaks
+0.15 ends_the_text&says_after_so_long ends_the_text&says_cause ends_the_text&says_help ends_the_text&says_means
+0.15 ends_the_text&says_remedy ends_the_text&spoken_of_looks_for ends_the_text&traceback_above
+0.15 explained_behind&output_near figures&says_lower_it figures&says_proposed figures&says_solved
+0.15 figures&spoken_of_after_so_long figures&spoken_of_labelled_cause figures&spoken_of_looks_for figures&trouble
+0.15 happened_to_somebody&often_may happened_to_somebody&says_ask happened_to_somebody&says_example
+0.15 happened_to_somebody&says_lately happened_to_somebody&says_people happened_to_somebody&spoken_of_ask
+0.15 happened_to_somebody&spoken_of_if happened_to_somebody&spoken_of_never happened_to_somebody&spoken_of_self
+0.15 happened_to_somebody&spoken_of_words happened_to_somebody&trace_near happened_to_somebody&traceback_above
+0.15 heads_a_document&somebody's_own_question,_in_short heads_a_document&spoken_of_looks_for heads_a_document&trouble
+0.15 host_memory&marked host_memory&may_happen host_memory&other_near host_memory&output_near
+0.15 host_memory&somebody's_own hypothetical_sentence&says_example hypothetical_sentence&says_help
+0.15 hypothetical_sentence&spoken_of_happened hypothetical_sentence&spoken_of_looks_for
+0.15 hypothetical_sentence&spoken_of_made_up hypothetical_sentence&spoken_of_words in_a_thread&its_hint_printed
+0.15 in_a_thread&other_near in_a_thread&says_reader in_a_thread&spoken_of_ask in_a_thread&spoken_of_example
+0.15 in_a_thread&spoken_of_may in_quotes&indented in_quotes&often_may in_quotes&somebody's_own,_in_short
+0.15 in_quotes&spoken_of_example in_quotes&spoken_of_means indented&spoken_of_remedy indented&spoken_of_solved
+0.15 introduced_as_example&spoken_of_changes introduced_as_example&spoken_of_happened
+0.15 item_of_a_list&on_a_stamped_line item_of_a_list&says_words item_of_a_list&somebody's_own_machine,_in_short
+0.15 item_of_a_list&somebody_speaks item_of_a_list&spoken_of_happened item_of_a_list&spoken_of_lately
+0.15 its_hint_printed&much_trouble its_hint_printed&says_after_so_long its_hint_printed&says_but
+0.15 its_hint_printed&says_happened its_hint_printed&spoken_of_if its_hint_printed&spoken_of_solved
+0.15 marked&on_a_stamped_line marked&spoken_of_looks_for marked&spoken_of_reader marked&trace_near
+0.15 markup_near&says_after_so_long markup_near&says_happened markup_near&says_labelled_symptom
+0.15 markup_near&spoken_of_buy may_happen&says_lower_it may_happen&spoken_of_reader may_happen&traceback_above
+0.15 mentioned&much_trouble mentioned&says_proposed mentioned&spoken_of_after_so_long mentioned&spoken_of_explained
+0.15 mentioned&spoken_of_looks_for mentioned&spoken_of_means much_about_texts&names_the_words
+0.15 much_about_texts&somebody's_own much_about_texts&somebody_speaks much_about_texts&spoken_of_people
+0.15 much_about_texts&spoken_of_remedy much_trouble&says_help much_trouble&says_may much_trouble&spoken_of_lower_it
+0.15 much_trouble&spoken_of_words names_the_words&says_lesson nobody_speaks&often_may nobody_speaks&says_but
+0.15 nobody_speaks&says_looks_for nobody_speaks&says_people nobody_speaks&somebody's_own,_in_short
+0.15 nobody_speaks&spoken_of_people nobody_speaks&spoken_of_self nothing_stated&often_may nothing_stated&says_may
+0.15 nothing_stated&says_words nothing_stated&spoken_of_buy nothing_stated&spoken_of_never
+0.15 nothing_stated&spoken_of_remedy nothing_stated&spoken_of_words often_may&spoken_of_but
+0.15 on_a_stamped_line&says_may on_a_stamped_line&says_reader on_a_stamped_line&somebody's_own_question,_in_short
+0.15 on_a_stamped_line&somebody_speaks on_a_stamped_line&spoken_of_explained other_near&says_changes
+0.15 other_near&says_lately other_near&says_made_up other_near&somebody's_own,_in_short other_near&spoken_of_lesson
+0.15 other_near&spoken_of_may other_near&spoken_of_self output_near&remedies_above output_near&remedies_below
+0.15 output_near&says_people output_near&setting_near output_near&somebody's_own_question,_in_short
+0.15 output_near&spoken_of_signed record&says_lesson record&says_looks_for record&says_self
+0.15 record&somebody's_own_machine,_in_short record&spoken_of_help record&spoken_of_never
+0.15 remedies_below&spoken_of_remedy says_after_so_long&somebody_speaks says_ask&says_help says_ask&spoken_of_never
+0.15 says_but&says_explained says_but&says_help says_but&says_if says_but&says_people says_but&somebody's_own
+0.15 says_but&spoken_of_looks_for says_but&trouble says_cause&somebody_speaks says_changes&says_may
+0.15 says_changes&says_reader says_example&spoken_of_reader says_example&words_before says_explained&says_help
+0.15 says_happened&says_lately says_happened&says_proposed says_happened&spoken_of_help says_if&spoken_of_when
+0.15 says_labelled_symptom&spoken_of_remedy says_labelled_symptom&spoken_of_words says_laughs&trouble
+0.15 says_laughs&words_before says_lesson&says_people says_lesson&spoken_of_when says_looks_for&spoken_of_self
+0.15 says_lower_it&says_words says_lower_it&somebody's_own,_in_short says_may&somebody's_own_machine,_in_short
+0.15 says_may&spoken_of_words says_may&traceback_above says_never&says_solved says_never&spoken_of_reader
+0.15 says_never&words_before says_numbered&says_self says_people&says_proposed says_people&words_before
+0.15 says_proposed&somebody's_own_machine,_in_short says_reader&spoken_of_help says_remedy&somebody's_own,_in_short
+0.15 says_remedy&spoken_of_if says_self&setting_near says_self&trouble says_when&spoken_of_ask
+0.15 says_when&spoken_of_but says_when&spoken_of_cause says_when&spoken_of_means says_when&spoken_of_numbered
+0.15 says_words&spoken_of_reader setting_near&spoken_of_explained setting_near&spoken_of_laughs
+0.15 setting_near&spoken_of_proposed setting_near&spoken_of_solved somebody's_own&spoken_of_if
+0.15 somebody's_own&spoken_of_laughs somebody's_own&spoken_of_may somebody's_own&spoken_of_proposed
+0.15 somebody's_own,_in_short&spoken_of_explained somebody's_own,_in_short&spoken_of_means
+0.15 somebody's_own,_in_short&spoken_of_numbered somebody's_own_machine,_in_short&spoken_of_changes
+0.15 somebody's_own_machine,_in_short&spoken_of_when somebody's_own_machine,_in_short&trace_near
+0.15 somebody_speaks&spoken_of_labelled_symptom somebody_speaks&spoken_of_may somebody_speaks&spoken_of_reader
+0.15 somebody_speaks&trace_near somebody_speaks&trouble spoken_of_after_so_long&spoken_of_proposed
+0.15 spoken_of_after_so_long&traceback_above spoken_of_ask&spoken_of_happened spoken_of_ask&spoken_of_remedy
+0.15 spoken_of_but&spoken_of_lesson spoken_of_but&spoken_of_means spoken_of_but&spoken_of_numbered
+0.15 spoken_of_but&spoken_of_when spoken_of_but&spoken_of_words spoken_of_buy&spoken_of_help
+0.15 spoken_of_changes&spoken_of_lower_it spoken_of_example&spoken_of_looks_for spoken_of_example&spoken_of_self
+0.15 spoken_of_explained&spoken_of_self spoken_of_happened&spoken_of_supposed spoken_of_happened&trace_near
+0.15 spoken_of_help&spoken_of_labelled_symptom spoken_of_help&spoken_of_made_up spoken_of_help&spoken_of_numbered
+0.15 spoken_of_help&spoken_of_signed spoken_of_help&spoken_of_words spoken_of_if&spoken_of_lower_it
+0.15 spoken_of_if&spoken_of_made_up spoken_of_if&spoken_of_proposed spoken_of_if&text_behind
+0.15 spoken_of_labelled_symptom&spoken_of_words spoken_of_lately&spoken_of_when spoken_of_lately&trace_near
+0.15 spoken_of_laughs&spoken_of_means spoken_of_laughs&spoken_of_supposed spoken_of_made_up&spoken_of_never
+0.15 spoken_of_made_up&spoken_of_when spoken_of_never&trouble spoken_of_numbered&trouble
+0.15 spoken_of_people&spoken_of_proposed spoken_of_people&text_behind spoken_of_self&words_before
+0.15 spoken_of_signed&trouble spoken_of_signed&words_before spoken_of_solved&trace_near
+0.15 spoken_of_supposed&words_before spoken_of_when&trace_near spoken_of_when&trouble spoken_of_words&trace_near
+0.20 a_failed_run&host_memory a_failed_run&its_place_behind a_failed_run&spoken_of_after_so_long
+0.20 a_question,_in_short&may_happen a_question,_in_short&says_cause a_question,_in_short&spoken_of_people
+0.20 a_question,_in_short&spoken_of_self a_report's_heading&about_texts a_report's_heading&figures
+0.20 a_report's_heading&other_near a_sentence_leads&a_short_text a_sentence_leads&says_changes
+0.20 a_sentence_leads&says_solved a_sentence_leads&spoken_of_words a_sentence_leads&trouble
+0.20 a_setup,_in_short&may_happen a_setup,_in_short&says_reader a_short_text&says_solved
+0.20 a_short_text&spoken_of_labelled_symptom a_short_text&spoken_of_numbered a_short_text&spoken_of_people
+0.20 a_short_text&spoken_of_supposed a_site's_lines&setting_near a_thread's_page&begins_the_text
+0.20 a_thread's_page&in_quotes a_thread's_page&may_happen a_thread's_title&spoken_of_reader
+0.20 a_whole_error_line&about_texts about_texts&advice_share about_texts&advised about_texts&remedies_below
+0.20 about_texts&somebody's_own_machine,_in_short about_texts&spoken_of_labelled_symptom
+0.20 about_texts&spoken_of_lower_it about_texts&spoken_of_never advice_share&in_a_thread advice_share&names_the_words
+0.20 advice_share&nothing_stated advice_share&says_but advice_share&says_lately advised&in_a_thread
+0.20 advised&names_the_words advised&nothing_stated advised&says_but advised&says_lately
+0.20 advised_by_nobody&begins_the_text advised_by_nobody&often_may advised_by_nobody&spoken_of_may
+0.20 advised_by_nobody&spoken_of_words advised_by_nobody&trouble alone&comment begins_its_line&other_near
+0.20 begins_its_line&says_if begins_its_line&setting_near begins_its_line&somebody's_own,_in_short
+0.20 begins_its_line&somebody_speaks begins_its_line&spoken_of_changes begins_its_line&trace_near
+0.20 begins_the_text&markup_near begins_the_text&somebody's_own_machine,_in_short begins_the_text&somebody_speaks
+0.20 begins_the_text&spoken_of_laughs behind_a_prefix&block_opened behind_a_prefix&happened_to_somebody
+0.20 behind_a_prefix&heads_a_document behind_a_prefix&host_memory behind_a_prefix&indented
+0.20 behind_a_prefix&says_changes behind_a_prefix&says_means behind_a_prefix&somebody's_own_machine,_in_short
+0.20 behind_a_prefix&spoken_of_may blanks_near&much_about_texts blanks_near&spoken_of_ask
+0.20 block_opened&somebody_speaks block_opened&spoken_of_when code_near&ends_the_text code_near&says_labelled_symptom
+0.20 code_near&says_words comment&says_self comment&somebody's_own_machine,_in_short comment&spoken_of_ask
+0.20 comment&spoken_of_looks_for comment&trace_near cut_by_dots&says_example cut_by_dots&says_lesson
+0.20 cut_by_dots&spoken_of_lower_it cut_by_dots&traceback_above denied_in_front&says_help
+0.20 denied_in_front&spoken_of_means ends_the_text&happened_to_somebody ends_the_text&says_lately
+0.20 ends_the_text&spoken_of_may ends_the_text&trace_near figures&in_a_thread figures&other_near figures&says_cause
+0.20 figures&says_remedy figures&says_when figures&spoken_of_changes figures&spoken_of_labelled_symptom
+0.20 figures&spoken_of_numbered happened_to_somebody&says_self heads_a_document&other_near
+0.20 heads_a_document&remedies_below host_memory&markup_near host_memory&trouble hypothetical_sentence&record
+0.20 hypothetical_sentence&spoken_of_lesson hypothetical_sentence&trouble in_a_thread&nobody_speaks
+0.20 in_a_thread&spoken_of_but in_a_thread&spoken_of_means in_a_thread&spoken_of_self in_quotes&its_hint_printed
+0.20 in_quotes&nobody_speaks in_quotes&other_near in_quotes&output_near in_quotes&somebody's_own_question,_in_short
+0.20 in_quotes&somebody_speaks in_quotes&spoken_of_people indented&names_the_words indented&says_self
+0.20 indented&somebody_speaks indented&spoken_of_numbered introduced_as_example&nothing_stated
+0.20 introduced_as_example&somebody's_own introduced_as_example&somebody's_own,_in_short
+0.20 introduced_as_example&somebody_speaks introduced_as_example&words_before item_of_a_list&output_near
+0.20 item_of_a_list&says_after_so_long item_of_a_list&says_never item_of_a_list&spoken_of_if
+0.20 item_of_a_list&spoken_of_supposed its_hint_printed&says_self its_hint_printed&spoken_of_after_so_long
+0.20 its_hint_printed&spoken_of_happened its_hint_printed&spoken_of_lesson its_hint_printed&spoken_of_looks_for
+0.20 its_hint_printed&spoken_of_supposed its_hint_printed&spoken_of_words its_hint_printed&words_before
+0.20 its_place_behind&nobody_speaks markup_near&much_trouble markup_near&says_but
+0.20 markup_near&somebody's_own_question,_in_short markup_near&spoken_of_ask markup_near&spoken_of_if
+0.20 markup_near&spoken_of_supposed may_happen&trouble may_happen&words_before mentioned&says_after_so_long
+0.20 mentioned&says_happened mentioned&says_means mentioned&says_numbered mentioned&spoken_of_ask
+0.20 mentioned&spoken_of_supposed much_about_texts&spoken_of_looks_for much_about_texts&spoken_of_lower_it
+0.20 names_the_words&says_ask names_the_words&says_explained names_the_words&spoken_of_looks_for
+0.20 nobody_speaks&says_ask nobody_speaks&says_happened nobody_speaks&says_laughs nobody_speaks&says_may
+0.20 nobody_speaks&spoken_of_numbered nobody_speaks&spoken_of_signed nobody_speaks&spoken_of_when
+0.20 nothing_stated&says_labelled_symptom nothing_stated&says_looks_for nothing_stated&says_self
+0.20 nothing_stated&says_solved nothing_stated&spoken_of_ask nothing_stated&spoken_of_explained
+0.20 nothing_stated&spoken_of_self nothing_stated&traceback_above often_may&spoken_of_proposed
+0.20 often_may&spoken_of_words often_may&trace_near on_a_stamped_line&spoken_of_if
+0.20 on_a_stamped_line&spoken_of_numbered on_a_stamped_line&spoken_of_people on_a_stamped_line&trouble
+0.20 other_near&says_words other_near&somebody_speaks other_near&spoken_of_cause output_near&says_never
+0.20 output_near&spoken_of_but output_near&spoken_of_looks_for record&says_ask record&says_lower_it
+0.20 record&says_solved record&spoken_of_lower_it remedies_below&spoken_of_labelled_remedy
+0.20 remedies_below&spoken_of_when says_after_so_long&says_means says_after_so_long&says_reader
+0.20 says_after_so_long&somebody's_own,_in_short says_after_so_long&spoken_of_if
+0.20 says_after_so_long&spoken_of_looks_for says_after_so_long&spoken_of_never says_after_so_long&spoken_of_self
+0.20 says_ask&says_changes says_but&setting_near says_cause&somebody's_own,_in_short
+0.20 says_changes&somebody's_own_machine,_in_short says_example&says_if says_happened&says_people
+0.20 says_if&says_lower_it says_labelled_symptom&spoken_of_when says_labelled_symptom&words_before
+0.20 says_lately&says_never says_lately&somebody's_own_machine,_in_short says_lately&spoken_of_lower_it
+0.20 says_lesson&says_lower_it says_looks_for&says_means says_may&says_supposed says_means&words_before
+0.20 says_never&setting_near says_proposed&somebody's_own_question,_in_short
+0.20 says_remedy&somebody's_own_question,_in_short says_supposed&says_words says_when&somebody's_own
+0.20 says_words&somebody's_own_machine,_in_short says_words&spoken_of_happened setting_near&spoken_of_self
+0.20 setting_near&traceback_above setting_near&words_before somebody's_own,_in_short&traceback_above
+0.20 somebody's_own_question,_in_short&spoken_of_people spoken_of_after_so_long&spoken_of_explained
+0.20 spoken_of_after_so_long&spoken_of_never spoken_of_after_so_long&spoken_of_words spoken_of_ask&spoken_of_solved
+0.20 spoken_of_but&spoken_of_proposed spoken_of_but&trace_near spoken_of_cause&spoken_of_happened
+0.20 spoken_of_cause&spoken_of_looks_for spoken_of_changes&spoken_of_lately spoken_of_changes&spoken_of_remedy
+0.20 spoken_of_happened&spoken_of_lately spoken_of_happened&spoken_of_proposed spoken_of_happened&spoken_of_words
+0.20 spoken_of_help&spoken_of_self spoken_of_if&spoken_of_remedy spoken_of_if&trace_near
+0.20 spoken_of_labelled_symptom&spoken_of_self spoken_of_lately&spoken_of_people spoken_of_laughs&spoken_of_lesson
+0.20 spoken_of_lesson&spoken_of_means spoken_of_lesson&spoken_of_numbered spoken_of_lesson&spoken_of_when
+0.20 spoken_of_looks_for&spoken_of_reader spoken_of_looks_for&trace_near spoken_of_lower_it&spoken_of_made_up
+0.20 spoken_of_lower_it&spoken_of_when spoken_of_lower_it&trace_near spoken_of_made_up&spoken_of_self
+0.20 spoken_of_may&spoken_of_self spoken_of_means&spoken_of_when spoken_of_proposed&spoken_of_reader
+0.20 spoken_of_proposed&spoken_of_when spoken_of_reader&words_before spoken_of_words&text_behind
+0.25 a_failed_run&a_question,_in_short a_failed_run&advice_share a_failed_run&advised a_failed_run&cut_by_dots
+0.25 a_failed_run&denied_in_front a_failed_run&indented a_failed_run&spoken_of_lower_it a_failed_run&spoken_of_people
+0.25 a_report's_heading&between_sections a_report's_heading&nobody_speaks a_report's_heading&spoken_of_if
+0.25 a_sentence_leads&nobody_speaks a_sentence_leads&says_numbered a_sentence_leads&says_self
+0.25 a_sentence_leads&spoken_of_lower_it a_setup,_in_short&advice_share a_setup,_in_short&advised
+0.25 a_setup,_in_short&blanks_near a_setup,_in_short&says_means a_setup,_in_short&spoken_of_means
+0.25 a_setup,_in_short&spoken_of_reader a_setup,_in_short&spoken_of_supposed a_short_text&begins_its_line
+0.25 a_short_text&ends_the_text a_short_text&its_place_behind a_short_text&record a_short_text&says_numbered
+0.25 a_site's_lines&output_near a_thread's_page&a_thread's_title a_thread's_page&spoken_of_reader
+0.25 a_whole_error_line&its_hint_printed a_whole_error_line&trouble about_texts&between_sections
+0.25 about_texts&block_opened about_texts&item_of_a_list about_texts&may_happen about_texts&on_a_stamped_line
+0.25 about_texts&somebody_speaks about_texts&spoken_of_ask about_texts&spoken_of_if about_texts&spoken_of_solved
+0.25 advice_share&blanks_near advice_share&says_ask advised&blanks_near advised&says_ask
+0.25 advised_by_nobody&blanks_near advised_by_nobody&in_quotes advised_by_nobody&names_the_words
+0.25 advised_by_nobody&says_ask alone&nothing_stated alone&says_laughs alone&says_numbered
+0.25 begins_its_line&happened_to_somebody begins_its_line&its_hint_printed begins_the_text&says_after_so_long
+0.25 begins_the_text&text_behind behind_a_prefix&comment behind_a_prefix&output_near behind_a_prefix&says_reader
+0.25 behind_a_prefix&spoken_of_lately behind_a_prefix&spoken_of_reader behind_a_prefix&spoken_of_self
+0.25 behind_a_prefix&trouble between_sections&spoken_of_when block_opened&spoken_of_if block_opened&text_behind
+0.25 block_opened&trouble code_near&denied_in_front code_near&in_a_thread code_near&record code_near&says_lesson
+0.25 code_near&spoken_of_after_so_long code_near&spoken_of_lower_it code_near&spoken_of_when comment&nothing_stated
+0.25 comment&somebody_speaks cut_by_dots&nobody_speaks cut_by_dots&record cut_by_dots&says_help
+0.25 cut_by_dots&says_reader denied_in_front&setting_near ends_the_text&says_if ends_the_text&says_may
+0.25 ends_the_text&somebody's_own_machine,_in_short figures&output_near figures&record
+0.25 figures&somebody's_own,_in_short figures&spoken_of_lately figures&spoken_of_when happened_to_somebody&may_happen
+0.25 happened_to_somebody&nothing_stated heads_a_document&on_a_stamped_line heads_a_document&spoken_of_reader
+0.25 hypothetical_sentence&much_about_texts hypothetical_sentence&says_never hypothetical_sentence&setting_near
+0.25 in_a_thread&in_quotes in_a_thread&spoken_of_lesson in_a_thread&words_before in_quotes&says_after_so_long
+0.25 in_quotes&says_explained in_quotes&spoken_of_laughs in_quotes&spoken_of_proposed indented&spoken_of_proposed
+0.25 item_of_a_list&somebody's_own,_in_short its_hint_printed&somebody's_own,_in_short
+0.25 its_hint_printed&somebody_speaks its_hint_printed&spoken_of_lower_it its_hint_printed&trace_near
+0.25 its_place_behind&nothing_stated its_place_behind&other_near its_place_behind&spoken_of_happened
+0.25 markup_near&somebody's_own markup_near&somebody's_own,_in_short markup_near&somebody's_own_machine,_in_short
+0.25 markup_near&spoken_of_happened markup_near&spoken_of_made_up markup_near&spoken_of_proposed markup_near&trouble
+0.25 may_happen&much_about_texts may_happen&says_happened may_happen&says_self may_happen&spoken_of_may
+0.25 mentioned&somebody's_own_question,_in_short mentioned&spoken_of_example mentioned&spoken_of_laughs
+0.25 much_about_texts&says_example much_about_texts&says_looks_for much_about_texts&spoken_of_ask
+0.25 much_about_texts&text_behind much_trouble&often_may names_the_words&says_example nobody_speaks&somebody's_own
+0.25 nobody_speaks&spoken_of_happened nobody_speaks&trace_near nothing_stated&says_laughs nothing_stated&spoken_of_if
+0.25 nothing_stated&spoken_of_made_up often_may&spoken_of_reader on_a_stamped_line&spoken_of_may
+0.25 other_near&says_happened other_near&spoken_of_labelled_symptom output_near&says_but output_near&says_example
+0.25 output_near&says_words output_near&spoken_of_help output_near&spoken_of_remedy output_near&spoken_of_self
+0.25 record&spoken_of_lately says_after_so_long&says_ask says_ask&says_happened says_ask&says_lower_it
+0.25 says_but&says_proposed says_but&spoken_of_lower_it says_but&spoken_of_self says_changes&says_lesson
+0.25 says_changes&somebody's_own says_example&spoken_of_looks_for says_happened&says_self says_happened&says_words
+0.25 says_happened&spoken_of_after_so_long says_if&somebody_speaks says_if&trouble says_lately&somebody's_own
+0.25 says_looks_for&somebody's_own_machine,_in_short says_lower_it&says_may says_lower_it&somebody_speaks
+0.25 says_means&somebody's_own says_never&says_when says_numbered&says_when says_numbered&trouble
+0.25 says_people&somebody's_own says_self&somebody's_own_question,_in_short says_solved&text_behind
+0.25 says_words&trouble somebody's_own&text_behind somebody's_own,_in_short&spoken_of_when
+0.25 somebody's_own,_in_short&spoken_of_words somebody's_own_machine,_in_short&spoken_of_happened
+0.25 somebody's_own_machine,_in_short&spoken_of_words somebody_speaks&spoken_of_but somebody_speaks&spoken_of_if
+0.25 somebody_speaks&spoken_of_lately spoken_of_ask&words_before spoken_of_but&spoken_of_help
+0.25 spoken_of_example&text_behind spoken_of_happened&spoken_of_made_up spoken_of_happened&spoken_of_numbered
+0.25 spoken_of_help&spoken_of_reader spoken_of_if&spoken_of_reader spoken_of_if&spoken_of_solved
+0.25 spoken_of_lately&spoken_of_self spoken_of_lesson&spoken_of_never spoken_of_lesson&words_before
+0.25 spoken_of_lower_it&spoken_of_numbered spoken_of_lower_it&text_behind spoken_of_made_up&spoken_of_reader
+0.25 spoken_of_reader&spoken_of_words spoken_of_self&text_behind spoken_of_signed&text_behind
+0.25 spoken_of_words&words_before
+0.30 a_failed_run&begins_the_text a_failed_run&says_numbered a_failed_run&somebody's_own_machine,_in_short
+0.30 a_failed_run&somebody's_own_question,_in_short a_failed_run&spoken_of_numbered
+0.30 a_question,_in_short&a_sentence_leads a_question,_in_short&advice_share a_question,_in_short&advised
+0.30 a_question,_in_short&indented a_question,_in_short&markup_near a_question,_in_short&mentioned
+0.30 a_question,_in_short&says_labelled_symptom a_question,_in_short&spoken_of_after_so_long
+0.30 a_question,_in_short&words_before a_report's_heading&code_near a_sentence_leads&a_setup,_in_short
+0.30 a_sentence_leads&much_about_texts a_setup,_in_short&begins_its_line a_setup,_in_short&begins_the_text
+0.30 a_setup,_in_short&block_opened a_setup,_in_short&says_when a_short_text&a_thread's_page a_short_text&alone
+0.30 a_short_text&blanks_near a_short_text&nobody_speaks a_short_text&spoken_of_changes a_short_text&spoken_of_help
+0.30 a_short_text&spoken_of_lately a_short_text&spoken_of_remedy a_short_text&spoken_of_signed
+0.30 a_site's_lines&behind_a_prefix a_site's_lines&nothing_stated a_site's_lines&spoken_of_when
+0.30 a_thread's_page&in_a_thread a_thread's_page&often_may a_thread's_page&spoken_of_if
+0.30 a_whole_error_line&begins_the_text a_whole_error_line&spoken_of_but about_texts&hypothetical_sentence
+0.30 about_texts&in_quotes about_texts&output_near about_texts&somebody's_own about_texts&spoken_of_cause
+0.30 about_texts&spoken_of_means advice_share&alone advice_share&begins_the_text advice_share&ends_the_text
+0.30 advice_share&output_near advised&alone advised&begins_the_text advised&ends_the_text advised&output_near
+0.30 advised_by_nobody&says_never alone&begins_its_line alone&ends_the_text
+0.30 begins_its_line&somebody's_own_machine,_in_short begins_its_line&traceback_above begins_the_text&code_near
+0.30 begins_the_text&nobody_speaks begins_the_text&says_lower_it begins_the_text&says_people
+0.30 behind_a_prefix&cut_by_dots behind_a_prefix&marked behind_a_prefix&spoken_of_numbered block_opened&ends_the_text
+0.30 block_opened&nothing_stated block_opened&on_a_stamped_line block_opened&spoken_of_help
+0.30 block_opened&spoken_of_self code_near&spoken_of_looks_for comment&mentioned cut_by_dots&says_never
+0.30 denied_in_front&spoken_of_looks_for ends_the_text&figures ends_the_text&says_numbered ends_the_text&says_when
+0.30 ends_the_text&words_before figures&says_lately figures&spoken_of_may figures&trace_near
+0.30 happened_to_somebody&says_lesson host_memory&words_before hypothetical_sentence&says_looks_for
+0.30 in_quotes&spoken_of_may in_quotes&spoken_of_never indented&somebody's_own_question,_in_short
+0.30 indented&spoken_of_people indented&spoken_of_self indented&spoken_of_when its_hint_printed&somebody's_own
+0.30 marked&mentioned marked&nothing_stated markup_near&says_never markup_near&spoken_of_help
+0.30 markup_near&words_before may_happen&says_words may_happen&spoken_of_happened may_happen&spoken_of_self
+0.30 may_happen&spoken_of_when mentioned&says_lately mentioned&says_people mentioned&words_before
+0.30 much_about_texts&spoken_of_lesson names_the_words&nothing_stated nobody_speaks&on_a_stamped_line
+0.30 nobody_speaks&says_solved nobody_speaks&somebody's_own_machine,_in_short nothing_stated&says_made_up
+0.30 nothing_stated&says_when nothing_stated&somebody's_own on_a_stamped_line&says_lesson
+0.30 on_a_stamped_line&spoken_of_lower_it other_near&says_when other_near&somebody's_own_machine,_in_short
+0.30 output_near&says_if output_near&says_labelled_symptom output_near&says_lesson output_near&spoken_of_if
+0.30 output_near&spoken_of_labelled_symptom record&says_people says_after_so_long&somebody's_own_question,_in_short
+0.30 says_ask&says_reader says_ask&words_before says_changes&says_means says_example&says_lesson
+0.30 says_happened&says_help says_happened&says_looks_for says_happened&spoken_of_changes says_happened&spoken_of_may
+0.30 says_help&says_proposed says_help&somebody's_own_machine,_in_short says_if&somebody's_own,_in_short
+0.30 says_laughs&says_self says_lesson&says_means says_looks_for&says_proposed says_looks_for&somebody's_own
+0.30 says_looks_for&words_before says_lower_it&says_never says_lower_it&says_when
+0.30 says_lower_it&somebody's_own_machine,_in_short says_lower_it&words_before says_means&says_never
+0.30 says_proposed&says_supposed says_self&somebody's_own,_in_short says_self&spoken_of_may
+0.30 setting_near&spoken_of_looks_for setting_near&trace_near somebody's_own&spoken_of_explained
+0.30 somebody's_own_machine,_in_short&spoken_of_looks_for somebody's_own_question,_in_short&spoken_of_help
+0.30 spoken_of_after_so_long&spoken_of_example spoken_of_ask&spoken_of_changes spoken_of_but&spoken_of_lower_it
+0.30 spoken_of_but&spoken_of_self spoken_of_cause&spoken_of_when spoken_of_example&spoken_of_happened
+0.30 spoken_of_if&spoken_of_looks_for spoken_of_labelled_cause&spoken_of_when spoken_of_lower_it&spoken_of_reader
+0.30 spoken_of_lower_it&spoken_of_words spoken_of_may&trace_near spoken_of_remedy&spoken_of_words
+0.35 a_failed_run&a_sentence_leads a_failed_run&often_may a_failed_run&on_a_stamped_line a_failed_run&says_lesson
+0.35 a_question,_in_short&advised_by_nobody a_question,_in_short&heads_a_document
+0.35 a_question,_in_short&names_the_words a_question,_in_short&somebody's_own a_question,_in_short&spoken_of_help
+0.35 a_question,_in_short&spoken_of_may a_report's_heading&markup_near a_sentence_leads&host_memory
+0.35 a_sentence_leads&hypothetical_sentence a_sentence_leads&nothing_stated a_sentence_leads&says_people
+0.35 a_sentence_leads&spoken_of_happened a_setup,_in_short&says_people a_setup,_in_short&spoken_of_ask
+0.35 a_short_text&happened_to_somebody a_short_text&spoken_of_after_so_long a_short_text&spoken_of_when
+0.35 a_thread's_page&nobody_speaks a_whole_error_line&spoken_of_reader about_texts&nobody_speaks
+0.35 about_texts&nothing_stated about_texts&says_happened advised_by_nobody&alone advised_by_nobody&trace_near
+0.35 alone&says_solved begins_its_line&may_happen begins_its_line&spoken_of_help begins_the_text&comment
+0.35 begins_the_text&marked begins_the_text&spoken_of_self behind_a_prefix&says_laughs between_sections&spoken_of_if
+0.35 code_near&spoken_of_means code_near&trouble code_near&words_before cut_by_dots&may_happen
+0.35 cut_by_dots&output_near ends_the_text&record ends_the_text&says_lower_it ends_the_text&says_solved
+0.35 ends_the_text&spoken_of_lower_it happened_to_somebody&spoken_of_reader happened_to_somebody&words_before
+0.35 heads_a_document&spoken_of_after_so_long heads_a_document&spoken_of_when host_memory&says_happened
+0.35 host_memory&says_may in_quotes&says_labelled_symptom in_quotes&spoken_of_self indented&on_a_stamped_line
+0.35 indented&trouble introduced_as_example&trouble item_of_a_list&words_before its_hint_printed&on_a_stamped_line
+0.35 markup_near&spoken_of_labelled_symptom may_happen&names_the_words may_happen&nobody_speaks
+0.35 may_happen&says_people may_happen&spoken_of_looks_for names_the_words&says_when
+0.35 nobody_speaks&says_labelled_symptom nothing_stated&says_numbered nothing_stated&setting_near
+0.35 on_a_stamped_line&other_near on_a_stamped_line&says_after_so_long on_a_stamped_line&somebody's_own
+0.35 record&setting_near record&spoken_of_ask says_ask&says_lesson says_example&says_reader says_happened&says_may
+0.35 says_lately&says_made_up says_lately&says_self says_lately&text_behind says_lesson&says_looks_for
+0.35 says_looks_for&spoken_of_after_so_long says_may&says_numbered says_remedy&somebody_speaks
+0.35 says_self&somebody's_own_machine,_in_short says_when&setting_near says_when&words_before says_words&words_before
+0.35 setting_near&spoken_of_lately somebody's_own&somebody's_own_question,_in_short somebody's_own&spoken_of_ask
+0.35 somebody's_own,_in_short&trace_near spoken_of_ask&spoken_of_self spoken_of_but&spoken_of_solved
+0.35 spoken_of_happened&spoken_of_looks_for spoken_of_happened&spoken_of_people spoken_of_if&spoken_of_never
+0.35 spoken_of_numbered&spoken_of_people
+0.40 a_failed_run&much_about_texts a_failed_run&setting_near a_question,_in_short&says_means
+0.40 a_sentence_leads&says_lesson a_setup,_in_short&a_short_text a_setup,_in_short&says_lower_it
+0.40 a_setup,_in_short&spoken_of_looks_for a_whole_error_line&ends_the_text a_whole_error_line&spoken_of_help
+0.40 about_texts&somebody's_own,_in_short advised_by_nobody&ends_the_text advised_by_nobody&spoken_of_reader
+0.40 alone&cut_by_dots alone&mentioned alone&says_labelled_symptom alone&says_lower_it begins_its_line&somebody's_own
+0.40 begins_the_text&mentioned behind_a_prefix&somebody_speaks behind_a_prefix&trace_near cut_by_dots&mentioned
+0.40 cut_by_dots&says_if cut_by_dots&trouble cut_by_dots&words_before ends_the_text&setting_near
+0.40 figures&item_of_a_list figures&its_hint_printed figures&names_the_words figures&somebody's_own
+0.40 figures&spoken_of_solved hypothetical_sentence&in_quotes hypothetical_sentence&says_after_so_long
+0.40 hypothetical_sentence&says_laughs hypothetical_sentence&somebody's_own hypothetical_sentence&spoken_of_self
+0.40 in_a_thread&spoken_of_reader in_quotes&spoken_of_lower_it indented&somebody's_own item_of_a_list&says_happened
+0.40 its_hint_printed&spoken_of_reader markup_near&on_a_stamped_line may_happen&says_means mentioned&nobody_speaks
+0.40 names_the_words&says_never names_the_words&somebody's_own nothing_stated&output_near
+0.40 nothing_stated&spoken_of_means often_may&spoken_of_lesson often_may&spoken_of_looks_for
+0.40 on_a_stamped_line&says_never other_near&spoken_of_reader record&trace_near says_after_so_long&says_if
+0.40 says_ask&says_if says_happened&says_if says_happened&setting_near says_help&says_solved
+0.40 says_labelled_symptom&says_words says_reader&says_self setting_near&spoken_of_help
+0.40 somebody's_own&spoken_of_lower_it somebody's_own_machine,_in_short&words_before
+0.40 spoken_of_after_so_long&spoken_of_but spoken_of_after_so_long&spoken_of_happened
+0.40 spoken_of_after_so_long&spoken_of_means spoken_of_after_so_long&trace_near spoken_of_if&spoken_of_words
+0.40 spoken_of_lower_it&spoken_of_self spoken_of_never&spoken_of_self
+0.45 a_failed_run&ends_the_text a_failed_run&spoken_of_changes a_failed_run&spoken_of_looks_for
+0.45 a_question,_in_short&on_a_stamped_line a_question,_in_short&says_lower_it a_sentence_leads&in_quotes
+0.45 a_sentence_leads&spoken_of_self a_setup,_in_short&says_if a_setup,_in_short&spoken_of_happened
+0.45 a_setup,_in_short&spoken_of_words a_short_text&says_after_so_long a_short_text&says_happened
+0.45 about_texts&spoken_of_self begins_its_line&begins_the_text begins_the_text&trace_near
+0.45 behind_a_prefix&its_hint_printed behind_a_prefix&says_happened denied_in_front&figures
+0.45 ends_the_text&says_labelled_symptom figures&says_may figures&spoken_of_self
+0.45 happened_to_somebody&spoken_of_lesson heads_a_document&spoken_of_self hypothetical_sentence&says_reader
+0.45 in_a_thread&may_happen in_a_thread&setting_near in_quotes&somebody's_own indented&output_near
+0.45 indented&somebody's_own,_in_short indented&spoken_of_after_so_long item_of_a_list&says_when
+0.45 mentioned&says_laughs mentioned&somebody_speaks mentioned&trouble nobody_speaks&output_near
+0.45 nobody_speaks&spoken_of_help nothing_stated&spoken_of_example nothing_stated&spoken_of_happened
+0.45 often_may&other_near other_near&says_self says_after_so_long&text_behind says_after_so_long&trouble
+0.45 says_if&says_lesson says_looks_for&says_never says_may&says_words says_may&words_before says_supposed&trouble
+0.45 says_words&setting_near somebody's_own&trouble spoken_of_ask&spoken_of_help spoken_of_lately&text_behind
+0.50 a_failed_run&alone a_question,_in_short&nobody_speaks a_sentence_leads&says_lately
+0.50 a_sentence_leads&says_looks_for a_setup,_in_short&spoken_of_help a_short_text&spoken_of_happened
+0.50 advice_share&spoken_of_reader advice_share&trace_near advised&spoken_of_reader advised&trace_near
+0.50 alone&somebody's_own,_in_short begins_its_line&code_near begins_its_line&figures begins_the_text&other_near
+0.50 behind_a_prefix&says_people cut_by_dots&says_after_so_long figures&says_happened figures&says_help
+0.50 figures&says_supposed happened_to_somebody&nobody_speaks host_memory&says_never hypothetical_sentence&says_self
+0.50 hypothetical_sentence&says_solved in_quotes&spoken_of_lately its_hint_printed&output_near
+0.50 may_happen&somebody's_own nobody_speaks&spoken_of_solved on_a_stamped_line&says_words
+0.50 output_near&somebody_speaks output_near&spoken_of_lower_it output_near&spoken_of_reader
+0.50 output_near&spoken_of_words record&words_before says_changes&says_happened says_changes&says_looks_for
+0.50 says_happened&says_lesson says_happened&text_behind says_labelled_symptom&setting_near
+0.50 setting_near&spoken_of_reader spoken_of_ask&text_behind
+0.55 a_failed_run&figures a_question,_in_short&in_quotes a_setup,_in_short&trouble a_short_text&trace_near
+0.55 begins_the_text&cut_by_dots code_near&its_hint_printed code_near&spoken_of_lesson figures&spoken_of_but
+0.55 host_memory&says_looks_for names_the_words&says_self names_the_words&text_behind on_a_stamped_line&trace_near
+0.55 other_near&output_near output_near&somebody's_own says_lately&says_lesson
+0.55 somebody's_own_question,_in_short&words_before spoken_of_made_up&text_behind
+0.60 a_failed_run&spoken_of_may a_sentence_leads&figures a_sentence_leads&spoken_of_when a_short_text&says_when
+0.60 behind_a_prefix&spoken_of_if hypothetical_sentence&says_lower_it in_quotes&says_people markup_near&output_near
+0.60 may_happen&trace_near names_the_words&says_lower_it nothing_stated&somebody's_own_machine,_in_short
+0.60 output_near&record record&spoken_of_self says_after_so_long&says_lower_it says_but&says_lower_it
+0.60 says_help&says_never says_labelled_symptom&text_behind
+0.65 a_failed_run&spoken_of_when a_setup,_in_short&indented about_texts&spoken_of_lesson behind_a_prefix&setting_near
+0.65 block_opened&spoken_of_happened code_near&on_a_stamped_line code_near&somebody's_own cut_by_dots&ends_the_text
+0.65 ends_the_text&on_a_stamped_line figures&host_memory hypothetical_sentence&says_happened its_hint_printed&trouble
+0.65 on_a_stamped_line&says_happened record&spoken_of_happened somebody_speaks&text_behind
+0.65 spoken_of_if&spoken_of_lesson
+0.70 a_question,_in_short&says_self a_sentence_leads&says_means a_setup,_in_short&ends_the_text
+0.70 a_setup,_in_short&says_words alone&on_a_stamped_line behind_a_prefix&ends_the_text
+0.70 says_after_so_long&says_changes says_happened&says_when says_people&says_self says_self&text_behind
+0.70 text_behind&words_before
+0.75 a_question,_in_short&a_setup,_in_short a_setup,_in_short&in_quotes begins_its_line&output_near
+0.75 begins_the_text&record figures&nothing_stated host_memory&hypothetical_sentence
+0.75 hypothetical_sentence&names_the_words in_quotes&spoken_of_after_so_long indented&text_behind
+0.75 names_the_words&says_means says_happened&says_reader says_happened&says_supposed
+0.75 somebody's_own,_in_short&text_behind
+0.80 names_the_words&nobody_speaks says_if&says_self says_if&somebody's_own
+0.85 a_question,_in_short&says_help happened_to_somebody&says_if hypothetical_sentence&nothing_stated
+0.90 begins_its_line&ends_the_text host_memory&nobody_speaks spoken_of_after_so_long&spoken_of_self
+0.90 spoken_of_happened&spoken_of_when
+0.95 host_memory&nothing_stated
+1.00 a_failed_run&about_texts
""",
}
