"""What the signs and words around a message weigh: written by ``tests.weighing.learn``, not by hand."""

BIAS = 1.09
SIGNS = {
    "spoken of words": -2.6,
    "about texts": -1.9,
    "within code": -1.9,
    "says buy": -1.7,
    "text about texts": -1.7,
    "typeset": -1.7,
    "spoken of reader": -1.6,
    "explained behind": -1.5,
    "names the words": -1.5,
    "blanks near": -1.4,
    "spoken of buy": -1.4,
    "spoken of made up": -1.4,
    "its words taken up": -1.3,
    "says lesson": -1.3,
    "says made up": -1.3,
    "spoken of lesson": -1.3,
    "a whole error line": -1.2,
    "says looks for": -1.2,
    "spoken of example": -1.2,
    "spoken of proposed": -1.2,
    "hypothetical sentence": -1.0,
    "much about texts": -1.0,
    "nobody speaks": -1.0,
    "says explained": -1.0,
    "says proposed": -1.0,
    "says words": -1.0,
    "beside a quotation": -0.9,
    "says supposed": -0.9,
    "heads a document": -0.8,
    "spoken of people": -0.8,
    "may happen": -0.7,
    "remedies above": -0.7,
    "says ask": -0.7,
    "says means": -0.7,
    "says reader": -0.7,
    "spoken of labelled remedy": -0.7,
    "spoken of means": -0.7,
    "introduced as example": -0.6,
    "says changes": -0.6,
    "spoken of if": -0.6,
    "spoken of self": -0.6,
    "spoken of supposed": -0.6,
    "a site's lines": -0.5,
    "advised by nobody": -0.5,
    "answered by mail": -0.5,
    "between sections": -0.5,
    "much advised": -0.5,
    "spoken of ask": -0.5,
    "spoken of looks for": -0.5,
    "comment": -0.4,
    "indented": -0.4,
    "marked": -0.4,
    "remedies below": -0.4,
    "says example": -0.4,
    "says lower it": -0.4,
    "a sentence leads": -0.3,
    "mentioned": -0.3,
    "often may": -0.3,
    "record": -0.3,
    "spoken of explained": -0.3,
    "advised": -0.2,
    "says may": -0.2,
    "says people": -0.2,
    "spoken of cause": -0.2,
    "spoken of lower it": -0.2,
    "a short text": -0.1,
    "item of a list": -0.1,
    "spoken of never": -0.1,
    "traceback above": -0.1,
    "value of a document": -0.1,
    "block opened": 0.1,
    "code near": 0.1,
    "ends the text": 0.1,
    "says if": 0.1,
    "says signed": 0.1,
    "steps that led to it": 0.1,
    "says self": 0.2,
    "somebody's own machine, in short": 0.2,
    "spoken of changes": 0.2,
    "words before": 0.2,
    "a failed test": 0.3,
    "a question, in short": 0.3,
    "figures": 0.3,
    "nothing stated": 0.3,
    "on a stamped line": 0.3,
    "says remedy": 0.3,
    "spoken of labelled cause": 0.3,
    "a picture near": 0.4,
    "cut by dots": 0.4,
    "markup near": 0.4,
    "says cause": 0.4,
    "says never": 0.4,
    "somebody speaks": 0.4,
    "somebody's own": 0.4,
    "somebody's own question, in short": 0.4,
    "spoken of laughs": 0.4,
    "spoken of when": 0.4,
    "a failed run's record": 0.5,
    "behind a prefix": 0.5,
    "boxes ticked": 0.5,
    "says numbered": 0.5,
    "spoken of labelled symptom": 0.5,
    "a thread's title": 0.6,
    "a thread's page": 0.7,
    "begins the text": 0.7,
    "denied in front": 0.7,
    "other near": 0.7,
    "says help": 0.7,
    "says when": 0.7,
    "spoken of signed": 0.7,
    "trouble": 0.7,
    "says but": 0.8,
    "says happened": 0.8,
    "says labelled symptom": 0.8,
    "spoken of happened": 0.8,
    "spoken of lately": 0.8,
    "spoken of help": 0.9,
    "text behind": 0.9,
    "in a thread": 1.0,
    "says solved": 1.0,
    "setting near": 1.0,
    "spoken of but": 1.0,
    "spoken of numbered": 1.0,
    "trace near": 1.0,
    "says lately": 1.1,
    "spoken of solved": 1.1,
    "a report's heading": 1.2,
    "advice share": 1.2,
    "a setup, in short": 1.3,
    "alone": 1.4,
    "says after so long": 1.4,
    "begins its line": 1.5,
    "happened to somebody": 1.5,
    "host memory": 1.5,
    "its hint printed": 1.7,
    "its place behind": 1.8,
    "output near": 1.9,
}
# Each line a weight and the words that have it.
WORDS = {
    "said": r"""
-1.20 cannot
-1.15 memory
-1.10 allocator
-1.05 into~the killed met
-1.00 prints than we where
-0.95 are~red limit roses roses~are
-0.90 bu keeps numbers ve will
-0.85 driver figures into julia
-0.80 cpu cudaerrormemoryallocation for~the per red without~it
-0.75 byte cluster event fan in~this karty la name patience
-0.70 begin drill holds http ile line me~what nccl please precision the~last too what~do who для
-0.65 allocate~pinned amd are by~the der des ist more~than oom quote runtime table the~driver ошибки про
-0.60 against class como does~not do~we first gb~on library lo no peak pro pytorch real runtimeerror saved~model shown
-0.60 that~the the~line workspace на
-0.55 and~what antes~de at~step bytes do do~not ein grows halves is~left is~too lines ml near need outofmemoryerror
-0.55 pamięci para pinned request retry say server~is shared size takes their the~program to~the true usar warn
-0.55 what~the when~the which writing гб до 終 내
-0.50 array cards ckpt close data den dónde empty_cache fehler five fixed form hier how jest la~scheda leave limits
-0.50 log~which mib nobody not~fit này on~http opened own page required same~card saved the~device wiki драйвер чем
-0.45 above api as ask card cell closed cudamemgetinfo drivers end entre errores errors gb~cards
-0.45 gradient_checkpointing hardware help im is~listening it~my kind last like listening listening~on log~the
-0.45 main~server model~does mps multi must next number on~gtx options order or~later outputs più rank~traceback
-0.45 restoring scratch slow that~from the~allocator the~number the~workspace this users wrong всё 不 常~见 程 见
-0.40 aa about~the avant avg be~loaded bis board by checkpoints constraint cudamallocasync cuda~error cuda~oom cupy
-0.40 dashboard dir early eine entraînement et fine~tuning fit fit~on für helpful hold keep kv~cache less little
-0.40 medvram needs~gb of~this ollama ones operation oserror parameters per~node pm program przy qlora reason save
-0.40 share shared~memory single switch synthetic tab the~arena the~board the~desktop the~two throughput to too~small
-0.40 tried~to tuning user vi was~that welcome wir write yours you~know 减 数 示 能 这
-0.35 adapters adds at~gb autocast autotuning batch_size below bir buffers by~its cache caching caching~allocator
-0.35 cannot~allocate capacity caught cheat cheat~sheet codes compute_type consumer cpp dans dataloader~worker
-0.35 device~cpu de~la drop een en exits~with fine~for for~all found frecuentes from~model good
-0.35 gradient_checkpointing~true halves~the harmless hip hip~out how~much il is~not is~now is~shared keep~the kv
-0.35 last~line la~taille llama~cpp log~you matter model~on ms my~run normal not~in number~of objects of~mem of~model
-0.35 on~purpose opens owner parser phrases please~try pool purpose quand raise raises registered release reports
-0.35 return row runbook seen sees since sizing się skip~padding slurmstepd started still taille tenant tensor
-0.35 the~cache the~context the~lab this~helpful trainer trt~skipping txt unified unified~memory versions what windows
-0.35 wording works~on xid из так し~ま め 先 分 字 看 足 가 고
-0.30 about above~gb again allocate and~we antes any~other arc arithmetic asked attempt auf~dem between bring bus
-0.30 by~me cached cake calcul canary change~it cho choose clúster co compile~with compiling computed condition
-0.30 count~in cudaerrormemoryallocation~out cuda~version cupy_gpu_memory_limit cupy~cuda cuánto cómo dann
-0.30 deep~learning del desktop de~gpu dies~at dmesg double do~the due einer end~of exit fallback faq fine~with
-0.30 finished from~it fsdp full~fine gb~for gb~one gradient grows~with has~to holds~the illegal it~this kernel~was
-0.30 key las later loader log~cuda long look low läuft mail match mb~on means~that mem memoryerror memory~access
-0.30 memory~errors minimum modell modelo model~to modèle most można nan nas newer nodo not~found of~its of~vram om
-0.30 out pager pair pasted pidió pinned~host plugin prima priority read reading reduce regex registers resolution se
-0.30 sem served shape shared~with share~of simulator slurmstepd~error square square~of step sudo tests tests~in
-0.30 the~caching the~cuda the~free the~next the~numbers the~square this~as throughput~tokens tier time~for traducción
-0.30 tree triggered tuning~of typed until~now vae vram vram~for with~zero worker~pid you~get you~tried нет さ よ 例
-0.30 全 半 小 数~字 最 最~大 直 見 见~问 那 정
-0.25 about~gb adam advice als also and~data and~gpu and~on anyone anyone~else an~array apart apple asked~for as~cuda
-0.25 as~well auto bar before~you behaviour bitsandbytes bot business by~signal cabe candidate carry catches change
-0.25 characters chosen compile conda conversion count cube cuda~out dass datasets day della dem desk deux down~from
-0.25 du ecc else em ends~with engineer engine~to entry environ error~allocating error~means error~on exceeded
-0.25 exclusive exit~code export external feature feb file first~operation fleet found~this full~card gaussians gb~as
-0.25 ggml_vulkan goes~fine going~to guía hallo halve hand~in header if illegal~memory incidents int intel in~deep
-0.25 in~line in~ram is~free it~with jax~resource_exhausted karte kb keeps~the killed~by ksameasrequested laptop
-0.25 la~tarjeta leaves left~to lesson log~we lost low~vram made~up mal many map memory~back memory~error
-0.25 memory~outofmemoryerror memory~you meta mig miniforge mismo mixed mixed~precision mod monitor morgen mxnet
-0.25 nccl~warn needs next~to no~gpu no~need npt nur não often of~bytes of~it one~card one~gb only~when on~feb
-0.25 oomkilled ore other~business over owns padding paging param perfect pero pid~is pipe pixels pods processor
-0.25 process~exited process~python prompt quantised quarter queued ran~tests raw reboot refused refuses reproduce~it
-0.25 requested requires reserved reset resource right~the roll scenario scheda seed server settings
-0.25 set~xla_python_client_mem_fraction several shm shuffle sizes slide small so~is staging storage stream_executor
-0.25 string sync than~is that~worked therefore the~caller the~cluster the~code the~count the~failure the~job
-0.25 the~minimum the~plain the~regex the~same the~server the~string the~table the~wiki this~kind tile todos too~many
-0.25 top to~allocate to~know to~out training~dies train~on triage true~the type typeinfo typeinfo~for und update~the
-0.25 validation venv version~is we~want whatever whose without worth wraps writes year you~to you~would zum ещё или
-0.25 не от падает что か~ら だ つ な~い イ 不~足 么~办 値 全~参 减~小 办 参 名 否~有 多 很 怎 或 所 手 报~错 示~例 索
-0.25 考 足~的 还~没 进~程 기 생 여 장 정~리 하
-0.20 __call__ access~was address after~steps alphafold and~is and~nothing and~tell and~you answers anything~else
-0.20 anywhere an~illegal an~out array~with assert~triggered as~its as~the attached aula available~true avg~prompt
-0.20 back~at batch~in batch~too bought breaks bus~error but~it by~default canned cannot~be can~hold card~at
-0.20 card~nvidia choose~smaller chrome classes closed~this closing colab colleagues comes~from compiler completed
-0.20 component consumer~cards contains context~and costs counts coverage cpus cpu~and csrc cudamalloc
-0.20 cudamalloc~failed data~type date decoding deep defaultcpuallocator delta depends~on design device_map
-0.20 device_map~auto dev~shm diffusion dll don donate_argnums drive ds dès either enough~for entry~function errno
-0.20 errors~in error~encountered error~entry error~step event~in exc_info exhausted~out exits explain fail~at falta
-0.20 fault first~and fixture following~error for for~launch fragen frees from~and from~gib front full garbage geforce
-0.20 getting gi gib~than gigabytes go~into gpu~available gpu~memory gradients grafikkarte ha halve~the happened
-0.20 hardly has~no have~not headless heads hence home hour inputs installation instead~of invalid in~__call__ in~file
-0.20 in~our in~two issue~is is~available is~killed is~no is~possible is~wrong its~last it~be it~ended it~off
-0.20 jax~takes je jobs~of job~gpu job~is karta killed~process kleinere lab large~for learning left~out less~than
-0.20 line~and line~with log~no log~this looks~like lora macos maintainer malloc managed~memory many~resources
-0.20 max_length may meet memory~after memory~at memory~grows memory~here memory~killed memory~limit memory~or
-0.20 memory~so memory~use message~of million model~requires more more~system much~shared mémoire near~the nicht niet
-0.20 ninja node none not notes nothing~in not~tried no~half num of~cuda of~device of~jobs of~last of~resource
-0.20 of~these one~line only on~by on~laptop on~memory on~nodes or or~choose or~there ou output~of packages~numba
-0.20 packages~torch pages paragraph parameter part pdf peak~is pending planner por preallocation print
-0.20 prompt~throughput ptxas ptxas~error putting quantization quota ranker rank~in recommend recorded release~notes
-0.20 requested~for requires~more resource_exhausted resources~requested resuming~from retries returns right round rss
-0.20 running~on runs~in runtimeerror~dataloader run~at safe sandbox say~which scenes scheduler second~process see~it
-0.20 selected send sender sh shape~and shared~data should~not shrinks si side~assert signal signal~killed size~and
-0.20 size~gb size~of skip skipping~tactic slack small~cards somewhat space sparrow spill status stderr~file
-0.20 step~exc_info step~on stop stopping stops~with stop~with straight subcommand such system~memory tactic take
-0.20 task~was tell tell~me tensorflow tensorflow~stream_executor thanks~closing there~something the~compute
-0.20 the~environment the~exact the~form the~fourth the~loader the~memory the~paging the~peak the~request the~size
-0.20 the~source the~vendor this~on this~order this~the this~time tile~size torch~outofmemoryerror total to~find to~px
-0.20 to~see traffic training~run trt true~and true~cuda unchanged uncorrectable under unit upstream usable used~true
-0.20 user~sees uses~too values~are venv~lib via viewer vom was~encountered weights we~do we~had we~ve what~it
-0.20 what~would what~you where~are where~it which~of wiki~page without~gpu with~br with~classes with~oneapi with~your
-0.20 worked would xpu~out yes~it your~log your~own ça~passe занято модель при это で~も と も を~半 中~的 么 习 做
-0.20 先~看 出~て 分~に 前 半~分 否 大 学 就~是 度 怎~么 文 是~否 条 查 用 空 群 者 表 连 追 開 開~始 附 面 나 대 모
-0.20 해
-0.15 _arraymemoryerror _arraymemoryerror~unable _z above~it above~the access accumulation activations adafactor
-0.15 affiche after~this algorithm alloc_cpu alloc_cpu~cpp allocate~gb allocate~memory allocations~gb allocation~of
-0.15 alloc~bytes all~layers along already~allocated amount and~call and~have and~later and~your anything any~more
-0.15 an~exception an~hour api~call appears argument article at~alloc_cpu at~load at~start aus available~false
-0.15 available~gib axis backends backward batchgröße been~allocated before~anything behaviour~change being below~gb
-0.15 below~gib best be~that bfloat bitte block~sizes both~and boxes browser but~unallocated bytes~down
-0.15 bytes~originally bytes~xc cached~blocks cache~usage callable calls call~failed can~allocate capacty cards~the
-0.15 card~on caught~cuda cc~failed collection collector commented~on complete~error containers contributors
-0.15 conv_algorithm_picker conv_algorithm_picker~cc copies cores corpus cuda cudaerrorlaunchoutofresources
-0.15 cudaerrorlaunchoutofresources~too cudamalloc~retry cuda~driver cuda~memory cuda~used dan dataloader data~bytes
-0.15 defaultcpuallocator~can detected detected~oom_kill device~side de~vídeo die diese difference~between differs
-0.15 discord distributed dla docs does~it dopo double~the do~you driver~version drop~the easy edition el elapsed
-0.15 ended ends enforce~fail environment errno~no errors~py error~cannot error~device error~no error~out est~ce eu
-0.15 ever example~of exceeds except exceptions exec exercise exist explain~the extend extension factory fail fails~on
-0.15 failure~in fair falcon fall false~using fatal figure figures~are file~train fills finished~in fire fired
-0.15 fixed~it fixtures fix~it float force format for~an for~cuda for~gb for~gib for~one for~our for~your fp fp~on
-0.15 freeze frei from~models from~on function~_z game garbage~collector gc~gc gc~true gets~the ggml_cuda_host_malloc
-0.15 ggml_cuda_host_malloc~failed ggml_gallocr_reserve_n ggml_gallocr_reserve_n~failed gib~bytes go~to gpu~at
-0.15 gpu~full gpu~on gradient~accumulation grateful green hand handbuch happen hardware~limit heap here~is heron idle
-0.15 if~it ignored image~is imágenes including including~non info inner inside~the instance instead in~colab
-0.15 in~cumemalloc in~log in~tiles in~use iogpu iogpu~wired_limit_mb is~about is~computed is~fired is~fixed
-0.15 is~insufficient is~nan is~never is~still is~to its it~is it~takes it~the job~script kernel kernel~killed
-0.15 key~value killed~due know larger~than large~is layer~of leftovers let let~the like~so like~to limits~the
-0.15 limit~is limit~reducing link list lists~what llama_model_load_from_file_impl
-0.15 llama_model_load_from_file_impl~failed locally log~so log~that log~常 loki look~for los losses loss~is lower~ngl
-0.15 lowvram low~on makes~sense makes~the marked may~help may~not meaning medium memory~please memory~used meu mib~is
-0.15 mine~is minute mistakes mlp model modelfile msa much~memory mxnet~cudamalloc names~the ncclsystemerror need~more
-0.15 nine node~running none~of notes~for note~that not~an not~exist not~give not~memory not~what no~behaviour
-0.15 no~longer num_stages num_stages~may numba~cuda object ocupa of off~the of~layers once one oneapi one~after
-0.15 one~does one~is onto on~cpu on~one on~wsl oom_kill oom_kill~event oom~kill optimiser optimizer~step order~of
-0.15 originally or~lower or~num_stages or~one or~the oserror~errno otherwise otter outofmemoryerror~out out~the
-0.15 overlap paging~file parse partition passed~failed paste peft per~process pick place plan play please~add points
-0.15 posted pour pressure printed~by process~on programa put~this px pytorch~cuda qu quantiledmatrix ram ratio
-0.15 recompute reducing~block remote rent replace requeued required~hardware resourceexhaustederror~out resources
-0.15 resource~shared restart~the restored resuming retry~failed returned review room~left running~low
-0.15 runtimeerror~cuda runtimeerror~enforce runtimeerror~resource rusty same~gpu same~here same~the same~thing
-0.15 says~of sdxl segmentation~fault selected~device sense serialization serialization~py set_limit sharding shares
-0.15 share~one sheet shipper shm~nccl shrink sie signature simulated sitting sizes~or size~is skipping slab sm_
-0.15 smaller~batch smaller~model socket something something~else something~like sooner sooner~or so~what spill~to
-0.15 sprawdź stable~diffusion starting~the start~with strings stub students study submit suggestions svc switch~to
-0.15 sysctl table~of tactic~due takes~gb takes~of takes~the take~this tarjeta tasks tensorflow~oom tensors~from
-0.15 test~result test~that texts that~all that~card that~catches that~nobody that~this the~advice the~alert the~api
-0.15 the~backward the~cards the~class the~cpu the~difference the~edge the~following the~hint the~inference the~limit
-0.15 the~lines the~message the~mib the~nightly the~node the~parser the~pr the~raw the~report the~retry the~step
-0.15 the~system the~traceback the~user the~usual the~weekend the~weights this~node thrown~when till time timestamp
-0.15 time~limit todo tokenizer tool torch~lib torch~serialization total~capacity total~time to~alloc to~nothing
-0.15 to~say to~take to~test tpu~available tpu~cores turned~out two~lines ub unallocated upcast uploaded upper up~in
-0.15 up~is ur_result_error_out_of_device_memory users~on use~one use~the using~tpu validate vendor visible voll want
-0.15 warn~error was~asked webui well~as we~get we~go we~have where~does whole~card why~the will~see wired_limit_mb
-0.15 with~all with~an with~context with~full with~less with~ngl with~torch words worked~out would~get wrap xc~max xpu
-0.15 yo you~like you~open you~still zero zwei карте ниже обучение сколько え か く し す や る わ わ~り を を~見
-0.15 ズ~を テ 一~行 下~面 为 二 以~上 会~看 何 便 修 其~他 写~的 减~半 加 占~着 合 块 外 多~卡 够~了 始 存~不 学~习
-0.15 容 容~量 就~够 常 并 慢 懂 我 把 文~件 新 是~我 显~存 更~新 有~一 有~其 标 格 段 没 激 激~活 申 申~请 的~处
-0.15 的~报 確~保 終~了 缓 置~文 習~を 要 記~事 設~定 讲 请 赞 载 进 连~续 错 개 게 글 럼 리 말 명 쓰 은 일 자 한
-0.10 _exceptions _exceptions~_arraymemoryerror _execution_engine _execution_engine~run_backward _k_m aber about~mb
-0.10 about~memory about~ram accept across active adamw adding add~the add~up advise after~epochs against~the alerts
-0.10 algorithms algorithm~eng alike allocated allocates allocate~enough allocate~gpu allocate~kmg all~that almost
-0.10 alone alone~is alt am~writing and and~backward and~everything and~for and~in and~no and~nvidia and~raise
-0.10 and~ready and~see and~set and~so and~tensors and~the and~there and~two and~want and~was anon another~process
-0.10 answers~with an~allocation an~earlier an~incident appendix applies applies~to april architecture are~below
-0.10 are~idle are~out artifact asking ask~for assigner assistant as~is as~long as~of attention au auch avg~generation
-0.10 backend~out backward~pass bad_alloc~cudaerrormemoryallocation bat batch~or batch~sizes because~the been~oom
-0.10 before~it before~this begin~with behind~it beispiel below~the bf bin block broken buffers~with built~in but~only
-0.10 but~the bytes~allocated bytes~by bytes~error bytes~total by~friday by~insufficient by~it by~one
-0.10 by~rematerialization by~that cache~of caller calls~into call~fails call~is call~socket can~be can~have
-0.10 can~reduce can~train can~we cap cards~with card~for cat catalogue caught~collective cc~can cells cgroup
-0.10 changed~in changes change~the channels checkpoint~is choosing clear clients code~cannot code~is column
-0.10 compose~file compte compute~the concurrent conda~envs connection contact content context~on con~gb copied~from
-0.10 cost couldn could~be cpp~err creating~shared cross cuda~context cuda~jl cuda~reclaim cudnn cumemalloc
-0.10 cumemcreate cupy~out curious data~set decoder decreasing~batch default~is denoiser depends der~karte det
-0.10 device~error device~is device~memory distbackenderror divide does~the don~fit don~have doubles do~that draft
-0.10 draft~is driver~or dummy~requests during~the each~run ecc~error edge el~mensaje embeddings encountered~in
-0.10 enforce eng engine~profile enumerate enumerate~loader environment~variable equal equipo errors~outofresources
-0.10 error~codes error~detected error~model error~uncorrectable error~unexpected err~defaultcpuallocator estimate
-0.10 estou everybody everyone everything~else every~sample every~second exam example~org exc_info~what exceed~the
-0.10 exception~is exhaustion exit~status external~library external~local_xla factor failed~because failed~javascript
-0.10 failed~or failed~out fails~and fake fall~back family faut fc file~home find_executable_batch_size finding finds
-0.10 fired~up fires first~is first~run first~step fits~on fixed~in fixes forward~pass for~host for~small frameworks
-0.10 freed free~the frequently friday friend from from~my front~of gable gather gb~max generate generated
-0.10 generation~throughput generator gib gib~br gib~card give~the giving~up goes~down goes~from gpu_oom gpu~cannot
-0.10 gpu~errors gpu~it gpu~kv gpu~の gpu~메 gradient_checkpointing_enable gradient~checkpointing grafikspeicher
-0.10 greater greater~than grew group halving handling has~less have~been have~you heap~limit heap~out hence~the het
-0.10 hints hits hlo_rematerialization hlo_rematerialization~cc host_oom host~ram how~do how~is how~large
-0.10 http~starting hundreds if~there ignore in included index inference info~core info~started initialized injected
-0.10 inputs~and instances insufficient~for insufficient~shared in~an in~any in~code in~enumerate in~every in~front
-0.10 in~llama in~processgroupnccl in~pytorch in~stepid in~worker is~being is~disabled is~enough is~for is~full
-0.10 is~host is~larger is~shown is~this is~used it~again it~apart it~falls it~from it~looks it~on it~over it~that
-0.10 it~up ja javascript javascript~heap jenkins jetzt job~ends job~runs karten kept~for kernels killer kind~regards
-0.10 kmg kmg~ib knoten known know~how large largest last~br last~run launched layers layers~of layers~on layout
-0.10 la~mémoire leaves~the leave~it leave~the leave~this lecture less~memory library~call licences like~the
-0.10 limit~allocation limit~br limit~exceeded line~to links lists list~is lite live~tensors llama_model_loader
-0.10 llama_model_loader~loaded loaded~meta loading~checkpoint loading~weights local local_xla local_xla~xla logging
-0.10 logs~and log~and log~if log~then long~as looks look~like loom luck là machines machine~with macro make makes
-0.10 malloc~or march max_bin max_model_len md means meant measured med mein memory~allocation memory~by
-0.10 memory~failures memory~not memory~pressure memory~pytorch memory~segment memory~shm memory~space
-0.10 memory~utilization memory~what memory~while memory~怎 menos mensajes metal meta~data me~if mib~for minus
-0.10 misc~shmutils mock mode model~needs model~that move moved~to move~the mpi~ranks multi~scale my~notebook my~ti
-0.10 nach ncclsystemerror~system need~not never~had next~week nightly normal_vram note~to notice not~about not~change
-0.10 not~get now~names no~error no~job no~limit no~memory no~the numbers~are numbers~in numpy nvidia occur off~to
-0.10 of~all of~an of~mib of~on of~shared of~thumb of~us of~yours older older~than ones~that one~with one~would
-0.10 only~reduced on~cards on~gradient on~linux on~oct on~rx on~small on~stack on~top on~your oom~error oom~killed
-0.10 oom~killer open~the operation~timeout operation~to ordinal orphan orphan~processes or~device or~external others
-0.10 out_of_memory outofmemoryerror~in outofresources outofresources~out out~to page~https page~that page~the pairs
-0.10 pairs~and pandas par patch peaks peaks~at peak~memory peer period person per~parameter pickle pick~smaller
-0.10 pictures pl planned plat plot pode policy pool~size port position possible~that pre preallocate prefix
-0.10 prefix~cache prepare previous price printed process~with produced programs progress proposal prüfen pull
-0.10 pull~request pushed python~of quantisation questions quit qu~il raise~your ram~not ram~the range ranks~per
-0.10 rank~error rank~per rapids rather~than reader reading~the ready~to read~in reasons recently reclaim recognised
-0.10 recognised~by reduced reduced~to reduce~memory refuse reicht~nicht reiniciar related~to remaining
-0.10 rematerialization rematerialization~only remedies repo reqs reqs~gpu request~it resolved resource_exhausted~ran
-0.10 resourceexhaustederror~oom return~variable right~now role roughly~gb rule~of run_backward run_backward~calls
-0.10 running~reqs runs~on runtime~errors run~it safetensors said sampler saying say~that say~what scale script~with
-0.10 seats seeing see~something see~that segment~dev sentence sequence~length service~gpu service~service
-0.10 setting~pytorch_cuda_alloc_conf set~the shipped shmutils shmutils~cc signal~bus significa simplify sind size~to
-0.10 skips slower slowly slurm snapshot socket~malloc so~don so~here so~there so~with so~you space~vmem speaks
-0.10 speicher stack standard standard~error stands started~server state~to stepid stepid~some step~after step~and
-0.10 step~tasks step~the sticky stops stores story stream_executor~cuda streaming streams subject success such~as
-0.10 suggest sums supervisor support supported sure system~call system~error só takes~about take~smaller taking talk
-0.10 target tasks~have tessera texto texttt texture text~of thanks~both thanks~that thanks~to than~the that that~and
-0.10 that~be that~dataloader that~does that~failed that~of that~one that~would the theano their~own then~it there~is
-0.10 the~answer the~box the~bus the~cell the~customer the~dashboard the~disk the~exit the~failing the~file
-0.10 the~function the~is the~mail the~missing the~morning the~most the~ones the~oom the~out the~path the~port the~pre
-0.10 the~real the~red the~remaining the~requested the~scheduler the~thing the~validation the~week the~wrong
-0.10 this~article this~for this~line this~means this~one this~operation three~times through~all through~on thrown
-0.10 thumb thus tick tiles together~with tokens~avg tokens~running took~seconds took~the tools too~high too~long
-0.10 touch touched to~bytes to~change to~complete to~compute to~end to~gib to~have to~its to~mib to~normal_vram to~of
-0.10 to~or to~other to~raise to~roll to~run to~runs to~time to~torch to~write trace trace~of transformers translate
-0.10 translation trial triton~runtime try~to tu turn~on twenty two~ranks typical typically typo uid
-0.10 unallocated~memory uncorrectable~ecc unexpected~bus unhandled~system unit~test unreal~engine unstable until
-0.10 until~it up~failed up~for up~orphan url usa users~mailing use~below usual value~pairs variable~_execution_engine
-0.10 variant verdict verified verkleinern vllm~no vmem vmm vram~state wants wants~to warning was~gb was~killed
-0.10 was~this was~unable watchdog~caught week weekend we~use we~will what~happens what~have wheels when~an when~they
-0.10 when~you where~the which~is while~creating while~trying who~holds why~is will~do will~it winerror winerror~the
-0.10 with~big with~dummy with~error with~exit with~key with~map_location with~medvram with~shape workers~are
-0.10 worker~this working works~but work~out worst would~have wrap~it writing~the xc xla_python_client_mem_fraction
-0.10 xlarge yet yourself your~batch your~shared you~ll you~may you~re you~say you~think you~ve zahlen được
-0.10 видеопамяти гиб градиенты есть чи い う う~と が が~出 が~大 が~足 き~の く~だ だ~さ ち て~く で~は と~し の~が
-0.10 の~記 は~バ み~ま よ~う る~の れ~る を~確 ァ シ ス テ~ス ト~を ド バ~ー フ フ~ァ ラ~イ リ~が ル 一 一~下 一~块
-0.10 下 中 于 什 什~么 他 保~し 修~复 值 其 出~现 区 原~文 去 句 哪 型~大 处 处~理 够 够~用 大~き 太 太~多 差 师 年
-0.10 式 录 往 必 必~ず 思 打 打~开 把~batch 提~示 放 故 故~障 教 日 早 昨 是~一 是~什 显 時 書 查~看 案 检~查 次~の
-0.10 残 活~值 深 無 版 现~的 理 理~的 用~完 番 的~数 的~进 相 着 社 程~占 空~き 章 练~报 缓~存 装 见~报 設 论 这~一
-0.10 释 错~原 障 集 高 그 나~요 됩 됩~니 드 릴 만 메 메~모 모~리 문 번 부~족 으 을 이~고 적 족 질 질~문 채 카 카~드
-0.10 합 합~니
-0.05 _k_m~gguf _utils about~it acceleration~structure accelerator accelerators accelerator~memory accumulate
-0.05 accumulate~gradients actions activations~and activation~memory activity actors actors~killed added address~the
-0.05 admission afraid after~each after~epoch again~the age ago ahead allocated~and allocated~before allocated~gb
-0.05 allocated~is allocated~so allocate~buffer allocating~bytes allocators allocator~asked allocator~settings
-0.05 allowed~gb allows all~tests all~you alter although and~allocated and~batch and~double and~friends and~from
-0.05 and~goes and~if and~look and~not and~other and~pytorch and~reserved and~run and~this and~to and~vram annotation
-0.05 announce anon~rss answer~with anyway an~answer an~example an~igpu an~old api~version appear apps apps~pid
-0.05 arbeitsspeicher area arena arena_extend_strategy arena_extend_strategy~ksameasrequested are~reserved are~the
-0.05 are~there are~you arrête article~helpful asked~the assert as~device as~it as~one at~about at~and at~fault
-0.05 at~home at~line at~node at~of at~once at~run at~the at~your aucun audience author autumn available~cpu
-0.05 available~kv avec avoids back~off bad_alloc badges banner bare based~on baseline batch~that bd because~it
-0.05 because~of becomes before~we behind belong below~are beta between~reserved between~these beyond be~had
-0.05 be~ignored be~in be~initialized be~on be~right be~set bias~self billion blame blender~cycles bloc blocks~and
-0.05 blocks~back blocks~to block~and block~that book bool both~the bottom bottom~of bound bout~de box~on box~size
-0.05 break bring~the bronze bronze~badges budget buffers~are bug~oom busy but~they bytes~in byte~size by~peer bộ
-0.05 cache~and cache~blocks cache~memory cache~on cache~size cache~was call~gc cancelled can~see capable cap~the
-0.05 card~as card~br card~by card~or card~that card~too care carries carte catch~the caused~by causes cc
-0.05 cc~executekernel cc~nccl cc~please cc~xla cgroup~out changed~it channel chaos chapter~on checks chip choice
-0.05 ci~pid classify class~is cleaning~up clip close~other close~this closing~as code codes~of code~cuda code~to
-0.05 columns coming commands comparing compilation compiler~xla complex compose compute~apps config~yaml confirm
-0.05 connect connection~reset console constant context contiguous continue~with conv~input cordon core~_exceptions
-0.05 core~py correctly could~the could~we counter count~the covers cpu~gpu cpu~instructions cpu~offload crane
-0.05 crashed~due crashes~at critical~operations cs csv ctrl~to cuda_driver cuda_driver~cc
-0.05 cudaerrormemoryallocation~in cuda~amp cuda~compiler cuda~cuda_driver cuda~failure cuda~gib cuda~outofmemoryerror
-0.05 cuda~so cudnn~is cumemalloc~device_pointer cumemalloc~results cured cured~it cut daemon dask_cudf dask~cudf
-0.05 data~with deadline deal decide decode~tiled decreasing decreasing~the defaultcpuallocator~not defaults
-0.05 default~for default~of default~on default~the delete~the deploy der~grafikspeicher description description~the
-0.05 desktop~with details~nccl detected~for developer device_pointer device_pointer~size device~allocation device~gib
-0.05 device~has de~mémoire died~at differ digest directly directory distbackenderror~nccl
-0.05 distributed~distbackenderror distributed~ncclutils distribution doctor documentation~on documented does
-0.05 does~another does~cuda done~in don~need don~run do~know do~when dp drain drained driver~api driver~cuda
-0.05 driver~error driver~has driver~refused drops drops~the dry due~to dummy dynamic~shapes dùng easily effective
-0.05 either~the embedder ember empty~the ended~with end~in enhancement environment~variables en~latest errors~of
-0.05 error~an error~failed error~gn error~gpu error~it error~messages error~reached error~run error~so error~texts es
-0.05 eso estimated evaluation everything~in every~device every~epoch every~rank exact exceeding exceeds~the
-0.05 exceptions~outofmemoryerror exception~class excluded exclusive~mode execute exit~codes expandable
-0.05 expandable~segments expect exported expr expr~sum external~local_tsl failed failed~container failed~jobs failing
-0.05 failures~in fallen fallen~off farm far~bytes fb feature~request feb~at fed few fewer~layers ffmpeg file~and
-0.05 file~does file~or fill filter final finder finder~will find~out finetune finished~batch finishes first~day
-0.05 first~epoch first~forward first~if first~issue first~line flags_fraction_of_gpu_memory_to_use fluid flush fmt fn
-0.05 foreign forget forgot format~csv former forty forward~and for~any for~block for~every for~images for~others
-0.05 for~out for~platform for~requested for~step for~steps for~which found~no fp~gb fp~int fp~is fra fragmentation
-0.05 fragmented framebuffer frames~are free~bytes free~including free~is frequent from~gb from~monday from~one
-0.05 from~pytorch from~torch front~end full~log full~run fun functional gains games gap gb~at gb~de gb~enough gb~in
-0.05 gb~no gb~not gb~other gb~plus gb~thanks gb~was gb~で gb~の geforce~rtx geht gen genau get_default_memory_pool
-0.05 get~its ggml_cuda_init ggml_cuda_init~found gib~and gib~for gib~were gigabyte give give~up giving gi~ci glossary
-0.05 gn gn~task goes~wrong going good~first good~one good~question gpgpu gpu_memory_utilization~when gpus~detected
-0.05 gpus~in gpu~error gpu~gb gpu~gi gpu~gpu gpu~layers gpu~メ graphics graphics~card graph~for great grep~for groups
-0.05 groß grpc guard guest guild gx habe had~gb half handles hands happens~on happy happy~to hasn has~already has~an
-0.05 has~failed has~fallen has~its has~run has~seen has~taken has~terminated haven have~it have~no having heading
-0.05 heißt helpful~yes here~are here~we high higher higher~value hint~is hip~hip hires hires~fix hit hold~the hosts
-0.05 host~oom host~so house how~it how~the how~we hpc~support hpp~unhandled http~press hundred ib ibuilderconfig
-0.05 id~type id~where if~cuda illegal~address img imgsz import imported improve~this increase~mem
-0.05 increasing~gpu_memory_utilization ines info~for info~gpu info~kv_cache_utils info~text_generation_launcher
-0.05 info~uvicorn initialized~for initializing~the input~weight install install~the instructions instructions~in
-0.05 insufficient internal~onnx int~建 involved in~bit in~bytes in~cuda in~cuda_error_out_of_memory in~default in~den
-0.05 in~gb in~help in~mixed in~one in~performance in~practice in~predict in~queue in~row in~source in~theory
-0.05 in~training in~vram in~which io ipc ipynb ip~id ip~over ist~der is~at is~broken is~bytes is~gpu is~harmless
-0.05 is~how is~idle is~it is~passed is~printed is~read is~refused is~slow is~something is~started is~taken is~thrown
-0.05 is~touched items~passed its~buffers its~graph its~share it~about it~any it~breaks it~by it~comes it~could it~out
-0.05 it~refuses it~shows it~slow it~take it~thanks it~works it~would january jax job job~and job~killed jolly jumps
-0.05 kb~anon keep~in keep~it killed~after killed~this kill~event knowledge know~what kubectl kubelet kv_cache_utils
-0.05 kv_cache_utils~py labelled label~the lambda largest~batch large~model large~or large~see last_traceback
-0.05 last~edited last~reviewed last~step last~time latency latent latest latter launcher launching layers~and
-0.05 la~carte leak~of learning~rate left left~of left~over len~gib let~me let~us level libraries lib~site licence
-0.05 license liegt lies life likely limite limit~of limit~the limit~to linear~py lines~are lines~in lines~that
-0.05 line~is line~per line~such listing literal llama_kv_cache_init llama_kv_cache_init~failed llm~error ll~be
-0.05 loaded~in local_tsl local_tsl~tsl local~memory lock logger login logs log~do log~fixed log~has log~how log~jax
-0.05 log~line log~please log~pytorch log~set log~shipper log~tensorflow log~was log~when log~where longer
-0.05 long~prompts looks~for lower lowering~max_num_seqs lower~batch machine~has made~for mailing mailing~list
-0.05 main~loop main~memory makes~it mam man managed many~gib map_location map_location~cpu mapping~of mar marked~as
-0.05 marks matched matching match~on matrix max_memory_allocated max_num_seqs~or max_split_size_mb max~batch
-0.05 max~memory max~model max~num may~fail may~have may~stop mb~each mb~total mean~the memoryerror~unable
-0.05 memory~allocating memory~ask memory~cgroup memory~device memory~does memory~exhausted memory~exhaustion
-0.05 memory~issue memory~message memory~occurred memory~oom memory~required memory~see memory~where mempoolsize
-0.05 mempoolsize~workspace mem~usage memória mensaje mention merely message~cuda message~such message~with metadata
-0.05 me~with mib~of mib~so min~max misc missing mnist mo model_lifecycle model_lifecycle~cc models~in models~max
-0.05 model~eval model~len model~loaded model~or model~py modules~linear momentum moment~the mon month more~often
-0.05 more~with mostly mostly~the most~likely most~recently moves move~to mps~backend msgid msgstr myself my~job
-0.05 my~script named namespace name~gpu nccl_debug nccl_debug~info ncclutils ncclutils~hpp nccl~error nearly~always
-0.05 neighbours network~and network~is never~gets new~default new~gpu nn~modules nobody~has nodes node~gpu node~id
-0.05 node~ip node~is non~pytorch norm nothing~has nothing~is nothing~so nothing~to nothing~was not~bug not~for
-0.05 not~know not~load not~match not~one not~run not~share not~use not~vram nov now~and now~on now~that nox
-0.05 no~available no~card no~device no~it no~single no~such np ns numpy~core num~seqs nvidia~geforce ob obs oct oder
-0.05 off offers offline off~and off~restarting of~core of~date of~detected of~each of~free of~job of~of of~pinned
-0.05 of~ray of~such of~tensor of~total of~your ok~then old~behaviour ollama~model ollama~run olá onboarding once~per
-0.05 once~the one~and one~br one~has one~more one~never one~on one~picture one~piece one~rank one~sentence one~that
-0.05 one~the only~if only~on on~allocator on~allocators on~call on~card on~disk on~error on~friday on~gib on~its
-0.05 on~main on~our on~shared on~start on~what on~windows oomkilled~exit ooms oom~as oom~during oom~on oom~out
-0.05 oom~workers opened~on operations opposite optim optimized~to ordered ort~failed or~an or~gpu_memory_utilization
-0.05 or~other or~pick or~runtimeerror or~switch other~processes other~programs other~reasons otter~opened our
-0.05 our~nightly our~own outofmemory outofmemoryerror~task outofmemoryerror~xpu outside out~for out~who over~the
-0.05 own~code packages paddle paddle~out paddle~resourceexhaustederror pages~are page~of panel parent parts passe
-0.05 passed~all pcie peaked peak~gib pebble perform performance performance~critical perform~the per~device phrase
-0.05 physical picks picture~is pid~type pid~used_memory pinned~system placa~com planning plans plan~for platform~cuda
-0.05 platform~team please~read pointers pool~and pool~limit portal posts pour~le power practice preallocates~of
-0.05 predicted preempted preferences present press pressure~oom press~ctrl probe processes~on process~hold
-0.05 process~holds process~name process~using product programming program~prints progress~bar propose provided proxy
-0.05 pro~gb pytest~raises python~total pytorch_cuda_alloc_ pytorch~memory py~gpu query~compute que~el que~la quickest
-0.05 raised raised~by raised~when raises~an raises~the raise~it ram~mb ran ran~on ray~exceptions ray~killed
-0.05 reached~heap readme~says read~before read~that read~this really reasons~at recently~scheduled recognises records
-0.05 recovery reduce~the refactor reference referenced reference~to refiner refusal refuses~to regex~in regular
-0.05 regular~expression reicht rejected rendering report reporting reproduced requested~buffer requested~operation
-0.05 requests~please request~fails request~for request~related request~that request~the require research
-0.05 reserved~allocated reserved~and reserved~but reserved~is reset~by residues resource_exhausted~failed
-0.05 restarting~failed results retries~with retryable returns~the return~conv revert reviewed re~compile rid rid~of
-0.05 room roughly rss~kb rtx~ti running~in running~was run~out run~stops run~time run~using same~as same~text
-0.05 sampler~with sampling saves say~how say~in scans scene~the scheduled scheduled~task scheduler~py schema score
-0.05 screenshots script~is search search~for seem~to see~also see~what segments seite self~stride sent seqs sequences
-0.05 servers server~process services service~cc service~initialized sessions setting~pytorch_cuda_alloc_ setup set~is
-0.05 set~mem set~vram shapes sharing sheet~for shm~size short shows shows~of shows~the shrink~the shutdown sigkill
-0.05 silence silently since~version sistema sits~on sitting~on six sized size~br size~finder size~limit size~on
-0.05 size~succeeded size~tokens slides slow~but sm smaller~tile smaller~value small~for smi~does smi~query smi~says
-0.05 snippet soft solution~you someone~else some~gb so~can so~in so~no spark speicher~der splits split~the ssd
-0.05 stack~trace stand starting~webserver starts starts~with start~again start~and start~up stat stats stayed
-0.05 stays~on std std~bad_alloc step_ step~with still~running stopped~with stops~right stop~the store stored~in
-0.05 straight~to stride strong subclass subclass~of subject~re subprocess succeeded succeeded~trying successfully
-0.05 such~card sum sum~by support~for suppose switch~on system~is sys~last_traceback sí tables table~in tactics
-0.05 takes~it takes~minutes targets tarjeta~no tasks~actors td team tells~you tell~them tell~you tenants
-0.05 tensorflow~compiler tensorflow~takes tensorflow~tsl tensor~with term terminated~cudamalloc
-0.05 text_generation_launcher~starting textures~and texture~limit text~cuda text~is text~ok tf~oom than~gb than~gib
-0.05 than~there that~an that~are that~can that~did that~don that~fails that~fits that~line that~need that~time
-0.05 them~in them~to then~and then~that theory there~but these these~lines the~array the~available the~backend
-0.05 the~best the~big the~bios the~bot the~bottom the~builder the~crop the~current the~data the~docs the~engine
-0.05 the~example the~exception the~faq the~figure the~figures the~five the~flag the~former the~forum the~four
-0.05 the~game the~gap the~gradients the~graphics the~head the~index the~kernel the~largest the~latter the~learning
-0.05 the~log the~loss the~main the~manual the~micro the~modelfile the~models the~module the~move the~native the~one
-0.05 the~opposite the~order the~page the~part the~patch the~platform the~present the~progress the~pytorch
-0.05 the~question the~rank the~ratio the~rd the~render the~reserved the~rule the~runtime the~search the~sentence
-0.05 the~service the~share the~shared the~slice the~solution the~tag the~team the~ten the~tool the~top the~topic
-0.05 the~trainer the~vae the~version the~vllm the~wheel the~wording the~words thing third~is thistle this~answer
-0.05 this~because this~br this~channel this~is this~might this~page this~pr this~when this~worker thread threads
-0.05 three~parts threshold threshold~of through~it throws thì tickets tiene times~the time~it time~period tip
-0.05 title~gpu title~how tm today tokens~and tokens~per tokens~that too~large topic~of top~of torch~is torch~no_grad
-0.05 torch~torch torch~utils total~ram total~used total~vm to~address to~agree to~blame to~cumemalloc to~do to~fit
-0.05 to~give to~higher to~increase to~keep to~list to~oom to~perform to~problem to~quit to~send to~us traces
-0.05 trainer~fit training~job training~stops train~batch_size treats tries trust trying~batch try~decreasing
-0.05 try~increasing try~it try~lowering tue tuesday turn~it two~gb two~hours two~processes type~process type~reason
-0.05 typo~in unallocated~is understanding under~the une unet uni unreal unter upgrading upper~bound upscaling up~and
-0.05 up~at up~sampler us usage~gb usage~threshold used_memory~format used~free used~gb used~to useful users~of
-0.05 users~will use~available use~cuda use~gpu use~smaller using~batch using~the usually~the utilization utils~data
-0.05 uv uvicorn uvicorn~running valueerror values variables var~jenkins vector verbose vez video~card
-0.05 vk_error_out_of_device_memory vm~kb void votes voxel vram~mb walk want~the was~found was~made was~refused
-0.05 was~running was~the watchdog watermark wav ways ways~to wednesday weeks~ago week~on weights~kv weights~leave
-0.05 weight~bias well~and wer we~are we~don we~know we~ll we~would what~each what~this what~users wheel wheels~for
-0.05 whenever whenever~the when~device when~initializing when~it when~request when~run when~warming where~do
-0.05 whether~the which~are which~exceeds which~free which~it which~mib which~model whom who~has who~is why~does wie
-0.05 will~continue will~meet within with~byte with~device with~gib with~gradient with~ibuilderconfig with~its
-0.05 with~mem with~memory with~more with~nccl_debug with~pytest with~size with~something with~these with~vllm word
-0.05 wording~of word~it workers~crashed workers~tasks worker~id workspaces workspace~size work~in worry would~like
-0.05 would~see wrapper wrap~the write~the write~to wurde xla_python_client_preallocate xla~stream_executor xpu~xpu xs
-0.05 years yep yes~no yolo your~model your~program you~call you~read you~start you~will zusammen ça że кэш ли но
-0.05 нужно память почему свободно あ~る い~う い~と い~の う~な が~あ き~な こ~の さ~い さ~く し~ょ ず ぜ ち~ら て~み
-0.05 と~い と~が ど な~く な~ぜ な~る に に~し の~か の~に の~は の~ま の~よ の~プ の~メ の~例 の~読 は~な ま~す
-0.05 ま~で ま~と ま~ま ょ ょ~う り~当 る~か る~こ れ れ~ま ろ ァ~イ ア ィ イ~ズ ウ カ~ー キ~ャ グ グ~ラ サ~イ シ~ュ
-0.05 ズ ソ チ~サ ッ~シ デ デ~ル ブ モ~デ ャ ャ~ッ ョ~ン ロ ロ~グ ー~ト ー~ド ー~ム 一~直 三 不~下 了~可 了~多 了~显
-0.05 人 从~改 他~の 付~け 任 会~这 位 体 余 例~如 册 再 决~定 出 出~る 切 别~的 剩 割~り 卡~内 卡~的 反 只 只~算
-0.05 可~能 合~精 同 同~一 含 和 块~卡 域 域~が 場 場~合 境 增 多~少 失~敗 好 好~我 如~何 存~没 存~用 存~的 学~習 完
-0.05 完~了 定 实 実~際 对~照 対 就~会 己 常~用 序 度~学 度~检 开~始 当 当~て 得 心 必~要 我~们 或~推 或~者 手~册 找
-0.05 护 持 换 据~集 接 推~荐 換 收~藏 敗 整 文~章 断~片 是 更 最~后 有~别 有~没 有~释 本~太 查~点 标~题 样~本 框 梯
-0.05 梯~度 次~送 比 比~例 泄 泄~漏 注 活 深~度 混 混~合 清 漏 照~表 片 率 现~cuda 理~办 理~时 理~训 用~同 的 的~cuda
-0.05 的~大 的~提 的~样 的~模 直~接 看~看 积 程~序 空~い 空~闲 端 等 答 算 算~推 练~或 组 终 结~果 给 续 维~护 置 習
-0.05 翻 老 能~是 自 自~动 自~己 荐 藏 行 表~示 被 要~多 言 読 読~み 计~算 记 论~文 评 请~问 读 调~小 超 足~り 边
-0.05 过~大 这~个 这~边 都~没 配 配~置 释~放 量 量~一 错~对 間 闲 除 際 際~の 領 領~域 题 감 감~사 같~은 거 교 구
-0.05 기~를 까~지 남 당 더 됐 라 려 로~세 를 를~로 리~가 면 문~서 문~제 미 바 방~법 법 분 사 사~용 사~합 세 세~스
-0.05 실~제 아 아~직 없 에~러 요 용 원 으~로 의 이~면 인~데 저 전 전~체 직 치 텐 프 프~로 할 해~결
+0.05 __getitem__ __init__~py ab about~gib about~of about~this above~all accelerate accelerate~utils accepted~answer
+0.05 access~the accounts~on activation activation~checkpointing additional add~repor admins af afterwards after~it
+0.05 after~iterations after~restart after~that after~two after~while again~and air~gb alert alguien alguém alive~and
+0.05 alle alles allocat allocated~by allocated~bytes allocated~in allocated~tensors allocated~there
+0.05 allocaterawinternal allocaterawinternal~failed allocates~its allocate~mb allocate~out allocate~the allocating
+0.05 allocating~mib allocation allocation~badalloc allocation~info allocation~to allowed all~available all~for
+0.05 all~good all~have all~images all~with alone~are already~have already~searched also~fails also~reduce also~with
+0.05 alten always always~fails always~the amdgpu am~not am~on anaconda~envs analysis and~accumulate and~are and~br
+0.05 and~checked and~cuda and~cupy and~device and~do and~keep and~mib and~never and~of and~report and~retry and~since
+0.05 and~some and~still and~take and~test and~version annoying another another~one answer~accepted answer~the anybody
+0.05 anybody~know any~hint any~key an~account an~empty an~engine an~existing an~instance an~oom an~rtx api~error
+0.05 apply~node approved aren are~already are~captured are~done are~empty are~in are~no are~running are~too are~using
+0.05 args arguments around~it around~the asked~years asker asks asr assertion assertion~failed assumed assuming
+0.05 assuming~engine async asynchronously asynchronously~reported as~above as~cp as~in as~many as~needed as~tf
+0.05 as~they attempting attempting~to attention~on attic attic~ollama attn_implementation at~batch at~br at~conv_ops
+0.05 at~cuda at~ggml at~it at~opt at~some at~startup at~time at~torch auf auf~der automatically available~vram
+0.05 available~when away~with aws background backoff back~and back~the badalloc badalloc~exception badger badly
+0.05 base~model basta batch batch_size~is batches~are batches~of batchsize batch~after batch~does batch~from batch~it
+0.05 batch~on batch~works became because~you become~available been~running beforehand before~and before~any
+0.05 before~loading before~submitting began beginner begins bei~mir belegt belong~to bench benchmark benchmarking
+0.05 be~asynchronously be~caused be~closed be~great be~made be~stored be~the be~used bfc bfc_arena bfc_arena~cc
+0.05 bfcarena bfcarena~allocaterawinternal bigger~gpu bigger~one bigger~scenes bigger~than binary~is bin~gib bit
+0.05 blender~scenes blocks blocks~in boa bonjour bool~onnxruntime boot both~of both~on br bucket buff buffers~of
+0.05 buffer~for buff~cache bug~ggml_backend_cuda_buffer_type_alloc_buffer bug~report bug~server builder builder~api
+0.05 building builds~commits builds~the build~on built built~by bus~id but~in but~less but~no but~nothing but~ok
+0.05 but~then but~there but~with bytes~could bytes~from bytes~limit by~disable by~github by~length by~new by~not
+0.05 by~now by~setting by~then cache~in cache~is calling~cublascreate call~stacks call~the calm can cann cann~rc
+0.05 can~also can~confirm can~get can~it can~try capability capture~consider capturing~cuda capturing~cudagraphs
+0.05 card~gb card~had card~has card~it card~please card~when card~with cases cast catch catching catch~it caused~the
+0.05 cc~could cc~onnxruntime cc~op_requires cc~resource cc~successful cc~this cfg~file chain chainer~and
+0.05 chain~training changelog changing chapter chart checklist checkpointing~on checkpoint~on checkpoint~the
+0.05 checkpoint~with check~and child children~of child~failed chunks~mib classification clean client~session
+0.05 closed~the closing~the code~br code~in code~internal code~no code~the colab~with collect~and comes~after
+0.05 comes~in comes~to comes~with come~back come~to come~up comfyui comfyui~execution command~is command~line
+0.05 command~was commented comment~on communicator community compiles compile~by complaint computecosts
+0.05 computecosts~error compute~buffer compute~capability computing com~ollama concat conda~lib configs config~file
+0.05 config~is confused connected consequences consequences~if consider~passing const content~is conv_ops conv_ops~cc
+0.05 conversation conversation~on convolution conv~conv conv~d_ conv~d_grad conv~node conv~status core~platform
+0.05 could~it cpu_feature_guard cpu_feature_guard~cc cpu~in cpu~is cpu~mode crashed~on crashes~on created~device
+0.05 create~cublas create~engine create~llama_context creation crop csrc~distributed cu_stream_non_blocking cuando
+0.05 cublas cublas_status_alloc_failed~when cublas_status_not_initialized cublascreate cublascreate~handle
+0.05 cublas~could cublas~handle cud cuda_gpu_executor cuda_gpu_executor~cc cuda_visible_devices
+0.05 cuda_visible_devices~python cudaapierror cudacachingallocator cudacachingallocator~cpp cudadrv~driver cudagraph
+0.05 cudagraphs cudagraphs~for cudagraph~capture cudamalloc~error cudasuccess cuda~available cuda~br cuda~bytes
+0.05 cuda~cuda_gpu_executor cuda~cudacachingallocator cuda~empty_cache cuda~failed cuda~function cuda~graph
+0.05 cuda~kernel cuda~memory_allocated cuda~or cuda~set_device cuda~set_per_process_memory_fraction cudf~merge
+0.05 cudnn~handle cuh~at cupy~as cure current~environment custre custream custream~error cuts cut~the cu~out d_
+0.05 d_grad d_grad~raises da danke darknet~src ddp dead debian debug debugging debugging~consider debug~build dec
+0.05 decoding~this decrease~the defaulting defaulting~to default~config delete demande dem~update deployed
+0.05 description~of detail details detect detection dev device devices device~and device~cuda_error_out_of_memory
+0.05 device~dtype device~failed device~gpu device~job device~nvidia device~of device~pool_memory_resource device~the
+0.05 did~it did~that did~this dies dies~in difference different~sizes direct_io direct_io~false directml disable~cuda
+0.05 disable~torch disguise distance~matrix distill distinct distribute dit docker~compose doesn~fit does~anybody
+0.05 does~nothing does~nvidia does~one don~know don~see don~understand doubled downloaded down~at do~call do~if
+0.05 do~need do~with draining drei driver~py drives dropout dry~run dtype dtype~if dtype~torch during~cudagraph
+0.05 during~getbesttactic during~processing dynamic eager~in earlier edit edited~by effect eight~python elastic
+0.05 else~is else~none else~runs embedding~model empty~before enable_attention_slicing enable_model_cpu_offload
+0.05 enabled~n_copies enable~torch encode ends~the enforce_eager enforce_eager~true enforce~eager enginecore_dp
+0.05 enginecore_dp~pid engine~br engine~build engine~core engine~from engine~version enormous ensemble enter entries
+0.05 environment~location envs epochs~and eps errore errors_impl~internalerror errors~might error~assertion error~at
+0.05 error~cuda error~cudamalloc error~during error~engine error~exception error~is error~loading error~occurs
+0.05 error~source error~when error~with estimate~is est~pas etc eval_accumulation_steps evaluate eval~batch
+0.05 even~batch even~one every~step exception~content exception~during exception~set exception~traceback
+0.05 except~runtimeerror except~the exe executed executed~in execute~in execution~error execution~py exemple
+0.05 existing~issue experience experimental explains~it explicit explodes extensions external~xla face failed~at
+0.05 failed~cuda failed~to failed~with fails~for fails~when failure~at failure~br failure~but fail~on faiss faiss~gpu
+0.05 false false~in far~more faster_whisper fatal~error fatal~operator fern field file~assuming file~it file~on
+0.05 file~users file~usr file~venv file~with file~workspace fill~the filtered_tb filtered_tb~from fin find fine~but
+0.05 fine~on fine~so first~all_reduce first~backward first~batch first~collective first~long first~optimizer
+0.05 first~validation fit~in fit~use fixed~by flag flags flags_fraction_of_gpu_memory_to_use~is flag~in flash~attn
+0.05 flat~now fn~args following~exception following~suggestions follow~the forgotten forums forward~backward
+0.05 for~about for~allocation for~and for~batch for~current for~debugging for~decoding for~details for~epoch
+0.05 for~example for~hours for~in for~input for~kv for~lack for~memory for~now for~pinned for~relevant for~shard
+0.05 for~simplicity for~tokens for~us for~validation for~while for~whoever found~in found~vulkan fraction~static
+0.05 frage fragmentation~maybe frames~and frames~at frames~from frames~of framework~bfc_allocator framework~bfc_arena
+0.05 free~according free~at free~on free~process free~shared free~to from~checkpoint from~child from~device from~disk
+0.05 from~last from~me from~none from~sysfs from~this from~vllm frozen ft func function functional~py function~alloc
+0.05 fuser gateway gathered gave~me gb~card gb~closing gb~each gb~it gb~laptop gb~memory gb~only gb~shared gb~should
+0.05 gb~that gb~what gb~when gb~where geforce~gtx generating geometry getbesttactic gets~to getting~this get~from
+0.05 get~out get~through ggml_backend_cuda_buffer_type_alloc_buffer~allocating ggml_vulkan~device ggml_vulkan~found
+0.05 gh gib~allocated gib~at gib~client gib~non_torch_memory gib~that gib~total git give~you glm gnu goes~out
+0.05 goes~through good~for got~it got~this go~back go~on go~up gpu_memory_utilization~or gpus gpus~are gpu~cuda
+0.05 gpu~device gpu~gib gpu~loading gpu~models gpu~nvidia gpu~of gpu~runs gpu~users gpu~was gpu~は grabs gracias
+0.05 grads graphs~are graph~by graph~execution graph~of great~work greedy gres gres~gpu grid grow grpo gráfica
+0.05 gtx~with gym hace had~negative had~the had~this halved halved~the hangs happens~with hashes has~and has~mib
+0.05 has~more has~not has~one has~removed has~two have~an have~happened have~searched have~this hay hazel hd he head
+0.05 healthy held helped helps help~or her here~it here~with him history hitting hi~all hm holes hope horas host~and
+0.05 how~many how~would hpp hpp~maximum hundred~mb hunyuan ideas ids id~compute if~is_floating_point if~out
+0.05 if~reserved if~yes igpu igpu~and images~of import~cupy import~llm import~tensorflow import~torch incident
+0.05 include include~rmm include~these increase increases increase~the infer inference_mode inference~set
+0.05 inference~with information info~application info~engine info~fields info~source info~this info~train info~worker
+0.05 ing init initial initialised initialize~the input~very inside~except instant instruct intel~hd intended
+0.05 internalerror internal~server internal~unable interrupted into~gb int~not invalid~value invoking in~__init__
+0.05 in~allocate in~available in~between in~blender in~both in~by in~capture in~ci in~convert in~custre in~decorator
+0.05 in~disguise in~for in~func in~general in~gpu in~interpolate in~list in~loss in~opt in~place in~python in~range
+0.05 in~sample in~some in~system in~validation in~warmup ip ipython is_floating_point is_floating_point~else isaac
+0.05 isn~available isn~the issue~and issue~for is~above is~allocated is~another is~bigger is~created is~debug is~done
+0.05 is~export is~gib is~gtx is~heavy is~mb is~memory is~missing is~more is~my is~nearly is~off is~optimized
+0.05 is~reserved is~running is~simply is~sized is~smaller is~ti is~up is~using is~with is~your iteration~on
+0.05 its~activations its~internal its~memory its~traceback it~always it~as it~back it~before it~br it~crashes it~down
+0.05 it~ends it~fails it~gets it~had it~if it~mean it~means it~never it~prints it~ran it~reads it~so it~stable
+0.05 it~stays it~still it~there it~took it~usually it~wants it~was it~went it~what it~will it~work
+0.05 jax_traceback_filtering jax_traceback_filtering~off jax~has jedes jemand jo jobid jobs job~of joined join~this
+0.05 journalctl joy js json jul june just~not keen keeping kernel~errors kernel~for key~to khi kib~is killed~it
+0.05 killed~with kill~on kind~of knob know~it koboldcpp kohya_ss kokkos kv_cache_free_gpu_mem_fraction labels~bug
+0.05 lammps land language language~model large~on large~the latest~version lax lax~map layers~go layer~to lazily lead
+0.05 lead~to least least~one leftover left~it le~message li lib~ollama liger light lightning like~that linear line~br
+0.05 linked listed llama_context llama_init_from_gpt_params llama_init_from_gpt_params~error
+0.05 llama_kv_cache_update_impl llama_kv_cache_update_impl~failed llama_new_context_with_model~pipeline
+0.05 llama~instruct llama~on llm_load_tensors~offloaded llm_load_tensors~offloading llm~samplingparams llm~server
+0.05 load_model load_model~failed loaded~models loaded~the loading load~flux load~sdxl local~timing location
+0.05 locked~host log logits~are logits~on log~all log~before log~current log~during log~for log~hi log~hint log~in
+0.05 log~info log~it log~loading log~memory log~nvidia log~says log~thanks log~there log~torch log~tried log~warning
+0.05 looked~at looking~at look~at loss loss~and low~memory lts lunar lunch läuft~es macbook~air mac~mini makes~new
+0.05 make~sure make~this manual~cast many~thanks maple marking marta master~or matches max_batch_size
+0.05 max_batch_size~none max_len max_memory max_prefill_tokens~max_total_tokens max_prefill_tokens~warmup
+0.05 max_seq_length max_total_tokens max_total_tokens~max_batch_size max~gb may~lead may~node may~see mb mb~per mean
+0.05 median memoria~de memory_reserved memoryerror~traceback memory~as memory~but memory~bytes memory~fragmentation
+0.05 memory~gb memory~goes memory~growth memory~if memory~is memory~isn memory~mps memory~per memory~py
+0.05 memory~reserved memory~resource_exhausted memory~should memory~snapshot memory~that memory~to mem~fraction
+0.05 merge~of merge~on mesa messages message~for message~method message~waiting metrics me~sale me~the me~this
+0.05 mib~allocated mib~in mib~rounded might~have miniconda mining mint mir~das mistral mistral~nemo mnt modeling
+0.05 modeling_utils modeling_utils~py models~and models~are model~and model~br model~fit model~fits model~for
+0.05 model~from model~has model~loads model~max model~models model~not model~optimizer model~root model~srv model~usr
+0.05 model~var model~weight model~with mode~set mode~you modules modules~module module~py moe momentum~eps monday
+0.05 more~in more~on more~ram more~useful most~of moving moving~to mpirun mpi~rank mps~allocated mr~device msg~error
+0.05 msg~new msg~waiting much~gpu much~more much~vram multiply mx~gb my~gpu my~guess my~laptop my~old my~training
+0.05 n_copies nach~dem namd name~and name~nvidia nas~ollama nccl_buffsize ncclunhandledcudaerror
+0.05 ncclunhandledcudaerror~call nccl~version ne nearly~all needed~for needed~to needs~about needs~less need~for
+0.05 negative negative~value never~appears newbie newest new~builder new~issue new~model new~one new~to next~one ng
+0.05 ngl~and nichts nlp nn~functional nobody~else node~read node~so node~that node~train node~zero non_blocking
+0.05 non_torch_memory non_torch_memory~takes none~non_blocking none~warmup normally notebook~is notebook~on note~the
+0.05 nothing~left noticed not~always not~at not~be not~come not~create not~even not~given not~go not~grow not~have
+0.05 not~say not~static not~the not~to not~using not~with not~work now~it now~please now~thank no~change no~failure
+0.05 no~matter no~other npu nuc nuc~ollama numa~node number~in number~is nvcc occurred~when occurs occurs~during
+0.05 october odd odes odes~py offloading~output offloads off~in of~and of~blocks of~frames of~gpu of~or of~ours
+0.05 of~run of~thrust of~today of~video of~weights of~what of~which of~you oh ok~but ok~on ok~so old~gtx ollama~blobs
+0.05 ollama~llama ollama~models ollama~ollama once~in one~block one~by one~for one~from one~go one~gpu one~image
+0.05 one~in one~it one~node one~numa one~worker only~changes only~of only~that only~the only~with
+0.05 onnxruntime~bfcarena onnxruntime~gpu onnxruntime~stream on~after on~another on~apr on~bigger on~both on~br
+0.05 on~for on~gpus on~how on~jan on~jul on~machine on~may on~monday on~oom on~rank on~requested on~sep on~that on~to
+0.05 on~two on~you ooms~on oom~after oom~and oom~the oom~with op_requires op_requires~failed opal openai opened~days
+0.05 openmm open~an operator operator~conv optimized optimizer~cpp option op~conv original or~file or~in or~only
+0.05 or~set or~smaller or~start or~switching or~you os~environ other~allocations other~api
+0.05 outofmemoryerror~allocation output~layer outside~of override own~pictures packages~accelerate
+0.05 packages~tensorflow packages~transformers paddle~memory page~on parallelism~enabled params parquet parte
+0.05 particles pasa passing~cuda_launch_blocking pass~and past paste~the past~it path pci pci~bus per~batch pessoal
+0.05 phone photos picked pids pid~error piece piece~of pin_memory~false pixel places place~of plain platforms
+0.05 platforms~do platform~cpu_feature_guard please~decrease please~do please~don please~post please~stop pme~cpu
+0.05 pool_memory_resource~hpp pools por~qué positions possibly postmortem post~the potential potential~bug pp
+0.05 prediction prefill~is preset press~any primary private private~pool private~pools priya process
+0.05 processing~allocation process~for process~of profiling programmer project~is prompt~executed prompt~of proper
+0.05 protein providers ps pth puedo put~the pycuda python~client pyto pytorch_cuda_alloc_conf
+0.05 pytorch_mps_high_watermark_ratio pytorch~allocator pytorch~and pytorch~with py~and py~capturing py~cuda py~model
+0.05 py~userwarning py~valueerror qlora~on quantized que~le qui quicker quits qwen~vl raised~the raise~valueerror
+0.05 raise~with_traceback rank~and rank~cuda rank~failed rank~is rank~of rank~only rank~torch ran~out ran~the
+0.05 rather~not raven read~times received received~sigquit recent~builds recipe references~the refers refers~to
+0.05 refresh regards reinitialize relevant~issues relion~src remember removed~its render rendered~viewport renderer
+0.05 render~fails render~stops repeated reply~to repor report_tensor_allocations_upon_oom reported~at reports~that
+0.05 requested~amount requested~bytes requested~to rerank reserved~by reserved~in resourceexhaustederror
+0.05 resourceexhaustederror~graph response restarted~the rest~of results~in resumed resume~from retain_graph
+0.05 returned~entries returning returning~numa return~to rien right~after right~at right~that rl rmm rmm~failure
+0.05 rmm~mr rolled rolled~back root~ollama router rtx~super rtx~with rund runners runner~execute running~conv
+0.05 running~for running~since running~with runs~at runs~for runs~without runtime_error runtimeerror~as
+0.05 runtimeerror~mps runtimeerror~traceback runtime~error runtime~out run~in run~into run~is run~needs run~of
+0.05 run~with rvc rx ryzen sa sam same~command same~config same~data same~error same~file same~node same~problem
+0.05 sample samplingparams saturday saw says~and says~cuda says~gib says~mib says~that says~the says~what say~it
+0.05 scenes~are scenes~through scene~is scheduler~hit score~matrix scratch~on scripts script~that scrypt sd
+0.05 searched~for second~call second~card second~line section seeing~the see~above see~if see~our see~which seg sep
+0.05 separate~crashes sequence seq~len seriously server~does server~stops server~to serving session~py set_device
+0.05 set_memory_growth setting~up set~enforce_eager set~in set~jax_traceback_filtering set~subdivisions severity sgl
+0.05 sha shall sharded shard~to shared~buff shared~node she shell shortage short~test shot shouldn should~go
+0.05 should~make should~use shows~gb shows~gpu shows~it show~the shutting shutting~down sigquit sigquit~from similar
+0.05 simplicity simplicity~jax simply simulation since~the since~there sit site size_t~bool size~in size~the skip~to
+0.05 smaller~than small~scenes smi~and smi~lists smi~say smi~see smi~showed softmax solve solves~it solve~it
+0.05 sometimes some~hours some~other sorry~if so~and so~do so~gb so~guess so~on so~please so~returning so~that so~why
+0.05 sparse spawn spilling splitting src~utils srun~job srv~load_model stacks stacks~more starts~and startup start~of
+0.05 states state~batch state~dict state~failed state~metrics status~code stay~in stay~on std~runtime_error steps
+0.05 steps~and steps~in step~is still~open still~references stopped~at stops~after stops~in stop~them struct
+0.05 subject~gpu submitted submitting submitting~new succeed successful~numa summary~of sure~the sure~you surfaces
+0.05 suspect swap switched~accounts switched~to switching switching~to sys sysfs sysfs~had systemerror
+0.05 systemerror~fatal system~ram table~for tail~of takes~its take~gib take~of tasks~exited task~manager tell~us temp
+0.05 temporaries tensorflow~as tensorflow~binary tensorrt~llm tensors tensors~were tensor~cores tensor~parallel tenth
+0.05 terminated~error test~script text_generation_launcher text_generation_launcher~method
+0.05 text_generation_launcher~webserver tf~lib tgi thanks~in thanks~it than~one than~requested than~that than~what
+0.05 than~you that~caused that~explains that~has that~in that~no that~point that~shows that~there that~were that~why
+0.05 them~is them~or then~dies then~in then~on then~retry then~this then~you there~and there~any there~it there~may
+0.05 there~must there~should there~some these~changes they~are they~have the~allocated the~attention the~blender
+0.05 the~branch the~buffer the~bug the~call the~cause the~chat the~checkpoint the~child the~dag the~dev the~encoder
+0.05 the~end the~epoch the~field the~final the~frames the~gb the~handler the~hash the~in the~issue the~least the~list
+0.05 the~matrix the~merge the~metrics the~moment the~network the~noise the~nvidia the~older the~only the~option
+0.05 the~owner the~partition the~pipeline the~plugin the~point the~profile the~ram the~readme the~rendered
+0.05 the~renderer the~repo the~rollout the~runner the~session the~shell the~small the~smaller the~state the~sum
+0.05 the~tail the~tensor the~tests the~texture the~three the~tile the~tokenizer the~total the~train the~vram
+0.05 the~window the~workflow things~to think~the this~conversation this~does this~error this~isn this~issue
+0.05 this~machine this~mail this~may this~process this~question this~tensorflow this~topic those~who though~the
+0.05 thousand thousand~steps through~without through~zluda thrust ticked timeout time~and time~the timing
+0.05 timing~cache tiny~model tips titan~xp title~of tmp tomasz toml tonight took~gb too~late torch_npu torch~autograd
+0.05 torch~compile torch~csrc torch~float torch~inference_mode torch~nn tot total~gib touches to~access to~all
+0.05 to~become to~build to~call to~continue to~developers to~each to~eager to~execute to~finish to~go to~host
+0.05 to~include to~it to~join to~me to~memory to~model to~nvidia to~put to~serve to~set to~start to~succeed to~tokens
+0.05 to~unexpected to~upload to~with tp~scheduler tr trace~returned trade trained trained~on trainer~py training~goes
+0.05 training~is training~momentum training~of training~the trainnetwork trains~for transfer transformer trials tried
+0.05 tried~the tries~to trt~local true~br true~direct_io true~in true~or try~one try~smaller trên turn~off two~boxes
+0.05 two~different two~nodes two~of two~things type~float uhd ui~with ulimit uma umber under~load under~wsl
+0.05 unexpected~consequences une~carte unhandled unique units unknown unloaded unloading unrelated until~oom
+0.05 update~it up~front up~model up~verlet used~at used~memory useful~to userwarning uses~gb use~enforce use~for
+0.05 use~gib use~including use~profiling use~to using~default using~device using~enable uso usr usually ut
+0.05 utils~error utils~memory ut~of vaedecode vae~decode val valueerror~no valueerror~to value~of variable
+0.05 variable~tf_gpu_allocator variable~to vary var~lib verlet~run version~br version~found version~of very~same
+0.05 very~seriously video~memory viewport~never virtual vivid vkallocatememory vl vllm~import vllm~valueerror vocoder
+0.05 voice vol volatile~true vram~at vram~in vram~is vulkan vulkan~devices waitnotificationfn walltime wanted~to
+0.05 wants~gb warning~warning was wasn was~built was~full was~kept was~left was~not was~ok was~printed watch
+0.05 watch~nvidia way~round webserver~crashed week~with weight weights~of weights~on weights~take weights~took
+0.05 weight~dtype we~moved we~need we~start we~take what~is what~now what~platforms what~to what~tried when~training
+0.05 where~is whether~there which~gib which~may while~building while~the whoever why~only why~would wide willow
+0.05 will~fit will~get with_traceback with_traceback~filtered_tb with~batch_size with~bigger with~chainer with~cpu
+0.05 with~dtype with~gpus with~max with~mib with~non with~nvidia with~of with~rmm with~this with~vulkan won~start
+0.05 worker~py workflow workflow~worked workload works~and works~now works~out works~thank work~for work~with world
+0.05 would~you wrapped wrote xgboost xlaruntimeerror~traceback xla~will xla~xla xp yaml yarrow yarrow~opened
+0.05 years~months yes~please your~branch your~current your~data your~question your~ram your~run your~tensors
+0.05 you~already you~ask you~could you~don you~expect you~find you~keep you~look you~run ³ же い~て う~か が~落 き
+0.05 こ~れ せ そ~の で で~の な~ら に~す に~変 の み ら ら~に る~と れ~て れ~ば を~か を~に エ エ~ラ キ コ サ ス~ト
+0.05 セ~ス ト バ プ プ~ロ ポ メ~モ モ ュ ョ ラ ラ~ー リ ル~の ロ~セ ン ー ー~が ー~ジ ㅠㅠ 一~半 一~次 一~点 一~般
+0.05 上~微 上~跑 上~还 上~限 下~の 不~够 不~行 两~张 中~で 么~解 之 了~谢 了~还 事 代 代~码 以~下 以~后 任~务 但~是
+0.05 你 佬 使 使~っ 使~用 保 信 停 停~止 像~度 入 决 别 别~模 力 化 十 占 卡~上 卡~跑 参~数 又 发 变 台 各~位 同~じ
+0.05 同~时 吧 周 四 型 型~时 変 変~わ 変~更 大~佬 太~小 失 如~果 実 就~好 就~报 己~的 已~经 年~月 建 开~了 张~卡 形
+0.05 後~に 循 微 忘 忘~了 快 总 您 意 我~这 批~次 批~量 挂~了 指 指~定 指~点 按 换~成 据 掉 推~論 提 数~据 整~理 断
+0.05 方~法 时~显 是~不 是~显 显~卡 最~後 朝 期 本~文 机~器 权 果 样~的 模~型 次 没~有 没~问 法 注~意 满~了 爆 爆~显
+0.05 片~化 状 环~境 用~了 留 的~问 知 码 第~个 管 管~理 篇 约 练~时 编~号 网 能~跑 腾~上 般 落~ち 行~就 补 要~显
+0.05 要~求 解~像 話 证 说~明 谁 谁~在 调 调~到 質 質~問 起~来 足~怎 跑~不 跑~了 跑~到 还~剩 这~样 这~里 送 途 途~中
+0.05 速 遇~到 道 部 里 错~了 错~误 长 间 阶 限 面~的 页 验~证 默 默~认 가~납 같 과 납 납~니 노 는 다 다~른 다~시
+0.05 다~음 단 데 될 래 른 리~는 마 무 배~치 버 부 부~탁 비 서 서~버 설~정 스 습~니 시~작 실~패 어 에 에~서 예 올~리
+0.05 우 인 작~하 재 조 종 종~료 처 탁 탁~드 터 파 패 확 확~인
+0.10 __traceback__ _k abi aborts about~cuda acceleration according according~to account activation~peak ada adamw_
+0.10 adamw_~bit add add~comment advance advanced after~about after~few after~hours after~throwing ago~by ah
+0.10 allocatable allocatable~device allocated~for allocate~br allocations allocations~gib allocations~mb
+0.10 allocation~gib allocation~on alloc~at alloc~nccl alloc~tot allowed~gib allowed~memory all~four all~loaded
+0.10 all~models all~ranks all~six amount~of am~doing anaconda and~all and~cache and~does and~don and~every and~get
+0.10 and~give and~let and~runs and~takes and~that and~try and~with and~would another~tab answer answering an~gb
+0.10 an~idea an~option ao aparece append~loss après are~free are~gb ascend as~far atoms attack attention~cache
+0.10 at~first at~is at~iteration at~least at~night at~random aug author~commented autograd available~qualifiers awq
+0.10 base batch_size_per_card batch~of batch~with beetle before~that beginning bei bert besides between~the
+0.10 be~allocated big~for bin~total bisected bit~on blob blobs~sha box box~with branches branches~or bricht brings
+0.10 broke btw buenas builder~pass building~engine built~for but~not bytes~is by~cuda by~my bài báo bị call callback
+0.10 called~after call~of call~so camera can~change can~one can~you capa capturing cards~are card~and card~memory
+0.10 card~of cause~first cc~bin cc~sum ce~que ch chair changed~the checking check~failed check~whether chez chez~moi
+0.10 chunked~prefill chunking chunks~chunks chunks~in chunks~kib click client~requested closes cloud collect
+0.10 collect~torch come comfy command~buffer commit common_runtime~gpu complain complete compute computer
+0.10 consider~decreasing container context~failed context~is context~with conv_ conv_~status cpp~most cpp~unhandled
+0.10 create~llama creating creating~server crops cucontext cucontext~intern cuctxpopcurrent cuctxpopcurrent~null
+0.10 cuctxpushcurrent cuctxpushcurrent~device cuda_launch_blocking cuda_malloc_async cuda_malloc_async~will cudadrv
+0.10 cuda~cu cuda~cuda cuda~cudadrv cuda~html cuda~in cuda~is cuda~runtime cuda~to_device cuda~util cur current
+0.10 cur~usage cycles~device dat decreasing~gpu_memory_utilization deepseek deepspeed deepspeed~runtime deep~neural
+0.10 deleted del~model denoise detach developers device_memory_limit device~cucontext device~cudamalloc device~name
+0.10 device~not device~would dev~fp dia did~the dies~while dies~with diffusers dim disable~the dismiss dismiss~alert
+0.10 distance distributed~processgroupnccl dist~packages documents doing domain down~with do~about dreambooth
+0.10 drivererror drivererror~cuda_error_out_of_memory dropped durch each~card eager~attention eats ed
+0.10 embedding~service empty encoder~for encountered encountered~an enginecore engine~failed engine~py engine~with
+0.10 enough~allocatable env epochs epoch~is erro errors_impl~resourceexhaustederror error~after error~could
+0.10 error~creating error~cublas_status_alloc_failed error~fields error~from error~nccl
+0.10 error~text_generation_launcher error~using error~while err~mem ersten eval~bug events every~iteration
+0.10 every~piece example~with exceed~allowed exception~raised excerpt executable executable~batch executing~ksampler
+0.10 executor exhausted~oom existing existing~issues exited exiting exiting~due expandable_segments~true expected~on
+0.10 experiment explains extra failed~exit fails~in failure failures~this falling falling~back far~as faster~whisper
+0.10 fcn features feedback feedback~and fields~message files file~app file~is file~src fine fine~the fine~tune
+0.10 finished~parsing first~observed first~of flat flow fold folks for~another for~both for~chunks for~each for~free
+0.10 for~gpu for~max for~my for~output for~self for~some for~them for~those for~traceback for~weeks for~what for~you
+0.10 found~reached fr framework~op_kernel frame~of free_all_blocks free~of from~malloc from~oom from~source from~step
+0.10 from~the full~finetune function~failed fused gb~after gb~by gb~now gb~of gb~to gb~you gc generation~not get~cuda
+0.10 ggml_backend_cuda_buffer_type_alloc_buffer ggml_metal_graph_compute ggml_metal_graph_compute~command gib~in
+0.10 gib~is gib~max gib~memory gib~on gib~other gib~pytorch gib~rounded gib~tried global goes~to goes~up goes~with
+0.10 google got~an go~away go~down gp gpu_device gpu_device~cc gpu~as gpu~before gpu~can gpu~gpu_device gpu~is
+0.10 gpu~node gpu~oom gpu~or gpu~out gpu~pool gpu~with grad groupby gtx~super guide had~been happens~when has~been
+0.10 have~gb have~read have~thought height hide hilft his hit~an hola honest host how~to hybrid id if~so if~that
+0.10 if~this imagenet images~in improve inference~on info~model_runner init_process_group initializing instance~of
+0.10 interactive intern internal internal~error internal~failed internal~frames intern~cycles interpolate into~it
+0.10 invalid~context in~advance in~and in~another in~bin in~chunks in~cuctxpopcurrent in~cuctxpushcurrent in~eager
+0.10 in~float in~jupyter in~main in~module in~paged in~production in~step in~thread in~torch in~train in~with in~your
+0.10 ipex is~already is~an is~below is~empty is~flat is~good is~just is~loaded is~needed is~nothing is~on is~only
+0.10 is~plain is~small is~split is~the iteration~until itself~is its~workspace it~all it~also it~at it~can it~dies
+0.10 it~fine it~for it~goes it~happens it~has it~isn it~may it~needs it~or it~please it~renders it~starts it~stops
+0.10 it~tells it~then it~to ivory jan jaxlib~xla_extension jetson~nano job~fails job~was jun já~tentei kept~on
+0.10 keras~backend kernel~image kernel~of kestrel keys kib kib~allocated kib~in kills kills~it labels lantern
+0.10 laptop~gb last~night last~one latents laugh launch la~gpu leaks leak~in learn lengths level~info library~onednn
+0.10 lib~python lib~rs limit~on line~error line~of line~out little~memory llama_init_from_model
+0.10 llama_init_from_model~failed llama_load_model_from_file llama_load_model_from_file~failed llama_model_load
+0.10 llama_model_load~error llama_new_context_with_model llama~context llama~server llm_load_tensors llm~info
+0.10 ll~occasionally lm~studio load_tensors~offloaded loading~error loading~llama loads~the load~all local~lib locked
+0.10 log~of log~output log~runtimeerror log~to looks~as look~into lora~on lots~of lower~resolution lower~the lr lstm
+0.10 lỗi ma machine main~exiting malloc~at manual mark mask math matrix~is max max_input_length
+0.10 max_input_length~max_prefill_tokens max_prefill_tokens maximum_pool_size max~approx max~tokens maybe~the mb~and
+0.10 mb~max meeting mehr member memo memory_allocated memory~and memory~leak memory~lower memory~takes memory~than
+0.10 memory~usage mem~types message~onnxruntime_src message~server message~that method~warmup metric metric~cur me~at
+0.10 might~be mini minutes~of minutos mit~gb mixtral mmap models~blobs model~is model~loading model~parse
+0.10 model~weights mode~is modified moi months months~ago mp mpi mpi~per mr much~for my~code my~gb my~gtx my~jobs
+0.10 my~kernel na names~in name~conv_ nano nccl~timeout nearly need~gb need~to neighbour nemo nettle network~library
+0.10 network~model never never~comes ngl nice nicht~mehr nnu nnu~net non~zero nor notes~cuda not~much not~on not~your
+0.10 now~the no~branches no~effect no~executable no~kernel no~luck no~that nu null null~intern num_ctx observed
+0.10 observed~failure occasionally occasionally~send off~by of~feedback of~is of~mb of~one of~our of~pytorch of~ram
+0.10 of~rows of~service of~std of~that of~the of~tokens of~training of~two ok~with ollama_gpu_overhead
+0.10 ollama~llama_load_model_from_file ollama~llama_model_load ollama~time oneapi~deep onednn one~batch one~can
+0.10 one~of one~process one~request only~after onnx onnxruntime_src onnxruntime_src~onnxruntime onnxruntime~core
+0.10 on~all on~any on~aug on~gb on~it on~jun on~mar on~private on~single oom~unloading op_kernel op_kernel~cc
+0.10 opencl~platform opened~this opening operating operating~system ops optimized~with optix ory or~commit or~pass
+0.10 or~pull or~window other~than ours our~documentation our~terms out~in over~gb oyelaran pack packages~cupy
+0.10 packages~deepspeed packed paddlepaddle paged~kv page~file page~locked parallel parse~time parsing
+0.10 parsing~network pas passed passing password~length pass~will patches peak~usage per~request placed please~set
+0.10 plenty pme pod~trainer pool~of possible~solutions pr preallocated~temp pred pretraining problem~you proc
+0.10 processes process~and prod production profiling~results project proposed prototxt python~dist python~processes
+0.10 python~pytorch pytorch_hip_alloc_conf pytorch_hip_alloc_conf~expandable_segments pytorch~activation
+0.10 pytorch~limit på qualifiers qualifiers~see quant question question~on quite ram~for rays reach reached~zero
+0.10 reads read~every rebooted rebuild reconstruction record recover recover~from refer refer~to refresh~your
+0.10 reinstalled reject relevant~log relion reload reload~to rendered rendu replica~task reproduce requested~by
+0.10 requested~in reserved~for reserves resolution~max resourceexhaustederror~see restarts restore resume reviewer
+0.10 right~before rocm rollout room~for rounds rs~server rtx~pci run runner runoptions runoptions~for runs~to
+0.10 runs~with runtimeerror~no runtimeerror~not rx~gb ry same~notebook same~process same~script same~workflow says~it
+0.10 scene sched sched~go schritt searched~the seconds see~all see~the segfault seit seit~dem self~attention
+0.10 server~internal server~log serve~py service~hlo_rematerialization session~dismiss session~you
+0.10 setting~pytorch_hip_alloc_conf setting~the set~flag seven several~times shards should~it should~the showed
+0.10 shows~mib signed signed~in signed~out silly simply~too single~gpu size~failed size~found size~per skipped
+0.10 sliding smaller~number smi~看 smoke~test software solutions solved~it solver solves somebody~else something~went
+0.10 sorry~something souci source~sched so~all so~did so~not speaker speech split~it src~acc src~lib srun~error srv
+0.10 st stable~notes stacktrace stacktrace~below stages started~the status~message stays still~alive stopped
+0.10 stopped~it strange stream~error structure studies subject~job suffice suite summary~info supplied
+0.10 supplied~memory supported~by supposed svd switched~on tab~or tag tail takes~gib take~the take~while take~your
+0.10 task task~device te technical temp~allocation tensor~is tentei terminating terms terms~of tested testing
+0.10 test~summary text text_generation_client~router textures text~generation text~was tf_gpu_allocator
+0.10 tf_gpu_allocator~cuda_malloc_async tf~keras than~your that~isn that~my that~needs that~still that~what
+0.10 the~beginning the~br the~cli the~command the~complete the~crash the~detector the~embedding the~error the~eval
+0.10 the~existing the~fft the~fp the~fraction the~frame the~fused the~graph the~graphs the~key the~larger the~logits
+0.10 the~neighbour the~ocr the~on the~optimizer the~paper the~pod the~pool the~price the~process the~recent
+0.10 the~release the~result the~run the~stack the~stacktrace the~start the~tensors the~th the~time the~tutorial
+0.10 the~unet the~value think think~that this~attack this~branch this~builder this~can through~the throwing
+0.10 throwing~an time~level ti~gb to_device today~on tokens~in tomorrow too~big total~bytes total~chunks total~vram
+0.10 tot~alloc tot~freed tout to~batch to~catch to~close to~comment to~cpu to~device to~display to~get
+0.10 to~insufficient to~leave to~make to~our to~refresh to~requested to~runoptions to~train tp tpu traceback~oom
+0.10 train_step train~the tried~it troubleshooting trtexec~on try~in ts turned turned~on two~crashes two~days
+0.10 two~separate types ubuntu ultra~high understood unexpected unhandled~cuda unloading~all unset unused upscale
+0.10 upscaler up~by up~to up~when usage~peak usage~tot used~for user~supplied uses use~batch use~in use~it use~kib
+0.10 use~lower using~gpu usually~means util utilization~to utils util~cpp value~but value~in variable~length vega
+0.10 verlet version~and version~or very~first view viewport viewport~render vk vllm vocab volatile wall wan
+0.10 warmup~encountered warmup~generation warmup~max_input_length warmup~text_generation_client was~at was~changed
+0.10 was~fine was~still weeks week~both weights~from well went~away went~from went~wrong werden we~read wh what~am
+0.10 what~does what~else what~get what~see what~was what~we when~start which~gpu while~you will~be window~reload
+0.10 without~trouble with~limit with~llama with~mb with~my with~only workstation would~do would~exceed wow wsl
+0.10 xla_extension xla_extension~xlaruntimeerror xla~tsl xorg yes~know yes~the your~input your~job your~vram you~are
+0.10 you~for you~might you~should you~signed you~switched you~use zero~status zip zluda zombie без было всем
+0.10 всем~привет вылетает если запускаю карта кто меня можно нормально памяти привет сообщение уменьшить あ~り い~で
+0.10 お~り こ こ~と す~か せ~ん だ~け て~お で~し で~止 な~り の~で ば ま ま~せ ま~り ク ジ セ チ~を ッ~チ ノ ノ~ー
+0.10 メ メ~ン ョ~ブ ン~ト ー~で 一~个 一~样 一~步 上 不~到 不~是 两 个~epoch 中~间 之~后 也 交 从 以~跑 件 内~存
+0.10 写~法 出~ま 刚 初 到~一 到~第 割 加~载 动 单 单~卡 占~满 原~因 另 可 号 启~动 回~复 因 在~用 夜 大~小 天 如
+0.10 如~下 子 它 定~し 就 就~挂 工 应 应~该 志 想 成~了 我~在 投 日~志 昇 昇~腾 是~gb 月 月~日 有 权~重 检~测 求~助
+0.10 测 済 済~み 然 版~本 环 现 生~成 用~的 由 的~显 知~识 确~认 確~認 第~一 第~二 系 系~统 练~到 统 缩 腾 解~决 試
+0.10 試~し 認 设~置 试~试 该 越 越~多 输~入 运 运~行 还~有 通 里~的 问~题 题~描 계 까 까~요 낮 녕 녕~하 노~드 는~데
+0.10 도 돌 되 드~립 로 로~그 료 립 립~니 문~의 배 상 수 습 실 실~행 안~녕 어~제 었 었~습 오 올 입 입~니 있 있~을 제
+0.10 죽~었 지 추 하~세 학 했 행 호
+0.15 _bfc~op _bfc~ran abort aborted~at above~for acc account~related agree agree~to air all_reduce alla alloc alloca
+0.15 allocate~gib allocate~mib allocations~may allocator~gpu_ an and~after and~each and~got and~its and~privacy
+0.15 and~ran and~shared and~type another~exception answered~by any~way an~assert an~error applied apply approx apr
+0.15 are~ok are~still as~err as~if attach attention~slicing attn at~gib at~on available avoid~fragmentation batch~and
+0.15 be been before before~the below~might be~created be~incorrect be~too bien bucketing buffer~of build~of by~an
+0.15 by~clicking by~hand by~op by~user call~first candle can~the can~use capture card~after cause~system cc~allocator
+0.15 changes~nothing change~anything checked checkpointing children chunks~gib clearer cli clicking clicking~sign
+0.15 client client~src climbs cnn code~returned coffee colleague collective~operation come~from commits
+0.15 common_init_from_params common_init_from_params~failed concurrency core~framework counted cpu~it crash crashed
+0.15 crashes~today ctx cu cuda~and custom custom~code dag de dear describe devicebuffer device~to dict different
+0.15 disabled disable~upper display~backtrace dist docker docs~say docs~stable done~on do~have do~it dumped each~time
+0.15 eager~mode el~modelo emails embed enable enabled endpoint erreur errors_impl errors~were error~message
+0.15 error~warmup est everything~is everywhere every~time evidence example examples exception~another
+0.15 exception~occurred executing exists expectation fails~after fails~the falls falls~back fell fields filters
+0.15 filters~size finally finetuning finish first~iteration fits flat~at floats for~github for~minutes for~possible
+0.15 for~stream framework~errors_impl free free~and free~memory funciona gb~are gb~do gb~is gb~profile gb~used
+0.15 gb~vram gb~with gc~collect general gestern gets~through gfx gguf gib~gpu ging gio github~you gives~me give~it
+0.15 goes~on go~msg gpt gpu gpudevice gpu~rendering gpu~the gpu~use grande growing gtx~ti guess gui gunicorn had~no
+0.15 hair half~way has~gb has~nothing has~only have~look have~to have~written holding host~has host~memory hours html
+0.15 https~docs https~pytorch if~the if~your imagens improve~the inferência info~br infra initialization input~output
+0.15 insufficient~memory in~case in~forward in~loader in~pieces in~run in~total issues issues~and ist~eine is~and
+0.15 is~back is~down is~float is~known is~one is~so is~that is~written item iteration~of its~own it~does it~doesn
+0.15 it~fits it~gone it~helps it~in it~ll jaxlib jetpack jetson~orin job~has job~localhost jupyter~kernel karte~ist
+0.15 keras ksampler kw last~week layer~filters len lib like~this limit~for lines~of ll load_tensors~loading
+0.15 load_tensors~offloading loaded localhost localhost~replica logged logits log~are log~could log~from log~note
+0.15 log~same log~two log~your lol looking loop losses~append lvl lvl~info machine~is mac~studio makes~no make~it
+0.15 management~https matlab matmul mb~for meldung memory~allocations memory~fraction memory~in memory~it
+0.15 memory~trying merge message~says message~summary method me~it me~on me~one mib~mib mib~on might mind mindspore
+0.15 miner minibatch mir mira mit mmap~true model_runner model_runner~py model~of model~tensors more~information
+0.15 moved~the msg mx my~dataset names name~the nano~gb nd needed neither noble node~with note~run not~need not~set
+0.15 num_gpu numa nvidia~rtx offloaded offloaded~layers of~my ok~for ollama~panic only~in only~rank on~cuda on~every
+0.15 on~host on~me on~my on~nov on~smaller on~ti oom~in oom~when opt~conda org org~docs or~not or~so ot ought
+0.15 ought~to outofmemoryerror~cuda panicked~at paper part~of passed~tests password percent perhaps persists pin
+0.15 pool~use ppo privacy privacy~statement properties pull~requests put~it python~framework
+0.15 pytorch_mps_high_watermark_ratio~to pytorch~but pytorch~if pytorch~org quality question~is raised~from
+0.15 raise~runtimeerror ray rd references regression related~emails removed~the rendering~documentation renders
+0.15 reporter rerun reserved~memory reset~the resize resnet retry~with returned~while rounded rounded~to
+0.15 router~client rtx~gb running~out running~the rust_backtrace rust_backtrace~environment same~model same~time
+0.15 script~in see~https send~you sentences seq service~and session set_per_process_memory_fraction setting set~it
+0.15 sglang shard shared~host shift since~this situation size~input slicing smallest smi somewhere sont so~close
+0.15 so~this spare speed spelling split~into staff start~the state statement statement~we stays~at steam steht
+0.15 steps~to student studio sum~total sur~le swap~or sweep system~failure task~exited tell~the template
+0.15 tensorflow~installed tensors~this tests~failed tests~passed text_generation_client text~encoder thank thanks~lot
+0.15 thank~you that~is that~not that~we there~an the~allocation the~batch the~config the~container the~course
+0.15 the~cycles the~large the~loop the~notebook the~orin the~other the~output the~reason the~record the~sample
+0.15 the~situation the~text the~training the~worker the~workers things this~message this~week thu timestamp~level
+0.15 told torch~cuda total~by total~of to~no to~one to~self to~spare to~this to~use to~view train~log trying~to turns
+0.15 turns~out two~notebooks um unallocated~if understand unlimited until~the un~message usage~bytes user~guide
+0.15 use~chunks use~pytorch_mps_high_watermark_ratio viola virtual~memory vram~used waiting wanted warmup was~it
+0.15 was~no way~around went~through were~encountered what~did when when~executing when~running while~mmap whole width
+0.15 will~improve will~look win window without~the with~another with~code with~nothing with~out with~rust_backtrace
+0.15 with~status with~that with~two with~what worker~cc works~for works~with work~and would~be would~fit
+0.15 written~custom xla xla~service xt yes~that young you~account you~agree you~asked you~can you~go you~post you~try
+0.15 zeros~cuda ² спасибо то あ い~た い~ま お し~い じ た~こ っ の~学 は ま~し り~ま エ~ポ チ ポ~ッ ー~バ 主 介
+0.15 以~了 但 低 倍 告 器 失~败 室 对 希 希~望 帮 建~议 张 後 挂 描 描~述 文~档 有~问 望 本 机 样 档 模 每~个 求 满
+0.15 現 画 画~像 的~是 确 练 编 解 认 议 识 谢 败 起~動 转 输 返 还~是 述 退 退~出 것 네 니 니~다 돌~리 안 업 작 죽
+0.15 학~습 했~습
+0.20 __init__ _bfc above~exception agent al alloc_tensor_range alloc_tensor_range~failed allocated~gib
+0.20 allocated~memory allocation~failed all~of already~on am amber and~gb and~pytorch_cuda_alloc_conf answered
+0.20 are~fine as~soon as~you at~that available~memory because behavior between~and be~done bios blobs body branch
+0.20 broadcast buffer~failed building~the but~these caffe call~last call~to can~do card~in case~it cette chainer
+0.20 check checkpoint chose ci clips comment~by compiled conv cpu~the crashes created created~from create~execution
+0.20 cudaexecutionprovider cuda~graphs cycles~gpu das depth~maps device~with dgx didn did~not die~karte display doesn
+0.20 do~anything do~what dump duration during~handling each~iteration each~worker ema engine~could error~llama
+0.20 error~occurred error~unable even~with everything every~card exception execution~context fa failed~on
+0.20 failed~resource_exhausted falls~over fewer file~opt firefox first~call first~one fix float~on floor followed
+0.20 followed~the for~more for~node frame framework free~gib free~gpu from~network further gave~up gb~free gb~ram
+0.20 gb~the gemma gib~reserved gigs github~sign gmx gmx~mdrun go goes go~from gpu_ gpu_memory_utilization gpu_~_bfc
+0.20 gpu~by growth guten handling~of has~gib here~the huge ik image~size impact incorrect initialize inlet in~execute
+0.20 in~fp isn~enough issue~on is~built is~there iterations it~away it~go it~passes it~runs it~says it~seems
+0.20 it~should jobs~on job~ended job~failed journal jpg já kaggle keeps~its kept label~fusion late la~memoria lets
+0.20 lief limit~set llama load_tensors loads load~model load~the log~ends log~error log~traceback loss~item lot
+0.20 lowered made~it main~error make~the management~and maps marek mas max_split_size_mb~to may~cause mb~so mdrun
+0.20 mdrun~version means~the memory~gib memory~of memory~tried memory~with metashape mi mib~gpu mistake model~unable
+0.20 model~was module mortem my~card même nb network neural neural~network nn node~name nothing~else not~find
+0.20 no~difference no~more no~problem of~gb of~gib of~in of~size of~them on only~gb onnxruntime on~an on~free open
+0.20 optimizer outofmemoryerror~traceback out~and overnight panic panic~unable parou pass~the phase phi pjrt
+0.20 pjrt~pjrt_stream_executor_client plus post post~mortem preallocated predict program~gmx py~in queue quiet radeon
+0.20 raylet recording remat removed reported~by reproduce~the res resident restarting~the rs rule runs~out run~the
+0.20 same~batch same~box samples sao screenshot sdpa second~one see~below separate service setting~max_split_size_mb
+0.20 should~have side sim smaller soon~as source~file stable stage starten stderr step~to subdivisions
+0.20 successfully~but tells tensorflow~python tensorrt~engine terminate terminate~called tf tf_force_unified_memory
+0.20 that~for that~much that~should then~the there~way these~errors the~card the~dataset the~first the~gib the~nccl
+0.20 the~old the~others the~quick the~ui the~very the~vision the~whole this~card this~expected this~model thx tiling
+0.20 times title token too~little too~much torch~zeros total_loss total_loss~loss toujours tower to~decrease
+0.20 to~disable to~initialize traceback~most trainer~main trainworker trainworker~pid trouble trtexec two~cards
+0.20 two~failures ui un unable~to unless~you updated updated~successfully upload up~with urchin use used~mb used~the
+0.20 using~cuda value vision vit vmap von was~updated went~down we~can what~went whether whisper wird with~smaller
+0.20 workers works~thanks written~by xla~pjrt your~account época пошло た~ら ち~ま て て~い で~落 サ~ー セ~ー ッ
+0.20 ッ~セ メ~ッ ー~メ 候 关 卡~是 号~卡 各 在 复~现 已 待 成 我~的 批 改~成 时~候 服 服~务 来 止~ま 正 発 的~内
+0.20 的~时 第 络 网~络 训 训~练 谢~谢 네~요 시
+0.25 afternoon allocate~compute all~the any~implementation an~image application art at avoid back~to batch~prefill
+0.25 bfc_allocator bfc_allocator~cc bigger~card binary bs bucketed buffer buy by~itself called cc~execution cfg
+0.25 check~the collective comes~up common_runtime~bfc_allocator compute~buffers con context~for could~you
+0.25 create~context cuda_error_out_of_memory~out cuda~device cuda~for cuh customer cycles có deck decode decrease~max
+0.25 device~cuda died doc document does~this done dr eager ends~like enough enough~memory entrenar error evening
+0.25 every exactly execution~of failures faster fell~over find~any first~then flux~dev foreignnode for~it
+0.25 from~yesterday gets get~this gib~free gib~the github~com given~back gives graph handle~prefill happens~add have
+0.25 heute hey host~cuda_error_out_of_memory how~can https~github idea ilse implementation~for installed~from
+0.25 in~function issue is~ok it~it it~only it~trains jax~errors job~on join last~lines la~primera leak left~for lena
+0.25 log~is log~what macbook made main management master maximum may~be memory~left memory~management memory~when
+0.25 merging modelo~de model~file morning mossy moved must~be nel new nie node~foreignnode nothing~for no~idea nó
+0.25 obtiens occurred of~mine of~replica on~github on~job on~this on~with oom~happens opt orin~nano orin~nx
+0.25 other~ranks out~of overflow paddleocr parsed passes pid~ip pieces pjrt_stream_executor_client
+0.25 pjrt_stream_executor_client~cc placa please~check prefill~tokens primera process~is puts que rank~the related
+0.25 replicas replica~failed resource_exhausted~out root~cause run~on same~on scan searched see~list select set~by
+0.25 sign~in slices smoke soon sorry~for sprint srun stack~overflow stay stuck teacher tells~me tensors~when
+0.25 that~moment them there they the~above the~gpus the~maximum the~night the~processes the~smallest the~torch those
+0.25 ticket titan tokens~you took to~avoid to~handle to~load to~lower to~your tracker training~with tune ultra unable
+0.25 using version waiting~for weekly went~to went~well what~should when~oom while~running whisper~large why
+0.25 with~cuda with~it with~model with~the yolov you~do zeros как по し~て た で~す 个 作 务 助 動 可~以 問~題 复 止
+0.25 正~常 每 经 试 都 重 重~启 題
+0.30 accounts after~some allocate~cuda allow_growth and~gib and~then app append arch attempts automatic away backend
+0.30 batches batch~size beim blender build ca can~take cards~and card~is changed chunks chạy comes confirmed
+0.30 could~not cp cuda_error_out_of_memory cuda~buffer describe~the did~you disable disk down~to embedding error~code
+0.30 expandable_segments fft for~that four gan gb~gb gig gpu~and gromacs hash hashcat here~for hint~if hung
+0.30 implementation installed in~that is is~all is~fine is~gone is~in is~okay is~what iter lm main~panicked mais
+0.30 maybe memory~on memory~try merged message min mine moment most~recent my~own người night noise now~with offload
+0.30 offloading~repeating of~allocated of~course old on~device on~gpu opencl other pattern pattern~cuda pc
+0.30 pipeline~parallelism pod posting processing recent~call reduction repeating repeating~layers reported rest rig
+0.30 rules seems see~documentation should~do sin smi~shows solved specified split super switched tensorflow~core
+0.30 tensorrt tesla thanks thanks~for the~model the~test the~title third this~here though thread~main tiny tokens
+0.30 to~cuda to~in triton tts two volume want~to war was~on wgpu work workaround xla~label xtx yes の~エ 了 以 像 启
+0.30 問 回 图 起 过
+0.35 accepted are~made believe big black came ce chat chunked command common_runtime config core~common_runtime
+0.35 core~dumped default depth during each~of en~la estoy exited~with fails flux following forum four~times from~to
+0.35 fusion github graphs ho input in~to isso is~as jupyter layers~to list~of lots memory~for ocr offloading
+0.35 of~memory orin per~gpu picture png point quick recent replaced retrying root samples~per second segunda
+0.35 server~error should~be start starting step~of su survive the~problem the~third to~ask to~be to~gpu try~with una
+0.35 update way~to what~can with~batch you~need you~want し~た 后 时 生 跑
+0.40 aborted~core allocation~summary around bug by~pytorch calling clear_session com core create detector each~one
+0.40 engine error~not flax for~me fraction fragmentation~see has hello hidden images instance_group
+0.40 instance_group~count is~set leaving leaving~this length line~in llm loading~model log~my non note okay os
+0.40 parallelism qwen relevant replica reply resolve restarting rest~is script self someone summary~follows termina
+0.40 the~build the~full the~rest this~morning thought used use~of var warp with written ya your your~gpu you~have вот
+0.40 тема 卡
+0.45 and~it audio batch~is bo but course current~allocation decrease dos er error~in esto expected follows forward
+0.45 get~the handle if~you isn jetson les models nothing nx or~is panicked prefill py quadro ranks requests set~to
+0.45 src stream sur terminal the~demo the~gpu the~host timeline treino up~the van ver very 到 改
+0.50 aborted back backtrace bigger days default~rank di documentation~for down en~el eval frames gtx~gb hint just now
+0.50 op paged po python restarted through to~reproduce traceback train while worker you
+0.55 action already and~now better comment err execution gave get happens here hi https iteration minutes my notebook
+0.55 not~enough put py~line restart says should some somebody test trying yesterday
+0.60 could documentation encoder for~this gone on~the pipeline problem running runs set so~it summary th three
+0.60 to~create training tutorial за
+0.65 after ai demo each epoch net rank so sorry the~new trains works
+0.70 cause even load
+0.75 dataset gt image rtx ti try
+0.80 got had me same way
+0.85 both gb
+0.90 did
+0.95 it re
+1.10 gtx
+1.15 went
""",
    "near": r"""
-2.10 cpu
-1.45 errno finished who
-1.40 oom
-1.20 there
-1.10 saved sec
-1.05 exc_info
-1.00 killed txt
-0.95 gib
-0.90 cudaerrormemoryallocation kb
-0.85 mb null timeout
-0.80 acc memory message ms notes pipeline
-0.75 cublas_status_alloc_failed if kv
-0.70 assert diff global_step invalid json log long name pt running
-0.65 class creating env errors git hbm passed return sh solve status tests weights
-0.60 as debug example raise requested socket test true val_loss
-0.55 autotuning cards cudnn end for returned scratch shown so title tok triggered troubleshooting xla
-0.50 accuracy allocating amp apple benchmark call cd commit completed detected do epoch format gemm_fusion_autotuner
-0.50 index llama_kv_cache_init local_rank mem messages msg points retry size slice slurmstepd
-0.45 author black configs const dir explain hsa_override_gfx_version moved no reason rss runtimeerror supported type
-0.45 val written
-0.40 allocator anon be begin built channel config content cpp dataloader driver ep gpu gpus group item kernel kind
-0.40 label load_tensors logging max_split_size_mb mig need phrases pretrain report retrying skipped slide the thu
-0.40 train_loss trtexec want what why yes
-0.35 accumulation allocate bat best bot br byte capability case check classify component cudnn_status_not_supported
-0.35 def dtype du ecc empty_cache fake faq fatal fresh from grad_norm grep guild has hiperroroutofmemory level limits
-0.35 loader match msgstr nan needs of oneline open opset output pinned plan queued red reinitialize request returns
-0.35 sheet since start strings times utf valid vs wiki window without
-0.30 _check_cuda_python_error are assistant aten attempt bool cannot captured cases causes checkpoint chosen
-0.30 compiling corpus count ctranslate cuda_error_launch_out_of_resources date dice div epochs far fc fewer first
-0.30 fixed free generation gguf id import info job let library look max_model_len meta mm mon mx new nm num_ooms
-0.30 oom_kill out parameters parse per platform plus restored rmm sample score sdpa sending side signal sigterm space
-0.30 speech std stop str string swap tensors three timestamp tried tue uid use userwarning valueerror vm vram wed
-0.30 writing wrote xid you
-0.25 _t alert also ask backends bfc bfloat body checkpointing checkpoints closing cluster commands cordialement
-0.25 created ctc cudaapierror cudaerror_t cudasuccess cupy define device_memory drill dso_loader dunlin else encoding
-0.25 eng engine estimate etc exitcode expect exports external garbage_collection_threshold get gpu_oom gx initialized
-0.25 input install io joined lgtm lines llama llama_kv_cache_unified max_seq_length mean medvram native nb
-0.25 ncclunhandledcudaerror needed newer ngl nothing num_alloc_retries numbers ok onnxruntime_inference_collection
-0.25 patch pool pth pull pytorch_hip_alloc_conf quit quota reached ref remedy resolved retcode safetensors save
-0.25 saving shapes shrink simulated skip snapshot step_ struct sudo supervisor tail tcp
-0.25 test_other_errors_pass_through topic trunk ul user value values var verbatim verdict when xml yolo 用
-0.20 ac activations ad address ai algorithm always args article asked assertionerror before behaviour binary block_k
-0.20 block_m block_n builds bus bytes caffe comments compiled concurrency constraint contained conv_algorithm_picker
-0.20 counter coverage cross cuda_host cudf data demo deploy deviceerror dmesg doc elapsed elastic empty ended exact
-0.20 execution_count exhausted filename final fixture flash_attention_ floor ft fusions gpu_device
-0.20 gradient_checkpointing grüße guide hards how href infer intern items js known ksameasrequested la lang
-0.20 learning_rate lesson li libcudnn limit linear lm_head load_in_ login lol loom loop lower lustre maximum mbs
-0.20 merged mlp multiprocessing mémoire nodes np num_stages num_warps object off only oom_count or panic parser
-0.20 pending place pr processing prod python quantize questions reading recommended record registers registry reports
-0.20 review rootdir routes se sent setting severity sim slug sort style success sw symptom synthetic taken text
-0.20 tickets tuner un under unit val_accuracy venv verbose wait week write xformers yaml yolov
-0.15 af answer apply arena_extend_strategy argument attn_implementation badge bind bit blocks bump cancelled card
-0.15 caught cell_type changed changelog charset ckpt colab collected compile compiler completion copy corp creation
-0.15 cuda_dnn cuda_visible_devices cudadrv cudamemgetinfo deps dev device diagnostics diffusion docs domain done ds
-0.15 dynamic ef effective endgroup enforce evening event exc exceeded export exported fi figure filenotfounderror
-0.15 fired five fixes fn fragmentation gc gold golden gradients guard gw had half hand handler heron heuristic hf
-0.15 hint history hits host_oom idle illegal images img instance_group instead insufficient jest jobid kaggle kill
-0.15 largest launcher leave license llama_new_context_with_model loaded local local_xla macos marked
-0.15 max_memory_allocated maxrss median metadata metal mps network not notebooks ns offload_optimizer offload_param
-0.15 ol one oomkilled opened_zipfile options oserror others otherwise out_of_memory outofgpumemoryerror outofmemory
-0.15 over pack patterns per_device_train_batch_size perfect petrel physical pkg plover pluggy pos pp predict prngkey
-0.15 processes profile pub pytest pytorch_mps_high_watermark_ratio related release removed req reqmem requirements
-0.15 runbook runner samples sampling sbatch search section series sharded shift site slow small soft split_k still
-0.15 strong succeeded sxm tactic take team tenant testclassify than them threads to_string toml took tp train ts tts
-0.15 uncorrectable unsigned ur_result_error_out_of_device_memory url us validation wall wanted
-0.15 xla_python_client_allocator zeros 小 度 法
-0.10 __init__ _src ab acceptance access activity add agent alphafold artifact assign attention attr autocast avail
-0.10 average avg back bad_alloc baseexception bb between bo bucket bye calm category cause cell changes classname
-0.10 clip closed co compact completely configuration confluence connection constraint_memcg consumed contains context
-0.10 control criteria css ctx cublascreate cudageterrorstring cudamalloc cudnn_conv_algo_search
-0.10 cudnn_status_alloc_failed cumemalloc cumemalloc_v current_context de debian decision defaultcpuallocator
-0.10 directory discussion display_name distributed doctest document don double drivererror due each effect entry est
-0.10 everything exited expecting expr fault faults fd field figures files forcausallm fri gb_free generate
-0.10 get_memory_info ggml_backend_cuda_buffer_type_alloc_buffer gl glossary gpu_helpers gpuwatch grad
-0.10 gradient_checkpointing_enable grid helpful helps highlights hip holds hostname il impl into is_oom issues
-0.10 journalctl kestrel kmg language larger latency llama_model_load loki lt mapping markdown matches max
-0.10 max_input_tokens max_new_tokens md medium memoria method mi might mira missing mlx msgid mt names nf num_shard
-0.10 number nvrm once onnxruntime_src oom_score_adj operation panels parametrize parquet paste pgtables picked
-0.10 pickle_module placeholder po pooled_storage_manager port preflight pressure problems process projects py
-0.10 pytorch_cuda_alloc_conf quillnet raw rc reactions reclaim refused regex rejected render repeated requires
-0.10 resource retryable rg right room rst runtimeexception say says scavenge scripts seconds sequences set_to_none
-0.10 setup shmem showerror skipping smoke sources span sphinx st stable static stdout stepid storage succeed
-0.10 successful successfully syncedmem tb tensorrt tessera testcase testsuite testsuites text_generation_router_v
-0.10 textarea that they thread tick tiles tiny too train_wall trainingarguments triage trt types unspecified vae
-0.10 vaedecode vendor vision vk_error_out_of_device_memory volumes wandb was watch watchdog while wording world would
-0.10 yi your 太 存 重
-0.05 _______________________________________________ _k _utils abort accepted activate activation ada added again ago
-0.05 all allocaterawinternal allocators allowed allreduce alt alternatives ana ann announce answered app arch array
-0.05 assert_eq attributes awq backend bad bare barrier base base_model bash being bfcarena bindings block bn bnb
-0.05 bonjour bootstrap bpw branch break budget builder busy cached caching cake can capi catch cf change chaos
-0.05 checklist chip choose chunked_prefill_size ckpt_ clear click cmd codes collect collective columns comfyui
-0.05 commandline_args compat completions components conf confidence configmap conftest containers contents
-0.05 context_len context_length copied count_over_time course crashes crates creationdate criterion
-0.05 cuda_error_launch_failed cuda_memory_manager cudadriverversion cudaexception cudagetlasterror custom customer
-0.05 cut days dc dcgm_fi_dev_fb_used dd decoding defaults dependencies depth derive detection device_oom diag dies
-0.05 digest direct disk doctype does dp drive drivers dropdown during echo edges einsum element elements enum eq
-0.05 errorf eta eth etl events every evidence except exercise expect_that experimental extract falling fb feat
-0.05 feature ff fieldconfig fits fix fixtures flash fleet flush fmt footer format_size formatter frecuentes
-0.05 frequently front fwd gauge generated get_default_memory_pool gn gnorm gnu goes good gpu_executor gpu_mem_limit
-0.05 gpu_model_runner gpuoom gradient grads grpc halve halving hassubstr head header heading health healthy heap help
-0.05 hints hw idea identifier imagerecordioparser in incidents increase inference installation invoked ipynb
-0.05 isinstance iter_image_recordio_ january keen keyerror killer kitchen kl ksampler legendformat less libcudart
-0.05 limitations linux listening lists localllama log_dist logger lowvram lr lvl mail maintenance management manager
-0.05 many mark math matmul matrix max_bin max_len max_num_seqs max_running_requests max_tokens max_total_num_tokens
-0.05 meaning means mem_fraction_static memory_reserved memory_stats merci mesh micro micro_batch mit mk mmap mmu mnt
-0.05 mock model_id mu multiline mut mxneterror n_ctx_train nanny nav ndash ne new_token_ratio nn num_inference_steps
-0.05 numba nvcc office often on_oom oncall onnxruntimeerror oomd ooms opencv otter outofmemoryerror overlap package
-0.05 pairs paragraph parentid parsers part parts pass paths pci people performance persistent pinned_memory_manager
-0.05 pip pipeline_tag please pme previous printed printf priority product proj public px pycuda qa qps quick ra
-0.05 raised random reasons reported requested_bytes residues resourceexhausted response responses restarting results
-0.05 retract retracted_reqs reviewed role round row runtime_exception sacct sbin scenarios schema schemas
-0.05 schemaversion screen searched seen selective sentence server_args serving set sha sharding shards shuffle
-0.05 signatures six slot sm sm_ snapshots solutions something spare speicher sprint states story study suggestion sum
-0.05 sweep synopsis systemd systems tab table tbody td temp tensor test_parse testing textures thcstorage then
-0.05 third_party throughput throws timeseries tl tobe tpu train_step translation try two typeinfo uint unavailable
-0.05 unexpected updated usable usize uv uvicorn v_num val_acc val_dice validate validations variable vocab votes wav
-0.05 weekly wide willow wishes workspace world_size wrong xa xla_python_client_mem_fraction
-0.05 xla_python_client_preallocate xpu yarrow yet zu 办 半 原 因 大 片 碎 答 精 题
+0.05 __ ___ _____ __inference_train_function_ __main__ __name__ __version__ _alloc _apply _attempt_allocation _c
+0.05 _call_impl _call_tf_sessionrun _contextlib _conv_forward _core _cuda _cuda_deserialize _dummy_sampler_run
+0.05 _malloc _nn _nvenc _recv _zn according actor_id adam additional agg alertname alerts alloc_tensor_range
+0.05 allocatememory allow_growth allow_unreachable an and anything application arc architecture arena arguments asr
+0.05 assets attention_mask attic attn_mask attn_weights attribute avoid await axes ba badalloc batch_norm bc below
+0.05 bert bflops bias bins bitsandbytes bld ble block_until_ready both bst buf buffer bugs bytes_in_use bytes_limit
+0.05 bytesize callback calledprocesserror camera can_shift capture ccsrc cdist ce cedar cell_ chapter chat check_call
+0.05 check_enough_kv_cache_memory classes clcreatebuffer clean client_terminated clock close cloud coder collecting
+0.05 comfyui_windows_portable common_init_from_params computecosts concat concat_op configproto connected
+0.05 conv_ops_impl cores corporation cpu_mapped cpuexecutionprovider create create_graph cron cryosparc cuarrays
+0.05 cuda_call cuda_settings cuda_v cudaallocator cudaexecutionprovider cuh cumem_attach custom_allocator d_ da
+0.05 dark_cuda darknet deck decoder decorate_context decorator decrease deep default_restore_location
+0.05 defaultallocator den denoise deserialized_objects desk detach detail deviceid died difference diffusers dilation
+0.05 directly directml disable disabled disp dlalocaldram dlasram dmatrix dmlc dot_general dp_rank dpi drain dump
+0.05 dumped duration edge_ edited efficientnet el ema emb engine_args entrypoints eps error_handler ethminer exec
+0.05 executed executekernel execution_block_cb executor_base existing exiting exits exllamav expert_gating_func
+0.05 extractimagepatches face facebook faiss faster fe features fedora fetch fields finetune flash_attn
+0.05 flash_causal_lm follow forkpoolworker forward_call fp fps from_pretrained fsdp full_state_dict fun function
+0.05 functional fused_moe gave gcc gemm gen generate_token geometry getfield ggml_cuda_init githubusercontent giving
+0.05 gone google gpu_hist gpu_id gpu_memory_utilization gpu_uuid gpu_worker gpudevicemanager gpupooledstoragemanager
+0.05 grad_fn gradient_accumulation_steps gradio graphs groupby gs gz hallo happened hash have he healthz held hidden
+0.05 hires hist hr im_end imperative implementation including infra init_memory_pool initial_pool_size initialize
+0.05 initializing inner_training_loop inp input_bufs input_feed input_ids inputs instruct int interface interpreters
+0.05 interval ipex ips ipykernel_launcher iq ir is isn jetpack jnp jobs june jupyter just kernels kernelspec
+0.05 key_states kind_gpu kofi kubectl kv_cache_utils kv_size latent lc ldm leak lena lin lindqvist
+0.05 llama_init_from_model llamarunner llm_load_print_meta lmdeploy load_state_dict loadmodel loads localcudacluster
+0.05 localhost location lock logs longest loops losses low lstm lua luxcore mainprocess make_data managed managers
+0.05 map_location maple march masks max_batch_prefill_tokens max_depth max_length maximum_pool_size maxpool mean_
+0.05 megatron memcpy memory_limit memorypool mempoolsize merge mhz mindspore mine minibatch mistralai model_dir
+0.05 model_executor model_type module moe momentum monitor more mory moving much mul_ mxgetlasterror n_expert_shared
+0.05 n_ff_exp n_gpu_layers n_layer_dense_lead n_ubatch namespace nas nchw nearest nemo ner nfs ng nightly no_grad
+0.05 noise non_blocking norm nt nu nuc nullptr num_ctx num_gpu num_images_per_prompt nvinfer nx oct october offline
+0.05 ollama_context_length ollama_gpu_overhead ollama_keep_alive ollama_llama_server ollama_max_loaded_models ones
+0.05 operating optimization optimizer optuna org_tensorflow ort ot output_names outs oyelaran pad pages parallel
+0.05 partial partially partitions patch_match_stereo pcie pd pdf pe peft perf persistence persistent_load phase
+0.05 pickle_load_args pipelines pjit pjrt_stream_executor_client pods policy port_args portable possible posted pow
+0.05 ppdet pre_execute_cb preds private process_name processgroupnccl processor project provider ptr pwr py_str qe
+0.05 question quill qwen qwq rain raise_if_cache_size_invalid ready real recv_device reduce refvalue relevant remat
+0.05 rendering repeat repeats repl repr requires_grad reranker resnet restore restore_location resume revision reward
+0.05 rl rm rmm_maximum_pool_size rmm_pool_size rmmrapidsretryiterator rollout root_key rounded router run_options
+0.05 run_scheduler_process runners runtime sat scala scaling scheduler script secondstagefeatureextractor sed see seg
+0.05 send_device send_device_incarnation sep september sequential_executor serialization served sess set_device
+0.05 set_logical_device_configuration set_per_process_memory_fraction sft shard share shutting sigmoid similar
+0.05 solution solver sorted spark sql sqrt squeue sr_x starting startup state state_dict stderr stem stopping
+0.05 storage_type stream_executor stride studio subdivisions suite sun swin system_allocator systemerror sz
+0.05 tacticoptimizer target targets tasksetmanager te teacher tensor_name tensor_type tensorrt_llm tensorview
+0.05 terminal text_generation_launcher text_generation_server texts thank threshold thx tidy tiling tmp to_gpu
+0.05 tokenizer tomasz tools torch_dtype tp_rank trace traceback_utils tracer train_batch_size training_step traj
+0.05 transcribe tritonserver trust_remote_code tuple type_k type_v ui uk ultra unable uncorr unet units unused up
+0.05 upload upscaler used_bytes used_gpu_memory used_memory uses utc util utilization validating validation_data
+0.05 vdl_writer vega venvs vgg via virtualmemorybuffer visible vit vl vmm volatile volume waitnotificationfn wants
+0.05 warming warn welcome went word words worked workflow wry xb xc xgb xgboost xl xlarge xs ze zephyr zesty zip
+0.05 zusammen 回 境
+0.10 _configure_zero_optimizer _conv _do_call _lib _run_fn _session _try_malloc accelerator actions
+0.10 activation_checkpointing actual alignment allocateimpl amdgpu any api apiversion apps archive attachments
+0.10 autograd axis backbone batches beta bge big bin bitmaps bits blas blobs cache calcul callbacks caller candle
+0.10 cargo cat caused cb cells cfg cgroup chunks ci cl_mem_object_allocation_failure community complex concurrent
+0.10 controlnet conv_ops ctk ctv cu_stream_non_blocking cuarray cuda_stream_ cufft curr_region_allocation_bytes_
+0.10 currently custreamcreate dask dataset ddr deepseek der describe desktop det detector device_id device_put
+0.10 devices dims discord discussions eb ee elif enable encoder enginecore entries eog err eu ev even exceptions
+0.10 execute executor expansion fa fairseq_cli false faster_whisper feb feed_dict fetch_list few fftn flags flow
+0.10 force forum fraction freq_base freq_scale func function_node gan get_output_data gi gigs gives gpuid graphics
+0.10 green gres gruß has_subgraph heads here hidden_states hour hpc hx ideas ids igpu ilse impact inf input_data_all
+0.10 internalerror interpolate ish jo jul lammps last_hidden_state learner left lightning like linalg llm_engine
+0.10 loadengine logged logicaldeviceconfiguration lost ls macbook machine macro maintainer mar max_total_tokens
+0.10 mem_get_info memgetinfo memo memory_limit_ mib mining model_parameters modeling models moin monday mp n_batch
+0.10 navi ndarray none notebook nov nproc_per_node nv_gpu_memory_used_bytes ny nz official offload
+0.10 ollama_num_parallel onnx openai ops optix optshapes output_data output_type output_ui outputs para particles
+0.10 partition path pattern pbtxt peakreserved petra picture pin_memory plugin pool_allocator pools prefill print
+0.10 priya probe profiling qlora quarry queue radv ray raytaskerror repeating resources ret retro return_tensors rows
+0.10 rt run_id run_metadata rusty scale scale_factor scaled_dot_product_attention scope screenshots sd
+0.10 sd_hijack_optimizations second sgl shell sigabrt sleep smaller source_file source_line spec
+0.10 split_cross_attention_forward srt statistics step subgraph_callable super sys taichi takes target_list
+0.10 terminating text_generation_client this through throw_api_error tid tm to_device total total_gpu_memory
+0.10 total_region_allocated_bytes_ tr trainnetwork transform triton truncation ub umber undefinitializer unset ups
+0.10 upscale use_cudnn_on_gpu utils vec versions view vivid vol wan warp well wrapper ws xlaruntimeerror zero
+0.10 zero_optimization
+0.15 ____ aborted actor adamw adding alloca answers apr artifacts attempting aug auto backtrace beetle bhqk
+0.15 bufferassignment buffers buildserializednetwork but catboost centos cli command complete condition container
+0.15 crit critical cuda_error_out_of_memory cumemcreate daemon day dear dec detect did dim dist documentation dropped
+0.15 dt embedding en enabled encountered environ er executing farm feeds ffff find fit flux fr game gemma gfx
+0.15 ggml_assert ggml_gallocr_reserve_n ggml_vulkan gh gmx got gpt gpu_rendering gromacs high home https image imgs
+0.15 include iter jit join juniper keras key lan largestfreeblock lattice len length libmxnet list lm load_model
+0.15 log_softmax lora lunar ma makefile manual mask max_input_length max_prefill_tokens maybe_live_out metrics
+0.15 minibatchsize miniconda mistral mixtral model model_lifecycle modules morning mossy my na newest nhwc noheader
+0.15 normal note num_updates num_workers nvidia observed offloading old op_kernel op_requires opal optim optimized
+0.15 orin outcome page params pc physx ppo pred prefetch prop properties ps pyx rapids rec recent recon recover
+0.15 relion relu rerank res reserve_size reserved retain_graph retries rtx rules runbooks runoptions rx ryzen
+0.15 saveengine scores sentences settings sglang should singledevicememorypool slurm srun stand started starts stops
+0.15 strides summary tasks th tiled timeline token train_ds transformer translate transport
+0.15 tritonbackend_modelinstanceinitialize uma unsqueeze uploading video vk vllm void www xorg xtx xx
+0.20 _bfc _k_m _state about allocatable am amber assertion bench bf bfc_arena bt building bvh chain ciao classifier
+0.20 com common_runtime conda constant cp crash cv cycles dag devicebuffer diffuse distribution down duplicates dusky
+0.20 embed enc enough failure failures fairseq float forums freememory generating global goroutine gpu_ harbor
+0.20 inferencesession inlined inner kept kib lab layer learn libc llama_model_load_from_file_impl llm_load_tensors
+0.20 model_name_or_path mxnet nettle nnet noble non num offloaded onnxruntime_pybind opencl our output_dir padding
+0.20 parameter peer per_process_gpu_memory_fraction phi pose ppl print_info processed program pytorch quiet randn
+0.20 raven raylet re requests required secs seqs service short softmax sparrow ss stat svc system terminated tgi
+0.20 titan to torch totalmemory train_inner trains transformers trial triangles tune ty updating viewlayer warm we
+0.20 wsl
+0.25 alloc another async atoms badger bd blender box bs common con console conv crane cuda current data_format decode
+0.25 deepspeed default distill docker early ed examples execution expected falcon fan fern fft fine fra gable ggml
+0.25 gin glad go gpu_options gt hi http inlet instance intel ip iteration jaxlib jpg jun jvp lantern large lo logits
+0.25 makes max_batch_size min mini mode most newbie node now op_name paddle paged pcibusid predictor problem replica
+0.25 reply restart runs sched seq silver size_t slack solved source sr stats steps tf ticket time today trainworker
+0.25 tsl unknown usr variables virtual webserver webui which xla_extension xt young
+0.30 _device accelerate anaconda batch csv cuda_allocator cuda_driver delta details dt_float enginecore_dp envs
+0.30 gpuarray hazel hello hit ipython issue jl jolly laptop layers load major matched maxallocsize may mcu
+0.30 memoryclockrate memusagechange minor minutes mo n_ctx next numallocs ocr operator powershell pro rand received
+0.30 regards reproduction rule seed serve server single stacktrace stage tags task turn vulkan warmup windows wps
+0.35 after brisk client crashed ends exe forward found github inc incident jax latest maxinuse member ml peak pebble
+0.35 pid posts query radeon reporter run same smi src standup tensorflow unallocated version warning whisper whole
+0.35 work
+0.40 action allocation append at behavior bug capacity chunk could errors_impl fails fluid gb hashcat inuse ivory jan
+0.40 julia llama_context loading microsoft net onnxruntime plain png post ram rank scene session shape stack top
+0.45 allocated compute dgx ember environment fail feats frame frames handle internal kwargs me nccl ollama pod
+0.45 reproduce root thistle ti ubuntu update viola
+0.50 already exception ghz graph init lib stopped transpose users
+0.55 core cu error gtx op pm scan works
+0.60 bfc_allocator build continued framework geforce llm resourceexhaustederror result training
+0.65 by code srv using worker
+0.70 on org tesla thanks traceback
+0.75 cc line os packages resource_exhausted
+0.80 self
+0.85 failed file
+1.00 commented loss
+1.25 comment
+1.70 description
+2.10 it
""",
    "lead": r"""
-1.80 `
-1.70 „
-1.50 gib like we
-1.35 who
-1.30 info
-1.25 that
-1.15 >
-1.10 memory tensorflow tried
-1.05 stream_executor
-1.00 cuda_driver for
-0.95 ends ram
-0.90 does out torch
-0.85 common_runtime every question warning
-0.80 free page texts {
-0.75 ; exc_info interview is je pytorch taken tensor there will « …
-0.70 her how met other per ran
-0.65 allocator flux für ggml_cuda_host_malloc il print where
-0.60 den im llama_model_load meets once seen theano would »
-0.55 allocated are asked docstring front never och plan read to too virtualmemorybuffer вопрос │ 文
-0.50 " de docs has just launch lower resizephysical should shown sim stop stops xla_extension 问
-0.45 ' do from ggml_metal_graph_compute guard hello isn oom op_requires or points pool prefill resource_exhausted
-0.45 starts the thread threw 的
-0.40 allocating as c_api ciao conv_ops core errors hallo idea if kind limit mib op_kernel skipping true write yet
-0.40 zusammen ” 题
-0.35 \ allocate be below chapter command config cudaprogram cudnn ein engine fake gb hand hint ich keep knows loss
-0.35 make msgid noch não people search side size suppose tests this throws trained userwarning warn wiki xgboost 器
-0.35 是 请
-0.30 batch_size bot canned caught conv device die end entry estimate external fields figure fp level looks matches
-0.30 metal mps nit no recognises red say slide sooner strings test un unit which же ・ 有
-0.25 * ? asks block cl_ come counts each empty faq gpu_memory_utilization gpu_oom kernel killed known kv lib makes
-0.25 many mode modules number pattern raise raising refused returns show something tell ts use weights why won wsl
-0.25 you zero — 。 「 ト ン 以
-0.20 / = [ aa algorithm allocaterawinternal arena ask attempt bar bfc_allocator bfcarena cache cannot catch cluster
-0.20 compare conv_algorithm_picker cpu cudasuccess cuh dans device_helpers di difference echo een eng everyone except
-0.20 executekernel explain fault generate gets ggml_backend_cuda_buffer_type_alloc_buffer have het into its jaxlib
-0.20 kurze line longer matmul msg note parser por på que quotes raises reading regex request resourceexhaustederror
-0.20 room row scheduler sequential_executor sh site std table tensorrt texto three tip total una video whole windows
-0.20 work workspace } не た 下 会 本 老 这 의 ）
-0.15 about and au avec blocks calls came capacity div du em empty_cache exit expected fail failure
-0.15 find_executable_batch_size fine ggml hold input jobs kb komunikat launcher les local_xla look mar march much
-0.15 needs opt order paddle please problem put readme reported requested return runtime_exception sample sampler
-0.15 scratch sequence spec str subject system thing triage tune under vllm week whether гб し て ま 中 在 第 시
-0.10 % again allocation already anybody available backbone backends cards classify commit common console cu
-0.10 cuda_error_out_of_memory cudamalloc dataloader debug don driver envs ep finetune fit fix four given grep help
-0.10 host http int lab later let local_tsl logs lvl meet memoria more ngl nn options output para paste predict
-0.10 program proposal quiz real reason retry reviewer rmm rtsafe runtime saferuntime saw section shared simulated
-0.10 startup status string style sum sur sweep than threads through tiny unallocated usually ve want wants way width
-0.10 wish wording words wrapper xla zu для 不 出 原 存 显 版 面 그 니 면 지
-0.05 $ & ( ^ above accelerate alert asr back backend batch begins between bytes caching catches cc classifier close
-0.05 colleague complex conda const contains content context count_over_time cudaruntimeerror cuvidcreatedecoder
-0.05 dataset dec deep der did draft er est even feature feb forum frage ggml_gallocr_reserve_n gpu_hist gpus graphics
-0.05 guide hardware hence hi hip holds infer init is_oom it jetzt know la ll local logged mail map messages mock
-0.05 model_lifecycle morning most need nobody none nur object of often onnxruntimeerror opencv otherwise outofmemory
-0.05 params past pessoal phrase post printed pytest rather re release reserved review runbook rust se shows
-0.05 side_effect small smaller some someone started such summary take textures them times trains try trying turns txt
-0.05 typical unhandled updater_gpu_hist van vs when while whoever xpu · ¿ строка が を メ 看 错 다 문 오
+0.05 acceleratorerror actor allocatenewregion always amd apr around attic bench bf bit builds báo call calling change
+0.05 char check ci comes comfy comment compile conditional_t container conv_ops_impl crashes ctx cuda cudadrv cv data
+0.05 deepspeed directml enginecore_ english ensemble errtype event exits export following fooocus gpu_mat high
+0.05 hiperror hires hours https include initialization issues item iterations jan java jour jul kills kubernetes lang
+0.05 lauf local_client lora mal max_batch_size max_total_tokens meldung mini mining minutes mlx monday must name nas
+0.05 nd nnet nodes nuc numba nvidia obtiens onnxruntime_src own parallel parameter pjrt pjrt_stream_executor_client
+0.05 plugin pour pr proc project ranks rapids reads refine reply requests reranker residue rig rmmerror rror
+0.05 runtime_error runtimeexception screenshot sentence serve share się slurm split start stream stub super sycl
+0.05 thank thesis thrw titan tm torch_memory_saver tous tp traceback tree two unet version virtual vllmworkerprocess
+0.05 without workers yes | всем привет か と る ラ ロ 成 接 리 이
+0.10 # : _cl aborts add alphafold also any arc arrête assertion by carb cause chain class compiler create deck del
+0.10 detector dialog el en entrenar es everything failing fork forward fusedconv good gromacs hpp jit jl layer layers
+0.10 list llama loaded loaderror logging max_input_length max_prefill_tokens may meldet membrane mensagem moved namd
+0.10 new nie nothing now old one opencl operator optimizer outofmemoryerror pass peak permanent point pooled_
+0.10 providers pyopencl radeon rs runs runtimeerror said sched seconds see self serving single size_t srv standup
+0.10 state storage su svc takes team text_generation_client things tid til timestamp today tuning ui um unavailable
+0.10 und unwrap up using value wan was what window xlaruntimeerror época な に グ 个 例 后 天 始 开 提 昇 最 直 腾 起
+0.10 里 가 돌
+0.15 _work abi ac amrex awq beim big caffe changed chat clcreatebuffer client clip conv_ creating critical cublas
+0.15 cudaerror cudf cycles da dear due encountered ended ever execute gave goes got hola home id inside ipex isaac
+0.15 itself laden learning level_zero libc llm max mb md mein metashape mon na ncclunhandledcudaerror nicht octane
+0.15 only org_tensorflow pipeline port quits really replicas returned right rule rx sd seit sent si source src
+0.15 terminated terminating text th tts ultra une unexpected unser upscale vit whose wrong xlarge ~ вылетает ち エ ッ
+0.15 バ ー 务 志 服 習 落
+0.20 _driver ab anyone api backward been bfc_arena bitsandbytes body bricht broke buffer card case chatglm cuda_call
+0.20 cudacall day decode deepseek dem doc doesn embedder encoder epochs example executor false faster file float
+0.20 friday getting gtx gym heute hit img in instant iteration keras loads long loop mdrun memory_pool mi min mistral
+0.20 ngp ocr off open optix press processing prompt render resource rows sale scene set setting spark
+0.20 stack_like_memory_pool steps taichi terminal terminate think tpu tutorial uncaught vae void warp xt your × は 一
+0.20 了 卡 学 挂 模 는 습 학
+0.25 _jax _nvenc abort am attn bad bool branch catboosterror clenqueuendrangekernel closing con das days dr else
+0.25 exceptions exhausted faiss far ffmpeg found function gemma gestern gone guten had heads ist jetson journal
+0.25 koboldcpp lammps loading mem modelo mxnet nano net notebook onnx packaged popup prints pycuda redshift relion
+0.25 rocm running sees so task throwing well zeros 今 型 测 行 运 세 ， ：
+0.30 ! _exceptions ai app attention called can checkpoint closes confirm crashed cupy description dreambooth
+0.30 enginecore_dp exact fails fell find folks forge go his inference internal ip loader lost lr mir mixtral numpy
+0.30 openmm openmmexception pro ray replica report screen seeing service smi standardgpuresources static syncedmem
+0.30 tile trainnetwork trainworker trial tsl type workstation yolov меня при の ら 时 示 练 训 데 안
+0.35 , ] atom bonjour both candle cuda_base cudaapierror diffusion done enough execution farm fragmentation framework
+0.35 give hey image index instance le lm mac macro mean meu mlx_lm pc runner seq sglang solved staging support told
+0.35 trt until valueerror went 日 用 중
+0.40 . all answer auto channel comfyui davinci fairseq falls frames main nach nccl onnxruntime orin overnight python
+0.40 qwen raised session studio sure then triton vulkan works で 上 到 요 코 하
+0.45 before cell errors_impl exllamav intel jax job julia ksampler lol night resolve run script shard stable step tf
+0.45 ticket unreal webui
+0.50 aborted answered bei but catboost darknet detail died embedding exc fraction full fyi lightgbm matlab mx
+0.50 paddleocr pre process py record router stage subdivisions ti treino логе на падает – 就 跑 인
+0.55 < amber atoms base blender cuda_lib get memoryerror not over pmemd rank raylet sorry time tokens
+0.60 - auf cpp during load macbook machine my ollama px warmup weekend wrote 에
+0.65 dead drivererror eval gives images large message mine pid student user “ 서
+0.70 box failed first last nightly node result validation
+0.75 bs crash default defaultallocator log mit title with 报
+0.80 + colab could laptop
+0.85 code customer here
+0.90 after bug dmesg gpu whisper
+0.95 err generation kaggle pod quick says server stopped update yesterday
+1.00 @ demo down frame hashcat our stderr
+1.05 ) worker
+1.10 build colmap exception train training
+1.15 second
+1.20 epoch
+1.25 me trainer
+1.35 same
+1.50 error on
+1.55 →
""",
    "tail": r"""
-1.25 " available we
-1.20 «
-1.15 ; ` are
-1.10 : windows
-1.05 ?
-1.00 under which
-0.95 >
-0.90 acity by since
-0.85 allocate nobody peak
-0.80 allocator answer into por thing vs “
-0.75 hand lines list page pool question runtime today total wiki の
-0.70 check die failed knows size they » „
-0.65 capacity free ggml ist much sat source use ve within
-0.60 as cudnn figure five launch little look rest started tell what your 、
-0.55 * buffer bytes error memoryerror path readers runtimeerror ti want were を 定
-0.50 ' gib nicht reserved see should smi team | 字
-0.45 ) aus comes else ever for let lo logs means of oom sizes update weights well не と ー 会 例 到 前 本 그
-0.40 and below bit calls che class ein here how metal no se stop studio table take tensor that three un until writing
-0.40 た 够 数 用 見 量 아
-0.35 . asked bien code count di dies done end failure hence instead kernel last md nvidia os printed raise real
-0.35 requested retry start stops than und von worked worker → 的
-0.30 ask bios bitte both call checkpointing cublas_status_alloc_failed da der er fixed former fragmentation full
-0.30 happen line lost machines most name names once ou paper pid queue seen status those too unable up vram vulkan
-0.30 when where why worth — 。 」 い ま ド 模 里 부 합
-0.25 & adam added an answers anything bigger block blocks caching compare entry has hits http jax keeps kv leave like
-0.25 lora lowvram map matter may mean more must new nur out part please ratio results says seq simply skipped te
-0.25 tensorflow working wrong yes 「 こ 一 中 其 明 確 空 答 表 进 이
-0.20 < again behind being cc checked counts creation cublascreate cumemalloc data days des don driver estimate et
-0.20 except fake fewer find gives inside kept latter memoria mig native nie none numbers oder ones or order otherwise
-0.20 our plain que reads reduce resource_exhausted resources return row shown small snapshot someone src static th
-0.20 thrown touched value え さ な め ら ク ス メ モ リ 不 合 碎 足 는
-0.15 , allocating although anywhere bei cards co compile csrc cuda_error_out_of_memory cudaerrormemoryallocation dass
-0.15 do documented enum form fraction friday gpu_oom grep ich just kb less lower manual memory met minutes mock mps
-0.15 nccl normal old onnx pas post prefill prints project pytorch reading readme space spare std step string tactic
-0.15 tells tests users watchdog who whole will yours お き く し に も 什 他 多 存 完 成 时 是 还 라 문 실 으 하
-0.10 \ ] access algorithm amd arena been cached caught cell chunked comfyui config context cuda_visible_devices dem
-0.10 design empty exclusive far figures follows good gpu_memory_utilization guide half hang hay hbm het
-0.10 hiperroroutofmemory holds il jobs kann karty know label machine minus neighbour neither ngl niet number ours
-0.10 outofmemoryerror po point raises reader red restart scratch screenshot section sentence sie some stderr strings
-0.10 the tiles top treiber true unknown van vorher wait was whisper wir yet ” せ れ ト 上 下 为 么 事 列 占 可 和 就
-0.10 把 文 点 生 算 自 节 行 解 것 을
-0.05 ab alles allocation alors article bare best better bot budget but cache cap cause cluster com cudamalloc
-0.05 cudnn_status_not_supported cupy cut das defaultcpuallocator den diffusion empty_cache en exhausted give given
-0.05 gpu_mem_limit gradient graphics halves hit host illegal insufficient issue já killer la larger later leak
-0.05 library ma mac many max_num_seqs mem mib modelo ne nightly only par pick possible regex retried returns room run
-0.05 said say search serving shape shared shm short side skipping smaller spill state steht students ten their tiled
-0.05 tiny title tried turned type unified usually wanted warning wording workspace xla это け イ ン 了 以 何 再 出 化
-0.05 吗 大 张 怎 片 说 리 서 의 ？
+0.05 array asks auch backend batch_size black bs case change changed clip clips closed comment d_ dans device
+0.05 difference does down effective ends errors est faq files geforce gets green halving happened hip imgsz in len
+0.05 level low là läuft match mode moment need offload past people plan pour print recent requests restarting sans
+0.05 saw scheduler sdxl seems server sharing shows sitting solo stopped such summary swap switch tarjeta test try
+0.05 tuesday turn twice uma una usage vk_error_out_of_device_memory whether window without you zu ¿ – あ る サ ラ 个
+0.05 也 内 别 動 原 在 已 度 方 果 没 第 能 请 题 가 로 보 시 인 입 제 한 ，
+0.10 about against blender buy carte ce close come different during either fits funciona get halve hat held hires
+0.10 holding hundred idle if im info is kind lattice loaded long max_split_size_mb min never node non nr patch placa
+0.10 posted precision pro py ran ranks read reason remat retrying rx script session settings slow solver stable stage
+0.10 steps super sur system target text tf thanks think ticket to took torch very war гб か が じ す て チ ッ 两 保
+0.10 免 办 如 小 尝 改 正 理 经 这 避 配 납 드 뜨 면 어 에 해
+0.15 alguém answered around assertion asynchronously big can catch copy could dag details du eight el expected
+0.15 explain fault gigs graph have help helps idea iteration itself jupyter lowered make merci message micro mit
+0.15 models na needed next nothing one other passe passes per pipeline process rather really rendering replicas
+0.15 resource rule runner schon sglang share show somewhere starts stays temporal thread une us used viewport vllm
+0.15 volume workers written xformers xla_python_client_preallocate zombie { · уже что だ 之 但 使 后 回 留 直 를
+0.20 @ above ai alloc alloca be beim bf body bug ci colab cuda_malloc_async current demo desktop did dtype embedding
+0.20 encoder entre es exists flag halved he hour hours improve init input karte keep lot medvram might mini nodes
+0.20 note occur others own place points px python render renders report reported right sample situation straight
+0.20 takes them this truncated two validation vocab with × как │ っ 只 常 置 试 跑 都 重 问 배 습 있 줄 치
+0.25 attention batch calling closing cpu depth envs eval exception expandable_segments false fix followed frame gc
+0.25 including invoking je job laptop length load longer loss main morning noise op option pod program re scene
+0.25 setting so sorry tf_gpu_allocator token user went yolov } же карта う ょ 同 因 我 样 까 은 （
+0.30 % al another any build chunk cpp cu em environment export fit go happy images int intel les lief lowering
+0.30 missing off para resnet single stack statefulpartitionedcall still suppose taken there vae yesterday ça ち わ 学
+0.30 设 같 데 러
+0.35 + at atoms before builds core cured darknet decode eager found four func goes going inputs layers logits lol
+0.35 looks matrix max_bin mb optimizer passed quadro restarted shard version zeros よ 有 落 도 오 ）
+0.40 [ all am anyone avec box came con container epoch gave large leaving limits ll made max moved notebook okay
+0.40 ollama picture sent though trains using variable 요
+0.45 ^ auf bad day device_map engine file fp got it item net open over rank replica request si tile training ~ り 卡
+0.50 conv de each every everything first loads medium not plus problem runs textures timeline told xt
+0.55 - aucun back cuda didn docs guess happens hint maybe nice now prompt running subdivisions through ya … 止
+0.60 ! ( = alone also course default donc evening float gone high loading second tomorrow
+0.65 even mx pre time
+0.70 # auto card mine week would
+0.75 doesn enough frames from grid ram soon
+0.80 dev gt me on
+0.85 gpu same third
+0.90 function ok
+0.95 / set split
+1.00 had model tokens
+1.05 my no_grad rtx
+1.10 fine
+1.15 le then while works
+1.20 checkpoint
+1.25 after
+1.30 gtx
+1.35 gb на
+1.40 image
""",
    "ahead": r"""
-1.00 is
-0.95 0
-0.85 „
-0.80 :~runtimeerror~: ? warning~: «~runtimeerror~:
-0.70 memory~( 「
-0.65 ggml_cuda_host_malloc~: on~"
-0.60 "
-0.55 with~`
-0.50 .~xlaruntimeerror~: of~" resourceexhaustederror~:
-0.45 :~0~] ^~error~: resource_exhausted~:
-0.40 and~"
-0.35 / loading~model~: model~: runtimeerror~: worker~0~: xlaruntimeerror~:
-0.30 -~" :~llama~runner `~error~: like~" msgid~" the~" │~runtimeerror~:
-0.25 '~s~` .~. .~.~. :~resource_exhausted~: [~w~] ^~outofmemoryerror~: `~ggml_backend_cuda_buffer_type_alloc_buffer~:
-0.25 `~resourceexhaustederror~: `~valueerror~: `~xlaruntimeerror~: cl_ cuda~error~: for~` std~:~: s~` w~]
-0.20 "~,~" = for~" get~" line~" outofmemoryerror~(~" with | }~:
-0.15 "~" "~and~" "~ggml_vulkan~: "~resourceexhaustederror~: "~valueerror~: '~,~' *~" ,~runtimeerror~: .
-0.15 .~outofmemoryerror~: 0~:~" 0~}~: [~trt~] ^~>~" about~` in~` no~" reads~" r~" stream~*~) trt~] t~"
-0.10 "~outofmemoryerror~: *~) -~' -~` .~cudaruntimeerror~: 0~(~" ;~" ^~ggml_backend_cuda_buffer_type_alloc_buffer~:
-0.10 ^~resourceexhaustederror~: ^~runtimeerror~: `~` `~llama~runner allocation~failed~: as~` memory~| no~`
-0.10 of~memory~| or~" read~" runtimeerror~(~" that~" „~runtimeerror~:
-0.05 "~ggml_backend_cuda_buffer_type_alloc_buffer~: "~or~" '~runtimeerror~: ( (~` )~- )~` ,~' 0~" 0~)~- 0~.~` 0~:~`
-0.05 0~] :~"~" <~code~> =~" ^~-~" ^~-~' ^~0 ^~│ code~> cudaruntimeerror~: cuda~error error~(~" error~runtimeerror~:
-0.05 failed~-~> function~failed~. ggml_backend_cuda_buffer_type_alloc_buffer~: ggml_gallocr_reserve_n~: g~.~" in~"
-0.05 see~" status~message~: xgboosterror~: {~" |~runtimeerror~: «
+0.05 (~" (~)~: (~code ) -~0~: .~cpp~] .~cudaapierror~: .~internalerror~: .~rmmerror~: /~s~] 0~)~: 0~- 0~.
+0.05 0~cudacall~] 0~failed~: 0~}~} :~resourceexhaustederror~: =~true~] ]~gym ^~exception~: ^~ggml_vulkan~:
+0.05 `~drivererror~( `~outofmemoryerror~: api~failed~. code cpp~] cudacall~] error~:~: error~]~: execution~failed~:
+0.05 get~` gym hiperror~(~code internal~: i~get~` loop~: message~:~" plugin~]~gym proc~0~: rmmerror~: s~] t tp~0~]
+0.05 traceback~)~: training~loop~: true~] { |~` |~valueerror~: } }~} “~runtimeerror~: →~runtimeerror~:
+0.05 │~ggml_backend_cuda_buffer_type_alloc_buffer~: ：~runtimeerror~:
+0.10 "~> "~error~: "~xlaruntimeerror~: )~: )~:~cl_ ,~bool~) - .~/~pooled_ .~acceleratorerror~: .~runtimeerror~:
+0.10 /~it~] /~pooled_ 0~]~: 0~| :~' :~*~* :~0~: :~loaderror~: :~standardgpuresources~:
+0.10 >~ggml_backend_cuda_buffer_type_alloc_buffer~: >~outofmemoryerror~: [~gpu~] ]~error~: ]~valueerror~: ^ ^~#
+0.10 ^~valueerror~: acceleratorerror~: bool~) error~- error~. f function~: gpu~] it~] llama~runner loaderror~:
+0.10 memory~: message~" message~: permanent~error~. pooled_ runner see~` stops~with~" title~: with~'
+0.15 "~drivererror~( "~memoryerror~: )~runtimeerror~: *~runtimeerror~: .~exceptions~. 0~:~0 0~:~: :~: :~level_zero
+0.15 :~valueerror~: [~e~] ]~runtimeerror~: ^~" ^~> ` `~runtimeerror~: clenqueuendrangekernel~failed~: c~0~]
+0.15 ended~with~" exceptions~. e~] is~" level_zero node~0~: runtimeerror~:~level_zero
+0.15 |~ggml_backend_cuda_buffer_type_alloc_buffer~:
+0.20 !~! !~!~! ,~` 0~,~" 0~runtimeerror~: :~cl_ [~error~] ]~: ^~0~: error~] execution~error~: failure~: fatal~error~:
+0.20 got~" it~says server~error~: stopped~with~" then~" with~exception~: ：
+0.25 ! "~` )~valueerror~: -~> .~openmmexception~: .~trainer~| 0~with~" :~"~` :~0 :~0~)
+0.25 :~ggml_backend_cuda_buffer_type_alloc_buffer~: :~« exhausted~: failed~: has~" memoryerror~: openmmexception~:
+0.25 outofmemoryerror~(~' prints~` resource~exhausted~: trainer~|
+0.30 '~s~" .~` .~memoryerror~: .~resourceexhaustederror~: 0~) 0~, :~drivererror~( :~outofmemoryerror~: :~„ ;
+0.30 ^~xlaruntimeerror~: error err~: exception~: me~" says~` standardgpuresources~: s~" “ 「~runtimeerror~:
+0.35 "~* .~" >~" cudaapierror~: shows~" valueerror~:
+0.40 "~:~" ' *~* :~"~* error~" says →
+0.45 "~llama~runner >~runtimeerror~: buffer~failed~. →~"
+0.50 -~>~" :~error~: [~cuda~] cuda~] error~: generation~(~"
+0.55 )~:~` , .~base~. > ^~` base~. failed~. prints~" says~"
+0.60 runtimeerror~(~'
+0.65 "~runtimeerror~:
+0.70 0~:
+0.75 drivererror~(
+0.90 (~'
+0.95 * ] with~"
+1.10 ,~"
+1.15 :~`
+1.20 :
+1.30 :~"
""",
    "behind": r"""
-1.70 0
-1.40 were were~available were~available~.
-1.25 `~(
-1.00 .~$ `~is
-0.95 "~is ) .~tried .~tried~to
-0.90 acity
-0.80 )~$
-0.55 "~- "~.~the .~"~$ <
-0.50 `~? `~after acity~)
-0.40 "~, <~- `~.~i a~total~capacity for on
-0.35 (~0~) 0~. 0~.~0 `~.~the `~to and of~which that
-0.30 "~)~$ "~,~0 -~> .~gpu `~, n n~bytes of
-0.25 "~)~, "~,~which '~, (~0 .~" .~' .~` ;~0~. `~,~then `~: “ 」
-0.20 "~) "~on~0 , - / ;~0 \ `~was `~→ | « ”~.
-0.15 "~,~$ "~-~> "~.~$ "~in~a "~or "~→ % '~`~. ( \~\ a~total in~the →
-0.10 "~)~` "~,~" "~.~i "~: "~anywhere "~to "~} '~' )~" )~` <~/ = `~,~so `~`~$ `~and~` `~has `~you acity~;~. n~bytes~.
-0.05 "~( "~? "~?~$ "~mean "~or~" "~the '~,~' (~requested (~requested~0 *~*~$ .~"~) .~`~, <~/~code ? \~. \~.~tried
-0.05 `~,~the `~- `~.~$ `~; `~is~raised is the |~$ }
+0.05 "~)~) "~,~and "~,~the "~0 "~` "~at~0 "~was "~with "~– "~— # '~)~. (~code ,~0 -~- .~`~$ .~current~allocation .~it
+0.05 .~with ; ;~$ [~/ `~)~, `~at after be be~asynchronously be~asynchronously~reported file file~= file~=~csrc from i
+0.05 in model model~/ of~which~. src src~/ when~the »~. …
+0.10 "~,~so "~and~" #~0~$ )~. .~0 `~for `~it error if ”~, ”~， 。 」~$ ）
+0.15 "~; "~after "~and~the "~and~then "~for "~that "~}~$ #~0 '~"~, )~, *~*~. .~.~. .~current `~* `~*~* `~in~the `~the
+0.15 acity~; while~calling »~,
+0.20 "~$ "~as~soon "~in~the "~on~the "~so '~)~$ .~. .~i .~the :~file :~file~exists ;~. ;~.~. `~,~$ `~`~` `~from `~i
+0.20 `~on~the `~when~i `~— when while with ” │ │~$
+0.25 "~.~0 "~i "~right "~while '~. ;~while ;~while~invoking `~,~and `~when acity~;~0 including including~non
+0.25 including~non~-
+0.30 '~)~" [~func [~func~: `~` maybe maybe~the maybe~the~environment statefulpartitionedcall
+0.35 "~at '~" * `~" `~on `~| `~， at — “~.
+0.40 )~) . `~"~)
+0.45 "~in [~op [~op~: `~|~$
+0.50 "~on~a '~$ *~* `~with »~$
+0.55 "~and "~from ` `~and~the `~in
+0.75 :
+0.85 `~. `~and
+0.90 '
+0.95 "~.
+1.00 " [
+1.10 $ `~$
+1.15 '~)
+1.20 "~on
""",
    "pair": r"""
-1.40 nothing_stated&text_behind
-1.15 markup_near&text_behind
-1.05 ends_the_text&in_quotes
-1.00 alone&in_quotes says_may&text_behind
-0.95 in_quotes&says_supposed in_quotes&trace_near names_the_words&says_may
-0.90 a_setup,_in_short&says_laughs a_short_text&output_near happened_to_somebody&text_behind says_happened&trace_near
-0.90 says_lately&words_before says_self&words_before
-0.85 a_failed_run&says_lately a_setup,_in_short&its_hint_printed a_setup,_in_short&says_never
-0.85 spoken_of_after_so_long&spoken_of_looks_for
-0.80 a_sentence_leads&somebody's_own a_setup,_in_short&output_near a_setup,_in_short&says_self
-0.80 behind_a_prefix&on_a_stamped_line cut_by_dots&nothing_stated item_of_a_list&nothing_stated
-0.80 says_after_so_long&says_laughs says_happened&somebody's_own_machine,_in_short says_lately&says_people
-0.80 says_laughs&somebody's_own_machine,_in_short
-0.75 a_question,_in_short&trouble a_sentence_leads&trace_near alone&record alone&says_words
-0.75 introduced_as_example&setting_near
-0.70 a_setup,_in_short&denied_in_front alone&words_before begins_the_text&somebody's_own,_in_short
-0.70 cut_by_dots&other_near its_hint_printed&spoken_of_when nothing_stated&record on_a_stamped_line&says_self
-0.70 says_may&trouble spoken_of_after_so_long&words_before
-0.65 a_question,_in_short&ends_the_text begins_the_text&spoken_of_looks_for behind_a_prefix&in_quotes
-0.65 cut_by_dots&setting_near denied_in_front&in_quotes denied_in_front&nothing_stated denied_in_front&says_never
-0.65 figures&spoken_of_made_up figures&spoken_of_means in_quotes&mentioned indented&other_near
-0.65 output_near&spoken_of_after_so_long output_near&spoken_of_happened says_after_so_long&says_supposed
-0.65 says_but&says_looks_for says_means&trouble spoken_of_reader&spoken_of_when
-0.60 a_failed_run&words_before a_question,_in_short&hypothetical_sentence a_sentence_leads&denied_in_front
-0.60 a_sentence_leads&says_when a_setup,_in_short&says_after_so_long a_setup,_in_short&spoken_of_lower_it
-0.60 a_setup,_in_short&words_before a_short_text&mentioned a_whole_error_line&ends_the_text
-0.60 a_whole_error_line&output_near about_texts&names_the_words about_texts&spoken_of_lately alone&figures
-0.60 begins_the_text&setting_near behind_a_prefix&code_near behind_a_prefix&somebody's_own,_in_short
-0.60 cut_by_dots&somebody's_own_machine,_in_short happened_to_somebody&somebody's_own_question,_in_short
-0.60 hypothetical_sentence&may_happen hypothetical_sentence&says_but in_quotes&on_a_stamped_line in_quotes&record
-0.60 indented&may_happen markup_near&may_happen markup_near&spoken_of_reader
-0.60 on_a_stamped_line&spoken_of_after_so_long output_near&spoken_of_means
-0.60 says_after_so_long&somebody's_own_machine,_in_short says_happened&somebody's_own says_help&says_may
-0.60 spoken_of_cause&words_before spoken_of_happened&spoken_of_means spoken_of_never&spoken_of_when
-0.60 spoken_of_proposed&words_before
-0.55 a_sentence_leads&ends_the_text a_short_text&a_site's_lines a_short_text&begins_the_text a_short_text&comment
-0.55 a_short_text&marked about_texts&begins_the_text advice_share&text_behind advised&text_behind
-0.55 begins_its_line&trouble begins_the_text&in_quotes begins_the_text&on_a_stamped_line begins_the_text&output_near
-0.55 behind_a_prefix&record behind_a_prefix&says_made_up behind_a_prefix&spoken_of_made_up cut_by_dots&says_happened
-0.55 ends_the_text&says_but ends_the_text&says_words ends_the_text&somebody_speaks explained_behind&text_behind
-0.55 figures&spoken_of_example happened_to_somebody&spoken_of_when happened_to_somebody&trouble
-0.55 hypothetical_sentence&other_near hypothetical_sentence&says_lately hypothetical_sentence&somebody_speaks
-0.55 hypothetical_sentence&text_behind in_quotes&text_behind may_happen&says_numbered may_happen&spoken_of_if
-0.55 mentioned&names_the_words mentioned&says_help nobody_speaks&spoken_of_words on_a_stamped_line&spoken_of_made_up
-0.55 output_near&says_when says_after_so_long&words_before says_made_up&says_words says_may&says_means
-0.55 says_when&somebody_speaks says_when&spoken_of_self setting_near&somebody's_own,_in_short
-0.55 somebody's_own_question,_in_short&trouble spoken_of_help&spoken_of_solved spoken_of_made_up&words_before
-0.50 a_question,_in_short&says_happened a_question,_in_short&spoken_of_when a_sentence_leads&spoken_of_may
-0.50 a_setup,_in_short&setting_near a_setup,_in_short&spoken_of_when a_short_text&spoken_of_looks_for
-0.50 a_site's_lines&figures code_near&much_trouble comment&nobody_speaks cut_by_dots&figures
-0.50 denied_in_front&happened_to_somebody ends_the_text&says_never ends_the_text&somebody's_own figures&spoken_of_buy
-0.50 happened_to_somebody&says_solved host_memory&names_the_words host_memory&says_if
-0.50 hypothetical_sentence&says_supposed in_quotes&markup_near in_quotes&says_words may_happen&says_help
-0.50 may_happen&somebody's_own_question,_in_short nothing_stated&spoken_of_may often_may&spoken_of_supposed
-0.50 on_a_stamped_line&somebody's_own,_in_short other_near&says_lower_it says_after_so_long&says_but
-0.50 says_but&says_happened says_laughs&somebody's_own says_laughs&text_behind says_lesson&says_never
-0.50 says_looks_for&somebody_speaks says_looks_for&trouble says_when&spoken_of_happened setting_near&somebody's_own
-0.50 spoken_of_happened&spoken_of_labelled_symptom spoken_of_solved&spoken_of_when
-0.45 a_failed_run&spoken_of_solved a_setup,_in_short&says_numbered a_setup,_in_short&trace_near
-0.45 a_short_text&says_lesson a_short_text&text_behind advised_by_nobody&begins_its_line
-0.45 begins_its_line&introduced_as_example begins_its_line&spoken_of_words begins_the_text&words_before
-0.45 behind_a_prefix&spoken_of_when block_opened&spoken_of_example code_near&within_code
-0.45 comment&hypothetical_sentence cut_by_dots&spoken_of_self denied_in_front&spoken_of_after_so_long
-0.45 denied_in_front&words_before ends_the_text&spoken_of_ask figures&in_quotes figures&traceback_above
-0.45 host_memory&mentioned hypothetical_sentence&says_numbered hypothetical_sentence&somebody's_own,_in_short
-0.45 in_quotes&says_if indented&markup_near indented&spoken_of_may indented&spoken_of_supposed indented&words_before
-0.45 item_of_a_list&setting_near may_happen&spoken_of_supposed mentioned&output_near mentioned&says_if
-0.45 mentioned&setting_near names_the_words&output_near names_the_words&says_solved nobody_speaks&says_changes
-0.45 nobody_speaks&spoken_of_reader nobody_speaks&text_about_texts nobody_speaks&trouble nothing_stated&says_reader
-0.45 nothing_stated&spoken_of_after_so_long often_may&output_near often_may&spoken_of_may
-0.45 on_a_stamped_line&output_near on_a_stamped_line&spoken_of_when other_near&spoken_of_help says_but&says_lesson
-0.45 says_but&says_never says_buy&text_behind says_happened&says_lower_it says_help&says_self says_if&says_never
-0.45 says_never&says_self says_people&text_behind setting_near&somebody's_own_machine,_in_short
-0.45 setting_near&text_behind somebody's_own,_in_short&spoken_of_looks_for somebody_speaks&spoken_of_self
-0.45 spoken_of_after_so_long&spoken_of_help spoken_of_ask&spoken_of_never spoken_of_but&spoken_of_may
-0.45 spoken_of_but&spoken_of_never spoken_of_happened&spoken_of_lower_it spoken_of_happened&spoken_of_solved
-0.45 spoken_of_help&spoken_of_looks_for spoken_of_help&text_behind spoken_of_looks_for&spoken_of_when
-0.45 spoken_of_reader&spoken_of_supposed spoken_of_when&text_behind
-0.40 a_failed_run&nobody_speaks a_failed_run&says_looks_for a_failed_run&says_self
-0.40 a_question,_in_short&spoken_of_lower_it a_question,_in_short&spoken_of_made_up a_sentence_leads&code_near
-0.40 a_sentence_leads&other_near a_setup,_in_short&cut_by_dots a_setup,_in_short&record
-0.40 a_setup,_in_short&spoken_of_but a_setup,_in_short&traceback_above a_short_text&says_buy
-0.40 a_short_text&spoken_of_ask a_short_text&typeset a_short_text&within_code a_short_text&words_before
-0.40 a_site's_lines&its_hint_printed about_texts&figures advice_share&may_happen advised&may_happen alone&says_when
-0.40 begins_its_line&text_behind begins_the_text&says_looks_for begins_the_text&spoken_of_people
-0.40 begins_the_text&spoken_of_when behind_a_prefix&markup_near blanks_near&output_near code_near&in_quotes
-0.40 code_near&spoken_of_labelled_symptom code_near&typeset denied_in_front&says_after_so_long
-0.40 ends_the_text&says_people ends_the_text&spoken_of_help ends_the_text&text_behind explained_behind&nobody_speaks
-0.40 figures&hypothetical_sentence figures&markup_near figures&on_a_stamped_line figures&says_if figures&says_made_up
-0.40 figures&says_words figures&spoken_of_lesson figures&text_behind figures&within_code
-0.40 happened_to_somebody&output_near happened_to_somebody&says_help happened_to_somebody&spoken_of_lower_it
-0.40 heads_a_document&indented hypothetical_sentence&markup_near hypothetical_sentence&says_if
-0.40 hypothetical_sentence&somebody's_own_machine,_in_short in_quotes&names_the_words in_quotes&says_laughs
-0.40 in_quotes&says_looks_for in_quotes&traceback_above indented&spoken_of_means markup_near&nobody_speaks
-0.40 may_happen&says_lately may_happen&spoken_of_means mentioned&on_a_stamped_line mentioned&says_never
-0.40 names_the_words&somebody's_own_machine,_in_short nobody_speaks&spoken_of_if nobody_speaks&spoken_of_made_up
-0.40 nothing_stated&somebody's_own,_in_short nothing_stated&spoken_of_proposed often_may&on_a_stamped_line
-0.40 other_near&says_supposed other_near&spoken_of_never output_near&says_self record&spoken_of_buy
-0.40 says_but&somebody's_own_machine,_in_short says_help&says_words says_labelled_symptom&somebody_speaks
-0.40 says_labelled_symptom&spoken_of_ask says_labelled_symptom&spoken_of_self says_lesson&somebody's_own,_in_short
-0.40 says_lesson&somebody_speaks says_looks_for&somebody's_own,_in_short says_looks_for&text_behind
-0.40 says_may&somebody's_own_question,_in_short says_means&says_words says_means&text_behind says_never&says_proposed
-0.40 says_never&text_behind says_numbered&says_reader says_self&somebody's_own says_self&spoken_of_self
-0.40 says_supposed&words_before setting_near&spoken_of_if somebody's_own_machine,_in_short&spoken_of_if
-0.40 somebody's_own_question,_in_short&spoken_of_ask spoken_of_changes&spoken_of_looks_for
-0.40 spoken_of_happened&spoken_of_reader spoken_of_happened&trouble spoken_of_help&spoken_of_people
-0.40 spoken_of_lately&spoken_of_may spoken_of_laughs&text_behind spoken_of_self&trouble trouble&typeset
-0.35 a_question,_in_short&happened_to_somebody a_question,_in_short&says_people a_question,_in_short&says_words
-0.35 a_question,_in_short&typeset a_sentence_leads&spoken_of_ask a_sentence_leads&spoken_of_cause
-0.35 a_setup,_in_short&happened_to_somebody a_setup,_in_short&spoken_of_laughs a_short_text&says_proposed
-0.35 a_short_text&text_about_texts a_whole_error_line&advised_by_nobody
-0.35 a_whole_error_line&somebody's_own_question,_in_short about_texts&in_a_thread about_texts&indented
-0.35 about_texts&spoken_of_help advice_share&remedies_above advice_share&says_lower_it
-0.35 advice_share&spoken_of_labelled_symptom advised&remedies_above advised&says_lower_it
-0.35 advised&spoken_of_labelled_symptom advised_by_nobody&says_lower_it alone&explained_behind alone&says_lesson
-0.35 alone&says_made_up alone&says_people begins_its_line&explained_behind begins_its_line&spoken_of_lesson
-0.35 begins_its_line&spoken_of_remedy begins_its_line&typeset begins_the_text&figures begins_the_text&spoken_of_words
-0.35 behind_a_prefix&spoken_of_buy behind_a_prefix&spoken_of_laughs block_opened&figures block_opened&spoken_of_ask
-0.35 block_opened&spoken_of_made_up code_near&other_near code_near&says_happened code_near&spoken_of_proposed
-0.35 comment&other_near denied_in_front&says_reader ends_the_text&explained_behind explained_behind&markup_near
-0.35 explained_behind&says_means figures&spoken_of_if happened_to_somebody&hypothetical_sentence
-0.35 happened_to_somebody&markup_near happened_to_somebody&names_the_words happened_to_somebody&says_never
-0.35 happened_to_somebody&setting_near heads_a_document&mentioned hypothetical_sentence&says_proposed
-0.35 hypothetical_sentence&spoken_of_lower_it in_a_thread&trouble in_quotes&item_of_a_list in_quotes&says_made_up
-0.35 introduced_as_example&nobody_speaks item_of_a_list&mentioned its_hint_printed&spoken_of_never
-0.35 marked&somebody's_own marked&trouble markup_near&much_about_texts may_happen&mentioned may_happen&often_may
-0.35 may_happen&other_near much_about_texts&spoken_of_after_so_long names_the_words&says_happened
-0.35 names_the_words&says_proposed names_the_words&says_supposed nobody_speaks&spoken_of_buy nobody_speaks&typeset
-0.35 nobody_speaks&within_code nothing_stated&somebody's_own_question,_in_short often_may&somebody_speaks
-0.35 other_near&remedies_below other_near&says_laughs other_near&somebody's_own other_near&text_about_texts
-0.35 record&somebody's_own says_but&words_before says_example&trouble
-0.35 says_explained&somebody's_own_question,_in_short says_help&says_if says_help&says_reader says_help&says_when
-0.35 says_lately&somebody's_own_question,_in_short says_looks_for&says_supposed says_lower_it&says_self
-0.35 says_lower_it&trouble says_never&says_people says_people&trouble says_proposed&trouble says_reader&text_behind
-0.35 says_self&spoken_of_reader says_solved&somebody's_own_machine,_in_short says_when&spoken_of_looks_for
-0.35 setting_near&spoken_of_lower_it setting_near&spoken_of_words somebody's_own,_in_short&spoken_of_self
-0.35 somebody's_own_question,_in_short&spoken_of_happened somebody_speaks&somebody's_own
-0.35 somebody_speaks&spoken_of_people spoken_of_after_so_long&spoken_of_remedy
-0.35 spoken_of_ask&spoken_of_labelled_remedy spoken_of_but&text_behind spoken_of_example&spoken_of_made_up
-0.35 spoken_of_happened&spoken_of_may spoken_of_if&spoken_of_lately spoken_of_if&spoken_of_means
-0.35 spoken_of_laughs&spoken_of_self spoken_of_lesson&spoken_of_self spoken_of_lower_it&spoken_of_may
-0.35 spoken_of_may&text_behind spoken_of_never&text_behind spoken_of_people&trace_near spoken_of_self&spoken_of_words
-0.35 spoken_of_solved&trouble trace_near&within_code
-0.30 a_failed_run&somebody's_own,_in_short a_question,_in_short&says_explained a_question,_in_short&says_lately
-0.30 a_question,_in_short&says_made_up a_question,_in_short&setting_near a_question,_in_short&spoken_of_ask
-0.30 a_question,_in_short&spoken_of_lately a_question,_in_short&spoken_of_lesson a_sentence_leads&about_texts
-0.30 a_sentence_leads&says_help a_sentence_leads&says_never a_sentence_leads&says_remedy
-0.30 a_sentence_leads&spoken_of_labelled_symptom a_setup,_in_short&introduced_as_example
-0.30 a_setup,_in_short&markup_near a_setup,_in_short&says_buy a_setup,_in_short&says_lesson
-0.30 a_setup,_in_short&somebody's_own a_setup,_in_short&spoken_of_if a_setup,_in_short&spoken_of_lesson
-0.30 a_setup,_in_short&spoken_of_made_up a_setup,_in_short&spoken_of_solved a_short_text&about_texts
-0.30 a_short_text&explained_behind a_short_text&its_words_taken_up a_short_text&says_explained
-0.30 a_short_text&says_looks_for a_short_text&says_may a_short_text&spoken_of_lesson a_short_text&spoken_of_may
-0.30 a_site's_lines&a_whole_error_line a_whole_error_line&begins_its_line a_whole_error_line&figures
-0.30 a_whole_error_line&spoken_of_remedy about_texts&code_near about_texts&heads_a_document
-0.30 about_texts&says_after_so_long about_texts&spoken_of_changes about_texts&spoken_of_words about_texts&trouble
-0.30 advice_share&between_sections advice_share&heads_a_document advice_share&says_after_so_long
-0.30 advised&between_sections advised&heads_a_document advised&says_after_so_long advised_by_nobody&between_sections
-0.30 advised_by_nobody&code_near advised_by_nobody&heads_a_document advised_by_nobody&may_happen
-0.30 advised_by_nobody&nothing_stated advised_by_nobody&remedies_above advised_by_nobody&spoken_of_labelled_symptom
-0.30 alone&behind_a_prefix alone&somebody's_own begins_its_line&spoken_of_never begins_the_text&hypothetical_sentence
-0.30 begins_the_text&names_the_words begins_the_text&says_lesson begins_the_text&spoken_of_after_so_long
-0.30 behind_a_prefix&mentioned behind_a_prefix&says_labelled_symptom behind_a_prefix&spoken_of_lesson
-0.30 behind_a_prefix&traceback_above behind_a_prefix&words_before between_sections&its_hint_printed
-0.30 block_opened&other_near block_opened&spoken_of_supposed code_near&nobody_speaks code_near&says_looks_for
-0.30 code_near&spoken_of_reader comment&output_near ends_the_text&host_memory ends_the_text&output_near
-0.30 ends_the_text&says_happened ends_the_text&says_made_up ends_the_text&says_self ends_the_text&spoken_of_lesson
-0.30 figures&says_after_so_long figures&spoken_of_explained figures&spoken_of_people figures&typeset
-0.30 happened_to_somebody&marked hypothetical_sentence&says_may hypothetical_sentence&says_means
-0.30 hypothetical_sentence&spoken_of_help in_quotes&spoken_of_but indented&spoken_of_if
-0.30 introduced_as_example&other_near introduced_as_example&spoken_of_means its_hint_printed&spoken_of_lately
-0.30 marked&says_happened markup_near&mentioned markup_near&spoken_of_after_so_long markup_near&spoken_of_words
-0.30 may_happen&says_supposed may_happen&somebody_speaks may_happen&spoken_of_lesson may_happen&spoken_of_solved
-0.30 mentioned&says_reader mentioned&says_words mentioned&spoken_of_cause mentioned&spoken_of_words
-0.30 much_about_texts&nobody_speaks much_about_texts&on_a_stamped_line names_the_words&on_a_stamped_line
-0.30 names_the_words&says_looks_for names_the_words&trouble nobody_speaks&says_lesson nobody_speaks&says_remedy
-0.30 nobody_speaks&spoken_of_example nobody_speaks&spoken_of_lesson nothing_stated&says_lesson
-0.30 nothing_stated&says_lower_it nothing_stated&says_remedy nothing_stated&spoken_of_reader often_may&spoken_of_ask
-0.30 often_may&words_before on_a_stamped_line&says_labelled_symptom on_a_stamped_line&says_looks_for
-0.30 on_a_stamped_line&setting_near on_a_stamped_line&spoken_of_means other_near&spoken_of_labelled_remedy
-0.30 other_near&text_behind other_near&trouble output_near&says_happened output_near&says_numbered
-0.30 output_near&spoken_of_when output_near&trouble record&says_happened record&says_help record&says_made_up
-0.30 record&says_may record&says_never record&says_supposed record&spoken_of_lesson remedies_above&spoken_of_lower_it
-0.30 says_after_so_long&says_happened says_after_so_long&says_made_up says_buy&words_before says_example&says_words
-0.30 says_explained&says_happened says_happened&says_laughs says_happened&spoken_of_happened says_help&says_people
-0.30 says_help&trouble says_if&says_people says_if&somebody's_own_question,_in_short
-0.30 says_labelled_symptom&somebody's_own,_in_short says_laughs&somebody's_own,_in_short says_laughs&somebody_speaks
-0.30 says_lesson&says_may says_lesson&says_self says_looks_for&somebody's_own_question,_in_short says_may&says_people
-0.30 says_means&says_reader says_means&spoken_of_happened says_never&trouble
-0.30 says_numbered&somebody's_own_machine,_in_short says_people&somebody's_own,_in_short says_people&somebody_speaks
-0.30 says_proposed&somebody's_own,_in_short says_reader&somebody_speaks says_when&somebody's_own,_in_short
-0.30 says_words&text_behind setting_near&spoken_of_when somebody's_own&somebody's_own_machine,_in_short
-0.30 somebody's_own&spoken_of_after_so_long somebody_speaks&spoken_of_help spoken_of_ask&spoken_of_cause
-0.30 spoken_of_example&trace_near spoken_of_explained&spoken_of_lesson spoken_of_help&spoken_of_never
-0.30 spoken_of_lately&spoken_of_lesson spoken_of_looks_for&trouble spoken_of_may&typeset
-0.30 spoken_of_reader&spoken_of_solved trace_near&trouble traceback_above&within_code
-0.25 a_failed_run&a_short_text a_failed_run&behind_a_prefix a_failed_run&explained_behind a_failed_run&in_quotes
-0.25 a_failed_run&other_near a_failed_run&says_means a_failed_run&spoken_of_cause a_failed_run&traceback_above
-0.25 a_question,_in_short&its_hint_printed a_question,_in_short&other_near a_question,_in_short&says_buy
-0.25 a_question,_in_short&spoken_of_example a_question,_in_short&spoken_of_proposed a_question,_in_short&text_behind
-0.25 a_report's_heading&advice_share a_report's_heading&advised a_sentence_leads&behind_a_prefix
-0.25 a_sentence_leads&says_proposed a_sentence_leads&somebody's_own_machine,_in_short
-0.25 a_sentence_leads&somebody_speaks a_setup,_in_short&says_help a_setup,_in_short&spoken_of_changes
-0.25 a_setup,_in_short&spoken_of_numbered a_short_text&heads_a_document a_short_text&says_made_up
-0.25 a_short_text&setting_near a_short_text&spoken_of_made_up a_short_text&spoken_of_words
-0.25 a_site's_lines&advice_share a_site's_lines&advised a_thread's_page&says_self
-0.25 a_thread's_title&happened_to_somebody a_thread's_title&says_happened a_whole_error_line&spoken_of_after_so_long
-0.25 a_whole_error_line&spoken_of_lesson about_texts&mentioned about_texts&much_about_texts about_texts&says_help
-0.25 about_texts&spoken_of_but about_texts&spoken_of_reader advice_share&happened_to_somebody
-0.25 advice_share&introduced_as_example advice_share&remedies_below advice_share&says_self advice_share&within_code
-0.25 advised&happened_to_somebody advised&introduced_as_example advised&remedies_below advised&says_self
-0.25 advised&within_code advised_by_nobody&mentioned advised_by_nobody&remedies_below advised_by_nobody&within_code
-0.25 alone&host_memory alone&nobody_speaks alone&says_explained begins_its_line&much_about_texts
-0.25 begins_its_line&spoken_of_example begins_its_line&spoken_of_proposed begins_the_text&spoken_of_changes
-0.25 behind_a_prefix&often_may behind_a_prefix&says_numbered behind_a_prefix&spoken_of_example
-0.25 blanks_near&heads_a_document blanks_near&spoken_of_self code_near&says_if code_near&spoken_of_happened
-0.25 comment&figures comment&heads_a_document comment&says_happened comment&spoken_of_happened comment&trouble
-0.25 cut_by_dots&happened_to_somebody cut_by_dots&somebody's_own denied_in_front&names_the_words
-0.25 ends_the_text&nothing_stated ends_the_text&says_lesson ends_the_text&spoken_of_after_so_long
-0.25 ends_the_text&spoken_of_example ends_the_text&spoken_of_self explained_behind&nothing_stated
-0.25 explained_behind&says_happened explained_behind&trace_near figures&its_words_taken_up figures&spoken_of_supposed
-0.25 happened_to_somebody&heads_a_document happened_to_somebody&somebody's_own_machine,_in_short
-0.25 happened_to_somebody&spoken_of_changes heads_a_document&spoken_of_lesson heads_a_document&trace_near
-0.25 heads_a_document&words_before host_memory&says_lately hypothetical_sentence&marked
-0.25 hypothetical_sentence&says_explained in_a_thread&says_happened in_a_thread&somebody's_own
-0.25 in_a_thread&spoken_of_changes in_a_thread&spoken_of_solved in_quotes&may_happen in_quotes&nothing_stated
-0.25 in_quotes&says_happened in_quotes&says_lower_it in_quotes&spoken_of_buy in_quotes&spoken_of_cause
-0.25 in_quotes&spoken_of_labelled_symptom indented&says_happened indented&says_when indented&spoken_of_lesson
-0.25 indented&spoken_of_reader introduced_as_example&spoken_of_after_so_long introduced_as_example&spoken_of_reader
-0.25 its_hint_printed&spoken_of_ask its_hint_printed&spoken_of_buy marked&output_near marked&somebody's_own,_in_short
-0.25 marked&spoken_of_happened marked&words_before markup_near&says_cause markup_near&says_lower_it
-0.25 markup_near&spoken_of_means markup_near&within_code may_happen&record may_happen&says_proposed
-0.25 may_happen&somebody's_own_machine,_in_short may_happen&spoken_of_made_up mentioned&nothing_stated
-0.25 mentioned&says_lower_it mentioned&says_solved mentioned&spoken_of_may mentioned&spoken_of_remedy
-0.25 mentioned&trace_near much_about_texts&says_after_so_long much_about_texts&spoken_of_happened
-0.25 names_the_words&says_made_up names_the_words&spoken_of_labelled_symptom names_the_words&spoken_of_lesson
-0.25 nobody_speaks&nothing_stated nobody_speaks&spoken_of_looks_for nobody_speaks&spoken_of_means
-0.25 nothing_stated&says_but nothing_stated&spoken_of_but nothing_stated&spoken_of_changes
-0.25 nothing_stated&spoken_of_solved often_may&somebody's_own often_may&spoken_of_changes often_may&spoken_of_means
-0.25 often_may&spoken_of_self on_a_stamped_line&says_solved on_a_stamped_line&spoken_of_ask
-0.25 on_a_stamped_line&spoken_of_reader on_a_stamped_line&words_before other_near&says_after_so_long
-0.25 other_near&setting_near other_near&spoken_of_happened other_near&spoken_of_lower_it other_near&spoken_of_remedy
-0.25 other_near&spoken_of_solved output_near&somebody's_own_machine,_in_short output_near&spoken_of_made_up
-0.25 output_near&spoken_of_supposed record&somebody's_own_question,_in_short record&spoken_of_changes
-0.25 record&spoken_of_made_up remedies_above&spoken_of_happened says_after_so_long&spoken_of_reader
-0.25 says_but&says_lately says_cause&says_happened says_changes&says_words says_happened&spoken_of_lower_it
-0.25 says_happened&traceback_above says_help&says_lately says_help&somebody's_own says_if&words_before
-0.25 says_labelled_symptom&spoken_of_happened says_labelled_symptom&spoken_of_lately
-0.25 says_labelled_symptom&spoken_of_lesson says_lately&says_may says_lesson&says_reader says_lesson&says_when
-0.25 says_looks_for&says_lower_it says_lower_it&somebody's_own_question,_in_short says_lower_it&trace_near
-0.25 says_may&spoken_of_but says_never&somebody's_own_question,_in_short says_numbered&somebody_speaks
-0.25 says_proposed&says_reader says_proposed&says_when says_reader&says_when says_reader&somebody's_own,_in_short
-0.25 says_reader&spoken_of_when says_reader&trouble says_self&somebody_speaks says_self&spoken_of_people
-0.25 says_solved&somebody's_own says_supposed&spoken_of_may says_when&somebody's_own_question,_in_short
-0.25 says_when&spoken_of_help says_when&spoken_of_remedy setting_near&spoken_of_may somebody's_own&spoken_of_solved
-0.25 somebody's_own_machine,_in_short&spoken_of_may somebody's_own_question,_in_short&spoken_of_laughs
-0.25 somebody's_own_question,_in_short&spoken_of_self somebody_speaks&spoken_of_solved
-0.25 spoken_of_after_so_long&trouble spoken_of_ask&spoken_of_example spoken_of_ask&spoken_of_explained
-0.25 spoken_of_ask&spoken_of_lower_it spoken_of_ask&spoken_of_made_up spoken_of_but&spoken_of_lately
-0.25 spoken_of_but&spoken_of_reader spoken_of_but&trouble spoken_of_changes&spoken_of_happened
-0.25 spoken_of_changes&spoken_of_reader spoken_of_changes&spoken_of_words spoken_of_example&spoken_of_lesson
-0.25 spoken_of_explained&spoken_of_proposed spoken_of_explained&trace_near spoken_of_happened&spoken_of_if
-0.25 spoken_of_happened&spoken_of_never spoken_of_happened&traceback_above spoken_of_if&spoken_of_may
-0.25 spoken_of_lately&spoken_of_never spoken_of_lesson&spoken_of_may spoken_of_lesson&spoken_of_reader
-0.25 spoken_of_lesson&spoken_of_solved spoken_of_lesson&spoken_of_words spoken_of_lower_it&spoken_of_means
-0.25 spoken_of_lower_it&traceback_above spoken_of_people&spoken_of_reader spoken_of_self&spoken_of_when
-0.25 spoken_of_supposed&trace_near
-0.20 a_failed_run&hypothetical_sentence a_failed_run&introduced_as_example a_failed_run&markup_near
-0.20 a_failed_run&much_trouble a_failed_run&says_changes a_failed_run&says_example a_failed_run&spoken_of_but
-0.20 a_failed_run&spoken_of_if a_failed_run&text_behind a_question,_in_short&a_site's_lines
-0.20 a_question,_in_short&begins_the_text a_question,_in_short&output_near a_question,_in_short&spoken_of_numbered
-0.20 a_sentence_leads&explained_behind a_sentence_leads&happened_to_somebody a_sentence_leads&spoken_of_after_so_long
-0.20 a_sentence_leads&spoken_of_lately a_sentence_leads&spoken_of_proposed a_sentence_leads&spoken_of_remedy
-0.20 a_sentence_leads&traceback_above a_setup,_in_short&between_sections a_setup,_in_short&code_near
-0.20 a_setup,_in_short&hypothetical_sentence a_setup,_in_short&marked a_setup,_in_short&spoken_of_self
-0.20 a_setup,_in_short&text_behind a_short_text&advice_share a_short_text&advised a_short_text&beside_a_quotation
-0.20 a_short_text&figures a_short_text&hypothetical_sentence a_short_text&says_ask a_short_text&says_example
-0.20 a_short_text&says_supposed a_short_text&somebody's_own a_short_text&spoken_of_lower_it
-0.20 a_site's_lines&begins_its_line a_site's_lines&indented a_site's_lines&spoken_of_lower_it
-0.20 a_site's_lines&spoken_of_never a_thread's_page&spoken_of_changes a_thread's_page&spoken_of_explained
-0.20 a_thread's_page&spoken_of_proposed a_thread's_title&somebody's_own a_thread's_title&spoken_of_after_so_long
-0.20 a_thread's_title&spoken_of_happened a_thread's_title&text_behind a_whole_error_line&advice_share
-0.20 a_whole_error_line&advised a_whole_error_line&between_sections a_whole_error_line&introduced_as_example
-0.20 a_whole_error_line&spoken_of_lower_it a_whole_error_line&spoken_of_proposed a_whole_error_line&trace_near
-0.20 about_texts&behind_a_prefix about_texts&happened_to_somebody about_texts&says_lesson about_texts&says_means
-0.20 about_texts&says_supposed about_texts&setting_near about_texts&text_behind advice_share&markup_near
-0.20 advice_share&much_about_texts advice_share&says_proposed advice_share&says_reader advice_share&spoken_of_changes
-0.20 advice_share&spoken_of_if advice_share&spoken_of_lower_it advised&markup_near advised&much_about_texts
-0.20 advised&says_proposed advised&says_reader advised&spoken_of_changes advised&spoken_of_if
-0.20 advised&spoken_of_lower_it advised_by_nobody&behind_a_prefix advised_by_nobody&happened_to_somebody
-0.20 advised_by_nobody&introduced_as_example advised_by_nobody&much_about_texts advised_by_nobody&says_may
-0.20 advised_by_nobody&words_before alone&may_happen alone&says_reader begins_its_line&block_opened
-0.20 begins_its_line&much_trouble begins_its_line&nobody_speaks begins_its_line&remedies_below
-0.20 begins_the_text&says_lately begins_the_text&spoken_of_never behind_a_prefix&denied_in_front
-0.20 behind_a_prefix&may_happen behind_a_prefix&other_near behind_a_prefix&says_lesson behind_a_prefix&says_solved
-0.20 behind_a_prefix&spoken_of_changes behind_a_prefix&spoken_of_happened behind_a_prefix&spoken_of_looks_for
-0.20 beside_a_quotation&in_quotes between_sections&nobody_speaks between_sections&words_before
-0.20 blanks_near&happened_to_somebody blanks_near&nobody_speaks blanks_near&nothing_stated
-0.20 blanks_near&on_a_stamped_line blanks_near&says_happened blanks_near&somebody's_own,_in_short
-0.20 block_opened&in_a_thread block_opened&often_may block_opened&spoken_of_lesson block_opened&spoken_of_may
-0.20 block_opened&spoken_of_words code_near&may_happen code_near&nothing_stated code_near&says_lower_it
-0.20 code_near&says_self code_near&somebody's_own_question,_in_short code_near&spoken_of_explained
-0.20 code_near&spoken_of_people code_near&text_behind comment&markup_near comment&spoken_of_lower_it
-0.20 comment&spoken_of_self cut_by_dots&says_lately cut_by_dots&says_words cut_by_dots&spoken_of_help
-0.20 cut_by_dots&spoken_of_lately denied_in_front&says_but denied_in_front&says_happened denied_in_front&says_means
-0.20 denied_in_front&text_behind ends_the_text&says_explained figures&says_people figures&spoken_of_ask
-0.20 figures&spoken_of_labelled_remedy figures&text_about_texts figures&words_before
-0.20 happened_to_somebody&says_proposed happened_to_somebody&says_reader happened_to_somebody&spoken_of_after_so_long
-0.20 happened_to_somebody&spoken_of_happened happened_to_somebody&spoken_of_solved heads_a_document&much_about_texts
-0.20 heads_a_document&nobody_speaks hypothetical_sentence&item_of_a_list hypothetical_sentence&much_trouble
-0.20 hypothetical_sentence&says_ask hypothetical_sentence&says_when hypothetical_sentence&spoken_of_after_so_long
-0.20 hypothetical_sentence&spoken_of_if in_a_thread&marked in_a_thread&spoken_of_lower_it
-0.20 in_a_thread&spoken_of_people in_a_thread&text_behind in_quotes&says_buy in_quotes&says_means
-0.20 in_quotes&says_reader in_quotes&says_self in_quotes&spoken_of_happened in_quotes&spoken_of_made_up
-0.20 indented&says_labelled_symptom indented&spoken_of_explained indented&spoken_of_happened
-0.20 indented&spoken_of_lately indented&spoken_of_looks_for indented&spoken_of_lower_it indented&spoken_of_words
-0.20 item_of_a_list&says_lower_it item_of_a_list&spoken_of_after_so_long item_of_a_list&spoken_of_never
-0.20 its_hint_printed&remedies_above its_hint_printed&spoken_of_people its_words_taken_up&nobody_speaks
-0.20 its_words_taken_up&spoken_of_but marked&spoken_of_self marked&text_behind markup_near&remedies_above
-0.20 markup_near&spoken_of_people may_happen&on_a_stamped_line may_happen&says_after_so_long may_happen&says_but
-0.20 may_happen&says_if may_happen&spoken_of_lately may_happen&spoken_of_remedy mentioned&says_ask
-0.20 mentioned&says_labelled_symptom mentioned&says_made_up mentioned&says_supposed mentioned&spoken_of_happened
-0.20 mentioned&spoken_of_help mentioned&spoken_of_lately mentioned&spoken_of_lower_it mentioned&spoken_of_solved
-0.20 much_about_texts&output_near much_about_texts&says_when much_trouble&on_a_stamped_line much_trouble&setting_near
-0.20 much_trouble&spoken_of_solved names_the_words&says_cause names_the_words&says_reader
-0.20 names_the_words&spoken_of_words nobody_speaks&other_near nobody_speaks&record nobody_speaks&says_buy
-0.20 nobody_speaks&says_supposed nobody_speaks&spoken_of_ask nobody_speaks&spoken_of_explained
-0.20 nothing_stated&says_ask nothing_stated&says_cause nothing_stated&says_changes nothing_stated&spoken_of_lately
-0.20 often_may&somebody's_own,_in_short often_may&somebody's_own_machine,_in_short on_a_stamped_line&record
-0.20 on_a_stamped_line&says_when other_near&remedies_above other_near&says_looks_for other_near&says_means
-0.20 other_near&says_proposed other_near&spoken_of_proposed output_near&says_made_up
-0.20 output_near&somebody's_own,_in_short output_near&spoken_of_ask output_near&spoken_of_may
-0.20 output_near&spoken_of_never output_near&within_code record&says_if record&says_solved record&spoken_of_laughs
-0.20 says_after_so_long&setting_near says_after_so_long&somebody's_own says_ask&says_lately says_ask&says_made_up
-0.20 says_ask&says_words says_ask&setting_near says_ask&spoken_of_self says_ask&trouble
-0.20 says_but&somebody's_own,_in_short says_but&somebody's_own_question,_in_short
-0.20 says_buy&somebody's_own_question,_in_short says_buy&somebody_speaks says_explained&says_lately
-0.20 says_explained&somebody's_own,_in_short says_explained&somebody_speaks says_explained&text_behind
-0.20 says_happened&says_solved says_happened&spoken_of_ask says_happened&spoken_of_but says_happened&spoken_of_reader
-0.20 says_happened&spoken_of_self says_help&spoken_of_self says_if&says_means says_labelled_symptom&spoken_of_if
-0.20 says_laughs&says_when says_lesson&spoken_of_people says_looks_for&says_people says_lower_it&setting_near
-0.20 says_lower_it&spoken_of_lesson says_made_up&says_supposed says_made_up&says_when
-0.20 says_made_up&somebody's_own_question,_in_short says_means&spoken_of_reader says_never&spoken_of_ask
-0.20 says_numbered&somebody's_own,_in_short says_people&says_reader says_people&spoken_of_when
-0.20 says_reader&spoken_of_lower_it says_remedy&says_words says_self&spoken_of_happened says_self&spoken_of_when
-0.20 says_supposed&setting_near says_supposed&spoken_of_self says_supposed&spoken_of_when says_when&trace_near
-0.20 says_words&somebody's_own,_in_short says_words&spoken_of_if says_words&spoken_of_self
-0.20 setting_near&spoken_of_numbered somebody's_own&somebody's_own,_in_short somebody's_own&spoken_of_words
-0.20 somebody's_own,_in_short&spoken_of_solved somebody's_own_machine,_in_short&spoken_of_after_so_long
-0.20 somebody's_own_machine,_in_short&spoken_of_buy somebody's_own_machine,_in_short&spoken_of_solved
-0.20 somebody's_own_question,_in_short&spoken_of_but somebody_speaks&spoken_of_supposed
-0.20 spoken_of_after_so_long&spoken_of_lately spoken_of_after_so_long&spoken_of_lower_it
-0.20 spoken_of_after_so_long&spoken_of_numbered spoken_of_after_so_long&text_behind spoken_of_ask&spoken_of_but
-0.20 spoken_of_ask&spoken_of_reader spoken_of_ask&traceback_above spoken_of_but&spoken_of_if
-0.20 spoken_of_buy&spoken_of_lately spoken_of_buy&spoken_of_never spoken_of_buy&spoken_of_reader
-0.20 spoken_of_cause&spoken_of_labelled_remedy spoken_of_cause&spoken_of_means spoken_of_cause&spoken_of_remedy
-0.20 spoken_of_changes&spoken_of_when spoken_of_example&spoken_of_reader spoken_of_example&spoken_of_remedy
-0.20 spoken_of_example&traceback_above spoken_of_explained&spoken_of_when spoken_of_explained&traceback_above
-0.20 spoken_of_happened&words_before spoken_of_help&trouble spoken_of_help&words_before
-0.20 spoken_of_labelled_symptom&spoken_of_people spoken_of_lesson&spoken_of_lower_it
-0.20 spoken_of_looks_for&spoken_of_numbered spoken_of_looks_for&spoken_of_self spoken_of_looks_for&text_behind
-0.20 spoken_of_lower_it&spoken_of_remedy spoken_of_may&spoken_of_people spoken_of_may&trouble
-0.20 spoken_of_may&words_before spoken_of_means&text_behind spoken_of_never&spoken_of_people
-0.20 spoken_of_never&spoken_of_supposed spoken_of_numbered&spoken_of_when spoken_of_people&words_before
-0.20 spoken_of_proposed&spoken_of_supposed spoken_of_proposed&spoken_of_words spoken_of_reader&spoken_of_self
-0.20 spoken_of_self&spoken_of_solved spoken_of_when&text_about_texts spoken_of_when&traceback_above
-0.20 spoken_of_when&words_before spoken_of_words&text_about_texts text_about_texts&words_before
-0.15 a_failed_run&host_memory a_failed_run&much_advised a_failed_run&says_cause a_failed_run&spoken_of_labelled_cause
-0.15 a_failed_run&spoken_of_self a_question,_in_short&a_sentence_leads a_question,_in_short&begins_its_line
-0.15 a_question,_in_short&code_near a_question,_in_short&host_memory a_question,_in_short&says_laughs
-0.15 a_question,_in_short&spoken_of_labelled_symptom a_question,_in_short&spoken_of_laughs
-0.15 a_question,_in_short&spoken_of_words a_question,_in_short&text_about_texts a_sentence_leads&a_thread's_page
-0.15 a_sentence_leads&advised_by_nobody a_sentence_leads&heads_a_document a_sentence_leads&marked
-0.15 a_sentence_leads&may_happen a_sentence_leads&names_the_words a_sentence_leads&nobody_speaks
-0.15 a_sentence_leads&says_cause a_sentence_leads&says_reader a_sentence_leads&setting_near
-0.15 a_sentence_leads&somebody's_own,_in_short a_setup,_in_short&a_site's_lines a_setup,_in_short&item_of_a_list
-0.15 a_setup,_in_short&often_may a_setup,_in_short&other_near a_setup,_in_short&says_ask
-0.15 a_setup,_in_short&says_solved a_short_text&code_near a_short_text&in_quotes a_short_text&its_hint_printed
-0.15 a_short_text&nothing_stated a_short_text&remedies_above a_short_text&says_changes a_short_text&says_means
-0.15 a_short_text&says_people a_short_text&says_reader a_short_text&somebody_speaks a_short_text&spoken_of_reader
-0.15 a_site's_lines&advised_by_nobody a_site's_lines&nobody_speaks a_site's_lines&spoken_of_after_so_long
-0.15 a_site's_lines&spoken_of_labelled_symptom a_site's_lines&spoken_of_may a_site's_lines&text_behind
-0.15 a_thread's_page&somebody_speaks a_thread's_page&spoken_of_after_so_long a_thread's_page&spoken_of_when
-0.15 a_thread's_title&markup_near a_thread's_title&output_near a_thread's_title&spoken_of_lower_it
-0.15 a_whole_error_line&block_opened a_whole_error_line&markup_near a_whole_error_line&spoken_of_example
-0.15 a_whole_error_line&spoken_of_supposed a_whole_error_line&spoken_of_when a_whole_error_line&spoken_of_words
-0.15 a_whole_error_line&typeset about_texts&spoken_of_looks_for about_texts&spoken_of_when about_texts&typeset
-0.15 advice_share&begins_its_line advice_share&block_opened advice_share&hypothetical_sentence advice_share&in_quotes
-0.15 advice_share&item_of_a_list advice_share&its_hint_printed advice_share&much_advised
-0.15 advice_share&says_labelled_symptom advice_share&says_looks_for advice_share&says_means advised&begins_its_line
-0.15 advised&block_opened advised&hypothetical_sentence advised&in_quotes advised&item_of_a_list
-0.15 advised&its_hint_printed advised&much_advised advised&says_labelled_symptom advised&says_looks_for
-0.15 advised&says_means advised_by_nobody&host_memory advised_by_nobody&its_hint_printed
-0.15 advised_by_nobody&much_advised advised_by_nobody&says_help advised_by_nobody&says_labelled_symptom
-0.15 advised_by_nobody&says_reader advised_by_nobody&spoken_of_example alone&says_changes alone&says_example
-0.15 alone&says_proposed alone&somebody_speaks answered_by_mail&happened_to_somebody answered_by_mail&nothing_stated
-0.15 answered_by_mail&somebody's_own answered_by_mail&spoken_of_after_so_long answered_by_mail&spoken_of_self
-0.15 begins_its_line&nothing_stated begins_its_line&says_labelled_symptom begins_its_line&says_may
-0.15 begins_its_line&spoken_of_labelled_remedy begins_the_text&often_may begins_the_text&says_happened
-0.15 begins_the_text&says_if begins_the_text&says_remedy begins_the_text&spoken_of_happened behind_a_prefix&figures
-0.15 behind_a_prefix&says_supposed behind_a_prefix&says_when behind_a_prefix&spoken_of_after_so_long
-0.15 behind_a_prefix&spoken_of_self behind_a_prefix&text_about_texts beside_a_quotation&nothing_stated
-0.15 beside_a_quotation&trouble beside_a_quotation&words_before between_sections&comment between_sections&mentioned
-0.15 between_sections&nothing_stated between_sections&trace_near blanks_near&figures blanks_near&markup_near
-0.15 blanks_near&much_trouble blanks_near&says_when blanks_near&somebody's_own blanks_near&somebody_speaks
-0.15 blanks_near&spoken_of_help blanks_near&text_behind blanks_near&words_before block_opened&markup_near
-0.15 block_opened&says_words block_opened&spoken_of_proposed block_opened&spoken_of_reader
-0.15 boxes_ticked&item_of_a_list code_near&heads_a_document code_near&indented code_near&introduced_as_example
-0.15 code_near&often_may code_near&says_means code_near&spoken_of_remedy code_near&spoken_of_supposed
-0.15 code_near&text_about_texts comment&in_a_thread comment&indented comment&marked comment&names_the_words
-0.15 comment&somebody's_own comment&spoken_of_after_so_long comment&spoken_of_changes comment&spoken_of_lately
-0.15 comment&spoken_of_solved cut_by_dots&says_but cut_by_dots&says_lower_it cut_by_dots&says_self
-0.15 cut_by_dots&says_when cut_by_dots&somebody_speaks cut_by_dots&spoken_of_may denied_in_front&ends_the_text
-0.15 denied_in_front&mentioned denied_in_front&record denied_in_front&says_when denied_in_front&spoken_of_ask
-0.15 denied_in_front&spoken_of_when ends_the_text&names_the_words ends_the_text&says_example
-0.15 ends_the_text&spoken_of_when ends_the_text&spoken_of_words explained_behind&may_happen
-0.15 explained_behind&traceback_above figures&indented figures&spoken_of_words happened_to_somebody&much_about_texts
-0.15 happened_to_somebody&much_trouble happened_to_somebody&says_happened happened_to_somebody&spoken_of_example
-0.15 happened_to_somebody&spoken_of_proposed heads_a_document&hypothetical_sentence heads_a_document&nothing_stated
-0.15 heads_a_document&says_lower_it heads_a_document&spoken_of_happened hypothetical_sentence&on_a_stamped_line
-0.15 hypothetical_sentence&says_changes hypothetical_sentence&says_remedy
-0.15 hypothetical_sentence&somebody's_own_question,_in_short hypothetical_sentence&spoken_of_but
-0.15 hypothetical_sentence&spoken_of_people hypothetical_sentence&spoken_of_proposed
-0.15 hypothetical_sentence&spoken_of_reader in_a_thread&mentioned in_a_thread&spoken_of_explained
-0.15 in_a_thread&spoken_of_never in_a_thread&spoken_of_proposed in_quotes&much_trouble in_quotes&says_changes
-0.15 in_quotes&says_remedy in_quotes&says_when in_quotes&spoken_of_labelled_remedy indented&nobody_speaks
-0.15 indented&says_looks_for indented&within_code introduced_as_example&its_hint_printed
-0.15 introduced_as_example&spoken_of_if introduced_as_example&spoken_of_words introduced_as_example&traceback_above
-0.15 item_of_a_list&markup_near item_of_a_list&nobody_speaks item_of_a_list&text_behind
-0.15 its_hint_printed&spoken_of_labelled_symptom its_words_taken_up&other_near its_words_taken_up&output_near
-0.15 its_words_taken_up&spoken_of_happened marked&spoken_of_if marked&spoken_of_lately marked&spoken_of_lower_it
-0.15 markup_near&names_the_words markup_near&often_may markup_near&other_near markup_near&record
-0.15 markup_near&says_example markup_near&says_means markup_near&spoken_of_labelled_cause
-0.15 markup_near&spoken_of_labelled_remedy markup_near&spoken_of_never may_happen&says_lesson
-0.15 may_happen&spoken_of_lower_it mentioned&says_explained mentioned&says_lesson mentioned&spoken_of_labelled_cause
-0.15 mentioned&spoken_of_labelled_remedy mentioned&spoken_of_made_up mentioned&spoken_of_when
-0.15 much_about_texts&spoken_of_self much_about_texts&spoken_of_words much_advised&nobody_speaks
-0.15 much_advised&spoken_of_lower_it much_advised&spoken_of_reader much_trouble&spoken_of_changes
-0.15 much_trouble&spoken_of_supposed names_the_words&setting_near names_the_words&spoken_of_never
-0.15 names_the_words&spoken_of_proposed nobody_speaks&remedies_above nobody_speaks&says_if
-0.15 nobody_speaks&says_lower_it nobody_speaks&says_proposed nobody_speaks&setting_near nobody_speaks&spoken_of_cause
-0.15 nobody_speaks&spoken_of_proposed nothing_stated&says_after_so_long nothing_stated&says_explained
-0.15 nothing_stated&spoken_of_labelled_symptom nothing_stated&spoken_of_lower_it nothing_stated&spoken_of_people
-0.15 nothing_stated&spoken_of_supposed nothing_stated&words_before often_may&spoken_of_lower_it
-0.15 often_may&spoken_of_people on_a_stamped_line&says_made_up on_a_stamped_line&says_numbered
-0.15 on_a_stamped_line&spoken_of_looks_for other_near&spoken_of_if other_near&spoken_of_laughs
-0.15 other_near&traceback_above output_near&says_looks_for output_near&says_solved output_near&says_supposed
-0.15 output_near&spoken_of_buy output_near&spoken_of_numbered output_near&words_before record&says_numbered
-0.15 record&says_proposed remedies_above&trouble remedies_below&spoken_of_happened remedies_below&spoken_of_people
-0.15 says_after_so_long&says_self says_after_so_long&spoken_of_lesson says_ask&says_example says_ask&text_behind
-0.15 says_but&says_cause says_but&says_changes says_but&says_reader says_buy&somebody's_own,_in_short
-0.15 says_cause&says_when says_changes&setting_near says_changes&text_behind says_example&spoken_of_self
-0.15 says_explained&says_means says_explained&says_self says_explained&says_when says_explained&says_words
-0.15 says_explained&somebody's_own says_explained&trouble says_happened&somebody's_own,_in_short
-0.15 says_happened&somebody_speaks says_happened&spoken_of_laughs says_happened&spoken_of_words
-0.15 says_help&says_looks_for says_if&says_may says_if&says_solved says_if&spoken_of_ask says_if&spoken_of_lesson
-0.15 says_if&spoken_of_lower_it says_if&spoken_of_self says_labelled_symptom&somebody's_own says_lately&says_proposed
-0.15 says_lately&trouble says_looks_for&says_reader says_looks_for&says_when says_looks_for&spoken_of_happened
-0.15 says_looks_for&spoken_of_may says_lower_it&says_reader says_lower_it&spoken_of_happened
-0.15 says_made_up&spoken_of_when says_may&says_never says_may&spoken_of_ask says_may&spoken_of_changes
-0.15 says_may&spoken_of_people says_means&spoken_of_but says_means&spoken_of_people says_means&spoken_of_when
-0.15 says_never&says_solved says_never&somebody's_own_machine,_in_short says_never&spoken_of_help
-0.15 says_never&spoken_of_lately says_never&spoken_of_never says_people&spoken_of_happened says_people&spoken_of_help
-0.15 says_people&spoken_of_people says_people&trace_near says_proposed&says_self says_proposed&somebody_speaks
-0.15 says_proposed&words_before says_reader&somebody's_own_machine,_in_short says_remedy&spoken_of_happened
-0.15 says_remedy&trouble says_self&says_solved says_self&spoken_of_after_so_long says_self&spoken_of_ask
-0.15 says_self&spoken_of_labelled_symptom says_self&spoken_of_proposed says_solved&words_before
-0.15 says_supposed&somebody's_own says_supposed&somebody's_own_question,_in_short
-0.15 says_supposed&spoken_of_after_so_long says_supposed&spoken_of_but says_supposed&spoken_of_if
-0.15 says_supposed&spoken_of_lately says_when&spoken_of_people says_words&somebody_speaks says_words&spoken_of_never
-0.15 setting_near&somebody's_own_question,_in_short setting_near&spoken_of_example setting_near&spoken_of_lesson
-0.15 setting_near&spoken_of_never somebody's_own&spoken_of_happened somebody's_own&spoken_of_people
-0.15 somebody's_own,_in_short&spoken_of_after_so_long somebody's_own,_in_short&spoken_of_may
-0.15 somebody's_own,_in_short&spoken_of_reader somebody's_own_machine,_in_short&spoken_of_self
-0.15 somebody_speaks&somebody's_own,_in_short somebody_speaks&spoken_of_changes somebody_speaks&spoken_of_proposed
-0.15 somebody_speaks&spoken_of_words somebody_speaks&within_code spoken_of_after_so_long&spoken_of_reader
-0.15 spoken_of_after_so_long&spoken_of_when spoken_of_after_so_long&typeset spoken_of_ask&spoken_of_lately
-0.15 spoken_of_ask&spoken_of_when spoken_of_but&spoken_of_buy spoken_of_but&spoken_of_labelled_symptom
-0.15 spoken_of_but&spoken_of_people spoken_of_buy&spoken_of_self spoken_of_cause&spoken_of_made_up
-0.15 spoken_of_cause&text_behind spoken_of_changes&spoken_of_lesson spoken_of_changes&traceback_above
-0.15 spoken_of_example&words_before spoken_of_happened&typeset spoken_of_happened&within_code
-0.15 spoken_of_help&spoken_of_may spoken_of_help&typeset spoken_of_if&within_code
-0.15 spoken_of_labelled_symptom&spoken_of_lesson spoken_of_labelled_symptom&trace_near
-0.15 spoken_of_lately&spoken_of_looks_for spoken_of_lately&spoken_of_supposed spoken_of_laughs&spoken_of_people
-0.15 spoken_of_lesson&spoken_of_supposed spoken_of_looks_for&spoken_of_never spoken_of_looks_for&words_before
-0.15 spoken_of_lower_it&spoken_of_solved spoken_of_lower_it&spoken_of_supposed spoken_of_lower_it&trouble
-0.15 spoken_of_lower_it&typeset spoken_of_made_up&spoken_of_words spoken_of_made_up&trouble
-0.15 spoken_of_means&spoken_of_numbered spoken_of_means&spoken_of_people spoken_of_means&spoken_of_when
-0.15 spoken_of_never&spoken_of_words spoken_of_never&trace_near spoken_of_people&traceback_above
-0.15 spoken_of_proposed&trace_near spoken_of_proposed&traceback_above spoken_of_reader&spoken_of_remedy
-0.15 spoken_of_remedy&trouble spoken_of_self&spoken_of_signed spoken_of_self&within_code
-0.15 spoken_of_solved&spoken_of_supposed spoken_of_solved&text_behind spoken_of_supposed&traceback_above
-0.15 trouble&within_code
-0.10 a_failed_run&beside_a_quotation a_failed_run&comment a_failed_run&says_proposed a_failed_run&says_remedy
-0.10 a_failed_run&spoken_of_happened a_failed_run&spoken_of_means a_failed_run&spoken_of_never
-0.10 a_failed_run's_record&about_texts a_failed_run's_record&advice_share a_failed_run's_record&advised
-0.10 a_failed_run's_record&advised_by_nobody a_question,_in_short&its_words_taken_up a_question,_in_short&record
-0.10 a_question,_in_short&says_may a_question,_in_short&says_never a_question,_in_short&says_proposed
-0.10 a_question,_in_short&spoken_of_cause a_question,_in_short&trace_near a_report's_heading&nothing_stated
-0.10 a_report's_heading&says_self a_report's_heading&spoken_of_after_so_long a_report's_heading&spoken_of_lesson
-0.10 a_report's_heading&spoken_of_people a_sentence_leads&a_thread's_title a_sentence_leads&between_sections
-0.10 a_sentence_leads&indented a_sentence_leads&output_near a_sentence_leads&says_happened
-0.10 a_sentence_leads&says_laughs a_sentence_leads&somebody's_own_question,_in_short a_sentence_leads&spoken_of_never
-0.10 a_sentence_leads&spoken_of_people a_sentence_leads&spoken_of_solved a_setup,_in_short&a_whole_error_line
-0.10 a_setup,_in_short&names_the_words a_setup,_in_short&says_changes a_short_text&behind_a_prefix
-0.10 a_short_text&names_the_words a_short_text&on_a_stamped_line a_short_text&says_but a_short_text&says_if
-0.10 a_short_text&says_never a_short_text&says_words a_short_text&spoken_of_but a_short_text&spoken_of_if
-0.10 a_short_text&traceback_above a_site's_lines&happened_to_somebody a_site's_lines&spoken_of_ask
-0.10 a_site's_lines&spoken_of_happened a_site's_lines&spoken_of_help a_thread's_page&hypothetical_sentence
-0.10 a_thread's_page&says_after_so_long a_thread's_page&says_happened a_thread's_page&says_may
-0.10 a_thread's_page&spoken_of_remedy a_thread's_page&spoken_of_supposed a_thread's_page&traceback_above
-0.10 a_thread's_page&trouble a_thread's_title&spoken_of_solved a_whole_error_line&explained_behind
-0.10 a_whole_error_line&its_words_taken_up a_whole_error_line&much_advised a_whole_error_line&much_trouble
-0.10 a_whole_error_line&spoken_of_explained a_whole_error_line&spoken_of_labelled_remedy
-0.10 a_whole_error_line&spoken_of_never a_whole_error_line&traceback_above about_texts&begins_its_line
-0.10 about_texts&beside_a_quotation about_texts&markup_near about_texts&much_advised about_texts&much_trouble
-0.10 about_texts&often_may about_texts&says_lately about_texts&says_looks_for about_texts&says_remedy
-0.10 about_texts&says_when about_texts&spoken_of_explained about_texts&spoken_of_happened about_texts&within_code
-0.10 advice_share&advised_by_nobody advice_share&answered_by_mail advice_share&figures advice_share&indented
-0.10 advice_share&mentioned advice_share&nobody_speaks advice_share&on_a_stamped_line advice_share&record
-0.10 advice_share&says_changes advice_share&says_example advice_share&says_happened advice_share&says_words
-0.10 advice_share&setting_near advice_share&somebody's_own,_in_short advice_share&spoken_of_example
-0.10 advice_share&spoken_of_help advice_share&spoken_of_lately advice_share&spoken_of_never
-0.10 advice_share&spoken_of_remedy advice_share&spoken_of_when advised&advised_by_nobody advised&answered_by_mail
-0.10 advised&figures advised&indented advised&mentioned advised&nobody_speaks advised&on_a_stamped_line
-0.10 advised&record advised&says_changes advised&says_example advised&says_happened advised&says_words
-0.10 advised&setting_near advised&somebody's_own,_in_short advised&spoken_of_example advised&spoken_of_help
-0.10 advised&spoken_of_lately advised&spoken_of_never advised&spoken_of_remedy advised&spoken_of_when
-0.10 advised_by_nobody&block_opened advised_by_nobody&nobody_speaks advised_by_nobody&on_a_stamped_line
-0.10 advised_by_nobody&says_after_so_long advised_by_nobody&says_changes advised_by_nobody&says_looks_for
-0.10 advised_by_nobody&says_self advised_by_nobody&setting_near advised_by_nobody&spoken_of_remedy alone&says_buy
-0.10 alone&says_help alone&says_self alone&somebody's_own_question,_in_short answered_by_mail&on_a_stamped_line
-0.10 answered_by_mail&output_near answered_by_mail&somebody_speaks answered_by_mail&spoken_of_example
-0.10 answered_by_mail&spoken_of_lower_it answered_by_mail&spoken_of_when answered_by_mail&text_behind
-0.10 begins_its_line&its_words_taken_up begins_its_line&remedies_above begins_its_line&spoken_of_explained
-0.10 begins_its_line&spoken_of_laughs begins_its_line&spoken_of_people begins_the_text&blanks_near
-0.10 begins_the_text&says_cause begins_the_text&says_help begins_the_text&says_made_up begins_the_text&says_reader
-0.10 begins_the_text&says_when begins_the_text&somebody's_own_question,_in_short begins_the_text&spoken_of_made_up
-0.10 begins_the_text&spoken_of_remedy begins_the_text&text_about_texts behind_a_prefix&much_about_texts
-0.10 behind_a_prefix&says_example behind_a_prefix&says_help behind_a_prefix&says_looks_for behind_a_prefix&says_words
-0.10 behind_a_prefix&somebody's_own_question,_in_short behind_a_prefix&spoken_of_solved
-0.10 behind_a_prefix&spoken_of_supposed beside_a_quotation&code_near beside_a_quotation&nobody_speaks
-0.10 beside_a_quotation&other_near beside_a_quotation&spoken_of_happened beside_a_quotation&text_behind
-0.10 beside_a_quotation&trace_near beside_a_quotation&traceback_above between_sections&block_opened
-0.10 between_sections&code_near between_sections&explained_behind between_sections&item_of_a_list
-0.10 between_sections&marked between_sections&spoken_of_labelled_symptom between_sections&spoken_of_lower_it
-0.10 between_sections&spoken_of_made_up between_sections&spoken_of_means between_sections&spoken_of_reader
-0.10 between_sections&spoken_of_supposed between_sections&traceback_above blanks_near&code_near
-0.10 blanks_near&spoken_of_lately blanks_near&spoken_of_people blanks_near&spoken_of_words
-0.10 block_opened&happened_to_somebody block_opened&its_hint_printed block_opened&much_trouble
-0.10 block_opened&nobody_speaks block_opened&setting_near block_opened&spoken_of_means block_opened&spoken_of_people
-0.10 block_opened&words_before boxes_ticked&in_quotes boxes_ticked&mentioned boxes_ticked&nothing_stated
-0.10 boxes_ticked&output_near boxes_ticked&spoken_of_after_so_long boxes_ticked&spoken_of_help code_near&comment
-0.10 code_near&explained_behind code_near&mentioned code_near&says_reader code_near&says_when
-0.10 code_near&somebody_speaks code_near&spoken_of_ask code_near&spoken_of_buy code_near&spoken_of_made_up
-0.10 code_near&spoken_of_self code_near&spoken_of_signed comment&happened_to_somebody comment&says_help
-0.10 comment&says_means comment&says_words comment&setting_near comment&spoken_of_if cut_by_dots&says_made_up
-0.10 cut_by_dots&says_proposed cut_by_dots&spoken_of_cause cut_by_dots&spoken_of_means cut_by_dots&spoken_of_words
-0.10 denied_in_front&indented denied_in_front&says_lately denied_in_front&says_numbered denied_in_front&says_self
-0.10 denied_in_front&spoken_of_example denied_in_front&spoken_of_may denied_in_front&trouble
-0.10 ends_the_text&heads_a_document ends_the_text&item_of_a_list ends_the_text&may_happen ends_the_text&mentioned
-0.10 ends_the_text&says_ask ends_the_text&says_laughs ends_the_text&says_proposed ends_the_text&spoken_of_explained
-0.10 explained_behind&heads_a_document explained_behind&setting_near explained_behind&words_before figures&marked
-0.10 figures&often_may figures&remedies_above figures&remedies_below figures&says_example figures&says_explained
-0.10 figures&says_self figures&spoken_of_lower_it figures&spoken_of_never figures&spoken_of_proposed
-0.10 figures&spoken_of_remedy happened_to_somebody&in_a_thread happened_to_somebody&says_looks_for
-0.10 happened_to_somebody&says_lower_it happened_to_somebody&says_means happened_to_somebody&says_supposed
-0.10 happened_to_somebody&spoken_of_looks_for happened_to_somebody&spoken_of_may heads_a_document&its_words_taken_up
-0.10 heads_a_document&marked heads_a_document&markup_near heads_a_document&says_self heads_a_document&somebody's_own
-0.10 heads_a_document&somebody_speaks heads_a_document&spoken_of_lower_it heads_a_document&spoken_of_made_up
-0.10 heads_a_document&spoken_of_words heads_a_document&text_behind heads_a_document&traceback_above
-0.10 host_memory&in_quotes host_memory&indented hypothetical_sentence&indented hypothetical_sentence&says_lesson
-0.10 hypothetical_sentence&says_reader hypothetical_sentence&says_words hypothetical_sentence&spoken_of_changes
-0.10 hypothetical_sentence&spoken_of_may hypothetical_sentence&trace_near hypothetical_sentence&words_before
-0.10 in_a_thread&much_trouble in_a_thread&often_may in_a_thread&says_after_so_long in_a_thread&says_people
-0.10 in_a_thread&spoken_of_after_so_long in_a_thread&spoken_of_labelled_symptom in_a_thread&spoken_of_lately
-0.10 in_a_thread&spoken_of_remedy in_quotes&introduced_as_example in_quotes&its_words_taken_up in_quotes&says_ask
-0.10 in_quotes&somebody's_own_question,_in_short in_quotes&spoken_of_if in_quotes&text_about_texts
-0.10 indented&item_of_a_list indented&marked indented&nothing_stated indented&says_after_so_long
-0.10 indented&setting_near indented&spoken_of_labelled_remedy indented&typeset
-0.10 introduced_as_example&says_labelled_symptom introduced_as_example&spoken_of_ask
-0.10 introduced_as_example&spoken_of_labelled_symptom introduced_as_example&spoken_of_lately
-0.10 introduced_as_example&spoken_of_lower_it introduced_as_example&spoken_of_supposed
-0.10 introduced_as_example&spoken_of_when item_of_a_list&may_happen item_of_a_list&other_near
-0.10 item_of_a_list&says_example item_of_a_list&spoken_of_but item_of_a_list&spoken_of_may
-0.10 item_of_a_list&spoken_of_reader item_of_a_list&spoken_of_words item_of_a_list&trace_near
-0.10 its_hint_printed&markup_near its_hint_printed&may_happen its_hint_printed&nobody_speaks
-0.10 its_hint_printed&says_means its_hint_printed&spoken_of_cause its_hint_printed&spoken_of_labelled_remedy
-0.10 its_hint_printed&spoken_of_may its_words_taken_up&markup_near its_words_taken_up&may_happen
-0.10 its_words_taken_up&somebody's_own_question,_in_short its_words_taken_up&somebody_speaks
-0.10 its_words_taken_up&spoken_of_ask its_words_taken_up&spoken_of_help its_words_taken_up&spoken_of_labelled_symptom
-0.10 its_words_taken_up&spoken_of_lower_it its_words_taken_up&spoken_of_never its_words_taken_up&spoken_of_self
-0.10 its_words_taken_up&spoken_of_when its_words_taken_up&spoken_of_words its_words_taken_up&trouble
-0.10 marked&nobody_speaks marked&somebody's_own_question,_in_short marked&somebody_speaks marked&spoken_of_solved
-0.10 markup_near&says_reader markup_near&text_about_texts markup_near&trace_near may_happen&remedies_above
-0.10 may_happen&says_changes may_happen&says_explained may_happen&spoken_of_changes
-0.10 may_happen&spoken_of_labelled_symptom may_happen&spoken_of_words may_happen&steps_that_led_to_it
-0.10 mentioned&remedies_above mentioned&remedies_below mentioned&says_but mentioned&says_looks_for
-0.10 mentioned&somebody's_own_machine,_in_short mentioned&text_about_texts mentioned&traceback_above
-0.10 much_about_texts&says_made_up much_about_texts&spoken_of_but much_about_texts&spoken_of_supposed
-0.10 much_advised&nothing_stated much_advised&spoken_of_example much_advised&spoken_of_lesson
-0.10 much_advised&spoken_of_remedy much_trouble&nobody_speaks much_trouble&says_words
-0.10 much_trouble&somebody's_own,_in_short much_trouble&spoken_of_example much_trouble&spoken_of_happened
-0.10 much_trouble&spoken_of_help much_trouble&spoken_of_people much_trouble&spoken_of_when much_trouble&text_behind
-0.10 names_the_words&spoken_of_may names_the_words&spoken_of_people names_the_words&spoken_of_self
-0.10 names_the_words&spoken_of_supposed nobody_speaks&remedies_below nobody_speaks&says_cause
-0.10 nobody_speaks&says_means nobody_speaks&spoken_of_labelled_symptom nobody_speaks&spoken_of_may
-0.10 nothing_stated&says_buy nothing_stated&says_example nothing_stated&says_help nothing_stated&says_lately
-0.10 nothing_stated&spoken_of_cause nothing_stated&spoken_of_help nothing_stated&spoken_of_labelled_cause
-0.10 nothing_stated&spoken_of_lesson nothing_stated&spoken_of_numbered nothing_stated&steps_that_led_to_it
-0.10 nothing_stated&text_about_texts nothing_stated&trouble often_may&somebody's_own_question,_in_short
-0.10 often_may&spoken_of_example often_may&spoken_of_if on_a_stamped_line&says_but on_a_stamped_line&says_may
-0.10 on_a_stamped_line&spoken_of_example on_a_stamped_line&spoken_of_happened on_a_stamped_line&spoken_of_help
-0.10 on_a_stamped_line&spoken_of_laughs on_a_stamped_line&spoken_of_remedy on_a_stamped_line&spoken_of_self
-0.10 other_near&record other_near&says_cause other_near&says_if other_near&says_may
-0.10 other_near&spoken_of_after_so_long other_near&spoken_of_ask other_near&spoken_of_means
-0.10 other_near&steps_that_led_to_it other_near&within_code output_near&says_ask output_near&says_laughs
-0.10 output_near&spoken_of_cause output_near&spoken_of_changes output_near&spoken_of_proposed
-0.10 output_near&steps_that_led_to_it output_near&text_about_texts output_near&typeset record&says_after_so_long
-0.10 record&says_laughs record&says_when record&spoken_of_example record&spoken_of_supposed
-0.10 remedies_above&spoken_of_cause remedies_above&spoken_of_may remedies_above&spoken_of_self
-0.10 remedies_above&trace_near remedies_above&traceback_above remedies_below&spoken_of_help
-0.10 remedies_below&spoken_of_lower_it says_after_so_long&says_when says_after_so_long&somebody_speaks
-0.10 says_after_so_long&spoken_of_after_so_long says_after_so_long&spoken_of_changes says_ask&says_but
-0.10 says_ask&somebody's_own says_ask&somebody_speaks says_ask&trace_near says_but&says_words says_but&spoken_of_ask
-0.10 says_buy&says_if says_buy&says_lower_it says_changes&trouble says_example&says_made_up says_example&says_when
-0.10 says_example&spoken_of_after_so_long says_explained&says_if says_explained&says_reader says_happened&says_never
-0.10 says_happened&says_numbered says_happened&spoken_of_example says_happened&spoken_of_explained
-0.10 says_happened&spoken_of_labelled_symptom says_happened&spoken_of_made_up says_help&says_lesson
-0.10 says_help&says_lower_it says_help&says_supposed says_help&spoken_of_after_so_long says_help&spoken_of_lately
-0.10 says_help&spoken_of_reader says_if&says_looks_for says_if&says_proposed says_if&spoken_of_laughs
-0.10 says_if&spoken_of_never says_labelled_symptom&spoken_of_lower_it says_labelled_symptom&spoken_of_means
-0.10 says_labelled_symptom&spoken_of_reader says_labelled_symptom&trace_near says_labelled_symptom&traceback_above
-0.10 says_labelled_symptom&trouble says_lately&says_looks_for says_lately&says_reader says_lately&says_supposed
-0.10 says_lately&spoken_of_lesson says_lately&spoken_of_when says_lesson&setting_near says_lesson&spoken_of_lesson
-0.10 says_lesson&text_behind says_looks_for&says_may says_looks_for&says_self says_looks_for&says_words
-0.10 says_looks_for&spoken_of_example says_looks_for&spoken_of_help says_looks_for&traceback_above
-0.10 says_lower_it&spoken_of_labelled_symptom says_lower_it&spoken_of_means says_lower_it&traceback_above
-0.10 says_made_up&says_may says_made_up&somebody's_own says_may&somebody_speaks says_may&spoken_of_self
-0.10 says_may&spoken_of_when says_means&somebody_speaks says_means&spoken_of_lately says_means&spoken_of_lesson
-0.10 says_means&spoken_of_looks_for says_means&spoken_of_may says_means&spoken_of_self says_means&spoken_of_words
-0.10 says_never&somebody's_own,_in_short says_never&somebody_speaks says_numbered&spoken_of_after_so_long
-0.10 says_numbered&trace_near says_people&spoken_of_but says_people&spoken_of_example says_people&spoken_of_looks_for
-0.10 says_people&spoken_of_lower_it says_people&spoken_of_reader says_proposed&says_words
-0.10 says_proposed&somebody's_own says_proposed&text_behind says_reader&somebody's_own
-0.10 says_reader&somebody's_own_question,_in_short says_reader&spoken_of_may says_reader&spoken_of_remedy
-0.10 says_reader&words_before says_remedy&says_when says_remedy&words_before says_self&spoken_of_if
-0.10 says_self&trace_near says_solved&somebody's_own_question,_in_short says_solved&somebody_speaks
-0.10 says_supposed&says_when says_supposed&spoken_of_lower_it says_supposed&spoken_of_supposed
-0.10 says_when&spoken_of_explained says_when&spoken_of_lesson says_when&spoken_of_never says_when&traceback_above
-0.10 says_when&trouble says_words&spoken_of_after_so_long setting_near&spoken_of_remedy setting_near&trouble
-0.10 somebody's_own&spoken_of_changes somebody's_own&spoken_of_help somebody's_own&spoken_of_lately
-0.10 somebody's_own&spoken_of_means somebody's_own&spoken_of_never somebody's_own&spoken_of_reader
-0.10 somebody's_own&spoken_of_self somebody's_own&spoken_of_signed somebody's_own&steps_that_led_to_it
-0.10 somebody's_own&traceback_above somebody's_own,_in_short&spoken_of_but somebody's_own,_in_short&spoken_of_help
-0.10 somebody's_own,_in_short&spoken_of_lower_it somebody's_own_machine,_in_short&spoken_of_ask
-0.10 somebody's_own_machine,_in_short&spoken_of_but somebody's_own_machine,_in_short&spoken_of_lately
-0.10 somebody's_own_machine,_in_short&spoken_of_laughs somebody's_own_machine,_in_short&spoken_of_lesson
-0.10 somebody's_own_machine,_in_short&spoken_of_people somebody's_own_machine,_in_short&spoken_of_reader
-0.10 somebody's_own_machine,_in_short&text_behind somebody's_own_question,_in_short&spoken_of_after_so_long
-0.10 somebody's_own_question,_in_short&spoken_of_cause somebody's_own_question,_in_short&spoken_of_proposed
-0.10 somebody's_own_question,_in_short&spoken_of_reader somebody_speaks&spoken_of_happened
-0.10 somebody_speaks&spoken_of_labelled_remedy somebody_speaks&spoken_of_lower_it somebody_speaks&spoken_of_when
-0.10 somebody_speaks&steps_that_led_to_it spoken_of_after_so_long&spoken_of_lesson
-0.10 spoken_of_after_so_long&spoken_of_people spoken_of_after_so_long&steps_that_led_to_it
-0.10 spoken_of_ask&spoken_of_buy spoken_of_ask&spoken_of_people spoken_of_ask&spoken_of_words
-0.10 spoken_of_ask&trace_near spoken_of_but&spoken_of_changes spoken_of_buy&spoken_of_supposed
-0.10 spoken_of_cause&spoken_of_example spoken_of_cause&spoken_of_numbered spoken_of_cause&typeset
-0.10 spoken_of_changes&spoken_of_people spoken_of_example&spoken_of_lately spoken_of_example&spoken_of_means
-0.10 spoken_of_example&spoken_of_never spoken_of_example&spoken_of_people spoken_of_example&spoken_of_when
-0.10 spoken_of_example&spoken_of_words spoken_of_example&typeset spoken_of_explained&spoken_of_lower_it
-0.10 spoken_of_explained&spoken_of_made_up spoken_of_explained&spoken_of_means spoken_of_explained&spoken_of_never
-0.10 spoken_of_explained&spoken_of_words spoken_of_happened&spoken_of_lesson spoken_of_help&spoken_of_laughs
-0.10 spoken_of_help&spoken_of_means spoken_of_if&spoken_of_supposed spoken_of_if&spoken_of_when
-0.10 spoken_of_if&steps_that_led_to_it spoken_of_if&traceback_above
-0.10 spoken_of_labelled_cause&spoken_of_labelled_remedy spoken_of_labelled_cause&spoken_of_remedy
-0.10 spoken_of_labelled_cause&words_before spoken_of_labelled_remedy&spoken_of_never
-0.10 spoken_of_labelled_remedy&spoken_of_reader spoken_of_labelled_remedy&spoken_of_when
-0.10 spoken_of_labelled_symptom&spoken_of_may spoken_of_labelled_symptom&spoken_of_signed
-0.10 spoken_of_labelled_symptom&spoken_of_supposed spoken_of_labelled_symptom&traceback_above
-0.10 spoken_of_labelled_symptom&trouble spoken_of_labelled_symptom&words_before spoken_of_lately&trouble
-0.10 spoken_of_laughs&spoken_of_words spoken_of_lesson&spoken_of_signed spoken_of_lesson&trouble
-0.10 spoken_of_lesson&typeset spoken_of_looks_for&spoken_of_lower_it spoken_of_looks_for&spoken_of_means
-0.10 spoken_of_looks_for&spoken_of_remedy spoken_of_lower_it&spoken_of_proposed spoken_of_lower_it&text_about_texts
-0.10 spoken_of_made_up&spoken_of_means spoken_of_made_up&spoken_of_proposed spoken_of_made_up&spoken_of_supposed
-0.10 spoken_of_may&spoken_of_means spoken_of_may&spoken_of_signed spoken_of_may&spoken_of_solved
-0.10 spoken_of_may&spoken_of_supposed spoken_of_may&steps_that_led_to_it spoken_of_means&spoken_of_signed
-0.10 spoken_of_means&within_code spoken_of_never&traceback_above spoken_of_numbered&spoken_of_supposed
-0.10 spoken_of_reader&steps_that_led_to_it spoken_of_self&steps_that_led_to_it spoken_of_self&text_about_texts
-0.10 spoken_of_when&typeset steps_that_led_to_it&trouble trouble&words_before typeset&words_before
-0.05 a_failed_run&a_setup,_in_short a_failed_run&a_thread's_title a_failed_run&happened_to_somebody
-0.05 a_failed_run&item_of_a_list a_failed_run&output_near a_failed_run&remedies_above a_failed_run&remedies_below
-0.05 a_failed_run&says_happened a_failed_run&says_people a_failed_run&spoken_of_buy a_failed_run&spoken_of_help
-0.05 a_failed_run&spoken_of_made_up a_failed_run&typeset a_failed_run's_record&a_whole_error_line
-0.05 a_failed_run's_record&begins_its_line a_failed_run's_record&figures a_failed_run's_record&indented
-0.05 a_failed_run's_record&markup_near a_failed_run's_record&may_happen a_failed_run's_record&spoken_of_happened
-0.05 a_failed_run's_record&spoken_of_labelled_symptom a_failed_run's_record&spoken_of_lower_it
-0.05 a_failed_run's_record&spoken_of_reader a_failed_run's_record&spoken_of_self a_failed_run's_record&trace_near
-0.05 a_failed_run's_record&traceback_above a_failed_run's_record&trouble a_failed_test&nobody_speaks
-0.05 a_failed_test&output_near a_question,_in_short&a_whole_error_line a_question,_in_short&alone
-0.05 a_question,_in_short&between_sections a_question,_in_short&marked a_question,_in_short&much_about_texts
-0.05 a_question,_in_short&nothing_stated a_question,_in_short&says_changes a_question,_in_short&somebody_speaks
-0.05 a_question,_in_short&spoken_of_but a_question,_in_short&spoken_of_explained
-0.05 a_question,_in_short&spoken_of_reader a_question,_in_short&spoken_of_remedy
-0.05 a_question,_in_short&spoken_of_solved a_question,_in_short&traceback_above a_question,_in_short&within_code
-0.05 a_report's_heading&a_thread's_page a_report's_heading&advised_by_nobody a_report's_heading&setting_near
-0.05 a_report's_heading&spoken_of_labelled_symptom a_report's_heading&spoken_of_never
-0.05 a_report's_heading&spoken_of_reader a_report's_heading&spoken_of_solved a_sentence_leads&advice_share
-0.05 a_sentence_leads&advised a_sentence_leads&alone a_sentence_leads&blanks_near a_sentence_leads&in_a_thread
-0.05 a_sentence_leads&its_words_taken_up a_sentence_leads&record a_sentence_leads&says_explained
-0.05 a_sentence_leads&spoken_of_explained a_sentence_leads&spoken_of_help a_sentence_leads&spoken_of_looks_for
-0.05 a_sentence_leads&spoken_of_reader a_sentence_leads&text_about_texts a_sentence_leads&words_before
-0.05 a_setup,_in_short&alone a_setup,_in_short&says_explained a_setup,_in_short&says_proposed
-0.05 a_setup,_in_short&says_supposed a_setup,_in_short&spoken_of_example a_setup,_in_short&spoken_of_labelled_remedy
-0.05 a_setup,_in_short&spoken_of_never a_setup,_in_short&spoken_of_people a_short_text&a_thread's_title
-0.05 a_short_text&advised_by_nobody a_short_text&between_sections a_short_text&in_a_thread a_short_text&much_advised
-0.05 a_short_text&says_labelled_symptom a_short_text&says_lower_it a_short_text&spoken_of_labelled_remedy
-0.05 a_short_text&spoken_of_proposed a_short_text&spoken_of_self a_short_text&spoken_of_solved
-0.05 a_site's_lines&about_texts a_site's_lines&cut_by_dots a_site's_lines&may_happen a_site's_lines&much_trouble
-0.05 a_site's_lines&other_near a_site's_lines&remedies_below a_site's_lines&somebody's_own
-0.05 a_site's_lines&somebody's_own_question,_in_short a_site's_lines&spoken_of_example
-0.05 a_site's_lines&spoken_of_lesson a_site's_lines&spoken_of_means a_site's_lines&spoken_of_solved
-0.05 a_site's_lines&spoken_of_words a_site's_lines&trace_near a_thread's_page&about_texts
-0.05 a_thread's_page&behind_a_prefix a_thread's_page&ends_the_text a_thread's_page&much_about_texts
-0.05 a_thread's_page&on_a_stamped_line a_thread's_page&says_lower_it a_thread's_page&says_when
-0.05 a_thread's_page&somebody's_own a_thread's_page&somebody's_own_machine,_in_short a_thread's_page&spoken_of_may
-0.05 a_thread's_page&spoken_of_never a_thread's_page&spoken_of_people a_thread's_page&spoken_of_signed
-0.05 a_thread's_page&spoken_of_solved a_thread's_title&comment a_thread's_title&marked
-0.05 a_thread's_title&somebody's_own_question,_in_short a_thread's_title&spoken_of_changes
-0.05 a_thread's_title&spoken_of_looks_for a_thread's_title&trouble a_thread's_title&words_before
-0.05 a_whole_error_line&blanks_near a_whole_error_line&remedies_below a_whole_error_line&spoken_of_happened
-0.05 a_whole_error_line&spoken_of_labelled_symptom about_texts&block_opened about_texts&host_memory
-0.05 about_texts&marked about_texts&says_ask about_texts&says_cause about_texts&says_changes about_texts&says_may
-0.05 about_texts&says_people about_texts&says_reader about_texts&spoken_of_after_so_long about_texts&text_about_texts
-0.05 about_texts&trace_near advice_share&advised advice_share&behind_a_prefix advice_share&boxes_ticked
-0.05 advice_share&explained_behind advice_share&host_memory advice_share&its_words_taken_up advice_share&says_cause
-0.05 advice_share&spoken_of_but advice_share&spoken_of_happened advice_share&spoken_of_labelled_remedy
-0.05 advice_share&spoken_of_made_up advice_share&spoken_of_signed advice_share&spoken_of_words advice_share&typeset
-0.05 advice_share&words_before advised&behind_a_prefix advised&boxes_ticked advised&explained_behind
-0.05 advised&host_memory advised&its_words_taken_up advised&says_cause advised&spoken_of_but
-0.05 advised&spoken_of_happened advised&spoken_of_labelled_remedy advised&spoken_of_made_up advised&spoken_of_signed
-0.05 advised&spoken_of_words advised&typeset advised&words_before advised_by_nobody&explained_behind
-0.05 advised_by_nobody&hypothetical_sentence advised_by_nobody&item_of_a_list advised_by_nobody&its_words_taken_up
-0.05 advised_by_nobody&record advised_by_nobody&says_cause advised_by_nobody&says_example
-0.05 advised_by_nobody&says_proposed advised_by_nobody&spoken_of_but advised_by_nobody&spoken_of_changes
-0.05 advised_by_nobody&spoken_of_labelled_remedy advised_by_nobody&spoken_of_lately
-0.05 advised_by_nobody&spoken_of_lower_it advised_by_nobody&spoken_of_made_up advised_by_nobody&spoken_of_never
-0.05 advised_by_nobody&typeset alone&names_the_words answered_by_mail&figures answered_by_mail&may_happen
-0.05 answered_by_mail&other_near answered_by_mail&spoken_of_if answered_by_mail&spoken_of_lesson
-0.05 answered_by_mail&spoken_of_may answered_by_mail&spoken_of_means answered_by_mail&spoken_of_people
-0.05 answered_by_mail&spoken_of_proposed answered_by_mail&spoken_of_supposed answered_by_mail&spoken_of_words
-0.05 answered_by_mail&trouble begins_its_line&between_sections begins_its_line&blanks_near
-0.05 begins_its_line&heads_a_document begins_its_line&much_advised begins_its_line&record
-0.05 begins_its_line&says_happened begins_its_line&says_lower_it begins_its_line&spoken_of_but
-0.05 begins_its_line&spoken_of_lower_it begins_its_line&spoken_of_when begins_the_text&its_words_taken_up
-0.05 begins_the_text&much_advised begins_the_text&says_explained begins_the_text&says_may
-0.05 begins_the_text&spoken_of_but begins_the_text&spoken_of_cause begins_the_text&spoken_of_labelled_remedy
-0.05 begins_the_text&spoken_of_lately begins_the_text&value_of_a_document behind_a_prefix&blanks_near
-0.05 behind_a_prefix&much_advised behind_a_prefix&says_if behind_a_prefix&says_never behind_a_prefix&says_remedy
-0.05 behind_a_prefix&spoken_of_means beside_a_quotation&indented between_sections&blanks_near
-0.05 between_sections&boxes_ticked between_sections&denied_in_front between_sections&happened_to_somebody
-0.05 between_sections&hypothetical_sentence between_sections&in_quotes between_sections&markup_near
-0.05 between_sections&other_near between_sections&says_happened between_sections&says_if between_sections&says_never
-0.05 between_sections&somebody's_own_question,_in_short between_sections&spoken_of_cause
-0.05 between_sections&spoken_of_may between_sections&spoken_of_never between_sections&text_behind
-0.05 blanks_near&names_the_words blanks_near&says_lower_it blanks_near&says_self blanks_near&spoken_of_cause
-0.05 blanks_near&spoken_of_happened blanks_near&spoken_of_labelled_symptom blanks_near&spoken_of_lower_it
-0.05 blanks_near&spoken_of_supposed blanks_near&spoken_of_when block_opened&code_near block_opened&explained_behind
-0.05 block_opened&its_words_taken_up block_opened&says_labelled_symptom
-0.05 block_opened&somebody's_own_question,_in_short block_opened&spoken_of_but
-0.05 block_opened&spoken_of_labelled_symptom block_opened&spoken_of_lately block_opened&spoken_of_solved
-0.05 block_opened&traceback_above block_opened&trouble block_opened&typeset boxes_ticked&may_happen
-0.05 boxes_ticked&says_self boxes_ticked&setting_near boxes_ticked&spoken_of_labelled_symptom
-0.05 boxes_ticked&spoken_of_never boxes_ticked&spoken_of_people boxes_ticked&text_behind code_near&much_about_texts
-0.05 code_near&says_ask code_near&says_explained code_near&says_help code_near&says_made_up code_near&says_numbered
-0.05 code_near&says_remedy code_near&somebody's_own,_in_short code_near&somebody's_own_machine,_in_short
-0.05 code_near&spoken_of_lately comment&may_happen comment&much_trouble comment&remedies_above
-0.05 comment&says_labelled_symptom comment&says_lately comment&says_may comment&within_code comment&words_before
-0.05 cut_by_dots&markup_near cut_by_dots&often_may cut_by_dots&says_people cut_by_dots&somebody's_own,_in_short
-0.05 cut_by_dots&somebody's_own_question,_in_short cut_by_dots&spoken_of_ask cut_by_dots&spoken_of_looks_for
-0.05 cut_by_dots&spoken_of_never cut_by_dots&spoken_of_remedy cut_by_dots&spoken_of_solved
-0.05 cut_by_dots&spoken_of_supposed cut_by_dots&spoken_of_when denied_in_front&may_happen
-0.05 denied_in_front&much_trouble denied_in_front&nobody_speaks denied_in_front&on_a_stamped_line
-0.05 denied_in_front&says_supposed denied_in_front&somebody's_own_machine,_in_short denied_in_front&spoken_of_changes
-0.05 denied_in_front&spoken_of_reader denied_in_front&spoken_of_words denied_in_front&trace_near
-0.05 denied_in_front&traceback_above ends_the_text&figures ends_the_text&hypothetical_sentence ends_the_text&says_buy
-0.05 ends_the_text&says_changes ends_the_text&somebody's_own_question,_in_short ends_the_text&spoken_of_reader
-0.05 ends_the_text&spoken_of_supposed ends_the_text&trouble explained_behind&figures
-0.05 explained_behind&hypothetical_sentence explained_behind&introduced_as_example explained_behind&item_of_a_list
-0.05 explained_behind&names_the_words explained_behind&says_reader explained_behind&spoken_of_happened
-0.05 explained_behind&spoken_of_lesson explained_behind&spoken_of_looks_for explained_behind&spoken_of_means
-0.05 explained_behind&spoken_of_people figures&introduced_as_example figures&much_advised
-0.05 figures&says_labelled_symptom figures&says_lesson figures&spoken_of_happened figures&spoken_of_reader
-0.05 figures&spoken_of_signed happened_to_somebody&item_of_a_list happened_to_somebody&mentioned
-0.05 happened_to_somebody&much_advised happened_to_somebody&other_near happened_to_somebody&record
-0.05 happened_to_somebody&remedies_above happened_to_somebody&says_words
-0.05 happened_to_somebody&somebody's_own,_in_short happened_to_somebody&spoken_of_made_up
-0.05 happened_to_somebody&spoken_of_means happened_to_somebody&spoken_of_never
-0.05 happened_to_somebody&spoken_of_numbered happened_to_somebody&spoken_of_remedy
-0.05 happened_to_somebody&spoken_of_signed happened_to_somebody&text_about_texts
-0.05 happened_to_somebody&value_of_a_document heads_a_document&in_quotes heads_a_document&item_of_a_list
-0.05 heads_a_document&much_advised heads_a_document&record heads_a_document&says_after_so_long
-0.05 heads_a_document&says_example heads_a_document&says_happened heads_a_document&says_labelled_symptom
-0.05 heads_a_document&says_lately heads_a_document&says_lesson heads_a_document&says_people
-0.05 heads_a_document&spoken_of_cause heads_a_document&spoken_of_example heads_a_document&spoken_of_labelled_symptom
-0.05 host_memory&item_of_a_list host_memory&much_trouble host_memory&somebody's_own_question,_in_short
-0.05 host_memory&spoken_of_but host_memory&spoken_of_means host_memory&within_code hypothetical_sentence&in_a_thread
-0.05 hypothetical_sentence&remedies_below hypothetical_sentence&spoken_of_cause
-0.05 hypothetical_sentence&spoken_of_example hypothetical_sentence&spoken_of_labelled_symptom
-0.05 hypothetical_sentence&spoken_of_never hypothetical_sentence&spoken_of_remedy
-0.05 hypothetical_sentence&spoken_of_solved in_a_thread&markup_near in_a_thread&output_near in_a_thread&record
-0.05 in_a_thread&says_when in_a_thread&spoken_of_signed in_a_thread&spoken_of_supposed in_a_thread&spoken_of_words
-0.05 in_a_thread&traceback_above in_a_thread&value_of_a_document in_quotes&its_hint_printed in_quotes&much_advised
-0.05 in_quotes&remedies_below in_quotes&says_but in_quotes&says_lesson in_quotes&says_never in_quotes&says_proposed
-0.05 in_quotes&spoken_of_changes in_quotes&spoken_of_explained in_quotes&spoken_of_remedy indented&its_hint_printed
-0.05 indented&says_example indented&says_supposed indented&spoken_of_ask indented&spoken_of_example
-0.05 indented&spoken_of_labelled_symptom indented&spoken_of_made_up indented&spoken_of_signed
-0.05 indented&text_about_texts indented&trace_near introduced_as_example&may_happen introduced_as_example&mentioned
-0.05 introduced_as_example&much_advised introduced_as_example&remedies_below introduced_as_example&spoken_of_cause
-0.05 introduced_as_example&spoken_of_example introduced_as_example&spoken_of_made_up
-0.05 introduced_as_example&spoken_of_people introduced_as_example&spoken_of_proposed
-0.05 introduced_as_example&spoken_of_remedy introduced_as_example&trace_near item_of_a_list&names_the_words
-0.05 item_of_a_list&remedies_above item_of_a_list&says_but item_of_a_list&says_if item_of_a_list&says_looks_for
-0.05 item_of_a_list&says_means item_of_a_list&spoken_of_changes item_of_a_list&spoken_of_self
-0.05 item_of_a_list&spoken_of_solved item_of_a_list&traceback_above its_hint_printed&says_lower_it
-0.05 its_hint_printed&somebody's_own_question,_in_short its_hint_printed&text_behind its_hint_printed&typeset
-0.05 its_words_taken_up&nothing_stated its_words_taken_up&often_may its_words_taken_up&setting_near
-0.05 its_words_taken_up&somebody's_own,_in_short its_words_taken_up&spoken_of_explained
-0.05 its_words_taken_up&spoken_of_if its_words_taken_up&spoken_of_lesson its_words_taken_up&spoken_of_looks_for
-0.05 its_words_taken_up&spoken_of_may its_words_taken_up&spoken_of_remedy its_words_taken_up&text_behind
-0.05 marked&markup_near marked&may_happen marked&names_the_words marked&other_near marked&spoken_of_after_so_long
-0.05 marked&spoken_of_changes marked&spoken_of_supposed marked&traceback_above markup_near&much_advised
-0.05 markup_near&says_changes markup_near&says_help markup_near&says_lesson markup_near&says_remedy
-0.05 markup_near&says_supposed markup_near&setting_near markup_near&spoken_of_lately markup_near&spoken_of_signed
-0.05 may_happen&much_advised may_happen&output_near may_happen&remedies_below may_happen&says_made_up
-0.05 may_happen&says_reader may_happen&setting_near may_happen&spoken_of_but may_happen&spoken_of_explained
-0.05 may_happen&spoken_of_never may_happen&typeset mentioned&much_about_texts mentioned&says_buy mentioned&says_cause
-0.05 mentioned&says_remedy mentioned&spoken_of_if mentioned&spoken_of_labelled_symptom mentioned&spoken_of_never
-0.05 mentioned&spoken_of_people mentioned&steps_that_led_to_it much_about_texts&record much_about_texts&says_supposed
-0.05 much_about_texts&spoken_of_changes much_about_texts&spoken_of_labelled_symptom
-0.05 much_about_texts&spoken_of_made_up much_about_texts&spoken_of_when much_about_texts&trace_near
-0.05 much_about_texts&trouble much_about_texts&words_before much_advised&other_near much_advised&output_near
-0.05 much_advised&setting_near much_advised&spoken_of_after_so_long much_advised&spoken_of_but
-0.05 much_advised&spoken_of_happened much_advised&spoken_of_if much_advised&spoken_of_labelled_symptom
-0.05 much_advised&spoken_of_lately much_advised&spoken_of_looks_for much_advised&spoken_of_made_up
-0.05 much_advised&spoken_of_people much_advised&spoken_of_self much_advised&steps_that_led_to_it much_advised&trouble
-0.05 much_trouble&other_near much_trouble&says_looks_for much_trouble&spoken_of_ask much_trouble&spoken_of_cause
-0.05 much_trouble&spoken_of_made_up much_trouble&spoken_of_remedy names_the_words&often_may names_the_words&says_help
-0.05 names_the_words&says_when names_the_words&spoken_of_after_so_long names_the_words&spoken_of_ask
-0.05 names_the_words&spoken_of_but names_the_words&spoken_of_made_up names_the_words&spoken_of_numbered
-0.05 names_the_words&spoken_of_reader names_the_words&spoken_of_remedy names_the_words&traceback_above
-0.05 nobody_speaks&on_a_stamped_line nobody_speaks&says_explained nobody_speaks&spoken_of_but
-0.05 nobody_speaks&spoken_of_labelled_remedy nobody_speaks&spoken_of_lately nobody_speaks&spoken_of_remedy
-0.05 nobody_speaks&traceback_above nothing_stated&remedies_above nothing_stated&says_proposed
-0.05 nothing_stated&spoken_of_when nothing_stated&spoken_of_words nothing_stated&trace_near nothing_stated&typeset
-0.05 nothing_stated&within_code often_may&says_example often_may&says_labelled_symptom often_may&says_lower_it
-0.05 often_may&says_reader often_may&says_supposed often_may&spoken_of_after_so_long often_may&spoken_of_buy
-0.05 often_may&spoken_of_cause often_may&spoken_of_made_up often_may&spoken_of_signed often_may&spoken_of_solved
-0.05 often_may&steps_that_led_to_it often_may&traceback_above on_a_stamped_line&says_example
-0.05 on_a_stamped_line&says_lately on_a_stamped_line&says_people on_a_stamped_line&says_reader
-0.05 on_a_stamped_line&says_remedy on_a_stamped_line&spoken_of_buy on_a_stamped_line&spoken_of_cause
-0.05 on_a_stamped_line&spoken_of_solved on_a_stamped_line&spoken_of_supposed other_near&says_buy
-0.05 other_near&says_remedy other_near&spoken_of_but other_near&spoken_of_buy other_near&spoken_of_lately
-0.05 output_near&spoken_of_example output_near&spoken_of_lately output_near&spoken_of_people record&says_but
-0.05 record&says_cause record&says_reader record&says_remedy record&spoken_of_but record&spoken_of_reader
-0.05 record&traceback_above remedies_above&remedies_below remedies_above&says_happened remedies_above&somebody's_own
-0.05 remedies_above&somebody_speaks remedies_above&spoken_of_example remedies_above&spoken_of_help
-0.05 remedies_above&spoken_of_if remedies_above&spoken_of_labelled_symptom remedies_above&spoken_of_reader
-0.05 remedies_above&text_behind remedies_below&says_words remedies_below&setting_near
-0.05 remedies_below&spoken_of_after_so_long remedies_below&spoken_of_lesson remedies_below&spoken_of_may
-0.05 remedies_below&spoken_of_means remedies_below&spoken_of_never remedies_below&spoken_of_reader
-0.05 remedies_below&text_behind remedies_below&trace_near remedies_below&traceback_above says_after_so_long&says_may
-0.05 says_after_so_long&says_never says_after_so_long&spoken_of_ask says_after_so_long&spoken_of_may
-0.05 says_after_so_long&spoken_of_words says_after_so_long&traceback_above says_ask&says_looks_for says_ask&says_may
-0.05 says_ask&somebody's_own,_in_short says_ask&somebody's_own_machine,_in_short says_ask&spoken_of_ask
-0.05 says_ask&spoken_of_happened says_ask&spoken_of_help says_ask&spoken_of_lower_it says_ask&spoken_of_when
-0.05 says_but&says_made_up says_but&says_means says_but&spoken_of_lately says_but&spoken_of_lesson
-0.05 says_but&spoken_of_supposed says_buy&says_self says_buy&says_words says_cause&says_if says_cause&says_may
-0.05 says_changes&says_if says_changes&says_made_up says_changes&somebody's_own_question,_in_short
-0.05 says_changes&spoken_of_happened says_changes&spoken_of_self says_changes&words_before
-0.05 says_example&says_explained says_example&says_help says_example&says_lately says_example&says_lower_it
-0.05 says_example&says_means says_example&says_people says_example&somebody's_own_machine,_in_short
-0.05 says_example&spoken_of_help says_example&spoken_of_lower_it says_example&spoken_of_may
-0.05 says_explained&says_lesson says_explained&spoken_of_help says_explained&spoken_of_words
-0.05 says_happened&says_labelled_symptom says_happened&says_lately says_happened&says_proposed
-0.05 says_happened&spoken_of_solved says_help&says_means says_help&says_remedy says_help&spoken_of_happened
-0.05 says_help&spoken_of_looks_for says_help&words_before says_if&says_supposed says_if&says_words
-0.05 says_if&setting_near says_if&spoken_of_example says_if&spoken_of_if says_if&spoken_of_made_up says_if&trace_near
-0.05 says_if&traceback_above says_labelled_symptom&spoken_of_but says_labelled_symptom&spoken_of_help
-0.05 says_labelled_symptom&spoken_of_may says_labelled_symptom&spoken_of_never says_lately&says_means
-0.05 says_lately&says_solved says_lately&says_words says_lately&spoken_of_people says_lately&trace_near
-0.05 says_lesson&says_people says_lesson&spoken_of_if says_lesson&spoken_of_may says_lesson&spoken_of_self
-0.05 says_lesson&trouble says_lesson&words_before says_looks_for&says_made_up says_looks_for&spoken_of_cause
-0.05 says_looks_for&spoken_of_changes says_looks_for&spoken_of_people says_looks_for&spoken_of_reader
-0.05 says_looks_for&spoken_of_when says_looks_for&spoken_of_words says_lower_it&says_remedy
-0.05 says_lower_it&somebody's_own says_lower_it&spoken_of_ask says_lower_it&spoken_of_example
-0.05 says_lower_it&spoken_of_if says_lower_it&spoken_of_may says_lower_it&spoken_of_never says_made_up&says_means
-0.05 says_made_up&says_people says_made_up&spoken_of_happened says_made_up&spoken_of_looks_for
-0.05 says_made_up&spoken_of_made_up says_may&says_reader says_may&says_remedy says_may&says_solved
-0.05 says_may&somebody's_own,_in_short says_may&spoken_of_cause says_may&spoken_of_lately says_may&spoken_of_proposed
-0.05 says_may&spoken_of_solved says_means&says_self says_means&says_supposed says_means&somebody's_own,_in_short
-0.05 says_means&somebody's_own_machine,_in_short says_means&spoken_of_changes says_means&spoken_of_help
-0.05 says_means&spoken_of_if says_means&spoken_of_means says_never&says_reader says_never&spoken_of_self
-0.05 says_never&words_before says_numbered&says_self says_numbered&spoken_of_looks_for says_numbered&text_behind
-0.05 says_numbered&words_before says_people&says_supposed says_people&says_words says_people&setting_near
-0.05 says_people&spoken_of_changes says_people&spoken_of_if says_people&spoken_of_lately says_people&spoken_of_lesson
-0.05 says_people&spoken_of_may says_people&spoken_of_self says_people&spoken_of_words says_proposed&spoken_of_may
-0.05 says_reader&says_words says_reader&spoken_of_after_so_long says_reader&spoken_of_looks_for
-0.05 says_reader&spoken_of_means says_reader&spoken_of_never says_reader&spoken_of_people
-0.05 says_reader&spoken_of_supposed says_self&says_supposed says_self&says_words says_self&spoken_of_changes
-0.05 says_self&spoken_of_explained says_self&spoken_of_help says_self&spoken_of_lately says_self&spoken_of_laughs
-0.05 says_self&spoken_of_lesson says_solved&somebody's_own,_in_short says_supposed&somebody's_own_machine,_in_short
-0.05 says_supposed&spoken_of_changes says_supposed&spoken_of_reader says_when&spoken_of_after_so_long
-0.05 says_when&spoken_of_example says_when&spoken_of_laughs says_when&spoken_of_made_up says_when&spoken_of_words
-0.05 says_words&somebody's_own says_words&spoken_of_ask says_words&spoken_of_but says_words&spoken_of_lately
-0.05 says_words&spoken_of_lesson says_words&spoken_of_made_up says_words&spoken_of_may says_words&spoken_of_numbered
-0.05 says_words&spoken_of_words says_words&trace_near setting_near&spoken_of_happened
-0.05 setting_near&spoken_of_labelled_remedy setting_near&spoken_of_people setting_near&steps_that_led_to_it
-0.05 setting_near&typeset somebody's_own&spoken_of_buy somebody's_own&spoken_of_lesson
-0.05 somebody's_own&spoken_of_remedy somebody's_own&text_about_texts somebody's_own&value_of_a_document
-0.05 somebody's_own,_in_short&spoken_of_ask somebody's_own,_in_short&words_before
-0.05 somebody's_own_machine,_in_short&spoken_of_help somebody's_own_machine,_in_short&spoken_of_numbered
-0.05 somebody's_own_question,_in_short&spoken_of_example somebody's_own_question,_in_short&spoken_of_explained
-0.05 somebody's_own_question,_in_short&spoken_of_may somebody's_own_question,_in_short&spoken_of_solved
-0.05 somebody's_own_question,_in_short&spoken_of_supposed somebody's_own_question,_in_short&text_behind
-0.05 somebody_speaks&somebody's_own_question,_in_short somebody_speaks&spoken_of_after_so_long
-0.05 somebody_speaks&spoken_of_never somebody_speaks&spoken_of_signed somebody_speaks&value_of_a_document
-0.05 spoken_of_after_so_long&spoken_of_supposed spoken_of_ask&spoken_of_if spoken_of_ask&spoken_of_lesson
-0.05 spoken_of_ask&spoken_of_looks_for spoken_of_ask&spoken_of_numbered spoken_of_ask&spoken_of_proposed
-0.05 spoken_of_ask&text_about_texts spoken_of_ask&trouble spoken_of_but&spoken_of_explained
-0.05 spoken_of_but&spoken_of_looks_for spoken_of_but&spoken_of_remedy spoken_of_but&spoken_of_supposed
-0.05 spoken_of_buy&spoken_of_example spoken_of_cause&spoken_of_labelled_cause spoken_of_cause&spoken_of_self
-0.05 spoken_of_cause&spoken_of_supposed spoken_of_cause&spoken_of_words spoken_of_cause&trace_near
-0.05 spoken_of_changes&spoken_of_if spoken_of_changes&spoken_of_labelled_symptom spoken_of_changes&spoken_of_proposed
-0.05 spoken_of_changes&spoken_of_solved spoken_of_changes&spoken_of_supposed spoken_of_example&spoken_of_explained
-0.05 spoken_of_example&spoken_of_labelled_remedy spoken_of_example&spoken_of_proposed
-0.05 spoken_of_explained&spoken_of_happened spoken_of_explained&spoken_of_help spoken_of_explained&spoken_of_lately
-0.05 spoken_of_explained&spoken_of_laughs spoken_of_explained&spoken_of_remedy
-0.05 spoken_of_happened&spoken_of_labelled_remedy spoken_of_happened&spoken_of_signed
-0.05 spoken_of_happened&steps_that_led_to_it spoken_of_happened&text_behind spoken_of_happened&value_of_a_document
-0.05 spoken_of_help&spoken_of_supposed spoken_of_if&spoken_of_signed spoken_of_if&text_about_texts
-0.05 spoken_of_labelled_remedy&spoken_of_lesson spoken_of_labelled_remedy&spoken_of_lower_it
-0.05 spoken_of_labelled_remedy&spoken_of_may spoken_of_labelled_remedy&spoken_of_self
-0.05 spoken_of_labelled_remedy&trace_near spoken_of_labelled_symptom&spoken_of_means
-0.05 spoken_of_labelled_symptom&spoken_of_numbered spoken_of_lately&spoken_of_laughs spoken_of_lately&spoken_of_words
-0.05 spoken_of_lately&traceback_above spoken_of_laughs&spoken_of_when spoken_of_laughs&trace_near
-0.05 spoken_of_lesson&spoken_of_people spoken_of_lesson&text_about_texts spoken_of_looks_for&spoken_of_made_up
-0.05 spoken_of_looks_for&spoken_of_proposed spoken_of_looks_for&spoken_of_signed
-0.05 spoken_of_looks_for&spoken_of_supposed spoken_of_looks_for&spoken_of_words spoken_of_looks_for&within_code
-0.05 spoken_of_lower_it&spoken_of_never spoken_of_lower_it&steps_that_led_to_it spoken_of_lower_it&within_code
-0.05 spoken_of_made_up&spoken_of_may spoken_of_made_up&spoken_of_remedy spoken_of_may&spoken_of_remedy
-0.05 spoken_of_may&spoken_of_when spoken_of_may&spoken_of_words spoken_of_may&text_about_texts
-0.05 spoken_of_may&within_code spoken_of_means&spoken_of_words spoken_of_never&words_before
-0.05 spoken_of_people&spoken_of_solved spoken_of_people&spoken_of_supposed spoken_of_people&typeset
-0.05 spoken_of_proposed&spoken_of_remedy spoken_of_proposed&spoken_of_self spoken_of_reader&traceback_above
-0.05 spoken_of_reader&typeset spoken_of_remedy&text_behind spoken_of_remedy&trace_near
-0.05 spoken_of_remedy&traceback_above spoken_of_self&trace_near spoken_of_self&traceback_above
-0.05 spoken_of_self&value_of_a_document spoken_of_signed&spoken_of_solved spoken_of_signed&spoken_of_supposed
-0.05 spoken_of_signed&spoken_of_words spoken_of_supposed&typeset spoken_of_supposed&within_code
-0.05 spoken_of_words&steps_that_led_to_it spoken_of_words&within_code steps_that_led_to_it&text_behind
-0.05 traceback_above&words_before within_code&words_before
+0.05 a_failed_run&a_report's_heading a_failed_run&a_site's_lines a_failed_run&begins_its_line a_failed_run&may_happen
+0.05 a_failed_run&mentioned a_failed_run&says_ask a_failed_run&says_help a_failed_run&says_if
+0.05 a_failed_run&somebody's_own a_failed_run&spoken_of_example a_failed_run&spoken_of_proposed
+0.05 a_failed_run&spoken_of_signed a_failed_run&spoken_of_supposed a_failed_run's_record&code_near
+0.05 a_failed_run's_record&ends_the_text a_failed_run's_record&nobody_speaks a_failed_run's_record&on_a_stamped_line
+0.05 a_failed_run's_record&other_near a_failed_run's_record&record a_failed_run's_record&spoken_of_when
+0.05 a_failed_test&about_texts a_failed_test&on_a_stamped_line a_failed_test&other_near a_failed_test&trace_near
+0.05 a_failed_test&trouble a_picture_near&begins_its_line a_picture_near&begins_the_text
+0.05 a_picture_near&behind_a_prefix a_picture_near&code_near a_picture_near&figures a_picture_near&in_a_thread
+0.05 a_picture_near&markup_near a_picture_near&mentioned a_picture_near&nobody_speaks a_picture_near&nothing_stated
+0.05 a_picture_near&somebody_speaks a_picture_near&spoken_of_ask a_picture_near&spoken_of_but
+0.05 a_picture_near&spoken_of_happened a_picture_near&spoken_of_help a_picture_near&spoken_of_if
+0.05 a_picture_near&spoken_of_lower_it a_picture_near&spoken_of_may a_picture_near&spoken_of_means
+0.05 a_picture_near&spoken_of_reader a_picture_near&spoken_of_self a_picture_near&spoken_of_when
+0.05 a_picture_near&text_behind a_picture_near&trace_near a_picture_near&traceback_above a_picture_near&trouble
+0.05 a_picture_near&words_before a_question,_in_short&a_report's_heading a_question,_in_short&a_thread's_title
+0.05 a_question,_in_short&boxes_ticked a_question,_in_short&comment a_question,_in_short&denied_in_front
+0.05 a_question,_in_short&item_of_a_list a_question,_in_short&much_trouble a_question,_in_short&often_may
+0.05 a_question,_in_short&says_but a_question,_in_short&says_lesson a_question,_in_short&says_reader
+0.05 a_question,_in_short&says_solved a_question,_in_short&spoken_of_never a_report's_heading&a_setup,_in_short
+0.05 a_report's_heading&a_thread's_title a_report's_heading&begins_its_line a_report's_heading&block_opened
+0.05 a_report's_heading&boxes_ticked a_report's_heading&in_quotes a_report's_heading&indented
+0.05 a_report's_heading&on_a_stamped_line a_report's_heading&says_after_so_long a_report's_heading&says_happened
+0.05 a_report's_heading&says_may a_report's_heading&says_when a_report's_heading&says_words
+0.05 a_report's_heading&somebody's_own,_in_short a_report's_heading&somebody's_own_machine,_in_short
+0.05 a_report's_heading&somebody_speaks a_report's_heading&spoken_of_cause a_report's_heading&spoken_of_happened
+0.05 a_report's_heading&spoken_of_lower_it a_report's_heading&spoken_of_supposed a_report's_heading&text_behind
+0.05 a_report's_heading&trace_near a_report's_heading&traceback_above a_report's_heading&trouble
+0.05 a_sentence_leads&boxes_ticked a_sentence_leads&much_advised a_sentence_leads&says_may
+0.05 a_sentence_leads&says_signed a_sentence_leads&says_supposed a_sentence_leads&says_words
+0.05 a_sentence_leads&spoken_of_buy a_sentence_leads&trouble a_setup,_in_short&advised_by_nobody
+0.05 a_setup,_in_short&host_memory a_setup,_in_short&in_a_thread a_setup,_in_short&its_place_behind
+0.05 a_setup,_in_short&its_words_taken_up a_setup,_in_short&much_trouble a_setup,_in_short&says_but
+0.05 a_setup,_in_short&says_example a_setup,_in_short&says_lately a_setup,_in_short&says_may
+0.05 a_setup,_in_short&somebody's_own,_in_short a_setup,_in_short&somebody's_own_machine,_in_short
+0.05 a_setup,_in_short&somebody_speaks a_setup,_in_short&spoken_of_buy a_setup,_in_short&spoken_of_explained
+0.05 a_setup,_in_short&spoken_of_lately a_setup,_in_short&spoken_of_signed a_setup,_in_short&typeset
+0.05 a_short_text&a_whole_error_line a_short_text&blanks_near a_short_text&cut_by_dots a_short_text&host_memory
+0.05 a_short_text&indented a_short_text&introduced_as_example a_short_text&may_happen a_short_text&often_may
+0.05 a_short_text&remedies_below a_short_text&somebody's_own_machine,_in_short a_short_text&spoken_of_buy
+0.05 a_short_text&spoken_of_explained a_site's_lines&hypothetical_sentence a_site's_lines&in_a_thread
+0.05 a_site's_lines&in_quotes a_site's_lines&often_may a_site's_lines&says_happened a_site's_lines&says_if
+0.05 a_site's_lines&says_when a_site's_lines&somebody's_own,_in_short a_site's_lines&somebody_speaks
+0.05 a_site's_lines&spoken_of_cause a_site's_lines&spoken_of_changes a_site's_lines&spoken_of_if
+0.05 a_site's_lines&spoken_of_reader a_site's_lines&spoken_of_remedy a_site's_lines&trouble
+0.05 a_thread's_page&between_sections a_thread's_page&markup_near a_thread's_page&names_the_words
+0.05 a_thread's_page&says_but a_thread's_page&says_labelled_symptom a_thread's_page&says_means
+0.05 a_thread's_page&setting_near a_thread's_page&spoken_of_ask a_thread's_page&spoken_of_example
+0.05 a_thread's_page&spoken_of_labelled_symptom a_thread's_page&spoken_of_lately a_thread's_page&spoken_of_looks_for
+0.05 a_thread's_page&spoken_of_numbered a_thread's_page&trace_near a_thread's_page&value_of_a_document
+0.05 a_thread's_title&advice_share a_thread's_title&advised a_thread's_title&behind_a_prefix a_thread's_title&figures
+0.05 a_thread's_title&mentioned a_thread's_title&much_trouble a_thread's_title&often_may
+0.05 a_thread's_title&spoken_of_if a_thread's_title&spoken_of_labelled_symptom a_thread's_title&spoken_of_proposed
+0.05 a_whole_error_line&spoken_of_changes about_texts&blanks_near about_texts&cut_by_dots about_texts&says_example
+0.05 about_texts&says_never about_texts&says_numbered about_texts&somebody's_own_question,_in_short
+0.05 about_texts&spoken_of_buy about_texts&spoken_of_example about_texts&spoken_of_labelled_symptom
+0.05 about_texts&spoken_of_laughs about_texts&spoken_of_may about_texts&spoken_of_numbered advice_share&comment
+0.05 advice_share&denied_in_front advice_share&often_may advice_share&other_near advice_share&says_lesson
+0.05 advice_share&spoken_of_buy advice_share&spoken_of_explained advice_share&spoken_of_laughs
+0.05 advice_share&spoken_of_looks_for advice_share&spoken_of_may advice_share&spoken_of_proposed
+0.05 advice_share&spoken_of_solved advice_share&trouble advised&comment advised&denied_in_front advised&often_may
+0.05 advised&other_near advised&says_lesson advised&spoken_of_buy advised&spoken_of_explained
+0.05 advised&spoken_of_laughs advised&spoken_of_looks_for advised&spoken_of_may advised&spoken_of_proposed
+0.05 advised&spoken_of_solved advised&trouble advised_by_nobody&boxes_ticked advised_by_nobody&comment
+0.05 advised_by_nobody&cut_by_dots advised_by_nobody&figures advised_by_nobody&indented advised_by_nobody&marked
+0.05 advised_by_nobody&much_trouble advised_by_nobody&says_happened advised_by_nobody&says_remedy
+0.05 advised_by_nobody&says_supposed advised_by_nobody&somebody's_own,_in_short advised_by_nobody&spoken_of_buy
+0.05 advised_by_nobody&spoken_of_cause advised_by_nobody&spoken_of_happened advised_by_nobody&spoken_of_proposed
+0.05 advised_by_nobody&spoken_of_solved advised_by_nobody&text_about_texts answered_by_mail&code_near
+0.05 answered_by_mail&spoken_of_happened answered_by_mail&spoken_of_labelled_symptom begins_its_line&in_a_thread
+0.05 begins_its_line&says_after_so_long begins_its_line&somebody's_own,_in_short begins_its_line&spoken_of_looks_for
+0.05 begins_its_line&spoken_of_supposed begins_the_text&much_trouble begins_the_text&says_labelled_symptom
+0.05 begins_the_text&says_means begins_the_text&spoken_of_explained begins_the_text&spoken_of_lower_it
+0.05 begins_the_text&spoken_of_means begins_the_text&spoken_of_numbered begins_the_text&spoken_of_proposed
+0.05 begins_the_text&spoken_of_reader begins_the_text&spoken_of_signed begins_the_text&spoken_of_supposed
+0.05 behind_a_prefix&between_sections behind_a_prefix&boxes_ticked behind_a_prefix&explained_behind
+0.05 behind_a_prefix&introduced_as_example behind_a_prefix&item_of_a_list behind_a_prefix&names_the_words
+0.05 behind_a_prefix&says_cause behind_a_prefix&says_proposed behind_a_prefix&spoken_of_explained
+0.05 behind_a_prefix&spoken_of_lower_it behind_a_prefix&spoken_of_remedy behind_a_prefix&spoken_of_words
+0.05 behind_a_prefix&text_behind between_sections&introduced_as_example between_sections&much_about_texts
+0.05 between_sections&often_may between_sections&on_a_stamped_line between_sections&says_may
+0.05 between_sections&says_self between_sections&setting_near between_sections&somebody's_own,_in_short
+0.05 between_sections&somebody_speaks between_sections&spoken_of_after_so_long between_sections&spoken_of_explained
+0.05 between_sections&spoken_of_lesson between_sections&spoken_of_self between_sections&spoken_of_words
+0.05 blanks_near&block_opened blanks_near&comment blanks_near&its_hint_printed blanks_near&its_words_taken_up
+0.05 blanks_near&mentioned blanks_near&much_advised blanks_near&other_near blanks_near&says_labelled_symptom
+0.05 blanks_near&somebody's_own_machine,_in_short blanks_near&spoken_of_after_so_long blanks_near&spoken_of_example
+0.05 blanks_near&spoken_of_means blanks_near&trouble block_opened&boxes_ticked block_opened&spoken_of_changes
+0.05 block_opened&trace_near boxes_ticked&comment boxes_ticked&in_a_thread boxes_ticked&indented
+0.05 boxes_ticked&its_hint_printed boxes_ticked&somebody's_own_question,_in_short boxes_ticked&spoken_of_but
+0.05 boxes_ticked&spoken_of_example boxes_ticked&spoken_of_happened boxes_ticked&spoken_of_remedy
+0.05 boxes_ticked&spoken_of_supposed boxes_ticked&spoken_of_words boxes_ticked&trace_near
+0.05 boxes_ticked&traceback_above boxes_ticked&trouble code_near&item_of_a_list code_near&markup_near
+0.05 code_near&much_advised code_near&names_the_words code_near&says_example code_near&says_may code_near&says_people
+0.05 code_near&says_supposed code_near&spoken_of_changes code_near&spoken_of_laughs code_near&spoken_of_words
+0.05 comment&much_about_texts comment&often_may comment&says_lesson comment&somebody's_own,_in_short
+0.05 comment&spoken_of_cause comment&spoken_of_explained comment&spoken_of_labelled_symptom comment&spoken_of_made_up
+0.05 comment&spoken_of_never comment&spoken_of_people cut_by_dots&spoken_of_after_so_long
+0.05 cut_by_dots&spoken_of_example cut_by_dots&spoken_of_if cut_by_dots&spoken_of_lesson
+0.05 cut_by_dots&spoken_of_made_up denied_in_front&item_of_a_list denied_in_front&marked denied_in_front&often_may
+0.05 denied_in_front&says_ask denied_in_front&says_if denied_in_front&says_looks_for
+0.05 denied_in_front&somebody's_own_question,_in_short denied_in_front&spoken_of_happened
+0.05 denied_in_front&spoken_of_labelled_symptom denied_in_front&spoken_of_lesson denied_in_front&spoken_of_never
+0.05 denied_in_front&spoken_of_people denied_in_front&spoken_of_solved ends_the_text&says_looks_for
+0.05 ends_the_text&spoken_of_lately ends_the_text&spoken_of_numbered ends_the_text&spoken_of_people
+0.05 explained_behind&mentioned explained_behind&remedies_below explained_behind&somebody's_own
+0.05 explained_behind&somebody's_own,_in_short explained_behind&spoken_of_changes explained_behind&spoken_of_if
+0.05 explained_behind&spoken_of_made_up explained_behind&spoken_of_never explained_behind&spoken_of_supposed
+0.05 explained_behind&spoken_of_words figures&much_about_texts figures&nobody_speaks figures&output_near
+0.05 figures&says_buy figures&says_lately figures&says_never figures&setting_near figures&spoken_of_help
+0.05 figures&spoken_of_looks_for frames_of_a_process_near&spoken_of_supposed frames_of_a_process_near&spoken_of_when
+0.05 happened_to_somebody&says_ask happened_to_somebody&says_labelled_symptom happened_to_somebody&says_people
+0.05 happened_to_somebody&spoken_of_ask happened_to_somebody&spoken_of_but happened_to_somebody&spoken_of_cause
+0.05 happened_to_somebody&spoken_of_help happened_to_somebody&spoken_of_if happened_to_somebody&spoken_of_laughs
+0.05 happened_to_somebody&spoken_of_people happened_to_somebody&spoken_of_reader
+0.05 happened_to_somebody&spoken_of_supposed heads_a_document&remedies_above heads_a_document&says_but
+0.05 heads_a_document&says_means heads_a_document&says_when heads_a_document&spoken_of_ask
+0.05 heads_a_document&spoken_of_means heads_a_document&spoken_of_signed host_memory&in_a_thread
+0.05 host_memory&somebody's_own,_in_short host_memory&spoken_of_example host_memory&spoken_of_help
+0.05 host_memory&spoken_of_labelled_symptom host_memory&spoken_of_people host_memory&spoken_of_reader
+0.05 host_memory&spoken_of_self hypothetical_sentence&its_hint_printed hypothetical_sentence&mentioned
+0.05 hypothetical_sentence&often_may hypothetical_sentence&says_labelled_symptom
+0.05 hypothetical_sentence&spoken_of_explained hypothetical_sentence&spoken_of_signed
+0.05 hypothetical_sentence&text_about_texts in_a_thread&much_about_texts in_a_thread&on_a_stamped_line
+0.05 in_a_thread&says_but in_a_thread&says_if in_a_thread&says_lower_it in_a_thread&says_means
+0.05 in_a_thread&somebody's_own_machine,_in_short in_a_thread&spoken_of_buy in_a_thread&spoken_of_cause
+0.05 in_a_thread&spoken_of_made_up in_a_thread&trace_near in_quotes&marked in_quotes&says_help
+0.05 in_quotes&somebody's_own_machine,_in_short in_quotes&spoken_of_labelled_cause in_quotes&spoken_of_people
+0.05 indented&much_about_texts indented&often_may indented&says_lately indented&says_lower_it
+0.05 indented&spoken_of_laughs introduced_as_example&much_about_texts introduced_as_example&much_trouble
+0.05 introduced_as_example&often_may introduced_as_example&spoken_of_but introduced_as_example&spoken_of_help
+0.05 introduced_as_example&spoken_of_never introduced_as_example&spoken_of_solved introduced_as_example&text_behind
+0.05 item_of_a_list&much_trouble item_of_a_list&often_may item_of_a_list&output_near
+0.05 item_of_a_list&says_labelled_symptom item_of_a_list&says_made_up item_of_a_list&says_may
+0.05 item_of_a_list&says_words item_of_a_list&somebody's_own_question,_in_short item_of_a_list&spoken_of_ask
+0.05 item_of_a_list&spoken_of_cause item_of_a_list&spoken_of_explained item_of_a_list&spoken_of_numbered
+0.05 item_of_a_list&spoken_of_proposed item_of_a_list&trouble its_hint_printed&much_advised
+0.05 its_hint_printed&names_the_words its_hint_printed&says_reader its_hint_printed&says_self
+0.05 its_hint_printed&spoken_of_numbered its_hint_printed&spoken_of_proposed its_hint_printed&spoken_of_self
+0.05 its_hint_printed&traceback_above its_place_behind&markup_near its_place_behind&nobody_speaks
+0.05 its_place_behind&output_near its_place_behind&setting_near its_place_behind&trouble marked&much_about_texts
+0.05 marked&on_a_stamped_line marked&says_but marked&says_labelled_symptom marked&says_lower_it marked&spoken_of_but
+0.05 marked&spoken_of_cause marked&spoken_of_explained marked&spoken_of_labelled_symptom marked&spoken_of_people
+0.05 marked&spoken_of_words markup_near&says_after_so_long markup_near&says_but markup_near&says_lately
+0.05 markup_near&says_words markup_near&spoken_of_cause markup_near&spoken_of_lesson markup_near&spoken_of_numbered
+0.05 markup_near&spoken_of_remedy markup_near&spoken_of_solved markup_near&spoken_of_when may_happen&says_ask
+0.05 may_happen&says_cause may_happen&says_never may_happen&says_remedy may_happen&says_self may_happen&says_when
+0.05 may_happen&spoken_of_ask may_happen&spoken_of_example may_happen&spoken_of_laughs may_happen&spoken_of_numbered
+0.05 may_happen&spoken_of_people may_happen&spoken_of_proposed mentioned&often_may mentioned&says_example
+0.05 mentioned&says_may mentioned&says_self mentioned&somebody's_own,_in_short mentioned&within_code
+0.05 much_about_texts&other_near much_about_texts&says_may much_about_texts&says_words
+0.05 much_about_texts&spoken_of_help much_about_texts&spoken_of_reader much_advised&much_trouble
+0.05 much_advised&often_may much_advised&says_happened much_advised&spoken_of_cause much_advised&spoken_of_may
+0.05 much_trouble&names_the_words much_trouble&output_near much_trouble&says_means much_trouble&says_supposed
+0.05 much_trouble&says_when much_trouble&somebody's_own much_trouble&somebody's_own_machine,_in_short
+0.05 much_trouble&somebody's_own_question,_in_short much_trouble&spoken_of_after_so_long much_trouble&spoken_of_but
+0.05 much_trouble&spoken_of_if much_trouble&spoken_of_lately much_trouble&spoken_of_lesson
+0.05 much_trouble&spoken_of_means much_trouble&spoken_of_numbered names_the_words&says_after_so_long
+0.05 names_the_words&says_changes names_the_words&says_if names_the_words&says_lately names_the_words&says_laughs
+0.05 names_the_words&says_lesson names_the_words&says_words names_the_words&somebody's_own_question,_in_short
+0.05 names_the_words&spoken_of_example names_the_words&spoken_of_if names_the_words&spoken_of_lower_it
+0.05 names_the_words&trace_near nobody_speaks&says_made_up nobody_speaks&spoken_of_after_so_long
+0.05 nobody_speaks&spoken_of_labelled_cause nobody_speaks&spoken_of_lower_it nobody_speaks&spoken_of_never
+0.05 nobody_speaks&spoken_of_supposed nothing_stated&often_may nothing_stated&other_near nothing_stated&says_happened
+0.05 nothing_stated&says_solved nothing_stated&spoken_of_remedy often_may&says_if often_may&says_may
+0.05 often_may&spoken_of_explained often_may&spoken_of_happened often_may&spoken_of_help often_may&spoken_of_never
+0.05 often_may&spoken_of_when often_may&trace_near on_a_stamped_line&says_ask on_a_stamped_line&says_cause
+0.05 on_a_stamped_line&spoken_of_changes on_a_stamped_line&spoken_of_if on_a_stamped_line&spoken_of_proposed
+0.05 other_near&says_ask other_near&says_labelled_symptom other_near&says_lesson other_near&says_numbered
+0.05 other_near&somebody's_own,_in_short other_near&somebody_speaks other_near&spoken_of_changes
+0.05 other_near&spoken_of_may other_near&spoken_of_self other_near&spoken_of_signed other_near&spoken_of_words
+0.05 other_near&trace_near output_near&says_cause output_near&says_explained output_near&says_people
+0.05 output_near&text_behind output_near&traceback_above record&says_lately record&says_self record&spoken_of_cause
+0.05 record&spoken_of_help record&spoken_of_labelled_symptom record&spoken_of_looks_for record&spoken_of_people
+0.05 record&spoken_of_proposed record&spoken_of_solved record&spoken_of_words remedies_above&spoken_of_but
+0.05 remedies_above&spoken_of_labelled_cause remedies_above&spoken_of_lesson remedies_above&spoken_of_looks_for
+0.05 remedies_above&spoken_of_means remedies_above&spoken_of_words remedies_above&words_before
+0.05 says_after_so_long&says_example says_after_so_long&says_lately says_after_so_long&says_lesson
+0.05 says_after_so_long&says_looks_for says_after_so_long&spoken_of_help
+0.05 says_after_so_long&spoken_of_labelled_symptom says_after_so_long&spoken_of_lately
+0.05 says_after_so_long&spoken_of_lower_it says_after_so_long&spoken_of_made_up says_after_so_long&spoken_of_numbered
+0.05 says_after_so_long&spoken_of_people says_after_so_long&spoken_of_supposed says_after_so_long&trace_near
+0.05 says_ask&says_never says_ask&spoken_of_may says_but&says_help says_but&says_numbered says_but&says_solved
+0.05 says_but&spoken_of_example says_but&spoken_of_help says_but&spoken_of_never says_but&spoken_of_remedy
+0.05 says_but&spoken_of_words says_but&text_behind says_but&trouble says_cause&says_looks_for says_cause&setting_near
+0.05 says_cause&spoken_of_happened says_cause&spoken_of_self says_changes&says_example says_changes&says_lower_it
+0.05 says_changes&says_supposed says_example&says_never says_example&says_supposed says_example&somebody's_own
+0.05 says_example&somebody's_own_question,_in_short says_example&somebody_speaks says_example&spoken_of_happened
+0.05 says_example&spoken_of_when says_example&text_behind says_example&trace_near says_explained&says_looks_for
+0.05 says_explained&says_never says_explained&spoken_of_happened says_explained&spoken_of_lower_it
+0.05 says_happened&says_remedy says_happened&says_words says_happened&spoken_of_if says_happened&spoken_of_lately
+0.05 says_happened&spoken_of_means says_happened&spoken_of_remedy says_happened&spoken_of_when says_help&says_signed
+0.05 says_help&spoken_of_but says_help&spoken_of_example says_help&spoken_of_help says_help&spoken_of_if
+0.05 says_help&trace_near says_help&traceback_above says_if&says_made_up says_if&says_reader says_if&says_remedy
+0.05 says_if&somebody's_own_machine,_in_short says_if&spoken_of_but says_if&spoken_of_may says_if&spoken_of_reader
+0.05 says_if&spoken_of_supposed says_if&spoken_of_words says_if&text_behind
+0.05 says_labelled_symptom&spoken_of_after_so_long says_labelled_symptom&spoken_of_example
+0.05 says_labelled_symptom&spoken_of_labelled_cause says_labelled_symptom&spoken_of_labelled_symptom
+0.05 says_labelled_symptom&spoken_of_looks_for says_labelled_symptom&spoken_of_numbered
+0.05 says_labelled_symptom&spoken_of_people says_lately&spoken_of_changes says_lately&spoken_of_lately
+0.05 says_lately&spoken_of_looks_for says_lately&spoken_of_reader says_lesson&says_proposed says_lesson&says_words
+0.05 says_lesson&somebody's_own_machine,_in_short says_lesson&spoken_of_but says_lesson&spoken_of_happened
+0.05 says_lesson&spoken_of_help says_lesson&spoken_of_reader says_looks_for&spoken_of_labelled_symptom
+0.05 says_looks_for&spoken_of_looks_for says_lower_it&spoken_of_looks_for says_lower_it&spoken_of_lower_it
+0.05 says_lower_it&spoken_of_self says_lower_it&spoken_of_when says_made_up&somebody's_own,_in_short
+0.05 says_made_up&somebody_speaks says_may&somebody's_own says_may&spoken_of_after_so_long says_may&spoken_of_means
+0.05 says_may&spoken_of_never says_may&spoken_of_reader says_may&spoken_of_supposed says_may&trace_near
+0.05 says_means&says_people says_means&says_proposed says_means&says_when says_means&setting_near
+0.05 says_means&spoken_of_lower_it says_means&spoken_of_supposed says_never&says_remedy says_never&says_words
+0.05 says_never&spoken_of_if says_never&spoken_of_may says_numbered&somebody's_own
+0.05 says_numbered&somebody's_own_question,_in_short says_numbered&spoken_of_but says_numbered&spoken_of_help
+0.05 says_numbered&spoken_of_lower_it says_proposed&spoken_of_self says_reader&says_remedy says_reader&setting_near
+0.05 says_reader&spoken_of_happened says_reader&spoken_of_if says_reader&spoken_of_lately
+0.05 says_reader&spoken_of_numbered says_reader&spoken_of_self says_reader&spoken_of_words says_reader&trace_near
+0.05 says_remedy&somebody's_own_machine,_in_short says_remedy&spoken_of_lower_it says_remedy&spoken_of_may
+0.05 says_remedy&spoken_of_reader says_remedy&spoken_of_remedy says_remedy&spoken_of_self says_remedy&spoken_of_when
+0.05 says_self&spoken_of_but says_self&spoken_of_signed says_self&text_about_texts says_signed&text_behind
+0.05 says_signed&trouble says_signed&words_before says_supposed&says_words says_supposed&spoken_of_looks_for
+0.05 says_when&says_words says_when&spoken_of_changes says_when&spoken_of_proposed says_when&spoken_of_when
+0.05 says_when&words_before says_words&spoken_of_cause says_words&spoken_of_example says_words&spoken_of_people
+0.05 says_words&spoken_of_proposed setting_near&spoken_of_labelled_symptom setting_near&spoken_of_means
+0.05 somebody's_own&spoken_of_cause somebody's_own&spoken_of_labelled_symptom somebody's_own&spoken_of_made_up
+0.05 somebody's_own&spoken_of_numbered somebody's_own&spoken_of_supposed somebody's_own,_in_short&spoken_of_buy
+0.05 somebody's_own,_in_short&spoken_of_example somebody's_own,_in_short&spoken_of_labelled_symptom
+0.05 somebody's_own,_in_short&spoken_of_lately somebody's_own,_in_short&spoken_of_made_up
+0.05 somebody's_own,_in_short&spoken_of_signed somebody's_own,_in_short&text_about_texts
+0.05 somebody's_own_machine,_in_short&somebody's_own,_in_short somebody's_own_machine,_in_short&spoken_of_made_up
+0.05 somebody's_own_machine,_in_short&spoken_of_means somebody's_own_question,_in_short&spoken_of_changes
+0.05 somebody's_own_question,_in_short&spoken_of_looks_for somebody's_own_question,_in_short&spoken_of_lower_it
+0.05 somebody's_own_question,_in_short&spoken_of_remedy somebody's_own_question,_in_short&spoken_of_when
+0.05 somebody_speaks&somebody's_own_machine,_in_short somebody_speaks&spoken_of_ask somebody_speaks&spoken_of_made_up
+0.05 somebody_speaks&spoken_of_means somebody_speaks&spoken_of_numbered somebody_speaks&spoken_of_reader
+0.05 somebody_speaks&spoken_of_remedy somebody_speaks&words_before spoken_of_after_so_long&spoken_of_buy
+0.05 spoken_of_after_so_long&spoken_of_labelled_symptom spoken_of_ask&spoken_of_labelled_symptom
+0.05 spoken_of_ask&spoken_of_means spoken_of_but&spoken_of_cause spoken_of_but&spoken_of_happened
+0.05 spoken_of_but&spoken_of_made_up spoken_of_but&spoken_of_signed spoken_of_but&spoken_of_when
+0.05 spoken_of_but&traceback_above spoken_of_buy&spoken_of_happened spoken_of_buy&spoken_of_lower_it
+0.05 spoken_of_buy&spoken_of_remedy spoken_of_buy&spoken_of_when spoken_of_buy&spoken_of_words
+0.05 spoken_of_cause&spoken_of_help spoken_of_cause&spoken_of_if spoken_of_cause&spoken_of_labelled_symptom
+0.05 spoken_of_cause&spoken_of_lately spoken_of_cause&spoken_of_lesson spoken_of_cause&spoken_of_people
+0.05 spoken_of_cause&spoken_of_proposed spoken_of_cause&spoken_of_reader spoken_of_cause&spoken_of_solved
+0.05 spoken_of_changes&spoken_of_help spoken_of_changes&spoken_of_made_up spoken_of_changes&spoken_of_means
+0.05 spoken_of_changes&spoken_of_never spoken_of_changes&spoken_of_self spoken_of_changes&text_behind
+0.05 spoken_of_changes&trouble spoken_of_example&spoken_of_help spoken_of_example&spoken_of_may
+0.05 spoken_of_explained&spoken_of_labelled_symptom spoken_of_explained&spoken_of_looks_for
+0.05 spoken_of_happened&spoken_of_labelled_cause spoken_of_happened&spoken_of_remedy
+0.05 spoken_of_happened&text_about_texts spoken_of_help&spoken_of_lower_it spoken_of_help&spoken_of_words
+0.05 spoken_of_if&spoken_of_proposed spoken_of_labelled_cause&spoken_of_looks_for
+0.05 spoken_of_labelled_cause&spoken_of_self spoken_of_labelled_cause&text_behind
+0.05 spoken_of_labelled_symptom&spoken_of_lately spoken_of_labelled_symptom&spoken_of_made_up
+0.05 spoken_of_labelled_symptom&spoken_of_never spoken_of_labelled_symptom&spoken_of_when
+0.05 spoken_of_lately&spoken_of_lower_it spoken_of_lately&spoken_of_made_up spoken_of_lately&spoken_of_numbered
+0.05 spoken_of_lately&spoken_of_solved spoken_of_laughs&trouble spoken_of_lesson&spoken_of_proposed
+0.05 spoken_of_lesson&text_behind spoken_of_lesson&trace_near spoken_of_looks_for&spoken_of_people
+0.05 spoken_of_looks_for&steps_that_led_to_it spoken_of_lower_it&spoken_of_reader spoken_of_lower_it&spoken_of_signed
+0.05 spoken_of_made_up&spoken_of_numbered spoken_of_may&spoken_of_numbered spoken_of_may&spoken_of_reader
+0.05 spoken_of_means&spoken_of_proposed spoken_of_means&spoken_of_reader spoken_of_means&spoken_of_remedy
+0.05 spoken_of_means&spoken_of_self spoken_of_never&spoken_of_numbered spoken_of_numbered&spoken_of_reader
+0.05 spoken_of_numbered&spoken_of_self spoken_of_numbered&traceback_above spoken_of_numbered&words_before
+0.05 spoken_of_people&spoken_of_proposed spoken_of_people&spoken_of_self spoken_of_proposed&spoken_of_signed
+0.05 spoken_of_proposed&spoken_of_solved spoken_of_proposed&text_behind spoken_of_reader&spoken_of_signed
+0.05 spoken_of_reader&text_behind spoken_of_reader&trouble spoken_of_remedy&spoken_of_when spoken_of_remedy&typeset
+0.05 spoken_of_remedy&words_before spoken_of_solved&spoken_of_words spoken_of_solved&traceback_above
+0.05 spoken_of_when&steps_that_led_to_it steps_that_led_to_it&words_before text_about_texts&text_behind
+0.05 text_behind&trace_near text_behind&traceback_above text_behind&typeset traceback_above&trouble
+0.05 traceback_above&typeset
+0.10 a_failed_run&a_thread's_page a_failed_run&boxes_ticked a_failed_run&its_hint_printed a_failed_run&marked
+0.10 a_failed_run&on_a_stamped_line a_failed_run&says_made_up a_failed_run&says_never a_failed_run&says_words
+0.10 a_failed_run&somebody's_own_machine,_in_short a_failed_run&spoken_of_explained
+0.10 a_failed_run&spoken_of_labelled_symptom a_failed_run&spoken_of_remedy a_failed_run&trace_near
+0.10 a_failed_run's_record&a_short_text a_failed_run's_record&in_quotes a_failed_run's_record&words_before
+0.10 a_failed_test&says_happened a_failed_test&words_before a_picture_near&other_near
+0.10 a_question,_in_short&a_short_text a_question,_in_short&a_thread's_page a_question,_in_short&explained_behind
+0.10 a_question,_in_short&says_ask a_question,_in_short&says_cause a_question,_in_short&somebody's_own,_in_short
+0.10 a_question,_in_short&somebody's_own_question,_in_short a_report's_heading&a_short_text
+0.10 a_report's_heading&begins_the_text a_report's_heading&behind_a_prefix a_report's_heading&comment
+0.10 a_report's_heading&heads_a_document a_report's_heading&its_hint_printed a_report's_heading&marked
+0.10 a_report's_heading&spoken_of_but a_report's_heading&spoken_of_means a_report's_heading&spoken_of_self
+0.10 a_report's_heading&spoken_of_words a_report's_heading&words_before a_sentence_leads&its_hint_printed
+0.10 a_sentence_leads&mentioned a_sentence_leads&remedies_below a_sentence_leads&says_labelled_symptom
+0.10 a_sentence_leads&says_numbered a_sentence_leads&spoken_of_made_up a_sentence_leads&spoken_of_means
+0.10 a_setup,_in_short&about_texts a_setup,_in_short&comment a_setup,_in_short&heads_a_document
+0.10 a_setup,_in_short&much_about_texts a_setup,_in_short&says_cause a_setup,_in_short&spoken_of_may
+0.10 a_setup,_in_short&spoken_of_proposed a_short_text&ends_the_text a_short_text&says_help a_short_text&says_remedy
+0.10 a_short_text&says_self a_short_text&somebody's_own_question,_in_short a_short_text&spoken_of_example
+0.10 a_short_text&spoken_of_means a_site's_lines&a_thread's_page a_site's_lines&code_near
+0.10 a_site's_lines&on_a_stamped_line a_site's_lines&spoken_of_but a_site's_lines&words_before
+0.10 a_thread's_page&begins_its_line a_thread's_page&comment a_thread's_page&its_hint_printed a_thread's_page&marked
+0.10 a_thread's_page&mentioned a_thread's_page&other_near a_thread's_page&somebody's_own,_in_short
+0.10 a_thread's_page&somebody's_own_question,_in_short a_thread's_page&spoken_of_happened a_thread's_page&text_behind
+0.10 a_thread's_title&about_texts a_thread's_title&begins_its_line a_thread's_title&begins_the_text
+0.10 a_thread's_title&in_a_thread a_thread's_title&nothing_stated a_thread's_title&spoken_of_lesson
+0.10 a_thread's_title&spoken_of_may a_thread's_title&spoken_of_means a_thread's_title&trace_near
+0.10 a_whole_error_line&code_near a_whole_error_line&happened_to_somebody a_whole_error_line&setting_near
+0.10 a_whole_error_line&spoken_of_ask a_whole_error_line&spoken_of_looks_for a_whole_error_line&spoken_of_may
+0.10 a_whole_error_line&spoken_of_numbered a_whole_error_line&spoken_of_solved about_texts&advice_share
+0.10 about_texts&advised about_texts&boxes_ticked about_texts&explained_behind about_texts&other_near
+0.10 about_texts&remedies_above about_texts&says_but about_texts&spoken_of_labelled_remedy
+0.10 about_texts&spoken_of_supposed advice_share&marked advice_share&says_help advice_share&says_lately
+0.10 advice_share&says_laughs advice_share&says_never advice_share&somebody's_own_machine,_in_short
+0.10 advice_share&somebody_speaks advice_share&spoken_of_ask advice_share&spoken_of_cause
+0.10 advice_share&traceback_above advised&marked advised&says_help advised&says_lately advised&says_laughs
+0.10 advised&says_never advised&somebody's_own_machine,_in_short advised&somebody_speaks advised&spoken_of_ask
+0.10 advised&spoken_of_cause advised&traceback_above advised_by_nobody&names_the_words advised_by_nobody&says_lately
+0.10 advised_by_nobody&says_means advised_by_nobody&says_numbered advised_by_nobody&spoken_of_if
+0.10 advised_by_nobody&spoken_of_means advised_by_nobody&spoken_of_supposed advised_by_nobody&steps_that_led_to_it
+0.10 advised_by_nobody&traceback_above alone&says_after_so_long alone&says_happened alone&says_lately alone&says_may
+0.10 alone&says_numbered alone&says_remedy alone&says_solved begins_its_line&figures begins_its_line&says_but
+0.10 begins_its_line&says_self begins_its_line&somebody's_own begins_its_line&spoken_of_ask
+0.10 begins_its_line&spoken_of_may begins_its_line&spoken_of_solved begins_the_text&happened_to_somebody
+0.10 begins_the_text&in_a_thread begins_the_text&says_ask begins_the_text&says_example begins_the_text&says_never
+0.10 begins_the_text&spoken_of_help behind_a_prefix&block_opened behind_a_prefix&its_place_behind
+0.10 behind_a_prefix&says_after_so_long behind_a_prefix&says_lower_it behind_a_prefix&says_may
+0.10 behind_a_prefix&says_self behind_a_prefix&somebody's_own behind_a_prefix&spoken_of_ask
+0.10 behind_a_prefix&spoken_of_cause behind_a_prefix&spoken_of_proposed behind_a_prefix&typeset
+0.10 between_sections&indented between_sections&much_trouble between_sections&spoken_of_happened
+0.10 between_sections&spoken_of_looks_for between_sections&spoken_of_remedy blanks_near&in_quotes
+0.10 blanks_near&setting_near block_opened&heads_a_document block_opened&much_about_texts block_opened&output_near
+0.10 block_opened&says_happened block_opened&says_may block_opened&says_self block_opened&says_when
+0.10 block_opened&somebody's_own_machine,_in_short block_opened&spoken_of_cause block_opened&spoken_of_remedy
+0.10 boxes_ticked&code_near boxes_ticked&markup_near boxes_ticked&says_when boxes_ticked&somebody's_own,_in_short
+0.10 boxes_ticked&somebody_speaks boxes_ticked&spoken_of_lesson boxes_ticked&spoken_of_lower_it
+0.10 boxes_ticked&spoken_of_self code_near&hypothetical_sentence code_near&its_place_behind code_near&marked
+0.10 code_near&says_but code_near&says_cause code_near&says_never code_near&spoken_of_example
+0.10 code_near&spoken_of_labelled_cause comment&denied_in_front comment&on_a_stamped_line comment&says_example
+0.10 comment&says_when comment&spoken_of_but comment&spoken_of_lesson comment&spoken_of_means
+0.10 comment&spoken_of_signed comment&spoken_of_when cut_by_dots&on_a_stamped_line cut_by_dots&says_ask
+0.10 cut_by_dots&says_looks_for cut_by_dots&says_may cut_by_dots&spoken_of_but cut_by_dots&spoken_of_happened
+0.10 denied_in_front&heads_a_document denied_in_front&in_a_thread denied_in_front&other_near
+0.10 denied_in_front&says_changes denied_in_front&says_may denied_in_front&says_words denied_in_front&somebody's_own
+0.10 ends_the_text&says_after_so_long ends_the_text&says_help ends_the_text&spoken_of_if
+0.10 ends_the_text&spoken_of_looks_for ends_the_text&spoken_of_means ends_the_text&spoken_of_never
+0.10 explained_behind&spoken_of_after_so_long explained_behind&spoken_of_lower_it explained_behind&spoken_of_remedy
+0.10 explained_behind&spoken_of_self explained_behind&spoken_of_when explained_behind&trouble
+0.10 figures&happened_to_somebody figures&says_but figures&says_changes figures&somebody's_own,_in_short
+0.10 figures&somebody's_own_question,_in_short figures&spoken_of_cause figures&steps_that_led_to_it
+0.10 happened_to_somebody&in_quotes happened_to_somebody&says_changes happened_to_somebody&says_remedy
+0.10 happened_to_somebody&spoken_of_labelled_symptom happened_to_somebody&trace_near
+0.10 happened_to_somebody&traceback_above heads_a_document&output_near heads_a_document&says_if
+0.10 heads_a_document&says_looks_for heads_a_document&says_reader heads_a_document&somebody's_own_machine,_in_short
+0.10 heads_a_document&spoken_of_explained heads_a_document&spoken_of_never heads_a_document&spoken_of_numbered
+0.10 heads_a_document&spoken_of_people heads_a_document&spoken_of_proposed heads_a_document&spoken_of_solved
+0.10 heads_a_document&typeset host_memory&says_means host_memory&setting_near host_memory&spoken_of_looks_for
+0.10 host_memory&spoken_of_lower_it host_memory&spoken_of_never host_memory&trace_near
+0.10 hypothetical_sentence&says_cause hypothetical_sentence&spoken_of_lesson hypothetical_sentence&spoken_of_supposed
+0.10 in_a_thread&indented in_a_thread&introduced_as_example in_a_thread&says_labelled_symptom
+0.10 in_a_thread&somebody_speaks in_a_thread&spoken_of_ask in_a_thread&spoken_of_happened in_a_thread&spoken_of_if
+0.10 in_a_thread&spoken_of_looks_for in_a_thread&spoken_of_means in_quotes&often_may in_quotes&says_after_so_long
+0.10 in_quotes&says_explained in_quotes&says_signed in_quotes&setting_near in_quotes&words_before indented&mentioned
+0.10 indented&much_trouble indented&record indented&says_but indented&spoken_of_cause indented&spoken_of_never
+0.10 indented&spoken_of_numbered indented&traceback_above indented&trouble introduced_as_example&spoken_of_changes
+0.10 introduced_as_example&spoken_of_looks_for introduced_as_example&spoken_of_may item_of_a_list&somebody's_own
+0.10 item_of_a_list&spoken_of_people item_of_a_list&spoken_of_when its_hint_printed&often_may
+0.10 its_hint_printed&other_near its_hint_printed&says_help its_hint_printed&says_if
+0.10 its_hint_printed&somebody's_own_machine,_in_short its_words_taken_up&trace_near marked&spoken_of_ask
+0.10 marked&spoken_of_help marked&spoken_of_lesson marked&spoken_of_means marked&spoken_of_signed
+0.10 markup_near&says_looks_for markup_near&says_numbered markup_near&spoken_of_ask markup_near&spoken_of_happened
+0.10 markup_near&spoken_of_if may_happen&much_trouble may_happen&spoken_of_cause may_happen&spoken_of_signed
+0.10 may_happen&traceback_above mentioned&much_trouble mentioned&says_changes mentioned&says_numbered
+0.10 mentioned&spoken_of_ask mentioned&spoken_of_buy much_about_texts&names_the_words much_about_texts&often_may
+0.10 much_about_texts&says_happened much_about_texts&somebody's_own much_about_texts&somebody's_own,_in_short
+0.10 much_about_texts&somebody_speaks much_about_texts&spoken_of_example much_about_texts&spoken_of_numbered
+0.10 much_about_texts&traceback_above much_advised&words_before much_trouble&says_after_so_long much_trouble&says_if
+0.10 much_trouble&says_lower_it much_trouble&says_reader much_trouble&says_self much_trouble&somebody_speaks
+0.10 much_trouble&spoken_of_labelled_symptom much_trouble&spoken_of_never much_trouble&spoken_of_proposed
+0.10 much_trouble&spoken_of_self much_trouble&spoken_of_words names_the_words&spoken_of_help nobody_speaks&says_ask
+0.10 nobody_speaks&says_help nobody_speaks&says_reader nobody_speaks&says_when
+0.10 nobody_speaks&somebody's_own_question,_in_short nobody_speaks&steps_that_led_to_it nothing_stated&says_self
+0.10 nothing_stated&spoken_of_ask nothing_stated&spoken_of_labelled_remedy often_may&record often_may&remedies_above
+0.10 often_may&says_words often_may&spoken_of_but often_may&spoken_of_labelled_symptom often_may&spoken_of_numbered
+0.10 often_may&spoken_of_proposed often_may&text_behind on_a_stamped_line&says_means
+0.10 on_a_stamped_line&somebody's_own_machine,_in_short on_a_stamped_line&spoken_of_labelled_symptom
+0.10 on_a_stamped_line&spoken_of_lately on_a_stamped_line&spoken_of_signed on_a_stamped_line&traceback_above
+0.10 other_near&says_solved other_near&spoken_of_looks_for output_near&says_but output_near&says_help
+0.10 output_near&says_may output_near&says_proposed output_near&spoken_of_explained
+0.10 output_near&spoken_of_labelled_cause output_near&spoken_of_labelled_remedy output_near&spoken_of_laughs
+0.10 output_near&spoken_of_solved record&says_changes record&somebody's_own_machine,_in_short
+0.10 record&spoken_of_after_so_long record&spoken_of_never record&spoken_of_numbered record&text_behind
+0.10 remedies_below&says_happened remedies_below&spoken_of_self remedies_below&spoken_of_words remedies_below&trouble
+0.10 says_after_so_long&says_numbered says_after_so_long&says_people says_after_so_long&says_solved
+0.10 says_after_so_long&text_behind says_ask&says_help says_ask&says_people says_ask&says_remedy
+0.10 says_ask&says_supposed says_ask&spoken_of_reader says_but&says_when says_but&somebody's_own
+0.10 says_but&spoken_of_changes says_but&spoken_of_if says_but&spoken_of_people says_cause&says_words
+0.10 says_cause&spoken_of_lower_it says_changes&somebody's_own,_in_short says_example&says_looks_for
+0.10 says_example&spoken_of_example says_happened&spoken_of_cause says_happened&spoken_of_help
+0.10 says_happened&spoken_of_lesson says_happened&spoken_of_looks_for says_happened&spoken_of_never
+0.10 says_happened&spoken_of_numbered says_happened&spoken_of_signed says_happened&words_before
+0.10 says_help&says_made_up says_help&setting_near says_help&somebody's_own_question,_in_short says_help&text_behind
+0.10 says_if&says_lower_it says_if&somebody_speaks says_if&spoken_of_looks_for says_if&spoken_of_when
+0.10 says_labelled_symptom&somebody's_own_machine,_in_short says_labelled_symptom&spoken_of_solved
+0.10 says_labelled_symptom&spoken_of_when says_lately&says_when says_lately&somebody's_own,_in_short
+0.10 says_lately&spoken_of_but says_lately&spoken_of_if says_lately&spoken_of_self says_laughs&says_may
+0.10 says_laughs&trouble says_lesson&says_lower_it says_lesson&says_made_up says_lesson&says_supposed
+0.10 says_lesson&spoken_of_ask says_looks_for&spoken_of_if says_looks_for&spoken_of_lower_it
+0.10 says_looks_for&spoken_of_never says_lower_it&says_made_up says_lower_it&says_means says_lower_it&says_people
+0.10 says_lower_it&spoken_of_after_so_long says_lower_it&spoken_of_changes says_lower_it&spoken_of_help
+0.10 says_lower_it&spoken_of_lately says_lower_it&spoken_of_reader says_lower_it&spoken_of_remedy
+0.10 says_lower_it&spoken_of_words says_lower_it&words_before says_made_up&spoken_of_after_so_long
+0.10 says_made_up&spoken_of_self says_made_up&text_behind says_made_up&trouble says_may&says_self
+0.10 says_may&spoken_of_happened says_may&spoken_of_lower_it says_may&spoken_of_may says_may&spoken_of_numbered
+0.10 says_may&spoken_of_remedy says_means&somebody's_own says_means&spoken_of_solved says_numbered&setting_near
+0.10 says_numbered&spoken_of_happened says_numbered&spoken_of_may says_numbered&spoken_of_self
+0.10 says_people&says_proposed says_people&spoken_of_after_so_long says_people&spoken_of_never
+0.10 says_reader&says_supposed says_reader&spoken_of_help says_reader&spoken_of_reader says_remedy&somebody's_own
+0.10 says_remedy&text_behind says_self&spoken_of_made_up says_self&spoken_of_means says_self&spoken_of_never
+0.10 says_self&spoken_of_numbered says_solved&spoken_of_self says_when&spoken_of_ask says_when&spoken_of_means
+0.10 says_when&spoken_of_reader says_when&spoken_of_supposed says_when&text_behind
+0.10 says_words&somebody's_own_question,_in_short says_words&spoken_of_happened says_words&spoken_of_looks_for
+0.10 says_words&spoken_of_reader setting_near&somebody_speaks setting_near&spoken_of_cause
+0.10 setting_near&spoken_of_changes setting_near&spoken_of_made_up setting_near&spoken_of_proposed
+0.10 setting_near&spoken_of_self setting_near&spoken_of_supposed setting_near&within_code
+0.10 somebody's_own&spoken_of_looks_for somebody's_own&spoken_of_proposed somebody's_own&spoken_of_when
+0.10 somebody's_own&typeset somebody's_own,_in_short&spoken_of_means somebody's_own,_in_short&spoken_of_people
+0.10 somebody's_own,_in_short&typeset somebody's_own_machine,_in_short&spoken_of_changes
+0.10 somebody's_own_machine,_in_short&spoken_of_example somebody's_own_machine,_in_short&spoken_of_lower_it
+0.10 somebody's_own_machine,_in_short&spoken_of_supposed somebody's_own_machine,_in_short&trouble
+0.10 somebody's_own_question,_in_short&somebody's_own,_in_short somebody's_own_question,_in_short&spoken_of_buy
+0.10 somebody's_own_question,_in_short&spoken_of_never somebody's_own_question,_in_short&trace_near
+0.10 somebody's_own_question,_in_short&traceback_above somebody_speaks&spoken_of_cause
+0.10 somebody_speaks&spoken_of_laughs somebody_speaks&spoken_of_looks_for somebody_speaks&spoken_of_may
+0.10 somebody_speaks&typeset spoken_of_after_so_long&spoken_of_cause spoken_of_after_so_long&spoken_of_solved
+0.10 spoken_of_after_so_long&text_about_texts spoken_of_after_so_long&traceback_above spoken_of_ask&spoken_of_may
+0.10 spoken_of_but&spoken_of_example spoken_of_but&spoken_of_help spoken_of_buy&spoken_of_lesson
+0.10 spoken_of_buy&words_before spoken_of_cause&spoken_of_changes spoken_of_cause&spoken_of_lower_it
+0.10 spoken_of_cause&spoken_of_never spoken_of_cause&trouble spoken_of_changes&spoken_of_example
+0.10 spoken_of_changes&spoken_of_lower_it spoken_of_changes&spoken_of_may spoken_of_changes&spoken_of_numbered
+0.10 spoken_of_changes&words_before spoken_of_example&spoken_of_labelled_symptom spoken_of_example&spoken_of_lower_it
+0.10 spoken_of_example&spoken_of_signed spoken_of_example&trouble spoken_of_happened&spoken_of_laughs
+0.10 spoken_of_help&spoken_of_lately spoken_of_help&spoken_of_lesson spoken_of_help&spoken_of_made_up
+0.10 spoken_of_help&spoken_of_numbered spoken_of_help&spoken_of_proposed spoken_of_help&spoken_of_self
+0.10 spoken_of_help&spoken_of_signed spoken_of_if&spoken_of_laughs spoken_of_if&words_before
+0.10 spoken_of_labelled_cause&spoken_of_words spoken_of_lately&spoken_of_people spoken_of_lately&spoken_of_remedy
+0.10 spoken_of_lately&trace_near spoken_of_lately&words_before spoken_of_laughs&spoken_of_lower_it
+0.10 spoken_of_laughs&words_before spoken_of_lesson&spoken_of_looks_for spoken_of_lesson&spoken_of_means
+0.10 spoken_of_lesson&spoken_of_remedy spoken_of_looks_for&traceback_above spoken_of_lower_it&spoken_of_made_up
+0.10 spoken_of_lower_it&spoken_of_people spoken_of_made_up&spoken_of_reader spoken_of_made_up&spoken_of_solved
+0.10 spoken_of_made_up&spoken_of_when spoken_of_made_up&trace_near spoken_of_made_up&traceback_above
+0.10 spoken_of_may&spoken_of_never spoken_of_means&trace_near spoken_of_means&traceback_above
+0.10 spoken_of_never&spoken_of_remedy spoken_of_numbered&trace_near spoken_of_people&spoken_of_remedy
+0.10 spoken_of_proposed&spoken_of_reader spoken_of_proposed&trouble spoken_of_reader&text_about_texts
+0.10 spoken_of_reader&trace_near spoken_of_signed&trouble spoken_of_supposed&text_behind
+0.10 spoken_of_when&spoken_of_words spoken_of_words&traceback_above text_about_texts&trouble trace_near&typeset
+0.15 a_failed_run&a_failed_run's_record a_failed_run&a_whole_error_line a_failed_run&blanks_near
+0.15 a_failed_run&block_opened a_failed_run&code_near a_failed_run&its_place_behind a_failed_run&names_the_words
+0.15 a_failed_run&says_may a_failed_run&says_supposed a_failed_run&spoken_of_ask a_failed_run&spoken_of_reader
+0.15 a_failed_run's_record&nothing_stated a_failed_run's_record&setting_near a_question,_in_short&behind_a_prefix
+0.15 a_question,_in_short&in_a_thread a_question,_in_short&indented a_question,_in_short&may_happen
+0.15 a_question,_in_short&says_if a_question,_in_short&says_remedy a_question,_in_short&spoken_of_after_so_long
+0.15 a_question,_in_short&spoken_of_self a_report's_heading&in_a_thread a_report's_heading&spoken_of_looks_for
+0.15 a_sentence_leads&begins_the_text a_sentence_leads&block_opened a_sentence_leads&in_quotes
+0.15 a_sentence_leads&says_after_so_long a_sentence_leads&says_made_up a_sentence_leads&says_solved
+0.15 a_sentence_leads&spoken_of_changes a_sentence_leads&spoken_of_signed a_setup,_in_short&advice_share
+0.15 a_setup,_in_short&advised a_setup,_in_short&blanks_near a_setup,_in_short&boxes_ticked
+0.15 a_setup,_in_short&mentioned a_setup,_in_short&nothing_stated a_setup,_in_short&on_a_stamped_line
+0.15 a_setup,_in_short&spoken_of_cause a_short_text&begins_its_line a_short_text&item_of_a_list
+0.15 a_short_text&says_cause a_short_text&says_signed a_short_text&spoken_of_changes
+0.15 a_short_text&spoken_of_labelled_cause a_short_text&spoken_of_laughs a_short_text&spoken_of_never
+0.15 a_short_text&spoken_of_numbered a_short_text&steps_that_led_to_it a_short_text&trouble
+0.15 a_site's_lines&setting_near a_thread's_page&code_near a_thread's_page&in_quotes a_thread's_page&nothing_stated
+0.15 a_thread's_page&spoken_of_lesson a_thread's_title&nobody_speaks a_thread's_title&other_near
+0.15 a_thread's_title&setting_near a_thread's_title&spoken_of_ask a_thread's_title&spoken_of_help
+0.15 a_whole_error_line&its_hint_printed a_whole_error_line&may_happen a_whole_error_line&other_near
+0.15 a_whole_error_line&somebody's_own,_in_short about_texts&introduced_as_example about_texts&somebody_speaks
+0.15 about_texts&spoken_of_people about_texts&spoken_of_remedy about_texts&traceback_above about_texts&words_before
+0.15 advice_share&says_numbered advice_share&says_when advice_share&somebody's_own advice_share&spoken_of_means
+0.15 advice_share&spoken_of_numbered advice_share&spoken_of_self advised&says_numbered advised&says_when
+0.15 advised&somebody's_own advised&spoken_of_means advised&spoken_of_numbered advised&spoken_of_self
+0.15 advised_by_nobody&denied_in_front advised_by_nobody&says_made_up advised_by_nobody&says_words
+0.15 advised_by_nobody&spoken_of_after_so_long advised_by_nobody&spoken_of_help advised_by_nobody&spoken_of_numbered
+0.15 advised_by_nobody&spoken_of_people advised_by_nobody&spoken_of_when advised_by_nobody&spoken_of_words
+0.15 alone&says_cause alone&says_means begins_its_line&its_place_behind begins_its_line&markup_near
+0.15 begins_its_line&often_may begins_its_line&spoken_of_buy begins_its_line&spoken_of_numbered
+0.15 begins_the_text&comment begins_the_text&denied_in_front begins_the_text&host_memory begins_the_text&indented
+0.15 begins_the_text&may_happen begins_the_text&nobody_speaks begins_the_text&nothing_stated
+0.15 begins_the_text&says_words begins_the_text&spoken_of_example begins_the_text&spoken_of_labelled_symptom
+0.15 begins_the_text&spoken_of_may begins_the_text&spoken_of_solved behind_a_prefix&happened_to_somebody
+0.15 behind_a_prefix&in_a_thread behind_a_prefix&nobody_speaks behind_a_prefix&nothing_stated
+0.15 behind_a_prefix&says_ask behind_a_prefix&says_changes behind_a_prefix&says_lately
+0.15 behind_a_prefix&somebody_speaks behind_a_prefix&spoken_of_but behind_a_prefix&spoken_of_labelled_symptom
+0.15 behind_a_prefix&spoken_of_may between_sections&spoken_of_ask between_sections&trouble
+0.15 blanks_near&denied_in_front blanks_near&indented blanks_near&spoken_of_ask blanks_near&spoken_of_never
+0.15 blanks_near&trace_near blanks_near&traceback_above block_opened&mentioned block_opened&spoken_of_never
+0.15 boxes_ticked&says_happened boxes_ticked&somebody's_own boxes_ticked&somebody's_own_machine,_in_short
+0.15 boxes_ticked&spoken_of_may code_near&figures code_near&happened_to_somebody code_near&says_lately
+0.15 code_near&spoken_of_but code_near&spoken_of_cause code_near&spoken_of_help code_near&spoken_of_labelled_remedy
+0.15 code_near&spoken_of_when comment&host_memory comment&says_after_so_long comment&says_if
+0.15 comment&spoken_of_example comment&spoken_of_looks_for comment&spoken_of_may comment&spoken_of_reader
+0.15 cut_by_dots&much_about_texts cut_by_dots&says_reader cut_by_dots&traceback_above denied_in_front&output_near
+0.15 denied_in_front&says_help denied_in_front&somebody's_own,_in_short denied_in_front&spoken_of_lately
+0.15 denied_in_front&spoken_of_means ends_the_text&in_a_thread ends_the_text&other_near ends_the_text&says_lately
+0.15 ends_the_text&says_remedy ends_the_text&somebody's_own_machine,_in_short ends_the_text&spoken_of_but
+0.15 ends_the_text&spoken_of_remedy ends_the_text&traceback_above explained_behind&output_near
+0.15 figures&heads_a_document figures&in_a_thread figures&may_happen figures&names_the_words figures&other_near
+0.15 figures&record figures&says_solved figures&says_when figures&somebody's_own_machine,_in_short
+0.15 figures&somebody_speaks figures&spoken_of_numbered happened_to_somebody&often_may
+0.15 happened_to_somebody&says_example happened_to_somebody&says_lately happened_to_somebody&says_when
+0.15 happened_to_somebody&somebody's_own heads_a_document&in_a_thread heads_a_document&much_trouble
+0.15 heads_a_document&somebody's_own_question,_in_short heads_a_document&spoken_of_but
+0.15 heads_a_document&spoken_of_help heads_a_document&spoken_of_looks_for heads_a_document&spoken_of_supposed
+0.15 heads_a_document&trouble host_memory&marked host_memory&often_may host_memory&spoken_of_happened
+0.15 host_memory&spoken_of_when hypothetical_sentence&says_people hypothetical_sentence&spoken_of_ask
+0.15 hypothetical_sentence&spoken_of_lately hypothetical_sentence&spoken_of_made_up
+0.15 hypothetical_sentence&traceback_above in_a_thread&its_hint_printed in_a_thread&nobody_speaks
+0.15 in_a_thread&other_near in_a_thread&says_may in_a_thread&somebody's_own,_in_short
+0.15 in_a_thread&somebody's_own_question,_in_short in_a_thread&spoken_of_example in_a_thread&spoken_of_may
+0.15 in_quotes&indented in_quotes&says_cause in_quotes&says_lately in_quotes&says_may in_quotes&somebody_speaks
+0.15 in_quotes&spoken_of_lesson in_quotes&spoken_of_lower_it in_quotes&spoken_of_may in_quotes&spoken_of_means
+0.15 in_quotes&spoken_of_signed indented&somebody's_own_question,_in_short indented&somebody_speaks
+0.15 indented&spoken_of_after_so_long indented&spoken_of_but indented&spoken_of_remedy indented&spoken_of_when
+0.15 indented&steps_that_led_to_it introduced_as_example&words_before item_of_a_list&on_a_stamped_line
+0.15 item_of_a_list&says_never item_of_a_list&somebody's_own_machine,_in_short its_hint_printed&much_trouble
+0.15 its_hint_printed&record its_hint_printed&says_after_so_long its_hint_printed&says_but
+0.15 its_hint_printed&says_happened its_hint_printed&says_when its_hint_printed&spoken_of_help
+0.15 its_hint_printed&spoken_of_if its_hint_printed&spoken_of_means its_hint_printed&spoken_of_solved
+0.15 its_hint_printed&spoken_of_words its_place_behind&mentioned marked&spoken_of_example marked&spoken_of_looks_for
+0.15 marked&spoken_of_reader markup_near&says_labelled_symptom markup_near&says_never markup_near&says_people
+0.15 markup_near&spoken_of_but markup_near&spoken_of_buy markup_near&spoken_of_example markup_near&spoken_of_self
+0.15 markup_near&spoken_of_supposed markup_near&trouble markup_near&typeset may_happen&says_may
+0.15 may_happen&spoken_of_help may_happen&spoken_of_when may_happen&trouble mentioned&says_after_so_long
+0.15 mentioned&spoken_of_after_so_long mentioned&spoken_of_explained mentioned&spoken_of_laughs
+0.15 mentioned&spoken_of_looks_for mentioned&spoken_of_means mentioned&spoken_of_numbered mentioned&spoken_of_signed
+0.15 mentioned&text_behind mentioned&words_before much_about_texts&spoken_of_people much_about_texts&spoken_of_remedy
+0.15 much_about_texts&text_behind much_trouble&says_but much_trouble&says_help much_trouble&says_may
+0.15 much_trouble&spoken_of_reader names_the_words&says_example names_the_words&says_people names_the_words&says_self
+0.15 names_the_words&somebody's_own names_the_words&somebody's_own,_in_short names_the_words&spoken_of_looks_for
+0.15 nobody_speaks&says_happened nobody_speaks&spoken_of_changes nobody_speaks&spoken_of_numbered
+0.15 nobody_speaks&spoken_of_people nobody_speaks&text_behind nobody_speaks&trace_near
+0.15 nothing_stated&on_a_stamped_line nothing_stated&remedies_below nothing_stated&says_never
+0.15 nothing_stated&says_numbered nothing_stated&spoken_of_if nothing_stated&spoken_of_looks_for
+0.15 nothing_stated&spoken_of_signed often_may&says_when often_may&setting_near often_may&spoken_of_laughs
+0.15 on_a_stamped_line&says_lesson on_a_stamped_line&somebody's_own on_a_stamped_line&spoken_of_but
+0.15 on_a_stamped_line&spoken_of_explained on_a_stamped_line&spoken_of_people on_a_stamped_line&trouble
+0.15 other_near&says_but other_near&says_changes other_near&says_lately other_near&says_people
+0.15 other_near&somebody's_own_question,_in_short other_near&spoken_of_example other_near&spoken_of_labelled_cause
+0.15 other_near&spoken_of_lesson other_near&words_before output_near&remedies_below output_near&says_means
+0.15 output_near&setting_near output_near&spoken_of_looks_for output_near&spoken_of_signed output_near&trace_near
+0.15 record&says_lesson record&says_looks_for record&says_lower_it record&says_words record&spoken_of_lower_it
+0.15 record&spoken_of_means remedies_above&spoken_of_when remedies_below&spoken_of_remedy remedies_below&words_before
+0.15 says_after_so_long&says_ask says_after_so_long&says_help says_after_so_long&says_means
+0.15 says_after_so_long&says_reader says_after_so_long&spoken_of_but says_after_so_long&spoken_of_proposed
+0.15 says_but&says_explained says_but&says_if says_but&spoken_of_but says_but&spoken_of_looks_for
+0.15 says_cause&somebody_speaks says_cause&spoken_of_if says_changes&says_lately says_changes&says_lesson
+0.15 says_changes&says_proposed says_changes&says_reader says_changes&says_self says_example&says_if
+0.15 says_example&spoken_of_reader says_happened&says_self says_help&spoken_of_ask says_if&somebody's_own,_in_short
+0.15 says_if&trouble says_labelled_symptom&spoken_of_remedy says_labelled_symptom&spoken_of_words
+0.15 says_lately&spoken_of_help says_laughs&says_self says_laughs&words_before says_lesson&spoken_of_when
+0.15 says_looks_for&says_means says_lower_it&says_never says_lower_it&says_solved says_lower_it&says_words
+0.15 says_lower_it&somebody's_own,_in_short says_lower_it&spoken_of_but says_made_up&spoken_of_if
+0.15 says_may&spoken_of_example says_may&traceback_above says_means&spoken_of_after_so_long says_never&setting_near
+0.15 says_never&spoken_of_reader says_numbered&spoken_of_numbered says_people&somebody's_own says_people&words_before
+0.15 says_proposed&somebody's_own_machine,_in_short says_remedy&somebody's_own_question,_in_short
+0.15 says_remedy&spoken_of_if says_when&somebody's_own_machine,_in_short says_when&spoken_of_cause
+0.15 says_when&spoken_of_numbered says_words&spoken_of_when setting_near&spoken_of_buy
+0.15 somebody's_own,_in_short&spoken_of_happened somebody's_own,_in_short&spoken_of_laughs
+0.15 somebody's_own,_in_short&spoken_of_remedy somebody's_own_machine,_in_short&spoken_of_explained
+0.15 somebody's_own_machine,_in_short&trace_near somebody's_own_question,_in_short&spoken_of_lesson
+0.15 somebody_speaks&spoken_of_explained spoken_of_after_so_long&spoken_of_changes
+0.15 spoken_of_after_so_long&spoken_of_never spoken_of_ask&spoken_of_laughs spoken_of_ask&spoken_of_solved
+0.15 spoken_of_ask&spoken_of_supposed spoken_of_but&spoken_of_proposed spoken_of_but&spoken_of_words
+0.15 spoken_of_buy&spoken_of_help spoken_of_buy&spoken_of_means spoken_of_changes&spoken_of_lately
+0.15 spoken_of_example&spoken_of_looks_for spoken_of_example&spoken_of_supposed spoken_of_explained&spoken_of_if
+0.15 spoken_of_happened&spoken_of_lately spoken_of_help&spoken_of_if spoken_of_help&spoken_of_remedy
+0.15 spoken_of_help&trace_near spoken_of_if&spoken_of_made_up spoken_of_if&spoken_of_people
+0.15 spoken_of_if&spoken_of_self spoken_of_if&trace_near spoken_of_looks_for&spoken_of_reader
+0.15 spoken_of_looks_for&spoken_of_solved spoken_of_lower_it&text_behind spoken_of_lower_it&trace_near
+0.15 spoken_of_never&spoken_of_proposed spoken_of_never&trouble spoken_of_numbered&spoken_of_words
+0.15 spoken_of_numbered&text_behind spoken_of_numbered&trouble spoken_of_people&spoken_of_words
+0.15 spoken_of_proposed&spoken_of_when spoken_of_self&text_behind spoken_of_self&typeset
+0.15 spoken_of_signed&words_before spoken_of_supposed&words_before spoken_of_when&trace_near
+0.15 spoken_of_words&trace_near trace_near&words_before
+0.20 a_failed_run&a_sentence_leads a_failed_run&advice_share a_failed_run&advised a_failed_run&heads_a_document
+0.20 a_failed_run&in_a_thread a_failed_run&nothing_stated a_failed_run&record a_failed_run&says_but
+0.20 a_failed_run's_record&output_near a_question,_in_short&mentioned a_question,_in_short&somebody's_own
+0.20 a_question,_in_short&spoken_of_people a_report's_heading&about_texts a_report's_heading&other_near
+0.20 a_report's_heading&spoken_of_if a_report's_heading&spoken_of_may a_sentence_leads&much_about_texts
+0.20 a_sentence_leads&says_buy a_setup,_in_short&behind_a_prefix a_setup,_in_short&says_happened
+0.20 a_setup,_in_short&says_labelled_symptom a_setup,_in_short&says_people a_setup,_in_short&says_remedy
+0.20 a_setup,_in_short&spoken_of_ask a_setup,_in_short&spoken_of_labelled_symptom a_short_text&markup_near
+0.20 a_short_text&much_about_texts a_short_text&says_lately a_short_text&says_solved a_short_text&spoken_of_lately
+0.20 a_short_text&spoken_of_people a_site's_lines&markup_near a_site's_lines&output_near
+0.20 a_thread's_page&begins_the_text a_thread's_page&introduced_as_example a_thread's_page&spoken_of_but
+0.20 a_thread's_page&spoken_of_help a_thread's_page&spoken_of_words a_thread's_title&spoken_of_reader
+0.20 a_whole_error_line&heads_a_document a_whole_error_line&somebody's_own a_whole_error_line&spoken_of_made_up
+0.20 a_whole_error_line&trouble about_texts&denied_in_front about_texts&hypothetical_sentence
+0.20 about_texts&its_place_behind about_texts&record about_texts&somebody's_own_machine,_in_short
+0.20 about_texts&spoken_of_labelled_cause about_texts&spoken_of_solved advice_share&nothing_stated
+0.20 advice_share&says_ask advised&nothing_stated advised&says_ask advised_by_nobody&blanks_near
+0.20 advised_by_nobody&markup_near advised_by_nobody&often_may advised_by_nobody&says_ask
+0.20 advised_by_nobody&spoken_of_may advised_by_nobody&text_behind alone&its_place_behind alone&says_if
+0.20 alone&says_supposed alone&trouble begins_its_line&says_if begins_its_line&somebody_speaks
+0.20 begins_its_line&spoken_of_labelled_symptom begins_its_line&spoken_of_lately begins_its_line&spoken_of_made_up
+0.20 begins_the_text&behind_a_prefix begins_the_text&says_but begins_the_text&somebody's_own
+0.20 begins_the_text&somebody's_own_machine,_in_short begins_the_text&spoken_of_if begins_the_text&spoken_of_laughs
+0.20 begins_the_text&text_behind behind_a_prefix&comment behind_a_prefix&heads_a_document behind_a_prefix&indented
+0.20 behind_a_prefix&much_trouble behind_a_prefix&says_laughs behind_a_prefix&says_reader
+0.20 behind_a_prefix&spoken_of_never between_sections&remedies_below between_sections&spoken_of_solved
+0.20 between_sections&spoken_of_when blanks_near&much_about_texts block_opened&spoken_of_after_so_long
+0.20 block_opened&spoken_of_help boxes_ticked&figures boxes_ticked&happened_to_somebody boxes_ticked&words_before
+0.20 code_near&cut_by_dots code_near&in_a_thread code_near&remedies_below code_near&says_words code_near&spoken_of_if
+0.20 code_near&spoken_of_solved code_near&traceback_above comment&in_quotes comment&says_but comment&says_supposed
+0.20 comment&somebody_speaks comment&spoken_of_ask cut_by_dots&record cut_by_dots&says_example cut_by_dots&says_help
+0.20 cut_by_dots&says_lesson cut_by_dots&says_supposed cut_by_dots&spoken_of_changes cut_by_dots&spoken_of_lower_it
+0.20 denied_in_front&spoken_of_if ends_the_text&its_hint_printed ends_the_text&its_place_behind
+0.20 ends_the_text&says_numbered ends_the_text&says_solved figures&says_cause figures&says_laughs
+0.20 figures&spoken_of_labelled_cause figures&spoken_of_labelled_symptom figures&spoken_of_lately
+0.20 figures&spoken_of_when figures&trouble happened_to_somebody&says_but happened_to_somebody&says_self
+0.20 heads_a_document&remedies_below heads_a_document&spoken_of_lately heads_a_document&spoken_of_may
+0.20 heads_a_document&spoken_of_reader host_memory&markup_near host_memory&on_a_stamped_line host_memory&record
+0.20 host_memory&says_lower_it host_memory&somebody's_own host_memory&somebody_speaks host_memory&spoken_of_may
+0.20 hypothetical_sentence&much_about_texts hypothetical_sentence&says_buy hypothetical_sentence&spoken_of_looks_for
+0.20 in_a_thread&says_reader in_a_thread&spoken_of_but in_a_thread&spoken_of_lesson in_quotes&its_place_behind
+0.20 in_quotes&nobody_speaks in_quotes&spoken_of_example in_quotes&spoken_of_never in_quotes&spoken_of_proposed
+0.20 in_quotes&spoken_of_supposed in_quotes&spoken_of_when indented&spoken_of_buy indented&spoken_of_solved
+0.20 introduced_as_example&nothing_stated introduced_as_example&somebody's_own
+0.20 introduced_as_example&somebody's_own,_in_short introduced_as_example&somebody_speaks
+0.20 item_of_a_list&somebody_speaks item_of_a_list&spoken_of_happened item_of_a_list&spoken_of_lately
+0.20 item_of_a_list&spoken_of_supposed its_hint_printed&setting_near its_hint_printed&somebody's_own,_in_short
+0.20 its_hint_printed&spoken_of_happened its_hint_printed&spoken_of_looks_for its_place_behind&spoken_of_happened
+0.20 its_place_behind&words_before marked&mentioned marked&spoken_of_may marked&trace_near markup_near&much_trouble
+0.20 markup_near&somebody's_own_question,_in_short markup_near&spoken_of_help may_happen&much_about_texts
+0.20 may_happen&says_happened may_happen&says_laughs may_happen&text_behind mentioned&says_happened
+0.20 mentioned&says_proposed mentioned&spoken_of_supposed much_about_texts&spoken_of_ask
+0.20 much_about_texts&spoken_of_looks_for much_trouble&often_may names_the_words&other_near
+0.20 names_the_words&says_explained names_the_words&spoken_of_when nobody_speaks&says_but nobody_speaks&says_laughs
+0.20 nobody_speaks&says_looks_for nobody_speaks&spoken_of_when nothing_stated&says_labelled_symptom
+0.20 nothing_stated&spoken_of_explained nothing_stated&traceback_above on_a_stamped_line&spoken_of_lower_it
+0.20 on_a_stamped_line&spoken_of_numbered other_near&says_happened other_near&says_made_up other_near&spoken_of_cause
+0.20 output_near&remedies_above output_near&says_after_so_long output_near&spoken_of_if output_near&spoken_of_self
+0.20 record&says_ask record&says_means record&somebody's_own,_in_short remedies_below&spoken_of_labelled_remedy
+0.20 remedies_below&spoken_of_when says_after_so_long&says_words says_after_so_long&spoken_of_if
+0.20 says_after_so_long&spoken_of_self says_after_so_long&spoken_of_when says_ask&spoken_of_never says_but&says_self
+0.20 says_but&spoken_of_happened says_but&spoken_of_lower_it says_cause&somebody's_own,_in_short
+0.20 says_cause&spoken_of_when says_changes&says_help says_changes&says_never says_changes&somebody_speaks
+0.20 says_example&says_self says_example&words_before says_explained&says_help says_happened&says_if
+0.20 says_happened&says_may says_happened&somebody's_own_question,_in_short says_happened&spoken_of_people
+0.20 says_help&somebody's_own,_in_short says_if&spoken_of_solved says_lately&somebody's_own
+0.20 says_lately&somebody's_own_machine,_in_short says_looks_for&somebody's_own_machine,_in_short
+0.20 says_may&says_proposed says_numbered&says_people says_self&spoken_of_solved says_solved&trouble
+0.20 says_when&spoken_of_if says_words&spoken_of_supposed setting_near&spoken_of_laughs
+0.20 setting_near&spoken_of_looks_for setting_near&words_before somebody's_own&somebody's_own_question,_in_short
+0.20 somebody's_own&spoken_of_example somebody's_own,_in_short&spoken_of_if
+0.20 somebody's_own,_in_short&spoken_of_numbered somebody's_own,_in_short&spoken_of_supposed
+0.20 somebody's_own,_in_short&spoken_of_words somebody's_own,_in_short&traceback_above
+0.20 somebody_speaks&spoken_of_labelled_symptom somebody_speaks&trace_near somebody_speaks&trouble
+0.20 spoken_of_after_so_long&spoken_of_ask spoken_of_after_so_long&spoken_of_if spoken_of_ask&spoken_of_remedy
+0.20 spoken_of_but&spoken_of_means spoken_of_but&spoken_of_numbered spoken_of_cause&spoken_of_looks_for
+0.20 spoken_of_changes&spoken_of_remedy spoken_of_example&spoken_of_if spoken_of_example&spoken_of_self
+0.20 spoken_of_explained&spoken_of_may spoken_of_happened&spoken_of_made_up spoken_of_happened&trace_near
+0.20 spoken_of_help&traceback_above spoken_of_if&spoken_of_lower_it spoken_of_labelled_cause&spoken_of_lesson
+0.20 spoken_of_labelled_symptom&spoken_of_self spoken_of_labelled_symptom&spoken_of_words
+0.20 spoken_of_lately&spoken_of_reader spoken_of_lately&spoken_of_when spoken_of_laughs&spoken_of_means
+0.20 spoken_of_laughs&spoken_of_reader spoken_of_laughs&spoken_of_supposed spoken_of_lesson&spoken_of_numbered
+0.20 spoken_of_lower_it&spoken_of_numbered spoken_of_lower_it&spoken_of_words spoken_of_made_up&spoken_of_never
+0.20 spoken_of_may&spoken_of_self spoken_of_people&trouble spoken_of_self&words_before spoken_of_solved&trace_near
+0.20 spoken_of_solved&words_before spoken_of_supposed&spoken_of_when spoken_of_words&trouble text_behind&trouble
+0.25 a_failed_run&cut_by_dots a_failed_run&denied_in_front a_failed_run&says_after_so_long
+0.25 a_failed_run&somebody_speaks a_failed_run&spoken_of_lower_it a_failed_run&trouble
+0.25 a_question,_in_short&about_texts a_question,_in_short&figures a_question,_in_short&says_labelled_symptom
+0.25 a_question,_in_short&says_numbered a_question,_in_short&spoken_of_means a_question,_in_short&spoken_of_supposed
+0.25 a_report's_heading&code_near a_report's_heading&nobody_speaks a_sentence_leads&a_short_text
+0.25 a_sentence_leads&host_memory a_sentence_leads&item_of_a_list a_sentence_leads&nothing_stated
+0.25 a_sentence_leads&says_but a_sentence_leads&says_changes a_sentence_leads&says_looks_for
+0.25 a_sentence_leads&says_people a_sentence_leads&spoken_of_lower_it a_sentence_leads&text_behind
+0.25 a_setup,_in_short&block_opened a_setup,_in_short&figures a_setup,_in_short&says_made_up
+0.25 a_setup,_in_short&says_reader a_short_text&record a_short_text&says_numbered
+0.25 a_short_text&spoken_of_labelled_symptom a_site's_lines&behind_a_prefix a_thread's_page&a_thread's_title
+0.25 a_thread's_page&may_happen a_thread's_page&spoken_of_reader a_whole_error_line&alone
+0.25 a_whole_error_line&somebody's_own_machine,_in_short about_texts&between_sections about_texts&ends_the_text
+0.25 about_texts&in_quotes about_texts&item_of_a_list about_texts&on_a_stamped_line about_texts&remedies_below
+0.25 about_texts&says_labelled_symptom about_texts&says_words about_texts&spoken_of_cause
+0.25 about_texts&spoken_of_lower_it about_texts&spoken_of_self advice_share&in_a_thread advice_share&output_near
+0.25 advice_share&says_but advice_share&says_made_up advised&in_a_thread advised&output_near advised&says_but
+0.25 advised&says_made_up advised_by_nobody&alone advised_by_nobody&says_but advised_by_nobody&says_never
+0.25 advised_by_nobody&trace_near alone&nothing_stated alone&says_looks_for begins_its_line&its_hint_printed
+0.25 begins_its_line&spoken_of_changes begins_its_line&spoken_of_means begins_its_line&trace_near
+0.25 begins_the_text&its_hint_printed begins_the_text&marked begins_the_text&spoken_of_self begins_the_text&trouble
+0.25 behind_a_prefix&marked behind_a_prefix&says_means behind_a_prefix&trouble block_opened&introduced_as_example
+0.25 block_opened&on_a_stamped_line block_opened&somebody's_own block_opened&somebody's_own,_in_short
+0.25 block_opened&somebody_speaks block_opened&spoken_of_when boxes_ticked&spoken_of_looks_for code_near&host_memory
+0.25 code_near&record code_near&says_lesson code_near&trouble comment&somebody's_own_machine,_in_short
+0.25 comment&trace_near denied_in_front&somebody_speaks ends_the_text&indented ends_the_text&introduced_as_example
+0.25 ends_the_text&says_cause ends_the_text&says_if ends_the_text&somebody's_own,_in_short
+0.25 ends_the_text&spoken_of_made_up ends_the_text&trace_near figures&says_ask figures&says_proposed
+0.25 figures&says_remedy figures&somebody's_own figures&spoken_of_after_so_long figures&spoken_of_changes
+0.25 happened_to_somebody&nothing_stated happened_to_somebody&spoken_of_words heads_a_document&may_happen
+0.25 heads_a_document&on_a_stamped_line heads_a_document&other_near heads_a_document&spoken_of_if
+0.25 heads_a_document&spoken_of_self host_memory&says_reader host_memory&spoken_of_if host_memory&spoken_of_words
+0.25 hypothetical_sentence&record hypothetical_sentence&says_example hypothetical_sentence&says_never
+0.25 hypothetical_sentence&says_self hypothetical_sentence&spoken_of_happened in_a_thread&in_quotes
+0.25 in_a_thread&spoken_of_self in_a_thread&spoken_of_when in_quotes&output_near in_quotes&somebody's_own,_in_short
+0.25 in_quotes&spoken_of_lately in_quotes&spoken_of_laughs in_quotes&spoken_of_reader indented&names_the_words
+0.25 indented&says_self its_hint_printed&spoken_of_after_so_long its_hint_printed&spoken_of_lesson
+0.25 its_hint_printed&spoken_of_lower_it its_hint_printed&words_before its_place_behind&other_near
+0.25 markup_near&spoken_of_made_up markup_near&spoken_of_may may_happen&says_people may_happen&spoken_of_looks_for
+0.25 mentioned&says_lately mentioned&somebody's_own much_about_texts&says_example much_about_texts&says_looks_for
+0.25 much_about_texts&spoken_of_lower_it much_trouble&spoken_of_lower_it nobody_speaks&often_may
+0.25 nobody_speaks&says_never nobody_speaks&somebody's_own nobody_speaks&spoken_of_signed nothing_stated&says_laughs
+0.25 nothing_stated&says_looks_for nothing_stated&says_when nothing_stated&spoken_of_buy
+0.25 nothing_stated&spoken_of_made_up often_may&spoken_of_looks_for often_may&spoken_of_words
+0.25 on_a_stamped_line&somebody_speaks on_a_stamped_line&spoken_of_never output_near&says_lesson
+0.25 output_near&says_never output_near&spoken_of_but output_near&spoken_of_labelled_symptom record&setting_near
+0.25 record&somebody_speaks record&spoken_of_lately record&words_before says_after_so_long&spoken_of_looks_for
+0.25 says_after_so_long&spoken_of_never says_ask&says_changes says_ask&says_when says_but&says_may
+0.25 says_cause&says_self says_changes&says_when says_changes&somebody's_own_machine,_in_short
+0.25 says_example&spoken_of_looks_for says_lately&says_never says_lately&spoken_of_lower_it says_laughs&says_reader
+0.25 says_looks_for&says_proposed says_looks_for&spoken_of_self says_lower_it&says_may says_lower_it&somebody_speaks
+0.25 says_made_up&says_self says_may&says_supposed says_may&says_when says_means&says_never
+0.25 says_means&somebody's_own_question,_in_short says_means&words_before
+0.25 says_proposed&somebody's_own_question,_in_short says_remedy&somebody's_own,_in_short says_self&setting_near
+0.25 says_supposed&trouble says_when&spoken_of_but says_words&somebody's_own_machine,_in_short says_words&trouble
+0.25 somebody's_own,_in_short&trouble somebody's_own_machine,_in_short&spoken_of_looks_for
+0.25 somebody's_own_question,_in_short&spoken_of_people somebody_speaks&spoken_of_if somebody_speaks&spoken_of_lately
+0.25 spoken_of_after_so_long&spoken_of_example spoken_of_after_so_long&spoken_of_explained
+0.25 spoken_of_after_so_long&spoken_of_proposed spoken_of_after_so_long&spoken_of_words
+0.25 spoken_of_ask&spoken_of_changes spoken_of_ask&spoken_of_happened spoken_of_but&spoken_of_self
+0.25 spoken_of_but&trace_near spoken_of_cause&spoken_of_happened spoken_of_example&spoken_of_happened
+0.25 spoken_of_explained&spoken_of_self spoken_of_happened&spoken_of_numbered spoken_of_happened&spoken_of_proposed
+0.25 spoken_of_laughs&spoken_of_lesson spoken_of_lesson&spoken_of_when spoken_of_lesson&words_before
+0.25 spoken_of_made_up&spoken_of_self spoken_of_people&spoken_of_when spoken_of_people&text_behind
+0.25 spoken_of_when&trouble spoken_of_words&words_before
+0.30 a_failed_run&says_reader a_failed_run&says_when a_failed_run&spoken_of_people a_question,_in_short&advice_share
+0.30 a_question,_in_short&advised a_question,_in_short&advised_by_nobody a_question,_in_short&nobody_speaks
+0.30 a_question,_in_short&spoken_of_changes a_question,_in_short&spoken_of_happened
+0.30 a_question,_in_short&spoken_of_may a_report's_heading&between_sections a_report's_heading&figures
+0.30 a_sentence_leads&says_lesson a_sentence_leads&spoken_of_if a_sentence_leads&spoken_of_words
+0.30 a_setup,_in_short&says_when a_setup,_in_short&spoken_of_looks_for a_setup,_in_short&spoken_of_reader
+0.30 a_short_text&a_thread's_page a_short_text&nobody_speaks a_short_text&other_near a_short_text&spoken_of_signed
+0.30 a_site's_lines&nothing_stated a_site's_lines&spoken_of_when a_thread's_page&in_a_thread
+0.30 a_thread's_page&often_may a_thread's_page&spoken_of_if a_whole_error_line&about_texts
+0.30 a_whole_error_line&spoken_of_self about_texts&nobody_speaks about_texts&says_happened about_texts&says_self
+0.30 about_texts&spoken_of_means about_texts&spoken_of_never advice_share&blanks_near advice_share&says_people
+0.30 advised&blanks_near advised&says_people advised_by_nobody&begins_the_text advised_by_nobody&in_quotes
+0.30 advised_by_nobody&other_near advised_by_nobody&says_people alone&says_but begins_its_line&other_near
+0.30 begins_its_line&setting_near begins_its_line&spoken_of_after_so_long begins_the_text&code_near
+0.30 begins_the_text&markup_near begins_the_text&spoken_of_ask behind_a_prefix&says_happened
+0.30 behind_a_prefix&somebody's_own_machine,_in_short behind_a_prefix&spoken_of_numbered block_opened&ends_the_text
+0.30 code_near&output_near code_near&says_after_so_long code_near&says_labelled_symptom code_near&spoken_of_looks_for
+0.30 code_near&spoken_of_lower_it comment&ends_the_text comment&says_self cut_by_dots&nobody_speaks
+0.30 denied_in_front&says_lower_it denied_in_front&setting_near denied_in_front&spoken_of_looks_for
+0.30 ends_the_text&happened_to_somebody ends_the_text&record ends_the_text&says_may ends_the_text&says_means
+0.30 ends_the_text&says_supposed ends_the_text&spoken_of_may host_memory&may_happen host_memory&output_near
+0.30 host_memory&says_may host_memory&says_self host_memory&trouble hypothetical_sentence&spoken_of_words
+0.30 in_a_thread&words_before in_quotes&other_near indented&spoken_of_proposed introduced_as_example&trouble
+0.30 item_of_a_list&says_after_so_long item_of_a_list&somebody's_own,_in_short item_of_a_list&spoken_of_if
+0.30 its_hint_printed&somebody's_own its_hint_printed&somebody_speaks its_hint_printed&spoken_of_supposed
+0.30 its_place_behind&somebody's_own markup_near&says_happened markup_near&somebody's_own_machine,_in_short
+0.30 markup_near&spoken_of_proposed may_happen&names_the_words may_happen&says_lower_it may_happen&words_before
+0.30 mentioned&says_people mentioned&somebody's_own_question,_in_short mentioned&spoken_of_example mentioned&trouble
+0.30 names_the_words&words_before nobody_speaks&spoken_of_happened nobody_speaks&spoken_of_self
+0.30 nothing_stated&says_made_up nothing_stated&somebody's_own nothing_stated&spoken_of_self
+0.30 often_may&spoken_of_reader on_a_stamped_line&other_near on_a_stamped_line&spoken_of_may other_near&says_words
+0.30 other_near&somebody's_own_machine,_in_short other_near&spoken_of_labelled_symptom other_near&spoken_of_people
+0.30 output_near&says_example output_near&says_if output_near&says_words output_near&spoken_of_help
+0.30 output_near&spoken_of_remedy says_ask&says_reader says_but&says_supposed says_but&spoken_of_reader
+0.30 says_changes&somebody's_own says_example&says_lesson says_happened&says_looks_for says_happened&says_reader
+0.30 says_happened&setting_near says_happened&spoken_of_after_so_long says_happened&spoken_of_may
+0.30 says_help&says_proposed says_help&somebody's_own_machine,_in_short says_lately&somebody_speaks
+0.30 says_lesson&says_means says_lesson&somebody's_own says_looks_for&words_before
+0.30 says_lower_it&somebody's_own_machine,_in_short says_self&somebody's_own,_in_short
+0.30 says_self&somebody's_own_machine,_in_short says_self&somebody's_own_question,_in_short says_self&spoken_of_may
+0.30 says_solved&text_behind setting_near&trace_near setting_near&traceback_above
+0.30 somebody's_own,_in_short&spoken_of_explained somebody's_own,_in_short&spoken_of_when
+0.30 somebody's_own_machine,_in_short&spoken_of_when somebody's_own_machine,_in_short&spoken_of_words
+0.30 somebody's_own_machine,_in_short&words_before somebody_speaks&spoken_of_but
+0.30 spoken_of_after_so_long&spoken_of_means spoken_of_ask&spoken_of_self spoken_of_but&spoken_of_lesson
+0.30 spoken_of_if&spoken_of_looks_for spoken_of_if&spoken_of_remedy spoken_of_labelled_cause&spoken_of_when
+0.30 spoken_of_looks_for&trace_near spoken_of_numbered&spoken_of_people spoken_of_reader&spoken_of_words
+0.30 spoken_of_reader&words_before spoken_of_signed&text_behind
+0.35 a_failed_run&indented a_failed_run&much_about_texts a_failed_run&often_may
+0.35 a_failed_run&somebody's_own_question,_in_short a_sentence_leads&hypothetical_sentence
+0.35 a_sentence_leads&its_place_behind a_setup,_in_short&a_short_text a_setup,_in_short&spoken_of_words
+0.35 a_short_text&alone a_short_text&says_happened a_short_text&spoken_of_after_so_long a_short_text&spoken_of_remedy
+0.35 a_short_text&spoken_of_supposed a_short_text&spoken_of_when a_thread's_page&nobody_speaks
+0.35 a_whole_error_line&spoken_of_but a_whole_error_line&spoken_of_reader about_texts&somebody's_own,_in_short
+0.35 advice_share&names_the_words advised&names_the_words alone&comment alone&cut_by_dots alone&ends_the_text
+0.35 alone&mentioned alone&says_laughs begins_its_line&spoken_of_help begins_the_text&says_after_so_long
+0.35 begins_the_text&says_lower_it begins_the_text&says_people begins_the_text&somebody_speaks
+0.35 behind_a_prefix&cut_by_dots behind_a_prefix&host_memory behind_a_prefix&output_near behind_a_prefix&says_people
+0.35 behind_a_prefix&spoken_of_reader block_opened&nothing_stated block_opened&spoken_of_self
+0.35 code_near&denied_in_front code_near&words_before comment&mentioned cut_by_dots&may_happen cut_by_dots&mentioned
+0.35 cut_by_dots&output_near cut_by_dots&says_never ends_the_text&markup_near figures&item_of_a_list
+0.35 figures&says_lower_it happened_to_somebody&words_before host_memory&says_happened
+0.35 hypothetical_sentence&in_quotes hypothetical_sentence&says_help hypothetical_sentence&says_looks_for
+0.35 hypothetical_sentence&setting_near in_a_thread&spoken_of_reader in_quotes&says_labelled_symptom
+0.35 in_quotes&spoken_of_self indented&output_near indented&somebody's_own its_hint_printed&trace_near
+0.35 its_place_behind&somebody's_own,_in_short its_place_behind&somebody_speaks
+0.35 markup_near&spoken_of_labelled_symptom may_happen&spoken_of_happened much_about_texts&spoken_of_lesson
+0.35 names_the_words&nothing_stated names_the_words&text_behind nobody_speaks&says_after_so_long
+0.35 nobody_speaks&says_labelled_symptom nobody_speaks&says_numbered nobody_speaks&says_solved
+0.35 nobody_speaks&words_before nothing_stated&says_if nothing_stated&says_words nothing_stated&setting_near
+0.35 nothing_stated&spoken_of_means on_a_stamped_line&says_after_so_long output_near&says_labelled_symptom
+0.35 record&spoken_of_ask says_ask&says_lower_it says_ask&words_before says_but&setting_near says_but&spoken_of_self
+0.35 says_changes&says_looks_for says_example&says_reader says_happened&says_means says_happened&says_people
+0.35 says_labelled_symptom&says_words says_labelled_symptom&words_before says_lately&says_self
+0.35 says_looks_for&somebody's_own says_made_up&words_before says_may&spoken_of_words says_numbered&says_when
+0.35 says_numbered&trouble says_when&setting_near somebody's_own&spoken_of_explained somebody's_own&spoken_of_laughs
+0.35 somebody's_own&trouble spoken_of_after_so_long&spoken_of_may spoken_of_ask&spoken_of_help
+0.35 spoken_of_cause&spoken_of_when spoken_of_example&text_behind spoken_of_happened&spoken_of_looks_for
+0.35 spoken_of_happened&spoken_of_people spoken_of_happened&spoken_of_words spoken_of_help&spoken_of_reader
+0.35 spoken_of_lesson&spoken_of_never spoken_of_lower_it&spoken_of_when spoken_of_may&trace_near
+0.35 spoken_of_remedy&spoken_of_words
+0.40 a_failed_run&a_question,_in_short a_failed_run&alone a_failed_run&ends_the_text a_failed_run&says_lesson
+0.40 a_failed_run&says_numbered a_failed_run&spoken_of_numbered a_question,_in_short&says_after_so_long
+0.40 a_question,_in_short&says_lower_it a_question,_in_short&spoken_of_help a_report's_heading&markup_near
+0.40 a_setup,_in_short&begins_its_line a_setup,_in_short&begins_the_text a_setup,_in_short&says_lower_it
+0.40 a_setup,_in_short&says_means a_setup,_in_short&spoken_of_help a_short_text&block_opened
+0.40 a_short_text&its_place_behind a_short_text&says_after_so_long a_short_text&spoken_of_help
+0.40 a_whole_error_line&spoken_of_help about_texts&nothing_stated about_texts&somebody's_own
+0.40 about_texts&spoken_of_ask advice_share&alone advice_share&begins_the_text advice_share&ends_the_text
+0.40 advised&alone advised&begins_the_text advised&ends_the_text alone&says_labelled_symptom
+0.40 begins_its_line&code_near begins_its_line&happened_to_somebody begins_the_text&mentioned
+0.40 behind_a_prefix&spoken_of_lately code_near&ends_the_text code_near&spoken_of_after_so_long
+0.40 code_near&spoken_of_means comment&nothing_stated cut_by_dots&says_if denied_in_front&figures
+0.40 ends_the_text&says_labelled_symptom ends_the_text&says_lower_it ends_the_text&says_when figures&its_hint_printed
+0.40 figures&spoken_of_but figures&spoken_of_may figures&spoken_of_solved figures&trace_near
+0.40 happened_to_somebody&nobody_speaks heads_a_document&spoken_of_when host_memory&nothing_stated
+0.40 hypothetical_sentence&somebody's_own in_quotes&says_numbered indented&on_a_stamped_line
+0.40 introduced_as_example&spoken_of_happened item_of_a_list&says_happened marked&nothing_stated
+0.40 markup_near&somebody's_own markup_near&words_before may_happen&nobody_speaks may_happen&says_means
+0.40 may_happen&says_words may_happen&somebody's_own may_happen&spoken_of_reader may_happen&spoken_of_self
+0.40 mentioned&says_laughs names_the_words&nobody_speaks nobody_speaks&somebody's_own,_in_short
+0.40 nothing_stated&spoken_of_happened often_may&spoken_of_lesson on_a_stamped_line&says_never
+0.40 output_near&somebody's_own record&trace_near says_after_so_long&trouble says_ask&says_lesson says_ask&says_means
+0.40 says_changes&says_happened says_happened&spoken_of_changes says_lately&text_behind says_lesson&says_looks_for
+0.40 says_looks_for&spoken_of_after_so_long says_remedy&somebody_speaks says_self&trouble says_words&setting_near
+0.40 somebody's_own&spoken_of_may somebody's_own,_in_short&trace_near
+0.40 somebody's_own_question,_in_short&spoken_of_help spoken_of_after_so_long&trace_near
+0.40 spoken_of_but&spoken_of_lower_it spoken_of_lower_it&spoken_of_self spoken_of_words&text_behind
+0.45 a_failed_run&setting_near a_failed_run&spoken_of_after_so_long a_failed_run&spoken_of_changes
+0.45 a_failed_run&spoken_of_looks_for a_question,_in_short&heads_a_document a_question,_in_short&words_before
+0.45 a_sentence_leads&says_lately a_sentence_leads&spoken_of_happened a_setup,_in_short&spoken_of_means
+0.45 a_short_text&spoken_of_happened a_short_text&trace_near about_texts&may_happen about_texts&spoken_of_if
+0.45 advice_share&trace_near advised&trace_near advised_by_nobody&ends_the_text advised_by_nobody&trouble
+0.45 alone&says_lower_it begins_its_line&may_happen begins_its_line&output_near
+0.45 begins_its_line&somebody's_own_machine,_in_short begins_its_line&traceback_above begins_the_text&trace_near
+0.45 behind_a_prefix&its_hint_printed between_sections&spoken_of_if block_opened&text_behind
+0.45 code_near&spoken_of_lesson cut_by_dots&trouble ends_the_text&setting_near figures&says_happened figures&says_may
+0.45 figures&says_supposed happened_to_somebody&may_happen happened_to_somebody&spoken_of_lesson
+0.45 hypothetical_sentence&says_happened hypothetical_sentence&trouble in_a_thread&may_happen
+0.45 in_a_thread&setting_near in_quotes&somebody's_own indented&spoken_of_people indented&spoken_of_self
+0.45 item_of_a_list&says_when its_hint_printed&on_a_stamped_line its_place_behind&nothing_stated
+0.45 names_the_words&says_lower_it nobody_speaks&somebody's_own_machine,_in_short nothing_stated&output_near
+0.45 nothing_stated&spoken_of_example often_may&other_near often_may&trouble other_near&says_self
+0.45 other_near&says_when other_near&spoken_of_reader record&says_people says_ask&says_if says_changes&says_means
+0.45 says_happened&says_help says_happened&text_behind says_lately&says_made_up says_lower_it&says_when
+0.45 says_may&says_numbered says_never&somebody's_own says_when&somebody's_own says_words&words_before
+0.45 setting_near&spoken_of_lately setting_near&spoken_of_solved somebody's_own&spoken_of_lower_it
+0.45 spoken_of_after_so_long&spoken_of_but spoken_of_after_so_long&spoken_of_happened spoken_of_ask&text_behind
+0.45 spoken_of_ask&words_before spoken_of_but&spoken_of_solved spoken_of_happened&spoken_of_supposed
+0.45 spoken_of_if&spoken_of_never spoken_of_if&text_behind spoken_of_lately&spoken_of_self spoken_of_supposed&trouble
+0.45 text_behind&words_before
+0.50 a_failed_run&figures a_question,_in_short&markup_near a_question,_in_short&names_the_words
+0.50 a_question,_in_short&says_self a_sentence_leads&says_self a_sentence_leads&spoken_of_self
+0.50 a_setup,_in_short&spoken_of_supposed a_setup,_in_short&trouble a_short_text&happened_to_somebody
+0.50 a_whole_error_line&begins_the_text about_texts&output_near advice_share&spoken_of_reader
+0.50 advised&spoken_of_reader alone&somebody's_own,_in_short begins_its_line&begins_the_text
+0.50 code_near&its_hint_printed cut_by_dots&says_after_so_long cut_by_dots&words_before ends_the_text&nobody_speaks
+0.50 ends_the_text&spoken_of_lower_it ends_the_text&words_before figures&says_reader
+0.50 heads_a_document&spoken_of_after_so_long host_memory&nobody_speaks host_memory&other_near
+0.50 host_memory&words_before hypothetical_sentence&spoken_of_self indented&somebody's_own,_in_short
+0.50 item_of_a_list&words_before its_hint_printed&spoken_of_reader its_hint_printed&trouble may_happen&trace_near
+0.50 mentioned&somebody_speaks nobody_speaks&spoken_of_help nobody_speaks&spoken_of_solved nothing_stated&says_may
+0.50 output_near&spoken_of_lower_it output_near&spoken_of_words record&spoken_of_happened
+0.50 says_after_so_long&somebody's_own_question,_in_short says_ask&says_happened says_happened&says_supposed
+0.50 says_labelled_symptom&text_behind says_never&says_when says_proposed&says_supposed somebody's_own&spoken_of_ask
+0.50 somebody's_own&text_behind somebody's_own_machine,_in_short&spoken_of_happened spoken_of_if&spoken_of_lesson
+0.50 spoken_of_never&spoken_of_self
+0.55 a_failed_run&begins_the_text a_question,_in_short&on_a_stamped_line a_question,_in_short&says_looks_for
+0.55 a_sentence_leads&a_setup,_in_short a_sentence_leads&figures a_setup,_in_short&spoken_of_happened
+0.55 cut_by_dots&ends_the_text figures&nothing_stated happened_to_somebody&says_lesson
+0.55 hypothetical_sentence&says_after_so_long hypothetical_sentence&says_lower_it markup_near&on_a_stamped_line
+0.55 output_near&spoken_of_reader says_happened&says_lesson says_help&says_never says_help&says_solved
+0.55 says_if&says_lesson says_labelled_symptom&setting_near says_may&says_words says_reader&says_self
+0.55 setting_near&spoken_of_reader
+0.60 a_failed_run&spoken_of_may a_setup,_in_short&indented a_setup,_in_short&nobody_speaks
+0.60 about_texts&spoken_of_lesson alone&on_a_stamped_line begins_its_line&ends_the_text behind_a_prefix&spoken_of_if
+0.60 behind_a_prefix&trace_near host_memory&says_looks_for host_memory&says_never hypothetical_sentence&says_solved
+0.60 names_the_words&says_ask names_the_words&says_never on_a_stamped_line&says_happened on_a_stamped_line&says_words
+0.60 other_near&output_near output_near&record says_after_so_long&says_lower_it setting_near&spoken_of_help
+0.60 spoken_of_made_up&text_behind
+0.65 a_question,_in_short&in_quotes a_question,_in_short&says_means a_sentence_leads&spoken_of_when
+0.65 a_setup,_in_short&says_if a_short_text&says_when advised_by_nobody&spoken_of_reader
+0.65 block_opened&spoken_of_happened code_near&on_a_stamped_line code_near&somebody's_own figures&says_help
+0.65 figures&spoken_of_self hypothetical_sentence&says_laughs indented&text_behind
+0.65 nothing_stated&somebody's_own_machine,_in_short says_after_so_long&says_if says_but&says_lower_it
+0.65 says_if&says_self says_lately&says_lesson says_looks_for&says_never says_people&says_self
+0.65 somebody_speaks&text_behind spoken_of_if&spoken_of_words spoken_of_lately&text_behind
+0.70 a_failed_run&spoken_of_when a_sentence_leads&says_means alone&begins_its_line begins_the_text&cut_by_dots
+0.70 begins_the_text&record behind_a_prefix&setting_near host_memory&hypothetical_sentence
+0.70 in_quotes&spoken_of_after_so_long mentioned&nobody_speaks says_but&says_proposed says_if&somebody's_own
+0.70 says_may&words_before somebody's_own_question,_in_short&words_before
+0.75 a_whole_error_line&nobody_speaks begins_the_text&other_near in_quotes&says_people its_hint_printed&output_near
+0.75 markup_near&output_near on_a_stamped_line&trace_near output_near&somebody_speaks record&spoken_of_self
+0.75 says_after_so_long&says_changes says_happened&says_when somebody's_own,_in_short&text_behind
+0.80 a_question,_in_short&a_setup,_in_short a_setup,_in_short&ends_the_text nobody_speaks&output_near
+0.85 figures&host_memory hypothetical_sentence&names_the_words
+0.90 a_failed_run&about_texts a_question,_in_short&says_help a_setup,_in_short&says_words
+0.90 ends_the_text&on_a_stamped_line names_the_words&says_means says_self&text_behind
+0.90 spoken_of_happened&spoken_of_when
+0.95 a_setup,_in_short&in_quotes happened_to_somebody&says_if spoken_of_after_so_long&spoken_of_self
+1.00 hypothetical_sentence&nothing_stated
+1.05 behind_a_prefix&ends_the_text
""",
}
