"""What the signs and words around a message weigh: written by ``tests.weighing.learn``, not by hand."""

BIAS = 0.83
SIGNS = {
    "spoken of words": -2.4,
    "about texts": -1.8,
    "within code": -1.8,
    "says buy": -1.7,
    "typeset": -1.7,
    "spoken of reader": -1.5,
    "text about texts": -1.5,
    "says looks for": -1.4,
    "its words taken up": -1.3,
    "says lesson": -1.3,
    "spoken of lesson": -1.3,
    "spoken of made up": -1.3,
    "explained behind": -1.2,
    "names the words": -1.2,
    "spoken of example": -1.2,
    "introduced as example": -1.0,
    "much about texts": -1.0,
    "says made up": -1.0,
    "spoken of proposed": -1.0,
    "blanks near": -0.9,
    "says explained": -0.9,
    "says proposed": -0.9,
    "says supposed": -0.9,
    "heads a document": -0.8,
    "hypothetical sentence": -0.8,
    "nobody speaks": -0.8,
    "says means": -0.8,
    "a site's lines": -0.7,
    "may happen": -0.7,
    "says reader": -0.7,
    "says words": -0.7,
    "spoken of if": -0.7,
    "indented": -0.6,
    "remedies above": -0.6,
    "says ask": -0.6,
    "spoken of labelled remedy": -0.6,
    "spoken of looks for": -0.6,
    "spoken of means": -0.6,
    "a whole error line": -0.5,
    "answered by mail": -0.5,
    "comment": -0.5,
    "much advised": -0.5,
    "says changes": -0.5,
    "says lower it": -0.5,
    "spoken of ask": -0.5,
    "spoken of buy": -0.5,
    "a short text": -0.4,
    "advised by nobody": -0.4,
    "beside a quotation": -0.4,
    "remedies below": -0.4,
    "says example": -0.4,
    "spoken of explained": -0.4,
    "spoken of lower it": -0.4,
    "spoken of people": -0.4,
    "advised": -0.3,
    "between sections": -0.3,
    "record": -0.3,
    "spoken of self": -0.3,
    "spoken of cause": -0.2,
    "a failed run": -0.1,
    "often may": -0.1,
    "says labelled cause": -0.1,
    "says laughs": -0.1,
    "spoken of remedy": -0.1,
    "spoken of supposed": -0.1,
    "traceback above": -0.1,
    "block opened": 0.1,
    "frames of a process near": 0.1,
    "item of a list": 0.1,
    "says if": 0.1,
    "says labelled remedy": 0.1,
    "spoken of laughs": 0.1,
    "words before": 0.1,
    "says self": 0.2,
    "somebody's own machine, in short": 0.2,
    "spoken of changes": 0.2,
    "spoken of labelled cause": 0.2,
    "a failed test": 0.3,
    "a question, in short": 0.3,
    "in quotes": 0.3,
    "says remedy": 0.3,
    "somebody's own": 0.3,
    "somebody's own, in short": 0.3,
    "spoken of labelled symptom": 0.3,
    "steps that led to it": 0.3,
    "a failed run's record": 0.4,
    "boxes ticked": 0.4,
    "nothing stated": 0.4,
    "a picture near": 0.5,
    "ends the text": 0.5,
    "figures": 0.5,
    "says help": 0.5,
    "says never": 0.5,
    "somebody's own question, in short": 0.5,
    "spoken of when": 0.5,
    "trace near": 0.5,
    "a thread's title": 0.6,
    "begins the text": 0.6,
    "cut by dots": 0.6,
    "denied in front": 0.6,
    "says numbered": 0.6,
    "a thread's page": 0.7,
    "behind a prefix": 0.7,
    "markup near": 0.7,
    "says happened": 0.7,
    "spoken of happened": 0.7,
    "spoken of signed": 0.7,
    "other near": 0.8,
    "says labelled symptom": 0.8,
    "says when": 0.8,
    "text behind": 0.8,
    "trouble": 0.8,
    "says but": 0.9,
    "says solved": 0.9,
    "spoken of but": 0.9,
    "spoken of help": 0.9,
    "spoken of numbered": 0.9,
    "advice share": 1.0,
    "its place behind": 1.0,
    "says lately": 1.0,
    "setting near": 1.0,
    "in a thread": 1.1,
    "alone": 1.2,
    "spoken of lately": 1.2,
    "a report's heading": 1.3,
    "spoken of solved": 1.3,
    "host memory": 1.4,
    "happened to somebody": 1.5,
    "its hint printed": 1.5,
    "says after so long": 1.5,
    "a setup, in short": 1.6,
    "begins its line": 1.8,
    "output near": 2.6,
}
# Each line a weight and the words that have it.
WORDS = {
    "said": r"""
-1.35 cannot
-1.10 met
-1.05 memory
-1.00 we
-0.95 killed
-0.90 into~the ve
-0.85 bu cpu
-0.80 allocator keeps la than
-0.75 are cluster der driver figures ile in~this julia limit no per without~it
-0.70 allocate~pinned holds like please precision prints
-0.65 and~what des does~not drill fan http into me~what name outofmemoryerror para table which для ошибки
-0.60 amd bytes event little nccl pinned raise runtime takes the~driver too to~the what~the workspace writing
-0.55 below by~the close cudaerrormemoryallocation den do do~we errores hardware line made~up near ollama przy pytorch
-0.55 same~card scratch shared shown the~allocator the~last this чем
-0.50 ask byte cache class como dans data dónde ein empty_cache first five gb~cards help is~left it~my job la~scheda
-0.50 limits lo log~which look mib need next nobody numbers oom over pamięci server~is tensor their the~line
-0.50 the~workspace throughput true what~do where wiki всё гб драйвер на 내
-0.45 against allocate antes~de array closed cudamemgetinfo cupy dashboard del do~not end errors fehler fit
-0.45 gradient_checkpointing grows halves if ist is~too jest leave lines maintainer not~fit on~http or order own più
-0.45 required retry say that~the the~device the~job the~program who до так
-0.40 avg board cannot~allocate card cards checkpoints constraint cuda~oom cupy~cuda dir exit faq gb~on hier
-0.40 is~listening is~now kernel~was kv~cache library listening listening~on main~server more~than multi my~run
-0.40 needs~gb once on~gtx opened operation or~later oserror page peak please~try reset save server share since single
-0.40 size synthetic tenant the~arena the~board the~next the~number the~two to tried~to unified users warn write xid
-0.40 减 常~见 程 见 足 这
-0.35 adds again api are~red batch_size be~loaded by by~its caught change change~it closing codes compute_type
-0.35 cudamalloc cudamallocasync dataloader~worker device~cpu du een entry exits~with fine~tuning finishes fit~on
-0.35 fixed for~all for~the frecuentes half halve harmless how illegal im je larger last~line la~tarjeta llama~cpp log
-0.35 log~the mal medvram ml model~does model~on model~to modèle must nan needs not~found no~gpu om on~feb options
-0.35 owner pasted printed program real reason request return roses roses~are runbook runtimeerror saved~model sees
-0.35 shared~memory się slow switch that the~desktop trainer tuning type unified~memory unit usar welcome what
-0.35 when~the wir yours из め 不 字 数 最
-0.30 adapters and as at~gb at~step auto autocast between bfloat bus by~signal canary cannot~be cell choose
-0.30 compile~with consumer count cuda~error cuda~memory cuda~version cómo dataloader deux dies~at drivers drop early
-0.30 ends end~of exceeded exec exit~code fine~for fleet gb~as gb~one gpu~memory halves~the has~to hip hip~out home
-0.30 how~much illegal~memory is~not job~is keep kernel kind kv last la~taille log~you long map match mb~on
-0.30 memoryerror memory~access mismo mixed~precision ms normal objects of~model of~these one~gb on~one on~purpose
-0.30 oomkilled outputs pager pixels prima pro prompt purpose qlora queued quote refused regex registered registers
-0.30 release scheduler seen sizing slurmstepd slurmstepd~error step stops stops~with sudo tensorflow thanks~closing
-0.30 the therefore the~cache the~cluster the~cpu the~cuda the~free the~log the~minimum throughput~tokens todos
-0.30 to~allocate to~out traducción true~the typeinfo typeinfo~for user vae validation venv vi whose will windows
-0.30 wording worked worker~pid you~know you~to zum или нет от что 不~足 半 多 报~错 看 가
-0.25 above above~gb advice allocate~memory and~your apple attempt auf~dem bar block but~it by~default by~me caching
-0.25 caching~allocator capacity carry cheat cheat~sheet choose~smaller classes compiling completed conda count~in cpp
-0.25 cuda~out datasets deep~learning detected de~la down~from ecc eine either engineer entraînement error~step et
-0.25 event~in exc_info exits external fallback falta feb form from~gib fsdp full~card full~fine gb~for ggml_vulkan
-0.25 gib good grows~with ha hallo hand~in incidents inputs installation instance in~line in~ram is~available its
-0.25 it~with jax~resource_exhausted jax~takes kb keeps~the key killed~by ksameasrequested large las later leaves
-0.25 left~to less lesson let~the log~cuda low mail malloc many matter max_length means~that memory~errors
-0.25 memory~outofmemoryerror memory~you miniforge mixed monitor names near~the next~to nicht niet nodo not~in number
-0.25 often of~its of~this ones one~card only on~by opens ore outofmemoryerror~out padding paging param parser pending
-0.25 pid~is pinned~host pour preallocation priority processor process~exited px raises raw reading remote reports
-0.25 requested requires resolution roll row shape shared~with share~of sizes staging status step~exc_info step~on
-0.25 still stop~with such sync tab taille tarjeta tell~me tests tests~in than~is the~context the~count the~message
-0.25 the~regex the~server the~table the~vendor the~wiki this~kind tier time~for torch~outofmemoryerror total under
-0.25 venv~lib versions vram vram~for weights where~are where~it with~zero wrong xla_python_client_preallocate xpu~out
-0.25 year zero zwei ещё не падает при это し~ま 为 习 分 小 就~是 怎 怎~么 或 数~字 最~大 直 示 終 者 见~问 请 足~的
-0.25 进~程 连 고 생 장 정~리
-0.20 _k_m access~was adam algorithm als and~data and~gpu and~you antes anything any~other an~array an~illegal arc
-0.20 arena arithmetic array~with asked ask~for assert~triggered as~cuda as~its as~the at~once at~start available~true
-0.20 avg~prompt backends batch~in batch~too bot bring bus~error cached card~has card~on catches cc~failed chrome
-0.20 closed~this colleagues commented~on compile compiler condition cost cpus cube cudaerrormemoryallocation~out
-0.20 cudamalloc~retry cuda~driver data~type deep defaultcpuallocator defaultcpuallocator~can della dem depends
-0.20 depends~on desk device_map~auto diffusion distributed dll dmesg don dopo double drive due el ends~with errno
-0.20 errors~in error~encountered error~means error~on est~ce everybody exclusive fail fail~at falcon false~using
-0.20 figure first~and fits~on for~cuda for~launch from~it front für generated gib~than go~into gpu~available
-0.20 gradients guía halve~the hardly hardware~limit heads here~is hold il imágenes in int invalid in~deep is~free
-0.20 is~killed is~possible is~the its~last it~be it~is jax jobs~of karte keep~the laptop learning left~out level
-0.20 like~this line~and loader log~no looks~like lost lowvram läuft macos many~resources may memory~after
-0.20 memory~grows memory~here memory~limit memory~use mig minimum mod model~requires more~system most
-0.20 mxnet~cudamalloc nas newer nightly ninja nov no~longer npt off~the of~cuda of~device of~it of~jobs of~resource
-0.20 of~vram onto on~cpu or~choose or~there otter out owns packages~torch par pero per~process pick pipe planner
-0.20 plugin pods posted prompt~throughput qu quantised quarter quota ran~tests read recorded red requested~for
-0.20 required~hardware requires~more resource resources~requested resource~shared restored retry~failed right~the
-0.20 running~on runtimeerror~dataloader saw scheda se second~process seed see~it selected served settings sheet
-0.20 should~not side~assert sie signal signal~killed signature size~and size~gb skip slack smaller~model space
-0.20 sparrow sprawdź square stopping storage system~memory takes~of tasks task~was tell texts there~is
-0.20 there~something the~caching the~compute the~difference the~inference the~memory the~nightly the~paging the~peak
-0.20 the~request the~square the~weights this~as this~time tile too~many to~find tpu~available tpu~cores training~run
-0.20 triage triggered true~cuda txt uncorrectable until~now up update~the upstream used~true using~tpu via vom
-0.20 was~encountered webui we~do whatever with~gb with~oneapi wrap wraps writes xla_python_client_mem_fraction xpu
-0.20 your~log you~ve you~would занято обучение 中~的 么 么~办 例 値 做 全 减~小 办 合 否 大 常 度 很 手 把 新 是~否
-0.20 是~我 条 查 空 能 表 見 设 대 모 정
-0.15 __call__ _arraymemoryerror _arraymemoryerror~unable _z aa aber about~mb about~the above~it accumulation address
-0.15 affiche after~this algorithm~eng alloc_cpu alloc_cpu~cpp alloc~bytes all~layers along alphafold also amount
-0.15 am~writing and~call and~have and~later and~not and~on and~tell and~want and~we anything~else any~more an~out
-0.15 apart argument article asking as~is as~well attached attention at~alloc_cpu at~load auf aus autotuning
-0.15 available~false available~gib backend~out back~at batchgröße before~anything best bin block~sizes breaks browser
-0.15 bytes~down bytes~error bytes~originally bytes~total bytes~xc cached~blocks cache~usage callable call~fails
-0.15 canned can~allocate cap capacty card~nvidia caught~cuda changes checkpoint~is ckpt co code~cannot collection
-0.15 collector comes~from component computed connection contact containers contains context~and conv_algorithm_picker
-0.15 conv_algorithm_picker~cc copied~from copies cores costs counts cpp~err cpu~and cuda cudamalloc~failed cuda~used
-0.15 cumemcreate dan dataloader~workers data~bytes decoding delta design detected~oom_kill device_map device~side
-0.15 difference~between dla does does~it doubles double~the do~the do~you draft~is easy ecc~error edge elapsed en
-0.15 ends~like enforce~fail eng enough~for entry~function enumerate~loader error~cannot error~device error~entry
-0.15 err~defaultcpuallocator exact example~of exceeds except exception~is exercise exhausted~out exist explain
-0.15 explain~the extension factory failed~out fails~and fails~on fair false feature file~home file~train fills
-0.15 finished finished~in fire first~step fixed~it fix~it for for~gb for~our for~your fp~on frees freeze friday
-0.15 from~models from~on function~_z garbage getting ggml_cuda_host_malloc ggml_cuda_host_malloc~failed gi give
-0.15 gpu_oom gradient grafikkarte grafikspeicher groups happened has~no header helpful hence holds~the host if~there
-0.15 ignore ignored image~is included including including~non injected instead~of in~__call__ in~our in~pytorch
-0.15 in~worker is~fixed is~insufficient is~nan is~never is~no is~on is~still is~this is~to itself it~from it~off
-0.15 it~takes jenkins job~script karta key~value know label larger~than largest large~for leave~it leftovers
-0.15 less~than let like~so limits~the limit~exceeded limit~is limit~reducing line~is line~with list lists~what live
-0.15 log~and log~ends log~this log~we looks look~for losses loss~is low~vram machines made make managed~memory matrix
-0.15 may~help may~not md meaning medium meet mein memory~at memory~can memory~error memory~failures memory~please
-0.15 memory~used message~of me~if mib~is million minute mlp modelfile modelo more mps mps~backend msa much~shared
-0.15 multi~scale mxnet nach nccl~warn need~more none~of notes notes~for notice not~change not~exist not~give no~half
-0.15 no~such num num_stages num_stages~may numba~cuda number~of nur object of~bytes of~last oneapi oom_kill
-0.15 oom_kill~event oom~killed optimiser order~of originally or~lower or~num_stages or~one or~the out_of_memory
-0.15 outofresources outofresources~out output output~of out~to packages~numba paddle paging~file pair parameter parse
-0.15 part pdf peak~is person pinned~memory plain plat platform pool pressure print process~on ptxas ptxas~error
-0.15 pytorch~cuda quantization raise~it ratio reboot reduce reduced reducing~block reicht release~notes rent
-0.15 reproduce requeued reserved resource_exhausted resourceexhaustederror~out restart~the resuming round rss runs~on
-0.15 runtimeerror~enforce runtimeerror~resource safe same~here sandbox say~which scenes search seeing selected~device
-0.15 send sender serialization serialization~py sh shared~data shm shrinks shuffle sich six sizes~or slurm
-0.15 smaller~batch small~cards something something~else somewhat so~is spill stable~diffusion start~with stderr~file
-0.15 step~the stores stream_executor stream_executor~cuda strings subcommand switch~to table~of takes~gb takes~the
-0.15 tensorflow~oom test~result thanks~that that~all that~card that~from then~it these the~alert the~backward
-0.15 the~class the~docs the~edge the~environment the~exact the~file the~hint the~mib the~raw the~scheduler the~size
-0.15 the~step the~string this~on this~order this~the thus tile~size took~the too~small top torch~lib
-0.15 torch~serialization to~gib to~have to~know to~runs to~say to~see to~take traffic train~on tree trt~skipping
-0.15 true~and unchanged uncorrectable~ecc und une upcast uploaded up~failed usa usable used~gb user~sees uses
-0.15 uses~too use~the values~are vendor verkleinern version~is viewer well~as what~this what~you which~of wie
-0.15 wiki~page will~see without~gpu with~br with~context with~no words worked~out working would writing~the xc~max
-0.15 xla_python_client_preallocate~false xlarge your~own you~still you~think you~tried you~will карте う え が く
-0.15 る~の を~半 イ ズ~を テ 一~下 下 会~看 便 修~复 先 其 其~他 减~半 出~现 分~に 半~分 占~着 只 块 够~了 够~用
-0.15 大~き 学~习 容 差 并 必 懂 我 所 文 文~件 显 显~存 更~新 有~其 查~看 标 理~的 申 申~请 的~报 的~数 確~保 示~例
-0.15 置 置~文 要 讲 赞 进 连~续 那 错 開 開~始 面 게 글 기 럼 리 을 일 자 하 해
-0.10 _exceptions _exceptions~_arraymemoryerror about about~gb accelerator accept access activations added add~up
-0.10 advise age algorithms allocate~gpu allocate~kmg allowed~gb alone already~allocated although and~allocated
-0.10 and~backward and~from and~in and~look and~mib and~no and~nothing and~raise and~ready and~run and~see and~tensors
-0.10 and~there anon another~process answers answer~with an~earlier an~exception an~incident api~call applies
-0.10 applies~to arbeitsspeicher architecture arena_extend_strategy are~below are~idle are~out are~you artifact assert
-0.10 assistant as~long as~of aucun available avg~generation axis bat batch~or batch~sizes been~allocated been~oom
-0.10 before~you begin~with behaviour behind~it beispiel below~gb below~gib be~that bias bias~self bis bitte bought
-0.10 bout~de box~size break broken buffers built~in busy bytes~allocated bytes~by byte~size by~insufficient by~peer
-0.10 by~rematerialization cache~blocks cache~of cada cake calls call~failed call~gc call~is can~be can~reduce card~at
-0.10 catalogue caught~collective caused~by cc~can cells cgroup changed~in channel channels chunk class~is code~is
-0.10 colab column columns compiler~xla complete~error compute~the connection~reset console continue continue~with
-0.10 contributors conv~input corpus couldn could~be could~the coverage cuda_driver cuda_driver~cc
-0.10 cudaerrorlaunchoutofresources cudaerrorlaunchoutofresources~too cuda~context cuda~cuda_driver
-0.10 cuda~outofmemoryerror cupy~out curious dann dask_cudf deadline decreasing decreasing~batch decreasing~the
-0.10 der~grafikspeicher der~karte detected~for device~is device~memory dev~shm die diese documented does~the don~have
-0.10 do~that draft driver~error driver~version dummy~requests else el~mensaje encountered~in ended enforce
-0.10 engine~profile enumerate environment environment~variable errors~outofresources errors~py error~codes
-0.10 error~detected error~it error~model error~no error~uncorrectable error~unexpected eu evaluation everyone
-0.10 every~sample every~second exam example~org exceed~the exceptions exhaustion export exported external~local_tsl
-0.10 external~local_xla factor failed failure~in fall fallen fallen~off fall~back fc fewer~layers figures~are file~is
-0.10 finder finder~will finding finds finished~batch fired fired~up fires first~run fixed~in fixes fixture flush
-0.10 force forget format for~an for~host for~one for~requested for~small for~tactic found fragmentation framebuffer
-0.10 free_all_blocks freed free~the frequently from~my front~of full full~run functional garbage~collector
-0.10 generation~throughput generator gets~the get~its ggml ggml~cuda gib~and gib~br gib~bytes gigabytes give~the
-0.10 good~first gpu_memory_utilization~when gpu~cannot gpu~errors gpu~it gpu~kv gpu~layers gpu~on gpu~の gpu~메
-0.10 gradient~accumulation graphics group half~precision handbuch has~fallen has~terminated have~been have~not her
-0.10 heron het high hip~hip hires hires~fix hit hits hlo_rematerialization hlo_rematerialization~cc host_oom how~do
-0.10 how~it how~the ibuilderconfig idle info~core info~started initialized initializing~the input~weight inside~the
-0.10 install instances insufficient insufficient~for insufficient~shared intel in~code in~cumemalloc in~enumerate
-0.10 in~every in~front in~llama in~memory in~processgroupnccl in~row in~seconds in~stepid in~tiles is~about
-0.10 is~disabled is~enough is~fired is~for is~gb is~harmless is~what it~again it~back it~falls it~here it~looks
-0.10 it~over it~stops it~that ja jobs json killer kmg kmg~ib knowledge know~how large~is last~br last~edited last~run
-0.10 layers layers~of layers~on leak~of learning~rate leave~the lecture level~error license lines~in link lists
-0.10 list~is live~tensors llama_model_load_from_file_impl llama_model_load_from_file_impl~failed loading~checkpoint
-0.10 loading~weights load~with local_tsl local_tsl~tsl local_xla local_xla~xla logger logging logs~and log~do
-0.10 log~that log~then loki longer long~as look~at look~like loom lower lower~batch lower~ngl mac machine~with
-0.10 makes~sense makes~the mar may~stop mb~each meant measured med memory~back memory~exhausted memory~killed
-0.10 memory~or memory~pressure memory~pytorch memory~required memory~shm memory~space memory~the memory~what
-0.10 memory~while memória mib~of minus misc~shmutils mo mock model~needs move moved~to much~memory myself my~ti más
-0.10 mémoire ncclsystemerror need~not none norm note~that nothing~has nothing~in not~allocate not~get not~know
-0.10 not~what now~and now~that no~available no~memory numbers~in não oder of of~all of~an of~detected of~mib
-0.10 of~pinned of~shared older older~than onboarding one one~after one~is one~of one~with only~reduced on~friday
-0.10 on~gradient on~its on~laptop on~oct on~our on~stack on~your oom~error oom~kill oom~killer operation~timeout
-0.10 operation~to orphan others ou overlap page~https page~that page~the pairs pairs~and panel parent partition
-0.10 passed~failed paste peaks peaks~at peer peft performance pickle pick~smaller pid place please~use plot policy
-0.10 pool~size position possible~that pre preempted prefix prefix~cache press previous price printed~by problems
-0.10 processes~on process~python product programa programming progress progress~bar proposal prüfen quantiledmatrix
-0.10 quantisation query question quit raise~the raise~your ram~not ram~the range rank~error rather~than reader
-0.10 ready~to really reasons recently recompute reduced~to reduce~memory reduce~the refuses reicht~nicht remaining
-0.10 rematerialization rematerialization~only remedies rendering reqs reqs~gpu requested~buffer requested~size
-0.10 request~it request~that reserved~and reset~by resource_exhausted~ran resources rest restoring results retries
-0.10 return~conv right right~now role room rows runner~process running~reqs runtime~errors run~stops run~using rusty
-0.10 safetensors said same~gpu same~thing sample saved saying scale scenario score see~what segments sein self~stride
-0.10 sense sequence~length service~gpu service~service shape~and sharding share~one shipper shmutils shmutils~cc
-0.10 shrink signal~bus significa sind size_t sized size~finder size~is size~succeeded skipping slice slide slower
-0.10 slowly snapshot snippet socket something~like some~of sooner sooner~or so~there so~with so~you space~vmem
-0.10 speicher standard standard~error started started~server stepid stepid~some step~tasks sticky stop story straight
-0.10 stride string students study succeeded succeeded~trying success suggestions supervisor support supported sure
-0.10 sur~la svc take take~smaller taking talk tasks~have team ten tensorflow~compiler tensors~from test~that than~the
-0.10 that~and that~be that~dataloader that~failed that~of their~own then~that there~was the~bus the~card the~cell
-0.10 the~code the~customer the~dashboard the~exit the~failing the~failure the~faq the~figure the~five the~forum
-0.10 the~function the~graphics the~is the~limit the~lines the~loader the~loss the~mail the~most the~numbers the~order
-0.10 the~out the~parser the~port the~pr the~pre the~pytorch the~red the~render the~report the~retry the~same
-0.10 the~shared the~slice the~system the~traceback the~user the~validation the~week the~wheel third~is this~article
-0.10 this~br this~means this~node this~one this~operation this~page this~pr tiene time timestamp time~limit tokenizer
-0.10 tokens~avg tokens~running tool too~high too~large to~change to~complete to~end to~nothing to~of to~or to~raise
-0.10 to~roll to~run to~test to~time to~torch to~write train~py translate translation trial triton~runtime trust
-0.10 try~decreasing two~lines two~processes typed typical typo ub unexpected~bus unreal~engine unstable until
-0.10 until~it upgrade up~in up~is ur_result_error_out_of_device_memory url used~to users~on use~below using~batch
-0.10 values vllm~no vmem vmm void want~the warn~error was~gb was~this watchdog~caught watermark weight~bias wer
-0.10 we~don we~will what~is wheel wheels when~they while~trying whole~card who~holds who~is wieder will~continue
-0.10 will~do winerror winerror~the without with~all with~big with~dummy with~full with~gradient with~ibuilderconfig
-0.10 with~less with~shape with~something with~torch workers~are worker~this workspace~size works~but works~on worth
-0.10 would~have wrap~it wrap~the xla~stream_executor yes~it yolo your~shared you~get you~like you~may you~set
-0.10 you~start градиенты сколько い~う う~と か~ら が~出 く~だ こ~の こ~れ さ さ~い し す だ だ~さ て~く で~は と~い
-0.10 と~し ど の~が の~よ の~記 は~バ ま~す み~ま よ よ~う れ を を~確 シ ス ド ブ ラ~イ リ~が ル 一 一~块 一~直 三
-0.10 下~面 二 于 什 什~么 他 任 何 保~し 修 值 内 原~文 去 参 句 同 哪 处 处~理 多~卡 够 太~多 如~果 存 存~不 实
-0.10 容~量 己 师 年 往 思 慢 或~者 打~开 据~集 接 故 早 是 是~一 更 最~后 果 案 梯 梯~度 检~查 次~の 残 段 活~值 深
-0.10 激 激~活 片 现~的 用~完 的~进 直~接 相 着 碎 碎~片 碰 社 程~占 空~き 空~闲 章 算 終~了 续 缓 缓~存 習~を 老 考
-0.10 自~己 装 见~报 記~事 论 请~问 载 这~一 配 错~原 闲 附 集 高 거 그 나 려 메 메~모 모~리 문 요 은 의 이~고 적 한
-0.05 _execution_engine _execution_engine~run_backward _k_m~gguf _utils about~it accelerators accelerator~memory
-0.05 across actions activations~and activity actor actors actors~killed adding address~the add~the adr affected
-0.05 afraid after~epoch against~the again~the alerts alignment alike alive allocated~is allocated~so allocate~bytes
-0.05 allocate~enough allocate~gb allocation allocations~gb allocation~fails allocation~of allocators allocator~asked
-0.05 allocator~failures allocator~settings all~that almost alone~is alter although~nvidia and~double and~everything
-0.05 and~goes and~if and~is and~other and~reserved and~so and~start and~stops and~vram annotation announce anon~rss
-0.05 anyone anywhere an~allocation an~example an~igpu an~old appear appears appendix apps apps~pid april area
-0.05 arena_extend_strategy~ksameasrequested are~closed are~made are~there arrête article~helpful asked~for
-0.05 asked~questions asked~the asks~for assertions assigner as~an as~before as~device así at~about at~all at~home
-0.05 at~node at~run at~your auch auf~der au~bout available~cpu available~mb avant backward backward~pass back~off
-0.05 badges bare batch~does batch~smaller batch~that batch~to because~of becomes before~the before~we begin behind
-0.05 being belegt below~are below~the best~fit beta between~reserved between~these beyond be~had be~ignored be~in
-0.05 be~on be~put be~set bfc billion binding blame blender~cycles blocks blocks~and blocks~back blocks~to blocks~try
-0.05 block~and block~that blog bool both~the bottom bound bout boxes box~on br bronze bronze~badges buffers~are
-0.05 bug~oom built~with button but~only but~the but~this but~unallocated bytes~in by~itself cache~memory cache~on
-0.05 calls~into call~cuda call~it call~socket candidate can~have can~see can~we capability~vmm capable capacity~of
-0.05 cap~the cards~with card~br card~by card~for card~so card~that card~the card~was case case~the catch~the caused
-0.05 cc~nccl cc~please cc~xla cgroup~out changed~it changelog change~the checks check~that chip ci~pid classify
-0.05 cleaning~up clear clients close~other close~the close~this coalescing code codes~of code~cuda coming command~and
-0.05 comments compare compilation compute~apps conda~envs config~yaml confirm connect consider constant content
-0.05 context~on contiguous controlnet copied copies~its cordon core~_exceptions core~py correct correctly could~we
-0.05 counter count~the covered cpu~gpu cpu~instructions cpu~offload crane crashed~due creating~shared
-0.05 critical~operations cross cs ctrl~to cublas_status_alloc_failed cudacachingallocator cudacachingallocator~cpp
-0.05 cudaerrormemoryallocation~in cuda~amp cuda~compiler cuda~failure cuda~gib cuda~jl cuda~reclaim cudnn~is
-0.05 cumemalloc cumemalloc~device_pointer cumemalloc~results custom~call czy daemon dask~cudf data~set date ddp deal
-0.05 debug decide decoder decode~tiled default~is default~of default~on delete~the dense deploy desktop desktop~with
-0.05 detail details~nccl developer device_pointer device_pointer~size device~error device~gib device~has device~out
-0.05 device~request dies differ difference directory discord distbackenderror distbackenderror~nccl
-0.05 distributed~distbackenderror distributed~ncclutils distribution div dl docs documentation~on does~another
-0.05 does~anyone don~fit don~need don~think drain drained driver~and driver~api driver~cuda driver~refused
-0.05 driver~reports drops~the drop~the dummy dumped each~backend each~run earlier edited edited~by ee effective
-0.05 either~the else~is em embeddings ember empty~the enable~device ended~with end~in end~with engine~to en~latest
-0.05 equal erroroutofdevicememory errors~of error~an error~gn error~gpu error~messages error~out error~run error~so
-0.05 est esta estimated ever everything~else every~rank exceeding exceeds~the exceptions~outofmemoryerror
-0.05 exception~class execute executed executed~in exhausted exit~codes exit~status expandable expandable~segments
-0.05 expr expr~sum extend external~library failed~because failed~container failed~javascript failed~jobs failed~or
-0.05 fails~too failure~out fake far~bytes fatal fault fb february few file~and file~data file~does file~or filter
-0.05 final find_executable_batch_size finetune fine~with first~card first~day first~epoch first~forward first~issue
-0.05 first~line fit~with flag flags_fraction_of_gpu_memory_to_use flash flash~attention float fluid fmt fn follow
-0.05 forgot format~csv former forty forward~and for~block for~every for~gib for~it for~others for~out for~platform
-0.05 for~step for~which found~no fp~int fp~is fra fragmented frames~are frameworks freed_by_count freed_by_count~the
-0.05 free~bytes free~including free~is frequent frequently~asked fresh friend friendlier from~gb from~the from~torch
-0.05 full~log gains game games gather gb~max gb~my gb~or gb~plus gb~so gb~was gb~which gb~の gen geometry get~one
-0.05 ggml_cuda_init ggml_cuda_init~found ggml_gallocr_reserve_n ggml_gallocr_reserve_n~failed gib~are gigabyte
-0.05 give~up giving giving~up gi~ci gn gn~task golden go~for go~through gpu_mem_limit gpus~detected gpus~in gpu~at
-0.05 gpu~gb gpu~gi gpu~gpu gpu~that gpu~was gpu~メ graphics~card graph~for green grep grep~for grow grpc guard guest
-0.05 guild gx half~the halving hand handles hands happy happy~to hasn has~an has~failed has~its has~less has~run
-0.05 has~the haven have~no have~the healthy heap heap~limit heap~out helpful~yes here~are here~we higher higher~value
-0.05 hints hint~is hold~the hook hosts host~oom host~ram how~large how~would hpc~support hpp~unhandled hub ib
-0.05 ibuilderconfig~setmemorypoollimit id~where if~cuda if~it if~the illegal~address img improve~this increase~mem
-0.05 increasing~gpu_memory_utilization info~for info~gpu info~kv_cache_utils info~text_generation_launcher
-0.05 info~uvicorn initialized~for inner install~the instructions instructions~in insufficient~to intermediate int~建
-0.05 in~bit in~by in~bytes in~cuda in~cuda_error_out_of_memory in~der in~file in~gb in~help in~it in~jax in~job
-0.05 in~mixed in~nvidia in~order in~out in~performance in~predict in~queue in~some in~source in~text in~two in~vram
-0.05 ipynb ip~id ip~over is~as is~at is~being is~br is~bytes is~called is~full is~gpu is~idle is~larger is~lost
-0.05 is~out is~passed is~raised is~read is~shown is~slow is~something is~started is~taken is~thrown is~used is~well
-0.05 is~wrong its~share its~standard it~about it~br it~breaks it~but it~could it~out it~shows it~slow it~take
-0.05 it~thanks it~the it~up javascript javascript~heap job~and job~ends job~killed job~runs job~with jumps just~the
-0.05 kann kb~anon keep~it kept~for keras kernels kernel~launch killed~due killed~process killed~this kleinere knows
-0.05 kubelet kv_cache_utils kv_cache_utils~py label~the lambda larger~card largest~batch large~model large~or
-0.05 large~see last~time latency latent latest latter launched launcher layers~and layer~of la~mémoire least
-0.05 leaves~the left left~of left~over len~gib less~memory let~me let~us library~call lib~site lies life likely
-0.05 like~the like~to limit~allocation limit~of lines~that lines~with line~for line~such line~that links lives~in
-0.05 llama_model_loader llama_model_loader~loaded llama~runner llm~error loaded~in loaded~meta local local~memory
-0.05 lock login logs log~description log~for log~if log~jax log~line log~set log~shipper log~tensorflow log~was
-0.05 long~prompts looks~at looks~for los loss lowering~max_num_seqs low~on macro made~for makes~it malloc~or mam
-0.05 managed many~gib map_location map_location~cpu mapping mapping~of marked matched matching match~on max_bin
-0.05 max_memory_allocated max_num_seqs max_num_seqs~or max~batch max~memory may~exceed may~fail may~have mb~available
-0.05 mb~device means meant~for mean~and mean~the memoryerror~unable memory~br memory~by memory~cgroup memory~during
-0.05 memory~exhaustion memory~issue memory~message memory~not memory~occurred memory~oom memory~out memory~segment
-0.05 memory~to memory~was memory~where memory~怎 mempoolsize mempoolsize~workspace mensajes message~such message~with
-0.05 meta metadata meta~data meu me~with misc ml~platform model_lifecycle model_lifecycle~cc modell models~max
-0.05 model~loaded model~or model~py model~that momentum month more~vram more~with most~recently moves mpi~ranks much
-0.05 my~job my~script mémoire~du nada named namespace names~the name~gpu nccl_debug nccl_debug~info
-0.05 ncclsystemerror~system ncclutils ncclutils~hpp nearly~always needed needs~more neighbours network~is neu
-0.05 never~gets new~gpu next~week nine nobody~has noch node~gpu node~id node~ip node~is node~running non~pytorch
-0.05 normal_vram notebooks note~to nothing~is nothing~to not~an not~help not~load not~memory not~run not~use not~vram
-0.05 now~on nox no~card no~device no~error no~it no~room ns num_workers numbers~are number~in numpy numpy~core oct
-0.05 off~restarting off~to of~cache of~core of~free of~job of~on of~ray of~rmm of~scope of~ten of~tensor of~torch
-0.05 of~total of~yours ok ok~then ollama~model ollama~run on_oom once~per once~the one~and one~has one~large one~line
-0.05 one~on one~piece one~rank one~that one~the only~rank only~when on~allocator on~allocators on~and on~cards
-0.05 on~disk on~each on~gb on~linux on~mac on~main on~memory on~requested on~shared on~small on~top on~windows
-0.05 oomkilled~exit ooms oom~message oom~on oom~workers opencv opened~on open~ticket operations opposite optim
-0.05 optimized~to optimizer~state ordinal ort ort~failed or~an or~external or~gpu_memory_utilization or~pick
-0.05 or~reduce or~runtimeerror otherwise other~people other~processes other~programs other~reasons otter~opened
-0.05 our~nightly outofmemory outofmemoryerror~in outofmemoryerror~task outofmemoryerror~xpu outside~the over~gb
-0.05 over~the packing paddle~out paddle~resourceexhaustederror pages pages~are paragraph partly parts past patch pcie
-0.05 pcie~gb peak~gib peak~memory perfect performance~critical period per~parameter phrase picks pictures picture~is
-0.05 pid~used_memory pin_memory plan planned plan~for platform~cuda platform~team please~add pointers points poll
-0.05 portal pour~le power preallocates preallocates~of predicted preferences pressure~oom press~ctrl pretrained probe
-0.05 process~hold process~holds process~using profiled programs prompt~executed propose proxy pull pull~request
-0.05 pytest pytest~raises python~total pytorch_cuda_alloc_ pytorch~memory pytorch~で query~compute que~je que~la
-0.05 quickest qué raised raised~by raised~when ran rank~per rapids rate ray~exceptions ray~killed read~the reasons~at
-0.05 reason~for recently~scheduled reclaim recognises recovery refactor reference~to refine refiner refuse refuses~to
-0.05 regex~in region regular rejected related~to released repeat replace repo reproduced request~mb request~related
-0.05 research reserved~is resolved resourceexhaustederror~oom restarting~failed retries~with retryable returned
-0.05 returns returns~the return~variable review reviewed reviewer re~compile rid rid~of room~for roughly rss~kb
-0.05 rtx~ti run run_backward run_backward~calls running~low running~since running~was runtimeerror~cuda
-0.05 runtime~version run~command run~it run~out run~the run~time same~text sampler sampler~with sampling saves saving
-0.05 says~gb say~how say~that scanner scene~needs scheduled scheduled~task scope score~matrix screenshots script~is
-0.05 script~with seats seem~to see~also see~how see~something see~that segment segment~dev send~pr sequences servers
-0.05 server~process service~cc service~initialized setmemorypoollimit setting~pytorch_cuda_alloc_
-0.05 setting~pytorch_cuda_alloc_conf set~is set~mem set~up set~vram several shape~br sharing sheet~for shm~nccl
-0.05 shouldn shows~the shrink~the shutdown side~assertions simplify since~it sistema sits~at sits~on sitting size~br
-0.05 size~of size~on size~to size~with skipping~tactic slides slots slow~but sm small smaller~quant smaller~value
-0.05 small~card small~for small~one smi~does smi~query socket~malloc soft solo someone~else some~gb so~no so~we
-0.05 speaks speicher~der spill~to splits split~the ssd stack stands started~again starting~webserver starts~command
-0.05 start~again start~and start~up state~to static stats stayed stays~on std~bad_alloc step~with stopped~with
-0.05 stops~at stops~right stop~the stored stored~in streams strong subclass subclass~of subject subject~patch submit
-0.05 subprocess such~as suggest suites sum sum~by support~for swapped switch~on system~call system~error system~is sí
-0.05 só tables tactic tactic~device tactic~due takes~about takes~minutes target targets tarjeta~no tasks~actors td
-0.05 teaching tell~them tenants tensorflow~stream_executor tensorflow~tsl tensor~that tensor~with term
-0.05 terminated~cudamalloc tessera tests~to test~suites text_generation_launcher~starting texto texttt texture
-0.05 textures~and texture~limit text~and text~is text~of text~to tf~oom thanks~to than~there that~are that~can
-0.05 that~did that~does that~don that~fails that~fits that~need that~nobody that~ram that~this that~time that~works
-0.05 them~to there~could these~is these~lines these~two they~re the~accelerator the~answer the~array the~available
-0.05 the~backend the~base the~batch the~best the~big the~bios the~block the~body the~bottom the~browser the~builder
-0.05 the~cards the~crop the~current the~data the~default the~display the~engine the~example the~failed the~figures
-0.05 the~form the~former the~input the~lab the~largest the~latest the~latter the~layers the~learning the~modelfile
-0.05 the~models the~module the~native the~node the~one the~oom the~opposite the~page the~part the~platform
-0.05 the~previous the~progress the~rank the~ratio the~requested the~reserved the~right the~rule the~runtime the~scene
-0.05 the~score the~search the~sentence the~service the~share the~source the~task the~ten the~thing the~top the~topic
-0.05 the~trainer the~usual the~vae the~wording the~words the~wrong thistle this~answer this~channel this~from
-0.05 this~helpful this~line this~might this~worker those~are three~parts three~times threshold~of through~on tick
-0.05 tickets tiled tiles times~the time~it time~period title~gpu tm today todo together together~with tokens~per
-0.05 tokens~that tools too~long topic~of torch torch_use_cuda_dsa torch_use_cuda_dsa~to torch~torch torch~utils
-0.05 total~used total~vm touched to~address to~alloc to~and to~blame to~cumemalloc to~do to~enable to~give to~higher
-0.05 to~increase to~keep to~look to~normal_vram to~other to~problem to~send to~us trace traces trained training~job
-0.05 trains~with treats tries triggers trying~batch try~increasing try~it try~lowering try~to tsl tuesday turn
-0.05 turn~it turn~on twenty two~gb type~reason typo~in unallocated unallocated~is unallocated~memory under~the
-0.05 unhandled~system unit~test unreal unter upgrading upper up~sampler usage~threshold used_memory
-0.05 used_memory~format users~mailing users~of users~will use~available use~gpu use~smaller use~tactic using~the
-0.05 usual utils~data uvicorn uvicorn~running value~pairs variable~_execution_engine variant var~jenkins vector
-0.05 verbose verdict verified vmm~yes vm~kb vous vram~state vram~than vs walk was was~asked was~full was~left
-0.05 was~running was~unable ways ways~to week weeks~ago weights~in well~and we~get we~give we~have we~ll we~look
-0.05 we~want what~each what~happens what~users wheels~for whenever whenever~the when~allocating when~an when~device
-0.05 when~initializing when~request when~warming where~do where~does which~are which~bytes which~exceeds which~free
-0.05 while~creating while~it who~has why~does why~is why~the will~get will~not with~adam with~byte with~coalescing
-0.05 with~device with~exit with~freed_by_count with~key with~medvram with~mem with~memory with~more with~nccl_debug
-0.05 with~ngl with~one with~pytest with~size with~torch_use_cuda_dsa with~vllm with~your word wording~of words~are
-0.05 workers~crashed workers~tasks work~out worst would~like would~see wrapper write~the write~to written~to ws xc
-0.05 xla xpu~xpu xs xx~gib yep yes~but yes~no you~call you~ll you~open you~read you~say zesty zusammen гиб же кэш
-0.05 нужно あ~る い い~と い~の う~な え~る が~あ が~足 き き~な き~は け こ さ~く す~る ぜ そ た~め て~み で~も と
-0.05 と~が と~き な~い な~ぜ に に~し に~は の~か の~に の~は の~ま の~メ の~例 ま~で ま~と ま~ま み も や り~当
-0.05 る~か る~こ れ~ま れ~る を~使 を~見 ア ィ イ~ズ カ カ~ー キ~ャ グ サ~イ シ~ュ ス~が ス~テ ズ タ チ~サ ッ~シ デ
-0.05 デ~ル フ ム メ~モ モ~デ モ~リ ャ ャ~ッ リ~不 ロ ロ~ー ー~ド ー~ム 一~行 中 为~什 了~可 人 今 从~改 他~の 件 会
-0.05 会~这 位 体 余 例~如 保 入 内~容 册 决 决~定 処 切 前 剩 割~り 化 区 卡~内 卡~的 反 只~算 可~能 合~精 同~一 名
-0.05 吗 含 型~fp 型~大 域 域~が 場 外 多~少 太 失~敗 好~了 存~没 存~用 学 完~了 実~際 对~照 対 就~会 常~用 序 度~学
-0.05 度~检 式 当 当~て 得 心 必~ず 我~们 或~推 手~册 打 找 把~batch 报 持 换 换~卡 推 推~荐 提~示 放 敗 教 整 文~章
-0.05 断~片 方 時 有~别 本~太 架 查~点 标~题 样~本 框 框~架 次~送 比 比~例 泄 泄~漏 注 活 深~度 混 混~合 漏 点 照~表
-0.05 片~化 版 率 现~cuda 理~办 理~时 理~训 用 用~同 疑 的 的~cuda 的~提 的~样 的~模 看~看 知~道 確 社~区 积 空~い 端
-0.05 答 算~推 类 累 累~积 练~或 终 结~果 给 群 翻 能~是 自 自~动 节 荐 表~示 被 要~多 规 言 計 計~算 記 設~定 語 説
-0.05 説~明 読 読~み 論 计~算 记 设~置 评 话 说 象 超 足~り 边 过~大 这~个 这~边 遇 都~没 配~置 释 释~放 量~一 错~内
-0.05 错~对 際 際~の 需 領 領~域 개 교 구 기~를 까~지 남 더 델 됐 드 로~세 류 를 를~로 리~가 말 면 모~델 문~제 방~법
-0.05 번 법 사~용 세~스 실~제 쓰 오~류 용 으 으~로 주 체 팀 프 프~로 할 합 합~니 해~결
+0.05 __getitem__ __traceback__ _bfc~br aborts about~memory about~of about~this above~ways accelerate~utils
+0.05 accepted~answer access~the according according~to activation~peak active adafactor adamw_ adamw_~bit additional
+0.05 add~repor add~report_tensor_allocations_upon_oom admins advanced afterwards after~about after~each after~it
+0.05 after~restart after~that after~the after~throwing after~two again~and again~with ago ah air~gb alert alguien
+0.05 alguém alive~and all_reduce allocated~by allocated~bytes allocated~in allocated~there allocaterawinternal
+0.05 allocates allocates~its allocate~buffer allocate~out allocate~request allocate~the allocating~mib allocations
+0.05 allocations~gib allocation~badalloc allocation~gib allocation~on allocation~to alloc~at allowed allowed~gib
+0.05 all~available all~four all~good all~ranks all~with alone~are already~have am~doing am~missing am~not anaconda
+0.05 anaconda~envs analysis and~br and~checked and~cuda and~cupy and~device and~does and~get and~keep and~leave
+0.05 and~my and~never and~nvidia and~of and~put and~report and~retry and~take and~takes and~test and~the and~version
+0.05 annoying another~gpu answer answer~accepted any anybody anybody~know any~hint an~account an~answer an~empty
+0.05 an~existing an~idea an~paddle an~rtx ao applications apply~node après aren are~already are~captured are~empty
+0.05 are~gb are~in are~on are~running are~too are~using arguments around~it around~the asgi asgi~application
+0.05 asked~years asker asks assertion assertion~failed assuming assuming~engine async as~above as~in as~many
+0.05 attention~on attic attn_implementation at~batch at~br at~conv_ops at~iteration at~night at~of aug automatically
+0.05 available~qualifiers available~vram available~when avec avx away~with aws background backoff bad badalloc
+0.05 badalloc~exception badger base~model basta batch batch_size~is batches~are batches~of batchsize batch~after
+0.05 batch~and batch~of batch~works become become~available been been~running before~any before~loading
+0.05 before~submitting began begins bei~mir bench benchmark between~the be~allocated be~caused be~closed be~great
+0.05 be~made be~ready be~used bfc_arena bfc_arena~cc bfcarena~allocaterawinternal bigger~gpu bigger~one bigger~scenes
+0.05 bild bin~gib bin~total bitsandbytes bit~adam bit~on ble blender~scenes blocks~in block~size bonjour
+0.05 bool~onnxruntime both~cards both~of box~is bricht broke bucket budget buff buffers~of buff~cache
+0.05 bug~ggml_backend_cuda_buffer_type_alloc_buffer builder builder~api builder~pass building builds~commits
+0.05 builds~the build~on built~by built~for bus~id but~in but~no but~nothing but~that but~then but~with bytes~could
+0.05 bytes~is bytes~limit bytes~on by~disable by~github by~my by~new by~not by~setting by~then cache~is calcul
+0.05 callback called called~after calling~cublascreate call~of call~so can~confirm can~get can~help can~one can~try
+0.05 can~you capability capacity~gib capture~consider capture~cuda capturing~cuda capturing~cudagraphs card~and
+0.05 card~gb card~had card~it card~of card~please card~too card~when card~with cast catch~it caused~the cause~first
+0.05 cause~is cause~of cc~bin cc~could cc~op_requires cc~resource cc~sum cedar ce~que cfg~file chainer~and changed
+0.05 change~anything changing checked~the checking check~failure check~whether chez chez~moi chunks~chunks chunks~kib
+0.05 chunks~mib classification clean cleaning client~requested client~session closing~the code~in code~internal
+0.05 code~no code~the coffee collect~torch comes~in comes~to comes~with come~to comfyui~execution command~buffer
+0.05 command~is command~line command~was communicator community comparison compile~by complete computecosts
+0.05 computecosts~error compute~capability computing com~ollama concat conda~lib config~file config~is confused
+0.05 connected consequences consequences~if consider~decreasing container content~is context context~is context~with
+0.05 controller conv_ops conv_ops~cc conversation conversation~on convolution conv~conv conv~d_ conv~d_grad con~la
+0.05 copy~of corporation cpu~in cpu~is cpu~mode crashed~on crashes~on created~device create~cuda create~engine crop
+0.05 crops csrc csrc~distributed cu cu_stream_non_blocking cublas cublas_status_alloc_failed~when cublascreate
+0.05 cublascreate~handle cuda_malloc_async cudadrv~driver cudagraph cudagraphs cudagraphs~for cudagraph~capture
+0.05 cudasuccess cuda~available cuda~bytes cuda~call cuda~function cuda~is cuda~memory_allocated cuda~on cuda~or
+0.05 cuda~set_device cuda~set_per_process_memory_fraction cudnn~handle cupy~as currently current~device custre
+0.05 custream custream~error cuts d_ d_grad d_grad~raises darknet~src dask dass dat data~is days~ago dear debian
+0.05 debug~build dec decoding~this decorator decrease~the decreasing~gpu_memory_utilization decreasing~max_model_len
+0.05 deep~neural defaulting defaulting~to default~config delete deployment description~of details detect detection
+0.05 detectron device_memory_limit device~and device~br device~dtype device~failed device~job device~ordinal
+0.05 device~pool_memory_resource device~the device~was dev~fp dgx did~this dies~in dies~with different~sizes
+0.05 diffusers diffusers~models dim direct_io direct_io~false direct~cause disable~cuda disable~torch disguise
+0.05 distance distinct distribute document doesn does~anybody does~one don~get don~know downloaded do~call do~with
+0.05 draining drei driver~py driver~the dropout dry dry~run dtype~if dtype~torch during~cudagraph
+0.05 during~getbesttactic during~processing during~the dès each~has each~time each~with eager~in eats~the edit editor
+0.05 effect elements else~none el~modelo embedding~model enable_model_cpu_offload enabled~n_copies enable~torch
+0.05 encode encoder~for encountered ends~in enforce_eager enforce_eager~true enforce~eager enginecore enginecore_dp
+0.05 enginecore_dp~pid engine~br engine~build engine~core engine~from engine~is engine~on engine~version enough~to
+0.05 ensemble enter entries environ environment~location envs env~lib epoch~is eps era erreur error~assertion
+0.05 error~could error~cuda error~cudamalloc error~exception error~failed error~fields error~from error~job
+0.05 error~loading error~occurs error~source error~when error~while error~with estimate~is eval_accumulation_steps
+0.05 evaluate eval~batch every every~batch every~piece every~step exception~content exception~during exception~set
+0.05 exception~traceback exception~was except~block except~the executekernel executekernel~non execute~in
+0.05 execution~error execution~py executor exemple existing~issue experience experiment experimental explanation
+0.05 explodes extensions external~org_tensorflow external~xla fa face failed~at failed~exit fails~for fails~when
+0.05 fails~with failure~at failure~but failure~stack fail~on faiss~gpu far far~more fast faster_whisper
+0.05 fatal~operator feed feedback~and fields~message file files files~are file~assuming file~it file~on file~paddle
+0.05 file~users file~usr file~workspace filtered_tb filtered_tb~from fin find finetuning fine~but fine~on fine~tune
+0.05 finished~parsing first~backward first~collective first~observed first~of first~optimizer fitting fit~use
+0.05 flags_fraction_of_gpu_memory_to_use~is flag~in flat flow fn~args following~exception forgotten forums
+0.05 forward~backward for~allocation for~and for~another for~any for~batch for~chunks for~decoding for~details
+0.05 for~each for~epoch for~hours for~in for~input for~memory for~model for~my for~output for~pinned for~shard
+0.05 for~simplicity for~tokens for~two for~us for~validation for~weeks for~whoever for~you found~this found~vulkan
+0.05 fourth fr fragmentation~maybe frames~and frames~at frames~from frames~of framework~bfc_arena framework~op_kernel
+0.05 free~according free~and free~of free~on free~shared free~to from from~checkpoint from~disk from~last from~me
+0.05 from~model from~none from~step from~this from~vllm functional~py function~alloc gateway gave~up gb~and gb~br
+0.05 gb~card gb~closing gb~each gb~free gb~in gb~it gb~left gb~memory gb~only gb~should gb~used gb~where gb~you gc
+0.05 gc~collect geforce~gtx generation~not getbesttactic get~through ggml_backend_cuda_buffer_type_alloc_buffer
+0.05 ggml_backend_cuda_buffer_type_alloc_buffer~allocating ggml_metal_graph_compute ggml_metal_graph_compute~command
+0.05 ggml_vulkan~found gh gib~allocated gib~already gib~at gib~client gib~max gib~non_torch_memory gib~other
+0.05 gib~pytorch gib~total gib~tried gives~back glm global gnu goes~through got~the got~this go~away go~on go~to
+0.05 go~up gpt gpu_device gpu_device~cc gpu_memory_utilization~or gpudevice gpus~to gpu~as gpu~cuda gpu~device
+0.05 gpu~gib gpu~gpu_device gpu~loading gpu~models gpu~nvidia gpu~of gpu~runs gpu~the gracias gradient~checkpointing
+0.05 graphs~are graph~by graph~capture graph~execution graph~failed graph~not graph~of grid grpo gráfica gtx~super
+0.05 guess habe had~the had~this halved halved~the handler handling happen harbor hard hashes has~been has~mib
+0.05 has~more has~one has~removed has~two have~gb have~happened have~searched have~written hazel hbm head held helped
+0.05 helps here~it here~my here~on here~with hide hitting hit~an hi~all hm hmm homelab homelab~ollama honest horas
+0.05 host~skipping how~many how~to hpp~maximum huge~performance hundred hunyuan hybrid ideas ids id~compute
+0.05 if~is_floating_point if~no if~out if~so if~this if~yes ignores igpu~and imagenet images~of import~cupy
+0.05 import~llm import~torch incident include~rmm include~these index infer inference_mode inference~on
+0.05 inference~with info~application info~engine info~fields info~source info~this info~train info~worker ing
+0.05 initialised initialize~the initializing input~size input~very inside inside~except instance~of instant instruct
+0.05 intel~hd interactive internal internal~frames interrupted interrupted~by into~gb invalid~value in~allocate
+0.05 in~asgi in~available in~capture in~convert in~custre in~decorator in~disguise in~for in~general in~gpu
+0.05 in~interpolate in~loss in~my in~one in~pieces in~place in~private in~production in~python in~range in~sample
+0.05 in~system in~the in~thread in~update in~validation in~your ipex ipython is_floating_point isn~available isn~the
+0.05 issue~and issue~for is~above is~allocated is~an is~below is~debug is~done is~empty is~export is~gib is~given
+0.05 is~gtx is~heavy is~installed is~it is~just is~large is~missing is~my is~nearly is~none is~nothing is~over
+0.05 is~plenty is~probably is~running is~simply is~sized is~smaller is~split is~that is~ti items itself~is
+0.05 its~internal its~memory its~own it~also it~always it~by it~did it~ends it~fails it~gb it~happens it~if it~it
+0.05 it~loads it~makes it~needs it~never it~not it~on it~please it~prints it~ran it~reads it~renders it~seems
+0.05 it~stays it~still it~then it~to it~took it~use it~wants it~went it~work jan java jax_traceback_filtering
+0.05 jax_traceback_filtering~off jax~has job~of job~to joined join~this journalctl joy jpg js jul jun jupyter~kernel
+0.05 just~not kernel~of kib kib~allocated kib~in kill killed~it kills kill~on known know~it koboldcpp kohya_ss kokkos
+0.05 labels labels~bug lack lack~of lammps language language~model large~the large~try last~one launch layer~to
+0.05 lazily ldm lead lead~to leftover left~on le~message library~onednn lib~rs light lightning limit~on limit~the
+0.05 linear line~error line~of linked linux listed little~memory llama_init_from_gpt_params
+0.05 llama_init_from_gpt_params~error llama_load_model_from_file llama_load_model_from_file~failed
+0.05 llama_new_context_with_model~pipeline llama~instruct llm_load_tensors~offloaded llm_load_tensors~offloading
+0.05 llm~samplingparams llm~server load_model load_model~failed load_tensors~offloaded loaded~models loader~workers
+0.05 loading loading~llama loading~the loads~the load~sdxl load~the location locked~host log~before log~current
+0.05 log~during log~memory log~message log~nvidia log~on log~out log~please log~same log~says log~so log~thanks
+0.05 log~there log~tried log~warning log~what longest lora~on lower~batch_size lower~it lower~resolution lstm lts
+0.05 lunar lỗi mac~mini main make~sure make~this manual~cast many~thanks marked~as matches matrix~is max_batch_size
+0.05 max_len max_memory max_model_len~when max_prefill_tokens~max_total_tokens max_prefill_tokens~warmup
+0.05 max_total_tokens max~approx max~gb may~lead may~node median mehr memory_allocated memoryerror~traceback
+0.05 memory~allocation memory~and memory~as memory~but memory~bytes memory~cuda memory~fragmentation memory~growth
+0.05 memory~has memory~isn memory~left memory~mb memory~mps memory~per memory~py memory~reserved memory~see
+0.05 memory~should memory~takes memory~than memory~then memory~usage merge merge~of mesh messages message~and
+0.05 message~method message~server message~waiting method~of me~the mib~allocated mib~in middle middle~of miniconda
+0.05 mining mint mio mira mir~das mistral mistral~nemo mmap modeling models~and model~and model~br model~fit
+0.05 model~fits model~for model~gguf model~has model~in model~loads model~max model~models model~not model~parse
+0.05 model~root model~usr model~weight model~with mode~is mode~set modified modules~module module~py moe moi
+0.05 momentum~eps mon most~of moving mpi mpirun mps~allocated mr~device msg~error msg~new msg~waiting much~for
+0.05 much~gpu multiple multiply mx~gb my~code my~gb my~gpu my~old my~training n_copies nach~dem namd name~and
+0.05 name~nvidia nas~ollama native nccl_buffsize ncclunhandledcudaerror ncclunhandledcudaerror~call nccl~timeout
+0.05 nccl~version nearly~all needed~for needs~about needs~less neither network~library network~model never~appears
+0.05 never~comes newbie newest new~builder new~one new~to ng nichts nlp nn~functional no_grad node~that node~train
+0.05 non_blocking non_torch_memory non_torch_memory~takes none~non_blocking normally not notebook~is notebook~open
+0.05 note~the nothing~else nothing~left noticed not~given not~go not~have not~recommended not~solve not~static not~to
+0.05 not~using not~work now~please now~thank now~the no~change no~cuda no~matter no~other no~space no~that no~trouble
+0.05 np nu nuc nuc~ollama num_ctx numba nvcc nvidia~corporation observed observed~failure occurred~when occurs
+0.05 occurs~during october odes odes~py offloading~output off~by off~in of~and of~br of~every of~feedback of~mb
+0.05 of~other of~pytorch of~std of~today of~tokens of~video of~which of~with of~you of~your oh
+0.05 ollama~llama_load_model_from_file ollama~ollama ollama~time oneapi~deep onednn one~go one~gpu one~node one~or
+0.05 only~changes onnx onnxruntime~bfcarena onnxruntime~gpu onnxruntime~stream on~apr on~bigger on~both on~cuda
+0.05 on~how on~jan on~jul on~jun on~private on~sep on~single on~that ooms~on oom~after oom~and oom~the oom~with
+0.05 op_kernel op_kernel~cc op_requires op_requires~failed opal openai openmm open~an open~the operator operator~conv
+0.05 optimized~with optimizer~cpp option org_tensorflow org_tensorflow~tensorflow original ory or~ask or~commit
+0.05 or~decreasing or~file or~other or~set or~start or~switching or~use os~environ ot other~allocations ours
+0.05 our~documentation outofmemoryerror~allocation outofmemoryerror~as output~layer outside outside~of out~the
+0.05 override own~pictures oyelaran package packages~accelerate packages~tensorflow packages~transformers
+0.05 paddle~memory page~locked paper parallel parallelism~enabled params parse~time parsing~network particles pas
+0.05 pass~and pass~will past~it patches path pci pci~bus peak~gb pebble performance~loss per~request phone photo
+0.05 photos picked picture pids pid~error pid~info piece pin_memory~false places place~of platforms platforms~do
+0.05 please~decrease please~do please~don please~help please~post please~stop pod~trainer pool_memory_resource~hpp
+0.05 pool~of port por~qué pourquoi pp pr preallocated~temp preallocation~off prediction present preset pretraining
+0.05 preview primary prints~the private private~pool private~pools problem~on problem~you processes~with
+0.05 processing~allocation process~and process~for profile profiling~results project project~is prompts protein
+0.05 providers pro~gb pth python~client python~pytorch pytorch_cuda_alloc_conf~expandable_segments pytorch~activation
+0.05 pytorch~allocator pytorch~and pytorch~with py~capturing py~model py~userwarning på qlora~on qualifiers
+0.05 qualifiers~see question~on qui quits raise~valueerror raise~with_traceback rank~cuda rank~failed rank~is ran~out
+0.05 ran~the rather~not raven rc reaches reads reads~the ready~in read~every read~times rebuild receiving
+0.05 recent~builds recommended~huge recover recover~from references~the refresh reject relion~src relu remember
+0.05 removed removed~its rendered~viewport render~fails repeated repeats repor report_tensor_allocations_upon_oom
+0.05 report_tensor_allocations_upon_oom~to reporting reports~that requested~amount requested~bytes requested~in
+0.05 requested~to rerank reserved~for reserved~in residues resolution~max resourceexhaustederror~graph response
+0.05 restarted~the restore rest~of resume retain_graph retried returned~entries return~to rl rmm~failure rmm~mr rocm
+0.05 rolled~back root~ollama rounds rtx~gb rtx~laptop rtx~pci rtx~super rund runners runner~execute running~in
+0.05 running~with runs~at runs~for runs~the runtime_error runtimeerror~mps runtimeerror~traceback runtime~out run~in
+0.05 run~into run~is rvc rx~xt sam same~batch same~config same~data same~error same~file same~notebook same~problem
+0.05 same~process same~with samplingparams saturday says~and says~cuda says~it says~mib says~that says~what say~it
+0.05 scan scenes~are scenes~through scheduler~hit schon schritt sd searched~for sec second~call second~card
+0.05 second~epoch seeing~the see~all seg segfault segmentation~fault sep separate~crashes sequence seq~len series
+0.05 seriously server~does server~stops server~to serve~at service service~hlo_rematerialization serving sessions
+0.05 session~py set_device set_memory_growth setting~up set~by set~enforce_eager set~flag set~jax_traceback_filtering
+0.05 set~subdivisions set~the severity sgl sharded shard~to shared~buff shared~node should~go should~make show
+0.05 shows~gpu shows~of shut shutting shutting~down sign sign~up similar simplicity simplicity~jax simply~too sit
+0.05 size_t~bool skipping~download skip~to smaller smallest small~scenes smi~and smi~lists smi~say smoke softmax
+0.05 software solution solve solved~it solves~it solve~it solve~the something~went sometimes some~hours sorry~if
+0.05 sorry~something so~and so~do so~don so~for so~nothing so~on so~that so~why spare sparse spawn spilling src~acc
+0.05 src~lib src~utils srv srv~load_model stacks stacktrace stacktrace~below stages started~the starts starts~and
+0.05 startup start~paddlepaddle states state~batch state~dict state~failed state~metrics status~code stay~in
+0.05 std~runtime_error steps~and still~alive still~open still~there stopped stopped~at stopped~it stops~after
+0.05 stops~in stop~them streaming stream~error stream~stderr struct stub subdivisions~in subject~job submitting
+0.05 succeed successfully suite sure~the surfaces switched~on switched~to switching switching~to system systemerror
+0.05 systemerror~fatal t_tensor_allocations_upon_oom t_tensor_allocations_upon_oom~to table~for takes~gib takes~it
+0.05 take~gib take~your tell~us temp temp~allocation tensorrt~llm tensor~cores tensor~is tensor~parallel
+0.05 terminated~error terminating terms tested testing text_generation_launcher text_generation_launcher~method
+0.05 text_generation_launcher~webserver text~generation tf_gpu_allocator tf_gpu_allocator~cuda_malloc_async tf~lib
+0.05 tgi thanks~in thank~you than~gb than~one than~requested than~that than~you that~caused that~has that~in that~it
+0.05 that~may that~on that~we that~why them~or then~at then~dies then~in there~are there~it there~may there~should
+0.05 there~some these~changes the~attention the~blender the~branch the~bug the~chat the~child the~chunk the~command
+0.05 the~course the~dag the~dataloader the~dev the~direct the~draft the~end the~epoch the~error the~except the~final
+0.05 the~fix the~forward the~frame the~frames the~game the~gui the~guide the~hash the~host the~image the~images
+0.05 the~key the~large the~logs the~long the~longest the~low the~matrix the~merge the~middle the~network the~newest
+0.05 the~night the~older the~ones the~only the~option the~owner the~paper the~pipeline the~pod the~point the~profile
+0.05 the~ram the~rd the~release the~rendered the~repo the~resolution the~runner the~session the~shell the~solver
+0.05 the~stack the~stacktrace the~start the~state the~tail the~tensors the~three the~tile the~train the~training
+0.05 the~value the~variable the~very the~vram the~weekend the~whole the~workflow thing things things~to think~the
+0.05 this~branch this~builder this~comes this~conversation this~does this~error this~expected this~in this~is
+0.05 this~isn this~issue this~question those though~the thousand threshold through~without through~zluda throwing
+0.05 throwing~an thursday thì till time~the tips title~of title~says ti~gb tomorrow too~late topic torch~autograd
+0.05 torch~bfloat torch~compile torch~csrc torch~cu torch~cuda torch~float torch~inference_mode tot total~chunks
+0.05 total~gib tout to~access to~all to~become to~br to~display to~each to~eager to~finish to~gb to~go to~include
+0.05 to~insufficient to~it to~join to~leave to~me to~read to~serve to~set to~start to~succeed to~tokens to~train
+0.05 to~unexpected to~upload to~work tp tpu tp~scheduler tr traceback~of trace~returned tracker trade
+0.05 train_step~state trained~on trainer~py training~goes training~is training~momentum training~the trains~for
+0.05 train~with transfer transformer trick tried~the troubleshooting true~direct_io true~or true~to try~in
+0.05 try~setting try~smaller turned~out two~boxes two~different two~separate two~things ty ubuntu uhd ui~with ulimit
+0.05 ultra~high uma umber un under~load unexpected unexpected~consequences unhandled unique unloaded unloading
+0.05 unrelated unset until~oom update~it up~at up~model up~on up~verlet up~with used~for used~up userwarning uses~gb
+0.05 use~enforce use~for use~gib use~in use~including use~kib use~lower use~process use~profiling use~to using~enable
+0.05 using~gpu usr usually~means ut utc utilization utilization~to utils~error utils~memory va vaedecode val
+0.05 valueerror~to value~but variable variables variable~length variable~tf_gpu_allocator vary verlet verlet~run
+0.05 version~br version~found version~of version~or very~first very~same very~seriously video viewport~never views
+0.05 virtual visible vivid vkallocatememory vl vllm~import vmap vocabulary vocoder voice vol volatile von vram~at
+0.05 vram~in vulkan~devices wandb wants~gb warm warmup~generation warm~up warning warning~warning was~kept was~no
+0.05 was~ok was~printed was~the was~used watchdog ways~do way~is weeks weights~alone weights~of weights~on
+0.05 weights~take weight~dtype werden we~can we~need we~read we~start what~could what~get what~now what~platforms
+0.05 what~see what~tried whether~there which~gib which~is which~may while~you why~would width~height willow will~be
+0.05 will~fit with_traceback with_traceback~filtered_tb within without~the with~and with~batch_size with~bigger
+0.05 with~chainer with~cpu with~error with~gpus with~llama with~max with~mb with~mib with~non with~nothing with~only
+0.05 with~out with~several with~vulkan won workers~each workflow workload works~and works~now works~thank
+0.05 works~thanks work~for world would~do would~you wrapped wrote xl xlaruntimeerror~traceback xla~will xla~xla
+0.05 yarrow yarrow~opened years~months yes~please your~batch your~branch your~data your~input your~ram your~tensors
+0.05 your~vram you~might you~run you~see you~seeing zluda zu ça~passe меня можно い~で う~か じ す~か た~が だ~け
+0.05 で~し で~の な な~ら な~り に~す に~な に~変 の の~で は ま り~ま を~か を~に エ~ラ ジ~ョ セ セ~ス チ~を ッ~ク
+0.05 ノ ノ~ー プ~ロ ョ ョ~ン ラ ラ~ー ロ~セ ン~ト ー~で ㅠㅠ 一~个 一~半 一~张 一~次 一~点 一~般 上 上~跑 下~の 不~到
+0.05 不~够 不~是 不~行 两 两~张 中~で 之 了~谢 了~还 以~下 以~后 任~务 佬 使~っ 停 像~度 写 出 刚 初 别 别~模 到~一
+0.05 割 十 占~满 卡~上 卡~跑 参~数 又 变 各~位 同~じ 同~时 向 吧 周 四 图~片 在~用 型 型~时 境 変~わ 変~更 夜 大~佬
+0.05 好 如 如~何 始 子 実 小~一 就~好 就~挂 己~的 已~经 年~月 建 开~了 张~卡 形 循 忘 忘~了 快 总 您 我~这 批~量 投
+0.05 挂~了 指 指~点 换~成 据 掉 提 数~据 整~理 断 方~法 时~报 明 显~卡 月 月~日 期 本~身 机~器 权 样~的 步 没~问 法
+0.05 注~意 済 済~み 满~了 爆 爆~显 环~境 理 的~内 的~问 目 知 確~認 管 管~理 篇 系~统 约 练~时 统 编~号 网 腾~上 般
+0.05 行~就 补 要~显 解~像 認 认 证 试 误 调~qwen 调~到 跑~不 跑~了 跑~到 身 输~入 还~剩 这~样 这~里 送 途 途~中 速
+0.05 遇~到 里 错~如 错~误 问 间 阶 限 面~的 页 验~证 가~납 감 감~사 계 납 납~니 노 노~드 는 다 다~시 다~음 단 될 라
+0.05 래 러 리~는 마 문~의 바 배 배~치 버 부~탁 분 비 사~합 서 설~정 세~요 수 시~작 실 아 어 어~요 없 에 에~러 오
+0.05 올~리 우 이 인~데 입~니 있 재 제 종 종~료 죽~었 처 치 탁 탁~드 파 하~세 학 행
+0.10 about~cuda above~for acc account accounts~on account~related ada add~comment advance after~few agent ago~by
+0.10 agree agree~to air alloc allocat allocatable~device allocated~for allocated~tensors allocate~br allocate~gib
+0.10 allocations~mb allocation~failed allocation~info allocator~gpu_ alloc~tot allowed~memory all~loaded all~models
+0.10 always am amount~of and~accumulate and~after and~all and~every and~gb and~its and~privacy and~runs and~still
+0.10 and~that and~try and~use another~tab answered answering any~way an~error an~gb an~hour an~oom an~option applied
+0.10 approx are~free are~still ascend as~far as~it as~they atom attack attention~cache attn at~first at~is at~least
+0.10 at~line at~random at~that author~commented autograd available~memory awq back~and back~the badly base
+0.10 batch_size_per_card batch~it be beetle beforehand belong~to below~might bert besides be~incorrect big big~for
+0.10 binary bios bit blob blobs~sha boa body both~on branches branches~or brings buenas buffer~failed buffer~for
+0.10 bug~report bug~server building~engine builds but~not buy by~an by~clicking by~hand by~user bị call~first
+0.10 call~the can~do can~it can~the can~use capa capturing cards~are card~memory cases ch chain chair changed~the
+0.10 chapter checkpoint checkpointing chunked~prefill chunking chunks clearer cli click clicking clicking~sign
+0.10 client~src closes cloud cnn collect come~up comfy commits complaint concurrency context~failed conv_
+0.10 conv_~status conv~node copy core~framework could~you cpp~unhandled created create~execution creating
+0.10 creating~server creation cucontext cucontext~intern cuctxpopcurrent cuctxpopcurrent~null cuctxpushcurrent
+0.10 cuctxpushcurrent~device cuda_error_out_of_memory cuda_error_out_of_memory~out cuda_launch_blocking
+0.10 cuda_malloc_async~will cudadrv cuda~and cuda~cu cuda~cudadrv cuda~graph cuda~html cuda~to_device cuda~util cur
+0.10 cur~usage cycles~device darknet das deepseek deepspeed deepspeed~runtime deleted denoise developers
+0.10 device~cucontext device~cudamalloc device~gpu device~name device~would dict dies~while directml dismiss
+0.10 dismiss~alert display~backtrace distill distributed~processgroupnccl dist~packages documents does~nvidia doing
+0.10 domain done do~about drivererror drivererror~cuda_error_out_of_memory ds dtype due~to durch dynamic each~card
+0.10 eager~mode eats ed eleven ema emails embed empty enable encountered~an engine~failed engine~py engine~with
+0.10 enough~allocatable env ep erro errors_impl~resourceexhaustederror error~after error~at error~creating
+0.10 error~cublas_status_alloc_failed error~nccl error~text_generation_launcher error~using ersten es evening
+0.10 everything~is every~iteration examples example~with exceed~allowed excerpt executable executable~batch executing
+0.10 execution~context exhausted~oom existing existing~issues exited exiting exiting~due failed~cuda fails~after
+0.10 fails~in failures~this far~as faster~whisper fatal~error fcn features feedback field file~app finally
+0.10 first~batch first~long fit~in flags fold for~both for~current for~free for~github for~kv for~minutes for~now
+0.10 for~self for~some for~stream for~them for~traceback for~what found~in found~reached four free free~process
+0.10 frozen funciona function~failed gb~after gb~at gb~now gb~per gb~profile gb~vram gb~で ggml_vulkan~device gguf
+0.10 gib~is gib~rounded gigs ging gio git github~you gives~me give~it goes~on goes~up google got~an go~down go~msg gp
+0.10 gpu gpus gpu~before gpu~by gpu~is gpu~node gpu~oom gpu~or gpu~out gpu~with greedy gui had~been happens~when
+0.10 has~not has~only have~it have~to height hey hilft hola host~memory hour if~reserved images~in improve include
+0.10 increases info~model_runner infra initialization installed~from insufficient~memory intern internal~error
+0.10 internal~failed intern~cycles interpolate into~it invalid~context in~advance in~another in~bin
+0.10 in~cuctxpopcurrent in~cuctxpushcurrent in~eager in~float in~fp in~jupyter in~paged in~run in~torch in~train
+0.10 issues issues~and issue~on is~already is~and is~another is~good is~loaded is~memory is~more is~small is~with
+0.10 its~workspace it~all it~can it~does it~doesn it~fine it~fits it~gone it~has it~in it~isn it~ll it~only it~or
+0.10 it~tells it~was it~what ivory jetson~nano jobs~on journal kept kernel~image keys không kills~it ksampler kw
+0.10 lantern laptop~gb last~night leaks leak~in left~it lengths level~info lib~python limited limit~for limit~set
+0.10 line~out llama_init_from_model llama_init_from_model~failed llama_kv_cache_update_impl
+0.10 llama_kv_cache_update_impl~failed llama_new_context_with_model llama~context llama~server llm_load_tensors
+0.10 llm~info ll~occasionally lm~studio load_tensors~loading loading~error load~all local~lib logged logits~on log~in
+0.10 log~is log~output log~runtimeerror log~to log~your lol looked looking look~into lora lot lots~of luck läuft~es
+0.10 ma machine~is main~exiting make~it manual maple mark mas mask matmul max_input_length
+0.10 max_input_length~max_prefill_tokens max_prefill_tokens max_seq_length max_split_size_mb maximum_pool_size
+0.10 max~tokens maybe~the mb~and mb~for mb~max meeting mem memo memory~fraction memory~gb memory~gib memory~leak
+0.10 memory~lower memory~problem memory~when message~onnxruntime_src message~summary method~warmup metric metric~cur
+0.10 me~at me~one mi mib~rounded mib~used micro micro~batch might~be mind mine~is minutes~of minutos mir missing
+0.10 mixtral mmap~true model model_runner model_runner~py model~loading model~tensors model~weights modules
+0.10 months~ago more~information mpi~rank mr msg mx my~card my~gtx name~conv_ name~the need~gb neighbour nemo nettle
+0.10 neural~network next~one ngl nicht~mehr night non~zero notes~cuda note~run not~always not~be not~come not~create
+0.10 no~branches no~effect no~executable no~kernel no~luck npu null null~intern numa nvidia~driver nvidia~rtx
+0.10 nvidia~smi occasionally occasionally~send off offloaded of~is of~mine of~my of~one of~our of~ram of~service
+0.10 of~size of~training of~weights ok~on ok~with ollama~llama_model_load ollama~models one~batch one~by one~more
+0.10 one~request only~the onnxruntime_src onnxruntime_src~onnxruntime onnxruntime~core on~all on~another on~aug
+0.10 on~host on~it on~may on~smaller on~this on~two oom~unloading oom~when opencl~platform opening operating
+0.10 operating~system ops optimizer~step optix op~conv org or~pull or~window other~than our~terms pack packages~cupy
+0.10 packages~deepspeed packed paddlepaddle paged~kv page~file panicked~at parsing part~of passe passing
+0.10 password~length peak~usage people pessoal phase pieces pin please~check please~set plenty pme~cpu pools pool~is
+0.10 post privacy privacy~statement proc process~is prod properties proposed prototxt pull~requests put~the
+0.10 python~dist python~processes pytorch_hip_alloc_conf~expandable_segments pytorch~but pytorch~limit quality quant
+0.10 question~is raised~from ray rays reached~zero recipe record recording refer refer~to refresh~your regards
+0.10 reinstalled related~emails relevant~log reload reload~to render renders reply~to requested~by rerun res reserves
+0.10 resident resourceexhaustederror~see restarts retry~with rien right~at right~before rolled rollout router~client
+0.10 rs~server running~conv running~for runoptions runoptions~for runtimeerror~no run~on rust_backtrace
+0.10 rust_backtrace~environment rx~gb same~command same~model same~node same~script sched sched~go script~in scrypt
+0.10 searched~the seconds section see~above see~the seit seit~dem self~attention send~you serve server~internal
+0.10 serve~py service~and session~dismiss session~you set_limit setting~pytorch_hip_alloc_conf setting~the seven
+0.10 several~times sha shards shift short short~test should~the shows show~the side signed~in signed~out silly
+0.10 since~this single~gpu sits size~failed size~found size~in size~per size~the slices slicing smaller~number
+0.10 smi~says smi~showed solves sont source~sched so~all so~close so~far so~not so~the speaker speech speed splitting
+0.10 split~it srun srun~error st stable~notes start statement statement~we status~message steps structure studies
+0.10 studio submitted suffice summary~info sum~total supplied supplied~memory supported~by supposed sur~le swap
+0.10 switched~accounts sys tab~or tag tail take~of take~while task~device te technical tell~the template tensors~this
+0.10 tentei terms~of test~with text_generation_client text_generation_client~router text~was thank than~what
+0.10 than~your that~gpu that~moment that~no that~should that~still that~what then~on the~box the~cause the~container
+0.10 the~crash the~embedding the~encoder the~eval the~existing the~fused the~graph the~graphs the~handler the~issue
+0.10 the~kv the~logits the~moment the~nvidia the~on the~other the~readme the~reason the~recent the~record the~tensor
+0.10 the~text the~th the~time the~tutorial the~unet this~attack this~can thought thread thu timestamp~level time~and
+0.10 time~level to_device today~on tokens~in tomasz too~big torch_npu torch~nn total~of total~vram tot~alloc
+0.10 tot~freed touches to~batch to~catch to~comment to~cuda to~device to~get to~host to~make to~model to~no to~our
+0.10 to~refresh to~requested to~runoptions to~use traceback~oom train_step trainnetwork trt try~one trên turned~on
+0.10 turns type~float unhandled~cuda units unloading~all until~the unused un~message upscale upscaler up~to
+0.10 usage~bytes usage~peak usage~tot useful~to user~guide user~supplied use~it using~device util utils util~cpp
+0.10 value~in variable~to vega version~and viewport viewport~render viola vit vk vllm~valueerror vocab voll volume
+0.10 vram~is wall walltime wan want wanted warmup~encountered warmup~max_input_length warmup~text_generation_client
+0.10 was~at was~not was~on was~still webserver~crashed weekend week~both weights~from went~from went~wrong what~am
+0.10 what~else what~was what~we when~executing when~start which~gpu while~mmap while~the whisper whoever will~improve
+0.10 will~look window~reload without~trouble with~another with~code with~dtype with~half with~my with~rust_backtrace
+0.10 with~status with~that with~what workers workstation would~exceed would~fit wow wsl xlaruntimeerror
+0.10 xlaruntimeerror~resource_exhausted xla~tsl xorg yaml yes~know young your~job your~session you~account you~agree
+0.10 you~can you~could you~post you~signed you~switched you~try you~use zip zombie ça вылетает запускаю карта кто
+0.10 сообщение спасибо то あ あ~り い~た い~ま お お~り こ~と し~い せ~ん た た~ら ち て~お で で~止 ば ま~せ ま~り
+0.10 ら り れ~ば ん エ ク サ ジ ス~ト チ ッ~チ ト バ~ッ ポ メ~ン ー~ジ ー~バ 一~样 一~步 主 之~后 交 代 代~码 以~了
+0.10 但~是 低 写~法 到~第 加~载 动 原~因 可 号 启~动 回~复 因 大~小 天 失 如~下 学~習 它 定~し 就 就~报 层 工 应
+0.10 应~该 後 志 想 成 成~了 我~在 挂 日 日~志 昇 昇~腾 昨 是~不 有~问 本~文 权~重 模~型 求 求~助 测 满 然 版~本 环
+0.10 现 現 生~成 用~的 画~像 発 确~认 第~个 第~二 系 练 练~到 缩 習 腾 行 試 試~し 议 试~试 谢 起~来 越 越~多 转 输
+0.10 运 运~行 返 还~有 通 里~的 题~描 같 것 까 까~요 네 네~요 녕 녕~하 는~데 니~다 데 돌~리 드~립 로 로~그 료 립
+0.10 립~니 상 습 습~니 시 실~행 안~녕 어~제 업 었 었~습 에~서 올 인 입 있~을 작 죽 중 학~습 했 했~습 호
+0.15 __init__ _bfc _bfc~op _bfc~ran abort aborted~at acceleration al all alla alloc_tensor_range
+0.15 alloc_tensor_range~failed alloca allocatable allocated~gib allocate~mib allocations~may allow_growth amber
+0.15 and~each and~got and~with another~exception an~assert aparece append~loss apply apr are~fine asr as~if atoms
+0.15 attach at~gib at~on avoid~fragmentation backend before~it before~that behavior bei be~created be~done be~too box
+0.15 branch bucketing buffer~of building~the but~these by~op ca call caller calling camera cause~system cc~allocator
+0.15 cette changes~nothing check checked children chose chunks~gib climbs clips code~returned colleague
+0.15 collective~operation come common_init_from_params common_init_from_params~failed computer context~for counted
+0.15 cpu~it crashes~today created~from create~llama cudaexecutionprovider cuda~failed cudf customer danke deck decode
+0.15 det detach dev devicebuffer device~not de~gb dia did~the die~karte disabled disable~the disable~upper display
+0.15 dist docs~stable down~with do~have do~it dropped dump during~handling each~worker enabled engine~could
+0.15 errors_impl errors~were error~llama error~occurred error~warmup err~mem eval~bug events every~time
+0.15 exception~another exception~occurred exists expectation extra failed~on failed~resource_exhausted falling
+0.15 falling~back falls falls~back falls~over fell fewer fields filters filters~size finish first~iteration fix
+0.15 flat~at followed for~more for~node for~possible fp framework framework~errors_impl free~gpu free~memory
+0.15 from~network further fused gb~are gb~is gemma general gestern gets~through gfx gib~gpu gib~in gib~memory
+0.15 given~back going gpu_ gpu_memory_utilization gpu_~_bfc gpu~rendering grad grande great growth gtx~ti guide
+0.15 gunicorn guten had~no hair handling~of has~gb has~nothing have~look he here~the heute holding
+0.15 host~cuda_error_out_of_memory host~has html https~docs https~pytorch id ik images improve~the incorrect inlet
+0.15 input~output installed in~bf in~forward in~loader in~total in~with is~built is~known is~one is~reserved is~so
+0.15 item iterations iteration~of it~dies it~for it~go it~goes it~helps it~may it~runs it~says it~should it~starts
+0.15 it~trains it~will jaxlib jaxlib~xla_extension jetpack jetson~orin job~failed job~has job~localhost keen
+0.15 label~fusion last~week late layer~filters la~gpu le learn left~for len lib ll llama llama_model_load
+0.15 llama_model_load~error load_tensors~offloading loaded load~model localhost localhost~replica locked log~could
+0.15 log~from log~note log~traceback loss~item lr macbook management~https matlab may~cause means~the meldung
+0.15 memory~allocations memory~goes memory~is memory~it memory~of memory~on memory~tried mem~types message~says
+0.15 method me~it mib~mib mib~on might mindspore miner mini minibatch mit models~blobs model~file model~is model~of
+0.15 model~unable model~was moment morning moved~the mp my~jobs même na nano nano~gb nd ne network neural never nie
+0.15 node~with nothing~for not~need not~set no~difference offloaded~layers of~gib of~in of~that one~process only~in
+0.15 on~an on~any on~free on~me on~my on~ti on~with oom~in opened~this opt~conda org~docs or~is or~not other~ranks
+0.15 ought ought~to outofmemoryerror~cuda outofmemoryerror~traceback out~and out~in overnight passed passed~tests
+0.15 password percent perhaps pme pool~use possible~solutions ppo preallocated predict probably puts python~framework
+0.15 pytorch_cuda_alloc_conf pytorch_hip_alloc_conf pytorch_mps_high_watermark_ratio
+0.15 pytorch_mps_high_watermark_ratio~to pytorch~org quite radeon raise~runtimeerror raylet rebooted reconstruction
+0.15 regression remat rendered rendering~documentation replica~task reported~by reserved~by resize resnet
+0.15 restarting~the returned~while rounded rounded~to rs runner running~out running~the runtimeerror~not same~on
+0.15 same~time screenshot second~one see seems see~https segmentation sentences separate session set~it sglang shard
+0.15 showed shows~mib si signed sim situation size~input skipped solutions solver somewhere source~file split stage
+0.15 starten starting~the stays stays~at steam step~and student subdivisions successfully~but survives system~failure
+0.15 task task~exited tells terminate terminate~called tests~failed tests~passed test~summary textures text~encoder
+0.15 thanks~lot then there there~an there~any these~errors they the~br the~cli the~config the~cycles the~dataset
+0.15 the~fp the~fraction the~loop the~maximum the~noise the~notebook the~ocr the~problem the~processes the~quick
+0.15 the~result the~situation the~smallest the~vision the~worker think this~message this~model this~week though
+0.15 tiling title too~little too~much torch~zeros total~by total~bytes tower to~cpu to~one to~self to~this
+0.15 trainer~main training~with trainworker trainworker~pid train~log trying~to ts tu two~cards two~crashes two~days
+0.15 two~failures types unallocated~if understand unet updated updated~successfully upload up~by urchin use~batch
+0.15 use~chunks use~pytorch_mps_high_watermark_ratio virtual~memory vision vllm vram~used warmup was~fine was~it well
+0.15 were were~encountered wh what~can what~did what~does when when~running whole why width win window with
+0.15 with~model with~two worker~cc works~for works~with work~and xgboost xla_extension xla_extension~xlaruntimeerror
+0.15 xla~service xt yes yes~that you~for you~have you~should zero~status ² всем всем~привет привет た~こ っ~て て~い
+0.15 で~す で~落 の~学 ま~し ろ エ~ポ サ~ー セ~ー ッ~セ バ ポ~ッ メ~ッ ー~メ 个~epoch 中~间 介 从 但 倍 候 关 单~卡
+0.15 卡~是 号~卡 各 告 器 室 对 希 希~望 帮 建~议 开~始 待 微~调 我~的 描 描~述 改~成 文~档 时~候 本 机 来 样 档 模
+0.15 止~ま 由 画 的~时 的~是 的~显 确 解 识 该 谢~谢 起~動 还~是 述 退 退~出 问~题 니 도 돌
+0.20 above~exception after~some and~now and~pytorch_cuda_alloc_conf and~shared and~type any~implementation an~image
+0.20 application as~soon away batches before believe between~and bfc_allocator bfc_allocator~cc bien blobs bucketed
+0.20 build~of call~to capture card~in carte case~it cc~execution ce chainer check~the ci client clip command
+0.20 comment~by common_runtime common_runtime~bfc_allocator compiled compute conv core core~common_runtime crashed
+0.20 cuda~device cuda~graphs cuh current cycles~gpu có dag describe~the device device~cuda device~with different doc
+0.20 does~this do~what duration each~iteration eager endpoint entrenar error~unable even~with exactly
+0.20 expandable_segments~true failure failures fft file~opt find~any firefox first~call floats floor foreignnode
+0.20 for~that frame free~gib from~yesterday gb~gb gb~of gb~ram gb~the gb~with gib~on gib~reserved gives gmx gmx~mdrun
+0.20 go~from growing has~gib have here~for hours https~github if~your image~size impact implementation~for initialize
+0.20 in~function in~that isn~enough ist~eine is~back is~ok is~written it~works job~ended job~on já karte~ist
+0.20 keeps~its la~memoria la~primera lief lines~of load_tensors logits log~error log~of looked~at lowered lvl
+0.20 lvl~info made~it main~error main~loop mais makes~no make~the management~and max_split_size_mb~to mdrun
+0.20 mdrun~version memory~for memory~trying memory~with merging message metashape mib~gpu mistake module mortem moved
+0.20 must~be nearly nel nn noble node node~foreignnode node~name not~find no~idea no~problem num_gpu nó occurred
+0.20 offload of~memory ollama~panic opencl or~so other overflow parsed passes pid~ip pjrt pjrt_stream_executor_client
+0.20 pjrt_stream_executor_client~cc pjrt~pjrt_stream_executor_client placa plus pod post~mortem primera program~gmx
+0.20 pytorch~if py~in quiet rank~the references replicas reporter reproduce~the reserved~memory root~cause runs~out
+0.20 runs~to rx same~box sdpa searched select set_per_process_memory_fraction setting setting~max_split_size_mb
+0.20 shared~host should~have sin soon soon~as spelling sprint stable stack~overflow stay stderr steps~to step~to
+0.20 sweep switched teacher tells~me tensorflow~core tensorflow~python tensorrt~engine thanks thanks~for them
+0.20 there~way the~allocated the~build the~first the~gb the~gib the~machine the~main the~nccl the~others the~output
+0.20 the~second the~ui this~morning token told to~decrease to~disable to~initialize to~load to~lower triton trouble
+0.20 trtexec ui unable unable~to using~cuda very waiting war was~updated weekly went~down went~through went~to
+0.20 went~well wgpu what~should what~went whether whisper~large with~cuda with~smaller work written written~by
+0.20 xla~label xla~pjrt yolov you~are you~asked you~do zeros época пошло し~た し~て ち~ま っ の~エ ッ 以 作 务 動 单
+0.20 可~以 后 在 复 复~现 失~败 已 开 张 微 批 服 服~务 望 止 第~一 经 络 编 网~络 落 落~ち 训 训~练 败 还 重~启 안
+0.25 aborted~core afternoon allocate~compute allocating all~of all~the already~on an and~gib arch as~you attempts
+0.25 automatic avoid back~to batch~prefill beim bf bigger~card blender bs call~last card~is cfg chat chunked chạy
+0.25 collective comes~up come~from commit compute~buffers con core~dumped could~not create~context cuda~for de
+0.25 decrease~max depth~maps describe didn did~not did~you docs~say down~to embedding enough~memory en~la error~code
+0.25 error~message example execution~of fails faster fell~over file~src fine first~one first~then float~on flux~dev
+0.25 four~times fusion gan gave gets gib~free gib~the github~com github~sign goes handle~prefill happens~add hash
+0.25 hashcat how~can huge ich idea ilse implementation input in~case in~execute is~fine is~gone is~in iter jax~errors
+0.25 join jupyter leak les lm loads loop main~panicked maps master mit~gb mode modelo~de monday mossy need~to người
+0.25 no~more obtiens of~course of~gb of~replica of~the old only~gb onnxruntime on~device on~gpu on~job oom~happens
+0.25 opt orin~nano orin~nx out~of paddleocr panic panic~unable parallelism pattern pc phi pipeline~parallelism
+0.25 posting prefill~tokens processes processing push queue ranks rd reduction replaced replica~failed reported root
+0.25 rule see~documentation see~list seq server~error smi solved some specified stuck sur tensors~when test the~above
+0.25 the~full the~gpus the~old the~test this~here thread~main thx ticket tiny tokens~you took to~avoid to~in
+0.25 traceback~most tried try~with tune turned ultra um una use used used~mb used~the version vulkan waiting~for warp
+0.25 when~oom while~running wird with~batch with~it workaround xtx your~account по て 个 了 助 启 問 問~題 正 正~常
+0.25 每 第 调 都 重 題
+0.30 aborted accounts allocated~memory allocate~cuda allocation~summary and~then append around at because buffer
+0.30 caffe can~take comes confirmed course cp cpu~the crash crashes cycles depth died disable disk dr each~of
+0.30 error~in esto estoy everything exited~with flaky forum for~this from~to get~this graphs gromacs hidden hint~if
+0.30 hung if~you instance_group instance_group~count is isso is~there kaggle last~lines layers~to leaving~this length
+0.30 loading~model log~my machine management maximum memory~management memory~try merged min most~recent my~own nb
+0.30 note offloading~repeating of~allocated on~github paged panicked pattern~cuda point py recent~call related
+0.30 repeating repeating~layers reply retrying rig rules samples samples~per self should~be should~do sign~in
+0.30 sorry~for start~the step~of summary~follows survive tensorrt terminal tesla that~much the~model the~pool
+0.30 the~title times titan tokens to~ask to~be to~gpu to~handle to~your tts two want~to way~to your как 像 生 起 过
+0.35 accepted app audio batch~is build came config cuda~buffer current~allocation default dos enough er err error~not
+0.35 exception expandable_segments expected flux forward fragmentation~see get~the gig gpu~and graph ho in~to issue
+0.35 is~all is~set leaving list~of llm lots maybe may~be me~on mine ocr offloading okay open optimizer orin os
+0.35 per~gpu png python py~line que quick qwen recent relevant replica resolve resource_exhausted~out restarting
+0.35 script set smi~shows someone su super ta termina the~demo the~gpu to~reproduce update use~of using van var ya
+0.35 your~gpu you~need 卡 图
+0.40 after already black bo but by~pytorch could default~rank detector each~one en~el flax for~me fraction github
+0.40 gtx~gb handle has hello iteration just line~in models noise notebook on op pipeline put requests second stream
+0.40 the~run three trains treino ver you~want вот тема 到 回 时
+0.45 action backtrace better bigger bug create documentation~for down error eval execution follows frames hint image
+0.45 new non not~enough nx po prefill quadro restart set~to somebody so~it src starting the~new the~third through
+0.45 timeline traceback worker yesterday you 改 跑
+0.50 ai and~it back batch~size com decrease di documentation during engine following go gone hi https isn jetson
+0.50 minutes now restarted running runs says should th to~create train way while
+0.55 days encoder get happens here problem summary third try trying tutorial
+0.60 comment dataset epoch even load net nothing rank training за
+0.65 cause demo each got on~the
+0.70 sorry
+0.75 gb gt had rtx same
+0.80 ti works
+0.85 both gtx my re
+0.90 did
+0.95 it so
+1.05 went
+1.15 me
""",
    "near": r"""
-1.45 finished oom
-1.35 errno
-1.15 txt
-1.05 saved
-1.00 exc_info gib killed
-0.95 notes who
-0.85 memory
-0.80 cudaerrormemoryallocation if kb kv pipeline tests there true
-0.75 epoch ms sec
-0.70 cpu creating cudnn errors hbm log long mb return slice
-0.65 no skipped the
-0.60 cublas_status_alloc_failed message msg pt runtimeerror sh val_loss
-0.55 accuracy allocate cards class invalid llama_kv_cache_init mem name passed raise retrying running size start
-0.55 status test trtexec want xla
-0.50 be commit env explain for grep rss scratch title
-0.45 anon apple as assert benchmark best call channel completed dataloader debug format gpu kernel label
-0.45 llama_kv_cache_unified messages moved nan output reason requested supported timeout type weights yes
-0.40 allocating amp author config configs data date detected dir end ep from gemm_fusion_autotuner global_step gpus
-0.40 infer info logging mig msgstr plan request restored slurmstepd text tok train train_loss troubleshooting val why
-0.35 _check_cuda_python_error accumulation alert are autotuning bat black built cases classify created
-0.35 cuda_error_launch_out_of_resources cudnn_status_not_supported def demo do ecc etc faq gpu_device grad_norm group
-0.35 hiperroroutofmemory import install json kind level match need needs nm null num_ooms open pinned points pull
-0.35 queued red report retry sheet style swap three valueerror vm what window
-0.30 allocator before begin bot cannot capability case chosen ckpt cluster compiling const content corpus count
-0.30 deploy device_memory dice fake far fatal get gguf gpu_oom guild io let limits llama loaded loader look
-0.30 max_model_len max_split_size_mb num_alloc_retries only oom_kill parameters per_device_train_batch_size platform
-0.30 plus reinitialize shapes since slide stop str string strings struct tensors thu trt use vram wiki writing wrote
-0.25 address algorithm also args assistant backends br bus causes commands component ctranslate cudaapierror
-0.25 cudaerror_t cupy define div doc done driver dtype dunlin empty example exhausted export fixed fp
-0.25 garbage_collection_threshold gx img input item job known learning_rate lgtm limit lines
-0.25 llama_new_context_with_model local loom loop medvram mm mon mps mx nb ncclunhandledcudaerror new nodes np
-0.25 numbers of ok parse patterns pth pytest quit quota reached reading requirements resolved retcode returns
-0.25 safetensors save saving score sdpa setting shrink simulated sort space speech stdout supervisor synthetic taken
-0.25 tcp than timestamp took topic triggered uid unit userwarning utf val_accuracy verdict without write xid yi you
-0.25 用
-0.20 ab activations app asked attempt attention back badge bfloat block_k block_m block_n builds cancelled card
-0.20 checkpoint checkpointing checkpoints collected compile concurrency connection constraint contained
-0.20 conv_algorithm_picker counter cross ctc cuda_dnn cudadrv cudasuccess devices diff diffusion ds ef elapsed else
-0.20 ended eng engine epochs estimate exact exceeded execution_count expect exported exports external fewer filename
-0.20 final ft gc ggml_backend_cuda_buffer_type_alloc_buffer grüße half handler hards host_oom how images jest kill
-0.20 kmg ksameasrequested lang language linear local_rank local_xla login lower lr lustre maximum mbs mean merged
-0.20 meta metadata native not nothing num_stages num_warps offload_optimizer options or out outofmemory pass patch
-0.20 pending per place pluggy predict processing prod pytorch_cuda_alloc_conf pytorch_hip_alloc_conf questions
-0.20 registers registry remedy render reports review rootdir runbook search section sent sim skip small snapshot so
-0.20 step_ success sudo symptom tail test_other_errors_pass_through too ts under valid value var vs wed with
-0.20 workspace written xformers xla_python_client_allocator xml
-0.15 __init__ ac activation ad af ai alphafold always apply arena_extend_strategy argument ask assertionerror being
-0.15 bind body buffer bump byte bytes caught cell_type changed check comments compiled configuration context copy
-0.15 coverage ctx cuda_visible_devices cudf de decision deps deviceerror diagnostics directory dmesg does domain
-0.15 drill empty_cache encoding enforce events exc exited filenotfounderror fired first five fixture flash_attention_
-0.15 floor fusions generation gold golden gradient_checkpointing grid guard gw hand has heron heuristic hint history
-0.15 hits id idle illegal index inference initialized instance_group insufficient items jobid jobs js launch launcher
-0.15 license lm_head load_in_ load_tensors max_memory_allocated max_seq_length maxrss median mi missing mémoire ngl
-0.15 nn notebooks object off onnx oom_count oom_score_adj oomd oomkilled opened_zipfile operation oserror others
-0.15 out_of_memory over parser pci performance petrel pgtables pickle_module pip pkg pool port pr prngkey profile
-0.15 pytorch_mps_high_watermark_ratio quadro quantize reactions ref related removed req reqmem resource rg rmm routes
-0.15 samples series sharded shift shmem site slow span split_k st sw systemd take them thread toml tp tried try tue
-0.15 tuner unsigned ur_result_error_out_of_device_memory user venv verbose watchdog well when 小 度 法
-0.10 acc acceptance accepted access activity add added agent all answer array article artifact assign
-0.10 attn_implementation attr autocast avail average avg backend baseexception bb behaviour bf bit blocks bool bucket
-0.10 builder caffe captured category cell changelog charset classname closed codes colab comfyui common_runtime
-0.10 compiler consumed contains corp creation criteria cuda_error_out_of_memory cudageterrorstring cudamalloc
-0.10 cudamemgetinfo cudnn_conv_algo_search current_context customer dc debugging disk display_name docs du echo
-0.10 effective entry es est eval exercise expandable_segments fault faults fd feat fi field figures fits fixes fn
-0.10 frequently generated good gpu_executor gpu_helpers gpuwatch grad gradient_checkpointing_enable gradients guide
-0.10 had heading helps hints hip instead is_oom issues journalctl killer la labels larger largest learning leave
-0.10 listening localhost log_dist lowvram macos many mapping markdown marked max_input_tokens max_new_tokens md
-0.10 medium memcpy merci metal method micro_batch might mira mlx msgid mt names nbformat nbformat_minor network nf ns
-0.10 nvrm nx oncall one optimizer pack package panels panic parquet parts paste path persistent po pos pp pressure
-0.10 problems proj projects pub qps quillnet raw read regex rejected repeated requires resourceexhausted round rst
-0.10 scripts sequences serving severity showerror signatures smoke socket soft sprint std step stepid still sxm tb
-0.10 team tenant tensorrt tessera testcase testsuite testsuites text_generation_router_v that threads tick tiles
-0.10 times tmp to_string tpu train_step triage types ul unexpected unspecified up url vae validation verbatim vision
-0.10 volume wall wanted was watch week wording world xla_python_client_preallocate yaml yarrow yolo yolov zeros 太 存
-0.10 重
-0.05 __call__ _k _load_pretrained_model _utils aa abort accum activate allowed allreduce alternatives announce
-0.05 ansible answered api_server arg assert_eq attributes automodelforcausallm badges bare barrier base_model between
-0.05 bfc bfcallocator bld bootstrap branch break bronze busy bye caching calls calm capable cause cd cf cfg ch change
-0.05 changes checklist chip choose chunked_prefill_size ckpt_ clear cli_args clip collect collective columns comm
-0.05 commandline_args compact compat completely completion completions components conf confidence confluence conftest
-0.05 containers contents context_len context_length control copied count_over_time crashes crates criterion
-0.05 cross_entropy css ctk ctv cublascreate cuda_error_launch_failed cuda_error_not_initialized cuda_memory_manager
-0.05 cuda_memory_resource cudadriverversion cudagetlasterror cudnn_status_alloc_failed cumemalloc_v custom cut
-0.05 dashboard days dcgm_fi_dev_fb_used debian defaultcpuallocator defaults dependencies depth derive desk detection
-0.05 device_map device_oom deviceoutofmemory diag dies digest direct display doctype don double dp drive dropdown
-0.05 during each eager edges edit einsum elastic encode endgroup enum epilog eq errored errorf erroroutofdevicememory
-0.05 eth etl evening event every everything except expect_that expr fallback fb fc feature feb fieldconfig filetags
-0.05 fix fixtures flag flash fleet flush fmt footer forcausallm formatter fprintf fragmentation frecuentes free fri
-0.05 full fwd gauge gb_free generate geo get_default_memory_pool get_memory_info glossary gn gnorm gpu_mem_limit
-0.05 gpu_memory gpu_model_runner gpu_nodes gradient gradient_accumulation_steps grpc halve hassubstr head header
-0.05 health healthy helpful here hi highlights holds host hpp href ib idea identifier ignored impl in increase
-0.05 information infra invoked ipynb january jonas kestrel keyerror last latency launching legendformat li libcudart
-0.05 limitations linux lists logger loki low lvl maintenance make management manager matches math matrix max_bin
-0.05 max_len max_num_seqs max_running_requests max_tokens max_total_num_tokens meaning mem_fraction_static
-0.05 memory_reserved memory_stats merge mesh micro micro_batch_size mk mmu mnt mock model_runner modeling_utils more
-0.05 mu multiline mut nanny nav never new_token_ratio nicht num_inference_steps num_shard numba number obj office
-0.05 on_oom once orin otter outofdevicememory pairs parametrize parsers part partialeq pcie picked
-0.05 pinned_memory_manager pipe pipeline_tag placeholder pme preflight present previous print printed printf prints
-0.05 priority processes product project prompt public py qa quick ra random range ranker rc readme recap reclaim
-0.05 refused register release rescued reshape residues response restarting restarts results retract retracted_reqs
-0.05 retryable reviewed role room rows runner sacct sbin scavenge scenarios schemaversion se_gpu_pjrt_client searched
-0.05 seconds see seen segmentation selective server_args set sha sharding shards shared shuffle six slot sm sm_
-0.05 smaller snapshots something sources spare spawn split srun stable state states static stderr story study succeed
-0.05 succeeded successful such support sweep switch sync synopsis sys systems table td template tensor test_classify
-0.05 test_parse testclassify testing textarea thcstorage they third_party thiserror throughput timeseries tiny tl toc
-0.05 tomasz train_wall trainer trainingarguments translation tts tuning two typeinfo uint un unavailable unreachable
-0.05 usable used uv v_num val_dice validate validations variable viele viewed vk_error_out_of_device_memory volumes
-0.05 votes waiting wandb wav weekly weight were while wide width willow world_size would wrong
-0.05 xla_python_client_mem_fraction xpu years yet your zero_grad zu 办 半 原 因 大 片 目 碎 精
+0.05 ___ _____ __inference_train_function_ __main__ __version__ _apply _attempt_allocation _c _call_impl
+0.05 _call_tf_sessionrun _conv _conv_forward _core _cuda _cuda_deserialize _dummy_sampler_run _load _malloc _nn _no
+0.05 _state _try_malloc _zn according actions actor actor_id adding again alertname alloc_tensor_range
+0.05 allocaterawinternal amd amdgpu ana applications arc architecture arguments asr attachments attention_mask attic
+0.05 attn_mask attn_weights auto axes axis ba background badalloc base bash batch batch_norm bc begin_example below
+0.05 bench bert bfc_arena bfcarena bflops bge bias binary bins bits bitsandbytes blas both boxes bst buf
+0.05 bufferassignment buffers bugs bytes_in_use bytes_limit bytesize callback called camera can can_shift capi cb
+0.05 ccsrc cdist cells chainer chapter cheers ci cl_mem_object_allocation_failure classes clenqueuendrangekernel
+0.05 clips closing cloud cls cmd coder collecting comfy comfyui_windows_portable common_init_from_params concat
+0.05 concat_op concurrent connected continue conv conv_ conv_ops conv_ops_impl corporation cpp cpu_mapped
+0.05 cpuexecutionprovider create_graph cron crop cuarrays cuda_driver cuda_v cudaallocator cumem_attach
+0.05 curr_region_allocation_bytes_ da dark_cuda dataset ddr decay deck decoder decorate_context
+0.05 default_restore_location defaultallocator den denoise der describe det detach detail detector dev device
+0.05 devicememory did died dilation directly disable disabled discord discussion disp dlalocaldram dmatrix dmlc
+0.05 dot_general dpi dso_loader dump duration eb edge_ edited efficientnet el emb enabled encoder end_example
+0.05 engine_args eps error_handler ethminer eu evaluation exec executed execution_block_cb exiting exits exllamav
+0.05 exp_avg_sq expert_gating_func extractimagepatches face facebook faster_whisper fe fedora fetch fields files
+0.05 flash_attn flash_causal_lm flow flux fold follow force forest forkpoolworker forward_call fr freeze fsdp
+0.05 full_state_dict fun func functional fused_moe gcc generate_token generating generic geometry getfield
+0.05 ggml_cuda_init gi githubusercontent giving gone google got gpt gpu_hist gpu_id gpu_memory_utilization
+0.05 gpudevicemanager gpuid gpupooledstoragemanager gradio groupby gruß gz hallo hash have heads healthz
+0.05 hidden_states hires hist homelab hours hpc im_end imgs impact imperative implementation including ines inp
+0.05 input_bufs input_feed input_ids inputs instruct int internalerror interpolate interval ipc ipex ips
+0.05 ipykernel_launcher ir isn java jnp joined june key_states kind_gpu kofi kubectl kubernetes kv_size latent lc ldm
+0.05 lightning linalg llama_init_from_model llama_model_load llamarunner llm_engine llm_load_print_meta lm lmdeploy
+0.05 load_state_dict loads local_tsl location lock logged logs longest loops losses ls lstm lunch macbook mainprocess
+0.05 malloc managed managers map_location maple mar masks max_batch_prefill_tokens max_depth max_length maxpool
+0.05 maybe_live_out mean_ megatron memoryerror memorypool merge_chunk metrics mhz mindspore mine minibatch mistral
+0.05 mistralai mittel mlp model_dir model_executor model_name_or_path model_type module moe momentum monitor mory
+0.05 motivation moving msvc n_batch n_ctx_per_seq n_expert_shared n_ff_exp n_layer n_layer_dense_lead n_lora_kv
+0.05 n_lora_q n_seq_max n_ubatch ndarray ne nemo nfs ng nightly noise non_blocking notebook nov nt nuc num_ctx
+0.05 num_gpu num_images_per_prompt nv_gpu_memory_used_bytes october offline offload ollama_context_length
+0.05 ollama_gpu_overhead ollama_keep_alive ollama_llama_server ollama_max_loaded_models ones onnxruntime_pybind
+0.05 onnxruntime_src openai operating optimization order org_tensorflow ot output_names outputs own oyelaran packing
+0.05 paddleocr paged_adamw_ pages params particles partition partitions patch_match_stereo pd pdf pe peft perf
+0.05 persistence persistent_load phase pickle_load_args picture pin_memory pipelines pjit pods pool_allocator pools
+0.05 portable possible ppdet pre_execute_cb process_name processor provider ptr pwr py_str qe que query_states queuec
+0.05 queuet rain raise_if_cache_size_invalid re ready real reference refvalue relevant remat rendering repeats
+0.05 reranker reserved resident resnet resnet_v response_ restore restore_location reward right rl rm
+0.05 rmmrapidsretryiterator rollout rope_yarn_log_mul rounded run_options run_scheduler_process runners
+0.05 runtimeexception same sample sampler_output say says scale_factor scheduler screenshots script se sed september
+0.05 sequential sequential_executor serialization sgl share should shutting side sigmoid similar sizeof skipping
+0.05 slack solver some sorted source_file source_line spark sqrt sr_x srt starting startup state_dict stem stopping
+0.05 stops storage storage_type stride student studio subgraph_callable swin systemerror sz tactic taichi target
+0.05 targets tasksetmanager teacher tensor_parallel_size tensor_type tensorrt_llm tensorview text_generation_client
+0.05 text_generation_server texts then thx tid tidy tile timing token tokenizer total_region_allocated_bytes_ tp_rank
+0.05 traceback_utils tracer train_batch_size train_net trained trainnetwork traj transcribe trust_remote_code trying
+0.05 type_k type_v ui uk uncorr unet unused upload upscale us used_gpu_memory uses utc util utils vaedecode
+0.05 validation_data vdl_writer venvs virtualmemorybuffer vllm vmap vmm volatile wan wants warming warp
+0.05 webserverfailed will words worker_base workflow wpb wrapper ws xgb xl xlarge xs xtx ze zeros_like zip zusammen
+0.05 境
+0.10 _alloc _do_call _lib _run_fn _session accelerate accelerator adamw additional alignment allocateimpl and any
+0.10 apiversion application apr archive assets attempting aug autograd await backbone backtrace batches bhqk bitmaps
+0.10 ble blobs bsz calcul caller cargo cat catch cedar check_error chunks classifier cli clock command community
+0.10 complex conda constant container crash critical cu_stream_non_blocking cuarray cuda_host cuda_stream_
+0.10 cudaexecutionprovider cufft cumemcreate currently custreamcreate d_ daemon deepspeed detect device_put dim dims
+0.10 discussions dist distribution documentation dropped elif enable encountered enginecore enough entries eog
+0.10 exceptions execute executor existing exit farm faster feed_dict fetch_list fftn flags forum found freememory
+0.10 freq_base freq_scale gan gen get_output_data ggml_vulkan gh gpu_worker graphics graphs green gres gs
+0.10 has_subgraph high html ids igpu ilse initialize initializing inner input_data_all intern into iq ish jo jpg jul
+0.10 keep ksampler lan largestfreeblock last_hidden_state left llama_model_load_from_file_impl loadmodel
+0.10 logicaldeviceconfiguration lost ma macro major makefile matmul max_input_length max_prefill_tokens
+0.10 max_total_tokens mem_get_info memgetinfo memo memory_limit memory_limit_ memoryclockrate mib min minibatchsize
+0.10 miniconda minor model_lifecycle modules moin monday morning namespace navi nchw ner newbie newest nhwc none now
+0.10 nproc_per_node official ollama_num_parallel onnxruntimeerror ooms optimized optshapes ort other output_data
+0.10 output_dir output_type output_ui parallel partial pattern pbtxt pcibusid peakreserved petra plugin posted pow
+0.10 preds prefetch prefill probe processed ps pyx queue radv ray raytaskerror recover relion requests rerank res
+0.10 resources ret retain_graph retries retro return_tensors rules run_id runbooks runtime runtime_exception rusty
+0.10 saveengine scala scale scaled_dot_product_attention sched sd sd_hijack_optimizations seg service
+0.10 set_logical_device_configuration shutdown sigabrt sleep slurm solved spec split_cross_attention_forward sr
+0.10 starts stream strides successfully summary sun takes target_list tasks terminating th thank threshold through
+0.10 throw_api_error tiling titan tm to_device total total_gpu_memory totalmemory tr trace transform transformer
+0.10 translate transport triton tritonbackend_modelinstanceinitialize truncation ultra undefinitializer unset
+0.10 uploading ups vec vega versions view vivid vk vol von work worked wry xc xx zesty
+0.15 _k_m aborted about actual after allocatable answers artifacts atoms beetle beta blender bonjour box building but
+0.15 callbacks candle catboost caused centos condition console cp create crit darknet dask day dec deepseek desktop
+0.15 device_id diffusers docker down dt duplicates embedding en er err executing execution expansion false feeds ffff
+0.15 find forums fps fraction game gemma gfx ggml_assert ggml_gallocr_reserve_n global gpu_options gpu_rendering
+0.15 gromacs http hx iter iteration jit join juniper keras key kib lab length libmxnet load_model loading log_softmax
+0.15 lora lunar machine manual mask mode mossy mp noheader normal num_updates num_workers old op_kernel op_requires
+0.15 opal optim parameter pc per_process_gpu_memory_fraction ppo problem process profiling prop pytorch quarry rand
+0.15 rank raylet recon relu repeating replica reserve_size restart run_metadata runoptions ryzen scores secs serve
+0.15 settings sglang short singledevicememorypool size_t softmax source ss started sur system task
+0.15 text_generation_launcher this ticket tiled to train_ds triangles ub ubuntu uma umber version video viewlayer
+0.15 virtual warn wsl www xgboost xorg young
+0.20 ____ _bfc _device amber async at bt bvh chain ciao complete crane cuda current cv cycles dag data_format decode
+0.20 devicebuffer diffuse ed enc environ errors_impl examples failures fairseq_cli few fft fine float fra gb gin glad
+0.20 go goroutine gpuarray gt harbor https intel ip jvp kept laptop layer learn len libc llm_load_tensors lo main
+0.20 max_batch_size minutes mixtral ml model mxnet my na nnet node note num observed offloading op_name opencl our
+0.20 padding paddle page peer phi pose ppl pred predictor print_info program quiet qwen randn rec recent reply
+0.20 required rtx server shell silver solve stat stats steps terminated time timeline today train_inner trains
+0.20 trainworker tsl ty updating usr we webui whisper zero
+0.25 alloc am anaconda assertion bd cache com common con csv dear default details distill dt_float dusky embed
+0.25 enginecore_dp envs expected failure fairseq falcon fan fit gable ggml gpu_ hazel hit inc inferencesession
+0.25 inlined instance jax jaxlib jun lantern large like list load makes maxallocsize memusagechange mini mo models
+0.25 most nccl nettle noble non numallocs ocr offloaded operator paged peak powershell raven reproduction runs rx
+0.25 seed sentences seq seqs shape single sparrow src stage svc tags tensorflow transformers trial tune unknown
+0.25 variables void warning whole xla_extension xlaruntimeerror xt
+0.30 api badger bin brisk bs client compute could cuda_allocator delta early ends fern frame ghz hello image incident
+0.30 inlet ipython is jan jl latest logits matched maxinuse may mcu member net next ollama opened python query radeon
+0.30 received regards session stacktrace tf tgi top torch turn webserver which wps
+0.35 backward chunk core dgx eta exe fluid forward github handle hashcat init inuse jolly kwargs layers llama_context
+0.35 me microsoft n_ctx pid png post posts pro reporter reproduce root rule run scene stopped thanks unallocated
+0.35 warmup windows
+0.40 behavior bug crashed environment feats internal issue ivory julia lib opt pebble plain ram smi stack thistle ti
+0.40 training update users viola
+0.45 action allocated allocation append build ember fail fails frames framework onnxruntime transpose
+0.50 already capacity cu graph op pm pod resourceexhaustederror result srv tesla vulkan
+0.55 bfc_allocator continued exception scan using
+0.60 code org works
+0.65 cc failed on os packages worker
+0.70 error line llm resource_exhausted traceback
+0.75 by file gtx
+0.80 geforce self
+1.00 comment
+1.05 commented loss
+1.50 description
+2.05 it
""",
    "lead": r"""
-1.85 `
-1.65 „
-1.25 for
-1.20 info like who
-1.15 tensorflow that
-1.10 we
-1.00 gib
-0.90 free is memory out torch
-0.85 ram tried
-0.80 ; does how question there
-0.75 > page
-0.70 allocator exc_info interview per theano {
-0.65 cuda_driver ggml_cuda_host_malloc would «
-0.60 docs il met pytorch seen shown stream_executor to virtualmemorybuffer warning where
-0.55 " as asked den front once oom ran read resizephysical stop threw
-0.50 ' device do from für has isn je returns starts will │ 文 问
-0.45 \ an and fields hold im keep launch limit lower or plan pool sim stops » вопрос 的
-0.40 allocate ciao de docstring engine if kind llama_model_load msgid never op_kernel op_requires prefill throws
-0.40 write — 题
-0.35 allocating batch_size block c_api cluster common_runtime conv_ops counts ein every guard hallo hand hello hint
-0.35 kurze later looks mib noch que show skipping this zusammen ”
-0.30 ? are below come context conv der di each errors figure fp hypothetically idea jobs level many matches number
-0.30 recognises row search size tests the unit userwarning warn yet zero 。
-0.25 about again allocated arena asks attempt back bar be between blocks canned cannot command config cudaprogram
-0.25 difference een ends entry fake fault fine gb gpu_memory_utilization have its known makes metal modules needs não
-0.25 of red refused said should sooner times trained ts video which wiki workspace не メ モ 下 是
-0.20 algorithm bytes caught cl_ com compare cudamalloc cudasuccess cudnn cuh dans device_helpers die diffusion driver
-0.20 echo estimate everyone executekernel explain faq gets gpu_oom into la lib line no none pessoal please por raise
-0.20 raises raising re readme regex resource_exhausted scheduler sequential_executor slide std strings tensor texto
-0.20 use way whether whole windows work ト 本 ）
-0.15 = allocaterawinternal avec backends bfcarena cards catch commit conv_algorithm_picker core don eng exit fit fix
-0.15 hip ich kb killed komunikat launcher local_xla longer look make mar march msg much nit note object people print
-0.15 request return reviewer room rtsafe saferuntime sample sampler say scratch sh simulated site startup str suppose
-0.15 test threads total tune un una vram week weights while … 、 中 会 在 这 错 니 로 오 지
-0.10 % already ask at available backbone bot cache common console cpu cuda cuda_error_out_of_memory debug dev du
-0.10 empty_cache er except expected generate ggml_vulkan gpus grep guide host http in int it just keeps kv left lines
-0.10 local_tsl low matmul ngl opencv opt options paddle params pattern predict proposal reads refuses release
-0.10 reported requested reserved resourceexhaustederror rtx runtime runtime_exception runtimeerror section shows
-0.10 small some spec stable string sweep system table think trains txt under unhandled usually von why width wording
-0.10 words wrapper xgboost you × が の ま 不 我 显 第 다
-0.05 $ & / ^ _state aa above al allocation also anybody aparece caching capacity capi card cdata classifier classify
-0.05 complex const content cudaruntimeerror dataloader dataset day dec deep el em empty en end est even event ever
-0.05 feb find_executable_batch_size finetune forum frage game ggml_backend_cuda_buffer_type_alloc_buffer given
-0.05 graphics help holds know lab logs lvl meet messages mock model_lifecycle more mps nobody now nur only
-0.05 onnxruntime_pybind onnxruntimeerror outofmemory outofmemoryerror paste phrase plain problem reading real reason
-0.05 review runtimeexception rust sep share shared side_effect smaller stream style such tensorrt tgi three through
-0.05 tip too typical vllm want wants when xpu } 「 こ 出 大 好 存 微 版 调 문
+0.05 [ acceleratorerror allocatenewregion amd answers anything api apr asr assert aug batch bench builds char ci
+0.05 colleague comes container conv_ops_impl crashes create cryosparc ctx cv data decoder deepspeed errtype exits
+0.05 export external following forward framework function_node goes got gpu_mat graph hires hpp include instead
+0.05 issues item iterations jan jaxlib jaxruntimeerror jit jun kubernetes lang llama loaded localhost logging lora
+0.05 loss mal matmul_ max_batch_size max_input_length max_prefill_tokens max_total_tokens may md mini mining minutes
+0.05 mixtral mode morning multiproc_worker_utils must nd next nnet nodes nuc old opencl operator optimizer ort output
+0.05 para pjrt pjrt_stream_executor_client pooled_ printed proc project providers rapids refine rendering requests
+0.05 reranker retry rig rmmerror runtime_error screenshot se sentence setting since single size_t się slurm someone
+0.05 srv started state status steht storage stub super svc tell text_generation_client tf things thrw tid today
+0.05 torch_memory_saver tp tpu traceback tree true tsl upscale us version vllmworkerprocess xla_extension your | · す
+0.05 て に る ロ 今 成 直 里 리
+0.10 _cl arrête assertion bf bitsandbytes bool candle cause chain clcreatebuffer client critical cuda_call cudacall
+0.10 cudaerror dear dialog dies directml doc encountered enough es fail function fusedconv getting ggml
+0.10 ggml_gallocr_reserve_n home img internalerror itself layer learning loaderror meldung mensagem native nie non
+0.10 notebook numpy org_tensorflow own peak pipeline point port processing pyopencl radeon ranks reply right rocm
+0.10 router rs runs seq serve serving set source split studio takes team them they thread timestamp tm und unexpected
+0.10 void waitnotificationfn window workers xla xlaruntimeerror привет と グ ッ ー 一 卡 后 回 天 始 开 用 起 가 돌
+0.10 이
+0.15 # ( * ] _driver _exceptions _work abi aborts ac add amrex answer arc awq backward bit body carb chat closing con
+0.15 conv_ cudf cupy decode detector doesn due else epochs execute executor exhausted failing faiss flux folks good
+0.15 had high hola id image ipex ist iteration laden libc llm mb min na new off ollama optix pass program prompt
+0.15 pycuda resource rule rx sale saw scene sd seit self sent side src su sur taichi terminal terminated terminating
+0.15 thing tutorial uncaught unwrap users using vae wrong yes вылетает гб ち は を 个 例 务 습 학
+0.20 any anyone attention au backend bad been beim bfc_arena broke call can cc clenqueuendrangekernel clip cpp
+0.20 cudaapierror da deepseek del dem dr encoder exceptions exllamav far faster fell ffmpeg find float found his
+0.20 inside instant internal list mac mean mein mem memory_pool mi mistral ml mon moved mxnet nano ngp nicht night
+0.20 nothing ocr pre returned spark stack_like_memory_pool standardgpuresources still syncedmem task throwing told
+0.20 une up value wan without workstation xt ~ で 挂 提 模 练 行 训 는 ：
+0.25 : ab abort ai app because branch bricht but caffe case catboosterror checkpoint class das days enginecore_dp
+0.25 failure false file gemma gone inference ip jetson keras lm long loop lr max mir name openmm openmmexception pc
+0.25 pr prints pro py ray report rows runner screen session sglang si smi static trainworker trial yolov меня ら 型
+0.30 _nvenc all am atom buffer comment cuda_base cycles description did dreambooth example farm forge fragmentation
+0.30 full give gym hey hit index instance intel lost mx net ok open over raylet record render replica running script
+0.30 service steps tile until valueerror was went при 了 时 示 跑 데
+0.35 amber auto before bonjour called cell channel comfyui done errors_impl exc execution fails fairseq loader
+0.35 loading memoryerror onnxruntime paddleocr pmemd process qwen raised seeing support sure text trainnetwork triton
+0.35 well 学 習 안 중
+0.40 ! aborted atoms blender code darknet davinci detail jax julia ksampler lol main meu nach one python resolve
+0.40 shard sorry step ticket tokens treino type user 요
+0.45 , . answered auf dead embedding fatal fraction fyi go large le load matlab overnight so stage subdivisions
+0.45 unreal vulkan webui weekend works 上 到 ，
+0.50 - base bei both crash cuda_lib died drivererror machine mit my nightly pid warmup what падает 하
+0.55 catboost default during failed frames lightgbm not px
+0.60 bs gpu images laptop mine pod result time title “ 就 报 에 인
+0.65 build colmap defaultallocator eval job last node rank run student validation на 서
+0.70 < box could customer down first with
+0.75 + bug colab frame get stderr then whisper yesterday
+0.80 demo generation kaggle server train –
+0.85 @ err exception gives message says training
+0.90 log our stopped
+0.95 hashcat same
+1.00 here second update worker
+1.10 epoch quick trainer
+1.15 ) after
+1.25 me
+1.40 error →
+1.55 on
""",
    "tail": r"""
-1.20 "
-1.15 ; `
-1.05 windows
-1.00 ? are available under «
-0.95 we
-0.90 acity peak
-0.85 by check which “
-0.80 : runtime since
-0.75 error free what
-0.70 allocate ggml of use were wiki
-0.65 * as die failed into nobody page
-0.60 > allocator capacity cudnn hand launch list no path por source that „
-0.55 bytes figure let rest see table well within 、 到 定
-0.50 else ist la lines nicht numbers they 会 前 本
-0.45 ' and asked comes five full may or seen size smi ti total up von worked | » не の を 例 그 아
-0.40 ) do gib job lo look more names pool tensor
-0.35 below code ein for how inside instead means memoryerror must please prints requested reserved retry stop take
-0.35 tried your と 字 是 的 見
-0.30 already an answers blocks cc che context count di done empty fraction fragmentation go kernel much our out reads
-0.30 row se simply static string than too touched un → 多 数 用 里
-0.25 < block caching call checked counts cublas_status_alloc_failed cumemalloc da data den don er ever failure former
-0.25 hence http killed like map matter mean name nccl nur ones oom otherwise printed ratio real results runtimeerror
-0.25 sizes task te tell three unknown version worker た は ら ス 为 存 明 模 空 还 부
-0.20 . allocated allocation answer ask bei buffer calls checkpointing co comfyui creation der entry except fewer
-0.20 follows good gpu_oom gradient happen here hits is kb kind latter leave line logs lost md mib normal nvidia oder
-0.20 once onnx people plain post question reading seq shown status stops und until warning weights who wrong 。 さ な
-0.20 に 一 成 確 自 表 解 것 는 실 이 하
-0.15 , ] another answered anywhere behind bit bitte cublascreate cuda_error_out_of_memory cudamalloc cut des en fake
-0.15 few gives has host il jax last less little ma max mem memoria mig most mémoire neighbour nie nightly none number
-0.15 patch prefill put pytorch read red resources says sentence shared she skipped someone stderr step strings tells
-0.15 tensorflow tests th thing true value why working yours 「 き く こ す ま め ク メ モ リ ー 上 不 出 占 可 时 足
-0.15 문 을
-0.10 \ add added between bigger bot buffers buy cached cap cards caught cause changes chunked client
-0.10 cudaerrormemoryallocation design documented driver end enum et flag friday gave gets guide hiperroroutofmemory
-0.10 hit its jobs kann kept limit loop lowvram medvram mps neither niet ours pas pid que queue raise readme
-0.10 resource_exhausted returns room said scratch screenshot shape si space start state steps tiny today torch
-0.10 treiber type ve when where whisper wording — ” 」 い え れ イ ト ン 什 以 何 分 就 张 显 节 라 리
-0.05 & access algorithm amd arena bare best better both cell class close com come cudnn_status_not_supported
-0.05 defaultcpuallocator dem different eine est figures fixed forward give gpu_mem_limit gpus graphics halve halves
-0.05 hbm holds illegal isn issue killer kv later left library live log lower machine met mi micro minutes mit modelo
-0.05 ne needs ngl night noch outofmemoryerror par pick plan point possible raised reader reduce regex remat restart
-0.05 retried search short sie skipping smaller so somebody steht summary tactic those tiles timeout turned used users
-0.05 vram want wanted workspace writing xla yet zu что это で ド バ 下 了 吗 回 大 片 算 说 니 다 로 서 세 의
+0.05 aber although around array away blender build can changed chunk ci clip config csrc current dans del each either
+0.05 ends exits find fits half hat helps het hip idle if im input iteration just layers len long low là makes mehr
+0.05 native new node offload optimizer output part pass pipeline plus po pour pr print pro processes python retrying
+0.05 rx sample saw server skip solo some src stays sur swap target tarjeta tensors thanks them these took traceback
+0.05 try turn two txt update usage utilization vk_error_out_of_device_memory vorher was way will work written – あ し
+0.05 じ っ る ん 加 動 原 正 没 가 나 인 입
+0.10 above alloc anything backend been black builds copy could crash cuda d_ das details diffusion during errors
+0.10 example exit expected explain fault holding info int karte loaded loads lowering match moved need needed nr only
+0.10 passed points py rather recent replicas resource rocm scheduler sglang solver somewhere stage started system
+0.10 temporal test tf ticket una user validation very whether without xformers xla_python_client_preallocate zero { }
+0.10 · ¿ гб チ ッ ラ 之 内 后 在 小 已 常 改 果 经 能 请 这 配 题 드 면 어 에 ）
+0.15 + ^ against ai al bf bug con cu desktop did du engine float frame gigs going graph hint hires hours idea in
+0.15 itself jupyter keep large longer make mb might min missing na next non note nothing other others own placa px
+0.15 ranks rows schon script show slow stable stack starts still studio super suppose takes thread to token une vllm
+0.15 workers you zeros │ が け て 两 使 保 只 因 我 留 置 要 跑 뜨 를
+0.20 @ asynchronously big but cache catch closing colab cuda_malloc_async dag day dtype el es eval exists faq flash
+0.20 happy he help images improve level logits lot moment never nodes not off para program quadro ram ran really
+0.20 render replica report reported setting share single situation statefulpartitionedcall tile viewport だ ち ょ 同
+0.20 图 直 落 试 都 重 问 습 있
+0.25 [ all any atoms avec bad batch box calling container cpp darknet default demo device doesn em environment even
+0.25 false fix followed found func hour inputs je know laptop lief main message mx passes process re renders runner
+0.25 runs scene second text tf_gpu_allocator this though vae vocab went whole же う 样 止 배 치 ，
+0.30 because before course decode docs encoder fp item length les limits load made net open problem resnet sorry
+0.30 there trains ya ça り 같 도 은
+0.35 % - about anyone auf cpu epoch got guess lol looks loss mine notebook picture restarted right straight using
+0.35 variable ~ 有 设 까 오
+0.40 ( also back core fit four get ll ollama one op run sent shard soon subdivisions tokens ×
+0.45 ! again alone auto be conv de didn everything goes have it now over pre prompt small textures timeline xt 요
+0.50 = file running through with 卡
+0.55 happens high maybe rank
+0.60 am came enough had image medium same time training week
+0.65 # dev first frames from gone gpu loading request …
+0.70 gt
+0.75 set third would
+0.80 card every function ok while
+0.85 / me no_grad split
+0.90 after checkpoint fine le
+0.95 on then на
+1.00 rtx
+1.10 works
+1.20 model
+1.30 gtx
+1.35 my
+1.45 gb
""",
    "ahead": r"""
-0.95 0
-0.80 „
-0.75 «~runtimeerror~:
-0.70 "
-0.65 ? warning~:
-0.55 on~"
-0.45 ^~error~: ^~runtimeerror~: resourceexhaustederror~: 「
-0.40 .~. .~.~.
-0.35 0~:~" :~runtimeerror~: `~ggml_backend_cuda_buffer_type_alloc_buffer~: runtimeerror~:
-0.30 :~resource_exhausted~: `~resourceexhaustederror~: `~xlaruntimeerror~: loading~model~: model~: of~" std~:~: the~"
-0.30 « │~runtimeerror~:
-0.25 *~" -~" / :~llama~runner [~trt~] `~error~: in~" trt~] xlaruntimeerror~:
-0.20 '~s~` .~outofmemoryerror~: about~` cl_ get~" in~` reads~" read~" resource_exhausted~: r~" s~` with~` worker~0~:
-0.15 "~" "~and~" "~ggml_vulkan~: "~outofmemoryerror~: ( *~) .~xlaruntimeerror~: 0~}~: :~"~" = ^~>~"
-0.15 ^~ggml_backend_cuda_buffer_type_alloc_buffer~: ^~outofmemoryerror~: ^~resourceexhaustederror~: for~"
-0.15 outofmemoryerror~(~" stream~*~) t~" with }~:
-0.10 "~valueerror~: )~- )~` ,~runtimeerror~: -~` .~cudaruntimeerror~: 0~(~" 0~)~- :~0~] =~" [~w~]
-0.10 `~outofmemoryerror~: allocation~failed~: as~` ggml_vulkan~: no~" or~" outofmemoryerror~: that~" w~] | »
-0.10 „~runtimeerror~:
-0.05 "~# "~,~" "~or~" # #~" #~runtimeerror~: (~` *~runtimeerror~: + -~' 0~.~` 0~:~` :~"~# :~' :~internal~: ;~"
-0.05 <~code~> >~runtimeerror~: >~valueerror~: ^~-~" ^~-~' ^~-~` ^~0 ^~valueerror~: `~` `~llama~runner about~" a~"
-0.05 code~> cudaruntimeerror~: cuda~error~: error~runtimeerror~: for~` g~.~" like~" memory~| of~memory~|
-0.05 runtimeerror~(~" see~" to~" {~" |~runtimeerror~:
+0.05 "~xlaruntimeerror~: '~runtimeerror~: (~" (~)~: )~: )~:~cl_ ,~' - .~/~pooled_ .~acceleratorerror~: .~cpp~]
+0.05 .~internalerror~: .~rmmerror~: /~it~] /~pooled_ /~s~] 0~)~: 0~,~" 0~- 0~. 0~cudacall~] 0~failed~:
+0.05 :~ggml_vulkan~: :~standardgpuresources~: ^~# ^~> ^~exception~: ^~ggml_vulkan~: ^~memoryerror~:
+0.05 ^~xlaruntimeerror~: acceleratorerror~: and~` code cpp~] cudacall~] error~. error~:~: error~]~:
+0.05 execution~failed~: get~` has~" it~] i~get~` llama~runner loop~: message~:~" pooled_ proc~0~: rmmerror~: runner
+0.05 stops~with~" s~] t traceback~)~: training~loop~: │~ggml_backend_cuda_buffer_type_alloc_buffer~:
+0.05 ：~runtimeerror~:
+0.10 "~> "~memoryerror~: "~resourceexhaustederror~: )~runtimeerror~: ,~bool~) .~resourceexhaustederror~:
+0.10 .~runtimeerror~: 0~]~: 0~| 0~}~} :~*~* :~0~: :~level_zero :~loaderror~: :~waitnotificationfn~) >~" [~gpu~]
+0.10 ]~error~: ]~valueerror~: ^~│ api~failed~. bool~) cuda~error error~- f
+0.10 ggml_backend_cuda_buffer_type_alloc_buffer~: ggml_gallocr_reserve_n~: got~" gpu~] internalerror~: loaderror~:
+0.10 node~0~: runtimeerror~:~level_zero see~` title~: waitnotificationfn~) |~` } }~} “~runtimeerror~: │ ：
+0.15 !~! !~!~! "~error~: ) .~exceptions~. .~memoryerror~: 0~:~0 0~:~: :~: :~valueerror~: [~e~] ^~0~: `~drivererror~(
+0.15 exceptions~. exhausted~: e~] fatal~error~: message~: outofmemoryerror~(~' resource~exhausted~:
+0.15 standardgpuresources~: with~' |~ggml_backend_cuda_buffer_type_alloc_buffer~: “
+0.20 ! "~:~" "~` )~:~" )~valueerror~: .~openmmexception~: :~"~` :~0~) :~cl_ ]~: ]~runtimeerror~: ^ ^~" and~"
+0.20 cudaapierror~: c~0~] execution~error~: memoryerror~: prints~" says server~error~: stopped~with~" then~"
+0.20 with~exception~:
+0.25 '~s~" -~> .~` .~trainer~| 0~) 0~runtimeerror~: 0~with~" :~0 :~ggml_backend_cuda_buffer_type_alloc_buffer~: :~„
+0.25 [~error~] `~runtimeerror~: error~] failed~: openmmexception~: s~" trainer~|
+0.30 "~* ' ,~` :~drivererror~( ; ^~` err~: exception~: says~` shows~" valueerror~: 「~runtimeerror~:
+0.35 "~llama~runner *~* -~>~" . 0~] :~"~* :~outofmemoryerror~: error
+0.40 ,~" :~error~: :~« ` buffer~failed~. error~" generation~(~" me~" prints~` → →~"
+0.45 .~" .~base~. base~. runtimeerror~(~'
+0.50 drivererror~(
+0.55 [~cuda~] cuda~] error~:
+0.60 0~: > failed~. says~"
+0.65 (~' ,
+0.70 "~runtimeerror~:
+0.75 *
+0.85 ]
+0.95 :~`
+1.00 with~"
+1.20 :
+1.40 :~"
""",
    "behind": r"""
-1.20 were
-1.05 `~( were~available were~available~.
-1.00 0
-0.90 ) .~$ acity
-0.85 "~is .~tried .~tried~to
-0.60 <
-0.50 "~- )~$ 0~.~0 `~after of~which
-0.45 "~, 0~. `~is acity~) on
-0.40 `~.~i “
-0.35 <~- `~.~the `~: `~? for
-0.30 "~)~$ .~" a~total~capacity that
-0.25 "~,~$ "~,~which (~0~) -~> n
-0.20 "~)~, "~-~> <~/ n~bytes of ”~. →
-0.15 "~) "~.~$ "~on~0 % (~0 .~' `~→ in~the «
-0.10 "~,~0 "~: "~for "~} "~→ '~`~. (~requested *~*~$ .~"~$ .~gpu / ? \ \~\ `~, `~,~so a a~total with~shape |
-0.05 "~$ "~.~the "~? "~anywhere "~as "~or "~or~" "~that "~the '~, '~,~' (~requested~0 )~` - .~"~) <~/~code <~/~pre
-0.05 \~. \~.~tried `~) `~`~$ `~and~` `~at acity~;~. in~function in~function~' of~which~. with~shape~[ |~$ } » 」
+0.05 "~)~. "~and "~with "~}~, # '~"~$ '~)~. (~code .~.~. .~0 .~`~$ .~`~, .~it ;~$ ;~0 `~- `~.~$ `~as `~for be
+0.05 be~asynchronously be~asynchronously~reported file file~= file~=~csrc if~reserved is src src~/ the »~. …
+0.10 "~)~) "~,~so "~and~" "~and~then "~i "~on~the "~– #~0~$ -~- .~. .~` `~; `~— acity~; and error i if while~calling
+0.10 with »~, ” ”~， 。
+0.15 "~.~0 "~after "~}~$ #~0 '~)~$ , `~the `~when — │ │~$
+0.20 "~; "~in~the '~)~" '~. . .~i .~the :~file :~file~exists ;~. ;~.~. [~func [~func~: `~`~` `~i `~on `~| when while
+0.25 "~— `~"~) `~on~the maybe~the maybe~the~environment
+0.30 * ` `~" `~from `~with `~|~$ maybe
+0.35 "~( "~right [~op [~op~: `~` `~， »~$
+0.40 "~at *~* ; at “~.
+0.45 "~in "~on~a
+0.50 "~from `~in
+0.55 '~$ `~and
+0.60 :
+0.65 '
+0.70 [
+0.75 " "~.
+0.80 `~.
+0.85 '~)
+0.95 $ `~$
+1.05 "~on
""",
    "pair": r"""
-1.20 markup_near&text_behind
-1.10 nothing_stated&text_behind
-1.05 ends_the_text&in_quotes
-0.90 alone&in_quotes
-0.85 a_setup,_in_short&its_hint_printed a_setup,_in_short&says_laughs a_setup,_in_short&says_self
-0.85 a_short_text&output_near says_may&text_behind
-0.75 a_sentence_leads&trace_near a_setup,_in_short&output_near cut_by_dots&nothing_stated in_quotes&says_supposed
-0.75 in_quotes&trace_near output_near&spoken_of_happened says_after_so_long&somebody's_own_machine,_in_short
-0.75 says_happened&trace_near says_laughs&somebody's_own_machine,_in_short says_self&words_before
-0.75 spoken_of_after_so_long&spoken_of_looks_for
-0.70 a_sentence_leads&says_when a_setup,_in_short&denied_in_front happened_to_somebody&text_behind
-0.70 its_hint_printed&spoken_of_when
-0.65 a_question,_in_short&spoken_of_when a_setup,_in_short&setting_near begins_the_text&in_quotes
-0.65 behind_a_prefix&code_near cut_by_dots&setting_near ends_the_text&somebody_speaks
-0.65 happened_to_somebody&spoken_of_when indented&other_near indented&spoken_of_lately item_of_a_list&nothing_stated
-0.65 mentioned&says_help names_the_words&says_may nothing_stated&record output_near&spoken_of_after_so_long
-0.65 says_happened&somebody's_own says_lately&says_people says_may&trouble says_when&somebody_speaks
-0.65 spoken_of_when&text_behind
-0.60 a_sentence_leads&denied_in_front a_sentence_leads&ends_the_text a_setup,_in_short&says_after_so_long
-0.60 alone&figures begins_its_line&spoken_of_words begins_the_text&spoken_of_looks_for
-0.60 cut_by_dots&somebody's_own_machine,_in_short denied_in_front&nothing_stated figures&spoken_of_example
-0.60 figures&spoken_of_made_up host_memory&names_the_words in_quotes&markup_near in_quotes&mentioned
-0.60 in_quotes&says_reader introduced_as_example&setting_near mentioned&names_the_words on_a_stamped_line&says_self
-0.60 output_near&says_when record&somebody's_own says_happened&somebody's_own_machine,_in_short
-0.55 a_failed_run&spoken_of_solved a_question,_in_short&ends_the_text a_question,_in_short&says_happened
-0.55 a_sentence_leads&behind_a_prefix a_sentence_leads&spoken_of_may a_setup,_in_short&says_never
-0.55 a_short_text&a_site's_lines a_short_text&text_behind about_texts&begins_the_text alone&record alone&says_words
-0.55 begins_the_text&spoken_of_when behind_a_prefix&on_a_stamped_line behind_a_prefix&words_before
-0.55 cut_by_dots&other_near cut_by_dots&says_happened ends_the_text&somebody's_own figures&hypothetical_sentence
-0.55 figures&traceback_above happened_to_somebody&says_solved hypothetical_sentence&says_if
-0.55 in_quotes&on_a_stamped_line in_quotes&record indented&may_happen markup_near&may_happen
-0.55 markup_near&spoken_of_reader may_happen&says_supposed mentioned&nothing_stated names_the_words&says_looks_for
-0.55 nobody_speaks&spoken_of_words says_after_so_long&says_happened says_but&says_looks_for says_but&says_never
-0.55 says_help&says_if says_laughs&text_behind somebody's_own_question,_in_short&trouble
-0.55 spoken_of_after_so_long&words_before spoken_of_looks_for&spoken_of_when spoken_of_proposed&words_before
-0.50 a_question,_in_short&hypothetical_sentence a_setup,_in_short&spoken_of_lower_it a_setup,_in_short&words_before
-0.50 a_short_text&about_texts a_site's_lines&figures about_texts&figures alone&says_lesson alone&says_people
-0.50 begins_its_line&nobody_speaks begins_its_line&text_behind begins_its_line&trouble
-0.50 begins_the_text&on_a_stamped_line begins_the_text&setting_near behind_a_prefix&in_quotes behind_a_prefix&record
-0.50 cut_by_dots&figures denied_in_front&in_quotes ends_the_text&says_never ends_the_text&spoken_of_ask
-0.50 ends_the_text&spoken_of_self figures&on_a_stamped_line figures&spoken_of_means in_quotes&names_the_words
-0.50 in_quotes&says_if in_quotes&says_made_up indented&markup_near may_happen&says_help mentioned&setting_near
-0.50 on_a_stamped_line&output_near on_a_stamped_line&spoken_of_when other_near&says_lower_it
-0.50 says_after_so_long&says_supposed says_happened&says_laughs says_lately&somebody's_own_question,_in_short
-0.50 says_lately&words_before says_lesson&says_never says_means&trouble setting_near&somebody's_own,_in_short
-0.50 somebody's_own,_in_short&spoken_of_looks_for spoken_of_cause&words_before spoken_of_happened&spoken_of_means
-0.45 a_failed_run&words_before a_question,_in_short&says_lately a_setup,_in_short&record a_short_text&says_lesson
-0.45 a_short_text&spoken_of_looks_for about_texts&spoken_of_lately alone&words_before
-0.45 begins_the_text&somebody's_own,_in_short behind_a_prefix&spoken_of_happened behind_a_prefix&spoken_of_when
-0.45 code_near&in_quotes code_near&much_trouble code_near&within_code denied_in_front&says_never
-0.45 denied_in_front&words_before explained_behind&text_behind figures&in_quotes figures&markup_near
-0.45 figures&within_code happened_to_somebody&names_the_words happened_to_somebody&says_never
-0.45 happened_to_somebody&somebody's_own_question,_in_short hypothetical_sentence&other_near
-0.45 hypothetical_sentence&says_supposed in_quotes&item_of_a_list introduced_as_example&nobody_speaks
-0.45 may_happen&record may_happen&says_if may_happen&spoken_of_if mentioned&spoken_of_happened
-0.45 names_the_words&says_happened nobody_speaks&spoken_of_reader nobody_speaks&text_about_texts
-0.45 nobody_speaks&trouble often_may&spoken_of_supposed output_near&says_self output_near&spoken_of_when
-0.45 says_buy&text_behind says_happened&says_never says_looks_for&somebody_speaks says_solved&somebody's_own
-0.45 says_solved&somebody's_own_machine,_in_short says_when&somebody's_own,_in_short setting_near&somebody's_own
-0.45 setting_near&somebody's_own_machine,_in_short somebody_speaks&somebody's_own
-0.45 spoken_of_happened&spoken_of_labelled_symptom spoken_of_happened&trouble spoken_of_help&spoken_of_looks_for
-0.45 spoken_of_never&spoken_of_when
-0.40 a_question,_in_short&says_never a_question,_in_short&spoken_of_lesson a_sentence_leads&says_never
-0.40 a_sentence_leads&spoken_of_cause a_setup,_in_short&spoken_of_but a_setup,_in_short&spoken_of_when
-0.40 a_short_text&comment a_short_text&mentioned a_short_text&says_buy a_short_text&spoken_of_ask
-0.40 a_short_text&within_code a_site's_lines&its_hint_printed a_whole_error_line&block_opened
-0.40 a_whole_error_line&markup_near a_whole_error_line&other_near
-0.40 a_whole_error_line&somebody's_own_question,_in_short about_texts&names_the_words alone&says_when
-0.40 begins_its_line&spoken_of_lesson begins_its_line&spoken_of_never begins_the_text&hypothetical_sentence
-0.40 begins_the_text&spoken_of_words behind_a_prefix&says_made_up behind_a_prefix&spoken_of_lesson
-0.40 blanks_near&output_near code_near&other_near comment&nobody_speaks ends_the_text&names_the_words
-0.40 ends_the_text&text_behind figures&spoken_of_ask figures&words_before happened_to_somebody&says_help
-0.40 hypothetical_sentence&words_before in_quotes&says_happened in_quotes&says_self in_quotes&text_behind
-0.40 indented&spoken_of_may indented&words_before its_hint_printed&spoken_of_never markup_near&nobody_speaks
-0.40 may_happen&other_near may_happen&somebody's_own_question,_in_short mentioned&output_near mentioned&says_supposed
-0.40 much_about_texts&spoken_of_after_so_long names_the_words&somebody's_own_machine,_in_short
-0.40 nobody_speaks&nothing_stated nobody_speaks&says_changes nothing_stated&says_lower_it
-0.40 nothing_stated&somebody's_own,_in_short on_a_stamped_line&spoken_of_after_so_long
-0.40 on_a_stamped_line&spoken_of_reader other_near&setting_near says_explained&somebody's_own_question,_in_short
-0.40 says_happened&spoken_of_reader says_help&says_may says_laughs&somebody's_own
-0.40 says_looks_for&somebody's_own,_in_short says_looks_for&text_behind says_lower_it&trouble says_means&says_words
-0.40 says_people&somebody's_own,_in_short says_people&somebody_speaks says_proposed&says_self says_proposed&trouble
-0.40 says_when&spoken_of_happened says_when&spoken_of_looks_for says_words&somebody's_own,_in_short
-0.40 setting_near&spoken_of_if somebody's_own_question,_in_short&spoken_of_ask
-0.40 somebody's_own_question,_in_short&spoken_of_happened spoken_of_but&spoken_of_may
-0.40 spoken_of_changes&spoken_of_looks_for spoken_of_example&spoken_of_made_up spoken_of_help&spoken_of_solved
-0.40 spoken_of_if&spoken_of_may spoken_of_solved&trouble trace_near&trouble
-0.35 a_failed_run&says_lately a_question,_in_short&says_explained a_question,_in_short&spoken_of_ask
-0.35 a_question,_in_short&spoken_of_made_up a_question,_in_short&trouble a_sentence_leads&about_texts
-0.35 a_sentence_leads&code_near a_sentence_leads&somebody's_own a_sentence_leads&spoken_of_ask
-0.35 a_sentence_leads&words_before a_setup,_in_short&happened_to_somebody a_setup,_in_short&says_supposed
-0.35 a_setup,_in_short&trace_near a_short_text&begins_the_text a_short_text&says_looks_for a_short_text&setting_near
-0.35 a_short_text&spoken_of_made_up a_short_text&spoken_of_self a_short_text&typeset about_texts&spoken_of_words
-0.35 advice_share&between_sections advice_share&block_opened advice_share&heads_a_document advice_share&may_happen
-0.35 advice_share&remedies_above advice_share&says_lower_it advice_share&text_behind advised&between_sections
-0.35 advised&block_opened advised&heads_a_document advised&may_happen advised&remedies_above advised&says_lower_it
-0.35 advised&text_behind advised_by_nobody&says_lower_it begins_its_line&spoken_of_remedy begins_the_text&says_lesson
-0.35 behind_a_prefix&figures behind_a_prefix&spoken_of_made_up block_opened&markup_near
-0.35 block_opened&spoken_of_example code_near&says_happened code_near&spoken_of_proposed code_near&spoken_of_self
-0.35 comment&output_near comment&spoken_of_happened cut_by_dots&somebody's_own denied_in_front&happened_to_somebody
-0.35 ends_the_text&says_but ends_the_text&says_people ends_the_text&says_self figures&says_words figures&spoken_of_if
-0.35 figures&spoken_of_lesson happened_to_somebody&mentioned happened_to_somebody&trouble heads_a_document&mentioned
-0.35 host_memory&mentioned hypothetical_sentence&somebody's_own_question,_in_short
-0.35 hypothetical_sentence&somebody_speaks hypothetical_sentence&spoken_of_lower_it in_quotes&may_happen
-0.35 in_quotes&nothing_stated in_quotes&says_but in_quotes&says_buy in_quotes&says_words indented&spoken_of_means
-0.35 its_hint_printed&spoken_of_ask marked&output_near marked&trouble markup_near&mentioned
-0.35 may_happen&spoken_of_means names_the_words&output_near nobody_speaks&spoken_of_if
-0.35 nobody_speaks&spoken_of_made_up nobody_speaks&typeset nothing_stated&says_supposed
-0.35 nothing_stated&somebody's_own_question,_in_short nothing_stated&spoken_of_reader often_may&spoken_of_may
-0.35 often_may&spoken_of_people on_a_stamped_line&somebody's_own,_in_short on_a_stamped_line&spoken_of_happened
-0.35 on_a_stamped_line&spoken_of_made_up on_a_stamped_line&text_behind other_near&remedies_below
-0.35 other_near&says_supposed output_near&says_numbered output_near&spoken_of_means record&spoken_of_lesson
-0.35 says_after_so_long&says_but says_after_so_long&says_may says_ask&somebody_speaks says_but&says_happened
-0.35 says_example&trouble says_happened&spoken_of_lower_it says_if&says_words says_labelled_symptom&somebody_speaks
-0.35 says_labelled_symptom&spoken_of_self says_lesson&somebody_speaks says_looks_for&trouble
-0.35 says_lower_it&says_reader says_may&says_means says_may&says_never says_means&text_behind says_never&says_people
-0.35 says_never&somebody's_own_question,_in_short says_never&trouble says_people&trouble says_reader&text_behind
-0.35 says_self&somebody_speaks says_self&spoken_of_self says_when&spoken_of_help says_when&spoken_of_self
-0.35 says_words&spoken_of_if setting_near&spoken_of_when setting_near&text_behind
-0.35 somebody's_own,_in_short&spoken_of_but somebody's_own,_in_short&spoken_of_self
-0.35 spoken_of_after_so_long&spoken_of_when spoken_of_after_so_long&trouble spoken_of_changes&spoken_of_reader
-0.35 spoken_of_example&trace_near spoken_of_happened&spoken_of_lower_it spoken_of_happened&spoken_of_may
-0.35 spoken_of_help&spoken_of_people spoken_of_if&spoken_of_lately spoken_of_if&spoken_of_means
-0.35 spoken_of_laughs&spoken_of_self spoken_of_lesson&spoken_of_self spoken_of_people&spoken_of_reader
-0.35 trouble&typeset
-0.30 a_failed_run&says_looks_for a_failed_run&says_self a_failed_run&spoken_of_but
-0.30 a_question,_in_short&happened_to_somebody a_question,_in_short&nothing_stated a_question,_in_short&other_near
-0.30 a_question,_in_short&spoken_of_proposed a_question,_in_short&typeset a_sentence_leads&mentioned
-0.30 a_sentence_leads&says_after_so_long a_sentence_leads&says_remedy a_sentence_leads&says_words
-0.30 a_sentence_leads&spoken_of_labelled_symptom a_setup,_in_short&cut_by_dots a_short_text&its_words_taken_up
-0.30 a_short_text&marked a_short_text&says_proposed a_short_text&spoken_of_lower_it a_short_text&text_about_texts
-0.30 a_site's_lines&a_whole_error_line a_site's_lines&spoken_of_lower_it a_whole_error_line&advice_share
-0.30 a_whole_error_line&advised a_whole_error_line&somebody_speaks a_whole_error_line&spoken_of_lesson
-0.30 a_whole_error_line&spoken_of_remedy about_texts&setting_near advised_by_nobody&between_sections
-0.30 advised_by_nobody&heads_a_document advised_by_nobody&may_happen advised_by_nobody&mentioned
-0.30 advised_by_nobody&remedies_above alone&says_reader begins_its_line&block_opened
-0.30 begins_its_line&introduced_as_example begins_the_text&output_near begins_the_text&words_before
-0.30 behind_a_prefix&says_labelled_symptom behind_a_prefix&somebody's_own,_in_short behind_a_prefix&spoken_of_example
-0.30 behind_a_prefix&traceback_above between_sections&its_hint_printed block_opened&code_near block_opened&figures
-0.30 code_near&spoken_of_labelled_symptom code_near&typeset comment&other_near cut_by_dots&spoken_of_self
-0.30 denied_in_front&names_the_words denied_in_front&says_reader ends_the_text&says_words
-0.30 explained_behind&markup_near explained_behind&nobody_speaks figures&text_behind figures&typeset
-0.30 happened_to_somebody&marked happened_to_somebody&output_near heads_a_document&spoken_of_happened
-0.30 host_memory&somebody's_own_question,_in_short hypothetical_sentence&markup_near hypothetical_sentence&may_happen
-0.30 hypothetical_sentence&says_ask hypothetical_sentence&says_means hypothetical_sentence&somebody's_own,_in_short
-0.30 hypothetical_sentence&text_behind in_a_thread&text_behind in_quotes&says_looks_for indented&says_happened
-0.30 indented&spoken_of_supposed item_of_a_list&mentioned item_of_a_list&setting_near item_of_a_list&text_behind
-0.30 marked&somebody's_own markup_near&spoken_of_after_so_long markup_near&spoken_of_means mentioned&says_if
-0.30 mentioned&says_never mentioned&spoken_of_cause much_about_texts&nobody_speaks names_the_words&says_proposed
-0.30 nobody_speaks&says_if nobody_speaks&says_supposed nobody_speaks&within_code nothing_stated&spoken_of_but
-0.30 nothing_stated&spoken_of_changes often_may&output_near often_may&spoken_of_means
-0.30 on_a_stamped_line&says_labelled_symptom other_near&says_laughs other_near&somebody's_own
-0.30 other_near&spoken_of_made_up other_near&spoken_of_never other_near&text_about_texts other_near&text_behind
-0.30 record&says_supposed record&somebody's_own_question,_in_short remedies_above&spoken_of_lower_it
-0.30 says_after_so_long&says_made_up says_after_so_long&somebody's_own says_ask&says_lately says_ask&spoken_of_self
-0.30 says_ask&trouble says_but&somebody's_own_machine,_in_short says_but&words_before says_buy&words_before
-0.30 says_changes&says_words says_example&says_words says_happened&says_solved says_happened&spoken_of_if
-0.30 says_happened&trouble says_help&says_lately says_help&says_when says_help&says_words says_help&spoken_of_self
-0.30 says_if&says_may says_if&says_reader says_labelled_symptom&somebody's_own,_in_short
-0.30 says_labelled_symptom&spoken_of_ask says_laughs&somebody's_own,_in_short says_laughs&somebody_speaks
-0.30 says_lesson&somebody's_own,_in_short says_never&says_proposed says_people&text_behind says_self&somebody's_own
-0.30 says_self&spoken_of_after_so_long says_words&text_behind somebody's_own&spoken_of_solved
-0.30 somebody's_own,_in_short&spoken_of_may somebody's_own,_in_short&spoken_of_reader
-0.30 somebody's_own_machine,_in_short&spoken_of_if somebody_speaks&spoken_of_self
-0.30 spoken_of_after_so_long&spoken_of_remedy spoken_of_ask&spoken_of_cause spoken_of_ask&spoken_of_labelled_remedy
-0.30 spoken_of_ask&spoken_of_never spoken_of_lately&spoken_of_looks_for spoken_of_laughs&text_behind
-0.30 spoken_of_lesson&spoken_of_reader spoken_of_looks_for&spoken_of_self spoken_of_looks_for&trouble
-0.30 spoken_of_lower_it&spoken_of_may spoken_of_lower_it&spoken_of_means spoken_of_made_up&words_before
-0.30 spoken_of_means&text_behind spoken_of_reader&spoken_of_supposed spoken_of_reader&spoken_of_when
-0.30 spoken_of_self&spoken_of_words spoken_of_self&trouble
-0.25 a_failed_run&says_example a_failed_run&says_means a_failed_run&says_proposed a_failed_run&spoken_of_happened
-0.25 a_failed_run&spoken_of_self a_failed_run&traceback_above a_question,_in_short&a_site's_lines
-0.25 a_question,_in_short&begins_the_text a_question,_in_short&says_made_up a_question,_in_short&setting_near
-0.25 a_question,_in_short&spoken_of_example a_question,_in_short&text_about_texts a_sentence_leads&indented
-0.25 a_sentence_leads&other_near a_sentence_leads&says_cause a_sentence_leads&says_help
-0.25 a_setup,_in_short&names_the_words a_setup,_in_short&says_solved a_setup,_in_short&somebody's_own
-0.25 a_setup,_in_short&spoken_of_numbered a_setup,_in_short&spoken_of_self a_setup,_in_short&spoken_of_solved
-0.25 a_setup,_in_short&traceback_above a_short_text&explained_behind a_short_text&heads_a_document
-0.25 a_short_text&says_explained a_short_text&says_may a_short_text&somebody_speaks a_short_text&spoken_of_lesson
-0.25 a_short_text&spoken_of_may a_short_text&spoken_of_words a_site's_lines&advice_share a_site's_lines&advised
-0.25 a_site's_lines&begins_its_line a_site's_lines&spoken_of_never a_thread's_page&says_self
-0.25 a_thread's_title&spoken_of_happened a_whole_error_line&advised_by_nobody
-0.25 a_whole_error_line&introduced_as_example a_whole_error_line&spoken_of_lower_it about_texts&begins_its_line
-0.25 about_texts&heads_a_document about_texts&much_about_texts about_texts&says_after_so_long about_texts&says_help
-0.25 about_texts&trouble advice_share&happened_to_somebody advice_share&remedies_below advice_share&within_code
-0.25 advised&happened_to_somebody advised&remedies_below advised&within_code advised_by_nobody&begins_its_line
-0.25 advised_by_nobody&behind_a_prefix advised_by_nobody&code_near advised_by_nobody&remedies_below
-0.25 advised_by_nobody&spoken_of_lately advised_by_nobody&within_code alone&explained_behind alone&names_the_words
-0.25 alone&nobody_speaks alone&says_buy alone&says_changes begins_its_line&explained_behind
-0.25 begins_its_line&remedies_below begins_its_line&spoken_of_people begins_its_line&typeset begins_the_text&figures
-0.25 begins_the_text&says_looks_for begins_the_text&spoken_of_people behind_a_prefix&denied_in_front
-0.25 behind_a_prefix&markup_near behind_a_prefix&says_numbered behind_a_prefix&spoken_of_laughs
-0.25 behind_a_prefix&spoken_of_looks_for blanks_near&figures block_opened&spoken_of_ask block_opened&spoken_of_may
-0.25 code_near&introduced_as_example code_near&says_looks_for code_near&somebody's_own_question,_in_short
-0.25 code_near&spoken_of_reader comment&figures comment&heads_a_document comment&hypothetical_sentence
-0.25 cut_by_dots&happened_to_somebody cut_by_dots&says_words denied_in_front&says_after_so_long
-0.25 denied_in_front&text_behind ends_the_text&explained_behind ends_the_text&says_buy ends_the_text&says_happened
-0.25 ends_the_text&says_laughs ends_the_text&spoken_of_lesson explained_behind&says_means figures&its_words_taken_up
-0.25 figures&says_made_up figures&spoken_of_explained happened_to_somebody&somebody's_own_machine,_in_short
-0.25 heads_a_document&indented heads_a_document&spoken_of_lesson host_memory&somebody's_own,_in_short
-0.25 hypothetical_sentence&says_proposed hypothetical_sentence&spoken_of_help hypothetical_sentence&spoken_of_if
-0.25 hypothetical_sentence&spoken_of_reader in_a_thread&spoken_of_changes in_a_thread&trouble in_quotes&says_ask
-0.25 in_quotes&says_laughs in_quotes&says_lesson in_quotes&says_when in_quotes&spoken_of_but
-0.25 in_quotes&spoken_of_cause in_quotes&traceback_above indented&says_when indented&setting_near
-0.25 indented&spoken_of_looks_for introduced_as_example&spoken_of_after_so_long introduced_as_example&spoken_of_means
-0.25 item_of_a_list&spoken_of_after_so_long marked&spoken_of_happened markup_near&much_about_texts
-0.25 markup_near&remedies_above markup_near&spoken_of_words may_happen&says_numbered may_happen&setting_near
-0.25 may_happen&spoken_of_but may_happen&spoken_of_made_up may_happen&spoken_of_supposed
-0.25 mentioned&says_labelled_symptom mentioned&says_lower_it mentioned&spoken_of_may mentioned&spoken_of_words
-0.25 much_about_texts&spoken_of_happened much_trouble&on_a_stamped_line much_trouble&setting_near
-0.25 much_trouble&spoken_of_solved names_the_words&says_words nobody_speaks&record nobody_speaks&says_buy
-0.25 nobody_speaks&says_made_up nobody_speaks&says_proposed nobody_speaks&says_words nobody_speaks&spoken_of_lesson
-0.25 nothing_stated&says_buy nothing_stated&says_people nothing_stated&spoken_of_after_so_long
-0.25 nothing_stated&spoken_of_may nothing_stated&spoken_of_proposed often_may&somebody's_own_machine,_in_short
-0.25 often_may&spoken_of_if on_a_stamped_line&says_made_up on_a_stamped_line&says_numbered
-0.25 on_a_stamped_line&says_solved on_a_stamped_line&spoken_of_ask other_near&spoken_of_ask other_near&spoken_of_help
-0.25 other_near&spoken_of_labelled_remedy other_near&spoken_of_lower_it other_near&spoken_of_proposed
-0.25 other_near&trouble output_near&says_made_up output_near&somebody's_own,_in_short
-0.25 output_near&somebody's_own_machine,_in_short output_near&spoken_of_changes output_near&spoken_of_may
-0.25 output_near&trouble output_near&within_code output_near&words_before record&says_happened record&says_if
-0.25 says_after_so_long&says_self says_after_so_long&spoken_of_lesson says_after_so_long&words_before
-0.25 says_ask&somebody's_own,_in_short says_but&says_lesson says_cause&says_happened says_explained&somebody_speaks
-0.25 says_help&says_reader says_help&says_self says_if&somebody's_own_question,_in_short
-0.25 says_labelled_symptom&somebody's_own says_labelled_symptom&spoken_of_happened says_lately&trouble
-0.25 says_lesson&says_when says_looks_for&says_supposed says_looks_for&somebody's_own_question,_in_short
-0.25 says_made_up&says_when says_made_up&text_behind says_may&somebody_speaks says_means&spoken_of_happened
-0.25 says_never&says_self says_reader&words_before says_remedy&says_words says_self&says_words
-0.25 says_self&spoken_of_reader says_supposed&words_before says_when&somebody's_own_question,_in_short
-0.25 says_when&trace_near says_words&somebody_speaks setting_near&spoken_of_people setting_near&spoken_of_words
-0.25 somebody's_own&somebody's_own_machine,_in_short somebody's_own&spoken_of_after_so_long
-0.25 somebody's_own&spoken_of_help somebody's_own_machine,_in_short&spoken_of_self
-0.25 somebody's_own_question,_in_short&spoken_of_but somebody_speaks&somebody's_own,_in_short
-0.25 somebody_speaks&spoken_of_people spoken_of_ask&spoken_of_example spoken_of_ask&spoken_of_explained
-0.25 spoken_of_ask&spoken_of_lower_it spoken_of_ask&trace_near spoken_of_ask&traceback_above
-0.25 spoken_of_but&spoken_of_labelled_symptom spoken_of_but&trouble spoken_of_buy&spoken_of_reader
-0.25 spoken_of_example&spoken_of_when spoken_of_example&traceback_above spoken_of_explained&spoken_of_proposed
-0.25 spoken_of_explained&trace_near spoken_of_happened&spoken_of_reader spoken_of_happened&spoken_of_solved
-0.25 spoken_of_help&trouble spoken_of_labelled_symptom&trace_near spoken_of_lesson&spoken_of_lower_it
-0.25 spoken_of_lesson&spoken_of_solved spoken_of_lower_it&spoken_of_solved spoken_of_may&text_behind
-0.25 spoken_of_may&typeset spoken_of_means&spoken_of_people spoken_of_people&trace_near spoken_of_people&words_before
-0.25 spoken_of_supposed&spoken_of_words trace_near&within_code traceback_above&within_code
-0.20 a_failed_run&a_short_text a_failed_run&behind_a_prefix a_failed_run&explained_behind a_failed_run&in_quotes
-0.20 a_failed_run&introduced_as_example a_failed_run&markup_near a_failed_run&spoken_of_cause
-0.20 a_failed_run&spoken_of_if a_failed_run&spoken_of_never a_question,_in_short&alone a_question,_in_short&code_near
-0.20 a_question,_in_short&output_near a_question,_in_short&says_people
-0.20 a_question,_in_short&spoken_of_labelled_symptom a_question,_in_short&spoken_of_reader
-0.20 a_question,_in_short&text_behind a_sentence_leads&advice_share a_sentence_leads&advised a_sentence_leads&says_if
-0.20 a_sentence_leads&says_proposed a_sentence_leads&somebody_speaks a_sentence_leads&spoken_of_help
-0.20 a_sentence_leads&spoken_of_lately a_sentence_leads&spoken_of_reader a_sentence_leads&text_behind
-0.20 a_sentence_leads&traceback_above a_setup,_in_short&introduced_as_example a_setup,_in_short&marked
-0.20 a_setup,_in_short&often_may a_setup,_in_short&says_proposed a_setup,_in_short&spoken_of_lesson
-0.20 a_setup,_in_short&spoken_of_made_up a_short_text&behind_a_prefix a_short_text&figures
-0.20 a_short_text&hypothetical_sentence a_short_text&its_hint_printed a_short_text&says_ask a_short_text&says_example
-0.20 a_short_text&says_made_up a_short_text&says_reader a_short_text&says_supposed a_short_text&spoken_of_reader
-0.20 a_site's_lines&indented a_thread's_page&says_after_so_long a_thread's_page&somebody_speaks
-0.20 a_thread's_page&spoken_of_explained a_thread's_page&spoken_of_when a_thread's_title&happened_to_somebody
-0.20 a_thread's_title&says_happened a_whole_error_line&spoken_of_happened a_whole_error_line&spoken_of_when
-0.20 a_whole_error_line&trace_near about_texts&code_near about_texts&in_a_thread about_texts&indented
-0.20 about_texts&often_may about_texts&says_lately about_texts&says_when about_texts&spoken_of_help
-0.20 about_texts&spoken_of_reader advice_share&begins_its_line advice_share&hypothetical_sentence
-0.20 advice_share&introduced_as_example advice_share&mentioned advice_share&much_about_texts
-0.20 advice_share&setting_near advice_share&spoken_of_changes advice_share&spoken_of_when advised&begins_its_line
-0.20 advised&hypothetical_sentence advised&introduced_as_example advised&mentioned advised&much_about_texts
-0.20 advised&setting_near advised&spoken_of_changes advised&spoken_of_when advised_by_nobody&block_opened
-0.20 advised_by_nobody&its_hint_printed advised_by_nobody&much_about_texts
-0.20 advised_by_nobody&spoken_of_labelled_symptom alone&behind_a_prefix alone&may_happen alone&says_explained
-0.20 alone&says_made_up alone&somebody's_own_question,_in_short begins_its_line&much_about_texts
-0.20 begins_its_line&somebody's_own_question,_in_short begins_its_line&spoken_of_proposed
-0.20 begins_its_line&spoken_of_reader begins_its_line&spoken_of_when begins_the_text&says_happened
-0.20 begins_the_text&says_if begins_the_text&spoken_of_but begins_the_text&spoken_of_never
-0.20 behind_a_prefix&says_supposed behind_a_prefix&says_words between_sections&comment between_sections&trace_near
-0.20 blanks_near&code_near blanks_near&nobody_speaks blanks_near&spoken_of_help blanks_near&words_before
-0.20 block_opened&spoken_of_made_up block_opened&spoken_of_supposed code_near&nobody_speaks code_near&says_lower_it
-0.20 code_near&somebody_speaks code_near&spoken_of_explained code_near&spoken_of_supposed code_near&text_behind
-0.20 comment&happened_to_somebody comment&in_a_thread comment&says_happened comment&spoken_of_lately
-0.20 comment&spoken_of_lower_it comment&trouble cut_by_dots&says_lately cut_by_dots&says_when denied_in_front&record
-0.20 denied_in_front&spoken_of_after_so_long ends_the_text&nothing_stated ends_the_text&output_near
-0.20 ends_the_text&somebody's_own_question,_in_short ends_the_text&spoken_of_example ends_the_text&spoken_of_help
-0.20 explained_behind&nothing_stated explained_behind&says_happened explained_behind&trace_near figures&indented
-0.20 figures&nobody_speaks figures&says_lesson figures&spoken_of_labelled_remedy figures&text_about_texts
-0.20 happened_to_somebody&much_trouble happened_to_somebody&spoken_of_may happened_to_somebody&spoken_of_solved
-0.20 heads_a_document&nobody_speaks heads_a_document&trace_near hypothetical_sentence&much_trouble
-0.20 hypothetical_sentence&says_but hypothetical_sentence&says_lately hypothetical_sentence&spoken_of_but
-0.20 hypothetical_sentence&spoken_of_may hypothetical_sentence&trace_near in_a_thread&marked
-0.20 in_a_thread&says_happened in_a_thread&somebody's_own in_quotes&says_lower_it in_quotes&says_may
-0.20 in_quotes&spoken_of_happened in_quotes&spoken_of_made_up indented&nobody_speaks indented&says_labelled_symptom
-0.20 indented&spoken_of_words its_hint_printed&remedies_above its_words_taken_up&nobody_speaks marked&says_happened
-0.20 marked&somebody's_own,_in_short marked&spoken_of_self markup_near&says_cause markup_near&says_lower_it
-0.20 markup_near&says_means markup_near&spoken_of_looks_for markup_near&spoken_of_people markup_near&within_code
-0.20 may_happen&mentioned may_happen&often_may may_happen&says_after_so_long may_happen&says_proposed
-0.20 may_happen&somebody_speaks mentioned&says_buy mentioned&says_lesson mentioned&spoken_of_but
-0.20 mentioned&spoken_of_help mentioned&spoken_of_labelled_cause mentioned&spoken_of_when mentioned&trace_near
-0.20 much_about_texts&says_after_so_long much_trouble&spoken_of_happened names_the_words&on_a_stamped_line
-0.20 names_the_words&says_if names_the_words&says_supposed names_the_words&somebody_speaks
-0.20 names_the_words&spoken_of_labelled_symptom names_the_words&spoken_of_lesson names_the_words&spoken_of_words
-0.20 names_the_words&trouble nobody_speaks&says_lesson nobody_speaks&says_remedy nobody_speaks&spoken_of_example
-0.20 nobody_speaks&spoken_of_means nobody_speaks&spoken_of_proposed nothing_stated&says_explained
-0.20 nothing_stated&says_reader nothing_stated&spoken_of_labelled_symptom nothing_stated&spoken_of_lately
-0.20 nothing_stated&spoken_of_lesson nothing_stated&spoken_of_solved often_may&on_a_stamped_line
-0.20 often_may&somebody's_own,_in_short often_may&spoken_of_ask often_may&spoken_of_happened often_may&text_behind
-0.20 often_may&words_before on_a_stamped_line&says_when on_a_stamped_line&spoken_of_self
-0.20 on_a_stamped_line&words_before other_near&spoken_of_after_so_long other_near&spoken_of_supposed
-0.20 output_near&says_happened output_near&says_solved output_near&spoken_of_buy output_near&spoken_of_made_up
-0.20 record&says_help record&says_never record&spoken_of_made_up remedies_above&spoken_of_happened
-0.20 says_after_so_long&says_never says_after_so_long&setting_near says_after_so_long&spoken_of_reader
-0.20 says_ask&says_words says_but&says_changes says_but&says_made_up says_but&says_self
-0.20 says_but&somebody's_own_question,_in_short says_buy&says_self says_buy&somebody_speaks
-0.20 says_explained&says_happened says_explained&says_lately says_explained&somebody's_own
-0.20 says_explained&somebody's_own,_in_short says_explained&text_behind says_happened&says_lower_it
-0.20 says_happened&spoken_of_ask says_happened&spoken_of_but says_happened&spoken_of_happened
-0.20 says_happened&spoken_of_solved says_happened&spoken_of_words says_help&says_people says_help&trouble
-0.20 says_if&says_lately says_if&says_people says_if&spoken_of_self says_lesson&spoken_of_people
-0.20 says_looks_for&spoken_of_may says_lower_it&trace_near says_made_up&says_may
-0.20 says_made_up&somebody's_own_question,_in_short says_may&somebody's_own_question,_in_short says_means&says_reader
-0.20 says_means&somebody_speaks says_never&spoken_of_ask says_people&spoken_of_people says_people&trace_near
-0.20 says_when&spoken_of_after_so_long says_when&spoken_of_people says_words&somebody's_own says_words&spoken_of_may
-0.20 somebody's_own&spoken_of_words somebody's_own,_in_short&spoken_of_help
-0.20 somebody's_own,_in_short&spoken_of_lower_it somebody's_own_machine,_in_short&spoken_of_lesson
-0.20 somebody's_own_machine,_in_short&spoken_of_may somebody's_own_machine,_in_short&spoken_of_reader
-0.20 somebody's_own_question,_in_short&spoken_of_reader somebody_speaks&spoken_of_help
-0.20 spoken_of_after_so_long&spoken_of_lately spoken_of_after_so_long&spoken_of_numbered
-0.20 spoken_of_ask&spoken_of_made_up spoken_of_but&spoken_of_never spoken_of_but&text_behind
-0.20 spoken_of_cause&spoken_of_labelled_remedy spoken_of_cause&spoken_of_means spoken_of_changes&spoken_of_when
-0.20 spoken_of_changes&spoken_of_words spoken_of_example&spoken_of_words spoken_of_explained&spoken_of_happened
-0.20 spoken_of_explained&spoken_of_lesson spoken_of_explained&spoken_of_when spoken_of_explained&traceback_above
-0.20 spoken_of_happened&spoken_of_never spoken_of_happened&traceback_above spoken_of_help&spoken_of_never
-0.20 spoken_of_if&spoken_of_supposed spoken_of_labelled_symptom&traceback_above spoken_of_looks_for&words_before
-0.20 spoken_of_made_up&spoken_of_words spoken_of_may&spoken_of_means spoken_of_may&spoken_of_people
-0.20 spoken_of_may&spoken_of_reader spoken_of_may&trouble spoken_of_never&spoken_of_people
-0.20 spoken_of_proposed&spoken_of_supposed spoken_of_self&spoken_of_solved spoken_of_solved&spoken_of_supposed
-0.20 spoken_of_words&text_about_texts
-0.15 a_failed_run&much_advised a_failed_run&much_trouble a_failed_run&says_cause a_failed_run&says_changes
-0.15 a_failed_run&spoken_of_labelled_cause a_question,_in_short&says_laughs a_question,_in_short&says_when
-0.15 a_question,_in_short&spoken_of_numbered a_question,_in_short&spoken_of_words a_report's_heading&advice_share
-0.15 a_report's_heading&advised a_sentence_leads&alone a_sentence_leads&explained_behind a_sentence_leads&output_near
-0.15 a_sentence_leads&says_may a_sentence_leads&setting_near a_sentence_leads&somebody's_own_machine,_in_short
-0.15 a_sentence_leads&somebody's_own_question,_in_short a_sentence_leads&spoken_of_never
-0.15 a_sentence_leads&spoken_of_remedy a_sentence_leads&spoken_of_solved a_sentence_leads&spoken_of_supposed
-0.15 a_setup,_in_short&alone a_setup,_in_short&between_sections a_setup,_in_short&markup_near
-0.15 a_setup,_in_short&says_lesson a_setup,_in_short&says_may a_setup,_in_short&spoken_of_if
-0.15 a_setup,_in_short&spoken_of_laughs a_short_text&advice_share a_short_text&advised a_short_text&on_a_stamped_line
-0.15 a_short_text&says_changes a_short_text&says_means a_short_text&says_never a_short_text&somebody's_own
-0.15 a_short_text&spoken_of_but a_short_text&spoken_of_if a_short_text&spoken_of_proposed a_short_text&words_before
-0.15 a_site's_lines&advised_by_nobody a_site's_lines&nobody_speaks a_site's_lines&spoken_of_after_so_long
-0.15 a_site's_lines&spoken_of_labelled_symptom a_site's_lines&spoken_of_may a_site's_lines&text_behind
-0.15 a_thread's_page&spoken_of_after_so_long a_thread's_page&spoken_of_changes a_thread's_page&spoken_of_proposed
-0.15 a_thread's_page&spoken_of_signed a_thread's_title&markup_near a_thread's_title&somebody's_own
-0.15 a_thread's_title&spoken_of_after_so_long a_thread's_title&spoken_of_lower_it a_thread's_title&text_behind
-0.15 a_whole_error_line&spoken_of_after_so_long a_whole_error_line&spoken_of_never
-0.15 a_whole_error_line&spoken_of_proposed a_whole_error_line&spoken_of_supposed a_whole_error_line&spoken_of_words
-0.15 a_whole_error_line&traceback_above about_texts&happened_to_somebody about_texts&much_trouble
-0.15 about_texts&says_lesson about_texts&spoken_of_when about_texts&typeset advice_share&its_hint_printed
-0.15 advice_share&much_advised advice_share&says_happened advice_share&says_labelled_symptom
-0.15 advice_share&says_proposed advice_share&spoken_of_if advice_share&spoken_of_labelled_symptom
-0.15 advice_share&spoken_of_lately advice_share&spoken_of_lower_it advice_share&words_before advised&its_hint_printed
-0.15 advised&much_advised advised&says_happened advised&says_labelled_symptom advised&says_proposed
-0.15 advised&spoken_of_if advised&spoken_of_labelled_symptom advised&spoken_of_lately advised&spoken_of_lower_it
-0.15 advised&words_before advised_by_nobody&introduced_as_example advised_by_nobody&much_advised
-0.15 advised_by_nobody&nothing_stated advised_by_nobody&says_after_so_long advised_by_nobody&says_labelled_symptom
-0.15 advised_by_nobody&says_when advised_by_nobody&spoken_of_changes alone&says_example alone&says_never
-0.15 alone&says_proposed alone&somebody_speaks answered_by_mail&happened_to_somebody answered_by_mail&somebody's_own
-0.15 answered_by_mail&spoken_of_after_so_long answered_by_mail&spoken_of_self answered_by_mail&spoken_of_when
-0.15 begins_its_line&heads_a_document begins_its_line&much_trouble begins_its_line&remedies_above
-0.15 begins_its_line&says_labelled_symptom begins_its_line&spoken_of_happened
-0.15 begins_its_line&spoken_of_labelled_remedy begins_the_text&says_lately begins_the_text&spoken_of_after_so_long
-0.15 begins_the_text&spoken_of_changes behind_a_prefix&says_example behind_a_prefix&says_if behind_a_prefix&says_when
-0.15 behind_a_prefix&somebody's_own_question,_in_short behind_a_prefix&spoken_of_after_so_long
-0.15 behind_a_prefix&spoken_of_buy between_sections&code_near between_sections&marked between_sections&mentioned
-0.15 between_sections&nothing_stated between_sections&spoken_of_lower_it between_sections&spoken_of_means
-0.15 between_sections&words_before blanks_near&nothing_stated blanks_near&on_a_stamped_line blanks_near&says_happened
-0.15 blanks_near&trouble block_opened&nobody_speaks block_opened&often_may block_opened&spoken_of_reader
-0.15 block_opened&spoken_of_words boxes_ticked&item_of_a_list code_near&says_if code_near&says_means
-0.15 code_near&says_self code_near&says_when code_near&spoken_of_people code_near&spoken_of_remedy comment&indented
-0.15 comment&markup_near comment&somebody's_own comment&spoken_of_after_so_long comment&spoken_of_if
-0.15 comment&spoken_of_self comment&spoken_of_solved cut_by_dots&names_the_words cut_by_dots&says_but
-0.15 cut_by_dots&says_lower_it cut_by_dots&says_self cut_by_dots&somebody_speaks cut_by_dots&spoken_of_means
-0.15 cut_by_dots&spoken_of_when cut_by_dots&spoken_of_words denied_in_front&mentioned denied_in_front&says_means
-0.15 denied_in_front&says_self denied_in_front&says_when denied_in_front&somebody's_own_machine,_in_short
-0.15 denied_in_front&spoken_of_ask denied_in_front&spoken_of_when ends_the_text&heads_a_document
-0.15 ends_the_text&may_happen ends_the_text&other_near ends_the_text&says_example ends_the_text&says_explained
-0.15 ends_the_text&says_lesson ends_the_text&says_made_up ends_the_text&says_proposed ends_the_text&says_reader
-0.15 ends_the_text&spoken_of_after_so_long ends_the_text&spoken_of_happened explained_behind&setting_near
-0.15 explained_behind&traceback_above figures&marked figures&often_may figures&says_after_so_long figures&says_but
-0.15 figures&says_means figures&says_people figures&somebody's_own_machine,_in_short figures&spoken_of_buy
-0.15 figures&spoken_of_remedy figures&spoken_of_supposed figures&spoken_of_words
-0.15 happened_to_somebody&much_about_texts happened_to_somebody&says_happened happened_to_somebody&says_proposed
-0.15 happened_to_somebody&says_reader happened_to_somebody&says_words happened_to_somebody&setting_near
-0.15 happened_to_somebody&somebody's_own happened_to_somebody&spoken_of_after_so_long
-0.15 happened_to_somebody&spoken_of_changes happened_to_somebody&spoken_of_example
-0.15 happened_to_somebody&spoken_of_happened happened_to_somebody&spoken_of_help heads_a_document&markup_near
-0.15 heads_a_document&much_about_texts heads_a_document&output_near heads_a_document&says_lower_it
-0.15 heads_a_document&spoken_of_lower_it heads_a_document&traceback_above hypothetical_sentence&item_of_a_list
-0.15 hypothetical_sentence&output_near hypothetical_sentence&says_explained hypothetical_sentence&says_numbered
-0.15 hypothetical_sentence&says_words hypothetical_sentence&somebody's_own_machine,_in_short
-0.15 hypothetical_sentence&spoken_of_after_so_long in_a_thread&mentioned in_a_thread&says_after_so_long
-0.15 in_a_thread&spoken_of_explained in_a_thread&spoken_of_never in_a_thread&spoken_of_people
-0.15 in_a_thread&spoken_of_solved in_a_thread&spoken_of_words in_quotes&says_proposed in_quotes&spoken_of_explained
-0.15 in_quotes&spoken_of_help in_quotes&spoken_of_labelled_remedy in_quotes&spoken_of_labelled_symptom
-0.15 in_quotes&text_about_texts indented&says_looks_for indented&spoken_of_happened indented&spoken_of_if
-0.15 introduced_as_example&spoken_of_reader introduced_as_example&spoken_of_words item_of_a_list&other_near
-0.15 item_of_a_list&says_lower_it item_of_a_list&spoken_of_but item_of_a_list&spoken_of_never
-0.15 its_hint_printed&spoken_of_labelled_symptom its_words_taken_up&other_near its_words_taken_up&output_near
-0.15 its_words_taken_up&somebody_speaks its_words_taken_up&spoken_of_but its_words_taken_up&spoken_of_happened
-0.15 its_words_taken_up&spoken_of_self marked&spoken_of_lately marked&spoken_of_lower_it markup_near&record
-0.15 markup_near&says_example markup_near&says_lesson markup_near&spoken_of_lately may_happen&says_explained
-0.15 may_happen&says_lately may_happen&says_lesson may_happen&says_made_up may_happen&spoken_of_buy
-0.15 may_happen&spoken_of_lesson may_happen&spoken_of_remedy may_happen&spoken_of_solved mentioned&says_ask
-0.15 mentioned&says_cause mentioned&says_explained mentioned&says_solved mentioned&spoken_of_labelled_remedy
-0.15 mentioned&spoken_of_lately mentioned&spoken_of_lower_it mentioned&spoken_of_made_up mentioned&spoken_of_reader
-0.15 mentioned&spoken_of_remedy much_about_texts&on_a_stamped_line much_advised&nobody_speaks
-0.15 much_advised&nothing_stated much_advised&spoken_of_lower_it much_trouble&spoken_of_changes
-0.15 much_trouble&spoken_of_help much_trouble&spoken_of_people much_trouble&spoken_of_supposed
-0.15 much_trouble&text_behind names_the_words&says_lately names_the_words&says_made_up names_the_words&setting_near
-0.15 names_the_words&somebody's_own_question,_in_short nobody_speaks&says_cause nobody_speaks&says_reader
-0.15 nobody_speaks&spoken_of_ask nobody_speaks&spoken_of_looks_for nobody_speaks&text_behind
-0.15 nothing_stated&says_changes nothing_stated&says_means nothing_stated&says_remedy
-0.15 nothing_stated&spoken_of_labelled_cause often_may&somebody_speaks often_may&spoken_of_changes
-0.15 often_may&spoken_of_example often_may&spoken_of_self on_a_stamped_line&says_looks_for
-0.15 on_a_stamped_line&setting_near on_a_stamped_line&spoken_of_example on_a_stamped_line&spoken_of_help
-0.15 on_a_stamped_line&spoken_of_looks_for other_near&record other_near&remedies_above other_near&says_if
-0.15 other_near&says_looks_for other_near&says_means other_near&says_proposed other_near&spoken_of_laughs
-0.15 other_near&spoken_of_remedy output_near&says_supposed output_near&spoken_of_numbered
-0.15 output_near&spoken_of_solved record&says_may record&says_proposed record&spoken_of_buy record&spoken_of_laughs
-0.15 remedies_below&spoken_of_happened says_after_so_long&says_when says_after_so_long&spoken_of_after_so_long
-0.15 says_after_so_long&spoken_of_may says_ask&says_made_up says_ask&setting_near says_ask&text_behind
-0.15 says_but&says_reader says_buy&says_lower_it says_buy&somebody's_own,_in_short says_cause&text_behind
-0.15 says_example&says_made_up says_example&spoken_of_self says_explained&says_means says_explained&says_reader
-0.15 says_explained&says_self says_explained&trouble says_happened&somebody's_own,_in_short
-0.15 says_happened&traceback_above says_help&somebody's_own says_help&spoken_of_after_so_long says_help&spoken_of_may
-0.15 says_help&spoken_of_reader says_if&says_means says_if&somebody's_own_machine,_in_short
-0.15 says_if&spoken_of_after_so_long says_if&spoken_of_ask says_labelled_symptom&spoken_of_lately
-0.15 says_labelled_symptom&spoken_of_lesson says_lately&says_lower_it says_lately&says_means
-0.15 says_lately&says_proposed says_lesson&trouble says_looks_for&says_lower_it says_looks_for&spoken_of_happened
-0.15 says_looks_for&spoken_of_reader says_looks_for&spoken_of_when says_lower_it&setting_near
-0.15 says_lower_it&spoken_of_happened says_made_up&says_words says_may&says_people says_may&somebody's_own
-0.15 says_may&somebody's_own,_in_short says_may&spoken_of_but says_may&spoken_of_changes says_may&spoken_of_if
-0.15 says_may&spoken_of_people says_means&says_people says_means&spoken_of_reader says_means&spoken_of_when
-0.15 says_never&spoken_of_never says_never&spoken_of_self says_people&says_reader says_people&spoken_of_happened
-0.15 says_proposed&says_when says_proposed&somebody's_own,_in_short says_proposed&text_behind says_reader&says_when
-0.15 says_reader&somebody's_own says_reader&spoken_of_when says_remedy&says_when says_remedy&spoken_of_happened
-0.15 says_remedy&trouble says_self&says_solved says_self&spoken_of_ask says_supposed&setting_near
-0.15 says_supposed&spoken_of_after_so_long says_supposed&spoken_of_may says_supposed&spoken_of_when
-0.15 says_when&spoken_of_explained says_when&spoken_of_lesson says_when&spoken_of_remedy says_when&trouble
-0.15 says_words&spoken_of_never says_words&spoken_of_self setting_near&spoken_of_but setting_near&spoken_of_lower_it
-0.15 setting_near&spoken_of_may setting_near&spoken_of_numbered setting_near&trouble
-0.15 somebody's_own&somebody's_own,_in_short somebody's_own&spoken_of_buy somebody's_own&spoken_of_people
-0.15 somebody's_own,_in_short&spoken_of_after_so_long somebody's_own,_in_short&spoken_of_lesson
-0.15 somebody's_own,_in_short&spoken_of_solved somebody's_own_machine,_in_short&spoken_of_buy
-0.15 somebody's_own_machine,_in_short&spoken_of_solved somebody's_own_question,_in_short&spoken_of_example
-0.15 somebody's_own_question,_in_short&spoken_of_laughs somebody's_own_question,_in_short&spoken_of_proposed
-0.15 somebody_speaks&spoken_of_solved spoken_of_after_so_long&spoken_of_help spoken_of_after_so_long&text_behind
-0.15 spoken_of_after_so_long&typeset spoken_of_ask&spoken_of_if spoken_of_ask&spoken_of_lesson
-0.15 spoken_of_but&spoken_of_changes spoken_of_but&spoken_of_if spoken_of_but&spoken_of_people
-0.15 spoken_of_but&words_before spoken_of_buy&spoken_of_if spoken_of_buy&spoken_of_lower_it
-0.15 spoken_of_buy&spoken_of_supposed spoken_of_cause&spoken_of_made_up spoken_of_cause&spoken_of_remedy
-0.15 spoken_of_cause&text_behind spoken_of_changes&spoken_of_happened spoken_of_changes&spoken_of_never
-0.15 spoken_of_example&spoken_of_lesson spoken_of_example&spoken_of_never spoken_of_example&spoken_of_remedy
-0.15 spoken_of_explained&spoken_of_lower_it spoken_of_happened&within_code spoken_of_happened&words_before
-0.15 spoken_of_help&spoken_of_laughs spoken_of_help&spoken_of_supposed spoken_of_help&spoken_of_when
-0.15 spoken_of_labelled_cause&words_before spoken_of_labelled_symptom&spoken_of_may spoken_of_lately&spoken_of_lesson
-0.15 spoken_of_lately&spoken_of_may spoken_of_lately&spoken_of_supposed spoken_of_laughs&spoken_of_people
-0.15 spoken_of_lesson&spoken_of_may spoken_of_looks_for&spoken_of_never spoken_of_looks_for&spoken_of_numbered
-0.15 spoken_of_looks_for&text_behind spoken_of_lower_it&spoken_of_people spoken_of_lower_it&traceback_above
-0.15 spoken_of_lower_it&typeset spoken_of_lower_it&words_before spoken_of_made_up&trouble
-0.15 spoken_of_may&spoken_of_when spoken_of_may&words_before spoken_of_means&spoken_of_reader
-0.15 spoken_of_means&spoken_of_supposed spoken_of_never&trace_near spoken_of_numbered&spoken_of_when
-0.15 spoken_of_people&traceback_above spoken_of_proposed&spoken_of_words spoken_of_proposed&trace_near
-0.15 spoken_of_proposed&traceback_above spoken_of_reader&spoken_of_remedy spoken_of_reader&spoken_of_self
-0.15 spoken_of_remedy&trouble spoken_of_self&within_code spoken_of_solved&spoken_of_when
-0.15 text_about_texts&words_before traceback_above&words_before
-0.10 a_failed_run&comment a_failed_run&nobody_speaks a_failed_run&says_remedy a_failed_run&somebody_speaks
-0.10 a_failed_run&spoken_of_help a_failed_run&text_behind a_failed_run's_record&advice_share
-0.10 a_failed_run's_record&advised a_failed_run's_record&advised_by_nobody a_question,_in_short&a_whole_error_line
-0.10 a_question,_in_short&begins_its_line a_question,_in_short&its_words_taken_up a_question,_in_short&says_supposed
-0.10 a_question,_in_short&says_words a_question,_in_short&spoken_of_if a_question,_in_short&spoken_of_lower_it
-0.10 a_question,_in_short&spoken_of_never a_report's_heading&spoken_of_solved a_sentence_leads&a_thread's_page
-0.10 a_sentence_leads&advised_by_nobody a_sentence_leads&between_sections a_sentence_leads&comment
-0.10 a_sentence_leads&markup_near a_sentence_leads&may_happen a_sentence_leads&names_the_words
-0.10 a_sentence_leads&says_reader a_sentence_leads&somebody's_own,_in_short a_sentence_leads&spoken_of_but
-0.10 a_sentence_leads&spoken_of_lesson a_sentence_leads&spoken_of_proposed a_setup,_in_short&a_site's_lines
-0.10 a_setup,_in_short&a_whole_error_line a_setup,_in_short&item_of_a_list a_setup,_in_short&says_ask
-0.10 a_setup,_in_short&says_but a_setup,_in_short&says_help a_short_text&code_near a_short_text&may_happen
-0.10 a_short_text&much_advised a_short_text&nothing_stated a_short_text&often_may a_short_text&remedies_above
-0.10 a_short_text&says_words a_site's_lines&about_texts a_site's_lines&happened_to_somebody
-0.10 a_site's_lines&spoken_of_ask a_site's_lines&spoken_of_happened a_site's_lines&spoken_of_help
-0.10 a_site's_lines&spoken_of_lesson a_thread's_page&ends_the_text a_thread's_page&says_happened
-0.10 a_thread's_page&says_when a_thread's_page&spoken_of_remedy a_thread's_page&spoken_of_solved
-0.10 a_thread's_page&spoken_of_supposed a_thread's_page&traceback_above a_thread's_title&comment
-0.10 a_thread's_title&marked a_thread's_title&output_near a_thread's_title&somebody's_own_question,_in_short
-0.10 a_thread's_title&spoken_of_solved a_whole_error_line&begins_its_line a_whole_error_line&between_sections
-0.10 a_whole_error_line&blanks_near a_whole_error_line&code_near a_whole_error_line&figures
-0.10 a_whole_error_line&its_words_taken_up a_whole_error_line&much_advised a_whole_error_line&remedies_below
-0.10 a_whole_error_line&spoken_of_buy a_whole_error_line&spoken_of_explained a_whole_error_line&spoken_of_if
-0.10 a_whole_error_line&spoken_of_labelled_remedy a_whole_error_line&spoken_of_labelled_symptom
-0.10 about_texts&behind_a_prefix about_texts&beside_a_quotation about_texts&marked about_texts&much_advised
-0.10 about_texts&says_made_up about_texts&says_means about_texts&says_remedy about_texts&says_supposed
-0.10 about_texts&spoken_of_but about_texts&spoken_of_changes about_texts&spoken_of_supposed about_texts&text_behind
-0.10 about_texts&within_code about_texts&words_before advice_share&advised_by_nobody advice_share&explained_behind
-0.10 advice_share&markup_near advice_share&nobody_speaks advice_share&says_after_so_long advice_share&says_looks_for
-0.10 advice_share&says_may advice_share&says_reader advice_share&somebody's_own_question,_in_short
-0.10 advice_share&spoken_of_people advice_share&text_about_texts advised&advised_by_nobody advised&explained_behind
-0.10 advised&markup_near advised&nobody_speaks advised&says_after_so_long advised&says_looks_for advised&says_may
-0.10 advised&says_reader advised&somebody's_own_question,_in_short advised&spoken_of_people advised&text_about_texts
-0.10 advised_by_nobody&explained_behind advised_by_nobody&happened_to_somebody advised_by_nobody&nobody_speaks
-0.10 advised_by_nobody&says_changes advised_by_nobody&says_help advised_by_nobody&says_if advised_by_nobody&says_may
-0.10 advised_by_nobody&setting_near advised_by_nobody&spoken_of_if advised_by_nobody&spoken_of_never
-0.10 advised_by_nobody&words_before alone&says_help alone&text_behind answered_by_mail&nothing_stated
-0.10 answered_by_mail&somebody_speaks answered_by_mail&text_behind answered_by_mail&trouble
-0.10 begins_its_line&blanks_near begins_its_line&its_words_taken_up begins_its_line&much_advised
-0.10 begins_its_line&nothing_stated begins_its_line&says_may begins_its_line&spoken_of_example
-0.10 begins_its_line&spoken_of_explained begins_its_line&spoken_of_laughs begins_its_line&spoken_of_lower_it
-0.10 begins_its_line&spoken_of_supposed begins_the_text&much_advised begins_the_text&often_may
-0.10 begins_the_text&says_made_up begins_the_text&says_reader begins_the_text&says_remedy
-0.10 begins_the_text&spoken_of_happened begins_the_text&text_about_texts behind_a_prefix&may_happen
-0.10 behind_a_prefix&much_about_texts behind_a_prefix&says_lesson behind_a_prefix&says_proposed
-0.10 behind_a_prefix&spoken_of_changes behind_a_prefix&spoken_of_solved beside_a_quotation&code_near
-0.10 beside_a_quotation&nobody_speaks between_sections&explained_behind between_sections&other_near
-0.10 between_sections&spoken_of_cause between_sections&spoken_of_labelled_symptom between_sections&spoken_of_reader
-0.10 between_sections&text_behind between_sections&traceback_above blanks_near&heads_a_document
-0.10 blanks_near&much_trouble blanks_near&other_near blanks_near&spoken_of_happened blanks_near&spoken_of_words
-0.10 block_opened&much_trouble block_opened&other_near block_opened&says_words
-0.10 block_opened&somebody's_own_question,_in_short block_opened&spoken_of_proposed boxes_ticked&mentioned
-0.10 code_near&comment code_near&explained_behind code_near&hypothetical_sentence code_near&nothing_stated
-0.10 code_near&says_ask code_near&says_help code_near&spoken_of_buy code_near&text_about_texts code_near&trace_near
-0.10 comment&names_the_words comment&says_words comment&somebody's_own_question,_in_short comment&spoken_of_help
-0.10 comment&words_before cut_by_dots&says_made_up cut_by_dots&says_means cut_by_dots&somebody's_own,_in_short
-0.10 cut_by_dots&spoken_of_ask cut_by_dots&spoken_of_cause cut_by_dots&spoken_of_lately denied_in_front&ends_the_text
-0.10 denied_in_front&indented denied_in_front&says_happened denied_in_front&says_lately denied_in_front&says_numbered
-0.10 denied_in_front&spoken_of_changes denied_in_front&spoken_of_example denied_in_front&spoken_of_lower_it
-0.10 denied_in_front&spoken_of_may denied_in_front&spoken_of_self ends_the_text&hypothetical_sentence
-0.10 ends_the_text&spoken_of_explained ends_the_text&spoken_of_reader ends_the_text&spoken_of_when
-0.10 ends_the_text&spoken_of_words explained_behind&heads_a_document explained_behind&may_happen
-0.10 explained_behind&spoken_of_happened explained_behind&words_before figures&introduced_as_example
-0.10 figures&remedies_below figures&says_if figures&says_labelled_symptom figures&says_numbered
-0.10 figures&spoken_of_laughs figures&spoken_of_lower_it figures&spoken_of_people figures&spoken_of_proposed
-0.10 happened_to_somebody&item_of_a_list happened_to_somebody&markup_near happened_to_somebody&other_near
-0.10 happened_to_somebody&says_looks_for happened_to_somebody&somebody's_own,_in_short
-0.10 happened_to_somebody&spoken_of_lately happened_to_somebody&spoken_of_looks_for
-0.10 happened_to_somebody&spoken_of_lower_it happened_to_somebody&spoken_of_signed
-0.10 heads_a_document&hypothetical_sentence heads_a_document&its_words_taken_up heads_a_document&marked
-0.10 heads_a_document&nothing_stated heads_a_document&says_self heads_a_document&spoken_of_example
-0.10 heads_a_document&words_before host_memory&somebody_speaks hypothetical_sentence&often_may
-0.10 hypothetical_sentence&says_cause hypothetical_sentence&says_lesson hypothetical_sentence&says_may
-0.10 hypothetical_sentence&says_when hypothetical_sentence&spoken_of_people hypothetical_sentence&spoken_of_proposed
-0.10 hypothetical_sentence&spoken_of_solved in_a_thread&much_trouble in_a_thread&nothing_stated in_a_thread&often_may
-0.10 in_a_thread&says_people in_a_thread&spoken_of_after_so_long in_a_thread&spoken_of_lately
-0.10 in_a_thread&spoken_of_lower_it in_a_thread&spoken_of_proposed in_a_thread&traceback_above
-0.10 in_quotes&its_words_taken_up in_quotes&much_trouble in_quotes&remedies_below in_quotes&says_changes
-0.10 in_quotes&says_help in_quotes&says_remedy in_quotes&somebody's_own_machine,_in_short in_quotes&spoken_of_changes
-0.10 indented&introduced_as_example indented&item_of_a_list indented&marked indented&much_about_texts
-0.10 indented&says_after_so_long indented&spoken_of_ask indented&spoken_of_explained
-0.10 indented&spoken_of_labelled_remedy indented&spoken_of_lower_it indented&typeset indented&within_code
-0.10 introduced_as_example&its_hint_printed introduced_as_example&markup_near
-0.10 introduced_as_example&says_labelled_symptom introduced_as_example&spoken_of_labelled_symptom
-0.10 introduced_as_example&spoken_of_lately introduced_as_example&spoken_of_lower_it
-0.10 introduced_as_example&spoken_of_supposed introduced_as_example&traceback_above item_of_a_list&markup_near
-0.10 item_of_a_list&may_happen item_of_a_list&nobody_speaks item_of_a_list&says_example item_of_a_list&says_lesson
-0.10 item_of_a_list&says_means item_of_a_list&spoken_of_reader item_of_a_list&spoken_of_solved
-0.10 item_of_a_list&spoken_of_words its_hint_printed&may_happen its_hint_printed&spoken_of_cause
-0.10 its_words_taken_up&may_happen its_words_taken_up&somebody's_own,_in_short its_words_taken_up&spoken_of_ask
-0.10 its_words_taken_up&spoken_of_help its_words_taken_up&spoken_of_if its_words_taken_up&spoken_of_lower_it
-0.10 its_words_taken_up&spoken_of_never its_words_taken_up&spoken_of_words its_words_taken_up&trouble
-0.10 marked&names_the_words marked&somebody's_own_question,_in_short marked&somebody_speaks marked&spoken_of_changes
-0.10 marked&spoken_of_if marked&spoken_of_solved marked&text_behind markup_near&much_advised
-0.10 markup_near&names_the_words markup_near&often_may markup_near&says_made_up markup_near&spoken_of_changes
-0.10 markup_near&spoken_of_labelled_cause markup_near&spoken_of_labelled_remedy markup_near&spoken_of_solved
-0.10 markup_near&text_about_texts markup_near&traceback_above may_happen&output_near may_happen&remedies_above
-0.10 may_happen&somebody's_own,_in_short may_happen&somebody's_own_machine,_in_short may_happen&spoken_of_ask
-0.10 may_happen&spoken_of_explained may_happen&spoken_of_lately may_happen&spoken_of_people
-0.10 mentioned&much_about_texts mentioned&remedies_above mentioned&remedies_below mentioned&spoken_of_lesson
-0.10 mentioned&spoken_of_people mentioned&text_about_texts much_about_texts&output_near much_about_texts&says_made_up
-0.10 much_about_texts&says_when much_about_texts&spoken_of_changes much_about_texts&spoken_of_labelled_symptom
-0.10 much_about_texts&spoken_of_lately much_about_texts&spoken_of_supposed much_about_texts&spoken_of_words
-0.10 much_about_texts&trace_near much_advised&spoken_of_reader much_advised&spoken_of_remedy
-0.10 much_trouble&somebody's_own,_in_short much_trouble&spoken_of_when names_the_words&spoken_of_after_so_long
-0.10 names_the_words&spoken_of_never names_the_words&spoken_of_self names_the_words&traceback_above
-0.10 nobody_speaks&remedies_above nobody_speaks&remedies_below nobody_speaks&spoken_of_explained
-0.10 nobody_speaks&spoken_of_labelled_symptom nobody_speaks&spoken_of_may nobody_speaks&spoken_of_never
-0.10 nothing_stated&says_ask nothing_stated&says_cause nothing_stated&says_lesson nothing_stated&says_never
-0.10 nothing_stated&spoken_of_help nothing_stated&spoken_of_people nothing_stated&trace_near nothing_stated&trouble
-0.10 nothing_stated&words_before often_may&somebody's_own often_may&spoken_of_buy on_a_stamped_line&says_example
-0.10 on_a_stamped_line&says_remedy on_a_stamped_line&spoken_of_cause on_a_stamped_line&spoken_of_laughs
-0.10 on_a_stamped_line&spoken_of_remedy other_near&spoken_of_happened other_near&spoken_of_if other_near&within_code
-0.10 output_near&says_ask output_near&spoken_of_ask output_near&spoken_of_cause output_near&spoken_of_lesson
-0.10 output_near&spoken_of_never output_near&spoken_of_proposed output_near&text_about_texts output_near&text_behind
-0.10 output_near&traceback_above output_near&typeset record&says_made_up record&spoken_of_changes
-0.10 record&spoken_of_example record&spoken_of_reader record&spoken_of_solved record&spoken_of_when
-0.10 remedies_above&spoken_of_cause remedies_above&spoken_of_may remedies_above&trace_near
-0.10 remedies_above&traceback_above remedies_above&trouble remedies_below&spoken_of_help
-0.10 remedies_below&spoken_of_lower_it remedies_below&spoken_of_may remedies_below&spoken_of_means
-0.10 remedies_below&spoken_of_people remedies_below&trace_near says_after_so_long&says_cause
-0.10 says_after_so_long&says_proposed says_after_so_long&spoken_of_words says_ask&says_looks_for says_ask&says_people
-0.10 says_ask&somebody's_own_machine,_in_short says_ask&spoken_of_ask says_ask&spoken_of_lower_it says_but&says_cause
-0.10 says_but&says_example says_but&somebody's_own,_in_short says_but&spoken_of_after_so_long says_but&spoken_of_ask
-0.10 says_but&spoken_of_lately says_cause&says_may says_cause&says_when says_cause&words_before says_changes&says_if
-0.10 says_changes&says_people says_changes&text_behind says_changes&trouble says_changes&words_before
-0.10 says_example&says_when says_example&spoken_of_after_so_long says_explained&says_if says_explained&says_lesson
-0.10 says_explained&says_words says_explained&spoken_of_help says_happened&says_made_up says_happened&somebody_speaks
-0.10 says_happened&spoken_of_explained says_happened&spoken_of_labelled_symptom says_happened&spoken_of_means
-0.10 says_happened&spoken_of_self says_help&spoken_of_lately says_if&spoken_of_laughs says_if&spoken_of_lower_it
-0.10 says_labelled_symptom&spoken_of_if says_labelled_symptom&spoken_of_may says_lately&says_solved
-0.10 says_lately&somebody's_own,_in_short says_lately&spoken_of_lesson says_lately&spoken_of_when
-0.10 says_lately&trace_near says_lesson&says_may says_lesson&says_reader says_lesson&spoken_of_self
-0.10 says_lesson&text_behind says_looks_for&says_may says_looks_for&spoken_of_but says_looks_for&spoken_of_example
-0.10 says_looks_for&spoken_of_help says_looks_for&spoken_of_words says_looks_for&traceback_above
-0.10 says_lower_it&says_people says_lower_it&somebody's_own says_lower_it&spoken_of_labelled_symptom
-0.10 says_lower_it&spoken_of_lesson says_lower_it&spoken_of_means says_made_up&says_supposed
-0.10 says_made_up&somebody's_own says_made_up&spoken_of_looks_for says_made_up&spoken_of_when says_may&says_reader
-0.10 says_may&spoken_of_after_so_long says_may&spoken_of_ask says_may&spoken_of_when
-0.10 says_means&somebody's_own,_in_short says_means&somebody's_own_machine,_in_short says_means&spoken_of_but
-0.10 says_means&spoken_of_lesson says_means&spoken_of_self says_never&spoken_of_help says_numbered&trace_near
-0.10 says_people&says_words says_people&somebody's_own_question,_in_short says_people&spoken_of_but
-0.10 says_people&spoken_of_changes says_people&spoken_of_help says_people&spoken_of_if
-0.10 says_people&spoken_of_looks_for says_people&spoken_of_lower_it says_people&spoken_of_reader
-0.10 says_proposed&somebody's_own says_reader&somebody's_own_machine,_in_short says_reader&somebody_speaks
-0.10 says_reader&spoken_of_may says_reader&trouble says_self&says_when says_self&spoken_of_help
-0.10 says_self&spoken_of_labelled_symptom says_self&spoken_of_proposed says_self&spoken_of_when
-0.10 says_solved&somebody's_own_question,_in_short says_solved&somebody_speaks says_supposed&says_when
-0.10 says_supposed&somebody's_own_question,_in_short says_supposed&spoken_of_reader says_when&spoken_of_example
-0.10 says_when&spoken_of_made_up says_when&spoken_of_words says_when&traceback_above says_words&spoken_of_but
-0.10 says_words&spoken_of_lower_it says_words&spoken_of_words setting_near&spoken_of_example
-0.10 setting_near&spoken_of_lesson somebody's_own&spoken_of_lately somebody's_own&spoken_of_never
-0.10 somebody's_own&spoken_of_self somebody's_own&traceback_above somebody's_own,_in_short&spoken_of_ask
-0.10 somebody's_own_machine,_in_short&spoken_of_after_so_long somebody's_own_machine,_in_short&spoken_of_but
-0.10 somebody's_own_machine,_in_short&spoken_of_numbered somebody's_own_question,_in_short&spoken_of_cause
-0.10 somebody's_own_question,_in_short&spoken_of_explained somebody's_own_question,_in_short&spoken_of_supposed
-0.10 somebody's_own_question,_in_short&spoken_of_when somebody_speaks&spoken_of_buy somebody_speaks&spoken_of_example
-0.10 somebody_speaks&spoken_of_happened somebody_speaks&spoken_of_labelled_remedy somebody_speaks&spoken_of_lower_it
-0.10 somebody_speaks&traceback_above spoken_of_after_so_long&spoken_of_buy spoken_of_after_so_long&spoken_of_lesson
-0.10 spoken_of_ask&spoken_of_but spoken_of_ask&spoken_of_lately spoken_of_ask&spoken_of_may
-0.10 spoken_of_ask&spoken_of_people spoken_of_ask&spoken_of_reader spoken_of_ask&spoken_of_words
-0.10 spoken_of_but&spoken_of_reader spoken_of_but&spoken_of_remedy spoken_of_buy&spoken_of_example
-0.10 spoken_of_buy&spoken_of_happened spoken_of_buy&spoken_of_may spoken_of_buy&spoken_of_never
-0.10 spoken_of_buy&spoken_of_self spoken_of_buy&trouble spoken_of_cause&spoken_of_numbered
-0.10 spoken_of_cause&spoken_of_self spoken_of_cause&trace_near spoken_of_cause&typeset
-0.10 spoken_of_changes&spoken_of_people spoken_of_changes&spoken_of_solved spoken_of_changes&text_behind
-0.10 spoken_of_example&spoken_of_explained spoken_of_example&spoken_of_lately spoken_of_example&spoken_of_reader
-0.10 spoken_of_example&typeset spoken_of_example&words_before spoken_of_explained&spoken_of_help
-0.10 spoken_of_explained&spoken_of_means spoken_of_happened&spoken_of_lesson spoken_of_happened&typeset
-0.10 spoken_of_help&spoken_of_lower_it spoken_of_help&text_behind spoken_of_help&typeset spoken_of_if&traceback_above
-0.10 spoken_of_if&within_code spoken_of_labelled_cause&spoken_of_labelled_remedy
-0.10 spoken_of_labelled_cause&spoken_of_remedy spoken_of_labelled_remedy&spoken_of_never
-0.10 spoken_of_labelled_remedy&spoken_of_reader spoken_of_labelled_symptom&spoken_of_people
-0.10 spoken_of_labelled_symptom&spoken_of_supposed spoken_of_labelled_symptom&trouble
-0.10 spoken_of_labelled_symptom&words_before spoken_of_lately&spoken_of_words spoken_of_lately&trouble
-0.10 spoken_of_laughs&spoken_of_when spoken_of_laughs&trouble spoken_of_lesson&spoken_of_supposed
-0.10 spoken_of_lesson&spoken_of_words spoken_of_lesson&text_behind spoken_of_looks_for&spoken_of_means
-0.10 spoken_of_looks_for&spoken_of_remedy spoken_of_lower_it&spoken_of_remedy spoken_of_lower_it&text_about_texts
-0.10 spoken_of_means&spoken_of_numbered spoken_of_means&spoken_of_signed spoken_of_means&spoken_of_words
-0.10 spoken_of_means&within_code spoken_of_never&spoken_of_words spoken_of_never&text_behind
-0.10 spoken_of_never&traceback_above spoken_of_never&words_before spoken_of_numbered&spoken_of_supposed
-0.10 spoken_of_people&spoken_of_self spoken_of_people&spoken_of_solved spoken_of_reader&spoken_of_solved
-0.10 spoken_of_reader&trouble spoken_of_remedy&spoken_of_self spoken_of_self&spoken_of_signed
-0.10 spoken_of_self&spoken_of_when spoken_of_self&text_about_texts spoken_of_solved&text_behind
-0.10 spoken_of_supposed&text_behind spoken_of_supposed&trace_near spoken_of_supposed&traceback_above
-0.10 spoken_of_when&traceback_above spoken_of_when&typeset text_about_texts&text_behind traceback_above&trouble
-0.10 trouble&within_code
-0.05 a_failed_run&a_thread's_title a_failed_run&its_words_taken_up a_failed_run&other_near
-0.05 a_failed_run&remedies_below a_failed_run&says_ask a_failed_run&spoken_of_buy a_failed_run&spoken_of_lately
-0.05 a_failed_run's_record&a_whole_error_line a_failed_run's_record&indented a_failed_run's_record&markup_near
-0.05 a_failed_run's_record&may_happen a_failed_run's_record&spoken_of_labelled_symptom
-0.05 a_failed_run's_record&spoken_of_lower_it a_failed_run's_record&traceback_above a_failed_run's_record&trouble
-0.05 a_question,_in_short&between_sections a_question,_in_short&blanks_near a_question,_in_short&comment
-0.05 a_question,_in_short&item_of_a_list a_question,_in_short&its_hint_printed a_question,_in_short&marked
-0.05 a_question,_in_short&much_about_texts a_question,_in_short&says_example a_question,_in_short&says_proposed
-0.05 a_question,_in_short&somebody_speaks a_question,_in_short&spoken_of_but a_question,_in_short&spoken_of_cause
-0.05 a_question,_in_short&spoken_of_explained a_question,_in_short&spoken_of_laughs
-0.05 a_question,_in_short&spoken_of_looks_for a_report's_heading&a_thread's_page a_report's_heading&says_self
-0.05 a_report's_heading&setting_near a_report's_heading&spoken_of_lesson a_report's_heading&spoken_of_people
-0.05 a_sentence_leads&a_thread's_title a_sentence_leads&cut_by_dots a_sentence_leads&heads_a_document
-0.05 a_sentence_leads&in_a_thread a_sentence_leads&its_words_taken_up a_sentence_leads&much_trouble
-0.05 a_sentence_leads&often_may a_sentence_leads&record a_sentence_leads&says_ask a_sentence_leads&says_buy
-0.05 a_sentence_leads&says_supposed a_sentence_leads&spoken_of_after_so_long a_sentence_leads&spoken_of_buy
-0.05 a_sentence_leads&spoken_of_example a_sentence_leads&spoken_of_looks_for a_sentence_leads&spoken_of_numbered
-0.05 a_sentence_leads&spoken_of_people a_setup,_in_short&behind_a_prefix a_setup,_in_short&says_changes
-0.05 a_setup,_in_short&says_explained a_setup,_in_short&says_made_up a_setup,_in_short&says_numbered
-0.05 a_setup,_in_short&somebody_speaks a_setup,_in_short&spoken_of_buy a_setup,_in_short&text_behind
-0.05 a_short_text&advised_by_nobody a_short_text&answered_by_mail a_short_text&in_a_thread a_short_text&in_quotes
-0.05 a_short_text&says_but a_short_text&says_labelled_symptom a_short_text&says_laughs a_short_text&says_lower_it
-0.05 a_short_text&says_people a_short_text&spoken_of_labelled_remedy a_site's_lines&may_happen
-0.05 a_site's_lines&remedies_below a_site's_lines&somebody's_own a_site's_lines&somebody_speaks
-0.05 a_site's_lines&spoken_of_example a_site's_lines&spoken_of_means a_site's_lines&spoken_of_self
-0.05 a_site's_lines&spoken_of_words a_site's_lines&trace_near a_thread's_page&a_whole_error_line
-0.05 a_thread's_page&about_texts a_thread's_page&behind_a_prefix a_thread's_page&hypothetical_sentence
-0.05 a_thread's_page&on_a_stamped_line a_thread's_page&says_may a_thread's_page&somebody's_own
-0.05 a_thread's_page&somebody's_own_machine,_in_short a_thread's_page&spoken_of_may a_thread's_page&spoken_of_never
-0.05 a_thread's_title&spoken_of_changes a_thread's_title&spoken_of_looks_for a_thread's_title&spoken_of_supposed
-0.05 a_thread's_title&spoken_of_words a_thread's_title&trouble a_thread's_title&words_before
-0.05 a_whole_error_line&explained_behind a_whole_error_line&in_a_thread a_whole_error_line&much_trouble
-0.05 a_whole_error_line&nobody_speaks a_whole_error_line&remedies_above a_whole_error_line&somebody's_own,_in_short
-0.05 a_whole_error_line&spoken_of_cause a_whole_error_line&spoken_of_example a_whole_error_line&spoken_of_made_up
-0.05 a_whole_error_line&spoken_of_means a_whole_error_line&spoken_of_people a_whole_error_line&typeset
-0.05 about_texts&comment about_texts&its_words_taken_up about_texts&mentioned about_texts&says_ask
-0.05 about_texts&says_cause about_texts&says_may about_texts&says_reader about_texts&spoken_of_explained
-0.05 about_texts&spoken_of_happened about_texts&spoken_of_looks_for advice_share&advised advice_share&cut_by_dots
-0.05 advice_share&figures advice_share&item_of_a_list advice_share&its_words_taken_up advice_share&record
-0.05 advice_share&says_changes advice_share&says_example advice_share&says_help advice_share&says_self
-0.05 advice_share&says_words advice_share&somebody's_own,_in_short advice_share&spoken_of_after_so_long
-0.05 advice_share&spoken_of_buy advice_share&spoken_of_labelled_remedy advice_share&spoken_of_lesson
-0.05 advice_share&spoken_of_remedy advice_share&spoken_of_solved advice_share&typeset advised&cut_by_dots
-0.05 advised&figures advised&item_of_a_list advised&its_words_taken_up advised&record advised&says_changes
-0.05 advised&says_example advised&says_help advised&says_self advised&says_words advised&somebody's_own,_in_short
-0.05 advised&spoken_of_after_so_long advised&spoken_of_buy advised&spoken_of_labelled_remedy advised&spoken_of_lesson
-0.05 advised&spoken_of_remedy advised&spoken_of_solved advised&typeset advised_by_nobody&host_memory
-0.05 advised_by_nobody&hypothetical_sentence advised_by_nobody&item_of_a_list advised_by_nobody&its_words_taken_up
-0.05 advised_by_nobody&on_a_stamped_line advised_by_nobody&record advised_by_nobody&says_example
-0.05 advised_by_nobody&says_looks_for advised_by_nobody&says_reader advised_by_nobody&says_self
-0.05 advised_by_nobody&spoken_of_after_so_long advised_by_nobody&spoken_of_but advised_by_nobody&spoken_of_buy
-0.05 advised_by_nobody&spoken_of_example advised_by_nobody&spoken_of_explained
-0.05 advised_by_nobody&spoken_of_labelled_remedy advised_by_nobody&spoken_of_lower_it
-0.05 advised_by_nobody&spoken_of_made_up advised_by_nobody&spoken_of_remedy advised_by_nobody&text_about_texts
-0.05 advised_by_nobody&typeset alone&happened_to_somebody alone&its_hint_printed alone&its_place_behind
-0.05 alone&says_self alone&somebody's_own answered_by_mail&output_near answered_by_mail&spoken_of_example
-0.05 begins_its_line&cut_by_dots begins_its_line&markup_near begins_its_line&record begins_its_line&says_happened
-0.05 begins_its_line&spoken_of_looks_for begins_its_line&spoken_of_made_up begins_the_text&names_the_words
-0.05 begins_the_text&says_explained begins_the_text&says_help begins_the_text&says_means
-0.05 begins_the_text&somebody's_own_question,_in_short begins_the_text&spoken_of_help
-0.05 begins_the_text&spoken_of_lately begins_the_text&spoken_of_made_up begins_the_text&spoken_of_remedy
-0.05 begins_the_text&value_of_a_document behind_a_prefix&blanks_near behind_a_prefix&much_advised
-0.05 behind_a_prefix&often_may behind_a_prefix&says_help behind_a_prefix&says_never behind_a_prefix&says_remedy
-0.05 behind_a_prefix&somebody's_own behind_a_prefix&spoken_of_but behind_a_prefix&spoken_of_help
-0.05 behind_a_prefix&typeset beside_a_quotation&figures beside_a_quotation&in_quotes beside_a_quotation&indented
-0.05 beside_a_quotation&nothing_stated beside_a_quotation&other_near beside_a_quotation&spoken_of_happened
-0.05 beside_a_quotation&text_behind beside_a_quotation&trouble beside_a_quotation&words_before
-0.05 between_sections&blanks_near between_sections&block_opened between_sections&boxes_ticked
-0.05 between_sections&happened_to_somebody between_sections&in_quotes between_sections&item_of_a_list
-0.05 between_sections&nobody_speaks between_sections&remedies_above between_sections&says_labelled_symptom
-0.05 between_sections&somebody's_own between_sections&somebody's_own_question,_in_short
-0.05 between_sections&spoken_of_lately between_sections&spoken_of_may between_sections&spoken_of_supposed
-0.05 blanks_near&markup_near blanks_near&says_self blanks_near&says_words blanks_near&spoken_of_cause
-0.05 blanks_near&spoken_of_labelled_symptom blanks_near&spoken_of_lately blanks_near&spoken_of_people
-0.05 blanks_near&spoken_of_self block_opened&in_a_thread block_opened&indented block_opened&its_words_taken_up
-0.05 block_opened&much_advised block_opened&says_labelled_symptom block_opened&spoken_of_explained
-0.05 block_opened&spoken_of_labelled_symptom block_opened&spoken_of_lately block_opened&spoken_of_lesson
-0.05 block_opened&spoken_of_people block_opened&traceback_above boxes_ticked&output_near boxes_ticked&setting_near
-0.05 boxes_ticked&spoken_of_changes boxes_ticked&spoken_of_lately code_near&indented code_near&may_happen
-0.05 code_near&mentioned code_near&much_about_texts code_near&often_may code_near&remedies_above
-0.05 code_near&says_explained code_near&says_numbered code_near&says_reader code_near&spoken_of_example
-0.05 code_near&spoken_of_happened code_near&spoken_of_lately code_near&spoken_of_made_up code_near&spoken_of_may
-0.05 code_near&spoken_of_numbered code_near&spoken_of_signed comment&marked comment&may_happen comment&much_trouble
-0.05 comment&says_help comment&says_labelled_symptom comment&says_means comment&setting_near
-0.05 comment&spoken_of_changes comment&spoken_of_numbered comment&traceback_above comment&within_code
-0.05 cut_by_dots&hypothetical_sentence cut_by_dots&often_may cut_by_dots&says_people cut_by_dots&says_proposed
-0.05 cut_by_dots&spoken_of_help cut_by_dots&spoken_of_looks_for cut_by_dots&spoken_of_remedy
-0.05 cut_by_dots&spoken_of_solved denied_in_front&markup_near denied_in_front&much_trouble
-0.05 denied_in_front&spoken_of_but denied_in_front&spoken_of_happened denied_in_front&spoken_of_reader
-0.05 denied_in_front&traceback_above ends_the_text&item_of_a_list ends_the_text&its_place_behind
-0.05 ends_the_text&says_ask ends_the_text&says_changes ends_the_text&says_looks_for
-0.05 ends_the_text&spoken_of_labelled_symptom ends_the_text&spoken_of_supposed explained_behind&hypothetical_sentence
-0.05 explained_behind&item_of_a_list explained_behind&names_the_words explained_behind&says_reader
-0.05 explained_behind&spoken_of_cause explained_behind&spoken_of_looks_for explained_behind&spoken_of_means
-0.05 explained_behind&spoken_of_people figures&heads_a_document figures&much_advised figures&remedies_above
-0.05 figures&says_buy figures&says_example figures&says_explained figures&says_looks_for figures&says_reader
-0.05 figures&spoken_of_never happened_to_somebody&hypothetical_sentence happened_to_somebody&introduced_as_example
-0.05 happened_to_somebody&on_a_stamped_line happened_to_somebody&says_may happened_to_somebody&says_when
-0.05 happened_to_somebody&somebody_speaks happened_to_somebody&spoken_of_explained
-0.05 happened_to_somebody&spoken_of_means happened_to_somebody&spoken_of_numbered
-0.05 happened_to_somebody&spoken_of_people happened_to_somebody&spoken_of_proposed
-0.05 happened_to_somebody&text_about_texts heads_a_document&item_of_a_list heads_a_document&much_advised
-0.05 heads_a_document&often_may heads_a_document&says_example heads_a_document&says_labelled_symptom
-0.05 heads_a_document&says_lately heads_a_document&says_lesson heads_a_document&says_people
-0.05 heads_a_document&spoken_of_cause heads_a_document&spoken_of_changes heads_a_document&spoken_of_words
-0.05 heads_a_document&text_behind heads_a_document&within_code host_memory&indented host_memory&within_code
-0.05 hypothetical_sentence&in_a_thread hypothetical_sentence&indented hypothetical_sentence&much_advised
-0.05 hypothetical_sentence&says_buy hypothetical_sentence&says_changes hypothetical_sentence&says_remedy
-0.05 hypothetical_sentence&spoken_of_cause hypothetical_sentence&spoken_of_changes
-0.05 hypothetical_sentence&spoken_of_example hypothetical_sentence&spoken_of_supposed in_a_thread&markup_near
-0.05 in_a_thread&record in_a_thread&says_help in_a_thread&says_lately in_a_thread&says_when
-0.05 in_a_thread&spoken_of_labelled_symptom in_a_thread&spoken_of_remedy in_a_thread&spoken_of_signed
-0.05 in_a_thread&spoken_of_supposed in_a_thread&value_of_a_document in_quotes&introduced_as_example
-0.05 in_quotes&its_place_behind in_quotes&much_advised in_quotes&says_cause in_quotes&spoken_of_buy
-0.05 in_quotes&spoken_of_if in_quotes&spoken_of_looks_for in_quotes&spoken_of_when in_quotes&typeset
-0.05 in_quotes&words_before indented&its_hint_printed indented&says_example indented&says_made_up
-0.05 indented&says_supposed indented&says_words indented&spoken_of_changes indented&spoken_of_example
-0.05 indented&spoken_of_labelled_cause indented&spoken_of_labelled_symptom indented&spoken_of_lesson
-0.05 indented&spoken_of_made_up indented&spoken_of_signed indented&text_about_texts introduced_as_example&mentioned
-0.05 introduced_as_example&much_advised introduced_as_example&output_near introduced_as_example&spoken_of_cause
-0.05 introduced_as_example&spoken_of_made_up introduced_as_example&spoken_of_remedy
-0.05 introduced_as_example&spoken_of_when item_of_a_list&remedies_above item_of_a_list&says_if
-0.05 item_of_a_list&says_looks_for item_of_a_list&says_may item_of_a_list&says_self
-0.05 item_of_a_list&spoken_of_looks_for item_of_a_list&spoken_of_lower_it item_of_a_list&trace_near
-0.05 its_hint_printed&markup_near its_hint_printed&nobody_speaks its_hint_printed&says_lower_it
-0.05 its_hint_printed&says_means its_hint_printed&somebody's_own_question,_in_short its_hint_printed&spoken_of_buy
-0.05 its_hint_printed&spoken_of_labelled_remedy its_hint_printed&spoken_of_may its_hint_printed&spoken_of_remedy
-0.05 its_hint_printed&text_behind its_place_behind&mentioned its_place_behind&words_before
-0.05 its_words_taken_up&markup_near its_words_taken_up&nothing_stated its_words_taken_up&record
-0.05 its_words_taken_up&setting_near its_words_taken_up&spoken_of_explained
-0.05 its_words_taken_up&spoken_of_labelled_symptom its_words_taken_up&spoken_of_lesson
-0.05 its_words_taken_up&spoken_of_looks_for its_words_taken_up&spoken_of_may its_words_taken_up&spoken_of_reader
-0.05 its_words_taken_up&spoken_of_remedy its_words_taken_up&text_behind marked&markup_near marked&may_happen
-0.05 marked&spoken_of_after_so_long marked&spoken_of_but marked&spoken_of_supposed marked&traceback_above
-0.05 marked&within_code marked&words_before markup_near&nothing_stated markup_near&other_near
-0.05 markup_near&remedies_below markup_near&says_changes markup_near&says_reader markup_near&says_remedy
-0.05 markup_near&says_self markup_near&says_when markup_near&spoken_of_never markup_near&spoken_of_signed
-0.05 markup_near&trace_near may_happen&much_advised may_happen&on_a_stamped_line may_happen&remedies_below
-0.05 may_happen&says_changes may_happen&says_when may_happen&spoken_of_after_so_long may_happen&spoken_of_changes
-0.05 may_happen&spoken_of_labelled_remedy may_happen&spoken_of_lower_it may_happen&spoken_of_never
-0.05 may_happen&spoken_of_words may_happen&steps_that_led_to_it may_happen&typeset mentioned&says_looks_for
-0.05 mentioned&says_reader mentioned&somebody's_own mentioned&spoken_of_changes mentioned&spoken_of_solved
-0.05 mentioned&traceback_above much_about_texts&other_near much_about_texts&setting_near
-0.05 much_about_texts&spoken_of_but much_about_texts&spoken_of_made_up much_about_texts&spoken_of_may
-0.05 much_about_texts&spoken_of_never much_about_texts&spoken_of_self much_about_texts&spoken_of_when
-0.05 much_about_texts&trouble much_advised&other_near much_advised&spoken_of_but much_advised&spoken_of_example
-0.05 much_advised&spoken_of_happened much_advised&spoken_of_labelled_symptom much_advised&spoken_of_lesson
-0.05 much_advised&spoken_of_looks_for much_advised&spoken_of_may much_advised&spoken_of_never
-0.05 much_advised&spoken_of_people much_advised&spoken_of_self much_advised&spoken_of_when
-0.05 much_advised&steps_that_led_to_it much_advised&traceback_above much_trouble&nobody_speaks
-0.05 much_trouble&says_words much_trouble&spoken_of_ask much_trouble&spoken_of_example much_trouble&spoken_of_remedy
-0.05 much_trouble&words_before names_the_words&says_cause names_the_words&says_changes names_the_words&says_help
-0.05 names_the_words&somebody's_own,_in_short names_the_words&spoken_of_ask names_the_words&spoken_of_but
-0.05 names_the_words&spoken_of_lower_it names_the_words&spoken_of_may names_the_words&spoken_of_reader
-0.05 names_the_words&spoken_of_remedy nobody_speaks&says_self nobody_speaks&spoken_of_but
-0.05 nobody_speaks&spoken_of_cause nobody_speaks&spoken_of_labelled_remedy nothing_stated&other_near
-0.05 nothing_stated&remedies_above nothing_stated&says_after_so_long nothing_stated&says_happened
-0.05 nothing_stated&says_help nothing_stated&says_lately nothing_stated&says_proposed nothing_stated&spoken_of_cause
-0.05 nothing_stated&spoken_of_looks_for nothing_stated&spoken_of_numbered nothing_stated&text_about_texts
-0.05 nothing_stated&within_code often_may&says_but often_may&says_lower_it often_may&says_may often_may&says_reader
-0.05 often_may&says_self often_may&spoken_of_lately often_may&spoken_of_made_up often_may&spoken_of_signed
-0.05 often_may&spoken_of_solved often_may&spoken_of_when on_a_stamped_line&record on_a_stamped_line&says_help
-0.05 on_a_stamped_line&spoken_of_means on_a_stamped_line&spoken_of_solved other_near&says_cause
-0.05 other_near&says_remedy other_near&spoken_of_changes other_near&spoken_of_means other_near&typeset
-0.05 output_near&says_looks_for output_near&says_remedy output_near&spoken_of_people output_near&spoken_of_supposed
-0.05 record&says_after_so_long record&says_but record&says_lately record&says_numbered record&says_remedy
-0.05 record&says_when record&spoken_of_people record&spoken_of_supposed record&trouble remedies_above&remedies_below
-0.05 remedies_above&somebody's_own remedies_above&somebody_speaks remedies_above&spoken_of_example
-0.05 remedies_above&spoken_of_if remedies_above&spoken_of_labelled_symptom remedies_above&spoken_of_reader
-0.05 remedies_above&spoken_of_self remedies_above&text_behind remedies_below&says_words remedies_below&setting_near
-0.05 remedies_below&spoken_of_after_so_long remedies_below&spoken_of_if remedies_below&spoken_of_lesson
-0.05 remedies_below&spoken_of_never remedies_below&spoken_of_reader remedies_below&text_behind
-0.05 remedies_below&traceback_above says_after_so_long&says_looks_for says_after_so_long&says_solved
-0.05 says_after_so_long&says_words says_ask&says_but says_ask&says_example says_ask&somebody's_own_question,_in_short
-0.05 says_ask&spoken_of_but says_ask&spoken_of_happened says_ask&spoken_of_help says_ask&spoken_of_lesson
-0.05 says_ask&spoken_of_words says_ask&trace_near says_but&says_lately says_but&says_remedy says_but&says_supposed
-0.05 says_but&says_words says_but&spoken_of_supposed says_but&spoken_of_when says_buy&says_if says_cause&says_lesson
-0.05 says_cause&trouble says_changes&says_made_up says_changes&spoken_of_self says_example&says_happened
-0.05 says_example&says_means says_example&somebody's_own,_in_short says_example&somebody's_own_machine,_in_short
-0.05 says_example&spoken_of_ask says_example&spoken_of_help says_example&spoken_of_lower_it says_explained&says_may
-0.05 says_explained&setting_near says_explained&spoken_of_words says_explained&words_before
-0.05 says_happened&spoken_of_example says_happened&spoken_of_made_up says_happened&spoken_of_proposed
-0.05 says_happened&spoken_of_remedy says_help&says_looks_for says_help&says_remedy says_help&says_supposed
-0.05 says_help&somebody_speaks says_help&spoken_of_but says_help&spoken_of_happened says_help&spoken_of_lesson
-0.05 says_help&spoken_of_looks_for says_help&spoken_of_lower_it says_help&spoken_of_solved says_help&spoken_of_words
-0.05 says_if&says_looks_for says_if&says_never says_if&says_proposed says_if&setting_near says_if&spoken_of_example
-0.05 says_if&spoken_of_happened says_if&spoken_of_if says_if&spoken_of_never says_if&spoken_of_people
-0.05 says_if&spoken_of_remedy says_if&trace_near says_if&traceback_above says_if&words_before
-0.05 says_labelled_symptom&spoken_of_cause says_labelled_symptom&spoken_of_lower_it
-0.05 says_labelled_symptom&spoken_of_means says_labelled_symptom&trace_near says_labelled_symptom&traceback_above
-0.05 says_labelled_symptom&trouble says_lately&says_may says_lately&says_numbered says_lately&says_remedy
-0.05 says_lately&spoken_of_after_so_long says_lately&spoken_of_happened says_lately&spoken_of_words
-0.05 says_lesson&says_self says_lesson&setting_near says_lesson&spoken_of_may says_looks_for&says_made_up
-0.05 says_looks_for&says_reader says_looks_for&says_words says_looks_for&spoken_of_ask says_looks_for&spoken_of_cause
-0.05 says_looks_for&spoken_of_changes says_looks_for&spoken_of_lately says_looks_for&spoken_of_lesson
-0.05 says_looks_for&spoken_of_people says_looks_for&trace_near says_lower_it&says_remedy says_lower_it&says_self
-0.05 says_lower_it&spoken_of_ask says_lower_it&spoken_of_if says_lower_it&spoken_of_may says_lower_it&text_behind
-0.05 says_lower_it&traceback_above says_made_up&says_people says_made_up&spoken_of_happened says_may&says_solved
-0.05 says_may&spoken_of_never says_may&spoken_of_self says_may&spoken_of_supposed says_means&spoken_of_changes
-0.05 says_means&spoken_of_help says_means&spoken_of_lately says_means&spoken_of_looks_for
-0.05 says_means&spoken_of_lower_it says_means&spoken_of_may says_means&spoken_of_means says_means&spoken_of_people
-0.05 says_means&spoken_of_words says_never&says_reader says_never&says_supposed says_never&somebody's_own,_in_short
-0.05 says_numbered&says_reader says_numbered&spoken_of_when says_people&says_when says_people&spoken_of_example
-0.05 says_people&spoken_of_lesson says_people&spoken_of_when says_people&spoken_of_words says_proposed&says_words
-0.05 says_reader&somebody's_own,_in_short says_reader&somebody's_own_question,_in_short
-0.05 says_reader&spoken_of_after_so_long says_reader&spoken_of_lower_it says_reader&spoken_of_supposed
-0.05 says_remedy&says_self says_remedy&words_before says_self&says_supposed says_self&spoken_of_if
-0.05 says_self&spoken_of_laughs says_self&spoken_of_lesson says_self&trace_near says_self&traceback_above
-0.05 says_solved&says_when says_solved&somebody's_own,_in_short says_supposed&somebody's_own_machine,_in_short
-0.05 says_supposed&spoken_of_happened says_supposed&spoken_of_lower_it says_supposed&spoken_of_self
-0.05 says_supposed&spoken_of_supposed says_supposed&text_behind says_when&spoken_of_laughs says_when&spoken_of_may
-0.05 says_when&spoken_of_never says_words&somebody's_own_question,_in_short says_words&spoken_of_after_so_long
-0.05 says_words&spoken_of_lately says_words&spoken_of_lesson says_words&spoken_of_made_up says_words&spoken_of_remedy
-0.05 setting_near&somebody's_own_question,_in_short setting_near&somebody_speaks setting_near&spoken_of_happened
-0.05 setting_near&spoken_of_never setting_near&spoken_of_remedy setting_near&text_about_texts setting_near&typeset
-0.05 somebody's_own&spoken_of_but somebody's_own&spoken_of_happened somebody's_own&spoken_of_means
-0.05 somebody's_own&spoken_of_remedy somebody's_own&spoken_of_signed somebody's_own&text_about_texts
-0.05 somebody's_own&value_of_a_document somebody's_own&words_before somebody's_own,_in_short&spoken_of_buy
-0.05 somebody's_own,_in_short&spoken_of_example somebody's_own,_in_short&spoken_of_proposed
-0.05 somebody's_own_machine,_in_short&spoken_of_labelled_symptom somebody's_own_machine,_in_short&spoken_of_lately
-0.05 somebody's_own_machine,_in_short&spoken_of_means somebody's_own_machine,_in_short&spoken_of_people
-0.05 somebody's_own_question,_in_short&spoken_of_after_so_long
-0.05 somebody's_own_question,_in_short&spoken_of_labelled_symptom somebody's_own_question,_in_short&spoken_of_self
-0.05 somebody_speaks&somebody's_own_machine,_in_short somebody_speaks&somebody's_own_question,_in_short
-0.05 somebody_speaks&spoken_of_changes somebody_speaks&spoken_of_lesson somebody_speaks&spoken_of_looks_for
-0.05 somebody_speaks&spoken_of_proposed somebody_speaks&spoken_of_signed somebody_speaks&spoken_of_when
-0.05 somebody_speaks&spoken_of_words somebody_speaks&value_of_a_document spoken_of_after_so_long&spoken_of_people
-0.05 spoken_of_after_so_long&spoken_of_signed spoken_of_after_so_long&spoken_of_supposed spoken_of_ask&spoken_of_buy
-0.05 spoken_of_ask&spoken_of_looks_for spoken_of_ask&spoken_of_means spoken_of_ask&spoken_of_numbered
-0.05 spoken_of_ask&spoken_of_proposed spoken_of_but&spoken_of_supposed spoken_of_buy&text_behind
-0.05 spoken_of_buy&trace_near spoken_of_cause&spoken_of_example spoken_of_cause&spoken_of_labelled_cause
-0.05 spoken_of_cause&spoken_of_labelled_symptom spoken_of_cause&spoken_of_may spoken_of_cause&spoken_of_supposed
-0.05 spoken_of_cause&traceback_above spoken_of_changes&spoken_of_help spoken_of_changes&spoken_of_if
-0.05 spoken_of_changes&spoken_of_labelled_symptom spoken_of_changes&spoken_of_may
-0.05 spoken_of_changes&spoken_of_supposed spoken_of_changes&traceback_above spoken_of_example&spoken_of_help
-0.05 spoken_of_example&spoken_of_labelled_remedy spoken_of_example&spoken_of_lower_it
-0.05 spoken_of_example&spoken_of_means spoken_of_example&spoken_of_people spoken_of_example&spoken_of_proposed
-0.05 spoken_of_example&spoken_of_solved spoken_of_example&trouble spoken_of_explained&spoken_of_if
-0.05 spoken_of_explained&spoken_of_lately spoken_of_explained&spoken_of_made_up spoken_of_explained&spoken_of_never
-0.05 spoken_of_explained&spoken_of_remedy spoken_of_explained&spoken_of_supposed spoken_of_explained&spoken_of_words
-0.05 spoken_of_happened&spoken_of_if spoken_of_happened&spoken_of_labelled_remedy spoken_of_happened&spoken_of_self
-0.05 spoken_of_happened&text_about_texts spoken_of_happened&text_behind spoken_of_happened&value_of_a_document
-0.05 spoken_of_help&spoken_of_means spoken_of_help&trace_near spoken_of_help&words_before
-0.05 spoken_of_if&spoken_of_laughs spoken_of_if&trouble spoken_of_labelled_remedy&spoken_of_lower_it
-0.05 spoken_of_labelled_remedy&spoken_of_may spoken_of_labelled_remedy&spoken_of_self
-0.05 spoken_of_labelled_remedy&spoken_of_when spoken_of_labelled_remedy&trace_near
-0.05 spoken_of_labelled_remedy&words_before spoken_of_labelled_symptom&spoken_of_lesson
-0.05 spoken_of_labelled_symptom&spoken_of_lower_it spoken_of_labelled_symptom&spoken_of_numbered
-0.05 spoken_of_lately&spoken_of_solved spoken_of_laughs&spoken_of_words spoken_of_lesson&typeset
-0.05 spoken_of_looks_for&spoken_of_may spoken_of_looks_for&spoken_of_proposed spoken_of_looks_for&spoken_of_supposed
-0.05 spoken_of_looks_for&within_code spoken_of_lower_it&spoken_of_never spoken_of_lower_it&steps_that_led_to_it
-0.05 spoken_of_lower_it&within_code spoken_of_made_up&spoken_of_means spoken_of_made_up&spoken_of_proposed
-0.05 spoken_of_made_up&spoken_of_remedy spoken_of_made_up&trace_near spoken_of_may&spoken_of_remedy
-0.05 spoken_of_may&spoken_of_solved spoken_of_may&spoken_of_supposed spoken_of_may&spoken_of_words
-0.05 spoken_of_may&steps_that_led_to_it spoken_of_may&text_about_texts spoken_of_may&within_code
-0.05 spoken_of_means&spoken_of_never spoken_of_means&words_before spoken_of_numbered&spoken_of_solved
-0.05 spoken_of_people&spoken_of_signed spoken_of_people&typeset spoken_of_reader&traceback_above
-0.05 spoken_of_reader&typeset spoken_of_remedy&trace_near spoken_of_self&trace_near spoken_of_self&traceback_above
-0.05 spoken_of_signed&spoken_of_when spoken_of_signed&spoken_of_words spoken_of_supposed&spoken_of_when
-0.05 spoken_of_supposed&typeset spoken_of_supposed&within_code steps_that_led_to_it&trouble typeset&words_before
-0.05 within_code&words_before
+0.05 a_failed_run&a_thread's_page a_failed_run&a_whole_error_line a_failed_run&code_near
+0.05 a_failed_run&heads_a_document a_failed_run&may_happen a_failed_run&mentioned a_failed_run&record
+0.05 a_failed_run&says_but a_failed_run&says_happened a_failed_run&says_if a_failed_run&says_made_up
+0.05 a_failed_run&says_never a_failed_run&says_people a_failed_run&says_when a_failed_run&somebody's_own
+0.05 a_failed_run&spoken_of_example a_failed_run&spoken_of_labelled_symptom a_failed_run&spoken_of_reader
+0.05 a_failed_run&trace_near a_failed_run's_record&code_near a_failed_run's_record&nobody_speaks
+0.05 a_failed_run's_record&other_near a_failed_run's_record&spoken_of_means a_failed_test&about_texts
+0.05 a_failed_test&code_near a_failed_test&on_a_stamped_line a_failed_test&other_near
+0.05 a_failed_test&spoken_of_happened a_failed_test&trace_near a_failed_test&trouble a_picture_near&begins_its_line
+0.05 a_picture_near&begins_the_text a_picture_near&figures a_picture_near&in_a_thread a_picture_near&its_hint_printed
+0.05 a_picture_near&markup_near a_picture_near&mentioned a_picture_near&nothing_stated a_picture_near&setting_near
+0.05 a_picture_near&somebody_speaks a_picture_near&spoken_of_ask a_picture_near&spoken_of_but
+0.05 a_picture_near&spoken_of_happened a_picture_near&spoken_of_help a_picture_near&spoken_of_if
+0.05 a_picture_near&spoken_of_lower_it a_picture_near&spoken_of_may a_picture_near&spoken_of_means
+0.05 a_picture_near&spoken_of_reader a_picture_near&spoken_of_self a_picture_near&spoken_of_when
+0.05 a_picture_near&spoken_of_words a_picture_near&text_behind a_picture_near&trace_near
+0.05 a_picture_near&traceback_above a_picture_near&trouble a_question,_in_short&a_report's_heading
+0.05 a_question,_in_short&a_short_text a_question,_in_short&block_opened a_question,_in_short&introduced_as_example
+0.05 a_question,_in_short&says_changes a_question,_in_short&somebody's_own_machine,_in_short
+0.05 a_question,_in_short&spoken_of_lately a_question,_in_short&trace_near a_question,_in_short&traceback_above
+0.05 a_report's_heading&a_setup,_in_short a_report's_heading&begins_its_line a_report's_heading&begins_the_text
+0.05 a_report's_heading&comment a_report's_heading&happened_to_somebody a_report's_heading&heads_a_document
+0.05 a_report's_heading&hypothetical_sentence a_report's_heading&marked a_report's_heading&may_happen
+0.05 a_report's_heading&mentioned a_report's_heading&much_advised a_report's_heading&nothing_stated
+0.05 a_report's_heading&often_may a_report's_heading&on_a_stamped_line a_report's_heading&says_happened
+0.05 a_report's_heading&says_words a_report's_heading&somebody's_own_machine,_in_short
+0.05 a_report's_heading&somebody_speaks a_report's_heading&spoken_of_example
+0.05 a_report's_heading&spoken_of_labelled_symptom a_report's_heading&spoken_of_lower_it
+0.05 a_report's_heading&spoken_of_reader a_report's_heading&trace_near a_report's_heading&traceback_above
+0.05 a_sentence_leads&boxes_ticked a_sentence_leads&happened_to_somebody a_sentence_leads&much_advised
+0.05 a_sentence_leads&on_a_stamped_line a_sentence_leads&says_explained a_sentence_leads&says_happened
+0.05 a_sentence_leads&spoken_of_changes a_sentence_leads&spoken_of_made_up a_sentence_leads&spoken_of_means
+0.05 a_sentence_leads&trouble a_setup,_in_short&about_texts a_setup,_in_short&heads_a_document
+0.05 a_setup,_in_short&host_memory a_setup,_in_short&in_a_thread a_setup,_in_short&its_place_behind
+0.05 a_setup,_in_short&says_lately a_setup,_in_short&somebody's_own,_in_short
+0.05 a_setup,_in_short&somebody's_own_machine,_in_short a_setup,_in_short&somebody's_own_question,_in_short
+0.05 a_setup,_in_short&spoken_of_after_so_long a_setup,_in_short&spoken_of_lately a_setup,_in_short&spoken_of_may
+0.05 a_setup,_in_short&spoken_of_signed a_setup,_in_short&typeset a_short_text&host_memory
+0.05 a_short_text&remedies_below a_short_text&says_cause a_short_text&says_self
+0.05 a_short_text&somebody's_own_machine,_in_short a_short_text&spoken_of_example a_short_text&spoken_of_explained
+0.05 a_short_text&spoken_of_laughs a_short_text&spoken_of_never a_short_text&spoken_of_solved
+0.05 a_site's_lines&hypothetical_sentence a_site's_lines&in_a_thread a_site's_lines&says_happened
+0.05 a_site's_lines&says_if a_site's_lines&spoken_of_but a_site's_lines&spoken_of_cause
+0.05 a_site's_lines&spoken_of_changes a_site's_lines&spoken_of_reader a_site's_lines&spoken_of_remedy
+0.05 a_site's_lines&trouble a_thread's_page&advice_share a_thread's_page&advised a_thread's_page&begins_its_line
+0.05 a_thread's_page&between_sections a_thread's_page&block_opened a_thread's_page&figures
+0.05 a_thread's_page&happened_to_somebody a_thread's_page&heads_a_document a_thread's_page&output_near
+0.05 a_thread's_page&says_but a_thread's_page&says_if a_thread's_page&says_labelled_symptom
+0.05 a_thread's_page&somebody's_own,_in_short a_thread's_page&spoken_of_ask a_thread's_page&spoken_of_lately
+0.05 a_thread's_page&spoken_of_lower_it a_thread's_page&spoken_of_numbered a_thread's_page&value_of_a_document
+0.05 a_thread's_title&about_texts a_thread's_title&advice_share a_thread's_title&advised
+0.05 a_thread's_title&behind_a_prefix a_thread's_title&figures a_thread's_title&mentioned
+0.05 a_thread's_title&much_trouble a_thread's_title&often_may a_thread's_title&spoken_of_if
+0.05 a_thread's_title&spoken_of_lesson a_thread's_title&spoken_of_proposed a_whole_error_line&alone
+0.05 a_whole_error_line&may_happen a_whole_error_line&often_may a_whole_error_line&somebody's_own
+0.05 about_texts&advised_by_nobody about_texts&blanks_near about_texts&boxes_ticked about_texts&cut_by_dots
+0.05 about_texts&explained_behind about_texts&says_example about_texts&says_if about_texts&says_never
+0.05 about_texts&somebody's_own_question,_in_short about_texts&spoken_of_after_so_long about_texts&spoken_of_numbered
+0.05 about_texts&spoken_of_signed advice_share&comment advice_share&indented advice_share&marked
+0.05 advice_share&says_made_up advice_share&says_supposed advice_share&somebody_speaks advice_share&spoken_of_but
+0.05 advice_share&spoken_of_explained advice_share&spoken_of_laughs advice_share&spoken_of_made_up
+0.05 advice_share&spoken_of_may advice_share&spoken_of_supposed advice_share&traceback_above advised&comment
+0.05 advised&indented advised&marked advised&says_made_up advised&says_supposed advised&somebody_speaks
+0.05 advised&spoken_of_but advised&spoken_of_explained advised&spoken_of_laughs advised&spoken_of_made_up
+0.05 advised&spoken_of_may advised&spoken_of_supposed advised&traceback_above advised_by_nobody&comment
+0.05 advised_by_nobody&indented advised_by_nobody&much_trouble advised_by_nobody&says_but
+0.05 advised_by_nobody&says_happened advised_by_nobody&says_lesson advised_by_nobody&says_means
+0.05 advised_by_nobody&says_remedy advised_by_nobody&spoken_of_people advised_by_nobody&spoken_of_when
+0.05 advised_by_nobody&traceback_above alone&hypothetical_sentence alone&says_ask alone&says_happened alone&says_if
+0.05 alone&says_lately alone&says_may alone&trouble answered_by_mail&words_before begins_its_line&boxes_ticked
+0.05 begins_its_line&often_may begins_its_line&says_self begins_its_line&spoken_of_but begins_the_text&host_memory
+0.05 begins_the_text&its_hint_printed begins_the_text&may_happen begins_the_text&says_may begins_the_text&says_self
+0.05 begins_the_text&spoken_of_explained begins_the_text&spoken_of_lesson begins_the_text&spoken_of_may
+0.05 begins_the_text&spoken_of_means begins_the_text&spoken_of_numbered begins_the_text&spoken_of_proposed
+0.05 begins_the_text&spoken_of_signed behind_a_prefix&between_sections behind_a_prefix&boxes_ticked
+0.05 behind_a_prefix&frames_of_a_process_near behind_a_prefix&hypothetical_sentence behind_a_prefix&item_of_a_list
+0.05 behind_a_prefix&mentioned behind_a_prefix&says_explained behind_a_prefix&says_lately
+0.05 behind_a_prefix&spoken_of_cause behind_a_prefix&spoken_of_labelled_symptom behind_a_prefix&spoken_of_lower_it
+0.05 behind_a_prefix&spoken_of_means behind_a_prefix&spoken_of_proposed behind_a_prefix&spoken_of_remedy
+0.05 behind_a_prefix&spoken_of_supposed behind_a_prefix&spoken_of_words behind_a_prefix&text_behind
+0.05 between_sections&figures between_sections&heads_a_document between_sections&introduced_as_example
+0.05 between_sections&much_trouble between_sections&often_may between_sections&spoken_of_people
+0.05 between_sections&spoken_of_remedy between_sections&spoken_of_self blanks_near&block_opened blanks_near&in_quotes
+0.05 blanks_near&introduced_as_example blanks_near&its_hint_printed blanks_near&its_words_taken_up
+0.05 blanks_near&much_advised blanks_near&often_may blanks_near&somebody's_own_machine,_in_short
+0.05 blanks_near&spoken_of_changes blanks_near&spoken_of_looks_for blanks_near&spoken_of_means
+0.05 blanks_near&spoken_of_when block_opened&heads_a_document block_opened&may_happen block_opened&spoken_of_but
+0.05 block_opened&spoken_of_cause block_opened&spoken_of_changes block_opened&spoken_of_means block_opened&typeset
+0.05 boxes_ticked&code_near boxes_ticked&comment boxes_ticked&its_hint_printed boxes_ticked&much_trouble
+0.05 boxes_ticked&says_words boxes_ticked&spoken_of_example boxes_ticked&spoken_of_if
+0.05 boxes_ticked&spoken_of_labelled_symptom boxes_ticked&spoken_of_lesson boxes_ticked&spoken_of_people
+0.05 boxes_ticked&spoken_of_reader boxes_ticked&spoken_of_remedy boxes_ticked&spoken_of_supposed
+0.05 boxes_ticked&spoken_of_when boxes_ticked&trouble code_near&happened_to_somebody code_near&says_after_so_long
+0.05 code_near&says_cause code_near&says_made_up code_near&setting_near code_near&somebody's_own_machine,_in_short
+0.05 code_near&spoken_of_cause code_near&spoken_of_words comment&in_quotes comment&introduced_as_example
+0.05 comment&much_about_texts comment&often_may comment&says_but comment&spoken_of_explained comment&spoken_of_lesson
+0.05 comment&spoken_of_made_up comment&spoken_of_remedy comment&spoken_of_supposed comment&spoken_of_when
+0.05 cut_by_dots&says_ask cut_by_dots&somebody's_own_question,_in_short cut_by_dots&spoken_of_example
+0.05 cut_by_dots&spoken_of_happened cut_by_dots&spoken_of_if cut_by_dots&spoken_of_reader cut_by_dots&text_behind
+0.05 cut_by_dots&trace_near denied_in_front&marked denied_in_front&may_happen denied_in_front&often_may
+0.05 denied_in_front&other_near denied_in_front&output_near denied_in_front&says_changes
+0.05 denied_in_front&says_looks_for denied_in_front&says_may denied_in_front&somebody's_own,_in_short
+0.05 denied_in_front&spoken_of_labelled_symptom denied_in_front&spoken_of_lesson denied_in_front&spoken_of_never
+0.05 ends_the_text&markup_near ends_the_text&mentioned ends_the_text&much_trouble ends_the_text&often_may
+0.05 ends_the_text&somebody's_own,_in_short ends_the_text&spoken_of_but ends_the_text&spoken_of_changes
+0.05 ends_the_text&spoken_of_lately ends_the_text&spoken_of_made_up ends_the_text&spoken_of_never
+0.05 ends_the_text&spoken_of_numbered ends_the_text&spoken_of_people explained_behind&spoken_of_after_so_long
+0.05 explained_behind&spoken_of_changes explained_behind&spoken_of_if explained_behind&spoken_of_never
+0.05 explained_behind&spoken_of_remedy explained_behind&spoken_of_words explained_behind&trouble figures&may_happen
+0.05 figures&much_trouble figures&says_lower_it figures&somebody's_own_question,_in_short figures&spoken_of_cause
+0.05 figures&trouble frames_of_a_process_near&nobody_speaks frames_of_a_process_near&nothing_stated
+0.05 frames_of_a_process_near&spoken_of_supposed frames_of_a_process_near&spoken_of_when
+0.05 happened_to_somebody&indented happened_to_somebody&record happened_to_somebody&says_after_so_long
+0.05 happened_to_somebody&says_but happened_to_somebody&says_lower_it happened_to_somebody&spoken_of_labelled_symptom
+0.05 happened_to_somebody&spoken_of_laughs heads_a_document&may_happen heads_a_document&says_after_so_long
+0.05 heads_a_document&says_but heads_a_document&says_may heads_a_document&says_means heads_a_document&says_reader
+0.05 heads_a_document&says_when heads_a_document&says_words heads_a_document&somebody's_own
+0.05 heads_a_document&somebody's_own_machine,_in_short heads_a_document&somebody_speaks
+0.05 heads_a_document&spoken_of_help heads_a_document&spoken_of_numbered heads_a_document&spoken_of_proposed
+0.05 heads_a_document&spoken_of_remedy heads_a_document&spoken_of_supposed heads_a_document&typeset
+0.05 host_memory&in_quotes host_memory&introduced_as_example host_memory&says_reader host_memory&spoken_of_if
+0.05 host_memory&spoken_of_labelled_symptom host_memory&spoken_of_may host_memory&text_behind host_memory&trace_near
+0.05 hypothetical_sentence&nobody_speaks hypothetical_sentence&says_people hypothetical_sentence&spoken_of_explained
+0.05 hypothetical_sentence&spoken_of_lately hypothetical_sentence&spoken_of_laughs
+0.05 hypothetical_sentence&spoken_of_lesson hypothetical_sentence&spoken_of_when in_a_thread&indented
+0.05 in_a_thread&on_a_stamped_line in_a_thread&says_but in_a_thread&says_lower_it in_a_thread&says_means
+0.05 in_a_thread&somebody's_own,_in_short in_a_thread&somebody's_own_machine,_in_short in_a_thread&spoken_of_buy
+0.05 in_a_thread&spoken_of_cause in_a_thread&spoken_of_happened in_a_thread&spoken_of_made_up in_a_thread&trace_near
+0.05 in_quotes&much_about_texts in_quotes&says_never in_quotes&setting_near in_quotes&spoken_of_ask
+0.05 in_quotes&steps_that_led_to_it indented&mentioned indented&much_trouble indented&remedies_above
+0.05 indented&says_but indented&says_if indented&somebody's_own_machine,_in_short indented&spoken_of_cause
+0.05 indented&spoken_of_laughs indented&spoken_of_never introduced_as_example&much_trouble
+0.05 introduced_as_example&often_may introduced_as_example&on_a_stamped_line introduced_as_example&spoken_of_example
+0.05 introduced_as_example&spoken_of_solved introduced_as_example&text_behind item_of_a_list&much_trouble
+0.05 item_of_a_list&often_may item_of_a_list&says_labelled_symptom item_of_a_list&spoken_of_cause
+0.05 item_of_a_list&spoken_of_example item_of_a_list&spoken_of_explained item_of_a_list&spoken_of_help
+0.05 item_of_a_list&spoken_of_lesson item_of_a_list&spoken_of_numbered item_of_a_list&spoken_of_people
+0.05 item_of_a_list&spoken_of_self item_of_a_list&spoken_of_when its_hint_printed&names_the_words
+0.05 its_hint_printed&says_may its_hint_printed&says_reader its_hint_printed&somebody's_own_machine,_in_short
+0.05 its_hint_printed&spoken_of_but its_hint_printed&spoken_of_changes its_hint_printed&spoken_of_example
+0.05 its_hint_printed&spoken_of_lately its_hint_printed&spoken_of_laughs its_hint_printed&spoken_of_means
+0.05 its_hint_printed&spoken_of_people its_hint_printed&spoken_of_proposed its_hint_printed&spoken_of_self
+0.05 its_place_behind&markup_near its_place_behind&output_near its_place_behind&somebody's_own,_in_short
+0.05 its_place_behind&somebody_speaks its_words_taken_up&trace_near marked&much_about_texts marked&much_trouble
+0.05 marked&nobody_speaks marked&says_but marked&says_example marked&says_labelled_symptom marked&spoken_of_explained
+0.05 marked&spoken_of_lesson marked&spoken_of_may marked&spoken_of_words markup_near&says_lately markup_near&says_may
+0.05 markup_near&setting_near markup_near&spoken_of_but markup_near&spoken_of_example markup_near&spoken_of_explained
+0.05 markup_near&spoken_of_lower_it markup_near&spoken_of_remedy may_happen&much_trouble may_happen&nothing_stated
+0.05 may_happen&says_ask may_happen&says_but may_happen&says_cause may_happen&says_example may_happen&says_laughs
+0.05 may_happen&says_may may_happen&says_reader may_happen&spoken_of_proposed may_happen&spoken_of_signed
+0.05 mentioned&often_may mentioned&says_but mentioned&says_changes mentioned&says_example
+0.05 mentioned&somebody's_own_machine,_in_short mentioned&spoken_of_proposed mentioned&text_behind
+0.05 mentioned&within_code much_about_texts&nothing_stated much_about_texts&says_may much_about_texts&says_words
+0.05 much_about_texts&somebody's_own,_in_short much_about_texts&spoken_of_example much_about_texts&spoken_of_help
+0.05 much_about_texts&spoken_of_if much_about_texts&spoken_of_numbered much_about_texts&spoken_of_reader
+0.05 much_about_texts&traceback_above much_about_texts&words_before much_advised&often_may
+0.05 much_advised&spoken_of_cause much_advised&words_before much_trouble&names_the_words much_trouble&record
+0.05 much_trouble&says_after_so_long much_trouble&says_but much_trouble&says_means much_trouble&says_reader
+0.05 much_trouble&says_when much_trouble&somebody's_own much_trouble&somebody's_own_question,_in_short
+0.05 much_trouble&somebody_speaks much_trouble&spoken_of_after_so_long much_trouble&spoken_of_but
+0.05 much_trouble&spoken_of_labelled_symptom much_trouble&spoken_of_lately much_trouble&spoken_of_lesson
+0.05 much_trouble&spoken_of_looks_for much_trouble&spoken_of_means names_the_words&says_people
+0.05 names_the_words&says_reader names_the_words&says_remedy names_the_words&spoken_of_changes
+0.05 names_the_words&spoken_of_example names_the_words&words_before nobody_speaks&says_example
+0.05 nobody_speaks&says_explained nobody_speaks&says_lately nobody_speaks&says_lower_it nobody_speaks&says_means
+0.05 nobody_speaks&somebody's_own_question,_in_short nobody_speaks&spoken_of_labelled_cause
+0.05 nobody_speaks&steps_that_led_to_it nobody_speaks&traceback_above nothing_stated&says_if
+0.05 nothing_stated&spoken_of_laughs often_may&remedies_above often_may&says_if often_may&setting_near
+0.05 often_may&spoken_of_help often_may&spoken_of_labelled_symptom often_may&traceback_above
+0.05 on_a_stamped_line&says_but on_a_stamped_line&says_if on_a_stamped_line&says_lower_it
+0.05 on_a_stamped_line&spoken_of_but on_a_stamped_line&spoken_of_supposed on_a_stamped_line&spoken_of_words
+0.05 other_near&says_help other_near&says_labelled_symptom other_near&says_never other_near&says_reader
+0.05 other_near&spoken_of_but other_near&spoken_of_looks_for other_near&spoken_of_signed other_near&spoken_of_when
+0.05 other_near&spoken_of_words other_near&traceback_above output_near&says_cause output_near&says_lately
+0.05 output_near&says_may output_near&says_means output_near&says_proposed output_near&says_reader
+0.05 output_near&spoken_of_example output_near&spoken_of_lately record&says_cause record&says_words
+0.05 record&somebody_speaks record&spoken_of_after_so_long record&spoken_of_cause record&spoken_of_help
+0.05 record&spoken_of_if record&spoken_of_lower_it record&spoken_of_may record&spoken_of_means
+0.05 record&spoken_of_proposed record&text_behind remedies_above&setting_near remedies_above&somebody's_own,_in_short
+0.05 remedies_above&spoken_of_but remedies_above&spoken_of_lesson remedies_above&spoken_of_looks_for
+0.05 remedies_above&spoken_of_means remedies_below&spoken_of_cause remedies_below&spoken_of_labelled_cause
+0.05 remedies_below&spoken_of_words remedies_below&trouble says_after_so_long&says_help
+0.05 says_after_so_long&says_numbered says_after_so_long&spoken_of_but says_after_so_long&spoken_of_people
+0.05 says_after_so_long&spoken_of_supposed says_after_so_long&trace_near says_ask&says_means says_ask&says_supposed
+0.05 says_ask&spoken_of_if says_ask&spoken_of_reader says_but&says_may says_but&says_when says_but&somebody's_own
+0.05 says_but&somebody_speaks says_but&spoken_of_changes says_but&spoken_of_example says_but&spoken_of_help
+0.05 says_but&spoken_of_people says_but&spoken_of_remedy says_but&spoken_of_words says_cause&says_reader
+0.05 says_cause&setting_near says_cause&spoken_of_when says_changes&says_example says_changes&says_self
+0.05 says_changes&somebody's_own,_in_short says_changes&somebody's_own_question,_in_short says_example&says_looks_for
+0.05 says_example&says_may says_example&says_never says_example&says_self says_example&somebody's_own
+0.05 says_example&spoken_of_happened says_example&spoken_of_if says_example&spoken_of_people
+0.05 says_example&spoken_of_when says_explained&says_looks_for says_explained&says_never says_explained&says_when
+0.05 says_explained&spoken_of_happened says_happened&says_labelled_symptom says_happened&says_means
+0.05 says_happened&says_remedy says_happened&spoken_of_cause says_happened&spoken_of_lesson
+0.05 says_happened&spoken_of_never says_happened&spoken_of_supposed says_help&says_made_up says_help&says_numbered
+0.05 says_help&spoken_of_ask says_help&spoken_of_if says_help&trace_near says_help&traceback_above
+0.05 says_if&says_remedy says_if&says_solved says_if&says_supposed says_if&says_when says_if&spoken_of_but
+0.05 says_if&spoken_of_reader says_if&spoken_of_solved says_if&spoken_of_supposed
+0.05 says_labelled_symptom&somebody's_own_machine,_in_short says_labelled_symptom&somebody's_own_question,_in_short
+0.05 says_labelled_symptom&spoken_of_after_so_long says_labelled_symptom&spoken_of_example
+0.05 says_labelled_symptom&spoken_of_people says_lately&says_reader says_lately&setting_near
+0.05 says_lately&spoken_of_but says_lately&spoken_of_if says_lately&spoken_of_looks_for says_lesson&says_proposed
+0.05 says_lesson&says_supposed says_lesson&says_words says_lesson&somebody's_own_machine,_in_short
+0.05 says_lesson&spoken_of_but says_lesson&spoken_of_happened says_lesson&spoken_of_help
+0.05 says_lesson&spoken_of_lower_it says_lesson&spoken_of_reader says_looks_for&says_people says_looks_for&says_when
+0.05 says_looks_for&spoken_of_labelled_symptom says_looks_for&spoken_of_looks_for
+0.05 says_lower_it&somebody's_own,_in_short says_lower_it&spoken_of_changes says_lower_it&spoken_of_lower_it
+0.05 says_lower_it&spoken_of_made_up says_lower_it&spoken_of_remedy says_lower_it&spoken_of_when
+0.05 says_lower_it&spoken_of_words says_made_up&says_never says_made_up&somebody's_own,_in_short
+0.05 says_made_up&somebody_speaks says_made_up&spoken_of_if says_made_up&words_before says_may&says_self
+0.05 says_may&spoken_of_example says_may&spoken_of_happened says_may&spoken_of_help says_may&spoken_of_lately
+0.05 says_may&spoken_of_looks_for says_may&spoken_of_means says_may&spoken_of_reader says_may&trace_near
+0.05 says_means&says_remedy says_never&says_remedy says_never&says_words says_never&somebody's_own
+0.05 says_never&spoken_of_happened says_never&spoken_of_looks_for says_never&spoken_of_lower_it
+0.05 says_never&spoken_of_may says_never&spoken_of_when says_numbered&setting_near says_numbered&somebody's_own
+0.05 says_numbered&somebody's_own,_in_short says_numbered&somebody's_own_machine,_in_short
+0.05 says_numbered&spoken_of_but says_numbered&spoken_of_happened says_numbered&spoken_of_lower_it
+0.05 says_numbered&spoken_of_may says_numbered&spoken_of_self says_people&says_supposed
+0.05 says_people&spoken_of_after_so_long says_people&spoken_of_never says_proposed&setting_near
+0.05 says_reader&says_remedy says_reader&spoken_of_if says_reader&spoken_of_lately says_reader&spoken_of_reader
+0.05 says_reader&spoken_of_self says_reader&spoken_of_words says_reader&trace_near says_remedy&spoken_of_lower_it
+0.05 says_remedy&spoken_of_remedy says_self&spoken_of_but says_self&spoken_of_cause says_self&spoken_of_means
+0.05 says_self&spoken_of_numbered says_self&spoken_of_signed says_self&spoken_of_solved says_self&spoken_of_words
+0.05 says_self&text_about_texts says_solved&spoken_of_self says_supposed&somebody's_own
+0.05 says_supposed&somebody's_own,_in_short says_supposed&somebody_speaks says_supposed&spoken_of_looks_for
+0.05 says_when&spoken_of_if says_when&spoken_of_lower_it says_when&spoken_of_supposed says_words&spoken_of_means
+0.05 says_words&spoken_of_people says_words&spoken_of_proposed says_words&spoken_of_supposed
+0.05 setting_near&spoken_of_buy setting_near&spoken_of_cause setting_near&spoken_of_changes setting_near&within_code
+0.05 somebody's_own&spoken_of_changes somebody's_own&spoken_of_example somebody's_own&spoken_of_made_up
+0.05 somebody's_own&trace_near somebody's_own&typeset somebody's_own,_in_short&spoken_of_if
+0.05 somebody's_own,_in_short&spoken_of_signed somebody's_own,_in_short&typeset
+0.05 somebody's_own_machine,_in_short&somebody's_own,_in_short
+0.05 somebody's_own_machine,_in_short&somebody's_own_question,_in_short
+0.05 somebody's_own_machine,_in_short&spoken_of_ask somebody's_own_machine,_in_short&spoken_of_example
+0.05 somebody's_own_machine,_in_short&spoken_of_help somebody's_own_machine,_in_short&spoken_of_laughs
+0.05 somebody's_own_machine,_in_short&spoken_of_never somebody's_own_machine,_in_short&spoken_of_supposed
+0.05 somebody's_own_question,_in_short&spoken_of_remedy somebody's_own_question,_in_short&spoken_of_solved
+0.05 somebody's_own_question,_in_short&trace_near somebody's_own_question,_in_short&traceback_above
+0.05 somebody_speaks&spoken_of_laughs somebody_speaks&spoken_of_means somebody_speaks&spoken_of_numbered
+0.05 somebody_speaks&spoken_of_reader somebody_speaks&typeset spoken_of_after_so_long&spoken_of_cause
+0.05 spoken_of_after_so_long&spoken_of_changes spoken_of_after_so_long&spoken_of_if
+0.05 spoken_of_after_so_long&spoken_of_labelled_symptom spoken_of_after_so_long&spoken_of_laughs
+0.05 spoken_of_after_so_long&spoken_of_reader spoken_of_ask&spoken_of_supposed spoken_of_ask&trouble
+0.05 spoken_of_but&spoken_of_cause spoken_of_but&spoken_of_lately spoken_of_but&spoken_of_laughs
+0.05 spoken_of_but&spoken_of_looks_for spoken_of_but&spoken_of_made_up spoken_of_buy&spoken_of_words
+0.05 spoken_of_cause&spoken_of_help spoken_of_cause&spoken_of_lately spoken_of_cause&spoken_of_never
+0.05 spoken_of_cause&spoken_of_proposed spoken_of_cause&spoken_of_solved spoken_of_cause&spoken_of_words
+0.05 spoken_of_cause&trouble spoken_of_changes&spoken_of_made_up spoken_of_changes&spoken_of_self
+0.05 spoken_of_changes&trace_near spoken_of_example&spoken_of_if spoken_of_example&spoken_of_labelled_symptom
+0.05 spoken_of_example&spoken_of_may spoken_of_example&spoken_of_signed spoken_of_example&spoken_of_supposed
+0.05 spoken_of_explained&spoken_of_labelled_symptom spoken_of_explained&spoken_of_looks_for
+0.05 spoken_of_happened&spoken_of_laughs spoken_of_happened&spoken_of_signed spoken_of_help&spoken_of_if
+0.05 spoken_of_help&spoken_of_made_up spoken_of_help&spoken_of_proposed spoken_of_help&spoken_of_remedy
+0.05 spoken_of_labelled_cause&spoken_of_self spoken_of_labelled_cause&text_behind
+0.05 spoken_of_labelled_remedy&spoken_of_words spoken_of_labelled_remedy&text_behind
+0.05 spoken_of_labelled_symptom&spoken_of_made_up spoken_of_labelled_symptom&spoken_of_proposed
+0.05 spoken_of_lately&spoken_of_made_up spoken_of_lately&spoken_of_means spoken_of_lately&spoken_of_never
+0.05 spoken_of_lately&spoken_of_numbered spoken_of_lately&words_before spoken_of_laughs&spoken_of_reader
+0.05 spoken_of_lesson&spoken_of_looks_for spoken_of_lesson&spoken_of_proposed spoken_of_lesson&spoken_of_remedy
+0.05 spoken_of_lesson&trouble spoken_of_looks_for&spoken_of_words spoken_of_looks_for&traceback_above
+0.05 spoken_of_lower_it&spoken_of_signed spoken_of_lower_it&trouble spoken_of_may&spoken_of_numbered
+0.05 spoken_of_may&spoken_of_proposed spoken_of_means&spoken_of_proposed spoken_of_means&spoken_of_solved
+0.05 spoken_of_means&traceback_above spoken_of_never&spoken_of_reader spoken_of_never&spoken_of_solved
+0.05 spoken_of_numbered&spoken_of_reader spoken_of_numbered&traceback_above spoken_of_people&spoken_of_words
+0.05 spoken_of_proposed&spoken_of_signed spoken_of_proposed&text_behind spoken_of_reader&text_behind
+0.05 spoken_of_remedy&spoken_of_solved spoken_of_remedy&typeset spoken_of_remedy&words_before
+0.05 spoken_of_solved&spoken_of_words spoken_of_solved&traceback_above spoken_of_solved&words_before
+0.05 spoken_of_when&steps_that_led_to_it spoken_of_words&traceback_above steps_that_led_to_it&text_behind
+0.05 steps_that_led_to_it&words_before text_behind&trace_near text_behind&typeset
+0.10 a_failed_run&a_failed_run's_record a_failed_run&a_setup,_in_short a_failed_run&a_site's_lines
+0.10 a_failed_run&advised_by_nobody a_failed_run&blanks_near a_failed_run&hypothetical_sentence a_failed_run&marked
+0.10 a_failed_run&names_the_words a_failed_run&nothing_stated a_failed_run&says_may a_failed_run&says_supposed
+0.10 a_failed_run&says_words a_failed_run&spoken_of_ask a_failed_run&spoken_of_remedy a_failed_run&spoken_of_supposed
+0.10 a_failed_run's_record&a_short_text a_failed_run's_record&in_quotes a_failed_run's_record&nothing_stated
+0.10 a_failed_run's_record&record a_failed_run's_record&words_before a_failed_test&says_happened
+0.10 a_failed_test&words_before a_picture_near&code_near a_picture_near&nobody_speaks a_picture_near&other_near
+0.10 a_question,_in_short&about_texts a_question,_in_short&explained_behind a_question,_in_short&in_a_thread
+0.10 a_question,_in_short&much_trouble a_question,_in_short&often_may a_question,_in_short&says_after_so_long
+0.10 a_question,_in_short&says_ask a_question,_in_short&says_lesson a_question,_in_short&says_remedy
+0.10 a_question,_in_short&somebody's_own,_in_short a_question,_in_short&somebody's_own_question,_in_short
+0.10 a_question,_in_short&spoken_of_changes a_question,_in_short&spoken_of_happened a_report's_heading&a_short_text
+0.10 a_report's_heading&behind_a_prefix a_report's_heading&boxes_ticked a_report's_heading&in_a_thread
+0.10 a_report's_heading&in_quotes a_report's_heading&its_hint_printed a_report's_heading&output_near
+0.10 a_report's_heading&says_may a_report's_heading&somebody's_own a_report's_heading&spoken_of_but
+0.10 a_report's_heading&spoken_of_happened a_report's_heading&spoken_of_help a_report's_heading&spoken_of_means
+0.10 a_report's_heading&spoken_of_self a_report's_heading&spoken_of_words a_report's_heading&steps_that_led_to_it
+0.10 a_report's_heading&text_behind a_report's_heading&trouble a_report's_heading&words_before
+0.10 a_sentence_leads&begins_the_text a_sentence_leads&item_of_a_list a_sentence_leads&its_hint_printed
+0.10 a_sentence_leads&remedies_below a_sentence_leads&says_but a_sentence_leads&says_lower_it
+0.10 a_setup,_in_short&boxes_ticked a_setup,_in_short&mentioned a_setup,_in_short&nothing_stated
+0.10 a_setup,_in_short&other_near a_setup,_in_short&says_happened a_setup,_in_short&spoken_of_cause
+0.10 a_setup,_in_short&spoken_of_never a_setup,_in_short&spoken_of_proposed a_setup,_in_short&spoken_of_remedy
+0.10 a_short_text&indented a_short_text&markup_near a_short_text&much_about_texts a_short_text&much_trouble
+0.10 a_short_text&other_near a_short_text&says_help a_short_text&says_remedy a_short_text&somebody's_own,_in_short
+0.10 a_short_text&somebody's_own_question,_in_short a_short_text&spoken_of_cause a_short_text&steps_that_led_to_it
+0.10 a_site's_lines&a_thread's_page a_site's_lines&code_near a_site's_lines&says_when a_thread's_page&comment
+0.10 a_thread's_page&its_hint_printed a_thread's_page&marked a_thread's_page&mentioned
+0.10 a_thread's_page&names_the_words a_thread's_page&nothing_stated a_thread's_page&other_near
+0.10 a_thread's_page&setting_near a_thread's_page&somebody's_own_question,_in_short a_thread's_page&spoken_of_example
+0.10 a_thread's_page&spoken_of_happened a_thread's_page&spoken_of_labelled_symptom a_thread's_page&spoken_of_lesson
+0.10 a_thread's_page&spoken_of_looks_for a_thread's_page&trace_near a_thread's_title&begins_its_line
+0.10 a_thread's_title&begins_the_text a_thread's_title&in_a_thread a_thread's_title&nothing_stated
+0.10 a_thread's_title&spoken_of_ask a_thread's_title&spoken_of_help a_thread's_title&spoken_of_may
+0.10 a_thread's_title&spoken_of_means a_thread's_title&trace_near a_whole_error_line&about_texts
+0.10 a_whole_error_line&happened_to_somebody a_whole_error_line&spoken_of_ask a_whole_error_line&spoken_of_may
+0.10 a_whole_error_line&spoken_of_numbered a_whole_error_line&spoken_of_self a_whole_error_line&spoken_of_solved
+0.10 about_texts&introduced_as_example about_texts&other_near about_texts&record about_texts&remedies_above
+0.10 about_texts&says_but about_texts&spoken_of_labelled_remedy about_texts&spoken_of_laughs
+0.10 about_texts&spoken_of_made_up advice_share&says_but advice_share&says_numbered advice_share&says_people
+0.10 advice_share&somebody's_own_machine,_in_short advice_share&spoken_of_cause advice_share&spoken_of_means
+0.10 advice_share&spoken_of_self advice_share&steps_that_led_to_it advised&says_but advised&says_numbered
+0.10 advised&says_people advised&somebody's_own_machine,_in_short advised&spoken_of_cause advised&spoken_of_means
+0.10 advised&spoken_of_self advised&steps_that_led_to_it advised_by_nobody&output_near
+0.10 advised_by_nobody&says_numbered advised_by_nobody&says_people advised_by_nobody&somebody's_own,_in_short
+0.10 advised_by_nobody&spoken_of_cause advised_by_nobody&spoken_of_looks_for advised_by_nobody&spoken_of_proposed
+0.10 advised_by_nobody&spoken_of_supposed advised_by_nobody&steps_that_led_to_it alone&host_memory
+0.10 alone&says_looks_for alone&says_means alone&says_remedy alone&says_supposed
+0.10 alone&somebody's_own_machine,_in_short begins_its_line&in_a_thread begins_its_line&says_but
+0.10 begins_its_line&spoken_of_lately begins_its_line&spoken_of_means begins_its_line&spoken_of_solved
+0.10 begins_the_text&behind_a_prefix begins_the_text&denied_in_front begins_the_text&happened_to_somebody
+0.10 begins_the_text&in_a_thread begins_the_text&much_trouble begins_the_text&says_ask begins_the_text&says_but
+0.10 begins_the_text&says_never begins_the_text&spoken_of_if begins_the_text&spoken_of_reader
+0.10 begins_the_text&spoken_of_solved begins_the_text&trouble behind_a_prefix&introduced_as_example
+0.10 behind_a_prefix&names_the_words behind_a_prefix&nothing_stated behind_a_prefix&other_near
+0.10 behind_a_prefix&says_after_so_long behind_a_prefix&says_but behind_a_prefix&says_cause
+0.10 behind_a_prefix&says_solved between_sections&indented between_sections&output_near
+0.10 between_sections&spoken_of_after_so_long between_sections&spoken_of_ask between_sections&spoken_of_happened
+0.10 between_sections&spoken_of_looks_for blanks_near&denied_in_front blanks_near&setting_near
+0.10 blanks_near&spoken_of_if blanks_near&spoken_of_may blanks_near&spoken_of_never blanks_near&trace_near
+0.10 blanks_near&traceback_above block_opened&boxes_ticked block_opened&in_quotes block_opened&introduced_as_example
+0.10 block_opened&much_about_texts block_opened&output_near block_opened&says_happened block_opened&says_self
+0.10 block_opened&says_when block_opened&somebody's_own,_in_short block_opened&somebody's_own_machine,_in_short
+0.10 block_opened&somebody_speaks block_opened&spoken_of_lower_it block_opened&spoken_of_never
+0.10 block_opened&spoken_of_remedy boxes_ticked&happened_to_somebody boxes_ticked&markup_near
+0.10 boxes_ticked&says_happened boxes_ticked&says_when boxes_ticked&somebody's_own_machine,_in_short
+0.10 boxes_ticked&spoken_of_lower_it boxes_ticked&spoken_of_may boxes_ticked&words_before code_near&cut_by_dots
+0.10 code_near&host_memory code_near&its_place_behind code_near&remedies_below code_near&says_but
+0.10 code_near&says_lately code_near&says_may code_near&says_people code_near&says_supposed code_near&spoken_of_ask
+0.10 code_near&spoken_of_help code_near&spoken_of_if code_near&spoken_of_labelled_cause
+0.10 code_near&spoken_of_labelled_remedy comment&denied_in_front comment&says_example comment&says_when
+0.10 comment&somebody's_own,_in_short comment&spoken_of_ask comment&spoken_of_looks_for comment&spoken_of_means
+0.10 comment&spoken_of_reader comment&spoken_of_signed comment&text_behind cut_by_dots&in_quotes
+0.10 cut_by_dots&much_about_texts cut_by_dots&on_a_stamped_line cut_by_dots&says_looks_for
+0.10 cut_by_dots&spoken_of_after_so_long cut_by_dots&spoken_of_but denied_in_front&heads_a_document
+0.10 denied_in_front&in_a_thread denied_in_front&says_lower_it denied_in_front&says_words
+0.10 denied_in_front&spoken_of_solved ends_the_text&host_memory ends_the_text&in_a_thread
+0.10 ends_the_text&its_hint_printed ends_the_text&nobody_speaks ends_the_text&says_after_so_long
+0.10 ends_the_text&says_supposed ends_the_text&spoken_of_if ends_the_text&spoken_of_means
+0.10 ends_the_text&spoken_of_remedy explained_behind&spoken_of_lower_it explained_behind&spoken_of_self
+0.10 explained_behind&spoken_of_when figures&happened_to_somebody figures&says_ask figures&says_changes
+0.10 figures&spoken_of_looks_for figures&steps_that_led_to_it happened_to_somebody&its_hint_printed
+0.10 happened_to_somebody&says_ask happened_to_somebody&says_labelled_symptom happened_to_somebody&says_lately
+0.10 happened_to_somebody&says_remedy happened_to_somebody&spoken_of_ask happened_to_somebody&spoken_of_if
+0.10 happened_to_somebody&spoken_of_self happened_to_somebody&spoken_of_words happened_to_somebody&trace_near
+0.10 happened_to_somebody&traceback_above heads_a_document&in_a_thread heads_a_document&in_quotes
+0.10 heads_a_document&much_trouble heads_a_document&names_the_words heads_a_document&says_if
+0.10 heads_a_document&says_looks_for heads_a_document&somebody's_own,_in_short heads_a_document&spoken_of_but
+0.10 heads_a_document&spoken_of_if heads_a_document&spoken_of_lately heads_a_document&spoken_of_never
+0.10 heads_a_document&spoken_of_signed heads_a_document&spoken_of_solved host_memory&in_a_thread
+0.10 host_memory&says_self host_memory&spoken_of_happened host_memory&spoken_of_looks_for host_memory&spoken_of_self
+0.10 host_memory&spoken_of_words hypothetical_sentence&says_made_up hypothetical_sentence&spoken_of_ask
+0.10 hypothetical_sentence&spoken_of_happened hypothetical_sentence&text_about_texts
+0.10 hypothetical_sentence&traceback_above in_a_thread&introduced_as_example in_a_thread&says_if
+0.10 in_a_thread&says_labelled_symptom in_a_thread&says_may in_a_thread&somebody's_own_question,_in_short
+0.10 in_a_thread&somebody_speaks in_a_thread&spoken_of_if in_a_thread&spoken_of_looks_for in_quotes&says_lately
+0.10 in_quotes&says_numbered in_quotes&spoken_of_means in_quotes&spoken_of_solved indented&nothing_stated
+0.10 indented&often_may indented&record indented&says_lower_it indented&spoken_of_but indented&spoken_of_buy
+0.10 indented&steps_that_led_to_it introduced_as_example&may_happen introduced_as_example&much_about_texts
+0.10 introduced_as_example&spoken_of_help introduced_as_example&spoken_of_looks_for
+0.10 introduced_as_example&spoken_of_may item_of_a_list&spoken_of_ask item_of_a_list&spoken_of_lately
+0.10 its_hint_printed&often_may its_hint_printed&record its_hint_printed&says_after_so_long its_hint_printed&says_but
+0.10 its_hint_printed&says_help its_hint_printed&says_if its_hint_printed&says_when its_hint_printed&setting_near
+0.10 marked&spoken_of_ask marked&spoken_of_example marked&spoken_of_means marked&spoken_of_reader
+0.10 marked&spoken_of_signed markup_near&says_looks_for markup_near&says_people markup_near&spoken_of_may
+0.10 markup_near&spoken_of_when markup_near&steps_that_led_to_it markup_near&typeset may_happen&says_lower_it
+0.10 may_happen&spoken_of_cause may_happen&spoken_of_example mentioned&says_may mentioned&says_when
+0.10 mentioned&spoken_of_explained mentioned&spoken_of_looks_for mentioned&spoken_of_means mentioned&spoken_of_never
+0.10 mentioned&spoken_of_numbered mentioned&spoken_of_self mentioned&spoken_of_signed
+0.10 much_about_texts&names_the_words much_about_texts&often_may much_about_texts&says_happened
+0.10 much_about_texts&somebody's_own much_about_texts&somebody_speaks much_advised&much_trouble
+0.10 much_trouble&output_near much_trouble&says_help much_trouble&says_if much_trouble&says_lower_it
+0.10 much_trouble&says_may much_trouble&spoken_of_never much_trouble&spoken_of_proposed much_trouble&spoken_of_reader
+0.10 much_trouble&spoken_of_self much_trouble&spoken_of_words much_trouble&trace_near
+0.10 names_the_words&says_after_so_long names_the_words&says_but names_the_words&says_laughs
+0.10 names_the_words&says_lesson names_the_words&spoken_of_help names_the_words&spoken_of_when
+0.10 nobody_speaks&says_help nobody_speaks&says_looks_for nobody_speaks&says_never nobody_speaks&says_numbered
+0.10 nobody_speaks&setting_near nobody_speaks&spoken_of_changes nothing_stated&on_a_stamped_line
+0.10 nothing_stated&remedies_below nothing_stated&says_self nothing_stated&somebody_speaks
+0.10 nothing_stated&spoken_of_labelled_remedy nothing_stated&spoken_of_signed nothing_stated&spoken_of_when
+0.10 often_may&record often_may&says_when often_may&spoken_of_but often_may&spoken_of_laughs
+0.10 often_may&spoken_of_lower_it often_may&spoken_of_numbered on_a_stamped_line&says_ask
+0.10 on_a_stamped_line&says_people on_a_stamped_line&says_reader on_a_stamped_line&says_supposed
+0.10 on_a_stamped_line&somebody's_own_machine,_in_short on_a_stamped_line&somebody's_own_question,_in_short
+0.10 on_a_stamped_line&spoken_of_lesson on_a_stamped_line&spoken_of_never on_a_stamped_line&spoken_of_signed
+0.10 on_a_stamped_line&traceback_above other_near&says_ask other_near&says_lesson other_near&says_people
+0.10 other_near&spoken_of_example other_near&spoken_of_labelled_cause other_near&spoken_of_may other_near&trace_near
+0.10 other_near&words_before output_near&says_after_so_long output_near&says_help
+0.10 output_near&spoken_of_labelled_cause output_near&spoken_of_labelled_remedy output_near&spoken_of_laughs
+0.10 output_near&trace_near record&says_changes record&says_lesson record&says_looks_for record&says_means
+0.10 record&says_reader record&spoken_of_labelled_symptom record&spoken_of_looks_for record&spoken_of_numbered
+0.10 record&spoken_of_words remedies_above&spoken_of_words remedies_above&words_before remedies_below&says_happened
+0.10 remedies_below&spoken_of_self remedies_below&words_before says_after_so_long&says_lately
+0.10 says_after_so_long&says_people says_after_so_long&spoken_of_happened says_after_so_long&spoken_of_help
+0.10 says_after_so_long&spoken_of_lower_it says_after_so_long&spoken_of_proposed says_after_so_long&spoken_of_when
+0.10 says_ask&says_never says_ask&says_when says_but&spoken_of_but says_but&spoken_of_happened says_but&spoken_of_if
+0.10 says_but&spoken_of_never says_but&spoken_of_reader says_cause&says_self says_changes&says_help
+0.10 says_changes&says_never says_changes&says_proposed says_changes&says_supposed says_example&spoken_of_example
+0.10 says_example&text_behind says_example&trace_near says_happened&says_numbered says_happened&says_proposed
+0.10 says_happened&somebody's_own_question,_in_short says_happened&spoken_of_lately says_happened&spoken_of_numbered
+0.10 says_happened&spoken_of_signed says_happened&spoken_of_when says_happened&words_before
+0.10 says_help&somebody's_own_question,_in_short says_help&spoken_of_example says_help&text_behind
+0.10 says_if&says_made_up says_if&spoken_of_looks_for says_if&spoken_of_may says_labelled_symptom&spoken_of_remedy
+0.10 says_labelled_symptom&spoken_of_solved says_lately&says_supposed says_lately&somebody_speaks
+0.10 says_lately&spoken_of_help says_lately&spoken_of_self says_laughs&says_reader says_laughs&words_before
+0.10 says_lesson&says_made_up says_lesson&says_people says_lesson&somebody's_own_question,_in_short
+0.10 says_looks_for&says_self says_looks_for&setting_near says_looks_for&spoken_of_if says_looks_for&spoken_of_never
+0.10 says_lower_it&says_made_up says_lower_it&spoken_of_but says_lower_it&spoken_of_help
+0.10 says_lower_it&spoken_of_reader says_lower_it&spoken_of_self says_made_up&says_self says_may&says_proposed
+0.10 says_may&says_when says_may&setting_near says_may&somebody's_own_machine,_in_short says_may&spoken_of_numbered
+0.10 says_may&spoken_of_remedy says_means&says_proposed says_means&says_self says_numbered&says_self
+0.10 says_people&words_before says_reader&says_supposed says_reader&says_words says_reader&spoken_of_help
+0.10 says_remedy&somebody's_own,_in_short says_remedy&somebody's_own_question,_in_short says_remedy&spoken_of_may
+0.10 says_remedy&spoken_of_reader says_remedy&text_behind says_self&spoken_of_lower_it says_self&spoken_of_never
+0.10 says_self&trouble says_when&says_words says_when&somebody's_own_machine,_in_short says_when&spoken_of_reader
+0.10 says_when&spoken_of_solved says_when&spoken_of_when says_words&spoken_of_cause says_words&spoken_of_help
+0.10 says_words&spoken_of_reader setting_near&spoken_of_ask setting_near&spoken_of_labelled_symptom
+0.10 setting_near&spoken_of_laughs setting_near&spoken_of_made_up somebody's_own&spoken_of_if
+0.10 somebody's_own&spoken_of_labelled_symptom somebody's_own&spoken_of_proposed
+0.10 somebody's_own,_in_short&spoken_of_changes somebody's_own,_in_short&spoken_of_happened
+0.10 somebody's_own,_in_short&spoken_of_lately somebody's_own,_in_short&spoken_of_laughs
+0.10 somebody's_own,_in_short&spoken_of_people somebody's_own,_in_short&spoken_of_remedy
+0.10 somebody's_own,_in_short&words_before somebody's_own_machine,_in_short&spoken_of_explained
+0.10 somebody's_own_machine,_in_short&spoken_of_lower_it somebody's_own_machine,_in_short&trouble
+0.10 somebody's_own_question,_in_short&somebody's_own,_in_short somebody's_own_question,_in_short&spoken_of_if
+0.10 somebody's_own_question,_in_short&spoken_of_lately somebody's_own_question,_in_short&spoken_of_lesson
+0.10 somebody's_own_question,_in_short&spoken_of_lower_it somebody's_own_question,_in_short&spoken_of_may
+0.10 somebody's_own_question,_in_short&spoken_of_never somebody's_own_question,_in_short&text_behind
+0.10 somebody_speaks&spoken_of_may somebody_speaks&spoken_of_never spoken_of_after_so_long&spoken_of_made_up
+0.10 spoken_of_ask&spoken_of_happened spoken_of_ask&spoken_of_laughs spoken_of_ask&spoken_of_remedy
+0.10 spoken_of_but&spoken_of_means spoken_of_but&traceback_above spoken_of_buy&spoken_of_lesson
+0.10 spoken_of_buy&spoken_of_means spoken_of_buy&spoken_of_people spoken_of_cause&spoken_of_changes
+0.10 spoken_of_cause&spoken_of_lesson spoken_of_changes&spoken_of_example spoken_of_changes&spoken_of_lower_it
+0.10 spoken_of_changes&spoken_of_numbered spoken_of_example&spoken_of_looks_for spoken_of_example&spoken_of_self
+0.10 spoken_of_help&spoken_of_lesson spoken_of_if&words_before spoken_of_labelled_cause&spoken_of_words
+0.10 spoken_of_labelled_symptom&spoken_of_never spoken_of_labelled_symptom&spoken_of_solved
+0.10 spoken_of_labelled_symptom&text_behind spoken_of_lately&spoken_of_laughs spoken_of_lately&spoken_of_remedy
+0.10 spoken_of_lately&spoken_of_when spoken_of_lately&traceback_above spoken_of_laughs&spoken_of_lower_it
+0.10 spoken_of_laughs&spoken_of_may spoken_of_laughs&words_before spoken_of_lesson&spoken_of_made_up
+0.10 spoken_of_lesson&trace_near spoken_of_lesson&traceback_above spoken_of_made_up&spoken_of_solved
+0.10 spoken_of_made_up&spoken_of_when spoken_of_never&spoken_of_proposed spoken_of_never&spoken_of_remedy
+0.10 spoken_of_numbered&spoken_of_self spoken_of_numbered&spoken_of_words spoken_of_numbered&trace_near
+0.10 spoken_of_people&spoken_of_remedy spoken_of_reader&trace_near spoken_of_self&spoken_of_supposed
+0.10 spoken_of_self&typeset spoken_of_words&trouble text_behind&traceback_above
+0.15 a_failed_run&block_opened a_failed_run&in_a_thread a_failed_run&output_near a_failed_run&says_help
+0.15 a_failed_run&spoken_of_lesson a_failed_run's_record&output_near a_failed_run's_record&setting_near
+0.15 a_question,_in_short&a_thread's_page a_question,_in_short&figures a_question,_in_short&may_happen
+0.15 a_question,_in_short&says_cause a_question,_in_short&says_looks_for a_question,_in_short&says_may
+0.15 a_question,_in_short&spoken_of_buy a_question,_in_short&spoken_of_solved a_question,_in_short&spoken_of_supposed
+0.15 a_report's_heading&spoken_of_looks_for a_report's_heading&spoken_of_may a_sentence_leads&block_opened
+0.15 a_sentence_leads&says_changes a_sentence_leads&spoken_of_if a_sentence_leads&spoken_of_signed
+0.15 a_setup,_in_short&advised_by_nobody a_setup,_in_short&nobody_speaks a_setup,_in_short&on_a_stamped_line
+0.15 a_setup,_in_short&says_cause a_setup,_in_short&says_reader a_setup,_in_short&says_remedy
+0.15 a_setup,_in_short&spoken_of_explained a_setup,_in_short&spoken_of_labelled_symptom
+0.15 a_short_text&a_whole_error_line a_short_text&cut_by_dots a_short_text&says_lately
+0.15 a_short_text&spoken_of_labelled_cause a_short_text&spoken_of_labelled_symptom a_short_text&spoken_of_numbered
+0.15 a_short_text&trouble a_site's_lines&markup_near a_site's_lines&on_a_stamped_line a_site's_lines&words_before
+0.15 a_thread's_page&code_near a_thread's_page&introduced_as_example a_thread's_page&spoken_of_but
+0.15 a_thread's_page&spoken_of_help a_thread's_title&nobody_speaks a_thread's_title&other_near
+0.15 a_thread's_title&setting_near a_whole_error_line&somebody's_own_machine,_in_short about_texts&advice_share
+0.15 about_texts&advised about_texts&block_opened about_texts&denied_in_front about_texts&its_hint_printed
+0.15 about_texts&markup_near about_texts&says_labelled_symptom about_texts&says_self about_texts&says_words
+0.15 about_texts&spoken_of_if about_texts&spoken_of_labelled_cause about_texts&spoken_of_never
+0.15 about_texts&spoken_of_people about_texts&spoken_of_remedy about_texts&traceback_above advice_share&often_may
+0.15 advice_share&spoken_of_ask advice_share&spoken_of_numbered advice_share&spoken_of_proposed advised&often_may
+0.15 advised&spoken_of_ask advised&spoken_of_numbered advised&spoken_of_proposed advised_by_nobody&denied_in_front
+0.15 advised_by_nobody&figures advised_by_nobody&markup_near advised_by_nobody&says_lately
+0.15 advised_by_nobody&says_words advised_by_nobody&spoken_of_help advised_by_nobody&spoken_of_means
+0.15 advised_by_nobody&spoken_of_numbered alone&comment alone&says_after_so_long alone&says_but
+0.15 begins_its_line&its_place_behind begins_its_line&other_near begins_its_line&setting_near
+0.15 begins_its_line&spoken_of_changes begins_its_line&spoken_of_numbered begins_its_line&spoken_of_self
+0.15 begins_its_line&trace_near begins_the_text&nothing_stated begins_the_text&says_example begins_the_text&says_when
+0.15 begins_the_text&says_words begins_the_text&somebody's_own_machine,_in_short begins_the_text&spoken_of_ask
+0.15 begins_the_text&spoken_of_example begins_the_text&spoken_of_labelled_symptom
+0.15 behind_a_prefix&happened_to_somebody behind_a_prefix&in_a_thread behind_a_prefix&indented
+0.15 behind_a_prefix&its_place_behind behind_a_prefix&much_trouble behind_a_prefix&says_lower_it
+0.15 between_sections&remedies_below between_sections&trouble blanks_near&indented blanks_near&spoken_of_reader
+0.15 block_opened&somebody's_own block_opened&spoken_of_after_so_long block_opened&spoken_of_if boxes_ticked&figures
+0.15 boxes_ticked&other_near boxes_ticked&somebody_speaks boxes_ticked&spoken_of_happened
+0.15 boxes_ticked&spoken_of_looks_for boxes_ticked&spoken_of_self code_near&output_near code_near&says_never
+0.15 code_near&spoken_of_but code_near&spoken_of_changes code_near&spoken_of_never code_near&spoken_of_solved
+0.15 comment&ends_the_text comment&host_memory comment&item_of_a_list comment&on_a_stamped_line
+0.15 comment&says_after_so_long comment&says_if comment&says_self comment&spoken_of_example cut_by_dots&says_example
+0.15 cut_by_dots&says_may cut_by_dots&says_reader cut_by_dots&spoken_of_changes denied_in_front&says_help
+0.15 denied_in_front&says_if denied_in_front&spoken_of_lately denied_in_front&spoken_of_means denied_in_front&trouble
+0.15 ends_the_text&indented ends_the_text&introduced_as_example ends_the_text&says_cause ends_the_text&says_help
+0.15 ends_the_text&says_means ends_the_text&says_remedy ends_the_text&spoken_of_looks_for
+0.15 ends_the_text&traceback_above explained_behind&output_near figures&record figures&says_proposed
+0.15 figures&says_remedy figures&says_solved figures&setting_near figures&somebody_speaks
+0.15 figures&spoken_of_after_so_long figures&spoken_of_help figures&spoken_of_numbered happened_to_somebody&in_quotes
+0.15 happened_to_somebody&often_may happened_to_somebody&says_changes happened_to_somebody&says_example
+0.15 happened_to_somebody&says_people happened_to_somebody&spoken_of_never
+0.15 heads_a_document&somebody's_own_question,_in_short heads_a_document&spoken_of_looks_for
+0.15 heads_a_document&spoken_of_may heads_a_document&trouble host_memory&marked host_memory&may_happen
+0.15 host_memory&output_near host_memory&somebody's_own hypothetical_sentence&says_help
+0.15 hypothetical_sentence&says_never hypothetical_sentence&setting_near hypothetical_sentence&spoken_of_looks_for
+0.15 hypothetical_sentence&spoken_of_made_up hypothetical_sentence&spoken_of_words hypothetical_sentence&trouble
+0.15 in_a_thread&its_hint_printed in_a_thread&nobody_speaks in_a_thread&other_near in_a_thread&says_reader
+0.15 in_a_thread&spoken_of_ask in_a_thread&spoken_of_example in_a_thread&spoken_of_when in_quotes&its_hint_printed
+0.15 in_quotes&often_may in_quotes&somebody's_own,_in_short in_quotes&somebody_speaks in_quotes&spoken_of_example
+0.15 in_quotes&spoken_of_people in_quotes&spoken_of_signed in_quotes&spoken_of_supposed indented&names_the_words
+0.15 indented&spoken_of_remedy introduced_as_example&spoken_of_changes introduced_as_example&spoken_of_happened
+0.15 item_of_a_list&on_a_stamped_line item_of_a_list&output_near item_of_a_list&says_never item_of_a_list&says_words
+0.15 item_of_a_list&somebody's_own item_of_a_list&somebody's_own_machine,_in_short item_of_a_list&spoken_of_happened
+0.15 its_hint_printed&much_trouble its_hint_printed&other_near its_hint_printed&says_happened
+0.15 its_hint_printed&says_self its_hint_printed&spoken_of_help its_hint_printed&spoken_of_if
+0.15 its_hint_printed&spoken_of_looks_for its_hint_printed&spoken_of_solved its_hint_printed&spoken_of_words
+0.15 its_place_behind&nobody_speaks marked&on_a_stamped_line marked&spoken_of_looks_for marked&trace_near
+0.15 markup_near&says_after_so_long markup_near&says_labelled_symptom markup_near&says_words
+0.15 markup_near&spoken_of_buy markup_near&spoken_of_self may_happen&spoken_of_help may_happen&spoken_of_reader
+0.15 may_happen&traceback_above mentioned&much_trouble mentioned&says_after_so_long mentioned&says_proposed
+0.15 mentioned&spoken_of_after_so_long much_about_texts&spoken_of_lower_it much_about_texts&spoken_of_people
+0.15 much_about_texts&spoken_of_remedy much_trouble&spoken_of_lower_it nobody_speaks&often_may
+0.15 nobody_speaks&says_people nobody_speaks&says_when nobody_speaks&spoken_of_numbered
+0.15 nobody_speaks&spoken_of_people nobody_speaks&spoken_of_when nothing_stated&often_may
+0.15 nothing_stated&spoken_of_buy nothing_stated&spoken_of_remedy nothing_stated&spoken_of_words often_may&trouble
+0.15 on_a_stamped_line&says_may on_a_stamped_line&spoken_of_explained other_near&says_changes other_near&says_lately
+0.15 other_near&says_made_up other_near&spoken_of_cause other_near&spoken_of_lately output_near&remedies_above
+0.15 output_near&remedies_below output_near&says_people output_near&setting_near
+0.15 output_near&somebody's_own_question,_in_short output_near&spoken_of_signed record&says_solved
+0.15 record&somebody's_own_machine,_in_short record&spoken_of_never remedies_above&spoken_of_when
+0.15 remedies_below&spoken_of_remedy says_after_so_long&somebody_speaks says_after_so_long&spoken_of_self
+0.15 says_ask&says_changes says_ask&says_happened says_ask&says_help says_ask&spoken_of_never says_but&says_explained
+0.15 says_but&says_help says_but&says_people says_but&spoken_of_looks_for says_but&text_behind
+0.15 says_cause&somebody_speaks says_changes&somebody_speaks says_example&spoken_of_reader says_example&words_before
+0.15 says_explained&says_help says_happened&says_people says_happened&says_words says_happened&spoken_of_help
+0.15 says_help&setting_near says_help&somebody's_own,_in_short says_if&spoken_of_when says_if&trouble
+0.15 says_labelled_symptom&spoken_of_words says_laughs&trouble says_lesson&spoken_of_when
+0.15 says_looks_for&spoken_of_self says_lower_it&says_words says_lower_it&somebody_speaks says_made_up&spoken_of_self
+0.15 says_may&spoken_of_words says_may&traceback_above says_never&says_solved says_never&setting_near
+0.15 says_never&spoken_of_reader says_never&words_before says_numbered&says_people says_numbered&spoken_of_numbered
+0.15 says_people&says_proposed says_proposed&somebody's_own_machine,_in_short says_remedy&spoken_of_if
+0.15 says_self&setting_near says_self&spoken_of_made_up says_solved&trouble says_solved&words_before
+0.15 says_supposed&says_words says_when&spoken_of_ask says_when&spoken_of_but says_when&spoken_of_cause
+0.15 says_when&spoken_of_means says_when&spoken_of_numbered says_when&text_behind says_words&spoken_of_looks_for
+0.15 setting_near&spoken_of_explained setting_near&spoken_of_proposed setting_near&spoken_of_self
+0.15 setting_near&spoken_of_solved setting_near&traceback_above somebody's_own&spoken_of_laughs
+0.15 somebody's_own&spoken_of_lesson somebody's_own&spoken_of_may somebody's_own&spoken_of_supposed
+0.15 somebody's_own,_in_short&spoken_of_explained somebody's_own,_in_short&spoken_of_means
+0.15 somebody's_own,_in_short&spoken_of_numbered somebody's_own,_in_short&spoken_of_supposed
+0.15 somebody's_own,_in_short&traceback_above somebody's_own,_in_short&trouble
+0.15 somebody's_own_machine,_in_short&spoken_of_changes somebody's_own_machine,_in_short&text_behind
+0.15 somebody's_own_machine,_in_short&trace_near somebody_speaks&spoken_of_labelled_symptom
+0.15 somebody_speaks&trace_near spoken_of_after_so_long&spoken_of_ask spoken_of_after_so_long&spoken_of_may
+0.15 spoken_of_after_so_long&spoken_of_proposed spoken_of_after_so_long&traceback_above
+0.15 spoken_of_ask&spoken_of_solved spoken_of_but&spoken_of_lesson spoken_of_but&spoken_of_numbered
+0.15 spoken_of_but&spoken_of_when spoken_of_but&spoken_of_words spoken_of_buy&spoken_of_help
+0.15 spoken_of_cause&spoken_of_lower_it spoken_of_explained&spoken_of_may spoken_of_explained&spoken_of_self
+0.15 spoken_of_happened&spoken_of_supposed spoken_of_happened&trace_near spoken_of_help&spoken_of_labelled_symptom
+0.15 spoken_of_help&spoken_of_numbered spoken_of_help&spoken_of_signed spoken_of_if&spoken_of_made_up
+0.15 spoken_of_if&spoken_of_proposed spoken_of_if&text_behind spoken_of_labelled_symptom&spoken_of_words
+0.15 spoken_of_lately&trace_near spoken_of_laughs&spoken_of_means spoken_of_laughs&spoken_of_supposed
+0.15 spoken_of_looks_for&spoken_of_people spoken_of_made_up&spoken_of_never spoken_of_may&spoken_of_self
+0.15 spoken_of_means&spoken_of_self spoken_of_people&spoken_of_proposed spoken_of_people&text_behind
+0.15 spoken_of_people&trouble spoken_of_proposed&spoken_of_when spoken_of_proposed&trouble
+0.15 spoken_of_remedy&spoken_of_when spoken_of_self&words_before spoken_of_signed&words_before
+0.15 spoken_of_solved&trace_near spoken_of_supposed&trouble spoken_of_supposed&words_before spoken_of_when&trace_near
+0.15 spoken_of_when&trouble spoken_of_words&text_behind spoken_of_words&trace_near trouble&words_before
+0.20 a_failed_run&host_memory a_failed_run&its_place_behind a_failed_run&says_reader
+0.20 a_failed_run&spoken_of_after_so_long a_question,_in_short&behind_a_prefix a_question,_in_short&says_if
+0.20 a_question,_in_short&says_numbered a_question,_in_short&spoken_of_means a_question,_in_short&spoken_of_people
+0.20 a_report's_heading&about_texts a_report's_heading&other_near a_sentence_leads&says_laughs
+0.20 a_sentence_leads&says_solved a_sentence_leads&spoken_of_words a_setup,_in_short&blanks_near
+0.20 a_setup,_in_short&hypothetical_sentence a_setup,_in_short&may_happen a_setup,_in_short&says_labelled_symptom
+0.20 a_short_text&block_opened a_short_text&item_of_a_list a_short_text&its_place_behind a_short_text&says_numbered
+0.20 a_short_text&says_solved a_short_text&spoken_of_people a_short_text&spoken_of_supposed
+0.20 a_site's_lines&setting_near a_thread's_page&begins_the_text a_thread's_page&in_quotes a_thread's_page&may_happen
+0.20 a_thread's_page&spoken_of_words a_thread's_title&spoken_of_reader about_texts&remedies_below
+0.20 about_texts&somebody's_own_machine,_in_short about_texts&somebody_speaks about_texts&spoken_of_example
+0.20 about_texts&spoken_of_labelled_symptom advice_share&names_the_words advice_share&says_lately
+0.20 advice_share&spoken_of_looks_for advised&names_the_words advised&says_lately advised&spoken_of_looks_for
+0.20 advised_by_nobody&begins_the_text advised_by_nobody&other_near advised_by_nobody&spoken_of_words
+0.20 alone&says_laughs begins_its_line&says_if begins_its_line&somebody_speaks
+0.20 begins_its_line&spoken_of_after_so_long begins_its_line&spoken_of_ask begins_its_line&spoken_of_labelled_symptom
+0.20 begins_the_text&says_after_so_long begins_the_text&somebody's_own begins_the_text&somebody_speaks
+0.20 begins_the_text&spoken_of_laughs begins_the_text&text_behind behind_a_prefix&block_opened
+0.20 behind_a_prefix&heads_a_document behind_a_prefix&host_memory behind_a_prefix&nobody_speaks
+0.20 behind_a_prefix&output_near behind_a_prefix&says_ask behind_a_prefix&says_changes behind_a_prefix&says_means
+0.20 behind_a_prefix&somebody's_own_machine,_in_short blanks_near&much_about_texts blanks_near&spoken_of_ask
+0.20 block_opened&mentioned block_opened&spoken_of_self block_opened&spoken_of_when boxes_ticked&somebody's_own
+0.20 code_near&figures code_near&says_labelled_symptom code_near&says_words comment&nothing_stated
+0.20 comment&somebody's_own_machine,_in_short comment&somebody_speaks comment&trace_near cut_by_dots&says_lesson
+0.20 cut_by_dots&spoken_of_lower_it cut_by_dots&traceback_above denied_in_front&somebody_speaks
+0.20 denied_in_front&spoken_of_if ends_the_text&happened_to_somebody ends_the_text&says_lately ends_the_text&says_may
+0.20 ends_the_text&trace_near figures&says_cause figures&says_never figures&says_when
+0.20 figures&spoken_of_labelled_cause figures&spoken_of_labelled_symptom happened_to_somebody&may_happen
+0.20 happened_to_somebody&nothing_stated happened_to_somebody&says_self heads_a_document&on_a_stamped_line
+0.20 heads_a_document&other_near heads_a_document&remedies_below host_memory&markup_near host_memory&other_near
+0.20 host_memory&trouble hypothetical_sentence&much_about_texts hypothetical_sentence&record
+0.20 in_a_thread&spoken_of_but in_a_thread&spoken_of_may in_a_thread&spoken_of_means in_quotes&indented
+0.20 in_quotes&says_explained in_quotes&somebody's_own_question,_in_short in_quotes&spoken_of_laughs
+0.20 in_quotes&spoken_of_proposed indented&says_self indented&somebody_speaks indented&spoken_of_numbered
+0.20 indented&spoken_of_proposed indented&spoken_of_solved introduced_as_example&nothing_stated
+0.20 introduced_as_example&somebody's_own introduced_as_example&somebody's_own,_in_short
+0.20 introduced_as_example&somebody_speaks introduced_as_example&words_before item_of_a_list&says_after_so_long
+0.20 item_of_a_list&somebody_speaks item_of_a_list&spoken_of_if item_of_a_list&spoken_of_supposed
+0.20 item_of_a_list&trouble its_hint_printed&spoken_of_after_so_long its_hint_printed&spoken_of_happened
+0.20 its_hint_printed&spoken_of_lesson its_hint_printed&spoken_of_supposed its_hint_printed&words_before
+0.20 its_place_behind&spoken_of_happened markup_near&much_trouble markup_near&says_but markup_near&says_happened
+0.20 markup_near&somebody's_own_question,_in_short markup_near&spoken_of_ask markup_near&spoken_of_made_up
+0.20 markup_near&spoken_of_supposed markup_near&trouble may_happen&much_about_texts may_happen&says_happened
+0.20 may_happen&spoken_of_may may_happen&words_before mentioned&says_means mentioned&says_numbered
+0.20 mentioned&spoken_of_ask mentioned&spoken_of_laughs mentioned&spoken_of_supposed much_about_texts&says_example
+0.20 much_about_texts&says_looks_for much_about_texts&spoken_of_looks_for much_about_texts&text_behind
+0.20 names_the_words&says_ask names_the_words&says_explained names_the_words&spoken_of_looks_for
+0.20 nobody_speaks&says_ask nobody_speaks&says_but nobody_speaks&says_laughs nobody_speaks&says_may
+0.20 nobody_speaks&somebody's_own,_in_short nobody_speaks&trace_near nothing_stated&says_laughs
+0.20 nothing_stated&says_may nothing_stated&says_words nothing_stated&spoken_of_ask
+0.20 nothing_stated&spoken_of_explained nothing_stated&spoken_of_never nothing_stated&spoken_of_self
+0.20 often_may&spoken_of_proposed often_may&trace_near on_a_stamped_line&somebody_speaks
+0.20 on_a_stamped_line&spoken_of_if on_a_stamped_line&spoken_of_numbered on_a_stamped_line&spoken_of_people
+0.20 on_a_stamped_line&trouble other_near&somebody's_own,_in_short other_near&somebody_speaks
+0.20 other_near&spoken_of_self output_near&says_never output_near&spoken_of_but output_near&spoken_of_help
+0.20 output_near&spoken_of_looks_for record&says_ask record&says_self remedies_below&spoken_of_labelled_remedy
+0.20 remedies_below&spoken_of_when says_after_so_long&says_means says_after_so_long&says_reader
+0.20 says_after_so_long&spoken_of_if says_after_so_long&spoken_of_looks_for says_after_so_long&spoken_of_never
+0.20 says_ask&words_before says_but&says_if says_but&says_proposed says_but&setting_near
+0.20 says_cause&somebody's_own,_in_short says_changes&says_may says_changes&says_reader
+0.20 says_changes&somebody's_own_machine,_in_short says_example&says_if says_if&says_lower_it
+0.20 says_labelled_symptom&spoken_of_when says_labelled_symptom&words_before says_lately&says_never
+0.20 says_lately&somebody's_own_machine,_in_short says_lately&spoken_of_lower_it says_laughs&says_self
+0.20 says_looks_for&somebody's_own_machine,_in_short says_lower_it&says_when says_may&says_supposed
+0.20 says_means&words_before says_numbered&says_when says_proposed&somebody's_own_question,_in_short
+0.20 says_when&somebody's_own says_words&somebody's_own_machine,_in_short says_words&spoken_of_happened
+0.20 says_words&trouble setting_near&words_before somebody's_own,_in_short&spoken_of_when
+0.20 somebody's_own,_in_short&spoken_of_words somebody's_own_machine,_in_short&spoken_of_when
+0.20 somebody's_own_question,_in_short&spoken_of_people somebody_speaks&spoken_of_if somebody_speaks&trouble
+0.20 spoken_of_after_so_long&spoken_of_explained spoken_of_after_so_long&spoken_of_words
+0.20 spoken_of_but&spoken_of_proposed spoken_of_but&trace_near spoken_of_changes&spoken_of_remedy
+0.20 spoken_of_happened&spoken_of_lately spoken_of_happened&spoken_of_made_up spoken_of_happened&spoken_of_proposed
+0.20 spoken_of_help&spoken_of_self spoken_of_help&spoken_of_words spoken_of_if&spoken_of_looks_for
+0.20 spoken_of_if&spoken_of_reader spoken_of_if&spoken_of_remedy spoken_of_labelled_symptom&spoken_of_self
+0.20 spoken_of_laughs&spoken_of_lesson spoken_of_lesson&spoken_of_never spoken_of_lesson&spoken_of_numbered
+0.20 spoken_of_lesson&words_before spoken_of_looks_for&trace_near spoken_of_lower_it&spoken_of_made_up
+0.20 spoken_of_lower_it&trace_near spoken_of_made_up&spoken_of_reader spoken_of_means&spoken_of_when
+0.20 spoken_of_never&trouble spoken_of_numbered&trouble spoken_of_proposed&spoken_of_reader
+0.20 spoken_of_reader&words_before spoken_of_signed&trouble
+0.25 a_failed_run&advice_share a_failed_run&advised a_failed_run&cut_by_dots a_failed_run&denied_in_front
+0.25 a_failed_run&indented a_failed_run&spoken_of_lower_it a_failed_run&spoken_of_people
+0.25 a_question,_in_short&a_sentence_leads a_question,_in_short&advice_share a_question,_in_short&advised
+0.25 a_question,_in_short&mentioned a_question,_in_short&spoken_of_self a_report's_heading&between_sections
+0.25 a_report's_heading&figures a_report's_heading&nobody_speaks a_report's_heading&spoken_of_if
+0.25 a_sentence_leads&a_setup,_in_short a_sentence_leads&a_short_text a_sentence_leads&much_about_texts
+0.25 a_sentence_leads&says_numbered a_setup,_in_short&advice_share a_setup,_in_short&advised
+0.25 a_setup,_in_short&begins_the_text a_setup,_in_short&spoken_of_means a_setup,_in_short&spoken_of_supposed
+0.25 a_short_text&begins_its_line a_short_text&ends_the_text a_short_text&record a_short_text&spoken_of_help
+0.25 a_site's_lines&output_near a_thread's_page&a_thread's_title a_whole_error_line&its_hint_printed
+0.25 a_whole_error_line&output_near a_whole_error_line&spoken_of_reader a_whole_error_line&trouble
+0.25 about_texts&between_sections about_texts&hypothetical_sentence about_texts&in_quotes about_texts&item_of_a_list
+0.25 about_texts&may_happen about_texts&on_a_stamped_line about_texts&spoken_of_cause about_texts&spoken_of_lower_it
+0.25 about_texts&spoken_of_solved advice_share&blanks_near advice_share&in_a_thread advice_share&nothing_stated
+0.25 advice_share&says_ask advice_share&says_never advice_share&somebody's_own advised&blanks_near
+0.25 advised&in_a_thread advised&nothing_stated advised&says_ask advised&says_never advised&somebody's_own
+0.25 advised_by_nobody&blanks_near advised_by_nobody&in_quotes advised_by_nobody&names_the_words
+0.25 advised_by_nobody&often_may advised_by_nobody&says_ask advised_by_nobody&says_never
+0.25 advised_by_nobody&spoken_of_may advised_by_nobody&trouble alone&nothing_stated alone&says_numbered
+0.25 begins_its_line&happened_to_somebody begins_its_line&its_hint_printed begins_its_line&somebody's_own,_in_short
+0.25 begins_its_line&somebody's_own_machine,_in_short begins_the_text&nobody_speaks begins_the_text&says_lower_it
+0.25 behind_a_prefix&comment behind_a_prefix&marked behind_a_prefix&says_reader behind_a_prefix&spoken_of_lately
+0.25 behind_a_prefix&spoken_of_may behind_a_prefix&spoken_of_reader behind_a_prefix&spoken_of_self
+0.25 between_sections&spoken_of_when block_opened&trouble code_near&denied_in_front code_near&ends_the_text
+0.25 code_near&item_of_a_list code_near&record code_near&says_lesson code_near&spoken_of_after_so_long
+0.25 code_near&spoken_of_when denied_in_front&setting_near ends_the_text&says_if ends_the_text&says_when
+0.25 ends_the_text&somebody's_own_machine,_in_short ends_the_text&spoken_of_may figures&in_a_thread
+0.25 figures&other_near figures&spoken_of_changes figures&trace_near happened_to_somebody&says_lesson
+0.25 heads_a_document&spoken_of_reader hypothetical_sentence&says_example in_a_thread&in_quotes
+0.25 in_a_thread&spoken_of_self in_a_thread&words_before in_quotes&output_near in_quotes&says_after_so_long
+0.25 its_hint_printed&somebody's_own,_in_short its_hint_printed&spoken_of_lower_it its_hint_printed&trace_near
+0.25 its_place_behind&nothing_stated its_place_behind&other_near markup_near&somebody's_own_machine,_in_short
+0.25 markup_near&spoken_of_help markup_near&spoken_of_if markup_near&spoken_of_proposed markup_near&words_before
+0.25 may_happen&says_self may_happen&spoken_of_happened may_happen&spoken_of_self may_happen&trouble
+0.25 mentioned&says_happened mentioned&somebody's_own_question,_in_short mentioned&spoken_of_example
+0.25 much_about_texts&spoken_of_ask much_trouble&often_may names_the_words&says_example nobody_speaks&says_happened
+0.25 nobody_speaks&somebody's_own nobody_speaks&spoken_of_happened nobody_speaks&spoken_of_self
+0.25 nobody_speaks&spoken_of_signed nothing_stated&says_labelled_symptom nothing_stated&says_looks_for
+0.25 nothing_stated&says_solved nothing_stated&spoken_of_if nothing_stated&spoken_of_made_up
+0.25 nothing_stated&traceback_above often_may&spoken_of_words on_a_stamped_line&somebody's_own
+0.25 on_a_stamped_line&spoken_of_may other_near&says_happened other_near&says_words
+0.25 other_near&spoken_of_labelled_symptom other_near&spoken_of_lesson output_near&says_but output_near&says_example
+0.25 output_near&says_words output_near&spoken_of_self record&says_lower_it record&spoken_of_lately
+0.25 says_after_so_long&somebody's_own,_in_short says_after_so_long&somebody's_own_question,_in_short
+0.25 says_ask&says_lower_it says_but&spoken_of_lower_it says_changes&somebody's_own says_example&says_lesson
+0.25 says_example&spoken_of_looks_for says_happened&says_lately says_happened&spoken_of_after_so_long
+0.25 says_lately&says_self says_lately&somebody's_own says_lesson&says_lower_it says_looks_for&says_means
+0.25 says_looks_for&words_before says_lower_it&says_may says_lower_it&says_never says_means&says_never
+0.25 says_means&somebody's_own says_never&says_when says_numbered&trouble says_people&somebody's_own
+0.25 says_self&spoken_of_may says_solved&text_behind setting_near&trace_near somebody's_own&spoken_of_explained
+0.25 somebody's_own&text_behind somebody's_own_machine,_in_short&spoken_of_happened
+0.25 somebody's_own_machine,_in_short&spoken_of_words somebody_speaks&spoken_of_lately
+0.25 spoken_of_after_so_long&spoken_of_never spoken_of_ask&words_before spoken_of_cause&spoken_of_happened
+0.25 spoken_of_cause&spoken_of_looks_for spoken_of_changes&spoken_of_lately spoken_of_example&text_behind
+0.25 spoken_of_happened&spoken_of_numbered spoken_of_happened&spoken_of_words spoken_of_if&spoken_of_lower_it
+0.25 spoken_of_if&spoken_of_solved spoken_of_if&trace_near spoken_of_lately&spoken_of_people
+0.25 spoken_of_lesson&spoken_of_means spoken_of_lesson&spoken_of_when spoken_of_looks_for&spoken_of_reader
+0.25 spoken_of_lower_it&spoken_of_when spoken_of_lower_it&spoken_of_words spoken_of_lower_it&text_behind
+0.25 spoken_of_made_up&spoken_of_self spoken_of_reader&spoken_of_words spoken_of_signed&text_behind
+0.30 a_failed_run&a_question,_in_short a_failed_run&begins_the_text a_failed_run&says_numbered
+0.30 a_failed_run&somebody's_own_machine,_in_short a_failed_run&somebody's_own_question,_in_short
+0.30 a_failed_run&spoken_of_numbered a_question,_in_short&indented a_question,_in_short&markup_near
+0.30 a_question,_in_short&says_labelled_symptom a_question,_in_short&somebody's_own
+0.30 a_question,_in_short&spoken_of_after_so_long a_question,_in_short&words_before a_report's_heading&code_near
+0.30 a_sentence_leads&hypothetical_sentence a_sentence_leads&says_self a_sentence_leads&spoken_of_lower_it
+0.30 a_setup,_in_short&begins_its_line a_setup,_in_short&block_opened a_setup,_in_short&says_means
+0.30 a_setup,_in_short&spoken_of_reader a_short_text&a_thread's_page a_short_text&alone a_short_text&blanks_near
+0.30 a_short_text&happened_to_somebody a_short_text&nobody_speaks a_short_text&spoken_of_after_so_long
+0.30 a_short_text&spoken_of_changes a_short_text&spoken_of_lately a_short_text&spoken_of_remedy
+0.30 a_short_text&spoken_of_signed a_site's_lines&behind_a_prefix a_site's_lines&nothing_stated
+0.30 a_site's_lines&spoken_of_when a_thread's_page&in_a_thread a_thread's_page&spoken_of_if
+0.30 a_thread's_page&spoken_of_reader a_whole_error_line&begins_the_text about_texts&nobody_speaks
+0.30 about_texts&somebody's_own about_texts&spoken_of_ask about_texts&spoken_of_means advice_share&output_near
+0.30 advised&output_near advised_by_nobody&alone alone&begins_its_line alone&cut_by_dots alone&ends_the_text
+0.30 begins_its_line&traceback_above begins_the_text&code_near begins_the_text&markup_near
+0.30 begins_the_text&says_people behind_a_prefix&spoken_of_numbered behind_a_prefix&trouble
+0.30 block_opened&ends_the_text block_opened&on_a_stamped_line block_opened&text_behind code_near&in_a_thread
+0.30 code_near&spoken_of_looks_for code_near&spoken_of_lower_it cut_by_dots&nobody_speaks cut_by_dots&output_near
+0.30 cut_by_dots&record cut_by_dots&says_help cut_by_dots&says_if cut_by_dots&says_never cut_by_dots&trouble
+0.30 denied_in_front&spoken_of_looks_for ends_the_text&record ends_the_text&says_numbered figures&says_lately
+0.30 figures&spoken_of_lately figures&spoken_of_may figures&spoken_of_when hypothetical_sentence&in_quotes
+0.30 hypothetical_sentence&says_looks_for in_a_thread&spoken_of_lesson in_quotes&nobody_speaks in_quotes&other_near
+0.30 in_quotes&spoken_of_self indented&somebody's_own_question,_in_short indented&spoken_of_people
+0.30 indented&spoken_of_self indented&spoken_of_when item_of_a_list&somebody's_own,_in_short
+0.30 its_hint_printed&somebody's_own its_hint_printed&somebody_speaks marked&nothing_stated markup_near&says_never
+0.30 markup_near&somebody's_own markup_near&somebody's_own,_in_short markup_near&spoken_of_happened
+0.30 may_happen&says_people may_happen&spoken_of_looks_for mentioned&says_people mentioned&words_before
+0.30 much_about_texts&spoken_of_lesson names_the_words&says_never names_the_words&says_when
+0.30 nobody_speaks&on_a_stamped_line nobody_speaks&says_solved nobody_speaks&somebody's_own_machine,_in_short
+0.30 nothing_stated&says_numbered nothing_stated&somebody's_own often_may&spoken_of_reader
+0.30 on_a_stamped_line&says_after_so_long on_a_stamped_line&says_lesson on_a_stamped_line&spoken_of_lower_it
+0.30 other_near&says_when other_near&somebody's_own_machine,_in_short output_near&says_if output_near&says_lesson
+0.30 output_near&spoken_of_labelled_symptom output_near&spoken_of_remedy record&says_people
+0.30 says_after_so_long&says_ask says_ask&says_reader says_but&spoken_of_self says_changes&says_lesson
+0.30 says_changes&says_means says_example&says_reader says_happened&says_looks_for says_happened&spoken_of_may
+0.30 says_help&says_proposed says_help&somebody's_own_machine,_in_short says_if&somebody_speaks
+0.30 says_lesson&says_means says_looks_for&says_proposed says_looks_for&somebody's_own
+0.30 says_lower_it&somebody's_own_machine,_in_short says_proposed&says_supposed says_remedy&somebody_speaks
+0.30 says_self&somebody's_own,_in_short says_self&somebody's_own_question,_in_short setting_near&spoken_of_looks_for
+0.30 somebody's_own&somebody's_own_question,_in_short somebody's_own&spoken_of_ask somebody's_own&trouble
+0.30 somebody's_own_machine,_in_short&spoken_of_looks_for somebody's_own_question,_in_short&spoken_of_help
+0.30 somebody_speaks&spoken_of_but spoken_of_after_so_long&spoken_of_example spoken_of_ask&spoken_of_changes
+0.30 spoken_of_but&spoken_of_help spoken_of_but&spoken_of_self spoken_of_example&spoken_of_happened
+0.30 spoken_of_help&spoken_of_reader spoken_of_if&spoken_of_never spoken_of_if&spoken_of_words
+0.30 spoken_of_labelled_cause&spoken_of_when spoken_of_lately&spoken_of_self spoken_of_lower_it&spoken_of_numbered
+0.30 spoken_of_lower_it&spoken_of_reader spoken_of_may&trace_near spoken_of_remedy&spoken_of_words
+0.30 spoken_of_self&text_behind spoken_of_words&words_before
+0.35 a_failed_run&often_may a_failed_run&says_lesson a_failed_run&setting_near a_question,_in_short&names_the_words
+0.35 a_sentence_leads&nothing_stated a_sentence_leads&says_lesson a_sentence_leads&spoken_of_happened
+0.35 a_setup,_in_short&says_if a_setup,_in_short&says_lower_it a_setup,_in_short&spoken_of_ask
+0.35 a_short_text&spoken_of_when a_thread's_page&nobody_speaks a_thread's_page&often_may
+0.35 a_whole_error_line&spoken_of_but about_texts&nothing_stated about_texts&output_near about_texts&says_happened
+0.35 advice_share&alone advice_share&begins_the_text advised&alone advised&begins_the_text
+0.35 advised_by_nobody&trace_near alone&says_solved begins_its_line&may_happen behind_a_prefix&cut_by_dots
+0.35 behind_a_prefix&says_laughs behind_a_prefix&trace_near between_sections&spoken_of_if block_opened&nothing_stated
+0.35 block_opened&spoken_of_help code_near&spoken_of_means code_near&words_before comment&mentioned
+0.35 cut_by_dots&mentioned cut_by_dots&words_before ends_the_text&figures ends_the_text&says_lower_it
+0.35 ends_the_text&says_solved ends_the_text&setting_near ends_the_text&spoken_of_lower_it ends_the_text&words_before
+0.35 figures&its_hint_printed figures&output_near figures&somebody's_own,_in_short
+0.35 happened_to_somebody&spoken_of_reader heads_a_document&spoken_of_after_so_long heads_a_document&spoken_of_when
+0.35 host_memory&says_may hypothetical_sentence&spoken_of_self in_quotes&says_labelled_symptom
+0.35 in_quotes&spoken_of_may in_quotes&spoken_of_never indented&on_a_stamped_line introduced_as_example&trouble
+0.35 its_hint_printed&on_a_stamped_line marked&mentioned markup_near&spoken_of_labelled_symptom
+0.35 may_happen&names_the_words may_happen&nobody_speaks may_happen&says_means may_happen&says_words
+0.35 may_happen&spoken_of_when mentioned&says_lately mentioned&says_laughs nobody_speaks&says_labelled_symptom
+0.35 nothing_stated&output_near nothing_stated&says_made_up nothing_stated&setting_near on_a_stamped_line&says_never
+0.35 output_near&says_labelled_symptom output_near&spoken_of_if record&setting_near record&spoken_of_ask
+0.35 record&trace_near says_after_so_long&says_if says_ask&says_lesson says_but&trouble says_happened&says_help
+0.35 says_happened&says_may says_happened&spoken_of_changes says_if&somebody's_own,_in_short says_lately&text_behind
+0.35 says_lesson&says_looks_for says_looks_for&spoken_of_after_so_long says_may&says_numbered says_reader&says_self
+0.35 says_self&somebody's_own_machine,_in_short says_when&setting_near says_when&words_before says_words&words_before
+0.35 setting_near&spoken_of_lately somebody's_own,_in_short&trace_near spoken_of_after_so_long&spoken_of_but
+0.35 spoken_of_ask&spoken_of_self spoken_of_but&spoken_of_lower_it spoken_of_but&spoken_of_solved
+0.35 spoken_of_cause&spoken_of_when spoken_of_happened&spoken_of_looks_for spoken_of_happened&spoken_of_people
+0.35 spoken_of_numbered&spoken_of_people
+0.40 a_failed_run&a_sentence_leads a_failed_run&ends_the_text a_failed_run&much_about_texts
+0.40 a_failed_run&on_a_stamped_line a_question,_in_short&advised_by_nobody a_question,_in_short&heads_a_document
+0.40 a_question,_in_short&spoken_of_help a_question,_in_short&spoken_of_may a_report's_heading&markup_near
+0.40 a_sentence_leads&host_memory a_sentence_leads&nobody_speaks a_sentence_leads&says_people
+0.40 a_sentence_leads&spoken_of_self a_setup,_in_short&a_short_text a_setup,_in_short&says_people
+0.40 a_setup,_in_short&says_when a_setup,_in_short&spoken_of_looks_for a_setup,_in_short&spoken_of_words
+0.40 a_short_text&says_after_so_long a_short_text&says_happened a_whole_error_line&ends_the_text
+0.40 about_texts&somebody's_own,_in_short advice_share&ends_the_text advised&ends_the_text
+0.40 advised_by_nobody&ends_the_text alone&says_labelled_symptom alone&says_lower_it begins_its_line&begins_the_text
+0.40 begins_its_line&somebody's_own begins_its_line&spoken_of_help begins_the_text&comment begins_the_text&marked
+0.40 begins_the_text&mentioned begins_the_text&spoken_of_self behind_a_prefix&somebody_speaks code_near&trouble
+0.40 cut_by_dots&may_happen figures&item_of_a_list figures&names_the_words figures&somebody's_own
+0.40 figures&spoken_of_self happened_to_somebody&nobody_speaks happened_to_somebody&words_before
+0.40 host_memory&says_happened host_memory&words_before hypothetical_sentence&says_after_so_long
+0.40 hypothetical_sentence&says_reader hypothetical_sentence&somebody's_own in_a_thread&spoken_of_reader
+0.40 in_quotes&spoken_of_lower_it indented&output_near indented&trouble item_of_a_list&says_happened
+0.40 item_of_a_list&words_before its_hint_printed&spoken_of_reader markup_near&on_a_stamped_line
+0.40 mentioned&somebody_speaks names_the_words&nothing_stated nothing_stated&says_when
+0.40 nothing_stated&spoken_of_happened nothing_stated&spoken_of_means often_may&spoken_of_lesson
+0.40 often_may&spoken_of_looks_for other_near&says_self other_near&spoken_of_reader says_after_so_long&trouble
+0.40 says_ask&says_if says_happened&says_if says_happened&says_self says_happened&setting_near says_if&says_lesson
+0.40 says_lately&says_made_up says_looks_for&says_never says_may&words_before somebody's_own&spoken_of_lower_it
+0.40 somebody's_own_machine,_in_short&words_before spoken_of_after_so_long&spoken_of_happened
+0.40 spoken_of_after_so_long&spoken_of_means spoken_of_after_so_long&trace_near spoken_of_lower_it&spoken_of_self
+0.40 spoken_of_never&spoken_of_self
+0.45 a_failed_run&alone a_failed_run&spoken_of_changes a_question,_in_short&on_a_stamped_line
+0.45 a_question,_in_short&says_lower_it a_question,_in_short&says_means a_sentence_leads&in_quotes
+0.45 a_whole_error_line&spoken_of_help about_texts&spoken_of_self advice_share&spoken_of_reader
+0.45 advised&spoken_of_reader advised_by_nobody&spoken_of_reader alone&mentioned alone&somebody's_own,_in_short
+0.45 begins_the_text&trace_near behind_a_prefix&its_hint_printed behind_a_prefix&says_happened
+0.45 cut_by_dots&says_after_so_long denied_in_front&figures ends_the_text&says_labelled_symptom figures&says_may
+0.45 figures&spoken_of_solved heads_a_document&spoken_of_self hypothetical_sentence&says_laughs
+0.45 hypothetical_sentence&says_self in_a_thread&may_happen indented&somebody's_own indented&spoken_of_after_so_long
+0.45 item_of_a_list&says_when names_the_words&somebody's_own nobody_speaks&output_near nobody_speaks&spoken_of_help
+0.45 often_may&other_near on_a_stamped_line&other_near on_a_stamped_line&says_words says_after_so_long&text_behind
+0.45 says_happened&says_lesson says_help&says_solved says_labelled_symptom&says_words says_lower_it&words_before
+0.45 says_supposed&trouble says_words&setting_near setting_near&spoken_of_help spoken_of_ask&spoken_of_help
+0.45 spoken_of_lately&text_behind
+0.50 a_failed_run&spoken_of_looks_for a_question,_in_short&nobody_speaks a_sentence_leads&figures
+0.50 a_sentence_leads&says_lately a_sentence_leads&says_looks_for a_setup,_in_short&spoken_of_happened
+0.50 a_setup,_in_short&spoken_of_help advice_share&trace_near advised&trace_near begins_its_line&code_near
+0.50 begins_the_text&cut_by_dots begins_the_text&other_near code_near&spoken_of_lesson figures&says_happened
+0.50 figures&says_help figures&says_supposed happened_to_somebody&spoken_of_lesson host_memory&says_looks_for
+0.50 hypothetical_sentence&says_happened hypothetical_sentence&says_lower_it hypothetical_sentence&says_solved
+0.50 in_a_thread&setting_near in_quotes&somebody's_own in_quotes&spoken_of_lately indented&somebody's_own,_in_short
+0.50 its_hint_printed&output_near mentioned&nobody_speaks mentioned&trouble names_the_words&says_self
+0.50 names_the_words&text_behind nobody_speaks&spoken_of_solved nothing_stated&spoken_of_example
+0.50 output_near&spoken_of_words record&words_before says_after_so_long&says_lower_it says_changes&says_happened
+0.50 says_changes&says_looks_for says_labelled_symptom&setting_near says_lately&says_lesson says_may&says_words
+0.50 setting_near&spoken_of_reader spoken_of_ask&text_behind
+0.55 a_failed_run&figures a_question,_in_short&in_quotes a_setup,_in_short&trouble a_short_text&says_when
+0.55 a_short_text&spoken_of_happened a_short_text&trace_near begins_its_line&figures behind_a_prefix&says_people
+0.55 cut_by_dots&ends_the_text figures&spoken_of_but markup_near&output_near may_happen&somebody's_own
+0.55 names_the_words&says_lower_it on_a_stamped_line&trace_near output_near&record output_near&somebody's_own
+0.55 output_near&somebody_speaks output_near&spoken_of_lower_it output_near&spoken_of_reader
+0.55 says_happened&text_behind says_people&says_self spoken_of_made_up&text_behind
+0.60 a_sentence_leads&spoken_of_when behind_a_prefix&spoken_of_if code_near&its_hint_printed may_happen&trace_near
+0.60 other_near&output_near record&spoken_of_happened record&spoken_of_self says_but&says_lower_it
+0.60 says_happened&says_supposed says_help&says_never says_labelled_symptom&text_behind
+0.60 somebody's_own_question,_in_short&words_before somebody_speaks&text_behind
+0.65 a_failed_run&spoken_of_may a_failed_run&spoken_of_when a_question,_in_short&says_self
+0.65 a_sentence_leads&says_means a_setup,_in_short&ends_the_text a_setup,_in_short&in_quotes
+0.65 a_setup,_in_short&indented a_setup,_in_short&says_words behind_a_prefix&setting_near
+0.65 block_opened&spoken_of_happened ends_the_text&on_a_stamped_line in_quotes&says_people
+0.65 nothing_stated&somebody's_own_machine,_in_short on_a_stamped_line&says_happened spoken_of_if&spoken_of_lesson
+0.65 text_behind&words_before
+0.70 about_texts&spoken_of_lesson alone&on_a_stamped_line begins_the_text&record behind_a_prefix&ends_the_text
+0.70 code_near&on_a_stamped_line code_near&somebody's_own figures&host_memory its_hint_printed&trouble
+0.70 says_after_so_long&says_changes says_happened&says_reader
+0.75 a_question,_in_short&a_setup,_in_short begins_its_line&output_near in_quotes&spoken_of_after_so_long
+0.75 names_the_words&nobody_speaks says_happened&says_when says_if&somebody's_own
+0.75 somebody's_own,_in_short&text_behind
+0.80 figures&nothing_stated happened_to_somebody&says_if host_memory&hypothetical_sentence
+0.80 hypothetical_sentence&names_the_words indented&text_behind names_the_words&says_means says_if&says_self
+0.85 a_question,_in_short&says_help hypothetical_sentence&nothing_stated says_self&text_behind
+0.90 begins_its_line&ends_the_text host_memory&nobody_speaks
+0.95 spoken_of_after_so_long&spoken_of_self spoken_of_happened&spoken_of_when
+1.00 host_memory&nothing_stated
+1.05 a_failed_run&about_texts
""",
}
