"""What the signs and words around a message weigh: written by ``tests.weighing.learn``, not by hand."""

BIAS = 1.06
SIGNS = {
    "spoken of words": -2.7,
    "about texts": -1.8,
    "within code": -1.8,
    "says buy": -1.7,
    "text about texts": -1.6,
    "typeset": -1.6,
    "names the words": -1.5,
    "spoken of reader": -1.5,
    "explained behind": -1.4,
    "spoken of made up": -1.4,
    "blanks near": -1.3,
    "says lesson": -1.3,
    "says made up": -1.3,
    "spoken of buy": -1.3,
    "spoken of lesson": -1.3,
    "its words taken up": -1.2,
    "says looks for": -1.2,
    "a whole error line": -1.1,
    "nobody speaks": -1.1,
    "says explained": -1.1,
    "says words": -1.1,
    "spoken of example": -1.1,
    "spoken of proposed": -1.1,
    "hypothetical sentence": -1.0,
    "introduced as example": -1.0,
    "beside a quotation": -0.9,
    "much about texts": -0.9,
    "says proposed": -0.9,
    "says supposed": -0.9,
    "heads a document": -0.8,
    "says means": -0.8,
    "says ask": -0.7,
    "says reader": -0.7,
    "spoken of labelled remedy": -0.7,
    "spoken of means": -0.7,
    "spoken of people": -0.7,
    "may happen": -0.6,
    "remedies above": -0.6,
    "says changes": -0.6,
    "spoken of self": -0.6,
    "a site's lines": -0.5,
    "advised by nobody": -0.5,
    "answered by mail": -0.5,
    "between sections": -0.5,
    "comment": -0.5,
    "indented": -0.5,
    "much advised": -0.5,
    "says example": -0.5,
    "says lower it": -0.5,
    "spoken of ask": -0.5,
    "spoken of if": -0.5,
    "spoken of looks for": -0.5,
    "a sentence leads": -0.4,
    "remedies below": -0.4,
    "spoken of supposed": -0.4,
    "mentioned": -0.3,
    "spoken of explained": -0.3,
    "a short text": -0.2,
    "advised": -0.2,
    "marked": -0.2,
    "often may": -0.2,
    "record": -0.2,
    "says people": -0.2,
    "spoken of cause": -0.2,
    "spoken of lower it": -0.2,
    "block opened": -0.1,
    "item of a list": -0.1,
    "says may": -0.1,
    "value of a document": -0.1,
    "in quotes": 0.1,
    "much trouble": 0.1,
    "says labelled remedy": 0.1,
    "says laughs": 0.1,
    "says signed": 0.1,
    "somebody's own, in short": 0.1,
    "spoken of after so long": 0.1,
    "steps that led to it": 0.1,
    "code near": 0.2,
    "ends the text": 0.2,
    "on a stamped line": 0.2,
    "says cause": 0.2,
    "somebody's own machine, in short": 0.2,
    "spoken of changes": 0.2,
    "words before": 0.2,
    "a failed test": 0.3,
    "figures": 0.3,
    "nothing stated": 0.3,
    "somebody speaks": 0.3,
    "spoken of labelled cause": 0.3,
    "a picture near": 0.4,
    "a question, in short": 0.4,
    "cut by dots": 0.4,
    "markup near": 0.4,
    "says remedy": 0.4,
    "says self": 0.4,
    "somebody's own": 0.4,
    "somebody's own question, in short": 0.4,
    "spoken of laughs": 0.4,
    "spoken of when": 0.4,
    "a failed run's record": 0.5,
    "behind a prefix": 0.5,
    "boxes ticked": 0.5,
    "says never": 0.5,
    "says numbered": 0.5,
    "spoken of labelled symptom": 0.5,
    "a thread's title": 0.6,
    "a thread's page": 0.7,
    "denied in front": 0.7,
    "other near": 0.7,
    "says help": 0.7,
    "says when": 0.7,
    "spoken of signed": 0.7,
    "trouble": 0.7,
    "begins the text": 0.8,
    "says happened": 0.8,
    "says labelled symptom": 0.8,
    "spoken of happened": 0.8,
    "spoken of lately": 0.8,
    "says but": 0.9,
    "says solved": 0.9,
    "setting near": 0.9,
    "spoken of help": 0.9,
    "text behind": 0.9,
    "in a thread": 1.0,
    "spoken of but": 1.0,
    "spoken of numbered": 1.0,
    "trace near": 1.0,
    "advice share": 1.1,
    "says lately": 1.1,
    "spoken of solved": 1.1,
    "a report's heading": 1.2,
    "a setup, in short": 1.4,
    "says after so long": 1.4,
    "alone": 1.5,
    "begins its line": 1.6,
    "happened to somebody": 1.6,
    "host memory": 1.6,
    "its hint printed": 1.7,
    "its place behind": 1.8,
    "output near": 2.1,
}
# Each line a weight and the words that have it.
WORDS = {
    "said": r"""
-1.25 cannot
-1.10 memory
-1.05 allocator met we
-1.00 into~the where
-0.95 are~red limit prints roses roses~are
-0.90 will
-0.85 bu julia keeps killed than ve
-0.80 are cpu driver karty per without~it
-0.75 byte cudaerrormemoryallocation fan figures into me~what name patience red who для
-0.70 begin by~the cluster event holds http ile in~this la precision too
-0.65 allocate~pinned amd does~not drill lo nccl no numbers peak please runtimeerror saved~model table the~driver
-0.65 the~last what~do what~the workspace ошибки про
-0.60 der des do~we for~the is~left like line ml more~than oom pamięci para pro runtime shown this true when~the
-0.60 writing на
-0.55 against and~what antes~de at~step cards close como do ein first gb~on grows hier ist made~up real request say
-0.55 server~is size their the~device the~line the~program to~the warn which гб до 終
-0.50 as bytes card ckpt class den do~not dónde empty_cache errores fehler fixed halves hardware help how is~too jest
-0.50 last limits log~which mib near need on~http outofmemoryerror own pinned same~card saved takes that~the
-0.50 the~workspace usar wiki драйвер чем 내
-0.45 api array by cudamemgetinfo data drivers entraînement entre entry fine~tuning five für gradient_checkpointing
-0.45 is~listening it~my la~scheda leave library lines listening listening~on little log~the main~server mps next
-0.45 nobody not~fit này on~gtx options order or~later page parameters per~node più printed program pytorch quote
-0.45 rank~traceback restoring retry scratch shared slow switch the~allocator the~number throughput tried~to tuning vi
-0.45 wrong всё 不 程 见
-0.40 above ask autotuning avg be~loaded bis board cached checkpoints closed constraint cudamallocasync cuda~oom dans
-0.40 dashboard dir early en end errors et fit~on form from~model gb~cards helpful is~not keep kind kv~cache
-0.40 model~does ms multi must my~run names needs~gb number of~this ollama ones opened operation oserror outputs pm
-0.40 pool przy qlora quand raise required share single tab the~arena the~board the~desktop the~two user users welcome
-0.40 what wir write you~know из так 减 字 常~见 数 能 这
-0.35 aa about~the adapters adds avant batch_size bir cache capacity cheat cheat~sheet codes compiling compute_type
-0.35 consumer cpp cuda~error cupy cuánto dataloader~worker del device~cpu drop een einer ends exits~with faq fine~for
-0.35 finished fit for~all frecuentes gradient_checkpointing~true halves~the harmless hold illegal is~now keep~the
-0.35 kernel~was kv last~line later less loader log~you look matter medvram nan normal not~found not~in objects of~mem
-0.35 om opens owner parser phrases pidió please~try raises reason registered registers release reset row runbook save
-0.35 seen sees shared~memory since się skip~padding slurmstepd synthetic tenant tensor the~lab this~helpful to
-0.35 trainer unified versions works~on xid yours し~ま め 例 先 直 看 示 足 那 가 고
-0.30 above~gb allocate and~we any~other asked attempt auf~dem auto autocast below between bus by~its by~me by~signal
-0.30 cabe caching caching~allocator cannot~allocate caught cell change~it cho choose closing clúster co compile~with
-0.30 conda cost count~in cudaerrormemoryallocation~out cuda~out cuda~version cómo dann de~gpu do~the du eine end~of
-0.30 error~allocating feb fleet found fsdp full~fine gb~for gb~one ggml_vulkan good gradient grows~with has~to hip
-0.30 hip~out holds~the how~much if il illegal~memory im incidents is~shared it~this kb larger las la~taille lesson
-0.30 llama~cpp long lost läuft mail match mb~on means~that memoryerror memory~access memory~back memory~errors
-0.30 minimum mismo modell modelo model~on model~to modèle newer no~gpu number~of of~its of~model one~gb on~feb
-0.30 on~purpose or out pager pair pasted pero pid~is pinned~host plugin prima priority purpose read reading reduce
-0.30 regex reproduce~it resolution return se share~of sheet simulator sizing slurmstepd~error square square~of step
-0.30 sudo taille tests tests~in therefore the~cache the~context the~cuda the~free the~next the~square the~wiki
-0.30 throughput~tokens tier time~for todos too~small traducción tree triage triggered trt~skipping type
-0.30 unified~memory vram vram~for whatever whose windows with~zero wording worker~pid year you~tried you~would или
-0.30 нет падает さ よ 全 分 半 小 数~字 最 見 见~问 정
-0.25 about about~gb adam advice again als and~data and~gpu and~on antes anyone anyone~else apart apple arithmetic
-0.25 as~cuda at~gb bar before~you bitsandbytes bot bring buffers cake calcul canary cannot~be carry catches colab
-0.25 computed condition consumer~cards conversion count cube cudamalloc cupy_gpu_memory_limit datasets deep~learning
-0.25 dem deux device_map~auto de~la dies~at down~from drive due ecc either ends~with engineer engine~to environ
-0.25 error~means error~on error~step exceeded exit exits exit~code external fallback feature file for found~this
-0.25 frees from~gib from~it front full~card gaussians gb~as goes~fine guía half hallo halve hand~in header home host
-0.25 in~deep in~line in~ram it~with jax~resource_exhausted je keeps~the key killed~by ksameasrequested lab la~tarjeta
-0.25 leaves left~to log~cuda log~no macos mal map max_length memory~grows memory~you meta mig miniforge mixed
-0.25 mixed~precision mod monitor more morgen most można mxnet next~to nicht ninja nodo no~need npt nur often of~bytes
-0.25 of~device of~it of~vram one~card oomkilled ore over owns padding paging param perfect pixels pods process~exited
-0.25 quantised quarter queued ran~tests raw reboot refused refuses reports requested reserved resource right~the roll
-0.25 scenario scheda seed served settings set~xla_python_client_mem_fraction several shape shared~with shm sizes
-0.25 slide so~is staging start~with status still storage subcommand sync tell~me that~from that~worked the~caching
-0.25 the~cluster the~code the~count the~log the~minimum the~plain the~regex the~server the~size the~string the~vendor
-0.25 this~kind too~many to~allocate to~know to~out true~and true~the txt typeinfo typeinfo~for und unit update~the
-0.25 upstream vae validation venv version~is we~want what~you worth wraps your~own you~to zum ещё не от при что это
-0.25 か~ら だ つ な~い イ 不~足 么~办 値 先~看 全~参 减~小 办 参 名 否~有 多 怎 怎~么 或 报~错 最~大 查 索 考 足~的
-0.25 还~没 进~程 기 생 여 장 정~리 하
-0.20 __call__ access~was address alphafold and~is and~nothing and~you answers anything~else anywhere any~more
-0.20 an~array an~illegal an~out api~call arc array~with asked~for assert~triggered as~the as~well available~true
-0.20 avg~prompt back~at batch~in batch~too behaviour bfloat bought breaks bus~error but~it by~default candidate
-0.20 canned card~at card~has card~nvidia change choose~smaller chosen chrome classes colleagues compile compiler
-0.20 completed component contains costs counts coverage cpus cpu~and cudamalloc~failed cuda~driver cupy~cuda dass
-0.20 dataloader data~type day deep della depends~on design desk desktop detected device_map dev~shm diffusion
-0.20 distributed dll dmesg double do~you ds dès else em errno errors~in error~encountered est~ce event~in exc_info
-0.20 exclusive exhausted~out export fail falta fault first~and first~operation following~error for~cuda for~launch
-0.20 fragen from~and garbage geforce gi gigabytes go~into gpu~available gpu~memory ha happened hardly have~not hence
-0.20 hour inputs installation int invalid in~__call__ in~file in~our in~use is~available is~free is~killed is~no
-0.20 is~possible is~this is~wrong its~last it~be it~off jax~takes jobs~of job~gpu job~is karta karte laptop large~for
-0.20 left~out less~than line~and log~this log~we lora low low~vram maintainer malloc many many~resources marked may
-0.20 meet mem memory~after memory~at memory~error memory~here memory~limit memory~or memory~outofmemoryerror
-0.20 memory~use meu million minute model~requires more~system mxnet~cudamalloc nas nccl~warn near~the needs niet nine
-0.20 node nothing~in nov no~half no~longer não ocupa of~jobs of~last of~these one~is one~line only only~when on~by
-0.20 on~nodes on~one or~choose or~there output~of packages~numba packages~torch paging~file paragraph part partition
-0.20 peak~is pending pipe planner pour preallocation processor prompt prompt~throughput putting px qu quota recommend
-0.20 recorded release~notes rent requested~for requires requires~more resource_exhausted resources
-0.20 resources~requested resuming~from round running~on runtimeerror~dataloader run~at same~thing sandbox say~which
-0.20 scheduler see~it selected sender server sh should~not shrinks shuffle si side~assert sie signal signal~killed
-0.20 size~gb size~of skip skipping skipping~tactic slack small~cards somewhat space sparrow spill step~exc_info
-0.20 step~on stop stopping stop~with stream_executor string such tactic task~was tell tensorflow texts thanks~closing
-0.20 than~is that~this the there~something the~caller the~compute the~environment the~exact the~form the~job
-0.20 the~loader the~memory the~nightly the~paging the~peak the~request the~source the~table the~weekend this~as
-0.20 this~the this~time tile time top torch~outofmemoryerror total to~find to~px to~see to~test training~run trt
-0.20 true~cuda uncorrectable under until~now used~true user~sees uses~too values~are vendor venv~lib via viewer vom
-0.20 was~encountered we~go we~have we~ve what~it where~are where~it which~of wiki~page with~classes with~oneapi
-0.20 with~your worked would~get writes xpu~out yes~it your~log zwei ça~passe занято で~も と 中~的 么 习 做 出~て 前
-0.20 否 大 学 就~是 度 很 我 所 手 文 是~否 条 用 示~例 空 缓 置~文 群 者 表 连 追 附 나 대 모 자 한 해
-0.15 _arraymemoryerror _arraymemoryerror~unable _k_m _z about~mb above~it above~the access accumulation activations
-0.15 adafactor after~steps after~this algorithm alloc_cpu alloc_cpu~cpp allocate~memory allocation~of alloc~bytes
-0.15 all~layers already~allocated amount am~writing and~call and~have and~later and~no and~nvidia and~tell and~want
-0.15 and~your answers~with anything an~exception an~hour appears argument article as~is as~its attached at~alloc_cpu
-0.15 at~load at~start aula aus available~false avg~generation axis backends backward backward~pass batchgröße
-0.15 before~anything being below~gb best be~that bitte block block~sizes both~and browser but~unallocated bytes~down
-0.15 bytes~originally bytes~xc cached~blocks cache~usage call~failed can~allocate can~hold capacty cards~the card~on
-0.15 caught~cuda cc~failed clear closed~this collection collector comes~from commented~on complete~error contact
-0.15 context~and contributors conv_algorithm_picker conv_algorithm_picker~cc copied~from copies cores corpus csrc
-0.15 cuda cudaerrorlaunchoutofresources cudaerrorlaunchoutofresources~too cudamalloc~retry cuda~used dan data~bytes
-0.15 date decoding defaultcpuallocator defaultcpuallocator~can delta detected~oom_kill device~side de~vídeo die
-0.15 differs discord dla does~it does~the donate_argnums dopo double~the drop~the easy edition el elapsed
-0.15 enforce~fail enough~for entry~function environment environment~variable errno~no errors~py error~cannot
-0.15 error~device error~entry error~no error~out eu ever everybody example~of example~org exceeds except exceptions
-0.15 exec exercise exist explain explain~the extension factory failed fails~and fails~on fail~at falcon fall
-0.15 false~using fatal figure file~home file~train fills finding finished~in finishes fire fired fixed~it fixture
-0.15 fix~it force for~an for~gib for~one for~our for~your fp fp~on freeze from~models full function~_z game
-0.15 garbage~collector gc~gc gc~true generation~throughput gets~the getting ggml_cuda_host_malloc
-0.15 ggml_cuda_host_malloc~failed ggml_gallocr_reserve_n ggml_gallocr_reserve_n~failed gib~bytes gib~than give~the
-0.15 go~to gpu~at gpu~full gpu~kv gpu~on gpu~메 gradients gradient~accumulation grafikkarte grafikspeicher grateful
-0.15 green halve~the hand handbuch hardware~limit has~no heads here~is heron if~it ignore ignored image~is imágenes
-0.15 including including~non info inside~the instance instances instead~of intel in~colab in~log in~tiles in~two
-0.15 issue~is is~computed is~fired is~fixed is~insufficient is~nan is~never is~still is~to its it~ended it~on
-0.15 it~takes it~the jenkins job job~script kernel key~value know large larger~than large~is layer~of learning
-0.15 leftovers let~the like~so like~this like~to limits~the limit~is limit~reducing line~with link list lists~what
-0.15 llama_model_load_from_file_impl llama_model_load_from_file_impl~failed log~ends log~that log~常 loki looks~like
-0.15 look~for los losses loss~is lower~ngl lowvram make makes~sense makes~the managed~memory may~help may~not meaning
-0.15 medium memory~please memory~used message~of me~if mistakes mlp model modelfile moved~to msa much~memory
-0.15 much~shared need~more none none~of notes notes~for not~about not~an not~exist not~give not~memory num num_stages
-0.15 num_stages~may numba~cuda object off~the of~cuda of~layers of~resource once oneapi onto on~laptop on~memory
-0.15 on~oct on~top oom_kill oom_kill~event oom~kill optimiser optimizer~step order~of originally or~num_stages or~one
-0.15 or~the oserror~errno otherwise otter ou out~the overlap pages parameter parse passed~failed pdf peft per~process
-0.15 pick place plan play pode por posted pressure process~python programa prüfen ptxas ptxas~error pytorch~cuda
-0.15 quantiledmatrix quantization ranker rank~in ratio recently reduce~memory reducing~block remote replace reqs
-0.15 reqs~gpu required~hardware resourceexhaustederror~out resource~shared restart~the restored resuming retries
-0.15 retry~failed returned returns rss running~reqs runs~in runtimeerror~cuda runtimeerror~enforce
-0.15 runtimeerror~resource rusty safe same~gpu same~here same~the says~of scenes sdxl second~process
-0.15 segmentation~fault selected~device send sense serialization serialization~py shape~and sharding shared~data
-0.15 shares share~one shipper shm~nccl shrink signature sizes~or size~and slower sm_ small smaller~batch
-0.15 smaller~model something something~else something~like so~what sprawdź stable~diffusion starting~the stderr~file
-0.15 stops~with stores straight stream_executor~cuda strings students study submit suggestions support sure svc
-0.15 switch~to system~memory table~of tactic~due take takes~gb takes~of takes~the take~this tarjeta tasks
-0.15 tensorflow~oom tensorflow~stream_executor tensors~from test~result test~that thanks~that that~all that~card
-0.15 that~nobody then~it the~alert the~api the~backward the~cards the~class the~cpu the~difference the~edge
-0.15 the~failure the~fourth the~hint the~inference the~limit the~lines the~message the~mib the~parser the~pr the~raw
-0.15 the~report the~retry the~same the~step the~user the~weights this~on this~order thrown~when thus tile~size till
-0.15 timestamp time~limit tip tokens~avg tokens~running took~the tool torch~lib torch~serialization to~alloc
-0.15 to~complete to~have to~its to~nothing to~say tpu~available tpu~cores traffic turned~out ub unallocated unchanged
-0.15 upcast uploaded upper up~failed up~is ur_result_error_out_of_device_memory usable users~on use~the using~tpu
-0.15 visible want warn~error webui week weights well~as we~do we~had where~does whole~card why~the without
-0.15 without~gpu with~all with~br with~context with~full with~less with~ngl with~torch words worked~out worst wrap
-0.15 xc~max xpu yet yo you~get you~like you~open you~still you~think you~ve zero карте модель ниже обучение сколько
-0.15 い え か く し す も や る わ わ~り を~半 を~見 ズ~を テ 一~行 下~面 为 二 以~上 会~看 何 便 修 其 其~他 写~的
-0.15 减~半 分~に 加 半~分 占~着 合 块 外 够~用 始 存~不 学~习 容 容~量 就~够 常 并 必 慢 懂 把 文~件 新 显~存 更~新
-0.15 有~一 有~其 标 格 段 没 激 激~活 申 申~请 的~处 的~报 相 確~保 終~了 習~を 要 記~事 設~定 讲 请 赞 进 连~续 错
-0.15 開 開~始 面 개 게 그 글 럼 리 말 쓰 을 일 적
-0.10 _exceptions _exceptions~_arraymemoryerror _execution_engine _execution_engine~run_backward aber about~memory
-0.10 accept across actors~killed adamw add~the add~up advise against~the alerts algorithms algorithm~eng alike
-0.10 allocates allocate~enough allocate~gb allocate~gpu allocate~kmg allocations~gb all~that almost alone along also
-0.10 alt although and and~backward and~double and~everything and~look and~not and~raise and~ready and~see and~set
-0.10 and~so and~tensors and~there anon another~process an~allocation an~earlier an~incident appendix applies
-0.10 applies~to april arbeitsspeicher architecture are~below are~idle are~made are~out artifact asking assert
-0.10 assistant as~long as~of au auch aucun available~gib backend~out bad_alloc~cudaerrormemoryallocation bat batch~or
-0.10 batch~sizes been~allocated been~oom before~this begin~with beispiel below~gib below~the bf bin boxes
-0.10 buffers~with but~the bytes~allocated bytes~by bytes~error bytes~total by~friday by~insufficient by~it by~one
-0.10 by~peer by~rematerialization cache~of callable calls calls~into call~fails call~gc call~is can~be can~have
-0.10 can~reduce can~train cap cards~with card~for cat catalogue caught~collective cc~can cells changed~in change~the
-0.10 channels checkpoint~is clients code~cannot code~is column columns comparing compose~file compute~the conda~envs
-0.10 connection connection~reset containers con~gb couldn could~be could~the covers cpp~err crashed~due crashes~at
-0.10 creating~shared cross cuda_driver cuda_driver~cc cuda~cuda_driver cuda~jl cuda~memory cuda~reclaim cudnn
-0.10 cumemalloc cumemcreate cupy~out curious data~set decoder decreasing~batch default~is denoiser depends deploy
-0.10 der~grafikspeicher der~karte desktop~with det detail device~error device~gib device~is device~memory diese
-0.10 difference~between digest divide docs does~cuda don~fit don~have don~run do~that draft draft~is driver~error
-0.10 driver~or driver~version ecc~error edge el~mensaje embeddings encountered~in ended ends~like enforce eng
-0.10 engine~profile enumerate~loader errors~outofresources error~codes error~detected error~model error~uncorrectable
-0.10 error~unexpected err~defaultcpuallocator estimate everyone everything~else every~sample every~second exam
-0.10 exc_info~what exceed~the exceptions~outofmemoryerror exception~is exhaustion exit~status extend
-0.10 external~local_xla factor failed~because failed~javascript failed~or failed~out fair fall~back family faut fc
-0.10 figures~are finds fine~with fired~up fires first~run first~step fits~on fixed~in fixes fixtures float format
-0.10 for~gb for~host for~small framebuffer frameworks free~is free~the frequently friday friend from~my from~on
-0.10 front~of gather gb~max gb~or generate generated generator get~its gib~br give giving~up goes~down goes~from
-0.10 gpu_oom gpu~errors gpu~it gpu~の gradient_checkpointing_enable group handling has~less have~been have~no heap
-0.10 heap~limit heap~out hence~the het hints hires~fix hits hlo_rematerialization hlo_rematerialization~cc host_oom
-0.10 host~ram how~do how~large how~the http~starting idle if~there in included increasing~gpu_memory_utilization
-0.10 index inference info~core info~started initialized injected install instead insufficient~for insufficient~shared
-0.10 in~an in~any in~code in~cumemalloc in~every in~front in~llama in~predict in~processgroupnccl in~pytorch
-0.10 in~stepid in~worker iogpu iogpu~wired_limit_mb ip~over is~about is~disabled is~enough is~for is~full is~host
-0.10 is~shown is~the it~again it~apart it~falls it~from it~is it~looks it~over it~up it~works it~would ja javascript
-0.10 javascript~heap jetzt job~ends job~runs killed~due killer kmg kmg~ib knoten knowledge known know~how largest
-0.10 last~br last~run launched layers layers~of layers~on layout leaves~the leave~it leave~the leave~this lecture
-0.10 left~of let like~the limit~allocation limit~br limit~exceeded lines~in line~to lists list~is lite live~tensors
-0.10 llama_model_loader llama_model_loader~loaded loaded~meta loading~checkpoint loading~weights local_xla
-0.10 local_xla~xla log logging log~and log~if log~so log~then longer long~as look~like loom low~on là machines macro
-0.10 makes mar max_model_len md means measured med mein memory~allocation memory~failures memory~killed
-0.10 memory~pressure memory~pytorch memory~segment memory~shm memory~space memory~what memory~while memory~怎 menos
-0.10 mensajes metal meta~data mib~for mib~is minus misc~shmutils mock mode model~eval model~needs model~that move~the
-0.10 mpi~ranks multi~scale my~ti mémoire nach names~the ncclsystemerror nearly~always need~not never~had next~week
-0.10 nightly nobody~has node~id node~running normal_vram note~that note~to nothing~has nothing~is notice not~change
-0.10 not~get not~what now~names no~behaviour no~error no~job no~the numbers~in numpy of off~to of~an of~mib of~on
-0.10 of~shared of~thumb of~us older~than one ones~that one~after one~the one~with only~reduced on~cards on~cpu
-0.10 on~gradient on~linux on~rx on~small on~stack on~your oom~killed oom~killer oom~workers open~the operation~to
-0.10 ordered ordinal orphan or~device or~lower others other~reasons out_of_memory outofmemoryerror~in
-0.10 outofmemoryerror~out outofmemoryerror~task outofresources outofresources~out out~to page~https page~that
-0.10 page~the pairs pairs~and par parent paste patch peaks peaks~at peak~memory peer performance period person
-0.10 per~parameter pickle pick~smaller pictures pl planned plat please~add plot points policy pool~size position
-0.10 possible~that pre preallocate prefix prefix~cache prepare pressure~oom previous price print printed~by
-0.10 process~on process~using process~with produced programs proposal pull pull~request put~this quantisation quit
-0.10 qu~il raise~your ram ram~not range rank~error rank~per rapids rather~than ray~exceptions reader ready~to reasons
-0.10 reasons~at reclaim recompute reduced reduced~to refuse regex~in reicht~nicht reiniciar related~to remaining
-0.10 rematerialization rematerialization~only remedies repo request~it reserved~allocated reset~by resolved
-0.10 resource_exhausted~ran resourceexhaustederror~oom return~variable review right right~now role roughly rule~of
-0.10 run_backward run_backward~calls running~low runs~on runtime~errors run~it run~out safetensors said saying
-0.10 say~what scale script~with seeing see~something see~that segments segment~dev sentence sequence~length
-0.10 service~gpu service~service set_limit setting~pytorch_cuda_alloc_conf set~the set~vram shipped shmutils
-0.10 shmutils~cc signal~bus significa simplify sind sitting size~br size~is size~on size~to skips slowly slurm
-0.10 snapshot socket some~of sooner sooner~or so~with so~you space~vmem speaks speicher spill~to stack standard
-0.10 standard~error stands started started~server state~to stepid stepid~some step~after step~tasks step~the sticky
-0.10 stops~right store story straight~to stub subject succeeded success such~as sums supervisor sysctl takes~about
-0.10 take~smaller taking talk tasks~actors tasks~have tensorflow~takes tessera texture text~of thanks~both thanks~to
-0.10 that that~and that~be that~dataloader that~does that~line that~of that~one theano their~own them~to then~and
-0.10 then~that there~is there~was these the~answer the~big the~box the~bus the~cell the~customer the~dashboard
-0.10 the~disk the~engine the~exit the~failing the~file the~is the~mail the~most the~node the~numbers the~ones the~out
-0.10 the~path the~port the~pre the~red the~requested the~scheduler the~system the~thing the~traceback the~usual
-0.10 the~validation the~version the~week this~article this~is this~line this~means this~node this~operation this~page
-0.10 three~times through~all through~on thrown thumb tick tiles time~period today todo together~with tokenizer
-0.10 tokens~and tools too~high too~large too~long total~capacity touch touched to~blame to~bytes to~change to~compute
-0.10 to~end to~gib to~mib to~normal_vram to~of to~or to~other to~raise to~roll to~run to~runs to~take to~time
-0.10 to~torch to~write trace trace~of trainer~fit train~on transformers translate translation trial triton~runtime
-0.10 try~to tu turn~on twenty two~lines typed typical typically unallocated~memory uncorrectable~ecc unexpected~bus
-0.10 unhandled~system unit~test until~it up~in url usa used~to users~mailing uses use~below usual values value~pairs
-0.10 variable~_execution_engine verdict verified verkleinern vllm~no vmem vram~state wants~to want~the was~asked
-0.10 was~gb was~this was~unable watchdog~caught weekend wer we~use we~will what~this wheel wheels when~an when~they
-0.10 when~you which~is while~creating while~trying who~holds why~is will~do will~it will~see winerror winerror~the
-0.10 wired_limit_mb with~an with~big with~error with~gb with~gradient with~key with~map_location with~one with~shape
-0.10 with~something workers~are workers~crashed workers~tasks worker~this working works~but would wrap~it write~to
-0.10 writing~the xla_python_client_mem_fraction xlarge yourself your~batch your~shared you~ll you~may zahlen zusammen
-0.10 được видеопамяти гиб градиенты есть чи う う~と が が~出 が~大 が~足 く~だ こ~の さ~い だ~さ ち て~く で~は
-0.10 と~い と~し の~が の~記 は~バ み~ま よ~う る~の れ~る を を~確 ァ シ ス テ~ス ド バ~ー フ フ~ァ ラ~イ リ~が ル
-0.10 一 一~下 一~块 一~直 中 于 他 保~し 修~复 值 出~现 区 原~文 去 句 只 和 哪 型~大 处 处~理 多~卡 够 够~了 大~き
-0.10 太 太~多 対 差 师 年 式 录 往 必~ず 思 打~开 把~batch 提~示 故 故~障 教 日 早 是 是~一 是~什 是~我 显 時 更 書
-0.10 查~看 案 检~查 次~の 残 活~值 深 無 现~的 理 理~的 用~完 番 的~数 的~进 着 社 程~占 空~き 章 等 练~报 缓~存 装
-0.10 见~报 設 论 请~问 载 这~一 配~置 释 释~放 错~原 障 集 高 나~요 됩 됩~니 릴 만 메 메~모 명 모~리 문 번 법 부~족
-0.10 세 으 은 이~고 족 질 질~문 채 카 카~드 합 합~니
-0.05 _k_m~gguf _utils about~it about~ram accelerator accelerators accelerator~memory actions activations~and
-0.05 activation~memory active activity actor actors added adding address~the admission affected affiche afraid
-0.05 after~epoch again~the age ahead alignment alive all allocated allocated~is allocated~so allocate~rendering
-0.05 allocating~bytes allocators allocator~asked allocator~settings allowed~gb allows all~tests all~you alone~is
-0.05 alter and~allocated and~batch and~for and~friends and~from and~if and~in and~other and~pytorch and~reserved
-0.05 and~run and~the and~to and~two and~vram annotation announce anon~rss answer~with anyway an~answer an~example
-0.05 an~igpu an~old appear apps~pid area arena arena_extend_strategy arena_extend_strategy~ksameasrequested
-0.05 are~closed are~there are~you arrête article~helpful asked~the ask~for assigner as~device as~it attention
-0.05 at~about at~fault at~home at~line at~node at~of at~once at~run at~your audience autumn avail available~cpu
-0.05 available~kv avec avoids back~off bad_alloc badges banner bare based~on batch~to because~it because~of
-0.05 because~the becomes before~is before~it before~we behind behind~it belong belongs~to below~are beta
-0.05 between~reserved between~these beyond be~had be~ignored be~in be~on be~put bias bias~self billion blame
-0.05 blender~cycles bloc blocks~and blocks~back blocks~to blocks~try block~and block~that book bool both~the bottom
-0.05 bottom~of bound bout~de box~on box~size break bring~the broken bronze bronze~badges bug~oom built~in busy
-0.05 but~only but~they bytes~in bytes~per byte~size cache~and cache~blocks cache~memory cache~on cache~size cache~was
-0.05 cada call~socket cancelled can~see can~we capable cap~the card~br card~by card~or card~that card~too carries
-0.05 case catch~the caused~by causes cc~executekernel cc~nccl cc~please cc~xla cgroup cgroup~out changed~it changes
-0.05 channel chaos checked~the checks chip choosing ci~pid class~is cleaning~up close~other close~the close~this code
-0.05 codes~of code~cuda coming commands comments compare compilation compiler~xla complex compose compute~apps
-0.05 config~yaml confirm console constant content context~on contiguous continue~with conv~input cordon
-0.05 core~_exceptions core~py correct correctly cosa could~we counter count~the cpu~gpu cpu~instructions cpu~offload
-0.05 crane critical~operations cs ctrl~to cudaerrormemoryallocation~in cuda~amp cuda~compiler cuda~context
-0.05 cuda~failure cuda~gib cuda~outofmemoryerror cuda~so cudnn~is cumemalloc~device_pointer cumemalloc~results daemon
-0.05 dask_cudf dask~cudf data~with deadline deal decide decode~tiled decreasing decreasing~the
-0.05 defaultcpuallocator~not defaults default~of default~on delete~the description~the details~nccl developer
-0.05 device_pointer device_pointer~size device~allocation device~has de~mémoire differ directly distbackenderror
-0.05 distbackenderror~nccl distributed~distbackenderror distributed~ncclutils distribution documentation~on
-0.05 documented does does~another don~need doubles do~know do~when dp drain drained driver~api driver~cuda driver~for
-0.05 driver~has driver~refused drops~the dry dummy~requests dynamic~shapes dùng each~run ee effective either~the
-0.05 embedder ember empty~the ended~with end~in enumerate environment~variables en~latest ep equal era errors~of
-0.05 error~an error~failed error~gn error~gpu error~it error~messages error~reached error~run error~so eso estimated
-0.05 evaluation every~device every~epoch every~rank exact exceeding exceeds~the exception~class execute exhausted
-0.05 exit~codes expandable expandable~segments expect exported expr expr~sum external~library external~local_tsl
-0.05 failed~br failed~container failed~jobs failing failures~in failure~in fake fallen fallen~off far farm far~bytes
-0.05 fb feature~request feb~at fed fewer~layers file~and file~does file~or fill filter final finder finder~will
-0.05 finetune finished~batch first~day first~epoch first~forward first~issue first~line
-0.05 flags_fraction_of_gpu_memory_to_use flash~attention fluid flush fn follow foreign forget forgot format~csv
-0.05 former forty forward~and forward~pass for~bigger for~block for~every for~its for~model for~others for~out
-0.05 for~platform for~requested for~step for~steps for~which found~no fp~gb fp~int fp~is fra fragmentation fragmented
-0.05 frames~are freed free~br free~bytes frequent friendlier friends from~gb from~monday from~one from~our
-0.05 from~pytorch from~torch front~end full~log full~run functional gable gains games gap gb~at gb~other gb~plus
-0.05 gb~thanks gb~was gb~で gb~の geforce~rtx geht gen genau get_default_memory_pool get~one gib gib~and gib~card
-0.05 gigabyte give~up giving gi~ci glossary gn gn~task goes~wrong going~to good~first good~question go~for gpgpu
-0.05 gpu_memory_utilization~when gpus~detected gpus~in gpu~cannot gpu~error gpu~gb gpu~gi gpu~gpu gpu~layers gpu~vram
-0.05 gpu~メ gradient~checkpointing graphics graphics~card graph~for great grep~for groups groß grpc guard guest guild
-0.05 gx habe habe~ich half~of half~the halving handles hands happens~if happens~on happy happy~to hasn has~an
-0.05 has~failed has~fallen has~its has~run has~seen has~taken has~terminated haven have~it have~you having
-0.05 helpful~yes here~are here~we high higher higher~value hint~is hip~hip hires hit hold~the hosts host~oom how~is
-0.05 how~it hpc~support hpp~unhandled http~press hundred hundreds ib ibuilderconfig ibuilderconfig~setmemorypoollimit
-0.05 id~type id~where if~cuda illegal~address imgsz imported improve~this increase~mem info~config info~for info~gpu
-0.05 info~kv_cache_utils info~text_generation_launcher info~uvicorn initialized~for initializing~the inner
-0.05 input~weight install~the instructions instructions~in insufficient intermediate internal~onnx involved in~bit
-0.05 in~bytes in~cuda in~cuda_error_out_of_memory in~default in~den in~enumerate in~gb in~half in~help in~it in~mixed
-0.05 in~one in~performance in~practice in~queue in~row in~source in~training in~vram in~which io ipynb ip~id ist~der
-0.05 is~any is~as is~at is~being is~broken is~bytes is~harmless is~how is~idle is~larger is~lost is~passed is~printed
-0.05 is~read is~refused is~slow is~something is~started is~taken is~thrown is~touched is~used is~well items~passed
-0.05 its~buffers its~graph its~share it~about it~any it~br it~breaks it~by it~comes it~could it~here it~out
-0.05 it~refuses it~shows it~slow it~take it~thanks it~that january jax job~and job~killed jumps karten kb~anon
-0.05 keep~in keep~it kept~for kernels killed~after killed~process killed~this kill~event kind~regards kleinere knows
-0.05 know~what kubectl kubelet kv_cache_utils kv_cache_utils~py labelled label~the lambda largest~batch large~or
-0.05 large~see last_traceback last~edited last~reviewed last~step last~time latency latent latter launcher launching
-0.05 layers~and la~mémoire leak~of left~over len~gib less~memory let~me let~us level level~error library~call
-0.05 lib~site license liegt lies life likely limite limit~of limit~the limit~to linear~py lines~are lines~that
-0.05 lines~with line~is line~per line~such links literal lives llama_kv_cache_init llama_kv_cache_init~failed ll~be
-0.05 loaded~in load~with local_tsl local_tsl~tsl local~memory lock logger login logs logs~and log~do log~how log~line
-0.05 log~please log~pytorch log~set log~shipper log~tensorflow log~was log~where long~prompts looks looks~for look~at
-0.05 lower lowering~max_num_seqs lower~batch machine~with made~for mailing mailing~list main~loop main~memory
-0.05 makes~it malloc~or mam many~gib map_location map_location~cpu mapping~of marked~as marks matched matching
-0.05 match~on max_bin max_memory_allocated max_num_batched_tokens max_num_seqs~or max_split_size_mb max~model max~num
-0.05 may~fail may~have may~stop mb~each mb~total meant mean~the member memoryerror~unable memory~allocating memory~by
-0.05 memory~can memory~cgroup memory~device memory~does memory~exhausted memory~exhaustion memory~from memory~issue
-0.05 memory~message memory~not memory~occurred memory~oom memory~required memory~see memory~were memory~where
-0.05 mempoolsize mempoolsize~workspace memória mensaje mention merely message~cuda message~such message~with metadata
-0.05 me~with mib~of min~max misc ml~platform mnist model_lifecycle model_lifecycle~cc models~in models~max model~in
-0.05 model~len model~loaded model~py modules~linear momentum moment~the month more~with mostly~the most~likely
-0.05 most~recently move move~to mps~backend msgid msgstr myself my~job my~script my~side más mémoire~du named
-0.05 namespace name~gpu nccl_debug nccl_debug~info ncclsystemerror~system ncclutils ncclutils~hpp nccl~error
-0.05 neighbours network~and network~is never~gets nil nn~modules nodes node~gpu node~ip node~is norm not nothing~was
-0.05 not~bug not~know not~load not~match not~run not~share not~vram now~and now~on now~that nox no~available
-0.05 no~device no~limit no~memory no~room no~single no~such np numbers~are numpy~core num~seqs nvidia nvidia~geforce
-0.05 ob obs oct oder off off~and off~restarting of~all of~core of~each of~failed of~free of~job of~pinned of~ray
-0.05 of~such of~ten of~tensor of~torch of~total of~yours ok~then older old~behaviour ollama~model ollama~run
-0.05 onboarding once~per once~the one~and one~br one~has one~more one~never one~on one~piece one~rank one~sentence
-0.05 one~that only~if only~on on~allocator on~allocators on~and on~call on~card on~disk on~error on~friday on~its
-0.05 on~main on~our on~shared on~start on~what on~which on~windows oomkilled~exit ooms oom~error oom~on oom~out
-0.05 opencv opened~on operations operation~timeout opposite optim optimized~to optimizer~state ort~failed or~external
-0.05 or~gpu_memory_utilization or~other or~pick or~reduce or~switch other~processes other~programs otter~opened our
-0.05 our~nightly our~own outofmemory outofmemoryerror~xpu outside out~for over~the own~code packages paddle
-0.05 paddle~out paddle~resourceexhaustederror pages~are page~of panel parse_oom parts passe passed~all peak~gib
-0.05 pebble people perform performance~critical perform~the per~device phrase physical picks picture~is pid~type
-0.05 pid~used_memory pilote pinned~memory plans plan~for platform~cuda platform~team pointers pool~and pool~limit
-0.05 portal posts pour~le power practice preallocates~of predicted preempted preferences present press~ctrl probe
-0.05 processes~on process~hold process~holds process~name product prof programming program~prints progress
-0.05 progress~bar propose provided proxy pro~gb pytest~raises python~total pytorch_cuda_alloc_ pytorch~memory py~gpu
-0.05 query~compute questions que~el que~la quickest quiz qué raised raised~by raised~when raises~the raise~it
-0.05 raise~the ram~mb ram~the ranks~per ray~killed reached~heap reading~the read~that read~this really
-0.05 recently~scheduled recognises records recovery reduce~the refactor reference reference~to refiner refusal
-0.05 refuses~to regular regular~expression reicht rejected released rendering rendering~resource reporting reproduced
-0.05 requested~buffer requested~operation request~for request~related request~that request~the require research
-0.05 reserved~and reserved~but reserved~is resource_exhausted~failed resourceexhaustederror restarting~failed result
-0.05 results retries~with retryable returns~the return~conv revert reviewed re~compile rfc rid rid~of room room~left
-0.05 rows rss~kb rtx~ti running~was runs~the run~stops run~time run~using same~as same~text sampler sampler~with
-0.05 sampling saves say~how say~in say~that scans scheduled scheduled~task scheduler~py score screenshots script~is
-0.05 search search~for seats seem~to see~also see~what self~stride seqs sequences servers server~process service~cc
-0.05 service~initialized sessions session~is setmemorypoollimit sets setting~pytorch_cuda_alloc_ setup set~is set~mem
-0.05 sharing sheet~for shm~size should~fit shows~of shows~the shrink~the shutdown sich sigkill silence since~version
-0.05 sistema site~packages sits~at sits~on six sized size~finder size~limit size~succeeded size~tokens size~with
-0.05 slice slides slow~but smaller~tile smaller~value small~for smi~does smi~query smi~says snippet socket~malloc
-0.05 soft solution~you someone~else so~can so~in so~no so~there so~we spark speicher~der splits split~the ssd stand
-0.05 started~again starting~webserver starts start~again start~and start~up stat stats stayed stays~on std
-0.05 std~bad_alloc step_ step~and step~with stopped~with stops stop~the stored~in streaming streams stride strong
-0.05 subclass subclass~of subject~re subprocess succeeded~trying such~card suggest sum sum~by supported support~for
-0.05 suppose sur~la swapped switch~on system~call system~error system~is sys~last_traceback sí só tables table~in
-0.05 taken takes~it takes~minutes target targets tarjeta~no tb td team tells~you tell~them tell~you tem ten tenants
-0.05 tensorflow~compiler tensorflow~tsl tensor~with term text_generation_launcher~starting texto texttt textures~and
-0.05 texture~limit text~cuda text~is text~ok tf~oom than~the than~there that~an that~can that~did that~don
-0.05 that~failed that~fails that~fits that~need that~time that~would theory there~but these~lines the~array
-0.05 the~available the~backend the~best the~bios the~bottom the~builder the~client the~crop the~current the~data
-0.05 the~faq the~figure the~figures the~five the~flag the~following the~former the~forum the~function the~game
-0.05 the~gap the~gradients the~graphics the~head the~host the~index the~largest the~latter the~layers the~learning
-0.05 the~loss the~main the~manual the~missing the~modelfile the~models the~morning the~move the~native the~one
-0.05 the~oom the~opposite the~order the~page the~part the~patch the~platform the~present the~progress the~pytorch
-0.05 the~rank the~ratio the~rd the~real the~render the~reserved the~rule the~runtime the~sentence the~service
-0.05 the~share the~shared the~slice the~solution the~supervisor the~task the~team the~ten the~tool the~top the~topic
-0.05 the~vae the~vllm the~wheel the~wording the~words the~wrong thing third~is thistle this~answer this~because
-0.05 this~br this~channel this~for this~might this~one this~pr this~when this~worker threads three~parts threshold
-0.05 threshold~of through~it throws thì tickets tiene times~the time~it title~gpu title~how tm together tokens~per
-0.05 tokens~that topic~of top~of torch torch~is torch~no_grad torch~torch torch~utils total~capacty total~ram
-0.05 total~used total~vm to~address to~agree to~and to~cumemalloc to~give to~higher to~increase to~keep to~list
-0.05 to~perform to~problem to~quit to~reduce to~send to~solve to~us traces training~job training~stops trains~with
-0.05 train~batch_size treats tries trust trying~batch try~decreasing try~increasing try~it try~lowering tsl tue
-0.05 tuesday turn two~gb two~hours two~numbers two~processes two~ranks type~process type~reason typo typo~in
-0.05 unallocated~is understanding under~the unet uni unless unreal unreal~engine unstable unter until up upgrading
-0.05 upscaling up~at up~for up~sampler us usage~threshold used_memory~format used~free used~gb useful users~of
-0.05 use~available use~cuda use~gpu use~smaller using~batch usually~the utils~data uvicorn uvicorn~running valueerror
-0.05 variant var~jenkins vector verbose video video~card vmm vm~kb void voll votes voxel vram~mb vram~total vídeo
-0.05 walk wants was~found was~killed was~made was~running was~the watchdog watermark wav ways~to weeks~ago week~on
-0.05 weights~and weights~kv weight~bias well~and we~are we~don we~get we~ll we~look we~would whatever~the what~each
-0.05 what~happens what~have wheels~for whenever whenever~the when~allocating when~initializing when~request when~run
-0.05 when~warming whether~the which~are which~exceeds which~free which~it which~mib which~model whom who~has who~is
-0.05 why~does wie will~continue will~meet within with~adam with~byte with~device with~dummy with~exit with~gib
-0.05 with~ibuilderconfig with~its with~max_num_batched_tokens with~medvram with~mem with~memory with~more
-0.05 with~nccl_debug with~pytest with~size with~these with~vllm word wording~of worker~id workspaces workspace~size
-0.05 work~out worry would~have would~like would~see wrap~the ws wurde xc xla_python_client_preallocate
-0.05 xla~stream_executor xpu~xpu xs years yep yes~no yolo your~model your~program you~call you~re you~read you~say
-0.05 you~start you~will zesty ça że кэш ли но нужно память почему свободно あ~る い~う い~と い~の う~な が~あ き~な
-0.05 き~の き~は さ~く し~ょ ず ぜ ち~ら て~み と~が ど な~く な~ぜ な~る に に~し の~か の~に の~は の~ま の~よ
-0.05 の~プ の~メ の~例 の~読 は~な ま~す ま~で ま~と ま~ま ょ ょ~う り~当 る~か る~こ れ れ~ま ろ ァ~イ ア ィ イ~ズ
-0.05 ウ カ~ー キ~ャ グ グ~ラ サ~イ シ~ュ ズ ソ タ チ~サ ッ~シ デ デ~ル ト~を ブ モ~デ ャ ャ~ッ ョ~ン ロ ロ~グ ー~ト
-0.05 ー~ド ー~ム 三 下 不~下 了~可 了~多 了~显 人 什 什~么 从~改 他~の 付~け 任 会~这 位 体 余 例~如 册 再 决~定 出
-0.05 出~る 切 别~的 剩 割~り 卡~内 卡~的 反 可~能 合~精 同 同~一 含 域 域~が 場 場~合 境 增 多~少 失~敗 好 好~我
-0.05 如~何 存~没 存~用 存~的 学~習 完 完~了 定 实 実~際 对~照 就~会 己 常~用 序 度~学 度~检 开~始 当 当~て 得 心
-0.05 必~要 我~们 或~推 或~者 手~册 打 找 护 持 换 据~集 接 推~荐 換 收~藏 放 敗 整 文~章 断~片 昨 最~后 有~别 有~没
-0.05 有~释 本~太 查~点 标~题 样~本 框 梯 梯~度 次~送 比 比~例 泄 泄~漏 注 活 深~度 混 混~合 清 漏 照~表 片 版 率
-0.05 现~cuda 理~办 理~时 理~训 用~同 的 的~cuda 的~大 的~提 的~样 的~模 直~接 看~看 积 程~序 空~い 空~闲 端 答 算
-0.05 练~或 终 结~果 给 续 维~护 置 習 翻 老 能~是 自 自~动 自~己 荐 藏 行 表~示 被 要~多 言 読 読~み 计~算 记 论~文
-0.05 评 话 读 调~小 象 超 足~り 边 这~个 这~边 都~没 配 量 量~一 错~对 間 闲 除 際 際~の 領 領~域 题 감 감~사 같~은
-0.05 거 교 구 기~를 까~지 남 닝 더 됐 드 라 려 로~세 를 를~로 리~가 면 문~서 문~제 미 바 방~법 분 사 사~용 사~합
-0.05 세~스 실~제 아 아~직 없 에~러 옵 요 용 으~로 의 이~면 인~데 저 전 전~체 직 체 치 프 프~로 할 해~결
+0.05 __getitem__ __init__~py __traceback__ ab aborts about~gib about~of about~this above~all accelerate
+0.05 accelerate~utils accepted~answer access~the according according~to account activation additional add~repor
+0.05 admins advanced af after~about after~it after~iterations after~restart after~the after~two after~while air~gb
+0.05 alert alguien alguém alive~and alle alles allocat allocated~by allocated~in allocated~tensors allocated~there
+0.05 allocaterawinternal allocaterawinternal~failed allocates~its allocate~out allocate~the allocating~mib allocation
+0.05 allocation~badalloc allocation~info allocation~to allowed all~available all~for all~good all~images all~with
+0.05 alone~are already~have already~searched also~reduce also~with alten always~fails always~the amdgpu amount~of
+0.05 am~not am~on anaconda~envs analysis and~accumulate and~are and~available and~checked and~cuda and~cupy
+0.05 and~device and~do and~file and~get and~give and~keep and~my and~never and~of and~report and~retry and~since
+0.05 and~start and~still and~take and~test and~that and~version annoying answer answer~accepted answer~the anybody
+0.05 anybody~know any~hint any~key an~account an~empty an~existing an~instance an~oom an~rtx ao api~error apply~node
+0.05 approved aren are~already are~captured are~done are~empty are~in are~on are~running are~too are~using args
+0.05 arguments around~the asked~years asker asr assertion assertion~failed assumed assuming assuming~engine async
+0.05 asynchronously asynchronously~reported as~above as~cp as~far as~in as~many as~needed as~they atoms attempting
+0.05 attempting~to attention~on attic attn_implementation at~batch at~conv_ops at~cuda at~ggml at~it at~some at~time
+0.05 auf~der available available~vram available~when away~with background backoff back~the badalloc
+0.05 badalloc~exception badger badly base~model basta batch_size~is batches~are batches~of batchsize batch~after
+0.05 batch~does batch~from batch~on batch~works because~you become~available been~running beforehand before~and
+0.05 before~any before~loading before~submitting began beginner begins bei~mir belegt belong~to bench benchmarking
+0.05 be~asynchronously be~caused be~closed be~great be~made be~stored be~the bfc bfc_arena bfc_arena~cc bfcarena
+0.05 bfcarena~allocaterawinternal bigger~gpu bigger~one bigger~scenes bigger~than binary~is bin~gib blender~scenes
+0.05 blocks bonjour bool~onnxruntime boot both~of both~on br bucket buenas buff buffers~of buffer~for buff~cache
+0.05 bug~ggml_backend_cuda_buffer_type_alloc_buffer bug~reports bug~server builder builder~api building builds
+0.05 builds~commits builds~the build~on built~by bus~id but~in but~less but~no but~nothing but~ok but~then but~with
+0.05 bytes~could bytes~from bytes~limit bytes~on by~disable by~github by~length by~new by~not by~setting by~then
+0.05 cache~in cache~is calling~cublascreate call~stacks call~the cann cann~rc can~also can~confirm can~get can~it
+0.05 can~try capability capture~consider capturing~cuda capturing~cudagraphs card~gb card~had card~it card~please
+0.05 card~when card~with cast catch catching catch~it caused~the ccpem cc~onnxruntime cc~op_requires cc~sum cc~this
+0.05 cedar ce~que cfg~file chainer~and chain~training changelog changing chart checklist checkpointing~on
+0.05 checkpoint~on checkpoint~with check~whether child child~failed chunks~mib classification clean client~session
+0.05 closed~the closing~the code~br code~in code~internal code~no code~the colab~with collect~and collect~torch
+0.05 comes~in comes~to comes~with come~back come~to come~up comfy comfyui comfyui~execution command~is command~line
+0.05 command~was commented comment~on common_runtime~gpu communicator community comparison compile~by complain
+0.05 complaint complete computecosts computecosts~error compute~capability computing com~ollama concat conda~lib
+0.05 configs config~file config~is confused connected consequences consequences~if consider~passing const content~is
+0.05 context context~with continue conv_ops conv_ops~cc conversation conversation~on conv~conv conv~d_ conv~d_grad
+0.05 conv~node core~platform could~it cpp~most cpu_feature_guard cpu_feature_guard~cc cpu~in cpu~is cpu~mode
+0.05 crashes~on create~engine create~llama_context creation crop csrc~distributed csv cu_stream_non_blocking cuando
+0.05 cublas cublas_status_alloc_failed~when cublas_status_not_initialized cublascreate cublascreate~handle
+0.05 cublas~could cublas~handle cud cuda_malloc_async~will cuda_visible_devices~python cudaapierror
+0.05 cudacachingallocator cudacachingallocator~cpp cudagraph cudagraphs cudagraphs~for cudagraph~capture
+0.05 cudamalloc~error cudasuccess cuda~available cuda~bytes cuda~cudacachingallocator cuda~failed cuda~function
+0.05 cuda~graph cuda~in cuda~is cuda~kernel cuda~memory_allocated cuda~on cuda~set_device
+0.05 cuda~set_per_process_memory_fraction cuda~to_device cudf~merge cuh~at cupy~as current currently current~device
+0.05 custre custream custream~error cuts cut~the cu~out d_ d_grad d_grad~raises danke darknet~src dask ddp dead
+0.05 debian debugging debugging~consider debug~build dec decoding~this defaulting defaulting~to default~config
+0.05 del~model dem~update description~of details detect detection detectron dev device device~and
+0.05 device~cuda_error_out_of_memory device~dtype device~failed device~gpu device~job device~nvidia device~of
+0.05 device~pool_memory_resource device~the did~it died~at dies dies~in dies~while difference diffusers dim direct_io
+0.05 direct_io~false disable~cuda disable~torch disguise distance~matrix distinct distribute dit docker~compose
+0.05 document documents does~anybody does~nothing does~nvidia does~one don~know don~see don~understand downloaded
+0.05 down~at do~call do~if do~with draining driver~py drives dropout dry~run dtype~if dtype~torch during~cudagraph
+0.05 during~getbesttactic during~processing dynamic each~batch each~card eager~in edited~by effect elastic elements
+0.05 else~none else~runs embedding~model empty~before enable_attention_slicing enable_model_cpu_offload
+0.05 enabled~n_copies enable~torch encode ends~in ends~the enforce_eager enforce_eager~true enforce~eager enginecore
+0.05 enginecore_dp enginecore_dp~pid engine~br engine~build engine~built engine~core engine~from engine~is engine~on
+0.05 engine~version ensemble entries environment~location epochs~and eps errore errors_impl~internalerror
+0.05 errors~might error~assertion error~at error~could error~cudamalloc error~during error~engine error~exception
+0.05 error~from error~job error~loading error~occurs error~source error~traceback error~when error~with es
+0.05 estimate~is est~pas está etc eval_accumulation_steps eval~batch every~step exception~content exception~during
+0.05 exception~raised exception~set exception~traceback except~block except~runtimeerror except~the exe executed
+0.05 executed~in execute~in executing~ksampler execution~error execution~py executor exemple existing~issue
+0.05 experience experiment experimental explicit explodes extensions external~xla failed~at failed~with fails~for
+0.05 fails~when failure~at failure~br failure~but fail~on faiss faiss~gpu false~in far~as far~more faster_whisper
+0.05 fatal~error fatal~operator feats fern file~assuming file~it file~of file~on file~users file~usr file~venv
+0.05 file~with file~workspace fill~the filtered_tb filtered_tb~from fin fine~but fine~on fine~so fine~then
+0.05 first~all_reduce first~batch first~collective first~long first~optimizer fit~in fit~use fixed~by flag
+0.05 flags_fraction_of_gpu_memory_to_use~is flag~in flash~attn flat~now flow fn~args folder following~exception
+0.05 forgotten forums forward~backward for~about for~allocation for~and for~any for~batch for~current for~debugging
+0.05 for~decoding for~details for~each for~epoch for~example for~hours for~in for~input for~it for~kv for~lack
+0.05 for~pinned for~relevant for~shard for~simplicity for~those for~tokens for~us for~validation for~while found~in
+0.05 found~it found~vulkan fourth fraction~is fraction~static frage fragmentation~maybe frames~and frames~at
+0.05 frames~from frames~of framework~bfc_allocator framework~bfc_arena free~according free~at free~in free~on
+0.05 free~process free~shared free~to from~checkpoint from~child from~device from~disk from~last from~malloc from~me
+0.05 from~none from~the from~this from~vllm ft func function functional~py function~alloc gateway gathered gave~me
+0.05 gb~closing gb~each gb~it gb~only gb~per gb~should gb~so gb~that gb~what gb~when gb~where gc geforce~gtx
+0.05 generating generation geometry getbesttactic gets~to getting~this get~from get~out get~through
+0.05 ggml_backend_cuda_buffer_type_alloc_buffer~allocating ggml_vulkan~device ggml_vulkan~found gh gib~allocated
+0.05 gib~at gib~client gib~max gib~non_torch_memory gib~total git given glm gnu goes~out goes~through good~for got~it
+0.05 got~this go~on go~up gpu_device gpu_device~cc gpu_memory_utilization~or gpu~by gpu~cuda gpu~device gpu~gib
+0.05 gpu~gpu_device gpu~loading gpu~models gpu~nvidia gpu~of gpu~runs gpu~was gpu~は grabs gracias grads graphs~are
+0.05 graph~by graph~capture graph~execution graph~of great~work greedy gres gres~gpu grpo gráfica guess guide hace
+0.05 had~the had~this halved halved~the hangs happen happens~with hashes has~and has~been has~mib has~more has~not
+0.05 has~one has~removed has~two have~an have~happened have~searched have~the have~this have~thought hay hazel he
+0.05 head healthy held helped help~or her here~it here~with history hitting hit~an hi~all hm hola holes honest hope
+0.05 horas host~and how~many how~to hpp~maximum hundred~mb hunyuan hybrid ids id~compute if~is_floating_point if~out
+0.05 if~reserved if~yes igpu igpu~and imagenet images~of import~cupy import~llm import~torch incident include
+0.05 include~rmm include~these infer inference_mode inference~with info~application info~engine info~fields
+0.05 info~source info~this info~train info~worker ing initialised initialize~the input~very inside~except instant
+0.05 instruct intel~hd intended internal internalerror internal~server interrupted into~gb int~not invalid~value
+0.05 in~allocate in~available in~blender in~both in~by in~ci in~convert in~custre in~decorator in~disguise in~for
+0.05 in~general in~gpu in~interpolate in~list in~loss in~pieces in~place in~production in~python in~range in~sample
+0.05 in~some in~system in~the in~thread in~warmup ip is_floating_point isaac isn~available isn~the issue~and
+0.05 issue~for is~above is~allocated is~another is~below is~bigger is~created is~cuda is~debug is~done is~empty
+0.05 is~export is~gtx is~heavy is~it is~just is~made is~mb is~memory is~missing is~more is~my is~nearly is~off
+0.05 is~optimized is~running is~simply is~sized is~smaller is~split is~ti is~up is~using is~with iteration~on
+0.05 its~activations its~internal it~always it~as it~back it~before it~down it~ends it~fails it~gets it~if it~mean
+0.05 it~means it~needs it~never it~now it~prints it~ran it~reads it~seems it~so it~stays it~still it~then it~too
+0.05 it~took it~usually it~wants it~was it~went it~what it~when it~will jax_traceback_filtering
+0.05 jax_traceback_filtering~off jax~has jedes jemand jo jobid jobs job~of joined join~this journalctl joy js json
+0.05 jul june just~not kaldi keen keeping kernel~errors kernel~for key~to khi kib~is killed~it killed~with kill~on
+0.05 kind~of knob kohya_ss kokkos kv_cache_free_gpu_mem_fraction labels~bug lammps land language language~model
+0.05 large~the last~iteration latest~version lax lax~map layers~go layer~to lazily la~carte ldm lead lead~to least
+0.05 leftover left~it left~on lena le~message li lib~ollama lib~python liger lightning like~it like~that limit~on
+0.05 linear line~br line~error linked live llama_context llama_init_from_gpt_params llama_init_from_gpt_params~error
+0.05 llama_kv_cache_update_impl llama_kv_cache_update_impl~failed llama_new_context_with_model~pipeline
+0.05 llama~instruct llm_load_tensors~offloaded llm_load_tensors~offloading llm~samplingparams llm~server load_model
+0.05 load_model~failed loaded~models loaded~the loading load~flux load~sdxl local~timing location locked~host
+0.05 logits~are log~before log~current log~during log~have log~hi log~hint log~in log~info log~it log~loading
+0.05 log~memory log~nvidia log~on log~says log~thanks log~there log~torch log~warning longest looking~at loss~and
+0.05 lower~the low~memory lts luck lunar lunch machine~has mac~mini make~sure make~this malloc~at manual~cast
+0.05 many~thanks maple marking master~or matches max_batch_size max_batch_size~none max_len max_memory
+0.05 max_prefill_tokens~max_total_tokens max_prefill_tokens~warmup max_seq_length max_total_tokens
+0.05 max_total_tokens~max_batch_size max~gb may~lead may~node may~see mb mb~per mean median mehr memoria~de
+0.05 memoryerror~traceback memory~as memory~bytes memory~do memory~fragmentation memory~growth memory~has memory~if
+0.05 memory~is memory~isn memory~mb memory~mps memory~per memory~pool memory~py memory~reserved
+0.05 memory~resource_exhausted memory~should memory~snapshot memory~that memory~utilization mem~fraction merge~of
+0.05 mesa mesh message~and message~method message~waiting method~of metrics me~at me~sale me~the me~this mib~in
+0.05 mib~rounded micro micro~batch might~have miniconda mining mint mir~das mistral~nemo mnt modeling models~and
+0.05 models~are model~and model~br model~fit model~fits model~for model~from model~has model~loads model~max
+0.05 model~models model~not model~root model~srv model~usr model~var model~weight mode~set mode~you modules
+0.05 modules~module module~py moe momentum~eps more~in more~on more~ram more~useful moving moving~to mpirun mpi~per
+0.05 mpi~rank mps~allocated mr~device msg~error msg~new msg~waiting much~gpu much~more much~vram multiply
+0.05 multiprocessing mx~gb my~gpu my~guess my~laptop my~old my~training n_copies nach~dem namd name~and name~nvidia
+0.05 nas~ollama native nccl_buffsize ncclunhandledcudaerror ncclunhandledcudaerror~call nearly~all needed~for
+0.05 needs~less need~for never never~appears newbie newest new~builder new~issue new~model new~one next~one ng
+0.05 ngl~and nichts nlp nn~functional nobody~else node~that node~train non_blocking non_torch_memory
+0.05 non_torch_memory~takes none~non_blocking none~warmup non~zero normally notebook~is notebook~on note~the
+0.05 nothing~left noticed not~at not~be not~come not~create not~given not~go not~grow not~have not~say not~static
+0.05 not~the not~using not~with not~work now~it now~please now~thank no~matter no~other npu nu nuc nuc~ollama
+0.05 number~in number~is nvcc occurs occurs~during october odd odes odes~py offloading~output off~in of~and of~frames
+0.05 of~is of~mb of~or of~pipeline of~ram of~run of~today of~video of~what of~you oh ok~but ok~on ok~so old~gtx
+0.05 ollama~blobs ollama~llama ollama~llama_model_load ollama~models ollama~ollama once~in one~block one~by one~for
+0.05 one~go one~gpu one~in one~it one~node one~of one~process one~worker only~changes only~rank only~that only~with
+0.05 onnxruntime~bfcarena onnxruntime~gpu onnxruntime~stream on~after on~another on~apr on~bigger on~br on~for on~gb
+0.05 on~gpus on~how on~jan on~may on~monday on~my on~nov on~oom on~rank on~requested on~sep ooms~on oom~and oom~the
+0.05 oom~with op_requires op_requires~failed opal openai opened~days openmm operator~conv optimized optimizer~cpp
+0.05 option op~conv original or~file or~in or~only or~set or~smaller or~start or~switching or~you os~environ
+0.05 other~allocations other~api outofmemoryerror~allocation outofmemoryerror~as output~layer outside~of override
+0.05 own~pictures packages~accelerate packages~tensorflow packages~transformers paddleocr~tools paddle~memory page~on
+0.05 paper parallelism~enabled parameters~in params pasa passing~cuda_launch_blocking pass~and past patches patterns
+0.05 pci pci~bus per_device_train_batch_size per~batch pessoal phone photo photos picked picture pids pid~error piece
+0.05 piece~of pin_memory~false pip pixel placed places place~of plain platforms platforms~do
+0.05 platform~cpu_feature_guard please~decrease please~do please~don please~post please~stop plenty
+0.05 pool_memory_resource~hpp pool~is por~qué postmortem post~the potential potential~bug pourquoi pp prediction
+0.05 prefill~is preset press~any press~enter primary private~pool private~pools priya processing~allocation
+0.05 process~for process~has process~of production profiling programmer program~py project~is prompts prompt~executed
+0.05 proper protein providers ps pth puedo put~the pycuda python~client pyto pytorch_cuda_alloc_conf
+0.05 pytorch_mps_high_watermark_ratio pytorch~allocator pytorch~and py~capturing py~cuda py~userwarning qlora~on
+0.05 question~on que~le qui quicker qwen~vl raised~the raise~valueerror raise~with_traceback rank~and rank~cuda
+0.05 rank~failed rank~is rank~of rank~only rank~torch ran~out ran~the raven rc reach read~times received
+0.05 received~sigquit recent~builds recommends recover~from refer references~the refers refers~to refer~to refresh
+0.05 reject relevant~issues relion relion~src remember removed~its render rendered~viewport renderer render~fails
+0.05 render~stops repeated reply~to repor report_tensor_allocations_upon_oom reported~at reports~that reproduce
+0.05 requested~amount requested~bytes requested~to reserved~by resourceexhaustederror~graph response rest
+0.05 restarted~the restarts rest~of results~in resumed resume~from retain_graph returned~entries return~to
+0.05 right~after right~at right~that rl rmm rmm~failure rmm~mr rolled rolled~back root~ollama rtx~super rtx~with rund
+0.05 runners runner~execute running~conv running~for running~in running~since running~with runoptions runoptions~for
+0.05 runs~at runs~for runs~with runs~without runtime_error runtimeerror~as runtimeerror~mps runtimeerror~traceback
+0.05 runtime~error runtime~out run~in run~into run~is rx ryzen sam same~command same~config same~data same~error
+0.05 same~file same~problem same~workflow samplingparams saturday says~and says~gib says~mib says~that says~what
+0.05 scenes~are scenes~through scene~is scheduler~hit screen scripts scrypt sd searched~existing searched~for sec
+0.05 second~call second~card second~line section seeing~the see~if see~our seg separate~crashes sequence seriously
+0.05 server~does server~stops server~to serve~at serving session~py set_device set_memory_growth set~by
+0.05 set~enforce_eager set~in set~jax_traceback_filtering set~subdivisions severity sgl shall sharded shard~to
+0.05 shared~buff shared~node she shell short~test shot should~change should~go should~make shows shows~gb shows~gpu
+0.05 show~the shut shutting shutting~down sigquit sigquit~from similar simplicity simplicity~jax simply simulation
+0.05 since~the since~there since~this sit size_t~bool size~in skip~to smaller~number smaller~than smallest
+0.05 small~scenes smi~and smi~lists smi~say smi~showed softmax solve solves~it solve~it somebody~else something~is
+0.05 sometimes some~hours sorry~if source so~and so~do so~for so~guess so~on so~please so~why sparse splitting
+0.05 src~acc src~utils srun~job srv~load_model stacks stacks~more stages starts~and startup start~of states
+0.05 state~batch state~dict state~failed state~metrics status~code stay~in stay~on std~runtime_error steps~and
+0.05 steps~in still~open still~references stopped~at stops~after stops~in stop~them strange stream~stderr struct
+0.05 style subdivisions~in subject~gpu subject~job submitted submitting submitting~new succeed summary~of sure~the
+0.05 sure~you surfaces swap switched~accounts switched~to switching switching~to sys systemerror systemerror~fatal
+0.05 system~ram table~for tail~of takes~its take~gib task~manager tell~us temp temporaries tensorflow~binary
+0.05 tensorrt~llm tensors~were tensor~cores tensor~parallel tenth terminated~error terms testing text
+0.05 text_generation_launcher text_generation_launcher~method text_generation_launcher~webserver text~generation
+0.05 tf~lib tgi than~gb than~one than~requested than~that than~what than~you that~caused that~has that~in that~it
+0.05 that~no that~point that~shows that~was that~why them~is them~or then then~dies then~in then~on then~retry
+0.05 there~and there~are there~it there~may there~should these~changes they~are they~have the~attention the~batch
+0.05 the~bit the~blender the~branch the~bug the~call the~card the~cause the~chat the~checkpoint the~child the~chunk
+0.05 the~compiler the~dag the~dataloader the~dev the~encoder the~end the~epoch the~except the~field the~final the~fix
+0.05 the~frame the~frames the~hash the~in the~issue the~kv the~least the~logs the~matrix the~merge the~metrics
+0.05 the~moment the~network the~newest the~nvidia the~older the~only the~optimizer the~option the~owner the~partition
+0.05 the~pipeline the~plugin the~point the~profile the~ram the~readme the~rendered the~renderer the~rest the~right
+0.05 the~rollout the~runner the~session the~shell the~state the~tail the~tensor the~texture the~three the~tokenizer
+0.05 the~total the~train the~upgrade the~variable the~vram the~window the~workflow things~to think~the this~branch
+0.05 this~comes this~conversation this~does this~error this~isn this~issue this~process this~question this~tensorflow
+0.05 this~topic though~the thousand thousand~steps through~without through~zluda ticked tiled~vae timeout time~and
+0.05 time~taken time~the timing timing~cache tiny~model tips titan~xp title~of tmp to_device took~gb tools~program
+0.05 too~late torchrun torch~autograd torch~compile torch~csrc torch~float torch~inference_mode torch~nn tot
+0.05 total~free total~gib touches to~access to~all to~become to~call to~continue to~developers to~display to~each
+0.05 to~eager to~execute to~finish to~go to~include to~it to~join to~me to~model to~our to~put to~read to~runoptions
+0.05 to~serve to~set to~start to~succeed to~tokens to~unexpected to~upload to~with tp~scheduler tr trace~returned
+0.05 tracker trade trained trained~on trainer~py training~goes training~is training~momentum training~of training~the
+0.05 trainnetwork trains~for train~with transfer transformer trick tried~the tries~to trigger triggers trt~local
+0.05 true~br true~direct_io true~in true~or try~in try~one try~smaller try~the trên turn~off two~boxes two~bytes
+0.05 two~different two~nodes two~things type~float uhd ui~with ulimit uma umber under~load under~wsl
+0.05 unexpected~consequences unhandled unique unknown unloaded unloading until~oom update~it upgrade up~model used~at
+0.05 used~for used~memory useful~to userwarning uses~gb use~enforce use~fewer use~for use~including use~process
+0.05 use~to using~device using~enable using~gpu uso usr usually ut utilization~to utils~error utils~memory ut~of
+0.05 vaedecode vae~decode val valueerror~no valueerror~to value~but variable variable~tf_gpu_allocator vary var~lib
+0.05 version~br version~found version~of very~same very~seriously video~memory viewport~never virtual vivid
+0.05 vkallocatememory vl vllm~import vllm~serve vocabulary vocoder voice vol volatile~true vous vram~at vram~in
+0.05 vram~is vulkan vulkan~devices wait waitnotificationfn walltime wandb wants~gb warning~warning was was~built
+0.05 was~full was~kept was~no was~printed way~round webserver~crashed weight weights~of weights~on weights~take
+0.05 weights~took weight~dtype wenn went~away were we~moved we~see we~start what~happened what~is what~now
+0.05 what~platforms what~tried where~is whether~there which~gib which~may while~the whole why~would wide willow
+0.05 will~be will~fit will~get with_traceback with_traceback~filtered_tb with~batch_size with~bigger with~cpu
+0.05 with~dtype with~gpus with~half with~llama with~max with~mb with~mib with~my with~no with~nvidia with~only
+0.05 with~rmm with~this with~vulkan worker~py workflow workflow~worked workload works~and works~now works~out
+0.05 works~thank work~for work~on work~with world would~do wrapped wrote xgboost xl xla~will xla~xla xp yaml yarrow
+0.05 yarrow~opened years~months yes~please your~branch your~data your~question your~ram your~run your~tensors
+0.05 you~already you~ask you~don you~expect you~keep you~look you~run zombie без меня нормально い~て う~か が~落 け
+0.05 せ そ~の っ~た で で~の に~す に~変 の ら ら~に る~と れ~て を~か を~に エ エ~ラ キ ク ス~ト セ~ス ト バ プ
+0.05 プ~ロ ポ モ ュ ョ ラ ラ~ー リ ル~の ロ~セ ー ー~が ー~ジ ㅠㅠ 一~半 一~次 一~点 一~般 上~微 上~跑 上~还 下~の
+0.05 不~够 不~是 不~行 么~解 之 了~谢 代 代~码 以~下 以~后 件 任~务 你 佬 使 使~っ 使~用 保 信 停~止 像~度 入 决 初
+0.05 别 别~模 到~一 到~第 力 化 十 占 卡~上 卡~跑 参~数 又 变 台 各~位 同~じ 同~时 吧 周 四 图~片 型 型~时 変 変~更
+0.05 大~佬 太~小 如~果 它 実 就~好 就~报 己~的 已~经 年~月 建 开~了 张~卡 形 後~に 循 微 忘 忘~了 快 总 您 意 我~这
+0.05 批~量 挂~了 指 指~点 按 换~成 据 掉 推~論 提 数~据 整~理 断 方~法 时~显 是~显 显~卡 最~後 月 月~日 有 朝 期
+0.05 本~文 机~器 权 权~重 果 样~的 模~型 次 没~问 法 注~意 满~了 爆 爆~显 片~化 状 环~境 留 的~问 知 码 第~个 管
+0.05 管~理 篇 系~统 约 练~时 统 编~号 缩 网 能~跑 腾~上 般 落~ち 补 要~显 解~像 話 记~录 证 说~明 谁 谁~在 调 调~qwen
+0.05 调~到 質 質~問 足~怎 跑~不 跑~了 还~剩 这~样 这~里 送 途 途~中 速 遇~到 道 部 错~了 长 间 阶 限 面~的 页 验~证
+0.05 默 默~认 가~납 같 과 그~래 납 납~니 노 는 다~른 다~음 데 될 래 른 리~는 무 배~치 부 부~탁 비 서 설~정 스 습
+0.05 습~니 실~패 어 에 에~서 예 올~리 우 이 인 작~하 조 종 종~료 처 크 크~기 탁 탁~드 터 파 하~세 확 확~인
+0.10 _k abi about~cuda above~for acceleration accounts~on account~related activation~peak ada adamw_ adamw_~bit add
+0.10 add~comment advance afterwards after~few after~hours after~that after~throwing again~and ago~by agree agree~to
+0.10 ah allocatable allocatable~device allocated~for allocate~br allocate~gib allocations allocations~gib
+0.10 allocations~mb allocation~gib allocation~on alloc~at alloc~nccl alloc~tot allowed~gib allowed~memory all~four
+0.10 all~loaded all~models all~ranks all~six always am~doing anaconda and~all and~cache and~does and~every and~got
+0.10 and~let and~privacy and~ran and~runs and~takes and~try and~would another another~tab answering any an~gb an~idea
+0.10 aparece append~loss après ascend asks attack attention~cache at~first at~is at~iteration at~least at~night
+0.10 at~random aug author~commented autograd automatically available~memory available~qualifiers awq aws back~and
+0.10 base batch batch_size_per_card batch~it batch~of been beetle before~that beginning bei below~might benchmark
+0.10 bert besides between~the be~allocated bien big~for bin~total bisected bit bit~on blob blobs~sha box~with
+0.10 branches branches~or bricht broke btw bug~report builder~pass building~engine built built~for but~not bytes~is
+0.10 by~clicking by~cuda by~hand báo bị callback called~after call~of call~so can~change can~do can~one can~the
+0.10 can~you capa capturing cards~are card~memory card~of cases cause~first cc~bin cc~resource ch chain chair
+0.10 changed~the checking check~failed chez chez~moi chunked~prefill chunking chunks~chunks chunks~in chunks~kib cli
+0.10 click clicking clicking~sign client~requested cloud code~returned coffee collect come command~buffer compute
+0.10 computer compute~buffer consider~decreasing container context~failed context~is conv_ conv_~status convolution
+0.10 cpp~unhandled create~llama creating creating~server crops cucontext cucontext~intern cuctxpopcurrent
+0.10 cuctxpopcurrent~null cuctxpushcurrent cuctxpushcurrent~device cuda_launch_blocking cuda_malloc_async cudadrv
+0.10 cudadrv~driver cuda~cu cuda~cudadrv cuda~html cuda~or cuda~util cur cur~usage cycles~device da dat dear debug
+0.10 decreasing~gpu_memory_utilization deepseek deepspeed deepspeed~runtime deep~neural delete deleted denoise detach
+0.10 developers device_memory_limit devices device~cucontext device~cudamalloc device~name device~not device~would
+0.10 dev~fp de~gb did~the dies~with directml disable~the dismiss dismiss~alert display~backtrace distance distill
+0.10 distributed~processgroupnccl dist~packages doing domain down~with do~about do~need dreambooth drei drivererror
+0.10 drivererror~cuda_error_out_of_memory dropped dtype dumped durch eager~attention eats ed edit else~is emails
+0.10 embedding~service empty encoder~for encountered encountered~an engine~failed engine~py engine~with
+0.10 enough~allocatable enter env epochs epoch~is errors_impl~resourceexhaustederror error~after error~creating
+0.10 error~cublas_status_alloc_failed error~cuda error~fields error~nccl error~text_generation_launcher error~using
+0.10 error~while err~mem ersten est evaluate eval~bug every~iteration every~piece examples example~with
+0.10 exceed~allowed excerpt executable executable~batch exhausted~oom existing existing~issues exists exited exiting
+0.10 exiting~due expandable_segments~true extra face failed~cuda failed~exit fails~in failures~this faster~whisper
+0.10 fcn features feedback feedback~and field fields~message files file~app file~src find fine~the fine~tune finish
+0.10 finished~parsing first~observed first~of first~validation flags flat fold folks following~suggestions
+0.10 for~another for~both for~chunks for~free for~github for~memory for~now for~output for~self for~some for~them
+0.10 for~traceback for~weeks for~whoever for~you found~reached fr framework~op_kernel frame~of free_all_blocks
+0.10 free~of from~source from~step frozen full~finetune funciona function~failed fused gb~after gb~are gb~by gb~is
+0.10 gb~laptop gb~memory gb~now gb~of gb~shared gb~to gc~collect generation~not get~cuda gfx
+0.10 ggml_backend_cuda_buffer_type_alloc_buffer ggml_metal_graph_compute ggml_metal_graph_compute~command gib~memory
+0.10 gib~other gib~pytorch gib~rounded gib~tried github~you global goes~on goes~to goes~up goes~with going google
+0.10 got~an go~away go~down gp gpus gpu~as gpu~before gpu~can gpu~is gpu~node gpu~or gpu~out gpu~pool gpu~users
+0.10 gpu~with grow gtx~super happens~when has~only have~gb have~read have~to height helps hide hilft his ideas if~so
+0.10 if~that if~the if~this images~in improve increases inference~on info~model_runner init_process_group
+0.10 initializing instance~of interactive intern internal~error internal~failed intern~cycles interpolate into~it
+0.10 invalid~context in~advance in~and in~another in~bin in~capture in~chunks in~cuctxpopcurrent in~cuctxpushcurrent
+0.10 in~eager in~float in~forward in~func in~jupyter in~main in~module in~paged in~total in~train in~with ipex
+0.10 ipython is~already is~and is~flat is~gib is~good is~loaded is~nothing is~on is~only is~reserved iteration~until
+0.10 itself~is its~memory its~workspace it~all it~also it~at it~can it~dies it~fine it~goes it~had it~happens it~has
+0.10 it~in it~or it~please it~renders it~starts it~stops it~tells it~work jan jaxlib jaxlib~xla_extension jetson~nano
+0.10 jetson~orin job~fails job~was jun já~tentei kept keras keras~backend kernel~image kernel~of kestrel keys kib
+0.10 kib~allocated kib~in kills kills~it know~it koboldcpp kw labels lantern laptop~gb last~night last~one latents
+0.10 laugh launch la~gpu leaks leak~in learn lengths level~info library~onednn lib~rs light line~of line~out
+0.10 little~memory llama_init_from_model llama_init_from_model~failed llama_load_model_from_file
+0.10 llama_load_model_from_file~failed llama_model_load llama_model_load~error llama_new_context_with_model
+0.10 llama~context llama~server llm_load_tensors llm~info ll~occasionally lm~studio load_tensors~offloaded
+0.10 loading~error loading~llama loads~the load~all local~lib logged logits~on log~of log~output log~runtimeerror
+0.10 log~same log~to log~tried log~your lol looks~as look~into lora~on lots~of lower~resolution lr lstm lvl läuft~es
+0.10 lỗi ma machine~is main~exiting make~it manual mark mask matmul matrix~is max max_input_length
+0.10 max_input_length~max_prefill_tokens max_prefill_tokens maximum_pool_size max~approx max~tokens maybe~the mb~and
+0.10 mb~for mb~max meeting memo memory_allocated memory~and memory~but memory~gb memory~in memory~leak memory~left
+0.10 memory~lower memory~takes memory~than memory~to memory~tried memory~trying memory~usage mem~types merge messages
+0.10 message~onnxruntime_src message~server message~that method~warmup metric metric~cur mib~used might~be minutes~of
+0.10 minutos mit~gb mmap model_runner model_runner~py models~blobs model~is model~loading model~parse model~weights
+0.10 mode~is modified moi monday months months~ago most~of mpi mr msg much~for my~code my~gb my~gtx my~jobs my~kernel
+0.10 name~conv_ name~the nano nccl~timeout nccl~version nearly needs~about need~gb need~to neighbour nemo nettle
+0.10 network~library network~model never~comes nice nicht~mehr nnu nnu~net nor notes~cuda note~run not~always
+0.10 not~much not~need not~on now~the no~branches no~effect no~executable no~kernel no~luck no~that null null~intern
+0.10 numa observed observed~failure occasionally occasionally~send occurred~when of~feedback of~one of~our of~pytorch
+0.10 of~rows of~service of~std of~tokens of~training of~two of~weights of~which ok ok~with ollama_gpu_overhead
+0.10 ollama~llama_load_model_from_file ollama~time oneapi~deep onednn one~batch only~after only~the onnx
+0.10 onnxruntime_src onnxruntime_src~onnxruntime onnxruntime~core on~all on~any on~aug on~both on~jun on~private
+0.10 on~single on~two oom~after oom~unloading op_kernel op_kernel~cc opencl~platform opening operating
+0.10 operating~system ops optimized~with optix ory or~commit or~pass or~pull or~window other~than ours
+0.10 our~documentation our~terms out~in over~gb oyelaran pack packages~cupy packages~deepspeed packed paddlepaddle
+0.10 paged~kv page~file page~locked panicked~at parallel parquet parse~time parsing parsing~network particles passing
+0.10 password~length pass~will past~it peak~usage per~request pieces please~set pme pme~cpu pod~trainer pools pool~of
+0.10 possible~solutions pr preallocated~temp pretraining privacy privacy~statement private proc process processes
+0.10 process~and prod profiling~results project properties proposed prototxt python~dist python~processes
+0.10 python~pytorch pytorch_hip_alloc_conf pytorch_hip_alloc_conf~expandable_segments pytorch~activation
+0.10 pytorch~limit py~model på qualifiers qualifiers~see quant question quite ram~for rays reached~zero reads
+0.10 read~every rebooted rebuild recipe record recover refresh~your regards reinstalled related~emails relevant~log
+0.10 reload reload~to rendered replica~task requested~by requested~in rerank reserved~for reserves resolution~max
+0.10 resourceexhaustederror~see restore resume returned~while right~before rocm rollout rounds rs~server rtx~gb
+0.10 rtx~pci run runtimeerror~no runtimeerror~not rust_backtrace rust_backtrace~environment rx~gb ry sa same~model
+0.10 same~node same~process same~script sample sans says~it says~the scene sched sched~go schritt script~in
+0.10 searched~the seconds see~all see~the segfault seit seit~dem self~attention send~you sep seq~len server~internal
+0.10 server~log serve~py service~and service~hlo_rematerialization session~dismiss session~you
+0.10 setting~pytorch_hip_alloc_conf setting~the setting~up set~flag seven several~times sha shards shift shortage
+0.10 shouldn should~it should~the showed signed signed~in signed~out simply~too single~gpu size~failed size~found
+0.10 size~per size~the skipped slices sliding smoke~test software solutions solved~it solves something~went somewhere
+0.10 sorry~something souci source~sched so~all so~did so~don so~not so~the spawn speaker speech speed split~into
+0.10 src~lib srun~error srv st stable~notes stacktrace stacktrace~below started~the statement statement~we
+0.10 status~message stays steht steps still~alive stopped stopped~it stream~error structure studies suffice suite
+0.10 summary~info supplied supplied~memory supported~by supposed svd swap~or switched~on system tab~or tag tail
+0.10 takes~gib take~of take~the take~while take~your task~device te technical temp~allocation tensors tentei
+0.10 terminating terms~of tested test~summary text_generation_client~router text~was tf_gpu_allocator
+0.10 tf_gpu_allocator~cuda_malloc_async tf~keras thanks~in than~your that~isn that~my that~needs that~not that~still
+0.10 that~what there~any the~allocated the~beginning the~br the~cli the~command the~complete the~course the~crash
+0.10 the~detector the~embedding the~error the~eval the~existing the~fft the~fp the~fused the~gb the~graph the~graphs
+0.10 the~handler the~key the~large the~logits the~machine the~neighbour the~ocr the~on the~pod the~pool the~price
+0.10 the~process the~recent the~record the~release the~repo the~result the~stack the~stacktrace the~start the~tensors
+0.10 the~th the~tile the~time the~unet the~value the~workers think think~that this~attack this~builder this~can
+0.10 this~expected throwing throwing~an thu time~level ti~gb today~on tokens~in tomasz tomorrow too~big torch_npu
+0.10 torch~cuda total~chunks total~of total~vram tot~alloc tot~freed tout to~batch to~catch to~comment to~cpu
+0.10 to~device to~get to~host to~insufficient to~leave to~make to~refresh to~requested to~spare to~train tp
+0.10 traceback~oom train_step train~the tried~it troubleshooting ts turned turned~on two~crashes two~days two~of
+0.10 two~separate ubuntu ultra~high understood unexpected unhandled~cuda units unloading~all unrelated unset
+0.10 until~the unused upscale upscaler up~by up~verlet up~when usage~peak usage~tot user~guide user~supplied
+0.10 use~batch use~in use~it use~kib use~lower use~profiling usually~means utils util~cpp value~in variable~length
+0.10 variable~to vega verlet verlet~run version~and version~or very~first viewport viewport~render vk vllm
+0.10 vllm~valueerror vocab volatile wall wan wanted~to warmup~encountered warmup~generation warmup~max_input_length
+0.10 warmup~text_generation_client wasn was~at was~changed was~not was~still weeks week~both weights~from well
+0.10 went~from went~wrong werden we~need we~read wh what~am what~does what~else what~get what~see what~to what~was
+0.10 what~we when when~executing when~start which~gpu while~you whoever window~reload without~trouble with~chainer
+0.10 with~limit with~nothing with~rust_backtrace worker~cc workstation would~be would~exceed wow wsl xla_extension
+0.10 xla_extension~xlaruntimeerror xla~tsl yes~know yes~the your~input your~job your~vram you~account you~agree
+0.10 you~are you~can you~could you~for you~might you~should you~signed you~switched you~try zero~status zip zluda
+0.10 было вылетает если запускаю карта кто можно памяти сообщение уменьшить あ~り い~で お~り こ こ~と す~か せ~ん
+0.10 だ~け っ て~お で~し で~止 な~ら な~り の~で ば ま ま~せ ま~り れ~ば ジ セ チ~を ッ~チ ノ ノ~ー メ メ~ン ョ~ブ
+0.10 ン~ト ー~で 一~个 一~步 上 不~到 两 两~张 中~间 主 之~后 也 交 从 以~跑 但~是 低 停 内~存 写~法 出~ま 刚 割
+0.10 加~载 动 单 单~卡 占~满 原~因 另 可 号 启~动 回~复 因 在~用 変~わ 夜 大~小 天 失 如 如~下 子 定~し 就 就~挂 工
+0.10 应 应~该 志 想 成~了 我~在 投 文~档 日~志 昇 昇~腾 是~gb 是~不 有~问 档 检~测 模 求 求~助 测 済 済~み 然 版~本
+0.10 环 现 生~成 用~的 画~像 的~显 确~认 確~認 第~一 第~二 系 练~到 解~决 試 試~し 認 设~置 试~试 起~来 越 越~多
+0.10 输~入 运 运~行 还~有 通 里~的 问~题 题~描 계 까 까~요 낮 녕 녕~하 노~드 는~데 다 다~시 도 돌 되 드~립 로 로~그
+0.10 료 립 립~니 문~의 배 버 상 서~버 수 시~작 실 실~행 안~녕 어~제 었 었~습 오 올 입 입~니 있 있~을 재 제 죽~었 지
+0.10 추 했 행 호
+0.15 _bfc~op _bfc~ran abort aborted~at above~exception acc agent air al all_reduce alla alloc alloca allocate~mib
+0.15 allocations~may allocation~failed allocator~gpu_ amber an and~after and~each and~gb and~its and~type and~with
+0.15 another~exception answered any~way an~assert an~error an~option applied apply approx apr are~free are~gb are~ok
+0.15 are~still attach attn at~gib at~on avoid~fragmentation batch~and be before behavior be~created be~incorrect
+0.15 be~too branch brings bucketing buffer~failed buffer~of build~of by~an by~my by~op by~user call call~first camera
+0.15 can~use capture card~and cause~system cc~allocator changed changes~nothing change~anything checked children
+0.15 chunks~gib clearer client client~src climbs clips closes cnn colleague collective~operation come~from commit
+0.15 commits common_init_from_params common_init_from_params~failed concurrency core~framework cpu~it crash crashed
+0.15 crashes~today ctx cu cuda~and cuda~runtime cudf custom devicebuffer dia dict different disabled disable~upper
+0.15 display dist docker docs~say docs~stable done~on do~have each~time eager~mode el~modelo embed enable enabled
+0.15 endpoint erreur erro errors_impl errors~were error~warmup events everything~is everywhere every~time evidence
+0.15 exception~another exception~occurred executing expectation fails~after fails~the falling falling~back falls
+0.15 falls~back fell fields file~is filters filters~size finally finetuning first~iteration fits fix flat~at floats
+0.15 followed followed~the for~minutes for~my for~possible for~stream for~what framework framework~errors_impl free
+0.15 free~and free~gib free~memory gb~and gb~card gb~do gb~free gb~profile gb~used gb~vram gb~you general gestern
+0.15 gguf gib~in gib~is gib~on ging gio gives gives~me give~it go~msg gpu~oom gpu~rendering grad grande growth gtx~ti
+0.15 gui gunicorn had~been had~no hair has~nothing have~look him holding host~has html https~docs https~pytorch id
+0.15 improve~the info~br infra initialization input~output insufficient~memory internal~frames in~case in~loader
+0.15 in~run in~torch in~your issues issues~and issue~on ist~eine is~an is~back is~down is~known is~one is~small is~so
+0.15 is~that is~what is~written item iteration~of its~own it~does it~doesn it~fits it~for it~gone it~helps it~isn
+0.15 it~it it~ll it~may it~says it~to ivory jetpack job~failed job~has job~localhost journal jupyter~kernel karte~ist
+0.15 ksampler last~week layer~filters len lib limit~for lines~of ll load_tensors~loading load_tensors~offloading
+0.15 localhost localhost~replica locked logits log~from log~is log~note looked looking loop losses~append lot
+0.15 lvl~info mac~studio makes~no management~https math matlab max_split_size_mb~to may~cause meldung
+0.15 memory~allocations memory~fraction memory~goes memory~it message~says message~summary method me~it me~one
+0.15 mib~mib mib~on mind miner mini minibatch mir mira mit mixtral mmap~true model~of model~tensors model~unable
+0.15 more~information moved~the mp mx na nano~gb ne neither neural~network ngl nn node~with num_ctx nvidia~rtx
+0.15 offloaded offloaded~layers off~by of~my of~that of~them one~can one~request on~an on~cuda on~every on~it on~me
+0.15 on~smaller on~ti oom~in oom~when opt~conda org org~docs or~not or~so ot ought ought~to out~and part~of pas
+0.15 passed passed~tests password percent perhaps pool~use ppo pred problem~you pull~requests put~it python~framework
+0.15 pytorch_mps_high_watermark_ratio~to pytorch~but pytorch~if pytorch~org quality question~is queue raised~from
+0.15 raise~runtimeerror ray rd reconstruction recording references regression removed~the rendering~documentation
+0.15 renders rerun res reserved~memory resize resnet restarting~the retry~with rien rounded rounded~to router~client
+0.15 rs runner running~out running~the runs~to run~the same~batch same~time screenshot see~https sentences service
+0.15 session set_per_process_memory_fraction setting setting~max_split_size_mb set~it sglang shard side silly
+0.15 situation size~input smi solver sont so~close spare split~it start~the state stays~at steam steps~to studio
+0.15 sum~total sur~le sweep system~failure task~exited tell~the template tensors~this tensor~is tests~failed
+0.15 tests~passed text_generation_client textures thanks~lot that~is that~should there there~an the~config
+0.15 the~container the~cycles the~dataset the~fraction the~night the~noise the~notebook the~orin the~other the~quick
+0.15 the~reason the~sample the~situation the~smallest the~training the~whole the~worker things this~card this~message
+0.15 this~week tiling timestamp~level told total_loss total_loss~loss total~by total~bytes to~initialize to~no to~one
+0.15 to~self to~this to~use tpu tried trying~to turns turns~out two~failures types ui un unallocated~if understand
+0.15 unlimited un~message usage~bytes use~chunks use~pytorch_mps_high_watermark_ratio util utilization value viola
+0.15 virtual~memory volume vram~used waiting warmup was~fine was~it way~around went~through were~encountered
+0.15 when~running whether while~mmap whisper why width will~improve will~look win window wird without~the
+0.15 with~another with~code with~status with~that with~two with~what works~for works~with work~and would~fit xla xorg
+0.15 xt yes~that young you~go you~use ² всем всем~привет привет спасибо то あ い~た い~ま お し~い じ た~こ で~落
+0.15 の~学 は ま~し り~ま エ~ポ チ ポ~ッ ー~バ 一~样 个~epoch 介 以~了 但 倍 候 告 器 在 失~败 对 希 希~望 帮 建~议
+0.15 张 後 挂 描 描~述 时~候 望 本 机 样 每~个 满 現 由 画 的~时 的~是 知~识 确 第 练 编 腾 解 认 议 识 该 谢 败
+0.15 起~動 转 输 返 还~是 述 退 退~出 것 니 니~다 돌~리 안 업 작 죽 학 학~습 했~습
+0.20 __init__ _bfc alloc_tensor_range alloc_tensor_range~failed allocated~gib allocated~memory all~of already~on am
+0.20 and~now and~pytorch_cuda_alloc_conf and~shared are~fine as~if as~you at~that before~the between~and be~done bios
+0.20 blobs body broadcast bs building~the but~these caffe called call~to card~in case~it cette check checkpoint chose
+0.20 ci comment~by compiled conv counted cpu~the crashes created created~from create~execution cudaexecutionprovider
+0.20 cuda~graphs custom~code cycles~gpu dag de describe device~with dgx did~not die~karte doesn do~anything do~it
+0.20 dump duration during~handling each~iteration each~worker ema engine~could enough~memory error~llama
+0.20 error~message error~occurred error~unable evening even~with every~card example exception execution~context fa
+0.20 failed~on failed~resource_exhausted failure failures falls~over fewer file~opt firefox first~call float~on
+0.20 for~more for~node frame free~gpu from~network further gb~ram gb~the gb~with gemma gets~through gib~gpu
+0.20 gib~reserved gigs github~sign given~back gmx gmx~mdrun go go~from gpt gpu gpu_ gpu_memory_utilization gpu_~_bfc
+0.20 growing guten handling~of has~gib have~written here~the host~memory hours https~github huge idea if~your
+0.20 image~size impact incorrect inferência initialize inlet in~execute in~fp isn~enough issue is~built is~fine is~ok
+0.20 it~away it~go it~passes it~runs it~should jobs~on job~ended jpg label~fusion late la~memoria left~for lets lief
+0.20 limit~set llama loaded loads load~model load~the log~could log~error looked~at loss~item lowered macbook made~it
+0.20 main main~error make~the management~and maps marek mas maximum mb~so mdrun mdrun~version means~the memory~gib
+0.20 memory~of memory~on memory~with mi mib~gpu might mindspore mistake model~file model~was module morning mortem
+0.20 must~be my~card même nb nd nel network neural night noble node~name nothing~else nothing~for not~find not~set
+0.20 not~your no~difference no~idea no~problem num_gpu of~gb of~gib of~in of~size of~the ollama~panic only~in
+0.20 onnxruntime on~device on~free on~host on~this open opened~this optimizer orin~nano outofmemoryerror~cuda
+0.20 outofmemoryerror~traceback out~of overnight panic panic~unable parou phase phi pin pjrt
+0.20 pjrt~pjrt_stream_executor_client please~check post~mortem preallocated predict program~gmx puts py~in quiet
+0.20 radeon raylet removed replicas reported~by reporter reproduce~the resident root~cause rule runs~out same~box sao
+0.20 sdpa second~one seems see~below separate seq shared~host should~have shows~mib sim slicing smaller source~file
+0.20 so~this spelling srun stable stage starten stderr student subdivisions successfully~but task tells
+0.20 tensorflow~installed tensorflow~python tensorrt~engine terminate terminate~called text~encoder tf
+0.20 tf_force_unified_memory thank thank~you that~for that~much that~we them then~the these~errors the~allocation
+0.20 the~gpus the~loop the~nccl the~old the~others the~output the~run the~torch the~tutorial the~ui the~very
+0.20 the~vision this~model those thx times title token too~little too~much torch~zeros toujours tower to~decrease
+0.20 to~disable to~your traceback~most trainer~main trainworker trainworker~pid train~log trouble trtexec two~cards
+0.20 um unable unable~to unless~you updated updated~successfully upload up~to up~with urchin use used~mb using~cuda
+0.20 version vision vit vmap wanted warp was~updated weekly went~down went~to what~did what~went while~running
+0.20 with~smaller workers works~thanks written~by written~custom xla~pjrt xla~service yolov your~account you~asked
+0.20 you~post época пошло た~ら ち~ま て て~い サ~ー セ~ー ッ ッ~セ メ~ッ ー~メ 关 卡~是 号~卡 各 复 复~现 室 已 待
+0.20 成 我~的 批 改~成 服 服~务 来 止~ま 正 発 的~内 经 络 网~络 训 训~练 谢~谢 네 네~요 시
+0.25 afternoon after~some allocate~compute all~the any~implementation an~image application as~soon at automatic avoid
+0.25 back~to batches batch~prefill bfc_allocator bfc_allocator~cc big bigger~card binary box bucketed buy by~itself
+0.25 call~last cc~execution cfg chainer check~the chạy comes comes~up common_runtime~bfc_allocator compute~buffers
+0.25 con confirmed context~for could~not could~you create~context cuda~device cuda~for cuh customer có das deck
+0.25 decode decrease~max depth depth~maps device~cuda doc does~this done do~what eager entrenar everything exactly
+0.25 execution~of fell~over find~any fine first~then floor flux~dev foreignnode for~that from~yesterday gave~up
+0.25 get~this gib~free github~com goes graph handle~prefill happens~add hashcat heute hey how~can ik ilse
+0.25 implementation implementation~for installed~from in~function in~that is~there iterations it~only it~trains
+0.25 jax~errors job~on join já kaggle keeps~its last~lines la~primera leak load_tensors log~traceback log~what
+0.25 machine main~panicked management master may~be memory~management memory~try merging metashape modelo~de moment
+0.25 mossy moved new nie node~foreignnode no~more nó of~memory of~mine of~replica on only~gb on~github on~job on~with
+0.25 oom~happens opt orin~nx other other~ranks overflow paddleocr parsed passes pc pid~ip pjrt_stream_executor_client
+0.25 pjrt_stream_executor_client~cc placa plus pod post prefill~tokens primera probably process~is push rank~the
+0.25 reduction related remat replica~failed resource_exhausted~out run~on same~on scan searched see~list select
+0.25 sign~in smoke soon~as split stack~overflow stay step~to stuck teacher tells~me tensorflow~core tensors~when
+0.25 thanks that~moment there~way they the~above the~first the~gib the~maximum the~problem the~processes thread~main
+0.25 ticket titan tokens tokens~you took to~avoid to~cuda to~handle to~load to~lower training~with triton tune
+0.25 used~the using von waiting~for went~well we~can what~can what~should when~oom whisper~large with~cuda with~model
+0.25 yes you~do zeros как по し~て た で~す 个 作 务 助 動 可~以 启 問 問~題 回 止 每 试 都 重 重~启 題
+0.30 accounts allocate~cuda allow_growth and~gib arch attempts away backend because beim blender buffer ca calling
+0.30 came can~take cards~and card~is ce chat chunked chunks collective common_runtime core~common_runtime cp create
+0.30 cuda_error_out_of_memory cuda_error_out_of_memory~out cycles describe~the did~you died disable disk down~to dr
+0.30 each~of embedding enough error error~code every exited~with faster fft first~one four~times gan gb~gb gets
+0.30 gib~the gig gpu~and has hash have here~for hint~if host~cuda_error_out_of_memory hung input installed is is~gone
+0.30 is~in iter lm mais maybe memory~for memory~when message min most~recent my~own người obtiens occurred offload
+0.30 offloading~repeating of~allocated of~course old on~gpu opencl orin or~is pattern pipeline~parallelism posting
+0.30 que recent~call repeating repeating~layers replaced reported rig rules see~documentation segunda should~be
+0.30 should~do sin smi~shows solved soon specified sprint start super switched tensorrt tesla thanks~for the~model
+0.30 the~test the~title this~here this~morning though tiny to~gpu to~in tts two ultra una update want~to war was~on
+0.30 wgpu with~batch with~it work workaround xla~label の~エ 了 以 像 正~常 起 过
+0.35 aborted~core accepted and~then app append batch~size believe black build command config core core~dumped course
+0.35 cuda~buffer didn engine en~la estoy expandable_segments expected fails flux forum four fusion github graphs
+0.35 gromacs hidden ho in~to is~all jupyter layers~to list~of lots merged note ocr offloading os pattern~cuda per~gpu
+0.35 processing quick recent relevant replica resolve restarting retrying root samples samples~per second self
+0.35 server~error src starting step~of su survive the~full the~third third to~ask try~with way~to with xtx your~gpu
+0.35 you~want し~た 后 图 生 跑
+0.40 allocation~summary and~it around batch~is clear_session com current~allocation default detector each~one
+0.40 error~not fraction fragmentation~see from~to hello images instance_group instance_group~count isso is~set
+0.40 leaving~this length line~in llm loading~model log~my me~on noise non panicked parallelism png qwen ranks reply
+0.40 someone sorry~for stream summary~follows sur termina the~build the~gpu thought through to~be use~of var very
+0.40 your you~need вот тема 卡 时
+0.45 aborted audio back backtrace bo but by~pytorch days decrease documentation~for dos during er esto flax following
+0.45 forward for~me get~the handle if~you leaving les mine models now nx okay paged point prefill py quadro requests
+0.45 script terminal test timeline traceback used van while worker written ya you~have 到 改
+0.50 after better bigger bug could default~rank di down en~el err error~in eval follows frames gtx~gb hint isn jetson
+0.50 just minutes not~enough op problem py~line restart restarted set~to some the~demo to~reproduce treino ver
+0.55 action already documentation execution gave happens here hi https iteration notebook nothing pipeline po python
+0.55 rank runs set should somebody so~it three yesterday you
+0.60 ai comment each encoder for~this gone put says summary the~new training trying
+0.65 cause epoch get net on~the running th to~create train trains за
+0.70 dataset demo even image load my tutorial works
+0.75 gb sorry ti try way
+0.80 both got gt so
+0.85 did rtx same
+0.90 had it
+0.95 re
+1.00 me
+1.05 gtx
+1.10 went
""",
    "near": r"""
-1.90 cpu
-1.45 errno finished oom
-1.35 who
-1.15 there
-1.05 saved sec
-1.00 exc_info killed txt
-0.95 gib ms
-0.90 cudaerrormemoryallocation kb
-0.85 notes pipeline timeout
-0.80 acc kv
-0.75 if mb memory null
-0.70 class creating cublas_status_alloc_failed diff global_step hbm invalid log long message name running tests
-0.65 assert env git json passed pt return sh slice solve status
-0.60 raise size socket test val_loss
-0.55 accuracy as cards cudnn errors for llama_kv_cache_init local_rank msg no requested returned scratch text title
-0.55 triggered true xla
-0.50 amp call cd commit debug detected do epoch example gemm_fusion_autotuner index messages points retry
-0.50 runtimeerror skipped slurmstepd tok troubleshooting weights
-0.45 allocate apple be benchmark black configs const dataloader dir end explain format hsa_override_gfx_version mem
-0.45 moved reason rss so supported train_loss val what
-0.40 anon author begin best built channel config div ep gpu gpus has item kernel kind label load_tensors logging
-0.40 match max_split_size_mb mig msgstr nan oom_kill output phrases pretrain report retrying start the type want why
-0.40 window
-0.35 accumulation allocating are assistant autotuning bat capability check completed component content corpus
-0.35 cuda_error_launch_out_of_resources cudnn_status_not_supported def done driver du empty_cache fake fatal from
-0.35 grad_norm grep group guild hiperroroutofmemory id infer info level limits needs new of oneline open opset pinned
-0.35 plan pytest queued red reinitialize request restored returns sheet since slide strings three thu times train
-0.35 trtexec vm vs wiki yes
-0.30 _check_cuda_python_error address alert aten backends bot br cannot case cases causes chosen classify cluster
-0.30 compiling count created ctranslate data date dice dtype ecc faq far fc fixed free import job let llama loader
-0.30 look max_model_len meta mm mx need nm num_ooms numbers out parameters parse per plus python score sdpa sending
-0.30 side signal sigterm space std stop str string swap tensors timestamp tried uid use utf valid valueerror vram
-0.30 without writing written wrote
-0.25 _t algorithm allocator also attempt bfc bfloat body bool checkpoint checkpointing checkpoints ckpt closing
-0.25 cordialement cpp ctc cudaapierror cudaerror_t cudasuccess define deploy device_memory drill dunlin else eng
-0.25 epochs estimate etc exhausted exitcode expect exports external fewer first garbage_collection_threshold get gguf
-0.25 gpu_device gpu_oom gx input io joined learning_rate lgtm li library lines mean medvram mon nb
-0.25 ncclunhandledcudaerror needed newer nothing num_alloc_retries ok onnxruntime_inference_collection patch pth pull
-0.25 py quit quota reached ref registry resolved retcode rmm routes safetensors save saving sent setting severity
-0.25 shapes shrink simulated skip snapshot speech step_ struct style supervisor synthetic tcp
-0.25 test_other_errors_pass_through topic trunk ul unit userwarning value values var verbatim verdict when xid you 用
-0.20 activations ad always args article ask asked behaviour binary block_k block_m block_n bus byte caffe commands
-0.20 comments compiled constraint contained conv_algorithm_picker coverage cross cuda_host cuda_visible_devices cudf
-0.20 cupy deps dev device deviceerror dmesg doc domain ds dso_loader effective elapsed elastic empty encoding engine
-0.20 exact exceeded execution_count filename five fixture flash_attention_ floor ft fusions gc gradients guide
-0.20 handler hards history how href illegal install intern items js known la lang lesson limit linear
-0.20 llama_kv_cache_unified llama_new_context_with_model lm_head load_in_ loaded loom loop lower lustre make
-0.20 max_seq_length maximum mbs merged mlp mémoire native ngl nodes not np num_stages num_warps object one only
-0.20 oom_count parser pending place platform pool processing prod pytorch_hip_alloc_conf quantize questions reading
-0.20 registers release remedy reports review rootdir runbook se section shift sim sort succeeded success sudo sw
-0.20 symptom tail taken than tickets took ts tue tuner un under val_accuracy venv verbose wait wed write xformers xml
-0.20 yaml
-0.15 ac add af ai apply arena_extend_strategy argument assertionerror attn_implementation attr badge before bind
-0.15 blocks builds bump cancelled captured card caught cell cell_type changed changelog charset colab collected
-0.15 compile compiler completion concurrency configuration copy corp counter creation ctx cuda_dnn cudadrv
-0.15 cudamemgetinfo de demo diagnostics diffusion does dynamic ef ended endgroup enforce event events exc export
-0.15 exported fi figure final fired fixes generation ggml_backend_cuda_buffer_type_alloc_buffer gold
-0.15 gradient_checkpointing grüße guard gw had half hand heron heuristic hf hint hits host_oom idle initialized
-0.15 instance_group instead insufficient into jest jobid kill ksameasrequested launcher leave libcudnn license local
-0.15 local_xla login lol lt macos marked max max_memory_allocated maxrss median metadata metal mi multiprocessing
-0.15 network notebooks off offload_optimizer offload_param ol oomkilled opened_zipfile operation options or oserror
-0.15 others otherwise out_of_memory outofmemory over pack panic pass patterns per_device_train_batch_size perfect
-0.15 petrel physical pkg plover pluggy port pos pp pr predict prngkey processes profile
-0.15 pytorch_mps_high_watermark_ratio recommended record related removed req reqmem requirements resource runner
-0.15 sampling sbatch search sequences series sharded site slow slug small soft split_k st strong sxm take tenant
-0.15 tensorrt testclassify them threads to_string toml tp tts uncorrectable unsigned
-0.15 ur_result_error_out_of_device_memory url user validation wall wanted week xla_python_client_allocator yi yolov
-0.15 度 法
-0.10 _______________________________________________ __init__ ab acceptance access activation activity agent
-0.10 alphafold answer app artifact assert_eq assign attention attributes autocast avail average avg back bad_alloc
-0.10 baseexception bb between bit bnb bo bucket bye calm capi category cause change changes classname clip co collect
-0.10 compact completely confluence connection consumed contains context control crashes criteria css cublascreate
-0.10 cuda_error_launch_failed cudageterrorstring cudamalloc cudnn_conv_algo_search cudnn_status_alloc_failed
-0.10 cumemalloc cumemalloc_v current_context debian decision defaultcpuallocator depth directory discussion
-0.10 display_name distributed docs doctest document each echo effect entry est everything exited expecting expr fault
-0.10 faults fd field figures filenotfounderror fn forcausallm fragmentation gb_free generate generated
-0.10 get_memory_info golden gpu_helpers gpuwatch grid helpful highlights hostname images img impl inference is_oom
-0.10 issues journalctl kaggle kestrel kmg language larger largest latency llama_model_load loki maintenance mapping
-0.10 max_input_tokens max_new_tokens md medium mem_fraction_static memoria method might mira missing mlx mps msgid mt
-0.10 names nf ns num_shard number nvrm oncall once onnxruntime_src oom_score_adj outofgpumemoryerror panels
-0.10 parametrize parquet paste pgtables picked pickle_module placeholder please po pooled_storage_manager preflight
-0.10 pressure previous problems projects pub pytorch_cuda_alloc_conf quillnet random raw rc reactions reclaim refused
-0.10 regex rejected repeated requires rg right room runtimeexception sample samples say says scavenge scripts
-0.10 sentence serving set_to_none shmem slot sm_ smoke sources span sphinx stable static stdout stepid still succeed
-0.10 successful syncedmem systemd tb team tessera testcase testsuite testsuites text_generation_router_v textarea
-0.10 that then they thread tick timeseries tiny too tpu trainingarguments triage try tuning types unspecified up vae
-0.10 vaedecode vendor vision vk_error_out_of_device_memory volume volumes wandb was watch watchdog while wording
-0.10 world zeros 太 存 小 重
-0.05 __call__ _k _utils abort accepted activate ada added again all allocaterawinternal allocators allowed allreduce
-0.05 alt alternatives ana ann announce answered arch arg array available awq bad bare barrier base base_model
-0.05 batch_size being bfcallocator bfcarena bindings block bonjour bootstrap bpw branch break budget builder busy
-0.05 bytes cached caching can catch cf chaos checklist chip choose chunked_prefill_size ckpt_ clear click closed
-0.05 codes collective columns comfy comfyui comm commandline_args compat completions components conf confidence
-0.05 conftest containers contents context_len context_length copied count_over_time course crashloopbackoff crates
-0.05 creationdate criterion cuda_error_not_initialized cuda_memory_manager cudadriverversion cudaexception
-0.05 cudagetlasterror custom customer cut days dc dcgm_fi_dev_fb_used decoding defaults dependencies derive detection
-0.05 device_map device_oom diag dies digest direct disk don double dp drive drivererror dropdown during edges element
-0.05 elements encode enum eq errored errorf eth evening every except exercise expect_that experimental extract
-0.05 falling fb feat feature ff fieldconfig files fixtures flash fleet flush fmt footer formatter frecuentes
-0.05 frequently fri front fwd gauge get_default_memory_pool glossary gn gnorm gnu goes good gpu_executor
-0.05 gpu_mem_limit gpu_model_runner gpuoom grad gradient gradient_checkpointing_enable grads grpc halve hassubstr
-0.05 head header heading health healthy heap help helps hints hip holds hw idea il imagerecordioparser increase
-0.05 installation invoked ipynb isinstance iter_image_recordio_ january keen keyerror killer kitchen kl ksampler
-0.05 legendformat less libcudart limitations linux listening lists localllama log_dist logger low lowvram lr lvl
-0.05 management manager many mark markdown matches math matmul matrix max_bin max_len max_num_seqs
-0.05 max_running_requests max_tokens max_total_num_tokens meaning means memory_reserved memory_stats merci mesh micro
-0.05 micro_batch mk mmap mmu mnt mock model_id mu multiline mut mxneterror nanny nav ne new_token_ratio night nn
-0.05 numba nvcc office often on_oom onnxruntimeerror oomd opencv otter package pairs paragraph parentid parsers part
-0.05 parts paths pci people performance persistent pinned_memory_manager pip pipeline_tag printed printf priority
-0.05 process product proj prompt px pycuda qa qps quick ra raised ranker ranks rb read render reported
-0.05 requested_bytes residues resourceexhausted response responses restarting results retract retracted_reqs
-0.05 retryable reviewed role round row rs rst runtime_exception sacct sbin scenarios schemas schemaversion seen
-0.05 selective server_args sha sharding showerror shuffle signatures sm smaller snapshots solutions something spare
-0.05 speicher sprint states storage story streamexecutor study successfully suggestion sum sweep synopsis systems tab
-0.05 table td temp tensor test_parse testing thcstorage third_party throughput tiles tobe toc tomasz topics
-0.05 train_step train_wall trainer translation two typeinfo uint unavailable unexpected updated usable used uv
-0.05 uvicorn v_num val_acc val_dice validations viele vocab votes wav weekly wide wishes with workspace world_size
-0.05 wrong xa xla_python_client_preallocate yarrow yet yolo zu 办 半 原 因 大 片 碎 答 精 题
+0.05 ___ _____ __inference_train_function_ __main__ __version__ _apply _attempt_allocation _c _call_impl
+0.05 _call_tf_sessionrun _contextlib _conv_forward _core _cuda _cuda_deserialize _dummy_sampler_run
+0.05 _initialize_kv_caches _load _malloc _nn _nvenc _recv _zn accelerators according actor_id additional agg
+0.05 alertname alloc_tensor_range allocatememory allow_growth allow_unreachable amd amdgpu an anything application
+0.05 approved apps arc architecture arena arguments asr assets attention_mask attic attn_mask attn_weights attribute
+0.05 avoid await axes ba backend background badalloc batch_norm bc below bert bflops bias bins blobs
+0.05 block_until_ready both bst buf bugs bytes_in_use bytes_limit bytesize callback calledprocesserror camera
+0.05 can_shift capture cat cdist cell_ check_call cl_mem_object_allocation_failure classes clean client_terminated
+0.05 clips clock close cloud cls coder collecting comfyui_windows_portable common_init_from_params computecosts
+0.05 concat_op concurrent configproto connected continue conv_ops conv_ops_impl corporation cpu_mapped
+0.05 cpuexecutionprovider create_graph cron crop cryosparc cuarrays cuda_call cuda_settings cuda_v cudaallocator
+0.05 cudacall cuh cumem_attach custom_allocator d_ da dark_cuda darknet deck decoder decorate_context decorator
+0.05 decrease deep default_restore_location defaultallocator den denoise deserialized_objects desk detach detail
+0.05 deviceid devicememory devices died difference dilation directly directml disable disabled disp dl dlalocaldram
+0.05 dlasram dm dmlc dot_general dp_rank dpi drain due dump dumped duration edge_ edited efficientnet el ema emb
+0.05 engine_args entrypoints eps error_handler ethminer exactly exec executed executekernel execution_block_cb
+0.05 executor_base existing exit exiting exits exllamav expert_gating_func extractimagepatches face facebook faiss fe
+0.05 features feb fedora fetch fields find_executable_batch_size finetune flash_attn flash_causal_lm fname follow
+0.05 forkpoolworker forward_call fp from_pretrained fsdp full full_state_dict fun functional fused_moe gave gcc gemm
+0.05 gen generate_token geometry getfield ggml_cuda_init githubusercontent giving gone google gp gpu_id
+0.05 gpu_memory_utilization gpu_uuid gpudevicemanager gpuid gpupooledstoragemanager grad_fn
+0.05 gradient_accumulation_steps gradio graphs groupby gs gz hallo happened hash he heads healthz held hidden
+0.05 hidden_states hires hist host hour hours hr im_end impact imperative implementation including init_memory_pool
+0.05 initialize inner_training_loop inp input_bufs input_feed input_ids inputs instruct interpreters interval ipex
+0.05 ips iq ir ish isn jnp jobs june jupyter just kernels kernelspec key_states kind_gpu kofi kv_cache_utils kv_size
+0.05 latent lc ldm leak lena lin live llama_init_from_model llamarunner llm_load_print_meta lmdeploy load_state_dict
+0.05 loadmodel loads localcudacluster localhost location lock longest loops losses lstm luxcore mainprocess makefile
+0.05 managed managers map map_location maple march masks max_batch_prefill_tokens max_depth max_length
+0.05 maximum_pool_size maxpool mean_ megatron memcpy memorypool mhz mib mine minibatch mistralai model_dir
+0.05 model_executor model_type models moderator momentum monitor months mory moving much mxgetlasterror
+0.05 n_expert_shared n_ff_exp n_gpu_layers n_layer_dense_lead n_ubatch namespace nas nearest nemo ner nfs ng no_grad
+0.05 noise non_blocking none norm nt nuc nullptr num_ctx num_gpu num_images_per_prompt nx oct october offline
+0.05 ollama_context_length ollama_gpu_overhead ollama_keep_alive ollama_llama_server ollama_max_loaded_models
+0.05 operating ops opt optimization optimizer order ordinal org_tensorflow ot other outofmemoryerror output_names
+0.05 outs oyelaran pad paged_adamw_ pages parallel partial partially partition partitions patch_match_stereo path
+0.05 pcie pd pdf peft perf persistence persistent_load phase pickle_load_args picture pipe pipelines pjit
+0.05 pjrt_stream_executor_client pods port_args portable possible posted ppdet pre_execute_cb preds print private
+0.05 probe process_name processgroupnccl processor project provider ptr pwr py_str qe queue queuec queuet quill qwq
+0.05 rain raise_if_cache_size_invalid real recv_device reduce reference refvalue relevant remat rendering repeats
+0.05 repl repr requires_grad reranker reserved resident resnet restore restore_location resume revision reward rl rm
+0.05 rmm_maximum_pool_size rmm_pool_size rmmrapidsretryiterator rollout root_key rounded router run_options
+0.05 run_scheduler_process runners runtime sat scala scaling scheduler script second seconds
+0.05 secondstagefeatureextractor sed seg send_device send_device_incarnation sep september sequential_executor
+0.05 serialization served sess set_device set_per_process_memory_fraction sft sgl shard share shutting sigmoid
+0.05 similar solution solver sorted spark sql sqrt squeue sr_x starting startup state state_dict stderr stem stopping
+0.05 storage_type stream stride studio suite sun swin system_allocator systemerror sz tactic target targets
+0.05 tasksetmanager te teacher tensor_name tensor_type tensorrt_llm tensorview text_generation_launcher
+0.05 text_generation_server texts thank throw_api_error thx tidy tile tiling titan to_gpu tokenizer torch_dtype
+0.05 tp_rank trace traceback_utils tracer train_batch_size training_step traj tritonserver trt trust_remote_code
+0.05 tuple type_k type_v ui uk ultra unable uncorr units unpickler unused upload upscaler us use_cudnn_on_gpu
+0.05 used_gpu_memory used_memory uses util utilization validating vdl_writer venvs vgg via virtualmemorybuffer
+0.05 visible vit vmap vmm volatile waitnotificationfn wants warming warn went word words worked workers workflow wrap
+0.05 wry xb xc xgb xgboost xl xs ze zephyr zesty zip zusammen 回 境
+0.10 _alloc _conv _do_call _lib _run_fn _session _try_malloc accelerator actions activation_checkpointing alignment
+0.10 allocateimpl and any api apiversion archive attachments autograd axis backbone batches bf bge big bin bitmaps
+0.10 bits bitsandbytes blas ble bufferassignment calcul caller candle cargo cb ccsrc cedar cells cfg chapter chat
+0.10 chunks ci cli community complex controlnet critical ctk ctv cu_stream_non_blocking cuarray
+0.10 cuda_error_out_of_memory cuda_stream_ cudaexecutionprovider cufft cumemcreate curr_region_allocation_bytes_
+0.10 currently custreamcreate daemon dask ddr deepseek describe desktop det detector device_id device_put diffusers
+0.10 dims discord discussions dmatrix eb ee elif enable encoder enginecore entries eog err ev evaluation even
+0.10 exceptions execute executor fa fairseq_cli false faster faster_whisper feed_dict fetch_list few fftn flags flow
+0.10 force forum fps fraction freq_base freq_scale func function_node gan get_output_data gi gigs gives gpu_hist
+0.10 gpu_worker graphics green gres gruß has_subgraph here hi high hpc hx ideas ids igpu ilse inf input_data_all int
+0.10 internalerror interpolate is jo jul lammps last_hidden_state learner left length lightning like linalg lindqvist
+0.10 llm_engine lm loadengine logged logicaldeviceconfiguration lost ls lua ma macbook macro mar max_total_tokens
+0.10 mem_get_info memgetinfo memo memory_limit memory_limit_ mindspore minibatchsize mining model_parameters modeling
+0.10 moe moin monday mp n_batch navi nchw ndarray newest nightly notebook nov nproc_per_node nv_gpu_memory_used_bytes
+0.10 nz official offload ollama_num_parallel ones onnx openai opened optimized optix optshapes ort output_data
+0.10 output_ui para particles pattern pbtxt peakreserved petra pin_memory plugin pool_allocator pools pow prefill
+0.10 priya quarry question qwen radv ray raytaskerror ready repeating res resources ret retro return_tensors rt
+0.10 run_id run_metadata rusty scale scale_factor scaled_dot_product_attention screenshots sd see
+0.10 set_logical_device_configuration shell sigabrt skipping sleep source_file source_line spec srt statistics
+0.10 subgraph_callable super taichi takes target_list tasks terminal terminating text_generation_client this
+0.10 threshold through tid tm to_device tools total_gpu_memory total_region_allocated_bytes_ tr trainnetwork
+0.10 transcribe transform triton tritonbackend_modelinstanceinitialize truncation ub umber undefinitializer unset ups
+0.10 upscale utils vec vega versions vk vol wan warp well wrapper ws xlarge zero zero_optimization
+0.15 ____ _k_m _state actor actual adamw adding alloca allocatable amber answers apr artifacts attempting backtrace
+0.15 beetle bench beta bfc_arena bhqk buffer buffers building but cache callbacks catboost caused centos command
+0.15 common_runtime constant container crit dataset dear dec der detect did dim dist docker documentation dropped dt
+0.15 embedding en enabled encountered environ er eu executing expansion farm ffff fine float flux fr game gemma gfx
+0.15 ggml_assert ggml_gallocr_reserve_n ggml_vulkan gh gmx got gpt gpu_rendering gpuarray gromacs home https imgs in
+0.15 include initializing iter jit join juniper keras key lan largestfreeblock lattice len libmxnet load_model
+0.15 log_softmax lora machine manual max_input_length max_prefill_tokens maybe_live_out metrics miniconda mistral
+0.15 mixtral model_lifecycle morning mossy my na nhwc noheader normal num_updates num_workers observed offloading old
+0.15 onnxruntime_pybind op_kernel op_requires opal optim orin outcome output_type outputs pc physx ppo prefetch
+0.15 profiling prop properties ps pyx qlora quiet rapids raylet recent recon recover relion relu requests rerank
+0.15 reserve_size retain_graph retries rtx rules runbooks runoptions rx ryzen saveengine scores
+0.15 sd_hijack_optimizations sentences settings sglang should singledevicememorypool slurm
+0.15 split_cross_attention_forward started starts stops stream_executor strides summary system tiled timeline token
+0.15 transformer translate transport uma unsqueeze uploading video view vivid vllm void wsl www xlaruntimeerror xorg
+0.15 xtx xx
+0.20 _bfc aborted about am assertion aug auto batch box bt bvh chain ciao classifier com complete conda condition cp
+0.20 crash create current cv cycles day decode devicebuffer diffuse distribution down duplicates dusky ed embed enc
+0.20 enough execution failures fairseq feeds find fit forums freememory generating global gpu_ harbor image inlined
+0.20 inner kept kib layer learn libc list llama_model_load_from_file_impl llm_load_tensors lunar mask mini model
+0.20 model_name_or_path modules mxnet nettle node non note num offloaded opencl our padding parameter params peer phi
+0.20 pose ppl pred print_info problem processed program pytorch rand raven re rec replica required secs service short
+0.20 single slack softmax source sparrow ss stat steps svc tf tgi th to total totalmemory train_ds train_inner trains
+0.20 transformers triangles tsl tune ty updating viewlayer virtual we work young
+0.25 _device accelerate async atoms bd blender bs common con console conv crane cuda cuda_driver dag data_format
+0.25 deepspeed default details distill early expected falcon fan fft fra gable ggml gin glad go goroutine gpu_options
+0.25 gt hello http inferencesession inlet intel ip issue iteration jaxlib jpg jun jvp lab lantern lo major makes
+0.25 max_batch_size memoryclockrate minor minutes mo most newbie nnet noble now nvidia op_name output_dir paddle page
+0.25 paged pcibusid peak per_process_gpu_memory_fraction predictor randn reply restart runs sched seqs silver size_t
+0.25 solved sr stats task terminated ticket today torch trainworker trial turn usr variables version webserver
+0.25 whisper windows xla_extension xt
+0.30 alloc anaconda badger csv cuda_allocator delta dt_float enginecore_dp envs examples failure fern hazel hit
+0.30 instance ipython laptop large latest layers load logits maxallocsize mcu memusagechange min mode numallocs
+0.30 operator pid powershell pro regards reproduction rule run seed seq serve server stacktrace tags unknown vulkan
+0.30 warmup webui which wps
+0.35 after brisk client crashed ends exe found github inc incident jl jolly llama_context loading matched maxinuse
+0.35 may member ml n_ctx next ocr pebble post posts query radeon rank received reporter same session src stage time
+0.35 unallocated warning whole
+0.40 action append at bug capacity chunk could fails fluid forward gb handle hashcat inuse ivory jan julia kwargs
+0.40 microsoft ollama onnxruntime plain scene shape smi stack tensorflow
+0.45 allocated allocation behavior compute dgx ember environment errors_impl feats frame frames ghz graph internal
+0.45 jax me nccl net png pod ram reproduce root thanks thistle ti top ubuntu update viola
+0.50 already core cu fail init lib stopped transpose users
+0.55 bfc_allocator framework pm training
+0.60 build code continued error geforce gtx llm op result scan works
+0.65 exception resourceexhaustederror srv tesla traceback using
+0.70 cc on org worker
+0.75 by line os packages resource_exhausted
+0.80 failed file self
+1.00 commented
+1.10 loss
+1.15 comment
+1.60 description
+2.15 it
""",
    "lead": r"""
-1.85 `
-1.70 „
-1.50 gib like
-1.35 info we
-1.30 who
-1.10 > memory
-1.05 tried
-1.00 for ram tensorflow that
-0.95 cuda_driver stream_executor
-0.90 out
-0.85 common_runtime every free is warning {
-0.80 exc_info page question taken torch
-0.75 flux interview je met per pytorch tensor texts there will «
-0.70 ; allocator how other ran » …
-0.65 den does für ggml_cuda_host_malloc her il
-0.60 im llama_model_load stops to
-0.55 " allocated are asked do docs docstring has lower plan pool read seen stop theano virtualmemorybuffer would
-0.55 вопрос 文
-0.50 de front just once or resizephysical shown threw where │ 问 题
-0.45 as core fp hello idea isn launch never oom prefill should sim starts true write
-0.40 ' \ allocating ciao command cudnn device errors from guard hallo kind limit looks mib msgid noch op_kernel
-0.40 op_requires resource_exhausted skipping strings suppose the this thread xgboost yet zusammen — ” 是 的
-0.35 be below c_api chapter config conv conv_ops ein engine estimate fake hand hint ich loss não print search side
-0.35 size test throws unit userwarning warn 。 器 有 请
-0.30 = ? allocate batch_size block bot canned come counts cudaprogram die end entry external fields figure gb keep
-0.30 knows level make matches mps nit no people red say show sooner tests trained use why wiki workspace же ・
-0.25 / about asks cannot caught cluster compare cpu di each empty ends everyone exit faq find_executable_batch_size
-0.25 fine gpu_oom if its killed known kv lib makes many metal modules note number pattern på raising recognises
-0.25 request returns row scheduler slide ts un weights which won zero не ト ン 의
-0.20 [ aa accelerate algorithm allocation arena attempt bar bfc_allocator bfcarena blocks cache catch cl_
-0.20 conv_algorithm_picker cudasuccess cuh dans device_helpers difference echo een eng except explain fault generate
-0.20 ggml_backend_cuda_buffer_type_alloc_buffer gpu_memory_utilization have het into kurze line local_xla mode msg
-0.20 much needs por put raise reading readme refused regex resourceexhaustederror room runtime rust sh something str
-0.20 table tell tensorrt texto three total tune una video vllm whole work xla_extension you } 「 ま 下 中 老 这 시 ）
-0.15 again allocaterawinternal already and ask available avec backends calls came capacity console cudamalloc div don
-0.15 du em empty_cache ep executekernel expected fit gets ggml hold input kb komunikat later launcher les longer look
-0.15 mar march matmul opt paddle please problem proposal que quotes raises real requested return rtsafe
-0.15 runtime_exception sample sampler scratch sequential_executor shared site spec startup status std subject system
-0.15 tip triage under week when whether windows wrapper xla гб が 会 在 显 本 지
-0.10 % * anybody at au back backend cards classify colleague commit common cuda_error_out_of_memory dataloader debug
-0.10 dev did failure finetune four given grep help host http int jaxlib jobs keeps let local_tsl logs lvl meet
-0.10 memoria more nn onnxruntimeerror options para predict pytest quiz reported reserved reviewer rmm saferuntime saw
-0.10 section sequence simulated small string sum sweep than threads through times tiny unallocated usually want wants
-0.10 way width wording words zu для 不 出 原 存 版 第 面 그 니 면
-0.05 $ & ( ^ above alert asr backbone between bytes caching capi classifier complex const contains content
-0.05 count_over_time cudaruntimeerror cuvidcreatedecoder dec deep der dies docker draft driver envs er est even fail
-0.05 fatal feature feb fix fixed frage gpu_hist gpus graphics guide hence hip holds infer init is_oom issue it jetzt
-0.05 know lab local logger mail map messages mock model model_lifecycle morning need next ngl nobody none nur object
-0.05 of often opencv outofmemory output params past paste pessoal phrase plain post printed rather raw re reason
-0.05 refuses release review runbook se side_effect since some someone started style such summary sur take textures
-0.05 thanks them thing too trains try trying turns txt typical unhandled updater_gpu_hist van ve vram were while
-0.05 xlaruntimeerror xpu · ¿ строка 、 い こ す た メ モ 我 错 다 문 오
+0.05 # actor al allocatenewregion also amd apr attic aug bench bf builds by báo call calling char ci comes comfy
+0.05 conditional_t container conv_ops_impl crashes ctx cuda cudadrv cv deepspeed en enginecore_ ensemble errtype et
+0.05 export following fooocus ggml_vulkan good handle hiperror hires hours https include initialization iterations
+0.05 java jour kubernetes lang lauf level_zero llama loaded mal max_batch_size max_total_tokens mini mining minutes
+0.05 mlx monday multiproc_worker_utils must namd nas native nd nnet nodes numba nvidia obtiens old one
+0.05 onnxruntime_src operator parameter permanent pjrt pjrt_stream_executor_client plugin pour pr proc ranks rapids
+0.05 reads refine reply requests reranker retry rig rror runtimeexception screenshot sentence serve share się slurm
+0.05 split state steht stream stub super svc tells tgi thank thesis they thrw tm torch_memory_saver tous tp tree ui
+0.05 unable unet version vllmworkerprocess von was window yes | всем て な に ラ ロ 例 天 成 接 리 이
+0.10 : _cl aborts acceleratorerror add alphafold arc arrête assertion big bit buffer carb cause chain change changed
+0.10 class comment create critical cublas data dear detector dialog directml el encountered english entrenar ever
+0.10 everything exits forward fusedconv gpu_mat high hpp in issues itself jit jl layer layers llm loaderror logging
+0.10 lora max max_input_length max_prefill_tokens may meldet meldung mensagem na nuc opencl optimizer own peak
+0.10 pipeline pooled_ project providers pyopencl radeon rmmerror rs runtime_error runtimeerror said see self serving
+0.10 shows single size_t srv storage su takes team text text_generation_client things tid til timestamp today tpu
+0.10 tuning um und unwrap up without workers wrong привет を グ ー 个 后 始 开 志 提 最 直 腾 落 起 가 돌
+0.15 _work abi amrex any awq beim bitsandbytes caffe chat clcreatebuffer client clip compiler conv_ cuda_call
+0.15 cudaerror cudf da del due embedder es execute failing faster fork getting goes got hola home id instant ipex
+0.15 laden learning libc long md mein metashape mi mon moved new ngp nicht nie nothing now off only outofmemoryerror
+0.15 pass point port prints quits really replicas returned right rocm runs sale sched sd seconds seit sent source src
+0.15 standup terminal terminated terminating th think tts uncaught une unexpected upscale using value wan whose ~
+0.15 вылетает ち の は エ ッ バ 一 务 回 挂 服 模 里 는
+0.20 _driver _exceptions ac anyone api backward been body bricht broke card checkpoint cudacall cycles das day decode
+0.20 dem doc doesn encoder ended epochs example executor faiss fell file float folks friday gtx gym had heute img
+0.20 inside iteration kernel list mb mdrun memory_pool min mistral ml ncclunhandledcudaerror notebook numpy ocr
+0.20 octane optix org_tensorflow popup processing prompt relion resource rows rule rx scene set setting si so spark
+0.20 stack_like_memory_pool taichi terminate tutorial ultra unser vae void warp well xlarge xt × 了 卡
+0.25 ! _nvenc ab abort am app attention attn bad bfc_arena bool can case clenqueuendrangekernel closing con cupy days
+0.25 deepseek dr else exhausted false far ffmpeg find found gestern gone guten heads his intel internal ist journal
+0.25 keras koboldcpp lammps loading lr mem modelo mxnet nano net onnx open packaged program replica running smi
+0.25 syncedmem task throwing tsl workstation yolov zeros ら 今 型 测 行 데 세 습 학 ， ：
+0.30 . answer branch catboosterror closes confirm cudaapierror description dreambooth enginecore_dp exceptions forge
+0.30 fragmentation framework gemma hit image inference ip jetson loader loop lost macro mean mixtral py pycuda ray
+0.30 redshift render report screen service standardgpuresources static tile trainnetwork trainworker trial what 日 时
+0.30 示 练 训 运 안
+0.35 ] ai atom bonjour called candle channel crashed cuda_base done enough exact execution fails farm function go
+0.35 index instance le lm mac meu mir mlx_lm openmm openmmexception pro python runner seeing seq sglang solved
+0.35 staging steps support then told type went меня при 学 習
+0.40 , all auto comfyui davinci diffusion exllamav fairseq falls frames give hey ksampler nach onnxruntime pc qwen
+0.40 raised script session studio sure triton until valueerror 上 用 요 중 코 하
+0.45 answered but cell cpp darknet errors_impl jax julia main matlab nccl night orin overnight pre resolve shard step
+0.45 ticket trt works 到 就
+0.50 aborted amber bei blender detail died embedding exc fraction lol mx not ollama over paddleocr pmemd process rank
+0.50 router stable stage subdivisions tf ti treino unreal webui – で 跑 인
+0.55 < atoms auf base before catboost cuda_lib dmesg full fyi job lightgbm machine memoryerror my raylet record sorry
+0.55 tokens vulkan wrote логе на падает
+0.60 - drivererror during failed get load mine time user warmup weekend 에
+0.65 both dead eval gives large mit pid px run title validation
+0.70 box bs code default defaultallocator first images nightly “ 报 서
+0.75 here laptop last node
+0.80 + could crash message result with
+0.85 colab customer gpu log
+0.90 after bug kaggle our pod stopped whisper yesterday
+0.95 build down err generation hashcat says stderr student train
+1.00 @ frame quick server update worker
+1.05 exception second
+1.10 colmap demo training
+1.15 ) epoch
+1.25 me trainer
+1.30 same
+1.50 error on
+1.55 →
""",
    "tail": r"""
-1.30 "
-1.25 ; we
-1.20 available
-1.15 ? ` «
-1.10 : are which windows
-1.05 under
-0.95 > allocate
-0.90 acity by peak
-0.85 nobody “
-0.80 answer hand into lines list page por since thing vs
-0.75 allocator ggml pool runtime wiki „
-0.70 failed size source »
-0.65 capacity check die figure five free ist knows sat use were your の 定
-0.60 as cudnn error launch path runtimeerror they what within
-0.55 * buffer bytes comes little rest ti total ve と
-0.50 for let logs means memoryerror nicht no readers that well | 、 会 例 字
-0.45 ' asked aus else ever fragmentation lo metal of oom see sizes stop tensor update writing не → 到 前 本 用 그
-0.40 calls che class er gib retry se smi studio table take three too un until worked を 够 数 的 見 아
-0.35 ) and anything below bien bit bitte both call code count di dies done ein end failure here instead kernel last
-0.35 much please prints requested reserved seen than und up von — 中
-0.30 . an answers checkpointing cublas_status_alloc_failed da der entry find former full happen hence kv look lora
-0.30 lowvram machines matter md must names once os out pid printed question queue ratio real results status stops
-0.30 thrown unable when worker worth た 確 里 합
-0.25 & < added ask being bigger block blocks caching hits how http leave like lost may mig name new nur nvidia
-0.25 otherwise ou pytorch raise reads reduce row says seq static step te tensorflow those today touched where why
-0.25 working wrong 。 「 」 こ さ な ら ス ー 一 其 明 模 空 表 부 이
-0.20 behind cause cc checked co comfyui counts creation cublascreate cumemalloc data des do documented driver enum
-0.20 estimate et except fake fewer gives has inside jax kb keeps line map mean memory met minutes most native nie
-0.20 none numbers ones onnx or order part plain project que red resource_exhausted shown simply skipped start tell th
-0.20 warning weights who yes い え く ま め れ ク メ モ リ 不 他 合 多 碎 足 进 는 으
-0.15 , although amd anywhere bei cards compile csrc cuda_error_out_of_memory cudaerrormemoryallocation don empty
-0.15 figures form fraction good gpu_oom grep hiperroroutofmemory ich il isn issue kann kept la latter less manual
-0.15 memoria mps neither oder old our ours post prefill reading readme resources restart sentence snapshot someone
-0.15 space src std string tells tests the tried users value vorher watchdog yours ” お き 为 出 占 存 成 是 生 自 还
-0.15 라 문 실 을 하
-0.10 \ access algorithm allocating bare best bot cached caught chunked config context cudamalloc dass dem design
-0.10 example exclusive far follows friday gpu_memory_utilization gradient guide half hay hbm het holds just karty
-0.10 label ma mib minus mock more nccl neighbour ngl niet nightly normal number outofmemoryerror pas pick point
-0.10 raised raises run said scratch screenshot section should shows side sie stderr strings tactic ten tiles tiny top
-0.10 treiber uma unknown van want whisper whole yet し せ イ ト ン 上 下 么 事 什 列 可 和 就 张 把 文 时 点 算 节 行
-0.10 解 것 리
-0.05 ] ab alles allocated allocation alors arena article away been better but cache cap ce cell changes closed com
-0.05 cuda_visible_devices cudnn_status_not_supported cupy cut das den diffusion empty_cache en est exhausted give
-0.05 given gpu_mem_limit graphics halves hit host illegal insufficient its jl jobs já killer larger later leak level
-0.05 library lower machine many max_num_seqs mem modelo ne nearly needs night only output par people po possible
-0.05 reader regex return returns room say search shape shared she shm short skipping some spill state steht students
-0.05 só test their tiled true turned type unified usually va wait wanted was will wording workspace xla zu ¿ это は
-0.05 ド バ 了 以 何 再 分 化 吗 大 显 片 说 려 서 의 ？
+0.05 adam asks auch backend black bs buy can case change changed comment dans days device difference does ends errors
+0.05 finished fits geforce get gets graphs green halving have hip info limit loaded long low là läuft makes mode
+0.05 never non offload patch pipeline plan pour precision print ran recent requests restarting saw sdxl seems server
+0.05 sitting six slow solo started steps summary swap switch tarjeta these think ticket timeout times took train try
+0.05 turn usage utilization vk_error_out_of_device_memory whether window you { – あ だ で も チ ラ 两 个 内 别 動 在
+0.05 度 方 没 示 第 能 要 请 题 기 로 보 인 입 제 주 ，
+0.10 about alguém blender clip close come d_ details different down du during either faq files funciona gigs halve
+0.10 hat held hires holding hundred idea idle if im in match max_split_size_mb micro might min na nothing nr per
+0.10 placa pro py reason remat resource retrying rx sans scheduler script session solver stopped such super sur
+0.10 system target text tf thanks them una very vllm war xformers zombie что け じ ッ 使 保 免 办 原 回 如 尝 已 改
+0.10 果 理 经 这 避 配 가 드 면 어 에 해
+0.15 @ against answered assertion asynchronously bf big box carte catch colab could current dag desktop eight explain
+0.15 fault fixed help helps itself jupyter kind loss make merci mit moment needed next node passe process px rather
+0.15 rendering rule runner schon sglang share show so somewhere stable stack stage starts stays straight temporal
+0.15 thread une used viewport volume vram workers xla_python_client_preallocate · гб как уже う っ 之 但 后 小 正 留
+0.15 直 뜨
+0.20 above ai alloc alloca any around attention beim body bug ci closing cpp cuda_malloc_async did dtype el encoder
+0.20 entre es eval exists expected false fix flag graph he hours improve including input iteration keep laptop layers
+0.20 logits longer lowered main medvram message mini models nodes note occur other own place pod points python quadro
+0.20 really render replicas report reported right setting situation takes to truncated us validation vocab yolov × │
+0.20 て ょ 只 同 常 试 跑 重 问 를 배 습 있 줄 치
+0.25 all batch build calling cpu demo em envs exception expandable_segments followed frame gc halved hour images init
+0.25 int je job karte load lot lowering max mb morning optimizer option others para program re renders sample scene
+0.25 taken tf_gpu_allocator token two went written yesterday } карта ち わ 因 学 我 样 置 都 까 은 （
+0.30 % al at chunk cu decode depth eager environment go going happy inputs invoking length les lief matrix max_bin
+0.30 missing noise off one passed resnet single sorry statefulpartitionedcall still suppose user vae ça же よ 落 같
+0.30 데 러
+0.35 again another builds con core cuda cured darknet fit four func it large loads lol looks moved op shard small
+0.35 there this tile version zeros 有 设 도 오 ）
+0.40 + [ am anyone atoms avec be because before container day de epoch file found gave leaving made notebook okay
+0.40 ollama open over plus restarted sent variable with
+0.45 ^ also auf bad came device_map donc each engine every fp goes got limits ll picture replica request runs though
+0.45 trains using ~ り 卡 요
+0.50 back conv docs even everything item net not now problem ram rank running second si subdivisions textures
+0.50 timeline told training xt
+0.55 ! default guess happens hint maybe medium prompt through time ya … 止
+0.60 - alone didn from high tomorrow would
+0.65 ( auto course evening gone loading mx pre week
+0.70 # doesn enough float same
+0.75 = dev frames gt mine
+0.80 gpu grid soon
+0.85 card first ok on set split third
+0.90 / had tokens
+0.95 while
+1.00 function le me my no_grad
+1.05 fine model
+1.10 rtx
+1.15 checkpoint then
+1.20 works
+1.25 after
+1.30 gtx на
+1.35 gb
+1.40 image
""",
    "ahead": r"""
-0.95 is
-0.90 0 „
-0.80 :~runtimeerror~: warning~: «~runtimeerror~:
-0.75 ? memory~(
-0.70 "
-0.65 ggml_cuda_host_malloc~: on~" 「
-0.50 resourceexhaustederror~: xlaruntimeerror~:
-0.45 .~xlaruntimeerror~: ^~error~: of~" resource_exhausted~:
-0.40 :~0~] `~error~: model~:
-0.35 / :~llama~runner loading~model~: runtimeerror~: with~` worker~0~: │~runtimeerror~:
-0.30 "~,~" -~" msgid~"
-0.25 '~s~` .~. .~.~. :~resource_exhausted~: ^~outofmemoryerror~: `~ggml_backend_cuda_buffer_type_alloc_buffer~:
-0.25 `~resourceexhaustederror~: for~` like~" s~` the~" with
-0.20 "~and~" '~,~' .~outofmemoryerror~: = [~trt~] `~valueerror~: `~xlaruntimeerror~: cl_ for~" get~" std~:~: trt~] |
-0.20 }~:
-0.15 "~" "~ggml_vulkan~: "~outofmemoryerror~: "~resourceexhaustederror~: "~valueerror~: *~" ,~runtimeerror~: 0~(~"
-0.15 0~}~: ^~runtimeerror~: about~` cuda~error~: in~" in~` no~" no~` reads~" read~" r~" stream~*~) t~"
-0.10 ( )~- *~) ,~' -~' -~` .~cudaruntimeerror~: 0~)~- 0~:~" :~"~" ;~" =~" [~w~] ^~>~" ^~resourceexhaustederror~: `~`
-0.10 `~llama~runner allocation~failed~: as~` memory~| of~memory~| or~" outofmemoryerror~(~" runtimeerror~(~" that~"
-0.10 w~] „~runtimeerror~:
-0.05 "~ggml_backend_cuda_buffer_type_alloc_buffer~: "~or~" # #~runtimeerror~: '~runtimeerror~: (~` )~:~" )~` . 0~"
-0.05 0~.~` 0~:~` 0~] <~code~> ^~* ^~-~" ^~-~' ^~0 ^~ggml_backend_cuda_buffer_type_alloc_buffer~: ^~│ code~>
-0.05 cudaruntimeerror~: cuda~error error~runtimeerror~: failed~-~> ggml_backend_cuda_buffer_type_alloc_buffer~: g~.~"
-0.05 message~" outofmemoryerror~: see~" status~message~: { {~" |~runtimeerror~: «
+0.05 "~xlaruntimeerror~: (~code ,~` - -~0~: .~cpp~] .~cudaapierror~: .~internalerror~: /~s~] 0~)~: 0~- 0~cudacall~]
+0.05 0~failed~: :~' :~ggml_vulkan~: :~resourceexhaustederror~: =~true~] ]~gym ^~# ^~exception~: ^~ggml_vulkan~:
+0.05 ^~memoryerror~: `~outofmemoryerror~: code cpp~] cudacall~] error~:~: error~]~: execution~failed~: get~`
+0.05 ggml_vulkan~: gym hiperror~(~code i~get~` level_zero loop~: message~:~" permanent~error~. plugin~]~gym proc~0~:
+0.05 s~] t tp~0~] traceback~)~: training~loop~: true~] |~valueerror~: }~} » “~runtimeerror~: →~runtimeerror~:
+0.05 │~ggml_backend_cuda_buffer_type_alloc_buffer~: ：~runtimeerror~:
+0.10 "~> "~drivererror~( "~error~: ) )~: )~:~cl_ ,~bool~) .~/~pooled_ .~acceleratorerror~: .~rmmerror~:
+0.10 .~runtimeerror~: /~it~] /~pooled_ 0~. 0~| 0~}~} :~*~* :~0~: :~loaderror~: :~standardgpuresources~:
+0.10 >~ggml_backend_cuda_buffer_type_alloc_buffer~: >~outofmemoryerror~: [~e~] [~gpu~] ]~error~: ^~valueerror~:
+0.10 ^~xlaruntimeerror~: `~drivererror~( `~runtimeerror~: acceleratorerror~: api~failed~. bool~) error~- error~. e~]
+0.10 f function~: gpu~] is~" it~] llama~runner loaderror~: memory~: message~: node~0~: pooled_ rmmerror~: runner
+0.10 see~` title~: with~' |~` }
+0.15 "~memoryerror~: )~runtimeerror~: *~runtimeerror~: 0~:~: 0~]~: :~: :~level_zero :~valueerror~: ]~runtimeerror~:
+0.15 ]~valueerror~: ^~" and~" clenqueuendrangekernel~failed~: c~0~] fatal~error~: runtimeerror~:~level_zero
+0.15 |~ggml_backend_cuda_buffer_type_alloc_buffer~:
+0.20 !~! !~!~! -~> .~exceptions~. .~resourceexhaustederror~: 0~,~" 0~:~0 0~runtimeerror~: [~error~] ^ ^~0~: ^~> `
+0.20 error error~] exceptions~. execution~error~: failure~: got~" has~" it~says server~error~: stopped~with~" then~"
+0.20 with~exception~: ：
+0.25 ! "~` ' )~valueerror~: .~memoryerror~: .~trainer~| 0~with~" :~"~` :~0 :~0~) :~cl_
+0.25 :~ggml_backend_cuda_buffer_type_alloc_buffer~: ]~: exhausted~: failed~: memoryerror~: outofmemoryerror~(~'
+0.25 resource~exhausted~: standardgpuresources~: trainer~|
+0.30 .~` .~openmmexception~: 0~) 0~, :~drivererror~( :~outofmemoryerror~: :~« :~„ ; cudaapierror~: err~: exception~:
+0.30 me~" openmmexception~: prints~` says~` “ 「~runtimeerror~:
+0.35 "~* '~s~" .~" >~" >~runtimeerror~: shows~" s~"
+0.40 "~:~" *~* :~"~* valueerror~: →
+0.45 buffer~failed~. error~" says
+0.50 "~llama~runner -~>~" :~error~: ^~` error~: generation~(~" prints~" →~"
+0.55 .~base~. > [~cuda~] base~. cuda~] says~"
+0.60 0~: failed~. runtimeerror~(~'
+0.65 , drivererror~(
+0.70 "~runtimeerror~:
+0.90 (~' *
+0.95 ]
+1.00 with~"
+1.10 ,~"
+1.15 :~`
+1.25 :
+1.35 :~"
""",
    "behind": r"""
-1.70 0
-1.30 were were~available were~available~.
-1.25 `~(
-1.00 ) .~tried .~tried~to
-0.95 "~is .~$
-0.90 acity
-0.80 )~$
-0.55 "~- .~"~$ <
-0.50 `~? `~after `~is acity~)
-0.40 <~- `~to for of of~which on
-0.35 "~)~$ "~, .~gpu 0~.~0 `~, `~.~i `~.~the a~total~capacity that
-0.30 "~,~0 '~, (~0~) -~> .~" 0~. n
-0.25 "~) "~)~, "~,~which "~.~the (~0 - .~' / n~bytes | “ ”~. →
-0.20 "~-~> "~.~$ "~on~0 ( , `~,~then `~: `~→ and in~the « 」
-0.15 "~in~a "~or % \ `~and~` a~total
-0.10 "~)~` "~,~" "~,~$ "~: "~anywhere "~} "~→ '~' '~`~. )~` <~/ = \~\ `~,~so `~`~$ `~has `~you |~$
-0.05 "~)~. "~? "~as "~i~' "~mean "~or~" "~the '~,~' (~requested (~requested~0 )~" *~*~$ .~"~) <~/~code ? \~.
-0.05 \~.~tried `~; `~is~raised acity~;~. is } »~.
+0.05 "~)~) "~,~the "~0 "~and~" "~that "~was "~with "~– "~— # '~)~. '~` (~code *~bytes *~bytes~. ,~0 -~- .~`~$ .~`~,
+0.05 .~current .~current~allocation .~it ;~$ [~/ `~)~, `~.~$ `~at `~for be be~asynchronously
+0.05 be~asynchronously~reported file file~= file~=~csrc from in in~function in~function~' model model~/ of~which~.
+0.05 src src~/ when~the … 。
+0.10 "~,~so "~` "~at~0 #~0~$ '~"~, )~. .~0 error i if ”~, ”~， 」~$ ）
+0.15 "~$ "~after "~and~the "~and~then "~for "~on~the "~}~$ #~0 )~, *~*~. .~.~. .~` `~* `~*~* `~in~the `~when~i
+0.15 while~calling with »~, ”
+0.20 "~.~0 "~; "~as~soon "~in~the "~so '~)~$ .~. .~i .~the :~file :~file~exists ;~. ;~.~. `~`~` `~i `~on~the `~the
+0.20 acity~; including including~non including~non~- when while │ │~$
+0.25 "~i "~right '~. `~,~$ `~from `~when `~— acity~;~0 —
+0.30 '~)~" ; ;~while ;~while~invoking [~func [~func~: `~,~and `~` maybe maybe~the maybe~the~environment
+0.35 )~) * `~" `~| `~， at
+0.40 "~( "~at '~" `~"~) `~on `~with “~.
+0.45 "~and "~in "~on~a . [~op [~op~:
+0.50 '~$ *~* ` `~in `~|~$
+0.55 `~and~the »~$
+0.60 "~from
+0.80 : `~and
+0.85 `~.
+0.90 '
+1.00 "~. [
+1.05 " $
+1.10 "~on '~)
+1.20 `~$
""",
    "pair": r"""
-1.25 nothing_stated&text_behind
-1.10 markup_near&text_behind
-1.05 ends_the_text&in_quotes
-1.00 alone&in_quotes says_may&text_behind
-0.95 a_setup,_in_short&its_hint_printed in_quotes&says_supposed
-0.90 a_setup,_in_short&says_laughs in_quotes&trace_near names_the_words&says_may
-0.85 a_sentence_leads&somebody's_own a_short_text&output_near cut_by_dots&nothing_stated
-0.85 happened_to_somebody&text_behind says_happened&trace_near says_self&words_before
-0.85 spoken_of_after_so_long&spoken_of_looks_for
-0.80 a_setup,_in_short&output_near a_setup,_in_short&says_self behind_a_prefix&on_a_stamped_line
-0.80 says_happened&somebody's_own_machine,_in_short says_lately&says_people
-0.75 a_sentence_leads&trace_near a_setup,_in_short&says_never cut_by_dots&other_near figures&spoken_of_made_up
-0.75 item_of_a_list&nothing_stated says_after_so_long&says_laughs says_laughs&somebody's_own_machine,_in_short
-0.75 says_may&trouble
-0.70 a_question,_in_short&trouble a_whole_error_line&ends_the_text alone&record denied_in_front&in_quotes
-0.70 denied_in_front&nothing_stated its_hint_printed&spoken_of_when on_a_stamped_line&says_self
-0.70 output_near&spoken_of_after_so_long says_lately&words_before
-0.65 a_sentence_leads&denied_in_front a_setup,_in_short&denied_in_front a_whole_error_line&output_near
-0.65 about_texts&begins_the_text alone&says_words alone&words_before begins_the_text&spoken_of_looks_for
-0.65 denied_in_front&says_never host_memory&names_the_words in_quotes&mentioned introduced_as_example&setting_near
-0.65 markup_near&spoken_of_reader mentioned&names_the_words nothing_stated&record
-0.65 on_a_stamped_line&spoken_of_after_so_long output_near&spoken_of_happened says_after_so_long&says_supposed
-0.65 says_but&says_looks_for says_help&says_may says_means&trouble spoken_of_after_so_long&words_before
-0.60 a_failed_run&words_before a_sentence_leads&ends_the_text a_sentence_leads&says_when
-0.60 a_setup,_in_short&words_before about_texts&names_the_words about_texts&spoken_of_lately
-0.60 begins_the_text&output_near begins_the_text&setting_near behind_a_prefix&code_near behind_a_prefix&in_quotes
-0.60 behind_a_prefix&record behind_a_prefix&somebody's_own,_in_short cut_by_dots&says_happened
-0.60 cut_by_dots&setting_near cut_by_dots&somebody's_own_machine,_in_short ends_the_text&somebody_speaks
-0.60 figures&spoken_of_example figures&spoken_of_means happened_to_somebody&somebody's_own_question,_in_short
-0.60 hypothetical_sentence&says_but hypothetical_sentence&says_supposed in_quotes&on_a_stamped_line in_quotes&record
-0.60 indented&other_near markup_near&may_happen output_near&spoken_of_means spoken_of_cause&words_before
-0.60 spoken_of_happened&spoken_of_means spoken_of_help&spoken_of_solved spoken_of_proposed&words_before
-0.60 spoken_of_reader&spoken_of_when
-0.55 a_question,_in_short&ends_the_text a_question,_in_short&says_happened a_sentence_leads&spoken_of_may
-0.55 a_setup,_in_short&says_after_so_long a_setup,_in_short&spoken_of_lower_it a_short_text&a_site's_lines
-0.55 a_short_text&mentioned advice_share&text_behind advised&text_behind begins_its_line&trouble
-0.55 begins_the_text&in_quotes begins_the_text&on_a_stamped_line begins_the_text&somebody's_own,_in_short
-0.55 begins_the_text&words_before behind_a_prefix&says_made_up cut_by_dots&figures ends_the_text&says_never
-0.55 ends_the_text&says_words explained_behind&text_behind figures&spoken_of_buy happened_to_somebody&spoken_of_when
-0.55 hypothetical_sentence&may_happen hypothetical_sentence&other_near in_quotes&text_behind indented&may_happen
-0.55 may_happen&says_numbered mentioned&says_help nobody_speaks&spoken_of_words nobody_speaks&trouble
-0.55 output_near&says_when says_after_so_long&says_but says_after_so_long&somebody's_own_machine,_in_short
-0.55 says_lesson&says_never says_made_up&says_words says_when&somebody_speaks
-0.55 somebody's_own_question,_in_short&trouble spoken_of_when&text_behind
-0.50 a_question,_in_short&spoken_of_when a_sentence_leads&other_near a_setup,_in_short&setting_near
-0.50 a_setup,_in_short&spoken_of_when a_setup,_in_short&trace_near a_short_text&comment
-0.50 a_short_text&spoken_of_looks_for a_short_text&text_behind a_site's_lines&figures alone&figures
-0.50 begins_its_line&text_behind begins_the_text&spoken_of_when behind_a_prefix&spoken_of_when comment&nobody_speaks
-0.50 denied_in_front&happened_to_somebody ends_the_text&says_but ends_the_text&somebody's_own figures&says_words
-0.50 happened_to_somebody&says_solved happened_to_somebody&trouble hypothetical_sentence&says_numbered
-0.50 hypothetical_sentence&somebody_speaks in_quotes&markup_near indented&spoken_of_may may_happen&says_help
-0.50 mentioned&setting_near names_the_words&output_near names_the_words&says_solved nobody_speaks&says_changes
-0.50 on_a_stamped_line&spoken_of_made_up on_a_stamped_line&spoken_of_when says_after_so_long&words_before
-0.50 says_but&says_happened says_but&says_never says_laughs&text_behind says_looks_for&trouble says_may&says_means
-0.50 says_when&spoken_of_self setting_near&somebody's_own setting_near&somebody's_own,_in_short
-0.50 somebody's_own,_in_short&spoken_of_looks_for spoken_of_happened&spoken_of_labelled_symptom
-0.50 spoken_of_happened&spoken_of_lower_it spoken_of_made_up&words_before spoken_of_reader&spoken_of_supposed
-0.50 spoken_of_solved&spoken_of_when
-0.45 a_failed_run&says_self a_failed_run&spoken_of_solved a_setup,_in_short&says_numbered
-0.45 a_short_text&begins_the_text a_short_text&marked a_short_text&says_lesson a_short_text&words_before
-0.45 about_texts&figures advised_by_nobody&begins_its_line code_near&much_trouble
-0.45 code_near&spoken_of_labelled_symptom code_near&within_code comment&hypothetical_sentence
-0.45 cut_by_dots&spoken_of_self denied_in_front&words_before ends_the_text&says_people ends_the_text&spoken_of_ask
-0.45 figures&hypothetical_sentence figures&traceback_above happened_to_somebody&output_near
-0.45 happened_to_somebody&spoken_of_lower_it hypothetical_sentence&says_proposed
-0.45 hypothetical_sentence&somebody's_own,_in_short hypothetical_sentence&spoken_of_lower_it
-0.45 hypothetical_sentence&text_behind in_quotes&says_if in_quotes&says_looks_for indented&spoken_of_supposed
-0.45 indented&words_before introduced_as_example&nobody_speaks markup_near&nobody_speaks may_happen&spoken_of_if
-0.45 mentioned&output_near mentioned&says_if nobody_speaks&spoken_of_reader nobody_speaks&text_about_texts
-0.45 nothing_stated&says_reader nothing_stated&spoken_of_may often_may&spoken_of_may often_may&spoken_of_supposed
-0.45 on_a_stamped_line&output_near other_near&says_lower_it says_buy&text_behind says_happened&somebody's_own
-0.45 says_help&says_words says_if&says_never says_laughs&somebody's_own says_looks_for&somebody_speaks
-0.45 says_never&says_self says_supposed&words_before says_when&spoken_of_happened
-0.45 setting_near&somebody's_own_machine,_in_short setting_near&spoken_of_if setting_near&text_behind
-0.45 somebody_speaks&somebody's_own somebody_speaks&spoken_of_self spoken_of_but&spoken_of_may
-0.45 spoken_of_but&spoken_of_never spoken_of_happened&spoken_of_solved spoken_of_help&spoken_of_looks_for
-0.45 spoken_of_help&text_behind spoken_of_never&spoken_of_when
-0.40 a_failed_run&says_lately a_failed_run&says_looks_for a_question,_in_short&says_lately a_sentence_leads&code_near
-0.40 a_setup,_in_short&happened_to_somebody a_setup,_in_short&record a_setup,_in_short&traceback_above
-0.40 a_short_text&says_buy a_short_text&spoken_of_ask a_short_text&typeset a_short_text&within_code
-0.40 a_site's_lines&its_hint_printed a_whole_error_line&somebody's_own_question,_in_short about_texts&spoken_of_but
-0.40 alone&says_lesson alone&says_people alone&says_when begins_its_line&spoken_of_words begins_the_text&figures
-0.40 begins_the_text&says_looks_for begins_the_text&spoken_of_people behind_a_prefix&spoken_of_lesson
-0.40 behind_a_prefix&spoken_of_made_up block_opened&spoken_of_example code_near&in_quotes code_near&says_happened
-0.40 code_near&typeset denied_in_front&spoken_of_after_so_long ends_the_text&output_near figures&markup_near
-0.40 figures&spoken_of_lesson figures&within_code happened_to_somebody&says_help heads_a_document&mentioned
-0.40 hypothetical_sentence&says_if in_a_thread&trouble in_quotes&names_the_words in_quotes&says_laughs
-0.40 in_quotes&says_made_up in_quotes&says_words in_quotes&traceback_above item_of_a_list&setting_near
-0.40 may_happen&other_near may_happen&somebody's_own_machine,_in_short may_happen&somebody's_own_question,_in_short
-0.40 may_happen&spoken_of_means names_the_words&says_happened names_the_words&says_proposed nobody_speaks&says_lesson
-0.40 nobody_speaks&spoken_of_made_up nothing_stated&says_lesson nothing_stated&somebody's_own,_in_short
-0.40 nothing_stated&somebody's_own_question,_in_short nothing_stated&spoken_of_after_so_long
-0.40 on_a_stamped_line&somebody's_own,_in_short other_near&says_supposed other_near&spoken_of_help
-0.40 output_near&says_self record&somebody's_own says_but&says_lesson says_but&somebody's_own_machine,_in_short
-0.40 says_but&words_before says_help&says_if says_help&says_self says_help&says_when
-0.40 says_labelled_symptom&somebody_speaks says_labelled_symptom&spoken_of_self
-0.40 says_lately&somebody's_own_question,_in_short says_looks_for&somebody's_own,_in_short says_looks_for&text_behind
-0.40 says_means&text_behind says_never&says_proposed says_never&text_behind says_numbered&says_reader
-0.40 says_people&text_behind says_self&spoken_of_self somebody's_own_machine,_in_short&spoken_of_if
-0.40 somebody's_own_question,_in_short&spoken_of_ask spoken_of_after_so_long&spoken_of_help
-0.40 spoken_of_changes&spoken_of_looks_for spoken_of_happened&spoken_of_may spoken_of_if&spoken_of_means
-0.40 spoken_of_laughs&text_behind spoken_of_looks_for&spoken_of_when spoken_of_people&trace_near
-0.40 spoken_of_self&spoken_of_words spoken_of_self&trouble
-0.35 a_failed_run&says_means a_failed_run&somebody's_own,_in_short a_question,_in_short&happened_to_somebody
-0.35 a_question,_in_short&hypothetical_sentence a_question,_in_short&setting_near
-0.35 a_question,_in_short&spoken_of_made_up a_question,_in_short&typeset a_sentence_leads&may_happen
-0.35 a_sentence_leads&says_remedy a_sentence_leads&spoken_of_cause a_setup,_in_short&cut_by_dots
-0.35 a_setup,_in_short&somebody's_own a_setup,_in_short&spoken_of_but a_setup,_in_short&spoken_of_laughs
-0.35 a_setup,_in_short&spoken_of_lesson a_short_text&about_texts a_short_text&spoken_of_made_up
-0.35 a_short_text&text_about_texts a_whole_error_line&advised_by_nobody about_texts&indented
-0.35 advice_share&between_sections advice_share&heads_a_document advice_share&remedies_above
-0.35 advice_share&spoken_of_labelled_symptom advised&between_sections advised&heads_a_document advised&remedies_above
-0.35 advised&spoken_of_labelled_symptom advised_by_nobody&code_near alone&behind_a_prefix alone&says_made_up
-0.35 begins_its_line&introduced_as_example begins_its_line&spoken_of_never begins_its_line&spoken_of_remedy
-0.35 begins_its_line&typeset begins_the_text&spoken_of_words behind_a_prefix&markup_near
-0.35 behind_a_prefix&says_labelled_symptom behind_a_prefix&spoken_of_buy blanks_near&output_near code_near&other_near
-0.35 code_near&spoken_of_proposed comment&other_near denied_in_front&says_after_so_long denied_in_front&says_reader
-0.35 ends_the_text&says_happened ends_the_text&says_self ends_the_text&spoken_of_help ends_the_text&text_behind
-0.35 explained_behind&markup_near explained_behind&nobody_speaks figures&in_quotes figures&on_a_stamped_line
-0.35 figures&says_if figures&says_made_up happened_to_somebody&markup_near happened_to_somebody&names_the_words
-0.35 happened_to_somebody&says_never heads_a_document&indented host_memory&mentioned
-0.35 hypothetical_sentence&markup_near hypothetical_sentence&says_lately
-0.35 hypothetical_sentence&somebody's_own_machine,_in_short hypothetical_sentence&words_before
-0.35 in_quotes&item_of_a_list in_quotes&spoken_of_but indented&markup_near indented&spoken_of_if
-0.35 indented&spoken_of_lately item_of_a_list&mentioned its_hint_printed&spoken_of_never marked&somebody's_own
-0.35 markup_near&mentioned markup_near&much_about_texts may_happen&mentioned may_happen&says_lately
-0.35 mentioned&on_a_stamped_line mentioned&says_never much_about_texts&on_a_stamped_line
-0.35 much_about_texts&spoken_of_after_so_long names_the_words&somebody's_own_machine,_in_short
-0.35 nobody_speaks&spoken_of_if nobody_speaks&spoken_of_lesson nobody_speaks&typeset nobody_speaks&within_code
-0.35 nothing_stated&spoken_of_proposed on_a_stamped_line&says_labelled_symptom on_a_stamped_line&spoken_of_reader
-0.35 other_near&remedies_below other_near&says_laughs other_near&somebody's_own other_near&text_about_texts
-0.35 output_near&spoken_of_made_up output_near&spoken_of_when record&somebody's_own_question,_in_short
-0.35 record&spoken_of_buy record&spoken_of_lesson says_after_so_long&says_happened says_after_so_long&says_made_up
-0.35 says_example&trouble says_explained&somebody's_own_question,_in_short says_happened&says_laughs
-0.35 says_happened&says_lower_it says_if&says_people says_labelled_symptom&spoken_of_ask says_lesson&says_when
-0.35 says_looks_for&says_supposed says_looks_for&somebody's_own_question,_in_short says_lower_it&says_self
-0.35 says_may&somebody's_own_question,_in_short says_means&says_words says_never&says_people says_proposed&trouble
-0.35 says_reader&somebody's_own_machine,_in_short says_self&somebody's_own says_self&spoken_of_reader
-0.35 says_solved&somebody's_own_machine,_in_short says_words&spoken_of_if setting_near&spoken_of_words
-0.35 somebody's_own&somebody's_own_machine,_in_short somebody's_own,_in_short&spoken_of_self
-0.35 somebody_speaks&spoken_of_people spoken_of_ask&spoken_of_labelled_remedy spoken_of_ask&spoken_of_never
-0.35 spoken_of_but&text_behind spoken_of_explained&spoken_of_lesson spoken_of_happened&spoken_of_reader
-0.35 spoken_of_help&spoken_of_people spoken_of_if&spoken_of_lately spoken_of_lately&spoken_of_may
-0.35 spoken_of_laughs&spoken_of_self spoken_of_lesson&spoken_of_self spoken_of_may&text_behind
-0.35 spoken_of_never&text_behind spoken_of_solved&trouble trace_near&within_code trouble&typeset
-0.30 a_failed_run&other_near a_question,_in_short&its_hint_printed a_question,_in_short&says_explained
-0.30 a_question,_in_short&says_made_up a_question,_in_short&spoken_of_ask a_question,_in_short&spoken_of_lower_it
-0.30 a_sentence_leads&about_texts a_sentence_leads&says_help a_sentence_leads&says_never
-0.30 a_sentence_leads&says_proposed a_sentence_leads&spoken_of_ask a_sentence_leads&spoken_of_labelled_symptom
-0.30 a_setup,_in_short&markup_near a_setup,_in_short&spoken_of_if a_setup,_in_short&spoken_of_numbered
-0.30 a_setup,_in_short&spoken_of_solved a_short_text&explained_behind a_short_text&hypothetical_sentence
-0.30 a_short_text&its_words_taken_up a_short_text&says_explained a_short_text&says_looks_for a_short_text&says_may
-0.30 a_short_text&says_proposed a_short_text&spoken_of_may a_site's_lines&a_whole_error_line
-0.30 a_thread's_page&says_self a_whole_error_line&begins_its_line a_whole_error_line&block_opened
-0.30 a_whole_error_line&figures a_whole_error_line&spoken_of_remedy about_texts&code_near about_texts&in_a_thread
-0.30 about_texts&spoken_of_help about_texts&trouble advice_share&may_happen advice_share&says_after_so_long
-0.30 advice_share&says_lower_it advised&may_happen advised&says_after_so_long advised&says_lower_it
-0.30 advised_by_nobody&between_sections advised_by_nobody&heads_a_document advised_by_nobody&mentioned
-0.30 advised_by_nobody&remedies_above advised_by_nobody&says_lower_it advised_by_nobody&spoken_of_labelled_symptom
-0.30 alone&explained_behind alone&says_explained alone&somebody's_own begins_its_line&block_opened
-0.30 begins_its_line&explained_behind begins_its_line&spoken_of_lesson begins_the_text&hypothetical_sentence
-0.30 begins_the_text&spoken_of_after_so_long begins_the_text&spoken_of_never behind_a_prefix&spoken_of_example
-0.30 behind_a_prefix&spoken_of_laughs behind_a_prefix&traceback_above behind_a_prefix&words_before
-0.30 between_sections&its_hint_printed blanks_near&spoken_of_self block_opened&figures block_opened&spoken_of_made_up
-0.30 block_opened&spoken_of_supposed code_near&introduced_as_example code_near&nobody_speaks
-0.30 code_near&spoken_of_reader comment&output_near cut_by_dots&says_words ends_the_text&explained_behind
-0.30 ends_the_text&says_lesson ends_the_text&says_made_up ends_the_text&spoken_of_lesson explained_behind&says_means
-0.30 figures&spoken_of_explained figures&spoken_of_people figures&text_behind happened_to_somebody&heads_a_document
-0.30 happened_to_somebody&marked happened_to_somebody&setting_near
-0.30 happened_to_somebody&somebody's_own_machine,_in_short hypothetical_sentence&says_explained
-0.30 hypothetical_sentence&somebody's_own_question,_in_short in_a_thread&says_happened in_quotes&says_lower_it
-0.30 in_quotes&says_self indented&spoken_of_means marked&trouble markup_near&spoken_of_after_so_long
-0.30 markup_near&spoken_of_means markup_near&spoken_of_words may_happen&record may_happen&says_proposed
-0.30 may_happen&says_supposed may_happen&somebody_speaks may_happen&spoken_of_lesson may_happen&spoken_of_solved
-0.30 mentioned&nothing_stated mentioned&says_reader mentioned&spoken_of_cause much_about_texts&nobody_speaks
-0.30 names_the_words&on_a_stamped_line names_the_words&says_looks_for names_the_words&says_supposed
-0.30 names_the_words&trouble nobody_speaks&says_supposed nobody_speaks&spoken_of_buy nobody_speaks&spoken_of_example
-0.30 nothing_stated&spoken_of_changes nothing_stated&spoken_of_reader often_may&output_near often_may&spoken_of_ask
-0.30 on_a_stamped_line&says_looks_for on_a_stamped_line&says_solved on_a_stamped_line&setting_near
-0.30 on_a_stamped_line&words_before other_near&spoken_of_labelled_remedy other_near&spoken_of_never
-0.30 other_near&text_behind output_near&says_happened output_near&says_numbered output_near&trouble
-0.30 record&says_happened record&says_made_up record&says_may record&says_never record&says_supposed
-0.30 remedies_above&spoken_of_lower_it says_but&says_lately says_buy&words_before says_changes&says_words
-0.30 says_example&says_words says_explained&says_happened says_happened&says_solved says_happened&spoken_of_self
-0.30 says_help&says_reader says_labelled_symptom&somebody's_own,_in_short says_labelled_symptom&spoken_of_happened
-0.30 says_laughs&somebody's_own,_in_short says_laughs&somebody_speaks says_lesson&somebody's_own,_in_short
-0.30 says_lesson&somebody_speaks says_lower_it&trouble says_may&says_people says_means&says_reader
-0.30 says_means&spoken_of_happened says_numbered&somebody's_own_machine,_in_short
-0.30 says_people&somebody's_own,_in_short says_people&somebody_speaks says_people&trouble says_reader&text_behind
-0.30 says_self&says_solved says_solved&somebody's_own says_when&somebody's_own,_in_short
-0.30 says_when&spoken_of_looks_for setting_near&spoken_of_lower_it setting_near&spoken_of_when
-0.30 somebody's_own&spoken_of_after_so_long somebody's_own_machine,_in_short&spoken_of_may
-0.30 somebody's_own_question,_in_short&spoken_of_but somebody's_own_question,_in_short&spoken_of_happened
-0.30 somebody_speaks&spoken_of_help spoken_of_after_so_long&spoken_of_remedy spoken_of_after_so_long&trouble
-0.30 spoken_of_ask&spoken_of_cause spoken_of_but&spoken_of_reader spoken_of_changes&spoken_of_reader
-0.30 spoken_of_example&spoken_of_made_up spoken_of_example&trace_near spoken_of_happened&spoken_of_never
-0.30 spoken_of_happened&trouble spoken_of_help&spoken_of_never spoken_of_lately&spoken_of_lesson
-0.30 spoken_of_lower_it&spoken_of_may spoken_of_lower_it&spoken_of_means spoken_of_reader&spoken_of_solved
-0.30 trace_near&trouble traceback_above&within_code
-0.25 a_failed_run&explained_behind a_failed_run&nobody_speaks a_failed_run&says_changes a_failed_run&spoken_of_cause
-0.25 a_question,_in_short&other_near a_question,_in_short&says_buy a_question,_in_short&spoken_of_example
-0.25 a_question,_in_short&spoken_of_lesson a_question,_in_short&spoken_of_proposed a_question,_in_short&text_behind
-0.25 a_report's_heading&advice_share a_report's_heading&advised a_sentence_leads&says_cause
-0.25 a_sentence_leads&somebody's_own_machine,_in_short a_sentence_leads&spoken_of_remedy a_setup,_in_short&says_buy
-0.25 a_setup,_in_short&says_help a_setup,_in_short&says_lesson a_setup,_in_short&spoken_of_changes
-0.25 a_setup,_in_short&text_behind a_short_text&heads_a_document a_short_text&says_example a_short_text&says_made_up
-0.25 a_short_text&spoken_of_lesson a_short_text&spoken_of_words a_site's_lines&advice_share a_site's_lines&advised
-0.25 a_site's_lines&begins_its_line a_thread's_title&happened_to_somebody a_thread's_title&says_happened
-0.25 a_thread's_title&text_behind a_whole_error_line&introduced_as_example about_texts&behind_a_prefix
-0.25 about_texts&heads_a_document about_texts&mentioned about_texts&much_about_texts about_texts&says_after_so_long
-0.25 about_texts&says_help about_texts&setting_near about_texts&spoken_of_changes about_texts&spoken_of_words
-0.25 advice_share&remedies_below advice_share&says_self advice_share&within_code advised&remedies_below
-0.25 advised&says_self advised&within_code advised_by_nobody&much_about_texts advised_by_nobody&nothing_stated
-0.25 advised_by_nobody&remedies_below advised_by_nobody&within_code advised_by_nobody&words_before
-0.25 begins_its_line&much_about_texts begins_its_line&much_trouble begins_its_line&remedies_below
-0.25 begins_its_line&spoken_of_proposed begins_the_text&names_the_words begins_the_text&says_lesson
-0.25 begins_the_text&spoken_of_changes behind_a_prefix&mentioned behind_a_prefix&says_numbered
-0.25 behind_a_prefix&spoken_of_looks_for block_opened&markup_near block_opened&spoken_of_ask
-0.25 block_opened&spoken_of_may code_near&says_if code_near&says_looks_for code_near&says_self
-0.25 code_near&somebody's_own_question,_in_short comment&figures comment&heads_a_document comment&spoken_of_happened
-0.25 comment&spoken_of_lower_it comment&trouble denied_in_front&names_the_words denied_in_front&text_behind
-0.25 ends_the_text&spoken_of_example ends_the_text&spoken_of_self explained_behind&nothing_stated
-0.25 explained_behind&says_happened figures&its_words_taken_up figures&spoken_of_ask figures&spoken_of_if
-0.25 figures&spoken_of_supposed figures&typeset figures&words_before happened_to_somebody&hypothetical_sentence
-0.25 happened_to_somebody&says_happened happened_to_somebody&says_proposed happened_to_somebody&says_reader
-0.25 heads_a_document&spoken_of_lesson heads_a_document&words_before hypothetical_sentence&much_trouble
-0.25 hypothetical_sentence&says_ask hypothetical_sentence&says_means hypothetical_sentence&spoken_of_help
-0.25 hypothetical_sentence&spoken_of_if in_a_thread&somebody's_own in_a_thread&spoken_of_changes
-0.25 in_a_thread&spoken_of_solved in_quotes&nothing_stated in_quotes&says_buy in_quotes&says_happened
-0.25 in_quotes&says_reader in_quotes&spoken_of_buy in_quotes&spoken_of_cause in_quotes&spoken_of_labelled_symptom
-0.25 indented&says_happened indented&says_when introduced_as_example&spoken_of_means its_hint_printed&spoken_of_ask
-0.25 its_hint_printed&spoken_of_buy its_hint_printed&spoken_of_lately marked&output_near marked&says_happened
-0.25 marked&somebody's_own,_in_short marked&spoken_of_happened marked&spoken_of_self markup_near&says_cause
-0.25 markup_near&says_lower_it markup_near&spoken_of_people markup_near&within_code may_happen&spoken_of_made_up
-0.25 may_happen&spoken_of_supposed mentioned&says_lower_it mentioned&spoken_of_happened mentioned&spoken_of_remedy
-0.25 mentioned&spoken_of_solved mentioned&trace_near much_about_texts&says_after_so_long
-0.25 much_trouble&on_a_stamped_line names_the_words&says_made_up names_the_words&spoken_of_labelled_symptom
-0.25 names_the_words&spoken_of_lesson nobody_speaks&nothing_stated nobody_speaks&says_buy nobody_speaks&says_remedy
-0.25 nobody_speaks&spoken_of_looks_for nothing_stated&says_ask nothing_stated&says_lower_it
-0.25 nothing_stated&says_remedy nothing_stated&spoken_of_but nothing_stated&words_before often_may&on_a_stamped_line
-0.25 often_may&somebody_speaks often_may&spoken_of_changes often_may&spoken_of_means often_may&words_before
-0.25 on_a_stamped_line&record on_a_stamped_line&spoken_of_ask on_a_stamped_line&spoken_of_means
-0.25 other_near&setting_near other_near&spoken_of_remedy other_near&trouble output_near&says_solved
-0.25 output_near&somebody's_own_machine,_in_short record&says_help record&spoken_of_changes
-0.25 remedies_above&spoken_of_happened says_after_so_long&spoken_of_reader says_ask&says_words
-0.25 says_but&somebody's_own,_in_short says_cause&says_happened says_happened&spoken_of_ask
-0.25 says_happened&spoken_of_happened says_happened&spoken_of_reader says_help&says_lately
-0.25 says_if&somebody's_own_question,_in_short says_labelled_symptom&somebody's_own
-0.25 says_labelled_symptom&spoken_of_if says_lately&trouble says_looks_for&says_lower_it says_lower_it&trace_near
-0.25 says_may&spoken_of_but says_never&somebody's_own_question,_in_short says_proposed&says_when
-0.25 says_proposed&somebody's_own,_in_short says_reader&says_when says_reader&somebody_speaks
-0.25 says_reader&spoken_of_when says_self&spoken_of_happened says_solved&somebody_speaks says_supposed&spoken_of_may
-0.25 says_when&somebody's_own_question,_in_short says_when&spoken_of_help says_when&spoken_of_remedy
-0.25 says_words&somebody's_own,_in_short setting_near&spoken_of_numbered somebody's_own&spoken_of_solved
-0.25 somebody's_own_question,_in_short&spoken_of_laughs somebody_speaks&spoken_of_solved
-0.25 spoken_of_after_so_long&spoken_of_lately spoken_of_ask&spoken_of_example spoken_of_ask&spoken_of_explained
-0.25 spoken_of_ask&spoken_of_lower_it spoken_of_but&spoken_of_if spoken_of_example&spoken_of_lesson
-0.25 spoken_of_explained&spoken_of_proposed spoken_of_explained&spoken_of_when spoken_of_explained&trace_near
-0.25 spoken_of_happened&spoken_of_if spoken_of_if&spoken_of_may spoken_of_lesson&spoken_of_lower_it
-0.25 spoken_of_lesson&spoken_of_may spoken_of_lesson&spoken_of_reader spoken_of_lesson&spoken_of_solved
-0.25 spoken_of_looks_for&trouble spoken_of_lower_it&traceback_above spoken_of_may&typeset
-0.25 spoken_of_people&words_before spoken_of_proposed&spoken_of_supposed spoken_of_reader&spoken_of_self
-0.25 spoken_of_self&spoken_of_solved
-0.20 a_failed_run&a_short_text a_failed_run&behind_a_prefix a_failed_run&in_quotes a_failed_run&markup_near
-0.20 a_failed_run&says_example a_failed_run&spoken_of_if a_failed_run&text_behind a_failed_run&traceback_above
-0.20 a_question,_in_short&a_site's_lines a_question,_in_short&begins_the_text a_question,_in_short&output_near
-0.20 a_question,_in_short&spoken_of_lately a_question,_in_short&spoken_of_numbered
-0.20 a_question,_in_short&text_about_texts a_sentence_leads&behind_a_prefix a_sentence_leads&explained_behind
-0.20 a_sentence_leads&heads_a_document a_sentence_leads&spoken_of_lately a_sentence_leads&spoken_of_proposed
-0.20 a_sentence_leads&traceback_above a_sentence_leads&words_before a_setup,_in_short&a_site's_lines
-0.20 a_setup,_in_short&between_sections a_setup,_in_short&introduced_as_example a_setup,_in_short&marked
-0.20 a_setup,_in_short&says_solved a_setup,_in_short&spoken_of_made_up a_setup,_in_short&spoken_of_self
-0.20 a_short_text&advice_share a_short_text&advised a_short_text&beside_a_quotation a_short_text&code_near
-0.20 a_short_text&figures a_short_text&says_ask a_short_text&says_reader a_short_text&says_supposed
-0.20 a_short_text&setting_near a_short_text&spoken_of_lower_it a_site's_lines&advised_by_nobody
-0.20 a_site's_lines&indented a_site's_lines&spoken_of_lower_it a_site's_lines&spoken_of_never
-0.20 a_thread's_page&spoken_of_changes a_thread's_page&spoken_of_explained a_thread's_page&spoken_of_proposed
-0.20 a_thread's_title&somebody's_own a_thread's_title&spoken_of_happened a_whole_error_line&advice_share
-0.20 a_whole_error_line&advised a_whole_error_line&markup_near a_whole_error_line&spoken_of_after_so_long
-0.20 a_whole_error_line&spoken_of_lesson a_whole_error_line&spoken_of_lower_it a_whole_error_line&spoken_of_proposed
-0.20 about_texts&says_means about_texts&says_supposed about_texts&text_behind advice_share&begins_its_line
-0.20 advice_share&happened_to_somebody advice_share&introduced_as_example advice_share&markup_near
-0.20 advice_share&much_about_texts advice_share&says_labelled_symptom advice_share&says_proposed
-0.20 advice_share&says_reader advice_share&spoken_of_changes advice_share&spoken_of_lower_it advised&begins_its_line
-0.20 advised&happened_to_somebody advised&introduced_as_example advised&markup_near advised&much_about_texts
-0.20 advised&says_labelled_symptom advised&says_proposed advised&says_reader advised&spoken_of_changes
-0.20 advised&spoken_of_lower_it advised_by_nobody&behind_a_prefix advised_by_nobody&introduced_as_example
-0.20 advised_by_nobody&may_happen advised_by_nobody&says_help advised_by_nobody&says_reader alone&may_happen
-0.20 alone&says_example alone&says_reader begins_its_line&nothing_stated begins_its_line&spoken_of_example
-0.20 begins_the_text&says_when behind_a_prefix&denied_in_front behind_a_prefix&figures behind_a_prefix&often_may
-0.20 behind_a_prefix&says_when behind_a_prefix&spoken_of_changes behind_a_prefix&spoken_of_happened
-0.20 beside_a_quotation&in_quotes between_sections&nothing_stated between_sections&words_before
-0.20 blanks_near&happened_to_somebody blanks_near&heads_a_document blanks_near&nobody_speaks
-0.20 blanks_near&nothing_stated blanks_near&on_a_stamped_line blanks_near&somebody's_own,_in_short
-0.20 block_opened&in_a_thread block_opened&nobody_speaks block_opened&often_may block_opened&other_near
-0.20 block_opened&spoken_of_words code_near&often_may code_near&says_lower_it code_near&spoken_of_explained
-0.20 code_near&spoken_of_happened code_near&spoken_of_people code_near&text_behind comment&markup_near
-0.20 comment&says_happened comment&spoken_of_self cut_by_dots&happened_to_somebody cut_by_dots&says_when
-0.20 cut_by_dots&somebody's_own cut_by_dots&spoken_of_lately denied_in_front&ends_the_text denied_in_front&mentioned
-0.20 denied_in_front&says_means denied_in_front&spoken_of_ask ends_the_text&nothing_stated ends_the_text&says_example
-0.20 ends_the_text&says_explained ends_the_text&spoken_of_after_so_long explained_behind&trace_near
-0.20 figures&says_after_so_long figures&says_people figures&spoken_of_labelled_remedy figures&text_about_texts
-0.20 happened_to_somebody&spoken_of_changes happened_to_somebody&spoken_of_solved heads_a_document&much_about_texts
-0.20 heads_a_document&spoken_of_happened heads_a_document&trace_near host_memory&says_words
-0.20 hypothetical_sentence&item_of_a_list hypothetical_sentence&marked hypothetical_sentence&says_lesson
-0.20 hypothetical_sentence&says_may in_a_thread&marked in_a_thread&spoken_of_explained in_a_thread&spoken_of_lower_it
-0.20 in_a_thread&spoken_of_people in_a_thread&text_behind in_quotes&may_happen in_quotes&says_but
-0.20 in_quotes&spoken_of_happened indented&nobody_speaks indented&says_labelled_symptom indented&setting_near
-0.20 indented&spoken_of_explained indented&spoken_of_happened indented&spoken_of_lesson indented&spoken_of_looks_for
-0.20 indented&spoken_of_lower_it introduced_as_example&spoken_of_after_so_long item_of_a_list&says_lower_it
-0.20 item_of_a_list&spoken_of_after_so_long its_hint_printed&remedies_above its_hint_printed&spoken_of_people
-0.20 its_words_taken_up&nobody_speaks marked&text_behind marked&words_before markup_near&remedies_above
-0.20 markup_near&says_means markup_near&spoken_of_never may_happen&often_may may_happen&says_after_so_long
-0.20 may_happen&says_but may_happen&spoken_of_remedy mentioned&says_but mentioned&says_labelled_symptom
-0.20 mentioned&says_made_up mentioned&says_words mentioned&spoken_of_help mentioned&spoken_of_lately
-0.20 mentioned&spoken_of_lower_it mentioned&spoken_of_may mentioned&spoken_of_words much_about_texts&says_when
-0.20 much_about_texts&spoken_of_happened much_trouble&setting_near much_trouble&spoken_of_changes
-0.20 much_trouble&spoken_of_solved names_the_words&spoken_of_words nobody_speaks&record nobody_speaks&says_lower_it
-0.20 nobody_speaks&spoken_of_explained nobody_speaks&spoken_of_means nothing_stated&says_changes
-0.20 nothing_stated&says_explained nothing_stated&says_lately nothing_stated&spoken_of_labelled_symptom
-0.20 nothing_stated&spoken_of_solved often_may&somebody's_own_machine,_in_short often_may&spoken_of_example
-0.20 other_near&says_after_so_long other_near&says_looks_for other_near&spoken_of_if other_near&spoken_of_laughs
-0.20 other_near&spoken_of_made_up other_near&spoken_of_solved output_near&says_made_up
-0.20 output_near&somebody's_own,_in_short output_near&spoken_of_buy output_near&spoken_of_may
-0.20 output_near&spoken_of_never output_near&within_code record&says_if record&spoken_of_laughs
-0.20 record&spoken_of_made_up record&spoken_of_supposed says_after_so_long&somebody's_own says_ask&says_lately
-0.20 says_ask&setting_near says_ask&spoken_of_self says_ask&trouble says_but&somebody's_own_question,_in_short
-0.20 says_buy&somebody's_own_question,_in_short says_buy&somebody_speaks says_example&says_lately
-0.20 says_explained&says_lately says_explained&says_when says_explained&somebody's_own
-0.20 says_explained&somebody's_own,_in_short says_explained&somebody_speaks says_explained&text_behind
-0.20 says_happened&spoken_of_lower_it says_happened&traceback_above says_help&says_people says_help&somebody's_own
-0.20 says_help&spoken_of_self says_help&trouble says_if&says_may says_if&says_means says_if&says_solved
-0.20 says_if&spoken_of_self says_labelled_symptom&spoken_of_lately says_labelled_symptom&spoken_of_lesson
-0.20 says_lately&says_may says_lately&says_proposed says_laughs&says_when says_lesson&says_may
-0.20 says_lesson&spoken_of_people says_lower_it&setting_near says_lower_it&somebody's_own_question,_in_short
-0.20 says_lower_it&spoken_of_lesson says_made_up&says_supposed says_made_up&says_when
-0.20 says_made_up&somebody's_own_question,_in_short says_may&says_never says_may&spoken_of_when
-0.20 says_means&spoken_of_people says_means&spoken_of_reader says_never&says_solved says_never&spoken_of_ask
-0.20 says_never&trouble says_numbered&somebody_speaks says_people&says_reader says_people&spoken_of_when
-0.20 says_proposed&says_reader says_reader&somebody's_own,_in_short says_reader&spoken_of_lower_it
-0.20 says_reader&trouble says_remedy&says_words says_remedy&spoken_of_happened says_self&somebody_speaks
-0.20 says_self&spoken_of_people says_self&spoken_of_when says_supposed&setting_near says_supposed&spoken_of_self
-0.20 says_supposed&spoken_of_when says_when&spoken_of_people says_when&trace_near says_words&somebody_speaks
-0.20 says_words&text_behind setting_near&spoken_of_example setting_near&spoken_of_never
-0.20 somebody's_own&spoken_of_words somebody's_own,_in_short&spoken_of_but somebody's_own,_in_short&spoken_of_may
-0.20 somebody's_own,_in_short&spoken_of_reader somebody's_own,_in_short&spoken_of_solved
-0.20 somebody's_own_machine,_in_short&spoken_of_buy somebody's_own_machine,_in_short&spoken_of_solved
-0.20 somebody's_own_question,_in_short&spoken_of_self spoken_of_after_so_long&spoken_of_lower_it
-0.20 spoken_of_after_so_long&spoken_of_numbered spoken_of_after_so_long&spoken_of_when
-0.20 spoken_of_after_so_long&text_behind spoken_of_ask&spoken_of_made_up spoken_of_ask&traceback_above
-0.20 spoken_of_but&trouble spoken_of_buy&spoken_of_lately spoken_of_buy&spoken_of_reader
-0.20 spoken_of_cause&spoken_of_labelled_remedy spoken_of_cause&spoken_of_remedy spoken_of_changes&spoken_of_happened
-0.20 spoken_of_changes&spoken_of_lesson spoken_of_changes&spoken_of_when spoken_of_changes&spoken_of_words
-0.20 spoken_of_example&spoken_of_reader spoken_of_example&spoken_of_remedy spoken_of_example&spoken_of_when
-0.20 spoken_of_explained&traceback_above spoken_of_happened&traceback_above spoken_of_happened&words_before
-0.20 spoken_of_help&trouble spoken_of_if&spoken_of_when spoken_of_labelled_symptom&spoken_of_people
-0.20 spoken_of_lesson&spoken_of_words spoken_of_looks_for&spoken_of_numbered spoken_of_looks_for&spoken_of_self
-0.20 spoken_of_looks_for&words_before spoken_of_lower_it&trouble spoken_of_may&trouble
-0.20 spoken_of_never&spoken_of_people spoken_of_never&spoken_of_words spoken_of_numbered&spoken_of_when
-0.20 spoken_of_people&spoken_of_reader spoken_of_people&traceback_above spoken_of_proposed&spoken_of_words
-0.20 spoken_of_proposed&trace_near spoken_of_self&spoken_of_when spoken_of_supposed&trace_near
-0.20 spoken_of_when&text_about_texts spoken_of_words&text_about_texts text_about_texts&words_before
-0.15 a_failed_run&introduced_as_example a_failed_run&much_advised a_failed_run&much_trouble a_failed_run&says_cause
-0.15 a_failed_run&says_proposed a_failed_run&spoken_of_but a_failed_run&spoken_of_happened
-0.15 a_failed_run&spoken_of_labelled_cause a_failed_run&spoken_of_self a_question,_in_short&code_near
-0.15 a_question,_in_short&says_laughs a_question,_in_short&says_people
-0.15 a_question,_in_short&spoken_of_labelled_symptom a_question,_in_short&spoken_of_laughs
-0.15 a_question,_in_short&spoken_of_words a_report's_heading&spoken_of_people a_sentence_leads&a_thread's_page
-0.15 a_sentence_leads&advised_by_nobody a_sentence_leads&happened_to_somebody a_sentence_leads&names_the_words
-0.15 a_sentence_leads&output_near a_sentence_leads&setting_near a_sentence_leads&somebody's_own,_in_short
-0.15 a_sentence_leads&somebody_speaks a_sentence_leads&spoken_of_after_so_long a_setup,_in_short&code_near
-0.15 a_setup,_in_short&hypothetical_sentence a_setup,_in_short&often_may a_short_text&its_hint_printed
-0.15 a_short_text&remedies_above a_short_text&says_changes a_short_text&says_means a_short_text&says_people
-0.15 a_short_text&says_words a_short_text&somebody's_own a_short_text&somebody_speaks a_short_text&spoken_of_reader
-0.15 a_site's_lines&nobody_speaks a_site's_lines&spoken_of_after_so_long a_site's_lines&spoken_of_labelled_symptom
-0.15 a_site's_lines&spoken_of_may a_site's_lines&text_behind a_thread's_page&says_after_so_long
-0.15 a_thread's_page&somebody_speaks a_thread's_page&spoken_of_when a_thread's_title&markup_near
-0.15 a_thread's_title&output_near a_thread's_title&spoken_of_after_so_long a_thread's_title&spoken_of_lower_it
-0.15 a_whole_error_line&spoken_of_supposed a_whole_error_line&typeset about_texts&begins_its_line
-0.15 about_texts&happened_to_somebody about_texts&says_lesson about_texts&spoken_of_reader about_texts&spoken_of_when
-0.15 about_texts&typeset advice_share&block_opened advice_share&hypothetical_sentence advice_share&in_quotes
-0.15 advice_share&item_of_a_list advice_share&its_hint_printed advice_share&much_advised advice_share&says_looks_for
-0.15 advice_share&says_means advice_share&says_words advice_share&spoken_of_if advice_share&spoken_of_lately
-0.15 advice_share&spoken_of_never advised&block_opened advised&hypothetical_sentence advised&in_quotes
-0.15 advised&item_of_a_list advised&its_hint_printed advised&much_advised advised&says_looks_for advised&says_means
-0.15 advised&says_words advised&spoken_of_if advised&spoken_of_lately advised&spoken_of_never
-0.15 advised_by_nobody&happened_to_somebody advised_by_nobody&host_memory advised_by_nobody&its_hint_printed
-0.15 advised_by_nobody&much_advised advised_by_nobody&says_labelled_symptom advised_by_nobody&says_looks_for
-0.15 advised_by_nobody&says_may advised_by_nobody&setting_near alone&says_changes alone&says_proposed
-0.15 alone&somebody's_own_question,_in_short alone&somebody_speaks answered_by_mail&happened_to_somebody
-0.15 answered_by_mail&nothing_stated answered_by_mail&somebody's_own answered_by_mail&spoken_of_after_so_long
-0.15 answered_by_mail&spoken_of_self begins_its_line&nobody_speaks begins_its_line&says_labelled_symptom
-0.15 begins_its_line&says_may begins_the_text&often_may begins_the_text&says_if
-0.15 begins_the_text&somebody's_own_question,_in_short begins_the_text&text_about_texts behind_a_prefix&other_near
-0.15 behind_a_prefix&says_example behind_a_prefix&says_lesson behind_a_prefix&says_solved
-0.15 behind_a_prefix&spoken_of_after_so_long behind_a_prefix&text_about_texts beside_a_quotation&nothing_stated
-0.15 beside_a_quotation&text_behind beside_a_quotation&trouble beside_a_quotation&words_before
-0.15 between_sections&comment between_sections&mentioned between_sections&nobody_speaks
-0.15 between_sections&spoken_of_means between_sections&trace_near blanks_near&figures blanks_near&markup_near
-0.15 blanks_near&much_trouble blanks_near&says_happened blanks_near&somebody's_own blanks_near&somebody_speaks
-0.15 blanks_near&spoken_of_help blanks_near&text_behind blanks_near&words_before block_opened&code_near
-0.15 block_opened&says_words block_opened&spoken_of_lesson block_opened&spoken_of_means
-0.15 block_opened&spoken_of_proposed boxes_ticked&item_of_a_list boxes_ticked&spoken_of_help code_near&indented
-0.15 code_near&may_happen code_near&nothing_stated code_near&says_means code_near&spoken_of_remedy
-0.15 code_near&spoken_of_supposed code_near&text_about_texts comment&in_a_thread comment&indented
-0.15 comment&names_the_words comment&somebody's_own comment&spoken_of_after_so_long comment&spoken_of_changes
-0.15 comment&spoken_of_lately comment&spoken_of_solved cut_by_dots&says_but cut_by_dots&says_lately
-0.15 cut_by_dots&says_lower_it cut_by_dots&says_made_up cut_by_dots&spoken_of_help cut_by_dots&spoken_of_may
-0.15 denied_in_front&record denied_in_front&says_but denied_in_front&says_happened denied_in_front&says_lately
-0.15 ends_the_text&heads_a_document ends_the_text&names_the_words ends_the_text&trouble
-0.15 explained_behind&traceback_above figures&indented figures&introduced_as_example figures&often_may
-0.15 figures&says_example figures&says_self figures&spoken_of_words happened_to_somebody&mentioned
-0.15 happened_to_somebody&much_about_texts happened_to_somebody&much_trouble happened_to_somebody&says_looks_for
-0.15 happened_to_somebody&spoken_of_example happened_to_somebody&spoken_of_happened
-0.15 heads_a_document&hypothetical_sentence heads_a_document&says_lower_it heads_a_document&text_behind
-0.15 host_memory&somebody's_own_question,_in_short hypothetical_sentence&on_a_stamped_line
-0.15 hypothetical_sentence&says_changes hypothetical_sentence&says_remedy hypothetical_sentence&says_when
-0.15 hypothetical_sentence&spoken_of_after_so_long hypothetical_sentence&spoken_of_example
-0.15 hypothetical_sentence&spoken_of_may hypothetical_sentence&spoken_of_people
-0.15 hypothetical_sentence&spoken_of_proposed hypothetical_sentence&spoken_of_reader in_a_thread&mentioned
-0.15 in_a_thread&spoken_of_after_so_long in_a_thread&spoken_of_never in_a_thread&spoken_of_proposed
-0.15 in_quotes&much_trouble in_quotes&says_changes in_quotes&says_means in_quotes&spoken_of_help
-0.15 in_quotes&spoken_of_labelled_remedy indented&introduced_as_example indented&item_of_a_list
-0.15 indented&says_after_so_long indented&says_looks_for indented&spoken_of_reader indented&spoken_of_words
-0.15 introduced_as_example&spoken_of_reader introduced_as_example&traceback_above item_of_a_list&nobody_speaks
-0.15 item_of_a_list&spoken_of_but item_of_a_list&spoken_of_never item_of_a_list&text_behind
-0.15 its_hint_printed&spoken_of_cause its_hint_printed&spoken_of_labelled_symptom its_words_taken_up&output_near
-0.15 its_words_taken_up&spoken_of_but its_words_taken_up&spoken_of_happened its_words_taken_up&spoken_of_self
-0.15 marked&somebody_speaks marked&spoken_of_if marked&spoken_of_lately marked&spoken_of_lower_it
-0.15 markup_near&names_the_words markup_near&record markup_near&says_example markup_near&spoken_of_labelled_cause
-0.15 may_happen&on_a_stamped_line may_happen&says_changes may_happen&says_reader may_happen&setting_near
-0.15 may_happen&spoken_of_words mentioned&says_ask mentioned&says_explained mentioned&says_lesson
-0.15 mentioned&says_supposed mentioned&spoken_of_labelled_cause mentioned&spoken_of_labelled_remedy
-0.15 mentioned&spoken_of_made_up mentioned&spoken_of_when much_about_texts&output_near much_advised&nobody_speaks
-0.15 much_advised&spoken_of_lower_it much_trouble&spoken_of_happened much_trouble&spoken_of_supposed
-0.15 names_the_words&spoken_of_never names_the_words&spoken_of_people names_the_words&spoken_of_proposed
-0.15 names_the_words&spoken_of_self nobody_speaks&other_near nobody_speaks&remedies_above nobody_speaks&says_cause
-0.15 nobody_speaks&says_if nobody_speaks&says_means nobody_speaks&says_proposed nobody_speaks&spoken_of_ask
-0.15 nobody_speaks&spoken_of_cause nobody_speaks&spoken_of_proposed nothing_stated&says_after_so_long
-0.15 nothing_stated&says_but nothing_stated&says_cause nothing_stated&says_example nothing_stated&spoken_of_lately
-0.15 nothing_stated&spoken_of_lower_it nothing_stated&trouble often_may&somebody's_own
-0.15 often_may&somebody's_own,_in_short often_may&spoken_of_people often_may&spoken_of_self
-0.15 on_a_stamped_line&says_made_up on_a_stamped_line&says_numbered on_a_stamped_line&says_when
-0.15 on_a_stamped_line&spoken_of_help on_a_stamped_line&spoken_of_looks_for other_near&remedies_above
-0.15 other_near&says_cause other_near&says_may other_near&says_proposed other_near&spoken_of_after_so_long
-0.15 other_near&spoken_of_happened other_near&spoken_of_lower_it other_near&spoken_of_proposed
-0.15 other_near&spoken_of_supposed other_near&traceback_above output_near&says_looks_for output_near&spoken_of_ask
-0.15 output_near&spoken_of_changes output_near&spoken_of_numbered output_near&spoken_of_supposed
-0.15 record&says_after_so_long record&says_proposed remedies_above&trouble remedies_below&spoken_of_happened
-0.15 remedies_below&spoken_of_people says_after_so_long&says_self says_after_so_long&setting_near
-0.15 says_ask&says_example says_ask&says_made_up says_ask&text_behind says_but&says_changes says_but&says_reader
-0.15 says_but&says_words says_buy&says_lower_it says_buy&somebody's_own,_in_short says_cause&says_may
-0.15 says_cause&says_when says_changes&setting_near says_changes&text_behind says_example&spoken_of_self
-0.15 says_explained&says_means says_explained&says_self says_explained&trouble says_happened&says_numbered
-0.15 says_happened&somebody's_own,_in_short says_happened&spoken_of_laughs says_happened&spoken_of_words
-0.15 says_help&says_looks_for says_if&spoken_of_ask says_if&spoken_of_lesson says_if&words_before
-0.15 says_lately&says_supposed says_lately&spoken_of_lesson says_lesson&says_self says_looks_for&says_may
-0.15 says_looks_for&says_people says_looks_for&spoken_of_happened says_looks_for&spoken_of_may
-0.15 says_lower_it&says_reader says_lower_it&spoken_of_happened says_may&spoken_of_ask says_may&spoken_of_changes
-0.15 says_means&spoken_of_but says_means&spoken_of_when says_never&spoken_of_help says_never&spoken_of_never
-0.15 says_numbered&somebody's_own,_in_short says_people&spoken_of_happened says_people&spoken_of_people
-0.15 says_people&trace_near says_proposed&says_self says_proposed&words_before says_reader&somebody's_own
-0.15 says_remedy&trouble says_self&says_words says_self&spoken_of_labelled_symptom says_self&spoken_of_proposed
-0.15 says_solved&somebody's_own,_in_short says_supposed&spoken_of_after_so_long says_supposed&spoken_of_but
-0.15 says_supposed&spoken_of_if says_supposed&spoken_of_lately says_when&spoken_of_explained
-0.15 says_when&traceback_above says_words&spoken_of_never says_words&spoken_of_self says_words&spoken_of_words
-0.15 setting_near&somebody's_own_question,_in_short setting_near&spoken_of_may
-0.15 somebody's_own&somebody's_own,_in_short somebody's_own&spoken_of_help somebody's_own&spoken_of_people
-0.15 somebody's_own&spoken_of_reader somebody's_own,_in_short&spoken_of_after_so_long
-0.15 somebody's_own_machine,_in_short&spoken_of_after_so_long somebody's_own_machine,_in_short&spoken_of_reader
-0.15 somebody's_own_machine,_in_short&spoken_of_self somebody's_own_question,_in_short&spoken_of_after_so_long
-0.15 somebody_speaks&somebody's_own,_in_short somebody_speaks&spoken_of_proposed somebody_speaks&within_code
-0.15 spoken_of_after_so_long&typeset spoken_of_ask&spoken_of_but spoken_of_ask&spoken_of_reader
-0.15 spoken_of_ask&trace_near spoken_of_but&spoken_of_buy spoken_of_but&spoken_of_changes
-0.15 spoken_of_but&spoken_of_labelled_symptom spoken_of_but&spoken_of_lately spoken_of_buy&spoken_of_never
-0.15 spoken_of_buy&spoken_of_self spoken_of_buy&spoken_of_supposed spoken_of_cause&spoken_of_means
-0.15 spoken_of_changes&traceback_above spoken_of_example&spoken_of_words spoken_of_example&traceback_above
-0.15 spoken_of_happened&within_code spoken_of_help&words_before spoken_of_if&traceback_above spoken_of_if&within_code
-0.15 spoken_of_labelled_symptom&spoken_of_lesson spoken_of_labelled_symptom&trace_near
-0.15 spoken_of_lately&spoken_of_looks_for spoken_of_lately&spoken_of_never spoken_of_lately&spoken_of_supposed
-0.15 spoken_of_laughs&spoken_of_people spoken_of_looks_for&spoken_of_never spoken_of_looks_for&text_behind
-0.15 spoken_of_lower_it&spoken_of_remedy spoken_of_lower_it&typeset spoken_of_made_up&spoken_of_words
-0.15 spoken_of_may&spoken_of_people spoken_of_may&spoken_of_words spoken_of_means&spoken_of_people
-0.15 spoken_of_means&spoken_of_signed spoken_of_means&spoken_of_when spoken_of_means&text_behind
-0.15 spoken_of_proposed&traceback_above spoken_of_reader&spoken_of_remedy spoken_of_remedy&trouble
-0.15 spoken_of_self&spoken_of_signed spoken_of_self&within_code spoken_of_solved&spoken_of_supposed
-0.15 spoken_of_supposed&spoken_of_words spoken_of_when&traceback_above trouble&within_code
-0.10 a_failed_run&a_setup,_in_short a_failed_run&beside_a_quotation a_failed_run&comment
-0.10 a_failed_run&happened_to_somebody a_failed_run&says_ask a_failed_run&says_people a_failed_run&says_remedy
-0.10 a_failed_run's_record&about_texts a_failed_run's_record&advice_share a_failed_run's_record&advised
-0.10 a_failed_run's_record&advised_by_nobody a_question,_in_short&begins_its_line
-0.10 a_question,_in_short&its_words_taken_up a_question,_in_short&record a_question,_in_short&says_may
-0.10 a_question,_in_short&says_proposed a_question,_in_short&says_when a_question,_in_short&spoken_of_but
-0.10 a_question,_in_short&spoken_of_explained a_question,_in_short&spoken_of_reader
-0.10 a_question,_in_short&spoken_of_remedy a_question,_in_short&trace_near a_report's_heading&says_self
-0.10 a_report's_heading&spoken_of_after_so_long a_report's_heading&spoken_of_lesson
-0.10 a_report's_heading&spoken_of_solved a_sentence_leads&between_sections a_sentence_leads&indented
-0.10 a_sentence_leads&marked a_sentence_leads&often_may a_sentence_leads&on_a_stamped_line
-0.10 a_sentence_leads&says_explained a_sentence_leads&says_happened a_sentence_leads&says_lower_it
-0.10 a_sentence_leads&says_reader a_sentence_leads&somebody's_own_question,_in_short
-0.10 a_sentence_leads&spoken_of_example a_sentence_leads&spoken_of_never a_sentence_leads&spoken_of_people
-0.10 a_sentence_leads&spoken_of_reader a_sentence_leads&spoken_of_solved a_sentence_leads&spoken_of_supposed
-0.10 a_setup,_in_short&alone a_setup,_in_short&item_of_a_list a_setup,_in_short&names_the_words
-0.10 a_setup,_in_short&other_near a_setup,_in_short&says_ask a_setup,_in_short&says_changes
-0.10 a_short_text&behind_a_prefix a_short_text&in_quotes a_short_text&much_advised a_short_text&names_the_words
-0.10 a_short_text&nothing_stated a_short_text&says_but a_short_text&says_if a_short_text&says_never
-0.10 a_short_text&spoken_of_if a_short_text&spoken_of_proposed a_short_text&traceback_above
-0.10 a_site's_lines&happened_to_somebody a_site's_lines&spoken_of_ask a_site's_lines&spoken_of_happened
-0.10 a_site's_lines&spoken_of_help a_thread's_page&says_happened a_thread's_page&says_may
-0.10 a_thread's_page&spoken_of_after_so_long a_thread's_page&spoken_of_remedy a_thread's_page&spoken_of_supposed
-0.10 a_thread's_page&traceback_above a_thread's_page&trouble a_thread's_title&spoken_of_solved
-0.10 a_whole_error_line&between_sections a_whole_error_line&much_advised a_whole_error_line&spoken_of_example
-0.10 a_whole_error_line&spoken_of_explained a_whole_error_line&spoken_of_labelled_remedy
-0.10 a_whole_error_line&spoken_of_made_up a_whole_error_line&spoken_of_never a_whole_error_line&spoken_of_when
-0.10 a_whole_error_line&spoken_of_words a_whole_error_line&trace_near about_texts&beside_a_quotation
-0.10 about_texts&much_trouble about_texts&often_may about_texts&says_lately about_texts&says_remedy
-0.10 about_texts&spoken_of_explained about_texts&within_code advice_share&advised_by_nobody
-0.10 advice_share&behind_a_prefix advice_share&figures advice_share&indented advice_share&mentioned
-0.10 advice_share&nobody_speaks advice_share&on_a_stamped_line advice_share&record advice_share&says_example
-0.10 advice_share&says_happened advice_share&setting_near advice_share&somebody's_own,_in_short
-0.10 advice_share&spoken_of_but advice_share&spoken_of_help advice_share&spoken_of_remedy advice_share&spoken_of_when
-0.10 advice_share&words_before advised&advised_by_nobody advised&behind_a_prefix advised&figures advised&indented
-0.10 advised&mentioned advised&nobody_speaks advised&on_a_stamped_line advised&record advised&says_example
-0.10 advised&says_happened advised&setting_near advised&somebody's_own,_in_short advised&spoken_of_but
-0.10 advised&spoken_of_help advised&spoken_of_remedy advised&spoken_of_when advised&words_before
-0.10 advised_by_nobody&block_opened advised_by_nobody&hypothetical_sentence advised_by_nobody&nobody_speaks
-0.10 advised_by_nobody&on_a_stamped_line advised_by_nobody&record advised_by_nobody&says_after_so_long
-0.10 advised_by_nobody&says_changes advised_by_nobody&spoken_of_example alone&nobody_speaks alone&says_buy
-0.10 alone&says_help alone&says_self answered_by_mail&somebody_speaks answered_by_mail&spoken_of_lesson
-0.10 answered_by_mail&spoken_of_lower_it answered_by_mail&spoken_of_when answered_by_mail&text_behind
-0.10 begins_its_line&its_words_taken_up begins_its_line&remedies_above begins_its_line&spoken_of_explained
-0.10 begins_its_line&spoken_of_labelled_remedy begins_its_line&spoken_of_laughs begins_its_line&spoken_of_people
-0.10 begins_the_text&blanks_near begins_the_text&much_advised begins_the_text&says_happened
-0.10 begins_the_text&says_lately begins_the_text&says_made_up begins_the_text&says_reader begins_the_text&says_remedy
-0.10 begins_the_text&spoken_of_happened begins_the_text&spoken_of_remedy behind_a_prefix&blanks_near
-0.10 behind_a_prefix&may_happen behind_a_prefix&much_about_texts behind_a_prefix&says_help behind_a_prefix&says_if
-0.10 behind_a_prefix&says_looks_for behind_a_prefix&says_supposed behind_a_prefix&says_words
-0.10 behind_a_prefix&spoken_of_self behind_a_prefix&spoken_of_supposed beside_a_quotation&code_near
-0.10 beside_a_quotation&nobody_speaks beside_a_quotation&other_near beside_a_quotation&spoken_of_happened
-0.10 beside_a_quotation&trace_near beside_a_quotation&traceback_above between_sections&code_near
-0.10 between_sections&explained_behind between_sections&item_of_a_list between_sections&marked
-0.10 between_sections&spoken_of_cause between_sections&spoken_of_labelled_symptom between_sections&spoken_of_lower_it
-0.10 between_sections&spoken_of_reader between_sections&spoken_of_supposed between_sections&traceback_above
-0.10 blanks_near&says_when blanks_near&spoken_of_people blanks_near&spoken_of_words block_opened&happened_to_somebody
-0.10 block_opened&its_hint_printed block_opened&much_trouble block_opened&setting_near block_opened&spoken_of_reader
-0.10 boxes_ticked&in_quotes boxes_ticked&mentioned boxes_ticked&nothing_stated boxes_ticked&output_near
-0.10 boxes_ticked&setting_near boxes_ticked&spoken_of_after_so_long code_near&comment code_near&explained_behind
-0.10 code_near&heads_a_document code_near&says_reader code_near&says_when code_near&somebody_speaks
-0.10 code_near&spoken_of_buy code_near&spoken_of_self code_near&spoken_of_signed comment&happened_to_somebody
-0.10 comment&marked comment&says_means comment&says_words comment&setting_near comment&spoken_of_if
-0.10 cut_by_dots&says_proposed cut_by_dots&says_self cut_by_dots&somebody_speaks cut_by_dots&spoken_of_cause
-0.10 cut_by_dots&spoken_of_means cut_by_dots&spoken_of_when cut_by_dots&spoken_of_words denied_in_front&indented
-0.10 denied_in_front&says_numbered denied_in_front&says_self denied_in_front&says_when
-0.10 denied_in_front&spoken_of_changes denied_in_front&spoken_of_example denied_in_front&spoken_of_when
-0.10 ends_the_text&figures ends_the_text&item_of_a_list ends_the_text&may_happen ends_the_text&mentioned
-0.10 ends_the_text&says_ask ends_the_text&says_laughs ends_the_text&says_proposed ends_the_text&spoken_of_explained
-0.10 ends_the_text&spoken_of_happened ends_the_text&spoken_of_when ends_the_text&spoken_of_words
-0.10 explained_behind&may_happen explained_behind&setting_near explained_behind&words_before figures&marked
-0.10 figures&remedies_below figures&says_explained figures&says_lesson figures&spoken_of_happened
-0.10 figures&spoken_of_lower_it figures&spoken_of_never figures&spoken_of_proposed figures&spoken_of_remedy
-0.10 happened_to_somebody&in_a_thread happened_to_somebody&item_of_a_list happened_to_somebody&on_a_stamped_line
-0.10 happened_to_somebody&other_near happened_to_somebody&says_lower_it happened_to_somebody&says_means
-0.10 happened_to_somebody&says_supposed happened_to_somebody&somebody's_own,_in_short
-0.10 happened_to_somebody&spoken_of_after_so_long happened_to_somebody&spoken_of_may
-0.10 happened_to_somebody&spoken_of_numbered happened_to_somebody&spoken_of_proposed
-0.10 heads_a_document&its_words_taken_up heads_a_document&marked heads_a_document&markup_near
-0.10 heads_a_document&nobody_speaks heads_a_document&nothing_stated heads_a_document&says_self
-0.10 heads_a_document&somebody's_own heads_a_document&somebody_speaks heads_a_document&spoken_of_lower_it
-0.10 heads_a_document&traceback_above host_memory&indented host_memory&item_of_a_list hypothetical_sentence&indented
-0.10 hypothetical_sentence&spoken_of_but hypothetical_sentence&spoken_of_cause
-0.10 hypothetical_sentence&spoken_of_changes hypothetical_sentence&spoken_of_remedy hypothetical_sentence&trace_near
-0.10 in_a_thread&much_trouble in_a_thread&often_may in_a_thread&says_after_so_long in_a_thread&says_people
-0.10 in_a_thread&spoken_of_labelled_symptom in_a_thread&spoken_of_lately in_a_thread&spoken_of_remedy
-0.10 in_quotes&its_words_taken_up in_quotes&remedies_below in_quotes&says_ask in_quotes&says_lesson
-0.10 in_quotes&says_remedy in_quotes&spoken_of_made_up in_quotes&text_about_texts in_quotes&trouble indented&marked
-0.10 indented&spoken_of_ask indented&spoken_of_example indented&spoken_of_labelled_remedy indented&typeset
-0.10 indented&within_code introduced_as_example&its_hint_printed introduced_as_example&says_labelled_symptom
-0.10 introduced_as_example&spoken_of_labelled_symptom introduced_as_example&spoken_of_lately
-0.10 introduced_as_example&spoken_of_lower_it introduced_as_example&spoken_of_supposed
-0.10 introduced_as_example&spoken_of_when introduced_as_example&spoken_of_words item_of_a_list&markup_near
-0.10 item_of_a_list&may_happen item_of_a_list&says_example item_of_a_list&spoken_of_may
-0.10 item_of_a_list&spoken_of_reader item_of_a_list&spoken_of_words item_of_a_list&trace_near
-0.10 its_hint_printed&markup_near its_hint_printed&may_happen its_hint_printed&says_means
-0.10 its_hint_printed&somebody's_own_question,_in_short its_hint_printed&spoken_of_may its_words_taken_up&markup_near
-0.10 its_words_taken_up&may_happen its_words_taken_up&other_near its_words_taken_up&somebody's_own,_in_short
-0.10 its_words_taken_up&somebody's_own_question,_in_short its_words_taken_up&somebody_speaks
-0.10 its_words_taken_up&spoken_of_ask its_words_taken_up&spoken_of_help its_words_taken_up&spoken_of_if
-0.10 its_words_taken_up&spoken_of_labelled_symptom its_words_taken_up&spoken_of_lower_it
-0.10 its_words_taken_up&spoken_of_never its_words_taken_up&spoken_of_words its_words_taken_up&trouble
-0.10 marked&markup_near marked&spoken_of_changes marked&spoken_of_solved markup_near&much_advised
-0.10 markup_near&often_may markup_near&other_near markup_near&spoken_of_labelled_remedy markup_near&text_about_texts
-0.10 may_happen&remedies_above may_happen&says_explained may_happen&says_if may_happen&says_lesson
-0.10 may_happen&says_made_up may_happen&somebody's_own,_in_short may_happen&spoken_of_but
-0.10 may_happen&spoken_of_changes may_happen&spoken_of_labelled_symptom may_happen&spoken_of_lately
-0.10 may_happen&spoken_of_lower_it may_happen&steps_that_led_to_it mentioned&remedies_above mentioned&remedies_below
-0.10 mentioned&says_looks_for mentioned&says_solved mentioned&says_when mentioned&somebody's_own_machine,_in_short
-0.10 mentioned&text_about_texts mentioned&traceback_above much_about_texts&says_made_up
-0.10 much_about_texts&spoken_of_but much_about_texts&spoken_of_self much_about_texts&spoken_of_supposed
-0.10 much_about_texts&spoken_of_words much_advised&nothing_stated much_advised&spoken_of_reader
-0.10 much_advised&spoken_of_remedy much_trouble&nobody_speaks much_trouble&says_words
-0.10 much_trouble&somebody's_own,_in_short much_trouble&spoken_of_help much_trouble&spoken_of_people
-0.10 much_trouble&spoken_of_when much_trouble&text_behind names_the_words&says_cause names_the_words&says_reader
-0.10 names_the_words&setting_near names_the_words&spoken_of_after_so_long names_the_words&spoken_of_may
-0.10 names_the_words&spoken_of_supposed names_the_words&traceback_above nobody_speaks&remedies_below
-0.10 nobody_speaks&says_words nobody_speaks&setting_near nobody_speaks&spoken_of_labelled_remedy
-0.10 nobody_speaks&spoken_of_labelled_symptom nobody_speaks&spoken_of_may nothing_stated&says_buy
-0.10 nothing_stated&says_help nothing_stated&says_means nothing_stated&spoken_of_cause nothing_stated&spoken_of_help
-0.10 nothing_stated&spoken_of_labelled_cause nothing_stated&spoken_of_lesson nothing_stated&spoken_of_people
-0.10 nothing_stated&spoken_of_supposed nothing_stated&steps_that_led_to_it nothing_stated&text_about_texts
-0.10 nothing_stated&trace_near often_may&says_labelled_symptom often_may&spoken_of_buy often_may&spoken_of_if
-0.10 often_may&spoken_of_lower_it on_a_stamped_line&says_but on_a_stamped_line&says_may on_a_stamped_line&says_remedy
-0.10 on_a_stamped_line&spoken_of_example on_a_stamped_line&spoken_of_happened on_a_stamped_line&spoken_of_laughs
-0.10 on_a_stamped_line&spoken_of_remedy on_a_stamped_line&spoken_of_self other_near&record other_near&says_means
-0.10 other_near&spoken_of_ask other_near&spoken_of_means other_near&steps_that_led_to_it other_near&within_code
-0.10 output_near&says_ask output_near&says_laughs output_near&says_supposed output_near&spoken_of_cause
-0.10 output_near&spoken_of_lately output_near&spoken_of_proposed output_near&steps_that_led_to_it
-0.10 output_near&text_about_texts output_near&typeset output_near&words_before record&says_but record&says_laughs
-0.10 record&says_numbered record&says_reader record&says_solved record&says_when record&spoken_of_example
-0.10 remedies_above&spoken_of_cause remedies_above&spoken_of_self remedies_above&trace_near
-0.10 remedies_above&traceback_above remedies_below&spoken_of_help remedies_below&spoken_of_lower_it
-0.10 says_after_so_long&says_may says_after_so_long&somebody_speaks says_after_so_long&spoken_of_after_so_long
-0.10 says_after_so_long&spoken_of_changes says_after_so_long&spoken_of_lesson says_ask&says_but says_ask&says_may
-0.10 says_ask&somebody's_own says_ask&somebody_speaks says_ask&trace_near says_but&says_cause says_but&spoken_of_ask
-0.10 says_buy&says_words says_changes&somebody's_own_question,_in_short says_changes&trouble
-0.10 says_example&says_happened says_example&says_made_up says_example&says_when says_example&spoken_of_after_so_long
-0.10 says_explained&says_if says_explained&says_reader says_explained&says_words says_happened&says_never
-0.10 says_happened&spoken_of_but says_happened&spoken_of_example says_happened&spoken_of_explained
-0.10 says_happened&spoken_of_labelled_symptom says_help&says_lesson says_help&says_means
-0.10 says_help&spoken_of_after_so_long says_help&spoken_of_lately says_help&spoken_of_reader says_if&says_lately
-0.10 says_if&says_looks_for says_if&says_proposed says_if&spoken_of_laughs says_if&spoken_of_lower_it
-0.10 says_if&spoken_of_never says_labelled_symptom&spoken_of_but says_labelled_symptom&spoken_of_lower_it
-0.10 says_labelled_symptom&spoken_of_may says_labelled_symptom&spoken_of_means says_labelled_symptom&trace_near
-0.10 says_labelled_symptom&traceback_above says_labelled_symptom&trouble says_lately&says_looks_for
-0.10 says_lately&says_means says_lately&says_reader says_lately&says_words says_lately&spoken_of_when
-0.10 says_lesson&says_reader says_lesson&setting_near says_lesson&spoken_of_lesson says_lesson&spoken_of_self
-0.10 says_lesson&text_behind says_looks_for&says_reader says_looks_for&says_self says_looks_for&says_when
-0.10 says_looks_for&says_words says_looks_for&spoken_of_example says_looks_for&spoken_of_help
-0.10 says_looks_for&spoken_of_when says_looks_for&traceback_above says_lower_it&spoken_of_labelled_symptom
-0.10 says_made_up&says_may says_made_up&says_people says_made_up&spoken_of_when says_may&somebody_speaks
-0.10 says_may&spoken_of_if says_may&spoken_of_people says_may&spoken_of_self says_means&says_self
-0.10 says_means&somebody_speaks says_means&spoken_of_lately says_means&spoken_of_lesson says_means&spoken_of_may
-0.10 says_means&spoken_of_words says_never&somebody's_own_machine,_in_short says_numbered&spoken_of_after_so_long
-0.10 says_numbered&trace_near says_people&spoken_of_but says_people&spoken_of_help says_people&spoken_of_looks_for
-0.10 says_people&spoken_of_lower_it says_people&spoken_of_reader says_proposed&says_words
-0.10 says_proposed&somebody's_own says_proposed&somebody_speaks says_proposed&text_behind
-0.10 says_reader&somebody's_own_question,_in_short says_reader&spoken_of_may says_reader&spoken_of_remedy
-0.10 says_reader&words_before says_remedy&says_when says_self&spoken_of_after_so_long says_self&spoken_of_ask
-0.10 says_self&spoken_of_if says_self&spoken_of_lately says_self&trace_near
-0.10 says_solved&somebody's_own_question,_in_short says_supposed&says_when says_supposed&somebody's_own
-0.10 says_supposed&somebody's_own_question,_in_short says_supposed&spoken_of_lower_it says_supposed&spoken_of_reader
-0.10 says_supposed&spoken_of_supposed says_when&spoken_of_lesson says_when&spoken_of_never says_when&trouble
-0.10 says_words&spoken_of_after_so_long says_words&spoken_of_lower_it says_words&spoken_of_may
-0.10 setting_near&spoken_of_lesson setting_near&spoken_of_remedy somebody's_own&spoken_of_happened
-0.10 somebody's_own&spoken_of_lately somebody's_own&spoken_of_means somebody's_own&spoken_of_never
-0.10 somebody's_own&spoken_of_self somebody's_own&spoken_of_signed somebody's_own&steps_that_led_to_it
-0.10 somebody's_own,_in_short&spoken_of_help somebody's_own_machine,_in_short&spoken_of_ask
-0.10 somebody's_own_machine,_in_short&spoken_of_but somebody's_own_machine,_in_short&spoken_of_lately
-0.10 somebody's_own_machine,_in_short&spoken_of_laughs somebody's_own_machine,_in_short&spoken_of_numbered
-0.10 somebody's_own_question,_in_short&spoken_of_cause somebody's_own_question,_in_short&spoken_of_example
-0.10 somebody's_own_question,_in_short&spoken_of_explained somebody's_own_question,_in_short&spoken_of_proposed
-0.10 somebody's_own_question,_in_short&spoken_of_reader somebody's_own_question,_in_short&text_behind
-0.10 somebody_speaks&spoken_of_changes somebody_speaks&spoken_of_happened somebody_speaks&spoken_of_labelled_remedy
-0.10 somebody_speaks&spoken_of_lower_it somebody_speaks&spoken_of_signed somebody_speaks&spoken_of_supposed
-0.10 somebody_speaks&spoken_of_when somebody_speaks&spoken_of_words somebody_speaks&steps_that_led_to_it
-0.10 spoken_of_after_so_long&spoken_of_lesson spoken_of_after_so_long&steps_that_led_to_it
-0.10 spoken_of_ask&spoken_of_buy spoken_of_ask&spoken_of_lately spoken_of_ask&spoken_of_proposed
-0.10 spoken_of_ask&spoken_of_words spoken_of_but&spoken_of_explained spoken_of_but&spoken_of_people
-0.10 spoken_of_cause&spoken_of_example spoken_of_cause&spoken_of_made_up spoken_of_cause&spoken_of_self
-0.10 spoken_of_cause&text_behind spoken_of_cause&trace_near spoken_of_cause&typeset
-0.10 spoken_of_changes&spoken_of_people spoken_of_changes&spoken_of_solved spoken_of_example&spoken_of_means
-0.10 spoken_of_example&spoken_of_never spoken_of_example&spoken_of_people spoken_of_example&typeset
-0.10 spoken_of_example&words_before spoken_of_explained&spoken_of_lately spoken_of_explained&spoken_of_lower_it
-0.10 spoken_of_explained&spoken_of_never spoken_of_explained&spoken_of_words spoken_of_happened&spoken_of_lesson
-0.10 spoken_of_happened&text_behind spoken_of_happened&typeset spoken_of_help&spoken_of_laughs
-0.10 spoken_of_help&spoken_of_may spoken_of_help&spoken_of_means spoken_of_help&typeset
-0.10 spoken_of_if&spoken_of_supposed spoken_of_if&steps_that_led_to_it spoken_of_if&trouble
-0.10 spoken_of_labelled_cause&spoken_of_labelled_remedy spoken_of_labelled_cause&spoken_of_remedy
-0.10 spoken_of_labelled_cause&words_before spoken_of_labelled_remedy&spoken_of_never
-0.10 spoken_of_labelled_remedy&spoken_of_reader spoken_of_labelled_remedy&spoken_of_when
-0.10 spoken_of_labelled_symptom&spoken_of_may spoken_of_labelled_symptom&spoken_of_signed
-0.10 spoken_of_labelled_symptom&spoken_of_supposed spoken_of_labelled_symptom&traceback_above
-0.10 spoken_of_labelled_symptom&trouble spoken_of_labelled_symptom&words_before spoken_of_laughs&spoken_of_when
-0.10 spoken_of_laughs&spoken_of_words spoken_of_lesson&spoken_of_signed spoken_of_lesson&spoken_of_supposed
-0.10 spoken_of_lesson&trouble spoken_of_looks_for&spoken_of_means spoken_of_looks_for&spoken_of_remedy
-0.10 spoken_of_lower_it&spoken_of_proposed spoken_of_lower_it&spoken_of_solved spoken_of_lower_it&spoken_of_supposed
-0.10 spoken_of_lower_it&text_about_texts spoken_of_lower_it&words_before spoken_of_made_up&spoken_of_means
-0.10 spoken_of_made_up&spoken_of_supposed spoken_of_may&spoken_of_means spoken_of_may&spoken_of_signed
-0.10 spoken_of_may&spoken_of_solved spoken_of_may&spoken_of_when spoken_of_may&steps_that_led_to_it
-0.10 spoken_of_means&spoken_of_numbered spoken_of_means&within_code spoken_of_never&spoken_of_supposed
-0.10 spoken_of_never&trace_near spoken_of_never&traceback_above spoken_of_numbered&spoken_of_supposed
-0.10 spoken_of_reader&steps_that_led_to_it spoken_of_reader&traceback_above spoken_of_self&steps_that_led_to_it
-0.10 spoken_of_self&text_about_texts spoken_of_solved&text_behind spoken_of_when&typeset spoken_of_when&words_before
-0.10 steps_that_led_to_it&trouble typeset&words_before
-0.05 a_failed_run&a_failed_test a_failed_run&a_thread's_title a_failed_run&advised_by_nobody
-0.05 a_failed_run&item_of_a_list a_failed_run&may_happen a_failed_run&output_near a_failed_run&remedies_above
-0.05 a_failed_run&remedies_below a_failed_run&spoken_of_buy a_failed_run&spoken_of_help
-0.05 a_failed_run&spoken_of_made_up a_failed_run&spoken_of_means a_failed_run&spoken_of_never
-0.05 a_failed_run's_record&a_whole_error_line a_failed_run's_record&begins_its_line a_failed_run's_record&figures
-0.05 a_failed_run's_record&indented a_failed_run's_record&may_happen a_failed_run's_record&spoken_of_lower_it
-0.05 a_failed_run's_record&spoken_of_self a_failed_run's_record&trace_near a_failed_run's_record&traceback_above
-0.05 a_failed_run's_record&trouble a_failed_test&nobody_speaks a_failed_test&output_near
-0.05 a_question,_in_short&a_whole_error_line a_question,_in_short&between_sections a_question,_in_short&marked
-0.05 a_question,_in_short&much_about_texts a_question,_in_short&says_but a_question,_in_short&says_never
-0.05 a_question,_in_short&says_solved a_question,_in_short&says_words a_question,_in_short&somebody_speaks
-0.05 a_question,_in_short&spoken_of_cause a_question,_in_short&spoken_of_looks_for
-0.05 a_question,_in_short&spoken_of_solved a_question,_in_short&traceback_above a_question,_in_short&within_code
-0.05 a_report's_heading&a_thread's_page a_report's_heading&nothing_stated a_report's_heading&setting_near
-0.05 a_report's_heading&spoken_of_labelled_symptom a_report's_heading&spoken_of_never
-0.05 a_report's_heading&spoken_of_reader a_sentence_leads&a_thread's_title a_sentence_leads&advice_share
-0.05 a_sentence_leads&advised a_sentence_leads&blanks_near a_sentence_leads&comment a_sentence_leads&cut_by_dots
-0.05 a_sentence_leads&in_a_thread a_sentence_leads&its_words_taken_up a_sentence_leads&much_trouble
-0.05 a_sentence_leads&nobody_speaks a_sentence_leads&record a_sentence_leads&says_ask a_sentence_leads&says_laughs
-0.05 a_sentence_leads&spoken_of_explained a_sentence_leads&spoken_of_looks_for a_sentence_leads&text_about_texts
-0.05 a_setup,_in_short&a_whole_error_line a_setup,_in_short&about_texts a_setup,_in_short&may_happen
-0.05 a_setup,_in_short&says_explained a_setup,_in_short&says_lately a_setup,_in_short&says_proposed
-0.05 a_setup,_in_short&says_supposed a_setup,_in_short&spoken_of_after_so_long a_setup,_in_short&spoken_of_example
-0.05 a_setup,_in_short&spoken_of_labelled_remedy a_setup,_in_short&spoken_of_never a_setup,_in_short&spoken_of_people
-0.05 a_short_text&a_whole_error_line a_short_text&between_sections a_short_text&introduced_as_example
-0.05 a_short_text&on_a_stamped_line a_short_text&says_lower_it a_short_text&spoken_of_but
-0.05 a_short_text&spoken_of_labelled_remedy a_short_text&spoken_of_self a_short_text&spoken_of_solved
-0.05 a_site's_lines&about_texts a_site's_lines&cut_by_dots a_site's_lines&may_happen a_site's_lines&much_trouble
-0.05 a_site's_lines&other_near a_site's_lines&remedies_below a_site's_lines&somebody's_own
-0.05 a_site's_lines&spoken_of_example a_site's_lines&spoken_of_lesson a_site's_lines&spoken_of_means
-0.05 a_site's_lines&spoken_of_self a_site's_lines&spoken_of_solved a_site's_lines&spoken_of_words
-0.05 a_site's_lines&trace_near a_thread's_page&advised_by_nobody a_thread's_page&behind_a_prefix
-0.05 a_thread's_page&ends_the_text a_thread's_page&happened_to_somebody a_thread's_page&hypothetical_sentence
-0.05 a_thread's_page&much_about_texts a_thread's_page&on_a_stamped_line a_thread's_page&output_near
-0.05 a_thread's_page&says_lower_it a_thread's_page&says_when a_thread's_page&somebody's_own
-0.05 a_thread's_page&somebody's_own_machine,_in_short a_thread's_page&spoken_of_may a_thread's_page&spoken_of_never
-0.05 a_thread's_page&spoken_of_people a_thread's_page&spoken_of_signed a_thread's_page&spoken_of_solved
-0.05 a_thread's_title&comment a_thread's_title&in_quotes a_thread's_title&marked
-0.05 a_thread's_title&somebody's_own_question,_in_short a_thread's_title&spoken_of_changes
-0.05 a_thread's_title&spoken_of_looks_for a_thread's_title&trouble a_thread's_title&words_before
-0.05 a_whole_error_line&explained_behind a_whole_error_line&in_a_thread a_whole_error_line&its_words_taken_up
-0.05 a_whole_error_line&much_trouble a_whole_error_line&remedies_below a_whole_error_line&spoken_of_happened
-0.05 a_whole_error_line&spoken_of_labelled_symptom a_whole_error_line&traceback_above about_texts&host_memory
-0.05 about_texts&its_words_taken_up about_texts&marked about_texts&much_advised about_texts&says_ask
-0.05 about_texts&says_looks_for about_texts&says_lower_it about_texts&says_people about_texts&says_reader
-0.05 about_texts&says_when about_texts&spoken_of_looks_for about_texts&spoken_of_made_up about_texts&trace_near
-0.05 advice_share&advised advice_share&answered_by_mail advice_share&boxes_ticked advice_share&explained_behind
-0.05 advice_share&host_memory advice_share&its_words_taken_up advice_share&says_cause advice_share&says_changes
-0.05 advice_share&says_if advice_share&says_supposed advice_share&spoken_of_after_so_long
-0.05 advice_share&spoken_of_example advice_share&spoken_of_labelled_remedy advice_share&text_about_texts
-0.05 advice_share&typeset advised&answered_by_mail advised&boxes_ticked advised&explained_behind advised&host_memory
-0.05 advised&its_words_taken_up advised&says_cause advised&says_changes advised&says_if advised&says_supposed
-0.05 advised&spoken_of_after_so_long advised&spoken_of_example advised&spoken_of_labelled_remedy
-0.05 advised&text_about_texts advised&typeset advised_by_nobody&explained_behind advised_by_nobody&in_a_thread
-0.05 advised_by_nobody&item_of_a_list advised_by_nobody&its_words_taken_up advised_by_nobody&says_example
-0.05 advised_by_nobody&says_if advised_by_nobody&says_proposed advised_by_nobody&says_self
-0.05 advised_by_nobody&says_when advised_by_nobody&spoken_of_but advised_by_nobody&spoken_of_changes
-0.05 advised_by_nobody&spoken_of_explained advised_by_nobody&spoken_of_labelled_remedy
-0.05 advised_by_nobody&spoken_of_lately advised_by_nobody&spoken_of_lower_it advised_by_nobody&spoken_of_never
-0.05 advised_by_nobody&spoken_of_remedy advised_by_nobody&typeset alone&denied_in_front alone&names_the_words
-0.05 alone&says_ask alone&text_behind answered_by_mail&may_happen answered_by_mail&often_may
-0.05 answered_by_mail&other_near answered_by_mail&output_near answered_by_mail&spoken_of_example
-0.05 answered_by_mail&spoken_of_if answered_by_mail&spoken_of_may answered_by_mail&spoken_of_people
-0.05 answered_by_mail&spoken_of_proposed answered_by_mail&spoken_of_supposed answered_by_mail&spoken_of_words
-0.05 answered_by_mail&trouble begins_its_line&much_advised begins_its_line&record begins_its_line&says_happened
-0.05 begins_its_line&says_lower_it begins_its_line&somebody's_own_question,_in_short begins_its_line&spoken_of_but
-0.05 begins_its_line&spoken_of_happened begins_its_line&spoken_of_lower_it begins_its_line&spoken_of_made_up
-0.05 begins_its_line&spoken_of_when begins_the_text&its_words_taken_up begins_the_text&says_cause
-0.05 begins_the_text&says_explained begins_the_text&says_may begins_the_text&spoken_of_but
-0.05 begins_the_text&spoken_of_cause begins_the_text&spoken_of_labelled_remedy begins_the_text&spoken_of_lately
-0.05 begins_the_text&spoken_of_made_up begins_the_text&spoken_of_supposed begins_the_text&value_of_a_document
-0.05 behind_a_prefix&much_advised behind_a_prefix&says_never behind_a_prefix&says_remedy
-0.05 behind_a_prefix&somebody's_own_question,_in_short behind_a_prefix&spoken_of_means
-0.05 behind_a_prefix&spoken_of_solved beside_a_quotation&indented between_sections&blanks_near
-0.05 between_sections&block_opened between_sections&boxes_ticked between_sections&denied_in_front
-0.05 between_sections&happened_to_somebody between_sections&hypothetical_sentence between_sections&in_quotes
-0.05 between_sections&markup_near between_sections&may_happen between_sections&other_near
-0.05 between_sections&says_happened between_sections&says_if between_sections&somebody's_own_question,_in_short
-0.05 between_sections&spoken_of_made_up between_sections&spoken_of_may between_sections&spoken_of_never
-0.05 between_sections&text_behind blanks_near&code_near blanks_near&names_the_words blanks_near&says_lower_it
-0.05 blanks_near&says_self blanks_near&says_words blanks_near&spoken_of_cause blanks_near&spoken_of_happened
-0.05 blanks_near&spoken_of_labelled_symptom blanks_near&spoken_of_lately blanks_near&spoken_of_supposed
-0.05 blanks_near&spoken_of_when block_opened&explained_behind block_opened&its_words_taken_up
-0.05 block_opened&says_labelled_symptom block_opened&somebody's_own_question,_in_short
-0.05 block_opened&spoken_of_explained block_opened&spoken_of_labelled_symptom block_opened&spoken_of_people
-0.05 block_opened&spoken_of_solved block_opened&traceback_above block_opened&words_before boxes_ticked&may_happen
-0.05 boxes_ticked&says_self boxes_ticked&spoken_of_labelled_symptom boxes_ticked&spoken_of_lately
-0.05 boxes_ticked&spoken_of_never boxes_ticked&spoken_of_people boxes_ticked&spoken_of_reader
-0.05 boxes_ticked&text_behind code_near&mentioned code_near&much_about_texts code_near&says_ask
-0.05 code_near&says_explained code_near&says_help code_near&says_made_up code_near&says_numbered
-0.05 code_near&says_remedy code_near&setting_near code_near&somebody's_own,_in_short
-0.05 code_near&somebody's_own_machine,_in_short code_near&spoken_of_lately code_near&spoken_of_made_up
-0.05 code_near&spoken_of_may code_near&trace_near comment&may_happen comment&much_trouble comment&says_help
-0.05 comment&says_labelled_symptom comment&says_may comment&spoken_of_help comment&traceback_above
-0.05 comment&within_code comment&words_before cut_by_dots&says_people cut_by_dots&somebody's_own,_in_short
-0.05 cut_by_dots&somebody's_own_question,_in_short cut_by_dots&spoken_of_ask cut_by_dots&spoken_of_looks_for
-0.05 cut_by_dots&spoken_of_never cut_by_dots&spoken_of_remedy cut_by_dots&spoken_of_solved denied_in_front&may_happen
-0.05 denied_in_front&much_trouble denied_in_front&nobody_speaks denied_in_front&says_supposed
-0.05 denied_in_front&somebody's_own_machine,_in_short denied_in_front&spoken_of_may denied_in_front&spoken_of_reader
-0.05 denied_in_front&spoken_of_words denied_in_front&trace_near denied_in_front&traceback_above
-0.05 denied_in_front&trouble ends_the_text&hypothetical_sentence ends_the_text&says_buy ends_the_text&says_changes
-0.05 ends_the_text&somebody's_own_question,_in_short ends_the_text&spoken_of_reader ends_the_text&spoken_of_supposed
-0.05 explained_behind&heads_a_document explained_behind&hypothetical_sentence explained_behind&indented
-0.05 explained_behind&introduced_as_example explained_behind&item_of_a_list explained_behind&names_the_words
-0.05 explained_behind&says_reader explained_behind&spoken_of_happened explained_behind&spoken_of_lesson
-0.05 explained_behind&spoken_of_looks_for explained_behind&spoken_of_means explained_behind&spoken_of_people
-0.05 figures&much_advised figures&remedies_above figures&says_labelled_symptom figures&says_looks_for
-0.05 figures&says_means figures&says_never figures&says_solved figures&spoken_of_reader figures&spoken_of_signed
-0.05 happened_to_somebody&record happened_to_somebody&remedies_above happened_to_somebody&says_words
-0.05 happened_to_somebody&spoken_of_explained happened_to_somebody&spoken_of_looks_for
-0.05 happened_to_somebody&spoken_of_means happened_to_somebody&spoken_of_never happened_to_somebody&spoken_of_remedy
-0.05 happened_to_somebody&spoken_of_signed happened_to_somebody&text_about_texts
-0.05 happened_to_somebody&value_of_a_document heads_a_document&item_of_a_list heads_a_document&much_advised
-0.05 heads_a_document&says_after_so_long heads_a_document&says_happened heads_a_document&says_labelled_symptom
-0.05 heads_a_document&says_lately heads_a_document&says_lesson heads_a_document&says_people
-0.05 heads_a_document&somebody's_own,_in_short heads_a_document&spoken_of_cause heads_a_document&spoken_of_changes
-0.05 heads_a_document&spoken_of_example heads_a_document&spoken_of_labelled_symptom
-0.05 heads_a_document&spoken_of_made_up heads_a_document&spoken_of_words host_memory&much_trouble
-0.05 host_memory&somebody's_own,_in_short host_memory&spoken_of_but host_memory&spoken_of_example
-0.05 host_memory&within_code hypothetical_sentence&in_a_thread hypothetical_sentence&much_advised
-0.05 hypothetical_sentence&often_may hypothetical_sentence&remedies_below hypothetical_sentence&says_words
-0.05 hypothetical_sentence&spoken_of_labelled_symptom hypothetical_sentence&spoken_of_never
-0.05 hypothetical_sentence&spoken_of_when in_a_thread&markup_near in_a_thread&output_near in_a_thread&record
-0.05 in_a_thread&says_when in_a_thread&spoken_of_signed in_a_thread&spoken_of_supposed in_a_thread&spoken_of_words
-0.05 in_a_thread&traceback_above in_a_thread&value_of_a_document in_quotes&introduced_as_example
-0.05 in_quotes&its_hint_printed in_quotes&much_advised in_quotes&remedies_above in_quotes&says_proposed
-0.05 in_quotes&says_when in_quotes&spoken_of_ask in_quotes&spoken_of_changes in_quotes&spoken_of_explained
-0.05 in_quotes&spoken_of_if in_quotes&spoken_of_remedy indented&says_example indented&says_supposed
-0.05 indented&says_words indented&spoken_of_labelled_symptom indented&spoken_of_signed indented&text_about_texts
-0.05 indented&trace_near introduced_as_example&markup_near introduced_as_example&much_advised
-0.05 introduced_as_example&other_near introduced_as_example&spoken_of_cause introduced_as_example&spoken_of_if
-0.05 introduced_as_example&spoken_of_made_up introduced_as_example&spoken_of_proposed
-0.05 introduced_as_example&spoken_of_remedy introduced_as_example&trace_near item_of_a_list&other_near
-0.05 item_of_a_list&remedies_above item_of_a_list&says_but item_of_a_list&says_if item_of_a_list&says_looks_for
-0.05 item_of_a_list&says_means item_of_a_list&spoken_of_changes item_of_a_list&spoken_of_self
-0.05 item_of_a_list&spoken_of_solved item_of_a_list&traceback_above its_hint_printed&says_lower_it
-0.05 its_hint_printed&spoken_of_labelled_remedy its_hint_printed&spoken_of_remedy its_hint_printed&text_behind
-0.05 its_hint_printed&typeset its_words_taken_up&nothing_stated its_words_taken_up&often_may
-0.05 its_words_taken_up&setting_near its_words_taken_up&spoken_of_explained its_words_taken_up&spoken_of_lesson
-0.05 its_words_taken_up&spoken_of_looks_for its_words_taken_up&spoken_of_may its_words_taken_up&spoken_of_remedy
-0.05 its_words_taken_up&spoken_of_when its_words_taken_up&text_behind marked&may_happen marked&names_the_words
-0.05 marked&nobody_speaks marked&somebody's_own_question,_in_short marked&spoken_of_after_so_long
-0.05 marked&spoken_of_supposed marked&traceback_above marked&within_code markup_near&nothing_stated
-0.05 markup_near&says_changes markup_near&says_lesson markup_near&says_reader markup_near&says_remedy
-0.05 markup_near&says_supposed markup_near&somebody_speaks markup_near&spoken_of_lately
-0.05 markup_near&spoken_of_looks_for markup_near&spoken_of_signed markup_near&trace_near may_happen&much_advised
-0.05 may_happen&remedies_below may_happen&says_labelled_symptom may_happen&spoken_of_buy
-0.05 may_happen&spoken_of_explained may_happen&typeset mentioned&much_about_texts mentioned&much_advised
-0.05 mentioned&says_buy mentioned&spoken_of_but mentioned&spoken_of_changes mentioned&spoken_of_if
-0.05 mentioned&spoken_of_labelled_symptom mentioned&spoken_of_never mentioned&spoken_of_people
-0.05 mentioned&spoken_of_reader mentioned&spoken_of_self mentioned&steps_that_led_to_it much_about_texts&record
-0.05 much_about_texts&says_supposed much_about_texts&setting_near much_about_texts&spoken_of_changes
-0.05 much_about_texts&spoken_of_labelled_symptom much_about_texts&spoken_of_lately much_about_texts&spoken_of_when
-0.05 much_about_texts&trace_near much_about_texts&trouble much_advised&other_near much_advised&record
-0.05 much_advised&setting_near much_advised&spoken_of_but much_advised&spoken_of_example
-0.05 much_advised&spoken_of_happened much_advised&spoken_of_if much_advised&spoken_of_labelled_symptom
-0.05 much_advised&spoken_of_lately much_advised&spoken_of_lesson much_advised&spoken_of_looks_for
-0.05 much_advised&spoken_of_people much_advised&spoken_of_self much_advised&steps_that_led_to_it much_advised&trouble
-0.05 much_trouble&says_looks_for much_trouble&spoken_of_cause much_trouble&spoken_of_example
-0.05 much_trouble&spoken_of_remedy names_the_words&says_help names_the_words&says_if names_the_words&spoken_of_ask
-0.05 names_the_words&spoken_of_but names_the_words&spoken_of_made_up names_the_words&spoken_of_numbered
-0.05 names_the_words&spoken_of_reader names_the_words&spoken_of_remedy nobody_speaks&says_explained
-0.05 nobody_speaks&says_people nobody_speaks&spoken_of_lately nobody_speaks&traceback_above
-0.05 nothing_stated&remedies_above nothing_stated&says_happened nothing_stated&says_people
-0.05 nothing_stated&spoken_of_laughs nothing_stated&spoken_of_numbered nothing_stated&spoken_of_words
-0.05 nothing_stated&typeset nothing_stated&within_code often_may&says_lower_it often_may&says_may
-0.05 often_may&says_reader often_may&says_supposed often_may&spoken_of_after_so_long often_may&spoken_of_cause
-0.05 often_may&spoken_of_made_up often_may&spoken_of_signed often_may&spoken_of_solved often_may&spoken_of_when
-0.05 often_may&text_behind often_may&traceback_above on_a_stamped_line&says_example on_a_stamped_line&spoken_of_buy
-0.05 on_a_stamped_line&spoken_of_cause on_a_stamped_line&spoken_of_solved other_near&says_buy other_near&says_if
-0.05 other_near&says_remedy other_near&spoken_of_but other_near&spoken_of_buy other_near&spoken_of_explained
-0.05 other_near&spoken_of_lately other_near&spoken_of_numbered other_near&spoken_of_when output_near&says_remedy
-0.05 output_near&spoken_of_people record&says_cause record&says_example record&says_remedy record&spoken_of_if
-0.05 record&spoken_of_reader record&traceback_above remedies_above&remedies_below remedies_above&says_happened
-0.05 remedies_above&somebody's_own remedies_above&somebody_speaks remedies_above&spoken_of_example
-0.05 remedies_above&spoken_of_help remedies_above&spoken_of_if remedies_above&spoken_of_labelled_symptom
-0.05 remedies_above&spoken_of_may remedies_above&spoken_of_reader remedies_above&text_behind
-0.05 remedies_below&says_words remedies_below&setting_near remedies_below&spoken_of_after_so_long
-0.05 remedies_below&spoken_of_lesson remedies_below&spoken_of_may remedies_below&spoken_of_means
-0.05 remedies_below&spoken_of_never remedies_below&spoken_of_reader remedies_below&text_behind
-0.05 remedies_below&trace_near remedies_below&traceback_above says_after_so_long&says_never
-0.05 says_after_so_long&says_proposed says_after_so_long&says_remedy says_after_so_long&spoken_of_ask
-0.05 says_after_so_long&spoken_of_words says_after_so_long&traceback_above says_ask&says_looks_for
-0.05 says_ask&somebody's_own,_in_short says_ask&somebody's_own_machine,_in_short
-0.05 says_ask&somebody's_own_question,_in_short says_ask&spoken_of_ask says_ask&spoken_of_happened
-0.05 says_ask&spoken_of_help says_ask&spoken_of_lower_it says_ask&spoken_of_when says_but&says_made_up
-0.05 says_but&says_means says_but&spoken_of_lesson says_but&spoken_of_supposed says_buy&says_if says_cause&says_if
-0.05 says_cause&text_behind says_cause&trouble says_changes&says_if says_changes&says_made_up
-0.05 says_changes&says_people says_changes&spoken_of_self says_changes&words_before says_example&says_help
-0.05 says_example&says_means says_example&says_people says_example&somebody's_own_machine,_in_short
-0.05 says_example&spoken_of_help says_example&spoken_of_lower_it says_example&spoken_of_may
-0.05 says_explained&says_lesson says_explained&spoken_of_help says_explained&spoken_of_words
-0.05 says_happened&says_labelled_symptom says_happened&says_made_up says_happened&somebody_speaks
-0.05 says_happened&spoken_of_made_up says_happened&spoken_of_proposed says_happened&spoken_of_solved
-0.05 says_happened&trouble says_help&says_lower_it says_help&says_remedy says_help&says_supposed
-0.05 says_help&spoken_of_happened says_help&spoken_of_looks_for says_help&spoken_of_may says_help&words_before
-0.05 says_if&says_words says_if&setting_near says_if&spoken_of_example says_if&spoken_of_if says_if&spoken_of_lately
-0.05 says_if&spoken_of_made_up says_if&trace_near says_if&traceback_above says_labelled_symptom&spoken_of_help
-0.05 says_labelled_symptom&spoken_of_reader says_labelled_symptom&spoken_of_supposed says_lately&says_numbered
-0.05 says_lately&says_remedy says_lately&says_solved says_lately&spoken_of_happened says_lately&spoken_of_people
-0.05 says_lately&spoken_of_words says_lately&trace_near says_lesson&says_people says_lesson&spoken_of_if
-0.05 says_lesson&spoken_of_may says_looks_for&says_made_up says_looks_for&spoken_of_cause
-0.05 says_looks_for&spoken_of_changes says_looks_for&spoken_of_people says_looks_for&spoken_of_reader
-0.05 says_looks_for&spoken_of_supposed says_looks_for&spoken_of_words says_lower_it&says_remedy
-0.05 says_lower_it&spoken_of_ask says_lower_it&spoken_of_example says_lower_it&spoken_of_if
-0.05 says_lower_it&spoken_of_may says_lower_it&spoken_of_means says_lower_it&spoken_of_never
-0.05 says_lower_it&traceback_above says_made_up&says_means says_made_up&somebody's_own
-0.05 says_made_up&spoken_of_happened says_made_up&spoken_of_looks_for says_made_up&spoken_of_made_up
-0.05 says_may&says_remedy says_may&says_solved says_may&somebody's_own,_in_short says_may&spoken_of_cause
-0.05 says_may&spoken_of_lately says_may&spoken_of_proposed says_may&spoken_of_supposed says_means&says_supposed
-0.05 says_means&somebody's_own,_in_short says_means&somebody's_own_machine,_in_short says_means&spoken_of_changes
-0.05 says_means&spoken_of_if says_means&spoken_of_looks_for says_means&spoken_of_means says_means&spoken_of_self
-0.05 says_never&says_reader says_never&somebody's_own,_in_short says_never&somebody_speaks says_never&spoken_of_self
-0.05 says_numbered&says_self says_numbered&text_behind says_numbered&words_before says_people&says_supposed
-0.05 says_people&says_words says_people&setting_near says_people&spoken_of_changes says_people&spoken_of_example
-0.05 says_people&spoken_of_if says_people&spoken_of_lesson says_people&spoken_of_words says_reader&says_words
-0.05 says_reader&spoken_of_after_so_long says_reader&spoken_of_changes says_reader&spoken_of_means
-0.05 says_reader&spoken_of_never says_reader&spoken_of_people says_reader&spoken_of_supposed says_remedy&words_before
-0.05 says_self&spoken_of_changes says_self&spoken_of_explained says_self&spoken_of_laughs says_self&spoken_of_remedy
-0.05 says_solved&says_when says_solved&words_before says_supposed&spoken_of_changes says_when&spoken_of_example
-0.05 says_when&spoken_of_laughs says_when&spoken_of_lower_it says_when&spoken_of_made_up says_when&spoken_of_words
-0.05 says_words&somebody's_own says_words&spoken_of_but says_words&spoken_of_example says_words&spoken_of_lesson
-0.05 says_words&spoken_of_made_up says_words&trace_near setting_near&spoken_of_ask
-0.05 setting_near&spoken_of_labelled_remedy setting_near&spoken_of_means setting_near&spoken_of_people
-0.05 setting_near&steps_that_led_to_it setting_near&trouble setting_near&typeset somebody's_own&spoken_of_but
-0.05 somebody's_own&spoken_of_buy somebody's_own&spoken_of_changes somebody's_own&spoken_of_lesson
-0.05 somebody's_own&spoken_of_remedy somebody's_own&text_about_texts somebody's_own&traceback_above
-0.05 somebody's_own&value_of_a_document somebody's_own,_in_short&spoken_of_ask
-0.05 somebody's_own,_in_short&spoken_of_never somebody's_own,_in_short&words_before
-0.05 somebody's_own_machine,_in_short&spoken_of_help somebody's_own_machine,_in_short&spoken_of_lesson
-0.05 somebody's_own_machine,_in_short&spoken_of_never somebody's_own_machine,_in_short&spoken_of_people
-0.05 somebody's_own_machine,_in_short&text_behind somebody's_own_question,_in_short&spoken_of_may
-0.05 somebody's_own_question,_in_short&spoken_of_solved somebody's_own_question,_in_short&spoken_of_words
-0.05 somebody_speaks&somebody's_own_question,_in_short somebody_speaks&spoken_of_never
-0.05 somebody_speaks&value_of_a_document spoken_of_after_so_long&spoken_of_laughs
-0.05 spoken_of_after_so_long&spoken_of_people spoken_of_after_so_long&spoken_of_reader
-0.05 spoken_of_after_so_long&spoken_of_supposed spoken_of_ask&spoken_of_if spoken_of_ask&spoken_of_numbered
-0.05 spoken_of_ask&spoken_of_people spoken_of_ask&spoken_of_when spoken_of_ask&text_about_texts spoken_of_ask&trouble
-0.05 spoken_of_but&spoken_of_looks_for spoken_of_but&spoken_of_remedy spoken_of_but&spoken_of_supposed
-0.05 spoken_of_buy&spoken_of_example spoken_of_buy&spoken_of_if spoken_of_cause&spoken_of_labelled_cause
-0.05 spoken_of_cause&spoken_of_numbered spoken_of_cause&spoken_of_supposed spoken_of_cause&spoken_of_words
-0.05 spoken_of_changes&spoken_of_explained spoken_of_changes&spoken_of_if
-0.05 spoken_of_changes&spoken_of_labelled_symptom spoken_of_changes&spoken_of_proposed
-0.05 spoken_of_changes&spoken_of_supposed spoken_of_example&spoken_of_explained
-0.05 spoken_of_example&spoken_of_labelled_remedy spoken_of_example&spoken_of_lately
-0.05 spoken_of_example&spoken_of_proposed spoken_of_example&spoken_of_solved spoken_of_explained&spoken_of_happened
-0.05 spoken_of_explained&spoken_of_help spoken_of_explained&spoken_of_laughs spoken_of_explained&spoken_of_made_up
-0.05 spoken_of_explained&spoken_of_means spoken_of_explained&spoken_of_remedy spoken_of_happened&spoken_of_help
-0.05 spoken_of_happened&spoken_of_labelled_remedy spoken_of_happened&spoken_of_self
-0.05 spoken_of_happened&steps_that_led_to_it spoken_of_happened&value_of_a_document spoken_of_help&spoken_of_supposed
-0.05 spoken_of_if&spoken_of_labelled_symptom spoken_of_if&spoken_of_reader spoken_of_if&spoken_of_signed
-0.05 spoken_of_if&text_about_texts spoken_of_labelled_remedy&spoken_of_lesson
-0.05 spoken_of_labelled_remedy&spoken_of_lower_it spoken_of_labelled_remedy&spoken_of_may
-0.05 spoken_of_labelled_remedy&spoken_of_self spoken_of_labelled_remedy&trace_near
-0.05 spoken_of_labelled_symptom&spoken_of_means spoken_of_labelled_symptom&spoken_of_numbered
-0.05 spoken_of_lately&spoken_of_laughs spoken_of_lately&spoken_of_words spoken_of_lately&trouble
-0.05 spoken_of_laughs&trace_near spoken_of_laughs&traceback_above spoken_of_lesson&typeset
-0.05 spoken_of_looks_for&spoken_of_lower_it spoken_of_looks_for&spoken_of_proposed
-0.05 spoken_of_looks_for&spoken_of_signed spoken_of_looks_for&spoken_of_supposed spoken_of_looks_for&within_code
-0.05 spoken_of_lower_it&steps_that_led_to_it spoken_of_lower_it&within_code spoken_of_made_up&spoken_of_may
-0.05 spoken_of_made_up&spoken_of_proposed spoken_of_made_up&trouble spoken_of_may&spoken_of_reader
-0.05 spoken_of_may&spoken_of_remedy spoken_of_may&spoken_of_supposed spoken_of_may&text_about_texts
-0.05 spoken_of_may&within_code spoken_of_may&words_before spoken_of_means&spoken_of_never
-0.05 spoken_of_means&spoken_of_words spoken_of_people&spoken_of_solved spoken_of_people&typeset
-0.05 spoken_of_proposed&spoken_of_remedy spoken_of_proposed&spoken_of_self spoken_of_remedy&spoken_of_self
-0.05 spoken_of_remedy&text_behind spoken_of_remedy&trace_near spoken_of_remedy&traceback_above
-0.05 spoken_of_self&trace_near spoken_of_self&traceback_above spoken_of_signed&spoken_of_solved
-0.05 spoken_of_signed&spoken_of_supposed spoken_of_signed&spoken_of_words spoken_of_supposed&text_behind
-0.05 spoken_of_supposed&traceback_above spoken_of_supposed&typeset spoken_of_supposed&within_code
-0.05 spoken_of_words&steps_that_led_to_it steps_that_led_to_it&text_behind within_code&words_before
+0.05 a_failed_run&a_site's_lines a_failed_run&a_thread's_page a_failed_run&begins_its_line
+0.05 a_failed_run&its_hint_printed a_failed_run&says_happened a_failed_run&says_help a_failed_run&says_if
+0.05 a_failed_run&says_lower_it a_failed_run&says_made_up a_failed_run&says_may
+0.05 a_failed_run&somebody's_own_machine,_in_short a_failed_run&spoken_of_example a_failed_run&spoken_of_proposed
+0.05 a_failed_run&spoken_of_reader a_failed_run&trouble a_failed_run's_record&code_near
+0.05 a_failed_run's_record&ends_the_text a_failed_run's_record&nobody_speaks a_failed_run's_record&often_may
+0.05 a_failed_run's_record&other_near a_failed_run's_record&record a_failed_run's_record&spoken_of_when
+0.05 a_failed_test&on_a_stamped_line a_failed_test&other_near a_failed_test&trace_near a_failed_test&trouble
+0.05 a_picture_near&begins_its_line a_picture_near&begins_the_text a_picture_near&code_near a_picture_near&figures
+0.05 a_picture_near&in_a_thread a_picture_near&markup_near a_picture_near&mentioned a_picture_near&nobody_speaks
+0.05 a_picture_near&nothing_stated a_picture_near&somebody_speaks a_picture_near&spoken_of_ask
+0.05 a_picture_near&spoken_of_but a_picture_near&spoken_of_happened a_picture_near&spoken_of_help
+0.05 a_picture_near&spoken_of_if a_picture_near&spoken_of_lower_it a_picture_near&spoken_of_may
+0.05 a_picture_near&spoken_of_means a_picture_near&spoken_of_reader a_picture_near&spoken_of_self
+0.05 a_picture_near&text_behind a_picture_near&trace_near a_picture_near&traceback_above a_picture_near&trouble
+0.05 a_picture_near&words_before a_question,_in_short&a_report's_heading a_question,_in_short&a_sentence_leads
+0.05 a_question,_in_short&boxes_ticked a_question,_in_short&host_memory a_question,_in_short&item_of_a_list
+0.05 a_question,_in_short&much_trouble a_question,_in_short&says_lesson a_question,_in_short&says_supposed
+0.05 a_report's_heading&a_setup,_in_short a_report's_heading&begins_its_line a_report's_heading&begins_the_text
+0.05 a_report's_heading&block_opened a_report's_heading&comment a_report's_heading&happened_to_somebody
+0.05 a_report's_heading&in_quotes a_report's_heading&indented a_report's_heading&marked
+0.05 a_report's_heading&much_advised a_report's_heading&much_trouble a_report's_heading&often_may
+0.05 a_report's_heading&on_a_stamped_line a_report's_heading&says_after_so_long a_report's_heading&says_happened
+0.05 a_report's_heading&says_when a_report's_heading&says_words a_report's_heading&somebody's_own,_in_short
+0.05 a_report's_heading&somebody's_own_machine,_in_short a_report's_heading&spoken_of_example
+0.05 a_report's_heading&spoken_of_happened a_report's_heading&spoken_of_remedy a_report's_heading&spoken_of_supposed
+0.05 a_report's_heading&text_behind a_report's_heading&traceback_above a_report's_heading&trouble
+0.05 a_sentence_leads&boxes_ticked a_sentence_leads&much_advised a_sentence_leads&says_if
+0.05 a_sentence_leads&says_numbered a_sentence_leads&says_signed a_sentence_leads&spoken_of_lesson
+0.05 a_sentence_leads&spoken_of_made_up a_sentence_leads&trouble a_setup,_in_short&advised_by_nobody
+0.05 a_setup,_in_short&heads_a_document a_setup,_in_short&host_memory a_setup,_in_short&its_place_behind
+0.05 a_setup,_in_short&its_words_taken_up a_setup,_in_short&much_trouble a_setup,_in_short&says_but
+0.05 a_setup,_in_short&says_example a_setup,_in_short&somebody's_own,_in_short
+0.05 a_setup,_in_short&somebody's_own_machine,_in_short a_setup,_in_short&spoken_of_buy
+0.05 a_setup,_in_short&spoken_of_explained a_setup,_in_short&spoken_of_may a_setup,_in_short&spoken_of_signed
+0.05 a_setup,_in_short&typeset a_short_text&cut_by_dots a_short_text&ends_the_text a_short_text&may_happen
+0.05 a_short_text&remedies_below a_short_text&somebody's_own_machine,_in_short a_short_text&spoken_of_buy
+0.05 a_site's_lines&hypothetical_sentence a_site's_lines&in_a_thread a_site's_lines&in_quotes
+0.05 a_site's_lines&often_may a_site's_lines&says_happened a_site's_lines&says_if
+0.05 a_site's_lines&somebody's_own,_in_short a_site's_lines&somebody_speaks a_site's_lines&spoken_of_cause
+0.05 a_site's_lines&spoken_of_changes a_site's_lines&spoken_of_if a_site's_lines&spoken_of_reader
+0.05 a_site's_lines&spoken_of_remedy a_site's_lines&trouble a_thread's_page&between_sections
+0.05 a_thread's_page&markup_near a_thread's_page&names_the_words a_thread's_page&other_near
+0.05 a_thread's_page&says_labelled_symptom a_thread's_page&says_means a_thread's_page&says_reader
+0.05 a_thread's_page&spoken_of_ask a_thread's_page&spoken_of_example a_thread's_page&spoken_of_labelled_symptom
+0.05 a_thread's_page&spoken_of_lately a_thread's_page&spoken_of_numbered a_thread's_page&trace_near
+0.05 a_thread's_page&value_of_a_document a_thread's_title&advice_share a_thread's_title&advised
+0.05 a_thread's_title&behind_a_prefix a_thread's_title&figures a_thread's_title&mentioned
+0.05 a_thread's_title&much_trouble a_thread's_title&often_may a_thread's_title&spoken_of_but
+0.05 a_thread's_title&spoken_of_if a_thread's_title&spoken_of_labelled_symptom a_thread's_title&spoken_of_proposed
+0.05 a_whole_error_line&code_near a_whole_error_line&often_may a_whole_error_line&spoken_of_if
+0.05 a_whole_error_line&spoken_of_lately a_whole_error_line&spoken_of_people about_texts&blanks_near
+0.05 about_texts&block_opened about_texts&other_near about_texts&says_explained about_texts&says_never
+0.05 about_texts&says_numbered about_texts&spoken_of_after_so_long about_texts&spoken_of_buy
+0.05 about_texts&spoken_of_laughs about_texts&spoken_of_may about_texts&words_before advice_share&comment
+0.05 advice_share&denied_in_front advice_share&other_near advice_share&says_help advice_share&says_may
+0.05 advice_share&somebody_speaks advice_share&spoken_of_buy advice_share&spoken_of_explained
+0.05 advice_share&spoken_of_laughs advice_share&spoken_of_may advice_share&spoken_of_solved
+0.05 advice_share&spoken_of_words advice_share&trouble advised&comment advised&denied_in_front advised&other_near
+0.05 advised&says_help advised&says_may advised&somebody_speaks advised&spoken_of_buy advised&spoken_of_explained
+0.05 advised&spoken_of_laughs advised&spoken_of_may advised&spoken_of_solved advised&spoken_of_words advised&trouble
+0.05 advised_by_nobody&boxes_ticked advised_by_nobody&comment advised_by_nobody&cut_by_dots
+0.05 advised_by_nobody&indented advised_by_nobody&marked advised_by_nobody&much_trouble advised_by_nobody&output_near
+0.05 advised_by_nobody&says_happened advised_by_nobody&says_remedy advised_by_nobody&says_supposed
+0.05 advised_by_nobody&somebody's_own,_in_short advised_by_nobody&spoken_of_buy advised_by_nobody&spoken_of_cause
+0.05 advised_by_nobody&spoken_of_solved advised_by_nobody&text_about_texts alone&host_memory
+0.05 alone&hypothetical_sentence alone&somebody's_own_machine,_in_short alone&trouble answered_by_mail&setting_near
+0.05 answered_by_mail&spoken_of_happened answered_by_mail&spoken_of_help answered_by_mail&spoken_of_labelled_symptom
+0.05 begins_its_line&in_a_thread begins_its_line&says_after_so_long begins_its_line&somebody's_own,_in_short
+0.05 begins_its_line&spoken_of_looks_for begins_the_text&happened_to_somebody begins_the_text&host_memory
+0.05 begins_the_text&says_numbered begins_the_text&says_self begins_the_text&spoken_of_explained
+0.05 begins_the_text&spoken_of_means begins_the_text&spoken_of_numbered begins_the_text&spoken_of_proposed
+0.05 begins_the_text&spoken_of_signed behind_a_prefix&between_sections behind_a_prefix&boxes_ticked
+0.05 behind_a_prefix&explained_behind behind_a_prefix&introduced_as_example behind_a_prefix&item_of_a_list
+0.05 behind_a_prefix&names_the_words behind_a_prefix&says_cause behind_a_prefix&says_explained
+0.05 behind_a_prefix&says_proposed behind_a_prefix&spoken_of_help behind_a_prefix&spoken_of_remedy
+0.05 behind_a_prefix&text_behind between_sections&figures between_sections&introduced_as_example
+0.05 between_sections&much_about_texts between_sections&much_trouble between_sections&on_a_stamped_line
+0.05 between_sections&says_may between_sections&setting_near between_sections&somebody's_own,_in_short
+0.05 between_sections&somebody_speaks between_sections&spoken_of_explained between_sections&spoken_of_lesson
+0.05 between_sections&spoken_of_self blanks_near&block_opened blanks_near&comment blanks_near&ends_the_text
+0.05 blanks_near&its_hint_printed blanks_near&its_words_taken_up blanks_near&mentioned blanks_near&much_advised
+0.05 blanks_near&other_near blanks_near&says_labelled_symptom blanks_near&somebody's_own_machine,_in_short
+0.05 blanks_near&spoken_of_after_so_long blanks_near&spoken_of_example blanks_near&spoken_of_if
+0.05 block_opened&in_quotes block_opened&spoken_of_changes block_opened&trace_near boxes_ticked&comment
+0.05 boxes_ticked&in_a_thread boxes_ticked&indented boxes_ticked&its_hint_printed boxes_ticked&much_trouble
+0.05 boxes_ticked&other_near boxes_ticked&somebody's_own_question,_in_short boxes_ticked&spoken_of_but
+0.05 boxes_ticked&spoken_of_example boxes_ticked&spoken_of_happened boxes_ticked&spoken_of_remedy
+0.05 boxes_ticked&spoken_of_supposed boxes_ticked&spoken_of_when boxes_ticked&spoken_of_words boxes_ticked&trace_near
+0.05 boxes_ticked&traceback_above code_near&hypothetical_sentence code_near&its_words_taken_up code_near&marked
+0.05 code_near&markup_near code_near&much_advised code_near&names_the_words code_near&says_cause
+0.05 code_near&says_example code_near&says_people code_near&says_supposed code_near&spoken_of_ask
+0.05 code_near&spoken_of_changes code_near&spoken_of_laughs code_near&spoken_of_never comment&much_about_texts
+0.05 comment&often_may comment&says_lesson comment&spoken_of_cause comment&spoken_of_explained
+0.05 comment&spoken_of_labelled_symptom comment&spoken_of_lesson comment&spoken_of_made_up comment&spoken_of_never
+0.05 comment&spoken_of_people comment&spoken_of_when cut_by_dots&says_ask cut_by_dots&spoken_of_after_so_long
+0.05 cut_by_dots&spoken_of_but cut_by_dots&spoken_of_example cut_by_dots&spoken_of_made_up
+0.05 cut_by_dots&spoken_of_people cut_by_dots&spoken_of_reader denied_in_front&hypothetical_sentence
+0.05 denied_in_front&item_of_a_list denied_in_front&marked denied_in_front&says_ask denied_in_front&says_if
+0.05 denied_in_front&says_looks_for denied_in_front&somebody's_own denied_in_front&somebody's_own_question,_in_short
+0.05 denied_in_front&spoken_of_happened denied_in_front&spoken_of_labelled_symptom denied_in_front&spoken_of_lesson
+0.05 denied_in_front&spoken_of_never denied_in_front&spoken_of_people denied_in_front&spoken_of_solved
+0.05 ends_the_text&host_memory ends_the_text&much_trouble ends_the_text&other_near ends_the_text&says_help
+0.05 ends_the_text&spoken_of_lately ends_the_text&spoken_of_made_up ends_the_text&spoken_of_numbered
+0.05 explained_behind&in_quotes explained_behind&mentioned explained_behind&remedies_below
+0.05 explained_behind&spoken_of_changes explained_behind&spoken_of_if explained_behind&spoken_of_made_up
+0.05 explained_behind&spoken_of_never explained_behind&spoken_of_words figures&much_about_texts figures&output_near
+0.05 figures&says_buy figures&says_cause figures&spoken_of_help frames_of_a_process_near&nobody_speaks
+0.05 frames_of_a_process_near&spoken_of_supposed frames_of_a_process_near&spoken_of_when
+0.05 happened_to_somebody&indented happened_to_somebody&says_labelled_symptom happened_to_somebody&spoken_of_ask
+0.05 happened_to_somebody&spoken_of_if happened_to_somebody&spoken_of_lately happened_to_somebody&spoken_of_laughs
+0.05 happened_to_somebody&spoken_of_people happened_to_somebody&spoken_of_self
+0.05 happened_to_somebody&spoken_of_supposed heads_a_document&output_near heads_a_document&remedies_above
+0.05 heads_a_document&says_but heads_a_document&says_means heads_a_document&says_reader heads_a_document&says_when
+0.05 heads_a_document&says_words heads_a_document&somebody's_own_machine,_in_short heads_a_document&spoken_of_ask
+0.05 heads_a_document&spoken_of_explained heads_a_document&spoken_of_means heads_a_document&spoken_of_never
+0.05 heads_a_document&spoken_of_numbered heads_a_document&spoken_of_proposed host_memory&in_a_thread
+0.05 host_memory&introduced_as_example host_memory&says_means host_memory&somebody_speaks host_memory&spoken_of_help
+0.05 host_memory&spoken_of_labelled_symptom host_memory&spoken_of_people host_memory&spoken_of_self
+0.05 host_memory&text_behind hypothetical_sentence&says_labelled_symptom hypothetical_sentence&spoken_of_explained
+0.05 hypothetical_sentence&spoken_of_laughs hypothetical_sentence&spoken_of_signed in_a_thread&on_a_stamped_line
+0.05 in_a_thread&says_but in_a_thread&says_if in_a_thread&says_lower_it in_a_thread&says_means
+0.05 in_a_thread&spoken_of_cause in_a_thread&spoken_of_happened in_a_thread&spoken_of_help in_a_thread&spoken_of_if
+0.05 in_a_thread&spoken_of_made_up in_a_thread&trace_near in_quotes&much_about_texts in_quotes&says_cause
+0.05 in_quotes&says_help in_quotes&says_solved in_quotes&setting_near in_quotes&somebody's_own_question,_in_short
+0.05 in_quotes&spoken_of_labelled_cause in_quotes&spoken_of_lesson in_quotes&spoken_of_numbered
+0.05 in_quotes&words_before indented&much_about_texts indented&says_lower_it indented&says_reader
+0.05 indented&somebody's_own_machine,_in_short indented&spoken_of_help indented&spoken_of_laughs
+0.05 introduced_as_example&much_trouble introduced_as_example&often_may introduced_as_example&spoken_of_but
+0.05 introduced_as_example&spoken_of_help introduced_as_example&spoken_of_lesson
+0.05 introduced_as_example&spoken_of_never introduced_as_example&spoken_of_solved introduced_as_example&text_behind
+0.05 item_of_a_list&much_trouble item_of_a_list&says_labelled_symptom item_of_a_list&says_made_up
+0.05 item_of_a_list&says_may item_of_a_list&says_self item_of_a_list&somebody's_own_question,_in_short
+0.05 item_of_a_list&spoken_of_ask item_of_a_list&spoken_of_explained item_of_a_list&spoken_of_made_up
+0.05 item_of_a_list&spoken_of_numbered item_of_a_list&trouble its_hint_printed&much_advised
+0.05 its_hint_printed&names_the_words its_hint_printed&says_reader its_hint_printed&spoken_of_but
+0.05 its_hint_printed&spoken_of_changes its_hint_printed&spoken_of_numbered its_hint_printed&spoken_of_proposed
+0.05 its_hint_printed&spoken_of_self its_hint_printed&traceback_above its_place_behind&markup_near
+0.05 its_place_behind&nobody_speaks its_place_behind&output_near its_place_behind&setting_near
+0.05 marked&much_about_texts marked&on_a_stamped_line marked&says_but marked&says_labelled_symptom
+0.05 marked&says_lower_it marked&spoken_of_explained marked&spoken_of_help marked&spoken_of_labelled_symptom
+0.05 marked&spoken_of_lesson marked&spoken_of_people marked&spoken_of_words markup_near&says_after_so_long
+0.05 markup_near&says_but markup_near&spoken_of_cause markup_near&spoken_of_numbered markup_near&spoken_of_remedy
+0.05 markup_near&spoken_of_self markup_near&spoken_of_solved markup_near&spoken_of_when
+0.05 markup_near&steps_that_led_to_it may_happen&nothing_stated may_happen&says_ask may_happen&says_cause
+0.05 may_happen&says_example may_happen&says_looks_for may_happen&says_when may_happen&spoken_of_ask
+0.05 may_happen&spoken_of_cause may_happen&spoken_of_example may_happen&spoken_of_laughs may_happen&spoken_of_people
+0.05 may_happen&spoken_of_proposed may_happen&spoken_of_signed mentioned&often_may mentioned&says_example
+0.05 mentioned&says_means mentioned&says_numbered mentioned&spoken_of_lesson mentioned&within_code
+0.05 much_about_texts&says_may much_about_texts&says_words much_advised&much_trouble much_advised&often_may
+0.05 much_advised&spoken_of_cause much_advised&spoken_of_help much_advised&words_before much_trouble&names_the_words
+0.05 much_trouble&other_near much_trouble&output_near much_trouble&says_means much_trouble&says_supposed
+0.05 much_trouble&says_when much_trouble&somebody's_own_machine,_in_short
+0.05 much_trouble&somebody's_own_question,_in_short much_trouble&spoken_of_after_so_long much_trouble&spoken_of_if
+0.05 much_trouble&spoken_of_lesson much_trouble&trace_near names_the_words&says_lesson
+0.05 names_the_words&somebody's_own_question,_in_short names_the_words&somebody_speaks
+0.05 names_the_words&spoken_of_changes names_the_words&spoken_of_example names_the_words&spoken_of_if
+0.05 names_the_words&spoken_of_lower_it nobody_speaks&on_a_stamped_line nobody_speaks&says_help
+0.05 nobody_speaks&somebody's_own_question,_in_short nobody_speaks&spoken_of_after_so_long
+0.05 nobody_speaks&spoken_of_lower_it nobody_speaks&spoken_of_never nothing_stated&often_may
+0.05 nothing_stated&on_a_stamped_line nothing_stated&other_near nothing_stated&says_never
+0.05 nothing_stated&somebody_speaks nothing_stated&spoken_of_never nothing_stated&spoken_of_remedy often_may&record
+0.05 often_may&says_happened often_may&says_if often_may&somebody's_own_question,_in_short
+0.05 often_may&spoken_of_explained often_may&spoken_of_happened often_may&spoken_of_help often_may&spoken_of_never
+0.05 often_may&trace_near on_a_stamped_line&spoken_of_but on_a_stamped_line&spoken_of_lately
+0.05 on_a_stamped_line&spoken_of_proposed on_a_stamped_line&spoken_of_words on_a_stamped_line&text_behind
+0.05 other_near&says_ask other_near&says_explained other_near&says_help other_near&says_numbered
+0.05 other_near&says_solved other_near&somebody_speaks other_near&spoken_of_changes other_near&spoken_of_may
+0.05 other_near&spoken_of_signed other_near&trace_near output_near&says_cause output_near&says_explained
+0.05 output_near&says_lately output_near&says_reader output_near&spoken_of_example output_near&spoken_of_solved
+0.05 output_near&text_behind output_near&traceback_above record&says_lately record&spoken_of_help
+0.05 record&spoken_of_looks_for record&spoken_of_people record&spoken_of_proposed record&spoken_of_when
+0.05 record&spoken_of_words remedies_above&spoken_of_but remedies_above&spoken_of_lesson
+0.05 remedies_above&spoken_of_looks_for remedies_above&spoken_of_means remedies_above&spoken_of_words
+0.05 remedies_above&words_before remedies_below&spoken_of_labelled_cause says_after_so_long&says_example
+0.05 says_after_so_long&says_looks_for says_after_so_long&says_numbered says_after_so_long&says_solved
+0.05 says_after_so_long&spoken_of_help says_after_so_long&spoken_of_labelled_symptom
+0.05 says_after_so_long&spoken_of_lately says_after_so_long&spoken_of_made_up says_after_so_long&spoken_of_numbered
+0.05 says_after_so_long&trace_near says_ask&says_never says_ask&says_self says_ask&says_supposed
+0.05 says_ask&spoken_of_may says_but&says_help says_but&says_numbered says_but&says_solved says_but&spoken_of_changes
+0.05 says_but&spoken_of_example says_but&spoken_of_help says_but&spoken_of_never says_but&spoken_of_remedy
+0.05 says_but&spoken_of_words says_but&text_behind says_cause&says_lower_it says_cause&says_reader
+0.05 says_cause&setting_near says_cause&spoken_of_labelled_symptom says_cause&spoken_of_self
+0.05 says_changes&says_example says_changes&says_lower_it says_changes&says_supposed says_example&says_supposed
+0.05 says_example&setting_near says_example&somebody's_own says_example&somebody's_own,_in_short
+0.05 says_example&somebody's_own_question,_in_short says_example&spoken_of_people says_example&spoken_of_when
+0.05 says_example&text_behind says_explained&says_looks_for says_explained&says_never
+0.05 says_explained&spoken_of_happened says_explained&spoken_of_lower_it says_happened&spoken_of_help
+0.05 says_happened&spoken_of_if says_happened&spoken_of_lately says_happened&spoken_of_means
+0.05 says_happened&spoken_of_remedy says_happened&spoken_of_supposed says_help&says_numbered
+0.05 says_help&somebody's_own_question,_in_short says_help&spoken_of_but says_help&spoken_of_help
+0.05 says_help&spoken_of_if says_help&traceback_above says_if&says_remedy says_if&somebody's_own_machine,_in_short
+0.05 says_if&spoken_of_but says_if&spoken_of_reader says_if&spoken_of_supposed says_if&spoken_of_words
+0.05 says_if&text_behind says_labelled_symptom&spoken_of_after_so_long says_labelled_symptom&spoken_of_example
+0.05 says_labelled_symptom&spoken_of_labelled_cause says_labelled_symptom&spoken_of_labelled_symptom
+0.05 says_labelled_symptom&spoken_of_looks_for says_labelled_symptom&spoken_of_never
+0.05 says_labelled_symptom&spoken_of_numbered says_labelled_symptom&spoken_of_people says_lately&says_lower_it
+0.05 says_lately&somebody's_own,_in_short says_lately&spoken_of_changes says_lately&spoken_of_if
+0.05 says_lately&spoken_of_lately says_lately&spoken_of_looks_for says_lately&spoken_of_reader
+0.05 says_lesson&says_proposed says_lesson&says_supposed says_lesson&says_words
+0.05 says_lesson&somebody's_own_machine,_in_short says_lesson&spoken_of_but says_lesson&spoken_of_happened
+0.05 says_lesson&spoken_of_help says_lesson&spoken_of_reader says_looks_for&spoken_of_labelled_symptom
+0.05 says_looks_for&spoken_of_looks_for says_lower_it&says_supposed says_lower_it&spoken_of_looks_for
+0.05 says_made_up&says_never says_may&says_reader says_may&setting_near says_may&somebody's_own
+0.05 says_may&spoken_of_after_so_long says_may&spoken_of_looks_for says_may&spoken_of_means says_may&spoken_of_never
+0.05 says_may&spoken_of_reader says_may&trace_near says_means&says_proposed says_means&setting_near
+0.05 says_means&spoken_of_lower_it says_means&spoken_of_supposed says_never&spoken_of_if
+0.05 says_never&spoken_of_looks_for says_never&spoken_of_lower_it says_never&spoken_of_may
+0.05 says_numbered&somebody's_own says_numbered&somebody's_own_question,_in_short says_numbered&spoken_of_but
+0.05 says_numbered&spoken_of_lower_it says_people&somebody's_own_question,_in_short says_reader&says_remedy
+0.05 says_reader&spoken_of_if says_reader&spoken_of_lately says_reader&spoken_of_reader says_reader&spoken_of_words
+0.05 says_reader&trace_near says_remedy&says_self says_remedy&somebody's_own
+0.05 says_remedy&somebody's_own_machine,_in_short says_remedy&spoken_of_lower_it says_remedy&spoken_of_reader
+0.05 says_remedy&spoken_of_remedy says_remedy&spoken_of_when says_self&says_supposed says_self&spoken_of_but
+0.05 says_self&spoken_of_made_up says_self&spoken_of_signed says_self&spoken_of_supposed says_self&spoken_of_words
+0.05 says_self&text_about_texts says_supposed&somebody's_own,_in_short says_supposed&somebody_speaks
+0.05 says_supposed&spoken_of_looks_for says_when&spoken_of_changes says_when&spoken_of_may
+0.05 says_when&spoken_of_proposed says_words&spoken_of_cause says_words&spoken_of_help says_words&spoken_of_means
+0.05 says_words&spoken_of_proposed says_words&spoken_of_supposed setting_near&spoken_of_after_so_long
+0.05 setting_near&spoken_of_explained setting_near&spoken_of_labelled_symptom setting_near&spoken_of_proposed
+0.05 setting_near&spoken_of_supposed somebody's_own&spoken_of_cause somebody's_own&spoken_of_labelled_symptom
+0.05 somebody's_own&spoken_of_looks_for somebody's_own&spoken_of_made_up somebody's_own&spoken_of_numbered
+0.05 somebody's_own&spoken_of_when somebody's_own&trace_near somebody's_own,_in_short&spoken_of_buy
+0.05 somebody's_own,_in_short&spoken_of_labelled_symptom somebody's_own,_in_short&spoken_of_lately
+0.05 somebody's_own,_in_short&spoken_of_lesson somebody's_own,_in_short&spoken_of_signed
+0.05 somebody's_own,_in_short&text_about_texts somebody's_own_machine,_in_short&somebody's_own,_in_short
+0.05 somebody's_own_machine,_in_short&spoken_of_lower_it somebody's_own_machine,_in_short&spoken_of_made_up
+0.05 somebody's_own_machine,_in_short&spoken_of_means somebody's_own_question,_in_short&spoken_of_changes
+0.05 somebody's_own_question,_in_short&spoken_of_if somebody's_own_question,_in_short&spoken_of_lately
+0.05 somebody's_own_question,_in_short&spoken_of_looks_for somebody_speaks&spoken_of_ask
+0.05 somebody_speaks&spoken_of_made_up somebody_speaks&spoken_of_means somebody_speaks&spoken_of_numbered
+0.05 somebody_speaks&spoken_of_reader somebody_speaks&spoken_of_remedy somebody_speaks&words_before
+0.05 spoken_of_after_so_long&spoken_of_made_up spoken_of_ask&spoken_of_labelled_symptom spoken_of_but&spoken_of_cause
+0.05 spoken_of_but&spoken_of_happened spoken_of_but&spoken_of_signed spoken_of_but&words_before
+0.05 spoken_of_buy&spoken_of_happened spoken_of_buy&spoken_of_remedy spoken_of_buy&spoken_of_when
+0.05 spoken_of_buy&spoken_of_words spoken_of_cause&spoken_of_help spoken_of_cause&spoken_of_if
+0.05 spoken_of_cause&spoken_of_labelled_symptom spoken_of_cause&spoken_of_lately spoken_of_cause&spoken_of_lesson
+0.05 spoken_of_cause&spoken_of_lower_it spoken_of_cause&spoken_of_never spoken_of_cause&spoken_of_people
+0.05 spoken_of_cause&spoken_of_proposed spoken_of_cause&spoken_of_solved spoken_of_changes&spoken_of_made_up
+0.05 spoken_of_changes&spoken_of_may spoken_of_changes&spoken_of_means spoken_of_changes&spoken_of_self
+0.05 spoken_of_changes&trouble spoken_of_changes&words_before spoken_of_example&spoken_of_help
+0.05 spoken_of_example&spoken_of_if spoken_of_example&spoken_of_supposed spoken_of_explained&spoken_of_if
+0.05 spoken_of_explained&spoken_of_labelled_symptom spoken_of_explained&spoken_of_looks_for
+0.05 spoken_of_explained&text_behind spoken_of_happened&spoken_of_labelled_cause spoken_of_help&spoken_of_lesson
+0.05 spoken_of_if&spoken_of_numbered spoken_of_if&spoken_of_proposed spoken_of_if&words_before
+0.05 spoken_of_labelled_cause&spoken_of_self spoken_of_labelled_cause&text_behind
+0.05 spoken_of_labelled_symptom&spoken_of_lately spoken_of_labelled_symptom&spoken_of_looks_for
+0.05 spoken_of_labelled_symptom&spoken_of_made_up spoken_of_labelled_symptom&spoken_of_never
+0.05 spoken_of_labelled_symptom&spoken_of_reader spoken_of_labelled_symptom&spoken_of_when
+0.05 spoken_of_lately&spoken_of_lower_it spoken_of_lately&spoken_of_made_up spoken_of_lately&spoken_of_numbered
+0.05 spoken_of_laughs&trouble spoken_of_lesson&spoken_of_made_up spoken_of_looks_for&steps_that_led_to_it
+0.05 spoken_of_looks_for&traceback_above spoken_of_lower_it&spoken_of_people spoken_of_lower_it&spoken_of_signed
+0.05 spoken_of_made_up&spoken_of_numbered spoken_of_may&spoken_of_numbered spoken_of_may&spoken_of_proposed
+0.05 spoken_of_may&traceback_above spoken_of_means&spoken_of_remedy spoken_of_means&trouble
+0.05 spoken_of_means&words_before spoken_of_never&spoken_of_numbered spoken_of_never&spoken_of_reader
+0.05 spoken_of_numbered&spoken_of_reader spoken_of_numbered&spoken_of_self spoken_of_numbered&words_before
+0.05 spoken_of_people&spoken_of_proposed spoken_of_people&spoken_of_self spoken_of_proposed&spoken_of_signed
+0.05 spoken_of_proposed&spoken_of_solved spoken_of_proposed&trouble spoken_of_reader&spoken_of_signed
+0.05 spoken_of_reader&trace_near spoken_of_reader&trouble spoken_of_remedy&spoken_of_when spoken_of_remedy&typeset
+0.05 spoken_of_solved&traceback_above spoken_of_when&spoken_of_words spoken_of_when&steps_that_led_to_it
+0.05 steps_that_led_to_it&words_before text_behind&trace_near text_behind&typeset traceback_above&trouble
+0.05 trouble&words_before
+0.10 a_failed_run&boxes_ticked a_failed_run&marked a_failed_run&names_the_words a_failed_run&on_a_stamped_line
+0.10 a_failed_run&says_never a_failed_run&says_supposed a_failed_run&somebody's_own a_failed_run&spoken_of_explained
+0.10 a_failed_run&spoken_of_remedy a_failed_run&spoken_of_supposed a_failed_run&trace_near
+0.10 a_failed_run's_record&a_short_text a_failed_run's_record&in_quotes a_failed_run's_record&words_before
+0.10 a_failed_test&about_texts a_failed_test&says_happened a_failed_test&words_before a_picture_near&other_near
+0.10 a_question,_in_short&a_short_text a_question,_in_short&a_thread's_page a_question,_in_short&block_opened
+0.10 a_question,_in_short&explained_behind a_question,_in_short&says_ask a_question,_in_short&says_remedy
+0.10 a_question,_in_short&somebody's_own,_in_short a_question,_in_short&somebody's_own_question,_in_short
+0.10 a_question,_in_short&spoken_of_after_so_long a_report's_heading&behind_a_prefix
+0.10 a_report's_heading&heads_a_document a_report's_heading&in_a_thread a_report's_heading&its_hint_printed
+0.10 a_report's_heading&says_may a_report's_heading&spoken_of_but a_report's_heading&spoken_of_means
+0.10 a_report's_heading&spoken_of_self a_report's_heading&spoken_of_words a_report's_heading&trace_near
+0.10 a_report's_heading&words_before a_sentence_leads&begins_the_text a_sentence_leads&its_hint_printed
+0.10 a_sentence_leads&mentioned a_sentence_leads&remedies_below a_sentence_leads&says_after_so_long
+0.10 a_sentence_leads&says_labelled_symptom a_sentence_leads&says_may a_sentence_leads&spoken_of_buy
+0.10 a_sentence_leads&spoken_of_means a_setup,_in_short&comment a_setup,_in_short&in_a_thread
+0.10 a_setup,_in_short&mentioned a_setup,_in_short&much_about_texts a_setup,_in_short&says_happened
+0.10 a_setup,_in_short&says_reader a_setup,_in_short&spoken_of_proposed a_short_text&begins_its_line
+0.10 a_short_text&blanks_near a_short_text&host_memory a_short_text&says_cause a_short_text&says_help
+0.10 a_short_text&says_remedy a_short_text&somebody's_own_question,_in_short a_short_text&spoken_of_explained
+0.10 a_short_text&spoken_of_means a_site's_lines&a_thread's_page a_site's_lines&on_a_stamped_line
+0.10 a_site's_lines&says_when a_site's_lines&spoken_of_but a_site's_lines&words_before
+0.10 a_thread's_page&begins_its_line a_thread's_page&comment a_thread's_page&its_hint_printed a_thread's_page&marked
+0.10 a_thread's_page&somebody's_own,_in_short a_thread's_page&somebody's_own_question,_in_short
+0.10 a_thread's_page&spoken_of_happened a_thread's_page&spoken_of_lesson a_thread's_page&spoken_of_looks_for
+0.10 a_thread's_page&text_behind a_thread's_title&about_texts a_thread's_title&begins_its_line
+0.10 a_thread's_title&begins_the_text a_thread's_title&in_a_thread a_thread's_title&nothing_stated
+0.10 a_thread's_title&spoken_of_lesson a_thread's_title&spoken_of_may a_thread's_title&spoken_of_means
+0.10 a_thread's_title&trace_near a_whole_error_line&happened_to_somebody a_whole_error_line&setting_near
+0.10 a_whole_error_line&spoken_of_ask a_whole_error_line&spoken_of_solved about_texts&advice_share
+0.10 about_texts&advised about_texts&boxes_ticked about_texts&cut_by_dots about_texts&explained_behind
+0.10 about_texts&remedies_above about_texts&says_but about_texts&says_example about_texts&spoken_of_example
+0.10 about_texts&spoken_of_labelled_remedy about_texts&spoken_of_labelled_symptom advice_share&marked
+0.10 advice_share&often_may advice_share&says_lately advice_share&says_lesson advice_share&says_numbered
+0.10 advice_share&says_when advice_share&somebody's_own advice_share&somebody's_own_machine,_in_short
+0.10 advice_share&spoken_of_ask advice_share&spoken_of_cause advice_share&spoken_of_looks_for
+0.10 advice_share&spoken_of_proposed advice_share&traceback_above advised&marked advised&often_may
+0.10 advised&says_lately advised&says_lesson advised&says_numbered advised&says_when advised&somebody's_own
+0.10 advised&somebody's_own_machine,_in_short advised&spoken_of_ask advised&spoken_of_cause
+0.10 advised&spoken_of_looks_for advised&spoken_of_proposed advised&traceback_above advised_by_nobody&figures
+0.10 advised_by_nobody&says_lately advised_by_nobody&says_made_up advised_by_nobody&says_means
+0.10 advised_by_nobody&says_numbered advised_by_nobody&says_words advised_by_nobody&spoken_of_happened
+0.10 advised_by_nobody&spoken_of_if advised_by_nobody&spoken_of_means advised_by_nobody&spoken_of_proposed
+0.10 advised_by_nobody&traceback_above alone&says_cause alone&says_happened alone&says_lately alone&says_means
+0.10 alone&says_numbered alone&says_remedy begins_its_line&often_may begins_its_line&says_but
+0.10 begins_its_line&says_self begins_its_line&somebody's_own begins_its_line&spoken_of_may
+0.10 begins_its_line&spoken_of_solved begins_its_line&spoken_of_supposed begins_the_text&in_a_thread
+0.10 begins_the_text&may_happen begins_the_text&much_trouble begins_the_text&spoken_of_help
+0.10 begins_the_text&spoken_of_reader behind_a_prefix&happened_to_somebody behind_a_prefix&nothing_stated
+0.10 behind_a_prefix&says_after_so_long behind_a_prefix&says_lower_it behind_a_prefix&says_may
+0.10 behind_a_prefix&says_self behind_a_prefix&somebody_speaks behind_a_prefix&spoken_of_ask
+0.10 behind_a_prefix&spoken_of_but behind_a_prefix&spoken_of_cause behind_a_prefix&spoken_of_labelled_symptom
+0.10 behind_a_prefix&spoken_of_lower_it behind_a_prefix&spoken_of_proposed behind_a_prefix&typeset
+0.10 between_sections&indented between_sections&spoken_of_ask between_sections&spoken_of_happened
+0.10 between_sections&spoken_of_looks_for between_sections&spoken_of_remedy between_sections&trouble
+0.10 blanks_near&in_quotes blanks_near&setting_near blanks_near&spoken_of_means blanks_near&spoken_of_never
+0.10 block_opened&boxes_ticked block_opened&heads_a_document block_opened&introduced_as_example
+0.10 block_opened&much_about_texts block_opened&output_near block_opened&says_happened block_opened&says_may
+0.10 block_opened&says_self block_opened&says_when block_opened&somebody's_own_machine,_in_short
+0.10 block_opened&spoken_of_cause block_opened&spoken_of_if block_opened&spoken_of_remedy boxes_ticked&code_near
+0.10 boxes_ticked&markup_near boxes_ticked&says_when boxes_ticked&somebody's_own,_in_short
+0.10 boxes_ticked&spoken_of_lesson boxes_ticked&spoken_of_lower_it code_near&host_memory code_near&item_of_a_list
+0.10 code_near&its_place_behind code_near&says_but code_near&says_never code_near&spoken_of_example
+0.10 code_near&spoken_of_labelled_cause comment&denied_in_front comment&on_a_stamped_line comment&says_example
+0.10 comment&says_when comment&somebody's_own,_in_short comment&spoken_of_but comment&spoken_of_may
+0.10 comment&spoken_of_means comment&spoken_of_reader comment&spoken_of_signed cut_by_dots&on_a_stamped_line
+0.10 cut_by_dots&says_looks_for cut_by_dots&spoken_of_happened cut_by_dots&spoken_of_if cut_by_dots&traceback_above
+0.10 denied_in_front&heads_a_document denied_in_front&in_a_thread denied_in_front&says_changes
+0.10 denied_in_front&says_may denied_in_front&says_words denied_in_front&somebody's_own,_in_short
+0.10 ends_the_text&says_lately ends_the_text&spoken_of_looks_for ends_the_text&spoken_of_means
+0.10 ends_the_text&spoken_of_never ends_the_text&spoken_of_people explained_behind&spoken_of_after_so_long
+0.10 explained_behind&spoken_of_lower_it explained_behind&spoken_of_remedy explained_behind&spoken_of_self
+0.10 explained_behind&spoken_of_when explained_behind&trouble figures&nobody_speaks figures&record figures&says_but
+0.10 figures&says_changes figures&says_lately figures&somebody's_own_question,_in_short figures&somebody_speaks
+0.10 figures&spoken_of_cause figures&spoken_of_looks_for happened_to_somebody&in_quotes happened_to_somebody&says_ask
+0.10 happened_to_somebody&says_changes happened_to_somebody&says_people happened_to_somebody&says_remedy
+0.10 happened_to_somebody&somebody's_own happened_to_somebody&spoken_of_but happened_to_somebody&spoken_of_help
+0.10 happened_to_somebody&spoken_of_labelled_symptom happened_to_somebody&spoken_of_reader
+0.10 happened_to_somebody&trace_near happened_to_somebody&traceback_above heads_a_document&in_a_thread
+0.10 heads_a_document&says_if heads_a_document&says_looks_for heads_a_document&spoken_of_people
+0.10 heads_a_document&spoken_of_signed heads_a_document&spoken_of_solved heads_a_document&spoken_of_supposed
+0.10 heads_a_document&typeset host_memory&in_quotes host_memory&on_a_stamped_line host_memory&says_reader
+0.10 host_memory&setting_near host_memory&spoken_of_happened host_memory&spoken_of_if host_memory&spoken_of_looks_for
+0.10 host_memory&spoken_of_may host_memory&spoken_of_never host_memory&spoken_of_words host_memory&trace_near
+0.10 hypothetical_sentence&its_hint_printed hypothetical_sentence&text_about_texts in_a_thread&indented
+0.10 in_a_thread&introduced_as_example in_a_thread&says_labelled_symptom in_a_thread&somebody's_own_machine,_in_short
+0.10 in_a_thread&somebody_speaks in_a_thread&spoken_of_buy in_a_thread&spoken_of_looks_for in_a_thread&spoken_of_may
+0.10 in_quotes&marked in_quotes&says_may in_quotes&says_signed in_quotes&somebody's_own_machine,_in_short
+0.10 in_quotes&spoken_of_means indented&much_trouble indented&record indented&says_but indented&spoken_of_cause
+0.10 indented&spoken_of_numbered indented&traceback_above introduced_as_example&much_about_texts
+0.10 introduced_as_example&spoken_of_looks_for introduced_as_example&spoken_of_may item_of_a_list&often_may
+0.10 item_of_a_list&says_words item_of_a_list&somebody's_own item_of_a_list&spoken_of_cause
+0.10 item_of_a_list&spoken_of_people its_hint_printed&often_may its_hint_printed&other_near
+0.10 its_hint_printed&says_help its_hint_printed&says_if its_hint_printed&says_when
+0.10 its_hint_printed&somebody's_own_machine,_in_short its_hint_printed&spoken_of_happened
+0.10 its_hint_printed&spoken_of_means its_words_taken_up&trace_near marked&spoken_of_ask marked&spoken_of_means
+0.10 marked&spoken_of_signed markup_near&says_lately markup_near&says_numbered markup_near&says_words
+0.10 markup_near&spoken_of_lesson markup_near&spoken_of_may may_happen&much_trouble may_happen&spoken_of_help
+0.10 may_happen&spoken_of_may may_happen&text_behind mentioned&much_trouble mentioned&spoken_of_after_so_long
+0.10 mentioned&spoken_of_laughs mentioned&spoken_of_numbered mentioned&spoken_of_signed mentioned&text_behind
+0.10 much_about_texts&names_the_words much_about_texts&often_may much_about_texts&other_near
+0.10 much_about_texts&says_happened much_about_texts&somebody's_own much_about_texts&somebody's_own,_in_short
+0.10 much_about_texts&spoken_of_example much_about_texts&spoken_of_help much_about_texts&spoken_of_numbered
+0.10 much_about_texts&traceback_above much_trouble&says_after_so_long much_trouble&says_if much_trouble&says_lower_it
+0.10 much_trouble&says_reader much_trouble&says_self much_trouble&somebody's_own much_trouble&somebody_speaks
+0.10 much_trouble&spoken_of_but much_trouble&spoken_of_labelled_symptom much_trouble&spoken_of_lately
+0.10 much_trouble&spoken_of_means much_trouble&spoken_of_never much_trouble&spoken_of_proposed
+0.10 much_trouble&spoken_of_reader much_trouble&spoken_of_words names_the_words&says_lately
+0.10 names_the_words&says_laughs names_the_words&says_self names_the_words&spoken_of_help nobody_speaks&says_ask
+0.10 nobody_speaks&says_when nothing_stated&spoken_of_labelled_remedy often_may&remedies_above
+0.10 often_may&spoken_of_but often_may&spoken_of_labelled_symptom often_may&spoken_of_numbered
+0.10 often_may&spoken_of_proposed on_a_stamped_line&says_ask on_a_stamped_line&says_means
+0.10 on_a_stamped_line&somebody's_own_machine,_in_short on_a_stamped_line&somebody's_own_question,_in_short
+0.10 on_a_stamped_line&spoken_of_explained on_a_stamped_line&spoken_of_labelled_symptom
+0.10 on_a_stamped_line&spoken_of_signed on_a_stamped_line&spoken_of_supposed on_a_stamped_line&traceback_above
+0.10 other_near&says_but other_near&says_labelled_symptom other_near&says_lesson
+0.10 other_near&somebody's_own_question,_in_short other_near&spoken_of_example output_near&says_help
+0.10 output_near&says_people output_near&says_proposed output_near&setting_near
+0.10 output_near&somebody's_own_question,_in_short output_near&spoken_of_labelled_remedy output_near&spoken_of_laughs
+0.10 output_near&spoken_of_looks_for output_near&trace_near record&says_changes record&says_means
+0.10 record&somebody's_own_machine,_in_short record&spoken_of_after_so_long record&spoken_of_cause
+0.10 record&spoken_of_labelled_symptom record&spoken_of_never record&spoken_of_numbered record&spoken_of_solved
+0.10 record&text_behind remedies_above&spoken_of_when remedies_below&says_happened remedies_below&spoken_of_self
+0.10 remedies_below&spoken_of_words remedies_below&trouble says_after_so_long&spoken_of_but
+0.10 says_after_so_long&spoken_of_people says_after_so_long&spoken_of_proposed says_after_so_long&spoken_of_supposed
+0.10 says_after_so_long&text_behind says_ask&says_help says_ask&says_remedy says_ask&spoken_of_reader
+0.10 says_but&says_when says_but&somebody's_own says_but&spoken_of_if says_but&spoken_of_people says_but&trouble
+0.10 says_cause&says_looks_for says_cause&spoken_of_happened says_cause&spoken_of_when
+0.10 says_changes&somebody's_own,_in_short says_example&says_never says_example&somebody_speaks
+0.10 says_example&spoken_of_example says_example&spoken_of_happened says_example&trace_near
+0.10 says_happened&spoken_of_cause says_happened&spoken_of_lesson says_happened&spoken_of_looks_for
+0.10 says_happened&spoken_of_numbered says_happened&spoken_of_signed says_happened&spoken_of_when
+0.10 says_help&says_made_up says_help&setting_near says_help&spoken_of_example says_help&text_behind
+0.10 says_help&trace_near says_if&says_lower_it says_if&says_made_up says_if&somebody's_own,_in_short
+0.10 says_if&somebody_speaks says_if&spoken_of_looks_for says_if&spoken_of_may says_if&spoken_of_when
+0.10 says_labelled_symptom&somebody's_own_machine,_in_short says_labelled_symptom&spoken_of_solved
+0.10 says_labelled_symptom&spoken_of_words says_lately&spoken_of_but says_lately&spoken_of_self says_laughs&trouble
+0.10 says_lesson&says_lower_it says_lesson&spoken_of_ask says_lesson&words_before says_looks_for&spoken_of_if
+0.10 says_looks_for&spoken_of_lower_it says_looks_for&spoken_of_never says_lower_it&says_made_up
+0.10 says_lower_it&says_means says_lower_it&says_people says_lower_it&says_solved
+0.10 says_lower_it&spoken_of_after_so_long says_lower_it&spoken_of_changes says_lower_it&spoken_of_help
+0.10 says_lower_it&spoken_of_lately says_lower_it&spoken_of_reader says_lower_it&spoken_of_remedy
+0.10 says_lower_it&spoken_of_self says_lower_it&spoken_of_when says_lower_it&spoken_of_words
+0.10 says_made_up&somebody's_own,_in_short says_made_up&somebody_speaks says_made_up&spoken_of_self
+0.10 says_made_up&text_behind says_made_up&trouble says_may&spoken_of_happened says_may&spoken_of_numbered
+0.10 says_may&spoken_of_remedy says_means&says_people says_means&somebody's_own says_means&spoken_of_solved
+0.10 says_never&says_remedy says_numbered&setting_near says_numbered&spoken_of_happened says_numbered&spoken_of_help
+0.10 says_numbered&spoken_of_may says_numbered&spoken_of_self says_people&says_proposed says_people&spoken_of_never
+0.10 says_reader&spoken_of_help says_remedy&spoken_of_may says_self&spoken_of_means says_self&spoken_of_never
+0.10 says_self&spoken_of_numbered says_solved&spoken_of_self says_solved&trouble says_supposed&says_words
+0.10 says_when&says_words says_when&spoken_of_reader says_when&spoken_of_supposed says_when&text_behind
+0.10 says_words&somebody's_own_question,_in_short says_words&spoken_of_looks_for says_words&spoken_of_people
+0.10 says_words&spoken_of_when setting_near&somebody_speaks setting_near&spoken_of_cause
+0.10 setting_near&spoken_of_changes setting_near&spoken_of_self setting_near&within_code
+0.10 somebody's_own&spoken_of_proposed somebody's_own,_in_short&spoken_of_laughs
+0.10 somebody's_own,_in_short&spoken_of_made_up somebody's_own,_in_short&spoken_of_means
+0.10 somebody's_own,_in_short&spoken_of_people somebody's_own,_in_short&typeset
+0.10 somebody's_own_machine,_in_short&spoken_of_example somebody's_own_machine,_in_short&spoken_of_explained
+0.10 somebody's_own_machine,_in_short&spoken_of_supposed somebody's_own_question,_in_short&somebody's_own,_in_short
+0.10 somebody's_own_question,_in_short&spoken_of_buy somebody's_own_question,_in_short&spoken_of_never
+0.10 somebody's_own_question,_in_short&spoken_of_when somebody's_own_question,_in_short&trace_near
+0.10 somebody's_own_question,_in_short&traceback_above somebody_speaks&spoken_of_cause
+0.10 somebody_speaks&spoken_of_explained somebody_speaks&spoken_of_laughs somebody_speaks&spoken_of_looks_for
+0.10 somebody_speaks&spoken_of_may somebody_speaks&typeset spoken_of_after_so_long&spoken_of_cause
+0.10 spoken_of_after_so_long&spoken_of_changes spoken_of_after_so_long&spoken_of_solved
+0.10 spoken_of_after_so_long&text_about_texts spoken_of_after_so_long&traceback_above spoken_of_ask&spoken_of_laughs
+0.10 spoken_of_ask&spoken_of_means spoken_of_but&spoken_of_example spoken_of_but&spoken_of_help
+0.10 spoken_of_but&spoken_of_made_up spoken_of_buy&spoken_of_lesson spoken_of_buy&spoken_of_means
+0.10 spoken_of_cause&spoken_of_changes spoken_of_cause&trouble spoken_of_changes&spoken_of_example
+0.10 spoken_of_changes&spoken_of_lower_it spoken_of_changes&spoken_of_numbered
+0.10 spoken_of_example&spoken_of_labelled_symptom spoken_of_example&spoken_of_signed
+0.10 spoken_of_happened&spoken_of_laughs spoken_of_happened&spoken_of_remedy spoken_of_help&spoken_of_lately
+0.10 spoken_of_help&spoken_of_numbered spoken_of_help&spoken_of_proposed spoken_of_help&spoken_of_self
+0.10 spoken_of_help&spoken_of_signed spoken_of_help&trace_near spoken_of_if&spoken_of_laughs
+0.10 spoken_of_if&spoken_of_self spoken_of_if&trace_near spoken_of_labelled_cause&spoken_of_words
+0.10 spoken_of_lately&spoken_of_people spoken_of_lately&spoken_of_remedy spoken_of_laughs&spoken_of_lower_it
+0.10 spoken_of_laughs&words_before spoken_of_lesson&spoken_of_looks_for spoken_of_lesson&spoken_of_means
+0.10 spoken_of_lesson&spoken_of_remedy spoken_of_lesson&text_behind spoken_of_looks_for&spoken_of_people
+0.10 spoken_of_looks_for&spoken_of_solved spoken_of_lower_it&spoken_of_reader spoken_of_made_up&spoken_of_solved
+0.10 spoken_of_made_up&spoken_of_when spoken_of_made_up&traceback_above spoken_of_may&spoken_of_never
+0.10 spoken_of_means&trace_near spoken_of_means&traceback_above spoken_of_never&spoken_of_remedy
+0.10 spoken_of_numbered&spoken_of_words spoken_of_numbered&trace_near spoken_of_people&spoken_of_remedy
+0.10 spoken_of_people&trouble spoken_of_proposed&spoken_of_reader spoken_of_reader&text_about_texts
+0.10 spoken_of_self&spoken_of_supposed spoken_of_signed&trouble spoken_of_supposed&spoken_of_when
+0.10 spoken_of_words&traceback_above spoken_of_words&trouble text_about_texts&trouble trace_near&typeset
+0.15 a_failed_run&a_failed_run's_record a_failed_run&a_whole_error_line a_failed_run&advice_share
+0.15 a_failed_run&advised a_failed_run&blanks_near a_failed_run&code_near a_failed_run&heads_a_document
+0.15 a_failed_run&hypothetical_sentence a_failed_run&in_a_thread a_failed_run&its_place_behind
+0.15 a_failed_run&nothing_stated a_failed_run&says_but a_failed_run&says_reader a_failed_run&says_words
+0.15 a_failed_run&somebody_speaks a_failed_run&spoken_of_ask a_failed_run&spoken_of_labelled_symptom
+0.15 a_failed_run's_record&nothing_stated a_failed_run's_record&setting_near a_question,_in_short&about_texts
+0.15 a_question,_in_short&in_a_thread a_question,_in_short&indented a_question,_in_short&may_happen
+0.15 a_question,_in_short&often_may a_question,_in_short&says_if a_question,_in_short&spoken_of_self
+0.15 a_report's_heading&a_short_text a_report's_heading&spoken_of_if a_report's_heading&spoken_of_looks_for
+0.15 a_sentence_leads&block_opened a_sentence_leads&says_buy a_sentence_leads&says_made_up
+0.15 a_sentence_leads&spoken_of_changes a_sentence_leads&spoken_of_if a_sentence_leads&spoken_of_lower_it
+0.15 a_sentence_leads&spoken_of_signed a_setup,_in_short&advice_share a_setup,_in_short&advised
+0.15 a_setup,_in_short&behind_a_prefix a_setup,_in_short&blanks_near a_setup,_in_short&boxes_ticked
+0.15 a_setup,_in_short&nothing_stated a_setup,_in_short&says_cause a_setup,_in_short&says_may
+0.15 a_setup,_in_short&says_remedy a_setup,_in_short&spoken_of_ask a_setup,_in_short&spoken_of_cause
+0.15 a_setup,_in_short&spoken_of_labelled_symptom a_short_text&item_of_a_list a_short_text&says_self
+0.15 a_short_text&says_signed a_short_text&spoken_of_labelled_cause a_short_text&spoken_of_laughs
+0.15 a_short_text&spoken_of_never a_short_text&spoken_of_numbered a_short_text&spoken_of_people
+0.15 a_short_text&steps_that_led_to_it a_site's_lines&code_near a_site's_lines&setting_near
+0.15 a_thread's_page&begins_the_text a_thread's_page&code_near a_thread's_page&in_quotes
+0.15 a_thread's_page&introduced_as_example a_thread's_page&mentioned a_thread's_page&nothing_stated
+0.15 a_thread's_title&nobody_speaks a_thread's_title&other_near a_thread's_title&setting_near
+0.15 a_thread's_title&spoken_of_ask a_thread's_title&spoken_of_help a_whole_error_line&heads_a_document
+0.15 a_whole_error_line&somebody's_own,_in_short a_whole_error_line&spoken_of_looks_for
+0.15 a_whole_error_line&spoken_of_may a_whole_error_line&spoken_of_numbered about_texts&in_quotes
+0.15 about_texts&introduced_as_example about_texts&somebody_speaks about_texts&spoken_of_remedy
+0.15 about_texts&traceback_above advice_share&says_ask advice_share&says_never advice_share&spoken_of_means
+0.15 advice_share&spoken_of_numbered advice_share&spoken_of_self advised&says_ask advised&says_never
+0.15 advised&spoken_of_means advised&spoken_of_numbered advised&spoken_of_self advised_by_nobody&denied_in_front
+0.15 advised_by_nobody&markup_near advised_by_nobody&names_the_words advised_by_nobody&says_ask
+0.15 advised_by_nobody&spoken_of_after_so_long advised_by_nobody&spoken_of_numbered
+0.15 advised_by_nobody&spoken_of_supposed advised_by_nobody&spoken_of_when advised_by_nobody&steps_that_led_to_it
+0.15 alone&says_after_so_long alone&says_if alone&says_may begins_its_line&figures begins_its_line&its_place_behind
+0.15 begins_its_line&markup_near begins_its_line&somebody_speaks begins_its_line&spoken_of_ask
+0.15 begins_its_line&spoken_of_buy begins_its_line&spoken_of_numbered begins_the_text&comment
+0.15 begins_the_text&denied_in_front begins_the_text&indented begins_the_text&nobody_speaks
+0.15 begins_the_text&nothing_stated begins_the_text&says_ask begins_the_text&says_example begins_the_text&says_never
+0.15 begins_the_text&says_words begins_the_text&somebody's_own begins_the_text&spoken_of_ask
+0.15 begins_the_text&spoken_of_example begins_the_text&spoken_of_labelled_symptom behind_a_prefix&block_opened
+0.15 behind_a_prefix&in_a_thread behind_a_prefix&its_place_behind behind_a_prefix&much_trouble
+0.15 behind_a_prefix&says_ask behind_a_prefix&says_changes behind_a_prefix&says_lately behind_a_prefix&says_laughs
+0.15 behind_a_prefix&somebody's_own behind_a_prefix&spoken_of_may behind_a_prefix&spoken_of_never
+0.15 blanks_near&denied_in_front blanks_near&spoken_of_ask blanks_near&trace_near blanks_near&traceback_above
+0.15 boxes_ticked&says_happened boxes_ticked&somebody's_own boxes_ticked&somebody's_own_machine,_in_short
+0.15 boxes_ticked&somebody_speaks boxes_ticked&spoken_of_may boxes_ticked&spoken_of_self
+0.15 code_near&happened_to_somebody code_near&says_lately code_near&spoken_of_but code_near&spoken_of_cause
+0.15 code_near&spoken_of_help code_near&spoken_of_labelled_remedy code_near&spoken_of_solved code_near&spoken_of_when
+0.15 comment&host_memory comment&says_after_so_long comment&says_if comment&spoken_of_example
+0.15 comment&spoken_of_looks_for cut_by_dots&much_about_texts cut_by_dots&says_may denied_in_front&other_near
+0.15 denied_in_front&spoken_of_lately denied_in_front&spoken_of_means ends_the_text&in_a_thread
+0.15 ends_the_text&introduced_as_example ends_the_text&says_after_so_long ends_the_text&says_numbered
+0.15 ends_the_text&says_remedy ends_the_text&spoken_of_but ends_the_text&spoken_of_if ends_the_text&spoken_of_remedy
+0.15 ends_the_text&traceback_above explained_behind&output_near figures&happened_to_somebody figures&heads_a_document
+0.15 figures&in_a_thread figures&may_happen figures&other_near figures&says_when figures&setting_near
+0.15 figures&somebody's_own,_in_short figures&spoken_of_lately figures&steps_that_led_to_it
+0.15 happened_to_somebody&often_may happened_to_somebody&says_example happened_to_somebody&says_lately
+0.15 happened_to_somebody&says_when heads_a_document&much_trouble heads_a_document&somebody's_own_question,_in_short
+0.15 heads_a_document&spoken_of_but heads_a_document&spoken_of_help heads_a_document&spoken_of_looks_for
+0.15 heads_a_document&spoken_of_may heads_a_document&spoken_of_reader heads_a_document&trouble host_memory&marked
+0.15 host_memory&record host_memory&says_happened host_memory&trouble hypothetical_sentence&mentioned
+0.15 hypothetical_sentence&says_never hypothetical_sentence&spoken_of_ask hypothetical_sentence&spoken_of_lately
+0.15 hypothetical_sentence&spoken_of_lesson hypothetical_sentence&spoken_of_made_up
+0.15 hypothetical_sentence&traceback_above in_a_thread&its_hint_printed in_a_thread&nobody_speaks
+0.15 in_a_thread&says_may in_a_thread&somebody's_own,_in_short in_a_thread&somebody's_own_question,_in_short
+0.15 in_a_thread&spoken_of_ask in_a_thread&spoken_of_example in_a_thread&spoken_of_means in_a_thread&spoken_of_when
+0.15 in_quotes&indented in_quotes&often_may in_quotes&says_after_so_long in_quotes&says_explained
+0.15 in_quotes&spoken_of_example in_quotes&spoken_of_signed in_quotes&spoken_of_when indented&mentioned
+0.15 indented&somebody_speaks indented&spoken_of_but indented&spoken_of_never indented&spoken_of_remedy
+0.15 indented&steps_that_led_to_it introduced_as_example&spoken_of_changes item_of_a_list&on_a_stamped_line
+0.15 item_of_a_list&somebody's_own_machine,_in_short item_of_a_list&spoken_of_when its_hint_printed&much_trouble
+0.15 its_hint_printed&says_after_so_long its_hint_printed&says_but its_hint_printed&says_happened
+0.15 its_hint_printed&spoken_of_help its_hint_printed&spoken_of_if its_hint_printed&spoken_of_solved
+0.15 its_place_behind&mentioned marked&spoken_of_example marked&spoken_of_looks_for marked&spoken_of_may
+0.15 marked&spoken_of_reader marked&trace_near markup_near&says_labelled_symptom markup_near&says_looks_for
+0.15 markup_near&says_people markup_near&spoken_of_ask markup_near&spoken_of_but markup_near&spoken_of_example
+0.15 markup_near&spoken_of_happened markup_near&spoken_of_if markup_near&spoken_of_supposed markup_near&typeset
+0.15 may_happen&says_may may_happen&traceback_above may_happen&trouble mentioned&says_after_so_long
+0.15 mentioned&says_changes mentioned&spoken_of_ask mentioned&spoken_of_buy mentioned&spoken_of_explained
+0.15 mentioned&spoken_of_looks_for mentioned&spoken_of_means much_about_texts&somebody_speaks
+0.15 much_about_texts&spoken_of_remedy much_trouble&says_but much_trouble&says_help much_trouble&says_may
+0.15 much_trouble&spoken_of_self names_the_words&other_near names_the_words&says_when
+0.15 names_the_words&somebody's_own,_in_short names_the_words&spoken_of_when nobody_speaks&says_happened
+0.15 nobody_speaks&spoken_of_changes nobody_speaks&spoken_of_people nobody_speaks&steps_that_led_to_it
+0.15 nobody_speaks&text_behind nobody_speaks&trace_near nothing_stated&remedies_below nothing_stated&says_numbered
+0.15 nothing_stated&says_words nothing_stated&spoken_of_ask nothing_stated&spoken_of_if
+0.15 nothing_stated&spoken_of_looks_for nothing_stated&spoken_of_signed often_may&says_when often_may&setting_near
+0.15 often_may&spoken_of_laughs often_may&spoken_of_words on_a_stamped_line&says_lesson
+0.15 on_a_stamped_line&spoken_of_if on_a_stamped_line&trouble other_near&says_changes
+0.15 other_near&somebody's_own,_in_short other_near&spoken_of_labelled_cause other_near&spoken_of_lesson
+0.15 other_near&spoken_of_looks_for other_near&words_before output_near&remedies_below output_near&says_after_so_long
+0.15 output_near&says_but output_near&says_may output_near&says_means output_near&spoken_of_labelled_cause
+0.15 output_near&spoken_of_signed record&says_looks_for record&says_lower_it record&says_words
+0.15 record&spoken_of_lower_it record&spoken_of_means remedies_below&spoken_of_remedy remedies_below&words_before
+0.15 says_after_so_long&says_ask says_after_so_long&says_help says_after_so_long&says_means
+0.15 says_after_so_long&says_people says_after_so_long&says_words says_after_so_long&spoken_of_when
+0.15 says_ask&says_people says_ask&spoken_of_never says_but&says_if says_but&spoken_of_but
+0.15 says_but&spoken_of_looks_for says_changes&says_lately says_changes&says_proposed says_changes&says_reader
+0.15 says_changes&says_self says_example&says_looks_for says_example&spoken_of_reader says_happened&says_if
+0.15 says_happened&says_lately says_happened&says_self says_happened&spoken_of_never says_help&spoken_of_ask
+0.15 says_if&trouble says_labelled_symptom&spoken_of_remedy says_labelled_symptom&spoken_of_when
+0.15 says_lately&says_when says_lately&spoken_of_help says_laughs&says_may says_laughs&says_self
+0.15 says_laughs&words_before says_lesson&says_made_up says_lesson&spoken_of_when says_lower_it&says_words
+0.15 says_lower_it&somebody's_own,_in_short says_lower_it&spoken_of_but says_made_up&spoken_of_after_so_long
+0.15 says_made_up&spoken_of_if says_may&says_self says_may&traceback_above says_means&spoken_of_after_so_long
+0.15 says_never&setting_near says_numbered&spoken_of_numbered says_people&spoken_of_after_so_long
+0.15 says_people&words_before says_proposed&somebody's_own_machine,_in_short
+0.15 says_remedy&somebody's_own_question,_in_short says_remedy&spoken_of_if says_remedy&text_behind
+0.15 says_self&spoken_of_solved says_when&spoken_of_ask says_when&spoken_of_means says_when&spoken_of_numbered
+0.15 says_when&words_before says_words&spoken_of_reader setting_near&spoken_of_buy setting_near&spoken_of_made_up
+0.15 somebody's_own&spoken_of_example somebody's_own&typeset somebody's_own,_in_short&spoken_of_numbered
+0.15 somebody's_own,_in_short&spoken_of_remedy somebody's_own,_in_short&spoken_of_words
+0.15 somebody's_own_machine,_in_short&spoken_of_changes somebody's_own_machine,_in_short&trouble
+0.15 somebody's_own_question,_in_short&spoken_of_lower_it somebody_speaks&spoken_of_labelled_symptom
+0.15 spoken_of_but&spoken_of_proposed spoken_of_but&spoken_of_when spoken_of_but&spoken_of_words
+0.15 spoken_of_but&traceback_above spoken_of_buy&spoken_of_help spoken_of_buy&words_before
+0.15 spoken_of_cause&spoken_of_looks_for spoken_of_changes&spoken_of_lately spoken_of_example&spoken_of_looks_for
+0.15 spoken_of_explained&spoken_of_may spoken_of_happened&spoken_of_lately spoken_of_happened&trace_near
+0.15 spoken_of_help&spoken_of_if spoken_of_help&spoken_of_made_up spoken_of_help&spoken_of_remedy
+0.15 spoken_of_help&traceback_above spoken_of_if&spoken_of_made_up spoken_of_if&spoken_of_people
+0.15 spoken_of_lately&trace_near spoken_of_lately&words_before spoken_of_laughs&spoken_of_supposed
+0.15 spoken_of_looks_for&spoken_of_reader spoken_of_lower_it&spoken_of_made_up spoken_of_lower_it&spoken_of_words
+0.15 spoken_of_lower_it&text_behind spoken_of_lower_it&trace_near spoken_of_made_up&trace_near
+0.15 spoken_of_never&spoken_of_proposed spoken_of_numbered&text_behind spoken_of_numbered&trouble
+0.15 spoken_of_proposed&spoken_of_when spoken_of_self&typeset spoken_of_signed&words_before
+0.15 spoken_of_supposed&words_before spoken_of_words&trace_near text_behind&trouble
+0.20 a_failed_run&block_opened a_failed_run&host_memory a_failed_run&mentioned a_failed_run&record
+0.20 a_failed_run&says_after_so_long a_failed_run's_record&output_near a_question,_in_short&mentioned
+0.20 a_question,_in_short&says_cause a_question,_in_short&spoken_of_means a_question,_in_short&spoken_of_people
+0.20 a_report's_heading&other_near a_report's_heading&spoken_of_may a_sentence_leads&a_short_text
+0.20 a_sentence_leads&much_about_texts a_sentence_leads&says_but a_sentence_leads&says_looks_for
+0.20 a_sentence_leads&says_people a_sentence_leads&spoken_of_words a_setup,_in_short&figures
+0.20 a_setup,_in_short&on_a_stamped_line a_setup,_in_short&says_labelled_symptom a_short_text&much_about_texts
+0.20 a_short_text&says_lately a_short_text&says_solved a_short_text&spoken_of_changes a_short_text&trouble
+0.20 a_site's_lines&markup_near a_thread's_page&spoken_of_but a_thread's_page&spoken_of_help
+0.20 a_thread's_page&spoken_of_words a_thread's_title&spoken_of_reader a_whole_error_line&about_texts
+0.20 a_whole_error_line&its_hint_printed a_whole_error_line&may_happen a_whole_error_line&somebody's_own
+0.20 a_whole_error_line&somebody's_own_machine,_in_short about_texts&denied_in_front about_texts&its_place_behind
+0.20 about_texts&somebody's_own_machine,_in_short about_texts&spoken_of_labelled_cause about_texts&spoken_of_solved
+0.20 advice_share&in_a_thread advised&in_a_thread advised_by_nobody&often_may advised_by_nobody&spoken_of_help
+0.20 advised_by_nobody&spoken_of_may advised_by_nobody&spoken_of_people advised_by_nobody&spoken_of_words
+0.20 advised_by_nobody&text_behind alone&its_place_behind alone&says_solved alone&says_supposed
+0.20 begins_its_line&other_near begins_its_line&says_if begins_its_line&spoken_of_labelled_symptom
+0.20 begins_its_line&spoken_of_lately begins_its_line&spoken_of_means begins_the_text&says_but
+0.20 begins_the_text&somebody's_own_machine,_in_short begins_the_text&spoken_of_if begins_the_text&spoken_of_laughs
+0.20 begins_the_text&spoken_of_may begins_the_text&spoken_of_self begins_the_text&spoken_of_solved
+0.20 begins_the_text&text_behind behind_a_prefix&comment behind_a_prefix&heads_a_document behind_a_prefix&indented
+0.20 behind_a_prefix&nobody_speaks behind_a_prefix&says_reader behind_a_prefix&trouble
+0.20 between_sections&remedies_below between_sections&spoken_of_solved between_sections&spoken_of_when
+0.20 blanks_near&indented blanks_near&much_about_texts block_opened&mentioned block_opened&spoken_of_never
+0.20 boxes_ticked&figures boxes_ticked&happened_to_somebody boxes_ticked&words_before code_near&cut_by_dots
+0.20 code_near&in_a_thread code_near&record code_near&remedies_below code_near&says_words code_near&spoken_of_if
+0.20 code_near&traceback_above comment&in_quotes comment&says_but comment&says_supposed comment&somebody_speaks
+0.20 comment&spoken_of_ask comment&trace_near cut_by_dots&record cut_by_dots&says_example cut_by_dots&says_help
+0.20 cut_by_dots&says_lesson cut_by_dots&says_reader cut_by_dots&spoken_of_changes cut_by_dots&spoken_of_lower_it
+0.20 denied_in_front&output_near denied_in_front&says_help denied_in_front&spoken_of_if ends_the_text&indented
+0.20 ends_the_text&its_hint_printed ends_the_text&its_place_behind ends_the_text&says_means
+0.20 ends_the_text&somebody's_own_machine,_in_short figures&says_proposed figures&somebody's_own_machine,_in_short
+0.20 figures&spoken_of_after_so_long figures&spoken_of_labelled_cause figures&spoken_of_labelled_symptom
+0.20 figures&spoken_of_when figures&trouble happened_to_somebody&says_but heads_a_document&may_happen
+0.20 heads_a_document&remedies_below heads_a_document&spoken_of_if heads_a_document&spoken_of_lately
+0.20 host_memory&markup_near host_memory&other_near host_memory&output_near host_memory&says_self
+0.20 host_memory&somebody's_own hypothetical_sentence&says_buy hypothetical_sentence&says_self
+0.20 hypothetical_sentence&spoken_of_looks_for hypothetical_sentence&spoken_of_words in_a_thread&other_near
+0.20 in_a_thread&says_reader in_a_thread&spoken_of_but in_a_thread&spoken_of_lesson in_quotes&its_place_behind
+0.20 in_quotes&nobody_speaks in_quotes&says_lately in_quotes&somebody's_own,_in_short in_quotes&somebody_speaks
+0.20 in_quotes&spoken_of_laughs in_quotes&spoken_of_may in_quotes&spoken_of_reader indented&spoken_of_after_so_long
+0.20 indented&spoken_of_buy indented&spoken_of_solved indented&trouble introduced_as_example&nothing_stated
+0.20 introduced_as_example&somebody's_own introduced_as_example&somebody's_own,_in_short
+0.20 introduced_as_example&somebody_speaks item_of_a_list&says_never item_of_a_list&spoken_of_happened
+0.20 item_of_a_list&spoken_of_lately item_of_a_list&spoken_of_supposed its_hint_printed&record
+0.20 its_hint_printed&setting_near its_hint_printed&somebody's_own,_in_short its_hint_printed&spoken_of_after_so_long
+0.20 its_hint_printed&spoken_of_looks_for its_hint_printed&spoken_of_words its_place_behind&other_near
+0.20 its_place_behind&spoken_of_happened its_place_behind&words_before markup_near&much_trouble
+0.20 markup_near&says_never markup_near&somebody's_own_question,_in_short markup_near&spoken_of_buy
+0.20 may_happen&much_about_texts may_happen&says_happened may_happen&says_laughs mentioned&says_happened
+0.20 mentioned&says_proposed much_about_texts&spoken_of_ask much_about_texts&spoken_of_looks_for
+0.20 much_about_texts&spoken_of_people much_about_texts&text_behind much_trouble&spoken_of_lower_it
+0.20 names_the_words&says_after_so_long names_the_words&says_example names_the_words&says_explained
+0.20 names_the_words&spoken_of_looks_for nobody_speaks&often_may nobody_speaks&says_laughs
+0.20 nobody_speaks&says_looks_for nobody_speaks&spoken_of_when nothing_stated&says_labelled_symptom
+0.20 nothing_stated&says_laughs nothing_stated&spoken_of_explained nothing_stated&spoken_of_self
+0.20 nothing_stated&traceback_above often_may&spoken_of_reader on_a_stamped_line&spoken_of_numbered
+0.20 on_a_stamped_line&spoken_of_people other_near&says_happened other_near&says_lately other_near&says_made_up
+0.20 other_near&says_people other_near&spoken_of_cause output_near&remedies_above output_near&spoken_of_but
+0.20 output_near&spoken_of_self record&says_ask record&says_lesson record&somebody's_own,_in_short
+0.20 remedies_below&spoken_of_labelled_remedy remedies_below&spoken_of_when says_after_so_long&says_reader
+0.20 says_after_so_long&spoken_of_self says_ask&says_when says_but&says_explained says_but&says_self
+0.20 says_but&spoken_of_happened says_cause&somebody's_own,_in_short says_cause&somebody_speaks
+0.20 says_changes&says_help says_changes&says_lesson says_changes&says_never says_changes&somebody_speaks
+0.20 says_example&says_if says_explained&says_help says_happened&says_may says_happened&says_means
+0.20 says_happened&somebody's_own_question,_in_short says_happened&spoken_of_people says_happened&words_before
+0.20 says_help&somebody's_own,_in_short says_if&spoken_of_solved says_lately&says_never says_lately&somebody's_own
+0.20 says_lately&somebody's_own_machine,_in_short says_looks_for&says_means
+0.20 says_looks_for&somebody's_own_machine,_in_short says_lower_it&says_may says_lower_it&says_never
+0.20 says_lower_it&words_before says_may&says_proposed says_may&spoken_of_words says_never&spoken_of_reader
+0.20 says_numbered&says_people says_people&somebody's_own says_remedy&somebody's_own,_in_short
+0.20 says_when&somebody's_own_machine,_in_short says_when&spoken_of_cause says_when&spoken_of_if
+0.20 says_words&spoken_of_happened says_words&trouble setting_near&words_before somebody's_own&spoken_of_supposed
+0.20 somebody's_own,_in_short&spoken_of_happened somebody's_own,_in_short&spoken_of_if
+0.20 somebody's_own,_in_short&traceback_above somebody's_own_machine,_in_short&trace_near
+0.20 somebody's_own_question,_in_short&spoken_of_lesson somebody_speaks&trace_near somebody_speaks&trouble
+0.20 spoken_of_after_so_long&spoken_of_ask spoken_of_after_so_long&spoken_of_explained
+0.20 spoken_of_after_so_long&spoken_of_if spoken_of_after_so_long&spoken_of_never spoken_of_ask&spoken_of_remedy
+0.20 spoken_of_ask&spoken_of_solved spoken_of_but&spoken_of_means spoken_of_but&spoken_of_numbered
+0.20 spoken_of_but&spoken_of_self spoken_of_changes&spoken_of_remedy spoken_of_example&spoken_of_self
+0.20 spoken_of_labelled_cause&spoken_of_lesson spoken_of_labelled_symptom&spoken_of_self
+0.20 spoken_of_labelled_symptom&spoken_of_words spoken_of_laughs&spoken_of_lesson spoken_of_laughs&spoken_of_means
+0.20 spoken_of_laughs&spoken_of_reader spoken_of_lesson&spoken_of_numbered spoken_of_lesson&spoken_of_when
+0.20 spoken_of_lower_it&spoken_of_numbered spoken_of_made_up&spoken_of_never spoken_of_made_up&spoken_of_reader
+0.20 spoken_of_may&spoken_of_self spoken_of_never&trouble spoken_of_people&spoken_of_when
+0.20 spoken_of_people&spoken_of_words spoken_of_self&text_behind spoken_of_self&words_before
+0.20 spoken_of_solved&trace_near spoken_of_solved&words_before spoken_of_when&trace_near trace_near&words_before
+0.25 a_failed_run&a_question,_in_short a_failed_run&cut_by_dots a_failed_run&denied_in_front a_failed_run&says_when
+0.25 a_failed_run&spoken_of_lower_it a_question,_in_short&behind_a_prefix a_question,_in_short&figures
+0.25 a_question,_in_short&says_labelled_symptom a_question,_in_short&says_numbered
+0.25 a_question,_in_short&somebody's_own a_question,_in_short&spoken_of_may a_question,_in_short&words_before
+0.25 a_report's_heading&about_texts a_report's_heading&between_sections a_report's_heading&code_near
+0.25 a_sentence_leads&in_quotes a_sentence_leads&item_of_a_list a_sentence_leads&says_changes
+0.25 a_sentence_leads&says_lesson a_sentence_leads&text_behind a_setup,_in_short&says_made_up
+0.25 a_setup,_in_short&says_people a_setup,_in_short&spoken_of_reader a_short_text&markup_near
+0.25 a_short_text&nobody_speaks a_short_text&other_near a_short_text&record a_short_text&says_numbered
+0.25 a_short_text&spoken_of_labelled_symptom a_short_text&spoken_of_lately a_short_text&spoken_of_signed
+0.25 a_site's_lines&behind_a_prefix a_site's_lines&output_near a_thread's_page&a_thread's_title
+0.25 a_thread's_page&in_a_thread a_thread's_page&may_happen a_thread's_page&spoken_of_reader
+0.25 about_texts&between_sections about_texts&hypothetical_sentence about_texts&item_of_a_list
+0.25 about_texts&nobody_speaks about_texts&on_a_stamped_line about_texts&record about_texts&remedies_below
+0.25 about_texts&says_labelled_symptom about_texts&says_words about_texts&spoken_of_cause
+0.25 about_texts&spoken_of_lower_it about_texts&spoken_of_never about_texts&spoken_of_people
+0.25 about_texts&spoken_of_self advice_share&nothing_stated advice_share&output_near advice_share&says_but
+0.25 advice_share&says_made_up advised&nothing_stated advised&output_near advised&says_but advised&says_made_up
+0.25 advised_by_nobody&alone advised_by_nobody&blanks_near advised_by_nobody&says_but advised_by_nobody&says_never
+0.25 advised_by_nobody&trace_near alone&nothing_stated alone&says_looks_for begins_its_line&its_hint_printed
+0.25 begins_its_line&setting_near begins_its_line&spoken_of_changes begins_the_text&behind_a_prefix
+0.25 begins_the_text&its_hint_printed begins_the_text&trouble behind_a_prefix&cut_by_dots behind_a_prefix&host_memory
+0.25 behind_a_prefix&says_means block_opened&somebody's_own block_opened&somebody's_own,_in_short
+0.25 block_opened&somebody_speaks block_opened&spoken_of_after_so_long block_opened&spoken_of_help
+0.25 boxes_ticked&spoken_of_looks_for code_near&figures code_near&says_after_so_long code_near&says_labelled_symptom
+0.25 code_near&says_lesson comment&somebody's_own_machine,_in_short cut_by_dots&nobody_speaks
+0.25 denied_in_front&says_lower_it denied_in_front&setting_near denied_in_front&somebody_speaks
+0.25 ends_the_text&says_cause ends_the_text&says_if ends_the_text&somebody's_own,_in_short ends_the_text&trace_near
+0.25 figures&names_the_words figures&says_laughs figures&says_remedy figures&somebody's_own figures&spoken_of_changes
+0.25 figures&spoken_of_numbered happened_to_somebody&says_self happened_to_somebody&spoken_of_words
+0.25 heads_a_document&on_a_stamped_line heads_a_document&other_near heads_a_document&spoken_of_self
+0.25 hypothetical_sentence&much_about_texts hypothetical_sentence&record hypothetical_sentence&says_example
+0.25 hypothetical_sentence&spoken_of_happened in_a_thread&in_quotes in_a_thread&spoken_of_self
+0.25 in_quotes&spoken_of_lately in_quotes&spoken_of_never in_quotes&spoken_of_proposed in_quotes&spoken_of_supposed
+0.25 indented&says_self indented&somebody's_own_question,_in_short indented&spoken_of_when
+0.25 introduced_as_example&spoken_of_happened introduced_as_example&words_before item_of_a_list&says_after_so_long
+0.25 item_of_a_list&somebody_speaks item_of_a_list&spoken_of_if its_hint_printed&spoken_of_lesson
+0.25 its_hint_printed&spoken_of_lower_it marked&mentioned markup_near&says_happened markup_near&spoken_of_help
+0.25 markup_near&trouble may_happen&says_people may_happen&spoken_of_looks_for may_happen&spoken_of_when
+0.25 may_happen&words_before mentioned&somebody's_own mentioned&spoken_of_supposed much_about_texts&says_example
+0.25 much_about_texts&says_looks_for much_about_texts&spoken_of_lower_it much_trouble&often_may
+0.25 names_the_words&says_people names_the_words&somebody's_own nobody_speaks&says_but nobody_speaks&says_never
+0.25 nobody_speaks&somebody's_own,_in_short nobody_speaks&spoken_of_numbered nobody_speaks&spoken_of_signed
+0.25 nothing_stated&says_looks_for nothing_stated&spoken_of_buy often_may&spoken_of_looks_for
+0.25 on_a_stamped_line&somebody's_own on_a_stamped_line&somebody_speaks on_a_stamped_line&spoken_of_never
+0.25 other_near&says_words other_near&somebody's_own_machine,_in_short output_near&says_lesson output_near&says_never
+0.25 output_near&spoken_of_if output_near&spoken_of_labelled_symptom record&setting_near record&somebody_speaks
+0.25 record&spoken_of_lately says_after_so_long&spoken_of_if says_after_so_long&spoken_of_looks_for
+0.25 says_ask&says_reader says_but&says_may says_but&spoken_of_lower_it says_cause&says_self
+0.25 says_changes&somebody's_own_machine,_in_short says_example&says_self says_example&words_before
+0.25 says_help&says_proposed says_help&somebody's_own_machine,_in_short says_lately&says_self
+0.25 says_lately&somebody_speaks says_lately&spoken_of_lower_it says_looks_for&says_proposed
+0.25 says_looks_for&spoken_of_self says_lower_it&somebody_speaks says_made_up&says_self says_may&says_supposed
+0.25 says_may&says_when says_means&says_never says_proposed&somebody's_own_question,_in_short says_when&spoken_of_but
+0.25 says_words&somebody's_own_machine,_in_short setting_near&spoken_of_laughs setting_near&spoken_of_looks_for
+0.25 setting_near&trace_near somebody's_own&somebody's_own_question,_in_short
+0.25 somebody's_own,_in_short&spoken_of_explained somebody's_own,_in_short&spoken_of_supposed
+0.25 somebody's_own,_in_short&spoken_of_when somebody's_own,_in_short&trouble
+0.25 somebody's_own_machine,_in_short&spoken_of_looks_for somebody's_own_question,_in_short&spoken_of_people
+0.25 somebody_speaks&spoken_of_but somebody_speaks&spoken_of_if somebody_speaks&spoken_of_lately
+0.25 spoken_of_after_so_long&spoken_of_example spoken_of_after_so_long&spoken_of_proposed
+0.25 spoken_of_ask&spoken_of_changes spoken_of_ask&spoken_of_happened spoken_of_ask&spoken_of_self
+0.25 spoken_of_but&trace_near spoken_of_cause&spoken_of_happened spoken_of_explained&spoken_of_self
+0.25 spoken_of_happened&spoken_of_numbered spoken_of_happened&spoken_of_proposed spoken_of_if&spoken_of_lower_it
+0.25 spoken_of_if&spoken_of_remedy spoken_of_lately&spoken_of_reader spoken_of_lately&spoken_of_when
+0.25 spoken_of_lesson&words_before spoken_of_lower_it&spoken_of_when spoken_of_people&text_behind
+0.25 spoken_of_reader&words_before spoken_of_when&trouble
+0.30 a_failed_run&a_sentence_leads a_failed_run&spoken_of_people a_question,_in_short&advice_share
+0.30 a_question,_in_short&advised a_question,_in_short&advised_by_nobody a_question,_in_short&says_after_so_long
+0.30 a_question,_in_short&spoken_of_changes a_question,_in_short&spoken_of_happened
+0.30 a_question,_in_short&spoken_of_supposed a_report's_heading&figures a_report's_heading&nobody_speaks
+0.30 a_setup,_in_short&block_opened a_setup,_in_short&says_when a_short_text&a_thread's_page
+0.30 a_short_text&spoken_of_supposed a_short_text&spoken_of_when a_site's_lines&nothing_stated
+0.30 a_site's_lines&spoken_of_when a_thread's_page&often_may a_thread's_page&spoken_of_if a_whole_error_line&alone
+0.30 a_whole_error_line&trouble about_texts&says_self about_texts&somebody's_own,_in_short about_texts&spoken_of_ask
+0.30 advice_share&blanks_near advice_share&says_people advised&blanks_near advised&says_people
+0.30 advised_by_nobody&begins_the_text advised_by_nobody&in_quotes advised_by_nobody&other_near
+0.30 advised_by_nobody&says_people alone&says_but begins_its_line&spoken_of_after_so_long
+0.30 begins_its_line&spoken_of_help begins_its_line&trace_near begins_the_text&marked begins_the_text&markup_near
+0.30 begins_the_text&somebody_speaks behind_a_prefix&marked behind_a_prefix&somebody's_own_machine,_in_short
+0.30 behind_a_prefix&spoken_of_numbered behind_a_prefix&spoken_of_reader block_opened&ends_the_text
+0.30 block_opened&nothing_stated block_opened&on_a_stamped_line block_opened&spoken_of_when code_near&output_near
+0.30 code_near&spoken_of_looks_for code_near&spoken_of_lower_it code_near&trouble code_near&words_before
+0.30 comment&ends_the_text cut_by_dots&says_never denied_in_front&spoken_of_looks_for ends_the_text&record
+0.30 ends_the_text&says_solved ends_the_text&says_supposed figures&says_ask figures&spoken_of_may
+0.30 happened_to_somebody&nothing_stated hypothetical_sentence&says_looks_for in_a_thread&words_before
+0.30 in_quotes&other_near in_quotes&spoken_of_lower_it indented&names_the_words indented&somebody's_own
+0.30 indented&spoken_of_proposed item_of_a_list&somebody's_own,_in_short its_hint_printed&somebody's_own
+0.30 its_hint_printed&somebody_speaks its_hint_printed&trace_near its_hint_printed&words_before
+0.30 its_place_behind&somebody's_own markup_near&spoken_of_labelled_symptom markup_near&spoken_of_made_up
+0.30 markup_near&spoken_of_proposed may_happen&says_lower_it may_happen&spoken_of_happened
+0.30 may_happen&spoken_of_reader mentioned&somebody's_own_question,_in_short mentioned&spoken_of_example
+0.30 mentioned&words_before nobody_speaks&says_after_so_long nobody_speaks&says_numbered nobody_speaks&somebody's_own
+0.30 nobody_speaks&spoken_of_happened nobody_speaks&spoken_of_self nothing_stated&says_when
+0.30 nothing_stated&spoken_of_made_up on_a_stamped_line&other_near on_a_stamped_line&says_after_so_long
+0.30 on_a_stamped_line&spoken_of_may other_near&spoken_of_labelled_symptom output_near&says_example
+0.30 output_near&says_if output_near&says_words output_near&spoken_of_help output_near&spoken_of_remedy
+0.30 record&words_before says_after_so_long&spoken_of_never says_ask&says_changes says_ask&words_before
+0.30 says_but&spoken_of_reader says_changes&says_when says_changes&somebody's_own says_example&says_lesson
+0.30 says_example&spoken_of_looks_for says_happened&says_looks_for says_happened&says_words
+0.30 says_happened&setting_near says_happened&spoken_of_after_so_long says_happened&spoken_of_may
+0.30 says_labelled_symptom&words_before says_laughs&says_reader says_lesson&says_means says_lesson&somebody's_own
+0.30 says_lower_it&somebody's_own_machine,_in_short says_means&somebody's_own_question,_in_short
+0.30 says_means&words_before says_self&setting_near says_self&somebody's_own_machine,_in_short
+0.30 says_self&somebody's_own_question,_in_short says_solved&text_behind says_supposed&trouble
+0.30 setting_near&traceback_above somebody's_own&spoken_of_laughs somebody's_own_machine,_in_short&spoken_of_when
+0.30 somebody's_own_machine,_in_short&words_before spoken_of_after_so_long&spoken_of_means
+0.30 spoken_of_after_so_long&spoken_of_words spoken_of_but&spoken_of_lesson spoken_of_example&spoken_of_happened
+0.30 spoken_of_example&text_behind spoken_of_happened&spoken_of_made_up spoken_of_happened&spoken_of_people
+0.30 spoken_of_labelled_cause&spoken_of_when spoken_of_lesson&spoken_of_never spoken_of_looks_for&trace_near
+0.30 spoken_of_reader&spoken_of_words spoken_of_signed&text_behind spoken_of_supposed&trouble
+0.30 spoken_of_words&words_before
+0.35 a_failed_run&much_about_texts a_failed_run&often_may a_failed_run&says_numbered
+0.35 a_failed_run&somebody's_own_question,_in_short a_failed_run&spoken_of_numbered
+0.35 a_question,_in_short&nobody_speaks a_report's_heading&markup_near a_sentence_leads&its_place_behind
+0.35 a_sentence_leads&nothing_stated a_setup,_in_short&a_short_text a_setup,_in_short&begins_the_text
+0.35 a_setup,_in_short&says_means a_setup,_in_short&spoken_of_looks_for a_setup,_in_short&spoken_of_supposed
+0.35 a_short_text&alone a_short_text&block_opened a_short_text&says_after_so_long a_short_text&says_happened
+0.35 a_short_text&spoken_of_after_so_long a_short_text&spoken_of_remedy a_thread's_page&nobody_speaks
+0.35 a_whole_error_line&spoken_of_self about_texts&says_happened about_texts&spoken_of_means advice_share&alone
+0.35 advice_share&ends_the_text advised&alone advised&ends_the_text alone&comment alone&ends_the_text alone&mentioned
+0.35 alone&says_laughs begins_the_text&says_after_so_long begins_the_text&says_lower_it behind_a_prefix&output_near
+0.35 behind_a_prefix&says_happened behind_a_prefix&says_people code_near&denied_in_front
+0.35 code_near&spoken_of_after_so_long code_near&spoken_of_means comment&mentioned comment&says_self
+0.35 cut_by_dots&output_near ends_the_text&happened_to_somebody ends_the_text&markup_near ends_the_text&says_may
+0.35 ends_the_text&spoken_of_may figures&item_of_a_list figures&says_lower_it figures&says_reader
+0.35 figures&spoken_of_solved happened_to_somebody&words_before heads_a_document&spoken_of_when
+0.35 host_memory&may_happen hypothetical_sentence&says_help hypothetical_sentence&setting_near
+0.35 in_a_thread&spoken_of_reader in_quotes&output_near in_quotes&says_labelled_symptom in_quotes&says_numbered
+0.35 item_of_a_list&says_happened its_hint_printed&spoken_of_supposed its_place_behind&somebody's_own,_in_short
+0.35 its_place_behind&somebody_speaks markup_near&somebody's_own markup_near&somebody's_own_machine,_in_short
+0.35 may_happen&names_the_words mentioned&trouble names_the_words&text_behind names_the_words&words_before
+0.35 nobody_speaks&says_labelled_symptom nobody_speaks&words_before nothing_stated&says_if
+0.35 nothing_stated&says_made_up nothing_stated&says_solved nothing_stated&somebody's_own
+0.35 nothing_stated&spoken_of_means often_may&spoken_of_lesson often_may&trouble on_a_stamped_line&spoken_of_lower_it
+0.35 other_near&spoken_of_people other_near&spoken_of_reader output_near&says_labelled_symptom record&spoken_of_ask
+0.35 says_ask&says_lesson says_ask&says_lower_it says_but&says_supposed says_but&setting_near says_but&spoken_of_self
+0.35 says_changes&says_happened says_example&says_reader says_happened&says_people says_happened&says_reader
+0.35 says_labelled_symptom&says_words says_lately&text_behind says_looks_for&somebody's_own
+0.35 says_looks_for&words_before says_made_up&words_before says_numbered&says_when says_numbered&trouble
+0.35 says_self&spoken_of_may says_when&somebody's_own somebody's_own&spoken_of_explained
+0.35 somebody's_own_machine,_in_short&spoken_of_words spoken_of_after_so_long&spoken_of_may
+0.35 spoken_of_after_so_long&trace_near spoken_of_ask&words_before spoken_of_cause&spoken_of_when
+0.35 spoken_of_happened&spoken_of_looks_for spoken_of_happened&spoken_of_words spoken_of_help&spoken_of_reader
+0.35 spoken_of_if&spoken_of_looks_for spoken_of_made_up&spoken_of_self spoken_of_numbered&spoken_of_people
+0.35 spoken_of_remedy&spoken_of_words
+0.40 a_failed_run&indented a_failed_run&says_lesson a_failed_run&setting_near a_failed_run&spoken_of_after_so_long
+0.40 a_question,_in_short&says_lower_it a_question,_in_short&says_self a_question,_in_short&spoken_of_help
+0.40 a_sentence_leads&host_memory a_sentence_leads&hypothetical_sentence a_sentence_leads&says_solved
+0.40 a_sentence_leads&spoken_of_happened a_setup,_in_short&begins_its_line a_setup,_in_short&says_lower_it
+0.40 a_setup,_in_short&spoken_of_help a_setup,_in_short&spoken_of_words a_short_text&happened_to_somebody
+0.40 a_short_text&its_place_behind a_short_text&spoken_of_help a_whole_error_line&spoken_of_but
+0.40 a_whole_error_line&spoken_of_help about_texts&may_happen about_texts&somebody's_own about_texts&spoken_of_if
+0.40 advice_share&names_the_words advised&names_the_words advised_by_nobody&ends_the_text advised_by_nobody&trouble
+0.40 alone&cut_by_dots alone&says_labelled_symptom alone&says_lower_it begins_its_line&happened_to_somebody
+0.40 begins_its_line&output_near begins_the_text&code_near begins_the_text&says_people
+0.40 behind_a_prefix&spoken_of_lately between_sections&spoken_of_if block_opened&spoken_of_self
+0.40 block_opened&text_behind comment&nothing_stated cut_by_dots&may_happen cut_by_dots&mentioned cut_by_dots&says_if
+0.40 ends_the_text&nobody_speaks ends_the_text&says_labelled_symptom ends_the_text&says_lower_it
+0.40 ends_the_text&says_when ends_the_text&setting_near figures&its_hint_printed figures&says_happened
+0.40 figures&says_supposed figures&spoken_of_but figures&trace_near happened_to_somebody&may_happen
+0.40 happened_to_somebody&nobody_speaks heads_a_document&spoken_of_after_so_long host_memory&says_may
+0.40 hypothetical_sentence&in_quotes hypothetical_sentence&somebody's_own hypothetical_sentence&trouble
+0.40 in_quotes&spoken_of_self indented&on_a_stamped_line indented&output_near introduced_as_example&trouble
+0.40 marked&nothing_stated markup_near&words_before may_happen&nobody_speaks may_happen&says_means
+0.40 may_happen&says_words may_happen&somebody's_own may_happen&spoken_of_self mentioned&says_lately
+0.40 mentioned&says_people much_about_texts&spoken_of_lesson nothing_stated&setting_near often_may&other_near
+0.40 other_near&says_when output_near&somebody's_own record&says_people says_changes&says_looks_for
+0.40 says_happened&spoken_of_changes says_help&says_solved says_lately&says_made_up says_lesson&says_looks_for
+0.40 says_looks_for&spoken_of_after_so_long says_lower_it&says_when says_may&says_words says_remedy&somebody_speaks
+0.40 says_self&somebody's_own,_in_short says_self&trouble says_when&setting_near setting_near&spoken_of_solved
+0.40 somebody's_own&spoken_of_ask somebody's_own&spoken_of_may somebody's_own,_in_short&trace_near
+0.40 somebody's_own_question,_in_short&spoken_of_help spoken_of_after_so_long&spoken_of_but spoken_of_ask&text_behind
+0.40 spoken_of_but&spoken_of_lower_it spoken_of_if&text_behind spoken_of_may&trace_near spoken_of_words&text_behind
+0.40 text_behind&words_before
+0.45 a_failed_run&spoken_of_changes a_failed_run&spoken_of_looks_for a_question,_in_short&heads_a_document
+0.45 a_question,_in_short&markup_near a_question,_in_short&names_the_words a_sentence_leads&says_lately
+0.45 a_sentence_leads&says_self a_setup,_in_short&spoken_of_means a_short_text&spoken_of_happened
+0.45 a_short_text&trace_near a_whole_error_line&spoken_of_reader about_texts&nothing_stated about_texts&output_near
+0.45 advice_share&begins_the_text advice_share&spoken_of_reader advice_share&trace_near advised&begins_the_text
+0.45 advised&spoken_of_reader advised&trace_near begins_its_line&code_near begins_its_line&may_happen
+0.45 begins_its_line&somebody's_own_machine,_in_short begins_its_line&traceback_above begins_the_text&mentioned
+0.45 begins_the_text&trace_near behind_a_prefix&its_hint_printed cut_by_dots&words_before denied_in_front&figures
+0.45 ends_the_text&spoken_of_lower_it ends_the_text&words_before happened_to_somebody&spoken_of_lesson
+0.45 host_memory&says_never host_memory&words_before hypothetical_sentence&says_after_so_long in_a_thread&may_happen
+0.45 in_a_thread&setting_near indented&spoken_of_people indented&spoken_of_self its_hint_printed&on_a_stamped_line
+0.45 its_place_behind&nothing_stated mentioned&says_laughs mentioned&somebody_speaks nobody_speaks&says_solved
+0.45 nobody_speaks&somebody's_own_machine,_in_short nothing_stated&output_near nothing_stated&spoken_of_example
+0.45 nothing_stated&spoken_of_happened on_a_stamped_line&says_never output_near&spoken_of_reader record&trace_near
+0.45 says_after_so_long&trouble says_ask&says_happened says_ask&says_if says_ask&says_means says_changes&says_means
+0.45 says_happened&says_help says_happened&says_supposed says_if&says_lesson says_may&says_numbered
+0.45 says_may&words_before says_never&somebody's_own says_words&setting_near says_words&words_before
+0.45 setting_near&spoken_of_lately somebody's_own&spoken_of_lower_it somebody's_own&text_behind
+0.45 somebody's_own&trouble somebody's_own_machine,_in_short&spoken_of_happened spoken_of_ask&spoken_of_help
+0.45 spoken_of_but&spoken_of_solved spoken_of_happened&spoken_of_supposed spoken_of_if&spoken_of_lesson
+0.45 spoken_of_if&spoken_of_never spoken_of_lately&spoken_of_self spoken_of_lower_it&spoken_of_self
+0.45 spoken_of_never&spoken_of_self
+0.50 a_failed_run&ends_the_text a_question,_in_short&says_looks_for a_setup,_in_short&trouble
+0.50 alone&somebody's_own,_in_short begins_its_line&begins_the_text code_near&ends_the_text
+0.50 code_near&its_hint_printed code_near&spoken_of_lesson cut_by_dots&trouble host_memory&says_looks_for
+0.50 hypothetical_sentence&says_solved hypothetical_sentence&spoken_of_self in_quotes&somebody's_own
+0.50 indented&somebody's_own,_in_short item_of_a_list&says_when item_of_a_list&words_before
+0.50 its_hint_printed&spoken_of_reader its_hint_printed&trouble may_happen&trace_near names_the_words&nobody_speaks
+0.50 names_the_words&nothing_stated names_the_words&says_never nobody_speaks&spoken_of_solved other_near&says_self
+0.50 says_after_so_long&somebody's_own_question,_in_short says_happened&text_behind says_lately&says_lesson
+0.50 says_never&says_when spoken_of_after_so_long&spoken_of_happened
+0.55 a_failed_run&begins_the_text a_failed_run&figures a_sentence_leads&a_setup,_in_short
+0.55 a_sentence_leads&spoken_of_self a_setup,_in_short&spoken_of_happened alone&on_a_stamped_line
+0.55 begins_its_line&ends_the_text cut_by_dots&ends_the_text cut_by_dots&says_after_so_long figures&says_may
+0.55 happened_to_somebody&says_lesson markup_near&on_a_stamped_line names_the_words&says_lower_it
+0.55 nobody_speaks&spoken_of_help other_near&output_near output_near&record output_near&spoken_of_words
+0.55 says_help&says_never says_labelled_symptom&setting_near says_labelled_symptom&text_behind
+0.55 says_looks_for&says_never says_proposed&says_supposed setting_near&spoken_of_help spoken_of_if&spoken_of_words
+0.60 a_failed_run&alone a_failed_run&spoken_of_may a_question,_in_short&on_a_stamped_line a_sentence_leads&figures
+0.60 a_setup,_in_short&nobody_speaks a_whole_error_line&begins_the_text begins_the_text&cut_by_dots
+0.60 behind_a_prefix&spoken_of_if behind_a_prefix&trace_near figures&says_help hypothetical_sentence&says_laughs
+0.60 hypothetical_sentence&says_lower_it in_quotes&spoken_of_after_so_long names_the_words&says_ask
+0.60 on_a_stamped_line&says_words output_near&spoken_of_lower_it record&spoken_of_happened says_if&says_self
+0.60 setting_near&spoken_of_reader spoken_of_made_up&text_behind
+0.65 a_question,_in_short&says_means a_sentence_leads&spoken_of_when a_setup,_in_short&indented
+0.65 a_short_text&says_when a_whole_error_line&nobody_speaks about_texts&spoken_of_lesson
+0.65 advised_by_nobody&spoken_of_reader block_opened&spoken_of_happened code_near&on_a_stamped_line
+0.65 code_near&somebody's_own indented&text_behind nothing_stated&somebody's_own_machine,_in_short
+0.65 on_a_stamped_line&says_happened says_after_so_long&says_if says_after_so_long&says_lower_it
+0.65 says_but&says_lower_it says_happened&says_lesson says_happened&says_when
+0.65 somebody's_own_question,_in_short&words_before somebody_speaks&text_behind
+0.70 a_question,_in_short&in_quotes a_setup,_in_short&says_if alone&begins_its_line begins_the_text&other_near
+0.70 behind_a_prefix&setting_near figures&nothing_stated figures&spoken_of_self hypothetical_sentence&says_happened
+0.70 in_quotes&says_people its_hint_printed&output_near nobody_speaks&output_near nothing_stated&says_may
+0.70 on_a_stamped_line&trace_near says_if&somebody's_own says_people&says_self says_reader&says_self
+0.70 spoken_of_lately&text_behind
+0.75 a_question,_in_short&a_setup,_in_short a_sentence_leads&says_means a_setup,_in_short&ends_the_text
+0.75 begins_the_text&record figures&host_memory mentioned&nobody_speaks output_near&somebody_speaks
+0.75 says_but&says_proposed somebody's_own,_in_short&text_behind
+0.80 a_failed_run&spoken_of_when markup_near&output_near record&spoken_of_self says_after_so_long&says_changes
+0.85 a_question,_in_short&says_help a_setup,_in_short&says_words host_memory&nobody_speaks
+0.85 hypothetical_sentence&names_the_words names_the_words&says_means says_self&text_behind
+0.90 ends_the_text&on_a_stamped_line host_memory&hypothetical_sentence hypothetical_sentence&nothing_stated
+0.90 spoken_of_happened&spoken_of_when
+0.95 a_setup,_in_short&in_quotes happened_to_somebody&says_if host_memory&nothing_stated
+1.00 a_failed_run&about_texts behind_a_prefix&ends_the_text spoken_of_after_so_long&spoken_of_self
""",
}
