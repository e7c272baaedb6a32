"""What the signs and words around a message weigh: written by ``tests.weighing.learn``, not by hand."""

BIAS = 0.86
SIGNS = {
    "spoken of words": -2.4,
    "about texts": -1.9,
    "text about texts": -1.8,
    "within code": -1.8,
    "says buy": -1.7,
    "typeset": -1.7,
    "spoken of reader": -1.5,
    "says looks for": -1.4,
    "spoken of made up": -1.4,
    "says lesson": -1.3,
    "spoken of lesson": -1.3,
    "explained behind": -1.2,
    "its words taken up": -1.2,
    "names the words": -1.2,
    "spoken of example": -1.2,
    "introduced as example": -1.0,
    "much about texts": -1.0,
    "says proposed": -1.0,
    "spoken of proposed": -1.0,
    "blanks near": -0.9,
    "says explained": -0.9,
    "says made up": -0.9,
    "says supposed": -0.9,
    "heads a document": -0.8,
    "hypothetical sentence": -0.8,
    "nobody speaks": -0.8,
    "says means": -0.8,
    "a site's lines": -0.7,
    "indented": -0.7,
    "may happen": -0.7,
    "says reader": -0.7,
    "says words": -0.7,
    "spoken of if": -0.7,
    "says ask": -0.6,
    "says changes": -0.6,
    "spoken of labelled remedy": -0.6,
    "spoken of looks for": -0.6,
    "spoken of means": -0.6,
    "a whole error line": -0.5,
    "comment": -0.5,
    "much advised": -0.5,
    "remedies above": -0.5,
    "says example": -0.5,
    "says lower it": -0.5,
    "spoken of ask": -0.5,
    "a short text": -0.4,
    "advised by nobody": -0.4,
    "answered by mail": -0.4,
    "remedies below": -0.4,
    "spoken of buy": -0.4,
    "spoken of explained": -0.4,
    "spoken of people": -0.4,
    "beside a quotation": -0.3,
    "between sections": -0.3,
    "record": -0.3,
    "spoken of cause": -0.3,
    "spoken of lower it": -0.3,
    "spoken of self": -0.3,
    "advised": -0.2,
    "a failed run": -0.1,
    "a sentence leads": -0.1,
    "often may": -0.1,
    "says labelled cause": -0.1,
    "says laughs": -0.1,
    "says people": -0.1,
    "spoken of may": -0.1,
    "spoken of remedy": -0.1,
    "spoken of supposed": -0.1,
    "traceback above": -0.1,
    "frames of a process near": 0.1,
    "item of a list": 0.1,
    "on a stamped line": 0.1,
    "says labelled remedy": 0.1,
    "spoken of after so long": 0.1,
    "spoken of laughs": 0.1,
    "words before": 0.1,
    "says if": 0.2,
    "says remedy": 0.2,
    "says self": 0.2,
    "somebody's own machine, in short": 0.2,
    "spoken of changes": 0.2,
    "spoken of labelled cause": 0.2,
    "a failed test": 0.3,
    "a question, in short": 0.3,
    "in quotes": 0.3,
    "nothing stated": 0.3,
    "somebody's own": 0.3,
    "somebody's own, in short": 0.3,
    "a failed run's record": 0.4,
    "says never": 0.4,
    "spoken of labelled symptom": 0.4,
    "steps that led to it": 0.4,
    "a picture near": 0.5,
    "boxes ticked": 0.5,
    "ends the text": 0.5,
    "says help": 0.5,
    "says numbered": 0.5,
    "somebody's own question, in short": 0.5,
    "spoken of when": 0.5,
    "a thread's title": 0.6,
    "begins the text": 0.6,
    "cut by dots": 0.6,
    "figures": 0.6,
    "markup near": 0.6,
    "spoken of signed": 0.6,
    "trace near": 0.6,
    "a thread's page": 0.7,
    "behind a prefix": 0.7,
    "denied in front": 0.7,
    "says happened": 0.7,
    "says labelled symptom": 0.7,
    "spoken of happened": 0.7,
    "other near": 0.8,
    "says when": 0.8,
    "text behind": 0.8,
    "trouble": 0.8,
    "advice share": 0.9,
    "says but": 0.9,
    "says lately": 0.9,
    "says solved": 0.9,
    "setting near": 0.9,
    "spoken of but": 0.9,
    "spoken of help": 0.9,
    "spoken of numbered": 0.9,
    "in a thread": 1.0,
    "its place behind": 1.0,
    "spoken of lately": 1.1,
    "alone": 1.2,
    "a report's heading": 1.3,
    "spoken of solved": 1.3,
    "host memory": 1.4,
    "happened to somebody": 1.5,
    "says after so long": 1.5,
    "a setup, in short": 1.6,
    "its hint printed": 1.6,
    "begins its line": 1.8,
    "output near": 2.6,
}
# Each line a weight and the words that have it.
WORDS = {
    "said": r"""
-1.35 cannot
-1.15 met
-1.05 memory we
-0.95 killed
-0.90 bu ve
-0.85 into~the
-0.80 allocator are cluster cpu keeps la without~it
-0.75 der figures ile into in~this julia no per than
-0.70 allocate~pinned and~what does~not driver holds like limit precision prints table
-0.65 amd des drill event fan http me~what name para please takes too to~the what~the для ошибки
-0.60 cudaerrormemoryallocation del first little nccl outofmemoryerror pinned raise runtime which writing
-0.55 below byte bytes by~the como data den do do~we errores hardware lo made~up mib near nobody ollama pamięci przy
-0.55 pytorch same~card scratch shown the~driver the~last this workspace всё на чем 내
-0.50 allocate antes~de ask class close closed dans dónde ein empty_cache errors five gb~cards gradient_checkpointing
-0.50 help is~left it~my jest la~scheda limits line log~which next numbers over server~is shared tensor their
-0.50 the~allocator the~line the~workspace throughput true what~do wiki гб драйвер
-0.45 against array cache cudamemgetinfo dashboard do~not end gb~on grows halves hier if is~too job leave library
-0.45 lines look maintainer my~run need not~fit on~http oom opened or order own più required retry say single size
-0.45 the~device the~job the~program unified where who до так
-0.40 api avg board by~its cannot~allocate card cards caught checkpoints constraint count cuda~oom cupy cupy~cuda dir
-0.40 du entry faq fehler fit frecuentes ist is~listening is~now kernel~was listening listening~on llama~cpp
-0.40 main~server more~than multi needs~gb once on~gtx operation or~later oserror owner peak please~try reason reset
-0.40 runbook save saved~model share since switch tenant that~the the~arena the~next the~number the~two to tried~to
-0.40 unified~memory users warn welcome write xid yours 常~见 程 见 足 这
-0.35 adds again are~red at~step batch_size be~loaded bfloat change~it closing codes compute_type cudamallocasync
-0.35 dataloader~worker device~cpu een exec exit exits~with fine~tuning finishes fit~on fixed for~all half halve
-0.35 harmless hip how illegal im je keep kv~cache larger last last~line la~tarjeta log mal medvram ml model~does
-0.35 model~on model~to modèle must nan needs not~found no~gpu om on~feb on~one page pasted pixels prima printed
-0.35 program real request return roses roses~are runtimeerror sees server shared~memory sizing się synthetic
-0.35 tensorflow that the the~board the~desktop to~allocate to~out traducción tuning type unit usar user what when~the
-0.35 wir из め 不 减 字 数 最
-0.30 adapters and and~your at~gb auto autocast between bus by by~me by~signal canary cannot~be capacity cell change
-0.30 choose compile~with consumer cudamalloc cuda~error cuda~memory cuda~version cómo dataloader deux dies~at drivers
-0.30 drop early ends end~of exceeded exit~code fine~for fleet for~the fsdp full~card gb~as gb~one gpu~memory
-0.30 halves~the has~to hip~out home how~much illegal~memory is~not job~is keep~the kernel kind kv las la~taille
-0.30 log~the log~you long match mb~on memoryerror memory~access mismo mixed~precision ms names normal objects
-0.30 of~model of~these one~card one~gb on~by on~purpose oomkilled opens options outputs pager pinned~host pro prompt
-0.30 purpose queued quote refused regex registered registers release reports scheduler seen slow slurmstepd
-0.30 slurmstepd~error status stops stops~with such sudo tests thanks~closing therefore the~cache the~cluster
-0.30 the~context the~cpu the~cuda the~minimum throughput~tokens todos total trainer true~the typeinfo typeinfo~for
-0.30 vae validation venv vi vram whose will windows wording worker~pid you~know you~to zum или нет от падает при что
-0.30 不~足 半 多 报~错 看 가
-0.25 above above~gb advice allocate~memory attempt auf~dem bar block bot but~it by~default caching caching~allocator
-0.25 carry cheat cheat~sheet choose~smaller classes compiling completed conda condition cpp cuda~out deep~learning
-0.25 detected de~la down~from ecc eine either engineer entraînement error~step et event~in exc_info exits external
-0.25 fallback falta feb form from~gib full~fine gb~for ggml_vulkan gib good ha hallo hand~in incidents inputs
-0.25 installation instance in~line in~ram is~available its it~is it~with jax~resource_exhausted jax~takes kb key
-0.25 killed~by ksameasrequested laptop later leaves left~to less lesson let~the log~cuda low mail malloc many map
-0.25 matter memory~errors memory~outofmemoryerror memory~you minimum mixed monitor next~to nicht niet nodo not~in
-0.25 number often of~its of~this ones only ore outofmemoryerror~out padding param parser pending pid~is plugin pour
-0.25 preallocation priority processor process~exited px qlora qu raises ran~tests raw reading remote requested
-0.25 requires resolution roll row share~of sizes staging step step~exc_info step~on still stop~with storage sync tab
-0.25 taille tarjeta tell~me tests~in texts than~is the~caching the~count the~free the~log the~message the~regex
-0.25 the~server the~table the~vendor this~kind tier under venv~lib versions vram~for weights where~are where~it
-0.25 with~zero worked wraps wrong xpu~out year zero zwei ещё это し~ま 为 么 么~办 习 分 小 就~是 很 怎 怎~么 或
-0.25 数~字 最~大 直 示 終 能 见~问 请 足~的 进~程 连 고 생 장 정~리
-0.20 _k_m access~was adam algorithm als and~data and~gpu and~you antes anything any~other an~array an~illegal apple
-0.20 arc arena argument array~with as ask~for assert~triggered as~cuda as~the at~once at~start available~false
-0.20 available~true avg~prompt backends batch~in batch~too bring bus~error cached card~has card~nvidia catches
-0.20 cc~failed chrome closed~this colleagues commented~on compile compiler contact cores cost count~in cpus cube
-0.20 cudaerrormemoryallocation~out cudamalloc~retry cuda~driver datasets data~type deep defaultcpuallocator della dem
-0.20 depends depends~on desk device_map~auto device~side distributed dll dmesg don dopo double drive due el ends~with
-0.20 errno errors~in error~device error~encountered error~means est~ce everybody exclusive exhausted~out fail fail~at
-0.20 falcon false~using figure first~and fits~on for~cuda for~launch frees from~it front für generated gib~than
-0.20 go~into gpu~available gradients grows~with guía halve~the hardly hardware~limit heads here~is hold il imágenes
-0.20 int invalid in~deep is~free is~killed is~never is~on is~possible its~last it~be jax jobs~of keeps~the large
-0.20 learning left~out level like~this line~and loader log~no looks~like losses loss~is lost lowvram läuft macos
-0.20 many~resources max_length may means~that memory~here memory~limit memory~use mig mod model~requires more~system
-0.20 most mxnet~cudamalloc nas near~the newer ninja nov no~longer npt off~the of~cuda of~device of~it of~jobs
-0.20 of~resource of~vram onto order~of or~choose or~there otter out owns packages~torch paging par parse pero
-0.20 per~process pick pipe planner pods posted print prompt~throughput quantised quarter quota recorded red reproduce
-0.20 requested~for required~hardware requires~more resource resources~requested resource~shared retry~failed
-0.20 right~the running~on runtimeerror~dataloader second~process seed see~it selected served settings shape
-0.20 shared~with sheet should~not shrinks side~assert sie signal signal~killed signature size~gb skip slack space
-0.20 sparrow sprawdź square stopping stream_executor stream_executor~cuda system~memory takes~of tasks task~was tell
-0.20 then~the there~is there~something the~compute the~engine the~inference the~memory the~nightly the~peak
-0.20 the~request the~square the~weights the~wiki this~as this~the this~time time~for too~many torch~outofmemoryerror
-0.20 to~find tpu~available tpu~cores training~run triage triggered true~and true~cuda txt uncorrectable until~now
-0.20 update~the upstream used~true using~tpu values~are via vom was~encountered webui we~do whatever with~oneapi wrap
-0.20 writes xla_python_client_mem_fraction xla_python_client_preallocate xpu your~log you~would занято не обучение イ
-0.20 中~的 例 値 做 全 减~小 办 合 大 常 度 手 把 文 新 条 查 空 者 表 見 设 게 대 리 모 정 해
-0.15 __call__ _arraymemoryerror _arraymemoryerror~unable _z aa aber about about~mb about~the above~it accept access
-0.15 accumulation address affiche algorithm~eng alloc_cpu alloc_cpu~cpp alloc~bytes all~layers along alphafold amount
-0.15 am~writing and~call and~have and~not and~on and~tell and~want and~we anything~else any~more an~out apart
-0.15 api~call arithmetic article asked asking as~is as~its as~well attached at~alloc_cpu at~load auf aus autotuning
-0.15 available~gib backend~out back~at batchgröße before~anything below~gb best beyond bin block~sizes breaks buffers
-0.15 bytes~down bytes~error bytes~originally bytes~total bytes~xc cached~blocks cache~usage callable calls call~fails
-0.15 canned can~allocate cap capacty card~on caught~cuda changes checkpoint~is ckpt co code~cannot collection
-0.15 collector complete~error component computed connection containers contains context~and conv_algorithm_picker
-0.15 conv_algorithm_picker~cc copies costs counts coverage cpp~err cpu~and cuda cudaerrorlaunchoutofresources
-0.15 cuda~used cumemcreate dan dataloader~workers data~bytes decoding decreasing defaultcpuallocator~can delta design
-0.15 detected~oom_kill device_map diffusion dla does does~it doubles double~the do~that do~the draft draft~is easy
-0.15 ecc~error edge elapsed else en ends~like enforce~fail eng enough~for entry~function enumerate~loader
-0.15 error~cannot error~entry error~no error~on err~defaultcpuallocator exact example~of exceeds except exception~is
-0.15 exercise exist explain explain~the extension factory failed~out fails~and fails~on fair false feature file~home
-0.15 file~train fills finished finished~in fire first~step fixed~it fix~it for format for~gb for~our freed freeze
-0.15 friday from~models from~on function~_z garbage garbage~collector gets~the getting ggml_cuda_host_malloc
-0.15 ggml_cuda_host_malloc~failed gi gigabytes give gpu_oom gradient grafikkarte grafikspeicher groups happened
-0.15 has~no helpful hence holds~the host if~there ignore ignored image~is in included including including~non
-0.15 injected in~__call__ in~front in~our in~pytorch in~worker is~fixed is~insufficient is~nan is~no is~still is~the
-0.15 is~to itself it~off it~takes it~the jenkins job~script karta karte know label largest large~for leave~it
-0.15 leftovers less~than let like~so limits~the limit~exceeded limit~is limit~reducing line~is line~with list
-0.15 lists~what live log~and log~ends log~this log~we looks look~for low~vram machines made make managed~memory
-0.15 matrix may~help may~not meaning medium meet mein memory~after memory~at memory~can memory~error memory~failures
-0.15 memory~grows memory~please memory~used memory~while message~of me~if mib~is million minute mlp modelfile modelo
-0.15 more mps mps~backend msa much~shared multi~scale mxnet nach nccl~warn need~more nightly none~of notes notes~for
-0.15 notice not~change not~exist not~give no~half no~such num num_stages num_stages~may numba~cuda number~of nur
-0.15 of~bytes of~last oneapi one~after on~cpu oom_kill oom_kill~event oom~killed originally or~lower or~num_stages
-0.15 or~one or~the out_of_memory outofresources outofresources~out output~of out~to packages~numba paddle paging~file
-0.15 pair parameter part pdf peak~is peer pinned~memory place plat platform pressure process~on ptxas ptxas~error
-0.15 pytorch~cuda quantization question raise~it ratio read reboot reduced reducing~block reicht release~notes rent
-0.15 requeued reserved resource_exhausted resourceexhaustederror~out restart~the resuming round rss runs~on
-0.15 runtimeerror~enforce runtimeerror~resource safe same~thing sandbox saw say~which scenes scheda se search
-0.15 selected~device send sender serialization serialization~py sh shared~data shm shuffle sich six sizes~or size~and
-0.15 slurm smaller~model small~cards snapshot something something~else somewhat so~is spill stable~diffusion
-0.15 start~with stderr~file step~the stores strings subcommand svc switch~to take takes~gb takes~the tensorflow~oom
-0.15 test~result thanks~that that~all that~card that~from these the~alert the~backward the~class the~difference
-0.15 the~docs the~environment the~exact the~file the~hint the~mib the~paging the~parser the~port the~raw
-0.15 the~scheduler the~size the~step the~string this~on this~one thus tile tile~size took~the too~small top torch
-0.15 torch~lib torch~serialization to~change to~gib to~have to~know to~nothing to~runs to~say to~see to~take traffic
-0.15 train~on tree trt~skipping unchanged uncorrectable~ecc une up uploaded up~failed usa usable used~gb user~sees
-0.15 uses uses~too use~the vendor verkleinern version~is viewer well~as what~you which~of wiki~page will~see
-0.15 without~gpu with~br with~context with~gb with~no words worked~out working would writing~the xc~max
-0.15 xla_python_client_preallocate~false xlarge your~own you~still you~think you~tried you~ve you~will карте う え が
-0.15 く す る~の れ を~半 ズ~を テ 一~下 下 会~看 便 修~复 先 其 其~他 减~半 出~现 分~に 半~分 占~着 否 块 多~卡
-0.15 够~了 够~用 大~き 容 并 必 懂 我 所 文~件 是~否 是~我 显 显~存 更~新 有~其 标 片 理~的 申 申~请 的~报 的~数
-0.15 確~保 示~例 置 置~文 要 讲 赞 进 连~续 那 错 開 開~始 面 글 기 럼 을 일 자 하
-0.10 _exceptions _exceptions~_arraymemoryerror about~gb accelerator activations added add~up after~this age
-0.10 algorithms alike allocated~is allocate~bytes allocate~gpu allocate~kmg allowed~gb almost alone already~allocated
-0.10 also although and~backward and~from and~later and~look and~mib and~no and~nothing and~raise and~ready and~run
-0.10 and~see and~there anon answers answer~with anyone an~earlier an~exception an~incident applies applies~to
-0.10 arbeitsspeicher architecture arena_extend_strategy are~below are~idle are~out artifact asks~for assert assistant
-0.10 as~of attention aucun available avant avg~generation axis bat batch~or batch~sizes been~allocated been~oom
-0.10 before~you begin~with behaviour behind~it beispiel below~gib below~the be~in be~that bias bias~self bis bitte
-0.10 bought bout~de box~size break broken browser built~in busy bytes~allocated bytes~by byte~size by~insufficient
-0.10 by~peer by~rematerialization cache~blocks cache~of cada cake call~failed call~gc call~is can~be can~reduce
-0.10 card~at catalogue caught~collective caused~by cc~can cells cgroup changed~in channel channels chunk class~is
-0.10 code~is colab column columns comes~from compare compiler~xla compute~the conda~envs connection~reset console
-0.10 continue~with contributors conv~input corpus couldn could~be could~the crane cuda_driver cuda_driver~cc
-0.10 cudaerrorlaunchoutofresources~too cudamalloc~failed cuda~context cuda~cuda_driver cupy~out curious dann deadline
-0.10 decreasing~batch decreasing~the deploy der~grafikspeicher der~karte detected~for device~is device~memory dev~shm
-0.10 die diese difference~between documented does~the don~have do~you driver~error driver~version dummy~requests
-0.10 el~mensaje encountered~in ended enforce engine~profile enumerate environment environment~variable equal
-0.10 errors~outofresources errors~py error~codes error~detected error~model error~uncorrectable error~unexpected eu
-0.10 evaluation everyone every~sample every~second exam example~org exceed~the exceptions exhaustion export exported
-0.10 external~local_xla factor failed~javascript failure~in fall fallen fallen~off fall~back fb fc fewer~layers
-0.10 figures~are filter final finder finder~will finding finds fine~with finished~batch fired fired~up fires
-0.10 first~run fixed~in fixes fixture flash float flush force forget for~an for~host for~one for~requested for~small
-0.10 for~tactic for~your found fragmentation framebuffer free_all_blocks free~is free~the frequently from~my front~of
-0.10 full full~run functional generation~throughput generator get~its ggml~cuda gib~and gib~br gib~bytes give~the
-0.10 good~first gpu_memory_utilization~when gpu~cannot gpu~errors gpu~it gpu~kv gpu~on gpu~の gpu~메
-0.10 gradient~accumulation graphics group half~precision handbuch has~fallen has~terminated have~been have~not header
-0.10 heap heap~limit heap~out her heron het high hip~hip hires hires~fix hit hits hlo_rematerialization
-0.10 hlo_rematerialization~cc host_oom how~do how~the ibuilderconfig idle info input~weight inside~the install
-0.10 instances instead instead~of insufficient insufficient~for insufficient~shared intel in~code in~cumemalloc
-0.10 in~enumerate in~every in~llama in~memory in~processgroupnccl in~row in~seconds in~stepid in~tiles is~about
-0.10 is~disabled is~enough is~fired is~for is~gb is~this is~what it~again it~back it~falls it~from it~here it~looks
-0.10 it~over it~stops it~that ja javascript javascript~heap jobs json keras key~value killer kmg kmg~ib know~how
-0.10 larger~than large~is last~br last~edited last~run layers layers~of layers~on leak~of learning~rate leave~the
-0.10 lecture level~error license like~the limit~allocation lines~in link lists live~tensors
-0.10 llama_model_load_from_file_impl llama_model_load_from_file_impl~failed loading~checkpoint loading~weights
-0.10 load~with local_xla local_xla~xla logger logging logs~and log~do log~that loki longer look~like loom los loss
-0.10 lower~batch lower~ngl mac machine~with makes~sense makes~the managed mar mb~each md meant med memory~back
-0.10 memory~exhausted memory~killed memory~or memory~pressure memory~pytorch memory~required memory~shm memory~space
-0.10 memory~the memory~what memória mib~of minus misc~shmutils mo mock model~needs move moved~to much~memory myself
-0.10 my~ti más mémoire ncclsystemerror need~not node~gpu none norm note~that nothing~has nothing~in not~allocate
-0.10 not~know not~what now~and no~available no~memory numbers~in não object of~all of~an of~detected of~mib of~pinned
-0.10 of~shared older~than onboarding one one~is one~of one~with only~reduced on~friday on~its on~laptop on~oct on~our
-0.10 on~stack on~top on~your oom~kill oom~killer operation~timeout operation~to ops optimiser orphan others ou
-0.10 outofmemoryerror~in output overlap over~the page~https page~that page~the pairs panel parent partition
-0.10 passed~failed paste peaks peaks~at peft performance person pickle pick~smaller pictures pid plain please~use
-0.10 plot pool pool~size position possible~that pre preempted prefix prefix~cache press previous price printed~by
-0.10 problems processes~on process~python product programa programming progress progress~bar proposal prüfen
-0.10 quantiledmatrix quantisation query quit raise~the raise~your ram~not ram~the rank~error reader ready~to really
-0.10 reasons recently recompute reduce reduced~to reduce~memory refuses reicht~nicht remaining rematerialization
-0.10 rematerialization~only remedies rendering repo reqs reqs~gpu requested~buffer requested~size request~it
-0.10 request~that reset~by resource_exhausted~ran resources rest restoring results retries returned return~conv
-0.10 re~compile role room rows runner~process running~reqs runtime~errors run~stops run~using rusty safetensors said
-0.10 same~gpu same~here sample sampler saved saying scale scenario score seeing see~what segments sein self~stride
-0.10 sense service~gpu service~service shape~and sharding share~one shipper shmutils shmutils~cc shrink signal~bus
-0.10 significa sind sitting size_t sized size~finder size~is size~succeeded size~with slice slide slower slowly
-0.10 smaller~batch socket something~like some~of sooner sooner~or so~there so~with so~you space~vmem speicher splits
-0.10 ssd standard standard~error started stepid stepid~some step~tasks sticky stop story stride string students study
-0.10 succeeded succeeded~trying success suggestions supervisor support supported sure sur~la table~of take~smaller
-0.10 talk tasks~have team ten tensorflow~compiler tensors~from test~that than~the that~and that~be that~dataloader
-0.10 that~failed that~of their~own then~it then~that there~was the~batch the~bus the~cell the~code the~customer
-0.10 the~dashboard the~exit the~failing the~failure the~faq the~figure the~five the~forum the~function the~graphics
-0.10 the~lab the~limit the~lines the~loader the~loss the~mail the~most the~node the~numbers the~order the~out the~pr
-0.10 the~pre the~pytorch the~rank the~red the~render the~report the~retry the~same the~shared the~slice the~traceback
-0.10 the~user the~validation the~week this~article this~br this~node this~operation this~order this~page this~pr
-0.10 tiene timestamp time~limit together tokenizer tokens~avg tokens~running tool too~high too~large touched to~alloc
-0.10 to~complete to~end to~or to~raise to~roll to~run to~test to~time to~torch to~write train~py translate
-0.10 translation trial triton~runtime trust try~decreasing two~lines two~processes typed typical ub unallocated und
-0.10 unexpected~bus unstable until until~it upcast upgrade up~in up~is ur_result_error_out_of_device_memory url
-0.10 used~to users~on use~below using~batch values verbose vllm~no vmem vmm void want~the warn~error was~gb was~this
-0.10 watchdog~caught watermark weight~bias wer we~don we~will what~is what~this wheel wheels when~they while~trying
-0.10 whole~card who~holds who~is why~the wie wieder will~continue will~do winerror winerror~the without with~all
-0.10 with~big with~dummy with~full with~gradient with~ibuilderconfig with~less with~shape with~something with~torch
-0.10 workers~are worker~this workspace~size works~but would~have wrap~it wrap~the xla~stream_executor yes~it yolo
-0.10 your~shared you~like you~may you~set you~start градиенты сколько い~う う~と か~ら が~出 く~だ こ~の こ~れ さ
-0.10 さ~い し だ~さ て~く で~は と~い と~し ど の~が の~メ の~記 は~バ ま~す み~ま よ よ~う を を~確 シ ス ド フ ブ
-0.10 ラ~イ リ~が ル 一 一~块 一~直 三 下~面 二 于 什 什~么 他 何 保 保~し 修 值 内 原~文 去 参 句 只 同 名 哪 处
-0.10 处~理 够 太~多 如~果 存 存~不 学~习 实 容~量 差 己 年 往 得 必~ず 思 慢 或~者 打~开 据~集 接 故 早 是~一 更
-0.10 最~后 果 查~看 案 梯 梯~度 检~查 次~の 残 段 活~值 深 激 激~活 现~的 用~完 的 的~进 直~接 相 着 碎 碎~片 碰 確
-0.10 社 程~占 空~き 空~闲 章 終~了 续 缓 缓~存 習~を 老 考 自~己 装 见~报 記~事 论 请~问 载 这~一 配 错~原 闲 附 集
-0.10 高 거 그 나 려 메 메~모 모~리 문 요 의 이~고 적 한
-0.05 _execution_engine _execution_engine~run_backward _k_m~gguf _utils about~it accelerators accelerator~memory
-0.05 across actions activations~and activity actor actors actors~killed adding address~the add~the adr advise af
-0.05 affected afraid after~epoch against~the again~the alerts alive allocated~so allocate~enough allocate~gb
-0.05 allocate~is allocation allocations~gb allocation~fails allocation~of allocators allocator~failures all~that
-0.05 alone~is alter although~nvidia and~allocated and~double and~everything and~goes and~if and~in and~is and~memory
-0.05 and~one and~other and~reserved and~so and~start and~stops and~tensors and~vram annotation announce anon~rss
-0.05 another another~process anyone~know anywhere an~allocation an~example an~igpu an~old appear appendix apps
-0.05 apps~pid april area arena_extend_strategy~ksameasrequested are~closed are~made are~there are~you arrête
-0.05 article~helpful asked~for asked~questions assertions assigner as~an as~before as~device as~long así at~about
-0.05 at~all at~home at~node at~pytorch at~run at~your auch auf~der au~bout available~cpu available~kv available~mb
-0.05 backward backward~pass bare batch~does batch~smaller batch~that batch~to because~of becomes before~the before~we
-0.05 begin behind being belegt below~are best~fit beta between~these be~had be~ignored be~on be~put be~set bfc
-0.05 binding blame blender~cycles blocks~and blocks~back blocks~to blocks~try block~in block~that blog bool both~the
-0.05 bottom bound bout boxes box~on bug~oom button but~only but~the but~this but~unallocated bytes~in cache~memory
-0.05 cache~on calls~into call~it call~socket candidate can~have can~see can~we capability~vmm capable capacity~of
-0.05 cap~the cards~with card~br card~by card~for card~so card~that card~the card~was case~the catch~the cc~nccl
-0.05 cc~please cc~xla cgroup~out changed~it changelog change~the checks chip ci~pid classify cleaning~up clear
-0.05 clients close~other close~the close~this coalescing code codes~of code~cuda coming command~and comments
-0.05 compilation compute~apps confirm connect consider constant content context~on contiguous continue controlnet
-0.05 copied copies~its cordon core~_exceptions correct correctly counter count~the covered cpu~gpu cpu~instructions
-0.05 crashed~due creating~shared critical~operations cross cs ctrl~to cublas_status_alloc_failed
-0.05 cudaerrormemoryallocation~in cuda~amp cuda~compiler cuda~failure cuda~gib cuda~jl cuda~outofmemoryerror
-0.05 cuda~reclaim cudnn~is cumemalloc cumemalloc~device_pointer cumemalloc~results custom~call czy daemon dask~cudf
-0.05 data~set date ddp deal debug decide decoder decode~tiled default~is default~of default~on delete~the dense
-0.05 desktop~with detail developer device_pointer device_pointer~size device~error device~gib device~has device~out
-0.05 device~request dies differ directory discord distbackenderror distbackenderror~nccl distributed~distbackenderror
-0.05 distributed~ncclutils distribution div dl documentation~on does~anyone don~fit don~need don~think drain drained
-0.05 driver~and driver~api driver~cuda driver~refused driver~reports drops~the drop~the dummy dumped during~warm
-0.05 each~backend each~run earlier edited edited~by ee effective eight either~the else~is em embeddings ember
-0.05 empty~the enable~device ended~with end~in end~with engine~to en~latest erroroutofdevicememory errors~of error~an
-0.05 error~gn error~gpu error~it error~messages error~out error~run error~so est esta estimated ever everything~else
-0.05 every~rank exceeding exceeds~the exceptions~outofmemoryerror exception~class execute executed executed~in
-0.05 exhausted exit~codes exit~status expandable expandable~segments expr expr~sum extend external~library failed
-0.05 failed~because failed~jobs failed~or fails~too failure~out fake far~bytes fatal fault february ffmpeg file~and
-0.05 file~data file~does file~is file~or find_executable_batch_size finetune first~card first~day first~epoch
-0.05 first~forward first~issue first~line fits fit~with flag flags_fraction_of_gpu_memory_to_use flash~attention
-0.05 fluid fmt fn follow forgot format~csv former forty forward~and for~days for~every for~gib for~gpu for~it for~out
-0.05 for~platform for~step for~steps for~which found~no fp~int fp~is fra fragmented frames~are frameworks
-0.05 freed_by_count freed_by_count~the free~bytes free~including frequent frequently~asked fresh friend friendlier
-0.05 from from~gb from~monday from~the from~torch full~log function~is gains game games gather gb~max gb~my gb~or
-0.05 gb~plus gb~so gb~was gb~which gb~の geforce gen generic geometry ggml ggml_cuda_init ggml_cuda_init~found
-0.05 ggml_gallocr_reserve_n ggml_gallocr_reserve_n~failed gib~are gib~with gigabyte give~up giving giving~up gi~ci gn
-0.05 gn~task golden go~for gpu_mem_limit gpus~detected gpus~in gpu~at gpu~gb gpu~gi gpu~gpu gpu~layers gpu~that
-0.05 gpu~was gpu~メ graphics~card graph~for green grep grep~for grow grpc guard guest guild gx half~the halving hand
-0.05 handles hands happy happy~to hasn has~failed has~its has~less has~run has~the haven have~no have~the healthy
-0.05 helpful~yes here~are here~we higher higher~value hints hint~is hold~the hook hosts host~oom host~ram how~it
-0.05 how~large how~would hpc~support hpp~unhandled ib ibuilderconfig~setmemorypoollimit id~where if~cuda if~it if~the
-0.05 illegal~address img improve~this increase~mem increasing~gpu_memory_utilization info~core info~for info~gpu
-0.05 info~started info~text_generation_launcher info~uvicorn initialized initialized~for initializing~the inner
-0.05 install~the instructions instructions~in insufficient~to intermediate int~建 in~bit in~by in~bytes in~cuda
-0.05 in~cuda_error_out_of_memory in~der in~file in~gb in~help in~it in~jax in~job in~mixed in~nvidia in~order in~out
-0.05 in~performance in~predict in~queue in~some in~source in~step in~text in~two in~vram ipynb ip~id ip~over is~as
-0.05 is~at is~being is~br is~bytes is~called is~full is~gpu is~harmless is~idle is~larger is~lost is~out is~passed
-0.05 is~raised is~read is~shown is~slow is~something is~started is~taken is~thrown is~used is~well is~wrong its~share
-0.05 its~standard it~about it~an it~br it~breaks it~but it~could it~out it~shows it~slow it~thanks it~up it~would
-0.05 job~and job~ends job~killed job~runs job~with jumps just~the kann kb~anon kept~for kernels kernel~launch
-0.05 killed~due killed~process killed~this kleinere knowledge knows know~what kubelet label~the lambda larger~card
-0.05 largest~batch large~model large~or last~time latency latent latter launched launcher layers~and layer~of
-0.05 la~mémoire least leaves~the left left~of left~over len~gib less~memory let~me let~us library~call lies life
-0.05 likely like~to limit~of lines~that lines~with line~such line~that links list~is llama_model_loader
-0.05 llama_model_loader~loaded llama~runner llm~error loaded~in loaded~meta load~autoencoderkl local~memory lock
-0.05 login logs log~description log~for log~if log~jax log~line log~shipper log~tensorflow log~then log~was long~as
-0.05 long~prompts looks~at looks~for look~at lowering~max_num_seqs low~on macro main~memory makes~it malloc~or mam
-0.05 many~gib map_location map_location~cpu mapping mapping~of matched matching match~on max_bin max_memory_allocated
-0.05 max_num_seqs max_num_seqs~or max~allowed max~batch max~memory max~num may~exceed may~fail may~have may~stop
-0.05 mb~available mb~device means meant~for mean~and mean~the measured memoryerror~unable memory~cgroup memory~during
-0.05 memory~exhaustion memory~issue memory~message memory~not memory~occurred memory~oom memory~out memory~segment
-0.05 memory~to memory~was memory~where memory~怎 mempoolsize mempoolsize~workspace mensajes message~such message~with
-0.05 meta metadata meta~data meu me~with misc ml~platform model_lifecycle model_lifecycle~cc modell models~max
-0.05 model~loaded model~or model~py model~that momentum month more~with most~frequent most~recently moves mpi~ranks
-0.05 much my~job my~script mémoire~du nada named namespace names~the name~gpu naming nccl_debug nccl_debug~info
-0.05 ncclsystemerror~system ncclutils ncclutils~hpp nearly~always needs~more network~is never~gets new~gpu next~week
-0.05 nine nobody~has noch nodes node~id node~ip node~is node~running non~pytorch normal_vram nothing~to not~an
-0.05 not~get not~help not~load not~memory not~run not~vram now~on nox no~card no~device no~error no~it no~room ns
-0.05 num_workers numbers~are number~in numpy numpy~core oct oder of off~to of~cache of~core of~free of~gpu of~job
-0.05 of~on of~ray of~rmm of~scope of~ten of~tensor of~torch of~total of~yours ok ok~then older ollama~model
-0.05 ollama~run once~per once~the one~and one~has one~large one~line one~on one~piece one~rank one~that one~the
-0.05 one~was only~rank only~when onnx~runtime on~allocators on~and on~call on~cards on~disk on~gb on~linux on~mac
-0.05 on~main on~memory on~requested on~shared on~small on~windows oomkilled~exit oom~during oom~error oom~message
-0.05 oom~on oom~workers opencv opened~on open~ticket operations opposite optim optimized~to optimizer~state ordinal
-0.05 ort ort~failed or~an or~external or~gpu_memory_utilization or~pick or~reduce or~runtimeerror otherwise
-0.05 other~people other~processes other~programs other~reasons otter~opened our~nightly outofmemoryerror~task
-0.05 outside~the over~gb packing paddle~out paddle~resourceexhaustederror pages pages~are pairs~and paragraph partly
-0.05 parts past patch pcie pcie~gb peak~gib peak~memory perfect performance~critical period per~parameter phrase
-0.05 picture~is pid~used_memory pin_memory plan planned plan~for platform~cuda platform~team please~add pointers
-0.05 points policy poll pool~limit portal pour~le power preallocates predicted preferences pressure~oom press~ctrl
-0.05 pretrained priya probe process~holds process~using profiled prompt~executed propose proxy pull pull~request
-0.05 pytest pytest~raises python~total pytorch_cuda_alloc_ pytorch~memory pytorch~で query~compute que~je que~la
-0.05 quickest qué raised raised~by raised~when ran range rank~per rapids rate rather~than ray~exceptions ray~killed
-0.05 reading~the reasons~at reason~for recently~scheduled reclaim recognises records recovery reduce~the refactor
-0.05 refine refiner refuse refuses~to regex~in region regular rejected related~to released repeat replace reproduced
-0.05 requests~please request~mb request~related require research reserved~and reserved~is residues resolved
-0.05 resourceexhaustederror~oom resource~exhausted retries~with retryable returns return~variable review reviewed
-0.05 reviewer rid rid~of right right~now room~for roughly rss~kb run run_backward run_backward~calls running~low
-0.05 running~since running~was runtimeerror~cuda runtime~version run~it run~the run~time same~text sampler~with
-0.05 sampling saves saving says~gb say~how say~that say~what scanner scene scene~needs scheduled scheduled~task scope
-0.05 screenshots script~is script~with seats seem seem~to see~also see~how see~something see~that segment~dev send~pr
-0.05 sequences sequence~length servers server~process service~cc service~initialized setmemorypoollimit
-0.05 setting~pytorch_cuda_alloc_ setting~pytorch_cuda_alloc_conf set~is set~mem set~up set~vram several shape~br
-0.05 sharing sheet~for shm~nccl shouldn shows~the shrink~the shutdown side~assertions simplify since~it sistema
-0.05 sits~at sits~on size~br size~of size~on size~to skipping skipping~tactic slides slots sm small smaller~quant
-0.05 smaller~value small~card small~for small~one smi~query snippet socket~malloc soft solo someone~else so~no so~we
-0.05 speaks speicher~der spill~to split~the stands started~again started~server starting~webserver starts~command
-0.05 start~again start~and start~up state~to static stats status~draft stayed stays~on std~bad_alloc step~with
-0.05 stopped~with stops~at stops~right stop~the stored stored~in straight strong subclass subclass~of subject
-0.05 subject~patch submit subprocess such~as suggest suites sum sum~by swapped switch~on system~call system~error
-0.05 system~is sí só tables tactic tactic~device takes~about takes~minutes taking target targets tarjeta~no
-0.05 tasks~actors td teaching tell~them tenants tensorflow~stream_executor tensorflow~tsl tensor~that tensor~with
-0.05 term terminated~cudamalloc tessera tests~to test~suites text_generation_launcher~starting texto texttt texture
-0.05 textures~and texture~limit text~and text~is text~of tf~oom thanks~to than~there that~are that~can that~did
-0.05 that~does that~don that~fails that~fits that~need that~nobody that~ram that~this that~was that~works them~to
-0.05 there~could these~is these~lines these~two they~re the~accelerator the~answer the~array the~available
-0.05 the~backend the~base the~best the~big the~bios the~block the~body the~bottom the~builder the~card the~cards
-0.05 the~crop the~current the~data the~default the~display the~example the~failed the~figures the~form the~former
-0.05 the~input the~largest the~latest the~latter the~layers the~learning the~modelfile the~models the~module
-0.05 the~native the~one the~oom the~opposite the~page the~part the~platform the~previous the~progress the~ratio
-0.05 the~requested the~reserved the~right the~rule the~runtime the~scene the~search the~sentence the~service
-0.05 the~share the~single the~source the~system the~ten the~terminal the~thing the~topic the~usual the~vae the~wheel
-0.05 the~wording the~words the~wrong thistle this~answer this~channel this~from this~helpful this~line this~might
-0.05 this~when this~worker those~are three~parts three~times threshold~of through~on tick tickets tiled tiles time
-0.05 times~the time~it time~period title~gpu tm today todo together~with tokens~per tokens~that tools too~long
-0.05 topic~of torch_use_cuda_dsa torch_use_cuda_dsa~to torch~torch torch~utils total~vm to~address to~and to~blame
-0.05 to~cumemalloc to~do to~enable to~give to~higher to~keep to~normal_vram to~of to~other to~problem to~send
-0.05 to~smaller to~us trace traces trained training~job treats triggers trt~tactic trying~batch try~increasing try~it
-0.05 try~lowering try~to tsl tuesday turn turn~it turn~on twenty type~reason typo typo~in unallocated~is
-0.05 unallocated~memory under~the unhandled~system unit~test unreal unreal~engine unter upgrading upper up~sampler
-0.05 usage~threshold used_memory used_memory~format users~mailing users~will use~available use~gpu use~smaller
-0.05 use~tactic using~the usual utils~data uvicorn value~pairs variable~_execution_engine variant var~jenkins vector
-0.05 verdict verified vmm~yes vm~kb vous vram~state vram~than vs walk wants~to was was~asked was~full was~left
-0.05 was~running was~unable wav ways ways~to week weeks~ago weights~in well~and we~get we~give we~have we~ll we~look
-0.05 we~want what~an what~each what~happens what~users wheels~for whenever whenever~the when~allocating when~an
-0.05 when~device when~initializing when~it when~request when~warming where~do where~does which~are which~bytes
-0.05 which~exceeds which~free while~creating while~it why~does why~is will~get will~not with~adam with~byte
-0.05 with~coalescing with~device with~exit with~freed_by_count with~key with~medvram with~mem with~memory
-0.05 with~nccl_debug with~one with~pytest with~size with~the with~torch_use_cuda_dsa with~vllm with~your wording~of
-0.05 words~are workers~crashed workers~tasks works~on work~in work~out worst worth would~like would~see wrapper
-0.05 write~the write~to written~to ws xc xpu~xpu xs xx~gib yep yes~but yes~no your~card you~call you~get you~keep
-0.05 you~ll you~open you~read you~say zesty zusammen гиб же кэш нужно почему あ~る い い~と い~の う~な え~る か
-0.05 が~あ が~足 き き~な き~は け こ さ~く し~ょ す~る ぜ そ た~め だ て~み で~も と と~が と~き な~い な~ぜ に
-0.05 に~し に~は の~か の~に の~は の~ま の~よ の~例 ま~で ま~と ま~ま み も や ょ ょ~う り~当 る~か る~こ れ~ま
-0.05 れ~る を~使 を~小 を~見 ア ィ イ~ズ カ カ~ー キ~ャ グ サ~イ シ~ュ ス~が ス~テ ズ タ チ~サ ッ~シ デ デ~ル ム
-0.05 メ~モ モ~デ モ~リ ャ ャ~ッ リ~不 ロ~ー ー~ド ー~ム 一~行 中 了~可 人 今 从~改 他~の 件 任 会 会~这 位 体 余
-0.05 例~如 入 册 决 决~定 処 切 别~的 前 剩 割~り 化 区 卡~内 卡~的 反 只~算 可~能 合~精 同~一 吗 含 型~fp 型~大 域
-0.05 域~が 場 外 多~少 大~一 太 失~敗 好~了 存~没 存~用 学 完~了 実~際 对~照 対 就~会 常~用 序 度~学 度~检 式 当
-0.05 当~て 心 或~推 手~册 打 找 把~batch 报 持 换 换~卡 推 推~荐 提~示 放 敗 教 整 文~章 断~片 方 是 時 有~别 本~太
-0.05 查~点 标~题 样~本 框 機 次~送 比 比~例 泄 泄~漏 注 活 深~度 混 混~合 漏 点 照~表 片~化 版 率 现~cuda 理~办 理~时
-0.05 理~训 用 用~同 疑 的~cuda 的~提 的~样 的~模 看~看 知~道 积 空~い 端 答 算 算~推 类 累 累~积 练~或 终 结~果 给 群
-0.05 翻 能~是 自 自~动 节 荐 表~示 被 要~多 言 計 計~算 記 設~定 語 読 読~み 論 计~算 记 设~置 评 话 说 象 超 足~り
-0.05 边 过~大 这~个 这~边 都~没 配~置 释 释~放 量~一 错~对 際 際~の 需 領 領~域 개 교 구 기~를 까~지 남 더 델 됐 드
-0.05 로~세 류 를 를~로 리~가 말 면 모~델 문~제 방~법 번 법 사~용 세~스 실~제 쓰 오~류 용 으 으~로 은 주 체 팀 프
-0.05 프~로 할 합 합~니 해~결
+0.05 __getitem__ _bfc~br aborts about~memory about~of about~this accelerate~utils acceleration accepted~answer
+0.05 access~the activation~peak active adafactor additional add~repor add~report_tensor_allocations_upon_oom admins
+0.05 advanced afterwards after~about after~each after~it after~restart after~that after~the after~throwing after~two
+0.05 again~and again~with ah air~gb alguien alguém alive~and all_reduce allocated~by allocated~bytes allocated~in
+0.05 allocated~there allocaterawinternal allocates allocates~its allocate~buffer allocate~mb allocate~out
+0.05 allocate~request allocate~the allocating~mib allocations allocations~gib allocation~badalloc allocation~gib
+0.05 allocation~on allocation~to alloc~at alloc~tot allowed~gib all~four all~good all~loaded all~with alone~are
+0.05 already~have am~doing am~missing am~not anaconda anaconda~envs analysis and~br and~checked and~cuda and~cupy
+0.05 and~device and~does and~get and~keep and~leave and~my and~never and~nvidia and~of and~report and~retry and~take
+0.05 and~the and~version annoying another~gpu answer answer~accepted anybody anybody~know any~hint an~account
+0.05 an~answer an~empty an~existing an~idea an~oom an~paddle an~rtx ao append~loss applications apply~node après aren
+0.05 are~already are~captured are~gb are~in are~not are~on are~running are~too are~using arguments around~the
+0.05 asked~years asker asks assertion assertion~failed assuming assuming~engine async as~above as~in as~many attic
+0.05 attn at~batch at~conv_ops at~iteration at~night at~of aug automatically available~qualifiers available~vram
+0.05 available~when avec avx away~with aws backoff bad badalloc badalloc~exception badger base~model basta batch
+0.05 batch_size_per_card batch_size~is batches~are batches~of batchsize batch~after batch~and batch~of become
+0.05 become~available been been~running before~any before~loading before~submitting began begins bei~mir bench
+0.05 benchmark between~the be~allocated be~caused be~closed be~great be~made be~used bfc_arena bfc_arena~cc
+0.05 bfcarena~allocaterawinternal big bigger~gpu bigger~one bigger~scenes bild bin~gib bin~total bitsandbytes
+0.05 bit~adam bit~on ble blender~scenes blocks~in bonjour bool~onnxruntime both~cards both~of bricht broke bucket
+0.05 budget buff buffers~of buffer~for buff~cache bug~ggml_backend_cuda_buffer_type_alloc_buffer builder builder~api
+0.05 builder~pass builds builds~commits builds~the build~on built~by built~for bus~id but~in but~no but~nothing
+0.05 but~that but~then but~with buy bytes~could bytes~is bytes~limit bytes~on by~disable by~github by~my by~new
+0.05 by~not by~setting cache~is callback called called~after call~so can~also can~confirm can~get can~one can~try
+0.05 can~you capability capture~consider capture~cuda capturing~cuda capturing~cudagraphs card~and card~gb card~had
+0.05 card~it card~of card~please card~too card~when cast catch~it caused~the cause~first cause~is cause~of cc~bin
+0.05 cc~could cc~op_requires cc~resource cc~sum cedar ce~que cfg~file chainer~and changed change~anything changing
+0.05 checked~the checking checklist check~failure check~whether chez chez~moi child chunking chunks chunks~chunks
+0.05 chunks~kib chunks~mib classification clean cleaning client~requested client~session closing~the code~in
+0.05 code~internal code~no code~the coffee collect~torch comes~in comes~to comes~with come~to comfy comfyui~execution
+0.05 command~buffer command~line command~was communicator community comparison compile~by computecosts
+0.05 computecosts~error compute~capability computing com~ollama concat conda~lib config~file confused connected
+0.05 consequences consequences~if consider~decreasing container content~is context context~is context~with controller
+0.05 conv_ops conv_ops~cc conversation conversation~on convolution conv~conv conv~d_ conv~d_grad con~la copy~of
+0.05 corporation could~you cpu~in cpu~is cpu~mode crashed~on crashes~on created~device create~cuda create~engine crop
+0.05 crops cross~entropy csrc csrc~distributed cu_stream_non_blocking cublas cublas~handle cuda_launch_blocking
+0.05 cuda_malloc_async cudagraph cudagraphs cudagraphs~for cudagraph~capture cudasuccess cuda~bytes cuda~call
+0.05 cuda~function cuda~is cuda~memory_allocated cuda~on cuda~or cuda~runtime cuda~set_device cudnn cudnn~handle
+0.05 cupy~as cur currently current~device cur~usage custre custream custream~error cuts d_ d_grad d_grad~raises
+0.05 darknet~src dask dass dat data~is days~ago dear debian debug~build dec decoding~this decorator decrease~the
+0.05 decreasing~gpu_memory_utilization decreasing~max_model_len deep~neural defaulting defaulting~to default~config
+0.05 delete deployment details detection detectron device_memory_limit devices device~and device~br device~dtype
+0.05 device~failed device~job device~ordinal device~pool_memory_resource device~the device~was dgx did~this dies~in
+0.05 dies~with diffusers diffusers~models dim direct direct_io direct_io~false direct~cause disable~cuda
+0.05 disable~torch distinct distribute document doesn does~anybody does~one don~get don~know downloaded do~call
+0.05 do~with draining drei driver~py driver~the dropout dry dry~run dtype~if dtype~torch during~cudagraph
+0.05 during~getbesttactic during~processing during~the dès each~has each~with eager~in eats~the editor effect
+0.05 elements else~none el~modelo embedding~model enable_model_cpu_offload enabled~n_copies enable~torch encode
+0.05 encoder~for encountered ends~in enforce_eager enforce_eager~true enforce~eager enginecore enginecore_dp
+0.05 enginecore_dp~pid engine~br engine~core engine~from engine~is engine~on engine~version enough~to ensemble enter
+0.05 entries entropy environ environment~location envs env~lib epoch~is eps era erreur
+0.05 errors_impl~resourceexhaustederror error~assertion error~at error~could error~cuda error~cudamalloc
+0.05 error~exception error~failed error~fields error~from error~loading error~occurs error~source error~when
+0.05 error~while error~with estimate~is eval_accumulation_steps evaluate eval~batch every~batch every~piece
+0.05 every~step exception~content exception~during exception~raised exception~set exception~traceback exception~was
+0.05 except~block except~the executekernel executekernel~non execute~in execution~error execution~py exemple
+0.05 existing~issue exiting~due experience experiment experimental explanation explicit extensions
+0.05 external~org_tensorflow external~xla fa face failed~at failed~exit fails~for fails~when fails~with failure~at
+0.05 failure~but failure~stack fail~on faiss~gpu far far~more fast faster_whisper fatal~error fatal~operator feed
+0.05 feedback~and fields~message file files files~are file~assuming file~it file~on file~users file~usr
+0.05 file~workspace filtered_tb filtered_tb~from fin find finetuning fine~but fine~on fine~tune finished~parsing
+0.05 first~backward first~collective first~observed first~of first~optimizer fitting fit~use
+0.05 flags_fraction_of_gpu_memory_to_use~is flag~in flat flow fn~args forums for~about for~allocation for~and
+0.05 for~another for~any for~chunks for~current for~decoding for~details for~each for~epoch for~hours for~input
+0.05 for~lack for~model for~my for~output for~pinned for~self for~shard for~simplicity for~tokens for~two for~us
+0.05 for~validation for~weeks for~whoever for~you found~this found~vulkan fp~fp fr fragmentation~maybe frames~at
+0.05 frames~from frames~of framework~bfc_arena framework~op_kernel free~according free~and free~of free~on
+0.05 free~shared free~to from~checkpoint from~disk from~last from~me from~model from~none from~this from~vllm
+0.05 functional~py function~alloc gateway gave~up gb~br gb~card gb~closing gb~each gb~free gb~in gb~it gb~left
+0.05 gb~memory gb~only gb~should gb~torch gb~used gb~where gb~you geforce~gtx generation~not getbesttactic
+0.05 ggml_backend_cuda_buffer_type_alloc_buffer ggml_backend_cuda_buffer_type_alloc_buffer~allocating
+0.05 ggml_metal_graph_compute ggml_metal_graph_compute~command ggml_vulkan~found gh gib~allocated gib~at gib~client
+0.05 gib~max gib~non_torch_memory gib~other gib~pytorch gib~tried given gives~back glm global gnu goes~through
+0.05 got~the got~this go~away go~on go~to go~up gp gpt gpu gpu_device gpu_device~cc gpu_memory_utilization~or
+0.05 gpudevice gpus gpus~to gpu~as gpu~cuda gpu~device gpu~gpu_device gpu~loading gpu~models gpu~nvidia gpu~of
+0.05 gpu~runs gracias gradient~checkpointing graphs~are graph~by graph~capture graph~execution graph~failed graph~not
+0.05 graph~of grid grpo gráfica gtx~super guess habe had~the had~this halved handler handling happen has~been has~mib
+0.05 has~more has~one has~removed has~two hat have~gb have~happened have~searched have~written hazel hbm head held
+0.05 helped helps here~it here~my here~on hide hitting hit~an hi~all hm hmm honest horas host~skipping how~many
+0.05 how~to hpp~maximum huge~performance hunyuan hybrid ids id~compute if~is_floating_point if~no if~out if~so
+0.05 if~this if~yes ignores igpu~and imagenet images~of import~cupy import~llm import~torch incident include~rmm
+0.05 include~these increase index infer inference inference_mode inference~on inference~with info~application
+0.05 info~engine info~fields info~source info~this info~train info~worker ing initialised initialize~the initializing
+0.05 input~size input~very inside inside~except instance~of instant instruct intel~hd interactive internal
+0.05 internal~frames interrupted into~gb invalid~value in~__getitem__ in~allocate in~available in~capture in~convert
+0.05 in~custre in~decorator in~for in~general in~gpu in~loss in~pieces in~place in~private in~production in~python
+0.05 in~range in~sample in~system in~the in~thread in~update in~validation ipex ipython iq is_floating_point
+0.05 is_floating_point~else isn~available isn~the issue~and issue~for is~above is~allocated is~an is~below is~debug
+0.05 is~done is~empty is~export is~given is~gtx is~heavy is~installed is~it is~just is~large is~mb is~missing is~my
+0.05 is~nearly is~nothing is~probably is~running is~simply is~sized is~smaller is~split is~that is~ti is~using items
+0.05 itself~is its~internal its~memory its~own it~always it~by it~did it~ends it~fails it~gb it~happens it~if
+0.05 it~loads it~makes it~needs it~not it~on it~prints it~ran it~reads it~renders it~seems it~stays it~still it~then
+0.05 it~to it~took it~use it~uses it~wants it~went it~work it~worked jan java jax_traceback_filtering
+0.05 jax_traceback_filtering~off jax~has job~to joined join~this journalctl joy jpg js jul jun just~not kept
+0.05 kernel~of kib kib~allocated kib~in killed~it kill~on known know~it kohya_ss kokkos labels labels~bug lack
+0.05 lack~of lammps language language~model large~the large~try last~one launch layer layer~to lazily ldm lead
+0.05 lead~to leftover left~it left~on le~message library~onednn lib~rs light lightning like~that limit~on limit~the
+0.05 linear line~error linked linux listed little~memory llama_init_from_gpt_params llama_init_from_gpt_params~error
+0.05 llama_load_model_from_file llama_load_model_from_file~failed llama_new_context_with_model~pipeline
+0.05 llama~instruct llm_load_tensors~offloaded llm_load_tensors~offloading llm~samplingparams llm~server
+0.05 load_model~failed loaded~models loader~workers loading loading~error loading~llama loading~the loads loads~the
+0.05 load~sdxl load~the location locked~host log~current log~during log~in log~memory log~message log~on log~out
+0.05 log~please log~same log~so log~there log~tried log~warning log~what longest lower~it lower~resolution lower~the
+0.05 lstm lts lunar mac~mini main main~exiting make~sure make~this manual~cast many~thanks marked~as matches
+0.05 matrix~is max max_batch_size max_len max_memory max_model_len~when max_prefill_tokens~max_total_tokens
+0.05 max_prefill_tokens~warmup max_split_size_mb max_total_tokens max_total_tokens~warmup max~approx max~gb may~lead
+0.05 may~node median mehr memoria memoryerror~traceback memory~allocation memory~and memory~as memory~but
+0.05 memory~bytes memory~cuda memory~fragmentation memory~goes memory~growth memory~has memory~in memory~isn
+0.05 memory~left memory~mb memory~mps memory~only memory~per memory~py memory~reserved memory~see memory~should
+0.05 memory~takes memory~than memory~then memory~utilization mensaje merge merge~of mesh messages message~and
+0.05 message~method message~server message~waiting method~of metric metric~cur me~the mib~allocated mib~in middle
+0.05 middle~of mine~is miniconda mining mint mio mira mir~das mistral mistral~nemo mmap model modeling models~and
+0.05 model~and model~br model~fits model~from model~gguf model~has model~in model~loading model~loads model~max
+0.05 model~not model~parse model~root model~usr model~weight mode~set modified modules~module module~py moe moi
+0.05 momentum~eps mon most~of moving mpi mpirun mps~allocated mr~device msg~error msg~new msg~waiting much~for
+0.05 much~gpu multiple multiple~gpus multiply mx~gb my~gb my~old my~training n_copies nach~dem namd name~and
+0.05 name~nvidia native nccl_buffsize ncclunhandledcudaerror ncclunhandledcudaerror~call nccl~timeout nccl~version
+0.05 nearly~all needed~for needs~about needs~less neither nemo network~library network~model never~appears
+0.05 never~comes newest new~builder new~model new~to ng nichts nlp nn~functional no_grad node~that node~train
+0.05 non_blocking non_torch_memory non_torch_memory~takes none~non_blocking nor normally not notebook~is note~the
+0.05 nothing~else nothing~left noticed not~be not~given not~go not~have not~recommended not~static not~to not~using
+0.05 not~work now~please now~thank now~the no~change no~cuda no~matter no~other no~please no~space no~that no~trouble
+0.05 np nuc nuc~ollama num_ctx numba nvcc nvidia~corporation observed observed~failure occurred~when occurs
+0.05 occurs~during october odes odes~py off offloading~output off~by of~and of~br of~context of~every of~feedback
+0.05 of~mb of~other of~ours of~std of~today of~tokens of~two of~video of~which of~with of~you of~your oh ollama~blobs
+0.05 ollama~llama_load_model_from_file ollama~ollama ollama~time oneapi~deep onednn one~go one~gpu one~node one~or
+0.05 only~changes onnx onnxruntime~bfcarena onnxruntime~gpu onnxruntime~stream on~apr on~bigger on~both on~cuda
+0.05 on~every on~how on~it on~jan on~jul on~private on~sep on~single on~that ooms~on oom~after oom~and oom~the
+0.05 oom~unloading oom~with op_kernel op_kernel~cc op_requires op_requires~failed opal openai openmm open~the
+0.05 operator operator~conv optimized~with optimizer~cpp org_tensorflow org_tensorflow~tensorflow original ory or~ask
+0.05 or~commit or~decreasing or~file or~other or~set or~start or~switching os~environ other~allocations ours
+0.05 our~documentation outofmemoryerror~allocation output~layer outside~of out~the override own~pictures oyelaran
+0.05 package packages~accelerate packages~tensorflow packages~transformers paddle~memory page~on paper parallel
+0.05 parallelism~enabled params parse~time parsing parsing~network particles pass~and pass~will past~it patches path
+0.05 pci pci~bus peak~gb peak~usage performance~loss per~request phone photo photos picked picture pid~error pid~info
+0.05 piece pin_memory~false places place~of platforms platforms~do please~decrease please~do please~don please~help
+0.05 please~post please~stop plenty pod~trainer pool_memory_resource~hpp pool~of port por~qué post pourquoi pp pr
+0.05 preallocated~temp preallocation~off prediction present preset pretraining preview primary prints~the private
+0.05 private~pool private~pools problem~on processing~allocation process~and process~for profiling~results project
+0.05 project~is prompts protein pro~gb pth put~the python~client python~pytorch pytorch~activation pytorch~allocator
+0.05 pytorch~and pytorch~with py~capturing py~userwarning på qlora~on qualifiers qualifiers~see question~on qui quits
+0.05 raise~valueerror raise~with_traceback ram~and rank~cuda rank~failed rank~is rank~running ran~out ran~the rather
+0.05 rather~not raven rc reads reads~the ready~in read~every read~times receiving recent~builds recommended~huge
+0.05 record recover recover~from refresh reject relion~src relu remember removed removed~its rendered~viewport
+0.05 render~fails repeated repeats repor report_tensor_allocations_upon_oom report_tensor_allocations_upon_oom~to
+0.05 reporting reports~that requested~amount requested~bytes requested~in requested~to rerank reserved~in reserves
+0.05 resolution~max resourceexhaustederror~graph response restarted~the restore rest~of retain_graph retried
+0.05 returned~entries return~to rl rmm~failure rmm~mr rocm rolled~back root~ollama rounds rtx~gb rtx~laptop rtx~pci
+0.05 rtx~super rund runners runner~execute running~in running~with runs~at runs~for runs~the runtime_error
+0.05 runtimeerror~mps runtimeerror~traceback runtime~out run~in run~into run~is run~with rvc rx~xt same~batch
+0.05 same~config same~data same~error same~file same~notebook same~problem same~process same~with samplingparams
+0.05 saturday says~and says~cuda says~it says~that says~what say~it scan scenes~are scenes~through scheduler~hit
+0.05 schon schritt scrypt sd searched~for second~call second~card second~epoch seeing~the see~all seg segfault
+0.05 segmentation~fault sep separate~crashes sequence seq~len seriously server~does server~stops server~to serve~at
+0.05 service serving sessions session~py set_device set_memory_growth setting~the setting~up set~by set~enforce_eager
+0.05 set~flag set~jax_traceback_filtering set~subdivisions set~the seven several~gpus severity sgl sharded shard~to
+0.05 shared~buff shorter should~go should~make show shows~gpu shut shutting~down sign similar simplicity
+0.05 simplicity~jax simply~too single~gpu sit size_t~bool skipping~download skip~to smallest small~scenes smi~and
+0.05 smi~say smoke softmax software solution solved~it something~went sometimes sorry~if sorry~something so~and so~do
+0.05 so~don so~for so~on so~that so~why space~left spare sparse spawn spilling split src~acc src~lib src~utils srv
+0.05 stacktrace stacktrace~below stages started~the starts starts~and startup start~paddlepaddle state state~batch
+0.05 state~dict state~failed state~metrics status~code stay~in stay~on std~runtime_error steps~and still~alive
+0.05 still~there stopped stopped~at stopped~it stops~after stops~in stop~them streaming stream~error stream~stderr
+0.05 struct stub studies subdivisions~in subject~job submitting succeed successfully suite sure~the surfaces
+0.05 switched~on switched~to switching switching~to system systemerror systemerror~fatal table~for tail~of takes~gib
+0.05 take~gib take~it take~while take~your tell~us temp temp~allocation tensorrt~llm tensors tensor~cores tensor~is
+0.05 tensor~parallel terminated~error terminating terms tested testing text_generation_launcher
+0.05 text_generation_launcher~method text_generation_launcher~webserver text~generation tf_gpu_allocator
+0.05 tf_gpu_allocator~cuda_malloc_async tf~lib thanks~in thank~you than~gb than~requested than~that than~you
+0.05 that~caused that~has that~it that~may that~not that~on that~we that~why them~or then~at then~dies then~in
+0.05 there~are there~it there~may there~should these~changes the~attention the~blender the~branch the~bug the~chat
+0.05 the~child the~chunk the~command the~dag the~dataloader the~dev the~direct the~draft the~end the~epoch the~except
+0.05 the~final the~fix the~forward the~frame the~frames the~game the~gui the~guide the~hash the~image the~images
+0.05 the~kernel the~key the~large the~logs the~long the~longest the~low the~matrix the~merge the~middle the~network
+0.05 the~newest the~night the~older the~ones the~only the~other the~owner the~paper the~pipeline the~pod the~point
+0.05 the~profile the~ram the~rd the~reason the~release the~rendered the~repo the~resolution the~sequence the~session
+0.05 the~shell the~solver the~stack the~stacktrace the~start the~state the~tail the~tensors the~three the~tile
+0.05 the~total the~train the~training the~value the~variable the~very the~vram the~weekend the~whole thing things
+0.05 things~to think~the this~branch this~builder this~comes this~conversation this~does this~error this~expected
+0.05 this~in this~is this~isn this~issue this~question those though~the thousand threshold through~without
+0.05 through~zluda throwing throwing~an thì tiled~vae time~and time~the timing~cache tips title~of title~says ti~gb
+0.05 tomorrow too~late torch~autograd torch~compile torch~csrc torch~float torch~inference_mode total~chunks
+0.05 total~gib total~vram tot~alloc tot~freed tout to~access to~all to~become to~br to~display to~each to~eager
+0.05 to~finish to~gb to~get to~go to~include to~it to~join to~leave to~model to~read to~serve to~set to~start
+0.05 to~succeed to~tokens to~train to~unexpected to~upload to~work tp tpu tp~scheduler tr traceback~of trace~returned
+0.05 tracker train_step~state trained~on trainer~py training~from training~goes training~is training~momentum
+0.05 training~the trains~for train~with transfer transformer trick tried~the true~direct_io true~or true~to try~in
+0.05 try~setting try~smaller try~the turned~out two~boxes two~different two~separate two~things ty ubuntu uhd ui~with
+0.05 ulimit ultra~high uma umber un under~load unexpected unexpected~consequences unhandled unique unloading
+0.05 unloading~all unrelated unset until~oom update~it up~and up~at up~model up~on up~verlet up~with usage~peak
+0.05 usage~tot used~for used~memory used~up userwarning uses~gb use~batch use~enforce use~for use~gib use~in
+0.05 use~including use~kib use~lower use~process use~to using~enable using~gpu usr usually usually~means ut utc
+0.05 utilization utilization~to utils~error utils~memory va vaedecode val value~but variable variables
+0.05 variable~tf_gpu_allocator vary verlet verlet~run version~br version~found version~of very~first very~same
+0.05 very~seriously vgg video viewport~never virtual visible vivid vkallocatememory vl vllm~import vmap vocabulary
+0.05 vocoder voice vol volatile vram~at vram~in vulkan~devices wandb wants~gb warm warmup~generation
+0.05 warmup~text_generation_client warm~up warning warning~warning was~kept was~no was~ok was~printed was~still
+0.05 was~too was~used watchdog way~is webserver~crashed weeks weights~on weights~take weight~dtype went~wrong werden
+0.05 we~need we~read what~could what~get what~now what~platforms what~see what~to what~tried whether~there which~gib
+0.05 which~gpu which~is which~may why~would width~height willow will~be will~fit with_traceback
+0.05 with_traceback~filtered_tb within without~the with~and with~batch_size with~bigger with~chainer with~cpu
+0.05 with~gpus with~llama with~max with~mb with~mib with~non with~nothing with~out with~this with~vulkan won
+0.05 worker~py workload works~and works~now works~thank works~thanks work~for would~do would~you wrote wsl xl
+0.05 xlaruntimeerror~traceback xla~will xla~xla yarrow yarrow~opened yes~please your~batch your~branch your~data
+0.05 your~input your~ram your~tensors your~vram you~might you~run you~see you~seeing zluda zu ça~passe меня можно
+0.05 い~で う~か じ す~か た~が だ~け で~し で~の な な~ら な~り に~す に~な に~変 の の~で は ま り~ま る を~か
+0.05 を~に エ~ラ キ ジ~ョ セ セ~ス チ~を ッ~ク バ~ッ プ~ロ ョ ョ~ン ラ ラ~ー ロ~セ ン~ト ー~で ㅠㅠ 一~半 一~张 一~次
+0.05 一~点 一~般 上 上~微 上~跑 下~の 不~到 不~是 不~行 两 两~张 中~で 之 了~谢 了~还 代 以~下 以~后 任~务 佬 使~っ
+0.05 停 像~度 写 出 列 刚 初 别 别~模 到~一 割 十 占~满 卡~上 卡~跑 原~因 参~数 又 变 各~位 同~じ 同~时 向 吧 周 四
+0.05 因 型 型~时 境 変~わ 変~更 夜 大~佬 好 如 如~何 始 子 学~習 実 小~一 就~好 就~报 就~挂 己~的 已~经 年~月 建
+0.05 开~了 张~卡 形 循 忘 忘~了 快 总 您 我~这 批~量 投 挂~了 指 指~点 换~成 据 提 数~据 整~理 断 方~法 时~报 明
+0.05 显~卡 月 月~日 期 本~身 机~器 权 样~的 检 步 没~问 法 注~意 済 済~み 满~了 爆 爆~显 环~境 理 的~内 的~问 目
+0.05 確~認 管 管~理 篇 系~统 约 练~时 统 编~号 缩 网 習 腾~上 般 行~就 补 要~显 解~像 認 证 识~别 试 误 调~到 跑~不
+0.05 跑~了 跑~到 身 输~入 还~剩 这~样 这~里 送 途 途~中 速 遇~到 里 错~如 错~误 问 限 面~的 页 验~证 가~납 감 감~사
+0.05 계 납 납~니 노 노~드 는 다 다~시 다~음 단 될 라 래 러 리~는 마 문~의 바 배 배~치 버 부~탁 분 비 사~합 서~버
+0.05 설~정 세~요 수 시~작 실 아 어 어~요 없 에 에~러 오 올~리 우 이 인~데 입~니 있 재 제 조 종 종~료 죽~었 처 치 탁
+0.05 탁~드 파 하~세 학 행
+0.10 about~cuda above~for acc account accounts~on account~related ada add~comment advance after~few agent ago~by
+0.10 agree agree~to air alloc allocat allocatable~device allocated~for allocated~tensors allocate~br allocate~gib
+0.10 allocations~mb allocation~failed allocation~info allocator~gpu_ allowed~memory all~available all~models
+0.10 all~ranks am amount~of and~accumulate and~after and~all and~every and~gb and~its and~privacy and~runs and~still
+0.10 and~that and~try and~use another~tab answered answering any any~way an~gb an~hour applied approx are~fine
+0.10 are~free are~still ascend as~far as~it as~they atom attack attention~cache at~br at~first at~gib at~is at~least
+0.10 at~line at~random at~that author~commented autograd available~memory awq back~and back~the badly batch~it be
+0.10 beetle beforehand belong~to below~might bert besides be~created be~incorrect big~for binary bios bit blob
+0.10 blobs~sha boa both~on branches branches~or buenas buffer~failed bug~report bug~server building~engine but~not
+0.10 by~an by~clicking by~hand by~then by~user bị call~first call~of call~the can~do can~it can~the can~use cards~are
+0.10 card~with cases ch chain chair changed~the chapter checkpoint checkpointing chunked~prefill clearer cli click
+0.10 clicking clicking~sign client~src closes cloud cnn collect come~up commits complaint complete concurrency
+0.10 config~is conv_ conv_~status conv~node copy core~framework cpp~unhandled created create~execution creating
+0.10 creating~server creation cu cucontext cucontext~intern cuctxpopcurrent cuctxpopcurrent~null cuctxpushcurrent
+0.10 cuctxpushcurrent~device cuda_error_out_of_memory cuda_malloc_async~will cudadrv cudadrv~driver cuda~and cuda~cu
+0.10 cuda~cudadrv cuda~failed cuda~graph cuda~to_device cuda~util cycles~device darknet das deepseek deepspeed
+0.10 deepspeed~runtime deleted denoise detect developers device~cucontext device~cudamalloc device~gpu device~name
+0.10 device~would dies~while directml disabled dismiss dismiss~alert display~backtrace distill
+0.10 distributed~processgroupnccl dist~packages documents does~nvidia doing domain do~about do~it ds dtype due~to
+0.10 durch dynamic each~card each~time eager~mode eats ed edit eleven emails embed empty enable encountered~an
+0.10 engine~build engine~failed engine~py enough~allocatable env ep erro error~after error~creating
+0.10 error~cublas_status_alloc_failed error~nccl error~text_generation_launcher error~using ersten es evening every
+0.10 everything~is every~iteration examples example~with exceed~allowed excerpt executable executable~batch executing
+0.10 execution~context executor exhausted~oom existing existing~issues exited exiting explodes failed~cuda
+0.10 fails~after fails~in failures~this far~as faster~whisper fcn features feedback field file~app finally
+0.10 first~batch first~long fit~in flags fold following~exception for~batch for~both for~free for~github for~in
+0.10 for~kv for~memory for~minutes for~now for~some for~stream for~them for~traceback for~what found~in found~reached
+0.10 four free~process from~step frozen funciona function~failed gb~after gb~at gb~now gb~per gb~vram gb~で gc
+0.10 gc~collect ggml_vulkan~device gguf gib~gpu gib~is gib~rounded gigs ging git github~you gives~me give~it goes~on
+0.10 goes~up google got~an go~down go~msg gpu~before gpu~by gpu~is gpu~node gpu~oom gpu~or gpu~out gpu~with greedy
+0.10 gui had~been happens~when hashes has~not has~only have~it have~to height hey hilft hola host~memory hour ideas
+0.10 if~reserved images~in improve include increases info~model_runner infra installed~from insufficient~memory
+0.10 intern internal~error internal~failed intern~cycles interpolate into~it invalid~context in~advance in~another
+0.10 in~bin in~cuctxpopcurrent in~cuctxpushcurrent in~eager in~float in~fp in~interpolate in~jupyter in~my in~one
+0.10 in~paged in~run in~torch in~train in~your issues issues~and is~already is~and is~another is~gib is~good
+0.10 is~loaded is~memory is~more is~small is~with its~workspace it~all it~also it~can it~does it~doesn it~fits
+0.10 it~gone it~has it~in it~it it~ll it~may it~only it~or it~please it~should it~tells it~trains it~was it~what
+0.10 jetson~nano jobs~on job~of journal jupyter~kernel kernel~image keys không kills kills~it koboldcpp ksampler
+0.10 lantern last~night leaks leak~in lengths level~info lib~python limited limit~for line~of line~out
+0.10 llama_init_from_model llama_init_from_model~failed llama_kv_cache_update_impl llama_kv_cache_update_impl~failed
+0.10 llama_new_context_with_model llama~server llm_load_tensors llm~info ll~occasionally lm~studio load_model
+0.10 load_tensors~loading load_tensors~offloaded load~all local~lib logged logits~on log~before log~output
+0.10 log~runtimeerror log~your lol look~into lora lot lots~of lr luck läuft~es lỗi ma machine~is make~it manual maple
+0.10 mark mas matlab matmul max_input_length max_input_length~max_prefill_tokens max_prefill_tokens max_seq_length
+0.10 maximum_pool_size max~tokens maybe~the mb~and mb~for mb~max means~the meeting mem memo memory_allocated
+0.10 memory~fraction memory~gb memory~gib memory~is memory~leak memory~lower memory~problem memory~usage memory~when
+0.10 message~onnxruntime_src message~summary method~warmup me~at me~one mib~rounded mib~used micro micro~batch
+0.10 might~be mind mini minutes~of minutos mir missing mixtral mmap~true model_runner model_runner~py models~blobs
+0.10 model~fit model~tensors model~weights model~with mode~is modules months~ago more~information mpi~rank mr mx
+0.10 my~card my~code my~gtx my~jobs name~conv_ name~the neighbour nettle never newbie new~one next~one nicht~mehr
+0.10 night non~zero note~run not~always not~come not~create no~branches no~executable no~kernel no~luck npu null
+0.10 null~intern numa nvidia~driver nvidia~rtx nvidia~smi occasionally occasionally~send of~is of~my of~one of~our
+0.10 of~pytorch of~ram of~service of~training of~weights ok~on ok~with ollama~llama_model_load ollama~models
+0.10 one~batch one~more one~request only~the onnxruntime_src onnxruntime_src~onnxruntime onnxruntime~core on~all
+0.10 on~another on~aug on~host on~jun on~may on~smaller on~this on~two oom~when opencl~platform opening operating
+0.10 operating~system optimizer~step option optix op~conv or~pull or~window ot other~than our~terms
+0.10 outofmemoryerror~as pack packages~cupy packages~deepspeed packed paddlepaddle paged~kv page~file page~locked
+0.10 panicked~at part~of passe passed passing password~length people pessoal pieces please~check please~set pme~cpu
+0.10 pools pool~is possible~solutions privacy privacy~statement proc process~is prod properties proposed prototxt
+0.10 pull~requests python~dist python~processes pytorch_cuda_alloc_conf pytorch~but pytorch~limit py~model quality
+0.10 quant question~is raised~from ray rays reached~zero rebuild recipe recording refer refer~to refresh~your regards
+0.10 reinstalled related~emails relevant~log reload reload~to render renders replica~task reply~to requested~by rerun
+0.10 res reserved~for resourceexhaustederror~see restarts resume retry~with rien right~at right~before rolled rollout
+0.10 router~client rs~server running~conv running~for runoptions runoptions~for runtimeerror~no run~on rust_backtrace
+0.10 rust_backtrace~environment rx~gb sam same~command same~model same~node same~script sched sched~go script~in
+0.10 searched~the seconds section see~above seit seit~dem self~attention send~you serve server~internal serve~py
+0.10 service~and service~hlo_rematerialization session~dismiss session~you set_limit setting~pytorch_hip_alloc_conf
+0.10 several~times sha shards shift short short~test should~the shows show~the shutting si side signed~in signed~out
+0.10 silly since~this sits size~failed size~found size~per size~the slices slicing smaller smaller~number smi~says
+0.10 solutions solves sont source~sched so~close so~far so~not so~the speaker speech speed splitting srun srun~error
+0.10 srv~load_model st stable~notes stacks statement statement~we states status~message structure studio submitted
+0.10 suffice summary~info sum~total supplied supplied~memory supported~by supposed sur~le swap switched~accounts sys
+0.10 tab~or tag tail take~of task~device te technical tell~the tensors~this tentei terms~of test~with
+0.10 text_generation_client text_generation_client~router thank than~what than~your that~gpu that~in that~moment
+0.10 that~no that~should that~still that~what then then~on there~any the~box the~cause the~container the~crash
+0.10 the~embedding the~encoder the~eval the~existing the~fp the~fraction the~graphs the~handler the~issue the~kv
+0.10 the~moment the~nvidia the~ocr the~on the~readme the~recent the~record the~runner the~tensor the~text the~th
+0.10 the~time the~ui the~unet this~attack this~can thought thread thu timestamp~level time~level to_device today~on
+0.10 tokens~in tomasz too~big topic torch_npu torch~cuda torch~nn total~of touches to~batch to~catch to~comment
+0.10 to~cuda to~device to~host to~me to~no to~our to~refresh to~requested to~runoptions to~use traceback~oom
+0.10 train_step trainnetwork troubleshooting trt try~one trên turned~on two~cards type~float ui unet unhandled~cuda
+0.10 units until~the unused un~message upscale upscaler up~to user~guide user~supplied use~it using~cuda util utils
+0.10 util~cpp valueerror~to value~in variable~to vega version~and version~or viewport viewport~render vit vk
+0.10 vllm~valueerror vocab voll volume von vram~is vram~used wall walltime wan want wanted warmup~encountered
+0.10 warmup~max_input_length was~at was~not was~on weekend week~both weights~from went~from we~can what~am what~else
+0.10 what~was what~we when when~executing when~start while~mmap while~the while~you whisper whoever will~improve
+0.10 will~look window~reload without~trouble with~another with~code with~dtype with~half with~my with~rust_backtrace
+0.10 with~several with~status with~that with~what workers workstation would~exceed would~fit wow wrapped
+0.10 xlaruntimeerror xlaruntimeerror~resource_exhausted xla~tsl xorg yaml yes yes~know young your~job your~session
+0.10 you~account you~agree you~can you~could you~post you~signed you~switched you~try you~use zip zombie ça вылетает
+0.10 запускаю карта кто сообщение спасибо то あ あ~り い~た い~ま お お~り こ~と し~い せ~ん た た~ら ち て~お で
+0.10 で~止 ば ま~せ ま~り ら り れ~ば ん エ ク サ ジ ス~ト チ ッ~チ ト ノ ノ~ー ポ メ~ン ー~ジ ー~バ 一~个 一~样
+0.10 一~步 不~够 主 交 从 代~码 以~了 但~是 低 写~法 到~第 加~载 动 可 号 启~动 回~复 在~用 大~小 天 失 如~下 它
+0.10 定~し 就 层 工 应 应~该 後 志 想 成 成~了 我~在 挂 日 日~志 昇 昇~腾 昨 是~不 有~问 本~文 权~重 模~型 求 求~助
+0.10 测 满 然 版~本 环 现 現 生~成 用~的 由 画~像 発 确~认 第~个 第~二 系 练 练~到 行 試 試~し 认 试~试 谢 起~来 越
+0.10 越~多 转 输 运 运~行 返 还~有 通 里~的 间 题~描 같 것 까 까~요 네 녕 녕~하 는~데 니~다 데 드~립 로 로~그 료 립
+0.10 립~니 상 서 습 습~니 시 실~행 안~녕 어~제 업 었 었~습 에~서 올 인 입 있~을 작 죽 중 학~습 했 했~습 호
+0.15 __init__ _bfc _bfc~op _bfc~ran abort al alla alloc_tensor_range alloc_tensor_range~failed alloca allocatable
+0.15 allocated~gib allocations~may allow_growth always amber and~each and~got and~pytorch_cuda_alloc_conf and~with
+0.15 another~exception an~assert an~error an~option aparece apply apr asr atoms attach at~on avoid~fragmentation
+0.15 backend base before~it before~that behavior bei be~done be~too body box branch brings bucketing buffer~of
+0.15 building~the but~these by~op ca call caller calling camera capturing card~in cause~system cc~allocator cette
+0.15 chainer changes~nothing check checked children chose chunks~gib climbs clips code~returned colleague
+0.15 collective~operation come common_init_from_params common_init_from_params~failed computer context~for cpu~it
+0.15 crashes~today created~from create~llama cuda_error_out_of_memory~out cudaexecutionprovider cudf current customer
+0.15 danke det detach dev devicebuffer device~not de~gb dia dict did~the die~karte disable~the disable~upper display
+0.15 dist docs~stable done down~with do~have drivererror drivererror~cuda_error_out_of_memory dropped dump
+0.15 during~handling each~iteration each~worker ema engine~could errors_impl errors~were error~llama error~occurred
+0.15 error~warmup err~mem eval~bug events every~time exception~another exception~occurred exists expectation extra
+0.15 failed~on failed~resource_exhausted falling falls falls~back falls~over fell fields filters filters~size finish
+0.15 firefox first~iteration fix flat~at followed for~more for~node for~possible fp framework framework~errors_impl
+0.15 free free~gib free~gpu free~memory from~network further fused gb~are gb~is gb~profile gemma general gestern
+0.15 gets~through gfx gib~memory gio goes going gpu_ gpu_~_bfc gpu~rendering grad grande great growth gtx~ti guide
+0.15 gunicorn had~no hair handling~of has~gb has~nothing have~look he here~the heute holding
+0.15 host~cuda_error_out_of_memory host~has html https~docs https~pytorch images improve~the incorrect initialization
+0.15 inlet input~output installed in~bf in~loader in~total in~with issue~on is~built is~known is~one is~reserved
+0.15 is~so is~written iterations iteration~of it~dies it~for it~goes it~helps it~isn it~runs it~says it~starts
+0.15 it~will ivory jaxlib jaxlib~xla_extension jetpack jetson~orin job~failed job~has job~localhost keen kw
+0.15 label~fusion last~week late layer~filters la~gpu le learn left~for len lib limit~set ll llama llama_model_load
+0.15 llama_model_load~error llama~context load_tensors~offloading localhost localhost~replica locked log~could
+0.15 log~from log~is log~note log~to log~traceback looked looking macbook management~https mask may~cause meldung
+0.15 memory~allocations memory~it memory~of memory~on memory~tried mem~types message~says method me~it mi mib~mib
+0.15 mib~on might miner mit model~file model~is model~of model~unable model~was moment morning moved~the mp msg même
+0.15 na nano nano~gb nd ne need~gb nel neural neural~network ngl node node~with not~need not~set no~difference
+0.15 no~effect offloaded offloaded~layers of~in of~mine of~size of~that one~by one~process only~in on~an on~any
+0.15 on~free on~me on~my on~ti oom~in opened~this opt~conda org org~docs or~is or~not other~ranks ought ought~to
+0.15 outofmemoryerror~cuda outofmemoryerror~traceback out~and out~in overnight passed~tests password percent perhaps
+0.15 phase pin pme pool~use ppo predict probably puts python~framework pytorch_hip_alloc_conf
+0.15 pytorch_mps_high_watermark_ratio pytorch_mps_high_watermark_ratio~to pytorch~org quite radeon raise~runtimeerror
+0.15 raylet reconstruction rendered rendering~documentation resident resize restarting~the returned~while rounded
+0.15 rounded~to rs runner running~out running~the same~on same~time screenshot second~one see seems see~https see~the
+0.15 segmentation sentences separate session setting set~it sglang shard showed shows~mib signed sim situation
+0.15 size~input skipped smi~showed solver somewhere source~file stage start starten starting~the stays stays~at steam
+0.15 steps step~and student subdivisions successfully~but survives system~failure task task~exited tells template
+0.15 terminate terminate~called tests~failed tests~passed test~summary textures text~encoder text~was thanks~lot
+0.15 there there~an these~errors they the~br the~cli the~config the~cycles the~fused the~gib the~logits the~loop
+0.15 the~maximum the~noise the~notebook the~problem the~quick the~result the~situation the~tutorial the~vision
+0.15 the~worker think this~message this~model this~week though tiling title too~little too~much torch~zeros total~by
+0.15 total~bytes tower to~make to~one to~self to~this trainer~main trainworker trainworker~pid train~log trying~to tu
+0.15 turns two~crashes two~days two~failures types unallocated~if understand updated updated~successfully upload
+0.15 up~by urchin usage~bytes use used~mb use~chunks use~pytorch_mps_high_watermark_ratio viola virtual~memory vision
+0.15 vllm warmup was~fine was~it well were were~encountered wh what~can what~did what~does when~running whole why
+0.15 width win window with~batch with~model with~two worker~cc works~for works~with work~and xgboost xla_extension
+0.15 xla_extension~xlaruntimeerror xla~service xt yes~that you~for you~have you~should zero~status всем всем~привет
+0.15 привет た~こ っ~て て~い で~す で~落 の~学 ま~し ろ エ~ポ サ~ー セ~ー ッ~セ バ ポ~ッ メ~ッ ー~メ 个~epoch 中~间
+0.15 之~后 介 以 但 倍 候 关 单~卡 卡~是 号~卡 各 告 器 室 对 希 希~望 帮 建~议 开~始 张 待 我~的 描 描~述 改~成
+0.15 文~档 时~候 本 机 来 样 档 模 止~ま 画 的~时 的~是 的~显 确 腾 解 议 识 该 谢~谢 起~動 还~是 述 退 退~出 问~题
+0.15 네~요 니 도 돌 돌~리
+0.20 above~exception after~some all allocate~mib allocating and~now and~shared and~type any~implementation an~image
+0.20 application as~if as~soon as~you batches believe between~and bfc_allocator bfc_allocator~cc bien blobs bs
+0.20 build~of call~to capture carte case~it ce check~the chunked ci client clip command comment~by common_runtime
+0.20 common_runtime~bfc_allocator compiled compute conv core core~common_runtime counted crashed cuda~device cuda~for
+0.20 cuda~graphs cuh cycles~gpu có deck decode describe~the device~cuda device~with different doc does~this duration
+0.20 eager enabled endpoint error~unable even~with exactly expandable_segments~true failure failures falling~back
+0.20 fewer file~opt find~any first~call floats float~on foreignnode frame from~yesterday gb~gb gb~of gb~ram gb~with
+0.20 gib~in gib~on gib~reserved given~back gmx gmx~mdrun go~from gpu_memory_utilization guten has~gib have here~for
+0.20 hours https~github huge id if~your ik image~size impact implementation~for initialize in~forward in~function
+0.20 in~that isn~enough ist~eine is~back is~ok item it~go it~works job~ended job~on já karte~ist keeps~its la~memoria
+0.20 la~primera lief lines~of load_tensors loaded load~model logits log~error log~of looked~at loss~item lowered
+0.20 made~it main~error main~loop mais makes~no make~the management~and max_split_size_mb~to mdrun mdrun~version
+0.20 memory~for memory~trying memory~with message metashape mib~gpu mindspore mistake module mortem moved must~be
+0.20 nearly network nie noble node~foreignnode node~name nothing~for not~find no~idea no~problem num_gpu nó occurred
+0.20 offload offloading~repeating of~gib of~memory ollama~panic on~device on~job on~with opencl or~so other overflow
+0.20 parsed passes pid~ip pjrt pjrt~pjrt_stream_executor_client pod post~mortem preallocated primera program~gmx
+0.20 pytorch~if py~in quiet rank~the rebooted references regression remat repeating repeating~layers replicas
+0.20 reported~by reporter reproduce~the reserved~by reserved~memory resnet root~cause runs~out runs~to
+0.20 runtimeerror~not rx sdpa searched set_per_process_memory_fraction setting~max_split_size_mb shared~host
+0.20 should~have sin soon soon~as spelling sprint stable stack~overflow stay stderr steps~to step~to sweep switched
+0.20 teacher tells~me tensorflow~core tensorflow~python tensorrt~engine thanks thanks~for them there~way
+0.20 the~allocated the~build the~dataset the~main the~nccl the~others the~processes the~second the~smallest
+0.20 this~morning token told to~cpu to~decrease to~disable to~initialize to~load to~lower training~with triton
+0.20 trouble trtexec ts two unable unable~to very waiting war was~updated weekly went~down went~to went~well wgpu
+0.20 what~should what~went whether whisper~large with with~cuda with~smaller work written written~by xla~label
+0.20 xla~pjrt you~are you~asked you~do zeros ² пошло し~た し~て ち~ま っ の~エ ッ 作 务 動 单 可~以 后 在 复 复~现
+0.20 失~败 已 开 微 微~调 批 服 服~务 望 止 第~一 经 络 编 网~络 落 落~ち 训 训~练 败 还 重~启 안
+0.25 aborted~core afternoon allocate~compute all~the already~on an and~gib append automatic avoid away back~to
+0.25 batch~prefill before beim bf bigger~card blender call~last card~is cc~execution chat chạy collective comes~up
+0.25 come~from commit compute~buffers con core~dumped could~not create~context cycles dag de decrease~max depth~maps
+0.25 describe device didn did~you docs~say do~what embedding enough~memory entrenar en~la error~code error~message
+0.25 example execution~of fails faster fell~over fft file~src fine first~one floor flux~dev for~that fusion gan gave
+0.25 gb~the gets gib~free gib~the github~com github~sign gives graph growing handle~prefill happens~add hash hashcat
+0.25 hint idea ilse implementation input in~case in~execute is~fine is~gone is~in iter jax~errors join jupyter
+0.25 layers~to leak les lm loop main~panicked master merging mit~gb mode modelo~de mossy need~to người nn note
+0.25 no~more obtiens of~course of~replica old only~gb onnxruntime on~github on~gpu oom~happens opt orin~nano orin~nx
+0.25 out~of paddleocr paged panic panic~unable parallelism pc phi pipeline~parallelism pjrt_stream_executor_client
+0.25 pjrt_stream_executor_client~cc placa plus posting prefill~tokens processing push queue ranks rd replaced
+0.25 replica~failed root rule same~box see~documentation see~list select seq server~error sign~in smi solved some
+0.25 stuck sur tensors~when the~above the~first the~gb the~gpus the~machine the~old the~output this~here thread~main
+0.25 thx ticket tokens~you took to~avoid to~gpu to~in traceback~most tried try~with tune ultra um used used~the
+0.25 version vulkan waiting~for warp went~through when~oom while~running wird with~it workaround xtx yolov
+0.25 your~account época по て 个 了 助 启 問 問~題 正~常 每 第 调 过 都 重 題
+0.30 accounts allocate~cuda allocation~summary all~of arch around at attempts because buffer caffe came can~take cfg
+0.30 comes confirmed course cp cpu~the crash crashes depth did~not died disable disk down~to dr each~of error~in esto
+0.30 estoy exited~with flaky forum for~this four~times from~to get~this gromacs hint~if how~can hung ich is~there
+0.30 kaggle last~lines loading~model machine management maps maximum memory~management memory~try merged min monday
+0.30 most~recent my~own nb ocr offloading of~allocated of~gb of~the panicked pattern pattern~cuda point processes
+0.30 recent~call reduction related reply reported retrying rig rules samples samples~per script self should~be
+0.30 should~do someone specified start~the summary~follows survive tesla test that~much the~full the~pool the~test
+0.30 the~title tiny titan tokens to~ask to~handle to~your tts turned una using want~to way~to your 像 卡 图 正 生 起
+0.35 aborted accepted allocated~memory and~then app audio batch~is config cuda~buffer current~allocation default
+0.35 default~rank dos engine enough er error~not everything exception expandable_segments expected flux forward
+0.35 fragmentation~see get~the github gpu~and graphs hidden ho if~you instance_group instance_group~count in~to is
+0.35 isso issue is~all is~set iteration leaving leaving~this length list~of llm log~my lots maybe may~be me~on mine
+0.35 okay open optimizer orin os py python py~line quick qwen recent relevant replica resolve resource_exhausted~out
+0.35 restarting smi~shows sorry~for super ta tensorrt termina terminal the~demo the~model times to~be to~reproduce
+0.35 update van ya your~gpu you~need как
+0.40 after already black build but by~pytorch could detector documentation~for each~one err follows for~me fraction
+0.40 gig handle has hello just line~in models noise notebook on op per~gpu png put requests second set so~it src su
+0.40 the~gpu the~run three trains treino use~of var you~want вот тема 到 回 时
+0.45 action back backtrace batch~size better bigger bo bug create down en~el error execution flax frames gtx~gb image
+0.45 new non now nx pipeline prefill quadro que restart somebody stream the~new through timeline ver while worker
+0.45 yesterday 改 跑
+0.50 and~it com decrease di documentation during eval following gone hi https isn minutes not~enough po restarted
+0.50 runs says set~to should starting the~third to~create traceback train way you
+0.55 ai days go happens here jetson problem running th third try
+0.60 comment dataset each encoder get load net rank summary trying tutorial
+0.65 cause demo epoch even got nothing on~the training за
+0.70 gb sorry
+0.75 had rtx
+0.80 both gt same ti works
+0.85 gtx my re
+0.90 did it so
+1.05 went
+1.15 me
""",
    "near": r"""
-1.50 finished
-1.45 errno oom
-1.15 txt
-1.10 gib
-1.05 saved
-1.00 killed
-0.95 exc_info notes who
-0.90 pipeline
-0.85 kb kv memory
-0.80 creating cudaerrormemoryallocation if mb tests there true
-0.75 ms
-0.70 cudnn epoch errors hbm log long sec slice the
-0.65 cpu cublas_status_alloc_failed mem msg no return skipped
-0.60 accuracy class invalid message passed runtimeerror sh size test trtexec val_loss
-0.55 allocate cards env for grep pt raise retrying running start status want weights xla
-0.50 as be best channel commit debug explain format info llama_kv_cache_init name rss scratch title type
-0.45 anon are assert author benchmark call completed dataloader gpu gpus kernel label llama_kv_cache_unified messages
-0.45 moved nan reason requested supported timeout yes
-0.40 allocating amp apple classify config configs data demo detected dir ep gemm_fusion_autotuner global_step infer
-0.40 logging mig msgstr output report restored retry slurmstepd text tok train_loss val
-0.35 _check_cuda_python_error accumulation alert autotuning bat before black cases chosen created
-0.35 cuda_error_launch_out_of_resources cudnn_status_not_supported date def do ecc end etc from gpu_device grad_norm
-0.35 group hiperroroutofmemory import install kind loaded loader match need needs nm null num_ooms open pinned plan
-0.35 points pull queued red request sheet since style swap train troubleshooting valueerror vm what why window
-0.30 address allocator assistant begin bot br cannot capability case cluster compiling component const content corpus
-0.30 count deploy device_memory dice done driver fake faq far fatal garbage_collection_threshold gguf gpu_oom guild
-0.30 img io json let level limits llama look max_model_len max_split_size_mb mx of only oom_kill parameters
-0.30 per_device_train_batch_size platform plus reading reinitialize shapes space stdout stop str string strings
-0.30 struct tensors three thu trt vram wiki writing wrote you
-0.25 algorithm alphafold also attempt backends built bus card causes ckpt commands ctranslate cudaapierror
-0.25 cudaerror_t cudasuccess cupy define div doc dunlin empty example execution_count exhausted export fixed get gx
-0.25 input item job learning_rate lgtm limit lines local loom loop lvl medvram mm mon mps nb ncclunhandledcudaerror
-0.25 new nodes np num_alloc_retries numbers parse patterns per pth pytest pytorch_hip_alloc_conf quit quota reached
-0.25 requirements resolved retcode returns safetensors save saving score sdpa search setting shrink sim simulated
-0.25 slide so sort speech step_ supervisor synthetic take taken tcp test_other_errors_pass_through than timestamp
-0.25 topic triggered uid unit use userwarning utf val_accuracy verdict vs without xid xml yi 用
-0.20 ab ac activation activations app args ask asked attention back badge block_k block_m block_n builds cancelled
-0.20 cell_type collected compile compiled concurrency configuration constraint contained conv_algorithm_picker
-0.20 counter cross ctc cuda_dnn devices diff drill ds dtype ef else ended eng epochs estimate events exact exceeded
-0.20 expect exported exports external fewer filename final fp ft fusions ggml_backend_cuda_buffer_type_alloc_buffer
-0.20 grüße half handler hards host_oom how images jest js kill kmg known ksameasrequested lang language linear
-0.20 llama_new_context_with_model local_rank local_xla login lower lustre maximum mbs mean merged meta metadata
-0.20 native ngl not nothing num_stages num_warps offload_optimizer ok one options or outofmemory pass patch pending
-0.20 pip place pluggy processing prod pytorch_cuda_alloc_conf questions registers registry remedy render reports
-0.20 review rootdir routes section sent skip small snapshot success sudo symptom tail too took ts under valid value
-0.20 var wed with workspace write written xformers xla_python_client_allocator
-0.15 __init__ ad af ai always apply arena_extend_strategy argument assertionerror attn_implementation bfloat body
-0.15 bump byte bytes captured caught changed check checkpoint checkpointing checkpoints comfyui comments connection
-0.15 context copy coverage ctx cuda_visible_devices cudadrv cudamalloc cudf decision deps deviceerror diagnostics
-0.15 diffusion directory display_name dmesg does domain elapsed encoding enforce exc exited figures filenotfounderror
-0.15 fired fits five fixes fixture flash_attention_ floor gc generation gold gradient_checkpointing grid guard gw has
-0.15 heron heuristic hint history hits id idle illegal index insufficient items jobid launch launcher license lm_head
-0.15 load_in_ load_tensors lr max_memory_allocated max_seq_length maxrss median mi missing mémoire names notebooks
-0.15 object oncall onnx oom_count oom_score_adj oomd oomkilled opened_zipfile operation oserror out out_of_memory
-0.15 over panic parser pci petrel pgtables pkg port pr predict prngkey profile projects
-0.15 pytorch_mps_high_watermark_ratio quadro quantize reactions ref reference related removed req reqmem residues
-0.15 resource rg rmm runbook samples sequences series serving sharded shift shmem site slow span split_k st static
-0.15 std step sw sxm tensorrt them thread toml tp tried try tue tuner unsigned ur_result_error_out_of_device_memory
-0.15 user verbatim verbose watchdog well when 小 度 法
-0.10 acc acceptance accepted access activity agent all answer array article artifact assign attr autocast avail
-0.10 average avg backend baseexception bb behaviour being bit blocks bool bucket builder caffe category cell
-0.10 changelog charset classname closed codes collective common_runtime compiler consumed contains corp creation
-0.10 criteria css cuda_error_out_of_memory cudageterrorstring cudamemgetinfo cudnn_conv_algo_search
-0.10 cudnn_status_alloc_failed customer dc de debugging defaultcpuallocator docs du echo effective empty_cache encode
-0.10 entry es est eval exercise expandable_segments fault faults fd feat fi field first fn frequently full generated
-0.10 golden good gpu_executor gpu_helpers gpuwatch grad gradient_checkpointing_enable gradients guide had hand header
-0.10 heading helpful helps hints hip inference information initialized instance_group instead is_oom issues jobs
-0.10 killer la labels larger largest learning leave localhost log_dist lowvram macos many mapping markdown marked
-0.10 max_input_tokens max_new_tokens md medium memcpy merci merge metal method micro_batch might mira mlx msgid mt
-0.10 nbformat nbformat_minor network nf nn ns nvrm nx off others pack package panels parquet parts paste path picked
-0.10 pickle_module pipe po pool pos pp pressure problems proj prompt pub qps quillnet raw read regex rejected
-0.10 repeated requires response rocm round rst scripts set severity showerror signatures smoke socket soft sprint
-0.10 stderr stepid still succeed systemd tb team tenant tessera testcase testsuite testsuites
-0.10 text_generation_router_v threads tick tiles times tmp to_string tpu train_step trainer triage types unexpected
-0.10 unspecified up url vae validation venv vision wall wandb wanted was watch week while wording world
-0.10 xla_python_client_preallocate yaml yarrow yolov zeros 存 重
-0.05 __call__ _k _load_pretrained_model _utils aa abort accum activate add added allowed allreduce alternatives an
-0.05 announce ansible answered api_server arg assert_eq attributes badges bare barrier base_model between bf bfc
-0.05 bfcallocator bld bootstrap branch break bronze buffer busy bye caching calls calm capable cause cd cf cfg ch
-0.05 change changes checklist chip choose chunked_prefill_size ckpt_ clear cli_args clip colab collect columns comm
-0.05 commandline_args compact compat completely completion completions components conf confidence confluence conftest
-0.05 containers contents context_len control copied count_over_time crashes crates criterion cross_entropy ctk ctv
-0.05 cublascreate cuda_error_launch_failed cuda_error_not_initialized cuda_memory_manager cuda_memory_resource
-0.05 cudadriverversion cudagetlasterror cumemalloc_v current_context custom cut dashboard days dcgm_fi_dev_fb_used
-0.05 debian defaults dependencies depth derive desk detection device_map device_oom deviceoutofmemory diag dies
-0.05 digest direct disk display doctype don double dp drive dropdown during each eager edges edit elastic endgroup
-0.05 engine enum epilog eq errored errorf erroroutofdevicememory eth etl evening event every everything except
-0.05 expect_that fallback fb fc feature fieldconfig filetags find_executable_batch_size fixtures flag flash fleet
-0.05 flush fmt footer forcausallm formatter fprintf fragmentation frecuentes free fri fwd gauge gb_free geo
-0.05 get_default_memory_pool get_memory_info glossary gn gpu_memory gpu_model_runner gpu_nodes gradient
-0.05 gradient_accumulation_steps grpc halve hassubstr head health healthy here hi highlights holds hpp href ib idea
-0.05 identifier ignored impl increase infra invoked ipynb january jonas journalctl kestrel keyerror keys kl last
-0.05 latency launching legendformat li libcudart limitations linux listening lists logger loki low maintenance make
-0.05 management manager matches math max_bin max_len max_num_seqs max_running_requests max_tokens
-0.05 max_total_num_tokens meaning means mem_fraction_static memory_reserved memory_stats mesh micro micro_batch_size
-0.05 mit mk mmu mnt mock modeling_utils more mr mu multiline mut nanny nav never new_token_ratio nicht norm
-0.05 num_inference_steps num_shard numba number obj office on_oom once optimizer orin otter outofdevicememory pairs
-0.05 parametrize parsers part partialeq pcie persistent pinned_memory_manager pipeline_tag placeholder pme preflight
-0.05 present previous printed printf priority processes product project public qa quick ra ran random range ranker
-0.05 ranks rc readme recap register release rescued reshape resourceexhausted restarting restarts results retract
-0.05 retracted_reqs retryable returned reviewed role room rows rs runner sacct sbin scavenge scenarios schemaversion
-0.05 searched seconds see seen segmentation selective server_args sha sharding shards shared shuffle slot sm sm_
-0.05 smaller snapshots something sourcelocation sources spare spawn srun state states story strong study succeeded
-0.05 successful such sweep switch synopsis sys systems table td tensor test_classify test_parse testclassify testing
-0.05 textarea that thcstorage they third_party thiserror throughput timeseries tiny tl toc tomasz train_wall
-0.05 trainingarguments translation tts tuning two typeinfo typical uint ul un unavailable unreachable usable uv v_num
-0.05 val_dice validate validations variable vector viele viewed vk_error_out_of_device_memory volume volumes votes
-0.05 waiting wav weekly were wide width willow world_size would wrong xla_python_client_mem_fraction xpu years yet
-0.05 yolo your zero_grad zu 办 半 原 因 大 太 片 目 碎 精
+0.05 ___ _____ __inference_train_function_ __main__ __version__ _apply _attempt_allocation _avx _c _call_impl
+0.05 _call_tf_sessionrun _contextlib _conv _conv_forward _core _cuda _cuda_deserialize _init_group _load _malloc _nn
+0.05 _no _state _try_malloc _zn according actions actor actor_id adamw adding again alertname alloc_tensor_range
+0.05 allocaterawinternal amd amdgpu apps arc architecture arguments assets attachments attention_mask attic
+0.05 attn_weights auto available axes axis ba background badalloc bank bash batch_norm bc begin_example below bert
+0.05 bfc_arena bfcarena bflops bge bias binary bins bits bitsandbytes blas bo both boxes bst buf bufferassignment
+0.05 buffers bugs bytes_in_use bytes_limit bytesize callback called camera can can_shift capi capturing cb ccsrc
+0.05 cdist ce cells chainer chapter cheers cl_mem_object_allocation_failure classes clenqueuendrangekernel clips
+0.05 closing cloud cls cmd coder collecting cols comfy common_init_from_params concat concat_op concurrent connected
+0.05 continue conv conv_ conv_ops conv_ops_impl corporation cpp cpu_mapped cpuexecutionprovider create_graph cron
+0.05 crop cuarrays cuda_driver cuda_settings cuda_v cudaallocator cudaexecutionprovider cumem_attach
+0.05 curr_region_allocation_bytes_ da dark_cuda dataset ddr decay deck decoder decorate_context deepseek
+0.05 default_restore_location defaultallocator den denoise der describe det detach detector dev did died dilation
+0.05 directly disable disabled discord discussion disp dlalocaldram dmatrix dmlc dot_general dp_rank dpi dso_loader
+0.05 dump dumped duration eb edge_ edited efficientnet el emb enable enabled end_example engine_args eps
+0.05 error_handler ethminer eu ev exceptions exec execute executed execution_block_cb exiting exits exllamav
+0.05 exp_avg_sq expert_gating_func extractimagepatches face facebook faster_whisper fe fedora fetch fields files
+0.05 flash_attn flash_causal_lm flow flux fold follow force forest forkpoolworker forward_call fr fraction freeze
+0.05 from_pretrained fsdp full_state_dict fun func functional fused_moe gcc generate_token generating geometry
+0.05 getfield ggml_cuda_init gi githubusercontent giving gone google got gp gpt gpu_hist gpu_id
+0.05 gpu_memory_utilization gpudevicemanager gpuid gpupooledstoragemanager gradio groupby gz hallo hash have heads
+0.05 healthz hires hist hours hpc im_end imgs impact imperative implementation including ines input_feed input_ids
+0.05 inputs instruct int internalerror interpolate interval ipc ipex ipykernel_launcher ir isn java joined june keep
+0.05 key_states kind_gpu kofi ksampler kubectl kubernetes kv_size latent lc ldm lightning linalg live
+0.05 llama_init_from_model llama_model_load llama_model_loader llamarunner llm_engine llm_load_print_meta lm lmdeploy
+0.05 load_state_dict loads local_tsl location lock logged logs longest loops losses ls lstm lunch ma mainprocess
+0.05 malloc managed managers map_location maple mar mark max_batch_prefill_tokens max_depth max_length maxpool
+0.05 maybe_live_out mean_ megatron memoryerror memorypool merge_chunk metrics mhz mindspore mine mistral mistralai
+0.05 mittel mlp model_dir model_executor model_name_or_path model_path model_type module moe momentum monitor
+0.05 motivation n_batch n_ctx_per_seq n_expert_shared n_ff_exp n_layer n_layer_dense_lead n_lora_kv n_lora_q
+0.05 n_seq_max n_ubatch ndarray ne nemo nfs ng nightly noise non_blocking none notebook nov nt nuc num_gpu
+0.05 nv_gpu_memory_used_bytes october offline ollama_context_length ollama_gpu_overhead ollama_keep_alive
+0.05 ollama_llama_server ollama_max_loaded_models oneapi ones onnxruntime_pybind onnxruntime_src openai operating
+0.05 optimization optuna order org_tensorflow ot outofmemoryerror output_names own oyelaran packing paddleocr pages
+0.05 params particles partitions patch_match_stereo pd pe peft perf persistence persistent_load phase
+0.05 pickle_load_args picture pin_memory pipelines pjit plugin pods pool_allocator pools port_args portable possible
+0.05 pre_execute_cb process_name processor provider ptr pwr py_str qe que query_states queuec queuet rain
+0.05 raise_if_cache_size_invalid ready real refvalue relevant remat rendering repeats reranker reserved resident
+0.05 resnet resnet_v response_ restore_location reward right rl rm rmmrapidsretryiterator rollout rope_yarn_log_mul
+0.05 rounded run_options run_scheduler_process runtimeexception same sample sampler_output say says scale
+0.05 scale_factor scheduler screenshots script se sed september sequential sequential_executor serialization sgl
+0.05 sglang share should shutting side sigmoid similar sizeof skipping slack solver some sorted source_file
+0.05 source_line sqrt sr_x srt starting startup state_dict stem stopping stops storage storage_type stride student
+0.05 studio subgraph_callable suite swin systemerror sz taichi target targets tasksetmanager teacher
+0.05 tensor_parallel_size tensor_type tensorview text_generation_client text_generation_server texts then thx tidy
+0.05 tile timing token tokenizer torchrun total total_region_allocated_bytes_ tp_rank traceback_utils tracer
+0.05 train_batch_size train_net trained trainnetwork transcribe trust_remote_code type_k type_v uk uncorr unet
+0.05 unpickler unused upload upscale us usage used_gpu_memory used_memory uses utc util utils vaedecode
+0.05 validation_data variant vdl_writer venvs virtualmemorybuffer vmm volatile wan wants warming warp webserverfailed
+0.05 will words worker_base workflow wrapper ws xgb xl xlarge xorg xs ze zeros_like zip zusammen 境
+0.10 _alloc _do_call _dummy_sampler_run _lib _run_fn _session accelerate accelerator additional alignment
+0.10 allocateimpl and any apiversion application apr archive attempting attn_mask aug autograd await backbone
+0.10 backtrace base batches bench bhqk bitmaps ble blobs bsz calcul caller cargo cat catch cedar check_error chunks
+0.10 ci cli clock command community complex conda constant container cp crash critical cu_stream_non_blocking cuarray
+0.10 cuda_host cuda_stream_ cufft cumemcreate currently custreamcreate d_ daemon deepspeed detect device device_put
+0.10 dim dims discussions dist distribution documentation dropped elif embedding encountered enginecore enough
+0.10 entries eog evaluation executor existing exit faster feed_dict fetch_list fftn flags forum found freememory
+0.10 freq_base freq_scale gan gb gen get_output_data ggml_vulkan gh graphics graphs green gres gruß gs has_subgraph
+0.10 hidden_states high html ids igpu ilse initialize initializing inner input_data_all intern iq ish jnp jpg jul lan
+0.10 largestfreeblock last_hidden_state llama_model_load_from_file_impl loadmodel logicaldeviceconfiguration lost
+0.10 macbook macro major makefile matmul max_input_length max_prefill_tokens max_total_tokens mem_get_info memgetinfo
+0.10 memo memory_limit memory_limit_ memoryclockrate minibatchsize miniconda model_lifecycle modules moin monday
+0.10 morning mp namespace navi nchw ner newbie newest nhwc nproc_per_node num_images_per_prompt official offload
+0.10 ollama_num_parallel onnxruntimeerror ooms optshapes ort other output_data output_dir output_type output_ui
+0.10 outputs parallel partial partition pattern pbtxt pcibusid peakreserved petra posted pow preds prefetch probe
+0.10 process pytorch pyx queue radv ray raytaskerror re recover relion repeating requests rerank res resources
+0.10 restore ret retries retro return_tensors run_id runbooks runners runtime runtime_exception ryzen saveengine
+0.10 scala scaled_dot_product_attention sched sd sd_hijack_optimizations seg service set_logical_device_configuration
+0.10 singledevicememorypool sleep slurm spark spec split_cross_attention_forward sr starts stream strides sun
+0.10 target_list tasks terminating th thank threshold throw_api_error tid tiling titan tm to_device total_gpu_memory
+0.10 totalmemory tr trace transform transformer transport triton tritonbackend_modelinstanceinitialize truncation
+0.10 trying ui ultra undefinitializer unset uploading usr vec vega versions view vivid vk vllm vol von work worked
+0.10 wpb wry wsl xc xtx xx zesty
+0.15 _k_m aborted about actual after allocatable answers artifacts beetle beta blender bonjour box but callbacks
+0.15 candle catboost caused centos classifier condition console create crit cuda darknet dask dec desktop device_id
+0.15 diffusers distill docker down dt duplicates en er err examples executing execution expansion false farm feeds
+0.15 ffff fine forums fps game gemma ggml_assert ggml_gallocr_reserve_n global gpu_options gpu_rendering gpu_worker
+0.15 gromacs harbor https hx into iter iteration jit join juniper keras key kib lab left length libmxnet load_model
+0.15 log_softmax lora machine main manual mask min minor mode model mossy node noheader normal now num_updates
+0.15 num_workers old op_kernel op_requires opal optim parameter pc per_process_gpu_memory_fraction prefill problem
+0.15 processed profiling prop ps quarry qwen rand raylet recon relu replica required reserve_size restart
+0.15 retain_graph rules run_metadata runoptions rusty scores settings sigabrt size_t softmax source started
+0.15 successfully sur takes task text_generation_launcher this through ticket to translate triangles ub ubuntu uma
+0.15 umber ups version video virtual we www xgboost xt young
+0.20 ____ _bfc _device amber async at atoms bt building bvh chain ciao complete crane current cv cycles dag
+0.20 data_format day decode default details devicebuffer embed enc environ failures fairseq_cli few fft find float
+0.20 fra gfx gin glad go gpuarray http ip jvp laptop latest layer learn llm_load_tensors loading lunar max_batch_size
+0.20 minutes mixtral ml my na nnet note observed offloading opencl our padding paddle paged peer phi pose ppl ppo
+0.20 pred predictor print_info program randn rank rec recent reply rx secs serve server shell short silver solve ss
+0.20 stat stats steps summary system tiled time timeline today torch train_ds train_inner trains trainworker tsl ty
+0.20 updating viewlayer warn warning whisper zero
+0.25 am anaconda api assertion bd com common dear diffuse dt_float dusky ed enginecore_dp errors_impl expected
+0.25 failure fairseq falcon fan fit gable ggml goroutine gpu_ gt hit inc inferencesession inlet inlined intel is jax
+0.25 jaxlib jun lantern large len libc like list lo load makes maxallocsize memusagechange mini mo models mxnet n_ctx
+0.25 nettle noble non num numallocs ocr offloaded op_name operator page powershell quiet raven rtx runs sentences
+0.25 seqs single sparrow src svc tags tensorflow terminated transformers trial tune unknown variables void webui
+0.25 whole xla_extension xlaruntimeerror
+0.30 alloc badger brisk bs cache client compute con could csv cuda_allocator delta early ends envs fern frame ghz
+0.30 hazel hello instance jan logits maxinuse may mcu member most nccl net ollama opened peak python query radeon
+0.30 received regards reproduction seed seq session shape stacktrace stage tf tgi top turn which wps
+0.35 backward bin chunk core dgx eta exe fails fluid forward github handle hashcat image incident init inuse ipython
+0.35 jl jolly kwargs layers lib llama_context matched microsoft next png post posts pro reporter reproduce root rule
+0.35 scene smi unallocated webserver windows
+0.40 behavior bug environment issue ivory me opt pebble pid plain ram run stack stopped thanks ti training update
+0.40 users viola warmup
+0.45 action allocation append build crashed ember feats frames framework internal julia op srv thistle transpose
+0.50 allocated already cu fail graph onnxruntime pm resourceexhaustederror result tesla vulkan
+0.55 bfc_allocator exception on pod
+0.60 capacity code continued org scan using works
+0.65 cc os traceback worker
+0.70 error failed line llm packages resource_exhausted
+0.75 by file self
+0.80 gtx
+0.85 geforce
+1.00 comment
+1.05 commented loss
+1.50 description
+2.00 it
""",
    "lead": r"""
-1.85 `
-1.70 „
-1.30 for
-1.25 like who
-1.20 info
-1.15 tensorflow that
-1.10 we
-1.00 gib
-0.90 free memory out
-0.85 how is question ram there torch tried
-0.80 ; does
-0.75 > allocator page per theano {
-0.70 exc_info interview
-0.65 ggml_cuda_host_malloc once seen shown would «
-0.60 cuda_driver den docs il met pytorch ran stream_executor threw warning where
-0.55 " as asked do front je read stop to virtualmemorybuffer 文
-0.50 an from für has hold isn keep limit lower oom plan resizephysical returns starts stops will вопрос │ 问
-0.45 ' allocate and device engine fields if im launch op_requires or pool sim » 的 题
-0.40 \ block ciao conv_ops de docstring hello kind llama_model_load msgid never op_kernel prefill skipping throws
-0.40 write — ”
-0.35 allocating are batch_size below c_api cluster common_runtime counts der di ein every guard hallo hand hint idea
-0.35 kurze later looks mib noch que recognises show tests this unit yet zusammen
-0.30 ? come context conv each errors figure fp hypothetically jobs level many matches number red row search size
-0.30 sooner the userwarning warn zero 。
-0.25 about again allocated arena attempt back bar be between blocks canned cannot caught cl_ command config
-0.25 cudaprogram difference een ends entry explain fake fault fine gb gpu_memory_utilization gpu_oom have its known
-0.25 makes metal modules needs não raise refused said should times trained ts video which wiki work workspace не メ
-0.25 モ 下 是
-0.20 algorithm asks avec catch com compare cudamalloc cudasuccess cudnn cuh dans device_helpers die diffusion driver
-0.20 echo estimate everyone executekernel exit faq gets into komunikat la lib line no none of pessoal please por
-0.20 raises raising re readme regex room sample scheduler sequential_executor slide std str strings tensor texto use
-0.20 vram way whether whole windows ト 本 这 错 ）
-0.15 allocaterawinternal backends bfcarena bytes cards commit conv_algorithm_picker core don eng fit fix hip ich kb
-0.15 killed launcher local_xla longer look make mar march msg much nit note object pattern people print proposal
-0.15 request resource_exhausted return reviewer rtsafe saferuntime sampler say scratch sh simulated site small
-0.15 startup suppose test threads total tune un una week weights while why xgboost … 、 中 会 在 第 니 로 오 지
-0.10 = already ask at available bot cache capi common console cpu cuda_error_out_of_memory debug dev du em
-0.10 empty_cache er except expected generate ggml_vulkan gpus grep guide host http int just keeps kv left lines low
-0.10 matmul model_lifecycle ngl opencv opt options paddle paste predict reads real refuses reported requested
-0.10 reserved resourceexhaustederror rtx runtime runtime_exception section shared shows some spec stable string
-0.10 system table tensorrt think trains txt under unhandled usually von want width wording words wrapper you × が の
-0.10 ま 不 我 显 다
-0.05 $ % & / ^ _state aa above al allocation also anybody aparece backbone caching capacity card cdata classifier
-0.05 classify content cuda cudaruntimeerror dataloader dataset day dec deep el empty en end est even event ever feb
-0.05 find_executable_batch_size finetune forum frage game ggml_backend_cuda_buffer_type_alloc_buffer given graphics
-0.05 help holds in it know lab local_tsl logs maps meet messages mock model mps nobody now nur only
-0.05 onnxruntime_pybind onnxruntime_src onnxruntimeerror outofmemoryerror params patch phrase plain post problem
-0.05 reading reason release review runtimeerror runtimeexception rust sep side_effect smaller something stream style
-0.05 such sweep tgi three through tip too trt typical vllm wants when xgboosterror xpu } 「 こ た 出 大 好 存 微 版
-0.05 调 문
+0.05 acceleratorerror allocatenewregion amd answers api apr asr assert attic aug batch bench bfc_allocator builds by
+0.05 char ci colleague comes container conv_ops_impl crashes create cryosparc ctx decoder deepspeed et exits export
+0.05 external fixed following forward function_node goes got gpu_mat hires hpp include instead issues item iterations
+0.05 jan jaxlib jaxruntimeerror jit jun lang loaded localhost logging loss mal matmul_ max_batch_size
+0.05 max_input_length max_prefill_tokens max_total_tokens mini mining minutes mixtral mode morning
+0.05 multiproc_worker_utils must nd next nnet nodes nuc old opencl operator optimizer org_tensorflow ort output para
+0.05 pjrt pjrt_stream_executor_client pooled_ printed proc project providers ranks rapids refine rendering requests
+0.05 rig rmmerror rs runtime_error screenshot se sentence setting sgl since single się slurm someone status steht
+0.05 storage stub super svc tell text_generation_client tf things thrw tid today torch_memory_saver tp tpu traceback
+0.05 tree true tsl two upscale us version vllmworkerprocess xla_extension your | · す て に る ロ 今 成 直 里 리 이
+0.10 ( * _cl abi assertion bf bitsandbytes bool candle cause chain clcreatebuffer client critical cuda_call cudacall
+0.10 cudaerror data dear dialog dies directml due encountered enough fail function fusedconv getting
+0.10 ggml_gallocr_reserve_n graph home img internalerror kubernetes layer learning libc llama loaderror lora md
+0.10 meldung mensagem native non notebook numpy own peak pipeline point port processing pyopencl radeon retry right
+0.10 rocm router runs seq serve serving set source split srv state studio takes team terminating them they timestamp
+0.10 tm und unexpected void waitnotificationfn window workers xla xlaruntimeerror привет と グ ッ ー 一 后 回 天 始
+0.10 开 用 起 돌
+0.15 # ] _driver _exceptions _work aborts ac add amrex answer arc arrête backward bit carb chat closing con conv_ cpp
+0.15 cudf cupy decode detector doc else epochs es execute executor exhausted failing faster flux folks good high hola
+0.15 id image ipex ist iteration itself laden llm mb min na nie ollama optix pass program pycuda reply resource rule
+0.15 rx sale saw scene sd seit self sent side src su sur taichi terminated thing thread tutorial uncaught unwrap vae
+0.15 wrong yes вылетает гб ち は を 个 例 务 卡 가 습 학 ：
+0.20 anyone attention au awq backend bad been beim bfc_arena body broke call cc clenqueuendrangekernel clip
+0.20 cudaapierror da deepseek del dem doesn dr encoder exceptions exllamav faiss fell ffmpeg find float found had
+0.20 inside instant internal list mean mein memory_pool mi mistral mon moved mxnet nano new ngp nicht night ocr off
+0.20 pre prompt returned spark stack_like_memory_pool standardgpuresources still syncedmem task terminal throwing
+0.20 trainworker une up users using value without workstation xt ~ で 挂 提 行 는
+0.25 : abort ai any app because branch bricht but caffe can case checkpoint class das days did enginecore_dp failure
+0.25 false far file gemma gone his inference ip jetson keras lm long loop lr mac mem mir ml name nothing openmm
+0.25 openmmexception pr prints pro ray render report rows runner session sglang si static told trial wan yolov ら 型
+0.25 模 练 训
+0.30 _nvenc ab all am buffer called catboosterror cuda_base cycles description dreambooth example farm forge
+0.30 fragmentation gym hey hit instance intel lost max mx net open over pc py raylet replica running screen script
+0.30 service smi tile until valueerror was меня 了 时 示 跑 데
+0.35 atom cell comfyui comment execution fails fairseq full give index loader loading memoryerror ok onnxruntime
+0.35 process qwen raised record steps support text trainnetwork went при 学 習 안 중
+0.40 ! , amber auto before blender bonjour channel code darknet detail done errors_impl exc jax julia ksampler main
+0.40 meu nach one paddleocr pmemd python resolve seeing shard sorry sure ticket triton user well
+0.45 aborted atoms auf davinci dead embedding fatal fraction fyi lol matlab overnight stage step subdivisions tokens
+0.45 treino type unreal vulkan webui works 上 요 ，
+0.50 - . answered base crash cuda_lib died failed go large le load machine mit my nightly pid so warmup weekend
+0.50 падает 到 하
+0.55 bei both catboost default defaultallocator drivererror during frames px time what
+0.60 gpu images laptop lightgbm mine not pod rank 报 인
+0.65 bs build colmap eval job node result run student “ 就 에
+0.70 < customer last title validation with на 서
+0.75 + box could down first get stderr whisper yesterday
+0.80 bug colab frame generation server then train –
+0.85 @ demo exception gives kaggle message training
+0.90 err says stopped
+0.95 hashcat log our
+1.00 here same second update
+1.05 trainer worker
+1.10 ) epoch
+1.15 after quick
+1.25 me
+1.35 error
+1.40 →
+1.55 on
""",
    "tail": r"""
-1.20 "
-1.15 ; `
-1.10 windows
-1.05 are «
-1.00 ? under
-0.95 available we
-0.90 acity check peak which
-0.85 by runtime since “
-0.80 :
-0.75 error free ggml what wiki
-0.70 * allocate failed into nobody of use
-0.65 allocator as die hand launch page por were
-0.60 > cudnn list no path rest source that well within „ 定
-0.55 bytes capacity figure ist let see table 、 到
-0.50 else la lines nicht numbers seen size they ti up の を 会 前 本 아
-0.45 and asked comes five full may pool smi total von worked » не 例 그
-0.40 ' do job lo look memoryerror more names or retry tensor |
-0.35 ) below che code ein fraction fragmentation gib how inside instead means much must please prints requested
-0.35 reserved stop take than touched tried your と 字 数 是 的 見
-0.30 already answers blocks call cc checked context count counts cublas_status_alloc_failed di done empty er ever for
-0.30 former go hence kernel our out reads row runtimeerror se simply static string too un → た 多 用 里
-0.25 < allocation an block caching cumemalloc da data den don happen http killed latter like map matter md mean name
-0.25 normal nur ones oom otherwise plain printed question ratio real results shown sizes task te tell three unknown
-0.25 version weights worker は ら ス 为 存 明 模 空 还 부
-0.20 . allocated answer anywhere ask bei buffer calls checkpointing co comfyui creation der entry except failure
-0.20 fewer follows good gpu_oom gradient here hits is kb kind last leave line little logs lost mib most mémoire nccl
-0.20 nvidia oder once onnx people post reading red seq she status stderr stops thing true und until warning who
-0.20 working wrong 。 き さ な に 一 成 確 自 表 解 것 는 실 이 하
-0.15 , \ ] another answered behind bit bitte chunked cublascreate cuda_error_out_of_memory cudamalloc cut des
-0.15 documented en fake few gives has host il jax less ma max mem memoria mig neighbour nie nightly none number patch
-0.15 prefill put pytorch read resources says sentence shared si skipped someone step strings tells tensorflow tests
-0.15 th value why yours ” 「 え く こ す ま め ク メ モ リ ー 上 不 出 占 可 时 足 문 을
-0.10 add added between bigger bot buffers buy cached cap caught cause changes client cudaerrormemoryallocation design
-0.10 driver end enum et flag friday gave gets guide hiperroroutofmemory hit its jobs kann kept limit loop lowvram
-0.10 machine medvram mps neither niet ours pas pid que queue raise raised readme resource_exhausted returns room said
-0.10 scratch screenshot shape space start state steps tactic tiny today torch treiber type wanted when where whisper
-0.10 wording — 」 い イ ト ン 下 什 以 何 分 就 张 显 节 라 리
-0.05 & access algorithm amd arena bare best better both cards class close com come cudnn_status_not_supported
-0.05 defaultcpuallocator dem different eine est exception figures fixed forward give gpu_mem_limit gpus graphics
-0.05 halve halves hbm illegal isn issue killer later left library live log lower met mi minutes mit modelo ne needs
-0.05 ngl night noch outofmemoryerror par pick plan point possible reader reduce regex remat restart retried search
-0.05 short sie skipping smaller so steht summary taken those tiles timeout turned used users ve want writing xla yet
-0.05 zu что это で れ ド バ 了 吗 回 大 片 算 说 니 다 로 서 세 의 ？
+0.05 although around array attention away blender build can case changed chunk ci clip config csrc current del each
+0.05 either ends fits half hat helps hip idle if im input int iteration layers len loaded long lora low là makes mehr
+0.05 native new node offload optimizer output part pass passed pipeline plus po pour pr print pro processes python
+0.05 retrying rx sample saw skip solo some stays sur swap target tarjeta tensors thanks them these took try turn txt
+0.05 update usage utilization vk_error_out_of_device_memory vorher way work written – あ し じ っ る ん 个 加 動 原
+0.05 没 第 请 가 나 인 입
+0.10 aber above alloc anything backend been black builds copy could cu cuda d_ das details diffusion during errors
+0.10 exit exits explain fault het holding info just karte loads lowering match moved need needed nr only points py
+0.10 ranks rather replicas resource rocm scheduler server sglang solver somewhere src stage started system temporal
+0.10 test tf ticket two una user validation very was whether without xformers xla_python_client_preallocate zero } ·
+0.10 ¿ гб チ ッ ラ 之 内 后 在 小 已 改 果 正 经 能 这 配 题 드 면 어 에 ）
+0.15 ^ ai al bf bug con crash desktop did du engine example expected float frame gigs graph hint hires hours idea
+0.15 itself jupyter keep large longer make mb might min na next nodes non note other para placa px rows schon script
+0.15 show slow stable stack starts still super suppose takes thread to une vllm workers { │ が け 两 使 保 只 因 常
+0.15 我 留 置 要 뜨 를
+0.20 + @ against asynchronously big catch closing colab cuda_malloc_async dag day dtype el es eval exists faq flash
+0.20 going happy he images improve in level logits lot missing moment never nothing others own quadro ram ran really
+0.20 render replica report scene setting share single situation statefulpartitionedcall studio tf_gpu_allocator this
+0.20 tile token viewport you zeros だ ち て ょ 同 图 直 落 试 跑 都 重 问 습 있
+0.25 [ all any atoms bad batch box but cache calling container darknet demo device doesn em environment false fix
+0.25 followed found func help hour inputs je know laptop lief main message not passes process program re renders
+0.25 reported text though vae went whole же う 样 배 치 ，
+0.30 avec because course cpp decode default docs encoder even fp item length les load made mx off open problem resnet
+0.30 restarted runner runs second sorry there vocab ça り 止 도 은
+0.35 % - about anyone auf before cpu epoch got limits lol looks loss net notebook picture right run straight trains
+0.35 using variable ya 设 같 까 오
+0.40 ( back fit four get guess ll mine op shard soon subdivisions tokens ~ × 有
+0.45 again alone also auto conv core de didn have ollama one over prompt sent small textures through xt
+0.50 ! be everything file goes it now pre running timeline with 卡 요
+0.55 = maybe
+0.60 am came had happens high rank same time training
+0.65 dev enough first from gone gpu image loading medium week …
+0.70 # frames request
+0.75 gt
+0.80 card function ok set third while would
+0.85 / every
+0.90 fine le me no_grad split
+0.95 after checkpoint on then
+1.00 на
+1.05 rtx
+1.15 works
+1.25 model
+1.35 gtx my
+1.45 gb
""",
    "ahead": r"""
-1.05 0
-0.85 „
-0.75 «~runtimeerror~:
-0.70 ?
-0.65 " warning~:
-0.55 on~"
-0.50 resourceexhaustederror~:
-0.45 ^~error~: ^~runtimeerror~: 「
-0.40 .~. .~.~. 0~:~" :~runtimeerror~: `~ggml_backend_cuda_buffer_type_alloc_buffer~:
-0.35 runtimeerror~: │~runtimeerror~:
-0.30 :~resource_exhausted~: `~resourceexhaustederror~: `~xlaruntimeerror~: in~" of~" std~:~: the~" «
-0.25 *~" -~" / :~llama~runner `~error~: cl_ loading~model~: model~: xlaruntimeerror~:
-0.20 "~ggml_vulkan~: '~s~` .~outofmemoryerror~: :~0~] about~` get~" in~` reads~" read~" r~" s~` with with~`
-0.20 worker~0~:
-0.15 "~" "~and~" "~outofmemoryerror~: ( .~xlaruntimeerror~: 0~}~: = [~trt~] [~w~] ^~>~"
-0.15 ^~ggml_backend_cuda_buffer_type_alloc_buffer~: ^~outofmemoryerror~: ^~resourceexhaustederror~: for~" or~"
-0.15 resource_exhausted~: stream~*~) trt~] t~" w~] }~:
-0.10 "~or~" "~valueerror~: )~- )~` *~) ,~runtimeerror~: -~' -~` .~cudaruntimeerror~: 0~(~" 0~)~- :~"~" <~code~> =~"
-0.10 `~llama~runner `~outofmemoryerror~: allocation~failed~: as~` code~> cuda~error~: ggml_vulkan~: no~"
-0.10 outofmemoryerror~(~" outofmemoryerror~: that~" to~" | » „~runtimeerror~:
-0.05 "~# "~,~" # #~runtimeerror~: (~` + 0~.~` :~"~# :~internal~: ;~" >~runtimeerror~: >~valueerror~: ^~-~" ^~-~'
-0.05 ^~-~` ^~0 ^~valueerror~: `~` about~" a~" cudaruntimeerror~: error~runtimeerror~: for~` g~.~" like~" memory~|
-0.05 of~memory~| runtimeerror~(~" see~" {~" |~runtimeerror~:
+0.05 "~xlaruntimeerror~: '~runtimeerror~: (~" (~)~: )~: )~:~cl_ - .~/~pooled_ .~acceleratorerror~: .~cpp~]
+0.05 .~internalerror~: .~rmmerror~: /~it~] /~pooled_ /~s~] 0~)~: 0~,~" 0~- 0~. 0~cudacall~] 0~failed~: :~*~*
+0.05 :~ggml_vulkan~: :~standardgpuresources~: ^~exception~: ^~ggml_vulkan~: ^~memoryerror~: ^~xlaruntimeerror~: ^~│
+0.05 acceleratorerror~: code cpp~] cudacall~] error~. error~:~: error~]~: execution~failed~: get~` has~" it~] i~get~`
+0.05 llama~runner loop~: message~:~" pooled_ proc~0~: rmmerror~: runner stops~with~" s~] t traceback~)~:
+0.05 training~loop~: │~ggml_backend_cuda_buffer_type_alloc_buffer~: ：~runtimeerror~:
+0.10 "~> "~memoryerror~: "~resourceexhaustederror~: ) )~runtimeerror~: ,~' ,~bool~) .~resourceexhaustederror~:
+0.10 .~runtimeerror~: 0~]~: 0~| 0~}~} :~0~: :~level_zero :~loaderror~: :~waitnotificationfn~) >~" [~gpu~] ]~error~:
+0.10 ]~valueerror~: ^~# ^~> api~failed~. bool~) cuda~error error~- f ggml_backend_cuda_buffer_type_alloc_buffer~:
+0.10 ggml_gallocr_reserve_n~: got~" gpu~] internalerror~: loaderror~: node~0~: outofmemoryerror~(~'
+0.10 runtimeerror~:~level_zero see~` title~: waitnotificationfn~) } }~} “~runtimeerror~: │ ：
+0.15 !~! !~!~! "~error~: )~valueerror~: .~memoryerror~: 0~:~0 0~:~: :~: :~valueerror~: [~e~] ]~: ^~0~:
+0.15 `~drivererror~( exhausted~: e~] fatal~error~: message~: resource~exhausted~: stopped~with~" with~' |~` “
+0.20 ! "~` )~:~" .~exceptions~. :~"~` :~0~) :~cl_ ]~runtimeerror~: ^~" and~" cudaapierror~: c~0~] exceptions~.
+0.20 execution~error~: memoryerror~: prints~" says server~error~: standardgpuresources~: then~" with~exception~:
+0.20 |~ggml_backend_cuda_buffer_type_alloc_buffer~:
+0.25 "~:~" '~s~" -~> .~openmmexception~: .~trainer~| 0~) 0~runtimeerror~: 0~with~" :~0
+0.25 :~ggml_backend_cuda_buffer_type_alloc_buffer~: :~„ [~error~] ^ `~runtimeerror~: error~] failed~:
+0.25 openmmexception~: s~" trainer~|
+0.30 "~* ' ,~` .~` 0~] ^~` err~: exception~: says~` shows~" valueerror~: 「~runtimeerror~:
+0.35 "~llama~runner *~* -~>~" . :~"~* :~drivererror~( :~outofmemoryerror~: ; error
+0.40 ,~" :~error~: :~« ` error~" generation~(~" me~" → →~"
+0.45 .~base~. base~. buffer~failed~. prints~`
+0.50 .~" runtimeerror~(~'
+0.55 [~cuda~] cuda~] drivererror~(
+0.60 0~: > error~: failed~. says~"
+0.65 (~' ,
+0.70 "~runtimeerror~:
+0.80 *
+0.90 ]
+1.00 :~` with~"
+1.30 :
+1.40 :~"
""",
    "behind": r"""
-1.15 were
-1.05 0 `~(
-1.00 were~available were~available~.
-0.95 .~$
-0.90 "~is ) .~tried acity
-0.85 .~tried~to
-0.60 <
-0.50 "~- )~$ 0~. 0~.~0 `~after of~which
-0.45 "~, `~is acity~) on
-0.40 <~- `~.~i for “
-0.35 `~.~the `~: `~? that
-0.30 "~)~$ .~" a~total~capacity
-0.25 "~)~, "~,~$ "~,~which (~0~) -~> n n~bytes
-0.20 "~-~> "~on~0 <~/ in~the of ”~. →
-0.15 "~) "~.~$ "~} % .~' `~→ «
-0.10 "~,~0 "~: "~as "~for "~or "~→ (~0 (~requested )~` *~*~$ .~"~$ .~gpu / ? \ \~\ `~,~so `~and~` a a~total
-0.10 with~shape | 」
-0.05 "~.~the "~? "~anywhere "~or~" "~that "~the '~, '~,~' '~`~. (~requested~0 .~"~) .~current~allocation <~/~code
-0.05 <~/~pre \~. \~.~tried `~) `~, `~`~$ `~at acity~;~. in~function in~function~' of~which~. with~shape~[ |~$ }
+0.05 "~)~. "~}~$ "~}~, # '~" '~"~$ '~)~. (~code .~. .~.~. .~0 .~`~$ .~`~, .~it ;~$ ;~0 `~- `~.~$ `~as be
+0.05 be~asynchronously be~asynchronously~reported file file~= file~=~csrc if~reserved src src~/ the »~. …
+0.10 "~)~) "~,~so "~and~" "~and~then "~i "~on~the "~– #~0~$ .~` `~; `~— acity~; and error i if while~calling with »~,
+0.10 ” ”~， 。
+0.15 "~.~0 "~after #~0 , -~- .~i — │ │~$
+0.20 "~; '~)~" '~)~$ '~. . .~the :~file :~file~exists ;~. ;~.~. [~func [~func~: `~`~` `~i `~the `~when when while
+0.25 "~in~the "~— `~"~) `~on `~on~the `~| maybe maybe~the maybe~the~environment
+0.30 * `~" `~from `~|~$
+0.35 "~( "~right [~op [~op~: ` `~` `~with
+0.40 "~at *~* ; `~， at »~$ “~.
+0.45 "~in "~on~a
+0.50 `~in
+0.55 "~from '~$ `~and
+0.65 ' :
+0.75 " [
+0.80 "~.
+0.85 '~) `~.
+0.90 $
+1.00 `~$
+1.05 "~on
""",
    "pair": r"""
-1.20 markup_near&text_behind
-1.10 ends_the_text&in_quotes nothing_stated&text_behind
-0.90 a_setup,_in_short&its_hint_printed a_setup,_in_short&says_laughs a_setup,_in_short&says_self alone&in_quotes
-0.85 a_short_text&output_near says_may&text_behind
-0.80 in_quotes&trace_near says_after_so_long&somebody's_own_machine,_in_short says_happened&trace_near
-0.80 says_laughs&somebody's_own_machine,_in_short
-0.75 a_sentence_leads&trace_near a_setup,_in_short&denied_in_front cut_by_dots&nothing_stated in_quotes&says_supposed
-0.75 output_near&spoken_of_happened says_self&words_before
-0.70 a_sentence_leads&says_when a_setup,_in_short&output_near cut_by_dots&setting_near ends_the_text&somebody_speaks
-0.70 happened_to_somebody&text_behind its_hint_printed&spoken_of_when mentioned&says_help names_the_words&says_may
-0.70 says_may&trouble spoken_of_after_so_long&spoken_of_looks_for
-0.65 a_question,_in_short&spoken_of_when a_setup,_in_short&says_after_so_long a_setup,_in_short&setting_near
-0.65 alone&figures begins_the_text&in_quotes in_quotes&says_reader indented&other_near indented&spoken_of_lately
-0.65 item_of_a_list&nothing_stated says_happened&somebody's_own says_lately&says_people says_when&somebody_speaks
-0.65 spoken_of_looks_for&spoken_of_when spoken_of_when&text_behind
-0.60 a_question,_in_short&says_happened a_sentence_leads&denied_in_front a_sentence_leads&ends_the_text
-0.60 begins_its_line&spoken_of_words begins_the_text&spoken_of_when behind_a_prefix&code_near
-0.60 cut_by_dots&somebody's_own_machine,_in_short denied_in_front&nothing_stated figures&spoken_of_example
-0.60 figures&spoken_of_made_up figures&traceback_above happened_to_somebody&spoken_of_when
-0.60 host_memory&names_the_words in_quotes&mentioned in_quotes&record introduced_as_example&setting_near
-0.60 mentioned&names_the_words nothing_stated&record on_a_stamped_line&says_self output_near&says_when
-0.60 output_near&spoken_of_after_so_long record&somebody's_own says_after_so_long&says_happened
-0.60 says_happened&somebody's_own_machine,_in_short says_laughs&text_behind spoken_of_proposed&words_before
-0.55 a_failed_run&spoken_of_solved a_question,_in_short&ends_the_text a_sentence_leads&behind_a_prefix
-0.55 a_sentence_leads&spoken_of_may a_setup,_in_short&says_never a_setup,_in_short&spoken_of_lower_it
-0.55 a_short_text&a_site's_lines a_short_text&text_behind alone&says_lesson alone&says_people alone&says_words
-0.55 begins_its_line&text_behind begins_the_text&setting_near begins_the_text&spoken_of_looks_for
-0.55 behind_a_prefix&on_a_stamped_line cut_by_dots&figures cut_by_dots&other_near cut_by_dots&says_happened
-0.55 ends_the_text&somebody's_own figures&hypothetical_sentence happened_to_somebody&says_solved
-0.55 hypothetical_sentence&says_if in_quotes&markup_near in_quotes&on_a_stamped_line in_quotes&says_made_up
-0.55 indented&may_happen markup_near&may_happen may_happen&says_supposed names_the_words&says_looks_for
-0.55 nobody_speaks&spoken_of_words on_a_stamped_line&spoken_of_when says_but&says_looks_for says_but&says_never
-0.55 says_help&says_if says_lately&words_before says_means&trouble somebody's_own_question,_in_short&trouble
-0.55 spoken_of_after_so_long&words_before spoken_of_cause&words_before
-0.50 a_question,_in_short&hypothetical_sentence a_setup,_in_short&words_before a_short_text&about_texts
-0.50 a_site's_lines&figures about_texts&begins_the_text about_texts&figures about_texts&spoken_of_lately alone&record
-0.50 begins_its_line&trouble begins_the_text&on_a_stamped_line behind_a_prefix&in_quotes
-0.50 behind_a_prefix&spoken_of_when behind_a_prefix&words_before code_near&in_quotes denied_in_front&in_quotes
-0.50 ends_the_text&says_never ends_the_text&spoken_of_ask ends_the_text&spoken_of_self explained_behind&text_behind
-0.50 figures&on_a_stamped_line figures&spoken_of_means in_quotes&names_the_words in_quotes&says_if
-0.50 markup_near&nobody_speaks markup_near&spoken_of_reader may_happen&says_help mentioned&nothing_stated
-0.50 mentioned&setting_near on_a_stamped_line&output_near other_near&says_lower_it output_near&spoken_of_when
-0.50 says_after_so_long&says_supposed says_happened&says_laughs says_lately&somebody's_own_question,_in_short
-0.50 says_lesson&says_never says_when&somebody's_own,_in_short spoken_of_happened&spoken_of_means
-0.45 a_question,_in_short&says_lately a_question,_in_short&says_never a_setup,_in_short&record
-0.45 a_short_text&spoken_of_looks_for a_whole_error_line&markup_near about_texts&names_the_words alone&words_before
-0.45 begins_its_line&nobody_speaks begins_its_line&spoken_of_never behind_a_prefix&record
-0.45 behind_a_prefix&spoken_of_happened blanks_near&output_near code_near&much_trouble code_near&within_code
-0.45 denied_in_front&says_never denied_in_front&words_before figures&in_quotes figures&markup_near
-0.45 figures&within_code happened_to_somebody&names_the_words happened_to_somebody&says_never
-0.45 happened_to_somebody&somebody's_own_question,_in_short hypothetical_sentence&says_supposed
-0.45 in_quotes&item_of_a_list in_quotes&text_behind indented&markup_near introduced_as_example&nobody_speaks
-0.45 may_happen&record may_happen&says_if may_happen&somebody's_own_question,_in_short may_happen&spoken_of_if
-0.45 names_the_words&says_happened nobody_speaks&spoken_of_reader nobody_speaks&text_about_texts
-0.45 nobody_speaks&trouble often_may&spoken_of_supposed other_near&setting_near output_near&says_self
-0.45 says_buy&text_behind says_happened&says_never says_help&says_may says_looks_for&somebody_speaks
-0.45 says_looks_for&text_behind says_solved&somebody's_own says_solved&somebody's_own_machine,_in_short
-0.45 says_when&spoken_of_looks_for setting_near&somebody's_own setting_near&somebody's_own,_in_short
-0.45 setting_near&somebody's_own_machine,_in_short somebody's_own,_in_short&spoken_of_looks_for
-0.45 spoken_of_after_so_long&spoken_of_when spoken_of_happened&spoken_of_labelled_symptom spoken_of_happened&trouble
-0.45 spoken_of_help&spoken_of_looks_for spoken_of_help&spoken_of_solved spoken_of_never&spoken_of_when
-0.40 a_failed_run&words_before a_question,_in_short&spoken_of_lesson a_sentence_leads&about_texts
-0.40 a_sentence_leads&code_near a_sentence_leads&says_never a_sentence_leads&somebody's_own
-0.40 a_sentence_leads&spoken_of_cause a_setup,_in_short&spoken_of_but a_setup,_in_short&spoken_of_when
-0.40 a_short_text&begins_the_text a_short_text&comment a_short_text&mentioned a_short_text&says_buy
-0.40 a_short_text&says_lesson a_short_text&spoken_of_ask a_short_text&text_about_texts a_short_text&typeset
-0.40 a_short_text&within_code a_site's_lines&its_hint_printed a_whole_error_line&advice_share
-0.40 a_whole_error_line&advised a_whole_error_line&block_opened a_whole_error_line&other_near
-0.40 a_whole_error_line&somebody's_own_question,_in_short advice_share&may_happen advised&may_happen alone&says_when
-0.40 begins_its_line&spoken_of_lesson begins_the_text&hypothetical_sentence begins_the_text&somebody's_own,_in_short
-0.40 begins_the_text&spoken_of_words behind_a_prefix&says_made_up behind_a_prefix&spoken_of_lesson
-0.40 code_near&other_near comment&nobody_speaks ends_the_text&names_the_words ends_the_text&text_behind
-0.40 figures&spoken_of_ask figures&words_before happened_to_somebody&says_help host_memory&mentioned
-0.40 hypothetical_sentence&other_near hypothetical_sentence&words_before in_quotes&says_self indented&spoken_of_may
-0.40 indented&spoken_of_means its_hint_printed&spoken_of_never may_happen&other_near mentioned&says_supposed
-0.40 mentioned&spoken_of_happened much_about_texts&spoken_of_after_so_long
-0.40 names_the_words&somebody's_own_machine,_in_short nobody_speaks&nothing_stated nobody_speaks&says_changes
-0.40 nothing_stated&says_lower_it nothing_stated&somebody's_own,_in_short nothing_stated&spoken_of_reader
-0.40 on_a_stamped_line&spoken_of_happened on_a_stamped_line&spoken_of_reader other_near&text_about_texts
-0.40 says_after_so_long&says_may says_example&trouble says_explained&somebody's_own_question,_in_short
-0.40 says_happened&spoken_of_reader says_laughs&somebody's_own says_looks_for&somebody's_own,_in_short
-0.40 says_lower_it&trouble says_may&says_means says_means&says_words says_people&somebody's_own,_in_short
-0.40 says_people&somebody_speaks says_proposed&says_self says_proposed&trouble says_words&somebody's_own,_in_short
-0.40 setting_near&spoken_of_if somebody's_own_question,_in_short&spoken_of_ask
-0.40 somebody's_own_question,_in_short&spoken_of_happened somebody_speaks&somebody's_own
-0.40 spoken_of_after_so_long&trouble spoken_of_but&spoken_of_may spoken_of_changes&spoken_of_looks_for
-0.40 spoken_of_example&spoken_of_made_up spoken_of_happened&spoken_of_may spoken_of_if&spoken_of_lately
-0.40 spoken_of_if&spoken_of_may spoken_of_laughs&spoken_of_self spoken_of_solved&trouble trace_near&trouble
-0.35 a_failed_run&says_lately a_question,_in_short&says_explained a_question,_in_short&spoken_of_ask
-0.35 a_question,_in_short&spoken_of_made_up a_question,_in_short&trouble a_sentence_leads&spoken_of_ask
-0.35 a_sentence_leads&words_before a_setup,_in_short&happened_to_somebody a_setup,_in_short&says_supposed
-0.35 a_short_text&says_looks_for a_short_text&setting_near a_short_text&spoken_of_made_up a_short_text&spoken_of_self
-0.35 a_whole_error_line&advised_by_nobody about_texts&setting_near about_texts&spoken_of_words
-0.35 advice_share&between_sections advice_share&block_opened advice_share&remedies_above advice_share&says_lower_it
-0.35 advice_share&text_behind advised&between_sections advised&block_opened advised&remedies_above
-0.35 advised&says_lower_it advised&text_behind advised_by_nobody&says_lower_it begins_its_line&introduced_as_example
-0.35 begins_its_line&spoken_of_remedy begins_the_text&says_lesson block_opened&spoken_of_example
-0.35 code_near&spoken_of_proposed code_near&typeset comment&output_near comment&spoken_of_happened
-0.35 cut_by_dots&somebody's_own denied_in_front&happened_to_somebody denied_in_front&says_reader
-0.35 ends_the_text&says_but ends_the_text&says_people figures&says_words figures&spoken_of_if figures&text_behind
-0.35 happened_to_somebody&mentioned happened_to_somebody&trouble heads_a_document&mentioned
-0.35 hypothetical_sentence&says_means hypothetical_sentence&somebody's_own_question,_in_short
-0.35 hypothetical_sentence&somebody_speaks hypothetical_sentence&spoken_of_lower_it in_quotes&may_happen
-0.35 in_quotes&nothing_stated in_quotes&says_but in_quotes&says_buy in_quotes&says_happened in_quotes&says_words
-0.35 indented&words_before its_hint_printed&spoken_of_ask marked&output_near marked&trouble markup_near&mentioned
-0.35 may_happen&spoken_of_means mentioned&output_near mentioned&says_never mentioned&spoken_of_cause
-0.35 names_the_words&output_near nobody_speaks&spoken_of_if nobody_speaks&spoken_of_made_up nobody_speaks&typeset
-0.35 nothing_stated&says_supposed nothing_stated&somebody's_own_question,_in_short often_may&spoken_of_may
-0.35 often_may&spoken_of_people on_a_stamped_line&says_labelled_symptom on_a_stamped_line&spoken_of_after_so_long
-0.35 on_a_stamped_line&spoken_of_made_up on_a_stamped_line&text_behind other_near&says_supposed
-0.35 output_near&says_numbered record&spoken_of_lesson says_after_so_long&says_but says_ask&somebody_speaks
-0.35 says_but&says_happened says_happened&trouble says_if&says_words says_labelled_symptom&somebody_speaks
-0.35 says_labelled_symptom&spoken_of_self says_lesson&somebody's_own,_in_short says_lesson&somebody_speaks
-0.35 says_looks_for&trouble says_lower_it&says_reader says_means&text_behind says_never&says_people
-0.35 says_never&somebody's_own_question,_in_short says_never&trouble says_people&text_behind says_people&trouble
-0.35 says_reader&text_behind says_self&somebody_speaks says_when&spoken_of_happened says_when&spoken_of_help
-0.35 says_when&spoken_of_self says_words&spoken_of_if setting_near&spoken_of_when setting_near&text_behind
-0.35 somebody's_own,_in_short&spoken_of_but somebody's_own,_in_short&spoken_of_may spoken_of_changes&spoken_of_reader
-0.35 spoken_of_example&trace_near spoken_of_help&spoken_of_people spoken_of_if&spoken_of_means
-0.35 spoken_of_lesson&spoken_of_self spoken_of_looks_for&spoken_of_self spoken_of_looks_for&trouble
-0.35 spoken_of_lower_it&spoken_of_means spoken_of_people&spoken_of_reader spoken_of_reader&spoken_of_when
-0.35 trouble&typeset
-0.30 a_failed_run&says_looks_for a_failed_run&says_self a_failed_run&spoken_of_but
-0.30 a_question,_in_short&nothing_stated a_question,_in_short&other_near a_question,_in_short&says_made_up
-0.30 a_question,_in_short&setting_near a_question,_in_short&spoken_of_proposed a_question,_in_short&typeset
-0.30 a_sentence_leads&indented a_sentence_leads&mentioned a_sentence_leads&other_near
-0.30 a_sentence_leads&says_after_so_long a_sentence_leads&says_remedy a_sentence_leads&says_words
-0.30 a_sentence_leads&spoken_of_labelled_symptom a_setup,_in_short&cut_by_dots a_setup,_in_short&says_solved
-0.30 a_setup,_in_short&spoken_of_self a_setup,_in_short&trace_near a_short_text&marked a_short_text&says_proposed
-0.30 a_short_text&spoken_of_lower_it a_site's_lines&spoken_of_lower_it a_whole_error_line&spoken_of_remedy
-0.30 advice_share&heads_a_document advised&heads_a_document advised_by_nobody&between_sections
-0.30 advised_by_nobody&heads_a_document advised_by_nobody&may_happen advised_by_nobody&mentioned
-0.30 advised_by_nobody&remedies_above alone&says_changes alone&says_reader begins_its_line&block_opened
-0.30 begins_the_text&words_before behind_a_prefix&figures behind_a_prefix&markup_near
-0.30 behind_a_prefix&says_labelled_symptom behind_a_prefix&somebody's_own,_in_short behind_a_prefix&spoken_of_example
-0.30 behind_a_prefix&spoken_of_made_up behind_a_prefix&traceback_above between_sections&its_hint_printed
-0.30 block_opened&code_near block_opened&figures block_opened&markup_near code_near&says_happened
-0.30 code_near&somebody's_own_question,_in_short code_near&spoken_of_labelled_symptom code_near&spoken_of_reader
-0.30 code_near&spoken_of_self comment&other_near cut_by_dots&spoken_of_self denied_in_front&names_the_words
-0.30 denied_in_front&says_after_so_long ends_the_text&says_self ends_the_text&says_words explained_behind&markup_near
-0.30 explained_behind&nobody_speaks explained_behind&says_means figures&spoken_of_explained figures&spoken_of_lesson
-0.30 figures&typeset happened_to_somebody&marked happened_to_somebody&output_near heads_a_document&spoken_of_happened
-0.30 host_memory&somebody's_own_question,_in_short hypothetical_sentence&markup_near hypothetical_sentence&says_ask
-0.30 hypothetical_sentence&somebody's_own,_in_short hypothetical_sentence&text_behind in_quotes&says_looks_for
-0.30 indented&says_happened indented&says_when indented&spoken_of_looks_for indented&spoken_of_supposed
-0.30 item_of_a_list&mentioned item_of_a_list&setting_near marked&somebody's_own marked&spoken_of_happened
-0.30 mentioned&says_if much_about_texts&nobody_speaks much_trouble&setting_near names_the_words&says_proposed
-0.30 nobody_speaks&says_if nobody_speaks&says_supposed nobody_speaks&within_code nothing_stated&spoken_of_but
-0.30 nothing_stated&spoken_of_changes often_may&output_near often_may&spoken_of_means on_a_stamped_line&says_made_up
-0.30 on_a_stamped_line&says_solved on_a_stamped_line&somebody's_own,_in_short other_near&remedies_below
-0.30 other_near&says_laughs other_near&somebody's_own other_near&spoken_of_made_up other_near&spoken_of_never
-0.30 output_near&spoken_of_means record&says_happened record&says_supposed record&somebody's_own_question,_in_short
-0.30 remedies_above&spoken_of_lower_it says_after_so_long&says_made_up says_after_so_long&somebody's_own
-0.30 says_after_so_long&words_before says_ask&says_lately says_ask&somebody's_own,_in_short says_ask&spoken_of_self
-0.30 says_ask&trouble says_but&somebody's_own_machine,_in_short says_buy&words_before says_changes&says_words
-0.30 says_example&says_words says_happened&says_solved says_happened&spoken_of_if says_happened&spoken_of_lower_it
-0.30 says_help&says_lately says_help&says_self says_help&says_when says_help&says_words says_help&spoken_of_self
-0.30 says_if&says_may says_if&says_reader says_labelled_symptom&somebody's_own,_in_short
-0.30 says_labelled_symptom&spoken_of_ask says_laughs&somebody's_own,_in_short says_laughs&somebody_speaks
-0.30 says_may&says_never says_never&says_proposed says_self&somebody's_own says_self&spoken_of_self
-0.30 setting_near&spoken_of_words somebody's_own&spoken_of_solved somebody's_own,_in_short&spoken_of_reader
-0.30 somebody's_own,_in_short&spoken_of_self somebody's_own_machine,_in_short&spoken_of_if
-0.30 somebody_speaks&spoken_of_self spoken_of_after_so_long&spoken_of_remedy spoken_of_ask&spoken_of_cause
-0.30 spoken_of_ask&spoken_of_never spoken_of_ask&traceback_above spoken_of_happened&spoken_of_lower_it
-0.30 spoken_of_lately&spoken_of_looks_for spoken_of_laughs&text_behind spoken_of_lower_it&spoken_of_may
-0.30 spoken_of_made_up&words_before spoken_of_means&text_behind spoken_of_reader&spoken_of_supposed
-0.30 spoken_of_self&trouble
-0.25 a_failed_run&behind_a_prefix a_failed_run&explained_behind a_failed_run&says_example a_failed_run&says_means
-0.25 a_failed_run&says_proposed a_failed_run&spoken_of_happened a_failed_run&spoken_of_self
-0.25 a_failed_run&traceback_above a_question,_in_short&a_site's_lines a_question,_in_short&begins_the_text
-0.25 a_question,_in_short&happened_to_somebody a_question,_in_short&spoken_of_example a_sentence_leads&output_near
-0.25 a_sentence_leads&says_cause a_sentence_leads&says_help a_setup,_in_short&markup_near
-0.25 a_setup,_in_short&names_the_words a_setup,_in_short&somebody's_own a_setup,_in_short&spoken_of_numbered
-0.25 a_setup,_in_short&traceback_above a_short_text&explained_behind a_short_text&heads_a_document
-0.25 a_short_text&its_words_taken_up a_short_text&says_explained a_short_text&says_may a_short_text&somebody_speaks
-0.25 a_short_text&spoken_of_may a_short_text&spoken_of_words a_site's_lines&a_whole_error_line
-0.25 a_site's_lines&advice_share a_site's_lines&advised a_site's_lines&begins_its_line a_site's_lines&indented
-0.25 a_site's_lines&spoken_of_never a_thread's_page&says_self a_thread's_page&spoken_of_when
-0.25 a_thread's_title&spoken_of_happened a_whole_error_line&introduced_as_example a_whole_error_line&somebody_speaks
-0.25 a_whole_error_line&spoken_of_lesson a_whole_error_line&spoken_of_lower_it about_texts&begins_its_line
-0.25 about_texts&heads_a_document about_texts&much_about_texts about_texts&says_after_so_long about_texts&says_help
-0.25 about_texts&trouble advice_share&remedies_below advice_share&spoken_of_changes advice_share&within_code
-0.25 advised&remedies_below advised&spoken_of_changes advised&within_code advised_by_nobody&begins_its_line
-0.25 advised_by_nobody&behind_a_prefix advised_by_nobody&remedies_below advised_by_nobody&within_code
-0.25 alone&behind_a_prefix alone&explained_behind alone&names_the_words alone&nobody_speaks
-0.25 alone&somebody's_own_question,_in_short begins_its_line&explained_behind begins_its_line&spoken_of_people
-0.25 begins_its_line&typeset begins_the_text&figures begins_the_text&output_near begins_the_text&says_looks_for
-0.25 begins_the_text&spoken_of_people behind_a_prefix&denied_in_front behind_a_prefix&says_numbered
-0.25 behind_a_prefix&spoken_of_laughs behind_a_prefix&spoken_of_looks_for blanks_near&figures
-0.25 block_opened&spoken_of_ask block_opened&spoken_of_made_up block_opened&spoken_of_may
-0.25 block_opened&spoken_of_supposed code_near&introduced_as_example code_near&says_looks_for comment&figures
-0.25 comment&heads_a_document comment&hypothetical_sentence cut_by_dots&happened_to_somebody cut_by_dots&says_words
-0.25 denied_in_front&text_behind ends_the_text&explained_behind ends_the_text&says_happened ends_the_text&says_laughs
-0.25 ends_the_text&spoken_of_lesson explained_behind&says_happened figures&its_words_taken_up figures&says_made_up
-0.25 happened_to_somebody&somebody's_own_machine,_in_short happened_to_somebody&spoken_of_solved
-0.25 heads_a_document&indented heads_a_document&spoken_of_lesson host_memory&somebody's_own,_in_short
-0.25 hypothetical_sentence&may_happen hypothetical_sentence&says_lately hypothetical_sentence&says_proposed
-0.25 hypothetical_sentence&spoken_of_help hypothetical_sentence&spoken_of_if hypothetical_sentence&spoken_of_reader
-0.25 in_a_thread&spoken_of_changes in_a_thread&text_behind in_a_thread&trouble in_quotes&says_ask
-0.25 in_quotes&says_laughs in_quotes&says_lesson in_quotes&says_when in_quotes&spoken_of_but
-0.25 in_quotes&traceback_above indented&setting_near introduced_as_example&spoken_of_means
-0.25 item_of_a_list&spoken_of_after_so_long item_of_a_list&text_behind markup_near&much_about_texts
-0.25 markup_near&remedies_above markup_near&spoken_of_after_so_long markup_near&spoken_of_means
-0.25 markup_near&spoken_of_words may_happen&says_numbered may_happen&says_proposed may_happen&setting_near
-0.25 may_happen&spoken_of_but may_happen&spoken_of_made_up may_happen&spoken_of_supposed
-0.25 mentioned&says_labelled_symptom mentioned&says_lower_it mentioned&spoken_of_labelled_cause
-0.25 mentioned&spoken_of_may much_about_texts&spoken_of_happened much_trouble&on_a_stamped_line
-0.25 much_trouble&spoken_of_solved names_the_words&says_words nobody_speaks&record nobody_speaks&says_made_up
-0.25 nobody_speaks&says_proposed nobody_speaks&says_words nobody_speaks&spoken_of_lesson
-0.25 nobody_speaks&spoken_of_means nothing_stated&says_buy nothing_stated&says_people nothing_stated&spoken_of_lesson
-0.25 nothing_stated&spoken_of_may nothing_stated&spoken_of_proposed often_may&somebody's_own_machine,_in_short
-0.25 often_may&spoken_of_if on_a_stamped_line&says_numbered on_a_stamped_line&spoken_of_ask other_near&record
-0.25 other_near&spoken_of_after_so_long other_near&spoken_of_ask other_near&spoken_of_help
-0.25 other_near&spoken_of_labelled_remedy other_near&spoken_of_lower_it other_near&text_behind other_near&trouble
-0.25 output_near&says_made_up output_near&somebody's_own,_in_short output_near&somebody's_own_machine,_in_short
-0.25 output_near&spoken_of_changes output_near&spoken_of_may output_near&trouble output_near&within_code
-0.25 record&says_if record&says_never says_after_so_long&says_self says_after_so_long&spoken_of_lesson
-0.25 says_but&says_lesson says_but&words_before says_cause&says_happened says_explained&says_happened
-0.25 says_explained&somebody's_own,_in_short says_explained&somebody_speaks says_happened&says_lower_it
-0.25 says_help&says_reader says_if&somebody's_own_question,_in_short says_labelled_symptom&somebody's_own
-0.25 says_labelled_symptom&spoken_of_happened says_lately&trouble says_lesson&says_when says_looks_for&says_supposed
-0.25 says_looks_for&somebody's_own_question,_in_short says_made_up&says_when says_made_up&text_behind
-0.25 says_may&somebody_speaks says_means&spoken_of_happened says_never&says_self says_reader&words_before
-0.25 says_remedy&says_words says_self&says_words says_self&spoken_of_after_so_long says_self&spoken_of_reader
-0.25 says_supposed&words_before says_when&somebody's_own_question,_in_short says_when&spoken_of_after_so_long
-0.25 says_when&trace_near says_words&somebody_speaks says_words&text_behind setting_near&spoken_of_people
-0.25 somebody's_own&somebody's_own_machine,_in_short somebody's_own&spoken_of_help somebody's_own&spoken_of_words
-0.25 somebody's_own_machine,_in_short&spoken_of_self somebody's_own_question,_in_short&spoken_of_but
-0.25 somebody's_own_question,_in_short&spoken_of_reader somebody_speaks&somebody's_own,_in_short
-0.25 somebody_speaks&spoken_of_people spoken_of_ask&spoken_of_example spoken_of_ask&spoken_of_explained
-0.25 spoken_of_ask&spoken_of_lower_it spoken_of_ask&trace_near spoken_of_but&spoken_of_labelled_symptom
-0.25 spoken_of_but&trouble spoken_of_buy&spoken_of_reader spoken_of_example&spoken_of_when
-0.25 spoken_of_example&traceback_above spoken_of_explained&spoken_of_proposed spoken_of_explained&trace_near
-0.25 spoken_of_happened&spoken_of_reader spoken_of_happened&spoken_of_solved spoken_of_help&trouble
-0.25 spoken_of_labelled_symptom&trace_near spoken_of_labelled_symptom&traceback_above
-0.25 spoken_of_lesson&spoken_of_reader spoken_of_lesson&spoken_of_solved spoken_of_lower_it&spoken_of_solved
-0.25 spoken_of_made_up&spoken_of_words spoken_of_may&text_behind spoken_of_may&typeset
-0.25 spoken_of_means&spoken_of_people spoken_of_people&trace_near spoken_of_people&words_before
-0.25 spoken_of_self&spoken_of_words spoken_of_supposed&spoken_of_words trace_near&within_code
-0.25 traceback_above&within_code
-0.20 a_failed_run&a_short_text a_failed_run&in_quotes a_failed_run&introduced_as_example a_failed_run&markup_near
-0.20 a_failed_run&spoken_of_cause a_failed_run&spoken_of_if a_failed_run&spoken_of_never a_question,_in_short&alone
-0.20 a_question,_in_short&output_near a_question,_in_short&says_laughs a_question,_in_short&says_people
-0.20 a_question,_in_short&spoken_of_reader a_question,_in_short&text_about_texts a_question,_in_short&text_behind
-0.20 a_sentence_leads&advice_share a_sentence_leads&advised a_sentence_leads&explained_behind
-0.20 a_sentence_leads&says_if a_sentence_leads&says_proposed a_sentence_leads&setting_near
-0.20 a_sentence_leads&spoken_of_lately a_sentence_leads&spoken_of_reader a_sentence_leads&text_behind
-0.20 a_sentence_leads&traceback_above a_setup,_in_short&a_whole_error_line a_setup,_in_short&alone
-0.20 a_setup,_in_short&introduced_as_example a_setup,_in_short&marked a_setup,_in_short&says_proposed
-0.20 a_setup,_in_short&spoken_of_lesson a_setup,_in_short&spoken_of_made_up a_setup,_in_short&spoken_of_solved
-0.20 a_short_text&figures a_short_text&hypothetical_sentence a_short_text&its_hint_printed a_short_text&says_ask
-0.20 a_short_text&says_example a_short_text&says_reader a_short_text&spoken_of_lesson a_short_text&spoken_of_reader
-0.20 a_site's_lines&spoken_of_labelled_symptom a_site's_lines&spoken_of_may a_thread's_page&somebody_speaks
-0.20 a_thread's_page&spoken_of_explained a_thread's_title&happened_to_somebody a_thread's_title&says_happened
-0.20 a_whole_error_line&spoken_of_happened a_whole_error_line&spoken_of_supposed a_whole_error_line&spoken_of_when
-0.20 a_whole_error_line&trace_near about_texts&code_near about_texts&in_a_thread about_texts&indented
-0.20 about_texts&often_may about_texts&says_lately about_texts&says_when about_texts&spoken_of_help
-0.20 about_texts&spoken_of_reader advice_share&begins_its_line advice_share&happened_to_somebody
-0.20 advice_share&hypothetical_sentence advice_share&introduced_as_example advice_share&mentioned
-0.20 advice_share&much_about_texts advice_share&setting_near advised&begins_its_line advised&happened_to_somebody
-0.20 advised&hypothetical_sentence advised&introduced_as_example advised&mentioned advised&much_about_texts
-0.20 advised&setting_near advised_by_nobody&code_near advised_by_nobody&its_hint_printed
-0.20 advised_by_nobody&much_about_texts advised_by_nobody&spoken_of_labelled_symptom
-0.20 advised_by_nobody&spoken_of_lately alone&says_buy alone&says_explained begins_its_line&much_about_texts
-0.20 begins_its_line&remedies_below begins_its_line&somebody's_own_question,_in_short
-0.20 begins_its_line&spoken_of_proposed begins_the_text&says_happened begins_the_text&says_if
-0.20 begins_the_text&spoken_of_never behind_a_prefix&says_supposed behind_a_prefix&says_words
-0.20 between_sections&comment between_sections&trace_near blanks_near&code_near blanks_near&nobody_speaks
-0.20 blanks_near&spoken_of_help block_opened&spoken_of_reader block_opened&spoken_of_words code_near&nobody_speaks
-0.20 code_near&says_lower_it code_near&somebody_speaks code_near&spoken_of_explained code_near&spoken_of_supposed
-0.20 comment&happened_to_somebody comment&in_a_thread comment&says_happened comment&spoken_of_if
-0.20 comment&spoken_of_lately comment&spoken_of_lower_it comment&trouble cut_by_dots&says_lately
-0.20 cut_by_dots&says_self cut_by_dots&says_when denied_in_front&record denied_in_front&spoken_of_after_so_long
-0.20 denied_in_front&spoken_of_ask ends_the_text&nothing_stated ends_the_text&output_near ends_the_text&says_buy
-0.20 ends_the_text&somebody's_own_question,_in_short ends_the_text&spoken_of_example ends_the_text&spoken_of_help
-0.20 explained_behind&nothing_stated explained_behind&trace_near figures&indented figures&nobody_speaks
-0.20 figures&says_after_so_long figures&says_but figures&spoken_of_labelled_remedy happened_to_somebody&much_trouble
-0.20 happened_to_somebody&says_reader happened_to_somebody&spoken_of_after_so_long happened_to_somebody&spoken_of_may
-0.20 heads_a_document&trace_near hypothetical_sentence&much_trouble hypothetical_sentence&says_but
-0.20 hypothetical_sentence&spoken_of_but hypothetical_sentence&spoken_of_may in_a_thread&marked
-0.20 in_a_thread&says_happened in_a_thread&somebody's_own in_a_thread&spoken_of_explained in_quotes&says_lower_it
-0.20 in_quotes&says_may in_quotes&spoken_of_cause in_quotes&spoken_of_happened in_quotes&spoken_of_made_up
-0.20 indented&nobody_speaks indented&says_labelled_symptom indented&spoken_of_happened indented&spoken_of_words
-0.20 introduced_as_example&spoken_of_after_so_long item_of_a_list&other_near its_hint_printed&remedies_above
-0.20 its_words_taken_up&nobody_speaks marked&says_happened marked&somebody's_own,_in_short marked&spoken_of_self
-0.20 markup_near&says_cause markup_near&says_example markup_near&says_means markup_near&spoken_of_people
-0.20 markup_near&within_code may_happen&mentioned may_happen&says_after_so_long may_happen&somebody_speaks
-0.20 mentioned&says_buy mentioned&says_lesson mentioned&spoken_of_but mentioned&spoken_of_help
-0.20 mentioned&spoken_of_lately mentioned&spoken_of_when mentioned&spoken_of_words mentioned&trace_near
-0.20 much_about_texts&says_after_so_long much_trouble&spoken_of_happened much_trouble&spoken_of_supposed
-0.20 names_the_words&says_if names_the_words&says_made_up names_the_words&says_supposed
-0.20 names_the_words&somebody_speaks names_the_words&spoken_of_labelled_symptom names_the_words&spoken_of_lesson
-0.20 names_the_words&trouble nobody_speaks&says_buy nobody_speaks&says_lesson nobody_speaks&says_remedy
-0.20 nobody_speaks&spoken_of_example nobody_speaks&text_behind nothing_stated&says_explained
-0.20 nothing_stated&says_reader nothing_stated&says_remedy nothing_stated&spoken_of_after_so_long
-0.20 nothing_stated&spoken_of_labelled_symptom nothing_stated&spoken_of_lately nothing_stated&spoken_of_solved
-0.20 nothing_stated&text_about_texts often_may&on_a_stamped_line often_may&somebody's_own,_in_short
-0.20 often_may&spoken_of_happened often_may&text_behind often_may&words_before on_a_stamped_line&spoken_of_self
-0.20 on_a_stamped_line&words_before other_near&says_means other_near&spoken_of_proposed other_near&spoken_of_supposed
-0.20 output_near&says_happened output_near&says_solved output_near&spoken_of_buy output_near&spoken_of_made_up
-0.20 output_near&words_before record&says_help record&spoken_of_made_up remedies_above&spoken_of_happened
-0.20 says_after_so_long&says_never says_after_so_long&setting_near says_after_so_long&spoken_of_reader
-0.20 says_ask&says_words says_but&says_changes says_but&says_made_up says_but&says_self
-0.20 says_but&somebody's_own_question,_in_short says_buy&says_self says_buy&somebody_speaks
-0.20 says_explained&says_lately says_explained&says_self says_explained&somebody's_own says_explained&text_behind
-0.20 says_explained&trouble says_happened&somebody's_own,_in_short says_happened&spoken_of_ask
-0.20 says_happened&spoken_of_but says_happened&spoken_of_happened says_happened&spoken_of_words says_help&says_people
-0.20 says_help&trouble says_if&says_lately says_if&says_means says_if&says_people says_if&spoken_of_self
-0.20 says_lesson&spoken_of_people says_looks_for&says_lower_it says_looks_for&spoken_of_may
-0.20 says_lower_it&setting_near says_lower_it&trace_near says_made_up&says_may
-0.20 says_made_up&somebody's_own_question,_in_short says_may&somebody's_own,_in_short
-0.20 says_may&somebody's_own_question,_in_short says_means&says_people says_means&says_reader
-0.20 says_means&somebody_speaks says_means&spoken_of_reader says_never&spoken_of_ask says_people&spoken_of_people
-0.20 says_people&trace_near says_when&spoken_of_people says_when&spoken_of_remedy says_when&trouble
-0.20 says_words&somebody's_own says_words&spoken_of_may says_words&spoken_of_never says_words&spoken_of_self
-0.20 setting_near&spoken_of_numbered setting_near&trouble somebody's_own&spoken_of_after_so_long
-0.20 somebody's_own,_in_short&spoken_of_help somebody's_own,_in_short&spoken_of_lower_it
-0.20 somebody's_own,_in_short&spoken_of_solved somebody's_own_machine,_in_short&spoken_of_lesson
-0.20 somebody's_own_machine,_in_short&spoken_of_may somebody's_own_machine,_in_short&spoken_of_reader
-0.20 somebody_speaks&spoken_of_help spoken_of_after_so_long&spoken_of_lately
-0.20 spoken_of_after_so_long&spoken_of_numbered spoken_of_ask&spoken_of_made_up spoken_of_but&spoken_of_never
-0.20 spoken_of_but&text_behind spoken_of_but&words_before spoken_of_cause&spoken_of_labelled_remedy
-0.20 spoken_of_cause&spoken_of_means spoken_of_changes&spoken_of_when spoken_of_changes&spoken_of_words
-0.20 spoken_of_example&spoken_of_words spoken_of_explained&spoken_of_lesson spoken_of_explained&spoken_of_lower_it
-0.20 spoken_of_explained&spoken_of_when spoken_of_explained&traceback_above spoken_of_happened&spoken_of_never
-0.20 spoken_of_happened&traceback_above spoken_of_help&spoken_of_never spoken_of_if&spoken_of_supposed
-0.20 spoken_of_lately&spoken_of_may spoken_of_lately&spoken_of_supposed spoken_of_lesson&spoken_of_lower_it
-0.20 spoken_of_lesson&spoken_of_may spoken_of_looks_for&text_behind spoken_of_looks_for&words_before
-0.20 spoken_of_may&spoken_of_means spoken_of_may&spoken_of_people spoken_of_may&spoken_of_reader
-0.20 spoken_of_may&spoken_of_when spoken_of_may&trouble spoken_of_never&spoken_of_people
-0.20 spoken_of_numbered&spoken_of_when spoken_of_proposed&spoken_of_supposed spoken_of_proposed&spoken_of_words
-0.20 spoken_of_self&spoken_of_solved spoken_of_solved&spoken_of_supposed spoken_of_words&text_about_texts
-0.15 a_failed_run&much_advised a_failed_run&much_trouble a_failed_run&says_cause a_failed_run&says_changes
-0.15 a_failed_run&spoken_of_help a_failed_run&spoken_of_labelled_cause a_question,_in_short&code_near
-0.15 a_question,_in_short&says_when a_question,_in_short&spoken_of_labelled_symptom
-0.15 a_question,_in_short&spoken_of_numbered a_question,_in_short&spoken_of_words a_report's_heading&advice_share
-0.15 a_report's_heading&advised a_sentence_leads&alone a_sentence_leads&markup_near a_sentence_leads&says_may
-0.15 a_sentence_leads&somebody's_own_machine,_in_short a_sentence_leads&somebody's_own_question,_in_short
-0.15 a_sentence_leads&somebody_speaks a_sentence_leads&spoken_of_help a_sentence_leads&spoken_of_never
-0.15 a_sentence_leads&spoken_of_proposed a_sentence_leads&spoken_of_remedy a_sentence_leads&spoken_of_solved
-0.15 a_sentence_leads&spoken_of_supposed a_setup,_in_short&often_may a_setup,_in_short&says_lesson
-0.15 a_setup,_in_short&says_may a_setup,_in_short&spoken_of_if a_setup,_in_short&spoken_of_laughs
-0.15 a_short_text&advice_share a_short_text&advised a_short_text&behind_a_prefix a_short_text&code_near
-0.15 a_short_text&says_changes a_short_text&says_made_up a_short_text&says_means a_short_text&says_never
-0.15 a_short_text&says_supposed a_short_text&somebody's_own a_short_text&spoken_of_but a_short_text&spoken_of_if
-0.15 a_short_text&spoken_of_proposed a_short_text&words_before a_site's_lines&advised_by_nobody
-0.15 a_site's_lines&nobody_speaks a_site's_lines&spoken_of_after_so_long a_site's_lines&text_behind
-0.15 a_thread's_page&says_after_so_long a_thread's_page&spoken_of_after_so_long a_thread's_page&spoken_of_changes
-0.15 a_thread's_page&spoken_of_proposed a_thread's_page&spoken_of_signed a_thread's_title&markup_near
-0.15 a_thread's_title&somebody's_own a_thread's_title&spoken_of_after_so_long a_thread's_title&spoken_of_lower_it
-0.15 a_thread's_title&text_behind a_whole_error_line&spoken_of_after_so_long a_whole_error_line&spoken_of_never
-0.15 a_whole_error_line&spoken_of_proposed a_whole_error_line&spoken_of_words about_texts&behind_a_prefix
-0.15 about_texts&much_trouble about_texts&says_lesson about_texts&spoken_of_but about_texts&spoken_of_changes
-0.15 about_texts&spoken_of_when about_texts&text_behind about_texts&typeset advice_share&its_hint_printed
-0.15 advice_share&much_advised advice_share&says_after_so_long advice_share&says_happened
-0.15 advice_share&says_labelled_symptom advice_share&says_proposed advice_share&somebody's_own_question,_in_short
-0.15 advice_share&spoken_of_if advice_share&spoken_of_labelled_symptom advice_share&spoken_of_lower_it
-0.15 advice_share&spoken_of_when advice_share&words_before advised&its_hint_printed advised&much_advised
-0.15 advised&says_after_so_long advised&says_happened advised&says_labelled_symptom advised&says_proposed
-0.15 advised&somebody's_own_question,_in_short advised&spoken_of_if advised&spoken_of_labelled_symptom
-0.15 advised&spoken_of_lower_it advised&spoken_of_when advised&words_before advised_by_nobody&block_opened
-0.15 advised_by_nobody&happened_to_somebody advised_by_nobody&introduced_as_example advised_by_nobody&much_advised
-0.15 advised_by_nobody&nothing_stated advised_by_nobody&says_after_so_long advised_by_nobody&says_labelled_symptom
-0.15 advised_by_nobody&says_when advised_by_nobody&spoken_of_changes alone&may_happen alone&says_example
-0.15 alone&says_made_up alone&says_never alone&says_proposed alone&somebody_speaks
-0.15 answered_by_mail&happened_to_somebody answered_by_mail&spoken_of_after_so_long answered_by_mail&spoken_of_self
-0.15 answered_by_mail&spoken_of_when begins_its_line&heads_a_document begins_its_line&much_trouble
-0.15 begins_its_line&nothing_stated begins_its_line&says_labelled_symptom begins_its_line&says_may
-0.15 begins_its_line&spoken_of_labelled_remedy begins_its_line&spoken_of_reader begins_its_line&spoken_of_when
-0.15 begins_the_text&says_lately begins_the_text&spoken_of_after_so_long begins_the_text&spoken_of_but
-0.15 begins_the_text&spoken_of_changes behind_a_prefix&says_example behind_a_prefix&says_if
-0.15 behind_a_prefix&somebody's_own_question,_in_short behind_a_prefix&spoken_of_after_so_long
-0.15 behind_a_prefix&spoken_of_buy behind_a_prefix&spoken_of_changes behind_a_prefix&spoken_of_solved
-0.15 between_sections&code_near between_sections&marked between_sections&mentioned between_sections&nothing_stated
-0.15 between_sections&spoken_of_lower_it between_sections&spoken_of_means between_sections&spoken_of_reader
-0.15 between_sections&words_before blanks_near&nothing_stated blanks_near&on_a_stamped_line blanks_near&other_near
-0.15 blanks_near&says_happened blanks_near&trouble blanks_near&words_before block_opened&nobody_speaks
-0.15 block_opened&often_may boxes_ticked&item_of_a_list code_near&says_if code_near&says_means code_near&says_self
-0.15 code_near&spoken_of_people code_near&spoken_of_remedy code_near&text_behind comment&indented comment&markup_near
-0.15 comment&somebody's_own comment&spoken_of_after_so_long comment&spoken_of_self comment&spoken_of_solved
-0.15 comment&words_before cut_by_dots&says_but cut_by_dots&says_lower_it cut_by_dots&somebody_speaks
-0.15 cut_by_dots&spoken_of_means cut_by_dots&spoken_of_when cut_by_dots&spoken_of_words denied_in_front&says_means
-0.15 denied_in_front&says_self denied_in_front&says_when denied_in_front&somebody's_own_machine,_in_short
-0.15 denied_in_front&spoken_of_when ends_the_text&heads_a_document ends_the_text&may_happen
-0.15 ends_the_text&says_example ends_the_text&says_explained ends_the_text&says_proposed ends_the_text&says_reader
-0.15 ends_the_text&spoken_of_after_so_long ends_the_text&spoken_of_happened ends_the_text&spoken_of_words
-0.15 explained_behind&setting_near explained_behind&traceback_above figures&marked figures&often_may
-0.15 figures&says_lesson figures&says_means figures&says_people figures&somebody's_own_machine,_in_short
-0.15 figures&spoken_of_buy figures&spoken_of_people figures&spoken_of_remedy figures&spoken_of_supposed
-0.15 figures&spoken_of_words figures&text_about_texts happened_to_somebody&much_about_texts
-0.15 happened_to_somebody&says_proposed happened_to_somebody&says_words happened_to_somebody&setting_near
-0.15 happened_to_somebody&somebody's_own happened_to_somebody&somebody's_own,_in_short
-0.15 happened_to_somebody&spoken_of_changes happened_to_somebody&spoken_of_example
-0.15 happened_to_somebody&spoken_of_happened happened_to_somebody&spoken_of_help
-0.15 happened_to_somebody&spoken_of_lower_it heads_a_document&much_about_texts heads_a_document&nobody_speaks
-0.15 heads_a_document&says_lower_it heads_a_document&spoken_of_lower_it heads_a_document&traceback_above
-0.15 hypothetical_sentence&item_of_a_list hypothetical_sentence&output_near hypothetical_sentence&says_cause
-0.15 hypothetical_sentence&says_explained hypothetical_sentence&says_numbered hypothetical_sentence&says_words
-0.15 hypothetical_sentence&somebody's_own_machine,_in_short hypothetical_sentence&spoken_of_after_so_long
-0.15 hypothetical_sentence&trace_near in_a_thread&mentioned in_a_thread&spoken_of_never in_a_thread&spoken_of_people
-0.15 in_a_thread&spoken_of_proposed in_a_thread&spoken_of_solved in_a_thread&spoken_of_words in_quotes&says_proposed
-0.15 in_quotes&spoken_of_explained in_quotes&spoken_of_help in_quotes&spoken_of_labelled_remedy
-0.15 in_quotes&text_about_texts indented&introduced_as_example indented&says_looks_for indented&spoken_of_explained
-0.15 indented&spoken_of_if introduced_as_example&its_hint_printed introduced_as_example&spoken_of_reader
-0.15 introduced_as_example&spoken_of_words item_of_a_list&markup_near item_of_a_list&says_lower_it
-0.15 item_of_a_list&spoken_of_but item_of_a_list&spoken_of_never its_hint_printed&spoken_of_labelled_symptom
-0.15 its_words_taken_up&output_near its_words_taken_up&somebody_speaks its_words_taken_up&spoken_of_but
-0.15 its_words_taken_up&spoken_of_happened its_words_taken_up&spoken_of_self marked&somebody_speaks
-0.15 marked&spoken_of_if marked&spoken_of_lately marked&spoken_of_lower_it markup_near&record markup_near&says_lesson
-0.15 markup_near&says_lower_it markup_near&spoken_of_lately markup_near&spoken_of_looks_for may_happen&often_may
-0.15 may_happen&says_explained may_happen&says_lately may_happen&says_lesson may_happen&says_made_up
-0.15 may_happen&somebody's_own_machine,_in_short may_happen&spoken_of_buy may_happen&spoken_of_lesson
-0.15 may_happen&spoken_of_remedy may_happen&spoken_of_solved mentioned&says_ask mentioned&says_cause
-0.15 mentioned&says_explained mentioned&says_solved mentioned&spoken_of_labelled_remedy mentioned&spoken_of_lower_it
-0.15 mentioned&spoken_of_made_up mentioned&spoken_of_reader mentioned&spoken_of_remedy
-0.15 much_about_texts&on_a_stamped_line much_about_texts&says_when much_advised&nobody_speaks
-0.15 much_advised&spoken_of_lower_it much_trouble&spoken_of_changes much_trouble&spoken_of_help
-0.15 much_trouble&spoken_of_people names_the_words&on_a_stamped_line names_the_words&says_lately
-0.15 names_the_words&setting_near names_the_words&somebody's_own_question,_in_short names_the_words&spoken_of_self
-0.15 names_the_words&spoken_of_words nobody_speaks&says_cause nobody_speaks&says_reader
-0.15 nobody_speaks&spoken_of_proposed nothing_stated&says_changes nothing_stated&says_lesson
-0.15 nothing_stated&says_means nothing_stated&spoken_of_labelled_cause often_may&somebody_speaks
-0.15 often_may&spoken_of_ask often_may&spoken_of_changes often_may&spoken_of_example often_may&spoken_of_self
-0.15 on_a_stamped_line&says_example on_a_stamped_line&says_looks_for on_a_stamped_line&says_when
-0.15 on_a_stamped_line&setting_near on_a_stamped_line&spoken_of_example on_a_stamped_line&spoken_of_help
-0.15 other_near&says_looks_for other_near&says_proposed other_near&spoken_of_laughs other_near&spoken_of_remedy
-0.15 output_near&spoken_of_ask output_near&spoken_of_never output_near&spoken_of_numbered
-0.15 output_near&spoken_of_solved record&says_may record&says_proposed record&spoken_of_buy record&spoken_of_changes
-0.15 record&spoken_of_laughs record&spoken_of_solved remedies_above&traceback_above remedies_below&spoken_of_happened
-0.15 says_after_so_long&says_when says_after_so_long&spoken_of_after_so_long says_after_so_long&spoken_of_may
-0.15 says_ask&says_made_up says_ask&says_people says_ask&setting_near says_but&says_reader says_but&spoken_of_ask
-0.15 says_buy&says_lower_it says_buy&somebody's_own,_in_short says_cause&text_behind says_changes&trouble
-0.15 says_example&says_made_up says_example&spoken_of_self says_explained&says_means says_explained&says_reader
-0.15 says_happened&says_made_up says_happened&spoken_of_solved says_happened&traceback_above says_help&somebody's_own
-0.15 says_help&spoken_of_after_so_long says_help&spoken_of_may says_help&spoken_of_reader
-0.15 says_if&somebody's_own_machine,_in_short says_if&spoken_of_after_so_long says_if&spoken_of_ask
-0.15 says_labelled_symptom&spoken_of_if says_labelled_symptom&spoken_of_lately says_labelled_symptom&spoken_of_lesson
-0.15 says_lately&says_lower_it says_lately&says_means says_lately&says_proposed says_lately&spoken_of_lesson
-0.15 says_lesson&trouble says_looks_for&spoken_of_when says_lower_it&somebody's_own says_lower_it&spoken_of_happened
-0.15 says_made_up&says_supposed says_made_up&says_words says_may&says_reader says_may&somebody's_own
-0.15 says_may&spoken_of_but says_may&spoken_of_changes says_may&spoken_of_if says_means&spoken_of_when
-0.15 says_never&spoken_of_never says_never&spoken_of_self says_people&says_reader says_people&spoken_of_happened
-0.15 says_proposed&says_when says_proposed&somebody's_own,_in_short says_proposed&text_behind says_reader&says_when
-0.15 says_reader&somebody's_own says_reader&somebody_speaks says_reader&spoken_of_when says_reader&trouble
-0.15 says_remedy&says_when says_remedy&spoken_of_happened says_remedy&trouble says_self&says_solved
-0.15 says_self&spoken_of_ask says_supposed&setting_near says_supposed&spoken_of_after_so_long
-0.15 says_supposed&spoken_of_may says_supposed&spoken_of_when says_when&spoken_of_explained
-0.15 says_when&spoken_of_lesson setting_near&spoken_of_but setting_near&spoken_of_lower_it setting_near&spoken_of_may
-0.15 setting_near&text_about_texts somebody's_own&somebody's_own,_in_short somebody's_own&spoken_of_buy
-0.15 somebody's_own&spoken_of_people somebody's_own,_in_short&spoken_of_lesson
-0.15 somebody's_own_machine,_in_short&spoken_of_after_so_long somebody's_own_machine,_in_short&spoken_of_buy
-0.15 somebody's_own_machine,_in_short&spoken_of_solved somebody's_own_question,_in_short&spoken_of_example
-0.15 somebody's_own_question,_in_short&spoken_of_laughs somebody's_own_question,_in_short&spoken_of_proposed
-0.15 somebody_speaks&spoken_of_solved spoken_of_after_so_long&spoken_of_help spoken_of_after_so_long&text_behind
-0.15 spoken_of_after_so_long&typeset spoken_of_ask&spoken_of_but spoken_of_ask&spoken_of_if
-0.15 spoken_of_ask&spoken_of_lesson spoken_of_but&spoken_of_changes spoken_of_but&spoken_of_if
-0.15 spoken_of_but&spoken_of_people spoken_of_buy&spoken_of_if spoken_of_buy&spoken_of_lower_it
-0.15 spoken_of_buy&spoken_of_supposed spoken_of_cause&spoken_of_made_up spoken_of_cause&spoken_of_remedy
-0.15 spoken_of_cause&text_behind spoken_of_changes&spoken_of_happened spoken_of_changes&spoken_of_never
-0.15 spoken_of_example&spoken_of_lesson spoken_of_example&spoken_of_never spoken_of_example&spoken_of_remedy
-0.15 spoken_of_explained&spoken_of_happened spoken_of_explained&spoken_of_help spoken_of_happened&spoken_of_lesson
-0.15 spoken_of_happened&within_code spoken_of_help&spoken_of_laughs spoken_of_help&spoken_of_supposed
-0.15 spoken_of_labelled_cause&words_before spoken_of_labelled_symptom&spoken_of_may spoken_of_lately&spoken_of_lesson
-0.15 spoken_of_lately&spoken_of_words spoken_of_lesson&spoken_of_words spoken_of_lesson&text_behind
-0.15 spoken_of_looks_for&spoken_of_never spoken_of_looks_for&spoken_of_numbered spoken_of_lower_it&spoken_of_people
-0.15 spoken_of_lower_it&typeset spoken_of_made_up&trouble spoken_of_may&words_before spoken_of_means&spoken_of_reader
-0.15 spoken_of_means&spoken_of_supposed spoken_of_never&trace_near spoken_of_people&traceback_above
-0.15 spoken_of_proposed&trace_near spoken_of_proposed&traceback_above spoken_of_reader&spoken_of_remedy
-0.15 spoken_of_reader&spoken_of_self spoken_of_remedy&trouble spoken_of_self&within_code
-0.15 spoken_of_solved&spoken_of_when text_about_texts&words_before
-0.10 a_failed_run&a_thread's_title a_failed_run&comment a_failed_run&says_remedy a_failed_run&somebody_speaks
-0.10 a_failed_run&text_behind a_failed_run's_record&advice_share a_failed_run's_record&advised
-0.10 a_failed_run's_record&advised_by_nobody a_failed_run's_record&spoken_of_lower_it
-0.10 a_question,_in_short&a_whole_error_line a_question,_in_short&begins_its_line
-0.10 a_question,_in_short&its_words_taken_up a_question,_in_short&says_supposed a_question,_in_short&says_words
-0.10 a_question,_in_short&spoken_of_laughs a_question,_in_short&spoken_of_lower_it
-0.10 a_question,_in_short&spoken_of_never a_report's_heading&spoken_of_solved a_sentence_leads&a_thread's_page
-0.10 a_sentence_leads&advised_by_nobody a_sentence_leads&between_sections a_sentence_leads&comment
-0.10 a_sentence_leads&cut_by_dots a_sentence_leads&may_happen a_sentence_leads&names_the_words
-0.10 a_sentence_leads&says_ask a_sentence_leads&says_reader a_sentence_leads&somebody's_own,_in_short
-0.10 a_sentence_leads&spoken_of_but a_sentence_leads&spoken_of_lesson a_setup,_in_short&a_site's_lines
-0.10 a_setup,_in_short&between_sections a_setup,_in_short&item_of_a_list a_setup,_in_short&says_ask
-0.10 a_setup,_in_short&says_but a_setup,_in_short&says_help a_short_text&may_happen a_short_text&much_advised
-0.10 a_short_text&nothing_stated a_short_text&often_may a_short_text&on_a_stamped_line a_short_text&says_people
-0.10 a_short_text&says_words a_site's_lines&happened_to_somebody a_site's_lines&spoken_of_ask
-0.10 a_site's_lines&spoken_of_happened a_site's_lines&spoken_of_help a_site's_lines&spoken_of_lesson
-0.10 a_thread's_page&ends_the_text a_thread's_page&says_happened a_thread's_page&says_may a_thread's_page&says_when
-0.10 a_thread's_page&spoken_of_remedy a_thread's_page&spoken_of_solved a_thread's_page&spoken_of_supposed
-0.10 a_thread's_page&traceback_above a_thread's_title&comment a_thread's_title&marked a_thread's_title&output_near
-0.10 a_thread's_title&somebody's_own_question,_in_short a_thread's_title&spoken_of_solved a_thread's_title&trouble
-0.10 a_whole_error_line&begins_its_line a_whole_error_line&between_sections a_whole_error_line&blanks_near
-0.10 a_whole_error_line&figures a_whole_error_line&its_words_taken_up a_whole_error_line&much_advised
-0.10 a_whole_error_line&spoken_of_buy a_whole_error_line&spoken_of_explained a_whole_error_line&spoken_of_if
-0.10 a_whole_error_line&spoken_of_labelled_remedy a_whole_error_line&spoken_of_labelled_symptom
-0.10 a_whole_error_line&traceback_above about_texts&happened_to_somebody about_texts&marked about_texts&mentioned
-0.10 about_texts&much_advised about_texts&says_made_up about_texts&says_means about_texts&says_remedy
-0.10 about_texts&says_supposed about_texts&spoken_of_looks_for about_texts&spoken_of_supposed about_texts&within_code
-0.10 about_texts&words_before advice_share&advised_by_nobody advice_share&explained_behind advice_share&markup_near
-0.10 advice_share&nobody_speaks advice_share&says_looks_for advice_share&says_may advice_share&says_reader
-0.10 advice_share&spoken_of_after_so_long advice_share&spoken_of_lately advice_share&spoken_of_lesson
-0.10 advice_share&spoken_of_people advice_share&spoken_of_remedy advice_share&text_about_texts
-0.10 advised&advised_by_nobody advised&explained_behind advised&markup_near advised&nobody_speaks
-0.10 advised&says_looks_for advised&says_may advised&says_reader advised&spoken_of_after_so_long
-0.10 advised&spoken_of_lately advised&spoken_of_lesson advised&spoken_of_people advised&spoken_of_remedy
-0.10 advised&text_about_texts advised_by_nobody&explained_behind advised_by_nobody&nobody_speaks
-0.10 advised_by_nobody&says_changes advised_by_nobody&says_help advised_by_nobody&says_if advised_by_nobody&says_may
-0.10 advised_by_nobody&setting_near advised_by_nobody&spoken_of_if advised_by_nobody&words_before alone&says_help
-0.10 alone&text_behind answered_by_mail&nothing_stated answered_by_mail&somebody's_own
-0.10 answered_by_mail&somebody_speaks answered_by_mail&text_behind answered_by_mail&trouble
-0.10 begins_its_line&blanks_near begins_its_line&its_words_taken_up begins_its_line&much_advised
-0.10 begins_its_line&remedies_above begins_its_line&spoken_of_example begins_its_line&spoken_of_explained
-0.10 begins_its_line&spoken_of_happened begins_its_line&spoken_of_laughs begins_its_line&spoken_of_lower_it
-0.10 begins_its_line&spoken_of_made_up begins_its_line&spoken_of_supposed begins_the_text&often_may
-0.10 begins_the_text&says_made_up begins_the_text&says_reader begins_the_text&says_remedy
-0.10 begins_the_text&spoken_of_lower_it begins_the_text&text_about_texts behind_a_prefix&may_happen
-0.10 behind_a_prefix&much_about_texts behind_a_prefix&says_lesson behind_a_prefix&says_proposed
-0.10 behind_a_prefix&says_when behind_a_prefix&spoken_of_but between_sections&explained_behind
-0.10 between_sections&other_near between_sections&spoken_of_cause between_sections&spoken_of_labelled_symptom
-0.10 between_sections&text_behind between_sections&traceback_above blanks_near&heads_a_document
-0.10 blanks_near&much_trouble blanks_near&spoken_of_happened blanks_near&spoken_of_words block_opened&much_trouble
-0.10 block_opened&says_words block_opened&somebody's_own_question,_in_short block_opened&spoken_of_proposed
-0.10 boxes_ticked&mentioned code_near&comment code_near&explained_behind code_near&says_ask code_near&says_help
-0.10 code_near&says_when code_near&spoken_of_buy code_near&text_about_texts code_near&trace_near
-0.10 comment&names_the_words comment&says_labelled_symptom comment&says_words
-0.10 comment&somebody's_own_question,_in_short comment&spoken_of_help comment&within_code
-0.10 cut_by_dots&hypothetical_sentence cut_by_dots&names_the_words cut_by_dots&says_made_up cut_by_dots&says_means
-0.10 cut_by_dots&somebody's_own,_in_short cut_by_dots&spoken_of_cause cut_by_dots&spoken_of_lately
-0.10 denied_in_front&ends_the_text denied_in_front&indented denied_in_front&mentioned denied_in_front&says_happened
-0.10 denied_in_front&says_lately denied_in_front&says_numbered denied_in_front&spoken_of_changes
-0.10 denied_in_front&spoken_of_example denied_in_front&spoken_of_lower_it denied_in_front&spoken_of_may
-0.10 denied_in_front&spoken_of_self ends_the_text&hypothetical_sentence ends_the_text&other_near
-0.10 ends_the_text&says_lesson ends_the_text&says_made_up ends_the_text&spoken_of_explained
-0.10 ends_the_text&spoken_of_reader ends_the_text&spoken_of_when explained_behind&heads_a_document
-0.10 explained_behind&may_happen explained_behind&spoken_of_happened explained_behind&spoken_of_looks_for
-0.10 figures&introduced_as_example figures&remedies_below figures&says_if figures&says_labelled_symptom
-0.10 figures&says_numbered figures&spoken_of_laughs figures&spoken_of_lower_it figures&spoken_of_proposed
-0.10 happened_to_somebody&item_of_a_list happened_to_somebody&markup_near happened_to_somebody&other_near
-0.10 happened_to_somebody&says_happened happened_to_somebody&says_looks_for happened_to_somebody&spoken_of_lately
-0.10 happened_to_somebody&spoken_of_looks_for happened_to_somebody&spoken_of_signed
-0.10 heads_a_document&hypothetical_sentence heads_a_document&its_words_taken_up heads_a_document&marked
-0.10 heads_a_document&markup_near heads_a_document&output_near heads_a_document&says_self
-0.10 heads_a_document&spoken_of_example heads_a_document&text_behind host_memory&somebody_speaks
-0.10 hypothetical_sentence&often_may hypothetical_sentence&says_lesson hypothetical_sentence&says_may
-0.10 hypothetical_sentence&spoken_of_example hypothetical_sentence&spoken_of_people
-0.10 hypothetical_sentence&spoken_of_proposed hypothetical_sentence&spoken_of_solved in_a_thread&much_trouble
-0.10 in_a_thread&nothing_stated in_a_thread&says_after_so_long in_a_thread&says_people
-0.10 in_a_thread&spoken_of_after_so_long in_a_thread&spoken_of_lately in_a_thread&spoken_of_lower_it
-0.10 in_a_thread&traceback_above in_quotes&its_words_taken_up in_quotes&much_trouble in_quotes&remedies_below
-0.10 in_quotes&says_changes in_quotes&says_help in_quotes&says_remedy in_quotes&somebody's_own_machine,_in_short
-0.10 in_quotes&spoken_of_labelled_symptom in_quotes&spoken_of_looks_for indented&item_of_a_list indented&marked
-0.10 indented&says_after_so_long indented&spoken_of_ask indented&spoken_of_labelled_remedy
-0.10 indented&spoken_of_lower_it indented&typeset indented&within_code introduced_as_example&markup_near
-0.10 introduced_as_example&says_labelled_symptom introduced_as_example&spoken_of_labelled_symptom
-0.10 introduced_as_example&spoken_of_lately introduced_as_example&spoken_of_lower_it
-0.10 introduced_as_example&spoken_of_supposed introduced_as_example&spoken_of_when
-0.10 introduced_as_example&traceback_above item_of_a_list&may_happen item_of_a_list&nobody_speaks
-0.10 item_of_a_list&says_example item_of_a_list&says_means item_of_a_list&spoken_of_reader
-0.10 item_of_a_list&spoken_of_solved item_of_a_list&spoken_of_words its_hint_printed&may_happen
-0.10 its_hint_printed&spoken_of_cause its_words_taken_up&may_happen its_words_taken_up&other_near
-0.10 its_words_taken_up&somebody's_own,_in_short its_words_taken_up&spoken_of_ask its_words_taken_up&spoken_of_if
-0.10 its_words_taken_up&spoken_of_lower_it its_words_taken_up&spoken_of_never its_words_taken_up&spoken_of_words
-0.10 its_words_taken_up&trouble marked&somebody's_own_question,_in_short marked&spoken_of_solved marked&text_behind
-0.10 marked&words_before markup_near&much_advised markup_near&names_the_words markup_near&often_may
-0.10 markup_near&says_made_up markup_near&spoken_of_changes markup_near&spoken_of_labelled_cause
-0.10 markup_near&spoken_of_labelled_remedy markup_near&spoken_of_solved may_happen&output_near
-0.10 may_happen&remedies_above may_happen&somebody's_own,_in_short may_happen&spoken_of_ask
-0.10 may_happen&spoken_of_explained may_happen&spoken_of_lately may_happen&spoken_of_people
-0.10 mentioned&much_about_texts mentioned&remedies_above mentioned&remedies_below mentioned&says_reader
-0.10 mentioned&spoken_of_lesson mentioned&spoken_of_people mentioned&text_about_texts much_about_texts&output_near
-0.10 much_about_texts&says_made_up much_about_texts&spoken_of_changes much_about_texts&spoken_of_labelled_symptom
-0.10 much_about_texts&spoken_of_supposed much_about_texts&spoken_of_words much_about_texts&trace_near
-0.10 much_advised&nothing_stated much_advised&spoken_of_reader much_advised&spoken_of_remedy
-0.10 much_trouble&somebody's_own,_in_short much_trouble&spoken_of_remedy much_trouble&spoken_of_when
-0.10 much_trouble&text_behind names_the_words&says_changes names_the_words&says_help
-0.10 names_the_words&spoken_of_after_so_long names_the_words&spoken_of_ask names_the_words&spoken_of_never
-0.10 nobody_speaks&remedies_above nobody_speaks&remedies_below nobody_speaks&spoken_of_ask
-0.10 nobody_speaks&spoken_of_explained nobody_speaks&spoken_of_labelled_symptom nobody_speaks&spoken_of_looks_for
-0.10 nobody_speaks&spoken_of_may nobody_speaks&spoken_of_never nothing_stated&says_ask nothing_stated&says_cause
-0.10 nothing_stated&says_help nothing_stated&says_never nothing_stated&spoken_of_help
-0.10 nothing_stated&spoken_of_looks_for nothing_stated&spoken_of_people nothing_stated&trace_near
-0.10 nothing_stated&words_before often_may&somebody's_own often_may&spoken_of_buy on_a_stamped_line&says_remedy
-0.10 on_a_stamped_line&spoken_of_laughs on_a_stamped_line&spoken_of_looks_for on_a_stamped_line&spoken_of_remedy
-0.10 other_near&remedies_above other_near&says_if other_near&spoken_of_if other_near&within_code output_near&says_ask
-0.10 output_near&says_supposed output_near&spoken_of_lesson output_near&spoken_of_proposed
-0.10 output_near&text_about_texts output_near&text_behind output_near&traceback_above output_near&typeset
-0.10 record&says_made_up record&spoken_of_example record&spoken_of_reader record&spoken_of_when record&trouble
-0.10 remedies_above&spoken_of_cause remedies_above&spoken_of_may remedies_above&trace_near remedies_above&trouble
-0.10 remedies_below&spoken_of_help remedies_below&spoken_of_lower_it remedies_below&spoken_of_may
-0.10 remedies_below&spoken_of_means remedies_below&spoken_of_people remedies_below&trace_near
-0.10 says_after_so_long&says_cause says_after_so_long&says_proposed says_ask&says_looks_for
-0.10 says_ask&somebody's_own_machine,_in_short says_ask&spoken_of_ask says_ask&spoken_of_lower_it
-0.10 says_ask&text_behind says_but&says_cause says_but&says_example says_but&somebody's_own,_in_short
-0.10 says_but&spoken_of_after_so_long says_but&spoken_of_lately says_cause&says_when says_cause&words_before
-0.10 says_changes&says_if says_changes&says_people says_changes&text_behind says_changes&words_before
-0.10 says_example&says_happened says_example&says_when says_example&spoken_of_after_so_long says_explained&says_if
-0.10 says_explained&says_lesson says_explained&says_words says_explained&spoken_of_help says_happened&somebody_speaks
-0.10 says_happened&spoken_of_explained says_happened&spoken_of_labelled_symptom says_happened&spoken_of_means
-0.10 says_happened&spoken_of_self says_help&spoken_of_lately says_if&says_looks_for says_if&spoken_of_laughs
-0.10 says_if&spoken_of_lower_it says_labelled_symptom&spoken_of_may says_labelled_symptom&trouble
-0.10 says_lately&says_solved says_lately&somebody's_own,_in_short says_lately&spoken_of_when says_lately&trace_near
-0.10 says_lesson&says_may says_lesson&says_reader says_lesson&spoken_of_self says_lesson&text_behind
-0.10 says_looks_for&says_may says_looks_for&spoken_of_example says_looks_for&spoken_of_happened
-0.10 says_looks_for&spoken_of_help says_looks_for&spoken_of_reader says_looks_for&spoken_of_words
-0.10 says_looks_for&traceback_above says_lower_it&says_people says_lower_it&spoken_of_labelled_symptom
-0.10 says_lower_it&spoken_of_lesson says_lower_it&spoken_of_means says_made_up&somebody's_own
-0.10 says_made_up&spoken_of_looks_for says_made_up&spoken_of_when says_may&says_people
-0.10 says_may&spoken_of_after_so_long says_may&spoken_of_ask says_may&spoken_of_people says_may&spoken_of_when
-0.10 says_means&somebody's_own,_in_short says_means&somebody's_own_machine,_in_short says_means&spoken_of_but
-0.10 says_means&spoken_of_lesson says_means&spoken_of_self says_means&spoken_of_words says_never&spoken_of_help
-0.10 says_numbered&trace_near says_people&says_words says_people&somebody's_own_question,_in_short
-0.10 says_people&spoken_of_but says_people&spoken_of_changes says_people&spoken_of_help says_people&spoken_of_if
-0.10 says_people&spoken_of_looks_for says_people&spoken_of_lower_it says_people&spoken_of_reader
-0.10 says_people&spoken_of_when says_proposed&somebody's_own says_reader&somebody's_own_machine,_in_short
-0.10 says_reader&spoken_of_may says_self&says_when says_self&spoken_of_help says_self&spoken_of_labelled_symptom
-0.10 says_self&spoken_of_proposed says_self&spoken_of_when says_solved&somebody's_own_question,_in_short
-0.10 says_solved&somebody_speaks says_supposed&says_when says_supposed&somebody's_own_question,_in_short
-0.10 says_supposed&spoken_of_reader says_when&spoken_of_example says_when&spoken_of_made_up says_when&spoken_of_may
-0.10 says_when&traceback_above says_words&spoken_of_after_so_long says_words&spoken_of_lower_it
-0.10 says_words&spoken_of_words setting_near&spoken_of_example setting_near&spoken_of_lesson
-0.10 setting_near&spoken_of_never somebody's_own&spoken_of_lately somebody's_own&spoken_of_never
-0.10 somebody's_own&spoken_of_self somebody's_own&traceback_above somebody's_own&words_before
-0.10 somebody's_own,_in_short&spoken_of_after_so_long somebody's_own_machine,_in_short&spoken_of_but
-0.10 somebody's_own_machine,_in_short&spoken_of_numbered somebody's_own_question,_in_short&spoken_of_cause
-0.10 somebody's_own_question,_in_short&spoken_of_explained somebody's_own_question,_in_short&spoken_of_supposed
-0.10 somebody_speaks&spoken_of_buy somebody_speaks&spoken_of_example somebody_speaks&spoken_of_happened
-0.10 somebody_speaks&spoken_of_labelled_remedy somebody_speaks&spoken_of_proposed
-0.10 spoken_of_after_so_long&spoken_of_buy spoken_of_after_so_long&spoken_of_lesson spoken_of_ask&spoken_of_buy
-0.10 spoken_of_ask&spoken_of_lately spoken_of_ask&spoken_of_may spoken_of_ask&spoken_of_means
-0.10 spoken_of_ask&spoken_of_people spoken_of_ask&spoken_of_reader spoken_of_ask&spoken_of_words
-0.10 spoken_of_but&spoken_of_reader spoken_of_but&spoken_of_remedy spoken_of_buy&spoken_of_example
-0.10 spoken_of_buy&spoken_of_happened spoken_of_buy&spoken_of_may spoken_of_buy&spoken_of_never
-0.10 spoken_of_buy&spoken_of_self spoken_of_buy&trouble spoken_of_cause&spoken_of_numbered
-0.10 spoken_of_cause&spoken_of_self spoken_of_cause&trace_near spoken_of_changes&spoken_of_people
-0.10 spoken_of_changes&spoken_of_solved spoken_of_changes&text_behind spoken_of_changes&traceback_above
-0.10 spoken_of_example&spoken_of_explained spoken_of_example&spoken_of_lately spoken_of_example&spoken_of_reader
-0.10 spoken_of_example&typeset spoken_of_example&words_before spoken_of_happened&spoken_of_labelled_remedy
-0.10 spoken_of_happened&typeset spoken_of_happened&words_before spoken_of_help&spoken_of_lower_it
-0.10 spoken_of_help&spoken_of_means spoken_of_help&spoken_of_when spoken_of_help&text_behind spoken_of_help&typeset
-0.10 spoken_of_if&traceback_above spoken_of_if&within_code spoken_of_labelled_cause&spoken_of_labelled_remedy
-0.10 spoken_of_labelled_cause&spoken_of_remedy spoken_of_labelled_remedy&spoken_of_never
-0.10 spoken_of_labelled_remedy&spoken_of_reader spoken_of_labelled_symptom&spoken_of_lower_it
-0.10 spoken_of_labelled_symptom&spoken_of_people spoken_of_labelled_symptom&spoken_of_supposed
-0.10 spoken_of_labelled_symptom&trouble spoken_of_labelled_symptom&words_before spoken_of_lately&trouble
-0.10 spoken_of_laughs&spoken_of_people spoken_of_laughs&spoken_of_when spoken_of_laughs&trouble
-0.10 spoken_of_lesson&spoken_of_supposed spoken_of_looks_for&spoken_of_may spoken_of_looks_for&spoken_of_means
-0.10 spoken_of_looks_for&spoken_of_remedy spoken_of_lower_it&spoken_of_remedy spoken_of_lower_it&text_about_texts
-0.10 spoken_of_lower_it&traceback_above spoken_of_lower_it&words_before spoken_of_may&spoken_of_solved
-0.10 spoken_of_may&spoken_of_supposed spoken_of_means&spoken_of_numbered spoken_of_means&spoken_of_signed
-0.10 spoken_of_means&spoken_of_words spoken_of_means&within_code spoken_of_means&words_before
-0.10 spoken_of_never&spoken_of_words spoken_of_never&text_behind spoken_of_never&traceback_above
-0.10 spoken_of_never&words_before spoken_of_numbered&spoken_of_supposed spoken_of_people&spoken_of_self
-0.10 spoken_of_people&spoken_of_solved spoken_of_reader&spoken_of_solved spoken_of_reader&trouble
-0.10 spoken_of_remedy&spoken_of_self spoken_of_self&spoken_of_signed spoken_of_self&spoken_of_when
-0.10 spoken_of_self&text_about_texts spoken_of_solved&text_behind spoken_of_supposed&text_behind
-0.10 spoken_of_supposed&trace_near spoken_of_supposed&traceback_above spoken_of_when&traceback_above
-0.10 traceback_above&trouble traceback_above&words_before trouble&within_code
-0.05 a_failed_run&its_words_taken_up a_failed_run&nobody_speaks a_failed_run&other_near a_failed_run&remedies_below
-0.05 a_failed_run&says_ask a_failed_run&somebody's_own,_in_short a_failed_run&spoken_of_buy
-0.05 a_failed_run&spoken_of_lately a_failed_run's_record&a_whole_error_line a_failed_run's_record&indented
-0.05 a_failed_run's_record&markup_near a_failed_run's_record&may_happen a_failed_run's_record&spoken_of_happened
-0.05 a_failed_run's_record&spoken_of_labelled_symptom a_failed_run's_record&traceback_above
-0.05 a_failed_run's_record&trouble a_question,_in_short&a_thread's_title a_question,_in_short&between_sections
-0.05 a_question,_in_short&blanks_near a_question,_in_short&comment a_question,_in_short&host_memory
-0.05 a_question,_in_short&item_of_a_list a_question,_in_short&its_hint_printed a_question,_in_short&marked
-0.05 a_question,_in_short&much_about_texts a_question,_in_short&says_example a_question,_in_short&says_proposed
-0.05 a_question,_in_short&spoken_of_but a_question,_in_short&spoken_of_cause a_question,_in_short&spoken_of_explained
-0.05 a_question,_in_short&spoken_of_if a_question,_in_short&spoken_of_looks_for a_report's_heading&a_thread's_page
-0.05 a_report's_heading&says_self a_report's_heading&setting_near a_report's_heading&spoken_of_lesson
-0.05 a_report's_heading&spoken_of_people a_sentence_leads&a_thread's_title a_sentence_leads&heads_a_document
-0.05 a_sentence_leads&in_a_thread a_sentence_leads&its_words_taken_up a_sentence_leads&much_trouble
-0.05 a_sentence_leads&often_may a_sentence_leads&record a_sentence_leads&says_buy a_sentence_leads&says_supposed
-0.05 a_sentence_leads&spoken_of_example a_sentence_leads&spoken_of_labelled_remedy
-0.05 a_sentence_leads&spoken_of_looks_for a_sentence_leads&spoken_of_numbered a_sentence_leads&spoken_of_people
-0.05 a_setup,_in_short&behind_a_prefix a_setup,_in_short&says_changes a_setup,_in_short&says_explained
-0.05 a_setup,_in_short&says_made_up a_setup,_in_short&says_numbered a_setup,_in_short&spoken_of_buy
-0.05 a_setup,_in_short&spoken_of_changes a_setup,_in_short&text_behind a_short_text&a_thread's_title
-0.05 a_short_text&answered_by_mail a_short_text&in_a_thread a_short_text&in_quotes a_short_text&introduced_as_example
-0.05 a_short_text&names_the_words a_short_text&remedies_above a_short_text&says_but
-0.05 a_short_text&says_labelled_symptom a_short_text&says_laughs a_short_text&says_lower_it
-0.05 a_short_text&spoken_of_labelled_remedy a_short_text&spoken_of_means a_site's_lines&about_texts
-0.05 a_site's_lines&may_happen a_site's_lines&remedies_below a_site's_lines&somebody's_own
-0.05 a_site's_lines&somebody_speaks a_site's_lines&spoken_of_example a_site's_lines&spoken_of_means
-0.05 a_site's_lines&spoken_of_self a_site's_lines&spoken_of_words a_site's_lines&trace_near
-0.05 a_thread's_page&a_whole_error_line a_thread's_page&about_texts a_thread's_page&behind_a_prefix
-0.05 a_thread's_page&hypothetical_sentence a_thread's_page&on_a_stamped_line a_thread's_page&says_lower_it
-0.05 a_thread's_page&somebody's_own a_thread's_page&somebody's_own_machine,_in_short a_thread's_page&spoken_of_may
-0.05 a_thread's_page&spoken_of_never a_thread's_title&spoken_of_changes a_thread's_title&spoken_of_looks_for
-0.05 a_thread's_title&spoken_of_supposed a_thread's_title&words_before a_whole_error_line&code_near
-0.05 a_whole_error_line&explained_behind a_whole_error_line&heads_a_document a_whole_error_line&in_a_thread
-0.05 a_whole_error_line&much_trouble a_whole_error_line&nobody_speaks a_whole_error_line&remedies_above
-0.05 a_whole_error_line&remedies_below a_whole_error_line&somebody's_own,_in_short a_whole_error_line&spoken_of_cause
-0.05 a_whole_error_line&spoken_of_example a_whole_error_line&spoken_of_made_up a_whole_error_line&spoken_of_people
-0.05 a_whole_error_line&typeset about_texts&beside_a_quotation about_texts&comment about_texts&its_words_taken_up
-0.05 about_texts&says_ask about_texts&says_cause about_texts&says_may about_texts&says_reader
-0.05 about_texts&spoken_of_buy about_texts&spoken_of_explained about_texts&spoken_of_happened advice_share&advised
-0.05 advice_share&behind_a_prefix advice_share&cut_by_dots advice_share&figures advice_share&its_words_taken_up
-0.05 advice_share&much_trouble advice_share&record advice_share&says_changes advice_share&says_example
-0.05 advice_share&says_self advice_share&says_words advice_share&somebody's_own,_in_short
-0.05 advice_share&spoken_of_labelled_remedy advice_share&spoken_of_solved advice_share&typeset
-0.05 advised&behind_a_prefix advised&cut_by_dots advised&figures advised&its_words_taken_up advised&much_trouble
-0.05 advised&record advised&says_changes advised&says_example advised&says_self advised&says_words
-0.05 advised&somebody's_own,_in_short advised&spoken_of_labelled_remedy advised&spoken_of_solved advised&typeset
-0.05 advised_by_nobody&host_memory advised_by_nobody&hypothetical_sentence advised_by_nobody&its_words_taken_up
-0.05 advised_by_nobody&on_a_stamped_line advised_by_nobody&record advised_by_nobody&says_example
-0.05 advised_by_nobody&says_looks_for advised_by_nobody&says_proposed advised_by_nobody&says_reader
-0.05 advised_by_nobody&says_self advised_by_nobody&spoken_of_after_so_long advised_by_nobody&spoken_of_but
-0.05 advised_by_nobody&spoken_of_buy advised_by_nobody&spoken_of_example advised_by_nobody&spoken_of_explained
-0.05 advised_by_nobody&spoken_of_labelled_remedy advised_by_nobody&spoken_of_lower_it
-0.05 advised_by_nobody&spoken_of_made_up advised_by_nobody&spoken_of_never advised_by_nobody&spoken_of_remedy
-0.05 advised_by_nobody&spoken_of_self advised_by_nobody&text_about_texts advised_by_nobody&typeset
-0.05 alone&its_hint_printed alone&its_place_behind alone&somebody's_own answered_by_mail&output_near
-0.05 answered_by_mail&spoken_of_example begins_its_line&cut_by_dots begins_its_line&markup_near
-0.05 begins_its_line&record begins_its_line&says_happened begins_its_line&spoken_of_looks_for
-0.05 begins_the_text&much_advised begins_the_text&names_the_words begins_the_text&says_explained
-0.05 begins_the_text&says_help begins_the_text&says_means begins_the_text&somebody's_own_question,_in_short
-0.05 begins_the_text&spoken_of_cause begins_the_text&spoken_of_happened begins_the_text&spoken_of_help
-0.05 begins_the_text&spoken_of_lately begins_the_text&spoken_of_made_up begins_the_text&spoken_of_remedy
-0.05 begins_the_text&value_of_a_document behind_a_prefix&blanks_near behind_a_prefix&much_advised
-0.05 behind_a_prefix&often_may behind_a_prefix&says_help behind_a_prefix&says_may behind_a_prefix&says_never
-0.05 behind_a_prefix&says_remedy behind_a_prefix&somebody's_own behind_a_prefix&spoken_of_help
-0.05 behind_a_prefix&typeset beside_a_quotation&code_near beside_a_quotation&figures beside_a_quotation&in_quotes
-0.05 beside_a_quotation&indented beside_a_quotation&nobody_speaks beside_a_quotation&nothing_stated
-0.05 beside_a_quotation&other_near beside_a_quotation&spoken_of_happened beside_a_quotation&text_behind
-0.05 beside_a_quotation&trouble beside_a_quotation&words_before between_sections&blanks_near
-0.05 between_sections&boxes_ticked between_sections&happened_to_somebody between_sections&in_a_thread
-0.05 between_sections&in_quotes between_sections&item_of_a_list between_sections&nobody_speaks
-0.05 between_sections&remedies_above between_sections&says_labelled_symptom between_sections&somebody's_own
-0.05 between_sections&somebody's_own_question,_in_short between_sections&somebody_speaks
-0.05 between_sections&spoken_of_lately between_sections&spoken_of_may between_sections&spoken_of_supposed
-0.05 blanks_near&markup_near blanks_near&says_self blanks_near&says_words blanks_near&spoken_of_cause
-0.05 blanks_near&spoken_of_labelled_symptom blanks_near&spoken_of_lately blanks_near&spoken_of_people
-0.05 blanks_near&spoken_of_self block_opened&in_a_thread block_opened&indented block_opened&its_words_taken_up
-0.05 block_opened&much_advised block_opened&other_near block_opened&says_labelled_symptom block_opened&setting_near
-0.05 block_opened&spoken_of_labelled_symptom block_opened&spoken_of_lately block_opened&spoken_of_lesson
-0.05 block_opened&spoken_of_people block_opened&traceback_above boxes_ticked&output_near boxes_ticked&setting_near
-0.05 boxes_ticked&spoken_of_changes boxes_ticked&spoken_of_lately code_near&hypothetical_sentence code_near&indented
-0.05 code_near&often_may code_near&remedies_above code_near&says_explained code_near&says_numbered
-0.05 code_near&says_reader code_near&spoken_of_example code_near&spoken_of_lately code_near&spoken_of_made_up
-0.05 code_near&spoken_of_may code_near&spoken_of_numbered code_near&spoken_of_signed comment&marked
-0.05 comment&may_happen comment&much_trouble comment&says_help comment&says_means comment&setting_near
-0.05 comment&spoken_of_changes comment&traceback_above cut_by_dots&says_people cut_by_dots&says_proposed
-0.05 cut_by_dots&spoken_of_ask cut_by_dots&spoken_of_help cut_by_dots&spoken_of_looks_for
-0.05 cut_by_dots&spoken_of_remedy cut_by_dots&spoken_of_solved cut_by_dots&spoken_of_supposed
-0.05 denied_in_front&hypothetical_sentence denied_in_front&markup_near denied_in_front&much_trouble
-0.05 denied_in_front&spoken_of_but denied_in_front&spoken_of_happened denied_in_front&spoken_of_reader
-0.05 denied_in_front&trace_near denied_in_front&traceback_above ends_the_text&item_of_a_list
-0.05 ends_the_text&its_place_behind ends_the_text&says_ask ends_the_text&says_changes ends_the_text&says_looks_for
-0.05 ends_the_text&spoken_of_labelled_symptom ends_the_text&spoken_of_supposed explained_behind&hypothetical_sentence
-0.05 explained_behind&item_of_a_list explained_behind&names_the_words explained_behind&says_reader
-0.05 explained_behind&spoken_of_cause explained_behind&spoken_of_means explained_behind&spoken_of_people
-0.05 explained_behind&words_before figures&heads_a_document figures&much_advised figures&remedies_above
-0.05 figures&says_example figures&says_explained figures&says_reader figures&spoken_of_happened
-0.05 figures&spoken_of_reader happened_to_somebody&hypothetical_sentence happened_to_somebody&introduced_as_example
-0.05 happened_to_somebody&on_a_stamped_line happened_to_somebody&says_may happened_to_somebody&says_when
-0.05 happened_to_somebody&somebody_speaks happened_to_somebody&spoken_of_but happened_to_somebody&spoken_of_means
-0.05 happened_to_somebody&spoken_of_numbered happened_to_somebody&spoken_of_people
-0.05 happened_to_somebody&spoken_of_proposed heads_a_document&item_of_a_list heads_a_document&much_advised
-0.05 heads_a_document&nothing_stated heads_a_document&often_may heads_a_document&says_example
-0.05 heads_a_document&says_labelled_symptom heads_a_document&says_lately heads_a_document&says_lesson
-0.05 heads_a_document&says_people heads_a_document&spoken_of_cause heads_a_document&spoken_of_changes
-0.05 heads_a_document&within_code heads_a_document&words_before host_memory&indented host_memory&within_code
-0.05 hypothetical_sentence&in_a_thread hypothetical_sentence&indented hypothetical_sentence&much_advised
-0.05 hypothetical_sentence&remedies_below hypothetical_sentence&says_buy hypothetical_sentence&says_remedy
-0.05 hypothetical_sentence&says_when hypothetical_sentence&spoken_of_cause hypothetical_sentence&spoken_of_changes
-0.05 hypothetical_sentence&spoken_of_supposed in_a_thread&markup_near in_a_thread&often_may in_a_thread&output_near
-0.05 in_a_thread&record in_a_thread&says_help in_a_thread&says_lately in_a_thread&says_when
-0.05 in_a_thread&spoken_of_labelled_symptom in_a_thread&spoken_of_remedy in_a_thread&spoken_of_signed
-0.05 in_a_thread&spoken_of_supposed in_a_thread&value_of_a_document in_quotes&introduced_as_example
-0.05 in_quotes&its_place_behind in_quotes&much_advised in_quotes&says_cause in_quotes&spoken_of_buy
-0.05 in_quotes&spoken_of_changes in_quotes&spoken_of_if in_quotes&typeset in_quotes&words_before
-0.05 indented&its_hint_printed indented&much_about_texts indented&says_example indented&says_made_up
-0.05 indented&says_people indented&says_supposed indented&says_words indented&spoken_of_changes
-0.05 indented&spoken_of_example indented&spoken_of_labelled_cause indented&spoken_of_labelled_symptom
-0.05 indented&spoken_of_lesson indented&spoken_of_made_up indented&spoken_of_signed indented&text_about_texts
-0.05 indented&traceback_above introduced_as_example&mentioned introduced_as_example&much_advised
-0.05 introduced_as_example&output_near introduced_as_example&somebody's_own_question,_in_short
-0.05 introduced_as_example&spoken_of_cause introduced_as_example&spoken_of_made_up
-0.05 introduced_as_example&spoken_of_people introduced_as_example&spoken_of_remedy item_of_a_list&remedies_above
-0.05 item_of_a_list&says_if item_of_a_list&says_looks_for item_of_a_list&says_self item_of_a_list&spoken_of_looks_for
-0.05 item_of_a_list&spoken_of_lower_it item_of_a_list&trace_near its_hint_printed&markup_near
-0.05 its_hint_printed&says_lower_it its_hint_printed&says_means its_hint_printed&somebody's_own_question,_in_short
-0.05 its_hint_printed&spoken_of_buy its_hint_printed&spoken_of_labelled_remedy its_hint_printed&spoken_of_may
-0.05 its_hint_printed&spoken_of_remedy its_hint_printed&text_behind its_place_behind&mentioned
-0.05 its_place_behind&words_before its_words_taken_up&markup_near its_words_taken_up&nothing_stated
-0.05 its_words_taken_up&record its_words_taken_up&setting_near its_words_taken_up&spoken_of_explained
-0.05 its_words_taken_up&spoken_of_help its_words_taken_up&spoken_of_labelled_symptom
-0.05 its_words_taken_up&spoken_of_lesson its_words_taken_up&spoken_of_looks_for its_words_taken_up&spoken_of_may
-0.05 its_words_taken_up&spoken_of_reader its_words_taken_up&spoken_of_remedy its_words_taken_up&text_behind
-0.05 marked&markup_near marked&may_happen marked&names_the_words marked&spoken_of_after_so_long marked&spoken_of_but
-0.05 marked&spoken_of_changes marked&spoken_of_help marked&spoken_of_supposed marked&spoken_of_when
-0.05 marked&traceback_above marked&within_code markup_near&nothing_stated markup_near&other_near
-0.05 markup_near&remedies_below markup_near&says_changes markup_near&says_reader markup_near&says_remedy
-0.05 markup_near&says_self markup_near&spoken_of_signed markup_near&text_about_texts markup_near&trace_near
-0.05 markup_near&traceback_above may_happen&much_advised may_happen&on_a_stamped_line may_happen&remedies_below
-0.05 may_happen&says_changes may_happen&spoken_of_changes may_happen&spoken_of_labelled_remedy
-0.05 may_happen&spoken_of_never may_happen&spoken_of_words may_happen&steps_that_led_to_it may_happen&typeset
-0.05 mentioned&says_looks_for mentioned&says_words mentioned&somebody's_own mentioned&spoken_of_changes
-0.05 mentioned&traceback_above much_about_texts&other_near much_about_texts&setting_near
-0.05 much_about_texts&spoken_of_but much_about_texts&spoken_of_lately much_about_texts&spoken_of_made_up
-0.05 much_about_texts&spoken_of_may much_about_texts&spoken_of_never much_about_texts&spoken_of_self
-0.05 much_about_texts&spoken_of_when much_about_texts&trouble much_advised&other_near much_advised&spoken_of_but
-0.05 much_advised&spoken_of_example much_advised&spoken_of_happened much_advised&spoken_of_labelled_symptom
-0.05 much_advised&spoken_of_lesson much_advised&spoken_of_looks_for much_advised&spoken_of_may
-0.05 much_advised&spoken_of_never much_advised&spoken_of_people much_advised&spoken_of_self
-0.05 much_advised&spoken_of_when much_advised&steps_that_led_to_it much_advised&traceback_above
-0.05 much_trouble&nobody_speaks much_trouble&other_near much_trouble&says_words much_trouble&spoken_of_ask
-0.05 much_trouble&spoken_of_example much_trouble&words_before names_the_words&says_cause
-0.05 names_the_words&somebody's_own,_in_short names_the_words&spoken_of_but names_the_words&spoken_of_lower_it
-0.05 names_the_words&spoken_of_may names_the_words&spoken_of_reader names_the_words&spoken_of_remedy
-0.05 names_the_words&traceback_above nobody_speaks&says_self nobody_speaks&spoken_of_but
-0.05 nobody_speaks&spoken_of_cause nobody_speaks&spoken_of_labelled_remedy nobody_speaks&spoken_of_lower_it
-0.05 nothing_stated&other_near nothing_stated&remedies_above nothing_stated&says_after_so_long
-0.05 nothing_stated&says_proposed nothing_stated&spoken_of_cause nothing_stated&spoken_of_lower_it
-0.05 nothing_stated&spoken_of_numbered nothing_stated&spoken_of_supposed nothing_stated&trouble
-0.05 nothing_stated&within_code often_may&says_but often_may&says_lower_it often_may&says_may often_may&says_reader
-0.05 often_may&says_self often_may&spoken_of_lately often_may&spoken_of_made_up often_may&spoken_of_signed
-0.05 often_may&spoken_of_solved often_may&spoken_of_when on_a_stamped_line&record on_a_stamped_line&says_help
-0.05 on_a_stamped_line&spoken_of_cause on_a_stamped_line&spoken_of_means on_a_stamped_line&spoken_of_solved
-0.05 other_near&says_cause other_near&says_remedy other_near&spoken_of_changes other_near&spoken_of_explained
-0.05 other_near&spoken_of_happened other_near&spoken_of_means output_near&says_looks_for output_near&says_remedy
-0.05 output_near&spoken_of_cause output_near&spoken_of_people output_near&spoken_of_supposed
-0.05 record&says_after_so_long record&says_but record&says_lately record&says_numbered record&says_remedy
-0.05 record&says_when record&spoken_of_people record&spoken_of_supposed remedies_above&remedies_below
-0.05 remedies_above&somebody's_own remedies_above&somebody_speaks remedies_above&spoken_of_example
-0.05 remedies_above&spoken_of_if remedies_above&spoken_of_labelled_symptom remedies_above&spoken_of_reader
-0.05 remedies_above&spoken_of_self remedies_above&text_behind remedies_below&says_words
-0.05 remedies_below&spoken_of_after_so_long remedies_below&spoken_of_if remedies_below&spoken_of_lesson
-0.05 remedies_below&spoken_of_never remedies_below&spoken_of_reader remedies_below&traceback_above
-0.05 says_after_so_long&says_looks_for says_after_so_long&says_solved says_after_so_long&says_words
-0.05 says_after_so_long&spoken_of_words says_ask&says_but says_ask&says_example
-0.05 says_ask&somebody's_own_question,_in_short says_ask&spoken_of_but says_ask&spoken_of_happened
-0.05 says_ask&spoken_of_help says_ask&spoken_of_lesson says_ask&spoken_of_words says_ask&trace_near
-0.05 says_but&says_lately says_but&says_means says_but&says_remedy says_but&says_words says_but&spoken_of_supposed
-0.05 says_but&spoken_of_when says_buy&says_if says_cause&says_lesson says_cause&says_may
-0.05 says_cause&spoken_of_lower_it says_cause&trouble says_changes&says_made_up says_changes&says_when
-0.05 says_changes&spoken_of_self says_example&says_means says_example&somebody's_own,_in_short
-0.05 says_example&somebody's_own_machine,_in_short says_example&spoken_of_ask says_example&spoken_of_help
-0.05 says_example&spoken_of_lower_it says_explained&says_may says_explained&setting_near
-0.05 says_explained&spoken_of_words says_explained&words_before says_happened&spoken_of_example
-0.05 says_happened&spoken_of_proposed says_happened&spoken_of_remedy says_help&says_lesson says_help&says_looks_for
-0.05 says_help&says_means says_help&says_remedy says_help&says_supposed says_help&spoken_of_but
-0.05 says_help&spoken_of_happened says_help&spoken_of_lesson says_help&spoken_of_looks_for
-0.05 says_help&spoken_of_lower_it says_help&spoken_of_solved says_help&spoken_of_words says_if&says_never
-0.05 says_if&says_proposed says_if&setting_near says_if&spoken_of_example says_if&spoken_of_happened
-0.05 says_if&spoken_of_if says_if&spoken_of_never says_if&spoken_of_people says_if&spoken_of_remedy
-0.05 says_if&trace_near says_if&traceback_above says_labelled_symptom&spoken_of_cause
-0.05 says_labelled_symptom&spoken_of_lower_it says_labelled_symptom&spoken_of_means says_labelled_symptom&trace_near
-0.05 says_labelled_symptom&traceback_above says_lately&says_may says_lately&says_numbered says_lately&says_remedy
-0.05 says_lately&spoken_of_after_so_long says_lately&spoken_of_happened says_lately&spoken_of_words
-0.05 says_lesson&setting_near says_lesson&spoken_of_may says_looks_for&says_made_up says_looks_for&says_reader
-0.05 says_looks_for&says_words says_looks_for&spoken_of_ask says_looks_for&spoken_of_but
-0.05 says_looks_for&spoken_of_cause says_looks_for&spoken_of_changes says_looks_for&spoken_of_lately
-0.05 says_looks_for&spoken_of_lesson says_looks_for&spoken_of_people says_lower_it&says_means
-0.05 says_lower_it&says_remedy says_lower_it&says_self says_lower_it&says_supposed says_lower_it&spoken_of_ask
-0.05 says_lower_it&spoken_of_if says_lower_it&spoken_of_may says_lower_it&text_behind says_lower_it&traceback_above
-0.05 says_made_up&says_people says_made_up&spoken_of_happened says_may&says_solved says_may&spoken_of_lesson
-0.05 says_may&spoken_of_never says_may&spoken_of_proposed says_may&spoken_of_self says_may&spoken_of_supposed
-0.05 says_means&spoken_of_changes says_means&spoken_of_help says_means&spoken_of_if says_means&spoken_of_lately
-0.05 says_means&spoken_of_looks_for says_means&spoken_of_lower_it says_means&spoken_of_may says_means&spoken_of_means
-0.05 says_means&spoken_of_people says_never&says_reader says_never&says_supposed says_never&somebody's_own,_in_short
-0.05 says_never&spoken_of_after_so_long says_numbered&says_reader says_numbered&spoken_of_when says_people&says_when
-0.05 says_people&spoken_of_example says_people&spoken_of_lesson says_people&spoken_of_words says_proposed&says_words
-0.05 says_reader&somebody's_own,_in_short says_reader&somebody's_own_question,_in_short
-0.05 says_reader&spoken_of_after_so_long says_reader&spoken_of_lower_it says_reader&spoken_of_supposed
-0.05 says_remedy&says_self says_remedy&words_before says_self&says_supposed says_self&spoken_of_if
-0.05 says_self&spoken_of_laughs says_self&spoken_of_lesson says_self&trace_near says_self&traceback_above
-0.05 says_solved&says_when says_solved&somebody's_own,_in_short says_supposed&spoken_of_happened
-0.05 says_supposed&spoken_of_lower_it says_supposed&spoken_of_self says_supposed&spoken_of_supposed
-0.05 says_supposed&text_behind says_when&spoken_of_laughs says_when&spoken_of_never says_when&spoken_of_words
-0.05 says_words&somebody's_own_question,_in_short says_words&spoken_of_but says_words&spoken_of_lately
-0.05 says_words&spoken_of_lesson says_words&spoken_of_made_up says_words&spoken_of_remedy
-0.05 setting_near&somebody's_own_question,_in_short setting_near&somebody_speaks setting_near&spoken_of_happened
-0.05 setting_near&spoken_of_remedy setting_near&typeset somebody's_own&spoken_of_but
-0.05 somebody's_own&spoken_of_happened somebody's_own&spoken_of_means somebody's_own&spoken_of_remedy
-0.05 somebody's_own&spoken_of_signed somebody's_own&text_about_texts somebody's_own,_in_short&spoken_of_ask
-0.05 somebody's_own,_in_short&spoken_of_buy somebody's_own,_in_short&spoken_of_made_up
-0.05 somebody's_own,_in_short&spoken_of_proposed somebody's_own_machine,_in_short&spoken_of_labelled_symptom
-0.05 somebody's_own_machine,_in_short&spoken_of_lately somebody's_own_machine,_in_short&spoken_of_means
-0.05 somebody's_own_machine,_in_short&spoken_of_people somebody's_own_question,_in_short&spoken_of_after_so_long
-0.05 somebody's_own_question,_in_short&spoken_of_labelled_symptom somebody's_own_question,_in_short&spoken_of_when
-0.05 somebody_speaks&spoken_of_changes somebody_speaks&spoken_of_lesson somebody_speaks&spoken_of_looks_for
-0.05 somebody_speaks&spoken_of_lower_it somebody_speaks&spoken_of_signed somebody_speaks&spoken_of_when
-0.05 somebody_speaks&spoken_of_words somebody_speaks&traceback_above spoken_of_after_so_long&spoken_of_people
-0.05 spoken_of_after_so_long&spoken_of_signed spoken_of_after_so_long&spoken_of_supposed
-0.05 spoken_of_ask&spoken_of_looks_for spoken_of_ask&spoken_of_numbered spoken_of_ask&spoken_of_proposed
-0.05 spoken_of_ask&spoken_of_when spoken_of_but&spoken_of_supposed spoken_of_buy&text_behind
-0.05 spoken_of_cause&spoken_of_example spoken_of_cause&spoken_of_labelled_cause
-0.05 spoken_of_cause&spoken_of_labelled_symptom spoken_of_cause&spoken_of_may spoken_of_cause&spoken_of_supposed
-0.05 spoken_of_cause&traceback_above spoken_of_cause&typeset spoken_of_changes&spoken_of_help
-0.05 spoken_of_changes&spoken_of_if spoken_of_changes&spoken_of_labelled_symptom spoken_of_changes&spoken_of_may
-0.05 spoken_of_changes&spoken_of_supposed spoken_of_example&spoken_of_help
-0.05 spoken_of_example&spoken_of_labelled_remedy spoken_of_example&spoken_of_means spoken_of_example&spoken_of_people
-0.05 spoken_of_example&spoken_of_proposed spoken_of_example&spoken_of_solved spoken_of_example&trouble
-0.05 spoken_of_explained&spoken_of_if spoken_of_explained&spoken_of_lately spoken_of_explained&spoken_of_made_up
-0.05 spoken_of_explained&spoken_of_means spoken_of_explained&spoken_of_never spoken_of_explained&spoken_of_remedy
-0.05 spoken_of_explained&spoken_of_supposed spoken_of_explained&spoken_of_words spoken_of_happened&spoken_of_self
-0.05 spoken_of_happened&text_about_texts spoken_of_happened&text_behind spoken_of_happened&value_of_a_document
-0.05 spoken_of_help&spoken_of_may spoken_of_help&trace_near spoken_of_help&words_before spoken_of_if&spoken_of_when
-0.05 spoken_of_if&trouble spoken_of_labelled_remedy&spoken_of_may spoken_of_labelled_remedy&spoken_of_self
-0.05 spoken_of_labelled_remedy&spoken_of_when spoken_of_labelled_remedy&trace_near
-0.05 spoken_of_labelled_remedy&words_before spoken_of_labelled_symptom&spoken_of_lesson
-0.05 spoken_of_labelled_symptom&spoken_of_means spoken_of_labelled_symptom&spoken_of_numbered
-0.05 spoken_of_lately&spoken_of_solved spoken_of_laughs&spoken_of_words spoken_of_lesson&typeset
-0.05 spoken_of_looks_for&spoken_of_proposed spoken_of_looks_for&spoken_of_supposed spoken_of_looks_for&within_code
-0.05 spoken_of_lower_it&spoken_of_never spoken_of_lower_it&steps_that_led_to_it spoken_of_lower_it&within_code
-0.05 spoken_of_made_up&spoken_of_means spoken_of_made_up&spoken_of_proposed spoken_of_made_up&spoken_of_remedy
-0.05 spoken_of_made_up&trace_near spoken_of_may&spoken_of_remedy spoken_of_may&spoken_of_signed
-0.05 spoken_of_may&spoken_of_words spoken_of_may&steps_that_led_to_it spoken_of_may&text_about_texts
-0.05 spoken_of_may&within_code spoken_of_means&spoken_of_never spoken_of_means&spoken_of_remedy
-0.05 spoken_of_numbered&spoken_of_solved spoken_of_people&spoken_of_signed spoken_of_people&typeset
-0.05 spoken_of_reader&traceback_above spoken_of_reader&typeset spoken_of_remedy&trace_near spoken_of_self&trace_near
-0.05 spoken_of_self&traceback_above spoken_of_signed&spoken_of_when spoken_of_signed&spoken_of_words
-0.05 spoken_of_supposed&spoken_of_when spoken_of_supposed&typeset spoken_of_supposed&within_code
-0.05 spoken_of_when&typeset steps_that_led_to_it&trouble text_about_texts&text_behind typeset&words_before
-0.05 within_code&words_before
+0.05 a_failed_run&a_thread's_page a_failed_run&a_whole_error_line a_failed_run&code_near a_failed_run&may_happen
+0.05 a_failed_run&mentioned a_failed_run&nothing_stated a_failed_run&record a_failed_run&says_but
+0.05 a_failed_run&says_happened a_failed_run&says_if a_failed_run&says_made_up a_failed_run&says_never
+0.05 a_failed_run&says_people a_failed_run&says_when a_failed_run&somebody's_own a_failed_run&spoken_of_example
+0.05 a_failed_run&spoken_of_explained a_failed_run&spoken_of_labelled_symptom a_failed_run&spoken_of_reader
+0.05 a_failed_run&trace_near a_failed_run's_record&nobody_speaks a_failed_run's_record&spoken_of_means
+0.05 a_failed_test&about_texts a_failed_test&code_near a_failed_test&on_a_stamped_line a_failed_test&other_near
+0.05 a_failed_test&spoken_of_happened a_failed_test&trace_near a_failed_test&trouble a_picture_near&begins_its_line
+0.05 a_picture_near&begins_the_text a_picture_near&code_near a_picture_near&figures a_picture_near&in_a_thread
+0.05 a_picture_near&its_hint_printed a_picture_near&markup_near a_picture_near&mentioned
+0.05 a_picture_near&nothing_stated a_picture_near&setting_near a_picture_near&somebody_speaks
+0.05 a_picture_near&spoken_of_ask a_picture_near&spoken_of_but a_picture_near&spoken_of_happened
+0.05 a_picture_near&spoken_of_help a_picture_near&spoken_of_if a_picture_near&spoken_of_lower_it
+0.05 a_picture_near&spoken_of_may a_picture_near&spoken_of_means a_picture_near&spoken_of_reader
+0.05 a_picture_near&spoken_of_self a_picture_near&spoken_of_when a_picture_near&spoken_of_words
+0.05 a_picture_near&text_behind a_picture_near&trace_near a_picture_near&traceback_above a_picture_near&trouble
+0.05 a_question,_in_short&a_report's_heading a_question,_in_short&a_short_text a_question,_in_short&in_a_thread
+0.05 a_question,_in_short&introduced_as_example a_question,_in_short&says_changes
+0.05 a_question,_in_short&somebody's_own_machine,_in_short a_question,_in_short&spoken_of_lately
+0.05 a_question,_in_short&trace_near a_question,_in_short&traceback_above a_report's_heading&a_setup,_in_short
+0.05 a_report's_heading&begins_its_line a_report's_heading&begins_the_text a_report's_heading&comment
+0.05 a_report's_heading&happened_to_somebody a_report's_heading&heads_a_document
+0.05 a_report's_heading&hypothetical_sentence a_report's_heading&marked a_report's_heading&may_happen
+0.05 a_report's_heading&mentioned a_report's_heading&much_advised a_report's_heading&nothing_stated
+0.05 a_report's_heading&often_may a_report's_heading&on_a_stamped_line a_report's_heading&says_happened
+0.05 a_report's_heading&says_words a_report's_heading&somebody's_own
+0.05 a_report's_heading&somebody's_own_machine,_in_short a_report's_heading&somebody_speaks
+0.05 a_report's_heading&spoken_of_example a_report's_heading&spoken_of_labelled_symptom
+0.05 a_report's_heading&spoken_of_lower_it a_report's_heading&trace_near a_report's_heading&traceback_above
+0.05 a_sentence_leads&boxes_ticked a_sentence_leads&happened_to_somebody a_sentence_leads&much_advised
+0.05 a_sentence_leads&on_a_stamped_line a_sentence_leads&says_explained a_sentence_leads&says_happened
+0.05 a_sentence_leads&says_made_up a_sentence_leads&spoken_of_changes a_sentence_leads&spoken_of_made_up
+0.05 a_sentence_leads&spoken_of_means a_sentence_leads&trouble a_setup,_in_short&about_texts
+0.05 a_setup,_in_short&code_near a_setup,_in_short&heads_a_document a_setup,_in_short&host_memory
+0.05 a_setup,_in_short&in_a_thread a_setup,_in_short&its_place_behind a_setup,_in_short&says_lately
+0.05 a_setup,_in_short&somebody's_own,_in_short a_setup,_in_short&somebody's_own_machine,_in_short
+0.05 a_setup,_in_short&somebody's_own_question,_in_short a_setup,_in_short&spoken_of_lately
+0.05 a_setup,_in_short&spoken_of_may a_setup,_in_short&spoken_of_signed a_setup,_in_short&typeset
+0.05 a_short_text&host_memory a_short_text&indented a_short_text&much_trouble a_short_text&says_cause
+0.05 a_short_text&says_remedy a_short_text&says_self a_short_text&somebody's_own_machine,_in_short
+0.05 a_short_text&spoken_of_cause a_short_text&spoken_of_example a_short_text&spoken_of_explained
+0.05 a_short_text&spoken_of_laughs a_short_text&spoken_of_never a_short_text&spoken_of_solved
+0.05 a_site's_lines&hypothetical_sentence a_site's_lines&in_a_thread a_site's_lines&says_happened
+0.05 a_site's_lines&says_if a_site's_lines&spoken_of_but a_site's_lines&spoken_of_cause
+0.05 a_site's_lines&spoken_of_changes a_site's_lines&spoken_of_reader a_site's_lines&spoken_of_remedy
+0.05 a_thread's_page&advice_share a_thread's_page&advised a_thread's_page&begins_its_line
+0.05 a_thread's_page&between_sections a_thread's_page&block_opened a_thread's_page&figures
+0.05 a_thread's_page&happened_to_somebody a_thread's_page&names_the_words a_thread's_page&says_but
+0.05 a_thread's_page&says_labelled_symptom a_thread's_page&somebody's_own,_in_short a_thread's_page&spoken_of_ask
+0.05 a_thread's_page&spoken_of_lately a_thread's_page&spoken_of_lower_it a_thread's_page&spoken_of_numbered
+0.05 a_thread's_page&value_of_a_document a_thread's_title&advice_share a_thread's_title&advised
+0.05 a_thread's_title&figures a_thread's_title&mentioned a_thread's_title&nothing_stated
+0.05 a_thread's_title&spoken_of_if a_thread's_title&spoken_of_lesson a_thread's_title&spoken_of_proposed
+0.05 a_whole_error_line&alone a_whole_error_line&may_happen a_whole_error_line&often_may
+0.05 a_whole_error_line&somebody's_own a_whole_error_line&spoken_of_self about_texts&advised_by_nobody
+0.05 about_texts&boxes_ticked about_texts&cut_by_dots about_texts&explained_behind about_texts&remedies_above
+0.05 about_texts&says_example about_texts&says_if about_texts&says_never about_texts&spoken_of_after_so_long
+0.05 about_texts&spoken_of_laughs about_texts&spoken_of_numbered about_texts&spoken_of_signed advice_share&code_near
+0.05 advice_share&comment advice_share&indented advice_share&marked advice_share&says_made_up
+0.05 advice_share&says_supposed advice_share&somebody_speaks advice_share&spoken_of_but
+0.05 advice_share&spoken_of_explained advice_share&spoken_of_laughs advice_share&spoken_of_made_up
+0.05 advice_share&spoken_of_never advice_share&spoken_of_self advice_share&spoken_of_supposed
+0.05 advice_share&traceback_above advised&code_near advised&comment advised&indented advised&marked
+0.05 advised&says_made_up advised&says_supposed advised&somebody_speaks advised&spoken_of_but
+0.05 advised&spoken_of_explained advised&spoken_of_laughs advised&spoken_of_made_up advised&spoken_of_never
+0.05 advised&spoken_of_self advised&spoken_of_supposed advised&traceback_above advised_by_nobody&comment
+0.05 advised_by_nobody&indented advised_by_nobody&much_trouble advised_by_nobody&says_lesson
+0.05 advised_by_nobody&says_numbered advised_by_nobody&says_people advised_by_nobody&says_remedy
+0.05 advised_by_nobody&spoken_of_ask advised_by_nobody&spoken_of_people advised_by_nobody&traceback_above
+0.05 alone&hypothetical_sentence alone&says_ask alone&says_happened alone&says_if alone&says_lately alone&says_may
+0.05 answered_by_mail&words_before begins_its_line&between_sections begins_its_line&boxes_ticked
+0.05 begins_its_line&in_a_thread begins_its_line&often_may begins_its_line&says_self begins_its_line&spoken_of_but
+0.05 begins_its_line&spoken_of_buy begins_the_text&happened_to_somebody begins_the_text&its_hint_printed
+0.05 begins_the_text&says_but begins_the_text&says_may begins_the_text&says_self begins_the_text&spoken_of_explained
+0.05 begins_the_text&spoken_of_lesson begins_the_text&spoken_of_may begins_the_text&spoken_of_means
+0.05 begins_the_text&spoken_of_numbered begins_the_text&spoken_of_proposed begins_the_text&spoken_of_signed
+0.05 behind_a_prefix&between_sections behind_a_prefix&boxes_ticked behind_a_prefix&frames_of_a_process_near
+0.05 behind_a_prefix&hypothetical_sentence behind_a_prefix&item_of_a_list behind_a_prefix&mentioned
+0.05 behind_a_prefix&says_but behind_a_prefix&says_explained behind_a_prefix&says_lately
+0.05 behind_a_prefix&spoken_of_cause behind_a_prefix&spoken_of_labelled_symptom behind_a_prefix&spoken_of_lower_it
+0.05 behind_a_prefix&spoken_of_means behind_a_prefix&spoken_of_proposed behind_a_prefix&spoken_of_remedy
+0.05 behind_a_prefix&spoken_of_supposed behind_a_prefix&spoken_of_words behind_a_prefix&text_behind
+0.05 between_sections&figures between_sections&heads_a_document between_sections&introduced_as_example
+0.05 between_sections&much_trouble between_sections&often_may between_sections&spoken_of_people
+0.05 blanks_near&block_opened blanks_near&in_quotes blanks_near&introduced_as_example blanks_near&its_hint_printed
+0.05 blanks_near&its_words_taken_up blanks_near&much_advised blanks_near&often_may
+0.05 blanks_near&somebody's_own_machine,_in_short blanks_near&spoken_of_changes blanks_near&spoken_of_if
+0.05 blanks_near&spoken_of_looks_for blanks_near&spoken_of_means blanks_near&spoken_of_when
+0.05 block_opened&heads_a_document block_opened&its_hint_printed block_opened&may_happen block_opened&says_happened
+0.05 block_opened&spoken_of_but block_opened&spoken_of_cause block_opened&spoken_of_means boxes_ticked&code_near
+0.05 boxes_ticked&comment boxes_ticked&its_hint_printed boxes_ticked&much_trouble boxes_ticked&says_words
+0.05 boxes_ticked&spoken_of_example boxes_ticked&spoken_of_if boxes_ticked&spoken_of_labelled_symptom
+0.05 boxes_ticked&spoken_of_lesson boxes_ticked&spoken_of_lower_it boxes_ticked&spoken_of_people
+0.05 boxes_ticked&spoken_of_remedy boxes_ticked&spoken_of_supposed boxes_ticked&spoken_of_when boxes_ticked&trouble
+0.05 code_near&names_the_words code_near&says_cause code_near&says_made_up code_near&somebody's_own_machine,_in_short
+0.05 code_near&spoken_of_cause code_near&value_of_a_document comment&introduced_as_example comment&much_about_texts
+0.05 comment&often_may comment&says_but comment&spoken_of_explained comment&spoken_of_lesson
+0.05 comment&spoken_of_made_up comment&spoken_of_never comment&spoken_of_remedy comment&spoken_of_supposed
+0.05 comment&spoken_of_when cut_by_dots&says_ask cut_by_dots&somebody's_own_question,_in_short
+0.05 cut_by_dots&spoken_of_example cut_by_dots&spoken_of_happened cut_by_dots&spoken_of_if
+0.05 cut_by_dots&spoken_of_lesson cut_by_dots&text_behind cut_by_dots&trace_near denied_in_front&marked
+0.05 denied_in_front&may_happen denied_in_front&often_may denied_in_front&other_near denied_in_front&output_near
+0.05 denied_in_front&says_changes denied_in_front&says_may denied_in_front&spoken_of_labelled_symptom
+0.05 denied_in_front&spoken_of_lesson denied_in_front&spoken_of_never ends_the_text&mentioned
+0.05 ends_the_text&much_trouble ends_the_text&often_may ends_the_text&somebody's_own,_in_short
+0.05 ends_the_text&spoken_of_but ends_the_text&spoken_of_changes ends_the_text&spoken_of_lately
+0.05 ends_the_text&spoken_of_made_up ends_the_text&spoken_of_means ends_the_text&spoken_of_never
+0.05 ends_the_text&spoken_of_numbered ends_the_text&spoken_of_people ends_the_text&trouble
+0.05 explained_behind&somebody's_own explained_behind&spoken_of_after_so_long explained_behind&spoken_of_changes
+0.05 explained_behind&spoken_of_never explained_behind&spoken_of_remedy explained_behind&spoken_of_words
+0.05 explained_behind&trouble figures&may_happen figures&much_trouble figures&says_lower_it
+0.05 figures&somebody's_own_question,_in_short figures&spoken_of_cause frames_of_a_process_near&nobody_speaks
+0.05 frames_of_a_process_near&nothing_stated frames_of_a_process_near&spoken_of_supposed
+0.05 frames_of_a_process_near&spoken_of_when frames_of_a_process_near&trace_near
+0.05 frames_of_a_process_near&words_before happened_to_somebody&indented happened_to_somebody&record
+0.05 happened_to_somebody&says_after_so_long happened_to_somebody&says_but happened_to_somebody&says_lower_it
+0.05 happened_to_somebody&spoken_of_labelled_symptom happened_to_somebody&spoken_of_laughs
+0.05 heads_a_document&says_after_so_long heads_a_document&says_but heads_a_document&says_may
+0.05 heads_a_document&says_means heads_a_document&says_reader heads_a_document&says_when heads_a_document&says_words
+0.05 heads_a_document&somebody's_own_machine,_in_short heads_a_document&somebody_speaks
+0.05 heads_a_document&spoken_of_help heads_a_document&spoken_of_means heads_a_document&spoken_of_numbered
+0.05 heads_a_document&spoken_of_proposed heads_a_document&spoken_of_remedy heads_a_document&spoken_of_supposed
+0.05 heads_a_document&typeset host_memory&in_a_thread host_memory&in_quotes host_memory&introduced_as_example
+0.05 host_memory&says_reader host_memory&spoken_of_if host_memory&spoken_of_labelled_symptom
+0.05 host_memory&spoken_of_may host_memory&text_behind host_memory&trace_near hypothetical_sentence&nobody_speaks
+0.05 hypothetical_sentence&on_a_stamped_line hypothetical_sentence&spoken_of_explained
+0.05 hypothetical_sentence&spoken_of_lately hypothetical_sentence&spoken_of_laughs
+0.05 hypothetical_sentence&spoken_of_lesson hypothetical_sentence&spoken_of_when in_a_thread&indented
+0.05 in_a_thread&on_a_stamped_line in_a_thread&says_but in_a_thread&says_lower_it in_a_thread&says_means
+0.05 in_a_thread&somebody's_own,_in_short in_a_thread&somebody's_own_machine,_in_short
+0.05 in_a_thread&somebody's_own_question,_in_short in_a_thread&somebody_speaks in_a_thread&spoken_of_buy
+0.05 in_a_thread&spoken_of_happened in_a_thread&spoken_of_made_up in_a_thread&trace_near in_quotes&says_example
+0.05 in_quotes&says_lately in_quotes&steps_that_led_to_it indented&much_trouble indented&nothing_stated
+0.05 indented&often_may indented&remedies_above indented&says_but indented&says_if
+0.05 indented&somebody's_own_machine,_in_short indented&spoken_of_cause indented&spoken_of_laughs
+0.05 indented&spoken_of_never introduced_as_example&may_happen introduced_as_example&much_trouble
+0.05 introduced_as_example&on_a_stamped_line introduced_as_example&spoken_of_example
+0.05 introduced_as_example&spoken_of_help introduced_as_example&spoken_of_solved introduced_as_example&text_behind
+0.05 item_of_a_list&much_trouble item_of_a_list&often_may item_of_a_list&says_labelled_symptom
+0.05 item_of_a_list&spoken_of_cause item_of_a_list&spoken_of_example item_of_a_list&spoken_of_explained
+0.05 item_of_a_list&spoken_of_help item_of_a_list&spoken_of_numbered item_of_a_list&spoken_of_people
+0.05 item_of_a_list&spoken_of_when its_hint_printed&names_the_words its_hint_printed&says_may
+0.05 its_hint_printed&says_reader its_hint_printed&spoken_of_but its_hint_printed&spoken_of_example
+0.05 its_hint_printed&spoken_of_lately its_hint_printed&spoken_of_laughs its_hint_printed&spoken_of_people
+0.05 its_hint_printed&spoken_of_proposed its_hint_printed&spoken_of_self its_hint_printed&traceback_above
+0.05 its_place_behind&markup_near its_place_behind&output_near its_place_behind&somebody's_own,_in_short
+0.05 its_place_behind&somebody_speaks marked&much_about_texts marked&much_trouble marked&nobody_speaks
+0.05 marked&says_but marked&says_example marked&says_labelled_symptom marked&spoken_of_explained
+0.05 marked&spoken_of_lesson marked&spoken_of_may marked&spoken_of_words markup_near&says_lately markup_near&says_may
+0.05 markup_near&setting_near markup_near&spoken_of_example markup_near&spoken_of_explained
+0.05 markup_near&spoken_of_lower_it markup_near&spoken_of_may markup_near&spoken_of_remedy may_happen&much_trouble
+0.05 may_happen&nothing_stated may_happen&says_ask may_happen&says_but may_happen&says_buy may_happen&says_cause
+0.05 may_happen&says_example may_happen&says_laughs may_happen&says_may may_happen&says_reader
+0.05 may_happen&spoken_of_proposed may_happen&spoken_of_signed mentioned&often_may mentioned&says_but
+0.05 mentioned&says_changes mentioned&says_example mentioned&says_self mentioned&says_when
+0.05 mentioned&somebody's_own_machine,_in_short mentioned&spoken_of_never mentioned&spoken_of_proposed
+0.05 mentioned&text_behind mentioned&within_code much_about_texts&says_may much_about_texts&says_words
+0.05 much_about_texts&somebody's_own,_in_short much_about_texts&spoken_of_example much_about_texts&spoken_of_help
+0.05 much_about_texts&spoken_of_numbered much_about_texts&spoken_of_reader much_advised&often_may
+0.05 much_advised&spoken_of_cause much_advised&words_before much_trouble&names_the_words much_trouble&record
+0.05 much_trouble&says_after_so_long much_trouble&says_but much_trouble&says_means much_trouble&says_reader
+0.05 much_trouble&says_when much_trouble&somebody's_own much_trouble&somebody_speaks
+0.05 much_trouble&spoken_of_after_so_long much_trouble&spoken_of_but much_trouble&spoken_of_labelled_symptom
+0.05 much_trouble&spoken_of_lately much_trouble&spoken_of_lesson much_trouble&spoken_of_means
+0.05 names_the_words&says_people names_the_words&says_reader names_the_words&says_remedy
+0.05 names_the_words&spoken_of_changes names_the_words&spoken_of_example names_the_words&words_before
+0.05 nobody_speaks&says_explained nobody_speaks&says_lately nobody_speaks&says_lower_it nobody_speaks&says_means
+0.05 nobody_speaks&somebody's_own_question,_in_short nobody_speaks&spoken_of_labelled_cause
+0.05 nobody_speaks&traceback_above nothing_stated&says_if nothing_stated&spoken_of_laughs often_may&says_if
+0.05 often_may&setting_near often_may&spoken_of_help often_may&spoken_of_labelled_symptom
+0.05 often_may&spoken_of_lower_it on_a_stamped_line&says_but on_a_stamped_line&says_if
+0.05 on_a_stamped_line&says_lower_it on_a_stamped_line&spoken_of_words other_near&says_help
+0.05 other_near&says_labelled_symptom other_near&says_never other_near&spoken_of_but other_near&spoken_of_people
+0.05 other_near&spoken_of_signed other_near&spoken_of_when other_near&spoken_of_words other_near&traceback_above
+0.05 other_near&words_before output_near&says_cause output_near&says_explained output_near&says_lately
+0.05 output_near&says_may output_near&says_means output_near&says_proposed output_near&says_reader
+0.05 output_near&spoken_of_example output_near&spoken_of_explained output_near&spoken_of_labelled_remedy
+0.05 output_near&spoken_of_lately record&says_cause record&says_explained record&says_words record&somebody_speaks
+0.05 record&spoken_of_after_so_long record&spoken_of_cause record&spoken_of_help record&spoken_of_if
+0.05 record&spoken_of_looks_for record&spoken_of_may record&spoken_of_means record&spoken_of_proposed
+0.05 record&text_behind remedies_above&setting_near remedies_above&somebody's_own,_in_short
+0.05 remedies_above&spoken_of_but remedies_above&spoken_of_lesson remedies_above&spoken_of_looks_for
+0.05 remedies_above&spoken_of_means remedies_below&spoken_of_cause remedies_below&spoken_of_labelled_cause
+0.05 remedies_below&trouble says_after_so_long&says_help says_after_so_long&says_numbered
+0.05 says_after_so_long&says_people says_after_so_long&spoken_of_but says_after_so_long&spoken_of_happened
+0.05 says_after_so_long&spoken_of_people says_after_so_long&spoken_of_supposed says_after_so_long&trace_near
+0.05 says_ask&says_means says_ask&says_supposed says_ask&spoken_of_if says_ask&spoken_of_reader says_but&says_solved
+0.05 says_but&says_when says_but&somebody_speaks says_but&spoken_of_changes says_but&spoken_of_example
+0.05 says_but&spoken_of_help says_but&spoken_of_people says_but&spoken_of_remedy says_but&spoken_of_words
+0.05 says_cause&says_reader says_cause&setting_near says_cause&spoken_of_self says_cause&spoken_of_when
+0.05 says_changes&says_example says_changes&says_self says_changes&somebody's_own,_in_short says_example&says_may
+0.05 says_example&says_never says_example&says_self says_example&somebody's_own says_example&spoken_of_happened
+0.05 says_example&spoken_of_if says_example&spoken_of_people says_example&spoken_of_when says_example&text_behind
+0.05 says_explained&says_looks_for says_explained&says_never says_explained&spoken_of_happened
+0.05 says_happened&says_labelled_symptom says_happened&says_means says_happened&says_remedy
+0.05 says_happened&spoken_of_cause says_happened&spoken_of_lesson says_happened&spoken_of_never
+0.05 says_happened&spoken_of_supposed says_help&says_made_up says_help&spoken_of_ask says_help&spoken_of_if
+0.05 says_help&trace_near says_help&traceback_above says_if&says_remedy says_if&says_solved says_if&says_supposed
+0.05 says_if&spoken_of_but says_if&spoken_of_reader says_if&spoken_of_solved says_if&spoken_of_supposed
+0.05 says_labelled_symptom&somebody's_own_machine,_in_short says_labelled_symptom&somebody's_own_question,_in_short
+0.05 says_labelled_symptom&spoken_of_after_so_long says_labelled_symptom&spoken_of_example
+0.05 says_labelled_symptom&spoken_of_people says_lately&says_reader says_lately&setting_near
+0.05 says_lately&spoken_of_but says_lately&spoken_of_if says_lately&spoken_of_looks_for says_lately&spoken_of_never
+0.05 says_lesson&says_proposed says_lesson&says_supposed says_lesson&says_words
+0.05 says_lesson&somebody's_own_machine,_in_short says_lesson&spoken_of_but says_lesson&spoken_of_happened
+0.05 says_lesson&spoken_of_help says_lesson&spoken_of_lower_it says_lesson&spoken_of_reader
+0.05 says_looks_for&says_people says_looks_for&says_when says_looks_for&spoken_of_labelled_symptom
+0.05 says_looks_for&spoken_of_lower_it says_lower_it&somebody's_own,_in_short says_lower_it&spoken_of_changes
+0.05 says_lower_it&spoken_of_lower_it says_lower_it&spoken_of_made_up says_lower_it&spoken_of_remedy
+0.05 says_lower_it&spoken_of_supposed says_lower_it&spoken_of_when says_lower_it&spoken_of_words
+0.05 says_made_up&somebody's_own,_in_short says_made_up&somebody_speaks says_made_up&spoken_of_if
+0.05 says_made_up&words_before says_may&spoken_of_example says_may&spoken_of_happened says_may&spoken_of_help
+0.05 says_may&spoken_of_lately says_may&spoken_of_looks_for says_may&spoken_of_means says_may&spoken_of_reader
+0.05 says_may&trace_near says_means&says_remedy says_never&says_remedy says_never&says_words
+0.05 says_never&somebody's_own says_never&spoken_of_happened says_never&spoken_of_looks_for
+0.05 says_never&spoken_of_lower_it says_never&spoken_of_may says_never&spoken_of_when says_numbered&setting_near
+0.05 says_numbered&somebody's_own says_numbered&somebody's_own,_in_short
+0.05 says_numbered&somebody's_own_machine,_in_short says_numbered&spoken_of_but says_numbered&spoken_of_happened
+0.05 says_numbered&spoken_of_lower_it says_numbered&spoken_of_may says_numbered&spoken_of_self
+0.05 says_people&says_supposed says_people&spoken_of_after_so_long says_people&spoken_of_never
+0.05 says_proposed&setting_near says_reader&says_remedy says_reader&spoken_of_if says_reader&spoken_of_lately
+0.05 says_reader&spoken_of_reader says_reader&spoken_of_self says_reader&spoken_of_words says_reader&trace_near
+0.05 says_remedy&spoken_of_lower_it says_remedy&spoken_of_remedy says_self&spoken_of_but says_self&spoken_of_cause
+0.05 says_self&spoken_of_happened says_self&spoken_of_means says_self&spoken_of_numbered says_self&spoken_of_signed
+0.05 says_self&spoken_of_solved says_self&spoken_of_words says_self&text_about_texts says_solved&spoken_of_self
+0.05 says_supposed&somebody's_own says_supposed&somebody_speaks says_supposed&spoken_of_looks_for
+0.05 says_when&spoken_of_if says_when&spoken_of_lower_it says_when&spoken_of_supposed says_when&spoken_of_when
+0.05 says_words&spoken_of_means says_words&spoken_of_people says_words&spoken_of_proposed
+0.05 says_words&spoken_of_supposed setting_near&spoken_of_buy setting_near&spoken_of_changes
+0.05 somebody's_own&spoken_of_changes somebody's_own&spoken_of_looks_for somebody's_own&spoken_of_made_up
+0.05 somebody's_own&spoken_of_when somebody's_own&trace_near somebody's_own&typeset
+0.05 somebody's_own,_in_short&spoken_of_happened somebody's_own,_in_short&spoken_of_if
+0.05 somebody's_own,_in_short&spoken_of_signed somebody's_own,_in_short&text_about_texts
+0.05 somebody's_own,_in_short&typeset somebody's_own,_in_short&words_before
+0.05 somebody's_own_machine,_in_short&somebody's_own,_in_short
+0.05 somebody's_own_machine,_in_short&somebody's_own_question,_in_short
+0.05 somebody's_own_machine,_in_short&spoken_of_ask somebody's_own_machine,_in_short&spoken_of_laughs
+0.05 somebody's_own_machine,_in_short&spoken_of_never somebody's_own_machine,_in_short&spoken_of_remedy
+0.05 somebody's_own_machine,_in_short&trouble somebody's_own_question,_in_short&spoken_of_buy
+0.05 somebody's_own_question,_in_short&spoken_of_remedy somebody's_own_question,_in_short&traceback_above
+0.05 somebody_speaks&spoken_of_laughs somebody_speaks&spoken_of_means somebody_speaks&spoken_of_numbered
+0.05 somebody_speaks&typeset spoken_of_after_so_long&spoken_of_cause spoken_of_after_so_long&spoken_of_changes
+0.05 spoken_of_after_so_long&spoken_of_if spoken_of_after_so_long&spoken_of_labelled_symptom
+0.05 spoken_of_after_so_long&spoken_of_laughs spoken_of_after_so_long&spoken_of_reader
+0.05 spoken_of_ask&spoken_of_supposed spoken_of_ask&trouble spoken_of_but&spoken_of_cause
+0.05 spoken_of_but&spoken_of_lately spoken_of_but&spoken_of_looks_for spoken_of_but&spoken_of_made_up
+0.05 spoken_of_but&traceback_above spoken_of_buy&spoken_of_lesson spoken_of_buy&spoken_of_words
+0.05 spoken_of_cause&spoken_of_help spoken_of_cause&spoken_of_lately spoken_of_cause&spoken_of_never
+0.05 spoken_of_cause&spoken_of_people spoken_of_cause&spoken_of_proposed spoken_of_cause&spoken_of_solved
+0.05 spoken_of_cause&spoken_of_words spoken_of_changes&spoken_of_made_up spoken_of_changes&spoken_of_self
+0.05 spoken_of_changes&trace_near spoken_of_example&spoken_of_if spoken_of_example&spoken_of_labelled_symptom
+0.05 spoken_of_example&spoken_of_may spoken_of_example&spoken_of_signed spoken_of_example&spoken_of_supposed
+0.05 spoken_of_explained&spoken_of_labelled_symptom spoken_of_explained&spoken_of_looks_for
+0.05 spoken_of_explained&trouble spoken_of_happened&spoken_of_laughs spoken_of_happened&spoken_of_remedy
+0.05 spoken_of_happened&spoken_of_signed spoken_of_help&spoken_of_made_up spoken_of_help&spoken_of_proposed
+0.05 spoken_of_help&spoken_of_remedy spoken_of_labelled_cause&spoken_of_self spoken_of_labelled_cause&text_behind
+0.05 spoken_of_labelled_remedy&spoken_of_words spoken_of_labelled_remedy&text_behind
+0.05 spoken_of_labelled_symptom&spoken_of_lately spoken_of_labelled_symptom&spoken_of_made_up
+0.05 spoken_of_labelled_symptom&spoken_of_proposed spoken_of_labelled_symptom&spoken_of_solved
+0.05 spoken_of_lately&spoken_of_made_up spoken_of_lately&spoken_of_means spoken_of_lately&spoken_of_never
+0.05 spoken_of_lately&spoken_of_numbered spoken_of_lately&spoken_of_reader spoken_of_lately&words_before
+0.05 spoken_of_laughs&spoken_of_reader spoken_of_lesson&spoken_of_looks_for spoken_of_lesson&spoken_of_made_up
+0.05 spoken_of_lesson&spoken_of_proposed spoken_of_lesson&traceback_above spoken_of_looks_for&spoken_of_words
+0.05 spoken_of_looks_for&traceback_above spoken_of_lower_it&spoken_of_signed spoken_of_lower_it&trouble
+0.05 spoken_of_may&spoken_of_numbered spoken_of_may&spoken_of_proposed spoken_of_means&spoken_of_proposed
+0.05 spoken_of_means&spoken_of_solved spoken_of_means&trace_near spoken_of_means&trouble
+0.05 spoken_of_never&spoken_of_reader spoken_of_never&spoken_of_solved spoken_of_numbered&spoken_of_reader
+0.05 spoken_of_numbered&traceback_above spoken_of_proposed&spoken_of_signed spoken_of_reader&trace_near
+0.05 spoken_of_remedy&typeset spoken_of_remedy&words_before spoken_of_solved&spoken_of_words
+0.05 spoken_of_when&spoken_of_words spoken_of_when&steps_that_led_to_it spoken_of_words&trouble
+0.05 steps_that_led_to_it&text_behind steps_that_led_to_it&words_before text_behind&trace_near text_behind&typeset
+0.10 a_failed_run&a_failed_run's_record a_failed_run&a_site's_lines a_failed_run&advised_by_nobody
+0.10 a_failed_run&heads_a_document a_failed_run&hypothetical_sentence a_failed_run&marked
+0.10 a_failed_run&names_the_words a_failed_run&says_may a_failed_run&says_supposed a_failed_run&spoken_of_ask
+0.10 a_failed_run&spoken_of_remedy a_failed_run&spoken_of_supposed a_failed_run's_record&a_short_text
+0.10 a_failed_run's_record&in_quotes a_failed_run's_record&nothing_stated a_failed_run's_record&record
+0.10 a_failed_run's_record&words_before a_failed_test&says_happened a_failed_test&words_before
+0.10 a_picture_near&nobody_speaks a_picture_near&other_near a_question,_in_short&about_texts
+0.10 a_question,_in_short&explained_behind a_question,_in_short&much_trouble a_question,_in_short&often_may
+0.10 a_question,_in_short&says_after_so_long a_question,_in_short&says_ask a_question,_in_short&says_lesson
+0.10 a_question,_in_short&says_may a_question,_in_short&says_remedy a_question,_in_short&somebody's_own,_in_short
+0.10 a_question,_in_short&somebody's_own_question,_in_short a_question,_in_short&spoken_of_changes
+0.10 a_question,_in_short&spoken_of_happened a_report's_heading&a_short_text a_report's_heading&behind_a_prefix
+0.10 a_report's_heading&boxes_ticked a_report's_heading&in_a_thread a_report's_heading&in_quotes
+0.10 a_report's_heading&its_hint_printed a_report's_heading&output_near a_report's_heading&says_may
+0.10 a_report's_heading&spoken_of_but a_report's_heading&spoken_of_happened a_report's_heading&spoken_of_help
+0.10 a_report's_heading&spoken_of_means a_report's_heading&spoken_of_self a_report's_heading&spoken_of_words
+0.10 a_report's_heading&steps_that_led_to_it a_report's_heading&text_behind a_report's_heading&trouble
+0.10 a_report's_heading&words_before a_sentence_leads&begins_the_text a_sentence_leads&its_hint_printed
+0.10 a_sentence_leads&remedies_below a_sentence_leads&says_but a_sentence_leads&says_lower_it
+0.10 a_setup,_in_short&advised_by_nobody a_setup,_in_short&boxes_ticked a_setup,_in_short&mentioned
+0.10 a_setup,_in_short&nothing_stated a_setup,_in_short&other_near a_setup,_in_short&says_happened
+0.10 a_setup,_in_short&spoken_of_cause a_setup,_in_short&spoken_of_proposed a_setup,_in_short&spoken_of_remedy
+0.10 a_short_text&markup_near a_short_text&much_about_texts a_short_text&other_near a_short_text&remedies_below
+0.10 a_short_text&says_help a_short_text&somebody's_own,_in_short a_short_text&somebody's_own_question,_in_short
+0.10 a_short_text&steps_that_led_to_it a_site's_lines&a_thread's_page a_site's_lines&code_near
+0.10 a_site's_lines&says_when a_site's_lines&trouble a_thread's_page&comment a_thread's_page&its_hint_printed
+0.10 a_thread's_page&marked a_thread's_page&mentioned a_thread's_page&nothing_stated a_thread's_page&other_near
+0.10 a_thread's_page&setting_near a_thread's_page&somebody's_own_question,_in_short a_thread's_page&spoken_of_example
+0.10 a_thread's_page&spoken_of_happened a_thread's_page&spoken_of_labelled_symptom a_thread's_page&spoken_of_lesson
+0.10 a_thread's_page&spoken_of_looks_for a_thread's_page&trace_near a_thread's_title&about_texts
+0.10 a_thread's_title&begins_its_line a_thread's_title&begins_the_text a_thread's_title&in_a_thread
+0.10 a_thread's_title&often_may a_thread's_title&spoken_of_ask a_thread's_title&spoken_of_help
+0.10 a_thread's_title&spoken_of_may a_thread's_title&spoken_of_means a_thread's_title&trace_near
+0.10 a_whole_error_line&about_texts a_whole_error_line&happened_to_somebody a_whole_error_line&spoken_of_numbered
+0.10 a_whole_error_line&spoken_of_solved about_texts&blanks_near about_texts&introduced_as_example
+0.10 about_texts&markup_near about_texts&says_but about_texts&somebody's_own_question,_in_short
+0.10 about_texts&spoken_of_labelled_remedy about_texts&spoken_of_made_up advice_share&says_but
+0.10 advice_share&says_numbered advice_share&says_people advice_share&somebody's_own_machine,_in_short
+0.10 advice_share&spoken_of_ask advice_share&spoken_of_cause advice_share&spoken_of_may advice_share&spoken_of_means
+0.10 advice_share&steps_that_led_to_it advised&says_but advised&says_numbered advised&says_people
+0.10 advised&somebody's_own_machine,_in_short advised&spoken_of_ask advised&spoken_of_cause advised&spoken_of_may
+0.10 advised&spoken_of_means advised&steps_that_led_to_it advised_by_nobody&markup_near advised_by_nobody&output_near
+0.10 advised_by_nobody&says_means advised_by_nobody&somebody's_own,_in_short advised_by_nobody&spoken_of_cause
+0.10 advised_by_nobody&spoken_of_looks_for advised_by_nobody&spoken_of_means advised_by_nobody&spoken_of_proposed
+0.10 advised_by_nobody&spoken_of_supposed advised_by_nobody&spoken_of_when advised_by_nobody&steps_that_led_to_it
+0.10 alone&host_memory alone&says_after_so_long alone&says_looks_for alone&says_means alone&says_remedy
+0.10 alone&says_supposed alone&somebody's_own_machine,_in_short alone&trouble begins_its_line&says_but
+0.10 begins_its_line&spoken_of_lately begins_its_line&spoken_of_self begins_the_text&behind_a_prefix
+0.10 begins_the_text&denied_in_front begins_the_text&in_a_thread begins_the_text&much_trouble
+0.10 begins_the_text&nothing_stated begins_the_text&says_ask begins_the_text&says_never begins_the_text&says_when
+0.10 begins_the_text&spoken_of_reader begins_the_text&spoken_of_solved behind_a_prefix&introduced_as_example
+0.10 behind_a_prefix&names_the_words behind_a_prefix&nothing_stated behind_a_prefix&other_near
+0.10 behind_a_prefix&says_after_so_long behind_a_prefix&says_cause behind_a_prefix&says_solved
+0.10 between_sections&indented between_sections&output_near between_sections&spoken_of_after_so_long
+0.10 between_sections&spoken_of_ask between_sections&spoken_of_happened between_sections&spoken_of_looks_for
+0.10 between_sections&spoken_of_remedy blanks_near&denied_in_front blanks_near&setting_near blanks_near&spoken_of_may
+0.10 blanks_near&spoken_of_never blanks_near&trace_near blanks_near&traceback_above block_opened&boxes_ticked
+0.10 block_opened&in_quotes block_opened&introduced_as_example block_opened&much_about_texts block_opened&says_self
+0.10 block_opened&says_when block_opened&somebody's_own_machine,_in_short block_opened&somebody_speaks
+0.10 block_opened&spoken_of_after_so_long block_opened&spoken_of_lower_it block_opened&spoken_of_remedy
+0.10 boxes_ticked&happened_to_somebody boxes_ticked&markup_near boxes_ticked&says_happened boxes_ticked&says_when
+0.10 boxes_ticked&somebody's_own_machine,_in_short boxes_ticked&somebody_speaks boxes_ticked&spoken_of_may
+0.10 boxes_ticked&words_before code_near&cut_by_dots code_near&happened_to_somebody code_near&host_memory
+0.10 code_near&its_place_behind code_near&output_near code_near&says_after_so_long code_near&says_but
+0.10 code_near&says_lately code_near&says_may code_near&says_people code_near&spoken_of_ask code_near&spoken_of_help
+0.10 code_near&spoken_of_if code_near&spoken_of_labelled_cause code_near&spoken_of_labelled_remedy
+0.10 comment&denied_in_front comment&item_of_a_list comment&says_example comment&says_when
+0.10 comment&somebody's_own,_in_short comment&spoken_of_ask comment&spoken_of_looks_for comment&spoken_of_means
+0.10 comment&spoken_of_reader comment&spoken_of_signed comment&text_behind cut_by_dots&in_quotes
+0.10 cut_by_dots&much_about_texts cut_by_dots&on_a_stamped_line cut_by_dots&says_looks_for
+0.10 cut_by_dots&spoken_of_after_so_long cut_by_dots&spoken_of_but cut_by_dots&spoken_of_reader
+0.10 denied_in_front&heads_a_document denied_in_front&in_a_thread denied_in_front&says_looks_for
+0.10 denied_in_front&says_lower_it denied_in_front&says_words denied_in_front&somebody's_own,_in_short
+0.10 denied_in_front&spoken_of_solved ends_the_text&host_memory ends_the_text&in_a_thread ends_the_text&indented
+0.10 ends_the_text&its_hint_printed ends_the_text&markup_near ends_the_text&says_after_so_long
+0.10 ends_the_text&says_supposed ends_the_text&spoken_of_if ends_the_text&spoken_of_remedy
+0.10 explained_behind&spoken_of_if explained_behind&spoken_of_lower_it explained_behind&spoken_of_self
+0.10 explained_behind&spoken_of_when figures&happened_to_somebody figures&says_ask figures&says_changes
+0.10 figures&steps_that_led_to_it happened_to_somebody&its_hint_printed happened_to_somebody&says_ask
+0.10 happened_to_somebody&says_labelled_symptom happened_to_somebody&says_lately happened_to_somebody&says_remedy
+0.10 happened_to_somebody&spoken_of_ask happened_to_somebody&spoken_of_if happened_to_somebody&spoken_of_self
+0.10 happened_to_somebody&traceback_above heads_a_document&in_a_thread heads_a_document&may_happen
+0.10 heads_a_document&much_trouble heads_a_document&names_the_words heads_a_document&says_if
+0.10 heads_a_document&says_looks_for heads_a_document&somebody's_own heads_a_document&somebody's_own,_in_short
+0.10 heads_a_document&spoken_of_if heads_a_document&spoken_of_lately heads_a_document&spoken_of_never
+0.10 heads_a_document&spoken_of_signed heads_a_document&spoken_of_solved host_memory&says_self
+0.10 host_memory&spoken_of_happened host_memory&spoken_of_looks_for host_memory&spoken_of_self
+0.10 host_memory&spoken_of_words hypothetical_sentence&says_made_up hypothetical_sentence&says_people
+0.10 hypothetical_sentence&spoken_of_ask hypothetical_sentence&spoken_of_happened
+0.10 hypothetical_sentence&text_about_texts hypothetical_sentence&traceback_above in_a_thread&introduced_as_example
+0.10 in_a_thread&says_if in_a_thread&says_labelled_symptom in_a_thread&says_may in_a_thread&spoken_of_if
+0.10 in_a_thread&spoken_of_looks_for in_quotes&much_about_texts in_quotes&says_numbered in_quotes&setting_near
+0.10 in_quotes&spoken_of_means in_quotes&spoken_of_solved indented&mentioned indented&record indented&says_lower_it
+0.10 indented&spoken_of_but indented&spoken_of_buy indented&steps_that_led_to_it
+0.10 introduced_as_example&much_about_texts introduced_as_example&spoken_of_looks_for
+0.10 introduced_as_example&spoken_of_may item_of_a_list&spoken_of_ask its_hint_printed&often_may
+0.10 its_hint_printed&says_after_so_long its_hint_printed&says_but its_hint_printed&says_help
+0.10 its_hint_printed&says_if its_hint_printed&says_when its_hint_printed&setting_near
+0.10 its_hint_printed&somebody's_own_machine,_in_short its_hint_printed&spoken_of_means its_words_taken_up&trace_near
+0.10 marked&spoken_of_ask marked&spoken_of_example marked&spoken_of_means marked&spoken_of_signed
+0.10 markup_near&says_looks_for markup_near&says_people markup_near&spoken_of_but markup_near&spoken_of_self
+0.10 markup_near&spoken_of_when markup_near&steps_that_led_to_it markup_near&typeset may_happen&says_lower_it
+0.10 may_happen&spoken_of_cause may_happen&spoken_of_example mentioned&says_may mentioned&spoken_of_explained
+0.10 mentioned&spoken_of_looks_for mentioned&spoken_of_means mentioned&spoken_of_numbered mentioned&spoken_of_self
+0.10 mentioned&spoken_of_signed much_about_texts&names_the_words much_about_texts&nothing_stated
+0.10 much_about_texts&often_may much_about_texts&says_happened much_about_texts&somebody's_own
+0.10 much_about_texts&somebody_speaks much_about_texts&traceback_above much_about_texts&words_before
+0.10 much_advised&much_trouble much_trouble&output_near much_trouble&says_if much_trouble&says_lower_it
+0.10 much_trouble&says_may much_trouble&somebody's_own_question,_in_short much_trouble&spoken_of_lower_it
+0.10 much_trouble&spoken_of_never much_trouble&spoken_of_proposed much_trouble&spoken_of_reader
+0.10 much_trouble&spoken_of_self much_trouble&spoken_of_words much_trouble&trace_near
+0.10 names_the_words&says_after_so_long names_the_words&says_but names_the_words&says_laughs
+0.10 names_the_words&says_lesson names_the_words&spoken_of_help names_the_words&spoken_of_when
+0.10 nobody_speaks&says_example nobody_speaks&says_help nobody_speaks&says_never nobody_speaks&says_numbered
+0.10 nobody_speaks&says_people nobody_speaks&says_when nobody_speaks&spoken_of_changes
+0.10 nobody_speaks&steps_that_led_to_it nothing_stated&on_a_stamped_line nothing_stated&remedies_below
+0.10 nothing_stated&says_self nothing_stated&somebody_speaks nothing_stated&spoken_of_labelled_remedy
+0.10 nothing_stated&spoken_of_signed nothing_stated&spoken_of_when nothing_stated&spoken_of_words often_may&record
+0.10 often_may&remedies_above often_may&says_when often_may&spoken_of_but often_may&spoken_of_laughs
+0.10 often_may&spoken_of_numbered on_a_stamped_line&says_ask on_a_stamped_line&says_people
+0.10 on_a_stamped_line&says_supposed on_a_stamped_line&somebody's_own_machine,_in_short
+0.10 on_a_stamped_line&somebody's_own_question,_in_short on_a_stamped_line&spoken_of_lesson
+0.10 on_a_stamped_line&spoken_of_never on_a_stamped_line&spoken_of_signed on_a_stamped_line&spoken_of_supposed
+0.10 on_a_stamped_line&traceback_above other_near&says_ask other_near&says_lesson other_near&says_reader
+0.10 other_near&somebody's_own,_in_short other_near&spoken_of_example other_near&spoken_of_labelled_cause
+0.10 other_near&spoken_of_lately other_near&spoken_of_may output_near&says_after_so_long output_near&says_help
+0.10 output_near&spoken_of_laughs output_near&trace_near record&says_changes record&says_looks_for record&says_means
+0.10 record&says_reader record&spoken_of_lower_it record&spoken_of_numbered record&spoken_of_words
+0.10 remedies_above&spoken_of_words remedies_above&words_before remedies_below&says_happened
+0.10 remedies_below&spoken_of_self remedies_below&spoken_of_words remedies_below&words_before
+0.10 says_after_so_long&says_lately says_after_so_long&spoken_of_help says_after_so_long&spoken_of_lower_it
+0.10 says_after_so_long&spoken_of_proposed says_after_so_long&spoken_of_when says_ask&says_never says_ask&says_when
+0.10 says_but&says_may says_but&somebody's_own says_but&spoken_of_but says_but&spoken_of_happened
+0.10 says_but&spoken_of_if says_but&spoken_of_never says_cause&says_self says_changes&says_help
+0.10 says_changes&says_never says_changes&says_proposed says_changes&says_supposed says_example&says_looks_for
+0.10 says_example&spoken_of_example says_example&trace_near says_happened&says_proposed
+0.10 says_happened&spoken_of_lately says_happened&spoken_of_numbered says_happened&spoken_of_signed
+0.10 says_happened&spoken_of_when says_happened&words_before says_help&somebody's_own_question,_in_short
+0.10 says_help&spoken_of_example says_help&text_behind says_if&says_made_up says_if&spoken_of_looks_for
+0.10 says_if&spoken_of_may says_labelled_symptom&spoken_of_remedy says_labelled_symptom&spoken_of_solved
+0.10 says_lately&says_supposed says_lately&somebody_speaks says_lately&spoken_of_help says_lately&spoken_of_self
+0.10 says_laughs&says_reader says_lesson&says_made_up says_lesson&somebody's_own_question,_in_short
+0.10 says_looks_for&says_self says_looks_for&setting_near says_looks_for&spoken_of_if
+0.10 says_looks_for&spoken_of_looks_for says_looks_for&spoken_of_never says_lower_it&says_made_up
+0.10 says_lower_it&spoken_of_but says_lower_it&spoken_of_help says_lower_it&spoken_of_reader
+0.10 says_lower_it&spoken_of_self says_made_up&says_never says_may&says_proposed says_may&says_when
+0.10 says_may&setting_near says_may&somebody's_own_machine,_in_short says_may&spoken_of_numbered
+0.10 says_may&spoken_of_remedy says_means&says_proposed says_means&says_self says_numbered&says_self
+0.10 says_numbered&spoken_of_numbered says_people&words_before says_reader&says_supposed says_reader&says_words
+0.10 says_reader&spoken_of_help says_remedy&somebody's_own,_in_short says_remedy&spoken_of_may
+0.10 says_remedy&spoken_of_reader says_remedy&text_behind says_self&spoken_of_lower_it says_self&spoken_of_made_up
+0.10 says_self&spoken_of_never says_self&trouble says_supposed&somebody's_own,_in_short says_when&says_words
+0.10 says_when&somebody's_own_machine,_in_short says_when&spoken_of_reader says_when&spoken_of_solved
+0.10 says_words&spoken_of_cause says_words&spoken_of_help setting_near&spoken_of_ask
+0.10 setting_near&spoken_of_labelled_symptom setting_near&spoken_of_laughs setting_near&within_code
+0.10 somebody's_own&spoken_of_example somebody's_own&spoken_of_if somebody's_own&spoken_of_labelled_symptom
+0.10 somebody's_own&spoken_of_proposed somebody's_own,_in_short&spoken_of_changes
+0.10 somebody's_own,_in_short&spoken_of_lately somebody's_own,_in_short&spoken_of_laughs
+0.10 somebody's_own,_in_short&spoken_of_people somebody's_own,_in_short&spoken_of_remedy
+0.10 somebody's_own,_in_short&trouble somebody's_own_machine,_in_short&spoken_of_example
+0.10 somebody's_own_machine,_in_short&spoken_of_explained somebody's_own_machine,_in_short&spoken_of_lower_it
+0.10 somebody's_own_machine,_in_short&text_behind somebody's_own_question,_in_short&somebody's_own,_in_short
+0.10 somebody's_own_question,_in_short&spoken_of_if somebody's_own_question,_in_short&spoken_of_lately
+0.10 somebody's_own_question,_in_short&spoken_of_lesson somebody's_own_question,_in_short&spoken_of_lower_it
+0.10 somebody's_own_question,_in_short&spoken_of_may somebody's_own_question,_in_short&spoken_of_never
+0.10 somebody's_own_question,_in_short&spoken_of_solved somebody's_own_question,_in_short&text_behind
+0.10 somebody_speaks&spoken_of_may somebody_speaks&spoken_of_never somebody_speaks&spoken_of_reader
+0.10 spoken_of_after_so_long&spoken_of_made_up spoken_of_ask&spoken_of_happened spoken_of_ask&spoken_of_laughs
+0.10 spoken_of_but&spoken_of_means spoken_of_buy&spoken_of_means spoken_of_buy&spoken_of_people
+0.10 spoken_of_cause&spoken_of_changes spoken_of_cause&trouble spoken_of_changes&spoken_of_example
+0.10 spoken_of_changes&spoken_of_lower_it spoken_of_changes&spoken_of_numbered spoken_of_explained&spoken_of_may
+0.10 spoken_of_help&spoken_of_if spoken_of_help&spoken_of_labelled_symptom spoken_of_help&spoken_of_lesson
+0.10 spoken_of_if&words_before spoken_of_labelled_cause&spoken_of_words spoken_of_labelled_symptom&spoken_of_never
+0.10 spoken_of_labelled_symptom&text_behind spoken_of_lately&spoken_of_laughs spoken_of_lately&spoken_of_remedy
+0.10 spoken_of_lately&spoken_of_when spoken_of_lately&traceback_above spoken_of_laughs&spoken_of_lower_it
+0.10 spoken_of_laughs&words_before spoken_of_lesson&trace_near spoken_of_made_up&spoken_of_solved
+0.10 spoken_of_made_up&spoken_of_when spoken_of_means&spoken_of_self spoken_of_means&traceback_above
+0.10 spoken_of_never&spoken_of_proposed spoken_of_never&spoken_of_remedy spoken_of_numbered&spoken_of_self
+0.10 spoken_of_numbered&spoken_of_words spoken_of_numbered&trace_near spoken_of_people&spoken_of_remedy
+0.10 spoken_of_people&spoken_of_words spoken_of_proposed&trouble spoken_of_reader&text_behind
+0.10 spoken_of_self&spoken_of_supposed spoken_of_self&typeset spoken_of_solved&trace_near text_behind&traceback_above
+0.10 trouble&words_before
+0.15 a_failed_run&a_setup,_in_short a_failed_run&blanks_near a_failed_run&block_opened a_failed_run&in_a_thread
+0.15 a_failed_run&says_help a_failed_run&says_words a_failed_run&spoken_of_lesson a_failed_run's_record&output_near
+0.15 a_failed_run's_record&setting_near a_question,_in_short&a_thread's_page a_question,_in_short&figures
+0.15 a_question,_in_short&says_looks_for a_question,_in_short&spoken_of_buy a_question,_in_short&spoken_of_supposed
+0.15 a_report's_heading&spoken_of_looks_for a_report's_heading&spoken_of_may a_sentence_leads&block_opened
+0.15 a_sentence_leads&item_of_a_list a_sentence_leads&spoken_of_if a_sentence_leads&spoken_of_signed
+0.15 a_setup,_in_short&nobody_speaks a_setup,_in_short&on_a_stamped_line a_setup,_in_short&says_cause
+0.15 a_setup,_in_short&says_labelled_symptom a_setup,_in_short&says_reader a_setup,_in_short&says_remedy
+0.15 a_setup,_in_short&spoken_of_explained a_setup,_in_short&spoken_of_labelled_symptom
+0.15 a_setup,_in_short&spoken_of_never a_short_text&a_whole_error_line a_short_text&block_opened
+0.15 a_short_text&cut_by_dots a_short_text&says_lately a_short_text&spoken_of_labelled_cause
+0.15 a_short_text&spoken_of_numbered a_site's_lines&markup_near a_site's_lines&on_a_stamped_line
+0.15 a_site's_lines&words_before a_thread's_page&code_near a_thread's_page&introduced_as_example
+0.15 a_thread's_page&spoken_of_but a_thread's_page&spoken_of_help a_thread's_title&nobody_speaks
+0.15 a_thread's_title&other_near a_thread's_title&setting_near a_whole_error_line&somebody's_own_machine,_in_short
+0.15 a_whole_error_line&spoken_of_ask a_whole_error_line&spoken_of_may about_texts&advice_share about_texts&advised
+0.15 about_texts&block_opened about_texts&denied_in_front about_texts&its_hint_printed about_texts&other_near
+0.15 about_texts&record about_texts&says_labelled_symptom about_texts&says_self about_texts&says_words
+0.15 about_texts&spoken_of_if about_texts&spoken_of_labelled_cause about_texts&spoken_of_never
+0.15 about_texts&spoken_of_people about_texts&traceback_above advice_share&often_may advice_share&spoken_of_numbered
+0.15 advice_share&spoken_of_proposed advised&often_may advised&spoken_of_numbered advised&spoken_of_proposed
+0.15 advised_by_nobody&denied_in_front advised_by_nobody&figures advised_by_nobody&says_words
+0.15 advised_by_nobody&spoken_of_help advised_by_nobody&spoken_of_numbered alone&comment alone&says_but
+0.15 begins_its_line&its_place_behind begins_its_line&other_near begins_its_line&setting_near
+0.15 begins_its_line&spoken_of_after_so_long begins_its_line&spoken_of_ask begins_its_line&spoken_of_changes
+0.15 begins_its_line&spoken_of_labelled_symptom begins_its_line&spoken_of_means begins_its_line&spoken_of_numbered
+0.15 begins_its_line&spoken_of_solved begins_its_line&trace_near begins_the_text&says_example
+0.15 begins_the_text&says_words begins_the_text&spoken_of_ask begins_the_text&spoken_of_example
+0.15 begins_the_text&spoken_of_if begins_the_text&spoken_of_labelled_symptom begins_the_text&trouble
+0.15 behind_a_prefix&happened_to_somebody behind_a_prefix&in_a_thread behind_a_prefix&indented
+0.15 behind_a_prefix&its_place_behind behind_a_prefix&much_trouble behind_a_prefix&says_ask
+0.15 behind_a_prefix&says_lower_it behind_a_prefix&somebody's_own_machine,_in_short between_sections&remedies_below
+0.15 between_sections&trouble blanks_near&indented blanks_near&spoken_of_reader block_opened&mentioned
+0.15 block_opened&output_near block_opened&somebody's_own block_opened&somebody's_own,_in_short
+0.15 block_opened&spoken_of_never boxes_ticked&other_near boxes_ticked&somebody's_own boxes_ticked&spoken_of_happened
+0.15 boxes_ticked&spoken_of_looks_for boxes_ticked&spoken_of_self code_near&record code_near&remedies_below
+0.15 code_near&says_never code_near&says_supposed code_near&spoken_of_but code_near&spoken_of_changes
+0.15 code_near&spoken_of_never code_near&spoken_of_solved comment&ends_the_text comment&host_memory
+0.15 comment&on_a_stamped_line comment&says_after_so_long comment&says_if comment&says_self comment&spoken_of_example
+0.15 cut_by_dots&says_example cut_by_dots&says_may cut_by_dots&says_reader cut_by_dots&spoken_of_changes
+0.15 denied_in_front&says_if denied_in_front&spoken_of_if denied_in_front&spoken_of_lately
+0.15 denied_in_front&spoken_of_means denied_in_front&trouble ends_the_text&introduced_as_example
+0.15 ends_the_text&nobody_speaks ends_the_text&says_cause ends_the_text&says_means ends_the_text&says_remedy
+0.15 ends_the_text&spoken_of_looks_for ends_the_text&traceback_above explained_behind&output_near figures&record
+0.15 figures&says_proposed figures&says_remedy figures&says_solved figures&somebody_speaks figures&spoken_of_help
+0.15 figures&spoken_of_looks_for figures&spoken_of_numbered happened_to_somebody&in_quotes
+0.15 happened_to_somebody&often_may happened_to_somebody&says_changes happened_to_somebody&says_example
+0.15 happened_to_somebody&says_people happened_to_somebody&spoken_of_never happened_to_somebody&spoken_of_words
+0.15 happened_to_somebody&trace_near heads_a_document&in_quotes heads_a_document&somebody's_own_question,_in_short
+0.15 heads_a_document&spoken_of_but heads_a_document&spoken_of_looks_for heads_a_document&spoken_of_may
+0.15 host_memory&marked host_memory&may_happen host_memory&other_near host_memory&output_near
+0.15 host_memory&somebody's_own hypothetical_sentence&says_help hypothetical_sentence&says_never
+0.15 hypothetical_sentence&setting_near hypothetical_sentence&spoken_of_looks_for
+0.15 hypothetical_sentence&spoken_of_made_up hypothetical_sentence&spoken_of_words hypothetical_sentence&trouble
+0.15 in_a_thread&its_hint_printed in_a_thread&nobody_speaks in_a_thread&other_near in_a_thread&says_reader
+0.15 in_a_thread&spoken_of_ask in_a_thread&spoken_of_example in_a_thread&spoken_of_when in_quotes&often_may
+0.15 in_quotes&somebody's_own,_in_short in_quotes&spoken_of_example in_quotes&spoken_of_people
+0.15 in_quotes&spoken_of_signed in_quotes&spoken_of_supposed indented&names_the_words indented&spoken_of_numbered
+0.15 indented&spoken_of_remedy introduced_as_example&spoken_of_changes introduced_as_example&spoken_of_happened
+0.15 item_of_a_list&on_a_stamped_line item_of_a_list&says_words item_of_a_list&somebody's_own
+0.15 item_of_a_list&somebody's_own_machine,_in_short item_of_a_list&spoken_of_happened
+0.15 item_of_a_list&spoken_of_lately its_hint_printed&much_trouble its_hint_printed&other_near
+0.15 its_hint_printed&record its_hint_printed&says_happened its_hint_printed&says_self
+0.15 its_hint_printed&spoken_of_help its_hint_printed&spoken_of_if its_hint_printed&spoken_of_solved
+0.15 its_place_behind&nobody_speaks marked&on_a_stamped_line marked&spoken_of_looks_for marked&spoken_of_reader
+0.15 marked&trace_near markup_near&says_after_so_long markup_near&says_labelled_symptom markup_near&says_words
+0.15 markup_near&spoken_of_buy may_happen&spoken_of_help may_happen&spoken_of_reader may_happen&traceback_above
+0.15 mentioned&much_trouble mentioned&says_after_so_long mentioned&says_proposed mentioned&spoken_of_after_so_long
+0.15 much_about_texts&spoken_of_people much_about_texts&spoken_of_remedy much_trouble&says_help
+0.15 nobody_speaks&often_may nobody_speaks&says_but nobody_speaks&says_looks_for nobody_speaks&setting_near
+0.15 nobody_speaks&spoken_of_people nobody_speaks&spoken_of_when nothing_stated&often_may
+0.15 nothing_stated&spoken_of_buy nothing_stated&spoken_of_remedy often_may&trouble on_a_stamped_line&says_may
+0.15 on_a_stamped_line&says_reader on_a_stamped_line&spoken_of_explained on_a_stamped_line&trouble
+0.15 other_near&says_changes other_near&says_lately other_near&says_made_up other_near&says_people
+0.15 other_near&spoken_of_cause other_near&trace_near output_near&remedies_above output_near&remedies_below
+0.15 output_near&says_people output_near&setting_near output_near&somebody's_own_question,_in_short
+0.15 output_near&spoken_of_but output_near&spoken_of_labelled_cause output_near&spoken_of_signed record&says_lesson
+0.15 record&says_solved record&somebody's_own_machine,_in_short record&spoken_of_labelled_symptom
+0.15 record&spoken_of_never remedies_above&spoken_of_when remedies_below&spoken_of_remedy
+0.15 says_after_so_long&somebody_speaks says_ask&says_changes says_ask&says_help says_ask&spoken_of_never
+0.15 says_but&says_people says_but&spoken_of_looks_for says_but&spoken_of_reader says_but&text_behind
+0.15 says_cause&somebody_speaks says_changes&somebody's_own_machine,_in_short says_changes&somebody_speaks
+0.15 says_example&spoken_of_reader says_example&words_before says_explained&says_help says_happened&says_numbered
+0.15 says_happened&says_people says_happened&somebody's_own_question,_in_short says_happened&spoken_of_help
+0.15 says_help&setting_near says_help&somebody's_own,_in_short says_if&says_lower_it says_if&spoken_of_when
+0.15 says_if&trouble says_labelled_symptom&spoken_of_words says_lately&spoken_of_lower_it says_laughs&words_before
+0.15 says_lesson&says_people says_lesson&spoken_of_when says_looks_for&spoken_of_self says_lower_it&says_words
+0.15 says_lower_it&somebody_speaks says_made_up&says_self says_made_up&spoken_of_self says_may&traceback_above
+0.15 says_never&says_solved says_never&setting_near says_never&spoken_of_reader says_never&words_before
+0.15 says_numbered&says_people says_people&says_proposed says_proposed&somebody's_own_machine,_in_short
+0.15 says_remedy&somebody's_own_question,_in_short says_remedy&spoken_of_if says_self&setting_near
+0.15 says_solved&trouble says_solved&words_before says_supposed&says_words says_when&spoken_of_ask
+0.15 says_when&spoken_of_but says_when&spoken_of_cause says_when&spoken_of_means says_when&spoken_of_numbered
+0.15 says_words&spoken_of_looks_for says_words&spoken_of_reader setting_near&spoken_of_explained
+0.15 setting_near&spoken_of_made_up setting_near&spoken_of_proposed setting_near&spoken_of_solved
+0.15 somebody's_own&spoken_of_laughs somebody's_own&spoken_of_lesson somebody's_own&spoken_of_may
+0.15 somebody's_own&spoken_of_supposed somebody's_own,_in_short&spoken_of_explained
+0.15 somebody's_own,_in_short&spoken_of_means somebody's_own,_in_short&spoken_of_numbered
+0.15 somebody's_own,_in_short&spoken_of_supposed somebody's_own,_in_short&spoken_of_when
+0.15 somebody's_own,_in_short&traceback_above somebody's_own_machine,_in_short&spoken_of_changes
+0.15 somebody's_own_machine,_in_short&trace_near somebody_speaks&spoken_of_labelled_symptom
+0.15 somebody_speaks&trace_near spoken_of_after_so_long&spoken_of_ask spoken_of_after_so_long&spoken_of_may
+0.15 spoken_of_after_so_long&spoken_of_proposed spoken_of_after_so_long&traceback_above
+0.15 spoken_of_ask&spoken_of_remedy spoken_of_ask&spoken_of_solved spoken_of_but&spoken_of_lesson
+0.15 spoken_of_but&spoken_of_numbered spoken_of_but&spoken_of_proposed spoken_of_but&spoken_of_when
+0.15 spoken_of_but&spoken_of_words spoken_of_buy&spoken_of_help spoken_of_cause&spoken_of_lesson
+0.15 spoken_of_cause&spoken_of_lower_it spoken_of_example&spoken_of_looks_for spoken_of_example&spoken_of_self
+0.15 spoken_of_explained&spoken_of_self spoken_of_happened&spoken_of_supposed spoken_of_happened&trace_near
+0.15 spoken_of_help&spoken_of_numbered spoken_of_help&spoken_of_signed spoken_of_if&spoken_of_made_up
+0.15 spoken_of_if&spoken_of_proposed spoken_of_if&spoken_of_remedy spoken_of_if&text_behind
+0.15 spoken_of_labelled_symptom&spoken_of_words spoken_of_lately&trace_near spoken_of_laughs&spoken_of_may
+0.15 spoken_of_laughs&spoken_of_means spoken_of_laughs&spoken_of_supposed spoken_of_looks_for&spoken_of_people
+0.15 spoken_of_made_up&spoken_of_never spoken_of_may&spoken_of_self spoken_of_means&spoken_of_when
+0.15 spoken_of_people&spoken_of_proposed spoken_of_people&text_behind spoken_of_people&trouble
+0.15 spoken_of_proposed&spoken_of_reader spoken_of_proposed&spoken_of_when spoken_of_remedy&spoken_of_when
+0.15 spoken_of_self&words_before spoken_of_supposed&trouble spoken_of_supposed&words_before spoken_of_when&trouble
+0.15 spoken_of_words&text_behind spoken_of_words&trace_near
+0.20 a_failed_run&host_memory a_failed_run&its_place_behind a_failed_run&output_near a_failed_run&says_reader
+0.20 a_failed_run&spoken_of_after_so_long a_question,_in_short&behind_a_prefix a_question,_in_short&may_happen
+0.20 a_question,_in_short&mentioned a_question,_in_short&says_cause a_question,_in_short&says_if
+0.20 a_question,_in_short&says_numbered a_question,_in_short&spoken_of_means a_question,_in_short&spoken_of_people
+0.20 a_question,_in_short&spoken_of_solved a_report's_heading&about_texts a_report's_heading&other_near
+0.20 a_sentence_leads&says_changes a_sentence_leads&says_laughs a_sentence_leads&says_numbered
+0.20 a_sentence_leads&says_solved a_sentence_leads&spoken_of_words a_setup,_in_short&hypothetical_sentence
+0.20 a_setup,_in_short&may_happen a_short_text&item_of_a_list a_short_text&its_place_behind
+0.20 a_short_text&says_numbered a_short_text&says_solved a_short_text&spoken_of_labelled_symptom
+0.20 a_short_text&spoken_of_people a_short_text&trouble a_site's_lines&setting_near a_thread's_page&begins_the_text
+0.20 a_thread's_page&in_quotes a_thread's_page&may_happen a_thread's_page&spoken_of_words
+0.20 a_thread's_title&spoken_of_reader a_whole_error_line&its_hint_printed about_texts&remedies_below
+0.20 about_texts&somebody's_own_machine,_in_short about_texts&somebody_speaks about_texts&spoken_of_example
+0.20 about_texts&spoken_of_labelled_symptom about_texts&spoken_of_remedy advice_share&names_the_words
+0.20 advice_share&says_lately advice_share&spoken_of_looks_for advised&names_the_words advised&says_lately
+0.20 advised&spoken_of_looks_for advised_by_nobody&begins_the_text advised_by_nobody&other_near
+0.20 advised_by_nobody&says_lately advised_by_nobody&spoken_of_words advised_by_nobody&trouble
+0.20 begins_its_line&says_if begins_its_line&somebody_speaks begins_the_text&says_after_so_long
+0.20 begins_the_text&somebody's_own begins_the_text&somebody's_own_machine,_in_short begins_the_text&somebody_speaks
+0.20 begins_the_text&spoken_of_laughs behind_a_prefix&block_opened behind_a_prefix&heads_a_document
+0.20 behind_a_prefix&host_memory behind_a_prefix&output_near behind_a_prefix&says_changes behind_a_prefix&says_means
+0.20 behind_a_prefix&spoken_of_may behind_a_prefix&spoken_of_self blanks_near&much_about_texts
+0.20 blanks_near&spoken_of_ask block_opened&spoken_of_if block_opened&spoken_of_self block_opened&spoken_of_when
+0.20 boxes_ticked&figures code_near&figures code_near&says_labelled_symptom comment&somebody_speaks
+0.20 comment&trace_near cut_by_dots&says_lesson cut_by_dots&spoken_of_lower_it cut_by_dots&traceback_above
+0.20 denied_in_front&says_help denied_in_front&somebody_speaks ends_the_text&happened_to_somebody
+0.20 ends_the_text&says_help ends_the_text&says_if ends_the_text&says_may ends_the_text&spoken_of_may
+0.20 ends_the_text&trace_near figures&says_cause figures&says_never figures&says_when figures&setting_near
+0.20 figures&spoken_of_after_so_long figures&spoken_of_labelled_cause figures&spoken_of_labelled_symptom
+0.20 happened_to_somebody&may_happen happened_to_somebody&says_self heads_a_document&on_a_stamped_line
+0.20 heads_a_document&other_near heads_a_document&remedies_below heads_a_document&trouble host_memory&trouble
+0.20 hypothetical_sentence&record in_a_thread&spoken_of_but in_a_thread&spoken_of_may in_a_thread&spoken_of_means
+0.20 in_quotes&indented in_quotes&its_hint_printed in_quotes&output_near in_quotes&says_explained
+0.20 in_quotes&somebody's_own_question,_in_short in_quotes&somebody_speaks in_quotes&spoken_of_laughs
+0.20 in_quotes&spoken_of_proposed indented&says_self indented&somebody_speaks indented&spoken_of_proposed
+0.20 indented&spoken_of_solved introduced_as_example&nothing_stated introduced_as_example&somebody's_own
+0.20 introduced_as_example&somebody_speaks item_of_a_list&output_near item_of_a_list&says_after_so_long
+0.20 item_of_a_list&says_never item_of_a_list&somebody_speaks item_of_a_list&spoken_of_if
+0.20 item_of_a_list&spoken_of_supposed item_of_a_list&trouble its_hint_printed&somebody's_own,_in_short
+0.20 its_hint_printed&spoken_of_after_so_long its_hint_printed&spoken_of_lesson its_hint_printed&spoken_of_looks_for
+0.20 its_hint_printed&spoken_of_lower_it its_hint_printed&spoken_of_supposed its_hint_printed&spoken_of_words
+0.20 its_hint_printed&words_before markup_near&much_trouble markup_near&says_but markup_near&says_happened
+0.20 markup_near&somebody's_own_question,_in_short markup_near&spoken_of_ask markup_near&spoken_of_made_up
+0.20 markup_near&spoken_of_supposed markup_near&trouble may_happen&much_about_texts may_happen&spoken_of_may
+0.20 may_happen&words_before mentioned&says_means mentioned&says_numbered mentioned&spoken_of_ask
+0.20 mentioned&spoken_of_laughs mentioned&spoken_of_supposed much_about_texts&spoken_of_looks_for
+0.20 much_about_texts&spoken_of_lower_it much_about_texts&text_behind names_the_words&says_ask
+0.20 names_the_words&says_explained names_the_words&spoken_of_looks_for nobody_speaks&says_ask
+0.20 nobody_speaks&says_laughs nobody_speaks&says_may nobody_speaks&somebody's_own,_in_short
+0.20 nobody_speaks&spoken_of_numbered nobody_speaks&spoken_of_signed nothing_stated&says_laughs
+0.20 nothing_stated&says_looks_for nothing_stated&says_may nothing_stated&says_words nothing_stated&spoken_of_ask
+0.20 nothing_stated&spoken_of_explained nothing_stated&spoken_of_never nothing_stated&spoken_of_self
+0.20 often_may&spoken_of_proposed often_may&trace_near on_a_stamped_line&somebody_speaks
+0.20 on_a_stamped_line&spoken_of_if on_a_stamped_line&spoken_of_numbered on_a_stamped_line&spoken_of_people
+0.20 other_near&says_words output_near&says_never output_near&spoken_of_help output_near&spoken_of_self
+0.20 record&says_ask record&says_self remedies_below&spoken_of_labelled_remedy remedies_below&spoken_of_when
+0.20 says_after_so_long&says_means says_after_so_long&says_reader says_after_so_long&somebody's_own,_in_short
+0.20 says_after_so_long&spoken_of_if says_after_so_long&spoken_of_looks_for says_after_so_long&spoken_of_never
+0.20 says_after_so_long&spoken_of_self says_ask&says_happened says_but&says_explained says_but&says_help
+0.20 says_but&says_if says_but&says_proposed says_cause&somebody's_own,_in_short says_changes&says_may
+0.20 says_changes&says_reader says_example&says_if says_happened&says_words says_labelled_symptom&spoken_of_when
+0.20 says_labelled_symptom&words_before says_lately&says_never says_lately&somebody's_own_machine,_in_short
+0.20 says_laughs&says_self says_laughs&trouble says_looks_for&somebody's_own_machine,_in_short
+0.20 says_lower_it&says_when says_may&says_supposed says_may&spoken_of_words says_means&words_before
+0.20 says_numbered&says_when says_proposed&somebody's_own_question,_in_short says_when&somebody's_own
+0.20 says_when&text_behind says_words&somebody's_own_machine,_in_short says_words&spoken_of_happened
+0.20 says_words&trouble setting_near&spoken_of_self setting_near&traceback_above setting_near&words_before
+0.20 somebody's_own,_in_short&spoken_of_words somebody's_own_machine,_in_short&spoken_of_when
+0.20 somebody's_own_question,_in_short&spoken_of_people somebody_speaks&spoken_of_if somebody_speaks&trouble
+0.20 spoken_of_after_so_long&spoken_of_explained spoken_of_after_so_long&spoken_of_words spoken_of_but&trace_near
+0.20 spoken_of_changes&spoken_of_remedy spoken_of_happened&spoken_of_lately spoken_of_happened&spoken_of_made_up
+0.20 spoken_of_happened&spoken_of_proposed spoken_of_happened&spoken_of_words spoken_of_help&spoken_of_words
+0.20 spoken_of_if&spoken_of_looks_for spoken_of_if&spoken_of_reader spoken_of_if&spoken_of_solved
+0.20 spoken_of_if&trace_near spoken_of_labelled_symptom&spoken_of_self spoken_of_lately&spoken_of_people
+0.20 spoken_of_laughs&spoken_of_lesson spoken_of_lesson&spoken_of_never spoken_of_lesson&spoken_of_numbered
+0.20 spoken_of_lesson&words_before spoken_of_looks_for&spoken_of_reader spoken_of_looks_for&trace_near
+0.20 spoken_of_lower_it&spoken_of_made_up spoken_of_lower_it&trace_near spoken_of_never&trouble
+0.20 spoken_of_numbered&trouble spoken_of_signed&trouble spoken_of_signed&words_before spoken_of_when&trace_near
+0.25 a_failed_run&advice_share a_failed_run&advised a_failed_run&cut_by_dots a_failed_run&denied_in_front
+0.25 a_failed_run&indented a_failed_run&spoken_of_people a_question,_in_short&a_sentence_leads
+0.25 a_question,_in_short&advice_share a_question,_in_short&advised a_question,_in_short&spoken_of_self
+0.25 a_report's_heading&between_sections a_report's_heading&figures a_report's_heading&nobody_speaks
+0.25 a_report's_heading&spoken_of_if a_sentence_leads&a_short_text a_setup,_in_short&advice_share
+0.25 a_setup,_in_short&advised a_setup,_in_short&begins_its_line a_setup,_in_short&begins_the_text
+0.25 a_setup,_in_short&blanks_near a_setup,_in_short&spoken_of_means a_setup,_in_short&spoken_of_supposed
+0.25 a_short_text&begins_its_line a_short_text&ends_the_text a_short_text&record a_short_text&spoken_of_help
+0.25 a_short_text&spoken_of_supposed a_site's_lines&nothing_stated a_site's_lines&output_near
+0.25 a_thread's_page&a_thread's_title a_whole_error_line&output_near a_whole_error_line&trouble
+0.25 about_texts&between_sections about_texts&hypothetical_sentence about_texts&in_quotes about_texts&item_of_a_list
+0.25 about_texts&may_happen about_texts&spoken_of_cause about_texts&spoken_of_lower_it about_texts&spoken_of_solved
+0.25 advice_share&in_a_thread advice_share&nothing_stated advice_share&says_ask advice_share&says_never
+0.25 advice_share&somebody's_own advised&in_a_thread advised&nothing_stated advised&says_ask advised&says_never
+0.25 advised&somebody's_own advised_by_nobody&blanks_near advised_by_nobody&in_quotes
+0.25 advised_by_nobody&names_the_words advised_by_nobody&often_may advised_by_nobody&says_ask
+0.25 advised_by_nobody&says_never alone&nothing_stated alone&says_laughs alone&says_numbered
+0.25 begins_its_line&happened_to_somebody begins_its_line&its_hint_printed begins_its_line&somebody's_own,_in_short
+0.25 begins_the_text&markup_near begins_the_text&nobody_speaks begins_the_text&says_lower_it
+0.25 begins_the_text&text_behind behind_a_prefix&comment behind_a_prefix&marked behind_a_prefix&nobody_speaks
+0.25 behind_a_prefix&says_reader behind_a_prefix&spoken_of_lately behind_a_prefix&spoken_of_reader
+0.25 between_sections&spoken_of_when block_opened&trouble code_near&denied_in_front code_near&ends_the_text
+0.25 code_near&item_of_a_list code_near&says_lesson code_near&says_words code_near&spoken_of_after_so_long
+0.25 code_near&spoken_of_when comment&nothing_stated comment&somebody's_own_machine,_in_short
+0.25 denied_in_front&setting_near denied_in_front&spoken_of_looks_for ends_the_text&says_lately
+0.25 ends_the_text&says_when ends_the_text&somebody's_own_machine,_in_short figures&in_a_thread figures&other_near
+0.25 figures&spoken_of_when happened_to_somebody&nothing_stated happened_to_somebody&says_lesson
+0.25 heads_a_document&spoken_of_reader host_memory&markup_near hypothetical_sentence&much_about_texts
+0.25 hypothetical_sentence&says_example in_a_thread&in_quotes in_a_thread&spoken_of_self in_a_thread&words_before
+0.25 in_quotes&nobody_speaks in_quotes&says_after_so_long introduced_as_example&somebody's_own,_in_short
+0.25 introduced_as_example&words_before its_hint_printed&somebody_speaks its_hint_printed&spoken_of_happened
+0.25 its_hint_printed&trace_near its_place_behind&nothing_stated its_place_behind&other_near
+0.25 its_place_behind&spoken_of_happened markup_near&spoken_of_happened markup_near&spoken_of_if
+0.25 markup_near&spoken_of_proposed markup_near&words_before may_happen&says_happened may_happen&says_self
+0.25 may_happen&spoken_of_happened may_happen&spoken_of_looks_for may_happen&spoken_of_self may_happen&trouble
+0.25 mentioned&somebody's_own_question,_in_short mentioned&spoken_of_example much_about_texts&says_example
+0.25 much_about_texts&says_looks_for much_about_texts&spoken_of_ask much_trouble&often_may
+0.25 nobody_speaks&says_happened nobody_speaks&somebody's_own nobody_speaks&spoken_of_self nobody_speaks&trace_near
+0.25 nothing_stated&says_labelled_symptom nothing_stated&spoken_of_if nothing_stated&spoken_of_made_up
+0.25 nothing_stated&traceback_above often_may&spoken_of_words on_a_stamped_line&somebody's_own
+0.25 on_a_stamped_line&spoken_of_lower_it on_a_stamped_line&spoken_of_may other_near&says_happened
+0.25 other_near&somebody_speaks other_near&spoken_of_labelled_symptom other_near&spoken_of_lesson
+0.25 other_near&spoken_of_self output_near&says_but output_near&says_example output_near&spoken_of_looks_for
+0.25 output_near&spoken_of_remedy record&says_lower_it says_after_so_long&somebody's_own_question,_in_short
+0.25 says_ask&says_lower_it says_ask&words_before says_but&setting_near says_but&spoken_of_lower_it
+0.25 says_changes&somebody's_own says_example&says_lesson says_example&spoken_of_looks_for says_happened&says_lately
+0.25 says_happened&spoken_of_after_so_long says_lately&says_self says_lesson&says_lower_it says_looks_for&says_means
+0.25 says_lower_it&says_may says_lower_it&says_never says_means&says_never says_means&somebody's_own
+0.25 says_never&says_when says_numbered&trouble says_people&somebody's_own says_self&spoken_of_may
+0.25 says_solved&text_behind somebody's_own&text_behind somebody's_own_machine,_in_short&spoken_of_happened
+0.25 somebody's_own_machine,_in_short&spoken_of_words somebody_speaks&spoken_of_lately
+0.25 spoken_of_after_so_long&spoken_of_never spoken_of_ask&words_before spoken_of_but&spoken_of_help
+0.25 spoken_of_cause&spoken_of_happened spoken_of_cause&spoken_of_looks_for spoken_of_changes&spoken_of_lately
+0.25 spoken_of_example&text_behind spoken_of_happened&spoken_of_numbered spoken_of_help&spoken_of_self
+0.25 spoken_of_lesson&spoken_of_means spoken_of_lesson&spoken_of_when spoken_of_lower_it&spoken_of_reader
+0.25 spoken_of_lower_it&spoken_of_when spoken_of_lower_it&spoken_of_words spoken_of_lower_it&text_behind
+0.25 spoken_of_made_up&spoken_of_reader spoken_of_made_up&spoken_of_self spoken_of_reader&spoken_of_words
+0.25 spoken_of_reader&words_before spoken_of_signed&text_behind
+0.30 a_failed_run&a_question,_in_short a_failed_run&begins_the_text a_failed_run&says_numbered
+0.30 a_failed_run&somebody's_own_question,_in_short a_failed_run&spoken_of_lower_it a_failed_run&spoken_of_numbered
+0.30 a_question,_in_short&indented a_question,_in_short&markup_near a_question,_in_short&says_labelled_symptom
+0.30 a_question,_in_short&somebody's_own a_question,_in_short&spoken_of_after_so_long
+0.30 a_question,_in_short&words_before a_report's_heading&code_near a_sentence_leads&a_setup,_in_short
+0.30 a_sentence_leads&much_about_texts a_sentence_leads&says_self a_sentence_leads&spoken_of_lower_it
+0.30 a_setup,_in_short&says_means a_short_text&a_thread's_page a_short_text&alone a_short_text&happened_to_somebody
+0.30 a_short_text&nobody_speaks a_short_text&spoken_of_after_so_long a_short_text&spoken_of_lately
+0.30 a_short_text&spoken_of_remedy a_short_text&spoken_of_signed a_site's_lines&behind_a_prefix
+0.30 a_site's_lines&spoken_of_when a_thread's_page&in_a_thread a_thread's_page&spoken_of_if
+0.30 a_thread's_page&spoken_of_reader a_whole_error_line&begins_the_text a_whole_error_line&spoken_of_reader
+0.30 about_texts&on_a_stamped_line about_texts&output_near about_texts&spoken_of_ask about_texts&spoken_of_means
+0.30 advice_share&blanks_near advice_share&output_near advised&blanks_near advised&output_near
+0.30 advised_by_nobody&alone advised_by_nobody&spoken_of_may alone&cut_by_dots alone&ends_the_text
+0.30 begins_its_line&somebody's_own_machine,_in_short begins_its_line&traceback_above begins_the_text&code_near
+0.30 begins_the_text&says_people behind_a_prefix&spoken_of_numbered behind_a_prefix&trouble
+0.30 block_opened&ends_the_text block_opened&on_a_stamped_line block_opened&text_behind code_near&in_a_thread
+0.30 code_near&spoken_of_lower_it code_near&words_before cut_by_dots&nobody_speaks cut_by_dots&record
+0.30 cut_by_dots&says_help cut_by_dots&says_if cut_by_dots&says_never ends_the_text&says_numbered
+0.30 figures&spoken_of_changes figures&spoken_of_lately figures&spoken_of_may figures&trace_near
+0.30 hypothetical_sentence&says_looks_for hypothetical_sentence&spoken_of_self in_a_thread&spoken_of_lesson
+0.30 in_quotes&other_near in_quotes&spoken_of_self indented&somebody's_own_question,_in_short indented&spoken_of_self
+0.30 indented&spoken_of_when item_of_a_list&somebody's_own,_in_short its_hint_printed&somebody's_own
+0.30 marked&nothing_stated markup_near&says_never markup_near&somebody's_own markup_near&somebody's_own,_in_short
+0.30 markup_near&somebody's_own_machine,_in_short markup_near&spoken_of_help may_happen&names_the_words
+0.30 mentioned&says_happened mentioned&says_lately mentioned&says_people mentioned&words_before
+0.30 much_about_texts&spoken_of_lesson names_the_words&says_example names_the_words&says_never
+0.30 names_the_words&says_when nobody_speaks&says_solved nobody_speaks&somebody's_own_machine,_in_short
+0.30 nobody_speaks&spoken_of_happened nothing_stated&says_solved nothing_stated&somebody's_own
+0.30 often_may&spoken_of_reader on_a_stamped_line&says_lesson other_near&says_when
+0.30 other_near&somebody's_own_machine,_in_short output_near&says_lesson output_near&says_words
+0.30 output_near&spoken_of_labelled_symptom record&spoken_of_lately says_after_so_long&says_ask
+0.30 says_but&spoken_of_self says_changes&says_lesson says_changes&says_means says_example&says_reader
+0.30 says_happened&says_looks_for says_happened&spoken_of_changes says_happened&spoken_of_may says_help&says_proposed
+0.30 says_help&somebody's_own_machine,_in_short says_if&somebody_speaks says_lately&somebody's_own
+0.30 says_lesson&says_means says_looks_for&says_proposed says_looks_for&somebody's_own says_looks_for&words_before
+0.30 says_lower_it&somebody's_own_machine,_in_short says_self&somebody's_own,_in_short
+0.30 says_self&somebody's_own_question,_in_short setting_near&spoken_of_looks_for setting_near&trace_near
+0.30 somebody's_own&somebody's_own_question,_in_short somebody's_own&spoken_of_ask somebody's_own&spoken_of_explained
+0.30 somebody's_own&trouble somebody's_own,_in_short&trace_near somebody's_own_machine,_in_short&spoken_of_looks_for
+0.30 somebody's_own_question,_in_short&spoken_of_help somebody_speaks&spoken_of_but spoken_of_ask&spoken_of_changes
+0.30 spoken_of_but&spoken_of_self spoken_of_example&spoken_of_happened spoken_of_help&spoken_of_reader
+0.30 spoken_of_if&spoken_of_lower_it spoken_of_if&spoken_of_never spoken_of_if&spoken_of_words
+0.30 spoken_of_labelled_cause&spoken_of_when spoken_of_lately&spoken_of_self spoken_of_lower_it&spoken_of_numbered
+0.30 spoken_of_may&trace_near spoken_of_remedy&spoken_of_words spoken_of_self&text_behind
+0.30 spoken_of_words&words_before
+0.35 a_failed_run&often_may a_failed_run&on_a_stamped_line a_failed_run&says_lesson a_failed_run&setting_near
+0.35 a_failed_run&somebody's_own_machine,_in_short a_sentence_leads&host_memory
+0.35 a_sentence_leads&hypothetical_sentence a_sentence_leads&nothing_stated a_sentence_leads&says_lesson
+0.35 a_sentence_leads&spoken_of_happened a_setup,_in_short&block_opened a_setup,_in_short&says_if
+0.35 a_setup,_in_short&says_lower_it a_setup,_in_short&spoken_of_ask a_setup,_in_short&spoken_of_reader
+0.35 a_short_text&blanks_near a_short_text&spoken_of_changes a_short_text&spoken_of_when
+0.35 a_thread's_page&nobody_speaks a_thread's_page&often_may a_whole_error_line&spoken_of_but
+0.35 about_texts&nobody_speaks about_texts&nothing_stated about_texts&says_happened about_texts&somebody's_own
+0.35 advice_share&alone advice_share&begins_the_text advised&alone advised&begins_the_text
+0.35 advised_by_nobody&trace_near alone&begins_its_line alone&says_solved begins_its_line&may_happen
+0.35 begins_the_text&spoken_of_self behind_a_prefix&cut_by_dots behind_a_prefix&trace_near
+0.35 between_sections&spoken_of_if block_opened&nothing_stated block_opened&spoken_of_help
+0.35 code_near&spoken_of_looks_for code_near&spoken_of_means comment&mentioned cut_by_dots&mentioned
+0.35 cut_by_dots&output_near cut_by_dots&trouble cut_by_dots&words_before ends_the_text&figures ends_the_text&record
+0.35 ends_the_text&says_solved ends_the_text&spoken_of_lower_it figures&says_lately figures&somebody's_own,_in_short
+0.35 figures&spoken_of_self happened_to_somebody&spoken_of_reader heads_a_document&spoken_of_after_so_long
+0.35 host_memory&says_may hypothetical_sentence&in_quotes hypothetical_sentence&says_after_so_long
+0.35 hypothetical_sentence&somebody's_own in_quotes&says_labelled_symptom in_quotes&spoken_of_may
+0.35 in_quotes&spoken_of_never indented&on_a_stamped_line indented&spoken_of_people
+0.35 its_hint_printed&on_a_stamped_line marked&mentioned markup_near&on_a_stamped_line
+0.35 markup_near&spoken_of_labelled_symptom may_happen&says_means may_happen&says_people may_happen&says_words
+0.35 may_happen&spoken_of_when nobody_speaks&on_a_stamped_line nobody_speaks&says_labelled_symptom
+0.35 nothing_stated&output_near nothing_stated&says_numbered nothing_stated&setting_near
+0.35 on_a_stamped_line&says_after_so_long on_a_stamped_line&says_never output_near&says_if
+0.35 output_near&says_labelled_symptom output_near&spoken_of_if record&says_people record&spoken_of_ask
+0.35 record&trace_near says_after_so_long&says_if says_ask&says_reader says_but&trouble says_happened&says_help
+0.35 says_happened&says_may says_if&somebody's_own,_in_short says_lately&text_behind says_lesson&says_looks_for
+0.35 says_may&says_numbered says_proposed&says_supposed says_remedy&somebody_speaks says_when&setting_near
+0.35 setting_near&spoken_of_lately spoken_of_after_so_long&spoken_of_but spoken_of_after_so_long&spoken_of_example
+0.35 spoken_of_ask&spoken_of_self spoken_of_but&spoken_of_lower_it spoken_of_but&spoken_of_solved
+0.35 spoken_of_cause&spoken_of_when spoken_of_happened&spoken_of_looks_for spoken_of_happened&spoken_of_people
+0.35 spoken_of_lower_it&spoken_of_self spoken_of_numbered&spoken_of_people
+0.40 a_failed_run&a_sentence_leads a_failed_run&ends_the_text a_question,_in_short&advised_by_nobody
+0.40 a_question,_in_short&heads_a_document a_question,_in_short&names_the_words a_question,_in_short&spoken_of_help
+0.40 a_question,_in_short&spoken_of_may a_report's_heading&markup_near a_sentence_leads&nobody_speaks
+0.40 a_sentence_leads&says_people a_sentence_leads&spoken_of_self a_setup,_in_short&a_short_text
+0.40 a_setup,_in_short&says_people a_setup,_in_short&spoken_of_words a_short_text&says_after_so_long
+0.40 advice_share&ends_the_text advised&ends_the_text advised_by_nobody&ends_the_text alone&mentioned
+0.40 alone&says_labelled_symptom alone&says_lower_it begins_its_line&somebody's_own begins_the_text&comment
+0.40 begins_the_text&marked begins_the_text&other_near behind_a_prefix&says_laughs behind_a_prefix&somebody_speaks
+0.40 code_near&trouble cut_by_dots&may_happen ends_the_text&says_lower_it ends_the_text&setting_near
+0.40 ends_the_text&words_before figures&item_of_a_list figures&its_hint_printed figures&names_the_words
+0.40 figures&output_near figures&spoken_of_solved happened_to_somebody&nobody_speaks
+0.40 happened_to_somebody&words_before heads_a_document&spoken_of_when host_memory&says_happened
+0.40 host_memory&words_before hypothetical_sentence&says_reader in_a_thread&spoken_of_reader indented&output_near
+0.40 indented&trouble introduced_as_example&trouble item_of_a_list&says_happened item_of_a_list&words_before
+0.40 its_hint_printed&spoken_of_reader may_happen&nobody_speaks mentioned&says_laughs mentioned&somebody_speaks
+0.40 names_the_words&nothing_stated nobody_speaks&output_near nothing_stated&says_made_up nothing_stated&says_when
+0.40 nothing_stated&spoken_of_means often_may&spoken_of_lesson often_may&spoken_of_looks_for
+0.40 on_a_stamped_line&other_near other_near&says_self other_near&spoken_of_reader record&setting_near
+0.40 says_after_so_long&trouble says_ask&says_if says_ask&says_lesson says_happened&says_if says_happened&says_self
+0.40 says_if&says_lesson says_looks_for&says_never says_looks_for&spoken_of_after_so_long says_may&words_before
+0.40 says_reader&says_self says_self&somebody's_own_machine,_in_short says_when&words_before says_words&words_before
+0.40 somebody's_own&spoken_of_lower_it somebody's_own_machine,_in_short&words_before
+0.40 spoken_of_after_so_long&spoken_of_happened spoken_of_after_so_long&spoken_of_means
+0.40 spoken_of_after_so_long&trace_near spoken_of_never&spoken_of_self
+0.45 a_failed_run&alone a_failed_run&much_about_texts a_failed_run&spoken_of_changes
+0.45 a_question,_in_short&on_a_stamped_line a_question,_in_short&says_lower_it a_question,_in_short&says_means
+0.45 a_setup,_in_short&says_when a_setup,_in_short&spoken_of_looks_for a_short_text&says_happened
+0.45 a_whole_error_line&ends_the_text a_whole_error_line&spoken_of_help about_texts&somebody's_own,_in_short
+0.45 advised_by_nobody&spoken_of_reader begins_its_line&begins_the_text begins_its_line&spoken_of_help
+0.45 begins_the_text&mentioned behind_a_prefix&says_happened cut_by_dots&says_after_so_long denied_in_front&figures
+0.45 ends_the_text&says_labelled_symptom figures&says_may figures&somebody's_own heads_a_document&spoken_of_self
+0.45 hypothetical_sentence&says_laughs hypothetical_sentence&says_self in_a_thread&may_happen
+0.45 in_quotes&spoken_of_lower_it indented&somebody's_own indented&somebody's_own,_in_short
+0.45 indented&spoken_of_after_so_long item_of_a_list&says_when names_the_words&somebody's_own
+0.45 nobody_speaks&spoken_of_help nothing_stated&spoken_of_happened often_may&other_near
+0.45 says_after_so_long&text_behind says_happened&setting_near says_help&says_solved says_labelled_symptom&says_words
+0.45 says_lately&says_made_up says_lower_it&words_before says_supposed&trouble says_words&setting_near
+0.45 setting_near&spoken_of_help spoken_of_ask&spoken_of_help spoken_of_lately&text_behind
+0.50 a_failed_run&spoken_of_looks_for a_question,_in_short&in_quotes a_sentence_leads&in_quotes
+0.50 a_sentence_leads&says_lately a_sentence_leads&says_looks_for a_setup,_in_short&spoken_of_happened
+0.50 a_setup,_in_short&spoken_of_help about_texts&spoken_of_self advice_share&spoken_of_reader
+0.50 advice_share&trace_near advised&spoken_of_reader advised&trace_near alone&somebody's_own,_in_short
+0.50 begins_the_text&cut_by_dots begins_the_text&trace_near behind_a_prefix&its_hint_printed figures&says_happened
+0.50 figures&says_help happened_to_somebody&spoken_of_lesson hypothetical_sentence&says_happened
+0.50 in_a_thread&setting_near in_quotes&somebody's_own in_quotes&spoken_of_lately its_hint_printed&output_near
+0.50 mentioned&nobody_speaks mentioned&trouble names_the_words&says_self names_the_words&text_behind
+0.50 nobody_speaks&spoken_of_solved nothing_stated&spoken_of_example on_a_stamped_line&says_words
+0.50 output_near&somebody_speaks output_near&spoken_of_lower_it output_near&spoken_of_reader record&words_before
+0.50 says_after_so_long&says_lower_it says_changes&says_happened says_changes&says_looks_for
+0.50 says_happened&says_lesson says_labelled_symptom&setting_near says_lately&says_lesson says_may&says_words
+0.50 setting_near&spoken_of_reader spoken_of_ask&text_behind
+0.55 a_question,_in_short&nobody_speaks a_sentence_leads&figures a_setup,_in_short&trouble a_short_text&says_when
+0.55 a_short_text&trace_near begins_its_line&code_near begins_its_line&figures behind_a_prefix&says_people
+0.55 code_near&spoken_of_lesson cut_by_dots&ends_the_text figures&says_supposed figures&spoken_of_but
+0.55 host_memory&says_looks_for hypothetical_sentence&says_lower_it hypothetical_sentence&says_solved
+0.55 markup_near&output_near may_happen&somebody's_own names_the_words&says_lower_it on_a_stamped_line&trace_near
+0.55 other_near&output_near output_near&record output_near&spoken_of_words says_happened&text_behind
+0.55 says_people&says_self spoken_of_made_up&text_behind
+0.60 a_failed_run&figures a_sentence_leads&spoken_of_when a_short_text&spoken_of_happened
+0.60 behind_a_prefix&spoken_of_if code_near&its_hint_printed on_a_stamped_line&says_happened
+0.60 output_near&somebody's_own record&spoken_of_self says_but&says_lower_it says_happened&says_supposed
+0.60 somebody's_own_question,_in_short&words_before somebody_speaks&text_behind
+0.65 a_failed_run&spoken_of_may a_failed_run&spoken_of_when a_question,_in_short&says_self
+0.65 a_sentence_leads&says_means a_setup,_in_short&indented block_opened&spoken_of_happened
+0.65 ends_the_text&on_a_stamped_line in_quotes&says_people may_happen&trace_near
+0.65 nothing_stated&somebody's_own_machine,_in_short record&spoken_of_happened says_help&says_never
+0.65 says_labelled_symptom&text_behind spoken_of_if&spoken_of_lesson
+0.70 a_setup,_in_short&ends_the_text a_setup,_in_short&in_quotes a_setup,_in_short&says_words
+0.70 about_texts&spoken_of_lesson alone&on_a_stamped_line behind_a_prefix&ends_the_text behind_a_prefix&setting_near
+0.70 code_near&on_a_stamped_line code_near&somebody's_own its_hint_printed&trouble says_happened&says_reader
+0.70 somebody's_own,_in_short&text_behind text_behind&words_before
+0.75 begins_the_text&record figures&host_memory in_quotes&spoken_of_after_so_long indented&text_behind
+0.75 says_after_so_long&says_changes says_happened&says_when
+0.80 a_question,_in_short&a_setup,_in_short begins_its_line&output_near figures&nothing_stated
+0.80 happened_to_somebody&says_if host_memory&hypothetical_sentence hypothetical_sentence&names_the_words
+0.80 names_the_words&nobody_speaks names_the_words&says_means says_if&says_self says_if&somebody's_own
+0.80 says_self&text_behind
+0.85 hypothetical_sentence&nothing_stated
+0.90 a_question,_in_short&says_help begins_its_line&ends_the_text host_memory&nobody_speaks
+0.90 spoken_of_after_so_long&spoken_of_self
+0.95 spoken_of_happened&spoken_of_when
+1.00 host_memory&nothing_stated
+1.10 a_failed_run&about_texts
""",
}
