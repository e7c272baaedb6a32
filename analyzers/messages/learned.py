"""What the signs and words around a message weigh: written by ``tests.weighing.learn``, not by hand."""

BIAS = 1.03
SIGNS = {
    "spoken of words": -2.6,
    "about texts": -1.8,
    "within code": -1.8,
    "says buy": -1.7,
    "spoken of reader": -1.6,
    "text about texts": -1.6,
    "typeset": -1.6,
    "explained behind": -1.5,
    "names the words": -1.5,
    "spoken of made up": -1.5,
    "blanks near": -1.3,
    "says made up": -1.3,
    "spoken of buy": -1.3,
    "spoken of lesson": -1.3,
    "its words taken up": -1.2,
    "says lesson": -1.2,
    "says looks for": -1.2,
    "a whole error line": -1.1,
    "introduced as example": -1.1,
    "spoken of example": -1.1,
    "spoken of proposed": -1.1,
    "hypothetical sentence": -1.0,
    "much about texts": -1.0,
    "nobody speaks": -1.0,
    "says explained": -1.0,
    "says words": -1.0,
    "beside a quotation": -0.9,
    "says proposed": -0.9,
    "says supposed": -0.9,
    "heads a document": -0.8,
    "says means": -0.8,
    "spoken of labelled remedy": -0.7,
    "spoken of means": -0.7,
    "spoken of people": -0.7,
    "may happen": -0.6,
    "much advised": -0.6,
    "remedies above": -0.6,
    "says ask": -0.6,
    "says changes": -0.6,
    "says reader": -0.6,
    "spoken of ask": -0.6,
    "spoken of if": -0.6,
    "a site's lines": -0.5,
    "advised by nobody": -0.5,
    "answered by mail": -0.5,
    "comment": -0.5,
    "indented": -0.5,
    "spoken of looks for": -0.5,
    "spoken of self": -0.5,
    "between sections": -0.4,
    "remedies below": -0.4,
    "says example": -0.4,
    "says lower it": -0.4,
    "spoken of supposed": -0.4,
    "a sentence leads": -0.3,
    "marked": -0.3,
    "mentioned": -0.3,
    "often may": -0.3,
    "record": -0.3,
    "spoken of explained": -0.3,
    "a short text": -0.2,
    "advised": -0.2,
    "says may": -0.2,
    "says people": -0.2,
    "spoken of cause": -0.2,
    "item of a list": -0.1,
    "spoken of lower it": -0.1,
    "spoken of never": -0.1,
    "traceback above": -0.1,
    "value of a document": -0.1,
    "a failed run": 0.1,
    "ends the text": 0.1,
    "in quotes": 0.1,
    "says if": 0.1,
    "says labelled remedy": 0.1,
    "says laughs": 0.1,
    "says signed": 0.1,
    "somebody's own, in short": 0.1,
    "spoken of after so long": 0.1,
    "spoken of changes": 0.1,
    "steps that led to it": 0.1,
    "code near": 0.2,
    "somebody's own machine, in short": 0.2,
    "words before": 0.2,
    "a failed test": 0.3,
    "a question, in short": 0.3,
    "figures": 0.3,
    "markup near": 0.3,
    "nothing stated": 0.3,
    "on a stamped line": 0.3,
    "says cause": 0.3,
    "says remedy": 0.3,
    "says self": 0.3,
    "somebody speaks": 0.3,
    "spoken of labelled cause": 0.3,
    "cut by dots": 0.4,
    "somebody's own": 0.4,
    "somebody's own question, in short": 0.4,
    "spoken of laughs": 0.4,
    "spoken of when": 0.4,
    "a failed run's record": 0.5,
    "a picture near": 0.5,
    "behind a prefix": 0.5,
    "boxes ticked": 0.5,
    "says never": 0.5,
    "says numbered": 0.5,
    "spoken of labelled symptom": 0.5,
    "a thread's title": 0.6,
    "says help": 0.6,
    "denied in front": 0.7,
    "other near": 0.7,
    "says when": 0.7,
    "spoken of happened": 0.7,
    "spoken of lately": 0.7,
    "spoken of signed": 0.7,
    "a thread's page": 0.8,
    "begins the text": 0.8,
    "says but": 0.8,
    "says happened": 0.8,
    "trouble": 0.8,
    "says labelled symptom": 0.9,
    "spoken of help": 0.9,
    "text behind": 0.9,
    "in a thread": 1.0,
    "says solved": 1.0,
    "setting near": 1.0,
    "spoken of but": 1.0,
    "spoken of numbered": 1.0,
    "trace near": 1.0,
    "advice share": 1.1,
    "says lately": 1.1,
    "spoken of solved": 1.1,
    "a report's heading": 1.2,
    "a setup, in short": 1.4,
    "alone": 1.4,
    "says after so long": 1.4,
    "begins its line": 1.5,
    "happened to somebody": 1.6,
    "host memory": 1.6,
    "its hint printed": 1.7,
    "its place behind": 1.8,
    "output near": 2.0,
}
# Each line a weight and the words that have it.
WORDS = {
    "said": r"""
-1.25 cannot
-1.10 memory
-1.05 allocator we
-1.00 into~the met where
-0.95 are~red killed limit roses roses~are than
-0.90 prints ve will
-0.85 are bu driver julia keeps numbers per
-0.80 cpu into without~it
-0.75 cudaerrormemoryallocation figures in~this karty la name red
-0.70 begin byte cluster der event fan for~the holds http ile me~what patience precision the~driver too who для
-0.65 allocate~pinned by~the drill line nccl no peak please quote runtimeerror saved~model table the~last what~do
-0.65 workspace ошибки про
-0.60 amd as class como des do does~not do~we first gb~on library lo ml more~than oom pro request runtime shown
-0.60 when~the на
-0.55 against at~step bytes grows ist is~left like made~up opened pamięci para real say server~is that~the their
-0.55 the~line the~program this to~the true usar writing гб до 終
-0.50 and~what antes~de array cards ckpt close den do~not dónde ein empty_cache fehler five fixed halves hier how jest
-0.50 leave limits near on~http outofmemoryerror pinned pytorch required saved scratch shared size the~device
-0.50 the~workspace warn what~the which чем 내
-0.45 api ask cudamemgetinfo data entraînement entre errores gradient_checkpointing hardware help is~listening is~too
-0.45 it~my last la~scheda lines listening listening~on little log~which main~server mib mps need next nobody not~fit
-0.45 này on~gtx or~later outputs own page più rank~traceback restoring retry same~card single slow takes that~from
-0.45 the~allocator the~number throughput wiki wrong всё драйвер 不 常~见 见
-0.40 about~the above autotuning avg be~loaded bis board by card cell checkpoints closed constraint cuda~error
-0.40 cuda~oom dans dashboard dir drivers end ends errors et fine~tuning fit~on form from~model für gb~cards helpful
-0.40 keep kind log~the medvram model~does multi must names needs~gb number of~this ollama ones operation options
-0.40 order oserror parameters per~node pm printed program przy qlora raise share shared~memory since switch the~arena
-0.40 the~board the~desktop the~two tried~to tuning users vi welcome what wir write you~know 减 数 程 能 这
-0.35 aa adapters adds at~gb avant batch_size below bir cache cached caching caching~allocator cannot~allocate cheat
-0.35 cheat~sheet codes compute_type cpp cudamallocasync dataloader~worker desktop device~cpu drop early een en
-0.35 exits~with fine~for finished fit frecuentes gradient_checkpointing~true halves~the hold im is~not is~now
-0.35 is~shared keep~the kernel~was kv kv~cache last~line less look matter ms my~run normal not~in number~of objects
-0.35 of~mem opens phrases please~try pool quand raises reason registered release reset row save seen się skip~padding
-0.35 slurmstepd slurmstepd~error started synthetic tab tenant tensor the~lab this~helpful to trainer trt~skipping
-0.35 unified unified~memory user works~on xid yours из так し~ま め 先 字 看 示 足 那 가 고
-0.30 about above~gb allocate and~we antes any~other arc asked attempt auf~dem autocast between bus by~its by~me
-0.30 by~signal cake capacity caught change~it cho choose clúster co compile~with compiling computed consumer count~in
-0.30 cudaerrormemoryallocation~out cuda~version cupy cuánto cómo dann deep~learning del de~gpu double do~the du eine
-0.30 einer end~of exit faq fine~with for~all found fsdp gb~one good gpu~memory gradient grows~with harmless has~to
-0.30 hip hip~out holds~the how~much if il illegal illegal~memory incidents it~this larger las later leaves llama~cpp
-0.30 loader log~you läuft mail match means~that memoryerror memory~access memory~errors minimum modell modelo
-0.30 model~on model~to modèle most nan newer nodo not~found no~gpu of~its of~model of~vram om on~feb on~purpose out
-0.30 owner pager pair parser pasted pidió prima priority purpose reading regex registers resolution return runbook se
-0.30 sees sem share~of simulator sizing step still sudo tests tests~in the~cache the~caching the~context the~cuda
-0.30 the~free the~next the~numbers this~as throughput~tokens tier time~for too~small traducción tree triage txt typed
-0.30 vae versions vram vram~for whose windows worker~pid year you~get you~tried さ よ 例 全 分 半 小 数~字 最 最~大
-0.30 直 見 见~问
-0.25 about~gb adam advice again als and~gpu anyone anyone~else apart apple arithmetic asked~for auto bar before~you
-0.25 behaviour bitsandbytes bot bring buffers business cabe calcul canary candidate cannot~be carry catches classes
-0.25 conda condition cube cuda~out cupy_gpu_memory_limit cupy~cuda datasets day dem desk deux device_map~auto de~la
-0.25 dies~at dmesg down~from due ecc either engineer engine~to entry environ error~allocating error~means error~on
-0.25 error~step exceeded exclusive exit~code external fallback feature feb file fleet for frees from~it front
-0.25 full~card full~fine gaussians gb~as gb~for ggml_vulkan goes~fine guía hallo halve hand~in header home int
-0.25 in~line in~ram is~free it~with jax~resource_exhausted kb keeps~the key killed~by ksameasrequested la~taille
-0.25 la~tarjeta left~to lesson log~cuda long lost low~vram macos mal mb~on mem memory~back memory~you meta mig
-0.25 miniforge mismo mixed mixed~precision mod monitor more morgen można nas nccl~warn needs next~to nicht npt nur
-0.25 não often of~it of~these one~card one~gb oomkilled or other~business over owns padding paging param perfect pero
-0.25 pid~is pinned~host pixels plugin pods processor process~python prompt quantised quarter queued ran~tests raw
-0.25 read reduce refuses reports reproduce~it requested requires reserved resource resource_exhausted roll scenario
-0.25 scheda served settings set~xla_python_client_mem_fraction several shape shared~with shm sizes slide so~is square
-0.25 square~of staging start~with status storage stream_executor sync taille than~is that~worked therefore the~caller
-0.25 the~cluster the~count the~job the~log the~minimum the~plain the~regex the~square the~string the~table the~wiki
-0.25 this~kind tile todos too~many total to~allocate to~know to~out triggered true~the type typeinfo typeinfo~for und
-0.25 unit until~now update~the upstream validation venv version~is we~want whatever with~zero wording worked worth
-0.25 wraps you~to you~would zum ещё или не нет от падает что か~ら だ つ な~い イ 不~足 么~办 値 先~看 全~参 减~小 办
-0.25 参 否~有 多 怎 怎~么 或 手 报~错 索 足~的 进~程 기 생 여 장 정 정~리 하
-0.20 __call__ access~was after~steps allocate~memory alphafold also and~data and~is and~nothing and~on and~you
-0.20 answers anything~else an~array an~illegal an~out array~with assert~triggered as~cuda as~its as~well
-0.20 available~true avg~prompt back~at batch~in batch~too bfloat bought breaks bus~error bytes~xc by~default canned
-0.20 card~at card~nvidia change choose~smaller chosen chrome closing colab colleagues comes~from compile compiler
-0.20 completed consumer~cards contains conversion costs count counts coverage cpus cpu~and cudamalloc
-0.20 cudamalloc~failed cuda~driver dass data~bytes data~type date decoding deep defaultcpuallocator della depends~on
-0.20 design detected device_map dev~shm diffusion distributed dll don do~you drive ds dès else em ends~with
-0.20 enough~for entry~function errno errors~in error~encountered error~entry est~ce event~in exc_info exits explain
-0.20 export fail fail~at false~using falta fault first~and first~operation following~error for~cuda for~launch
-0.20 found~this fragen from~and from~gib getting gigabytes going~to go~into gpu~available gradients grafikkarte
-0.20 grateful green ha half halve~the happened hardly have~not headless hence host hour inputs installation intel
-0.20 invalid in~__call__ in~deep in~file in~our in~use is~available is~killed is~no is~possible is~wrong its~last
-0.20 it~ended it~off je jobs~of job~gpu job~is karta karte lab laptop large~for learning left~out less~than line~and
-0.20 log~ends log~no log~this log~we lora low maintainer malloc many many~resources map max_length meet memory~after
-0.20 memory~error memory~grows memory~here memory~killed memory~limit memory~outofmemoryerror memory~so memory~use
-0.20 million model~requires more~system much~shared mxnet near~the niet ninja nothing~in not~tried no~half no~need
-0.20 of~bytes of~device of~jobs of~last of~resource one~is only only~when on~by on~nodes on~one ore or~choose
-0.20 or~there output~of packages~numba packages~torch pages paging~file paragraph part peak~is pending pipe planner
-0.20 por pour preallocation process~exited prompt~throughput ptxas ptxas~error putting qu quota reboot recommend
-0.20 recorded refused release~notes requested~for requires~more resources resources~requested resource~shared
-0.20 resuming~from right~the round rss running~on runtimeerror~dataloader run~at say~which scenes scheduler seed
-0.20 see~it selected sender server sh shared~data should~not shrinks si side~assert signal signal~killed signature
-0.20 size~gb size~of skip skipping skipping~tactic slack small small~cards somewhat space sparrow step~exc_info
-0.20 step~on stop stopping stops~with stop~with straight string subcommand such tactic tasks task~was tell~me
-0.20 tensorflow tensorflow~stream_executor texts thanks~closing the there~something the~code the~compute
-0.20 the~environment the~exact the~form the~loader the~memory the~paging the~peak the~request the~same the~server
-0.20 the~size the~source the~vendor this~on this~order this~the this~time tile~size top torch~outofmemoryerror
-0.20 to~find to~px to~see to~test tpu~available tpu~cores training~run trt true~and true~cuda uncorrectable under
-0.20 usable used~true user~sees uses~too use~the using~tpu values~are venv~lib via viewer vom want was~encountered
-0.20 we~go we~had we~ve what~it what~would what~you where~are where~it with~classes with~oneapi with~your would
-0.20 writes xc~max xpu~out your~log your~own zero zwei ça~passe занято при это で~も と も 中~的 么 习 做 出~て 前 名
-0.20 否 大 学 就~是 度 很 所 文 是~否 条 查 用 示~例 空 缓 置~文 群 考 者 表 还~没 连 追 開 附 나 한
-0.15 _arraymemoryerror _arraymemoryerror~unable _k_m _z above~it above~the access accumulation activations adafactor
-0.15 address after~this algorithm alloc_cpu alloc_cpu~cpp allocation~of alloc~bytes all~layers already~allocated
-0.15 amount and~call and~have and~later and~no and~ready and~tell and~want and~your anything anywhere any~more
-0.15 an~exception an~hour api~call appears argument article as~the attached at~alloc_cpu at~load at~start au aula aus
-0.15 available~false available~gib avg~generation axis backends backward batchgröße before~anything behaviour~change
-0.15 being below~gb below~gib best be~that bf bitte block block~sizes both~and boxes browser but~it but~unallocated
-0.15 bytes~down bytes~error bytes~originally bytes~total cached~blocks cache~usage call~failed can~allocate can~hold
-0.15 capacty cards~the card~has card~on caught~cuda cc~failed clear closed~this collection collector commented~on
-0.15 complete~error component context~and contributors conv_algorithm_picker conv_algorithm_picker~cc copies cores
-0.15 corpus csrc cudaerrorlaunchoutofresources cudamalloc~retry cuda~used dan dataloader defaultcpuallocator~can
-0.15 delta detected~oom_kill device~side de~vídeo die diese difference~between differs discord dla donate_argnums
-0.15 don~have dopo double~the draft driver~version drop~the easy edge edition el elapsed enforce~fail environment
-0.15 errno~no errors~py error~cannot error~device error~no error~out eu ever example~of exceeds except exceptions
-0.15 exec exhausted~out exist explain~the extend extension factory fails~on falcon fatal figure file~train fills
-0.15 finding finished~in fire fired fired~up fixed~it fixture fix~it force for~an for~gib for~one for~our for~your fp
-0.15 fp~on freeze frei from~models full function~_z game garbage garbage~collector gc~gc gc~true geforce
-0.15 generation~throughput gets~the ggml_gallocr_reserve_n ggml_gallocr_reserve_n~failed gi gib~bytes gib~than
-0.15 give~the go~to gpu~at gpu~kv gpu~on gradient~accumulation grafikspeicher handbuch happen hardware~limit has~no
-0.15 heads heap here~is heron ignored image~is imágenes including including~non info inner inside~the instance
-0.15 instances instead~of in~colab in~cumemalloc in~log in~tiles in~two issue~is is~computed is~fired is~fixed
-0.15 is~insufficient is~nan is~never is~still is~to its it~be it~from it~takes it~the jax~takes job~script kernel
-0.15 kernel~killed key~value killed~process know large larger~than large~is layer~of leftovers let let~the like~so
-0.15 like~this like~to limits~the limit~is limit~reducing line~with link lists~what llama_model_load_from_file_impl
-0.15 llama_model_load_from_file_impl~failed log~that log~常 loki looks~like look~for losses loss~is lower~ngl lowvram
-0.15 luck make makes~sense makes~the managed~memory marked may may~help may~not meaning medium memory~at memory~or
-0.15 memory~please memory~used message~of meu mine~is minute mistakes mlp model modelfile moved~to msa much~memory
-0.15 multi~scale mxnet~cudamalloc ncclsystemerror need~more nine node none none~of not notes notes~for not~an
-0.15 not~exist not~give not~memory nov no~behaviour no~longer num num_stages num_stages~may numba~cuda object ocupa
-0.15 of off~the of~cuda once oneapi one~line onto on~cpu on~laptop on~memory on~oct on~wsl oom_kill oom_kill~event
-0.15 optimiser optimizer~step order~of originally or~lower or~num_stages or~one or~the oserror~errno otherwise otter
-0.15 outofmemoryerror~out out~the overlap parameter parse partition passed~failed pdf peft per~process pick place
-0.15 plan play posted pressure print programa prüfen px pytorch~cuda quantiledmatrix quantization ranker rank~in
-0.15 ratio reduce~memory reducing~block remote rent replace reqs reqs~gpu requeued required~hardware
-0.15 resourceexhaustederror~out restart~the restored resuming retries retry~failed returns review right running~reqs
-0.15 runs~in runtimeerror~cuda runtimeerror~enforce runtimeerror~resource rusty safe same~gpu same~here same~the
-0.15 same~thing sandbox says~of sdxl second~process segmentation~fault selected~device send sense serialization
-0.15 serialization~py set~the shape~and sharding shares share~one sheet shipper shm~nccl shrink shuffle sie sizes~or
-0.15 size~and slab sm_ smaller~batch smaller~model socket something something~else something~like so~what spill
-0.15 sprawdź stable~diffusion starting~the stderr~file step~the stores strings students study submit suggestions svc
-0.15 switch~to system~memory table~of tactic~due take takes~gb takes~of takes~the take~this tarjeta tell
-0.15 tensorflow~oom tensors~from test~result test~that that~all that~card that~catches that~this the~alert the~api
-0.15 the~backward the~cards the~class the~cpu the~difference the~edge the~failure the~fourth the~hint the~inference
-0.15 the~lines the~message the~mib the~nightly the~parser the~pr the~raw the~report the~retry the~step the~system
-0.15 the~user the~weekend the~weights thrown thrown~when thus till time timestamp time~limit tip todo tokenizer
-0.15 tokens~avg tokens~running took~the tool torch~lib torch~serialization total~time to~complete to~nothing to~say
-0.15 traffic turned~out two~lines ub unallocated unchanged upcast uploaded upper up~is users~on vendor visible
-0.15 warn~error was~asked webui week weights well~as we~do we~get we~have where~does which~of whole~card why~the
-0.15 wiki~page without without~gpu with~all with~an with~br with~context with~full with~less with~ngl with~torch
-0.15 worked~out would~get wrap xpu yes~it yo you~like you~open you~still you~think карте модель ниже обучение сколько
-0.15 え か く し す や る わ わ~り を を~半 を~見 ズ~を テ 一~行 下~面 为 二 以~上 会~看 何 便 修 其 其~他 写~的
-0.15 减~半 分~に 加 半~分 占~着 合 块 多~卡 始 存~不 学~习 容 容~量 就~够 常 并 式 必 慢 懂 我 把 文~件 新 是~我
-0.15 显~存 更~新 有~一 有~其 标 格 段 没 激 激~活 的~报 相 確~保 終~了 習~を 要 記~事 設~定 讲 请 赞 载 进 连~续 错
-0.15 開~始 面 개 글 대 럼 리 말 명 모 쓰 은 일 자 해
-0.10 _exceptions _exceptions~_arraymemoryerror _execution_engine _execution_engine~run_backward aber about~mb
-0.10 about~memory accept across active actors~killed adamw adding add~the add~up advise after~epoch against~the
-0.10 alerts algorithms algorithm~eng alike allocated allocates allocate~gb allocate~gpu allocate~kmg allocations~gb
-0.10 all~that almost alone along alt although am~writing and and~backward and~everything and~not and~nvidia and~raise
-0.10 and~see and~set and~so and~tensors and~there and~was anon another~process answers~with an~allocation an~earlier
-0.10 an~incident appendix applies applies~to april are~below are~idle are~made are~out artifact ask~for assigner
-0.10 assistant as~is as~long as~of auch aucun avec backend~out backward~pass bad_alloc~cudaerrormemoryallocation bat
-0.10 batch~or batch~sizes because~the been~allocated been~oom before~this begin~with beispiel bin buffers~with
-0.10 but~the bytes~allocated bytes~by by~friday by~insufficient by~it by~one by~peer by~rematerialization by~that
-0.10 cache~of callable caller calls calls~into call~fails call~is call~socket cancelled can~be can~have can~reduce
-0.10 can~train can~we cap cards~with card~for card~that cat catalogue caught~collective cc~can cells cgroup
-0.10 changed~in change~the channels checkpoint~is choosing clients code~cannot code~is column comments compose~file
-0.10 compte compute~the concurrent conda~envs connection connection~reset contact containers content context~on
-0.10 con~gb copied~from cost couldn could~be cpp~err crashed~due creating~shared cross cuda
-0.10 cudaerrorlaunchoutofresources~too cuda~context cuda~jl cuda~memory cuda~reclaim cudnn cumemalloc cumemcreate
-0.10 cupy~out curious data~set decreasing~batch default~is denoiser depends deploy der~karte desktop~with det
-0.10 device~error device~is divide docs does~it does~the don~fit don~run do~that draft~is driver~or dummy~requests
-0.10 during~the ecc~error el~mensaje embeddings encountered~in ended ends~like enforce eng engine~profile
-0.10 enumerate~loader environment~variable errors~outofresources error~codes error~detected error~model error~texts
-0.10 error~uncorrectable error~unexpected err~defaultcpuallocator estimate estou everybody everyone everything~else
-0.10 every~sample every~second exam example~org exc_info~what exceeds~the exceed~the exceptions~outofmemoryerror
-0.10 exception~is exercise exhaustion exit~status external~library external~local_xla factor failed failed~javascript
-0.10 failed~or failed~out fails~and fair fall fall~back family faut fc fewer~layers figures~are file~home
-0.10 find_executable_batch_size finds finishes fires first~run first~step fits~on fixed~in fixtures float format
-0.10 for~gb for~host for~small frameworks free~the frequently friday friend from~my from~on front~of gather gb~max
-0.10 generate generated generator get~its ggml_cuda_host_malloc ggml_cuda_host_malloc~failed gib~br gib~card give
-0.10 giving~up goes~down goes~from gpu_oom gpu~cannot gpu~errors gpu~full gpu~の gpu~메 gradient_checkpointing_enable
-0.10 gradient~checkpointing greater greater~than group hand has~less have~been have~you heap~limit heap~out hence~the
-0.10 het high hints hits hlo_rematerialization hlo_rematerialization~cc host_oom host~ram how~do how~large how~the
-0.10 http~starting hundreds idle if~it if~there ignore import in included index info~core info~started initialized
-0.10 injected install instead insufficient insufficient~for insufficient~shared in~an in~any in~code in~every
-0.10 in~front in~llama in~processgroupnccl in~pytorch in~stepid in~worker iogpu iogpu~wired_limit_mb ip~id ip~over
-0.10 is~about is~disabled is~enough is~for is~full is~host is~shown is~used it~again it~apart it~falls it~is it~looks
-0.10 it~on it~over it~that it~up it~works ja javascript javascript~heap jenkins jetzt job~ends job~runs karten
-0.10 kernels killed~due killer kind~regards kmg kmg~ib knoten knowledge known know~how largest last~br last~run
-0.10 launched layers layers~of layers~on layout leaves~the leave~it leave~the leave~this lecture left~of level
-0.10 library~call like~the limit~allocation limit~br limit~exceeded lines~in line~to links list lists list~is lite
-0.10 live~tensors llama_model_loader llama_model_loader~loaded loaded~meta loading~checkpoint loading~weights
-0.10 local_xla local_xla~xla locally logging logs~and log~and log~if log~so log~then long~as look~like loom los
-0.10 low~on là machines macro makes malloc~or mar march max_bin max_model_len means measured med mein
-0.10 memory~allocation memory~exhausted memory~failures memory~pressure memory~pytorch memory~segment memory~shm
-0.10 memory~space memory~utilization memory~what memory~while memory~怎 menos mensajes metal meta~data me~if me~with
-0.10 mib~for mib~is minus misc~shmutils model~needs model~that move~the mpi~ranks mps~backend my~notebook my~ti
-0.10 mémoire nach names~the ncclsystemerror~system need~not never~had next~week nightly node~id node~ip node~running
-0.10 normal_vram note~that note~to nothing~is notice not~about not~change not~what now~names no~error no~job no~the
-0.10 numbers~in numpy occur off~to of~all of~an of~layers of~mib of~on of~shared of~thumb of~us older older~than one
-0.10 ones~that one~after one~the one~with one~would only~reduced on~cards on~gradient on~linux on~our on~rx on~small
-0.10 on~stack on~top on~your oom~error oom~kill oom~killed oom~killer oom~workers open~the operation~to ordinal
-0.10 orphan or~device or~external other~reasons ou out_of_memory outofmemoryerror~in outofmemoryerror~task
-0.10 outofresources outofresources~out out~to page~https page~that page~the pairs pairs~and pandas par passe paste
-0.10 patch peaks peaks~at peak~memory peer period person per~parameter pickle pick~smaller pictures pl planned plat
-0.10 please~add plot pode points policy pool~size port position possible~that pre preallocate prefix prefix~cache
-0.10 prepare pressure~oom previous price printed~by process~on process~with produced programs progress proposal pull
-0.10 pull~request put~this quantisation quit qu~il raise~it raise~your ram ram~not range ranks~per rank~error
-0.10 rank~per rapids rather~than ray~exceptions reader reading~the ready~to read~in reasons reasons~at recently
-0.10 reclaim recognised~by recompute reduced reduced~to refuse regex~in reicht~nicht reiniciar remaining
-0.10 rematerialization rematerialization~only remedies repo request~it reserved~allocated reset~by resolved
-0.10 resource_exhausted~ran resourceexhaustederror~oom returned return~variable right~now role room roughly
-0.10 roughly~gb rule~of run_backward run_backward~calls running~low running~was runs~on runtime~errors run~it
-0.10 safetensors said sampler saying say~that say~what scale script~with seeing see~something see~that segments
-0.10 segment~dev sentence sequence~length service~gpu service~service set_limit setting~pytorch_cuda_alloc_conf
-0.10 set~vram shipped shmutils shmutils~cc signal~bus significa simplify simulated sind sitting size~br size~is
-0.10 size~to skips slower slowly snapshot socket~malloc some~of sooner sooner~or so~don so~here so~there so~with
-0.10 so~you space~vmem speaks speicher spill~to stack standard standard~error stands started~server state~to stepid
-0.10 stepid~some step~after step~tasks sticky stops stops~right store story straight~to stream_executor~cuda
-0.10 streaming subject succeeded success such~as suggest sum sums supervisor support supported sure sysctl
-0.10 system~call system~error system~is só takes~about take~smaller taking talk target tasks~actors tasks~have
-0.10 tensorflow~takes texto texture thanks~both thanks~that thanks~to than~the that that~and that~be that~dataloader
-0.10 that~does that~failed that~nobody that~of that~one that~would theano their~own then~it then~that there~is
-0.10 there~was the~bus the~cell the~customer the~dashboard the~disk the~engine the~exit the~failing the~file
-0.10 the~following the~function the~is the~limit the~mail the~morning the~most the~node the~ones the~out the~path
-0.10 the~port the~pre the~real the~red the~requested the~scheduler the~thing the~traceback the~usual the~validation
-0.10 the~version the~wrong this~article this~is this~line this~means this~node this~operation three~times
-0.10 threshold~of through~all through~on thumb tick time~period together~with tokens~and tools too~high too~large
-0.10 too~long total~capacity to~alloc to~bytes to~change to~compute to~end to~gib to~have to~its to~mib
-0.10 to~normal_vram to~of to~or to~other to~raise to~roll to~run to~runs to~take to~time to~torch to~us to~write
-0.10 trace trace~of trainer~fit train~on transformers translate translation trial triton~runtime try~to tu turn~on
-0.10 twenty typical unallocated~memory uncorrectable~ecc unexpected~bus unhandled~system unit~test until~it up
-0.10 up~failed up~for up~in ur_result_error_out_of_device_memory url usa usage~threshold users~mailing use~below
-0.10 usual values value~pairs variable~_execution_engine verdict verified verkleinern vllm~no vmem vram~state wants
-0.10 wants~to was~gb was~this watchdog~caught weekend wer we~use we~will what~have what~this wheels when~an when~they
-0.10 when~you where~the which~exceeds which~is while~creating while~trying who~holds why~is will~do will~it will~see
-0.10 winerror winerror~the wired_limit_mb with~big with~dummy with~key with~map_location with~shape with~something
-0.10 words workers~are workers~crashed workers~tasks worker~this working works~but work~out worst would~have wrap~it
-0.10 write~to writing~the xc xla_python_client_mem_fraction xlarge yet yourself your~batch your~shared you~ll you~may
-0.10 you~re you~ve zahlen ça được видеопамяти гиб градиенты есть чи い う う~と が が~出 が~大 が~足 き~の く~だ
-0.10 こ~の だ~さ ち て~く で~は と~し の~が の~記 は~バ み~ま よ~う る~の れ~る を~確 ァ シ ス テ~ス ト~を ド バ~ー
-0.10 フ フ~ァ ラ~イ リ~が ル 一 一~下 一~块 中 于 什 他 保~し 修~复 值 出~现 区 原~文 去 句 哪 型~大 处 处~理 外 够
-0.10 够~了 够~用 大~き 太 太~多 対 差 师 年 录 往 必~ず 思 或~者 打~开 把~batch 提~示 放 故 故~障 教 日 早 是~什 显
-0.10 書 查~看 案 检~查 次~の 残 活~值 深 無 现~的 理 理~的 用~完 申 申~请 番 的~处 的~数 的~进 着 社 程~占 空~き
-0.10 空~闲 练~报 续 缓~存 装 见~报 設 论 这~一 配~置 释 错~原 闲 障 集 高 게 그 나~요 됩 됩~니 드 릴 만 메 메~모
-0.10 모~리 문 번 부~족 으 을 이~고 적 족 질 질~문 채 카 카~드 합 합~니
-0.05 _k_m~gguf _utils about~it about~ram acceleration~structure accelerator accelerators accelerator~memory
-0.05 accumulate accumulate~gradients act actions activations~and activation~memory activity actor actors added
-0.05 address~the admission affiche afraid again~the age ago ago~viewed ahead all allocated~is allocated~so
-0.05 allocate~buffer allocate~bytes allocate~enough allocate~rendering allocating~bytes allocators allocator~asked
-0.05 allocator~settings allowed~buffer allowed~gb allows all~tests all~you alone~is alter and~allocated and~batch
-0.05 and~double and~for and~friends and~from and~goes and~if and~in and~look and~other and~pytorch and~reserved
-0.05 and~run and~the and~this and~two and~vram annotation announce anon~rss answer~with anyway an~answer an~example
-0.05 an~igpu api~version appear apps~pid arbeitsspeicher architecture area arena arena_extend_strategy
-0.05 arena_extend_strategy~ksameasrequested are~reserved are~the are~there are~you arrête article~helpful asked~the
-0.05 asking assert as~device as~it attention at~about at~home at~line at~node at~of at~once at~run at~the at~with
-0.05 at~your audience author autumn avail available~cpu available~kv avoids back~off bad_alloc badge badges banner
-0.05 bare based~on baseline batch~that because~it because~of becomes before~it before~we behind behind~it belong
-0.05 below~are below~the beta between~reserved between~these beyond be~had be~ignored be~in be~on be~put be~right
-0.05 be~set bias bias~self billion blame blender~cycles bloc blocks~back blocks~to blocks~try block~and block~that
-0.05 bool both~the bottom bottom~of bound bout~de box~on box~size break bring~the broken bronze bronze~badges budget
-0.05 buffers~are bug~oom built~in busy but~only but~they bytes~in bytes~which byte~size bộ cache~and cache~blocks
-0.05 cache~memory cache~on cache~size cache~was call~gc can~see capable cap~the card~br card~by card~or card~too
-0.05 carries case catch~the caused~by causes cc~executekernel cc~nccl cc~please cc~xla cgroup~out changed~it changes
-0.05 channel chaos chapter~on checks chip choice ci~pid class~is cleaning~up clip close~other close~the close~this
-0.05 codes~of code~cuda code~to columns coming commands comparing compilation compiler~xla complex compose
-0.05 compute~apps config~yaml confirm console constant contiguous continue~with conv~input cordon core~_exceptions
-0.05 core~py correct correctly could~the could~we counter count~the covers cpu~gpu cpu~instructions cpu~offload crane
-0.05 crashes~at critical~operations cs csv ctrl~to cuda_driver cuda_driver~cc cudaerrormemoryallocation~in cuda~amp
-0.05 cuda~compiler cuda~cuda_driver cuda~failure cuda~gib cuda~outofmemoryerror cuda~so cudnn~is
-0.05 cumemalloc~device_pointer cumemalloc~results cured cured~it daemon dask_cudf data~with deadline deal decide
-0.05 decoder decode~tiled decreasing decreasing~the defaultcpuallocator~not defaults default~for default~of
-0.05 default~on delete~the der~grafikspeicher description description~the detail details~nccl developer
-0.05 device_pointer device_pointer~size device~allocation device~gib device~has device~memory de~mémoire differ
-0.05 digest directly distbackenderror distbackenderror~nccl distributed~distbackenderror distributed~ncclutils
-0.05 distribution docstring doctor documentation~on documented does does~another does~cuda don~need doubles do~know
-0.05 do~when dp drain drained driver~api driver~cuda driver~error driver~has driver~refused drops drops~the
-0.05 dynamic~shapes dùng each~run effective either~the embedder ember empty~the ended~with end~in enumerate
-0.05 environment~variables en~latest ep equal errors~of error~an error~failed error~gn error~gpu error~it
-0.05 error~messages error~reached error~run error~so eso estimated evaluation every~device every~epoch every~rank
-0.05 exact exceeding exception~class excluded execute exhausted exit~codes expandable expandable~segments expect
-0.05 exported expr expr~sum external~local_tsl failed~because failed~container failed~jobs failures~in failure~in
-0.05 fake fallen fallen~off farm far~bytes fb feature~request feb~at fed few files~older file~and file~does file~or
-0.05 fill filter final finder finder~will finetune finished~batch first~day first~epoch first~forward first~if
-0.05 first~issue first~line fixes flags_fraction_of_gpu_memory_to_use fluid flush fmt fn follow foreign forget forgot
-0.05 format~csv former forty forward~and forward~pass for~any for~block for~every for~images for~its for~others
-0.05 for~out for~platform for~requested for~step for~steps found~no fp~int fp~is fra fragmentation fragmented
-0.05 framebuffer frames~are freed free~bytes free~is frequent from from~gb from~monday from~one from~pytorch
-0.05 from~torch front~end full~log full~run fun functional gable gains games gap gb~at gb~de gb~enough gb~in gb~not
-0.05 gb~other gb~plus gb~thanks gb~was gb~で gb~の geforce~rtx geht gen genau get_default_memory_pool get~one gib
-0.05 gib~and gib~were gigabyte give~up giving gi~ci gn gn~task goes~wrong going good~first good~one good~question
-0.05 gpgpu gpu_memory_utilization~when gpus~detected gpus~in gpu~error gpu~gb gpu~gi gpu~gpu gpu~it gpu~layers
-0.05 gpu~vram gpu~メ graphics graphics~card graph~for great grep~for groups groß grpc guard guest guild gx habe
-0.05 half~of half~the halving handles handling hands happens~on happy happy~to hasn has~an has~failed has~fallen
-0.05 has~gb has~its has~run has~seen has~taken has~terminated haven have~it have~no having heading heißt helpful~yes
-0.05 here~are here~we higher higher~value hint~is hip~hip hires hires~fix hold~the hosts host~oom host~so house
-0.05 how~is how~it hpc~support hpp~unhandled http~press hundred ib ibuilderconfig ibuilderconfig~setmemorypoollimit
-0.05 id~type id~where if~cuda illegal~address imgsz imported improve~this increase~mem
-0.05 increasing~gpu_memory_utilization inference info~for info~gpu info~kv_cache_utils info~text_generation_launcher
-0.05 info~uvicorn initialized~for initializing~the input~weight install~the instructions instructions~in intermediate
-0.05 internal~onnx int~建 involved in~bit in~bytes in~cuda in~cuda_error_out_of_memory in~default in~den in~enumerate
-0.05 in~gb in~help in~it in~mixed in~one in~performance in~practice in~predict in~queue in~row in~source in~theory
-0.05 in~training in~vram in~which io ipc ipynb ish ist~der is~as is~at is~being is~broken is~bytes is~gpu is~greater
-0.05 is~harmless is~how is~idle is~larger is~lost is~passed is~printed is~read is~refused is~slow is~something
-0.05 is~started is~taken is~this is~thrown is~well items~passed its~buffers its~graph its~share it~about it~any it~br
-0.05 it~breaks it~by it~comes it~could it~here it~out it~refuses it~shows it~slow it~thanks it~would january jl job
-0.05 job~and job~killed job~with jolly jumps kb~anon keep~in keep~it kept~for không killed~after killed~this
-0.05 kill~event kleinere knows know~what kommt kubectl kubelet kv_cache_utils kv_cache_utils~py labelled label~the
-0.05 lambda largest~batch large~model large~or large~see last_traceback last~edited last~reviewed last~step last~time
-0.05 latency latent latter launcher launching layers~and la~mémoire le leak~of learning~rate left~over len~gib
-0.05 less~memory let~me let~us level~error lib~site licence license liegt lies life likely limite limit~of limit~to
-0.05 linear~py lines~that lines~with line~is line~per line~such literal llama_kv_cache_init
-0.05 llama_kv_cache_init~failed llm~error ll~be loaded~in local_tsl local_tsl~tsl local~memory lock log logger login
-0.05 logs log~do log~how log~line log~please log~pytorch log~set log~shipper log~tensorflow log~was log~where
-0.05 log~with longer long~prompts looks looks~for lower lowering~max_num_seqs lower~batch machine~has machine~with
-0.05 made made~for mailing mailing~list main~loop makes~it mam man many~gib map_location map_location~cpu mapping~of
-0.05 marked~as marks matched matching match~on max_memory_allocated max_num_seqs~or max_split_size_mb maximum~allowed
-0.05 max~model max~num may~fail may~have may~meet may~stop mb~each mb~total md meant mean~the member
-0.05 memoryerror~unable memory~allocating memory~by memory~can memory~cgroup memory~device memory~does
-0.05 memory~exhaustion memory~from memory~issue memory~message memory~not memory~occurred memory~oom memory~required
-0.05 memory~see memory~where mempoolsize mempoolsize~workspace memória mensaje merely message~cuda message~such
-0.05 message~with metadata mib~of min~max misc missing mnist mo mock mode model_lifecycle model_lifecycle~cc
-0.05 models~in models~max model~eval model~len model~loaded model~or model~py modules~linear momentum moment~the
-0.05 month more~with mostly~the most~likely most~recently move moves move~to msgid msgstr myself my~job my~script
-0.05 my~side más named namespace name~gpu nccl_debug nccl_debug~info ncclutils ncclutils~hpp nccl~error nearly~always
-0.05 neighbours network~and network~is never~gets new~default new~gpu nn~modules nobody~has noch nodes node~gpu
-0.05 node~is norm nothing~has nothing~to nothing~was not~bug not~for not~get not~know not~load not~match not~one
-0.05 not~run not~share not~supported not~use not~vram now~and now~on now~that nox no~available no~card no~device
-0.05 no~it no~limit no~memory no~room no~single no~such np numbers~are numpy~core num~seqs nvidia ob obs oct oder off
-0.05 off~and off~restarting of~core of~date of~each of~failed of~free of~job of~pinned of~ray of~such of~tensor
-0.05 of~total of~your of~yours ok~then old~behaviour ollama~model ollama~run olá onboarding once~per once~the one~and
-0.05 one~br one~more one~never one~piece one~rank one~sentence one~that only~if on~allocator on~allocators on~and
-0.05 on~call on~card on~disk on~error on~friday on~its on~main on~shared on~start on~what on~windows oomkilled~exit
-0.05 ooms oom~during oom~message oom~on oom~out opencv opened~on operations operation~timeout opposite optim
-0.05 optimized~to ordered ort~failed or~cuda or~gpu_memory_utilization or~other or~pick or~switch others
-0.05 other~processes other~programs otter~opened our our~nightly our~own outofmemory outofmemoryerror~xpu outside
-0.05 out~for out~who over~the own~code paddle paddle~out paddle~resourceexhaustederror pages~are page~of panel parent
-0.05 parse_oom parts passed~all pcie peaked peak~gib pebble people perform performance performance~critical
-0.05 perform~the per~device phrase physical picks picture~is pid~type pid~used_memory pilote pinned~memory planning
-0.05 plans plan~for platform~cuda platform~team please~read pointers portal posts pour~le power practice
-0.05 preallocates~of predicted preempted preferences present press press~ctrl probe processes~on process~hold
-0.05 process~holds process~name process~using product programming program~prints progress~bar propose provided proxy
-0.05 pro~gb pytest~raises python~total pytorch_cuda_alloc_ pytorch~memory py~gpu query~compute questions que~el
-0.05 que~la quickest quiz qué raised raised~by raised~when raises~the ram~mb ram~the ran ray~killed reached~heap
-0.05 read~before read~that read~this really recently~scheduled recognised recognises records recovery reduce~the
-0.05 refactor reference reference~to refiner refusal refuses~to regular regular~expression reicht rejected related~to
-0.05 released rendering rendering~resource reporting reproduced requested~buffer requested~operation requests~please
-0.05 request~for request~related request~that request~the require research reserved~and reserved~but reserved~is
-0.05 resource_exhausted~failed restarting~failed results retries~with retryable returns~the return~conv revert
-0.05 reviewed re~compile rfc rid rid~of room~left rss~kb rtx~ti running~in runtime~version run~out run~stops run~time
-0.05 run~using same~as same~text sampler~with sampling saves says~gb say~how say~in scans scene~the scheduled
-0.05 scheduled~task scheduler~py schema score screenshots script~is search search~for seats seem~to see~also see~what
-0.05 self~stride seqs sequences servers server~process service~cc service~initialized sessions session~is
-0.05 setmemorypoollimit sets setting~pytorch_cuda_alloc_ setup set~is set~mem shapes sharing sheet~for shm~size
-0.05 should~fit shows~of shows~the shrink~the shutdown sich sigkill silence since~version sistema sits~at sits~on six
-0.05 sized size~finder size~limit size~on size~succeeded size~tokens slice slides slots slow~but slurm smaller~tile
-0.05 smaller~value small~for smi~does smi~query smi~says snippet soft solution~you someone~else some~gb so~can so~in
-0.05 so~no spark speicher~der split~the ssd stack~trace stand started~again starting~webserver starts~with
-0.05 start~again start~and start~up stat stats stayed stays~on std std~bad_alloc step_ step~and step~with
-0.05 still~running stopped~with stops~at stop~the stored~in streams stride strong stub subclass subclass~of
-0.05 subject~re subprocess succeeded~trying successful successfully such~card sum~by support~for suppose sur~la
-0.05 swapped switch~on sys~last_traceback sí tables table~in tactics taken takes~it takes~minutes targets tarjeta~no
-0.05 tb td team tells~you tell~them tell~you tenants tensorflow~compiler tensorflow~tsl tensor~with term
-0.05 terminated~cudamalloc tessera text_generation_launcher~starting texttt textures~and texture~limit text~cuda
-0.05 text~is text~of text~ok tf~oom than~days than~gb than~gib than~there that~an that~can that~did that~don
-0.05 that~fails that~fits that~line that~need that~ram that~time them~to then~and theory there~but these these~lines
-0.05 the~answer the~array the~available the~backend the~best the~big the~bios the~bottom the~box the~builder the~crop
-0.05 the~current the~docs the~exception the~faq the~figure the~figures the~five the~flag the~former the~forum
-0.05 the~game the~gap the~gradients the~graphics the~head the~kernel the~largest the~latter the~layers the~learning
-0.05 the~loss the~main the~manual the~missing the~modelfile the~models the~move the~native the~one the~oom
-0.05 the~opposite the~order the~page the~part the~patch the~platform the~present the~progress the~pytorch the~rank
-0.05 the~ratio the~rd the~render the~reserved the~rule the~search the~second the~sentence the~service the~share
-0.05 the~shared the~slice the~solution the~supervisor the~task the~team the~ten the~tool the~top the~topic the~vae
-0.05 the~vllm the~week the~wheel the~wording the~words thing third~is thistle this~answer this~because this~br
-0.05 this~channel this~for this~might this~one this~page this~pr this~when this~worker thread threads three~parts
-0.05 threshold through~it throws thì tickets tiene tiles times~the time~it title~gpu title~how tm today tokens~per
-0.05 tokens~that topic~of top~of torch~is torch~no_grad torch~torch torch~utils total~ram total~used total~vm touch
-0.05 touched to~address to~agree to~blame to~cumemalloc to~fit to~give to~higher to~increase to~keep to~list
-0.05 to~perform to~problem to~quit to~send to~solve traces training~job training~stops trains~with train~batch_size
-0.05 treats tries trust trying~batch try~decreasing try~increasing try~it try~lowering tue tuesday turn two~gb
-0.05 two~hours two~numbers two~processes two~ranks type~on type~process type~reason typically typo typo~in
-0.05 unallocated~is understanding under~the unet uni unless unreal unreal~engine unstable unter until upgrading
-0.05 upscaling up~at up~sampler us used_memory~format used~free used~gb used~to useful users~of users~will
-0.05 use~available use~cuda use~gpu use~smaller using~batch usually~the utilization utils~data uvicorn
-0.05 uvicorn~running valueerror variant var~jenkins vector verbose vez video~card viewed viewed~times
-0.05 vk_error_out_of_device_memory vmm vm~kb void voll votes voxel vram~mb vram~total vídeo walk want~the warning
-0.05 was~found was~killed was~made was~refused was~running was~unable watchdog watermark wav ways~to web~ui weeks~ago
-0.05 week~on weights~and weights~kv weight~bias well~and we~are we~don we~know we~ll we~look we~would what~each
-0.05 what~happens what~users wheel wheels~for whenever whenever~the when~device when~initializing when~it
-0.05 when~request when~run when~warming where~do whether~the which~free which~it which~mib which~model whom who~has
-0.05 who~is why~does wie will~continue will~meet within with~adam with~byte with~device with~error with~exit with~gb
-0.05 with~gib with~gradient with~ibuilderconfig with~its with~max_num_batched_tokens with~medvram with~mem
-0.05 with~memory with~more with~nccl_debug with~one with~pytest with~size with~these with~vllm wording~of word~it
-0.05 worker~id workspaces workspace~size worry would~like would~see wrap~the write~the wurde xla~stream_executor
-0.05 xpu~xpu xs years yes~but yes~no yolo your~model your~program you~call you~mean you~read you~say you~start
-0.05 you~will zesty zusammen że кэш ли но нужно память почему свободно あ~る い~う い~と い~の う~な が~あ き~な
-0.05 さ~い さ~く し~ょ ず ぜ ち~ら て~み と~い と~が ど な~く な~ぜ な~る に に~し の~か の~に の~は の~ま の~よ
-0.05 の~プ の~メ の~例 の~読 は~な ま~す ま~で ま~と ま~ま ょ ょ~う り~当 る~か る~こ れ れ~ま ろ ァ~イ ア ィ イ~ズ
-0.05 ウ カ~ー キ~ャ グ グ~ラ サ~イ シ~ュ ズ ソ チ~サ ッ~シ デ デ~ル ブ モ~デ ャ ャ~ッ ョ~ン ロ ロ~グ ー~ト ー~ド
-0.05 ー~ム 一~直 三 下 不~下 了~可 了~多 了~显 人 什~么 从~改 他~の 付~け 任 会~这 位 体 余 例~如 册 再 决~定 出
-0.05 出~る 切 别~的 剩 割~り 卡~内 卡~的 反 只 只~算 可~能 合~精 合~計 同 同~一 含 和 域 域~が 場 場~合 境 增 多~少
-0.05 失~敗 好 好~我 如~何 存~没 存~用 存~的 学~習 完 完~了 定 实 実~際 对~照 就~会 己 常~用 序 度~学 度~检 开~始 当
-0.05 当~て 得 心 必~要 我~们 或~推 手~册 打 找 护 持 换 据~集 接 推~荐 換 收~藏 敗 整 文~章 断~片 昨 是 是~一 時 更
-0.05 最~后 有~别 有~没 有~释 本~太 查~点 标~题 样~本 框 梯 梯~度 次~送 比 比~例 泄 泄~漏 注 活 深~度 混 混~合 清 漏
-0.05 照~表 片 版 率 现~cuda 理~办 理~时 理~训 用~同 的 的~cuda 的~大 的~提 的~样 的~模 直~接 看~看 碎 碎~片 积 程~序
-0.05 空~い 章 端 等 答 算~推 练~或 终 结~果 给 维~护 置 習 翻 老 能~是 自 自~动 自~己 荐 藏 行 表~示 被 要~多 言 読
-0.05 読~み 计~算 记 论~文 评 请~问 读 调~小 象 超 足~り 边 过~大 这~个 这~边 遇 都~没 配 释~放 量 量~一 错~对 間 除
-0.05 際 際~の 領 領~域 题 감 감~사 같~은 거 교 구 기~를 까~지 남 당 더 됐 라 러 려 로~세 를~로 리~가 면 문~서 문~제
-0.05 미 바 방~법 법 분 사 사~용 사~합 세 세~스 실~제 아 아~직 없 에~러 요 용 원 으~로 의 이~면 인~데 저 전 전~체 직
-0.05 체 치 텐 프 프~로 할 해~결
+0.05 __getitem__ __init__~py __traceback__ _k ab aborts about~gib about~of about~this above~all above~ways accelerate
+0.05 accelerate~utils accepted~answer access~the activation add additional add~repor
+0.05 add~report_tensor_allocations_upon_oom admins af after~it after~iterations after~restart after~the after~two
+0.05 after~while air~gb alert alguien alguém alive~and alle allocat allocated~by allocated~in allocated~tensors
+0.05 allocated~there allocaterawinternal allocates~its allocate~mb allocate~out allocate~the allocating
+0.05 allocating~mib allocating~tensor allocation allocation~badalloc allocation~info allocation~to allowed
+0.05 all~available all~for all~good all~have all~images all~with alone~are already~have already~searched also~fails
+0.05 also~reduce also~with alten always always~fails always~the amdgpu am~doing am~not am~on anaconda~envs analysis
+0.05 and~accumulate and~are and~br and~checked and~cuda and~cupy and~device and~do and~keep and~mib and~never and~of
+0.05 and~report and~retry and~say and~since and~start and~still and~take and~test and~version annoying another
+0.05 answer~accepted anybody anybody~know any~hint any~key an~account an~empty an~existing an~instance an~oom ao
+0.05 api~error apply~node approved aren are~already are~captured are~done are~empty are~in are~no are~on are~running
+0.05 are~too are~using args arguments around~the asgi asgi~application asked~years asker asks asr assertion
+0.05 assertion~failed assumed assuming assuming~engine async asynchronously asynchronously~reported as~above as~cp
+0.05 as~in as~many as~needed as~they atoms attempting attempting~to attention~on attic attn_implementation at~batch
+0.05 at~conv_ops at~cuda at~ggml at~it at~some at~startup at~time auf~der automatically available available~vram
+0.05 available~when away~with aws backbone background backoff back~the badalloc badalloc~exception badger badly
+0.05 base~model basta batch_size~is batches~are batches~of batchsize batch~after batch~does batch~from batch~it
+0.05 batch~on batch~works became because~you become~available been~running beforehand before~and before~any
+0.05 before~loading before~submitting began beginner begins bei~mir belegt belong~to benchmark be~asynchronously
+0.05 be~caused be~closed be~great be~made be~stored be~the be~used bfc bfc_arena bfc_arena~cc bfcarena
+0.05 bfcarena~allocaterawinternal bigger~gpu bigger~one bigger~scenes bigger~than binary~is bin~gib bit~on
+0.05 blender~scenes blocks blocks~in boa bonjour bool~onnxruntime boot both~of both~on box~has bucket buff buffers~of
+0.05 buffer~for buff~cache bug~ggml_backend_cuda_buffer_type_alloc_buffer bug~report bug~server builder builder~api
+0.05 building builds~commits builds~the build~on built~by bus~id but~in but~less but~no but~nothing but~ok but~then
+0.05 but~with bytes~could bytes~from bytes~is bytes~limit by~disable by~github by~length by~new by~not by~setting
+0.05 by~then cache~in cache~is calling~cublascreate call~stacks call~the calm cann cann~rc can~also can~confirm
+0.05 can~get can~help can~it can~try capability capture~consider capturing~cuda capturing~cudagraphs card~gb card~had
+0.05 card~it card~of card~please card~the card~when card~with catch catching catch~it caused~the ccpem cc~could
+0.05 cc~onnxruntime cc~sum cc~this cedar ce~que cfg~file chainer~and chain~training changelog changing chapter chart
+0.05 checklist checkpointing~on checkpoint~on checkpoint~with check~and check~whether child chunks~mib classification
+0.05 clean client~session closed~the closing~the code~br code~in code~internal code~no code~the colab~with comes~in
+0.05 comes~to comes~with come~back come~to come~up comfy comfyui comfyui~execution command~is command~line
+0.05 command~was commented comment~on common_runtime~gpu communicator community compile~by complain complaint
+0.05 complete computecosts computecosts~error compute~buffer compute~capability computing com~ollama concat conda~lib
+0.05 configs config~file config~is confused connected consider~passing content~is context context~with conv_ops
+0.05 conv_ops~cc conversation conversation~on convolution conv~conv conv~d_ conv~d_grad conv~node conv~status
+0.05 core~platform could~it cpp~most cpu_feature_guard cpu_feature_guard~cc cpu~in cpu~is cpu~mode crashes~on
+0.05 created~device create~engine create~llama_context creation crop csrc~distributed cu_stream_non_blocking cuando
+0.05 cublas cublas_status_alloc_failed~when cublas_status_not_initialized cublascreate cublascreate~handle
+0.05 cublas~could cublas~handle cud cuda_malloc_async~will cuda_visible_devices~python cudaapierror cudadrv~driver
+0.05 cudagraph cudagraphs~for cudagraph~capture cudamalloc~error cudasuccess cudautils cudautils~function
+0.05 cuda~available cuda~br cuda~bytes cuda~cudacachingallocator cuda~failed cuda~function cuda~graph cuda~kernel
+0.05 cuda~memory_allocated cuda~on cuda~or cuda~set_device cuda~set_per_process_memory_fraction cudf cudf~merge
+0.05 cudnn~handle cuh~at cupy~as cure currently current~device custre custream custream~error cuts cut~the cu~out d_
+0.05 d_grad d_grad~raises da danke darknet~src dask ddp dead debian debugging debugging~consider debug~build dec
+0.05 decoding~this defaulting defaulting~to default~config delete dem~update description~of details detect detection
+0.05 detectron dev device device~and device~cuda_error_out_of_memory device~dtype device~failed device~gpu device~job
+0.05 device~nvidia device~of device~pool_memory_resource device~the did~it did~that dies dies~in difference diffusers
+0.05 dim direct_io direct_io~false directml disable~cuda disable~torch disguise distill distinct distribute dit
+0.05 docker~compose documents doesn~fit does~anybody does~nothing does~nvidia does~one don~know don~see
+0.05 don~understand downloaded down~at do~call do~if do~with draining drei drivererror driver~py drives dropout
+0.05 dry~run dtype dtype~if dtype~torch during~cudagraph during~getbesttactic during~processing dynamic each~batch
+0.05 each~card eager~in earlier eats~the edit edited~by effect eight elastic else~is else~none else~runs
+0.05 embedding~model empty~before enable_attention_slicing enable_model_cpu_offload enabled~n_copies enable~torch
+0.05 encode ends~in ends~the enforce_eager enforce_eager~true enforce~eager enginecore_dp enginecore_dp~pid engine~br
+0.05 engine~build engine~built engine~core engine~from engine~version enormous ensemble enter entries
+0.05 environment~location envs epochs~and eps errore errors_impl~internalerror errors~might error~assertion error~br
+0.05 error~could error~cuda error~cudamalloc error~during error~engine error~exception error~from error~is
+0.05 error~loading error~occurs error~source error~traceback error~when error~with estimate~is est~pas etc ethereum
+0.05 eval_accumulation_steps evaluate eval~batch even~batch every~step exception~content exception~during
+0.05 exception~raised exception~set exception~traceback except~block except~runtimeerror except~the exe executed
+0.05 executed~in execute~in executing~ksampler execution~error execution~py executor exemple existing~issue
+0.05 experience experiment experimental explains explicit explodes extensions external~org_tensorflow external~xla
+0.05 face failed~at failed~cuda failed~with fails~for fails~when failure~at failure~br failure~but fail~on faiss
+0.05 faiss~gpu false far far~more faster_whisper fatal~error fatal~operator fern field files~are file~assuming
+0.05 file~it file~of file~on file~users file~usr file~venv file~with file~workspace fill~the filtered_tb
+0.05 filtered_tb~from fin fine~but fine~on fine~so fine~then first~all_reduce first~batch first~collective first~long
+0.05 first~optimizer first~validation fit~use fixed~by flag flags flags_fraction_of_gpu_memory_to_use~is flag~in
+0.05 flash~attn flat~now flow fn~args folder following~exception following~suggestions forgotten forums
+0.05 forward~backward for~about for~allocation for~and for~batch for~current for~debugging for~decoding for~details
+0.05 for~epoch for~example for~hours for~in for~input for~kv for~lack for~pinned for~relevant for~shard
+0.05 for~simplicity for~tokens for~us for~validation for~while found~in found~vulkan fourth fraction~static frage
+0.05 fragmentation~maybe frames~and frames~at frames~from frames~of framework~bfc_allocator framework~bfc_arena
+0.05 free~according free~at free~in free~on free~process free~shared free~to from~checkpoint from~child from~device
+0.05 from~disk from~last from~malloc from~me from~none from~oom from~this from~vllm ft func function functional~py
+0.05 function~alloc gateway gathered gave~me gb~and gb~closing gb~each gb~it gb~laptop gb~only gb~shared gb~should
+0.05 gb~that gb~what gb~when gb~where generating generation geometry getbesttactic gets~to getting~this get~from
+0.05 get~out get~through ggml ggml_backend_cuda_buffer_type_alloc_buffer~allocating ggml_vulkan~device
+0.05 ggml_vulkan~found gh gib~allocated gib~at gib~client gib~total git given glm gnu goes~through good~for got~this
+0.05 go~on go~up gpu_device gpu_device~cc gpu~by gpu~cuda gpu~device gpu~gib gpu~gpu_device gpu~loading gpu~models
+0.05 gpu~nvidia gpu~of gpu~runs gpu~was gpu~は grabs gracias gradients~and grads graphs~and graphs~are graph~by
+0.05 graph~capture graph~execution graph~not great~work greedy gres gres~gpu grid grow grpo gráfica guide had~the
+0.05 had~this halved halved~the hangs happens~with hashes has~and has~mib has~more has~not has~one has~removed
+0.05 has~two have~happened have~searched have~this have~thought hay hazel hbm hd he head healthy held helped help~or
+0.05 her here~it here~with him history hitting hi~all hm holes honest hope horas host~and how~many how~to
+0.05 huge~performance hundred~mb hunyuan hybrid ideas ids id~compute if~is_floating_point if~reserved if~yes igpu
+0.05 igpu~and images~of import~cupy import~llm import~torch incident include include~rmm include~these increase infer
+0.05 inference_mode inference~on inference~set inference~with information info~application info~engine info~fields
+0.05 info~source info~this info~worker ing init initialised initialize~the input~very inside~except instant instruct
+0.05 intel~hd intended internal internalerror internal~server interrupted into~gb invalid~value in~__init__
+0.05 in~allocate in~asgi in~available in~between in~bf in~blender in~both in~by in~capture in~ci in~convert in~custre
+0.05 in~decorator in~disguise in~for in~func in~general in~gpu in~interpolate in~list in~loss in~opt in~pieces
+0.05 in~place in~private in~python in~range in~sample in~some in~system in~the in~thread in~warmup ip ipython
+0.05 is_floating_point isaac isn~available isn~the issue~and issue~for is~allocated is~another is~bigger is~created
+0.05 is~cuda is~debug is~done is~empty is~export is~gb is~gib is~gtx is~heavy is~it is~just is~made is~mb is~memory
+0.05 is~missing is~more is~my is~nearly is~none is~off is~optimized is~probably is~reserved is~running is~second
+0.05 is~simply is~sized is~smaller is~split is~ti is~up is~using is~with iteration~on its~activations its~internal
+0.05 its~memory it~always it~as it~back it~crashes it~down it~ends it~fails it~gets it~if it~in it~mean it~means
+0.05 it~never it~prints it~ran it~reads it~so it~stays it~still it~then it~too it~took it~usually it~wants it~was
+0.05 it~went it~what it~will it~work jax_traceback_filtering jax_traceback_filtering~off jax~has jedes jemand jo
+0.05 jobid jobs job~of joined join~this journalctl joy js json jul june just~not keen keeping kernel~errors
+0.05 kernel~for key~to kib~is killed~it killed~with kill~on kind~of knob know~it kohya_ss kokkos
+0.05 kv_cache_free_gpu_mem_fraction labels~bug lack land language large~the last~iteration latest~version lax lax~map
+0.05 layers~go layer~to lazily la~carte ldm lead lead~to least leftover left~it left~on le~message li lib~ollama
+0.05 liger lightning like~it like~that limit~on linear line~br line~error linked llama_context
+0.05 llama_init_from_gpt_params llama_init_from_gpt_params~error llama_kv_cache_update_impl
+0.05 llama_kv_cache_update_impl~failed llama_new_context_with_model~pipeline llama~instruct llama~on
+0.05 llm_load_tensors~offloaded llm_load_tensors~offloading llm~samplingparams llm~server load_model
+0.05 load_model~failed loaded~models loaded~the loading loading~llama load~flux load~sdxl local~timing location
+0.05 locked~host logits~are log~before log~current log~during log~have log~hi log~hint log~in log~info log~loading
+0.05 log~memory log~nvidia log~says log~thanks log~there log~torch log~tried looked~at looking~at loss~and lower~the
+0.05 low~memory lts lunar lunch macbook~air mac~mini makes~new make~sure make~this malloc~at manual~cast many~thanks
+0.05 maple marking marta master~or matches max_batch_size max_batch_size~none max_len max_memory
+0.05 max_prefill_tokens~max_total_tokens max_prefill_tokens~warmup max_seq_length max_total_tokens
+0.05 max_total_tokens~max_batch_size max~gb may~node may~see mb mb~per median mehr memoria~de memoryerror~traceback
+0.05 memory~as memory~bytes memory~fragmentation memory~gb memory~goes memory~growth memory~has memory~if memory~is
+0.05 memory~isn memory~mb memory~mps memory~pool memory~py memory~resource_exhausted memory~should memory~snapshot
+0.05 memory~that memory~to mem~fraction merge~of merge~on mesa message~and message~method message~waiting method~of
+0.05 metrics me~sale me~the me~this mib~allocated mib~in mib~rounded micro micro~batch might~have miniconda mining
+0.05 mint mir~das mistral mistral~nemo mnt modeling models~and models~are model~and model~br model~fit model~fits
+0.05 model~for model~from model~has model~loads model~max model~models model~not model~root model~usr model~var
+0.05 model~weight model~with mode~set mode~you modules modules~module module~py moments momentum~eps monday more~in
+0.05 more~memory more~on more~ram more~useful moving moving~to mpirun mpi~per mps~allocated mr~device msg~error
+0.05 msg~new msg~waiting much~gpu much~more much~vram multiple multiply mx~gb my~gpu my~guess my~laptop my~old
+0.05 my~training n_copies nach~dem namd name~and name~nvidia nas~ollama nccl_buffsize ncclunhandledcudaerror
+0.05 ncclunhandledcudaerror~call nccl~version nearly~all needed~for needs~less need~for never~appears newbie newest
+0.05 new~builder new~issue new~model new~one new~to next~one ng ngl~and nichts nlp nn~functional nobody~else
+0.05 node~that node~train non_blocking none~non_blocking none~warmup nor normally notebook~is notebook~on note~the
+0.05 nothing~left noticed not~at not~come not~create not~given not~go not~grow not~have not~recommended not~say
+0.05 not~solve not~the not~using not~with not~work now~please now~thank no~change no~matter no~other npu nuc
+0.05 nuc~ollama number~in number~is nvcc occurred~when occurs occurs~during october odd odes odes~py
+0.05 offloading~output off~in of~every of~frames of~gpu of~is of~mb of~or of~ours of~pipeline of~run of~thrust
+0.05 of~today of~video of~weights of~what of~you oh ok~but ok~on ok~so old~gtx ollama_gpu_overhead ollama~blobs
+0.05 ollama~llama ollama~llama_model_load ollama~models ollama~ollama once~in one~block one~by one~for one~go one~gpu
+0.05 one~in one~it one~node one~of one~worker only~changes only~one only~rank only~that only~the only~with onnx
+0.05 onnxruntime~bfcarena onnxruntime~gpu onnxruntime~stream on~after on~another on~apr on~bigger on~both on~br
+0.05 on~gpus on~how on~jan on~jul on~may on~monday on~nov on~oom on~rank on~requested on~sep on~that on~tue ooms~on
+0.05 oom~and oom~the oom~with opal openai opened~days openmm open~an operator~conv optimized optimizer~cpp option
+0.05 op~conv org_tensorflow org_tensorflow~tensorflow original or~file or~in or~only or~set or~smaller or~start
+0.05 or~switching or~you os~environ other~allocations other~api outofmemoryerror~allocation outofmemoryerror~as
+0.05 output~layer outside~of override own~pictures packages~accelerate packages~tensorflow packages~transformers
+0.05 paddle~memory page~on parallelism~enabled params particles pasa passing~cuda_launch_blocking pass~and past
+0.05 patches pci pci~bus per_device_train_batch_size performance~loss per~batch pessoal phone photos picked pids
+0.05 pid~error pid~info piece~of pin_memory~false pip pixel placed places place~of platforms platforms~do
+0.05 platform~cpu_feature_guard please~decrease please~do please~don please~post please~stop please~use plenty pools
+0.05 pool~is por~qué possibly postmortem post~the potential potential~bug pourquoi pp pp~sizeoft prediction
+0.05 prefill~is preset press~any press~enter primary private~pool private~pools priya probably problem~on
+0.05 processing~allocation process~for process~of profiling programmer project~is prompts prompt~executed proper
+0.05 protein providers ps pth puedo push put~the pycuda python~client pyto pytorch_cuda_alloc_conf
+0.05 pytorch_mps_high_watermark_ratio pytorch~allocator pytorch~and pytorch~with py~and py~cuda py~userwarning
+0.05 qlora~on quant quantized question~on que~le qui quicker qwen~vl raised~the raise~valueerror raise~with_traceback
+0.05 rank~and rank~cuda rank~failed rank~is rank~of rank~only rank~torch ran~the rather~not raven rc reach read~times
+0.05 received received~sigquit recent~builds recipe recommended~huge recover~from references~the refresh reject
+0.05 relevant~issues relion relion~src remember removed~its render rendered~viewport renderer render~fails
+0.05 render~stops repeated reply~to repor report_tensor_allocations_upon_oom reported~at reports~that
+0.05 requested~amount requested~bytes requested~to requests~to reserved~by resourceexhaustederror~graph response
+0.05 restarted~the restarts rest~of results~in resumed resume~from retain_graph returned~entries return~to
+0.05 right~after right~at right~before right~that rl rmm rmm~mr rolled rolled~back root~ollama rtx~super rtx~with
+0.05 rund runners runner~execute running~conv running~for running~since running~with runs~at runs~for runs~with
+0.05 runs~without runtime_error runtimeerror~as runtimeerror~mps runtimeerror~traceback runtime~error runtime~out
+0.05 run~in run~into run~is run~with rvc rx ryzen sa sam same~command same~config same~data same~error same~file
+0.05 same~node same~problem samplingparams saturday says~and says~cuda says~gib says~mib says~that says~what say~it
+0.05 scenes~are scenes~through scheduler~hit scripts scrypt sd searched~for sec second~call second~card second~line
+0.05 section seeing~the see~if see~our see~which seg separate~crashes sequence seriously server~does server~stops
+0.05 server~to serve~at serving session~py set_device set_memory_growth set~enforce_eager set~in
+0.05 set~jax_traceback_filtering set~subdivisions severity sgl shall sharded shard~to shared~buff shared~node she
+0.05 shell shortage short~test shot should~change should~go should~make should~use shows~gb shows~gpu show~the
+0.05 shutting shutting~down sigquit sigquit~from similar simplicity simplicity~jax simply simulation since~the
+0.05 since~there since~this sit site sits size_t~bool sizeoft size~in size~the skip~to smaller~than small~scenes
+0.05 smi~and smi~lists smi~say smi~showed softmax solve solves~it solve~it solve~the somebody~else sometimes
+0.05 some~hours some~other sorry~if so~and so~do so~for so~gb so~guess so~on so~please so~that so~the so~why sparse
+0.05 spilling splitting src~acc src~cudautils src~utils srun~job srv~load_model stacks stacks~more staff starts~and
+0.05 startup start~of states state~batch state~dict state~failed state~metrics status~code stay~in stay~on
+0.05 std~runtime_error steps steps~and steps~in still~open still~references stopped stopped~at stops~after stops~in
+0.05 stop~them stream~bool stream~stderr struct style subdivisions~in subject~gpu submitted submitting submitting~new
+0.05 succeed suite summary~of sure~the sure~you surfaces suspect swap switched~accounts switched~to switching
+0.05 switching~to sys systemerror systemerror~fatal system~ram table~for tail~of takes~its take~gib take~of
+0.05 task~manager tell~us temp temporaries tensorflow~binary tensorrt~llm tensors tensors~were tensor~cores
+0.05 tensor~parallel tenth terminated~error terms testing text text_generation_launcher
+0.05 text_generation_launcher~method text_generation_launcher~webserver text~generation tf~lib tgi thanks~in than~one
+0.05 than~requested than~that than~what that~caused that~has that~in that~it that~no that~point that~shows that~there
+0.05 that~was that~were that~why them~is them~or then then~dies then~in then~on then~retry then~you there~and
+0.05 there~any there~are there~it there~may there~should there~some these~changes they~are they~have the~allocated
+0.05 the~attention the~bit the~branch the~buffer the~bug the~call the~cause the~chat the~checkpoint the~child
+0.05 the~chunk the~compiler the~crash the~dag the~dataloader the~dev the~encoder the~end the~epoch the~except
+0.05 the~field the~final the~fix the~frame the~frames the~gb the~handler the~hash the~host the~issue the~kv the~least
+0.05 the~list the~long the~machine the~merge the~metrics the~moment the~network the~newest the~noise the~nvidia
+0.05 the~older the~only the~option the~partition the~pipeline the~plugin the~point the~profile the~ram the~readme
+0.05 the~rendered the~renderer the~repo the~rest the~rollout the~runner the~session the~shell the~state the~sum
+0.05 the~tail the~tensor the~text the~texture the~tile the~tokenizer the~total the~train the~variable the~vram
+0.05 the~window the~workflow things~to think~the this~branch this~comes this~conversation this~does this~error
+0.05 this~isn this~issue this~may this~process this~question this~tensorflow this~topic though~the thousand
+0.05 thousand~steps through~without through~zluda throwing thrust ticked tiled~vae timeout time~and time~taken
+0.05 time~the timing timing~cache tiny~model tips titan~xp title~of tmp today~on toml took~gb too~late torch_npu
+0.05 torch~autograd torch~compile torch~csrc torch~inference_mode torch~nn tot total~free total~gib touches to~access
+0.05 to~all to~become to~build to~call to~continue to~developers to~each to~eager to~execute to~finish to~go
+0.05 to~include to~it to~join to~me to~model to~nvidia to~our to~read to~runoptions to~serve to~set to~start
+0.05 to~succeed to~tokens to~upload to~with tp~scheduler tr traceback~of trace~returned trade trained~on trainer~py
+0.05 training~goes training~is training~momentum training~of training~the trains~for train~with transfer transformer
+0.05 trick tried tried~the tries~to trt~local true~br true~direct_io true~in true~or try~in try~one try~smaller trên
+0.05 turn~off two~boxes two~different two~nodes two~of two~things type~float uhd ui~with ulimit uma umber under~load
+0.05 under~wsl unhandled unique units unknown unloaded unloading unrelated until~oom update~it upgrade up~all
+0.05 up~model used~at used~memory useful~to userwarning uses~gb use~enforce use~fewer use~including use~process
+0.05 use~profiling use~to using~device using~enable using~gpu uso usr usually ut utilization~to utils~error
+0.05 utils~memory ut~of vaedecode vae~decode val validate valueerror~no valueerror~to value~but value~of variable
+0.05 variable~tf_gpu_allocator variable~to vary var~lib version~br version~found version~of very~same very~seriously
+0.05 viewport~never virtual vivid vkallocatememory vl vllm~import vllm~serve vllm~valueerror vocabulary vocoder voice
+0.05 vol volatile~true vous vram~at vram~in vram~is vulkan~devices wait waitnotificationfn walltime wandb wants~gb
+0.05 warning~warning was was~built was~full was~kept was~left was~no was~not was~printed ways~do way~round
+0.05 webserver~crashed weight weights~of weights~on weights~take weights~took weight~dtype went~away went~back were
+0.05 we~moved we~need we~start what~is what~now what~platforms what~to what~tried where~is whether~there which~gib
+0.05 which~may while~the whoever why~only why~would willow will~be will~fit will~get with_traceback
+0.05 with_traceback~filtered_tb with~batch_size with~bigger with~cpu with~dtype with~gpus with~half with~max with~mib
+0.05 with~non with~nvidia with~out with~rmm with~the with~this with~vulkan won~start worker~py workflow~worked
+0.05 workload works~and works~now works~out works~thank work~for work~with world would~not would~you wrapped wrote
+0.05 wsl xgboost xla~will xla~xla xp yaml yarrow yarrow~opened years~months yes~please your~branch your~code
+0.05 your~data your~question your~ram your~run your~tensors you~already you~ask you~don you~expect you~keep you~look
+0.05 you~run zombie ³ же меня い~て う~か が~落 き け せ た~が っ~た で で~の に~す に~変 の ら ら~に る~と れ~て
+0.05 れ~ば を~か を~に エ エ~ラ キ サ ス~ト セ~ス ト バ プ プ~ロ ポ メ~モ モ ュ ョ ラ ラ~ー リ ル~の ロ~セ ー ー~が
+0.05 ー~ジ ㅠㅠ 一~半 一~次 一~点 一~般 上~微 上~跑 上~还 下~の 不~够 不~行 中~で 么~解 之 了~谢 了~还 代 以~下 以~后
+0.05 件 任~务 你 佬 使 使~っ 使~用 保 信 停~止 像~度 决 别 别~模 到~一 力 化 十 占 卡~上 卡~跑 参~数 又 发 变 台
+0.05 各~位 同~じ 同~时 吧 周 四 图~片 型 型~时 変 変~わ 変~更 大~佬 太~小 它 実 就~好 就~报 己~的 已~经 年~月 建
+0.05 开~了 张~卡 形 後~に 循 微 忘 忘~了 快 总 您 意 我~这 批~量 挂~了 指 指~定 指~点 按 换~成 据 推~論 提 数~据
+0.05 整~理 断 方~法 时~显 是~显 显~卡 最~後 月 月~日 有 朝 期 本~文 机~器 权 果 样~的 模~型 次 没~问 法 注~意 满~了
+0.05 爆 爆~显 片~化 状 环~境 留 的~问 知 码 第~个 管 管~理 篇 系~统 约 练~时 统 编~号 网 能~跑 腾~上 般 落 落~ち 补
+0.05 要~显 要~求 解~像 話 记~录 证 谁 谁~在 调 调~到 質 質~問 跑~不 跑~了 跑~到 还~剩 这~样 这~里 送 途 途~中 速
+0.05 遇~到 道 部 错~了 长 问 间 阶 限 面~的 页 验~证 默 默~认 가~납 같 과 납 납~니 노 노~드 는 다~른 다~시 다~음 단
+0.05 데 도 되 될 래 른 리~는 마 무 배~치 부 부~탁 비 서 서~버 설~정 스 습~니 어 에 에~서 예 올~리 우 이 인 작~하 재
+0.05 조 종 종~료 처 크 크~기 탁 탁~드 터 파 확 확~인
+0.10 abi about~cuda above~for acceleration according according~to account accounts~on activation~peak ada adamw_
+0.10 adamw_~bit add~comment advance advanced afterwards after~about after~few after~hours after~that after~throwing
+0.10 again~and ago~by agree ah alles alloc allocatable allocatable~device allocated~for allocate~br allocations
+0.10 allocations~gib allocations~mb allocation~gib allocation~on alloc~at alloc~nccl alloc~tot allowed~gib
+0.10 allowed~memory all~four all~loaded all~models all~ranks all~six amount~of anaconda and~all and~cache and~does
+0.10 and~every and~get and~give and~let and~ran and~runs and~takes and~that and~try and~would another~tab answer
+0.10 answered answer~the any an~gb an~idea an~option an~rtx aparece append~loss après ascend as~far attack
+0.10 attention~cache attn at~first at~is at~iteration at~least at~night at~on at~random aug author~commented autograd
+0.10 available~memory available~qualifiers awq back~and base batch batch_size_per_card batch~of beetle before~that
+0.10 beginning bei bert besides between~the be~allocated bien big~for bin~total bisected bit blob blobs~sha box
+0.10 box~with branches branches~or bricht brings broke btw buenas builder~pass building~engine built built~for
+0.10 but~not by~cuda by~hand bài báo bị callback called~after call~of call~so can~change can~do can~one can~the
+0.10 can~you capa capturing cards~are card~and card~memory cases cause~first cc~bin cc~resource ch chain chair
+0.10 changed~the change~anything checking checkpointing check~failed chez chez~moi chunked~prefill chunking
+0.10 chunks~chunks chunks~in chunks~kib click client~requested closes cloud coffee collect collect~torch come
+0.10 command~buffer commit compute computer concurrency consequences consequences~if consider~decreasing container
+0.10 context~failed context~is conv_ conv_~status cpp~unhandled create~llama creating creating~server crops cucontext
+0.10 cucontext~intern cuctxpopcurrent cuctxpopcurrent~null cuctxpushcurrent cuctxpushcurrent~device
+0.10 cuda_launch_blocking cuda_malloc_async cudadrv cudagraphs cuda~cu cuda~cuda cuda~cudadrv cuda~html cuda~in
+0.10 cuda~is cuda~runtime cuda~to_device cuda~util cur current cur~usage cycles~device dat debug
+0.10 decreasing~gpu_memory_utilization deepseek deepspeed deepspeed~runtime deep~neural deleted del~model denoise
+0.10 detach developers device_memory_limit devices device~cucontext device~cudamalloc device~name device~not
+0.10 device~would dev~fp dia did~the dies~while dies~with disable~the dismiss dismiss~alert display~backtrace
+0.10 distance distributed~processgroupnccl dist~packages doing domain done~on down~with do~about do~need dreambooth
+0.10 drivererror~cuda_error_out_of_memory dropped dumped durch eager~attention eats ed embedding~service empty
+0.10 encoder~for encountered encountered~an enginecore engine~failed engine~py engine~with enough~allocatable env
+0.10 epochs epoch~is erro errors_impl~resourceexhaustederror error~after error~at error~creating
+0.10 error~cublas_status_alloc_failed error~fields error~nccl error~text_generation_launcher error~using error~while
+0.10 err~mem ersten est eval~bug every~iteration every~piece example~with exceed~allowed excerpt executable
+0.10 executable~batch exhausted~oom existing existing~issues exists exited exiting exiting~due
+0.10 expandable_segments~true expected~on extra failed~exit failures~this far~as faster~whisper fcn features
+0.10 feedback~and fields~message files file~app file~is file~src find fine fine~the fine~tune finish finished~parsing
+0.10 first~observed first~of fit~in flat fold folks for~another for~both for~chunks for~each for~free for~memory
+0.10 for~my for~now for~output for~self for~some for~them for~those for~traceback for~weeks for~what for~whoever
+0.10 for~you found~reached fr framework~op_kernel frame~of free_all_blocks free~of from~source from~step from~the
+0.10 frozen full~finetune funciona function~failed fused gb~after gb~are gb~by gb~card gb~is gb~memory gb~now gb~of
+0.10 gb~to gb~you gc geforce~gtx generation~not gestern get~cuda gfx ggml_backend_cuda_buffer_type_alloc_buffer
+0.10 ggml_metal_graph_compute ggml_metal_graph_compute~command gib~in gib~is gib~max gib~memory gib~non_torch_memory
+0.10 gib~on gib~other gib~pytorch gib~rounded gib~tried global goes~on goes~to goes~up goes~with google got~an
+0.10 go~away go~down gp gpu_memory_utilization~or gpus gpus~are gpu~as gpu~before gpu~can gpu~is gpu~node gpu~oom
+0.10 gpu~or gpu~out gpu~pool gpu~users gpu~with grad graph~of gtx~super happens~when has~been has~only have~gb
+0.10 have~read height helps hide hilft his hit~an hola if~out if~so if~that if~the if~this imagenet images~in improve
+0.10 increases init_process_group initialization initializing instance~of interactive intern internal~error
+0.10 internal~failed internal~frames intern~cycles interpolate into~it invalid~context in~advance in~and in~another
+0.10 in~bin in~case in~chunks in~cuctxpopcurrent in~cuctxpushcurrent in~eager in~float in~jupyter in~main in~module
+0.10 in~paged in~production in~train in~with in~your ipex is~already is~and is~below is~flat is~good is~loaded
+0.10 is~needed is~nothing is~on is~only is~plain is~small is~the iteration~until itself~is its~own its~workspace
+0.10 it~all it~also it~at it~dies it~fine it~had it~happens it~isn it~needs it~or it~please it~renders it~seems
+0.10 it~starts it~stops it~tells it~to ivory jan jaxlib~xla_extension jetson~nano job~fails job~was jun
+0.10 jupyter~kernel já~tentei kept~on keras~backend kernel~image kernel~of kestrel keys kib kib~allocated kib~in
+0.10 kills kills~it koboldcpp kw labels lantern laptop~gb last~night last~one latents laugh launch la~gpu leaks
+0.10 leak~in learn lengths level~info library~onednn lib~python lib~rs light line~of line~out little~memory
+0.10 llama_init_from_model llama_init_from_model~failed llama_load_model_from_file llama_load_model_from_file~failed
+0.10 llama_model_load llama_model_load~error llama_new_context_with_model llama~context llama~server llm_load_tensors
+0.10 llm~info ll~occasionally lm~studio load_tensors~offloaded loading~error loads~the load~all local~lib locked
+0.10 logits~on log~of log~output log~runtimeerror log~to lol looks~as look~into lora~on lots~of lower~resolution lr
+0.10 lstm läuft~es lỗi ma main~exiting manual mark mask math matrix~is max max_input_length
+0.10 max_input_length~max_prefill_tokens max_prefill_tokens maximum_pool_size max~approx max~tokens maybe~the
+0.10 may~lead mb~and mb~for mb~max meeting memo memory_allocated memory~and memory~but memory~in memory~leak
+0.10 memory~left memory~lower memory~per memory~reserved memory~takes memory~than memory~usage mem~types merge
+0.10 messages message~onnxruntime_src message~server message~summary message~that method~warmup metric metric~cur
+0.10 me~at might~be mini minutes~of minutos mit~gb mixtral mmap models~blobs model~is model~loading model~parse
+0.10 model~srv model~weights mode~is modified moe moi months months~ago most~of mp mpi mpi~rank mr msg much~for
+0.10 my~code my~gb my~gtx my~jobs my~kernel na name~conv_ name~the nano nano~gb nccl~timeout ne nearly needs~about
+0.10 need~gb need~to neighbour neither nemo network~library network~model never never~comes nice nicht~mehr nnu
+0.10 nnu~net non_torch_memory non_torch_memory~takes non~zero notes~cuda note~run not~always not~be not~much not~need
+0.10 not~on not~static not~your now~it now~the no~branches no~effect no~executable no~kernel no~luck no~that nu null
+0.10 null~intern numa observed observed~failure occasionally occasionally~send of~and of~feedback of~one of~our
+0.10 of~pytorch of~ram of~rows of~service of~std of~that of~tokens of~training of~two of~which ok~with
+0.10 ollama~llama_load_model_from_file ollama~time oneapi~deep onednn one~batch one~process only~after
+0.10 onnxruntime_src onnxruntime_src~onnxruntime onnxruntime~core on~all on~any on~aug on~it on~jun on~me on~my
+0.10 on~private on~single on~two oom~after oom~unloading op_kernel op_kernel~cc opencl~platform opened~this opening
+0.10 operating operating~system ops optimized~with optix ory or~commit or~pass or~pull or~window ot other~than ours
+0.10 our~documentation our~terms out~in over~gb oyelaran pack packages~cupy packages~deepspeed packed paddlepaddle
+0.10 paged~kv page~file page~locked parallel parquet parse~time parsing parsing~network password~length pass~will
+0.10 past~it peak~usage per~request piece pieces please~set pme pme~cpu pod~trainer pool~of possible~solutions pr
+0.10 preallocated~temp pred pretraining proc process processes process~and prod production profiling~results project
+0.10 properties proposed prototxt python~dist python~processes python~pytorch pytorch_hip_alloc_conf
+0.10 pytorch_hip_alloc_conf~expandable_segments pytorch~activation pytorch~limit py~capturing py~model på qualifiers
+0.10 qualifiers~see question quite ram~for ran~out rays reached~zero reads read~every rebuild reconstruction record
+0.10 recover refer refer~to refresh~your regards reinstalled relevant~log reload reload~to rendered rendu
+0.10 replica~task reproduce requested~by requested~in rerank reserved~for reserves resolution~max
+0.10 resourceexhaustederror~see restore resume returned~while reviewer rollout rounds router~client rs~server rtx~pci
+0.10 run runoptions runoptions~for runs~to runtimeerror~no runtimeerror~not rust_backtrace rust_backtrace~environment
+0.10 rx~gb ry same~notebook same~process same~script same~workflow sample sans says~it says~the scene sched sched~go
+0.10 schritt script~in searched~the seconds see~all see~the segfault seit seit~dem self~attention sep seq~len
+0.10 server~internal server~log serve~py service~hlo_rematerialization session~dismiss session~you
+0.10 setting~pytorch_hip_alloc_conf setting~the setting~up set~flag seven several~times sglang sha shards shift
+0.10 shouldn should~it should~the showed shows~mib signed signed~in signed~out simply~too size~failed size~found
+0.10 size~per skipped slices sliding smaller~number smi~看 smoke~test software solutions solved~it solver solves
+0.10 something~went somewhere sorry~something souci source~sched so~all so~did so~not spawn speaker speech speed
+0.10 split~into split~it src~lib srun~error srv st stable~notes stacktrace stacktrace~below stages started~the
+0.10 statement status~message stays steht still~alive stopped~it strange stream~error structure studies subject~job
+0.10 suffice summary~info supplied supplied~memory supported~by supposed svd swap~or switched~on system tab~or tag
+0.10 tail takes~gib take~the take~while take~your task~device te technical temp~allocation tentei terminating
+0.10 terms~of tested test~summary text_generation_client~router text~was tf_gpu_allocator
+0.10 tf_gpu_allocator~cuda_malloc_async tf~keras than~you than~your that~isn that~my that~needs that~not that~still
+0.10 that~what the~batch the~beginning the~blender the~br the~cli the~command the~complete the~detector the~embedding
+0.10 the~error the~eval the~existing the~fft the~fp the~fraction the~fused the~graph the~graphs the~in the~key
+0.10 the~large the~logits the~matrix the~neighbour the~ocr the~on the~optimizer the~paper the~pod the~pool the~price
+0.10 the~process the~recent the~record the~release the~result the~run the~stack the~stacktrace the~start the~tensors
+0.10 the~th the~three the~time the~tutorial the~unet the~value the~workers think think~that this~attack this~builder
+0.10 this~can throwing~an thu time~level ti~gb to_device tokens~in told tomasz tomorrow too~big torch~cuda total~by
+0.10 total~bytes total~chunks total~of total~vram tot~alloc tot~freed tout to~batch to~catch to~comment to~cpu
+0.10 to~device to~display to~get to~host to~insufficient to~leave to~make to~refresh to~requested to~spare to~train
+0.10 to~unexpected tp traceback~oom train_step trainnetwork train~the tried~it troubleshooting trtexec~on ts turned
+0.10 turned~on two~crashes two~days two~separate ubuntu ultra~high understood unexpected unexpected~consequences
+0.10 unhandled~cuda unloading~all unset unused upscale upscaler up~by up~verlet up~when usage~peak usage~tot used~for
+0.10 user~guide user~supplied uses use~batch use~for use~in use~it use~kib use~lower usually~means util utils
+0.10 util~cpp value~in variable~length vega verlet verlet~run version~and version~or very~first viewport
+0.10 viewport~render vk vllm vocab volatile vulkan wall wan wanted~to warmup~encountered warmup~generation
+0.10 warmup~max_input_length warmup~text_generation_client wasn was~at was~changed was~still weeks week~both
+0.10 weights~from went~from went~wrong werden we~read wh what~am what~does what~else what~get what~see what~was
+0.10 what~we when~start which~gpu while~you whole window~reload without~trouble with~chainer with~limit with~llama
+0.10 with~mb with~my with~only with~rust_backtrace with~status workflow workstation would~do would~exceed wow
+0.10 xla_extension xla_extension~xlaruntimeerror xla~tsl yes~know yes~the your~input your~job your~vram you~are
+0.10 you~can you~could you~for you~might you~should you~signed you~switched you~use zeros~cuda zero~status zip zluda
+0.10 без было вылетает если запускаю карта кто можно нормально памяти сообщение уменьшить あ~り い~で お~り こ こ~と
+0.10 す~か せ~ん だ~け っ て~お で~し で~止 な~ら な~り の~で ば ま ま~せ ま~り ク ジ セ チ~を ッ~チ ノ ノ~ー メ
+0.10 メ~ン ョ~ブ ン~ト ー~で 一~个 一~样 一~步 上 不~到 不~是 两 两~张 中~间 主 之~后 也 交 从 代~码 以~跑 但~是 低
+0.10 停 入 内~存 写~法 出~ま 刚 初 到~第 割 加~载 动 单 单~卡 占~满 原~因 另 可 号 启~动 回~复 因 在~用 夜 大~小 天
+0.10 失 如 如~下 子 定~し 就 就~挂 工 应 应~该 志 想 成~了 我~在 投 掉 日~志 昇 昇~腾 是~gb 是~不 权~重 检~测 模 求
+0.10 求~助 测 済 済~み 然 版~本 环 现 生~成 用~的 由 的~显 知~识 确 确~认 確~認 第~一 第~二 系 练~到 缩 腾 解~决 試
+0.10 試~し 認 设~置 试~试 该 谢 起~来 越 越~多 输~入 运 运~行 还~有 通 里~的 问~题 题~描 계 까 까~요 낮 녕 녕~하
+0.10 는~데 다 돌 드~립 로 료 립 립~니 문~의 배 버 상 수 습 시~작 실 실~행 안~녕 어~제 었 었~습 오 올 입 입~니 있
+0.10 있~을 제 죽~었 지 추 하~세 학 했 행 호
+0.15 _bfc~op abort aborted~at acc account~related agree~to air al all_reduce alla alloca allocate~gib allocate~mib
+0.15 allocations~may allocation~failed allocator~gpu_ amber an and~after and~each and~gb and~got and~its and~privacy
+0.15 and~shared and~type and~with another~exception answering any~way an~assert an~error applied apply approx apr
+0.15 are~free are~gb are~ok are~still as~if attach at~gib avoid~fragmentation batch~and been before below~might
+0.15 be~incorrect be~too body branch bucketing buffer~failed buffer~of build~of by~an by~clicking by~my by~op by~user
+0.15 call call~first camera candle can~use capture card~after cause~system cc~allocator changes~nothing checked
+0.15 children chunks~gib ci clearer cli clicking clicking~sign client client~src climbs clips cnn code~returned
+0.15 colleague collective~operation come~from commits common_init_from_params common_init_from_params~failed
+0.15 core~framework counted cpu~it crash crashed crashes~today ctx cu cuda~and dear devicebuffer dict disabled
+0.15 disable~upper dist docker docs~say docs~stable do~anything do~have do~it each~time eager~mode el~modelo emails
+0.15 embed enable enabled endpoint erreur errors_impl errors~were error~occurred error~warmup events everything~is
+0.15 everywhere every~time evidence example examples exception exception~occurred executing expectation fails~after
+0.15 fails~in fails~the falling falling~back falls falls~back feedback fell fields filters filters~size finally
+0.15 finetuning first~iteration fits fix flat~at floats followed~the for~github for~minutes for~possible for~stream
+0.15 framework framework~errors_impl free free~and free~memory gb~do gb~profile gb~ram gb~used gb~vram gc~collect
+0.15 general gets~through gguf gib~gpu ging gio github~you gives~me give~it go~msg gpt gpu gpu~rendering grande
+0.15 growing gtx~ti guess gui gunicorn had~been had~no hair has~nothing have~look have~to holding host~has
+0.15 host~memory hours html https~docs https~pytorch id if~your imagens improve~the inferência info~br
+0.15 info~model_runner infra input~output insufficient~memory in~forward in~loader in~run in~torch in~total issues
+0.15 issues~and ist~eine is~an is~back is~down is~known is~one is~so is~that is~written item iteration~of it~can
+0.15 it~does it~fits it~for it~goes it~gone it~has it~helps it~it it~ll it~may it~passes jaxlib jetpack jetson~orin
+0.15 job~has job~localhost karte~ist keras ksampler last~week layer~filters len lib limit~for lines~of ll
+0.15 load_tensors~loading load_tensors~offloading localhost localhost~replica logged log~from log~note log~same
+0.15 log~two log~your looking loop losses~append lot lvl lvl~info machine~is mac~studio makes~no make~it
+0.15 management~https matlab matmul may~cause mb~so meldung memory~allocations memory~fraction memory~it memory~tried
+0.15 memory~trying message~says method me~it me~on me~one mib~mib mib~on might mind miner minibatch mir mira mit
+0.15 mmap~true model_runner model_runner~py model~of model~tensors more~information morning moved~the mx nd needed
+0.15 nettle neural neural~network ngl nn noble node~with not~set num_ctx num_gpu nvidia~rtx offloaded
+0.15 offloaded~layers off~by of~gib of~my of~the of~them ok~for one~can one~request only~in on~cuda on~every on~gb
+0.15 on~host on~smaller on~ti oom~in oom~when opt~conda org org~docs or~not or~so ought ought~to
+0.15 outofmemoryerror~cuda out~and panicked~at paper part~of pas passed passed~tests passing password percent perhaps
+0.15 phase phi pin pool~use ppo privacy privacy~statement problem~you pull~requests put~it python~framework
+0.15 pytorch_mps_high_watermark_ratio~to pytorch~but pytorch~if pytorch~org quality question~is queue raised~from
+0.15 raise~runtimeerror rd rebooted recording references regression related~emails removed~the
+0.15 rendering~documentation renders reporter rerun reserved~memory resize resnet restarting~the retry~with rien rocm
+0.15 rounded rounded~to rtx~gb runner running~out running~the run~the same~batch same~model same~time sao screenshot
+0.15 see~https send~you sentences service service~and session set_per_process_memory_fraction setting set~it shard
+0.15 shared~host side silly single~gpu situation size~input slicing smaller smallest smi sont so~close so~this spare
+0.15 start~the state statement~we stays~at steam steps~to student sum~total sur~le sweep system~failure task~exited
+0.15 tell~the template tensors~this tensor~is terminate terminate~called tests~failed tests~passed
+0.15 text_generation_client textures text~encoder tf thank thanks~lot thank~you that~is that~should there~an
+0.15 the~allocation the~card the~config the~container the~course the~cycles the~dataset the~night the~notebook
+0.15 the~orin the~other the~output the~quick the~reason the~sample the~situation the~training the~whole the~worker
+0.15 things this~message this~week tiling timestamp~level title total_loss total_loss~loss to~no to~one to~self
+0.15 to~this to~use tpu train~log trying~to turns turns~out types ui um un unallocated~if unlimited until~the
+0.15 un~message usage~bytes use~chunks use~pytorch_mps_high_watermark_ratio using~cuda viola virtual~memory vision
+0.15 vram~used waiting warmup was~fine was~it way~around well went~through were~encountered what~did when
+0.15 when~executing when~running while~mmap width will~improve will~look win window without~the with~another
+0.15 with~code with~nothing with~that with~two with~what worker~cc works~for works~with work~and would~be would~fit
+0.15 xla xla~service xorg xt yes~that young you~account you~agree you~go you~post you~try ² época всем всем~привет
+0.15 привет спасибо то あ い~た い~ま お し~い じ た~こ で~落 の~学 は ま~し り~ま エ~ポ チ ポ~ッ ー~バ 个~epoch 介
+0.15 以~了 但 倍 告 器 在 失~败 室 对 希 希~望 帮 建~议 张 後 挂 描 描~述 文~档 有~问 望 本 机 样 档 每~个 满 現 画
+0.15 画~像 的~是 第 练 编 解 认 议 识 败 起~動 转 输 返 还~是 述 退 退~出 것 네 니 니~다 돌~리 로~그 안 업 작 죽
+0.15 학~습 했~습
+0.20 __init__ _bfc _bfc~ran above~exception agent alloc_tensor_range alloc_tensor_range~failed allocated~gib
+0.20 allocated~memory all~of already~on am and~now and~pytorch_cuda_alloc_conf are~fine at~that be because before~the
+0.20 behavior between~and be~created be~done bios blobs broadcast bs building~the but~these caffe called call~to
+0.20 card~in case~it cette chainer changed check checkpoint chose comment~by compiled conv cpu~the crashes created
+0.20 created~from create~execution cudaexecutionprovider cuda~graphs custom customer custom~code cycles~gpu dag das
+0.20 de depth~maps describe device~with dgx did~not die~karte different display document doesn do~what dump duration
+0.20 during~handling each~iteration each~worker ema engine~could error~llama error~message error~unable evening
+0.20 even~with everything every~card exactly exception~another execution~context fa failed~on
+0.20 failed~resource_exhausted failure falls~over fewer file~opt firefox first~call first~one first~then float~on
+0.20 floor followed for~more for~node frame free~gib free~gpu from~network further gb~free gb~the gb~with gemma
+0.20 gib~reserved gigs github~sign given~back gmx gmx~mdrun go goes go~from gpu_ gpu_memory_utilization gpu_~_bfc
+0.20 guten handling~of has~gib have~written here~the huge image~size impact incorrect initialize inlet in~execute
+0.20 in~fp isn~enough issue~on is~built is~float iterations it~away it~doesn it~go it~runs it~says it~should jobs~on
+0.20 job~ended job~failed job~on journal jpg já kaggle kept label~fusion late la~memoria left~for lets lief limit~set
+0.20 llama load_tensors loaded loads load~model load~the logits log~could log~error loss~item lowered machine made~it
+0.20 main~error make~the management~and maps marek mas max_split_size_mb~to mdrun mdrun~version means~the memory~gib
+0.20 memory~of memory~on memory~with metashape mi mib~gpu mindspore mistake model~unable model~was module mortem
+0.20 must~be my~card même nb nel network new night node~name nothing~else nothing~for not~find no~difference nó of~gb
+0.20 of~in of~size ollama~panic onnxruntime on~an on~device on~free on~with open opt optimizer orin~nano
+0.20 outofmemoryerror~traceback out~of overnight panic panic~unable parsed pjrt pjrt~pjrt_stream_executor_client
+0.20 placa please~check post post~mortem preallocated predict program~gmx py~in quiet radeon ray raylet remat removed
+0.20 reported~by reproduce~the res resident resource_exhausted~out rs rule runs~out same~box sdpa seems see~below
+0.20 separate seq setting~max_split_size_mb should~have sim source~file spelling srun stable stage starten stderr
+0.20 step~to studio subdivisions successfully~but task tells tensorflow~installed tensorflow~python tensorrt~engine
+0.20 tf_force_unified_memory that~for that~much that~we then~the there there~way these~errors the~loop the~nccl
+0.20 the~old the~others the~processes the~torch the~ui the~very the~vision this~card this~expected this~model those
+0.20 thx times token too~little too~much torch~zeros toujours tower to~decrease to~disable to~initialize to~lower
+0.20 traceback~most trainer~main trainworker trainworker~pid trouble trtexec two~cards two~failures unable unable~to
+0.20 understand unless~you updated updated~successfully upload up~to up~with urchin use used~mb value vit vmap von
+0.20 wanted was~updated weekly went~down went~to we~can what~went whether while~running whisper wird with~smaller
+0.20 workers works~thanks written~by written~custom xla~pjrt yes your~account you~asked пошло た~ら ち~ま て て~い
+0.20 サ~ー セ~ー ッ ッ~セ メ~ッ ー~メ 候 关 卡~是 号~卡 各 复 复~现 已 待 成 我~的 批 改~成 时~候 服 服~务 来 止~ま
+0.20 正 発 的~内 的~时 络 网~络 训 训~练 谢~谢 네~요 시
+0.25 afternoon allocate~compute all~the and~gib any~implementation an~image application art as~soon as~you at avoid
+0.25 back~to batch~prefill bfc_allocator bfc_allocator~cc bigger~card binary bucketed buffer buy ca call~last
+0.25 cc~execution cfg check~the chạy collective comes comes~up common_runtime~bfc_allocator compute~buffers con
+0.25 confirmed context~for could~you create~context cuda_error_out_of_memory~out cuda~device cuda~for cuh có deck
+0.25 decode decrease~max device~cuda didn died doc does~this done dr eager enough~memory entrenar error execution~of
+0.25 failures fell~over find~any flux~dev foreignnode from~yesterday gave~up get~this gib~free gives graph growth
+0.25 handle~prefill happens~add heute hey host~cuda_error_out_of_memory how~can https~github idea ik ilse
+0.25 implementation~for installed~from in~function in~that issue is~fine is~ok is~there it~only it~trains jax~errors
+0.25 join keeps~its last~lines la~primera leak lena log~is log~traceback log~what macbook main management master
+0.25 maximum may~be memory~management memory~when merging modelo~de model~file moment mossy moved nie
+0.25 node~foreignnode no~idea no~more no~problem obtiens occurred of~mine of~replica only~gb on~github on~job on~this
+0.25 oom~happens opencl orin~nx other~ranks overflow paddleocr parou passes pid~ip pjrt_stream_executor_client
+0.25 pjrt_stream_executor_client~cc plus pod posting prefill~tokens primera process~is puts que rank~the reduction
+0.25 related replicas replica~failed root~cause run~on same~on scan searched second~one see~list select set~by
+0.25 should~do sign~in smoke soon~as split stack~overflow stay stuck teacher tells~me tensors~when that~moment them
+0.25 the~above the~first the~gib the~gpus the~maximum the~problem the~smallest the~title ticket titan tokens
+0.25 tokens~you took to~avoid to~handle to~load to~your tracker training~with ultra used~the using version
+0.25 waiting~for was~on went~well what~can when~oom whisper~large why with~cuda with~it with~model yolov you~do zeros
+0.25 как по し~て た で~す 个 作 务 助 動 可~以 启 問 問~題 回 止 每 经 试 都 重 重~启 題
+0.30 accounts after~some allocate~cuda allow_growth and~then app append arch attempts automatic away backend batches
+0.30 batch~size beim big blender build by~itself calling came can~take cards~and card~is ce chat chunks
+0.30 common_runtime config core core~common_runtime core~dumped could~not cp create cuda_error_out_of_memory cycles
+0.30 did~you disable disk down~to each~of embedding enough error~code every exited~with expandable_segments faster
+0.30 fft for~that four four~times gan gb~gb gets gib~the gig github~com gpu~and gromacs has hash hashcat have
+0.30 here~for hint~if ho hung implementation installed isso is~all is~gone is~in is~what iter layers~to lm lots
+0.30 main~panicked mais maybe memory~for memory~try min mine most~recent my~own người noise offload
+0.30 offloading~repeating of~allocated of~course of~memory old on on~gpu orin other pattern pattern~cuda pc
+0.30 pipeline~parallelism recent~call repeating repeating~layers replaced reported retrying rig rules samples
+0.30 samples~per see~documentation segunda sin smi~shows solved soon sorry~for specified sprint start starting super
+0.30 switched tensorflow~core tensorrt tesla thanks thanks~for they the~model the~test this~here this~morning though
+0.30 thread~main tiny to~cuda to~in triton tts tune update want~to war wgpu what~should with~batch work workaround
+0.30 xla~label の~エ 了 以 像 图 正~常 起 过
+0.35 aborted~core accepted believe black chunked command cuda~buffer describe~the en~la estoy flux forum
+0.35 fragmentation~see fusion graphs input in~to is jupyter list~of merged message note now ocr offloading os per~gpu
+0.35 point processing quick recent resolve restarting root second self server~error should~be step~of su survive
+0.35 the~full the~third third through to~ask to~be to~gpu try~with two una volume way~to with xtx your your~gpu
+0.35 you~need you~want вот し~た 后 时 生 跑
+0.40 aborted allocation~summary and~it around bug by~pytorch clear_session com current~allocation default depth
+0.40 detector dos during each~one engine error~not fails following fraction from~to github hello hidden if~you images
+0.40 instance_group instance_group~count is~set leaving leaving~this length line~in llm loading~model log~my okay
+0.40 parallelism png qwen ranks relevant replica reply script someone src stream summary~follows sur termina
+0.40 the~build the~gpu thought used use~of var very warp ya тема 卡
+0.45 audio batch~is bo course days decrease documentation~for er error~in esto flax follows for~me get~the handle isn
+0.45 jetson les models non nothing nx op or~is paged panicked prefill py requests terminal the~demo timeline treino
+0.45 van ver worker written you~have 到 改
+0.50 already back backtrace bigger but default~rank di down en~el eval expected forward frames gtx~gb hint just po
+0.50 problem python py~line quadro restart restarted set~to some test to~reproduce traceback while you
+0.55 action after better comment documentation err execution gave get happens here hi https iteration minutes my
+0.55 notebook not~enough pipeline says somebody trying yesterday
+0.60 ai could encoder for~this gone on~the put rank runs set should so~it summary the~new three to~create training
+0.60 tutorial за
+0.65 each epoch net running th train trains works
+0.70 cause dataset demo even image load so sorry way
+0.75 gt ti try
+0.80 got rtx
+0.85 both did gb had me
+0.90 same
+0.95 it re
+1.10 went
+1.15 gtx
""",
    "near": r"""
-1.85 cpu
-1.45 oom
-1.35 errno finished who
-1.10 saved there
-1.05 exc_info sec
-1.00 killed
-0.95 gib ms txt
-0.90 kb
-0.85 acc cudaerrormemoryallocation timeout
-0.80 kv notes pipeline
-0.75 if memory null passed
-0.70 class cublas_status_alloc_failed diff hbm invalid long mb message name tests
-0.65 assert creating env git global_step json log pt return running slice status
-0.60 as raise sh socket solve test text true val_loss
-0.55 accuracy cards cudnn errors example msg requested returned scratch size title triggered xla
-0.50 amp call commit detected do for gemm_fusion_autotuner index llama_kv_cache_init local_rank mem messages points
-0.50 retry runtimeerror skipped slurmstepd the tok weights
-0.45 apple author be benchmark black cd configs const debug end epoch explain format has hsa_override_gfx_version
-0.45 moved no phrases reason rss so supported troubleshooting val what
-0.40 anon begin built channel config content dataloader dir div driver ep gpu gpus item kernel label level
-0.40 load_tensors logging max_split_size_mb mig msgstr nan oneline oom_kill output pretrain retrying thu train_loss
-0.40 trtexec type want why
-0.35 accumulation allocate allocating are assistant autotuning bat best bot capability completed component corpus
-0.35 cuda_error_launch_out_of_resources cudnn_status_not_supported def done fake faq fatal from grad_norm grep group
-0.35 guild hiperroroutofmemory id kind match needs open opset pinned plan pytest python queued red reinitialize
-0.35 report request sheet since slide start strings times vram wiki window without yes
-0.30 _check_cuda_python_error address alert aten backends br case cases causes check chosen classify compiling count
-0.30 cpp ctranslate data date dice dtype du ecc empty_cache far fc fixed import infer info job let limits llama
-0.30 loader look max_model_len meta mm mon mx need new nm num_ooms of out parameters parse per plus restored returns
-0.30 sdpa sending side signal sigterm std stop str string swap tensors three timestamp train uid use utf valid
-0.30 valueerror vm vs wed writing written wrote you
-0.25 _t algorithm also attempt bfc bfloat body bool cannot checkpoint checkpointing checkpoints closing cluster
-0.25 cordialement created ctc cudaapierror cudaerror_t cudasuccess define deploy device_memory drill dunlin else eng
-0.25 epochs estimate etc exitcode expect exports external fewer first free fusions garbage_collection_threshold get
-0.25 gguf gpu_device gpu_oom gx input io joined learning_rate lgtm lines max_seq_length mean medvram nb
-0.25 ncclunhandledcudaerror needed newer nothing num_alloc_retries numbers onnxruntime_inference_collection patch
-0.25 platform pth pull quit quota reached registry resolved retcode rmm safetensors save saving score shapes shrink
-0.25 simulated skip snapshot space speech step_ struct supervisor test_other_errors_pass_through topic tried trunk
-0.25 tue ul unit userwarning value values var verbatim verdict when xid 用
-0.20 activations allocator always args article ask asked behaviour binary block_k block_m block_n builds bus byte
-0.20 caffe card collected commands comments compiled constraint conv_algorithm_picker coverage cross cuda_host cudf
-0.20 cupy dev device deviceerror dmesg doc effective elapsed elastic empty encoding exact exceeded execution_count
-0.20 exhausted filename five fixture flash_attention_ floor gc grüße guide handler hards how href install intern
-0.20 items kill known la lang lesson li library limit llama_kv_cache_unified llama_new_context_with_model lm_head
-0.20 load_in_ loaded loom loop lower lustre make maximum mbs merged mlp multiprocessing mémoire native ngl nodes np
-0.20 num_stages num_warps object ok one only oom_count or parser pending place pluggy pool prod py
-0.20 pytorch_hip_alloc_conf questions reading ref registers remedy review rootdir routes sample se sent setting
-0.20 severity sim sort strong style success sudo sw symptom synthetic tail taken tcp than tickets took ts tuner un
-0.20 val_accuracy venv verbose wait week write xformers xml yaml
-0.15 ac ad af ai apply arena_extend_strategy argument assertionerror attn_implementation attr badge before bind bit
-0.15 blocks bump cancelled captured caught cell_type changed charset ckpt colab compile compiler completion
-0.15 concurrency configuration contained copy corp counter creation cuda_dnn cuda_visible_devices cudadrv
-0.15 cudamemgetinfo de demo deps diagnostics diffusion does domain ds dso_loader ef ended endgroup enforce engine
-0.15 evening event events exc export exported figure final fired fixes ft generation gold gradient_checkpointing
-0.15 gradients guard gw had half hand heron heuristic hf hint history hits host_oom idle illegal initialized
-0.15 instance_group instead insufficient jest jobid js kaggle ksameasrequested launcher leave license linear local
-0.15 local_xla login lol lt macos marked max max_memory_allocated maxrss metadata metal network not notebooks ns off
-0.15 offload_optimizer offload_param ol oomkilled opened_zipfile options oserror otherwise out_of_memory
-0.15 outofgpumemoryerror outofmemory over pack panic patterns per_device_train_batch_size perfect petrel physical pkg
-0.15 plover pos pp pr predict prngkey processes processing profile pytorch_mps_high_watermark_ratio quantize
-0.15 recommended record related release removed reports req reqmem requirements resource runbook runner sampling
-0.15 sbatch search section sequences series sharded shift site slow slug small soft split_k still succeeded sxm
-0.15 tensorrt testclassify them threads to_string toml tts uncorrectable under unsigned
-0.15 ur_result_error_out_of_device_memory url user validation wall xla_python_client_allocator yi yolov 度 法
-0.10 _______________________________________________ __init__ ab acceptance access activation activity add agent
-0.10 alphafold answer artifact assert_eq assign attention autocast avail average avg back bad_alloc baseexception bb
-0.10 being between bnb bo bucket budget bye bytes calm category cause cell changelog changes classname clip co
-0.10 collect compact completely confluence connection consumed contains control criteria css ctx cublascreate
-0.10 cudageterrorstring cudamalloc cudnn_conv_algo_search cudnn_status_alloc_failed cumemalloc cumemalloc_v
-0.10 current_context debian decision defaultcpuallocator directory discussion display_name distributed docs doctest
-0.10 document dynamic each echo effect entry est everything exited expecting expr fault faults fd fi field figures
-0.10 filenotfounderror fn forcausallm fragmentation fri gb_free generate generated
-0.10 ggml_backend_cuda_buffer_type_alloc_buffer golden gpu_helpers gpuwatch grad grid helps highlights hostname il
-0.10 images img impl inference into is_oom issues journalctl kmg language larger largest latency libcudnn
-0.10 llama_model_load mapping markdown max_input_tokens max_new_tokens md median medium mem_fraction_static memoria
-0.10 method mi might mira missing mlx mps msgid mt names ne nf num_shard number nvrm once onnxruntime_src
-0.10 oom_score_adj oomd operation others panels parametrize parquet paste pgtables picked pickle_module placeholder
-0.10 po pooled_storage_manager port preflight pressure previous problems projects pub pytorch_cuda_alloc_conf random
-0.10 raw rc reactions reclaim refused regex rejected render repeated requires results rg right room runtimeexception
-0.10 samples say says scavenge scripts sentence serving set_to_none shmem showerror sm_ smoke sources span sphinx st
-0.10 stable stdout stepid succeed successful syncedmem systemd systems take tb team tenant tessera testcase testsuite
-0.10 testsuites text_generation_router_v textarea that they thread tick timeseries tiny too tp trainingarguments
-0.10 triage try types unspecified up vae vaedecode vendor vision vk_error_out_of_device_memory volume volumes wandb
-0.10 wanted was watch watchdog while wording world yarrow zeros 太 存 小 重
-0.05 _k _load_pretrained_model _utils abort accepted activate ada added again all allocaterawinternal allocators
-0.05 allowed allreduce alt alternatives announce answered app arch arg array attributes available awq bad bare
-0.05 barrier base base_model bfcallocator bfcarena bindings block bonjour bootstrap break builder busy cached caching
-0.05 can capi catch cf change chaos checklist chip choose chunked_prefill_size ckpt_ clear cli_args click closed cntk
-0.05 codes collective columns comfy comfyui commandline_args compat completions components conf confidence conftest
-0.05 containers contents context context_len context_length copied count_over_time course crashes crashloopbackoff
-0.05 crates creationdate criterion cuda_error_launch_failed cuda_memory_manager cudadriverversion cudagetlasterror
-0.05 custom customer cut days dc dcgm_fi_dev_fb_used dd decoding defaults dependencies derive detection device_map
-0.05 device_oom diag dies digest direct disk doctype don double dp drive drivererror dropdown during edges element
-0.05 elements encode enum eq errorf eta eth every evidence except exercise expect_that experimental falling fb feat
-0.05 feature ff fieldconfig files fix fixtures flash fleet flush fmt footer format_size formatter frecuentes
-0.05 frequently front fwd gauge get_default_memory_pool get_memory_info glossary gn gnorm gnu good gpu_executor
-0.05 gpu_mem_limit gpu_model_runner gpuoom gradient gradient_checkpointing_enable grads grpc halve hassubstr head
-0.05 header heading health healthy heap help helpful hints hip holds hw idea imagerecordioparser incidents increase
-0.05 installation invoked ipynb isinstance iter_image_recordio_ january keen kestrel keyerror killer kitchen kl
-0.05 ksampler labels launch legendformat less libcudart limitations linux listening lists localllama log_dist logger
-0.05 loki low lowvram lr lvl maintenance management manager many mark matches math matmul matrix max_bin max_len
-0.05 max_num_seqs max_running_requests max_tokens max_total_num_tokens meaning means memory_reserved memory_stats
-0.05 merci mesh micro micro_batch mit mk mmap mmu mnt mock model_id mu multiline mut mxneterror nanny nav
-0.05 new_token_ratio night nn num_inference_steps numba nvcc office often on_oom oncall onnxruntimeerror opencv otter
-0.05 package pairs paragraph parentid parsers part parts pass paths pci people performance persistent
-0.05 pinned_memory_manager pip pipeline_tag please pme pre printed printf priority process product proj px pycuda qa
-0.05 qps quick quillnet ra raised rb read reported residues resourceexhausted response responses restarting retract
-0.05 retracted_reqs retryable reviewed role round row rst runtime_exception sacct sbin scenarios schema schemas
-0.05 schemaversion seen selective server_args sha sharding shuffle signatures slot sm snapshots solutions something
-0.05 spare speicher sprint states static storage story streamexecutor study suggestion sum sweep synopsis tab table
-0.05 temp tensor test_parse testing thcstorage then third_party throughput tiles tobe toc tpu train_step train_wall
-0.05 trainer translation tuning two typeinfo uint unavailable unexpected updated us usable used uv uvicorn v_num
-0.05 val_dice validations vllmworker vocab votes wav weekly wide wishes with workspace world_size wrong
-0.05 xla_python_client_preallocate yet yolo your zu 办 半 原 因 大 片 碎 精 题
+0.05 ___ _____ __inference_train_function_ __main__ __name__ __version__ _apply _c _call_impl _call_tf_sessionrun
+0.05 _conv_forward _core _cuda _cuda_deserialize _dummy_sampler_run _malloc _nn _nvenc _recv _zn according actor_id
+0.05 adam agg alertname alerts alloc_tensor_range allocatememory allow_growth allow_unreachable amd amdgpu an and
+0.05 anonymous anything application apps arc architecture arguments asr assets attachments attention_mask attn_mask
+0.05 attn_weights attribute avoid await axes ba backend badalloc batch_norm bc below bert bflops bias bins
+0.05 bitsandbytes bld ble block_until_ready both bst buf bugs bytes_in_use bytes_limit bytesize callback
+0.05 calledprocesserror camera can_shift capture cat cdist ce cedar cell_ chapter chat check_call cheers ci classes
+0.05 clcreatebuffer clean client_terminated clips clock close cloud cls coder collecting comfyui_windows_portable
+0.05 common_init_from_params computecosts concat_op concurrent configproto connected continue conv_ops_impl
+0.05 corporation cpu_mapped cpuexecutionprovider create_graph cron cryosparc cuarrays cuda_call cuda_settings cuda_v
+0.05 cudaallocator cuh cumem_attach custom_allocator d_ da dark_cuda darknet deck decoder decorate_context decorator
+0.05 decrease deep default_restore_location defaultallocator den denoise describe deserialized_objects detach detail
+0.05 deviceid devicememory devices died difference dilation directly directml disable disabled disp dlalocaldram
+0.05 dlasram dmlc dot_general dp_rank dpi drain due dump dumped duration edge_ edited efficientnet el ema emb
+0.05 engine_args entrypoints eps error_handler ethminer exec executed executekernel execution_block_cb executor_base
+0.05 existing exiting exits exllamav expert_gating_func extractimagepatches face facebook faiss faster_whisper fe
+0.05 features feb fedora fetch fields flash_attn flash_causal_lm flow follow forkpoolworker forward_call fp fps
+0.05 from_pretrained fsdp full_state_dict fun functional fused_moe gave gcc gemm gen generate_token geometry getfield
+0.05 ggml_cuda_init gigs githubusercontent giving gone google gp gpu_id gpu_memory_utilization gpu_uuid gpu_worker
+0.05 gpudevicemanager gpuid gpupooledstoragemanager grad_fn gradient_accumulation_steps gradio graphs groupby gs gz
+0.05 has_subgraph hash have he heads healthz hidden hires hist host hour hpc hr im_end impact imperative
+0.05 implementation including infra init_memory_pool initialize inner_training_loop inp input_bufs input_feed
+0.05 input_ids inputs instruct int interpreters interval ipex ips iq ir ish isn jetpack jnp june jupyter just kernels
+0.05 kernelspec key_states kind_gpu kofi kv_cache_utils kv_size latent lc ldm leak lena lin llama_init_from_model
+0.05 llamarunner llm_load_print_meta lmdeploy load_state_dict loadmodel loads localcudacluster localhost location
+0.05 lock logs longest loops losses ls lstm luxcore main mainprocess makefile managed managers map map_location maple
+0.05 march masks max_batch_prefill_tokens max_depth max_length maximum_pool_size maxpool mean_ megatron memcpy
+0.05 memorypool mempoolsize mhz mindspore mine minibatch mistralai model_dir model_executor model_type moderator moe
+0.05 momentum monitor months mory moving much mxgetlasterror n_expert_shared n_ff_exp n_gpu_layers n_layer_dense_lead
+0.05 n_lora_q n_ubatch namespace nas nchw nearest nemo ner nfs ng no_grad noise non_blocking none norm nt nu nuc
+0.05 num_ctx num_gpu num_images_per_prompt nx oct october offline ollama_context_length ollama_gpu_overhead
+0.05 ollama_keep_alive ollama_llama_server operating ops opt optimization optimizer order ordinal org_tensorflow ot
+0.05 other output_names outs oyelaran pad paged_adamw_ pages parallel partial partially partitions patch_match_stereo
+0.05 path pcie pd pdf pe peft perf persistence persistent_load phase pickle_load_args pin_memory pipe pipelines pjit
+0.05 pjrt_stream_executor_client pods port_args portable possible posted ppdet pre_execute_cb preds print private
+0.05 probe process_name processgroupnccl processor project provider ptr pwr py_str qe que queuet quill qwen qwq rain
+0.05 raise_if_cache_size_invalid ready real recv_device reduce refvalue relevant remat rendering repeats repl repr
+0.05 requires_grad reranker resident resnet restore restore_location resume revision reward rl rm
+0.05 rmm_maximum_pool_size rmm_pool_size rmmrapidsretryiterator rollout root_key rope_yarn_log_mul rounded router
+0.05 run_options run_scheduler_process runners runtime sat scala scaling scheduler script second
+0.05 secondstagefeatureextractor sed seg send_device send_device_incarnation sep september sequential_executor
+0.05 serialization served sess set_device set_per_process_memory_fraction sft shard share shutting sigmoid similar
+0.05 solution solver sorted spark sql sqrt squeue sr_x starting startup state state_dict stem step stopping
+0.05 storage_type stride studio sun swin system_allocator systemerror sz tactic tacticoptimizer targets
+0.05 tasksetmanager te teacher tensor_name tensor_type tensorrt_llm tensorview text_generation_launcher
+0.05 text_generation_server texts thank threshold thx tid tidy tiling titan to_device to_gpu tokenizer tokenizer_mode
+0.05 tomasz tools torch_dtype total_loss total_region_allocated_bytes_ tp_rank trace traceback_utils tracer
+0.05 train_batch_size training_step traj transcribe tritonserver trust_remote_code tuple type_k type_v ui uk ultra
+0.05 unable uncorr units unix unused upload upscaler used_gpu_memory used_memory uses utc util utilization validating
+0.05 validation_data vdl_writer venvs vgg via virtualmemorybuffer visible vit vmap vmm volatile wants warming warn
+0.05 welcome went word words worked workflow wrapper wry xb xc xgb xgboost xl xlarge xs ze zephyr zesty zip zusammen
+0.05 回 境
+0.10 _alloc _conv _do_call _lib _run_fn _session _try_malloc accelerator actions activation_checkpointing additional
+0.10 alignment allocateimpl any api apiversion archive autograd axis backbone batches bench beta bge big bin bitmaps
+0.10 bits blas blobs calcul caller candle cargo cb ccsrc cells cfg chunks cl_mem_object_allocation_failure cli
+0.10 community complex container controlnet conv_ops critical ctk ctv cu_stream_non_blocking cuarray
+0.10 cuda_error_out_of_memory cuda_stream_ cudaexecutionprovider cufft curr_region_allocation_bytes_ currently
+0.10 custreamcreate daemon dask ddr deepseek der desktop det detector device_id device_put diffusers dims discord
+0.10 discussions dmatrix eb ee elif enable encoder enginecore entries eog eu ev evaluation even exceptions execute
+0.10 executor fa fairseq_cli false faster feed_dict fetch_list few fftn flags force forum fraction freq_base
+0.10 freq_scale func function_node gan get_output_data gi gives got gpu_hist graphics green gres gruß held here
+0.10 hidden_states high hx ideas ids igpu ilse in inf input_data_all internalerror interpolate is jo jul lammps lan
+0.10 last_hidden_state learner left lightning like linalg lindqvist llm_engine lm loadengine logged
+0.10 logicaldeviceconfiguration lost lua ma macbook macro maintainer mar max_total_tokens mem_get_info memgetinfo
+0.10 memo memory_limit memory_limit_ mining model_parameters modeling models moin monday mp n_batch navi ndarray
+0.10 nightly notebook nov nproc_per_node nv_gpu_memory_used_bytes nz official offload ollama_num_parallel ones onnx
+0.10 openai optix optshapes ort output_data output_type output_ui para particles partition pattern pbtxt peakreserved
+0.10 petra picture plugin pool_allocator pools pow prefill priya qlora question queue radv ray raytaskerror repeating
+0.10 reserved resources ret retro return_tensors rt run_id run_metadata rusty scale scale_factor
+0.10 scaled_dot_product_attention screenshots sd see set_logical_device_configuration sgl shell should sigabrt
+0.10 skipping sleep source_file source_line spec srt statistics stderr stream_executor subgraph_callable super taichi
+0.10 takes target target_list tasks terminal terminating text_generation_client this through throw_api_error tm
+0.10 total_gpu_memory tr trainnetwork transform triton tritonbackend_modelinstanceinitialize truncation ub
+0.10 undefinitializer unset ups upscale use_cudnn_on_gpu utils vec vega versions view vk vol waitnotificationfn wan
+0.10 warp well ws zero zero_optimization
+0.15 ____ _k_m _state actor actual adamw adding alloca allocatable answers apr artifacts attempting aug auto
+0.15 backtrace beetle bfc_arena bhqk buffer bufferassignment buffers building but cache callbacks catboost caused
+0.15 centos command common_runtime complete constant crit cumemcreate dataset dear dec detect did dim dist docker
+0.15 documentation dropped dt duplicates embedding en enabled encountered environ er err executing expansion farm
+0.15 feeds ffff find fine fit flux fr gemma gfx ggml_assert ggml_gallocr_reserve_n ggml_vulkan gh gmx gpt
+0.15 gpu_rendering gromacs home https imgs include initializing iter jit join juniper keras key largestfreeblock
+0.15 lattice len length libmxnet load_model log_softmax lora machine manual max_input_length max_prefill_tokens
+0.15 maybe_live_out metrics minibatchsize miniconda mistral mixtral model model_lifecycle morning mossy na newest
+0.15 nhwc noheader normal num_updates num_workers observed offloading old onnxruntime_pybind op_kernel op_requires
+0.15 opal opened optim optimized orin outcome outputs params pc physx ppo prefetch profiling prop properties ps pyx
+0.15 quarry rapids rec recent recon recover relion relu rerank res reserve_size retain_graph retries rtx rules
+0.15 runbooks runoptions rx ryzen saveengine scores sd_hijack_optimizations sentences settings sglang
+0.15 singledevicememorypool slurm split_cross_attention_forward stand started starts stops strides summary system th
+0.15 tiled timeline token total train_ds transformer translate transport uma umber unsqueeze uploading video vivid
+0.15 vllm void wsl www xorg xtx xx
+0.20 _bfc aborted about am amber assertion async bf box bt bvh chain ciao classifier com conda condition conv cp
+0.20 crane crash create cv cycles dag day decode devicebuffer diffuse distribution down dusky ed embed enough
+0.20 execution failures fairseq float forums fra freememory game generating global goroutine gpu_ gpuarray harbor hi
+0.20 image inlined inner kept kib lab layer learn libc list llama_model_load_from_file_impl llm_load_tensors lunar
+0.20 mask mini model_name_or_path modules mxnet my nettle noble node non note num nvidia offloaded opencl our padding
+0.20 page parameter peer per_process_gpu_memory_fraction phi pose ppl pred print_info problem processed program
+0.20 pytorch quiet rand randn raylet re replica requests required restart secs service short single softmax source ss
+0.20 stat terminated tgi to totalmemory train_inner trains transformers triangles tsl tune ty updating viewlayer
+0.20 virtual we work xlaruntimeerror
+0.25 _device accelerate atoms batch bd blender bs common con cuda cuda_driver current data_format deepspeed default
+0.25 distill early enc examples expected falcon fan fft gable ggml gin glad go gpu_options gt hello hit http
+0.25 inferencesession intel ip iteration jaxlib jpg jun jvp lantern large lo major max_batch_size memoryclockrate min
+0.25 minor minutes most newbie nnet now op_name output_dir paddle paged pcibusid predictor raven regards reply run
+0.25 runs sched seq seqs serve silver size_t slack solved sparrow sr stats steps svc tf ticket today torch
+0.25 trainworker trial turn unknown usr variables version webserver which windows xla_extension xt young
+0.30 alloc anaconda another badger console csv cuda_allocator delta details dt_float enginecore_dp envs failure fern
+0.30 hazel inlet instance ipython issue jl jolly laptop latest layers load logits makes matched maxallocsize mcu
+0.30 memusagechange mo mode next numallocs ocr operator powershell pro radeon received reproduction rule seed server
+0.30 stacktrace stage tags task vulkan warmup webui wps
+0.35 after brisk capacity could crashed ends exe found github inc incident llama_context loading maxinuse may member
+0.35 ml n_ctx peak pebble pid post posts query rank reporter same session src standup time unallocated warning
+0.35 whisper whole
+0.40 action append at bug chunk client errors_impl fails fluid forward handle hashcat inuse ivory jan jax julia
+0.40 kwargs me microsoft ollama onnxruntime plain png scene shape smi stack tensorflow thanks
+0.45 allocated allocation already behavior compute dgx ember environment fail feats frame frames gb ghz graph
+0.45 internal nccl net pod ram reproduce root thistle ti top ubuntu update viola
+0.50 cu init lib stopped transpose users
+0.55 bfc_allocator continued core framework gtx op pm result
+0.60 build code error geforce llm resourceexhaustederror scan training works
+0.65 exception srv traceback using
+0.70 by cc on org tesla worker
+0.75 line os packages resource_exhausted
+0.80 failed file
+0.85 self
+1.00 commented
+1.05 loss
+1.15 comment
+1.65 description
+2.15 it
""",
    "lead": r"""
-1.80 `
-1.70 „
-1.45 gib like
-1.35 we who
-1.30 info
-1.10 > memory
-1.05 for tensorflow that tried
-1.00 ram stream_executor
-0.95 cuda_driver
-0.90 out
-0.85 common_runtime every free torch {
-0.80 is warning
-0.75 interview je page pytorch texts there «
-0.70 ; allocator exc_info her how met per question ran taken tensor will » …
-0.65 does flux für ggml_cuda_host_malloc il llama_model_load other
-0.60 den im would
-0.55 " docstring or plan pool read seen stop stops theano to virtualmemorybuffer вопрос │ 文
-0.50 allocated are asked do docs front ggml_metal_graph_compute has just lower never resizephysical shown threw too
-0.50 where 问
-0.45 as core de from guard hello isn launch once oom op_requires prefill should sim starts the
-0.40 ' \ allocating c_api ciao command cudnn errors hallo idea kind limit looks mib msgid op_kernel
-0.40 resource_exhausted skipping suppose throws true warn write yet zusammen 的 题
-0.35 ? below chapter config conv conv_ops ein engine fake hand hint ich noch print side size strings tests thread
-0.35 userwarning xgboost ” 是 请
-0.30 allocate be block bot canned caught counts cudaprogram device die end entry estimate external fields figure gb
-0.30 keep knows loss make matches mps nit no não people red say search show sooner test this trained unit use why
-0.30 wiki же 器 有
-0.25 = algorithm asks attempt batch_size come cpu each ends everyone faq find_executable_batch_size fp gpu_oom if
-0.25 into killed known kv level lib line makes many metal mode modules note number pattern raise raising recognises
-0.25 request resourceexhaustederror returns row slide tell three ts un weights which won workspace xla_extension zero
-0.25 — 。 ト ン ・ 以
-0.20 * / [ aa and arena bfc_allocator bfcarena blocks cache cannot catch cl_ cluster compare conv_algorithm_picker
-0.20 cudasuccess dans di difference echo een empty eng except exit explain fault fine generate
-0.20 ggml_backend_cuda_buffer_type_alloc_buffer gpu_memory_utilization have het kernel kurze local_xla mar needs
-0.20 parser por på raises reading refused regex scheduler sh site something std table tensorrt texto tip total una
-0.20 video vllm whether whole work wsl you } гб не 「 下 会 本 老 这 의
-0.15 about accelerate again allocaterawinternal allocation already ask avec bar calls came capacity console
-0.15 cudamalloc cuh device_helpers div du em empty_cache executekernel expected fit gets ggml hold input int its
-0.15 jaxlib jobs kb komunikat later launcher les longer look march matmul msg much opt paddle please put que quotes
-0.15 readme real requested return room rust sample sampler saw scratch sequential_executor spec str subject than
-0.15 triage tune under week windows し た て ま 中 在 显 第 시 ）
-0.10 % anybody at au available back backends bytes cards classify colleague commit common dataloader debug did don
-0.10 envs ep fail failure finetune fix four given grep help host http let local_tsl logs lvl meet memoria more nn
-0.10 options para predict problem proposal pytest quiz reported rmm rtsafe runtime runtime_exception saferuntime se
-0.10 section sequence shared simulated small startup status string sum sur sweep system thing threads through tiny
-0.10 trying unallocated usually ve want wants way when width wish wording words wrapper xla zu для が 不 出 原 存 版
-0.10 面 그 니 면 지
-0.05 $ & ( ^ above alert asr backbone backend between caching classifier close complex conda const contains content
-0.05 context count_over_time cuda_error_out_of_memory cudaruntimeerror dec deep der dies docker draft driver er est
-0.05 even feature feb frage gpu_hist gpus graphics guide hence hip holds infer init is_oom it jetzt know la lab left
-0.05 ll local mail map messages messaggio mock model_lifecycle morning need ngl nobody none nur object of often
-0.05 onnxruntimeerror opencv outofmemory output params past paste pessoal phrase post printed rather re reason
-0.05 release reserved review reviewer runbook side_effect since some someone started style such summary take textures
-0.05 them times trains try turns txt typical unhandled updater_gpu_hist van vram vs were while xlaruntimeerror xpu ·
-0.05 ¿ строка く こ を メ 我 看 错 다 문 오
+0.05 # acceleratorerror actor allocatenewregion also always amd an apr around attic bench builds báo call calling
+0.05 char check ci comes comfy conditional_t container conv_ops_impl crashes ctx cuda cv deepspeed dev directml
+0.05 enginecore_ ensemble errtype everything export following fooocus good handle hiperror hires hour hours https in
+0.05 include initialization issues item iterations java jour kills kubernetes lang lauf local_client mal
+0.05 max_batch_size max_total_tokens membrane mini mining minutes mlx multiproc_worker_utils must nas nd nnet nodes
+0.05 notes nuc numba nvidia obtiens onnxruntime_src own parameter peak permanent pjrt pjrt_stream_executor_client
+0.05 plugin pour pr proc ranks rapids reads refine reply requests reranker residue retry rig rmmerror rror rtx
+0.05 runtime_error runtimeexception said screenshot see sentence serve share simply single się slurm split start
+0.05 steht stream stub super svc sycl tells tgi thank thesis thrw titan tm torch_memory_saver tous tp tree two ui
+0.05 unable unet version virtual vllmworkerprocess von window xgboosterror yes your всем █ 、 と な ラ ロ 例 成 接 리
+0.05 이
+0.10 : _cl aborts add alphafold any arc arrête assertion bf bit buffer by carb cause chain change changed class
+0.10 comment create cublas cudadrv data dear deck detector dialog el en english entrenar es ever exits failing fork
+0.10 forward fusedconv gave gpu_mat gromacs high hpp itself jit jl layer layers learning llm loaded loaderror logging
+0.10 lora max max_input_length max_prefill_tokens may meldet meldung mensagem monday moved na namd new nie now old
+0.10 one opencl operator optimizer outofmemoryerror pass point pooled_ project providers pyopencl radeon right rs
+0.10 runtimeerror sched seconds self serving shows size_t srv standup state storage su takes team
+0.10 text_generation_client things tid til timestamp today tpu tuning um und unwrap up using value vit wan was
+0.10 without workers wrong época привет に グ 个 后 天 始 开 提 昇 最 直 腾 起 里 가 돌
+0.15 _work abi ac amrex awq beim big bitsandbytes caffe chat chatglm clcreatebuffer client clip compiler conv_
+0.15 creating critical cuda_call cudaerror cudf da day del doc due embedder encoder encountered execute getting goes
+0.15 got hola home id img inside instant ipex isaac laden level_zero libc list llama long mb md mein memory_pool
+0.15 metashape mi mon ngp nicht nothing numpy octane off only pipeline port press prints quits really replicas runs
+0.15 rx sd seit sent si source stack_like_memory_pool terminal terminated terminating text th think tts ultra une
+0.15 unexpected upscale whose xlarge ~ вылетает ち は エ ッ バ ー 务 志 挂 服 習 落
+0.20 _driver _exceptions _nvenc backward been bfc_arena body bricht broke card case cudacall cycles das decode
+0.20 deepseek dem doesn else epochs example executor faiss false faster file float friday gym had heute hit iteration
+0.20 loading mdrun min mistral ml ncclunhandledcudaerror ocr open optix org_tensorflow popup processing program
+0.20 prompt relion resource returned rows rule sale scene set setting so spark src taichi terminate tutorial uncaught
+0.20 unser vae void warp well xt × 一 了 卡 学 模 는 학
+0.25 ! ab abort am anyone api attention attn bad bool branch can catboosterror clenqueuendrangekernel closing con
+0.25 confirm cupy days description dr ended exceptions exhausted far ffmpeg find found gemma gestern gone gtx guten
+0.25 heads his internal ist jetson journal keras koboldcpp lammps loop lr mem mixtral modelo mxnet nano net notebook
+0.25 onnx packaged pycuda redshift render rocm running screen service standardgpuresources syncedmem task throwing
+0.25 tsl workstation zeros の 型 测 行 运 세 습 ， ：
+0.30 , ] ai answer app atom called candle checkpoint closes dreambooth enginecore_dp exact fell folks forge
+0.30 fragmentation framework function go image inference ip loader lost macro mean meu mir openmm openmmexception pro
+0.30 ray replica report seeing smi static steps tile trainnetwork trainworker trial yolov меня при ら 今 时 示 练 训
+0.30 데 안
+0.35 . bonjour channel crashed cuda_base cudaapierror diffusion done enough execution fails farm hey index lm mac
+0.35 mlx_lm pc python runner seq sglang solved staging studio support sure then told type until valueerror vulkan
+0.35 went what 日 중
+0.40 all auto cell comfyui davinci exllamav fairseq falls frames give instance le nach nccl onnxruntime orin
+0.40 overnight py qwen raised resolve script session step triton trt works で 上 用 요 코 하
+0.45 answered embedding errors_impl intel jax julia ksampler main matlab mx night ollama over paddleocr pre shard
+0.45 stable tf ticket unreal webui 到 就
+0.50 < aborted amber atoms before bei but catboost cpp darknet detail died exc fraction fyi lightgbm lol machine
+0.50 memoryerror not pmemd process record router stage subdivisions ti treino логе на падает – 跑 인
+0.55 - base blender cuda_lib dmesg failed full get job rank raylet sorry time tokens wrote
+0.60 auf both dead during large load mine my warmup weekend 에
+0.65 drivererror eval gives images macbook mit nightly pid px title user validation “ 서
+0.70 box bs code defaultallocator first last 报
+0.75 + colab crash default node result run
+0.80 customer here laptop message
+0.85 bug could gpu log with
+0.90 after generation kaggle stopped student whisper yesterday
+0.95 @ down err frame hashcat our pod says server update
+1.00 quick stderr worker
+1.05 ) build demo exception train training
+1.10 colmap second
+1.15 epoch trainer
+1.25 same
+1.30 me
+1.45 on
+1.50 error →
""",
    "tail": r"""
-1.30 "
-1.25 ; we
-1.20 available
-1.15 : ` are
-1.10 ? which windows «
-1.00 under
-0.95 > acity allocate
-0.90 by
-0.85 nobody peak
-0.80 answer into list page por since thing vs “
-0.75 allocator die hand lines pool size wiki „ の
-0.70 knows question runtime they today »
-0.65 capacity check failed figure five free ggml source use were what within 、
-0.60 as cudnn ist path runtimeerror sat your
-0.55 bytes launch little rest ti total ve を 定
-0.50 ' * buffer error for let logs memoryerror no readers see sizes well | 字
-0.45 asked aus comes else ever lo metal nicht of oom table that too не と ー 会 例 到 前 本 그
-0.40 bit calls che class means retry smi stop studio tensor three un update writing 够 用 見 아
-0.35 ) . and anything below bien code count der di dies ein end er failure fragmentation full gib instead kernel most
-0.35 much once please printed real requested se take und until von vram worked → た 数 的 量
-0.30 an answers bios bitte both call checkpointing da done fixed former hence here hits kv last like line look
-0.30 lowvram matter md must name names new nvidia os out paper pid queue reserved results says seen status stops than
-0.30 unable up vulkan when worker worth — 。 」 い ま ド 確 부 합
-0.25 & added behind block blocks caching compare creation cublas_status_alloc_failed data driver entry find happen
-0.25 how http inside keeps leave lora lost machines may mean mig nur otherwise ou part ratio seq should simply step
-0.25 te tensorflow those touched why working wrong こ ら 一 中 其 明 模 空 答 进 里
-0.20 < ask being bigger cc checked counts cublascreate cumemalloc des estimate except fake fewer gives jax kept
-0.20 latter map met minutes native none numbers ones or order plain prefill pytorch raise reads reduce
-0.20 resource_exhausted return row shown skipped snapshot src start static th thrown tried value was where yes 「 え
-0.20 さ な め ク ス モ リ 不 合 多 碎 表 는 이
-0.15 , allocating although anywhere bei cards co compile context csrc cuda_error_out_of_memory
-0.15 cudaerrormemoryallocation documented empty enum et figures form fraction friday good gpu_oom grep has het ich il
-0.15 just kb less manual memoria mib mps nccl neither nie oder old onnx our ours outofmemoryerror post prints project
-0.15 que reading readme resources sentence someone space spare std string tell tells tests the users watchdog weights
-0.15 who will yours ” お き く し に も れ メ 什 他 完 成 是 足 还 라 문 실 으 하
-0.10 \ ] access algorithm amd arena been best cached caught cause chunked comfyui config cudamalloc cut dass dem
-0.10 design do don example exclusive follows gpu_memory_utilization gradient half hang hay hbm hiperroroutofmemory
-0.10 holds issue kann karty know la label ma minus mock more neighbour ngl niet nightly normal number only pas point
-0.10 raised raises red restart run scratch screenshot section serving shm side sie stderr strings tactic tiles tiny
-0.10 top treiber turned unknown van vorher wait want warning whisper whole wir yet せ ト 上 为 么 事 出 列 占 可 和
-0.10 存 就 把 文 时 点 生 算 自 节 行 解 것 을
-0.05 ab alles allocation alors already article away bare better bot but cache cap cell changes cluster com
-0.05 cuda_visible_devices cudnn_status_not_supported cupy defaultcpuallocator del den diffusion empty_cache en est
-0.05 exhausted far give given gpu_mem_limit graphics guide halves hit host illegal isn its jobs já killer larger leak
-0.05 level library limit loop lower machine many max_num_seqs mem memory modelo ne needs night não par people pick po
-0.05 possible reader regex returns room said say shape she short skipping smaller some spill state steht students só
-0.05 ten test their tiled title true unified usually va wanted wording workspace xla zu это け イ ン 下 了 以 何 再
-0.05 分 化 吗 大 张 怎 片 说 리 서 의
+0.05 adam alguém array asks auch backend batch_size black bs buy case changed clip clips closed comment dans device
+0.05 difference does down ends errors files geforce gets green halving hip im imgsz long low là läuft makes match min
+0.05 mode never nothing offload past patch pour precision print put ranks read recent requests restarting retrying
+0.05 sans saw scheduler script sdxl seems server sharing sitting six slow somebody started stopped swap switch target
+0.05 tarjeta ticket times took traceback train tuesday turn twice una usage utilization vk_error_out_of_device_memory
+0.05 whether window { – あ は る ん ラ 个 内 别 動 在 已 度 方 果 没 示 第 能 请 题 가 고 로 보 시 인 입 제 한
+0.10 against blender can ce close come copy could d_ different du during eight either faq fits funciona get gigs
+0.10 halve hat held hires holding hundred idle if info is jupyter loaded max_split_size_mb micro might mit need node
+0.10 non nr one per placa plan posted pro py reason remat resource rx session settings solver stable steps such super
+0.10 sur system text tf thanks think try used very war xformers zombie гб か が じ す だ て チ ッ 两 保 免 办 原 回
+0.10 如 小 尝 改 理 经 这 避 配 납 드 면 어 에 해
+0.15 about above answered around assertion asynchronously bf big carte catch dag desktop details dtype el expected
+0.15 explain fault graph have help helps idea in input iteration itself kind lowered make merci message models moment
+0.15 na needed next note occur other passe pipeline process px python ran rather render rendering replicas rule schon
+0.15 sglang share show so somewhere stage starts stays straight temporal them this thread two une viewport vllm vocab
+0.15 volume workers xla_python_client_preallocate · как уже что っ 之 但 使 后 正 留 뜨 를 있
+0.20 @ ai alloc alloca attention beim body bug ci closing colab current did embedding encoder entre es exists flag
+0.20 halved he hour hours including init job keep laptop lot main medvram mini nodes option own place points really
+0.20 renders report reported right runner setting takes to token truncated us validation written × │ 只 同 常 直 置
+0.20 试 跑 都 重 问 배 습 줄 치
+0.25 al any batch box build calling chunk cpu cuda_malloc_async demo depth em envs eval exception expandable_segments
+0.25 false fix followed frame gc images improve int intel invoking je karte length load longer lowering morning noise
+0.25 off op others para pod program re sample scene single situation sorry stack statefulpartitionedcall still taken
+0.25 tf_gpu_allocator user went yesterday yolov } же карта う ょ 因 我 样 까 러 은 （
+0.30 another before builds cpp cu decode environment export go happy inputs layers les lief loss matrix max max_bin
+0.30 mb missing optimizer passed quadro resnet small suppose there vae ça ち わ 学 有 设 같 데
+0.35 % [ again all anyone atoms aucun container core cured darknet eager fit found four func going it large logits
+0.35 lol looks made restarted sent shard version zeros よ 落 도 오 ）
+0.40 + am at avec bad be con cuda day de device_map donc epoch file gave goes got limits moved okay ollama open
+0.40 picture though tile trains using variable with
+0.45 ^ auf came each engine fp item leaving ll net not notebook over problem rank replica request si ~ 卡 요
+0.50 ! also back conv docs every everything guess happens loads medium now plus ram running runs subdivisions
+0.50 textures timeline told training xt ya り
+0.55 ( default didn even high hint maybe nice prompt second through … 止
+0.60 = alone course evening gone loading mx time tomorrow would
+0.65 auto first from pre week
+0.70 # - dev doesn frames mine
+0.75 enough gpu grid soon
+0.80 float gt on
+0.85 card ok split third
+0.90 / function same set tokens
+0.95 had
+1.00 le me no_grad
+1.05 fine my rtx
+1.10 checkpoint model while
+1.15 then works
+1.25 after gtx
+1.30 gb на
+1.35 image
""",
    "ahead": r"""
-0.90 is
-0.85 0 „
-0.80 :~runtimeerror~: warning~: «~runtimeerror~:
-0.75 ?
-0.70 memory~( 「
-0.65 " on~"
-0.60 ggml_cuda_host_malloc~:
-0.55 xlaruntimeerror~:
-0.50 resourceexhaustederror~:
-0.45 .~xlaruntimeerror~: :~0~] ^~error~: of~" resource_exhausted~:
-0.40 `~error~: model~:
-0.35 / and~" loading~model~: runtimeerror~: worker~0~:
-0.30 "~,~" :~llama~runner `~ggml_backend_cuda_buffer_type_alloc_buffer~: `~valueerror~: msgid~" with~`
-0.30 │~runtimeerror~:
-0.25 '~s~` -~" .~. .~.~. :~resource_exhausted~: ^~outofmemoryerror~: `~resourceexhaustederror~: `~xlaruntimeerror~:
-0.25 for~` like~" s~` the~" with
-0.20 [~trt~] cl_ cuda~error~: for~" get~" std~:~: trt~] | }~:
-0.15 "~" "~and~" "~ggml_vulkan~: "~resourceexhaustederror~: '~,~' *~" ,~runtimeerror~: .~outofmemoryerror~: 0~}~: =
-0.15 about~` in~` line~" no~" outofmemoryerror~(~" reads~" read~" r~" t~"
-0.10 "~outofmemoryerror~: "~valueerror~: )~- *~) ,~' -~' -~` . .~cudaruntimeerror~: 0~(~" 0~)~- 0~:~" ;~" =~" [~w~]
-0.10 ^~>~" ^~runtimeerror~: `~` `~llama~runner allocation~failed~: as~` cuda~error in~" memory~| no~` of~memory~|
-0.10 or~" runtimeerror~(~" stream~*~) that~" w~] « „~runtimeerror~:
-0.05 "~or~" # '~runtimeerror~: ( (~` )~` 0~" 0~:~` 0~] :~"~" <~code~> ^~-~" ^~-~' ^~0
-0.05 ^~ggml_backend_cuda_buffer_type_alloc_buffer~: ^~resourceexhaustederror~: ^~│ code~> cudaruntimeerror~:
-0.05 error~runtimeerror~: failed~-~> function~failed~. ggml_backend_cuda_buffer_type_alloc_buffer~: g~.~" message~"
-0.05 see~" status~message~: { {~" |~runtimeerror~:
+0.05 "~xlaruntimeerror~: (~)~: (~code ,~` -~0~: .~cpp~] .~internalerror~: .~rmmerror~: /~s~] 0~)~: 0~- 0~.
+0.05 0~cudacall~] 0~failed~: 0~}~} :~' :~ggml_vulkan~: :~resourceexhaustederror~: =~true~] ]~gym ^~# ^~exception~:
+0.05 ^~ggml_vulkan~: api~failed~. code cpp~] cudacall~] error~:~: error~]~: execution~failed~: function~: get~` gym
+0.05 hiperror~(~code i~get~` loop~: message~:~" permanent~error~. plugin~]~gym proc~0~: rmmerror~: stops~with~" s~] t
+0.05 tp~0~] traceback~)~: training~loop~: true~] |~` |~valueerror~: } }~} “~runtimeerror~: →~runtimeerror~:
+0.05 │~ggml_backend_cuda_buffer_type_alloc_buffer~: ：~runtimeerror~:
+0.10 "~> "~drivererror~( "~error~: ) )~: )~:~cl_ ,~bool~) - .~/~pooled_ .~acceleratorerror~: .~cudaapierror~:
+0.10 .~runtimeerror~: /~it~] /~pooled_ 0~| :~*~* :~0~: :~loaderror~: :~standardgpuresources~:
+0.10 >~ggml_backend_cuda_buffer_type_alloc_buffer~: [~e~] [~gpu~] ]~error~: ^~valueerror~: ^~xlaruntimeerror~:
+0.10 `~drivererror~( `~runtimeerror~: acceleratorerror~: bool~) error~- error~. e~] f gpu~] is~" it~] llama~runner
+0.10 loaderror~: memory~: message~: pooled_ runner see~` title~: with~'
+0.15 "~memoryerror~: )~runtimeerror~: *~runtimeerror~: 0~,~" 0~:~0 0~:~: 0~]~: :~: :~level_zero :~valueerror~:
+0.15 >~outofmemoryerror~: ]~runtimeerror~: ]~valueerror~: ^~" ^~> clenqueuendrangekernel~failed~: c~0~] level_zero
+0.15 node~0~: runtimeerror~:~level_zero |~ggml_backend_cuda_buffer_type_alloc_buffer~:
+0.20 !~! !~!~! .~exceptions~. .~resourceexhaustederror~: 0~runtimeerror~: :~cl_ [~error~] ^ ^~0~: ` error~]
+0.20 exceptions~. execution~error~: failure~: fatal~error~: got~" has~" it~says server~error~: stopped~with~" then~"
+0.20 with~exception~: ：
+0.25 ! "~` ' )~valueerror~: -~> .~openmmexception~: .~trainer~| 0~with~" :~"~` :~0 :~0~)
+0.25 :~ggml_backend_cuda_buffer_type_alloc_buffer~: :~« ]~: error exhausted~: failed~: memoryerror~:
+0.25 outofmemoryerror~(~' prints~` resource~exhausted~: standardgpuresources~: trainer~|
+0.30 '~s~" .~" .~` .~memoryerror~: 0~) 0~, :~drivererror~( :~outofmemoryerror~: :~„ ; >~" err~: exception~: me~"
+0.30 openmmexception~: says~` shows~" s~" “ 「~runtimeerror~:
+0.35 "~* cudaapierror~: valueerror~: →
+0.40 *~* :~"~* error~" says
+0.45 "~:~" "~llama~runner >~runtimeerror~: buffer~failed~.
+0.50 -~>~" :~error~: [~cuda~] ^~` cuda~] error~: failed~. generation~(~" prints~" →~"
+0.55 , .~base~. > base~. says~"
+0.60 )~:~` runtimeerror~(~'
+0.65 "~runtimeerror~:
+0.70 0~: drivererror~(
+0.85 (~'
+0.90 *
+0.95 ] with~"
+1.05 ,~" :~`
+1.20 :
+1.35 :~"
""",
    "behind": r"""
-1.70 0
-1.30 were were~available were~available~.
-1.20 `~(
-1.00 )
-0.95 "~is .~$ .~tried .~tried~to acity
-0.80 )~$
-0.55 "~- .~"~$ <
-0.50 `~? `~is acity~)
-0.45 `~after
-0.40 "~, <~- `~, `~.~i for of on
-0.35 `~.~the `~to and a~total~capacity of~which
-0.30 "~)~$ (~0~) -~> .~" .~gpu 0~. 0~.~0 n that
-0.25 "~) "~,~0 "~,~which '~, (~0 .~' n~bytes | “ ”~.
-0.20 "~)~, "~-~> "~.~the "~on~0 ( - / `~,~then `~: `~→ « 」
-0.15 "~,~$ "~.~$ "~.~i "~in~a "~or % , \ `~,~so in~the →
-0.10 "~)~` "~: "~anywhere "~to "~} "~→ '~' '~`~. )~` <~/ = \~\ `~`~$ `~and~` `~has `~you acity~;~. a~total |~$
-0.05 "~)~. "~,~" "~? "~?~$ "~as "~mean "~or~" "~the '~,~' (~requested (~requested~0 )~" *~*~$ .~"~) <~/~code ? \~.
-0.05 \~.~tried `~; `~is~raised is }
+0.05 "~)~) "~,~the "~0 "~that "~was "~with "~– "~— # '~)~. '~` (~code *~bytes *~bytes~. ,~0 -~- .~`~$ .~`~,
+0.05 .~current~allocation .~it .~with ;~$ <~/~pre [~/ `~)~, `~.~$ `~for after be be~asynchronously
+0.05 be~asynchronously~reported file file~= file~=~csrc from in in~function model model~/ of~which~. src src~/
+0.05 when~the …
+0.10 "~,~so "~` "~and~" "~at~0 #~0~$ '~"~, )~. .~0 .~` `~it error i if while~calling ”~, ”~， 。 」~$ ）
+0.15 "~after "~and~the "~and~then "~for "~}~$ #~0 )~, *~*~. .~.~. .~current `~* `~*~* `~in~the `~the `~when~i acity~;
+0.15 with »~, ”
+0.20 "~$ "~; "~as~soon "~in~the "~on~the "~so '~)~$ .~. .~i .~the :~file :~file~exists ;~. ;~.~. `~,~$ `~`~` `~from
+0.20 `~i `~on~the `~when `~— including including~non including~non~- when while │ │~$
+0.25 "~.~0 "~i "~right "~while '~. ; ;~while ;~while~invoking [~func [~func~: `~,~and acity~;~0
+0.25 statefulpartitionedcall
+0.30 '~)~" `~` maybe maybe~the maybe~the~environment
+0.35 '~" * `~" `~on `~with `~| `~， at — “~.
+0.40 "~at "~in )~) `~"~)
+0.45 "~and "~on~a *~* . [~op [~op~: `~|~$
+0.50 '~$ ` `~and~the `~in »~$
+0.55 "~from
+0.80 : `~. `~and
+0.90 '
+0.95 " [
+1.00 "~.
+1.05 $
+1.10 '~) `~$
+1.15 "~on
""",
    "pair": r"""
-1.30 nothing_stated&text_behind
-1.10 markup_near&text_behind
-1.05 ends_the_text&in_quotes
-1.00 alone&in_quotes
-0.95 in_quotes&says_supposed says_may&text_behind
-0.90 a_setup,_in_short&its_hint_printed a_setup,_in_short&says_laughs happened_to_somebody&text_behind
-0.90 in_quotes&trace_near names_the_words&says_may says_happened&trace_near
-0.90 spoken_of_after_so_long&spoken_of_looks_for
-0.85 a_short_text&output_near cut_by_dots&nothing_stated says_self&words_before
-0.80 a_sentence_leads&somebody's_own a_setup,_in_short&output_near a_setup,_in_short&says_never
-0.80 says_happened&somebody's_own_machine,_in_short says_lately&says_people
-0.75 a_question,_in_short&trouble a_sentence_leads&trace_near a_setup,_in_short&says_self alone&record
-0.75 behind_a_prefix&on_a_stamped_line cut_by_dots&other_near figures&spoken_of_made_up item_of_a_list&nothing_stated
-0.75 says_after_so_long&says_laughs says_laughs&somebody's_own_machine,_in_short says_may&trouble
-0.70 a_setup,_in_short&denied_in_front alone&words_before in_quotes&mentioned introduced_as_example&setting_near
-0.70 nothing_stated&record says_lately&words_before says_means&trouble
-0.65 a_failed_run&words_before a_sentence_leads&denied_in_front a_whole_error_line&ends_the_text alone&says_words
-0.65 behind_a_prefix&in_quotes denied_in_front&in_quotes denied_in_front&nothing_stated
-0.65 its_hint_printed&spoken_of_when markup_near&spoken_of_reader on_a_stamped_line&says_self
-0.65 on_a_stamped_line&spoken_of_after_so_long output_near&spoken_of_after_so_long says_but&says_looks_for
-0.65 spoken_of_after_so_long&words_before
-0.60 a_sentence_leads&says_when a_setup,_in_short&says_after_so_long a_setup,_in_short&spoken_of_lower_it
-0.60 a_whole_error_line&output_near about_texts&names_the_words about_texts&spoken_of_lately
-0.60 begins_the_text&on_a_stamped_line begins_the_text&output_near begins_the_text&setting_near
-0.60 begins_the_text&somebody's_own,_in_short begins_the_text&spoken_of_looks_for behind_a_prefix&code_near
-0.60 behind_a_prefix&somebody's_own,_in_short denied_in_front&says_never figures&spoken_of_example
-0.60 figures&spoken_of_means host_memory&names_the_words hypothetical_sentence&other_near
-0.60 hypothetical_sentence&says_but in_quotes&on_a_stamped_line in_quotes&record markup_near&may_happen
-0.60 mentioned&names_the_words output_near&spoken_of_happened says_after_so_long&says_supposed
-0.60 says_after_so_long&somebody's_own_machine,_in_short says_help&says_may spoken_of_cause&words_before
-0.60 spoken_of_happened&spoken_of_means spoken_of_help&spoken_of_solved spoken_of_proposed&words_before
-0.55 a_question,_in_short&ends_the_text a_sentence_leads&ends_the_text a_setup,_in_short&words_before
-0.55 a_short_text&a_site's_lines a_short_text&mentioned about_texts&begins_the_text advice_share&text_behind
-0.55 advised&text_behind begins_its_line&trouble behind_a_prefix&record behind_a_prefix&says_made_up
-0.55 cut_by_dots&figures cut_by_dots&says_happened cut_by_dots&setting_near
-0.55 cut_by_dots&somebody's_own_machine,_in_short ends_the_text&says_but ends_the_text&somebody_speaks
-0.55 explained_behind&text_behind happened_to_somebody&somebody's_own_question,_in_short
-0.55 happened_to_somebody&spoken_of_when happened_to_somebody&trouble hypothetical_sentence&may_happen
-0.55 hypothetical_sentence&says_supposed hypothetical_sentence&somebody_speaks indented&may_happen
-0.55 indented&other_near may_happen&says_numbered mentioned&says_help nobody_speaks&spoken_of_words
-0.55 nothing_stated&says_reader often_may&spoken_of_supposed output_near&says_when output_near&spoken_of_means
-0.55 says_made_up&says_words says_may&says_means says_when&somebody_speaks setting_near&somebody's_own,_in_short
-0.55 spoken_of_never&spoken_of_when spoken_of_reader&spoken_of_when spoken_of_when&text_behind
-0.50 a_question,_in_short&says_happened a_sentence_leads&spoken_of_may a_setup,_in_short&setting_near
-0.50 a_setup,_in_short&trace_near a_short_text&begins_the_text a_short_text&comment a_short_text&marked
-0.50 a_short_text&spoken_of_looks_for a_site's_lines&figures alone&figures begins_its_line&text_behind
-0.50 begins_the_text&in_quotes begins_the_text&words_before behind_a_prefix&spoken_of_when comment&nobody_speaks
-0.50 denied_in_front&happened_to_somebody ends_the_text&says_never ends_the_text&says_words
-0.50 ends_the_text&somebody's_own figures&says_words figures&spoken_of_buy
-0.50 hypothetical_sentence&somebody's_own,_in_short in_quotes&markup_near in_quotes&text_behind
-0.50 indented&spoken_of_may introduced_as_example&nobody_speaks may_happen&says_help may_happen&spoken_of_if
-0.50 nobody_speaks&says_changes nobody_speaks&trouble often_may&spoken_of_may on_a_stamped_line&spoken_of_made_up
-0.50 says_after_so_long&says_but says_after_so_long&words_before says_but&says_never says_happened&somebody's_own
-0.50 says_laughs&somebody's_own says_laughs&text_behind says_lesson&says_never says_looks_for&trouble
-0.50 says_when&spoken_of_happened says_when&spoken_of_self setting_near&somebody's_own
-0.50 somebody's_own,_in_short&spoken_of_looks_for somebody's_own_question,_in_short&trouble
-0.50 spoken_of_happened&spoken_of_lower_it
-0.45 a_failed_run&says_self a_failed_run&spoken_of_solved a_question,_in_short&spoken_of_when
-0.45 a_sentence_leads&code_near a_sentence_leads&other_near a_setup,_in_short&spoken_of_when a_short_text&says_lesson
-0.45 a_short_text&text_behind about_texts&figures advised_by_nobody&begins_its_line begins_the_text&spoken_of_when
-0.45 code_near&much_trouble code_near&within_code comment&hypothetical_sentence cut_by_dots&spoken_of_self
-0.45 ends_the_text&spoken_of_ask figures&hypothetical_sentence figures&traceback_above
-0.45 happened_to_somebody&says_solved hypothetical_sentence&says_numbered hypothetical_sentence&spoken_of_lower_it
-0.45 hypothetical_sentence&text_behind in_quotes&says_if in_quotes&says_looks_for indented&markup_near
-0.45 indented&spoken_of_supposed item_of_a_list&setting_near markup_near&nobody_speaks
-0.45 may_happen&somebody's_own_question,_in_short mentioned&output_near mentioned&says_if mentioned&setting_near
-0.45 names_the_words&output_near names_the_words&says_solved nobody_speaks&spoken_of_made_up
-0.45 nobody_speaks&spoken_of_reader nobody_speaks&text_about_texts nothing_stated&spoken_of_after_so_long
-0.45 nothing_stated&spoken_of_may on_a_stamped_line&output_near on_a_stamped_line&somebody's_own,_in_short
-0.45 on_a_stamped_line&spoken_of_when other_near&says_lower_it says_but&says_happened says_buy&text_behind
-0.45 says_help&says_if says_help&says_words says_looks_for&somebody_speaks says_never&says_self
-0.45 setting_near&somebody's_own_machine,_in_short setting_near&spoken_of_if somebody_speaks&somebody's_own
-0.45 somebody_speaks&spoken_of_self spoken_of_after_so_long&spoken_of_help spoken_of_but&spoken_of_may
-0.45 spoken_of_but&spoken_of_never spoken_of_happened&spoken_of_labelled_symptom spoken_of_happened&spoken_of_solved
-0.45 spoken_of_help&spoken_of_looks_for spoken_of_help&text_behind spoken_of_made_up&words_before
-0.45 spoken_of_solved&spoken_of_when
-0.40 a_failed_run&says_lately a_failed_run&says_looks_for a_question,_in_short&hypothetical_sentence
-0.40 a_question,_in_short&says_lately a_question,_in_short&spoken_of_lower_it a_setup,_in_short&record
-0.40 a_setup,_in_short&says_numbered a_setup,_in_short&spoken_of_but a_setup,_in_short&traceback_above
-0.40 a_short_text&says_buy a_short_text&spoken_of_ask a_short_text&words_before a_site's_lines&its_hint_printed
-0.40 alone&says_lesson alone&says_when begins_its_line&spoken_of_words begins_the_text&spoken_of_people
-0.40 block_opened&spoken_of_example code_near&in_quotes code_near&spoken_of_labelled_symptom code_near&typeset
-0.40 denied_in_front&says_after_so_long denied_in_front&spoken_of_after_so_long denied_in_front&words_before
-0.40 ends_the_text&output_near ends_the_text&says_people ends_the_text&spoken_of_help explained_behind&nobody_speaks
-0.40 figures&on_a_stamped_line figures&says_made_up figures&within_code happened_to_somebody&output_near
-0.40 happened_to_somebody&says_help heads_a_document&indented hypothetical_sentence&says_if
-0.40 hypothetical_sentence&says_lately hypothetical_sentence&says_proposed in_quotes&says_laughs in_quotes&says_words
-0.40 in_quotes&traceback_above indented&words_before may_happen&says_lately may_happen&spoken_of_means
-0.40 may_happen&spoken_of_supposed mentioned&says_never names_the_words&says_happened
-0.40 names_the_words&somebody's_own_machine,_in_short nobody_speaks&spoken_of_if nothing_stated&says_lesson
-0.40 nothing_stated&spoken_of_proposed often_may&on_a_stamped_line often_may&output_near other_near&says_supposed
-0.40 other_near&spoken_of_help record&somebody's_own says_but&says_lesson says_but&somebody's_own_machine,_in_short
-0.40 says_happened&says_lower_it says_help&says_when says_if&says_never says_lately&somebody's_own_question,_in_short
-0.40 says_lesson&somebody's_own,_in_short says_lesson&somebody_speaks says_looks_for&somebody's_own,_in_short
-0.40 says_means&text_behind says_numbered&says_reader says_people&text_behind says_self&somebody's_own
-0.40 says_self&spoken_of_self says_supposed&words_before setting_near&text_behind
-0.40 somebody's_own,_in_short&spoken_of_self somebody's_own_machine,_in_short&spoken_of_if
-0.40 somebody's_own_question,_in_short&spoken_of_ask spoken_of_ask&spoken_of_never
-0.40 spoken_of_changes&spoken_of_looks_for spoken_of_happened&spoken_of_reader spoken_of_help&spoken_of_people
-0.40 spoken_of_lately&spoken_of_may spoken_of_laughs&text_behind spoken_of_looks_for&spoken_of_when
-0.40 spoken_of_may&text_behind spoken_of_reader&spoken_of_supposed spoken_of_self&trouble trouble&typeset
-0.35 a_failed_run&somebody's_own,_in_short a_question,_in_short&happened_to_somebody
-0.35 a_question,_in_short&setting_near a_question,_in_short&spoken_of_made_up a_question,_in_short&typeset
-0.35 a_sentence_leads&spoken_of_ask a_sentence_leads&spoken_of_cause a_setup,_in_short&cut_by_dots
-0.35 a_setup,_in_short&happened_to_somebody a_setup,_in_short&spoken_of_laughs a_setup,_in_short&spoken_of_solved
-0.35 a_short_text&spoken_of_may a_short_text&text_about_texts a_short_text&typeset a_short_text&within_code
-0.35 a_whole_error_line&advised_by_nobody a_whole_error_line&somebody's_own_question,_in_short about_texts&indented
-0.35 about_texts&spoken_of_help advice_share&between_sections advice_share&heads_a_document advice_share&may_happen
-0.35 advice_share&remedies_above advice_share&says_after_so_long advice_share&spoken_of_labelled_symptom
-0.35 advised&between_sections advised&heads_a_document advised&may_happen advised&remedies_above
-0.35 advised&says_after_so_long advised&spoken_of_labelled_symptom advised_by_nobody&heads_a_document
-0.35 alone&says_people alone&somebody's_own begins_its_line&explained_behind begins_its_line&introduced_as_example
-0.35 begins_its_line&spoken_of_lesson begins_its_line&spoken_of_never begins_its_line&spoken_of_remedy
-0.35 begins_its_line&typeset begins_the_text&says_looks_for behind_a_prefix&markup_near
-0.35 behind_a_prefix&says_labelled_symptom behind_a_prefix&spoken_of_buy behind_a_prefix&spoken_of_lesson
-0.35 behind_a_prefix&spoken_of_made_up blanks_near&output_near code_near&says_happened code_near&spoken_of_proposed
-0.35 comment&other_near denied_in_front&says_reader ends_the_text&says_self ends_the_text&text_behind
-0.35 explained_behind&markup_near explained_behind&says_means figures&in_quotes figures&markup_near figures&says_if
-0.35 figures&spoken_of_lesson happened_to_somebody&markup_near happened_to_somebody&names_the_words
-0.35 happened_to_somebody&says_never happened_to_somebody&spoken_of_lower_it heads_a_document&mentioned
-0.35 host_memory&mentioned hypothetical_sentence&markup_near hypothetical_sentence&somebody's_own_machine,_in_short
-0.35 in_a_thread&trouble in_quotes&item_of_a_list in_quotes&names_the_words in_quotes&says_made_up
-0.35 in_quotes&spoken_of_but item_of_a_list&mentioned its_hint_printed&spoken_of_never marked&somebody's_own
-0.35 markup_near&much_about_texts may_happen&other_near may_happen&says_supposed mentioned&on_a_stamped_line
-0.35 much_about_texts&spoken_of_after_so_long names_the_words&says_looks_for names_the_words&says_proposed
-0.35 nobody_speaks&spoken_of_buy nobody_speaks&typeset nobody_speaks&within_code
-0.35 nothing_stated&somebody's_own,_in_short nothing_stated&somebody's_own_question,_in_short
-0.35 on_a_stamped_line&says_labelled_symptom other_near&remedies_below other_near&spoken_of_never
-0.35 other_near&text_about_texts output_near&says_self output_near&spoken_of_made_up record&says_may
-0.35 record&spoken_of_buy says_after_so_long&says_happened says_after_so_long&says_made_up says_but&words_before
-0.35 says_explained&somebody's_own_question,_in_short says_happened&says_laughs says_help&says_self
-0.35 says_labelled_symptom&somebody_speaks says_labelled_symptom&spoken_of_ask says_labelled_symptom&spoken_of_self
-0.35 says_looks_for&says_supposed says_looks_for&text_behind says_lower_it&trouble
-0.35 says_may&somebody's_own_question,_in_short says_means&says_words says_never&says_proposed says_never&text_behind
-0.35 says_people&trouble says_proposed&trouble says_self&spoken_of_reader
-0.35 says_solved&somebody's_own_machine,_in_short says_when&spoken_of_looks_for
-0.35 somebody's_own_question,_in_short&spoken_of_happened somebody_speaks&spoken_of_people
-0.35 spoken_of_after_so_long&spoken_of_remedy spoken_of_ask&spoken_of_labelled_remedy spoken_of_but&text_behind
-0.35 spoken_of_help&spoken_of_never spoken_of_if&spoken_of_means spoken_of_laughs&spoken_of_self
-0.35 spoken_of_lesson&spoken_of_self spoken_of_lower_it&spoken_of_may spoken_of_never&text_behind
-0.35 spoken_of_people&trace_near spoken_of_self&spoken_of_words
-0.30 a_failed_run&nobody_speaks a_failed_run&other_near a_failed_run&says_means a_question,_in_short&its_hint_printed
-0.30 a_question,_in_short&says_explained a_question,_in_short&says_made_up a_question,_in_short&spoken_of_ask
-0.30 a_question,_in_short&spoken_of_lesson a_sentence_leads&about_texts a_sentence_leads&says_help
-0.30 a_sentence_leads&says_never a_sentence_leads&says_proposed a_sentence_leads&says_remedy
-0.30 a_sentence_leads&spoken_of_labelled_symptom a_setup,_in_short&somebody's_own a_setup,_in_short&spoken_of_if
-0.30 a_setup,_in_short&spoken_of_lesson a_short_text&about_texts a_short_text&explained_behind
-0.30 a_short_text&hypothetical_sentence a_short_text&its_words_taken_up a_short_text&says_may
-0.30 a_short_text&says_proposed a_short_text&spoken_of_made_up a_site's_lines&a_whole_error_line
-0.30 a_whole_error_line&block_opened a_whole_error_line&spoken_of_remedy about_texts&code_near
-0.30 about_texts&in_a_thread about_texts&mentioned about_texts&says_after_so_long about_texts&spoken_of_but
-0.30 about_texts&spoken_of_changes about_texts&trouble advised_by_nobody&between_sections advised_by_nobody&code_near
-0.30 advised_by_nobody&mentioned advised_by_nobody&remedies_above advised_by_nobody&spoken_of_labelled_symptom
-0.30 alone&behind_a_prefix alone&explained_behind alone&says_made_up begins_its_line&block_opened
-0.30 begins_the_text&figures begins_the_text&hypothetical_sentence begins_the_text&spoken_of_after_so_long
-0.30 begins_the_text&spoken_of_words behind_a_prefix&mentioned behind_a_prefix&often_may
-0.30 behind_a_prefix&spoken_of_laughs behind_a_prefix&traceback_above behind_a_prefix&words_before
-0.30 between_sections&its_hint_printed blanks_near&spoken_of_self block_opened&figures block_opened&spoken_of_made_up
-0.30 code_near&other_near comment&figures comment&output_near ends_the_text&explained_behind
-0.30 ends_the_text&says_happened ends_the_text&says_lesson ends_the_text&says_made_up ends_the_text&spoken_of_lesson
-0.30 figures&spoken_of_explained figures&spoken_of_if figures&spoken_of_people figures&text_behind
-0.30 happened_to_somebody&hypothetical_sentence happened_to_somebody&marked happened_to_somebody&setting_near
-0.30 happened_to_somebody&somebody's_own_machine,_in_short hypothetical_sentence&says_ask
-0.30 hypothetical_sentence&says_explained hypothetical_sentence&says_lesson hypothetical_sentence&says_means
-0.30 hypothetical_sentence&somebody's_own_question,_in_short hypothetical_sentence&spoken_of_help
-0.30 in_quotes&may_happen in_quotes&says_happened in_quotes&says_lower_it in_quotes&says_reader
-0.30 indented&says_happened indented&spoken_of_if indented&spoken_of_lately indented&spoken_of_means
-0.30 its_hint_printed&spoken_of_lately marked&trouble markup_near&mentioned markup_near&spoken_of_after_so_long
-0.30 markup_near&spoken_of_means markup_near&spoken_of_words may_happen&mentioned may_happen&often_may
-0.30 may_happen&says_proposed may_happen&somebody's_own_machine,_in_short may_happen&somebody_speaks
-0.30 may_happen&spoken_of_lesson may_happen&spoken_of_solved mentioned&spoken_of_cause much_about_texts&nobody_speaks
-0.30 much_about_texts&on_a_stamped_line names_the_words&on_a_stamped_line names_the_words&says_supposed
-0.30 names_the_words&trouble nobody_speaks&nothing_stated nobody_speaks&says_lesson nobody_speaks&says_remedy
-0.30 nobody_speaks&spoken_of_example nobody_speaks&spoken_of_lesson nothing_stated&spoken_of_reader
-0.30 nothing_stated&words_before often_may&somebody_speaks on_a_stamped_line&says_looks_for
-0.30 on_a_stamped_line&words_before other_near&says_laughs other_near&somebody's_own
-0.30 other_near&spoken_of_labelled_remedy other_near&trouble output_near&says_numbered output_near&spoken_of_when
-0.30 record&says_happened record&says_made_up record&says_never record&says_supposed
-0.30 record&somebody's_own_question,_in_short record&spoken_of_changes record&spoken_of_lesson
-0.30 remedies_above&spoken_of_lower_it says_buy&words_before says_changes&says_words says_example&says_words
-0.30 says_example&trouble says_explained&says_happened says_happened&spoken_of_happened says_help&says_reader
-0.30 says_if&says_people says_labelled_symptom&spoken_of_happened says_laughs&somebody's_own,_in_short
-0.30 says_laughs&somebody_speaks says_lesson&says_may says_lesson&says_when
-0.30 says_looks_for&somebody's_own_question,_in_short says_lower_it&says_self says_means&spoken_of_happened
-0.30 says_never&says_people says_people&somebody's_own,_in_short says_people&somebody_speaks
-0.30 says_reader&somebody_speaks says_reader&text_behind says_when&somebody's_own,_in_short says_words&spoken_of_if
-0.30 setting_near&spoken_of_lower_it setting_near&spoken_of_when setting_near&spoken_of_words
-0.30 somebody's_own&somebody's_own_machine,_in_short somebody's_own&spoken_of_after_so_long
-0.30 somebody_speaks&spoken_of_help spoken_of_ask&spoken_of_cause spoken_of_but&spoken_of_reader
-0.30 spoken_of_example&spoken_of_made_up spoken_of_example&trace_near spoken_of_explained&spoken_of_lesson
-0.30 spoken_of_happened&spoken_of_may spoken_of_happened&spoken_of_never spoken_of_happened&trouble
-0.30 spoken_of_if&spoken_of_lately spoken_of_if&spoken_of_may spoken_of_lately&spoken_of_lesson
-0.30 spoken_of_lesson&spoken_of_reader spoken_of_lower_it&spoken_of_means spoken_of_may&typeset
-0.30 spoken_of_reader&spoken_of_solved spoken_of_solved&trouble trace_near&trouble trace_near&within_code
-0.30 traceback_above&within_code
-0.25 a_failed_run&behind_a_prefix a_failed_run&explained_behind a_failed_run&markup_near a_failed_run&spoken_of_cause
-0.25 a_failed_run&traceback_above a_question,_in_short&other_near a_question,_in_short&says_buy
-0.25 a_question,_in_short&spoken_of_example a_question,_in_short&spoken_of_lately
-0.25 a_question,_in_short&spoken_of_proposed a_report's_heading&advice_share a_report's_heading&advised
-0.25 a_sentence_leads&spoken_of_remedy a_setup,_in_short&code_near a_setup,_in_short&markup_near
-0.25 a_setup,_in_short&says_buy a_setup,_in_short&says_help a_setup,_in_short&says_lesson
-0.25 a_setup,_in_short&spoken_of_changes a_setup,_in_short&text_behind a_short_text&heads_a_document
-0.25 a_short_text&says_example a_short_text&says_explained a_short_text&says_looks_for a_short_text&says_made_up
-0.25 a_short_text&spoken_of_lesson a_short_text&spoken_of_words a_site's_lines&advice_share a_site's_lines&advised
-0.25 a_site's_lines&begins_its_line a_thread's_page&says_self a_thread's_title&happened_to_somebody
-0.25 a_thread's_title&says_happened a_whole_error_line&begins_its_line a_whole_error_line&figures
-0.25 a_whole_error_line&introduced_as_example a_whole_error_line&spoken_of_lesson about_texts&heads_a_document
-0.25 about_texts&much_about_texts about_texts&says_help about_texts&says_supposed about_texts&spoken_of_reader
-0.25 advice_share&introduced_as_example advice_share&remedies_below advice_share&says_lower_it
-0.25 advice_share&says_reader advice_share&says_self advice_share&within_code advised&introduced_as_example
-0.25 advised&remedies_below advised&says_lower_it advised&says_reader advised&says_self advised&within_code
-0.25 advised_by_nobody&remedies_below advised_by_nobody&says_lower_it advised_by_nobody&within_code
-0.25 advised_by_nobody&words_before alone&may_happen alone&says_explained begins_its_line&much_about_texts
-0.25 begins_its_line&remedies_below begins_its_line&spoken_of_proposed begins_the_text&names_the_words
-0.25 begins_the_text&says_lesson begins_the_text&spoken_of_changes begins_the_text&spoken_of_never
-0.25 behind_a_prefix&says_numbered behind_a_prefix&spoken_of_example behind_a_prefix&spoken_of_looks_for
-0.25 blanks_near&heads_a_document block_opened&markup_near block_opened&other_near block_opened&spoken_of_ask
-0.25 block_opened&spoken_of_supposed code_near&introduced_as_example code_near&nobody_speaks code_near&says_if
-0.25 code_near&says_looks_for code_near&says_lower_it code_near&says_self code_near&somebody's_own_question,_in_short
-0.25 code_near&spoken_of_happened code_near&spoken_of_reader comment&heads_a_document comment&spoken_of_happened
-0.25 comment&spoken_of_lower_it comment&trouble cut_by_dots&happened_to_somebody cut_by_dots&says_words
-0.25 cut_by_dots&somebody's_own denied_in_front&names_the_words denied_in_front&text_behind
-0.25 ends_the_text&spoken_of_example ends_the_text&spoken_of_self explained_behind&nothing_stated
-0.25 explained_behind&says_happened figures&its_words_taken_up figures&says_after_so_long figures&says_people
-0.25 figures&typeset figures&words_before happened_to_somebody&heads_a_document happened_to_somebody&says_proposed
-0.25 happened_to_somebody&spoken_of_changes heads_a_document&spoken_of_lesson heads_a_document&words_before
-0.25 hypothetical_sentence&says_may hypothetical_sentence&spoken_of_if hypothetical_sentence&words_before
-0.25 in_a_thread&says_happened in_a_thread&somebody's_own in_a_thread&spoken_of_changes in_a_thread&spoken_of_solved
-0.25 in_a_thread&text_behind in_quotes&says_buy in_quotes&says_self in_quotes&spoken_of_buy in_quotes&spoken_of_cause
-0.25 in_quotes&spoken_of_labelled_symptom indented&says_when indented&spoken_of_happened indented&spoken_of_lesson
-0.25 introduced_as_example&spoken_of_means its_hint_printed&spoken_of_ask its_hint_printed&spoken_of_buy
-0.25 marked&output_near marked&says_happened marked&somebody's_own,_in_short marked&spoken_of_happened
-0.25 markup_near&says_cause markup_near&says_lower_it markup_near&spoken_of_people markup_near&within_code
-0.25 may_happen&record may_happen&says_after_so_long may_happen&spoken_of_made_up mentioned&nothing_stated
-0.25 mentioned&says_lower_it mentioned&says_reader mentioned&spoken_of_happened mentioned&spoken_of_remedy
-0.25 mentioned&spoken_of_words mentioned&trace_near much_about_texts&says_after_so_long
-0.25 much_about_texts&spoken_of_happened names_the_words&says_made_up names_the_words&spoken_of_labelled_symptom
-0.25 names_the_words&spoken_of_lesson nobody_speaks&says_buy nobody_speaks&says_supposed
-0.25 nobody_speaks&spoken_of_explained nobody_speaks&spoken_of_looks_for nobody_speaks&spoken_of_means
-0.25 nothing_stated&says_ask nothing_stated&says_but nothing_stated&says_lately nothing_stated&says_lower_it
-0.25 nothing_stated&says_remedy nothing_stated&spoken_of_but nothing_stated&spoken_of_changes often_may&spoken_of_ask
-0.25 often_may&spoken_of_changes often_may&spoken_of_means often_may&words_before on_a_stamped_line&says_solved
-0.25 on_a_stamped_line&setting_near on_a_stamped_line&spoken_of_ask on_a_stamped_line&spoken_of_means
-0.25 on_a_stamped_line&spoken_of_reader other_near&says_after_so_long other_near&spoken_of_remedy
-0.25 other_near&spoken_of_solved other_near&text_behind output_near&says_happened
-0.25 output_near&somebody's_own_machine,_in_short output_near&spoken_of_may output_near&spoken_of_supposed
-0.25 output_near&trouble record&says_help remedies_above&spoken_of_happened says_after_so_long&spoken_of_reader
-0.25 says_ask&says_words says_but&says_lately says_but&somebody's_own,_in_short says_cause&says_happened
-0.25 says_happened&spoken_of_self says_happened&traceback_above says_if&somebody's_own_question,_in_short
-0.25 says_labelled_symptom&somebody's_own,_in_short says_labelled_symptom&spoken_of_if says_lately&trouble
-0.25 says_lesson&says_reader says_looks_for&says_lower_it says_lower_it&somebody's_own_question,_in_short
-0.25 says_lower_it&trace_near says_may&says_people says_may&spoken_of_but
-0.25 says_numbered&somebody's_own_machine,_in_short says_proposed&says_when says_proposed&somebody's_own,_in_short
-0.25 says_reader&says_when says_reader&somebody's_own,_in_short says_reader&spoken_of_when says_self&somebody_speaks
-0.25 says_self&spoken_of_happened says_self&spoken_of_people says_solved&somebody's_own says_supposed&spoken_of_may
-0.25 says_when&spoken_of_help says_when&spoken_of_remedy somebody's_own&spoken_of_solved
-0.25 somebody's_own,_in_short&spoken_of_solved somebody's_own_machine,_in_short&spoken_of_may
-0.25 somebody's_own_question,_in_short&spoken_of_laughs somebody_speaks&spoken_of_solved
-0.25 spoken_of_after_so_long&trouble spoken_of_ask&spoken_of_example spoken_of_ask&spoken_of_explained
-0.25 spoken_of_ask&spoken_of_lower_it spoken_of_but&spoken_of_if spoken_of_changes&spoken_of_reader
-0.25 spoken_of_explained&spoken_of_proposed spoken_of_explained&trace_near spoken_of_lesson&spoken_of_solved
-0.25 spoken_of_looks_for&trouble spoken_of_lower_it&spoken_of_supposed spoken_of_lower_it&traceback_above
-0.25 spoken_of_never&spoken_of_people spoken_of_people&spoken_of_reader spoken_of_people&words_before
-0.25 spoken_of_reader&spoken_of_self spoken_of_supposed&trace_near
-0.20 a_failed_run&in_quotes a_failed_run&says_changes a_failed_run&says_example a_failed_run&spoken_of_but
-0.20 a_failed_run&spoken_of_if a_question,_in_short&a_site's_lines a_question,_in_short&begins_the_text
-0.20 a_question,_in_short&output_near a_question,_in_short&says_people a_question,_in_short&spoken_of_numbered
-0.20 a_question,_in_short&text_behind a_sentence_leads&behind_a_prefix a_sentence_leads&explained_behind
-0.20 a_sentence_leads&may_happen a_sentence_leads&says_cause a_sentence_leads&setting_near
-0.20 a_sentence_leads&somebody's_own_machine,_in_short a_sentence_leads&spoken_of_after_so_long
-0.20 a_sentence_leads&traceback_above a_setup,_in_short&a_site's_lines a_setup,_in_short&between_sections
-0.20 a_setup,_in_short&hypothetical_sentence a_setup,_in_short&introduced_as_example a_setup,_in_short&marked
-0.20 a_setup,_in_short&spoken_of_made_up a_setup,_in_short&spoken_of_numbered a_setup,_in_short&spoken_of_self
-0.20 a_short_text&advice_share a_short_text&advised a_short_text&beside_a_quotation a_short_text&figures
-0.20 a_short_text&says_ask a_short_text&says_supposed a_short_text&setting_near a_short_text&somebody_speaks
-0.20 a_short_text&spoken_of_lower_it a_site's_lines&indented a_site's_lines&spoken_of_lower_it
-0.20 a_site's_lines&spoken_of_never a_thread's_page&spoken_of_changes a_thread's_page&spoken_of_explained
-0.20 a_thread's_page&spoken_of_proposed a_thread's_title&somebody's_own a_thread's_title&spoken_of_happened
-0.20 a_thread's_title&text_behind a_whole_error_line&advice_share a_whole_error_line&advised
-0.20 a_whole_error_line&spoken_of_after_so_long a_whole_error_line&spoken_of_lower_it
-0.20 a_whole_error_line&spoken_of_proposed about_texts&begins_its_line about_texts&behind_a_prefix
-0.20 about_texts&happened_to_somebody about_texts&says_means about_texts&setting_near about_texts&spoken_of_words
-0.20 about_texts&text_behind advice_share&begins_its_line advice_share&happened_to_somebody
-0.20 advice_share&hypothetical_sentence advice_share&markup_near advice_share&much_about_texts
-0.20 advice_share&says_proposed advice_share&spoken_of_changes advice_share&spoken_of_lower_it
-0.20 advised&begins_its_line advised&happened_to_somebody advised&hypothetical_sentence advised&markup_near
-0.20 advised&much_about_texts advised&says_proposed advised&spoken_of_changes advised&spoken_of_lower_it
-0.20 advised_by_nobody&happened_to_somebody advised_by_nobody&introduced_as_example advised_by_nobody&may_happen
-0.20 advised_by_nobody&much_about_texts advised_by_nobody&nothing_stated advised_by_nobody&says_reader
-0.20 alone&says_example alone&says_reader begins_its_line&much_trouble begins_its_line&nobody_speaks
-0.20 begins_its_line&nothing_stated begins_its_line&spoken_of_example behind_a_prefix&denied_in_front
-0.20 behind_a_prefix&figures behind_a_prefix&may_happen behind_a_prefix&says_lesson behind_a_prefix&says_solved
-0.20 behind_a_prefix&says_when behind_a_prefix&spoken_of_changes behind_a_prefix&spoken_of_happened
-0.20 beside_a_quotation&in_quotes between_sections&nothing_stated between_sections&words_before
-0.20 blanks_near&happened_to_somebody blanks_near&nobody_speaks blanks_near&nothing_stated
-0.20 blanks_near&on_a_stamped_line blanks_near&somebody's_own,_in_short block_opened&in_a_thread
-0.20 block_opened&often_may block_opened&spoken_of_lesson block_opened&spoken_of_may code_near&may_happen
-0.20 code_near&often_may code_near&spoken_of_explained code_near&text_behind comment&markup_near
-0.20 comment&says_happened comment&spoken_of_self cut_by_dots&says_lately cut_by_dots&says_when
-0.20 cut_by_dots&spoken_of_help cut_by_dots&spoken_of_lately denied_in_front&ends_the_text
-0.20 ends_the_text&heads_a_document ends_the_text&nothing_stated ends_the_text&says_explained
-0.20 ends_the_text&spoken_of_after_so_long explained_behind&trace_near figures&indented figures&introduced_as_example
-0.20 figures&spoken_of_ask figures&spoken_of_labelled_remedy figures&spoken_of_supposed figures&text_about_texts
-0.20 happened_to_somebody&says_happened happened_to_somebody&says_reader happened_to_somebody&spoken_of_happened
-0.20 happened_to_somebody&spoken_of_solved heads_a_document&trace_near host_memory&says_words
-0.20 hypothetical_sentence&item_of_a_list hypothetical_sentence&marked hypothetical_sentence&much_trouble
-0.20 hypothetical_sentence&says_when hypothetical_sentence&spoken_of_after_so_long in_a_thread&marked
-0.20 in_a_thread&spoken_of_explained in_a_thread&spoken_of_people in_quotes&nothing_stated in_quotes&says_means
-0.20 in_quotes&spoken_of_happened indented&says_labelled_symptom indented&spoken_of_explained
-0.20 indented&spoken_of_looks_for indented&spoken_of_lower_it indented&spoken_of_reader indented&spoken_of_words
-0.20 introduced_as_example&spoken_of_after_so_long introduced_as_example&spoken_of_reader
-0.20 item_of_a_list&says_lower_it item_of_a_list&spoken_of_after_so_long item_of_a_list&spoken_of_never
-0.20 its_hint_printed&remedies_above its_hint_printed&spoken_of_people its_words_taken_up&nobody_speaks
-0.20 marked&spoken_of_self marked&words_before markup_near&remedies_above markup_near&spoken_of_never
-0.20 may_happen&on_a_stamped_line may_happen&says_but may_happen&spoken_of_lower_it mentioned&says_ask
-0.20 mentioned&says_labelled_symptom mentioned&says_solved mentioned&says_words mentioned&spoken_of_help
-0.20 mentioned&spoken_of_lately mentioned&spoken_of_lower_it mentioned&spoken_of_may mentioned&spoken_of_solved
-0.20 much_about_texts&says_when much_trouble&on_a_stamped_line much_trouble&spoken_of_solved
-0.20 names_the_words&spoken_of_words nobody_speaks&other_near nobody_speaks&record nobody_speaks&says_lower_it
-0.20 nothing_stated&says_cause nothing_stated&says_changes nothing_stated&says_explained
-0.20 nothing_stated&spoken_of_labelled_symptom nothing_stated&spoken_of_solved often_may&somebody's_own
-0.20 often_may&somebody's_own,_in_short often_may&somebody's_own_machine,_in_short often_may&spoken_of_example
-0.20 often_may&spoken_of_lower_it often_may&spoken_of_self on_a_stamped_line&record other_near&remedies_above
-0.20 other_near&says_looks_for other_near&says_proposed other_near&setting_near other_near&spoken_of_happened
-0.20 other_near&spoken_of_lower_it other_near&spoken_of_made_up other_near&spoken_of_proposed
-0.20 output_near&says_made_up output_near&somebody's_own,_in_short output_near&spoken_of_buy
-0.20 output_near&spoken_of_never output_near&within_code record&says_if record&says_solved record&spoken_of_laughs
-0.20 record&spoken_of_made_up says_after_so_long&somebody's_own says_ask&says_lately says_ask&setting_near
-0.20 says_ask&spoken_of_self says_ask&trouble says_but&somebody's_own_question,_in_short
-0.20 says_buy&somebody's_own_question,_in_short says_buy&somebody_speaks says_example&says_lately
-0.20 says_explained&somebody's_own says_explained&somebody's_own,_in_short says_explained&somebody_speaks
-0.20 says_explained&text_behind says_happened&says_solved says_happened&spoken_of_ask says_happened&spoken_of_but
-0.20 says_happened&spoken_of_lower_it says_happened&spoken_of_reader says_help&says_lately says_help&says_people
-0.20 says_help&somebody's_own says_help&spoken_of_self says_help&trouble says_if&says_may says_if&says_means
-0.20 says_if&words_before says_labelled_symptom&spoken_of_lately says_labelled_symptom&spoken_of_lesson
-0.20 says_lately&says_may says_lately&says_proposed says_lesson&says_self says_lesson&spoken_of_people
-0.20 says_lower_it&setting_near says_lower_it&spoken_of_lesson says_made_up&says_supposed says_made_up&says_when
-0.20 says_made_up&somebody's_own_question,_in_short says_may&says_never says_may&spoken_of_when
-0.20 says_means&says_reader says_means&spoken_of_people says_means&spoken_of_reader
-0.20 says_never&somebody's_own_question,_in_short says_never&spoken_of_ask says_never&trouble
-0.20 says_numbered&somebody_speaks says_people&says_reader says_proposed&says_reader
-0.20 says_reader&somebody's_own_machine,_in_short says_reader&spoken_of_lower_it says_reader&trouble
-0.20 says_remedy&says_words says_self&spoken_of_when says_supposed&setting_near says_supposed&spoken_of_self
-0.20 says_supposed&spoken_of_when says_when&somebody's_own_question,_in_short says_when&spoken_of_people
-0.20 says_when&trace_near says_words&somebody's_own,_in_short says_words&text_behind setting_near&spoken_of_may
-0.20 setting_near&spoken_of_never setting_near&spoken_of_numbered somebody's_own,_in_short&spoken_of_after_so_long
-0.20 somebody's_own,_in_short&spoken_of_may somebody's_own_machine,_in_short&spoken_of_after_so_long
-0.20 somebody's_own_machine,_in_short&spoken_of_buy somebody's_own_machine,_in_short&spoken_of_solved
-0.20 somebody's_own_question,_in_short&spoken_of_self somebody_speaks&somebody's_own,_in_short
-0.20 spoken_of_after_so_long&spoken_of_lower_it spoken_of_after_so_long&spoken_of_numbered
-0.20 spoken_of_after_so_long&text_behind spoken_of_ask&spoken_of_made_up spoken_of_ask&traceback_above
-0.20 spoken_of_but&spoken_of_lately spoken_of_but&trouble spoken_of_buy&spoken_of_lately
-0.20 spoken_of_buy&spoken_of_never spoken_of_buy&spoken_of_reader spoken_of_cause&spoken_of_labelled_remedy
-0.20 spoken_of_cause&spoken_of_means spoken_of_cause&spoken_of_remedy spoken_of_changes&spoken_of_happened
-0.20 spoken_of_changes&spoken_of_when spoken_of_changes&spoken_of_words spoken_of_example&spoken_of_lesson
-0.20 spoken_of_example&spoken_of_reader spoken_of_example&spoken_of_remedy spoken_of_example&spoken_of_when
-0.20 spoken_of_example&spoken_of_words spoken_of_example&traceback_above spoken_of_explained&spoken_of_when
-0.20 spoken_of_explained&traceback_above spoken_of_happened&spoken_of_if spoken_of_happened&traceback_above
-0.20 spoken_of_happened&words_before spoken_of_help&trouble spoken_of_help&words_before
-0.20 spoken_of_labelled_symptom&spoken_of_people spoken_of_labelled_symptom&trace_near
-0.20 spoken_of_lately&spoken_of_never spoken_of_lesson&spoken_of_lower_it spoken_of_lesson&spoken_of_may
-0.20 spoken_of_lesson&spoken_of_words spoken_of_looks_for&spoken_of_numbered spoken_of_looks_for&spoken_of_self
-0.20 spoken_of_looks_for&text_behind spoken_of_looks_for&words_before spoken_of_lower_it&trouble
-0.20 spoken_of_may&trouble spoken_of_means&text_behind spoken_of_never&spoken_of_supposed
-0.20 spoken_of_never&spoken_of_words spoken_of_people&traceback_above spoken_of_proposed&spoken_of_supposed
-0.20 spoken_of_proposed&spoken_of_words spoken_of_self&spoken_of_solved spoken_of_self&spoken_of_when
-0.20 spoken_of_when&text_about_texts spoken_of_words&text_about_texts text_about_texts&words_before
-0.15 a_failed_run&a_short_text a_failed_run&introduced_as_example a_failed_run&much_advised a_failed_run&much_trouble
-0.15 a_failed_run&says_cause a_failed_run&says_proposed a_failed_run&spoken_of_happened
-0.15 a_failed_run&spoken_of_labelled_cause a_failed_run&spoken_of_self a_failed_run&text_behind
-0.15 a_question,_in_short&code_near a_question,_in_short&says_laughs a_question,_in_short&spoken_of_labelled_symptom
-0.15 a_question,_in_short&spoken_of_laughs a_question,_in_short&spoken_of_words a_question,_in_short&text_about_texts
-0.15 a_report's_heading&spoken_of_people a_sentence_leads&a_thread's_page a_sentence_leads&advised_by_nobody
-0.15 a_sentence_leads&happened_to_somebody a_sentence_leads&heads_a_document a_sentence_leads&indented
-0.15 a_sentence_leads&marked a_sentence_leads&names_the_words a_sentence_leads&output_near
-0.15 a_sentence_leads&says_reader a_sentence_leads&somebody's_own,_in_short
-0.15 a_sentence_leads&somebody's_own_question,_in_short a_sentence_leads&somebody_speaks
-0.15 a_sentence_leads&spoken_of_lately a_sentence_leads&spoken_of_proposed a_sentence_leads&words_before
-0.15 a_setup,_in_short&item_of_a_list a_setup,_in_short&often_may a_setup,_in_short&says_solved
-0.15 a_short_text&code_near a_short_text&in_quotes a_short_text&its_hint_printed a_short_text&remedies_above
-0.15 a_short_text&says_changes a_short_text&says_means a_short_text&says_people a_short_text&says_reader
-0.15 a_short_text&says_words a_short_text&somebody's_own a_short_text&spoken_of_reader
-0.15 a_site's_lines&advised_by_nobody a_site's_lines&nobody_speaks a_site's_lines&spoken_of_after_so_long
-0.15 a_site's_lines&spoken_of_labelled_symptom a_site's_lines&spoken_of_may a_site's_lines&text_behind
-0.15 a_thread's_page&says_after_so_long a_thread's_page&somebody_speaks a_thread's_page&spoken_of_when
-0.15 a_thread's_title&markup_near a_thread's_title&spoken_of_after_so_long a_thread's_title&spoken_of_lower_it
-0.15 a_whole_error_line&markup_near a_whole_error_line&spoken_of_supposed a_whole_error_line&spoken_of_words
-0.15 a_whole_error_line&typeset about_texts&says_lately about_texts&says_lesson about_texts&spoken_of_when
-0.15 about_texts&typeset advice_share&block_opened advice_share&in_quotes advice_share&item_of_a_list
-0.15 advice_share&its_hint_printed advice_share&much_advised advice_share&says_labelled_symptom
-0.15 advice_share&says_looks_for advice_share&says_words advice_share&somebody's_own,_in_short
-0.15 advice_share&spoken_of_if advice_share&spoken_of_lately advised&block_opened advised&in_quotes
-0.15 advised&item_of_a_list advised&its_hint_printed advised&much_advised advised&says_labelled_symptom
-0.15 advised&says_looks_for advised&says_words advised&somebody's_own,_in_short advised&spoken_of_if
-0.15 advised&spoken_of_lately advised_by_nobody&behind_a_prefix advised_by_nobody&host_memory
-0.15 advised_by_nobody&its_hint_printed advised_by_nobody&much_advised advised_by_nobody&says_help
-0.15 advised_by_nobody&says_labelled_symptom advised_by_nobody&says_may advised_by_nobody&spoken_of_example
-0.15 alone&nobody_speaks alone&says_changes alone&says_proposed alone&says_self
-0.15 alone&somebody's_own_question,_in_short alone&somebody_speaks answered_by_mail&happened_to_somebody
-0.15 answered_by_mail&nothing_stated answered_by_mail&somebody's_own answered_by_mail&spoken_of_after_so_long
-0.15 answered_by_mail&spoken_of_self begins_its_line&says_labelled_symptom begins_its_line&says_may
-0.15 begins_the_text&says_if begins_the_text&somebody's_own_question,_in_short begins_the_text&text_about_texts
-0.15 behind_a_prefix&other_near behind_a_prefix&spoken_of_after_so_long behind_a_prefix&spoken_of_self
-0.15 behind_a_prefix&text_about_texts beside_a_quotation&nothing_stated beside_a_quotation&text_behind
-0.15 beside_a_quotation&trouble beside_a_quotation&words_before between_sections&code_near between_sections&comment
-0.15 between_sections&mentioned between_sections&nobody_speaks between_sections&trace_near blanks_near&figures
-0.15 blanks_near&markup_near blanks_near&much_trouble blanks_near&says_happened blanks_near&somebody's_own
-0.15 blanks_near&somebody_speaks blanks_near&spoken_of_help block_opened&code_near block_opened&nobody_speaks
-0.15 block_opened&says_words block_opened&spoken_of_means block_opened&spoken_of_proposed
-0.15 block_opened&spoken_of_words boxes_ticked&item_of_a_list code_near&nothing_stated code_near&says_means
-0.15 code_near&spoken_of_people code_near&spoken_of_supposed code_near&text_about_texts comment&in_a_thread
-0.15 comment&marked comment&names_the_words comment&somebody's_own comment&spoken_of_after_so_long
-0.15 comment&spoken_of_changes comment&spoken_of_lately comment&spoken_of_solved cut_by_dots&says_but
-0.15 cut_by_dots&says_lower_it cut_by_dots&spoken_of_may denied_in_front&mentioned denied_in_front&record
-0.15 denied_in_front&says_but denied_in_front&says_happened denied_in_front&says_lately denied_in_front&says_means
-0.15 denied_in_front&spoken_of_ask ends_the_text&may_happen ends_the_text&names_the_words ends_the_text&says_example
-0.15 ends_the_text&spoken_of_when explained_behind&traceback_above figures&often_may figures&says_example
-0.15 figures&says_lesson figures&says_self figures&spoken_of_words happened_to_somebody&much_about_texts
-0.15 happened_to_somebody&much_trouble happened_to_somebody&spoken_of_after_so_long
-0.15 happened_to_somebody&spoken_of_example heads_a_document&hypothetical_sentence heads_a_document&much_about_texts
-0.15 heads_a_document&nobody_speaks heads_a_document&says_lower_it heads_a_document&says_self
-0.15 heads_a_document&spoken_of_happened heads_a_document&traceback_above
-0.15 host_memory&somebody's_own_question,_in_short hypothetical_sentence&on_a_stamped_line
-0.15 hypothetical_sentence&says_changes hypothetical_sentence&says_reader hypothetical_sentence&spoken_of_example
-0.15 hypothetical_sentence&spoken_of_may hypothetical_sentence&spoken_of_people
-0.15 hypothetical_sentence&spoken_of_proposed hypothetical_sentence&spoken_of_reader in_a_thread&mentioned
-0.15 in_a_thread&spoken_of_after_so_long in_a_thread&spoken_of_lower_it in_a_thread&spoken_of_never
-0.15 in_a_thread&spoken_of_proposed in_quotes&much_trouble in_quotes&says_changes in_quotes&says_remedy
-0.15 in_quotes&spoken_of_labelled_remedy in_quotes&spoken_of_made_up indented&introduced_as_example
-0.15 indented&nobody_speaks indented&says_after_so_long indented&says_looks_for indented&spoken_of_ask
-0.15 indented&within_code introduced_as_example&traceback_above item_of_a_list&markup_near item_of_a_list&text_behind
-0.15 its_hint_printed&spoken_of_labelled_symptom its_words_taken_up&other_near its_words_taken_up&output_near
-0.15 its_words_taken_up&spoken_of_but its_words_taken_up&spoken_of_happened its_words_taken_up&spoken_of_self
-0.15 marked&somebody_speaks marked&spoken_of_if marked&spoken_of_lately marked&spoken_of_lower_it marked&text_behind
-0.15 markup_near&names_the_words markup_near&other_near markup_near&record markup_near&says_example
-0.15 markup_near&says_means markup_near&spoken_of_labelled_cause may_happen&says_if may_happen&spoken_of_lately
-0.15 may_happen&spoken_of_remedy mentioned&says_but mentioned&says_explained mentioned&says_made_up
-0.15 mentioned&says_supposed mentioned&spoken_of_labelled_cause mentioned&spoken_of_labelled_remedy
-0.15 mentioned&spoken_of_made_up mentioned&spoken_of_when much_about_texts&output_near
-0.15 much_about_texts&spoken_of_self much_advised&nobody_speaks much_advised&nothing_stated
-0.15 much_advised&spoken_of_reader much_advised&spoken_of_remedy much_trouble&setting_near
-0.15 much_trouble&spoken_of_changes much_trouble&spoken_of_happened much_trouble&spoken_of_supposed
-0.15 names_the_words&says_cause names_the_words&says_reader names_the_words&setting_near
-0.15 names_the_words&spoken_of_never names_the_words&spoken_of_people names_the_words&spoken_of_proposed
-0.15 nobody_speaks&remedies_above nobody_speaks&says_if nobody_speaks&says_means nobody_speaks&says_proposed
-0.15 nobody_speaks&spoken_of_ask nobody_speaks&spoken_of_proposed nothing_stated&says_after_so_long
-0.15 nothing_stated&says_example nothing_stated&spoken_of_lately nothing_stated&spoken_of_lesson
-0.15 nothing_stated&spoken_of_people often_may&spoken_of_if often_may&spoken_of_people on_a_stamped_line&says_made_up
-0.15 on_a_stamped_line&says_numbered on_a_stamped_line&says_when on_a_stamped_line&spoken_of_looks_for
-0.15 on_a_stamped_line&spoken_of_self other_near&says_cause other_near&says_may other_near&says_means
-0.15 other_near&spoken_of_after_so_long other_near&spoken_of_ask other_near&spoken_of_if other_near&spoken_of_laughs
-0.15 other_near&traceback_above output_near&says_looks_for output_near&says_solved output_near&spoken_of_ask
-0.15 output_near&spoken_of_changes output_near&spoken_of_numbered record&says_proposed remedies_above&trouble
-0.15 remedies_below&spoken_of_happened remedies_below&spoken_of_people says_after_so_long&says_self
-0.15 says_after_so_long&setting_near says_after_so_long&spoken_of_after_so_long says_ask&says_example
-0.15 says_ask&says_made_up says_ask&text_behind says_but&says_changes says_buy&somebody's_own,_in_short
-0.15 says_cause&says_may says_cause&says_when says_changes&setting_near says_changes&text_behind
-0.15 says_example&spoken_of_self says_explained&says_lately says_explained&says_means says_explained&says_self
-0.15 says_explained&says_when says_happened&says_numbered says_happened&somebody's_own,_in_short
-0.15 says_help&says_looks_for says_if&says_solved says_if&spoken_of_ask says_if&spoken_of_lesson
-0.15 says_if&spoken_of_self says_labelled_symptom&somebody's_own says_lately&says_supposed says_laughs&says_when
-0.15 says_looks_for&says_people says_looks_for&says_when says_looks_for&spoken_of_happened
-0.15 says_looks_for&spoken_of_may says_lower_it&says_reader says_lower_it&spoken_of_happened
-0.15 says_made_up&spoken_of_when says_may&spoken_of_changes says_may&spoken_of_people says_means&spoken_of_but
-0.15 says_means&spoken_of_when says_never&says_solved says_never&somebody's_own_machine,_in_short
-0.15 says_never&spoken_of_help says_never&spoken_of_lately says_never&spoken_of_never
-0.15 says_numbered&somebody's_own,_in_short says_people&spoken_of_happened says_people&spoken_of_help
-0.15 says_people&spoken_of_people says_people&spoken_of_when says_people&trace_near says_proposed&says_self
-0.15 says_proposed&words_before says_remedy&spoken_of_happened says_remedy&trouble says_self&says_words
-0.15 says_self&spoken_of_after_so_long says_self&spoken_of_ask says_self&spoken_of_labelled_symptom
-0.15 says_self&spoken_of_proposed says_supposed&somebody's_own says_supposed&spoken_of_after_so_long
-0.15 says_supposed&spoken_of_but says_supposed&spoken_of_if says_supposed&spoken_of_lately says_words&somebody_speaks
-0.15 says_words&spoken_of_never says_words&spoken_of_self setting_near&somebody's_own_question,_in_short
-0.15 setting_near&spoken_of_example setting_near&spoken_of_lesson somebody's_own&somebody's_own,_in_short
-0.15 somebody's_own&spoken_of_never somebody's_own&spoken_of_people somebody's_own&spoken_of_words
-0.15 somebody's_own,_in_short&spoken_of_reader somebody's_own_machine,_in_short&spoken_of_but
-0.15 somebody's_own_machine,_in_short&spoken_of_self somebody's_own_question,_in_short&spoken_of_but
-0.15 somebody_speaks&spoken_of_proposed somebody_speaks&spoken_of_supposed somebody_speaks&spoken_of_when
-0.15 somebody_speaks&within_code spoken_of_after_so_long&spoken_of_lately spoken_of_after_so_long&spoken_of_reader
-0.15 spoken_of_after_so_long&spoken_of_when spoken_of_after_so_long&typeset spoken_of_ask&spoken_of_but
-0.15 spoken_of_ask&spoken_of_buy spoken_of_ask&spoken_of_reader spoken_of_ask&spoken_of_words
-0.15 spoken_of_ask&trace_near spoken_of_but&spoken_of_buy spoken_of_but&spoken_of_changes
-0.15 spoken_of_but&spoken_of_labelled_symptom spoken_of_but&spoken_of_people spoken_of_buy&spoken_of_self
-0.15 spoken_of_changes&spoken_of_lesson spoken_of_changes&traceback_above spoken_of_happened&within_code
-0.15 spoken_of_if&spoken_of_supposed spoken_of_if&spoken_of_when spoken_of_if&within_code
-0.15 spoken_of_labelled_symptom&spoken_of_lesson spoken_of_lately&spoken_of_looks_for
-0.15 spoken_of_lately&spoken_of_supposed spoken_of_laughs&spoken_of_people spoken_of_lesson&spoken_of_supposed
-0.15 spoken_of_lesson&trouble spoken_of_looks_for&spoken_of_never spoken_of_lower_it&spoken_of_remedy
-0.15 spoken_of_lower_it&typeset spoken_of_made_up&spoken_of_words spoken_of_may&spoken_of_people
-0.15 spoken_of_means&spoken_of_numbered spoken_of_means&spoken_of_people spoken_of_never&trace_near
-0.15 spoken_of_never&traceback_above spoken_of_numbered&spoken_of_when spoken_of_proposed&trace_near
-0.15 spoken_of_proposed&traceback_above spoken_of_reader&spoken_of_remedy spoken_of_remedy&trouble
-0.15 spoken_of_self&spoken_of_signed spoken_of_self&within_code spoken_of_solved&spoken_of_supposed
-0.15 spoken_of_solved&text_behind spoken_of_supposed&traceback_above spoken_of_when&traceback_above
-0.15 trouble&within_code
-0.10 a_failed_run&a_setup,_in_short a_failed_run&beside_a_quotation a_failed_run&comment a_failed_run&output_near
-0.10 a_failed_run&says_people a_failed_run&says_remedy a_failed_run&spoken_of_means a_failed_run&spoken_of_never
-0.10 a_failed_run's_record&about_texts a_failed_run's_record&advice_share a_failed_run's_record&advised
-0.10 a_failed_run's_record&advised_by_nobody a_question,_in_short&begins_its_line
-0.10 a_question,_in_short&its_words_taken_up a_question,_in_short&record a_question,_in_short&says_may
-0.10 a_question,_in_short&says_never a_question,_in_short&says_proposed a_question,_in_short&says_when
-0.10 a_question,_in_short&spoken_of_reader a_question,_in_short&trace_near a_report's_heading&nothing_stated
-0.10 a_report's_heading&says_self a_report's_heading&spoken_of_after_so_long a_report's_heading&spoken_of_lesson
-0.10 a_sentence_leads&a_thread's_title a_sentence_leads&between_sections a_sentence_leads&record
-0.10 a_sentence_leads&says_explained a_sentence_leads&says_happened a_sentence_leads&spoken_of_example
-0.10 a_sentence_leads&spoken_of_never a_sentence_leads&spoken_of_people a_sentence_leads&spoken_of_solved
-0.10 a_setup,_in_short&names_the_words a_setup,_in_short&other_near a_setup,_in_short&says_ask
-0.10 a_setup,_in_short&says_changes a_short_text&much_advised a_short_text&names_the_words
-0.10 a_short_text&nothing_stated a_short_text&says_but a_short_text&says_if a_short_text&says_never
-0.10 a_short_text&spoken_of_if a_short_text&traceback_above a_site's_lines&happened_to_somebody
-0.10 a_site's_lines&spoken_of_ask a_site's_lines&spoken_of_happened a_site's_lines&spoken_of_help
-0.10 a_thread's_page&says_happened a_thread's_page&spoken_of_after_so_long a_thread's_page&spoken_of_remedy
-0.10 a_thread's_page&spoken_of_supposed a_thread's_page&traceback_above a_thread's_title&output_near
-0.10 a_thread's_title&spoken_of_solved a_whole_error_line&between_sections a_whole_error_line&much_advised
-0.10 a_whole_error_line&much_trouble a_whole_error_line&remedies_below a_whole_error_line&spoken_of_example
-0.10 a_whole_error_line&spoken_of_explained a_whole_error_line&spoken_of_labelled_remedy
-0.10 a_whole_error_line&spoken_of_never a_whole_error_line&spoken_of_when a_whole_error_line&trace_near
-0.10 about_texts&beside_a_quotation about_texts&much_advised about_texts&much_trouble about_texts&says_looks_for
-0.10 about_texts&says_when about_texts&spoken_of_explained about_texts&spoken_of_happened
-0.10 about_texts&spoken_of_looks_for about_texts&within_code advice_share&advised_by_nobody
-0.10 advice_share&answered_by_mail advice_share&figures advice_share&mentioned advice_share&nobody_speaks
-0.10 advice_share&on_a_stamped_line advice_share&record advice_share&says_example advice_share&says_happened
-0.10 advice_share&says_means advice_share&setting_near advice_share&spoken_of_help advice_share&spoken_of_never
-0.10 advice_share&spoken_of_remedy advice_share&spoken_of_when advice_share&words_before advised&advised_by_nobody
-0.10 advised&answered_by_mail advised&figures advised&mentioned advised&nobody_speaks advised&on_a_stamped_line
-0.10 advised&record advised&says_example advised&says_happened advised&says_means advised&setting_near
-0.10 advised&spoken_of_help advised&spoken_of_never advised&spoken_of_remedy advised&spoken_of_when
-0.10 advised&words_before advised_by_nobody&block_opened advised_by_nobody&hypothetical_sentence
-0.10 advised_by_nobody&nobody_speaks advised_by_nobody&on_a_stamped_line advised_by_nobody&says_after_so_long
-0.10 advised_by_nobody&says_changes advised_by_nobody&says_looks_for advised_by_nobody&setting_near
-0.10 advised_by_nobody&spoken_of_lower_it advised_by_nobody&spoken_of_remedy alone&says_buy alone&says_help
-0.10 answered_by_mail&somebody_speaks answered_by_mail&spoken_of_example answered_by_mail&spoken_of_lesson
-0.10 answered_by_mail&spoken_of_lower_it answered_by_mail&spoken_of_when answered_by_mail&text_behind
-0.10 begins_its_line&remedies_above begins_its_line&spoken_of_explained begins_its_line&spoken_of_labelled_remedy
-0.10 begins_its_line&spoken_of_laughs begins_its_line&spoken_of_lower_it begins_its_line&spoken_of_people
-0.10 begins_the_text&much_advised begins_the_text&often_may begins_the_text&says_happened begins_the_text&says_lately
-0.10 begins_the_text&says_made_up begins_the_text&says_reader begins_the_text&says_remedy begins_the_text&says_when
-0.10 begins_the_text&spoken_of_but begins_the_text&spoken_of_happened begins_the_text&spoken_of_remedy
-0.10 behind_a_prefix&blanks_near behind_a_prefix&much_about_texts behind_a_prefix&says_example
-0.10 behind_a_prefix&says_help behind_a_prefix&says_if behind_a_prefix&says_looks_for behind_a_prefix&says_never
-0.10 behind_a_prefix&says_supposed behind_a_prefix&says_words behind_a_prefix&somebody's_own_question,_in_short
-0.10 behind_a_prefix&spoken_of_supposed beside_a_quotation&code_near beside_a_quotation&nobody_speaks
-0.10 beside_a_quotation&other_near beside_a_quotation&spoken_of_happened beside_a_quotation&trace_near
-0.10 beside_a_quotation&traceback_above between_sections&explained_behind between_sections&item_of_a_list
-0.10 between_sections&marked between_sections&spoken_of_labelled_symptom between_sections&spoken_of_lower_it
-0.10 between_sections&spoken_of_means between_sections&spoken_of_reader between_sections&spoken_of_supposed
-0.10 between_sections&traceback_above blanks_near&says_when blanks_near&spoken_of_people blanks_near&spoken_of_words
-0.10 blanks_near&text_behind blanks_near&words_before block_opened&happened_to_somebody block_opened&its_hint_printed
-0.10 block_opened&much_trouble block_opened&spoken_of_reader block_opened&spoken_of_solved boxes_ticked&in_quotes
-0.10 boxes_ticked&mentioned boxes_ticked&nothing_stated boxes_ticked&output_near boxes_ticked&setting_near
-0.10 boxes_ticked&spoken_of_after_so_long boxes_ticked&spoken_of_help code_near&comment code_near&explained_behind
-0.10 code_near&heads_a_document code_near&indented code_near&mentioned code_near&says_reader code_near&says_when
-0.10 code_near&somebody_speaks code_near&spoken_of_buy code_near&spoken_of_remedy code_near&spoken_of_self
-0.10 code_near&spoken_of_signed comment&happened_to_somebody comment&indented comment&says_means comment&says_words
-0.10 comment&setting_near comment&spoken_of_if cut_by_dots&says_made_up cut_by_dots&says_proposed
-0.10 cut_by_dots&says_self cut_by_dots&somebody_speaks cut_by_dots&spoken_of_cause cut_by_dots&spoken_of_means
-0.10 cut_by_dots&spoken_of_when cut_by_dots&spoken_of_words denied_in_front&says_self denied_in_front&says_when
-0.10 denied_in_front&somebody's_own_machine,_in_short denied_in_front&spoken_of_example
-0.10 denied_in_front&spoken_of_when ends_the_text&item_of_a_list ends_the_text&mentioned ends_the_text&says_ask
-0.10 ends_the_text&says_buy ends_the_text&says_laughs ends_the_text&says_proposed ends_the_text&spoken_of_explained
-0.10 ends_the_text&spoken_of_happened ends_the_text&spoken_of_words ends_the_text&trouble
-0.10 explained_behind&heads_a_document explained_behind&may_happen explained_behind&setting_near
-0.10 explained_behind&words_before figures&marked figures&remedies_below figures&spoken_of_happened
-0.10 figures&spoken_of_lower_it figures&spoken_of_never figures&spoken_of_proposed happened_to_somebody&in_a_thread
-0.10 happened_to_somebody&mentioned happened_to_somebody&other_near happened_to_somebody&says_looks_for
-0.10 happened_to_somebody&says_lower_it happened_to_somebody&says_means happened_to_somebody&says_supposed
-0.10 happened_to_somebody&spoken_of_may happened_to_somebody&spoken_of_proposed heads_a_document&its_words_taken_up
-0.10 heads_a_document&marked heads_a_document&markup_near heads_a_document&nothing_stated
-0.10 heads_a_document&somebody's_own heads_a_document&somebody_speaks heads_a_document&spoken_of_lower_it
-0.10 heads_a_document&spoken_of_words heads_a_document&text_behind host_memory&indented host_memory&item_of_a_list
-0.10 hypothetical_sentence&indented hypothetical_sentence&says_remedy hypothetical_sentence&spoken_of_but
-0.10 hypothetical_sentence&spoken_of_cause hypothetical_sentence&spoken_of_remedy hypothetical_sentence&trace_near
-0.10 in_a_thread&often_may in_a_thread&says_after_so_long in_a_thread&says_people
-0.10 in_a_thread&spoken_of_labelled_symptom in_a_thread&spoken_of_lately in_a_thread&spoken_of_remedy
-0.10 in_quotes&its_words_taken_up in_quotes&says_ask in_quotes&says_but in_quotes&says_lesson in_quotes&says_when
-0.10 in_quotes&spoken_of_if in_quotes&text_about_texts in_quotes&trouble indented&item_of_a_list indented&marked
-0.10 indented&setting_near indented&spoken_of_labelled_remedy indented&typeset introduced_as_example&its_hint_printed
-0.10 introduced_as_example&spoken_of_labelled_symptom introduced_as_example&spoken_of_lately
-0.10 introduced_as_example&spoken_of_lower_it introduced_as_example&spoken_of_supposed
-0.10 introduced_as_example&spoken_of_when introduced_as_example&spoken_of_words item_of_a_list&nobody_speaks
-0.10 item_of_a_list&other_near item_of_a_list&says_example item_of_a_list&spoken_of_but item_of_a_list&spoken_of_may
-0.10 item_of_a_list&spoken_of_reader item_of_a_list&spoken_of_words item_of_a_list&trace_near
-0.10 its_hint_printed&markup_near its_hint_printed&may_happen its_hint_printed&says_means
-0.10 its_hint_printed&somebody's_own_question,_in_short its_hint_printed&spoken_of_cause
-0.10 its_words_taken_up&markup_near its_words_taken_up&may_happen its_words_taken_up&somebody's_own,_in_short
-0.10 its_words_taken_up&somebody's_own_question,_in_short its_words_taken_up&somebody_speaks
-0.10 its_words_taken_up&spoken_of_ask its_words_taken_up&spoken_of_help its_words_taken_up&spoken_of_if
-0.10 its_words_taken_up&spoken_of_labelled_symptom its_words_taken_up&spoken_of_lower_it
-0.10 its_words_taken_up&spoken_of_never its_words_taken_up&spoken_of_words its_words_taken_up&trouble
-0.10 marked&somebody's_own_question,_in_short marked&spoken_of_changes marked&spoken_of_solved
-0.10 markup_near&much_advised markup_near&says_lesson markup_near&spoken_of_labelled_remedy
-0.10 markup_near&text_about_texts markup_near&trace_near may_happen&output_near may_happen&remedies_above
-0.10 may_happen&says_changes may_happen&says_explained may_happen&says_lesson may_happen&says_reader
-0.10 may_happen&setting_near may_happen&spoken_of_but may_happen&spoken_of_changes
-0.10 may_happen&spoken_of_labelled_symptom may_happen&spoken_of_words may_happen&steps_that_led_to_it
-0.10 mentioned&remedies_above mentioned&remedies_below mentioned&says_lesson mentioned&says_looks_for
-0.10 mentioned&somebody's_own_machine,_in_short mentioned&spoken_of_people mentioned&text_about_texts
-0.10 mentioned&traceback_above much_about_texts&says_made_up much_about_texts&spoken_of_but
-0.10 much_about_texts&spoken_of_supposed much_about_texts&spoken_of_words much_advised&other_near
-0.10 much_advised&spoken_of_example much_advised&spoken_of_lower_it much_trouble&nobody_speaks
-0.10 much_trouble&says_words much_trouble&somebody's_own,_in_short much_trouble&spoken_of_example
-0.10 much_trouble&spoken_of_help much_trouble&spoken_of_people much_trouble&spoken_of_when much_trouble&text_behind
-0.10 names_the_words&spoken_of_may names_the_words&spoken_of_self names_the_words&spoken_of_supposed
-0.10 names_the_words&traceback_above nobody_speaks&remedies_below nobody_speaks&says_cause nobody_speaks&says_words
-0.10 nobody_speaks&spoken_of_cause nobody_speaks&spoken_of_labelled_remedy nobody_speaks&spoken_of_labelled_symptom
-0.10 nobody_speaks&spoken_of_lately nobody_speaks&spoken_of_may nothing_stated&says_buy nothing_stated&says_help
-0.10 nothing_stated&spoken_of_cause nothing_stated&spoken_of_help nothing_stated&spoken_of_labelled_cause
-0.10 nothing_stated&spoken_of_lower_it nothing_stated&spoken_of_numbered nothing_stated&spoken_of_supposed
-0.10 nothing_stated&steps_that_led_to_it nothing_stated&text_about_texts nothing_stated&trouble
-0.10 often_may&somebody's_own_question,_in_short on_a_stamped_line&says_may on_a_stamped_line&spoken_of_example
-0.10 on_a_stamped_line&spoken_of_help on_a_stamped_line&spoken_of_laughs on_a_stamped_line&spoken_of_remedy
-0.10 other_near&says_if other_near&spoken_of_but other_near&spoken_of_lately other_near&spoken_of_means
-0.10 other_near&steps_that_led_to_it other_near&within_code output_near&says_ask output_near&says_laughs
-0.10 output_near&says_supposed output_near&spoken_of_cause output_near&spoken_of_proposed
-0.10 output_near&steps_that_led_to_it output_near&text_about_texts output_near&typeset output_near&words_before
-0.10 record&says_after_so_long record&says_laughs record&says_numbered record&says_when record&spoken_of_example
-0.10 record&spoken_of_supposed remedies_above&spoken_of_cause remedies_above&spoken_of_self remedies_above&trace_near
-0.10 remedies_above&traceback_above remedies_below&spoken_of_help remedies_below&spoken_of_lower_it
-0.10 says_after_so_long&says_may says_after_so_long&somebody_speaks says_after_so_long&spoken_of_changes
-0.10 says_after_so_long&spoken_of_lesson says_ask&says_but says_ask&says_may says_ask&somebody's_own
-0.10 says_ask&somebody_speaks says_ask&trace_near says_but&says_cause says_but&says_reader says_but&says_words
-0.10 says_but&spoken_of_ask says_buy&says_lower_it says_buy&says_words says_changes&somebody's_own_question,_in_short
-0.10 says_changes&trouble says_example&says_made_up says_example&says_when says_example&spoken_of_after_so_long
-0.10 says_explained&says_if says_explained&says_reader says_explained&says_words says_explained&trouble
-0.10 says_happened&says_never says_happened&says_proposed says_happened&somebody_speaks
-0.10 says_happened&spoken_of_example says_happened&spoken_of_explained says_happened&spoken_of_labelled_symptom
-0.10 says_happened&spoken_of_laughs says_happened&spoken_of_words says_help&says_lesson
-0.10 says_help&spoken_of_after_so_long says_help&spoken_of_lately says_help&spoken_of_reader says_if&says_lately
-0.10 says_if&says_looks_for says_if&says_proposed says_if&spoken_of_laughs says_if&spoken_of_lower_it
-0.10 says_if&spoken_of_never says_labelled_symptom&spoken_of_means says_labelled_symptom&traceback_above
-0.10 says_labelled_symptom&trouble says_lately&says_looks_for says_lately&says_means says_lately&says_reader
-0.10 says_lately&spoken_of_lesson says_lately&spoken_of_when says_lesson&setting_near says_lesson&spoken_of_lesson
-0.10 says_lesson&text_behind says_looks_for&says_may says_looks_for&says_reader says_looks_for&says_self
-0.10 says_looks_for&says_words says_looks_for&spoken_of_example says_looks_for&spoken_of_help
-0.10 says_looks_for&spoken_of_when says_looks_for&traceback_above says_lower_it&spoken_of_labelled_symptom
-0.10 says_lower_it&traceback_above says_made_up&says_may says_may&says_reader says_may&somebody_speaks
-0.10 says_may&spoken_of_ask says_may&spoken_of_if says_may&spoken_of_self says_means&spoken_of_lately
-0.10 says_means&spoken_of_lesson says_means&spoken_of_looks_for says_means&spoken_of_may says_means&spoken_of_self
-0.10 says_numbered&spoken_of_after_so_long says_numbered&trace_near says_people&spoken_of_but
-0.10 says_people&spoken_of_looks_for says_people&spoken_of_lower_it says_people&spoken_of_reader
-0.10 says_proposed&says_words says_proposed&somebody's_own says_proposed&somebody_speaks says_proposed&text_behind
-0.10 says_reader&somebody's_own says_reader&spoken_of_may says_reader&spoken_of_remedy says_remedy&says_when
-0.10 says_remedy&words_before says_self&says_solved says_self&spoken_of_if
-0.10 says_solved&somebody's_own_question,_in_short says_solved&somebody_speaks says_solved&words_before
-0.10 says_supposed&somebody's_own_question,_in_short says_supposed&spoken_of_lower_it says_supposed&spoken_of_reader
-0.10 says_supposed&spoken_of_supposed says_when&spoken_of_explained says_when&spoken_of_lesson
-0.10 says_when&spoken_of_never says_when&traceback_above says_when&trouble says_words&spoken_of_lower_it
-0.10 says_words&spoken_of_may says_words&spoken_of_words setting_near&spoken_of_remedy setting_near&trouble
-0.10 somebody's_own&spoken_of_happened somebody's_own&spoken_of_help somebody's_own&spoken_of_lately
-0.10 somebody's_own&spoken_of_lesson somebody's_own&spoken_of_means somebody's_own&spoken_of_reader
-0.10 somebody's_own&spoken_of_self somebody's_own&spoken_of_signed somebody's_own&steps_that_led_to_it
-0.10 somebody's_own&traceback_above somebody's_own,_in_short&spoken_of_ask somebody's_own,_in_short&spoken_of_but
-0.10 somebody's_own,_in_short&spoken_of_help somebody's_own,_in_short&spoken_of_lower_it
-0.10 somebody's_own_machine,_in_short&spoken_of_ask somebody's_own_machine,_in_short&spoken_of_lately
-0.10 somebody's_own_machine,_in_short&spoken_of_laughs somebody's_own_machine,_in_short&spoken_of_people
-0.10 somebody's_own_machine,_in_short&spoken_of_reader somebody's_own_machine,_in_short&text_behind
-0.10 somebody's_own_question,_in_short&spoken_of_after_so_long somebody's_own_question,_in_short&spoken_of_cause
-0.10 somebody's_own_question,_in_short&spoken_of_example somebody's_own_question,_in_short&spoken_of_explained
-0.10 somebody's_own_question,_in_short&spoken_of_proposed somebody's_own_question,_in_short&spoken_of_reader
-0.10 somebody_speaks&spoken_of_changes somebody_speaks&spoken_of_happened somebody_speaks&spoken_of_labelled_remedy
-0.10 somebody_speaks&spoken_of_lower_it somebody_speaks&spoken_of_never somebody_speaks&spoken_of_signed
-0.10 somebody_speaks&spoken_of_words somebody_speaks&steps_that_led_to_it spoken_of_after_so_long&spoken_of_lesson
-0.10 spoken_of_after_so_long&steps_that_led_to_it spoken_of_ask&spoken_of_people spoken_of_but&words_before
-0.10 spoken_of_buy&spoken_of_supposed spoken_of_cause&spoken_of_example spoken_of_cause&spoken_of_made_up
-0.10 spoken_of_cause&spoken_of_numbered spoken_of_cause&text_behind spoken_of_cause&trace_near
-0.10 spoken_of_cause&typeset spoken_of_changes&spoken_of_people spoken_of_example&spoken_of_lately
-0.10 spoken_of_example&spoken_of_means spoken_of_example&spoken_of_never spoken_of_example&typeset
-0.10 spoken_of_example&words_before spoken_of_explained&spoken_of_lower_it spoken_of_explained&spoken_of_means
-0.10 spoken_of_explained&spoken_of_never spoken_of_explained&spoken_of_words spoken_of_happened&spoken_of_lesson
-0.10 spoken_of_happened&typeset spoken_of_help&spoken_of_laughs spoken_of_help&spoken_of_may
-0.10 spoken_of_help&spoken_of_means spoken_of_help&typeset spoken_of_if&steps_that_led_to_it
-0.10 spoken_of_if&traceback_above spoken_of_labelled_cause&spoken_of_labelled_remedy
-0.10 spoken_of_labelled_cause&spoken_of_remedy spoken_of_labelled_cause&words_before
-0.10 spoken_of_labelled_remedy&spoken_of_never spoken_of_labelled_remedy&spoken_of_reader
-0.10 spoken_of_labelled_remedy&spoken_of_when spoken_of_labelled_symptom&spoken_of_may
-0.10 spoken_of_labelled_symptom&spoken_of_signed spoken_of_labelled_symptom&spoken_of_supposed
-0.10 spoken_of_labelled_symptom&traceback_above spoken_of_labelled_symptom&trouble
-0.10 spoken_of_labelled_symptom&words_before spoken_of_lately&trouble spoken_of_laughs&spoken_of_words
-0.10 spoken_of_lesson&spoken_of_signed spoken_of_looks_for&spoken_of_lower_it spoken_of_looks_for&spoken_of_means
-0.10 spoken_of_looks_for&spoken_of_remedy spoken_of_lower_it&spoken_of_proposed spoken_of_lower_it&spoken_of_solved
-0.10 spoken_of_lower_it&text_about_texts spoken_of_made_up&spoken_of_means spoken_of_made_up&spoken_of_proposed
-0.10 spoken_of_made_up&spoken_of_supposed spoken_of_made_up&trouble spoken_of_may&spoken_of_means
-0.10 spoken_of_may&spoken_of_signed spoken_of_may&spoken_of_supposed spoken_of_may&spoken_of_when
-0.10 spoken_of_may&words_before spoken_of_means&spoken_of_signed spoken_of_means&spoken_of_when
-0.10 spoken_of_means&within_code spoken_of_never&words_before spoken_of_numbered&spoken_of_supposed
-0.10 spoken_of_reader&steps_that_led_to_it spoken_of_self&steps_that_led_to_it spoken_of_self&text_about_texts
-0.10 spoken_of_supposed&spoken_of_words spoken_of_when&typeset spoken_of_when&words_before
-0.10 steps_that_led_to_it&trouble typeset&words_before
-0.05 a_failed_run&a_thread's_title a_failed_run&advised_by_nobody a_failed_run&happened_to_somebody
-0.05 a_failed_run&item_of_a_list a_failed_run&remedies_above a_failed_run&remedies_below a_failed_run&says_ask
-0.05 a_failed_run&spoken_of_buy a_failed_run&spoken_of_made_up a_failed_run&typeset
-0.05 a_failed_run's_record&a_whole_error_line a_failed_run's_record&begins_its_line a_failed_run's_record&figures
-0.05 a_failed_run's_record&indented a_failed_run's_record&markup_near a_failed_run's_record&may_happen
-0.05 a_failed_run's_record&spoken_of_happened a_failed_run's_record&spoken_of_lower_it
-0.05 a_failed_run's_record&spoken_of_self a_failed_run's_record&traceback_above a_failed_run's_record&trouble
-0.05 a_failed_test&nobody_speaks a_failed_test&output_near a_question,_in_short&a_whole_error_line
-0.05 a_question,_in_short&between_sections a_question,_in_short&marked a_question,_in_short&much_about_texts
-0.05 a_question,_in_short&says_example a_question,_in_short&says_words a_question,_in_short&somebody_speaks
-0.05 a_question,_in_short&spoken_of_but a_question,_in_short&spoken_of_cause a_question,_in_short&spoken_of_explained
-0.05 a_question,_in_short&spoken_of_remedy a_question,_in_short&spoken_of_solved a_question,_in_short&traceback_above
-0.05 a_question,_in_short&within_code a_report's_heading&a_thread's_page a_report's_heading&advised_by_nobody
-0.05 a_report's_heading&setting_near a_report's_heading&spoken_of_labelled_symptom a_report's_heading&spoken_of_never
-0.05 a_report's_heading&spoken_of_reader a_report's_heading&spoken_of_solved a_sentence_leads&advice_share
-0.05 a_sentence_leads&advised a_sentence_leads&blanks_near a_sentence_leads&comment a_sentence_leads&in_a_thread
-0.05 a_sentence_leads&its_words_taken_up a_sentence_leads&markup_near a_sentence_leads&nobody_speaks
-0.05 a_sentence_leads&often_may a_sentence_leads&on_a_stamped_line a_sentence_leads&says_ask
-0.05 a_sentence_leads&says_laughs a_sentence_leads&says_lower_it a_sentence_leads&spoken_of_explained
-0.05 a_sentence_leads&spoken_of_help a_sentence_leads&spoken_of_looks_for a_sentence_leads&spoken_of_reader
-0.05 a_sentence_leads&spoken_of_supposed a_sentence_leads&text_about_texts a_setup,_in_short&alone
-0.05 a_setup,_in_short&says_explained a_setup,_in_short&says_proposed a_setup,_in_short&says_supposed
-0.05 a_setup,_in_short&spoken_of_example a_setup,_in_short&spoken_of_labelled_remedy
-0.05 a_setup,_in_short&spoken_of_never a_setup,_in_short&spoken_of_people a_short_text&a_whole_error_line
-0.05 a_short_text&behind_a_prefix a_short_text&between_sections a_short_text&denied_in_front a_short_text&in_a_thread
-0.05 a_short_text&introduced_as_example a_short_text&on_a_stamped_line a_short_text&says_lower_it
-0.05 a_short_text&spoken_of_but a_short_text&spoken_of_labelled_remedy a_short_text&spoken_of_proposed
-0.05 a_short_text&spoken_of_self a_short_text&spoken_of_solved a_site's_lines&about_texts a_site's_lines&cut_by_dots
-0.05 a_site's_lines&may_happen a_site's_lines&much_trouble a_site's_lines&other_near a_site's_lines&remedies_below
-0.05 a_site's_lines&somebody's_own a_site's_lines&somebody's_own_question,_in_short a_site's_lines&spoken_of_example
-0.05 a_site's_lines&spoken_of_lesson a_site's_lines&spoken_of_means a_site's_lines&spoken_of_solved
-0.05 a_site's_lines&spoken_of_words a_site's_lines&trace_near a_thread's_page&about_texts
-0.05 a_thread's_page&behind_a_prefix a_thread's_page&ends_the_text a_thread's_page&happened_to_somebody
-0.05 a_thread's_page&hypothetical_sentence a_thread's_page&much_about_texts a_thread's_page&on_a_stamped_line
-0.05 a_thread's_page&says_lower_it a_thread's_page&says_may a_thread's_page&says_when a_thread's_page&somebody's_own
-0.05 a_thread's_page&somebody's_own_machine,_in_short a_thread's_page&spoken_of_may a_thread's_page&spoken_of_never
-0.05 a_thread's_page&spoken_of_people a_thread's_page&spoken_of_signed a_thread's_page&spoken_of_solved
-0.05 a_thread's_page&trouble a_thread's_title&code_near a_thread's_title&comment a_thread's_title&marked
-0.05 a_thread's_title&somebody's_own_question,_in_short a_thread's_title&spoken_of_changes
-0.05 a_thread's_title&spoken_of_looks_for a_thread's_title&trouble a_thread's_title&words_before
-0.05 a_whole_error_line&explained_behind a_whole_error_line&its_words_taken_up a_whole_error_line&spoken_of_happened
-0.05 a_whole_error_line&spoken_of_labelled_symptom a_whole_error_line&spoken_of_made_up
-0.05 a_whole_error_line&traceback_above about_texts&advised_by_nobody about_texts&host_memory
-0.05 about_texts&its_hint_printed about_texts&its_words_taken_up about_texts&marked about_texts&markup_near
-0.05 about_texts&often_may about_texts&says_ask about_texts&says_changes about_texts&says_may about_texts&says_people
-0.05 about_texts&says_reader about_texts&says_remedy about_texts&spoken_of_made_up about_texts&text_about_texts
-0.05 about_texts&trace_near advice_share&advised advice_share&behind_a_prefix advice_share&boxes_ticked
-0.05 advice_share&explained_behind advice_share&host_memory advice_share&indented advice_share&its_words_taken_up
-0.05 advice_share&says_cause advice_share&says_changes advice_share&says_supposed advice_share&spoken_of_but
-0.05 advice_share&spoken_of_example advice_share&spoken_of_labelled_remedy advice_share&spoken_of_people
-0.05 advice_share&spoken_of_signed advice_share&text_about_texts advice_share&typeset advised&behind_a_prefix
-0.05 advised&boxes_ticked advised&explained_behind advised&host_memory advised&indented advised&its_words_taken_up
-0.05 advised&says_cause advised&says_changes advised&says_supposed advised&spoken_of_but advised&spoken_of_example
-0.05 advised&spoken_of_labelled_remedy advised&spoken_of_people advised&spoken_of_signed advised&text_about_texts
-0.05 advised&typeset advised_by_nobody&explained_behind advised_by_nobody&in_a_thread
-0.05 advised_by_nobody&item_of_a_list advised_by_nobody&its_words_taken_up advised_by_nobody&record
-0.05 advised_by_nobody&says_example advised_by_nobody&says_if advised_by_nobody&says_proposed
-0.05 advised_by_nobody&says_self advised_by_nobody&spoken_of_but advised_by_nobody&spoken_of_changes
-0.05 advised_by_nobody&spoken_of_explained advised_by_nobody&spoken_of_labelled_remedy
-0.05 advised_by_nobody&spoken_of_lately advised_by_nobody&spoken_of_lesson advised_by_nobody&spoken_of_made_up
-0.05 advised_by_nobody&spoken_of_never advised_by_nobody&typeset alone&denied_in_front alone&names_the_words
-0.05 alone&text_behind answered_by_mail&figures answered_by_mail&may_happen answered_by_mail&other_near
-0.05 answered_by_mail&output_near answered_by_mail&spoken_of_if answered_by_mail&spoken_of_may
-0.05 answered_by_mail&spoken_of_people answered_by_mail&spoken_of_proposed answered_by_mail&spoken_of_supposed
-0.05 answered_by_mail&spoken_of_words answered_by_mail&trouble begins_its_line&its_words_taken_up
-0.05 begins_its_line&much_advised begins_its_line&record begins_its_line&says_happened begins_its_line&says_lower_it
-0.05 begins_its_line&somebody's_own_question,_in_short begins_its_line&spoken_of_but
-0.05 begins_its_line&spoken_of_made_up begins_the_text&blanks_near begins_the_text&its_words_taken_up
-0.05 begins_the_text&says_cause begins_the_text&says_explained begins_the_text&says_help begins_the_text&says_may
-0.05 begins_the_text&spoken_of_cause begins_the_text&spoken_of_labelled_remedy begins_the_text&spoken_of_lately
-0.05 begins_the_text&spoken_of_made_up begins_the_text&value_of_a_document behind_a_prefix&much_advised
-0.05 behind_a_prefix&says_remedy behind_a_prefix&spoken_of_means behind_a_prefix&spoken_of_solved
-0.05 beside_a_quotation&indented between_sections&blanks_near between_sections&block_opened
-0.05 between_sections&boxes_ticked between_sections&denied_in_front between_sections&happened_to_somebody
-0.05 between_sections&hypothetical_sentence between_sections&in_quotes between_sections&may_happen
-0.05 between_sections&other_near between_sections&says_happened between_sections&says_if
-0.05 between_sections&somebody's_own_question,_in_short between_sections&spoken_of_cause
-0.05 between_sections&spoken_of_made_up between_sections&spoken_of_may between_sections&spoken_of_never
-0.05 between_sections&text_behind blanks_near&code_near blanks_near&names_the_words blanks_near&says_lower_it
-0.05 blanks_near&spoken_of_cause blanks_near&spoken_of_happened blanks_near&spoken_of_labelled_symptom
-0.05 blanks_near&spoken_of_lately blanks_near&spoken_of_supposed blanks_near&spoken_of_when
-0.05 block_opened&explained_behind block_opened&its_words_taken_up block_opened&says_labelled_symptom
-0.05 block_opened&setting_near block_opened&somebody's_own_question,_in_short block_opened&spoken_of_explained
-0.05 block_opened&spoken_of_labelled_symptom block_opened&spoken_of_people block_opened&traceback_above
-0.05 block_opened&words_before boxes_ticked&may_happen boxes_ticked&says_self boxes_ticked&spoken_of_labelled_symptom
-0.05 boxes_ticked&spoken_of_never boxes_ticked&spoken_of_people boxes_ticked&text_behind code_near&much_about_texts
-0.05 code_near&says_ask code_near&says_explained code_near&says_help code_near&says_made_up code_near&says_numbered
-0.05 code_near&says_remedy code_near&somebody's_own,_in_short code_near&somebody's_own_machine,_in_short
-0.05 code_near&spoken_of_ask code_near&spoken_of_lately code_near&spoken_of_made_up code_near&spoken_of_may
-0.05 comment&may_happen comment&much_trouble comment&says_help comment&says_labelled_symptom comment&says_may
-0.05 comment&spoken_of_help comment&traceback_above comment&within_code comment&words_before
-0.05 cut_by_dots&hypothetical_sentence cut_by_dots&often_may cut_by_dots&says_people
-0.05 cut_by_dots&somebody's_own,_in_short cut_by_dots&somebody's_own_question,_in_short cut_by_dots&spoken_of_ask
-0.05 cut_by_dots&spoken_of_looks_for cut_by_dots&spoken_of_never cut_by_dots&spoken_of_remedy
-0.05 cut_by_dots&spoken_of_solved cut_by_dots&spoken_of_supposed denied_in_front&indented denied_in_front&may_happen
-0.05 denied_in_front&much_trouble denied_in_front&nobody_speaks denied_in_front&says_numbered
-0.05 denied_in_front&says_supposed denied_in_front&spoken_of_changes denied_in_front&spoken_of_may
-0.05 denied_in_front&spoken_of_reader denied_in_front&spoken_of_words denied_in_front&traceback_above
-0.05 denied_in_front&trouble ends_the_text&figures ends_the_text&hypothetical_sentence ends_the_text&says_changes
-0.05 ends_the_text&somebody's_own_question,_in_short ends_the_text&spoken_of_labelled_symptom
-0.05 ends_the_text&spoken_of_reader ends_the_text&spoken_of_supposed explained_behind&hypothetical_sentence
-0.05 explained_behind&indented explained_behind&introduced_as_example explained_behind&item_of_a_list
-0.05 explained_behind&names_the_words explained_behind&other_near explained_behind&says_reader
-0.05 explained_behind&spoken_of_happened explained_behind&spoken_of_lesson explained_behind&spoken_of_looks_for
-0.05 explained_behind&spoken_of_means explained_behind&spoken_of_people figures&much_advised figures&much_trouble
-0.05 figures&remedies_above figures&says_explained figures&says_labelled_symptom figures&says_looks_for
-0.05 figures&says_means figures&says_never figures&spoken_of_reader figures&spoken_of_remedy figures&spoken_of_signed
-0.05 happened_to_somebody&item_of_a_list happened_to_somebody&much_advised happened_to_somebody&on_a_stamped_line
-0.05 happened_to_somebody&record happened_to_somebody&remedies_above happened_to_somebody&says_after_so_long
-0.05 happened_to_somebody&says_words happened_to_somebody&somebody's_own,_in_short
-0.05 happened_to_somebody&spoken_of_looks_for happened_to_somebody&spoken_of_made_up
-0.05 happened_to_somebody&spoken_of_never happened_to_somebody&spoken_of_numbered
-0.05 happened_to_somebody&spoken_of_remedy happened_to_somebody&spoken_of_signed
-0.05 happened_to_somebody&text_about_texts happened_to_somebody&value_of_a_document heads_a_document&in_quotes
-0.05 heads_a_document&item_of_a_list heads_a_document&record heads_a_document&says_after_so_long
-0.05 heads_a_document&says_example heads_a_document&says_happened heads_a_document&says_labelled_symptom
-0.05 heads_a_document&says_lately heads_a_document&says_lesson heads_a_document&says_people
-0.05 heads_a_document&somebody's_own,_in_short heads_a_document&spoken_of_cause heads_a_document&spoken_of_changes
-0.05 heads_a_document&spoken_of_example heads_a_document&spoken_of_labelled_symptom
-0.05 heads_a_document&spoken_of_made_up host_memory&much_trouble host_memory&somebody's_own,_in_short
-0.05 host_memory&spoken_of_but host_memory&spoken_of_example host_memory&within_code
-0.05 hypothetical_sentence&in_a_thread hypothetical_sentence&much_advised hypothetical_sentence&often_may
-0.05 hypothetical_sentence&remedies_below hypothetical_sentence&says_words hypothetical_sentence&spoken_of_changes
-0.05 hypothetical_sentence&spoken_of_labelled_symptom hypothetical_sentence&spoken_of_never
-0.05 hypothetical_sentence&spoken_of_solved hypothetical_sentence&spoken_of_when in_a_thread&markup_near
-0.05 in_a_thread&much_trouble in_a_thread&output_near in_a_thread&record in_a_thread&says_when
-0.05 in_a_thread&spoken_of_signed in_a_thread&spoken_of_words in_a_thread&traceback_above
-0.05 in_a_thread&value_of_a_document in_quotes&introduced_as_example in_quotes&its_hint_printed
-0.05 in_quotes&much_advised in_quotes&remedies_below in_quotes&says_never in_quotes&says_proposed
-0.05 in_quotes&somebody's_own_question,_in_short in_quotes&spoken_of_changes in_quotes&spoken_of_explained
-0.05 in_quotes&spoken_of_help in_quotes&spoken_of_remedy indented&nothing_stated indented&says_example
-0.05 indented&says_supposed indented&says_words indented&spoken_of_example indented&spoken_of_labelled_symptom
-0.05 indented&spoken_of_signed indented&text_about_texts introduced_as_example&markup_near
-0.05 introduced_as_example&mentioned introduced_as_example&much_advised introduced_as_example&other_near
-0.05 introduced_as_example&remedies_below introduced_as_example&says_labelled_symptom
-0.05 introduced_as_example&spoken_of_cause introduced_as_example&spoken_of_example introduced_as_example&spoken_of_if
-0.05 introduced_as_example&spoken_of_made_up introduced_as_example&spoken_of_proposed
-0.05 introduced_as_example&trace_near item_of_a_list&may_happen item_of_a_list&remedies_above item_of_a_list&says_but
-0.05 item_of_a_list&says_if item_of_a_list&says_looks_for item_of_a_list&says_means item_of_a_list&spoken_of_changes
-0.05 item_of_a_list&spoken_of_self item_of_a_list&spoken_of_solved item_of_a_list&traceback_above
-0.05 its_hint_printed&says_lower_it its_hint_printed&spoken_of_labelled_remedy its_hint_printed&spoken_of_may
-0.05 its_hint_printed&text_behind its_hint_printed&typeset its_words_taken_up&nothing_stated
-0.05 its_words_taken_up&often_may its_words_taken_up&setting_near its_words_taken_up&spoken_of_explained
-0.05 its_words_taken_up&spoken_of_lesson its_words_taken_up&spoken_of_looks_for its_words_taken_up&spoken_of_may
-0.05 its_words_taken_up&spoken_of_remedy its_words_taken_up&spoken_of_when its_words_taken_up&text_behind
-0.05 marked&markup_near marked&may_happen marked&names_the_words marked&nobody_speaks marked&other_near
-0.05 marked&spoken_of_after_so_long marked&spoken_of_supposed marked&traceback_above markup_near&nothing_stated
-0.05 markup_near&often_may markup_near&says_changes markup_near&says_reader markup_near&says_supposed
-0.05 markup_near&somebody_speaks markup_near&spoken_of_lately markup_near&spoken_of_looks_for
-0.05 markup_near&spoken_of_signed may_happen&much_advised may_happen&remedies_below may_happen&says_made_up
-0.05 may_happen&spoken_of_explained may_happen&spoken_of_never may_happen&typeset mentioned&much_about_texts
-0.05 mentioned&much_advised mentioned&says_buy mentioned&says_remedy mentioned&says_when mentioned&spoken_of_but
-0.05 mentioned&spoken_of_labelled_symptom mentioned&spoken_of_never mentioned&spoken_of_self
-0.05 mentioned&steps_that_led_to_it much_about_texts&record much_about_texts&says_supposed
-0.05 much_about_texts&setting_near much_about_texts&spoken_of_changes much_about_texts&spoken_of_labelled_symptom
-0.05 much_about_texts&spoken_of_when much_about_texts&trace_near much_about_texts&trouble
-0.05 much_about_texts&words_before much_advised&record much_advised&setting_near much_advised&spoken_of_after_so_long
-0.05 much_advised&spoken_of_but much_advised&spoken_of_happened much_advised&spoken_of_if
-0.05 much_advised&spoken_of_labelled_symptom much_advised&spoken_of_lately much_advised&spoken_of_lesson
-0.05 much_advised&spoken_of_looks_for much_advised&spoken_of_made_up much_advised&spoken_of_never
-0.05 much_advised&spoken_of_people much_advised&spoken_of_self much_advised&steps_that_led_to_it much_advised&trouble
-0.05 much_trouble&says_happened much_trouble&says_looks_for much_trouble&spoken_of_ask much_trouble&spoken_of_cause
-0.05 much_trouble&spoken_of_made_up much_trouble&spoken_of_remedy much_trouble&traceback_above
-0.05 names_the_words&says_help names_the_words&spoken_of_after_so_long names_the_words&spoken_of_ask
-0.05 names_the_words&spoken_of_but names_the_words&spoken_of_made_up names_the_words&spoken_of_numbered
-0.05 names_the_words&spoken_of_reader names_the_words&spoken_of_remedy nobody_speaks&says_example
-0.05 nobody_speaks&setting_near nobody_speaks&spoken_of_remedy nobody_speaks&traceback_above
-0.05 nothing_stated&other_near nothing_stated&remedies_above nothing_stated&says_happened
-0.05 nothing_stated&says_proposed nothing_stated&trace_near nothing_stated&within_code
-0.05 often_may&says_labelled_symptom often_may&says_lower_it often_may&says_may often_may&says_reader
-0.05 often_may&says_supposed often_may&spoken_of_buy often_may&spoken_of_made_up often_may&spoken_of_signed
-0.05 often_may&spoken_of_solved often_may&spoken_of_when often_may&traceback_above on_a_stamped_line&says_but
-0.05 on_a_stamped_line&says_example on_a_stamped_line&says_lately on_a_stamped_line&says_remedy
-0.05 on_a_stamped_line&spoken_of_buy on_a_stamped_line&spoken_of_cause on_a_stamped_line&spoken_of_happened
-0.05 on_a_stamped_line&spoken_of_solved on_a_stamped_line&spoken_of_supposed other_near&record other_near&says_buy
-0.05 other_near&says_never other_near&says_remedy other_near&spoken_of_buy other_near&spoken_of_explained
-0.05 other_near&spoken_of_supposed other_near&spoken_of_when output_near&says_changes output_near&spoken_of_lately
-0.05 record&says_but record&says_cause record&says_reader record&says_remedy record&spoken_of_may
-0.05 record&spoken_of_reader record&traceback_above remedies_above&remedies_below remedies_above&says_happened
-0.05 remedies_above&somebody's_own remedies_above&somebody_speaks remedies_above&spoken_of_example
-0.05 remedies_above&spoken_of_help remedies_above&spoken_of_if remedies_above&spoken_of_labelled_symptom
-0.05 remedies_above&spoken_of_may remedies_above&spoken_of_reader remedies_above&text_behind
-0.05 remedies_below&says_words remedies_below&setting_near remedies_below&spoken_of_after_so_long
-0.05 remedies_below&spoken_of_lesson remedies_below&spoken_of_may remedies_below&spoken_of_means
-0.05 remedies_below&spoken_of_never remedies_below&spoken_of_reader remedies_below&text_behind
-0.05 remedies_below&trace_near remedies_below&traceback_above says_after_so_long&says_proposed
-0.05 says_after_so_long&spoken_of_ask says_after_so_long&spoken_of_may says_after_so_long&traceback_above
-0.05 says_ask&says_looks_for says_ask&somebody's_own,_in_short says_ask&somebody's_own_machine,_in_short
-0.05 says_ask&somebody's_own_question,_in_short says_ask&spoken_of_ask says_ask&spoken_of_happened
-0.05 says_ask&spoken_of_help says_ask&spoken_of_lower_it says_ask&spoken_of_when says_but&says_made_up
-0.05 says_but&says_means says_but&spoken_of_lately says_but&spoken_of_lesson says_but&spoken_of_supposed
-0.05 says_buy&says_if says_buy&says_self says_cause&says_if says_cause&says_supposed says_cause&trouble
-0.05 says_changes&says_if says_changes&says_made_up says_changes&spoken_of_self says_changes&words_before
-0.05 says_example&says_happened says_example&says_help says_example&says_lower_it says_example&says_means
-0.05 says_example&says_people says_example&spoken_of_help says_example&spoken_of_lower_it says_explained&says_lesson
-0.05 says_explained&spoken_of_help says_explained&spoken_of_words says_happened&says_labelled_symptom
-0.05 says_happened&says_made_up says_happened&spoken_of_made_up says_happened&spoken_of_solved says_happened&trouble
-0.05 says_help&says_lower_it says_help&says_means says_help&says_remedy says_help&says_supposed
-0.05 says_help&spoken_of_happened says_help&spoken_of_looks_for says_help&spoken_of_may says_help&words_before
-0.05 says_if&says_words says_if&spoken_of_example says_if&spoken_of_happened says_if&spoken_of_if
-0.05 says_if&spoken_of_made_up says_if&trace_near says_if&traceback_above says_labelled_symptom&spoken_of_but
-0.05 says_labelled_symptom&spoken_of_help says_labelled_symptom&spoken_of_lower_it
-0.05 says_labelled_symptom&spoken_of_may says_labelled_symptom&spoken_of_reader says_labelled_symptom&trace_near
-0.05 says_lately&says_numbered says_lately&says_remedy says_lately&says_solved says_lately&says_words
-0.05 says_lately&spoken_of_after_so_long says_lately&spoken_of_people says_lately&trace_near says_lesson&says_people
-0.05 says_lesson&spoken_of_if says_lesson&spoken_of_may says_lesson&spoken_of_self says_lesson&trouble
-0.05 says_looks_for&says_made_up says_looks_for&spoken_of_cause says_looks_for&spoken_of_changes
-0.05 says_looks_for&spoken_of_people says_looks_for&spoken_of_reader says_looks_for&spoken_of_words
-0.05 says_lower_it&says_remedy says_lower_it&somebody's_own says_lower_it&spoken_of_ask
-0.05 says_lower_it&spoken_of_example says_lower_it&spoken_of_if says_lower_it&spoken_of_means
-0.05 says_lower_it&spoken_of_never says_made_up&says_means says_made_up&says_people says_made_up&somebody's_own
-0.05 says_made_up&spoken_of_happened says_made_up&spoken_of_looks_for says_made_up&spoken_of_made_up
-0.05 says_may&says_remedy says_may&says_solved says_may&somebody's_own,_in_short says_may&spoken_of_cause
-0.05 says_may&spoken_of_lately says_may&spoken_of_proposed says_may&spoken_of_solved says_may&spoken_of_supposed
-0.05 says_means&says_self says_means&says_supposed says_means&somebody's_own,_in_short
-0.05 says_means&somebody's_own_machine,_in_short says_means&somebody_speaks says_means&spoken_of_changes
-0.05 says_means&spoken_of_help says_means&spoken_of_if says_means&spoken_of_means says_means&spoken_of_words
-0.05 says_never&says_reader says_never&somebody's_own,_in_short says_never&somebody_speaks says_never&spoken_of_self
-0.05 says_numbered&says_self says_numbered&spoken_of_looks_for says_numbered&text_behind says_numbered&words_before
-0.05 says_people&says_supposed says_people&says_words says_people&setting_near says_people&spoken_of_changes
-0.05 says_people&spoken_of_example says_people&spoken_of_if says_people&spoken_of_lately says_people&spoken_of_lesson
-0.05 says_people&spoken_of_may says_people&spoken_of_self says_people&spoken_of_words says_proposed&spoken_of_may
-0.05 says_reader&says_words says_reader&somebody's_own_question,_in_short says_reader&spoken_of_after_so_long
-0.05 says_reader&spoken_of_changes says_reader&spoken_of_looks_for says_reader&spoken_of_means
-0.05 says_reader&spoken_of_never says_reader&spoken_of_people says_reader&spoken_of_supposed says_reader&words_before
-0.05 says_self&says_when says_self&spoken_of_changes says_self&spoken_of_explained says_self&spoken_of_help
-0.05 says_self&spoken_of_lately says_self&spoken_of_laughs says_self&trace_near says_supposed&says_when
-0.05 says_supposed&somebody's_own_machine,_in_short says_supposed&spoken_of_changes says_supposed&spoken_of_happened
-0.05 says_when&spoken_of_example says_when&spoken_of_laughs says_when&spoken_of_made_up says_when&spoken_of_words
-0.05 says_words&somebody's_own says_words&spoken_of_after_so_long says_words&spoken_of_ask says_words&spoken_of_but
-0.05 says_words&spoken_of_example says_words&spoken_of_lesson says_words&spoken_of_made_up setting_near&spoken_of_ask
-0.05 setting_near&spoken_of_labelled_remedy setting_near&spoken_of_people setting_near&steps_that_led_to_it
-0.05 setting_near&typeset somebody's_own&spoken_of_buy somebody's_own&spoken_of_changes
-0.05 somebody's_own&text_about_texts somebody's_own&value_of_a_document
-0.05 somebody's_own_machine,_in_short&spoken_of_help somebody's_own_machine,_in_short&spoken_of_lesson
-0.05 somebody's_own_machine,_in_short&spoken_of_never somebody's_own_machine,_in_short&spoken_of_signed
-0.05 somebody's_own_question,_in_short&spoken_of_may somebody's_own_question,_in_short&spoken_of_solved
-0.05 somebody's_own_question,_in_short&spoken_of_supposed somebody's_own_question,_in_short&text_behind
-0.05 somebody_speaks&somebody's_own_question,_in_short somebody_speaks&value_of_a_document spoken_of_ask&spoken_of_if
-0.05 spoken_of_ask&spoken_of_lately spoken_of_ask&spoken_of_lesson spoken_of_ask&spoken_of_numbered
-0.05 spoken_of_ask&spoken_of_proposed spoken_of_ask&spoken_of_when spoken_of_ask&text_about_texts
-0.05 spoken_of_but&spoken_of_explained spoken_of_but&spoken_of_looks_for spoken_of_but&spoken_of_remedy
-0.05 spoken_of_but&spoken_of_supposed spoken_of_buy&spoken_of_example spoken_of_buy&trouble
-0.05 spoken_of_cause&spoken_of_labelled_cause spoken_of_cause&spoken_of_self spoken_of_cause&spoken_of_supposed
-0.05 spoken_of_cause&spoken_of_words spoken_of_changes&spoken_of_explained spoken_of_changes&spoken_of_if
-0.05 spoken_of_changes&spoken_of_labelled_symptom spoken_of_changes&spoken_of_proposed
-0.05 spoken_of_changes&spoken_of_solved spoken_of_changes&spoken_of_supposed spoken_of_example&spoken_of_explained
-0.05 spoken_of_example&spoken_of_labelled_remedy spoken_of_example&spoken_of_people
-0.05 spoken_of_example&spoken_of_proposed spoken_of_example&spoken_of_solved spoken_of_explained&spoken_of_happened
-0.05 spoken_of_explained&spoken_of_help spoken_of_explained&spoken_of_lately spoken_of_explained&spoken_of_laughs
-0.05 spoken_of_explained&spoken_of_made_up spoken_of_explained&spoken_of_remedy spoken_of_happened&spoken_of_help
-0.05 spoken_of_happened&spoken_of_labelled_remedy spoken_of_happened&spoken_of_self
-0.05 spoken_of_happened&spoken_of_signed spoken_of_happened&steps_that_led_to_it spoken_of_happened&text_behind
-0.05 spoken_of_happened&value_of_a_document spoken_of_help&spoken_of_supposed spoken_of_if&spoken_of_labelled_symptom
-0.05 spoken_of_if&spoken_of_signed spoken_of_if&text_about_texts spoken_of_labelled_remedy&spoken_of_lesson
-0.05 spoken_of_labelled_remedy&spoken_of_lower_it spoken_of_labelled_remedy&spoken_of_may
-0.05 spoken_of_labelled_remedy&spoken_of_self spoken_of_labelled_remedy&trace_near
-0.05 spoken_of_labelled_symptom&spoken_of_means spoken_of_labelled_symptom&spoken_of_numbered
-0.05 spoken_of_lately&traceback_above spoken_of_laughs&spoken_of_when spoken_of_lesson&spoken_of_people
-0.05 spoken_of_lesson&text_about_texts spoken_of_lesson&typeset spoken_of_looks_for&spoken_of_proposed
-0.05 spoken_of_looks_for&spoken_of_signed spoken_of_looks_for&spoken_of_supposed spoken_of_looks_for&spoken_of_words
-0.05 spoken_of_looks_for&within_code spoken_of_lower_it&steps_that_led_to_it spoken_of_lower_it&within_code
-0.05 spoken_of_made_up&spoken_of_may spoken_of_made_up&spoken_of_remedy spoken_of_may&spoken_of_remedy
-0.05 spoken_of_may&spoken_of_solved spoken_of_may&spoken_of_words spoken_of_may&steps_that_led_to_it
-0.05 spoken_of_may&text_about_texts spoken_of_means&spoken_of_never spoken_of_people&spoken_of_solved
-0.05 spoken_of_people&typeset spoken_of_proposed&spoken_of_remedy spoken_of_proposed&spoken_of_self
-0.05 spoken_of_reader&traceback_above spoken_of_reader&typeset spoken_of_remedy&spoken_of_self
-0.05 spoken_of_remedy&text_behind spoken_of_self&trace_near spoken_of_self&traceback_above
-0.05 spoken_of_self&value_of_a_document spoken_of_signed&spoken_of_solved spoken_of_signed&spoken_of_supposed
-0.05 spoken_of_signed&spoken_of_words spoken_of_supposed&typeset spoken_of_words&steps_that_led_to_it
-0.05 spoken_of_words&within_code steps_that_led_to_it&text_behind traceback_above&words_before trouble&words_before
-0.05 within_code&words_before
+0.05 a_failed_run&a_thread's_page a_failed_run&says_happened a_failed_run&says_help a_failed_run&says_if
+0.05 a_failed_run&says_made_up a_failed_run&says_may a_failed_run&spoken_of_example a_failed_run&spoken_of_proposed
+0.05 a_failed_run&spoken_of_supposed a_failed_run&trace_near a_failed_run&trouble a_failed_run's_record&code_near
+0.05 a_failed_run's_record&ends_the_text a_failed_run's_record&nobody_speaks a_failed_run's_record&often_may
+0.05 a_failed_run's_record&on_a_stamped_line a_failed_run's_record&other_near a_failed_run's_record&record
+0.05 a_failed_run's_record&spoken_of_when a_failed_test&on_a_stamped_line a_failed_test&other_near
+0.05 a_failed_test&trace_near a_failed_test&trouble a_picture_near&begins_its_line a_picture_near&begins_the_text
+0.05 a_picture_near&code_near a_picture_near&figures a_picture_near&in_a_thread a_picture_near&markup_near
+0.05 a_picture_near&mentioned a_picture_near&nothing_stated a_picture_near&setting_near
+0.05 a_picture_near&somebody_speaks a_picture_near&spoken_of_ask a_picture_near&spoken_of_but
+0.05 a_picture_near&spoken_of_happened a_picture_near&spoken_of_help a_picture_near&spoken_of_if
+0.05 a_picture_near&spoken_of_lower_it a_picture_near&spoken_of_may a_picture_near&spoken_of_means
+0.05 a_picture_near&spoken_of_reader a_picture_near&spoken_of_self a_picture_near&spoken_of_when
+0.05 a_picture_near&spoken_of_words a_picture_near&text_behind a_picture_near&trace_near
+0.05 a_picture_near&traceback_above a_picture_near&trouble a_picture_near&words_before
+0.05 a_question,_in_short&a_report's_heading a_question,_in_short&boxes_ticked a_question,_in_short&comment
+0.05 a_question,_in_short&host_memory a_question,_in_short&introduced_as_example a_question,_in_short&item_of_a_list
+0.05 a_question,_in_short&may_happen a_question,_in_short&much_trouble a_question,_in_short&often_may
+0.05 a_question,_in_short&says_supposed a_report's_heading&a_setup,_in_short a_report's_heading&begins_its_line
+0.05 a_report's_heading&begins_the_text a_report's_heading&block_opened a_report's_heading&boxes_ticked
+0.05 a_report's_heading&comment a_report's_heading&in_quotes a_report's_heading&indented a_report's_heading&marked
+0.05 a_report's_heading&on_a_stamped_line a_report's_heading&says_after_so_long a_report's_heading&says_happened
+0.05 a_report's_heading&says_may a_report's_heading&says_when a_report's_heading&says_words
+0.05 a_report's_heading&somebody's_own,_in_short a_report's_heading&somebody's_own_machine,_in_short
+0.05 a_report's_heading&somebody_speaks a_report's_heading&spoken_of_example a_report's_heading&spoken_of_happened
+0.05 a_report's_heading&spoken_of_supposed a_report's_heading&text_behind a_report's_heading&traceback_above
+0.05 a_report's_heading&trouble a_sentence_leads&boxes_ticked a_sentence_leads&mentioned
+0.05 a_sentence_leads&much_advised a_sentence_leads&says_if a_sentence_leads&says_numbered
+0.05 a_sentence_leads&says_signed a_sentence_leads&spoken_of_buy a_sentence_leads&spoken_of_numbered
+0.05 a_setup,_in_short&about_texts a_setup,_in_short&advised_by_nobody a_setup,_in_short&host_memory
+0.05 a_setup,_in_short&its_place_behind a_setup,_in_short&its_words_taken_up a_setup,_in_short&may_happen
+0.05 a_setup,_in_short&much_trouble a_setup,_in_short&says_but a_setup,_in_short&says_example
+0.05 a_setup,_in_short&somebody's_own,_in_short a_setup,_in_short&somebody's_own_machine,_in_short
+0.05 a_setup,_in_short&spoken_of_buy a_setup,_in_short&spoken_of_explained a_setup,_in_short&spoken_of_lately
+0.05 a_setup,_in_short&spoken_of_signed a_setup,_in_short&typeset a_short_text&cut_by_dots a_short_text&indented
+0.05 a_short_text&much_trouble a_short_text&remedies_below a_short_text&somebody's_own_machine,_in_short
+0.05 a_short_text&spoken_of_buy a_short_text&spoken_of_example a_short_text&spoken_of_explained
+0.05 a_site's_lines&hypothetical_sentence a_site's_lines&in_a_thread a_site's_lines&in_quotes
+0.05 a_site's_lines&often_may a_site's_lines&says_happened a_site's_lines&says_if
+0.05 a_site's_lines&somebody's_own,_in_short a_site's_lines&somebody_speaks a_site's_lines&spoken_of_cause
+0.05 a_site's_lines&spoken_of_changes a_site's_lines&spoken_of_if a_site's_lines&spoken_of_reader
+0.05 a_site's_lines&spoken_of_remedy a_site's_lines&trouble a_thread's_page&between_sections
+0.05 a_thread's_page&markup_near a_thread's_page&names_the_words a_thread's_page&says_labelled_symptom
+0.05 a_thread's_page&says_means a_thread's_page&setting_near a_thread's_page&spoken_of_ask
+0.05 a_thread's_page&spoken_of_example a_thread's_page&spoken_of_lately a_thread's_page&spoken_of_looks_for
+0.05 a_thread's_page&spoken_of_numbered a_thread's_page&trace_near a_thread's_page&value_of_a_document
+0.05 a_thread's_title&advice_share a_thread's_title&advised a_thread's_title&behind_a_prefix a_thread's_title&figures
+0.05 a_thread's_title&mentioned a_thread's_title&much_trouble a_thread's_title&often_may
+0.05 a_thread's_title&spoken_of_but a_thread's_title&spoken_of_if a_thread's_title&spoken_of_labelled_symptom
+0.05 a_thread's_title&spoken_of_proposed a_whole_error_line&code_near a_whole_error_line&often_may
+0.05 a_whole_error_line&spoken_of_lately about_texts&blanks_near about_texts&says_example about_texts&says_never
+0.05 about_texts&says_numbered about_texts&somebody's_own_question,_in_short about_texts&spoken_of_buy
+0.05 about_texts&spoken_of_laughs about_texts&spoken_of_numbered advice_share&comment advice_share&denied_in_front
+0.05 advice_share&other_near advice_share&says_help advice_share&says_may advice_share&somebody_speaks
+0.05 advice_share&spoken_of_buy advice_share&spoken_of_explained advice_share&spoken_of_laughs
+0.05 advice_share&spoken_of_may advice_share&spoken_of_proposed advice_share&spoken_of_solved advice_share&trouble
+0.05 advised&comment advised&denied_in_front advised&other_near advised&says_help advised&says_may
+0.05 advised&somebody_speaks advised&spoken_of_buy advised&spoken_of_explained advised&spoken_of_laughs
+0.05 advised&spoken_of_may advised&spoken_of_proposed advised&spoken_of_solved advised&trouble
+0.05 advised_by_nobody&boxes_ticked advised_by_nobody&comment advised_by_nobody&cut_by_dots
+0.05 advised_by_nobody&indented advised_by_nobody&marked advised_by_nobody&much_trouble advised_by_nobody&output_near
+0.05 advised_by_nobody&says_happened advised_by_nobody&says_remedy advised_by_nobody&says_supposed
+0.05 advised_by_nobody&somebody's_own,_in_short advised_by_nobody&spoken_of_buy advised_by_nobody&spoken_of_cause
+0.05 advised_by_nobody&spoken_of_proposed advised_by_nobody&spoken_of_solved advised_by_nobody&text_about_texts
+0.05 alone&host_memory answered_by_mail&code_near answered_by_mail&setting_near answered_by_mail&spoken_of_happened
+0.05 answered_by_mail&spoken_of_help answered_by_mail&spoken_of_labelled_symptom begins_its_line&in_a_thread
+0.05 begins_its_line&says_after_so_long begins_its_line&somebody's_own,_in_short begins_its_line&spoken_of_cause
+0.05 begins_its_line&spoken_of_if begins_its_line&spoken_of_looks_for begins_the_text&host_memory
+0.05 begins_the_text&says_numbered begins_the_text&spoken_of_explained begins_the_text&spoken_of_help
+0.05 begins_the_text&spoken_of_lower_it begins_the_text&spoken_of_means begins_the_text&spoken_of_numbered
+0.05 begins_the_text&spoken_of_proposed begins_the_text&spoken_of_signed begins_the_text&spoken_of_supposed
+0.05 behind_a_prefix&between_sections behind_a_prefix&boxes_ticked behind_a_prefix&explained_behind
+0.05 behind_a_prefix&item_of_a_list behind_a_prefix&names_the_words behind_a_prefix&says_but
+0.05 behind_a_prefix&says_cause behind_a_prefix&says_explained behind_a_prefix&says_proposed
+0.05 behind_a_prefix&spoken_of_explained behind_a_prefix&spoken_of_lower_it behind_a_prefix&spoken_of_remedy
+0.05 behind_a_prefix&spoken_of_words behind_a_prefix&text_behind between_sections&figures
+0.05 between_sections&introduced_as_example between_sections&much_about_texts between_sections&much_trouble
+0.05 between_sections&often_may between_sections&on_a_stamped_line between_sections&says_may
+0.05 between_sections&setting_near between_sections&somebody's_own,_in_short between_sections&somebody_speaks
+0.05 between_sections&spoken_of_after_so_long between_sections&spoken_of_lesson between_sections&spoken_of_self
+0.05 between_sections&spoken_of_words blanks_near&block_opened blanks_near&its_hint_printed
+0.05 blanks_near&its_words_taken_up blanks_near&mentioned blanks_near&much_advised blanks_near&other_near
+0.05 blanks_near&somebody's_own_machine,_in_short blanks_near&spoken_of_after_so_long blanks_near&spoken_of_example
+0.05 blanks_near&spoken_of_if blanks_near&spoken_of_means block_opened&in_quotes block_opened&may_happen
+0.05 block_opened&says_when block_opened&spoken_of_changes block_opened&spoken_of_lower_it block_opened&trace_near
+0.05 boxes_ticked&comment boxes_ticked&in_a_thread boxes_ticked&indented boxes_ticked&its_hint_printed
+0.05 boxes_ticked&much_trouble boxes_ticked&other_near boxes_ticked&somebody's_own_question,_in_short
+0.05 boxes_ticked&spoken_of_but boxes_ticked&spoken_of_example boxes_ticked&spoken_of_happened
+0.05 boxes_ticked&spoken_of_remedy boxes_ticked&spoken_of_supposed boxes_ticked&spoken_of_when
+0.05 boxes_ticked&spoken_of_words boxes_ticked&trace_near boxes_ticked&traceback_above code_near&item_of_a_list
+0.05 code_near&marked code_near&much_advised code_near&names_the_words code_near&says_cause code_near&says_example
+0.05 code_near&says_people code_near&says_supposed code_near&spoken_of_changes code_near&spoken_of_example
+0.05 comment&much_about_texts comment&often_may comment&on_a_stamped_line comment&says_lesson
+0.05 comment&somebody's_own,_in_short comment&spoken_of_cause comment&spoken_of_explained
+0.05 comment&spoken_of_labelled_symptom comment&spoken_of_lesson comment&spoken_of_made_up comment&spoken_of_never
+0.05 comment&spoken_of_people comment&spoken_of_when cut_by_dots&says_ask cut_by_dots&spoken_of_but
+0.05 cut_by_dots&spoken_of_example cut_by_dots&spoken_of_if cut_by_dots&spoken_of_made_up
+0.05 denied_in_front&item_of_a_list denied_in_front&marked denied_in_front&often_may denied_in_front&says_ask
+0.05 denied_in_front&says_if denied_in_front&says_looks_for denied_in_front&somebody's_own
+0.05 denied_in_front&somebody's_own_question,_in_short denied_in_front&spoken_of_happened
+0.05 denied_in_front&spoken_of_labelled_symptom denied_in_front&spoken_of_lesson denied_in_front&spoken_of_never
+0.05 denied_in_front&spoken_of_people denied_in_front&spoken_of_solved ends_the_text&other_near
+0.05 ends_the_text&says_help ends_the_text&spoken_of_lately ends_the_text&spoken_of_made_up
+0.05 ends_the_text&spoken_of_numbered ends_the_text&spoken_of_people explained_behind&in_quotes
+0.05 explained_behind&mentioned explained_behind&remedies_below explained_behind&spoken_of_changes
+0.05 explained_behind&spoken_of_if explained_behind&spoken_of_never explained_behind&spoken_of_supposed
+0.05 explained_behind&spoken_of_words figures&much_about_texts figures&nobody_speaks figures&output_near
+0.05 figures&says_buy figures&says_lately figures&spoken_of_help frames_of_a_process_near&nobody_speaks
+0.05 frames_of_a_process_near&spoken_of_supposed frames_of_a_process_near&spoken_of_when
+0.05 happened_to_somebody&says_labelled_symptom happened_to_somebody&says_people happened_to_somebody&spoken_of_ask
+0.05 happened_to_somebody&spoken_of_but happened_to_somebody&spoken_of_cause happened_to_somebody&spoken_of_laughs
+0.05 happened_to_somebody&spoken_of_people happened_to_somebody&spoken_of_supposed heads_a_document&output_near
+0.05 heads_a_document&remedies_above heads_a_document&says_but heads_a_document&says_means heads_a_document&says_when
+0.05 heads_a_document&spoken_of_ask heads_a_document&spoken_of_explained heads_a_document&spoken_of_means
+0.05 heads_a_document&spoken_of_proposed heads_a_document&spoken_of_signed host_memory&in_a_thread
+0.05 host_memory&in_quotes host_memory&introduced_as_example host_memory&says_means host_memory&somebody_speaks
+0.05 host_memory&spoken_of_help host_memory&spoken_of_labelled_symptom host_memory&spoken_of_people
+0.05 host_memory&spoken_of_self host_memory&text_behind hypothetical_sentence&its_hint_printed
+0.05 hypothetical_sentence&nobody_speaks hypothetical_sentence&says_labelled_symptom
+0.05 hypothetical_sentence&says_people hypothetical_sentence&spoken_of_explained
+0.05 hypothetical_sentence&spoken_of_laughs hypothetical_sentence&spoken_of_signed in_a_thread&much_about_texts
+0.05 in_a_thread&on_a_stamped_line in_a_thread&says_but in_a_thread&says_if in_a_thread&says_means
+0.05 in_a_thread&somebody's_own_machine,_in_short in_a_thread&spoken_of_cause in_a_thread&spoken_of_help
+0.05 in_a_thread&spoken_of_if in_a_thread&spoken_of_looks_for in_a_thread&spoken_of_made_up in_a_thread&trace_near
+0.05 in_quotes&marked in_quotes&often_may in_quotes&says_after_so_long in_quotes&setting_near
+0.05 in_quotes&spoken_of_labelled_cause indented&much_about_texts indented&remedies_above indented&says_lower_it
+0.05 indented&says_means indented&says_reader indented&somebody's_own_machine,_in_short indented&spoken_of_help
+0.05 indented&spoken_of_laughs introduced_as_example&may_happen introduced_as_example&much_about_texts
+0.05 introduced_as_example&much_trouble introduced_as_example&often_may introduced_as_example&spoken_of_help
+0.05 introduced_as_example&spoken_of_never introduced_as_example&spoken_of_self
+0.05 introduced_as_example&spoken_of_solved item_of_a_list&much_trouble item_of_a_list&often_may
+0.05 item_of_a_list&says_labelled_symptom item_of_a_list&says_made_up item_of_a_list&says_may
+0.05 item_of_a_list&says_self item_of_a_list&says_words item_of_a_list&somebody's_own_question,_in_short
+0.05 item_of_a_list&spoken_of_ask item_of_a_list&spoken_of_explained item_of_a_list&spoken_of_numbered
+0.05 item_of_a_list&spoken_of_proposed item_of_a_list&trouble its_hint_printed&much_advised
+0.05 its_hint_printed&names_the_words its_hint_printed&says_reader its_hint_printed&spoken_of_changes
+0.05 its_hint_printed&spoken_of_numbered its_hint_printed&spoken_of_proposed its_hint_printed&spoken_of_self
+0.05 its_hint_printed&traceback_above its_place_behind&markup_near its_place_behind&output_near
+0.05 its_place_behind&setting_near its_place_behind&trouble marked&much_about_texts marked&says_but
+0.05 marked&says_labelled_symptom marked&says_lower_it marked&spoken_of_explained marked&spoken_of_help
+0.05 marked&spoken_of_labelled_symptom marked&spoken_of_people marked&spoken_of_words markup_near&says_after_so_long
+0.05 markup_near&says_but markup_near&says_words markup_near&spoken_of_cause markup_near&spoken_of_lesson
+0.05 markup_near&spoken_of_numbered markup_near&spoken_of_remedy markup_near&spoken_of_self
+0.05 markup_near&spoken_of_solved markup_near&spoken_of_when markup_near&steps_that_led_to_it
+0.05 may_happen&nothing_stated may_happen&says_ask may_happen&says_cause may_happen&says_example
+0.05 may_happen&says_never may_happen&says_self may_happen&says_when may_happen&spoken_of_ask
+0.05 may_happen&spoken_of_cause may_happen&spoken_of_example may_happen&spoken_of_laughs may_happen&spoken_of_may
+0.05 may_happen&spoken_of_numbered may_happen&spoken_of_people may_happen&spoken_of_proposed
+0.05 may_happen&spoken_of_signed mentioned&says_example mentioned&says_may mentioned&says_self
+0.05 mentioned&somebody's_own,_in_short mentioned&within_code much_about_texts&other_near much_about_texts&says_may
+0.05 much_about_texts&says_words much_about_texts&spoken_of_reader much_advised&much_trouble much_advised&often_may
+0.05 much_advised&spoken_of_cause much_advised&words_before much_trouble&names_the_words much_trouble&says_means
+0.05 much_trouble&says_reader much_trouble&says_supposed much_trouble&says_when much_trouble&somebody's_own
+0.05 much_trouble&somebody's_own_machine,_in_short much_trouble&somebody's_own_question,_in_short
+0.05 much_trouble&spoken_of_after_so_long much_trouble&spoken_of_if much_trouble&spoken_of_lately
+0.05 much_trouble&spoken_of_lesson much_trouble&spoken_of_means much_trouble&spoken_of_numbered
+0.05 names_the_words&says_lately names_the_words&somebody's_own_question,_in_short names_the_words&somebody_speaks
+0.05 names_the_words&spoken_of_example names_the_words&spoken_of_if nobody_speaks&on_a_stamped_line
+0.05 nobody_speaks&says_lately nobody_speaks&says_made_up nobody_speaks&says_when
+0.05 nobody_speaks&spoken_of_after_so_long nobody_speaks&spoken_of_labelled_cause nobody_speaks&spoken_of_laughs
+0.05 nobody_speaks&spoken_of_lower_it nobody_speaks&spoken_of_never nobody_speaks&spoken_of_supposed
+0.05 nothing_stated&often_may nothing_stated&says_self nothing_stated&says_solved nothing_stated&somebody_speaks
+0.05 nothing_stated&spoken_of_remedy often_may&says_happened often_may&says_if often_may&spoken_of_explained
+0.05 often_may&spoken_of_never often_may&trace_near on_a_stamped_line&says_cause on_a_stamped_line&spoken_of_changes
+0.05 on_a_stamped_line&spoken_of_if on_a_stamped_line&spoken_of_proposed on_a_stamped_line&spoken_of_words
+0.05 other_near&says_ask other_near&says_explained other_near&says_help other_near&says_numbered
+0.05 other_near&somebody_speaks other_near&spoken_of_changes other_near&spoken_of_example other_near&spoken_of_may
+0.05 other_near&spoken_of_signed other_near&spoken_of_words other_near&trace_near output_near&says_cause
+0.05 output_near&says_explained output_near&says_lately output_near&says_reader
+0.05 output_near&somebody's_own_question,_in_short output_near&spoken_of_explained output_near&traceback_above
+0.05 record&says_lately record&says_self record&somebody's_own_machine,_in_short record&spoken_of_cause
+0.05 record&spoken_of_help record&spoken_of_people record&spoken_of_proposed record&spoken_of_solved
+0.05 record&spoken_of_when record&spoken_of_words remedies_above&spoken_of_but remedies_above&spoken_of_lesson
+0.05 remedies_above&spoken_of_looks_for remedies_above&spoken_of_means remedies_above&spoken_of_words
+0.05 remedies_above&words_before remedies_below&spoken_of_labelled_cause says_after_so_long&says_example
+0.05 says_after_so_long&says_lesson says_after_so_long&says_looks_for says_after_so_long&says_numbered
+0.05 says_after_so_long&says_when says_after_so_long&spoken_of_labelled_symptom says_after_so_long&spoken_of_lately
+0.05 says_after_so_long&spoken_of_made_up says_after_so_long&spoken_of_numbered says_after_so_long&spoken_of_supposed
+0.05 says_after_so_long&trace_near says_ask&says_never says_ask&says_self says_ask&says_supposed
+0.05 says_ask&spoken_of_may says_but&says_help says_but&says_numbered says_but&says_solved says_but&says_when
+0.05 says_but&spoken_of_example says_but&spoken_of_help says_but&spoken_of_never says_but&spoken_of_remedy
+0.05 says_but&spoken_of_words says_but&text_behind says_cause&says_lower_it says_cause&setting_near
+0.05 says_cause&spoken_of_happened says_cause&spoken_of_labelled_symptom says_cause&spoken_of_self
+0.05 says_cause&spoken_of_when says_cause&words_before says_changes&says_example says_changes&says_lower_it
+0.05 says_changes&says_supposed says_example&says_never says_example&says_supposed says_example&somebody's_own
+0.05 says_example&somebody's_own,_in_short says_example&spoken_of_people says_example&spoken_of_when
+0.05 says_example&text_behind says_explained&says_looks_for says_explained&says_never
+0.05 says_explained&spoken_of_happened says_explained&spoken_of_lower_it says_explained&spoken_of_reader
+0.05 says_happened&says_remedy says_happened&spoken_of_means says_happened&spoken_of_remedy
+0.05 says_happened&spoken_of_supposed says_help&says_signed says_help&somebody's_own_question,_in_short
+0.05 says_help&spoken_of_but says_help&spoken_of_help says_help&spoken_of_if says_help&trace_near
+0.05 says_help&traceback_above says_if&says_remedy says_if&somebody's_own_machine,_in_short says_if&spoken_of_but
+0.05 says_if&spoken_of_reader says_if&spoken_of_supposed says_if&spoken_of_words says_if&text_behind
+0.05 says_labelled_symptom&somebody's_own_question,_in_short says_labelled_symptom&spoken_of_example
+0.05 says_labelled_symptom&spoken_of_labelled_cause says_labelled_symptom&spoken_of_labelled_symptom
+0.05 says_labelled_symptom&spoken_of_never says_labelled_symptom&spoken_of_numbered
+0.05 says_labelled_symptom&spoken_of_people says_lately&spoken_of_changes says_lately&spoken_of_if
+0.05 says_lately&spoken_of_lately says_lately&spoken_of_looks_for says_lately&spoken_of_reader
+0.05 says_lesson&says_proposed says_lesson&says_words says_lesson&somebody's_own_machine,_in_short
+0.05 says_lesson&spoken_of_but says_lesson&spoken_of_happened says_lesson&spoken_of_help says_lesson&spoken_of_reader
+0.05 says_looks_for&spoken_of_labelled_symptom says_looks_for&spoken_of_looks_for says_lower_it&spoken_of_looks_for
+0.05 says_lower_it&spoken_of_supposed says_lower_it&spoken_of_when says_made_up&says_never
+0.05 says_made_up&somebody's_own,_in_short says_made_up&somebody_speaks says_made_up&trouble says_may&setting_near
+0.05 says_may&spoken_of_after_so_long says_may&spoken_of_example says_may&spoken_of_happened
+0.05 says_may&spoken_of_lower_it says_may&spoken_of_means says_may&spoken_of_never says_may&spoken_of_reader
+0.05 says_may&trace_near says_means&says_people says_means&says_proposed says_means&says_when says_means&setting_near
+0.05 says_means&spoken_of_ask says_means&spoken_of_lower_it says_means&spoken_of_supposed says_never&says_remedy
+0.05 says_never&spoken_of_if says_never&spoken_of_looks_for says_never&spoken_of_lower_it says_never&spoken_of_may
+0.05 says_numbered&somebody's_own says_numbered&somebody's_own_question,_in_short says_numbered&spoken_of_but
+0.05 says_numbered&spoken_of_help says_numbered&spoken_of_lower_it says_numbered&spoken_of_self
+0.05 says_people&somebody's_own_question,_in_short says_proposed&spoken_of_self says_reader&says_remedy
+0.05 says_reader&says_supposed says_reader&setting_near says_reader&spoken_of_happened says_reader&spoken_of_if
+0.05 says_reader&spoken_of_lately says_reader&spoken_of_numbered says_reader&spoken_of_self
+0.05 says_reader&spoken_of_words says_reader&trace_near says_remedy&somebody's_own_machine,_in_short
+0.05 says_remedy&spoken_of_lower_it says_remedy&spoken_of_may says_remedy&spoken_of_reader
+0.05 says_remedy&spoken_of_remedy says_remedy&spoken_of_self says_remedy&spoken_of_when says_self&spoken_of_but
+0.05 says_self&spoken_of_signed says_self&text_about_texts says_signed&text_behind says_signed&trouble
+0.05 says_signed&words_before says_supposed&says_words says_supposed&somebody's_own,_in_short
+0.05 says_supposed&somebody_speaks says_supposed&spoken_of_looks_for says_when&says_words says_when&spoken_of_changes
+0.05 says_when&spoken_of_may says_when&spoken_of_proposed says_when&text_behind
+0.05 says_words&somebody's_own_question,_in_short says_words&spoken_of_cause says_words&spoken_of_changes
+0.05 says_words&spoken_of_help says_words&spoken_of_proposed says_words&spoken_of_supposed
+0.05 setting_near&spoken_of_explained setting_near&within_code somebody's_own&spoken_of_cause
+0.05 somebody's_own&spoken_of_labelled_symptom somebody's_own&spoken_of_made_up somebody's_own&spoken_of_when
+0.05 somebody's_own&words_before somebody's_own,_in_short&spoken_of_buy somebody's_own,_in_short&spoken_of_example
+0.05 somebody's_own,_in_short&spoken_of_labelled_symptom somebody's_own,_in_short&spoken_of_never
+0.05 somebody's_own,_in_short&spoken_of_signed somebody's_own,_in_short&text_about_texts
+0.05 somebody's_own,_in_short&words_before somebody's_own_machine,_in_short&somebody's_own,_in_short
+0.05 somebody's_own_machine,_in_short&spoken_of_lower_it somebody's_own_machine,_in_short&spoken_of_made_up
+0.05 somebody's_own_question,_in_short&spoken_of_changes somebody's_own_question,_in_short&spoken_of_lately
+0.05 somebody's_own_question,_in_short&spoken_of_looks_for somebody's_own_question,_in_short&spoken_of_remedy
+0.05 somebody_speaks&spoken_of_made_up somebody_speaks&spoken_of_means somebody_speaks&spoken_of_reader
+0.05 somebody_speaks&spoken_of_remedy somebody_speaks&words_before spoken_of_after_so_long&spoken_of_buy
+0.05 spoken_of_after_so_long&spoken_of_labelled_symptom spoken_of_ask&spoken_of_labelled_symptom
+0.05 spoken_of_but&spoken_of_cause spoken_of_but&spoken_of_happened spoken_of_but&spoken_of_signed
+0.05 spoken_of_buy&spoken_of_happened spoken_of_buy&spoken_of_may spoken_of_buy&spoken_of_remedy
+0.05 spoken_of_buy&spoken_of_when spoken_of_buy&spoken_of_words spoken_of_buy&text_behind
+0.05 spoken_of_cause&spoken_of_help spoken_of_cause&spoken_of_if spoken_of_cause&spoken_of_labelled_symptom
+0.05 spoken_of_cause&spoken_of_lately spoken_of_cause&spoken_of_lesson spoken_of_cause&spoken_of_people
+0.05 spoken_of_cause&spoken_of_proposed spoken_of_cause&spoken_of_reader spoken_of_cause&spoken_of_solved
+0.05 spoken_of_changes&spoken_of_help spoken_of_changes&spoken_of_made_up spoken_of_changes&spoken_of_may
+0.05 spoken_of_changes&spoken_of_means spoken_of_changes&spoken_of_never spoken_of_changes&spoken_of_self
+0.05 spoken_of_changes&trouble spoken_of_example&spoken_of_help spoken_of_example&spoken_of_supposed
+0.05 spoken_of_explained&spoken_of_labelled_symptom spoken_of_explained&spoken_of_looks_for
+0.05 spoken_of_explained&trouble spoken_of_happened&spoken_of_labelled_cause spoken_of_happened&spoken_of_remedy
+0.05 spoken_of_happened&text_about_texts spoken_of_help&spoken_of_lesson spoken_of_help&spoken_of_lower_it
+0.05 spoken_of_help&spoken_of_words spoken_of_if&spoken_of_proposed spoken_of_labelled_cause&spoken_of_self
+0.05 spoken_of_labelled_cause&text_behind spoken_of_labelled_symptom&spoken_of_lately
+0.05 spoken_of_labelled_symptom&spoken_of_looks_for spoken_of_labelled_symptom&spoken_of_made_up
+0.05 spoken_of_labelled_symptom&spoken_of_never spoken_of_labelled_symptom&spoken_of_reader
+0.05 spoken_of_labelled_symptom&spoken_of_when spoken_of_lately&spoken_of_made_up spoken_of_lately&spoken_of_numbered
+0.05 spoken_of_lately&trace_near spoken_of_laughs&trouble spoken_of_lesson&text_behind spoken_of_lesson&trace_near
+0.05 spoken_of_looks_for&steps_that_led_to_it spoken_of_lower_it&spoken_of_never spoken_of_lower_it&spoken_of_people
+0.05 spoken_of_lower_it&spoken_of_signed spoken_of_made_up&spoken_of_numbered spoken_of_may&spoken_of_never
+0.05 spoken_of_may&spoken_of_numbered spoken_of_may&spoken_of_proposed spoken_of_may&spoken_of_reader
+0.05 spoken_of_means&spoken_of_proposed spoken_of_means&spoken_of_remedy spoken_of_means&trace_near
+0.05 spoken_of_never&spoken_of_numbered spoken_of_never&spoken_of_reader spoken_of_numbered&traceback_above
+0.05 spoken_of_people&spoken_of_proposed spoken_of_people&spoken_of_self spoken_of_proposed&spoken_of_reader
+0.05 spoken_of_proposed&spoken_of_signed spoken_of_proposed&spoken_of_solved spoken_of_proposed&text_behind
+0.05 spoken_of_reader&spoken_of_signed spoken_of_reader&text_behind spoken_of_remedy&spoken_of_when
+0.05 spoken_of_remedy&typeset spoken_of_self&spoken_of_supposed spoken_of_solved&spoken_of_words
+0.05 spoken_of_solved&traceback_above spoken_of_supposed&text_behind spoken_of_when&steps_that_led_to_it
+0.05 steps_that_led_to_it&words_before text_behind&trace_near text_behind&traceback_above text_behind&typeset
+0.10 a_failed_run&a_site's_lines a_failed_run&advice_share a_failed_run&advised a_failed_run&boxes_ticked
+0.10 a_failed_run&its_hint_printed a_failed_run&marked a_failed_run&names_the_words a_failed_run&on_a_stamped_line
+0.10 a_failed_run&says_never a_failed_run&says_supposed a_failed_run&says_words a_failed_run&somebody's_own
+0.10 a_failed_run&somebody's_own_machine,_in_short a_failed_run&spoken_of_ask a_failed_run&spoken_of_explained
+0.10 a_failed_run&spoken_of_labelled_symptom a_failed_run&spoken_of_reader a_failed_run&spoken_of_remedy
+0.10 a_failed_run's_record&a_short_text a_failed_run's_record&in_quotes a_failed_run's_record&words_before
+0.10 a_failed_test&about_texts a_failed_test&says_happened a_failed_test&words_before a_picture_near&nobody_speaks
+0.10 a_picture_near&other_near a_question,_in_short&a_short_text a_question,_in_short&block_opened
+0.10 a_question,_in_short&explained_behind a_question,_in_short&says_ask a_question,_in_short&says_lesson
+0.10 a_question,_in_short&says_remedy a_question,_in_short&somebody's_own,_in_short
+0.10 a_question,_in_short&somebody's_own_question,_in_short a_question,_in_short&spoken_of_after_so_long
+0.10 a_report's_heading&a_short_text a_report's_heading&behind_a_prefix a_report's_heading&heads_a_document
+0.10 a_report's_heading&in_a_thread a_report's_heading&its_hint_printed a_report's_heading&spoken_of_but
+0.10 a_report's_heading&spoken_of_means a_report's_heading&spoken_of_self a_report's_heading&spoken_of_words
+0.10 a_report's_heading&trace_near a_report's_heading&words_before a_sentence_leads&begins_the_text
+0.10 a_sentence_leads&its_hint_printed a_sentence_leads&remedies_below a_sentence_leads&says_after_so_long
+0.10 a_sentence_leads&says_labelled_symptom a_sentence_leads&says_may a_sentence_leads&spoken_of_made_up
+0.10 a_sentence_leads&spoken_of_means a_setup,_in_short&comment a_setup,_in_short&heads_a_document
+0.10 a_setup,_in_short&in_a_thread a_setup,_in_short&mentioned a_setup,_in_short&much_about_texts
+0.10 a_setup,_in_short&says_may a_setup,_in_short&spoken_of_may a_setup,_in_short&spoken_of_proposed
+0.10 a_short_text&begins_its_line a_short_text&blanks_near a_short_text&ends_the_text a_short_text&host_memory
+0.10 a_short_text&may_happen a_short_text&says_cause a_short_text&says_help a_short_text&says_remedy
+0.10 a_short_text&somebody's_own_question,_in_short a_short_text&spoken_of_means a_site's_lines&a_thread's_page
+0.10 a_site's_lines&code_near a_site's_lines&on_a_stamped_line a_site's_lines&says_when a_site's_lines&spoken_of_but
+0.10 a_thread's_page&begins_its_line a_thread's_page&comment a_thread's_page&its_hint_printed a_thread's_page&marked
+0.10 a_thread's_page&other_near a_thread's_page&somebody's_own,_in_short
+0.10 a_thread's_page&somebody's_own_question,_in_short a_thread's_page&spoken_of_labelled_symptom
+0.10 a_thread's_page&spoken_of_lesson a_thread's_page&text_behind a_thread's_title&about_texts
+0.10 a_thread's_title&begins_its_line a_thread's_title&begins_the_text a_thread's_title&in_a_thread
+0.10 a_thread's_title&nothing_stated a_thread's_title&spoken_of_lesson a_thread's_title&spoken_of_may
+0.10 a_thread's_title&spoken_of_means a_thread's_title&trace_near a_whole_error_line&happened_to_somebody
+0.10 a_whole_error_line&setting_near a_whole_error_line&spoken_of_ask a_whole_error_line&spoken_of_if
+0.10 a_whole_error_line&spoken_of_may a_whole_error_line&spoken_of_numbered a_whole_error_line&spoken_of_solved
+0.10 about_texts&advice_share about_texts&advised about_texts&boxes_ticked about_texts&cut_by_dots
+0.10 about_texts&explained_behind about_texts&other_near about_texts&remedies_above about_texts&says_but
+0.10 about_texts&somebody_speaks about_texts&spoken_of_example about_texts&spoken_of_labelled_remedy
+0.10 about_texts&spoken_of_labelled_symptom about_texts&spoken_of_may advice_share&marked advice_share&often_may
+0.10 advice_share&says_lesson advice_share&says_never advice_share&says_numbered advice_share&says_when
+0.10 advice_share&somebody's_own_machine,_in_short advice_share&spoken_of_ask advice_share&spoken_of_cause
+0.10 advice_share&spoken_of_looks_for advice_share&traceback_above advised&marked advised&often_may
+0.10 advised&says_lesson advised&says_never advised&says_numbered advised&says_when
+0.10 advised&somebody's_own_machine,_in_short advised&spoken_of_ask advised&spoken_of_cause
+0.10 advised&spoken_of_looks_for advised&traceback_above advised_by_nobody&figures advised_by_nobody&says_lately
+0.10 advised_by_nobody&says_means advised_by_nobody&says_numbered advised_by_nobody&says_words
+0.10 advised_by_nobody&spoken_of_after_so_long advised_by_nobody&spoken_of_happened advised_by_nobody&spoken_of_if
+0.10 advised_by_nobody&spoken_of_means advised_by_nobody&spoken_of_supposed advised_by_nobody&traceback_above
+0.10 alone&hypothetical_sentence alone&says_after_so_long alone&says_lately alone&says_numbered alone&says_remedy
+0.10 alone&says_solved alone&trouble begins_its_line&says_but begins_its_line&says_self
+0.10 begins_its_line&somebody's_own begins_its_line&spoken_of_may begins_its_line&spoken_of_solved
+0.10 begins_its_line&spoken_of_supposed begins_the_text&happened_to_somebody begins_the_text&in_a_thread
+0.10 begins_the_text&much_trouble begins_the_text&nothing_stated begins_the_text&says_never
+0.10 begins_the_text&spoken_of_reader behind_a_prefix&happened_to_somebody behind_a_prefix&introduced_as_example
+0.10 behind_a_prefix&its_place_behind behind_a_prefix&nothing_stated behind_a_prefix&says_after_so_long
+0.10 behind_a_prefix&says_lower_it behind_a_prefix&says_may behind_a_prefix&somebody_speaks
+0.10 behind_a_prefix&spoken_of_cause behind_a_prefix&spoken_of_labelled_symptom behind_a_prefix&typeset
+0.10 between_sections&indented between_sections&spoken_of_ask between_sections&spoken_of_happened
+0.10 between_sections&spoken_of_looks_for between_sections&spoken_of_remedy blanks_near&in_quotes
+0.10 blanks_near&setting_near blanks_near&spoken_of_never block_opened&boxes_ticked block_opened&heads_a_document
+0.10 block_opened&much_about_texts block_opened&output_near block_opened&says_happened block_opened&says_may
+0.10 block_opened&says_self block_opened&somebody's_own_machine,_in_short block_opened&spoken_of_cause
+0.10 block_opened&spoken_of_if block_opened&spoken_of_remedy boxes_ticked&code_near boxes_ticked&markup_near
+0.10 boxes_ticked&says_when boxes_ticked&somebody's_own,_in_short boxes_ticked&spoken_of_lesson
+0.10 boxes_ticked&spoken_of_lower_it code_near&host_memory code_near&its_place_behind code_near&says_but
+0.10 code_near&spoken_of_labelled_cause comment&denied_in_front comment&says_example comment&says_when
+0.10 comment&spoken_of_but comment&spoken_of_means comment&spoken_of_reader comment&spoken_of_signed
+0.10 cut_by_dots&on_a_stamped_line cut_by_dots&says_looks_for cut_by_dots&spoken_of_happened
+0.10 denied_in_front&heads_a_document denied_in_front&in_a_thread denied_in_front&other_near
+0.10 denied_in_front&says_changes denied_in_front&says_may denied_in_front&says_words
+0.10 denied_in_front&somebody's_own,_in_short ends_the_text&says_after_so_long ends_the_text&says_lately
+0.10 ends_the_text&spoken_of_if ends_the_text&spoken_of_looks_for ends_the_text&spoken_of_means
+0.10 ends_the_text&spoken_of_never explained_behind&spoken_of_after_so_long explained_behind&spoken_of_lower_it
+0.10 explained_behind&spoken_of_remedy explained_behind&spoken_of_self explained_behind&spoken_of_when
+0.10 explained_behind&trouble figures&heads_a_document figures&other_near figures&record figures&says_changes
+0.10 figures&says_solved figures&setting_near figures&somebody's_own_question,_in_short figures&spoken_of_cause
+0.10 figures&spoken_of_looks_for happened_to_somebody&says_ask happened_to_somebody&says_changes
+0.10 happened_to_somebody&says_remedy happened_to_somebody&somebody's_own happened_to_somebody&spoken_of_if
+0.10 happened_to_somebody&spoken_of_labelled_symptom happened_to_somebody&spoken_of_reader
+0.10 happened_to_somebody&trace_near happened_to_somebody&traceback_above heads_a_document&says_if
+0.10 heads_a_document&says_looks_for heads_a_document&says_reader heads_a_document&somebody's_own_machine,_in_short
+0.10 heads_a_document&spoken_of_never heads_a_document&spoken_of_numbered heads_a_document&spoken_of_people
+0.10 heads_a_document&spoken_of_solved heads_a_document&spoken_of_supposed heads_a_document&typeset
+0.10 host_memory&on_a_stamped_line host_memory&says_reader host_memory&setting_near host_memory&spoken_of_happened
+0.10 host_memory&spoken_of_if host_memory&spoken_of_looks_for host_memory&spoken_of_may host_memory&spoken_of_never
+0.10 host_memory&spoken_of_words host_memory&trace_near hypothetical_sentence&spoken_of_lesson
+0.10 hypothetical_sentence&text_about_texts hypothetical_sentence&traceback_above in_a_thread&indented
+0.10 in_a_thread&introduced_as_example in_a_thread&nobody_speaks in_a_thread&says_labelled_symptom
+0.10 in_a_thread&says_lower_it in_a_thread&somebody_speaks in_a_thread&spoken_of_ask in_a_thread&spoken_of_buy
+0.10 in_a_thread&spoken_of_happened in_a_thread&spoken_of_means in_quotes&says_cause in_quotes&says_explained
+0.10 in_quotes&says_signed in_quotes&somebody's_own_machine,_in_short in_quotes&spoken_of_lesson
+0.10 in_quotes&spoken_of_may in_quotes&spoken_of_means in_quotes&words_before indented&mentioned
+0.10 indented&much_trouble indented&often_may indented&record indented&says_but indented&somebody_speaks
+0.10 indented&spoken_of_but indented&spoken_of_cause indented&spoken_of_numbered indented&traceback_above
+0.10 introduced_as_example&spoken_of_but introduced_as_example&spoken_of_looks_for
+0.10 introduced_as_example&spoken_of_may introduced_as_example&text_behind item_of_a_list&somebody's_own
+0.10 item_of_a_list&spoken_of_cause item_of_a_list&spoken_of_people its_hint_printed&often_may
+0.10 its_hint_printed&says_help its_hint_printed&says_if its_hint_printed&says_when
+0.10 its_hint_printed&somebody's_own_machine,_in_short its_hint_printed&spoken_of_means
+0.10 its_place_behind&nobody_speaks its_words_taken_up&trace_near marked&spoken_of_ask marked&spoken_of_lesson
+0.10 marked&spoken_of_means marked&spoken_of_signed markup_near&says_lately markup_near&says_numbered
+0.10 markup_near&spoken_of_ask may_happen&much_trouble may_happen&says_happened may_happen&traceback_above
+0.10 mentioned&much_trouble mentioned&often_may mentioned&says_changes mentioned&says_numbered
+0.10 mentioned&spoken_of_ask mentioned&spoken_of_buy mentioned&spoken_of_laughs mentioned&text_behind
+0.10 much_about_texts&names_the_words much_about_texts&often_may much_about_texts&says_happened
+0.10 much_about_texts&somebody's_own much_about_texts&somebody's_own,_in_short much_about_texts&somebody_speaks
+0.10 much_about_texts&spoken_of_example much_about_texts&spoken_of_help much_about_texts&spoken_of_numbered
+0.10 much_about_texts&traceback_above much_trouble&output_near much_trouble&says_after_so_long much_trouble&says_if
+0.10 much_trouble&says_lower_it much_trouble&says_self much_trouble&somebody_speaks much_trouble&spoken_of_but
+0.10 much_trouble&spoken_of_labelled_symptom much_trouble&spoken_of_never much_trouble&spoken_of_proposed
+0.10 much_trouble&spoken_of_self much_trouble&spoken_of_words names_the_words&says_laughs names_the_words&says_lesson
+0.10 names_the_words&says_self names_the_words&spoken_of_help names_the_words&spoken_of_lower_it
+0.10 nobody_speaks&says_ask nobody_speaks&says_help nobody_speaks&says_reader
+0.10 nobody_speaks&somebody's_own_question,_in_short nobody_speaks&steps_that_led_to_it
+0.10 nothing_stated&on_a_stamped_line nothing_stated&spoken_of_labelled_remedy often_may&record
+0.10 often_may&remedies_above often_may&spoken_of_but often_may&spoken_of_happened often_may&spoken_of_help
+0.10 often_may&spoken_of_labelled_symptom often_may&spoken_of_numbered often_may&spoken_of_proposed
+0.10 on_a_stamped_line&says_ask on_a_stamped_line&says_means on_a_stamped_line&somebody's_own_machine,_in_short
+0.10 on_a_stamped_line&spoken_of_but on_a_stamped_line&spoken_of_labelled_symptom on_a_stamped_line&spoken_of_lately
+0.10 on_a_stamped_line&spoken_of_signed on_a_stamped_line&traceback_above other_near&says_labelled_symptom
+0.10 other_near&says_lesson other_near&says_solved other_near&somebody's_own,_in_short other_near&spoken_of_looks_for
+0.10 output_near&says_help output_near&says_people output_near&says_proposed output_near&setting_near
+0.10 output_near&spoken_of_labelled_remedy output_near&spoken_of_looks_for output_near&spoken_of_solved
+0.10 output_near&text_behind output_near&trace_near record&says_changes record&spoken_of_after_so_long
+0.10 record&spoken_of_labelled_symptom record&spoken_of_means record&spoken_of_never record&spoken_of_numbered
+0.10 record&text_behind remedies_below&says_happened remedies_below&spoken_of_self remedies_below&spoken_of_words
+0.10 remedies_below&trouble says_after_so_long&says_solved says_after_so_long&spoken_of_people
+0.10 says_after_so_long&text_behind says_ask&says_help says_ask&says_remedy says_ask&spoken_of_reader
+0.10 says_but&somebody's_own says_but&spoken_of_changes says_but&spoken_of_if says_but&spoken_of_people
+0.10 says_but&trouble says_cause&says_looks_for says_changes&says_lately says_example&says_looks_for
+0.10 says_example&somebody_speaks says_example&spoken_of_example says_example&spoken_of_happened
+0.10 says_example&trace_near says_happened&says_self says_happened&spoken_of_cause says_happened&spoken_of_help
+0.10 says_happened&spoken_of_if says_happened&spoken_of_lesson says_happened&spoken_of_looks_for
+0.10 says_happened&spoken_of_never says_happened&spoken_of_numbered says_happened&spoken_of_signed
+0.10 says_happened&spoken_of_when says_help&says_made_up says_help&setting_near says_help&spoken_of_ask
+0.10 says_help&spoken_of_example says_help&text_behind says_if&says_lower_it says_if&says_made_up
+0.10 says_if&somebody's_own,_in_short says_if&somebody_speaks says_if&spoken_of_looks_for says_if&spoken_of_may
+0.10 says_if&spoken_of_when says_if&trouble says_labelled_symptom&somebody's_own_machine,_in_short
+0.10 says_labelled_symptom&spoken_of_solved says_lately&says_when says_lately&spoken_of_but
+0.10 says_lately&spoken_of_self says_laughs&says_may says_laughs&trouble says_laughs&words_before
+0.10 says_lesson&says_lower_it says_lesson&says_supposed says_lesson&spoken_of_ask says_looks_for&spoken_of_if
+0.10 says_looks_for&spoken_of_lower_it says_looks_for&spoken_of_never says_lower_it&says_made_up
+0.10 says_lower_it&says_means says_lower_it&says_people says_lower_it&says_words
+0.10 says_lower_it&spoken_of_after_so_long says_lower_it&spoken_of_changes says_lower_it&spoken_of_help
+0.10 says_lower_it&spoken_of_lately says_lower_it&spoken_of_reader says_lower_it&spoken_of_remedy
+0.10 says_lower_it&spoken_of_self says_lower_it&spoken_of_words says_made_up&spoken_of_after_so_long
+0.10 says_made_up&spoken_of_self says_made_up&text_behind says_may&says_self says_may&spoken_of_numbered
+0.10 says_may&spoken_of_remedy says_means&somebody's_own says_means&spoken_of_solved says_numbered&setting_near
+0.10 says_numbered&spoken_of_happened says_numbered&spoken_of_may says_people&says_proposed
+0.10 says_people&spoken_of_never says_reader&spoken_of_help says_reader&spoken_of_reader says_remedy&somebody's_own
+0.10 says_remedy&text_behind says_self&spoken_of_made_up says_self&spoken_of_means says_self&spoken_of_never
+0.10 says_self&spoken_of_numbered says_solved&spoken_of_self says_when&spoken_of_ask says_when&spoken_of_reader
+0.10 says_when&spoken_of_supposed says_when&words_before says_words&spoken_of_looks_for says_words&spoken_of_people
+0.10 says_words&spoken_of_when setting_near&somebody_speaks setting_near&spoken_of_cause
+0.10 setting_near&spoken_of_changes setting_near&spoken_of_labelled_symptom setting_near&spoken_of_proposed
+0.10 setting_near&spoken_of_self setting_near&spoken_of_supposed somebody's_own&spoken_of_looks_for
+0.10 somebody's_own&spoken_of_numbered somebody's_own&spoken_of_proposed somebody's_own&spoken_of_supposed
+0.10 somebody's_own&typeset somebody's_own,_in_short&spoken_of_lately somebody's_own,_in_short&spoken_of_laughs
+0.10 somebody's_own,_in_short&spoken_of_made_up somebody's_own,_in_short&spoken_of_means
+0.10 somebody's_own,_in_short&spoken_of_people somebody's_own,_in_short&typeset
+0.10 somebody's_own_machine,_in_short&spoken_of_changes somebody's_own_machine,_in_short&spoken_of_example
+0.10 somebody's_own_machine,_in_short&spoken_of_supposed somebody's_own_machine,_in_short&trouble
+0.10 somebody's_own_question,_in_short&somebody's_own,_in_short somebody's_own_question,_in_short&spoken_of_buy
+0.10 somebody's_own_question,_in_short&spoken_of_lower_it somebody's_own_question,_in_short&spoken_of_never
+0.10 somebody's_own_question,_in_short&spoken_of_when somebody's_own_question,_in_short&trace_near
+0.10 somebody's_own_question,_in_short&traceback_above somebody_speaks&spoken_of_cause
+0.10 somebody_speaks&spoken_of_laughs somebody_speaks&spoken_of_looks_for somebody_speaks&spoken_of_may
+0.10 somebody_speaks&spoken_of_numbered somebody_speaks&typeset spoken_of_after_so_long&spoken_of_cause
+0.10 spoken_of_after_so_long&spoken_of_changes spoken_of_after_so_long&spoken_of_solved
+0.10 spoken_of_after_so_long&text_about_texts spoken_of_after_so_long&traceback_above spoken_of_ask&spoken_of_laughs
+0.10 spoken_of_ask&spoken_of_means spoken_of_but&spoken_of_example spoken_of_but&spoken_of_help
+0.10 spoken_of_but&spoken_of_made_up spoken_of_but&spoken_of_when spoken_of_but&traceback_above
+0.10 spoken_of_buy&spoken_of_lesson spoken_of_buy&spoken_of_means spoken_of_buy&words_before
+0.10 spoken_of_cause&spoken_of_changes spoken_of_cause&spoken_of_lower_it spoken_of_cause&spoken_of_never
+0.10 spoken_of_cause&trouble spoken_of_changes&spoken_of_example spoken_of_changes&spoken_of_lower_it
+0.10 spoken_of_changes&spoken_of_numbered spoken_of_changes&words_before spoken_of_example&spoken_of_if
+0.10 spoken_of_example&spoken_of_labelled_symptom spoken_of_example&spoken_of_signed spoken_of_explained&spoken_of_if
+0.10 spoken_of_happened&spoken_of_laughs spoken_of_help&spoken_of_lately spoken_of_help&spoken_of_made_up
+0.10 spoken_of_help&spoken_of_numbered spoken_of_help&spoken_of_proposed spoken_of_help&spoken_of_self
+0.10 spoken_of_help&spoken_of_signed spoken_of_help&trace_near spoken_of_if&spoken_of_laughs
+0.10 spoken_of_if&words_before spoken_of_labelled_cause&spoken_of_words spoken_of_lately&spoken_of_people
+0.10 spoken_of_lately&words_before spoken_of_laughs&spoken_of_lower_it spoken_of_laughs&words_before
+0.10 spoken_of_lesson&spoken_of_looks_for spoken_of_lesson&spoken_of_means spoken_of_lesson&spoken_of_remedy
+0.10 spoken_of_looks_for&spoken_of_people spoken_of_looks_for&traceback_above spoken_of_lower_it&spoken_of_made_up
+0.10 spoken_of_lower_it&spoken_of_words spoken_of_made_up&spoken_of_solved spoken_of_made_up&spoken_of_when
+0.10 spoken_of_made_up&trace_near spoken_of_made_up&traceback_above spoken_of_means&traceback_above
+0.10 spoken_of_never&spoken_of_remedy spoken_of_numbered&spoken_of_reader spoken_of_numbered&spoken_of_self
+0.10 spoken_of_numbered&trace_near spoken_of_numbered&words_before spoken_of_people&spoken_of_remedy
+0.10 spoken_of_proposed&trouble spoken_of_reader&text_about_texts spoken_of_reader&trace_near
+0.10 spoken_of_signed&trouble spoken_of_supposed&spoken_of_when spoken_of_words&traceback_above
+0.10 text_about_texts&trouble text_behind&trouble trace_near&typeset
+0.15 a_failed_run&a_failed_run's_record a_failed_run&a_whole_error_line a_failed_run&blanks_near
+0.15 a_failed_run&code_near a_failed_run&host_memory a_failed_run&hypothetical_sentence a_failed_run&in_a_thread
+0.15 a_failed_run&its_place_behind a_failed_run&mentioned a_failed_run&nothing_stated a_failed_run&record
+0.15 a_failed_run&says_after_so_long a_failed_run&says_but a_failed_run&somebody_speaks
+0.15 a_failed_run's_record&nothing_stated a_failed_run's_record&setting_near a_question,_in_short&a_thread's_page
+0.15 a_question,_in_short&about_texts a_question,_in_short&in_a_thread a_question,_in_short&indented
+0.15 a_question,_in_short&says_cause a_question,_in_short&says_if a_question,_in_short&spoken_of_self
+0.15 a_report's_heading&spoken_of_looks_for a_sentence_leads&block_opened a_sentence_leads&says_buy
+0.15 a_sentence_leads&says_made_up a_sentence_leads&spoken_of_changes a_sentence_leads&spoken_of_lower_it
+0.15 a_sentence_leads&spoken_of_signed a_setup,_in_short&advice_share a_setup,_in_short&advised
+0.15 a_setup,_in_short&blanks_near a_setup,_in_short&boxes_ticked a_setup,_in_short&nothing_stated
+0.15 a_setup,_in_short&says_cause a_setup,_in_short&says_happened a_setup,_in_short&spoken_of_ask
+0.15 a_setup,_in_short&spoken_of_cause a_setup,_in_short&spoken_of_labelled_symptom a_short_text&item_of_a_list
+0.15 a_short_text&says_self a_short_text&says_signed a_short_text&spoken_of_labelled_cause
+0.15 a_short_text&spoken_of_laughs a_short_text&spoken_of_numbered a_short_text&steps_that_led_to_it
+0.15 a_short_text&trouble a_site's_lines&setting_near a_site's_lines&words_before a_thread's_page&begins_the_text
+0.15 a_thread's_page&code_near a_thread's_page&in_quotes a_thread's_page&introduced_as_example
+0.15 a_thread's_page&mentioned a_thread's_page&spoken_of_happened a_thread's_title&nobody_speaks
+0.15 a_thread's_title&other_near a_thread's_title&setting_near a_thread's_title&spoken_of_ask
+0.15 a_thread's_title&spoken_of_help a_whole_error_line&about_texts a_whole_error_line&heads_a_document
+0.15 a_whole_error_line&somebody's_own,_in_short a_whole_error_line&spoken_of_looks_for
+0.15 about_texts&introduced_as_example about_texts&spoken_of_remedy about_texts&spoken_of_supposed
+0.15 about_texts&traceback_above about_texts&words_before advice_share&says_ask advice_share&says_lately
+0.15 advice_share&somebody's_own advice_share&spoken_of_means advice_share&spoken_of_numbered
+0.15 advice_share&spoken_of_self advised&says_ask advised&says_lately advised&somebody's_own advised&spoken_of_means
+0.15 advised&spoken_of_numbered advised&spoken_of_self advised_by_nobody&denied_in_front
+0.15 advised_by_nobody&markup_near advised_by_nobody&names_the_words advised_by_nobody&says_ask
+0.15 advised_by_nobody&says_made_up advised_by_nobody&spoken_of_help advised_by_nobody&spoken_of_numbered
+0.15 advised_by_nobody&spoken_of_people advised_by_nobody&spoken_of_when advised_by_nobody&steps_that_led_to_it
+0.15 alone&says_cause alone&says_happened alone&says_if alone&says_may alone&says_means begins_its_line&figures
+0.15 begins_its_line&its_place_behind begins_its_line&often_may begins_its_line&somebody_speaks
+0.15 begins_its_line&spoken_of_ask begins_its_line&spoken_of_buy begins_its_line&spoken_of_numbered
+0.15 begins_the_text&denied_in_front begins_the_text&indented begins_the_text&may_happen
+0.15 begins_the_text&nobody_speaks begins_the_text&says_ask begins_the_text&says_example begins_the_text&says_words
+0.15 begins_the_text&somebody's_own begins_the_text&spoken_of_example begins_the_text&spoken_of_labelled_symptom
+0.15 begins_the_text&spoken_of_solved behind_a_prefix&block_opened behind_a_prefix&in_a_thread
+0.15 behind_a_prefix&nobody_speaks behind_a_prefix&says_ask behind_a_prefix&says_changes behind_a_prefix&says_lately
+0.15 behind_a_prefix&says_self behind_a_prefix&somebody's_own behind_a_prefix&spoken_of_ask
+0.15 behind_a_prefix&spoken_of_but behind_a_prefix&spoken_of_may behind_a_prefix&spoken_of_never
+0.15 behind_a_prefix&spoken_of_proposed between_sections&trouble blanks_near&denied_in_front blanks_near&indented
+0.15 blanks_near&spoken_of_ask blanks_near&trace_near blanks_near&traceback_above block_opened&introduced_as_example
+0.15 block_opened&mentioned boxes_ticked&says_happened boxes_ticked&somebody's_own
+0.15 boxes_ticked&somebody's_own_machine,_in_short boxes_ticked&somebody_speaks boxes_ticked&spoken_of_may
+0.15 boxes_ticked&spoken_of_self code_near&happened_to_somebody code_near&says_lately code_near&says_never
+0.15 code_near&spoken_of_but code_near&spoken_of_cause code_near&spoken_of_help code_near&spoken_of_labelled_remedy
+0.15 code_near&spoken_of_solved code_near&spoken_of_when comment&host_memory comment&says_after_so_long
+0.15 comment&says_if comment&spoken_of_example comment&spoken_of_looks_for comment&spoken_of_may
+0.15 cut_by_dots&much_about_texts cut_by_dots&says_may cut_by_dots&says_reader cut_by_dots&spoken_of_lower_it
+0.15 cut_by_dots&traceback_above denied_in_front&says_help denied_in_front&spoken_of_lately
+0.15 denied_in_front&spoken_of_means ends_the_text&in_a_thread ends_the_text&introduced_as_example
+0.15 ends_the_text&says_numbered ends_the_text&says_remedy ends_the_text&spoken_of_but ends_the_text&spoken_of_remedy
+0.15 ends_the_text&traceback_above explained_behind&output_near figures&happened_to_somebody figures&in_a_thread
+0.15 figures&may_happen figures&says_but figures&says_cause figures&says_when figures&somebody's_own,_in_short
+0.15 figures&somebody's_own_machine,_in_short figures&somebody_speaks figures&spoken_of_lately
+0.15 figures&steps_that_led_to_it happened_to_somebody&in_quotes happened_to_somebody&says_example
+0.15 happened_to_somebody&says_lately happened_to_somebody&says_when heads_a_document&in_a_thread
+0.15 heads_a_document&much_trouble heads_a_document&somebody's_own_question,_in_short heads_a_document&spoken_of_but
+0.15 heads_a_document&spoken_of_help heads_a_document&spoken_of_looks_for heads_a_document&spoken_of_may
+0.15 heads_a_document&spoken_of_reader heads_a_document&trouble host_memory&marked host_memory&trouble
+0.15 hypothetical_sentence&mentioned hypothetical_sentence&says_buy hypothetical_sentence&says_self
+0.15 hypothetical_sentence&spoken_of_ask hypothetical_sentence&spoken_of_lately
+0.15 hypothetical_sentence&spoken_of_made_up in_a_thread&its_hint_printed in_a_thread&other_near in_a_thread&says_may
+0.15 in_a_thread&says_reader in_a_thread&somebody's_own,_in_short in_a_thread&somebody's_own_question,_in_short
+0.15 in_a_thread&spoken_of_example in_a_thread&spoken_of_may in_quotes&indented in_quotes&says_lately
+0.15 in_quotes&says_may in_quotes&spoken_of_example in_quotes&spoken_of_lower_it in_quotes&spoken_of_signed
+0.15 in_quotes&spoken_of_supposed in_quotes&spoken_of_when indented&spoken_of_after_so_long indented&spoken_of_never
+0.15 indented&spoken_of_remedy indented&steps_that_led_to_it introduced_as_example&spoken_of_changes
+0.15 item_of_a_list&on_a_stamped_line item_of_a_list&somebody's_own_machine,_in_short item_of_a_list&spoken_of_when
+0.15 its_hint_printed&much_trouble its_hint_printed&other_near its_hint_printed&record
+0.15 its_hint_printed&says_after_so_long its_hint_printed&says_but its_hint_printed&says_happened
+0.15 its_hint_printed&spoken_of_happened its_hint_printed&spoken_of_help its_hint_printed&spoken_of_if
+0.15 its_hint_printed&spoken_of_solved its_place_behind&mentioned marked&spoken_of_example marked&spoken_of_looks_for
+0.15 marked&spoken_of_may marked&spoken_of_reader marked&trace_near markup_near&says_labelled_symptom
+0.15 markup_near&says_looks_for markup_near&says_people markup_near&spoken_of_but markup_near&spoken_of_example
+0.15 markup_near&spoken_of_happened markup_near&spoken_of_if markup_near&spoken_of_may markup_near&spoken_of_supposed
+0.15 markup_near&typeset may_happen&says_may may_happen&spoken_of_help may_happen&text_behind
+0.15 mentioned&says_after_so_long mentioned&spoken_of_after_so_long mentioned&spoken_of_explained
+0.15 mentioned&spoken_of_looks_for mentioned&spoken_of_means mentioned&spoken_of_numbered mentioned&spoken_of_signed
+0.15 much_about_texts&spoken_of_remedy much_about_texts&text_behind much_trouble&says_but much_trouble&says_help
+0.15 much_trouble&says_may much_trouble&spoken_of_reader names_the_words&other_near names_the_words&says_example
+0.15 names_the_words&says_when names_the_words&somebody's_own,_in_short names_the_words&spoken_of_looks_for
+0.15 names_the_words&spoken_of_when nobody_speaks&says_happened nobody_speaks&spoken_of_changes
+0.15 nobody_speaks&spoken_of_people nobody_speaks&text_behind nothing_stated&remedies_below nothing_stated&says_never
+0.15 nothing_stated&says_numbered nothing_stated&says_words nothing_stated&spoken_of_ask nothing_stated&spoken_of_if
+0.15 nothing_stated&spoken_of_looks_for nothing_stated&spoken_of_signed often_may&says_when
+0.15 often_may&spoken_of_laughs often_may&spoken_of_words on_a_stamped_line&says_lesson
+0.15 on_a_stamped_line&spoken_of_explained other_near&says_but other_near&says_changes other_near&says_lately
+0.15 other_near&says_people other_near&somebody's_own_question,_in_short other_near&spoken_of_labelled_cause
+0.15 other_near&spoken_of_lesson output_near&remedies_below output_near&says_after_so_long output_near&says_but
+0.15 output_near&says_may output_near&says_means output_near&spoken_of_labelled_cause output_near&spoken_of_laughs
+0.15 output_near&spoken_of_signed record&says_lesson record&says_looks_for record&says_lower_it record&says_means
+0.15 record&says_words record&somebody's_own,_in_short record&spoken_of_lower_it remedies_above&spoken_of_when
+0.15 remedies_below&spoken_of_remedy remedies_below&words_before says_after_so_long&says_help
+0.15 says_after_so_long&says_means says_after_so_long&says_people says_after_so_long&says_words
+0.15 says_after_so_long&spoken_of_but says_after_so_long&spoken_of_proposed says_ask&says_people
+0.15 says_ask&spoken_of_never says_but&says_explained says_but&says_if says_but&spoken_of_but
+0.15 says_but&spoken_of_looks_for says_cause&somebody_speaks says_changes&says_proposed says_changes&says_reader
+0.15 says_changes&says_self says_changes&somebody's_own,_in_short says_example&spoken_of_reader
+0.15 says_happened&says_lately says_happened&says_may says_help&somebody's_own,_in_short
+0.15 says_labelled_symptom&spoken_of_remedy says_labelled_symptom&spoken_of_when
+0.15 says_labelled_symptom&spoken_of_words says_lately&somebody's_own says_lately&spoken_of_help
+0.15 says_laughs&says_self says_lesson&says_made_up says_lesson&spoken_of_when says_lesson&words_before
+0.15 says_lower_it&says_solved says_lower_it&somebody's_own,_in_short says_lower_it&spoken_of_but
+0.15 says_lower_it&words_before says_made_up&spoken_of_if says_may&traceback_above says_means&spoken_of_after_so_long
+0.15 says_never&setting_near says_numbered&spoken_of_numbered says_people&somebody's_own
+0.15 says_people&spoken_of_after_so_long says_people&words_before says_proposed&somebody's_own_machine,_in_short
+0.15 says_remedy&somebody's_own_question,_in_short says_remedy&spoken_of_if says_self&spoken_of_solved
+0.15 says_when&somebody's_own_machine,_in_short says_when&spoken_of_means says_when&spoken_of_numbered
+0.15 says_words&spoken_of_happened says_words&spoken_of_reader setting_near&spoken_of_buy
+0.15 setting_near&spoken_of_made_up somebody's_own,_in_short&spoken_of_happened somebody's_own,_in_short&spoken_of_if
+0.15 somebody's_own,_in_short&spoken_of_remedy somebody's_own_machine,_in_short&spoken_of_explained
+0.15 somebody's_own_question,_in_short&spoken_of_lesson somebody_speaks&spoken_of_explained
+0.15 spoken_of_but&spoken_of_proposed spoken_of_but&spoken_of_words spoken_of_buy&spoken_of_help
+0.15 spoken_of_cause&spoken_of_looks_for spoken_of_changes&spoken_of_lately spoken_of_example&spoken_of_looks_for
+0.15 spoken_of_explained&spoken_of_may spoken_of_happened&spoken_of_lately spoken_of_happened&trace_near
+0.15 spoken_of_help&spoken_of_if spoken_of_help&spoken_of_remedy spoken_of_help&traceback_above
+0.15 spoken_of_if&spoken_of_made_up spoken_of_if&spoken_of_people spoken_of_if&spoken_of_self spoken_of_if&trace_near
+0.15 spoken_of_lately&spoken_of_lower_it spoken_of_lately&spoken_of_remedy spoken_of_laughs&spoken_of_supposed
+0.15 spoken_of_looks_for&spoken_of_reader spoken_of_looks_for&spoken_of_solved spoken_of_lower_it&spoken_of_reader
+0.15 spoken_of_lower_it&text_behind spoken_of_lower_it&trace_near spoken_of_made_up&spoken_of_reader
+0.15 spoken_of_never&spoken_of_proposed spoken_of_never&trouble spoken_of_numbered&spoken_of_words
+0.15 spoken_of_numbered&text_behind spoken_of_numbered&trouble spoken_of_people&trouble
+0.15 spoken_of_proposed&spoken_of_when spoken_of_self&typeset spoken_of_signed&words_before spoken_of_when&trace_near
+0.15 spoken_of_words&trace_near spoken_of_words&trouble trace_near&words_before
+0.20 a_failed_run&block_opened a_failed_run&heads_a_document a_failed_run's_record&output_near
+0.20 a_question,_in_short&behind_a_prefix a_question,_in_short&mentioned a_question,_in_short&somebody's_own
+0.20 a_question,_in_short&spoken_of_means a_question,_in_short&spoken_of_people a_report's_heading&about_texts
+0.20 a_report's_heading&other_near a_report's_heading&spoken_of_if a_report's_heading&spoken_of_may
+0.20 a_sentence_leads&a_short_text a_sentence_leads&much_about_texts a_sentence_leads&says_but
+0.20 a_sentence_leads&says_lesson a_sentence_leads&says_people a_sentence_leads&says_solved
+0.20 a_sentence_leads&spoken_of_if a_sentence_leads&spoken_of_words a_setup,_in_short&behind_a_prefix
+0.20 a_setup,_in_short&on_a_stamped_line a_setup,_in_short&says_labelled_symptom a_setup,_in_short&says_remedy
+0.20 a_short_text&markup_near a_short_text&much_about_texts a_short_text&says_lately a_short_text&says_numbered
+0.20 a_short_text&says_solved a_short_text&spoken_of_changes a_short_text&spoken_of_never
+0.20 a_short_text&spoken_of_people a_site's_lines&markup_near a_thread's_page&nothing_stated
+0.20 a_thread's_page&spoken_of_but a_thread's_page&spoken_of_words a_thread's_title&spoken_of_reader
+0.20 a_whole_error_line&its_hint_printed a_whole_error_line&may_happen a_whole_error_line&somebody's_own
+0.20 a_whole_error_line&somebody's_own_machine,_in_short about_texts&denied_in_front
+0.20 about_texts&hypothetical_sentence about_texts&its_place_behind about_texts&record
+0.20 about_texts&says_labelled_symptom about_texts&somebody's_own_machine,_in_short
+0.20 about_texts&spoken_of_labelled_cause about_texts&spoken_of_people about_texts&spoken_of_solved
+0.20 advice_share&in_a_thread advised&in_a_thread advised_by_nobody&often_may advised_by_nobody&spoken_of_may
+0.20 advised_by_nobody&spoken_of_words advised_by_nobody&text_behind alone&its_place_behind alone&says_supposed
+0.20 begins_its_line&markup_near begins_its_line&other_near begins_its_line&says_if begins_its_line&spoken_of_changes
+0.20 begins_its_line&spoken_of_labelled_symptom begins_its_line&spoken_of_lately begins_its_line&spoken_of_means
+0.20 begins_the_text&comment begins_the_text&its_hint_printed begins_the_text&says_but
+0.20 begins_the_text&somebody's_own_machine,_in_short begins_the_text&spoken_of_if begins_the_text&spoken_of_laughs
+0.20 begins_the_text&spoken_of_may begins_the_text&spoken_of_self begins_the_text&text_behind begins_the_text&trouble
+0.20 behind_a_prefix&comment behind_a_prefix&heads_a_document behind_a_prefix&indented behind_a_prefix&much_trouble
+0.20 behind_a_prefix&says_laughs between_sections&remedies_below between_sections&spoken_of_solved
+0.20 between_sections&spoken_of_when blanks_near&much_about_texts block_opened&somebody_speaks
+0.20 block_opened&spoken_of_never boxes_ticked&figures boxes_ticked&happened_to_somebody boxes_ticked&words_before
+0.20 code_near&cut_by_dots code_near&in_a_thread code_near&remedies_below code_near&says_words code_near&spoken_of_if
+0.20 code_near&traceback_above comment&in_quotes comment&says_but comment&says_supposed comment&somebody_speaks
+0.20 comment&spoken_of_ask comment&trace_near cut_by_dots&record cut_by_dots&says_example cut_by_dots&says_help
+0.20 cut_by_dots&says_lesson cut_by_dots&spoken_of_changes denied_in_front&output_near denied_in_front&spoken_of_if
+0.20 ends_the_text&indented ends_the_text&its_hint_printed ends_the_text&its_place_behind
+0.20 ends_the_text&somebody's_own_machine,_in_short figures&says_laughs figures&spoken_of_labelled_cause
+0.20 figures&spoken_of_labelled_symptom figures&spoken_of_numbered figures&spoken_of_when figures&trouble
+0.20 happened_to_somebody&nothing_stated happened_to_somebody&often_may happened_to_somebody&says_but
+0.20 happened_to_somebody&says_self heads_a_document&may_happen heads_a_document&remedies_below
+0.20 heads_a_document&spoken_of_if heads_a_document&spoken_of_lately host_memory&markup_near host_memory&output_near
+0.20 host_memory&record host_memory&says_happened host_memory&says_self host_memory&somebody's_own
+0.20 hypothetical_sentence&much_about_texts hypothetical_sentence&says_never
+0.20 hypothetical_sentence&spoken_of_looks_for hypothetical_sentence&spoken_of_words in_a_thread&spoken_of_lesson
+0.20 in_a_thread&spoken_of_when in_quotes&its_place_behind in_quotes&somebody_speaks in_quotes&spoken_of_never
+0.20 in_quotes&spoken_of_proposed indented&somebody's_own_question,_in_short indented&spoken_of_buy
+0.20 indented&spoken_of_solved indented&spoken_of_when indented&trouble introduced_as_example&nothing_stated
+0.20 introduced_as_example&somebody's_own introduced_as_example&somebody_speaks
+0.20 introduced_as_example&spoken_of_happened item_of_a_list&says_never item_of_a_list&somebody_speaks
+0.20 item_of_a_list&spoken_of_happened item_of_a_list&spoken_of_lately item_of_a_list&spoken_of_supposed
+0.20 its_hint_printed&setting_near its_hint_printed&somebody's_own,_in_short its_hint_printed&spoken_of_after_so_long
+0.20 its_hint_printed&spoken_of_lesson its_hint_printed&spoken_of_looks_for its_hint_printed&spoken_of_words
+0.20 its_place_behind&spoken_of_happened its_place_behind&words_before markup_near&much_trouble
+0.20 markup_near&says_never markup_near&somebody's_own_question,_in_short markup_near&spoken_of_buy
+0.20 markup_near&spoken_of_help may_happen&much_about_texts may_happen&says_laughs may_happen&spoken_of_when
+0.20 may_happen&trouble mentioned&says_proposed mentioned&spoken_of_supposed much_about_texts&spoken_of_ask
+0.20 much_about_texts&spoken_of_looks_for much_about_texts&spoken_of_people much_trouble&often_may
+0.20 names_the_words&says_after_so_long names_the_words&says_explained names_the_words&somebody's_own
+0.20 nobody_speaks&says_but nobody_speaks&says_laughs nobody_speaks&says_looks_for nobody_speaks&spoken_of_numbered
+0.20 nobody_speaks&trace_near nothing_stated&says_labelled_symptom nothing_stated&says_laughs
+0.20 nothing_stated&spoken_of_explained nothing_stated&spoken_of_self nothing_stated&traceback_above
+0.20 often_may&setting_near on_a_stamped_line&somebody's_own on_a_stamped_line&somebody_speaks
+0.20 on_a_stamped_line&spoken_of_numbered on_a_stamped_line&spoken_of_people on_a_stamped_line&trouble
+0.20 other_near&says_happened other_near&says_made_up other_near&says_words other_near&spoken_of_cause
+0.20 other_near&words_before output_near&remedies_above output_near&spoken_of_if output_near&spoken_of_self
+0.20 record&says_ask record&somebody_speaks remedies_below&spoken_of_labelled_remedy remedies_below&spoken_of_when
+0.20 says_after_so_long&says_ask says_after_so_long&says_reader says_after_so_long&spoken_of_if
+0.20 says_after_so_long&spoken_of_self says_after_so_long&spoken_of_when says_ask&says_when says_but&says_self
+0.20 says_but&spoken_of_lower_it says_cause&somebody's_own,_in_short says_changes&says_help says_changes&says_lesson
+0.20 says_changes&says_never says_changes&somebody_speaks says_example&says_if says_example&words_before
+0.20 says_explained&says_help says_happened&says_if says_happened&somebody's_own_question,_in_short
+0.20 says_happened&spoken_of_people says_if&spoken_of_solved says_lately&says_never
+0.20 says_lately&somebody's_own_machine,_in_short says_lately&somebody_speaks says_looks_for&says_means
+0.20 says_looks_for&somebody's_own_machine,_in_short says_lower_it&says_never says_may&says_proposed
+0.20 says_may&spoken_of_words says_means&words_before says_never&spoken_of_reader says_numbered&says_people
+0.20 says_remedy&somebody's_own,_in_short says_solved&trouble says_when&spoken_of_cause says_words&trouble
+0.20 setting_near&spoken_of_laughs setting_near&words_before somebody's_own&somebody's_own_question,_in_short
+0.20 somebody's_own&spoken_of_example somebody's_own,_in_short&spoken_of_numbered
+0.20 somebody's_own,_in_short&spoken_of_words somebody's_own,_in_short&traceback_above
+0.20 somebody's_own_machine,_in_short&trace_near somebody_speaks&spoken_of_labelled_symptom
+0.20 somebody_speaks&trace_near spoken_of_after_so_long&spoken_of_ask spoken_of_after_so_long&spoken_of_explained
+0.20 spoken_of_after_so_long&spoken_of_if spoken_of_after_so_long&spoken_of_never spoken_of_ask&spoken_of_changes
+0.20 spoken_of_ask&spoken_of_remedy spoken_of_ask&spoken_of_solved spoken_of_ask&spoken_of_supposed
+0.20 spoken_of_but&spoken_of_means spoken_of_but&spoken_of_numbered spoken_of_but&spoken_of_self
+0.20 spoken_of_cause&spoken_of_happened spoken_of_changes&spoken_of_remedy spoken_of_example&spoken_of_self
+0.20 spoken_of_if&spoken_of_lower_it spoken_of_labelled_cause&spoken_of_lesson
+0.20 spoken_of_labelled_symptom&spoken_of_self spoken_of_labelled_symptom&spoken_of_words
+0.20 spoken_of_laughs&spoken_of_lesson spoken_of_laughs&spoken_of_means spoken_of_laughs&spoken_of_reader
+0.20 spoken_of_lesson&spoken_of_numbered spoken_of_lesson&spoken_of_when spoken_of_lower_it&spoken_of_numbered
+0.20 spoken_of_made_up&spoken_of_never spoken_of_may&spoken_of_self spoken_of_people&spoken_of_words
+0.20 spoken_of_self&text_behind spoken_of_self&words_before spoken_of_solved&trace_near spoken_of_solved&words_before
+0.25 a_failed_run&cut_by_dots a_failed_run&denied_in_front a_failed_run&says_reader a_failed_run&says_when
+0.25 a_question,_in_short&figures a_question,_in_short&says_numbered a_question,_in_short&spoken_of_may
+0.25 a_question,_in_short&spoken_of_supposed a_report's_heading&code_near a_report's_heading&nobody_speaks
+0.25 a_sentence_leads&in_quotes a_sentence_leads&item_of_a_list a_sentence_leads&says_changes
+0.25 a_sentence_leads&says_looks_for a_sentence_leads&text_behind a_setup,_in_short&figures
+0.25 a_setup,_in_short&says_made_up a_setup,_in_short&says_people a_setup,_in_short&says_reader
+0.25 a_setup,_in_short&says_when a_short_text&nobody_speaks a_short_text&other_near a_short_text&record
+0.25 a_short_text&spoken_of_labelled_symptom a_short_text&spoken_of_lately a_short_text&spoken_of_signed
+0.25 a_site's_lines&behind_a_prefix a_site's_lines&output_near a_thread's_page&a_thread's_title
+0.25 a_thread's_page&may_happen a_thread's_page&spoken_of_help a_thread's_page&spoken_of_reader
+0.25 a_whole_error_line&alone a_whole_error_line&trouble about_texts&between_sections about_texts&in_quotes
+0.25 about_texts&item_of_a_list about_texts&nobody_speaks about_texts&on_a_stamped_line about_texts&remedies_below
+0.25 about_texts&says_words about_texts&spoken_of_cause about_texts&spoken_of_lower_it about_texts&spoken_of_never
+0.25 about_texts&spoken_of_self advice_share&nothing_stated advice_share&output_near advice_share&says_but
+0.25 advice_share&says_made_up advised&nothing_stated advised&output_near advised&says_but advised&says_made_up
+0.25 advised_by_nobody&alone advised_by_nobody&blanks_near advised_by_nobody&says_but advised_by_nobody&says_never
+0.25 advised_by_nobody&trace_near alone&nothing_stated alone&says_but alone&says_looks_for
+0.25 begins_its_line&its_hint_printed begins_its_line&setting_near begins_the_text&behind_a_prefix
+0.25 behind_a_prefix&marked behind_a_prefix&says_means behind_a_prefix&says_reader behind_a_prefix&trouble
+0.25 block_opened&somebody's_own block_opened&somebody's_own,_in_short block_opened&spoken_of_after_so_long
+0.25 block_opened&spoken_of_help block_opened&spoken_of_when boxes_ticked&spoken_of_looks_for code_near&figures
+0.25 code_near&record code_near&says_after_so_long code_near&says_lesson comment&ends_the_text
+0.25 comment&somebody's_own_machine,_in_short cut_by_dots&nobody_speaks cut_by_dots&says_supposed
+0.25 denied_in_front&somebody_speaks ends_the_text&record ends_the_text&says_if ends_the_text&says_means
+0.25 ends_the_text&says_solved ends_the_text&somebody's_own,_in_short ends_the_text&trace_near
+0.25 figures&names_the_words figures&says_proposed figures&says_remedy figures&somebody's_own
+0.25 figures&spoken_of_after_so_long figures&spoken_of_changes heads_a_document&on_a_stamped_line
+0.25 host_memory&other_near hypothetical_sentence&record hypothetical_sentence&says_example
+0.25 hypothetical_sentence&spoken_of_happened in_a_thread&in_quotes in_a_thread&spoken_of_but
+0.25 in_a_thread&spoken_of_self in_quotes&nobody_speaks in_quotes&somebody's_own,_in_short in_quotes&spoken_of_lately
+0.25 in_quotes&spoken_of_laughs in_quotes&spoken_of_reader indented&names_the_words indented&says_self
+0.25 introduced_as_example&somebody's_own,_in_short introduced_as_example&words_before item_of_a_list&spoken_of_if
+0.25 its_hint_printed&words_before its_place_behind&other_near marked&mentioned markup_near&says_happened
+0.25 markup_near&trouble may_happen&says_people may_happen&spoken_of_looks_for mentioned&says_happened
+0.25 mentioned&words_before much_about_texts&says_example much_about_texts&says_looks_for
+0.25 much_about_texts&spoken_of_lower_it much_trouble&spoken_of_lower_it names_the_words&says_people
+0.25 nobody_speaks&often_may nobody_speaks&says_never nobody_speaks&spoken_of_signed nobody_speaks&spoken_of_when
+0.25 nothing_stated&says_looks_for nothing_stated&spoken_of_buy often_may&spoken_of_looks_for
+0.25 on_a_stamped_line&spoken_of_lower_it on_a_stamped_line&spoken_of_may on_a_stamped_line&spoken_of_never
+0.25 other_near&spoken_of_people output_near&says_never output_near&spoken_of_but
+0.25 output_near&spoken_of_labelled_symptom record&setting_near record&spoken_of_lately
+0.25 says_after_so_long&spoken_of_looks_for says_after_so_long&spoken_of_never says_ask&says_reader says_but&says_may
+0.25 says_but&spoken_of_happened says_cause&says_self says_changes&somebody's_own_machine,_in_short
+0.25 says_example&says_self says_example&spoken_of_looks_for says_happened&says_words says_happened&words_before
+0.25 says_help&somebody's_own_machine,_in_short says_lately&says_self says_lately&spoken_of_lower_it
+0.25 says_laughs&says_reader says_looks_for&says_proposed says_looks_for&spoken_of_self says_made_up&says_self
+0.25 says_may&says_supposed says_may&says_when says_means&says_never says_proposed&somebody's_own_question,_in_short
+0.25 says_self&setting_near says_when&spoken_of_but says_when&spoken_of_if
+0.25 says_words&somebody's_own_machine,_in_short setting_near&spoken_of_looks_for setting_near&trace_near
+0.25 somebody's_own,_in_short&spoken_of_supposed somebody's_own,_in_short&spoken_of_when
+0.25 somebody's_own,_in_short&trouble somebody's_own_machine,_in_short&spoken_of_looks_for
+0.25 somebody's_own_question,_in_short&spoken_of_people somebody_speaks&spoken_of_but somebody_speaks&spoken_of_if
+0.25 somebody_speaks&trouble spoken_of_after_so_long&spoken_of_example spoken_of_after_so_long&spoken_of_proposed
+0.25 spoken_of_after_so_long&spoken_of_words spoken_of_ask&spoken_of_happened spoken_of_ask&spoken_of_self
+0.25 spoken_of_but&trace_near spoken_of_example&spoken_of_happened spoken_of_example&text_behind
+0.25 spoken_of_happened&spoken_of_made_up spoken_of_happened&spoken_of_proposed spoken_of_lately&spoken_of_reader
+0.25 spoken_of_lesson&words_before spoken_of_people&spoken_of_when spoken_of_people&text_behind
+0.25 spoken_of_supposed&words_before spoken_of_when&trouble
+0.30 a_failed_run&a_question,_in_short a_failed_run&a_sentence_leads a_failed_run&somebody's_own_question,_in_short
+0.30 a_failed_run&spoken_of_lower_it a_failed_run&spoken_of_people a_question,_in_short&advice_share
+0.30 a_question,_in_short&advised a_question,_in_short&advised_by_nobody a_question,_in_short&says_after_so_long
+0.30 a_question,_in_short&says_labelled_symptom a_question,_in_short&spoken_of_changes
+0.30 a_question,_in_short&spoken_of_happened a_question,_in_short&words_before a_report's_heading&between_sections
+0.30 a_report's_heading&figures a_sentence_leads&nothing_stated a_setup,_in_short&block_opened
+0.30 a_setup,_in_short&spoken_of_looks_for a_setup,_in_short&spoken_of_reader a_short_text&a_thread's_page
+0.30 a_short_text&says_happened a_site's_lines&nothing_stated a_site's_lines&spoken_of_when
+0.30 a_thread's_page&in_a_thread a_thread's_page&often_may about_texts&says_self about_texts&somebody's_own,_in_short
+0.30 advice_share&blanks_near advice_share&says_people advised&blanks_near advised&says_people
+0.30 advised_by_nobody&begins_the_text advised_by_nobody&in_quotes advised_by_nobody&other_near
+0.30 advised_by_nobody&says_people alone&mentioned alone&says_laughs begins_its_line&spoken_of_after_so_long
+0.30 begins_its_line&trace_near begins_the_text&marked begins_the_text&markup_near begins_the_text&says_after_so_long
+0.30 begins_the_text&somebody_speaks begins_the_text&spoken_of_ask behind_a_prefix&cut_by_dots
+0.30 behind_a_prefix&host_memory behind_a_prefix&somebody's_own_machine,_in_short behind_a_prefix&spoken_of_numbered
+0.30 block_opened&ends_the_text block_opened&nothing_stated block_opened&on_a_stamped_line code_near&output_near
+0.30 code_near&says_labelled_symptom code_near&spoken_of_looks_for code_near&spoken_of_lower_it code_near&trouble
+0.30 comment&says_self cut_by_dots&says_never denied_in_front&says_lower_it denied_in_front&setting_near
+0.30 denied_in_front&spoken_of_looks_for ends_the_text&happened_to_somebody ends_the_text&says_cause
+0.30 ends_the_text&says_supposed figures&says_ask happened_to_somebody&spoken_of_words heads_a_document&other_near
+0.30 heads_a_document&spoken_of_self host_memory&may_happen hypothetical_sentence&says_help
+0.30 hypothetical_sentence&says_looks_for hypothetical_sentence&setting_near in_a_thread&words_before
+0.30 in_quotes&output_near indented&somebody's_own indented&spoken_of_proposed item_of_a_list&says_after_so_long
+0.30 item_of_a_list&somebody's_own,_in_short its_hint_printed&somebody's_own its_hint_printed&somebody_speaks
+0.30 its_hint_printed&spoken_of_lower_it its_hint_printed&trace_near its_place_behind&somebody's_own
+0.30 markup_near&spoken_of_labelled_symptom markup_near&spoken_of_made_up markup_near&spoken_of_proposed
+0.30 may_happen&names_the_words may_happen&says_lower_it may_happen&words_before mentioned&says_people
+0.30 mentioned&somebody's_own mentioned&somebody's_own_question,_in_short mentioned&spoken_of_example
+0.30 nobody_speaks&says_labelled_symptom nobody_speaks&says_numbered nobody_speaks&says_solved
+0.30 nobody_speaks&somebody's_own,_in_short nobody_speaks&spoken_of_happened nobody_speaks&spoken_of_self
+0.30 nobody_speaks&words_before nothing_stated&says_made_up nothing_stated&says_when nothing_stated&spoken_of_made_up
+0.30 on_a_stamped_line&other_near on_a_stamped_line&says_after_so_long other_near&somebody's_own_machine,_in_short
+0.30 other_near&spoken_of_labelled_symptom output_near&says_example output_near&says_if output_near&says_lesson
+0.30 output_near&says_words output_near&spoken_of_help output_near&spoken_of_remedy record&words_before
+0.30 says_ask&says_changes says_but&spoken_of_reader says_changes&says_when says_changes&somebody's_own
+0.30 says_example&says_lesson says_happened&says_looks_for says_happened&says_means says_happened&says_reader
+0.30 says_happened&spoken_of_after_so_long says_happened&spoken_of_may says_help&says_proposed
+0.30 says_labelled_symptom&words_before says_lesson&somebody's_own says_lower_it&says_may
+0.30 says_lower_it&somebody's_own_machine,_in_short says_lower_it&somebody_speaks
+0.30 says_means&somebody's_own_question,_in_short says_numbered&trouble says_self&somebody's_own_machine,_in_short
+0.30 says_self&somebody's_own_question,_in_short says_self&spoken_of_may says_solved&text_behind
+0.30 setting_near&traceback_above somebody's_own&spoken_of_laughs somebody's_own,_in_short&spoken_of_explained
+0.30 somebody's_own_machine,_in_short&spoken_of_when somebody's_own_machine,_in_short&spoken_of_words
+0.30 somebody's_own_machine,_in_short&words_before somebody_speaks&spoken_of_lately
+0.30 spoken_of_after_so_long&spoken_of_means spoken_of_but&spoken_of_lesson spoken_of_explained&spoken_of_self
+0.30 spoken_of_happened&spoken_of_numbered spoken_of_if&spoken_of_remedy spoken_of_labelled_cause&spoken_of_when
+0.30 spoken_of_lately&spoken_of_when spoken_of_looks_for&trace_near spoken_of_lower_it&spoken_of_when
+0.30 spoken_of_reader&spoken_of_words spoken_of_reader&words_before spoken_of_signed&text_behind
+0.30 spoken_of_words&words_before
+0.35 a_failed_run&much_about_texts a_failed_run&often_may a_failed_run&says_lesson a_failed_run&says_numbered
+0.35 a_failed_run&spoken_of_numbered a_question,_in_short&says_lower_it a_sentence_leads&hypothetical_sentence
+0.35 a_sentence_leads&its_place_behind a_setup,_in_short&a_short_text a_setup,_in_short&spoken_of_words
+0.35 a_short_text&alone a_short_text&block_opened a_short_text&spoken_of_after_so_long a_short_text&spoken_of_remedy
+0.35 a_short_text&spoken_of_supposed a_short_text&spoken_of_when a_thread's_page&nobody_speaks
+0.35 a_thread's_page&spoken_of_if a_whole_error_line&spoken_of_but a_whole_error_line&spoken_of_self
+0.35 about_texts&nothing_stated about_texts&says_happened about_texts&spoken_of_ask about_texts&spoken_of_means
+0.35 advice_share&alone advice_share&ends_the_text advised&alone advised&ends_the_text alone&comment
+0.35 alone&ends_the_text begins_its_line&spoken_of_help begins_the_text&says_lower_it behind_a_prefix&output_near
+0.35 behind_a_prefix&says_happened behind_a_prefix&says_people behind_a_prefix&spoken_of_reader
+0.35 block_opened&spoken_of_self code_near&denied_in_front code_near&spoken_of_means code_near&words_before
+0.35 comment&mentioned cut_by_dots&output_near cut_by_dots&says_if ends_the_text&markup_near ends_the_text&says_may
+0.35 ends_the_text&setting_near ends_the_text&spoken_of_may figures&item_of_a_list figures&says_happened
+0.35 figures&says_lower_it figures&says_reader figures&says_supposed figures&spoken_of_may figures&spoken_of_solved
+0.35 happened_to_somebody&nobody_speaks happened_to_somebody&words_before heads_a_document&spoken_of_when
+0.35 in_a_thread&spoken_of_reader in_quotes&other_near in_quotes&says_labelled_symptom in_quotes&says_numbered
+0.35 in_quotes&spoken_of_self its_hint_printed&spoken_of_supposed its_place_behind&somebody's_own,_in_short
+0.35 its_place_behind&somebody_speaks markup_near&somebody's_own markup_near&somebody's_own_machine,_in_short
+0.35 markup_near&words_before may_happen&nobody_speaks may_happen&says_means may_happen&somebody's_own
+0.35 may_happen&spoken_of_happened may_happen&spoken_of_self mentioned&trouble much_about_texts&spoken_of_lesson
+0.35 names_the_words&text_behind names_the_words&words_before nobody_speaks&says_after_so_long
+0.35 nobody_speaks&somebody's_own nothing_stated&setting_near nothing_stated&somebody's_own
+0.35 nothing_stated&spoken_of_means often_may&spoken_of_reader output_near&says_labelled_symptom record&spoken_of_ask
+0.35 says_ask&says_lower_it says_ask&words_before says_but&says_supposed says_but&setting_near
+0.35 says_changes&says_happened says_changes&says_looks_for says_example&says_reader says_happened&says_people
+0.35 says_happened&setting_near says_labelled_symptom&says_words says_lately&says_made_up says_lately&text_behind
+0.35 says_lesson&says_means says_looks_for&somebody's_own says_looks_for&words_before says_lower_it&says_when
+0.35 says_made_up&words_before says_may&says_words says_numbered&says_when says_supposed&trouble
+0.35 says_when&setting_near somebody's_own&spoken_of_explained somebody's_own&spoken_of_may
+0.35 spoken_of_after_so_long&spoken_of_may spoken_of_after_so_long&trace_near spoken_of_ask&spoken_of_help
+0.35 spoken_of_cause&spoken_of_when spoken_of_happened&spoken_of_people spoken_of_happened&spoken_of_words
+0.35 spoken_of_help&spoken_of_reader spoken_of_if&spoken_of_looks_for spoken_of_lesson&spoken_of_never
+0.35 spoken_of_made_up&spoken_of_self spoken_of_may&trace_near spoken_of_numbered&spoken_of_people
+0.35 spoken_of_remedy&spoken_of_words spoken_of_supposed&trouble
+0.40 a_failed_run&indented a_question,_in_short&names_the_words a_question,_in_short&nobody_speaks
+0.40 a_question,_in_short&says_self a_question,_in_short&spoken_of_help a_report's_heading&markup_near
+0.40 a_sentence_leads&host_memory a_setup,_in_short&begins_the_text a_setup,_in_short&says_lower_it
+0.40 a_setup,_in_short&spoken_of_help a_setup,_in_short&spoken_of_means a_short_text&its_place_behind
+0.40 a_short_text&says_after_so_long a_short_text&spoken_of_help a_whole_error_line&spoken_of_help
+0.40 a_whole_error_line&spoken_of_reader about_texts&may_happen about_texts&output_near about_texts&somebody's_own
+0.40 advice_share&names_the_words advised&names_the_words advised_by_nobody&ends_the_text advised_by_nobody&trouble
+0.40 alone&cut_by_dots alone&says_labelled_symptom alone&says_lower_it begins_its_line&code_near
+0.40 begins_its_line&happened_to_somebody begins_its_line&output_near begins_the_text&code_near
+0.40 begins_the_text&mentioned begins_the_text&says_people behind_a_prefix&spoken_of_lately
+0.40 between_sections&spoken_of_if block_opened&text_behind code_near&spoken_of_after_so_long comment&nothing_stated
+0.40 cut_by_dots&may_happen cut_by_dots&mentioned denied_in_front&figures ends_the_text&nobody_speaks
+0.40 ends_the_text&says_labelled_symptom ends_the_text&says_lower_it ends_the_text&says_when
+0.40 ends_the_text&words_before figures&its_hint_printed figures&spoken_of_but figures&trace_near
+0.40 host_memory&says_may indented&on_a_stamped_line indented&output_near introduced_as_example&trouble
+0.40 item_of_a_list&says_happened marked&nothing_stated may_happen&says_words may_happen&spoken_of_reader
+0.40 mentioned&says_lately mentioned&says_laughs nothing_stated&says_if nothing_stated&spoken_of_happened
+0.40 often_may&spoken_of_lesson on_a_stamped_line&says_never other_near&says_when other_near&spoken_of_reader
+0.40 record&says_people says_ask&says_lesson says_ask&says_means says_but&spoken_of_self says_changes&says_means
+0.40 says_happened&spoken_of_changes says_lesson&says_looks_for says_looks_for&spoken_of_after_so_long
+0.40 says_remedy&somebody_speaks says_self&somebody's_own,_in_short says_self&trouble says_when&somebody's_own
+0.40 says_words&setting_near setting_near&spoken_of_lately somebody's_own&spoken_of_ask somebody's_own&trouble
+0.40 somebody's_own,_in_short&trace_near somebody's_own_question,_in_short&spoken_of_help
+0.40 spoken_of_after_so_long&spoken_of_but spoken_of_but&spoken_of_lower_it spoken_of_happened&spoken_of_looks_for
+0.40 spoken_of_if&text_behind spoken_of_lower_it&spoken_of_self spoken_of_words&text_behind text_behind&words_before
+0.45 a_failed_run&setting_near a_failed_run&spoken_of_after_so_long a_failed_run&spoken_of_changes
+0.45 a_failed_run&spoken_of_looks_for a_question,_in_short&heads_a_document a_question,_in_short&markup_near
+0.45 a_sentence_leads&says_lately a_sentence_leads&says_self a_sentence_leads&spoken_of_happened
+0.45 a_setup,_in_short&begins_its_line a_setup,_in_short&says_means a_short_text&happened_to_somebody
+0.45 a_short_text&spoken_of_happened a_short_text&trace_near about_texts&spoken_of_if advice_share&begins_the_text
+0.45 advice_share&spoken_of_reader advice_share&trace_near advised&begins_the_text advised&spoken_of_reader
+0.45 advised&trace_near begins_its_line&may_happen begins_its_line&somebody's_own_machine,_in_short
+0.45 begins_its_line&traceback_above begins_the_text&trace_near behind_a_prefix&its_hint_printed
+0.45 code_near&spoken_of_lesson cut_by_dots&trouble cut_by_dots&words_before ends_the_text&spoken_of_lower_it
+0.45 happened_to_somebody&may_happen happened_to_somebody&spoken_of_lesson heads_a_document&spoken_of_after_so_long
+0.45 host_memory&says_never host_memory&words_before hypothetical_sentence&in_quotes
+0.45 hypothetical_sentence&says_after_so_long hypothetical_sentence&somebody's_own
+0.45 hypothetical_sentence&spoken_of_self hypothetical_sentence&trouble in_a_thread&may_happen
+0.45 in_a_thread&setting_near in_quotes&somebody's_own indented&somebody's_own,_in_short indented&spoken_of_people
+0.45 indented&spoken_of_self its_hint_printed&on_a_stamped_line its_hint_printed&spoken_of_reader
+0.45 its_place_behind&nothing_stated may_happen&trace_near names_the_words&nobody_speaks
+0.45 names_the_words&nothing_stated nobody_speaks&somebody's_own_machine,_in_short nothing_stated&output_near
+0.45 nothing_stated&spoken_of_example often_may&other_near often_may&trouble other_near&says_self
+0.45 output_near&somebody's_own record&trace_near says_after_so_long&trouble says_ask&says_happened says_ask&says_if
+0.45 says_happened&says_help says_happened&says_supposed says_lately&says_lesson says_may&says_numbered
+0.45 says_never&somebody's_own says_words&words_before setting_near&spoken_of_solved
+0.45 somebody's_own&spoken_of_lower_it somebody's_own_machine,_in_short&spoken_of_happened spoken_of_ask&text_behind
+0.45 spoken_of_ask&words_before spoken_of_but&spoken_of_solved spoken_of_happened&spoken_of_supposed
+0.45 spoken_of_if&spoken_of_never spoken_of_lately&spoken_of_self spoken_of_never&spoken_of_self
+0.50 a_failed_run&begins_the_text a_failed_run&ends_the_text a_question,_in_short&says_looks_for
+0.50 a_sentence_leads&a_setup,_in_short a_sentence_leads&spoken_of_self alone&somebody's_own,_in_short
+0.50 begins_its_line&begins_the_text code_near&ends_the_text code_near&its_hint_printed
+0.50 cut_by_dots&says_after_so_long host_memory&says_looks_for item_of_a_list&says_when item_of_a_list&words_before
+0.50 its_hint_printed&trouble mentioned&somebody_speaks names_the_words&says_lower_it nobody_speaks&spoken_of_help
+0.50 nobody_speaks&spoken_of_solved output_near&spoken_of_lower_it
+0.50 says_after_so_long&somebody's_own_question,_in_short says_happened&text_behind says_help&says_never
+0.50 says_help&says_solved says_if&says_lesson says_may&words_before says_never&says_when says_proposed&says_supposed
+0.50 somebody's_own&text_behind spoken_of_after_so_long&spoken_of_happened spoken_of_if&spoken_of_lesson
+0.55 a_failed_run&alone a_failed_run&figures a_question,_in_short&on_a_stamped_line
+0.55 a_setup,_in_short&spoken_of_happened a_setup,_in_short&spoken_of_supposed a_setup,_in_short&trouble
+0.55 a_whole_error_line&begins_the_text alone&on_a_stamped_line begins_its_line&ends_the_text
+0.55 behind_a_prefix&spoken_of_if cut_by_dots&ends_the_text figures&says_may happened_to_somebody&says_lesson
+0.55 hypothetical_sentence&says_lower_it hypothetical_sentence&says_solved markup_near&on_a_stamped_line
+0.55 names_the_words&says_never on_a_stamped_line&says_words other_near&output_near output_near&record
+0.55 output_near&spoken_of_reader output_near&spoken_of_words record&spoken_of_happened
+0.55 says_labelled_symptom&setting_near says_labelled_symptom&text_behind says_looks_for&says_never
+0.55 setting_near&spoken_of_help setting_near&spoken_of_reader spoken_of_if&spoken_of_words
+0.60 a_failed_run&spoken_of_may a_question,_in_short&says_means a_sentence_leads&figures
+0.60 a_setup,_in_short&nobody_speaks about_texts&spoken_of_lesson begins_the_text&cut_by_dots
+0.60 behind_a_prefix&trace_near figures&says_help hypothetical_sentence&says_happened
+0.60 hypothetical_sentence&says_laughs names_the_words&says_ask says_after_so_long&says_if
+0.60 says_after_so_long&says_lower_it says_happened&says_lesson says_if&says_self says_reader&says_self
+0.60 spoken_of_made_up&text_behind
+0.65 a_question,_in_short&in_quotes a_sentence_leads&says_means a_sentence_leads&spoken_of_when
+0.65 a_setup,_in_short&indented a_setup,_in_short&says_if a_short_text&says_when a_whole_error_line&nobody_speaks
+0.65 advised_by_nobody&spoken_of_reader block_opened&spoken_of_happened code_near&on_a_stamped_line
+0.65 code_near&somebody's_own nothing_stated&says_may nothing_stated&somebody's_own_machine,_in_short
+0.65 on_a_stamped_line&says_happened says_but&says_lower_it says_people&says_self somebody_speaks&text_behind
+0.65 spoken_of_lately&text_behind
+0.70 alone&begins_its_line behind_a_prefix&setting_near figures&nothing_stated figures&spoken_of_self
+0.70 in_quotes&spoken_of_after_so_long indented&text_behind mentioned&nobody_speaks on_a_stamped_line&trace_near
+0.70 says_but&says_proposed says_happened&says_when says_if&somebody's_own
+0.70 somebody's_own_question,_in_short&words_before
+0.75 a_failed_run&spoken_of_when a_question,_in_short&a_setup,_in_short a_setup,_in_short&ends_the_text
+0.75 begins_the_text&other_near begins_the_text&record figures&host_memory in_quotes&says_people
+0.75 its_hint_printed&output_near nobody_speaks&output_near output_near&somebody_speaks record&spoken_of_self
+0.75 says_after_so_long&says_changes
+0.80 a_question,_in_short&says_help host_memory&nobody_speaks hypothetical_sentence&names_the_words
+0.80 markup_near&output_near says_self&text_behind somebody's_own,_in_short&text_behind
+0.85 a_setup,_in_short&says_words host_memory&hypothetical_sentence names_the_words&says_means
+0.90 a_setup,_in_short&in_quotes ends_the_text&on_a_stamped_line
+0.95 a_failed_run&about_texts happened_to_somebody&says_if host_memory&nothing_stated
+0.95 spoken_of_after_so_long&spoken_of_self spoken_of_happened&spoken_of_when
+1.00 behind_a_prefix&ends_the_text hypothetical_sentence&nothing_stated
""",
}
